//! Journeys of the step `goals`.

use abm_tests::window::{Launch, Window};

use crate::ways;

async fn to_goals(window: &Window) {
    ways::to_step(window, &["Goals", "Ziele"]).await;
}

/// The usual goals, in the order of the screen.
const USUAL: [&str; 11] = [
    "List coverage",
    "Engaged accounts",
    "Penetration: people per account",
    "Accepted SQAs",
    "SLA kept",
    "Opportunities per accepted SQA",
    "Pipeline velocity",
    "Win rate against non-ABM",
    "Deal size against non-ABM",
    "Revenue growth with customers",
    "Return of the programme",
];

/// How often the arrow is pressed from “Marketing” on, to say whose goal it is.
fn presses(team: &str, place: usize) -> usize {
    match (team, place) {
        // The teams see the SLA differently; all else is shared.
        ("sales", 4) => 1,
        _ => 2,
    }
}

#[tokio::test]
async fn each_team_proposes_alone_by_keyboard_and_the_room_settles_what_differs() {
    let prepared = ways::empty("Nordwerk AG");
    let window = prepared.open().await;
    to_goals(&window).await;
    window
        .sees("What only one team measures is handed over")
        .await;
    window.is_in_order("goals-empty").await;
    window.picture("goals-empty").await;
    window.click("Take the eleven usual goals").await;
    window.sees("no shared goal yet").await;
    window.picture("goals-open").await;
    window.click_the("radio", "Propose").await;
    window.sees("usually Shared").await;
    window.picture("goals-propose").await;
    window.is_in_order("goals-propose").await;
    for team in ["marketing", "sales"] {
        window.click(&format!("Hand laptop to {team}")).await;
        window.sees(&format!("Hand the laptop to {team}")).await;
        window.press("Enter").await;
        for (place, goal) in USUAL.iter().enumerate() {
            focus_choice(&window, goal).await;
            for _ in 0..presses(team, place) {
                window.press("Right").await;
            }
            window
                .until(&format!("{team} has spoken about {goal}"), async || {
                    let text = window.visible_text().await;
                    text.contains(&format!("{} of 11, one answer together", place + 1))
                })
                .await;
        }
        let target = "What should it reach: SLA kept";
        window
            .fill(target, if team == "sales" { "80" } else { "95" })
            .await;
        window.sees("All goals answered.").await;
        window.picture(&format!("goals-entry-{team}")).await;
        window.is_in_order(&format!("goals-entry-{team}")).await;
        if team == "marketing" {
            window.click("Take laptop back").await;
            window.sees("11 of 11, covered until both are in").await;
        }
    }
    window.click("Reveal both").await;
    window.sees("One goal is seen differently.").await;
    window.sees("Shared, 95%").await;
    window.sees("Sales, 80%").await;
    window.picture("goals-settle").await;
    window.is_in_order("goals-settle").await;
    window.click("Settle the 10 both propose alike").await;
    window.click("Take marketing’s proposal for SLA kept").await;
    window.sees("Nothing is open between the teams.").await;
    window.holds("Target: SLA kept", "95").await;
    // All of it can be taken back, step by step.
    window.press("Ctrl+z").await;
    window.sees("One goal is seen differently.").await;
    window.press("Ctrl+y").await;
    window.sees("Nothing is open between the teams.").await;
    window.click_the("radio", "Goals").await;
    window.sees("2 shared goals").await;
    window.sees_no("no shared goal yet").await;
    window.close().await;
}

/// Puts the keyboard on the first choice of a goal.
async fn focus_choice(window: &Window, goal: &str) {
    let found = window
        .script(
            "const group = [...document.querySelectorAll('[role=radiogroup]')]
                 .find((it) => it.getAttribute('aria-label') === arguments[0]);
             group?.querySelector('[role=radio]')?.focus();
             return group !== undefined;",
            vec![format!("Whose should it be: {goal}").into()],
        )
        .await;
    assert_eq!(found, true, "{goal} can be chosen");
}

#[tokio::test]
async fn a_goal_gets_its_numbers_in_the_table_and_the_rest_in_its_details() {
    let prepared = ways::sample("half", "en");
    let window = prepared.open().await;
    to_goals(&window).await;
    window.click_the("radio", "Goals").await;
    window.sees("no shared goal yet").await;
    window.picture("goals-half").await;
    window.is_in_order("goals-half").await;
    window.fill("Target: SLA kept", "92.5").await;
    window.fill("By: SLA kept", "31 Mar 2027").await;
    window
        .choose("Who answers for: SLA kept", "Head of Sales")
        .await;
    window
        .choose("Whose: Win rate against non-ABM", "Shared")
        .await;
    window.sees_no("no shared goal yet").await;
    window
        .offers("button", "Undo: settling Win rate against non-ABM")
        .await;
    window.press("Ctrl+z").await;
    window.sees("no shared goal yet").await;
    // Page down goes through a column.
    window.focus("Today: List coverage").await;
    window.press("PageDown").await;
    window.type_text("21").await;
    window.press("Enter").await;
    window.holds("Today: Engaged accounts", "21").await;
    // What the table has no room for.
    window.click("SLA kept").await;
    window.choose("Looked at in", "Weekly update").await;
    window.click_the("radio", "late").await;
    window.sees("Lagging: it moves last").await;
    window.picture("goals-details").await;
    window.is_in_order("goals-details").await;
    window.press("Esc").await;
    window.focus("Add a goal to Win").await;
    window.press("Enter").await;
    window.fill("Name", "Meetings with deciders").await;
    window.click_the("button", "Add").await;
    window.sees("Where the number comes from").await;
    window.press("Esc").await;
    window.offers("button", "Meetings with deciders").await;
    // A finding leads to the step that fixes it.
    window.holds("Target: SLA kept", "92.5").await;
    window.holds("By: SLA kept", "31\u{a0}Mar\u{a0}2027").await;
    window.close().await;
}

#[tokio::test]
async fn any_one_number_of_the_funnel_follows_from_the_others_and_is_held_against_the_list() {
    let prepared = ways::empty("Nordwerk AG");
    let window = prepared.open().await;
    to_goals(&window).await;
    window.click_the("radio", "Funnel").await;
    window
        .sees("6 numbers are missing before this follows.")
        .await;
    window.picture("goals-funnel-empty").await;
    window.is_in_order("goals-funnel-empty").await;
    for (field, text) in [
        ("New revenue", "2,000,000"),
        ("Value of an order", "100,000"),
        ("Opportunities that become an order", "25"),
        ("SQAs that become an opportunity", "50"),
        ("Active accounts that become SQA", "40"),
        ("Accounts that become active", "40"),
    ] {
        window.fill(field, text).await;
    }
    // 2 M ÷ 100k = 20 ÷ 25 % = 80 ÷ 50 % = 160 ÷ 40 % = 400 ÷ 40 % = 1,000.
    for count in ["20", "80", "160", "400", "1,000"] {
        window.sees(count).await;
    }
    window.sees("The list is not cut yet").await;
    // The other way round: with half of the accounts, half of the revenue.
    window.click_the("radio", "Seek New revenue").await;
    window.holds("Accounts needed", "1,000").await;
    window.fill("Accounts needed", "500").await;
    window.sees("€1,000,000").await;
    window.press("Ctrl+z").await;
    window.sees("€2,000,000").await;
    window.picture("goals-funnel").await;
    window.is_in_order("goals-funnel").await;
    window.close().await;
}

#[tokio::test]
async fn a_list_that_is_too_short_shows_its_ways_out_and_one_of_them_is_taken() {
    let prepared = ways::sample("finished", "en");
    let window = prepared.open().await;
    to_goals(&window).await;
    window.click_the("radio", "Funnel").await;
    window.sees("50 needed, 48 there: 2 too few").await;
    window.sees("50 of 75 accounts: enough").await;
    window.sees("2 more accounts on the list").await;
    window.picture("goals-funnel-short").await;
    window.is_in_order("goals-funnel-short").await;
    window
        .click("Calculate with it: Opportunities that become an order")
        .await;
    window.sees("48 of 48 accounts: enough").await;
    window.sees_no("2 more accounts on the list").await;
    window.press("Ctrl+z").await;
    window.sees("2 more accounts on the list").await;
    window.click("To the list").await;
    window.sees("Not sorted").await;
    window.close().await;
}

#[tokio::test]
async fn a_formula_is_checked_while_it_is_written_and_brings_today_s_value() {
    let prepared = ways::sample("finished", "en");
    let window = prepared.open().await;
    to_goals(&window).await;
    window.click_the("radio", "Figures").await;
    window.sees("from the list").await;
    window.picture("goals-figures").await;
    window.is_in_order("goals-figures").await;
    // What nobody knew follows once its last figure is there.
    window.fill("Today: active people", "57").await;
    window
        .click("Take today’s value of the one that can be calculated")
        .await;
    window.click_the("radio", "Goals").await;
    window
        .holds("Today: Penetration: people per account", "3")
        .await;
    window.click("Accepted SQAs").await;
    let accepted = "[SQAs accepted by sales] ÷ [SQAs handed over]";
    window.holds("Formula", accepted).await;
    window.sees("Gives 54% today.").await;
    window.picture("goals-formula").await;
    // Each mistake says where it is and what to do.
    for (text, said) in [
        (
            "(SQAs handed over",
            "The bracket at character 1 is never closed.",
        ),
        (
            "SQAs handed over /",
            "A name or a number is missing at character 18.",
        ),
        ("2.000 / SQAs handed over", "Write 1000 or 1.0."),
        (
            "cost of the programme",
            "This gives money; the goal counts Per cent.",
        ),
        (
            "cost of the programme + SQAs handed over",
            "Only money goes with money",
        ),
        (
            "SQAs acepted by sales / SQAs handed over",
            "Is “SQAs accepted by sales” meant?",
        ),
    ] {
        window.fill("Formula", text).await;
        window.sees(said).await;
        window
            .sees("Nothing is kept before the formula is understood.")
            .await;
    }
    window.picture("goals-formula-slip").await;
    window.is_in_order("goals-formula-slip").await;
    window.click("Write “SQAs accepted by sales”").await;
    window.sees("Gives 54% today.").await;
    // A goal may name another one.
    window.fill("Formula", "[SLA kept] × 1.5").await;
    window.sees("Gives 61.5% today.").await;
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
        to_goals(&window).await;
        window.sees("Erreichen").await;
        for (part, name) in [
            ("Vorschlagen", "propose"),
            ("Größen", "figures"),
            ("Trichter", "funnel"),
            ("Ziele", "goals"),
        ] {
            window.click_the("radio", part).await;
            let name = format!("goals-de-dark-{width}-{name}");
            window.picture(&name).await;
            window.is_in_order(&name).await;
        }
        for _ in 0..3 {
            window.press("Ctrl+=").await;
        }
        let name = format!("goals-de-dark-{width}-zoomed");
        window.picture(&name).await;
        window.is_in_order(&name).await;
        window.close().await;
    }
}
