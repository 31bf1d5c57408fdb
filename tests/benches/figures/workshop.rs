//! Workshops to measure on, made by the program itself on the command line.

use std::{
    ffi::OsStr,
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use abm_core::document::{Document, Home};
use abm_tests::{args, program::Program};
use chrono::Utc;

use crate::rows;

/// A workshop with a list in it, and the list.
pub struct Workshop {
    program: Program,
    /// The workshop's file.
    pub file: PathBuf,
    /// The list it was filled from.
    pub list: PathBuf,
}

impl Workshop {
    /// An empty workshop, and a list of this many rows beside it.
    pub fn beside_a_list(rows: usize) -> Self {
        let program = Program::new();
        let file = program.path("workshop.abmw");
        let list = program.path("list.csv");
        rows::write(&list, rows);
        program.done(args!["new", &file, "--client", "Nordwerk AG"]);
        Self {
            program,
            file,
            list,
        }
    }

    /// A workshop with such a list in it.
    pub fn filled(rows: usize) -> Self {
        let workshop = Self::beside_a_list(rows);
        workshop
            .program
            .done(args!["import", &workshop.file, &workshop.list]);
        workshop
    }

    /// A place beside it.
    pub fn path(&self, name: &str) -> PathBuf {
        self.program.path(name)
    }

    /// The sample workshop, with an empty list beside it.
    pub fn sample() -> Self {
        let program = Program::new();
        let file = program.path("sample.abmw");
        program.done(args!["sample", &file]);
        Self {
            list: program.path("list.csv"),
            program,
            file,
        }
    }

    /// The program, ready for the scales, living where this workshop lives.
    pub fn command<A: AsRef<OsStr>>(&self, arguments: impl IntoIterator<Item = A>) -> Command {
        let mut command = self.program.command();
        command.args(arguments);
        command
    }

    /// Opens it as somebody who never had it before would: with a home of their own.
    pub fn open(&self, home: &str) -> Document {
        Document::open(&self.file, &Home::at(self.path(home)), Utc::now())
            .expect("the workshop opens")
    }

    /// A bare copy of the file for the floor, in the manner the house writes: write-ahead log, every commit on the disk.
    pub fn bare(&self, name: &str) -> rusqlite::Connection {
        bare(&self.file, &self.path(name))
    }
}

/// A copy of a file, opened without any of our care.
pub fn bare(file: &Path, copy: &Path) -> rusqlite::Connection {
    for end in ["", "-wal", "-shm"] {
        let _ = fs::remove_file(format!("{}{end}", copy.display()));
    }
    fs::copy(file, copy).expect("the workshop is copied");
    let db = rusqlite::Connection::open(copy).expect("SQLite opens it");
    db.execute_batch("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL")
        .expect("SQLite takes our manner");
    db
}
