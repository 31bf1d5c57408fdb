//! The card of an account: its buying centre and its history.

use crate::ways;

/// Opens the card of the account that these words find, with the keyboard.
async fn open_card(window: &abm_tests::window::Window, words: &str) {
    window.press("Ctrl+f").await;
    window.type_text(words).await;
    window.sees("1 of 72 accounts").await;
    window.press("Down").await;
    window.press("Ctrl+Enter").await;
}

/// Whether a text tells the finding at this place: `3 of 12: …`.
fn is_told(text: &str, place: usize) -> bool {
    let number = format!("{place} of ");
    text.match_indices(&number).any(|(at, it)| {
        let rest = text[at + it.len()..].trim_start_matches(|it: char| it.is_ascii_digit());
        rest.starts_with(": ")
    })
}

#[tokio::test]
async fn a_buying_centre_is_drawn_with_the_keyboard_until_nothing_is_missing() {
    let prepared = ways::sample("finished", "en");
    let window = prepared.open().await;
    ways::to_step(&window, &["Accounts"]).await;
    window.sees("72 accounts").await;
    open_card(&window, "lindhagen").await;
    window.sees("1 of 1").await;
    window.focus("Buying centre").await;
    window.press("Enter").await;
    window.sees("Who has a part in a purchase here").await;
    window.is_in_order("accounts-centre-empty").await;

    // Functions first, typed or as offered; then the parts of the last one.
    window.focus("Function, such as").await;
    for function in ["Plant manager", "Head of production", "Head of finance"] {
        if function == "Head of production" {
            window.focus(function).await;
        } else {
            window.focus("Function, such as").await;
            window.type_text(function).await;
        }
        window.press("Enter").await;
        window
            .offers("button", &format!("Undo: Add {function} at Lindhagen"))
            .await;
    }
    window.sees("Nobody known here has the last word.").await;
    window.focus("decider").await;
    window.press("Space").await;
    window.sees_no("Nobody known here has the last word.").await;
    window.choose("Relationship", "no contact").await;
    window
        .sees("Whoever has the last word does not know you yet.")
        .await;
    window.focus("Name (optional)").await;
    window.type_text("Gesa Lohmann").await;
    window.press("Tab").await;
    window.sees("Gesa Lohmann").await;
    window.choose("Stance", "champion").await;
    window.choose("Relationship", "trusted").await;
    window.sees("Everything hangs on one contact.").await;
    window.is_in_order("accounts-centre-drawn").await;

    // Another part of the card stays open when one goes on, and each change is a step back.
    window.press("Ctrl+z").await;
    window
        .sees("Whoever has the last word does not know you yet.")
        .await;
    window.click("Remove Head of finance").await;
    window.sees("Nobody known here has the last word.").await;
    window.press("Ctrl+z").await;
    window.sees_no("Nobody known here has the last word.").await;
    window.press("Esc").await;
    window.sees_no("Parts in the purchase").await;
    window.close().await;
}

#[tokio::test]
async fn a_finding_leads_to_the_account_whose_buying_centre_lacks_something() {
    let prepared = ways::sample("finished", "en");
    let window = prepared.open().await;
    ways::to_step(&window, &["Accounts"]).await;
    window.sees("72 accounts").await;
    let told = "Havelbogen Schienentechnik AG: nobody known has the last word.";
    // The findings of the steps above come first.
    for place in 1..30 {
        window.press("F8").await;
        window
            .until(&format!("finding {place} is told"), async || {
                is_told(&window.visible_text().await, place)
            })
            .await;
        if window.visible_text().await.contains(told) {
            break;
        }
    }
    window.sees(told).await;
    window.sees("Works for a planning office").await;
    window.sees("Nobody known here has the last word.").await;
    window.is_in_order("accounts-centre-finding").await;
    window.close().await;
}

#[tokio::test]
async fn what_happened_is_written_down_changed_and_taken_out() {
    let prepared = ways::sample("finished", "en");
    let window = prepared.open().await;
    ways::to_step(&window, &["Accounts"]).await;
    window.sees("72 accounts").await;
    open_card(&window, "sudmark").await;
    window.click_the("tab", "History").await;
    window.sees("Last activity in the CRM: 4 Nov 2026").await;
    window.fill("Day", "23.11.2026").await;
    window.focus("What happened").await;
    window.type_text("Line 4 is approved").await;
    window.press("Ctrl+Enter").await;
    window
        .offers("button", "Undo: Add to the history of Sudmark Pumpenbau AG")
        .await;
    window
        .holds("23 Nov 2026: Line 4 is approved", "Line 4 is approved")
        .await;
    window.is_in_order("accounts-history").await;
    window.click("Remove: Line 4 is approved").await;
    window
        .until("it is gone", async || {
            window.value("23 Nov 2026: Line 4").await.is_none()
        })
        .await;
    window.press("Ctrl+z").await;
    window
        .holds("23 Nov 2026: Line 4", "Line 4 is approved")
        .await;
    window.close().await;
}

#[tokio::test]
async fn the_room_sees_no_names_and_no_money_while_they_are_covered() {
    let prepared = ways::sample("finished", "de");
    let window = abm_tests::window::Launch::new(&prepared.home)
        .file(&prepared.file)
        .screen(1920, 1080)
        .start()
        .await;
    for action in ["Deutsch", "Dunk"] {
        window.press("Ctrl+k").await;
        window.type_text(action).await;
        window.press("Enter").await;
    }
    ways::to_step(&window, &["Accounts"]).await;
    window.press("Ctrl+f").await;
    window.type_text("sudmark").await;
    window.sees("1 von 72 Accounts").await;
    window.sees("402.000.000").await;
    window.press("Down").await;
    window.press("Ctrl+Enter").await;
    window.click("Entscheidergremium").await;
    window.sees("Henrik Sudmark").await;
    window.is_in_order("accounts-centre-de-dark").await;

    window.click("Spalten").await;
    window
        .click("Auch Namen in Entscheidergremien abdecken")
        .await;
    window.click("Vertrieb für den Raum abdecken").await;
    window.is_in_order("accounts-cover-columns-de").await;
    window.press("Esc").await;
    window.sees("Clemens Möhle").await;
    window.click("Für den Raum abdecken").await;
    for hidden in ["Henrik Sudmark", "402.000.000", "Clemens Möhle"] {
        window.sees_no(hidden).await;
    }
    window.click("Daten").await;
    window.sees("abgedeckt").await;
    window.is_in_order("accounts-covered-de").await;
    window.click("Abgedecktes zeigen").await;
    window.sees("402.000.000").await;
    window.close().await;
}
