//! Journeys of the step `approach`.

use abm_tests::window::Window;

use crate::ways;

/// Goes to the step by its key.
async fn to_approach(window: &Window) {
    window.press("Alt+2").await;
}

/// Answers all eleven questions with the keyboard alone: a digit picks the band, Tab goes on.
async fn answer_all(window: &Window, digit: &str) {
    for question in QUESTIONS {
        window.press(digit).await;
        window
            .until(&format!("{question} is answered"), async || {
                window
                    .script(
                        "return [...document.querySelectorAll('[role=radiogroup]')]
                           .find((it) => it.ariaLabel.endsWith(arguments[0]))
                           ?.querySelector('[aria-checked=true]') != null;",
                        vec![question.into()],
                    )
                    .await
                    == true
            })
            .await;
        window.press("Tab").await;
        if WITH_A_NUMBER.contains(&question) {
            window.press("Tab").await;
        }
    }
}

const QUESTIONS: [&str; 11] = [
    "Yearly value of a deal",
    "Number of target accounts",
    "Budget per account and year",
    "Accounts per ABM person",
    "Relationship, white space",
    "Size of the buying centre",
    "Share of the top 50",
    "Length of the sales cycle",
    "Commitment of sales",
    "Personalisation",
    "Data and technology",
];

const WITH_A_NUMBER: [&str; 7] = [
    "Yearly value of a deal",
    "Number of target accounts",
    "Budget per account and year",
    "Accounts per ABM person",
    "Size of the buying centre",
    "Share of the top 50",
    "Length of the sales cycle",
];

async fn source(window: &Window) -> String {
    let page = window
        .script(
            "return document.documentElement.outerHTML
               + [...document.querySelectorAll('input, textarea')].map((it) => it.value).join(' ');",
            vec![],
        )
        .await;
    page.as_str().unwrap_or_default().to_owned()
}

#[tokio::test]
async fn two_teams_answer_apart_by_keyboard_then_agree_decide_undo_and_come_back() {
    let prepared = ways::empty("Nordwerk AG");
    let window = prepared.open().await;
    to_approach(&window).await;
    window.sees("Two teams, eleven questions, one laptop").await;
    window.is_in_order("approach-start").await;

    window.focus("Hand laptop to marketing").await;
    window.press("Enter").await;
    window.sees("Hand the laptop to marketing").await;
    window.is_in_order("approach-gate-marketing").await;
    window.press("Enter").await;
    window.sees("Marketing is answering").await;
    // A number only marketing knows, to be looked for on sales' screen.
    answer_all(&window, "2").await;
    window
        .fill("Number for Yearly value of a deal", "123456")
        .await;
    window.sees("All eleven answered").await;
    window.is_in_order("approach-marketing-enters").await;
    window.focus("Hand laptop to sales").await;
    window.press("Enter").await;
    window.sees("Sales has the laptop").await;
    let gate = source(&window).await;
    assert!(!gate.contains("123,456") && !gate.contains("123456"));
    window.press("Enter").await;
    window.sees("Sales is answering").await;
    window.sees("11 of 11, covered until both are in").await;
    let page = source(&window).await;
    assert!(
        !page.contains("123,456")
            && !page.contains("123456")
            && !page.contains("aria-checked=\"true\""),
        "marketing's answers are on sales' screen"
    );
    answer_all(&window, "1").await;
    window.is_in_order("approach-sales-enters").await;
    window.focus("Reveal both").await;
    window.press("Enter").await;

    window.sees("€123,456").await;
    window.sees("11 are still open.").await;
    window.is_in_order("approach-agree").await;
    window.close().await;
}
