//! The step's part of the sample workshop: eleven goals of both teams. Three were proposed differently; finished, one of
//! them is still open, one value of today nobody knows, and the list is two accounts short of what the funnel needs. Half
//! done, the room has only settled where both teams said the same.

use chrono::{DateTime, NaiveDate};
use rusqlite::Connection;

use super::{Claim, GoalsEdit, Part, Proposal, store};
use crate::{Apart, Edit, Result, Side, Step, Words, apart, sample::Stage, steps::meetings};

/// What both teams proposed, and what the room made of it.
struct Told {
    code: &'static str,
    marketing: (Claim, Option<f64>),
    sales: (Claim, Option<f64>),
    baseline: Option<f64>,
    target: f64,
    due: (i32, u32, u32),
    /// The starter role that answers for it.
    owner: &'static str,
    /// The meeting that looks at it, as a starter.
    meeting: meetings::Starter,
}

use Claim::{Marketing, Sales, Shared};
use meetings::Starter::{Monthly, Quarterly, Weekly};

const TOLD: [Told; 11] = [
    Told {
        code: "coverage",
        marketing: (Marketing, Some(95.0)),
        sales: (Marketing, Some(95.0)),
        baseline: Some(62.0),
        target: 95.0,
        due: (2027, 6, 30),
        owner: "mo",
        meeting: Monthly,
    },
    Told {
        code: "engaged",
        marketing: (Shared, Some(35.0)),
        sales: (Shared, None),
        baseline: Some(19.0),
        target: 35.0,
        due: (2027, 12, 31),
        owner: "dg",
        meeting: Weekly,
    },
    Told {
        code: "penetration",
        marketing: (Marketing, Some(3.0)),
        sales: (Marketing, None),
        baseline: None,
        target: 3.0,
        due: (2027, 12, 31),
        owner: "mo",
        meeting: Quarterly,
    },
    Told {
        code: "acceptance",
        marketing: (Shared, Some(80.0)),
        sales: (Shared, Some(80.0)),
        baseline: Some(54.0),
        target: 80.0,
        due: (2027, 6, 30),
        owner: "sdr",
        meeting: Weekly,
    },
    Told {
        code: "sla",
        marketing: (Sales, Some(90.0)),
        sales: (Shared, Some(90.0)),
        baseline: Some(41.0),
        target: 90.0,
        due: (2027, 3, 31),
        owner: "sl",
        meeting: Weekly,
    },
    Told {
        code: "opportunity-rate",
        marketing: (Sales, Some(60.0)),
        sales: (Sales, Some(60.0)),
        baseline: Some(39.0),
        target: 60.0,
        due: (2027, 9, 30),
        owner: "ae",
        meeting: Monthly,
    },
    Told {
        code: "velocity",
        marketing: (Sales, None),
        sales: (Sales, Some(90_000.0)),
        baseline: Some(62_000.0),
        target: 90_000.0,
        due: (2027, 12, 31),
        owner: "sl",
        meeting: Quarterly,
    },
    Told {
        code: "win-rate",
        marketing: (Shared, Some(1.6)),
        sales: (Shared, Some(1.3)),
        baseline: Some(1.1),
        target: 1.4,
        due: (2027, 12, 31),
        owner: "sl",
        meeting: Quarterly,
    },
    Told {
        code: "deal-size",
        marketing: (Sales, Some(1.3)),
        sales: (Claim::None, None),
        baseline: Some(1.2),
        target: 1.3,
        due: (2027, 12, 31),
        owner: "ae",
        meeting: Quarterly,
    },
    Told {
        code: "existing",
        marketing: (Sales, Some(9.0)),
        sales: (Sales, Some(9.0)),
        baseline: Some(4.0),
        target: 9.0,
        due: (2027, 12, 31),
        owner: "am",
        meeting: Quarterly,
    },
    Told {
        code: "roi",
        marketing: (Shared, Some(3.0)),
        sales: (Shared, Some(3.0)),
        baseline: Some(1.8),
        target: 3.0,
        due: (2027, 12, 31),
        owner: "ml",
        meeting: Quarterly,
    },
];

/// The one the finished room could not settle.
const STILL_OPEN: &str = "deal-size";

/// 900 thousand at 180 thousand take five orders, and these shares take fifty accounts.
const FUNNEL: [(Part, f64); 6] = [
    (Part::Engagement, 0.7),
    (Part::Handover, 0.6),
    (Part::Opportunity, 0.6),
    (Part::Win, 0.4),
    (Part::Deal, 180_000.0),
    (Part::Revenue, 900_000.0),
];

/// Out of CRM and accounting, the last twelve months.
const FIGURES: [(&str, f64); 17] = [
    ("covered", 30.0),
    ("active", 19.0),
    ("handed", 100.0),
    ("in-time", 41.0),
    ("accepted", 54.0),
    ("opportunities", 21.0),
    ("open", 12.0),
    ("won", 6.0),
    ("revenue", 1_080_000.0),
    ("cycle", 10.0),
    ("other-opportunities", 154.0),
    ("other-won", 40.0),
    ("other-revenue", 6_000_000.0),
    ("existing", 5_200_000.0),
    ("existing-before", 5_000_000.0),
    ("contribution", 324_000.0),
    ("cost", 180_000.0),
];

pub(super) fn fill(tx: &Connection, _: &Words, stage: Stage) -> Result<()> {
    let now = DateTime::UNIX_EPOCH;
    GoalsEdit::Start.apply(tx, now)?;
    let finished = stage == Stage::Finished;
    let frame = meetings::plan(tx)?;
    let goals = store::goals(tx)?;
    let day = |(year, month, day)| NaiveDate::from_ymd_opt(year, month, day);
    for told in &TOLD {
        let found = goals
            .iter()
            .find(|it| it.starter.as_deref() == Some(told.code));
        let Some(goal) = found.map(|it| it.id) else {
            continue;
        };
        for (side, (claim, target)) in
            [(Side::Marketing, told.marketing), (Side::Sales, told.sales)]
        {
            let proposal = Proposal {
                claim: Some(claim),
                target,
            };
            store::put_proposal(tx, goal, side, proposal)?;
        }
        let mut edits = vec![GoalsEdit::Baseline {
            goal,
            value: told.baseline,
        }];
        let whose = told
            .marketing
            .0
            .whose()
            .filter(|_| told.marketing.0 == told.sales.0);
        if finished {
            // The hand-over is measured by both: whoever hands over and whoever takes.
            let whose = whose.or((told.code == "sla").then_some(super::Whose::Shared));
            let role = frame
                .roles
                .roles
                .iter()
                .find(|it| it.starter.as_deref() == Some(told.owner));
            let meeting = frame
                .meetings
                .iter()
                .find(|it| it.starter == Some(told.meeting));
            edits.extend([
                GoalsEdit::Settle {
                    goal,
                    whose: whose.filter(|_| told.code != STILL_OPEN),
                },
                GoalsEdit::Target {
                    goal,
                    value: Some(told.target),
                },
                GoalsEdit::Due {
                    goal,
                    day: day(told.due),
                },
                GoalsEdit::Own {
                    goal,
                    role: role.map(|it| it.id),
                },
                GoalsEdit::Review {
                    goal,
                    meeting: meeting.map(|it| it.id),
                },
            ]);
            if told.baseline.is_none() {
                edits.push(GoalsEdit::MeasureBy {
                    goal,
                    day: day((2027, 1, 31)),
                });
            }
        }
        for edit in edits {
            edit.apply(tx, now)?;
        }
    }
    apart::keep(
        tx,
        Step::Goals,
        Apart {
            entering: None,
            revealed: true,
        },
    )?;
    if !finished {
        GoalsEdit::SettleSame.apply(tx, now)?;
    }
    for (figure, value) in FIGURES {
        // The half-done room has counted fewer hand-overs than its share of accepted ones was taken from.
        let value = if !finished && figure == "handed" {
            80.0
        } else {
            value
        };
        GoalsEdit::Figure {
            figure: figure.to_owned(),
            value: Some(value),
        }
        .apply(tx, now)?;
    }
    for (part, value) in FUNNEL {
        // The half-done room does not know its win rate yet.
        if finished || part != Part::Win {
            store::put_part(tx, part, Some(value))?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        Language, Severity,
        document::schema::blank,
        steps::{self, goals},
    };

    fn found(stage: Stage) -> Vec<crate::Finding> {
        let db = blank().expect("a blank workshop");
        let words = Words::of(Language::De);
        for step in Step::ALL {
            steps::sample(step, &db, &words, stage).expect("filled");
        }
        goals::findings(&db).expect("found")
    }

    #[test]
    fn the_finished_sample_keeps_the_rule_and_shows_one_dispute_one_unknown_and_a_list_two_short() {
        let found = found(Stage::Finished);
        let codes: Vec<_> = found.iter().map(|it| it.code.as_str()).collect();
        assert_eq!(
            codes,
            ["goals-differ", "goals-no-baseline-yet", "goals-list-short"]
        );
        assert_eq!(found[2].params["short"], 2.0.into());
        assert_eq!(found[2].params["needed"], 50.0.into());
    }

    #[test]
    fn the_half_done_sample_has_more_to_talk_about_and_no_error_it_could_not_explain() {
        let found = found(Stage::Half);
        let has = |code: &str| found.iter().any(|it| it.code == code);
        for code in [
            "goals-differ",
            "goals-incomplete",
            "goals-no-meeting",
            "goals-no-shared",
            "goals-baseline-differs",
            "goals-funnel-open",
        ] {
            assert!(has(code), "{code} in {found:?}");
        }
        let errors: Vec<_> = found
            .iter()
            .filter(|it| it.severity == Severity::Error)
            .map(|it| it.place.as_str())
            .collect();
        // The teams differ about the win rate, the only goal of its stage that could be shared.
        assert_eq!(errors, ["stage:win"]);
    }
}
