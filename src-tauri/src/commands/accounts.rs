//! The step `accounts`: the list, its windows, and lists from outside.

use std::path::PathBuf;

use abm_core::{
    Code, Error, Label, Result,
    steps::accounts::{
        AccountQuery, AccountWindow, AccountsEdit, AccountsView, Importer, OnDuplicate,
    },
};
use abm_exchange::{List, Manner, Source};
use chrono::Utc;
use serde::Serialize;
use tauri::{AppHandle, State};

use crate::{
    dialogs::{self, Kind},
    room::{Done, Room},
};

/// The list as a whole: how long it is and what stands in it.
#[tauri::command]
pub async fn accounts(room: State<'_, Room>) -> Result<AccountsView> {
    let desk = room.open()?.desk;
    desk.read(|reading| Ok(reading.list()?.0.view())).await
}

/// Some rows of what a query finds.
#[tauri::command]
pub async fn account_window(
    room: State<'_, Room>,
    query: AccountQuery,
    offset: usize,
    limit: usize,
) -> Result<AccountWindow> {
    let desk = room.open()?.desk;
    desk.read(move |reading| {
        let (list, db) = reading.list()?;
        list.window(db, &query, offset, limit)
    })
    .await
}

/// The ids of everything a query finds, in its order: for selecting all of it.
#[tauri::command]
pub async fn account_ids(room: State<'_, Room>, query: AccountQuery) -> Result<Vec<i64>> {
    let desk = room.open()?.desk;
    desk.read(move |reading| Ok(reading.list()?.0.ids(&query)))
        .await
}

/// Applies an edit to the list.
#[tauri::command]
pub async fn edit_accounts(room: State<'_, Room>, edit: AccountsEdit) -> Result<Done> {
    room.apply(edit).await
}

/// What became of a list, for the window.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Imported {
    /// The file's name.
    file: String,
    /// Rows below the headers.
    rows: usize,
    /// New accounts.
    created: usize,
    /// Rows whose account was on the list already.
    skipped: usize,
    /// Rows that could not be taken.
    rejected: usize,
    /// What was wrong, by kind and column.
    problems: Vec<ImportProblem>,
}

/// A problem and where it occurs.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ImportProblem {
    /// The end of its locale keys.
    kind: &'static str,
    /// The column's header; empty for the row as a whole.
    column: String,
    /// In how many rows.
    count: usize,
    /// Lines of the first ones.
    lines: Vec<usize>,
}

/// Takes a dropped list, or asks for one, and brings it in as one edit; accounts that are there already are left alone.
/// Nothing if the person changed their mind.
#[tauri::command]
pub async fn import_list(
    app: AppHandle,
    room: State<'_, Room>,
    path: Option<PathBuf>,
) -> Result<Option<Imported>> {
    let open = room.open()?;
    let path = match path {
        Some(path) => room.offered(path)?,
        None => match dialogs::open(&app, &room.words(), Kind::List).await? {
            Some(path) => path,
            None => return Ok(None),
        },
    };
    let file = path
        .file_name()
        .map(|it| it.to_string_lossy().into_owned())
        .unwrap_or_default();
    let read = move || {
        let manner = Manner::default();
        let list = List::of(Source::open(&path, &manner)?, &manner, |_| {
            std::collections::BTreeMap::new()
        });
        list.named()?;
        Ok::<_, Error>(list)
    };
    let list = tauri::async_runtime::spawn_blocking(read)
        .await
        .map_err(|error| Error::new(Code::Io, error.to_string()))??;
    let label = Label::new("undo-accounts-import-list").with("file", file.as_str());
    let outcome = open
        .desk
        .write(move |document| {
            document.edit(label, None, Utc::now(), |tx| {
                let mut importer =
                    Importer::new(tx, Some(list.source), OnDuplicate::Skip, list.len())?;
                list.import(&mut importer)
            })
        })
        .await?;
    room.tell(None, outcome.changed, outcome.undo, outcome.redo);
    let summary = outcome.value;
    Ok(Some(Imported {
        file,
        rows: summary.rows,
        created: summary.created,
        skipped: summary.skipped,
        rejected: summary.rejected.len(),
        problems: summary
            .problems
            .into_iter()
            .map(|it| ImportProblem {
                kind: it.kind.name(),
                column: it.column,
                count: it.count,
                lines: it.lines,
            })
            .collect(),
    }))
}
