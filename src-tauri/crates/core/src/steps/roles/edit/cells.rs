//! Letters into cells: of the matrix, or of the answer of the team that has the laptop.

use rusqlite::{Connection, OptionalExtension, params};

use super::apply::must_have;
use crate::{
    Code, Error, Result, Side,
    steps::roles::{Duties, Handover, Variant, starter, store, turns},
};

/// Writes a cell of the matrix, or of the answer of the team that has the laptop.
pub(super) fn set(
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
pub(super) fn paste(
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
pub(super) fn follow(tx: &Connection, from: Handover, to: Handover) -> Result<()> {
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
