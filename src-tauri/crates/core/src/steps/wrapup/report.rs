//! What the wrap-up prints: the five lines, the plan of the next 90 days; the checklist to fill in by hand; a card for everybody
//! who has something to do.

use std::collections::BTreeMap;

use rusqlite::Connection;

use super::{Action, HORIZON, Known, Precondition, Readiness, print_editions, sentence, store};
use crate::{
    Result, Step, Words,
    report::{Block, Card, Cell, Column, Mark, Row, Section, Table, Text, Tone, Topic, Turn},
    steps::setup,
};

/// More actions than this do not fit on one card.
const CARD: usize = 8;
/// Rows to write actions in by hand.
const ROWS: usize = 14;

struct Printer<'a> {
    known: &'a Known,
    words: &'a Words,
}

/// Readiness and plan; nothing while no step says anything.
pub(super) fn section(known: &Known, words: &Words) -> Option<Section> {
    let printer = Printer { known, words };
    let readiness = known.readiness();
    if known.actions.is_empty() && readiness.iter().all(|it| it.done == 0) {
        return None;
    }
    let ready = readiness.iter().filter(|it| it.ready).count();
    let answer = words.with(
        "wrapup-print-answer",
        &[
            ("ready", ready.into()),
            ("of", readiness.len().into()),
            ("actions", known.actions.len().into()),
        ],
    );
    let mut topics = vec![printer.readiness(&readiness)];
    topics.extend(printer.plan());
    topics.extend(print_editions::topics(known, words));
    Some(Section {
        id: Step::Wrapup.name().to_owned(),
        step: Some(Step::Wrapup),
        title: words.say("wrapup-print-title"),
        question: words.say("wrapup-print-question"),
        answer,
        topics,
    })
}

fn column(words: &Words, key: &str, weight: f32) -> Column {
    Column {
        head: words.say(key),
        weight,
        ..Column::default()
    }
}

fn topic(words: &Words, id: &str, blocks: Vec<Block>) -> Topic {
    Topic {
        id: format!("wrapup-{id}"),
        name: words.say(&format!("wrapup-print-{id}")),
        title: words.say(&format!("wrapup-print-{id}-title")),
        turn: Turn::Portrait,
        blocks,
    }
}

impl Printer<'_> {
    fn say(&self, key: &str) -> String {
        self.words.say(key)
    }

    fn readiness(&self, readiness: &[Readiness]) -> Topic {
        let rows = readiness.iter().map(|it| {
            let says = if it.ready {
                sentence(&it.firm, self.words)
            } else {
                let gaps = it.gaps.iter().map(|gap| sentence(&gap.what, self.words));
                gaps.collect::<Vec<_>>().join("\n")
            };
            Row {
                cells: vec![
                    Text::strong(self.say(&format!("wrapup-ready-{}", it.which.name()))).into(),
                    Cell {
                        mark: (!it.ready).then_some(Mark::Dissent),
                        text: self
                            .words
                            .with(
                                "wrapup-print-share",
                                &[("done", it.done.into()), ("of", it.of.into())],
                            )
                            .into(),
                    },
                    says.into(),
                ],
                tone: Tone::Plain,
            }
        });
        let table = Table {
            caption: self.say("wrapup-print-readiness"),
            columns: vec![
                column(self.words, "wrapup-print-line", 1.2),
                column(self.words, "wrapup-print-state", 0.0),
                column(self.words, "wrapup-print-missing", 2.4),
            ],
            rows: rows.collect(),
            ..Table::default()
        };
        topic(self.words, "readiness", vec![Block::Table(table)])
    }

    fn plan(&self) -> Option<Topic> {
        let (done, open): (Vec<&Action>, Vec<&Action>) = self
            .known
            .actions
            .iter()
            .partition(|it| it.done_on.is_some());
        if done.is_empty() && open.is_empty() {
            return None;
        }
        let mut rows = Vec::new();
        let mut put = |head: &str, actions: &[&Action]| {
            if actions.is_empty() {
                return;
            }
            rows.push(Row {
                cells: vec![Text::strong(self.say(head)).into()],
                tone: Tone::Group,
            });
            rows.extend(actions.iter().map(|it| self.row(it)));
        };
        let end = self
            .known
            .begins()
            .and_then(|it| it.checked_add_signed(chrono::TimeDelta::days(HORIZON)));
        // Three stretches of a month each read better than one long list.
        let begins = self.known.begins();
        let month = |it: &Action| {
            let (begins, due) = (begins?, it.due?);
            Some((due - begins).num_days().max(0) / 30)
        };
        for (number, key) in ["first", "second", "third"].into_iter().enumerate() {
            let of: Vec<&Action> = open
                .iter()
                .copied()
                .filter(|it| month(it) == Some(number as i64))
                .collect();
            put(&format!("wrapup-print-{key}-month"), &of);
        }
        let later: Vec<&Action> = open
            .iter()
            .copied()
            .filter(|it| month(it).is_some_and(|it| it > 2) || begins.is_none() && it.due.is_some())
            .collect();
        put("wrapup-print-later", &later);
        let undated: Vec<&Action> = open.iter().copied().filter(|it| it.due.is_none()).collect();
        put("wrapup-print-undated", &undated);
        put("wrapup-print-done", &done);
        let until = end.map(|day| {
            Block::Paragraph(
                self.words
                    .with("wrapup-print-until", &[("day", self.words.day(day).into())])
                    .into(),
            )
        });
        let table = Table {
            caption: self.say("wrapup-print-plan"),
            columns: vec![
                column(self.words, "wrapup-print-what", 3.0),
                column(self.words, "wrapup-print-who", 1.2),
                column(self.words, "wrapup-print-day", 0.0),
            ],
            rows,
            ..Table::default()
        };
        let blocks = until.into_iter().chain([Block::Table(table)]).collect();
        Some(topic(self.words, "plan", blocks))
    }

    fn row(&self, it: &Action) -> Row {
        let who = if it.owner.is_empty() {
            self.say("wrapup-print-nobody")
        } else {
            it.owner.clone()
        };
        let day = it.done_on.or(it.due);
        Row {
            cells: vec![
                it.text.as_str().into(),
                Cell {
                    mark: it.owner.is_empty().then_some(Mark::Dissent),
                    text: who.into(),
                },
                day.map(|day| self.words.day(day))
                    .unwrap_or_default()
                    .into(),
            ],
            tone: Tone::Plain,
        }
    }
}

/// The checklist of the five with boxes to tick, and the plan to write.
pub(super) fn sheets(words: &Words) -> Vec<Topic> {
    let tick = |text: String| Row {
        cells: vec![
            Cell {
                mark: Some(Mark::Box),
                text: Text::default(),
            },
            text.into(),
            Cell::default(),
        ],
        tone: Tone::Plain,
    };
    let mut rows = Vec::new();
    for which in Precondition::ALL {
        rows.push(Row {
            cells: vec![Text::strong(words.say(&format!("wrapup-ready-{}", which.name()))).into()],
            tone: Tone::Group,
        });
        for number in 1..=3 {
            rows.push(tick(
                words.say(&format!("wrapup-sheet-{}-{number}", which.name())),
            ));
        }
    }
    let checklist = Table {
        caption: words.say("wrapup-sheet-checklist-title"),
        columns: vec![
            column(words, "wrapup-sheet-tick", 0.0),
            column(words, "wrapup-sheet-check", 3.0),
            column(words, "wrapup-sheet-missing", 2.0),
        ],
        rows,
        ..Table::default()
    };
    let plan = Table {
        caption: words.say("wrapup-sheet-plan-title"),
        columns: vec![
            column(words, "wrapup-print-what", 4.0),
            column(words, "wrapup-print-who", 2.0),
            column(words, "wrapup-print-day", 1.2),
        ],
        rows: (0..ROWS)
            .map(|_| Row {
                cells: vec![Cell::default(), Cell::default(), Cell::default()],
                tone: Tone::Plain,
            })
            .collect(),
        writing: true,
        ..Table::default()
    };
    let sheet = |id: &str, block: Block| Topic {
        id: format!("wrapup-sheet-{id}"),
        name: words.say(&format!("wrapup-sheet-{id}")),
        title: words.say(&format!("wrapup-sheet-{id}-title")),
        turn: Turn::Portrait,
        blocks: vec![
            Block::How(words.say(&format!("wrapup-sheet-{id}-how"))),
            block,
        ],
    };
    vec![
        sheet("checklist", Block::Table(checklist)),
        sheet("plan", Block::Table(plan)),
    ]
}

/// A card for everybody who has something to do, in the order of their first day.
pub(super) fn cards(db: &Connection, words: &Words) -> Result<Vec<Card>> {
    let people = setup::people(db)?;
    let mut owners: Vec<String> = Vec::new();
    let mut by_owner: BTreeMap<String, Vec<Action>> = BTreeMap::new();
    for it in store::actions(db)? {
        if it.owner.is_empty() || it.done_on.is_some() {
            continue;
        }
        if !by_owner.contains_key(&it.owner) {
            owners.push(it.owner.clone());
        }
        by_owner.entry(it.owner.clone()).or_default().push(it);
    }
    let mut cards = Vec::new();
    for owner in owners {
        let actions = by_owner.remove(&owner).unwrap_or_default();
        let job = people.iter().find(|it| it.name == owner);
        for part in actions.chunks(CARD) {
            let items = part.iter().map(|it| {
                let line = match it.due {
                    Some(day) => words.with(
                        "wrapup-card-by",
                        &[
                            ("day", words.day(day).into()),
                            ("text", it.text.as_str().into()),
                        ],
                    ),
                    None => it.text.clone(),
                };
                Text::from(line)
            });
            cards.push(Card {
                kind: words.say("wrapup-card"),
                mark: None,
                title: owner.clone(),
                sub: job.map(|it| it.job.clone()).unwrap_or_default(),
                parts: vec![(words.say("wrapup-card-does"), items.collect())],
            });
        }
    }
    Ok(cards)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Language, document::schema, sample};

    #[test]
    fn everything_is_said_in_words_of_the_playbooks_language() {
        for language in Language::ALL {
            let words = Words::of(language);
            let db = schema::blank().expect("a blank workshop");
            let known = Known::read(&db).expect("reads");
            assert!(section(&known, &words).is_none(), "nothing is said yet");
            sample::fill(&db, &words, sample::Stage::Finished).expect("fills");
            let known = Known::read(&db).expect("reads");
            let cards = cards(&db, &words).expect("cards");
            assert!(cards.len() >= 5, "one for everybody who does something");
            let printed = format!(
                "{:?} {:?} {:?}",
                section(&known, &words).expect("printed"),
                cards,
                sheets(&words)
            );
            // A key without words would stand there itself.
            for left in [
                "wrapup-print-",
                "wrapup-gap-",
                "wrapup-firm-",
                "wrapup-ready-",
                "{ $",
            ] {
                assert!(!printed.contains(left), "{left} in {printed}");
            }
        }
    }
}
