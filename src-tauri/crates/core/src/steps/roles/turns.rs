//! Reads and writes what the teams wrote apart and how the room settled it.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use rusqlite::{Connection, params};

use super::{
    Duties, Plan, Variant, plan,
    voices::{self, Answer, Settlement, Voices},
};
use crate::{
    Apart, Error, Label, Result, Side, Step, apart, id, label::Param, steps::StepDecision,
};

/// Who has the laptop.
pub fn state(db: &Connection) -> Result<Apart> {
    apart::kept(db, Step::Roles)
}

/// Everything about the two voices.
pub fn voices(db: &Connection) -> Result<Voices> {
    Ok(Voices {
        revealed: state(db)?.revealed,
        answers: [answer(db, Side::Marketing)?, answer(db, Side::Sales)?],
        settled: settled(db)?,
    })
}

fn answer(db: &Connection, side: Side) -> Result<Answer> {
    let rows = db
        .prepare_cached("SELECT activity, role, duties FROM roles_answer WHERE side = ?1")?
        .query_map([side], |row| Ok(((row.get(0)?, row.get(1)?), row.get(2)?)))?
        .collect::<rusqlite::Result<Vec<((i64, i64), String)>>>()?;
    rows.into_iter()
        .map(|(spot, letters)| Ok((spot, Duties::read(&letters)?)))
        .collect()
}

fn settled(db: &Connection) -> Result<Vec<Settlement>> {
    let rows = db
        .prepare_cached(
            "SELECT id, yielded, why, on_day FROM roles_settlement ORDER BY on_day, id",
        )?
        .query_map([], |row| {
            Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?))
        })?
        .collect::<rusqlite::Result<Vec<(i64, Option<Side>, String, String)>>>()?;
    rows.into_iter()
        .map(|(id, yielded, why, day)| {
            let activities = db
                .prepare_cached("SELECT activity FROM roles_settled WHERE settlement = ?1")?
                .query_map([id], |row| row.get(0))?
                .collect::<rusqlite::Result<BTreeSet<i64>>>()?;
            let on = day
                .parse::<NaiveDate>()
                .map_err(|_| Error::invalid("on_day", day.as_str()))?;
            Ok(Settlement {
                id,
                activities,
                yielded,
                why,
                on,
            })
        })
        .collect()
}

/// Keeps what a team wrote in a cell; nothing leaves no row behind.
pub fn put(tx: &Connection, side: Side, activity: i64, role: i64, duties: Duties) -> Result<()> {
    if duties.is_empty() {
        tx.prepare_cached(
            "DELETE FROM roles_answer WHERE side = ?1 AND activity = ?2 AND role = ?3",
        )?
        .execute(params![side, activity, role])?;
    } else {
        tx.prepare_cached(
            "INSERT INTO roles_answer VALUES (?1, ?2, ?3, ?4)
             ON CONFLICT (side, activity, role) DO UPDATE SET duties = ?4",
        )?
        .execute(params![side, activity, role, duties.to_string()])?;
    }
    Ok(())
}

/// A team takes the letters that stand in the matrix for every row it has not answered.
pub fn take_proposal(tx: &Connection, side: Side) -> Result<()> {
    let plan = plan(tx)?;
    for row in plan.shown_activities() {
        if plan.voices.has_answered(&plan, side, row.id) {
            continue;
        }
        for role in plan.shown_roles() {
            let duties = plan.duties(row.id, role.id);
            put(tx, side, row.id, role.id, duties.shown(plan.variant))?;
        }
    }
    Ok(())
}

/// Uncovers both: rows in which the teams agree stand in the matrix from now on.
pub fn reveal(tx: &Connection) -> Result<()> {
    let plan = plan(tx)?;
    let open = state(tx)?.reveal(plan.voices.missing(&plan))?;
    apart::keep(tx, Step::Roles, open)?;
    let voices = Voices {
        revealed: true,
        ..plan.voices.clone()
    };
    let clashing: BTreeSet<i64> = voices.clashes(&plan).iter().map(|it| it.activity).collect();
    for row in plan
        .shown_activities()
        .filter(|it| !clashing.contains(&it.id))
    {
        unsettle(tx, row.id)?;
        agree(tx, &plan, row.id, |role| {
            voices.duties(&plan, Side::Marketing, row.id, role)
        })?;
    }
    Ok(())
}

/// Puts letters into a row of the matrix, over the columns on show.
fn agree(
    tx: &Connection,
    plan: &Plan,
    activity: i64,
    letters: impl Fn(i64) -> Duties,
) -> Result<()> {
    for role in plan.shown_roles() {
        let before = plan.duties(activity, role.id);
        let after = letters(role.id).over(before, plan.variant);
        if after != before {
            super::store::put(tx, activity, role.id, after)?;
        }
    }
    Ok(())
}

/// The room settles rows: `letters` says what stands in a column that differs. What is the same in both stands as both
/// wrote it.
pub fn settle(
    tx: &Connection,
    activities: &[i64],
    letters: impl Fn(&Plan, i64, i64) -> Duties,
    on: NaiveDate,
) -> Result<()> {
    state(tx)?.lies_open()?;
    let before = plan(tx)?;
    let clashes = before.voices.clashes(&before);
    let mut yielded = BTreeSet::new();
    for activity in activities {
        let clash = clashes
            .iter()
            .find(|it| it.activity == *activity)
            .ok_or_else(|| Error::missing("clash"))?;
        agree(tx, &before, *activity, |role| {
            if clash.roles.contains(&role) {
                letters(&before, *activity, role)
            } else {
                before
                    .voices
                    .duties(&before, Side::Marketing, *activity, role)
            }
        })?;
    }
    let after = plan(tx)?;
    for clash in clashes
        .iter()
        .filter(|it| activities.contains(&it.activity))
    {
        yielded.insert(voices::yielded(&after.voices, &after, clash));
        unsettle(tx, clash.activity)?;
    }
    // One decision about several rows has one who gave way, or both did.
    let yielded = match yielded.first() {
        Some(side) if yielded.len() == 1 => *side,
        _ => None,
    };
    // Settled anew, a row keeps the reason that was given before.
    let why = activities
        .iter()
        .find_map(|activity| before.voices.settlement(*activity))
        .map_or("", |it| it.why.as_str());
    let settlement = id::fresh();
    tx.prepare_cached("INSERT INTO roles_settlement VALUES (?1, ?2, ?3, ?4)")?
        .execute(params![settlement, yielded, why, on.to_string()])?;
    for activity in activities {
        tx.prepare_cached("INSERT INTO roles_settled VALUES (?1, ?2)")?
            .execute([*activity, settlement])?;
    }
    Ok(())
}

/// Says why a row, and whatever was settled with it, came out as it did.
pub fn write_why(tx: &Connection, activity: i64, why: &str) -> Result<()> {
    let changed = tx
        .prepare_cached(
            "UPDATE roles_settlement SET why = ?2
             WHERE id = (SELECT settlement FROM roles_settled WHERE activity = ?1)",
        )?
        .execute(params![activity, why])?;
    if changed == 0 {
        return Err(Error::missing("settlement"));
    }
    Ok(())
}

/// Opens a row again; a decision about nothing any more goes too.
pub fn unsettle(tx: &Connection, activity: i64) -> Result<()> {
    tx.prepare_cached("DELETE FROM roles_settled WHERE activity = ?1")?
        .execute([activity])?;
    tx.prepare_cached(
        "DELETE FROM roles_settlement WHERE id NOT IN (SELECT settlement FROM roles_settled)",
    )?
    .execute([])?;
    Ok(())
}

/// What both wrote about a row goes with it.
pub fn forget_activity(tx: &Connection, activity: i64) -> Result<()> {
    unsettle(tx, activity)?;
    tx.prepare_cached("DELETE FROM roles_answer WHERE activity = ?1")?
        .execute([activity])?;
    Ok(())
}

/// What both wrote about a column goes with it.
pub fn forget_role(tx: &Connection, role: i64) -> Result<()> {
    tx.prepare_cached("DELETE FROM roles_answer WHERE role = ?1")?
        .execute([role])?;
    Ok(())
}

/// Every settled row or group of rows, oldest first, with the letters that stand there now, for the decision log.
pub fn decisions(db: &Connection) -> Result<Vec<StepDecision>> {
    // The log is read after every edit of the workshop; without anything settled the matrix need not be.
    if settled(db)?.is_empty() {
        return Ok(Vec::new());
    }
    let plan = plan(db)?;
    let mut settled: Vec<&Settlement> = plan.voices.settled.iter().collect();
    // On one day in the order of the rows; only the day is known.
    let first = |it: &Settlement| {
        let mut rows = plan.activities.iter();
        rows.position(|row| it.activities.contains(&row.id))
    };
    settled.sort_by_key(|it| (it.on, first(it)));
    Ok(settled
        .into_iter()
        .filter_map(|it| {
            Some(StepDecision {
                what: said(&plan, it)?,
                answers: false,
                why: it.why.clone(),
                who: String::new(),
                dissent: String::new(),
                on: Some(it.on),
            })
        })
        .collect())
}

fn said(plan: &Plan, settlement: &Settlement) -> Option<Label> {
    let mut rows = plan
        .activities
        .iter()
        .filter(|it| settlement.activities.contains(&it.id));
    let first = rows.next()?;
    let yielded = settlement.yielded.map_or("both", Side::name);
    let rest: Vec<Param> = rows.map(|it| it.name.clone()).collect();
    if !rest.is_empty() {
        let names = std::iter::once(first.name.clone()).chain(rest);
        return Some(
            Label::new("roles-settled-rows")
                .with("count", settlement.activities.len())
                .with("activities", Param::list(names))
                .with("yielded", yielded),
        );
    }
    let holders = |duty: char| -> Vec<Param> {
        plan.shown_roles()
            .filter(|role| plan.duties(first.id, role.id).has(duty))
            .map(|role| role.name.clone())
            .collect()
    };
    let (accountable, responsible) = (holders('A'), holders('R'));
    let some = |of: &[Param]| match of.len() {
        0 => "none",
        1 => "one",
        _ => "several",
    };
    Some(
        Label::new("roles-settled-row")
            .with("activity", first.name.clone())
            .with(
                "family",
                if plan.variant == Variant::Daci {
                    "daci"
                } else {
                    "raci"
                },
            )
            .with("answered", some(&accountable))
            .with("done", some(&responsible))
            .with("accountable", Param::list(accountable))
            .with("responsible", Param::list(responsible))
            .with("yielded", yielded),
    )
}
