//! Lists from outside, from the file to the list and back.

use std::{
    fmt::Write as _,
    fs,
    io::{BufRead as _, BufReader},
    path::Path,
    process::{Command, Stdio},
    time::Duration,
};

use abm_tests::window::{Launch, Window};

use crate::ways;

#[tokio::test]
async fn a_german_report_comes_in_with_the_keyboard_alone_and_goes_again_with_one_undo() {
    let prepared = ways::empty("Nordwerk AG");
    let answers = prepared.home.join("answers.txt");
    let list = abm_tests::house::data("salesforce-de.csv");
    fs::write(&answers, format!("{}\n", list.display())).expect("an answer");
    let window = Launch::new(&prepared.home)
        .file(&prepared.file)
        .answering(&answers)
        .start()
        .await;
    ways::to_step(&window, &["Accounts"]).await;
    window.sees("No accounts yet").await;
    window.focus("Import a list …").await;
    window.press("Enter").await;
    window.sees("Import accounts").await;
    window.sees("Salesforce").await;
    window.sees("semicolon").await;
    window.sees("windows-1252").await;
    window.is_in_order("accounts-import").await;
    // From the heading through the columns: one is left out, another way of reading is looked at.
    window.offers("select", "Branche becomes").await;
    window
        .choose("PLZ (Rechnungsanschrift) becomes", "Leave out")
        .await;
    window.focus("Read otherwise").await;
    window.press("Enter").await;
    window.offers("select", "Encoding").await;
    window.picture("accounts-import-read-as").await;
    window.press("Esc").await;
    window.press("Ctrl+Enter").await;
    window.sees("salesforce-de.csv is in").await;
    window.is_in_order("accounts-imported").await;
    window.press("Esc").await;
    window.sees("398 accounts").await;
    window
        .offers("button", "Undo: importing salesforce-de.csv")
        .await;
    window.press("Ctrl+z").await;
    window.sees("No accounts yet").await;
    window.close().await;
}

#[tokio::test]
async fn a_list_with_a_third_of_bad_rows_is_repaired_in_place() {
    let prepared = ways::empty("Nordwerk AG");
    let answers = prepared.home.join("answers.txt");
    let list = prepared.home.join("messe.csv");
    let saved = prepared.home.join("left out.csv");
    let good = (0..40).map(|at| {
        let (revenue, people, month) = (at * 1_000_000, at + 5, at % 9 + 1);
        format!(
            "Firma {at} GmbH;firma{at}.example;{revenue};{people};Germany;Customer;{month}/3/2026\n"
        )
    });
    let abroad = (0..9).map(|at| {
        format!("Ausland {at} AG;ausland{at}.example;1.234;10-50;BRD West;Stammgast;2/3/2026\n")
    });
    let nameless = (0..5).map(|at| format!(";;{at};5;Germany;;\n"));
    let mut text =
        String::from("Company;Website;Annual Revenue;Employees;Country;Type;Last Activity\n");
    text.extend(good.chain(abroad).chain(nameless));
    text += "Zelle zu viel;z.example;5;5;Germany;Customer;1/3/2026;mehr\n";
    text += "\"Offen;o.example;5;5;Germany;Customer;1/3/2026\n";
    text += "Firma 1;firma1.example;;;;;\n";
    fs::write(&list, text).expect("a list");
    fs::write(
        &answers,
        format!("{}\n{}\n", list.display(), saved.display()),
    )
    .expect("answers");
    let window = Launch::new(&prepared.home)
        .file(&prepared.file)
        .answering(&answers)
        .start()
        .await;
    window.click("Accounts").await;
    window.click("Import a list …").await;
    window.sees("Annual Revenue has no currency").await;
    window.sees("Annual Revenue can be read in two ways").await;
    window.sees("Last Activity: day or month first?").await;
    window.sees("3 answers missing").await;
    window.is_in_order("accounts-import-questions").await;
    window.click_the("radio", "EUR").await;
    window.click_the("radio", "1,234").await;
    window.click_the("radio", "2 Mar 2026").await;
    window.sees_no("answers missing").await;
    window.click_the("radio", "middle").await;
    window.choose("“BRD West” means", "Germany").await;
    window.choose("“Stammgast” means", "Customer").await;
    window.click("See the rows and name them").await;
    window.sees("7 rows cannot come in").await;
    window.fill("Name for line 51", "Weber AG").await;
    window.sees("6 rows cannot come in").await;
    window.is_in_order("accounts-import-rows").await;
    window.click("Close").await;
    window.sees("50 new").await;
    window.sees("6 left out").await;
    window.is_in_order("accounts-import-settled").await;
    window.click("Import 51 accounts").await;
    window.sees("messe.csv is in").await;
    window.sees("6 rows left out").await;
    window.picture("accounts-imported-problems").await;
    window.click("Save the rows left out …").await;
    window
        .until("the rows left out are a file", async || saved.is_file())
        .await;
    let kept = fs::read_to_string(&saved).expect("the rows");
    assert!(
        kept.contains("Zelle zu viel") && kept.contains("more cells"),
        "{kept}"
    );
    window.click("Undo the import").await;
    window.sees("No accounts yet").await;
    window.close().await;
}

#[tokio::test]
async fn a_workbook_is_read_in_german_and_rows_from_a_spreadsheet_are_pasted() {
    let prepared = ways::empty("Nordwerk AG");
    let answers = prepared.home.join("answers.txt");
    let list = abm_tests::house::data("dynamics-de.xlsx");
    fs::write(&answers, format!("{}\n", list.display())).expect("an answer");
    let window = Launch::new(&prepared.home)
        .file(&prepared.file)
        .answering(&answers)
        .start()
        .await;
    window.click("Accounts").await;
    window.click("Import a list …").await;
    window.sees("Dynamics 365").await;
    window.sees("Aktive Firmen").await;
    window.sees("Jahresumsatz has no currency").await;
    window.is_in_order("accounts-import-workbook").await;
    window.click_the("radio", "other").await;
    window.type_text("SEK").await;
    window.press("Enter").await;
    window.sees_no("answer missing").await;
    window.click_the("button", "Cancel").await;
    window.sees("No accounts yet").await;

    window.click("Paste rows").await;
    for line in [
        "Firma;Ort;Land",
        "Weber AG;Wien;Österreich",
        "Möwe GmbH;Kiel;Deutschland",
    ] {
        window.type_text(line).await;
        window.press("Enter").await;
    }
    window.click("Read them").await;
    window.sees("pasted rows").await;
    window.sees("2 new").await;
    window.press("Ctrl+Enter").await;
    window.sees("The rows are in").await;
    window.press("Esc").await;
    window.sees("2 accounts").await;
    window.offers("button", "Undo: importing pasted rows").await;

    // And out again, as a workbook for the CRM.
    let out = prepared.home.join("liste.xlsx");
    fs::write(&answers, format!("{}\n", out.display())).expect("an answer");
    window.click("Export …").await;
    window.is_in_order("accounts-export").await;
    window.click("Choose a place …").await;
    window.sees("2 without a record ID").await;
    let bytes = fs::read(&out).expect("the workbook");
    assert!(bytes.starts_with(b"PK"));
    window.close().await;
}

#[tokio::test]
async fn the_assistant_reads_well_in_german_in_the_dark_and_on_a_projector() {
    let prepared = ways::sample("finished", "de");
    let answers = prepared.home.join("answers.txt");
    let list = prepared.home.join("messe.csv");
    let text = "Firma;Website;Jahresumsatz;Mitarbeiter;Land;Beziehung\n\
                Sudmark Pumpenbau AG;www.sudmark.example;1.234;10-50;BRD West;Stammgast\n\
                Weber AG;weber.example;5.000.000;lots;Deutschland;Kunde\n;;7;;;\n";
    fs::write(&list, text).expect("a list");
    fs::write(&answers, format!("{}\n", list.display())).expect("an answer");
    let window = Launch::new(&prepared.home)
        .file(&prepared.file)
        .answering(&answers)
        .screen(1920, 1080)
        .start()
        .await;
    for action in ["Deutsch", "Dunk"] {
        window.press("Ctrl+k").await;
        window.type_text(action).await;
        window.press("Enter").await;
    }
    ways::to_step(&window, &["Accounts"]).await;
    window.click("Liste importieren …").await;
    window.sees("Accounts importieren").await;
    window.sees("Jahresumsatz hat keine Währung").await;
    window.is_in_order("accounts-import-de-dark").await;
    window.close().await;
}

/// Waits for words that a long list takes a while to bring.
async fn patiently(window: &Window, words: &str) {
    for _ in 0..300 {
        if window.visible_text().await.contains(words) {
            return;
        }
        tokio::time::sleep(Duration::from_millis(200)).await;
    }
    window.sees(words).await;
}

/// Drags a file from another window to the middle of this one and drops it.
async fn drop_on(window: &Window, file: &Path) {
    let mut source = Command::new(env!("CARGO_BIN_EXE_drag-source"))
        .arg(file)
        .env("DISPLAY", window.screen().name())
        .stdout(Stdio::piped())
        .spawn()
        .expect("something to drag from");
    let mut said = String::new();
    let out = source.stdout.take().expect("its output is a pipe");
    BufReader::new(out)
        .read_line(&mut said)
        .expect("it says that it is ready");
    assert_eq!(said, "ready\n");
    let hand = |steps: &[&str]| {
        let done = Command::new("xdotool")
            .args(steps)
            .env("DISPLAY", window.screen().name())
            .status();
        assert!(done.is_ok_and(|it| it.success()), "xdotool {steps:?}");
    };
    hand(&["mousemove", "30", "30", "mousedown", "1"]);
    for at in ["40", "60", "120", "300", "500"] {
        hand(&["mousemove", at, at]);
        tokio::time::sleep(Duration::from_millis(60)).await;
    }
    hand(&["mouseup", "1"]);
    let ended = tokio::task::spawn_blocking(move || source.wait());
    let ended = tokio::time::timeout(Duration::from_secs(10), ended).await;
    assert!(ended.is_ok(), "the drag ends with the drop");
}

#[tokio::test]
async fn a_german_report_that_is_dropped_comes_in_without_another_press_of_the_mouse() {
    let prepared = ways::empty("Nordwerk AG");
    let window = prepared.open().await;
    window.sees("Who takes part").await;
    drop_on(&window, &abm_tests::house::data("salesforce-de.csv")).await;
    window.sees("Import accounts").await;
    window.sees("Salesforce").await;
    window.sees("windows-1252").await;
    window.press("Ctrl+Enter").await;
    window.sees("salesforce-de.csv is in").await;
    window.press("Esc").await;
    window.sees("398 accounts").await;
    window
        .offers("button", "Undo: importing salesforce-de.csv")
        .await;
    window.close().await;
}

#[tokio::test]
async fn an_import_is_stopped_on_the_way_and_nothing_of_it_stays() {
    let prepared = ways::empty("Nordwerk AG");
    let answers = prepared.home.join("answers.txt");
    let list = prepared.home.join("long.csv");
    let mut text = String::from("Company;Website;Country;Employees\n");
    for at in 0..200_000 {
        let _ = writeln!(text, "Firma {at} GmbH;firma{at}.example;Germany;{at}");
    }
    fs::write(&list, text).expect("a list");
    fs::write(&answers, format!("{}\n", list.display())).expect("an answer");
    let window = Launch::new(&prepared.home)
        .file(&prepared.file)
        .answering(&answers)
        .start()
        .await;
    ways::to_step(&window, &["Accounts"]).await;
    window.click("Import a list …").await;
    patiently(&window, "Import 200,000 accounts").await;
    window.press("Ctrl+Enter").await;
    window.focus("Stop").await;
    window.picture("accounts-import-progress").await;
    window.press("Enter").await;
    // The assistant stands as it was, and can go on or be left.
    patiently(&window, "Import 200,000 accounts").await;
    window.is_in_order("accounts-import-stopped").await;
    window.click_the("button", "Cancel").await;
    window.sees("No accounts yet").await;
    window.close().await;
}

#[tokio::test]
async fn what_a_column_became_is_remembered_for_the_next_list_of_its_kind() {
    let prepared = ways::empty("Nordwerk AG");
    let answers = prepared.home.join("answers.txt");
    let lists = [
        (
            "spring.csv",
            "Record ID,Company name,Company Domain Name,Industry,Fair hall\n\
             11,Weber AG,weber.example,Rail,7\n",
        ),
        (
            "autumn.csv",
            "Record ID,Company name,Company Domain Name,Industry,Fair hall\n\
             12,Möwe GmbH,moewe.example,Ports,8\n",
        ),
    ];
    let mut paths = String::new();
    for (name, text) in lists {
        let path = prepared.home.join(name);
        fs::write(&path, text).expect("a list");
        let _ = writeln!(paths, "{}", path.display());
    }
    fs::write(&answers, paths).expect("answers");
    let window = Launch::new(&prepared.home)
        .file(&prepared.file)
        .answering(&answers)
        .start()
        .await;
    ways::to_step(&window, &["Accounts"]).await;
    window.click("Import a list …").await;
    window.sees("HubSpot").await;
    window.choose("Industry becomes", "Leave out").await;
    window.choose("Fair hall becomes", "Region").await;
    window.offers("img", "4 of 4: chosen by you").await;
    window.press("Ctrl+Enter").await;
    window.sees("spring.csv is in").await;
    window.press("Esc").await;
    window.sees("One account").await;

    window.click("Import a list …").await;
    window.sees("autumn.csv").await;
    window
        .offers("img", "4 of 4: chosen for an earlier list")
        .await;
    window.is_in_order("accounts-import-remembered").await;
    window.press("Ctrl+Enter").await;
    window.sees("autumn.csv is in").await;
    window.press("Esc").await;
    window.sees("2 accounts").await;
    window.sees("Möwe GmbH").await;
    window.sees_no("Ports").await;
    window.close().await;
}
