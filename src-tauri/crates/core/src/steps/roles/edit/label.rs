//! What each edit is called.

use rusqlite::{Connection, OptionalExtension};

use super::{E, RolesEdit};
use crate::{
    Error, Label, Result, Side,
    label::Param,
    steps::roles::{Duties, Variant, report, store, turns},
};

/// What an edit is called in undo, history and toasts.
pub(super) fn label(edit: &RolesEdit, db: &Connection) -> Result<Label> {
    let label = |kind: &str| Label::new(format!("undo-roles-{kind}"));
    // What a team writes alone is never named: the label is on the screen while the other one has the laptop.
    if let (true, Some(side)) = (edit.writes_cells(), turns::state(db)?.alone()) {
        return Ok(label("answer").with("side", side.name()));
    }
    Ok(match edit {
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
        E::DescribeRole { role, .. } => label("describe-role").with("role", role_name(db, *role)?),
        E::MoveRole { role, .. } => label("move-role").with("role", role_name(db, *role)?),
        E::HideRole { role, hidden } => label(if *hidden { "hide-role" } else { "show-role" })
            .with("role", role_name(db, *role)?),
        E::RemoveRole { role } => label("remove-role").with("role", role_name(db, *role)?),
        E::AddPhase { name } => label("add-phase").with("phase", name.trim()),
        E::RenamePhase { phase, .. } => {
            label("rename-phase").with("phase", phase_name(db, *phase)?)
        }
        E::MovePhase { phase, .. } => label("move-phase").with("phase", phase_name(db, *phase)?),
        E::RemovePhase { phase } => label("remove-phase").with("phase", phase_name(db, *phase)?),
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

/// Duties as the words of a variant: `accountable`, `responsible`.
fn duty_words(duties: Duties, variant: Variant) -> Vec<Param> {
    variant
        .letters()
        .iter()
        .filter(|(duty, _)| duties.has(*duty))
        .map(|(duty, _)| Param::key(report::duty_key(*duty, variant)))
        .collect()
}

pub(super) fn activity_name(db: &Connection, id: i64) -> Result<Param> {
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
