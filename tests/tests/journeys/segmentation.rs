//! Journeys of the step `segmentation`.

use abm_tests::{
    args,
    house::data,
    program::Program,
    window::{Launch, Window},
};

use crate::ways::{self, Prepared};

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

/// Goes to a room of the step with the keyboard.
async fn room(window: &Window, name: &str) {
    window.focus(name).await;
    window.press("Enter").await;
}

/// Presses the control of this name with the keyboard.
async fn enter(window: &Window, name: &str) {
    window.focus(name).await;
    window.press("Enter").await;
}

/// A workshop with a real list of 398 companies and nothing said about them.
fn with_a_list() -> Prepared {
    let prepared = ways::empty("Nordwerk AG");
    Program::new().done(args!["import", &prepared.file, &data("hubspot-en.csv")]);
    prepared
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

/// What the page holds, seen or not.
async fn source(window: &Window) -> String {
    let page = window
        .script("return document.documentElement.outerHTML;", vec![])
        .await;
    page.as_str().unwrap_or_default().to_owned()
}

/// The weights on the screen.
async fn weights(window: &Window) -> Vec<u64> {
    let there = window
        .script(
            "return [...document.querySelectorAll('input[type=range]')].map((it) => it.valueAsNumber);",
            vec![],
        )
        .await;
    there
        .as_array()
        .map(|all| all.iter().filter_map(serde_json::Value::as_u64).collect())
        .unwrap_or_default()
}

/// Waits until the weight at a place is this much and all of them sum to 100.
async fn weighs(window: &Window, at: usize, weight: u64) {
    window
        .until(&format!("weight {at} is {weight} of 100"), async || {
            let all = weights(window).await;
            all.get(at) == Some(&weight) && all.iter().sum::<u64>() == 100
        })
        .await;
}

#[tokio::test]
async fn tiers_are_set_by_key_a_full_tier_says_so_and_undo_takes_it_back() {
    let prepared = ways::sample("finished", "en");
    let window = prepared.open().await;
    to_segmentation(&window).await;
    room(&window, "Tiers").await;
    window.sees("4 of 4, full").await;
    window.picture("segmentation").await;
    find(&window, "Weserbogen").await;
    window.press("1").await;
    window.sees("5 of 4, 1 too many").await;
    window
        .offers("button", "Undo: Weserbogen Fahrzeugteile SE in tier 1")
        .await;
    window.offers("button", "Choose 1 to move down").await;
    window.picture("segmentation-over").await;
    window.press("Ctrl+z").await;
    window.sees("4 of 4, full").await;
    window.is_in_order("segmentation").await;
    room(&window, "Check").await;
    window.is_in_order("segmentation-check-sample").await;
    room(&window, "Votes").await;
    window.is_in_order("segmentation-votes-sample").await;
    window.close().await;
}

#[tokio::test]
async fn an_account_is_excluded_with_a_reason_by_keyboard_alone() {
    let prepared = ways::sample("finished", "en");
    let window = prepared.open().await;
    to_segmentation(&window).await;
    room(&window, "Tiers").await;
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
async fn a_profile_is_weighed_and_the_list_cut_by_keyboard_alone() {
    let prepared = with_a_list();
    let window = prepared.open().await;
    to_segmentation(&window).await;
    window.sees("No profile yet").await;
    window.is_in_order("segmentation-profile-empty").await;
    enter(&window, "Begin with what our customers have in common").await;
    window.sees("of the market").await;
    window.sees("Sum 100").await;
    window.sees("The last ones above the line of 50").await;
    window.is_in_order("segmentation-profile").await;

    // A weight moves with the arrows; the others give, and say so while the hand is on it.
    let before = weights(&window).await;
    window.focus("Weight of Industry").await;
    window.press("PageUp").await;
    weighs(&window, 0, before[0] + 10).await;
    window.sees("gains 10").await;
    window.sees("gives ").await;
    window.is_in_order("segmentation-weights").await;
    // A locked one gives nothing.
    enter(&window, "Lock the weight of Employees").await;
    window
        .offers("button", "Unlock the weight of Employees")
        .await;
    let locked = weights(&window).await[1];
    window
        .fill(
            "Weight of Industry as a number",
            &(before[0] - 5).to_string(),
        )
        .await;
    weighs(&window, 0, before[0] - 5).await;
    assert_eq!(weights(&window).await[1], locked);
    window.press("Ctrl+z").await;
    weighs(&window, 0, before[0] + 10).await;
    window.sees("Moving the weight of").await;

    // One more criterion, and one that rules out.
    enter(&window, "Add a criterion").await;
    window.choose("Field", "Revenue").await;
    enter(&window, "Keep").await;
    window.sees("Give at least one limit.").await;
    window.fill("From", "10000000").await;
    window.is_in_order("segmentation-criterion").await;
    enter(&window, "Keep").await;
    window.sees("10,000,000 and more").await;
    window
        .until("six weights sum to 100", async || {
            let all = weights(&window).await;
            all.len() == 6 && all.iter().sum::<u64>() == 100
        })
        .await;
    window.focus("Never").await;
    window.press("Enter").await;
    enter(&window, "Exclude with a reason").await;
    window.choose("Field", "Relationship").await;
    window.focus("Partner").await;
    window.press("Space").await;
    window.choose("Reason", "Works with us as a partner").await;
    window.is_in_order("segmentation-never-dialog").await;
    enter(&window, "Keep").await;
    window.sees("Relationship: Partner").await;
    window.is_in_order("segmentation-never").await;
    window.focus("Score").await;
    window.press("Enter").await;
    window.focus("Weight of Potential").await;
    window.press("Right").await;
    weighs(&window, 1, 31).await;
    window.is_in_order("segmentation-blend").await;

    // The cut is proposed, looked at, and accepted as a whole; undo takes the whole back.
    room(&window, "Tiers").await;
    window.sees("Under these caps it would move").await;
    enter(&window, "Look at them").await;
    window.sees("The cut says").await;
    window.is_in_order("segmentation-cut").await;
    enter(&window, "Accept all").await;
    window.sees("The list is as the cut would have it.").await;
    window.is_in_order("segmentation-cut-accepted").await;
    window.press("Ctrl+z").await;
    window.sees("Under these caps it would move").await;
    window.close().await;
}

#[tokio::test]
async fn two_teams_vote_apart_and_the_check_names_both_costly_mistakes() {
    let prepared = with_a_list();
    let window = prepared.open().await;
    to_segmentation(&window).await;
    enter(&window, "Begin with what our customers have in common").await;
    window.sees("of the market").await;
    room(&window, "Votes").await;
    window.sees("Two teams, one list, one laptop").await;
    window.is_in_order("segmentation-votes").await;
    enter(&window, "Hand laptop to marketing").await;
    window.sees("Hand the laptop to marketing").await;
    window.press("Enter").await;
    window.sees("Marketing is answering").await;
    for digit in ["5", "4", "3", "2"] {
        window.press(digit).await;
    }
    window.press("v").await;
    window.sees("Marketing is against").await;
    enter(&window, "Veto").await;
    window.sees("Without a reason there is no veto.").await;
    window.fill("Why", "Insolvent since March").await;
    enter(&window, "Veto").await;
    window.sees("Insolvent since March").await;
    window.sees("5 of ").await;
    window.is_in_order("segmentation-ballot").await;

    enter(&window, "Hand laptop to sales").await;
    window.sees("Hand the laptop to sales").await;
    assert!(!source(&window).await.contains("Insolvent since March"));
    window.press("Enter").await;
    window.sees("Sales is answering").await;
    let page = source(&window).await;
    assert!(
        !page.contains("Insolvent since March") && !page.contains("Marketing says"),
        "marketing's votes are on sales' screen"
    );
    // The first account fits and is not wanted; most others are wanted.
    window.press("1").await;
    for _ in 0..9 {
        window.press("5").await;
    }
    window.sees("10 of ").await;
    window.is_in_order("segmentation-ballot-sales").await;
    enter(&window, "Reveal both").await;
    window.sees("Both votes lie open").await;
    window.is_in_order("segmentation-votes-open").await;
    find(&window, "Aeromöbel GmbH").await;
    window
        .sees("Marketing is against it: Insolvent since March")
        .await;

    // Sales wants an account that is put on watch: left out. The one it does not want fits.
    enter(&window, "Compare with the fit").await;
    window.sees("Uninteresting to sales: 1").await;
    window.is_in_order("segmentation-check").await;
    enter(&window, "On the list and uninteresting to sales").await;
    window.sees("Sales gives 2 or less").await;
    window.press("w").await;
    window.sees("Uninteresting to sales: 0").await;
    window.press("Ctrl+z").await;
    window.sees("Uninteresting to sales: 1").await;
    // The place of the drawing, by keyboard: Enter leads to its list, Shift and an arrow change the rating.
    let place = window
        .script(
            "const cell = [...document.querySelectorAll('[role=gridcell]')]
               .find((it) => it.ariaLabel.startsWith('Sales 1,') && it.ariaLabel.includes('one account'));
             cell?.focus();
             return cell?.dataset.place ?? '';",
            vec![],
        )
        .await;
    assert!(
        place.as_str().is_some_and(|it| it.starts_with("1-")),
        "{place}"
    );
    window.press("Enter").await;
    window.sees("Sales says 1, fit").await;
    window
        .until("the keyboard is in the list", async || {
            window
                .script("return document.activeElement?.role === 'listbox';", vec![])
                .await
                == true
        })
        .await;
    window.press("Right").await;
    window.offers("button", "Undo: sales’ rating of").await;
    window.sees("Everybody at this place").await;
    window.press("Ctrl+z").await;
    window.sees("Uninteresting to sales: 1").await;
    window.is_in_order("segmentation-check-place").await;

    // What the data lacks.
    enter(&window, "Named by heart, not among the accounts").await;
    window.fill("Who names it", "Jana").await;
    window.fill("Company", "Okertal Verpackung").await;
    enter(&window, "Add").await;
    window.sees("Not in the data").await;
    window.is_in_order("segmentation-named").await;
    window.close().await;
}

#[tokio::test]
async fn segments_are_ruled_ordered_and_checked_as_clusters() {
    let prepared = with_a_list();
    let window = prepared.open().await;
    to_segmentation(&window).await;
    window.sees("No profile yet").await;
    room(&window, "Segments").await;
    window.sees("No segments yet").await;
    window.is_in_order("segmentation-segments-empty").await;
    enter(&window, "Add a segment").await;
    window.holds("Name of the segment", "Segment 1").await;
    window.fill("Name of the segment", "Large ones").await;
    enter(&window, "Add a rule").await;
    window.choose("Field", "Employees").await;
    window.fill("From", "500").await;
    enter(&window, "Keep").await;
    window.sees("Employees: 500 and more").await;
    enter(&window, "Add a segment").await;
    window.holds("Name of the segment", "Segment 2").await;
    window.fill("Name of the segment", "Customers").await;
    enter(&window, "Add a rule").await;
    window.choose("Field", "Relationship").await;
    window.focus("Customer").await;
    window.press("Space").await;
    window.is_in_order("segmentation-rule").await;
    enter(&window, "Keep").await;
    window.sees("“Large ones” stands above and takes").await;
    window.focus("A cluster: it gets one programme").await;
    window.press("Space").await;
    window.sees("Below 5 the effort is that of 1:1").await;
    window
        .fill("The problem they share", "Spare parts take weeks")
        .await;
    window.is_in_order("segmentation-segments").await;

    // Up with the arrow on its grip, back with undo, up again by the menu.
    window.focus("Move Customers").await;
    window.press("Up").await;
    window.sees("It takes").await;
    window.sees("that “Large ones” below would take").await;
    window.press("Ctrl+z").await;
    window.sees("“Large ones” stands above and takes").await;
    enter(&window, "What can be done with Customers").await;
    window.click_the("menuitem", "Move to the top").await;
    window.sees("that “Large ones” below would take").await;
    enter(&window, "Show its accounts").await;
    window.offers("button", "Segment Customers").await;
    window.is_in_order("segmentation-segment-accounts").await;
    window.close().await;
}

#[tokio::test]
async fn names_and_revenue_are_covered_for_the_projector() {
    let prepared = ways::sample("finished", "en");
    let window = prepared.open().await;
    to_segmentation(&window).await;
    room(&window, "Tiers").await;
    find(&window, "Sudmark").await;
    window.sees("Sudmark Pumpenbau AG").await;
    enter(&window, "Cover names and revenue").await;
    window.sees_no("Sudmark Pumpenbau AG").await;
    window.is_in_order("segmentation-covered").await;
    enter(&window, "Show names and revenue").await;
    window.sees("Sudmark Pumpenbau AG").await;
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
        room(&window, "Tiers").await;
        window.sees("zu viel").await;
        let name = format!("segmentation-de-dark-{width}");
        window.is_in_order(&name).await;
        for (stage, picture) in [
            ("Profil", "profile"),
            ("Bewertung", "votes"),
            ("Abgleich", "check"),
            ("Segmente", "segments"),
        ] {
            room(&window, stage).await;
            window.is_in_order(&format!("{name}-{picture}")).await;
        }
        room(&window, "Tiers").await;
        for _ in 0..3 {
            window.press("Ctrl+=").await;
        }
        window.is_in_order(&format!("{name}-zoomed")).await;
        window.close().await;
    }
}
