//! The desk an open workshop lies on: one thread writes, one reads, neither is the window's.
//!
//! Every change goes through the writer in the order it was asked for. A pause after an edit publishes the file; the
//! window hears what changed and whether it is saved. Refuses to know any step's rules.

use std::sync::mpsc::{self, RecvTimeoutError};
use std::time::{Duration, Instant};

use abm_core::{Code, Error, Result, document::Document};
use chrono::Utc;
use rusqlite::Connection;
use serde::Serialize;
use tokio::sync::oneshot;

/// How long after the last edit the file is published.
const PAUSE: Duration = Duration::from_secs(2);
/// How long a failed publication waits before it is tried again.
const RETRY: Duration = Duration::from_secs(20);

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
}

impl Desk {
    /// Puts a document on a desk. `told` hears about every change of the saved state, from the writing thread.
    pub fn lay(document: Document, told: impl Fn(Saved) + Send + 'static) -> Result<Self> {
        let mut reading = Reading {
            db: document.reader()?,
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
        Ok(Self { write, read })
    }

    /// Runs something on the writing thread, after everything asked for before.
    pub async fn write<T: Send + 'static>(
        &self,
        task: impl FnOnce(&mut Document) -> Result<T> + Send + 'static,
    ) -> Result<T> {
        ask(&self.write, task).await
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
