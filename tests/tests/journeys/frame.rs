//! Journeys of the frame: start screen, language, undo over a restart.

use abm_tests::{home::Home, window::Launch};

use crate::ways;

#[tokio::test]
async fn the_start_screen_offers_a_sample_that_opens() {
    let home = Home::new();
    let window = Launch::new(&home).screen(1366, 768).start().await;
    window.sees("ABM Workshop").await;
    window.is_in_order("start").await;
    window.click("Sample workshop, finished").await;
    window.sees("Brückmann Antriebe AG").await;
    window.close().await;
}

#[tokio::test]
async fn the_language_changes_at_once_and_back() {
    let prepared = ways::sample("finished", "en");
    let window = prepared.open().await;
    window.sees("Who takes part").await;
    window.press("Ctrl+k").await;
    window.type_text("Deutsch").await;
    window.press("Enter").await;
    window.sees("Wer dabei ist").await;
    window.picture("setup-de").await;
    window.close().await;
}
