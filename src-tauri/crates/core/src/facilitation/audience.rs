//! What the room may see on the projector: only what is switched on, and of that only what everybody agreed to show.
//!
//! Refuses notes, the parking lot, open votes, findings, accounts and money: they are not read here, so no window for the
//! room can ever ask for them.

use chrono::{DateTime, Utc};
use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use super::{StepClock, Vote, clock, decisions, votes};
use crate::{Label, Result, Step, steps::setup};

/// How many decisions fit on a wall.
const DECISIONS: usize = 4;

/// What is switched on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "facilitation.ts")
)]
pub struct AudienceShow {
    /// The step on the facilitator's screen.
    pub step: Step,
    /// Its clock.
    pub clock: bool,
    /// The newest decisions.
    pub decisions: bool,
    /// The vote closed last.
    pub vote: bool,
}

impl Default for AudienceShow {
    /// The step's name and nothing else.
    fn default() -> Self {
        Self {
            step: Step::Setup,
            clock: false,
            decisions: false,
            vote: false,
        }
    }
}

/// A decision on the wall.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "facilitation.ts")
)]
pub struct AudienceDecision {
    /// Where the room stood.
    pub step: Option<Step>,
    /// What was decided.
    pub what: Label,
    /// Somebody sees it differently.
    pub dissent: bool,
}

/// The clock on the wall.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "facilitation.ts")
)]
pub struct AudienceClock {
    /// The step on the screen.
    pub step: StepClock,
    /// It is being timed.
    pub running: bool,
}

/// What the projector shows.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "facilitation.ts")
)]
pub struct AudienceView {
    /// Whose workshop.
    pub client: String,
    /// The step.
    pub step: Step,
    /// Its clock, if it is switched on.
    pub clock: Option<AudienceClock>,
    /// The newest decisions, newest first; empty unless switched on.
    pub decisions: Vec<AudienceDecision>,
    /// The vote closed last, if switched on.
    pub vote: Option<Vote>,
}

/// Reads what is switched on.
pub fn audience(db: &Connection, show: &AudienceShow, now: DateTime<Utc>) -> Result<AudienceView> {
    let clock = if show.clock {
        let clock = clock::read(db, now)?;
        let step = clock.steps.iter().find(|it| it.step == show.step).copied();
        step.map(|step| AudienceClock {
            step,
            running: clock.running == Some(show.step),
        })
    } else {
        None
    };
    let decided = if show.decisions {
        decisions(db)?
    } else {
        Vec::new()
    };
    let vote = if show.vote {
        votes(db)?.into_iter().next()
    } else {
        None
    };
    Ok(AudienceView {
        client: setup::about(db)?.client,
        step: show.step,
        clock,
        decisions: decided
            .into_iter()
            .take(DECISIONS)
            .map(|it| AudienceDecision {
                step: it.step,
                what: it.what,
                dissent: !it.dissent.is_empty(),
            })
            .collect(),
        vote,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Edit, document::schema, facilitation::FacilitationEdit as E};

    fn workshop() -> Connection {
        let db = schema::blank().expect("a blank workshop");
        let edits = [
            E::WriteNote {
                step: Step::Setup,
                text: "MARKER note".to_owned(),
            },
            E::Park {
                step: None,
                text: "MARKER parked".to_owned(),
                owner: "MARKER owner".to_owned(),
            },
            E::Decide {
                step: Some(Step::Approach),
                what: "We start in spring".to_owned(),
                why: "MARKER why".to_owned(),
                who: "MARKER who".to_owned(),
                dissent: "MARKER dissent".to_owned(),
                parked: None,
            },
        ];
        for edit in edits {
            edit.apply(&db, DateTime::UNIX_EPOCH).expect("applies");
        }
        db
    }
    fn shown(show: AudienceShow) -> (AudienceView, String) {
        let view = audience(&workshop(), &show, DateTime::UNIX_EPOCH).expect("reads");
        let text = serde_json::to_string(&view).expect("it is data");
        (view, text)
    }

    #[test]
    fn nothing_but_the_step_is_shown_until_it_is_switched_on() {
        let (view, text) = shown(AudienceShow::default());
        assert_eq!(
            (view.clock, view.decisions.len(), view.vote),
            (None, 0, None)
        );
        assert!(
            !text.contains("MARKER") && !text.contains("spring"),
            "{text}"
        );
    }

    #[test]
    fn with_everything_on_notes_parking_reasons_and_names_still_stay_at_the_laptop() {
        let all = AudienceShow {
            clock: true,
            decisions: true,
            vote: true,
            ..AudienceShow::default()
        };
        let (view, text) = shown(all);
        assert!(view.clock.is_some());
        assert!(text.contains("We start in spring"), "{text}");
        assert!(view.decisions[0].dissent);
        assert!(!text.contains("MARKER"), "{text}");
    }
}
