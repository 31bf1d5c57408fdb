//! Winning sales over: what each team hopes for, what it costs, which objections stand, what both promise, and how many
//! support it before and after.
//!
//! Ratings are given by each team alone and stay covered until both are in. Refuses to keep who voted what: of the pulse
//! only counts are there, and none of a team so small that somebody could be guessed.

use chrono::NaiveDate;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use crate::{
    Finding, Param, Result, Side, Step, Words, apart,
    named::named,
    report::{Card, Section, Topic},
    sample::Stage,
    votes::{VoteGroup, VoteSays},
};

mod edit;
mod report;
mod rules;
mod sample;
mod sheets;
mod store;

pub use edit::BuyinEdit;
#[cfg(any(test, feature = "random-edits"))]
pub use edit::random;
pub use rules::median;
pub use store::read;

/// The step's tables.
pub const SCHEMA: &str = include_str!("schema.sql");

/// Typical objections by code; words and proposed answers are `buyin-objection-<code>` and `buyin-proposal-<code>`.
pub const STARTERS: [&str; 6] = [
    "fewer-leads",
    "account-missing",
    "knows-nothing",
    "more-admin",
    "commission-falls",
    "tried-before",
];

/// What account-based marketing costs sales, shown wherever the benefits are; words are `buyin-tradeoff-<code>`.
pub const TRADEOFFS: [&str; 3] = ["fewer", "time", "unfamiliar"];

/// What sales gains.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, export_to = "buyin.ts"))]
pub enum Benefit {
    /// Accounts that have already shown intent.
    HotterLeads,
    /// They are late in their decision.
    FasterCloses,
    /// Several people per account instead of one contact.
    BuyingCentre,
    /// Each worth more.
    BiggerDeals,
    /// Hence commission.
    HigherMargins,
}
named!(Benefit {
    HotterLeads = "hotter-leads", FasterCloses = "faster-closes", BuyingCentre = "buying-centre",
    BiggerDeals = "bigger-deals", HigherMargins = "higher-margins",
});

impl Benefit {
    /// All of them, in the order they are explained.
    pub const ALL: [Self; 5] = [
        Self::HotterLeads,
        Self::FasterCloses,
        Self::BuyingCentre,
        Self::BiggerDeals,
        Self::HigherMargins,
    ];

    /// The locale key of its name.
    pub fn key(self) -> String {
        format!("buyin-benefit-{}", self.name())
    }
}

/// Where the room stands with an objection.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "buyin.ts", rename = "ObjectionStatus")
)]
pub enum Status {
    /// Nobody has answered it so that it convinces.
    Open,
    /// Answered.
    Answered,
    /// Left for later.
    Parked,
}
named!(Status { Open = "open", Answered = "answered", Parked = "parked" });

/// When the room is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "buyin.ts", rename = "PulseRound")
)]
pub enum Round {
    /// At the beginning of the day.
    Before,
    /// At the end of it.
    After,
}
named!(Round { Before = "before", After = "after" });

impl Round {
    /// Both, in the order of the day.
    pub const ALL: [Self; 2] = [Self::Before, Self::After];
}

/// A benefit as the screen may show it: covered ratings are not there.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, export_to = "buyin.ts"))]
pub struct BenefitView {
    /// Which.
    pub benefit: Benefit,
    /// What it means here, in the client's own words.
    pub note: String,
    /// Marketing's rating, 1 to 5.
    pub marketing: Option<u8>,
    /// Sales' rating, 1 to 5.
    pub sales: Option<u8>,
    /// How far the two are apart; null while they are covered.
    pub apart: Option<u8>,
}

/// How far the teams have come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "buyin.ts", rename = "BuyinCounts")
)]
pub struct Rated {
    /// Benefits marketing has rated.
    pub marketing: usize,
    /// Benefits sales has rated.
    pub sales: usize,
    /// Ratings both still owe.
    pub missing: usize,
}

/// An objection as the room sees it.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, export_to = "buyin.ts"))]
pub struct Objection {
    /// Its row.
    pub id: i64,
    /// Its words.
    pub objection: Param,
    /// Who says so.
    pub role: String,
    /// What is answered; null while nothing is.
    pub answer: Option<Param>,
    /// The proposed answer of a typical one.
    pub proposal: Option<Param>,
    /// Where the room stands.
    pub status: Status,
}

/// What one team promises the other.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "buyin.ts", rename = "BuyinPromise")
)]
pub struct Promise {
    /// Its row.
    pub id: i64,
    /// Who promises.
    pub side: Side,
    /// What.
    pub promise: String,
    /// Who sees to it.
    pub owner: String,
    /// By when.
    pub due: Option<NaiveDate>,
}

/// One round of the pulse, once it is closed.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, export_to = "buyin.ts"))]
pub struct Pulse {
    /// Which.
    pub round: Round,
    /// How many voted; 0 before anybody was asked.
    pub voters: u32,
    /// Teams large enough to be shown apart, then everybody else together.
    pub groups: Vec<VoteGroup>,
    /// What it says.
    pub says: VoteSays,
}

/// The whole step as its screen needs it.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, export_to = "buyin.ts"))]
pub struct BuyinView {
    /// The benefits, in the order they are explained.
    pub benefits: Vec<BenefitView>,
    /// How far the teams have come.
    pub counts: Rated,
    /// The team that has the laptop.
    pub entering: Option<Side>,
    /// Both ratings lie open.
    pub revealed: bool,
    /// Trade-offs by code.
    pub tradeoffs: Vec<String>,
    /// The objections in the order they came up.
    pub objections: Vec<Objection>,
    /// Typical objections not on the list, by code.
    pub starters: Vec<String>,
    /// What the teams promise each other.
    pub promises: Vec<Promise>,
    /// The pulse before and after.
    pub pulse: Vec<Pulse>,
}

/// Whether anything has been entered yet.
pub fn started(db: &Connection) -> Result<bool> {
    Ok(db
        .prepare_cached(
            "SELECT 1 WHERE EXISTS (SELECT 1 FROM buyin_rating) OR EXISTS (SELECT 1 FROM buyin_note)
               OR EXISTS (SELECT 1 FROM buyin_objection) OR EXISTS (SELECT 1 FROM buyin_promise)
               OR EXISTS (SELECT 1 FROM buyin_pulse)",
        )?
        .exists([])?)
}

/// What is wrong with it.
pub fn findings(db: &Connection) -> Result<Vec<Finding>> {
    Ok(rules::findings(&read(db)?))
}

/// What it prints; nothing while nothing is open to be seen.
pub fn section(db: &Connection, words: &Words) -> Result<Option<Section>> {
    if !started(db)? {
        return Ok(None);
    }
    Ok(report::section(&read(db)?, words))
}

/// The team that has the laptop alone.
pub fn alone(db: &Connection) -> Result<Option<Side>> {
    Ok(apart::kept(db, Step::Buyin)?.alone())
}

/// The benefits for each team to rate, objections and promises to write down, and the ballots of the pulse.
pub fn sheets(_: &Connection, words: &Words) -> Result<Vec<Topic>> {
    Ok(sheets::topics(words))
}

/// What each team has promised, to take along.
pub fn cards(db: &Connection, words: &Words) -> Result<Vec<Card>> {
    Ok(sheets::cards(&read(db)?.promises, words))
}

/// Fills in its part of the sample workshop.
pub fn sample(tx: &Connection, words: &Words, stage: Stage) -> Result<()> {
    sample::fill(tx, words, stage)
}
