//! `./dev bench`: what the house costs, each figure beside its raw floor, taken in turns in one run on the same rows.
//!
//! A machine is never quiet and never twice the same, so that seconds alone say little. What counts is the ratio to the
//! least anybody could do: a bare commit, a bare import, an empty window. Ours and the floor take turns; the median of
//! the ratios is judged, the smallest and largest tell how far to trust it.
//!
//! Measures and judges; refuses to test. Whether an answer is right is the suites' business.

#![allow(
    clippy::missing_panics_doc,
    clippy::print_stdout,
    reason = "a measurement that cannot go on panics, and says why"
)]

use std::{env, process::ExitCode, time::Instant};

mod figure;
mod file;
mod import;
mod list;
mod playbook;
mod rows;
mod same;
mod tool;
mod window;
mod workshop;

use figure::Report;

type Measure = fn(&mut Report);

/// The figures by name, in the order they are taken.
const BENCHES: [(&str, Measure); 5] = [
    ("file", file::measure),
    ("import", import::measure),
    ("list", list::measure),
    ("playbook", playbook::measure),
    ("window", window::measure),
];

fn main() -> ExitCode {
    let mut arguments: Vec<String> = env::args().skip(1).filter(|it| it != "--bench").collect();
    if arguments.first().is_some_and(|it| it == tool::WEIGH) {
        arguments.remove(0);
        return tool::weigh(&arguments);
    }
    let known = BENCHES.map(|(name, _)| name);
    if let Some(unknown) = arguments.iter().find(|it| !known.contains(&it.as_str())) {
        eprintln!(
            "There are no figures called {unknown}. There are: {}",
            known.join(" ")
        );
        return ExitCode::from(2);
    }
    let started = Instant::now();
    let mut report = Report::default();
    for (name, measure) in BENCHES {
        if arguments.is_empty() || arguments.iter().any(|it| it == name) {
            report.begin(name);
            measure(&mut report);
        }
    }
    report.close(started.elapsed())
}
