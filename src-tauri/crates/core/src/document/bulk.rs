//! Rows made by the thousand in one edit: a list that comes in.
//!
//! Recording such rows costs more than making them, and nearly always for nothing. It can wait: whoever undoes the edit has
//! undone everything after it first, so that its rows lie there as they were made. The history therefore only keeps
//! which rows they are, and the changeset is taken when somebody undoes. Whatever else the edit changes is recorded at once,
//! as in any edit. Owns the ids of such rows; refuses to let two edits share one.

use std::cell::Cell;

use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use super::{
    publish::quoted,
    session::{self, Changeset, Recorder},
};
use crate::{Code, Error, Result, id};

/// Rows of one table whose ids follow one another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Run {
    /// Their table.
    pub table: String,
    first: i64,
    rows: i64,
}

impl Run {
    /// Takes the rows away, and says what brings them back. [`Code::Refused`] if not all of them are there any more.
    pub fn take_back(&self, tx: &Connection) -> Result<Changeset> {
        let sql = format!(
            "DELETE FROM {} WHERE rowid >= ?1 AND rowid < ?2",
            quoted(&self.table)
        );
        let (gone, changeset) = session::record(tx, |tx| {
            Ok(tx.execute(&sql, [self.first, self.first + self.rows])?)
        })?;
        if gone as i64 == self.rows {
            changeset.inverted()
        } else {
            Err(Error::new(
                Code::Refused,
                "the rows are not as this step of the history left them",
            ))
        }
    }
}

/// An edit under way that makes rows by the thousand: [`Document::edit_bulk`](super::Document::edit_bulk).
pub struct Bulk<'tx> {
    tx: &'tx Connection,
    recorder: &'tx Recorder<'tx>,
    table: Cell<&'static str>,
    first: Cell<i64>,
    next: Cell<i64>,
    end: Cell<i64>,
}

impl<'tx> Bulk<'tx> {
    pub(super) fn of(tx: &'tx Connection, recorder: &'tx Recorder<'tx>) -> Self {
        Self {
            tx,
            recorder,
            table: Cell::new(""),
            first: Cell::new(0),
            next: Cell::new(0),
            end: Cell::new(0),
        }
    }

    /// The open transaction.
    pub fn tx(&self) -> &'tx Connection {
        self.tx
    }

    /// Reserves ids for at most so many rows of a table whose key is an integer; once in an edit. They follow one another, so
    /// that the rows append to the end of the table's tree, and none of them is taken. The first of them.
    pub fn reserve(&self, table: &'static str, rows: usize) -> Result<i64> {
        if self.end.get() != 0 {
            return Err(Error::new(
                Code::Refused,
                "an edit makes rows of one table by the thousand",
            ));
        }
        let first = id::free_run(self.tx, table, rows)?;
        self.table.set(table);
        self.first.set(first);
        self.next.set(first);
        self.end.set(first + rows as i64);
        Ok(first)
    }

    /// Makes a row: `insert` inserts it under this id, and does nothing else. Ids are used in turn; [`Code::Refused`] for
    /// any other than the next one reserved.
    pub fn make(&self, id: i64, insert: impl FnOnce() -> Result<()>) -> Result<()> {
        if id != self.next.get() || id >= self.end.get() {
            return Err(Error::new(Code::Refused, "not the next id reserved"));
        }
        self.recorder.unrecorded(insert)?;
        self.next.set(id + 1);
        Ok(())
    }

    /// Changes a row of the table, and nothing else.
    pub fn change(&self, id: i64, update: impl FnOnce() -> Result<()>) -> Result<()> {
        // What was made in this edit will be taken as it is in the end.
        if (self.first.get()..self.next.get()).contains(&id) {
            self.recorder.unrecorded(update)
        } else {
            update()
        }
    }

    /// What was made.
    pub(super) fn run(&self) -> Option<Run> {
        let rows = self.next.get() - self.first.get();
        (rows > 0).then(|| Run {
            table: self.table.get().to_owned(),
            first: self.first.get(),
            rows,
        })
    }
}
