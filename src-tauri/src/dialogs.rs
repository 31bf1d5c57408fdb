//! Asking a person for a file, natively. The window never sees the file system; it gets a path back or nothing.

use std::path::PathBuf;

use abm_core::{Code, Error, Result, Words};
use tauri::{AppHandle, Manager};
use tauri_plugin_dialog::{DialogExt, FileDialogBuilder};

/// What kind of file is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A workshop.
    Workshop,
    /// The client's logo.
    Picture,
    /// A list of accounts.
    List,
    /// A list of accounts as a workbook.
    Workbook,
    /// A printed document.
    Pdf,
    /// A calendar.
    Calendar,
}

impl Kind {
    const fn extensions(self) -> &'static [&'static str] {
        match self {
            Self::Workshop => &["abmw"],
            Self::Picture => &["png", "jpg", "jpeg"],
            Self::List => &["csv", "xlsx", "tsv", "txt", "xlsm", "xls"],
            Self::Workbook => &["xlsx"],
            Self::Pdf => &["pdf"],
            Self::Calendar => &["ics"],
        }
    }

    const fn key(self) -> &'static str {
        match self {
            Self::Workshop => "files-workshop",
            Self::Picture => "files-picture",
            Self::List => "accounts-files",
            Self::Workbook => "accounts-workbooks",
            Self::Pdf => "playbook-files",
            Self::Calendar => "files-calendar",
        }
    }
}

/// Asks for an existing file; `None` if the person changed their mind.
pub async fn open(app: &AppHandle, words: &Words, kind: Kind) -> Result<Option<PathBuf>> {
    #[cfg(feature = "rehearsal")]
    if let Some(answer) = rehearsed() {
        return Ok(answer);
    }
    let (done, answer) = tokio::sync::oneshot::channel();
    prepare(app, words, kind).pick_file(move |path| drop(done.send(path)));
    settle(answer.await.ok().flatten())
}

/// Asks where to put a new file, suggesting a name; `None` if the person changed their mind.
pub async fn save(
    app: &AppHandle,
    words: &Words,
    kind: Kind,
    name: &str,
) -> Result<Option<PathBuf>> {
    #[cfg(feature = "rehearsal")]
    if let Some(answer) = rehearsed() {
        return Ok(answer);
    }
    let (done, answer) = tokio::sync::oneshot::channel();
    let name = format!("{}.{}", file_name(name), kind.extensions()[0]);
    prepare(app, words, kind)
        .set_file_name(name)
        .save_file(move |path| drop(done.send(path)));
    let path = settle(answer.await.ok().flatten())?;
    // GTK does not add the extension when the person typed none.
    Ok(path.map(|path| {
        if path.extension().is_none() {
            path.with_extension(kind.extensions()[0])
        } else {
            path
        }
    }))
}

fn prepare(app: &AppHandle, words: &Words, kind: Kind) -> FileDialogBuilder<tauri::Wry> {
    let mut dialog = app
        .dialog()
        .file()
        .add_filter(words.say(kind.key()), kind.extensions());
    if let Some(window) = app.get_webview_window("main") {
        dialog = dialog.set_parent(&window);
    }
    if let Some(folder) = crate::place::documents() {
        dialog = dialog.set_directory(folder);
    }
    dialog
}

fn settle(path: Option<tauri_plugin_dialog::FilePath>) -> Result<Option<PathBuf>> {
    path.map(|path| {
        path.into_path()
            .map_err(|error| Error::new(Code::Io, error.to_string()))
    })
    .transpose()
}

/// A name a file can have on every system: no separators, no control characters, nothing reserved, not too long.
pub fn file_name(wish: &str) -> String {
    let kept: String = wish
        .chars()
        .map(|c| {
            if c.is_control() || r#"/\:*?"<>|"#.contains(c) {
                ' '
            } else {
                c
            }
        })
        .collect::<String>()
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ");
    let kept: String = kept.trim_matches(['.', ' ']).chars().take(80).collect();
    let stem = kept
        .split('.')
        .next()
        .unwrap_or_default()
        .to_ascii_uppercase();
    let reserved = matches!(stem.as_str(), "CON" | "PRN" | "AUX" | "NUL")
        || (stem.len() == 4 && (stem.starts_with("COM") || stem.starts_with("LPT")));
    if kept.is_empty() || reserved {
        "Workshop".to_owned()
    } else {
        kept
    }
}

/// What a rehearsed dialog was answered: a path, or `None` for Cancel.
#[cfg(feature = "rehearsal")]
type Answer = Option<PathBuf>;

/// In builds for journeys a text file answers the dialogs, one line each; an empty line means Cancel. `None` where there
/// is no such file, and a person is asked.
#[cfg(feature = "rehearsal")]
fn rehearsed() -> Option<Answer> {
    let script = PathBuf::from(std::env::var_os("ABM_WORKSHOP_DIALOG_ANSWERS")?);
    let text = std::fs::read_to_string(&script).ok()?;
    let (line, rest) = text.split_once('\n').unwrap_or((&text, ""));
    std::fs::write(&script, rest).ok()?;
    Some((!line.is_empty()).then(|| PathBuf::from(line)))
}

#[cfg(test)]
mod tests {
    use super::file_name;

    #[test]
    fn names_become_names_a_file_can_have() {
        for (wish, name) in [
            ("Brückmann Antriebe AG", "Brückmann Antriebe AG"),
            ("a/b\\c:d", "a b c d"),
            ("  .. ", "Workshop"),
            ("nul", "Workshop"),
            ("COM1.x", "Workshop"),
            ("tab\tand\u{7}bell", "tab and bell"),
        ] {
            assert_eq!(file_name(wish), name, "{wish:?}");
        }
        assert_eq!(file_name(&"x".repeat(500)).len(), 80);
    }
}
