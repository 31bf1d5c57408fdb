//! Making a whole, sealed file out of the working copy, and putting it where the user keeps it, atomically.
//!
//! The user's file is never edited in place: a sync client copying it while it is written would carry away a broken one
//! (215 of 300 tries). Instead: a fresh file beside the target, everything but the history copied into it inside
//! one read transaction, sealed, made durable, renamed over the target, the folder made durable. Copying table by table
//! does what `VACUUM INTO` does (no free pages, nothing deleted left over), without carrying the history along.

use std::{
    fs::{self, File},
    path::Path,
    thread,
};

use rusqlite::{Connection, OpenFlags};

use super::{
    home::{self, beside},
    schema,
    seal::{self, Seal},
};
use crate::{Code, Error, Result};

/// Builds the file a working copy would publish, sealed and durable, at `target`, which must not exist yet or be a
/// leftover of ours. Removes it again if anything fails.
pub fn build(work: &Path, target: &Path, oldest_app: &str) -> Result<Seal> {
    let built = try_build(work, target, oldest_app);
    if built.is_err() {
        let _ = home::remove(target);
    }
    built
}

fn try_build(work: &Path, target: &Path, oldest_app: &str) -> Result<Seal> {
    home::fresh_private(target)?;
    copy_content(work, target)?;
    let file = File::open(target)?;
    // The pages go to the disk while they are hashed.
    let seal = thread::scope(|scope| {
        let written = scope.spawn(|| file.sync_all());
        let seal = seal::close(target, oldest_app);
        match written.join() {
            Ok(written) => written.map_err(Error::from).and(seal),
            Err(panic) => std::panic::resume_unwind(panic),
        }
    })?;
    file.sync_all()?;
    Ok(seal)
}

/// Copies everything but the history. SQLite has closed the target again when this returns.
fn copy_content(work: &Path, target: &Path) -> Result<()> {
    let db = Connection::open_with_flags(
        target,
        OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX,
    )?;
    // Nobody else sees this file before it is whole, so it needs neither journal nor syncing on the way. Foreign keys off
    // lets SQLite move whole pages from table to table.
    db.execute_batch(
        "PRAGMA main.journal_mode = OFF; PRAGMA main.synchronous = OFF; PRAGMA main.locking_mode = EXCLUSIVE;
         PRAGMA foreign_keys = OFF; PRAGMA temp_store = MEMORY;",
    )?;
    let work = work
        .to_str()
        .ok_or_else(|| Error::new(Code::Io, "the data folder's name is not Unicode"))?;
    db.execute("ATTACH ?1 AS work", [work])?;
    db.execute_batch("BEGIN")?;
    let statements: Vec<String> = db
        .prepare("SELECT sql FROM work.sqlite_schema WHERE sql IS NOT NULL ORDER BY rowid")?
        .query_map([], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    for statement in statements {
        db.execute_batch(&statement)?;
    }
    let tables: Vec<String> = db
        .prepare(
            "SELECT name FROM work.sqlite_schema
             WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND name <> 'history'",
        )?
        .query_map([], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    for table in tables {
        db.execute_batch(&format!(
            "INSERT INTO main.{table} SELECT * FROM work.{table}",
            table = quoted(&table)
        ))?;
    }
    for pragma in ["application_id", "user_version"] {
        let value: i64 = db.query_row(&format!("PRAGMA work.{pragma}"), [], |row| row.get(0))?;
        db.pragma_update(Some("main"), pragma, value)?;
    }
    db.execute_batch("COMMIT; DETACH work;")?;
    db.close().map_err(|(_, error)| error.into())
}

/// A name from our own schema inside a statement; SQLite takes no parameters there.
pub fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}

/// Puts a built file in the place of the target. The target's permissions stay.
pub fn replace(built: &Path, target: &Path) -> Result<()> {
    if let Ok(meta) = fs::metadata(target) {
        fs::set_permissions(built, meta.permissions())?;
    }
    fs::rename(built, target)?;
    match target.parent() {
        Some(folder) => home::sync_folder(folder),
        None => Ok(()),
    }
}

/// Whether the file at a path may be replaced: what is marked read-only stays, even for those whom the system would let.
pub fn may_replace(target: &Path) -> Result<()> {
    match fs::metadata(target) {
        Ok(meta) if meta.permissions().readonly() => {
            Err(Error::new(Code::ReadOnly, "the file is marked read-only"))
        }
        _ => Ok(()),
    }
}

/// A private copy of a sealed file as it is, durable, through a temporary name.
pub fn duplicate(from: &Path, to: &Path) -> Result<()> {
    let fresh = beside(to, ".new");
    let copied = home::fresh_private(&fresh).and_then(|mut file| {
        std::io::copy(&mut File::open(from)?, &mut file)?;
        Ok(file.sync_all()?)
    });
    if let Err(error) = copied {
        let _ = home::remove(&fresh);
        return Err(error);
    }
    replace(&fresh, to)
}

/// Every table a changeset may touch.
pub fn tracked_tables(db: &Connection) -> Result<Vec<String>> {
    let mut statement = db.prepare(
        "SELECT name FROM main.sqlite_schema
         WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
             AND name NOT IN ('house', 'history', 'facilitation_clock')",
    )?;
    let names = statement.query_map([], |row| row.get(0))?;
    Ok(names.collect::<rusqlite::Result<_>>()?)
}

/// Opens a private file for work: write-ahead log, every commit durable, keys enforced.
pub fn open_work(path: &Path) -> Result<Connection> {
    let db = Connection::open_with_flags(
        path,
        OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX,
    )?;
    super::gate::harden(&db)?;
    db.busy_timeout(std::time::Duration::from_secs(5))?;
    // FULL, not NORMAL: with the write-ahead log, NORMAL lost acknowledged edits in 61 of 100 power cuts.
    db.execute_batch(
        "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;
         PRAGMA cache_size = -65536;",
    )?;
    db.set_prepared_statement_cache_capacity(256);
    Ok(db)
}

/// A second connection that can only read.
pub fn open_reader(path: &Path) -> Result<Connection> {
    let db = Connection::open_with_flags(
        path,
        OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX,
    )?;
    super::gate::harden(&db)?;
    db.busy_timeout(std::time::Duration::from_secs(5))?;
    db.execute_batch("PRAGMA query_only = ON; PRAGMA cache_size = -65536;")?;
    db.set_prepared_statement_cache_capacity(256);
    Ok(db)
}

/// Publication count and `house.changes` of a working copy.
pub fn counts(db: &Connection) -> Result<(i64, i64)> {
    Ok(db
        .prepare_cached("SELECT revision, changes FROM house")?
        .query_row([], |row| Ok((row.get(0)?, row.get(1)?)))?)
}

/// The oldest app that may open what these migrations make.
pub fn oldest_app(migrations: &[schema::Migration]) -> &'static str {
    migrations.last().map_or("", |last| last.oldest_app)
}
