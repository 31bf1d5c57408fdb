//! `import`: a list of accounts into a workshop.

use std::{fmt::Write as _, path::Path};

use abm_core::{
    Code, Error, Label, Param, Result, Words,
    document::{Document, Home},
    steps::{
        accounts::{Importer, Known, OnDuplicate},
        setup,
    },
};
use abm_exchange::{Decimal, LARGEST, List, Problem, Summary};
use chrono::Utc;
use serde_json::{Value, json};

use super::{Answer, refusal::at};
use crate::place;

/// How a list is brought in.
pub struct Manner<'a> {
    /// How it writes decimals.
    pub decimal: Decimal,
    /// What to do with accounts that are there already.
    pub on_duplicate: OnDuplicate,
    /// Where rows go that cannot be taken.
    pub rejects: Option<&'a Path>,
    /// Only look.
    pub dry_run: bool,
}

/// Brings the list at `source` in, as one edit; or says what would happen.
pub fn import(file: &Path, source: &Path, manner: &Manner<'_>) -> Result<Answer> {
    let list = read(source, manner.decimal).map_err(at(source))?;
    let mut document =
        Document::open(file, &Home::at(place::data()?), Utc::now()).map_err(at(file))?;
    let words = Words::of(document.read(setup::language)?);
    let summary = if manner.dry_run {
        document.read(|db| {
            list.import(&mut Importer::rehearse(
                Known::read(db)?,
                Some(list.source),
                manner.on_duplicate,
            ))
        })?
    } else {
        let name = source.file_name().unwrap_or_default().to_string_lossy();
        let label = Label::new("undo-accounts-import-list").with("file", name.into_owned());
        let outcome = document.edit(label, None, Utc::now(), |tx| {
            list.import(&mut Importer::new(
                tx,
                Some(list.source),
                manner.on_duplicate,
                list.len(),
            )?)
        })?;
        outcome.value
    };
    if let Some(path) = manner.rejects.filter(|_| !summary.rejected.is_empty()) {
        std::fs::write(path, rejects(&list, &summary, &words))
            .map_err(|error| at(path)(error.into()))?;
    }
    document.close(Utc::now())?;
    Ok(answer(&list, &summary, manner.dry_run, &words))
}

fn read(source: &Path, decimal: Decimal) -> Result<List> {
    if std::fs::metadata(source)?.len() > LARGEST as u64 {
        return Err(Error::new(Code::TooLarge, "the list is over 200 MB").with("what", "list"));
    }
    List::read(&std::fs::read(source)?, decimal)
}

fn answer(list: &List, summary: &Summary, dry_run: bool, words: &Words) -> Answer {
    let counts = [
        ("rows", summary.rows),
        ("created", summary.created),
        ("updated", summary.updated),
        ("skipped", summary.skipped),
        ("rejected", summary.rejected.len()),
    ];
    let params = counts.map(|(name, count)| (name, Param::from(count)));
    let done = if dry_run {
        "accounts-import-rehearsed"
    } else {
        "accounts-import-done"
    };
    let mut lines = vec![words.with(done, &params)];
    lines.extend(summary.problems.iter().map(|it| sentence(it, words)));
    let mut data = json!({
        "source": list.source,
        "encoding": list.encoding,
        "delimiter": list.delimiter.to_string(),
        "dryRun": dry_run,
        "problems": summary.problems.iter().map(|it| problem(it, words)).collect::<Vec<_>>(),
    });
    for (name, count) in counts {
        data[name] = count.into();
    }
    Answer {
        lines,
        data,
        well: true,
    }
}

fn problem(problem: &Problem, words: &Words) -> Value {
    let kind = problem.kind.name();
    json!({
        "kind": kind,
        "column": problem.column,
        "count": problem.count,
        "rows": problem.lines,
        "samples": problem.samples,
        "problem": words.say(&format!("accounts-problem-{kind}")),
        "todo": words.say(&format!("accounts-repair-{kind}")),
    })
}

fn sentence(problem: &Problem, words: &Words) -> String {
    let kind = problem.kind.name();
    let lines: Vec<String> = problem.lines.iter().map(ToString::to_string).collect();
    let more = if problem.count > lines.len() {
        " …"
    } else {
        ""
    };
    let key = if problem.column.is_empty() {
        "accounts-import-row-problem"
    } else {
        "accounts-import-problem"
    };
    words.with(
        key,
        &[
            (
                "what",
                words.say(&format!("accounts-problem-{kind}")).into(),
            ),
            ("column", problem.column.as_str().into()),
            ("count", problem.count.into()),
            ("lines", format!("{}{more}", lines.join(", ")).into()),
            (
                "repair",
                words.say(&format!("accounts-repair-{kind}")).into(),
            ),
        ],
    )
}

/// The rows that could not be taken, with line and reason, as a list that can be repaired and brought in.
fn rejects(list: &List, summary: &Summary, words: &Words) -> String {
    let mut text = String::from("\u{feff}");
    let mut row = |cells: &mut dyn Iterator<Item = &str>| {
        let cells: Vec<String> = cells.map(cell).collect();
        let _ = write!(text, "{}\r\n", cells.join(","));
    };
    let (line, reason) = (
        words.say("accounts-import-line"),
        words.say("accounts-import-reason"),
    );
    row(&mut list
        .headers
        .iter()
        .map(String::as_str)
        .chain([line.as_str(), reason.as_str()]));
    for rejected in &summary.rejected {
        let line = rejected.line.to_string();
        let reason = words.say(&format!("accounts-problem-{}", rejected.kind.name()));
        let missing = list.headers.len().saturating_sub(rejected.cells.len());
        let cells = rejected.cells.iter().map(String::as_str);
        row(&mut cells
            .chain(std::iter::repeat_n("", missing))
            .chain([line.as_str(), reason.as_str()]));
    }
    text
}

/// A cell in quotes; one that a spreadsheet would take for a formula gets a sign in front that an import takes off again.
fn cell(text: &str) -> String {
    let formula = text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']);
    format!(
        "\"{}{}\"",
        if formula { "'" } else { "" },
        text.replace('"', "\"\"")
    )
}
