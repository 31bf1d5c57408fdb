//! Actions and signatures in the file.

use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension, Row, params};

use super::Action;
use crate::{Error, Result, Side};

/// Whether anything has been entered yet.
pub(super) fn started(db: &Connection) -> Result<bool> {
    Ok(db
        .prepare_cached(
            "SELECT EXISTS (SELECT 1 FROM wrapup_action) OR EXISTS (SELECT 1 FROM wrapup_signature)
                 OR EXISTS (SELECT 1 FROM wrapup_edition)",
        )?
        .query_row([], |row| row.get(0))?)
}

/// What is to be done: open before done, each part by day, undated ones last.
pub(super) fn actions(db: &Connection) -> Result<Vec<Action>> {
    Ok(db
        .prepare_cached(
            "SELECT id, text, owner, due, done_on, step, source FROM wrapup_action
             ORDER BY done_on IS NOT NULL, due IS NULL, due, id",
        )?
        .query_map([], action_of)?
        .collect::<rusqlite::Result<_>>()?)
}

fn action_of(row: &Row) -> rusqlite::Result<Action> {
    let step: Option<String> = row.get(5)?;
    Ok(Action {
        id: row.get(0)?,
        text: row.get(1)?,
        owner: row.get(2)?,
        due: row.get(3)?,
        done_on: row.get(4)?,
        // A step this app does not know (yet) is passed over.
        step: step.and_then(|name| name.parse().ok()),
        source: row.get(6)?,
    })
}

/// One of them.
pub(super) fn action(db: &Connection, id: i64) -> Result<Action> {
    db.prepare_cached(
        "SELECT id, text, owner, due, done_on, step, source FROM wrapup_action WHERE id = ?1",
    )?
    .query_row([id], action_of)
    .optional()?
    .ok_or_else(|| Error::missing("action"))
}

/// Adds one or puts another in its place.
pub(super) fn put_action(tx: &Connection, it: &Action) -> Result<()> {
    tx.prepare_cached(
        "INSERT INTO wrapup_action (id, text, owner, due, done_on, step, source)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
         ON CONFLICT (id) DO UPDATE SET text = ?2, owner = ?3, due = ?4, done_on = ?5, step = ?6, source = ?7",
    )?
    .execute(params![
        it.id,
        it.text,
        it.owner,
        it.due,
        it.done_on,
        it.step.map(crate::Step::name),
        it.source
    ])?;
    Ok(())
}

/// Takes one away.
pub(super) fn remove_action(tx: &Connection, id: i64) -> Result<()> {
    let gone = tx.execute("DELETE FROM wrapup_action WHERE id = ?1", [id])?;
    if gone == 0 {
        return Err(Error::missing("action"));
    }
    Ok(())
}

/// A signature as it was given.
#[derive(Debug, Clone, PartialEq)]
pub struct KeptSignature {
    /// For which team.
    pub side: Side,
    /// By whom.
    pub name: String,
    /// When.
    pub signed_on: NaiveDate,
    /// Findings that were open then.
    pub(super) open: usize,
    /// Fingerprint of what was decided.
    pub(super) print: String,
}

/// Who has signed, marketing first.
pub fn signatures(db: &Connection) -> Result<Vec<KeptSignature>> {
    Ok(db
        .prepare_cached(
            "SELECT side, name, signed_on, open, print FROM wrapup_signature ORDER BY side",
        )?
        .query_map([], |row| {
            Ok(KeptSignature {
                side: row.get(0)?,
                name: row.get(1)?,
                signed_on: row.get(2)?,
                open: row.get::<_, u32>(3)? as usize,
                print: row.get(4)?,
            })
        })?
        .collect::<rusqlite::Result<_>>()?)
}

/// Signs for a team.
pub(super) fn put_signature(tx: &Connection, it: &KeptSignature) -> Result<()> {
    tx.prepare_cached(
        "INSERT INTO wrapup_signature (side, name, signed_on, open, print) VALUES (?1, ?2, ?3, ?4, ?5)
         ON CONFLICT (side) DO UPDATE SET name = ?2, signed_on = ?3, open = ?4, print = ?5",
    )?
    .execute(params![
        it.side,
        it.name,
        it.signed_on,
        it.open as i64,
        it.print
    ])?;
    Ok(())
}

/// Takes a team's signature back.
pub(super) fn remove_signature(tx: &Connection, side: Side) -> Result<()> {
    tx.execute("DELETE FROM wrapup_signature WHERE side = ?1", [side])?;
    Ok(())
}
