//! Journeys of the facilitator: clock, parking lot, decisions, notes, history, marks.

use abm_tests::window::Launch;

use crate::ways;

#[tokio::test]
async fn something_is_parked_decided_and_taken_back_by_keys_alone() {
    let prepared = ways::empty("Nordwerk AG");
    let window = prepared.open().await;
    ways::to_step(&window, &["Approach"]).await;
    window.press("F6").await;
    window.sees("Nothing is parked.").await;
    window.type_text("Who owns the old customers?").await;
    window.press("Enter").await;
    window.offers("button", "Undo: parking").await;
    window.holds("Park something", "").await;
    window
        .fill("Who looks after “Who owns the old customers?”", "Jana")
        .await;
    window.sees("Approach, ").await;
    window.is_in_order("facilitation-parked").await;

    window
        .click("More about “Who owns the old customers?”")
        .await;
    window.click("Make it a decision").await;
    window
        .holds("What was decided?", "Who owns the old customers?")
        .await;
    window
        .sees("Settles from the parking lot: Who owns the old customers?")
        .await;
    window
        .fill("What was decided?", "Account managers keep old customers")
        .await;
    window.fill("Why", "One face to the customer.").await;
    window.fill("Who sees it differently", "SDR team").await;
    window.is_in_order("facilitation-deciding").await;
    window.click("Record").await;
    window.sees("Seen differently: SDR team").await;
    window.holds("What was decided?", "").await;
    window.is_in_order("facilitation-decided").await;

    // Escape gives the room back to the step, and the drawer is still closed after a restart.
    window.press("Esc").await;
    window.offers("button", "Parking lot").await;
    window.offers("button", "Decisions: 1").await;
    window.press("Ctrl+z").await;
    window.offers("button", "Parking lot: 1").await;
    window.press("Ctrl+y").await;
    window.press("F7").await;
    window.sees("Account managers keep old customers").await;
    window.close().await;

    let window = prepared.open().await;
    window.offers("button", "Close the drawer").await;
    window.click_the("tab", "Decisions").await;
    window
        .click("More about “Account managers keep old customers”")
        .await;
    window.click("Change").await;
    window.fill("Who decided", "Jana Lindner").await;
    window.click("Keep").await;
    window.sees("Decided by Jana Lindner").await;
    window
        .click("More about “Account managers keep old customers”")
        .await;
    window.click("Remove").await;
    window.sees("Nothing is decided yet.").await;
    window.click_the("tab", "Parking lot 1").await;
    window.offers("field", "What is parked").await;
    window.close().await;
}

#[tokio::test]
async fn the_clock_of_a_step_runs_gets_more_time_and_rests() {
    let prepared = ways::sample("half", "en");
    let window = prepared.open().await;
    ways::to_step(&window, &["Approach"]).await;
    window.sees("left of 60 min").await;
    window.press("F4").await;
    window.offers("button", "Pause the clock").await;
    window.sees("59:5").await;
    window.press("Shift+F4").await;
    window.sees("left of 65 min").await;
    window.sees("5 min behind").await;
    // It goes on while the room looks at something else.
    ways::to_step(&window, &["Roles"]).await;
    window.sees("left of 65 min").await;
    window.click("Start the clock for Roles").await;
    window.offers("button", "Pause the clock").await;
    window.is_in_order("facilitation-clock").await;
    window.click("Pause the clock").await;
    window.offers("button", "Start the clock for Roles").await;

    window.click("Roles: ").await;
    window.click_the("menuitem", "Parked for another day").await;
    window.offers("button", "Undo: Roles parked").await;
    window.press("Ctrl+z").await;
    window.press("Ctrl+k").await;
    window.type_text("as agreed").await;
    window.press("Enter").await;
    window.offers("button", "Undo: Roles agreed").await;
    window.close().await;
}

#[tokio::test]
async fn notes_stay_with_their_step_and_history_is_a_way_back() {
    let prepared = ways::empty("Nordwerk AG");
    let window = prepared.open().await;
    window.press("Ctrl+1").await;
    window.type_text("Ask about the budget first").await;
    window.offers("button", "Undo: notes on").await;
    ways::to_step(&window, &["Approach"]).await;
    window.holds("Notes on Approach", "").await;
    window.sees("Notes on other steps").await;
    window.sees("Ask about the budget first").await;
    window.is_in_order("facilitation-notes").await;
    ways::to_step(&window, &["Set-up"]).await;
    window
        .holds("Notes on Set-up", "Ask about the budget first")
        .await;

    window.fill("Place", "Hamburg").await;
    window.fill("Place", "Lübeck").await;
    window.press("Ctrl+2").await;
    window.sees("Choose a line to go back to it.").await;
    window.is_in_order("facilitation-history").await;
    window.click("notes on Set-up").await;
    window.holds("Place", "").await;
    window.click("place “Lübeck”").await;
    window.holds("Place", "Lübeck").await;
    window.close().await;
}

#[tokio::test]
async fn the_frame_reads_well_in_german_in_the_dark_large_and_enlarged() {
    let prepared = ways::sample("finished", "de");
    let window = Launch::new(&prepared.home)
        .file(&prepared.file)
        .screen(1920, 1080)
        .start()
        .await;
    for action in ["Deutsch", "Dunk"] {
        window.press("Ctrl+k").await;
        window.type_text(action).await;
        window.press("Enter").await;
    }
    ways::to_step(&window, &["Rollen"]).await;
    window.press("F7").await;
    window
        .sees("Bestandskunden übernimmt immer der Account Manager")
        .await;
    window.is_in_order("facilitation-de-dark-1920").await;
    for _ in 0..5 {
        window.press("Ctrl+=").await;
    }
    window.is_in_order("facilitation-de-dark-zoomed").await;
    window.close().await;
}
