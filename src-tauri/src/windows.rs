//! The main window: made in Rust so that size, place, zoom and the file to open are settled before it shows.

use std::path::{Path, PathBuf};

use abm_core::{Code, Error};
use serde::Serialize;
use tauri::{
    AppHandle, DragDropEvent, Emitter, Manager, PhysicalPosition, PhysicalSize, WebviewUrl,
    WebviewWindow, WebviewWindowBuilder, WindowEvent, webview::PageLoadEvent,
};

use crate::{commands::audience::Audience, room::Room};

/// Makes the main window.
pub fn main(app: &AppHandle) -> tauri::Result<WebviewWindow> {
    let settings = app.state::<Room>().settings();
    let window = WebviewWindowBuilder::new(app, "main", WebviewUrl::default())
        .title("ABM Workshop")
        .inner_size(1280.0, 800.0)
        .min_inner_size(960.0, 600.0)
        .on_page_load(|window, load| {
            // Size and place as they were left came back while it was made, but are known only once it is there. Without a
            // monitor to ask it stays where it is.
            if load.event() == PageLoadEvent::Finished {
                let _ = clamp(&window);
            }
        })
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
        WindowEvent::DragDrop(event) => drag(&handle, event),
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

/// Makes, sizes or closes the window for the room, as its switches say. With a second screen it fills that one.
pub fn audience(app: &AppHandle, switches: &Audience) -> abm_core::Result<()> {
    let failed = |error: tauri::Error| Error::new(Code::Io, error.to_string());
    let there = app.get_webview_window("audience");
    if !switches.open {
        return there.map_or(Ok(()), |window| window.close().map_err(failed));
    }
    let window = match there {
        Some(window) => window,
        None => make_audience(app).map_err(failed)?,
    };
    window
        .set_zoom(f64::from(switches.zoom) / 100.0)
        .map_err(failed)
}

fn make_audience(app: &AppHandle) -> tauri::Result<WebviewWindow> {
    let words = app.state::<Room>().words();
    let window =
        WebviewWindowBuilder::new(app, "audience", WebviewUrl::App("audience.html".into()))
            .title(words.say("audience-title"))
            .inner_size(960.0, 540.0)
            .build()?;
    let main = app.get_webview_window("main");
    let here = main
        .as_ref()
        .and_then(|it| it.current_monitor().ok().flatten());
    let other = app.available_monitors()?.into_iter().find(|it| {
        here.as_ref()
            .is_some_and(|here| here.position() != it.position())
    });
    if let Some(monitor) = other {
        window.set_position(*monitor.position())?;
        window.set_fullscreen(true)?;
    }
    // The keyboard stays at the laptop.
    if let Some(main) = main {
        let _ = main.set_focus();
    }
    let handle = app.clone();
    window.on_window_event(move |event| {
        if matches!(event, WindowEvent::Destroyed) {
            let room = handle.state::<Room>();
            room.set_audience(Audience {
                open: false,
                ..room.audience()
            });
            let _ = handle.emit("audience-gone", ());
        }
    });
    Ok(window)
}

/// Fills the screen with the window for the room, or gives the screen back.
pub fn audience_full(app: &AppHandle) -> abm_core::Result<()> {
    let Some(window) = app.get_webview_window("audience") else {
        return Ok(());
    };
    let full = window.is_fullscreen().unwrap_or_default();
    window
        .set_fullscreen(!full)
        .map_err(|error| Error::new(Code::Io, error.to_string()))
}

/// What becomes of a file that is dragged onto the window.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, export_to = "shell.ts"))]
enum Dragged {
    /// It opens.
    Workshop,
    /// Its import begins.
    List,
    /// It becomes the logo.
    Picture,
    /// Nothing: the window says why.
    Other,
}

impl Dragged {
    fn of(path: &Path) -> Self {
        let ending = path.extension().map(std::ffi::OsStr::to_ascii_lowercase);
        match ending.as_ref().and_then(|it| it.to_str()) {
            Some("abmw") => Self::Workshop,
            Some("csv" | "tsv" | "txt" | "xlsx" | "xlsm" | "xls") => Self::List,
            Some("png" | "jpg" | "jpeg") => Self::Picture,
            _ => Self::Other,
        }
    }
}

/// A file dropped on the window.
#[derive(Debug, Clone, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, export_to = "shell.ts"))]
struct Dropped {
    /// What becomes of it.
    kind: Dragged,
    /// Where it is.
    path: PathBuf,
    /// Its name without folders.
    file: String,
}

/// A file hovers over the window, or is dropped on it: the window says what becomes of it, and does it.
fn drag(app: &AppHandle, event: &DragDropEvent) {
    let _ = match event {
        DragDropEvent::Enter { paths, .. } => {
            app.emit("dragged", paths.first().map(|path| Dragged::of(path)))
        }
        DragDropEvent::Leave => app.emit("dragged", None::<Dragged>),
        DragDropEvent::Drop { paths, .. } => {
            let _ = app.emit("dragged", None::<Dragged>);
            let Some(path) = paths.first() else { return };
            let dropped = Dropped {
                kind: Dragged::of(path),
                path: path.clone(),
                file: path
                    .file_name()
                    .map(|it| it.to_string_lossy().into_owned())
                    .unwrap_or_default(),
            };
            // From here on the window may have it read.
            if matches!(dropped.kind, Dragged::List | Dragged::Picture) {
                app.state::<Room>().offer(path.clone());
            }
            app.emit("dropped", dropped)
        }
        _ => return,
    };
}

/// A window as large as was kept, but no larger than the monitor it is on, and whole on it. All in pixels: width, height;
/// left, top.
fn within(
    size: (u32, u32),
    at: (i32, i32),
    monitor: (u32, u32),
    corner: (i32, i32),
) -> ((u32, u32), (i32, i32)) {
    let size = (size.0.min(monitor.0), size.1.min(monitor.1));
    let fit = |at: i32, size: u32, monitor: u32, corner: i32| {
        let last = corner.saturating_add_unsigned(monitor - size);
        at.clamp(corner, last)
    };
    let at = (
        fit(at.0, size.0, monitor.0, corner.0),
        fit(at.1, size.1, monitor.1, corner.1),
    );
    (size, at)
}

/// The monitor it stood on may be gone or smaller than it was.
fn clamp(window: &WebviewWindow) -> tauri::Result<()> {
    if window.is_maximized()? || window.is_fullscreen()? {
        return Ok(());
    }
    let Some(monitor) = window.current_monitor()?.or(window.primary_monitor()?) else {
        return Ok(());
    };
    let (size, at) = (window.inner_size()?, window.outer_position()?);
    let area = monitor.work_area();
    // The title bar comes on top of the size and belongs on the monitor, too.
    let frame = window.outer_size()?.height.saturating_sub(size.height);
    let (fits, place) = within(
        (size.width, size.height),
        (at.x, at.y),
        (area.size.width, area.size.height.saturating_sub(frame)),
        (area.position.x, area.position.y),
    );
    if fits != (size.width, size.height) {
        window.set_size(PhysicalSize::new(fits.0, fits.1))?;
    }
    if place != (at.x, at.y) {
        window.set_position(PhysicalPosition::new(place.0, place.1))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_becomes_what_its_ending_says_in_any_case() {
        for (name, kind) in [
            ("Brückmann.abmw", Dragged::Workshop),
            ("Accounts 2026.CSV", Dragged::List),
            ("crm.xlsx", Dragged::List),
            ("Logo.JPG", Dragged::Picture),
            ("logo.png", Dragged::Picture),
            ("brief.docx", Dragged::Other),
            ("no ending", Dragged::Other),
        ] {
            assert_eq!(Dragged::of(Path::new(name)), kind, "{name}");
        }
    }

    #[test]
    fn a_window_comes_back_whole_on_a_monitor_that_exists() {
        let laptop = ((1366, 768), (0, 0));
        for (sentence, size, at, monitor, fits) in [
            (
                "as it was",
                (1280, 700),
                (40, 20),
                laptop,
                ((1280, 700), (40, 20)),
            ),
            (
                "from a larger screen",
                (1920, 1080),
                (0, 0),
                laptop,
                ((1366, 768), (0, 0)),
            ),
            (
                "from a screen that is gone",
                (1280, 700),
                (2500, -300),
                laptop,
                ((1280, 700), (86, 0)),
            ),
            (
                "on the second monitor",
                (1000, 700),
                (1300, 900),
                ((1920, 1080), (1366, 0)),
                ((1000, 700), (1366, 380)),
            ),
        ] {
            assert_eq!(within(size, at, monitor.0, monitor.1), fits, "{sentence}");
        }
    }
}
