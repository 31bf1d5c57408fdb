//! Real lists, brought in with nothing but their file names: every row is accounted for, and ends in the playbook.

use std::{
    fs,
    path::Path,
    time::{Duration, Instant},
};

use abm_tests::{archive, args, house::data, paper, program::Program};
use serde_json::Value;

/// File, rows below the header, and three names it must bring along.
const LISTS: [(&str, u64, [&str; 3]); 5] = [
    (
        "sp500-constituents.csv",
        503,
        ["3M", "A. O. Smith", "Zoetis"],
    ),
    (
        "hubspot-en.csv",
        408,
        ["Kaiserpharma 0 GmbH", "Hansapapier e.K.", "Kaiserpharma"],
    ),
    (
        "salesforce-en.csv",
        255,
        ["Kaiserpharma 0 GmbH", "Hansapapier e.K.", "Kaiserpharma"],
    ),
    (
        "salesforce-de.csv",
        408,
        ["Kaiserpharma 0 GmbH", "Hansapapier e.K.", "Kaiserpharma"],
    ),
    (
        "dynamics-de.xlsx",
        255,
        ["Kaiserpharma 0 GmbH", "Hansapapier e.K.", "Kaiserpharma"],
    ),
];

#[test]
fn every_real_list_comes_in_and_every_row_is_accounted_for() {
    for (name, rows, _) in LISTS {
        let program = Program::new();
        let file = workshop(&program);
        let answer = program.json(args!["import", &file, data(name)]);
        assert_eq!(number(&answer, "rows"), rows, "{name}: {answer:#}");
        assert_adds_up(name, &answer);
        // The lists hold duplicates, but most rows are new accounts.
        assert!(
            number(&answer, "created") * 10 > rows * 8,
            "{name}: most rows become accounts: {answer:#}"
        );
        assert_eq!(
            accounts(&file),
            number(&answer, "created"),
            "{name}: what was created is there"
        );
        for problem in answer["problems"].as_array().expect("a list of problems") {
            assert!(
                problem["kind"].is_string() && number(problem, "count") > 0,
                "{name}: {problem:#}"
            );
        }
    }
}

#[test]
fn the_names_and_umlauts_of_every_list_survive() {
    for (name, _, names) in LISTS {
        let program = Program::new();
        let file = workshop(&program);
        program.done(args!["import", &file, data(name)]);
        let text = dump(&file);
        for expected in names {
            assert!(text.contains(expected), "{name}: {expected} is missing");
        }
        if name != "sp500-constituents.csv" {
            for expected in ["Nürnberg", "Jana Öztürk", "Björn Weiß"] {
                assert!(
                    text.contains(expected),
                    "{name}: {expected} is missing or garbled"
                );
            }
        }
    }
}

#[test]
fn english_and_german_numbers_mean_the_same() {
    for name in [
        "hubspot-en.csv",
        "salesforce-en.csv",
        "salesforce-de.csv",
        "dynamics-de.xlsx",
    ] {
        let program = Program::new();
        let file = workshop(&program);
        program.done(args!["import", &file, data(name)]);
        let row = row_of(&file, "Kaiserpharma 0 GmbH");
        for expected in ["1009", "198793637"] {
            assert!(
                row.iter()
                    .any(|value| value == expected || value.strip_suffix(".0") == Some(expected)),
                "{name}: {expected} in {row:?}"
            );
        }
    }
}

#[test]
fn the_same_list_twice_makes_nothing_twice() {
    for (choice, other) in [("skip", "skipped"), ("update", "updated")] {
        let program = Program::new();
        let file = workshop(&program);
        let first = program.json(args!["import", &file, data("hubspot-en.csv")]);
        let again = program.json(args![
            "import",
            &file,
            data("hubspot-en.csv"),
            "--on-duplicate",
            choice
        ]);
        assert_adds_up(choice, &again);
        assert_eq!(number(&again, "created"), 0, "{choice}: {again:#}");
        assert!(number(&again, other) > 0, "{choice}: {again:#}");
        assert_eq!(accounts(&file), number(&first, "created"), "{choice}");
    }
}

#[test]
fn a_dry_run_counts_and_changes_nothing() {
    let program = Program::new();
    let file = workshop(&program);
    let dry = program.json(args![
        "import",
        &file,
        data("salesforce-de.csv"),
        "--dry-run"
    ]);
    assert_adds_up("dry run", &dry);
    assert_eq!(accounts(&file), 0);
    let wet = program.json(args!["import", &file, data("salesforce-de.csv")]);
    for count in ["rows", "created", "updated", "skipped", "rejected"] {
        assert_eq!(dry[count], wet[count], "{count} was promised otherwise");
    }
}

#[test]
fn rejected_rows_are_kept_with_their_reason() {
    let program = Program::new();
    let file = workshop(&program);
    let source = program.path("list.csv");
    fs::write(&source, "Account Name,Website,Employees\nNordwerk AG,nordwerk.example,120\n,nameless.example,5\nSüdwerk AG,suedwerk.example,80\n")
        .expect("a list");
    let rejects = program.path("rejects.csv");
    let answer = program.json(args!["import", &file, &source, "--rejects", &rejects]);
    assert_adds_up("list", &answer);
    assert_eq!(number(&answer, "rows"), 3, "{answer:#}");
    assert_eq!(
        number(&answer, "created") + number(&answer, "rejected"),
        3,
        "{answer:#}"
    );
    if number(&answer, "rejected") > 0 {
        let kept = fs::read_to_string(&rejects).expect("the rejected rows");
        assert!(kept.contains("nameless.example"), "{kept}");
    }
}

#[test]
fn what_is_no_list_is_refused_and_changes_nothing() {
    let program = Program::new();
    let file = workshop(&program);
    let empty = program.path("empty.csv");
    fs::write(&empty, "").expect("a file");
    let binary = program.path("photo.csv");
    fs::write(
        &binary,
        [0x89, b'P', b'N', b'G', 0, 0, 0, 13, 0xff, 0xfe, 0, 1],
    )
    .expect("a file");
    for source in [empty, binary, program.path("nowhere.csv")] {
        let answer = program.run(args!["import", &file, &source, "--json"]);
        assert_eq!(answer.code, 1, "{}: {answer:?}", source.display());
        assert!(answer.json()["error"]["code"].is_string(), "{answer:?}");
        assert_eq!(accounts(&file), 0);
    }
}

#[test]
fn a_workbook_of_dynamics_says_itself_what_its_columns_are() {
    let program = Program::new();
    let file = workshop(&program);
    let answer = program.json(args!["import", &file, data("dynamics-de.xlsx")]);
    assert_eq!(answer["source"], "dynamics", "{answer:#}");
    assert_eq!(answer["sheet"], "Aktive Firmen", "{answer:#}");
    let row = row_of(&file, "Kaiserpharma 0 GmbH");
    for expected in ["guid-10000000", "05914", "DE", "kaiserpharma0gmbh.example"] {
        assert!(row.iter().any(|it| it == expected), "{expected} in {row:?}");
    }
}

#[test]
fn hostile_and_broken_workbooks_are_refused_in_time_and_change_nothing() {
    let program = Program::new();
    let file = workshop(&program);
    let far = archive::workbook(
        r#"<row r="1"><c r="A1" t="inlineStr"><is><t>Firma</t></is></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>"#,
    );
    let whole = archive::workbook(
        r#"<row r="1"><c r="A1" t="inlineStr"><is><t>Firma</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>Weber AG</t></is></c></row>"#,
    );
    let real = fs::read(data("dynamics-de.xlsx")).expect("the workbook");
    let cut = real[..real.len() / 2].to_vec();
    let mut torn = real.clone();
    let middle = torn.len() / 3;
    torn[middle..middle + 200].fill(0xaa);
    for (name, bytes, code, place) in [
        ("bomb.xlsx", archive::bomb(400, false), "too-large", None),
        ("quilt.xlsx", archive::bomb(400, true), "too-large", None),
        ("far.xlsx", far, "too-large", Some((1_048_576.0, 16_384.0))),
        ("cut.xlsx", cut, "unreadable", None),
        ("torn.xlsx", torn, "unreadable", None),
        (
            "zip.xlsx",
            archive::zip(&[("hello.txt", b"hello")]),
            "unreadable",
            None,
        ),
        (
            "old.xls",
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 rest".to_vec(),
            "unreadable",
            None,
        ),
        (
            "photo.xlsx",
            vec![0x89, b'P', b'N', b'G', 0, 0],
            "unreadable",
            None,
        ),
    ] {
        let source = program.path(name);
        fs::write(&source, bytes).expect("a file");
        let began = Instant::now();
        let answer = program.run(args!["import", &file, &source, "--json"]);
        assert!(
            began.elapsed() < Duration::from_secs(10),
            "{name} took {:?}",
            began.elapsed()
        );
        assert_eq!(answer.code, 1, "{name}: {answer:?}");
        let error = &answer.json()["error"];
        assert_eq!(error["code"], code, "{name}: {error:#}");
        if let Some((row, column)) = place {
            assert_eq!(error["params"]["row"], row, "{name}: {error:#}");
            assert_eq!(error["params"]["column"], column, "{name}: {error:#}");
        }
        assert_eq!(accounts(&file), 0, "{name}");
    }
    // The same archive without anything wrong in it is read, whatever it is called.
    let source = program.path("whole.csv");
    fs::write(&source, whole).expect("a file");
    let answer = program.json(args!["import", &file, &source]);
    assert_eq!(number(&answer, "created"), 1, "{answer:#}");
}

#[test]
fn a_formula_in_a_list_stays_text() {
    let program = Program::new();
    let file = workshop(&program);
    let source = program.path("list.csv");
    fs::write(&source, "Account Name,Website\n\"=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\",a.example\n+49 Bau,b.example\n").expect("a list");
    let answer = program.json(args!["import", &file, &source]);
    assert_eq!(number(&answer, "created"), 2, "{answer:#}");
    assert!(
        dump(&file).contains("=HYPERLINK"),
        "the name is kept as it is"
    );
}

#[test]
fn a_list_that_goes_out_for_the_crm_comes_in_again_as_the_same_list() {
    for (kind, name) in [
        ("accounts-csv", "liste.csv"),
        ("accounts-xlsx", "liste.xlsx"),
    ] {
        let program = Program::new();
        let file = workshop(&program);
        program.done(args!["import", &file, data("hubspot-en.csv")]);
        let out = program.path(name);
        let said = program.json(args!["export", &file, "--as", kind, "--out", &out]);
        assert_eq!(number(&said, "accounts"), accounts(&file), "{said:#}");
        // Into the same workshop: nothing new. Into an empty one: the same accounts.
        let again = program.json(args!["import", &file, &out]);
        assert_eq!(number(&again, "created"), 0, "{again:#}");
        let other = program.path("other.abmw");
        program.done(args!["new", &other, "--client", "Nordwerk"]);
        let fresh = program.json(args!["import", &other, &out, "--on-duplicate", "create"]);
        assert_eq!(fresh["source"], "hubspot", "{fresh:#}");
        let facts = |file: &Path| {
            let mut rows: Vec<Vec<String>> =
                rows(file).into_iter().map(|it| it[1..].to_vec()).collect();
            rows.sort();
            rows
        };
        assert_eq!(facts(&other), facts(&file), "{kind}");
    }
}

#[test]
fn the_target_list_carries_the_flags_of_hubspot() {
    let program = Program::new();
    let file = program.path("sample.abmw");
    program.done(args!["sample", &file]);
    let out = program.path("targets.csv");
    let said = program.json(args![
        "export",
        &file,
        "--as",
        "accounts-csv",
        "--targets",
        "--out",
        &out
    ]);
    let text = fs::read_to_string(&out).expect("the list");
    let head = text.lines().next().expect("headers");
    for column in [
        "Record ID",
        "Company owner",
        "ABM tier",
        "ABM segment",
        "hs_is_target_account",
        "hs_ideal_customer_profile",
    ] {
        assert!(head.contains(column), "{column} in {head}");
    }
    let body: Vec<&str> = text.lines().skip(1).collect();
    assert_eq!(body.len() as u64, number(&said, "accounts"));
    assert!(
        body.iter()
            .all(|it| it.contains("\"true\"") && it.contains("tier_")),
        "only targets"
    );
    assert!(
        body.iter()
            .any(|it| it.contains("\"Tier 1\"") && it.contains("\"tier_1\""))
    );
}

#[test]
fn all_real_lists_together_end_in_one_playbook() {
    let program = Program::new();
    let file = workshop(&program);
    let mut created = 0;
    for (name, ..) in LISTS {
        let answer = program.json(args!["import", &file, data(name), "--on-duplicate", "skip"]);
        assert_adds_up(name, &answer);
        created += number(&answer, "created");
    }
    assert_eq!(accounts(&file), created);
    let out = program.path("playbook.pdf");
    program.done(args!["export", &file, "--as", "playbook", "--out", &out]);
    paper::assert_sound(&out);
    let text = paper::text(&out);
    assert!(
        paper::says(&text, "Brückmann Antriebe AG"),
        "the playbook names its client"
    );
}

// -------------------------------------------------------------------------------------------------------- helpers

fn workshop(program: &Program) -> std::path::PathBuf {
    let file = program.path("workshop.abmw");
    program.done(args!["new", &file, "--client", "Brückmann Antriebe AG"]);
    file
}

fn number(value: &Value, name: &str) -> u64 {
    value[name]
        .as_u64()
        .unwrap_or_else(|| panic!("{name} is missing: {value:#}"))
}

#[track_caller]
fn assert_adds_up(what: &str, answer: &Value) {
    let sum = ["created", "updated", "skipped", "rejected"]
        .iter()
        .map(|name| number(answer, name))
        .sum::<u64>();
    assert_eq!(
        sum,
        number(answer, "rows"),
        "{what}: created + updated + skipped + rejected = rows: {answer:#}"
    );
}

fn open(file: &Path) -> rusqlite::Connection {
    rusqlite::Connection::open_with_flags(file, rusqlite::OpenFlags::SQLITE_OPEN_READ_ONLY)
        .expect("the published file is SQLite")
}

/// How many accounts the published file holds.
fn accounts(file: &Path) -> u64 {
    open(file)
        .query_row("SELECT count(*) FROM accounts_account", [], |row| {
            row.get::<_, i64>(0)
        })
        .expect("a table of accounts") as u64
}

/// Every row of the accounts table as text.
fn rows(file: &Path) -> Vec<Vec<String>> {
    use rusqlite::types::ValueRef;
    let db = open(file);
    let mut query = db
        .prepare("SELECT * FROM accounts_account")
        .expect("a table of accounts");
    let columns = query.column_count();
    let rows = query.query_map([], |row| {
        (0..columns)
            .map(|at| {
                Ok(match row.get_ref(at)? {
                    ValueRef::Null | ValueRef::Blob(_) => String::new(),
                    ValueRef::Integer(it) => it.to_string(),
                    ValueRef::Real(it) => it.to_string(),
                    ValueRef::Text(it) => String::from_utf8_lossy(it).into_owned(),
                })
            })
            .collect()
    });
    rows.expect("rows")
        .collect::<rusqlite::Result<_>>()
        .expect("rows of text")
}

fn dump(file: &Path) -> String {
    rows(file)
        .iter()
        .map(|row| row.join("\t"))
        .collect::<Vec<_>>()
        .join("\n")
}

fn row_of(file: &Path, name: &str) -> Vec<String> {
    rows(file)
        .into_iter()
        .find(|row| row.iter().any(|value| value == name))
        .unwrap_or_else(|| panic!("{name} is not there"))
}
