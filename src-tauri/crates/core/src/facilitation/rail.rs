//! The rail: every step with its planned minutes, its state and its findings.

use rusqlite::Connection;
use serde::Serialize;

use super::{StepMark, store};
use crate::{
    Finding, Result, Step,
    steps::{self, setup},
};

/// Where a step stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, export_to = "house.ts"))]
pub enum StepState {
    /// Nothing entered yet.
    NotStarted,
    /// Something entered.
    Draft,
    /// The room marked it as agreed.
    Agreed,
    /// The room set it aside.
    Parked,
}

/// A step in the rail.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, export_to = "house.ts"))]
pub struct RailStep {
    /// Which.
    pub step: Step,
    /// Planned minutes in the agenda, all blocks together; 0 without a block.
    pub minutes: u32,
    /// Where it stands.
    pub state: StepState,
    /// Open findings, accepted ones left out.
    pub findings: usize,
    /// How many of them are errors.
    pub errors: usize,
}

/// What rail and bar show of the whole workshop.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, export_to = "house.ts"))]
pub struct RailFrame {
    /// Whose workshop.
    pub client: String,
    /// What it is called.
    pub title: String,
    /// Its first day, `2026-11-19`.
    pub day: Option<String>,
    /// How many people are in the room.
    pub people: usize,
    /// The steps in rail order.
    pub steps: Vec<RailStep>,
    /// Planned working minutes over all days.
    pub minutes: u32,
    /// When the last day ends as planned, `17:40`; `None` without an agenda.
    pub ends: Option<String>,
}

/// Reads the frame, asking every step what is wrong with it.
pub fn frame(db: &Connection) -> Result<RailFrame> {
    frame_with(db, |step| steps::findings(step, db))
}

/// The same for a window, which asks after every edit: `findings` may know what is wrong with a step already.
pub fn frame_with(
    db: &Connection,
    mut findings: impl FnMut(Step) -> Result<Vec<Finding>>,
) -> Result<RailFrame> {
    let about = setup::about(db)?;
    let days = setup::days(db)?;
    let people = setup::people(db)?;
    let marks = store::marks(db)?;
    let blocks = || days.iter().flat_map(|day| &day.blocks);
    let rail = |step: Step| -> Result<RailStep> {
        let open: Vec<_> = findings(step)?
            .into_iter()
            .filter(|it| it.accepted.is_none())
            .collect();
        Ok(RailStep {
            step,
            minutes: blocks()
                .filter(|block| block.step == Some(step))
                .map(|block| block.minutes)
                .sum(),
            state: match marks.get(&step) {
                Some(StepMark::Agreed) => StepState::Agreed,
                Some(StepMark::Parked) => StepState::Parked,
                None if steps::started(step, db)? => StepState::Draft,
                None => StepState::NotStarted,
            },
            errors: open
                .iter()
                .filter(|it| it.severity == crate::Severity::Error)
                .count(),
            findings: open.len(),
        })
    };
    Ok(RailFrame {
        client: about.client,
        title: about.title,
        day: days
            .first()
            .and_then(|day| day.date)
            .map(|day| day.to_string()),
        people: people.iter().filter(|person| person.present).count(),
        steps: Step::ALL.into_iter().map(rail).collect::<Result<_>>()?,
        minutes: days.iter().map(|day| day.net).sum(),
        ends: days
            .iter()
            .rev()
            .find(|day| !day.blocks.is_empty())
            .map(|day| setup::clock(day.end)),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Language, Words, document::schema, sample};

    #[test]
    fn an_empty_workshop_has_every_step_and_nothing_in_them() {
        let db = schema::blank().expect("a blank workshop");
        let frame = frame(&db).expect("a frame");
        assert_eq!(frame.steps.len(), Step::ALL.len());
        assert!(
            frame
                .steps
                .iter()
                .all(|step| step.state == StepState::NotStarted && step.findings == 0)
        );
        assert_eq!((frame.people, frame.minutes, frame.ends), (0, 0, None));
    }

    #[test]
    fn the_sample_shows_its_client_its_people_and_a_full_day() {
        let db = schema::blank().expect("a blank workshop");
        sample::fill(&db, &Words::of(Language::De), sample::Stage::Finished).expect("fills");
        let frame = frame(&db).expect("a frame");
        assert_eq!(frame.client, "Brückmann Antriebe AG");
        assert!(frame.people >= 10, "{} people", frame.people);
        assert_eq!(frame.minutes, 425);
        let roles = frame
            .steps
            .iter()
            .find(|step| step.step == Step::Roles)
            .expect("roles is a step");
        assert_eq!((roles.minutes, roles.state), (60, StepState::Agreed));
    }
}
