//! The steps of the rail, each with the same five doors: tables, started, findings, section, sample. A step reads only
//! steps above it; `playbook` prints all.

use rusqlite::Connection;

use crate::{Finding, Result, Step, Words, report::Section, sample::Stage};

pub mod accounts;
pub mod approach;
pub mod playbook;
pub mod roles;
pub mod segmentation;
pub mod setup;

/// Sends a call to a step's module of the same name.
macro_rules! of {
    ($step:expr, $door:ident ( $($argument:expr),* )) => {
        match $step {
            Step::Setup => setup::$door($($argument),*),
            Step::Approach => approach::$door($($argument),*),
            Step::Accounts => accounts::$door($($argument),*),
            Step::Segmentation => segmentation::$door($($argument),*),
            Step::Roles => roles::$door($($argument),*),
            Step::Playbook => playbook::$door($($argument),*),
        }
    };
}

/// Whether anything has been entered in a step yet.
pub fn started(step: Step, db: &Connection) -> Result<bool> {
    of!(step, started(db))
}

/// What is wrong with a step.
pub fn findings(step: Step, db: &Connection) -> Result<Vec<Finding>> {
    of!(step, findings(db))
}

/// What a step prints; nothing while it is empty.
pub fn section(step: Step, db: &Connection, words: &Words) -> Result<Option<Section>> {
    of!(step, section(db, words))
}

/// Fills in a step's part of the sample workshop.
pub fn sample(step: Step, tx: &Connection, words: &Words, stage: Stage) -> Result<()> {
    of!(step, sample(tx, words, stage))
}
