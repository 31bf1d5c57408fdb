//! Where rows, columns and phases stand: a place between two neighbours, all anew where there is no room left.

use rusqlite::{Connection, params};

use crate::{Result, steps::roles::Team};

fn siblings(tx: &Connection, sql: &str, of: impl rusqlite::Params) -> Result<Vec<(i64, f64)>> {
    Ok(tx
        .prepare_cached(sql)?
        .query_map(of, |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<rusqlite::Result<_>>()?)
}

/// New places so that `moved` stands before `before`, or last: only its own if there is room between its neighbours,
/// else everybody's anew.
pub(super) fn arrange(siblings: &[(i64, f64)], moved: i64, before: Option<i64>) -> Vec<(i64, f64)> {
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

pub(super) fn place_activity(
    tx: &Connection,
    id: i64,
    phase: i64,
    before: Option<i64>,
) -> Result<()> {
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

pub(super) fn place_role(tx: &Connection, id: i64, team: Team, before: Option<i64>) -> Result<()> {
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

pub(super) fn place_phase(tx: &Connection, id: i64, before: Option<i64>) -> Result<()> {
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
