//! Cells into values: numbers, amounts and days as CRMs really write them.

use chrono::NaiveDate;

/// How a list writes decimals.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
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

/// Words for powers of ten, longest first.
const SCALES: [(&str, f64); 13] = [
    ("milliarden", 1e9),
    ("millionen", 1e6),
    ("tausend", 1e3),
    ("billion", 1e9),
    ("million", 1e6),
    ("thousand", 1e3),
    ("mrd", 1e9),
    ("mio", 1e6),
    ("tsd", 1e3),
    ("bn", 1e9),
    ("m", 1e6),
    ("k", 1e3),
    ("b", 1e9),
];

/// Reads a number with what stands around it.
pub fn amount(cell: &str, decimal: Decimal) -> Result<Amount, NoValue> {
    let cell = cell.trim();
    if cell.is_empty() || cell.chars().all(|it| matches!(it, '-' | '–' | '—')) {
        return Err(NoValue::Empty);
    }
    let negative = cell.starts_with(['-', '−']) || (cell.starts_with('(') && cell.ends_with(')'));
    let Some(start) = cell.find(|it: char| it.is_ascii_digit()) else {
        return Err(NoValue::Unreadable);
    };
    let blank = |it: char| matches!(it, ' ' | '\u{a0}' | '\u{202f}');
    let part = |it: char| it.is_ascii_digit() || blank(it) || matches!(it, '.' | ',' | '\'' | '’');
    let length = cell[start..]
        .find(|it| !part(it))
        .unwrap_or(cell.len() - start);
    let digits: String = cell[start..start + length]
        .chars()
        .filter(|it| !blank(*it) && !matches!(it, '\'' | '’'))
        .collect();
    let (before, after) = (&cell[..start], &cell[start + length..]);
    if after.starts_with(['-', '–']) && after.contains(|it: char| it.is_ascii_digit()) {
        return Err(NoValue::Range);
    }
    // `10-50 Mitarbeiter`, `501 to 1000`: more digits behind are another number.
    if after.contains(|it: char| it.is_ascii_digit()) {
        return Err(NoValue::Unreadable);
    }
    let mut value = number(digits.trim_end_matches(['.', ',']), decimal)?;
    let (mut currency, mut unclear, mut scaled) = (None, false, false);
    for word in [before, after]
        .into_iter()
        .flat_map(|it| {
            it.split(|it: char| {
                it.is_whitespace() || matches!(it, '(' | ')' | '.' | '-' | '−' | '+')
            })
        })
        .filter(|it| !it.is_empty())
    {
        let lower = word.to_lowercase();
        if let Some((_, scale)) = SCALES
            .iter()
            .find(|(name, _)| *name == lower)
            .filter(|_| !scaled)
        {
            value *= scale;
            scaled = true;
        } else if word == "€" || word == "£" {
            currency = Some(if word == "€" { "EUR" } else { "GBP" }.to_owned());
        } else if word == "$" || lower == "kr" {
            unclear = true;
        } else if word.len() == 3 && word.chars().all(|it| it.is_ascii_uppercase()) {
            currency = Some(word.to_owned());
        } else {
            return Err(NoValue::Unreadable);
        }
    }
    Ok(Amount {
        value: if negative { -value } else { value },
        currency,
        unclear,
    })
}

/// Digits with separators into a number.
fn number(digits: &str, decimal: Decimal) -> Result<f64, NoValue> {
    let decimal = match (evidence(digits), decimal) {
        (Some(seen), Decimal::Auto) => seen,
        (None, Decimal::Auto) if digits.contains(['.', ',']) => return Err(NoValue::Ambiguous),
        (_, told) => told,
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
    for cell in cells {
        let digits: String = cell
            .chars()
            .filter(|it| it.is_ascii_digit() || matches!(it, '.' | ','))
            .collect();
        match (evidence(digits.trim_matches(['.', ','])), seen) {
            (Some(it), None) => seen = Some(it),
            (Some(it), Some(before)) if it != before => return None,
            _ => {}
        }
    }
    seen
}

/// A head count. Nobody employs half a person, so `1.009` is a thousand and nine.
pub fn count(cell: &str, decimal: Decimal) -> Result<i64, NoValue> {
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
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
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

/// A day, with or without a time behind it.
pub fn day(cell: &str, slashed: Option<Slashed>) -> Result<NaiveDate, NoValue> {
    let cell = cell.trim().trim_end_matches(',');
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
            ("$500,343 ", Err(NoValue::Ambiguous), None),
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
        assert_eq!(
            count("1.009", Decimal::Auto),
            Ok(1_009),
            "nobody employs a fraction"
        );
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
