//! Journeys of the step `glossary`.

use abm_tests::window::{Launch, Window};

use crate::ways;

async fn to_glossary(window: &Window) {
    ways::to_step(window, &["Glossary", "Begriffe"]).await;
}

/// Writes into the cell with the keyboard and leaves it with a key.
async fn write(window: &Window, begin: &str, text: &str, leave: &str) {
    window.press(begin).await;
    window
        .until("the cell is written in", async || {
            window
                .script(
                    "return document.activeElement?.tagName === 'TEXTAREA';",
                    vec![],
                )
                .await
                == true
        })
        .await;
    window.press("Ctrl+a").await;
    window.type_text(text).await;
    window.press(leave).await;
}

/// Expects the keyboard on the cell of this name.
async fn is_here(window: &Window, name: &str) {
    window
        .until(&format!("the keyboard is on “{name}”"), async || {
            let here = window
                .script("return document.activeElement?.ariaLabel ?? '';", vec![])
                .await;
            here == name
        })
        .await;
}

#[tokio::test]
async fn two_wordings_become_one_by_keyboard_with_undo_and_over_a_restart() {
    let prepared = ways::empty("Nordwerk AG");
    let window = prepared.open().await;
    to_glossary(&window).await;
    window.sees("0 of 36 agreed").await;
    window.sees("Ask each team for its own words first").await;
    window.is_in_order("glossary-start").await;

    window.focus("SQA: open").await;
    window.press("Right").await;
    write(&window, "Enter", "It reached 100 points.", "Tab").await;
    is_here(&window, "SQA: Sales says: nothing yet").await;
    write(&window, "F2", "They are bored.", "Esc").await;
    is_here(&window, "SQA: Sales says: nothing yet").await;
    write(
        &window,
        "F2",
        "There is a budget and a name to call.",
        "Enter",
    )
    .await;
    window.press("Up").await;
    window.sees("To discuss (1)").await;
    window.is_in_order("glossary-disputed").await;
    window.press("2").await;
    window.sees("1 of 36 agreed").await;
    is_here(
        &window,
        "SQA: Sales says: There is a budget and a name to call.",
    )
    .await;
    window.press("Ctrl+z").await;
    window.offers("button", "Redo: agreement on “SQA”").await;
    window.sees("0 of 36 agreed").await;
    window.press("Ctrl+y").await;
    window.sees("1 of 36 agreed").await;
    // The agreed words can be made better than either side's.
    window.press("End").await;
    write(
        &window,
        "Enter",
        "It has 100 points and a name to call.",
        "Enter",
    )
    .await;
    window
        .offers(
            "gridcell",
            "SQA: We agree on: It has 100 points and a name to call.",
        )
        .await;
    window.press("3").await;
    window.sees("2 of 36 agreed").await;

    window.click("Add a term").await;
    window.type_text("Key account").await;
    window.is_in_order("glossary-add").await;
    window.press("Enter").await;
    is_here(&window, "Key account: Marketing says: nothing yet").await;
    window.press("Home").await;
    write(&window, "F2", "Big account", "Tab").await;
    window.sees("2 of 37 agreed").await;
    window.press("Left").await;
    is_here(&window, "Big account: open").await;
    window.press("Delete").await;
    window.sees("2 of 36 agreed").await;
    window.sees("removing “Big account”").await;
    window.press("Ctrl+z").await;
    window.sees("2 of 37 agreed").await;

    window.click("All terms").await;
    window.click("Take the proposal for all open terms").await;
    window.sees("36 of 37 agreed").await;
    window.close().await;

    let window = prepared.open().await;
    to_glossary(&window).await;
    window.sees("36 of 37 agreed").await;
    window.fill("Find a term", "100 points").await;
    window.sees("It has 100 points and a name to call.").await;
    window.sees_no("Big account").await;
    window.close().await;
}

#[tokio::test]
async fn the_room_walks_through_what_is_disputed_on_the_projector() {
    let prepared = ways::sample("half", "en");
    let window = Launch::new(&prepared.home)
        .file(&prepared.file)
        .screen(1920, 1080)
        .start()
        .await;
    to_glossary(&window).await;
    window.is_in_order("glossary-sample-1920").await;
    window.click("To discuss (3)").await;
    window.click("One by one").await;
    window.sees("1 of 3").await;
    window.is_in_order("glossary-one-by-one-1920").await;
    window.press("1").await;
    window.sees("agreed").await;
    window.press("Down").await;
    window.sees("2 of 3").await;
    window.press("Esc").await;
    window.offers("radio", "To discuss (2)").await;
    window.close().await;
}

#[tokio::test]
async fn it_reads_well_in_german_and_in_the_dark() {
    let prepared = ways::sample("finished", "de");
    let window = prepared.open().await;
    for action in ["Deutsch", "Dunk"] {
        window.press("Ctrl+k").await;
        window.type_text(action).await;
        window.press("Enter").await;
    }
    to_glossary(&window).await;
    window.sees("35 von 36 vereinbart").await;
    window.is_in_order("glossary-de-dark").await;
    window.click("Einzeln zeigen").await;
    window.is_in_order("glossary-de-dark-one").await;
    window.press("Esc").await;
    for _ in 0..3 {
        window.press("Ctrl+=").await;
    }
    window.is_in_order("glossary-de-dark-zoomed").await;
    window.close().await;
}

/// Expects the keyboard on what was agreed about a term.
async fn is_at_the_meaning_of(window: &Window, term: &str) {
    let start = format!("{term}: We agree on: ");
    window
        .until(
            &format!("the keyboard is on what “{term}” means"),
            async || {
                let here = window
                    .script("return document.activeElement?.ariaLabel ?? '';", vec![])
                    .await;
                here.as_str().is_some_and(|it| it.starts_with(&start))
            },
        )
        .await;
}

/// Where an underlined term stands on the screen, in the middle of its first letters; `None` if it is not underlined.
async fn underlined(window: &Window, word: &str) -> Option<(f64, f64)> {
    let place = window
        .script(
            "const range = [...(CSS.highlights.get('term') ?? [])].find((it) => it.toString() === arguments[0]);
             if (!range) return null;
             range.startContainer.parentElement.scrollIntoView({ block: 'center' });
             const box = range.getBoundingClientRect();
             return [box.left + 3, box.top + box.height / 2];",
            vec![word.into()],
        )
        .await;
    Some((place[0].as_f64()?, place[1].as_f64()?))
}

#[tokio::test]
async fn an_agreed_word_says_what_it_means_wherever_it_is_read_and_leads_back() {
    let prepared = ways::sample("finished", "en");
    let window = prepared.open().await;
    ways::to_step(&window, &["Scoring"]).await;
    window
        .until("an agreed word is underlined", async || {
            underlined(&window, "account").await.is_some()
        })
        .await;
    let (x, y) = underlined(&window, "account").await.expect("still there");
    let pointer = window.driver().action_chain().move_to(x as i64, y as i64);
    pointer.perform().await.expect("the pointer moves");
    window.sees("Account: ").await;
    window.picture("glossary-word-elsewhere").await;
    let press = window.driver().action_chain().click();
    press.perform().await.expect("the pointer presses");
    window.sees("35 of 36 agreed").await;
    is_at_the_meaning_of(&window, "Account").await;

    // With the keyboard: typed like everything else that is looked for.
    ways::to_step(&window, &["Scoring"]).await;
    window.press("Ctrl+k").await;
    window.sees_no("Agreed terms").await;
    window.type_text("pipeline velocity").await;
    window.sees("Agreed terms").await;
    window.is_in_order("glossary-word-looked-up").await;
    window.press("Enter").await;
    is_at_the_meaning_of(&window, "Pipeline velocity").await;
    window.close().await;
}
