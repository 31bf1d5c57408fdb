//! The step `accounts`: the list, its windows, and lists from outside.

use abm_core::{
    Result,
    steps::accounts::{AccountQuery, AccountWindow, AccountsEdit, AccountsView},
};
use tauri::State;

use crate::room::{Done, Room};

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
