//! What is wrong with the step. Before the reveal only counts, never which criterion.

use rusqlite::Connection;

use super::{Agreement, Choice, Criterion, store};
use crate::{Finding, Param, Result, Severity, Step};

/// Below this share of answered weight a decision stands on thin ground.
const THIN: f64 = 0.6;

/// What is wrong with it.
pub fn findings(db: &Connection) -> Result<Vec<Finding>> {
    let it = store::stored(db)?;
    let mut found = Vec::new();
    let warn = |code: &str| Finding::new(Step::Approach, Severity::Warning, code);
    let error = |code: &str| Finding::new(Step::Approach, Severity::Error, code);
    let named =
        |criterion: &Criterion| Param::key(format!("approach-criterion-{}", criterion.name()));
    let decided = it.decision.decided_on.is_some();
    if !it.apart.revealed {
        let missing = it.missing();
        if missing > 0 && missing < 2 * Criterion::COUNT {
            found.push(warn("approach-answers-missing").with("missing", missing));
        }
        if decided && missing > 0 {
            found.push(warn("approach-decided-blind").at("decision"));
        }
    } else if let Some(result) = it.result() {
        let open: Vec<Criterion> = Criterion::ALL
            .into_iter()
            .filter(|criterion| it.agreed(*criterion).1 == Agreement::Open)
            .collect();
        if let Some(first) = result
            .first
            .filter(|first| open.contains(first))
            .or(open.first().copied())
        {
            found.push(
                warn("approach-open")
                    .at(format!("criterion:{}", first.name()))
                    .with("count", open.len())
                    .with("criteria", Param::list(open.iter().map(named))),
            );
        } else if !decided {
            found.push(warn("approach-undecided").at("decision"));
        }
        let advice = &result.advice;
        if let (true, Some(choice)) = (decided, it.decision.choice) {
            if !advice.gates.is_empty() && choice != Choice::NotYet {
                found.push(
                    error("approach-gated")
                        .at(format!("criterion:{}", advice.gates[0].name()))
                        .with("criteria", Param::list(advice.gates.iter().map(named))),
                );
            }
            if let Some(advised) = advice.choice.filter(|advised| *advised != choice)
                && it.decision.reason.is_empty()
            {
                found.push(
                    error("approach-against-advice")
                        .at("decision")
                        .with(
                            "choice",
                            Param::key(format!("approach-choice-{}", choice.name())),
                        )
                        .with(
                            "advised",
                            Param::key(format!("approach-choice-{}", advised.name())),
                        ),
                );
            } else if it.decision.reason.is_empty() {
                found.push(warn("approach-no-reason").at("decision"));
            }
            if advice.confidence < THIN {
                found
                    .push(warn("approach-thin").with("share", (advice.confidence * 100.0).round()));
            }
        }
    }
    if !it.decision.dissent.is_empty() && it.decision.review_on.is_none() {
        found.push(warn("approach-dissent-open").at("decision"));
    }
    if (it.apart.revealed || decided)
        && let Some(strength) = it.strength()
        && let Some(breaks) = strength.breaks
    {
        let code = match breaks {
            super::Resource::People => "approach-people-short",
            super::Resource::Sellers => "approach-sellers-short",
            super::Resource::Budget => "approach-budget-short",
        };
        found.push(
            warn(code)
                .at("capacity")
                .with("accounts", strength.sizes.iter().sum::<f64>())
                .with("carries", strength.carries.unwrap_or_default()),
        );
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use chrono::{DateTime, Utc};

    use super::super::{ApproachEdit, Band, Input, Side};
    use super::*;
    use crate::{Edit, Language, Words, document::schema};

    fn apply(db: &Connection, edit: &ApproachEdit) {
        edit.apply(db, DateTime::<Utc>::UNIX_EPOCH)
            .expect("an edit");
    }

    fn answered(marketing: Band, sales: Band) -> Connection {
        let db = schema::blank().expect("a blank workshop");
        for (side, band) in [(Side::Marketing, marketing), (Side::Sales, sales)] {
            apply(&db, &ApproachEdit::HandOver { side });
            for criterion in Criterion::ALL {
                apply(
                    &db,
                    &ApproachEdit::Answer {
                        side,
                        criterion,
                        band: Some(band),
                        value: None,
                    },
                );
            }
        }
        db
    }

    fn codes(db: &Connection) -> Vec<String> {
        let found = findings(db).expect("findings");
        for language in Language::ALL {
            let words = Words::of(language);
            for finding in &found {
                let key = format!("finding-{}", finding.code);
                assert!(words.has(&key), "{} lacks {key}", language.code());
                let text = words.fill(&key, &finding.params);
                assert!(!text.contains('{'), "{text}");
            }
        }
        found.into_iter().map(|it| it.code).collect()
    }

    #[test]
    fn an_empty_step_has_nothing_wrong() {
        assert!(codes(&schema::blank().expect("a blank workshop")).is_empty());
    }

    #[test]
    fn a_missing_team_is_counted_but_not_named_by_criterion() {
        let db = schema::blank().expect("a blank workshop");
        apply(&db, &ApproachEdit::HandOver { side: Side::Sales });
        apply(
            &db,
            &ApproachEdit::Answer {
                side: Side::Sales,
                criterion: Criterion::Data,
                band: Some(Band::Lite),
                value: None,
            },
        );
        assert_eq!(codes(&db), ["approach-answers-missing"]);
    }

    #[test]
    fn open_answers_then_a_missing_decision_then_a_missing_reason() {
        let db = answered(Band::Lite, Band::Strategic);
        apply(&db, &ApproachEdit::Reveal);
        assert_eq!(codes(&db), ["approach-open"]);
        for criterion in Criterion::ALL {
            apply(
                &db,
                &ApproachEdit::Agree {
                    criterion,
                    band: Some(Band::Lite),
                    value: None,
                },
            );
        }
        assert_eq!(codes(&db), ["approach-undecided"]);
        apply(
            &db,
            &ApproachEdit::Choose {
                choice: Some(Choice::Lite),
            },
        );
        apply(&db, &ApproachEdit::Decide);
        assert_eq!(codes(&db), ["approach-no-reason"]);
        apply(
            &db,
            &ApproachEdit::Choose {
                choice: Some(Choice::Strategic),
            },
        );
        assert_eq!(codes(&db), ["approach-against-advice"]);
        apply(
            &db,
            &ApproachEdit::WriteReason {
                text: "The owner wants it".into(),
            },
        );
        assert!(codes(&db).is_empty());
        apply(
            &db,
            &ApproachEdit::WriteDissent {
                text: "Too dear".into(),
            },
        );
        assert_eq!(codes(&db), ["approach-dissent-open"]);
        apply(
            &db,
            &ApproachEdit::ReviewOn {
                day: chrono::NaiveDate::from_ymd_opt(2027, 6, 24),
            },
        );
        assert!(codes(&db).is_empty());
    }

    #[test]
    fn abm_against_a_gate_and_on_thin_answers_is_said_aloud() {
        let db = answered(Band::Unknown, Band::Unknown);
        apply(&db, &ApproachEdit::Reveal);
        apply(
            &db,
            &ApproachEdit::Agree {
                criterion: Criterion::Commitment,
                band: Some(Band::Against),
                value: None,
            },
        );
        apply(
            &db,
            &ApproachEdit::Choose {
                choice: Some(Choice::Lite),
            },
        );
        apply(
            &db,
            &ApproachEdit::WriteReason {
                text: "Anyway".into(),
            },
        );
        apply(&db, &ApproachEdit::Decide);
        assert_eq!(codes(&db), ["approach-gated", "approach-thin"]);
    }

    #[test]
    fn the_promise_that_breaks_first_is_the_finding() {
        let db = answered(Band::Lite, Band::Lite);
        apply(&db, &ApproachEdit::Reveal);
        for (input, value) in [(Input::Accounts, 120.0), (Input::People, 2.5)] {
            apply(
                &db,
                &ApproachEdit::SetInput {
                    input,
                    value: Some(value),
                },
            );
        }
        let found = findings(&db).expect("findings");
        let short = found
            .iter()
            .find(|it| it.code == "approach-people-short")
            .expect("it breaks");
        assert_eq!(short.params["carries"], 75.0.into());
    }
}
