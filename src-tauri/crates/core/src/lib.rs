//! The workshop itself: one file that must never be lost, the steps a room works through, and what they decided.
//!
//! Owns the document (open, edit, undo, publish), the steps with their pure rules, facilitation, the words in both
//! languages and the neutral report blocks. Knows neither a window nor a PDF: the shell and the playbook crate do.
#![deny(unsafe_code)]

pub mod apart;
pub mod document;
pub mod edit;
pub mod error;
pub mod facilitation;
pub mod finding;
pub mod id;
pub mod label;
mod named;
mod order;
pub mod report;
pub mod sample;
pub mod side;
pub mod step;
pub mod steps;
pub mod votes;
pub mod words;

pub use apart::Apart;
pub use edit::Edit;
pub use error::{Code, Error, Result};
pub use finding::{Finding, Severity};
pub use label::{Label, Param, Params};
pub use side::Side;
pub use step::Step;
pub use words::{Language, Words};
