//! The cut as the steps below read it: how full each part of the list is, and who is on the target list. Told by SQL over
//! the places, so that nobody needs the whole list in memory for it.

use rusqlite::Connection;

use super::{Tier, TierMeter, shown::meter, store};
use crate::{Result, steps::approach};

/// An account on the target list.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Listed {
    /// The account's id.
    pub account: i64,
    /// Which of the three tiers it is in.
    pub tier: Tier,
    /// Its name.
    pub name: String,
}

/// How full each part of the list is, tiers 1 to 3, watch, excluded.
pub fn tiers(db: &Connection) -> Result<Vec<TierMeter>> {
    let counts = store::counts(db)?;
    let capacity = approach::capacity(db)?;
    Ok(Tier::ALL
        .into_iter()
        .map(|tier| {
            let count = counts.get(&tier).copied().unwrap_or_default();
            meter(tier, count, &capacity)
        })
        .collect())
}

/// Every account on the target list, by id.
pub fn targets(db: &Connection) -> Result<Vec<Listed>> {
    let mut statement = db.prepare_cached(
        "SELECT account, tier, name FROM segmentation_place JOIN accounts_account ON id = account
         WHERE tier IN ('tier-1', 'tier-2', 'tier-3') ORDER BY account",
    )?;
    Ok(statement
        .query_map([], |row| {
            Ok(Listed {
                account: row.get(0)?,
                tier: row.get(1)?,
                name: row.get(2)?,
            })
        })?
        .collect::<rusqlite::Result<_>>()?)
}
