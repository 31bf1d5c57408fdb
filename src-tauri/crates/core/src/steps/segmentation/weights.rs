//! Weights that always sum to 100: what one gains the others give, each in proportion, and those that are locked stay.

/// What the weights sum to.
pub const WHOLE: u8 = 100;

/// A weight and whether it is locked.
pub type Weighed = (u8, bool);

/// Gives one weight a new value and lets the others share the rest. A lock holds against the others' moves, not against
/// one's own. Where every other is locked, or what they leave is less than wanted, the value stops at what there is.
pub fn rebalance(weights: &[Weighed], at: usize, wanted: u8) -> Vec<u8> {
    let open: Vec<usize> = (0..weights.len())
        .filter(|it| *it != at && !weights[*it].1)
        .collect();
    let locked: u32 = weights
        .iter()
        .enumerate()
        .filter(|(it, (_, locked))| *it != at && *locked)
        .map(|(_, (weight, _))| u32::from(*weight))
        .sum();
    let free = u32::from(WHOLE).saturating_sub(locked);
    let own = if open.is_empty() {
        free
    } else {
        u32::from(wanted).min(free)
    };
    let shared = share(free - own, open.iter().map(|it| weights[*it].0));
    let mut result: Vec<u8> = weights.iter().map(|(weight, _)| *weight).collect();
    if let Some(it) = result.get_mut(at) {
        *it = own as u8;
    }
    for (it, part) in open.into_iter().zip(shared) {
        result[it] = part;
    }
    result
}

/// The weights with one more of them, which takes its value from the others. The first takes everything.
pub fn grown(weights: &[Weighed], wanted: u8) -> Vec<u8> {
    let mut more = weights.to_vec();
    more.push((0, false));
    rebalance(&more, weights.len(), wanted)
}

/// The weights with one of them gone, whose part the others share; if all of those are locked, they share it all the same.
pub fn shrunk(weights: &[Weighed], gone: usize) -> Vec<u8> {
    let left: Vec<Weighed> = weights
        .iter()
        .enumerate()
        .filter(|(it, _)| *it != gone)
        .map(|(_, it)| *it)
        .collect();
    let all_locked = left.iter().all(|it| it.1);
    let locked: u32 = left
        .iter()
        .filter(|it| it.1 && !all_locked)
        .map(|it| u32::from(it.0))
        .sum();
    let open = |it: &&Weighed| all_locked || !it.1;
    let mut shared = share(
        u32::from(WHOLE).saturating_sub(locked),
        left.iter().filter(open).map(|it| it.0),
    )
    .into_iter();
    left.iter()
        .map(|it| {
            if open(&it) {
                shared.next().unwrap_or_default()
            } else {
                it.0
            }
        })
        .collect()
}

/// Splits a sum in proportion, without a remainder: who was cut most gets the next point. Equal parts if all are nothing.
fn share(sum: u32, parts: impl Iterator<Item = u8>) -> Vec<u8> {
    let mut parts: Vec<u32> = parts.map(u32::from).collect();
    if parts.iter().all(|it| *it == 0) {
        parts.fill(1);
    }
    let whole: u32 = parts.iter().sum();
    if whole == 0 {
        return Vec::new();
    }
    let mut given: Vec<u32> = parts.iter().map(|it| it * sum / whole).collect();
    let mut order: Vec<usize> = (0..parts.len()).collect();
    order.sort_by_key(|it| std::cmp::Reverse(parts[*it] * sum % whole));
    let left = sum - given.iter().sum::<u32>();
    for it in order.into_iter().take(left as usize) {
        given[it] += 1;
    }
    given.into_iter().map(|it| it as u8).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_one_gains_the_others_give_in_proportion_and_the_locked_stay() {
        for (weights, at, wanted, expected, why) in [
            (
                vec![(40, false), (30, false), (30, false)],
                0,
                60,
                vec![60, 20, 20],
                "both give alike",
            ),
            (
                vec![(40, false), (40, true), (20, false)],
                0,
                50,
                vec![50, 40, 10],
                "the locked one gives nothing",
            ),
            (
                vec![(40, false), (40, true), (20, true)],
                0,
                90,
                vec![40, 40, 20],
                "nobody can give",
            ),
            (
                vec![(40, true), (40, true), (20, false)],
                0,
                90,
                vec![60, 40, 0],
                "it stops at what there is, its own lock aside",
            ),
            (
                vec![(100, false), (0, false), (0, false)],
                0,
                50,
                vec![50, 25, 25],
                "two that had nothing share alike",
            ),
            (vec![(10, false)], 0, 30, vec![100], "a single one is all"),
            (
                vec![(34, false), (33, false), (33, false)],
                1,
                34,
                vec![33, 34, 33],
                "no point is lost in rounding",
            ),
        ] {
            assert_eq!(rebalance(&weights, at, wanted), expected, "{why}");
        }
    }

    #[test]
    fn one_more_takes_from_all_and_one_gone_gives_back_to_all() {
        assert_eq!(grown(&[], 20), [100]);
        assert_eq!(grown(&[(60, false), (40, false)], 20), [48, 32, 20]);
        assert_eq!(
            shrunk(&[(48, false), (32, false), (20, false)], 2),
            [60, 40]
        );
        assert_eq!(shrunk(&[(48, true), (32, false), (20, false)], 2), [48, 52]);
        assert_eq!(shrunk(&[(50, true), (30, true), (20, false)], 2), [63, 37]);
        assert_eq!(shrunk(&[(100, false)], 0), [0_u8; 0]);
    }

    proptest! {
        #[test]
        fn whatever_is_done_the_sum_is_100(
            parts in prop::collection::vec((1_u8..100, any::<bool>()), 1..12),
            at in 0_usize..12,
            wanted in 0_u8..=100,
        ) {
            let sum = |weights: &[u8]| weights.iter().map(|it| u32::from(*it)).sum::<u32>();
            let at = at % parts.len();
            let whole = share(100, parts.iter().map(|it| it.0));
            let weights: Vec<Weighed> = whole.into_iter().zip(parts.iter().map(|it| it.1)).collect();
            prop_assert_eq!(sum(&rebalance(&weights, at, wanted)), 100);
            prop_assert_eq!(sum(&grown(&weights, wanted)), 100);
            let less = shrunk(&weights, at);
            prop_assert_eq!(sum(&less), if weights.len() == 1 { 0 } else { 100 });
        }
    }
}
