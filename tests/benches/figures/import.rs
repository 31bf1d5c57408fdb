//! A list in: read, understood, checked, freed of duplicates, on the disk. The floors understand nothing: `sqlite3 .import`
//! puts texts into a table, `DuckDB` and pandas guess types.

use std::{
    fs,
    path::Path,
    process::{Command, Stdio},
};

use abm_tests::args;

use crate::{
    figure::{Report, Target, Unit, in_turns},
    rows::{DOMAIN, INDEXED},
    tool::{self, Weight},
    workshop::Workshop,
};

/// Takes the figures.
pub fn measure(report: &mut Report) {
    let Some(sqlite) = tool::find(&["sqlite3"]) else {
        report.skip(
            "imports",
            "sqlite3 is not on this machine (Debian package sqlite3)",
        );
        return;
    };
    for (rows, rounds, target) in [
        (1_000, 9, Target::None),
        (10_000, 7, Target::None),
        (100_000, 7, Target::Times(3.0)),
        (1_000_000, 2, Target::None),
    ] {
        report.about(&format!(
            "{rows} rows of 16 columns; floor: sqlite3 .import of the same file"
        ));
        let workshop = Workshop::beside_a_list(rows);
        let empty = fs::read(&workshop.file).expect("the empty workshop is read");
        let mut ours = Vec::new();
        let mut floors = Vec::new();
        let walls = in_turns(
            rounds,
            || {
                fs::write(&workshop.file, &empty).expect("the empty workshop is put back");
                let _ = fs::remove_dir_all(workshop.path("data"));
                let weight =
                    tool::run(&workshop.command(args!["import", &workshop.file, &workshop.list]));
                ours.push(weight);
                weight.seconds
            },
            || {
                let weight = bare(&sqlite, &workshop);
                floors.push(weight);
                weight.seconds
            },
        );
        report.pair("import, by the clock", Unit::Seconds, &walls, target);
        let of = |weights: &[Weight], it: fn(&Weight) -> f64| {
            weights.iter().skip(1).map(it).collect::<Vec<_>>()
        };
        let both = |it| (of(&ours, it), of(&floors, it));
        report.pair(
            "import, processor",
            Unit::Seconds,
            &both(|it| it.cpu),
            Target::None,
        );
        report.pair(
            "import, memory",
            Unit::Bytes,
            &both(|it| it.peak),
            Target::None,
        );
        if rows == 100_000 {
            others(report, &workshop, &walls.0);
        }
    }
}

fn bare(sqlite: &Path, workshop: &Workshop) -> Weight {
    let db = workshop.path("bare.db");
    let _ = fs::remove_file(&db);
    let mut command = Command::new(sqlite);
    command
        .arg(&db)
        .arg(".mode csv")
        .arg(format!(".import \"{}\" account", workshop.list.display()));
    tool::run(&command)
}

/// The same list by tools whose trade is tables. They count from after their own start; we count ours in.
fn others(report: &mut Report, workshop: &Workshop, ours: &[f64]) {
    for (package, target) in [
        ("duckdb", Target::Times(1.5)),
        ("pandas", Target::Times(1.0)),
    ] {
        let Some(python) = tool::python(package) else {
            report.skip(
                &format!("100,000 rows against {package}"),
                "PyPI could not be reached, or this Python has no venv",
            );
            continue;
        };
        let took: Vec<f64> = ours
            .iter()
            .map(|_| {
                let out = workshop.path("other.duckdb");
                let _ = fs::remove_file(&out);
                let mut command = Command::new(&python);
                command
                    .arg(tool::script(&format!("{package}-import.py")))
                    .arg(&workshop.list);
                if package == "duckdb" {
                    command.arg(&out);
                }
                let output = command
                    .arg(DOMAIN)
                    .args(INDEXED)
                    .stderr(Stdio::inherit())
                    .output()
                    .expect("Python starts");
                let said: serde_json::Value = serde_json::from_slice(&output.stdout)
                    .expect("the script says how long it took");
                said["seconds"]
                    .as_f64()
                    .expect("the script says how long it took")
            })
            .collect();
        report.pair(
            &format!("import, against {package}: read, dedupe, 5 indexes"),
            Unit::Seconds,
            &(ours.to_vec(), took),
            target,
        );
    }
}
