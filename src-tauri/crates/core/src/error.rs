//! What can go wrong, as data: a code somebody acts on, the parameters of its sentence, and a detail for the curious.
//!
//! Findings about the plan are not errors; they live in [`crate::finding`].

use serde::{Deserialize, Serialize};

use crate::label::{Param, Params};

/// What kind of failure it is. A code exists only if the window or the command line does something of its own with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, export_to = "house.ts"))]
pub enum Code {
    /// The file is something else than a workshop.
    NotAWorkshop,
    /// The file is a workshop but broken; `version` names the newest good one if there is any.
    Damaged,
    /// Made by a newer app.
    Newer,
    /// The file's schema, triggers or views are not ours.
    Foreign,
    /// Larger than we read.
    TooLarge,
    /// Somebody else has it open: `who`, `host`, `since`.
    InUse,
    /// The place cannot be written.
    ReadOnly,
    /// No room left on the disk.
    DiskFull,
    /// The file or row is not there (any more).
    Missing,
    /// The published file changed underneath.
    ChangedElsewhere,
    /// Nothing to undo.
    NothingToUndo,
    /// Nothing to redo.
    NothingToRedo,
    /// A value is not acceptable: `field`, `value`.
    Invalid,
    /// The edit would leave the workshop inconsistent.
    Refused,
    /// A source list cannot be read: `row`, `column` where known.
    Unreadable,
    /// Stopped on request.
    Cancelled,
    /// A later issue brings it.
    NotBuiltYet,
    /// No workshop is open.
    NoWorkshop,
    /// The operating system refused.
    Io,
    /// The database refused.
    Database,
}

/// A failure that crosses to the window or the command line.
#[derive(Debug, Clone, Serialize, Deserialize, thiserror::Error)]
#[error("{code:?}: {detail}")]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "house.ts", rename = "Failure")
)]
pub struct Error {
    /// What kind of failure.
    pub code: Code,
    /// What its sentence fills in.
    pub params: Params,
    /// Technical detail, in English, without client data.
    pub detail: String,
}

/// Shorthand.
pub type Result<T, E = Error> = std::result::Result<T, E>;

impl Error {
    /// A failure of a kind with a technical detail.
    pub fn new(code: Code, detail: impl Into<String>) -> Self {
        Self {
            code,
            params: Params::new(),
            detail: detail.into(),
        }
    }

    /// The same failure with one more parameter for its sentence.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<Param>) -> Self {
        self.params.insert(name.to_owned(), value.into());
        self
    }

    /// A value that cannot be taken, naming the field.
    pub fn invalid(field: &str, value: impl Into<Param>) -> Self {
        Self::new(Code::Invalid, format!("{field} is not acceptable"))
            .with("field", field)
            .with("value", value)
    }

    /// A row that is not there.
    pub fn missing(what: &str) -> Self {
        Self::new(Code::Missing, format!("{what} is not there")).with("what", what)
    }
}

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::ErrorCode as E;
        let code = match error.sqlite_error_code() {
            Some(E::DiskFull) => Code::DiskFull,
            Some(E::ReadOnly | E::PermissionDenied) => Code::ReadOnly,
            Some(E::DatabaseCorrupt) => Code::Damaged,
            Some(E::NotADatabase) => Code::NotAWorkshop,
            Some(E::ConstraintViolation) => Code::Refused,
            _ => Code::Database,
        };
        Self::new(code, error.to_string())
    }
}

impl From<std::io::Error> for Error {
    fn from(error: std::io::Error) -> Self {
        use std::io::ErrorKind as K;
        let code = match error.kind() {
            K::NotFound => Code::Missing,
            K::PermissionDenied | K::ReadOnlyFilesystem => Code::ReadOnly,
            K::StorageFull | K::QuotaExceeded => Code::DiskFull,
            _ => Code::Io,
        };
        Self::new(code, error.to_string())
    }
}
