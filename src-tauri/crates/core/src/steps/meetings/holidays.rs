//! Public holidays of whole countries, worked out and not looked up: fixed days, days around Easter, and days counted
//! within a month.
//!
//! Refuses holidays of single states, cantons or towns: a room adds its own closed days. Substitute days are those that
//! the law names (United Kingdom, United States).

use chrono::{Datelike, Days, NaiveDate, Weekday};
use serde::{Deserialize, Serialize};

use crate::named::named;

/// Whose public holidays count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "meetings.ts", rename = "MeetingsHolidays")
)]
pub enum Holidays {
    /// None.
    #[default]
    None,
    /// Germany, in all states.
    De,
    /// Austria.
    At,
    /// Switzerland, in all or nearly all cantons.
    Ch,
    /// England and Wales.
    Uk,
    /// United States, federal.
    Us,
}
named!(Holidays { None = "none", De = "de", At = "at", Ch = "ch", Uk = "uk", Us = "us" });

impl Holidays {
    /// The names of this country's holidays in a year, as locale keys `meetings-holiday-<name>`, by day.
    pub fn of(self, year: i32) -> Vec<(NaiveDate, &'static str)> {
        let day = |month, day| NaiveDate::from_ymd_opt(year, month, day);
        let easter = |offset: i64| easter(year).and_then(|it| shift(it, offset));
        let nth = |month, weekday, n| NaiveDate::from_weekday_of_month_opt(year, month, weekday, n);
        let last = |month, weekday| last_of_month(year, month, weekday);
        let list: Vec<(Option<NaiveDate>, &'static str)> = match self {
            Self::None => vec![],
            Self::De => vec![
                (day(1, 1), "new-year"),
                (easter(-2), "good-friday"),
                (easter(1), "easter-monday"),
                (day(5, 1), "may-day"),
                (easter(39), "ascension"),
                (easter(50), "whit-monday"),
                (day(10, 3), "unity"),
                (day(12, 25), "christmas"),
                (day(12, 26), "second-christmas"),
            ],
            Self::At => vec![
                (day(1, 1), "new-year"),
                (day(1, 6), "epiphany"),
                (easter(1), "easter-monday"),
                (day(5, 1), "may-day"),
                (easter(39), "ascension"),
                (easter(50), "whit-monday"),
                (easter(60), "corpus-christi"),
                (day(8, 15), "assumption"),
                (day(10, 26), "national"),
                (day(11, 1), "all-saints"),
                (day(12, 8), "immaculate"),
                (day(12, 25), "christmas"),
                (day(12, 26), "second-christmas"),
            ],
            Self::Ch => vec![
                (day(1, 1), "new-year"),
                (easter(-2), "good-friday"),
                (easter(1), "easter-monday"),
                (easter(39), "ascension"),
                (easter(50), "whit-monday"),
                (day(8, 1), "national"),
                (day(12, 25), "christmas"),
                (day(12, 26), "second-christmas"),
            ],
            Self::Uk => {
                let mut list = vec![
                    (day(1, 1).and_then(next_workday), "new-year"),
                    (easter(-2), "good-friday"),
                    (easter(1), "easter-monday"),
                    (nth(5, Weekday::Mon, 1), "may-day"),
                    (last(5, Weekday::Mon), "spring-bank"),
                    (last(8, Weekday::Mon), "summer-bank"),
                ];
                let christmas = day(12, 25).and_then(next_workday);
                list.push((christmas, "christmas"));
                let boxing = day(12, 26)
                    .and_then(next_workday)
                    .and_then(|it| match christmas {
                        Some(christmas) if it <= christmas => {
                            shift(christmas, 1).and_then(next_workday)
                        }
                        _ => Some(it),
                    });
                list.push((boxing, "boxing"));
                list
            }
            Self::Us => {
                let near = |month, date| day(month, date).and_then(nearest_workday);
                vec![
                    (near(1, 1), "new-year"),
                    (nth(1, Weekday::Mon, 3), "king"),
                    (nth(2, Weekday::Mon, 3), "presidents"),
                    (last(5, Weekday::Mon), "memorial"),
                    (near(6, 19), "juneteenth"),
                    (near(7, 4), "independence"),
                    (nth(9, Weekday::Mon, 1), "labor"),
                    (nth(10, Weekday::Mon, 2), "columbus"),
                    (near(11, 11), "veterans"),
                    (nth(11, Weekday::Thu, 4), "thanksgiving"),
                    (near(12, 25), "christmas"),
                ]
            }
        };
        list.into_iter()
            .filter_map(|(day, name)| Some((day?, name)))
            .collect()
    }

    /// What is celebrated on a day, if anything.
    pub fn on(self, day: NaiveDate) -> Option<&'static str> {
        // A substitute day may fall into the year before or after.
        (day.year() - 1..=day.year() + 1)
            .flat_map(|year| self.of(year))
            .find(|(it, _)| *it == day)
            .map(|(_, name)| name)
    }
}

/// Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher).
fn easter(year: i32) -> Option<NaiveDate> {
    let (golden, century, of_century) = (year % 19, year / 100, year % 100);
    let correction = (8 * century + 13) / 25;
    let moon = (19 * golden + century - century / 4 - correction + 15) % 30;
    let sunday = (32 + 2 * (century % 4) + 2 * (of_century / 4) - moon - of_century % 4) % 7;
    let late = (golden + 11 * moon + 19 * sunday) / 433;
    let month = (moon + sunday - 7 * late + 90) / 25;
    let day = (moon + sunday - 7 * late + 33 * month + 19) % 32;
    NaiveDate::from_ymd_opt(year, month as u32, day as u32)
}

fn shift(day: NaiveDate, days: i64) -> Option<NaiveDate> {
    if days < 0 {
        day.checked_sub_days(Days::new(days.unsigned_abs()))
    } else {
        day.checked_add_days(Days::new(days.unsigned_abs()))
    }
}

fn last_of_month(year: i32, month: u32, weekday: Weekday) -> Option<NaiveDate> {
    [5, 4]
        .into_iter()
        .find_map(|n| NaiveDate::from_weekday_of_month_opt(year, month, weekday, n))
}

/// The day itself, or the Monday after it if it falls on a weekend.
fn next_workday(day: NaiveDate) -> Option<NaiveDate> {
    match day.weekday() {
        Weekday::Sat => shift(day, 2),
        Weekday::Sun => shift(day, 1),
        _ => Some(day),
    }
}

/// The day itself, the Friday before a Saturday, the Monday after a Sunday.
fn nearest_workday(day: NaiveDate) -> Option<NaiveDate> {
    match day.weekday() {
        Weekday::Sat => shift(day, -1),
        Weekday::Sun => shift(day, 1),
        _ => Some(day),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a day")
    }

    #[test]
    fn easter_falls_where_the_calendars_print_it() {
        for (year, expected) in [
            (1961, "1961-04-02"),
            (2000, "2000-04-23"),
            (2024, "2024-03-31"),
            (2026, "2026-04-05"),
            (2027, "2027-03-28"),
            (2038, "2038-04-25"),
        ] {
            assert_eq!(easter(year), Some(day(expected)), "{year}");
        }
    }

    #[test]
    fn each_country_keeps_its_own_days() {
        for (holidays, date, expected) in [
            (Holidays::De, "2027-05-06", Some("ascension")),
            (Holidays::De, "2026-10-03", Some("unity")),
            (Holidays::De, "2026-11-01", None),
            (Holidays::At, "2026-11-01", Some("all-saints")),
            (Holidays::Ch, "2026-08-01", Some("national")),
            // Boxing Day 2026 is a Saturday: its substitute is the Monday.
            (Holidays::Uk, "2026-12-28", Some("boxing")),
            // Christmas 2027 is a Saturday and Boxing Day a Sunday: Monday and Tuesday stand in.
            (Holidays::Uk, "2027-12-27", Some("christmas")),
            (Holidays::Uk, "2027-12-28", Some("boxing")),
            (Holidays::Us, "2026-11-26", Some("thanksgiving")),
            // New Year 2028 is a Saturday: the Friday before, in the year before, is off.
            (Holidays::Us, "2027-12-31", Some("new-year")),
            (Holidays::None, "2026-12-25", None),
        ] {
            assert_eq!(holidays.on(day(date)), expected, "{holidays:?} {date}");
        }
    }
}
