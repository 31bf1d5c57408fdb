//! The step `playbook`: its options, its pages as they will print, and the file.
//!
//! Pages are laid out off the window's thread and kept, so that a page is asked for by its number and a list of a
//! thousand pages never crosses as a whole.

use std::path::PathBuf;
use std::sync::{
    Arc, Mutex, PoisonError,
    atomic::{AtomicU32, AtomicU64, Ordering},
};

use abm_core::{
    Code, Error, Result, Words,
    steps::{
        playbook::{Kind as Sort, PlaybookEdit, PlaybookView},
        setup,
    },
};
use abm_playbook::{Layout, Progress, Warning, page::Page};
use serde::Serialize;
use tauri::{AppHandle, State, ipc::Channel};

use crate::{
    dialogs::{self, Kind},
    printing,
    room::Room,
};

super::step_commands!(playbook, edit_playbook, PlaybookView, PlaybookEdit);

/// The pages laid out last, and what is under way.
#[derive(Default)]
pub struct Proofs {
    last: Mutex<Option<Arc<Proof>>>,
    /// Counts what is laid out; an older one still at it gives up.
    asked: AtomicU32,
    /// Counts what is written; stopping moves it on.
    writing: AtomicU64,
}

/// Pages laid out.
struct Proof {
    number: u32,
    layout: Layout,
}

/// What the window hears about pages before it asks for one.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Sheets {
    proof: u32,
    pages: Vec<Sheet>,
    sections: Vec<SheetSection>,
    warnings: Vec<Warning>,
}

/// A page before it is drawn.
#[derive(Debug, Serialize)]
struct Sheet {
    width: f32,
    height: f32,
    running: String,
    section: Option<usize>,
}

/// Where a section begins.
#[derive(Debug, Serialize)]
struct SheetSection {
    id: String,
    title: String,
    page: usize,
}

fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

async fn off_thread<T: Send + 'static>(
    task: impl FnOnce() -> Result<T> + Send + 'static,
) -> Result<T> {
    tauri::async_runtime::spawn_blocking(task)
        .await
        .map_err(|error| Error::new(Code::Io, error.to_string()))?
}

async fn prepared(
    room: &Room,
    sort: Sort,
) -> Result<(abm_core::report::Document, abm_playbook::Options)> {
    let day = chrono::Local::now().date_naive();
    room.open()?
        .desk
        .read(move |reading| {
            let words = Words::of(setup::language(&reading.db)?);
            printing::prepare(&reading.db, sort, &words, day)
        })
        .await
}

/// Lays the document out and says what pages there are.
#[tauri::command]
pub async fn playbook_pages(
    room: State<'_, Room>,
    proofs: State<'_, Arc<Proofs>>,
    document: Sort,
) -> Result<Sheets> {
    let proofs = proofs.inner().clone();
    let number = proofs.asked.fetch_add(1, Ordering::Relaxed) + 1;
    let (document, options) = prepared(&room, document).await?;
    off_thread(move || {
        let layout = abm_playbook::lay_out(&document, &options, &mut |_| {
            proofs.asked.load(Ordering::Relaxed) == number
        })
        .map_err(|error| printing::failed(&error))?;
        let sections = document
            .sections
            .iter()
            .filter_map(|section| {
                let place = layout.anchors.iter().find(|it| it.0 == section.id)?;
                Some(SheetSection {
                    id: section.id.clone(),
                    title: section.title.clone(),
                    page: place.1,
                })
            })
            .collect();
        let sheets = Sheets {
            proof: number,
            pages: layout
                .pages
                .iter()
                .map(|page| Sheet {
                    width: page.width,
                    height: page.height,
                    running: page.running.clone(),
                    section: page.section,
                })
                .collect(),
            sections,
            warnings: layout.warnings.clone(),
        };
        *lock(&proofs.last) = Some(Arc::new(Proof { number, layout }));
        Ok(sheets)
    })
    .await
}

/// One page to draw; nothing if the pages have been laid out anew meanwhile.
#[tauri::command]
pub async fn playbook_page(
    proofs: State<'_, Arc<Proofs>>,
    proof: u32,
    page: usize,
) -> Result<Option<Page>> {
    let kept = lock(&proofs.last).clone().filter(|it| it.number == proof);
    Ok(kept.and_then(|it| it.layout.pages.get(page).cloned()))
}

/// The outlines of glyphs, in the order asked for.
#[tauri::command]
pub async fn playbook_glyphs(glyphs: Vec<u32>) -> Result<Vec<String>> {
    off_thread(move || {
        Ok(glyphs
            .into_iter()
            .take(4096)
            .map(abm_playbook::fonts::outline)
            .collect())
    })
    .await
}

/// Asks where and writes the document there; the path, or nothing if the person changed their mind.
#[tauri::command]
pub async fn export_playbook(
    app: AppHandle,
    room: State<'_, Room>,
    proofs: State<'_, Arc<Proofs>>,
    document: Sort,
    progress: Channel<Progress>,
) -> Result<Option<PathBuf>> {
    let (pages, options) = prepared(&room, document).await?;
    let name = format!("{} {}", pages.cover.client, pages.cover.kind);
    let Some(path) = dialogs::save(&app, &room.words(), Kind::Pdf, &name).await? else {
        return Ok(None);
    };
    let proofs = proofs.inner().clone();
    let turn = proofs.writing.fetch_add(1, Ordering::Relaxed) + 1;
    let target = path.clone();
    off_thread(move || {
        let mut told = std::time::Instant::now();
        let printed = abm_playbook::print_with(&pages, &options, &mut |now| {
            if told.elapsed().as_millis() > 60 {
                told = std::time::Instant::now();
                let _ = progress.send(now);
            }
            proofs.writing.load(Ordering::Relaxed) == turn
        })
        .map_err(|error| printing::failed(&error))?;
        printing::write(&target, &printed.bytes)
    })
    .await?;
    room.offer(path.clone());
    Ok(Some(path))
}

/// Stops writing.
#[tauri::command]
pub async fn stop_playbook(proofs: State<'_, Arc<Proofs>>) -> Result<()> {
    proofs.writing.fetch_add(1, Ordering::Relaxed);
    Ok(())
}

/// Shows a file written before in its folder, or opens it with the system's own program for it.
#[tauri::command]
pub async fn show_playbook(room: State<'_, Room>, path: PathBuf, folder: bool) -> Result<()> {
    // Only what a person has chosen here; the window cannot have anything else opened.
    let path = room.offered(path)?;
    let shown = if folder { path.parent() } else { Some(&*path) };
    open::that_detached(shown.ok_or_else(|| Error::missing("file"))?).map_err(Error::from)
}
