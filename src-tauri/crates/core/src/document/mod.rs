//! The workshop file: open, edit, undo, versions, publish, lock, schema.
//!
//! A workshop is one file that must never be lost. It is therefore never edited in place: opening makes a private working
//! copy (`home`), judged first if it comes from outside (`gate`); every change goes through [`Document::edit`], which records what it
//! did (`session`, `history`); publishing puts a whole, sealed file in the user's place (`publish`, `seal`); two files of locks keep others out
//! (`lock`); earlier states are kept (`versions`). After a crash the working copy is still there and is taken up again.

mod bulk;
mod gate;
mod history;
mod home;
mod lock;
mod publish;
#[cfg(any(test, feature = "random-edits"))]
pub mod random;
pub mod schema;
mod seal;
pub mod session;
#[cfg(test)]
mod tests;
mod versions;

use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
};

use chrono::{DateTime, Utc};
use rusqlite::{Connection, TransactionBehavior};
use serde::{Deserialize, Serialize};

pub use self::{
    bulk::Bulk,
    history::Deed,
    home::Home,
    versions::{Occasion, Version, thin},
};
use self::{
    home::{Desk, Note, Print, Stamp, Standing, companion},
    lock::Lock,
    publish::{counts, open_work},
    schema::{MIGRATIONS, Migration},
    session::{Direction, Recorder},
    versions::Shelf,
};
use crate::{Code, Edit, Error, Label, Result, Step, steps};

/// An open workshop. Owns the writing connection; one thread has it.
#[derive(Debug)]
pub struct Document {
    // First, so that SQLite has closed its files before the locks go.
    db: Connection,
    desk: Desk,
    note: Note,
    path: PathBuf,
    home: Home,
    migrations: &'static [Migration],
    recovered: Option<Recovered>,
    // Whether the turn of the team that has the laptop was reached by undo or redo: it is over and can be left the same way.
    revisiting: bool,
    // The steps whose tables changed since somebody last asked.
    touched: BTreeSet<Step>,
    // None where the workshop's folder cannot be written: then nothing is published there either.
    outer: Option<Lock>,
    _inner: Lock,
}

/// What a change did.
#[derive(Debug, Clone, PartialEq)]
pub struct Outcome<T> {
    /// What the change returned.
    pub value: T,
    /// The steps whose tables changed, in rail order.
    pub changed: Vec<Step>,
    /// Whether tables of no step changed: agenda clock, parking lot, decisions, notes.
    pub facilitation: bool,
    /// What undo would undo now.
    pub undo: Option<Label>,
    /// What redo would redo now.
    pub redo: Option<Label>,
}

/// A publication.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, export_to = "house.ts"))]
pub struct Published {
    /// Counts publications.
    pub revision: i64,
}

/// What was found on opening: edits that had not been published.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, export_to = "house.ts"))]
pub struct Recovered {
    /// When the last of them was made, if known.
    pub last_edit: Option<DateTime<Utc>>,
    /// Whether the published file was changed or removed by somebody else meanwhile: publishing will say so.
    pub elsewhere: bool,
    /// Whether the working copy could not be read: then the published file was opened, and the working copy set aside.
    pub lost: bool,
}

impl Document {
    /// Makes a new, empty workshop and publishes it. Refuses a path where there is something already
    /// ([`Code::Invalid`], field `path`).
    pub fn create(path: &Path, home: &Home, now: DateTime<Utc>) -> Result<Self> {
        Self::create_as(path, home, now, MIGRATIONS)
    }

    /// Opens a workshop: takes its locks, continues in the working copy if there is one and it belongs to this file, otherwise
    /// lets the file through the gate. A refused file keeps its bytes.
    ///
    /// [`Code::InUse`] (`who`, `host`, `since`), [`Code::NotAWorkshop`], [`Code::Damaged`] (`version`: the newest kept one,
    /// if any), [`Code::Newer`] (`needs`), [`Code::Foreign`], [`Code::TooLarge`], [`Code::Missing`].
    pub fn open(path: &Path, home: &Home, now: DateTime<Utc>) -> Result<Self> {
        Self::open_as(path, home, now, MIGRATIONS)
    }

    fn create_as(
        path: &Path,
        home: &Home,
        now: DateTime<Utc>,
        migrations: &'static [Migration],
    ) -> Result<Self> {
        let path = settle(path)?;
        if path.symlink_metadata().is_ok() {
            return Err(Error::invalid("path", path.to_string_lossy().into_owned()));
        }
        let outer = Lock::take(&companion(&path, ".lock"), now)?;
        let desk = home.desk(&path)?;
        let inner = Lock::take(&desk.lock(), now)?;
        // A workshop of this name went elsewhere or was lost; its edits and history stay findable.
        desk.clear_the_place()?;
        let incoming = desk.incoming();
        home::fresh_private(&incoming)?;
        let document = seal::hex(&random_identity()?);
        {
            let mut db = Connection::open(&incoming)?;
            schema::migrate(&mut db, migrations)?;
            db.execute(
                "INSERT INTO house (id, document) VALUES (1, ?1)",
                [&document],
            )?;
        }
        desk.take_in()?;
        let note = Note {
            path: path.clone(),
            document,
            published: None,
            pending: None,
            closed: false,
        };
        desk.write_note(&note)?;
        let mut document = Self {
            db: open_work(&desk.work())?,
            desk,
            note,
            path,
            home: home.clone(),
            migrations,
            recovered: None,
            revisiting: false,
            touched: BTreeSet::new(),
            outer: Some(outer),
            _inner: inner,
        };
        if let Err(error) = document.put_out(now, false) {
            // Nothing was entered yet, so nothing is lost.
            let _ = document.discard();
            return Err(error);
        }
        Ok(document)
    }

    fn open_as(
        path: &Path,
        home: &Home,
        now: DateTime<Utc>,
        migrations: &'static [Migration],
    ) -> Result<Self> {
        let path = settle(path)?;
        let there = match gate::look(&path, migrations) {
            Ok(()) => Ok(()),
            // A desk may know more than the file: what was there, and what was never published.
            Err(error) if matches!(error.code, Code::Missing | Code::Damaged) => Err(error),
            Err(error) => return Err(error),
        };
        let outer = match Lock::take(&companion(&path, ".lock"), now) {
            Ok(lock) => Some(lock),
            Err(error) if error.code == Code::ReadOnly => None,
            Err(error) if error.code == Code::Missing => return Err(error),
            Err(error) => return Err(error),
        };
        let desk = home.desk(&path)?;
        let inner = Lock::take(&desk.lock(), now)?;
        let opened = Self::take_up(&path, home, &desk, migrations, there, now);
        let (db, note, recovered) = match opened {
            Ok(opened) => opened,
            Err(error) => {
                let error = with_newest_version(error, home, &desk);
                drop(inner);
                desk.leave_if_empty();
                return Err(error);
            }
        };
        let mut document = Self {
            db,
            desk,
            note,
            path,
            home: home.clone(),
            migrations,
            recovered,
            revisiting: false,
            touched: BTreeSet::new(),
            outer,
            _inner: inner,
        };
        document.migrate(now)?;
        document.sweep(now);
        Ok(document)
    }

    /// Decides between the working copy on the desk and the file.
    fn take_up(
        path: &Path,
        home: &Home,
        desk: &Desk,
        migrations: &'static [Migration],
        there: Result<()>,
        now: DateTime<Utc>,
    ) -> Result<(Connection, Note, Option<Recovered>)> {
        let mut lost = false;
        if let Some(mut note) = desk.note() {
            let standing = note.standing(path)?;
            if standing == Standing::Changed
                && identity(path, desk, migrations).is_ok_and(|it| it != note.document)
            {
                // Another workshop has taken the name. What lies here waits for its own.
                desk.clear_the_place()?;
            } else {
                match Self::working_copy(desk, migrations) {
                    Ok(db) => {
                        let (_, changes) = counts(&db)?;
                        let elsewhere = !matches!(standing, Standing::Same(_));
                        if let Standing::Same(print) = standing {
                            note.published = Some(print);
                            note.pending = None;
                        }
                        let known = note.published.as_ref().map(|print| print.changes);
                        let unpublished = known != Some(changes);
                        if unpublished || !elsewhere {
                            note.closed = false;
                            path.clone_into(&mut note.path);
                            desk.write_note(&note)?;
                            let recovered = if unpublished {
                                Some(Recovered {
                                    last_edit: history::list(&db, 1)?.first().map(|deed| deed.at),
                                    elsewhere,
                                    lost: false,
                                })
                            } else {
                                None
                            };
                            return Ok((db, note, recovered));
                        }
                        // Nothing of ours is missing from the file, and somebody went on in it: theirs is the newer one.
                    }
                    Err(error) if error.code == Code::Newer => return Err(error),
                    Err(_) => {
                        lost = !note.closed;
                        desk.set_work_aside()?;
                    }
                }
            }
        }
        there?;
        let admitted = gate::admit(path, &desk.incoming(), migrations)?;
        if desk.note().is_none() && !lost {
            let identity = |path: &Path| identity(path, desk, migrations);
            let (document, seal) = (&admitted.document, &admitted.seal);
            if let Some(other) = home.left_behind(desk, document, seal, path, identity) {
                // Refused as in use if somebody has the workshop open while it was renamed under them.
                let lock = Lock::take(&other.lock(), now)?;
                desk.take_over(&other)?;
                drop(lock);
                return Self::take_up(path, home, desk, migrations, Ok(()), now);
            }
        }
        let print = Print {
            seal: admitted.seal,
            revision: admitted.revision,
            changes: admitted.changes,
            stamp: Stamp::of(path).ok(),
        };
        desk.take_in()?;
        let db = open_work(&desk.work())?;
        // A stranger's history is never replayed, and ours is never published.
        history::clear(&db)?;
        let note = Note {
            path: path.to_owned(),
            document: admitted.document,
            published: Some(print),
            pending: None,
            closed: false,
        };
        desk.write_note(&note)?;
        let recovered = lost.then_some(Recovered {
            last_edit: None,
            elsewhere: false,
            lost: true,
        });
        Ok((db, note, recovered))
    }

    /// Opens the working copy on a desk if it is whole and ours.
    fn working_copy(desk: &Desk, migrations: &[Migration]) -> Result<Connection> {
        if !desk.work().is_file() {
            return Err(Error::missing("working copy"));
        }
        let db = open_work(&desk.work())?;
        let version = schema::version(&db)?;
        if version > migrations.len() {
            return Err(Error::new(
                Code::Newer,
                format!("working copy of schema version {version}"),
            )
            .with("needs", ""));
        }
        if !schema::known(&db, migrations)? {
            return Err(Error::new(Code::Foreign, "the working copy's schema"));
        }
        gate::sound(&db)?;
        Ok(db)
    }

    /// Brings the working copy to the newest schema, keeping a version from before. History cannot be walked back over
    /// tables that have changed; new ones beside them leave it as it is.
    fn migrate(&mut self, now: DateTime<Utc>) -> Result<()> {
        if schema::current(&self.db, self.migrations)? {
            return Ok(());
        }
        self.keep(Occasion::Migration, "", now)?;
        schema::migrate(&mut self.db, self.migrations).map(drop)
    }

    /// Clears away what earlier sessions left. Best effort: being untidy is no reason not to open.
    fn sweep(&self, now: DateTime<Utc>) {
        let _ = home::remove(&companion(&self.path, ".publishing"));
        let _ = self.shelf().sweep(now);
        for desk in self.home.other_desks(&self.desk) {
            // Asked before locking: a lock taken only to look would turn away whoever opens that workshop just now.
            if desk.forgotten()
                && let Ok(_lock) = Lock::take(&desk.lock(), now)
            {
                let _ = desk.clear();
            }
        }
    }

    /// The only way to change anything. Runs `work` in a transaction, records what it changed, and commits all or
    /// nothing. An edit that would leave a dangling key is [`Code::Refused`].
    ///
    /// `merges`: an edit with the same key a moment ago becomes one undo step with this one.
    #[expect(
        clippy::needless_pass_by_value,
        reason = "a label is made for one edit"
    )]
    pub fn edit<T>(
        &mut self,
        label: Label,
        merges: Option<String>,
        now: DateTime<Utc>,
        work: impl FnOnce(&Connection) -> Result<T>,
    ) -> Result<Outcome<T>> {
        let outcome = self.change(|tx| {
            let (value, changeset) = session::record(tx, work)?;
            if !changeset.is_empty() {
                history::add(tx, &label, merges.as_deref(), now, &changeset, None)?;
            }
            Ok((value, changeset.tables()?))
        })?;
        self.revisiting = false;
        Ok(outcome)
    }

    /// An edit that makes rows by the thousand. It is all or nothing, has a name and can be undone like any other, but its
    /// rows are recorded only if it ever is.
    #[expect(
        clippy::needless_pass_by_value,
        reason = "a label is made for one edit"
    )]
    pub fn edit_bulk<T>(
        &mut self,
        label: Label,
        now: DateTime<Utc>,
        work: impl FnOnce(&Bulk<'_>) -> Result<T>,
    ) -> Result<Outcome<T>> {
        let outcome = self.change(|tx| {
            let recorder = Recorder::start(tx)?;
            let bulk = Bulk::of(tx, &recorder);
            let value = work(&bulk)?;
            let (changeset, run) = (recorder.changeset()?, bulk.run());
            let mut tables = changeset.tables()?;
            tables.extend(run.iter().map(|run| run.table.clone()));
            if !tables.is_empty() {
                history::add(tx, &label, None, now, &changeset, run.as_ref())?;
            }
            Ok((value, tables))
        })?;
        self.revisiting = false;
        Ok(outcome)
    }

    /// Applies an edit.
    pub fn apply(&mut self, edit: &impl Edit, now: DateTime<Utc>) -> Result<Outcome<Option<i64>>> {
        let label = edit.label(&self.db)?;
        self.edit(label, edit.merges(), now, |tx| edit.apply(tx, now))
    }

    /// Writes down what passes by itself and cannot be taken back: the agenda clock. Published like an edit, but undo
    /// walks past it. Work that touches anything an edit may touch is [`Code::Refused`].
    pub fn note_down<T>(&mut self, work: impl FnOnce(&Connection) -> Result<T>) -> Result<T> {
        let tx = self
            .db
            .transaction_with_behavior(TransactionBehavior::Immediate)?;
        let (value, changeset) = session::record(&tx, work)?;
        if !changeset.is_empty() {
            return Err(Error::new(
                Code::Refused,
                "this is an edit and needs a name",
            ));
        }
        tx.execute("UPDATE house SET changes = changes + 1", [])?;
        tx.commit()?;
        Ok(value)
    }

    /// Takes the last edit back. [`Code::NothingToUndo`]; [`Code::Refused`] (`why`: `team-alone`) if that would leave the
    /// turn of the team that has the laptop.
    pub fn undo(&mut self, _now: DateTime<Utc>) -> Result<Outcome<()>> {
        self.walk(Direction::Back)
    }

    /// Does again what was undone last. [`Code::NothingToRedo`]; [`Code::Refused`] as in [`Self::undo`].
    pub fn redo(&mut self, _now: DateTime<Utc>) -> Result<Outcome<()>> {
        self.walk(Direction::Forward)
    }

    /// One step through the history. While a team has the laptop, its own deeds are all it may walk: behind the hand-over lie
    /// the other team's. Taking the laptop back ends the turn, and a turn that is over can be walked through like anything else.
    fn walk(&mut self, direction: Direction) -> Result<Outcome<()>> {
        let revisiting = self.revisiting;
        // Schemas of this module's tests know no teams.
        let ours = std::ptr::eq(self.migrations, MIGRATIONS);
        let alone = |tx: &Connection| {
            if ours {
                steps::alone(tx)
            } else {
                Ok(Vec::new())
            }
        };
        let mut moved = false;
        let outcome = self.change(|tx| {
            let before = alone(tx)?;
            let tables = history::walk(tx, direction)?;
            let after = alone(tx)?;
            moved = after != before;
            // The team whose turn it would end; if none ends, a turn that is over would begin again beside it.
            let ends = before.iter().find(|it| !after.contains(it));
            if let Some((step, team)) = ends.or(before.first())
                && moved
                && !revisiting
            {
                return Err(Error::new(Code::Refused, "a team has the laptop")
                    .with("why", "team-alone")
                    .with("step", step.name())
                    .with("team", *team));
            }
            Ok(((), tables))
        })?;
        // At the end of the way forward is the present, and with it a turn that is not over.
        self.revisiting = (revisiting || moved) && outcome.redo.is_some();
        Ok(outcome)
    }

    fn change<T>(
        &mut self,
        work: impl FnOnce(&Connection) -> Result<(T, BTreeSet<String>)>,
    ) -> Result<Outcome<T>> {
        let tx = self
            .db
            .transaction_with_behavior(TransactionBehavior::Immediate)?;
        // Keys are checked once, at the commit, which fails if any is left dangling: the same answer as a
        // `foreign_key_check`, without reading every table.
        tx.execute_batch("PRAGMA defer_foreign_keys = ON")?;
        let (value, tables) = work(&tx)?;
        if !tables.is_empty() {
            tx.prepare_cached("UPDATE house SET changes = changes + 1")?
                .execute([])?;
        }
        tx.commit()?;
        let mut changed: Vec<Step> = tables.iter().filter_map(|it| Step::owning(it)).collect();
        changed.sort_unstable();
        changed.dedup();
        self.touched.extend(&changed);
        Ok(Outcome {
            value,
            changed,
            facilitation: tables.iter().any(|table| Step::owning(table).is_none()),
            undo: history::next_label(&self.db, Direction::Back)?,
            redo: history::next_label(&self.db, Direction::Forward)?,
        })
    }

    /// What undo would undo and redo would redo.
    pub fn next(&self) -> Result<(Option<Label>, Option<Label>)> {
        Ok((
            history::next_label(&self.db, Direction::Back)?,
            history::next_label(&self.db, Direction::Forward)?,
        ))
    }

    /// Fills a new workshop with what it starts with, and publishes it. There is nothing to undo afterwards.
    pub fn begin(
        &mut self,
        now: DateTime<Utc>,
        fill: impl FnOnce(&Connection) -> Result<()>,
    ) -> Result<()> {
        self.edit(Label::new("undo-begin"), None, now, fill)?;
        history::clear(&self.db)?;
        self.publish(now).map(drop)
    }

    /// The newest edits, newest first.
    pub fn history(&self, limit: usize) -> Result<Vec<Deed>> {
        history::list(&self.db, limit)
    }

    /// Reads on the writing connection.
    pub fn read<T>(&self, work: impl FnOnce(&Connection) -> Result<T>) -> Result<T> {
        work(&self.db)
    }

    /// A second connection that can only read, for another thread.
    pub fn reader(&self) -> Result<Connection> {
        publish::open_reader(&self.desk.work())
    }

    /// Tells `hear` the table and the id of every row of these tables that anything writes from now on: edits, undo, redo,
    /// going back to a version. It is told inside the transaction, before the commit; a refused edit has been told too. For
    /// whoever keeps a copy of the tables in memory. One watcher at a time.
    pub fn watch(
        &mut self,
        tables: &'static [&'static str],
        mut hear: impl FnMut(&'static str, i64) + Send + 'static,
    ) -> Result<()> {
        let told = move |_: rusqlite::hooks::Action, database: &str, name: &str, row: i64| {
            if database == "main"
                && let Some(table) = tables.iter().find(|it| **it == name)
            {
                hear(table, row);
            }
        };
        Ok(self.db.update_hook(Some(told))?)
    }

    /// Whether what is edited can be published where the workshop lies, as far as that can be told beforehand.
    /// [`Code::ReadOnly`].
    pub fn writable(&self) -> Result<()> {
        if self.outer.is_none() {
            return Err(Error::new(
                Code::ReadOnly,
                "nothing can be written in the workshop's folder",
            ));
        }
        publish::may_replace(&self.path)
    }

    /// The steps whose tables changed since this was last asked, by whatever way: for those who keep what they have read.
    pub fn touched(&mut self) -> BTreeSet<Step> {
        std::mem::take(&mut self.touched)
    }

    /// Whether there are edits the published file does not have.
    pub fn unpublished(&self) -> bool {
        let known = self.note.published.as_ref().map(|print| print.changes);
        counts(&self.db).map_or(true, |(_, changes)| known != Some(changes))
    }

    /// Puts the present state in the user's place. Does nothing if it is there already. [`Code::ChangedElsewhere`] (`how`:
    /// `changed` or `missing`) if the file is not as we left it: nothing is overwritten then; [`Self::publish_over`] and
    /// [`Self::save_copy`] are the ways on.
    pub fn publish(&mut self, now: DateTime<Utc>) -> Result<Published> {
        self.put_out(now, false)
    }

    /// Publishes although the file was changed elsewhere. What is overwritten is kept as a version.
    pub fn publish_over(&mut self, now: DateTime<Utc>) -> Result<Published> {
        self.put_out(now, true)
    }

    fn put_out(&mut self, now: DateTime<Utc>, over: bool) -> Result<Published> {
        let known = self.expected(over)?;
        let (revision, changes) = counts(&self.db)?;
        if let Some(print) = known
            && print.changes == changes
        {
            self.note.published = Some(print);
            return Ok(Published { revision });
        }
        publish::may_replace(&self.path)?;
        if over && self.path.is_file() {
            let from = self.path.clone();
            self.shelf().keep(Occasion::Replaced, "", now, |to| {
                publish::duplicate(&from, to)
            })?;
        }
        // Counted before it is built, so that the number is in it. A publication that fails leaves a gap in the count.
        self.db
            .execute("UPDATE house SET revision = revision + 1", [])?;
        let revision = revision + 1;
        let built = companion(&self.path, ".publishing");
        let put = self
            .build(&built)
            .and_then(|seal| self.put(&built, seal, revision, changes, over));
        if put.is_err() {
            let _ = home::remove(&built);
        }
        put?;
        if self.shelf().due(now).unwrap_or(false) {
            // The publication stands whether or not a version can be kept of it.
            let from = self.path.clone();
            let _ = self.shelf().keep(Occasion::Automatic, "", now, |to| {
                publish::duplicate(&from, to)
            });
        }
        Ok(Published { revision })
    }

    /// Renames a built file into place, with the desk's note saying before and after what is going on: whenever a crash
    /// comes, the next opening recognises what lies there.
    fn put(
        &mut self,
        built: &Path,
        seal: seal::Seal,
        revision: i64,
        changes: i64,
        over: bool,
    ) -> Result<()> {
        let mut print = Print {
            seal,
            revision,
            changes,
            stamp: None,
        };
        self.note.pending = Some(print.clone());
        self.note.closed = false;
        self.desk.write_note(&self.note)?;
        // Building took a while; look again at the last moment.
        self.expected(over)?;
        publish::replace(built, &self.path)?;
        print.stamp = Stamp::of(&self.path).ok();
        self.note.published = Some(print);
        self.note.pending = None;
        self.desk.write_note(&self.note)
    }

    /// Checks that the published file is as we left it, and says what it is.
    fn expected(&self, over: bool) -> Result<Option<Print>> {
        if over {
            return Ok(None);
        }
        let how = match (self.note.standing(&self.path)?, &self.note.published) {
            (Standing::Same(print), _) => return Ok(Some(print)),
            (Standing::Missing, None) => return Ok(None),
            (Standing::Missing, Some(_)) => "missing",
            (Standing::Changed, _) => "changed",
        };
        Err(Error::new(
            Code::ChangedElsewhere,
            "the published file is not as it was left",
        )
        .with("how", how))
    }

    fn build(&self, target: &Path) -> Result<seal::Seal> {
        publish::build(
            &self.desk.work(),
            target,
            publish::oldest_app(self.migrations),
        )
    }

    /// Writes the present state as a workshop of its own, replacing what is there; this document stays where it is.
    /// [`Code::InUse`] if somebody has that file open.
    pub fn save_copy(&mut self, path: &Path, now: DateTime<Utc>) -> Result<()> {
        let path = settle(path)?;
        if path == self.path {
            return Err(Error::invalid("path", path.to_string_lossy().into_owned()));
        }
        let _lock = Lock::take(&companion(&path, ".lock"), now)?;
        publish::may_replace(&path)?;
        let built = companion(&path, ".publishing");
        self.build(&built)?;
        let put = publish::replace(&built, &path);
        if put.is_err() {
            let _ = home::remove(&built);
        }
        put
    }

    /// Earlier states, newest first.
    pub fn versions(&self) -> Result<Vec<Version>> {
        self.shelf().list()
    }

    /// Keeps the present state under a name, for good.
    pub fn keep_version(&mut self, name: &str, now: DateTime<Utc>) -> Result<Version> {
        self.keep(Occasion::Named, name, now)
    }

    /// Brings an earlier state back, keeping the present one as a version first. One edit like any other: undo takes it back.
    pub fn restore_version(&mut self, id: &str, now: DateTime<Utc>) -> Result<Outcome<()>> {
        let file = self.shelf().find(id)?;
        let incoming = self.desk.incoming();
        gate::admit(&file, &incoming, self.migrations)?;
        let restored = self.restore_from(&incoming, id, now);
        for end in ["", "-journal", "-wal", "-shm"] {
            let _ = home::remove(&home::beside(&incoming, end));
        }
        restored
    }

    fn restore_from(
        &mut self,
        incoming: &Path,
        id: &str,
        now: DateTime<Utc>,
    ) -> Result<Outcome<()>> {
        schema::migrate(&mut Connection::open(incoming)?, self.migrations)?;
        let version = self
            .shelf()
            .list()?
            .into_iter()
            .find(|version| version.id == id)
            .ok_or_else(|| Error::missing("version"))?;
        // Versions kept by themselves have no name.
        let label = if version.name.is_empty() {
            Label::new("undo-house-restore-unnamed-version")
        } else {
            Label::new("undo-house-restore-version").with("name", version.name)
        };
        self.keep(Occasion::Restore, "", now)?;
        let from = incoming
            .to_str()
            .ok_or_else(|| Error::new(Code::Io, "the data folder's name is not Unicode"))?;
        self.db.execute("ATTACH ?1 AS version", [from])?;
        let outcome = self.edit(label, None, now, |tx| {
            for table in publish::tracked_tables(tx)? {
                let table = publish::quoted(&table);
                // The recorder keeps the net effect: rows that are the same in both do not count as changed.
                tx.execute_batch(&format!(
                    "DELETE FROM main.{table}; INSERT INTO main.{table} SELECT * FROM version.{table};"
                ))?;
            }
            Ok(())
        });
        self.db.execute_batch("DETACH version")?;
        outcome
    }

    fn keep(&self, occasion: Occasion, name: &str, now: DateTime<Utc>) -> Result<Version> {
        self.shelf()
            .keep(occasion, name, now, |to| self.build(to).map(drop))
    }

    fn shelf(&self) -> Shelf {
        Shelf::at(self.home.versions(&self.note.document))
    }

    /// Publishes what is not published yet and lets go. If that fails, the working copy stays and is taken up at the next
    /// opening; whoever wants to ask first calls [`Self::publish`] before.
    pub fn close(mut self, now: DateTime<Utc>) -> Result<()> {
        self.put_out(now, false)?;
        self.note.closed = true;
        self.desk.write_note(&self.note)
    }

    /// Lets go without publishing and forgets what was not published.
    pub fn discard(self) -> Result<()> {
        let Self {
            db, desk, _inner, ..
        } = self;
        drop(db);
        desk.clear()
    }

    /// What was found on opening, if the last session ended badly.
    pub fn recovered(&self) -> Option<&Recovered> {
        self.recovered.as_ref()
    }

    /// Where the user keeps it.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Random, the same in every copy.
    pub fn identity(&self) -> &str {
        &self.note.document
    }

    /// Counts publications.
    pub fn revision(&self) -> Result<i64> {
        Ok(counts(&self.db)?.0)
    }
}

/// The one absolute name of a path: links and dots resolved, as far as it exists.
fn settle(path: &Path) -> Result<PathBuf> {
    if let Ok(path) = path.canonicalize() {
        return Ok(path);
    }
    let name = path
        .file_name()
        .ok_or_else(|| Error::invalid("path", path.to_string_lossy().into_owned()))?;
    let folder = match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    Ok(folder.canonicalize()?.join(name))
}

fn random_identity() -> Result<[u8; 16]> {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes).map_err(|error| Error::new(Code::Io, error.to_string()))?;
    Ok(bytes)
}

/// Which document a file holds, judged as strictly as if it were to be opened.
fn identity(path: &Path, desk: &Desk, migrations: &[Migration]) -> Result<String> {
    let looked_at = desk.looking();
    let admitted = gate::admit(path, &looked_at, migrations);
    home::remove(&looked_at)?;
    Ok(admitted?.document)
}

/// Adds the newest version to the bad news that a file is damaged.
fn with_newest_version(error: Error, home: &Home, desk: &Desk) -> Error {
    if error.code != Code::Damaged {
        return error;
    }
    let newest = desk
        .note()
        .and_then(|note| Shelf::at(home.versions(&note.document)).list().ok())
        .and_then(|versions| versions.into_iter().next());
    match newest {
        Some(version) => error.with("version", version.id),
        None => error,
    }
}
