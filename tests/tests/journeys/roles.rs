//! Journeys of the step `roles`, by keyboard alone.

use abm_tests::window::{Launch, Window};

use crate::ways;

mod voices;

/// Goes to the step by its key in the rail.
async fn to_roles(window: &Window, name: &str) {
    ways::to_step(window, &[name]).await;
}

/// Walks with Tab until the keyboard is in the matrix.
async fn into_the_matrix(window: &Window) {
    window.offers("gridcell", "Hand over SQA, SDR").await;
    for _ in 0..40 {
        let inside = window
            .script(
                "return document.activeElement?.closest('[role=grid]') != null;",
                vec![],
            )
            .await;
        if inside == true {
            return;
        }
        window.press("Tab").await;
    }
    panic!("Tab never reached the matrix");
}

/// What a screen reader says about the cell with the keyboard.
async fn here(window: &Window) -> String {
    let said = window
        .script("return document.activeElement?.ariaLabel ?? '';", vec![])
        .await;
    said.as_str()
        .unwrap_or_default()
        .replace(['\u{2068}', '\u{2069}'], "")
}

async fn is_here(window: &Window, name: &str) {
    window
        .until(&format!("the keyboard is on “{name}”"), async || {
            here(window).await == name
        })
        .await;
}

#[tokio::test]
async fn letters_are_set_added_cleared_and_undone_with_the_keyboard() {
    let prepared = ways::sample("half", "en");
    let window = prepared.open().await;
    to_roles(&window, "Roles").await;
    into_the_matrix(&window).await;
    window.press("Ctrl+Home").await;
    is_here(
        &window,
        "Business case and budget, Head of Marketing: accountable",
    )
    .await;
    window.press("Down").await;
    window.press("End").await;
    is_here(&window, "Choose ABM approach, Subject experts: informed").await;
    window.press("c").await;
    is_here(&window, "Choose ABM approach, Subject experts: consulted").await;
    window.press("Shift+R").await;
    is_here(
        &window,
        "Choose ABM approach, Subject experts: responsible and consulted",
    )
    .await;
    window
        .offers(
            "button",
            "Undo: responsible and consulted for “Choose ABM approach” → Subject experts",
        )
        .await;
    window.press("Delete").await;
    is_here(&window, "Choose ABM approach, Subject experts: no task").await;
    window.press("Space").await;
    is_here(&window, "Choose ABM approach, Subject experts: accountable").await;
    for after in [
        "no task",
        "responsible and consulted",
        "consulted",
        "informed",
    ] {
        window.press("Ctrl+z").await;
        is_here(
            &window,
            &format!("Choose ABM approach, Subject experts: {after}"),
        )
        .await;
    }
    window.close().await;
}

#[tokio::test]
async fn f8_walks_the_problems_and_a_letter_settles_one() {
    let prepared = ways::sample("half", "en");
    let window = prepared.open().await;
    to_roles(&window, "Roles").await;
    into_the_matrix(&window).await;
    window.press("F8").await;
    is_here(&window, "Hand over SQA, Account executive: accountable").await;
    window.sees("Only one can be.").await;
    window.is_in_order("roles-finding").await;
    window.press("c").await;
    window.sees_no("Only one can be.").await;
    window.press("F8").await;
    window
        .sees("“Monitor the SLA”: nobody is accountable.")
        .await;
    window.press("Shift+F8").await;
    window.press("F8").await;
    window
        .until("the keyboard is in the row of the finding", async || {
            here(&window).await.starts_with("Monitor the SLA, ")
        })
        .await;
    window.close().await;
}

#[tokio::test]
async fn a_range_is_copied_pasted_and_filled_each_as_one_edit() {
    let prepared = ways::empty("Nordwerk AG");
    let window = prepared.open().await;
    to_roles(&window, "Roles").await;
    into_the_matrix(&window).await;
    window.press("Ctrl+Home").await;
    window.press("Shift+Right").await;
    window.press("Shift+Down").await;
    window.press("Ctrl+c").await;
    window.press("Ctrl+End").await;
    window.press("Up").await;
    window.press("Left").await;
    window.press("Ctrl+v").await;
    window.offers("button", "Undo: paste 4 cells").await;
    window
        .offers(
            "gridcell",
            "Quarterly retro and re-tiering, Sales operations: accountable",
        )
        .await;
    window
        .offers(
            "gridcell",
            "Shadow each other, Subject experts: responsible",
        )
        .await;
    window.press("i").await;
    window.offers("button", "Undo: letters in 4 cells").await;
    window.press("Ctrl+z").await;
    window.press("Ctrl+z").await;
    window
        .offers(
            "gridcell",
            "Quarterly retro and re-tiering, Sales operations: responsible",
        )
        .await;
    window.close().await;
}

#[tokio::test]
async fn activities_are_renamed_moved_added_and_left_out() {
    let prepared = ways::empty("Nordwerk AG");
    let window = prepared.open().await;
    to_roles(&window, "Roles").await;
    into_the_matrix(&window).await;
    window.press("Ctrl+Home").await;
    window.press("Left").await;
    window.press("F2").await;
    window.type_text("Win the budget").await;
    window.press("Enter").await;
    window.sees("Win the budget").await;
    window
        .until("the keyboard is back on the name", async || {
            here(&window).await.starts_with("1 Win the budget")
        })
        .await;
    window.press("Alt+Down").await;
    window
        .until("the name has moved down", async || {
            here(&window).await.starts_with("2 Win the budget")
        })
        .await;
    window.press("Insert").await;
    window.type_text("Agree on names").await;
    window.press("Enter").await;
    window
        .until("the keyboard is on the new activity", async || {
            here(&window).await.starts_with("8 Agree on names")
        })
        .await;
    window.press("Delete").await;
    window.sees("leave out activity “Agree on names”").await;
    window.press("Ctrl+z").await;
    window.sees("Agree on names").await;
    window.is_in_order("roles-names").await;
    window.close().await;
}

#[tokio::test]
async fn one_row_is_shown_to_the_room_and_filled_there() {
    let prepared = ways::sample("half", "en");
    let window = prepared.open().await;
    to_roles(&window, "Roles").await;
    into_the_matrix(&window).await;
    window.press("F8").await;
    window.focus("Row by row").await;
    window.press("Enter").await;
    is_here(&window, "Hand over SQA, Account executive: accountable").await;
    window.is_in_order("roles-row").await;
    window.press("c").await;
    window
        .sees("One role is accountable, and the work is done.")
        .await;
    window.press("Down").await;
    window
        .until("the next activity is shown", async || {
            here(&window)
                .await
                .starts_with("Accept, or reject with a reason, Account executive")
        })
        .await;
    window.press("Esc").await;
    window.sees("Load per role").await;
    window.close().await;
}

#[tokio::test]
async fn the_hand_over_setting_takes_its_activities_along() {
    let prepared = ways::empty("Nordwerk AG");
    let window = prepared.open().await;
    to_roles(&window, "Roles").await;
    window
        .offers(
            "gridcell",
            "Accept, or reject with a reason, Account manager: responsible",
        )
        .await;
    window.click("Letters and checks").await;
    window
        .click_the("radio", "Always to the account manager")
        .await;
    window.sees("5 cells followed the hand-over.").await;
    window
        .offers(
            "gridcell",
            "Accept, or reject with a reason, Account manager: accountable and responsible",
        )
        .await;
    window.picture("roles-handover").await;
    window.click_the("radio", "DACI").await;
    window
        .offers("gridcell", "Hand over SQA, SDR: approver and driver")
        .await;
    window.is_in_order("roles-daci").await;
    window.close().await;
}

#[tokio::test]
async fn every_look_is_in_order_in_both_languages_light_and_dark() {
    for (lang, name, size) in [("en", "Roles", (1366, 768)), ("de", "Rollen", (1920, 1080))] {
        let prepared = ways::sample("half", lang);
        let window = Launch::new(&prepared.home)
            .file(&prepared.file)
            .screen(size.0, size.1)
            .start()
            .await;
        if lang == "de" {
            window.press("Ctrl+k").await;
            window.type_text("Deutsch").await;
            window.press("Enter").await;
        }
        to_roles(&window, name).await;
        window
            .offers(
                "button",
                if lang == "de" {
                    "Zeile für Zeile"
                } else {
                    "Row by row"
                },
            )
            .await;
        window.is_in_order(&format!("roles-{lang}")).await;
        window
            .click(if lang == "de" {
                "Buchstaben und Prüfungen"
            } else {
                "Letters and checks"
            })
            .await;
        window.is_in_order(&format!("roles-{lang}-settings")).await;
        window
            .click_the("radio", if lang == "de" { "Personen" } else { "People" })
            .await;
        window.is_in_order(&format!("roles-{lang}-people")).await;
        window.click_the("radio", "Matrix").await;
        window.press("Ctrl+k").await;
        window
            .type_text(if lang == "de" { "Dunkle" } else { "Dark" })
            .await;
        window.press("Enter").await;
        window.is_in_order(&format!("roles-{lang}-dark")).await;
        window
            .click(if lang == "de" {
                "Buchstaben und Prüfungen"
            } else {
                "Letters and checks"
            })
            .await;
        for _ in 0..3 {
            window.press("Ctrl+=").await;
        }
        window.is_in_order(&format!("roles-{lang}-large")).await;
        window.close().await;
    }
}
