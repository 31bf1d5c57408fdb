//! What no single step says: findings and risks, the log of decisions, the page to sign.

use chrono::NaiveDate;
use rusqlite::Connection;

use crate::{
    Finding, Result, Severity, Side, Step, Words,
    facilitation::{self, Vote},
    report::{Block, Cell, Column, Mark, Row, Section, Table, Text, Tone, Topic, Turn},
    steps::{
        self,
        setup::{self, Person, Team},
        wrapup,
    },
    votes::{self, VoteScale},
};

/// The anchor of the log of decisions.
pub(super) const DECISIONS: &str = "decisions";

/// Where a decision comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Source {
    /// A step keeps it, and its section answers with it.
    Answer,
    /// A step keeps it: one on the way to its answer.
    Step,
    /// The room recorded it in passing.
    Room,
}

/// A decision as the log keeps it.
pub(super) struct Logged {
    /// The step it belongs to.
    pub step: Option<Step>,
    pub source: Source,
    pub decision: String,
    pub reason: String,
    pub dissent: String,
    pub who: String,
    pub on: Option<NaiveDate>,
}

/// Every decision, in the order of the rail: what a step keeps itself, then what was recorded there in passing.
pub(super) fn log(db: &Connection, words: &Words) -> Result<Vec<Logged>> {
    let mut log = Vec::new();
    for step in Step::ALL {
        for it in steps::decisions(step, db)? {
            let decision = if it.answers {
                steps::section(step, db, words)?.map_or_else(String::new, |it| it.answer)
            } else {
                words.label(&it.what)
            };
            log.push(Logged {
                step: Some(step),
                source: if it.answers {
                    Source::Answer
                } else {
                    Source::Step
                },
                decision,
                reason: it.why,
                dissent: it.dissent,
                who: it.who,
                on: it.on,
            });
        }
    }
    // Noted newest first, read oldest first; those without a row of their own stand above.
    let noted = facilitation::decisions(db)?;
    for it in noted.into_iter().rev().filter(|it| it.id.is_some()) {
        log.push(Logged {
            step: it.step,
            source: Source::Room,
            decision: words.label(&it.what),
            reason: it.why,
            dissent: it.dissent,
            who: it.who,
            on: Some(it.day),
        });
    }
    log.sort_by_key(|it| (it.step.is_none(), it.step));
    Ok(log)
}

/// A finding in words.
pub(super) fn sentence(finding: &Finding, words: &Words) -> String {
    words.fill(&format!("finding-{}", finding.code), &finding.params)
}

fn column(words: &Words, key: &str, weight: f32) -> Column {
    Column {
        head: words.say(key),
        weight,
        ..Column::default()
    }
}

/// What does not fit together yet, and what the room has decided to live with.
pub(super) fn findings(db: &Connection, words: &Words) -> Result<Option<Section>> {
    let mut open = Vec::new();
    let mut accepted = Vec::new();
    let mut counts = [0_usize; 3];
    for step in Step::ALL {
        let (lived_with, mut still): (Vec<Finding>, Vec<Finding>) = steps::findings(step, db)?
            .into_iter()
            .partition(|it| it.accepted.is_some());
        // What cannot work comes before what is worth a second look.
        still.sort_by_key(|it| it.severity);
        let name = words.say(&format!("step-{}", step.name()));
        let head = |rows: &mut Vec<Row>| {
            rows.push(Row {
                cells: vec![Text::strong(name.clone()).into()],
                tone: Tone::Group,
            });
        };
        if !still.is_empty() {
            head(&mut open);
        }
        for finding in still {
            let (at, key, mark) = match finding.severity {
                Severity::Error => (0, "playbook-findings-error", Some(Mark::Dissent)),
                Severity::Warning => (1, "playbook-findings-warning", None),
            };
            counts[at] += 1;
            open.push(Row {
                cells: vec![
                    sentence(&finding, words).into(),
                    Cell {
                        mark,
                        text: words.say(key).into(),
                    },
                ],
                tone: Tone::Plain,
            });
        }
        if !lived_with.is_empty() {
            head(&mut accepted);
        }
        for finding in lived_with {
            counts[2] += 1;
            accepted.push(Row {
                cells: vec![
                    sentence(&finding, words).into(),
                    finding.accepted.unwrap_or_default().into(),
                ],
                tone: Tone::Plain,
            });
        }
    }
    if open.is_empty() && accepted.is_empty() {
        return Ok(None);
    }
    let answer = words.with(
        "playbook-findings-answer",
        &[
            ("errors", counts[0].into()),
            ("warnings", counts[1].into()),
            ("accepted", counts[2].into()),
        ],
    );
    // Clauses that do not apply leave their blanks behind.
    let answer = answer
        .split(' ')
        .filter(|it| !it.is_empty())
        .collect::<Vec<_>>()
        .join(" ");
    let mut topics = Vec::new();
    let mut topic = |key: &str, blocks: Vec<Block>| {
        topics.push(Topic {
            id: format!("findings-{key}"),
            name: words.say(&format!("playbook-findings-{key}")),
            title: words.say(&format!("playbook-findings-{key}-title")),
            turn: Turn::Portrait,
            blocks,
        });
    };
    if !open.is_empty() {
        let table = Table {
            caption: words.say("playbook-findings-open"),
            columns: vec![
                column(words, "playbook-findings-what", 3.0),
                column(words, "playbook-findings-weight", 0.0),
            ],
            rows: open,
            ..Table::default()
        };
        topic(
            "open",
            vec![Block::Lead(answer.clone().into()), Block::Table(table)],
        );
    }
    if !accepted.is_empty() {
        let table = Table {
            caption: words.say("playbook-findings-accepted"),
            columns: vec![
                column(words, "playbook-findings-what", 1.0),
                column(words, "playbook-findings-reason", 1.0),
            ],
            rows: accepted,
            ..Table::default()
        };
        topic("accepted", vec![Block::Table(table)]);
    }
    Ok(Some(Section {
        id: "findings".to_owned(),
        step: None,
        title: words.say("playbook-part-findings"),
        question: words.say("playbook-findings-question"),
        answer,
        topics,
    }))
}

/// The log, and how the room voted; nothing while nothing is decided and nothing was put to the vote.
pub(super) fn decisions(db: &Connection, log: &[Logged], words: &Words) -> Result<Option<Section>> {
    let asked = votes(&facilitation::votes(db)?, words);
    if log.is_empty() && asked.is_none() {
        return Ok(None);
    }
    let rows = log
        .iter()
        .enumerate()
        .map(|(place, it)| Row {
            cells: vec![
                (place + 1).to_string().into(),
                Text::strong(it.decision.clone()).into(),
                it.reason.as_str().into(),
                Cell {
                    mark: (!it.dissent.is_empty()).then_some(Mark::Dissent),
                    text: it.dissent.as_str().into(),
                },
                it.who.as_str().into(),
                it.on.map(|day| words.day(day)).unwrap_or_default().into(),
            ],
            tone: Tone::Plain,
        })
        .collect();
    let mut number = column(words, "playbook-log-number", 0.0);
    number.numeric = true;
    let mut dissent = column(words, "playbook-log-dissent", 1.4);
    dissent.mark = Some(Mark::Dissent);
    let table = Table {
        caption: words.say("playbook-log"),
        columns: vec![
            number,
            column(words, "playbook-log-decision", 2.0),
            column(words, "playbook-log-reason", 2.0),
            dissent,
            column(words, "playbook-log-who", 1.0),
            column(words, "playbook-log-day", 0.0),
        ],
        rows,
        ..Table::default()
    };
    let mut topics = Vec::new();
    if !log.is_empty() {
        topics.push(Topic {
            id: "decisions-log".to_owned(),
            name: words.say("playbook-log"),
            title: words.say("playbook-log-title"),
            turn: Turn::Portrait,
            blocks: vec![Block::Table(table)],
        });
    }
    topics.extend(asked);
    Ok(Some(Section {
        id: DECISIONS.to_owned(),
        step: None,
        title: words.say("playbook-part-decisions"),
        question: words.say("playbook-log-question"),
        answer: words.with("playbook-log-answer", &[("count", log.len().into())]),
        topics,
    }))
}

/// How the room voted: a table for each scale, oldest vote first.
fn votes(closed: &[Vote], words: &Words) -> Option<Topic> {
    let blocks: Vec<_> = [VoteScale::Five, VoteScale::YesNo]
        .into_iter()
        .filter_map(|scale| {
            let of = closed.iter().rev().filter(|it| it.scale == scale);
            let asked: Vec<_> = of.map(|it| (it.question.clone(), &it.groups[..])).collect();
            (!asked.is_empty()).then(|| Block::Table(votes::table(scale, &asked, words)))
        })
        .collect();
    (!blocks.is_empty()).then(|| Topic {
        id: "decisions-votes".to_owned(),
        name: words.say("vote-print"),
        title: words.say("vote-print-title"),
        turn: Turn::Portrait,
        blocks,
    })
}

/// The page to sign: both teams, who leads, and everybody else who was there. Nothing while nothing is decided.
pub(super) fn signatures(db: &Connection, words: &Words, decided: bool) -> Result<Option<Section>> {
    if !decided {
        return Ok(None);
    }
    let people = setup::people(db)?;
    let of = |team: Team| people.iter().filter(move |it| it.team == team);
    let line = |it: &Person| {
        if it.job.is_empty() {
            it.name.clone()
        } else {
            format!("{}\n{}", it.name, it.job)
        }
    };
    let signed = wrapup::signatures(db)?;
    let mut first: Vec<i64> = Vec::new();
    let mut heads = Vec::new();
    for (team, side, key) in [
        (Team::Marketing, Side::Marketing, "playbook-sign-marketing"),
        (Team::Sales, Side::Sales, "playbook-sign-sales"),
    ] {
        // Signed on the screen: the name and the day stand under the line, and the hand may still sign on it.
        if let Some(it) = signed.iter().find(|it| it.side == side) {
            let by = of(team).find(|person| person.name == it.name);
            first.extend(by.map(|person| person.id));
            let name = by.map_or_else(|| it.name.clone(), line);
            let day = words.day(it.signed_on);
            let when = words.with("playbook-sign-signed", &[("day", day.into())]);
            heads.push(format!("{}\n{name}\n{when}", words.say(key)));
            continue;
        }
        // The room lists whoever speaks for a team first.
        heads.push(match of(team).next() {
            Some(person) => {
                first.push(person.id);
                format!("{}\n{}", words.say(key), line(person))
            }
            None => words.say(key),
        });
    }
    let mut blocks = vec![
        Block::Lead(words.say("playbook-sign-lead").into()),
        Block::Why {
            label: words.say("playbook-sign-valid"),
            text: words.say("playbook-sign-valid-until").into(),
        },
        Block::Signatures(heads),
    ];
    let lead: Vec<String> = of(Team::Leadership).map(line).collect();
    if !lead.is_empty() {
        blocks.push(Block::Heading(words.say("playbook-sign-leadership")));
        blocks.push(Block::Signatures(lead));
    }
    let others: Vec<String> = people
        .iter()
        .filter(|it| it.present && it.team != Team::Leadership && !first.contains(&it.id))
        .map(line)
        .collect();
    if !others.is_empty() {
        blocks.push(Block::Heading(words.say("playbook-sign-read")));
        blocks.push(Block::Signatures(others));
    }
    Ok(Some(Section {
        id: "signatures".to_owned(),
        step: None,
        title: words.say("playbook-part-signatures"),
        question: words.say("playbook-sign-question"),
        answer: String::new(),
        topics: vec![Topic {
            id: "signatures-page".to_owned(),
            name: words.say("playbook-part-signatures"),
            title: words.say("playbook-sign-title"),
            turn: Turn::Portrait,
            blocks,
        }],
    }))
}
