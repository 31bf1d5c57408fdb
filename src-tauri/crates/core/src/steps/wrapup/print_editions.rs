//! What the wrap-up prints of editions: what has changed since the last one, and what its goals have come to.

use super::{Changes, Known, Move, Outcome, sentence};
use crate::{
    Step, Words,
    report::{Block, Cell, Column, Mark, Row, Table, Text, Tone, Topic, Turn},
    steps::segmentation::Tier,
};

/// The topics, as far as there is something to say.
pub(super) fn topics(known: &Known, words: &Words) -> Vec<Topic> {
    let Some(changes) = known.changes() else {
        return Vec::new();
    };
    let results = known.results();
    let mut topics = Vec::new();
    if !changes.facts.is_empty() || !changes.swap.moves.is_empty() {
        topics.push(changed(&changes, words));
    }
    if results.iter().any(|it| it.value.is_some()) {
        topics.push(came_to(&results, changes.since, words));
    }
    topics
}

fn column(words: &Words, key: &str, weight: f32) -> Column {
    Column {
        head: words.say(key),
        weight,
        ..Column::default()
    }
}

fn topic(words: &Words, id: &str, since: u32, blocks: Vec<Block>) -> Topic {
    let number = [("number", i64::from(since).into())];
    Topic {
        id: format!("wrapup-{id}"),
        name: words.say(&format!("wrapup-print-{id}")),
        title: words.with(&format!("wrapup-print-{id}-title"), &number),
        turn: Turn::Portrait,
        blocks,
    }
}

fn group(text: String) -> Row {
    Row {
        cells: vec![Text::strong(text).into()],
        tone: Tone::Group,
    }
}

fn changed(changes: &Changes, words: &Words) -> Topic {
    let mut blocks = Vec::new();
    let swap = &changes.swap;
    if swap.then > 0 {
        let over = swap.swapped.saturating_sub(swap.most);
        let key = if over > 0 {
            "wrapup-swap-over"
        } else {
            "wrapup-swap"
        };
        let params = [
            ("swapped", swap.swapped.into()),
            ("then", swap.then.into()),
            ("most", swap.most.into()),
            ("over", over.into()),
        ];
        blocks.push(Block::Paragraph(words.with(key, &params).into()));
    }
    let mut rows = Vec::new();
    let mut step: Option<Step> = None;
    for it in &changes.facts {
        if step != Some(it.step) {
            step = Some(it.step);
            rows.push(group(words.say(&format!("step-{}", it.step.name()))));
        }
        let said = |label: &Option<crate::Label>| {
            label
                .as_ref()
                .map(|label| sentence(label, words))
                .unwrap_or_default()
        };
        let became = words.say(&format!("wrapup-change-{}", it.became.name()));
        let or = |said: String| {
            if said.is_empty() {
                became.clone()
            } else {
                said
            }
        };
        rows.push(Row {
            cells: vec![
                words.param(&it.name).into(),
                or(said(&it.before)).into(),
                or(said(&it.now)).into(),
            ],
            tone: Tone::Plain,
        });
    }
    if !rows.is_empty() {
        blocks.push(Block::Table(Table {
            caption: words.say("wrapup-print-changes"),
            columns: vec![
                column(words, "wrapup-change-what", 1.0),
                column(words, "wrapup-change-before", 1.4),
                column(words, "wrapup-change-now", 1.4),
            ],
            rows,
            ..Table::default()
        }));
    }
    if !swap.moves.is_empty() {
        blocks.push(Block::Table(Table {
            caption: words.say("wrapup-print-moves"),
            columns: vec![
                column(words, "wrapup-edition-accounts", 1.6),
                column(words, "wrapup-change-now", 1.0),
            ],
            rows: swap
                .moves
                .iter()
                .map(|it| Row {
                    cells: vec![it.name.as_str().into(), moved(it, words)],
                    tone: Tone::Plain,
                })
                .collect(),
            note: if swap.more > 0 {
                words.with("wrapup-moves-more", &[("count", swap.more.into())])
            } else {
                String::new()
            },
            dense: swap.moves.len() > 20,
            ..Table::default()
        }));
    }
    topic(words, "changes", changes.since, blocks)
}

/// Where an account was and is.
fn moved(it: &Move, words: &Words) -> Cell {
    let name = |tier: Tier| words.say(&format!("segmentation-{}", tier.name()));
    let (key, from, to) = match (it.from, it.to) {
        (Some(from), Some(to)) => ("wrapup-move-moved", name(from), name(to)),
        (Some(from), None) => ("wrapup-move-left", name(from), String::new()),
        (None, to) => (
            "wrapup-move-came",
            String::new(),
            to.map(name).unwrap_or_default(),
        ),
    };
    let mark = match it.to {
        Some(Tier::Tier1) => Some(Mark::Tier1),
        Some(Tier::Tier2) => Some(Mark::Tier2),
        Some(Tier::Tier3) => Some(Mark::Tier3),
        _ => None,
    };
    Cell {
        mark,
        text: words
            .with(key, &[("from", from.into()), ("to", to.into())])
            .into(),
    }
}

fn came_to(results: &[Outcome], since: u32, words: &Words) -> Topic {
    let rows = results.iter().map(|it| {
        let state = match it.reached {
            None => "wrapup-result-open",
            Some(true) => "wrapup-result-reached",
            Some(false) => "wrapup-result-missed",
        };
        Row {
            cells: vec![
                words.param(&it.name).into(),
                sentence(&it.promise, words).into(),
                it.value
                    .map(|value| words.number(value, 2))
                    .unwrap_or_default()
                    .into(),
                Cell {
                    mark: (it.reached == Some(false)).then_some(Mark::Dissent),
                    text: words.say(state).into(),
                },
            ],
            tone: Tone::Plain,
        }
    });
    let numeric = Column {
        numeric: true,
        ..column(words, "wrapup-result-actual", 0.0)
    };
    let table = Table {
        caption: words.say("wrapup-print-results"),
        columns: vec![
            column(words, "wrapup-result-goal", 1.4),
            column(words, "wrapup-result-promised", 1.4),
            numeric,
            column(words, "wrapup-result-state", 1.0),
        ],
        rows: rows.collect(),
        ..Table::default()
    };
    topic(words, "results", since, vec![Block::Table(table)])
}
