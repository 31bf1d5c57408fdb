//! Everything the buy-in's screen can do, as values.

use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::{Connection, params};
use serde::{Deserialize, Serialize};

use super::{Benefit, Round, Status, store};
use crate::{
    Code, Edit, Error, Label, Result, Side, Step, apart, id,
    votes::{self, VoteCount, VoteScale},
};

/// The longest text, in characters.
const LONGEST: usize = 2_000;

/// A change to the buy-in.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(
    tag = "kind",
    rename_all = "kebab-case",
    rename_all_fields = "camelCase"
)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, export_to = "buyin.ts"))]
pub enum BuyinEdit {
    /// Hands the laptop to a team.
    HandOver {
        /// Which team.
        side: Side,
    },
    /// Takes the laptop back.
    TakeBack,
    /// Uncovers both teams' ratings; needs all of them.
    Reveal,
    /// Covers them again for another round.
    Cover,
    /// How relevant a benefit is to a team.
    Rate {
        /// Whose rating.
        side: Side,
        /// Which benefit.
        benefit: Benefit,
        /// 1 to 5; null takes it back.
        value: Option<u8>,
    },
    /// What a benefit means here, in the client's own words.
    WriteNote {
        /// Which benefit.
        benefit: Benefit,
        /// The words.
        text: String,
    },
    /// Puts all typical objections on the list that are not there yet.
    AddStarters,
    /// One more objection.
    AddObjection {
        /// Its words.
        text: String,
    },
    /// Words an objection anew.
    SayObjection {
        /// Which.
        id: i64,
        /// The words.
        text: String,
    },
    /// Who says so.
    ByRole {
        /// Which objection.
        id: i64,
        /// The role.
        text: String,
    },
    /// What is answered, in the room's words; empty opens the objection again.
    Answer {
        /// Which objection.
        id: i64,
        /// The words.
        text: String,
    },
    /// Takes the proposed answer.
    AnswerProposal {
        /// Which objection.
        id: i64,
    },
    /// Where the room stands with an objection.
    SetStatus {
        /// Which objection.
        id: i64,
        /// Where.
        status: Status,
    },
    /// Takes an objection off the list.
    RemoveObjection {
        /// Which.
        id: i64,
    },
    /// One more promise.
    AddPromise {
        /// Who promises.
        side: Side,
        /// What.
        text: String,
    },
    /// Words a promise anew.
    SayPromise {
        /// Which.
        id: i64,
        /// The words.
        text: String,
    },
    /// Who sees to a promise.
    OwnPromise {
        /// Which.
        id: i64,
        /// The name.
        text: String,
    },
    /// By when a promise is kept.
    DuePromise {
        /// Which.
        id: i64,
        /// The day; null while it is not fixed.
        day: Option<NaiveDate>,
    },
    /// Takes a promise back.
    RemovePromise {
        /// Which.
        id: i64,
    },
    /// Closes a round of the pulse: keeps how often each answer was given, in place of what was counted before.
    RecordPulse {
        /// Which.
        round: Round,
        /// Who gave which answer how often.
        counts: Vec<VoteCount>,
    },
    /// Forgets a round.
    ClearPulse {
        /// Which.
        round: Round,
    },
}

fn tidy(field: &str, text: &str) -> Result<String> {
    let text = text.trim();
    if text.chars().count() > LONGEST {
        return Err(Error::invalid(field, text.chars().count()).with("limit", LONGEST));
    }
    Ok(text.to_owned())
}

fn needed(field: &str, text: &str) -> Result<String> {
    let text = tidy(field, text)?;
    if text.is_empty() {
        return Err(Error::invalid(field, ""));
    }
    Ok(text)
}

fn on_scale(value: u8) -> Result<()> {
    if (1..=5).contains(&value) {
        Ok(())
    } else {
        Err(Error::invalid("value", i64::from(value)))
    }
}

impl Edit for BuyinEdit {
    fn label(&self, db: &Connection) -> Result<Label> {
        let key = |kind: &str| Label::new(format!("undo-buyin-{kind}"));
        let objection = |kind: &str, id: i64| -> Result<Label> {
            Ok(key(kind).with("objection", store::objection(db, id)?.objection))
        };
        let promise = |kind: &str, id: i64| -> Result<Label> {
            Ok(key(kind).with("promise", store::promise(db, id)?.promise))
        };
        let name = |benefit: &Benefit| crate::Param::key(benefit.key());
        Ok(match self {
            Self::HandOver { side } => key("hand-over").with("side", side.name()),
            Self::TakeBack => key("take-back"),
            Self::Reveal => key("reveal"),
            Self::Cover => key("cover"),
            // The rating is never named: the label is on the screen while the other team has the laptop.
            Self::Rate { side, benefit, .. } => key("rate")
                .with("side", side.name())
                .with("benefit", name(benefit)),
            Self::WriteNote { benefit, .. } => key("note").with("benefit", name(benefit)),
            Self::AddStarters => key("add-starters"),
            Self::AddObjection { text } => key("add-objection").with("objection", text.trim()),
            Self::SayObjection { id, .. } => objection("say-objection", *id)?,
            Self::ByRole { id, .. } => objection("by-role", *id)?,
            Self::Answer { id, .. } | Self::AnswerProposal { id } => objection("answer", *id)?,
            Self::SetStatus { id, status } => {
                objection("set-status", *id)?.with("status", status.name())
            }
            Self::RemoveObjection { id } => objection("remove-objection", *id)?,
            Self::AddPromise { text, .. } => key("add-promise").with("promise", text.trim()),
            Self::SayPromise { id, .. } => promise("say-promise", *id)?,
            Self::OwnPromise { id, .. } => promise("own-promise", *id)?,
            Self::DuePromise { id, .. } => promise("due-promise", *id)?,
            Self::RemovePromise { id } => promise("remove-promise", *id)?,
            Self::RecordPulse { round, .. } => key("pulse").with("round", round.name()),
            Self::ClearPulse { round } => key("clear-pulse").with("round", round.name()),
        })
    }

    fn merges(&self) -> Option<String> {
        Some(match self {
            Self::WriteNote { benefit, .. } => format!("buyin-note-{}", benefit.name()),
            Self::SayObjection { id, .. } => format!("buyin-objection-{id}"),
            Self::ByRole { id, .. } => format!("buyin-role-{id}"),
            Self::Answer { id, .. } => format!("buyin-answer-{id}"),
            Self::SayPromise { id, .. } => format!("buyin-promise-{id}"),
            Self::OwnPromise { id, .. } => format!("buyin-owner-{id}"),
            _ => return None,
        })
    }

    fn apply(&self, tx: &Connection, _: DateTime<Utc>) -> Result<Option<i64>> {
        let it = apart::kept(tx, Step::Buyin)?;
        let keep = |apart: apart::Apart| apart::keep(tx, Step::Buyin, apart);
        match self {
            Self::HandOver { side } => keep(it.hand_over(*side)?)?,
            Self::TakeBack => keep(it.take_back())?,
            Self::Reveal => keep(it.reveal(store::missing(tx)?)?)?,
            Self::Cover => keep(it.cover())?,
            Self::Rate {
                side,
                benefit,
                value,
            } => {
                it.may_answer(*side)?;
                value.map_or(Ok(()), on_scale)?;
                if value.is_none() && it.revealed {
                    return Err(Error::invalid("value", ""));
                }
                store::rate(tx, *benefit, *side, *value)?;
            }
            Self::WriteNote { benefit, text } => {
                store::note(tx, *benefit, &tidy("note", text)?)?;
            }
            Self::AddStarters => {
                for starter in store::read(tx)?.starters {
                    store::add_objection(tx, id::fresh(), Some(&starter), None)?;
                }
            }
            Self::AddObjection { text } => {
                let text = needed("objection", text)?;
                let id = id::fresh();
                store::add_objection(tx, id, None, Some(&text))?;
                return Ok(Some(id));
            }
            Self::SayObjection { id, text } => {
                store::objection(tx, *id)?;
                let text = needed("objection", text)?;
                tx.execute(
                    "UPDATE buyin_objection SET objection = ?2 WHERE id = ?1",
                    params![id, text],
                )?;
            }
            Self::ByRole { id, text } => {
                store::objection(tx, *id)?;
                let text = tidy("role", text)?;
                tx.execute(
                    "UPDATE buyin_objection SET role = ?2 WHERE id = ?1",
                    params![id, text],
                )?;
            }
            Self::Answer { id, text } => {
                let before = store::objection(tx, *id)?;
                let text = tidy("answer", text)?;
                store::answer(tx, *id, false, &text)?;
                if text.is_empty() && before.status == Status::Answered {
                    store::set_status(tx, *id, Status::Open)?;
                } else if !text.is_empty() && before.answer.is_none() {
                    store::set_status(tx, *id, Status::Answered)?;
                }
            }
            Self::AnswerProposal { id } => {
                if store::objection(tx, *id)?.proposal.is_none() {
                    return Err(Error::missing("proposal"));
                }
                store::answer(tx, *id, true, "")?;
                store::set_status(tx, *id, Status::Answered)?;
            }
            Self::SetStatus { id, status } => {
                let objection = store::objection(tx, *id)?;
                if *status == Status::Answered && objection.answer.is_none() {
                    return Err(Error::new(Code::Refused, "nothing is answered")
                        .with("why", "buyin-no-answer"));
                }
                store::set_status(tx, *id, *status)?;
            }
            Self::RemoveObjection { id } => {
                store::objection(tx, *id)?;
                tx.execute("DELETE FROM buyin_objection WHERE id = ?1", [id])?;
            }
            Self::AddPromise { side, text } => {
                let text = needed("promise", text)?;
                let id = id::fresh();
                store::add_promise(tx, id, *side, &text)?;
                return Ok(Some(id));
            }
            Self::SayPromise { id, text } => {
                store::promise(tx, *id)?;
                let text = needed("promise", text)?;
                tx.execute(
                    "UPDATE buyin_promise SET promise = ?2 WHERE id = ?1",
                    params![id, text],
                )?;
            }
            Self::OwnPromise { id, text } => {
                store::promise(tx, *id)?;
                let text = tidy("owner", text)?;
                tx.execute(
                    "UPDATE buyin_promise SET owner = ?2 WHERE id = ?1",
                    params![id, text],
                )?;
            }
            Self::DuePromise { id, day } => {
                store::promise(tx, *id)?;
                tx.execute(
                    "UPDATE buyin_promise SET due = ?2 WHERE id = ?1",
                    params![id, day.map(|it| it.to_string())],
                )?;
            }
            Self::RemovePromise { id } => {
                store::promise(tx, *id)?;
                tx.execute("DELETE FROM buyin_promise WHERE id = ?1", [id])?;
            }
            Self::RecordPulse { round, counts } => {
                votes::check(VoteScale::Five, counts)?;
                store::put_pulse(tx, *round, counts)?;
            }
            Self::ClearPulse { round } => store::clear_pulse(tx, *round)?,
        }
        Ok(None)
    }
}

/// A user who clicks anywhere.
#[cfg(any(test, feature = "random-edits"))]
pub fn random(db: &Connection, dice: &mut dyn FnMut(usize) -> usize) -> Result<BuyinEdit> {
    use crate::steps::setup::Team;
    let view = store::read(db)?;
    let side = Side::ALL[dice(2)];
    let benefit = Benefit::ALL[dice(Benefit::ALL.len())];
    let round = Round::ALL[dice(2)];
    let text = ["Ein Satz", "a promise", "x"][dice(3)].to_owned();
    let objection = view.objections.get(dice(view.objections.len().max(1)));
    let promise = view.promises.get(dice(view.promises.len().max(1)));
    if let Some(alone) = view.entering {
        return Ok(if dice(4) == 0 {
            BuyinEdit::TakeBack
        } else {
            BuyinEdit::Rate {
                side: alone,
                benefit,
                value: Some(1 + dice(5) as u8),
            }
        });
    }
    Ok(match dice(16) {
        0 | 1 if !view.revealed => BuyinEdit::HandOver { side },
        2 if view.counts.missing == 0 => BuyinEdit::Reveal,
        3 if view.revealed => BuyinEdit::Cover,
        4 => BuyinEdit::WriteNote { benefit, text },
        5 => BuyinEdit::AddStarters,
        6 => BuyinEdit::AddObjection { text },
        7..=11 => match objection {
            None => BuyinEdit::AddObjection { text },
            Some(it) => {
                let id = it.id;
                match dice(6) {
                    0 => BuyinEdit::SayObjection { id, text },
                    1 => BuyinEdit::ByRole { id, text },
                    2 => BuyinEdit::Answer { id, text },
                    3 if it.proposal.is_some() => BuyinEdit::AnswerProposal { id },
                    4 => BuyinEdit::SetStatus {
                        id,
                        status: [Status::Open, Status::Parked][dice(2)],
                    },
                    _ => BuyinEdit::RemoveObjection { id },
                }
            }
        },
        12 | 13 => match promise {
            None => BuyinEdit::AddPromise { side, text },
            Some(it) => {
                let id = it.id;
                match dice(4) {
                    0 => BuyinEdit::SayPromise { id, text },
                    1 => BuyinEdit::OwnPromise { id, text },
                    2 => BuyinEdit::DuePromise {
                        id,
                        day: NaiveDate::from_ymd_opt(2026, 12, 1 + dice(28) as u32),
                    },
                    _ => BuyinEdit::RemovePromise { id },
                }
            }
        },
        14 => BuyinEdit::ClearPulse { round },
        _ => {
            let count = |dice: &mut dyn FnMut(usize) -> usize| VoteCount {
                team: [Team::Marketing, Team::Sales, Team::Leadership, Team::Expert][dice(4)],
                answer: 1 + dice(5) as u8,
                votes: 1 + dice(6) as u32,
            };
            BuyinEdit::RecordPulse {
                round,
                counts: (0..=dice(6)).map(|_| count(dice)).collect(),
            }
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        Language, Words,
        document::schema,
        steps::{buyin, setup::Team},
    };

    fn apply(db: &Connection, edit: &BuyinEdit) -> Result<Option<i64>> {
        let label = edit.label(db)?;
        for language in Language::ALL {
            assert!(
                Words::of(language).has(&label.key),
                "{} has no words",
                label.key
            );
        }
        edit.apply(db, DateTime::UNIX_EPOCH)
    }

    fn rate_all(db: &Connection, side: Side, value: u8) {
        apply(db, &BuyinEdit::HandOver { side }).expect("handed over");
        for benefit in Benefit::ALL {
            let rate = BuyinEdit::Rate {
                side,
                benefit,
                value: Some(value),
            };
            apply(db, &rate).expect("rated");
        }
        apply(db, &BuyinEdit::TakeBack).expect("taken back");
    }

    #[test]
    fn ratings_stay_covered_until_both_teams_are_in() {
        let db = schema::blank().expect("a blank workshop");
        assert!(!buyin::started(&db).expect("reads"));
        let early = BuyinEdit::Rate {
            side: Side::Sales,
            benefit: Benefit::BiggerDeals,
            value: Some(3),
        };
        let refused = apply(&db, &early).expect_err("sales does not have the laptop");
        assert_eq!(refused.code, Code::Refused);
        rate_all(&db, Side::Marketing, 5);
        assert!(apply(&db, &BuyinEdit::Reveal).is_err(), "sales is missing");
        let view = buyin::read(&db).expect("reads");
        assert!(view.benefits.iter().all(|it| it.marketing.is_none()));
        assert_eq!((view.counts.marketing, view.counts.missing), (5, 5));
        rate_all(&db, Side::Sales, 2);
        assert_eq!(buyin::findings(&db).expect("found"), []);
        for language in Language::ALL {
            let words = Words::of(language);
            let section = buyin::section(&db, &words).expect("reads");
            assert!(section.is_none(), "covered ratings are printed nowhere");
        }
        apply(&db, &BuyinEdit::Reveal).expect("both are in");
        let view = buyin::read(&db).expect("reads");
        assert!(view.benefits.iter().all(|it| it.apart == Some(3)));
        assert_eq!(buyin::findings(&db).expect("found").len(), 5);
        let cleared = BuyinEdit::Rate {
            side: Side::Sales,
            benefit: Benefit::BiggerDeals,
            value: None,
        };
        assert!(
            apply(&db, &cleared).is_err(),
            "an open rating is changed, not dropped"
        );
        let beyond = BuyinEdit::Rate {
            side: Side::Sales,
            benefit: Benefit::BiggerDeals,
            value: Some(6),
        };
        assert_eq!(apply(&db, &beyond).expect_err("no six").code, Code::Invalid);
    }

    #[test]
    fn an_objection_is_answered_by_its_answer_and_open_again_without_it() {
        let db = schema::blank().expect("a blank workshop");
        apply(&db, &BuyinEdit::AddStarters).expect("added");
        apply(&db, &BuyinEdit::AddStarters).expect("none twice");
        let view = buyin::read(&db).expect("reads");
        assert_eq!((view.objections.len(), view.starters.len()), (6, 0));
        let id = view.objections[0].id;
        let status = |id: i64| store::objection(&db, id).expect("there").status;
        let early = BuyinEdit::SetStatus {
            id,
            status: Status::Answered,
        };
        assert_eq!(
            apply(&db, &early).expect_err("no answer").code,
            Code::Refused
        );
        apply(&db, &BuyinEdit::AnswerProposal { id }).expect("answered");
        assert_eq!(status(id), Status::Answered);
        let answer = |text: &str| BuyinEdit::Answer {
            id,
            text: text.to_owned(),
        };
        apply(&db, &answer("")).expect("taken back");
        assert_eq!(status(id), Status::Open);
        apply(&db, &answer("We count meetings.")).expect("answered");
        assert_eq!(status(id), Status::Answered);
        let doubt = BuyinEdit::SetStatus {
            id,
            status: Status::Open,
        };
        apply(&db, &doubt).expect("not convinced");
        apply(&db, &answer("We count meetings held.")).expect("worded better");
        assert_eq!(
            status(id),
            Status::Open,
            "a better wording convinces nobody by itself"
        );
        let own = BuyinEdit::AddObjection {
            text: "No time".to_owned(),
        };
        let own = apply(&db, &own).expect("added").expect("an id");
        assert!(apply(&db, &BuyinEdit::AnswerProposal { id: own }).is_err());
        apply(&db, &BuyinEdit::RemoveObjection { id: own }).expect("removed");
        let gone = apply(&db, &BuyinEdit::RemoveObjection { id: own });
        assert_eq!(gone.expect_err("gone").code, Code::Missing);
    }

    #[test]
    fn the_pulse_keeps_counts_and_no_team_that_could_be_guessed() {
        let db = schema::blank().expect("a blank workshop");
        let count = |team, answer, votes| VoteCount {
            team,
            answer,
            votes,
        };
        let record = |counts: Vec<VoteCount>| BuyinEdit::RecordPulse {
            round: Round::Before,
            counts,
        };
        let kept = || {
            let pulse = buyin::read(&db).expect("reads").pulse.remove(0);
            let groups = pulse.groups.iter().map(|it| (it.team, it.voters));
            (pulse.voters, groups.collect::<Vec<_>>())
        };
        let sales = count(Team::Sales, 2, 6);
        apply(&db, &record(vec![sales, count(Team::Marketing, 4, 5)])).expect("closed");
        let both = vec![(Some(Team::Marketing), 5), (Some(Team::Sales), 6)];
        assert_eq!(kept(), (11, both));
        apply(&db, &record(vec![sales, count(Team::Leadership, 1, 1)])).expect("asked again");
        assert_eq!(
            kept(),
            (7, vec![(None, 7)]),
            "nobody can tell what the only manager said"
        );
        for (wrong, sentence) in [
            (vec![], "nobody voted"),
            (vec![count(Team::Sales, 6, 1)], "there is no six"),
            (vec![count(Team::Sales, 1, 1_001)], "no room is that large"),
        ] {
            let error = apply(&db, &record(wrong)).expect_err(sentence);
            assert_eq!(error.code, Code::Invalid, "{sentence}");
        }
        let clear = BuyinEdit::ClearPulse {
            round: Round::Before,
        };
        apply(&db, &clear).expect("forgotten");
        assert!(!buyin::started(&db).expect("reads"));
    }
}
