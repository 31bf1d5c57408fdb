//! Everything the room can change in this step.

use chrono::{DateTime, Utc};
use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use super::{Handover, RolesLimits, Team, Variant};
use crate::{Edit, Label, Result, Side};

mod apply;
mod cells;
mod label;
mod order;
#[cfg(any(test, feature = "random-edits"))]
mod random;

#[cfg(any(test, feature = "random-edits"))]
pub use random::random;

/// A place in the matrix.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, export_to = "roles.ts"))]
pub struct RolesSpot {
    /// Its row.
    pub activity: i64,
    /// Its column.
    pub role: i64,
}

/// A cell with what shall stand in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, export_to = "roles.ts"))]
pub struct RolesCell {
    /// Its row.
    pub activity: i64,
    /// Its column.
    pub role: i64,
    /// Letters kept.
    pub duties: String,
}

/// A change to this step. `before` names the neighbour something goes in front of; none puts it last.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(
    tag = "kind",
    rename_all = "kebab-case",
    rename_all_fields = "camelCase"
)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, export_to = "roles.ts"))]
pub enum RolesEdit {
    /// Puts in what is missing of the starter content and takes starter rows, columns and letters back to it.
    StartFromStarter,
    /// The duties of one cell, letters of `ARSCI`; what the variant does not show stays.
    SetCell {
        /// Row.
        activity: i64,
        /// Column.
        role: i64,
        /// Letters kept.
        duties: String,
    },
    /// The duties of several cells at once: one letter over a range.
    SetCells {
        /// Which, and what.
        cells: Vec<RolesCell>,
    },
    /// Empties cells.
    ClearCells {
        /// Which.
        cells: Vec<RolesSpot>,
    },
    /// A block from a spreadsheet, in the letters on show, from one cell to the right and down over what is on show.
    PasteCells {
        /// Row of the first cell.
        activity: i64,
        /// Column of the first cell.
        role: i64,
        /// Its rows of cells, as text.
        rows: Vec<Vec<String>>,
    },
    /// A new activity.
    AddActivity {
        /// Its phase.
        phase: i64,
        /// What it is called.
        name: String,
        /// In front of which.
        before: Option<i64>,
    },
    /// Rewords an activity; no words give a starter activity its own back.
    RenameActivity {
        /// Which.
        activity: i64,
        /// What it is called.
        name: String,
    },
    /// Moves an activity.
    MoveActivity {
        /// Which.
        activity: i64,
        /// Into which phase.
        phase: i64,
        /// In front of which.
        before: Option<i64>,
    },
    /// Leaves an activity out or takes it back in.
    HideActivity {
        /// Which.
        activity: i64,
        /// Left out.
        hidden: bool,
    },
    /// Says whether an activity needs both teams.
    MarkJoint {
        /// Which.
        activity: i64,
        /// Needs both.
        joint: bool,
    },
    /// Deletes an activity with its cells.
    RemoveActivity {
        /// Which.
        activity: i64,
    },
    /// A new role.
    AddRole {
        /// Whose it is.
        team: Team,
        /// What it is called.
        name: String,
    },
    /// Rewords a role; no words give a starter role its own back.
    RenameRole {
        /// Which.
        role: i64,
        /// What it is called.
        name: String,
    },
    /// Says what a role is there for; no words give a starter role its own back.
    DescribeRole {
        /// Which.
        role: i64,
        /// Its task.
        task: String,
    },
    /// Moves a role.
    MoveRole {
        /// Which.
        role: i64,
        /// Into which team.
        team: Team,
        /// In front of which.
        before: Option<i64>,
    },
    /// Leaves a role out or takes it back in.
    HideRole {
        /// Which.
        role: i64,
        /// Left out.
        hidden: bool,
    },
    /// Deletes a role with its cells and assignments.
    RemoveRole {
        /// Which.
        role: i64,
    },
    /// A new phase, last.
    AddPhase {
        /// What it is called.
        name: String,
    },
    /// Rewords a phase; no words give a starter phase its own back.
    RenamePhase {
        /// Which.
        phase: i64,
        /// What it is called.
        name: String,
    },
    /// Moves a phase with its activities.
    MovePhase {
        /// Which.
        phase: i64,
        /// In front of which.
        before: Option<i64>,
    },
    /// Deletes a phase; refused while it has activities.
    RemovePhase {
        /// Which.
        phase: i64,
    },
    /// Gives a person a role or takes it away.
    AssignPerson {
        /// Which role.
        role: i64,
        /// A person of setup.
        person: i64,
        /// Holds it from now on.
        assigned: bool,
    },
    /// Whom an SDR hands to; starter activities about it follow where their letters are still the proposed ones.
    SetHandover {
        /// Whom.
        handover: Handover,
    },
    /// Which letters; no cell changes.
    SetVariant {
        /// Which.
        variant: Variant,
    },
    /// When checks speak up.
    SetLimits {
        /// From where on.
        limits: RolesLimits,
    },
    /// Lives with a finding, for a reason.
    AcceptFinding {
        /// Its check.
        code: String,
        /// Its place.
        place: String,
        /// Why.
        reason: String,
    },
    /// Takes the acceptance back.
    ReopenFinding {
        /// Its check.
        code: String,
        /// Its place.
        place: String,
    },
    /// Hands the laptop to a team: what is written into cells from now on is its answer.
    HandOver {
        /// Which team.
        side: Side,
    },
    /// The facilitator takes the laptop back.
    TakeBack,
    /// The team at the laptop takes the letters of the matrix for every row it has not answered.
    TakeProposal,
    /// Uncovers both answers; needs every row of both. Rows in which they agree stand in the matrix from then on.
    Reveal,
    /// Covers them again for another round.
    Cover,
    /// The room settles rows the teams see differently.
    Settle {
        /// Which rows.
        activities: Vec<i64>,
        /// As which team sees them; none leaves them as they stand in the matrix.
        side: Option<Side>,
    },
    /// The room settles a row cell by cell.
    SettleCells {
        /// Which row.
        activity: i64,
        /// What shall stand in the columns that differ.
        cells: Vec<RolesCell>,
    },
    /// Why a row, and whatever was settled with it, came out as it did.
    WriteWhy {
        /// Which row.
        activity: i64,
        /// The words; empty for none.
        why: String,
    },
    /// Opens a settled row again; its letters stay.
    Unsettle {
        /// Which row.
        activity: i64,
    },
}

use RolesEdit as E;

impl RolesEdit {
    /// Whether it writes letters: into the matrix, or into the answer of the team that has the laptop.
    const fn writes_cells(&self) -> bool {
        matches!(
            self,
            E::SetCell { .. } | E::SetCells { .. } | E::ClearCells { .. } | E::PasteCells { .. }
        )
    }

    /// Whether it can be done while a team has the laptop. Rows and columns stay as they are meanwhile: both answer the same.
    const fn belongs_to_a_turn(&self) -> bool {
        self.writes_cells()
            || matches!(
                self,
                E::HandOver { .. } | E::TakeBack | E::TakeProposal | E::Reveal
            )
    }
}

impl Edit for RolesEdit {
    fn label(&self, db: &Connection) -> Result<Label> {
        label::label(self, db)
    }

    fn merges(&self) -> Option<String> {
        match self {
            E::RenameActivity { activity, .. } => Some(format!("roles-activity-{activity}")),
            E::RenameRole { role, .. } => Some(format!("roles-role-{role}")),
            E::DescribeRole { role, .. } => Some(format!("roles-task-{role}")),
            E::RenamePhase { phase, .. } => Some(format!("roles-phase-{phase}")),
            E::SetLimits { .. } => Some("roles-limits".to_owned()),
            E::WriteWhy { activity, .. } => Some(format!("roles-why-{activity}")),
            _ => None,
        }
    }

    fn apply(&self, tx: &Connection, now: DateTime<Utc>) -> Result<Option<i64>> {
        apply::apply(self, tx, now)
    }
}

#[cfg(test)]
mod tests;
