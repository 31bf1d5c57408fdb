//! What the set-up prints: why the room met, who was in it, and how the day went.

use super::{AgendaBlock, AgendaKind, Prework, Setup, Team, rules};
use crate::{
    Step, Words,
    report::{Block, Cell, Column, Mark, Row, Section, Table, Text, Tone, Topic, Turn},
};

pub(super) fn section(setup: &Setup, words: &Words) -> Section {
    let mut topics = Vec::new();
    if !setup.people.is_empty() || !setup.about.objective.is_empty() {
        topics.push(people(setup, words));
    }
    if setup.days.iter().any(|day| !day.blocks.is_empty()) {
        topics.push(agenda(setup, words));
    }
    Section {
        id: "setup".to_owned(),
        step: Some(Step::Setup),
        title: words.say("setup-print-title"),
        question: words.say("setup-print-question"),
        answer: answer(setup, words),
        topics,
    }
}

/// Empty rows for what only comes to mind on paper.
const SPARE: usize = 6;

/// The checklist to tick by hand: what, who brings it, until when.
pub(super) fn sheet(list: &[Prework], words: &Words) -> Topic {
    let mut rows: Vec<Row> = list
        .iter()
        .map(|it| {
            let said = match &it.item {
                Some(item) => words.say(&format!("setup-prework-{item}")),
                None => it.text.clone(),
            };
            let what = Cell {
                mark: Some(Mark::Box),
                text: said.into(),
            };
            Row {
                cells: vec![what, Cell::default(), Cell::default()],
                ..Row::default()
            }
        })
        .collect();
    rows.extend((0..SPARE).map(|_| {
        let what = Cell {
            mark: Some(Mark::Box),
            ..Cell::default()
        };
        Row {
            cells: vec![what, Cell::default(), Cell::default()],
            ..Row::default()
        }
    }));
    let column = |key: &str, weight: f32| Column {
        head: words.say(key),
        weight,
        ..Column::default()
    };
    Topic {
        id: "setup-sheet-checklist".to_owned(),
        name: words.say("setup-sheet-checklist"),
        title: words.say("setup-sheet-checklist"),
        turn: Turn::Portrait,
        blocks: vec![
            Block::How(words.say("setup-sheet-checklist-how")),
            Block::Table(Table {
                columns: vec![
                    column("setup-sheet-what", 3.0),
                    column("setup-sheet-who", 1.5),
                    column("setup-sheet-when", 1.0),
                ],
                rows,
                writing: true,
                ..Table::default()
            }),
        ],
    }
}

/// The words a block goes by: its own, or those of its topic or kind.
pub(super) fn block_title(block: &AgendaBlock, words: &Words) -> String {
    if !block.title.is_empty() {
        return block.title.clone();
    }
    match (block.kind, block.topic) {
        (AgendaKind::Work, Some(topic)) => words.say(&format!("setup-topic-{}", topic.name())),
        (AgendaKind::Work, None) => words.say("setup-topic-free"),
        (kind, _) => words.say(&format!("setup-kind-{}", kind.name())),
    }
}

fn answer(setup: &Setup, words: &Words) -> String {
    let present = |team| {
        setup
            .counts
            .iter()
            .find(|it| it.team == team)
            .map_or(0, |it| it.present)
    };
    let all: u32 = setup.counts.iter().map(|it| it.present).sum();
    if all == 0 {
        return String::new();
    }
    words.with(
        "setup-print-answer",
        &[
            ("people", i64::from(all).into()),
            ("marketing", i64::from(present(Team::Marketing)).into()),
            ("sales", i64::from(present(Team::Sales)).into()),
        ],
    )
}

fn mark(team: Team) -> Option<Mark> {
    match team {
        Team::Marketing => Some(Mark::Marketing),
        Team::Sales => Some(Mark::Sales),
        Team::Leadership | Team::Expert => None,
    }
}

fn people(setup: &Setup, words: &Words) -> Topic {
    let mut blocks = Vec::new();
    if !setup.about.objective.is_empty() {
        blocks.push(Block::Lead(setup.about.objective.as_str().into()));
    }
    let days: Vec<String> = setup
        .days
        .iter()
        .filter_map(|day| day.date)
        .map(|date| words.day(date))
        .collect();
    let facts = [
        ("setup-print-days", days.join(", ")),
        ("setup-print-place", setup.about.place.clone()),
        ("setup-print-facilitator", setup.about.facilitator.clone()),
    ];
    let facts: Vec<(String, Text)> = facts
        .into_iter()
        .filter(|(_, value)| !value.is_empty())
        .map(|(key, value)| (words.say(key), value.into()))
        .collect();
    if !facts.is_empty() {
        blocks.push(Block::Facts(facts));
    }
    let mut rows = Vec::new();
    for count in setup.counts.iter().filter(|it| it.all > 0) {
        rows.push(Row {
            cells: vec![Cell {
                mark: mark(count.team),
                text: Text::strong(words.with(
                    &format!("setup-print-team-{}", count.team.name()),
                    &[("count", i64::from(count.all).into())],
                )),
            }],
            tone: Tone::Group,
        });
        for person in setup.people.iter().filter(|it| it.team == count.team) {
            let attendance = if person.present {
                "setup-print-present"
            } else {
                "setup-print-absent"
            };
            rows.push(Row {
                cells: vec![
                    person.name.as_str().into(),
                    person.job.as_str().into(),
                    words.say(attendance).into(),
                ],
                tone: Tone::Plain,
            });
        }
    }
    if !rows.is_empty() {
        blocks.push(Block::Table(Table {
            caption: words.say("setup-print-people-caption"),
            columns: vec![
                Column {
                    head: words.say("setup-print-name"),
                    weight: 2.0,
                    ..Column::default()
                },
                Column {
                    head: words.say("setup-print-job"),
                    weight: 3.0,
                    ..Column::default()
                },
                Column {
                    head: words.say("setup-print-attendance"),
                    weight: 1.0,
                    ..Column::default()
                },
            ],
            rows,
            ..Table::default()
        }));
    }
    Topic {
        id: "setup-people".to_owned(),
        name: words.say("setup-print-people"),
        title: words.say("setup-print-people-title"),
        turn: Turn::Portrait,
        blocks,
    }
}

fn agenda(setup: &Setup, words: &Words) -> Topic {
    let minutes = |minutes: u32| Cell::from(words.number(f64::from(minutes), 0));
    let several = setup.days.len() > 1;
    let mut rows = Vec::new();
    for (index, day) in setup
        .days
        .iter()
        .enumerate()
        .filter(|(_, day)| !day.blocks.is_empty())
    {
        if several {
            let number = ("day", (index + 1).into());
            let head = day.date.map_or_else(
                || words.with("setup-print-day", std::slice::from_ref(&number)),
                |date| {
                    words.with(
                        "setup-print-day-on",
                        &[number.clone(), ("date", words.day(date).into())],
                    )
                },
            );
            rows.push(Row {
                cells: vec![Text::strong(head).into()],
                tone: Tone::Group,
            });
        }
        for block in &day.blocks {
            rows.push(Row {
                cells: vec![
                    rules::clock(block.start).into(),
                    block_title(block, words).into(),
                    minutes(block.minutes),
                ],
                tone: Tone::Plain,
            });
        }
        rows.push(Row {
            cells: vec![
                rules::clock(day.end).into(),
                words
                    .with(
                        "setup-print-end",
                        &[("breaks", i64::from(day.breaks).into())],
                    )
                    .into(),
                minutes(day.net),
            ],
            tone: Tone::Total,
        });
    }
    let table = Table {
        caption: words.say("setup-print-agenda-caption"),
        columns: vec![
            Column {
                head: words.say("setup-print-time"),
                numeric: true,
                ..Column::default()
            },
            Column {
                head: words.say("setup-print-topic"),
                weight: 3.0,
                ..Column::default()
            },
            Column {
                head: words.say("setup-print-minutes"),
                numeric: true,
                ..Column::default()
            },
        ],
        rows,
        ..Table::default()
    };
    Topic {
        id: "setup-agenda".to_owned(),
        name: words.say("setup-print-agenda"),
        title: words.say("setup-print-agenda-title"),
        turn: Turn::Portrait,
        blocks: vec![Block::Table(table)],
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Language, document::schema, sample::Stage, steps::setup};

    #[test]
    fn the_section_says_who_met_and_what_the_day_held() {
        for (language, answer, total) in [
            (Language::En, "13 people", "425"),
            (Language::De, "13 Personen", "425"),
        ] {
            let words = Words::of(language);
            let db = schema::blank().expect("a blank workshop");
            setup::sample(&db, &words, Stage::Finished).expect("filled");
            let section = setup::section(&db, &words)
                .expect("section")
                .expect("not empty");
            assert!(section.answer.contains(answer), "{}", section.answer);
            assert_eq!(section.topics.len(), 2);
            let Some(Block::Table(table)) = section.topics[1].blocks.last() else {
                panic!("the agenda is a table")
            };
            let last = table.rows.last().expect("a total");
            assert_eq!(last.cells[2].text.plain(), total);
            let words_left_out = table
                .rows
                .iter()
                .flat_map(|row| &row.cells)
                .any(|it| it.text.plain().contains("setup-"));
            assert!(!words_left_out, "a key without words");
        }
    }
}
