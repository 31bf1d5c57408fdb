//! `import` of an activity log: what accounts did, for the simulator of the scoring.

use abm_core::{Label, Param, Result, Words, document::Document, steps::scoring::Kept};
use abm_exchange::{ActivityList, ActivityProblem};
use chrono::Utc;
use serde_json::json;

use super::Answer;

/// Brings a log in as one edit; or says what would happen.
pub fn import(
    document: &mut Document,
    bytes: &[u8],
    name: &str,
    dry_run: bool,
    words: &Words,
) -> Result<Answer> {
    let ActivityList {
        encoding,
        delimiter,
        rows,
        activities,
        problems,
    } = ActivityList::read(bytes)?;
    let kept = if dry_run {
        document.read(|db| activities.rehearse(db))?
    } else {
        let label = Label::new("undo-scoring-import-log").with("file", name);
        document
            .edit(label, None, Utc::now(), |tx| activities.keep(tx, name))?
            .value
    };
    let rejected: usize = problems.iter().map(|it| it.count).sum();
    let data = json!({
        "what": "activity",
        "encoding": encoding,
        "delimiter": delimiter.to_string(),
        "dryRun": dry_run,
        "rows": rows,
        "created": kept.new,
        "skipped": kept.known,
        "rejected": rejected,
        "unknownAccounts": {
            "count": kept.strangers.companies,
            "rows": kept.strangers.activities,
            "samples": kept.strangers.samples,
        },
        "unknownActions": kept
            .unknown
            .iter()
            .map(|it| json!({ "action": it.word, "rows": it.count }))
            .collect::<Vec<_>>(),
        "problems": problems.iter().map(|it| problem(it, words)).collect::<Vec<_>>(),
    });
    Ok(Answer {
        lines: sentences(rows, rejected, &kept, &problems, dry_run, words),
        data,
        well: true,
    })
}

fn problem(it: &ActivityProblem, words: &Words) -> serde_json::Value {
    json!({
        "kind": it.kind.name(),
        "count": it.count,
        "rows": it.lines,
        "problem": words.say(&format!("scoring-problem-{}", it.kind.name())),
    })
}

fn sentences(
    rows: usize,
    rejected: usize,
    kept: &Kept,
    problems: &[ActivityProblem],
    dry_run: bool,
    words: &Words,
) -> Vec<String> {
    let counts = [
        ("rows", Param::from(rows)),
        ("new", kept.new.into()),
        ("known", kept.known.into()),
        ("rejected", rejected.into()),
    ];
    let done = if dry_run {
        "scoring-import-rehearsed"
    } else {
        "scoring-import-done"
    };
    let mut lines = vec![words.with(done, &counts)];
    if kept.strangers.companies > 0 {
        lines.push(words.with(
            "scoring-import-strangers",
            &[
                ("count", f64::from(kept.strangers.companies).into()),
                ("rows", f64::from(kept.strangers.activities).into()),
                ("samples", kept.strangers.samples.join(", ").into()),
            ],
        ));
    }
    lines.extend(kept.unknown.iter().map(|it| {
        words.with(
            "scoring-import-unknown",
            &[
                ("word", it.word.as_str().into()),
                ("rows", f64::from(it.count).into()),
            ],
        )
    }));
    lines.extend(problems.iter().map(|it| {
        let numbers: Vec<String> = it.lines.iter().map(ToString::to_string).collect();
        let more = if it.count > numbers.len() { " …" } else { "" };
        words.with(
            "scoring-import-problem",
            &[
                (
                    "what",
                    words
                        .say(&format!("scoring-problem-{}", it.kind.name()))
                        .into(),
                ),
                ("count", it.count.into()),
                ("lines", format!("{}{more}", numbers.join(", ")).into()),
            ],
        )
    }));
    lines
}
