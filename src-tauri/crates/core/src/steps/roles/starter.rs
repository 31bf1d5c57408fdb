//! What a new workshop starts from: the roles of both teams, five phases and 34 activities with a first proposal of who
//! does what. The words are in the locale files: `roles-role-dg`, `roles-task-dg`, `roles-phase-1`, `roles-activity-25`.

use rusqlite::{Connection, OptionalExtension, params};

use super::{Duties, Handover, Role, Team};
use crate::{Result, id, label::Param};

/// Starter roles in column order: code and team.
pub const ROLES: [(&str, Team); 12] = [
    ("ml", Team::Marketing),
    ("dg", Team::Marketing),
    ("mo", Team::Marketing),
    ("cm", Team::Marketing),
    ("pm", Team::Marketing),
    ("km", Team::Marketing),
    ("sl", Team::Sales),
    ("sdr", Team::Sales),
    ("ae", Team::Sales),
    ("am", Team::Sales),
    ("so", Team::Sales),
    ("fe", Team::Both),
];

/// The starter roles of a workshop that has none of its own yet.
pub fn roles() -> Vec<Role> {
    (1..)
        .zip(ROLES)
        .map(|(id, (code, team))| Role {
            id,
            team,
            starter: Some(code.to_owned()),
            name: Param::key(format!("roles-role-{code}")),
            task: Param::key(format!("roles-task-{code}")),
            hidden: false,
        })
        .collect()
}

/// How many phases there are to start with.
pub const PHASES: i64 = 5;

/// A starter activity: its number, its phase, whether it needs both teams at work, and the roles per duty; `rest` means
/// every role not named before.
pub struct StarterActivity {
    /// From 1, the number printed in front.
    pub number: i64,
    /// From 1.
    pub phase: i64,
    /// Needs marketing and sales.
    pub joint: bool,
    accountable: &'static str,
    responsible: &'static str,
    consulted: &'static str,
    informed: &'static str,
}

const fn row(
    number: i64,
    phase: i64,
    joint: bool,
    [accountable, responsible, consulted, informed]: [&'static str; 4],
) -> StarterActivity {
    StarterActivity {
        number,
        phase,
        joint,
        accountable,
        responsible,
        consulted,
        informed,
    }
}

/// The 34 starter activities.
pub const ACTIVITIES: [StarterActivity; 34] = [
    row(1, 1, false, ["ml", "dg", "sl mo", "rest"]),
    row(2, 1, true, ["ml", "dg", "sl ae am", "rest"]),
    row(3, 1, true, ["ml", "pm dg", "ae am sl", "sdr"]),
    row(4, 1, true, ["sl", "mo dg", "ml ae am", "rest"]),
    row(5, 1, true, ["mo", "mo", "dg sdr ae", "rest"]),
    row(6, 1, true, ["sl", "mo", "ml sdr ae", "rest"]),
    row(7, 1, true, ["sl", "ml", "ae am", "rest"]),
    row(8, 2, false, ["mo", "mo so", "", "dg"]),
    row(9, 2, false, ["dg", "dg mo", "so ae", "sl"]),
    row(10, 2, true, ["sl", "ae am so dg", "ml sdr", "rest"]),
    row(11, 2, true, ["dg", "dg mo", "ae am so", "sl"]),
    row(12, 2, true, ["so", "so ae am", "dg", "ml"]),
    row(13, 2, false, ["sl", "so", "ae am", "mo dg"]),
    row(14, 2, true, ["ae", "ae am sdr", "dg pm", "mo"]),
    row(15, 3, true, ["dg", "dg sdr", "ae am fe", "pm"]),
    row(16, 3, false, ["pm", "pm", "ae fe cm", "sdr"]),
    row(17, 3, false, ["cm", "cm", "ae fe pm", "dg"]),
    row(18, 3, false, ["cm", "cm fe", "pm", "ae sdr"]),
    row(19, 3, false, ["km", "km am", "fe", "ae"]),
    row(20, 3, false, ["dg", "dg cm", "sdr ae", "mo"]),
    row(21, 3, false, ["pm", "pm cm", "ae sdr", "am"]),
    row(22, 4, true, ["mo", "mo dg", "sl ae sdr", "ml"]),
    row(23, 4, false, ["mo", "mo so", "", "sdr"]),
    row(24, 4, false, ["sdr", "sdr", "dg", "ae"]),
    row(25, 4, true, ["sdr", "sdr dg", "ae am", "mo"]),
    row(26, 4, false, ["ae", "ae am", "sdr", "mo dg"]),
    row(27, 4, false, ["ae", "ae", "pm fe", "dg so"]),
    row(28, 4, false, ["am", "am km", "dg", "mo"]),
    row(29, 4, false, ["so", "so pm", "fe", "ae"]),
    row(30, 5, false, ["mo", "mo", "so", "ml sl"]),
    row(31, 5, true, ["dg", "dg ae", "mo sdr", "ml sl"]),
    row(32, 5, true, ["ml", "mo so", "sl", "rest"]),
    row(33, 5, true, ["sl", "mo dg so", "ml ae am", "rest"]),
    row(34, 5, true, ["sl", "ae sdr cm", "ml", "rest"]),
];

/// What changes where an SDR hands everything to the account manager: activity, role, duties instead.
const TO_MANAGER: [(i64, &str, &str); 5] = [
    (24, "ae", ""),
    (24, "am", "I"),
    (25, "ae", "I"),
    (26, "ae", "I"),
    (26, "am", "AR"),
];

/// Whether the hand-over setting touches this starter activity.
pub fn follows_handover(activity: i64) -> bool {
    TO_MANAGER.iter().any(|(number, ..)| *number == activity)
}

/// The duties proposed for a starter role in a starter activity.
pub fn proposed(handover: Handover, activity: &StarterActivity, role: &str) -> Duties {
    if handover == Handover::Manager {
        let moved = TO_MANAGER
            .iter()
            .find(|(number, code, _)| *number == activity.number && *code == role);
        if let Some((.., duties)) = moved {
            return Duties::read(duties).unwrap_or_default();
        }
    }
    let has = |codes: &str| codes.split(' ').any(|code| code == role);
    let mut duties = Duties::default();
    for (codes, duty) in [
        (activity.accountable, 'A'),
        (activity.responsible, 'R'),
        (activity.consulted, 'C'),
        (activity.informed, 'I'),
    ] {
        if has(codes) || (codes == "rest" && duties.is_empty()) {
            duties = duties.with(duty);
        }
    }
    duties
}

/// Puts the starter content in: what is missing is made, what is there gets its place, name and letters back. Own
/// roles, phases and activities, and who holds which role, stay as they are.
pub fn restore(tx: &Connection, handover: Handover) -> Result<()> {
    let mut roles = Vec::new();
    for (place, (code, team)) in ROLES.iter().enumerate() {
        let known: Option<i64> = tx
            .prepare_cached("SELECT id FROM roles_role WHERE starter = ?1")?
            .query_row([code], |row| row.get(0))
            .optional()?;
        let id = known.unwrap_or_else(id::fresh);
        tx.prepare_cached(
            "INSERT INTO roles_role (id, place, team, starter) VALUES (?1, ?2, ?3, ?4)
             ON CONFLICT (id) DO UPDATE SET place = ?2, team = ?3, name = NULL, task = NULL, hidden = 0",
        )?
        .execute(params![id, place as f64, team.code(), code])?;
        roles.push((*code, id));
    }
    let mut phases = Vec::new();
    for number in 1..=PHASES {
        let known: Option<i64> = tx
            .prepare_cached("SELECT id FROM roles_phase WHERE starter = ?1")?
            .query_row([number], |row| row.get(0))
            .optional()?;
        let id = known.unwrap_or_else(id::fresh);
        tx.prepare_cached(
            "INSERT INTO roles_phase (id, place, starter) VALUES (?1, ?2, ?3)
             ON CONFLICT (id) DO UPDATE SET place = ?2, name = NULL",
        )?
        .execute(params![id, number as f64, number])?;
        phases.push(id);
    }
    for activity in &ACTIVITIES {
        let known: Option<i64> = tx
            .prepare_cached("SELECT id FROM roles_activity WHERE starter = ?1")?
            .query_row([activity.number], |row| row.get(0))
            .optional()?;
        let id = known.unwrap_or_else(id::fresh);
        tx.prepare_cached(
            "INSERT INTO roles_activity (id, phase, place, starter, joint) VALUES (?1, ?2, ?3, ?4, ?5)
             ON CONFLICT (id) DO UPDATE SET phase = ?2, place = ?3, name = NULL, joint = ?5, hidden = 0",
        )?
        .execute(params![
            id,
            phases[activity.phase as usize - 1],
            activity.number as f64,
            activity.number,
            activity.joint
        ])?;
        for (code, role) in &roles {
            super::store::put(tx, id, *role, proposed(handover, activity, code))?;
        }
    }
    Ok(())
}
