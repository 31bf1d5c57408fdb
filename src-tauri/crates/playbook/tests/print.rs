//! What comes out of the printer: every word, clean files, the same bytes each time, whatever the text.

mod common;

use std::{path::Path, process::Command};

use abm_core::{
    report::{Block, Cell, Document, Drawing, Mark, Row, Slip, Table, Tone, Turn},
    words::Language,
};
use abm_playbook::{
    Form, Options, Paper, Printed,
    page::{Kind, Shape},
    print,
};
use proptest::prelude::*;

/// Runs a tool; says what to install if it is missing.
fn run(tool: &str, package: &str, arguments: &[&str]) -> (bool, String) {
    let output = Command::new(tool).args(arguments).output().unwrap_or_else(|error| {
        panic!("{tool} cannot be started ({error}); install {package}, or run ./dev test, which does")
    });
    let said = String::from_utf8_lossy(&output.stdout).into_owned()
        + &String::from_utf8_lossy(&output.stderr);
    (output.status.success(), said)
}

fn saved(printed: &Printed) -> tempfile::NamedTempFile {
    let file = tempfile::NamedTempFile::new().expect("a temporary file");
    std::fs::write(file.path(), &printed.bytes).expect("written");
    file
}

fn path(file: &tempfile::NamedTempFile) -> &str {
    Path::new(file.path()).to_str().expect("a plain path")
}

/// Letters and digits only: line ends, hyphens and spaces are the layout's.
fn bare(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).collect()
}

fn strings(document: &Document) -> Vec<String> {
    let mut all = vec![
        document.cover.kind.clone(),
        document.cover.title.clone(),
        document.cover.client.clone(),
        document.cover.confidentiality.clone(),
    ];
    for (label, lines) in &document.cover.facts {
        all.push(label.clone());
        all.extend(lines.iter().cloned());
    }
    all.extend(document.cover.tiers.iter().map(|it| it.caption.clone()));
    for section in &document.sections {
        all.extend([
            section.title.clone(),
            section.question.clone(),
            section.answer.clone(),
        ]);
        for topic in &section.topics {
            all.extend([topic.name.clone(), topic.title.clone()]);
            for block in &topic.blocks {
                strings_of(block, &mut all);
            }
        }
    }
    all
}

fn strings_of(block: &Block, all: &mut Vec<String>) {
    match block {
        Block::Lead(text) | Block::Paragraph(text) => all.push(text.plain()),
        Block::Heading(text) | Block::How(text) => all.push(text.clone()),
        Block::List(items) => all.extend(items.iter().map(abm_core::report::Text::plain)),
        Block::Why { label, text } => all.extend([label.clone(), text.plain()]),
        Block::Facts(facts) => {
            for (label, value) in facts {
                all.extend([label.clone(), value.plain()]);
            }
        }
        Block::Table(table) => {
            all.push(table.note.clone());
            all.extend(table.columns.iter().map(|it| it.head.clone()));
            for row in &table.rows {
                all.extend(row.cells.iter().map(|it| it.text.plain()));
            }
        }
        Block::Figure(figure) => all.extend([figure.title.clone(), figure.note.clone()]),
        Block::Matrix(matrix) => {
            for block in &matrix.blocks {
                all.extend(block.rows.iter().map(|it| it.name.clone()));
            }
            all.extend(matrix.findings.iter().cloned());
            all.extend(matrix.key.iter().map(|it| it.1.clone()));
        }
        Block::Worksheet { how, prompts } => {
            all.push(how.clone());
            all.extend(prompts.iter().map(|it| it.0.clone()));
        }
        Block::Signatures(names) => all.extend(names.iter().cloned()),
        Block::Slips(slip) => {
            all.extend([
                slip.title.clone(),
                slip.blank.clone(),
                slip.question.clone(),
            ]);
            all.extend(slip.answers.iter().cloned());
            all.extend([slip.ends.0.clone(), slip.ends.1.clone(), slip.note.clone()]);
            all.extend(slip.boxes.iter().map(|it| it.1.clone()));
        }
    }
}

/// Cards, then a short section.
fn handouts() -> Document {
    let mut document = common::document(Language::De);
    document.cards = common::cards(7);
    document.sections.truncate(1);
    document
}

/// Sheets to write on, in one section.
fn kit() -> Document {
    let mut document = common::document(Language::De);
    document.sections.truncate(1);
    document.sections[0].topics = common::sheets();
    document
}

/// The sample document with every drawing in it.
fn drawn() -> Document {
    let mut document = common::document(Language::De);
    document.sections[0].topics[0]
        .blocks
        .extend(common::charts());
    document
}

fn of_form(form: Form, paper: Paper, grey: bool) -> Options {
    Options {
        form,
        paper,
        grey,
        ..Options::default()
    }
}

fn read_out(printed: &Printed) -> String {
    let file = saved(printed);
    let (good, said) = run("qpdf", "qpdf", &["--check", path(&file)]);
    assert!(good, "{said}");
    let (good, text) = run(
        "pdftotext",
        "poppler-utils",
        &["-raw", "-enc", "UTF-8", path(&file), "-"],
    );
    assert!(good, "{text}");
    bare(&text)
}

#[test]
fn every_word_of_a_card_is_on_it_or_on_the_next() {
    let document = handouts();
    for paper in [Paper::A4, Paper::Letter] {
        let options = of_form(Form::Cards, paper, false);
        let printed = print(&document, &options).expect("prints");
        let text = read_out(&printed);
        for card in &document.cards {
            let parts = card.parts.iter();
            let parts = parts.flat_map(|(label, items)| {
                std::iter::once(label.clone())
                    .chain(items.iter().map(abm_core::report::Text::plain))
            });
            for said in [card.title.clone(), card.sub.clone()]
                .into_iter()
                .chain(parts)
            {
                assert!(text.contains(&bare(&said)), "{said}");
            }
        }
        inside_with(&document, &options);
    }
}

#[test]
fn what_is_cut_apart_or_written_on_has_nothing_on_its_reverse() {
    for (document, form) in [(handouts(), Form::Cards), (kit(), Form::Sheets)] {
        let options = of_form(form, Paper::A4, false);
        let layout = abm_playbook::lay_out(&document, &options, &mut |_| true).expect("lays out");
        for (number, page) in layout.pages.iter().enumerate() {
            let filled =
                page.kind == Kind::Cards || (form == Form::Sheets && page.kind == Kind::Body);
            if filled {
                assert!(number % 2 == 0, "page {} is a reverse", number + 1);
                let back = &layout.pages[number + 1];
                assert_eq!(back.kind, Kind::Blank);
                assert!(back.items.is_empty());
            }
        }
        let single = Options {
            single_sided: true,
            ..options
        };
        let layout = abm_playbook::lay_out(&document, &single, &mut |_| true).expect("lays out");
        assert!(layout.pages.iter().all(|page| page.kind != Kind::Blank));
    }
}

#[test]
fn a_sheet_leaves_lines_of_nine_millimetres_and_says_how_to_use_it() {
    let document = kit();
    let options = of_form(Form::Sheets, Paper::A4, false);
    let printed = print(&document, &options).expect("prints");
    let text = read_out(&printed);
    let mut all = Vec::new();
    for topic in &document.sections[0].topics {
        topic.blocks.iter().for_each(|it| strings_of(it, &mut all));
    }
    for said in &all {
        assert!(text.contains(&bare(said)), "{said}");
    }
    let layout = abm_playbook::lay_out(&document, &options, &mut |_| true).expect("lays out");
    let lines: Vec<f32> = layout.pages[0]
        .items
        .iter()
        .filter_map(|item| match item.shape {
            Shape::Line { from, to, .. } if from.1 == to.1 && to.0 - from.0 > 400.0 => Some(from.1),
            _ => None,
        })
        .collect();
    let rows = lines
        .windows(2)
        .filter(|it| ((it[1] - it[0]) * 25.4 / 72.0 - 9.0).abs() < 0.05);
    assert!(rows.count() > 15, "{lines:?}");
    inside_with(&document, &options);
}

#[test]
fn every_drawing_says_in_words_what_it_shows_and_survives_without_values() {
    let document = drawn();
    let printed = print(&document, &Options::default()).expect("prints");
    let text = read_out(&printed);
    for said in [
        "Nordwerk AG",
        "jetzt gewinnen",
        "Übergabe ab 65: 38 Accounts",
        "52 % gehen weiter",
        "dienstags, 8:30",
    ] {
        assert!(text.contains(&bare(said)), "{said}");
    }
    let file = saved(&printed);
    let (good, tree) = run("pdfinfo", "poppler-utils", &["-struct-text", path(&file)]);
    assert!(good, "{tree}");
    assert!(tree.matches("Figure").count() >= 6, "{tree}");
    inside(&document, Paper::A4);
    inside(&document, Paper::Letter);
    let mut empty = drawn();
    for block in &mut empty.sections[0].topics[0].blocks {
        if let Block::Figure(figure) = block {
            hollow(&mut figure.drawing);
        }
    }
    print(&empty, &Options::default()).expect("prints");
    inside(&empty, Paper::A4);
}

/// A drawing with nothing in it, or with what is no number.
fn hollow(drawing: &mut Drawing) {
    match drawing {
        Drawing::Pyramid(layers) => layers.iter_mut().for_each(|it| it.count = 0),
        Drawing::Quadrants(it) => {
            it.across.to = it.across.from;
            it.points.iter_mut().for_each(|it| it.up = f64::NAN);
        }
        Drawing::Histogram(it) => it.bins.clear(),
        Drawing::Funnel(stages) => stages.iter_mut().for_each(|it| it.value = f64::NAN),
        Drawing::Year(it) => it.months.clear(),
        Drawing::Dots(it) => it.to = f64::INFINITY,
        Drawing::Bars { .. } | Drawing::Contributions { .. } | Drawing::Meters(_) => {}
    }
}

#[test]
fn every_word_of_the_workshop_can_be_read_out_of_the_file() {
    for language in Language::ALL {
        let document = common::document(language);
        for paper in [Paper::A4, Paper::Letter] {
            let options = Options {
                paper,
                ..Options::default()
            };
            let file = saved(&print(&document, &options).expect("prints"));
            let (good, text) = run("pdftotext", "poppler-utils", &["-raw", path(&file), "-"]);
            assert!(good, "{text}");
            let (text, missing): (String, Vec<String>) = (bare(&text), strings(&document));
            let missing: Vec<_> = missing
                .into_iter()
                .filter(|it| !text.contains(&bare(it)))
                // Text in narrow cells is read line by line across the row: look for its words.
                .filter(|it| {
                    !it.split_whitespace()
                        .all(|word| word.split('-').all(|part| text.contains(&bare(part))))
                })
                .collect();
            assert!(missing.is_empty(), "{language:?} {paper:?}: {missing:#?}");
        }
    }
}

#[test]
fn the_file_is_clean_and_its_fonts_are_embedded_subsets() {
    let file = saved(&print(&common::document(Language::De), &Options::default()).expect("prints"));
    let (good, said) = run("qpdf", "qpdf", &["--check", path(&file)]);
    assert!(good, "{said}");
    let (_, fonts) = run("pdffonts", "poppler-utils", &[path(&file)]);
    let fonts: Vec<_> = fonts.lines().skip(2).collect();
    assert!(fonts.len() >= 5, "{fonts:?}");
    for font in fonts {
        assert!(font.contains("yes yes yes"), "{font}");
        assert_eq!(font.chars().nth(6), Some('+'), "{font}");
    }
    let (_, info) = run("pdfinfo", "poppler-utils", &[path(&file)]);
    assert!(info.contains("Tagged:          yes"), "{info}");
    assert!(info.contains("ABM-Strategie 2027"), "{info}");
}

#[test]
fn the_same_workshop_gives_the_same_bytes() {
    let document = common::document(Language::En);
    let first = print(&document, &Options::default()).expect("prints");
    let second = print(&document, &Options::default()).expect("prints");
    assert!(first.bytes == second.bytes);
}

#[test]
fn the_file_has_an_outline_links_language_and_tags() {
    let printed = print(&common::document(Language::De), &Options::default()).expect("prints");
    let file = lopdf::Document::load_mem(&printed.bytes).expect("reads back");
    assert_eq!(file.get_pages().len(), printed.pages);
    let catalog = file.catalog().expect("a catalog");
    for key in [
        "Outlines",
        "StructTreeRoot",
        "Metadata",
        "Lang",
        "PageLabels",
    ] {
        assert!(catalog.has(key.as_bytes()), "{key}");
    }
    let links = file
        .objects
        .values()
        .filter_map(|it| it.as_dict().ok())
        .filter(|it| it.get(b"Subtype").and_then(lopdf::Object::as_name).ok() == Some(b"Link"))
        .count();
    assert!(links >= 15, "{links}");
    let entries = file
        .objects
        .values()
        .filter_map(|it| it.as_dict().ok())
        .filter(|it| it.has(b"Title") && it.has(b"Parent"))
        .count();
    assert!(entries >= 9, "{entries}");
}

#[test]
fn a_grey_print_holds_no_colour() {
    let document = common::document(Language::En);
    let options = Options {
        grey: true,
        ..Options::default()
    };
    let layout = abm_playbook::lay_out(&document, &options, &mut |_| true).expect("lays out");
    for item in layout.pages.iter().flat_map(|page| &page.items) {
        if let Shape::Text(run) = &item.shape {
            let [r, g, b] = run.colour.0;
            assert!(r == g && g == b);
        }
    }
}

#[test]
fn nothing_stands_outside_its_page() {
    for language in Language::ALL {
        for paper in [Paper::A4, Paper::Letter] {
            inside(&common::document(language), paper);
        }
    }
}

fn inside(document: &Document, paper: Paper) {
    inside_with(document, &of_form(Form::Book, paper, false));
}

fn inside_with(document: &Document, options: &Options) {
    let layout = abm_playbook::lay_out(document, options, &mut |_| true).expect("lays out");
    for (number, page) in layout.pages.iter().enumerate() {
        for item in &page.items {
            let Shape::Text(run) = &item.shape else {
                continue;
            };
            if run.angle != 0.0 {
                continue;
            }
            let fits = run.x >= -0.5
                && run.x + run.width <= page.width + 0.5
                && run.y >= 0.0
                && run.y <= page.height;
            assert!(
                fits,
                "page {}: {:?} at {} {}",
                number + 1,
                run.text(),
                run.x,
                run.y
            );
        }
    }
}

#[test]
fn ten_thousand_accounts_print() {
    let mut document = common::document(Language::De);
    document.sections[1].topics[0].blocks =
        vec![Block::Table(common::accounts(Language::De, 10_000))];
    let printed = print(&document, &Options::default()).expect("prints");
    assert!(
        (250..=400).contains(&printed.pages),
        "{} pages",
        printed.pages
    );
}

#[test]
fn printing_stops_when_nobody_waits() {
    let mut seen = 0;
    let stopped = abm_playbook::print_with(
        &common::document(Language::De),
        &Options::default(),
        &mut |_| {
            seen += 1;
            seen < 5
        },
    );
    assert!(matches!(stopped, Err(abm_playbook::Error::Cancelled)));
}

#[test]
fn an_empty_document_prints() {
    let mut document = common::document(Language::En);
    document.sections.clear();
    document.summary = None;
    document.cover.tiers.clear();
    document.cover.facts.clear();
    document.cover.title.clear();
    document.cover.client.clear();
    assert!(print(&document, &Options::default()).expect("prints").pages >= 1);
}

/// Every text of a document replaced.
fn all_texts(language: Language, nasty: &str) -> Document {
    let mut document = common::document(language);
    let cover = &mut document.cover;
    for text in [
        &mut cover.kind,
        &mut cover.title,
        &mut cover.client,
        &mut cover.edition,
        &mut cover.confidentiality,
    ] {
        nasty.clone_into(text);
    }
    for (label, lines) in &mut cover.facts {
        nasty.clone_into(label);
        *lines = vec![nasty.to_owned()];
    }
    for tier in &mut cover.tiers {
        nasty.clone_into(&mut tier.caption);
    }
    cover.draft = Some(nasty.to_owned());
    if let Some(summary) = &mut document.summary {
        summary.lead = nasty.into();
        for (number, label) in &mut summary.figures {
            nasty.clone_into(number);
            nasty.clone_into(label);
        }
        for it in &mut summary.decided {
            nasty.clone_into(&mut it.topic);
            nasty.clone_into(&mut it.who);
            it.decision = nasty.into();
        }
        for it in &mut summary.open {
            nasty.clone_into(&mut it.who);
            it.question = nasty.into();
        }
    }
    for section in &mut document.sections {
        for text in [
            &mut section.title,
            &mut section.question,
            &mut section.answer,
        ] {
            nasty.clone_into(text);
        }
        for topic in &mut section.topics {
            nasty.clone_into(&mut topic.name);
            nasty.clone_into(&mut topic.title);
            topic.blocks = vec![
                Block::Lead(nasty.into()),
                Block::Why {
                    label: nasty.into(),
                    text: nasty.into(),
                },
                Block::Heading(nasty.into()),
                Block::Paragraph(nasty.into()),
                Block::List(vec![nasty.into(); 2]),
                Block::Facts(vec![(nasty.into(), nasty.into())]),
                Block::Table(Table {
                    caption: nasty.into(),
                    columns: vec![
                        abm_core::report::Column {
                            head: nasty.into(),
                            ..Default::default()
                        };
                        4
                    ],
                    rows: vec![
                        Row {
                            cells: vec![Cell::from(nasty)],
                            tone: Tone::Group,
                        },
                        Row {
                            cells: vec![Cell::from(nasty); 4],
                            tone: Tone::Dissent,
                        },
                        Row {
                            cells: vec![Cell::from(nasty); 4],
                            tone: Tone::Total,
                        },
                    ],
                    note: nasty.into(),
                    ..Table::default()
                }),
                Block::Worksheet {
                    how: nasty.into(),
                    prompts: vec![(nasty.into(), 3)],
                },
                Block::Signatures(vec![nasty.into(); 3]),
            ];
            topic.turn = Turn::Portrait;
        }
    }
    let mut matrix = common::matrix(language);
    for text in [&mut matrix.caption, &mut matrix.corner] {
        nasty.clone_into(text);
    }
    for group in &mut matrix.groups {
        nasty.clone_into(&mut group.name);
        for (role, person) in &mut group.heads {
            nasty.clone_into(role);
            nasty.clone_into(person);
        }
    }
    for block in &mut matrix.blocks {
        nasty.clone_into(&mut block.name);
        block.rows.truncate(2);
        for row in &mut block.rows {
            nasty.clone_into(&mut row.name);
            row.cells = vec![nasty.chars().take(3).collect(); 12];
        }
    }
    matrix.findings = vec![nasty.to_owned(); 2];
    document.sections[2].topics[0].turn = Turn::Landscape;
    document.sections[2].topics[0].blocks = vec![Block::Matrix(matrix)];
    document.cards = common::cards(3);
    for card in &mut document.cards {
        for text in [&mut card.kind, &mut card.title, &mut card.sub] {
            nasty.clone_into(text);
        }
        card.parts = vec![(nasty.to_owned(), vec![nasty.into(); 3])];
    }
    let slip = Slip {
        title: nasty.to_owned(),
        question: nasty.to_owned(),
        answers: vec![nasty.to_owned(); 3],
        boxes: vec![(Some(Mark::Sales), nasty.to_owned())],
        ..Slip::default()
    };
    let mut charts = common::charts();
    for chart in &mut charts {
        if let Block::Figure(figure) = chart {
            name_all(&mut figure.drawing, nasty);
        }
    }
    charts.push(Block::How(nasty.to_owned()));
    document.sections[2].topics.extend([
        common::topic("charts", nasty, nasty, charts),
        common::topic("slips", nasty, nasty, vec![Block::Slips(slip)]),
    ]);
    document
}

/// Every name in a drawing replaced.
fn name_all(drawing: &mut Drawing, nasty: &str) {
    let name = |text: &mut String| nasty.clone_into(text);
    match drawing {
        Drawing::Pyramid(layers) => layers.iter_mut().for_each(|it| {
            name(&mut it.label);
            name(&mut it.sub);
        }),
        Drawing::Quadrants(it) => {
            name(&mut it.across.label);
            name(&mut it.up.label);
            it.fields.iter_mut().for_each(name);
            it.points
                .iter_mut()
                .take(4)
                .for_each(|it| name(&mut it.name));
        }
        Drawing::Histogram(it) => {
            name(&mut it.label);
            name(&mut it.counted);
            it.threshold = Some((60.0, nasty.to_owned()));
        }
        Drawing::Funnel(stages) => stages.iter_mut().for_each(|it| {
            name(&mut it.label);
            name(&mut it.text);
            name(&mut it.rate);
        }),
        Drawing::Year(it) => {
            it.months.iter_mut().for_each(name);
            it.rows.iter_mut().for_each(|it| name(&mut it.label));
        }
        Drawing::Dots(it) => {
            name(&mut it.ends.0);
            name(&mut it.ends.1);
            it.rows.iter_mut().for_each(|it| name(&mut it.label));
        }
        Drawing::Bars { .. } | Drawing::Contributions { .. } | Drawing::Meters(_) => {}
    }
}

#[test]
fn any_text_prints() {
    for nasty in [
        "",
        " ",
        "\0\u{1}\u{7f}\u{85}\n\r\t",
        "😀👨‍👩‍👧‍👦🏳️‍🌈 flags 🇩🇪",
        "שלום עולם and سلام دنیا mixed",
        "\u{200b}\u{200d}\u{feff}\u{202e}evil\u{202c}",
        "Z̸̡̢a̷l̶g̴o̵ ñ é",
        "漢字かな交じり文 한국어",
        "ends with a backslash \\ (and) <brackets> & \"quotes\"",
    ] {
        let document = all_texts(Language::De, nasty);
        let printed = print(&document, &Options::default()).expect(nasty);
        let file = saved(&printed);
        let (good, said) = run("qpdf", "qpdf", &["--check", path(&file)]);
        assert!(good, "{nasty:?}: {said}");
        inside(&document, Paper::A4);
        for form in [Form::Cards, Form::Sheets] {
            inside_with(&document, &of_form(form, Paper::A4, false));
        }
    }
}

#[test]
fn endless_words_print() {
    for nasty in ["א".repeat(3_000), "word ".repeat(600), "x".repeat(10_000)] {
        let document = all_texts(Language::En, &nasty);
        print(&document, &Options::default()).expect("prints");
        inside(&document, Paper::Letter);
        for form in [Form::Cards, Form::Sheets] {
            inside_with(&document, &of_form(form, Paper::Letter, false));
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]
    #[test]
    fn no_text_makes_it_fail(nasty in "\\PC{0,80}|[\\x00-\\x{10ffff}]{0,40}") {
        let document = all_texts(Language::De, &nasty);
        prop_assert!(print(&document, &Options::default()).is_ok());
    }
}
