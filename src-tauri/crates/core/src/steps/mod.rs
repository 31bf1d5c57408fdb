//! The steps of the rail, each with the same doors: tables, started, alone, findings, section, sheets, cards, sample;
//! some hand in decisions of their own. A step
//! reads only steps above it; `playbook` prints all.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use rusqlite::Connection;

use crate::{
    Finding, Label, Result, Side, Step, Words, facilitation,
    report::{Card, Section, Topic},
    sample::Stage,
    step::every_step,
};

pub mod accounts;
pub mod approach;
pub mod buyin;
pub mod glossary;
pub mod goals;
pub mod meetings;
pub mod playbook;
pub mod roles;
pub mod scoring;
pub mod segmentation;
pub mod setup;
pub mod wrapup;

macro_rules! doors {
    ($($name:ident $variant:ident $about:literal;)*) => {
        /// Sends a call to a step's module of the same name.
        macro_rules! of {
            ($step:expr, $door:ident $arguments:tt) => {
                match $step {
                    $(Step::$variant => $name::$door $arguments,)*
                }
            };
        }
    };
}
every_step!(doors);

/// Whether anything has been entered in a step yet.
pub fn started(step: Step, db: &Connection) -> Result<bool> {
    of!(step, started(db))
}

/// What is wrong with a step; what the room has decided to live with says its reason.
pub fn findings(step: Step, db: &Connection) -> Result<Vec<Finding>> {
    let mut found = of!(step, findings(db))?;
    facilitation::put_reasons(&facilitation::accepted(db)?, &mut found);
    Ok(found)
}

/// What a step prints; nothing while it is empty.
pub fn section(step: Step, db: &Connection, words: &Words) -> Result<Option<Section>> {
    of!(step, section(db, words))
}

/// Sheets to fill in by hand, for a workshop without electricity; none where the room has nothing to write.
pub fn sheets(step: Step, db: &Connection, words: &Words) -> Result<Vec<Topic>> {
    of!(step, sheets(db, words))
}

/// Cards to cut out and take along: what somebody needs at hand every day.
pub fn cards(step: Step, db: &Connection, words: &Words) -> Result<Vec<Card>> {
    of!(step, cards(db, words))
}

/// What a step itself has decided and keeps in its own tables, as the decision log says it.
#[derive(Debug, Clone, PartialEq)]
pub struct StepDecision {
    /// What was decided, as a sentence in the reader's language.
    pub what: Label,
    /// It is what the step's section answers with; the others are decisions on the way there.
    pub answers: bool,
    /// Why, in the room's words; empty if nobody said.
    pub why: String,
    /// Who decided.
    pub who: String,
    /// Who sees it differently, and how.
    pub dissent: String,
    /// The day; `None` while it is not recorded yet.
    pub on: Option<NaiveDate>,
}

/// What a step has decided itself, oldest first. Steps whose tables hold no decision have nothing to say here.
pub fn decisions(step: Step, db: &Connection) -> Result<Vec<StepDecision>> {
    match step {
        Step::Approach => approach::decisions(db),
        Step::Roles => roles::decisions(db),
        _ => Ok(Vec::new()),
    }
}

/// Fills in a step's part of the sample workshop.
pub fn sample(step: Step, tx: &Connection, words: &Words, stage: Stage) -> Result<()> {
    of!(step, sample(tx, words, stage))
}

/// The teams that have the laptop alone: the step each answers in, and which team, in rail order. A step left without
/// taking the laptop back keeps its team, so that there can be several.
pub fn alone(db: &Connection) -> Result<Vec<(Step, &'static str)>> {
    let mut teams = Vec::new();
    for step in Step::ALL {
        let side: Option<Side> = of!(step, alone(db))?;
        teams.extend(side.map(|side| (step, side.name())));
    }
    Ok(teams)
}

/// How many rows a step keeps, by table without the step's prefix; a step's own singleton row is not counted.
pub fn counts(step: Step, db: &Connection) -> Result<BTreeMap<String, i64>> {
    let mut names =
        db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")?;
    let names = names
        .query_map([], |row| row.get::<_, String>(0))?
        .collect::<Result<Vec<_>, _>>()?;
    names
        .into_iter()
        .filter(|name| Step::owning(name) == Some(step))
        .filter_map(|name| {
            name.split_once('_')
                .map(|(_, rest)| rest.to_owned())
                .map(|rest| (name, rest))
        })
        .map(|(name, rest)| {
            // A table's name cannot be a parameter; it comes from the schema itself and is quoted all the same.
            let sql = format!("SELECT count(*) FROM \"{}\"", name.replace('"', "\"\""));
            Ok((rest, db.query_row(&sql, [], |row| row.get(0))?))
        })
        .collect()
}
