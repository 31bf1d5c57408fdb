//! Cells into values: numbers, amounts and days as CRMs really write them.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// How a list writes decimals.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "exchange.ts")
)]
pub enum Decimal {
    /// Find out from the list.
    #[default]
    Auto,
    /// `1,234.5`
    Point,
    /// `1.234,5`
    Comma,
}

impl std::str::FromStr for Decimal {
    type Err = abm_core::Error;

    fn from_str(name: &str) -> abm_core::Result<Self> {
        match name {
            "auto" => Ok(Self::Auto),
            "point" => Ok(Self::Point),
            "comma" => Ok(Self::Comma),
            _ => Err(abm_core::Error::invalid("decimal", name)),
        }
    }
}

/// Why a cell is no value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoValue {
    /// Empty, or a dash.
    Empty,
    /// `1.234` with nothing else to tell by.
    Ambiguous,
    /// `10-50`.
    Range,
    /// Not of this kind at all.
    Unreadable,
}

/// An amount and the currency beside it.
#[derive(Debug, Clone, PartialEq)]
pub struct Amount {
    /// In full units.
    pub value: f64,
    /// ISO 4217, if one stands there.
    pub currency: Option<String>,
    /// A sign of several currencies stood there: `$`, `kr`.
    pub unclear: bool,
}

/// Words for powers of ten.
const SCALES: [(&str, f64); 17] = [
    ("milliarden", 1e9),
    ("milliarde", 1e9),
    ("millionen", 1e6),
    ("million", 1e6),
    ("tausend", 1e3),
    ("billion", 1e9),
    ("thousand", 1e3),
    ("mrd", 1e9),
    ("mia", 1e9),
    ("mio", 1e6),
    ("tsd", 1e3),
    ("mn", 1e6),
    ("mm", 1e6),
    ("bn", 1e9),
    ("m", 1e6),
    ("k", 1e3),
    ("b", 1e9),
];

/// Signs of one currency.
const SIGNS: [(&str, &str); 13] = [
    ("€", "EUR"),
    ("£", "GBP"),
    ("us$", "USD"),
    ("a$", "AUD"),
    ("au$", "AUD"),
    ("ca$", "CAD"),
    ("c$", "CAD"),
    ("zł", "PLN"),
    ("kč", "CZK"),
    ("₹", "INR"),
    ("₺", "TRY"),
    ("euro", "EUR"),
    ("sfr", "CHF"),
];

/// Signs of several currencies.
const UNCLEAR: [&str; 3] = ["$", "kr", "¥"];

/// Words that say a number counts people.
const PEOPLE: [&str; 9] = [
    "employees",
    "mitarbeiter",
    "mitarbeitende",
    "beschäftigte",
    "people",
    "staff",
    "fte",
    "ma",
    "personen",
];

/// A cell taken apart: the digits with their signs, and what stands around them.
struct Parts {
    digits: String,
    negative: bool,
    scale: Option<f64>,
    currency: Option<String>,
    unclear: bool,
}

impl Parts {
    /// Money has no thousandths: three digits behind one sign are a group there.
    fn is_money(&self) -> bool {
        self.scale.is_none() && (self.currency.is_some() || self.unclear)
    }
}

fn blank(sign: char) -> bool {
    matches!(sign, ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}')
}

/// Where the digits of a number begin and end.
fn digits(cell: &str) -> Option<(usize, usize)> {
    let start = cell.find(|it: char| it.is_ascii_digit())?;
    let part = |it: char| it.is_ascii_digit() || blank(it) || matches!(it, '.' | ',' | '\'' | '’');
    let length = cell[start..]
        .find(|it| !part(it))
        .unwrap_or(cell.len() - start);
    Some((start, start + length))
}

fn parts(cell: &str) -> Result<Parts, NoValue> {
    let cell = cell.trim();
    if cell.is_empty() || cell.chars().all(|it| matches!(it, '-' | '–' | '—')) {
        return Err(NoValue::Empty);
    }
    let Some((start, end)) = digits(cell) else {
        return Err(NoValue::Unreadable);
    };
    let (before, after) = (&cell[..start], &cell[end..]);
    // `10-50`, `501 to 1000`: more digits behind are another number.
    if after.contains(|it: char| it.is_ascii_digit()) {
        return Err(if range_sign(after) {
            NoValue::Range
        } else {
            NoValue::Unreadable
        });
    }
    let mut found = Parts {
        digits: cell[start..end]
            .chars()
            .filter(|it| !blank(*it) && !matches!(it, '\'' | '’'))
            .collect(),
        negative: cell.contains('−')
            || before.contains('-')
            || (cell.starts_with('(') && cell.ends_with(')'))
            || after.trim_start().starts_with('-'),
        scale: None,
        currency: None,
        unclear: false,
    };
    let around = [before, after];
    let words = around.into_iter().flat_map(|it| {
        it.split(|it: char| {
            it.is_whitespace() || matches!(it, '(' | ')' | '.' | '-' | '−' | '+' | '/')
        })
    });
    for word in words.filter(|it| !it.is_empty()) {
        let lower = word.to_lowercase();
        let scale = SCALES.iter().find(|(name, _)| *name == lower);
        if let Some((_, scale)) = scale.filter(|_| found.scale.is_none()) {
            found.scale = Some(*scale);
        } else if let Some((_, code)) = SIGNS.iter().find(|(sign, _)| *sign == lower) {
            found.currency = Some((*code).to_owned());
        } else if UNCLEAR.contains(&lower.as_str()) {
            found.unclear = true;
        } else if word.len() == 3 && word.chars().all(|it| it.is_ascii_uppercase()) {
            found.currency = Some(word.to_owned());
        } else if let Some(code) = lower
            .strip_prefix('k')
            .or_else(|| lower.strip_prefix('m'))
            .and_then(|it| SIGNS.iter().find(|(sign, _)| *sign == it))
        {
            // `12k€`, `3m£`.
            found.scale = Some(if lower.starts_with('k') { 1e3 } else { 1e6 });
            found.currency = Some(code.1.to_owned());
        } else if !PEOPLE.contains(&lower.as_str()) {
            return Err(NoValue::Unreadable);
        }
    }
    // An abbreviation's full stop, or the end of a sentence.
    let bare = found.digits.trim_end_matches(['.', ',']).len();
    found.digits.truncate(bare);
    Ok(found)
}

/// Reads a number with what stands around it.
pub fn amount(cell: &str, decimal: Decimal) -> Result<Amount, NoValue> {
    // Most cells of most lists: digits and nothing else.
    if (1..=15).contains(&cell.len())
        && cell.bytes().all(|it| it.is_ascii_digit())
        && let Ok(value) = cell.parse::<u64>()
    {
        return Ok(Amount {
            value: value as f64,
            currency: None,
            unclear: false,
        });
    }
    let found = parts(cell)?;
    let decimal = match decimal {
        Decimal::Auto if found.is_money() => grouped(&found.digits).unwrap_or_default(),
        told => told,
    };
    let value = number(&found.digits, decimal)? * found.scale.unwrap_or(1.0);
    Ok(Amount {
        value: if found.negative { -value } else { value },
        currency: found.currency,
        unclear: found.unclear,
    })
}

fn range_sign(after: &str) -> bool {
    let after = after.trim_start();
    after.starts_with(['-', '–', '—']) || ["to ", "bis "].iter().any(|it| after.starts_with(it))
}

/// Both ends of a range such as `10-50`, `1.000 – 5.000 Mitarbeiter`, `501 to 1000`.
pub fn range(cell: &str, decimal: Decimal) -> Option<(f64, f64)> {
    let cell = cell.trim();
    let (start, end) = digits(cell)?;
    let behind = cell[end..].trim_start();
    let rest = ["-", "–", "—", "to ", "bis "]
        .iter()
        .find_map(|it| behind.strip_prefix(it))?;
    let read = |text: &str| {
        let digits: String = text.chars().filter(|it| !blank(*it)).collect();
        number(digits.trim_end_matches(['.', ',']), decimal)
            .or_else(|_| {
                let plain: String = digits.chars().filter(char::is_ascii_digit).collect();
                plain.parse().map_err(|_| NoValue::Unreadable)
            })
            .ok()
    };
    let (low, (from, to)) = (read(&cell[start..end])?, digits(rest)?);
    let high = read(&rest[from..to])?;
    (low <= high).then_some((low, high))
}

/// Digits with separators into a number. What the digits themselves tell counts; `decimal` settles the rest.
fn number(digits: &str, decimal: Decimal) -> Result<f64, NoValue> {
    let decimal = match (evidence(digits), decimal) {
        (Some(seen), _) => seen,
        (None, Decimal::Auto) if digits.contains(['.', ',']) => return Err(NoValue::Ambiguous),
        (None, told) => told,
    };
    let (point, group) = if decimal == Decimal::Comma {
        (',', '.')
    } else {
        ('.', ',')
    };
    let plain: String = digits.chars().filter(|it| *it != group).collect();
    plain
        .replace(point, ".")
        .parse()
        .map_err(|_| NoValue::Unreadable)
}

/// How decimals are written where the only sign is one between groups.
fn grouped(digits: &str) -> Option<Decimal> {
    let sign = digits.chars().find(|it| matches!(it, '.' | ','))?;
    Some(if sign == ',' {
        Decimal::Point
    } else {
        Decimal::Comma
    })
}

/// What a number tells about how decimals are written; nothing where it could be both.
fn evidence(digits: &str) -> Option<Decimal> {
    let of = |sign: char| {
        if sign == ',' {
            Decimal::Comma
        } else {
            Decimal::Point
        }
    };
    let other = |sign: char| {
        if sign == ',' {
            Decimal::Point
        } else {
            Decimal::Comma
        }
    };
    let last = digits.rfind(['.', ','])?;
    let sign = char::from(digits.as_bytes()[last]);
    if digits[..last].contains(if sign == ',' { '.' } else { ',' }) {
        return Some(of(sign));
    }
    if digits[..last].contains(sign) {
        return Some(other(sign));
    }
    let (before, after) = (last, digits.len() - last - 1);
    // Three digits behind one sign are a group or a fraction; anything else is a fraction.
    (after != 3 || before > 3 || before == 0 || digits.starts_with('0')).then(|| of(sign))
}

/// How a column writes decimals, as far as its cells tell; nothing where they tell nothing or contradict each other.
pub fn decimal_of<'a>(cells: impl Iterator<Item = &'a str>) -> Option<Decimal> {
    let mut seen = None;
    for cell in cells.filter(|it| it.contains(['.', ','])) {
        let told = match parts(cell) {
            Ok(found) => {
                let money = || grouped(&found.digits).filter(|_| found.is_money());
                evidence(&found.digits).or_else(money)
            }
            Err(_) => None,
        };
        match (told, seen) {
            (Some(it), None) => seen = Some(it),
            (Some(it), Some(before)) if it != before => return None,
            _ => {}
        }
    }
    seen
}

/// A number without an exponent, and never with three digits behind the point, for `1.234` could be a thousand.
pub fn plain(number: f64) -> String {
    // What Excel shows of a number, fifteen digits; `0.1 + 0.2` is no list's business.
    let mut text = format!("{number}");
    if let Some(at) = text.find('.') {
        if text.len() - at - 1 > 12 {
            let rounded = format!("{number:.9}");
            rounded
                .trim_end_matches('0')
                .trim_end_matches('.')
                .clone_into(&mut text);
        }
        if text.find('.').is_some_and(|at| text.len() - at == 4) {
            text.push('0');
        }
    }
    text
}

/// A head count. Nobody employs half a person, so `1.009` is a thousand and nine.
pub fn count(cell: &str, decimal: Decimal) -> Result<i64, NoValue> {
    if (1..=9).contains(&cell.len())
        && cell.bytes().all(|it| it.is_ascii_digit())
        && let Ok(count) = cell.parse()
    {
        return Ok(count);
    }
    let read = match amount(cell, decimal) {
        Err(NoValue::Ambiguous) => {
            let plain: String = cell.chars().filter(char::is_ascii_digit).collect();
            return plain.parse().map_err(|_| NoValue::Unreadable);
        }
        read => read?,
    };
    let whole = read.value.round();
    if (0.0..=1e9).contains(&whole) {
        Ok(whole as i64)
    } else {
        Err(NoValue::Unreadable)
    }
}

/// Which of two numbers around a slash is the day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "exchange.ts")
)]
pub enum Slashed {
    /// `14/7/2026`
    DayFirst,
    /// `7/14/2026`
    MonthFirst,
}

/// What a column tells about slashed days; nothing where no day is above twelve or both are.
pub fn slashed_of<'a>(cells: impl Iterator<Item = &'a str>) -> Option<Slashed> {
    let (mut day_first, mut month_first) = (false, false);
    for cell in cells {
        if let Some((one, two, _)) = triple(cell, '/') {
            day_first |= one > 12;
            month_first |= two > 12;
        }
    }
    match (day_first, month_first) {
        (true, false) => Some(Slashed::DayFirst),
        (false, true) => Some(Slashed::MonthFirst),
        _ => None,
    }
}

fn triple(cell: &str, sign: char) -> Option<(u32, u32, u32)> {
    let day = cell.split([' ', 'T']).next()?;
    let mut parts = day.split(sign).map(|it| it.parse::<u32>().ok());
    let found = (parts.next()??, parts.next()??, parts.next()??);
    parts.next().is_none().then_some(found)
}

/// Yes or no in the words of CRMs; nothing for anything else.
pub fn yes(cell: &str) -> Option<bool> {
    match cell.to_lowercase().as_str() {
        "true" | "yes" | "ja" | "wahr" | "y" | "1" | "x" => Some(true),
        "false" | "no" | "nein" | "falsch" | "n" | "0" => Some(false),
        _ => None,
    }
}

/// A day, with or without a time behind it.
pub fn day(cell: &str, slashed: Option<Slashed>) -> Result<NaiveDate, NoValue> {
    let cell = cell.trim().trim_end_matches(',').trim_start_matches('\'');
    if cell.is_empty() || cell == "-" {
        return Err(NoValue::Empty);
    }
    let (year, month, day) = if let Some((year, month, day)) = triple(cell, '-') {
        (year, month, day)
    } else if let Some((day, month, year)) = triple(cell, '.') {
        (year, month, day)
    } else if let Some((one, two, year)) = triple(cell, '/') {
        match slashed {
            Some(Slashed::DayFirst) => (year, two, one),
            Some(Slashed::MonthFirst) => (year, one, two),
            None if one == two => (year, one, two),
            None => return Err(NoValue::Ambiguous),
        }
    } else {
        return Err(NoValue::Unreadable);
    };
    let year = if year < 100 { year + 2000 } else { year };
    NaiveDate::from_ymd_opt(
        i32::try_from(year).map_err(|_| NoValue::Unreadable)?,
        month,
        day,
    )
    .ok_or(NoValue::Unreadable)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_are_read_as_crms_write_them() {
        for (cell, value, currency) in [
            ("$500,343 ", Ok(500_343.0), None),
            ("1.234 €", Ok(1_234.0), Some("EUR")),
            ("(3,864)", Err(NoValue::Ambiguous), None),
            ("12k€", Ok(12_000.0), Some("EUR")),
            ("1.234 Mio. €", Err(NoValue::Ambiguous), None),
            ("45 Mitarbeiter", Ok(45.0), None),
            ("501 to 1000", Err(NoValue::Range), None),
            ("$1,500,343", Ok(1_500_343.0), None),
            ("(3,864.00)", Ok(-3_864.0), None),
            ("1.234,5", Ok(1_234.5), None),
            ("1,234.5", Ok(1_234.5), None),
            ("EUR 198,793,637.00", Ok(198_793_637.0), Some("EUR")),
            ("198.793.637,00 EUR", Ok(198_793_637.0), Some("EUR")),
            ("1,2 Mio. €", Ok(1_200_000.0), Some("EUR")),
            ("CHF 1'250'000", Ok(1_250_000.0), Some("CHF")),
            ("12 500 000", Ok(12_500_000.0), None),
            ("3.5M", Ok(3_500_000.0), None),
            ("0.125", Ok(0.125), None),
            ("-", Err(NoValue::Empty), None),
            ("", Err(NoValue::Empty), None),
            ("10-50", Err(NoValue::Range), None),
            ("1.234", Err(NoValue::Ambiguous), None),
            ("n/a", Err(NoValue::Unreadable), None),
            ("12 apples", Err(NoValue::Unreadable), None),
        ] {
            let read = amount(cell, Decimal::Auto);
            assert_eq!(
                read.as_ref().map(|it| it.value).map_err(|it| *it),
                value,
                "{cell}"
            );
            if let Ok(read) = read {
                assert_eq!(read.currency.as_deref(), currency, "{cell}");
                assert_eq!(read.unclear, cell.contains('$'), "{cell}");
            }
        }
    }

    #[test]
    fn what_is_ambiguous_alone_is_settled_by_the_column_or_by_whoever_asks() {
        for (decimal, value) in [(Decimal::Point, 1.234), (Decimal::Comma, 1_234.0)] {
            assert_eq!(amount("1.234", decimal).map(|it| it.value), Ok(value));
        }
        let settled = |cells: &[&'static str]| decimal_of(cells.iter().copied());
        assert_eq!(settled(&["1.234", "45", "1.234,50"]), Some(Decimal::Comma));
        assert_eq!(settled(&["1.234", "1.234.567"]), Some(Decimal::Comma));
        assert_eq!(settled(&["1.234", "45"]), None);
        assert_eq!(settled(&["1.5", "1,5"]), None, "they contradict each other");
        assert_eq!(settled(&["(3,864)", "$500,343 "]), Some(Decimal::Point));
        assert_eq!(
            amount("1.5", Decimal::Comma).map(|it| it.value),
            Ok(1.5),
            "what a cell tells itself is never read otherwise"
        );
        assert_eq!(
            count("1.009", Decimal::Auto),
            Ok(1_009),
            "nobody employs a fraction"
        );
    }

    #[test]
    fn a_number_that_goes_over_can_be_read_in_one_way_only() {
        for (number, text) in [
            (198_793_637.0, "198793637"),
            (1.234, "1.2340"),
            (1.5e7, "15000000"),
            (-0.25, "-0.25"),
            (0.1 + 0.2, "0.3"),
        ] {
            assert_eq!(plain(number), text);
        }
    }

    #[test]
    fn both_ends_of_a_range_are_read() {
        for (cell, ends) in [
            ("10-50", Some((10.0, 50.0))),
            ("1.001 – 5.000 Mitarbeiter", Some((1_001.0, 5_000.0))),
            ("501 to 1000", Some((501.0, 1_000.0))),
            ("50-10", None),
            ("12", None),
        ] {
            assert_eq!(range(cell, Decimal::Auto), ends, "{cell}");
        }
    }

    #[test]
    fn days_are_read_and_slashed_ones_only_where_the_column_tells() {
        let date = |y, m, d| NaiveDate::from_ymd_opt(y, m, d).expect("a day");
        let july = date(2024, 7, 14);
        assert_eq!(day("2024-07-14 09:20", None), Ok(july));
        assert_eq!(day("14.07.2024", None), Ok(july));
        assert_eq!(
            day(
                "7/14/2024",
                slashed_of(["7/14/2024", "3/4/2024"].into_iter())
            ),
            Ok(july)
        );
        assert_eq!(
            day("14/7/2024", slashed_of(["14/7/2024"].into_iter())),
            Ok(july)
        );
        assert_eq!(day("3/4/2024", None), Err(NoValue::Ambiguous));
        assert_eq!(day("31.02.2024", None), Err(NoValue::Unreadable));
    }
}
