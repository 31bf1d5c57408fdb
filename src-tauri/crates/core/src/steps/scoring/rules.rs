//! What an activity is worth on a later day, when an account is ready, and which words mean a decision role.

use chrono::{Datelike, NaiveDate, TimeDelta};

use super::{Agreement, Decay};

/// What points are still worth after so many days. They fade towards nothing, minus points too, and never past it.
pub fn worth(points: f64, decay: Decay, age: u32) -> f64 {
    let steps = |every: u32, by: f64| {
        let lost = f64::from(age / every) * by;
        points.signum() * (points.abs() - lost).max(0.0)
    };
    match decay {
        Decay::None => points,
        Decay::Week { by } => steps(7, by),
        Decay::Month { by } => steps(30, by),
        Decay::HalfLife { by } => points * 0.5_f64.powf(f64::from(age) / by),
    }
}

/// A sum kept within its cap, on either side of nothing.
pub fn capped(sum: f64, cap: Option<f64>) -> f64 {
    cap.map_or(sum, |cap| sum.clamp(-cap, cap))
}

/// How far two proposals are apart, as a share of the larger: 0 = the same, 1 = one of them nothing, 2 = opposite signs.
pub fn apart(marketing: f64, sales: f64) -> f64 {
    let larger = marketing.abs().max(sales.abs());
    if larger == 0.0 {
        0.0
    } else {
        (marketing - sales).abs() / larger
    }
}

/// Where the room stands with two proposals and what it settled.
pub fn agreement(
    marketing: Option<f64>,
    sales: Option<f64>,
    settled: Option<f64>,
) -> (Agreement, Option<f64>) {
    match (marketing, sales, settled) {
        (_, _, Some(points)) => (Agreement::Settled, Some(points)),
        (Some(marketing), Some(sales), None) if marketing == sales => {
            (Agreement::Same, Some(marketing))
        }
        _ => (Agreement::Open, None),
    }
}

/// The Monday of a day's week.
pub fn monday(day: NaiveDate) -> NaiveDate {
    day - TimeDelta::days(i64::from(day.weekday().num_days_from_monday()))
}

/// Whether a role or job title in a log is one that decides: the buying role decider, or a seat with a budget of its own.
pub fn decides(role: &str) -> bool {
    const WHOLE: [&str; 12] = [
        "ceo", "cfo", "coo", "cto", "cio", "cmo", "cso", "cpo", "vp", "svp", "evp", "md",
    ];
    const BEGINNINGS: [&str; 13] = [
        "decider",
        "decision",
        "entscheid",
        "director",
        "direktor",
        "head",
        "president",
        "owner",
        "inhaber",
        "vorstand",
        "geschaftsfuhr",
        "geschaftsleit",
        "prokurist",
    ];
    let folded = crate::steps::accounts::fold(role);
    folded
        .split(|it: char| !it.is_alphanumeric())
        .filter(|it| !it.is_empty())
        .any(|word| {
            WHOLE.contains(&word)
                || BEGINNINGS.iter().any(|it| word.starts_with(it))
                || word == "leiter"
                || word.ends_with("leiter") && word != "projektleiter"
                || word.ends_with("leiterin") && word != "projektleiterin"
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn points_fade_as_agreed_and_never_past_nothing() {
        for (points, decay, age, expected, why) in [
            (25.0, Decay::None, 80, 25.0, "no decay: as on the first day"),
            (
                25.0,
                Decay::Week { by: 5.0 },
                6,
                25.0,
                "not a full week yet",
            ),
            (
                25.0,
                Decay::Week { by: 5.0 },
                7,
                20.0,
                "five less after a week",
            ),
            (25.0, Decay::Week { by: 5.0 }, 20, 15.0, "two full weeks"),
            (25.0, Decay::Week { by: 5.0 }, 70, 0.0, "gone, not minus 25"),
            (40.0, Decay::Month { by: 10.0 }, 29, 40.0, "not a month yet"),
            (40.0, Decay::Month { by: 10.0 }, 60, 20.0, "two months"),
            (
                -20.0,
                Decay::Week { by: 5.0 },
                14,
                -10.0,
                "minus points heal",
            ),
            (
                -20.0,
                Decay::Week { by: 5.0 },
                99,
                0.0,
                "but never turn into plus",
            ),
            (40.0, Decay::HalfLife { by: 30.0 }, 0, 40.0, "the same day"),
            (
                40.0,
                Decay::HalfLife { by: 30.0 },
                30,
                20.0,
                "half after 30 days",
            ),
            (
                40.0,
                Decay::HalfLife { by: 30.0 },
                60,
                10.0,
                "a quarter after 60",
            ),
            (
                -100.0,
                Decay::HalfLife { by: 30.0 },
                30,
                -50.0,
                "halves of a minus too",
            ),
        ] {
            let it = worth(points, decay, age);
            assert!((it - expected).abs() < 1e-9, "{why}: {it}");
        }
    }

    #[test]
    fn a_cap_holds_on_both_sides_of_nothing() {
        assert_eq!(capped(35.0, Some(25.0)), 25.0);
        assert_eq!(capped(-35.0, Some(20.0)), -20.0);
        assert_eq!(capped(12.0, Some(25.0)), 12.0);
        assert_eq!(capped(900.0, None), 900.0);
    }

    #[test]
    fn proposals_are_apart_by_their_share_of_the_larger() {
        for (marketing, sales, expected, why) in [
            (25.0, 25.0, 0.0, "the same"),
            (25.0, 10.0, 0.6, "pricing page: 15 of 25"),
            (0.0, 0.0, 0.0, "both nothing"),
            (-10.0, 0.0, 1.0, "one of them nothing"),
            (10.0, -10.0, 2.0, "opposite signs"),
        ] {
            assert_eq!(apart(marketing, sales), expected, "{why}");
        }
    }

    #[test]
    fn the_same_proposal_is_agreed_unless_the_room_says_otherwise() {
        assert_eq!(agreement(Some(5.0), None, None), (Agreement::Open, None));
        assert_eq!(
            agreement(Some(5.0), Some(9.0), None),
            (Agreement::Open, None)
        );
        assert_eq!(
            agreement(Some(5.0), Some(5.0), None),
            (Agreement::Same, Some(5.0))
        );
        assert_eq!(
            agreement(Some(5.0), Some(5.0), Some(7.0)),
            (Agreement::Settled, Some(7.0))
        );
    }

    #[test]
    fn a_decision_role_is_told_by_its_words() {
        for role in [
            "Decider",
            "decision maker",
            "Entscheiderin",
            "CEO",
            "VP Operations",
            "Managing Director",
            "Geschäftsführer",
            "Head of Purchasing",
            "Einkaufsleiter",
            "Leiterin Technik / Werksleiterin",
        ] {
            assert!(decides(role), "{role}");
        }
        for role in [
            "",
            "User",
            "Influencer",
            "Einkauf",
            "Projektleiter",
            "Engineer",
            "Buyer",
        ] {
            assert!(!decides(role), "{role}");
        }
    }

    #[test]
    fn a_week_begins_on_monday() {
        let day = |text: &str| text.parse::<NaiveDate>().expect("a day");
        assert_eq!(monday(day("2026-11-25")), day("2026-11-23"));
        assert_eq!(monday(day("2026-11-23")), day("2026-11-23"));
        assert_eq!(monday(day("2027-01-03")), day("2026-12-28"));
    }
}
