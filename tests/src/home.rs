//! A home folder for one run: settings, private copies and caches start empty and go away afterwards.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use tempfile::TempDir;

/// A user's home that nobody else has.
pub struct Home {
    folder: TempDir,
}

impl Home {
    /// An empty home.
    ///
    /// # Panics
    /// If the temporary folder cannot be made.
    pub fn new() -> Self {
        let folder = tempfile::Builder::new()
            .prefix("abm-home-")
            .tempdir()
            .expect("a temporary folder");
        for name in ["run", "data", "config", "cache", "Documents"] {
            fs::create_dir(folder.path().join(name)).expect("a folder in the temporary home");
        }
        Self { folder }
    }

    /// A place in it.
    pub fn join(&self, name: impl AsRef<Path>) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Makes a program live here and nowhere else: no session bus, no real settings.
    pub fn house(&self, command: &mut Command) {
        command
            .env("HOME", self.folder.path())
            .env("XDG_RUNTIME_DIR", self.join("run"))
            .env("XDG_DATA_HOME", self.join("data"))
            .env("XDG_CONFIG_HOME", self.join("config"))
            .env("XDG_CACHE_HOME", self.join("cache"))
            .env("XDG_DOCUMENTS_DIR", self.join("Documents"))
            .env("GSETTINGS_BACKEND", "memory")
            .env("NO_AT_BRIDGE", "1")
            .env("LANG", "C.UTF-8")
            .env_remove("LC_ALL")
            .env_remove("LANGUAGE")
            .env_remove("DBUS_SESSION_BUS_ADDRESS")
            .env_remove("WAYLAND_DISPLAY")
            .env_remove("DISPLAY");
    }
}

impl Default for Home {
    fn default() -> Self {
        Self::new()
    }
}
