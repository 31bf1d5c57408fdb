//! The playbook on paper: processor, memory and size of the whole program, from opening the workshop to the finished
//! file; beside what other typesetters take for the same words and tables.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use abm_core::{
    Language, Words,
    document::Document,
    report,
    steps::{
        accounts,
        playbook::{self, Kind},
        segmentation::{SegmentationEdit, Tier},
    },
};
use abm_tests::args;
use chrono::{NaiveDate, Utc};

use crate::{
    figure::{Report, Target, Unit},
    same,
    tool::{self, Weight},
    workshop::Workshop,
};

/// Takes the figures.
pub fn measure(report: &mut Report) {
    report.about("the sample workshop; floors: the same words and tables, without our figures, margins, tags and contents");
    let sample = Workshop::sample();
    let pages = paged(&sample.open("reader"));
    let out = print(
        report,
        &sample,
        &Limits {
            rounds: 7,
            ..Limits::default()
        },
    );
    let size = fs::metadata(&out.file).map_or(f64::NAN, |it| it.len() as f64);
    report.alone(
        "size of the file",
        Unit::Bytes,
        &[size],
        Target::AtMost(400e3),
    );
    typst(
        report,
        &sample,
        &pages,
        &out.weights,
        7,
        Target::Times(1.0 / 5.0),
    );
    chromium(
        report,
        &sample,
        &pages,
        &out.weights,
        5,
        Target::Times(1.0 / 30.0),
    );

    report.about("10,000 accounts in their tiers, tagged; floors: the same rows");
    let large = Workshop::filled(10_250);
    let mut document = large.open("planner");
    sort(&mut document);
    let pages = paged(&document);
    document.close(Utc::now()).expect("closes");
    let out = print(
        report,
        &large,
        &Limits {
            rounds: 5,
            cpu: Target::AtMost(1.0),
            peak: Target::AtMost(250e6),
        },
    );
    typst(report, &large, &pages, &out.weights, 2, Target::None);
    chromium(report, &large, &pages, &out.weights, 2, Target::None);
}

/// Puts every account of the list into a tier.
fn sort(document: &mut Document) {
    let ids: Vec<i64> = document
        .read(accounts::all)
        .expect("the list is read")
        .iter()
        .map(|it| it.id)
        .take(10_000)
        .collect();
    let (first, rest) = ids.split_at(20);
    let (second, third) = rest.split_at(100);
    for (tier, accounts) in [
        (Tier::Tier1, first),
        (Tier::Tier2, second),
        (Tier::Tier3, third),
    ] {
        let edit = SegmentationEdit::SetTier {
            accounts: accounts.to_vec(),
            tier,
        };
        document.apply(&edit, Utc::now()).expect("it is done");
    }
}

/// What a workshop wants printed.
fn paged(document: &Document) -> report::Document {
    let day = NaiveDate::from_ymd_opt(2026, 11, 23).unwrap_or_default();
    document
        .read(|db| playbook::assemble(db, Kind::Playbook, &Words::of(Language::En), day))
        .expect("the workshop is read")
        .expect("there is something to print")
}

struct Limits {
    rounds: usize,
    cpu: Target,
    peak: Target,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            rounds: 1,
            cpu: Target::None,
            peak: Target::None,
        }
    }
}

struct Out {
    file: PathBuf,
    weights: Vec<Weight>,
}

fn print(report: &mut Report, workshop: &Workshop, limits: &Limits) -> Out {
    let file = workshop.path("playbook.pdf");
    let command = workshop.command(args![
        "export",
        &workshop.file,
        "--as",
        "playbook",
        "--out",
        &file
    ]);
    let weights = weigh(limits.rounds, &command);
    let pages = abm_tests::paper::pages(&file);
    let of = |it: fn(&Weight) -> f64| weights.iter().map(it).collect::<Vec<_>>();
    println!("  {pages} pages");
    report.alone(
        "print, by the clock",
        Unit::Seconds,
        &of(|it| it.seconds),
        Target::None,
    );
    report.alone(
        "print, processor",
        Unit::Seconds,
        &of(|it| it.cpu),
        limits.cpu,
    );
    report.alone("print, memory", Unit::Bytes, &of(|it| it.peak), limits.peak);
    Out { file, weights }
}

/// Weighs a command some times, after once for the caches.
fn weigh(rounds: usize, command: &Command) -> Vec<Weight> {
    (0..=rounds).map(|_| tool::run(command)).skip(1).collect()
}

/// Ours, beside another typesetter's: processor judged, memory shown.
fn beside(report: &mut Report, name: &str, ours: &[Weight], floor: &[Weight], target: Target) {
    let both = |it: fn(&Weight) -> f64| -> (Vec<f64>, Vec<f64>) {
        (
            ours.iter().take(floor.len()).map(it).collect(),
            floor.iter().map(it).collect(),
        )
    };
    let memory = match target {
        Target::None => Target::None,
        _ => Target::Times(1.0),
    };
    report.pair(
        &format!("print, processor, against {name}"),
        Unit::Seconds,
        &both(|it| it.cpu),
        target,
    );
    report.pair(
        &format!("print, memory, against {name}"),
        Unit::Bytes,
        &both(|it| it.peak),
        memory,
    );
}

fn typst(
    report: &mut Report,
    workshop: &Workshop,
    pages: &report::Document,
    ours: &[Weight],
    rounds: usize,
    target: Target,
) {
    let Some(python) = tool::python("typst") else {
        report.skip(
            "print against Typst",
            "PyPI could not be reached, or this Python has no venv",
        );
        return;
    };
    let source = workshop.path("same.typ");
    fs::write(&source, same::typst(pages)).expect("the source is written");
    let mut command = Command::new(python);
    command
        .arg(tool::script("typst-print.py"))
        .args([&source, &workshop.path("typst.pdf")]);
    beside(report, "Typst", ours, &weigh(rounds, &command), target);
}

fn chromium(
    report: &mut Report,
    workshop: &Workshop,
    pages: &report::Document,
    ours: &[Weight],
    rounds: usize,
    target: Target,
) {
    let Some(browser) = tool::find(&["chromium", "chromium-browser", "google-chrome"]) else {
        report.skip(
            "print against Chromium",
            "no Chromium on this machine (Debian package chromium)",
        );
        return;
    };
    let source = workshop.path("same.html");
    fs::write(&source, same::html(pages)).expect("the source is written");
    let weights = weigh(rounds, &printer(&browser, workshop, &source));
    beside(report, "Chromium", ours, &weights, target);
}

fn printer(browser: &Path, workshop: &Workshop, source: &Path) -> Command {
    let mut command = Command::new(browser);
    command
        .args([
            "--headless",
            // Otherwise its pages are set by processes that the scales never see.
            "--no-zygote",
            "--no-sandbox",
            "--disable-gpu",
            "--no-pdf-header-footer",
        ])
        .arg(format!(
            "--user-data-dir={}",
            workshop.path("chromium").display()
        ))
        .arg(format!(
            "--print-to-pdf={}",
            workshop.path("chromium.pdf").display()
        ))
        .arg(source)
        .env("HOME", workshop.path(""));
    command
}
