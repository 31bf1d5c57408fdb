//! The sample workshop: a fictional company, every step filled in by the step itself, with a few planted disagreements.

use rusqlite::Connection;

use crate::{Result, Step, Words, facilitation, steps};

/// How far the sample workshop has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Stage {
    /// Everything agreed, ready to print.
    Finished,
    /// Half done, to practise on.
    Half,
}

/// Fills an empty workshop with the sample.
pub fn fill(tx: &Connection, words: &Words, stage: Stage) -> Result<()> {
    Step::ALL
        .into_iter()
        .try_for_each(|step| steps::sample(step, tx, words, stage))?;
    facilitation::sample(tx, words, stage)
}
