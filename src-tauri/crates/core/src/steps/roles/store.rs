//! Reads and writes the step's tables.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Display;

use rusqlite::{Connection, OptionalExtension, params};

use super::{
    Activity, ActivityView, Duties, Handover, PersonView, Phase, PhaseView, Plan, Role, RoleView,
    RolesCounts, RolesLetter, RolesLimits, RolesPerson, RolesView, Team, Variant, rules, starter,
    turns, voices,
};
use crate::{Result, Side, label::Param, steps::setup};

/// Everything the rules need.
pub fn plan(db: &Connection) -> Result<Plan> {
    let (variant, handover, limits) = settings(db)?;
    let people = people(db)?;
    let known: BTreeSet<i64> = people.iter().map(|it| it.id).collect();
    Ok(Plan {
        variant,
        handover,
        limits,
        roles: roles(db)?,
        phases: phases(db)?,
        activities: activities(db)?,
        cells: cells(db)?,
        holders: db
            .prepare_cached("SELECT role, person FROM roles_holder")?
            .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
            .collect::<rusqlite::Result<BTreeSet<(i64, i64)>>>()?
            .into_iter()
            .filter(|(_, person)| known.contains(person))
            .collect(),
        people,
        accepted: db
            .prepare_cached("SELECT code, place, reason FROM roles_accepted")?
            .query_map([], |row| Ok(((row.get(0)?, row.get(1)?), row.get(2)?)))?
            .collect::<rusqlite::Result<_>>()?,
        voices: turns::voices(db)?,
    })
}

/// The whole step as its screen needs it. While a team has the laptop, what it wrote stands in for the matrix.
pub fn read(db: &Connection) -> Result<RolesView> {
    let mut plan = plan(db)?;
    let entering = super::alone(db)?;
    let started = rules::touched(&plan);
    let counts = {
        let answered = |side| plan.voices.answered(&plan, side);
        RolesCounts {
            marketing: answered(Side::Marketing),
            sales: answered(Side::Sales),
            total: plan.shown_activities().count(),
            missing: plan.voices.missing(&plan),
        }
    };
    let clashes = voices::view(&plan.voices, &plan);
    let findings = if started && entering.is_none() {
        rules::findings(&plan)
    } else {
        Vec::new()
    };
    if let Some(side) = entering {
        plan.cells = std::mem::take(&mut plan.voices.answers[side as usize]);
    }
    let mut number = 0;
    let mut view = |activity: &Activity| {
        number += u32::from(!activity.hidden);
        ActivityView {
            id: activity.id,
            number: if activity.hidden { 0 } else { number },
            starter: activity.starter,
            name: activity.name.clone(),
            joint: activity.joint,
            hidden: activity.hidden,
            follows_handover: activity.starter.is_some_and(starter::follows_handover),
            cells: plan
                .roles
                .iter()
                .map(|role| plan.duties(activity.id, role.id).to_string())
                .collect(),
        }
    };
    Ok(RolesView {
        started,
        variant: plan.variant,
        letters: plan
            .variant
            .letters()
            .iter()
            .map(|(duty, letter)| RolesLetter {
                duty: *duty,
                letter: *letter,
            })
            .collect(),
        handover: plan.handover,
        limits: plan.limits,
        phases: plan
            .phases
            .iter()
            .map(|phase| PhaseView {
                id: phase.id,
                name: phase.name.clone(),
                activities: plan
                    .activities
                    .iter()
                    .filter(|it| it.phase == phase.id)
                    .map(&mut view)
                    .collect(),
            })
            .collect(),
        roles: plan
            .roles
            .iter()
            .map(|role| RoleView {
                id: role.id,
                team: role.team,
                starter: role.starter.clone(),
                name: role.name.clone(),
                task: role.task.clone(),
                hidden: role.hidden,
                people: plan.holders_of(role.id).map(|it| it.id).collect(),
                load: rules::load(&plan, &[role.id]),
            })
            .collect(),
        findings,
        entering,
        revealed: plan.voices.revealed,
        counts,
        clashes,
        people: plan
            .people
            .iter()
            .map(|person| {
                let roles: Vec<i64> = plan
                    .roles
                    .iter()
                    .map(|role| role.id)
                    .filter(|role| plan.holders.contains(&(*role, person.id)))
                    .collect();
                PersonView {
                    id: person.id,
                    name: person.name.clone(),
                    team: person.team.clone(),
                    job: person.job.clone(),
                    load: rules::load(&plan, &roles),
                    roles,
                }
            })
            .collect(),
    })
}

/// Variant, hand-over and limits; the defaults until somebody changed them.
pub fn settings(db: &Connection) -> Result<(Variant, Handover, RolesLimits)> {
    let kept = db
        .prepare_cached(
            "SELECT variant, handover, most_responsible, most_consulted, most_informed, accountable_share,
                    responsible_share, most_rows FROM roles",
        )?
        .query_row([], |row| {
            let variant: String = row.get(0)?;
            let handover: String = row.get(1)?;
            Ok((
                Variant::ALL
                    .into_iter()
                    .find(|it| it.code() == variant)
                    .unwrap_or_default(),
                if handover == Handover::Manager.code() {
                    Handover::Manager
                } else {
                    Handover::Split
                },
                RolesLimits {
                    responsible: row.get(2)?,
                    consulted: row.get(3)?,
                    informed: row.get(4)?,
                    accountable_share: row.get(5)?,
                    responsible_share: row.get(6)?,
                    rows: row.get(7)?,
                },
            ))
        })
        .optional()?;
    Ok(kept.unwrap_or_default())
}

/// Keeps variant, hand-over and limits.
pub fn put_settings(
    tx: &Connection,
    variant: Variant,
    handover: Handover,
    limits: &RolesLimits,
) -> Result<()> {
    tx.prepare_cached(
        "INSERT INTO roles VALUES (1, ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
         ON CONFLICT (id) DO UPDATE SET variant = ?1, handover = ?2, most_responsible = ?3, most_consulted = ?4,
             most_informed = ?5, accountable_share = ?6, responsible_share = ?7, most_rows = ?8",
    )?
    .execute(params![
        variant.code(),
        handover.code(),
        limits.responsible,
        limits.consulted,
        limits.informed,
        limits.accountable_share,
        limits.responsible_share,
        limits.rows
    ])?;
    Ok(())
}

/// Keeps the duties of a cell; none leaves no row behind.
pub fn put(tx: &Connection, activity: i64, role: i64, duties: Duties) -> Result<()> {
    if duties.is_empty() {
        tx.prepare_cached("DELETE FROM roles_cell WHERE activity = ?1 AND role = ?2")?
            .execute([activity, role])?;
    } else {
        tx.prepare_cached(
            "INSERT INTO roles_cell VALUES (?1, ?2, ?3) ON CONFLICT (activity, role) DO UPDATE SET duties = ?3",
        )?
        .execute(params![activity, role, duties.to_string()])?;
    }
    Ok(())
}

fn roles(db: &Connection) -> Result<Vec<Role>> {
    let mut roles = db
        .prepare_cached(
            "SELECT id, team, starter, name, task, hidden FROM roles_role ORDER BY place, id",
        )?
        .query_map([], |row| {
            let team: String = row.get(1)?;
            let starter: Option<String> = row.get(2)?;
            Ok(Role {
                id: row.get(0)?,
                team: Team::ALL
                    .into_iter()
                    .find(|it| it.code() == team)
                    .unwrap_or(Team::Both),
                name: word(starter.as_deref(), row.get(3)?, "role"),
                task: word(starter.as_deref(), row.get(4)?, "task"),
                hidden: row.get(5)?,
                starter,
            })
        })?
        .collect::<rusqlite::Result<Vec<_>>>()?;
    roles.sort_by_key(|role| role.team);
    Ok(roles)
}

fn phases(db: &Connection) -> Result<Vec<Phase>> {
    Ok(db
        .prepare_cached("SELECT id, starter, name FROM roles_phase ORDER BY place, id")?
        .query_map([], |row| {
            Ok(Phase {
                id: row.get(0)?,
                name: word(row.get::<_, Option<i64>>(1)?, row.get(2)?, "phase"),
            })
        })?
        .collect::<rusqlite::Result<_>>()?)
}

fn activities(db: &Connection) -> Result<Vec<Activity>> {
    Ok(db
        .prepare_cached(
            "SELECT a.id, a.phase, a.starter, a.name, a.joint, a.hidden
             FROM roles_activity a JOIN roles_phase p ON p.id = a.phase
             ORDER BY p.place, p.id, a.place, a.id",
        )?
        .query_map([], |row| {
            let starter = row.get(2)?;
            Ok(Activity {
                id: row.get(0)?,
                phase: row.get(1)?,
                starter,
                name: word(starter, row.get(3)?, "activity"),
                joint: row.get(4)?,
                hidden: row.get(5)?,
            })
        })?
        .collect::<rusqlite::Result<_>>()?)
}

fn cells(db: &Connection) -> Result<BTreeMap<(i64, i64), Duties>> {
    let kept = db
        .prepare_cached("SELECT activity, role, duties FROM roles_cell")?
        .query_map([], |row| Ok(((row.get(0)?, row.get(1)?), row.get(2)?)))?
        .collect::<rusqlite::Result<Vec<((i64, i64), String)>>>()?;
    kept.into_iter()
        .map(|(spot, letters)| Ok((spot, Duties::read(&letters)?)))
        .collect()
}

/// A name: the words somebody gave, else those of the starter content it came from.
pub fn word(starter: Option<impl Display>, kept: Option<String>, kind: &str) -> Param {
    match (kept, starter) {
        (Some(text), _) => Param::Text(text),
        (None, Some(code)) => Param::key(format!("roles-{kind}-{code}")),
        (None, None) => Param::Text(String::new()),
    }
}

/// Who takes part in the workshop.
pub fn people(db: &Connection) -> Result<Vec<RolesPerson>> {
    Ok(setup::people(db)?
        .into_iter()
        .map(|it| RolesPerson {
            id: it.id,
            name: it.name,
            team: it.team.name().to_owned(),
            job: it.job,
        })
        .collect())
}

/// A participant's name; empty for nobody.
pub fn person_name(db: &Connection, id: i64) -> Result<String> {
    Ok(people(db)?
        .into_iter()
        .find(|it| it.id == id)
        .map(|it| it.name)
        .unwrap_or_default())
}
