//! The shape of the file: every step brings its own tables; this lists them in rail order and numbers the result.
//!
//! A version of the shape is its whole text, every table and index as it shall be. Going from one to the next is read off the
//! two texts: what is missing is made, a table that has gained columns is poured into its new form, an index is made
//! anew. Only what texts cannot say (a column renamed, rows moved) is written by hand. A file that has travelled through
//! all versions therefore says exactly what a fresh one says, and the gate can insist on it to the letter.
//!
//! Released versions are frozen as text in `shapes/`. The last one may still be growing: it is whatever the steps say today,
//! and files made on the way there are brought along too.

use std::collections::BTreeMap;

use rusqlite::{Connection, TransactionBehavior};

use super::publish::quoted;
use crate::{Code, Error, Result, facilitation, step::every_step, steps};

/// Marks a file as ours in its header: "ABMW".
pub const APPLICATION_ID: i32 = 0x4142_4D57;

/// A version of the schema, and how to get there from the one before.
#[derive(Debug)]
pub struct Migration {
    /// The oldest app that may open a file of this version; a newer file tells it to an older app.
    pub oldest_app: &'static str,
    /// Every table and index of this version.
    pub schema: &'static [&'static str],
    /// What has to happen to the tables of the version before, as SQL, so that each is only short of columns and tables.
    pub by_hand: &'static [&'static str],
    /// Whether the last version still grows with the steps. A released one never changes.
    pub growing: bool,
}

macro_rules! tables {
    ($($name:ident $variant:ident $about:literal;)*) => {
        &[
            include_str!("schema.sql"),
            facilitation::SCHEMA,
            $(steps::$name::SCHEMA),*
        ]
    };
}

/// Each version in order; the file's `user_version` counts how many it has seen. Released ones never change.
pub static MIGRATIONS: &[Migration] = &[
    Migration {
        oldest_app: "0.1.0",
        schema: &[include_str!("shapes/1.sql")],
        by_hand: &[],
        growing: false,
    },
    Migration {
        oldest_app: "0.1.0",
        schema: every_step!(tables),
        by_hand: &[],
        growing: true,
    },
];

/// What bringing a database to the newest version did to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reshaped {
    /// It was there already.
    Not,
    /// Tables and indexes were added; what was there is as it was.
    Added,
    /// Tables that were there have changed.
    Changed,
}

/// A workshop in memory with the newest schema and nothing in it: for rules' and stores' tests.
pub fn blank() -> Result<Connection> {
    let mut db = Connection::open_in_memory()?;
    db.execute_batch("PRAGMA foreign_keys = ON;")?;
    migrate(&mut db, MIGRATIONS)?;
    Ok(db)
}

/// The version a database has reached.
pub fn version(db: &Connection) -> Result<usize> {
    let version: i64 = db.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    usize::try_from(version).map_err(|_| Error::new(Code::Foreign, "a negative version"))
}

/// Whether a database has the newest shape, to the letter.
pub fn current(db: &Connection, migrations: &[Migration]) -> Result<bool> {
    Ok(version(db)? == migrations.len() && text(db)? == text_of(migrations.len(), migrations)?)
}

/// Brings a database to the newest version, one transaction per version, so that a crash leaves a whole version
/// behind. An empty one is given the newest shape at once.
pub fn migrate(db: &mut Connection, migrations: &[Migration]) -> Result<Reshaped> {
    let reached = version(db)?;
    if reached == 0 {
        let tx = db.transaction_with_behavior(TransactionBehavior::Immediate)?;
        lay_out(&tx, migrations.len(), migrations)?;
        sign(&tx, migrations.len())?;
        tx.commit()?;
        return Ok(Reshaped::Changed);
    }
    // Tables are taken apart and put together again: keys are checked at the end of each version, not on the way. SQLite
    // takes this switch only outside a transaction.
    let keys: bool = db.query_row("PRAGMA foreign_keys", [], |row| row.get(0))?;
    db.pragma_update(None, "foreign_keys", false)?;
    let reshaped = climb(db, reached, migrations);
    db.pragma_update(None, "foreign_keys", keys)?;
    reshaped
}

fn climb(db: &mut Connection, reached: usize, migrations: &[Migration]) -> Result<Reshaped> {
    let mut reshaped = Reshaped::Not;
    // The one it has reached is looked at too: while it grows, this may be a file from the way there.
    for at in reached.max(1)..=migrations.len() {
        let migration = &migrations[at - 1];
        if at == reached && !migration.growing {
            continue;
        }
        let tx = db.transaction_with_behavior(TransactionBehavior::Immediate)?;
        if at > reached && !migration.by_hand.is_empty() {
            for sql in migration.by_hand {
                tx.execute_batch(sql)?;
            }
            reshaped = Reshaped::Changed;
        }
        reshaped = reshaped.max(reshape(&tx, &shape_of(at, migrations)?)?);
        if reshaped == Reshaped::Changed {
            // What was done to tables of another form cannot be walked back.
            super::history::clear(&tx)?;
        }
        super::gate::keys(&tx)?;
        sign(&tx, at)?;
        tx.commit()?;
    }
    Ok(reshaped)
}

fn sign(tx: &Connection, version: usize) -> Result<()> {
    tx.pragma_update(None, "application_id", APPLICATION_ID)?;
    tx.pragma_update(None, "user_version", version as i64)?;
    Ok(())
}

/// Gives an empty database the shape of a version.
fn lay_out(db: &Connection, version: usize, migrations: &[Migration]) -> Result<()> {
    let migration = version.checked_sub(1).and_then(|at| migrations.get(at));
    for sql in migration.map_or(&[][..], |it| it.schema) {
        db.execute_batch(sql)?;
    }
    Ok(())
}

/// Gives a database a shape, keeping every row.
fn reshape(tx: &Connection, wanted: &Shape) -> Result<Reshaped> {
    let there = shape(tx)?;
    let mut reshaped = Reshaped::Not;
    for (name, part) in &there {
        let same = wanted.get(name).is_some_and(|it| it.sql == part.sql);
        match (part.kind.as_str(), &part.sql) {
            // Made anew below; there is nothing in an index that is not in its table.
            ("index", Some(_)) if !same => {
                tx.execute_batch(&format!("DROP INDEX {}", quoted(name)))?;
            }
            ("table", _) if !wanted.contains_key(name) => {
                return Err(Error::new(
                    Code::Foreign,
                    format!(
                        "the table {name} has gone; a migration must say by hand where its rows go"
                    ),
                ));
            }
            _ => {}
        }
    }
    for (name, part) in wanted.iter().filter(|(_, part)| part.kind == "table") {
        let Some(sql) = &part.sql else { continue };
        match there.get(name) {
            Some(was) if was.sql.as_ref() == Some(sql) => {}
            Some(_) => {
                pour(tx, name, sql)?;
                reshaped = Reshaped::Changed;
            }
            None => {
                tx.execute_batch(sql)?;
                reshaped = reshaped.max(Reshaped::Added);
            }
        }
    }
    let now = shape(tx)?;
    for (name, part) in wanted.iter().filter(|(_, part)| part.kind == "index") {
        if let Some(sql) = &part.sql
            && !now.contains_key(name)
        {
            tx.execute_batch(sql)?;
            reshaped = reshaped.max(Reshaped::Added);
        }
    }
    if shape(tx)? == *wanted {
        Ok(reshaped)
    } else {
        Err(Error::new(
            Code::Foreign,
            "the shape cannot be reached from here",
        ))
    }
}

/// Pours a table into its new form. Columns it has gained take their defaults.
fn pour(tx: &Connection, name: &str, sql: &str) -> Result<()> {
    let table = quoted(name);
    let columns: Vec<String> = tx
        .prepare("SELECT name FROM pragma_table_info(?1)")?
        .query_map([name], |row| row.get::<_, String>(0))?
        .map(|name| Ok(quoted(&name?)))
        .collect::<Result<_>>()?;
    let columns = columns.join(", ");
    tx.execute_batch(&format!(
        "CREATE TEMP TABLE pouring AS SELECT * FROM main.{table};
         DROP TABLE main.{table};
         {sql};
         INSERT INTO main.{table} ({columns}) SELECT {columns} FROM temp.pouring;
         DROP TABLE temp.pouring;"
    ))?;
    Ok(())
}

/// Whether a database says what a file of its version may say: to the letter what was released, or, on the way to a version
/// that is still growing, everything that was released before and nothing that is not ours.
pub fn known(db: &Connection, migrations: &[Migration]) -> Result<bool> {
    let version = version(db)?;
    let there = shape(db)?;
    if there == shape_of(version, migrations)? {
        return Ok(true);
    }
    let newest = migrations.len();
    let growing = migrations.last().is_some_and(|it| it.growing);
    if !growing || version + 1 < newest || version > newest {
        return Ok(false);
    }
    let (released, ours) = (
        shape_of(newest - 1, migrations)?,
        shape_of(newest, migrations)?,
    );
    let all_ours = there
        .iter()
        .all(|(name, part)| released.get(name) == Some(part) || ours.get(name) == Some(part));
    let complete = released
        .iter()
        .filter(|(_, part)| part.kind == "table")
        .all(|(name, _)| there.contains_key(name));
    Ok(all_ours && complete)
}

/// Everything in a schema by name. Triggers, views and anything else somebody slipped in show up here too.
type Shape = BTreeMap<String, Part>;

#[derive(Debug, PartialEq, Eq)]
struct Part {
    kind: String,
    table: String,
    /// None for what SQLite makes by itself for a key.
    sql: Option<String>,
}

fn shape(db: &Connection) -> Result<Shape> {
    db.prepare("SELECT name, type, tbl_name, sql FROM main.sqlite_schema")?
        .query_map([], |row| {
            Ok((
                row.get(0)?,
                Part {
                    kind: row.get(1)?,
                    table: row.get(2)?,
                    sql: row.get(3)?,
                },
            ))
        })?
        .map(|part| Ok(part?))
        .collect()
}

fn shape_of(version: usize, migrations: &[Migration]) -> Result<Shape> {
    let db = Connection::open_in_memory()?;
    lay_out(&db, version, migrations)?;
    shape(&db)
}

/// Everything a database's schema says, as SQL that makes the same again: each table with its indexes, by name.
pub fn text(db: &Connection) -> Result<String> {
    let mut statement = db.prepare(
        "SELECT sql || ';' || char(10) || char(10) FROM main.sqlite_schema WHERE sql IS NOT NULL
         ORDER BY tbl_name, type = 'index', name",
    )?;
    let parts = statement.query_map([], |row| row.get::<_, String>(0))?;
    Ok(parts.collect::<rusqlite::Result<_>>()?)
}

/// What [`text`] says about a fresh database of a version.
pub fn text_of(version: usize, migrations: &[Migration]) -> Result<String> {
    let db = Connection::open_in_memory()?;
    lay_out(&db, version, migrations)?;
    text(&db)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shape_of_the_file_is_the_one_written_down() {
        let newest = MIGRATIONS.len();
        let shapes = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src/document/shapes");
        let written =
            std::fs::read_to_string(shapes.join(format!("{newest}.sql"))).unwrap_or_default();
        let says = text_of(newest, MIGRATIONS).unwrap();
        let parts = |text: &str| -> Vec<String> { text.split("\n\n").map(str::to_owned).collect() };
        let (before, after) = (parts(&written), parts(&says));
        let only = |these: &[String], those: &[String]| {
            these
                .iter()
                .filter(|it| !those.contains(it))
                .fold(String::new(), |text, it| text + it + "\n\n")
        };
        assert!(
            written == says,
            "The tables have changed:\n\n--- gone\n{}+++ new\n{}\
             Write it down with `./dev golden` and commit shapes/{newest}.sql.\n\
             New tables and indexes need nothing else, nor do new columns with a default: files from before get them when \
             they are opened. Anything else (a column renamed or dropped, a rule tightened) also needs its `by_hand` in \
             MIGRATIONS and a test that walks it.\n\
             If version {newest} is released already, first begin version {}: `./dev golden` says how.",
            only(&before, &after),
            only(&after, &before),
            newest + 1,
        );
    }

    #[test]
    fn whichever_released_version_a_file_starts_from_it_arrives_at_the_newest_shape() {
        for version in 1..=MIGRATIONS.len() {
            let mut db = Connection::open_in_memory().unwrap();
            lay_out(&db, version, MIGRATIONS).unwrap();
            sign(&db, version).unwrap();
            migrate(&mut db, MIGRATIONS).unwrap();
            assert!(current(&db, MIGRATIONS).unwrap(), "from version {version}");
        }
    }

    #[test]
    fn what_the_steps_say_is_the_last_version() {
        let steps: &[&str] = every_step!(tables);
        let db = Connection::open_in_memory().unwrap();
        for sql in steps {
            db.execute_batch(sql).unwrap();
        }
        assert_eq!(
            text(&db).unwrap(),
            text_of(MIGRATIONS.len(), MIGRATIONS).unwrap(),
            "a step's tables have changed since the last version was released; `./dev golden` says how to begin the next"
        );
    }
}
