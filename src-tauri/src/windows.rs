//! The main window: made in Rust so that size, place, zoom and the file to open are settled before it shows.

use std::path::{Path, PathBuf};

use tauri::{
    AppHandle, DragDropEvent, Emitter, Manager, WebviewUrl, WebviewWindow, WebviewWindowBuilder,
    WindowEvent,
};

use crate::room::Room;

/// Makes the main window.
pub fn main(app: &AppHandle) -> tauri::Result<WebviewWindow> {
    let settings = app.state::<Room>().settings();
    let window = WebviewWindowBuilder::new(app, "main", WebviewUrl::default())
        .title("ABM Workshop")
        .inner_size(1280.0, 800.0)
        .min_inner_size(960.0, 600.0)
        .build()?;
    if settings.zoom != 100 {
        let _ = window.set_zoom(f64::from(settings.zoom) / 100.0);
    }
    let handle = app.clone();
    window.on_window_event(move |event| match event {
        WindowEvent::CloseRequested { api, .. } => {
            // The window goes once the workshop is safely in its file.
            api.prevent_close();
            leave(&handle);
        }
        WindowEvent::DragDrop(DragDropEvent::Drop { paths, .. }) => {
            if let Some(path) = paths.first() {
                dropped(&handle, path.clone());
            }
        }
        _ => (),
    });
    Ok(window)
}

/// Publishes what is open and ends the app.
pub fn leave(app: &AppHandle) {
    let app = app.clone();
    tauri::async_runtime::spawn(async move {
        // If the file cannot be written the working copy keeps everything and the next start brings it back.
        let _ = app.state::<Room>().clear().await;
        app.exit(0);
    });
}

/// The app was started again: come to the front, and open the file it was started with.
pub fn asked_again(app: &AppHandle, arguments: &[String], folder: &str) {
    if let Some(window) = app.get_webview_window("main") {
        let _ = window.unminimize();
        let _ = window.set_focus();
    }
    let file = arguments.iter().skip(1).find(|it| !it.starts_with('-'));
    let Some(path) = file.map(|it| Path::new(folder).join(it)) else {
        return;
    };
    open(app, path);
}

/// Opens a file from outside the window (second start, double-click) and tells the window.
pub fn open(app: &AppHandle, path: PathBuf) {
    let app = app.clone();
    tauri::async_runtime::spawn(async move {
        let laid = app
            .state::<Room>()
            .lay(move |home| abm_core::document::Document::open(&path, home, chrono::Utc::now()))
            .await;
        let _ = match laid {
            Ok(()) => app.emit("workshop", true),
            Err(failure) => app.emit("failure", failure),
        };
    });
}

/// A file was dropped on the window: a workshop opens, anything else is offered to the screen that shows.
fn dropped(app: &AppHandle, path: PathBuf) {
    if path
        .extension()
        .is_some_and(|it| it.eq_ignore_ascii_case("abmw"))
    {
        open(app, path);
    } else {
        app.state::<Room>().offer(path.clone());
        let _ = app.emit("dropped", path);
    }
}
