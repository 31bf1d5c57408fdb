//! The list as this step sees it: columns over the mirror's rows, so that a room of 100,000 accounts is answered at once.
//! What follows from what the room said is worked out in `judge.rs`; here it is asked for.

use std::cell::OnceCell;

use super::{
    Gap, Overlooked, Reason, Target, TargetQuery, TargetShow, TargetWindow, Tier, Veto,
    judge::{NOWHERE, Told, hint},
    predicate::{Predicate, UNKNOWN},
    scores,
};
use crate::{
    Finding, Side,
    steps::accounts::{AccountField, AccountQuery, Mirror, Relationship},
};

/// Most rows a window holds.
const WIDEST_WINDOW: usize = 500;

/// The list with what this step knows about it. What follows from the accounts alone is worked out once per mirror; what
/// the room says, whenever it says something ([`Market::judge`]).
pub struct Market {
    /// The rows in the order of names, and each row's place in it.
    pub(super) by_name: Vec<u32>,
    pub(super) ranks: Vec<u32>,
    /// Revenue in the list's main currency and employees, NaN for none.
    pub(super) measures: [Vec<f64>; 2],
    /// How large each is beside the others, 0 to 100.
    pub(super) potential: Vec<u8>,
    /// What the room said besides what it said of single accounts.
    pub(super) told: Told,
    /// Shares by condition, each worked out once.
    pub(super) columns: Vec<(Predicate, Vec<u8>)>,
    /// The day they were worked out for.
    pub(super) seen_from: Option<chrono::NaiveDate>,
    /// Relationship and trigger of each row, 0 to 100.
    pub(super) relationship: Vec<u8>,
    pub(super) trigger: Vec<u8>,
    pub(super) fit: Vec<u8>,
    /// In tenths of a point.
    pub(super) score: Vec<u16>,
    /// What rules each row out, by its place among them; [`NOWHERE`] = nothing.
    pub(super) never: Vec<u8>,
    /// Where the cut puts each row: a tier's place, [`NOWHERE`] = nowhere.
    pub(super) cut: Vec<u8>,
    /// Which segments' rules each row meets, a bit each, and by which rules that was worked out.
    pub(super) masks: Vec<u64>,
    pub(super) ruled: Vec<Vec<Predicate>>,
    /// Each row's segment by its place; [`NOWHERE`] = none.
    pub(super) segment: Vec<u8>,
    /// Rows in a segment by hand: row and the segment's id, 0 = none.
    pub(super) members: Vec<(u32, i64)>,
    /// Where each row is.
    pub(super) tiers: Vec<Option<Tier>>,
    /// Why rows are excluded: row, reason, note; by row, only rows that have either.
    pub(super) reasons: Vec<(u32, Option<Reason>, String)>,
    /// What each side says of each row, 0 = nothing, and only where it may be seen now.
    pub(super) ratings: [Vec<u8>; 2],
    /// Vetoes that may be seen now, by row.
    pub(super) vetoes: Vec<(u32, Side, String)>,
    /// Rows each side has said something about, whether it may be seen or not.
    pub(super) spoken: [Vec<bool>; 2],
    /// What the list hints at about each row.
    pub(super) hints: Vec<u8>,
    /// Whether any account is on the list or watched.
    pub(super) sorted: bool,
    /// Names said by heart and the row of that name, once looked for.
    pub(super) known: Vec<(String, Option<u32>)>,
    answered: Option<(TargetQuery, Vec<u32>)>,
    /// What is wrong, once asked.
    pub(super) wrong: OnceCell<Vec<Finding>>,
}

impl Market {
    /// The market over a list, before anybody judged it.
    pub fn over(mirror: &mut Mirror) -> Self {
        let rows = mirror.len();
        let mut market = Self {
            by_name: mirror.by_name(),
            ranks: vec![0; rows],
            measures: Default::default(),
            potential: Vec::new(),
            told: Told::default(),
            columns: Vec::new(),
            seen_from: None,
            relationship: Vec::new(),
            trigger: Vec::new(),
            fit: vec![0; rows],
            score: vec![0; rows],
            never: vec![NOWHERE; rows],
            cut: vec![NOWHERE; rows],
            masks: vec![0; rows],
            ruled: Vec::new(),
            segment: vec![NOWHERE; rows],
            members: Vec::new(),
            tiers: vec![None; rows],
            reasons: Vec::new(),
            ratings: [vec![0; rows], vec![0; rows]],
            vetoes: Vec::new(),
            spoken: [vec![false; rows], vec![false; rows]],
            hints: vec![0; rows],
            sorted: false,
            known: Vec::new(),
            answered: None,
            wrong: OnceCell::new(),
        };
        market.rank();
        market.measure(mirror);
        market
    }

    /// Notes where each row comes in the order of names.
    pub(super) fn rank(&mut self) {
        for (row, rank) in self.by_name.iter().zip(0..) {
            self.ranks[*row as usize] = rank;
        }
    }

    /// How large each account is beside the others, if anything about that changed.
    pub(super) fn measure(&mut self, mirror: &Mirror) {
        let measures = measures(mirror);
        let same = |one: &Vec<f64>, other: &Vec<f64>| {
            one.len() == other.len()
                && one
                    .iter()
                    .zip(other)
                    .all(|(one, other)| one.to_bits() == other.to_bits())
        };
        if !self
            .measures
            .iter()
            .zip(&measures)
            .all(|(one, other)| same(one, other))
        {
            self.potential = scores::potential(&measures[0], &measures[1]);
            self.measures = measures;
        }
    }

    /// What was answered before something was said means nothing any more.
    pub(super) fn forget_answers(&mut self) {
        self.answered = None;
        self.wrong = OnceCell::new();
    }

    /// How well every row fits, 0 to 100; `None` without a profile.
    pub fn fits(&self) -> Option<&[u8]> {
        self.told.has_profile().then_some(&self.fit[..])
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

    /// One account; `None` if it is not on the list.
    pub fn one(&self, mirror: &Mirror, account: i64) -> Option<Target> {
        let row = mirror.row_ids().binary_search(&account).ok()?;
        Some(self.target(mirror, row as u32))
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
            self.by_name.clone()
        } else {
            let mut found = mirror.matching(&AccountQuery {
                search: query.search.clone(),
                ..AccountQuery::default()
            });
            found.sort_unstable_by_key(|row| self.ranks[*row as usize]);
            found
        };
        found.retain(|row| self.shows(query.show, *row));
        self.order(mirror, &mut found, query);
        self.answered = Some((query.clone(), found));
    }

    fn shows(&self, show: TargetShow, row: u32) -> bool {
        let at = row as usize;
        let tier = self.tiers[at];
        match show {
            TargetShow::All => true,
            TargetShow::Listed => self.listed(at),
            TargetShow::Tier { tier: wanted } => tier == Some(wanted),
            TargetShow::Unsorted => tier.is_none(),
            TargetShow::Ballot => self.on_ballot(at),
            TargetShow::Proposed => self.proposed(at).is_some(),
            TargetShow::Fit { from, to } => {
                self.told.has_profile() && (from..=to).contains(&self.fit[at])
            }
            TargetShow::Never { never } => self
                .told
                .nevers
                .get(usize::from(self.never[at]))
                .is_some_and(|it| it.id == never),
            TargetShow::Segment { segment } => self.segment_id(at) == segment,
            TargetShow::Cell { rating, fit } => {
                self.ratings[1][at] == rating && self.fit[at].min(99) / 10 * 10 == fit
            }
            TargetShow::Gap { gap } => self.gap(at) == Some(gap),
            TargetShow::Overlooked { overlooked } => self.overlooks(overlooked, at),
        }
    }

    pub(super) fn reason(&self, row: u32) -> Option<(Option<Reason>, &str)> {
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
        let at = row as usize;
        let profile = self.told.has_profile();
        let segment = self.told.segments.get(usize::from(self.segment[at]));
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
            tier: self.tiers[at],
            reason,
            note: note.to_owned(),
            fit: profile.then_some(self.fit[at]),
            points: self
                .told
                .criteria
                .iter()
                .map(|it| match self.share(&it.predicate, at) {
                    UNKNOWN => None,
                    share => Some(scores::points(it.weight)[usize::from(share)]),
                })
                .collect(),
            parts: [self.potential[at], self.relationship[at], self.trigger[at]],
            score: profile.then(|| f64::from(self.score[at]) / 10.0),
            proposed: self.proposed(at),
            never: self
                .told
                .nevers
                .get(usize::from(self.never[at]))
                .map(|it| it.id),
            segment: segment.map(|it| it.id),
            segment_name: segment.map(|it| it.name.clone()),
            segment_by_hand: self.member(row).is_some(),
            marketing: self.rating(Side::Marketing, at),
            sales: self.rating(Side::Sales, at),
            vetoes: self
                .vetoes_of(row)
                .iter()
                .map(|(_, side, reason)| Veto {
                    side: *side,
                    reason: reason.clone(),
                })
                .collect(),
            gap: self.gap(at),
        }
    }

    fn share(&self, predicate: &Predicate, row: usize) -> u8 {
        let column = self.columns.iter().find(|(it, _)| it == predicate);
        column.map_or(UNKNOWN, |(_, shares)| shares[row])
    }

    /// A side's rating of a row, where it may be seen.
    pub(super) fn rating(&self, side: Side, row: usize) -> Option<u8> {
        Some(self.ratings[super::store::of(side)][row]).filter(|it| *it > 0)
    }

    /// On how many rows each side has said something, whether it may be seen or not.
    pub(super) fn voted(&self) -> [usize; 2] {
        [0, 1].map(|side| self.spoken[side].iter().filter(|it| **it).count())
    }

    /// Whether a row is on the target list.
    pub(super) fn listed(&self, row: usize) -> bool {
        self.tiers[row].is_some_and(Tier::listed)
    }

    /// Whether the teams vote on a row: whatever is addressed or watched, before anything is sorted whatever fits.
    pub(super) fn on_ballot(&self, row: usize) -> bool {
        match self.tiers[row] {
            Some(tier) => tier != Tier::Excluded,
            // Not by the cut: that listens to vetoes, and who is voted on must not depend on what was voted.
            None => {
                !self.sorted
                    && self.told.has_profile()
                    && self.never[row] == NOWHERE
                    && self.fit[row] >= self.told.line()
            }
        }
    }

    /// Where the cut would put a row, if that is somewhere else.
    pub(super) fn proposed(&self, row: usize) -> Option<Tier> {
        let to = *Tier::ALL.get(usize::from(self.cut[row]))?;
        (self.tiers[row] != Some(to)).then_some(to)
    }

    /// Whether a row is addressed: as the room sorted it, before that by its fit.
    pub(super) fn inside(&self, row: usize) -> bool {
        match self.tiers[row] {
            Some(tier) => tier.listed(),
            None => self.told.has_profile() && self.fit[row] >= self.told.line(),
        }
    }

    /// The costly mistake a row may be.
    pub(super) fn gap(&self, row: usize) -> Option<Gap> {
        let rating = self.ratings[1][row];
        if !self.told.apart.revealed || rating == 0 {
            return None;
        }
        let inside = self.inside(row);
        if rating <= self.told.low() && inside {
            Some(Gap::Uninteresting)
        } else if rating >= self.told.high() && !inside && !self.settled(row) {
            Some(Gap::LeftOut)
        } else {
            None
        }
    }

    /// Whether the room excluded a row and said why.
    pub(super) fn settled(&self, row: usize) -> bool {
        self.tiers[row] == Some(Tier::Excluded)
            && self
                .reason(row as u32)
                .is_some_and(|(reason, _)| reason.is_some())
    }

    /// Whether a row may have been overlooked in this way.
    pub(super) fn overlooks(&self, how: Overlooked, row: usize) -> bool {
        let hint = |bit| self.hints[row] & bit != 0;
        let left = || self.sorted && !self.listed(row) && !self.settled(row);
        match how {
            Overlooked::TopRevenue => hint(hint::LARGEST) && left(),
            Overlooked::OpenOpportunity => hint(hint::OPEN) && left(),
            Overlooked::Lost => hint(hint::LOST) && left(),
            Overlooked::Unvoted => {
                self.told.apart.revealed
                    && self.listed(row)
                    && self.ratings.iter().all(|it| it[row] == 0)
                    && self.vetoes_of(row as u32).is_empty()
            }
            Overlooked::Unowned => self.listed(row) && !hint(hint::OWNED),
            Overlooked::Unreasoned => self.tiers[row] == Some(Tier::Excluded) && !self.settled(row),
        }
    }

    pub(super) fn vetoes_of(&self, row: u32) -> &[(u32, Side, String)] {
        let from = self.vetoes.partition_point(|it| it.0 < row);
        let to = self.vetoes.partition_point(|it| it.0 <= row);
        &self.vetoes[from..to]
    }

    pub(super) fn member(&self, row: u32) -> Option<i64> {
        let at = self.members.binary_search_by_key(&row, |it| it.0).ok()?;
        Some(self.members[at].1)
    }

    pub(super) fn segment_id(&self, row: usize) -> Option<i64> {
        self.told
            .segments
            .get(usize::from(self.segment[row]))
            .map(|it| it.id)
    }
}

/// Revenue in the list's main currency, and employees.
fn measures(mirror: &Mirror) -> [Vec<f64>; 2] {
    let numbers = |field| {
        mirror
            .numbers(field)
            .map_or_else(|| vec![f64::NAN; mirror.len()], <[f64]>::to_vec)
    };
    let mut revenue = numbers(AccountField::Revenue);
    if let Some((currencies, of)) = mirror.texts(AccountField::Currency) {
        let mut counts = vec![0_usize; currencies.len()];
        for (number, currency) in revenue.iter().zip(of) {
            counts[*currency as usize] += usize::from(!number.is_nan());
        }
        // Where two are as frequent, the first in the alphabet; nobody's currency is no currency.
        let said = (0..counts.len()).filter(|it| !currencies[*it].is_empty());
        let main = said.max_by_key(|it| (counts[*it], std::cmp::Reverse(&currencies[*it])));
        // Sums in different currencies cannot be compared; a currency nobody said is taken for the main one.
        for (number, currency) in revenue.iter_mut().zip(of) {
            let currency = *currency as usize;
            if Some(currency) != main && !currencies[currency].is_empty() {
                *number = f64::NAN;
            }
        }
    }
    [revenue, numbers(AccountField::Employees)]
}
