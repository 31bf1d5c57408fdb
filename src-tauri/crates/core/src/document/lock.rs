//! One opener at a time. A small file beside the workshop carries a lock of the operating system, which goes away by
//! itself after a kill, and says who holds it.
//!
//! SQLite's own locks do not serve: the published file is never held open, and shutting others out of the working
//! copy (`locking_mode=EXCLUSIVE`) would shut out our second, reading connection too.

use std::{
    fs::{File, OpenOptions, TryLockError},
    io::{Read, Seek, Write},
    path::{Path, PathBuf},
};

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::{Code, Error, Result};

/// Who has it open.
#[derive(Debug, Default, Serialize, Deserialize)]
struct Holder {
    who: String,
    host: String,
    since: String,
}

/// A held lock; dropping it lets the next one in.
#[derive(Debug)]
pub struct Lock {
    file: File,
    path: PathBuf,
}

impl Lock {
    /// Takes the lock kept in the file at `path`. [`Code::InUse`] with `who`, `host` and `since` if somebody has it.
    pub fn take(path: &Path, now: DateTime<Utc>) -> Result<Self> {
        // A holder that closes removes the file. Whoever opened it just before holds a lock on a file without a name, which
        // shuts nobody out: then look again.
        for _ in 0..10 {
            let mut options = OpenOptions::new();
            options.read(true).write(true).create(true).truncate(false);
            super::home::private(&mut options);
            let mut file = options.open(path)?;
            match file.try_lock() {
                Ok(()) => {}
                Err(TryLockError::WouldBlock) => return Err(in_use(&mut file)),
                // Some network drives know no locks. Working without one is better than not working; the check before
                // publishing still notices somebody else's changes.
                Err(TryLockError::Error(error))
                    if error.kind() == std::io::ErrorKind::Unsupported => {}
                Err(TryLockError::Error(error)) => return Err(error.into()),
            }
            if !still_named(&file, path) {
                continue;
            }
            let mut lock = Self {
                file,
                path: path.to_owned(),
            };
            lock.sign(now)?;
            return Ok(lock);
        }
        Err(Error::new(Code::InUse, "the lock changes hands too fast")
            .with("who", "")
            .with("host", "")
            .with("since", ""))
    }

    fn sign(&mut self, now: DateTime<Utc>) -> Result<()> {
        let holder = Holder {
            who: first_of(&["USER", "LOGNAME", "USERNAME"]),
            host: host(),
            since: now.to_rfc3339_opts(chrono::SecondsFormat::Secs, true),
        };
        let text =
            serde_json::to_vec(&holder).map_err(|error| Error::new(Code::Io, error.to_string()))?;
        self.file.set_len(0)?;
        self.file.rewind()?;
        self.file.write_all(&text)?;
        Ok(())
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        // Removed while still held, so that nobody's lock is removed but ours. Where an open file cannot be removed
        // (Windows) it stays behind, empty of meaning.
        let _ = std::fs::remove_file(&self.path);
        let _ = self.file.unlock();
    }
}

/// Whether the locked file is still the one the next opener would find.
#[cfg(unix)]
fn still_named(file: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    match (file.metadata(), std::fs::metadata(path)) {
        (Ok(held), Ok(named)) => (held.dev(), held.ino()) == (named.dev(), named.ino()),
        _ => false,
    }
}

#[cfg(not(unix))]
fn still_named(_: &File, _: &Path) -> bool {
    true
}

fn in_use(file: &mut File) -> Error {
    let mut text = String::new();
    // Best effort: the holder may be writing it just now, and some systems do not let others read a locked file.
    let _ = file.take(4096).read_to_string(&mut text);
    let holder: Holder = serde_json::from_str(&text).unwrap_or_default();
    Error::new(Code::InUse, "somebody else has it open")
        .with("who", holder.who)
        .with("host", holder.host)
        .with("since", holder.since)
}

fn first_of(names: &[&str]) -> String {
    names
        .iter()
        .find_map(|name| std::env::var(name).ok().filter(|value| !value.is_empty()))
        .unwrap_or_default()
}

fn host() -> String {
    std::fs::read_to_string("/proc/sys/kernel/hostname")
        .map(|name| name.trim().to_owned())
        .ok()
        .filter(|name| !name.is_empty())
        .unwrap_or_else(|| first_of(&["HOSTNAME", "COMPUTERNAME", "HOST"]))
}
