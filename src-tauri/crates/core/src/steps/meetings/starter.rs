//! The three ready-made meetings, as the matrix of the step above fills them.

use rusqlite::{Connection, params};

use super::{
    Starter, Unit,
    edit::{invite, known_zone},
    store::{self, Placed},
};
use crate::{Result, id, steps::roles::Plan as Matrix};

/// A ready-made meeting: every so many of a unit, minutes, number of the matrix' activity, the activity's letters whose
/// roles come, and those who come if that activity is gone; then the minutes of its agenda.
type Ready = (
    u32,
    Unit,
    u32,
    i64,
    &'static str,
    &'static [&'static str],
    &'static [u32],
);

const fn ready(starter: Starter) -> Ready {
    match starter {
        Starter::Weekly => (
            1,
            Unit::Week,
            30,
            31,
            "ARC",
            &["ml", "dg", "mo", "sl", "sdr", "ae"],
            &[10, 10, 10],
        ),
        Starter::Monthly => (
            4,
            Unit::Week,
            75,
            32,
            "ARCI",
            &[
                "ml", "dg", "mo", "cm", "pm", "km", "sl", "sdr", "ae", "am", "so",
            ],
            &[30, 15, 15, 15],
        ),
        Starter::Quarterly => (
            3,
            Unit::Month,
            150,
            33,
            "ARCI",
            &[
                "ml", "dg", "mo", "cm", "pm", "km", "sl", "sdr", "ae", "am", "so", "fe",
            ],
            &[30, 30, 30, 40, 20],
        ),
    }
}

pub(super) fn start(tx: &Connection, zone: &str) -> Result<()> {
    let (kept, holidays) = store::settings(tx)?;
    if kept.is_empty() && !zone.is_empty() {
        store::put_settings(tx, known_zone(zone)?, holidays)?;
    }
    let plan = store::plan(tx)?;
    let there: Vec<Starter> = plan.meetings.iter().filter_map(|it| it.starter).collect();
    for starter in Starter::ALL {
        if !there.contains(&starter) {
            add_ready(tx, &plan.roles, starter)?;
        }
    }
    Ok(())
}

fn add_ready(tx: &Connection, matrix: &Matrix, starter: Starter) -> Result<()> {
    let (every, unit, length, number, letters, fallback, items) = ready(starter);
    let activity = matrix
        .shown_activities()
        .find(|it| it.starter == Some(number));
    let with = |letters: &str| -> Vec<i64> {
        let Some(activity) = activity else {
            return Vec::new();
        };
        matrix
            .shown_roles()
            .filter(|role| {
                let duties = matrix.duties(activity.id, role.id);
                letters.chars().any(|letter| duties.has(letter))
            })
            .map(|role| role.id)
            .collect()
    };
    let mut invited = with(letters);
    if invited.is_empty() {
        let named = matrix.shown_roles().filter(|role| {
            role.starter
                .as_deref()
                .is_some_and(|code| fallback.contains(&code))
        });
        invited = named.map(|role| role.id).collect();
    }
    let id = id::fresh();
    tx.execute(
        "INSERT INTO meetings_meeting (id, starter, every, unit, start, length, owner, activity, place)
         VALUES (?1, ?2, ?3, ?4, 540, ?5, ?6, ?7, ?8)",
        params![
            id,
            starter,
            every,
            unit,
            length,
            with("A").first(),
            activity.map(|it| it.id),
            store::last_place(tx, Placed::Meeting)?,
        ],
    )?;
    for role in invited {
        invite(tx, id, "role", role, true)?;
    }
    for (number, minutes) in items.iter().enumerate() {
        tx.execute(
            "INSERT INTO meetings_item (id, meeting, starter, minutes, place) VALUES (?1, ?2, ?3, ?4, ?5)",
            params![
                id::fresh(),
                id,
                format!("{}-{}", starter.name(), number + 1),
                minutes,
                store::last_place(tx, Placed::Item)?,
            ],
        )?;
    }
    Ok(())
}
