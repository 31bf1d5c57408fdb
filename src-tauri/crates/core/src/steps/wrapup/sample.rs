//! What the room of the sample workshop took upon itself.

use chrono::{DateTime, NaiveDate};
use rusqlite::Connection;

use super::WrapupEdit as E;
use crate::{Edit, Result, Words, sample::Stage};

/// Name of the text, owner, day. One has nobody and one has no day: the app shall say so.
const ACTIONS: [(&str, &str, &str); 7] = [
    ("sla-card", "Felix Ostermann", "2026-11-25"),
    ("tier-1", "Clemens Möhle", "2026-11-27"),
    ("customer-marketing", "Jana Lindner", "2026-12-04"),
    ("baseline", "Tobias Rehm", "2026-12-11"),
    ("buying-centres", "Hanna Prahl", "2026-12-18"),
    ("content", "Aylin Kaya", "2027-01-22"),
    ("intent", "", ""),
];

/// Fills it in; the half-done workshop has not come that far.
pub(super) fn fill(tx: &Connection, words: &Words, stage: Stage) -> Result<()> {
    if stage == Stage::Half {
        return Ok(());
    }
    for (name, owner, day) in ACTIONS {
        E::AddAction {
            text: words.say(&format!("wrapup-sample-{name}")),
            owner: owner.to_owned(),
            due: day.parse::<NaiveDate>().ok(),
        }
        .apply(tx, DateTime::UNIX_EPOCH)?;
    }
    Ok(())
}
