//! Somebody at work, for the fault harness to kill: opens a workshop, edits, undoes, publishes, and says of everything
//! that is done for good what it was. A line on standard output is a promise: it must still be true after any fault.
//!
//! ```text
//! faults-driver SCENARIO WORKSHOP HOME SEED
//! ```

use std::{env, path::PathBuf, process::ExitCode};

use abm_core::{
    Code, Error, Label, Language, Result, Words,
    document::{Document, Home, random},
    sample,
    steps::accounts::{AccountFacts, Importer, Newcomer, OnDuplicate},
};
use abm_tests::faults::{Promise, at};

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [scenario, path, home, seed] = &arguments[..] else {
        eprintln!("faults-driver SCENARIO WORKSHOP HOME SEED");
        return ExitCode::from(2);
    };
    let driver = Driver {
        path: PathBuf::from(path),
        home: Home::at(home),
        seed: seed.parse().unwrap_or(1),
    };
    let done = match scenario.as_str() {
        "create" => driver.create(),
        "work" => driver.work(),
        "edit" => driver.edit(),
        "publish" => driver.publish(),
        "open" => driver.open().map(drop),
        "import" => driver.import(),
        "close" => driver.close(),
        other => {
            eprintln!("no scenario is called {other}");
            return ExitCode::from(2);
        }
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            Promise::Failed(error.code).say();
            eprintln!("{error}");
            ExitCode::from(1)
        }
    }
}

struct Driver {
    path: PathBuf,
    home: Home,
    seed: u64,
}

impl Driver {
    /// A new workshop with the half-done sample in it.
    fn create(&self) -> Result<()> {
        let mut document = Document::create(&self.path, &self.home, at(0))?;
        let words = Words::of(Language::En);
        document.begin(at(0), |tx| sample::fill(tx, &words, sample::Stage::Half))?;
        Promise::of_published(&document)?.say();
        document.close(at(1))
    }

    fn open(&self) -> Result<Document> {
        let document = Document::open(&self.path, &self.home, at(2))?;
        Promise::of(&document)?.say();
        Ok(document)
    }

    /// Never ends by itself: edits of all kinds, undo, redo, publishing, versions, reading on a second connection.
    fn work(&self) -> Result<()> {
        let mut document = self.open()?;
        let mut dice = random::dice(self.seed);
        for turn in 0_i64.. {
            // Far enough apart that nothing is taken for typing on: every edit is a step of its own.
            let now = at(10 * (turn + 1));
            let done = match dice(40) {
                0..=27 => document.apply_random(&mut dice, now).map(drop),
                28..=31 => document.undo(now).map(drop),
                32 | 33 => document.redo(now).map(drop),
                34 => document.keep_version("by hand", now).map(drop),
                35 => restore(&mut document, &mut dice, now),
                _ => {
                    document.publish(now)?;
                    Promise::of_published(&document)?.say();
                    continue;
                }
            };
            match done {
                Ok(()) => Promise::of(&document)?.say(),
                // Made up at random, so not always acceptable; nothing has changed then.
                Err(error) if harmless(error.code) => {}
                Err(error) => return Err(error),
            }
        }
        Ok(())
    }

    /// Three edits and an undo. Goes on after a failure, as a person would.
    fn edit(&self) -> Result<()> {
        let mut document = self.open()?;
        let mut failed = None;
        for turn in 0..4 {
            let done = if turn == 2 {
                document.undo(at(100 * turn)).map(drop)
            } else {
                note(&mut document, turn)
            };
            match done {
                Ok(()) => Promise::of(&document)?.say(),
                Err(error) => {
                    Promise::Failed(error.code).say();
                    failed = Some(error);
                }
            }
        }
        failed.map_or(Ok(()), Err)
    }

    /// Publishes an edit twice. The second try stands for the next click on “Save” after a failure.
    fn publish(&self) -> Result<()> {
        let mut document = self.open()?;
        let mut failed = None;
        for turn in 0..2 {
            let done = note(&mut document, turn).and_then(|()| {
                Promise::of(&document)?.say();
                document.publish(at(1_000 * (turn + 1)))
            });
            match done {
                Ok(_) => Promise::of_published(&document)?.say(),
                Err(error) => {
                    Promise::Failed(error.code).say();
                    failed = Some(error);
                }
            }
        }
        failed.map_or(Ok(()), Err)
    }

    /// One edit of three hundred rows, taken back and brought in again.
    fn import(&self) -> Result<()> {
        let mut document = self.open()?;
        document.edit_bulk(
            Label::new("undo-accounts-import-list").with("file", "list.csv"),
            at(100),
            |bulk| {
                let source = Some("list");
                let mut importer = Importer::bulk(bulk, source, OnDuplicate::Create, 300)?;
                for row in 0..300 {
                    let facts = AccountFacts {
                        name: format!("Imported company {} {row}", self.seed),
                        domain: Some(format!("imported-{}-{row}.example", self.seed)),
                        city: Some("Nürnberg".to_owned()),
                        ..AccountFacts::default()
                    };
                    importer.take(&Newcomer::from(source, facts))?;
                }
                Ok(())
            },
        )?;
        Promise::of(&document)?.say();
        // Only now are its rows recorded; whatever strikes, either all of them are gone or none is.
        document.undo(at(101))?;
        Promise::of(&document)?.say();
        document.redo(at(102))?;
        Promise::of(&document)?.say();
        Ok(())
    }

    /// An edit, then the end of the day.
    fn close(&self) -> Result<()> {
        let mut document = self.open()?;
        note(&mut document, 1)?;
        Promise::of(&document)?.say();
        let promise = Promise::of_published(&document)?;
        document.close(at(1_000))?;
        promise.say();
        Ok(())
    }
}

/// An edit that always changes something.
fn note(document: &mut Document, turn: i64) -> Result<()> {
    let name = format!("Noted company {}", abm_core::id::fresh());
    let edit = abm_core::steps::accounts::AccountsEdit::AddAccount { name };
    document.apply(&edit, at(100 * turn)).map(drop)
}

fn restore(
    document: &mut Document,
    dice: &mut dyn FnMut(usize) -> usize,
    now: chrono::DateTime<chrono::Utc>,
) -> Result<()> {
    let versions = document.versions()?;
    if versions.is_empty() {
        return Err(Error::missing("version"));
    }
    let id = versions[dice(versions.len())].id.clone();
    document.restore_version(&id, now).map(drop)
}

fn harmless(code: Code) -> bool {
    matches!(
        code,
        Code::Invalid | Code::Missing | Code::Refused | Code::NothingToUndo | Code::NothingToRedo
    )
}
