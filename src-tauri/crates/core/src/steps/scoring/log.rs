//! Activities packed for the file: sorted by account and day, differences instead of numbers, small numbers in one byte. A
//! million of them take about six megabytes and unpack in milliseconds.
//!
//! What comes out of a file from outside is believed in nothing: every index is checked by whoever looks a word up.

use crate::{Code, Error, Result};

/// How many activities a row of the file holds.
pub(super) const PAGE: usize = 65_536;

/// One activity, by places in its log's lists of words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Activity {
    /// Which account.
    pub account: u32,
    /// Days after the log's first.
    pub day: u32,
    /// Which action.
    pub action: u32,
    /// Which person, from 1; 0 = nobody is named.
    pub person: u32,
}

/// Packs activities that are in order.
pub(super) fn pack(activities: &[Activity]) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(activities.len() * 6);
    let mut account = 0;
    for it in activities {
        for number in [
            it.account.wrapping_sub(account),
            it.day,
            it.action,
            it.person,
        ] {
            put(&mut bytes, number);
        }
        account = it.account;
    }
    bytes
}

/// Unpacks `count` activities and hands them over one by one. [`Code::Damaged`] if they are not all there.
pub(super) fn unpack(bytes: &[u8], count: usize, mut take: impl FnMut(Activity)) -> Result<()> {
    let mut rest = bytes.iter();
    let mut account = 0_u32;
    for _ in 0..count {
        let mut number = || get(&mut rest);
        account = account.wrapping_add(number()?);
        take(Activity {
            account,
            day: number()?,
            action: number()?,
            person: number()?,
        });
    }
    Ok(())
}

/// Seven bits a byte, the lowest first; the eighth says that more follow.
fn put(bytes: &mut Vec<u8>, mut number: u32) {
    while number >= 0x80 {
        bytes.push((number & 0x7f) as u8 | 0x80);
        number >>= 7;
    }
    bytes.push(number as u8);
}

fn get(bytes: &mut std::slice::Iter<'_, u8>) -> Result<u32> {
    let mut number = 0_u32;
    for shift in [0, 7, 14, 21, 28] {
        let Some(byte) = bytes.next() else { break };
        number |= u32::from(byte & 0x7f).wrapping_shl(shift);
        if byte & 0x80 == 0 {
            return Ok(number);
        }
    }
    Err(Error::new(Code::Damaged, "an activity log breaks off"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn activity(account: u32, day: u32, action: u32, person: u32) -> Activity {
        Activity {
            account,
            day,
            action,
            person,
        }
    }

    #[test]
    fn what_is_packed_comes_out_the_same() {
        let all = [
            activity(0, 0, 0, 0),
            activity(0, 146, 7, 300_000),
            activity(127, 128, 1, 1),
            activity(99_999, 16_384, 2_097_152, u32::MAX),
            activity(u32::MAX, u32::MAX, 0, 0),
        ];
        let mut back = Vec::new();
        unpack(&pack(&all), all.len(), |it| back.push(it)).expect("whole");
        assert_eq!(back, all);
    }

    #[test]
    fn a_usual_activity_takes_few_bytes_and_a_broken_page_is_told() {
        let all: Vec<_> = (0..1000)
            .map(|at| activity(at / 10, at % 100, at % 9, at))
            .collect();
        let packed = pack(&all);
        assert!(packed.len() < 6 * all.len(), "{} bytes", packed.len());
        let broken = unpack(&packed[..packed.len() - 1], all.len(), |_| ());
        assert_eq!(broken.expect_err("breaks off").code, Code::Damaged);
        assert!(
            unpack(&[0xff; 64], 1, |_| ()).is_err(),
            "a number without end"
        );
    }
}
