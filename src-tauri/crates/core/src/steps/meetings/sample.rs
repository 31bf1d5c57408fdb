//! The step's part of the sample workshop: the three meetings on days that suit both teams, but for one; pairs who have
//! begun to learn from each other.

use chrono::NaiveDate;
use rusqlite::{Connection, params};

use super::{Fit, Holidays, Joint, MeetingsEdit, Part, Starter, store};
use crate::{Apart, Edit, Result, Side, Step, Words, apart, id, sample::Stage};

/// Fills an empty workshop's step.
pub fn fill(tx: &Connection, words: &Words, stage: Stage) -> Result<()> {
    let now = chrono::DateTime::UNIX_EPOCH;
    MeetingsEdit::Start {
        zone: "Europe/Berlin".to_owned(),
    }
    .apply(tx, now)?;
    MeetingsEdit::Holidays {
        holidays: Holidays::De,
    }
    .apply(tx, now)?;
    week(tx)?;
    let day = NaiveDate::from_ymd_opt;
    let finished = stage == Stage::Finished;
    for it in store::plan(tx)?.meetings {
        let (first, start) = match it.starter {
            Some(Starter::Weekly) => (day(2026, 11, 30), 9 * 60),
            // The half-done room put the monthly meeting on sales' day on the road.
            Some(Starter::Monthly) if finished => (day(2026, 12, 11), 9 * 60),
            Some(Starter::Monthly) => (day(2026, 12, 9), 14 * 60),
            Some(Starter::Quarterly) if finished => (day(2027, 2, 19), 9 * 60),
            _ => (None, 9 * 60),
        };
        MeetingsEdit::Begin {
            meeting: it.id,
            day: first,
        }
        .apply(tx, now)?;
        MeetingsEdit::Time {
            meeting: it.id,
            start,
            length: it.rhythm.length,
        }
        .apply(tx, now)?;
    }
    if finished {
        MeetingsEdit::Close {
            first: day(2026, 12, 24).unwrap_or_default(),
            last: day(2027, 1, 1).unwrap_or_default(),
            name: words.say("meetings-sample-closed"),
        }
        .apply(tx, now)?;
    }
    apart::keep(
        tx,
        Step::Meetings,
        Apart {
            entering: None,
            revealed: true,
        },
    )?;
    pairs(tx, words, stage)
}

/// Marketing sits at its desks; sales is on the road from Tuesday to Thursday.
fn week(tx: &Connection) -> Result<()> {
    for weekday in 1..=5_u8 {
        for part in Part::ALL {
            let marketing = match (weekday, part) {
                (5, Part::Afternoon) => Fit::Bad,
                (_, Part::Midday) => Fit::Possible,
                _ => Fit::Good,
            };
            let sales = match (weekday, part) {
                (2..=4, _) => Fit::Bad,
                (1 | 5, Part::Morning) => Fit::Good,
                _ => Fit::Possible,
            };
            for (side, fit) in [(Side::Marketing, marketing), (Side::Sales, sales)] {
                tx.prepare_cached(
                    "INSERT INTO meetings_slot (side, weekday, part, fit) VALUES (?1, ?2, ?3, ?4)",
                )?
                .execute(params![side, weekday, part, fit])?;
            }
        }
    }
    Ok(())
}

/// What they do, from marketing, from sales, when, what it is about, and whether it is over.
type Planned = (
    Joint,
    &'static str,
    &'static str,
    (i32, u32, u32),
    &'static str,
    bool,
);

const PAIRS: [Planned; 4] = [
    (
        Joint::Listening,
        "Aylin Kaya",
        "Ali Demir",
        (2026, 11, 12),
        "call",
        true,
    ),
    (
        Joint::Listening,
        "Tobias Rehm",
        "Hanna Prahl",
        (2026, 12, 3),
        "visit",
        false,
    ),
    (
        Joint::Content,
        "Aylin Kaya",
        "Sven Brandt",
        (2026, 12, 8),
        "guide",
        false,
    ),
    (
        Joint::Content,
        "Mara Feldkamp",
        "Clemens Möhle",
        (2027, 1, 14),
        "reference",
        false,
    ),
];

fn pairs(tx: &Connection, words: &Words, stage: Stage) -> Result<()> {
    let plan = store::plan(tx)?;
    let person = |name: &str| {
        let people = &plan.roles.people;
        people.iter().find(|it| it.name == name).map(|it| it.id)
    };
    let take = match stage {
        Stage::Finished => PAIRS.len(),
        Stage::Half => 2,
    };
    for (place, (kind, marketing, sales, (year, month, day), topic, done)) in
        PAIRS.into_iter().take(take).enumerate()
    {
        // In the half-done room the second pair has not found a day.
        let day =
            NaiveDate::from_ymd_opt(year, month, day).filter(|_| stage == Stage::Finished || done);
        let learned = if done {
            words.say(&format!("meetings-sample-learned-{topic}"))
        } else {
            String::new()
        };
        tx.prepare_cached(
            "INSERT INTO meetings_pair (id, kind, marketing, sales, day, topic, done, learned, place)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
        )?
        .execute(params![
            id::fresh(),
            kind,
            person(marketing),
            person(sales),
            day,
            words.say(&format!("meetings-sample-topic-{topic}")),
            done,
            learned,
            place as f64 + 1.0,
        ])?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        Language, Severity,
        document::schema::blank,
        steps::{self, meetings},
    };

    #[test]
    fn the_finished_sample_is_sound_and_the_half_one_has_something_to_find() {
        for (stage, expected) in [
            (Stage::Finished, vec![]),
            (
                Stage::Half,
                vec![
                    "meetings-bad-time",
                    "meetings-no-content",
                    "meetings-no-day",
                    "meetings-pair-no-day",
                ],
            ),
        ] {
            let db = blank().expect("a blank workshop");
            let words = Words::of(Language::De);
            for step in [Step::Setup, Step::Roles, Step::Meetings] {
                steps::sample(step, &db, &words, stage).expect("filled");
            }
            let found = meetings::findings(&db).expect("found");
            assert!(
                found.iter().all(|it| it.severity == Severity::Warning),
                "{found:?}"
            );
            let mut codes: Vec<_> = found
                .iter()
                .map(|it| it.code.as_str())
                .filter(|code| *code != "meetings-owner-empty" && *code != "meetings-no-reason")
                .collect();
            codes.sort_unstable();
            assert_eq!(codes, expected, "{stage:?}");
        }
    }
}
