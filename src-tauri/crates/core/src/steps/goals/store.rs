//! Reads and writes the step's tables.

use std::collections::BTreeMap;

use rusqlite::{Connection, OptionalExtension, params};

use super::{
    FormulaPiece, Funnel, Goal, GoalView, GoalsCounts, GoalsFigure, GoalsMeeting, GoalsRole,
    GoalsStageView, GoalsView, Part, Plan, Proposal, Stage, figures, findings, formula, rules,
    starter,
};
use crate::{
    Error, Param, Result, Side, Step, apart,
    steps::{approach, meetings, segmentation, setup},
};

/// Everything the rules need.
pub fn plan(db: &Connection) -> Result<Plan> {
    let frame = meetings::plan(db)?;
    let listed = segmentation::listed(db)?;
    Ok(Plan {
        goals: goals(db)?,
        figures: figures::figures(db, listed)?,
        proposals: proposals(db)?,
        apart: apart::kept(db, Step::Goals)?,
        funnel: funnel(db)?,
        listed,
        carries: approach::capacity(db)?.carries,
        meetings: frame
            .meetings
            .iter()
            .map(|it| GoalsMeeting {
                id: it.id,
                name: it.name.clone(),
            })
            .collect(),
        roles: frame.roles,
        currency: setup::money(db)?,
        held: setup::days(db)?.iter().filter_map(|it| it.date).max(),
    })
}

/// The goals by stage, then in the room's order.
pub fn goals(db: &Connection) -> Result<Vec<Goal>> {
    let word = |kept: Option<String>, starter: Option<&str>, what: &str| match (kept, starter) {
        (Some(text), _) => text.into(),
        (None, Some(starter)) => Param::key(format!("goals-{what}-{starter}")),
        (None, None) => "".into(),
    };
    let mut goals: Vec<Goal> = db
        .prepare_cached(
            "SELECT id, starter, name, stage, whose, kind, unit, better, baseline, measure_by, target, due, owner,
                    source, meeting, formula
             FROM goals_goal ORDER BY place, id",
        )?
        .query_map([], |row| {
            let starter: Option<String> = row.get(1)?;
            Ok(Goal {
                id: row.get(0)?,
                name: word(row.get(2)?, starter.as_deref(), "name"),
                stage: row.get(3)?,
                whose: row.get(4)?,
                kind: row.get(5)?,
                unit: row.get(6)?,
                better: row.get(7)?,
                baseline: row.get(8)?,
                measure_by: row.get(9)?,
                target: row.get(10)?,
                due: row.get(11)?,
                owner: row.get(12)?,
                source: word(row.get(13)?, starter.as_deref(), "source"),
                meeting: row.get(14)?,
                formula: row.get::<_, Option<String>>(15)?.unwrap_or_else(|| {
                    let usual = starter.as_deref().map(figures::usual_formula);
                    usual.unwrap_or_default().to_owned()
                }),
                starter,
            })
        })?
        .collect::<rusqlite::Result<_>>()?;
    goals.sort_by_key(|it| it.stage);
    Ok(goals)
}

/// One goal; an error if it is not there.
pub fn goal(db: &Connection, id: i64) -> Result<Goal> {
    goals(db)?
        .into_iter()
        .find(|it| it.id == id)
        .ok_or_else(|| Error::missing("goal"))
}

fn proposals(db: &Connection) -> Result<BTreeMap<(i64, Side), Proposal>> {
    Ok(db
        .prepare_cached("SELECT goal, side, claim, target FROM goals_proposal")?
        .query_map([], |row| {
            let proposal = Proposal {
                claim: row.get(2)?,
                target: row.get(3)?,
            };
            Ok(((row.get(0)?, row.get(1)?), proposal))
        })?
        .collect::<rusqlite::Result<_>>()?)
}

/// What a team proposed for a goal.
pub fn proposal(db: &Connection, goal: i64, side: Side) -> Result<Proposal> {
    Ok(proposals(db)?.remove(&(goal, side)).unwrap_or_default())
}

/// Keeps what a team proposed for a goal; silence leaves no row behind.
pub fn put_proposal(tx: &Connection, goal: i64, side: Side, proposal: Proposal) -> Result<()> {
    if proposal == Proposal::default() {
        tx.prepare_cached("DELETE FROM goals_proposal WHERE goal = ?1 AND side = ?2")?
            .execute(params![goal, side])?;
    } else {
        tx.prepare_cached(
            "INSERT INTO goals_proposal (goal, side, claim, target) VALUES (?1, ?2, ?3, ?4)
             ON CONFLICT (goal, side) DO UPDATE SET claim = ?3, target = ?4",
        )?
        .execute(params![goal, side, proposal.claim, proposal.target])?;
    }
    Ok(())
}

/// A part by its name in the file.
fn part(name: &str) -> Option<Part> {
    Part::ALL.into_iter().find(|it| it.name() == name)
}

/// The funnel as it was entered.
pub fn funnel(db: &Connection) -> Result<Funnel> {
    let mut entered = BTreeMap::new();
    let mut rows = db.prepare_cached("SELECT part, value FROM goals_funnel")?;
    let rows = rows.query_map([], |row| Ok((row.get::<_, String>(0)?, row.get(1)?)))?;
    for row in rows {
        let (name, value) = row?;
        entered.extend(part(&name).map(|it| (it, value)));
    }
    let sought: Option<String> = db
        .prepare_cached("SELECT part FROM goals_sought WHERE id = 1")?
        .query_row([], |row| row.get(0))
        .optional()?;
    Ok(Funnel {
        entered,
        sought: sought
            .and_then(|name| part(&name))
            .unwrap_or(Part::Accounts),
    })
}

/// Keeps one of the funnel's numbers, or forgets it.
pub fn put_part(tx: &Connection, part: Part, value: Option<f64>) -> Result<()> {
    match value {
        Some(value) => tx
            .prepare_cached(
                "INSERT INTO goals_funnel (part, value) VALUES (?1, ?2) ON CONFLICT (part) DO UPDATE SET value = ?2",
            )?
            .execute(params![part, value])?,
        None => tx
            .prepare_cached("DELETE FROM goals_funnel WHERE part = ?1")?
            .execute([part])?,
    };
    Ok(())
}

/// Keeps which number is sought.
pub fn put_sought(tx: &Connection, part: Part) -> Result<()> {
    if part == Part::Accounts {
        tx.execute("DELETE FROM goals_sought", [])?;
    } else {
        tx.execute(
            "INSERT INTO goals_sought (id, part) VALUES (1, ?1) ON CONFLICT (id) DO UPDATE SET part = ?1",
            [part],
        )?;
    }
    Ok(())
}

/// A place after the last goal.
pub fn last_place(tx: &Connection) -> Result<f64> {
    Ok(tx
        .prepare_cached("SELECT ifnull(max(place), 0) + 1 FROM goals_goal")?
        .query_row([], |row| row.get(0))?)
}

/// The whole step as its screen needs it. While a team answers alone it holds neither the other team's proposals nor
/// anything an earlier round has settled, which would steer it.
pub fn read(db: &Connection) -> Result<GoalsView> {
    let plan = plan(db)?;
    let alone = plan.apart.alone().is_some();
    let open = |it: &&Goal| it.whose.is_none();
    let same = |it: &&Goal| {
        let (marketing, sales) = plan.both(it.id);
        plan.apart.revealed && rules::same(marketing, sales).is_some()
    };
    Ok(GoalsView {
        stages: Stage::ALL
            .into_iter()
            .map(|stage| GoalsStageView {
                stage,
                shared: rules::shared(&plan.goals, stage),
            })
            .collect(),
        left_out: starter::USUAL
            .iter()
            .filter(|usual| {
                !plan
                    .goals
                    .iter()
                    .any(|it| it.starter.as_deref() == Some(usual.code))
            })
            .count(),
        open: plan.goals.iter().filter(open).count(),
        same: plan.goals.iter().filter(open).filter(same).count(),
        counts: GoalsCounts {
            marketing: rules::spoken(&plan.goals, &plan.proposals, Side::Marketing),
            sales: rules::spoken(&plan.goals, &plan.proposals, Side::Sales),
            missing: plan.missing(),
        },
        goals: plan
            .goals
            .iter()
            .map(|it| goal_view(&plan, it, alone))
            .collect(),
        entering: plan.apart.entering,
        revealed: plan.apart.revealed,
        figures: plan
            .figures
            .iter()
            .map(|it| GoalsFigure {
                figure: it.figure.clone(),
                own: it.own,
                name: it.name.clone(),
                unit: it.unit,
                value: it.value,
                derived: it.derived,
                used: figures::users(&plan, &it.figure)
                    .map(|goal| goal.name.clone())
                    .collect(),
            })
            .collect(),
        funnel: plan.funnel.view(plan.listed, plan.carries),
        findings: if alone || !super::started(db)? {
            Vec::new()
        } else {
            findings::of(&plan)
        },
        roles: plan
            .roles
            .shown_roles()
            .map(|role| GoalsRole {
                id: role.id,
                name: role.name.clone(),
                held_by: plan
                    .roles
                    .holders_of(role.id)
                    .map(|it| it.name.clone())
                    .collect(),
            })
            .collect(),
        meetings: plan.meetings,
        currency: plan.currency,
    })
}

fn goal_view(plan: &Plan, it: &Goal, alone: bool) -> GoalView {
    let said = |side| {
        if plan.apart.shows(side) {
            plan.proposal(it.id, side)
        } else {
            Proposal::default()
        }
    };
    let (marketing, sales) = (said(Side::Marketing), said(Side::Sales));
    GoalView {
        id: it.id,
        starter: it.starter.clone(),
        name: it.name.clone(),
        stage: it.stage,
        whose: it.whose.filter(|_| !alone),
        usual: it
            .starter
            .as_deref()
            .and_then(starter::usual_of)
            .map(|usual| usual.whose),
        kind: it.kind,
        unit: it.unit,
        better: it.better,
        baseline: it.baseline,
        measure_by: it.measure_by,
        target: it.target.filter(|_| !alone),
        due: it.due,
        owner: it.owner,
        source: it.source.clone(),
        meeting: it.meeting,
        formula: pieces(plan, it),
        usual_formula: it
            .starter
            .as_deref()
            .is_some_and(|code| figures::usual_formula(code) == it.formula),
        calculated: figures::calculated(plan, it),
        marketing,
        sales,
        differs: plan.apart.revealed && rules::differ(marketing, sales),
    }
}

/// A formula with its names in words.
pub fn pieces(plan: &Plan, goal: &Goal) -> Vec<FormulaPiece> {
    formula::pieces(&goal.formula)
        .into_iter()
        .map(|(named, text)| FormulaPiece {
            name: named.then(|| figures::name_of(plan, &text)).flatten(),
            text,
        })
        .collect()
}
