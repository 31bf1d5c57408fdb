//! The market as the screens show it: counts, the drawing of fit against sales, what the cut would move, and what a weight
//! decides.

use super::{
    ClusterCheck, CutMove, CutProposal, FitCriterion, FitProfile, Gap, GapCount, Market, Named,
    Never, Number, NumberView, Overlap, Overlooked, OverlookedCount, Part, PlotCell, PlotDot,
    Segment, SegmentationView, Sensitivity, Tier, TierMeter, VoteCounts, Voting,
    predicate::{FULL, UNKNOWN},
    view::BlendPart,
    weights::rebalance,
};
use crate::steps::{
    accounts::{AccountField, Mirror},
    approach::Capacity,
};

/// Steps of the histogram of fit.
const STEPS: usize = 20;
/// More accounts than this at one place of the drawing are shown as a number.
const CROWD: usize = 6;
/// How far a weight is moved to see what it decides.
const NUDGE: u8 = 10;
/// How many accounts a sentence names.
const NAMES: usize = 3;

impl Market {
    /// Everything the screen shows besides the rows.
    pub fn view(&self, mirror: &Mirror) -> SegmentationView {
        let counts = self.counts();
        let segments = self.segments(mirror);
        SegmentationView {
            count: self.tiers.len(),
            listed: counts[..3].iter().sum(),
            unsorted: self.tiers.len() - counts.iter().sum::<usize>(),
            tiers: self.meters(),
            carries: self.told.capacity.carries,
            choice: self.told.capacity.choice,
            profile: self.profile(),
            cut: self.proposal(),
            outside: self.tiers.len() - segments.iter().map(|it| it.count).sum::<usize>(),
            segments,
            voting: self.voting(),
            plot: self.plot(mirror),
            gaps: self.gaps(),
            overlooked: self.overlooked(),
            named: self.named(mirror),
            numbers: Number::ALL
                .into_iter()
                .map(|number| {
                    let (usual, least, most) = number.usual();
                    NumberView {
                        number,
                        value: self.told.number(number),
                        usual,
                        least,
                        most,
                    }
                })
                .collect(),
        }
    }

    fn counts(&self) -> [usize; 5] {
        let mut counts = [0; 5];
        for tier in self.tiers.iter().flatten() {
            counts[*tier as usize] += 1;
        }
        counts
    }

    pub(super) fn meters(&self) -> Vec<TierMeter> {
        let counts = self.counts();
        Tier::ALL
            .into_iter()
            .map(|tier| meter(tier, counts[tier as usize], &self.told.capacity))
            .collect()
    }

    pub(super) fn profile(&self) -> FitProfile {
        let told = &self.told;
        let blind = !told.has_profile();
        let mut by_fit = [0_usize; 101];
        for fit in &self.fit {
            by_fit[usize::from(*fit)] += 1;
        }
        let fits = if blind {
            0
        } else {
            by_fit[usize::from(told.line())..].iter().sum()
        };
        let share = 100.0 * fits as f64 / self.fit.len().max(1) as f64;
        let mut histogram = vec![0; STEPS];
        for (fit, count) in by_fit.iter().enumerate().filter(|_| !blind) {
            histogram[(fit * STEPS / 100).min(STEPS - 1)] += count;
        }
        let mut ruled = vec![0; told.nevers.len()];
        for never in &self.never {
            if let Some(count) = ruled.get_mut(usize::from(*never)) {
                *count += 1;
            }
        }
        FitProfile {
            criteria: told
                .criteria
                .iter()
                .map(|it| {
                    let (mut full, mut some, mut unknown) = (0, 0, 0);
                    for share in self.column(&it.predicate) {
                        match *share {
                            0 => {}
                            FULL => full += 1,
                            UNKNOWN => unknown += 1,
                            _ => some += 1,
                        }
                    }
                    FitCriterion {
                        id: it.id,
                        name: it.name.clone(),
                        predicate: it.predicate.clone(),
                        weight: it.weight,
                        locked: it.locked,
                        full,
                        some,
                        unknown,
                    }
                })
                .collect(),
            nevers: told
                .nevers
                .iter()
                .zip(ruled)
                .map(|(it, count)| Never {
                    id: it.id,
                    predicate: it.predicate.clone(),
                    reason: it.reason,
                    note: it.note.clone(),
                    count,
                })
                .collect(),
            blend: Part::ALL
                .into_iter()
                .zip(told.blend)
                .map(|(part, (weight, locked))| BlendPart {
                    part,
                    weight,
                    locked,
                })
                .collect(),
            fits,
            share,
            too_wide: share > f64::from(told.number(Number::Market)),
            histogram,
        }
    }

    fn proposal(&self) -> CutProposal {
        // By where from (unsorted last) and where to.
        let mut moves = [[0_usize; 5]; 6];
        for row in 0..self.tiers.len() {
            if let Some(to) = self.proposed(row) {
                let from = self.tiers[row].map_or(5, |it| it as usize);
                moves[from][to as usize] += 1;
            }
        }
        let moves: Vec<CutMove> = moves
            .iter()
            .enumerate()
            .flat_map(|(from, to)| {
                to.iter()
                    .enumerate()
                    .map(move |(to, count)| (from, to, *count))
            })
            .filter(|(_, _, count)| *count > 0)
            .map(|(from, to, count)| CutMove {
                from: Tier::ALL.get(from).copied(),
                to: Tier::ALL[to],
                count,
            })
            .collect();
        CutProposal {
            blind: !self.told.has_profile(),
            changes: moves.iter().map(|it| it.count).sum(),
            moves,
        }
    }

    pub(super) fn segments(&self, mirror: &Mirror) -> Vec<Segment> {
        let segments = &self.told.segments;
        let mut count = vec![0; segments.len()];
        let mut listed = vec![0; segments.len()];
        let mut by_hand = vec![0; segments.len()];
        let mut matches = vec![0; segments.len()];
        let mut both = vec![vec![0; segments.len()]; segments.len()];
        let mut industries: Vec<std::collections::HashSet<u32>> =
            vec![std::collections::HashSet::new(); segments.len()];
        let industry = mirror.texts(AccountField::Industry);
        for (row, segment) in self.segment.iter().enumerate() {
            if let Some(count) = count.get_mut(usize::from(*segment)) {
                *count += 1;
                if self.listed(row) {
                    let at = usize::from(*segment);
                    listed[at] += 1;
                    if let Some((_, of)) = industry.filter(|_| segments[at].cluster) {
                        industries[at].insert(of[row]);
                    }
                }
            }
        }
        for mask in self.masks.iter().filter(|it| **it != 0) {
            let first = mask.trailing_zeros() as usize;
            let mut rest = *mask;
            while rest != 0 {
                let at = rest.trailing_zeros() as usize;
                rest &= rest - 1;
                matches[at] += 1;
                if at != first {
                    both[first][at] += 1;
                }
            }
        }
        for (row, _) in &self.members {
            if let Some(by_hand) = by_hand.get_mut(usize::from(self.segment[*row as usize])) {
                *by_hand += 1;
            }
        }
        segments
            .iter()
            .enumerate()
            .map(|(at, it)| Segment {
                id: it.id,
                name: it.name.clone(),
                cluster: it.cluster,
                problem: it.problem.clone(),
                reference: it.reference.clone(),
                rules: it.rules.clone(),
                count: count[at],
                listed: listed[at],
                by_hand: by_hand[at],
                matches: matches[at],
                overlaps: both[at]
                    .iter()
                    .enumerate()
                    .filter(|(_, count)| **count > 0)
                    .map(|(other, count)| Overlap {
                        segment: segments[other].id,
                        count: *count,
                    })
                    .collect(),
                check: it.cluster.then(|| ClusterCheck {
                    size: listed[at],
                    industries: industries[at].len(),
                    least: self.told.number(Number::ClusterLeast) as usize,
                    most: self.told.number(Number::ClusterMost) as usize,
                }),
            })
            .collect()
    }

    fn voting(&self) -> Voting {
        let [marketing, sales] = self.voted();
        Voting {
            entering: self.told.apart.entering,
            revealed: self.told.apart.revealed,
            counts: VoteCounts {
                marketing,
                sales,
                missing: [marketing, sales].iter().filter(|it| **it == 0).count(),
            },
            total: (0..self.tiers.len())
                .filter(|row| self.on_ballot(*row))
                .count(),
        }
    }

    pub(super) fn plot(&self, mirror: &Mirror) -> Vec<PlotCell> {
        if !self.told.apart.revealed || !self.told.has_profile() {
            return Vec::new();
        }
        let mut cells: Vec<(u8, u8, Vec<usize>)> = Vec::new();
        for (row, rating) in self.ratings[1].iter().enumerate().filter(|it| *it.1 > 0) {
            let fit = self.fit[row].min(99) / 10 * 10;
            match cells.iter_mut().find(|it| (it.0, it.1) == (*rating, fit)) {
                Some(cell) => cell.2.push(row),
                None => cells.push((*rating, fit, vec![row])),
            }
        }
        cells.sort_by_key(|it| (it.0, it.1));
        cells
            .into_iter()
            .map(|(rating, fit, mut rows)| {
                let count = rows.len();
                if count > CROWD {
                    rows.clear();
                }
                rows.sort_by_key(|row| (std::cmp::Reverse(self.fit[*row]), self.ranks[*row]));
                PlotCell {
                    rating,
                    fit,
                    count,
                    dots: rows
                        .into_iter()
                        .map(|row| PlotDot {
                            id: mirror.id(row as u32),
                            name: mirror.text(row as u32, AccountField::Name).to_owned(),
                            fit: self.fit[row],
                            tier: self.tiers[row],
                            gap: self.gap(row),
                        })
                        .collect(),
                }
            })
            .collect()
    }

    pub(super) fn gaps(&self) -> Vec<GapCount> {
        Gap::ALL
            .into_iter()
            .map(|gap| GapCount {
                gap,
                count: (0..self.tiers.len())
                    .filter(|row| self.gap(*row) == Some(gap))
                    .count(),
            })
            .collect()
    }

    pub(super) fn overlooked(&self) -> Vec<OverlookedCount> {
        Overlooked::ALL
            .into_iter()
            .map(|kind| OverlookedCount {
                kind,
                count: (0..self.tiers.len())
                    .filter(|row| self.overlooks(kind, *row))
                    .count(),
            })
            .collect()
    }

    pub(super) fn named(&self, mirror: &Mirror) -> Vec<Named> {
        self.told
            .named
            .iter()
            .map(|it| {
                let row = self
                    .known
                    .iter()
                    .find(|(name, _)| *name == it.name)
                    .and_then(|(_, row)| *row);
                Named {
                    id: it.id,
                    name: it.name.clone(),
                    who: it.who.clone(),
                    account: row.map(|row| mirror.id(row)),
                    tier: row.and_then(|row| self.tiers[row as usize]),
                }
            })
            .collect()
    }

    /// What moving each criterion's weight by ten would change in the cut, the one that decides most first; those that
    /// decide nothing are left out. Slower than everything else here: asked for when the room has stopped moving.
    pub fn sensitivity(&self, mirror: &Mirror) -> Vec<Sensitivity> {
        let weights = self.told.weights();
        let mut all = Vec::new();
        for (at, criterion) in self.told.criteria.iter().enumerate() {
            let weight = criterion.weight;
            let moved = [
                weight.saturating_add(NUDGE).min(FULL),
                weight.saturating_sub(NUDGE),
            ]
            .into_iter()
            .filter_map(|to| {
                let moved = rebalance(&weights, at, to);
                let to = moved[at];
                if to == weight {
                    return None;
                }
                let moved: Vec<_> = moved.into_iter().map(|it| (it, false)).collect();
                let fit = self.fit_with(&moved);
                let score = self.score_with(&fit);
                let cut = self.cut_with(&fit, &score);
                let mut changed: Vec<usize> = (0..cut.len())
                    .filter(|row| cut[*row] != self.cut[*row])
                    .collect();
                let count = changed.len();
                let best = |row: &usize| (std::cmp::Reverse(self.score[*row]), self.ranks[*row]);
                changed.sort_by_key(best);
                Some(Sensitivity {
                    criterion: criterion.id,
                    from: weight,
                    to,
                    count,
                    names: changed
                        .into_iter()
                        .take(NAMES)
                        .map(|row| mirror.text(row as u32, AccountField::Name).to_owned())
                        .collect(),
                })
            })
            .filter(|it| it.count > 0)
            .max_by_key(|it| it.count);
            all.extend(moved);
        }
        all.sort_by_key(|it| std::cmp::Reverse(it.count));
        all
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
