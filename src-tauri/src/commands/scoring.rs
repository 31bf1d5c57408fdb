//! The step `scoring`: points, rule and SLA, and what an activity log says about them.

use abm_core::{
    Code, Error, Label, Result,
    steps::{
        accounts::{AccountField, AccountQuery},
        scoring::{self, Example, Kept, ScoringEdit, ScoringResult, ScoringView},
    },
};
use abm_exchange::{ActivityList, ActivityProblem, LARGEST};
use chrono::{Local, NaiveDateTime, TimeDelta, TimeZone as _, Utc};
use serde::Serialize;
use tauri::{AppHandle, State};

use crate::{
    dialogs::{self, Kind},
    room::Room,
};

/// How many accounts a search offers.
const OFFERED: usize = 8;

super::step_commands!(scoring, edit_scoring, ScoringView, ScoringEdit);

/// What the rule would have done, by the log.
#[tauri::command]
pub async fn scoring_result(room: State<'_, Room>) -> Result<ScoringResult> {
    let desk = room.open()?.desk;
    desk.read(|reading| Ok(reading.scores()?.result())).await
}

/// An account with everything that explains its points; none if it is not there any more.
#[tauri::command]
pub async fn scoring_account(room: State<'_, Room>, account: i64) -> Result<Option<Example>> {
    let desk = room.open()?.desk;
    desk.read(move |reading| Ok(reading.scores()?.example(account)))
        .await
}

/// Accounts in which these words occur: id and name.
#[tauri::command]
pub async fn scoring_search(room: State<'_, Room>, text: String) -> Result<Vec<(i64, String)>> {
    let desk = room.open()?.desk;
    desk.read(move |reading| {
        let (list, _) = reading.list()?;
        let query = AccountQuery {
            search: text,
            ..AccountQuery::default()
        };
        let rows: Vec<u32> = list.find(&query).iter().take(OFFERED).copied().collect();
        let name = |row| list.text(row, AccountField::Name).to_owned();
        Ok(rows
            .into_iter()
            .map(|row| (list.id(row), name(row)))
            .collect())
    })
    .await
}

/// Until when sales answers tiers 1 to 3, and accepts or rejects, what is handed over at a time of this laptop's clock
/// (`2026-11-27T16:00`); none where sales never works.
#[tauri::command]
pub async fn scoring_due(room: State<'_, Room>, from: String) -> Result<Vec<Option<String>>> {
    let desk = room.open()?.desk;
    desk.read(move |reading| {
        let sla = scoring::read(&reading.db)?.sla;
        let told = NaiveDateTime::parse_from_str(&from, "%Y-%m-%dT%H:%M")
            .map_err(|_| Error::invalid("from", from.as_str()))?;
        // An hour the change to summer time leaves out is the one after it.
        let from = Local
            .from_local_datetime(&told)
            .earliest()
            .or_else(|| {
                Local
                    .from_local_datetime(&(told + TimeDelta::hours(1)))
                    .earliest()
            })
            .ok_or_else(|| Error::invalid("from", told.to_string()))?;
        Ok(sla
            .respond
            .into_iter()
            .chain([sla.accept])
            .map(|hours| {
                let due = scoring::hours::due(&from, hours, &sla.office)?;
                Some(due.format("%Y-%m-%dT%H:%M").to_string())
            })
            .collect())
    })
    .await
}

/// What became of an activity log, for the window.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct BroughtIn {
    /// The file's name.
    file: String,
    /// Rows below the headers.
    rows: usize,
    /// Activities that are new.
    new: usize,
    /// Activities that were there already.
    known: usize,
    /// Companies that are not on the list.
    strangers: u32,
    /// Their activities.
    strange: u32,
    /// The busiest of them.
    samples: Vec<String>,
    /// Words for actions nobody knows.
    words: Vec<UnknownWord>,
    /// What was wrong, by kind.
    problems: Vec<LogProblem>,
}

/// A word nobody knows and how often it stands there.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct UnknownWord {
    /// The word.
    word: String,
    /// How often.
    count: u32,
}

/// A problem and where it occurs.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct LogProblem {
    /// The end of its locale keys.
    kind: &'static str,
    /// In how many rows.
    count: usize,
    /// Lines of the first ones.
    lines: Vec<usize>,
}

impl BroughtIn {
    fn new(file: String, rows: usize, kept: Kept, problems: &[ActivityProblem]) -> Self {
        Self {
            file,
            rows,
            new: kept.new,
            known: kept.known,
            strangers: kept.strangers.companies,
            strange: kept.strangers.activities,
            samples: kept.strangers.samples,
            words: kept
                .unknown
                .into_iter()
                .map(|it| UnknownWord {
                    word: it.word,
                    count: it.count,
                })
                .collect(),
            problems: problems
                .iter()
                .map(|it| LogProblem {
                    kind: it.kind.name(),
                    count: it.count,
                    lines: it.lines.clone(),
                })
                .collect(),
        }
    }
}

/// Asks for an activity log and brings it in as one edit. Nothing if the person changed their mind.
#[tauri::command]
pub async fn import_activities(app: AppHandle, room: State<'_, Room>) -> Result<Option<BroughtIn>> {
    let open = room.open()?;
    let Some(path) = dialogs::open(&app, &room.words(), Kind::List).await? else {
        return Ok(None);
    };
    let file = path
        .file_name()
        .map(|it| it.to_string_lossy().into_owned())
        .unwrap_or_default();
    let read = move || {
        if std::fs::metadata(&path)?.len() > LARGEST as u64 {
            return Err(Error::new(Code::TooLarge, "the list is over 200 MB").with("what", "list"));
        }
        ActivityList::read(&std::fs::read(&path)?)
    };
    let list = tauri::async_runtime::spawn_blocking(read)
        .await
        .map_err(|error| Error::new(Code::Io, error.to_string()))??;
    let label = Label::new("undo-scoring-import-log").with("file", file.as_str());
    let name = file.clone();
    let ActivityList {
        activities,
        rows,
        problems,
        ..
    } = list;
    let outcome = open
        .desk
        .write(move |document| {
            document.edit(label, None, Utc::now(), |tx| activities.keep(tx, &name))
        })
        .await?;
    room.tell(None, outcome.changed, outcome.undo, outcome.redo);
    Ok(Some(BroughtIn::new(file, rows, outcome.value, &problems)))
}
