//! What the buy-in prints: benefits with both ratings beside what they cost, objections, promises, and the pulse.

use super::{BuyinView, Status, rules::FAR};
use crate::{
    Side, Step, Words,
    report::{
        Bar, Block, Cell, Column, Drawing, Figure, Mark, Row, Section, Table, Text, Tone, Topic,
        Turn,
    },
    votes::{self, VoteScale},
};

pub(super) fn section(view: &BuyinView, words: &Words) -> Option<Section> {
    let topics: Vec<Topic> = [
        benefits(view, words),
        objections(view, words),
        promises(view, words),
        pulse(view, words),
    ]
    .into_iter()
    .flatten()
    .collect();
    if topics.is_empty() {
        return None;
    }
    let open = count(view, Status::Open);
    let answer = words.with(
        "buyin-print-answer",
        &[
            ("promises", view.promises.len().into()),
            ("objections", view.objections.len().into()),
            ("open", open.into()),
        ],
    );
    Some(Section {
        id: "buyin".to_owned(),
        step: Some(Step::Buyin),
        title: words.say("buyin-print-title"),
        question: words.say("buyin-print-question"),
        answer,
        topics,
    })
}

fn count(view: &BuyinView, status: Status) -> usize {
    let of = view.objections.iter().filter(|it| it.status == status);
    of.count()
}

pub(super) fn topic(name: &str, blocks: Vec<Block>, words: &Words) -> Topic {
    Topic {
        id: format!("buyin-{name}"),
        name: words.say(&format!("buyin-print-{name}")),
        title: words.say(&format!("buyin-print-{name}-title")),
        turn: Turn::Portrait,
        blocks,
    }
}

pub(super) fn column(head: String, weight: f32) -> Column {
    Column {
        head,
        weight,
        ..Column::default()
    }
}

/// What it costs, printed wherever the benefits are.
pub(super) fn tradeoffs(words: &Words) -> [Block; 2] {
    let costs = super::TRADEOFFS.map(|it| words.say(&format!("buyin-tradeoff-{it}")).into());
    [
        Block::Heading(words.say("buyin-tradeoffs")),
        Block::List(costs.to_vec()),
    ]
}

fn benefits(view: &BuyinView, words: &Words) -> Option<Topic> {
    let noted = view.benefits.iter().any(|it| !it.note.is_empty());
    if !view.revealed && !noted {
        return None;
    }
    let mut order: Vec<_> = view.benefits.iter().collect();
    order.sort_by_key(|it| std::cmp::Reverse(it.apart));
    let mut blocks = Vec::new();
    if view.revealed {
        let bars = order.iter().filter_map(|it| {
            let (marketing, sales) = (f64::from(it.marketing?), f64::from(it.sales?));
            let value = f64::midpoint(marketing, sales);
            Some(Bar {
                label: words.say(&it.benefit.key()),
                sub: String::new(),
                value,
                text: words.number(value, 1),
                strong: it.apart.is_some_and(|apart| apart >= FAR),
                marketing: Some(marketing),
                sales: Some(sales),
            })
        });
        blocks.push(Block::Figure(Figure {
            title: words.say("buyin-print-figure"),
            alternative: words.say("buyin-print-figure-alternative"),
            note: words.say("buyin-print-figure-note"),
            drawing: Drawing::Bars {
                end: 5.0,
                bars: bars.collect(),
            },
        }));
    }
    let rated = |value: Option<u8>| -> Cell {
        value.map_or_else(Cell::default, |it| words.number(f64::from(it), 0).into())
    };
    let rows = order.iter().map(|it| {
        let meaning = if it.note.is_empty() {
            words.say(&format!("{}-what", it.benefit.key()))
        } else {
            it.note.clone()
        };
        Row {
            cells: vec![
                Text::strong(words.say(&it.benefit.key())).into(),
                meaning.into(),
                rated(it.marketing),
                rated(it.sales),
            ],
            tone: if it.apart.is_some_and(|apart| apart >= FAR) {
                Tone::Dissent
            } else {
                Tone::Plain
            },
        }
    });
    let voice = |side: Side, mark: Mark| Column {
        head: words.with("buyin-side", &[("side", side.name().into())]),
        mark: Some(mark),
        numeric: true,
        ..Column::default()
    };
    blocks.push(Block::Table(Table {
        caption: words.say("buyin-print-benefits-caption"),
        columns: vec![
            column(words.say("buyin-print-benefit"), 2.0),
            column(words.say("buyin-print-meaning"), 4.0),
            voice(Side::Marketing, Mark::Marketing),
            voice(Side::Sales, Mark::Sales),
        ],
        rows: rows.collect(),
        note: words.say("buyin-print-benefits-note"),
        ..Table::default()
    }));
    blocks.extend(tradeoffs(words));
    Some(topic("benefits", blocks, words))
}

fn objections(view: &BuyinView, words: &Words) -> Option<Topic> {
    if view.objections.is_empty() {
        return None;
    }
    let mut order: Vec<_> = view.objections.iter().collect();
    order.sort_by_key(|it| match it.status {
        Status::Open => 0,
        Status::Parked => 1,
        Status::Answered => 2,
    });
    let rows = order.iter().map(|it| Row {
        cells: vec![
            Text::strong(words.param(&it.objection)).into(),
            it.role.as_str().into(),
            it.answer
                .as_ref()
                .map_or_else(String::new, |it| words.param(it))
                .into(),
            words
                .say(&format!("buyin-status-{}", it.status.name()))
                .into(),
        ],
        tone: if it.status == Status::Open {
            Tone::Dissent
        } else {
            Tone::Plain
        },
    });
    let table = Table {
        caption: words.say("buyin-print-objections-caption"),
        columns: vec![
            column(words.say("buyin-objection"), 3.0),
            column(words.say("buyin-role"), 1.5),
            column(words.say("buyin-answer"), 4.0),
            column(words.say("buyin-status"), 1.0),
        ],
        rows: rows.collect(),
        ..Table::default()
    };
    Some(topic("objections", vec![Block::Table(table)], words))
}

fn promises(view: &BuyinView, words: &Words) -> Option<Topic> {
    if view.promises.is_empty() {
        return None;
    }
    let mut rows = Vec::new();
    for side in Side::ALL {
        let of: Vec<_> = view.promises.iter().filter(|it| it.side == side).collect();
        if of.is_empty() {
            continue;
        }
        let mark = match side {
            Side::Marketing => Mark::Marketing,
            Side::Sales => Mark::Sales,
        };
        rows.push(Row {
            cells: vec![Cell {
                mark: Some(mark),
                text: words
                    .with("buyin-promises-of", &[("side", side.name().into())])
                    .into(),
            }],
            tone: Tone::Group,
        });
        rows.extend(of.iter().map(|it| Row {
            cells: vec![
                it.promise.as_str().into(),
                it.owner.as_str().into(),
                it.due.map_or_else(String::new, |day| words.day(day)).into(),
            ],
            tone: Tone::Plain,
        }));
    }
    let table = Table {
        caption: words.say("buyin-print-promises-caption"),
        columns: vec![
            column(words.say("buyin-promise"), 5.0),
            column(words.say("buyin-owner"), 2.0),
            column(words.say("buyin-due"), 1.5),
        ],
        rows,
        ..Table::default()
    };
    Some(topic("promises", vec![Block::Table(table)], words))
}

fn pulse(view: &BuyinView, words: &Words) -> Option<Topic> {
    let asked: Vec<_> = view
        .pulse
        .iter()
        .filter(|it| it.voters > 0)
        .map(|it| {
            let round = [
                ("round", it.round.name().into()),
                ("voters", i64::from(it.voters).into()),
            ];
            (words.with("buyin-round-voters", &round), &it.groups[..])
        })
        .collect();
    if asked.is_empty() {
        return None;
    }
    let table = Table {
        caption: words.say("buyin-print-pulse-caption"),
        ..votes::table(VoteScale::Five, &asked, words)
    };
    let said = Block::Lead(words.say("buyin-pulse-statement").into());
    Some(topic("pulse", vec![said, Block::Table(table)], words))
}

#[cfg(test)]
mod tests {
    use crate::{Language, Words, document::schema, sample::Stage, steps};

    #[test]
    fn the_sample_prints_all_four_topics_and_no_team_that_could_be_guessed() {
        for language in Language::ALL {
            let words = Words::of(language);
            let db = schema::blank().expect("a blank workshop");
            steps::setup::sample(&db, &words, Stage::Finished).expect("filled");
            steps::buyin::sample(&db, &words, Stage::Finished).expect("filled");
            let section = steps::buyin::section(&db, &words)
                .expect("reads")
                .expect("printed");
            let ids: Vec<&str> = section.topics.iter().map(|it| it.id.as_str()).collect();
            assert_eq!(
                ids,
                [
                    "buyin-benefits",
                    "buyin-objections",
                    "buyin-promises",
                    "buyin-pulse"
                ]
            );
            let sheets = steps::buyin::sheets(&db, &words).expect("made");
            let cards = steps::buyin::cards(&db, &words).expect("made");
            assert_eq!((sheets.len(), cards.len()), (4, 2));
            let printed = format!("{section:?} {sheets:?} {cards:?}");
            assert!(!printed.contains("text: \"buyin-") && !printed.contains("\"vote-"));
            let codes = steps::buyin::findings(&db).expect("found");
            let codes: Vec<&str> = codes.iter().map(|it| it.code.as_str()).collect();
            assert_eq!(
                codes,
                [
                    "buyin-far-apart",
                    "buyin-objection-open",
                    "buyin-promise-loose"
                ]
            );
        }
    }
}
