//! The shell: one window or one command line around `abm-core`, `abm-exchange` and `abm-playbook`.
//!
//! Owns windows, dialogs, settings, threads and the commands a window may call. Refuses to know how anything is decided,
//! read from a list or printed; those are the crates'.
#![forbid(unsafe_code)]

use std::path::PathBuf;

use tauri::Manager;

pub mod cli;
pub mod commands;
pub mod desk;
mod dialogs;
mod listing;
mod place;
mod printing;
pub mod room;
pub mod settings;
mod windows;

/// Opens the window and stays until it is closed. `file` is the workshop to open first.
///
/// # Errors
/// If no window can be made.
pub fn run(file: Option<PathBuf>) -> tauri::Result<()> {
    tauri::Builder::default()
        .plugin(tauri_plugin_single_instance::init(
            |app, arguments, folder| {
                windows::asked_again(app, &arguments, &folder);
            },
        ))
        .plugin(tauri_plugin_dialog::init())
        .plugin(
            tauri_plugin_window_state::Builder::default()
                // The window for the room goes where the projector is, not where it was.
                .with_denylist(&["audience"])
                .build(),
        )
        .invoke_handler(commands::handler())
        .setup(move |app| {
            app.manage(room::Room::new(app.handle().clone()));
            app.manage(std::sync::Arc::new(commands::playbook::Proofs::default()));
            app.manage(std::sync::Arc::new(commands::imports::Imports::default()));
            if let Some(file) = file {
                app.state::<room::Room>().open_ahead(file);
            }
            windows::main(app.handle())?;
            Ok(())
        })
        .build(tauri::generate_context!())?
        .run(|_, _| ());
    Ok(())
}
