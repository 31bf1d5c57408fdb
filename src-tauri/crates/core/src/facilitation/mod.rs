//! What the facilitator keeps across all steps: the rail, the agenda clock, the parking lot, the decision log, private
//! notes and marks.
//!
//! Owns what belongs to no single step. Refuses to decide anything for one: a step that records its own decision keeps
//! it, the log only shows it.

use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use crate::{
    Label, Result, Step,
    steps::setup::{self, Team},
    votes::{VoteGroup, VoteSays, VoteScale, VoteWay},
};

mod accepted;
mod audience;
mod clock;
mod edit;
mod rail;
pub mod rules;
mod sample;
mod store;

pub use accepted::{Accepted, accepted, put_reasons};
pub use audience::{AudienceClock, AudienceDecision, AudienceShow, AudienceView, audience};
pub use clock::{ClockAct, act};
#[cfg(any(test, feature = "random-edits"))]
pub use edit::random;
pub use edit::{FacilitationEdit, short};
pub use rail::{RailFrame, RailStep, StepState, frame, frame_with};
pub use sample::sample;
pub use store::{decisions, marks, parked, votes};

/// The tables.
pub const SCHEMA: &str = include_str!("schema.sql");

/// What the room says about a step as a whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "facilitation.ts")
)]
pub enum StepMark {
    /// Everybody can live with it.
    Agreed,
    /// Set aside for another day.
    Parked,
}

/// Something the room set aside so that it can go on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "facilitation.ts")
)]
pub struct Parked {
    /// Its row.
    pub id: i64,
    /// Where the room stood.
    pub step: Option<Step>,
    /// One line, in the room's words.
    pub text: String,
    /// Who looks after it; empty if nobody does yet.
    pub owner: String,
    /// When it was parked.
    pub at: DateTime<Utc>,
    /// When it was settled; open without.
    pub settled: Option<DateTime<Utc>>,
    /// The decision it became, if it became one.
    pub decision: Option<i64>,
}

/// A decision of the room.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "facilitation.ts")
)]
pub struct Decided {
    /// Its row; `None` if a step keeps it itself: it is changed there.
    pub id: Option<i64>,
    /// Where the room stood.
    pub step: Option<Step>,
    /// What was decided, as a sentence in the reader's language.
    pub what: Label,
    /// What was decided, in the room's own words; empty if a step keeps it.
    pub text: String,
    /// Why.
    pub why: String,
    /// Who decided.
    pub who: String,
    /// Who sees it differently, and how.
    pub dissent: String,
    /// When; only the day is known of what a step keeps.
    pub at: Option<DateTime<Utc>>,
    /// The day, UTC.
    pub day: NaiveDate,
}

/// A vote that is closed.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "facilitation.ts")
)]
pub struct Vote {
    /// Its row.
    pub id: i64,
    /// Where the room stood.
    pub step: Option<Step>,
    /// The question, in the room's words.
    pub question: String,
    /// How it was answered.
    pub scale: VoteScale,
    /// How the votes were given.
    pub way: VoteWay,
    /// When it was closed as a whole.
    pub closed: DateTime<Utc>,
    /// Teams large enough to be shown apart, then everybody else together.
    pub groups: Vec<VoteGroup>,
    /// What it says.
    pub says: VoteSays,
}

/// How many of a team are in the room.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "facilitation.ts")
)]
pub struct TeamVoters {
    /// Which.
    pub team: Team,
    /// People present.
    pub present: usize,
}

/// A step on the agenda clock. All times in seconds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "facilitation.ts")
)]
pub struct StepClock {
    /// Which.
    pub step: Step,
    /// What it may take: its agenda and the minutes given on top.
    pub planned: i64,
    /// What it has taken so far, the run under way included.
    pub used: i64,
}

/// The agenda clock at the moment it was read; a window counts on from there by itself. All times in seconds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "facilitation.ts")
)]
pub struct Clock {
    /// The step being timed; `None` while the clock rests.
    pub running: Option<Step>,
    /// Every step in rail order.
    pub steps: Vec<StepClock>,
    /// How far behind the agenda the room is (ahead if negative), without what the running step takes beyond its plan.
    pub behind: i64,
}

/// The facilitator's notes on a step.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "facilitation.ts")
)]
pub struct StepNote {
    /// Which step.
    pub step: Step,
    /// The notes.
    pub text: String,
}

/// Everything bar and drawer show.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "facilitation.ts")
)]
pub struct FacilitationView {
    /// The agenda clock.
    pub clock: Clock,
    /// The parking lot: open things first, each part oldest first.
    pub parked: Vec<Parked>,
    /// The decision log, newest first.
    pub decisions: Vec<Decided>,
    /// Notes on the steps that have any.
    pub notes: Vec<StepNote>,
    /// Closed votes, newest first.
    pub votes: Vec<Vote>,
    /// Who could vote now, every team.
    pub voters: Vec<TeamVoters>,
}

/// Reads what bar and drawer show.
pub fn read(db: &Connection, now: DateTime<Utc>) -> Result<FacilitationView> {
    Ok(FacilitationView {
        clock: clock::read(db, now)?,
        parked: parked(db)?,
        decisions: decisions(db)?,
        notes: store::notes(db)?,
        votes: votes(db)?,
        voters: voters(db)?,
    })
}

fn voters(db: &Connection) -> Result<Vec<TeamVoters>> {
    let people = setup::people(db)?;
    let present = |team| {
        people
            .iter()
            .filter(|it| it.present && it.team == team)
            .count()
    };
    Ok(
        [Team::Marketing, Team::Sales, Team::Leadership, Team::Expert]
            .map(|team| TeamVoters {
                team,
                present: present(team),
            })
            .to_vec(),
    )
}
