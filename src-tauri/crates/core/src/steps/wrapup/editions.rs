//! Editions, KPI actuals and the quota in the file.

use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension, params};

use super::{
    edition::{Content, Edition, QUOTA},
    swap,
};
use crate::{Code, Error, Result};

/// Every edition, the newest first.
pub(super) fn editions(db: &Connection) -> Result<Vec<Edition>> {
    let mut statement = db.prepare_cached(
        "SELECT id, number, frozen_on, reopened_on, content, targets, names FROM wrapup_edition
         ORDER BY number DESC, id",
    )?;
    let rows = statement.query_map([], |row| {
        let content: String = row.get(4)?;
        let targets: Vec<u8> = row.get(5)?;
        let names: String = row.get(6)?;
        Ok((
            content,
            Edition {
                id: row.get(0)?,
                number: row.get(1)?,
                frozen_on: row.get(2)?,
                reopened_on: row.get(3)?,
                content: Content::default(),
                listed: swap::unpack(&targets, &names),
            },
        ))
    })?;
    let mut editions = Vec::new();
    for row in rows {
        let (content, mut edition) = row?;
        edition.content = serde_json::from_str(&content).map_err(|error| {
            Error::new(Code::Damaged, format!("an edition cannot be read: {error}"))
        })?;
        editions.push(edition);
    }
    Ok(editions)
}

/// Keeps a new edition.
pub(super) fn add(tx: &Connection, it: &Edition) -> Result<()> {
    let content = serde_json::to_string(&it.content)
        .map_err(|error| Error::new(Code::Database, error.to_string()))?;
    tx.prepare_cached(
        "INSERT INTO wrapup_edition (id, number, frozen_on, reopened_on, content, targets, names)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
    )?
    .execute(params![
        it.id,
        it.number,
        it.frozen_on,
        it.reopened_on,
        content,
        swap::pack(&it.listed),
        swap::names(&it.listed),
    ])?;
    Ok(())
}

/// The last edition without what it keeps.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Last {
    /// Row identity.
    pub id: i64,
    /// Its number, from 1.
    pub number: u32,
    /// The day it was frozen.
    pub frozen_on: NaiveDate,
    /// It still holds: work on the next one has not begun.
    pub holds: bool,
}

/// The last edition, without reading what it keeps.
pub fn last(db: &Connection) -> Result<Option<Last>> {
    Ok(db
        .prepare_cached(
            "SELECT id, number, frozen_on, reopened_on IS NULL FROM wrapup_edition ORDER BY number DESC, id LIMIT 1",
        )?
        .query_row([], |row| {
            Ok(Last {
                id: row.get(0)?,
                number: row.get(1)?,
                frozen_on: row.get(2)?,
                holds: row.get(3)?,
            })
        })
        .optional()?)
}

/// Work on the next one begins.
pub(super) fn reopen(tx: &Connection, id: i64, on: NaiveDate) -> Result<()> {
    tx.prepare_cached("UPDATE wrapup_edition SET reopened_on = ?2 WHERE id = ?1")?
        .execute(params![id, on])?;
    Ok(())
}

/// How much of the list may be swapped between two editions, in per cent.
pub(super) fn quota(db: &Connection) -> Result<f64> {
    let kept = db
        .prepare_cached("SELECT percent FROM wrapup_quota WHERE id = 1")?
        .query_row([], |row| row.get(0))
        .optional()?;
    Ok(kept.unwrap_or(QUOTA))
}

/// Changes it.
pub(super) fn put_quota(tx: &Connection, percent: f64) -> Result<()> {
    if percent == QUOTA {
        tx.execute("DELETE FROM wrapup_quota", [])?;
    } else {
        tx.execute(
            "INSERT INTO wrapup_quota (id, percent) VALUES (1, ?1) ON CONFLICT (id) DO UPDATE SET percent = ?1",
            [percent],
        )?;
    }
    Ok(())
}

/// What a goal has really come to.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Actual {
    /// Which goal.
    pub goal: i64,
    /// After which edition it was measured.
    pub edition: u32,
    /// What it came to.
    pub value: f64,
    /// When it was measured.
    pub measured_on: NaiveDate,
}

/// Everything that was measured, by goal and edition.
pub(super) fn actuals(db: &Connection) -> Result<Vec<Actual>> {
    Ok(db
        .prepare_cached(
            "SELECT goal, edition, value, measured_on FROM wrapup_actual ORDER BY goal, edition",
        )?
        .query_map([], |row| {
            Ok(Actual {
                goal: row.get(0)?,
                edition: row.get(1)?,
                value: row.get(2)?,
                measured_on: row.get(3)?,
            })
        })?
        .collect::<rusqlite::Result<_>>()?)
}

/// Records what a goal has come to, or takes it back.
pub(super) fn put_actual(
    tx: &Connection,
    (goal, edition): (i64, u32),
    value: Option<(f64, NaiveDate)>,
) -> Result<()> {
    match value {
        Some((value, on)) => tx
            .prepare_cached(
                "INSERT INTO wrapup_actual (goal, edition, value, measured_on) VALUES (?1, ?2, ?3, ?4)
                 ON CONFLICT (goal, edition) DO UPDATE SET value = ?3, measured_on = ?4",
            )?
            .execute(params![goal, edition, value, on])?,
        None => tx
            .prepare_cached("DELETE FROM wrapup_actual WHERE goal = ?1 AND edition = ?2")?
            .execute(params![goal, edition])?,
    };
    Ok(())
}
