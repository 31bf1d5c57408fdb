//! Is the foundation solid: the five things that must be in place, what contradicts itself across the steps, what is to be
//! done about it and by whom, and who signs.
//!
//! Owns actions, signatures and editions. Computes readiness and findings from what the steps above say and keeps neither. Refuses to
//! mend anything: every gap and every finding leads to the screen that can.

use chrono::NaiveDate;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use crate::{
    Finding, Label, Param, Result, Side, Step, Words,
    facilitation::{self, Parked},
    named::named,
    report::{Card, Section, Topic},
    sample::Stage,
};

mod edit;
mod edition;
mod editions;
mod findings;
mod known;
mod print_editions;
mod readiness;
mod report;
mod sample;
mod store;
mod swap;
#[cfg(test)]
mod tests;

pub use edit::WrapupEdit;
#[cfg(any(test, feature = "random-edits"))]
pub use edit::random;
pub use edition::{Became, Change, Changes, Outcome, Signed};
pub use editions::{Last, last};
pub use known::Known;
pub use store::signatures;
pub use swap::{Move, Swap};

/// The step's tables.
pub const SCHEMA: &str = include_str!("schema.sql");

/// How long the plan of actions reaches, in days.
pub const HORIZON: i64 = 90;

/// What must be in place before the work begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, export_to = "wrapup.ts"))]
pub enum Precondition {
    /// Sales is convinced.
    Sales,
    /// Roles are assigned.
    Roles,
    /// There is a frame for meetings and joint work.
    Frame,
    /// The strategic questions were answered together.
    Questions,
    /// Goals are aligned.
    Goals,
}
named!(Precondition { Sales = "sales", Roles = "roles", Frame = "frame", Questions = "questions", Goals = "goals" });

impl Precondition {
    /// In the order in which they are asked.
    pub const ALL: [Self; 5] = [
        Self::Sales,
        Self::Roles,
        Self::Frame,
        Self::Questions,
        Self::Goals,
    ];
}

/// Something that is missing.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "wrapup.ts", rename = "WrapupGap")
)]
pub struct Gap {
    /// What, as a sentence.
    pub what: Label,
    /// The step whose screen can fill it.
    pub step: Step,
    /// Where on that screen, in the step's own terms; empty for the screen as a whole.
    pub place: String,
}

/// How firmly one of the five stands.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, export_to = "wrapup.ts"))]
pub struct Readiness {
    /// Which.
    pub which: Precondition,
    /// How many of its parts are in place.
    pub done: usize,
    /// Of how many.
    pub of: usize,
    /// All of them, and there are some.
    pub ready: bool,
    /// What is in place, as a sentence.
    pub firm: Label,
    /// What is missing, the weightiest first.
    pub gaps: Vec<Gap>,
}

/// Something somebody will do.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "wrapup.ts", rename = "WrapupAction")
)]
pub struct Action {
    /// Its row.
    pub id: i64,
    /// What, in a line.
    pub text: String,
    /// Who; empty for nobody yet.
    pub owner: String,
    /// By when.
    pub due: Option<NaiveDate>,
    /// The day it was done; open without.
    pub done_on: Option<NaiveDate>,
    /// What it is about.
    pub step: Option<Step>,
    /// What it came from: `finding:<code>@<place>` or `parked:<id>`.
    pub source: Option<String>,
}

/// A team's signature under the playbook.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "wrapup.ts", rename = "WrapupSignature")
)]
pub struct Signature {
    /// Which team.
    pub side: Side,
    /// Who signed for it.
    pub name: String,
    /// When.
    pub signed_on: NaiveDate,
    /// Findings that were open then.
    pub open: usize,
    /// Whether something that was decided then is different now.
    pub stale: bool,
}

/// Where a team signs.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, export_to = "wrapup.ts"))]
pub struct WrapupSigning {
    /// Which team.
    pub side: Side,
    /// Who speaks for it: the first of the team in the set-up; empty without one.
    pub speaker: String,
    /// Their job title.
    pub job: String,
    /// Its signature.
    pub signature: Option<Signature>,
}

/// A frozen state as the screen lists it.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "wrapup.ts", rename = "WrapupEdition")
)]
pub struct EditionView {
    /// From 1.
    pub number: u32,
    /// The day it was frozen.
    pub frozen_on: NaiveDate,
    /// The day work on the next one began; it holds without.
    pub reopened_on: Option<NaiveDate>,
    /// How many decisions it keeps.
    pub facts: usize,
    /// How many accounts are on its list.
    pub listed: usize,
    /// Who had signed.
    pub signed: Vec<Signed>,
    /// Findings that were open.
    pub open: usize,
    /// Preconditions that were met.
    pub ready: usize,
}

/// The whole step as its screen needs it.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, export_to = "wrapup.ts"))]
pub struct WrapupView {
    /// The five, in the order in which they are asked.
    pub readiness: Vec<Readiness>,
    /// What is wrong with the plan, all steps: errors first, accepted ones last.
    pub findings: Vec<Finding>,
    /// What is to be done: open before done, each part by day, undated ones last.
    pub actions: Vec<Action>,
    /// What is still on the parking lot.
    pub parked: Vec<Parked>,
    /// How many decisions are on record.
    pub decisions: usize,
    /// Names that can own an action: the people of the set-up.
    pub owners: Vec<String>,
    /// The day the 90 days begin: the last day of the workshop.
    pub begins: Option<NaiveDate>,
    /// Where each team signs.
    pub signing: Vec<WrapupSigning>,
    /// What was frozen, the newest first.
    pub editions: Vec<EditionView>,
    /// Which number the next one will have.
    pub next: u32,
    /// How much of the list may be swapped between two editions, in per cent.
    pub quota: f64,
    /// What has changed since the edition it is counted from; none before the first.
    pub changes: Option<Changes>,
    /// What was promised in that edition, and what it has come to.
    pub results: Vec<Outcome>,
}

/// Whether anything has been entered yet.
pub fn started(db: &Connection) -> Result<bool> {
    store::started(db)
}

/// The whole step as its screen needs it. Reads every step; a window on screen keeps a [`Known`] instead.
pub fn read(db: &Connection) -> Result<WrapupView> {
    Ok(Known::read(db)?.view())
}

/// The five things that must be in place.
pub fn readiness(db: &Connection) -> Result<Vec<Readiness>> {
    Ok(Known::read(db)?.readiness())
}

/// What contradicts itself across the steps.
pub fn findings(db: &Connection) -> Result<Vec<Finding>> {
    Ok(findings::of(&Known::read(db)?))
}

/// What it prints: readiness and the plan of actions; nothing while nothing has been entered in any step.
pub fn section(db: &Connection, words: &Words) -> Result<Option<Section>> {
    Ok(report::section(&Known::read(db)?, words))
}

/// Nobody answers alone here.
pub fn alone(_: &Connection) -> Result<Option<Side>> {
    Ok(None)
}

/// The checklist of the five, and the plan to write down by hand.
pub fn sheets(_: &Connection, words: &Words) -> Result<Vec<Topic>> {
    Ok(report::sheets(words))
}

/// One card for everybody who has something to do.
pub fn cards(db: &Connection, words: &Words) -> Result<Vec<Card>> {
    report::cards(db, words)
}

/// Fills in its part of the sample workshop.
pub fn sample(tx: &Connection, words: &Words, stage: Stage) -> Result<()> {
    sample::fill(tx, words, stage)
}

/// What a gap or a firm line says. A day stands in it as the file keeps days and is written as the language writes them.
pub fn sentence(label: &Label, words: &Words) -> String {
    let mut label = label.clone();
    if let Some(Param::Text(text)) = label.params.get("day")
        && let Ok(day) = text.parse::<NaiveDate>()
    {
        label.params.insert("day".to_owned(), words.day(day).into());
    }
    words.label(&label)
}

impl Known {
    /// The five things that must be in place.
    pub fn readiness(&self) -> Vec<Readiness> {
        readiness::of(self)
    }

    /// What is wrong with a step; nobody has accepted it where it says no reason.
    pub fn findings_of(&self, step: Step) -> Vec<Finding> {
        if step == Step::Wrapup {
            let mut found = findings::of(self);
            facilitation::put_reasons(&self.accepted, &mut found);
            found
        } else {
            self.findings.get(&step).cloned().unwrap_or_default()
        }
    }

    /// The whole step as its screen needs it.
    pub fn view(&self) -> WrapupView {
        let mut findings: Vec<Finding> = Step::ALL
            .into_iter()
            .flat_map(|step| self.findings_of(step))
            .collect();
        // The term in use says more than the term alone.
        let in_use: Vec<String> = findings
            .iter()
            .filter(|it| it.code == findings::TERM_DISPUTED)
            .map(|it| it.place.clone())
            .collect();
        findings.retain(|it| it.code != "glossary-disputed" || !in_use.contains(&it.place));
        // What contradicts itself across steps comes first, what is left to tidy up here last.
        let kind = |it: &Finding| match (it.code.starts_with("wrapup-"), it.step) {
            (true, Step::Wrapup) => 2,
            (true, _) => 0,
            (false, _) => 1,
        };
        findings.sort_by_key(|it| (it.accepted.is_some(), it.severity, kind(it), it.step));
        WrapupView {
            readiness: self.readiness(),
            actions: self.actions.clone(),
            parked: self
                .parked
                .iter()
                .filter(|it| it.settled.is_none())
                .cloned()
                .collect(),
            decisions: self.decisions.len(),
            owners: self.people.iter().map(|it| it.name.clone()).collect(),
            begins: self.begins(),
            signing: Side::ALL.map(|side| self.signing(side)).to_vec(),
            editions: self
                .editions
                .iter()
                .map(|it| EditionView {
                    number: it.number,
                    frozen_on: it.frozen_on,
                    reopened_on: it.reopened_on,
                    facts: it.content.facts.len(),
                    listed: it.listed.len(),
                    signed: it.content.signed.clone(),
                    open: it.content.open,
                    ready: it.content.ready,
                })
                .collect(),
            next: self.next_number(),
            quota: self.quota,
            changes: self.changes(),
            results: self.results(),
            findings,
        }
    }

    fn signing(&self, side: Side) -> WrapupSigning {
        let speaker = self.people.iter().find(|it| it.team.name() == side.name());
        let print = self.print();
        WrapupSigning {
            side,
            speaker: speaker.map(|it| it.name.clone()).unwrap_or_default(),
            job: speaker.map(|it| it.job.clone()).unwrap_or_default(),
            signature: self
                .signatures
                .iter()
                .find(|it| it.side == side)
                .map(|kept| Signature {
                    side,
                    name: kept.name.clone(),
                    signed_on: kept.signed_on,
                    open: kept.open,
                    stale: kept.print != print,
                }),
        }
    }
}
