//! The step `setup`.

use std::path::PathBuf;

use abm_core::{
    Code, Error, Result,
    steps::setup::{Setup, SetupEdit},
};
use tauri::{AppHandle, State};

use crate::{
    dialogs::{self, Kind},
    room::{Done, Room},
};

super::step_commands!(setup, edit_setup, Setup, SetupEdit);

/// The largest picture file that is looked at; a logo is far smaller.
const LARGEST: u64 = 20 * 1024 * 1024;

/// Takes a dropped picture, or asks for one, as the client's logo; nothing if the person changed their mind.
#[tauri::command]
pub async fn choose_logo(
    app: AppHandle,
    room: State<'_, Room>,
    path: Option<PathBuf>,
) -> Result<Option<Done>> {
    let path = match path {
        Some(path) => room.offered(path)?,
        None => match dialogs::open(&app, &room.words(), Kind::Picture).await? {
            Some(path) => path,
            None => return Ok(None),
        },
    };
    let read = move || {
        if std::fs::metadata(&path)?.len() > LARGEST {
            return Err(
                Error::new(Code::TooLarge, "the picture file is over 20 MB").with("what", "logo")
            );
        }
        let name = path
            .file_name()
            .map(|it| it.to_string_lossy().into_owned())
            .unwrap_or_default();
        Ok(SetupEdit::logo(&name, &std::fs::read(&path)?))
    };
    let edit = tauri::async_runtime::spawn_blocking(read)
        .await
        .map_err(|error| Error::new(Code::Io, error.to_string()))??;
    room.apply(edit).await.map(Some)
}
