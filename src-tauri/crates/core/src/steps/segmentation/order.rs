//! Rows of the list in an order. What has few different values is counted instead of compared, so that a long list is
//! ordered within a frame.

use super::{Market, TargetQuery, TargetSort};
use crate::{
    Side,
    steps::accounts::{AccountField, Mirror, NOWHERE, by_place, fold, rising},
};

/// More places than any of the step's own small numbers has.
const SMALL: usize = 1_024;

impl Market {
    /// Orders rows that are in the order of names, and keeps that among equals. What has no value comes last either way.
    pub(super) fn order(&self, mirror: &Mirror, found: &mut [u32], query: &TargetQuery) {
        let down = query.descending;
        let mut small = |place: &dyn Fn(usize) -> Option<u16>| {
            by_place(found, SMALL, down, |row| {
                place(row as usize).map_or(NOWHERE, u32::from)
            });
        };
        match query.sort {
            TargetSort::Name => {
                if down {
                    found.reverse();
                }
            }
            TargetSort::Tier => small(&|row| self.tiers[row].map(|it| it as u16)),
            TargetSort::Fit => small(&|row| Some(u16::from(self.fit[row]))),
            TargetSort::Score => small(&|row| Some(self.score[row])),
            TargetSort::Marketing => small(&|row| self.rating(Side::Marketing, row).map(u16::from)),
            TargetSort::Sales => small(&|row| self.rating(Side::Sales, row).map(u16::from)),
            TargetSort::Segment => small(&|row| {
                let segment = usize::from(self.segment[row]);
                (segment < self.told.segments.len()).then_some(segment as u16)
            }),
            TargetSort::Industry => by_text(mirror, found, AccountField::Industry, down),
            TargetSort::Country => by_text(mirror, found, AccountField::Country, down),
            TargetSort::Owner => by_text(mirror, found, AccountField::Owner, down),
            TargetSort::Employees => by_number(mirror, found, AccountField::Employees, down),
            TargetSort::Revenue => by_number(mirror, found, AccountField::Revenue, down),
        }
    }
}

/// Orders rows by a text, those without one last.
fn by_text(mirror: &Mirror, found: &mut [u32], field: AccountField, down: bool) {
    let Some((words, of)) = mirror.texts(field) else {
        return;
    };
    let mut order: Vec<_> = words
        .iter()
        .zip(0_u32..)
        .filter(|(word, _)| !word.is_empty())
        .map(|(word, at)| (fold(word), at))
        .collect();
    order.sort_unstable();
    let mut places = vec![NOWHERE; words.len()];
    for (place, (_, word)) in (0_u32..).zip(order) {
        places[word as usize] = place;
    }
    by_place(found, words.len(), down, |row| {
        places[of[row as usize] as usize]
    });
}

/// Orders rows by a number, those without one last.
fn by_number(mirror: &Mirror, found: &mut [u32], field: AccountField, down: bool) {
    let Some(numbers) = mirror.numbers(field) else {
        return;
    };
    // A number and where its row stood before, so that equal ones stay as they are.
    let mut order: Vec<(u64, u32)> = found
        .iter()
        .zip(0_u32..)
        .map(|(row, place)| {
            let number = numbers[*row as usize];
            let key = match number.is_nan() {
                true => u64::MAX,
                false if down => u64::MAX - 1 - rising(number),
                false => rising(number),
            };
            (key, place)
        })
        .collect();
    order.sort_unstable();
    let before = found.to_vec();
    for (row, (_, place)) in found.iter_mut().zip(order) {
        *row = before[place as usize];
    }
}
