//! The step in the file. Places are read joined to the list: a place whose account is gone is not there.

use std::collections::HashMap;

use rusqlite::{Connection, OptionalExtension, params};

use super::{Number, Part, Predicate, Reason, Tier, weights::Weighed};
use crate::{Error, Result, Side};

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
        "SELECT EXISTS (SELECT 1 FROM segmentation_place) OR EXISTS (SELECT 1 FROM segmentation_criterion)
             OR EXISTS (SELECT 1 FROM segmentation_never) OR EXISTS (SELECT 1 FROM segmentation_segment)
             OR EXISTS (SELECT 1 FROM segmentation_vote) OR EXISTS (SELECT 1 FROM segmentation_named)
             OR EXISTS (SELECT 1 FROM segmentation_blend) OR EXISTS (SELECT 1 FROM segmentation_number)",
        [],
        |row| row.get(0),
    )?)
}

/// Whether there is a profile to fit.
pub(super) fn has_profile(db: &Connection) -> Result<bool> {
    Ok(db.query_row(
        "SELECT EXISTS (SELECT 1 FROM segmentation_criterion)",
        [],
        |row| row.get(0),
    )?)
}

/// A criterion as kept.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Criterion {
    pub id: i64,
    pub name: String,
    pub predicate: Predicate,
    pub weight: u8,
    pub locked: bool,
}

/// What rules out, as kept.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Never {
    pub id: i64,
    pub predicate: Predicate,
    pub reason: Reason,
    pub note: String,
}

/// A segment as kept, with its rules.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Segment {
    pub id: i64,
    pub name: String,
    pub cluster: bool,
    pub problem: String,
    pub reference: String,
    pub rules: Vec<Predicate>,
}

/// What both teams said about an account.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Vote {
    pub account: i64,
    /// By side.
    pub ratings: [Option<u8>; 2],
    /// By side; empty = none.
    pub vetoes: [String; 2],
}

/// A company named by heart, as kept.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Named {
    pub id: i64,
    pub name: String,
    pub who: String,
}

/// The criteria in their order.
pub(super) fn criteria(db: &Connection) -> Result<Vec<Criterion>> {
    Ok(db
        .prepare_cached(
            "SELECT id, name, predicate, weight, locked FROM segmentation_criterion ORDER BY place, id",
        )?
        .query_map([], |row| {
            Ok(Criterion {
                id: row.get(0)?,
                name: row.get(1)?,
                predicate: row.get(2)?,
                weight: row.get(3)?,
                locked: row.get(4)?,
            })
        })?
        .collect::<rusqlite::Result<_>>()?)
}

/// What rules out, in its order.
pub(super) fn nevers(db: &Connection) -> Result<Vec<Never>> {
    Ok(db
        .prepare_cached(
            "SELECT id, predicate, reason, note FROM segmentation_never ORDER BY place, id",
        )?
        .query_map([], |row| {
            let reason: String = row.get(2)?;
            Ok(Never {
                id: row.get(0)?,
                predicate: row.get(1)?,
                reason: Reason::named(&reason).unwrap_or(Reason::Other),
                note: row.get(3)?,
            })
        })?
        .collect::<rusqlite::Result<_>>()?)
}

/// The weights of the score by [`Part`].
pub(super) fn blend(db: &Connection) -> Result<[Weighed; 4]> {
    let mut blend = Part::ALL.map(|part| (part.usual(), false));
    let mut statement = db.prepare_cached("SELECT part, weight, locked FROM segmentation_blend")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        blend[row.get::<_, Part>(0)? as usize] = (row.get(1)?, row.get(2)?);
    }
    Ok(blend)
}

/// Every number by [`Number`], the room's where it changed one.
pub(super) fn numbers(db: &Connection) -> Result<[u32; Number::ALL.len()]> {
    let mut numbers = Number::ALL.map(|number| number.usual().0);
    let mut statement = db.prepare_cached("SELECT number, value FROM segmentation_number")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        // A number that a newer app knows means nothing here.
        if let Some(number) = Number::named(&row.get::<_, String>(0)?) {
            numbers[number as usize] = row.get(1)?;
        }
    }
    Ok(numbers)
}

/// The segments in their order.
pub(super) fn segments(db: &Connection) -> Result<Vec<Segment>> {
    let mut rules = db.prepare_cached(
        "SELECT predicate FROM segmentation_rule WHERE segment = ?1 ORDER BY place, id",
    )?;
    let mut segments: Vec<Segment> = db
        .prepare_cached(
            "SELECT id, name, cluster, problem, reference FROM segmentation_segment ORDER BY place, id",
        )?
        .query_map([], |row| {
            Ok(Segment {
                id: row.get(0)?,
                name: row.get(1)?,
                cluster: row.get(2)?,
                problem: row.get(3)?,
                reference: row.get(4)?,
                rules: Vec::new(),
            })
        })?
        .collect::<rusqlite::Result<_>>()?;
    for segment in &mut segments {
        segment.rules = rules
            .query_map([segment.id], |row| row.get(0))?
            .collect::<rusqlite::Result<_>>()?;
    }
    Ok(segments)
}

/// Accounts in a segment by hand, by account; segment 0 = in none.
pub(super) fn members(db: &Connection) -> Result<Vec<(i64, i64)>> {
    Ok(db
        .prepare_cached("SELECT account, segment FROM segmentation_member ORDER BY account")?
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<rusqlite::Result<_>>()?)
}

/// The segment an account is in by hand; 0 = in none.
pub(super) fn member(db: &Connection, account: i64) -> Result<Option<i64>> {
    Ok(db
        .prepare_cached("SELECT segment FROM segmentation_member WHERE account = ?1")?
        .query_row([account], |row| row.get(0))
        .optional()?)
}

/// What was said about each account, by account.
pub(super) fn votes(db: &Connection) -> Result<Vec<Vote>> {
    Ok(db
        .prepare_cached(
            "SELECT account, marketing, sales, marketing_veto, sales_veto FROM segmentation_vote ORDER BY account",
        )?
        .query_map([], vote_of)?
        .collect::<rusqlite::Result<_>>()?)
}

/// What was said about one account.
pub(super) fn vote(db: &Connection, account: i64) -> Result<Vote> {
    let vote = db
        .prepare_cached(
            "SELECT account, marketing, sales, marketing_veto, sales_veto FROM segmentation_vote WHERE account = ?1",
        )?
        .query_row([account], vote_of)
        .optional()?;
    Ok(vote.unwrap_or(Vote {
        account,
        ..Vote::default()
    }))
}

fn vote_of(row: &rusqlite::Row) -> rusqlite::Result<Vote> {
    Ok(Vote {
        account: row.get(0)?,
        ratings: [row.get(1)?, row.get(2)?],
        vetoes: [row.get(3)?, row.get(4)?],
    })
}

/// How many accounts on the list each team has said something about.
pub(super) fn voted(db: &Connection) -> Result<[usize; 2]> {
    Ok(db
        .prepare_cached(
            "SELECT ifnull(sum(marketing IS NOT NULL OR marketing_veto <> ''), 0),
                 ifnull(sum(sales IS NOT NULL OR sales_veto <> ''), 0)
             FROM segmentation_vote JOIN accounts_account ON id = account",
        )?
        .query_row([], |row| {
            Ok([
                row.get::<_, u32>(0)? as usize,
                row.get::<_, u32>(1)? as usize,
            ])
        })?)
}

/// Companies named by heart, in the order they were.
pub(super) fn named(db: &Connection) -> Result<Vec<Named>> {
    Ok(db
        .prepare_cached("SELECT id, name, who FROM segmentation_named ORDER BY name, id")?
        .query_map([], |row| {
            Ok(Named {
                id: row.get(0)?,
                name: row.get(1)?,
                who: row.get(2)?,
            })
        })?
        .collect::<rusqlite::Result<_>>()?)
}

/// Every place, by account; also those whose account is gone, which the caller's list does not know.
pub(super) fn places(db: &Connection) -> Result<Vec<Place>> {
    let mut statement = db.prepare_cached(
        "SELECT account, tier, reason, note FROM segmentation_place ORDER BY account",
    )?;
    Ok(statement
        .query_map([], place_of)?
        .collect::<rusqlite::Result<_>>()?)
}

/// How many accounts are in tiers 1 to 3; `None` while nobody has sorted any.
pub(super) fn listed(db: &Connection) -> Result<Option<usize>> {
    let (sorted, listed) = db
        .prepare_cached(
            "SELECT count(*), coalesce(sum(tier IN ('tier-1', 'tier-2', 'tier-3')), 0)
             FROM segmentation_place JOIN accounts_account ON id = account",
        )?
        .query_row([], |row| Ok((row.get::<_, u32>(0)?, row.get::<_, u32>(1)?)))?;
    Ok((sorted > 0).then_some(listed as usize))
}

/// How many accounts are in each part of the list; parts without any are left out.
pub(super) fn counts(db: &Connection) -> Result<HashMap<Tier, usize>> {
    let mut counts = db.prepare_cached(
        "SELECT tier, count(*) FROM segmentation_place JOIN accounts_account ON id = account GROUP BY tier",
    )?;
    let rows = counts.query_map([], |row| Ok((row.get(0)?, row.get::<_, u32>(1)? as usize)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Where one account is.
pub(super) fn place(db: &Connection, account: i64) -> Result<Option<Place>> {
    Ok(db
        .prepare_cached(
            "SELECT account, tier, reason, note FROM segmentation_place WHERE account = ?1",
        )?
        .query_row([account], place_of)
        .optional()?)
}

fn place_of(row: &rusqlite::Row) -> rusqlite::Result<Place> {
    // A reason a newer app knows and this one does not is still a reason.
    let reason: Option<String> = row.get(2)?;
    Ok(Place {
        account: row.get(0)?,
        tier: row.get(1)?,
        reason: reason.map(|it| Reason::named(&it).unwrap_or(Reason::Other)),
        note: row.get(3)?,
    })
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

/// Forgets what was said of accounts that are gone.
pub(super) fn sweep(tx: &Connection) -> Result<()> {
    for sql in [
        "DELETE FROM segmentation_place WHERE NOT EXISTS (SELECT 1 FROM accounts_account WHERE id = account)",
        "DELETE FROM segmentation_vote WHERE NOT EXISTS (SELECT 1 FROM accounts_account WHERE id = account)",
        "DELETE FROM segmentation_member WHERE NOT EXISTS (SELECT 1 FROM accounts_account WHERE id = account)",
    ] {
        tx.prepare_cached(sql)?.execute([])?;
    }
    Ok(())
}

/// The place behind the last one.
fn last(tx: &Connection, sql: &str) -> Result<i64> {
    Ok(tx.prepare_cached(sql)?.query_row([], |row| row.get(0))?)
}

/// Keeps a criterion; a new one behind the others.
pub(super) fn put_criterion(tx: &Connection, it: &Criterion) -> Result<()> {
    let place = last(
        tx,
        "SELECT ifnull(max(place), 0) + 1 FROM segmentation_criterion",
    )?;
    tx.prepare_cached(
        "INSERT INTO segmentation_criterion (id, place, name, predicate, weight, locked) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
         ON CONFLICT (id) DO UPDATE SET name = ?3, predicate = ?4, weight = ?5, locked = ?6",
    )?
    .execute(params![it.id, place, it.name, it.predicate, it.weight, it.locked])?;
    Ok(())
}

/// Drops a criterion.
pub(super) fn drop_criterion(tx: &Connection, id: i64) -> Result<()> {
    gone(
        tx,
        "DELETE FROM segmentation_criterion WHERE id = ?1",
        id,
        "criterion",
    )
}

/// Keeps what rules out; a new one behind the others.
pub(super) fn put_never(tx: &Connection, it: &Never) -> Result<()> {
    let place = last(
        tx,
        "SELECT ifnull(max(place), 0) + 1 FROM segmentation_never",
    )?;
    tx.prepare_cached(
        "INSERT INTO segmentation_never (id, place, predicate, reason, note) VALUES (?1, ?2, ?3, ?4, ?5)
         ON CONFLICT (id) DO UPDATE SET predicate = ?3, reason = ?4, note = ?5",
    )?
    .execute(params![it.id, place, it.predicate, it.reason, it.note])?;
    Ok(())
}

/// Drops what rules out.
pub(super) fn drop_never(tx: &Connection, id: i64) -> Result<()> {
    gone(
        tx,
        "DELETE FROM segmentation_never WHERE id = ?1",
        id,
        "never",
    )
}

/// Keeps the weights of the score; the starter's leave no row behind.
pub(super) fn put_blend(tx: &Connection, blend: [Weighed; 4]) -> Result<()> {
    for part in Part::ALL {
        let (weight, locked) = blend[part as usize];
        if (weight, locked) == (part.usual(), false) {
            tx.execute("DELETE FROM segmentation_blend WHERE part = ?1", [part])?;
        } else {
            tx.prepare_cached(
                "INSERT INTO segmentation_blend (part, weight, locked) VALUES (?1, ?2, ?3)
                 ON CONFLICT (part) DO UPDATE SET weight = ?2, locked = ?3",
            )?
            .execute(params![part, weight, locked])?;
        }
    }
    Ok(())
}

/// Keeps a number; the starter's leaves no row behind.
pub(super) fn put_number(tx: &Connection, number: Number, value: u32) -> Result<()> {
    if value == number.usual().0 {
        tx.execute(
            "DELETE FROM segmentation_number WHERE number = ?1",
            [number],
        )?;
    } else {
        tx.prepare_cached(
            "INSERT INTO segmentation_number (number, value) VALUES (?1, ?2)
             ON CONFLICT (number) DO UPDATE SET value = ?2",
        )?
        .execute(params![number, value])?;
    }
    Ok(())
}

/// Keeps a segment and its rules; a new one behind the others.
pub(super) fn put_segment(tx: &Connection, it: &Segment) -> Result<()> {
    let place = last(
        tx,
        "SELECT ifnull(max(place), 0) + 1 FROM segmentation_segment",
    )?;
    tx.prepare_cached(
        "INSERT INTO segmentation_segment (id, place, name, cluster, problem, reference) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
         ON CONFLICT (id) DO UPDATE SET name = ?3, cluster = ?4, problem = ?5, reference = ?6",
    )?
    .execute(params![it.id, place, it.name, it.cluster, it.problem, it.reference])?;
    tx.execute("DELETE FROM segmentation_rule WHERE segment = ?1", [it.id])?;
    for (place, rule) in it.rules.iter().enumerate() {
        tx.prepare_cached(
            "INSERT INTO segmentation_rule (id, segment, place, predicate) VALUES (?1, ?2, ?3, ?4)",
        )?
        .execute(params![crate::id::fresh(), it.id, place as i64, rule])?;
    }
    Ok(())
}

/// Puts segments into this order.
pub(super) fn order_segments(tx: &Connection, ids: &[i64]) -> Result<()> {
    for (place, id) in ids.iter().enumerate() {
        tx.prepare_cached(
            "UPDATE segmentation_segment SET place = ?2 WHERE id = ?1 AND place <> ?2",
        )?
        .execute(params![id, place as i64 + 1])?;
    }
    Ok(())
}

/// Drops a segment with its rules and what was put into it by hand.
pub(super) fn drop_segment(tx: &Connection, id: i64) -> Result<()> {
    tx.execute("DELETE FROM segmentation_rule WHERE segment = ?1", [id])?;
    tx.execute("DELETE FROM segmentation_member WHERE segment = ?1", [id])?;
    gone(
        tx,
        "DELETE FROM segmentation_segment WHERE id = ?1",
        id,
        "segment",
    )
}

/// Puts an account into a segment by hand, or (0) into none; `None` = the rules decide again.
pub(super) fn put_member(tx: &Connection, account: i64, segment: Option<i64>) -> Result<()> {
    match segment {
        Some(segment) => tx
            .prepare_cached(
                "INSERT INTO segmentation_member (account, segment) VALUES (?1, ?2)
                 ON CONFLICT (account) DO UPDATE SET segment = ?2",
            )?
            .execute([account, segment])?,
        None => tx
            .prepare_cached("DELETE FROM segmentation_member WHERE account = ?1")?
            .execute([account])?,
    };
    Ok(())
}

/// Keeps what was said about an account; nothing said leaves no row behind.
pub(super) fn put_vote(tx: &Connection, vote: &Vote) -> Result<()> {
    if vote.ratings == [None; 2] && vote.vetoes.iter().all(String::is_empty) {
        tx.prepare_cached("DELETE FROM segmentation_vote WHERE account = ?1")?
            .execute([vote.account])?;
        return Ok(());
    }
    let [marketing, sales] = vote.ratings;
    let [marketing_veto, sales_veto] = &vote.vetoes;
    tx.prepare_cached(
        "INSERT INTO segmentation_vote (account, marketing, sales, marketing_veto, sales_veto) VALUES (?1, ?2, ?3, ?4, ?5)
         ON CONFLICT (account) DO UPDATE SET marketing = ?2, sales = ?3, marketing_veto = ?4, sales_veto = ?5",
    )?
    .execute(params![vote.account, marketing, sales, marketing_veto, sales_veto])?;
    Ok(())
}

/// Keeps a company named by heart.
pub(super) fn put_named(tx: &Connection, it: &Named) -> Result<()> {
    tx.prepare_cached("INSERT INTO segmentation_named (id, name, who) VALUES (?1, ?2, ?3)")?
        .execute(params![it.id, it.name, it.who])?;
    Ok(())
}

/// Drops a company named by heart.
pub(super) fn drop_named(tx: &Connection, id: i64) -> Result<()> {
    gone(
        tx,
        "DELETE FROM segmentation_named WHERE id = ?1",
        id,
        "named",
    )
}

fn gone(tx: &Connection, sql: &str, id: i64, what: &str) -> Result<()> {
    match tx.execute(sql, [id])? {
        0 => Err(Error::missing(what)),
        _ => Ok(()),
    }
}

/// Which of the two in [`Vote`].
pub(super) fn of(side: Side) -> usize {
    match side {
        Side::Marketing => 0,
        Side::Sales => 1,
    }
}
