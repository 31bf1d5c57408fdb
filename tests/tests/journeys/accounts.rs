//! Journeys of the step `accounts`: the list and its grid here, the card of an account and the import in files of their own.

mod card;
mod grid;
mod import;

use crate::ways;

#[tokio::test]
async fn a_list_is_searched_sorted_and_edited_with_the_keyboard() {
    let prepared = ways::sample("finished", "en");
    let window = prepared.open().await;
    window.click("Accounts").await;
    window.sees("72 accounts").await;
    window.is_in_order("accounts").await;

    window.press("Ctrl+f").await;
    window.type_text("berlin").await;
    window.sees("of 72 accounts").await;
    window.picture("accounts-search").await;
    window.press("Esc").await;
    window.sees_no("of 72 accounts").await;

    // From the search into the list, to the end of the first row and back, then down.
    window.press("Down").await;
    window.press("Right").await;
    window.press("Enter").await;
    window.picture("accounts-choice").await;
    window.press("Esc").await;
    window.press("Home").await;
    window.press("Right").await;
    window.press("F2").await;
    window.type_text("Aachener Probe AG").await;
    window.press("Enter").await;
    window.sees("Aachener Probe AG").await;
    window
        .offers("button", "Undo: Change Achensee Seiltechnik AG")
        .await;
    window.press("Ctrl+z").await;
    window.sees_no("Aachener Probe AG").await;
    window.close().await;
}

#[tokio::test]
async fn accounts_are_chosen_changed_together_removed_and_brought_back() {
    let prepared = ways::sample("finished", "en");
    let window = prepared.open().await;
    window.click("Accounts").await;
    window.sees("72 accounts").await;
    window.press("Ctrl+f").await;
    window.press("Down").await;
    window.press("Shift+Down").await;
    window.press("Shift+Down").await;
    window.sees("3 accounts selected").await;
    window.picture("accounts-selected").await;
    window.press("Delete").await;
    window.sees("69 accounts").await;
    window.press("Ctrl+z").await;
    window.sees("72 accounts").await;

    window.press("Ctrl+a").await;
    window.sees("72 accounts selected").await;
    window.click("Change a field …").await;
    window.fill("becomes", "Jana Prahl").await;
    window.is_in_order("accounts-bulk").await;
    window.click("Change 72 accounts").await;
    window.offers("button", "Undo: Change 72 accounts").await;
    window.close().await;
}

#[tokio::test]
async fn an_account_is_added_by_hand_and_completed_on_its_card() {
    let prepared = ways::empty("Nordwerk AG");
    let window = prepared.open().await;
    window.click("Accounts").await;
    window.sees("No accounts yet").await;
    window.is_in_order("accounts-empty").await;
    window.click("Add an account").await;
    window.type_text("Weber Antriebe GmbH").await;
    window.press("Enter").await;
    window
        .offers("button", "Undo: Add Weber Antriebe GmbH")
        .await;
    window.fill("Employees", "many").await;
    window.sees("A whole number").await;
    window.fill("Employees", "1200").await;
    window.sees("1,200").await;
    window.is_in_order("accounts-card").await;
    window.press("Esc").await;
    window.close().await;
}
