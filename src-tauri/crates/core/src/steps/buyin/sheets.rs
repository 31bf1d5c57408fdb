//! What is filled in by hand, and what is taken along: a sheet per team, a log, and ballots; a card per team.

use super::{
    Benefit, Promise,
    report::{column, topic, tradeoffs},
};
use crate::{
    Side, Words,
    report::{Block, Card, Cell, Column, Mark, Row, Table, Text, Tone, Topic},
};

fn mark(side: Side) -> Mark {
    match side {
        Side::Marketing => Mark::Marketing,
        Side::Sales => Mark::Sales,
    }
}

fn boxes() -> impl Iterator<Item = Cell> {
    (0..5).map(|_| Cell {
        mark: Some(Mark::Box),
        text: Text::default(),
    })
}

fn scale() -> impl Iterator<Item = Column> {
    (1..=5).map(|it| Column {
        head: it.to_string(),
        ..Column::default()
    })
}

fn writing(caption: String, columns: Vec<Column>, rows: Vec<Vec<Cell>>) -> Block {
    Block::Table(Table {
        caption,
        columns,
        rows: rows
            .into_iter()
            .map(|cells| Row {
                cells,
                tone: Tone::Plain,
            })
            .collect(),
        writing: true,
        ..Table::default()
    })
}

fn how(words: &Words, key: &str) -> Block {
    Block::Paragraph(words.say(key).into())
}

/// The sheets: benefits for each team, objections and promises, ballots.
pub(super) fn topics(words: &Words) -> Vec<Topic> {
    let mut topics: Vec<Topic> = Side::ALL.map(|side| ratings(side, words)).to_vec();
    let blank = |columns: usize, rows: usize| vec![vec![Cell::default(); columns]; rows];
    topics.push(topic(
        "log",
        vec![
            how(words, "buyin-sheet-log-how"),
            writing(
                words.say("buyin-print-objections-caption"),
                vec![
                    column(words.say("buyin-objection"), 3.0),
                    column(words.say("buyin-role"), 1.5),
                    column(words.say("buyin-answer"), 4.0),
                ],
                blank(3, 8),
            ),
            writing(
                words.say("buyin-print-promises-caption"),
                vec![
                    column(words.say("buyin-promise"), 5.0),
                    column(words.say("buyin-owner"), 2.0),
                    column(words.say("buyin-due"), 1.5),
                ],
                blank(3, 6),
            ),
        ],
        words,
    ));
    let mut columns = vec![column(words.say("buyin-print-team"), 2.0)];
    columns.extend(scale());
    let ballot = ["marketing", "sales", "leadership", "expert"].map(|team| {
        let mut cells: Vec<Cell> = vec![words.with("buyin-team", &[("team", team.into())]).into()];
        cells.extend(boxes());
        cells
    });
    let mut blocks = vec![how(words, "buyin-sheet-ballot-how")];
    for round in ["before", "after"] {
        blocks.push(Block::Heading(
            words.with("buyin-round", &[("round", round.into())]),
        ));
        blocks.push(Block::Paragraph(Text::strong(
            words.say("buyin-pulse-statement"),
        )));
        blocks.push(writing(String::new(), columns.clone(), ballot.to_vec()));
    }
    topics.push(topic("ballot", blocks, words));
    topics
}

fn ratings(side: Side, words: &Words) -> Topic {
    let mut columns = vec![Column {
        mark: Some(mark(side)),
        ..column(words.say("buyin-print-benefit"), 4.0)
    }];
    columns.extend(scale());
    columns.push(column(words.say("buyin-print-meaning"), 4.0));
    let rows = Benefit::ALL.map(|benefit| {
        let mut cells: Vec<Cell> = vec![words.say(&benefit.key()).into()];
        cells.extend(boxes());
        cells.push(Cell::default());
        cells
    });
    let mut blocks = vec![
        how(words, "buyin-sheet-ratings-how"),
        writing(
            words.say("buyin-print-benefits-caption"),
            columns,
            rows.to_vec(),
        ),
    ];
    blocks.extend(tradeoffs(words));
    topic(&format!("ratings-{}", side.name()), blocks, words)
}

/// One card per team that has promised something.
pub(super) fn cards(promises: &[Promise], words: &Words) -> Vec<Card> {
    let card = |side: Side| {
        let items: Vec<Text> = promises
            .iter()
            .filter(|it| it.side == side)
            .map(|it| {
                let due = it.due.map_or_else(String::new, |day| words.day(day));
                let said = [it.promise.as_str(), it.owner.as_str(), due.as_str()];
                let said: Vec<&str> = said.into_iter().filter(|it| !it.is_empty()).collect();
                said.join(" · ").into()
            })
            .collect();
        (!items.is_empty()).then(|| Card {
            kind: words.say("buyin-promise"),
            mark: Some(mark(side)),
            title: words.with("buyin-promises-of", &[("side", side.name().into())]),
            sub: String::new(),
            parts: vec![(words.say("buyin-card-what"), items)],
        })
    };
    Side::ALL.into_iter().filter_map(card).collect()
}
