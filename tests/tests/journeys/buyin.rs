//! Journeys of the step `buyin`.

use abm_tests::window::{Launch, Window};

use crate::ways;

const BENEFITS: [&str; 5] = [
    "Hotter leads",
    "Faster closes",
    "Visible buying centre",
    "Bigger deals",
    "Higher margins",
];

async fn to_buyin(window: &Window) {
    ways::to_step(window, &["Buy-in", "Rückhalt"]).await;
}

/// Whether a rating is chosen for a benefit.
async fn is_rated(window: &Window, benefit: &str) -> bool {
    window
        .script(
            "return [...document.querySelectorAll('[role=radiogroup]')]
               .find((it) => it.ariaLabel.startsWith(arguments[0]))
               ?.querySelector('[aria-checked=true]') != null;",
            vec![benefit.into()],
        )
        .await
        == true
}

/// Rates every benefit with a digit.
async fn rate_all(window: &Window, digit: &str) {
    for benefit in BENEFITS {
        window
            .script(
                "[...document.querySelectorAll('[role=radiogroup]')]
                   .find((it) => it.ariaLabel.startsWith(arguments[0]))
                   .querySelector('[role=radio]').focus();",
                vec![benefit.into()],
            )
            .await;
        window.press(digit).await;
        window
            .until(&format!("{benefit} is rated"), async || {
                is_rated(window, benefit).await
            })
            .await;
    }
}

#[tokio::test]
async fn two_teams_rate_apart_objections_are_answered_and_promises_kept_over_a_restart() {
    let prepared = ways::empty("Nordwerk AG");
    let window = prepared.open().await;
    to_buyin(&window).await;
    window.sees("What it costs").await;
    window.sees("There will be fewer leads than before.").await;
    window.is_in_order("buyin-start").await;

    window.click("Hand laptop to marketing").await;
    window.click("Marketing has the laptop").await;
    rate_all(&window, "5").await;
    window.sees("All five rated").await;
    window.is_in_order("buyin-marketing-rates").await;
    window.click("Hand laptop to sales").await;
    window.click("Sales has the laptop").await;
    for benefit in BENEFITS {
        assert!(
            !is_rated(&window, benefit).await,
            "marketing's rating is on sales' screen"
        );
    }
    rate_all(&window, "2").await;
    window.click("Reveal both").await;
    window.sees("3 apart").await;
    window.is_in_order("buyin-revealed").await;
    window.press("Ctrl+z").await;
    window.sees_no("3 apart").await;
    window.press("Ctrl+y").await;
    window.sees("3 apart").await;

    window.click_the("radio", "Objections").await;
    window.sees("No objections yet").await;
    window.is_in_order("buyin-objections-empty").await;
    window.click("Add typical objections").await;
    window.sees("My account is not on the list").await;
    window.fill("A new objection", "We have no time").await;
    window.press("Enter").await;
    window.offers("button", "Remove “We have no time”").await;
    window.click("Remove “We have no time”").await;
    window.sees_no("Remove “We have no time”").await;

    window.click_the("radio", "Promises").await;
    window
        .fill("A new promise of sales", "An answer within two days")
        .await;
    window.press("Enter").await;
    window
        .offers("button", "Remove “An answer within two days”")
        .await;
    window.fill("Who sees to it", "Clemens").await;
    window.press("Enter").await;

    window.click_the("radio", "Pulse").await;
    window.is_in_order("buyin-pulse-empty").await;
    window.click("Ask the room: before the workshop").await;
    window.sees("“I support doing ABM here.”").await;
    window.sees_no("How is it answered?").await;
    window.is_in_order("buyin-pulse-ask").await;
    window.click("Start the vote").await;
    for (hands, votes) in [
        ("Hands of Marketing for 4", "5"),
        ("Hands of Sales for 2", "5"),
        ("Hands of Leadership for 3", "1"),
    ] {
        window.fill(hands, votes).await;
    }
    window.click("Close the vote and show it").await;
    window.sees("Before the workshop, 11 votes").await;
    // One voter of leadership would be found by subtraction, so marketing stands with her.
    window.sees("Everybody else (6)").await;
    window.sees("Sales (5)").await;
    window.is_in_order("buyin-pulse-before").await;
    window.press("Ctrl+z").await;
    window.sees_no("11 votes").await;
    window.press("Ctrl+y").await;
    window.sees("Before the workshop, 11 votes").await;
    window.close().await;

    let window = prepared.open().await;
    to_buyin(&window).await;
    window.sees("3 apart").await;
    window.click_the("radio", "Promises").await;
    window.holds("Who sees to it", "Clemens").await;
    window.close().await;
}

#[tokio::test]
async fn the_sample_reads_well_on_the_projector_in_german_and_in_the_dark() {
    let prepared = ways::sample("finished", "de");
    let window = Launch::new(&prepared.home)
        .file(&prepared.file)
        .screen(1920, 1080)
        .start()
        .await;
    to_buyin(&window).await;
    for action in ["Deutsch", "Dunk"] {
        window.press("Ctrl+k").await;
        window.type_text(action).await;
        window.press("Enter").await;
    }
    window.sees("3 Punkte Abstand").await;
    window.is_in_order("buyin-de-dark").await;
    for (part, name) in [
        ("Einwände", "objections"),
        ("Zusagen", "promises"),
        ("Stimmung", "pulse"),
    ] {
        window.click_the("radio", part).await;
        window.is_in_order(&format!("buyin-de-dark-{name}")).await;
    }
    window
        .sees("Vertrieb: Der Median ist von 2 auf 4 gestiegen.")
        .await;
    window.close().await;

    // The same on a small laptop, light, in English.
    let prepared = ways::sample("half", "en");
    let window = prepared.open().await;
    to_buyin(&window).await;
    window.sees("3 apart").await;
    window.is_in_order("buyin-sample").await;
    for part in ["Objections", "Promises", "Pulse"] {
        window.click_the("radio", part).await;
        let name = part.to_lowercase();
        window.is_in_order(&format!("buyin-sample-{name}")).await;
    }
    window.sees("Marketing and sales lie far apart").await;
    window.close().await;
}
