//! Reads and writes the tables.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use rusqlite::{
    Connection, OptionalExtension, Row,
    types::{FromSql, FromSqlError, FromSqlResult, ValueRef},
};

use super::{Decided, Parked, StepMark, StepNote, Vote, rules::Taken};
use crate::{
    Error, Label, Result, Step, steps,
    votes::{self, VoteGroup, VoteSays, VoteScale},
};

/// An instant as the file keeps it, RFC 3339.
struct At(DateTime<Utc>);

impl FromSql for At {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        DateTime::parse_from_rfc3339(value.as_str()?)
            .map(|at| Self(at.to_utc()))
            .map_err(|error| FromSqlError::Other(Box::new(error)))
    }
}

/// Rows of a two-column table by step. A step this app does not know (yet) is passed over.
fn by_step<T: FromSql>(db: &Connection, sql: &'static str) -> Result<BTreeMap<Step, T>> {
    let mut statement = db.prepare_cached(sql)?;
    let rows = statement.query_map([], |row| Ok((row.get::<_, String>(0)?, row.get(1)?)))?;
    let mut map = BTreeMap::new();
    for row in rows {
        let (name, value) = row?;
        if let Ok(step) = name.parse() {
            map.insert(step, value);
        }
    }
    Ok(map)
}

/// Minutes given on top, by step.
pub fn extra(db: &Connection) -> Result<BTreeMap<Step, i64>> {
    by_step(db, "SELECT step, minutes FROM facilitation_extra")
}

/// Marks by step.
pub fn marks(db: &Connection) -> Result<BTreeMap<Step, StepMark>> {
    let names: BTreeMap<Step, String> = by_step(db, "SELECT step, mark FROM facilitation_mark")?;
    Ok(names
        .into_iter()
        .map(|(step, mark)| {
            let mark = if mark == "agreed" {
                StepMark::Agreed
            } else {
                StepMark::Parked
            };
            (step, mark)
        })
        .collect())
}

/// Notes in rail order.
pub fn notes(db: &Connection) -> Result<Vec<StepNote>> {
    let notes: BTreeMap<Step, String> = by_step(db, "SELECT step, text FROM facilitation_note")?;
    Ok(notes
        .into_iter()
        .map(|(step, text)| StepNote { step, text })
        .collect())
}

/// What the clock keeps, by step.
pub fn taken(db: &Connection) -> Result<BTreeMap<Step, Taken>> {
    let used: BTreeMap<Step, i64> = by_step(db, "SELECT step, used FROM facilitation_clock")?;
    let since: BTreeMap<Step, Option<At>> =
        by_step(db, "SELECT step, since FROM facilitation_clock")?;
    Ok(used
        .into_iter()
        .map(|(step, used)| {
            let since = since.get(&step).and_then(Option::as_ref).map(|at| at.0);
            (step, Taken { used, since })
        })
        .collect())
}

/// Keeps what a step has taken.
pub fn put_taken(tx: &Connection, step: Step, taken: &Taken) -> Result<()> {
    tx.execute(
        "INSERT INTO facilitation_clock (step, used, since) VALUES (?1, ?2, ?3)
         ON CONFLICT (step) DO UPDATE SET used = ?2, since = ?3",
        (
            step.name(),
            taken.used,
            taken.since.map(|since| since.to_rfc3339()),
        ),
    )?;
    Ok(())
}

/// The parking lot: open things first, each part oldest first.
pub fn parked(db: &Connection) -> Result<Vec<Parked>> {
    let mut statement = db.prepare_cached(
        "SELECT id, step, text, owner, at, settled, decision FROM facilitation_parked
         ORDER BY settled IS NOT NULL, at, id",
    )?;
    let rows = statement.query_map([], parked_of)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

fn parked_of(row: &Row) -> rusqlite::Result<Parked> {
    Ok(Parked {
        id: row.get(0)?,
        step: step_of(row.get(1)?),
        text: row.get(2)?,
        owner: row.get(3)?,
        at: row.get::<_, At>(4)?.0,
        settled: row.get::<_, Option<At>>(5)?.map(|at| at.0),
        decision: row.get(6)?,
    })
}

fn step_of(name: Option<String>) -> Option<Step> {
    name.and_then(|name| name.parse().ok())
}

/// One parked thing.
pub fn parked_one(db: &Connection, id: i64) -> Result<Parked> {
    db.prepare_cached(
        "SELECT id, step, text, owner, at, settled, decision FROM facilitation_parked WHERE id = ?1",
    )?
    .query_row([id], parked_of)
    .optional()?
    .ok_or_else(|| Error::missing("parked thing"))
}

/// The decision log, newest first: what was recorded in passing, and what steps keep themselves.
pub fn decisions(db: &Connection) -> Result<Vec<Decided>> {
    let mut statement = db.prepare_cached(
        "SELECT id, step, what, why, who, dissent, at FROM facilitation_decision",
    )?;
    let rows = statement.query_map([], |row| {
        let text: String = row.get(2)?;
        let At(at) = row.get(6)?;
        Ok(Decided {
            id: Some(row.get(0)?),
            step: step_of(row.get(1)?),
            what: Label::new("facilitation-decided").with("text", text.as_str()),
            text,
            why: row.get(3)?,
            who: row.get(4)?,
            dissent: row.get(5)?,
            at: Some(at),
            day: at.date_naive(),
        })
    })?;
    let mut decisions = rows.collect::<rusqlite::Result<Vec<_>>>()?;
    for step in Step::ALL {
        decisions.extend(of_step(step, db)?);
    }
    decisions.sort_by_key(|it| std::cmp::Reverse((it.day, it.at, it.id)));
    Ok(decisions)
}

/// What a step decided itself and keeps.
fn of_step(step: Step, db: &Connection) -> Result<impl Iterator<Item = Decided>> {
    let decisions = steps::decisions(step, db)?;
    Ok(decisions.into_iter().filter_map(move |it| {
        Some(Decided {
            id: None,
            step: Some(step),
            what: it.what,
            text: String::new(),
            why: it.why,
            who: it.who,
            dissent: it.dissent,
            at: None,
            day: it.on?,
        })
    }))
}

/// What was decided, in the room's words.
pub fn decision_text(db: &Connection, id: i64) -> Result<String> {
    db.prepare_cached("SELECT what FROM facilitation_decision WHERE id = ?1")?
        .query_row([id], |row| row.get(0))
        .optional()?
        .ok_or_else(|| Error::missing("decision"))
}

/// A parked thing and the decision on it, if there is one, settle together.
pub fn settle(
    tx: &Connection,
    id: i64,
    decision: Option<i64>,
    at: Option<DateTime<Utc>>,
) -> Result<()> {
    let changed = tx.execute(
        "UPDATE facilitation_parked SET settled = ?2, decision = ?3 WHERE id = ?1",
        (id, at.map(|at| at.to_rfc3339()), decision),
    )?;
    if changed == 0 {
        return Err(Error::missing("parked thing"));
    }
    Ok(())
}

/// Closed votes, newest first.
pub fn votes(db: &Connection) -> Result<Vec<Vote>> {
    let mut statement = db.prepare_cached(
        "SELECT id, step, question, scale, way, closed FROM facilitation_vote ORDER BY closed DESC, id",
    )?;
    let rows = statement.query_map([], |row| {
        Ok(Vote {
            id: row.get(0)?,
            step: step_of(row.get(1)?),
            question: row.get(2)?,
            scale: row.get(3)?,
            way: row.get(4)?,
            closed: row.get::<_, At>(5)?.0,
            groups: Vec::new(),
            says: VoteSays::Together,
        })
    })?;
    let mut votes = rows.collect::<rusqlite::Result<Vec<_>>>()?;
    for it in &mut votes {
        it.groups = groups(db, it.id, it.scale)?;
        it.says = votes::says(it.scale, &it.groups);
    }
    Ok(votes)
}

fn groups(db: &Connection, id: i64, scale: VoteScale) -> Result<Vec<VoteGroup>> {
    let mut statement = db.prepare_cached(
        "SELECT team, answer, votes FROM facilitation_vote_count WHERE vote = ?1",
    )?;
    let rows = statement
        .query_map([id], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?
        .collect::<rusqlite::Result<Vec<_>>>()?;
    Ok(votes::groups(scale, rows))
}

/// The question of a vote.
pub fn vote_question(db: &Connection, id: i64) -> Result<String> {
    db.prepare_cached("SELECT question FROM facilitation_vote WHERE id = ?1")?
        .query_row([id], |row| row.get(0))
        .optional()?
        .ok_or_else(|| Error::missing("vote"))
}

/// Keeps how often each answer was given; what must not be told apart is put together first.
pub fn put_counts(
    tx: &Connection,
    id: i64,
    scale: VoteScale,
    counts: &[votes::VoteCount],
) -> Result<()> {
    for (team, answer, votes) in votes::rows(scale, counts) {
        tx.execute(
            "INSERT INTO facilitation_vote_count (vote, team, answer, votes) VALUES (?1, ?2, ?3, ?4)",
            (id, team, answer, votes),
        )?;
    }
    Ok(())
}
