//! The step `meetings`.

use std::path::PathBuf;

use abm_core::{
    Result,
    steps::{
        meetings::{self, MeetingsEdit, MeetingsView},
        setup,
    },
};
use chrono::Utc;
use tauri::{AppHandle, State};

use crate::{
    dialogs::{self, Kind},
    printing,
    room::Room,
};

super::step_commands!(meetings, edit_meetings, MeetingsView, MeetingsEdit);

/// Asks where and writes a calendar of all meetings there, in the playbook's language; the path, or nothing if the person
/// changed their mind.
#[tauri::command]
pub async fn save_calendar(app: AppHandle, room: State<'_, Room>) -> Result<Option<PathBuf>> {
    let calendar = room
        .open()?
        .desk
        .read(|reading| {
            let words = abm_core::Words::of(setup::language(&reading.db)?);
            meetings::calendar(&reading.db, &words)
        })
        .await?;
    let Some(path) = dialogs::save(&app, &room.words(), Kind::Calendar, &calendar.name).await?
    else {
        return Ok(None);
    };
    let bytes = abm_exchange::write_calendar(&calendar, Utc::now())?;
    printing::write(&path, &bytes)?;
    room.offer(path.clone());
    Ok(Some(path))
}
