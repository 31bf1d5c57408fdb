//! What the app remembers about its user, not about a workshop: language, theme, zoom, recent files.
//!
//! A small JSON file. A broken or missing one means defaults; losing it loses no work.

use std::path::{Path, PathBuf};

use abm_core::{Language, Result};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

/// Light, dark or as the system says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, export_to = "shell.ts"))]
pub enum Theme {
    /// As the system says.
    #[default]
    System,
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
}

/// The settings.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, export_to = "shell.ts"))]
pub struct Settings {
    /// The app's language; a workshop's playbook has its own.
    pub language: Language,
    /// The theme.
    pub theme: Theme,
    /// Per cent, 50 to 300.
    pub zoom: u16,
    /// The drawer stands open.
    pub drawer: bool,
    /// Files opened before, newest first.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "ts", ts(skip))]
    pub recent: Vec<Recent>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            language: spoken_here(),
            theme: Theme::System,
            zoom: 100,
            drawer: false,
            recent: Vec::new(),
        }
    }
}

/// A file opened before, and what to show of it without opening it again.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Recent {
    /// Where it is.
    pub path: PathBuf,
    /// Whose workshop.
    pub client: String,
    /// How many steps had something in them when it was last closed.
    pub begun: usize,
    /// When it was last open.
    pub at: DateTime<Utc>,
}

/// How many recent files are remembered.
const RECENT: usize = 12;

impl Settings {
    /// Reads them from a folder.
    pub fn read(folder: &Path) -> Self {
        std::fs::read(folder.join("settings.json"))
            .ok()
            .and_then(|bytes| serde_json::from_slice(&bytes).ok())
            .unwrap_or_default()
    }

    /// Writes them by replacing the file as a whole.
    pub fn write(&self, folder: &Path) -> Result<()> {
        std::fs::create_dir_all(folder)?;
        let fresh = folder.join("settings.json.new");
        let text = serde_json::to_vec_pretty(self)
            .map_err(|error| abm_core::Error::new(abm_core::Code::Io, error.to_string()))?;
        std::fs::write(&fresh, text)?;
        std::fs::rename(&fresh, folder.join("settings.json"))?;
        Ok(())
    }

    /// Puts a file on top of the recent ones.
    pub fn remember(&mut self, recent: Recent) {
        self.recent.retain(|it| it.path != recent.path);
        self.recent.insert(0, recent);
        self.recent.truncate(RECENT);
    }

    /// Takes a file off the recent ones.
    pub fn forget(&mut self, path: &Path) {
        self.recent.retain(|it| it.path != path);
    }
}

/// The system's language if we speak it. Read from the environment: the webview reports "C" where none is set.
fn spoken_here() -> Language {
    ["LC_ALL", "LC_MESSAGES", "LANG"]
        .iter()
        .find_map(|name| std::env::var(name).ok().filter(|it| !it.is_empty()))
        .filter(|it| it.to_lowercase().starts_with("de"))
        .map_or(Language::En, |_| Language::De)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn recent(path: &str) -> Recent {
        Recent {
            path: path.into(),
            client: String::new(),
            begun: 0,
            at: DateTime::UNIX_EPOCH,
        }
    }

    #[test]
    fn a_file_opened_again_moves_to_the_top_and_stands_there_once() {
        let mut settings = Settings::default();
        for path in ["a", "b", "a"] {
            settings.remember(recent(path));
        }
        let paths: Vec<_> = settings
            .recent
            .iter()
            .map(|it| it.path.to_string_lossy().into_owned())
            .collect();
        assert_eq!(paths, ["a", "b"]);
    }

    #[test]
    fn broken_settings_are_defaults_not_an_error() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        std::fs::write(folder.path().join("settings.json"), b"{ half").expect("writes");
        assert_eq!(Settings::read(folder.path()).zoom, 100);
    }

    #[test]
    fn settings_come_back_as_written() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let settings = Settings {
            zoom: 150,
            theme: Theme::Dark,
            recent: vec![recent("x")],
            ..Settings::default()
        };
        settings.write(folder.path()).expect("writes");
        assert_eq!(Settings::read(folder.path()), settings);
    }
}
