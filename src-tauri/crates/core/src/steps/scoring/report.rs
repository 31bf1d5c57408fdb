//! What scoring prints: the rule as a sentence, the points with both voices, what the log says about it, and the SLA; sheets
//! to propose points on by hand, and the SLA as a card.

use rusqlite::Connection;

use super::{
    Agreement, Decay, Item, Mode, ScoringResult, ScoringView, Simulation, Sla, THRESHOLD, store,
};
use crate::{
    Param, Result, Step, Words,
    report::{Block, Card, Cell, Column, Mark, Row, Section, Table, Text, Tone, Topic, Turn},
};

/// The rule in a sentence; [`super::report`] and the screen say the same one.
pub(super) fn sentence(view: &ScoringView, words: &Words) -> String {
    let rule = &view.rule;
    let points = view.items.first().map_or(0.0, |it| it.points);
    let count = |key: &str, count: f64| words.with(key, &[("count", count.into())]);
    let fit = match rule.fit {
        Some(fit) => count("scoring-rule-fit", fit),
        None => words.say("scoring-rule-fit-any"),
    };
    let decider = if rule.decider {
        "scoring-rule-decider"
    } else {
        "scoring-rule-anybody"
    };
    words.with(
        "scoring-rule",
        &[
            (
                "mode",
                words
                    .say(&format!("scoring-rule-{}", rule.mode.name()))
                    .into(),
            ),
            ("fit", fit.into()),
            ("points", count("scoring-rule-points", points).into()),
            ("days", count("scoring-rule-days", rule.days.into()).into()),
            (
                "people",
                count("scoring-rule-people", rule.people.into()).into(),
            ),
            ("decider", words.say(decider).into()),
        ],
    )
}

pub(super) fn section(db: &Connection, words: &Words) -> Result<Option<Section>> {
    if !store::started(db)? {
        return Ok(None);
    }
    let view = store::read(db)?;
    // What a team proposed while the other may not see it is not printed either.
    let mut topics = vec![rule(&view, words), points(&view, words)];
    if !view.logs.is_empty() {
        topics.push(log(&Simulation::read(db)?.result(), words));
    }
    topics.push(sla(&view, words));
    let threshold = view.items.first();
    let settled = threshold.is_some_and(|it| it.agreement != Agreement::Open);
    Ok(Some(Section {
        id: "scoring".to_owned(),
        step: Some(Step::Scoring),
        title: words.say("scoring-print-title"),
        question: words.say("scoring-print-question"),
        answer: if settled {
            sentence(&view, words)
        } else {
            String::new()
        },
        topics,
    }))
}

fn topic(name: &str, blocks: Vec<Block>, words: &Words) -> Topic {
    Topic {
        id: format!("scoring-{name}"),
        name: words.say(&format!("scoring-print-{name}")),
        title: words.say(&format!("scoring-print-{name}-title")),
        turn: Turn::Portrait,
        blocks,
    }
}

fn rule(view: &ScoringView, words: &Words) -> Topic {
    let mut blocks = vec![Block::Lead(sentence(view, words).into())];
    if view.rule.mode == Mode::TwoStep {
        blocks.push(Block::Paragraph(words.say("scoring-print-two-step").into()));
    }
    let now: Vec<Param> = view
        .items
        .iter()
        .filter(|it| it.act_now && !it.hidden)
        .map(|it| it.name.clone())
        .collect();
    if !now.is_empty() {
        let now = words.param(&Param::list(now));
        blocks.push(Block::Paragraph(
            words
                .with("scoring-print-act-now", &[("items", now.into())])
                .into(),
        ));
    }
    if !view.thresholds.is_empty() {
        let points = |points: f64| words.with("scoring-rule-points", &[("count", points.into())]);
        let mut facts: Vec<(String, Text)> = view
            .thresholds
            .iter()
            .map(|it| {
                (
                    words.say(&format!("scoring-who-{}", it.who.name())),
                    points(it.points).into(),
                )
            })
            .collect();
        let rest = view.items.first().map_or(0.0, |it| it.points);
        facts.push((words.say("scoring-who-rest"), points(rest).into()));
        blocks.push(Block::Heading(words.say("scoring-print-thresholds")));
        blocks.push(Block::Facts(facts));
    }
    topic("rule", blocks, words)
}

/// How an item's points fade, in words.
fn fading(decay: Decay, words: &Words) -> String {
    let with = |key: &str, by: f64| words.with(key, &[("by", by.into())]);
    match decay {
        Decay::None => words.say("scoring-decay-none"),
        Decay::Week { by } => with("scoring-decay-week", by),
        Decay::Month { by } => with("scoring-decay-month", by),
        Decay::HalfLife { by } => with("scoring-decay-half-life", by),
    }
}

fn number(points: Option<f64>, words: &Words) -> String {
    points.map_or_else(String::new, |it| words.number(it, 1))
}

fn points(view: &ScoringView, words: &Words) -> Topic {
    let column = |key: &str, mark: Option<Mark>, numeric: bool, weight: f32| Column {
        head: words.say(key),
        mark,
        numeric,
        weight,
    };
    let shown = || view.items.iter().filter(|it| !it.hidden);
    let mut rows = Vec::new();
    let mut part = |key: &str, items: Vec<&Item>| {
        if items.is_empty() {
            return;
        }
        rows.push(Row {
            cells: vec![words.say(key).into()],
            tone: Tone::Group,
        });
        rows.extend(items.into_iter().map(|it| row(it, words)));
    };
    part(
        "scoring-print-part-threshold",
        shown().filter(|it| it.item == THRESHOLD).collect(),
    );
    let mut actions: Vec<&Item> = shown()
        .filter(|it| it.item != THRESHOLD && it.about.is_none())
        .collect();
    actions.sort_by(|a, b| b.points.total_cmp(&a.points));
    part("scoring-print-part-actions", actions);
    part(
        "scoring-print-part-traits",
        shown().filter(|it| it.about.is_some()).collect(),
    );
    topic(
        "points",
        vec![Block::Table(Table {
            caption: words.say("scoring-print-points-caption"),
            columns: vec![
                column("scoring-print-item", None, false, 4.0),
                column("scoring-print-marketing", Some(Mark::Marketing), true, 0.0),
                column("scoring-print-sales", Some(Mark::Sales), true, 0.0),
                column("scoring-print-agreed", Some(Mark::Agreed), true, 0.0),
                column("scoring-print-fades", None, false, 3.0),
            ],
            rows,
            note: if view.open > 0 {
                words.with(
                    "scoring-print-open",
                    &[("count", f64::from(view.open).into())],
                )
            } else {
                String::new()
            },
            ..Table::default()
        })],
        words,
    )
}

fn row(it: &Item, words: &Words) -> Row {
    let open = it.agreement == Agreement::Open;
    let agreed: Cell = if open {
        words.say("scoring-print-undecided").into()
    } else {
        Text::strong(number(it.agreed, words)).into()
    };
    let fades = if it.item == THRESHOLD || it.about.is_some() {
        String::new()
    } else {
        let fades = fading(it.decay, words);
        match it.cap {
            Some(cap) => words.with(
                "scoring-print-capped",
                &[("fades", fades.into()), ("cap", cap.into())],
            ),
            None => fades,
        }
    };
    Row {
        cells: vec![
            words.param(&it.name).into(),
            number(it.marketing, words).into(),
            number(it.sales, words).into(),
            agreed,
            fades.into(),
        ],
        tone: if open && it.apart.is_some_and(|apart| apart > 0.0) {
            Tone::Dissent
        } else {
            Tone::Plain
        },
    }
}

/// What the log says about the rule.
fn log(result: &ScoringResult, words: &Words) -> Topic {
    let day = |day: Option<chrono::NaiveDate>| day.map_or_else(String::new, |it| words.day(it));
    let count = |number: u32| f64::from(number);
    let active: u32 = result.groups.iter().map(|it| it.active).sum();
    let week = if result.weeks > 0.0 {
        count(result.handed) / result.weeks
    } else {
        0.0
    };
    let mut facts: Vec<(String, Text)> = vec![
        (
            words.say("scoring-print-log-period"),
            words
                .with(
                    "scoring-print-log-days",
                    &[
                        ("from", day(result.first_day).into()),
                        ("to", day(result.last_day).into()),
                    ],
                )
                .into(),
        ),
        (
            words.say("scoring-print-log-active"),
            words.number(count(active), 0).into(),
        ),
        (
            words.say("scoring-print-log-handed"),
            Text::strong(words.number(count(result.handed), 0)),
        ),
        (
            words.say("scoring-print-log-week"),
            words.number(week, 1).into(),
        ),
    ];
    if let Some(sellers) = result.sellers {
        facts.push((
            words.say("scoring-print-log-seller"),
            words.number(week / count(sellers), 1).into(),
        ));
    }
    let mut blocks = vec![
        Block::Paragraph(words.say("scoring-print-log-how").into()),
        Block::Facts(facts),
    ];
    let unlooked: Vec<&str> = [
        (!result.fit_known).then_some("scoring-print-log-no-fit"),
        (!result.people_known).then_some("scoring-print-log-no-people"),
        (!result.roles_known && result.people_known).then_some("scoring-print-log-no-roles"),
    ]
    .into_iter()
    .flatten()
    .collect();
    for key in unlooked {
        blocks.push(Block::Paragraph(words.say(key).into()));
    }
    topic("log", blocks, words)
}

/// So many business hours.
fn hours(hours: f64, words: &Words) -> String {
    words.with("scoring-sla-hours", &[("hours", hours.into())])
}

fn clock(minutes: u32) -> String {
    format!("{}:{:02}", minutes / 60, minutes % 60)
}

fn office(sla: &Sla, words: &Words) -> String {
    let weekdays = Param::list(
        sla.office
            .weekdays
            .iter()
            .map(|it| Param::key(format!("scoring-weekday-{it}"))),
    );
    words.with(
        "scoring-sla-office-is",
        &[
            ("days", words.param(&weekdays).into()),
            ("opens", clock(sla.office.opens).into()),
            ("closes", clock(sla.office.closes).into()),
        ],
    )
}

fn watcher(sla: &Sla, words: &Words) -> String {
    match &sla.watcher {
        None => words.say("scoring-sla-nobody"),
        Some(it) if it.people.is_empty() => words.param(&it.name),
        Some(it) => words.with(
            "scoring-sla-watcher-is",
            &[
                ("role", words.param(&it.name).into()),
                ("people", it.people.join(", ").into()),
            ],
        ),
    }
}

fn touches(sla: &Sla, words: &Words) -> String {
    words.with(
        "scoring-sla-touches-are",
        &[
            ("count", f64::from(sla.touches).into()),
            ("days", f64::from(sla.touch_days).into()),
        ],
    )
}

fn reasons(sla: &Sla, words: &Words) -> Vec<Text> {
    sla.reasons
        .iter()
        .filter(|it| !it.hidden)
        .map(|it| words.param(&it.name).into())
        .collect()
}

fn recycle(sla: &Sla, words: &Words) -> String {
    words.with(
        "scoring-sla-recycle-is",
        &[("count", f64::from(sla.recycle_days).into())],
    )
}

fn sla(view: &ScoringView, words: &Words) -> Topic {
    let it = &view.sla;
    let tier = |tier: usize| words.say(&format!("scoring-who-tier-{}", tier + 1));
    let rows = (0..3)
        .map(|at| Row {
            cells: vec![
                Cell {
                    mark: Some([Mark::Tier1, Mark::Tier2, Mark::Tier3][at]),
                    text: tier(at).into(),
                },
                hours(it.respond[at], words).into(),
            ],
            tone: Tone::Plain,
        })
        .collect();
    let head = |key: &str, weight: f32| Column {
        head: words.say(key),
        weight,
        ..Column::default()
    };
    let mut blocks = vec![
        Block::Paragraph(
            words
                .say(if it.agreed {
                    "scoring-print-sla-agreed"
                } else {
                    "scoring-print-sla-open"
                })
                .into(),
        ),
        Block::Table(Table {
            caption: words.say("scoring-print-sla-caption"),
            columns: vec![
                head("scoring-print-sla-tier", 1.0),
                head("scoring-print-sla-respond", 2.0),
            ],
            rows,
            note: office(it, words),
            ..Table::default()
        }),
        Block::Facts(vec![
            (
                words.say("scoring-sla-accept"),
                hours(it.accept, words).into(),
            ),
            (words.say("scoring-sla-touches"), touches(it, words).into()),
            (words.say("scoring-sla-recycle"), recycle(it, words).into()),
            (words.say("scoring-sla-watcher"), watcher(it, words).into()),
            (
                words.say("scoring-sla-breach"),
                words.param(&it.breach).into(),
            ),
        ]),
    ];
    let reasons = reasons(it, words);
    if !reasons.is_empty() {
        blocks.push(Block::Heading(words.say("scoring-sla-reasons")));
        blocks.push(Block::List(reasons));
    }
    topic("sla", blocks, words)
}

/// The SLA to take along; none before anybody stands by it.
pub(super) fn cards(db: &Connection, words: &Words) -> Result<Vec<Card>> {
    let view = store::read(db)?;
    let it = &view.sla;
    if !it.agreed {
        return Ok(Vec::new());
    }
    let times = (0..3)
        .map(|at| {
            words
                .with(
                    "scoring-card-time",
                    &[
                        (
                            "tier",
                            words.say(&format!("scoring-who-tier-{}", at + 1)).into(),
                        ),
                        ("hours", hours(it.respond[at], words).into()),
                    ],
                )
                .into()
        })
        .chain([words
            .with(
                "scoring-card-accept",
                &[("hours", hours(it.accept, words).into())],
            )
            .into()])
        .collect();
    Ok(vec![Card {
        kind: words.say("scoring-card-kind"),
        mark: None,
        title: words.say("scoring-card-title"),
        sub: office(it, words),
        parts: vec![
            (
                words.say("scoring-card-when"),
                vec![sentence(&view, words).into()],
            ),
            (words.say("scoring-card-times"), times),
            (
                words.say("scoring-card-then"),
                vec![
                    touches(it, words).into(),
                    recycle(it, words).into(),
                    words.param(&it.breach).into(),
                ],
            ),
            (
                words.say("scoring-sla-watcher"),
                vec![watcher(it, words).into()],
            ),
        ],
    }])
}

/// Points to write in by hand, the rule with blanks, and the SLA.
pub(super) fn sheets(db: &Connection, words: &Words) -> Result<Vec<Topic>> {
    let view = store::read(db)?;
    let column = |key: &str, weight: f32, mark: Option<Mark>| Column {
        head: words.say(key),
        mark,
        weight,
        ..Column::default()
    };
    let mut rows: Vec<Row> = view
        .items
        .iter()
        .filter(|it| !it.hidden && it.item != THRESHOLD)
        .map(|it| Row {
            cells: vec![
                words.param(&it.name).into(),
                number(it.starter, words).into(),
                "".into(),
                "".into(),
                "".into(),
            ],
            tone: Tone::Plain,
        })
        .collect();
    // Room for actions nobody has thought of yet.
    rows.extend((0..3).map(|_| Row {
        cells: vec!["".into(), "".into(), "".into(), "".into(), "".into()],
        tone: Tone::Plain,
    }));
    let points = topic(
        "sheet-points",
        vec![
            Block::Paragraph(words.say("scoring-sheet-points-how").into()),
            Block::Table(Table {
                caption: words.say("scoring-print-points-caption"),
                columns: vec![
                    column("scoring-print-item", 4.0, None),
                    column("scoring-sheet-starter", 1.0, None),
                    column("scoring-print-marketing", 1.5, Some(Mark::Marketing)),
                    column("scoring-print-sales", 1.5, Some(Mark::Sales)),
                    column("scoring-print-agreed", 1.5, Some(Mark::Agreed)),
                ],
                rows,
                writing: true,
                ..Table::default()
            }),
        ],
        words,
    );
    let prompt = |key: &str, lines: usize| (words.say(&format!("scoring-sheet-{key}")), lines);
    let rule = topic(
        "sheet-rule",
        vec![Block::Worksheet {
            how: words.say("scoring-sheet-rule-how"),
            prompts: vec![
                prompt("threshold", 2),
                prompt("fit", 1),
                prompt("people", 2),
                prompt("own-thresholds", 3),
                prompt("respond", 3),
                prompt("reject", 3),
                prompt("watch", 2),
            ],
        }],
        words,
    );
    Ok(vec![points, rule])
}
