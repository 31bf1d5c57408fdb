//! Journeys of the facilitator: clock, parking lot, decisions, notes, history, marks.

use abm_tests::window::{Launch, Window};

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
    window.sees("Who takes part").await;
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

#[tokio::test]
async fn hands_are_counted_and_the_result_shows_the_gap_between_the_teams() {
    let prepared = ways::sample("half", "en");
    let window = prepared.open().await;
    ways::to_step(&window, &["Approach"]).await;
    window.press("F9").await;
    window.sees("13 people are in the room.").await;
    window.is_in_order("vote-ask").await;
    window.type_text("We cap tier 1 at ten accounts.").await;
    window.press("Enter").await;
    window.sees("0 of 5").await;
    window.fill("Hands of Marketing for 5 fully", "3").await;
    window.fill("Hands of Marketing for 4", "2").await;
    window.fill("Hands of Sales for 2", "4").await;
    window.fill("Hands of Sales for 1 not at all", "1").await;
    window.sees("5 of 5").await;
    window.is_in_order("vote-hands").await;
    // Leaving keeps it, and nothing of it is in the file yet.
    window.press("Esc").await;
    window.sees("Vote is open").await;
    window.press("F9").await;
    window.click("Close the vote and show it").await;
    window.sees("Marketing and sales lie far apart").await;
    window.is_in_order("vote-result").await;
    window.click("Record a decision").await;
    window
        .holds("What was decided?", "We cap tier 1 at ten accounts.")
        .await;
    window.click("Cancel").await;
    window
        .offers("button", "We cap tier 1 at ten accounts.")
        .await;
    window.close().await;
}

#[tokio::test]
async fn ballots_are_typed_in_and_the_laptop_goes_round_without_a_trace() {
    let prepared = ways::sample("half", "de");
    let window = prepared.open().await;
    for action in ["Deutsch", "Dunk"] {
        window.press("Ctrl+k").await;
        window.type_text(action).await;
        window.press("Enter").await;
    }
    window.press("F9").await;
    window.sees("Worüber wird abgestimmt?").await;
    window.type_text("Wir starten im Januar.").await;
    window.click("Stimmzettel").await;
    window.click("Abstimmung beginnen").await;
    window.sees("Marketing: 0 von 5 Stimmzetteln").await;
    for key in ["4", "5", "5", "7", "4", "1"] {
        window.press(key).await;
    }
    window.sees("Der letzte: 1 gar nicht").await;
    window.press("Backspace").await;
    window.sees("Marketing: 4 von 5 Stimmzetteln").await;
    window.is_in_order("vote-paper-de-dark").await;
    window.click("Abstimmung schließen und zeigen").await;
    window.sees("Alle (4)").await;
    window.is_in_order("vote-result-de-dark").await;
    window.click("Fertig").await;

    window.press("F9").await;
    window.type_text("Der Pilot hat genug Leute.").await;
    window.click("Ja oder Nein").await;
    window.click("Der Laptop geht herum").await;
    window.click("Abstimmung beginnen").await;
    window.sees("0 von 13 haben abgestimmt").await;
    window.is_in_order("vote-box-de-dark").await;
    for (team, answer) in [("Vertrieb", "ja"), ("Marketing", "nein")] {
        window.click("Stimmzettel ausfüllen").await;
        window.click_the("radio", team).await;
        window.click_the("radio", answer).await;
        window.is_in_order("vote-ballot-de-dark").await;
        // Escape is no way to the workshop for whoever has the laptop.
        window.press("Esc").await;
        window.click("In die Urne legen").await;
    }
    window.sees("2 von 13 haben abgestimmt").await;
    window.click("Abstimmung schließen und zeigen").await;
    window.sees("Alle (2)").await;
    window.click("Fertig").await;
    window.press("F7").await;
    window.sees("Der Pilot hat genug Leute.").await;
    window
        .click("Mehr zur Abstimmung „Wir starten im Januar.“")
        .await;
    window.click("Entfernen").await;
    window
        .sees("Abstimmung über „Wir starten im Januar.“ entfernt")
        .await;
    window.press("Ctrl+z").await;
    window
        .offers("button", "Mehr zur Abstimmung „Wir starten im Januar.“")
        .await;
    window.close().await;
}

/// What the room's window is told, asked the way it asks.
async fn told_to_the_room(window: &Window) -> String {
    let told = window
        .driver()
        .execute_async(
            "const done = arguments[0];
             window.__TAURI_INTERNALS__.invoke('audience').then((it) => done(JSON.stringify(it)), (error) => done(String(error)));",
            vec![],
        )
        .await
        .expect("the window answers");
    told.json().as_str().unwrap_or_default().to_owned()
}

#[tokio::test]
async fn the_room_gets_a_window_of_its_own_and_nothing_private_is_ever_in_it() {
    let prepared = ways::sample("finished", "en");
    let window = Launch::new(&prepared.home)
        .file(&prepared.file)
        .screen(1920, 1080)
        .start()
        .await;
    window.sees("Who takes part").await;
    window.press("Ctrl+1").await;
    window.type_text("MARKER for my eyes only").await;
    window.offers("button", "Undo: notes on").await;
    window.press("Esc").await;
    ways::to_step(&window, &["Approach"]).await;
    window.press("F5").await;
    window.sees("Projector on").await;
    window.sees("There is one screen only").await;
    window
        .until("the room's window is on the screen", async || {
            std::process::Command::new("xdotool")
                .args(["search", "--name", "for the room"])
                .env("DISPLAY", window.screen().name())
                .output()
                .is_ok_and(|it| it.status.success())
        })
        .await;
    let told = told_to_the_room(&window).await;
    assert!(told.contains("\"step\":\"approach\""), "{told}");
    assert!(!told.contains("farm machinery"), "{told}");

    window.click("Projector").await;
    for switch in ["Newest decisions", "Clock of the step"] {
        window.focus(switch).await;
        window.press("Space").await;
    }
    window.is_in_order("audience-switches").await;
    window.press("Esc").await;
    window
        .until("the room is told the decisions", async || {
            told_to_the_room(&window).await.contains("farm machinery")
        })
        .await;
    window.press("Ctrl+F5").await;
    window.sees("Projector frozen").await;
    ways::to_step(&window, &["Roles"]).await;
    assert!(
        told_to_the_room(&window)
            .await
            .contains("\"step\":\"approach\"")
    );
    window.press("Ctrl+F5").await;
    window
        .until("the projector follows again", async || {
            told_to_the_room(&window)
                .await
                .contains("\"step\":\"roles\"")
        })
        .await;
    window.press("Shift+F5").await;
    window.sees("Projector black").await;
    assert!(told_to_the_room(&window).await.contains("\"view\":null"));
    window.press("Shift+F5").await;
    window.sees("Projector on").await;
    let told = told_to_the_room(&window).await;
    for private in ["MARKER", "Trade fair leads", "Two contacts at one customer"] {
        assert!(!told.contains(private), "{private} in {told}");
    }

    // The same page in the window that can be looked into.
    let page = window
        .script("return location.origin + '/audience.html';", vec![])
        .await;
    window
        .driver()
        .goto(page.as_str().expect("an address"))
        .await
        .expect("it opens");
    window.sees("No farm machinery").await;
    window.sees_no("MARKER").await;
    window.is_in_order("audience-decisions").await;
    window.close().await;
}
