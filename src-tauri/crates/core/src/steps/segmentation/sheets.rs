//! What a room without electricity fills in: the profile as a canvas, segments, and a ballot for each team.

use rusqlite::Connection;

use super::{Market, TargetQuery, TargetShow, TargetSort};
use crate::{
    Result, Side, Words,
    report::{Block, Cell, Column, Mark, Row, Table, Text, Topic, Turn},
    steps::accounts::{AccountField, Mirror},
};

/// Fields the canvas names; the lines below them are free.
const NAMED: [AccountField; 6] = [
    AccountField::Industry,
    AccountField::Country,
    AccountField::Employees,
    AccountField::Revenue,
    AccountField::Relationship,
    AccountField::OpenOpportunity,
];
/// Free lines of the canvas, of what rules out, and of the segments.
const FREE: usize = 4;
const RULED_OUT: usize = 5;
const SEGMENTS: usize = 8;
/// Accounts a ballot names at most, and lines it has at least.
const MOST: usize = 60;
const LEAST: usize = 20;

pub(super) fn sheets(db: &Connection, words: &Words) -> Result<Vec<Topic>> {
    let accounts = accounts(db)?;
    Ok(vec![
        canvas(words),
        segments(words),
        ballot(Side::Marketing, &accounts, words),
        ballot(Side::Sales, &accounts, words),
    ])
}

/// The accounts the teams vote on, best score first where there are more than a ballot holds.
fn accounts(db: &Connection) -> Result<Vec<String>> {
    let mut mirror = Mirror::read(db)?;
    let mut market = Market::over(&mut mirror);
    market.judge(db, &mirror)?;
    let query = TargetQuery {
        show: TargetShow::Ballot,
        sort: TargetSort::Score,
        descending: true,
        ..TargetQuery::default()
    };
    let best = market.window(&mirror, &query, 0, MOST).rows;
    let mut names: Vec<String> = best.into_iter().map(|it| it.name).collect();
    names.sort_by_key(|name| crate::steps::accounts::fold(name).into_owned());
    Ok(names)
}

fn topic(id: &str, title: String, blocks: Vec<Block>) -> Topic {
    Topic {
        id: format!("segmentation-sheet-{id}"),
        name: title.clone(),
        title,
        turn: Turn::Portrait,
        blocks,
    }
}

fn column(head: String, weight: f32) -> Column {
    Column {
        head,
        weight,
        ..Column::default()
    }
}

fn row(first: impl Into<Cell>, columns: usize) -> Row {
    let mut cells = vec![first.into()];
    cells.resize_with(columns, Cell::default);
    Row {
        cells,
        ..Row::default()
    }
}

/// A table to write in: these lines first, then free ones.
fn writing(caption: String, columns: Vec<Column>, named: Vec<String>, free: usize) -> Block {
    let width = columns.len();
    let named = named.into_iter().map(|it| row(Text::strong(it), width));
    let free = (0..free).map(|_| row("", width));
    Block::Table(Table {
        caption,
        rows: named.chain(free).collect(),
        columns,
        writing: true,
        ..Table::default()
    })
}

/// What makes an account fit, with weights that sum to 100, and what rules one out.
fn canvas(words: &Words) -> Topic {
    let say = |key: &str| words.say(key);
    let fields = NAMED.iter().map(|field| say(field.key())).collect();
    topic(
        "canvas",
        say("segmentation-sheet-canvas"),
        vec![
            Block::How(say("segmentation-sheet-canvas-how")),
            writing(
                String::new(),
                vec![
                    column(say("segmentation-print-criterion"), 1.2),
                    column(say("segmentation-sheet-full"), 2.0),
                    column(say("segmentation-sheet-half"), 1.6),
                    column(say("segmentation-sheet-weight"), 0.6),
                ],
                fields,
                FREE,
            ),
            writing(
                say("segmentation-print-nevers"),
                vec![
                    column(say("segmentation-sheet-never"), 1.6),
                    column(say("segmentation-column-reason"), 1.8),
                ],
                Vec::new(),
                RULED_OUT,
            ),
        ],
    )
}

fn segments(words: &Words) -> Topic {
    let say = |key: &str| words.say(key);
    topic(
        "segments",
        say("segmentation-sheet-segments"),
        vec![
            Block::How(say("segmentation-sheet-segments-how")),
            writing(
                String::new(),
                vec![
                    column(say("segmentation-print-segment"), 1.2),
                    column(say("segmentation-sheet-rule"), 1.6),
                    column(say("segmentation-print-problem"), 1.6),
                    column(say("segmentation-print-reference"), 1.2),
                ],
                Vec::new(),
                SEGMENTS,
            ),
        ],
    )
}

/// Every account with five boxes to tick and room for a veto; free lines where the list is not made yet.
fn ballot(side: Side, accounts: &[String], words: &Words) -> Topic {
    let say = |key: &str| words.say(key);
    let mut columns = vec![column(say("segmentation-column-account"), 2.2)];
    columns.extend((1..=5).map(|it| Column {
        head: words.number(f64::from(it), 0),
        weight: 0.0,
        ..Column::default()
    }));
    columns.push(column(say("segmentation-sheet-veto"), 2.4));
    let boxed = |name: &str| {
        let mut cells: Vec<Cell> = vec![Text::strong(name).into()];
        cells.extend((1..=5).map(|_| Cell {
            mark: Some(Mark::Box),
            text: Text::default(),
        }));
        cells.push(Cell::default());
        Row {
            cells,
            ..Row::default()
        }
    };
    let free = LEAST.saturating_sub(accounts.len());
    let rows = accounts
        .iter()
        .map(|name| boxed(name))
        .chain((0..free).map(|_| boxed("")))
        .collect();
    let title = words.with("segmentation-sheet-ballot", &[("side", side.name().into())]);
    topic(
        side.name(),
        title,
        vec![
            Block::How(say("segmentation-sheet-ballot-how")),
            Block::Table(Table {
                columns,
                rows,
                writing: true,
                ..Table::default()
            }),
        ],
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Language, document::schema, sample};

    fn rows(topic: &Topic) -> Vec<usize> {
        let tables = topic.blocks.iter().filter_map(|block| match block {
            Block::Table(table) => Some(table.rows.len()),
            _ => None,
        });
        tables.collect()
    }

    #[test]
    fn the_kit_has_a_canvas_and_a_ballot_per_team_with_the_accounts_once_there_are_any() {
        for language in Language::ALL {
            let words = Words::of(language);
            let db = schema::blank().expect("a blank workshop");
            let blank = sheets(&db, &words).expect("sheets");
            let lines: Vec<_> = blank.iter().map(rows).collect();
            assert_eq!(lines, [vec![10, 5], vec![8], vec![20], vec![20]]);
            sample::fill(&db, &words, sample::Stage::Finished).expect("a sample");
            let kit = sheets(&db, &words).expect("sheets");
            assert!(rows(&kit[2])[0] > 40, "{:?}", rows(&kit[2]));
            assert_ne!(kit[2].title, kit[3].title);
            let said = format!("{kit:?}");
            assert!(!said.contains("segmentation-sheet-how") && !said.contains("{ $"));
        }
    }
}
