//! Everything the room can change in this step.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use rusqlite::{Connection, OptionalExtension, params};
use serde::{Deserialize, Serialize};

use super::{Duties, Handover, Plan, RolesLimits, Team, Variant, starter, store, turns};
use crate::{Code, Edit, Error, Label, Result, Side, Step, apart, id, label::Param};

#[cfg(any(test, feature = "random-edits"))]
mod random;

#[cfg(any(test, feature = "random-edits"))]
pub use random::random;

/// Longest name, task or reason, in characters.
const LONGEST: usize = 400;

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
        let label = |kind: &str| Label::new(format!("undo-roles-{kind}"));
        // What a team writes alone is never named: the label is on the screen while the other one has the laptop.
        if let (true, Some(side)) = (self.writes_cells(), turns::state(db)?.alone()) {
            return Ok(label("answer").with("side", side.name()));
        }
        Ok(match self {
            E::StartFromStarter => label("start-from-starter"),
            E::SetCell {
                activity,
                role,
                duties,
            } => {
                let (variant, ..) = store::settings(db)?;
                let duties = duty_words(Duties::read(duties)?, variant);
                let kind = if duties.is_empty() {
                    "clear-cell"
                } else {
                    "set-cell"
                };
                label(kind)
                    .with("duties", Param::list(duties))
                    .with("activity", activity_name(db, *activity)?)
                    .with("role", role_name(db, *role)?)
            }
            E::SetCells { cells } => label("set-cells").with("count", cells.len()),
            E::ClearCells { cells } => match cells.as_slice() {
                [only] => label("clear-cell")
                    .with("activity", activity_name(db, only.activity)?)
                    .with("role", role_name(db, only.role)?),
                _ => label("clear-cells").with("count", cells.len()),
            },
            E::PasteCells { rows, .. } => {
                label("paste-cells").with("count", rows.iter().map(Vec::len).sum::<usize>())
            }
            E::AddActivity { name, .. } => label("add-activity").with("activity", name.trim()),
            E::RenameActivity { activity, .. } => {
                label("rename-activity").with("activity", activity_name(db, *activity)?)
            }
            E::MoveActivity { activity, .. } => {
                label("move-activity").with("activity", activity_name(db, *activity)?)
            }
            E::HideActivity { activity, hidden } => label(if *hidden {
                "hide-activity"
            } else {
                "show-activity"
            })
            .with("activity", activity_name(db, *activity)?),
            E::MarkJoint { activity, joint } => {
                label(if *joint { "mark-joint" } else { "unmark-joint" })
                    .with("activity", activity_name(db, *activity)?)
            }
            E::RemoveActivity { activity } => {
                label("remove-activity").with("activity", activity_name(db, *activity)?)
            }
            E::AddRole { name, .. } => label("add-role").with("role", name.trim()),
            E::RenameRole { role, .. } => label("rename-role").with("role", role_name(db, *role)?),
            E::DescribeRole { role, .. } => {
                label("describe-role").with("role", role_name(db, *role)?)
            }
            E::MoveRole { role, .. } => label("move-role").with("role", role_name(db, *role)?),
            E::HideRole { role, hidden } => label(if *hidden { "hide-role" } else { "show-role" })
                .with("role", role_name(db, *role)?),
            E::RemoveRole { role } => label("remove-role").with("role", role_name(db, *role)?),
            E::AddPhase { name } => label("add-phase").with("phase", name.trim()),
            E::RenamePhase { phase, .. } => {
                label("rename-phase").with("phase", phase_name(db, *phase)?)
            }
            E::MovePhase { phase, .. } => {
                label("move-phase").with("phase", phase_name(db, *phase)?)
            }
            E::RemovePhase { phase } => {
                label("remove-phase").with("phase", phase_name(db, *phase)?)
            }
            E::AssignPerson {
                role,
                person,
                assigned,
            } => label(if *assigned {
                "assign-person"
            } else {
                "release-person"
            })
            .with("role", role_name(db, *role)?)
            .with("person", store::person_name(db, *person)?),
            E::SetHandover { handover } => label("set-handover").with("handover", handover.code()),
            E::SetVariant { variant } => {
                label("set-variant").with("variant", variant.code().to_uppercase())
            }
            E::SetLimits { .. } => label("set-limits"),
            E::AcceptFinding { place, .. } => {
                label("accept-finding").with("place", place_name(db, place)?)
            }
            E::ReopenFinding { place, .. } => {
                label("reopen-finding").with("place", place_name(db, place)?)
            }
            E::HandOver { side } => label("hand-over").with("side", side.name()),
            E::TakeBack => label("take-back"),
            E::TakeProposal => label("take-proposal")
                .with("side", turns::state(db)?.alone().map_or("none", Side::name)),
            E::Reveal => label("reveal"),
            E::Cover => label("cover"),
            E::Settle { activities, side } => {
                let side = side.map_or("matrix", Side::name);
                match activities.as_slice() {
                    [only] => label("settle").with("activity", activity_name(db, *only)?),
                    several => label("settle-rows").with("count", several.len()),
                }
                .with("side", side)
            }
            E::SettleCells { activity, .. } => label("settle")
                .with("activity", activity_name(db, *activity)?)
                .with("side", "both"),
            E::WriteWhy { activity, .. } => {
                label("write-why").with("activity", activity_name(db, *activity)?)
            }
            E::Unsettle { activity } => {
                label("unsettle").with("activity", activity_name(db, *activity)?)
            }
        })
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
        let (variant, handover, limits) = store::settings(tx)?;
        let apart = turns::state(tx)?;
        let alone = apart.alone();
        if alone.is_some() && !self.belongs_to_a_turn() {
            return Err(
                Error::new(Code::Refused, "a team has the laptop").with("why", "roles-alone")
            );
        }
        match self {
            E::HandOver { side } => apart::keep(tx, Step::Roles, apart.hand_over(*side)?)?,
            E::TakeBack => apart::keep(tx, Step::Roles, apart.take_back())?,
            E::TakeProposal => {
                let side = alone.ok_or_else(|| Error::missing("turn"))?;
                turns::take_proposal(tx, side)?;
            }
            E::Reveal => turns::reveal(tx)?,
            E::Cover => apart::keep(tx, Step::Roles, apart.cover())?,
            E::Settle { activities, side } => {
                let letters = |plan: &Plan, activity, role| match side {
                    Some(side) => plan.voices.duties(plan, *side, activity, role),
                    None => plan.duties(activity, role),
                };
                turns::settle(tx, activities, letters, now.date_naive())?;
            }
            E::SettleCells { activity, cells } => {
                let chosen: BTreeMap<i64, Duties> = cells
                    .iter()
                    .map(|cell| Ok((cell.role, Duties::read(&cell.duties)?)))
                    .collect::<Result<_>>()?;
                let letters = |plan: &Plan, activity, role| {
                    let kept = || plan.duties(activity, role);
                    chosen.get(&role).copied().unwrap_or_else(kept)
                };
                turns::settle(tx, &[*activity], letters, now.date_naive())?;
            }
            E::WriteWhy { activity, why } => {
                let why = why.trim();
                if why.chars().count() > LONGEST {
                    return Err(Error::invalid("why", why.chars().count()));
                }
                turns::write_why(tx, *activity, why)?;
            }
            E::Unsettle { activity } => turns::unsettle(tx, *activity)?,
            E::StartFromStarter => starter::restore(tx, handover)?,
            E::SetCell {
                activity,
                role,
                duties,
            } => set(tx, alone, *activity, *role, Duties::read(duties)?, variant)?,
            E::SetCells { cells } => {
                for cell in cells {
                    let duties = Duties::read(&cell.duties)?;
                    set(tx, alone, cell.activity, cell.role, duties, variant)?;
                }
            }
            E::ClearCells { cells } => {
                for spot in cells {
                    set(
                        tx,
                        alone,
                        spot.activity,
                        spot.role,
                        Duties::default(),
                        variant,
                    )?;
                }
            }
            E::PasteCells {
                activity,
                role,
                rows,
            } => paste(tx, alone, *activity, *role, rows, variant)?,
            E::AddActivity {
                phase,
                name,
                before,
            } => {
                must_have(
                    tx,
                    "SELECT 1 FROM roles_phase WHERE id = ?1",
                    *phase,
                    "phase",
                )?;
                let id = id::fresh();
                let name = words("name", name)?;
                tx.prepare_cached(
                    "INSERT INTO roles_activity (id, phase, place, name) VALUES (?1, ?2, 0, ?3)",
                )?
                .execute(params![id, phase, name])?;
                place_activity(tx, id, *phase, *before)?;
                return Ok(Some(id));
            }
            E::RenameActivity { activity, name } => {
                let starter: Option<i64> = find(
                    tx,
                    "SELECT starter FROM roles_activity WHERE id = ?1",
                    *activity,
                    "activity",
                )?;
                tx.prepare_cached("UPDATE roles_activity SET name = ?2 WHERE id = ?1")?
                    .execute(params![activity, reworded(name, starter.is_some())?])?;
            }
            E::MoveActivity {
                activity,
                phase,
                before,
            } => {
                must_have(
                    tx,
                    "SELECT 1 FROM roles_activity WHERE id = ?1",
                    *activity,
                    "activity",
                )?;
                must_have(
                    tx,
                    "SELECT 1 FROM roles_phase WHERE id = ?1",
                    *phase,
                    "phase",
                )?;
                tx.prepare_cached("UPDATE roles_activity SET phase = ?2 WHERE id = ?1")?
                    .execute([activity, phase])?;
                place_activity(tx, *activity, *phase, *before)?;
            }
            E::HideActivity { activity, hidden } => changed(
                tx.prepare_cached("UPDATE roles_activity SET hidden = ?2 WHERE id = ?1")?
                    .execute(params![activity, hidden])?,
                "activity",
            )?,
            E::MarkJoint { activity, joint } => changed(
                tx.prepare_cached("UPDATE roles_activity SET joint = ?2 WHERE id = ?1")?
                    .execute(params![activity, joint])?,
                "activity",
            )?,
            E::RemoveActivity { activity } => {
                turns::forget_activity(tx, *activity)?;
                tx.prepare_cached("DELETE FROM roles_cell WHERE activity = ?1")?
                    .execute([activity])?;
                forget(tx, &format!("activity:{activity}"))?;
                changed(
                    tx.prepare_cached("DELETE FROM roles_activity WHERE id = ?1")?
                        .execute([activity])?,
                    "activity",
                )?;
            }
            E::AddRole { team, name } => {
                let id = id::fresh();
                let name = words("name", name)?;
                tx.prepare_cached(
                    "INSERT INTO roles_role (id, place, team, name, task) VALUES (?1, 0, ?2, ?3, '')",
                )?
                .execute(params![id, team.code(), name])?;
                place_role(tx, id, *team, None)?;
                return Ok(Some(id));
            }
            E::RenameRole { role, name } => {
                let own = own_role(tx, *role)?;
                tx.prepare_cached("UPDATE roles_role SET name = ?2 WHERE id = ?1")?
                    .execute(params![role, reworded(name, !own)?])?;
            }
            E::DescribeRole { role, task } => {
                let own = own_role(tx, *role)?;
                let task = if own && task.trim().is_empty() {
                    Some(String::new())
                } else {
                    reworded(task, !own)?
                };
                tx.prepare_cached("UPDATE roles_role SET task = ?2 WHERE id = ?1")?
                    .execute(params![role, task])?;
            }
            E::MoveRole { role, team, before } => {
                own_role(tx, *role)?;
                tx.prepare_cached("UPDATE roles_role SET team = ?2 WHERE id = ?1")?
                    .execute(params![role, team.code()])?;
                place_role(tx, *role, *team, *before)?;
            }
            E::HideRole { role, hidden } => changed(
                tx.prepare_cached("UPDATE roles_role SET hidden = ?2 WHERE id = ?1")?
                    .execute(params![role, hidden])?,
                "role",
            )?,
            E::RemoveRole { role } => {
                turns::forget_role(tx, *role)?;
                tx.prepare_cached("DELETE FROM roles_cell WHERE role = ?1")?
                    .execute([role])?;
                tx.prepare_cached("DELETE FROM roles_holder WHERE role = ?1")?
                    .execute([role])?;
                forget(tx, &format!("role:{role}"))?;
                changed(
                    tx.prepare_cached("DELETE FROM roles_role WHERE id = ?1")?
                        .execute([role])?,
                    "role",
                )?;
            }
            E::AddPhase { name } => {
                let id = id::fresh();
                let name = words("name", name)?;
                tx.prepare_cached("INSERT INTO roles_phase (id, place, name) VALUES (?1, 0, ?2)")?
                    .execute(params![id, name])?;
                place_phase(tx, id, None)?;
                return Ok(Some(id));
            }
            E::RenamePhase { phase, name } => {
                let starter: Option<i64> = find(
                    tx,
                    "SELECT starter FROM roles_phase WHERE id = ?1",
                    *phase,
                    "phase",
                )?;
                tx.prepare_cached("UPDATE roles_phase SET name = ?2 WHERE id = ?1")?
                    .execute(params![phase, reworded(name, starter.is_some())?])?;
            }
            E::MovePhase { phase, before } => {
                must_have(
                    tx,
                    "SELECT 1 FROM roles_phase WHERE id = ?1",
                    *phase,
                    "phase",
                )?;
                place_phase(tx, *phase, *before)?;
            }
            E::RemovePhase { phase } => {
                let rows: i64 = tx
                    .prepare_cached("SELECT count(*) FROM roles_activity WHERE phase = ?1")?
                    .query_row([phase], |row| row.get(0))?;
                if rows > 0 {
                    return Err(
                        Error::new(Code::Refused, "the phase has activities").with("count", rows)
                    );
                }
                changed(
                    tx.prepare_cached("DELETE FROM roles_phase WHERE id = ?1")?
                        .execute([phase])?,
                    "phase",
                )?;
            }
            E::AssignPerson {
                role,
                person,
                assigned,
            } => {
                own_role(tx, *role)?;
                if *assigned {
                    if store::person_name(tx, *person)?.is_empty() {
                        return Err(Error::missing("person"));
                    }
                    tx.prepare_cached("INSERT OR IGNORE INTO roles_holder VALUES (?1, ?2)")?
                        .execute([role, person])?;
                } else {
                    tx.prepare_cached("DELETE FROM roles_holder WHERE role = ?1 AND person = ?2")?
                        .execute([role, person])?;
                }
            }
            E::SetHandover { handover: to } => {
                follow(tx, handover, *to)?;
                store::put_settings(tx, variant, *to, &limits)?;
            }
            E::SetVariant { variant } => store::put_settings(tx, *variant, handover, &limits)?,
            E::SetLimits { limits } => {
                for (field, share) in [
                    ("accountableShare", limits.accountable_share),
                    ("responsibleShare", limits.responsible_share),
                ] {
                    if !(0.0..=1.0).contains(&share) {
                        return Err(Error::invalid(field, share));
                    }
                }
                store::put_settings(tx, variant, handover, limits)?;
            }
            E::AcceptFinding {
                code,
                place,
                reason,
            } => {
                if !super::rules::CHECKS.contains(&code.as_str()) {
                    return Err(Error::invalid("code", code.as_str()));
                }
                tx.prepare_cached(
                    "INSERT INTO roles_accepted VALUES (?1, ?2, ?3)
                     ON CONFLICT (code, place) DO UPDATE SET reason = ?3",
                )?
                .execute(params![code, place, words("reason", reason)?])?;
            }
            E::ReopenFinding { code, place } => {
                tx.prepare_cached("DELETE FROM roles_accepted WHERE code = ?1 AND place = ?2")?
                    .execute([code, place])?;
            }
        }
        Ok(None)
    }
}

/// Duties as the words of a variant: `accountable`, `responsible`.
fn duty_words(duties: Duties, variant: Variant) -> Vec<Param> {
    variant
        .letters()
        .iter()
        .filter(|(duty, _)| duties.has(*duty))
        .map(|(duty, _)| Param::key(super::report::duty_key(*duty, variant)))
        .collect()
}

/// Text somebody entered: trimmed, not empty, not endless.
fn words<'a>(field: &str, text: &'a str) -> Result<&'a str> {
    let text = text.trim();
    if text.is_empty() || text.chars().count() > LONGEST {
        return Err(Error::invalid(field, text));
    }
    Ok(text)
}

/// A new name; none at all takes starter content back to its own.
fn reworded(text: &str, starter: bool) -> Result<Option<String>> {
    if starter && text.trim().is_empty() {
        return Ok(None);
    }
    Ok(Some(words("name", text)?.to_owned()))
}

/// Writes a cell of the matrix, or of the answer of the team that has the laptop.
fn set(
    tx: &Connection,
    alone: Option<Side>,
    activity: i64,
    role: i64,
    duties: Duties,
    variant: Variant,
) -> Result<()> {
    must_have(
        tx,
        "SELECT 1 FROM roles_activity WHERE id = ?1",
        activity,
        "activity",
    )?;
    must_have(tx, "SELECT 1 FROM roles_role WHERE id = ?1", role, "role")?;
    let before: Option<String> = match alone {
        None => tx
            .prepare_cached("SELECT duties FROM roles_cell WHERE activity = ?1 AND role = ?2")?
            .query_row([activity, role], |row| row.get(0))
            .optional()?,
        Some(side) => tx
            .prepare_cached(
                "SELECT duties FROM roles_answer WHERE side = ?1 AND activity = ?2 AND role = ?3",
            )?
            .query_row(params![side, activity, role], |row| row.get(0))
            .optional()?,
    };
    let before = Duties::read(&before.unwrap_or_default())?;
    let after = duties.over(before, variant);
    if after == before {
        return Ok(());
    }
    match alone {
        None => store::put(tx, activity, role, after),
        Some(side) => turns::put(tx, side, activity, role, after),
    }
}

/// Fills a block over the rows and columns on show. A block that does not fit, or has anything but letters in it, is
/// refused whole: half a paste would be worse than none.
fn paste(
    tx: &Connection,
    alone: Option<Side>,
    activity: i64,
    role: i64,
    rows: &[Vec<String>],
    variant: Variant,
) -> Result<()> {
    let plan = store::plan(tx)?;
    let activities: Vec<i64> = plan
        .shown_activities()
        .map(|it| it.id)
        .skip_while(|id| *id != activity)
        .collect();
    let roles: Vec<i64> = plan
        .shown_roles()
        .map(|it| it.id)
        .skip_while(|id| *id != role)
        .collect();
    let width = rows.iter().map(Vec::len).max().unwrap_or_default();
    if rows.len() > activities.len() || width > roles.len() {
        return Err(Error::new(Code::Refused, "the block does not fit")
            .with("rows", rows.len())
            .with("columns", width));
    }
    for (row, activity) in rows.iter().zip(&activities) {
        for (text, role) in row.iter().zip(&roles) {
            set(tx, alone, *activity, *role, typed(text, variant)?, variant)?;
        }
    }
    Ok(())
}

/// Reads what people write in spreadsheets: `A/R`, `a, r`, `AR`, `-`.
fn typed(text: &str, variant: Variant) -> Result<Duties> {
    let mut duties = Duties::default();
    for letter in text.chars().filter(|it| it.is_alphanumeric()) {
        let known = variant
            .letters()
            .iter()
            .find(|(_, shown)| letter.to_ascii_uppercase() == *shown);
        let (duty, _) = known.ok_or_else(|| Error::invalid("letters", text))?;
        duties = duties.with(*duty);
    }
    Ok(duties)
}

/// Takes the starter activities about the hand-over along, where nobody has changed their letters.
fn follow(tx: &Connection, from: Handover, to: Handover) -> Result<()> {
    let plan = store::plan(tx)?;
    for first in starter::ACTIVITIES
        .iter()
        .filter(|it| starter::follows_handover(it.number))
    {
        let row = plan
            .activities
            .iter()
            .find(|it| it.starter == Some(first.number));
        let Some(row) = row else { continue };
        let cells: Vec<(i64, &str)> = plan
            .roles
            .iter()
            .filter_map(|role| Some((role.id, role.starter.as_deref()?)))
            .filter(|(_, code)| {
                starter::proposed(from, first, code) != starter::proposed(to, first, code)
            })
            .collect();
        let untouched = cells
            .iter()
            .all(|(role, code)| plan.duties(row.id, *role) == starter::proposed(from, first, code));
        if untouched {
            for (role, code) in cells {
                store::put(tx, row.id, role, starter::proposed(to, first, code))?;
            }
        }
    }
    Ok(())
}

fn must_have(tx: &Connection, sql: &str, id: i64, what: &str) -> Result<()> {
    if tx.prepare_cached(sql)?.exists([id])? {
        Ok(())
    } else {
        Err(Error::missing(what))
    }
}

fn find<T: rusqlite::types::FromSql>(tx: &Connection, sql: &str, id: i64, what: &str) -> Result<T> {
    tx.prepare_cached(sql)?
        .query_row([id], |row| row.get(0))
        .optional()?
        .ok_or_else(|| Error::missing(what))
}

fn changed(rows: usize, what: &str) -> Result<()> {
    if rows == 0 {
        return Err(Error::missing(what));
    }
    Ok(())
}

/// Whether a role is the room's own; fails if it is not there.
fn own_role(tx: &Connection, role: i64) -> Result<bool> {
    let starter: Option<String> = find(
        tx,
        "SELECT starter FROM roles_role WHERE id = ?1",
        role,
        "role",
    )?;
    Ok(starter.is_none())
}

/// Acceptances go with the place they are about.
fn forget(tx: &Connection, place: &str) -> Result<()> {
    tx.prepare_cached("DELETE FROM roles_accepted WHERE place = ?1")?
        .execute([place])?;
    Ok(())
}

fn siblings(tx: &Connection, sql: &str, of: impl rusqlite::Params) -> Result<Vec<(i64, f64)>> {
    Ok(tx
        .prepare_cached(sql)?
        .query_map(of, |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<rusqlite::Result<_>>()?)
}

/// New places so that `moved` stands before `before`, or last: only its own if there is room between its neighbours,
/// else everybody's anew.
fn arrange(siblings: &[(i64, f64)], moved: i64, before: Option<i64>) -> Vec<(i64, f64)> {
    let rest: Vec<(i64, f64)> = siblings
        .iter()
        .copied()
        .filter(|(id, _)| *id != moved)
        .collect();
    let at = before
        .and_then(|id| rest.iter().position(|(other, _)| *other == id))
        .unwrap_or(rest.len());
    let left = at.checked_sub(1).map(|left| rest[left].1);
    let right = rest.get(at).map(|(_, place)| *place);
    let place = match (left, right) {
        (None, None) => 1.0,
        (Some(left), None) => left + 1.0,
        (None, Some(right)) => right - 1.0,
        (Some(left), Some(right)) => f64::midpoint(left, right),
    };
    if left.is_none_or(|left| left < place) && right.is_none_or(|right| place < right) {
        return vec![(moved, place)];
    }
    let mut order: Vec<i64> = rest.iter().map(|(id, _)| *id).collect();
    order.insert(at, moved);
    order
        .into_iter()
        .enumerate()
        .map(|(place, id)| (id, place as f64 + 1.0))
        .collect()
}

fn place_activity(tx: &Connection, id: i64, phase: i64, before: Option<i64>) -> Result<()> {
    let siblings = siblings(
        tx,
        "SELECT id, place FROM roles_activity WHERE phase = ?1 ORDER BY place, id",
        [phase],
    )?;
    for (id, place) in arrange(&siblings, id, before) {
        tx.prepare_cached("UPDATE roles_activity SET place = ?2 WHERE id = ?1")?
            .execute(params![id, place])?;
    }
    Ok(())
}

fn place_role(tx: &Connection, id: i64, team: Team, before: Option<i64>) -> Result<()> {
    let siblings = siblings(
        tx,
        "SELECT id, place FROM roles_role WHERE team = ?1 ORDER BY place, id",
        [team.code()],
    )?;
    for (id, place) in arrange(&siblings, id, before) {
        tx.prepare_cached("UPDATE roles_role SET place = ?2 WHERE id = ?1")?
            .execute(params![id, place])?;
    }
    Ok(())
}

fn place_phase(tx: &Connection, id: i64, before: Option<i64>) -> Result<()> {
    let siblings = siblings(
        tx,
        "SELECT id, place FROM roles_phase ORDER BY place, id",
        [],
    )?;
    for (id, place) in arrange(&siblings, id, before) {
        tx.prepare_cached("UPDATE roles_phase SET place = ?2 WHERE id = ?1")?
            .execute(params![id, place])?;
    }
    Ok(())
}

fn activity_name(db: &Connection, id: i64) -> Result<Param> {
    let kept: Option<(Option<i64>, Option<String>)> = db
        .prepare_cached("SELECT starter, name FROM roles_activity WHERE id = ?1")?
        .query_row([id], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    let (starter, name) = kept.ok_or_else(|| Error::missing("activity"))?;
    Ok(store::word(starter, name, "activity"))
}

fn role_name(db: &Connection, id: i64) -> Result<Param> {
    let kept: Option<(Option<String>, Option<String>)> = db
        .prepare_cached("SELECT starter, name FROM roles_role WHERE id = ?1")?
        .query_row([id], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    let (starter, name) = kept.ok_or_else(|| Error::missing("role"))?;
    Ok(store::word(starter, name, "role"))
}

fn phase_name(db: &Connection, id: i64) -> Result<Param> {
    let kept: Option<(Option<i64>, Option<String>)> = db
        .prepare_cached("SELECT starter, name FROM roles_phase WHERE id = ?1")?
        .query_row([id], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    let (starter, name) = kept.ok_or_else(|| Error::missing("phase"))?;
    Ok(store::word(starter, name, "phase"))
}

/// What a finding is about, in words.
fn place_name(db: &Connection, place: &str) -> Result<Param> {
    let Some((kind, id)) = place.split_once(':') else {
        return Ok(Param::key("step-roles"));
    };
    let id = id.parse().map_err(|_| Error::invalid("place", place))?;
    match kind {
        "activity" => activity_name(db, id),
        "role" => role_name(db, id),
        _ => Ok(store::person_name(db, id)?.into()),
    }
}

#[cfg(test)]
mod tests;
