//! A place where somebody works, and what was promised there.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use abm_core::{
    Code,
    document::{Document, Home},
};
use abm_tests::faults::{Promise, State, at};
use rusqlite::{Connection, OpenFlags};
use tempfile::TempDir;

/// A workshop's folder, the app's private folder beside it, and every promise made so far.
pub struct Site {
    /// Goes away at the end; none for a place somebody else looks after.
    _folder: Option<TempDir>,
    root: PathBuf,
    states: BTreeMap<i64, u64>,
    /// The newest state that must be there.
    pub kept: Option<State>,
    /// The newest state that must be in the user's file.
    pub published: Option<State>,
}

/// What a driver said before it ended.
#[derive(Debug, Default)]
pub struct Heard {
    pub promises: Vec<Promise>,
    pub complaints: String,
}

impl Heard {
    /// From what it printed.
    pub fn from(out: &[u8], err: &[u8]) -> Self {
        Self {
            promises: String::from_utf8_lossy(out)
                .split_inclusive('\n')
                .filter_map(Promise::parse)
                .collect(),
            complaints: String::from_utf8_lossy(err).into_owned(),
        }
    }

    /// The codes of what was not done.
    pub fn failures(&self) -> Vec<Code> {
        self.promises
            .iter()
            .filter_map(|it| match it {
                Promise::Failed(code) => Some(*code),
                _ => None,
            })
            .collect()
    }
}

impl Site {
    /// A folder of its own.
    pub fn new() -> Self {
        let folder = tempfile::Builder::new()
            .prefix("abm-faults-")
            .tempdir()
            .expect("a temporary folder");
        let root = folder.path().to_owned();
        Self {
            _folder: Some(folder),
            ..Self::at(root)
        }
    }

    /// In a folder that is there already.
    pub fn at(root: PathBuf) -> Self {
        fs::create_dir_all(root.join("shared")).expect("a folder for the workshop");
        Self {
            _folder: None,
            root,
            states: BTreeMap::new(),
            kept: None,
            published: None,
        }
    }

    /// With the half-done sample in it, closed.
    pub fn with_workshop() -> Self {
        let mut site = Self::new();
        site.make_workshop();
        site
    }

    /// Puts the half-done sample in.
    pub fn make_workshop(&mut self) {
        let heard = self.run("create", 1);
        assert!(heard.failures().is_empty(), "{}", heard.complaints);
        self.believe(&heard);
    }

    #[allow(dead_code)]
    pub fn root(&self) -> &Path {
        &self.root
    }

    pub fn workshop(&self) -> PathBuf {
        self.root.join("shared").join("workshop.abmw")
    }

    pub fn home(&self) -> PathBuf {
        self.root.join("home")
    }

    /// The driver with its arguments, ready to start.
    pub fn driver(&self, scenario: &str, seed: u64) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_faults-driver"));
        self.equip(command.arg(scenario), seed);
        command
    }

    /// Adds everything behind the scenario's name.
    pub fn equip(&self, command: &mut Command, seed: u64) {
        command
            .arg(self.workshop())
            .arg(self.home())
            .arg(seed.to_string())
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
    }

    /// Runs a scenario to its end.
    pub fn run(&self, scenario: &str, seed: u64) -> Heard {
        let output = self
            .driver(scenario, seed)
            .output()
            .expect("the driver starts");
        Heard::from(&output.stdout, &output.stderr)
    }

    /// Takes promises at their word: from here on they are checked.
    pub fn believe(&mut self, heard: &Heard) {
        for promise in &heard.promises {
            let (Promise::Kept(state) | Promise::Published(state)) = promise else {
                continue;
            };
            self.learn(*state);
            if matches!(promise, Promise::Published(_)) {
                self.published = Some(*state);
            }
        }
    }

    fn learn(&mut self, state: State) {
        self.states.insert(state.changes, state.digest);
        self.kept = Some(state);
    }

    /// Checks every promise: the user's file first, with fresh eyes; then the work, on the machine where it was done;
    /// then that undo, redo and publishing go on as if nothing had been. `tidy` ends with a proper close, otherwise
    /// the session is cut off again.
    ///
    /// # Panics
    /// If a promise is broken. `context` says how to repeat it.
    pub fn verify(&mut self, tidy: bool, context: &str) {
        self.verify_published(context);
        let mut document = self.open(context);
        if let Some(recovered) = document.recovered() {
            assert!(
                !recovered.lost,
                "{context}: the working copy could not be read"
            );
            assert!(
                !recovered.elsewhere,
                "{context}: our own file counts as changed by somebody else"
            );
        }
        let found = document
            .read(State::read)
            .unwrap_or_else(|error| panic!("{context}: the work cannot be read: {error}"));
        if let Some(kept) = self.kept {
            assert!(
                found.changes >= kept.changes,
                "{context}: promised change {} is lost, only {} are there",
                kept.changes,
                found.changes
            );
            assert!(
                found.changes <= kept.changes + 1,
                "{context}: {} changes are there, of which only {} were ever promised",
                found.changes,
                kept.changes
            );
            if found.changes == kept.changes {
                assert_eq!(
                    found.digest, kept.digest,
                    "{context}: other rows than promised"
                );
            }
        }
        walk(&mut document, found, self.kept, context);
        let now = document.read(State::read).expect("the work can be read");
        self.learn(now);
        if tidy {
            document
                .close(at(100_000))
                .unwrap_or_else(|error| panic!("{context}: cannot publish afterwards: {error}"));
            self.published = Some(now);
            let left: Vec<String> = fs::read_dir(self.root.join("shared"))
                .expect("the workshop's folder")
                .map(|it| it.expect("an entry").file_name().to_string_lossy().into())
                .filter(|name| name != "workshop.abmw")
                .collect();
            assert!(left.is_empty(), "{context}: left behind: {left:?}");
            self.verify_published(context);
        }
    }

    fn open(&self, context: &str) -> Document {
        Document::open(&self.workshop(), &Home::at(self.home()), at(50_000))
            .unwrap_or_else(|error| panic!("{context}: the workshop does not open: {error}"))
    }

    /// Whoever gets the user's file at this moment, by mail or from a sync client, gets a sound workshop.
    fn verify_published(&self, context: &str) {
        let Some(promised) = self.published else {
            return;
        };
        let elsewhere = tempfile::tempdir().expect("a temporary folder");
        let copy = elsewhere.path().join("copy.abmw");
        fs::copy(self.workshop(), &copy)
            .unwrap_or_else(|error| panic!("{context}: the user's file is gone: {error}"));
        {
            let db = Connection::open_with_flags(&copy, OpenFlags::SQLITE_OPEN_READ_ONLY)
                .expect("SQLite opens it");
            let verdict: String = db
                .query_row("PRAGMA integrity_check", [], |row| row.get(0))
                .unwrap_or_else(|error| error.to_string());
            assert_eq!(verdict, "ok", "{context}: the user's file");
        }
        let home = Home::at(elsewhere.path().join("home"));
        // Checks the seal over every byte, the schema, the keys.
        let document = Document::open(&copy, &home, at(50_000))
            .unwrap_or_else(|error| panic!("{context}: the user's file does not open: {error}"));
        let found = document.read(State::read).expect("the copy can be read");
        assert!(
            found.changes >= promised.changes,
            "{context}: change {} was promised published, the file has {}",
            promised.changes,
            found.changes
        );
        if let Some(digest) = self.states.get(&found.changes) {
            assert_eq!(
                found.digest, *digest,
                "{context}: the user's file has other rows"
            );
        }
    }
}

/// One step back and forward again must lead to the same rows. Where the fault struck between a commit and its promise,
/// one step one way or the other must lead to what was promised last.
fn walk(document: &mut Document, found: State, kept: Option<State>, context: &str) {
    let look = |document: &Document| document.read(State::read).expect("the work can be read");
    let undone = match document.undo(at(60_000)) {
        Ok(_) => Some(look(document).digest),
        Err(error) if at_an_end(error.code) => None,
        Err(error) => panic!("{context}: undo fails: {error}"),
    };
    if undone.is_some() {
        document
            .redo(at(60_001))
            .unwrap_or_else(|error| panic!("{context}: redo fails: {error}"));
        assert_eq!(
            look(document).digest,
            found.digest,
            "{context}: redo leads elsewhere"
        );
    }
    let Some(kept) = kept.filter(|kept| found.changes == kept.changes + 1) else {
        return;
    };
    if undone == Some(kept.digest) || found.digest == kept.digest {
        return;
    }
    match document.redo(at(60_002)) {
        Ok(_) => {
            assert_eq!(
                look(document).digest,
                kept.digest,
                "{context}: neither undo nor redo leads to what was promised last"
            );
            document.undo(at(60_003)).expect("back again");
        }
        // A team has the laptop: its turn cannot be left, so the way cannot be walked. Or its newest edit was the first
        // after an undo, so that nothing can be redone: then undo alone must have led there.
        Err(error) => assert!(
            undone.is_none() && at_an_end(error.code),
            "{context}: undo does not lead to what was promised last, redo says {error}"
        ),
    }
}

fn at_an_end(code: Code) -> bool {
    matches!(
        code,
        Code::NothingToUndo | Code::NothingToRedo | Code::Refused
    )
}
