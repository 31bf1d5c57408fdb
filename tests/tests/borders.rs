//! The house's borders: who may know whom, what every step owes, and that nothing talks to a network.
//!
//! Read from the manifests and sources themselves, so that a border cannot be moved by accident: a message here names
//! the file, the rule and the way back.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use abm_core::Step;
use abm_tests::house::root;
use serde_json::Value;

// ------------------------------------------------------------------------------------------------------------ crates

#[test]
fn crates_know_only_the_crates_they_may_know() {
    let may = [
        ("abm-core", &[][..]),
        ("abm-exchange", &["abm-core"]),
        ("abm-playbook", &["abm-core"]),
        (
            "abm-workshop",
            &["abm-core", "abm-exchange", "abm-playbook"],
        ),
    ];
    let mut broken = Vec::new();
    for package in packages() {
        let name = package["name"].as_str().unwrap_or_default().to_owned();
        let Some((_, allowed)) = may.iter().find(|(crate_name, _)| *crate_name == name) else {
            continue;
        };
        for dependency in package["dependencies"].as_array().into_iter().flatten() {
            let on = dependency["name"].as_str().unwrap_or_default();
            if on.starts_with("abm-") && on != name && !allowed.contains(&on) {
                broken.push(format!(
                    "{name} depends on {on}; it may know only {allowed:?}"
                ));
            }
            if name != "abm-workshop" && on.starts_with("tauri") {
                broken.push(format!(
                    "{name} depends on {on}; only the shell knows the window"
                ));
            }
        }
    }
    assert_none(&broken);
}

#[test]
fn the_playbook_crate_knows_of_core_only_what_a_page_needs() {
    // The report blocks, the words on a page, the step as a name, and how to fail.
    let may = [
        "report", "words", "Words", "Language", "step", "Step", "error", "Error", "Result", "Code",
    ];
    let mut broken = Vec::new();
    for file in files("src-tauri/crates/playbook/src", &["rs"]) {
        for used in used_from(&without_tests(&read(&file)), "abm_core") {
            if !may.contains(&used.as_str()) {
                broken.push(format!(
                    "{} uses abm_core::{used}; pages are made of report blocks alone",
                    shown(&file)
                ));
            }
        }
    }
    assert_none(&broken);
}

#[test]
fn a_step_reads_only_steps_above_it_on_the_rail() {
    let mut broken = Vec::new();
    for step in steps_under_the_rule() {
        let folder = format!("src-tauri/crates/core/src/steps/{}", step.name());
        for file in files(&folder, &["rs"]) {
            let text = read(&file);
            let mut used = used_from(&text, "steps");
            used.extend(used_from(&text, "super::super"));
            if file.ends_with("mod.rs") {
                used.extend(used_from(&text, "super"));
            }
            for other in used.iter().filter_map(|name| name.parse::<Step>().ok()) {
                if other > step {
                    broken.push(format!(
                        "{} uses {}, which comes later on the rail: data flows down, never up",
                        shown(&file),
                        other.name()
                    ));
                }
            }
        }
    }
    assert_none(&broken);
}

#[test]
fn a_step_queries_only_tables_of_its_own_and_of_steps_above_it() {
    let tables: Vec<(Step, String)> = Step::ALL.into_iter().flat_map(tables_of).collect();
    assert!(
        !tables.is_empty(),
        "no CREATE TABLE found in any step's schema.sql; has the schema moved?"
    );
    let mut broken = Vec::new();
    for step in steps_under_the_rule() {
        for file in files(
            &format!("src-tauri/crates/core/src/steps/{}", step.name()),
            &["rs", "sql"],
        ) {
            let text = without_tests(&read(&file));
            for (owner, table) in &tables {
                if *owner > step && has_word(&text, table) {
                    broken.push(format!(
                        "{} names the table {table} of {}, which comes later on the rail",
                        shown(&file),
                        owner.name()
                    ));
                }
            }
        }
    }
    assert_none(&broken);
}

#[test]
fn a_table_is_named_after_the_step_that_owns_it() {
    let mut broken = Vec::new();
    for step in Step::ALL {
        for (_, table) in tables_of(step) {
            if Step::owning(&table) != Some(step) {
                broken.push(format!(
                    "steps/{0}/schema.sql creates {table}; a table of {0} starts with `{0}`, or undo cannot say whose it is",
                    step.name()
                ));
            }
        }
    }
    assert_none(&broken);
}

// ---------------------------------------------------------------------------------------------------------------- UI

#[test]
fn only_the_host_folder_imports_tauri() {
    let mut broken = Vec::new();
    for (file, imports) in ui_imports() {
        for import in imports.iter().filter(|it| it.starts_with("@tauri-apps")) {
            if area(&file) != "host" {
                broken.push(format!(
                    "{} imports {import}; ask for it in ui/src/host",
                    shown(&file)
                ));
            }
        }
    }
    assert_none(&broken);
}

#[test]
fn ui_folders_import_only_what_they_may() {
    let mut broken = Vec::new();
    for (file, imports) in ui_imports() {
        // Tests may reach for the fake host and their helpers.
        if is_test(&file) || area(&file) == "test" {
            continue;
        }
        for import in imports {
            let Some(target) = resolve(&file, &import) else {
                continue;
            };
            if !may_import(&file, &target) {
                broken.push(format!(
                    "{} imports {}: {}",
                    shown(&file),
                    target.display(),
                    match area(&file).as_str() {
                        "steps" => "a step's screen stands on shared, api, words and itself, never on another step",
                        "shared" => "shared components know shared, words and the house's types, no step and no frame",
                        "host" | "api" | "words" => "this folder is the ground others stand on; it may not look up",
                        _ => "this is not allowed from here",
                    }
                ));
            }
        }
    }
    assert_none(&broken);
}

fn may_import(file: &Path, target: &Path) -> bool {
    let to = area(target);
    let house_types = inside(target).starts_with("api/types");
    match area(file).as_str() {
        "host" => to == "host" || house_types,
        "api" => matches!(to.as_str(), "api" | "host"),
        "words" => matches!(to.as_str(), "words" | "locales") || house_types,
        "shared" => matches!(to.as_str(), "shared" | "words") || house_types,
        "audience" => matches!(to.as_str(), "audience" | "shared" | "words" | "api"),
        "steps" => match to.as_str() {
            "shared" | "words" | "api" => true,
            "steps" => match (step_folder(file), step_folder(target)) {
                // What all steps have in common lies beside their folders, not inside one.
                (_, None) => true,
                (Some(own), Some(other)) => own == other,
                // … and only their list (Record<Step, …>) names them all.
                (None, Some(_)) => inside(file).starts_with("steps/index.ts"),
            },
            _ => false,
        },
        _ => true,
    }
}

// ---------------------------------------------------------------------------------------------------------- commands

#[test]
fn the_command_list_the_capability_and_the_typed_client_are_one() {
    let list = commands();
    assert!(
        list.len() > 10,
        "src-tauri/src/commands/list.rs could not be read as a list of commands: {list:?}"
    );

    let capability: Value =
        serde_json::from_str(&read(&root().join("src-tauri/capabilities/main.json")))
            .expect("src-tauri/capabilities/main.json is JSON");
    let allowed: BTreeSet<String> = capability["permissions"]
        .as_array()
        .expect("the capability lists permissions")
        .iter()
        .filter_map(Value::as_str)
        .filter_map(|it| it.strip_prefix("allow-"))
        .map(|it| it.replace('-', "_"))
        .collect();

    let mut called = BTreeSet::new();
    for file in files("ui/src/api", &["ts"]) {
        called.extend(calls(&read(&file)));
    }

    let mut broken = Vec::new();
    for (one, other, message) in [
        (
            &list,
            &allowed,
            "is a command, but capabilities/main.json does not allow it",
        ),
        (
            &allowed,
            &list,
            "is allowed by capabilities/main.json, but is no command",
        ),
        (
            &called,
            &list,
            "is called by ui/src/api, but is not in commands/list.rs",
        ),
        (
            &list,
            &called,
            "is a command that ui/src/api never calls: call it or remove it",
        ),
    ] {
        broken.extend(
            one.difference(other)
                .map(|name| format!("{name} {message}")),
        );
    }
    assert_none(&broken);
}

#[test]
fn a_command_is_async_so_that_none_runs_on_the_windows_thread() {
    let mut broken = Vec::new();
    for file in files("src-tauri/src/commands", &["rs"]) {
        let text = read(&file);
        for (at, _) in text.match_indices("#[tauri::command") {
            let signature = text[at..].split('{').next().unwrap_or_default();
            if signature.contains("fn ") && !signature.contains("async fn ") {
                let name = signature
                    .split("fn ")
                    .nth(1)
                    .unwrap_or_default()
                    .split('(')
                    .next()
                    .unwrap_or_default();
                broken.push(format!("{}: {name} is not async", shown(&file)));
            }
        }
    }
    assert_none(&broken);
}

// -------------------------------------------------------------------------------------------------------- no network

#[test]
fn nothing_that_ships_can_open_a_connection() {
    let words = [
        "TcpStream",
        "TcpListener",
        "UdpSocket",
        "reqwest",
        "hyper",
        "ureq",
        "XMLHttpRequest",
        "WebSocket",
        "EventSource",
        "sendBeacon",
        "RTCPeerConnection",
    ];
    let mut broken = Vec::new();
    for file in shipped() {
        let text = without_tests(&read(&file));
        for word in words.iter().filter(|word| has_word(&text, word)) {
            broken.push(format!("{} mentions {word}", shown(&file)));
        }
        if text
            .match_indices("fetch(")
            .any(|(at, _)| !text[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_'))
        {
            broken.push(format!("{} calls fetch", shown(&file)));
        }
    }
    assert_none(&broken);
}

#[test]
fn no_dependency_that_ships_is_a_network_client() {
    let output = Command::new(env!("CARGO"))
        .args([
            "tree",
            "--offline",
            "-p",
            "abm-workshop",
            "-e",
            "normal",
            "--prefix",
            "none",
            "--format",
            "{p}",
        ])
        .current_dir(root())
        .output()
        .expect("cargo tree starts");
    assert!(
        output.status.success(),
        "cargo tree: {}",
        String::from_utf8_lossy(&output.stderr)
    );
    let tree = String::from_utf8_lossy(&output.stdout);
    let found: BTreeSet<_> = tree
        .lines()
        .filter_map(|line| line.split(' ').next())
        .filter(|name| {
            [
                "reqwest",
                "hyper",
                "ureq",
                "curl",
                "isahc",
                "surf",
                "tungstenite",
                "rustls",
                "native-tls",
                "openssl",
            ]
            .contains(name)
                || name.starts_with("tauri-plugin-http")
                || name.starts_with("tauri-plugin-updater")
                || name.starts_with("tauri-plugin-shell")
                || name.starts_with("tauri-plugin-fs")
        })
        .collect();
    // The dialog plugin carries the fs plugin along; no window is allowed any of its commands.
    let found: Vec<_> = found
        .into_iter()
        .filter(|name| *name != "tauri-plugin-fs")
        .collect();
    assert!(found.is_empty(), "the shipped program contains {found:?}");
}

#[test]
fn the_window_may_load_nothing_from_outside_and_use_no_plugin() {
    let config: Value = serde_json::from_str(&read(&root().join("src-tauri/tauri.conf.json")))
        .expect("tauri.conf.json is JSON");
    let csp = &config["app"]["security"]["csp"];
    assert_eq!(csp["default-src"], "'none'", "the CSP starts from nothing");
    let text = csp.to_string().replace("http://ipc.localhost", "");
    for loose in ["http:", "https:", "unsafe-eval", "*", "unsafe-inline"] {
        assert!(!text.contains(loose), "the CSP contains {loose}: {csp}");
    }
    assert_eq!(config["app"]["security"]["freezePrototype"], true);
    for file in files("src-tauri/capabilities", &["json"]) {
        let text = read(&file);
        for plugin in [
            "fs:",
            "shell:",
            "http:",
            "opener:",
            "process:",
            "core:default",
            "\"*\"",
        ] {
            assert!(
                !text.contains(plugin),
                "{} gives a window {plugin}",
                shown(&file)
            );
        }
    }
}

// ------------------------------------------------------------------------------------------------- what a step owes

#[test]
fn every_step_lives_on_both_sides_with_its_words_and_its_journey() {
    let mut broken = Vec::new();
    for step in Step::ALL {
        let name = step.name();
        // A step begins in core; once it has a screen it owes the rest.
        let shown = root().join(format!("ui/src/steps/{name}")).is_dir();
        let mut owed = vec![
            format!("src-tauri/crates/core/src/steps/{name}/mod.rs"),
            format!("src-tauri/crates/core/src/steps/{name}/schema.sql"),
            format!("ui/locales/en/{name}.ftl"),
            format!("ui/locales/de/{name}.ftl"),
        ];
        if shown {
            owed.push(format!("src-tauri/src/commands/{name}.rs"));
            owed.push(format!("tests/tests/journeys/{name}.rs"));
        }
        for owed in owed {
            if !root().join(&owed).is_file() {
                broken.push(format!("the step {name} has no {owed}"));
            }
        }
        if !shown {
            continue;
        }
        let screen = files(&format!("ui/src/steps/{name}"), &["svelte", "ts"]);
        let ends = |suffix: &str| {
            screen
                .iter()
                .any(|file| file.to_string_lossy().ends_with(suffix))
        };
        for (suffix, what) in [
            (".svelte", "view"),
            (".svelte.ts", "controller"),
            (".test.ts", "test"),
        ] {
            if !ends(suffix) {
                broken.push(format!(
                    "the step {name} has no {what} (ui/src/steps/{name}/*{suffix})"
                ));
            }
        }
    }
    for side in ["src-tauri/crates/core/src/steps", "ui/src/steps"] {
        for folder in folders(side) {
            if folder.parse::<Step>().is_err() {
                broken.push(format!(
                    "{side}/{folder} is not a step: name it after one in core's step.rs, or move it"
                ));
            }
        }
    }
    assert_none(&broken);
}

#[test]
fn both_languages_have_the_same_files_and_keys() {
    let names = |language: &str| -> BTreeSet<String> {
        files(&format!("ui/locales/{language}"), &["ftl"])
            .iter()
            .filter_map(|file| Some(file.file_name()?.to_string_lossy().into_owned()))
            .collect()
    };
    assert_eq!(
        names("en"),
        names("de"),
        "the languages have different files"
    );
    let mut broken = Vec::new();
    for name in names("en") {
        let (en, de) = (keys("en", &name), keys("de", &name));
        broken.extend(
            en.difference(&de)
                .map(|key| format!("{name}: {key} is missing in German")),
        );
        broken.extend(
            de.difference(&en)
                .map(|key| format!("{name}: {key} is missing in English")),
        );
    }
    assert_none(&broken);
}

#[test]
fn the_typescript_types_are_the_ones_the_rust_types_make() {
    let made = tempfile::tempdir().expect("a temporary folder");
    let output = Command::new(root().join("dev"))
        .arg("types")
        .env("TS_RS_EXPORT_DIR", made.path())
        .current_dir(root())
        .output()
        .expect("./dev types starts");
    assert!(
        output.status.success(),
        "./dev types failed:\n{}{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    );
    let kept = root().join("ui/src/api/types");
    let listing = |folder: &Path| -> BTreeSet<PathBuf> {
        files_in(folder, &["ts"])
            .iter()
            .filter_map(|it| Some(it.strip_prefix(folder).ok()?.to_owned()))
            .collect()
    };
    let (fresh, committed) = (listing(made.path()), listing(&kept));
    assert!(!fresh.is_empty(), "./dev types wrote nothing");
    let mut broken: Vec<_> = fresh
        .symmetric_difference(&committed)
        .map(|name| format!("{} is only on one side", name.display()))
        .collect();
    for name in fresh.intersection(&committed) {
        if plain(&read(&made.path().join(name))) != plain(&read(&kept.join(name))) {
            broken.push(format!(
                "ui/src/api/types/{} is out of date",
                name.display()
            ));
        }
    }
    assert!(
        broken.is_empty(),
        "Run ./dev types and commit what changed:\n  {}",
        broken.join("\n  ")
    );
}

/// Text without what a formatter may change: layout, and the commas and semicolons at line ends.
fn plain(text: &str) -> String {
    text.chars()
        .filter(|c| !c.is_whitespace() && !matches!(c, ',' | ';'))
        .map(|c| if c == '\'' { '"' } else { c })
        .collect()
}

// ----------------------------------------------------------------------------------------------------------- reading

/// The playbook prints every step and the wrap-up sums them all up; the others look only up the rail.
fn steps_under_the_rule() -> impl Iterator<Item = Step> {
    Step::ALL
        .into_iter()
        .filter(|step| !matches!(step.name(), "playbook" | "wrapup"))
}

fn packages() -> Vec<Value> {
    let output = Command::new(env!("CARGO"))
        .args([
            "metadata",
            "--no-deps",
            "--offline",
            "--format-version",
            "1",
        ])
        .current_dir(root())
        .output()
        .expect("cargo metadata starts");
    let metadata: Value =
        serde_json::from_slice(&output.stdout).expect("cargo metadata prints JSON");
    metadata["packages"].as_array().cloned().unwrap_or_default()
}

fn tables_of(step: Step) -> Vec<(Step, String)> {
    let schema = read(&root().join(format!(
        "src-tauri/crates/core/src/steps/{}/schema.sql",
        step.name()
    )));
    schema
        .split("CREATE TABLE ")
        .skip(1)
        .filter_map(|rest| {
            rest.trim_start_matches("IF NOT EXISTS ")
                .split(|c: char| !is_word(c))
                .next()
        })
        .map(|table| (step, table.to_owned()))
        .collect()
}

/// The first names used below a path: `steps::{setup::Setup, approach}` below `steps` gives setup and approach.
fn used_from(text: &str, path: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let pattern = format!("{path}::");
    for (at, _) in text.match_indices(&pattern) {
        if text[..at].ends_with(is_word) {
            continue;
        }
        let rest = &text[at + pattern.len()..];
        if let Some(group) = rest.strip_prefix('{') {
            let (mut depth, mut fresh) = (0, String::new());
            for c in group.chars() {
                match c {
                    '{' => depth += 1,
                    '}' if depth == 0 => break,
                    '}' => depth -= 1,
                    _ if depth > 0 => {}
                    ',' => found.extend(first_word(&std::mem::take(&mut fresh))),
                    c => fresh.push(c),
                }
            }
            found.extend(first_word(&fresh));
        } else {
            found.extend(first_word(rest));
        }
    }
    found
}

fn first_word(text: &str) -> Option<String> {
    let word: String = text
        .trim_start()
        .chars()
        .take_while(|c| is_word(*c))
        .collect();
    (!word.is_empty() && word != "self").then_some(word)
}

fn commands() -> BTreeSet<String> {
    let text = read(&root().join("src-tauri/src/commands/list.rs"));
    let body = text
        .split("$then! {")
        .nth(1)
        .and_then(|rest| rest.split('}').next())
        .unwrap_or_default();
    body.split(';')
        .filter_map(|line| line.split_once(':'))
        .flat_map(|(_, names)| names.split(','))
        .filter_map(first_word)
        .collect()
}

/// The command names in `call<T>("name"` of a client file.
fn calls(text: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for (at, _) in text.match_indices("call") {
        if text[..at].ends_with(is_word) {
            continue;
        }
        let mut rest = text[at + "call".len()..].chars().peekable();
        let mut depth = 0;
        let mut after = String::new();
        // Skips the type argument, however deep its angle brackets go (`=>` closes none).
        let mut last = ' ';
        while let Some(c) = rest.next() {
            match c {
                '<' => depth += 1,
                '>' if last != '=' => depth -= 1,
                _ if depth > 0 => {}
                c if c.is_whitespace() => {}
                c => {
                    after.push(c);
                    after.extend(rest.by_ref().take(80));
                    break;
                }
            }
            last = c;
        }
        if let Some(name) = after
            .strip_prefix('(')
            .map(str::trim_start)
            .and_then(|it| it.strip_prefix('"'))
        {
            found.extend(first_word(name));
        }
    }
    found
}

fn ui_imports() -> Vec<(PathBuf, Vec<String>)> {
    files("ui/src", &["ts", "svelte", "js"])
        .into_iter()
        .map(|file| (file.clone(), imports(&read(&file))))
        .collect()
}

/// The places a module names in its import and export statements.
fn imports(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for keyword in ["from ", "import ", "import("] {
        for (at, _) in text.match_indices(keyword) {
            if text[..at].ends_with(is_word) {
                continue;
            }
            let rest = text[at + keyword.len()..].trim_start();
            if let Some(quote) = rest.chars().next().filter(|c| matches!(c, '"' | '\''))
                && let Some(place) = rest[1..].split(quote).next()
            {
                found.push(place.to_owned());
            }
        }
    }
    found
}

/// Where a relative import leads, as a path with its dots resolved; `None` for packages.
fn resolve(file: &Path, import: &str) -> Option<PathBuf> {
    if !import.starts_with('.') {
        return None;
    }
    let mut path = file.parent()?.to_owned();
    for part in import.split('/') {
        match part {
            "." | "" => {}
            ".." => {
                path.pop();
            }
            part => path.push(part),
        }
    }
    Some(path)
}

/// The path below ui/src; files above it (the locales) keep their path below ui.
fn inside(path: &Path) -> PathBuf {
    let ui = root().join("ui");
    path.strip_prefix(ui.join("src"))
        .or_else(|_| path.strip_prefix(&ui))
        .unwrap_or(path)
        .to_owned()
}

/// The folder of ui/src a file lies in; empty for files directly in ui/src.
fn area(path: &Path) -> String {
    let inside = inside(path);
    let mut parts = inside.components();
    let first = parts
        .next()
        .map(|it| it.as_os_str().to_string_lossy().into_owned())
        .unwrap_or_default();
    if parts.next().is_some() || !first.contains('.') {
        first
    } else {
        String::new()
    }
}

/// The step whose folder a file under ui/src/steps lies in.
fn step_folder(path: &Path) -> Option<Step> {
    let inside = inside(path);
    inside
        .components()
        .nth(1)?
        .as_os_str()
        .to_string_lossy()
        .parse()
        .ok()
}

fn is_test(file: &Path) -> bool {
    let name = file
        .file_name()
        .map(|it| it.to_string_lossy().into_owned())
        .unwrap_or_default();
    name.contains(".test.")
        || file.components().any(|part| {
            matches!(
                part.as_os_str().to_str(),
                Some("test" | "tests" | "fixtures")
            )
        })
}

fn keys(language: &str, name: &str) -> BTreeSet<String> {
    read(&root().join(format!("ui/locales/{language}/{name}")))
        .lines()
        .filter(|line| line.starts_with(|c: char| c.is_ascii_alphabetic() || c == '-'))
        .filter_map(|line| line.split_once('=').map(|(key, _)| key.trim().to_owned()))
        .collect()
}

/// Everything that ends up in the program, tests left out.
fn shipped() -> Vec<PathBuf> {
    [
        "src-tauri/src",
        "src-tauri/crates/core/src",
        "src-tauri/crates/exchange/src",
        "src-tauri/crates/playbook/src",
        "ui/src",
    ]
    .iter()
    .flat_map(|folder| files(folder, &["rs", "ts", "svelte"]))
    .filter(|file| !is_test(file))
    .collect()
}

/// A Rust source without its test modules, which close the file by habit of the house.
fn without_tests(text: &str) -> String {
    text.split("#[cfg(test)]\nmod ")
        .next()
        .unwrap_or_default()
        .to_owned()
}

fn has_word(text: &str, word: &str) -> bool {
    text.match_indices(word).any(|(at, _)| {
        !text[..at].ends_with(is_word) && !text[at + word.len()..].starts_with(is_word)
    })
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

fn files(folder: &str, endings: &[&str]) -> Vec<PathBuf> {
    files_in(&root().join(folder), endings)
}

fn files_in(folder: &Path, endings: &[&str]) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let Ok(entries) = fs::read_dir(folder) else {
        return found;
    };
    for entry in entries.flatten() {
        let path = entry.path();
        if path.is_dir() {
            found.extend(files_in(&path, endings));
        } else if path
            .extension()
            .is_some_and(|it| endings.iter().any(|ending| it == *ending))
        {
            found.push(path);
        }
    }
    found.sort();
    found
}

fn folders(folder: &str) -> Vec<String> {
    fs::read_dir(root().join(folder))
        .into_iter()
        .flatten()
        .flatten()
        .filter(|entry| entry.path().is_dir())
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect()
}

fn read(path: &Path) -> String {
    fs::read_to_string(path)
        .unwrap_or_else(|error| panic!("{} cannot be read: {error}", shown(path)))
}

fn shown(path: &Path) -> String {
    path.strip_prefix(root())
        .unwrap_or(path)
        .display()
        .to_string()
}

#[track_caller]
fn assert_none(broken: &[String]) {
    assert!(broken.is_empty(), "\n  {}\n", broken.join("\n  "));
}
