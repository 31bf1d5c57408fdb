//! What follows from what the room said, worked out over the columns of the list: fit, score, the cut, segments, what may
//! have been overlooked. A change of a weight costs a few passes over bytes; only what was said of single accounts is read
//! again when something was said of one.

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
/// What the room said besides what it said of single accounts.
#[derive(Default)]
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
    /// Accounts each side has said something about.
    pub voted: [usize; 2],
    /// The day of the workshop, else the latest day on the list: what "not long ago" is seen from.
    today: Option<NaiveDate>,
    /// The first day on which a lost account was lost not long ago.
    pub lost_since: String,
    /// Whether any account is on the list or watched.
    pub sorted: bool,
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
        self.place(store::places(db)?, mirror);
        self.vote(store::votes(db)?, mirror);
        self.join(store::members(db)?, mirror);
        self.work(mirror);
        Ok(())
    }

    /// The same when nothing was said of single accounts since.
    pub fn judge_again(&mut self, db: &Connection, mirror: &Mirror) -> Result<()> {
        let before = self.told.apart;
        self.told = hear(db, mirror)?;
        if self.told.apart != before {
            self.vote(store::votes(db)?, mirror);
        }
        self.work(mirror);
        Ok(())
    }

    fn place(&mut self, places: Vec<store::Place>, mirror: &Mirror) {
        self.tiers.fill(None);
        self.reasons.clear();
        for (row, place) in rows(mirror, places, |it| it.account) {
            self.tiers[row as usize] = Some(place.tier);
            if place.reason.is_some() || !place.note.is_empty() {
                self.reasons.push((row, place.reason, place.note));
            }
        }
    }

    fn vote(&mut self, votes: Vec<store::Vote>, mirror: &Mirror) {
        self.ratings.iter_mut().for_each(|it| it.fill(0));
        self.vetoes.clear();
        for (row, vote) in rows(mirror, votes, |it| it.account) {
            let vetoes = vote.vetoes.into_iter().zip(vote.ratings);
            for (side, (veto, rating)) in Side::ALL.into_iter().zip(vetoes) {
                if self.told.apart.shows(side) {
                    self.ratings[store::of(side)][row as usize] = rating.unwrap_or_default();
                    if !veto.is_empty() {
                        self.vetoes.push((row, side, veto));
                    }
                }
            }
        }
    }

    fn join(&mut self, members: Vec<(i64, i64)>, mirror: &Mirror) {
        self.members = rows(mirror, members, |it| it.0)
            .map(|(row, (_, segment))| (row, segment))
            .collect();
    }

    fn work(&mut self, mirror: &Mirror) {
        self.forget_answers();
        self.told.sorted = self
            .tiers
            .iter()
            .any(|tier| tier.is_some_and(|tier| tier != Tier::Excluded));
        self.remember(mirror);
        (self.relationship, self.trigger) = self.circumstances(mirror);
        self.fit = self.fit_with(&self.told.weights());
        self.score = self.score_with(&self.fit);
        self.rule_out();
        self.cut = self.cut_with(&self.fit, &self.score);
        self.meet(mirror);
        self.sort_into_segments();
        self.find_largest();
        self.look_up(mirror);
    }

    /// Keeps the columns that are asked for and works out those that are new.
    fn remember(&mut self, mirror: &Mirror) {
        let criteria = self.told.criteria.iter().map(|it| &it.predicate);
        let nevers = self.told.nevers.iter().map(|it| &it.predicate);
        let wanted: Vec<Predicate> = criteria.chain(nevers).cloned().collect();
        let today = self.told.today;
        if self.seen_from != today {
            self.columns.clear();
            self.ruled.clear();
            self.seen_from = today;
        }
        self.columns.retain(|(it, _)| wanted.contains(it));
        for predicate in wanted {
            if !self.columns.iter().any(|(it, _)| *it == predicate) {
                let shares = predicate.shares(mirror, today);
                self.columns.push((predicate, shares));
            }
        }
    }

    pub(super) fn column(&self, predicate: &Predicate) -> &[u8] {
        let column = self.columns.iter().find(|(it, _)| it == predicate);
        column.map_or(&[], |(_, shares)| shares)
    }

    /// What an account is to the client, and whether something is going on there, 0 to 100 each.
    fn circumstances(&self, mirror: &Mirror) -> (Vec<u8>, Vec<u8>) {
        let told = &self.told;
        let by_word = |field, worth: &dyn Fn(&str) -> u8| -> Vec<u8> {
            let Some((words, of)) = mirror.texts(field) else {
                return vec![0; mirror.len()];
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
        let recent = by_word(AccountField::LastActivity, &|day| {
            if !day.is_empty() && !since.is_empty() && day >= since.as_str() {
                told.small(Number::Recent)
            } else {
                0
            }
        });
        for (trigger, recent) in trigger.iter_mut().zip(recent) {
            *trigger = (*trigger).max(recent);
        }
        (relationship, trigger)
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
                if (1..=FULL).contains(share) {
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
        for row in 0..cut.len() {
            let vetoed = !self.vetoes.is_empty() && !self.vetoes_of(row as u32).is_empty();
            if self.never[row] != NOWHERE {
                cut[row] = Tier::Excluded as u8;
            } else if self.tiers[row] == Some(Tier::Excluded) {
                // The room's word stands.
            } else if fit[row] >= line && !vetoed {
                candidates.push((score[row], self.ranks[row], row as u32));
            } else if self.listed(row) {
                cut[row] = Tier::Watch as u8;
            }
        }
        let shares = [Number::First, Number::Second].map(|it| self.told.number(it) as usize);
        let sizes = scores::sizes(self.told.capacity.tiers, shares, candidates.len());
        scores::cut(&mut candidates, sizes, |row, tier| {
            cut[row as usize] = tier as u8;
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
            let meets = |share: &u8| (1..=FULL).contains(share);
            let mut met: Vec<bool> = first
                .shares(mirror, self.told.today)
                .iter()
                .map(meets)
                .collect();
            for rule in others {
                for (met, share) in met.iter_mut().zip(rule.shares(mirror, self.told.today)) {
                    *met &= meets(&share);
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
        let by_hand: Vec<(u32, u8)> = self
            .members
            .iter()
            .map(|(row, id)| {
                let place = self.told.segments.iter().position(|it| it.id == *id);
                (*row, place.map_or(NOWHERE, |it| it as u8))
            })
            .collect();
        self.segment = self
            .masks
            .iter()
            .map(|mask| match mask.trailing_zeros() {
                64 => NOWHERE,
                first => first as u8,
            })
            .collect();
        for (row, segment) in by_hand {
            self.segment[row as usize] = segment;
        }
    }

    fn find_largest(&mut self) {
        let most = self.told.number(Number::Largest) as usize;
        let mut order: Vec<(u8, u32)> = self.potential.iter().copied().zip(0..).collect();
        self.largest.fill(false);
        if order.len() > most && most > 0 {
            order.select_nth_unstable_by_key(most - 1, |it| std::cmp::Reverse(it.0));
            order.truncate(most);
        }
        for (_, row) in order {
            self.largest[row as usize] = true;
        }
    }

    /// Finds the accounts of the names said by heart; each name is looked for once.
    fn look_up(&mut self, mirror: &Mirror) {
        let names: Vec<String> = self.told.named.iter().map(|it| it.name.clone()).collect();
        self.known.retain(|(name, _)| names.contains(name));
        let mut new: Vec<(String, Option<u32>)> = names
            .into_iter()
            .filter(|name| !self.known.iter().any(|(it, _)| it == name))
            .map(|name| (name, None))
            .collect();
        if new.is_empty() {
            return;
        }
        let same = |one: &(String, Option<String>), other: &(String, Option<String>)| {
            one.0 == other.0
                || one.1.as_ref() == Some(&other.0)
                || other.1.as_ref() == Some(&one.0)
                || (one.1.is_some() && one.1 == other.1)
        };
        let keys: Vec<_> = new.iter().map(|(name, _)| name_keys(name)).collect();
        for row in 0..mirror.len() as u32 {
            let key = name_keys(mirror.text(row, AccountField::Name));
            for (name, wanted) in new.iter_mut().zip(&keys) {
                if name.1.is_none() && same(&key, wanted) {
                    name.1 = Some(row);
                }
            }
        }
        self.known.extend(new);
    }
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

fn hear(db: &Connection, mirror: &Mirror) -> Result<Told> {
    let capacity = approach::capacity(db)?;
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
        voted: store::voted(db)?,
        today: setup::days(db)?.into_iter().find_map(|it| it.date),
        lost_since: String::new(),
        sorted: false,
    };
    if told.today.is_none() {
        let days = mirror.texts(AccountField::LastActivity).map(|it| it.0);
        let latest = days.into_iter().flatten().max();
        told.today = latest.and_then(|day| day.parse().ok());
    }
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
