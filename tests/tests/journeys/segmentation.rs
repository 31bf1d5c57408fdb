//! Journeys of the step `segmentation`.

use abm_tests::window::{Launch, Window};

use crate::ways;

/// Goes to the step by its name.
async fn to_segmentation(window: &Window) {
    palette(window, "Segmentation").await;
}

/// Runs what the palette finds first.
async fn palette(window: &Window, words: &str) {
    window.press("Ctrl+k").await;
    window.type_text(words).await;
    window.press("Enter").await;
}

/// Looks for an account and puts the keyboard on it.
async fn find(window: &Window, name: &str) {
    window.focus("Find an account").await;
    window.type_text(name).await;
    window
        .until("only it is listed", async || {
            window
                .script(
                    "const rows = [...document.querySelectorAll('[role=option]')];
                     return rows.length === 1 && rows[0].textContent.includes(arguments[0]);",
                    vec![name.into()],
                )
                .await
                == true
        })
        .await;
    window.press("Enter").await;
}

#[tokio::test]
async fn tiers_are_set_by_key_a_full_tier_says_so_and_undo_takes_it_back() {
    let prepared = ways::sample("finished", "en");
    let window = prepared.open().await;
    to_segmentation(&window).await;
    window.sees("4 of 4, full").await;
    window.picture("segmentation").await;
    find(&window, "Weserbogen").await;
    window.press("1").await;
    window.sees("5 of 4, 1 too many").await;
    window
        .offers("button", "Undo: Weserbogen Fahrzeugteile SE in tier 1")
        .await;
    window.picture("segmentation-over").await;
    window.press("Ctrl+z").await;
    window.sees("4 of 4, full").await;
    window.is_in_order("segmentation").await;
    window.close().await;
}

#[tokio::test]
async fn an_account_is_excluded_with_a_reason_by_keyboard_alone() {
    let prepared = ways::sample("finished", "en");
    let window = prepared.open().await;
    to_segmentation(&window).await;
    window.sees("4 of 4, full").await;
    find(&window, "Sudmark").await;
    window.press("x").await;
    window.sees("Exclude Sudmark Pumpenbau AG?").await;
    window.choose("Reason", "Bound to another supplier").await;
    window
        .fill("In your words", "Frame contract until 2029")
        .await;
    window.picture("segmentation-exclude").await;
    window.focus("Exclude").await;
    window.press("Enter").await;
    window
        .sees("Bound to another supplier. Frame contract until 2029")
        .await;
    window.sees("3 of 4").await;
    window.is_in_order("segmentation-excluded").await;
    window.close().await;
}

#[tokio::test]
async fn it_reads_well_in_german_in_the_dark_and_on_a_projector() {
    for (width, height) in [(1366, 768), (1920, 1080)] {
        let prepared = ways::sample("half", "de");
        let window = Launch::new(&prepared.home)
            .file(&prepared.file)
            .screen(width, height)
            .start()
            .await;
        for action in ["Deutsch", "Dunk", "Segmentierung"] {
            palette(&window, action).await;
        }
        window.sees("zu viel").await;
        let name = format!("segmentation-de-dark-{width}");
        window.picture(&name).await;
        window.is_in_order(&name).await;
        for _ in 0..3 {
            window.press("Ctrl+=").await;
        }
        window.picture(&format!("{name}-zoomed")).await;
        window.is_in_order(&format!("{name}-zoomed")).await;
        window.close().await;
    }
}
