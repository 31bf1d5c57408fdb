//! Everything the wrap-up's screen can do, as values.

use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use super::{
    Action, Known,
    edition::Edition,
    editions,
    store::{self, KeptSignature},
};
use crate::{
    Edit, Error, Label, Result, Side, Step,
    facilitation::{self, FacilitationEdit},
    id,
    steps::segmentation,
};

/// The longest line, in characters.
const LINE: usize = 500;
/// The longest name.
const NAME: usize = 120;

/// A change to the wrap-up.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(
    tag = "kind",
    rename_all = "kebab-case",
    rename_all_fields = "camelCase"
)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, export_to = "wrapup.ts"))]
pub enum WrapupEdit {
    /// One more thing to do.
    AddAction {
        /// What.
        text: String,
        /// Who; may be empty.
        owner: String,
        /// By when.
        due: Option<NaiveDate>,
    },
    /// Makes a finding something to do.
    TakeFinding {
        /// Which check found it.
        code: String,
        /// Where.
        place: String,
        /// The step that can mend it.
        step: Step,
        /// What is to be done, in words.
        text: String,
    },
    /// Makes a parked thing something to do; the parking lot is rid of it.
    TakeParked {
        /// Which.
        parked: i64,
    },
    /// Words an action anew.
    WordAction {
        /// Which.
        id: i64,
        /// What.
        text: String,
    },
    /// Says who does it.
    OwnAction {
        /// Which.
        id: i64,
        /// Who; empty for nobody.
        owner: String,
    },
    /// Says by when.
    DateAction {
        /// Which.
        id: i64,
        /// The day; none for open.
        due: Option<NaiveDate>,
    },
    /// It is done, or not yet.
    TickAction {
        /// Which.
        id: i64,
        /// Done.
        done: bool,
    },
    /// Takes an action away.
    RemoveAction {
        /// Which.
        id: i64,
    },
    /// Signs for a team.
    Sign {
        /// Which.
        side: Side,
        /// Who.
        name: String,
    },
    /// Takes a team's signature back.
    Unsign {
        /// Which.
        side: Side,
    },
    /// Freezes what is decided as an edition.
    Freeze,
    /// Begins work on the next edition: what was signed is signed anew.
    Reopen,
    /// How much of the list may be swapped between two editions.
    SetQuota {
        /// Per cent.
        percent: f64,
    },
    /// Records what a goal of the last edition has come to.
    Record {
        /// Which goal.
        goal: i64,
        /// What it came to; none takes it back.
        value: Option<f64>,
    },
}

/// A line without blanks around it, neither empty nor too long.
fn said(field: &str, text: &str, most: usize) -> Result<String> {
    match within(field, text, most)?.as_str() {
        "" => Err(Error::invalid(field, "")),
        text => Ok(text.to_owned()),
    }
}

fn within(field: &str, text: &str, most: usize) -> Result<String> {
    let text = text.trim();
    let length = text.chars().count();
    if length > most {
        return Err(Error::invalid(field, length).with("limit", most));
    }
    Ok(text.to_owned())
}

use WrapupEdit as E;

impl Edit for WrapupEdit {
    fn label(&self, db: &Connection) -> Result<Label> {
        let label = |kind: &str| Label::new(format!("undo-wrapup-{kind}"));
        let of = |kind: &str, id: i64| -> Result<Label> {
            let text = store::action(db, id).map(|it| it.text);
            Ok(label(kind).with("text", facilitation::short(&text.unwrap_or_default())))
        };
        let new = |text: &str| label("add-action").with("text", facilitation::short(text));
        Ok(match self {
            E::AddAction { text, .. } | E::TakeFinding { text, .. } => new(text),
            E::TakeParked { parked } => {
                let all = facilitation::parked(db)?;
                let it = all.into_iter().find(|it| it.id == *parked);
                new(&it.map(|it| it.text).unwrap_or_default())
            }
            E::WordAction { id, .. } => of("word-action", *id)?,
            E::OwnAction { id, .. } => of("own-action", *id)?,
            E::DateAction { id, .. } => of("date-action", *id)?,
            E::TickAction { id, done: true } => of("tick-action", *id)?,
            E::TickAction { id, .. } => of("untick-action", *id)?,
            E::RemoveAction { id } => of("remove-action", *id)?,
            E::Sign { side, .. } => label("sign").with("side", side.name()),
            E::Unsign { side } => label("unsign").with("side", side.name()),
            E::Freeze => {
                let number = editions::last(db)?.map_or(1, |it| i64::from(it.number) + 1);
                label("freeze").with("number", number)
            }
            E::Reopen => {
                let number = editions::last(db)?.map_or(1, |it| i64::from(it.number));
                label("reopen").with("number", number)
            }
            E::SetQuota { percent } => label("set-quota").with("percent", *percent),
            E::Record { goal, .. } => {
                let results = Known::read(db)?.results();
                let it = results.into_iter().find(|it| it.goal == *goal);
                label("record").with("goal", it.map_or_else(|| "".into(), |it| it.name))
            }
        })
    }

    fn merges(&self) -> Option<String> {
        match self {
            E::WordAction { id, .. } => Some(format!("wrapup-word-{id}")),
            E::OwnAction { id, .. } => Some(format!("wrapup-own-{id}")),
            E::SetQuota { .. } => Some("wrapup-quota".to_owned()),
            E::Record { goal, .. } => Some(format!("wrapup-record-{goal}")),
            _ => None,
        }
    }

    fn apply(&self, tx: &Connection, now: DateTime<Utc>) -> Result<Option<i64>> {
        match self {
            E::AddAction { text, owner, due } => {
                return add(
                    tx,
                    Action {
                        text: said("text", text, LINE)?,
                        owner: within("owner", owner, NAME)?,
                        due: *due,
                        ..blank()
                    },
                );
            }
            E::TakeFinding {
                code,
                place,
                step,
                text,
            } => {
                if code.is_empty() || code.len() > 100 || place.len() > 200 {
                    return Err(Error::invalid("finding", code.as_str()));
                }
                return add(
                    tx,
                    Action {
                        text: said("text", text, LINE)?,
                        step: Some(*step),
                        source: Some(format!("finding:{code}@{place}")),
                        ..blank()
                    },
                );
            }
            E::TakeParked { parked } => {
                let all = facilitation::parked(tx)?;
                let it = all
                    .into_iter()
                    .find(|it| it.id == *parked && it.settled.is_none())
                    .ok_or_else(|| Error::missing("parked thing"))?;
                FacilitationEdit::SettleParked { id: it.id }.apply(tx, now)?;
                return add(
                    tx,
                    Action {
                        text: it.text,
                        owner: it.owner,
                        step: it.step,
                        source: Some(format!("parked:{parked}")),
                        ..blank()
                    },
                );
            }
            E::WordAction { id, text } => {
                let text = said("text", text, LINE)?;
                change(tx, *id, |it| it.text = text)?;
            }
            E::OwnAction { id, owner } => {
                let owner = within("owner", owner, NAME)?;
                change(tx, *id, |it| it.owner = owner)?;
            }
            E::DateAction { id, due } => change(tx, *id, |it| it.due = *due)?,
            E::TickAction { id, done } => {
                change(tx, *id, |it| it.done_on = done.then(|| now.date_naive()))?;
            }
            E::RemoveAction { id } => store::remove_action(tx, *id)?,
            E::Sign { side, name } => {
                let known = Known::read(tx)?;
                let own = known.findings_of(Step::Wrapup);
                // That the other team has not signed yet is nothing to sign with open eyes.
                let own = own
                    .iter()
                    .filter(|it| it.accepted.is_none() && it.place != "signatures");
                let open = known.open().count() + own.count();
                let it = KeptSignature {
                    side: *side,
                    name: said("name", name, NAME)?,
                    signed_on: now.date_naive(),
                    open,
                    print: known.print(),
                };
                store::put_signature(tx, &it)?;
            }
            E::Unsign { side } => store::remove_signature(tx, *side)?,
            E::Freeze => {
                if editions::last(tx)?.is_some_and(|it| it.holds) {
                    return Err(Error::invalid("edition", "frozen"));
                }
                let known = Known::read(tx)?;
                let edition = Edition {
                    id: id::fresh(),
                    number: known.next_number(),
                    frozen_on: now.date_naive(),
                    reopened_on: None,
                    content: known.content(),
                    listed: segmentation::targets(tx)?,
                };
                editions::add(tx, &edition)?;
                return Ok(Some(edition.id));
            }
            E::Reopen => {
                let last = editions::last(tx)?.filter(|it| it.holds);
                let last = last.ok_or_else(|| Error::missing("edition"))?;
                editions::reopen(tx, last.id, now.date_naive())?;
                for side in Side::ALL {
                    store::remove_signature(tx, side)?;
                }
            }
            E::SetQuota { percent } => {
                if !(0.0..=100.0).contains(percent) {
                    return Err(Error::invalid("quota", *percent));
                }
                editions::put_quota(tx, *percent)?;
            }
            E::Record { goal, value } => {
                if value.is_some_and(|it| !it.is_finite()) {
                    return Err(Error::invalid("value", value.unwrap_or_default()));
                }
                let known = Known::read(tx)?;
                let base = known.base().ok_or_else(|| Error::missing("edition"))?;
                if !known.results().iter().any(|it| it.goal == *goal) {
                    return Err(Error::missing("goal"));
                }
                let value = value.map(|it| (it, now.date_naive()));
                editions::put_actual(tx, (*goal, base.number), value)?;
            }
        }
        Ok(None)
    }
}

/// An action that says nothing yet.
fn blank() -> Action {
    Action {
        id: 0,
        text: String::new(),
        owner: String::new(),
        due: None,
        done_on: None,
        step: None,
        source: None,
    }
}

fn add(tx: &Connection, action: Action) -> Result<Option<i64>> {
    let id = id::fresh();
    store::put_action(tx, &Action { id, ..action })?;
    Ok(Some(id))
}

fn change(tx: &Connection, id: i64, how: impl FnOnce(&mut Action)) -> Result<()> {
    let mut it = store::action(tx, id)?;
    how(&mut it);
    store::put_action(tx, &it)
}

/// A user who clicks anywhere.
#[cfg(any(test, feature = "random-edits"))]
pub fn random(db: &Connection, dice: &mut dyn FnMut(usize) -> usize) -> Result<WrapupEdit> {
    let day = |dice: &mut dyn FnMut(usize) -> usize| {
        NaiveDate::from_ymd_opt(2026, 12, 1 + dice(28) as u32).filter(|_| dice(4) > 0)
    };
    let line = |dice: &mut dyn FnMut(usize) -> usize| {
        [
            "Write the SLA card",
            "  blanks around  ",
            "Größe der Stufe 1 klären",
        ][dice(3)]
        .to_owned()
    };
    let owner =
        |dice: &mut dyn FnMut(usize) -> usize| ["", "Jana", "Ali Demir"][dice(3)].to_owned();
    let side = Side::ALL[dice(2)];
    let actions = store::actions(db)?;
    if dice(5) == 0 {
        return Ok(match dice(3) {
            0 => E::Unsign { side },
            _ => E::Sign {
                side,
                name: line(dice),
            },
        });
    }
    if dice(8) == 0 {
        let last = editions::last(db)?;
        let goal = Known::read(db)?.results().first().map(|it| it.goal);
        return Ok(match (dice(4), last, goal) {
            (0, _, _) => E::SetQuota {
                percent: 5.0 * dice(21) as f64,
            },
            (1, Some(_), Some(goal)) => E::Record {
                goal,
                value: Some(dice(100) as f64),
            },
            (_, Some(last), _) if last.holds => E::Reopen,
            _ => E::Freeze,
        });
    }
    if dice(6) == 0 {
        let parked = facilitation::parked(db)?;
        if let Some(open) = parked.iter().find(|it| it.settled.is_none()) {
            return Ok(E::TakeParked { parked: open.id });
        }
    }
    if actions.is_empty() || dice(4) == 0 {
        return Ok(match dice(2) {
            0 => E::TakeFinding {
                code: "setup-no-facilitator".to_owned(),
                place: "facilitator".to_owned(),
                step: Step::Setup,
                text: line(dice),
            },
            _ => E::AddAction {
                text: line(dice),
                owner: owner(dice),
                due: day(dice),
            },
        });
    }
    let id = actions[dice(actions.len())].id;
    Ok(match dice(6) {
        0 => E::WordAction {
            id,
            text: line(dice),
        },
        1 => E::OwnAction {
            id,
            owner: owner(dice),
        },
        2 => E::DateAction { id, due: day(dice) },
        3 => E::TickAction {
            id,
            done: dice(2) == 0,
        },
        4 => E::RemoveAction { id },
        _ => E::TickAction { id, done: true },
    })
}
