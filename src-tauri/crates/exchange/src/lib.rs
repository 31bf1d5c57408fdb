//! Lists in from any CRM, and calendars out: bytes become rows, rows become accounts, and every row is accounted for.
//!
//! Owns encodings, delimiters, headers, the ways CRMs write numbers and days, and what is said about each problem. Refuses
//! to guess what a list does not say: a currency behind a bare `$`, whether `1.234` is a thousand or one and a bit, whether
//! `3/4/2026` is in March or April. Knows no window, and of core only
//! the accounts and the activities of scoring.
#![deny(unsafe_code)]

mod activity;
mod calendar;
mod columns;
pub mod crm;
mod facts;
mod guess;
mod list;
pub mod out;
mod problem;
mod source;
mod table;
mod text;
mod values;
pub mod workbook;

pub use activity::{ActivityList, ActivityProblem, ActivityProblemKind};
pub use calendar::write as write_calendar;
pub use columns::Target;
pub use list::{Answer, By, Column, Double, List, RangeEnd, Rejected, Summary};
pub use problem::{CellCount, Problem, ProblemKind};
pub use source::{Form, Manner, Source};
pub use text::{ENCODINGS, LARGEST};
pub use values::{Decimal, Slashed};
