//! Writes down the newest shape of the file. `./dev golden` calls it after a step's tables have changed; `./dev golden release`
//! keeps a file of the version for good.

use std::{fs, path::Path, process::ExitCode};

use abm_core::{
    Error, Language, Result, Words,
    document::{
        Document, Home,
        schema::{MIGRATIONS, text_of},
    },
    sample,
};
use abm_tests::{faults::at, house::root};

fn main() -> ExitCode {
    let release = std::env::args().nth(1).is_some_and(|it| it == "release");
    match write(release) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::from(1)
        }
    }
}

fn write(release: bool) -> Result<()> {
    let newest = MIGRATIONS.len();
    if !MIGRATIONS.last().is_some_and(|it| it.growing) {
        println!(
            "Version {newest} is released and stays as it is. If a step's tables have changed since, begin version {}: add\n\
             Migration {{ oldest_app: …, schema: every_step!(tables), by_hand: &[], growing: true }}\n\
             to MIGRATIONS in core/src/document/schema.rs and call this again.",
            newest + 1
        );
        return Ok(());
    }
    let shape = root().join(format!(
        "src-tauri/crates/core/src/document/shapes/{newest}.sql"
    ));
    fs::write(&shape, text_of(newest, MIGRATIONS)?)?;
    println!("Wrote {}", shape.display());
    if release {
        let file = root().join(format!("tests/documents/v{newest}.abmw"));
        golden(&file)?;
        println!(
            "Wrote {}\nNow freeze version {newest} in MIGRATIONS (core/src/document/schema.rs):\n\
             schema: &[include_str!(\"shapes/{newest}.sql\")], growing: false",
            file.display()
        );
    }
    Ok(())
}

/// The finished sample in German: umlauts, every step filled in.
fn golden(file: &Path) -> Result<()> {
    let folder = tempfile::tempdir()?;
    let made = folder.path().join("golden.abmw");
    let mut document = Document::create(&made, &Home::at(folder.path().join("home")), at(0))?;
    let words = Words::of(Language::De);
    document.begin(at(0), |tx| {
        sample::fill(tx, &words, sample::Stage::Finished)
    })?;
    document.close(at(1))?;
    if file.exists() {
        return Err(Error::invalid("path", file.to_string_lossy().into_owned()));
    }
    fs::copy(made, file).map(drop).map_err(Into::into)
}
