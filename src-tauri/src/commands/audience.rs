//! The audience window: what it shows, and the switches for it. It may ask for [`audience`] and fill its screen; the
//! switches are the main window's.

use abm_core::{
    Language, Result,
    facilitation::{self, AudienceShow, AudienceView},
};
use chrono::Utc;
use serde::{Deserialize, Serialize};
use tauri::{AppHandle, State};

use crate::{room::Room, windows};

/// The switches.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, export_to = "shell.ts"))]
pub struct Audience {
    /// The window is there.
    pub open: bool,
    /// It is black, whatever is switched on.
    pub blank: bool,
    /// It keeps showing what it shows, whatever happens at the laptop.
    pub frozen: bool,
    /// Per cent, 50 to 300.
    pub zoom: u16,
    /// What it may show.
    pub show: AudienceShow,
}

impl Default for Audience {
    fn default() -> Self {
        Self {
            open: false,
            blank: false,
            frozen: false,
            zoom: 100,
            show: AudienceShow::default(),
        }
    }
}

/// The switches, and what is known of the screens.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, export_to = "shell.ts"))]
pub struct AudienceState {
    #[serde(flatten)]
    audience: Audience,
    /// How many screens there are: with one, the projector mirrors the laptop or is not plugged in.
    screens: usize,
    /// The system does not let an app place its window: a person drags it over.
    unplaceable: bool,
}

/// What the audience window shows.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, export_to = "shell.ts"))]
pub struct AudienceFrame {
    /// The app's language.
    language: Language,
    /// What is switched on; nothing while it is black or no workshop is open.
    view: Option<AudienceView>,
}

/// What the audience window shows now.
#[tauri::command]
pub async fn audience(room: State<'_, Room>) -> Result<AudienceFrame> {
    let audience = room.audience();
    let language = room.settings().language;
    if audience.blank {
        return Ok(AudienceFrame {
            language,
            view: None,
        });
    }
    if let Some(kept) = room.frozen().filter(|_| audience.frozen) {
        return Ok(kept);
    }
    let view = match room.open() {
        Ok(open) => {
            let show = audience.show;
            let read = move |reading: &mut crate::desk::Reading| {
                facilitation::audience(&reading.db, &show, Utc::now())
            };
            Some(open.desk.read(read).await?)
        }
        Err(_) => None,
    };
    let frame = AudienceFrame { language, view };
    room.freeze(frame.clone());
    Ok(frame)
}

/// The switches as they are.
#[tauri::command]
pub async fn audience_state(app: AppHandle, room: State<'_, Room>) -> Result<AudienceState> {
    Ok(state(&app, room.audience()))
}

/// Sets the switches; the window comes and goes with them.
#[tauri::command]
pub async fn set_audience(
    app: AppHandle,
    room: State<'_, Room>,
    audience: Audience,
) -> Result<AudienceState> {
    if !(50..=300).contains(&audience.zoom) {
        return Err(abm_core::Error::invalid("zoom", f64::from(audience.zoom)));
    }
    let kept = room.set_audience(audience.clone());
    windows::audience(&app, &audience)?;
    if !kept.open && audience.open {
        // A screen that comes back shows what is, not what was frozen an hour ago.
        room.thaw();
    }
    Ok(state(&app, room.audience()))
}

/// Fills the screen with the audience window, or gives the screen back.
#[tauri::command]
pub async fn audience_full(app: AppHandle) -> Result<()> {
    windows::audience_full(&app)
}

fn state(app: &AppHandle, audience: Audience) -> AudienceState {
    AudienceState {
        audience,
        screens: app.available_monitors().map_or(1, |it| it.len()),
        unplaceable: std::env::var_os("WAYLAND_DISPLAY").is_some(),
    }
}
