//! Journeys of the step `setup`.

use abm_tests::window::{Launch, Window};

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
        window.offers("button", &format!("More about {name}")).await;
    }
    window.sees("2 of 2 present").await;
    window.is_in_order("setup").await;
    window.close().await;
}

/// The agenda from top to bottom: when, and what about.
async fn agenda(window: &Window) -> String {
    let rows = window
        .script(
            "return [...document.querySelectorAll('[data-block]')].map((row) =>
               `${row.querySelector('.when').textContent} ${row.querySelector('.what input').value}`).join(', ');",
            vec![],
        )
        .await;
    rows.as_str().unwrap_or_default().to_owned()
}

async fn agenda_is(window: &Window, rows: &str) {
    window
        .until(&format!("the agenda reads {rows}"), async || {
            agenda(window).await == rows
        })
        .await;
}

#[tokio::test]
async fn an_agenda_is_made_from_an_empty_day_by_keyboard_alone_and_taken_back() {
    let prepared = ways::empty("Nordwerk AG");
    let window = prepared.open().await;
    window.focus("More about day 1").await;
    window.press("Enter").await;
    window.press("Enter").await;
    window.sees("No agenda yet").await;
    window.is_in_order("setup-no-agenda").await;
    window.focus("An empty day").await;
    window.press("Enter").await;
    window.sees("Nothing planned on this day yet.").await;
    for (what, downs) in [("Winning sales over", 3), ("Break", 0), ("One language", 3)] {
        window.focus("Add a block to day 1").await;
        window.press("Enter").await;
        window.offers("menuitem", what).await;
        for _ in 0..downs {
            window.press("Down").await;
        }
        window.press("Enter").await;
        window.offers("button", &format!("More about {what}")).await;
    }
    agenda_is(
        &window,
        "9:00 Winning sales over, 9:30 Break, 9:45 One language",
    )
    .await;

    window.fill("Start of day 1", "8.15").await;
    window.fill("Minutes for Winning sales over", "45").await;
    agenda_is(
        &window,
        "8:15 Winning sales over, 9:00 Break, 9:15 One language",
    )
    .await;

    // The grip moves with the arrow keys, and the keyboard stays on it.
    window.focus("Move One language").await;
    window.press("Up").await;
    agenda_is(
        &window,
        "8:15 Winning sales over, 9:00 One language, 9:30 Break",
    )
    .await;
    window.press("Up").await;
    agenda_is(
        &window,
        "8:15 One language, 8:45 Winning sales over, 9:30 Break",
    )
    .await;
    window.press("End").await;
    agenda_is(
        &window,
        "8:15 Winning sales over, 9:00 Break, 9:15 One language",
    )
    .await;
    window.is_in_order("setup-agenda").await;

    // Something else has no name yet and asks for one.
    window.focus("Add a block to day 1").await;
    window.press("Enter").await;
    window.press("Down").await;
    window.press("Down").await;
    window.press("Enter").await;
    window.holds("What about, 9:45", "Something else").await;
    window.type_text("Factory tour").await;
    window.press("Enter").await;
    window.offers("button", "More about Factory tour").await;
    window
        .offers("button", "Factory tour counts for: free")
        .await;

    // A second day takes it.
    window.click("Add a day").await;
    window.focus("Move Factory tour").await;
    window.press("Down").await;
    window
        .until("the tour is on day 2", async || {
            agenda(&window).await.ends_with("8:15 Factory tour")
        })
        .await;
    window.press("Ctrl+z").await;
    window.press("Ctrl+z").await;
    agenda_is(
        &window,
        "8:15 Winning sales over, 9:00 Break, 9:15 One language, 9:45 Factory tour",
    )
    .await;
    window.close().await;
}

#[tokio::test]
async fn a_block_is_dragged_to_another_place() {
    let prepared = ways::empty("Nordwerk AG");
    let window = Launch::new(&prepared.home)
        .file(&prepared.file)
        .screen(1920, 1080)
        .start()
        .await;
    window.sees("Nordwerk AG").await;
    let before = agenda(&window).await;
    let first = window.control("button", "Move Winning sales over").await;
    let third = window
        .driver()
        .find_all(thirtyfour::By::Css("[data-grip]"))
        .await
        .expect("the blocks have grips")
        .remove(2);
    let (from, to) = (
        first.rect().await.expect("it is on the screen"),
        third.rect().await.expect("it is on the screen"),
    );
    let middle = |rect: &thirtyfour::ElementRect| {
        (
            (rect.x + rect.width / 2.0) as i64,
            (rect.y + rect.height / 2.0) as i64,
        )
    };
    let ((x, y), (_, end)) = (middle(&from), middle(&to));
    window
        .driver()
        .action_chain()
        .move_to(x, y)
        .click_and_hold()
        .move_to(x + 4, y + 30)
        .move_to(x + 4, end + 8)
        .perform()
        .await
        .expect("the pointer moves");
    window.picture("setup-dragging").await;
    window
        .driver()
        .action_chain()
        .release()
        .perform()
        .await
        .expect("the pointer lets go");
    window
        .until("the first block stands third", async || {
            let now = agenda(&window).await;
            now != before
                && now
                    .split(", ")
                    .nth(2)
                    .is_some_and(|row| row.contains("Winning sales over"))
        })
        .await;
    window.close().await;
}

#[tokio::test]
async fn a_pasted_list_of_names_is_shown_before_it_counts() {
    let prepared = ways::empty("Nordwerk AG");
    let window = prepared.open().await;
    window.click("Paste a list …").await;
    window
        .fill(
            "Names",
            "Jana Lindner <j.lindner@x.de>; \"Voss, Ada\" <ada@x.de>; Jana Lindner <jl@x.de>",
        )
        .await;
    window.choose("Team, where none is given", "Sales").await;
    window.sees("2 new people, 1 already on the list").await;
    window.is_in_order("setup-paste").await;
    window.click("Add 2 people").await;
    window.sees("2 of 2 present").await;
    window.offers("button", "More about Ada Voss").await;
    window.offers("button", "Undo: adding 2 people").await;
    window.close().await;
}

#[tokio::test]
async fn the_checklist_takes_own_items_rewords_and_drops_them() {
    let prepared = ways::empty("Nordwerk AG");
    let window = prepared.open().await;
    window.fill("New item", "Badges").await;
    window.click("Add an item").await;
    window.holds("Wording", "Badges").await;
    window.fill("Wording", "Badges and a map").await;
    window.click("Badges and a map is ready").await;
    window.sees("1 of 7 ready").await;
    window
        .click("Take “Badges and a map” off the checklist")
        .await;
    window.sees("0 of 6 ready").await;
    window
        .click("Undo: removing “Badges and a map” from the checklist")
        .await;
    window.sees("1 of 7 ready").await;
    window.close().await;
}
