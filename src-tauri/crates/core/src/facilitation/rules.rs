//! The agenda clock's arithmetic. All times in seconds.

use chrono::{DateTime, TimeDelta, Utc};

/// A run nobody has ended after this long was forgotten: the laptop was closed for the night.
const FORGOTTEN: TimeDelta = TimeDelta::hours(4);

/// How long a step has been worked on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Taken {
    /// Finished runs.
    pub used: i64,
    /// When the run under way began.
    pub since: Option<DateTime<Utc>>,
}

impl Taken {
    /// Whether a run is under way, forgotten ones left out.
    pub fn runs(&self, now: DateTime<Utc>) -> bool {
        self.since.is_some_and(|since| now - since < FORGOTTEN)
    }

    /// What the step has taken by now. A computer's clock that was set back takes nothing away; a forgotten run
    /// counts as the time that was planned for it, because nobody knows better.
    pub fn by(&self, planned: i64, now: DateTime<Utc>) -> i64 {
        match self.since {
            None => self.used,
            Some(_) if !self.runs(now) => self.used.max(planned),
            Some(since) => self.used + (now - since).num_seconds().max(0),
        }
    }
}

/// A step against its agenda.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Line {
    /// Planned.
    pub agenda: i64,
    /// Given on top.
    pub extra: i64,
    /// Taken so far.
    pub used: i64,
    /// The room is through with it: what it has not taken is won.
    pub done: bool,
}

impl Line {
    /// By how much this step makes the day longer (or shorter, if negative). What is not done yet is expected to keep
    /// to its plan. A step that was never timed keeps to it, too: nobody knows better.
    pub fn behind(&self) -> i64 {
        let whole = self.agenda + self.extra;
        let expected = if self.done && self.used > 0 {
            self.used
        } else {
            self.used.max(whole)
        };
        expected - self.agenda
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(minutes: i64) -> DateTime<Utc> {
        DateTime::UNIX_EPOCH + TimeDelta::minutes(minutes)
    }

    #[test]
    fn a_clock_counts_finished_runs_and_the_one_under_way() {
        for (sentence, used, since, now, by, runs) in [
            ("at rest it stands", 600, None, 99, 600, false),
            (
                "ten minutes after the start it has ten minutes more",
                600,
                Some(0),
                10,
                1200,
                true,
            ),
            (
                "a computer's clock set back takes nothing away",
                600,
                Some(50),
                10,
                600,
                true,
            ),
            (
                "forgotten overnight it counts as planned",
                600,
                Some(0),
                14 * 60,
                3600,
                false,
            ),
            (
                "forgotten when it was over its plan already, it stays",
                4000,
                Some(0),
                14 * 60,
                4000,
                false,
            ),
        ] {
            let taken = Taken {
                used,
                since: since.map(at),
            };
            assert_eq!(taken.by(3600, at(now)), by, "{sentence}");
            assert_eq!(taken.runs(at(now)), runs, "{sentence}");
        }
    }

    #[test]
    fn the_day_gets_longer_by_what_a_step_takes_beyond_its_agenda() {
        for (sentence, agenda, extra, used, done, behind) in [
            ("nothing has happened yet", 60, 0, 0, false, 0),
            ("within its plan", 60, 0, 40, false, 0),
            ("over its plan", 60, 0, 64, false, 4),
            (
                "five minutes given on top count at once",
                60,
                5,
                40,
                false,
                5,
            ),
            ("and only once when they are used", 60, 5, 65, false, 5),
            ("done early wins time", 60, 0, 50, true, -10),
            (
                "done early with minutes on top wins those back, too",
                60,
                5,
                58,
                true,
                -2,
            ),
            ("done but never timed changes nothing", 60, 0, 0, true, 0),
            (
                "a step without an agenda takes what it takes",
                0,
                0,
                7,
                false,
                7,
            ),
        ] {
            let line = Line {
                agenda,
                extra,
                used,
                done,
            };
            assert_eq!(line.behind(), behind, "{sentence}");
        }
    }
}
