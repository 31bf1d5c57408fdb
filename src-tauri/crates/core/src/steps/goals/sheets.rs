//! Sheets to fill in by hand: the goals each team would set, and the funnel with blanks to calculate on paper.

use super::{Part, Plan, Stage};
use crate::{
    Words,
    report::{Block, Cell, Column, Mark, Row, Table, Text, Tone, Topic, Turn},
};

/// Rows left empty at the end of every stage, for what the room thinks of.
const SPARE: usize = 1;

pub(super) fn sheets(plan: &Plan, words: &Words) -> Vec<Topic> {
    vec![
        goals(plan, "marketing", Mark::Marketing, words),
        goals(plan, "sales", Mark::Sales, words),
        funnel(words),
    ]
}

fn column(key: &str, weight: f32, words: &Words) -> Column {
    Column {
        head: words.say(key),
        weight,
        ..Column::default()
    }
}

/// One team's sheet: every goal by name, nobody's numbers beside it.
fn goals(plan: &Plan, side: &str, mark: Mark, words: &Words) -> Topic {
    let mut rows = Vec::new();
    for stage in Stage::ALL {
        rows.push(Row {
            cells: vec![words.say(&format!("goals-stage-{}", stage.name())).into()],
            tone: Tone::Group,
        });
        let named: Vec<String> = if plan.goals.is_empty() {
            super::starter::USUAL
                .iter()
                .filter(|it| it.stage == stage)
                .map(|it| words.say(&format!("goals-name-{}", it.code)))
                .collect()
        } else {
            let of_stage = plan.goals.iter().filter(|it| it.stage == stage);
            of_stage.map(|it| words.param(&it.name)).collect()
        };
        let spare = (0..SPARE).map(|_| String::new());
        rows.extend(named.into_iter().chain(spare).map(|name| {
            let ticks = (0..3).map(|_| Cell {
                mark: Some(Mark::Box),
                ..Cell::default()
            });
            let name = Cell::from(Text::from(name));
            let blanks = (0..3).map(|_| Cell::default());
            Row {
                cells: std::iter::once(name).chain(ticks).chain(blanks).collect(),
                ..Row::default()
            }
        }));
    }
    let title = words.say(&format!("goals-sheet-{side}"));
    Topic {
        id: format!("goals-sheet-{side}"),
        name: title.clone(),
        title,
        turn: Turn::Portrait,
        blocks: vec![
            Block::How(words.say("goals-sheet-how")),
            Block::Table(Table {
                columns: vec![
                    Column {
                        mark: Some(mark),
                        ..column("goals-goal", 3.0, words)
                    },
                    column("goals-sheet-tick-marketing", 0.0, words),
                    column("goals-sheet-tick-sales", 0.0, words),
                    column("goals-sheet-tick-shared", 0.0, words),
                    column("goals-baseline", 1.0, words),
                    column("goals-target", 1.0, words),
                    column("goals-due", 1.0, words),
                ],
                rows,
                writing: true,
                ..Table::default()
            }),
        ],
    }
}

/// The funnel from the revenue up to the accounts, one division a line.
fn funnel(words: &Words) -> Topic {
    let steps = [
        (Part::Revenue, ""),
        (Part::Deal, "orders"),
        (Part::Win, "opportunities"),
        (Part::Opportunity, "handed"),
        (Part::Handover, "engaged"),
        (Part::Engagement, "accounts"),
    ];
    let rows = steps.into_iter().map(|(part, gives)| {
        let gives = if gives.is_empty() {
            String::new()
        } else {
            words.say(&format!("goals-funnel-stage-{gives}"))
        };
        Row {
            cells: vec![
                words.say(&format!("goals-sheet-{}", part.name())).into(),
                Cell::default(),
                Text::from(gives).into(),
                Cell::default(),
            ],
            ..Row::default()
        }
    });
    let title = words.say("goals-sheet-funnel");
    Topic {
        id: "goals-sheet-funnel".to_owned(),
        name: title.clone(),
        title,
        turn: Turn::Portrait,
        blocks: vec![
            Block::How(words.say("goals-sheet-funnel-how")),
            Block::Table(Table {
                columns: vec![
                    column("goals-sheet-number", 2.0, words),
                    column("goals-sheet-ours", 1.0, words),
                    column("goals-sheet-gives", 1.5, words),
                    column("goals-sheet-result", 1.0, words),
                ],
                rows: rows.collect(),
                writing: true,
                note: words.say("goals-sheet-funnel-note"),
                ..Table::default()
            }),
        ],
    }
}

#[cfg(test)]
mod tests {
    use crate::{
        Language, Words,
        document::schema,
        report::{Block, Tone},
        sample::Stage,
        steps::{self, goals},
    };

    #[test]
    fn each_team_gets_the_same_goals_and_nobody_s_numbers() {
        let words = Words::of(Language::De);
        let db = schema::blank().expect("a blank workshop");
        for filled in [false, true] {
            if filled {
                for step in crate::Step::ALL {
                    steps::sample(step, &db, &words, Stage::Finished).expect("filled");
                }
            }
            let sheets = goals::sheets(&db, &words).expect("sheets");
            let [marketing, sales, _] = sheets.as_slice() else {
                panic!("three sheets, not {}", sheets.len())
            };
            assert_ne!(marketing.title, sales.title);
            for sheet in [marketing, sales] {
                let Some(Block::Table(table)) = sheet.blocks.last() else {
                    panic!("a table")
                };
                assert!(table.writing);
                let rows: Vec<_> = table
                    .rows
                    .iter()
                    .filter(|it| it.tone != Tone::Group)
                    .collect();
                assert!(rows.len() >= 11);
                for row in rows {
                    assert_eq!(row.cells.len(), table.columns.len());
                    assert!(row.cells[1..].iter().all(|it| it.text.plain().is_empty()));
                }
            }
        }
    }
}
