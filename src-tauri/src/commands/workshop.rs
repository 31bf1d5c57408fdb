//! The workshop as a file: start screen, open, save, undo, versions; and the frame around its steps.

use std::path::{Path, PathBuf};

use abm_core::{
    Code, Error, Finding, Language, Result, Step, Words,
    document::{Deed, Document, Home, Version},
    facilitation,
    label::Label,
    sample,
    steps::{self, setup},
};
use chrono::Utc;
use serde::Serialize;
use tauri::{AppHandle, State};

use crate::{
    desk::{self, Reading, Saved},
    dialogs::{self, Kind},
    room::{Done, Open, Room},
};

/// What the start screen shows.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, export_to = "shell.ts"))]
pub struct Start {
    /// The app's version.
    version: &'static str,
    /// Files opened before, newest first.
    recent: Vec<RecentFile>,
    /// Where workshops are put by default.
    folder: String,
}

/// A workshop opened before.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, export_to = "shell.ts"))]
pub struct RecentFile {
    /// Where it is.
    path: String,
    /// Its name without folders.
    file: String,
    /// The last folders above it.
    folder: String,
    /// Whose workshop.
    client: String,
    /// When it was last open here, RFC 3339.
    at: String,
    /// The file is not there, or its drive is unplugged.
    missing: bool,
    /// Steps begun.
    begun: usize,
    /// Of how many.
    steps: usize,
}

/// The frame around the open workshop.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, export_to = "shell.ts"))]
pub struct Frame {
    /// What rail and bar show.
    #[serde(flatten)]
    #[cfg_attr(feature = "ts", ts(flatten))]
    rail: facilitation::RailFrame,
    /// What undo would take back.
    undo: Option<Label>,
    /// What redo would bring back.
    redo: Option<Label>,
    /// How the published file stands.
    saved: Saved,
    /// The published file.
    path: String,
    /// Its name without folders.
    file: String,
    /// One of the two sample workshops.
    sample: bool,
    /// Work of a crashed session came back: when it was last changed.
    recovered: Option<String>,
}

/// Everything the start screen shows.
#[tauri::command]
pub async fn start(room: State<'_, Room>) -> Result<Start> {
    let recent = room.settings().recent.into_iter().map(|recent| RecentFile {
        file: name_of(&recent.path),
        folder: folders_of(&recent.path),
        missing: !recent.path.is_file(),
        path: recent.path.to_string_lossy().into_owned(),
        client: recent.client,
        at: recent.at.to_rfc3339(),
        begun: recent.begun,
        steps: Step::ALL.len(),
    });
    Ok(Start {
        version: env!("CARGO_PKG_VERSION"),
        recent: recent.collect(),
        folder: crate::place::documents()
            .map(|it| it.to_string_lossy().into_owned())
            .unwrap_or_default(),
    })
}

/// Asks where, then makes a new workshop there; false if the person changed their mind.
#[tauri::command]
pub async fn create_workshop(
    app: AppHandle,
    room: State<'_, Room>,
    client: String,
    agenda: setup::AgendaPreset,
    language: Language,
) -> Result<bool> {
    let Some(path) = dialogs::save(&app, &room.words(), Kind::Workshop, &client).await? else {
        return Ok(false);
    };
    room.lay(move |home| {
        // The dialog has already asked whether to replace a file that is there.
        let mut document = replace(&path, home)?;
        begin(&mut document, &client, language, agenda)?;
        Ok(document)
    })
    .await?;
    Ok(true)
}

/// Makes a new document where one may lie already; the old one goes with everything kept of it.
fn replace(path: &Path, home: &Home) -> Result<Document> {
    if path.is_file() {
        // Opening it first makes sure that nobody works in it. It may be no workshop at all: the dialog asked about that too.
        match Document::open(path, home, Utc::now()) {
            Err(error) if error.code == Code::InUse => return Err(error),
            _ => (),
        }
        home.forget(path)?;
        match std::fs::remove_file(path) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(error.into()),
            _ => (),
        }
    }
    Document::create(path, home, Utc::now())
}

/// What a new workshop starts with.
pub fn begin(
    document: &mut Document,
    client: &str,
    language: Language,
    agenda: setup::AgendaPreset,
) -> Result<()> {
    let words = Words::of(language);
    document.begin(Utc::now(), |tx| {
        setup::create(tx, client, None, language, agenda)?;
        steps::roles::begin(tx, &words)
    })
}

/// Opens a file, or asks for one; false if the person changed their mind.
#[tauri::command]
pub async fn open_workshop(
    app: AppHandle,
    room: State<'_, Room>,
    path: Option<PathBuf>,
) -> Result<bool> {
    let path = match path {
        Some(path) => path,
        None => match dialogs::open(&app, &room.words(), Kind::Workshop).await? {
            Some(path) => path,
            None => return Ok(false),
        },
    };
    lay_file(&room, path).await?;
    Ok(true)
}

async fn lay_file(room: &Room, path: PathBuf) -> Result<()> {
    room.lay(move |home| Document::open(&path, home, Utc::now()))
        .await
}

/// Makes a fresh sample workshop in the app's own folder and opens it.
#[tauri::command]
pub async fn open_sample(room: State<'_, Room>, stage: sample::Stage) -> Result<bool> {
    let language = room.settings().language;
    room.lay(move |home| {
        let folder = samples()?;
        std::fs::create_dir_all(&folder)?;
        let name = match stage {
            sample::Stage::Finished => "sample-finished",
            sample::Stage::Half => "sample-half",
        };
        let path = folder.join(format!("{name}-{}.abmw", language.code()));
        let mut document = replace(&path, home)?;
        fill_sample(&mut document, language, stage)?;
        Ok(document)
    })
    .await?;
    Ok(true)
}

/// Fills an empty document with the sample workshop.
pub fn fill_sample(
    document: &mut Document,
    language: Language,
    stage: sample::Stage,
) -> Result<()> {
    let words = Words::of(language);
    document.begin(Utc::now(), |tx| sample::fill(tx, &words, stage))
}

fn samples() -> Result<PathBuf> {
    Ok(crate::place::data()?.join("samples"))
}

/// Publishes and puts the workshop away.
#[tauri::command]
pub async fn close_workshop(room: State<'_, Room>) -> Result<()> {
    room.clear().await
}

/// The frame around the open workshop; nothing if none is open.
#[tauri::command]
pub async fn workshop(room: State<'_, Room>) -> Result<Option<Frame>> {
    // A file named on the command line opens before anything is shown; its failure is the window's to tell.
    room.opened_ahead().await?;
    let Ok(open) = room.open() else {
        return Ok(None);
    };
    let rail = open.desk.read(Reading::frame).await?;
    let (undo, redo) = open.desk.write(|document| document.next()).await?;
    Ok(Some(Frame {
        rail,
        undo,
        redo,
        saved: open.saved(),
        file: name_of(&open.path),
        sample: samples().is_ok_and(|folder| open.path.starts_with(folder)),
        path: open.path.to_string_lossy().into_owned(),
        recovered: open.recovered,
    }))
}

/// Takes the last edit back.
#[tauri::command]
pub async fn undo(room: State<'_, Room>) -> Result<Done> {
    step_through(&room, |document| document.undo(Utc::now())).await
}

/// Brings the last undone edit back.
#[tauri::command]
pub async fn redo(room: State<'_, Room>) -> Result<Done> {
    step_through(&room, |document| document.redo(Utc::now())).await
}

async fn step_through(
    room: &Room,
    step: impl FnOnce(&mut Document) -> Result<abm_core::document::Outcome<()>> + Send + 'static,
) -> Result<Done> {
    let open = room.open()?;
    let outcome = open.desk.write(step).await?;
    Ok(room.tell(None, outcome.changed, outcome.undo, outcome.redo))
}

/// The last edits, newest first.
#[tauri::command]
pub async fn history(room: State<'_, Room>) -> Result<Vec<Deed>> {
    room.open()?
        .desk
        .write(|document| document.history(200))
        .await
}

/// Takes so many edits back (negative) or does so many again, as far as there are any: a jump in the history.
#[tauri::command]
pub async fn walk_history(room: State<'_, Room>, steps: i32) -> Result<Done> {
    let walk = move |document: &mut Document| {
        let one = |document: &mut Document| {
            if steps < 0 {
                document.undo(Utc::now())
            } else {
                document.redo(Utc::now())
            }
        };
        let mut outcome = one(document)?;
        for _ in 1..steps.unsigned_abs() {
            // What the history no longer holds, or must not be walked past, ends the jump; what was walked stands.
            let Ok(next) = one(document) else { break };
            outcome.changed.extend(next.changed);
            (outcome.undo, outcome.redo) = (next.undo, next.redo);
        }
        outcome.changed.sort_unstable();
        outcome.changed.dedup();
        Ok(outcome)
    };
    step_through(&room, walk).await
}

/// Writes the file now.
#[tauri::command]
pub async fn publish(room: State<'_, Room>) -> Result<()> {
    write_now(&room.open()?, desk::publish).await
}

/// Writes the file now, over whatever somebody else put there meanwhile.
#[tauri::command]
pub async fn publish_over(room: State<'_, Room>) -> Result<()> {
    let over = |document: &mut Document| match document.publish_over(Utc::now()) {
        Ok(_) => Saved::Saved {
            at: Utc::now().to_rfc3339(),
        },
        Err(failure) => Saved::Failed { failure },
    };
    write_now(&room.open()?, over).await
}

async fn write_now(
    open: &Open,
    how: impl FnOnce(&mut Document) -> Saved + Send + 'static,
) -> Result<()> {
    let saved = open.desk.write(move |document| Ok(how(document))).await?;
    open.note(saved.clone());
    match saved {
        Saved::Failed { failure } => Err(failure),
        _ => Ok(()),
    }
}

/// Asks where and saves a copy there; the path, or nothing if the person changed their mind.
#[tauri::command]
pub async fn save_copy(app: AppHandle, room: State<'_, Room>) -> Result<Option<PathBuf>> {
    let open = room.open()?;
    let stem = open
        .path
        .file_stem()
        .map(|it| it.to_string_lossy().into_owned())
        .unwrap_or_default();
    let Some(path) = dialogs::save(&app, &room.words(), Kind::Workshop, &stem).await? else {
        return Ok(None);
    };
    if path == open.path {
        return Err(Error::new(
            Code::InUse,
            "the copy would replace the open workshop",
        ));
    }
    let copy = path.clone();
    open.desk
        .write(move |document| document.save_copy(&copy, Utc::now()))
        .await?;
    Ok(Some(path))
}

/// The versions kept, newest first.
#[tauri::command]
pub async fn versions(room: State<'_, Room>) -> Result<Vec<Version>> {
    room.open()?
        .desk
        .write(|document| document.versions())
        .await
}

/// Keeps the present state under a name.
#[tauri::command]
pub async fn keep_version(room: State<'_, Room>, name: String) -> Result<()> {
    let name = name.trim().to_owned();
    if name.is_empty() || name.chars().count() > 80 {
        return Err(Error::invalid("name", name));
    }
    room.open()?
        .desk
        .write(move |document| document.keep_version(&name, Utc::now()).map(drop))
        .await
}

/// Goes back to a version; the present state is kept as one first.
#[tauri::command]
pub async fn restore_version(room: State<'_, Room>, id: String) -> Result<()> {
    let open = room.open()?;
    let labels = open
        .desk
        .write(move |document| {
            document.restore_version(&id, Utc::now())?;
            document.next()
        })
        .await?;
    room.tell(None, Step::ALL.to_vec(), labels.0, labels.1);
    Ok(())
}

/// What is wrong with a step.
#[tauri::command]
pub async fn findings(room: State<'_, Room>, step: Step) -> Result<Vec<Finding>> {
    room.open()?
        .desk
        .read(move |reading| Ok(reading.known()?.0.findings_of(step)))
        .await
}

/// Takes a file off the recent ones.
#[tauri::command]
pub async fn forget_recent(room: State<'_, Room>, path: PathBuf) -> Result<()> {
    room.forget_recent(&path);
    Ok(())
}

/// Shows the folder a file of ours lies in.
#[tauri::command]
pub async fn show_in_folder(room: State<'_, Room>, path: PathBuf) -> Result<()> {
    // Only folders of files this app has itself opened; the window cannot ask for others.
    let ours = room
        .settings()
        .recent
        .iter()
        .any(|recent| recent.path == path)
        || room.open().is_ok_and(|open| open.path == path);
    let folder = path
        .parent()
        .filter(|_| ours)
        .ok_or_else(|| Error::missing("file"))?;
    open::that_detached(folder).map_err(Error::from)
}

fn name_of(path: &Path) -> String {
    path.file_name()
        .map(|it| it.to_string_lossy().into_owned())
        .unwrap_or_default()
}

/// The last two folders above a file: enough to tell two clients apart.
fn folders_of(path: &Path) -> String {
    let names: Vec<_> = path
        .parent()
        .into_iter()
        .flat_map(Path::components)
        .filter_map(|it| match it {
            std::path::Component::Normal(name) => Some(name.to_string_lossy().into_owned()),
            _ => None,
        })
        .collect();
    names[names.len().saturating_sub(2)..].join(" / ")
}
