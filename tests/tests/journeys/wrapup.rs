//! Journeys of the step `wrapup`.

use abm_tests::window::{Launch, Window};

use crate::ways;

async fn to_wrapup(window: &Window) {
    ways::to_step(window, &["Wrap-up", "Abschluss"]).await;
}

#[tokio::test]
async fn a_new_workshop_says_what_must_be_in_place_and_leads_there() {
    let prepared = ways::empty("Nordwerk AG");
    let window = prepared.open().await;
    to_wrapup(&window).await;
    window.sees("Is the foundation solid?").await;
    window.sees("Nobody has anything to do yet").await;
    window.picture("wrapup-empty").await;
    window.is_in_order("wrapup-empty").await;
    window.focus("Go to Meetings: No meeting is held").await;
    window.press("Enter").await;
    window.sees("Take the three usual meetings").await;
    window.close().await;
}

#[tokio::test]
async fn a_finding_becomes_an_action_with_a_name_and_a_day_or_is_lived_with() {
    let prepared = ways::sample("finished", "en");
    let window = prepared.open().await;
    to_wrapup(&window).await;
    window.sees("Roles are assigned").await;
    window.picture("wrapup").await;
    window.is_in_order("wrapup").await;
    // By keyboard: the menu of the finding about decisions, then the first way.
    let finding = "What to do about it: One decision does not say who decided";
    show_all(&window).await;
    window.focus(finding).await;
    window.press("Enter").await;
    window.press("Enter").await;
    window.sees("An action says what is done about it").await;
    window.focus(finding).await;
    window.press("Enter").await;
    window.press("Enter").await;
    window.sees("Live with this finding").await;
    window.is_in_order("wrapup-accept").await;
    window
        .fill("Reason", "The minutes name everybody who was there")
        .await;
    window.click_the("button", "Accept").await;
    window.offers("button", "Undo: living with a finding").await;
    window.press("Ctrl+z").await;
    window.sees("Undone: living with a finding").await;
    // The action takes a name and a day.
    window.click_the("radio", "Actions").await;
    window
        .fill("Who does “One decision does not say", "Jana Lindner")
        .await;
    window
        .fill("By when “One decision does not say", "1 Dec 2026")
        .await;
    window
        .offers("button", "Undo: day of “One decision does not say")
        .await;
    window.fill("What is to be done", "Book the room").await;
    window.press("Enter").await;
    window
        .offers("button", "Undo: action “Book the room”")
        .await;
    window.picture("wrapup-actions").await;
    window.is_in_order("wrapup-actions").await;
    // What was parked is done instead.
    window
        .click("Make it an action: “Who may change tier 1 between two quarters?”")
        .await;
    window
        .offers("button", "Undo: action “Who may change tier 1")
        .await;
    window.press("Ctrl+z").await;
    window
        .offers(
            "button",
            "Make it an action: “Who may change tier 1 between two quarters?”",
        )
        .await;
    window.close().await;
}

async fn show_all(window: &Window) {
    window
        .script(
            "document.querySelector('button.more')?.click(); return true;",
            vec![],
        )
        .await;
}

#[tokio::test]
async fn both_teams_sign_and_a_change_afterwards_is_seen() {
    let prepared = ways::sample("finished", "en");
    let window = prepared.open().await;
    to_wrapup(&window).await;
    for (team, name) in [("marketing", "Jana Lindner"), ("sales", "Clemens Möhle")] {
        window.focus(&format!("Sign as {team}")).await;
        window.press("Enter").await;
        window.sees(&format!("Sign for {team}")).await;
        window.holds("Name", name).await;
        window.is_in_order("wrapup-sign").await;
        window.press("Enter").await;
        window.offers("button", &format!("Take back {team}’")).await;
    }
    window.picture("wrapup-signed").await;
    window.is_in_order("wrapup-signed").await;
    window.sees_no("Something has changed since.").await;
    window.press("Ctrl+z").await;
    window.offers("button", "Sign as sales").await;
    window.close().await;
}

#[tokio::test]
async fn an_edition_is_frozen_and_a_quarter_later_the_next_one_says_what_changed() {
    let prepared = ways::sample("finished", "en");
    let window = prepared.open().await;
    to_wrapup(&window).await;
    window.click_the("radio", "Editions").await;
    window.sees("No edition yet.").await;
    window.picture("wrapup-editions-none").await;
    window.is_in_order("wrapup-editions-none").await;
    window.focus("Freeze as edition 1").await;
    window.press("Enter").await;
    window.sees("Nothing has changed since edition 1.").await;
    window.click("Begin edition 2").await;
    window.sees("work on the next one since").await;
    // What a goal came to, and one more person with a role.
    window
        .script(
            "document.querySelector('table.results input').focus(); return true;",
            vec![],
        )
        .await;
    window.type_text("1").await;
    window.press("Tab").await;
    window.offers("button", "Undo: result of").await;
    window.fill("Swap at most", "10").await;
    window.offers("button", "Undo: swap quota 10%").await;
    window.press("Ctrl+z").await;
    window.holds("Swap at most", "25").await;
    window.click("Freeze as edition 2").await;
    window.sees("Edition 2").await;
    window.picture("wrapup-editions").await;
    window.is_in_order("wrapup-editions").await;
    window.press("Ctrl+z").await;
    window.offers("button", "Freeze as edition 2").await;
    window.close().await;
}

#[tokio::test]
async fn it_reads_well_in_german_in_the_dark_and_on_a_projector() {
    for (width, height) in [(1366, 768), (1920, 1080)] {
        let prepared = ways::sample("finished", "de");
        let window = Launch::new(&prepared.home)
            .file(&prepared.file)
            .screen(width, height)
            .start()
            .await;
        for action in ["Deutsch", "Dunk"] {
            window.press("Ctrl+k").await;
            window.type_text(action).await;
            window.press("Enter").await;
        }
        to_wrapup(&window).await;
        window.sees("Trägt das Fundament?").await;
        window.click("Als Ausgabe 1 festhalten").await;
        window
            .sees("Seit Ausgabe 1 hat sich nichts geändert.")
            .await;
        for (part, name) in [
            ("Fundament", "foundation"),
            ("Maßnahmen", "actions"),
            ("Ausgaben", "editions"),
        ] {
            window.click_the("radio", part).await;
            let name = format!("wrapup-de-dark-{width}-{name}");
            window.picture(&name).await;
            window.is_in_order(&name).await;
        }
        window.click_the("radio", "Fundament").await;
        for _ in 0..3 {
            window.press("Ctrl+=").await;
        }
        let name = format!("wrapup-de-dark-{width}-zoomed");
        window.picture(&name).await;
        window.is_in_order(&name).await;
        window.close().await;
    }
}
