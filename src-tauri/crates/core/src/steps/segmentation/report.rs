//! What the step prints: the accounts by tier, once in the whole playbook, and who is left out and why; before it who fits
//! and who is addressed alike, after it what both teams say and what is easily overlooked (`views.rs`).

use rusqlite::Connection;

use super::{Market, Reason, SegmentationView, Target, TargetQuery, TargetShow, TargetSort, Tier};
use crate::{
    Result, Step, Words,
    label::Param,
    report::{
        Block, Cell, Column, Drawing, Figure, Mark, Meter, Row, Section, Table, Text, Topic, Turn,
    },
    steps::accounts::{Mirror, country_name},
};

mod views;

/// From here on a tier's table is set tighter.
const DENSE: usize = 40;
/// A window of rows at a time.
const STRETCH: usize = 500;

/// The section of the playbook; nothing while no account is sorted.
pub(super) fn section(db: &Connection, words: &Words) -> Result<Option<Section>> {
    if !super::started(db)? {
        return Ok(None);
    }
    let mut mirror = Mirror::read(db)?;
    let mut market = Market::over(&mut mirror);
    market.judge(db, &mirror)?;
    let view = market.view(&mirror);
    let mut topics = Vec::new();
    topics.extend(views::profile(&market, &mirror, words));
    topics.extend(views::segments(&view, words));
    if view.unsorted < view.count {
        let mut of = |tier| {
            targets(
                &mut market,
                &mirror,
                TargetShow::Tier { tier },
                TargetSort::Name,
            )
        };
        let listed: Vec<(Tier, Vec<Target>)> = Tier::LIST.map(|tier| (tier, of(tier))).into();
        let (watched, excluded) = (of(Tier::Watch), of(Tier::Excluded));
        topics.push(list(&view, &listed, words));
        if !watched.is_empty() || !excluded.is_empty() {
            topics.push(left_out(&watched, &excluded, words));
        }
    }
    topics.extend(views::votes(&mut market, &mirror, &view, words));
    topics.extend(views::overlooked(&mut market, &mirror, &view, words));
    if topics.is_empty() {
        return Ok(None);
    }
    Ok(Some(Section {
        id: "segmentation".to_owned(),
        step: Some(Step::Segmentation),
        title: words.say("segmentation-print-title"),
        question: words.say("segmentation-question"),
        answer: if view.unsorted < view.count {
            answer(&view, words)
        } else {
            String::new()
        },
        topics,
    }))
}

/// Every account of a part of the list; ordered by score, the best first.
fn targets(
    market: &mut Market,
    mirror: &Mirror,
    show: TargetShow,
    sort: TargetSort,
) -> Vec<Target> {
    let query = TargetQuery {
        show,
        sort,
        descending: sort == TargetSort::Score,
        ..TargetQuery::default()
    };
    let mut all = Vec::new();
    loop {
        let window = market.window(mirror, &query, all.len(), STRETCH);
        all.extend(window.rows);
        if all.len() >= window.total {
            return all;
        }
    }
}

/// How far the room got, in a sentence or two.
fn answer(view: &SegmentationView, words: &Words) -> String {
    let count = |tier: Tier| -> Param { view.tiers[tier as usize].count.into() };
    words.with(
        "segmentation-answer",
        &[
            ("listed", view.listed.into()),
            ("count", view.count.into()),
            ("first", count(Tier::Tier1)),
            ("second", count(Tier::Tier2)),
            ("third", count(Tier::Tier3)),
            ("unsorted", view.unsorted.into()),
        ],
    )
}

fn list(view: &SegmentationView, listed: &[(Tier, Vec<Target>)], words: &Words) -> Topic {
    let mut blocks = vec![Block::Lead(answer(view, words).into())];
    blocks.extend(meters(view, words).map(Block::Figure));
    for (tier, targets) in listed.iter().filter(|(_, targets)| !targets.is_empty()) {
        blocks.push(Block::Table(Table {
            caption: words.with(
                "segmentation-print-tier",
                &[
                    ("tier", Param::key(format!("segmentation-{}", tier.name()))),
                    ("count", targets.len().into()),
                ],
            ),
            columns: vec![
                column(words, "segmentation-column-account", Some(mark(*tier)), 2.0),
                column(words, "accounts-field-industry", None, 1.4),
                column(words, "accounts-field-country", None, 1.0),
                column(words, "accounts-field-owner", None, 1.2),
            ],
            rows: targets
                .iter()
                .map(|target| Row {
                    cells: vec![
                        Text::strong(target.name.as_str()).into(),
                        target.industry.clone().unwrap_or_default().into(),
                        country(target, words).into(),
                        owner(target, words),
                    ],
                    ..Row::default()
                })
                .collect(),
            dense: targets.len() > DENSE,
            ..Table::default()
        }));
    }
    Topic {
        id: "segmentation-tiers".to_owned(),
        name: words.say("segmentation-print-tiers"),
        title: words.say("segmentation-print-tiers-title"),
        turn: Turn::Portrait,
        blocks,
    }
}

fn left_out(watched: &[Target], excluded: &[Target], words: &Words) -> Topic {
    let mut blocks = Vec::new();
    if !excluded.is_empty() {
        blocks.push(Block::Table(Table {
            caption: words.with(
                "segmentation-print-excluded",
                &[("count", excluded.len().into())],
            ),
            columns: vec![
                column(
                    words,
                    "segmentation-column-account",
                    Some(Mark::Excluded),
                    1.6,
                ),
                column(words, "segmentation-column-reason", None, 2.0),
            ],
            rows: excluded
                .iter()
                .map(|target| Row {
                    cells: vec![
                        Text::strong(target.name.as_str()).into(),
                        reason(target, words).into(),
                    ],
                    ..Row::default()
                })
                .collect(),
            dense: excluded.len() > DENSE,
            ..Table::default()
        }));
    }
    if !watched.is_empty() {
        blocks.push(Block::Table(Table {
            caption: words.with(
                "segmentation-print-watched",
                &[("count", watched.len().into())],
            ),
            columns: vec![
                column(words, "segmentation-column-account", Some(Mark::Watch), 2.0),
                column(words, "accounts-field-industry", None, 1.4),
                column(words, "accounts-field-owner", None, 1.2),
            ],
            rows: watched
                .iter()
                .map(|target| Row {
                    cells: vec![
                        Text::strong(target.name.as_str()).into(),
                        target.industry.clone().unwrap_or_default().into(),
                        owner(target, words),
                    ],
                    ..Row::default()
                })
                .collect(),
            dense: watched.len() > DENSE,
            ..Table::default()
        }));
    }
    Topic {
        id: "segmentation-left-out".to_owned(),
        name: words.say("segmentation-print-left-out"),
        title: words.say("segmentation-print-left-out-title"),
        turn: Turn::Portrait,
        blocks,
    }
}

/// What is in the tiers against what they may hold, where a cap was set.
fn meters(view: &SegmentationView, words: &Words) -> Option<Figure> {
    let meters: Vec<Meter> = view
        .tiers
        .iter()
        .filter_map(|meter| {
            let cap = meter.cap?;
            Some(Meter {
                label: words.say(&format!("segmentation-{}", meter.tier.name())),
                need: meter.count as f64,
                limit: cap as f64,
                text: words.with(
                    "segmentation-meter",
                    &[
                        ("count", meter.count.into()),
                        ("cap", cap.into()),
                        ("over", meter.over.into()),
                        ("state", state(meter.count, cap).into()),
                    ],
                ),
            })
        })
        .collect();
    if meters.is_empty() {
        return None;
    }
    let sentence: Vec<String> = meters
        .iter()
        .map(|it| format!("{}: {}", it.label, it.text))
        .collect();
    Some(Figure {
        title: words.say("segmentation-room"),
        alternative: sentence.join("; "),
        note: words.say("segmentation-room-note"),
        drawing: Drawing::Meters(meters),
    })
}

/// Which of three sentences says it: `over`, `full` or `room`.
fn state(count: usize, cap: usize) -> &'static str {
    match count.cmp(&cap) {
        std::cmp::Ordering::Less => "room",
        std::cmp::Ordering::Equal => "full",
        std::cmp::Ordering::Greater => "over",
    }
}

fn column(words: &Words, key: &str, mark: Option<Mark>, weight: f32) -> Column {
    Column {
        head: words.say(key),
        mark,
        weight,
        ..Column::default()
    }
}

fn mark(tier: Tier) -> Mark {
    match tier {
        Tier::Tier1 => Mark::Tier1,
        Tier::Tier2 => Mark::Tier2,
        Tier::Tier3 => Mark::Tier3,
        Tier::Watch => Mark::Watch,
        Tier::Excluded => Mark::Excluded,
    }
}

fn country(target: &Target, words: &Words) -> String {
    target.country.as_deref().map_or_else(String::new, |code| {
        country_name(code, words.language()).to_owned()
    })
}

fn owner(target: &Target, words: &Words) -> Cell {
    match &target.owner {
        Some(owner) => owner.as_str().into(),
        None => words.say("segmentation-no-owner").into(),
    }
}

fn row(cells: Vec<Cell>) -> Row {
    Row {
        cells,
        ..Row::default()
    }
}

fn reason(target: &Target, words: &Words) -> String {
    why(target.reason, &target.note, words)
}

/// Why an account is out, in the list's words and the room's.
fn why(reason: Option<Reason>, note: &str, words: &Words) -> String {
    let reason = reason.map_or_else(
        || words.say("segmentation-reason-open"),
        |reason| words.say(&format!("segmentation-reason-{}", reason.name())),
    );
    if note.is_empty() {
        reason
    } else {
        words.with(
            "segmentation-reason-noted",
            &[("reason", reason.into()), ("note", note.into())],
        )
    }
}
