//! One way to change anything: an edit is a value that names itself, says what it merges with, and applies itself.
//!
//! The window sends it, the command line scripts it, the property tests invent it at random.

use chrono::{DateTime, Utc};
use rusqlite::Connection;
use serde::{Serialize, de::DeserializeOwned};

use crate::{Label, Result};

/// A change to one step.
pub trait Edit: Serialize + DeserializeOwned + Send {
    /// Its name for undo (`undo-setup-rename-client`), asked before it is applied so that it can name what goes away.
    fn label(&self, db: &Connection) -> Result<Label>;

    /// Two edits in a row with the same key, close in time, become one undo step: typing in one field. `None` never
    /// merges.
    fn merges(&self) -> Option<String> {
        None
    }

    /// Applies it inside the open transaction. Returns the id of the row it made, if it made one.
    fn apply(&self, tx: &Connection, now: DateTime<Utc>) -> Result<Option<i64>>;
}
