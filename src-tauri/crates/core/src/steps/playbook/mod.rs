//! The step `playbook`: the document in people's hands, collected from all steps.
//!
//! Owns what is printed, in which order and how; and the pages no other step speaks for: the whole on one page, findings,
//! decisions, signatures. Refuses to say anything of its own about a step, and to lay out a page. Language, paper and the
//! logo itself belong to the set-up.

use chrono::NaiveDate;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use crate::{
    Finding, Language, Result, Side, Step, Words,
    report::{Card, Document, Section, Topic},
    sample::Stage,
    steps::setup::Paper,
};

mod back;
mod edit;
mod report;
mod store;

#[cfg(any(test, feature = "random-edits"))]
pub use edit::random;
pub use edit::{PlaybookEdit, PlaybookSwitch};
pub use store::{options, read};

/// The step's tables.
pub const SCHEMA: &str = include_str!("schema.sql");

/// Which document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "playbook.ts", rename = "PlaybookKind")
)]
pub enum Kind {
    /// Everything the room agreed.
    #[default]
    Playbook,
    /// What somebody needs at hand every day: cards to cut out, and the glossary.
    Handouts,
    /// The RACI matrix alone, for the wall.
    RaciPoster,
    /// Sheets to fill in by hand, for a day without electricity.
    BlankKit,
}

impl Kind {
    /// Every one, in the order the product shows them.
    pub const ALL: [Self; 4] = [
        Self::Playbook,
        Self::Handouts,
        Self::RaciPoster,
        Self::BlankKit,
    ];

    /// Its one name.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Playbook => "playbook",
            Self::Handouts => "handouts",
            Self::RaciPoster => "raci-poster",
            Self::BlankKit => "blank-kit",
        }
    }
}

/// A part of the playbook that can be left out and moved.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(untagged)]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "playbook.ts", rename = "PlaybookPart")
)]
pub enum Part {
    /// What a step has to say.
    Step(Step),
    /// What no single step says.
    Own(OwnPart),
}

/// A part that speaks for no single step.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "playbook.ts", rename = "PlaybookOwnPart")
)]
pub enum OwnPart {
    /// The whole on one page; always first.
    Summary,
    /// What does not fit together yet, and what the room lives with.
    Findings,
    /// Who decided what, when and why; and what is parked.
    Decisions,
    /// Where marketing and sales sign.
    Signatures,
}

impl Part {
    /// Every part in its usual order: the steps as the rail has them, except that the glossary stands at the back, where
    /// a reader looks a word up.
    pub fn all() -> Vec<Self> {
        let front = Step::ALL
            .into_iter()
            .filter(|step| !matches!(step, Step::Playbook | Step::Glossary))
            .map(Self::Step);
        std::iter::once(Self::Own(OwnPart::Summary))
            .chain(front)
            .chain([
                Self::Own(OwnPart::Findings),
                Self::Step(Step::Glossary),
                Self::Own(OwnPart::Decisions),
                Self::Own(OwnPart::Signatures),
            ])
            .collect()
    }

    /// Its one name, unique over steps and own parts.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Step(step) => step.name(),
            Self::Own(OwnPart::Summary) => "summary",
            Self::Own(OwnPart::Findings) => "findings",
            Self::Own(OwnPart::Decisions) => "decisions",
            Self::Own(OwnPart::Signatures) => "signatures",
        }
    }

    /// The key of its name in the contents of the screen.
    fn key(self) -> String {
        match self {
            Self::Step(step) => format!("step-{}", step.name()),
            Self::Own(_) => format!("playbook-part-{}", self.name()),
        }
    }
}

/// A part as the screen lists it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "playbook.ts", rename = "PlaybookPartView")
)]
pub struct PartView {
    /// Which.
    pub part: Part,
    /// Printed, if it has something to say.
    pub shown: bool,
}

/// How the playbook is printed, apart from language and paper.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "playbook.ts")
)]
#[allow(
    clippy::struct_excessive_bools,
    reason = "five switches of one screen, none depending on another"
)]
pub struct PlaybookOptions {
    /// Without colour.
    pub grey: bool,
    /// In type a quarter larger: 14 pt instead of 11.
    pub large: bool,
    /// For printing on both sides: mirrored margins, sections open on a right-hand page.
    pub double_sided: bool,
    /// Marked as a draft on every page.
    pub draft: bool,
    /// With the client's logo on the cover, if there is one.
    pub logo: bool,
    /// What every foot says; `None` for the product's own words, empty for nothing.
    pub confidentiality: Option<String>,
}

impl Default for PlaybookOptions {
    fn default() -> Self {
        Self {
            grey: false,
            large: false,
            double_sided: true,
            draft: false,
            logo: true,
            confidentiality: None,
        }
    }
}

/// Everything the playbook's screen shows beside the pages.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "playbook.ts")
)]
pub struct PlaybookView {
    /// The playbook's language; chosen in the set-up or here.
    pub language: Language,
    /// The playbook's paper; chosen in the set-up or here.
    pub paper: Paper,
    /// The client has a logo.
    pub logo: bool,
    /// How it is printed.
    pub options: PlaybookOptions,
    /// What is printed, in order.
    pub parts: Vec<PartView>,
    /// What is wrong with the plan and nobody has accepted, in rail order: gaps that show in print.
    pub findings: Vec<Finding>,
}

/// A document of a kind, with everything in it in these words. `day` is the day it speaks for. `None` if there is nothing
/// to print, as a poster without a matrix; a playbook is never nothing.
pub fn assemble(
    db: &Connection,
    kind: Kind,
    words: &Words,
    day: NaiveDate,
) -> Result<Option<Document>> {
    match kind {
        Kind::Playbook => report::playbook(db, words, day).map(Some),
        Kind::Handouts => report::handouts(db, words, day),
        Kind::RaciPoster => report::poster(db, words, day),
        Kind::BlankKit => report::blank_kit(db, words, day),
    }
}

/// Whether anything has been chosen yet; the playbook only collects.
pub fn started(db: &Connection) -> Result<bool> {
    store::started(db)
}

/// What is wrong with it; each step says that for itself.
pub fn findings(_: &Connection) -> Result<Vec<Finding>> {
    Ok(Vec::new())
}

/// What it prints of its own is not a step's section; [`assemble`] puts it where it belongs.
pub fn section(_: &Connection, _: &Words) -> Result<Option<Section>> {
    Ok(None)
}

/// Nobody answers alone here.
pub fn alone(_: &Connection) -> Result<Option<Side>> {
    Ok(None)
}

/// Nothing to fill in by hand.
pub fn sheets(_: &Connection, _: &Words) -> Result<Vec<Topic>> {
    Ok(Vec::new())
}

/// Nothing to take along.
pub fn cards(_: &Connection, _: &Words) -> Result<Vec<Card>> {
    Ok(Vec::new())
}

/// Nothing to fill in: the sample prints as usual.
pub fn sample(_: &Connection, _: &Words, _: Stage) -> Result<()> {
    Ok(())
}
