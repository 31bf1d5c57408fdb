//! The app's private data folder: a desk with the working copy for every workshop that was opened, and its versions.
//!
//! ```text
//! <home>/desks/<hash of the workshop's path>/   work.abmw (+ -wal, -shm), note.json, lock
//! <home>/versions/<document id>/                <time>-<kind>.abmw, <time>-<kind>.json
//! ```
//! Folders are for this user alone (0700), files too (0600). Nothing of a workshop ever goes to the system's temporary
//! folder. A desk stays after closing: it holds the undo history, which published files do not carry.

use std::{
    fs::{self, File, OpenOptions},
    io::Write,
    path::{Path, PathBuf},
    time::{Duration, SystemTime},
};

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::seal::{self, Seal, Verdict};
use crate::{Code, Error, Result};

/// The app's private data folder.
#[derive(Debug, Clone)]
pub struct Home {
    root: PathBuf,
}

impl Home {
    /// The folder at a path; made when first needed.
    pub fn at(root: impl Into<PathBuf>) -> Self {
        Self { root: root.into() }
    }

    /// Where it is.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// The desk of the workshop at a path (absolute, see [`super::settle`]).
    pub(super) fn desk(&self, path: &Path) -> Result<Desk> {
        let hash = Sha256::digest(path.as_os_str().as_encoded_bytes());
        let desks = self.root.join("desks");
        private_folder(&self.root)?;
        private_folder(&desks)?;
        let folder = desks.join(seal::hex(&hash[..16]));
        private_folder(&folder)?;
        Ok(Desk { folder })
    }

    /// Where versions of a document are kept.
    pub(super) fn versions(&self, document: &str) -> PathBuf {
        self.root.join("versions").join(document)
    }

    /// All desks but `mine`.
    pub(super) fn other_desks(&self, mine: &Desk) -> Vec<Desk> {
        let Ok(entries) = fs::read_dir(self.root.join("desks")) else {
            return Vec::new();
        };
        entries
            .filter_map(|entry| Some(entry.ok()?.path()))
            .filter(|folder| *folder != mine.folder)
            .map(|folder| Desk { folder })
            .collect()
    }

    /// Deletes the working copy and every version of the workshop at a path: for deleting the workshop itself.
    pub fn forget(&self, path: &Path) -> Result<()> {
        let desk = self.desk(&super::settle(path)?)?;
        if let Some(note) = desk.note() {
            remove_folder(&self.versions(&note.document))?;
        }
        remove_folder(&desk.folder)
    }
}

/// Where one workshop is worked on.
#[derive(Debug)]
pub(super) struct Desk {
    folder: PathBuf,
}

impl Desk {
    pub fn work(&self) -> PathBuf {
        self.folder.join("work.abmw")
    }

    /// A private copy that has not passed the gate yet.
    pub fn incoming(&self) -> PathBuf {
        self.folder.join("incoming.abmw")
    }

    pub fn lock(&self) -> PathBuf {
        self.folder.join("lock")
    }

    fn note_path(&self) -> PathBuf {
        self.folder.join("note.json")
    }

    /// The note, if there is one that can be read.
    pub fn note(&self) -> Option<Note> {
        serde_json::from_slice(&fs::read(self.note_path()).ok()?).ok()
    }

    /// Replaces the note, durably: what it says decides after a crash whose edits count.
    pub fn write_note(&self, note: &Note) -> Result<()> {
        let text = serde_json::to_vec_pretty(note)
            .map_err(|error| Error::new(Code::Io, error.to_string()))?;
        let fresh = self.folder.join("note.new");
        write_private(&fresh, &text)?;
        fs::rename(&fresh, self.note_path())?;
        sync_folder(&self.folder)
    }

    /// Puts the private copy that passed the gate in the place of the working copy. The note goes first: a desk
    /// without one holds nothing worth keeping.
    pub fn take_in(&self) -> Result<()> {
        remove(&self.note_path())?;
        sync_folder(&self.folder)?;
        self.clear_work()?;
        fs::rename(self.incoming(), self.work())?;
        Ok(())
    }

    /// Removes the working copy with what SQLite keeps beside it.
    pub fn clear_work(&self) -> Result<()> {
        for end in ["", "-wal", "-shm", "-journal"] {
            remove(&beside(&self.work(), end))?;
        }
        Ok(())
    }

    /// Moves a working copy that nobody can use any more, but which may hold edits, out of the way. Damage is never a
    /// reason to delete.
    pub fn set_work_aside(&self) -> Result<()> {
        let stamp = SystemTime::now()
            .duration_since(SystemTime::UNIX_EPOCH)
            .unwrap_or_default()
            .as_millis();
        for end in ["", "-wal", "-shm"] {
            let from = beside(&self.work(), end);
            if from.exists() {
                fs::rename(&from, self.folder.join(format!("aside-{stamp}.abmw{end}")))?;
            }
        }
        remove(&self.note_path())
    }

    /// Removes a desk that never came to anything.
    pub fn leave_if_empty(&self) {
        let _ = remove(&self.incoming());
        if self.note().is_none() && !self.work().exists() {
            let _ = fs::remove_dir(&self.folder);
        }
    }

    /// Removes a desk nobody has used for a long time and whose workshop is published. `false` if it stays.
    pub fn sweep(&self) -> bool {
        const LONG: Duration = Duration::from_hours(90 * 24);
        let Some(note) = self.note() else {
            return false;
        };
        let old = fs::metadata(self.note_path())
            .and_then(|meta| meta.modified())
            .is_ok_and(|at| at.elapsed().is_ok_and(|age| age > LONG));
        old && note.closed && remove_folder(&self.folder).is_ok()
    }

    /// Removes everything on it.
    pub fn clear(&self) -> Result<()> {
        remove_folder(&self.folder)
    }
}

/// What a desk's working copy is a copy of.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Note {
    /// Where the workshop was.
    pub path: PathBuf,
    /// Its identity.
    pub document: String,
    /// What lay there when it was last read or published; none before the first publication.
    pub published: Option<Print>,
    /// What was about to be put there.
    pub pending: Option<Print>,
    /// Closed with everything published.
    pub closed: bool,
}

/// What is known of a published file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Print {
    pub seal: Seal,
    pub revision: i64,
    /// `house.changes` of the working copy it was made from.
    pub changes: i64,
    /// Spares reading the file to know that it is the same.
    pub stamp: Option<Stamp>,
}

/// What the file system says about a file; as long as it says the same, nobody wrote to it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Stamp {
    size: u64,
    modified: Option<Duration>,
    /// Inode and time of its last change, which no tool can set; zero where there is no such thing.
    changed: (u64, i64, i64),
}

impl Stamp {
    /// The stamp of the file at a path.
    pub fn of(path: &Path) -> Result<Self> {
        let meta = fs::metadata(path)?;
        #[cfg(unix)]
        let changed = {
            use std::os::unix::fs::MetadataExt;
            (meta.ino(), meta.ctime(), meta.ctime_nsec())
        };
        #[cfg(not(unix))]
        let changed = (0, 0, 0);
        Ok(Self {
            size: meta.len(),
            modified: meta
                .modified()
                .ok()
                .and_then(|at| at.duration_since(SystemTime::UNIX_EPOCH).ok()),
            changed,
        })
    }
}

/// How the published file compares with what we know of it.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Standing {
    /// As we left it.
    Same(Print),
    /// Somebody else wrote it.
    Changed,
    /// Not there.
    Missing,
}

impl Note {
    /// Compares the file at `path` with what we know of it: first what the file system says, then the seal.
    pub fn standing(&self, path: &Path) -> Result<Standing> {
        let stamp = match Stamp::of(path) {
            Ok(stamp) => stamp,
            Err(error) if error.code == Code::Missing => return Ok(Standing::Missing),
            Err(error) => return Err(error),
        };
        if let Some(known) = &self.published
            && known.stamp.as_ref() == Some(&stamp)
        {
            return Ok(Standing::Same(known.clone()));
        }
        if !path.is_file() {
            return Ok(Standing::Changed);
        }
        // Touched, or put there by a publication that a crash cut short.
        let Verdict::Whole(seal) = seal::verify(path)? else {
            return Ok(Standing::Changed);
        };
        let known = [&self.pending, &self.published];
        Ok(
            match known.into_iter().flatten().find(|print| print.seal == seal) {
                Some(print) => Standing::Same(Print {
                    stamp: Some(stamp),
                    ..print.clone()
                }),
                None => Standing::Changed,
            },
        )
    }
}

/// `name` + `end` in the same folder.
pub(super) fn beside(path: &Path, end: &str) -> PathBuf {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(end);
    path.with_file_name(name)
}

/// The hidden companion of a workshop: `.<name><end>`.
pub(super) fn companion(path: &Path, end: &str) -> PathBuf {
    let mut name = std::ffi::OsString::from(".");
    name.push(path.file_name().unwrap_or_default());
    name.push(end);
    path.with_file_name(name)
}

/// Makes files opened with these options readable by this user only.
pub(super) fn private(options: &mut OpenOptions) {
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o600);
    }
    #[cfg(not(unix))]
    let _ = options;
}

/// An empty private file that was not there before: nobody can have put a link in its place.
pub(super) fn fresh_private(path: &Path) -> Result<File> {
    remove(path)?;
    let mut options = OpenOptions::new();
    options.read(true).write(true).create_new(true);
    private(&mut options);
    Ok(options.open(path)?)
}

/// Writes a private file durably.
pub(super) fn write_private(path: &Path, bytes: &[u8]) -> Result<()> {
    let mut file = fresh_private(path)?;
    file.write_all(bytes)?;
    Ok(file.sync_all()?)
}

/// Makes a folder for this user alone.
pub(super) fn private_folder(path: &Path) -> Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::DirBuilderExt;
        builder.mode(0o700);
    }
    Ok(builder.create(path)?)
}

/// Removes a file that may not be there.
pub(super) fn remove(path: &Path) -> Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(error.into()),
        _ => Ok(()),
    }
}

fn remove_folder(path: &Path) -> Result<()> {
    match fs::remove_dir_all(path) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(error.into()),
        _ => Ok(()),
    }
}

/// Makes renames in a folder durable. Only where folders can be opened as files.
pub(super) fn sync_folder(path: &Path) -> Result<()> {
    #[cfg(unix)]
    File::open(path)?.sync_all()?;
    #[cfg(not(unix))]
    let _ = path;
    Ok(())
}
