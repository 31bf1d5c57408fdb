//! Journeys of the step `scoring`.

use std::{fmt::Write as _, fs};

use abm_tests::{
    args,
    program::Program,
    window::{Launch, Window},
};

use crate::ways;

async fn to_scoring(window: &Window) {
    ways::to_step(window, &["Scoring"]).await;
}

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

/// Expects what the threshold's handle says about where it stands.
async fn threshold_says(window: &Window, words: &str) {
    window
        .until(&format!("the threshold says “{words}”"), async || {
            let said = window
                .script(
                    "return document.querySelector('[role=slider]')?.ariaValueText ?? '';",
                    vec![],
                )
                .await;
            said.as_str().is_some_and(|it| it.contains(words))
        })
        .await;
}

#[tokio::test]
async fn two_teams_propose_apart_then_settle_with_undo_and_over_a_restart() {
    let prepared = ways::empty("Nordwerk AG");
    let window = prepared.open().await;
    to_scoring(&window).await;
    window.sees("Points from both teams, apart").await;
    window.is_in_order("scoring-propose").await;

    window.focus("Hand laptop to marketing").await;
    window.press("Enter").await;
    window.sees("Hand the laptop to marketing").await;
    window.press("Enter").await;
    window.sees("Marketing is answering").await;
    // The keyboard is on the first number: the threshold. Enter goes on to the next.
    window.type_text("77").await;
    window.press("Enter").await;
    window.fill("Points for Pricing page seen", "33").await;
    window.click("Take the starter points for the rest").await;
    window.sees("Every item has points.").await;
    window.is_in_order("scoring-marketing-enters").await;
    window.focus("Hand laptop to sales").await;
    window.press("Enter").await;
    window.sees("Sales has the laptop").await;
    window.press("Enter").await;
    window.sees("Sales is answering").await;
    let page = source(&window).await;
    assert!(
        !page.contains(">33<") && !page.contains("77"),
        "marketing's points are on sales' screen"
    );
    window.fill("Points for Pricing page seen", "11").await;
    window.click("Take the starter points for the rest").await;
    window.sees("Every item has points.").await;
    window.click("Reveal both").await;

    window.sees("2 still open, differences first").await;
    window.is_in_order("scoring-differences").await;
    window.fill("Pricing page seen: we agree on", "22").await;
    window.sees("1 still open, differences first").await;
    window.press("Ctrl+z").await;
    window.offers("button", "Redo: Pricing page seen: 22").await;
    window.sees("2 still open, differences first").await;
    window.press("Ctrl+y").await;
    window.fill("Threshold: we agree on", "90").await;
    window.sees("all settled").await;
    window.sees("90 points").await;

    // The rule is a sentence whose parts can be changed.
    window.click("at least 2 people").await;
    window.fill("People who must be active", "3").await;
    window.sees("at least 3 people").await;
    window.press("Esc").await;
    window.click("goes to sales as an SQA").await;
    window.is_in_order("scoring-two-steps").await;
    window
        .click("Two steps: MQA at the threshold, SQA once sales accepts")
        .await;
    window.sees("becomes an MQA").await;

    // Without a log an account can be made up.
    window.click("Make one up").await;
    window.fill("Active people", "3").await;
    window.fill("How often: Case study read", "4").await;
    window.fill("How often: Any other form sent", "1").await;
    window.sees("125 points").await;
    window.is_in_order("scoring-made-up").await;
    window.click("One of them decides").await;
    window.sees("Ready").await;
    window.press("Esc").await;
    window.close().await;

    let window = prepared.open().await;
    to_scoring(&window).await;
    window.sees("all settled").await;
    window.sees("becomes an MQA").await;
    window.sees("A made-up account").await;
    window.close().await;
}

#[tokio::test]
async fn a_log_is_brought_in_its_words_get_a_meaning_and_the_threshold_moves_by_key() {
    let prepared = ways::empty("Nordwerk AG");
    let list = prepared.home.join("list.csv");
    fs::write(
        &list,
        "Company name,Company Domain Name,Company owner\nWeber AG,weber.example,Ali\nHuber AG,huber.example,Ali\nKaiser AG,kaiser.example,Lena\n",
    )
    .expect("a list");
    Program::new().done(args!["import", &prepared.file, &list]);
    let log = prepared.home.join("activities.csv");
    let mut text = String::from("account,date,action,person,role\n");
    for (account, action, person, role) in [
        ("weber.example", "Product form", "a@weber.example", "CEO"),
        ("weber.example", "Product form", "b@weber.example", ""),
        ("Weber", "Case study", "b@weber.example", ""),
        ("huber.example", "Product form", "c@huber.example", "User"),
        ("huber.example", "Product form", "c@huber.example", ""),
        ("huber.example", "Trade fair", "c@huber.example", ""),
        ("kaiser.example", "Page view", "d@kaiser.example", ""),
        ("stranger.example", "Page view", "e@stranger.example", ""),
        ("kaiser.example", "Page view", "", ""),
    ] {
        writeln!(text, "{account},2026-09-07,{action},{person},{role}").expect("a string takes it");
    }
    text.push_str("kaiser.example,sometime,Page view,,\n");
    fs::write(&log, text).expect("a log");
    let answers = prepared.home.join("answers.txt");
    fs::write(&answers, format!("{}\n", log.display())).expect("answers");
    let window = Launch::new(&prepared.home)
        .file(&prepared.file)
        .answering(&answers)
        .start()
        .await;
    to_scoring(&window).await;
    window.click("Rule").await;
    window.sees("No activity log yet").await;
    window.is_in_order("scoring-no-log").await;
    window.click("Bring in a log").await;
    window
        .sees("10 rows: 9 new, 0 there already, 1 rejected.")
        .await;
    window.sees("“Trade fair” is no action we know").await;
    window.sees("One company is not on the list").await;
    window.is_in_order("scoring-imported").await;
    window.click("Close").await;

    window.sees("1 account is handed over").await;
    window.sees("Weber AG, 110").await;
    window.is_in_order("scoring-log").await;
    // The handle, not the field of the table whose name begins alike.
    window
        .script(
            "document.querySelector('[role=slider]').focus(); return true;",
            vec![],
        )
        .await;
    threshold_says(&window, "100 points, 1 account handed over").await;
    window.press("PageUp").await;
    window.press("Right").await;
    threshold_says(&window, "111 points, 0 accounts handed over").await;
    window.offers("button", "Undo: Threshold: 111").await;
    window.press("Ctrl+z").await;
    threshold_says(&window, "100 points, 1 account handed over").await;

    window.click("Say what they mean").await;
    window
        .choose("“Trade fair” means", "Any other form sent")
        .await;
    window.is_in_order("scoring-words").await;
    window.click("Close").await;
    window.sees("Only one person").await;
    window.sees_no("is no action we know").await;
    window.press("Ctrl+z").await;
    window
        .sees("One word of the log is no action we know.")
        .await;

    // The log is one undo step, and comes back with redo.
    window.press("Ctrl+z").await;
    window.sees("No activity log yet").await;
    window.press("Ctrl+y").await;
    window.sees("1 account is handed over").await;

    window.click("Own threshold").await;
    window.fill("Customers", "150").await;
    window.press("Esc").await;
    window.offers("radio", "Customers").await;
    window.close().await;
}

#[tokio::test]
async fn the_sla_is_promised_tried_on_a_friday_and_agreed() {
    let prepared = ways::sample("half", "en");
    let window = prepared.open().await;
    to_scoring(&window).await;
    window.click("SLA").await;
    window.sees("The hand-over, as both teams promise it").await;
    window
        .fill("Try it with a hand-over on", "27 Nov 2026")
        .await;
    window
        .sees("handed over 27 Nov 2026, 16:00 → answered by 30 Nov 2026, 12:00")
        .await;
    window.is_in_order("scoring-sla").await;
    window.fill("Sales answers tier 1 within", "8").await;
    window
        .sees("handed over 27 Nov 2026, 16:00 → answered by 30 Nov 2026, 16:00")
        .await;
    window.fill("Add a day off", "30 Nov 2026").await;
    window
        .sees("handed over 27 Nov 2026, 16:00 → answered by 1 Dec 2026, 16:00")
        .await;
    window.press("Ctrl+z").await;
    window
        .sees("handed over 27 Nov 2026, 16:00 → answered by 30 Nov 2026, 16:00")
        .await;
    window.fill("Add a reason", "Budget gone").await;
    // A reason that was added is a field of its own; the one it was typed into is empty again.
    window
        .until("the reason is on the list", async || {
            window
                .script(
                    "return [...document.querySelectorAll('li input[type=text]')]
                         .filter((it) => it.value === 'Budget gone' && it.placeholder === '').length;",
                    vec![],
                )
                .await
                == 1
        })
        .await;
    window.holds("Add a reason", "").await;
    window.click("Both teams stand by it").await;
    window.sees("Agreed by both teams").await;
    window.is_in_order("scoring-sla-agreed").await;
    window.close().await;
}

#[tokio::test]
async fn the_sample_looks_right_on_every_screen_in_german_and_in_the_dark() {
    let prepared = ways::sample("finished", "de");
    for (width, height) in [(1366, 768), (1920, 1080)] {
        let window = Launch::new(&prepared.home)
            .file(&prepared.file)
            .screen(width, height)
            .start()
            .await;
        if width == 1366 {
            window.press("Ctrl+k").await;
            window.type_text("Deutsch").await;
            window.press("Enter").await;
        }
        to_scoring(&window).await;
        window.sees("Was die Regel bewirkt hätte").await;
        window.is_in_order(&format!("scoring-de-{width}")).await;
        if width == 1920 {
            window.press("Ctrl+k").await;
            window.type_text("Dunk").await;
            window.press("Enter").await;
            window.is_in_order("scoring-de-dark").await;
            window.click("SLA").await;
            window.is_in_order("scoring-de-dark-sla").await;
            window.click("Vorschlagen").await;
            window.is_in_order("scoring-de-dark-propose").await;
            window.click("Regel").await;
            for _ in 0..3 {
                window.press("Ctrl+=").await;
            }
            window.is_in_order("scoring-de-dark-zoomed").await;
        }
        window.close().await;
    }
}
