//! Made-up edits, for the property tests and the fault harness.

use rusqlite::Connection;

use super::{E, RolesCell, RolesEdit, RolesSpot};
use crate::{
    Result, Side,
    steps::roles::{Handover, RolesLimits, Team, Variant, rules, store, turns},
};

/// A random edit, for the property tests and the fault harness.
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
    let code = rules::CHECKS[dice(rules::CHECKS.len())].to_owned();
    let place = match dice(3) {
        0 => String::new(),
        1 => format!("activity:{activity}"),
        _ => format!("role:{role}"),
    };
    let duties = ["", "A", "R", "AR", "S", "C", "I", "AC", "RS"];
    let duties = duties[dice(duties.len())].to_owned();
    let apart = turns::state(db)?;
    let side = Side::ALL[dice(2)];
    if apart.alone().is_some() {
        let plan = store::plan(db)?;
        return Ok(match dice(8) {
            0 => E::TakeProposal,
            1 => E::TakeBack,
            2 => E::HandOver { side },
            3 | 4 if plan.voices.missing(&plan) == 0 => E::Reveal,
            5 => E::ClearCells {
                cells: vec![RolesSpot { activity, role }],
            },
            _ => E::SetCell {
                activity,
                role,
                duties,
            },
        });
    }
    Ok(match dice(34) {
        28 if !apart.revealed => E::HandOver { side },
        29 => E::Cover,
        throw @ 30..=33 if apart.revealed => {
            let plan = store::plan(db)?;
            let clashes = plan.voices.clashes(&plan);
            let Some(clash) = (!clashes.is_empty()).then(|| &clashes[dice(clashes.len())]) else {
                return Ok(E::Cover);
            };
            let activity = clash.activity;
            match throw {
                30 => E::Settle {
                    activities: clashes
                        .iter()
                        .filter(|it| yes || it.activity == activity)
                        .map(|it| it.activity)
                        .collect(),
                    side: [Some(side), None][dice(2)],
                },
                31 => E::SettleCells {
                    activity,
                    cells: vec![RolesCell {
                        activity,
                        role: clash.roles[0],
                        duties,
                    }],
                },
                32 if plan.voices.settlement(activity).is_some() => E::WriteWhy {
                    activity,
                    why: name,
                },
                _ => E::Unsettle { activity },
            }
        }
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
