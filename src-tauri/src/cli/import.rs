//! `import`: a list of accounts, or an activity log, into a workshop.

use std::{collections::BTreeMap, fs::File, io::Read as _, path::Path, thread};

use abm_core::{
    Code, Error, Label, Param, Result, Words,
    document::{Document, Home},
    steps::{
        accounts::{self, Importer, Known, OnDuplicate},
        setup,
    },
};
use abm_exchange::{ActivityList, Decimal, Form, LARGEST, List, Problem, Source, Summary};
use chrono::Utc;
use serde_json::{Value, json};

use super::{Answer, activity, refusal::at};
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
    /// Whether it is an activity log; nothing said: its headers tell.
    pub activity: Option<bool>,
}

/// Brings the list at `source` in, as one edit; or says what would happen.
pub fn import(file: &Path, source: &Path, manner: &Manner<'_>) -> Result<Answer> {
    if manner
        .activity
        .map_or_else(|| is_a_log(source), Ok)
        .map_err(at(source))?
    {
        return activities(file, source, manner);
    }
    let read = abm_exchange::Manner {
        decimal: manner.decimal,
        ..abm_exchange::Manner::default()
    };
    // Neither waits for the other.
    let (rows, document) = thread::scope(|scope| {
        let rows = scope.spawn(|| Source::open(source, &read));
        let document = open(file, manner);
        match rows.join() {
            Ok(rows) => (rows, document),
            Err(panic) => std::panic::resume_unwind(panic),
        }
    });
    let rows = rows.map_err(at(source))?;
    let mut document = document?;
    let words = Words::of(document.read(setup::language)?);
    let memory = |system: &str| {
        let before = document.read(|db| accounts::remembered(db, system));
        before.unwrap_or_else(|_| BTreeMap::new())
    };
    let list = List::of(rows, &read, memory);
    list.named()?;
    let summary = if manner.dry_run {
        let summary = document.read(|db| {
            list.import(&mut Importer::rehearse(
                Known::read(db)?,
                Some(list.source),
                manner.on_duplicate,
            ))
        })?;
        put_rejects(&list, &summary, manner, &words)?;
        summary
    } else {
        let label = Label::new("undo-accounts-import-list").with(
            "file",
            source
                .file_name()
                .unwrap_or_default()
                .to_string_lossy()
                .into_owned(),
        );
        let outcome = document.edit_bulk(label, Utc::now(), |bulk| {
            let summary = list.import(&mut Importer::bulk(
                bulk,
                Some(list.source),
                manner.on_duplicate,
                list.len(),
            )?)?;
            // Before anything is kept: a list whose rejected rows cannot be put anywhere does not come in.
            put_rejects(&list, &summary, manner, &words)?;
            Ok(summary)
        })?;
        outcome.value
    };
    document.close(Utc::now())?;
    Ok(answer(&list, &summary, manner.dry_run, &words))
}

/// Opens the workshop a list is for. One that could not be written back is refused before the list is read into it.
fn open(file: &Path, manner: &Manner<'_>) -> Result<Document> {
    let document = Document::open(file, &Home::at(place::data()?), Utc::now()).map_err(at(file))?;
    if !manner.dry_run {
        document.writable().map_err(at(file))?;
    }
    Ok(document)
}

/// Puts the rows that could not be taken where they were asked for.
fn put_rejects(list: &List, summary: &Summary, manner: &Manner<'_>, words: &Words) -> Result<()> {
    let Some(path) = manner.rejects.filter(|_| !summary.rejected.is_empty()) else {
        return Ok(());
    };
    let titles = ["accounts-import-line", "accounts-import-reason"].map(|it| words.say(it));
    let titles = [titles[0].as_str(), titles[1].as_str()];
    let reason =
        |kind: abm_exchange::ProblemKind| words.say(&format!("accounts-problem-{}", kind.name()));
    std::fs::write(path, list.rejects(&summary.rejected, titles, reason))
        .map_err(|error| at(path)(error.into()))
}

/// Whether a file is an activity log: its first lines tell.
fn is_a_log(source: &Path) -> Result<bool> {
    let mut head = Vec::new();
    File::open(source)?.take(64 * 1024).read_to_end(&mut head)?;
    Ok(ActivityList::is_one(&head))
}

fn activities(file: &Path, source: &Path, manner: &Manner<'_>) -> Result<Answer> {
    let size = std::fs::metadata(source).map_err(|error| at(source)(error.into()))?;
    if size.len() > LARGEST as u64 {
        return Err(Error::new(Code::TooLarge, "the list is over 200 MB").with("what", "list"));
    }
    let bytes = std::fs::read(source).map_err(|error| at(source)(error.into()))?;
    let name = source.file_name().unwrap_or_default().to_string_lossy();
    let mut document = open(file, manner)?;
    let words = Words::of(document.read(setup::language)?);
    let answer = activity::import(&mut document, &bytes, &name, manner.dry_run, &words)?;
    document.close(Utc::now())?;
    Ok(answer)
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
        "dryRun": dry_run,
        "problems": summary.problems.iter().map(|it| problem(it, words)).collect::<Vec<_>>(),
    });
    match &list.form {
        Form::Text {
            encoding,
            delimiter,
        } => {
            data["encoding"] = encoding.as_str().into();
            data["delimiter"] = delimiter.to_string().into();
        }
        Form::Workbook { sheets, sheet } => data["sheet"] = json!(sheets.get(*sheet)),
    }
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
        "samples": problem.samples(),
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
