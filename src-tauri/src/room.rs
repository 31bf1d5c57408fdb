//! The room: what the running app holds. The settings, the workshop on the desk if one is open, and long work under way.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use abm_core::document::{Document, Home};
use abm_core::{Code, Edit, Error, Result, Step, Words, label::Label};
use chrono::Utc;
use serde::Serialize;
use tauri::{AppHandle, Emitter, Manager};

use crate::commands::audience::{Audience, AudienceFrame};
use crate::desk::{Desk, Saved};
use crate::settings::{Recent, Settings};

/// What an edit did, as the window hears it.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, export_to = "shell.ts"))]
pub struct Done {
    /// The id of the row it made, if it made one.
    pub made: Option<i64>,
    /// The steps whose tables it touched.
    pub changed: Vec<Step>,
    /// What undo would take back now.
    pub undo: Option<Label>,
    /// What redo would bring back now.
    pub redo: Option<Label>,
}

/// A workshop that is open.
#[derive(Clone)]
pub struct Open {
    app: AppHandle,
    /// Where it lies.
    pub desk: Desk,
    /// The published file.
    pub path: PathBuf,
    /// When the edits were made that a crash left unpublished and that were brought back, RFC 3339.
    pub recovered: Option<String>,
    saved: Arc<Mutex<Saved>>,
}

impl Open {
    /// How the published file stands.
    pub fn saved(&self) -> Saved {
        hold(&self.saved).clone()
    }

    /// Notes how the published file stands and tells every window.
    pub fn note(&self, saved: Saved) {
        let _ = self.app.emit("saved", &saved);
        *hold(&self.saved) = saved;
    }
}

type Arriving = tauri::async_runtime::JoinHandle<Result<()>>;

/// What the app holds.
pub struct Room {
    app: AppHandle,
    settings: Mutex<Settings>,
    open: Mutex<Option<Open>>,
    /// Opening and closing take turns.
    door: tokio::sync::Mutex<()>,
    /// The file named on the command line, on its way to the desk, until the window asks for it.
    asked: Mutex<Option<Arriving>>,
    /// Files a person chose or dropped; the only ones the window may have read.
    offered: Mutex<Vec<PathBuf>>,
    /// The switches of the audience window.
    audience: Mutex<Audience>,
    /// What the audience window showed last.
    frozen: Mutex<Option<AudienceFrame>>,
}

impl Room {
    /// A room with nothing open.
    pub fn new(app: AppHandle) -> Self {
        let settings = crate::place::config()
            .map(|folder| Settings::read(&folder))
            .unwrap_or_default();
        Self {
            app,
            settings: Mutex::new(settings),
            open: Mutex::default(),
            door: tokio::sync::Mutex::default(),
            asked: Mutex::default(),
            offered: Mutex::default(),
            audience: Mutex::default(),
            frozen: Mutex::default(),
        }
    }

    /// The settings as they are.
    pub fn settings(&self) -> Settings {
        hold(&self.settings).clone()
    }

    /// Changes the settings and writes them. Not being able to write them is no reason to stop working.
    pub fn change_settings(&self, change: impl FnOnce(&mut Settings)) -> Settings {
        let mut settings = hold(&self.settings);
        change(&mut settings);
        if let Ok(folder) = crate::place::config() {
            let _ = settings.write(&folder);
        }
        settings.clone()
    }

    /// The words of the app's language.
    pub fn words(&self) -> Words {
        Words::of(self.settings().language)
    }

    /// The open workshop.
    pub fn open(&self) -> Result<Open> {
        hold(&self.open)
            .clone()
            .ok_or_else(|| Error::new(Code::NoWorkshop, "no workshop is open"))
    }

    /// Starts to open a file, before there is a window to ask for it: both take a while, and neither needs the other.
    pub fn open_ahead(&self, path: PathBuf) {
        let app = self.app.clone();
        let arriving = tauri::async_runtime::spawn(async move {
            let room = app.state::<Self>();
            room.lay(move |home| Document::open(&path, home, Utc::now()))
                .await
        });
        *hold(&self.asked) = Some(arriving);
    }

    /// Waits for the file that is being fetched, if one is. Its failure is told once.
    pub async fn opened_ahead(&self) -> Result<()> {
        let arriving = hold(&self.asked).take();
        match arriving {
            Some(arriving) => arriving
                .await
                .map_err(|error| Error::new(Code::Io, error.to_string()))?,
            None => Ok(()),
        }
    }

    /// Puts the document that `get` brings on the desk, after putting away the one that lies there.
    pub async fn lay(
        &self,
        get: impl FnOnce(&Home) -> Result<Document> + Send + 'static,
    ) -> Result<()> {
        let _turn = self.door.lock().await;
        self.put_away().await?;
        let home = Home::at(crate::place::data()?);
        let document = tauri::async_runtime::spawn_blocking(move || get(&home))
            .await
            .map_err(|error| Error::new(Code::Io, error.to_string()))??;
        let path = document.path().to_owned();
        let recovered = document
            .recovered()
            .and_then(|it| it.last_edit)
            .map(|at| at.to_rfc3339());
        let first = if document.unpublished() {
            Saved::Unsaved
        } else {
            Saved::Saved {
                at: Utc::now().to_rfc3339(),
            }
        };
        let saved = Arc::new(Mutex::new(first));
        let desk = Desk::lay(document, {
            let (app, saved) = (self.app.clone(), saved.clone());
            move |state| {
                *hold(&saved) = state.clone();
                let _ = app.emit("saved", &state);
            }
        })?;
        let open = Open {
            app: self.app.clone(),
            desk,
            path,
            recovered,
            saved,
        };
        self.remember(&open).await;
        *hold(&self.open) = Some(open);
        Ok(())
    }

    /// Publishes and puts the open workshop away; nothing to do where none is open.
    pub async fn clear(&self) -> Result<()> {
        let _turn = self.door.lock().await;
        self.put_away().await
    }

    async fn put_away(&self) -> Result<()> {
        let Some(open) = hold(&self.open).clone() else {
            return Ok(());
        };
        self.remember(&open).await;
        open.desk.clear().await?;
        // The next client's room must not see this one's, frozen or not.
        self.thaw();
        *hold(&self.open) = None;
        Ok(())
    }

    async fn remember(&self, open: &Open) {
        let summary = open
            .desk
            .read(|reading| {
                let begun = Step::ALL
                    .into_iter()
                    .filter(|&step| abm_core::steps::started(step, &reading.db).unwrap_or(false));
                let begun = begun.count();
                Ok((abm_core::steps::setup::about(&reading.db)?.client, begun))
            })
            .await;
        if let Ok((client, begun)) = summary {
            let recent = Recent {
                path: open.path.clone(),
                client,
                begun,
                at: Utc::now(),
            };
            self.change_settings(|settings| settings.remember(recent));
        }
    }

    /// Applies an edit to the open workshop and tells every window.
    pub async fn apply<E: Edit + 'static>(&self, edit: E) -> Result<Done> {
        let open = self.open()?;
        let outcome = open
            .desk
            .write(move |document| document.apply(&edit, Utc::now()))
            .await?;
        Ok(self.tell(outcome.value, outcome.changed, outcome.undo, outcome.redo))
    }

    /// Tells every window what changed.
    pub fn tell(
        &self,
        made: Option<i64>,
        changed: Vec<Step>,
        undo: Option<Label>,
        redo: Option<Label>,
    ) -> Done {
        let done = Done {
            made,
            changed,
            undo,
            redo,
        };
        let _ = self.app.emit("changed", &done);
        done
    }

    /// A person chose or dropped a file: the window may have it read.
    pub fn offer(&self, path: PathBuf) {
        hold(&self.offered).push(path);
    }

    /// The file, if a person offered it.
    pub fn offered(&self, path: PathBuf) -> Result<PathBuf> {
        if hold(&self.offered).contains(&path) {
            Ok(path)
        } else {
            Err(Error::missing("file"))
        }
    }

    /// The switches of the audience window.
    pub fn audience(&self) -> Audience {
        hold(&self.audience).clone()
    }

    /// Sets them; what they were before.
    pub fn set_audience(&self, audience: Audience) -> Audience {
        std::mem::replace(&mut *hold(&self.audience), audience)
    }

    /// What the audience window showed last, should it be frozen.
    pub fn frozen(&self) -> Option<AudienceFrame> {
        hold(&self.frozen).clone()
    }

    /// Keeps what the audience window shows.
    pub fn freeze(&self, frame: AudienceFrame) {
        *hold(&self.frozen) = Some(frame);
    }

    /// Forgets what the audience window showed.
    pub fn thaw(&self) {
        *hold(&self.frozen) = None;
    }

    /// Takes a file off the recent ones.
    pub fn forget_recent(&self, path: &Path) {
        self.change_settings(|settings| settings.forget(path));
    }
}

/// A lock whose holder panicked still guards plain values here; work goes on.
fn hold<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
