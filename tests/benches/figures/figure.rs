//! A figure: what we took, what the floor took, and whether that is good enough.

use std::{
    fs,
    process::ExitCode,
    time::{Duration, Instant},
};

/// What is counted.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Unit {
    /// Seconds, by the clock on the wall or by the processor's.
    Seconds,
    /// Bytes.
    Bytes,
}

impl Unit {
    fn say(self, value: f64) -> String {
        match self {
            Self::Seconds if value >= 1.0 => format!("{value:.2} s"),
            Self::Seconds if value >= 0.001 => format!("{:.1} ms", value * 1e3),
            Self::Seconds => format!("{:.0} µs", value * 1e6),
            Self::Bytes if value >= 1e6 => format!("{:.1} MB", value / 1e6),
            Self::Bytes => format!("{:.0} kB", value / 1e3),
        }
    }
}

/// What is good enough.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Target {
    /// Nobody promised anything; good to know.
    None,
    /// At most this many times the floor.
    Times(f64),
    /// At most this much, whatever the floor.
    AtMost(f64),
}

/// Takes turns: ours, the floor, ours … so that whatever else the machine does falls on both. Each side answers in
/// seconds (or bytes); one round before the first is thrown away.
pub fn in_turns(
    rounds: usize,
    mut ours: impl FnMut() -> f64,
    mut floor: impl FnMut() -> f64,
) -> (Vec<f64>, Vec<f64>) {
    let (mut mine, mut bare) = (Vec::new(), Vec::new());
    for round in 0..=rounds {
        // Who goes first changes, as the second finds caches warm.
        let (one, other) = if round % 2 == 0 {
            let one = ours();
            (one, floor())
        } else {
            let other = floor();
            (ours(), other)
        };
        if round > 0 {
            mine.push(one);
            bare.push(other);
        }
    }
    (mine, bare)
}

/// How long something takes, in seconds.
pub fn seconds<T>(work: impl FnOnce() -> T) -> f64 {
    let started = Instant::now();
    // The result is dropped after the clock has stopped.
    let result = work();
    let taken = started.elapsed().as_secs_f64();
    drop(std::hint::black_box(result));
    taken
}

/// The one in the middle.
pub fn median(values: &[f64]) -> f64 {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    match sorted.len() {
        0 => f64::NAN,
        n if n % 2 == 1 => sorted[n / 2],
        n => f64::midpoint(sorted[n / 2 - 1], sorted[n / 2]),
    }
}

fn ends(values: &[f64]) -> (f64, f64) {
    values
        .iter()
        .fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), it| {
            (low.min(*it), high.max(*it))
        })
}

/// All figures of a run.
#[derive(Debug, Default)]
pub struct Report {
    chapter: String,
    about: String,
    taken: usize,
    judged: usize,
    missed: Vec<String>,
    skipped: Vec<String>,
}

impl Report {
    /// Opens a chapter.
    pub fn begin(&mut self, name: &str) {
        name.clone_into(&mut self.chapter);
        println!("\n== {name}   (load of the machine: {})", load());
    }

    /// Names the rows the next figures are about.
    pub fn about(&mut self, what: &str) {
        what.split(';')
            .next()
            .unwrap_or(what)
            .clone_into(&mut self.about);
        println!("\n{what}");
    }

    /// Ours beside a floor, round by round.
    pub fn pair(
        &mut self,
        name: &str,
        unit: Unit,
        (ours, floor): &(Vec<f64>, Vec<f64>),
        target: Target,
    ) {
        let ratios: Vec<f64> = ours.iter().zip(floor).map(|(a, b)| a / b).collect();
        let (low, high) = ends(&ratios);
        let ratio = median(&ratios);
        let good = match target {
            Target::None => None,
            Target::Times(most) => Some(ratio <= most),
            Target::AtMost(most) => Some(median(ours) <= most),
        };
        let line = format!(
            "  {name:<46} {:>9}   floor {:>9}   {:>6} × ({} … {}) {:>2} rounds",
            unit.say(median(ours)),
            unit.say(median(floor)),
            times(ratio),
            times(low),
            times(high),
            ratios.len(),
        );
        self.judge(name, &line, unit, target, good);
    }

    /// A figure that stands alone.
    pub fn alone(&mut self, name: &str, unit: Unit, values: &[f64], target: Target) {
        let (low, high) = ends(values);
        let middle = median(values);
        let good = match target {
            Target::AtMost(most) => Some(middle <= most),
            _ => None,
        };
        let line = format!(
            "  {name:<46} {:>9}   ({} … {}) {:>2} rounds",
            unit.say(middle),
            unit.say(low),
            unit.say(high),
            values.len(),
        );
        self.judge(name, &line, unit, target, good);
    }

    fn judge(&mut self, name: &str, line: &str, unit: Unit, target: Target, good: Option<bool>) {
        self.taken += 1;
        let wanted = match target {
            Target::None => String::new(),
            Target::Times(most) => format!("   at most {} ×", times(most)),
            Target::AtMost(most) => format!("   at most {}", unit.say(most)),
        };
        let verdict = match good {
            None => "",
            Some(true) => ": met",
            Some(false) => ": MISSED",
        };
        println!("{line}{wanted}{verdict}");
        if let Some(good) = good {
            self.judged += 1;
            if !good {
                self.missed
                    .push(format!("{}, {}: {name}", self.chapter, self.about));
            }
        }
    }

    /// Says loudly that something was not measured, and what would be needed.
    pub fn skip(&mut self, what: &str, why: &str) {
        println!("  NOT MEASURED: {what}: {why}");
        self.skipped.push(what.to_owned());
    }

    /// The last lines; 1 where a target is missed.
    pub fn close(self, taken: Duration) -> ExitCode {
        println!(
            "\n{} figures in {} min, {} of {} targets met",
            self.taken,
            taken.as_secs() / 60,
            self.judged - self.missed.len(),
            self.judged
        );
        for missed in &self.missed {
            println!("  MISSED        {missed}");
        }
        for skipped in &self.skipped {
            println!("  NOT MEASURED  {skipped}");
        }
        if self.missed.is_empty() {
            ExitCode::SUCCESS
        } else {
            ExitCode::FAILURE
        }
    }
}

fn times(ratio: f64) -> String {
    if ratio >= 100.0 {
        format!("{ratio:.0}")
    } else if ratio >= 0.1 {
        format!("{ratio:.2}")
    } else {
        format!("{ratio:.4}")
    }
}

/// How busy the machine is: the mean number of waiting and running tasks over the last minute, and the processors they share.
fn load() -> String {
    let said = fs::read_to_string("/proc/loadavg").unwrap_or_default();
    let minute = said.split(' ').next().unwrap_or("?").to_owned();
    let cores = std::thread::available_parallelism().map_or(0, usize::from);
    format!("{minute} on {cores} cores")
}
