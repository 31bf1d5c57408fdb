//! What the room can do here.

use chrono::{DateTime, Utc};
use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use super::{
    Market, Number, Part, Predicate, Reason, Tier, starter,
    store::{self, Criterion, Named, Never, Place, Segment, Vote},
    weights::{self, Weighed},
};
use crate::{Apart, Edit, Error, Label, Result, Side, Step, apart, id, steps::accounts::Mirror};

/// No sentence in this step is longer, in characters.
const LONGEST: usize = 1_000;
/// The longest name, in characters.
const LONGEST_NAME: usize = 120;
/// As many criteria, exclusions, segments, rules of one segment and names said by heart there may be.
const MOST_CRITERIA: usize = 20;
const MOST_NEVERS: usize = 50;
const MOST_SEGMENTS: usize = 60;
const MOST_RULES: usize = 12;
const MOST_NAMED: usize = 500;
/// What a new criterion weighs, unless it is the first.
const NEW_WEIGHT: u8 = 10;

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
    ts(export, export_to = "segmentation.ts")
)]
pub enum SegmentationEdit {
    /// Puts accounts into a part of the list. Accounts that become excluded have no reason yet; those that are excluded
    /// already keep theirs.
    SetTier {
        /// Which.
        accounts: Vec<i64>,
        /// Where.
        tier: Tier,
    },
    /// Excludes accounts for a reason, or changes why they are excluded.
    Exclude {
        /// Which.
        accounts: Vec<i64>,
        /// Why; `None` = nobody said yet.
        reason: Option<Reason>,
        /// The same in words; empty for none.
        note: String,
    },
    /// Makes accounts ones that nobody has sorted.
    ClearTier {
        /// Which.
        accounts: Vec<i64>,
    },
    /// Puts accounts where the cut suggests.
    AcceptCut {
        /// Which; `None` = every one it would move.
        accounts: Option<Vec<i64>>,
    },
    /// Begins the profile with what the customers on the list have in common.
    BeginProfile,
    /// One more criterion.
    AddCriterion {
        /// What it asks.
        predicate: Predicate,
    },
    /// Changes what a criterion asks or is called.
    ChangeCriterion {
        /// Which.
        id: i64,
        /// Its own name; empty = the field's.
        name: String,
        /// What it asks.
        predicate: Predicate,
    },
    /// Moves a weight; the others that are not locked give or take.
    SetWeight {
        /// Which criterion.
        id: i64,
        /// Its weight of 100.
        weight: u8,
    },
    /// Keeps a weight from being moved by others, or lets it again.
    LockWeight {
        /// Which criterion.
        id: i64,
        /// Locked.
        locked: bool,
    },
    /// Drops a criterion.
    RemoveCriterion {
        /// Which.
        id: i64,
    },
    /// One more thing that rules out.
    AddNever {
        /// What it asks.
        predicate: Predicate,
        /// Why.
        reason: Reason,
        /// The same in words.
        note: String,
    },
    /// Changes what rules out.
    ChangeNever {
        /// Which.
        id: i64,
        /// What it asks.
        predicate: Predicate,
        /// Why.
        reason: Reason,
        /// The same in words.
        note: String,
    },
    /// Drops what rules out.
    RemoveNever {
        /// Which.
        id: i64,
    },
    /// Moves a weight of the score; the others that are not locked give or take.
    SetBlend {
        /// Which part.
        part: Part,
        /// Its weight of 100.
        weight: u8,
    },
    /// Keeps a weight of the score from being moved by others, or lets it again.
    LockBlend {
        /// Which part.
        part: Part,
        /// Locked.
        locked: bool,
    },
    /// Changes a number; `None` = back to the starter value.
    SetNumber {
        /// Which.
        number: Number,
        /// The value.
        value: Option<u32>,
    },
    /// One more segment, last in the order.
    AddSegment {
        /// What it is called.
        name: String,
    },
    /// Changes a segment.
    ChangeSegment {
        /// Which.
        id: i64,
        /// What it is called.
        name: String,
        /// Gets one programme of its own: ABM lite.
        cluster: bool,
        /// What all in it have to solve.
        problem: String,
        /// The customer all in it believe.
        reference: String,
    },
    /// What an account must meet to belong to a segment: all of it.
    SetRules {
        /// Which segment.
        id: i64,
        /// The rules.
        rules: Vec<Predicate>,
    },
    /// Moves a segment to another place in the order.
    MoveSegment {
        /// Which.
        id: i64,
        /// Its place, 0 = first.
        to: usize,
    },
    /// Drops a segment.
    RemoveSegment {
        /// Which.
        id: i64,
    },
    /// Puts accounts into a segment by hand, whatever they meet; 0 = into none, `None` = the rules decide again.
    PutInSegment {
        /// Which accounts.
        accounts: Vec<i64>,
        /// Where.
        segment: Option<i64>,
    },
    /// Hands the laptop to a team: it votes alone.
    HandOver {
        /// Which team.
        side: Side,
    },
    /// The facilitator takes the laptop back.
    TakeBack,
    /// Uncovers both teams' votes; both must have said something.
    Reveal,
    /// Covers them again for another round.
    Cover,
    /// A team rates an account; `None` takes it back.
    Rate {
        /// Which team.
        side: Side,
        /// Which account.
        account: i64,
        /// 1 (uninteresting) to 5 (must have).
        rating: Option<u8>,
    },
    /// A team is against an account and says why; an empty reason takes it back.
    Veto {
        /// Which team.
        side: Side,
        /// Which account.
        account: i64,
        /// Why.
        reason: String,
    },
    /// A company somebody named by heart.
    AddNamed {
        /// The name as said.
        name: String,
        /// Who said it.
        who: String,
    },
    /// Drops such a name.
    RemoveNamed {
        /// Which.
        id: i64,
    },
}

/// Names one account, or counts several.
fn of_accounts(db: &Connection, key: &str, accounts: &[i64]) -> Result<Label> {
    let name = match accounts {
        [only] => store::names(db, &[*only])?.pop(),
        _ => None,
    };
    Ok(Label::new(key)
        .with("count", accounts.len())
        .with("account", name.unwrap_or_default()))
}

/// Refuses accounts that are not on the list, so that no place is made for nobody.
fn all_known(tx: &Connection, accounts: &[i64]) -> Result<()> {
    for account in accounts {
        if !store::known(tx, *account)? {
            return Err(Error::missing("account"));
        }
    }
    Ok(())
}

fn short(field: &str, text: &str, longest: usize) -> Result<String> {
    let text = text.trim();
    let length = text.chars().count();
    if length > longest {
        return Err(Error::invalid(field, length));
    }
    Ok(text.to_owned())
}

fn named(field: &str, text: &str) -> Result<String> {
    let text = short(field, text, LONGEST_NAME)?;
    if text.is_empty() {
        return Err(Error::invalid(field, ""));
    }
    Ok(text)
}

fn room_for(what: &str, count: usize, most: usize) -> Result<()> {
    if count >= most {
        return Err(Error::invalid(what, most));
    }
    Ok(())
}

/// The one of this id, and where it is among them.
fn found<T: Clone>(all: &[T], what: &str, is: impl Fn(&T) -> bool) -> Result<(usize, T)> {
    let at = all
        .iter()
        .position(is)
        .ok_or_else(|| Error::missing(what))?;
    Ok((at, all[at].clone()))
}

/// Keeps the criteria with other weights.
fn weigh(tx: &Connection, criteria: Vec<Criterion>, weights: Vec<u8>) -> Result<()> {
    for (mut criterion, weight) in criteria.into_iter().zip(weights) {
        if criterion.weight != weight {
            criterion.weight = weight;
            store::put_criterion(tx, &criterion)?;
        }
    }
    Ok(())
}

fn weighed(criteria: &[Criterion]) -> Vec<Weighed> {
    criteria.iter().map(|it| (it.weight, it.locked)).collect()
}

/// Adds a criterion that takes its weight from the others.
pub(super) fn add_criterion(tx: &Connection, predicate: Predicate, wanted: u8) -> Result<i64> {
    let mut criteria = store::criteria(tx)?;
    room_for("criteria", criteria.len(), MOST_CRITERIA)?;
    let weights = weights::grown(&weighed(&criteria), wanted);
    let id = id::fresh();
    criteria.push(Criterion {
        id,
        name: String::new(),
        predicate,
        weight: 0,
        locked: false,
    });
    if let (Some(new), Some(weight)) = (criteria.last_mut(), weights.last()) {
        new.weight = *weight;
        store::put_criterion(tx, new)?;
    }
    weigh(tx, criteria, weights)?;
    Ok(id)
}

/// What the cut would do with accounts, written down.
fn accept(tx: &Connection, wanted: Option<&[i64]>) -> Result<()> {
    let mut mirror = Mirror::read(tx)?;
    let mut market = Market::over(&mut mirror);
    market.judge(tx, &mirror)?;
    let wanted: Option<std::collections::HashSet<i64>> =
        wanted.map(|it| it.iter().copied().collect());
    for (row, account) in mirror.row_ids().iter().enumerate() {
        if wanted.as_ref().is_some_and(|it| !it.contains(account)) {
            continue;
        }
        let Some(tier) = market.proposed(row) else {
            continue;
        };
        let never = market.told.nevers.get(usize::from(market.never[row]));
        let never = never.filter(|_| tier == Tier::Excluded);
        store::put(
            tx,
            &Place {
                account: *account,
                tier,
                reason: never.map(|it| it.reason),
                note: never.map_or_else(String::new, |it| it.note.clone()),
            },
        )?;
    }
    Ok(())
}

impl SegmentationEdit {
    /// The end of the name of its undo.
    fn key(&self) -> &'static str {
        match self {
            Self::SetTier { .. } => "set-tier",
            Self::Exclude { .. } => "exclude",
            Self::ClearTier { .. } => "clear-tier",
            Self::AcceptCut { .. } => "accept-cut",
            Self::BeginProfile => "begin-profile",
            Self::AddCriterion { .. } => "add-criterion",
            Self::ChangeCriterion { .. } => "change-criterion",
            Self::SetWeight { .. } => "set-weight",
            Self::LockWeight { locked: true, .. } => "lock-weight",
            Self::LockWeight { .. } => "unlock-weight",
            Self::RemoveCriterion { .. } => "remove-criterion",
            Self::AddNever { .. } => "add-never",
            Self::ChangeNever { .. } => "change-never",
            Self::RemoveNever { .. } => "remove-never",
            Self::SetBlend { .. } => "set-blend",
            Self::LockBlend { locked: true, .. } => "lock-blend",
            Self::LockBlend { .. } => "unlock-blend",
            Self::SetNumber { .. } => "set-number",
            Self::AddSegment { .. } => "add-segment",
            Self::ChangeSegment { .. } => "change-segment",
            Self::SetRules { .. } => "set-rules",
            Self::MoveSegment { .. } => "move-segment",
            Self::RemoveSegment { .. } => "remove-segment",
            Self::PutInSegment { .. } => "put-in-segment",
            Self::HandOver { .. } => "hand-over",
            Self::TakeBack => "take-back",
            Self::Reveal => "reveal",
            Self::Cover => "cover",
            Self::Rate { .. } => "rate",
            Self::Veto { .. } => "veto",
            Self::AddNamed { .. } => "add-named",
            Self::RemoveNamed { .. } => "remove-named",
        }
    }
}

impl Edit for SegmentationEdit {
    fn label(&self, db: &Connection) -> Result<Label> {
        let key = format!("undo-segmentation-{}", self.key());
        let label = || Label::new(key.as_str());
        let criterion = |id: &i64| -> Result<Label> {
            let (_, it) = found(&store::criteria(db)?, "criterion", |it| it.id == *id)?;
            Ok(label().with(
                "criterion",
                starter::criterion_name(&it.name, &it.predicate),
            ))
        };
        let segment = |id: &i64| -> Result<Label> {
            let (_, it) = found(&store::segments(db)?, "segment", |it| it.id == *id)?;
            Ok(label().with("segment", it.name))
        };
        Ok(match self {
            Self::SetTier { accounts, tier } => {
                of_accounts(db, &key, accounts)?.with("tier", tier.name())
            }
            Self::Exclude { accounts, .. } | Self::ClearTier { accounts } => {
                of_accounts(db, &key, accounts)?
            }
            Self::AcceptCut { accounts } => match accounts {
                Some(accounts) => of_accounts(db, &key, accounts)?,
                None => of_accounts(db, "undo-segmentation-accept-all", &[])?,
            },
            Self::PutInSegment { accounts, segment } => {
                let segments = store::segments(db)?;
                let name = segments.into_iter().find(|it| Some(it.id) == *segment);
                let how = match (segment, &name) {
                    (None, _) => "rules",
                    (_, None) => "none",
                    _ => "one",
                };
                of_accounts(db, &key, accounts)?
                    .with("segment", name.map(|it| it.name).unwrap_or_default())
                    .with("how", how)
            }
            Self::AddCriterion { predicate }
            | Self::AddNever { predicate, .. }
            | Self::ChangeNever { predicate, .. } => {
                label().with("criterion", starter::criterion_name("", predicate))
            }
            Self::ChangeCriterion { id, .. }
            | Self::SetWeight { id, .. }
            | Self::LockWeight { id, .. }
            | Self::RemoveCriterion { id } => criterion(id)?,
            Self::RemoveNever { id } => {
                let (_, it) = found(&store::nevers(db)?, "never", |it| it.id == *id)?;
                label().with("criterion", starter::criterion_name("", &it.predicate))
            }
            Self::SetBlend { part, .. } | Self::LockBlend { part, .. } => label().with(
                "part",
                crate::Param::key(format!("segmentation-part-{}", part.name())),
            ),
            Self::SetNumber { number, .. } => label().with(
                "number",
                crate::Param::key(format!("segmentation-number-{}", number.name())),
            ),
            Self::AddSegment { name } => label().with("segment", name.trim()),
            Self::ChangeSegment { id, .. }
            | Self::SetRules { id, .. }
            | Self::MoveSegment { id, .. }
            | Self::RemoveSegment { id } => segment(id)?,
            Self::HandOver { side } => label().with("side", side.name()),
            // What was said is never named here: the label is on the screen while the other team has the laptop.
            Self::Rate { side, account, .. } | Self::Veto { side, account, .. } => {
                of_accounts(db, &key, &[*account])?.with("side", side.name())
            }
            Self::AddNamed { name, .. } => label().with("account", name.trim()),
            Self::RemoveNamed { id } => {
                let (_, it) = found(&store::named(db)?, "named", |it| it.id == *id)?;
                label().with("account", it.name)
            }
            Self::BeginProfile | Self::TakeBack | Self::Reveal | Self::Cover => label(),
        })
    }

    fn merges(&self) -> Option<String> {
        let key = self.key();
        match self {
            // Typing a note.
            Self::Exclude { accounts, .. } => match accounts.as_slice() {
                [only] => Some(format!("segmentation-{key}-{only}")),
                _ => None,
            },
            // Dragging a weight, typing in a field.
            Self::SetWeight { id, .. }
            | Self::ChangeCriterion { id, .. }
            | Self::ChangeSegment { id, .. } => Some(format!("segmentation-{key}-{id}")),
            Self::SetBlend { part, .. } => Some(format!("segmentation-{key}-{}", part.name())),
            Self::SetNumber { number, .. } => Some(format!("segmentation-{key}-{}", number.name())),
            Self::Rate { side, account, .. } | Self::Veto { side, account, .. } => {
                Some(format!("segmentation-{key}-{}-{account}", side.name()))
            }
            _ => None,
        }
    }

    fn apply(&self, tx: &Connection, _: DateTime<Utc>) -> Result<Option<i64>> {
        match self {
            Self::SetTier { accounts, tier } => {
                store::sweep(tx)?;
                all_known(tx, accounts)?;
                for account in accounts {
                    store::set_tier(tx, *account, *tier)?;
                }
            }
            Self::Exclude {
                accounts,
                reason,
                note,
            } => {
                store::sweep(tx)?;
                all_known(tx, accounts)?;
                let note = short("note", note, LONGEST)?;
                for account in accounts {
                    store::put(
                        tx,
                        &Place {
                            account: *account,
                            tier: Tier::Excluded,
                            reason: *reason,
                            note: note.clone(),
                        },
                    )?;
                }
            }
            Self::ClearTier { accounts } => {
                store::sweep(tx)?;
                for account in accounts {
                    store::take_out(tx, *account)?;
                }
            }
            Self::AcceptCut { accounts } => {
                store::sweep(tx)?;
                accept(tx, accounts.as_deref())?;
            }
            Self::BeginProfile => {
                if store::has_profile(tx)? {
                    return Err(Error::invalid("criteria", ""));
                }
                starter::begin(tx)?;
            }
            Self::AddCriterion { predicate } => {
                predicate.checked()?;
                return add_criterion(tx, predicate.clone(), NEW_WEIGHT).map(Some);
            }
            Self::ChangeCriterion {
                id,
                name,
                predicate,
            } => {
                predicate.checked()?;
                let (_, it) = found(&store::criteria(tx)?, "criterion", |it| it.id == *id)?;
                store::put_criterion(
                    tx,
                    &Criterion {
                        name: short("name", name, LONGEST_NAME)?,
                        predicate: predicate.clone(),
                        ..it
                    },
                )?;
            }
            Self::SetWeight { id, weight } => {
                if *weight > weights::WHOLE {
                    return Err(Error::invalid("weight", usize::from(*weight)));
                }
                let criteria = store::criteria(tx)?;
                let (at, _) = found(&criteria, "criterion", |it| it.id == *id)?;
                let moved = weights::rebalance(&weighed(&criteria), at, *weight);
                weigh(tx, criteria, moved)?;
            }
            Self::LockWeight { id, locked } => {
                let (_, it) = found(&store::criteria(tx)?, "criterion", |it| it.id == *id)?;
                store::put_criterion(
                    tx,
                    &Criterion {
                        locked: *locked,
                        ..it
                    },
                )?;
            }
            Self::RemoveCriterion { id } => {
                let mut criteria = store::criteria(tx)?;
                let (at, _) = found(&criteria, "criterion", |it| it.id == *id)?;
                let left = weights::shrunk(&weighed(&criteria), at);
                store::drop_criterion(tx, *id)?;
                criteria.remove(at);
                weigh(tx, criteria, left)?;
            }
            Self::AddNever {
                predicate,
                reason,
                note,
            } => {
                predicate.checked()?;
                room_for("nevers", store::nevers(tx)?.len(), MOST_NEVERS)?;
                let id = id::fresh();
                store::put_never(
                    tx,
                    &Never {
                        id,
                        predicate: predicate.clone(),
                        reason: *reason,
                        note: short("note", note, LONGEST)?,
                    },
                )?;
                return Ok(Some(id));
            }
            Self::ChangeNever {
                id,
                predicate,
                reason,
                note,
            } => {
                predicate.checked()?;
                found(&store::nevers(tx)?, "never", |it| it.id == *id)?;
                store::put_never(
                    tx,
                    &Never {
                        id: *id,
                        predicate: predicate.clone(),
                        reason: *reason,
                        note: short("note", note, LONGEST)?,
                    },
                )?;
            }
            Self::RemoveNever { id } => store::drop_never(tx, *id)?,
            Self::SetBlend { part, weight } => {
                if *weight > weights::WHOLE {
                    return Err(Error::invalid("weight", usize::from(*weight)));
                }
                let mut blend = store::blend(tx)?;
                let moved = weights::rebalance(&blend, *part as usize, *weight);
                for (it, moved) in blend.iter_mut().zip(moved) {
                    it.0 = moved;
                }
                store::put_blend(tx, blend)?;
            }
            Self::LockBlend { part, locked } => {
                let mut blend = store::blend(tx)?;
                blend[*part as usize].1 = *locked;
                store::put_blend(tx, blend)?;
            }
            Self::SetNumber { number, value } => {
                let (usual, least, most) = number.usual();
                let value = value.unwrap_or(usual);
                if !(least..=most).contains(&value) {
                    return Err(Error::invalid(number.name(), value as usize));
                }
                store::put_number(tx, *number, value)?;
            }
            Self::AddSegment { name } => {
                room_for("segments", store::segments(tx)?.len(), MOST_SEGMENTS)?;
                let id = id::fresh();
                store::put_segment(
                    tx,
                    &Segment {
                        id,
                        name: named("name", name)?,
                        cluster: false,
                        problem: String::new(),
                        reference: String::new(),
                        rules: Vec::new(),
                    },
                )?;
                return Ok(Some(id));
            }
            Self::ChangeSegment {
                id,
                name,
                cluster,
                problem,
                reference,
            } => {
                let (_, it) = found(&store::segments(tx)?, "segment", |it| it.id == *id)?;
                store::put_segment(
                    tx,
                    &Segment {
                        name: named("name", name)?,
                        cluster: *cluster,
                        problem: short("problem", problem, LONGEST)?,
                        reference: short("reference", reference, LONGEST)?,
                        ..it
                    },
                )?;
            }
            Self::SetRules { id, rules } => {
                for rule in rules {
                    rule.checked()?;
                }
                if rules.len() > MOST_RULES {
                    return Err(Error::invalid("rules", rules.len()));
                }
                let (_, it) = found(&store::segments(tx)?, "segment", |it| it.id == *id)?;
                store::put_segment(
                    tx,
                    &Segment {
                        rules: rules.clone(),
                        ..it
                    },
                )?;
            }
            Self::MoveSegment { id, to } => {
                let segments = store::segments(tx)?;
                let (at, _) = found(&segments, "segment", |it| it.id == *id)?;
                let mut ids: Vec<i64> = segments.iter().map(|it| it.id).collect();
                let moved = ids.remove(at);
                ids.insert((*to).min(ids.len()), moved);
                store::order_segments(tx, &ids)?;
            }
            Self::RemoveSegment { id } => store::drop_segment(tx, *id)?,
            Self::PutInSegment { accounts, segment } => {
                store::sweep(tx)?;
                all_known(tx, accounts)?;
                if let Some(segment) = segment.filter(|it| *it != 0) {
                    found(&store::segments(tx)?, "segment", |it| it.id == segment)?;
                }
                for account in accounts {
                    store::put_member(tx, *account, *segment)?;
                }
            }
            Self::HandOver { .. } | Self::TakeBack | Self::Reveal | Self::Cover => {
                let apart = apart::kept(tx, Step::Segmentation)?;
                apart::keep(tx, Step::Segmentation, self.turn(tx, apart)?)?;
            }
            Self::Rate {
                side,
                account,
                rating,
            } => {
                if rating.is_some_and(|it| !(1..=5).contains(&it)) {
                    return Err(Error::invalid("rating", usize::from(rating.unwrap_or(0))));
                }
                vote(tx, *side, *account, |vote| {
                    vote.ratings[store::of(*side)] = *rating;
                })?;
            }
            Self::Veto {
                side,
                account,
                reason,
            } => {
                let reason = short("reason", reason, LONGEST)?;
                vote(tx, *side, *account, |vote| {
                    vote.vetoes[store::of(*side)] = reason;
                })?;
            }
            Self::AddNamed { name, who } => {
                room_for("named", store::named(tx)?.len(), MOST_NAMED)?;
                let id = id::fresh();
                store::put_named(
                    tx,
                    &Named {
                        id,
                        name: named("name", name)?,
                        who: short("who", who, LONGEST_NAME)?,
                    },
                )?;
                return Ok(Some(id));
            }
            Self::RemoveNamed { id } => store::drop_named(tx, *id)?,
        }
        Ok(None)
    }
}

impl SegmentationEdit {
    /// Who has the laptop afterwards.
    fn turn(&self, tx: &Connection, apart: Apart) -> Result<Apart> {
        match self {
            Self::HandOver { side } => apart.hand_over(*side),
            Self::TakeBack => Ok(apart.take_back()),
            // Nobody can rate every account of a long list: one word of each team is enough.
            Self::Reveal => {
                let voted = store::voted(tx)?;
                apart.reveal(voted.iter().filter(|it| **it == 0).count())
            }
            _ => Ok(apart.cover()),
        }
    }
}

fn vote(tx: &Connection, side: Side, account: i64, change: impl FnOnce(&mut Vote)) -> Result<()> {
    apart::kept(tx, Step::Segmentation)?.may_answer(side)?;
    all_known(tx, &[account])?;
    let mut vote = store::vote(tx, account)?;
    change(&mut vote);
    store::put_vote(tx, &vote)
}

#[cfg(any(test, feature = "random-edits"))]
pub use random::random;

/// A user who clicks anywhere.
#[cfg(any(test, feature = "random-edits"))]
mod random;
#[cfg(test)]
mod tests;
