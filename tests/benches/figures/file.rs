//! The file: opening it, an edit, taking it back, publishing. The floor is SQLite without any of our care, on the same
//! rows, on the same disk.

use std::fs::{self, File};

use abm_core::{
    document::{Document, Home},
    steps::accounts::{AccountField, AccountsEdit},
};
use chrono::Utc;
use rusqlite::{Connection, params};

use crate::{
    figure::{Report, Target, Unit, in_turns, seconds},
    workshop::Workshop,
};

const ROWS: usize = 100_000;
const ROUNDS: usize = 9;
/// How many edits a round holds: one alone tells more about the disk's mood than about us.
const EDITS: usize = 40;

/// Takes the figures.
pub fn measure(report: &mut Report) {
    report.about(
        "100,000 accounts; floor: bare SQLite on a copy of the same file (WAL, synchronous = FULL)",
    );
    let workshop = Workshop::filled(ROWS);
    opening(report, &workshop);
    let mut document = workshop.open("home");
    let db = workshop.bare("bare.db");
    let ids = ids(&db);
    editing(report, &mut document, &db, &ids);
    many(report, &mut document, &db, &ids);
    publishing(report, &mut document, &db, &workshop);
}

fn ids(db: &Connection) -> Vec<i64> {
    let mut statement = db
        .prepare("SELECT id FROM accounts_account ORDER BY id")
        .expect("the list is there");
    let ids = statement.query_map([], |row| row.get(0)).expect("it reads");
    ids.collect::<Result<_, _>>().expect("it reads")
}

/// Opening ends when the workshop can be edited; the floor has read every row once.
fn opening(report: &mut Report, workshop: &Workshop) {
    let floor = || {
        seconds(|| {
            let db = Connection::open(&workshop.file).expect("SQLite opens it");
            read_all(&db)
        })
    };
    let mut fresh = 0;
    let first = in_turns(
        ROUNDS,
        || {
            fresh += 1;
            let home = Home::at(workshop.path(&format!("stranger-{fresh}")));
            let taken =
                seconds(|| Document::open(&workshop.file, &home, Utc::now()).expect("opens"));
            fs::remove_dir_all(home.root()).expect("the home goes");
            taken
        },
        floor,
    );
    report.pair(
        "open a file never seen here",
        Unit::Seconds,
        &first,
        Target::None,
    );
    workshop.open("again").close(Utc::now()).expect("closes");
    let home = Home::at(workshop.path("again"));
    let again = in_turns(
        ROUNDS,
        || seconds(|| Document::open(&workshop.file, &home, Utc::now()).expect("opens")),
        floor,
    );
    report.pair("open it again", Unit::Seconds, &again, Target::None);
}

fn read_all(db: &Connection) -> usize {
    let mut statement = db
        .prepare("SELECT * FROM accounts_account")
        .expect("the list is there");
    let columns = statement.column_count();
    let mut rows = statement.query([]).expect("it reads");
    let mut letters = 0;
    while let Some(row) = rows.next().expect("it reads") {
        for column in 0..columns {
            letters += row
                .get_ref(column)
                .expect("it reads")
                .as_str()
                .map_or(1, str::len);
        }
    }
    letters
}

fn editing(report: &mut Report, document: &mut Document, db: &Connection, ids: &[i64]) {
    let turn = std::cell::Cell::new(0_usize);
    let value = || {
        turn.set(turn.get() + 1);
        (
            ids[turn.get() * 7_919 % ids.len()],
            format!("Person {}", turn.get()),
        )
    };
    let bare_edit = || {
        let (id, owner) = value();
        seconds(|| {
            let tx = db.unchecked_transaction().expect("a transaction");
            tx.prepare_cached("UPDATE accounts_account SET owner = ?2 WHERE id = ?1")
                .and_then(|mut it| it.execute(params![id, owner]))
                .expect("it is written");
            tx.commit().expect("it is on the disk");
        })
    };
    let round =
        |work: &mut dyn FnMut() -> f64| (0..EDITS).map(|_| work()).sum::<f64>() / EDITS as f64;
    let edits = in_turns(
        ROUNDS,
        || {
            round(&mut || {
                let (id, value) = value();
                let edit = AccountsEdit::ChangeAccount {
                    id,
                    field: AccountField::Owner,
                    value,
                };
                seconds(|| document.apply(&edit, Utc::now()).expect("it is done"))
            })
        },
        || round(&mut || bare_edit()),
    );
    report.pair(
        "an edit, on the disk",
        Unit::Seconds,
        &edits,
        Target::Times(2.0),
    );
    let back = in_turns(
        ROUNDS,
        || round(&mut || seconds(|| document.undo(Utc::now()).expect("there is one to undo"))),
        || round(&mut || bare_edit()),
    );
    report.pair("undo it", Unit::Seconds, &back, Target::None);
    let forth = in_turns(
        ROUNDS,
        || round(&mut || seconds(|| document.redo(Utc::now()).expect("there is one to redo"))),
        || round(&mut || bare_edit()),
    );
    report.pair("redo it", Unit::Seconds, &forth, Target::None);
}

/// One edit of the whole list, and the way back.
fn many(report: &mut Report, document: &mut Document, db: &Connection, ids: &[i64]) {
    let edit = AccountsEdit::RemoveAccounts { ids: ids.to_vec() };
    let mut backs = Vec::new();
    let gone = in_turns(
        3,
        || {
            let taken = seconds(|| document.apply(&edit, Utc::now()).expect("they go"));
            backs.push(seconds(|| {
                document.undo(Utc::now()).expect("they come back")
            }));
            taken
        },
        || {
            db.execute_batch("BEGIN").expect("a transaction");
            let mut statement = db
                .prepare_cached("DELETE FROM accounts_account WHERE id = ?1")
                .expect("it is written");
            let taken = seconds(|| {
                for id in ids {
                    statement.execute([id]).expect("it is written");
                }
            });
            drop(statement);
            // Taken back unwritten: the next round wants them again. The disk is left out in favour of the floor.
            db.execute_batch("ROLLBACK").expect("they come back");
            taken
        },
    );
    report.pair(
        "remove all 100,000 in one edit",
        Unit::Seconds,
        &gone,
        Target::None,
    );
    report.alone("undo that", Unit::Seconds, &backs, Target::None);
}

fn publishing(report: &mut Report, document: &mut Document, db: &Connection, workshop: &Workshop) {
    let id = ids(db)[0];
    let mut turn = 0;
    let out = workshop.path("bare-out.db");
    let published = in_turns(
        ROUNDS,
        || {
            turn += 1;
            let edit = AccountsEdit::ChangeAccount {
                id,
                field: AccountField::Notes,
                value: format!("{turn}"),
            };
            document.apply(&edit, Utc::now()).expect("it is done");
            seconds(|| document.publish(Utc::now()).expect("it is published"))
        },
        || {
            let part = workshop.path("bare-out.part");
            seconds(|| {
                db.execute("VACUUM INTO ?1", [part.to_string_lossy()])
                    .expect("SQLite writes it");
                File::open(&part)
                    .and_then(|it| it.sync_all())
                    .expect("it is on the disk");
                fs::rename(&part, &out).expect("it takes its place");
            })
        },
    );
    report.pair("publish the file", Unit::Seconds, &published, Target::None);
}
