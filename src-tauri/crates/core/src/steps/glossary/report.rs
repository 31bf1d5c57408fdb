//! What the glossary prints: the agreed terms in alphabetical order, and before them those the room could not settle.

use super::{Status, Term, link};
use crate::{
    Step, Words,
    report::{Block, Cell, Column, Mark, Row, Section, Table, Text, Tone, Topic, Turn},
};

pub(super) fn section(terms: &[Term], words: &Words) -> Option<Section> {
    let of = |status: Status| {
        let mut of: Vec<(String, &Term)> = terms
            .iter()
            .filter(|it| it.status == status && !it.hidden)
            .map(|it| (words.param(&it.name), it))
            .collect();
        of.sort_by_cached_key(|(name, _)| name.to_lowercase());
        of
    };
    let (disputed, agreed) = (of(Status::Disputed), of(Status::Agreed));
    if disputed.is_empty() && agreed.is_empty() {
        return None;
    }
    let counts = [
        ("agreed", agreed.len().into()),
        ("disputed", disputed.len().into()),
    ];
    let mut topics = Vec::new();
    if !disputed.is_empty() {
        let rows = disputed.iter().map(|(name, term)| {
            vec![
                Text::strong(name.as_str()).into(),
                said(&term.marketing, words),
                said(&term.sales, words),
            ]
        });
        topics.push(topic(
            "disputed",
            vec![
                column(words.say("glossary-print-term"), None, 2.0),
                column(
                    words.say("glossary-print-marketing"),
                    Some(Mark::Marketing),
                    4.0,
                ),
                column(words.say("glossary-print-sales"), Some(Mark::Sales), 4.0),
            ],
            rows.map(|cells| Row {
                cells,
                tone: Tone::Dissent,
            })
            .collect(),
            words,
        ));
    }
    if !agreed.is_empty() {
        let rows = agreed.iter().map(|(name, term)| {
            let wording = term.wording.as_ref().map(|it| words.param(it));
            vec![
                Text::strong(name.as_str())
                    .anchored(link::anchor(&term.term))
                    .into(),
                wording.unwrap_or_default().into(),
            ]
        });
        topics.push(topic(
            "agreed",
            vec![
                column(words.say("glossary-print-term"), None, 2.0),
                column(words.say("glossary-print-meaning"), None, 6.0),
            ],
            rows.map(|cells| Row {
                cells,
                tone: Tone::Plain,
            })
            .collect(),
            words,
        ));
    }
    Some(Section {
        id: "glossary".to_owned(),
        step: Some(Step::Glossary),
        title: words.say("glossary-print-title"),
        question: words.say("glossary-print-question"),
        answer: words.with("glossary-print-answer", &counts),
        topics,
    })
}

/// Empty rows for words only this room has.
const SPARE: usize = 4;

/// One sheet for each team: every term with room for its own wording, nobody's words beside it.
pub(super) fn sheets(terms: &[Term], words: &Words) -> Vec<Topic> {
    let mut names: Vec<String> = terms
        .iter()
        .filter(|it| !it.hidden)
        .map(|it| words.param(&it.name))
        .collect();
    names.sort_by_cached_key(|it| it.to_lowercase());
    names.extend((0..SPARE).map(|_| String::new()));
    [("marketing", Mark::Marketing), ("sales", Mark::Sales)]
        .into_iter()
        .map(|(side, mark)| {
            let title = words.with("glossary-sheet-title", &[("side", side.into())]);
            let rows = names.iter().map(|name| Row {
                cells: vec![Text::strong(name.as_str()).into(), Cell::default()],
                ..Row::default()
            });
            Topic {
                id: format!("glossary-sheet-{side}"),
                name: title.clone(),
                title,
                turn: Turn::Portrait,
                blocks: vec![
                    Block::How(words.say("glossary-sheet-how")),
                    Block::Table(Table {
                        columns: vec![
                            column(words.say("glossary-print-term"), None, 0.0),
                            column(words.say("glossary-sheet-means"), Some(mark), 1.0),
                        ],
                        rows: rows.collect(),
                        writing: true,
                        ..Table::default()
                    }),
                ],
            }
        })
        .collect()
}

fn said(text: &str, words: &Words) -> Cell {
    if text.is_empty() {
        words.say("glossary-print-silent").into()
    } else {
        text.into()
    }
}

fn column(head: String, mark: Option<Mark>, weight: f32) -> Column {
    Column {
        head,
        mark,
        weight,
        ..Column::default()
    }
}

fn topic(name: &str, columns: Vec<Column>, rows: Vec<Row>, words: &Words) -> Topic {
    Topic {
        id: format!("glossary-{name}"),
        name: words.say(&format!("glossary-print-{name}")),
        title: words.say(&format!("glossary-print-{name}-title")),
        turn: Turn::Portrait,
        blocks: vec![Block::Table(Table {
            caption: words.say(&format!("glossary-print-{name}-caption")),
            columns,
            rows,
            ..Table::default()
        })],
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Language, document::schema, sample::Stage, steps::glossary};

    #[test]
    fn each_team_gets_a_sheet_with_every_term_and_nobody_s_words() {
        for language in Language::ALL {
            let words = Words::of(language);
            let db = schema::blank().expect("a blank workshop");
            glossary::sample(&db, &words, Stage::Finished).expect("filled");
            let sheets = glossary::sheets(&db, &words).expect("reads");
            let [marketing, sales] = sheets.as_slice() else {
                panic!("two sheets, not {}", sheets.len())
            };
            assert_ne!(marketing.title, sales.title);
            for sheet in [marketing, sales] {
                let Some(Block::Table(table)) = sheet.blocks.last() else {
                    panic!("a table")
                };
                assert!(table.writing);
                assert_eq!(table.rows.len(), glossary::STARTERS.len() + SPARE);
                let written = |row: &Row| !row.cells[1].text.plain().is_empty();
                assert!(!table.rows.iter().any(written));
            }
        }
    }

    #[test]
    fn agreed_terms_stand_in_alphabetical_order_of_their_language_and_disputed_ones_before_them() {
        for language in Language::ALL {
            let words = Words::of(language);
            let db = schema::blank().expect("a blank workshop");
            assert!(
                glossary::section(&db, &words).expect("reads").is_none(),
                "nothing to say"
            );
            glossary::sample(&db, &words, Stage::Half).expect("filled");
            let section = glossary::section(&db, &words)
                .expect("reads")
                .expect("printed");
            let [disputed, agreed] = section.topics.as_slice() else {
                panic!("two topics, not {}", section.topics.len())
            };
            let names = |topic: &Topic| {
                let Some(Block::Table(table)) = topic.blocks.first() else {
                    panic!("a table")
                };
                let rows = table.rows.iter();
                rows.map(|it| it.cells[0].text.plain().to_lowercase())
                    .collect::<Vec<_>>()
            };
            assert!(!names(disputed).is_empty() && names(agreed).len() > 20);
            assert!(names(agreed).is_sorted(), "{:?}", names(agreed));
            let printed = format!("{section:?}");
            assert!(!printed.contains("glossary-print-") && !printed.contains("glossary-meaning-"));
        }
    }
}
