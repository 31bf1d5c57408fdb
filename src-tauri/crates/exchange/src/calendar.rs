//! Calendars as files that Outlook, Google and Apple take (iCalendar, RFC 5545).
//!
//! Times are written as local times with a description of their time zone, so that a meeting at nine stays at nine when
//! the clocks change. Where a zone changes its clocks by the same rule every year the rule is written, since Outlook reads
//! little else; where it does not, every single change of the years in question.

use std::fmt::Write as _;

use abm_core::{
    Error, Result,
    steps::meetings::{Calendar, Event, Repeat},
};
use chrono::{
    DateTime, Datelike, Days, Duration, NaiveDate, NaiveDateTime, NaiveTime, Offset, TimeZone, Utc,
};
use chrono_tz::{OffsetComponents, OffsetName, Tz};

/// The longest line in bytes, without its end.
const LONGEST: usize = 75;

/// Writes a calendar. `now` is when it was made.
///
/// A zone nobody knows is refused; one kept in a workshop has been checked.
pub fn write(calendar: &Calendar, now: DateTime<Utc>) -> Result<Vec<u8>> {
    let zone: Tz = calendar
        .zone
        .parse()
        .map_err(|_| Error::invalid("zone", calendar.zone.as_str()))?;
    let mut out = Lines::default();
    out.put("BEGIN:VCALENDAR");
    out.put("VERSION:2.0");
    out.put("PRODID:-//ABM Workshop//Meetings//EN");
    out.put("CALSCALE:GREGORIAN");
    out.put("METHOD:PUBLISH");
    out.put(&format!("X-WR-CALNAME:{}", escaped(&calendar.name)));
    out.put(&format!("X-WR-TIMEZONE:{}", zone.name()));
    if let Some(from) = calendar
        .events
        .iter()
        .filter(|it| it.time.is_some())
        .map(|it| it.day)
        .min()
    {
        let until = calendar.events.iter().map(last_day).max().unwrap_or(from);
        time_zone(&mut out, zone, from, until);
    }
    for event in &calendar.events {
        write_event(&mut out, event, zone, now);
    }
    out.put("END:VCALENDAR");
    Ok(out.0.into_bytes())
}

fn last_day(event: &Event) -> NaiveDate {
    match event.repeat {
        None => event.day,
        Some(Repeat::Weeks(_, until) | Repeat::Months(_, _, until)) => until.max(event.day),
    }
}

fn write_event(out: &mut Lines, event: &Event, zone: Tz, now: DateTime<Utc>) {
    out.put("BEGIN:VEVENT");
    out.put(&format!("UID:{}", escaped(&event.uid)));
    out.put(&format!("DTSTAMP:{}", now.format("%Y%m%dT%H%M%SZ")));
    if let Some((start, minutes)) = event.time {
        let begins = event.day.and_time(start);
        let ends = begins + Duration::minutes(i64::from(minutes));
        out.put(&format!("DTSTART;TZID={}:{}", zone.name(), local(begins)));
        out.put(&format!("DTEND;TZID={}:{}", zone.name(), local(ends)));
        if let Some(repeat) = event.repeat {
            out.put(&rule(repeat, event.day, zone));
        }
        for day in &event.except {
            let at = local(day.and_time(start));
            out.put(&format!("EXDATE;TZID={}:{at}", zone.name()));
        }
    } else {
        let day = |day: NaiveDate| day.format("%Y%m%d");
        let next = event
            .day
            .checked_add_days(Days::new(1))
            .unwrap_or(event.day);
        out.put(&format!("DTSTART;VALUE=DATE:{}", day(event.day)));
        out.put(&format!("DTEND;VALUE=DATE:{}", day(next)));
        out.put("TRANSP:TRANSPARENT");
    }
    out.put(&format!("SUMMARY:{}", escaped(&event.summary)));
    if !event.description.is_empty() {
        out.put(&format!("DESCRIPTION:{}", escaped(&event.description)));
    }
    out.put("END:VEVENT");
}

const WEEKDAYS: [&str; 7] = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

fn weekday(day: NaiveDate) -> &'static str {
    WEEKDAYS[day.weekday().num_days_from_monday() as usize]
}

fn rule(repeat: Repeat, first: NaiveDate, zone: Tz) -> String {
    // The last moment of the last day, in UTC as the format wants it.
    let until = |day: NaiveDate| {
        let end = day.and_time(NaiveTime::MIN) + Duration::hours(24) - Duration::seconds(1);
        let end = zone
            .from_local_datetime(&end)
            .latest()
            .map_or(end, |it| it.naive_utc());
        end.format("%Y%m%dT%H%M%SZ")
    };
    let on = weekday(first);
    match repeat {
        Repeat::Weeks(every, last) => format!(
            "RRULE:FREQ=WEEKLY;INTERVAL={every};BYDAY={on};UNTIL={}",
            until(last)
        ),
        Repeat::Months(every, nth, last) => {
            let nth = if nth > 4 { -1 } else { i64::from(nth) };
            format!(
                "RRULE:FREQ=MONTHLY;INTERVAL={every};BYDAY={nth}{on};UNTIL={}",
                until(last)
            )
        }
    }
}

fn local(at: NaiveDateTime) -> impl std::fmt::Display {
    at.format("%Y%m%dT%H%M%S")
}

/// A change of the clocks.
#[derive(Debug, Clone, PartialEq)]
struct Change {
    /// What the clocks show at that moment, before it.
    at: NaiveDateTime,
    /// Seconds ahead of UTC before.
    from: i32,
    /// Seconds ahead of UTC after.
    to: i32,
    /// Summer time begins.
    summer: bool,
    /// What the time is called afterwards.
    name: String,
}

/// Describes a zone from the year before the first day to the last one.
fn time_zone(out: &mut Lines, zone: Tz, from: NaiveDate, until: NaiveDate) {
    out.put("BEGIN:VTIMEZONE");
    out.put(&format!("TZID:{}", zone.name()));
    let start = NaiveDate::from_ymd_opt(from.year() - 1, 1, 1).unwrap_or(from);
    // Three years at least, so that a rule can be told from a coincidence.
    let end = NaiveDate::from_ymd_opt(until.year().max(from.year() + 1) + 1, 1, 1).unwrap_or(until);
    let changes = changes(zone, start, end);
    let rules = [true, false].map(|summer| {
        let of: Vec<&Change> = changes.iter().filter(|it| it.summer == summer).collect();
        (yearly(&of).map(|rule| (of[0].clone(), rule)), of)
    });
    if changes.is_empty() {
        let utc = start.and_time(NaiveTime::MIN);
        let offset = zone.offset_from_utc_datetime(&utc);
        let seconds = offset.fix().local_minus_utc();
        observance(
            out,
            &Change {
                at: utc,
                from: seconds,
                to: seconds,
                summer: false,
                name: offset.abbreviation().unwrap_or_default().to_owned(),
            },
            None,
        );
    } else if rules.iter().all(|(rule, _)| rule.is_some()) {
        for (rule, _) in &rules {
            if let Some((first, rule)) = rule {
                observance(out, first, Some(rule));
            }
        }
    } else {
        for change in &changes {
            observance(out, change, None);
        }
    }
    out.put("END:VTIMEZONE");
}

fn observance(out: &mut Lines, change: &Change, rule: Option<&str>) {
    let kind = if change.summer {
        "DAYLIGHT"
    } else {
        "STANDARD"
    };
    out.put(&format!("BEGIN:{kind}"));
    out.put(&format!("DTSTART:{}", local(change.at)));
    out.put(&format!("TZOFFSETFROM:{}", ahead(change.from)));
    out.put(&format!("TZOFFSETTO:{}", ahead(change.to)));
    if !change.name.is_empty() {
        out.put(&format!("TZNAME:{}", change.name));
    }
    if let Some(rule) = rule {
        out.put(&format!("RRULE:{rule}"));
    }
    out.put(&format!("END:{kind}"));
}

fn ahead(seconds: i32) -> String {
    let (sign, minutes) = (if seconds < 0 { '-' } else { '+' }, seconds.abs() / 60);
    format!("{sign}{:02}{:02}", minutes / 60, minutes % 60)
}

/// Every change of a zone's clocks within some days.
fn changes(zone: Tz, start: NaiveDate, end: NaiveDate) -> Vec<Change> {
    let seconds = |at: NaiveDateTime| zone.offset_from_utc_datetime(&at).fix().local_minus_utc();
    let mut changes = Vec::new();
    for day in start.iter_days().take_while(|day| *day < end) {
        let (mut low, mut high) = (
            day.and_time(NaiveTime::MIN),
            day.and_time(NaiveTime::MIN) + Duration::hours(24),
        );
        let (from, to) = (seconds(low), seconds(high));
        if from == to {
            continue;
        }
        while high - low > Duration::seconds(1) {
            let middle = low + (high - low) / 2;
            if seconds(middle) == from {
                low = middle;
            } else {
                high = middle;
            }
        }
        let offset = zone.offset_from_utc_datetime(&high);
        changes.push(Change {
            at: high + Duration::seconds(i64::from(from)),
            from,
            to,
            summer: !offset.dst_offset().is_zero(),
            name: offset.abbreviation().unwrap_or_default().to_owned(),
        });
    }
    changes
}

/// The rule that changes of one kind follow, if they come once a year on the same weekday of the same month at the same
/// hour: the n-th, or the last one.
fn yearly(changes: &[&Change]) -> Option<String> {
    let first = changes.first()?;
    let day = first.at.date();
    let same = |it: &&Change| {
        let at = it.at.date();
        at.month() == day.month()
            && at.weekday() == day.weekday()
            && it.at.time() == first.at.time()
            && (it.from, it.to) == (first.from, first.to)
    };
    let years: Vec<i32> = changes.iter().map(|it| it.at.year()).collect();
    let each_year = years.windows(2).all(|pair| pair[1] == pair[0] + 1);
    if changes.len() < 3 || !each_year || !changes.iter().all(same) {
        return None;
    }
    let last = |it: &&Change| {
        let at = it.at.date();
        at.checked_add_days(Days::new(7))
            .is_none_or(|next| next.month() != at.month())
    };
    let nth = |it: &Change| (it.at.date().day() - 1) / 7 + 1;
    let place = if changes.iter().all(last) {
        -1
    } else if changes.iter().all(|it| nth(it) == nth(first)) {
        i64::from(nth(first))
    } else {
        return None;
    };
    Some(format!(
        "FREQ=YEARLY;BYMONTH={};BYDAY={place}{}",
        day.month(),
        weekday(day)
    ))
}

/// Text as the format wants it: separators escaped, control characters dropped.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' | ';' | ',' => {
                out.push('\\');
                out.push(c);
            }
            '\n' => out.push_str("\\n"),
            c if c.is_control() && c != '\t' => {}
            c => out.push(c),
        }
    }
    out
}

/// Lines of a calendar file, each folded where it is too long, never within a character.
#[derive(Default)]
struct Lines(String);

impl Lines {
    fn put(&mut self, line: &str) {
        let mut length = 0;
        for c in line.chars() {
            if length + c.len_utf8() > LONGEST {
                self.0.push_str("\r\n ");
                length = 1;
            }
            self.0.push(c);
            length += c.len_utf8();
        }
        let _ = self.0.write_str("\r\n");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a day")
    }

    fn event() -> Event {
        Event {
            uid: "meeting-1@abm-workshop".to_owned(),
            summary: "Update; Marketing, Vertrieb".to_owned(),
            description: "Zweck\nein sehr langer Satz über die Zusammenarbeit, der über das Ende einer Zeile hinausgeht und Äpfel enthält".to_owned(),
            day: day("2026-11-30"),
            time: NaiveTime::from_hms_opt(9, 0, 0).map(|it| (it, 30)),
            repeat: Some(Repeat::Weeks(1, day("2027-10-31"))),
            except: vec![day("2026-12-28")],
        }
    }

    fn written(zone: &str, events: Vec<Event>) -> String {
        let calendar = Calendar {
            name: "ABM".to_owned(),
            zone: zone.to_owned(),
            events,
        };
        let bytes = write(&calendar, DateTime::UNIX_EPOCH).expect("written");
        String::from_utf8(bytes).expect("text")
    }

    #[test]
    fn a_weekly_meeting_is_written_in_local_time_with_its_rule_and_its_gaps() {
        let text = written("Europe/Berlin", vec![event()]);
        let unfolded = text.replace("\r\n ", "");
        for line in [
            "DTSTART;TZID=Europe/Berlin:20261130T090000",
            "DTEND;TZID=Europe/Berlin:20261130T093000",
            "RRULE:FREQ=WEEKLY;INTERVAL=1;BYDAY=MO;UNTIL=20271031T225959Z",
            "EXDATE;TZID=Europe/Berlin:20261228T090000",
            "SUMMARY:Update\\; Marketing\\, Vertrieb",
            "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
            "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
            "DTSTART:20250330T020000",
            "DTSTART:20251026T030000",
        ] {
            assert!(
                unfolded.contains(&format!("{line}\r\n")),
                "{line} is missing in\n{unfolded}"
            );
        }
        assert!(text.split("\r\n").all(|line| line.len() <= LONGEST));
        assert!(!text.replace("\r\n", "").contains('\n'));
    }

    #[test]
    fn every_kind_of_zone_is_described() {
        for (zone, expected) in [
            (
                "America/New_York",
                vec!["BYMONTH=3;BYDAY=2SU", "BYMONTH=11;BYDAY=1SU"],
            ),
            ("Asia/Kolkata", vec!["TZOFFSETTO:+0530"]),
            (
                "Australia/Lord_Howe",
                vec!["TZOFFSETFROM:+1030", "TZOFFSETTO:+1100"],
            ),
            // Its summer time stops for Ramadan: no rule holds, so every change is written.
            (
                "Africa/Casablanca",
                vec!["BEGIN:STANDARD", "BEGIN:DAYLIGHT"],
            ),
        ] {
            let text = written(zone, vec![event()]);
            for part in expected {
                assert!(text.contains(part), "{zone}: {part} is missing in\n{text}");
            }
        }
    }

    #[test]
    fn a_fifth_weekday_of_the_month_is_the_last_one_and_a_day_without_time_takes_all_of_it() {
        let monthly = Event {
            repeat: Some(Repeat::Months(3, 5, day("2027-11-30"))),
            ..event()
        };
        let pair = Event {
            time: None,
            repeat: None,
            except: Vec::new(),
            ..event()
        };
        let text = written("Europe/London", vec![monthly, pair]);
        assert!(
            text.contains("FREQ=MONTHLY;INTERVAL=3;BYDAY=-1MO"),
            "{text}"
        );
        assert!(text.contains("DTSTART;VALUE=DATE:20261130\r\nDTEND;VALUE=DATE:20261201"));
    }
}
