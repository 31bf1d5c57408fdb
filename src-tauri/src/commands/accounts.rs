//! The step `accounts`: the list and its windows. Lists from outside come through `imports`.

use std::path::PathBuf;

use abm_core::{
    Code, Error, Result, Words,
    steps::{
        accounts::{self, AccountCard, AccountQuery, AccountWindow, AccountsEdit, AccountsView},
        setup,
    },
};
use serde::Serialize;
use tauri::{AppHandle, State};

use crate::{
    dialogs::{self, Kind},
    listing::{self, Format, Part},
    printing,
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

/// What the card of an account shows beside its facts.
#[tauri::command]
pub async fn account_card(room: State<'_, Room>, id: i64) -> Result<AccountCard> {
    let desk = room.open()?.desk;
    desk.read(move |reading| accounts::card(&reading.db, id))
        .await
}

/// Applies an edit to the list.
#[tauri::command]
pub async fn edit_accounts(room: State<'_, Room>, edit: AccountsEdit) -> Result<Done> {
    room.apply(edit).await
}

/// A list that was written for the CRM.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Exported {
    path: PathBuf,
    /// How many accounts are in it.
    accounts: usize,
    /// How many of them the CRM will take for new ones.
    without_id: usize,
}

/// Asks where and writes the list for the CRM there; nothing if the person changed their mind.
#[tauri::command]
pub async fn export_accounts(
    app: AppHandle,
    room: State<'_, Room>,
    format: Format,
    part: Part,
) -> Result<Option<Exported>> {
    let desk = room.open()?.desk;
    let (name, listing) = desk
        .read(move |reading| {
            let words = Words::of(setup::language(&reading.db)?);
            let client = setup::about(&reading.db)?.client;
            let name = format!("{client} {}", words.say("step-accounts"));
            Ok((name, listing::make(&reading.db, &words, format, part)?))
        })
        .await?;
    let kind = match format {
        Format::Xlsx => Kind::Workbook,
        Format::Csv => Kind::List,
    };
    let Some(path) = dialogs::save(&app, &room.words(), kind, name.trim()).await? else {
        return Ok(None);
    };
    let exported = Exported {
        path: path.clone(),
        accounts: listing.accounts,
        without_id: listing.without_id,
    };
    let target = path.clone();
    tauri::async_runtime::spawn_blocking(move || printing::write(&target, &listing.bytes))
        .await
        .map_err(|error| Error::new(Code::Io, error.to_string()))??;
    room.offer(path);
    Ok(Some(exported))
}
