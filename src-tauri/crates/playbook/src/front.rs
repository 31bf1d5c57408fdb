//! Cover, summary, contents and section openers: what needs page numbers is reserved first and drawn last.

use abm_core::report::{Cell, Column, Mark, Row, Section, Summary, Table, Text};

use crate::{
    book::Book,
    fonts::Face,
    frame::tab_pitch,
    grid::{
        Area, BODY, CELL, CELL_NARROW, CELL_NARROW_STRONG, DISPLAY, H1, LABEL, LEAD, OPENER_NUMBER,
        OPENER_TITLE, SMALL, STEP,
    },
    page::{BAR, HAIRLINE, INK, Kind, MUTED, PETROL, RULE, Role, WHITE, mm, stroke},
    paragraph::{Breaking, Style},
};

/// Where the pages drawn last are kept.
#[derive(Debug, Default)]
pub(crate) struct Reserved {
    /// Page, element, and how many decisions and questions it holds.
    pub summary: Option<(usize, u32, (usize, usize))>,
    pub contents: Vec<usize>,
    pub contents_element: u32,
    pub openers: Vec<(usize, usize, u32)>,
    /// Answers the summary has no room for.
    pub left: Vec<String>,
}

pub(crate) fn opener_fits(book: &mut Book<'_>, section: &Section) -> bool {
    let width = Area::portrait(book.paper(), true, 1.0).measure();
    let title = book.wrap_words(&section.title, OPENER_TITLE, width, Breaking::Balanced);
    let question = book.wrap_words(&section.question, BODY, width * 0.65, Breaking::Hyphenated);
    let answer = book.wrap_words(&section.answer, LEAD, width * 0.65, Breaking::Balanced);
    title.len() <= 3 && question.len() <= 4 && answer.len() <= 6 && section.topics.len() <= 12
}

pub(crate) fn reserve_opener(book: &mut Book<'_>, place: usize, page: usize) {
    let element = book.element;
    book.reserved.openers.retain(|it| it.0 != place);
    book.reserved.openers.push((place, page, element));
}

pub(crate) fn answer_is_left(book: &Book<'_>, section: &Section) -> bool {
    book.reserved.left.contains(&section.id) && !section.answer.is_empty()
}

impl Book<'_> {
    /// The cover, on the first page.
    pub fn cover(&mut self) {
        self.running.clear();
        self.new_page(Kind::Cover);
        let before = self.open(Role::Section);
        let document = self.document;
        let cover = &document.cover;
        let area = self.area();
        let x = mm(25.0);
        let measure = area.measure();
        let right = x + measure;
        // Logo or name, top left; the label top right.
        let head = if let Some((width, height)) = self.logo {
            let scale = (mm(60.0) / width).min(mm(24.0) / height);
            self.shape(crate::page::Shape::Logo {
                x,
                y: mm(22.0),
                w: width * scale,
                h: height * scale,
            });
            mm(22.0) + height * scale + mm(3.0)
        } else {
            mm(21.0)
        };
        let client = Style::new(Face::Bold, 17.0, 7.0);
        let mut lines = self.wrap_words(
            &cover.client,
            client,
            measure - mm(60.0),
            Breaking::Balanced,
        );
        let mut style = client;
        if self.logo.is_some() || lines.len() > 4 {
            style = CELL;
            lines = self.wrap_words(&cover.client, style, measure - mm(60.0), Breaking::Whole);
        }
        let label = self.wrap_words(&cover.confidentiality, SMALL, mm(50.0), Breaking::Whole);
        let long = lines.len() > 8 || label.len() > 8;
        if !long {
            let element = self.open(Role::Paragraph);
            self.set(&lines, style, x, head);
            self.close(element);
            let element = self.open(Role::Paragraph);
            for (place, line) in label.iter().enumerate() {
                self.set(
                    std::slice::from_ref(line),
                    SMALL,
                    right - line.width,
                    mm(24.0) + place as f32 * SMALL.line,
                );
            }
            self.close(element);
        }
        // Kind and title, as large as they fit in three lines.
        let mut y = mm(78.0);
        let element = self.open(Role::Title);
        let mut shown = false;
        for factor in [1.0, 0.82, 0.6, 0.42] {
            let style = Style {
                face: Face::Regular,
                ..DISPLAY.coloured(MUTED)
            }
            .scaled(factor);
            let kind = self.wrap_words(
                &cover.kind,
                DISPLAY.scaled(factor),
                measure,
                Breaking::Balanced,
            );
            let title = self.wrap_words(&cover.title, style, measure, Breaking::Balanced);
            let most = if factor < 0.5 { 7 } else { 3 };
            if kind.len() + title.len() <= most + 1 {
                y = self.set(&kind, DISPLAY.scaled(factor), x, y);
                y = self.set(&title, style, x, y);
                shown = true;
                break;
            }
        }
        self.close(element);
        let mut facts_shown = false;
        if shown && !long {
            if !cover.tiers.is_empty() && y < mm(130.0) {
                y = self.picture(x, measure, mm(139.0), right);
            }
            facts_shown = self.cover_facts(x, y + mm(8.0));
        }
        if !(shown && facts_shown) || long {
            // Too long for a cover: the rest is set as text on pages of its own.
            self.next_page();
            if long {
                self.facts(&[(String::new(), cover.client.as_str().into())]);
                self.facts(&[(String::new(), cover.confidentiality.as_str().into())]);
            }
            if !shown {
                self.facts(&[
                    (String::new(), cover.kind.as_str().into()),
                    (String::new(), cover.title.as_str().into()),
                ]);
            }
            self.y += STEP;
            if !facts_shown {
                let facts: Vec<_> = cover
                    .facts
                    .iter()
                    .map(|(label, lines)| (label.clone(), lines.join("\n").into()))
                    .collect();
                self.facts(&facts);
            }
            if !cover.tiers.is_empty() && !shown {
                let captions: Vec<_> = cover
                    .tiers
                    .iter()
                    .map(|it| (String::new(), it.caption.as_str().into()))
                    .collect();
                self.facts(&captions);
            }
        }
        self.close(before);
    }

    /// The list as a picture: one mark, one account, strongest tier on the twelve columns.
    fn picture(&mut self, x: f32, measure: f32, top: f32, right: f32) -> f32 {
        let document = self.document;
        let tiers = &document.cover.tiers;
        let total: usize = tiers.iter().map(|it| it.count).sum();
        let mut each = 1;
        while total / each > 400 {
            each *= 10;
        }
        let element = self.open(Role::Figure);
        let number = self.element as usize;
        self.elements[number].alternative = Some(
            tiers
                .iter()
                .map(|it| it.caption.as_str())
                .collect::<Vec<_>>()
                .join("; "),
        );
        let shapes = std::mem::replace(&mut self.shapes, number as u32);
        let said = if each == 1 {
            self.words
                .with("print-marks-one", &[("count", total.into())])
        } else {
            self.words.with(
                "print-marks-many",
                &[("count", total.into()), ("each", each.into())],
            )
        };
        self.say(&said, CELL_NARROW_STRONG, x, top - mm(6.0), 0.0);
        self.line(x, top - mm(4.0), right, top - mm(4.0), RULE);
        let mut y = top;
        for tier in tiers {
            let count = tier.count.div_ceil(each);
            if count == 0 {
                continue;
            }
            let (per_row, size, step) = match tier.tier {
                Mark::Tier1 if count <= 24 => (12, mm(10.25), mm(14.25)),
                Mark::Tier1 => (24, mm(4.6), mm(6.4)),
                Mark::Tier2 if count <= 72 => (24, mm(5.2), mm(7.0)),
                Mark::Tier2 => (36, mm(3.2), mm(4.7)),
                _ => (36, mm(2.0), mm(4.7)),
            };
            for place in 0..count {
                let pitch = (measure - size) / (per_row - 1) as f32;
                let left = x + (place % per_row) as f32 * pitch;
                let above = y + (place / per_row) as f32 * step;
                let r = size / 2.0;
                match tier.tier {
                    Mark::Tier1 => self.rect(left, above, size, size, Some(INK), None),
                    Mark::Tier2 => self.circle(left + r, above + r, r, Some(PETROL), None),
                    Mark::Tier3 => {
                        self.circle(left + r, above + r, r, Some(WHITE), Some(stroke(0.8, INK)));
                    }
                    _ => self.rect(
                        left,
                        above,
                        size,
                        size,
                        Some(WHITE),
                        Some(stroke(0.5, MUTED)),
                    ),
                }
            }
            y += (count.div_ceil(per_row) - 1) as f32 * step + size + mm(6.0);
        }
        y -= mm(1.5);
        self.line(x, y, right, y, RULE);
        self.shapes = shapes;
        self.close(element);
        // Captions, three to a row on the columns.
        let mut lowest = y;
        let mut row = y + mm(2.5);
        for (place, tier) in tiers.iter().enumerate() {
            if place % 3 == 0 && place > 0 {
                row = lowest + mm(1.5);
            }
            let width = (measure - 2.0 * mm(4.0)) / 3.0;
            let left = x + (place % 3) as f32 * (width + mm(4.0));
            match tier.tier {
                Mark::Tier1 => self.rect(left, row + mm(1.0), mm(3.0), mm(3.0), Some(INK), None),
                Mark::Tier2 => {
                    self.circle(left + mm(1.5), row + mm(2.5), mm(1.5), Some(PETROL), None);
                }
                Mark::Tier3 => self.circle(
                    left + mm(1.5),
                    row + mm(2.5),
                    mm(1.1),
                    Some(WHITE),
                    Some(stroke(0.8, INK)),
                ),
                other => self.sign(other, left - mm(1.0), row, mm(5.0)),
            }
            let mut text = Text::default();
            match tier.caption.split_once(':') {
                Some((strong, rest)) => {
                    text.0.extend(Text::strong(format!("{strong}:")).0);
                    text.0.extend(Text::from(rest.to_owned()).0);
                }
                None => text = tier.caption.as_str().into(),
            }
            let lines = self.wrap(&text, CELL_NARROW, width - mm(5.0), Breaking::Whole);
            let element = self.open(Role::Paragraph);
            lowest = lowest.max(self.set(&lines, CELL_NARROW, left + mm(5.0), row));
            self.close(element);
        }
        lowest
    }

    /// Facts at the foot, four to a row. False if they have no room there.
    fn cover_facts(&mut self, x: f32, top: f32) -> bool {
        let document = self.document;
        let facts = &document.cover.facts;
        let (width, step) = (mm(38.75), mm(42.75));
        let mut rows = Vec::new();
        let mut height = 0.0;
        for row in facts.chunks(4) {
            let mut tall = 0.0_f32;
            let mut cells = Vec::new();
            for (label, lines) in row {
                let label = self.wrap_words(label, LABEL, width, Breaking::Whole);
                let lines = self.wrap_words(&lines.join("\n"), CELL_NARROW, width, Breaking::Whole);
                tall = tall.max((label.len() + lines.len()) as f32 * STEP + mm(5.0));
                cells.push((label, lines));
            }
            height += tall;
            rows.push((cells, tall));
        }
        let bottom = self.area().height - mm(18.0);
        let mut y = (self.area().height - mm(47.0)).min(bottom - height);
        if y < top {
            return facts.is_empty();
        }
        for (cells, tall) in rows {
            for (place, (label, lines)) in cells.iter().enumerate() {
                let left = x + place as f32 * step;
                self.line(left, y, left + width, y, HAIRLINE);
                let element = self.open(Role::Paragraph);
                let below = self.set(label, LABEL, left, y + mm(1.0));
                self.set(lines, CELL_NARROW, left, below);
                self.close(element);
            }
            y += tall;
        }
        true
    }

    /// Keeps pages for summary and contents.
    pub fn reserve_front(&mut self) {
        let document = self.document;
        let mut told = Vec::new();
        if let Some(summary) = &document.summary {
            self.running = self.words.say("print-summary");
            let before = self.open(Role::Section);
            self.next_page();
            let (page, element) = (self.page, self.element);
            let rows = self.summary_fits(summary);
            told = summary.decided[..rows.0].iter().collect();
            self.reserved.summary = Some((page, element, rows));
            self.close(before);
        }
        for section in &document.sections {
            let said = told
                .iter()
                .any(|it| it.link == section.id && it.decision.plain() == section.answer);
            if !said {
                self.reserved.left.push(section.id.clone());
            }
        }
        self.running = self.words.say("print-contents");
        let before = self.open(Role::Section);
        self.reserved.contents_element = self.element;
        self.close(before);
        let pages = if self.contents_is_plain() {
            self.contents_rows().len()
        } else {
            1
        };
        for _ in 0..pages.max(1) {
            self.new_page(Kind::Contents);
            self.reserved.contents.push(self.page);
        }
    }

    /// Draws what was reserved, now that page numbers are known.
    pub fn finish_front(&mut self) {
        self.limit = None;
        if let (Some((page, element, rows)), Some(summary)) =
            (self.reserved.summary, &self.document.summary)
        {
            self.page = page;
            self.element = element;
            self.summary(summary, rows);
        }
        self.element = self.reserved.contents_element;
        if self.contents_is_plain() {
            self.plain_contents();
        } else {
            self.contents();
        }
        for (place, page, element) in std::mem::take(&mut self.reserved.openers) {
            self.page = page;
            self.element = element;
            self.opener(place);
        }
        self.element = 1;
    }

    /// How many decisions and open questions the page holds: never a second page. What has no room stands in its section.
    fn summary_fits(&mut self, summary: &Summary) -> (usize, usize) {
        let (mut decided, mut open) = (summary.decided.len().min(40), summary.open.len().min(40));
        let mark = self.bookmark();
        loop {
            let outer = self.limit.replace(0);
            self.summary(summary, (decided, open));
            self.limit = outer;
            let fits = !self.over;
            self.back_to(&mark);
            if fits || (decided, open) == (0, 0) {
                return (decided, open);
            }
            // Questions give way first, but a few are always shown as long as there are more decisions.
            if open > 4 || decided <= open {
                open -= 1;
            } else {
                decided -= 1;
            }
        }
    }

    fn summary(&mut self, summary: &Summary, (decided, open): (usize, usize)) {
        self.y = self.area().top;
        self.floor = self.y;
        let before = self.open(Role::Heading1);
        let title = self.words.say("print-summary");
        let (x, y) = (self.area().left, self.y);
        self.y = self.write(&title, H1, x, y, self.area().measure()) + STEP;
        self.close(before);
        self.anchor("summary", 0.0);
        let area = self.area();
        let lines = self.wrap(&summary.lead, LEAD, area.measure(), Breaking::Balanced);
        // A lead is a sentence; a longer one is read in its section.
        if !summary.lead.0.is_empty() && lines.len() <= 5 {
            self.line(x, self.y, area.right, self.y, BAR);
            let before = self.open(Role::Paragraph);
            self.y = self.set(&lines, LEAD, x, self.y + mm(2.0)) + mm(6.0);
            self.close(before);
        }
        self.key_figures(&summary.figures);
        let page = |book: &Self, link: &str| {
            let number = book.page_of(link).map(|it| (it + 1).to_string());
            let mut text = Text::from(number.unwrap_or_default());
            text.0
                .iter_mut()
                .for_each(|it| it.link = Some(link.to_owned()));
            text
        };
        let column = |head: String, weight: f32, numeric: bool| Column {
            head,
            weight,
            numeric,
            ..Column::default()
        };
        if decided > 0 {
            let rows = &summary.decided[..decided];
            let who = rows.iter().any(|it| !it.who.is_empty());
            let mut columns = vec![
                column(self.words.say("print-topic"), 0.6, false),
                column(self.words.say("print-decision"), 2.0, false),
            ];
            if who {
                columns.push(column(self.words.say("print-who"), 0.7, false));
            }
            columns.push(column(self.words.say("print-page-head"), 0.0, true));
            let more = summary.decided.len() - decided;
            let table = Table {
                columns,
                rows: rows
                    .iter()
                    .map(|it| {
                        let mut cells = vec![
                            Text::strong(it.topic.clone()).into(),
                            Cell {
                                mark: it.dissent.then_some(Mark::Dissent),
                                text: it.decision.clone(),
                            },
                        ];
                        if who {
                            cells.push(it.who.as_str().into());
                        }
                        cells.push(page(self, &it.link).into());
                        Row {
                            cells,
                            ..Row::default()
                        }
                    })
                    .collect(),
                note: self.more(more),
                ..Table::default()
            };
            self.heading_two(&self.words.say("print-decided"), true);
            self.y += mm(1.0);
            self.table(&table, true, false);
            self.y += mm(8.0);
        }
        if open > 0 && !self.over {
            let rows = &summary.open[..open];
            let who = rows.iter().any(|it| !it.who.is_empty());
            let mut columns = vec![column(self.words.say("print-open-question"), 2.6, false)];
            if who {
                columns.push(column(self.words.say("print-who"), 0.7, false));
            }
            columns.push(column(self.words.say("print-page-head"), 0.0, true));
            let more = summary.open.len() - open;
            let table = Table {
                columns,
                rows: rows
                    .iter()
                    .map(|it| {
                        let mut cells = vec![it.question.clone().into()];
                        if who {
                            cells.push(it.who.as_str().into());
                        }
                        cells.push(page(self, &it.link).into());
                        Row {
                            cells,
                            ..Row::default()
                        }
                    })
                    .collect(),
                note: self.more(more),
                ..Table::default()
            };
            if self.room() < mm(25.0) {
                self.over = true;
                return;
            }
            self.heading_two(&self.words.say("print-still-open"), true);
            self.y += mm(1.0);
            self.table(&table, true, false);
        }
    }

    fn more(&self, more: usize) -> String {
        if more == 0 {
            String::new()
        } else {
            self.words
                .with("print-summary-more", &[("count", more.into())])
        }
    }

    /// Numbers side by side between two hairlines.
    fn key_figures(&mut self, figures: &[(String, String)]) {
        if figures.is_empty() {
            return;
        }
        let area = self.area();
        let (x, top) = (area.left, self.y);
        let gutter = mm(4.0);
        let count = figures.len().min(6) as f32;
        let width = (area.measure() - gutter * (count - 1.0)) / count;
        let mut below = top;
        if figures
            .iter()
            .any(|(number, label)| number.len() > 40 || label.len() > 160)
        {
            return;
        }
        for (place, (number, label)) in figures.iter().take(6).enumerate() {
            let left = x + place as f32 * (width + gutter);
            let before = self.open(Role::Paragraph);
            let style = Style::new(Face::Semibold, 18.0, 8.0);
            let tight = Style::new(Face::CondensedSemibold, 13.0, 8.0);
            let style = if self.width(number, style) > width {
                tight
            } else {
                style
            };
            let y = self.write(number, style, left, top + mm(1.5), width);
            below = below.max(self.write(label, SMALL, left, y, width));
            self.close(before);
        }
        self.line(x, top, area.right, top, HAIRLINE);
        self.y = below + mm(1.5);
        self.line(x, self.y, area.right, self.y, HAIRLINE);
        self.y += mm(7.5);
    }

    /// Too many or too long for one row beside each tab.
    fn contents_is_plain(&mut self) -> bool {
        let document = self.document;
        if document.sections.len() > 12 {
            return true;
        }
        let pitch = tab_pitch(document.sections.len());
        let (middle, right) = (mm(96.0), mm(48.0));
        document.sections.iter().any(|section| {
            let title = self
                .wrap_words(&section.title, LEAD, middle, Breaking::Whole)
                .len() as f32
                * LEAD.line;
            let question = self
                .wrap_words(&section.question, CELL, middle, Breaking::Whole)
                .len() as f32
                * CELL.line;
            let topics: usize = section
                .topics
                .iter()
                .map(|it| {
                    self.wrap_words(
                        topic_name(it),
                        CELL_NARROW,
                        right - mm(9.0),
                        Breaking::Whole,
                    )
                    .len()
                })
                .sum();
            (title + question).max(topics as f32 * CELL.line + mm(1.25)) + mm(3.0) > pitch
        })
    }

    fn contents(&mut self) {
        let document = self.document;
        self.page = self.reserved.contents[0];
        let area = self.area();
        self.anchor("contents", 0.0);
        let before = self.open(Role::Heading1);
        let title = self.words.say("print-contents");
        self.write(&title, H1, area.left, area.top, area.measure());
        self.close(before);
        let list = self.open(Role::Contents);
        let pitch = tab_pitch(document.sections.len());
        for (place, section) in document.sections.iter().enumerate() {
            let top = mm(40.0) + place as f32 * pitch;
            self.line(
                area.left,
                top,
                area.right,
                top,
                if place == 0 { RULE } else { HAIRLINE },
            );
            let y = top + mm(2.0);
            let page = self.page_of(&section.id).unwrap_or(0) + 1;
            let item = self.open(Role::ContentsItem);
            let link = self.open(Role::Link);
            let number = (place + 1).to_string();
            self.say(
                &number,
                LEAD.coloured(PETROL),
                area.left,
                y + LEAD.baseline(),
                0.0,
            );
            let (middle, width) = (area.column_x(1.0), area.columns(7.0));
            let below = self.write(&section.title, LEAD, middle, y, width);
            self.link_to(
                area.left,
                top,
                area.columns(8.0),
                pitch - mm(2.0),
                &section.id,
                format!("{} {}, {}", place + 1, section.title, page),
            );
            self.close(link);
            self.write(&section.question, CELL, middle, below, width);
            self.close(item);
            let (left, mut y) = (area.column_x(8.0), y + mm(1.25));
            if section.topics.is_empty() {
                self.contents_line("", &section.id, left, y, area.right);
            }
            for topic in &section.topics {
                y = self.contents_line(topic_name(topic), &topic.id, left, y, area.right);
            }
        }
        self.close(list);
    }

    fn contents_line(&mut self, name: &str, id: &str, left: f32, y: f32, right: f32) -> f32 {
        let page = self
            .page_of(id)
            .map_or(String::new(), |it| (it + 1).to_string());
        let item = self.open(Role::ContentsItem);
        let link = self.open(Role::Link);
        let below = self
            .write(name, CELL_NARROW, left, y, right - left - mm(9.0))
            .max(y + CELL.line);
        self.say(&page, CELL, right, below - CELL.line + CELL.baseline(), 1.0);
        self.link_to(
            left,
            y,
            right - left,
            below - y,
            id,
            format!("{name}, {page}"),
        );
        self.close(link);
        self.close(item);
        below
    }

    /// A plain list over as many pages as it takes: the rows of each page.
    fn contents_rows(&mut self) -> Vec<Vec<(usize, Option<usize>, usize)>> {
        let document = self.document;
        // The narrower of the two text areas is the same on both: margins only change sides.
        let area = Area::portrait(self.paper(), true, 1.0);
        let width = area.measure() - mm(20.0);
        let fit = area.bottom - area.top - mm(16.0);
        let mut pages = vec![Vec::new()];
        let mut used = 0.0;
        for (place, section) in document.sections.iter().enumerate() {
            let said = self
                .wrap_words(
                    &format!("{} {}", place + 1, section.title),
                    CELL,
                    width,
                    Breaking::Whole,
                )
                .len();
            let asked = self
                .wrap_words(&section.question, SMALL, width, Breaking::Whole)
                .len();
            let mut rows = vec![(
                None,
                said + if section.question.is_empty() {
                    0
                } else {
                    asked
                },
            )];
            for (number, topic) in section.topics.iter().enumerate() {
                rows.push((
                    Some(number),
                    self.wrap_words(topic_name(topic), CELL_NARROW, width, Breaking::Whole)
                        .len(),
                ));
            }
            for (topic, lines) in rows {
                let mut from = 0;
                while from < lines.max(1) {
                    if used + STEP > fit {
                        pages.push(Vec::new());
                        used = 0.0;
                    }
                    // Line by line: one entry may be longer than a page.
                    if let Some(page) = pages.last_mut() {
                        page.push((place, topic, from));
                    }
                    used += STEP;
                    from += 1;
                }
            }
        }
        pages
    }

    fn plain_contents(&mut self) {
        let document = self.document;
        let rows = self.contents_rows();
        let section = self.element;
        let mut list = None;
        for (number, rows) in rows.into_iter().enumerate() {
            let Some(&page) = self.reserved.contents.get(number) else {
                break;
            };
            self.page = page;
            let area = self.area();
            let mut y = area.top;
            if number == 0 {
                self.anchor("contents", 0.0);
                let before = self.open(Role::Heading1);
                let title = self.words.say("print-contents");
                self.write(&title, H1, area.left, y, area.measure());
                self.close(before);
            }
            // One list over all its pages.
            self.element = if let Some(list) = list {
                list
            } else {
                self.open(Role::Contents);
                *list.insert(self.element)
            };
            y += mm(15.0);
            let width = area.measure() - mm(20.0);
            for (place, topic, line) in rows {
                let Some(section) = document.sections.get(place) else {
                    continue;
                };
                let (id, mut lines, indent, style) =
                    match topic.and_then(|it| section.topics.get(it)) {
                        Some(topic) => (
                            &topic.id,
                            self.wrap_words(topic_name(topic), CELL_NARROW, width, Breaking::Whole),
                            mm(8.0),
                            CELL_NARROW,
                        ),
                        None => (
                            &section.id,
                            self.wrap_words(
                                &format!("{} {}", place + 1, section.title),
                                CELL,
                                width,
                                Breaking::Whole,
                            ),
                            0.0,
                            CELL,
                        ),
                    };
                let named = lines.len();
                let mut set = style;
                if topic.is_none() && !section.question.is_empty() {
                    lines.extend(self.wrap_words(&section.question, SMALL, width, Breaking::Whole));
                    if line >= named {
                        set = SMALL;
                    }
                }
                let id = id.clone();
                let item = self.open(Role::ContentsItem);
                let link = self.open(Role::Link);
                if let Some(one) = lines.get(line..=line) {
                    self.set(one, set, area.left + indent, y);
                }
                if line == 0 {
                    let number = self
                        .page_of(&id)
                        .map_or(String::new(), |it| (it + 1).to_string());
                    self.say(&number, CELL, area.right, y + CELL.baseline(), 1.0);
                    self.link_to(area.left, y, area.measure(), STEP, &id, number);
                }
                self.close(link);
                self.close(item);
                y += STEP;
            }
        }
        self.element = section;
    }

    fn opener(&mut self, place: usize) {
        let document = self.document;
        let Some(section) = document.sections.get(place) else {
            return;
        };
        let area = self.area();
        let x = area.left;
        let before = self.open(Role::Heading1);
        let y = area.top + mm(20.0);
        self.say(
            &(place + 1).to_string(),
            OPENER_NUMBER,
            x - mm(1.0),
            y + OPENER_NUMBER.baseline(),
            0.0,
        );
        let lines = self.wrap_words(
            &section.title,
            OPENER_TITLE,
            area.measure(),
            Breaking::Balanced,
        );
        self.set(&lines, OPENER_TITLE, x, y + OPENER_NUMBER.line + mm(5.0));
        self.close(before);
        let top = area.top + mm(115.0);
        self.line(x, top, area.right, top, BAR);
        let mut y = top + mm(3.0);
        let width = area.columns(8.0);
        if !section.question.is_empty() {
            let said = self.words.say("print-question");
            y = self.paragraph(&said, LABEL, x, y, width);
            let lines = self.wrap_words(&section.question, BODY, width, Breaking::Hyphenated);
            let element = self.open(Role::Paragraph);
            y = self.set(&lines, BODY, x, y) + 1.5 * STEP;
            self.close(element);
        }
        if !section.answer.is_empty() {
            let said = self.words.say("print-answer");
            y = self.paragraph(&said, LABEL, x, y, width);
            let lines = self.wrap_words(&section.answer, LEAD, width, Breaking::Balanced);
            let element = self.open(Role::Paragraph);
            self.set(&lines, LEAD, x, y);
            self.close(element);
        }
        let left = area.column_x(8.0);
        let mut y = top + mm(3.0);
        if section.topics.is_empty() {
            return;
        }
        let said = self.words.say("print-inside");
        y = self.paragraph(&said, LABEL, left, y, area.columns(4.0));
        let list = self.open(Role::Contents);
        for topic in &section.topics {
            if y > area.bottom - mm(10.0) {
                break;
            }
            y = self.contents_line(topic_name(topic), &topic.id, left, y, area.right);
            self.line(left, y, area.right, y, HAIRLINE);
        }
        self.close(list);
    }

    fn paragraph(&mut self, text: &str, style: Style, x: f32, y: f32, width: f32) -> f32 {
        let before = self.open(Role::Paragraph);
        let below = self.write(text, style, x, y, width);
        self.close(before);
        below
    }
}

fn topic_name(topic: &abm_core::report::Topic) -> &str {
    if topic.name.is_empty() {
        &topic.title
    } else {
        &topic.name
    }
}
