//! One language: what each term means to marketing, to sales, and what both agreed it shall mean from now on.
//!
//! Brings starter terms with a proposed meaning in the reader's language; nothing counts as agreed before the room says
//! so. Refuses to rank the two wordings: it only tells where they differ.

use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use crate::{
    Finding, Param, Result, Severity, Side, Step, Words,
    named::named,
    report::{Card, Section, Topic},
    sample::Stage,
};

mod edit;
mod link;
mod report;
mod rules;
mod sample;
mod store;

pub use edit::GlossaryEdit;
#[cfg(any(test, feature = "random-edits"))]
pub use edit::random;
pub use link::{AgreedTerm, Links};
pub use store::read;

/// The step's tables.
pub const SCHEMA: &str = include_str!("schema.sql");

/// The starter terms by code; names and meanings are `glossary-term-<code>` and `glossary-meaning-<code>`.
pub const STARTERS: [&str; 36] = [
    "abm",
    "account",
    "target-account",
    "target-account-list",
    "icp",
    "negative-icp",
    "strategic-abm",
    "abm-lite",
    "programmatic-abm",
    "cluster",
    "tier",
    "segment",
    "buying-centre",
    "decider",
    "champion",
    "gatekeeper",
    "blocker",
    "firmographics",
    "technographics",
    "intent",
    "fit",
    "engagement",
    "account-score",
    "decay",
    "threshold",
    "mqa",
    "sqa",
    "sla",
    "recycling",
    "white-space",
    "coverage",
    "penetration",
    "pipeline-velocity",
    "acv-clv",
    "play",
    "raci",
];

/// Where the room stands with a term.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "glossary.ts", rename = "GlossaryStatus")
)]
pub enum Status {
    /// The two wordings differ, or somebody marked it.
    Disputed,
    /// Both teams say the same; only the agreement is missing.
    Same,
    /// One team has not spoken yet.
    Open,
    /// Agreed.
    Agreed,
}

/// What was agreed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "glossary.ts", rename = "GlossaryAgreement")
)]
pub enum Agreement {
    /// The proposed meaning, in whatever language the reader has.
    Starter,
    /// The room's own words.
    Own,
}
named!(Agreement { Starter = "starter", Own = "own" });

/// A term as the room sees it.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "glossary.ts", rename = "GlossaryTerm")
)]
pub struct Term {
    /// Its identity: a starter's code or `own-<id>`.
    pub term: String,
    /// Added by this room.
    pub own: bool,
    /// What it is called.
    pub name: Param,
    /// The proposed meaning; an own term has none.
    pub meaning: Option<Param>,
    /// Marketing's wording; empty while it has not spoken.
    pub marketing: String,
    /// Sales' wording; empty while it has not spoken.
    pub sales: String,
    /// What was agreed, if anything.
    pub agreement: Option<Agreement>,
    /// The agreed words; null while nothing is agreed.
    pub wording: Option<Param>,
    /// Marked as disputed by hand.
    pub marked: bool,
    /// Where the room stands.
    pub status: Status,
    /// Left out of list and playbook.
    pub hidden: bool,
}

/// The whole step as its screen needs it.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "glossary.ts")
)]
pub struct GlossaryView {
    /// Every term, hidden ones too, in no order of importance.
    pub terms: Vec<Term>,
}

/// Whether anybody has said anything yet.
pub fn started(db: &Connection) -> Result<bool> {
    Ok(db
        .prepare_cached("SELECT 1 FROM glossary_term LIMIT 1")?
        .exists([])?)
}

/// What is wrong with it: every term the teams use differently.
pub fn findings(db: &Connection) -> Result<Vec<Finding>> {
    let terms = store::terms(db)?.into_iter();
    let shown = terms.filter(|it| !it.hidden);
    Ok(shown
        .filter_map(|it| {
            let code = match it.status {
                Status::Disputed => "glossary-disputed",
                Status::Same => "glossary-same",
                Status::Open | Status::Agreed => return None,
            };
            let finding = Finding::new(Step::Glossary, Severity::Warning, code);
            Some(
                finding
                    .at(format!("term:{}", it.term))
                    .with("term", it.name),
            )
        })
        .collect())
}

/// What it prints; nothing while no term is agreed or disputed.
pub fn section(db: &Connection, words: &Words) -> Result<Option<Section>> {
    Ok(report::section(&store::terms(db)?, words))
}

/// What the room agreed on, with how each term is written.
pub fn agreed(db: &Connection, words: &Words) -> Result<Vec<AgreedTerm>> {
    Ok(link::agreed(&store::terms(db)?, words))
}

/// What leads from words of the printed documents to the agreed terms.
pub fn links(db: &Connection, words: &Words) -> Result<Links> {
    Ok(Links::of(agreed(db, words)?))
}

/// Nobody answers alone here.
pub fn alone(_: &Connection) -> Result<Option<Side>> {
    Ok(None)
}

/// The terms to put into words, one sheet for each team.
pub fn sheets(db: &Connection, words: &Words) -> Result<Vec<Topic>> {
    Ok(report::sheets(&store::terms(db)?, words))
}

/// Nothing to take along.
pub fn cards(_: &Connection, _: &Words) -> Result<Vec<Card>> {
    Ok(Vec::new())
}

/// Fills in its part of the sample workshop.
pub fn sample(tx: &Connection, words: &Words, stage: Stage) -> Result<()> {
    sample::fill(tx, words, stage)
}
