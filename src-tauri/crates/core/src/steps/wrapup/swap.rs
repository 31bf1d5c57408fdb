//! How much of the target list was swapped since an edition. Accounts that come and go in the course of a quarter are how
//! a list stays good; a list that is half new every quarter is none.

use std::cmp::Ordering;

use serde::Serialize;

use super::edition::rises;
use crate::steps::segmentation::{Listed, Tier};

/// As many names as a screen or a page can still be read with; the counts hold for all.
const NAMES: usize = 100;

/// An account that came, left or changed its tier.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "wrapup.ts", rename = "WrapupMove")
)]
pub struct Move {
    /// The account's id.
    pub account: i64,
    /// Its name, as it was last known on the list.
    pub name: String,
    /// Where it was; `None` = not on the list.
    pub from: Option<Tier>,
    /// Where it is; `None` = no longer on the list.
    pub to: Option<Tier>,
}

/// How the list differs from the one of an edition.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "wrapup.ts", rename = "WrapupSwap")
)]
pub struct Swap {
    /// Accounts on the list then.
    pub then: usize,
    /// Accounts on the list now.
    pub now: usize,
    /// Accounts that are new on it.
    pub came: usize,
    /// Accounts that are no longer on it.
    pub left: usize,
    /// Accounts that are in a higher tier now.
    pub rose: usize,
    /// Accounts that are in a lower tier now.
    pub fell: usize,
    /// Accounts that came or left, whichever are more: an account for an account counts once.
    pub swapped: usize,
    /// How many may be.
    pub most: usize,
    /// The first accounts that came, left or moved, by name.
    pub moves: Vec<Move>,
    /// How many more there are.
    pub more: usize,
}

/// Compares two lists, each in the order of its accounts. `quota` in per cent.
pub(super) fn swap(then: &[Listed], now: &[Listed], quota: f64) -> Swap {
    let mut swap = Swap {
        then: then.len(),
        now: now.len(),
        // Rounded down: a quota is a ceiling. The least list may still swap one.
        most: ((then.len() as f64 * quota / 100.0).floor() as usize)
            .max(usize::from(quota > 0.0 && !then.is_empty())),
        ..Swap::default()
    };
    let mut moves = Vec::new();
    let (mut old, mut new) = (then.iter().peekable(), now.iter().peekable());
    loop {
        let order = match (old.peek(), new.peek()) {
            (None, None) => break,
            (Some(_), None) => Ordering::Less,
            (None, Some(_)) => Ordering::Greater,
            (Some(was), Some(is)) => was.account.cmp(&is.account),
        };
        let was = (order != Ordering::Greater).then(|| old.next()).flatten();
        let is = (order != Ordering::Less).then(|| new.next()).flatten();
        match (was, is) {
            (Some(was), Some(is)) if was.tier == is.tier => continue,
            (Some(was), Some(is)) if rises(was.tier, is.tier) => swap.rose += 1,
            (Some(_), Some(_)) => swap.fell += 1,
            (Some(_), None) => swap.left += 1,
            (None, _) => swap.came += 1,
        }
        let known = is.or(was);
        moves.extend(known.map(|known| Move {
            account: known.account,
            name: known.name.clone(),
            from: was.map(|it| it.tier),
            to: is.map(|it| it.tier),
        }));
    }
    swap.swapped = swap.came.max(swap.left);
    // Left first, then new, then moved; each by name.
    let kind = |it: &Move| match (it.from, it.to) {
        (Some(_), None) => 0,
        (None, _) => 1,
        (Some(_), Some(_)) => 2,
    };
    moves.sort_by(|a, b| (kind(a), &a.name).cmp(&(kind(b), &b.name)));
    swap.more = moves.len().saturating_sub(NAMES);
    moves.truncate(NAMES);
    swap.moves = moves;
    swap
}

/// Packs a list in the order of its accounts: differences instead of ids, seven bits a byte, the tier in the lowest two. A
/// hundred thousand accounts take about six hundred kilobytes; their names are kept as they are.
pub(super) fn pack(listed: &[Listed]) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(listed.len() * 6);
    let mut last = 0_u64;
    for it in listed {
        let account = it.account.unsigned_abs();
        let mut number = (account.wrapping_sub(last) << 2) | it.tier as u64;
        last = account;
        while number >= 0x80 {
            bytes.push(number as u8 | 0x80);
            number >>= 7;
        }
        bytes.push(number as u8);
    }
    bytes
}

/// Unpacks a list; what cannot be read ends it, for a file from outside is believed in nothing.
pub(super) fn unpack(bytes: &[u8], names: &str) -> Vec<Listed> {
    let mut listed = Vec::new();
    let mut names = names.split('\n');
    let mut rest = bytes.iter();
    let mut last = 0_u64;
    'all: while !rest.as_slice().is_empty() {
        let (mut number, mut shift) = (0_u64, 0_u32);
        loop {
            let Some(byte) = rest.next() else { break 'all };
            number |= u64::from(byte & 0x7f).checked_shl(shift).unwrap_or(0);
            if byte & 0x80 == 0 {
                break;
            }
            shift += 7;
        }
        last = last.wrapping_add(number >> 2);
        let tier = Tier::LIST.get((number & 3) as usize);
        let (Ok(account), Some(tier)) = (i64::try_from(last), tier) else {
            break;
        };
        listed.push(Listed {
            account,
            tier: *tier,
            name: names.next().unwrap_or_default().to_owned(),
        });
    }
    listed
}

/// The names of a list, one a line.
pub(super) fn names(listed: &[Listed]) -> String {
    let names: Vec<String> = listed.iter().map(|it| it.name.replace('\n', " ")).collect();
    names.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list(of: &[(i64, Tier)]) -> Vec<Listed> {
        of.iter()
            .map(|(account, tier)| Listed {
                account: *account,
                tier: *tier,
                name: format!("Account {account}"),
            })
            .collect()
    }

    #[test]
    fn an_account_for_an_account_counts_once_and_a_change_of_tier_not_at_all() {
        let (one, two, three) = (Tier::Tier1, Tier::Tier2, Tier::Tier3);
        let then = list(&[(1, one), (2, two), (3, three), (4, three), (5, two)]);
        for (why, now, came, left, rose, fell, swapped) in [
            ("the same", then.clone(), 0, 0, 0, 0, 0),
            (
                "two moved",
                list(&[(1, two), (2, one), (3, three), (4, three), (5, two)]),
                0,
                0,
                1,
                1,
                0,
            ),
            (
                "one for another",
                list(&[(1, one), (2, two), (3, three), (4, three), (9, two)]),
                1,
                1,
                0,
                0,
                1,
            ),
            ("all are gone", Vec::new(), 0, 5, 0, 0, 5),
            (
                "it has only grown",
                list(&[
                    (1, one),
                    (2, two),
                    (3, three),
                    (4, three),
                    (5, two),
                    (6, one),
                    (7, one),
                ]),
                2,
                0,
                0,
                0,
                2,
            ),
        ] {
            let swap = swap(&then, &now, 25.0);
            assert_eq!(
                (swap.came, swap.left, swap.rose, swap.fell, swap.swapped),
                (came, left, rose, fell, swapped),
                "{why}"
            );
            assert_eq!(swap.moves.len(), came + left + rose + fell, "{why}");
        }
    }

    #[test]
    fn a_quarter_of_twelve_is_three_and_even_three_accounts_may_swap_one() {
        let twelve: Vec<_> = (1..=12).map(|it| (it, Tier::Tier2)).collect();
        assert_eq!(swap(&list(&twelve), &[], 25.0).most, 3);
        assert_eq!(swap(&list(&twelve[..7]), &[], 25.0).most, 1);
        assert_eq!(swap(&list(&twelve[..3]), &[], 25.0).most, 1);
        assert_eq!(swap(&list(&twelve[..3]), &[], 0.0).most, 0);
        assert_eq!(swap(&[], &list(&twelve), 25.0).most, 0);
    }

    #[test]
    fn a_list_comes_back_as_it_was_packed() {
        let all = list(&[
            (1, Tier::Tier1),
            (70_000, Tier::Tier3),
            (crate::id::WIDEST, Tier::Tier2),
        ]);
        assert_eq!(unpack(&pack(&all), &names(&all)), all);
        assert!(unpack(&[], "").is_empty());
    }

    #[test]
    fn a_broken_list_is_read_as_far_as_it_makes_sense() {
        let all = list(&[(5, Tier::Tier1), (900, Tier::Tier2)]);
        let bytes = pack(&all);
        assert_eq!(unpack(&bytes[..bytes.len() - 1], "Account 5").len(), 1);
        // A tier that there is not, and a number that never ends.
        assert!(unpack(&[0b11], "").is_empty());
        assert!(unpack(&[0xff; 64], "").is_empty());
    }
}
