//! What a room without electricity fills in: a criteria sheet for each team, and ballots.

use super::{Criterion, Side, store::Stored, wording};
use crate::{
    Words,
    report::{Block, Cell, Column, Mark, Row, Slip, Table, Text, Topic, Turn},
};

pub(super) fn sheets(it: &Stored, words: &Words) -> Vec<Topic> {
    vec![
        criteria(it, Side::Marketing, words),
        criteria(it, Side::Sales, words),
        ballots(words),
    ]
}

/// Every criterion with its bands to tick and a line for the reason.
fn criteria(it: &Stored, side: Side, words: &Words) -> Topic {
    let say = |key: &str| words.say(key);
    let mut rows = Vec::new();
    for (place, criterion) in Criterion::ALL.into_iter().enumerate() {
        let limits = it.limits[criterion as usize].as_ref();
        let mut cells: Vec<Cell> = vec![
            (place + 1).to_string().into(),
            Text::strong(wording::criterion(words, criterion)).into(),
        ];
        for band in criterion.bands() {
            let said = wording::band(criterion, band, limits, &it.currency);
            cells.push(Cell {
                mark: Some(Mark::Box),
                text: words.label(&said).into(),
            });
        }
        cells.resize_with(6, Cell::default);
        rows.push(Row {
            cells,
            ..Row::default()
        });
        rows.push(Row {
            cells: vec![say("approach-sheet-because").into()],
            ..Row::default()
        });
    }
    let column = |numeric: bool, weight: f32| Column {
        numeric,
        weight,
        ..Column::default()
    };
    let title = words.with("approach-sheet-criteria", &[("side", side.name().into())]);
    Topic {
        id: format!("approach-sheet-{}", side.name()),
        name: title.clone(),
        title,
        turn: Turn::Portrait,
        blocks: vec![
            Block::How(say("approach-sheet-criteria-how")),
            Block::Table(Table {
                columns: vec![
                    column(true, 0.0),
                    column(false, 2.0),
                    column(false, 1.0),
                    column(false, 1.0),
                    column(false, 1.0),
                    column(false, 1.0),
                ],
                rows,
                dense: true,
                writing: true,
                ..Table::default()
            }),
        ],
    }
}

/// A blind vote on how firmly everybody stands behind a decision.
fn ballots(words: &Words) -> Topic {
    let say = |key: &str| words.say(key);
    Topic {
        id: "approach-sheet-ballots".to_owned(),
        name: say("approach-sheet-ballots"),
        title: say("approach-sheet-ballots"),
        turn: Turn::Portrait,
        blocks: vec![Block::Slips(Slip {
            title: say("approach-sheet-ballot"),
            blank: say("approach-sheet-ballot-number"),
            question: say("approach-sheet-ballot-question"),
            answers: (1..=5).map(|it| words.number(f64::from(it), 0)).collect(),
            ends: (
                say("approach-sheet-ballot-low"),
                say("approach-sheet-ballot-high"),
            ),
            boxes: vec![
                (Some(Mark::Marketing), say("approach-marketing")),
                (Some(Mark::Sales), say("approach-sales")),
            ],
            note: say("approach-sheet-ballot-fold"),
        })],
    }
}

#[cfg(test)]
mod tests {
    use super::super::sheets as door;
    use super::*;
    use crate::{Language, document::schema};

    #[test]
    fn each_team_has_a_sheet_with_every_criterion_and_its_bands_to_tick() {
        let db = schema::blank().expect("a blank workshop");
        for language in Language::ALL {
            let topics = door(&db, &Words::of(language)).expect("reads");
            assert_eq!(topics.len(), 3);
            for topic in &topics[..2] {
                let Some(Block::Table(table)) = topic.blocks.last() else {
                    panic!("a table")
                };
                assert_eq!(table.rows.len(), 2 * Criterion::COUNT);
                let boxes = table.rows.iter().flat_map(|it| &it.cells);
                let boxes = boxes.filter(|it| it.mark == Some(Mark::Box)).count();
                let bands: usize = Criterion::ALL.iter().map(|it| it.bands().len()).sum();
                assert_eq!(boxes, bands);
            }
            assert_ne!(topics[0].title, topics[1].title);
            let said = format!("{topics:?}");
            assert!(
                !said.contains("approach-pick-") && !said.contains("{ $"),
                "{said}"
            );
        }
    }
}
