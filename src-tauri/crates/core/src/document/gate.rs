//! Who comes in: a file is judged before anything believes it.
//!
//! First the raw header, before SQLite touches a byte; then a private copy, so that the original cannot change while
//! we look and is never written by looking; then SQLite in its most suspicious mode: the schema must say exactly what we ship for
//! that version (no trigger, view or extra table gets to run), pages and keys must be sound, and the seal must match.
//! The original's bytes stay as they are whatever comes out.

use std::{
    fs::{self, File},
    io::{Read, Seek, SeekFrom},
    path::Path,
    time::{Duration, Instant},
};

use rusqlite::{Connection, OpenFlags, config::DbConfig};

use super::{
    home,
    schema::{self, APPLICATION_ID, Migration},
    seal::{self, Seal, Verdict},
};
use crate::{Code, Error, Result};

/// Larger files are not read. 100,000 accounts take about 40 MB.
pub const LARGEST: u64 = 1 << 30;

/// How long judging may take before the file counts as hostile.
const DEADLINE: Duration = Duration::from_mins(2);

const HEADER: usize = 100;

/// A file that passed.
pub struct Admitted {
    /// What it is sealed with.
    pub seal: Seal,
    /// Its identity.
    pub document: String,
    /// Its publication count.
    pub revision: i64,
    /// Its `house.changes`.
    pub changes: i64,
}

/// Judges the file by its kind, size and header alone.
pub fn look(path: &Path, migrations: &[Migration]) -> Result<()> {
    // Asked before opening: opening a pipe would wait for its other end.
    let meta = fs::metadata(path)?;
    if !meta.is_file() {
        return Err(not_a_workshop("not a regular file"));
    }
    if meta.len() == 0 {
        return Err(damaged("empty"));
    }
    if meta.len() > LARGEST {
        return Err(Error::new(Code::TooLarge, format!("{} bytes", meta.len())));
    }
    let mut file = File::open(path)?;
    let mut header = Vec::with_capacity(HEADER);
    file.by_ref().take(HEADER as u64).read_to_end(&mut header)?;
    let magic = b"SQLite format 3\0";
    if !header.starts_with(magic) {
        return Err(not_a_workshop("no SQLite header"));
    }
    if header.len() < HEADER {
        return Err(damaged("cut off inside the header"));
    }
    let word = |at: usize| {
        u32::from_be_bytes([header[at], header[at + 1], header[at + 2], header[at + 3]])
    };
    if word(68) != APPLICATION_ID as u32 {
        return Err(not_a_workshop("another application's file"));
    }
    let version = word(60) as usize;
    if version > migrations.len() {
        let mut end = vec![0; seal::LENGTH];
        let needs = file
            .seek(SeekFrom::End(-(seal::LENGTH as i64)))
            .and_then(|_| file.read_exact(&mut end))
            .ok()
            .and_then(|()| seal::oldest_app(&end));
        return Err(Error::new(Code::Newer, format!("schema version {version}"))
            .with("needs", needs.unwrap_or_default()));
    }
    if version == 0 {
        return Err(not_a_workshop("no schema version"));
    }
    let page = match u16::from_be_bytes([header[16], header[17]]) {
        1 => 65_536,
        size => u64::from(size),
    };
    if page < 512 || !page.is_power_of_two() {
        return Err(damaged("an impossible page size"));
    }
    if u64::from(word(28)) * page > meta.len() {
        return Err(damaged("cut off"));
    }
    Ok(())
}

/// Copies the file to `copy` (private) and judges it whole. The copy is ready for use when this returns well and
/// removed when it does not.
pub fn admit(path: &Path, copy: &Path, migrations: &[Migration]) -> Result<Admitted> {
    look(path, migrations)?;
    let admitted = judge(path, copy, migrations);
    if admitted.is_err() {
        for end in ["", "-journal", "-wal", "-shm"] {
            let _ = home::remove(&home::beside(copy, end));
        }
    }
    admitted
}

fn judge(path: &Path, copy: &Path, migrations: &[Migration]) -> Result<Admitted> {
    // Whoever was killed over an earlier copy may have left a journal beside it. SQLite would take it for this copy's.
    for end in ["-journal", "-wal", "-shm"] {
        home::remove(&home::beside(copy, end))?;
    }
    let verdict = {
        let mut pages = home::fresh_private(copy)?;
        let verdict = seal::read(&mut File::open(path)?.take(LARGEST + 1), &mut pages)?;
        pages.sync_all()?;
        verdict
    };
    // The file may have changed since the first look; the copy will not.
    look(copy, migrations)?;
    let mut db = Connection::open_with_flags(
        copy,
        OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX,
    )?;
    harden(&db)?;
    let start = Instant::now();
    db.progress_handler(100_000, Some(move || start.elapsed() > DEADLINE))?;
    match schema::known(&db, migrations) {
        Ok(true) => {}
        Ok(false) => {
            return Err(Error::new(
                Code::Foreign,
                "the schema is not the one we ship",
            ));
        }
        Err(error) => return Err(damaged(&error.detail)),
    }
    sound(&db)?;
    let house = db.query_row(
        "SELECT document, revision, changes, (SELECT count(*) FROM house) FROM house",
        [],
        |row| {
            Ok((
                row.get::<_, String>(0)?,
                row.get(1)?,
                row.get(2)?,
                row.get::<_, i64>(3)?,
            ))
        },
    );
    let Ok((document, revision, changes, 1)) = house else {
        return Err(damaged("no identity"));
    };
    if document.len() != 32 || !document.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        // It becomes the name of a folder.
        return Err(Error::new(Code::Foreign, "an impossible identity"));
    }
    match verdict {
        Verdict::Whole(seal) => Ok(Admitted {
            seal,
            document,
            revision,
            changes,
        }),
        Verdict::Broken => Err(damaged("the content does not match its seal")),
        Verdict::Missing => Err(damaged("the seal is missing")),
    }
}

/// Whether pages and keys hold together.
pub fn sound(db: &Connection) -> Result<()> {
    let verdict: String = db
        .query_row("PRAGMA quick_check(1)", [], |row| row.get(0))
        .map_err(|error| damaged(&error.to_string()))?;
    if verdict != "ok" {
        return Err(damaged(&verdict));
    }
    keys(db)
}

/// Whether every key leads to a row.
pub fn keys(db: &Connection) -> Result<()> {
    let dangling = db
        .prepare("PRAGMA foreign_key_check")?
        .exists([])
        .map_err(|error| damaged(&error.to_string()))?;
    if dangling {
        return Err(damaged("a row refers to one that is not there"));
    }
    Ok(())
}

/// Switches on every protection SQLite has against a file that means harm.
pub fn harden(db: &Connection) -> Result<()> {
    db.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    db.set_db_config(DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false)?;
    db.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_TRIGGER, false)?;
    db.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_VIEW, false)?;
    db.set_limit(rusqlite::limits::Limit::SQLITE_LIMIT_LENGTH, 512 << 20)?;
    db.set_limit(rusqlite::limits::Limit::SQLITE_LIMIT_ATTACHED, 1)?;
    // Temporary tables stay in memory: nothing of a workshop goes to the system's temporary folder.
    db.execute_batch(
        "PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0; PRAGMA temp_store = MEMORY;",
    )?;
    Ok(())
}

fn not_a_workshop(detail: &str) -> Error {
    Error::new(Code::NotAWorkshop, detail)
}

fn damaged(detail: &str) -> Error {
    Error::new(Code::Damaged, detail)
}
