//! Conditions in words: "200 to 5,000", "Germany or Austria", "within the last 12 months".

use super::{Band, Predicate, PredicateTest, starter};
use crate::{
    Words,
    steps::accounts::{AccountField, country_name},
};

/// As many values are named; a longer list is counted.
const NAMED: usize = 8;

/// A criterion's own name, else its field's.
pub(super) fn criterion(words: &Words, name: &str, predicate: &Predicate) -> String {
    words.param(&starter::criterion_name(name, predicate))
}

/// Field and test: "Employees: 200 to 5,000".
pub(super) fn condition(words: &Words, predicate: &Predicate) -> String {
    words.with(
        "segmentation-print-condition",
        &[
            ("field", words.say(predicate.field.key()).into()),
            ("test", test(words, predicate).into()),
        ],
    )
}

/// What must hold.
pub(super) fn test(words: &Words, predicate: &Predicate) -> String {
    match &predicate.test {
        PredicateTest::OneOf { values } => {
            let values = values.iter().map(|it| value(words, predicate.field, it));
            words.with(
                "segmentation-test-one-of",
                &[("values", either(words, values.collect()).into())],
            )
        }
        PredicateTest::Contains { text } => {
            let values = text.split(',').map(str::trim).filter(|it| !it.is_empty());
            let values = values.map(str::to_owned).collect();
            words.with(
                "segmentation-test-contains",
                &[("values", either(words, values).into())],
            )
        }
        PredicateTest::Bands { bands } => {
            let bands: Vec<String> = bands.iter().map(|it| band(words, it)).collect();
            bands.join("; ")
        }
        PredicateTest::Within { months } => words.with(
            "segmentation-test-within",
            &[("months", (*months as usize).into())],
        ),
    }
}

/// A value as the list's reader knows it.
fn value(words: &Words, field: AccountField, value: &str) -> String {
    match (field, value) {
        (AccountField::Country, code) => country_name(code, words.language()).to_owned(),
        (AccountField::Relationship, name) => {
            let key = format!("accounts-relationship-{name}");
            if words.has(&key) {
                words.say(&key)
            } else {
                name.to_owned()
            }
        }
        (AccountField::OpenOpportunity, "true") => words.say("accounts-yes"),
        (AccountField::OpenOpportunity, "false") => words.say("accounts-no"),
        (_, value) => value.to_owned(),
    }
}

/// Several of which one is enough.
fn either(words: &Words, mut values: Vec<String>) -> String {
    if values.len() > NAMED {
        let more = values.split_off(NAMED).len();
        return words.with(
            "segmentation-print-more",
            &[("names", values.join(", ").into()), ("count", more.into())],
        );
    }
    match (values.pop(), values.is_empty()) {
        (None, _) => String::new(),
        (Some(only), true) => only,
        (Some(last), false) => words.with(
            "segmentation-test-or",
            &[("first", values.join(", ").into()), ("last", last.into())],
        ),
    }
}

fn band(words: &Words, band: &Band) -> String {
    let number = |it: f64| -> crate::Param { words.number(it, 2).into() };
    let said = match (band.from, band.to) {
        (Some(from), Some(to)) => words.with(
            "segmentation-test-between",
            &[("from", number(from)), ("to", number(to))],
        ),
        (Some(from), None) => words.with("segmentation-test-from", &[("from", number(from))]),
        (None, Some(to)) => words.with("segmentation-test-to", &[("to", number(to))]),
        (None, None) => words.say("segmentation-test-any"),
    };
    if band.share >= super::predicate::FULL {
        return said;
    }
    words.with(
        "segmentation-test-part",
        &[
            ("band", said.into()),
            ("share", usize::from(band.share).into()),
        ],
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Language;

    #[test]
    fn a_condition_reads_as_one_would_say_it() {
        let one_of = |values: &[&str]| PredicateTest::OneOf {
            values: values.iter().map(|it| (*it).to_owned()).collect(),
        };
        let bands = PredicateTest::Bands {
            bands: vec![
                Band {
                    from: Some(200.0),
                    to: Some(5_000.0),
                    share: 100,
                },
                Band {
                    from: None,
                    to: Some(200.0),
                    share: 50,
                },
            ],
        };
        let many: Vec<String> = (0..10).map(|it| format!("S{it}")).collect();
        let many: Vec<&str> = many.iter().map(String::as_str).collect();
        for (field, test_, en, de) in [
            (
                AccountField::Country,
                one_of(&["DE"]),
                "Germany",
                "Deutschland",
            ),
            (
                AccountField::Country,
                one_of(&["DE", "AT", "XX"]),
                "Germany, Austria or XX",
                "Deutschland, Österreich oder XX",
            ),
            (
                AccountField::OpenOpportunity,
                one_of(&["true"]),
                "yes",
                "ja",
            ),
            (
                AccountField::Relationship,
                one_of(&["lost"]),
                "Lost",
                "Verloren",
            ),
            (
                AccountField::Industry,
                one_of(&many),
                "S0, S1, S2, S3, S4, S5, S6, S7 and 2 more",
                "S0, S1, S2, S3, S4, S5, S6, S7 und 2 weitere",
            ),
            (
                AccountField::Employees,
                bands,
                "200 to 5,000; up to 200 (50% of the points)",
                "200 bis 5.000; bis 200 (50\u{a0}% der Punkte)",
            ),
            (
                AccountField::Name,
                PredicateTest::Contains {
                    text: "pump, ".into(),
                },
                "contains pump",
                "enthält pump",
            ),
            (
                AccountField::LastActivity,
                PredicateTest::Within { months: 1 },
                "within the last month",
                "im letzten Monat",
            ),
        ] {
            let predicate = Predicate { field, test: test_ };
            assert_eq!(test(&Words::of(Language::En), &predicate), en);
            assert_eq!(test(&Words::of(Language::De), &predicate), de);
        }
    }
}
