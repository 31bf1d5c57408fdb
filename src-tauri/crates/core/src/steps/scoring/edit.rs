//! Everything the scoring's screen can do, as values.

use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::{Connection, params};
use serde::{Deserialize, Serialize};

use super::{
    Decay, Mode, Rule, Sla, THRESHOLD, Trait, Who,
    starter::REASONS,
    store::{self, Kept},
};
use crate::{
    Code, Edit, Error, Label, Param, Result, Side, Step, apart, id,
    steps::{accounts, accounts::fold, roles},
};

/// The longest name, in characters.
const LONGEST_NAME: usize = 200;
/// The longest sentence, in characters.
const LONGEST_TEXT: usize = 2_000;
/// The most points anything gives or costs.
const MOST_POINTS: f64 = 1_000.0;
/// The most accounts that test the rule at a time: more nobody takes in.
const MOST_EXAMPLES: usize = 12;

/// A change to the scoring.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(
    tag = "kind",
    rename_all = "kebab-case",
    rename_all_fields = "camelCase"
)]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "scoring.ts")
)]
pub enum ScoringEdit {
    /// Hands the laptop to a team.
    HandOver {
        /// Which.
        side: Side,
    },
    /// The facilitator takes it back.
    TakeBack,
    /// Uncovers both teams' proposals.
    Reveal,
    /// Covers them for another round.
    Cover,
    /// A team's points for an item; null takes them back.
    Propose {
        /// Which item.
        item: String,
        /// Whose.
        side: Side,
        /// The points.
        points: Option<f64>,
    },
    /// A team takes the starter points of every item it has said nothing about.
    ProposeStarters {
        /// Which team.
        side: Side,
    },
    /// The room settles an item's points, or the threshold; null opens it again.
    Agree {
        /// Which item.
        item: String,
        /// The points.
        points: Option<f64>,
    },
    /// One more action.
    AddAction {
        /// What it is called.
        name: String,
    },
    /// One more trait of accounts that counts.
    AddTrait {
        /// What it is called.
        name: String,
        /// Which accounts have it.
        about: Trait,
    },
    /// Which accounts have a trait.
    ChangeTrait {
        /// Which item.
        item: String,
        /// Which accounts.
        about: Trait,
    },
    /// How an item's points fade.
    SetDecay {
        /// Which item.
        item: String,
        /// How.
        decay: Decay,
    },
    /// The most an item gives or costs within the window; null for no end.
    SetCap {
        /// Which item.
        item: String,
        /// Points.
        cap: Option<f64>,
    },
    /// Whether an action hands over at once.
    SetActNow {
        /// Which item.
        item: String,
        /// At once.
        act_now: bool,
    },
    /// Calls an item something else; a starter gets its own name back with an empty one.
    Rename {
        /// Which item.
        item: String,
        /// The new name.
        name: String,
    },
    /// Leaves an item out, or takes it in again.
    Hide {
        /// Which item.
        item: String,
        /// Out.
        hidden: bool,
    },
    /// Drops an own item.
    Remove {
        /// Which item.
        item: String,
    },
    /// The least fit; null = fit does not count.
    SetFit {
        /// 0 to 100.
        fit: Option<f64>,
    },
    /// Within how many days points are gathered.
    SetDays {
        /// Days.
        days: u32,
    },
    /// From at least how many people.
    SetPeople {
        /// People.
        people: u32,
    },
    /// Whether one of them has to decide.
    SetDecider {
        /// One has to.
        decider: bool,
    },
    /// One step or two.
    SetMode {
        /// Which.
        mode: Mode,
    },
    /// How many accounts a seller can take a week; null = nobody said.
    SetPerSeller {
        /// Accounts.
        per_seller: Option<f64>,
    },
    /// An own threshold of one part of the list; null takes it away.
    SetThreshold {
        /// Which part.
        who: Who,
        /// Points.
        points: Option<f64>,
    },
    /// What a log's word for an action means. No item and not ignored: nobody knows again.
    SetWord {
        /// The word.
        word: String,
        /// The item it means.
        item: Option<String>,
        /// It counts for nothing.
        ignored: bool,
    },
    /// Drops a list of activities.
    RemoveLog {
        /// Which.
        log: i64,
    },
    /// Tests the rule on an account of the list.
    AddExample {
        /// Which account.
        account: i64,
    },
    /// Tests the rule on a made-up account.
    MakeExample {
        /// What it is called.
        name: String,
    },
    /// What a made-up account is like.
    ChangeExample {
        /// Which.
        id: i64,
        /// What it is called.
        name: String,
        /// Its fit; null = not known.
        fit: Option<f64>,
        /// How many people are active.
        people: u32,
        /// Whether one of them decides.
        decider: bool,
    },
    /// How often a made-up account did something.
    CountDeed {
        /// Which example.
        id: i64,
        /// Which item.
        item: String,
        /// How often.
        times: u32,
    },
    /// Tests the rule on it no longer.
    RemoveExample {
        /// Which.
        id: i64,
    },
    /// Until when sales answers an account of a tier.
    SetResponse {
        /// 1 to 3.
        tier: u32,
        /// Business hours.
        hours: f64,
    },
    /// Until when sales accepts or rejects.
    SetAccept {
        /// Business hours.
        hours: f64,
    },
    /// How often sales tries to reach somebody, and within how many business days.
    SetTouches {
        /// How often.
        touches: u32,
        /// Within so many days.
        days: u32,
    },
    /// How long a returned account is in marketing's care.
    SetRecycle {
        /// Days.
        days: u32,
    },
    /// Which role watches over the SLA; null = marketing operations.
    SetWatcher {
        /// The role.
        role: Option<i64>,
    },
    /// What happens on a breach; empty = the starter's sentence.
    WriteBreach {
        /// The sentence.
        text: String,
    },
    /// When sales works.
    SetOffice {
        /// Minutes after midnight.
        opens: u32,
        /// Minutes after midnight.
        closes: u32,
        /// 1 = Monday to 7 = Sunday.
        weekdays: Vec<u32>,
    },
    /// A day off, or no longer.
    SetHoliday {
        /// The day.
        day: NaiveDate,
        /// It is off.
        off: bool,
    },
    /// One more reason to reject.
    AddReason {
        /// What it says.
        name: String,
    },
    /// Words a reason anew; a starter gets its own words back with an empty text.
    RenameReason {
        /// Which.
        reason: String,
        /// What it says.
        name: String,
    },
    /// Leaves a reason out, or takes it in again.
    HideReason {
        /// Which.
        reason: String,
        /// Out.
        hidden: bool,
    },
    /// Drops an own reason.
    RemoveReason {
        /// Which.
        reason: String,
    },
    /// Both teams stand by the SLA, or it is open again.
    AgreeSla {
        /// They do.
        agreed: bool,
    },
}

use ScoringEdit as E;

impl ScoringEdit {
    /// The end of its undo name.
    fn key(&self) -> &'static str {
        match self {
            E::HandOver { .. } => "hand-over",
            E::TakeBack => "take-back",
            E::Reveal => "reveal",
            E::Cover => "cover",
            E::Propose { .. } => "propose",
            E::ProposeStarters { .. } => "propose-starters",
            E::Agree { points: None, .. } => "reopen",
            E::Agree { .. } => "agree",
            E::AddAction { .. } | E::AddTrait { .. } => "add",
            E::ChangeTrait { .. } => "change-trait",
            E::SetDecay { .. } => "set-decay",
            E::SetCap { .. } => "set-cap",
            E::SetActNow { .. } => "set-act-now",
            E::Rename { .. } => "rename",
            E::Hide { hidden: true, .. } => "hide",
            E::Hide { .. } => "show",
            E::Remove { .. } => "remove",
            E::SetFit { .. } => "set-fit",
            E::SetDays { .. } => "set-days",
            E::SetPeople { .. } => "set-people",
            E::SetDecider { .. } => "set-decider",
            E::SetMode { .. } => "set-mode",
            E::SetPerSeller { .. } => "set-per-seller",
            E::SetThreshold { .. } => "set-threshold",
            E::SetWord { .. } => "set-word",
            E::RemoveLog { .. } => "remove-log",
            E::AddExample { .. } | E::MakeExample { .. } => "add-example",
            E::ChangeExample { .. } | E::CountDeed { .. } => "change-example",
            E::RemoveExample { .. } => "remove-example",
            E::SetResponse { .. } => "set-response",
            E::SetAccept { .. } => "set-accept",
            E::SetTouches { .. } => "set-touches",
            E::SetRecycle { .. } => "set-recycle",
            E::SetWatcher { .. } => "set-watcher",
            E::WriteBreach { .. } => "write-breach",
            E::SetOffice { .. } => "set-office",
            E::SetHoliday { .. } => "set-holiday",
            E::AddReason { .. }
            | E::RenameReason { .. }
            | E::HideReason { .. }
            | E::RemoveReason { .. } => "change-reasons",
            E::AgreeSla { agreed: true } => "agree-sla",
            E::AgreeSla { .. } => "reopen-sla",
        }
    }

    fn item(&self) -> Option<&str> {
        match self {
            E::Propose { item, .. }
            | E::Agree { item, .. }
            | E::ChangeTrait { item, .. }
            | E::SetDecay { item, .. }
            | E::SetCap { item, .. }
            | E::SetActNow { item, .. }
            | E::Rename { item, .. }
            | E::Hide { item, .. }
            | E::Remove { item } => Some(item),
            _ => None,
        }
    }
}

/// Text without blanks around it, if it is short enough.
fn tidy(field: &str, text: &str, longest: usize) -> Result<String> {
    let text = text.trim();
    if text.chars().count() > longest {
        return Err(Error::invalid(field, text.chars().count()).with("limit", longest));
    }
    Ok(text.to_owned())
}

/// The same, and something has to stand there.
fn named(text: &str) -> Result<String> {
    let name = tidy("name", text, LONGEST_NAME)?;
    if name.is_empty() {
        return Err(Error::invalid("name", ""));
    }
    Ok(name)
}

fn within(field: &str, value: f64, from: f64, to: f64) -> Result<f64> {
    // Not a number is in no range.
    if value >= from && value <= to {
        Ok(value)
    } else {
        Err(Error::invalid(field, value))
    }
}

fn whole(field: &str, value: u32, from: u32, to: u32) -> Result<u32> {
    within(field, value.into(), from.into(), to.into()).map(|_| value)
}

/// Points of an item: a threshold is more than nothing.
fn points_of(item: &str, points: Option<f64>) -> Result<Option<f64>> {
    let least = if item == THRESHOLD { 1.0 } else { -MOST_POINTS };
    points
        .map(|it| within("points", it, least, MOST_POINTS))
        .transpose()
}

impl Edit for ScoringEdit {
    fn label(&self, db: &Connection) -> Result<Label> {
        let key = format!("undo-scoring-{}", self.key());
        let label = Label::new(key);
        let name = |item: &str| -> Result<Param> { Ok(store::name(item, &store::kept(db, item)?)) };
        Ok(match self {
            E::HandOver { side } | E::ProposeStarters { side } => label.with("side", side.name()),
            E::Propose { item, side, .. } => {
                label.with("item", name(item)?).with("side", side.name())
            }
            E::Agree { item, points } => {
                let label = label.with("item", name(item)?);
                match points {
                    Some(points) => label.with("points", *points),
                    None => label,
                }
            }
            E::AddAction { name } | E::AddTrait { name, .. } | E::MakeExample { name } => {
                label.with("item", name.trim())
            }
            E::AddExample { account } => {
                let account = accounts::account(db, *account)?;
                label.with("item", account.map(|it| it.facts.name).unwrap_or_default())
            }
            E::SetThreshold { who, .. } => {
                label.with("who", Param::key(format!("scoring-who-{}", who.name())))
            }
            E::SetWord { word, .. } => label.with("word", word.as_str()),
            E::RemoveLog { log } => {
                let logs = store::logs(db)?;
                let log = logs.into_iter().find(|it| it.id == *log);
                label.with("file", log.map(|it| it.name).unwrap_or_default())
            }
            E::SetResponse { tier, .. } => label.with("tier", f64::from(*tier)),
            _ => match self.item() {
                Some(item) => label.with("item", name(item)?),
                None => label,
            },
        })
    }

    fn merges(&self) -> Option<String> {
        let rest = match self {
            E::Propose { item, side, .. } => format!("{}-{item}", side.name()),
            E::Agree {
                item,
                points: Some(_),
            }
            | E::Rename { item, .. }
            | E::SetCap { item, .. } => item.clone(),
            E::SetThreshold {
                who,
                points: Some(_),
            } => who.name().to_owned(),
            E::SetFit { .. } | E::SetDays { .. } | E::SetPeople { .. } | E::WriteBreach { .. } => {
                String::new()
            }
            E::ChangeExample { id, .. } => id.to_string(),
            E::RenameReason { reason, .. } => reason.clone(),
            _ => return None,
        };
        Some(format!("scoring-{}-{rest}", self.key()))
    }

    fn apply(&self, tx: &Connection, _: DateTime<Utc>) -> Result<Option<i64>> {
        match self {
            E::HandOver { .. }
            | E::TakeBack
            | E::Reveal
            | E::Cover
            | E::Propose { .. }
            | E::ProposeStarters { .. }
            | E::Agree { .. } => self.say(tx),
            E::SetFit { .. }
            | E::SetDays { .. }
            | E::SetPeople { .. }
            | E::SetDecider { .. }
            | E::SetMode { .. }
            | E::SetPerSeller { .. }
            | E::SetThreshold { .. } => self.rule(tx).map(|()| None),
            E::SetWord { .. }
            | E::RemoveLog { .. }
            | E::AddExample { .. }
            | E::MakeExample { .. }
            | E::ChangeExample { .. }
            | E::CountDeed { .. }
            | E::RemoveExample { .. } => self.test(tx),
            E::SetResponse { .. }
            | E::SetAccept { .. }
            | E::SetTouches { .. }
            | E::SetRecycle { .. }
            | E::SetWatcher { .. }
            | E::WriteBreach { .. }
            | E::SetOffice { .. }
            | E::AgreeSla { .. } => self.sla(tx).map(|()| None),
            E::SetHoliday { .. }
            | E::AddReason { .. }
            | E::RenameReason { .. }
            | E::HideReason { .. }
            | E::RemoveReason { .. } => self.around_the_sla(tx),
            _ => self.shape(tx),
        }
    }
}

impl ScoringEdit {
    /// What the teams and the room say about points.
    fn say(&self, tx: &Connection) -> Result<Option<i64>> {
        let apart = apart::kept(tx, Step::Scoring)?;
        match self {
            E::HandOver { side } => apart::keep(tx, Step::Scoring, apart.hand_over(*side)?)?,
            E::TakeBack => apart::keep(tx, Step::Scoring, apart.take_back())?,
            E::Cover => apart::keep(tx, Step::Scoring, apart.cover())?,
            E::Reveal => {
                let items = store::items(tx, apart)?;
                let missing = store::counts(tx, &items)?.missing;
                apart::keep(tx, Step::Scoring, apart.reveal(missing as usize)?)?;
            }
            E::Propose { item, side, points } => {
                store::kept(tx, item)?;
                apart.may_answer(*side)?;
                store::put_points(tx, item, side.name(), points_of(item, *points)?)?;
            }
            E::ProposeStarters { side } => {
                apart.may_answer(*side)?;
                for it in store::items(tx, apart)? {
                    let said = match side {
                        Side::Marketing => it.marketing,
                        Side::Sales => it.sales,
                    };
                    if let (None, Some(points), false) = (said, it.starter, it.hidden) {
                        store::put_points(tx, &it.item, side.name(), Some(points))?;
                    }
                }
            }
            E::Agree { item, points } => {
                store::kept(tx, item)?;
                // Nobody settles behind a team's back.
                if apart.alone().is_some() {
                    return Err(Error::new(Code::Refused, "a team has the laptop")
                        .with("why", "apart-covered"));
                }
                store::put_points(tx, item, "agreed", points_of(item, *points)?)?;
            }
            _ => {}
        }
        Ok(None)
    }

    /// Which items there are and how they count.
    fn shape(&self, tx: &Connection) -> Result<Option<i64>> {
        let change = |item: &str, how: &dyn Fn(&mut Kept) -> Result<()>| -> Result<Option<i64>> {
            let mut kept = store::kept(tx, item)?;
            how(&mut kept)?;
            store::put(tx, item, &kept).map(|()| None)
        };
        let add = |name: &str, about: Option<Trait>| {
            let id = id::fresh();
            let kept = Kept {
                name: Some(named(name)?),
                about,
                ..Kept::default()
            };
            store::put(tx, &format!("own-{id}"), &kept).map(|()| Some(id))
        };
        match self {
            E::AddAction { name } => add(name, None),
            E::AddTrait { name, about } => add(name, Some(about.clone())),
            E::ChangeTrait { item, about } => change(item, &|kept| {
                if kept.about.is_none() {
                    return Err(Error::invalid("item", item.as_str()));
                }
                kept.about = Some(about.clone());
                Ok(())
            }),
            E::SetDecay { item, decay } => {
                match decay {
                    Decay::None => {}
                    Decay::Week { by } | Decay::Month { by } => {
                        within("decay", *by, 0.1, MOST_POINTS)?;
                    }
                    Decay::HalfLife { by } => {
                        within("decay", *by, 1.0, 3_650.0)?;
                    }
                }
                let usual = store::starter(item).map_or(Decay::None, |it| it.decay);
                change(item, &|kept| {
                    kept.decay = (*decay != usual).then_some(*decay);
                    Ok(())
                })
            }
            E::SetCap { item, cap } => {
                let cap = cap
                    .map(|it| within("cap", it, 0.0, MOST_POINTS))
                    .transpose()?
                    .unwrap_or_default();
                let usual = store::starter(item)
                    .and_then(|it| it.cap)
                    .unwrap_or_default();
                change(item, &|kept| {
                    kept.cap = (cap != usual).then_some(cap);
                    Ok(())
                })
            }
            E::SetActNow { item, act_now } => {
                let usual = store::starter(item).is_some_and(|it| it.act_now);
                change(item, &|kept| {
                    if kept.about.is_some() || item == THRESHOLD {
                        return Err(Error::invalid("item", item.as_str()));
                    }
                    kept.act_now = (*act_now != usual).then_some(*act_now);
                    Ok(())
                })
            }
            E::Rename { item, name } => {
                let name = tidy("name", name, LONGEST_NAME)?;
                change(item, &|kept| {
                    if name.is_empty() && store::starter(item).is_none() {
                        return Err(Error::invalid("name", ""));
                    }
                    kept.name = (!name.is_empty()).then(|| name.clone());
                    Ok(())
                })
            }
            E::Hide { item, hidden } => change(item, &|kept| {
                if item == THRESHOLD {
                    return Err(Error::invalid("item", item.as_str()));
                }
                kept.hidden = *hidden;
                Ok(())
            }),
            E::Remove { item } => {
                store::kept(tx, item)?;
                if !item.starts_with("own-") {
                    return Err(Error::invalid("item", item.as_str()));
                }
                store::remove(tx, item).map(|()| None)
            }
            _ => Ok(None),
        }
    }

    fn rule(&self, tx: &Connection) -> Result<()> {
        let mut rule: Rule = store::rule(tx)?;
        match self {
            E::SetFit { fit } => {
                rule.fit = fit.map(|it| within("fit", it, 0.0, 100.0)).transpose()?;
            }
            E::SetDays { days } => rule.days = whole("days", *days, 1, 730)?,
            E::SetPeople { people } => rule.people = whole("people", *people, 1, 50)?,
            E::SetDecider { decider } => rule.decider = *decider,
            E::SetMode { mode } => rule.mode = *mode,
            E::SetPerSeller { per_seller } => {
                rule.per_seller = per_seller
                    .map(|it| within("per-seller", it, 0.1, 1_000.0))
                    .transpose()?;
            }
            E::SetThreshold { who, points } => {
                match points_of(THRESHOLD, *points)? {
                    Some(points) => tx.execute(
                        "INSERT INTO scoring_threshold (who, points) VALUES (?1, ?2)
                         ON CONFLICT (who) DO UPDATE SET points = ?2",
                        params![who, points],
                    )?,
                    None => tx.execute("DELETE FROM scoring_threshold WHERE who = ?1", [who])?,
                };
            }
            _ => {}
        }
        store::put_rule(tx, &rule)
    }

    /// What the rule is tested on.
    fn test(&self, tx: &Connection) -> Result<Option<i64>> {
        let there = |done: usize| {
            if done == 0 {
                Err(Error::missing("example"))
            } else {
                Ok(None)
            }
        };
        let add = |account: Option<i64>, name: &str| -> Result<Option<i64>> {
            let all = store::examples(tx)?;
            if all.len() >= MOST_EXAMPLES {
                return Err(Error::invalid("examples", all.len()).with("limit", MOST_EXAMPLES));
            }
            let id = id::fresh();
            tx.execute(
                "INSERT INTO scoring_example (id, place, account, name)
                 VALUES (?1, (SELECT ifnull(max(place), 0) + 1 FROM scoring_example), ?2, ?3)",
                params![id, account, name],
            )?;
            Ok(Some(id))
        };
        match self {
            E::SetWord {
                word,
                item,
                ignored,
            } => {
                let word = fold(tidy("word", word, LONGEST_NAME)?.as_str()).into_owned();
                if let Some(item) = item {
                    store::kept(tx, item)?;
                    if item == THRESHOLD {
                        return Err(Error::invalid("item", item.as_str()));
                    }
                }
                tx.execute("DELETE FROM scoring_word WHERE word = ?1", [&word])?;
                if item.is_some() || *ignored {
                    tx.execute(
                        "INSERT INTO scoring_word (word, item) VALUES (?1, ?2)",
                        params![word, item],
                    )?;
                }
                Ok(None)
            }
            E::RemoveLog { log } => {
                tx.execute("DELETE FROM scoring_activity WHERE log = ?1", [log])?;
                if tx.execute("DELETE FROM scoring_log WHERE id = ?1", [log])? == 0 {
                    return Err(Error::missing("log"));
                }
                Ok(None)
            }
            E::AddExample { account } => {
                if accounts::account(tx, *account)?.is_none() {
                    return Err(Error::missing("account"));
                }
                if store::examples(tx)?
                    .iter()
                    .any(|it| it.account == Some(*account))
                {
                    return Ok(None);
                }
                add(Some(*account), "")
            }
            E::MakeExample { name } => add(None, &named(name)?),
            E::ChangeExample {
                id,
                name,
                fit,
                people,
                decider,
            } => {
                let fit = fit.map(|it| within("fit", it, 0.0, 100.0)).transpose()?;
                there(tx.execute(
                    "UPDATE scoring_example SET name = ?2, fit = ?3, people = ?4, decider = ?5
                     WHERE id = ?1 AND account IS NULL",
                    params![
                        id,
                        named(name)?,
                        fit,
                        whole("people", *people, 0, 50)?,
                        decider
                    ],
                )?)
            }
            E::CountDeed { id, item, times } => {
                store::kept(tx, item)?;
                let made_up = "SELECT 1 FROM scoring_example WHERE id = ?1 AND account IS NULL";
                if !tx.prepare_cached(made_up)?.exists([id])? {
                    return Err(Error::missing("example"));
                }
                let times = whole("times", *times, 0, 999)?;
                if times == 0 {
                    tx.execute(
                        "DELETE FROM scoring_deed WHERE example = ?1 AND item = ?2",
                        params![id, item],
                    )?;
                } else {
                    tx.execute(
                        "INSERT INTO scoring_deed (example, item, times) VALUES (?1, ?2, ?3)
                         ON CONFLICT (example, item) DO UPDATE SET times = ?3",
                        params![id, item, times],
                    )?;
                }
                Ok(None)
            }
            E::RemoveExample { id } => {
                tx.execute("DELETE FROM scoring_deed WHERE example = ?1", [id])?;
                there(tx.execute("DELETE FROM scoring_example WHERE id = ?1", [id])?)
            }
            _ => Ok(None),
        }
    }

    fn sla(&self, tx: &Connection) -> Result<()> {
        let mut sla: Sla = store::sla(tx)?;
        let mut watcher = store::chosen_watcher(tx)?;
        match self {
            E::SetResponse { tier, hours } => {
                let place = whole("tier", *tier, 1, 3)? as usize - 1;
                sla.respond[place] = within("hours", *hours, 0.0, 1_000.0)?;
            }
            E::SetAccept { hours } => sla.accept = within("hours", *hours, 0.0, 1_000.0)?,
            E::SetTouches { touches, days } => {
                sla.touches = whole("touches", *touches, 1, 100)?;
                sla.touch_days = whole("days", *days, 1, 365)?;
            }
            E::SetRecycle { days } => sla.recycle_days = whole("days", *days, 0, 730)?,
            E::SetWatcher { role } => {
                if let Some(role) = role
                    && !roles::plan(tx)?.roles.iter().any(|it| it.id == *role)
                {
                    return Err(Error::missing("role"));
                }
                watcher = *role;
            }
            E::WriteBreach { text } => {
                let text = tidy("text", text, LONGEST_TEXT)?;
                sla.breach = if text.is_empty() {
                    Param::key("scoring-sla-breach-starter")
                } else {
                    text.into()
                };
            }
            E::SetOffice {
                opens,
                closes,
                weekdays,
            } => {
                let mut days = weekdays.clone();
                days.sort_unstable();
                days.dedup();
                if days.is_empty() || days.iter().any(|it| !(1..=7).contains(it)) {
                    return Err(Error::invalid("weekdays", days.len()));
                }
                sla.office.closes = whole("closes", *closes, 1, 24 * 60)?;
                sla.office.opens = whole("opens", *opens, 0, closes - 1)?;
                sla.office.weekdays = days;
            }
            E::AgreeSla { agreed } => sla.agreed = *agreed,
            _ => {}
        }
        store::put_sla(tx, &sla, watcher)
    }

    /// Days off and reasons, which have tables of their own.
    fn around_the_sla(&self, tx: &Connection) -> Result<Option<i64>> {
        let reason_of = |reason: &str| {
            let all = store::sla(tx)?.reasons;
            all.into_iter()
                .find(|it| it.reason == reason)
                .ok_or_else(|| Error::missing("reason"))
        };
        let own_name = |name: &Param| match name {
            Param::Text(text) => Some(text.clone()),
            _ => None,
        };
        match self {
            E::SetHoliday { day, off: true } => {
                tx.execute(
                    "INSERT OR IGNORE INTO scoring_holiday (day) VALUES (?1)",
                    [day.to_string()],
                )?;
            }
            E::SetHoliday { day, .. } => {
                tx.execute(
                    "DELETE FROM scoring_holiday WHERE day = ?1",
                    [day.to_string()],
                )?;
            }
            E::AddReason { name } => {
                let id = id::fresh();
                store::put_reason(tx, &format!("own-{id}"), Some(&named(name)?), false)?;
                return Ok(Some(id));
            }
            E::RenameReason { reason, name } => {
                let it = reason_of(reason)?;
                let name = tidy("name", name, LONGEST_NAME)?;
                if name.is_empty() && it.own {
                    return Err(Error::invalid("name", ""));
                }
                let name = (!name.is_empty()).then_some(name);
                store::put_reason(tx, reason, name.as_deref(), it.hidden)?;
            }
            E::HideReason { reason, hidden } => {
                let it = reason_of(reason)?;
                store::put_reason(tx, reason, own_name(&it.name).as_deref(), *hidden)?;
            }
            E::RemoveReason { reason } => {
                reason_of(reason)?;
                if REASONS.contains(&reason.as_str()) {
                    return Err(Error::invalid("reason", reason.as_str()));
                }
                tx.execute("DELETE FROM scoring_reason WHERE reason = ?1", [reason])?;
            }
            _ => {}
        }
        Ok(None)
    }
}

/// A user who clicks anywhere.
#[cfg(any(test, feature = "random-edits"))]
pub fn random(db: &Connection, dice: &mut dyn FnMut(usize) -> usize) -> Result<ScoringEdit> {
    use super::starter::ACTIONS;
    use crate::steps::accounts::{AccountField, AccountTest};

    let apart = apart::kept(db, Step::Scoring)?;
    let items = store::items(db, apart)?;
    let item = items[1 + dice(items.len() - 1)].item.clone();
    let own: Vec<String> = items
        .iter()
        .filter(|it| it.own)
        .map(|it| it.item.clone())
        .collect();
    let traits: Vec<String> = items
        .iter()
        .filter(|it| it.about.is_some())
        .map(|it| it.item.clone())
        .collect();
    let action = ACTIONS[dice(ACTIONS.len())].item.to_owned();
    let points = (dice(4) > 0).then(|| dice(60) as f64 - 20.0);
    let examples = store::examples(db)?;
    let made_up = examples
        .iter()
        .find(|it| it.account.is_none())
        .map(|it| it.id);
    let side = apart.entering.unwrap_or(Side::Sales);
    let may = apart.shows(side);
    let about = Trait {
        field: AccountField::Employees,
        test: AccountTest::Between {
            from: Some(dice(500) as f64),
            to: None,
        },
    };
    let words = ["Newsletter", "Messebesuch", "Call"];
    let word = words[dice(words.len())].to_owned();
    Ok(match dice(30) {
        0 if apart.revealed => E::Cover,
        0 => E::HandOver {
            side: Side::ALL[dice(2)],
        },
        1 => E::TakeBack,
        2 if store::counts(db, &items)?.missing == 0 => E::Reveal,
        2..=4 if may => E::Propose { item, side, points },
        5 if may => E::ProposeStarters { side },
        6 | 7 if apart.alone().is_none() => E::Agree { item, points },
        8 => E::AddAction {
            name: format!("Action {}", dice(9)),
        },
        9 => E::AddTrait {
            name: format!("Trait {}", dice(9)),
            about,
        },
        10 if !traits.is_empty() => E::ChangeTrait {
            item: traits[0].clone(),
            about,
        },
        11 => E::SetDecay {
            item,
            decay: [
                Decay::None,
                Decay::Week { by: 5.0 },
                Decay::HalfLife { by: 30.0 },
            ][dice(3)],
        },
        12 => E::SetCap {
            item,
            cap: (dice(2) == 0).then(|| dice(50) as f64),
        },
        13 => E::SetActNow {
            item: action,
            act_now: dice(2) == 0,
        },
        14 => E::Rename {
            item,
            name: format!("Name {}", dice(9)),
        },
        15 => E::Hide {
            item,
            hidden: dice(2) == 0,
        },
        16 if !own.is_empty() => E::Remove {
            item: own[dice(own.len())].clone(),
        },
        17 => E::SetFit {
            fit: (dice(3) > 0).then(|| dice(100) as f64),
        },
        18 => E::SetPeople {
            people: 1 + dice(5) as u32,
        },
        19 => E::SetMode {
            mode: [Mode::OneStep, Mode::TwoStep][dice(2)],
        },
        20 => E::SetThreshold {
            who: Who::ALL[dice(Who::ALL.len())],
            points: (dice(3) > 0).then(|| 10.0 + dice(200) as f64),
        },
        21 => E::SetWord {
            word,
            item: (dice(2) == 0).then_some(action),
            ignored: dice(3) == 0,
        },
        22 if examples.len() < MOST_EXAMPLES => E::MakeExample {
            name: format!("Firm {}", dice(9)),
        },
        23 if made_up.is_some() => E::CountDeed {
            id: made_up.unwrap_or_default(),
            item: action,
            times: dice(4) as u32,
        },
        24 if !examples.is_empty() => E::RemoveExample {
            id: examples[dice(examples.len())].id,
        },
        25 => E::SetResponse {
            tier: 1 + dice(3) as u32,
            hours: dice(60) as f64,
        },
        26 => E::SetHoliday {
            day: NaiveDate::from_ymd_opt(2026, 12, 1 + dice(31) as u32).unwrap_or_default(),
            off: dice(2) == 0,
        },
        27 => E::AddReason {
            name: format!("Reason {}", dice(9)),
        },
        28 => E::HideReason {
            reason: REASONS[dice(REASONS.len())].to_owned(),
            hidden: dice(2) == 0,
        },
        29 => E::AgreeSla {
            agreed: dice(2) == 0,
        },
        _ => E::SetDays {
            days: 30 + dice(90) as u32,
        },
    })
}
