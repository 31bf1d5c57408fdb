//! Journeys of the step `setup`.

use crate::ways;

#[tokio::test]
async fn a_place_is_entered_undone_and_still_there_to_redo_after_a_restart() {
    let prepared = ways::empty("Nordwerk AG");
    let window = prepared.open().await;
    window.sees("Nordwerk AG").await;
    window.fill("Place", "Hamburg, Speicher 4").await;
    window.press("Enter").await;
    window
        .offers("button", "Undo: place “Hamburg, Speicher 4”")
        .await;
    window.press("Ctrl+z").await;
    window
        .offers("button", "Redo: place “Hamburg, Speicher 4”")
        .await;
    window.holds("Place", "").await;
    window.close().await;

    let window = prepared.open().await;
    window.click("Redo: place “Hamburg, Speicher 4”").await;
    window.holds("Place", "Hamburg, Speicher 4").await;
    window.close().await;
}

#[tokio::test]
async fn people_are_added_with_the_keyboard_and_the_screen_is_accessible() {
    let prepared = ways::empty("Nordwerk AG");
    let window = prepared.open().await;
    window.focus("New person").await;
    for name in ["Ada Voss", "Bo Lindqvist"] {
        window.type_text(name).await;
        window.press("Enter").await;
        window.offers("button", &format!("Remove {name}")).await;
    }
    window.sees("2 of 2 present").await;
    window.is_in_order("setup").await;
    window.close().await;
}
