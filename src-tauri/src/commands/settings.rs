//! What belongs to this computer: language, theme, zoom.

use abm_core::{Error, Result};
use tauri::{State, WebviewWindow};

use crate::{room::Room, settings::Settings};

/// The settings.
#[tauri::command]
pub async fn settings(room: State<'_, Room>) -> Result<Settings> {
    Ok(room.settings())
}

/// Changes them; the zoom takes effect on the asking window at once.
#[tauri::command]
pub async fn change_settings(
    room: State<'_, Room>,
    window: WebviewWindow,
    settings: Settings,
) -> Result<Settings> {
    if !(50..=300).contains(&settings.zoom) {
        return Err(Error::invalid("zoom", f64::from(settings.zoom)));
    }
    let _ = window.set_zoom(f64::from(settings.zoom) / 100.0);
    Ok(room.change_settings(|kept| {
        let recent = std::mem::take(&mut kept.recent);
        *kept = Settings { recent, ..settings };
    }))
}
