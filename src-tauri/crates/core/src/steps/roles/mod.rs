//! The step `roles`.

use rusqlite::Connection;

use crate::{Finding, Result, Words, report::Section, sample::Stage};

/// The step's tables.
pub const SCHEMA: &str = include_str!("schema.sql");

/// Whether anything has been entered yet.
pub fn started(db: &Connection) -> Result<bool> {
    let _ = db;
    Ok(false)
}

/// What is wrong with it.
pub fn findings(db: &Connection) -> Result<Vec<Finding>> {
    let _ = db;
    Ok(Vec::new())
}

/// What it prints; nothing while it is empty.
pub fn section(db: &Connection, words: &Words) -> Result<Option<Section>> {
    let _ = (db, words);
    Ok(None)
}

/// Fills in its part of the sample workshop.
pub fn sample(tx: &Connection, words: &Words, stage: Stage) -> Result<()> {
    let _ = (tx, words, stage);
    Ok(())
}
