//! Numbers over the whole list, a byte or two per account: fit, score, the cut into tiers. Pure, no allocation per account,
//! so that a weight can be dragged over 100,000 accounts and the room sees what follows.

use super::predicate::FULL;
use crate::steps::accounts::rising;

/// How many points a criterion of this weight gives for each possible share; whole points, so that what is explained adds up.
pub fn points(weight: u8) -> [u8; 256] {
    let mut points = [0; 256];
    for (share, points) in points.iter_mut().enumerate().take(usize::from(FULL) + 1) {
        *points = ((share * usize::from(weight) + 50) / 100) as u8;
    }
    points
}

/// Fit of every account, 0 to 100: the sum of its points.
pub fn fit(criteria: &[(u8, &[u8])], accounts: usize) -> Vec<u8> {
    let mut fit = vec![0_u8; accounts];
    for (weight, shares) in criteria {
        let points = points(*weight);
        for (fit, share) in fit.iter_mut().zip(*shares) {
            *fit = fit.saturating_add(points[usize::from(*share)]).min(FULL);
        }
    }
    fit
}

/// What every account scores, in tenths of a point up to 1000: four parts of 0 to 100, each with its weight.
pub fn blend(weights: [u8; 4], parts: [&[u8]; 4]) -> Vec<u16> {
    let [fit, potential, relationship, trigger] = parts;
    let weights = weights.map(u32::from);
    fit.iter()
        .zip(potential)
        .zip(relationship.iter().zip(trigger))
        .map(|((fit, potential), (relationship, trigger))| {
            let sum = u32::from(*fit) * weights[0]
                + u32::from(*potential) * weights[1]
                + u32::from(*relationship) * weights[2]
                + u32::from(*trigger) * weights[3];
            ((sum + 5) / 10) as u16
        })
        .collect()
}

/// Potential of every account, 0 to 100: the share of the others it is larger than. By the first measure; where that is
/// not known, by the second; nothing where neither is.
pub fn potential(first: &[f64], second: &[f64]) -> Vec<u8> {
    let (first_steps, second_steps) = (steps(first), steps(second));
    first
        .iter()
        .zip(second)
        .map(|(first, second)| {
            let (number, steps) = if first.is_nan() {
                (second, &second_steps)
            } else {
                (first, &first_steps)
            };
            if number.is_nan() {
                return 0;
            }
            let key = rising(*number);
            steps.partition_point(|step| *step < key) as u8
        })
        .collect()
}

/// What a number must be above to be larger than 1, 2 … 100 % of the others. Sorting bare bits once and looking a number up
/// among a hundred steps is several times quicker than ordering the rows.
fn steps(numbers: &[f64]) -> Vec<u64> {
    let known = numbers.iter().filter(|it| !it.is_nan());
    let mut order: Vec<u64> = known.map(|it| rising(*it)).collect();
    order.sort_unstable();
    let others = order.len().saturating_sub(1);
    if others == 0 {
        return Vec::new();
    }
    (1..=usize::from(FULL))
        .map(|percent| order[(percent * others).div_ceil(usize::from(FULL)) - 1])
        .collect()
}

/// How many accounts tiers 1 to 3 take of `fitting` ones. A cap holds; where none is set, tier 1 takes its share of them,
/// tier 2 its own, tier 3 the rest.
pub fn sizes(caps: [Option<usize>; 3], shares: [usize; 2], fitting: usize) -> [usize; 3] {
    let mut left = fitting;
    let mut take = |wanted: usize| {
        let taken = wanted.min(left);
        left -= taken;
        taken
    };
    let of = |share: usize| (fitting * share).div_ceil(100);
    let first = take(caps[0].unwrap_or_else(|| of(shares[0])));
    let second = take(caps[1].unwrap_or_else(|| of(shares[1])));
    let third = take(caps[2].unwrap_or(usize::MAX));
    [first, second, third]
}

/// A candidate of the cut as one number, the best lowest: its score, then its rank among equals.
pub fn candidate(score: u16, rank: u32) -> u64 {
    u64::from(u16::MAX - score) << 32 | u64::from(rank)
}

/// Cuts candidates by score: calls `put` with the rank of each and its tier, 0 to 2, or 3 for those without room. Only the
/// borders are ordered, never the whole list.
pub fn cut(candidates: &mut [u64], sizes: [usize; 3], mut put: impl FnMut(u32, usize)) {
    let mut rest = candidates;
    for (tier, size) in sizes.into_iter().enumerate() {
        let size = size.min(rest.len());
        if size > 0 && size < rest.len() {
            rest.select_nth_unstable(size);
        }
        let (taken, left) = rest.split_at_mut(size);
        for it in taken {
            put(*it as u32, tier);
        }
        rest = left;
    }
    for it in rest {
        put(*it as u32, 3);
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::predicate::UNKNOWN;
    use super::*;

    #[test]
    fn fit_is_the_sum_of_what_each_criterion_gives() {
        // 78 = industry 30 + size 28 + country 20, of weights 30, 28, 20, 12 and 10.
        let shares: [&[u8]; 5] = [&[100], &[100], &[100], &[0], &[UNKNOWN]];
        let criteria: Vec<(u8, &[u8])> = [30, 28, 20, 12, 10].into_iter().zip(shares).collect();
        assert_eq!(fit(&criteria, 1), [78]);
        // A neighbouring band gives half: 30 + 14 + 20.
        let shares: [&[u8]; 3] = [&[100], &[50], &[100]];
        let criteria: Vec<(u8, &[u8])> = [30, 28, 20].into_iter().zip(shares).collect();
        assert_eq!(fit(&criteria, 1), [64]);
        assert_eq!(points(25)[50], 13, "half a point is rounded up, once");
        assert_eq!(points(25)[usize::from(UNKNOWN)], 0);
    }

    #[test]
    fn the_score_weighs_fit_potential_relationship_and_trigger() {
        // 40 % of 80 + 30 % of 50 + 15 % of 100 + 15 % of 0 = 62.
        let score = blend([40, 30, 15, 15], [&[80], &[50], &[100], &[0]]);
        assert_eq!(score, [620]);
    }

    #[test]
    fn potential_is_the_share_of_others_that_are_smaller() {
        let nan = f64::NAN;
        let revenue = [10.0, 30.0, 20.0, 20.0, nan, nan];
        let people = [1.0, 1.0, 1.0, 1.0, 9.0, nan];
        assert_eq!(potential(&revenue, &people), [0, 100, 33, 33, 100, 0]);
        assert_eq!(potential(&[5.0], &[nan]), [0]);
    }

    #[test]
    fn the_cap_is_set_before_the_cut_and_without_one_tiers_take_their_share() {
        for (caps, fitting, expected, why) in [
            ([Some(4), Some(15), Some(56)], 100, [4, 15, 56], "caps hold"),
            (
                [Some(4), Some(15), Some(56)],
                10,
                [4, 6, 0],
                "too few for all",
            ),
            ([None, None, None], 100, [5, 20, 75], "5 %, 20 %, the rest"),
            ([Some(3), None, None], 50, [3, 10, 37], "a cap and shares"),
            ([None, None, None], 0, [0, 0, 0], "nobody fits"),
        ] {
            assert_eq!(sizes(caps, [5, 20], fitting), expected, "{why}");
        }
    }

    proptest! {
        #[test]
        fn the_cut_puts_the_best_first_whatever_the_borders(
            scores in prop::collection::vec(0_u16..20, 0..40),
            sizes in prop::array::uniform3(0_usize..15),
        ) {
            let mut candidates: Vec<_> = scores.iter().zip(0..).map(|(score, rank)| candidate(*score, rank)).collect();
            let mut tiers = vec![usize::MAX; scores.len()];
            cut(&mut candidates, sizes, |row, tier| tiers[row as usize] = tier);
            let mut order: Vec<usize> = (0..scores.len()).collect();
            order.sort_by_key(|row| (std::cmp::Reverse(scores[*row]), *row));
            let mut expected = vec![3; scores.len()];
            let mut rows = order.into_iter();
            for (tier, size) in sizes.into_iter().enumerate() {
                for row in rows.by_ref().take(size) {
                    expected[row] = tier;
                }
            }
            prop_assert_eq!(tiers, expected);
        }
    }
}
