//! Everything the room can change in this step.

use chrono::{DateTime, Utc};
use rusqlite::{Connection, OptionalExtension, params};
use serde::{Deserialize, Serialize};

use super::{Duties, Handover, RolesLimits, Team, Variant, starter, store};
use crate::{Code, Edit, Error, Label, Result, id, label::Param};

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
}

use RolesEdit as E;

impl Edit for RolesEdit {
    fn label(&self, db: &Connection) -> Result<Label> {
        let label = |kind: &str| Label::new(format!("undo-roles-{kind}"));
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
        })
    }

    fn merges(&self) -> Option<String> {
        match self {
            E::RenameActivity { activity, .. } => Some(format!("roles-activity-{activity}")),
            E::RenameRole { role, .. } => Some(format!("roles-role-{role}")),
            E::DescribeRole { role, .. } => Some(format!("roles-task-{role}")),
            E::RenamePhase { phase, .. } => Some(format!("roles-phase-{phase}")),
            E::SetLimits { .. } => Some("roles-limits".to_owned()),
            _ => None,
        }
    }

    fn apply(&self, tx: &Connection, _now: DateTime<Utc>) -> Result<Option<i64>> {
        let (variant, handover, limits) = store::settings(tx)?;
        match self {
            E::StartFromStarter => starter::restore(tx, handover)?,
            E::SetCell {
                activity,
                role,
                duties,
            } => set(tx, *activity, *role, Duties::read(duties)?, variant)?,
            E::SetCells { cells } => {
                for cell in cells {
                    let duties = Duties::read(&cell.duties)?;
                    set(tx, cell.activity, cell.role, duties, variant)?;
                }
            }
            E::ClearCells { cells } => {
                for spot in cells {
                    set(tx, spot.activity, spot.role, Duties::default(), variant)?;
                }
            }
            E::PasteCells {
                activity,
                role,
                rows,
            } => paste(tx, *activity, *role, rows, variant)?,
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

fn set(tx: &Connection, activity: i64, role: i64, duties: Duties, variant: Variant) -> Result<()> {
    must_have(
        tx,
        "SELECT 1 FROM roles_activity WHERE id = ?1",
        activity,
        "activity",
    )?;
    must_have(tx, "SELECT 1 FROM roles_role WHERE id = ?1", role, "role")?;
    let before: Option<String> = tx
        .prepare_cached("SELECT duties FROM roles_cell WHERE activity = ?1 AND role = ?2")?
        .query_row([activity, role], |row| row.get(0))
        .optional()?;
    let before = Duties::read(&before.unwrap_or_default())?;
    let after = duties.over(before, variant);
    if after == before {
        return Ok(());
    }
    store::put(tx, activity, role, after)
}

/// Fills a block over the rows and columns on show. A block that does not fit, or has anything but letters in it, is
/// refused whole: half a paste would be worse than none.
fn paste(
    tx: &Connection,
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
            set(tx, *activity, *role, typed(text, variant)?, variant)?;
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

/// A random edit, for the property tests and the fault harness.
#[cfg(any(test, feature = "random-edits"))]
pub fn random(db: &Connection, dice: &mut dyn FnMut(usize) -> usize) -> Result<RolesEdit> {
    fn ids(db: &Connection, sql: &str) -> Result<Vec<i64>> {
        Ok(db
            .prepare_cached(sql)?
            .query_map([], |row| row.get(0))?
            .collect::<rusqlite::Result<_>>()?)
    }
    fn one(of: &[i64], dice: &mut dyn FnMut(usize) -> usize) -> Option<i64> {
        (!of.is_empty()).then(|| of[dice(of.len())])
    }
    let activities = ids(db, "SELECT id FROM roles_activity ORDER BY id")?;
    let roles = ids(db, "SELECT id FROM roles_role ORDER BY id")?;
    let phases = ids(db, "SELECT id FROM roles_phase ORDER BY id")?;
    let people: Vec<i64> = store::people(db)?.iter().map(|it| it.id).collect();
    let (Some(activity), Some(role), Some(phase)) = (
        one(&activities, dice),
        one(&roles, dice),
        one(&phases, dice),
    ) else {
        return Ok(E::StartFromStarter);
    };
    let before = if dice(2) == 0 {
        None
    } else {
        one(&activities, dice)
    };
    let before_role = if dice(2) == 0 {
        None
    } else {
        one(&roles, dice)
    };
    let before_phase = if dice(2) == 0 {
        None
    } else {
        one(&phases, dice)
    };
    let name = format!("Name {}", dice(1000));
    let yes = dice(2) == 0;
    let team = Team::ALL[dice(3)];
    let code = super::rules::CHECKS[dice(super::rules::CHECKS.len())].to_owned();
    let place = match dice(3) {
        0 => String::new(),
        1 => format!("activity:{activity}"),
        _ => format!("role:{role}"),
    };
    let duties = ["", "A", "R", "AR", "S", "C", "I", "AC", "RS"];
    let duties = duties[dice(duties.len())].to_owned();
    Ok(match dice(28) {
        0 => E::StartFromStarter,
        1 => E::ClearCells {
            cells: vec![RolesSpot { activity, role }],
        },
        2 => {
            // A paste starts on what is on show.
            let shown = store::plan(db)?;
            let activities: Vec<i64> = shown.shown_activities().map(|it| it.id).collect();
            let roles: Vec<i64> = shown.shown_roles().map(|it| it.id).collect();
            match (one(&activities, dice), one(&roles, dice)) {
                (Some(activity), Some(role)) => E::PasteCells {
                    activity,
                    role,
                    rows: vec![vec![["A", "c", "I", ""][dice(4)].to_owned()]],
                },
                _ => E::StartFromStarter,
            }
        }
        3 => E::AddActivity {
            phase,
            name,
            before,
        },
        4 => E::RenameActivity { activity, name },
        5 => E::MoveActivity {
            activity,
            phase,
            before,
        },
        6 => E::HideActivity {
            activity,
            hidden: yes,
        },
        7 => E::MarkJoint {
            activity,
            joint: yes,
        },
        8 => E::RemoveActivity { activity },
        9 => E::AddRole { team, name },
        10 => E::RenameRole { role, name },
        11 => E::DescribeRole { role, task: name },
        12 => E::MoveRole {
            role,
            team,
            before: before_role,
        },
        13 => E::HideRole { role, hidden: yes },
        14 => E::RemoveRole { role },
        15 => E::AddPhase { name },
        16 => E::RenamePhase { phase, name },
        17 => E::MovePhase {
            phase,
            before: before_phase,
        },
        18 => {
            let empty = ids(
                db,
                "SELECT id FROM roles_phase WHERE id NOT IN (SELECT phase FROM roles_activity) ORDER BY id",
            )?;
            one(&empty, dice).map_or(E::AddPhase { name }, |phase| E::RemovePhase { phase })
        }
        19 => one(&people, dice).map_or(E::HideRole { role, hidden: yes }, |person| {
            E::AssignPerson {
                role,
                person,
                assigned: yes,
            }
        }),
        20 => E::SetHandover {
            handover: if yes {
                Handover::Split
            } else {
                Handover::Manager
            },
        },
        21 => E::SetVariant {
            variant: Variant::ALL[dice(3)],
        },
        22 => E::SetLimits {
            limits: RolesLimits {
                responsible: dice(6) as u32,
                accountable_share: dice(101) as f64 / 100.0,
                ..RolesLimits::default()
            },
        },
        23 => E::AcceptFinding {
            code,
            place,
            reason: name,
        },
        24 => E::ReopenFinding { code, place },
        25 => E::SetCells {
            cells: vec![RolesCell {
                activity,
                role,
                duties,
            }],
        },
        _ => E::SetCell {
            activity,
            role,
            duties,
        },
    })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use proptest::prelude::*;

    use super::super::{begin, findings, read, rules, section, started};
    use super::*;
    use crate::{Language, Words, document::schema::blank};

    /// The same throws for the same seed.
    fn dice(mut seed: u64) -> impl FnMut(usize) -> usize {
        move |sides| {
            seed = seed
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            (seed >> 33) as usize % sides.max(1)
        }
    }

    fn workshop() -> Connection {
        let db = blank().expect("a blank workshop");
        begin(&db, &Words::of(Language::En)).expect("starter content");
        db
    }

    fn apply(db: &Connection, edit: &RolesEdit) -> Result<Option<i64>> {
        edit.apply(db, DateTime::UNIX_EPOCH)
    }

    fn activity(db: &Connection, number: i64) -> i64 {
        db.query_row(
            "SELECT id FROM roles_activity WHERE starter = ?1",
            [number],
            |row| row.get(0),
        )
        .expect("a starter activity")
    }

    fn role(db: &Connection, code: &str) -> i64 {
        db.query_row(
            "SELECT id FROM roles_role WHERE starter = ?1",
            [code],
            |row| row.get(0),
        )
        .expect("a starter role")
    }

    fn set(db: &Connection, number: i64, code: &str, duties: &str) {
        let edit = E::SetCell {
            activity: activity(db, number),
            role: role(db, code),
            duties: duties.to_owned(),
        };
        apply(db, &edit).expect("letters in a cell");
    }

    fn letters(db: &Connection, number: i64, code: &str) -> String {
        let plan = store::plan(db).expect("a plan");
        plan.duties(activity(db, number), role(db, code))
            .to_string()
    }

    #[test]
    fn the_starter_content_is_whole_and_nobodys_decision_yet() {
        let db = workshop();
        let view = read(&db).expect("a view");
        assert_eq!(view.roles.len(), 12);
        assert_eq!(view.phases.len(), 5);
        assert_eq!(
            view.phases
                .iter()
                .map(|it| it.activities.len())
                .sum::<usize>(),
            34
        );
        assert!(!started(&db).expect("started"));
        assert!(findings(&db).expect("findings").is_empty());
        assert!(
            section(&db, &Words::of(Language::De))
                .expect("section")
                .is_none()
        );
    }

    #[test]
    fn the_starter_loads_are_those_of_the_reference_matrix() {
        let db = workshop();
        let plan = store::plan(&db).expect("a plan");
        let loads: Vec<(u32, u32)> = plan
            .roles
            .iter()
            .map(|it| rules::load(&plan, &[it.id]))
            .map(|it| (it.accountable, it.responsible))
            .collect();
        assert_eq!(
            loads,
            [
                (4, 1),
                (5, 13),
                (5, 11),
                (2, 5),
                (2, 4),
                (1, 2),
                (7, 0),
                (2, 5),
                (3, 7),
                (1, 6),
                (2, 8),
                (0, 1)
            ]
        );
    }

    #[test]
    fn the_starter_matrix_has_no_errors() {
        let db = workshop();
        let plan = store::plan(&db).expect("a plan");
        let errors: Vec<_> = rules::findings(&plan)
            .into_iter()
            .filter(|it| it.severity == crate::Severity::Error)
            .collect();
        assert!(errors.is_empty(), "{errors:?}");
    }

    #[test]
    fn a_second_accountable_role_is_a_finding_in_both_languages() {
        let db = workshop();
        set(&db, 25, "ae", "A");
        let found = findings(&db).expect("findings");
        let key = format!("finding-{}", found[0].code);
        assert_eq!(
            Words::of(Language::En).fill(&key, &found[0].params),
            "“Hand over SQA”: SDR and Account executive are both accountable. Only one can be."
        );
        assert_eq!(
            Words::of(Language::De).fill(&key, &found[0].params),
            "„SQA übergeben“: SDR und Account Executive verantworten beide. Nur eine Rolle kann es."
        );
    }

    #[test]
    fn undo_says_the_duty_the_activity_and_the_role() {
        let db = workshop();
        let edit = E::SetCell {
            activity: activity(&db, 25),
            role: role(&db, "sl"),
            duties: "A".to_owned(),
        };
        let label = edit.label(&db).expect("a label");
        assert_eq!(
            Words::of(Language::En).label(&label),
            "accountable for “Hand over SQA” → Head of Sales"
        );
    }

    #[test]
    fn the_hand_over_setting_moves_untouched_starter_rows_and_comes_back() {
        let db = workshop();
        let before = store::plan(&db).expect("a plan").cells;
        let to = |handover| apply(&db, &E::SetHandover { handover }).expect("a setting");
        to(Handover::Manager);
        assert_eq!(letters(&db, 26, "am"), "AR");
        assert_eq!(letters(&db, 24, "am"), "I");
        assert_eq!(letters(&db, 24, "ae"), "");
        to(Handover::Split);
        assert_eq!(store::plan(&db).expect("a plan").cells, before);
        set(&db, 26, "am", "C");
        to(Handover::Manager);
        assert_eq!(letters(&db, 26, "am"), "C", "the room's own letters stay");
        assert_eq!(letters(&db, 25, "ae"), "I");
    }

    #[test]
    fn a_block_from_a_spreadsheet_fills_what_is_on_show() {
        let db = workshop();
        let hide = E::HideRole {
            role: role(&db, "dg"),
            hidden: true,
        };
        apply(&db, &hide).expect("a hidden role");
        let block = |rows: &[&[&str]]| E::PasteCells {
            activity: activity(&db, 33),
            role: role(&db, "ml"),
            rows: rows
                .iter()
                .map(|row| row.iter().map(|it| (*it).to_owned()).collect())
                .collect(),
        };
        apply(&db, &block(&[&["a/r", "-"], &["C", " i "]])).expect("a block");
        assert_eq!(letters(&db, 33, "ml"), "AR");
        assert_eq!(letters(&db, 33, "dg"), "R", "hidden columns are skipped");
        assert_eq!(letters(&db, 33, "mo"), "");
        assert_eq!(letters(&db, 34, "mo"), "I");
        let refused = apply(&db, &block(&[&["A"], &["A"], &["A"]])).expect_err("too tall");
        assert_eq!(refused.code, Code::Refused);
        let refused = apply(&db, &block(&[&["maybe"]])).expect_err("not letters");
        assert_eq!(refused.code, Code::Invalid);
    }

    #[test]
    fn a_letter_over_a_range_is_one_edit() {
        let db = workshop();
        let cell = |number, code, duties: &str| RolesCell {
            activity: activity(&db, number),
            role: role(&db, code),
            duties: duties.to_owned(),
        };
        let edit = E::SetCells {
            cells: vec![
                cell(25, "sl", "C"),
                cell(26, "sl", "C"),
                cell(25, "ae", "CR"),
            ],
        };
        let label = edit.label(&db).expect("a label");
        assert_eq!(Words::of(Language::En).label(&label), "letters in 3 cells");
        apply(&db, &edit).expect("a range");
        assert_eq!(letters(&db, 25, "sl"), "C");
        assert_eq!(letters(&db, 26, "sl"), "C");
        assert_eq!(letters(&db, 25, "ae"), "RC");
    }

    #[test]
    fn starter_names_come_back_when_the_new_one_is_emptied() {
        let db = workshop();
        let rename = |name: &str| E::RenameActivity {
            activity: activity(&db, 3),
            name: name.to_owned(),
        };
        apply(&db, &rename(" Who is ideal ")).expect("a name");
        let name = |db: &Connection| activity_name(db, activity(db, 3)).expect("a name");
        assert_eq!(name(&db), Param::from("Who is ideal"));
        apply(&db, &rename("")).expect("its own name");
        assert_eq!(name(&db), Param::key("roles-activity-3"));
    }

    #[test]
    fn moving_keeps_an_order_however_often_it_is_done() {
        let mut rows: Vec<(i64, f64)> = (1..=4).map(|id| (id, id as f64)).collect();
        for turn in 0..200 {
            let (moved, before) = if turn % 2 == 0 { (3, 2) } else { (2, 3) };
            for (id, place) in arrange(&rows, moved, Some(before)) {
                rows.iter_mut().find(|it| it.0 == id).expect("known").1 = place;
            }
            rows.sort_by(|a, b| a.1.total_cmp(&b.1));
            let order: Vec<i64> = rows.iter().map(|it| it.0).collect();
            let expected = if turn % 2 == 0 {
                [1, 3, 2, 4]
            } else {
                [1, 2, 3, 4]
            };
            assert_eq!(order, expected, "turn {turn}");
        }
    }

    #[test]
    fn starting_over_keeps_what_is_the_rooms_own() {
        let db = workshop();
        let own = apply(
            &db,
            &E::AddRole {
                team: Team::Sales,
                name: "Inside sales".to_owned(),
            },
        )
        .expect("a role")
        .expect("its id");
        apply(
            &db,
            &E::RemoveActivity {
                activity: activity(&db, 1),
            },
        )
        .expect("removed");
        set(&db, 25, "sdr", "");
        apply(&db, &E::StartFromStarter).expect("starter content");
        let view = read(&db).expect("a view");
        assert!(view.roles.iter().any(|it| it.id == own));
        assert_eq!(letters(&db, 25, "sdr"), "AR");
        assert_eq!(view.phases[0].activities.len(), 7);
    }

    #[test]
    fn every_edit_and_every_check_has_its_words() {
        let words = Words::of(Language::De);
        for code in rules::CHECKS {
            assert!(words.has(&format!("finding-{code}")), "finding-{code}");
        }
        let db = workshop();
        let mut dice = dice(7);
        for _ in 0..400 {
            let edit = random(&db, &mut dice).expect("an edit");
            let label = edit.label(&db).expect("a label");
            assert!(words.has(&label.key), "{}", label.key);
            apply(&db, &edit).expect("applies");
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

        /// Whatever the room does, a cell changes only when it is set, and what the variant hides survives even that.
        #[test]
        fn any_sequence_of_edits_and_variant_switches_keeps_every_cell(seed in any::<u64>()) {
            let db = workshop();
            let mut dice = dice(seed);
            for _ in 0..40 {
                let before: BTreeMap<(i64, i64), Duties> = store::plan(&db).expect("a plan").cells;
                let edit = random(&db, &mut dice).expect("an edit");
                let (variant, ..) = store::settings(&db).expect("settings");
                apply(&db, &edit).expect("applies");
                let after = store::plan(&db).expect("a plan").cells;
                let set = |activity: i64, role: i64| {
                    let mut expected = before.clone();
                    let hidden = before.get(&(activity, role)).copied().unwrap_or_default();
                    expected.insert((activity, role), hidden);
                    for (spot, duties) in &expected {
                        let now = after.get(spot).copied().unwrap_or_default();
                        if *spot == (activity, role) {
                            let kept = Duties::default().over(*duties, variant);
                            assert_eq!(Duties::default().over(now, variant), kept);
                        } else {
                            assert_eq!(now, *duties);
                        }
                    }
                };
                match &edit {
                    E::SetCell { activity, role, .. } | E::PasteCells { activity, role, .. } => set(*activity, *role),
                    E::ClearCells { cells } => set(cells[0].activity, cells[0].role),
                    E::SetCells { cells } => set(cells[0].activity, cells[0].role),
                    E::RemoveActivity { activity } => prop_assert!(
                        before.iter().all(|(spot, duties)| spot.0 == *activity || after.get(spot) == Some(duties))
                    ),
                    E::RemoveRole { role } => prop_assert!(
                        before.iter().all(|(spot, duties)| spot.1 == *role || after.get(spot) == Some(duties))
                    ),
                    E::StartFromStarter | E::SetHandover { .. } => {}
                    _ => prop_assert_eq!(&before, &after),
                }
            }
        }
    }
}
