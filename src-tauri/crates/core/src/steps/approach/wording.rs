//! Answers and bands as labels, with today's limits: "from €200k", "26–200", "6 people".

use super::{Band, Criterion, Limits, Reading, Unit};
use crate::{Label, Words};

/// The sign of a currency as it stands before and after an amount.
fn with_money(label: Label, currency: &str) -> Label {
    let sign = match currency {
        "EUR" => "€",
        "USD" => "$",
        "GBP" => "£",
        other => other,
    };
    let before = if sign.chars().count() == 1 {
        sign.to_owned()
    } else {
        format!("{sign}\u{a0}")
    };
    label.with("before", before).with("sign", sign)
}

/// Amounts from ten thousand up are told in thousands where nothing is lost.
fn thousands(amounts: &[f64]) -> bool {
    amounts
        .iter()
        .all(|it| *it >= 10_000.0 && it % 1_000.0 == 0.0)
}

/// A number of a unit in words.
pub(super) fn value(unit: Unit, value: f64, currency: &str) -> Label {
    match unit {
        Unit::Money if thousands(&[value]) => {
            with_money(Label::new("approach-value-thousands"), currency)
                .with("value", value / 1_000.0)
        }
        Unit::Money => {
            with_money(Label::new("approach-value-money"), currency).with("value", value)
        }
        Unit::Accounts => Label::new("approach-value-accounts").with("value", value),
        Unit::People => Label::new("approach-value-people").with("value", value),
        Unit::Percent => Label::new("approach-value-percent").with("value", value),
        Unit::Months => Label::new("approach-value-months").with("value", value),
    }
}

/// A band in words.
pub(super) fn band(
    criterion: Criterion,
    band: Band,
    limits: Option<&Limits>,
    currency: &str,
) -> Label {
    if band == Band::Unknown {
        return Label::new("approach-unknown");
    }
    let picked = Label::new(format!(
        "approach-pick-{}-{}",
        criterion.name(),
        band.name()
    ));
    let (Some(limits), Some(unit)) = (limits, criterion.unit()) else {
        return picked;
    };
    // Numbers that only come whole leave no gap between "8 or more" and "5 to 7".
    let below = |limit: f64| {
        if matches!(unit, Unit::Accounts | Unit::People) && limit.fract() == 0.0 {
            limit - 1.0
        } else {
            limit
        }
    };
    let above = |limit: f64| {
        if unit == Unit::Accounts && limit.fract() == 0.0 {
            limit + 1.0
        } else {
            limit
        }
    };
    match (criterion.reading(), band) {
        (Reading::AtLeast, Band::Strategic) => one("from", unit, limits.strategic, currency),
        (Reading::Over, Band::Strategic) | (Reading::UpTo, Band::Programmatic) => {
            let limit = if band == Band::Strategic {
                limits.strategic
            } else {
                limits.lite
            };
            one("over", unit, limit, currency)
        }
        (Reading::UpTo, Band::Strategic) => one("up-to", unit, limits.strategic, currency),
        (Reading::UpTo, Band::Lite) => two(unit, above(limits.strategic), limits.lite, currency),
        (_, Band::Lite) => {
            let top = if criterion.reading() == Reading::Over {
                limits.strategic
            } else {
                below(limits.strategic)
            };
            two(unit, limits.lite, top, currency)
        }
        (_, Band::Programmatic) => match limits.programmatic {
            Some(floor) => two(unit, floor, below(limits.lite), currency),
            None => one("below", unit, limits.lite, currency),
        },
        (_, Band::Against) => match limits.programmatic {
            Some(floor) => one("below", unit, floor, currency),
            None => picked,
        },
        (Reading::Picked, _) | (_, Band::Unknown) => picked,
    }
}

fn one(how: &str, unit: Unit, limit: f64, currency: &str) -> Label {
    match unit {
        Unit::Money if thousands(&[limit]) => {
            with_money(Label::new(format!("approach-{how}-thousands")), currency)
                .with("limit", limit / 1_000.0)
        }
        Unit::Money => {
            with_money(Label::new(format!("approach-{how}-money")), currency).with("limit", limit)
        }
        Unit::Accounts => Label::new(format!("approach-{how}-accounts")).with("limit", limit),
        Unit::People => Label::new(format!("approach-{how}-people")).with("limit", limit),
        Unit::Percent => Label::new(format!("approach-{how}-percent")).with("limit", limit),
        Unit::Months => Label::new(format!("approach-{how}-months")).with("limit", limit),
    }
}

fn two(unit: Unit, low: f64, high: f64, currency: &str) -> Label {
    let label = match unit {
        Unit::Money if thousands(&[low, high]) => {
            return with_money(Label::new("approach-between-thousands"), currency)
                .with("low", low / 1_000.0)
                .with("high", high / 1_000.0);
        }
        Unit::Money => with_money(Label::new("approach-between-money"), currency),
        Unit::Accounts => Label::new("approach-between-accounts"),
        Unit::People => Label::new("approach-between-people"),
        Unit::Percent => Label::new("approach-between-percent"),
        Unit::Months => Label::new("approach-between-months"),
    };
    if low >= high {
        return value(unit, low, currency);
    }
    label.with("low", low).with("high", high)
}

/// A criterion's name.
pub(super) fn criterion(words: &Words, criterion: Criterion) -> String {
    words.with(
        "approach-criterion",
        &[("criterion", criterion.name().into())],
    )
}

/// Points with one decimal where they have one.
pub(super) fn points(words: &Words, points: f64) -> String {
    words.number(points, 1)
}
