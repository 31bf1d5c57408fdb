//! The shape of the file: every step brings its own tables; this lists them in rail order and numbers the result.

use rusqlite::Connection;

use crate::{Result, steps};

/// Marks a file as ours in its header: "ABMW".
pub const APPLICATION_ID: i32 = 0x4142_4D57;

/// Each migration in order; the file's `user_version` counts how many it has seen. Released ones never change.
pub const MIGRATIONS: &[&[&str]] = &[&[
    include_str!("schema.sql"),
    include_str!("../facilitation/schema.sql"),
    steps::setup::SCHEMA,
    steps::approach::SCHEMA,
    steps::accounts::SCHEMA,
    steps::segmentation::SCHEMA,
    steps::roles::SCHEMA,
    steps::playbook::SCHEMA,
]];

/// A workshop in memory with the newest schema and nothing in it: for rules' and stores' tests.
pub fn blank() -> Result<Connection> {
    let db = Connection::open_in_memory()?;
    db.execute_batch("PRAGMA foreign_keys = ON;")?;
    for migration in MIGRATIONS {
        for sql in *migration {
            db.execute_batch(sql)?;
        }
    }
    Ok(db)
}
