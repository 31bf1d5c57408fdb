//! Shared goals, not two sets: what each team measures itself by, what both do, and what the funnel needs for it.
//!
//! Owns the goals by stage of the funnel with their formulas and the figures in them, what each team proposed alone, and
//! the funnel's seven numbers, of which any one follows from the other six. Refuses to judge a target: it says where a stage has no shared goal, where nobody
//! knows today's value, and where the list is too short for what is promised.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use crate::{
    Apart, Finding, Param, Result, Side, Step, Words,
    named::named,
    report::{Card, Section, Topic},
    sample::Stage as Progress,
};

mod edit;
pub mod figures;
mod findings;
pub mod formula;
pub mod funnel;
mod report;
pub mod rules;
mod sample;
mod sheets;
mod starter;
mod store;

pub use edit::GoalsEdit;
#[cfg(any(test, feature = "random-edits"))]
pub use edit::random;
pub use figures::try_out;
pub use funnel::{Funnel, Part};
pub use store::{plan, read};

/// The step's tables.
pub const SCHEMA: &str = include_str!("schema.sql");

/// A stage of the funnel that goals belong to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "goals.ts", rename = "GoalsStage")
)]
pub enum Stage {
    /// Accounts of the list become active.
    Reach,
    /// Active accounts go to sales.
    HandOver,
    /// Opportunities become orders.
    Win,
    /// Customers buy more, and the programme pays.
    Grow,
}
named!(Stage { Reach = "reach", HandOver = "hand-over", Win = "win", Grow = "grow" });

impl Stage {
    /// From top to bottom.
    pub const ALL: [Self; 4] = [Self::Reach, Self::HandOver, Self::Win, Self::Grow];
}

/// Whose goal it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "goals.ts", rename = "GoalsWhose")
)]
pub enum Whose {
    /// Marketing answers for it.
    Marketing,
    /// Sales answers for it.
    Sales,
    /// Both teams do.
    Shared,
}
named!(Whose { Marketing = "marketing", Sales = "sales", Shared = "shared" });

impl Whose {
    /// All three.
    pub const ALL: [Self; 3] = [Self::Marketing, Self::Sales, Self::Shared];
}

/// What a team proposes for a goal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "goals.ts", rename = "GoalsClaim")
)]
pub enum Claim {
    /// It is marketing's.
    Marketing,
    /// It is sales'.
    Sales,
    /// It is both teams'.
    Shared,
    /// It is no goal.
    None,
}
named!(Claim { Marketing = "marketing", Sales = "sales", Shared = "shared", None = "none" });

impl Claim {
    /// All four.
    pub const ALL: [Self; 4] = [Self::Marketing, Self::Sales, Self::Shared, Self::None];

    /// Whose goal that makes it; `None` if it is none.
    pub const fn whose(self) -> Option<Whose> {
        match self {
            Self::Marketing => Some(Whose::Marketing),
            Self::Sales => Some(Whose::Sales),
            Self::Shared => Some(Whose::Shared),
            Self::None => None,
        }
    }
}

/// Whether a number says something early or late.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "goals.ts", rename = "GoalsKind")
)]
pub enum Kind {
    /// It moves first, while something can still be done.
    Leading,
    /// It moves last, when the result is there.
    Lagging,
}
named!(Kind { Leading = "leading", Lagging = "lagging" });

/// What a number counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "goals.ts", rename = "GoalsUnit")
)]
pub enum Unit {
    /// Accounts.
    Accounts,
    /// People.
    People,
    /// Opportunities, orders, meetings: things that are counted.
    Count,
    /// A plain number, with decimals.
    Number,
    /// Per cent, kept as 62 and not as 0.62.
    Percent,
    /// How many times something is something else.
    Ratio,
    /// The workshop's currency.
    Money,
    /// The workshop's currency in a month.
    MoneyPerMonth,
    /// Hours.
    Hours,
    /// Days.
    Days,
    /// Months.
    Months,
}
named!(Unit {
    Accounts = "accounts",
    People = "people",
    Count = "count",
    Number = "number",
    Percent = "percent",
    Ratio = "ratio",
    Money = "money",
    MoneyPerMonth = "money-per-month",
    Hours = "hours",
    Days = "days",
    Months = "months",
});

impl Unit {
    /// All of them, in the order they are offered.
    pub const ALL: [Self; 11] = [
        Self::Accounts,
        Self::People,
        Self::Count,
        Self::Number,
        Self::Percent,
        Self::Ratio,
        Self::Money,
        Self::MoneyPerMonth,
        Self::Hours,
        Self::Days,
        Self::Months,
    ];
}

/// Which way is better.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "goals.ts", rename = "GoalsBetter")
)]
pub enum Better {
    /// The number should rise.
    More,
    /// The number should fall.
    Less,
}
named!(Better { More = "more", Less = "less" });

/// What a team proposed for a goal, alone.
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "goals.ts", rename = "GoalsProposal")
)]
pub struct Proposal {
    /// Whose goal it should be.
    pub claim: Option<Claim>,
    /// What it should reach.
    pub target: Option<f64>,
}

/// A goal: a number that shall get from here to there by a day, and who answers for it.
#[derive(Debug, Clone, PartialEq)]
pub struct Goal {
    /// Row identity.
    pub id: i64,
    /// Its code among the usual goals; none for an own one.
    pub starter: Option<String>,
    /// What it is called.
    pub name: Param,
    /// Where in the funnel.
    pub stage: Stage,
    /// Whose it is; `None` while the room has not settled it.
    pub whose: Option<Whose>,
    /// Whether it says something early or late.
    pub kind: Kind,
    /// What it counts.
    pub unit: Unit,
    /// Which way is better.
    pub better: Better,
    /// Today's value; `None` if nobody knows it.
    pub baseline: Option<f64>,
    /// Until when an unknown value of today is measured.
    pub measure_by: Option<NaiveDate>,
    /// What it shall reach.
    pub target: Option<f64>,
    /// Until when.
    pub due: Option<NaiveDate>,
    /// The role that answers for it.
    pub owner: Option<i64>,
    /// Where the number comes from.
    pub source: Param,
    /// The meeting that looks at it.
    pub meeting: Option<i64>,
    /// How it is calculated, names as `{code}`; empty for a number that is only counted.
    pub formula: String,
}

/// A number formulas are made of.
#[derive(Debug, Clone, PartialEq)]
pub struct Figure {
    /// Its identity: a usual figure's code or `own-<id>`.
    pub figure: String,
    /// Added by this room.
    pub own: bool,
    /// What it is called.
    pub name: Param,
    /// What it counts.
    pub unit: Unit,
    /// Its value today; `None` if nobody knows it.
    pub value: Option<f64>,
    /// The workshop knows it itself.
    pub derived: bool,
}

/// A figure on the screen.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, export_to = "goals.ts"))]
pub struct GoalsFigure {
    /// Its identity: a usual figure's code or `own-<id>`.
    pub figure: String,
    /// Added by this room.
    pub own: bool,
    /// What it is called.
    pub name: Param,
    /// What it counts.
    pub unit: Unit,
    /// Its value today.
    pub value: Option<f64>,
    /// The workshop knows it itself.
    pub derived: bool,
    /// Goals whose formula names it.
    pub used: Vec<Param>,
}

/// A piece of a formula: a name, or what stands between names.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, export_to = "goals.ts"))]
pub struct FormulaPiece {
    /// The name of a figure or goal; null for text.
    pub name: Option<Param>,
    /// The text; a code where the name is gone.
    pub text: String,
}

/// Why a formula cannot be understood, and where.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, export_to = "goals.ts"))]
pub struct FormulaProblem {
    /// What is wrong: `goals-trouble-<trouble>`.
    pub trouble: String,
    /// The first character it is about, counted from 0.
    pub from: usize,
    /// The character after the last one.
    pub to: usize,
    /// The text it is about.
    pub text: String,
    /// What was probably meant; for a circle the way round.
    pub meant: Option<String>,
    /// What the whole would give: `goals-gives-<gives>`.
    pub gives: Option<String>,
}

/// A formula tried out.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, export_to = "goals.ts"))]
pub struct GoalsFormula {
    /// What is wrong with it.
    pub problem: Option<FormulaProblem>,
    /// What it comes to today, in the goal's unit.
    pub value: Option<f64>,
    /// Names without a value.
    pub lacks: Vec<Param>,
    /// Something is divided by nothing.
    pub zero: bool,
}

/// A meeting that can look at a goal.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, export_to = "goals.ts"))]
pub struct GoalsMeeting {
    /// Row identity in meetings.
    pub id: i64,
    /// What it is called.
    pub name: Param,
}

/// Everything the rules need.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Plan {
    /// By stage, then in the room's order.
    pub goals: Vec<Goal>,
    /// What formulas are made of.
    pub figures: Vec<Figure>,
    /// What the teams proposed.
    pub proposals: BTreeMap<(i64, Side), Proposal>,
    /// Who has the laptop, and whether the proposals lie open.
    pub apart: Apart,
    /// The funnel.
    pub funnel: Funnel,
    /// Accounts in tiers 1 to 3; `None` before anybody has cut the list.
    pub listed: Option<usize>,
    /// The most accounts for which every promise can be kept; `None` = nothing limits it, or nobody said.
    pub carries: Option<usize>,
    /// Roles and people from the step above.
    pub roles: crate::steps::roles::Plan,
    /// Meetings that can look at a goal.
    pub meetings: Vec<GoalsMeeting>,
    /// The workshop's currency.
    pub currency: String,
    /// The last day of the workshop.
    pub held: Option<NaiveDate>,
}

/// A goal on the screen.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, export_to = "goals.ts"))]
pub struct GoalView {
    /// Row identity.
    pub id: i64,
    /// Its code among the usual goals; null for an own one.
    pub starter: Option<String>,
    /// What it is called.
    pub name: Param,
    /// Where in the funnel.
    pub stage: Stage,
    /// Whose it is; null while the room has not settled it, or while a team answers alone.
    pub whose: Option<Whose>,
    /// Whose it usually is; null for an own goal.
    pub usual: Option<Whose>,
    /// Whether it says something early or late.
    pub kind: Kind,
    /// What it counts.
    pub unit: Unit,
    /// Which way is better.
    pub better: Better,
    /// Today's value.
    pub baseline: Option<f64>,
    /// Until when an unknown value of today is measured.
    pub measure_by: Option<NaiveDate>,
    /// What it shall reach; null while a team answers alone.
    pub target: Option<f64>,
    /// Until when.
    pub due: Option<NaiveDate>,
    /// The role that answers for it.
    pub owner: Option<i64>,
    /// Where the number comes from.
    pub source: Param,
    /// The meeting that looks at it.
    pub meeting: Option<i64>,
    /// How it is calculated, piece by piece; empty for a number that is only counted.
    pub formula: Vec<FormulaPiece>,
    /// The formula is the usual one.
    pub usual_formula: bool,
    /// What the formula comes to today.
    pub calculated: Option<f64>,
    /// What marketing proposed, if it may be seen now.
    pub marketing: Proposal,
    /// What sales proposed, if it may be seen now.
    pub sales: Proposal,
    /// The proposals lie open and differ.
    pub differs: bool,
}

/// A stage on the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, export_to = "goals.ts"))]
pub struct GoalsStageView {
    /// Which.
    pub stage: Stage,
    /// Goals both teams answer for.
    pub shared: usize,
}

/// A role that can answer for a goal.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, export_to = "goals.ts"))]
pub struct GoalsRole {
    /// Row identity in roles.
    pub id: i64,
    /// What it is called.
    pub name: Param,
    /// Names of those who hold it.
    pub held_by: Vec<String>,
}

/// How many goals each team has spoken about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, export_to = "goals.ts"))]
pub struct GoalsCounts {
    /// Marketing.
    pub marketing: usize,
    /// Sales.
    pub sales: usize,
    /// Answers both together still miss.
    pub missing: usize,
}

/// The whole step as its screen needs it.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, export_to = "goals.ts"))]
pub struct GoalsView {
    /// By stage, then in the room's order.
    pub goals: Vec<GoalView>,
    /// From top to bottom.
    pub stages: Vec<GoalsStageView>,
    /// Usual goals that are not there.
    pub left_out: usize,
    /// Goals nobody has settled yet.
    pub open: usize,
    /// Open ones for which both teams proposed the same.
    pub same: usize,
    /// How far each team is.
    pub counts: GoalsCounts,
    /// The team that has the laptop.
    pub entering: Option<Side>,
    /// Both teams' proposals lie open.
    pub revealed: bool,
    /// What formulas are made of, in the order of the funnel.
    pub figures: Vec<GoalsFigure>,
    /// The funnel.
    pub funnel: funnel::FunnelView,
    /// Who can answer for a goal.
    pub roles: Vec<GoalsRole>,
    /// Which meetings can look at one.
    pub meetings: Vec<GoalsMeeting>,
    /// The workshop's currency.
    pub currency: String,
    /// What is wrong; empty while a team answers alone.
    pub findings: Vec<Finding>,
}

/// Whether anything has been entered yet.
pub fn started(db: &Connection) -> Result<bool> {
    Ok(db
        .prepare_cached(
            "SELECT 1 FROM goals_goal UNION ALL SELECT 1 FROM goals_funnel UNION ALL SELECT 1 FROM goals_sought
             UNION ALL SELECT 1 FROM goals_figure LIMIT 1",
        )?
        .exists([])?)
}

/// What is wrong with it.
pub fn findings(db: &Connection) -> Result<Vec<Finding>> {
    if !started(db)? {
        return Ok(Vec::new());
    }
    Ok(findings::of(&plan(db)?))
}

/// What it prints; nothing while it is empty.
pub fn section(db: &Connection, words: &Words) -> Result<Option<Section>> {
    Ok(report::section(&plan(db)?, words))
}

/// The team that has the laptop alone.
pub fn alone(db: &Connection) -> Result<Option<Side>> {
    Ok(crate::apart::kept(db, Step::Goals)?.alone())
}

/// A goal sheet for each team, and the funnel with blanks.
pub fn sheets(db: &Connection, words: &Words) -> Result<Vec<Topic>> {
    Ok(sheets::sheets(&plan(db)?, words))
}

/// One card for each role that answers for goals.
pub fn cards(db: &Connection, words: &Words) -> Result<Vec<Card>> {
    Ok(report::cards(&plan(db)?, words))
}

/// Fills in its part of the sample workshop.
pub fn sample(tx: &Connection, words: &Words, stage: Progress) -> Result<()> {
    sample::fill(tx, words, stage)
}
