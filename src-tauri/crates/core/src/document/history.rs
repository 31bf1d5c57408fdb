//! What was done, in order, with what undoes it. Lives in the working copy only.

use std::collections::BTreeSet;

use chrono::{DateTime, TimeDelta, Utc};
use rusqlite::{Connection, OptionalExtension, params};
use serde::{Deserialize, Serialize, de::DeserializeOwned};

use super::{
    bulk::Run,
    session::{Changeset, Direction},
};
use crate::{Code, Error, Label, Result};

/// Edits with the same key closer together than this become one.
const TYPING: TimeDelta = TimeDelta::seconds(5);
/// More steps than this nobody walks back.
const MOST: i64 = 2_000;
/// What history may weigh, in bytes of changesets; the newest step stays whatever it weighs.
const HEAVIEST: i64 = 64 << 20;

/// One thing that was done.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, export_to = "house.ts"))]
pub struct Deed {
    /// Its name.
    pub label: Label,
    /// When it was done, or last added to.
    pub at: DateTime<Utc>,
    /// Whether it has been undone and waits to be redone.
    pub undone: bool,
}

/// Adds an edit. What was undone before cannot be redone any more. Typing on in the same field adds to the last step.
///
/// `run`: rows it made that are not in the changeset; such an edit is a step of its own.
pub fn add(
    tx: &Connection,
    label: &Label,
    merges: Option<&str>,
    now: DateTime<Utc>,
    changeset: &Changeset,
    run: Option<&Run>,
) -> Result<()> {
    let forgotten = tx
        .prepare_cached("DELETE FROM history WHERE undone = 1")?
        .execute([])?;
    if let Some(key) = merges
        && forgotten == 0
        && run.is_none()
        && let Some(last) = last_typed(tx, key, now)?
    {
        return add_to(tx, last, label, now, changeset);
    }
    tx.prepare_cached(
        "INSERT INTO history (at, label, merges, changeset, run) VALUES (?1, ?2, ?3, ?4, ?5)",
    )?
    .execute(params![
        now.to_rfc3339(),
        written(label)?,
        merges,
        changeset.as_bytes(),
        run.map(written).transpose()?
    ])?;
    let seq = tx.last_insert_rowid();
    // Weighing everything costs a walk over the table: now and then, and after heavy steps.
    if seq % 64 == 0 || changeset.as_bytes().len() > 1 << 20 {
        trim(tx, MOST, HEAVIEST)?;
    }
    Ok(())
}

/// The last step, if it is the same field typed in a moment ago.
fn last_typed(tx: &Connection, key: &str, now: DateTime<Utc>) -> Result<Option<i64>> {
    let last: Option<(i64, Option<String>, String)> = tx
        .prepare_cached("SELECT seq, merges, at FROM history ORDER BY seq DESC LIMIT 1")?
        .query_row([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
        .optional()?;
    let Some((seq, Some(merges), at)) = last else {
        return Ok(None);
    };
    // A clock set back gives a negative distance: then it is a step of its own.
    let distance = now - read_time(&at)?;
    Ok((merges == key && distance >= TimeDelta::zero() && distance < TYPING).then_some(seq))
}

fn add_to(
    tx: &Connection,
    seq: i64,
    label: &Label,
    now: DateTime<Utc>,
    changeset: &Changeset,
) -> Result<()> {
    let merged = contents(tx, seq)?.0.then(changeset)?;
    if merged.is_empty() {
        // Typed and taken back: nothing happened.
        tx.prepare_cached("DELETE FROM history WHERE seq = ?1")?
            .execute([seq])?;
    } else {
        tx.prepare_cached("UPDATE history SET at = ?2, label = ?3, changeset = ?4 WHERE seq = ?1")?
            .execute(params![
                seq,
                now.to_rfc3339(),
                written(label)?,
                merged.as_bytes()
            ])?;
    }
    Ok(())
}

/// Forgets the oldest steps beyond a number and a weight, but never the newest.
fn trim(tx: &Connection, most: i64, heaviest: i64) -> Result<()> {
    tx.prepare_cached(
        "DELETE FROM history WHERE seq < (SELECT max(seq) FROM history) AND seq IN (
             SELECT seq FROM (
                 SELECT seq,
                        row_number() OVER newest AS place,
                        sum(length(changeset)) OVER newest AS weight
                 FROM history WINDOW newest AS (ORDER BY seq DESC ROWS UNBOUNDED PRECEDING)
             ) WHERE place > ?1 OR weight > ?2)",
    )?
    .execute([most, heaviest])?;
    Ok(())
}

/// Takes one step back or forward. [`Code::NothingToUndo`] or [`Code::NothingToRedo`] at the end of the way. Returns
/// what it touched.
pub fn walk(tx: &Connection, direction: Direction) -> Result<BTreeSet<String>> {
    let Some((seq, _)) = next(tx, direction)? else {
        return Err(match direction {
            Direction::Back => Error::new(Code::NothingToUndo, "at the beginning"),
            Direction::Forward => Error::new(Code::NothingToRedo, "at the end"),
        });
    };
    let (changeset, run) = contents(tx, seq)?;
    changeset.apply(tx, direction)?;
    let changeset = match run {
        // The first time it is undone: now the rows are recorded, and from here on it is a step like any other.
        Some(run) if direction == Direction::Back => {
            let whole = run.take_back(tx)?.then(&changeset)?;
            tx.prepare_cached("UPDATE history SET changeset = ?2, run = NULL WHERE seq = ?1")?
                .execute(params![seq, whole.as_bytes()])?;
            whole
        }
        _ => changeset,
    };
    tx.prepare_cached("UPDATE history SET undone = ?2 WHERE seq = ?1")?
        .execute(params![seq, direction == Direction::Back])?;
    changeset.tables()
}

/// The name of what would be undone or redone next.
pub fn next_label(db: &Connection, direction: Direction) -> Result<Option<Label>> {
    next(db, direction)?
        .map(|(_, label)| read(&label))
        .transpose()
}

fn next(db: &Connection, direction: Direction) -> Result<Option<(i64, String)>> {
    let sql = match direction {
        Direction::Back => {
            "SELECT seq, label FROM history WHERE undone = 0 ORDER BY seq DESC LIMIT 1"
        }
        Direction::Forward => {
            "SELECT seq, label FROM history WHERE undone = 1 ORDER BY seq LIMIT 1"
        }
    };
    Ok(db
        .prepare_cached(sql)?
        .query_row([], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?)
}

/// The newest steps, newest first.
pub fn list(db: &Connection, limit: usize) -> Result<Vec<Deed>> {
    let mut statement =
        db.prepare_cached("SELECT label, at, undone FROM history ORDER BY seq DESC LIMIT ?1")?;
    let rows = statement.query_map([i64::try_from(limit).unwrap_or(i64::MAX)], |row| {
        Ok((
            row.get::<_, String>(0)?,
            row.get::<_, String>(1)?,
            row.get(2)?,
        ))
    })?;
    rows.map(|row| {
        let (label, at, undone) = row?;
        Ok(Deed {
            label: read(&label)?,
            at: read_time(&at)?,
            undone,
        })
    })
    .collect()
}

/// Forgets everything: what a migration or a stranger's file brings cannot be walked back.
pub fn clear(db: &Connection) -> Result<()> {
    db.execute("DELETE FROM history", [])?;
    Ok(())
}

/// What a step changed, and the rows it made that are not in there.
fn contents(db: &Connection, seq: i64) -> Result<(Changeset, Option<Run>)> {
    let (bytes, run): (_, Option<String>) = db
        .prepare_cached("SELECT changeset, run FROM history WHERE seq = ?1")?
        .query_row([seq], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let run = run.as_deref().map(read).transpose()?;
    Ok((Changeset::from_bytes(bytes), run))
}

fn written(what: &impl Serialize) -> Result<String> {
    serde_json::to_string(what).map_err(|error| Error::new(Code::Database, error.to_string()))
}

fn read<T: DeserializeOwned>(text: &str) -> Result<T> {
    serde_json::from_str(text).map_err(|error| Error::new(Code::Damaged, error.to_string()))
}

fn read_time(at: &str) -> Result<DateTime<Utc>> {
    DateTime::parse_from_rfc3339(at)
        .map(|at| at.to_utc())
        .map_err(|error| Error::new(Code::Damaged, error.to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::schema;

    fn weights(kept: &Connection) -> Vec<i64> {
        kept.prepare("SELECT length(changeset) FROM history ORDER BY seq")
            .unwrap()
            .query_map([], |row| row.get(0))
            .unwrap()
            .collect::<rusqlite::Result<_>>()
            .unwrap()
    }

    #[test]
    fn history_forgets_its_oldest_steps_but_never_the_newest() {
        for (sentence, weighs, most, heaviest, left) in [
            (
                "few and light: all stay",
                vec![1, 1, 1],
                3,
                10,
                vec![1, 1, 1],
            ),
            ("too many: the oldest go", vec![1, 2, 3], 2, 10, vec![2, 3]),
            ("too heavy: the oldest go", vec![5, 4, 3], 9, 7, vec![4, 3]),
            (
                "the newest alone is too heavy: it stays",
                vec![1, 99],
                9,
                10,
                vec![99],
            ),
        ] {
            let db = schema::blank().unwrap();
            for weight in weighs {
                db.execute(
                    "INSERT INTO history (at, label, changeset) VALUES ('', '', zeroblob(?1))",
                    [weight],
                )
                .unwrap();
            }
            trim(&db, most, heaviest).unwrap();
            assert_eq!(weights(&db), left, "{sentence}");
        }
    }
}
