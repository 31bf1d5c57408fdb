//! What the room says about companies, as conditions over the columns of the list: the same for criteria, exclusions and
//! segments. Each is worked out once per column and kept as a byte per account.

use chrono::{Months, NaiveDate};
use serde::{Deserialize, Serialize};

use crate::{
    Error, Result,
    steps::accounts::{AccountField, Mirror, fold},
};

/// Stands for "the list does not say".
pub const UNKNOWN: u8 = u8::MAX;
/// All of the points.
pub const FULL: u8 = 100;
/// Most values a condition names, and most bands it has.
const MOST: usize = 200;
/// Longest text in a condition, in characters.
const LONGEST: usize = 200;

/// A condition on a field of an account.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "segmentation.ts")
)]
pub struct Predicate {
    /// Which field.
    pub field: AccountField,
    /// What must hold.
    pub test: PredicateTest,
}

/// What must hold of a field, and to what degree.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "segmentation.ts")
)]
pub enum PredicateTest {
    /// One of these values, case and accents aside; yes or no is `true` or `false`.
    OneOf {
        /// The values.
        values: Vec<String>,
    },
    /// One of these words occurs, separated by commas, case and accents aside.
    Contains {
        /// The words.
        text: String,
    },
    /// A number in a band; the first band that holds it counts.
    Bands {
        /// The bands.
        bands: Vec<Band>,
    },
    /// A day not longer ago than this, seen from the day of the workshop.
    Within {
        /// In months.
        months: u32,
    },
}

/// A stretch of numbers, and how much of the points it gives.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "segmentation.ts", rename = "PredicateBand")
)]
pub struct Band {
    /// From here on; `None` = from the smallest.
    pub from: Option<f64>,
    /// Up to and with this; `None` = to the largest.
    pub to: Option<f64>,
    /// Percent of the points.
    pub share: u8,
}

impl rusqlite::ToSql for Predicate {
    fn to_sql(&self) -> rusqlite::Result<rusqlite::types::ToSqlOutput<'_>> {
        let text = serde_json::to_string(self)
            .map_err(|error| rusqlite::Error::ToSqlConversionFailure(Box::new(error)))?;
        Ok(text.into())
    }
}

impl rusqlite::types::FromSql for Predicate {
    fn column_result(value: rusqlite::types::ValueRef<'_>) -> rusqlite::types::FromSqlResult<Self> {
        serde_json::from_str(value.as_str()?)
            .map_err(|error| rusqlite::types::FromSqlError::Other(Box::new(error)))
    }
}

impl Predicate {
    /// Refuses a condition that means nothing: no values, a band upside down, a text test on a number.
    pub fn checked(&self) -> Result<()> {
        let number = matches!(self.field, AccountField::Employees | AccountField::Revenue);
        let wrong = |field: &str| Err(Error::invalid(field, self.field.key()));
        match &self.test {
            PredicateTest::OneOf { values } => {
                let long = |it: &String| it.chars().count() > LONGEST;
                if number || values.is_empty() || values.len() > MOST || values.iter().any(long) {
                    return wrong("values");
                }
            }
            PredicateTest::Contains { text } => {
                if number || words(text).next().is_none() || text.chars().count() > LONGEST {
                    return wrong("text");
                }
            }
            PredicateTest::Bands { bands } => {
                let upside = |it: &Band| {
                    it.share > FULL
                        || matches!((it.from, it.to), (Some(from), Some(to)) if from > to)
                        || [it.from, it.to]
                            .into_iter()
                            .flatten()
                            .any(|it| !it.is_finite())
                };
                if !number || bands.is_empty() || bands.len() > MOST || bands.iter().any(upside) {
                    return wrong("bands");
                }
            }
            PredicateTest::Within { months } => {
                if self.field != AccountField::LastActivity || !(1..=240).contains(months) {
                    return wrong("months");
                }
            }
        }
        Ok(())
    }

    /// How much of the points every row of the list gets, in percent; [`UNKNOWN`] where the list says nothing.
    pub fn shares(&self, mirror: &Mirror, today: Option<NaiveDate>) -> Vec<u8> {
        if let PredicateTest::Bands { bands } = &self.test {
            let Some(numbers) = mirror.numbers(self.field) else {
                return vec![UNKNOWN; mirror.len()];
            };
            return numbers
                .iter()
                .map(|number| in_bands(*number, bands))
                .collect();
        }
        let Some((texts, of)) = mirror.texts(self.field) else {
            return vec![UNKNOWN; mirror.len()];
        };
        let degree: Vec<u8> = self.degrees(texts, today);
        of.iter().map(|text| degree[*text as usize]).collect()
    }

    /// The same for one row.
    pub fn share(&self, mirror: &Mirror, row: u32, today: Option<NaiveDate>) -> u8 {
        if let PredicateTest::Bands { bands } = &self.test {
            let numbers = mirror.numbers(self.field);
            return numbers.map_or(UNKNOWN, |it| in_bands(it[row as usize], bands));
        }
        let text = [mirror.text(row, self.field).to_owned()];
        self.degrees(&text, today)[0]
    }

    /// The same for each different text of the column.
    fn degrees(&self, texts: &[String], today: Option<NaiveDate>) -> Vec<u8> {
        let all = |holds: &dyn Fn(&str) -> bool| -> Vec<u8> {
            texts
                .iter()
                .map(|text| match text.as_str() {
                    "" => UNKNOWN,
                    text if holds(text) => FULL,
                    _ => 0,
                })
                .collect()
        };
        match &self.test {
            PredicateTest::OneOf { values } => {
                let values: std::collections::HashSet<_> =
                    values.iter().map(|it| fold(it)).collect();
                all(&|text| values.contains(&fold(text)))
            }
            PredicateTest::Contains { text } => {
                let words: Vec<String> = words(text).collect();
                all(&|text| {
                    let text = fold(text);
                    words.iter().any(|word| text.contains(word.as_str()))
                })
            }
            PredicateTest::Within { months } => {
                let since = today
                    .and_then(|day| day.checked_sub_months(Months::new(*months)))
                    .map(|day| day.to_string());
                // Days are written so that they sort as texts.
                all(&|text| since.as_deref().is_some_and(|since| text >= since))
            }
            PredicateTest::Bands { .. } => vec![UNKNOWN; texts.len()],
        }
    }
}

fn words(text: &str) -> impl Iterator<Item = String> {
    text.split(',')
        .map(|word| fold(word.trim()).into_owned())
        .filter(|word| !word.is_empty())
}

fn in_bands(number: f64, bands: &[Band]) -> u8 {
    if number.is_nan() {
        return UNKNOWN;
    }
    let holds = |it: &&Band| {
        it.from.is_none_or(|from| from <= number) && it.to.is_none_or(|to| number <= to)
    };
    bands.iter().find(holds).map_or(0, |band| band.share)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn degrees(test: PredicateTest, texts: &[&str]) -> Vec<u8> {
        let texts: Vec<String> = texts.iter().map(|it| (*it).to_owned()).collect();
        let today = NaiveDate::from_ymd_opt(2026, 11, 19);
        Predicate {
            field: AccountField::LastActivity,
            test,
        }
        .degrees(&texts, today)
    }

    #[test]
    fn a_text_holds_whatever_its_case_and_accents_and_nothing_is_unknown() {
        let one_of = PredicateTest::OneOf {
            values: vec!["Möbel".into(), "DE".into()],
        };
        assert_eq!(
            degrees(one_of, &["MOBEL", "de", "AT", ""]),
            [FULL, FULL, 0, UNKNOWN]
        );
        let contains = PredicateTest::Contains {
            text: "pump, Förder".into(),
        };
        assert_eq!(
            degrees(contains, &["Pumpenbau", "FORDERTECHNIK", "Glas", ""]),
            [FULL, FULL, 0, UNKNOWN]
        );
    }

    #[test]
    fn a_day_counts_from_the_day_of_the_workshop_back() {
        let within = PredicateTest::Within { months: 12 };
        assert_eq!(
            degrees(within, &["2026-11-01", "2025-11-19", "2025-11-18", ""]),
            [FULL, FULL, 0, UNKNOWN]
        );
    }

    #[test]
    fn the_first_band_that_holds_a_number_gives_its_part_of_the_points() {
        let band = |from, to, share| Band { from, to, share };
        let bands = [
            band(Some(200.0), Some(5_000.0), 100),
            band(Some(100.0), Some(10_000.0), 50),
        ];
        for (number, share) in [
            (200.0, 100),
            (5_000.0, 100),
            (199.0, 50),
            (10_000.0, 50),
            (99.0, 0),
            (10_001.0, 0),
            (f64::NAN, UNKNOWN),
        ] {
            assert_eq!(in_bands(number, &bands), share, "{number}");
        }
    }

    #[test]
    fn a_condition_that_means_nothing_is_refused() {
        let check = |field, test| Predicate { field, test }.checked().is_ok();
        let bands = |from, to| PredicateTest::Bands {
            bands: vec![Band {
                from,
                to,
                share: 100,
            }],
        };
        let values = |values: &[&str]| PredicateTest::OneOf {
            values: values.iter().map(|it| (*it).to_owned()).collect(),
        };
        assert!(check(AccountField::Employees, bands(Some(1.0), None)));
        assert!(!check(AccountField::Employees, bands(Some(2.0), Some(1.0))));
        assert!(!check(AccountField::Industry, bands(Some(1.0), None)));
        assert!(!check(AccountField::Employees, values(&["x"])));
        assert!(!check(AccountField::Industry, values(&[])));
        let comma = PredicateTest::Contains { text: " , ".into() };
        assert!(!check(AccountField::Industry, comma));
        let within = |months| PredicateTest::Within { months };
        assert!(!check(AccountField::Industry, within(12)));
        assert!(!check(AccountField::LastActivity, within(0)));
    }
}
