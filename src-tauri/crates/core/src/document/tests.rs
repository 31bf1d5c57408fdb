//! The document as a whole, on a small schema of its own, so that no step's tables are needed to trust the ground.

use std::{
    fs,
    path::{Path, PathBuf},
};

use chrono::{DateTime, TimeDelta, Utc};
use rusqlite::{Connection, params};
use tempfile::TempDir;

use super::{
    Document, Home, Occasion,
    home::companion,
    schema::{APPLICATION_ID, Migration},
};
use crate::{Code, Error, Label, Param, Result, Side, Step};

/// Two tables of a step with a key between them, and one of no step.
const SAMPLE: &[Migration] = &[FIRST];

const FIRST: Migration = Migration {
    oldest_app: "0.1.0",
    schema: &[
        include_str!("schema.sql"),
        "CREATE TABLE accounts_team (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;",
        REST,
    ],
    by_hand: &[],
    growing: false,
};

const REST: &str = "
    CREATE TABLE accounts_person (
        id INTEGER PRIMARY KEY,
        team INTEGER NOT NULL REFERENCES accounts_team (id) DEFERRABLE INITIALLY DEFERRED,
        name TEXT NOT NULL
    ) STRICT;
    CREATE INDEX accounts_person_team ON accounts_person (team);
    CREATE TABLE facilitation_note (place TEXT NOT NULL, line INTEGER NOT NULL, words TEXT NOT NULL,
        PRIMARY KEY (place, line)) STRICT, WITHOUT ROWID;";

/// The same after an update of the app: a table has gained a column.
const NEXT: &[Migration] = &[
    FIRST,
    Migration {
        oldest_app: "0.2.0",
        schema: &[
            include_str!("schema.sql"),
            "CREATE TABLE accounts_team (
                id INTEGER PRIMARY KEY,
                size INTEGER NOT NULL DEFAULT 7,
                name TEXT NOT NULL UNIQUE
            ) STRICT;",
            REST,
        ],
        by_hand: &[],
        growing: false,
    },
];

/// The same while a step is being added: the last version is not released yet.
const GROWING: &[Migration] = &[
    FIRST,
    Migration {
        oldest_app: "0.2.0",
        schema: &[FIRST.schema[0], FIRST.schema[1], REST, GAINED],
        by_hand: &[],
        growing: true,
    },
];

const GAINED: &str =
    "CREATE TABLE wrapup_action (id INTEGER PRIMARY KEY, who TEXT NOT NULL) STRICT;
    CREATE INDEX wrapup_action_who ON wrapup_action (who);";

/// A day later: one more step, and an index on a table that was there.
const GROWN: &[Migration] = &[
    FIRST,
    Migration {
        oldest_app: "0.2.0",
        schema: &[
            FIRST.schema[0],
            FIRST.schema[1],
            REST,
            GAINED,
            "CREATE TABLE glossary_term (id INTEGER PRIMARY KEY, word TEXT NOT NULL) STRICT;
             CREATE INDEX accounts_person_name ON accounts_person (name);",
        ],
        by_hand: &[],
        growing: true,
    },
];

/// A version whose text cannot say everything: two tables became one.
const MERGED: &[Migration] = &[
    FIRST,
    Migration {
        oldest_app: "0.3.0",
        schema: &[
            include_str!("schema.sql"),
            "CREATE TABLE accounts_team (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, people TEXT NOT NULL DEFAULT '')
                 STRICT;
             CREATE TABLE facilitation_note (place TEXT NOT NULL, line INTEGER NOT NULL, words TEXT NOT NULL,
                 PRIMARY KEY (place, line)) STRICT, WITHOUT ROWID;",
        ],
        by_hand: &[
            "ALTER TABLE accounts_team ADD COLUMN people TEXT NOT NULL DEFAULT '';
             UPDATE accounts_team SET people = coalesce(
                 (SELECT group_concat(name, ', ') FROM accounts_person WHERE team = accounts_team.id), '');
             DROP TABLE accounts_person;",
        ],
        growing: false,
    },
];

/// A folder with a workshop's place and a home in it.
struct Room {
    folder: TempDir,
}

impl Room {
    fn new() -> Self {
        Self {
            folder: tempfile::tempdir().unwrap(),
        }
    }

    fn path(&self) -> PathBuf {
        self.folder.path().join("shared").join("acme.abmw")
    }

    fn home(&self) -> Home {
        Home::at(self.folder.path().join("home"))
    }

    /// Another machine's home.
    fn away(&self) -> Home {
        Home::at(self.folder.path().join("away"))
    }

    fn create(&self) -> Document {
        fs::create_dir_all(self.path().parent().unwrap()).unwrap();
        Document::create_as(&self.path(), &self.home(), at(0), SAMPLE).unwrap()
    }

    fn open(&self) -> Document {
        self.try_open().unwrap()
    }

    fn try_open(&self) -> Result<Document> {
        Document::open_as(&self.path(), &self.home(), at(1000), SAMPLE)
    }

    /// A published workshop with two teams in it, closed.
    fn published(&self) -> Vec<u8> {
        let mut document = self.create();
        team(&mut document, 1, "Sales");
        team(&mut document, 2, "Marketing");
        document.close(at(10)).unwrap();
        fs::read(self.path()).unwrap()
    }
}

fn at(seconds: i64) -> DateTime<Utc> {
    "2026-03-01T09:00:00Z".parse::<DateTime<Utc>>().unwrap() + TimeDelta::seconds(seconds)
}

fn team(document: &mut Document, id: i64, name: &str) -> super::Outcome<()> {
    document
        .edit(
            Label::new("undo-accounts-team").with("name", name),
            None,
            at(1),
            |tx| {
                tx.execute(
                    "INSERT INTO accounts_team VALUES (?1, ?2)",
                    params![id, name],
                )?;
                Ok(())
            },
        )
        .unwrap()
}

fn typed(document: &mut Document, key: &str, name: &str, when: i64) {
    document
        .edit(
            Label::new("undo-accounts-rename").with("name", name),
            Some(key.to_owned()),
            at(when),
            |tx| {
                tx.execute("UPDATE accounts_team SET name = ?1 WHERE id = 1", [name])?;
                Ok(())
            },
        )
        .unwrap();
}

fn teams(document: &Document) -> Vec<String> {
    document.read(names).unwrap()
}

fn names(db: &Connection) -> Result<Vec<String>> {
    let mut statement = db.prepare("SELECT name FROM accounts_team ORDER BY id")?;
    let names = statement.query_map([], |row| row.get(0))?;
    Ok(names.collect::<rusqlite::Result<_>>()?)
}

fn labels(document: &Document) -> (Option<String>, Option<String>) {
    let name = |label: Option<Label>| {
        label.map(|label| match &label.params["name"] {
            Param::Text(name) => name.clone(),
            _ => String::new(),
        })
    };
    let (undo, redo) = document.next().unwrap();
    (name(undo), name(redo))
}

fn refused<T>(result: Result<T>) -> Error {
    match result {
        Ok(_) => panic!("should have been refused"),
        Err(error) => error,
    }
}

/// Ends a session the way a crash does: nothing is published, written down or tidied up.
fn crash(document: Document) {
    drop(document);
}

#[test]
fn an_edit_says_what_changed_and_how_to_take_it_back() {
    let room = Room::new();
    let mut document = room.create();
    let outcome = team(&mut document, 1, "Sales");
    assert_eq!(outcome.changed, [Step::Accounts]);
    assert!(!outcome.facilitation);
    assert_eq!(labels(&document), (Some("Sales".into()), None));

    let outcome = document
        .edit(Label::new("note"), None, at(2), |tx| {
            tx.execute("INSERT INTO facilitation_note VALUES ('a', 1, 'x')", [])?;
            Ok(tx.last_insert_rowid())
        })
        .unwrap();
    assert!(outcome.changed.is_empty());
    assert!(outcome.facilitation);
    document.close(at(3)).unwrap();
}

#[test]
fn an_edit_that_changes_nothing_leaves_no_step_to_undo() {
    let room = Room::new();
    let mut document = room.create();
    team(&mut document, 1, "Sales");
    let outcome = document
        .edit(Label::new("nothing"), None, at(2), |tx| {
            tx.execute("UPDATE accounts_team SET name = name", [])?;
            Ok(())
        })
        .unwrap();
    assert!(outcome.changed.is_empty());
    assert_eq!(document.history(10).unwrap().len(), 1);
}

#[test]
fn an_edit_that_fails_halfway_changes_nothing() {
    let room = Room::new();
    let mut document = room.create();
    let error = refused(document.edit(Label::new("half"), None, at(2), |tx| {
        tx.execute("INSERT INTO accounts_team VALUES (1, 'Sales')", [])?;
        Err::<(), _>(Error::invalid("name", ""))
    }));
    assert_eq!(error.code, Code::Invalid);
    assert!(teams(&document).is_empty());
    // And the next one works as if nothing had been.
    team(&mut document, 1, "Sales");
}

#[test]
fn an_edit_that_leaves_a_dangling_key_is_refused() {
    let room = Room::new();
    let mut document = room.create();
    team(&mut document, 1, "Sales");
    document
        .edit(Label::new("hire"), None, at(2), |tx| {
            tx.execute("INSERT INTO accounts_person VALUES (5, 1, 'Ada')", [])?;
            Ok(())
        })
        .unwrap();
    let error = refused(document.edit(Label::new("drop"), None, at(3), |tx| {
        tx.execute("DELETE FROM accounts_team WHERE id = 1", [])?;
        Ok(())
    }));
    assert_eq!(error.code, Code::Refused);
    assert_eq!(teams(&document), ["Sales"]);
    // Taken apart in the wrong order but whole at the end is fine.
    document
        .edit(Label::new("drop"), None, at(3), |tx| {
            tx.execute("DELETE FROM accounts_team WHERE id = 1", [])?;
            tx.execute("DELETE FROM accounts_person", [])?;
            Ok(())
        })
        .unwrap();
}

#[test]
fn undo_and_redo_walk_back_and_forth_over_a_restart() {
    let room = Room::new();
    room.published();
    let mut document = room.open();
    assert_eq!(labels(&document), (Some("Marketing".into()), None));
    let outcome = document.undo(at(20)).unwrap();
    assert_eq!(outcome.changed, [Step::Accounts]);
    assert_eq!(teams(&document), ["Sales"]);
    document.undo(at(20)).unwrap();
    assert_eq!(refused(document.undo(at(20))).code, Code::NothingToUndo);
    document.close(at(21)).unwrap();

    let mut document = room.open();
    assert!(document.recovered().is_none());
    assert!(teams(&document).is_empty());
    assert_eq!(labels(&document), (None, Some("Sales".into())));
    document.redo(at(30)).unwrap();
    document.redo(at(30)).unwrap();
    assert_eq!(teams(&document), ["Sales", "Marketing"]);
    assert_eq!(refused(document.redo(at(30))).code, Code::NothingToRedo);
}

#[test]
fn a_new_edit_after_undo_closes_the_way_forward() {
    let room = Room::new();
    let mut document = room.create();
    team(&mut document, 1, "Sales");
    document.undo(at(2)).unwrap();
    team(&mut document, 2, "Service");
    assert_eq!(labels(&document), (Some("Service".into()), None));
    assert_eq!(refused(document.redo(at(3))).code, Code::NothingToRedo);
}

#[test]
fn typing_in_one_field_is_one_step() {
    for (sentence, keys, times, steps) in [
        ("close together: one", ["a", "a", "a"], [10, 12, 16], 1),
        (
            "a pause of five seconds: two",
            ["a", "a", "a"],
            [10, 12, 17],
            2,
        ),
        (
            "another field in between: three",
            ["a", "b", "a"],
            [10, 11, 12],
            3,
        ),
        (
            "the clock was set back: two",
            ["a", "a", "a"],
            [10, 11, 5],
            2,
        ),
    ] {
        let room = Room::new();
        let mut document = room.create();
        team(&mut document, 1, "Sales");
        for ((key, time), name) in keys.iter().zip(times).zip(["S", "Se", "Service"]) {
            typed(&mut document, key, name, time);
        }
        assert_eq!(document.history(10).unwrap().len(), steps + 1, "{sentence}");
        assert_eq!(
            labels(&document).0.as_deref(),
            Some("Service"),
            "{sentence}"
        );
        for _ in 0..steps {
            document.undo(at(20)).unwrap();
        }
        assert_eq!(teams(&document), ["Sales"], "{sentence}");
        for _ in 0..steps {
            document.redo(at(21)).unwrap();
        }
        assert_eq!(teams(&document), ["Service"], "{sentence}");
    }
}

#[test]
fn typing_something_and_taking_it_back_is_no_step() {
    let room = Room::new();
    let mut document = room.create();
    team(&mut document, 1, "Sales");
    typed(&mut document, "a", "Sale", 10);
    typed(&mut document, "a", "Sales", 11);
    assert_eq!(document.history(10).unwrap().len(), 1);
}

#[test]
fn typing_on_after_an_undo_does_not_add_to_an_older_step() {
    let room = Room::new();
    let mut document = room.create();
    team(&mut document, 1, "Sales");
    typed(&mut document, "a", "One", 10);
    team(&mut document, 2, "Marketing");
    document.undo(at(11)).unwrap();
    typed(&mut document, "a", "Two", 12);
    document.undo(at(13)).unwrap();
    assert_eq!(teams(&document), ["One"]);
}

#[test]
fn a_second_connection_reads_what_is_committed_and_cannot_write() {
    let room = Room::new();
    let mut document = room.create();
    let reader = document.reader().unwrap();
    team(&mut document, 1, "Sales");
    assert_eq!(names(&reader).unwrap(), ["Sales"]);
    assert!(reader.execute("DELETE FROM accounts_team", []).is_err());
}

#[test]
fn a_published_file_carries_no_history_and_another_machine_starts_a_new_one() {
    let room = Room::new();
    let bytes = room.published();
    let needle = b"undo-accounts-team";
    assert!(!bytes.windows(needle.len()).any(|part| part == needle));
    let mut document = Document::open_as(&room.path(), &room.away(), at(50), SAMPLE).unwrap();
    assert_eq!(teams(&document), ["Sales", "Marketing"]);
    assert_eq!(refused(document.undo(at(51))).code, Code::NothingToUndo);
}

#[test]
fn a_history_slipped_into_a_file_is_not_replayed() {
    let room = Room::new();
    room.published();
    tamper(
        &room.path(),
        "INSERT INTO history (at, label, changeset) VALUES ('2026-01-01T00:00:00Z', '{}', x'54')",
    );
    let document = Document::open_as(&room.path(), &room.away(), at(50), SAMPLE).unwrap();
    assert!(document.history(10).unwrap().is_empty());
}

/// Changes a published file with SQLite and seals it again, as somebody who knows how would.
fn tamper(path: &Path, sql: &str) {
    let bytes = fs::read(path).unwrap();
    fs::write(path, &bytes[..bytes.len() - super::seal::LENGTH]).unwrap();
    let db = Connection::open(path).unwrap();
    // Somebody who means harm does not ask SQLite to hold the keys together.
    db.execute_batch("PRAGMA foreign_keys = OFF").unwrap();
    db.execute_batch(sql).unwrap();
    drop(db);
    super::seal::close(path, "0.1.0").unwrap();
}

#[test]
fn the_second_opener_hears_who_has_it() {
    let room = Room::new();
    let document = room.create();
    for home in [room.home(), room.away()] {
        let error = refused(Document::open_as(&room.path(), &home, at(1), SAMPLE));
        assert_eq!(error.code, Code::InUse);
        assert_eq!(
            error.params["since"],
            Param::Text("2026-03-01T09:00:00Z".into())
        );
        assert!(error.params.contains_key("who") && error.params.contains_key("host"));
    }
    document.close(at(2)).unwrap();
    assert!(!companion(&room.path(), ".lock").exists());
    room.open();
}

#[test]
fn after_a_crash_the_unpublished_edits_are_there() {
    let room = Room::new();
    let published = room.published();
    let mut document = room.open();
    team(&mut document, 3, "Service");
    crash(document);
    assert_eq!(fs::read(room.path()).unwrap(), published);

    let document = room.open();
    let recovered = document.recovered().unwrap();
    assert_eq!(recovered.last_edit, Some(at(1)));
    assert!(!recovered.elsewhere && !recovered.lost);
    assert_eq!(teams(&document), ["Sales", "Marketing", "Service"]);
    document.close(at(30)).unwrap();
    assert!(room.open().recovered().is_none());
}

#[test]
fn a_crash_right_after_the_rename_is_no_change_by_others() {
    let room = Room::new();
    let mut document = room.create();
    team(&mut document, 1, "Sales");
    let before = document.note.clone();
    document.publish(at(5)).unwrap();
    // The note as it was when the file had its new place but the note did not say so yet.
    let mut note = before;
    note.pending.clone_from(&document.note.published);
    document.desk.write_note(&note).unwrap();
    crash(document);

    let mut document = room.open();
    assert!(document.recovered().is_none());
    team(&mut document, 2, "Marketing");
    document.publish(at(6)).unwrap();
}

#[test]
fn a_file_changed_elsewhere_is_not_overwritten() {
    let room = Room::new();
    room.published();
    let mut here = room.open();
    team(&mut here, 3, "Ours");

    // A sync client brings what somebody else made of it.
    let elsewhere = room.folder.path().join("elsewhere.abmw");
    fs::copy(room.path(), &elsewhere).unwrap();
    let mut there = Document::open_as(&elsewhere, &room.away(), at(50), SAMPLE).unwrap();
    team(&mut there, 4, "Theirs");
    there.close(at(51)).unwrap();
    let theirs = fs::read(&elsewhere).unwrap();
    fs::copy(&elsewhere, room.path()).unwrap();

    let error = refused(here.publish(at(60)));
    assert_eq!(error.code, Code::ChangedElsewhere);
    assert_eq!(error.params["how"], Param::Text("changed".into()));
    assert_eq!(fs::read(room.path()).unwrap(), theirs);

    // Way one: keep both.
    let copy = room.folder.path().join("ours.abmw");
    here.save_copy(&copy, at(61)).unwrap();
    let ours = Document::open_as(&copy, &room.away(), at(62), SAMPLE).unwrap();
    assert_eq!(teams(&ours), ["Sales", "Marketing", "Ours"]);

    // Way two, after a crash on top: ours wins, theirs stays as a version.
    crash(here);
    let mut here = room.open();
    assert!(here.recovered().unwrap().elsewhere);
    here.publish_over(at(63)).unwrap();
    let kept = here
        .versions()
        .unwrap()
        .into_iter()
        .find(|version| version.occasion == Occasion::Replaced)
        .unwrap();
    assert_eq!(
        fs::read(here.shelf().find(&kept.id).unwrap()).unwrap(),
        theirs
    );
    here.restore_version(&kept.id, at(64)).unwrap();
    assert_eq!(teams(&here), ["Sales", "Marketing", "Theirs"]);
    here.close(at(65)).unwrap();
}

#[test]
fn a_file_touched_but_not_changed_is_still_ours() {
    let room = Room::new();
    let bytes = room.published();
    let mut document = room.open();
    team(&mut document, 3, "Service");
    fs::write(room.path(), bytes).unwrap();
    document.close(at(20)).unwrap();
}

#[test]
fn a_file_removed_while_open_is_said_so_and_can_be_put_back() {
    let room = Room::new();
    room.published();
    let mut document = room.open();
    team(&mut document, 3, "Service");
    fs::remove_file(room.path()).unwrap();
    let error = refused(document.publish(at(20)));
    assert_eq!(error.code, Code::ChangedElsewhere);
    assert_eq!(error.params["how"], Param::Text("missing".into()));
    crash(document);
    let mut document = room.open();
    assert!(document.recovered().unwrap().elsewhere);
    document.publish_over(at(21)).unwrap();
    document.close(at(22)).unwrap();
    assert_eq!(teams(&room.open()).len(), 3);
}

#[test]
fn what_somebody_else_published_while_we_were_away_is_what_we_open() {
    let room = Room::new();
    room.published();
    let mut there = Document::open_as(&room.path(), &room.away(), at(50), SAMPLE).unwrap();
    team(&mut there, 4, "Theirs");
    there.close(at(51)).unwrap();
    let mut here = room.open();
    assert!(here.recovered().is_none());
    assert_eq!(teams(&here), ["Sales", "Marketing", "Theirs"]);
    assert_eq!(refused(here.undo(at(60))).code, Code::NothingToUndo);
}

/// Leaves a workshop with an edit that only the working copy has.
fn left_in_a_crash(room: &Room) {
    room.published();
    let mut document = room.open();
    team(&mut document, 3, "Service");
    crash(document);
}

fn open_at(room: &Room, path: &Path) -> Document {
    Document::open_as(path, &room.home(), at(2000), SAMPLE).unwrap()
}

#[test]
fn a_renamed_or_moved_file_finds_its_working_copy_and_its_way_back() {
    type Move = fn(&Room) -> PathBuf;
    let moves: [(&str, Move); 3] = [
        ("renamed", |room| {
            let to = room.path().with_file_name("acme 2026.abmw");
            fs::rename(room.path(), &to).unwrap();
            to
        }),
        ("copied to another folder and deleted here", |room| {
            let to = room.folder.path().join("acme.abmw");
            fs::copy(room.path(), &to).unwrap();
            fs::remove_file(room.path()).unwrap();
            to
        }),
        ("moved with its folder", |room| {
            let to = room.folder.path().join("archive");
            fs::rename(room.path().parent().unwrap(), &to).unwrap();
            to.join("acme.abmw")
        }),
    ];
    for (sentence, go) in moves {
        let room = Room::new();
        left_in_a_crash(&room);
        let path = go(&room);
        let mut document = open_at(&room, &path);
        assert!(!document.recovered().unwrap().elsewhere, "{sentence}");
        assert_eq!(teams(&document), ["Sales", "Marketing", "Service"]);
        document.undo(at(2001)).unwrap();
        document.undo(at(2001)).unwrap();
        document.close(at(2002)).unwrap();
        let document = open_at(&room, &path);
        assert!(document.recovered().is_none(), "{sentence}");
        assert_eq!(teams(&document), ["Sales"], "{sentence}");
        assert_eq!(labels(&document).1.as_deref(), Some("Marketing"));
        let desks = fs::read_dir(room.home().root().join("desks")).unwrap();
        let desks = desks.filter(|it| it.as_ref().unwrap().path().is_dir());
        assert_eq!(desks.count(), 1, "{sentence}");
    }
}

#[test]
fn a_copy_of_a_file_leaves_the_original_its_working_copy() {
    let room = Room::new();
    left_in_a_crash(&room);
    let copy = room.path().with_file_name("copy of acme.abmw");
    fs::copy(room.path(), &copy).unwrap();

    let mut document = open_at(&room, &copy);
    assert!(document.recovered().is_none());
    assert_eq!(teams(&document), ["Sales", "Marketing"]);
    team(&mut document, 4, "Copy");
    document.close(at(2001)).unwrap();

    let document = room.open();
    assert!(!document.recovered().unwrap().elsewhere);
    assert_eq!(teams(&document), ["Sales", "Marketing", "Service"]);
    document.close(at(2002)).unwrap();
    assert_eq!(
        teams(&open_at(&room, &copy)),
        ["Sales", "Marketing", "Copy"]
    );

    // Throwing the copy away leaves the original its versions.
    room.open().keep_version("mine", at(2003)).unwrap();
    room.home().forget(&copy).unwrap();
    assert!(!room.open().versions().unwrap().is_empty());
}

#[test]
fn a_copy_is_no_move_while_the_drive_of_the_original_is_out() {
    let room = Room::new();
    left_in_a_crash(&room);
    let copy = room.folder.path().join("copy.abmw");
    fs::copy(room.path(), &copy).unwrap();
    let (drive, out) = (
        room.path().parent().unwrap().to_owned(),
        room.folder.path().join("drive in a drawer"),
    );
    fs::rename(&drive, &out).unwrap();
    assert_eq!(teams(&open_at(&room, &copy)), ["Sales", "Marketing"]);
    fs::rename(&out, &drive).unwrap();
    assert_eq!(teams(&room.open()), ["Sales", "Marketing", "Service"]);
}

#[test]
fn two_workshops_that_swap_names_keep_their_own_edits() {
    let room = Room::new();
    left_in_a_crash(&room);
    let other = room.path().with_file_name("other.abmw");
    let mut document = Document::create_as(&other, &room.home(), at(20), SAMPLE).unwrap();
    document.publish(at(21)).unwrap();
    team(&mut document, 7, "Other");
    crash(document);

    let aside = room.path().with_file_name("aside.abmw");
    for (from, to) in [
        (room.path(), &aside),
        (other.clone(), &room.path()),
        (aside.clone(), &other),
    ] {
        fs::rename(from, to).unwrap();
    }
    for _ in 0..2 {
        assert_eq!(teams(&room.open()), ["Other"]);
        assert_eq!(
            teams(&open_at(&room, &other)),
            ["Sales", "Marketing", "Service"]
        );
    }
}

#[test]
fn a_new_workshop_under_the_old_name_of_a_renamed_one_takes_nothing_from_it() {
    let room = Room::new();
    left_in_a_crash(&room);
    let renamed = room.path().with_file_name("renamed.abmw");
    fs::rename(room.path(), &renamed).unwrap();
    room.create().close(at(20)).unwrap();
    assert_eq!(
        teams(&open_at(&room, &renamed)),
        ["Sales", "Marketing", "Service"]
    );
    assert!(teams(&room.open()).is_empty());
}

#[test]
fn a_file_renamed_while_somebody_works_in_it_is_still_in_use() {
    let room = Room::new();
    let mut document = room.create();
    team(&mut document, 1, "Sales");
    let renamed = room.path().with_file_name("renamed.abmw");
    fs::rename(room.path(), &renamed).unwrap();
    let error = refused(Document::open_as(&renamed, &room.home(), at(1), SAMPLE));
    assert_eq!(error.code, Code::InUse);
    crash(document);
    assert_eq!(teams(&open_at(&room, &renamed)), ["Sales"]);
}

#[test]
fn creating_never_replaces_a_file() {
    let room = Room::new();
    let bytes = room.published();
    let error = refused(Document::create_as(
        &room.path(),
        &room.home(),
        at(0),
        SAMPLE,
    ));
    assert_eq!(error.code, Code::Invalid);
    assert_eq!(fs::read(room.path()).unwrap(), bytes);
}

#[test]
fn publishing_counts_and_says_nothing_new_when_nothing_is() {
    let room = Room::new();
    let mut document = room.create();
    assert_eq!(document.revision().unwrap(), 1);
    assert!(!document.unpublished());
    team(&mut document, 1, "Sales");
    assert!(document.unpublished());
    assert_eq!(document.publish(at(2)).unwrap().revision, 2);
    assert_eq!(document.publish(at(3)).unwrap().revision, 2);
    assert!(!document.unpublished());
}

#[test]
fn a_file_marked_read_only_opens_and_stays() {
    let room = Room::new();
    let bytes = room.published();
    let mut permissions = fs::metadata(room.path()).unwrap().permissions();
    permissions.set_readonly(true);
    fs::set_permissions(room.path(), permissions).unwrap();
    let mut document = room.open();
    team(&mut document, 3, "Service");
    assert_eq!(refused(document.publish(at(20))).code, Code::ReadOnly);
    assert_eq!(fs::read(room.path()).unwrap(), bytes);
    // The way out: the work is saved elsewhere.
    let copy = room.folder.path().join("copy.abmw");
    document.save_copy(&copy, at(21)).unwrap();
    assert!(copy.exists());
}

#[test]
fn broken_and_hostile_files_are_refused_and_keep_every_byte() {
    let room = Room::new();
    let good = room.published();
    let sealed_by = |sql: &str| {
        let path = room.folder.path().join("made.abmw");
        fs::write(&path, &good).unwrap();
        tamper(&path, sql);
        fs::read(path).unwrap()
    };
    let flipped = |at: usize| {
        let mut bytes = good.clone();
        bytes[at] ^= 1;
        bytes
    };
    let data = good
        .windows(9)
        .position(|part| part == b"Marketing")
        .unwrap();
    let cases: Vec<(&str, Vec<u8>, Code)> = vec![
        ("empty", vec![], Code::Damaged),
        ("text", b"Dear team,".to_vec(), Code::NotAWorkshop),
        (
            "a zip",
            b"PK\x03\x04 and so on".repeat(99),
            Code::NotAWorkshop,
        ),
        (
            "another application's database",
            sealed_by("PRAGMA application_id = 7"),
            Code::NotAWorkshop,
        ),
        ("cut off in the header", good[..50].to_vec(), Code::Damaged),
        (
            "cut in half",
            good[..good.len() / 2].to_vec(),
            Code::Damaged,
        ),
        (
            "cut off in the seal",
            good[..good.len() - 1].to_vec(),
            Code::Damaged,
        ),
        (
            "without a seal",
            good[..good.len() - super::seal::LENGTH].to_vec(),
            Code::Damaged,
        ),
        ("one bit flipped in a name", flipped(data), Code::Damaged),
        (
            "one bit flipped in the seal",
            flipped(good.len() - 1),
            Code::Damaged,
        ),
        (
            "made by a newer app",
            sealed_by("PRAGMA user_version = 9"),
            Code::Newer,
        ),
        (
            "with no version",
            sealed_by("PRAGMA user_version = 0"),
            Code::NotAWorkshop,
        ),
        (
            "with a trigger",
            sealed_by(
                "CREATE TRIGGER t AFTER INSERT ON accounts_team BEGIN DELETE FROM accounts_person; END",
            ),
            Code::Foreign,
        ),
        (
            "with a view",
            sealed_by("CREATE VIEW v AS SELECT 1"),
            Code::Foreign,
        ),
        (
            "with a view in place of a table",
            sealed_by("DROP TABLE facilitation_note; CREATE VIEW facilitation_note AS SELECT 1"),
            Code::Foreign,
        ),
        (
            "with one more table",
            sealed_by("CREATE TABLE x (y)"),
            Code::Foreign,
        ),
        (
            "with one more column",
            sealed_by("ALTER TABLE accounts_team ADD COLUMN x TEXT"),
            Code::Foreign,
        ),
        (
            "with one table less",
            sealed_by("DROP TABLE accounts_person"),
            Code::Foreign,
        ),
        (
            "with one more index",
            sealed_by("CREATE INDEX x ON accounts_person (name)"),
            Code::Foreign,
        ),
        (
            "with no identity",
            sealed_by("DELETE FROM house"),
            Code::Damaged,
        ),
        (
            "with an identity that leads out of the folder",
            sealed_by("UPDATE house SET document = '../../../../../../etc/shadow-xx'"),
            Code::Foreign,
        ),
        (
            "with a dangling key",
            sealed_by("INSERT INTO accounts_person VALUES (1, 99, 'x')"),
            Code::Damaged,
        ),
    ];
    for (sentence, bytes, code) in cases {
        let path = room.folder.path().join("from-outside.abmw");
        fs::write(&path, &bytes).unwrap();
        let error = refused(Document::open_as(&path, &room.home(), at(1), SAMPLE));
        assert_eq!(error.code, code, "{sentence}: {}", error.detail);
        assert_eq!(fs::read(&path).unwrap(), bytes, "{sentence}: bytes");
        assert!(!companion(&path, ".lock").exists(), "{sentence}: lock left");
    }
    // Nothing of it stays in the house either: only the desk of the good one is there.
    let desks = fs::read_dir(room.home().root().join("desks")).unwrap();
    assert_eq!(desks.count(), 1);
}

#[test]
fn any_single_flipped_bit_is_noticed() {
    let room = Room::new();
    let good = room.published();
    let path = room.folder.path().join("flipped.abmw");
    // Every region of the file is hit; a prime stride meets every offset within a page over time.
    for byte in (0..good.len()).step_by(good.len() / 97) {
        let mut bytes = good.clone();
        bytes[byte] ^= 1 << (byte % 8);
        fs::write(&path, &bytes).unwrap();
        let error = refused(Document::open_as(&path, &room.away(), at(1), SAMPLE));
        assert!(
            matches!(
                error.code,
                Code::Damaged | Code::Foreign | Code::NotAWorkshop | Code::Newer
            ),
            "byte {byte}: {error}"
        );
    }
}

#[test]
fn a_newer_file_says_which_app_it_needs() {
    let room = Room::new();
    fs::create_dir_all(room.path().parent().unwrap()).unwrap();
    Document::create_as(&room.path(), &room.away(), at(0), NEXT)
        .unwrap()
        .close(at(1))
        .unwrap();
    let error = refused(room.try_open());
    assert_eq!(error.code, Code::Newer);
    assert_eq!(error.params["needs"], Param::Text("0.2.0".into()));
}

#[test]
fn a_folder_and_a_pipe_are_no_workshops() {
    let room = Room::new();
    let folder = room.folder.path().join("folder.abmw");
    fs::create_dir(&folder).unwrap();
    let error = refused(Document::open_as(&folder, &room.home(), at(1), SAMPLE));
    assert_eq!(error.code, Code::NotAWorkshop);
    let missing = room.folder.path().join("missing.abmw");
    let error = refused(Document::open_as(&missing, &room.home(), at(1), SAMPLE));
    assert_eq!(error.code, Code::Missing);
    #[cfg(unix)]
    {
        let pipe = room.folder.path().join("pipe.abmw");
        let made = std::process::Command::new("mkfifo").arg(&pipe).status();
        if made.is_ok_and(|status| status.success()) {
            let error = refused(Document::open_as(&pipe, &room.home(), at(1), SAMPLE));
            assert_eq!(error.code, Code::NotAWorkshop);
        }
    }
}

#[test]
fn a_damaged_file_names_the_newest_version_to_go_back_to() {
    let room = Room::new();
    let mut bytes = room.published();
    let half = bytes.len() / 2;
    bytes[half] ^= 1;
    fs::write(room.path(), &bytes).unwrap();
    let error = refused(room.try_open());
    assert_eq!(error.code, Code::Damaged);
    assert!(matches!(&error.params["version"], Param::Text(id) if !id.is_empty()));
}

#[test]
fn a_damaged_working_copy_is_set_aside_and_the_published_file_opened() {
    let room = Room::new();
    room.published();
    let mut document = room.open();
    team(&mut document, 3, "Service");
    let work = document.desk.work();
    crash(document);
    fs::write(&work, b"SQLite format 3\0 but not really").unwrap();
    let document = room.open();
    assert!(document.recovered().unwrap().lost);
    assert_eq!(teams(&document), ["Sales", "Marketing"]);
    let aside = fs::read_dir(work.parent().unwrap())
        .unwrap()
        .filter(|entry| {
            let name = entry.as_ref().unwrap().file_name();
            name.to_string_lossy().starts_with("aside-")
        })
        .count();
    assert!(aside >= 1);
}

#[test]
fn versions_are_kept_named_and_restored_and_restoring_can_be_undone() {
    let room = Room::new();
    let mut document = room.create();
    team(&mut document, 1, "Sales");
    let version = document.keep_version("before lunch", at(2)).unwrap();
    team(&mut document, 2, "Marketing");
    typed(&mut document, "a", "Selling", 3);

    let outcome = document.restore_version(&version.id, at(4)).unwrap();
    assert_eq!(outcome.changed, [Step::Accounts]);
    assert_eq!(teams(&document), ["Sales"]);
    assert_eq!(labels(&document).0.as_deref(), Some("before lunch"));
    document.undo(at(5)).unwrap();
    assert_eq!(teams(&document), ["Selling", "Marketing"]);

    let occasions: Vec<_> = document
        .versions()
        .unwrap()
        .into_iter()
        .map(|version| (version.occasion, version.name))
        .collect();
    assert_eq!(
        occasions,
        [
            (Occasion::Restore, String::new()),
            (Occasion::Named, "before lunch".into()),
            (Occasion::Automatic, String::new()),
        ]
    );
    assert_eq!(
        refused(document.restore_version("../../etc/passwd", at(6))).code,
        Code::Missing
    );
}

#[test]
fn automatic_versions_come_at_most_every_five_minutes() {
    let room = Room::new();
    let mut document = room.create();
    for (id, second) in [(1, 60), (2, 299), (3, 301), (4, 400), (5, 700)] {
        team(&mut document, id, &format!("Team {id}"));
        document.publish(at(second)).unwrap();
    }
    assert_eq!(document.versions().unwrap().len(), 3);
}

#[test]
fn an_update_migrates_and_keeps_the_state_before() {
    let room = Room::new();
    room.published();
    let mut document = Document::open_as(&room.path(), &room.home(), at(90), NEXT).unwrap();
    let size: i64 = document
        .read(|db| Ok(db.query_row("SELECT sum(size) FROM accounts_team", [], |row| row.get(0))?))
        .unwrap();
    assert_eq!(size, 14);
    assert!(document.history(9).unwrap().is_empty());
    let before = document
        .versions()
        .unwrap()
        .into_iter()
        .find(|version| version.occasion == Occasion::Migration)
        .unwrap();
    // Even a version of the old shape can be restored.
    team_sized(&mut document);
    document.restore_version(&before.id, at(91)).unwrap();
    assert_eq!(teams(&document), ["Sales", "Marketing"]);
    document.close(at(92)).unwrap();
    assert_eq!(refused(room.try_open()).code, Code::Newer);
}

#[test]
fn a_file_from_before_a_step_existed_opens_with_its_tables_and_its_way_back() {
    let shape = |document: &Document| document.read(super::schema::text).unwrap();
    let room = Room::new();
    room.published();
    let bytes = fs::read(room.path()).unwrap();
    // From yesterday to today, and, while the step is still being built, from today to tomorrow.
    for migrations in [GROWING, GROWN] {
        let last = migrations.len();
        let mut document =
            Document::open_as(&room.path(), &room.home(), at(90), migrations).unwrap();
        assert!(document.recovered().is_none());
        assert_eq!(
            shape(&document),
            super::schema::text_of(last, migrations).unwrap()
        );
        assert_eq!(teams(&document), ["Sales", "Marketing"]);
        // Nothing that was there has changed its form, so that the history still leads back.
        document.undo(at(91)).unwrap();
        assert_eq!(teams(&document), ["Sales"]);
        document.redo(at(92)).unwrap();
        document
            .edit(Label::new("x"), None, at(93), |tx| {
                tx.execute("INSERT INTO wrapup_action (who) VALUES ('Ada')", [])?;
                Ok(())
            })
            .unwrap();
        document.undo(at(94)).unwrap();
        document.close(at(95)).unwrap();
    }
    // On a machine that has never seen it, too.
    let copy = room.folder.path().join("from yesterday.abmw");
    fs::write(&copy, bytes).unwrap();
    let document = Document::open_as(&copy, &room.away(), at(96), GROWN).unwrap();
    assert_eq!(shape(&document), super::schema::text_of(2, GROWN).unwrap());
    assert_eq!(teams(&document), ["Sales", "Marketing"]);
    // And yesterday's app says what it needs instead of calling the file broken.
    let error = refused(room.try_open());
    assert_eq!(error.code, Code::Newer);
}

#[test]
fn a_version_that_still_grows_is_no_door_for_strangers() {
    let room = Room::new();
    let mut document = {
        fs::create_dir_all(room.path().parent().unwrap()).unwrap();
        Document::create_as(&room.path(), &room.away(), at(0), GROWING).unwrap()
    };
    team(&mut document, 1, "Sales");
    document.close(at(1)).unwrap();
    let good = fs::read(room.path()).unwrap();
    for (sentence, sql) in [
        ("a table that is not ours", "CREATE TABLE x (y)"),
        (
            "one of ours, written differently",
            "DROP TABLE wrapup_action; CREATE TABLE wrapup_action (id)",
        ),
        (
            "a trigger",
            "CREATE TRIGGER t AFTER INSERT ON wrapup_action BEGIN DELETE FROM accounts_team; END",
        ),
        ("a view", "CREATE VIEW glossary_term AS SELECT 1"),
        (
            "without a table that was released",
            "DROP TABLE accounts_person",
        ),
    ] {
        fs::write(room.path(), &good).unwrap();
        tamper(&room.path(), sql);
        let error = refused(Document::open_as(&room.path(), &room.home(), at(2), GROWN));
        assert_eq!(error.code, Code::Foreign, "{sentence}");
    }
}

#[test]
fn what_texts_cannot_say_a_migration_does_by_hand() {
    let room = Room::new();
    let mut document = room.create();
    team(&mut document, 1, "Sales");
    document
        .edit(Label::new("hire"), None, at(2), |tx| {
            tx.execute(
                "INSERT INTO accounts_person VALUES (5, 1, 'Ada'), (6, 1, 'Bo')",
                [],
            )?;
            Ok(())
        })
        .unwrap();
    document.close(at(3)).unwrap();
    let document = Document::open_as(&room.path(), &room.home(), at(4), MERGED).unwrap();
    let people: String = document
        .read(|db| Ok(db.query_row("SELECT people FROM accounts_team", [], |row| row.get(0))?))
        .unwrap();
    assert_eq!(people, "Ada, Bo");
    assert!(document.history(9).unwrap().is_empty());
}

#[test]
fn a_migration_that_fails_leaves_the_work_as_it_was() {
    // A table has gone and nobody said where its rows go.
    const CARELESS: &[Migration] = &[
        FIRST,
        Migration {
            oldest_app: "0.2.0",
            schema: &[FIRST.schema[0], FIRST.schema[1]],
            by_hand: &[],
            growing: false,
        },
    ];
    let room = Room::new();
    room.published();
    let error = refused(Document::open_as(
        &room.path(),
        &room.home(),
        at(4),
        CARELESS,
    ));
    assert_eq!(error.code, Code::Foreign, "{error}");
    let mut document = room.open();
    assert_eq!(teams(&document), ["Sales", "Marketing"]);
    document.undo(at(5)).unwrap();
}

fn team_sized(document: &mut Document) {
    document
        .edit(Label::new("x"), None, at(1), |tx| {
            tx.execute("INSERT INTO accounts_team VALUES (9, 9, 'Nine')", [])?;
            Ok(())
        })
        .unwrap();
}

#[test]
fn a_large_import_is_one_step() {
    let room = Room::new();
    let mut document = room.create();
    document
        .edit(Label::new("import"), None, at(1), |tx| {
            let mut insert = tx.prepare("INSERT INTO accounts_team VALUES (?1, ?2)")?;
            for id in 1..=20_000 {
                insert.execute(params![
                    id,
                    format!("Account number {id} with a longer name")
                ])?;
            }
            Ok(())
        })
        .unwrap();
    document.undo(at(2)).unwrap();
    assert!(teams(&document).is_empty());
    document.redo(at(3)).unwrap();
    assert_eq!(teams(&document).len(), 20_000);
    document.close(at(4)).unwrap();
    assert_eq!(teams(&room.open()).len(), 20_000);
}

/// A list of three teams, one of which is there already and is renamed instead.
fn list_of_teams(document: &mut Document, when: i64) -> Result<super::Outcome<()>> {
    document.edit_bulk(Label::new("import"), at(when), |bulk| {
        let tx = bulk.tx();
        let first = bulk.reserve("accounts_team", 5)?;
        for (id, name) in (first..).zip(["Service", "Legal", "Finance"]) {
            bulk.make(id, || {
                tx.execute(
                    "INSERT INTO accounts_team VALUES (?1, ?2)",
                    params![id, name],
                )?;
                Ok(())
            })?;
        }
        let rename = |id: i64, name: &str| {
            bulk.change(id, || {
                tx.execute(
                    "UPDATE accounts_team SET name = ?2 WHERE id = ?1",
                    params![id, name],
                )?;
                Ok(())
            })
        };
        rename(first + 1, "Law")?;
        rename(1, "Sales EMEA")
    })
}

#[test]
fn a_list_that_came_in_is_one_step_however_often_it_is_walked() {
    let room = Room::new();
    let mut document = room.create();
    team(&mut document, 1, "Sales");
    let before = document.read(super::random::dump).unwrap();
    let outcome = list_of_teams(&mut document, 1).unwrap();
    assert_eq!(outcome.changed, [Step::Accounts]);
    let after = document.read(super::random::dump).unwrap();
    assert_eq!(
        teams(&document),
        ["Sales EMEA", "Service", "Law", "Finance"]
    );
    // Over restarts, and with the crash of one between.
    for turn in 0..3 {
        if turn == 1 {
            document.close(at(2)).unwrap();
        } else {
            crash(document);
        }
        document = room.open();
        assert_eq!(document.undo(at(3)).unwrap().changed, [Step::Accounts]);
        assert_eq!(document.read(super::random::dump).unwrap(), before);
        crash(document);
        document = room.open();
        assert_eq!(document.redo(at(4)).unwrap().changed, [Step::Accounts]);
        assert_eq!(document.read(super::random::dump).unwrap(), after);
    }
    assert_eq!(document.history(9).unwrap().len(), 2);
}

#[test]
fn edits_of_rows_from_a_list_are_undone_before_the_list_is() {
    let room = Room::new();
    let mut document = room.create();
    team(&mut document, 1, "Sales");
    let before = document.read(super::random::dump).unwrap();
    list_of_teams(&mut document, 1).unwrap();
    document
        .edit(Label::new("x"), None, at(2), |tx| {
            tx.execute_batch(
                "UPDATE accounts_team SET name = name || '!';
                 INSERT INTO accounts_person SELECT 7, id, 'Ida' FROM accounts_team WHERE name = 'Law!';
                 DELETE FROM accounts_team WHERE name = 'Finance!';",
            )?;
            Ok(())
        })
        .unwrap();
    let after = document.read(super::random::dump).unwrap();
    document.undo(at(3)).unwrap();
    document.undo(at(4)).unwrap();
    assert_eq!(document.read(super::random::dump).unwrap(), before);
    document.redo(at(5)).unwrap();
    document.redo(at(6)).unwrap();
    assert_eq!(document.read(super::random::dump).unwrap(), after);
}

#[test]
fn a_list_that_fails_halfway_leaves_nothing_and_takes_only_the_ids_it_was_given() {
    let room = Room::new();
    let mut document = room.create();
    let before = document.read(super::random::dump).unwrap();
    let insert = |tx: &Connection, id: i64| {
        tx.execute(
            "INSERT INTO accounts_team VALUES (?1, ?2)",
            params![id, id.to_string()],
        )?;
        Ok(())
    };
    for (sentence, wrong) in [
        ("more than reserved", 2),
        ("out of turn", 1),
        ("a stranger's", -9),
    ] {
        let failed = document.edit_bulk(Label::new("import"), at(1), |bulk| {
            let first = bulk.reserve("accounts_team", 2)?;
            let right = if wrong == 2 { 2 } else { 0 };
            for id in first..first + right {
                bulk.make(id, || insert(bulk.tx(), id))?;
            }
            bulk.make(first + wrong, || insert(bulk.tx(), first + wrong))
        });
        assert_eq!(refused(failed).code, Code::Refused, "{sentence}");
        assert_eq!(
            document.read(super::random::dump).unwrap(),
            before,
            "{sentence}"
        );
    }
    assert!(document.history(9).unwrap().is_empty());
}

#[cfg(unix)]
#[test]
fn what_is_kept_at_home_is_for_this_user_alone() {
    use std::os::unix::fs::PermissionsExt;
    fn check(path: &Path) {
        let meta = fs::symlink_metadata(path).unwrap();
        let others = meta.permissions().mode() & 0o077;
        assert_eq!(others, 0, "{} is open to others", path.display());
        if meta.is_dir() {
            for entry in fs::read_dir(path).unwrap() {
                check(&entry.unwrap().path());
            }
        }
    }
    let room = Room::new();
    let mut document = room.create();
    team(&mut document, 1, "Sales");
    document.keep_version("mine", at(2)).unwrap();
    check(room.home().root());
}

#[test]
fn forgetting_a_workshop_leaves_nothing_of_it() {
    let room = Room::new();
    room.published();
    room.home().forget(&room.path()).unwrap();
    for part in ["desks", "versions"] {
        let left = fs::read_dir(room.home().root().join(part)).unwrap().count();
        assert_eq!(left, 0, "{part}");
    }
}

#[test]
fn the_header_names_us() {
    let room = Room::new();
    let bytes = room.published();
    assert_eq!(bytes[68..72], APPLICATION_ID.to_be_bytes());
    // Neither write-ahead log nor free pages: one whole file.
    assert_eq!(bytes[18..20], [1, 1]);
    assert_eq!(bytes[36..40], [0, 0, 0, 0]);
}

/// Random edits over all steps of the shipped schema, then all the way back and all the way forward again.
fn walks_back_and_forth(seed: u64, edits: usize) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("random.abmw");
    let home = Home::at(folder.path().join("home"));
    let mut document = Document::create(&path, &home, at(0)).unwrap();
    let words = crate::Words::of(crate::Language::En);
    document
        .begin(at(0), |tx| {
            crate::sample::fill(tx, &words, crate::sample::Stage::Half)
        })
        .unwrap();
    let mut dice = super::random::dice(seed);
    let start = document.read(super::random::dump).unwrap();
    let mut applied = 0;
    for second in 0..edits as i64 {
        match document.apply_random(&mut dice, at(second)) {
            Ok(Some(outcome)) => applied += usize::from(!outcome.changed.is_empty()),
            Ok(None) => {}
            // A made-up edit may not be acceptable, but it must never break the database or leave keys dangling.
            Err(error) => assert!(
                matches!(error.code, Code::Invalid | Code::Missing),
                "seed {seed}, edit {second}: {error}"
            ),
        }
    }
    // A team that has the laptop cannot be undone away under its hands.
    for (step, _) in document.read(crate::steps::alone).unwrap() {
        use crate::steps::{
            approach::ApproachEdit, buyin::BuyinEdit, goals::GoalsEdit, meetings::MeetingsEdit,
            roles::RolesEdit, scoring::ScoringEdit, segmentation::SegmentationEdit,
        };
        let now = at(edits as i64);
        match step {
            Step::Buyin => document.apply(&BuyinEdit::TakeBack, now),
            Step::Approach => document.apply(&ApproachEdit::TakeBack, now),
            Step::Segmentation => document.apply(&SegmentationEdit::TakeBack, now),
            Step::Roles => document.apply(&RolesEdit::TakeBack, now),
            Step::Scoring => document.apply(&ScoringEdit::TakeBack, now),
            Step::Meetings => document.apply(&MeetingsEdit::TakeBack, now),
            Step::Goals => document.apply(&GoalsEdit::TakeBack, now),
            other => panic!("{other:?} hands the laptop over: say here how it is taken back"),
        }
        .unwrap();
    }
    let end = document.read(super::random::dump).unwrap();
    assert!(
        edits < 40 || applied > edits / 8,
        "seed {seed}: only {applied} edits did anything"
    );
    document.read(super::gate::sound).unwrap();

    let steps = document.history(usize::MAX).unwrap().len();
    for step in 0..steps {
        if let Err(error) = document.undo(at(1_000)) {
            panic!("seed {seed}, undo {step} of {steps}: {error}");
        }
    }
    assert_eq!(
        document.read(super::random::dump).unwrap(),
        start,
        "seed {seed}: undo all"
    );
    document.close(at(1_001)).unwrap();

    let mut document = Document::open(&path, &home, at(1_002)).unwrap();
    for step in 0..steps {
        if let Err(error) = document.redo(at(1_003)) {
            panic!("seed {seed}, redo {step} of {steps}: {error}");
        }
    }
    assert_eq!(
        document.read(super::random::dump).unwrap(),
        end,
        "seed {seed}: redo all"
    );
    document.close(at(1_004)).unwrap();

    // What was published is what was on the screen.
    let elsewhere = Home::at(folder.path().join("elsewhere"));
    let document = Document::open(&path, &elsewhere, at(1_005)).unwrap();
    assert_eq!(
        document.read(super::random::dump).unwrap(),
        end,
        "seed {seed}: published"
    );
}

#[test]
fn a_journal_left_by_somebody_who_was_killed_does_not_touch_the_next_copy() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("journal.abmw");
    let home = Home::at(folder.path().join("home"));
    let mut document = Document::create(&path, &home, at(0)).unwrap();
    let version = document.keep_version("before", at(1)).unwrap();
    let journal = super::home::beside(&document.desk.incoming(), "-journal");
    fs::write(&journal, [0xd9; 1024]).unwrap();
    document.restore_version(&version.id, at(2)).unwrap();
    assert!(!journal.exists());
}

#[test]
fn while_a_team_has_the_laptop_undo_and_redo_stay_within_its_turn() {
    use crate::steps::approach::{ApproachEdit, Band, Criterion};
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("turns.abmw");
    let home = Home::at(folder.path().join("home"));
    let mut document = Document::create(&path, &home, at(0)).unwrap();
    let answer = |side, band| ApproachEdit::Answer {
        side,
        criterion: Criterion::Data,
        band: Some(band),
        value: None,
    };
    let alone = |document: &Document| {
        document
            .read(crate::steps::alone)
            .unwrap()
            .first()
            .map(|(_, team)| *team)
    };
    for edit in [
        ApproachEdit::HandOver {
            side: Side::Marketing,
        },
        answer(Side::Marketing, Band::Lite),
        ApproachEdit::HandOver { side: Side::Sales },
        answer(Side::Sales, Band::Strategic),
    ] {
        document.apply(&edit, at(1)).unwrap();
    }
    let said_by_both = document.history(9).unwrap();

    document.undo(at(2)).unwrap();
    let error = refused(document.undo(at(3)));
    assert_eq!(error.code, Code::Refused);
    assert_eq!(error.params["why"], "team-alone".into());
    assert_eq!(error.params["team"], "sales".into());
    assert_eq!(alone(&document), Some("sales"), "nothing has moved");
    document.redo(at(4)).unwrap();
    document.undo(at(5)).unwrap();

    // A restart opens no door either.
    crash(document);
    let mut document = Document::open(&path, &home, at(6)).unwrap();
    assert_eq!(refused(document.undo(at(7))).code, Code::Refused);
    document.redo(at(8)).unwrap();
    assert_eq!(document.history(9).unwrap(), said_by_both);

    // Taking the laptop back is the way out: a turn that is over can be walked through, back and forth.
    document.apply(&ApproachEdit::TakeBack, at(9)).unwrap();
    for _ in 0..5 {
        document.undo(at(10)).unwrap();
    }
    assert_eq!(refused(document.undo(at(11))).code, Code::NothingToUndo);
    for _ in 0..4 {
        document.redo(at(12)).unwrap();
    }
    assert_eq!(alone(&document), Some("sales"));
    document.redo(at(13)).unwrap();
    assert_eq!(alone(&document), None);

    // Going on in a turn that was walked back into makes it the present again.
    document.undo(at(14)).unwrap();
    document
        .apply(&answer(Side::Sales, Band::Lite), at(15))
        .unwrap();
    document.undo(at(16)).unwrap();
    document.undo(at(17)).unwrap();
    assert_eq!(refused(document.undo(at(18))).code, Code::Refused);
    document.close(at(19)).unwrap();
}

#[test]
fn a_team_cannot_undo_its_turn_away_while_another_step_was_left_with_a_team_at_the_laptop() {
    use crate::steps::{approach::ApproachEdit, buyin::BuyinEdit};
    let folder = tempfile::tempdir().unwrap();
    let home = Home::at(folder.path().join("home"));
    let mut document = Document::create(&folder.path().join("two.abmw"), &home, at(0)).unwrap();
    let teams = |document: &Document| document.read(crate::steps::alone).unwrap();
    // Sales was left with the laptop in a step further up; now marketing has it further down, and the other way round.
    let hand = |document: &mut Document, buyin_first: bool| {
        let (buyin, approach) = (Side::Sales, Side::Marketing);
        for buyin_now in [buyin_first, !buyin_first] {
            if buyin_now {
                document
                    .apply(&BuyinEdit::HandOver { side: buyin }, at(1))
                    .unwrap();
            } else {
                document
                    .apply(&ApproachEdit::HandOver { side: approach }, at(1))
                    .unwrap();
            }
        }
    };
    for buyin_first in [true, false] {
        hand(&mut document, buyin_first);
        let both = vec![(Step::Buyin, "sales"), (Step::Approach, "marketing")];
        assert_eq!(teams(&document), both);
        let error = refused(document.undo(at(2)));
        let (step, team) = if buyin_first {
            ("approach", "marketing")
        } else {
            ("buyin", "sales")
        };
        assert_eq!(error.params["why"], "team-alone".into());
        assert_eq!(error.params["step"], step.into());
        assert_eq!(error.params["team"], team.into());
        assert_eq!(teams(&document), both, "nothing has moved");
        document.apply(&BuyinEdit::TakeBack, at(3)).unwrap();
        document.apply(&ApproachEdit::TakeBack, at(4)).unwrap();
    }
    document.close(at(5)).unwrap();
}

proptest::proptest! {
    #![proptest_config(proptest::test_runner::Config {
        cases: 12,
        failure_persistence: None,
        ..Default::default()
    })]

    #[test]
    fn undoing_everything_is_the_start_and_redoing_everything_the_end(seed: u64, edits in 1..120_usize) {
        walks_back_and_forth(seed, edits);
    }
}

#[test]
fn every_part_with_edits_takes_part_in_the_random_ones() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let random = fs::read_to_string(source.join("document/random.rs")).unwrap();
    let mut parts = vec![("facilitation".to_owned(), source.join("facilitation"))];
    for entry in fs::read_dir(source.join("steps")).unwrap() {
        let entry = entry.unwrap();
        let name = entry.file_name().into_string().unwrap();
        parts.push((format!("steps::{name}"), entry.path()));
    }
    for (part, folder) in parts {
        assert!(
            !folder.join("edit.rs").exists() || random.contains(&format!("{part}::random")),
            "{part} has edits, but document/random.rs does not make up any: add a line there"
        );
    }
}
