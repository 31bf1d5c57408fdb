//! What the fault harness and the somebody it kills agree on: a promise is a line that says what is done for good.

use std::{
    fmt,
    hash::{DefaultHasher, Hash as _, Hasher as _},
    io::Write as _,
};

use abm_core::{
    Code, Result,
    document::{Document, random},
};
use chrono::{DateTime, TimeDelta, Utc};
use rusqlite::Connection;

/// A state of the workshop: how many changes it has seen, and a digest of every row that edits may touch.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct State {
    /// Counts edits, undos and redos.
    pub changes: i64,
    /// Two states with the same digest hold the same rows.
    pub digest: u64,
}

impl State {
    /// The state a connection sees.
    ///
    /// # Errors
    /// If it cannot be read.
    pub fn read(db: &Connection) -> Result<Self> {
        let mut hasher = DefaultHasher::new();
        random::dump(db)?.hash(&mut hasher);
        Ok(Self {
            changes: db.query_row("SELECT changes FROM house", [], |row| row.get(0))?,
            digest: hasher.finish(),
        })
    }
}

/// What must be true from now on, whatever happens.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Promise {
    /// The working copy has this.
    Kept(State),
    /// The user's file has this.
    Published(State),
    /// Something was not done, and said so by this code.
    Failed(Code),
}

impl Promise {
    /// That the present state is kept.
    ///
    /// # Errors
    /// If it cannot be read.
    pub fn of(document: &Document) -> Result<Self> {
        document.read(State::read).map(Self::Kept)
    }

    /// That the present state is published.
    ///
    /// # Errors
    /// If it cannot be read.
    pub fn of_published(document: &Document) -> Result<Self> {
        document.read(State::read).map(Self::Published)
    }

    /// Gives it: from here on it counts.
    pub fn say(&self) {
        let mut out = std::io::stdout().lock();
        // Nobody listens any more: then nobody relies on it.
        let _ = writeln!(out, "{self}").and_then(|()| out.flush());
    }

    /// Reads a line; none if it was cut off or is something else.
    pub fn parse(line: &str) -> Option<Self> {
        let mut words = line.strip_suffix('\n')?.split(' ');
        let kind = words.next()?;
        if kind == "failed" {
            let code = serde_json::Value::String(words.next()?.to_owned());
            return Some(Self::Failed(serde_json::from_value(code).ok()?));
        }
        let state = State {
            changes: words.next()?.parse().ok()?,
            digest: u64::from_str_radix(words.next()?, 16).ok()?,
        };
        match kind {
            "kept" => Some(Self::Kept(state)),
            "published" => Some(Self::Published(state)),
            _ => None,
        }
    }
}

impl fmt::Display for Promise {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Kept(state) => write!(to, "kept {} {:x}", state.changes, state.digest),
            Self::Published(state) => write!(to, "published {} {:x}", state.changes, state.digest),
            Self::Failed(code) => {
                let name = serde_json::to_value(code).unwrap_or_default();
                write!(to, "failed {}", name.as_str().unwrap_or("unknown"))
            }
        }
    }
}

/// A time by a clock of the tests' own.
pub fn at(seconds: i64) -> DateTime<Utc> {
    DateTime::UNIX_EPOCH + TimeDelta::days(20_000) + TimeDelta::seconds(seconds)
}
