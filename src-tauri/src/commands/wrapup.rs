//! The step `wrapup`.

use abm_core::{
    Result,
    steps::wrapup::{WrapupEdit, WrapupView},
};
use tauri::State;

use crate::room::{Done, Room};

/// What the step's screen shows, worked out from what is known of every step.
#[tauri::command]
pub async fn wrapup(room: State<'_, Room>) -> Result<WrapupView> {
    let desk = room.open()?.desk;
    desk.read(|reading| Ok(reading.known()?.0.view())).await
}

/// Applies an edit to the step.
#[tauri::command]
pub async fn edit_wrapup(room: State<'_, Room>, edit: WrapupEdit) -> Result<Done> {
    room.apply(edit).await
}
