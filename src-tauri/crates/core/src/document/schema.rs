//! The shape of the file: every step brings its own tables; this lists them in rail order and numbers the result.

use rusqlite::Connection;

use crate::{Code, Error, Result, facilitation, step::every_step, steps};

/// Marks a file as ours in its header: "ABMW".
pub const APPLICATION_ID: i32 = 0x4142_4D57;

/// One step from a version of the schema to the next.
#[derive(Debug)]
pub struct Migration {
    /// The oldest app that may open a file of this version; a newer file tells it to an older app.
    pub oldest_app: &'static str,
    /// The statements, run in this order inside one transaction. They only append columns and add tables.
    pub sql: &'static [&'static str],
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

/// Each migration in order; the file's `user_version` counts how many it has seen. Released ones never change.
pub const MIGRATIONS: &[Migration] = &[Migration {
    oldest_app: "0.1.0",
    sql: every_step!(tables),
}];

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

/// Brings a database to the newest version, one transaction per migration, so that a crash leaves a whole version
/// behind. The application id is set with the first.
pub fn migrate(db: &mut Connection, migrations: &[Migration]) -> Result<()> {
    let reached = version(db)?;
    for (at, migration) in migrations.iter().enumerate().skip(reached) {
        let tx = db.transaction_with_behavior(rusqlite::TransactionBehavior::Immediate)?;
        for sql in migration.sql {
            tx.execute_batch(sql)?;
        }
        tx.pragma_update(None, "application_id", APPLICATION_ID)?;
        tx.pragma_update(None, "user_version", at as i64 + 1)?;
        tx.commit()?;
    }
    Ok(())
}

/// Everything a database's schema says, as text: one statement per table and index, sorted by name. Triggers, views
/// and anything else somebody slipped in show up here too.
pub fn text(db: &Connection) -> Result<String> {
    let mut statement = db.prepare(
        "SELECT type || ' ' || name || ' on ' || tbl_name || char(10) || coalesce(sql, '(implied)') || ';' || char(10)
         FROM sqlite_schema ORDER BY name, type",
    )?;
    let parts = statement.query_map([], |row| row.get::<_, String>(0))?;
    let mut text = String::new();
    for part in parts {
        text.push_str(&part?);
    }
    Ok(text)
}

/// What [`text`] says about a fresh database that has seen the first `version` migrations.
pub fn text_of(version: usize, migrations: &[Migration]) -> Result<String> {
    let mut db = Connection::open_in_memory()?;
    migrate(&mut db, migrations.get(..version).unwrap_or(migrations))?;
    text(&db)
}
