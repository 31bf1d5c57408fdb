//! The command line: makes, describes, checks and exports workshops without a display, and says clearly when it cannot.

use std::{fs, path::Path};

use abm_tests::{args, house::data, program::Program};
use serde_json::Value;

#[test]
fn a_new_workshop_knows_whose_it_is() {
    let program = Program::new();
    let file = program.path("kunde.abmw");
    program.done(args!["new", &file, "--client", "Brückmann Antriebe AG"]);
    assert!(file.is_file(), "the workshop is a file");
    let info = program.json(args!["info", &file]);
    assert_eq!(info["client"], "Brückmann Antriebe AG", "{info:#}");
}

#[test]
fn a_new_workshop_never_replaces_a_file() {
    let program = Program::new();
    let file = program.path("kunde.abmw");
    fs::write(&file, "something of mine").expect("a file");
    let answer = program.run(args!["new", &file, "--client", "Nordwerk"]);
    assert_eq!(answer.code, 1, "{answer:?}");
    assert!(!answer.err.trim().is_empty(), "the refusal gives a reason");
    assert_eq!(
        fs::read_to_string(&file).expect("the file"),
        "something of mine"
    );
}

#[test]
fn the_sample_is_finished_or_half_done_in_both_languages() {
    let program = Program::new();
    for lang in ["en", "de"] {
        let mut started = Vec::new();
        for stage in ["finished", "half"] {
            let file = program.path(&format!("{stage}-{lang}.abmw"));
            program.done(args!["sample", &file, "--lang", lang, "--stage", stage]);
            let info = program.json(args!["info", &file]);
            let steps = info["steps"].as_object().expect("counts per step").clone();
            started.push(steps.values().filter(|it| it["started"] == true).count());
            assert!(
                counts(&info, "setup") > 0,
                "the sample has people: {info:#}"
            );
        }
        assert!(
            started[0] >= started[1],
            "the finished sample is at least as far as the half one: {started:?}"
        );
    }
}

#[test]
fn info_counts_every_step_and_names_the_versions() {
    let program = Program::new();
    let file = program.path("sample.abmw");
    program.done(args!["sample", &file]);
    let info = program.json(args!["info", &file]);
    for step in abm_core::Step::ALL {
        assert!(
            info["steps"][step.name()].is_object(),
            "info speaks of {}: {info:#}",
            step.name()
        );
    }
    assert!(
        info["versions"].is_array(),
        "info lists the kept versions: {info:#}"
    );
    // The same for a person.
    let answer = program.done(args!["info", &file]);
    assert!(answer.out.lines().count() > 3, "{}", answer.out);
}

#[test]
fn check_ends_with_one_as_long_as_something_is_wrong() {
    let program = Program::new();
    let file = program.path("neu.abmw");
    program.done(args!["new", &file, "--client", "Nordwerk"]);
    let answer = program.run(args!["check", &file, "--json"]);
    let findings = answer.json()["findings"]
        .as_array()
        .expect("a list of findings")
        .len();
    assert_eq!(answer.code, i32::from(findings > 0), "{answer:?}");
    for finding in answer.json()["findings"].as_array().expect("findings") {
        let sentence = finding["sentence"].as_str().unwrap_or_default();
        assert!(
            !sentence.is_empty() && !sentence.starts_with("finding-"),
            "a finding is a sentence: {finding:#}"
        );
    }
}

#[test]
fn check_says_of_five_preconditions_whether_they_hold_and_what_is_missing() {
    let program = Program::new();
    let file = program.path("neu.abmw");
    program.done(args!["new", &file, "--client", "Nordwerk"]);
    let answer = program.run(args!["check", &file, "--json"]);
    assert_eq!(
        answer.code, 1,
        "a workshop without anything in it is not ready: {answer:?}"
    );
    let sample = program.path("sample.abmw");
    program.done(args!["sample", &sample, "--lang", "de"]);
    let german = program
        .run(args!["check", &sample, "--lang", "de", "--json"])
        .json();
    for said in [&answer.json(), &german] {
        let codes: Vec<_> = said["readiness"]
            .as_array()
            .expect("five entries")
            .iter()
            .map(|it| it["code"].as_str().unwrap_or_default().to_owned())
            .collect();
        assert_eq!(codes, ["sales", "roles", "frame", "questions", "goals"]);
        for it in said["readiness"].as_array().expect("five entries") {
            let (done, of) = (it["done"].as_u64(), it["of"].as_u64());
            assert_eq!(it["ready"] == true, done == of, "{it:#}");
            let missing = it["missing"].as_array().expect("what is missing");
            assert_eq!(it["ready"] == true, missing.is_empty(), "{it:#}");
            for gap in missing {
                let sentence = gap["sentence"].as_str().unwrap_or_default();
                assert!(
                    sentence.contains(' ') && !sentence.contains("wrapup-"),
                    "{gap:#}"
                );
                assert!(gap["step"].is_string(), "{gap:#}");
            }
        }
        for finding in said["findings"].as_array().expect("findings") {
            for field in ["code", "severity", "step", "sentence"] {
                assert!(finding[field].is_string(), "{finding:#}");
            }
        }
    }
    assert!(
        german["readiness"][1]["name"] == "Die Rollen sind besetzt",
        "{german:#}"
    );
    // The same for a person: five lines with a box each, then the findings.
    let said = program.run(args!["check", &sample, "--lang", "en"]).out;
    let boxes = |mark: &str| said.lines().filter(|it| it.starts_with(mark)).count();
    assert_eq!(boxes("[x] ") + boxes("[ ] "), 5, "{said}");
    assert!(said.lines().count() > 5, "{said}");
}

#[test]
fn wrong_use_ends_with_two() {
    let program = Program::new();
    let file = program.path("x.abmw");
    for wrong in [
        args!["new"].to_vec(),
        args!["new", &file].to_vec(),
        args!["export", &file, "--as", "song", "--out", program.path("x")].to_vec(),
        args!["export", &file, "--as", "playbook"].to_vec(),
        args!["import", &file].to_vec(),
        args!["sample", &file, "--lang", "fr"].to_vec(),
        args!["--sing"].to_vec(),
    ] {
        let answer = program.run(&wrong);
        assert_eq!(answer.code, 2, "{wrong:?}: {answer:?}");
        assert!(!file.exists(), "{wrong:?} left a file");
    }
}

#[test]
fn what_is_no_workshop_is_refused_with_a_reason_and_left_alone() {
    let program = Program::new();
    let sample = program.path("sample.abmw");
    program.done(args!["sample", &sample]);
    let whole = fs::read(&sample).expect("the sample");
    let cases: [(&str, Vec<u8>); 4] = [
        ("text.abmw", b"a letter".to_vec()),
        ("empty.abmw", Vec::new()),
        ("cut.abmw", whole[..whole.len() / 2].to_vec()),
        ("newer.abmw", {
            // The schema number stands at byte 60 of an SQLite file.
            let mut newer = whole.clone();
            newer[60..64].copy_from_slice(&9999_u32.to_be_bytes());
            newer
        }),
    ];
    for (name, bytes) in cases {
        let file = program.path(name);
        fs::write(&file, &bytes).expect("a broken file");
        for verb in ["info", "check"] {
            let answer = program.run(args![verb, &file, "--json"]);
            assert_eq!(answer.code, 1, "{verb} {name}: {answer:?}");
            let said = answer.json();
            assert!(
                said["error"]["code"].is_string(),
                "{verb} {name} says which kind of failure: {said:#}"
            );
            let message = said["message"].as_str().unwrap_or_default();
            assert!(
                message.contains(' ') && !message.starts_with("error-"),
                "{verb} {name} says it in a sentence: {said:#}"
            );
            assert_eq!(
                fs::read(&file).expect("the file"),
                bytes,
                "{verb} changed {name}"
            );
        }
    }
    let answer = program.run(args!["info", program.path("nowhere.abmw")]);
    assert_eq!(answer.code, 1, "{answer:?}");
}

#[test]
fn a_refusal_names_the_file_the_reason_and_the_way_out() {
    let program = Program::new();
    let file = program.path("sample.abmw");
    program.done(args!["sample", &file]);
    let nowhere = program.path("nowhere/there.pdf");
    let empty = program.path("empty.csv");
    fs::write(&empty, "").expect("an empty list");
    let list = program.path("none.csv");
    for (arguments, place) in [
        (args!["info", &nowhere].to_vec(), &nowhere),
        (args!["sample", &file].to_vec(), &file),
        (args!["import", &file, &list].to_vec(), &list),
        (args!["import", &file, &empty].to_vec(), &empty),
        (
            args!["import", &nowhere, data("hubspot-en.csv")].to_vec(),
            &nowhere,
        ),
        (
            args!["export", &file, "--as", "playbook", "--out", &nowhere].to_vec(),
            &nowhere,
        ),
    ] {
        let answer = program.run(&arguments);
        assert_eq!(answer.code, 1, "{arguments:?}: {answer:?}");
        let lines: Vec<&str> = answer.err.lines().collect();
        assert!(
            lines[0].contains(&*place.to_string_lossy()),
            "{arguments:?} names {}: {lines:?}",
            place.display()
        );
        assert_eq!(lines.len(), 3, "reason, way out, detail: {lines:?}");
        assert!(!answer.err.contains("cli-"), "{lines:?}");
    }
    let blank = program.run(args!["new", program.path("blank.abmw"), "--client", "  "]);
    assert_eq!(blank.code, 2, "{blank:?}");
    assert!(!program.path("blank.abmw").exists());
}

#[test]
fn every_export_writes_its_file_and_nothing_beside_it() {
    let program = Program::new();
    let file = program.path("sample.abmw");
    program.done(args!["sample", &file]);
    for kind in [
        "playbook",
        "handouts",
        "raci-poster",
        "blank-kit",
        "accounts-xlsx",
        "accounts-csv",
        "calendar",
    ] {
        let out = program.path(kind);
        program.done(args!["export", &file, "--as", kind, "--out", &out]);
        let written = fs::read(&out).expect("there is a file");
        let begins: &[u8] = match kind {
            "accounts-xlsx" => b"PK",
            "accounts-csv" => b"\xEF\xBB\xBF",
            "calendar" => b"BEGIN:VCALENDAR\r\n",
            _ => b"%PDF-",
        };
        assert!(written.starts_with(begins), "{kind} is what it says");
    }
}

#[test]
fn help_names_every_verb_and_needs_no_display() {
    let program = Program::new();
    let help = program.done(["--help"]).out;
    for verb in ["new", "sample", "import", "info", "check", "export"] {
        assert!(
            help.lines().any(|line| line.trim_start().starts_with(verb)),
            "help is silent about {verb}:\n{help}"
        );
    }
    let answer = program.run::<&str>([]);
    assert_eq!(
        answer.code, 1,
        "without a display the window says so: {answer:?}"
    );
    assert!(answer.err.contains("display"), "{}", answer.err);
}

/// The largest count `info` gives for a step.
fn counts(info: &Value, step: &str) -> u64 {
    info["steps"][step]
        .as_object()
        .into_iter()
        .flatten()
        .filter_map(|(_, count)| count.as_u64())
        .max()
        .unwrap_or_default()
}

#[test]
fn the_playbook_prints_in_both_languages_on_both_papers_and_is_a_sound_pdf() {
    let program = Program::new();
    let file = program.path("sample.abmw");
    program.done(args!["sample", &file, "--lang", "de"]);
    for (lang, paper, activity) in [
        ("en", "letter", "Hand over SQA"),
        ("de", "a4", "SQA übergeben"),
    ] {
        let out = program.path(&format!("playbook-{lang}.pdf"));
        let said = program.json(args![
            "export", &file, "--as", "playbook", "--out", &out, "--lang", lang, "--paper", paper
        ]);
        assert!(
            said["pages"].as_u64().is_some_and(|pages| pages >= 5),
            "{said:#}"
        );
        let tool = |name: &str, arguments: &[&str]| {
            let ran = std::process::Command::new(name)
                .args(arguments)
                .output()
                .unwrap_or_else(|error| {
                    panic!("{name} cannot run ({error}); ./dev test installs it")
                });
            assert!(
                ran.status.success(),
                "{name}: {}",
                String::from_utf8_lossy(&ran.stderr)
            );
            String::from_utf8_lossy(&ran.stdout).into_owned()
        };
        let path = out.to_string_lossy().into_owned();
        tool("qpdf", &["--check", &path]);
        let text = tool("pdftotext", &["-layout", &path, "-"]);
        for words in ["Brückmann Antriebe AG", activity] {
            assert!(
                text.contains(words),
                "{lang}: the playbook does not say {words}"
            );
        }
        let fonts = tool("pdffonts", &[&path]);
        for font in fonts.lines().skip(2) {
            assert!(
                font.contains("yes yes yes"),
                "embedded, subset, with its characters named: {font}"
            );
        }
    }
}

/// Everything in a file, to see that nobody wrote to it.
fn bytes(file: &Path) -> Vec<u8> {
    fs::read(file).expect("the workshop is there")
}

#[test]
fn a_list_for_a_workshop_that_is_read_only_is_refused_before_it_comes_in() {
    let program = Program::new();
    let file = program.path("fest.abmw");
    program.done(args!["new", &file, "--client", "Nordwerk"]);
    let before = bytes(&file);
    let mut permissions = fs::metadata(&file).expect("the workshop").permissions();
    permissions.set_readonly(true);
    fs::set_permissions(&file, permissions).expect("it is marked");
    let log = program.path("log.csv");
    fs::write(&log, "account,date,action\nNordwerk,2026-03-02,visit\n").expect("a log");
    for list in [data("salesforce-de.csv"), log] {
        let answer = program.run(args!["import", &file, &list]);
        assert_eq!(answer.code, 1, "{answer:?}");
        assert!(answer.err.contains("fest.abmw"), "{answer:?}");
    }
    assert_eq!(bytes(&file), before);
    // Nothing waits on the desk to be written later either, and looking is allowed.
    let info = program.json(args!["info", &file]);
    assert_eq!(counts(&info, "accounts"), 0, "{info:#}");
    let dry = program.json(args![
        "import",
        &file,
        data("salesforce-de.csv"),
        "--dry-run"
    ]);
    assert_eq!(dry["rows"], 408, "{dry:#}");
}

#[test]
fn a_list_whose_rejected_rows_can_be_put_nowhere_does_not_come_in() {
    let program = Program::new();
    let file = program.path("kunde.abmw");
    program.done(args!["new", &file, "--client", "Nordwerk"]);
    let before = bytes(&file);
    let list = program.path("list.csv");
    fs::write(
        &list,
        "Account Name,Employees\nNordwerk AG,120\n,5\nSüdwerk AG,80\n",
    )
    .expect("a list");
    let folder = program.path("folder");
    fs::create_dir(&folder).expect("a folder");
    for nowhere in [program.path("nobody/here.csv"), folder] {
        let answer = program.run(args!["import", &file, &list, "--rejects", &nowhere]);
        assert_eq!(answer.code, 1, "{answer:?}");
        let place = nowhere.display().to_string();
        assert!(answer.err.contains(&place), "{place}: {answer:?}");
        let info = program.json(args!["info", &file]);
        assert_eq!(counts(&info, "accounts"), 0, "{info:#}");
    }
    assert_eq!(bytes(&file), before);
    let there = program.path("rejected.csv");
    let answer = program.json(args!["import", &file, &list, "--rejects", &there]);
    assert_eq!(
        (&answer["created"], &answer["rejected"]),
        (&2.into(), &1.into())
    );
    assert!(there.is_file());
}
