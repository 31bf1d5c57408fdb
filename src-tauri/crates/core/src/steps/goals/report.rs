//! What the goals print: the funnel with what it needs, the goals by stage, where the teams still differ, and what has to
//! be measured first; a card for each role that answers for goals.

use super::{
    Claim, Goal, Part, Plan, Proposal, Stage, Unit, Whose,
    funnel::{FunnelStages, whole},
};
use crate::{
    Param, Step, Words,
    report::{
        Block, Card, Cell, Column, Drawing, Figure, Mark, Meter, Row, Section, Stage as Layer,
        Table, Text, Tone, Topic, Turn,
    },
};

/// A number with its unit: `62 %`, `€1,250`, `11 months`.
pub(super) fn value(value: f64, unit: Unit, currency: &str, words: &Words) -> String {
    match unit {
        Unit::Percent => words.percent(value / 100.0, 1),
        Unit::Money => words.money(value, currency),
        Unit::MoneyPerMonth => words.with(
            "goals-value-money-per-month",
            &[("money", words.money(value, currency).into())],
        ),
        _ => words.with(
            &format!("goals-value-{}", unit.name()),
            &[("value", value.into())],
        ),
    }
}

/// The sign of whose goal it is; a triangle while that is open.
pub(super) const fn mark(whose: Option<Whose>) -> Mark {
    match whose {
        Some(Whose::Marketing) => Mark::Marketing,
        Some(Whose::Sales) => Mark::Sales,
        Some(Whose::Shared) => Mark::Agreed,
        None => Mark::Dissent,
    }
}

pub(super) fn section(plan: &Plan, words: &Words) -> Option<Section> {
    let print = Print { plan, words };
    let mut topics = Vec::new();
    topics.extend(print.funnel());
    if !plan.goals.is_empty() {
        topics.push(print.goals());
        topics.extend(print.differences());
        topics.extend(print.to_measure());
        topics.push(print.sources());
    }
    if topics.is_empty() {
        return None;
    }
    Some(Section {
        id: "goals".to_owned(),
        step: Some(Step::Goals),
        title: words.say("goals-print-title"),
        question: words.say("goals-print-question"),
        answer: print.answer(),
        topics,
    })
}

/// One card for each role that answers for a settled goal.
pub(super) fn cards(plan: &Plan, words: &Words) -> Vec<Card> {
    let print = Print { plan, words };
    plan.roles
        .roles
        .iter()
        .filter_map(|role| {
            let goals = || {
                plan.goals
                    .iter()
                    .filter(|it| it.owner == Some(role.id) && it.whose.is_some())
            };
            let parts: Vec<(String, Vec<Text>)> = Stage::ALL
                .into_iter()
                .filter_map(|stage| {
                    let items: Vec<Text> = goals()
                        .filter(|it| it.stage == stage)
                        .map(|it| print.on_card(it).into())
                        .collect();
                    let name = words.say(&format!("goals-stage-{}", stage.name()));
                    (!items.is_empty()).then_some((name, items))
                })
                .collect();
            let holders: Vec<&str> = plan
                .roles
                .holders_of(role.id)
                .map(|it| it.name.as_str())
                .collect();
            (!parts.is_empty()).then(|| Card {
                kind: words.say("goals-card"),
                mark: None,
                title: words.param(&role.name),
                sub: holders.join(", "),
                parts,
            })
        })
        .collect()
}

struct Print<'a> {
    plan: &'a Plan,
    words: &'a Words,
}

impl Print<'_> {
    fn say(&self, key: &str) -> String {
        self.words.say(key)
    }

    fn value(&self, number: Option<f64>, unit: Unit) -> Option<String> {
        number.map(|number| value(number, unit, &self.plan.currency, self.words))
    }

    fn money(&self, amount: f64) -> String {
        self.words.money(amount, &self.plan.currency)
    }

    fn name(&self, goal: &Goal) -> String {
        self.words.param(&goal.name)
    }

    fn whose(&self, whose: Option<Whose>) -> String {
        self.say(&match whose {
            Some(whose) => format!("goals-whose-{}", whose.name()),
            None => "goals-whose-open".to_owned(),
        })
    }

    fn owner(&self, goal: &Goal) -> String {
        let roles = &self.plan.roles;
        let Some(role) = roles.roles.iter().find(|it| Some(it.id) == goal.owner) else {
            return self.say("goals-print-nobody");
        };
        let holders: Vec<&str> = roles
            .holders_of(role.id)
            .map(|it| it.name.as_str())
            .collect();
        // A name is shorter than a role, and it is the name that is asked.
        if holders.is_empty() {
            self.words.param(&role.name)
        } else {
            holders.join(", ")
        }
    }

    fn on_card(&self, goal: &Goal) -> String {
        let open = || self.say("goals-print-open");
        self.words.with(
            if goal.whose == Some(Whose::Shared) {
                "goals-card-shared"
            } else {
                "goals-card-goal"
            },
            &[
                ("goal", goal.name.clone()),
                (
                    "from",
                    self.value(goal.baseline, goal.unit)
                        .unwrap_or_else(|| self.say("goals-print-unknown"))
                        .into(),
                ),
                (
                    "to",
                    self.value(goal.target, goal.unit)
                        .unwrap_or_else(open)
                        .into(),
                ),
                (
                    "due",
                    goal.due.map_or_else(open, |day| self.words.day(day)).into(),
                ),
            ],
        )
    }

    fn answer(&self) -> String {
        if let Some(stages) = self.plan.funnel.stages() {
            return self.promise(&stages);
        }
        let settled = self.plan.goals.iter().filter(|it| it.whose.is_some());
        if settled.clone().next().is_none() {
            return String::new();
        }
        let shared = settled.clone().filter(|it| it.whose == Some(Whose::Shared));
        self.words.with(
            "goals-print-answer",
            &[
                ("count", settled.count().into()),
                ("shared", shared.count().into()),
            ],
        )
    }

    /// `5 orders at €180,000. That takes 50 accounts; 48 are on the list.`
    fn promise(&self, stages: &FunnelStages) -> String {
        let deal = self.plan.funnel.value(Part::Deal).unwrap_or_default();
        self.words.with(
            if self.plan.listed.is_some() {
                "goals-print-promise-list"
            } else {
                "goals-print-promise"
            },
            &[
                ("orders", round(stages.orders).into()),
                ("deal", self.money(deal).into()),
                ("accounts", whole(stages.accounts).into()),
                ("listed", self.plan.listed.unwrap_or_default().into()),
            ],
        )
    }

    fn column(&self, key: &str, weight: f32) -> Column {
        Column {
            head: self.say(key),
            weight,
            ..Column::default()
        }
    }

    fn numeric(&self, key: &str) -> Column {
        Column {
            numeric: true,
            ..self.column(key, 0.0)
        }
    }

    fn topic(&self, name: &str, blocks: Vec<Block>) -> Topic {
        Topic {
            id: format!("goals-{name}"),
            name: self.say(&format!("goals-print-{name}")),
            title: self.say(&format!("goals-print-{name}-title")),
            turn: Turn::Portrait,
            blocks,
        }
    }

    fn funnel(&self) -> Option<Topic> {
        let funnel = &self.plan.funnel;
        let stages = funnel.stages()?;
        let layers = [
            ("accounts", stages.accounts, Some(Part::Engagement)),
            ("engaged", stages.engaged, Some(Part::Handover)),
            ("handed", stages.handed, Some(Part::Opportunity)),
            ("opportunities", stages.opportunities, Some(Part::Win)),
            ("orders", stages.orders, None),
        ];
        let revenue = self.money(funnel.value(Part::Revenue)?);
        let deal = self.money(funnel.value(Part::Deal)?);
        let drawing = Drawing::Funnel(
            layers
                .into_iter()
                .map(|(name, value, next)| Layer {
                    label: self.say(&format!("goals-funnel-stage-{name}")),
                    value,
                    text: self.words.number(whole(value), 0),
                    rate: match next.and_then(|part| Some((part, funnel.value(part)?))) {
                        Some((part, share)) => self.words.with(
                            &format!("goals-print-rate-{}", part.name()),
                            &[("share", self.words.percent(share, 1).into())],
                        ),
                        None => self.words.with(
                            "goals-print-rate-revenue",
                            &[
                                ("deal", deal.clone().into()),
                                ("revenue", revenue.clone().into()),
                            ],
                        ),
                    },
                })
                .collect(),
        );
        let mut blocks = vec![
            Block::Lead(self.promise(&stages).into()),
            Block::Figure(Figure {
                title: self.say("goals-print-funnel-figure"),
                alternative: self.words.with(
                    "goals-print-funnel-alternative",
                    &[
                        ("accounts", whole(stages.accounts).into()),
                        ("engaged", whole(stages.engaged).into()),
                        ("handed", whole(stages.handed).into()),
                        ("opportunities", whole(stages.opportunities).into()),
                        ("orders", whole(stages.orders).into()),
                    ],
                ),
                note: self.words.with(
                    "goals-print-funnel-note",
                    &[(
                        "part",
                        Param::key(format!("goals-funnel-{}", funnel.sought.name())),
                    )],
                ),
                drawing,
            }),
        ];
        blocks.extend(self.limits(whole(stages.accounts)));
        blocks.extend(self.ways());
        Some(self.topic("funnel", blocks))
    }

    /// What is needed against the list, and against what the teams can carry.
    fn limits(&self, needed: f64) -> Option<Block> {
        let meters: Vec<Meter> = [("list", self.plan.listed), ("capacity", self.plan.carries)]
            .into_iter()
            .filter_map(|(name, there)| {
                let there = there?;
                Some(Meter {
                    label: self.say(&format!("goals-print-against-{name}")),
                    need: needed,
                    limit: there as f64,
                    text: self.words.with(
                        "goals-print-against",
                        &[("needed", needed.into()), ("there", there.into())],
                    ),
                })
            })
            .collect();
        let alternative: Vec<String> = meters
            .iter()
            .map(|it| format!("{}: {}", it.label, it.text))
            .collect();
        (!meters.is_empty()).then(|| {
            Block::Figure(Figure {
                title: self.say("goals-print-limits"),
                alternative: alternative.join("; "),
                note: String::new(),
                drawing: Drawing::Meters(meters),
            })
        })
    }

    /// What would make a list that is too short suffice.
    fn ways(&self) -> Vec<Block> {
        let limit = self.plan.listed.and_then(|it| self.plan.funnel.against(it));
        let Some(limit) = limit.filter(|it| it.short > 0) else {
            return Vec::new();
        };
        let said = |part: Part, number: f64| {
            if part.is_share() {
                self.words.percent(number, 1)
            } else {
                self.money(number)
            }
        };
        let mut items = vec![Text::from(
            self.words
                .with("goals-print-way-list", &[("short", limit.short.into())]),
        )];
        items.extend(limit.ways.iter().filter(|it| it.possible).map(|it| {
            Text::from(self.words.with(
                "goals-print-way",
                &[
                    (
                        "part",
                        Param::key(format!("goals-funnel-{}", it.part.name())),
                    ),
                    ("from", said(it.part, it.from).into()),
                    ("to", said(it.part, it.to).into()),
                ],
            ))
        }));
        vec![
            Block::Heading(self.say("goals-print-ways")),
            Block::List(items),
        ]
    }

    fn goals(&self) -> Topic {
        let mut rows = Vec::new();
        for stage in Stage::ALL {
            let goals: Vec<&Goal> = self
                .plan
                .goals
                .iter()
                .filter(|it| it.stage == stage)
                .collect();
            if goals.is_empty() {
                continue;
            }
            rows.push(Row {
                cells: vec![self.say(&format!("goals-stage-{}", stage.name())).into()],
                tone: Tone::Group,
            });
            rows.extend(goals.into_iter().map(|it| self.goal(it)));
        }
        self.topic(
            "goals",
            vec![Block::Table(Table {
                caption: self.say("goals-print-goals-caption"),
                columns: vec![
                    self.column("goals-whose", 0.0),
                    self.column("goals-goal", 3.0),
                    self.numeric("goals-baseline"),
                    self.numeric("goals-target"),
                    self.numeric("goals-due"),
                    self.column("goals-owner", 1.6),
                ],
                rows,
                note: self.say("goals-print-goals-note"),
                ..Table::default()
            })],
        )
    }

    fn goal(&self, goal: &Goal) -> Row {
        let shared = goal.whose == Some(Whose::Shared);
        let name = self.name(goal);
        let open = || self.say("goals-print-open");
        Row {
            cells: vec![
                Cell {
                    mark: Some(mark(goal.whose)),
                    text: self.whose(goal.whose).into(),
                },
                if shared {
                    Text::strong(name).into()
                } else {
                    name.into()
                },
                match self.value(goal.baseline, goal.unit) {
                    Some(value) => value.into(),
                    None => Cell {
                        mark: Some(Mark::Dissent),
                        text: self.say("goals-print-unknown").into(),
                    },
                },
                match self.value(goal.target, goal.unit) {
                    Some(value) => Text::strong(value).into(),
                    None => open().into(),
                },
                goal.due.map_or_else(open, |day| self.words.day(day)).into(),
                self.owner(goal).into(),
            ],
            ..Row::default()
        }
    }

    fn said(&self, proposal: Proposal, unit: Unit) -> String {
        let claim = match proposal.claim {
            None => return self.say("goals-print-silent"),
            Some(Claim::None) => return self.say("goals-claim-none"),
            Some(claim) => self.say(&format!("goals-claim-{}", claim.name())),
        };
        match self.value(proposal.target, unit) {
            Some(target) => self.words.with(
                "goals-print-said",
                &[("claim", claim.into()), ("target", target.into())],
            ),
            None => claim,
        }
    }

    /// Where the teams proposed differently and the room has not settled it.
    fn differences(&self) -> Option<Topic> {
        let rows: Vec<Row> = self
            .plan
            .goals
            .iter()
            .filter(|it| self.plan.disputed(it))
            .map(|it| {
                let (marketing, sales) = self.plan.both(it.id);
                Row {
                    cells: vec![
                        Text::strong(self.name(it)).into(),
                        self.said(marketing, it.unit).into(),
                        self.said(sales, it.unit).into(),
                    ],
                    tone: Tone::Dissent,
                }
            })
            .collect();
        let marked = |key: &str, mark| Column {
            mark: Some(mark),
            ..self.column(key, 2.0)
        };
        (!rows.is_empty()).then(|| {
            self.topic(
                "differ",
                vec![Block::Table(Table {
                    caption: self.say("goals-print-differ-caption"),
                    columns: vec![
                        self.column("goals-goal", 2.0),
                        marked("goals-marketing", Mark::Marketing),
                        marked("goals-sales", Mark::Sales),
                    ],
                    rows,
                    ..Table::default()
                })],
            )
        })
    }

    /// Values of today that nobody knows: who finds them out, and until when.
    fn to_measure(&self) -> Option<Topic> {
        let rows: Vec<Row> = self
            .plan
            .goals
            .iter()
            .filter(|it| it.baseline.is_none() && it.whose.is_some())
            .map(|it| Row {
                cells: vec![
                    self.name(it).into(),
                    self.words.param(&it.source).into(),
                    self.owner(it).into(),
                    it.measure_by
                        .map_or_else(|| self.say("goals-print-open"), |day| self.words.day(day))
                        .into(),
                ],
                ..Row::default()
            })
            .collect();
        (!rows.is_empty()).then(|| {
            self.topic(
                "measure",
                vec![
                    Block::Paragraph(self.say("goals-print-measure-why").into()),
                    Block::Table(Table {
                        caption: self.say("goals-print-measure-caption"),
                        columns: vec![
                            self.column("goals-print-find-out", 2.0),
                            self.column("goals-source", 2.0),
                            self.column("goals-owner", 1.6),
                            self.numeric("goals-measure-by"),
                        ],
                        rows,
                        ..Table::default()
                    }),
                ],
            )
        })
    }

    /// A formula in words: `accepted SQAs ÷ SQAs handed over`.
    fn formula(&self, goal: &Goal) -> String {
        let pieces = super::store::pieces(self.plan, goal);
        if pieces.is_empty() {
            return self.say("goals-print-counted");
        }
        pieces
            .iter()
            .map(|it| match &it.name {
                Some(name) => self.words.param(name),
                None => it.text.clone(),
            })
            .collect()
    }

    /// Where each number comes from, whether it speaks early, and which meeting looks at it.
    fn sources(&self) -> Topic {
        let meeting = |it: &Goal| {
            self.plan
                .meetings
                .iter()
                .find(|m| Some(m.id) == it.meeting)
                .map_or_else(
                    || self.say("goals-print-no-meeting"),
                    |m| self.words.param(&m.name),
                )
        };
        let rows = self.plan.goals.iter().map(|it| Row {
            cells: vec![
                Text::strong(self.name(it)).into(),
                self.formula(it).into(),
                self.words.param(&it.source).into(),
                self.say(&format!("goals-kind-{}", it.kind.name())).into(),
                meeting(it).into(),
            ],
            ..Row::default()
        });
        self.topic(
            "sources",
            vec![Block::Table(Table {
                caption: self.say("goals-print-sources-caption"),
                columns: vec![
                    self.column("goals-goal", 1.6),
                    self.column("goals-formula", 2.4),
                    self.column("goals-source", 2.4),
                    self.column("goals-kind", 0.0),
                    self.column("goals-meeting", 1.2),
                ],
                rows: rows.collect(),
                ..Table::default()
            })],
        )
    }
}

/// Orders as one speaks of them: whole where they nearly are, one decimal otherwise.
fn round(number: f64) -> f64 {
    (number * 10.0).round() / 10.0
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        Language,
        document::schema,
        sample::Stage as Progress,
        steps::{self, goals},
    };

    #[test]
    fn everything_is_said_in_words_of_the_playbooks_language() {
        for language in Language::ALL {
            let words = Words::of(language);
            for progress in [Progress::Finished, Progress::Half] {
                let db = schema::blank().expect("a blank workshop");
                assert!(goals::section(&db, &words).expect("reads").is_none());
                for step in Step::ALL {
                    steps::sample(step, &db, &words, progress).expect("filled");
                }
                let printed = format!(
                    "{:?} {:?} {:?}",
                    goals::section(&db, &words)
                        .expect("reads")
                        .expect("printed"),
                    goals::cards(&db, &words).expect("cards"),
                    goals::sheets(&db, &words).expect("sheets"),
                );
                // A key without words would stand there itself.
                for key in [
                    "\"goals-print",
                    "\"goals-name",
                    "\"goals-source-",
                    "\"goals-v",
                    "\"goals-c",
                    "\"goals-s",
                ] {
                    let found = printed.match_indices(key).find(|(at, _)| {
                        // Anchors are keys on purpose.
                        !printed[..*at].ends_with("id: ")
                    });
                    assert!(found.is_none(), "{key} in {printed}");
                }
            }
        }
    }

    #[test]
    fn numbers_carry_their_unit_in_both_languages() {
        let (en, de) = (Words::of(Language::En), Words::of(Language::De));
        for (number, unit, english, german) in [
            (62.0, Unit::Percent, "62%", "62\u{a0}%"),
            (140.0, Unit::Accounts, "140", "140"),
            (3.5, Unit::Number, "3.5", "3,5"),
            (1.3, Unit::Ratio, "1.3\u{a0}×", "1,3\u{a0}×"),
            (180_000.0, Unit::Money, "€180,000", "180.000\u{a0}€"),
            (1.0, Unit::Months, "1\u{a0}month", "1\u{a0}Monat"),
            (11.0, Unit::Months, "11\u{a0}months", "11\u{a0}Monate"),
        ] {
            assert_eq!(value(number, unit, "EUR", &en), english);
            assert_eq!(value(number, unit, "EUR", &de), german);
        }
    }

    #[test]
    fn a_role_finds_its_goals_on_its_card_and_nobody_gets_an_empty_one() {
        let words = Words::of(Language::En);
        let db = schema::blank().expect("a blank workshop");
        assert!(goals::cards(&db, &words).expect("cards").is_empty());
        for step in Step::ALL {
            steps::sample(step, &db, &words, Progress::Finished).expect("filled");
        }
        let plan = goals::plan(&db).expect("reads");
        let cards = goals::cards(&db, &words).expect("cards");
        let items: usize = cards
            .iter()
            .flat_map(|card| card.parts.iter().map(|(_, items)| items.len()))
            .sum();
        let owned = plan
            .goals
            .iter()
            .filter(|it| it.owner.is_some() && it.whose.is_some());
        assert_eq!(items, owned.count(), "each goal stands on one card");
        assert!(cards.iter().all(|it| !it.parts.is_empty()));
    }
}
