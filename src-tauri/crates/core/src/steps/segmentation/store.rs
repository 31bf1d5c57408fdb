//! The step in the file. Places are read joined to the list: a place whose account is gone is not there.

use std::collections::HashMap;

use rusqlite::{Connection, params};

use super::{Reason, Tier};
use crate::Result;

/// Where an account is, and why.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Place {
    /// The account.
    pub account: i64,
    /// Which part of the list.
    pub tier: Tier,
    /// Why it is excluded.
    pub reason: Option<Reason>,
    /// The same in words.
    pub note: String,
}

/// Whether anything has been entered yet.
pub(super) fn any(db: &Connection) -> Result<bool> {
    Ok(db.query_row(
        "SELECT EXISTS (SELECT 1 FROM segmentation_place)",
        [],
        |row| row.get(0),
    )?)
}

/// Every place, by account; also those whose account is gone, which the caller's list does not know.
pub(super) fn places(db: &Connection) -> Result<Vec<Place>> {
    let mut statement = db.prepare_cached(
        "SELECT account, tier, reason, note FROM segmentation_place ORDER BY account",
    )?;
    Ok(statement
        .query_map([], |row| {
            // A reason a newer app knows and this one does not is still a reason.
            let reason: Option<String> = row.get(2)?;
            Ok(Place {
                account: row.get(0)?,
                tier: row.get(1)?,
                reason: reason.map(|it| Reason::named(&it).unwrap_or(Reason::Other)),
                note: row.get(3)?,
            })
        })?
        .collect::<rusqlite::Result<_>>()?)
}

/// How many accounts are in each part of the list; those that are gone are not counted.
pub(super) fn counts(db: &Connection) -> Result<HashMap<Tier, usize>> {
    let mut statement = db.prepare_cached(
        "SELECT tier, count(*) FROM segmentation_place JOIN accounts_account ON id = account GROUP BY tier",
    )?;
    Ok(statement
        .query_map([], |row| Ok((row.get(0)?, row.get::<_, u32>(1)? as usize)))?
        .collect::<rusqlite::Result<_>>()?)
}

/// What is missing, counted.
pub(super) struct Gaps {
    /// Excluded without a reason.
    pub unreasoned: usize,
    /// On the target list without an owner in sales, although other accounts have one.
    pub unowned: usize,
}

pub(super) fn gaps(db: &Connection) -> Result<Gaps> {
    Ok(db
        .prepare_cached(
            "SELECT ifnull(sum(tier = 'excluded' AND reason IS NULL), 0),
                ifnull(sum(tier IN ('tier-1', 'tier-2', 'tier-3') AND owner IS NULL), 0)
             FROM segmentation_place JOIN accounts_account ON id = account",
        )?
        .query_row([], |row| {
            Ok(Gaps {
                unreasoned: row.get::<_, u32>(0)? as usize,
                unowned: row.get::<_, u32>(1)? as usize,
            })
        })?)
}

/// The names of some accounts, for undo; those that are gone have none.
pub(super) fn names(db: &Connection, accounts: &[i64]) -> Result<Vec<String>> {
    let mut statement = db.prepare_cached("SELECT name FROM accounts_account WHERE id = ?1")?;
    let mut names = Vec::with_capacity(accounts.len());
    for account in accounts {
        let mut found = statement.query_map([account], |row| row.get(0))?;
        names.extend(found.next().transpose()?);
    }
    Ok(names)
}

/// Whether an account is on the list at all.
pub(super) fn known(db: &Connection, account: i64) -> Result<bool> {
    Ok(db
        .prepare_cached("SELECT EXISTS (SELECT 1 FROM accounts_account WHERE id = ?1)")?
        .query_row([account], |row| row.get(0))?)
}

// Writing. Each of these is one statement; edit.rs decides which are allowed.

/// Puts an account into a part of the list.
pub(super) fn put(tx: &Connection, place: &Place) -> Result<()> {
    tx.prepare_cached(
        "INSERT INTO segmentation_place (account, tier, reason, note) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT (account) DO UPDATE SET tier = excluded.tier, reason = excluded.reason, note = excluded.note",
    )?
    .execute(params![place.account, place.tier, place.reason, place.note])?;
    Ok(())
}

/// Puts an account into a part of the list; one that is excluded already and stays so keeps its reason.
pub(super) fn set_tier(tx: &Connection, account: i64, tier: Tier) -> Result<()> {
    tx.prepare_cached(
        "INSERT INTO segmentation_place (account, tier) VALUES (?1, ?2)
         ON CONFLICT (account) DO UPDATE SET tier = excluded.tier, reason = NULL, note = ''
         WHERE tier <> excluded.tier",
    )?
    .execute(params![account, tier])?;
    Ok(())
}

/// Makes an account one that nobody has sorted.
pub(super) fn take_out(tx: &Connection, account: i64) -> Result<()> {
    tx.prepare_cached("DELETE FROM segmentation_place WHERE account = ?1")?
        .execute([account])?;
    Ok(())
}

/// Forgets the places of accounts that are gone.
pub(super) fn sweep(tx: &Connection) -> Result<()> {
    tx.prepare_cached(
        "DELETE FROM segmentation_place WHERE NOT EXISTS (SELECT 1 FROM accounts_account WHERE id = account)",
    )?
    .execute([])?;
    Ok(())
}
