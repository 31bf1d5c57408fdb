//! On which days a meeting falls, who comes, what that costs in hours, and how a time suits both teams.

use std::collections::BTreeSet;

use chrono::{Datelike, Days, Months, NaiveDate};

use super::{Fit, Meeting, Part, Plan, Rhythm, Skipped, Slots, Unit};
use crate::{Param, Side};

/// Weeks of a year, to average over it.
const WEEKS: f64 = 365.25 / 7.0;

/// The place of a day's weekday within its month: 1 to 4, and 5 for the last one.
pub fn nth(day: NaiveDate) -> u32 {
    (day.day() - 1) / 7 + 1
}

/// The days of a rhythm from one day to another, both included, before anything is left out.
pub fn days(rhythm: &Rhythm, from: NaiveDate, to: NaiveDate) -> Vec<NaiveDate> {
    let Some(first) = rhythm.first else {
        return Vec::new();
    };
    let every = rhythm.every.max(1);
    let mut days = Vec::new();
    match rhythm.unit {
        Unit::Once => days.push(first),
        Unit::Week => {
            let step = u64::from(every) * 7;
            let ahead = u64::try_from((from - first).num_days().max(0)).unwrap_or(0) / step * step;
            let mut next = first.checked_add_days(Days::new(ahead));
            while let Some(day) = next.filter(|it| *it <= to) {
                days.push(day);
                next = day.checked_add_days(Days::new(step));
            }
        }
        Unit::Month => {
            for step in (0..).step_by(every as usize) {
                let Some(month) = first
                    .with_day(1)
                    .and_then(|it| it.checked_add_months(Months::new(step)))
                else {
                    break;
                };
                if month > to {
                    break;
                }
                let place = nth(first) as u8;
                let of = |place| {
                    NaiveDate::from_weekday_of_month_opt(
                        month.year(),
                        month.month(),
                        first.weekday(),
                        place,
                    )
                };
                // A fifth weekday means the last one, which in most months is the fourth.
                days.extend(of(place).or_else(|| of(4)));
            }
        }
    }
    days.retain(|it| (from..=to).contains(it) && *it >= first);
    days
}

/// The days on which a meeting is held, and those on which it is not, with the reason.
pub fn held(
    plan: &Plan,
    meeting: &Meeting,
    from: NaiveDate,
    to: NaiveDate,
) -> (Vec<NaiveDate>, Vec<Skipped>) {
    let (mut held, mut skipped) = (Vec::new(), Vec::new());
    for day in days(&meeting.rhythm, from, to) {
        let by_hand = meeting.left_out.contains(&day);
        let free = if meeting.skips { free(plan, day) } else { None };
        match free {
            Some(why) => skipped.push(Skipped { day, why, by_hand }),
            None if by_hand => skipped.push(Skipped {
                day,
                why: Param::from(""),
                by_hand,
            }),
            None => held.push(day),
        }
    }
    (held, skipped)
}

/// Why nobody meets on a day: a holiday or one of the room's closed days.
pub fn free(plan: &Plan, day: NaiveDate) -> Option<Param> {
    if let Some(name) = plan.holidays.on(day) {
        return Some(Param::key(format!("meetings-holiday-{name}")));
    }
    plan.closed
        .iter()
        .find(|it| (it.first..=it.last).contains(&day))
        .map(|it| it.name.as_str().into())
}

/// How often a meeting is held in a week, averaged over the year. A single one does not count.
pub fn per_week(rhythm: &Rhythm) -> f64 {
    let every = f64::from(rhythm.every.max(1));
    match rhythm.unit {
        Unit::Once => 0.0,
        Unit::Week => 1.0 / every,
        Unit::Month => 12.0 / WEEKS / every,
    }
}

/// Hours a week somebody spends in a meeting that they attend.
pub fn hours(rhythm: &Rhythm) -> f64 {
    f64::from(rhythm.length) / 60.0 * per_week(rhythm)
}

/// Hours a week a role is asked for.
pub fn hours_of_role(plan: &Plan, role: i64) -> f64 {
    let invited = plan.meetings.iter().filter(|it| it.roles.contains(&role));
    invited.map(|it| hours(&it.rhythm)).sum()
}

/// Hours a week somebody is asked for, in whatever role; each meeting counts once.
pub fn hours_of_person(plan: &Plan, person: i64) -> f64 {
    plan.meetings
        .iter()
        .filter(|it| attendees(plan, it).contains(&person))
        .map(|it| hours(&it.rhythm))
        .sum()
}

/// Everybody who comes: holders of the invited roles, and those invited besides.
pub fn attendees(plan: &Plan, meeting: &Meeting) -> BTreeSet<i64> {
    let known: BTreeSet<i64> = plan.roles.people.iter().map(|it| it.id).collect();
    plan.roles
        .holders
        .iter()
        .filter(|(role, _)| meeting.roles.contains(role))
        .map(|(_, person)| *person)
        .chain(meeting.people.intersection(&known).copied())
        .collect()
}

/// Invited roles that the matrix gives no reason to be there: no letter in the activity that the meeting is, or, where it
/// is none, no letter but I anywhere. To be told, minutes are enough.
pub fn reasonless(plan: &Plan, meeting: &Meeting) -> Vec<i64> {
    let matrix = &plan.roles;
    let is = meeting
        .activity
        .and_then(|id| matrix.activities.iter().find(|it| it.id == id));
    matrix
        .roles
        .iter()
        .map(|it| it.id)
        .filter(|role| meeting.roles.contains(role))
        .filter(|role| match is {
            Some(activity) => matrix.duties(activity.id, *role).is_empty(),
            None => !matrix.shown_activities().any(|activity| {
                let duties = matrix.duties(activity.id, *role);
                !duties.without('I').is_empty()
            }),
        })
        .collect()
}

/// The part of the day a time belongs to, in minutes after midnight.
pub fn part(start: u32) -> Part {
    match start {
        0..660 => Part::Morning,
        660..840 => Part::Midday,
        _ => Part::Afternoon,
    }
}

/// How a part of the week suits both: as badly as it suits the team it suits worse. A team that has not spoken about it
/// leaves it possible.
pub fn both(marketing: Option<Fit>, sales: Option<Fit>) -> Option<Fit> {
    match (marketing, sales) {
        (None, None) => None,
        (one, other) => Some(
            one.unwrap_or(Fit::Possible)
                .max(other.unwrap_or(Fit::Possible)),
        ),
    }
}

/// How a meeting's time suits both teams; nothing while it has no first day or nobody has spoken about that time.
pub fn suits(slots: &Slots, rhythm: &Rhythm) -> Option<Fit> {
    let weekday = rhythm.first?.weekday().number_from_monday() as u8;
    let said = |side| slots.get(&(side, weekday, part(rhythm.start))).copied();
    both(said(Side::Marketing), said(Side::Sales))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a day")
    }

    fn rhythm(every: u32, unit: Unit, first: &str) -> Rhythm {
        Rhythm {
            every,
            unit,
            first: Some(day(first)),
            start: 540,
            length: 30,
        }
    }

    #[test]
    fn a_rhythm_keeps_its_weekday_and_its_place_in_the_month() {
        for (rhythm, from, to, expected, why) in [
            (
                rhythm(1, Unit::Week, "2026-11-30"),
                "2026-12-01",
                "2026-12-21",
                vec!["2026-12-07", "2026-12-14", "2026-12-21"],
                "every week, from the middle of it",
            ),
            (
                rhythm(4, Unit::Week, "2026-12-01"),
                "2026-01-01",
                "2027-02-01",
                vec!["2026-12-01", "2026-12-29", "2027-01-26"],
                "every four weeks is not every month",
            ),
            (
                rhythm(3, Unit::Month, "2026-12-10"),
                "2026-12-01",
                "2027-06-30",
                vec!["2026-12-10", "2027-03-11", "2027-06-10"],
                "the second Thursday every three months",
            ),
            (
                rhythm(1, Unit::Month, "2026-12-31"),
                "2026-12-01",
                "2027-03-31",
                vec!["2026-12-31", "2027-01-28", "2027-02-25", "2027-03-25"],
                "a fifth Thursday means the last one",
            ),
            (
                rhythm(1, Unit::Once, "2026-12-24"),
                "2026-12-01",
                "2027-12-31",
                vec!["2026-12-24"],
                "once is once",
            ),
            (
                rhythm(1, Unit::Month, "2024-02-29"),
                "2024-02-01",
                "2024-04-30",
                vec!["2024-02-29", "2024-03-28", "2024-04-25"],
                "a leap day is a weekday like any other",
            ),
        ] {
            let expected: Vec<_> = expected.into_iter().map(day).collect();
            assert_eq!(days(&rhythm, day(from), day(to)), expected, "{why}");
        }
    }

    #[test]
    fn thirty_minutes_a_week_and_two_and_a_half_hours_a_quarter_are_41_minutes_a_week() {
        let weekly = rhythm(1, Unit::Week, "2026-12-01");
        let quarterly = Rhythm {
            length: 150,
            ..rhythm(3, Unit::Month, "2026-12-01")
        };
        let minutes = (hours(&weekly) + hours(&quarterly)) * 60.0;
        assert_eq!(minutes.floor(), 41.0, "30 + 150 × 4 ÷ 52.18");
        assert_eq!(per_week(&rhythm(1, Unit::Once, "2026-12-01")), 0.0);
    }

    #[test]
    fn a_time_suits_both_as_badly_as_it_suits_the_team_it_suits_worse() {
        for (marketing, sales, expected) in [
            (None, None, None),
            (Some(Fit::Good), None, Some(Fit::Possible)),
            (Some(Fit::Good), Some(Fit::Good), Some(Fit::Good)),
            (Some(Fit::Good), Some(Fit::Bad), Some(Fit::Bad)),
            (Some(Fit::Possible), Some(Fit::Good), Some(Fit::Possible)),
        ] {
            assert_eq!(both(marketing, sales), expected);
        }
        for (start, expected) in [
            (540, Part::Morning),
            (659, Part::Morning),
            (660, Part::Midday),
            (839, Part::Midday),
            (840, Part::Afternoon),
        ] {
            assert_eq!(part(start), expected, "{start}");
        }
    }

    #[test]
    fn a_meeting_on_a_holiday_is_left_out_with_the_holidays_name_unless_the_room_holds_it() {
        let mut meeting = Meeting {
            id: 1,
            starter: None,
            name: "Update".into(),
            purpose: "".into(),
            inputs: "".into(),
            outputs: "".into(),
            rhythm: rhythm(1, Unit::Week, "2026-12-18"),
            owner: None,
            activity: None,
            skips: true,
            items: Vec::new(),
            roles: BTreeSet::new(),
            people: BTreeSet::new(),
            left_out: BTreeSet::from([day("2027-01-08")]),
        };
        let plan = Plan {
            holidays: super::super::Holidays::De,
            ..Plan::default()
        };
        let (from, to) = (day("2026-12-01"), day("2027-01-15"));
        let (days, skipped) = held(&plan, &meeting, from, to);
        assert_eq!(days, [day("2026-12-18"), day("2027-01-15")]);
        let why: Vec<_> = skipped.into_iter().map(|it| (it.day, it.why)).collect();
        assert_eq!(
            why,
            [
                (day("2026-12-25"), Param::key("meetings-holiday-christmas")),
                (day("2027-01-01"), Param::key("meetings-holiday-new-year")),
                (day("2027-01-08"), "".into()),
            ]
        );
        meeting.skips = false;
        assert_eq!(held(&plan, &meeting, from, to).0.len(), 4);
    }
}
