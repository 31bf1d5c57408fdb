//! Reads and writes the step's table.

use std::collections::BTreeMap;

use rusqlite::{Connection, params};

use super::{Agreement, GlossaryView, STARTERS, Term, rules};
use crate::{Error, Param, Result};

/// What is kept of a term.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Kept {
    /// Own name.
    pub name: Option<String>,
    /// Marketing's wording.
    pub marketing: String,
    /// Sales' wording.
    pub sales: String,
    /// What was agreed.
    pub agreement: Option<Agreement>,
    /// The agreed words, if they are the room's own.
    pub wording: String,
    /// Marked by hand.
    pub disputed: bool,
    /// Left out.
    pub hidden: bool,
}

fn all(db: &Connection) -> Result<BTreeMap<String, Kept>> {
    Ok(db
        .prepare_cached(
            "SELECT term, name, marketing, sales, agreement, wording, disputed, hidden FROM glossary_term",
        )?
        .query_map([], |row| {
            Ok((
                row.get(0)?,
                Kept {
                    name: row.get(1)?,
                    marketing: row.get(2)?,
                    sales: row.get(3)?,
                    agreement: row.get(4)?,
                    wording: row.get(5)?,
                    disputed: row.get(6)?,
                    hidden: row.get(7)?,
                },
            ))
        })?
        .collect::<rusqlite::Result<_>>()?)
}

/// What is kept of one term; an error if there is no such term.
pub fn kept(db: &Connection, term: &str) -> Result<Kept> {
    match all(db)?.remove(term) {
        Some(kept) => Ok(kept),
        None if STARTERS.contains(&term) => Ok(Kept::default()),
        None => Err(Error::missing("term")),
    }
}

/// Keeps a term. A starter term nobody says anything about any more leaves no row behind.
pub fn put(tx: &Connection, term: &str, kept: &Kept) -> Result<()> {
    if *kept == Kept::default() {
        return remove(tx, term);
    }
    tx.prepare_cached(
        "INSERT INTO glossary_term (term, name, marketing, sales, agreement, wording, disputed, hidden)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
         ON CONFLICT (term) DO UPDATE SET name = ?2, marketing = ?3, sales = ?4, agreement = ?5, wording = ?6,
             disputed = ?7, hidden = ?8",
    )?
    .execute(params![
        term,
        kept.name,
        kept.marketing,
        kept.sales,
        kept.agreement,
        kept.wording,
        kept.disputed,
        kept.hidden,
    ])?;
    Ok(())
}

/// Forgets what is kept of a term.
pub fn remove(tx: &Connection, term: &str) -> Result<()> {
    tx.execute("DELETE FROM glossary_term WHERE term = ?1", [term])?;
    Ok(())
}

/// What a term is called.
pub fn name(term: &str, kept: &Kept) -> Param {
    kept.name
        .as_deref()
        .map_or_else(|| Param::key(format!("glossary-term-{term}")), Param::from)
}

/// Every term: the starter's in their order, then own ones in the order they were added.
pub fn terms(db: &Connection) -> Result<Vec<Term>> {
    let mut kept = all(db)?;
    let starters = STARTERS.map(|term| (term.to_owned(), kept.remove(term).unwrap_or_default()));
    Ok(starters
        .into_iter()
        .chain(kept)
        .map(|(term, kept)| {
            let own = !STARTERS.contains(&term.as_str());
            let meaning = (!own).then(|| Param::key(format!("glossary-meaning-{term}")));
            Term {
                own,
                name: name(&term, &kept),
                status: rules::status(&kept.marketing, &kept.sales, kept.agreement, kept.disputed),
                wording: match kept.agreement {
                    None => None,
                    Some(Agreement::Starter) => meaning.clone(),
                    Some(Agreement::Own) => Some(kept.wording.into()),
                },
                meaning,
                marketing: kept.marketing,
                sales: kept.sales,
                agreement: kept.agreement,
                marked: kept.disputed,
                hidden: kept.hidden,
                term,
            }
        })
        .collect())
}

/// The whole step as its screen needs it.
pub fn read(db: &Connection) -> Result<GlossaryView> {
    Ok(GlossaryView { terms: terms(db)? })
}
