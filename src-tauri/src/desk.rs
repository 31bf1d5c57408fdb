//! The desk an open workshop lies on: one thread writes, one reads, neither is the window's.
//!
//! Every change goes through the writer in the order it was asked for. A pause after an edit publishes the file; the
//! window hears what changed and whether it is saved. Refuses to know any step's rules.

use std::collections::BTreeSet;
use std::sync::{
    Arc, Mutex, MutexGuard, PoisonError,
    mpsc::{self, RecvTimeoutError},
};
use std::time::{Duration, Instant};

use abm_core::{
    Code, Error, Finding, Result, Step,
    document::Document,
    facilitation::{self, RailFrame},
    steps::{self, accounts, scoring, segmentation, wrapup},
};
use chrono::Utc;
use rusqlite::Connection;
use serde::Serialize;
use tokio::sync::oneshot;

/// How long after the last edit the file is published.
const PAUSE: Duration = Duration::from_secs(2);
/// How long a failed publication waits before it is tried again.
const RETRY: Duration = Duration::from_secs(20);

/// The table of accounts.
const ACCOUNTS: &str = "accounts_account";
/// Tables of which a copy is kept in memory, by the account's id.
const WATCHED: [&str; 4] = [
    ACCOUNTS,
    "segmentation_place",
    "segmentation_vote",
    "segmentation_member",
];

/// How the published file stands.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase", tag = "state")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, export_to = "shell.ts"))]
pub enum Saved {
    /// Everything is in the file.
    Saved {
        /// Since when, UTC, RFC 3339.
        at: String,
    },
    /// Kept in the working copy; the file is being written.
    Saving,
    /// Kept in the working copy, not yet in the file.
    Unsaved,
    /// Kept in the working copy; the file could not be written.
    Failed {
        /// Why.
        failure: Error,
    },
}

/// What the reading thread owns.
pub struct Reading {
    /// The read-only connection.
    pub db: Connection,
    /// The list of accounts in memory, once somebody asked for it.
    list: Option<accounts::Mirror>,
    /// The same list as segmentation sees it, and the state of the file it followed last.
    market: Option<(i64, segmentation::Market)>,
    /// What the list has taken over and the market has not.
    unheard: Unheard,
    /// What the activity log says, and the state of the file it was worked out from.
    scores: Option<(i64, scoring::Simulation)>,
    /// What every step says, once somebody asked for it.
    known: Option<wrapup::Known>,
    written: Arc<Mutex<Written>>,
}

impl Reading {
    /// The list of accounts in memory, as it is now, and the connection to fetch its rows with. Built when first asked
    /// for, afterwards brought up to date by what was written since.
    pub fn list(&mut self) -> Result<(&mut accounts::Mirror, &Connection)> {
        let written = std::mem::take(&mut hold(&self.written).settled);
        let list = match self.list.take() {
            Some(mut list) => {
                self.unheard.moved |= !list.refresh(&self.db, &written.accounts)?;
                list
            }
            None => accounts::Mirror::read(&self.db)?,
        };
        self.unheard.accounts.extend(written.accounts);
        self.unheard.said.extend(written.said);
        Ok((self.list.insert(list), &self.db))
    }

    /// The list as segmentation sees it, as it is now, and the list it was made over. Made when first asked for and after
    /// rows came or went; otherwise it takes over what was written, and each answer costs only itself.
    pub fn market(&mut self) -> Result<(&mut segmentation::Market, &accounts::Mirror)> {
        let state = self.state()?;
        self.list()?;
        let list = self.list.as_mut().ok_or_else(gone)?;
        let unheard = std::mem::take(&mut self.unheard);
        let kept = self.market.take().filter(|_| !unheard.moved);
        let market = if let Some((seen, mut market)) = kept {
            if seen != state || !unheard.accounts.is_empty() || !unheard.said.is_empty() {
                market.follow(&self.db, list, &unheard.accounts, &unheard.said)?;
            }
            market
        } else {
            let mut market = segmentation::Market::over(list);
            market.judge(&self.db, list)?;
            market
        };
        Ok((&mut self.market.insert((state, market)).1, list))
    }

    /// What is wrong with the segmentation, from the list in memory: nothing is read anew for it.
    fn segmented(&mut self) -> Result<Vec<Finding>> {
        if !segmentation::started(&self.db)? {
            return Ok(Vec::new());
        }
        let (market, list) = self.market()?;
        let mut found = market.findings(list);
        facilitation::put_reasons(&facilitation::accepted(&self.db)?, &mut found);
        Ok(found)
    }

    /// What rail and bar show.
    pub fn frame(&mut self) -> Result<RailFrame> {
        let (known, db) = self.known()?;
        facilitation::frame_with(db, |step| Ok(known.findings_of(step)))
    }

    /// What the activity log says about the scoring as it is now. Worked out again once anything was written.
    pub fn scores(&mut self) -> Result<&scoring::Simulation> {
        let state = self.state()?;
        let kept = self.scores.take().filter(|(seen, _)| *seen == state);
        let scores = if let Some(scores) = kept {
            scores
        } else {
            let fits = self.market()?.0.fits().map(<[u8]>::to_vec);
            let scores = scoring::Simulation::read_with(&self.db, fits.as_deref())?;
            (state, scores)
        };
        Ok(&self.scores.insert(scores).1)
    }

    /// What every step says, as it is now. Built when first asked for; afterwards only what the steps changed since can have
    /// made different is read again.
    pub fn known(&mut self) -> Result<(&wrapup::Known, &Connection)> {
        let changed = std::mem::take(&mut hold(&self.written).steps);
        let mut segmented = Some(self.segmented()?);
        let db = &self.db;
        let findings = |step| match segmented.take_if(|_| step == Step::Segmentation) {
            Some(findings) => Ok(findings),
            None => steps::findings(step, db),
        };
        let known = match self.known.take() {
            Some(mut known) => {
                known.refresh(db, &changed, findings)?;
                known
            }
            None => wrapup::Known::read_with(db, findings)?,
        };
        Ok((self.known.insert(known), &self.db))
    }

    /// Counts what other connections wrote: here, the writing thread.
    fn state(&self) -> Result<i64> {
        Ok(self
            .db
            .pragma_query_value(None, "data_version", |row| row.get(0))?)
    }
}

/// What was written since the reading thread last looked.
#[derive(Default)]
struct Written {
    /// By the task at hand; the reading thread cannot see them yet.
    pending: Rows,
    /// Committed.
    settled: Rows,
    /// The steps whose tables changed.
    steps: BTreeSet<Step>,
}

/// Accounts by what was written of them.
#[derive(Default)]
struct Rows {
    /// Their facts.
    accounts: Vec<i64>,
    /// What segmentation says of them.
    said: Vec<i64>,
}

/// What the list in memory has taken over and the market has not.
#[derive(Default)]
struct Unheard {
    accounts: Vec<i64>,
    said: Vec<i64>,
    /// Rows came or went.
    moved: bool,
}

/// A lock whose holder panicked still guards plain values here; work goes on.
fn hold<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

type Task<T> = Box<dyn FnOnce(&mut T) + Send>;

enum Order<T> {
    Do(Task<T>),
    Close(oneshot::Sender<Result<()>>),
}

/// An open workshop. Cloning it gives another hand at the same desk.
#[derive(Clone)]
pub struct Desk {
    write: mpsc::Sender<Order<Document>>,
    read: mpsc::Sender<Order<Reading>>,
    written: Arc<Mutex<Written>>,
}

impl Desk {
    /// Puts a document on a desk. `told` hears about every change of the saved state, from the writing thread.
    pub fn lay(mut document: Document, told: impl Fn(Saved) + Send + 'static) -> Result<Self> {
        let written = Arc::<Mutex<Written>>::default();
        document.watch(&WATCHED, {
            let written = written.clone();
            move |table, id| {
                let pending = &mut hold(&written).pending;
                let ids = match table {
                    ACCOUNTS => &mut pending.accounts,
                    _ => &mut pending.said,
                };
                // An edit of many fields in one row, or of one after another, says its id once.
                if ids.last() != Some(&id) {
                    ids.push(id);
                }
            }
        })?;
        let mut reading = Reading {
            db: document.reader()?,
            list: None,
            market: None,
            unheard: Unheard::default(),
            scores: None,
            known: None,
            written: written.clone(),
        };
        let (write, writes) = mpsc::channel();
        let (read, reads) = mpsc::channel::<Order<Reading>>();
        std::thread::Builder::new()
            .name("workshop-write".into())
            .spawn(move || keep(document, &writes, &told))?;
        std::thread::Builder::new()
            .name("workshop-read".into())
            .spawn(move || {
                while let Ok(order) = reads.recv() {
                    match order {
                        Order::Do(task) => task(&mut reading),
                        Order::Close(done) => {
                            drop(reading);
                            let _ = done.send(Ok(()));
                            break;
                        }
                    }
                }
            })?;
        Ok(Self {
            write,
            read,
            written,
        })
    }

    /// Runs something on the writing thread, after everything asked for before.
    pub async fn write<T: Send + 'static>(
        &self,
        task: impl FnOnce(&mut Document) -> Result<T> + Send + 'static,
    ) -> Result<T> {
        let written = self.written.clone();
        ask(&self.write, move |document| {
            let answer = task(document);
            // Before anybody hears the answer and reads again.
            let mut written = hold(&written);
            let rows = std::mem::take(&mut written.pending);
            written.settled.accounts.extend(rows.accounts);
            written.settled.said.extend(rows.said);
            written.steps.extend(document.touched());
            answer
        })
        .await
    }

    /// Runs something on the reading thread.
    pub async fn read<T: Send + 'static>(
        &self,
        task: impl FnOnce(&mut Reading) -> Result<T> + Send + 'static,
    ) -> Result<T> {
        ask(&self.read, task).await
    }

    /// Publishes and puts the document away. Whatever is asked afterwards is refused.
    pub async fn clear(&self) -> Result<()> {
        close(&self.read).await?;
        close(&self.write).await
    }
}

async fn ask<S, T: Send + 'static>(
    to: &mpsc::Sender<Order<S>>,
    task: impl FnOnce(&mut S) -> Result<T> + Send + 'static,
) -> Result<T> {
    let (done, answer) = oneshot::channel();
    // The asker may have gone when the answer is ready; what was done stands all the same.
    let order = Order::Do(Box::new(move |it: &mut S| drop(done.send(task(it)))));
    to.send(order).map_err(|_| gone())?;
    answer.await.map_err(|_| gone())?
}

async fn close<S>(to: &mpsc::Sender<Order<S>>) -> Result<()> {
    let (done, answer) = oneshot::channel();
    to.send(Order::Close(done)).map_err(|_| gone())?;
    answer.await.map_err(|_| gone())?
}

fn gone() -> Error {
    Error::new(Code::NoWorkshop, "the workshop was closed meanwhile")
}

/// The writing thread: takes orders in turn and publishes in the pauses.
fn keep(mut document: Document, orders: &mpsc::Receiver<Order<Document>>, told: &impl Fn(Saved)) {
    let mut due = document.unpublished().then(Instant::now);
    loop {
        let order = match due {
            None => orders.recv().map_err(|_| RecvTimeoutError::Disconnected),
            Some(due) => orders.recv_timeout(due.saturating_duration_since(Instant::now())),
        };
        match order {
            Ok(Order::Do(task)) => {
                task(&mut document);
                if document.unpublished() {
                    if due.is_none() {
                        told(Saved::Unsaved);
                    }
                    due = Some(Instant::now() + PAUSE);
                } else {
                    due = None;
                }
            }
            Ok(Order::Close(done)) => {
                let _ = done.send(document.close(Utc::now()));
                return;
            }
            Err(RecvTimeoutError::Timeout) => {
                told(Saved::Saving);
                let saved = publish(&mut document);
                due = matches!(saved, Saved::Failed { .. }).then(|| Instant::now() + RETRY);
                told(saved);
            }
            Err(RecvTimeoutError::Disconnected) => {
                let _ = document.close(Utc::now());
                return;
            }
        }
    }
}

/// Publishes now and says how it went.
pub fn publish(document: &mut Document) -> Saved {
    match document.publish(Utc::now()) {
        Ok(_) => Saved::Saved {
            at: Utc::now().to_rfc3339(),
        },
        Err(failure) => Saved::Failed { failure },
    }
}

#[cfg(test)]
mod tests {
    use abm_core::document::Home;
    use abm_core::steps::accounts::{AccountField, AccountQuery, AccountsEdit};
    use tauri::async_runtime::block_on;

    use super::*;

    /// Names on the list, as the mirror has them and as the file has them.
    fn names(desk: &Desk) -> (Vec<String>, Vec<String>) {
        block_on(desk.read(|reading| {
            let file = accounts::all(&reading.db)?;
            let (list, db) = reading.list()?;
            let rows = list.find(&AccountQuery::default()).to_vec();
            let mirror = rows
                .iter()
                .map(|row| list.text(*row, AccountField::Name).to_owned())
                .collect();
            let window = list.window(db, &AccountQuery::default(), 0, 50)?;
            assert_eq!(window.total, file.len());
            Ok((mirror, file.into_iter().map(|it| it.facts.name).collect()))
        }))
        .expect("a list")
    }

    #[test]
    fn the_list_in_memory_follows_every_way_of_writing() {
        let folder = tempfile::tempdir().expect("a folder");
        let home = Home::at(folder.path().join("home"));
        let document = Document::create(&folder.path().join("a.abmw"), &home, Utc::now());
        let desk = Desk::lay(document.expect("a document"), |_| ()).expect("a desk");
        let write = |task: fn(&mut Document) -> Result<()>| {
            block_on(desk.write(task)).expect("it is written");
            let (mirror, file) = names(&desk);
            assert_eq!(mirror, file);
            mirror.len()
        };
        let add = |document: &mut Document| {
            for name in ["Zeta", "Alpha", "Möwe"] {
                let name = name.to_owned();
                document.apply(&AccountsEdit::AddAccount { name }, Utc::now())?;
            }
            Ok(())
        };
        assert_eq!(write(add), 3);
        assert_eq!(
            write(|document| document.keep_version("v", Utc::now()).map(drop)),
            3
        );
        assert_eq!(write(|document| document.undo(Utc::now()).map(drop)), 2);
        assert_eq!(write(|document| document.undo(Utc::now()).map(drop)), 1);
        assert_eq!(write(|document| document.redo(Utc::now()).map(drop)), 2);
        assert_eq!(
            write(|document| {
                let ids = accounts_ids(document)?;
                let edit = AccountsEdit::ChangeAccount {
                    id: ids[0],
                    field: AccountField::Name,
                    value: "Omega".into(),
                };
                document.apply(&edit, Utc::now()).map(drop)
            }),
            2
        );
        assert_eq!(
            write(|document| {
                let ids = accounts_ids(document)?;
                document
                    .apply(&AccountsEdit::RemoveAccounts { ids }, Utc::now())
                    .map(drop)
            }),
            0
        );
        assert_eq!(
            write(|document| {
                let version = document.versions()?.remove(0).id;
                document.restore_version(&version, Utc::now()).map(drop)
            }),
            3
        );
        assert_eq!(write(|document| document.undo(Utc::now()).map(drop)), 0);
        // A refused edit is not seen either.
        let refused = block_on(desk.write(|document| {
            document.edit(abm_core::Label::new("x"), None, Utc::now(), |tx| {
                tx.execute(
                    "INSERT INTO accounts_account (id, name) VALUES (1, 'x')",
                    [],
                )?;
                Err::<(), _>(Error::missing("account"))
            })
        }));
        assert!(refused.is_err());
        assert_eq!(names(&desk).0.len(), 0);
    }

    fn accounts_ids(document: &Document) -> Result<Vec<i64>> {
        document.read(|db| Ok(accounts::all(db)?.into_iter().map(|it| it.id).collect()))
    }
}
