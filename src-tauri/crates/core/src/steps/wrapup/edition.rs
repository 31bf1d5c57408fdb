//! Editions: what was decided, frozen as it was on a day, and what has become different since.
//!
//! An edition keeps facts and not tables: each says what it is about and what was decided, so that it can be read and
//! compared whatever the steps look like by then. The target list is kept by account.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{Known, swap::Swap};
use crate::{
    Label, Param, Side, Step,
    steps::{
        glossary::Status,
        goals::Whose,
        scoring::{Agreement, THRESHOLD},
        segmentation::{Listed, Tier},
    },
};

/// How much of the list may be swapped between two editions, in per cent, while the room has not said otherwise.
pub const QUOTA: f64 = 25.0;

/// Something that was decided.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Fact {
    /// The step that decided it.
    pub step: Step,
    /// What it is about, the same from edition to edition: `meeting:12`.
    pub key: String,
    /// The same for people.
    pub name: Param,
    /// What was decided.
    pub value: Label,
}

/// Who had signed an edition when it was frozen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "wrapup.ts", rename = "WrapupSigned")
)]
pub struct Signed {
    /// For which team.
    pub side: Side,
    /// Who.
    pub name: String,
    /// When.
    pub on: NaiveDate,
}

/// What an edition keeps besides the list.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Content {
    /// What was decided.
    #[serde(deserialize_with = "known_ones")]
    pub facts: Vec<Fact>,
    /// Who had signed.
    pub signed: Vec<Signed>,
    /// Findings that were open.
    pub open: usize,
    /// Preconditions that were met.
    pub ready: usize,
}

/// Facts this app understands: one about a step of a later app is passed over, not fatal.
fn known_ones<'de, D: serde::Deserializer<'de>>(from: D) -> Result<Vec<Fact>, D::Error> {
    let all = Vec::<serde_json::Value>::deserialize(from)?;
    Ok(all
        .into_iter()
        .filter_map(|it| serde_json::from_value(it).ok())
        .collect())
}

/// A frozen state.
#[derive(Debug, Clone, PartialEq)]
pub struct Edition {
    /// Row identity.
    pub id: i64,
    /// From 1.
    pub number: u32,
    /// The day it was frozen.
    pub frozen_on: NaiveDate,
    /// The day work on the next one began; it holds without.
    pub reopened_on: Option<NaiveDate>,
    /// What was decided.
    pub content: Content,
    /// The target list, by account.
    pub listed: Vec<Listed>,
}

/// What became of a fact.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "wrapup.ts", rename = "WrapupBecame")
)]
pub enum Became {
    /// It was not there before.
    New,
    /// It is different.
    Different,
    /// It is gone.
    Gone,
}

impl Became {
    /// Its one name in locale keys.
    pub const fn name(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::Different => "different",
            Self::Gone => "gone",
        }
    }
}

/// One thing that has changed since an edition.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "wrapup.ts", rename = "WrapupChange")
)]
pub struct Change {
    /// The step that decided it.
    pub step: Step,
    /// What it is about.
    pub name: Param,
    /// What became of it.
    pub became: Became,
    /// What it was.
    pub before: Option<Label>,
    /// What it is.
    pub now: Option<Label>,
}

/// What a goal has come to.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "wrapup.ts", rename = "WrapupOutcome")
)]
pub struct Outcome {
    /// Which goal.
    pub goal: i64,
    /// What it is called.
    pub name: Param,
    /// What was promised in that edition.
    pub promise: Label,
    /// What it came to.
    pub value: Option<f64>,
    /// When it was measured.
    pub measured_on: Option<NaiveDate>,
    /// Whether that is as good as promised.
    pub reached: Option<bool>,
}

/// Everything that has changed since an edition.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "wrapup.ts", rename = "WrapupChanges")
)]
pub struct Changes {
    /// Since which edition.
    pub since: u32,
    /// In the order of the rail.
    pub facts: Vec<Change>,
    /// The list.
    pub swap: Swap,
}

/// What is different between what was decided then and what is decided now, in the order of the rail.
pub(super) fn compare(before: &[Fact], now: &[Fact]) -> Vec<Change> {
    let by_key = |facts: &[Fact]| -> BTreeMap<(Step, String), Fact> {
        facts
            .iter()
            .map(|it| ((it.step, it.key.clone()), it.clone()))
            .collect()
    };
    let (before, now) = (by_key(before), by_key(now));
    let mut changes: Vec<Change> = Vec::new();
    for (key, was) in &before {
        let is = now.get(key);
        if is.is_some_and(|is| is.value == was.value) {
            continue;
        }
        changes.push(Change {
            step: key.0,
            name: is.map_or_else(|| was.name.clone(), |is| is.name.clone()),
            became: if is.is_some() {
                Became::Different
            } else {
                Became::Gone
            },
            before: Some(was.value.clone()),
            now: is.map(|is| is.value.clone()),
        });
    }
    for (key, is) in now.iter().filter(|(key, _)| !before.contains_key(*key)) {
        changes.push(Change {
            step: key.0,
            name: is.name.clone(),
            became: Became::New,
            before: None,
            now: Some(is.value.clone()),
        });
    }
    changes.sort_by_key(|it| it.step);
    changes
}

fn fact(step: Step, key: impl Into<String>, name: Param, value: Label) -> Fact {
    Fact {
        step,
        key: key.into(),
        name,
        value,
    }
}

fn says(name: &str) -> Label {
    Label::new(format!("wrapup-fact-{name}"))
}

/// A text as it is.
fn text(text: impl Into<Param>) -> Label {
    says("text").with("text", text)
}

/// Something that may not be known: the sentences have a clause of their own for it.
fn or_open(text: &str) -> &str {
    if text.is_empty() { "open" } else { text }
}

fn day_or_open(day: Option<NaiveDate>) -> String {
    day.map_or_else(|| "open".to_owned(), |day| day.to_string())
}

fn about(name: &str) -> Param {
    Param::key(format!("wrapup-about-{name}"))
}

impl Known {
    /// What is decided now.
    pub(super) fn facts(&self) -> Vec<Fact> {
        let mut facts = self.facts_of_buyin();
        facts.extend(self.facts_of_glossary());
        facts.extend(self.facts_of_approach());
        facts.extend(self.facts_of_segmentation());
        facts.extend(self.facts_of_roles());
        facts.extend(self.facts_of_scoring());
        facts.extend(self.facts_of_meetings());
        facts.extend(self.facts_of_goals());
        facts
    }

    fn facts_of_buyin(&self) -> Vec<Fact> {
        self.buyin
            .promises
            .iter()
            .map(|it| {
                let name = Param::key(format!("wrapup-about-promise-{}", it.side.name()));
                let value = says("promise")
                    .with("text", it.promise.as_str())
                    .with("owner", or_open(&it.owner))
                    .with("day", day_or_open(it.due));
                fact(Step::Buyin, format!("promise:{}", it.id), name, value)
            })
            .collect()
    }

    fn facts_of_glossary(&self) -> Vec<Fact> {
        self.terms
            .iter()
            .filter(|it| it.status == Status::Agreed)
            .filter_map(|it| {
                let wording = it.wording.clone()?;
                let key = format!("term:{}", it.term);
                Some(fact(Step::Glossary, key, it.name.clone(), text(wording)))
            })
            .collect()
    }

    fn facts_of_approach(&self) -> Vec<Fact> {
        let Some(choice) = self.choice() else {
            return Vec::new();
        };
        let decision = &self.approach.decision;
        let name = Param::key(format!("approach-choice-{}", choice.name()));
        let chosen = if decision.scope.is_empty() {
            text(name)
        } else {
            says("scope")
                .with("text", name)
                .with("scope", decision.scope.as_str())
        };
        let mut facts = vec![fact(Step::Approach, "choice", about("approach"), chosen)];
        for (key, said) in [("reason", &decision.reason), ("dissent", &decision.dissent)] {
            if !said.is_empty() {
                let value = text(said.as_str());
                facts.push(fact(Step::Approach, key, about(key), value));
            }
        }
        facts
    }

    fn facts_of_segmentation(&self) -> Vec<Fact> {
        self.tiers
            .iter()
            .filter(|it| it.count > 0 || it.tier.listed() && self.listed() > 0)
            .map(|it| {
                let name = Param::key(format!("segmentation-{}", it.tier.name()));
                let value = says("accounts").with("count", it.count);
                fact(Step::Segmentation, it.tier.name(), name, value)
            })
            .collect()
    }

    fn facts_of_roles(&self) -> Vec<Fact> {
        let plan = self.matrix();
        if !self.has(Step::Roles) {
            return Vec::new();
        }
        let mut facts = Vec::new();
        for role in plan.shown_roles() {
            let people: Vec<Param> = plan
                .holders_of(role.id)
                .map(|it| it.name.as_str().into())
                .collect();
            if !people.is_empty() {
                let value = text(Param::list(people));
                let key = format!("role:{}", role.id);
                facts.push(fact(Step::Roles, key, role.name.clone(), value));
            }
        }
        for activity in plan.shown_activities() {
            let with = |duty| {
                let all: Vec<Param> = plan
                    .shown_roles()
                    .filter(|role| plan.duties(activity.id, role.id).has(duty))
                    .map(|role| role.name.clone())
                    .collect();
                if all.is_empty() {
                    Param::key("wrapup-nobody")
                } else {
                    Param::list(all)
                }
            };
            let value = says("duties")
                .with("accountable", with('A'))
                .with("responsible", with('R'));
            let key = format!("activity:{}", activity.id);
            facts.push(fact(Step::Roles, key, activity.name.clone(), value));
        }
        facts
    }

    fn facts_of_scoring(&self) -> Vec<Fact> {
        let scoring = &self.scoring;
        let mut facts: Vec<Fact> = scoring
            .items
            .iter()
            .filter(|it| !it.hidden && it.agreement != Agreement::Open)
            .filter_map(|it| {
                let kind = if it.item == THRESHOLD {
                    "threshold"
                } else {
                    "points"
                };
                let value = says(kind).with("count", it.agreed?);
                let key = format!("item:{}", it.item);
                Some(fact(Step::Scoring, key, it.name.clone(), value))
            })
            .collect();
        for it in &scoring.thresholds {
            let name = Param::key(format!("scoring-who-{}", it.who.name()));
            let key = format!("threshold:{}", it.who.name());
            let value = says("threshold").with("count", it.points);
            facts.push(fact(Step::Scoring, key, name, value));
        }
        if scoring.sla.agreed {
            let sla = &scoring.sla;
            let value = says("sla")
                .with("first", sla.respond[0])
                .with("second", sla.respond[1])
                .with("third", sla.respond[2])
                .with("accept", sla.accept);
            facts.push(fact(Step::Scoring, "sla", about("sla"), value));
        }
        facts
    }

    fn facts_of_meetings(&self) -> Vec<Fact> {
        let mut facts = Vec::new();
        for it in &self.meetings.meetings {
            let key = format!("meeting:{}", it.id);
            let mut value = Label::new("meetings-rhythm");
            value.params = crate::steps::meetings::rhythm_params(it);
            facts.push(fact(Step::Meetings, key.clone(), it.name.clone(), value));
            let mut roles = self.matrix().roles.iter();
            if let Some(owner) = roles.find(|role| Some(role.id) == it.owner) {
                let value = says("led-by").with("role", owner.name.clone());
                let key = format!("{key}:owner");
                facts.push(fact(Step::Meetings, key, it.name.clone(), value));
            }
        }
        facts
    }

    fn facts_of_goals(&self) -> Vec<Fact> {
        self.goals
            .goals
            .iter()
            .filter_map(|it| {
                let value = says("goal")
                    .with("unit", it.unit.name())
                    .with("value", it.target?)
                    .with("currency", self.goals.currency.as_str())
                    .with("better", it.better.name())
                    .with("whose", it.whose.map_or("open", Whose::name))
                    .with("day", day_or_open(it.due));
                let key = format!("goal:{}", it.id);
                Some(fact(Step::Goals, key, it.name.clone(), value))
            })
            .collect()
    }

    /// The edition that changes are counted from: the last one once work on the next has begun, else the one before it, and the
    /// first one as long as it is the only one.
    pub(super) fn base(&self) -> Option<&Edition> {
        let last = self.editions.first()?;
        if last.reopened_on.is_some() {
            Some(last)
        } else {
            Some(self.editions.get(1).unwrap_or(last))
        }
    }

    /// What has changed since the edition it is counted from.
    pub(super) fn changes(&self) -> Option<Changes> {
        let base = self.base()?;
        Some(Changes {
            since: base.number,
            facts: compare(&base.content.facts, &self.facts()),
            swap: self.swap.clone().unwrap_or_default(),
        })
    }

    /// How many decisions are different from those of an edition that still holds; nothing while work on the next one goes on.
    pub(super) fn strayed(&self) -> Option<(u32, usize)> {
        let last = self
            .editions
            .first()
            .filter(|it| it.reopened_on.is_none())?;
        let count = compare(&last.content.facts, &self.facts()).len();
        (count > 0).then_some((last.number, count))
    }

    /// What is kept of the present state when it is frozen.
    pub(super) fn content(&self) -> Content {
        let own = self.findings_of(Step::Wrapup);
        let own = own.iter().filter(|it| it.accepted.is_none()).count();
        Content {
            facts: self.facts(),
            signed: self
                .signatures
                .iter()
                .map(|it| Signed {
                    side: it.side,
                    name: it.name.clone(),
                    on: it.signed_on,
                })
                .collect(),
            open: self.open().count() + own,
            ready: self.readiness().iter().filter(|it| it.ready).count(),
        }
    }

    /// What was promised in the edition that changes are counted from, and what it has come to.
    pub(super) fn results(&self) -> Vec<Outcome> {
        let Some(base) = self.base() else {
            return Vec::new();
        };
        base.content
            .facts
            .iter()
            .filter(|it| it.step == Step::Goals)
            .filter_map(|it| {
                let goal: i64 = it.key.strip_prefix("goal:")?.parse().ok()?;
                let actual = self
                    .actuals
                    .iter()
                    .find(|kept| kept.goal == goal && kept.edition == base.number);
                let param = |name: &str| it.value.params.get(name);
                let target = match param("value")? {
                    Param::Number(target) => *target,
                    _ => return None,
                };
                let falls = param("better") == Some(&Param::from("less"));
                let reached = actual.map(|actual| {
                    if falls {
                        actual.value <= target
                    } else {
                        actual.value >= target
                    }
                });
                Some(Outcome {
                    goal,
                    name: it.name.clone(),
                    promise: it.value.clone(),
                    value: actual.map(|it| it.value),
                    measured_on: actual.map(|it| it.measured_on),
                    reached,
                })
            })
            .collect()
    }

    /// Which number the edition being worked on will have.
    pub(super) fn next_number(&self) -> u32 {
        self.editions.first().map_or(1, |it| it.number + 1)
    }
}

/// Whether an account is in a tier that stands higher than another.
pub(super) fn rises(from: Tier, to: Tier) -> bool {
    to < from
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one(step: Step, key: &str, value: &str) -> Fact {
        fact(step, key, key.into(), text(value))
    }

    #[test]
    fn what_stays_is_silent_and_what_changes_says_before_and_now_in_the_order_of_the_rail() {
        let before = [
            one(Step::Meetings, "weekly", "Monday"),
            one(Step::Roles, "weekly", "the same key in another step"),
            one(Step::Scoring, "demo", "50"),
            one(Step::Approach, "choice", "lite"),
        ];
        let now = [
            one(Step::Meetings, "weekly", "Tuesday"),
            one(Step::Roles, "weekly", "the same key in another step"),
            one(Step::Approach, "choice", "lite"),
            one(Step::Glossary, "sqa", "ready"),
        ];
        let found: Vec<_> = compare(&before, &now)
            .into_iter()
            .map(|it| (it.step, it.became, it.before.is_some(), it.now.is_some()))
            .collect();
        assert_eq!(
            found,
            [
                (Step::Glossary, Became::New, false, true),
                (Step::Scoring, Became::Gone, true, false),
                (Step::Meetings, Became::Different, true, true),
            ]
        );
        assert!(compare(&now, &now).is_empty());
    }

    #[test]
    fn facts_of_a_later_app_are_passed_over_and_the_others_read() {
        let known = serde_json::to_value(one(Step::Roles, "a", "b")).expect("writes");
        let mut later = known.clone();
        later["step"] = "weather".into();
        let content =
            serde_json::json!({ "facts": [known, later, 7], "open": 3, "weather": "fine" });
        let content: Content = serde_json::from_value(content).expect("reads");
        assert_eq!((content.facts.len(), content.open), (1, 3));
    }
}
