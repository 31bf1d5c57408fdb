//! What the meetings print: the frame at a glance, each meeting with its agenda, what the teams do together, and the
//! days of the year; cards to take along and sheets to plan on.

use super::{Joint, Meeting, Plan, Unit, rules, store};
use crate::{
    Param, Step, Words,
    report::{Block, Card, Cell, Column, Mark, Row, Section, Table, Text, Topic, Turn},
};

/// The names of the weekdays' locale keys, Monday first.
const WEEKDAYS: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

pub(super) fn section(plan: &Plan, words: &Words) -> Option<Section> {
    let print = Print { plan, words };
    let mut topics = Vec::new();
    if !plan.meetings.is_empty() {
        topics.push(print.frame());
        topics.push(print.agendas());
        topics.extend(print.year());
    }
    topics.extend(print.pairs());
    if topics.is_empty() {
        return None;
    }
    Some(Section {
        id: "meetings".to_owned(),
        step: Some(Step::Meetings),
        title: words.say("meetings-print-title"),
        question: words.say("meetings-print-question"),
        answer: if plan.meetings.is_empty() {
            String::new()
        } else {
            print.answer()
        },
        topics,
    })
}

pub(super) fn cards(plan: &Plan, words: &Words) -> Vec<Card> {
    let print = Print { plan, words };
    plan.meetings.iter().map(|it| print.card(it)).collect()
}

/// A sheet for an own meeting, and one for each team's week.
pub(super) fn sheets(words: &Words) -> Vec<Topic> {
    let blank = |count: usize| (0..count).map(|_| Row::default());
    let week = |side: &str, mark| {
        let parts = super::Part::ALL.map(|part| {
            let name = words.say(&format!("meetings-part-{}", part.name()));
            let cells = std::iter::once(Cell::from(name)).chain((0..5).map(|_| Cell::default()));
            Row {
                cells: cells.collect(),
                ..Row::default()
            }
        });
        Topic {
            id: format!("meetings-sheet-week-{side}"),
            name: words.say(&format!("meetings-sheet-week-{side}")),
            title: words.say(&format!("meetings-sheet-week-{side}")),
            turn: Turn::Portrait,
            blocks: vec![
                Block::Paragraph(words.say("meetings-sheet-week-how").into()),
                Block::Table(Table {
                    columns: std::iter::once(Column {
                        mark: Some(mark),
                        weight: 1.2,
                        ..Column::default()
                    })
                    .chain(WEEKDAYS[..5].iter().map(|day| Column {
                        head: words.say(&format!("meetings-weekday-{day}")),
                        weight: 1.0,
                        ..Column::default()
                    }))
                    .collect(),
                    rows: parts.into(),
                    writing: true,
                    ..Table::default()
                }),
            ],
        }
    };
    let column = |key: &str, weight| Column {
        head: words.say(key),
        weight,
        ..Column::default()
    };
    let meeting = Topic {
        id: "meetings-sheet-meeting".to_owned(),
        name: words.say("meetings-sheet-meeting"),
        title: words.say("meetings-sheet-meeting"),
        turn: Turn::Portrait,
        blocks: vec![
            Block::Worksheet {
                how: words.say("meetings-sheet-meeting-how"),
                prompts: vec![
                    (words.say("meetings-sheet-name"), 1),
                    (words.say("meetings-purpose"), 2),
                    (words.say("meetings-sheet-when"), 1),
                    (words.say("meetings-owner"), 1),
                    (words.say("meetings-participants"), 2),
                    (words.say("meetings-inputs"), 1),
                    (words.say("meetings-outputs"), 1),
                ],
            },
            Block::Table(Table {
                caption: words.say("meetings-agenda"),
                columns: vec![
                    column("meetings-minutes", 0.0),
                    column("meetings-print-item", 6.0),
                ],
                rows: blank(6)
                    .map(|row| Row {
                        cells: vec![Cell::default(), Cell::default()],
                        ..row
                    })
                    .collect(),
                writing: true,
                ..Table::default()
            }),
        ],
    };
    vec![
        week("marketing", Mark::Marketing),
        week("sales", Mark::Sales),
        meeting,
    ]
}

struct Print<'a> {
    plan: &'a Plan,
    words: &'a Words,
}

impl Print<'_> {
    fn say(&self, key: &str) -> String {
        self.words.say(key)
    }

    fn param(&self, param: &Param) -> String {
        self.words.param(param)
    }

    fn answer(&self) -> String {
        let regular = self
            .plan
            .meetings
            .iter()
            .filter(|it| it.rhythm.unit != Unit::Once);
        let minutes: f64 = regular
            .clone()
            .map(|it| rules::hours(&it.rhythm) * 60.0)
            .sum();
        self.words.with(
            "meetings-print-answer",
            &[
                ("count", regular.count().into()),
                ("minutes", minutes.round().into()),
            ],
        )
    }

    fn role(&self, id: Option<i64>) -> Option<String> {
        let role = self.plan.roles.roles.iter().find(|it| Some(it.id) == id)?;
        Some(self.param(&role.name))
    }

    fn person(&self, id: Option<i64>) -> Option<String> {
        let people = &self.plan.roles.people;
        let person = people.iter().find(|it| Some(it.id) == id)?;
        Some(person.name.clone())
    }

    /// `Every Monday, 9:00 to 9:30`.
    fn rhythm(&self, it: &Meeting) -> String {
        self.words.fill("meetings-rhythm", &rhythm_params(it))
    }

    fn participants(&self, it: &Meeting) -> String {
        let roles = self.plan.roles.roles.iter();
        let roles = roles
            .filter(|role| it.roles.contains(&role.id))
            .map(|role| role.name.clone());
        let people = self.plan.roles.people.iter();
        let people = people
            .filter(|person| it.people.contains(&person.id))
            .map(|person| person.name.as_str().into());
        self.param(&Param::list(roles.chain(people)))
    }

    fn frame(&self) -> Topic {
        let rows = self.plan.meetings.iter().map(|it| Row {
            cells: vec![
                Text::strong(self.param(&it.name)).into(),
                self.rhythm(it).into(),
                it.rhythm
                    .first
                    .map_or_else(
                        || self.say("meetings-print-open"),
                        |day| self.words.day(day),
                    )
                    .into(),
                self.role(it.owner)
                    .unwrap_or_else(|| self.say("meetings-print-nobody"))
                    .into(),
                self.words
                    .number(rules::attendees(self.plan, it).len() as f64, 0)
                    .into(),
            ],
            ..Row::default()
        });
        Topic {
            id: "meetings-frame".to_owned(),
            name: self.say("meetings-print-frame"),
            title: self.say("meetings-print-frame-title"),
            turn: Turn::Portrait,
            blocks: vec![
                Block::Lead(self.answer().into()),
                Block::Table(Table {
                    caption: self.say("meetings-print-frame-caption"),
                    columns: vec![
                        self.column("meetings-print-meeting", 2.0),
                        self.column("meetings-print-rhythm", 3.0),
                        self.column("meetings-print-first", 0.0),
                        self.column("meetings-owner", 2.0),
                        Column {
                            numeric: true,
                            ..self.column("meetings-print-heads", 0.0)
                        },
                    ],
                    rows: rows.collect(),
                    note: if self.plan.zone.is_empty() {
                        String::new()
                    } else {
                        self.words.with(
                            "meetings-print-zone",
                            &[("zone", self.plan.zone.as_str().into())],
                        )
                    },
                    ..Table::default()
                }),
            ],
        }
    }

    fn column(&self, key: &str, weight: f32) -> Column {
        Column {
            head: self.say(key),
            weight,
            ..Column::default()
        }
    }

    fn agendas(&self) -> Topic {
        let mut blocks = Vec::new();
        for it in &self.plan.meetings {
            blocks.push(Block::Heading(self.param(&it.name)));
            let purpose = self.param(&it.purpose);
            if !purpose.is_empty() {
                blocks.push(Block::Paragraph(purpose.into()));
            }
            let fact = |key: &str, text: String| {
                (!text.is_empty()).then(|| (self.say(key), Text::from(text)))
            };
            let facts = [
                fact("meetings-print-rhythm", self.rhythm(it)),
                fact("meetings-participants", self.participants(it)),
                fact("meetings-owner", self.role(it.owner).unwrap_or_default()),
                fact("meetings-inputs", self.param(&it.inputs)),
                fact("meetings-outputs", self.param(&it.outputs)),
            ];
            blocks.push(Block::Facts(facts.into_iter().flatten().collect()));
            if !it.items.is_empty() {
                blocks.push(Block::Table(Table {
                    caption: self.say("meetings-agenda"),
                    columns: vec![
                        Column {
                            numeric: true,
                            ..self.column("meetings-minutes", 0.0)
                        },
                        self.column("meetings-print-item", 6.0),
                    ],
                    rows: it
                        .items
                        .iter()
                        .map(|item| Row {
                            cells: vec![
                                self.words.number(f64::from(item.minutes), 0).into(),
                                self.param(&item.text).into(),
                            ],
                            ..Row::default()
                        })
                        .collect(),
                    ..Table::default()
                }));
            }
        }
        Topic {
            id: "meetings-agendas".to_owned(),
            name: self.say("meetings-print-agendas"),
            title: self.say("meetings-print-agendas-title"),
            turn: Turn::Portrait,
            blocks,
        }
    }

    fn pairs(&self) -> Option<Topic> {
        if self.plan.pairs.is_empty() {
            return None;
        }
        let mut rows = Vec::new();
        for kind in Joint::ALL {
            let pairs: Vec<_> = self
                .plan
                .pairs
                .iter()
                .filter(|it| it.kind == kind)
                .collect();
            if pairs.is_empty() {
                continue;
            }
            rows.push(Row {
                cells: vec![self.say(&format!("meetings-joint-{}", kind.name())).into()],
                tone: crate::report::Tone::Group,
            });
            rows.extend(pairs.into_iter().map(|it| {
                let name = |id| {
                    self.person(id)
                        .unwrap_or_else(|| self.say("meetings-print-nobody"))
                };
                let about = if it.learned.is_empty() {
                    it.topic.clone()
                } else if it.topic.is_empty() {
                    it.learned.clone()
                } else {
                    format!("{}\n{}", it.topic, it.learned)
                };
                Row {
                    cells: vec![
                        name(it.marketing).into(),
                        name(it.sales).into(),
                        it.day
                            .map_or_else(
                                || self.say("meetings-print-open"),
                                |day| self.words.day(day),
                            )
                            .into(),
                        about.into(),
                    ],
                    ..Row::default()
                }
            }));
        }
        let marked = |key: &str, mark| Column {
            mark: Some(mark),
            ..self.column(key, 2.0)
        };
        Some(Topic {
            id: "meetings-pairs".to_owned(),
            name: self.say("meetings-print-pairs"),
            title: self.say("meetings-print-pairs-title"),
            turn: Turn::Portrait,
            blocks: vec![
                Block::Paragraph(self.say("meetings-print-pairs-lead").into()),
                Block::Table(Table {
                    caption: self.say("meetings-print-pairs-caption"),
                    columns: vec![
                        marked("meetings-marketing", Mark::Marketing),
                        marked("meetings-sales", Mark::Sales),
                        self.column("meetings-print-day", 0.0),
                        self.column("meetings-print-topic", 4.0),
                    ],
                    rows,
                    ..Table::default()
                }),
            ],
        })
    }

    /// The days of all meetings, month by month; a weekly meeting is told by its rhythm alone.
    fn year(&self) -> Option<Topic> {
        let from = store::year_from(self.plan)?;
        let to = store::year_to(from);
        let mut days = Vec::new();
        for it in &self.plan.meetings {
            let often = it.rhythm.unit == Unit::Week && it.rhythm.every == 1;
            let (held, skipped) = rules::held(self.plan, it, from, to);
            if !often {
                days.extend(held.into_iter().map(|day| (day, it, None)));
            }
            days.extend(
                skipped
                    .into_iter()
                    .map(|skipped| (skipped.day, it, Some(skipped.why))),
            );
        }
        days.sort_by_key(|(day, ..)| *day);
        if days.is_empty() {
            return None;
        }
        let rows = days.into_iter().map(|(day, it, skipped)| {
            let weekday = WEEKDAYS[store::weekday(day) as usize - 1];
            let said = match skipped {
                None => String::new(),
                Some(why) if why == Param::from("") => self.say("meetings-print-left-out"),
                Some(why) => self.words.with("meetings-print-not-held", &[("why", why)]),
            };
            Row {
                cells: vec![
                    self.say(&format!("meetings-weekday-{weekday}")).into(),
                    self.words.day(day).into(),
                    self.param(&it.name).into(),
                    said.into(),
                ],
                ..Row::default()
            }
        });
        Some(Topic {
            id: "meetings-year".to_owned(),
            name: self.say("meetings-print-year"),
            title: self.say("meetings-print-year-title"),
            turn: Turn::Portrait,
            blocks: vec![Block::Table(Table {
                caption: self.say("meetings-print-year-caption"),
                columns: vec![
                    self.column("meetings-print-weekday", 0.0),
                    self.column("meetings-print-day", 0.0),
                    self.column("meetings-print-meeting", 3.0),
                    self.column("meetings-print-remark", 2.0),
                ],
                rows: rows.collect(),
                note: self.say("meetings-print-year-note"),
                ..Table::default()
            })],
        })
    }

    fn card(&self, it: &Meeting) -> Card {
        let mut parts = Vec::new();
        let mut part = |key: &str, items: Vec<String>| {
            let items: Vec<Text> = items
                .into_iter()
                .filter(|text| !text.is_empty())
                .map(Text::from)
                .collect();
            if !items.is_empty() {
                parts.push((self.say(key), items));
            }
        };
        part("meetings-purpose", vec![self.param(&it.purpose)]);
        part(
            "meetings-agenda",
            it.items
                .iter()
                .map(|item| {
                    self.words.with(
                        "meetings-calendar-item",
                        &[
                            ("minutes", (item.minutes as usize).into()),
                            ("text", item.text.clone()),
                        ],
                    )
                })
                .collect(),
        );
        part(
            "meetings-owner",
            vec![self.role(it.owner).unwrap_or_default()],
        );
        part("meetings-participants", vec![self.participants(it)]);
        part("meetings-inputs", vec![self.param(&it.inputs)]);
        part("meetings-outputs", vec![self.param(&it.outputs)]);
        Card {
            kind: self.say("meetings-card"),
            mark: None,
            title: self.param(&it.name),
            sub: self.rhythm(it),
            parts,
        }
    }
}

/// What the sentence about a rhythm fills in.
pub fn rhythm_params(it: &Meeting) -> crate::Params {
    let time = |minutes: u32| format!("{}:{:02}", minutes / 60 % 24, minutes % 60);
    let end = it.rhythm.start + it.rhythm.length;
    let mut params = crate::Params::new();
    let mut put = |name: &str, value: Param| params.insert(name.to_owned(), value);
    put("unit", it.rhythm.unit.name().into());
    put("every", f64::from(it.rhythm.every).into());
    put("start", time(it.rhythm.start).into());
    put("end", time(end).into());
    put(
        "nth",
        f64::from(it.rhythm.first.map_or(0, rules::nth)).into(),
    );
    put(
        "weekday",
        it.rhythm
            .first
            .map_or("open", |day| WEEKDAYS[store::weekday(day) as usize - 1])
            .into(),
    );
    params
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Language, document::schema, sample::Stage, steps};

    #[test]
    fn everything_is_said_in_words_of_the_playbooks_language() {
        for language in Language::ALL {
            let words = Words::of(language);
            let db = schema::blank().expect("a blank workshop");
            assert!(section(&store::plan(&db).expect("reads"), &words).is_none());
            for step in [Step::Setup, Step::Roles, Step::Meetings] {
                steps::sample(step, &db, &words, Stage::Finished).expect("filled");
            }
            let plan = store::plan(&db).expect("reads");
            let printed = format!(
                "{:?} {:?} {:?}",
                section(&plan, &words).expect("printed"),
                cards(&plan, &words),
                sheets(&words)
            );
            // A key without words would stand there itself.
            assert!(
                !printed.contains("meetings-print-")
                    && !printed.contains("meetings-name-")
                    && !printed.contains("meetings-item-")
                    && !printed.contains("meetings-rhythm"),
                "{printed}"
            );
            assert_eq!(cards(&plan, &words).len(), plan.meetings.len());
        }
    }
}
