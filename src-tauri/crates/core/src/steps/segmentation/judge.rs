//! What follows from what the room said, worked out over the columns of the list: fit, score, the cut, segments, what may
//! have been overlooked. A change of a weight costs a few passes over bytes; nothing here reads the list from the file.

use chrono::NaiveDate;
use rusqlite::Connection;

use super::{
    Market, Number, Tier,
    predicate::{FULL, Predicate},
    scores, store,
    weights::Weighed,
};
use crate::{
    Apart, Result, Side, Step, apart,
    steps::{
        accounts::{AccountField, Mirror, Relationship, name_keys},
        approach::{self, Capacity, Choice, Criterion},
        setup,
    },
};

/// Nothing, in a column of places.
pub(super) const NOWHERE: u8 = u8::MAX;

/// What the list hints at about a row, a bit each.
pub(super) mod hint {
    /// Among the largest.
    pub const LARGEST: u8 = 1;
    /// A deal is open.
    pub const OPEN: u8 = 1 << 1;
    /// Lost, and not long ago.
    pub const LOST: u8 = 1 << 2;
    /// Somebody in sales owns it.
    pub const OWNED: u8 = 1 << 3;
}

/// What the room said besides what it said of single accounts.
#[derive(Default, PartialEq)]
pub(super) struct Told {
    pub criteria: Vec<store::Criterion>,
    pub nevers: Vec<store::Never>,
    pub segments: Vec<store::Segment>,
    pub named: Vec<store::Named>,
    pub blend: [Weighed; 4],
    numbers: Vec<u32>,
    pub capacity: Capacity,
    /// The longest list that the approach's own limits allow; `None` where it sets no end.
    pub longest: Option<usize>,
    pub apart: Apart,
    /// The day of the workshop, else the latest day on the list: what "not long ago" is seen from.
    pub today: Option<NaiveDate>,
    /// The first day on which a lost account was lost not long ago.
    lost_since: String,
}

impl Told {
    pub fn has_profile(&self) -> bool {
        !self.criteria.is_empty()
    }

    pub fn number(&self, number: Number) -> u32 {
        self.numbers
            .get(number as usize)
            .copied()
            .unwrap_or(number.usual().0)
    }

    /// Fit from which an account fits.
    pub fn line(&self) -> u8 {
        self.small(Number::Line)
    }

    /// Sales' rating from which an account is important.
    pub fn high(&self) -> u8 {
        self.small(Number::High)
    }

    /// Sales' rating up to which it is uninteresting.
    pub fn low(&self) -> u8 {
        self.small(Number::Low)
    }

    /// A number that is never above 100.
    fn small(&self, number: Number) -> u8 {
        self.number(number).min(u32::from(FULL)) as u8
    }

    pub fn weights(&self) -> Vec<Weighed> {
        self.criteria
            .iter()
            .map(|it| (it.weight, it.locked))
            .collect()
    }
}

impl Market {
    /// Reads what the room said and works out what follows. `mirror` is the one this market was made over.
    pub fn judge(&mut self, db: &Connection, mirror: &Mirror) -> Result<()> {
        self.told = hear(db, mirror)?;
        self.hear_all(db, mirror)?;
        self.work(mirror);
        Ok(())
    }

    /// What was said about every account.
    pub(super) fn hear_all(&mut self, db: &Connection, mirror: &Mirror) -> Result<()> {
        self.tiers.fill(None);
        self.reasons.clear();
        for (row, place) in rows(mirror, store::places(db)?, |it| it.account) {
            self.put(row, Some(place));
        }
        self.ratings.iter_mut().for_each(|it| it.fill(0));
        self.spoken.iter_mut().for_each(|it| it.fill(false));
        self.vetoes.clear();
        for (row, vote) in rows(mirror, store::votes(db)?, |it| it.account) {
            self.vote_on(row, vote);
        }
        self.members = rows(mirror, store::members(db)?, |it| it.0)
            .map(|(row, (_, segment))| (row, segment))
            .collect();
        Ok(())
    }

    /// Where a row is now. Cheapest in the order of rows.
    pub(super) fn put(&mut self, row: u32, place: Option<store::Place>) {
        self.tiers[row as usize] = place.as_ref().map(|it| it.tier);
        let why = place
            .filter(|it| it.reason.is_some() || !it.note.is_empty())
            .map(|it| (row, it.reason, it.note));
        let at = self.reasons.partition_point(|it| it.0 < row);
        let there = self.reasons.get(at).is_some_and(|it| it.0 == row);
        match (there, why) {
            (true, Some(why)) => self.reasons[at] = why,
            (true, None) => {
                self.reasons.remove(at);
            }
            (false, Some(why)) => self.reasons.insert(at, why),
            (false, None) => {}
        }
    }

    /// What a side said about a row is not said any more.
    pub(super) fn silence(&mut self, side: Side, row: u32) {
        let of = store::of(side);
        self.ratings[of][row as usize] = 0;
        self.spoken[of][row as usize] = false;
        let from = self.vetoes.partition_point(|it| it.0 < row);
        let to = self.vetoes.partition_point(|it| it.0 <= row);
        if let Some(at) = (from..to).find(|it| self.vetoes[*it].1 == side) {
            self.vetoes.remove(at);
        }
    }

    /// What was said about a row that nothing was said about before; only what may be seen now is kept.
    pub(super) fn vote_on(&mut self, row: u32, vote: store::Vote) {
        let said = vote.vetoes.into_iter().zip(vote.ratings);
        for (side, (veto, rating)) in Side::ALL.into_iter().zip(said) {
            let of = store::of(side);
            self.spoken[of][row as usize] = rating.is_some() || !veto.is_empty();
            if self.told.apart.shows(side) {
                self.ratings[of][row as usize] = rating.unwrap_or_default();
                if !veto.is_empty() {
                    let at = self.vetoes.partition_point(|it| it.0 <= row);
                    self.vetoes.insert(at, (row, side, veto));
                }
            }
        }
    }

    pub(super) fn work(&mut self, mirror: &Mirror) {
        self.forget_answers();
        self.sorted = self
            .tiers
            .iter()
            .any(|tier| tier.is_some_and(|tier| tier != Tier::Excluded));
        self.remember(mirror);
        self.see(mirror);
        self.fit = self.fit_with(&self.told.weights());
        self.score = self.score_with(&self.fit);
        self.rule_out();
        self.cut = self.cut_with(&self.fit, &self.score);
        self.meet(mirror);
        self.sort_into_segments();
        self.look_up(mirror);
    }

    /// Keeps the columns that are asked for and works out those that are new.
    fn remember(&mut self, mirror: &Mirror) {
        let today = self.told.today;
        if self.seen_from != today {
            self.columns.clear();
            self.ruled.clear();
            self.seen_from = today;
        }
        let criteria = self.told.criteria.iter().map(|it| &it.predicate);
        let wanted: Vec<&Predicate> = criteria
            .chain(self.told.nevers.iter().map(|it| &it.predicate))
            .collect();
        self.columns.retain(|(it, _)| wanted.contains(&it));
        for predicate in wanted {
            if !self.columns.iter().any(|(it, _)| it == predicate) {
                let shares = predicate.shares(mirror, today);
                self.columns.push((predicate.clone(), shares));
            }
        }
    }

    pub(super) fn column(&self, predicate: &Predicate) -> &[u8] {
        let column = self.columns.iter().find(|(it, _)| it == predicate);
        column.map_or(&[], |(_, shares)| shares)
    }

    /// What an account is to the client, whether something is going on there, 0 to 100 each, and what the list hints at.
    fn see(&mut self, mirror: &Mirror) {
        let told = &self.told;
        let rows = mirror.len();
        let by_word = |field, worth: &dyn Fn(&str) -> u8| -> Vec<u8> {
            let Some((words, of)) = mirror.texts(field) else {
                return vec![0; rows];
            };
            let worth: Vec<u8> = words.iter().map(|word| worth(word)).collect();
            of.iter().map(|word| worth[*word as usize]).collect()
        };
        let relationship = by_word(AccountField::Relationship, &|word| {
            let number = match Relationship::named(word) {
                None => return 0,
                Some(Relationship::Customer) => Number::Customer,
                Some(Relationship::Lost) => Number::Gone,
                Some(Relationship::Prospect) => Number::Prospect,
                Some(Relationship::Partner) => Number::Partner,
            };
            told.small(number)
        });
        let mut trigger = by_word(AccountField::OpenOpportunity, &|word| match word {
            "true" => told.small(Number::Open),
            _ => 0,
        });
        let since = back(told.today, told.number(Number::Months));
        let after = |day: &str, since: &str| !day.is_empty() && !since.is_empty() && day >= since;
        let recent = by_word(AccountField::LastActivity, &|day| {
            if after(day, &since) {
                told.small(Number::Recent)
            } else {
                0
            }
        });
        for (trigger, recent) in trigger.iter_mut().zip(recent) {
            *trigger = (*trigger).max(recent);
        }
        let bit = |holds: bool, bit: u8| if holds { bit } else { 0 };
        let mut hints = by_word(AccountField::OpenOpportunity, &|word| {
            bit(word == "true", hint::OPEN)
        });
        let lost = by_word(AccountField::Relationship, &|word| {
            bit(word == Relationship::Lost.name(), hint::LOST)
        });
        let lately = by_word(AccountField::LastActivity, &|day| {
            bit(after(day, &told.lost_since), hint::LOST)
        });
        let owned = by_word(AccountField::Owner, &|owner| {
            bit(!owner.is_empty(), hint::OWNED)
        });
        for (hint, ((lost, lately), owned)) in
            hints.iter_mut().zip(lost.iter().zip(lately).zip(owned))
        {
            *hint |= (lost & lately) | owned;
        }
        for row in self.largest(told.number(Number::Largest) as usize) {
            hints[row as usize] |= hint::LARGEST;
        }
        (self.relationship, self.trigger, self.hints) = (relationship, trigger, hints);
    }

    /// The rows of the largest accounts: by revenue in the main currency, where nobody's is known by people.
    fn largest(&self, most: usize) -> Vec<u32> {
        let [revenue, employees] = &self.measures;
        let known = revenue.iter().any(|it| !it.is_nan());
        let numbers = if known { revenue } else { employees };
        let mut order: Vec<(u64, u32)> = numbers
            .iter()
            .zip(&self.ranks)
            .filter(|(number, _)| !number.is_nan())
            .map(|(number, rank)| (u64::MAX - crate::steps::accounts::rising(*number), *rank))
            .collect();
        if order.len() > most && most > 0 {
            order.select_nth_unstable(most - 1);
        }
        order.truncate(most);
        order
            .into_iter()
            .map(|(_, rank)| self.by_name[rank as usize])
            .collect()
    }

    pub(super) fn fit_with(&self, weights: &[Weighed]) -> Vec<u8> {
        let columns: Vec<(u8, &[u8])> = self
            .told
            .criteria
            .iter()
            .zip(weights)
            .map(|(it, (weight, _))| (*weight, self.column(&it.predicate)))
            .collect();
        scores::fit(&columns, self.tiers.len())
    }

    pub(super) fn score_with(&self, fit: &[u8]) -> Vec<u16> {
        scores::blend(
            self.told.blend.map(|it| it.0),
            [fit, &self.potential, &self.relationship, &self.trigger],
        )
    }

    fn rule_out(&mut self) {
        let mut never = vec![NOWHERE; self.tiers.len()];
        for (place, it) in self.told.nevers.iter().enumerate().rev() {
            for (never, share) in never.iter_mut().zip(self.column(&it.predicate)) {
                if meets(*share) {
                    *never = place as u8;
                }
            }
        }
        self.never = never;
    }

    /// Where the cut puts each row: candidates by score under the caps, those without room on watch; who is ruled out is
    /// excluded; who no longer fits or is vetoed leaves the tiers.
    pub(super) fn cut_with(&self, fit: &[u8], score: &[u16]) -> Vec<u8> {
        let mut cut = vec![NOWHERE; self.tiers.len()];
        if !self.told.has_profile() {
            return cut;
        }
        let line = self.told.line();
        let mut candidates = Vec::new();
        let mut vetoed = self.vetoes.iter().map(|it| it.0).peekable();
        for row in 0..cut.len() {
            let mut against = false;
            while vetoed.next_if_eq(&(row as u32)).is_some() {
                against = true;
            }
            if self.never[row] != NOWHERE {
                cut[row] = Tier::Excluded as u8;
            } else if self.tiers[row] == Some(Tier::Excluded) {
                // The room's word stands.
            } else if fit[row] >= line && !against {
                candidates.push(scores::candidate(score[row], self.ranks[row]));
            } else if self.listed(row) {
                cut[row] = Tier::Watch as u8;
            }
        }
        let shares = [Number::First, Number::Second].map(|it| self.told.number(it) as usize);
        let sizes = scores::sizes(self.told.capacity.tiers, shares, candidates.len());
        scores::cut(&mut candidates, sizes, |rank, tier| {
            cut[self.by_name[rank as usize] as usize] = tier as u8;
        });
        cut
    }

    /// Works out which segments' rules each row meets, if the rules are others than before.
    fn meet(&mut self, mirror: &Mirror) {
        let rules = |it: &store::Segment| it.rules.clone();
        let ruled: Vec<Vec<Predicate>> = self.told.segments.iter().map(rules).collect();
        if ruled == self.ruled {
            return;
        }
        self.masks.fill(0);
        for (place, rules) in ruled.iter().enumerate() {
            let Some((first, others)) = rules.split_first() else {
                continue;
            };
            let shares = first.shares(mirror, self.told.today);
            let mut met: Vec<bool> = shares.into_iter().map(meets).collect();
            for rule in others {
                for (met, share) in met.iter_mut().zip(rule.shares(mirror, self.told.today)) {
                    *met &= meets(share);
                }
            }
            for (mask, met) in self.masks.iter_mut().zip(met) {
                *mask |= u64::from(met) << place;
            }
        }
        self.ruled = ruled;
    }

    /// Puts each row into the first segment it meets, or where somebody put it by hand.
    fn sort_into_segments(&mut self) {
        self.segment = self
            .masks
            .iter()
            .map(|mask| match mask.trailing_zeros() {
                64 => NOWHERE,
                first => first as u8,
            })
            .collect();
        for (row, id) in &self.members {
            let place = self.told.segments.iter().position(|it| it.id == *id);
            self.segment[*row as usize] = place.map_or(NOWHERE, |it| it as u8);
        }
    }

    /// Finds the accounts of the names said by heart; each name is looked for once.
    fn look_up(&mut self, mirror: &Mirror) {
        let names: Vec<String> = self.told.named.iter().map(|it| it.name.clone()).collect();
        self.known.retain(|(name, _)| names.contains(name));
        let mut new: Vec<(String, Option<u32>)> = Vec::new();
        for name in names {
            if !self.known.iter().chain(&new).any(|(it, _)| *it == name) {
                new.push((name, None));
            }
        }
        if new.is_empty() {
            return;
        }
        let keys: Vec<_> = new.iter().map(|(name, _)| name_keys(name)).collect();
        for row in 0..mirror.len() as u32 {
            let key = name_keys(name(mirror, row));
            for (name, wanted) in new.iter_mut().zip(&keys) {
                if name.1.is_none() && same_name(&key, wanted) {
                    name.1 = Some(row);
                }
            }
        }
        self.known.extend(new);
    }
}

/// Whether a share of the points is more than nothing.
pub(super) fn meets(share: u8) -> bool {
    (1..=FULL).contains(&share)
}

/// Which segments' rules are met, a bit each. Without rules nothing is.
pub(super) fn mask(ruled: &[Vec<Predicate>], holds: impl Fn(&Predicate) -> bool) -> u64 {
    let met = ruled
        .iter()
        .map(|rules| !rules.is_empty() && rules.iter().all(&holds));
    met.zip(0..)
        .fold(0, |mask, (met, place)| mask | u64::from(met) << place)
}

pub(super) fn name(mirror: &Mirror, row: u32) -> &str {
    mirror.text(row, AccountField::Name)
}

/// Whether two names, as [`name_keys`], mean one company: the same aside from the legal form.
pub(super) fn same_name(one: &(String, Option<String>), other: &(String, Option<String>)) -> bool {
    one.0 == other.0
        || one.1.as_ref() == Some(&other.0)
        || other.1.as_ref() == Some(&one.0)
        || (one.1.is_some() && one.1 == other.1)
}

/// What was said of accounts, by the mirror's rows; what was said of accounts that are gone is left out.
fn rows<T>(
    mirror: &Mirror,
    said: Vec<T>,
    account: impl Fn(&T) -> i64,
) -> impl Iterator<Item = (u32, T)> {
    // Both are in the order of ids: walking along is quicker than looking up.
    let mut rows = mirror.row_ids().iter().zip(0_u32..).peekable();
    said.into_iter().filter_map(move |it| {
        let id = account(&it);
        while rows.next_if(|(row, _)| **row < id).is_some() {}
        rows.next_if(|(row, _)| **row == id)
            .map(|(_, row)| (row, it))
    })
}

/// The day some months ago, as the list writes days; empty without a day to count from.
fn back(today: Option<NaiveDate>, months: u32) -> String {
    today
        .and_then(|day| day.checked_sub_months(chrono::Months::new(months)))
        .map_or_else(String::new, |day| day.to_string())
}

/// The last day on which anything happened at any account.
fn latest(mirror: &Mirror) -> Option<NaiveDate> {
    let (days, of) = mirror.texts(AccountField::LastActivity)?;
    // A day that no account has any more is still among the words.
    let mut used = vec![false; days.len()];
    for day in of {
        used[*day as usize] = true;
    }
    let used = days.iter().zip(used).filter(|(_, used)| *used);
    used.map(|(day, _)| day).max()?.parse().ok()
}

/// What the room said besides what it said of single accounts.
pub(super) fn hear(db: &Connection, mirror: &Mirror) -> Result<Told> {
    let capacity = approach::capacity(db)?;
    let day = setup::days(db)?.into_iter().find_map(|it| it.date);
    let mut told = Told {
        criteria: store::criteria(db)?,
        nevers: store::nevers(db)?,
        segments: store::segments(db)?,
        named: store::named(db)?,
        blend: store::blend(db)?,
        numbers: store::numbers(db)?.to_vec(),
        longest: longest(db, capacity.choice)?,
        capacity,
        apart: apart::kept(db, Step::Segmentation)?,
        today: day.or_else(|| latest(mirror)),
        lost_since: String::new(),
    };
    told.lost_since = back(told.today, told.number(Number::Lost));
    Ok(told)
}

/// The longest list that the approach's own limits allow; `None` where the approach sets no end.
fn longest(db: &Connection, choice: Option<Choice>) -> Result<Option<usize>> {
    let limit = |limits: approach::Limits| match choice {
        Some(Choice::Strategic) => Some(limits.strategic),
        Some(Choice::Lite) => Some(limits.lite),
        _ => None,
    };
    if !matches!(choice, Some(Choice::Strategic | Choice::Lite)) {
        return Ok(None);
    }
    Ok(approach::read(db)?
        .criteria
        .into_iter()
        .find(|it| it.criterion == Criterion::TargetAccounts)
        .and_then(|it| it.limits)
        .and_then(limit)
        .map(|it| it as usize))
}
