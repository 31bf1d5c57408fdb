//! The step `roles`: who does what, and who answers for it.
//!
//! Roles of both teams with their tasks and the people who hold them; activities in phases; a matrix of duties between
//! the two; checks on it. Both teams can fill the matrix apart and settle afterwards what they see differently (see
//! [`voices`]); while they are covered, nobody outside this module gets to see what the other one wrote. Starter content
//! (see [`starter`]) has no words of its own in the file: it is named by its locale key until somebody rewords it.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use crate::{
    Error, Finding, Result, Side, Step, Words, apart,
    label::Param,
    report::{Card, Section, Topic},
    sample::Stage,
};

mod edit;
mod hand;
mod report;
pub mod rules;
mod sample;
pub mod starter;
mod store;
mod turns;
pub mod voices;

#[cfg(any(test, feature = "random-edits"))]
pub use edit::random;
pub use edit::{RolesCell, RolesEdit, RolesSpot};
pub use report::poster;
pub use store::{plan, read};
pub use turns::decisions;
pub use voices::{ClashKind, RolesClash, RolesClashCell, RolesCounts, RolesSettled};

/// The step's tables.
pub const SCHEMA: &str = include_str!("schema.sql");

/// Which side of the house a role belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "roles.ts", rename = "RolesTeam")
)]
pub enum Team {
    /// Marketing.
    Marketing,
    /// Sales.
    Sales,
    /// Neither alone: subject experts.
    Both,
}

impl Team {
    /// In column order.
    pub const ALL: [Self; 3] = [Self::Marketing, Self::Sales, Self::Both];

    /// As kept in the file.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Marketing => "marketing",
            Self::Sales => "sales",
            Self::Both => "both",
        }
    }
}

/// Which letters the room works with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "roles.ts", rename = "RolesVariant")
)]
pub enum Variant {
    /// Responsible, accountable, consulted, informed.
    #[default]
    Raci,
    /// The same with supporting roles.
    Rasci,
    /// Driver, approver, contributor, informed.
    Daci,
}

impl Variant {
    /// All.
    pub const ALL: [Self; 3] = [Self::Raci, Self::Rasci, Self::Daci];

    /// As kept in the file.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Raci => "raci",
            Self::Rasci => "rasci",
            Self::Daci => "daci",
        }
    }

    /// The duties it shows, strongest first: what is kept, and the letter on the screen.
    pub const fn letters(self) -> &'static [(char, char)] {
        match self {
            Self::Raci => &[('A', 'A'), ('R', 'R'), ('C', 'C'), ('I', 'I')],
            Self::Rasci => &[('A', 'A'), ('R', 'R'), ('S', 'S'), ('C', 'C'), ('I', 'I')],
            Self::Daci => &[('A', 'A'), ('R', 'D'), ('C', 'C'), ('I', 'I')],
        }
    }
}

/// Whom an SDR hands a qualified enquiry to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "roles.ts", rename = "RolesHandover")
)]
pub enum Handover {
    /// New customers to the account executive, existing ones to the account manager.
    #[default]
    Split,
    /// Always to the account manager.
    Manager,
}

impl Handover {
    /// As kept in the file.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Split => "split",
            Self::Manager => "manager",
        }
    }
}

/// From where on a check speaks up.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, export_to = "roles.ts"))]
pub struct RolesLimits {
    /// Most responsible roles in a row.
    pub responsible: u32,
    /// Most consulted roles in a row.
    pub consulted: u32,
    /// Most informed roles in a row.
    pub informed: u32,
    /// Most rows one role may be accountable for, as a share of one.
    pub accountable_share: f64,
    /// Most rows one role may be responsible in, as a share of one.
    pub responsible_share: f64,
    /// Most activities a room can take in.
    pub rows: u32,
}

impl Default for RolesLimits {
    fn default() -> Self {
        Self {
            responsible: 3,
            consulted: 3,
            informed: 5,
            accountable_share: 0.25,
            responsible_share: 0.5,
            rows: 25,
        }
    }
}

/// The duties of one role in one activity, as a set. Kept and sent as letters of `ARSCI` in that order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, PartialOrd, Ord)]
pub struct Duties(u8);

impl Duties {
    const ORDER: [char; 5] = ['A', 'R', 'S', 'C', 'I'];

    /// Reads letters in any order; anything but `ARSCI` is refused.
    pub fn read(letters: &str) -> Result<Self> {
        letters.chars().try_fold(Self::default(), |duties, letter| {
            if Self::ORDER.contains(&letter) {
                Ok(duties.with(letter))
            } else {
                Err(Error::invalid("duties", letters))
            }
        })
    }

    /// No duty at all.
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Whether a duty is among them.
    pub fn has(self, duty: char) -> bool {
        self.0 & Self::bit(duty) != 0
    }

    /// These and one more; an unknown letter adds nothing.
    #[must_use]
    pub fn with(self, duty: char) -> Self {
        Self(self.0 | Self::bit(duty))
    }

    /// These without one.
    #[must_use]
    pub fn without(self, duty: char) -> Self {
        Self(self.0 & !Self::bit(duty))
    }

    /// These and those.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// The part a variant shows.
    #[must_use]
    pub fn shown(self, variant: Variant) -> Self {
        variant
            .letters()
            .iter()
            .filter(|(duty, _)| self.has(*duty))
            .fold(Self::default(), |duties, (duty, _)| duties.with(*duty))
    }

    /// These where a variant shows them, `before` where it does not: what cannot be seen is not lost.
    #[must_use]
    pub fn over(self, before: Self, variant: Variant) -> Self {
        let (seen, hidden) = (self.shown(variant), before.0 & !before.shown(variant).0);
        Self(seen.0 | hidden)
    }

    /// The letters a variant shows for them: `AR`, in DACI `AD`.
    pub fn letters(self, variant: Variant) -> String {
        variant
            .letters()
            .iter()
            .filter(|(duty, _)| self.has(*duty))
            .map(|(_, letter)| *letter)
            .collect()
    }

    fn bit(duty: char) -> u8 {
        Self::ORDER
            .iter()
            .position(|it| *it == duty)
            .map_or(0, |place| 1 << place)
    }
}

impl fmt::Display for Duties {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Self::ORDER
            .iter()
            .filter(|duty| self.has(**duty))
            .try_for_each(|duty| write!(f, "{duty}"))
    }
}

/// A role as the rules see it.
#[derive(Debug, Clone, PartialEq)]
pub struct Role {
    /// Row identity.
    pub id: i64,
    /// Whose it is.
    pub team: Team,
    /// Its code in [`starter::ROLES`]; none for an own role.
    pub starter: Option<String>,
    /// What it is called.
    pub name: Param,
    /// What it is there for.
    pub task: Param,
    /// Left out of the matrix.
    pub hidden: bool,
}

/// A group of activities.
#[derive(Debug, Clone, PartialEq)]
pub struct Phase {
    /// Row identity.
    pub id: i64,
    /// What it is called.
    pub name: Param,
}

/// An activity as the rules see it.
#[derive(Debug, Clone, PartialEq)]
pub struct Activity {
    /// Row identity.
    pub id: i64,
    /// Its phase.
    pub phase: i64,
    /// Its number in [`starter::ACTIVITIES`]; none for an own activity.
    pub starter: Option<i64>,
    /// What it is called.
    pub name: Param,
    /// Needs both teams at work.
    pub joint: bool,
    /// Left out of the matrix.
    pub hidden: bool,
}

/// Somebody who can hold a role.
#[derive(Debug, Clone, PartialEq)]
pub struct RolesPerson {
    /// Row identity in setup.
    pub id: i64,
    /// Their name.
    pub name: String,
    /// Their team in setup: `marketing`, `sales`, `leadership` or `expert`.
    pub team: String,
    /// What their card says.
    pub job: String,
}

/// Everything the rules need, in order of columns and rows.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Plan {
    /// Which letters.
    pub variant: Variant,
    /// Whom an SDR hands to.
    pub handover: Handover,
    /// When checks speak up.
    pub limits: RolesLimits,
    /// Columns: by team, then place.
    pub roles: Vec<Role>,
    /// Groups of rows.
    pub phases: Vec<Phase>,
    /// Rows: by phase, then place.
    pub activities: Vec<Activity>,
    /// Duties by activity and role; no entry for none.
    pub cells: BTreeMap<(i64, i64), Duties>,
    /// Who takes part, from setup.
    pub people: Vec<RolesPerson>,
    /// Role and person.
    pub holders: BTreeSet<(i64, i64)>,
    /// Reasons by code and place.
    pub accepted: BTreeMap<(String, String), String>,
    /// What the teams wrote apart, and how the room settled it.
    pub voices: voices::Voices,
}

impl Plan {
    /// The duties of a role in an activity.
    pub fn duties(&self, activity: i64, role: i64) -> Duties {
        self.cells
            .get(&(activity, role))
            .copied()
            .unwrap_or_default()
    }

    /// The rows on show, in order: what is hidden is not counted.
    pub fn shown_activities(&self) -> impl Iterator<Item = &Activity> {
        self.activities.iter().filter(|it| !it.hidden)
    }

    /// The columns on show, in order.
    pub fn shown_roles(&self) -> impl Iterator<Item = &Role> {
        self.roles.iter().filter(|it| !it.hidden)
    }

    /// The people who hold a role, in setup's order.
    pub fn holders_of(&self, role: i64) -> impl Iterator<Item = &RolesPerson> {
        self.people
            .iter()
            .filter(move |person| self.holders.contains(&(role, person.id)))
    }
}

/// What a role carries over the rows on show.
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, export_to = "roles.ts"))]
pub struct RolesLoad {
    /// Rows it is accountable for.
    pub accountable: u32,
    /// Rows it does.
    pub responsible: u32,
    /// Rows it supports.
    pub supporting: u32,
    /// Rows it is asked about.
    pub consulted: u32,
    /// Rows it is told about.
    pub informed: u32,
    /// `accountable` as a share of one.
    pub accountable_share: f64,
    /// `responsible` as a share of one.
    pub responsible_share: f64,
}

/// A column on the screen.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, export_to = "roles.ts"))]
pub struct RoleView {
    /// Row identity.
    pub id: i64,
    /// Whose it is.
    pub team: Team,
    /// Its starter code; null for an own role.
    pub starter: Option<String>,
    /// What it is called.
    pub name: Param,
    /// What it is there for.
    pub task: Param,
    /// Left out of the matrix.
    pub hidden: bool,
    /// Who holds it: ids of people.
    pub people: Vec<i64>,
    /// What it carries.
    pub load: RolesLoad,
}

/// A row on the screen.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, export_to = "roles.ts"))]
pub struct ActivityView {
    /// Row identity.
    pub id: i64,
    /// The number in front: its place among the rows on show; 0 if hidden.
    pub number: u32,
    /// Its starter number; null for an own activity.
    pub starter: Option<i64>,
    /// What it is called.
    pub name: Param,
    /// Needs both teams at work.
    pub joint: bool,
    /// Left out of the matrix.
    pub hidden: bool,
    /// Follows the hand-over setting as long as its letters are the proposed ones.
    pub follows_handover: bool,
    /// Duties per role of [`RolesView::roles`], hidden ones too: letters of `ARSCI`.
    pub cells: Vec<String>,
}

/// A group of rows on the screen.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, export_to = "roles.ts"))]
pub struct PhaseView {
    /// Row identity.
    pub id: i64,
    /// What it is called.
    pub name: Param,
    /// Its rows, in order.
    pub activities: Vec<ActivityView>,
}

/// Somebody who can hold a role, on the screen.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "roles.ts", rename = "RolesPerson")
)]
pub struct PersonView {
    /// Row identity in setup.
    pub id: i64,
    /// Their name.
    pub name: String,
    /// Their team in setup: `marketing`, `sales`, `leadership` or `expert`.
    pub team: String,
    /// What their card says.
    pub job: String,
    /// The roles they hold, in column order, those left out too.
    pub roles: Vec<i64>,
    /// What they carry in all their roles together.
    pub load: RolesLoad,
}

/// A duty with its letter.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, export_to = "roles.ts"))]
pub struct RolesLetter {
    /// What is kept: one of `ARSCI`.
    pub duty: char,
    /// What the variant shows and the keyboard takes.
    pub letter: char,
}

/// The whole step as its screen needs it.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, export_to = "roles.ts"))]
pub struct RolesView {
    /// Whether anybody has changed the starter content yet.
    pub started: bool,
    /// Which letters.
    pub variant: Variant,
    /// The variant's letters, strongest first.
    pub letters: Vec<RolesLetter>,
    /// Whom an SDR hands to.
    pub handover: Handover,
    /// When checks speak up.
    pub limits: RolesLimits,
    /// Columns.
    pub roles: Vec<RoleView>,
    /// Rows in groups.
    pub phases: Vec<PhaseView>,
    /// Who can hold a role.
    pub people: Vec<PersonView>,
    /// What is wrong, worst first, accepted ones last; none while a team has the laptop.
    pub findings: Vec<Finding>,
    /// The team that has the laptop alone: rows and loads are then what it wrote, and nothing else is handed out.
    pub entering: Option<Side>,
    /// What both wrote lies open.
    pub revealed: bool,
    /// How far the teams are.
    pub counts: RolesCounts,
    /// The rows they see differently, worst first; none while they are covered.
    pub clashes: Vec<RolesClash>,
}

/// Puts the starter content into a new workshop. The words come with the reader's language, so none are written.
pub fn begin(tx: &Connection, words: &Words) -> Result<()> {
    let _ = words;
    starter::restore(tx, Handover::default())
}

/// Whether the room has changed anything: starter content alone is nobody's decision.
pub fn started(db: &Connection) -> Result<bool> {
    let plan = plan(db)?;
    Ok(rules::touched(&plan) || plan.voices.begun())
}

/// What is wrong with it. Untouched starter content is not judged yet.
pub fn findings(db: &Connection) -> Result<Vec<Finding>> {
    let plan = plan(db)?;
    Ok(if rules::touched(&plan) {
        rules::findings(&plan)
    } else {
        Vec::new()
    })
}

/// What it prints; nothing while it is empty or untouched.
pub fn section(db: &Connection, words: &Words) -> Result<Option<Section>> {
    let plan = plan(db)?;
    Ok(rules::touched(&plan).then(|| report::section(&plan, words)))
}

/// The team that has the laptop alone.
pub fn alone(db: &Connection) -> Result<Option<Side>> {
    Ok(apart::kept(db, Step::Roles)?.alone())
}

/// The matrix to fill in by hand, with the activities and roles as they stand.
pub fn sheets(db: &Connection, words: &Words) -> Result<Vec<Topic>> {
    let mut plan = plan(db)?;
    if plan.roles.is_empty() {
        plan.roles = starter::roles();
    }
    Ok(vec![hand::sheet(&plan, words)])
}

/// A card for every role; none while the matrix is only a proposal.
pub fn cards(db: &Connection, words: &Words) -> Result<Vec<Card>> {
    let plan = plan(db)?;
    Ok(if rules::touched(&plan) {
        hand::cards(&plan, words)
    } else {
        Vec::new()
    })
}

/// Fills in its part of the sample workshop.
pub fn sample(tx: &Connection, words: &Words, stage: Stage) -> Result<()> {
    sample::fill(tx, words, stage)
}
