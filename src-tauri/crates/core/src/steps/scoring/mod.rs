//! When is an account ready for sales: points for what it does and is, the rule that hands it over, and the SLA that says what
//! happens then.
//!
//! Both teams propose points and threshold apart; what differs comes first. An activity log shows what the rule would have
//! done. Refuses to decide anything that was not agreed: where the room has not settled a number, the simulator says which
//! one it reckons with.

use chrono::NaiveDate;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use crate::{
    Finding, Param, Result, Side, Step, Words, apart,
    named::named,
    report::{Card, Section, Topic},
    sample::Stage,
    steps::accounts::{AccountField, AccountTest},
};

mod edit;
mod findings;
pub mod hours;
mod keep;
mod log;
mod report;
pub mod rules;
mod sample;
mod simulation;
mod starter;
mod store;
#[cfg(test)]
mod tests;

pub use edit::ScoringEdit;
#[cfg(any(test, feature = "random-edits"))]
pub use edit::random;
pub use keep::{Activities, Kept};
pub use simulation::{Simulation, Standing};
pub use store::read;

/// The step's tables.
pub const SCHEMA: &str = include_str!("schema.sql");

/// The item that stands for the threshold itself.
pub const THRESHOLD: &str = "threshold";

/// How points fade.
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "scoring.ts", rename = "ScoringDecay")
)]
pub enum Decay {
    /// They stay until the window is over.
    #[default]
    None,
    /// So many points less with every full week.
    Week {
        /// Points a week.
        by: f64,
    },
    /// So many points less with every 30 days.
    Month {
        /// Points a month.
        by: f64,
    },
    /// Half is left after so many days.
    HalfLife {
        /// Days.
        by: f64,
    },
}

/// One step or two from marketing to sales.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "scoring.ts", rename = "ScoringMode")
)]
pub enum Mode {
    /// At the threshold it is an SQA.
    #[default]
    OneStep,
    /// At the threshold it is an MQA; an SQA once sales accepts.
    TwoStep,
}
named!(Mode { OneStep = "one-step", TwoStep = "two-step" });

/// Whose threshold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "scoring.ts", rename = "ScoringWho")
)]
#[allow(missing_docs, reason = "parts of the list by their names")]
pub enum Who {
    #[serde(rename = "tier-1")]
    Tier1,
    #[serde(rename = "tier-2")]
    Tier2,
    #[serde(rename = "tier-3")]
    Tier3,
    Customer,
    Prospect,
    Lost,
    Partner,
}
named!(Who {
    Tier1 = "tier-1", Tier2 = "tier-2", Tier3 = "tier-3", Customer = "customer", Prospect = "prospect", Lost = "lost",
    Partner = "partner",
});

impl Who {
    /// In the order in which they go before one another.
    pub const ALL: [Self; 7] = [
        Self::Tier1,
        Self::Tier2,
        Self::Tier3,
        Self::Customer,
        Self::Prospect,
        Self::Lost,
        Self::Partner,
    ];
}

/// Which accounts a firmographic item is about.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "scoring.ts", rename = "ScoringTrait")
)]
pub struct Trait {
    /// Which column of the list.
    pub field: AccountField,
    /// What must hold of it.
    pub test: AccountTest,
}

/// Where the room stands with an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "scoring.ts", rename = "ScoringAgreement")
)]
pub enum Agreement {
    /// Not settled.
    Open,
    /// Both teams propose the same.
    Same,
    /// The room settled it.
    Settled,
}

/// Something that earns or costs points.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "scoring.ts", rename = "ScoringItem")
)]
pub struct Item {
    /// Its identity: a starter's code, `threshold`, or `own-<id>`.
    pub item: String,
    /// Added by this room.
    pub own: bool,
    /// What it is called.
    pub name: Param,
    /// Which accounts have it; none for an action.
    #[serde(rename = "trait")]
    pub about: Option<Trait>,
    /// How its points fade.
    pub decay: Decay,
    /// The most it gives or costs within the window.
    pub cap: Option<f64>,
    /// It hands the account over at once.
    pub act_now: bool,
    /// Left out.
    pub hidden: bool,
    /// The points it starts with; an own one has none.
    pub starter: Option<f64>,
    /// Marketing's proposal; null while nobody may see it.
    pub marketing: Option<f64>,
    /// Sales' proposal; null while nobody may see it.
    pub sales: Option<f64>,
    /// What was agreed: settled by the room, or the same from both.
    pub agreed: Option<f64>,
    /// Where the room stands.
    pub agreement: Agreement,
    /// How far apart the proposals are, as a share of the larger; null unless both lie open.
    pub apart: Option<f64>,
    /// What the simulator reckons with.
    pub points: f64,
}

/// The rule besides points and threshold.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "scoring.ts", rename = "ScoringRule")
)]
pub struct Rule {
    /// Least fit, 0 to 100; none where fit does not count.
    pub fit: Option<f64>,
    /// Within how many days the points are gathered.
    pub days: u32,
    /// From at least so many people.
    pub people: u32,
    /// One of them decides.
    pub decider: bool,
    /// One step or two.
    pub mode: Mode,
    /// How many accounts a seller can take a week.
    pub per_seller: Option<f64>,
}

impl Default for Rule {
    fn default() -> Self {
        Self {
            fit: Some(60.0),
            days: 90,
            people: 2,
            decider: true,
            mode: Mode::OneStep,
            per_seller: None,
        }
    }
}

/// A threshold of one part of the list.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "scoring.ts", rename = "ScoringThreshold")
)]
pub struct Threshold {
    /// Whose.
    pub who: Who,
    /// Points.
    pub points: f64,
}

/// When sales works.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "scoring.ts", rename = "ScoringOffice")
)]
pub struct Office {
    /// Minutes after midnight.
    pub opens: u32,
    /// Minutes after midnight.
    pub closes: u32,
    /// 1 = Monday to 7 = Sunday.
    pub weekdays: Vec<u32>,
    /// Days off.
    pub holidays: Vec<NaiveDate>,
}

/// A reason to reject an account.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "scoring.ts", rename = "ScoringReason")
)]
pub struct Reason {
    /// Its identity.
    pub reason: String,
    /// What it says.
    pub name: Param,
    /// Added by this room.
    pub own: bool,
    /// Left out.
    pub hidden: bool,
}

/// The SLA of the hand-over.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "scoring.ts", rename = "ScoringSla")
)]
pub struct Sla {
    /// Business hours until sales answers, tiers 1 to 3.
    pub respond: [f64; 3],
    /// Business hours until sales accepts or rejects.
    pub accept: f64,
    /// How often sales tries to reach somebody.
    pub touches: u32,
    /// Within how many business days.
    pub touch_days: u32,
    /// How many days an account is in marketing's care before it counts again.
    pub recycle_days: u32,
    /// The role that watches over it; null where there is none.
    pub watcher: Option<Watcher>,
    /// What happens on a breach.
    pub breach: Param,
    /// When sales works.
    pub office: Office,
    /// Why sales may reject.
    pub reasons: Vec<Reason>,
    /// Both teams stand by it.
    pub agreed: bool,
}

/// The role that watches over the SLA.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "scoring.ts", rename = "ScoringWatcher")
)]
pub struct Watcher {
    /// The role in the step `roles`.
    pub role: i64,
    /// What it is called.
    pub name: Param,
    /// Who holds it.
    pub people: Vec<String>,
}

/// A list of activities that was brought in.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "scoring.ts", rename = "ScoringLog")
)]
pub struct LogView {
    /// Its id.
    pub id: i64,
    /// The file it came from.
    pub name: String,
    /// How many activities.
    pub count: u32,
    /// The first day.
    pub first_day: NaiveDate,
    /// The last day.
    pub last_day: NaiveDate,
}

/// A made-up or chosen account to test the rule on.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "scoring.ts", rename = "ScoringExample")
)]
pub struct Example {
    /// Its row; 0 for an account the simulator picked by itself.
    pub id: i64,
    /// The account on the list; none for a made-up one.
    pub account: Option<i64>,
    /// What it is called.
    pub name: String,
    /// Its fit; none where it is not known.
    pub fit: Option<f64>,
    /// How many people were active.
    pub people: u32,
    /// Whether one of them decides; none where the log does not say.
    pub decider: Option<bool>,
    /// What it has done, made up: how often by item.
    pub deeds: Vec<(String, u32)>,
    /// Its points on its best day.
    pub points: f64,
    /// What it needs.
    pub threshold: f64,
    /// That day; none for a made-up one.
    pub day: Option<NaiveDate>,
    /// The day it would have been handed over.
    pub handed: Option<NaiveDate>,
    /// What is missing, the weightiest first; empty = ready.
    pub missing: Vec<Missing>,
    /// Ready because of an action that does not wait.
    pub act_now: bool,
    /// Where the points come from, most first.
    pub parts: Vec<ExamplePart>,
}

/// What keeps an account from being handed over.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "scoring.ts", rename = "ScoringMissing")
)]
pub enum Missing {
    /// Segmentation has excluded it.
    Excluded,
    /// Its fit is too low.
    Fit {
        /// How much it needs.
        least: f64,
    },
    /// Points are missing.
    Points {
        /// How many.
        short: f64,
    },
    /// Too few people.
    People {
        /// How many there are.
        count: u32,
    },
    /// Nobody decides.
    Decider,
}

/// Where an example's points come from.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "scoring.ts", rename = "ScoringPart")
)]
pub struct ExamplePart {
    /// Which item.
    pub item: String,
    /// How often.
    pub times: u32,
    /// What it gave in all, faded and capped.
    pub points: f64,
    /// Kept down by its cap.
    pub capped: bool,
    /// On which days, the last ones first.
    pub days: Vec<NaiveDate>,
}

/// A word of the log that is no action the room knows.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "scoring.ts", rename = "ScoringWord")
)]
pub struct Word {
    /// As the log writes it.
    pub word: String,
    /// How often.
    pub count: u32,
    /// What it means: an item; none where nobody knows or it counts for nothing.
    pub item: Option<String>,
    /// It counts for nothing, somebody said so.
    pub ignored: bool,
}

/// The whole step as its screen needs it, besides what the simulator says.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "scoring.ts")
)]
pub struct ScoringView {
    /// The team that has the laptop.
    pub entering: Option<Side>,
    /// Both teams' proposals lie open.
    pub revealed: bool,
    /// How many items each team has proposed points for, and how many both still miss.
    pub counts: ScoringCounts,
    /// The threshold first, then actions, then traits; hidden ones too.
    pub items: Vec<Item>,
    /// How many shown items nobody has settled.
    pub open: u32,
    /// The rule besides points and threshold.
    pub rule: Rule,
    /// Own thresholds.
    pub thresholds: Vec<Threshold>,
    /// The SLA.
    pub sla: Sla,
    /// Roles that can watch over it: id and name.
    pub roles: Vec<(i64, Param)>,
    /// Lists of activities.
    pub logs: Vec<LogView>,
}

/// How many items each team has proposed points for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "scoring.ts")
)]
pub struct ScoringCounts {
    /// Of marketing.
    pub marketing: u32,
    /// Of sales.
    pub sales: u32,
    /// Of both together still missing.
    pub missing: u32,
}

/// What the rule would have done.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "scoring.ts")
)]
pub struct ScoringResult {
    /// From when on the log speaks; none without a log.
    pub first_day: Option<NaiveDate>,
    /// Until when.
    pub last_day: Option<NaiveDate>,
    /// That many weeks.
    pub weeks: f64,
    /// Activities of accounts on the list that mean something.
    pub activities: u32,
    /// Whether anybody knows the accounts' fit.
    pub fit_known: bool,
    /// Whether the log names anybody.
    pub people_known: bool,
    /// Whether the log says what people are.
    pub roles_known: bool,
    /// The parts of the list with a threshold of their own, and first the rest of it.
    pub groups: Vec<ScoringGroup>,
    /// Accounts handed over, all parts together.
    pub handed: u32,
    /// Handed over week by week: Monday and count.
    pub by_week: Vec<(NaiveDate, u32)>,
    /// Handed over by the seller who owns the account; the empty name for none.
    pub by_seller: Vec<(String, u32)>,
    /// How many sellers there are to take them: those of the approach, else the owners on the list.
    pub sellers: Option<u32>,
    /// Activities of companies that are not on the list.
    pub strangers: ScoringStrangers,
    /// The log's words for actions.
    pub words: Vec<Word>,
    /// Accounts as a live test.
    pub examples: Vec<Example>,
}

/// Activities of companies that are not on the list.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "scoring.ts")
)]
pub struct ScoringStrangers {
    /// How many companies.
    pub companies: u32,
    /// How many activities.
    pub activities: u32,
    /// The busiest of them.
    pub samples: Vec<String>,
}

/// What the rule would have done with one part of the list. `reach[t]` and `handed[t]` answer every threshold a hand can
/// drag to, so that nothing has to be asked while it moves.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "scoring.ts")
)]
pub struct ScoringGroup {
    /// Which part; none for the rest of the list.
    pub who: Option<Who>,
    /// Its threshold.
    pub threshold: f64,
    /// Accounts that were active.
    pub active: u32,
    /// How wide a bar of the histogram is, in points.
    pub bin: u32,
    /// Accounts by their best day, in bars from 0 on; the first also holds what is below, the last what is above.
    pub bars: Vec<u32>,
    /// How many accounts reach each whole number of points on their best day.
    pub reach: Vec<u32>,
    /// How many would be handed over at each whole number of points.
    pub handed: Vec<u32>,
    /// Of those that reach the threshold: their fit is too low.
    pub fit_short: u32,
    /// … too few people.
    pub people_short: u32,
    /// … nobody decides.
    pub decider_short: u32,
}

/// Whether anything has been entered yet.
pub fn started(db: &Connection) -> Result<bool> {
    store::started(db)
}

/// What is wrong with it.
pub fn findings(db: &Connection) -> Result<Vec<Finding>> {
    findings::findings(db)
}

/// What it prints; nothing before somebody has entered something.
pub fn section(db: &Connection, words: &Words) -> Result<Option<Section>> {
    report::section(db, words)
}

/// The team that has the laptop alone.
pub fn alone(db: &Connection) -> Result<Option<Side>> {
    Ok(apart::kept(db, Step::Scoring)?.alone())
}

/// Points to write in by hand, each team for itself, and the rule with blanks.
pub fn sheets(db: &Connection, words: &Words) -> Result<Vec<Topic>> {
    report::sheets(db, words)
}

/// The SLA card.
pub fn cards(db: &Connection, words: &Words) -> Result<Vec<Card>> {
    report::cards(db, words)
}

/// Fills in its part of the sample workshop.
pub fn sample(tx: &Connection, words: &Words, stage: Stage) -> Result<()> {
    sample::fill(tx, words, stage)
}
