//! What happened at an account, day by day, as the room tells it: won and lost deals, changes at the top, an incident.
//!
//! What the CRM logged is scoring's matter; this is what a person of sales would tell a new colleague.

use chrono::{Datelike, NaiveDate};
use rusqlite::{Connection, OptionalExtension, Row, params};
use serde::{Deserialize, Serialize};

use super::edit::tidy;
use crate::{Error, Result, id};

/// Something that happened at an account.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "accounts.ts", rename = "AccountEvent")
)]
pub struct Event {
    /// Its id.
    pub id: i64,
    /// The account.
    pub account: i64,
    /// When.
    pub day: NaiveDate,
    /// What, in a sentence.
    pub text: String,
}

fn from_row(row: &Row) -> rusqlite::Result<Event> {
    let day: String = row.get(2)?;
    Ok(Event {
        id: row.get(0)?,
        account: row.get(1)?,
        // The table checks the form; a day that is none cannot be written through this step.
        day: NaiveDate::parse_from_str(&day, "%Y-%m-%d").unwrap_or_default(),
        text: row.get(3)?,
    })
}

/// What happened at an account, newest first.
pub fn events(db: &Connection, account: i64) -> Result<Vec<Event>> {
    let mut statement = db.prepare_cached(
        "SELECT id, account, day, text FROM accounts_event WHERE account = ?1 ORDER BY day DESC, id",
    )?;
    let rows = statement.query_map([account], from_row)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

pub(super) fn event(db: &Connection, id: i64) -> Result<Option<Event>> {
    Ok(db
        .prepare_cached("SELECT id, account, day, text FROM accounts_event WHERE id = ?1")?
        .query_row([id], from_row)
        .optional()?)
}

/// A day as text; [`crate::Code::Invalid`] for one that no living memory reaches.
fn told(day: NaiveDate) -> Result<String> {
    let text = day.to_string();
    if (1800..=2200).contains(&day.year()) {
        Ok(text)
    } else {
        Err(Error::invalid("day", text))
    }
}

fn sentence(text: &str) -> Result<String> {
    tidy("text", text)?.ok_or_else(|| Error::invalid("text", text))
}

pub(super) fn add(tx: &Connection, account: i64, day: NaiveDate, text: &str) -> Result<i64> {
    let text = sentence(text)?;
    let there = tx
        .prepare_cached("SELECT 1 FROM accounts_account WHERE id = ?1")?
        .exists([account])?;
    if !there {
        return Err(Error::missing("account"));
    }
    let made = id::fresh();
    tx.prepare_cached(
        "INSERT INTO accounts_event (id, account, day, text) VALUES (?1, ?2, ?3, ?4)",
    )?
    .execute(params![made, account, told(day)?, text])?;
    Ok(made)
}

pub(super) fn change(tx: &Connection, id: i64, day: NaiveDate, text: &str) -> Result<()> {
    let done = tx
        .prepare_cached("UPDATE accounts_event SET day = ?2, text = ?3 WHERE id = ?1")?
        .execute(params![id, told(day)?, sentence(text)?])?;
    if done == 0 {
        return Err(Error::missing("event"));
    }
    Ok(())
}

pub(super) fn remove(tx: &Connection, id: i64) -> Result<()> {
    tx.prepare_cached("DELETE FROM accounts_event WHERE id = ?1")?
        .execute([id])?;
    Ok(())
}

/// Takes out what happened at these accounts.
pub(super) fn remove_of(tx: &Connection, accounts: &[i64]) -> Result<()> {
    let mut statement = tx.prepare_cached("DELETE FROM accounts_event WHERE account = ?1")?;
    for account in accounts {
        statement.execute([account])?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        Code,
        document::schema::blank,
        steps::accounts::{AccountFacts, store},
    };

    #[test]
    fn what_happened_last_is_told_first() {
        let db = blank().unwrap();
        let facts = AccountFacts {
            name: "Weber AG".into(),
            ..AccountFacts::default()
        };
        store::insert(&db, 1, None, &facts).unwrap();
        let day = |month, day| NaiveDate::from_ymd_opt(2026, month, day).unwrap();
        let old = add(&db, 1, day(2, 1), "Lost the tender for line 3").unwrap();
        add(&db, 1, day(9, 3), " New head of production ").unwrap();
        assert_eq!(add(&db, 1, day(9, 3), " ").unwrap_err().code, Code::Invalid);
        assert_eq!(add(&db, 7, day(9, 3), "x").unwrap_err().code, Code::Missing);
        let told = |db: &Connection| -> Vec<String> {
            let events = events(db, 1).unwrap().into_iter();
            events.map(|it| format!("{} {}", it.day, it.text)).collect()
        };
        assert_eq!(
            told(&db),
            [
                "2026-09-03 New head of production",
                "2026-02-01 Lost the tender for line 3"
            ]
        );
        change(&db, old, day(12, 24), "Won line 4").unwrap();
        assert_eq!(told(&db)[0], "2026-12-24 Won line 4");
        remove_of(&db, &[1]).unwrap();
        assert!(events(&db, 1).unwrap().is_empty());
    }
}
