//! Columns of the list in memory: what stands in every row, and where it comes in the order of its kind.
//!
//! Ordering by comparing texts would cost most of a second at a million accounts. So every value knows its place in the
//! order of its column, worked out once, and rows are ordered by counting places.

use std::{
    borrow::Cow,
    hash::{BuildHasher as _, RandomState},
};

use super::{fold, mirror::ValueCount};

/// Most values a filter menu offers per field.
const MOST_VALUES: usize = 300;
/// The place of nothing: no text, no number.
pub const NOWHERE: u32 = u32::MAX;
/// Bits of a place that one pass of counting orders by.
const DIGIT: u32 = 11;

/// A column of texts, each different one kept once.
#[derive(Default)]
pub struct Texts {
    of: Vec<u32>,
    words: Vec<String>,
    /// Place of each word in the order of the alphabet; empty until first asked for.
    places: Vec<u32>,
}

impl Texts {
    /// The text in a row; empty for none.
    pub fn value(&self, row: usize) -> &str {
        &self.words[self.of[row] as usize]
    }

    /// Each different text once.
    pub fn words(&self) -> &[String] {
        &self.words
    }

    /// Which of the words every row holds.
    pub fn of(&self) -> &[u32] {
        &self.of
    }

    /// Writes a text into a row.
    pub fn set(&mut self, row: usize, value: &str) {
        if self.value(row) != value {
            self.of[row] = self.word(value);
        }
    }

    /// Makes a row before this one.
    pub fn insert(&mut self, row: usize, value: &str) {
        let word = self.word(value);
        self.of.insert(row, word);
    }

    /// Takes a row away.
    pub fn remove(&mut self, row: usize) {
        self.of.remove(row);
    }

    fn word(&mut self, value: &str) -> u32 {
        if let Some(word) = self.words.iter().position(|it| it == value) {
            return word as u32;
        }
        self.words.push(value.to_owned());
        if !self.places.is_empty() {
            self.make_place(value);
        }
        self.words.len() as u32 - 1
    }

    /// Gives the last word its place among the others, which know theirs.
    fn make_place(&mut self, value: &str) {
        if value.is_empty() {
            self.places.push(NOWHERE);
            return;
        }
        let mut order: Vec<u32> = vec![NOWHERE; self.places.len()];
        for (word, place) in self.places.iter().enumerate() {
            if *place != NOWHERE {
                order[*place as usize] = word as u32;
            }
        }
        let somewhere = order.iter().take_while(|it| **it != NOWHERE).count();
        let folded = fold(value);
        let new = order[..somewhere]
            .partition_point(|word| fold(&self.words[*word as usize]) <= folded)
            as u32;
        for place in &mut self.places {
            if *place >= new && *place != NOWHERE {
                *place += 1;
            }
        }
        self.places.push(new);
    }

    /// Works the places out if nobody has yet.
    pub fn settle(&mut self) {
        if self.places.is_empty() {
            let folded: Vec<_> = self.words.iter().map(|word| fold(word)).collect();
            self.places = places(&folded);
        }
    }

    /// Orders rows by the alphabet, those without a text last; equal ones stay as they are.
    pub fn order(&mut self, found: &mut [u32], descending: bool) {
        self.settle();
        let (of, places) = (&self.of, &self.places);
        by_place(found, places.len(), descending, |row| {
            places[of[row as usize] as usize]
        });
    }

    /// How many rows hold each text, most frequent first.
    pub fn counts(&self) -> Vec<ValueCount> {
        let mut counts: Vec<ValueCount> = self
            .used()
            .map(|(value, count)| ValueCount {
                value: value.to_owned(),
                count,
            })
            .collect();
        counts.sort_by(|a, b| b.count.cmp(&a.count).then_with(|| a.value.cmp(&b.value)));
        counts.truncate(MOST_VALUES);
        counts
    }

    /// The texts that stand in any row, and in how many.
    pub fn used(&self) -> impl Iterator<Item = (&str, usize)> {
        let mut counts = vec![0_usize; self.words.len()];
        for word in &self.of {
            counts[*word as usize] += 1;
        }
        let words = self.words.iter().map(String::as_str);
        words.zip(counts).filter(|(_, count)| *count > 0)
    }
}

/// The place of each text in the order of the alphabet.
fn places(folded: &[impl AsRef<str>]) -> Vec<u32> {
    // The first letters of most texts tell them apart, and comparing them as one number spares looking at the texts.
    let start = |text: &str| {
        let mut bytes = [0; 16];
        let length = text.len().min(16);
        bytes[..length].copy_from_slice(&text.as_bytes()[..length]);
        u128::from_be_bytes(bytes)
    };
    let text = |word: u32| folded[word as usize].as_ref();
    let mut order: Vec<(u128, u32)> = (0..folded.len() as u32)
        .filter(|word| !text(*word).is_empty())
        .map(|word| (start(text(word)), word))
        .collect();
    order.sort_unstable_by(|a, b| {
        let rest = || text(a.1).cmp(text(b.1)).then(a.1.cmp(&b.1));
        a.0.cmp(&b.0).then_with(rest)
    });
    let mut places = vec![NOWHERE; folded.len()];
    for (place, (_, word)) in order.into_iter().enumerate() {
        places[word as usize] = place as u32;
    }
    places
}

/// Fills [`Texts`] row by row. Each different text is kept, and folded, once.
#[derive(Default)]
pub struct Filler {
    texts: Texts,
    /// What search and order see of each word, where that is not the word itself.
    folded: Vec<Option<Box<str>>>,
    hashes: Vec<u64>,
    /// Where the words are, by their hashes: the word's number plus one in its slot or one of the next; 0 is free.
    slots: Vec<u32>,
    /// Keyed anew each time: nobody can write a list whose words all want the same slot.
    hasher: RandomState,
}

impl Filler {
    /// The next row. The number of its word.
    pub fn push(&mut self, value: &str) -> u32 {
        let word = self.word(value);
        self.texts.of.push(word);
        word
    }

    /// What search and order see of a word.
    pub fn folded(&self, word: u32) -> &str {
        let word = word as usize;
        self.folded[word]
            .as_deref()
            .unwrap_or(&self.texts.words[word])
    }

    fn word(&mut self, value: &str) -> u32 {
        let words = &mut self.texts.words;
        if self.slots.len() < (words.len() + 1) * 2 {
            self.slots = vec![0; (self.slots.len() * 2).max(64)];
            for (word, hash) in self.hashes.iter().enumerate() {
                let slot = slot(&self.slots, *hash, |_| false);
                self.slots[slot] = word as u32 + 1;
            }
        }
        let hash = self.hasher.hash_one(value);
        let slot = slot(&self.slots, hash, |word| words[word as usize] == value);
        if let Some(word) = self.slots[slot].checked_sub(1) {
            return word;
        }
        let word = words.len() as u32;
        words.push(value.to_owned());
        self.slots[slot] = word + 1;
        self.hashes.push(hash);
        self.folded.push(match fold(value) {
            Cow::Borrowed(_) => None,
            Cow::Owned(folded) => Some(folded.into()),
        });
        word
    }

    /// The column.
    pub fn done(self) -> Texts {
        self.texts
    }

    /// The column, in order already.
    pub fn in_order(mut self) -> Texts {
        let words = 0..self.texts.words.len() as u32;
        let folded: Vec<&str> = words.map(|word| self.folded(word)).collect();
        self.texts.places = places(&folded);
        self.texts
    }
}

/// The slot of a word with this hash: its own, or the free one it would get.
fn slot(slots: &[u32], hash: u64, is_it: impl Fn(u32) -> bool) -> usize {
    let last = slots.len() - 1;
    let mut at = hash as usize & last;
    while slots[at].checked_sub(1).is_some_and(|word| !is_it(word)) {
        at = (at + 1) & last;
    }
    at
}

/// A column of numbers, NaN for none.
#[derive(Default)]
pub struct Numbers {
    of: Vec<f64>,
    /// Place of each row's number among the numbers; empty until first asked for.
    places: Vec<u32>,
}

impl Numbers {
    /// The number of every row.
    pub fn of(&self) -> &[f64] {
        &self.of
    }

    /// The next row.
    pub fn push(&mut self, value: f64) {
        self.of.push(value);
        self.places.clear();
    }

    /// Writes a number into a row.
    pub fn set(&mut self, row: usize, value: f64) {
        if self.of[row].to_bits() != value.to_bits() {
            self.of[row] = value;
            self.places.clear();
        }
    }

    /// Makes a row before this one.
    pub fn insert(&mut self, row: usize, value: f64) {
        self.of.insert(row, value);
        self.places.clear();
    }

    /// Takes a row away.
    pub fn remove(&mut self, row: usize) {
        self.of.remove(row);
        self.places.clear();
    }

    fn settle(&mut self) {
        if !self.places.is_empty() {
            return;
        }
        let mut order: Vec<(u64, u32)> = self
            .of
            .iter()
            .enumerate()
            .filter(|(_, number)| !number.is_nan())
            .map(|(row, number)| (rising(*number), row as u32))
            .collect();
        order.sort_unstable();
        self.places = vec![NOWHERE; self.of.len()];
        let mut place = 0;
        let mut before = order.first().map_or(0, |it| it.0);
        for (number, row) in order {
            if number != before {
                place += 1;
                before = number;
            }
            self.places[row as usize] = place;
        }
    }

    /// Orders rows by the numbers, those without one last; equal ones stay as they are.
    pub fn order(&mut self, found: &mut [u32], descending: bool) {
        self.settle();
        let places = &self.places;
        by_place(found, places.len(), descending, |row| places[row as usize]);
    }
}

/// Bits that rise with the number, whatever its sign.
pub fn rising(number: f64) -> u64 {
    // Zero has two signs and one size.
    let bits = (number + 0.0).to_bits();
    if bits >> 63 == 1 {
        !bits
    } else {
        bits | 1 << 63
    }
}

/// Orders rows by places below `places`, [`NOWHERE`] last in either direction. Counts instead of comparing: a digit a
/// pass, last one first, each keeping the order of equals.
pub fn by_place(found: &mut [u32], places: usize, descending: bool, place: impl Fn(u32) -> u32) {
    let most = places as u32;
    let mut pairs: Vec<(u32, u32)> = found
        .iter()
        .map(|row| match place(*row) {
            NOWHERE => (most, *row),
            place if descending => (most - 1 - place, *row),
            place => (place, *row),
        })
        .collect();
    let mut spare = vec![(0, 0); pairs.len()];
    let mut shift = 0;
    while shift < u32::BITS && most >> shift > 0 {
        let digit = |key: u32| ((key >> shift) & ((1 << DIGIT) - 1)) as usize;
        let mut starts = [0_usize; 1 << DIGIT];
        for (key, _) in &pairs {
            starts[digit(*key)] += 1;
        }
        let mut sum = 0;
        for start in &mut starts {
            sum += std::mem::replace(start, sum);
        }
        for pair in &pairs {
            let start = &mut starts[digit(pair.0)];
            spare[*start] = *pair;
            *start += 1;
        }
        std::mem::swap(&mut pairs, &mut spare);
        shift += DIGIT;
    }
    for (row, (_, ordered)) in found.iter_mut().zip(pairs) {
        *row = ordered;
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn column(words: &[&str]) -> Texts {
        let mut filler = Filler::default();
        for word in words {
            filler.push(word);
        }
        filler.done()
    }

    fn ordered(texts: &mut Texts, descending: bool) -> Vec<String> {
        let mut rows: Vec<u32> = (0..texts.of.len() as u32).collect();
        texts.order(&mut rows, descending);
        rows.iter()
            .map(|row| texts.value(*row as usize).to_owned())
            .collect()
    }

    #[test]
    fn a_new_word_finds_its_place_among_those_that_are_ordered_already() {
        let mut texts = column(&["Beta", "", "alpha", "Zeta"]);
        assert_eq!(ordered(&mut texts, false), ["alpha", "Beta", "Zeta", ""]);
        texts.set(1, "Öl");
        texts.insert(0, "möwe");
        texts.set(3, "");
        assert_eq!(
            ordered(&mut texts, false),
            ["Beta", "möwe", "Öl", "Zeta", ""]
        );
        assert_eq!(
            ordered(&mut texts, true),
            ["Zeta", "Öl", "möwe", "Beta", ""]
        );
    }

    proptest! {
        #[test]
        fn counting_orders_like_comparing(
            numbers in prop::collection::vec(prop_oneof![Just(f64::NAN), -5.0..5.0, Just(0.0), Just(-0.0), Just(1.0e300)], 0..60),
            descending: bool,
        ) {
            let mut column = Numbers::default();
            for number in &numbers {
                column.push(*number);
            }
            let mut counted: Vec<u32> = (0..numbers.len() as u32).collect();
            let mut compared = counted.clone();
            column.order(&mut counted, descending);
            compared.sort_by(|a, b| {
                let (a, b) = (numbers[*a as usize], numbers[*b as usize]);
                let order = a.partial_cmp(&b).map(|it| if descending { it.reverse() } else { it });
                order.unwrap_or_else(|| a.is_nan().cmp(&b.is_nan()))
            });
            prop_assert_eq!(counted, compared);
        }

        #[test]
        fn words_set_one_by_one_order_like_words_read_at_once(
            before in prop::collection::vec("[a-cA-Cä ]{0,3}", 1..20),
            after in prop::collection::vec("[a-cA-Cä ]{0,3}", 20),
        ) {
            let words: Vec<&str> = before.iter().map(String::as_str).collect();
            let mut patched = column(&words);
            ordered(&mut patched, false);
            for (row, word) in after.iter().take(before.len()).enumerate() {
                patched.set(row, word);
            }
            let words: Vec<&str> = after.iter().take(before.len()).map(String::as_str).collect();
            let folded = |words: Vec<String>| words.iter().map(|it| fold(it).into_owned()).collect::<Vec<_>>();
            prop_assert_eq!(folded(ordered(&mut patched, false)), folded(ordered(&mut column(&words), false)));
        }
    }
}
