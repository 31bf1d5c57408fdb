//! The agenda clock: which step is being timed since when, and what each has taken.
//!
//! It keeps instants, not ticks: closing the app, a crash or a laptop asleep lose nothing. Undo walks past it.

use chrono::{DateTime, Utc};
use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use super::{
    Clock, StepClock, StepMark,
    rules::{Line, Taken},
    store,
};
use crate::{Result, Step, steps::setup};

/// What can be done to the clock. Not an edit: time that has passed cannot be undone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "facilitation.ts")
)]
pub enum ClockAct {
    /// Times a step; the one that was being timed rests.
    Start {
        /// Which.
        step: Step,
    },
    /// Rests.
    Pause,
    /// Forgets what a step has taken; it rests.
    Reset {
        /// Which.
        step: Step,
    },
}

/// A step's agenda, the minutes on top, and what it has taken; seconds.
struct Timed {
    step: Step,
    agenda: i64,
    extra: i64,
    taken: Taken,
}

fn timed(db: &Connection) -> Result<Vec<Timed>> {
    let days = setup::days(db)?;
    let extra = store::extra(db)?;
    let taken = store::taken(db)?;
    let line = |step| {
        let minutes: u32 = days
            .iter()
            .flat_map(|day| &day.blocks)
            .filter(|block| block.step == Some(step))
            .map(|block| block.minutes)
            .sum();
        Timed {
            step,
            agenda: i64::from(minutes) * 60,
            extra: extra.get(&step).copied().unwrap_or_default() * 60,
            taken: taken.get(&step).copied().unwrap_or_default(),
        }
    };
    Ok(Step::ALL.into_iter().map(line).collect())
}

/// The clock as it is now.
pub fn read(db: &Connection, now: DateTime<Utc>) -> Result<Clock> {
    let marks = store::marks(db)?;
    let mut clock = Clock {
        running: None,
        steps: Vec::new(),
        behind: 0,
    };
    for it in timed(db)? {
        let planned = it.agenda + it.extra;
        let used = it.taken.by(planned, now);
        let runs = it.taken.runs(now);
        if runs {
            clock.running = Some(it.step);
        }
        clock.behind += if runs {
            it.extra
        } else {
            let done = matches!(
                marks.get(&it.step),
                Some(StepMark::Agreed | StepMark::Parked)
            );
            Line {
                agenda: it.agenda,
                extra: it.extra,
                used,
                done,
            }
            .behind()
        };
        clock.steps.push(StepClock {
            step: it.step,
            planned,
            used,
        });
    }
    Ok(clock)
}

/// Does something to the clock.
pub fn act(tx: &Connection, act: ClockAct, now: DateTime<Utc>) -> Result<()> {
    for it in timed(tx)? {
        let rests = Taken {
            used: it.taken.by(it.agenda + it.extra, now),
            since: None,
        };
        let next = match act {
            ClockAct::Start { step } if step == it.step && it.taken.runs(now) => it.taken,
            ClockAct::Start { step } if step == it.step => Taken {
                since: Some(now),
                ..rests
            },
            ClockAct::Reset { step } if step == it.step => Taken::default(),
            ClockAct::Reset { .. } => it.taken,
            ClockAct::Start { .. } | ClockAct::Pause => rests,
        };
        if next != it.taken {
            store::put_taken(tx, it.step, &next)?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use chrono::TimeDelta;

    use super::*;
    use crate::{
        Edit, document::schema, facilitation::FacilitationEdit, steps::setup::AgendaPreset,
    };

    fn nine() -> DateTime<Utc> {
        DateTime::parse_from_rfc3339("2026-11-19T09:00:00Z")
            .expect("an instant")
            .to_utc()
    }
    fn after(minutes: i64) -> DateTime<Utc> {
        nine() + TimeDelta::minutes(minutes)
    }
    fn full_day() -> Connection {
        let db = schema::blank().expect("a blank workshop");
        setup::create(
            &db,
            "Okertal",
            None,
            crate::Language::En,
            AgendaPreset::FullDay,
        )
        .expect("an agenda");
        db
    }
    fn of(clock: &Clock, step: Step) -> (i64, i64) {
        let it = clock
            .steps
            .iter()
            .find(|it| it.step == step)
            .expect("every step");
        (it.used / 60, it.planned / 60)
    }

    #[test]
    fn starting_another_step_lets_the_first_one_rest() {
        let db = full_day();
        act(
            &db,
            ClockAct::Start {
                step: Step::Approach,
            },
            nine(),
        )
        .expect("starts");
        act(&db, ClockAct::Start { step: Step::Roles }, after(20)).expect("starts");
        let clock = read(&db, after(50)).expect("reads");
        assert_eq!(clock.running, Some(Step::Roles));
        assert_eq!(of(&clock, Step::Approach), (20, 60));
        assert_eq!(of(&clock, Step::Roles), (30, 60));
        assert_eq!(clock.behind, 0);
    }

    #[test]
    fn starting_twice_changes_nothing_and_pausing_keeps_what_was_taken() {
        let db = full_day();
        act(
            &db,
            ClockAct::Start {
                step: Step::Approach,
            },
            nine(),
        )
        .expect("starts");
        act(
            &db,
            ClockAct::Start {
                step: Step::Approach,
            },
            after(5),
        )
        .expect("goes on");
        act(&db, ClockAct::Pause, after(15)).expect("pauses");
        let clock = read(&db, after(40)).expect("reads");
        assert_eq!((clock.running, of(&clock, Step::Approach).0), (None, 15));
        act(
            &db,
            ClockAct::Reset {
                step: Step::Approach,
            },
            after(41),
        )
        .expect("forgets");
        assert_eq!(
            of(&read(&db, after(42)).expect("reads"), Step::Approach).0,
            0
        );
    }

    #[test]
    fn five_minutes_more_make_the_plan_and_the_day_longer_and_being_done_early_wins_them_back() {
        let db = full_day();
        act(
            &db,
            ClockAct::Start {
                step: Step::Approach,
            },
            nine(),
        )
        .expect("starts");
        let more = FacilitationEdit::AddMinutes {
            step: Step::Approach,
            minutes: 5,
        };
        more.apply(&db, after(1)).expect("five minutes more");
        let clock = read(&db, after(30)).expect("reads");
        assert_eq!((of(&clock, Step::Approach), clock.behind), ((30, 65), 300));
        let agreed = FacilitationEdit::MarkStep {
            step: Step::Approach,
            mark: Some(StepMark::Agreed),
        };
        act(&db, ClockAct::Pause, after(55)).expect("pauses");
        agreed.apply(&db, after(55)).expect("agreed");
        assert_eq!(read(&db, after(99)).expect("reads").behind, -300);
    }

    #[test]
    fn a_clock_left_running_overnight_rests_in_the_morning_as_planned() {
        let db = full_day();
        act(&db, ClockAct::Start { step: Step::Roles }, nine()).expect("starts");
        let clock = read(&db, after(20 * 60)).expect("reads");
        assert_eq!((clock.running, of(&clock, Step::Roles)), (None, (60, 60)));
    }

    #[test]
    fn the_clock_goes_on_after_a_crash_and_undo_walks_past_it() {
        use crate::document::{Document, Home};
        let folder = tempfile::tempdir().expect("a temporary folder");
        let (path, home) = (
            folder.path().join("a.abmw"),
            Home::at(folder.path().join("home")),
        );
        let mut document = Document::create(&path, &home, nine()).expect("creates");
        let park = FacilitationEdit::Park {
            step: None,
            text: "Later".to_owned(),
            owner: String::new(),
        };
        document.apply(&park, nine()).expect("parks");
        document.publish(nine()).expect("publishes");
        let start = ClockAct::Start { step: Step::Roles };
        document
            .note_down(|tx| act(tx, start, nine()))
            .expect("starts");
        assert!(
            document.unpublished(),
            "a clock started goes into the file, too"
        );
        drop(document);

        let mut document = Document::open(&path, &home, after(7)).expect("opens");
        let undone = document.undo(after(8)).expect("undoes the parking");
        assert_eq!(undone.undo, None, "starting the clock is nothing to undo");
        let clock = document.read(|db| read(db, after(10))).expect("reads");
        assert_eq!(
            (clock.running, of(&clock, Step::Roles).0),
            (Some(Step::Roles), 10)
        );

        let edit = document.note_down(|tx| park.apply(tx, nine()).map(drop));
        assert_eq!(
            edit.expect_err("refuses an edit").code,
            crate::Code::Refused
        );
        assert!(
            document
                .read(super::super::parked)
                .expect("reads")
                .is_empty()
        );
    }
}
