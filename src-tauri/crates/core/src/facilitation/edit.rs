//! Everything bar and drawer can do, as values. The agenda clock itself is no edit; see [`super::ClockAct`].

use chrono::{DateTime, Utc};
use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use super::{StepMark, accepted, store};
use crate::{
    Edit, Error, Label, Param, Result, Step, id,
    votes::{self, VoteCount, VoteScale, VoteWay},
};

/// A change to what the facilitator keeps.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(
    tag = "kind",
    rename_all = "kebab-case",
    rename_all_fields = "camelCase"
)]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "facilitation.ts")
)]
pub enum FacilitationEdit {
    /// Sets something aside.
    Park {
        /// Where the room stands.
        step: Option<Step>,
        /// One line.
        text: String,
        /// Who looks after it; may be empty.
        owner: String,
    },
    /// Words a parked thing anew.
    ChangeParked {
        /// Which.
        id: i64,
        /// One line.
        text: String,
        /// Who looks after it; may be empty.
        owner: String,
    },
    /// A parked thing is dealt with.
    SettleParked {
        /// Which.
        id: i64,
    },
    /// A parked thing is open again.
    ReopenParked {
        /// Which.
        id: i64,
    },
    /// Takes a parked thing away.
    RemoveParked {
        /// Which.
        id: i64,
    },
    /// Records a decision.
    Decide {
        /// Where the room stands.
        step: Option<Step>,
        /// What was decided.
        what: String,
        /// Why; may be empty.
        why: String,
        /// Who decided; may be empty.
        who: String,
        /// Who sees it differently; may be empty.
        dissent: String,
        /// The parked thing it settles.
        parked: Option<i64>,
    },
    /// Words a decision anew.
    ChangeDecision {
        /// Which.
        id: i64,
        /// What was decided.
        what: String,
        /// Why; may be empty.
        why: String,
        /// Who decided; may be empty.
        who: String,
        /// Who sees it differently; may be empty.
        dissent: String,
    },
    /// Takes a decision away; what it settled is open again.
    RemoveDecision {
        /// Which.
        id: i64,
    },
    /// Closes a vote: keeps how often each answer was given, and nothing else of it.
    RecordVote {
        /// Where the room stands.
        step: Option<Step>,
        /// The question.
        question: String,
        /// How it was answered.
        scale: VoteScale,
        /// How the votes were given.
        way: VoteWay,
        /// How often each team gave each answer.
        counts: Vec<VoteCount>,
    },
    /// Takes a vote away.
    RemoveVote {
        /// Which.
        id: i64,
    },
    /// Private notes on a step.
    WriteNote {
        /// Which step.
        step: Step,
        /// All of them; empty for none.
        text: String,
    },
    /// What the room says about a step as a whole.
    MarkStep {
        /// Which step.
        step: Step,
        /// `None` leaves it to what has been entered.
        mark: Option<StepMark>,
    },
    /// Gives a step more minutes than its agenda.
    AddMinutes {
        /// Which step.
        step: Step,
        /// How many more, 1 to 120.
        minutes: u32,
    },
    /// Lives with a finding, for a reason that is printed.
    AcceptFinding {
        /// Which check found it.
        code: String,
        /// Where.
        place: String,
        /// Why the room lives with it.
        reason: String,
    },
    /// Lives with a finding no longer.
    ReopenFinding {
        /// Which check found it.
        code: String,
        /// Where.
        place: String,
    },
}

/// The longest line.
const LINE: usize = 500;
/// The longest paragraph.
const PARAGRAPH: usize = 4_000;
/// The longest page of notes.
const PAGE: usize = 50_000;
/// More on top than this is a new agenda.
const MOST_EXTRA: i64 = 720;

fn within<'a>(field: &str, text: &'a str, most: usize) -> Result<&'a str> {
    let text = text.trim();
    if text.chars().count() > most {
        return Err(Error::invalid(field, short(text)));
    }
    Ok(text)
}

fn said<'a>(field: &str, text: &'a str) -> Result<&'a str> {
    match within(field, text, LINE)? {
        "" => Err(Error::invalid(field, "")),
        text => Ok(text),
    }
}

/// Enough of a line to know it by.
pub fn short(text: &str) -> String {
    const ENOUGH: usize = 48;
    let text = text.trim();
    if text.chars().count() <= ENOUGH {
        return text.to_owned();
    }
    let cut: String = text.chars().take(ENOUGH).collect();
    let whole = cut
        .rsplit_once(' ')
        .map_or(cut.as_str(), |(words, _)| words);
    format!("{whole} …")
}

fn named(step: Step) -> Param {
    Param::key(format!("step-{}", step.name()))
}

impl Edit for FacilitationEdit {
    fn label(&self, db: &Connection) -> Result<Label> {
        let parked = |id| store::parked_one(db, id).map(|it| short(&it.text));
        let decision = |id| store::decision_text(db, id).map(|text| short(&text));
        Ok(match self {
            Self::Park { text, .. } => {
                Label::new("undo-facilitation-park").with("text", short(text))
            }
            Self::ChangeParked { text, .. } => {
                Label::new("undo-facilitation-change-parked").with("text", short(text))
            }
            Self::SettleParked { id } => {
                Label::new("undo-facilitation-settle-parked").with("text", parked(*id)?)
            }
            Self::ReopenParked { id } => {
                Label::new("undo-facilitation-reopen-parked").with("text", parked(*id)?)
            }
            Self::RemoveParked { id } => {
                Label::new("undo-facilitation-remove-parked").with("text", parked(*id)?)
            }
            Self::Decide { what, .. } => {
                Label::new("undo-facilitation-decide").with("text", short(what))
            }
            Self::ChangeDecision { what, .. } => {
                Label::new("undo-facilitation-change-decision").with("text", short(what))
            }
            Self::RemoveDecision { id } => {
                Label::new("undo-facilitation-remove-decision").with("text", decision(*id)?)
            }
            Self::RecordVote { question, .. } => {
                Label::new("undo-facilitation-record-vote").with("text", short(question))
            }
            Self::RemoveVote { id } => Label::new("undo-facilitation-remove-vote")
                .with("text", short(&store::vote_question(db, *id)?)),
            Self::WriteNote { step, .. } => {
                Label::new("undo-facilitation-write-note").with("step", named(*step))
            }
            Self::MarkStep { step, mark } => {
                let key = match mark {
                    Some(StepMark::Agreed) => "undo-facilitation-mark-agreed",
                    Some(StepMark::Parked) => "undo-facilitation-mark-parked",
                    None => "undo-facilitation-mark-none",
                };
                Label::new(key).with("step", named(*step))
            }
            Self::AddMinutes { step, minutes } => Label::new("undo-facilitation-add-minutes")
                .with("step", named(*step))
                .with("minutes", i64::from(*minutes)),
            Self::AcceptFinding { .. } => Label::new("undo-facilitation-accept-finding"),
            Self::ReopenFinding { .. } => Label::new("undo-facilitation-reopen-finding"),
        })
    }

    fn merges(&self) -> Option<String> {
        match self {
            Self::WriteNote { step, .. } => Some(format!("facilitation-note-{}", step.name())),
            _ => None,
        }
    }

    fn apply(&self, tx: &Connection, now: DateTime<Utc>) -> Result<Option<i64>> {
        match self {
            Self::Park { step, text, owner } => {
                let id = id::fresh();
                tx.execute(
                    "INSERT INTO facilitation_parked (id, step, text, owner, at) VALUES (?1, ?2, ?3, ?4, ?5)",
                    (
                        id,
                        step.map(Step::name),
                        said("text", text)?,
                        within("owner", owner, LINE)?,
                        now.to_rfc3339(),
                    ),
                )?;
                return Ok(Some(id));
            }
            Self::ChangeParked { id, text, owner } => there(
                tx.execute(
                    "UPDATE facilitation_parked SET text = ?2, owner = ?3 WHERE id = ?1",
                    (id, said("text", text)?, within("owner", owner, LINE)?),
                )?,
                "parked thing",
            )?,
            Self::SettleParked { id } => {
                let decision = store::parked_one(tx, *id)?.decision;
                store::settle(tx, *id, decision, Some(now))?;
            }
            Self::ReopenParked { id } => store::settle(tx, *id, None, None)?,
            Self::RemoveParked { id } => there(
                tx.execute("DELETE FROM facilitation_parked WHERE id = ?1", [id])?,
                "parked thing",
            )?,
            Self::Decide {
                step,
                what,
                why,
                who,
                dissent,
                parked,
            } => {
                let id = id::fresh();
                tx.execute(
                    "INSERT INTO facilitation_decision (id, step, what, why, who, dissent, at)
                     VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
                    (
                        id,
                        step.map(Step::name),
                        said("what", what)?,
                        within("why", why, PARAGRAPH)?,
                        within("who", who, LINE)?,
                        within("dissent", dissent, PARAGRAPH)?,
                        now.to_rfc3339(),
                    ),
                )?;
                if let Some(parked) = parked {
                    store::settle(tx, *parked, Some(id), Some(now))?;
                }
                return Ok(Some(id));
            }
            Self::ChangeDecision {
                id,
                what,
                why,
                who,
                dissent,
            } => there(
                tx.execute(
                    "UPDATE facilitation_decision SET what = ?2, why = ?3, who = ?4, dissent = ?5 WHERE id = ?1",
                    (
                        id,
                        said("what", what)?,
                        within("why", why, PARAGRAPH)?,
                        within("who", who, LINE)?,
                        within("dissent", dissent, PARAGRAPH)?,
                    ),
                )?,
                "decision",
            )?,
            Self::RemoveDecision { id } => {
                tx.execute(
                    "UPDATE facilitation_parked SET settled = NULL, decision = NULL WHERE decision = ?1",
                    [id],
                )?;
                there(
                    tx.execute("DELETE FROM facilitation_decision WHERE id = ?1", [id])?,
                    "decision",
                )?;
            }
            Self::RecordVote {
                step,
                question,
                scale,
                way,
                counts,
            } => {
                votes::check(*scale, counts)?;
                let id = id::fresh();
                tx.execute(
                    "INSERT INTO facilitation_vote (id, step, question, scale, way, closed)
                     VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
                    (
                        id,
                        step.map(Step::name),
                        said("question", question)?,
                        scale,
                        way,
                        now.to_rfc3339(),
                    ),
                )?;
                store::put_counts(tx, id, *scale, counts)?;
                return Ok(Some(id));
            }
            Self::RemoveVote { id } => {
                tx.execute("DELETE FROM facilitation_vote_count WHERE vote = ?1", [id])?;
                there(
                    tx.execute("DELETE FROM facilitation_vote WHERE id = ?1", [id])?,
                    "vote",
                )?;
            }
            Self::WriteNote { step, text } => {
                // Blanks at the end are still being typed.
                let text = if text.trim().is_empty() { "" } else { text };
                within("note", text, PAGE)?;
                if text.is_empty() {
                    tx.execute(
                        "DELETE FROM facilitation_note WHERE step = ?1",
                        [step.name()],
                    )?;
                } else {
                    tx.execute(
                        "INSERT INTO facilitation_note (step, text) VALUES (?1, ?2)
                         ON CONFLICT (step) DO UPDATE SET text = ?2",
                        (step.name(), text),
                    )?;
                }
            }
            Self::MarkStep { step, mark } => {
                let Some(mark) = mark else {
                    tx.execute(
                        "DELETE FROM facilitation_mark WHERE step = ?1",
                        [step.name()],
                    )?;
                    return Ok(None);
                };
                let mark = match mark {
                    StepMark::Agreed => "agreed",
                    StepMark::Parked => "parked",
                };
                tx.execute(
                    "INSERT INTO facilitation_mark (step, mark) VALUES (?1, ?2)
                     ON CONFLICT (step) DO UPDATE SET mark = ?2",
                    (step.name(), mark),
                )?;
            }
            Self::AddMinutes { step, minutes } => {
                let extra = store::extra(tx)?.get(step).copied().unwrap_or_default();
                let extra = extra + i64::from(*minutes);
                if !(1..=120).contains(minutes) || extra > MOST_EXTRA {
                    return Err(Error::invalid("minutes", i64::from(*minutes)));
                }
                tx.execute(
                    "INSERT INTO facilitation_extra (step, minutes) VALUES (?1, ?2)
                     ON CONFLICT (step) DO UPDATE SET minutes = ?2",
                    (step.name(), extra),
                )?;
            }
            Self::AcceptFinding {
                code,
                place,
                reason,
            } => {
                let reason = said("reason", reason)?;
                accepted::accept(tx, (code, place), Some(reason), now)?;
            }
            Self::ReopenFinding { code, place } => {
                accepted::accept(tx, (code, place), None, now)?;
            }
        }
        Ok(None)
    }
}

fn there(changed: usize, what: &str) -> Result<()> {
    if changed == 0 {
        return Err(Error::missing(what));
    }
    Ok(())
}

/// An edit made up by dice, for tests: `dice(n)` throws 0 to n - 1.
#[cfg(any(test, feature = "random-edits"))]
pub fn random(db: &Connection, dice: &mut dyn FnMut(usize) -> usize) -> Result<FacilitationEdit> {
    use FacilitationEdit as E;

    use crate::steps::setup::Team;
    const LINES: [&str; 4] = [
        "Who may change tier 1?",
        "Messeleads: „Scoring“ überspringen?",
        "  blanks around  ",
        "Ein langer Satz, der mehr sagt, als in einen Namen zum Rückgängigmachen passt, und weitergeht",
    ];
    let line = |dice: &mut dyn FnMut(usize) -> usize| LINES[dice(LINES.len())].to_owned();
    let maybe =
        |dice: &mut dyn FnMut(usize) -> usize| ["", "Jana", "Ali Demir"][dice(3)].to_owned();
    let step = Step::ALL[dice(Step::ALL.len())];
    let parked: Vec<i64> = store::parked(db)?.into_iter().map(|it| it.id).collect();
    let decided: Vec<i64> = store::decisions(db)?
        .into_iter()
        .filter_map(|it| it.id)
        .collect();
    let pick = |ids: &[i64], dice: &mut dyn FnMut(usize) -> usize| {
        (!ids.is_empty()).then(|| ids[dice(ids.len())])
    };
    let park = E::Park {
        step: (dice(4) > 0).then_some(step),
        text: line(dice),
        owner: maybe(dice),
    };
    let votes: Vec<i64> = store::votes(db)?.into_iter().map(|it| it.id).collect();
    let edit = match dice(16) {
        0 => pick(&parked, dice).map(|id| E::ChangeParked {
            id,
            text: line(dice),
            owner: maybe(dice),
        }),
        1 => pick(&parked, dice).map(|id| E::SettleParked { id }),
        2 => pick(&parked, dice).map(|id| E::ReopenParked { id }),
        3 => pick(&parked, dice).map(|id| E::RemoveParked { id }),
        4 | 5 => Some(E::Decide {
            step: Some(step),
            what: line(dice),
            why: maybe(dice),
            who: maybe(dice),
            dissent: maybe(dice),
            parked: pick(&parked, dice).filter(|_| dice(2) == 0),
        }),
        6 => pick(&decided, dice).map(|id| E::ChangeDecision {
            id,
            what: line(dice),
            why: maybe(dice),
            who: maybe(dice),
            dissent: maybe(dice),
        }),
        7 => pick(&decided, dice).map(|id| E::RemoveDecision { id }),
        8 => Some(E::WriteNote {
            step,
            text: maybe(dice),
        }),
        9 => Some(E::MarkStep {
            step,
            mark: [None, Some(StepMark::Agreed), Some(StepMark::Parked)][dice(3)],
        }),
        11 => {
            let scale = [VoteScale::Five, VoteScale::YesNo][dice(2)];
            let teams = [Team::Marketing, Team::Sales, Team::Leadership, Team::Expert];
            let count = |dice: &mut dyn FnMut(usize) -> usize| VoteCount {
                team: teams[dice(4)],
                answer: 1 + u8::try_from(dice(usize::from(scale.most()))).unwrap_or_default(),
                votes: 1 + u32::try_from(dice(6)).unwrap_or_default(),
            };
            Some(E::RecordVote {
                step: Some(step),
                question: line(dice),
                scale,
                way: [VoteWay::Hands, VoteWay::Paper, VoteWay::Laptop][dice(3)],
                counts: (0..=dice(5)).map(|_| count(dice)).collect(),
            })
        }
        12 => pick(&votes, dice).map(|id| E::RemoveVote { id }),
        10 => {
            let room = MOST_EXTRA - store::extra(db)?.get(&step).copied().unwrap_or_default();
            (room >= 5).then_some(E::AddMinutes { step, minutes: 5 })
        }
        13 => Some(E::AcceptFinding {
            code: "setup-no-facilitator".to_owned(),
            place: "facilitator".to_owned(),
            reason: line(dice),
        }),
        14 => Some(E::ReopenFinding {
            code: "setup-no-facilitator".to_owned(),
            place: "facilitator".to_owned(),
        }),
        _ => None,
    };
    Ok(edit.unwrap_or(park))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        Code,
        document::schema,
        facilitation::{decisions, parked, read},
    };

    fn noon() -> DateTime<Utc> {
        DateTime::parse_from_rfc3339("2026-11-19T12:00:00Z")
            .expect("an instant")
            .to_utc()
    }
    fn blank() -> Connection {
        schema::blank().expect("a blank workshop")
    }
    fn park(db: &Connection, text: &str) -> i64 {
        let edit = FacilitationEdit::Park {
            step: Some(Step::Roles),
            text: text.to_owned(),
            owner: String::new(),
        };
        edit.apply(db, noon()).expect("parks").expect("an id")
    }
    fn decide(db: &Connection, what: &str, parked: Option<i64>) -> i64 {
        let edit = FacilitationEdit::Decide {
            step: Some(Step::Approach),
            what: what.to_owned(),
            why: "It carries us.".to_owned(),
            who: String::new(),
            dissent: String::new(),
            parked,
        };
        edit.apply(db, noon()).expect("decides").expect("an id")
    }

    #[test]
    fn a_closed_vote_keeps_how_often_each_answer_was_given_and_no_team_of_fewer_than_five() {
        use crate::steps::setup::Team;
        let db = blank();
        let count = |team, answer, votes| VoteCount {
            team,
            answer,
            votes,
        };
        let vote = |counts: Vec<VoteCount>| FacilitationEdit::RecordVote {
            step: Some(Step::Approach),
            question: " We start in spring. ".to_owned(),
            scale: VoteScale::Five,
            way: VoteWay::Laptop,
            counts,
        };
        let id = vote(vec![
            count(Team::Marketing, 4, 6),
            count(Team::Sales, 2, 5),
            count(Team::Leadership, 5, 1),
        ])
        .apply(&db, noon())
        .expect("is recorded")
        .expect("an id");
        let kept: Vec<String> = db
            .prepare("SELECT team || ' ' || answer || ' ' || votes FROM facilitation_vote_count")
            .expect("a query")
            .query_map([], |row| row.get(0))
            .expect("rows")
            .collect::<rusqlite::Result<_>>()
            .expect("text");
        // Sales would be all but one of the rest: the file itself cannot tell what leadership said.
        assert_eq!(kept, ["marketing 4 6", "together 2 5", "together 5 1"]);
        let votes = store::votes(&db).expect("reads");
        assert_eq!(votes[0].question, "We start in spring.");
        let voters: Vec<_> = votes[0].groups.iter().map(|it| it.voters).collect();
        assert_eq!(voters, [6, 6]);

        for (sentence, wrong) in [
            ("nobody", vec![]),
            (
                "an answer the scale does not have",
                vec![count(Team::Sales, 6, 1)],
            ),
            (
                "more people than any room",
                vec![count(Team::Sales, 1, u32::MAX)],
            ),
        ] {
            let error = vote(wrong).apply(&db, noon()).expect_err(sentence);
            assert_eq!(error.code, Code::Invalid, "{sentence}");
        }
        FacilitationEdit::RemoveVote { id }
            .apply(&db, noon())
            .expect("removes");
        assert_eq!(store::votes(&db).expect("reads"), []);
    }

    #[test]
    fn what_is_parked_stays_open_until_somebody_settles_it() {
        let db = blank();
        let first = park(&db, "  Who may change tier 1?  ");
        park(&db, "Trade fair leads");
        FacilitationEdit::SettleParked { id: first }
            .apply(&db, noon())
            .expect("settles");
        let lot = parked(&db).expect("reads");
        let lines: Vec<_> = lot
            .iter()
            .map(|it| (it.text.as_str(), it.settled.is_some()))
            .collect();
        assert_eq!(
            lines,
            [
                ("Trade fair leads", false),
                ("Who may change tier 1?", true)
            ]
        );
    }

    #[test]
    fn a_parked_thing_turned_into_a_decision_is_settled_and_open_again_without_it() {
        let db = blank();
        let id = park(&db, "Commission for account managers");
        let decision = decide(&db, "Commission follows the account", Some(id));
        assert_eq!(parked(&db).expect("reads")[0].decision, Some(decision));
        FacilitationEdit::RemoveDecision { id: decision }
            .apply(&db, noon())
            .expect("removes");
        let open = &parked(&db).expect("reads")[0];
        assert_eq!((open.decision, open.settled), (None, None));
    }

    #[test]
    fn nothing_is_parked_or_decided_without_words_and_nothing_too_long() {
        let db = blank();
        let long = "x".repeat(LINE + 1);
        for text in ["", "   ", long.as_str()] {
            let edit = FacilitationEdit::Park {
                step: None,
                text: text.to_owned(),
                owner: String::new(),
            };
            let error = edit.apply(&db, noon()).expect_err("refuses");
            assert_eq!(error.code, Code::Invalid, "{text:?}");
        }
    }

    #[test]
    fn the_log_shows_the_choice_of_approach_among_the_others_and_only_once_it_is_recorded() {
        use crate::steps::approach::{ApproachEdit, Choice};
        let db = blank();
        decide(&db, "Pilot with two industries", None);
        ApproachEdit::Choose {
            choice: Some(Choice::Lite),
        }
        .apply(&db, noon())
        .expect("chooses");
        assert_eq!(
            decisions(&db).expect("reads").len(),
            1,
            "a draft is no decision"
        );
        ApproachEdit::Decide.apply(&db, noon()).expect("records");
        let log = decisions(&db).expect("reads");
        let of_step = log
            .iter()
            .find(|it| it.id.is_none())
            .expect("the approach's own");
        assert_eq!(of_step.what.key, "approach-print-do-lite");
        assert_eq!(of_step.step, Some(Step::Approach));
        assert_eq!(log.len(), 2);
    }

    #[test]
    fn notes_that_are_emptied_leave_nothing_behind() {
        let db = blank();
        for text in ["Ask Ali about the fair", "  "] {
            FacilitationEdit::WriteNote {
                step: Step::Setup,
                text: text.to_owned(),
            }
            .apply(&db, noon())
            .expect("writes");
        }
        assert!(read(&db, noon()).expect("reads").notes.is_empty());
    }

    #[test]
    fn a_long_line_is_named_by_its_beginning() {
        assert_eq!(short("Short enough"), "Short enough");
        let named =
            short("Who may change tier 1 between two quarters, and who has to be asked before?");
        assert_eq!(named, "Who may change tier 1 between two quarters, and …");
    }

    #[test]
    fn every_edit_made_up_applies_has_a_name_and_comes_back_from_json() {
        let db = blank();
        let mut dice = crate::document::random::dice(7);
        for _ in 0..600 {
            let edit = random(&db, &mut dice).expect("makes one up");
            let label = edit.label(&db).expect("a name");
            for language in crate::Language::ALL {
                assert!(
                    crate::Words::of(language).has(&label.key),
                    "{} has no text",
                    label.key
                );
            }
            let json = serde_json::to_string(&edit).expect("writes");
            let back: FacilitationEdit = serde_json::from_str(&json).expect("reads");
            assert_eq!(back, edit);
            edit.apply(&db, noon()).expect("applies");
        }
    }
}
