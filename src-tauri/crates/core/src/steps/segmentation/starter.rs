//! Where a profile begins: with what the client's customers have in common, as far as the list says. The room changes it.

use std::collections::HashMap;

use rusqlite::Connection;

use super::{Band, Predicate, PredicateTest, edit::add_criterion};
use crate::{
    Param, Result,
    steps::accounts::{AccountField, Mirror, Relationship},
};

/// Weights of industry, size, country, relationship and trigger.
const WEIGHTS: [u8; 5] = [30, 28, 20, 12, 10];
/// As many industries and countries are named at most.
const MOST: usize = 6;
/// Sizes that are as good as any where the list has no customer to learn from.
const USUAL_SIZE: (f64, f64) = (200.0, 5_000.0);

/// What a criterion is called: its own name, else its field's.
pub(super) fn criterion_name(name: &str, predicate: &Predicate) -> Param {
    if name.is_empty() {
        Param::key(predicate.field.key())
    } else {
        Param::from(name)
    }
}

/// Writes the criteria. Every one asks what the customers answer; where there are none, what is frequent.
pub(super) fn begin(tx: &Connection) -> Result<()> {
    let mirror = Mirror::read(tx)?;
    let customers: Vec<u32> = (0..mirror.len() as u32)
        .filter(|row| {
            mirror.text(*row, AccountField::Relationship) == Relationship::Customer.name()
        })
        .collect();
    let every: Vec<u32> = (0..mirror.len() as u32).collect();
    let model = if customers.is_empty() {
        &every
    } else {
        &customers
    };
    let one_of =
        |values: Vec<String>| (!values.is_empty()).then_some(PredicateTest::OneOf { values });
    let criteria = [
        (
            AccountField::Industry,
            one_of(frequent(&mirror, AccountField::Industry, model)),
        ),
        (AccountField::Employees, Some(sizes(&mirror, &customers))),
        (
            AccountField::Country,
            one_of(frequent(&mirror, AccountField::Country, model)),
        ),
        (
            AccountField::Relationship,
            one_of(vec![
                Relationship::Customer.name().to_owned(),
                Relationship::Lost.name().to_owned(),
            ]),
        ),
        (
            AccountField::OpenOpportunity,
            one_of(vec!["true".to_owned()]),
        ),
    ];
    let criteria: Vec<_> = criteria
        .into_iter()
        .zip(WEIGHTS)
        .filter_map(|((field, test), weight)| Some((Predicate { field, test: test? }, weight)))
        .collect();
    // Each newcomer takes its part of 100 from those before it.
    let mut so_far = 0;
    for (predicate, weight) in criteria {
        so_far += u32::from(weight);
        add_criterion(tx, predicate, (u32::from(weight) * 100 / so_far) as u8)?;
    }
    Ok(())
}

/// What most of them have, most frequent first.
fn frequent(mirror: &Mirror, field: AccountField, rows: &[u32]) -> Vec<String> {
    let mut counts: HashMap<&str, usize> = HashMap::new();
    for row in rows {
        *counts.entry(mirror.text(*row, field)).or_default() += 1;
    }
    counts.remove("");
    let mut counts: Vec<_> = counts.into_iter().collect();
    counts.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(b.0)));
    counts
        .into_iter()
        .take(MOST)
        .map(|(value, _)| value.to_owned())
        .collect()
}

/// From the smallest to the largest tenth of the customers all points, half of them for half and twice that.
fn sizes(mirror: &Mirror, customers: &[u32]) -> PredicateTest {
    let numbers = mirror.numbers(AccountField::Employees).unwrap_or_default();
    let mut sizes: Vec<f64> = customers
        .iter()
        .map(|row| numbers[*row as usize])
        .filter(|it| !it.is_nan() && *it > 0.0)
        .collect();
    sizes.sort_by(f64::total_cmp);
    let (from, to) = match sizes.len() {
        0..5 => USUAL_SIZE,
        count => (
            round(sizes[count / 10]),
            round(sizes[count - 1 - count / 10]),
        ),
    };
    let band = |from, to, share| Band {
        from: Some(from),
        to: Some(to),
        share,
    };
    PredicateTest::Bands {
        bands: vec![
            band(from, to, 100),
            band(round(from / 2.0), round(to * 2.0), 50),
        ],
    }
}

/// Two digits that count: 1,237 people are 1,200.
fn round(number: f64) -> f64 {
    let digit = 10_f64.powf(number.max(1.0).log10().floor() - 1.0).max(1.0);
    (number / digit).round() * digit
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Language, Words, document::schema::blank, sample::Stage, steps::accounts};

    use super::super::store;

    #[test]
    fn a_profile_begins_with_what_the_customers_have_in_common() {
        let db = blank().expect("a blank workshop");
        accounts::sample(&db, &Words::of(Language::En), Stage::Half).expect("a list");
        begin(&db).expect("begins");
        let criteria = store::criteria(&db).expect("criteria");
        let weights: Vec<u8> = criteria.iter().map(|it| it.weight).collect();
        assert_eq!(weights.iter().map(|it| u32::from(*it)).sum::<u32>(), 100);
        assert!(
            weights
                .iter()
                .zip(WEIGHTS)
                .all(|(is, meant)| is.abs_diff(meant) <= 1),
            "{weights:?}"
        );
        let PredicateTest::OneOf { values } = &criteria[0].predicate.test else {
            panic!("industries")
        };
        assert_eq!(values[0], "Mechanical engineering");
        for it in criteria {
            it.predicate.checked().expect("means something");
        }
    }

    #[test]
    fn sizes_are_rounded_to_what_one_would_say() {
        for (number, said) in [
            (1_237.0, 1_200.0),
            (87.0, 87.0),
            (4_949.0, 4_900.0),
            (3.0, 3.0),
        ] {
            assert!((round(number) - said).abs() < 0.01, "{number}");
        }
    }
}
