//! Files of every version that was ever released, see tests/documents.

use std::{fs, path::PathBuf};

use abm_core::{
    Language, Step, Words,
    document::{
        Document, Home,
        schema::{self, MIGRATIONS},
    },
    steps::{self, accounts::AccountsEdit},
};
use abm_tests::{
    faults::{State, at},
    house::root,
};

fn golden(version: usize) -> PathBuf {
    root().join(format!("tests/documents/v{version}.abmw"))
}

fn released() -> impl Iterator<Item = usize> {
    MIGRATIONS
        .iter()
        .enumerate()
        .filter(|(_, it)| !it.growing)
        .map(|(at, _)| at + 1)
}

#[test]
fn every_released_version_has_a_file_that_is_kept() {
    for version in released() {
        assert!(
            golden(version).is_file(),
            "version {version} is marked as released, but tests/documents has no v{version}.abmw: \
             while it was growing, `./dev golden release` would have made it"
        );
    }
}

#[test]
fn a_file_of_every_released_version_opens_reads_and_goes_on() {
    for version in released() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let path = folder.path().join("old.abmw");
        fs::copy(golden(version), &path).expect("a copy");
        let home = Home::at(folder.path().join("home"));
        let mut document = Document::open(&path, &home, at(0))
            .unwrap_or_else(|error| panic!("version {version} does not open: {error}"));
        let shape = document.read(schema::text).expect("its shape");
        let newest = schema::text_of(MIGRATIONS.len(), MIGRATIONS).expect("our shape");
        assert!(
            shape == newest,
            "version {version} does not arrive at the newest shape"
        );
        for words in [Language::De, Language::En].map(Words::of) {
            for step in Step::ALL {
                let looked = document.read(|db| {
                    steps::started(step, db)?;
                    steps::findings(step, db)?;
                    steps::section(step, db, &words)
                });
                if let Err(error) = looked {
                    panic!("version {version}, {}: {error}", step.name());
                }
            }
        }
        // What the first version's sample had is still there.
        for (table, count) in [
            ("accounts_account", 72),
            ("roles_role", 9),
            ("roles_activity", 34),
        ] {
            let found: i64 = document
                .read(|db| {
                    Ok(db.query_row(&format!("SELECT count(*) FROM {table}"), [], |it| it.get(0))?)
                })
                .expect("a count");
            assert!(
                found >= count,
                "version {version}: {found} rows in {table}, {count} expected"
            );
        }
        let before = document.read(State::read).expect("its rows");
        let edit = AccountsEdit::AddAccount {
            name: "Nachzügler AG".into(),
        };
        document.apply(&edit, at(10)).expect("an edit");
        document.undo(at(20)).expect("undo");
        let after = document.read(State::read).expect("its rows");
        assert_eq!(after.digest, before.digest);
        document.redo(at(30)).expect("redo");
        document.close(at(40)).expect("published");

        let home = Home::at(folder.path().join("elsewhere"));
        let document = Document::open(&path, &home, at(50)).expect("opens as the newest version");
        assert!(document.recovered().is_none());
        let again = document.read(schema::text).expect("its shape");
        assert!(again == newest, "version {version}, published again");
    }
}
