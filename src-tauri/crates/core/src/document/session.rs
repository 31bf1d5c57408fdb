//! What an edit changed, as SQLite itself recorded it: the session extension behind a small safe door.
//!
//! This is the one module with unsafe code. rusqlite offers the same calls behind a feature that needs libclang on
//! every builder's machine, so the dozen we use are declared by hand; `.cargo/config.toml` compiles them into the bundled SQLite.
//! Rules kept here: a recorder never outlives its connection (lifetime), every pointer SQLite hands out is given
//! back exactly once (guards with `Drop`), and no callback can unwind into C.
#![allow(unsafe_code)]

use std::{
    collections::BTreeSet,
    ffi::{CStr, c_char, c_int, c_void},
    marker::PhantomData,
    ptr::{self, NonNull},
};

use rusqlite::{Connection, ffi};

use crate::{Code, Error, Result};

/// Tables the document keeps about itself, and the agenda clock. They are never part of a changeset: undoing an edit must
/// undo neither the memory of it nor the time that has passed.
const UNTRACKED: [&CStr; 3] = [c"house", c"history", c"facilitation_clock"];

#[repr(C)]
struct RawSession {
    opaque: [u8; 0],
}
#[repr(C)]
struct RawIter {
    opaque: [u8; 0],
}
#[repr(C)]
struct RawGroup {
    opaque: [u8; 0],
}

type TableFilter = unsafe extern "C" fn(*mut c_void, *const c_char) -> c_int;
type OnConflict = unsafe extern "C" fn(*mut c_void, c_int, *mut RawIter) -> c_int;

// Signatures as in sqlite3session.h of the bundled SQLite.
unsafe extern "C" {
    fn sqlite3session_create(
        db: *mut ffi::sqlite3,
        schema: *const c_char,
        session: *mut *mut RawSession,
    ) -> c_int;
    fn sqlite3session_delete(session: *mut RawSession);
    fn sqlite3session_enable(session: *mut RawSession, enable: c_int) -> c_int;
    fn sqlite3session_table_filter(
        session: *mut RawSession,
        filter: Option<TableFilter>,
        context: *mut c_void,
    );
    fn sqlite3session_attach(session: *mut RawSession, table: *const c_char) -> c_int;
    fn sqlite3session_changeset(
        session: *mut RawSession,
        size: *mut c_int,
        bytes: *mut *mut c_void,
    ) -> c_int;

    fn sqlite3changeset_apply_v2(
        db: *mut ffi::sqlite3,
        size: c_int,
        bytes: *mut c_void,
        filter: Option<TableFilter>,
        conflict: Option<OnConflict>,
        context: *mut c_void,
        rebase: *mut *mut c_void,
        rebase_size: *mut c_int,
        flags: c_int,
    ) -> c_int;
    fn sqlite3changeset_start(iter: *mut *mut RawIter, size: c_int, bytes: *mut c_void) -> c_int;
    fn sqlite3changeset_next(iter: *mut RawIter) -> c_int;
    fn sqlite3changeset_op(
        iter: *mut RawIter,
        table: *mut *const c_char,
        columns: *mut c_int,
        operation: *mut c_int,
        indirect: *mut c_int,
    ) -> c_int;
    fn sqlite3changeset_finalize(iter: *mut RawIter) -> c_int;
    fn sqlite3changeset_invert(
        size: c_int,
        bytes: *const c_void,
        inverted_size: *mut c_int,
        inverted: *mut *mut c_void,
    ) -> c_int;

    fn sqlite3changegroup_new(group: *mut *mut RawGroup) -> c_int;
    fn sqlite3changegroup_add(group: *mut RawGroup, size: c_int, bytes: *mut c_void) -> c_int;
    fn sqlite3changegroup_output(
        group: *mut RawGroup,
        size: *mut c_int,
        bytes: *mut *mut c_void,
    ) -> c_int;
    fn sqlite3changegroup_delete(group: *mut RawGroup);
}

/// `SQLITE_CHANGESETAPPLY_INVERT`: apply the opposite.
const INVERT: c_int = 0x0002;
/// `SQLITE_CHANGESET_ABORT`: roll the application back.
const ABORT: c_int = 2;

/// Writes down every row that changes on a connection while it lives.
pub struct Recorder<'db> {
    session: NonNull<RawSession>,
    // SQLite demands that a session goes before its connection.
    connection: PhantomData<&'db Connection>,
}

impl<'db> Recorder<'db> {
    /// Starts recording all tables but the document's own.
    pub fn start(db: &'db Connection) -> Result<Self> {
        let mut session = ptr::null_mut();
        // SAFETY: the handle is that of a live connection, borrowed for 'db; the schema name is a C string constant;
        // `session` is a valid place for the result.
        let code =
            unsafe { sqlite3session_create(db.handle(), c"main".as_ptr(), &raw mut session) };
        check(code, "start recording")?;
        let session = NonNull::new(session).ok_or_else(|| failed(code, "start recording"))?;
        let recorder = Self {
            session,
            connection: PhantomData,
        };
        // SAFETY: the session is live (owned by `recorder`); `tracked` matches the expected signature and needs no
        // context; a null table name means "all tables", asked from the filter one by one.
        let code = unsafe {
            sqlite3session_table_filter(session.as_ptr(), Some(tracked), ptr::null_mut());
            sqlite3session_attach(session.as_ptr(), ptr::null())
        };
        check(code, "record all tables")?;
        Ok(recorder)
    }

    /// Runs work that goes unrecorded. Rows recorded before stay so.
    pub fn unrecorded<T>(&self, work: impl FnOnce() -> T) -> T {
        let paused = Paused::at(self);
        let value = work();
        drop(paused);
        value
    }

    /// Everything that changed since the start, as net effect: a value changed there and back is no change.
    pub fn changeset(&self) -> Result<Changeset> {
        let mut bytes = Bytes::default();
        // SAFETY: the session is live; both out-pointers are valid, and `Bytes` frees what comes back.
        let code = unsafe {
            sqlite3session_changeset(
                self.session.as_ptr(),
                &raw mut bytes.size,
                &raw mut bytes.start,
            )
        };
        check(code, "take the changeset")?;
        Ok(Changeset(bytes.to_vec()))
    }
}

impl Drop for Recorder<'_> {
    fn drop(&mut self) {
        // SAFETY: created by `sqlite3session_create`, deleted only here, and the connection still lives ('db).
        unsafe { sqlite3session_delete(self.session.as_ptr()) }
    }
}

/// A recorder that looks away until this goes, however that comes about.
struct Paused<'a>(&'a Recorder<'a>);

impl<'a> Paused<'a> {
    fn at(recorder: &'a Recorder<'a>) -> Self {
        // SAFETY: the session is live as long as its recorder, which is borrowed for 'a.
        unsafe { sqlite3session_enable(recorder.session.as_ptr(), 0) };
        Self(recorder)
    }
}

impl Drop for Paused<'_> {
    fn drop(&mut self) {
        // SAFETY: as above.
        unsafe { sqlite3session_enable(self.0.session.as_ptr(), 1) };
    }
}

/// Runs `work` and returns its result together with what it changed. The caller owns the transaction.
pub fn record<T>(
    db: &Connection,
    work: impl FnOnce(&Connection) -> Result<T>,
) -> Result<(T, Changeset)> {
    let recorder = Recorder::start(db)?;
    let value = work(db)?;
    Ok((value, recorder.changeset()?))
}

/// Which way a changeset is applied.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// As it happened: redo.
    Forward,
    /// Its opposite: undo.
    Back,
}

/// What changed, in SQLite's changeset format: stored in `history`, applied either way.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Changeset(Vec<u8>);

impl Changeset {
    /// A changeset as read from `history`.
    pub fn from_bytes(bytes: Vec<u8>) -> Self {
        Self(bytes)
    }

    /// Its bytes, for `history`.
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    /// Whether nothing changed.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Applies it or its opposite. Any row that is not as expected, or any key left dangling, aborts the whole
    /// application ([`Code::Refused`]); the caller then rolls its transaction back.
    pub fn apply(&self, db: &Connection, direction: Direction) -> Result<()> {
        if self.is_empty() {
            return Ok(());
        }
        let (size, start) = self.raw()?;
        let flags = match direction {
            Direction::Forward => 0,
            Direction::Back => INVERT,
        };
        let mut conflicts: usize = 0;
        // SAFETY: live connection; `start` points at `size` readable bytes that SQLite does not write to although
        // the C signature lacks `const`; `refuse` gets the pointer to `conflicts`, which outlives the call; no rebase data is
        // asked for, which null pointers say.
        let code = unsafe {
            sqlite3changeset_apply_v2(
                db.handle(),
                size,
                start,
                None,
                Some(refuse),
                (&raw mut conflicts).cast(),
                ptr::null_mut(),
                ptr::null_mut(),
                flags,
            )
        };
        if conflicts > 0 {
            return Err(Error::new(
                Code::Refused,
                "the workshop is not as this step of the history left it",
            ));
        }
        check(code, "apply a changeset")
    }

    /// The tables it touches.
    pub fn tables(&self) -> Result<BTreeSet<String>> {
        let mut tables = BTreeSet::new();
        if self.is_empty() {
            return Ok(tables);
        }
        let (size, start) = self.raw()?;
        let mut rows = Rows::default();
        // SAFETY: `start` points at `size` readable bytes that outlive `rows`, both borrowed from self for this call.
        check(
            unsafe { sqlite3changeset_start(&raw mut rows.iter, size, start) },
            "read a changeset",
        )?;
        // A changeset goes table by table: only the first row of each has anything new to say.
        let mut last = String::new();
        loop {
            // SAFETY: `iter` was started above and is finalized only by `rows`' drop.
            match unsafe { sqlite3changeset_next(rows.iter) } {
                ffi::SQLITE_ROW => {}
                ffi::SQLITE_DONE => return Ok(tables),
                code => return Err(failed(code, "read a changeset")),
            }
            let (mut table, mut columns, mut operation, mut indirect) = (ptr::null(), 0, 0, 0);
            // SAFETY: the iterator stands on a row; all out-pointers are valid.
            let code = unsafe {
                sqlite3changeset_op(
                    rows.iter,
                    &raw mut table,
                    &raw mut columns,
                    &raw mut operation,
                    &raw mut indirect,
                )
            };
            check(code, "read a changeset")?;
            if table.is_null() {
                return Err(failed(ffi::SQLITE_CORRUPT, "read a changeset"));
            }
            // SAFETY: not null, NUL-terminated by SQLite, and valid until the next step of the iterator.
            let table = unsafe { CStr::from_ptr(table) };
            if table.to_bytes() != last.as_bytes() {
                last = table.to_string_lossy().into_owned();
                tables.insert(last.clone());
            }
        }
    }

    /// Its opposite: what it inserts is deleted, and so on.
    pub fn inverted(&self) -> Result<Self> {
        let (size, start) = self.raw()?;
        let mut bytes = Bytes::default();
        // SAFETY: `start` points at `size` readable bytes, which SQLite only reads; both out-pointers are valid, and
        // `Bytes` frees what comes back.
        let code = unsafe {
            sqlite3changeset_invert(size, start, &raw mut bytes.size, &raw mut bytes.start)
        };
        check(code, "turn a changeset round")?;
        Ok(Self(bytes.to_vec()))
    }

    /// This and then `next`, as one changeset of their net effect.
    pub fn then(&self, next: &Self) -> Result<Self> {
        let mut group = Group::default();
        // SAFETY: a valid place for the result, which `Group` deletes.
        check(
            unsafe { sqlite3changegroup_new(&raw mut group.0) },
            "merge changesets",
        )?;
        for part in [self, next].into_iter().filter(|part| !part.is_empty()) {
            let (size, start) = part.raw()?;
            // SAFETY: live group; SQLite copies the `size` readable bytes.
            check(
                unsafe { sqlite3changegroup_add(group.0, size, start) },
                "merge changesets",
            )?;
        }
        let mut bytes = Bytes::default();
        // SAFETY: live group, valid out-pointers; `Bytes` frees what comes back.
        check(
            unsafe {
                sqlite3changegroup_output(group.0, &raw mut bytes.size, &raw mut bytes.start)
            },
            "merge changesets",
        )?;
        Ok(Self(bytes.to_vec()))
    }

    /// Length and start the way C wants them.
    fn raw(&self) -> Result<(c_int, *mut c_void)> {
        let size = c_int::try_from(self.0.len())
            .map_err(|_| Error::new(Code::TooLarge, "a changeset of more than 2 GiB"))?;
        Ok((size, self.0.as_ptr().cast_mut().cast()))
    }
}

/// A buffer allocated by SQLite.
struct Bytes {
    start: *mut c_void,
    size: c_int,
}

impl Default for Bytes {
    fn default() -> Self {
        Self {
            start: ptr::null_mut(),
            size: 0,
        }
    }
}

impl Bytes {
    fn to_vec(&self) -> Vec<u8> {
        match usize::try_from(self.size) {
            // SAFETY: SQLite allocated `size` initialised bytes at `start`, which live until our drop.
            Ok(size) if size > 0 && !self.start.is_null() => {
                unsafe { std::slice::from_raw_parts(self.start.cast::<u8>(), size) }.to_vec()
            }
            _ => Vec::new(),
        }
    }
}

impl Drop for Bytes {
    fn drop(&mut self) {
        // SAFETY: allocated by SQLite or null, which sqlite3_free ignores; freed only here.
        unsafe { ffi::sqlite3_free(self.start) }
    }
}

/// An iterator over a changeset.
struct Rows {
    iter: *mut RawIter,
}

impl Default for Rows {
    fn default() -> Self {
        Self {
            iter: ptr::null_mut(),
        }
    }
}

impl Drop for Rows {
    fn drop(&mut self) {
        if !self.iter.is_null() {
            // SAFETY: started by `sqlite3changeset_start`, finalized only here.
            unsafe { sqlite3changeset_finalize(self.iter) };
        }
    }
}

/// A merger of changesets.
struct Group(*mut RawGroup);

impl Default for Group {
    fn default() -> Self {
        Self(ptr::null_mut())
    }
}

impl Drop for Group {
    fn drop(&mut self) {
        if !self.0.is_null() {
            // SAFETY: made by `sqlite3changegroup_new`, deleted only here.
            unsafe { sqlite3changegroup_delete(self.0) }
        }
    }
}

/// Tells SQLite which tables to record.
unsafe extern "C" fn tracked(_: *mut c_void, table: *const c_char) -> c_int {
    if table.is_null() {
        return 0;
    }
    // SAFETY: SQLite passes a NUL-terminated table name that is valid for this call.
    let table = unsafe { CStr::from_ptr(table) };
    c_int::from(!UNTRACKED.contains(&table))
}

/// Counts a conflict and gives up.
unsafe extern "C" fn refuse(conflicts: *mut c_void, _: c_int, _: *mut RawIter) -> c_int {
    // SAFETY: `apply` passes a pointer to its counter, which nobody else touches during the call.
    unsafe { *conflicts.cast::<usize>() += 1 };
    ABORT
}

fn check(code: c_int, doing: &str) -> Result<()> {
    if code == ffi::SQLITE_OK {
        Ok(())
    } else {
        Err(failed(code, doing))
    }
}

/// The house's error for a result code.
fn failed(code: c_int, doing: &str) -> Error {
    rusqlite::Error::SqliteFailure(ffi::Error::new(code), Some(format!("cannot {doing}"))).into()
}
