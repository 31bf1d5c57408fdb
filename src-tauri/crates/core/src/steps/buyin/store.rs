//! Reads and writes the step's tables. [`read`] is the window's only door to the ratings: covered ones stay here.

use std::collections::BTreeMap;

use rusqlite::{Connection, OptionalExtension, params};

use super::{
    Benefit, BenefitView, BuyinView, Objection, Promise, Pulse, Rated, Round, STARTERS, Status,
    TRADEOFFS,
};
use crate::{
    Error, Param, Result, Side, Step, apart,
    votes::{self, VoteCount, VoteScale},
};

/// The whole step as its screen needs it.
pub fn read(db: &Connection) -> Result<BuyinView> {
    let apart = apart::kept(db, Step::Buyin)?;
    let ratings = ratings(db)?;
    let notes = notes(db)?;
    let rated = |side: Side| ratings.keys().filter(|(_, it)| *it == side).count();
    let (marketing, sales) = (rated(Side::Marketing), rated(Side::Sales));
    let benefits = Benefit::ALL.map(|benefit| {
        let seen = |side: Side| {
            let rating = ratings.get(&(benefit, side)).copied();
            rating.filter(|_| apart.shows(side))
        };
        let (marketing, sales) = (seen(Side::Marketing), seen(Side::Sales));
        let both = marketing.zip(sales).filter(|_| apart.revealed);
        BenefitView {
            benefit,
            note: notes.get(&benefit).cloned().unwrap_or_default(),
            marketing,
            sales,
            apart: both.map(|(marketing, sales)| marketing.abs_diff(sales)),
        }
    });
    let (objections, taken): (Vec<_>, Vec<_>) = objections(db)?.into_iter().unzip();
    let free = STARTERS
        .into_iter()
        .filter(|code| !taken.iter().flatten().any(|it| it == code));
    Ok(BuyinView {
        benefits: benefits.to_vec(),
        counts: Rated {
            marketing,
            sales,
            missing: 2 * Benefit::ALL.len() - marketing - sales,
        },
        entering: apart.entering,
        revealed: apart.revealed,
        tradeoffs: TRADEOFFS.map(str::to_owned).to_vec(),
        objections,
        starters: free.map(str::to_owned).collect(),
        promises: promises(db)?,
        pulse: pulse(db)?,
    })
}

/// Every rating, covered or not: never leaves this step.
fn ratings(db: &Connection) -> Result<BTreeMap<(Benefit, Side), u8>> {
    Ok(db
        .prepare_cached("SELECT benefit, side, value FROM buyin_rating")?
        .query_map([], |row| Ok(((row.get(0)?, row.get(1)?), row.get(2)?)))?
        .collect::<rusqlite::Result<_>>()?)
}

fn notes(db: &Connection) -> Result<BTreeMap<Benefit, String>> {
    Ok(db
        .prepare_cached("SELECT benefit, note FROM buyin_note")?
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<rusqlite::Result<_>>()?)
}

/// The objections with the code of their starter.
fn objections(db: &Connection) -> Result<Vec<(Objection, Option<String>)>> {
    Ok(db
        .prepare_cached(
            "SELECT id, starter, objection, role, proposal, answer, status FROM buyin_objection ORDER BY place, id",
        )?
        .query_map([], |row| {
            let starter: Option<String> = row.get(1)?;
            let own: Option<String> = row.get(2)?;
            let key = |what: &str| {
                let code = starter.as_deref().unwrap_or_default();
                Param::key(format!("buyin-{what}-{code}"))
            };
            let answer: String = row.get(5)?;
            let answer = if row.get(4)? {
                Some(key("proposal"))
            } else {
                Some(answer).filter(|it| !it.is_empty()).map(Param::from)
            };
            let objection = Objection {
                id: row.get(0)?,
                objection: own.map_or_else(|| key("objection"), Param::from),
                role: row.get(3)?,
                answer,
                proposal: starter.is_some().then(|| key("proposal")),
                status: row.get(6)?,
            };
            Ok((objection, starter))
        })?
        .collect::<rusqlite::Result<_>>()?)
}

/// One objection; an error if there is no such one.
pub fn objection(db: &Connection, id: i64) -> Result<Objection> {
    let mut all = objections(db)?.into_iter().map(|(it, _)| it);
    all.find(|it| it.id == id)
        .ok_or_else(|| Error::missing("objection"))
}

fn promises(db: &Connection) -> Result<Vec<Promise>> {
    Ok(db
        .prepare_cached(
            "SELECT id, side, promise, owner, due FROM buyin_promise ORDER BY side, place, id",
        )?
        .query_map([], |row| {
            Ok(Promise {
                id: row.get(0)?,
                side: row.get(1)?,
                promise: row.get(2)?,
                owner: row.get(3)?,
                due: row
                    .get::<_, Option<String>>(4)?
                    .and_then(|it| it.parse().ok()),
            })
        })?
        .collect::<rusqlite::Result<_>>()?)
}

/// One promise; an error if there is no such one.
pub fn promise(db: &Connection, id: i64) -> Result<Promise> {
    let mut all = promises(db)?.into_iter();
    all.find(|it| it.id == id)
        .ok_or_else(|| Error::missing("promise"))
}

fn pulse(db: &Connection) -> Result<Vec<Pulse>> {
    let mut kept =
        db.prepare_cached("SELECT team, answer, votes FROM buyin_pulse WHERE round = ?1")?;
    let mut round = |round: Round| -> Result<Pulse> {
        let rows = kept
            .query_map([round], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?
            .collect::<rusqlite::Result<Vec<_>>>()?;
        let groups = votes::groups(VoteScale::Five, rows);
        Ok(Pulse {
            round,
            voters: groups.iter().map(|it| it.voters).sum(),
            says: votes::says(VoteScale::Five, &groups),
            groups,
        })
    };
    Ok(vec![round(Round::Before)?, round(Round::After)?])
}

/// Keeps a team's rating, or forgets it.
pub fn rate(tx: &Connection, benefit: Benefit, side: Side, value: Option<u8>) -> Result<()> {
    match value {
        Some(value) => tx.execute(
            "INSERT INTO buyin_rating (benefit, side, value) VALUES (?1, ?2, ?3)
             ON CONFLICT (benefit, side) DO UPDATE SET value = ?3",
            params![benefit, side, value],
        )?,
        None => tx.execute(
            "DELETE FROM buyin_rating WHERE benefit = ?1 AND side = ?2",
            params![benefit, side],
        )?,
    };
    Ok(())
}

/// How many ratings both teams still owe.
pub fn missing(db: &Connection) -> Result<usize> {
    Ok(2 * Benefit::ALL.len() - ratings(db)?.len())
}

/// Keeps what a benefit means here, or forgets it.
pub fn note(tx: &Connection, benefit: Benefit, note: &str) -> Result<()> {
    if note.is_empty() {
        tx.execute("DELETE FROM buyin_note WHERE benefit = ?1", [benefit])?;
    } else {
        tx.execute(
            "INSERT INTO buyin_note (benefit, note) VALUES (?1, ?2) ON CONFLICT (benefit) DO UPDATE SET note = ?2",
            params![benefit, note],
        )?;
    }
    Ok(())
}

/// A place behind all rows of a table of this step.
fn behind(tx: &Connection, table: &str) -> Result<f64> {
    // A table's name cannot be a parameter; both are the program's own.
    let last: Option<f64> = tx
        .query_row(&format!("SELECT max(place) FROM {table}"), [], |row| {
            row.get(0)
        })
        .optional()?
        .flatten();
    Ok(last.unwrap_or(0.0) + 1.0)
}

/// Adds an objection: a typical one by its code, or the room's own words.
pub fn add_objection(
    tx: &Connection,
    id: i64,
    starter: Option<&str>,
    objection: Option<&str>,
) -> Result<()> {
    tx.execute(
        "INSERT INTO buyin_objection (id, starter, objection, place) VALUES (?1, ?2, ?3, ?4)",
        params![id, starter, objection, behind(tx, "buyin_objection")?],
    )?;
    Ok(())
}

/// Keeps what is answered: the proposal as it is, or the room's own words.
pub fn answer(tx: &Connection, id: i64, proposal: bool, answer: &str) -> Result<()> {
    tx.execute(
        "UPDATE buyin_objection SET proposal = ?2, answer = ?3 WHERE id = ?1",
        params![id, proposal, answer],
    )?;
    Ok(())
}

/// Keeps where the room stands with an objection.
pub fn set_status(tx: &Connection, id: i64, status: Status) -> Result<()> {
    tx.execute(
        "UPDATE buyin_objection SET status = ?2 WHERE id = ?1",
        params![id, status],
    )?;
    Ok(())
}

/// Adds a promise.
pub fn add_promise(tx: &Connection, id: i64, side: Side, promise: &str) -> Result<()> {
    tx.execute(
        "INSERT INTO buyin_promise (id, side, promise, place) VALUES (?1, ?2, ?3, ?4)",
        params![id, side, promise, behind(tx, "buyin_promise")?],
    )?;
    Ok(())
}

/// Keeps how often each answer was given in a round, in place of what was there.
pub fn put_pulse(tx: &Connection, round: Round, counts: &[VoteCount]) -> Result<()> {
    clear_pulse(tx, round)?;
    for (team, answer, votes) in votes::rows(VoteScale::Five, counts) {
        tx.execute(
            "INSERT INTO buyin_pulse (round, team, answer, votes) VALUES (?1, ?2, ?3, ?4)",
            params![round, team, answer, votes],
        )?;
    }
    Ok(())
}

/// Forgets a round.
pub fn clear_pulse(tx: &Connection, round: Round) -> Result<()> {
    tx.execute("DELETE FROM buyin_pulse WHERE round = ?1", [round])?;
    Ok(())
}
