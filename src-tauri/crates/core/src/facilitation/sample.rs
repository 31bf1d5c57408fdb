//! What the facilitator of the sample workshop kept: a decision or two, things parked, marks on the steps.

use chrono::{DateTime, Utc};
use rusqlite::Connection;

use super::{FacilitationEdit as E, StepMark};
use crate::{
    Edit, Error, Result, Step, Words,
    sample::Stage,
    steps::setup::Team,
    votes::{VoteCount, VoteScale, VoteWay},
};

/// Step, hour and minute, name of its texts, who decided.
const DECISIONS: [(Step, &str, &str, &str); 3] = [
    (Step::Approach, "10:20", "value", ""),
    (
        Step::Segmentation,
        "11:52",
        "farming",
        "Clemens Möhle, Jana Lindner",
    ),
    (Step::Roles, "14:31", "handover", "Clemens Möhle"),
];

/// Step, hour and minute, name of its text, owner.
const PARKED: [(Step, &str, &str, &str); 3] = [
    (Step::Approach, "10:41", "commission", "Ulrike Brückmann"),
    (Step::Segmentation, "12:10", "tier", ""),
    (Step::Roles, "14:48", "fair", "Hanna Prahl"),
];

/// Fills it in. The half-done workshop has come as far as the approach.
pub fn sample(tx: &Connection, words: &Words, stage: Stage) -> Result<()> {
    let reached = |step: Step| stage == Stage::Finished || step <= Step::Approach;
    for (step, at, name, who) in DECISIONS.into_iter().filter(|it| reached(it.0)) {
        E::Decide {
            step: Some(step),
            what: words.say(&format!("facilitation-sample-{name}")),
            why: words.say(&format!("facilitation-sample-{name}-why")),
            who: who.to_owned(),
            dissent: String::new(),
            parked: None,
        }
        .apply(tx, on_the_day(at)?)?;
    }
    for (step, at, name, owner) in PARKED.into_iter().filter(|it| reached(it.0)) {
        E::Park {
            step: Some(step),
            text: words.say(&format!("facilitation-sample-{name}")),
            owner: owner.to_owned(),
        }
        .apply(tx, on_the_day(at)?)?;
    }
    if reached(Step::Segmentation) {
        let count = |team, answer, votes| VoteCount {
            team,
            answer,
            votes,
        };
        E::RecordVote {
            step: Some(Step::Segmentation),
            question: words.say("facilitation-sample-vote"),
            scale: VoteScale::Five,
            way: VoteWay::Paper,
            counts: vec![
                count(Team::Marketing, 3, 1),
                count(Team::Marketing, 4, 2),
                count(Team::Marketing, 5, 2),
                count(Team::Sales, 1, 1),
                count(Team::Sales, 3, 1),
                count(Team::Sales, 4, 2),
                count(Team::Sales, 5, 1),
            ],
        }
        .apply(tx, on_the_day("12:04")?)?;
    }
    let through =
        |step: Step| stage == Stage::Finished && step != Step::Playbook || step < Step::Approach;
    for step in Step::ALL.into_iter().filter(|&step| through(step)) {
        E::MarkStep {
            step,
            mark: Some(StepMark::Agreed),
        }
        .apply(tx, on_the_day("17:30")?)?;
    }
    Ok(())
}

fn on_the_day(time: &str) -> Result<DateTime<Utc>> {
    DateTime::parse_from_rfc3339(&format!("2026-11-19T{time}:00+01:00"))
        .map(|at| at.to_utc())
        .map_err(|_| Error::invalid("time", time))
}
