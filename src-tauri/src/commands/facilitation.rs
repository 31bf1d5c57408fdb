//! What the facilitator keeps across all steps: agenda clock, parking lot, decisions, notes, marks.

use abm_core::{
    Result,
    facilitation::{self, ClockAct, FacilitationEdit, FacilitationView},
};
use chrono::Utc;
use tauri::State;

use crate::room::{Done, Room};

/// What bar and drawer show, with the clock as it is at this moment.
#[tauri::command]
pub async fn facilitation(room: State<'_, Room>) -> Result<FacilitationView> {
    room.open()?
        .desk
        .read(|reading| facilitation::read(&reading.db, Utc::now()))
        .await
}

/// Applies an edit to it.
#[tauri::command]
pub async fn edit_facilitation(room: State<'_, Room>, edit: FacilitationEdit) -> Result<Done> {
    room.apply(edit).await
}

/// Starts, pauses or resets the agenda clock. Undo walks past it.
#[tauri::command]
pub async fn set_clock(room: State<'_, Room>, act: ClockAct) -> Result<Done> {
    let next = move |document: &mut abm_core::document::Document| {
        document.note_down(|tx| facilitation::act(tx, act, Utc::now()))?;
        document.next()
    };
    let (undo, redo) = room.open()?.desk.write(next).await?;
    Ok(room.tell(None, Vec::new(), undo, redo))
}
