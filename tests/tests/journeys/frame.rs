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
    window
        .until("the title bar names the client", async || {
            std::process::Command::new("xdotool")
                .args(["search", "--name", "^Brückmann Antriebe AG"])
                .env("DISPLAY", window.screen().name())
                .output()
                .is_ok_and(|it| it.status.success())
        })
        .await;
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

#[tokio::test]
async fn a_workshop_whose_file_is_gone_says_so_and_is_found_again() {
    let prepared = ways::empty("Nordwerk AG");
    let window = prepared.open().await;
    window.sees("Nordwerk AG").await;
    window.close().await;
    let moved = prepared.home.join("moved.abmw");
    std::fs::rename(&prepared.file, &moved).expect("the file is moved");

    let answers = prepared.home.join("answers");
    std::fs::write(&answers, format!("{}\n", moved.display())).expect("an answer");
    let window = Launch::new(&prepared.home)
        .answering(&answers)
        .start()
        .await;
    window.sees("File is missing").await;
    window.is_in_order("start-missing").await;
    window.click("Find file").await;
    window.sees("Who takes part").await;
    window.click("Menu").await;
    window.click("Back to the start").await;
    window.sees("steps begun").await;
    window.click("More about Nordwerk AG").await;
    window.click("Take off this list").await;
    window.close().await;
}
