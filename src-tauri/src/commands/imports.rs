//! The step `accounts`: a list from outside, from the file to the accounts.
//!
//! A list is read and kept here while a person answers what it does not say itself. The window sees its columns, its
//! problems in groups and a page of rows at a time, never the list. Nothing is written before it is committed, as one edit.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{
    Arc, Mutex, MutexGuard, PoisonError,
    atomic::{AtomicU64, Ordering},
};

use abm_core::{
    Code, Error, Label, Result,
    steps::accounts::{self, AccountFacts, Importer, Known, OnDuplicate, Sameness},
};
use abm_exchange::{
    Answer, Column, ENCODINGS, Form, List, Manner, Problem, ProblemKind, Source, Summary,
};
use chrono::Utc;
use serde::{Deserialize, Serialize};
use tauri::{AppHandle, State, ipc::Channel};

use crate::{
    desk::Desk,
    dialogs::{self, Kind},
    printing,
    room::Room,
};

/// Rows shown as they stand, for choosing the one with the headers.
const TOP: usize = 8;
/// Rows shown as they will come in.
const PREVIEW: usize = 5;
/// Different cells of a problem that cross at once; the next ones follow when these are answered.
const CELLS: usize = 40;
/// Most rows of a page.
const WIDEST_PAGE: usize = 200;

/// The list that is being brought in, and the one that came in last.
#[derive(Default)]
pub struct Imports {
    draft: Mutex<Option<Draft>>,
    last: Mutex<Option<Done>>,
    /// Counts imports; stopping moves it on.
    turn: AtomicU64,
}

/// A list under way.
struct Draft {
    name: String,
    origin: Origin,
    manner: Manner,
    memory: BTreeMap<String, BTreeMap<String, String>>,
    top: Vec<(usize, Vec<String>)>,
    list: Arc<List>,
    on_duplicate: OnDuplicate,
    rehearsed: Summary,
}

enum Origin {
    File(PathBuf),
    Text(Vec<u8>),
}

/// A list that came in.
struct Done {
    name: String,
    list: Arc<List>,
    summary: Summary,
}

/// Where a list is to be taken from.
#[derive(Debug, Deserialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub enum From {
    /// A person is asked for a file.
    Ask,
    /// A file that was dropped on the window.
    File {
        /// Where it is.
        path: PathBuf,
    },
    /// Text that was pasted.
    Text {
        /// The text.
        text: String,
    },
}

/// What is to be done otherwise.
#[derive(Debug, Deserialize)]
#[serde(
    tag = "kind",
    rename_all = "kebab-case",
    rename_all_fields = "camelCase"
)]
pub enum Change {
    /// Read it in another manner.
    Manner {
        /// How.
        manner: Manner,
    },
    /// Take answers.
    Answers {
        /// In this order.
        answers: Vec<Answer>,
    },
    /// What happens to companies that are on the list already.
    Duplicates {
        /// What.
        on_duplicate: OnDuplicate,
    },
}

/// A list under way, for the window.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ImportView {
    name: String,
    source: &'static str,
    form: Form,
    encodings: &'static [&'static str],
    manner: Manner,
    header: usize,
    top: Vec<TopRow>,
    columns: Vec<ColumnView>,
    named: bool,
    rows: usize,
    created: usize,
    updated: usize,
    skipped: usize,
    rejected: usize,
    /// Rows whose company is on the list already, and those that repeat a row further up.
    doubles: usize,
    repeats: usize,
    on_duplicate: OnDuplicate,
    problems: Vec<Problem>,
    preview: Vec<PreviewRow>,
}

/// A row as it stands.
#[derive(Debug, Serialize)]
struct TopRow {
    line: usize,
    cells: Vec<String>,
}

/// A column, for the window.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct ColumnView {
    header: String,
    target: &'static str,
    by: abm_exchange::By,
    sure: u8,
    samples: Vec<String>,
    filled: usize,
    decimal: abm_exchange::Decimal,
    slashed: Option<abm_exchange::Slashed>,
    currency: Option<String>,
    range: Option<abm_exchange::RangeEnd>,
}

/// A row as it will come in.
#[derive(Debug, Serialize)]
struct PreviewRow {
    line: usize,
    facts: AccountFacts,
}

/// Which rows of a list under way.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Which {
    /// All of them.
    All,
    /// Those that cannot be taken.
    Rejected,
    /// Those whose company is on the list already.
    Doubles,
}

/// Some rows of a list under way.
#[derive(Debug, Serialize)]
pub struct RowsPage {
    total: usize,
    offset: usize,
    rows: Vec<PageRow>,
}

/// A row of such a page.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct PageRow {
    /// Its line; the grid's key.
    id: usize,
    /// What it says; none where it cannot be taken.
    facts: Option<AccountFacts>,
    /// Why it cannot be taken.
    problem: Option<ProblemKind>,
    /// Its cells as they stand, where it cannot be taken.
    cells: Vec<String>,
    /// The account it is the same as, and why.
    same: Option<Same>,
}

#[derive(Debug, Serialize)]
struct Same {
    /// Its name; none for a row further up.
    name: Option<String>,
    by: &'static str,
}

/// How far an import is.
#[derive(Debug, Clone, Copy, Serialize)]
pub struct ImportProgress {
    done: usize,
    of: usize,
}

/// What became of a list, for the window.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Imported {
    name: String,
    rows: usize,
    created: usize,
    updated: usize,
    skipped: usize,
    rejected: usize,
    problems: Vec<Problem>,
}

fn hold<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

async fn off_thread<T: Send + 'static>(
    task: impl FnOnce() -> Result<T> + Send + 'static,
) -> Result<T> {
    tauri::async_runtime::spawn_blocking(task)
        .await
        .map_err(|error| Error::new(Code::Io, error.to_string()))?
}

fn no_draft() -> Error {
    Error::missing("list")
}

impl Draft {
    fn read(&mut self) -> Result<()> {
        let source = match &self.origin {
            Origin::File(path) => Source::open(path, &self.manner)?,
            Origin::Text(bytes) => Source::text(bytes, &self.manner)?,
        };
        self.top = source.top(TOP);
        let memory = |system: &str| self.memory.get(system).cloned().unwrap_or_default();
        self.list = Arc::new(List::of(source, &self.manner, memory));
        Ok(())
    }

    fn rehearse(&mut self, known: Known) -> Result<()> {
        let mut importer = Importer::rehearse(known, Some(self.list.source), self.on_duplicate);
        self.rehearsed = self.list.import(&mut importer)?;
        Ok(())
    }

    fn change(&mut self, change: Change) -> Result<()> {
        match change {
            Change::Manner { manner } => {
                let before = std::mem::replace(&mut self.manner, manner);
                self.read().inspect_err(|_| self.manner = before)?;
            }
            Change::Answers { answers } => {
                let list = Arc::make_mut(&mut self.list);
                for answer in answers {
                    list.answer(answer)?;
                }
            }
            Change::Duplicates { on_duplicate } => self.on_duplicate = on_duplicate,
        }
        Ok(())
    }

    fn view(&self) -> ImportView {
        let summary = &self.rehearsed;
        let mut problems = summary.problems.clone();
        for problem in &mut problems {
            problem.cells.truncate(CELLS);
        }
        let repeats = summary.doubles.iter().filter(|it| it.from_this_list);
        let repeats = repeats.count();
        let preview = self.list.preview(0..PREVIEW * 4);
        ImportView {
            name: self.name.clone(),
            source: self.list.source,
            form: self.list.form.clone(),
            encodings: &ENCODINGS,
            manner: self.manner.clone(),
            header: self.list.header,
            top: self
                .top
                .iter()
                .map(|(line, cells)| TopRow {
                    line: *line,
                    cells: cells.iter().take(12).map(|it| short(it)).collect(),
                })
                .collect(),
            columns: self.list.columns.iter().map(column).collect(),
            named: self.list.named().is_ok(),
            rows: summary.rows,
            created: summary.created,
            updated: summary.updated,
            skipped: summary.skipped,
            rejected: summary.rejected.len(),
            doubles: summary.doubles.len() - repeats,
            repeats,
            on_duplicate: self.on_duplicate,
            problems,
            preview: preview
                .into_iter()
                .filter_map(|(line, facts)| {
                    Some(PreviewRow {
                        line,
                        facts: facts.ok()?,
                    })
                })
                .take(PREVIEW)
                .collect(),
        }
    }

    fn page(&self, which: Which, offset: usize, limit: usize) -> (usize, Vec<PageRow>, Vec<i64>) {
        let limit = limit.min(WIDEST_PAGE);
        let summary = &self.rehearsed;
        let plain = |(line, facts): (usize, Result<AccountFacts, ProblemKind>)| PageRow {
            id: line,
            problem: facts.as_ref().err().copied(),
            facts: facts.ok(),
            cells: Vec::new(),
            same: None,
        };
        match which {
            Which::All => {
                let rows = self.list.preview(offset..offset + limit);
                (
                    self.list.len(),
                    rows.into_iter().map(plain).collect(),
                    Vec::new(),
                )
            }
            Which::Rejected => {
                let rows = summary.rejected.iter().skip(offset).take(limit);
                let rows = rows.map(|it| PageRow {
                    id: it.line,
                    facts: None,
                    problem: Some(it.kind),
                    cells: it.cells.iter().map(|cell| short(cell)).collect(),
                    same: None,
                });
                (summary.rejected.len(), rows.collect(), Vec::new())
            }
            Which::Doubles => {
                let doubles = summary.doubles.iter().skip(offset).take(limit);
                let rows = doubles.clone().flat_map(|it| {
                    self.list.preview([it.row]).into_iter().map(|row| PageRow {
                        same: Some(Same {
                            name: None,
                            by: match it.by {
                                Sameness::Record => "record",
                                Sameness::Domain => "domain",
                                Sameness::Name => "name",
                            },
                        }),
                        ..plain(row)
                    })
                });
                let ids = doubles
                    .clone()
                    .map(|it| if it.from_this_list { 0 } else { it.id });
                (summary.doubles.len(), rows.collect(), ids.collect())
            }
        }
    }
}

fn column(column: &Column) -> ColumnView {
    ColumnView {
        header: column.header.clone(),
        target: column.target.name(),
        by: column.by,
        sure: column.sure,
        samples: column.samples.iter().map(|it| short(it)).collect(),
        filled: column.filled,
        decimal: column.decimal,
        slashed: column.slashed,
        currency: column.currency.clone(),
        range: column.range,
    }
}

fn short(cell: &str) -> String {
    cell.chars().take(120).collect()
}

async fn known(desk: &Desk) -> Result<Known> {
    desk.read(|reading| Known::read(&reading.db)).await
}

fn name_of(path: &Path) -> String {
    path.file_name()
        .map(|it| it.to_string_lossy().into_owned())
        .unwrap_or_default()
}

/// Reads a list and says what it is; nothing if the person changed their mind. A list under way before is put away.
#[tauri::command]
pub async fn begin_import(
    app: AppHandle,
    room: State<'_, Room>,
    imports: State<'_, Arc<Imports>>,
    from: From,
) -> Result<Option<ImportView>> {
    let desk = room.open()?.desk;
    let (name, origin) = match from {
        From::Ask => match dialogs::open(&app, &room.words(), Kind::List).await? {
            Some(path) => (name_of(&path), Origin::File(path)),
            None => return Ok(None),
        },
        From::File { path } => {
            let path = room.offered(path)?;
            (name_of(&path), Origin::File(path))
        }
        From::Text { text } => (String::new(), Origin::Text(text.into_bytes())),
    };
    let (memory, known) = desk
        .read(|reading| {
            Ok((
                accounts::all_remembered(&reading.db)?,
                Known::read(&reading.db)?,
            ))
        })
        .await?;
    let imports = imports.inner().clone();
    off_thread(move || {
        let manner = Manner::default();
        let source = match &origin {
            Origin::File(path) => Source::open(path, &manner)?,
            Origin::Text(bytes) => Source::text(bytes, &manner)?,
        };
        let top = source.top(TOP);
        let list = List::of(source, &manner, |system| {
            memory.get(system).cloned().unwrap_or_default()
        });
        let mut draft = Draft {
            name,
            origin,
            manner,
            memory,
            top,
            list: Arc::new(list),
            on_duplicate: OnDuplicate::Update,
            rehearsed: Summary::default(),
        };
        draft.rehearse(known)?;
        let view = draft.view();
        *hold(&imports.draft) = Some(draft);
        Ok(Some(view))
    })
    .await
}

/// Changes how the list under way is read, and says what it is now.
#[tauri::command]
pub async fn change_import(
    room: State<'_, Room>,
    imports: State<'_, Arc<Imports>>,
    change: Change,
) -> Result<ImportView> {
    let known = known(&room.open()?.desk).await?;
    let imports = imports.inner().clone();
    off_thread(move || {
        let mut held = hold(&imports.draft);
        let draft = held.as_mut().ok_or_else(no_draft)?;
        draft.change(change)?;
        draft.rehearse(known)?;
        Ok(draft.view())
    })
    .await
}

/// Some rows of the list under way.
#[tauri::command]
pub async fn import_rows(
    room: State<'_, Room>,
    imports: State<'_, Arc<Imports>>,
    which: Which,
    offset: usize,
    limit: usize,
) -> Result<RowsPage> {
    let (total, mut rows, ids) = {
        let held = hold(&imports.draft);
        let draft = held.as_ref().ok_or_else(no_draft)?;
        draft.page(which, offset, limit)
    };
    if !ids.is_empty() {
        let desk = room.open()?.desk;
        let names = desk
            .read(move |reading| {
                ids.into_iter()
                    .map(|id| Ok(accounts::account(&reading.db, id)?.map(|it| it.facts.name)))
                    .collect::<Result<Vec<_>>>()
            })
            .await?;
        for (row, name) in rows.iter_mut().zip(names) {
            if let Some(same) = &mut row.same {
                same.name = name;
            }
        }
    }
    Ok(RowsPage {
        total,
        offset,
        rows,
    })
}

/// Brings the list under way in, as one edit, and remembers what its columns became.
#[tauri::command]
pub async fn commit_import(
    room: State<'_, Room>,
    imports: State<'_, Arc<Imports>>,
    progress: Channel<ImportProgress>,
) -> Result<Imported> {
    let open = room.open()?;
    let imports = imports.inner().clone();
    let (name, list, on_duplicate) = {
        let held = hold(&imports.draft);
        let draft = held.as_ref().ok_or_else(no_draft)?;
        draft.list.named()?;
        (draft.name.clone(), draft.list.clone(), draft.on_duplicate)
    };
    let turn = imports.turn.fetch_add(1, Ordering::Relaxed) + 1;
    let (rows, watched) = (list.clone(), imports.clone());
    let label = if name.is_empty() {
        Label::new("undo-accounts-import-paste")
    } else {
        Label::new("undo-accounts-import-list").with("file", name.as_str())
    };
    let outcome = open
        .desk
        .write(move |document| {
            document.edit_bulk(label, Utc::now(), |bulk| {
                let of = rows.len();
                let mut told = std::time::Instant::now();
                let mut importer = Importer::bulk(bulk, Some(rows.source), on_duplicate, of)?;
                let summary = rows.import_with(&mut importer, &mut |done| {
                    if told.elapsed().as_millis() > 60 {
                        told = std::time::Instant::now();
                        let _ = progress.send(ImportProgress { done, of });
                    }
                    watched.turn.load(Ordering::Relaxed) == turn
                })?;
                let _ = progress.send(ImportProgress { done: of, of });
                accounts::remember(bulk.tx(), rows.source, rows.mapping())?;
                Ok(summary)
            })
        })
        .await?;
    room.tell(None, outcome.changed, outcome.undo, outcome.redo);
    let summary = outcome.value;
    let mut problems = summary.problems.clone();
    for problem in &mut problems {
        problem.cells.truncate(3);
    }
    let imported = Imported {
        name: name.clone(),
        rows: summary.rows,
        created: summary.created,
        updated: summary.updated,
        skipped: summary.skipped,
        rejected: summary.rejected.len(),
        problems,
    };
    *hold(&imports.draft) = None;
    *hold(&imports.last) = Some(Done {
        name,
        list,
        summary,
    });
    Ok(imported)
}

/// Stops bringing a list in; nothing of it stays.
#[tauri::command]
pub async fn stop_import(imports: State<'_, Arc<Imports>>) -> Result<()> {
    imports.turn.fetch_add(1, Ordering::Relaxed);
    Ok(())
}

/// Puts the list under way away.
#[tauri::command]
pub async fn leave_import(imports: State<'_, Arc<Imports>>) -> Result<()> {
    *hold(&imports.draft) = None;
    Ok(())
}

/// Asks where and saves the rows that could not be taken, of the list under way or of the one that came in last; the
/// path, or nothing if the person changed their mind.
#[tauri::command]
pub async fn save_rejects(
    app: AppHandle,
    room: State<'_, Room>,
    imports: State<'_, Arc<Imports>>,
) -> Result<Option<PathBuf>> {
    let words = room.words();
    let titles = ["accounts-import-line", "accounts-import-reason"].map(|it| words.say(it));
    let reason = |kind: ProblemKind| words.say(&format!("accounts-problem-{}", kind.name()));
    let (name, bytes) = {
        let (draft, last) = (hold(&imports.draft), hold(&imports.last));
        let (name, list, rejected) = match (draft.as_ref(), last.as_ref()) {
            (Some(it), _) => (&it.name, &it.list, &it.rehearsed.rejected),
            (None, Some(it)) => (&it.name, &it.list, &it.summary.rejected),
            (None, None) => return Err(no_draft()),
        };
        let titles = [titles[0].as_str(), titles[1].as_str()];
        (name.clone(), list.rejects(rejected, titles, reason))
    };
    let stem = Path::new(&name).file_stem().unwrap_or_default();
    let wish = words.with(
        "accounts-rejects-file",
        &[("file", stem.to_string_lossy().into_owned().into())],
    );
    let Some(path) = dialogs::save(&app, &words, Kind::List, wish.trim()).await? else {
        return Ok(None);
    };
    let target = path.clone();
    off_thread(move || printing::write(&target, &bytes)).await?;
    Ok(Some(path))
}
