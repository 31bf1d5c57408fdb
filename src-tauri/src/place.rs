//! Where the app keeps its own things: settings, working copies, versions. The same for window and command line.

use std::path::PathBuf;

use abm_core::{Code, Error, Result};

/// The app's identifier, as in `tauri.conf.json`.
pub const IDENTIFIER: &str = "org.abmworkshop.desktop";

/// The private data folder; not created here.
pub fn data() -> Result<PathBuf> {
    dirs::data_dir()
        .map(|folder| folder.join(IDENTIFIER))
        .ok_or_else(|| Error::new(Code::Io, "this user has no data folder (HOME is not set)"))
}

/// The folder for settings; not created here.
pub fn config() -> Result<PathBuf> {
    dirs::config_dir()
        .map(|folder| folder.join(IDENTIFIER))
        .ok_or_else(|| {
            Error::new(
                Code::Io,
                "this user has no settings folder (HOME is not set)",
            )
        })
}

/// Where a person expects documents to start: their documents folder, else their home.
pub fn documents() -> Option<PathBuf> {
    dirs::document_dir()
        .filter(|folder| folder.is_dir())
        .or_else(dirs::home_dir)
}
