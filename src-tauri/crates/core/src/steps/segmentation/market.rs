//! The list as this step sees it: columns over the mirror's rows, so that a room of 100,000 accounts is answered at once.

use rusqlite::Connection;

use super::{
    Reason, SegmentationView, Target, TargetQuery, TargetShow, TargetSort, TargetWindow, Tier,
    TierMeter, store,
};
use crate::{
    Result,
    steps::{
        accounts::{AccountField, AccountQuery, Mirror, Relationship},
        approach::{self, Capacity},
    },
};

/// Most rows a window holds.
const WIDEST_WINDOW: usize = 500;

/// The list with what this step knows about it. What follows from the accounts alone is worked out once per mirror; what
/// the room says, whenever it says something ([`Market::judge`]).
pub struct Market {
    /// Each row's place in the order of names.
    ranks: Vec<u32>,
    /// Where each row is.
    tiers: Vec<Option<Tier>>,
    /// Why rows are excluded: row, reason, note; by row, only rows that have either.
    reasons: Vec<(u32, Option<Reason>, String)>,
    capacity: Capacity,
    counts: [usize; 5],
    unreasoned: usize,
    unowned: usize,
    answered: Option<(TargetQuery, Vec<u32>)>,
}

impl Market {
    /// The market over a list, before anybody judged it.
    pub fn over(mirror: &mut Mirror) -> Self {
        let mut ranks = vec![0; mirror.len()];
        for (rank, row) in mirror.find(&AccountQuery::default()).iter().enumerate() {
            ranks[*row as usize] = rank as u32;
        }
        Self {
            tiers: vec![None; ranks.len()],
            ranks,
            reasons: Vec::new(),
            capacity: Capacity::default(),
            counts: [0; 5],
            unreasoned: 0,
            unowned: 0,
            answered: None,
        }
    }

    /// Reads what the room said and works out what follows. `mirror` is the one this market was made over.
    pub fn judge(&mut self, db: &Connection, mirror: &Mirror) -> Result<()> {
        self.answered = None;
        self.capacity = approach::capacity(db)?;
        self.place(store::places(db)?, mirror);
        Ok(())
    }

    fn place(&mut self, places: Vec<store::Place>, mirror: &Mirror) {
        self.tiers.fill(None);
        self.reasons.clear();
        self.counts = [0; 5];
        (self.unreasoned, self.unowned) = (0, 0);
        // Both are in the order of ids: walking along is quicker than looking up.
        let mut rows = mirror.row_ids().iter().enumerate().peekable();
        for place in places {
            while rows.next_if(|(_, id)| **id < place.account).is_some() {}
            let Some((row, _)) = rows.next_if(|(_, id)| **id == place.account) else {
                continue;
            };
            self.tiers[row] = Some(place.tier);
            self.counts[place.tier as usize] += 1;
            if place.tier == Tier::Excluded && place.reason.is_none() {
                self.unreasoned += 1;
            }
            if place.tier.listed() && mirror.text(row as u32, AccountField::Owner).is_empty() {
                self.unowned += 1;
            }
            if place.reason.is_some() || !place.note.is_empty() {
                self.reasons.push((row as u32, place.reason, place.note));
            }
        }
    }

    /// Everything the screen shows besides the rows.
    pub fn view(&self) -> SegmentationView {
        let sorted: usize = self.counts.iter().sum();
        SegmentationView {
            count: self.tiers.len(),
            listed: self.counts[..3].iter().sum(),
            unsorted: self.tiers.len() - sorted,
            tiers: Tier::ALL
                .into_iter()
                .map(|tier| meter(tier, self.counts[tier as usize], &self.capacity))
                .collect(),
            carries: self.capacity.carries,
            choice: self.capacity.choice,
            unreasoned: self.unreasoned,
            unowned: self.unowned,
        }
    }

    /// Some rows of what a query finds. The order is worked out once per query; scrolling on costs only the rows.
    pub fn window(
        &mut self,
        mirror: &Mirror,
        query: &TargetQuery,
        offset: usize,
        limit: usize,
    ) -> TargetWindow {
        self.find(mirror, query);
        let found = self.answered.as_ref().map_or(&[][..], |(_, found)| found);
        TargetWindow {
            total: found.len(),
            offset,
            rows: found
                .iter()
                .skip(offset)
                .take(limit.min(WIDEST_WINDOW))
                .map(|row| self.target(mirror, *row))
                .collect(),
        }
    }

    /// The ids of everything a query finds, in its order: for "select all".
    pub fn ids(&mut self, mirror: &Mirror, query: &TargetQuery) -> Vec<i64> {
        self.find(mirror, query);
        let found = self.answered.as_ref().map_or(&[][..], |(_, found)| found);
        found.iter().map(|row| mirror.id(*row)).collect()
    }

    fn find(&mut self, mirror: &Mirror, query: &TargetQuery) {
        if self
            .answered
            .as_ref()
            .is_some_and(|(asked, _)| asked == query)
        {
            return;
        }
        let mut found: Vec<u32> = if query.search.trim().is_empty() {
            (0..self.tiers.len() as u32).collect()
        } else {
            mirror.matching(&AccountQuery {
                search: query.search.clone(),
                ..AccountQuery::default()
            })
        };
        found.retain(|row| self.shows(mirror, query.show, *row));
        self.order(mirror, &mut found, query);
        self.answered = Some((query.clone(), found));
    }

    fn shows(&self, mirror: &Mirror, show: TargetShow, row: u32) -> bool {
        let tier = self.tiers[row as usize];
        let listed = tier.is_some_and(Tier::listed);
        match show {
            TargetShow::All => true,
            TargetShow::Listed => listed,
            TargetShow::Tier { tier: wanted } => tier == Some(wanted),
            TargetShow::Unsorted => tier.is_none(),
            TargetShow::Unreasoned => {
                tier == Some(Tier::Excluded)
                    && self.reason(row).is_none_or(|(reason, _)| reason.is_none())
            }
            TargetShow::Unowned => listed && mirror.text(row, AccountField::Owner).is_empty(),
        }
    }

    fn order(&self, mirror: &Mirror, found: &mut [u32], query: &TargetQuery) {
        // By name first; what follows keeps that order among equals.
        found.sort_unstable_by_key(|row| self.ranks[*row as usize]);
        let down = query.descending;
        match query.sort {
            TargetSort::Name if down => found.reverse(),
            TargetSort::Name => {}
            TargetSort::Tier => found.sort_by_key(|row| match self.tiers[*row as usize] {
                None => u8::MAX,
                Some(tier) if down => u8::MAX - 1 - tier as u8,
                Some(tier) => tier as u8,
            }),
            TargetSort::Industry => by_text(mirror, found, AccountField::Industry, down),
            TargetSort::Country => by_text(mirror, found, AccountField::Country, down),
            TargetSort::Owner => by_text(mirror, found, AccountField::Owner, down),
            TargetSort::Employees => by_number(mirror, found, AccountField::Employees, down),
            TargetSort::Revenue => by_number(mirror, found, AccountField::Revenue, down),
        }
    }

    fn reason(&self, row: u32) -> Option<(Option<Reason>, &str)> {
        let at = self.reasons.binary_search_by_key(&row, |it| it.0).ok()?;
        let (_, reason, note) = &self.reasons[at];
        Some((*reason, note))
    }

    fn target(&self, mirror: &Mirror, row: u32) -> Target {
        let text = |field| {
            let text = mirror.text(row, field);
            (!text.is_empty()).then(|| text.to_owned())
        };
        let number = |field| {
            let numbers = mirror.numbers(field)?;
            Some(numbers[row as usize]).filter(|it| !it.is_nan())
        };
        let (reason, note) = self.reason(row).unwrap_or_default();
        Target {
            id: mirror.id(row),
            name: mirror.text(row, AccountField::Name).to_owned(),
            industry: text(AccountField::Industry),
            country: text(AccountField::Country),
            owner: text(AccountField::Owner),
            employees: number(AccountField::Employees),
            revenue: number(AccountField::Revenue),
            currency: text(AccountField::Currency),
            relationship: Relationship::named(mirror.text(row, AccountField::Relationship)),
            tier: self.tiers[row as usize],
            reason,
            note: note.to_owned(),
        }
    }
}

/// A part of the list against its cap.
pub(super) fn meter(tier: Tier, count: usize, capacity: &Capacity) -> TierMeter {
    let cap = capacity.tiers.get(tier as usize).copied().flatten();
    TierMeter {
        tier,
        count,
        cap,
        over: cap.map_or(0, |cap| count.saturating_sub(cap)),
    }
}

/// Orders rows by a text, those without one last. `found` is in the order of names and stays so among equals.
fn by_text(mirror: &Mirror, found: &mut [u32], field: AccountField, down: bool) {
    let Some((words, of)) = mirror.texts(field) else {
        return;
    };
    let mut order: Vec<u32> = (0..words.len() as u32).collect();
    let folded: Vec<_> = words
        .iter()
        .map(|word| crate::steps::accounts::fold(word))
        .collect();
    order.sort_unstable_by(|a, b| folded[*a as usize].cmp(&folded[*b as usize]));
    let mut ranks = vec![0_u32; words.len()];
    for (rank, word) in order.into_iter().enumerate() {
        ranks[word as usize] = match words[word as usize].is_empty() {
            true => u32::MAX,
            false if down => u32::MAX - 1 - rank as u32,
            false => rank as u32,
        };
    }
    found.sort_by_key(|row| ranks[of[*row as usize] as usize]);
}

/// Orders rows by a number, those without one last.
fn by_number(mirror: &Mirror, found: &mut [u32], field: AccountField, down: bool) {
    let Some(numbers) = mirror.numbers(field) else {
        return;
    };
    found.sort_by(|a, b| {
        let (a, b) = (numbers[*a as usize], numbers[*b as usize]);
        match (a.is_nan(), b.is_nan()) {
            (false, false) if down => b.total_cmp(&a),
            (false, false) => a.total_cmp(&b),
            (a, b) => a.cmp(&b),
        }
    });
}
