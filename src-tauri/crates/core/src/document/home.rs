//! The app's private data folder: a desk with the working copy for every workshop that was opened, and its versions.
//!
//! ```text
//! <home>/desks/<hash of the workshop's path>/       work.abmw (+ -wal, -shm), note.json
//! <home>/desks/<hash of the workshop's path>.lock   beside the desk, because a desk moves with its workshop
//! <home>/versions/<document id>/                    <time>-<kind>.abmw, <time>-<kind>.json
//! ```
//! A desk belongs to a path, and follows its workshop when that is renamed or moved ([`Home::left_behind`]): the note on
//! it names the document. A copy is another path and gets a desk of its own.
//!
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
            .filter(|folder| *folder != mine.folder && folder.is_dir())
            .map(|folder| Desk { folder })
            .collect()
    }

    /// The desk of a workshop that was renamed or moved to `path`, where it now was found: one for the same document
    /// whose own path no longer holds it. `admit` tells the document in a file.
    ///
    /// A copy leaves the original where it is, so its desk stays too. A folder that is gone may be a drive that was taken
    /// out: then only the very same file, by what the file system says, counts as moved.
    pub(super) fn left_behind(
        &self,
        mine: &Desk,
        document: &str,
        seal: &Seal,
        path: &Path,
        admit: impl Fn(&Path) -> Result<String>,
    ) -> Option<Desk> {
        let here = Stamp::of(path).ok();
        let gone = |note: &Note| {
            if note.path == path {
                return true;
            }
            match note.standing(&note.path) {
                Ok(Standing::Missing) => {
                    note.path.parent().is_some_and(Path::is_dir)
                        || here.as_ref().is_some_and(|here| note.knows_file(here))
                }
                Ok(Standing::Same(_)) | Err(_) => false,
                Ok(Standing::Changed) => admit(&note.path).is_ok_and(|there| there != document),
            }
        };
        self.other_desks(mine)
            .into_iter()
            .filter_map(|desk| {
                let note = desk.note()?;
                let same = note.document == document && desk.work().is_file() && gone(&note);
                same.then(|| (note.knows(seal).is_some(), !note.closed, desk))
            })
            .max_by_key(|(known, open, _)| (*known, *open))
            .map(|(_, _, desk)| desk)
    }

    /// Deletes the working copy and every version of the workshop at a path: for deleting the workshop itself. Versions
    /// stay if a copy of the workshop has a desk too.
    pub fn forget(&self, path: &Path) -> Result<()> {
        let desk = self.desk(&super::settle(path)?)?;
        if let Some(note) = desk.note() {
            let shared = self
                .other_desks(&desk)
                .iter()
                .filter_map(Desk::note)
                .any(|other| other.document == note.document);
            if !shared {
                remove_folder(&self.versions(&note.document))?;
            }
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

    /// A private copy that is only looked at.
    pub fn looking(&self) -> PathBuf {
        self.folder.join("looking.abmw")
    }

    pub fn lock(&self) -> PathBuf {
        beside(&self.folder, ".lock")
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
        let stamp = stamp();
        for end in ["", "-wal", "-shm"] {
            let from = beside(&self.work(), end);
            if from.exists() {
                fs::rename(&from, self.folder.join(format!("aside-{stamp}.abmw{end}")))?;
            }
        }
        remove(&self.note_path())
    }

    /// Gives the place to another workshop: what lies here moves to a desk that belongs to no path, where its own
    /// workshop finds it wherever it went.
    pub fn clear_the_place(&self) -> Result<()> {
        self.clear_incoming()?;
        if fs::remove_dir(&self.folder).is_err() {
            fs::rename(&self.folder, beside(&self.folder, &format!("-{}", stamp())))?;
        }
        private_folder(&self.folder)
    }

    /// Takes over everything from a desk whose workshop moved here.
    pub fn take_over(&self, other: &Self) -> Result<()> {
        self.clear_the_place()?;
        fs::remove_dir(&self.folder)?;
        fs::rename(&other.folder, &self.folder)?;
        match self.folder.parent() {
            Some(desks) => sync_folder(desks),
            None => Ok(()),
        }
    }

    /// Removes a copy that did not pass the gate, or was only looked at.
    pub fn clear_incoming(&self) -> Result<()> {
        for copy in [self.incoming(), self.looking()] {
            for end in ["", "-journal", "-wal", "-shm"] {
                remove(&beside(&copy, end))?;
            }
        }
        remove(&self.folder.join("note.new"))
    }

    /// Removes a desk that never came to anything.
    pub fn leave_if_empty(&self) {
        let _ = self.clear_incoming();
        if self.note().is_none() && !self.work().exists() {
            let _ = fs::remove_dir(&self.folder);
        }
    }

    /// Whether nobody has used it for a long time and its workshop is published.
    pub fn forgotten(&self) -> bool {
        const LONG: Duration = Duration::from_hours(90 * 24);
        fs::metadata(self.note_path())
            .and_then(|meta| meta.modified())
            .is_ok_and(|at| at.elapsed().is_ok_and(|age| age > LONG))
            && self.note().is_some_and(|note| note.closed)
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
        Ok(match self.knows(&seal) {
            Some(print) => Standing::Same(Print {
                stamp: Some(stamp),
                ..print.clone()
            }),
            None => Standing::Changed,
        })
    }

    /// What is known of the file with this seal.
    fn knows(&self, seal: &Seal) -> Option<&Print> {
        [&self.pending, &self.published]
            .into_iter()
            .flatten()
            .find(|print| print.seal == *seal)
    }

    /// Whether that is the file last published, wherever it is now: a move within a drive changes neither its inode nor
    /// when it was written, a copy does.
    fn knows_file(&self, stamp: &Stamp) -> bool {
        let known = self.published.as_ref().and_then(|it| it.stamp.as_ref());
        known.is_some_and(|known| {
            stamp.changed.0 != 0
                && (known.changed.0, known.size, known.modified)
                    == (stamp.changed.0, stamp.size, stamp.modified)
        })
    }
}

/// Milliseconds since 1970, for names that shall not meet.
fn stamp() -> u128 {
    SystemTime::now()
        .duration_since(SystemTime::UNIX_EPOCH)
        .unwrap_or_default()
        .as_millis()
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
