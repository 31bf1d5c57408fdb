//! Both teams fill in the matrix apart, and the room settles what differs.

use abm_tests::window::{Launch, Window};

use super::{here, is_here, to_roles};
use crate::ways;

/// Chooses what the step shows, with the arrows.
async fn to_the_voices(window: &Window) {
    window.focus("Matrix").await;
    window.press("Right").await;
}

/// Expects the keyboard on a row of the list.
async fn is_on_row(window: &Window, name: &str) {
    window
        .until(
            &format!("the keyboard is on “{name}” in the list"),
            async || {
                let text = window
                    .script(
                        "const row = document.activeElement?.closest('[data-clash]');
                     return row?.querySelector('.name').textContent ?? '';",
                        vec![],
                    )
                    .await;
                text == name
            },
        )
        .await;
}

/// Every letter that stands in a cell, and all that is only read aloud.
async fn written(window: &Window) -> String {
    let all = window
        .script(
            r"return [...document.querySelectorAll('tbody [role=gridcell]')].map((it) => it.ariaLabel)
               .concat([...document.querySelectorAll('tbody [data-letter]')].map((it) => it.dataset.letter))
               .concat([...document.querySelectorAll('.surface .aside-voice')].map((it) => it.textContent))
               .map((it) => it.replace(/[\u2068\u2069]/g, ''))
               .filter((it) => it.trim() !== '' && !it.endsWith(': no task')).join('\n');",
            vec![],
        )
        .await;
    all.as_str().unwrap_or_default().to_owned()
}

#[tokio::test]
async fn two_teams_fill_the_matrix_apart_and_settle_what_differs_by_keyboard() {
    let prepared = ways::empty("Nordwerk AG");
    let window = prepared.open().await;
    to_roles(&window, "Roles").await;
    to_the_voices(&window).await;
    window.sees("Two teams, 34 activities, one laptop").await;
    window.is_in_order("roles-apart-start").await;
    window.focus("Hand laptop to marketing").await;
    window.press("Enter").await;
    window.sees("Hand the laptop to marketing").await;
    window.press("Enter").await;
    window.sees("Marketing is answering").await;

    // Marketing: its head does the budget, and everybody else hears of the approach from it.
    let first = "Business case and budget, Head of Marketing: ";
    is_here(&window, &format!("{first}no task")).await;
    window.press("r").await;
    window.press("Shift+A").await;
    is_here(&window, &format!("{first}accountable and responsible")).await;
    window.press("Down").await;
    window.press("i").await;
    window
        .sees("32 activities have no letter yet. F8 goes to the next one.")
        .await;
    window.press("F8").await;
    window
        .until("F8 goes to an empty row", async || {
            here(&window).await.starts_with("Define the ideal customer")
        })
        .await;
    // Rows stay as they are: Delete on a name leaves nothing out.
    window.press("Home").await;
    window.press("Left").await;
    window.press("Delete").await;
    window.press("F2").await;
    window.sees("Define the ideal customer (ICP)").await;
    window.is_in_order("roles-apart-marketing").await;
    window.focus("Take the rest from the matrix").await;
    window.press("Enter").await;
    window.sees("Every activity has a letter.").await;
    window.focus("Hand laptop to sales").await;
    window.press("Enter").await;
    window.sees("Sales has the laptop").await;
    assert_eq!(
        written(&window).await,
        "",
        "marketing's letters are on the way to sales"
    );
    window.is_in_order("roles-apart-gate").await;
    window.press("Enter").await;
    window.sees("34 of 34, covered until both are in").await;
    window
        .offers(
            "gridcell",
            "Choose ABM approach, Head of Marketing: no task",
        )
        .await;
    assert_eq!(
        written(&window).await,
        "",
        "marketing's letters are on sales' screen"
    );
    window.press("Ctrl+z").await;
    window
        .sees("undo and redo stay within its own answers")
        .await;
    window.click("Close").await;

    // Sales: its own head answers for the budget.
    window
        .script("document.querySelector('[data-here]').focus();", vec![])
        .await;
    window.press("Ctrl+Home").await;
    window.press("c").await;
    for _ in 0..6 {
        window.press("Right").await;
    }
    is_here(&window, "Business case and budget, Head of Sales: no task").await;
    window.press("a").await;
    is_here(
        &window,
        "Business case and budget, Head of Sales: accountable",
    )
    .await;
    window.offers("button", "Undo: sales’ answer").await;
    window.focus("Take the rest from the matrix").await;
    window.press("Enter").await;
    window.focus("Reveal both").await;
    window.press("Enter").await;

    window.sees("2 of 2 rows are still open.").await;
    is_on_row(&window, "Business case and budget").await;
    window.sees("Two would be accountable").await;
    window.is_in_order("roles-compare").await;
    window.press("1").await;
    window.sees("Sales yielded").await;
    window
        .until("the reason can be typed", async || {
            window
                .script("return document.activeElement.tagName;", vec![])
                .await
                == "TEXTAREA"
        })
        .await;
    window.type_text("Marketing pays for it.").await;
    window.sees("1 of 2 rows is still open.").await;
    window.press("Tab").await;
    window.press("Enter").await;
    is_on_row(&window, "Choose ABM approach").await;

    // Cell by cell: one letter of each, and one of the room's own.
    for _ in 0..4 {
        window.press("Tab").await;
    }
    let cell = "Head of Marketing, agreed: ";
    is_here(&window, &format!("{cell}accountable")).await;
    window.press("Left").await;
    window.press("Left").await;
    is_here(&window, "Head of Marketing, marketing: informed").await;
    window.press("Enter").await;
    window.press("End").await;
    is_here(&window, &format!("{cell}informed")).await;
    window.press("a").await;
    window.press("Shift+C").await;
    is_here(&window, &format!("{cell}accountable and consulted")).await;
    window.focus("Settle it like this").await;
    window.press("Enter").await;
    window.sees("Both gave way").await;
    window.sees("All 2 rows are settled.").await;
    window.is_in_order("roles-compare-settled").await;
    window.focus("Back to the matrix").await;
    window.press("Enter").await;
    window
        .offers(
            "gridcell",
            "Choose ABM approach, Head of Marketing: accountable and consulted",
        )
        .await;
    window
        .offers(
            "gridcell",
            "Business case and budget, Head of Marketing: accountable and responsible",
        )
        .await;
    window.offers("button", "Decisions: 2").await;
    window.click("Decisions: 2").await;
    window
        .sees("Head of Marketing is accountable; Head of Marketing does the work. Sales yielded.")
        .await;
    window.sees("Marketing pays for it.").await;
    window.sees("Both gave way.").await;
    window.picture("roles-compare-log").await;
    window.press("Ctrl+z").await;
    window.sees_no("Both gave way.").await;
    window.close().await;
}

#[tokio::test]
async fn a_finding_leads_to_a_row_seen_differently_and_a_phase_is_settled_at_once() {
    let prepared = ways::sample("half", "en");
    let window = prepared.open().await;
    to_roles(&window, "Roles").await;
    to_the_voices(&window).await;
    window.sees("4 of 7 rows are still open.").await;
    window.focus("Worst first").await;
    window.press("F8").await;
    is_on_row(&window, "Monitor the SLA").await;
    window.press("Shift+F8").await;
    is_on_row(&window, "Hand over SQA").await;
    window.focus("Worst first").await;
    window.press("Right").await;
    window
        .focus("Settle everything open in Selection as sales sees it")
        .await;
    window.press("Enter").await;
    window.sees("2 of 7 rows are still open.").await;
    window.sees("for 2 rows settled together").await;
    window.type_text("Sales knows its territories.").await;
    window.picture("roles-compare-phase").await;
    window
        .offers(
            "button",
            "Undo: reason for “Territories and account owners”",
        )
        .await;
    window.press("Ctrl+z").await;
    window.press("Ctrl+z").await;
    window.sees("4 of 7 rows are still open.").await;
    window.close().await;
}

#[tokio::test]
async fn every_look_at_two_voices_is_in_order_in_both_languages_light_and_dark() {
    for (lang, name, size, voices, dark) in [
        ("de", "Rollen", (1366, 768), "Stimmen", "Dunkle"),
        ("en", "Roles", (1920, 1080), "Voices", "Dark"),
    ] {
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
        window.click_the("radio", voices).await;
        window
            .offers(
                "grid",
                if lang == "de" {
                    "Buchstaben, die sich unterscheiden"
                } else {
                    "Letters that differ"
                },
            )
            .await;
        window.is_in_order(&format!("roles-compare-{lang}")).await;
        window.press("Ctrl+k").await;
        window.type_text(dark).await;
        window.press("Enter").await;
        window
            .is_in_order(&format!("roles-compare-{lang}-dark"))
            .await;
        for _ in 0..3 {
            window.press("Ctrl+=").await;
        }
        window
            .is_in_order(&format!("roles-compare-{lang}-large"))
            .await;
        window.close().await;
    }
}
