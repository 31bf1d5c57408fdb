//! What the room can do here.

use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use super::{
    Band, Choice, Criterion, Input, Limits, Preset, Side, rules,
    store::{self, Given},
};
use crate::{Code, Edit, Error, Label, Result};

/// No sentence in this step is longer, in characters.
const LONGEST: usize = 4_000;

/// A change to the step.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(
    tag = "kind",
    rename_all = "kebab-case",
    rename_all_fields = "camelCase"
)]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "approach.ts")
)]
pub enum ApproachEdit {
    /// Hands the laptop to a team: it answers alone.
    HandOver {
        /// Which team.
        side: Side,
    },
    /// The facilitator takes the laptop back.
    TakeBack,
    /// Uncovers both teams' answers; needs all of them.
    Reveal,
    /// Covers them again for another round.
    Cover,
    /// A team answers: a band, or a number whose band follows from the limits.
    Answer {
        /// Which team.
        side: Side,
        /// Which criterion.
        criterion: Criterion,
        /// The band picked, if no number was typed.
        band: Option<Band>,
        /// The number typed, if no band was picked.
        value: Option<f64>,
    },
    /// A team takes its answer back.
    ClearAnswer {
        /// Which team.
        side: Side,
        /// Which criterion.
        criterion: Criterion,
    },
    /// The room settles a criterion.
    Agree {
        /// Which criterion.
        criterion: Criterion,
        /// The band picked, if no number was typed.
        band: Option<Band>,
        /// The number typed, if no band was picked.
        value: Option<f64>,
    },
    /// The room opens a settled criterion again.
    Unsettle {
        /// Which criterion.
        criterion: Criterion,
    },
    /// What the room said about a criterion.
    WriteNote {
        /// Which criterion.
        criterion: Criterion,
        /// The words; empty for none.
        text: String,
    },
    /// Weighs a criterion.
    SetWeight {
        /// Which criterion.
        criterion: Criterion,
        /// 0 to 100; only proportions count.
        weight: f64,
    },
    /// Moves the bands of a criterion; `None` = as the preset has them.
    SetLimits {
        /// Which criterion.
        criterion: Criterion,
        /// The new limits.
        limits: Option<Limits>,
    },
    /// Chooses starter limits and forgets own ones.
    ChoosePreset {
        /// Which.
        preset: Preset,
    },
    /// Forgets all own weights and limits.
    ResetCriteria,
    /// Enters a number for the capacity check; `None` = as usual.
    SetInput {
        /// Which.
        input: Input,
        /// The number.
        value: Option<f64>,
    },
    /// Chooses an approach for the decision.
    Choose {
        /// Which; `None` = none yet.
        choice: Option<Choice>,
    },
    /// How far it goes.
    WriteScope {
        /// The words.
        text: String,
    },
    /// Why.
    WriteReason {
        /// The words.
        text: String,
    },
    /// Who sees it differently, and how.
    WriteDissent {
        /// The words.
        text: String,
    },
    /// Whose dissent it is.
    DissentOf {
        /// The team; `None` = of neither as a team.
        side: Option<Side>,
    },
    /// When the dissent is looked at again.
    ReviewOn {
        /// The day.
        day: Option<NaiveDate>,
    },
    /// Who decided.
    WriteWho {
        /// The names.
        text: String,
    },
    /// Records the decision as of today.
    Decide,
    /// Makes it a draft again.
    Reopen,
}

/// A number or a band, checked.
fn given(criterion: Criterion, band: Option<Band>, value: Option<f64>) -> Result<Given> {
    match (band, value) {
        (Some(Band::Unknown), None) => Ok(Given::Band(Band::Unknown)),
        (Some(band), None) if criterion.bands().contains(&band) => Ok(Given::Band(band)),
        (None, Some(value))
            if criterion.unit().is_some() && value.is_finite() && (0.0..=1e12).contains(&value) =>
        {
            Ok(Given::Value(value))
        }
        (Some(band), _) => Err(Error::invalid("band", band.name())),
        (None, value) => Err(Error::invalid("value", value.unwrap_or(f64::NAN))),
    }
}

fn short(field: &str, text: &str) -> Result<String> {
    let text = text.trim();
    if text.chars().count() > LONGEST {
        return Err(Error::invalid(field, text.chars().count()));
    }
    Ok(text.to_owned())
}

fn refused(detail: &str, why: &str) -> Error {
    Error::new(Code::Refused, detail).with("why", why)
}

impl Edit for ApproachEdit {
    fn label(&self, _db: &Connection) -> Result<Label> {
        let key = |kind: &str| Label::new(format!("undo-approach-{kind}"));
        let of = |kind: &str, criterion: Criterion| key(kind).with("criterion", criterion.name());
        // Answers are never named here: the label is on the screen while the other team has the laptop.
        Ok(match self {
            Self::HandOver { side } => key("hand-over").with("side", side.name()),
            Self::TakeBack => key("take-back"),
            Self::Reveal => key("reveal"),
            Self::Cover => key("cover"),
            Self::Answer {
                side, criterion, ..
            } => of("answer", *criterion).with("side", side.name()),
            Self::ClearAnswer { side, criterion } => {
                of("clear-answer", *criterion).with("side", side.name())
            }
            Self::Agree { criterion, .. } => of("agree", *criterion),
            Self::Unsettle { criterion } => of("unsettle", *criterion),
            Self::WriteNote { criterion, .. } => of("write-note", *criterion),
            Self::SetWeight { criterion, .. } => of("set-weight", *criterion),
            Self::SetLimits { criterion, .. } => of("set-limits", *criterion),
            Self::ChoosePreset { preset } => key("choose-preset").with("preset", preset.name()),
            Self::ResetCriteria => key("reset-criteria"),
            Self::SetInput { input, .. } => key("set-input").with("input", input.name()),
            Self::Choose { choice } => {
                key("choose").with("choice", choice.map_or("none", Choice::name))
            }
            Self::WriteScope { .. } => key("write-scope"),
            Self::WriteReason { .. } => key("write-reason"),
            Self::WriteDissent { .. } => key("write-dissent"),
            Self::DissentOf { .. } => key("dissent-of"),
            Self::ReviewOn { .. } => key("review-on"),
            Self::WriteWho { .. } => key("write-who"),
            Self::Decide => key("decide"),
            Self::Reopen => key("reopen"),
        })
    }

    fn merges(&self) -> Option<String> {
        Some(match self {
            Self::WriteNote { criterion, .. } => format!("approach-note-{}", criterion.name()),
            Self::SetWeight { criterion, .. } => format!("approach-weight-{}", criterion.name()),
            Self::SetInput { input, .. } => format!("approach-input-{}", input.name()),
            Self::WriteScope { .. } => "approach-scope".to_owned(),
            Self::WriteReason { .. } => "approach-reason".to_owned(),
            Self::WriteDissent { .. } => "approach-dissent".to_owned(),
            Self::WriteWho { .. } => "approach-who".to_owned(),
            _ => return None,
        })
    }

    fn apply(&self, tx: &Connection, now: DateTime<Utc>) -> Result<Option<i64>> {
        let it = store::stored(tx)?;
        let mut decision = it.decision.clone();
        match self {
            Self::HandOver { side } => store::put_state(tx, it.apart.hand_over(*side)?)?,
            Self::TakeBack => store::put_state(tx, it.apart.take_back())?,
            Self::Reveal => store::put_state(tx, it.apart.reveal(it.missing())?)?,
            Self::Cover => store::put_state(tx, it.apart.cover())?,
            Self::Answer {
                side,
                criterion,
                band,
                value,
            } => {
                it.apart.may_answer(*side)?;
                store::put_answer(
                    tx,
                    *criterion,
                    side.name(),
                    given(*criterion, *band, *value)?,
                )?;
            }
            Self::ClearAnswer { side, criterion } => {
                it.apart.may_answer(*side)?;
                store::drop_answer(tx, *criterion, side.name())?;
            }
            Self::Agree {
                criterion,
                band,
                value,
            } => {
                it.apart.lies_open()?;
                store::put_answer(tx, *criterion, "agreed", given(*criterion, *band, *value)?)?;
            }
            Self::Unsettle { criterion } => {
                it.apart.lies_open()?;
                store::drop_answer(tx, *criterion, "agreed")?;
            }
            Self::WriteNote { criterion, text } => {
                it.apart.lies_open()?;
                store::put_note(tx, *criterion, &short("note", text)?)?;
            }
            Self::SetWeight { criterion, weight } => {
                if !(0.0..=rules::HEAVIEST).contains(weight) {
                    return Err(Error::invalid("weight", *weight));
                }
                store::put_weight(tx, *criterion, *weight)?;
            }
            Self::SetLimits { criterion, limits } => {
                if let Some(limits) = limits
                    && !(limits.make_sense(*criterion)
                        && limits.programmatic.is_some()
                            == it
                                .preset
                                .limits(*criterion)
                                .is_some_and(|it| it.programmatic.is_some()))
                {
                    return Err(Error::invalid("limits", criterion.name()));
                }
                let own = limits.filter(|limits| it.preset.limits(*criterion) != Some(*limits));
                store::put_limits(tx, *criterion, own)?;
            }
            Self::ChoosePreset { preset } => {
                store::put_preset(tx, *preset)?;
                store::drop_limits(tx)?;
            }
            Self::ResetCriteria => {
                store::drop_limits(tx)?;
                store::drop_weights(tx)?;
            }
            Self::SetInput { input, value } => {
                if let Some(value) = value.filter(|value| !(0.0..=1e12).contains(value)) {
                    return Err(Error::invalid(input.name(), value));
                }
                store::put_input(tx, *input, *value)?;
            }
            Self::Choose { choice } => decision.choice = *choice,
            Self::WriteScope { text } => decision.scope = short("scope", text)?,
            Self::WriteReason { text } => decision.reason = short("reason", text)?,
            Self::WriteDissent { text } => decision.dissent = short("dissent", text)?,
            Self::DissentOf { side } => decision.dissent_side = *side,
            Self::ReviewOn { day } => decision.review_on = *day,
            Self::WriteWho { text } => decision.who = short("who", text)?,
            Self::Decide => {
                if decision.choice.is_none() {
                    return Err(refused("nothing is chosen", "approach-nothing-chosen"));
                }
                decision.decided_on = Some(now.date_naive());
            }
            Self::Reopen => decision.decided_on = None,
        }
        if decision != it.decision {
            store::put_decision(tx, &decision)?;
        }
        Ok(None)
    }
}

/// A random edit that the present state allows.
#[cfg(any(test, feature = "random-edits"))]
pub fn random(db: &Connection, dice: &mut dyn FnMut(usize) -> usize) -> Result<ApproachEdit> {
    use super::store::AGREED;

    let it = store::stored(db)?;
    let criterion = Criterion::ALL[dice(Criterion::COUNT)];
    let side = Side::ALL[dice(2)];
    let mut answer = || {
        let bands = criterion.bands();
        let roll = dice(bands.len() + 2);
        if roll < bands.len() {
            (Some(bands[roll]), None)
        } else if roll == bands.len() || criterion.unit().is_none() {
            (Some(Band::Unknown), None)
        } else {
            (
                None,
                Some([0.0, 3.0, 12.0, 60.0, 800.0, 120_000.0, 300_000.0][dice(7)]),
            )
        }
    };
    let (band, value) = answer();
    let text = [
        "",
        "Because of the long cycles",
        "Sales knows them, „wirklich“",
        "75 accounts",
    ][dice(4)]
    .to_owned();
    // A whole round of entering is unlikely by chance: half of the rolls push it along.
    if !it.apart.revealed && dice(2) == 0 {
        let next = Side::ALL
            .into_iter()
            .find(|side| it.answered(*side) < Criterion::COUNT);
        return Ok(match (next, it.apart.entering) {
            (None, _) => ApproachEdit::Reveal,
            (Some(next), Some(entering)) if next == entering => {
                let open = Criterion::ALL
                    .into_iter()
                    .find(|it_| it.answers[*it_ as usize][next as usize].is_none())
                    .unwrap_or(criterion);
                let band = Some(open.bands()[dice(3)]);
                ApproachEdit::Answer {
                    side: next,
                    criterion: open,
                    band,
                    value: None,
                }
            }
            (Some(next), _) => ApproachEdit::HandOver { side: next },
        });
    }
    Ok(match dice(23) {
        0 if !it.apart.revealed => ApproachEdit::HandOver { side },
        1 => ApproachEdit::TakeBack,
        2 if it.missing() == 0 => ApproachEdit::Reveal,
        3 => ApproachEdit::Cover,
        4 | 5 if it.apart.shows(side) => ApproachEdit::Answer {
            side,
            criterion,
            band,
            value,
        },
        6 if it.apart.shows(side) => ApproachEdit::ClearAnswer { side, criterion },
        7 | 8 if it.apart.revealed => ApproachEdit::Agree {
            criterion,
            band,
            value,
        },
        9 if it.apart.revealed && it.answers[criterion as usize][AGREED].is_some() => {
            ApproachEdit::Unsettle { criterion }
        }
        10 if it.apart.revealed => ApproachEdit::WriteNote { criterion, text },
        11 => ApproachEdit::SetLimits {
            criterion,
            limits: it
                .preset
                .limits(criterion)
                .filter(|_| dice(3) > 0)
                .map(|limits| Limits {
                    strategic: if limits.strategic > limits.lite {
                        limits.strategic + 1.0
                    } else {
                        limits.strategic
                    },
                    lite: if limits.strategic > limits.lite {
                        limits.lite
                    } else {
                        limits.lite + 7.0
                    },
                    ..limits
                }),
        },
        12 => ApproachEdit::ChoosePreset {
            preset: [Preset::Article, Preset::Market][dice(2)],
        },
        13 => ApproachEdit::ResetCriteria,
        14 => ApproachEdit::SetInput {
            input: Input::ALL[dice(Input::ALL.len())],
            value: [None, Some(0.0), Some(2.5), Some(80.0), Some(180_000.0)][dice(5)],
        },
        15 => ApproachEdit::Choose {
            choice: Choice::ALL.get(dice(6)).copied(),
        },
        16 => ApproachEdit::WriteScope { text },
        17 => ApproachEdit::WriteReason { text },
        18 => ApproachEdit::WriteDissent { text },
        19 => ApproachEdit::DissentOf {
            side: [Some(side), None][dice(2)],
        },
        20 => ApproachEdit::ReviewOn {
            day: NaiveDate::from_ymd_opt(2027, 6, 1 + dice(28) as u32),
        },
        21 => ApproachEdit::WriteWho { text },
        22 if it.decision.decided_on.is_some() => ApproachEdit::Reopen,
        22 if it.decision.choice.is_some() => ApproachEdit::Decide,
        _ => ApproachEdit::SetWeight {
            criterion,
            weight: [0.0, 5.0, 16.0, 30.0][dice(4)],
        },
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::schema;
    use crate::steps::approach::{Agreement, ApproachView, read};

    fn noon() -> DateTime<Utc> {
        DateTime::from_timestamp(1_795_000_000, 0).expect("a moment")
    }

    #[allow(clippy::needless_pass_by_value, reason = "tests build edits in place")]
    fn apply(db: &Connection, edit: ApproachEdit) {
        edit.apply(db, noon())
            .unwrap_or_else(|error| panic!("{edit:?}: {error}"));
    }

    fn refused(db: &Connection, edit: &ApproachEdit) -> Error {
        edit.apply(db, noon()).expect_err("it must be refused")
    }

    fn answer(side: Side, criterion: Criterion, band: Band) -> ApproachEdit {
        ApproachEdit::Answer {
            side,
            criterion,
            band: Some(band),
            value: None,
        }
    }

    fn number(side: Side, criterion: Criterion, value: f64) -> ApproachEdit {
        ApproachEdit::Answer {
            side,
            criterion,
            band: None,
            value: Some(value),
        }
    }

    /// Marketing says lite to everything, sales strategic.
    fn both_in() -> Connection {
        let db = schema::blank().expect("a blank workshop");
        for (side, band) in [
            (Side::Marketing, Band::Lite),
            (Side::Sales, Band::Strategic),
        ] {
            apply(&db, ApproachEdit::HandOver { side });
            for criterion in Criterion::ALL {
                apply(&db, answer(side, criterion, band));
            }
            apply(&db, ApproachEdit::TakeBack);
        }
        db
    }

    fn look(db: &Connection) -> ApproachView {
        read(db).expect("a view")
    }

    #[test]
    fn nobody_sees_covered_answers_and_a_team_sees_only_its_own() {
        let db = both_in();
        let view = look(&db);
        assert_eq!(
            (
                view.counts.marketing,
                view.counts.sales,
                view.counts.missing
            ),
            (11, 11, 0)
        );
        assert!(
            view.criteria
                .iter()
                .all(|it| it.marketing.is_none() && it.sales.is_none())
        );
        assert!(
            view.criteria
                .iter()
                .all(|it| it.agreed.is_none() && it.apart.is_none())
        );
        assert!(view.result.is_none() && view.strength.is_none());
        apply(&db, ApproachEdit::HandOver { side: Side::Sales });
        let view = look(&db);
        assert!(
            view.criteria
                .iter()
                .all(|it| it.marketing.is_none() && it.sales.is_some())
        );
        let crossing = serde_json::to_value(&view).expect("json");
        let marketing_leaks = crossing["criteria"]
            .as_array()
            .expect("criteria")
            .iter()
            .any(|it| !it["marketing"].is_null());
        assert!(!marketing_leaks);
        apply(&db, ApproachEdit::Reveal);
        let view = look(&db);
        assert!(
            view.criteria
                .iter()
                .all(|it| it.marketing.is_some() && it.sales.is_some() && it.apart == Some(1))
        );
        assert_eq!(view.entering, None, "revealing takes the laptop back");
    }

    #[test]
    fn covered_answers_do_not_shine_through_usual_capacity_numbers_or_findings_or_the_playbook() {
        let db = schema::blank().expect("a blank workshop");
        for side in Side::ALL {
            apply(&db, ApproachEdit::HandOver { side });
            for criterion in Criterion::ALL {
                apply(&db, answer(side, criterion, Band::Strategic));
            }
            apply(&db, number(side, Criterion::TargetAccounts, 17.0));
            apply(&db, answer(side, Criterion::Commitment, Band::Against));
        }
        apply(&db, ApproachEdit::TakeBack);
        let view = look(&db);
        assert!(view.inputs.iter().all(|it| it.usual == it.input.usual()));
        let found = crate::steps::approach::findings(&db).expect("findings");
        assert!(found.iter().all(|it| it.place.is_empty()), "{found:?}");
        let words = crate::Words::of(crate::Language::En);
        assert!(
            crate::steps::approach::section(&db, &words)
                .expect("a section")
                .is_none()
        );
        assert_eq!(
            crate::steps::approach::capacity(&db).expect("caps").tiers,
            [None; 3]
        );
    }

    #[test]
    fn nothing_is_revealed_before_both_teams_are_in() {
        let db = schema::blank().expect("a blank workshop");
        apply(
            &db,
            ApproachEdit::HandOver {
                side: Side::Marketing,
            },
        );
        for criterion in Criterion::ALL {
            apply(&db, answer(Side::Marketing, criterion, Band::Unknown));
        }
        let error = refused(&db, &ApproachEdit::Reveal);
        assert_eq!(error.code, Code::Refused);
        assert_eq!(error.params["missing"], 11_usize.into());
    }

    #[test]
    fn a_team_cannot_answer_for_the_other_nor_without_the_laptop() {
        let db = schema::blank().expect("a blank workshop");
        let marketing = answer(Side::Marketing, Criterion::Data, Band::Lite);
        refused(&db, &marketing);
        apply(&db, ApproachEdit::HandOver { side: Side::Sales });
        refused(&db, &marketing);
        refused(
            &db,
            &ApproachEdit::ClearAnswer {
                side: Side::Marketing,
                criterion: Criterion::Data,
            },
        );
        refused(
            &db,
            &ApproachEdit::Agree {
                criterion: Criterion::Data,
                band: Some(Band::Lite),
                value: None,
            },
        );
    }

    #[test]
    fn a_typed_number_follows_the_limits_when_they_move() {
        let db = both_in();
        apply(&db, ApproachEdit::Reveal);
        apply(
            &db,
            number(Side::Marketing, Criterion::TargetAccounts, 40.0),
        );
        let band = |db: &Connection| look(db).criteria[1].marketing.as_ref().map(|it| it.band);
        assert_eq!(band(&db), Some(Band::Lite));
        apply(
            &db,
            ApproachEdit::ChoosePreset {
                preset: Preset::Article,
            },
        );
        assert_eq!(
            band(&db),
            Some(Band::Strategic),
            "the article calls up to 49 accounts strategic"
        );
    }

    #[test]
    fn one_band_proposes_the_middle_and_different_bands_stay_open_until_settled() {
        let db = both_in();
        apply(&db, ApproachEdit::Reveal);
        apply(
            &db,
            number(Side::Marketing, Criterion::TargetAccounts, 180.0),
        );
        apply(&db, number(Side::Sales, Criterion::TargetAccounts, 40.0));
        let view = look(&db);
        let accounts = &view.criteria[Criterion::TargetAccounts as usize];
        assert_eq!(
            accounts.agreed.as_ref().and_then(|it| it.value),
            Some(110.0)
        );
        assert_eq!(accounts.agreement, Agreement::Same);
        assert_eq!(view.criteria[0].agreement, Agreement::Open);
        assert_eq!(view.result.as_ref().map(|it| it.open), Some(10));
        assert_eq!(
            view.result.as_ref().and_then(|it| it.first),
            Some(Criterion::DealValue)
        );
        apply(
            &db,
            ApproachEdit::Agree {
                criterion: Criterion::DealValue,
                band: None,
                value: Some(180_000.0),
            },
        );
        let view = look(&db);
        assert_eq!(view.criteria[0].agreement, Agreement::Settled);
        assert_eq!(view.result.as_ref().map(|it| it.open), Some(9));
        apply(
            &db,
            ApproachEdit::Unsettle {
                criterion: Criterion::DealValue,
            },
        );
        assert_eq!(look(&db).criteria[0].agreement, Agreement::Open);
    }

    #[test]
    fn the_middle_lies_between_two_numbers_or_is_the_one_band_between_two_bands() {
        use Band::{Against, Lite, Programmatic, Strategic, Unknown};
        let db = both_in();
        assert!(
            look(&db).criteria.iter().all(|it| it.middle.is_none()),
            "nothing of it shows before the reveal"
        );
        apply(&db, ApproachEdit::Reveal);
        let middle = |db: &Connection, criterion: Criterion| {
            look(db).criteria[criterion as usize]
                .middle
                .as_ref()
                .map(|it| (it.band, it.value))
        };
        for (marketing, sales, wanted) in [
            (Lite, Strategic, None),
            (Strategic, Programmatic, Some((Lite, None))),
            (Against, Lite, Some((Programmatic, None))),
            (Strategic, Against, None),
            (Lite, Unknown, None),
            (Lite, Lite, None),
        ] {
            apply(
                &db,
                answer(Side::Marketing, Criterion::Commitment, marketing),
            );
            apply(&db, answer(Side::Sales, Criterion::Commitment, sales));
            assert_eq!(
                middle(&db, Criterion::Commitment),
                wanted,
                "{marketing:?} and {sales:?}"
            );
        }
        apply(
            &db,
            number(Side::Marketing, Criterion::DealValue, 120_000.0),
        );
        apply(&db, number(Side::Sales, Criterion::DealValue, 260_000.0));
        assert_eq!(
            middle(&db, Criterion::DealValue),
            Some((Lite, Some(190_000.0)))
        );
    }

    #[test]
    fn values_that_make_no_sense_are_refused() {
        let db = both_in();
        apply(&db, ApproachEdit::Reveal);
        let limits = |strategic, lite, programmatic| {
            Some(Limits {
                strategic,
                lite,
                programmatic,
            })
        };
        let nonsense = [
            number(Side::Sales, Criterion::DealValue, -1.0),
            number(Side::Sales, Criterion::DealValue, f64::INFINITY),
            number(Side::Sales, Criterion::Data, 3.0),
            answer(Side::Sales, Criterion::Relationship, Band::Against),
            ApproachEdit::Answer {
                side: Side::Sales,
                criterion: Criterion::Data,
                band: None,
                value: None,
            },
            ApproachEdit::Answer {
                side: Side::Sales,
                criterion: Criterion::DealValue,
                band: Some(Band::Lite),
                value: Some(3.0),
            },
            ApproachEdit::SetWeight {
                criterion: Criterion::Data,
                weight: 101.0,
            },
            ApproachEdit::SetWeight {
                criterion: Criterion::Data,
                weight: f64::NAN,
            },
            ApproachEdit::SetLimits {
                criterion: Criterion::DealValue,
                limits: limits(50.0, 200.0, Some(25.0)),
            },
            ApproachEdit::SetLimits {
                criterion: Criterion::DealValue,
                limits: limits(200.0, 50.0, None),
            },
            ApproachEdit::SetLimits {
                criterion: Criterion::TargetAccounts,
                limits: limits(200.0, 25.0, None),
            },
            ApproachEdit::SetLimits {
                criterion: Criterion::Data,
                limits: limits(3.0, 2.0, None),
            },
            ApproachEdit::SetInput {
                input: Input::Budget,
                value: Some(-5.0),
            },
            ApproachEdit::WriteReason {
                text: "x".repeat(LONGEST + 1),
            },
            ApproachEdit::Decide,
        ];
        for edit in &nonsense {
            refused(&db, edit);
        }
    }

    #[test]
    fn starter_values_leave_no_trace_when_restored() {
        let db = schema::blank().expect("a blank workshop");
        apply(
            &db,
            ApproachEdit::SetWeight {
                criterion: Criterion::Data,
                weight: 9.0,
            },
        );
        apply(
            &db,
            ApproachEdit::SetLimits {
                criterion: Criterion::TargetAccounts,
                limits: Some(Limits {
                    strategic: 30.0,
                    lite: 300.0,
                    programmatic: None,
                }),
            },
        );
        assert!(look(&db).adjusted);
        apply(&db, ApproachEdit::ResetCriteria);
        assert!(!look(&db).adjusted);
        assert!(!crate::steps::approach::started(&db).expect("an answer"));
    }

    #[test]
    fn a_decision_carries_the_day_it_was_recorded_until_it_is_reopened() {
        let db = both_in();
        apply(
            &db,
            ApproachEdit::Choose {
                choice: Some(Choice::Lite),
            },
        );
        apply(
            &db,
            ApproachEdit::WriteReason {
                text: " Ten accounts are worth 1:1, no more. ".into(),
            },
        );
        apply(&db, ApproachEdit::Decide);
        let decision = look(&db).decision;
        assert_eq!(decision.decided_on, Some(noon().date_naive()));
        assert_eq!(decision.reason, "Ten accounts are worth 1:1, no more.");
        apply(&db, ApproachEdit::Reopen);
        assert_eq!(look(&db).decision.decided_on, None);
    }

    #[test]
    fn no_undo_name_gives_an_answer_away() {
        let db = both_in();
        let one = answer(Side::Sales, Criterion::Data, Band::Lite)
            .label(&db)
            .expect("a label");
        let other = answer(Side::Sales, Criterion::Data, Band::Against)
            .label(&db)
            .expect("a label");
        assert_eq!(one, other);
    }

    #[test]
    fn random_edits_reach_every_kind_and_always_apply() {
        let db = schema::blank().expect("a blank workshop");
        let mut seed = 7_u64;
        let mut dice = |sides: usize| {
            seed = seed
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            (seed >> 33) as usize % sides.max(1)
        };
        let mut kinds = std::collections::BTreeSet::new();
        for _ in 0..3_000 {
            let edit = random(&db, &mut dice).expect("an edit");
            let json = serde_json::to_value(&edit).expect("json");
            kinds.insert(json["kind"].to_string());
            let label = edit.label(&db).expect("a label");
            for language in crate::Language::ALL {
                assert!(
                    crate::Words::of(language).has(&label.key),
                    "{} lacks {}",
                    language.code(),
                    label.key
                );
            }
            apply(&db, edit);
            look(&db);
        }
        assert_eq!(kinds.len(), 23, "{kinds:?}");
    }
}
