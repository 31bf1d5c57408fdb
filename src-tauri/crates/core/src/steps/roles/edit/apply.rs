//! What each edit does to the tables.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use rusqlite::{Connection, OptionalExtension, params};

use super::{
    E, RolesEdit,
    cells::{follow, paste, set},
    order::{place_activity, place_phase, place_role},
};
use crate::{
    Code, Error, Result, Step, apart, id,
    steps::roles::{Duties, Plan, rules, starter, store, turns},
};

/// Longest name, task or reason, in characters.
const LONGEST: usize = 400;

/// Does what an edit says; answers with the identity of what it made.
pub(super) fn apply(edit: &RolesEdit, tx: &Connection, now: DateTime<Utc>) -> Result<Option<i64>> {
    let (variant, handover, limits) = store::settings(tx)?;
    let apart = turns::state(tx)?;
    let alone = apart.alone();
    if alone.is_some() && !edit.belongs_to_a_turn() {
        return Err(Error::new(Code::Refused, "a team has the laptop").with("why", "roles-alone"));
    }
    match edit {
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
            if !rules::CHECKS.contains(&code.as_str()) {
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

pub(super) fn must_have(tx: &Connection, sql: &str, id: i64, what: &str) -> Result<()> {
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
