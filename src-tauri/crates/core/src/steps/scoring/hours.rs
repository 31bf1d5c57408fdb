//! Business hours: when an answer is due that was promised within so many of them.
//!
//! Counts real time between opening and closing of the days sales works. Over the change to or from summer time a day that
//! is open at night has an hour less or more; one that opens in the morning does not notice.

use chrono::{DateTime, Datelike, NaiveDate, NaiveDateTime, NaiveTime, TimeDelta, TimeZone};

use super::Office;

/// How many days ahead are looked through: a calendar without any open day must not be searched forever.
const FARTHEST: u32 = 3_660;

/// When so many business hours have passed since `from`; none if no day is open within ten years.
///
/// Zero hours asked outside business hours are due when sales opens. What is due exactly at closing time is due then, not next morning.
pub fn due<Zone: TimeZone>(
    from: &DateTime<Zone>,
    hours: f64,
    office: &Office,
) -> Option<DateTime<Zone>> {
    let zone = from.timezone();
    let mut left = TimeDelta::milliseconds((hours.max(0.0) * 3_600_000.0).round() as i64);
    let mut day = from.naive_local().date();
    for _ in 0..FARTHEST {
        if let Some((opens, closes)) = open_on(day, office, &zone) {
            let begin = if *from > opens { from.clone() } else { opens };
            if begin < closes || (begin == closes && left.is_zero()) {
                let there = closes.clone() - begin.clone();
                if left <= there {
                    return Some(begin + left);
                }
                left -= there;
            }
        }
        day = day.succ_opt()?;
    }
    None
}

/// From when to when sales works on a day, if it does.
fn open_on<Zone: TimeZone>(
    day: NaiveDate,
    office: &Office,
    zone: &Zone,
) -> Option<(DateTime<Zone>, DateTime<Zone>)> {
    let weekday = day.weekday().number_from_monday();
    if !office.weekdays.contains(&weekday)
        || office.holidays.contains(&day)
        || office.opens >= office.closes
    {
        return None;
    }
    Some((at(day, office.opens, zone)?, at(day, office.closes, zone)?))
}

/// The instant at which the clock on the wall shows so many minutes after midnight. A time that the change to summer time
/// leaves out is the moment of the change; one that the change back brings twice is the first.
fn at<Zone: TimeZone>(day: NaiveDate, minutes: u32, zone: &Zone) -> Option<DateTime<Zone>> {
    let midnight = NaiveDateTime::new(day, NaiveTime::MIN);
    let wanted = midnight + TimeDelta::minutes(i64::from(minutes));
    (0..=3 * 60).find_map(|later| {
        zone.from_local_datetime(&(wanted + TimeDelta::minutes(later)))
            .earliest()
    })
}

#[cfg(test)]
mod tests {
    use chrono::{FixedOffset, MappedLocalTime, Offset, Utc};

    use super::*;

    /// Central Europe in 2026 and 2027 as the rules have it: an hour ahead, two between the last Sundays of March and October.
    #[derive(Debug, Clone, Copy, PartialEq)]
    struct Berlin;

    #[derive(Debug, Clone, Copy, PartialEq)]
    struct Ahead(i32);

    impl Offset for Ahead {
        fn fix(&self) -> FixedOffset {
            FixedOffset::east_opt(self.0 * 3600).expect("an offset")
        }
    }

    fn summer(utc: &NaiveDateTime) -> bool {
        let last_sunday = |month: u32| {
            let mut day = NaiveDate::from_ymd_opt(utc.year(), month, 31).expect("31 days");
            while day.weekday() != chrono::Weekday::Sun {
                day = day.pred_opt().expect("a day before");
            }
            day.and_hms_opt(1, 0, 0).expect("one o'clock")
        };
        *utc >= last_sunday(3) && *utc < last_sunday(10)
    }

    impl TimeZone for Berlin {
        type Offset = Ahead;
        fn from_offset(_: &Ahead) -> Self {
            Self
        }
        fn offset_from_local_date(&self, local: &NaiveDate) -> MappedLocalTime<Ahead> {
            self.offset_from_local_datetime(&local.and_time(NaiveTime::MIN))
        }
        fn offset_from_local_datetime(&self, local: &NaiveDateTime) -> MappedLocalTime<Ahead> {
            let fits = |ahead: i32| {
                let utc = *local - TimeDelta::hours(i64::from(ahead));
                summer(&utc) == (ahead == 2)
            };
            match (fits(2), fits(1)) {
                (true, true) => MappedLocalTime::Ambiguous(Ahead(2), Ahead(1)),
                (true, false) => MappedLocalTime::Single(Ahead(2)),
                (false, true) => MappedLocalTime::Single(Ahead(1)),
                (false, false) => MappedLocalTime::None,
            }
        }
        fn offset_from_utc_date(&self, utc: &NaiveDate) -> Ahead {
            self.offset_from_utc_datetime(&utc.and_time(NaiveTime::MIN))
        }
        fn offset_from_utc_datetime(&self, utc: &NaiveDateTime) -> Ahead {
            Ahead(if summer(utc) { 2 } else { 1 })
        }
    }

    fn office(opens: u32, closes: u32, weekdays: &[u32], holidays: &[&str]) -> Office {
        Office {
            opens,
            closes,
            weekdays: weekdays.to_vec(),
            holidays: holidays
                .iter()
                .map(|it| it.parse().expect("a day"))
                .collect(),
        }
    }

    fn local(text: &str) -> DateTime<Berlin> {
        let local = NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").expect("a time");
        Berlin
            .from_local_datetime(&local)
            .earliest()
            .expect("there")
    }

    fn told(from: &str, hours: f64, office: &Office) -> String {
        due(&local(from), hours, office).map_or_else(
            || "never".to_owned(),
            |it| it.naive_local().format("%Y-%m-%d %H:%M").to_string(),
        )
    }

    #[test]
    fn an_answer_is_due_after_so_many_hours_of_work() {
        let usual = office(9 * 60, 17 * 60, &[1, 2, 3, 4, 5], &[]);
        let with_holiday = office(9 * 60, 17 * 60, &[1, 2, 3, 4, 5], &["2026-12-25"]);
        for (from, hours, office, expected, why) in [
            (
                "2026-11-25 10:00",
                4.0,
                &usual,
                "2026-11-25 14:00",
                "the same Wednesday",
            ),
            (
                "2026-11-25 15:00",
                4.0,
                &usual,
                "2026-11-26 11:00",
                "two hours today, two tomorrow",
            ),
            (
                "2026-11-25 13:00",
                4.0,
                &usual,
                "2026-11-25 17:00",
                "exactly at closing time",
            ),
            (
                "2026-11-25 07:30",
                4.0,
                &usual,
                "2026-11-25 13:00",
                "the clock starts when sales opens",
            ),
            (
                "2026-11-25 20:00",
                4.0,
                &usual,
                "2026-11-26 13:00",
                "or the next morning",
            ),
            (
                "2026-11-27 16:00",
                4.0,
                &usual,
                "2026-11-30 12:00",
                "over the weekend",
            ),
            (
                "2026-11-28 12:00",
                4.0,
                &usual,
                "2026-11-30 13:00",
                "handed over on a Saturday",
            ),
            (
                "2026-11-25 09:00",
                24.0,
                &usual,
                "2026-11-27 17:00",
                "24 business hours are three days",
            ),
            (
                "2026-11-25 09:00",
                48.0,
                &usual,
                "2026-12-02 17:00",
                "48 are six",
            ),
            (
                "2026-12-24 16:00",
                4.0,
                &with_holiday,
                "2026-12-28 12:00",
                "Christmas Day and a weekend",
            ),
            (
                "2026-11-25 09:00",
                0.5,
                &usual,
                "2026-11-25 09:30",
                "half an hour",
            ),
            (
                "2026-11-25 20:00",
                0.0,
                &usual,
                "2026-11-26 09:00",
                "at once means when somebody is there",
            ),
        ] {
            assert_eq!(told(from, hours, office), expected, "{why}");
        }
    }

    #[test]
    fn summer_time_moves_no_deadline_of_an_office_that_sleeps_at_night() {
        let usual = office(9 * 60, 17 * 60, &[1, 2, 3, 4, 5], &[]);
        assert_eq!(told("2026-03-27 16:00", 4.0, &usual), "2026-03-30 12:00");
        assert_eq!(told("2026-10-23 16:00", 4.0, &usual), "2026-10-26 12:00");
    }

    #[test]
    fn an_office_open_at_night_counts_the_hour_that_is_missing_or_there_twice() {
        let always = office(0, 24 * 60, &[1, 2, 3, 4, 5, 6, 7], &[]);
        assert_eq!(told("2026-03-29 01:00", 4.0, &always), "2026-03-29 06:00");
        assert_eq!(told("2026-10-25 01:00", 4.0, &always), "2026-10-25 04:00");
        let night = office(2 * 60 + 30, 6 * 60, &[7], &[]);
        assert_eq!(told("2026-03-28 12:00", 1.0, &night), "2026-03-29 04:00");
    }

    #[test]
    fn an_office_that_never_opens_promises_nothing() {
        assert_eq!(
            told("2026-11-25 09:00", 1.0, &office(540, 1020, &[], &[])),
            "never"
        );
        assert_eq!(
            told("2026-11-25 09:00", 1.0, &office(1020, 540, &[1], &[])),
            "never"
        );
    }

    #[test]
    fn the_zone_does_not_matter_to_the_rule() {
        let usual = office(9 * 60, 17 * 60, &[1, 2, 3, 4, 5], &[]);
        let from = Utc
            .with_ymd_and_hms(2026, 11, 27, 16, 0, 0)
            .single()
            .expect("a time");
        let due = due(&from, 4.0, &usual).expect("due");
        assert_eq!(due, Utc.with_ymd_and_hms(2026, 11, 30, 12, 0, 0).unwrap());
    }
}
