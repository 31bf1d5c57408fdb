//! What the step prints: the decision with its reason, both teams' answers, what would tip it, whether it can be
//! carried. Nothing is printed while the answers are covered and nothing is decided.

use rusqlite::Connection;

use super::{
    Advice, Approach, Band, Choice, Counted, Criterion, Decision, Need, Resource,
    store::{self, Given, Stored},
    wording,
};
use crate::{
    Param, Result, Step, Words,
    report::{
        Bar, Block, Cell, Column, Drawing, Figure, Mark, Meter, Row, Section, Table, Text, Tone,
        Topic, Turn,
    },
};

/// As many tipping answers as a page can explain.
const FLIPS: usize = 8;

/// What it prints; nothing while it is empty.
pub fn section(db: &Connection, words: &Words) -> Result<Option<Section>> {
    let it = store::stored(db)?;
    let decided = it.decision.choice.is_some();
    if !it.apart.revealed && !decided {
        return Ok(None);
    }
    let page = Page { it: &it, words };
    let mut topics = vec![page.decision()];
    if it.apart.revealed {
        topics.push(page.answers());
        topics.push(page.robustness());
    }
    Ok(Some(Section {
        id: "approach".to_owned(),
        step: Some(Step::Approach),
        title: words.say("step-approach"),
        question: words.say("approach-print-question"),
        answer: if decided {
            page.sentence(&it.decision)
        } else {
            String::new()
        },
        topics,
    }))
}

struct Page<'a> {
    it: &'a Stored,
    words: &'a Words,
}

impl Page<'_> {
    fn say(&self, key: &str) -> String {
        self.words.say(key)
    }

    fn fill(&self, key: &str, params: &[(&str, Param)]) -> String {
        self.words.with(key, params)
    }

    fn points(&self, points: f64) -> String {
        wording::points(self.words, points)
    }

    fn choice(&self, choice: Choice) -> String {
        self.say(&format!("approach-choice-{}", choice.name()))
    }

    fn approach(&self, approach: Approach) -> String {
        self.choice(approach.into())
    }

    fn criterion(&self, criterion: Criterion) -> String {
        wording::criterion(self.words, criterion)
    }

    fn sentence(&self, decision: &Decision) -> String {
        let Some(choice) = decision.choice else {
            return self.say("approach-print-undecided");
        };
        let key = format!("approach-print-do-{}", choice.name());
        if decision.scope.is_empty() {
            self.say(&key)
        } else {
            self.fill(
                &format!("{key}-scope"),
                &[("scope", decision.scope.as_str().into())],
            )
        }
    }

    /// The advice in one sentence.
    fn advice(&self, advice: &Advice) -> String {
        let Some(choice) = advice.choice else {
            return self.say("approach-print-no-advice");
        };
        if !advice.gates.is_empty() {
            let gates = advice
                .gates
                .iter()
                .map(|gate| self.say(&format!("approach-gate-{}", gate.name())).into());
            return self.fill("approach-print-gates", &[("gates", Param::list(gates))]);
        }
        let mut ranked: Vec<_> = advice.scores.iter().collect();
        ranked.sort_by(|a, b| b.points.total_cmp(&a.points));
        let leader = advice.leader.unwrap_or(ranked[0].approach);
        let (Some(first), Some(second)) = (
            ranked.iter().find(|score| score.approach == leader),
            ranked.iter().find(|score| score.approach != leader),
        ) else {
            return String::new();
        };
        let key = match choice {
            Choice::Blended => "approach-print-narrow",
            Choice::NotYet => return self.say("approach-print-nothing-fits"),
            _ => "approach-print-clear",
        };
        self.fill(
            key,
            &[
                ("first", self.approach(first.approach).into()),
                ("firstPoints", self.points(first.points).into()),
                ("second", self.approach(second.approach).into()),
                ("secondPoints", self.points(second.points).into()),
                ("lead", self.points(advice.lead).into()),
            ],
        )
    }

    fn decision(&self) -> Topic {
        let decision = &self.it.decision;
        let mut blocks = vec![Block::Lead(Text::from(self.sentence(decision)))];
        if !decision.reason.is_empty() {
            blocks.push(self.why("approach-print-why", &decision.reason));
        }
        if let Some(result) = self.it.result() {
            let advice = &result.advice;
            blocks.push(Block::Paragraph(self.advice(advice).into()));
            if let (Some(choice), Some(advised)) = (decision.choice, advice.choice)
                && choice != advised
            {
                let text = self.fill(
                    "approach-print-against",
                    &[
                        ("advised", self.choice(advised).into()),
                        ("choice", self.choice(choice).into()),
                    ],
                );
                blocks.push(Block::Paragraph(text.into()));
            }
            if advice.choice.is_some() {
                blocks.push(Block::Figure(self.bars(
                    advice,
                    &result.marketing,
                    &result.sales,
                )));
                blocks.push(Block::Figure(self.contributions(advice)));
            }
        }
        Topic {
            id: "approach-decision".to_owned(),
            name: self.say("approach-print-decision"),
            title: self.say("approach-print-decision-title"),
            turn: Turn::Portrait,
            blocks,
        }
    }

    fn why(&self, label: &str, text: &str) -> Block {
        Block::Why {
            label: self.say(label),
            text: text.to_owned().into(),
        }
    }

    fn bars(&self, advice: &Advice, marketing: &Advice, sales: &Advice) -> Figure {
        let own = |advice: &Advice, approach: Approach| {
            advice
                .choice
                .map(|_| advice.scores[approach as usize].points)
        };
        let winner = match advice.choice {
            Some(Choice::NotYet) | None => None,
            _ => advice.leader,
        };
        let bars: Vec<Bar> = advice
            .scores
            .iter()
            .map(|score| Bar {
                label: self.approach(score.approach),
                sub: self.say(&format!("approach-sub-{}", score.approach.name())),
                value: score.points,
                text: self.points(score.points),
                strong: winner == Some(score.approach),
                marketing: own(marketing, score.approach),
                sales: own(sales, score.approach),
            })
            .collect();
        let said = advice.scores.iter().map(|score| {
            self.fill(
                "approach-print-bar",
                &[
                    ("approach", self.approach(score.approach).into()),
                    ("points", self.points(score.points).into()),
                    (
                        "marketing",
                        self.points(marketing.scores[score.approach as usize].points)
                            .into(),
                    ),
                    (
                        "sales",
                        self.points(sales.scores[score.approach as usize].points)
                            .into(),
                    ),
                ],
            )
            .into()
        });
        Figure {
            title: self.say("approach-print-bars"),
            alternative: self.words.param(&Param::list(said)),
            note: self.say("approach-print-bars-note"),
            drawing: Drawing::Bars { end: 100.0, bars },
        }
    }

    fn contributions(&self, advice: &Advice) -> Figure {
        let rows = Criterion::ALL
            .into_iter()
            .map(|criterion| {
                let part = |approach: usize| {
                    advice.scores[approach]
                        .parts
                        .iter()
                        .find(|part| part.criterion == criterion)
                };
                // Outline and filling must share one scale: points of a hundred where answered, else the bare weight.
                let outline =
                    part(0).map_or(self.it.weights[criterion as usize], |part| part.possible);
                (
                    self.criterion(criterion),
                    outline,
                    (0..3)
                        .map(|approach| part(approach).map(|part| part.points))
                        .collect(),
                )
            })
            .collect();
        let sums: Vec<f64> = advice.scores.iter().map(|score| score.points).collect();
        Figure {
            title: self.say("approach-print-parts"),
            alternative: self.fill(
                "approach-print-parts-alt",
                &[
                    ("strategic", self.points(sums[0]).into()),
                    ("lite", self.points(sums[1]).into()),
                    ("programmatic", self.points(sums[2]).into()),
                ],
            ),
            note: self.say("approach-print-parts-note"),
            drawing: Drawing::Contributions {
                heads: Approach::ALL.map(|it| self.approach(it)).to_vec(),
                rows,
                total: (self.say("approach-print-sum"), sums),
            },
        }
    }

    fn cell(&self, criterion: Criterion, given: Option<Given>) -> Cell {
        let Some(given) = given else {
            return self.say("approach-print-open").into();
        };
        let limits = self.it.limits[criterion as usize].as_ref();
        Cell {
            mark: match given.band(criterion, limits) {
                Band::Strategic => Some(Mark::Strategic),
                Band::Lite => Some(Mark::Lite),
                Band::Programmatic => Some(Mark::Programmatic),
                Band::Against | Band::Unknown => None,
            },
            text: self.words.label(&self.it.words(criterion, given)).into(),
        }
    }

    fn answers(&self) -> Topic {
        let differs = |criterion: &Criterion| {
            let [marketing, sales, _] = self.it.answers[*criterion as usize];
            let limits = self.it.limits[*criterion as usize].as_ref();
            let band = |given: Option<Given>| given.map(|given| given.band(*criterion, limits));
            band(marketing) != band(sales)
        };
        let count = Criterion::ALL
            .iter()
            .filter(|criterion| differs(criterion))
            .count();
        let head = |key: &str, mark: Option<Mark>, weight: f32, numeric: bool| Column {
            head: self.say(key),
            mark,
            numeric,
            weight,
        };
        let rows = Criterion::ALL
            .into_iter()
            .map(|criterion| {
                let [marketing, sales, _] = self.it.answers[criterion as usize];
                let mut agreed = self.cell(criterion, self.it.agreed(criterion).0);
                for span in &mut agreed.text.0 {
                    span.strong = true;
                }
                let dissent = differs(&criterion);
                Row {
                    cells: vec![
                        Cell {
                            mark: dissent.then_some(Mark::Dissent),
                            text: self.criterion(criterion).into(),
                        },
                        self.words
                            .number(self.it.weights[criterion as usize], 1)
                            .into(),
                        self.cell(criterion, marketing),
                        self.cell(criterion, sales),
                        agreed,
                    ],
                    tone: if dissent { Tone::Dissent } else { Tone::Plain },
                }
            })
            .collect();
        let mut blocks = vec![
            Block::Paragraph(
                self.fill("approach-print-answers", &[("count", count.into())])
                    .into(),
            ),
            Block::Table(Table {
                caption: self.say("approach-print-answers-caption"),
                columns: vec![
                    head("approach-print-criterion", None, 2.0, false),
                    head("approach-print-weight", None, 0.0, true),
                    head("approach-marketing", Some(Mark::Marketing), 1.0, false),
                    head("approach-sales", Some(Mark::Sales), 1.0, false),
                    head("approach-print-agreed", None, 1.0, false),
                ],
                rows,
                note: self.fill(
                    "approach-print-answers-note",
                    &[(
                        "preset",
                        self.say(&if self.it.adjusted {
                            "approach-preset-own".to_owned()
                        } else {
                            format!("approach-preset-{}", self.it.preset.name())
                        })
                        .into(),
                    )],
                ),
                ..Table::default()
            }),
        ];
        let notes: Vec<Text> = Criterion::ALL
            .into_iter()
            .filter(|criterion| !self.it.notes[*criterion as usize].is_empty())
            .map(|criterion| {
                self.fill(
                    "approach-print-note",
                    &[
                        ("criterion", self.criterion(criterion).into()),
                        ("note", self.it.notes[criterion as usize].as_str().into()),
                    ],
                )
                .into()
            })
            .collect();
        if !notes.is_empty() {
            blocks.push(Block::Heading(self.say("approach-print-notes")));
            blocks.push(Block::List(notes));
        }
        if let Some(dissent) = self.dissent() {
            if blocks.len() == 2 {
                blocks.push(Block::Heading(self.say("approach-print-dissent")));
                blocks.push(Block::Paragraph(dissent.into()));
            } else {
                blocks.push(self.why("approach-print-dissent", &dissent));
            }
        }
        Topic {
            id: "approach-answers".to_owned(),
            name: self.say("approach-print-answers-name"),
            title: self.say("approach-print-answers-title"),
            turn: Turn::Portrait,
            blocks,
        }
    }

    fn dissent(&self) -> Option<String> {
        let decision = &self.it.decision;
        if decision.dissent.is_empty() {
            return None;
        }
        let text = decision.dissent.as_str();
        Some(match decision.review_on {
            Some(day) => self.fill(
                "approach-print-dissent-review",
                &[
                    ("dissent", text.into()),
                    ("day", self.words.day(day).into()),
                ],
            ),
            None => text.to_owned(),
        })
    }

    /// What an advice comes to: "blended, strategic just ahead".
    fn outcome(&self, choice: Choice, leader: Option<Approach>) -> String {
        match (choice, leader) {
            (Choice::Blended, Some(leader)) => self.fill(
                "approach-outcome-blended",
                &[("leader", self.approach(leader).into())],
            ),
            _ => self.choice(choice),
        }
    }

    fn robustness(&self) -> Topic {
        let mut blocks = Vec::new();
        if let Some(result) = self.it.result() {
            let (gates, flips): (Vec<_>, Vec<_>) = result.flips.iter().partition(|it| it.flip.gate);
            let key = match (result.advice.choice, flips.is_empty()) {
                (None, _) => "approach-print-flips-unknown",
                (_, true) => "approach-print-flips-none",
                _ => "approach-print-flips",
            };
            blocks.push(Block::Paragraph(
                self.fill(
                    key,
                    &[
                        ("count", flips.len().into()),
                        (
                            "today",
                            self.outcome(
                                result.advice.choice.unwrap_or(Choice::NotYet),
                                result.advice.leader,
                            )
                            .into(),
                        ),
                    ],
                )
                .into(),
            ));
            if let Some(range) = result.ranges.first() {
                let text = self.fill(
                    "approach-print-range",
                    &[
                        ("criterion", self.criterion(range.criterion).into()),
                        ("from", range.holds_from.into()),
                        ("to", range.holds_to.into()),
                        ("weight", range.weight.into()),
                    ],
                );
                blocks.push(self.why("approach-print-range-label", &text));
            }
            if !flips.is_empty() {
                let column = |key: &str, weight: f32| Column {
                    head: self.say(key),
                    weight,
                    ..Column::default()
                };
                let rows = flips
                    .iter()
                    .take(FLIPS)
                    .map(|it| Row {
                        cells: vec![
                            self.criterion(it.flip.criterion).into(),
                            it.from
                                .as_ref()
                                .map_or_else(
                                    || self.say("approach-print-open"),
                                    |from| self.words.label(from),
                                )
                                .into(),
                            self.words.label(&it.to).into(),
                            Text::strong(self.outcome(it.flip.choice, it.flip.leader)).into(),
                        ],
                        tone: Tone::Plain,
                    })
                    .collect();
                blocks.push(Block::Table(Table {
                    caption: self.say("approach-print-flips-caption"),
                    columns: vec![
                        column("approach-print-criterion", 2.0),
                        column("approach-print-today", 1.0),
                        column("approach-print-instead", 1.0),
                        column("approach-print-then", 1.5),
                    ],
                    rows,
                    note: if flips.len() > FLIPS {
                        self.fill(
                            "approach-print-more",
                            &[("count", (flips.len() - FLIPS).into())],
                        )
                    } else {
                        String::new()
                    },
                    ..Table::default()
                }));
            }
            if !gates.is_empty() {
                let list = gates.iter().map(|it| {
                    self.say(&format!("approach-gate-if-{}", it.flip.criterion.name()))
                        .into()
                });
                blocks.push(Block::Paragraph(
                    self.fill("approach-print-gates-if", &[("gates", Param::list(list))])
                        .into(),
                ));
            }
            let share = self.words.percent(result.advice.confidence, 0);
            blocks.push(self.why(
                "approach-print-confidence",
                &self.fill("approach-print-confidence-text", &[("share", share.into())]),
            ));
        }
        if let Some(strength) = self.it.strength() {
            blocks.push(Block::Heading(self.say("approach-print-strength")));
            let key = match strength.breaks {
                None => "approach-print-carries",
                Some(Resource::People) => "approach-print-breaks-people",
                Some(Resource::Sellers) => "approach-print-breaks-sellers",
                Some(Resource::Budget) => "approach-print-breaks-budget",
            };
            let [first, second, third] = strength.sizes;
            let mut text = self.fill(
                key,
                &[
                    ("accounts", (first + second + third).into()),
                    ("carries", strength.carries.unwrap_or_default().into()),
                ],
            );
            if strength.choice == Choice::Blended {
                text.push(' ');
                text.push_str(&self.fill(
                    "approach-print-sizes",
                    &[
                        ("first", first.into()),
                        ("second", second.into()),
                        ("third", third.into()),
                    ],
                ));
            }
            blocks.push(Block::Paragraph(text.into()));
            let meters: Vec<Meter> = strength
                .needs
                .iter()
                .filter_map(|need| self.meter(need))
                .collect();
            if !meters.is_empty() {
                let said = meters
                    .iter()
                    .map(|meter| format!("{} {}", meter.label, meter.text).into());
                blocks.push(Block::Figure(Figure {
                    title: self.say("approach-print-meters"),
                    alternative: self.words.param(&Param::list(said)),
                    note: String::new(),
                    drawing: Drawing::Meters(meters),
                }));
            }
        }
        let facts = self.facts();
        if !facts.is_empty() {
            blocks.push(Block::Facts(facts));
        }
        Topic {
            id: "approach-robustness".to_owned(),
            name: self.say("approach-print-robustness"),
            title: self.say("approach-print-robustness-title"),
            turn: Turn::Portrait,
            blocks,
        }
    }

    fn meter(&self, need: &Need) -> Option<Meter> {
        let limit = need.limit?;
        let text = |amount: f64| match need.counted {
            Counted::Money => self.words.money(amount, &self.it.currency),
            Counted::Accounts => self.words.number(amount, 0),
            Counted::People => self.words.number(amount, 1),
        };
        Some(Meter {
            label: self.say(&format!(
                "approach-need-{}",
                match need.resource {
                    Resource::People => "people",
                    Resource::Sellers => "sellers",
                    Resource::Budget => "budget",
                }
            )),
            need: need.need,
            limit,
            text: self.fill(
                "approach-need-of",
                &[
                    ("need", text(need.need).into()),
                    ("limit", text(limit).into()),
                ],
            ),
        })
    }

    fn facts(&self) -> Vec<(String, Text)> {
        let decision = &self.it.decision;
        if decision.choice.is_none() {
            return Vec::new();
        }
        let mut facts = vec![("approach-print-fact-decision", self.sentence(decision))];
        if !decision.who.is_empty() {
            facts.push(("approach-print-fact-who", decision.who.clone()));
        }
        if let Some(dissent) = self.dissent() {
            let text = match decision.dissent_side {
                Some(side) => self.fill(
                    "approach-print-dissent-of",
                    &[("side", side.name().into()), ("dissent", dissent.into())],
                ),
                None => dissent,
            };
            facts.push(("approach-print-fact-dissent", text));
        }
        facts.push((
            "approach-print-fact-date",
            decision.decided_on.map_or_else(
                || self.say("approach-print-draft"),
                |day| self.words.day(day),
            ),
        ));
        facts
            .into_iter()
            .map(|(key, text)| (self.say(key), text.into()))
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        Language,
        document::schema,
        sample::Stage,
        steps::approach::{self, Side},
    };

    fn sampled(language: Language, stage: Stage) -> (Connection, Words) {
        let db = schema::blank().expect("a blank workshop");
        let words = Words::of(language);
        approach::sample(&db, &words, stage).expect("the sample");
        (db, words)
    }

    #[test]
    fn the_sample_prints_three_topics_without_a_gap_in_both_languages() {
        for language in Language::ALL {
            for stage in [Stage::Finished, Stage::Half] {
                let (db, words) = sampled(language, stage);
                let section = section(&db, &words)
                    .expect("a section")
                    .expect("something to print");
                assert_eq!(section.topics.len(), 3);
                let text = format!("{section:?}");
                let gap = text.split('"').find(|part| {
                    part.starts_with("approach-") && !section.topics.iter().any(|it| it.id == *part)
                });
                assert_eq!(gap, None, "{language:?}");
                assert!(!text.contains("{$") && !text.contains("{ $"), "{text}");
            }
        }
    }

    #[test]
    fn the_finished_sample_decides_for_lite_and_keeps_the_dissent_of_sales_in_print() {
        let (db, words) = sampled(Language::En, Stage::Finished);
        let view = approach::read(&db).expect("a view");
        let result = view.result.expect("revealed");
        assert_eq!(result.advice.choice, Some(Choice::Lite));
        assert_eq!(result.open, 0);
        assert_ne!(
            result.marketing.leader, result.sales.leader,
            "the teams differ"
        );
        assert_eq!(view.decision.dissent_side, Some(Side::Sales));
        let section = section(&db, &words)
            .expect("a section")
            .expect("something to print");
        let kept = section.topics[1]
            .blocks
            .iter()
            .any(|block| matches!(block, Block::Why { text, .. } if text.plain().contains(&view.decision.dissent)));
        assert!(kept);
        let rows = section.topics[1]
            .blocks
            .iter()
            .find_map(|block| match block {
                Block::Table(table) => Some(
                    table
                        .rows
                        .iter()
                        .filter(|row| row.tone == Tone::Dissent)
                        .count(),
                ),
                _ => None,
            });
        assert_eq!(rows, Some(7));
    }

    #[test]
    fn the_half_sample_lies_open_with_answers_to_settle_and_no_decision() {
        let (db, _) = sampled(Language::De, Stage::Half);
        let view = approach::read(&db).expect("a view");
        assert!(view.revealed && view.decision.choice.is_none());
        assert!(view.result.expect("a result").open > 0);
    }

    #[test]
    fn an_empty_step_prints_nothing() {
        let db = schema::blank().expect("a blank workshop");
        assert!(
            section(&db, &Words::of(Language::En))
                .expect("no failure")
                .is_none()
        );
    }
}
