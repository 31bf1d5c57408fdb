//! The grid: a block from a spreadsheet, filters by kind, and a list nobody could load at once.

use std::{fmt::Write as _, fs, time::Instant};

use abm_tests::{args, program::Program, window::Window};
use serde_json::{Value, json};

use crate::ways;

/// Puts text into the clipboard as a person would: marked in a field and copied.
async fn copy(window: &Window, text: &str) {
    window.press("Ctrl+1").await;
    window.offers("field", "Notes on Accounts").await;
    window
        .script(
            "const area = document.activeElement.closest('textarea') ?? document.querySelector('textarea');
             area.focus();
             area.value = arguments[0];
             area.select();
             return true;",
            vec![json!(text)],
        )
        .await;
    window.press("Ctrl+c").await;
    window.press("Ctrl+1").await;
}

/// The keyboard is on the first row of the list, in this column (1: the name).
async fn into_the_list(window: &Window, column: usize) {
    window.press("Ctrl+f").await;
    window.press("Down").await;
    window.press("Home").await;
    for _ in 0..column {
        window.press("Right").await;
    }
}

#[tokio::test]
async fn a_block_from_a_spreadsheet_is_checked_pasted_and_taken_back_with_one_undo() {
    let prepared = ways::sample("finished", "en");
    let window = prepared.open().await;
    ways::to_step(&window, &["Accounts"]).await;
    window.sees("72 accounts").await;
    let block = "Partner\tRail\tAustria\t1,300\r\n\
                 friend\tPorts\tGermany\tmany\r\n\
                 lost\t\tSwitzerland\t12\r\n";
    copy(&window, block).await;
    into_the_list(&window, 2).await;
    window.press("Ctrl+v").await;
    window.sees("Paste into 3 accounts").await;
    window.sees("2 cells stay as they are").await;
    window.sees("A whole number, such as 1200.").await;
    window.is_in_order("accounts-paste").await;
    window.offers("button", "Paste 8 cells").await;
    window.press("Enter").await;
    for words in ["Rail", "Ports", "1,300"] {
        window.sees(words).await;
    }
    window.offers("button", "Undo: Paste into 3 accounts").await;
    window.press("Ctrl+z").await;
    for words in ["Rail", "Ports", "1,300"] {
        window.sees_no(words).await;
    }

    // Rows copied from here bring the names of their columns along; those are no data.
    into_the_list(&window, 1).await;
    window.press("Shift+Down").await;
    window.sees("2 accounts selected").await;
    window.press("Ctrl+c").await;
    window.sees("2 rows copied").await;
    window.press("Esc").await;
    for _ in 0..3 {
        window.press("Down").await;
    }
    window.press("Ctrl+v").await;
    window.offers("button", "Undo: Paste into 2 accounts").await;
    window
        .until("the two names are there twice", async || {
            window
                .visible_text()
                .await
                .matches("Achensee Seiltechnik AG")
                .count()
                == 2
        })
        .await;
    window.press("Ctrl+z").await;
    window.close().await;
}

#[tokio::test]
async fn days_and_yes_or_no_are_filtered_by_their_kind() {
    let prepared = ways::sample("finished", "en");
    let window = prepared.open().await;
    ways::to_step(&window, &["Accounts"]).await;
    window.sees("72 accounts").await;
    window.click("More").await;
    window.choose("Field", "Last activity").await;
    window.fill("On or after", "1.11.2026").await;
    window.sees("of 72 accounts").await;
    window.sees_no("Achensee Seiltechnik AG").await;
    window.fill("On or before", "5.11.2026").await;
    window.sees("Last activity: 1 Nov 2026 to 5 Nov 2026").await;
    window.is_in_order("accounts-filter-days").await;
    window.press("Esc").await;
    window.click("More").await;
    window.choose("Field", "Open opportunity").await;
    window.click_the("checkbox", "yes").await;
    window.press("Esc").await;
    window.sees("Open opportunity: yes").await;
    window.sees("4 of 72 accounts").await;
    window.sees("Sudmark Pumpenbau AG").await;
    window.is_in_order("accounts-filters").await;
    window.click("Remove the filter Last activity").await;
    window.sees("22 of 72 accounts").await;
    window.click("Show all").await;
    window.sees("72 accounts").await;
    window.close().await;
}

/// How many accounts the long list has.
const MANY: usize = 100_000;

#[tokio::test]
async fn a_list_of_100_000_never_shows_a_blank_row_and_obeys_the_keyboard() {
    let prepared = ways::empty("Nordwerk AG");
    let list = prepared.home.join("list.csv");
    let mut text = String::from("Company;Domain;Country;Employees;Account Owner;Last Activity\n");
    for at in 0..MANY {
        let (people, owner, month, day) = (at % 5_000 + 1, at % 40, at % 9 + 1, at % 15 + 13);
        let _ = writeln!(
            text,
            "Firma {at:06} GmbH;firma{at}.example;Germany;{people};Owner {owner};2026-0{month}-{day}"
        );
    }
    fs::write(&list, text).expect("a list");
    Program::new().done(args!["import", &prepared.file, &list]);

    let window = prepared.open().await;
    ways::to_step(&window, &["Accounts"]).await;
    window.sees("100,000 accounts").await;
    window.sees("Firma 000000 GmbH").await;
    scrolls(&window).await;

    // The keyboard reaches both ends, pages between them, and there is one place to step in.
    into_the_list(&window, 1).await;
    window.press("Ctrl+End").await;
    is_on(&window, "Firma 099999 GmbH", MANY).await;
    window.press("PageUp").await;
    window.press("Up").await;
    window.press("Ctrl+Home").await;
    is_on(&window, "Firma 000000 GmbH", 1).await;
    window.is_in_order("accounts-100000").await;

    // What is typed narrows it at once, and what is chosen is chosen in all of it.
    window.press("Ctrl+f").await;
    window.type_text("firma 05432").await;
    window.sees("11 of 100,000 accounts").await;
    window.press("Esc").await;
    window.sees_no("of 100,000 accounts").await;
    window.press("Down").await;
    window.press("Ctrl+a").await;
    window.sees("100,000 accounts selected").await;
    window.press("Esc").await;
    window.sees_no("accounts selected").await;
    window.close().await;
}

/// Scrolls by wheel, by bar and in leaps, looking at every frame; then looks whether what is there belongs there.
async fn scrolls(window: &Window) {
    let began = Instant::now();
    let told = window
        .driver()
        .execute_async(
            "const done = arguments[arguments.length - 1];
             const grid = document.querySelector('[role=grid]');
             const head = 40;
             const inSight = () => {
               const box = grid.getBoundingClientRect();
               return [...grid.querySelectorAll('[role=row][aria-rowindex]')].filter((row) => {
                 const at = row.getBoundingClientRect();
                 return row.ariaRowIndex !== '1' && at.bottom > box.top + head + 1 && at.top < box.top + grid.clientHeight - 1;
               });
             };
             const name = (row) => row.querySelector('[role=rowheader]')?.textContent.trim() ?? '';
             const least = Math.floor((grid.clientHeight - head) / 40);
             const steps = [
               ...Array.from({ length: 150 }, () => (top) => top + 180),
               ...Array.from({ length: 100 }, () => (top) => top + 30_000),
               ...Array.from({ length: 40 }, (_, at) => () => ((at * 7919) % 100) / 100 * grid.scrollHeight),
             ];
             const blank = [];
             let frames = 0;
             const look = () => {
               frames++;
               const named = inSight().filter((row) => name(row).startsWith('Firma ')).length;
               if (named < least) blank.push(`${frames}: ${named} of ${least}`);
             };
             const step = () => {
               look();
               const next = steps.shift();
               if (!next) return setTimeout(rest, 600);
               grid.scrollTop = next(grid.scrollTop);
               requestAnimationFrame(step);
             };
             const rest = () => {
               const wrong = inSight().filter((row) => Number(name(row).slice(6, 12)) !== Number(row.ariaRowIndex) - 2);
               done({ blank, frames, wrong: wrong.map((row) => `${row.ariaRowIndex}: ${name(row)}`), shown: inSight().length, least });
             };
             requestAnimationFrame(step);",
            vec![],
        )
        .await;
    let told = match told {
        Ok(told) => told.json().clone(),
        Err(error) => window.fail(&format!("could not scroll: {error}")).await,
    };
    let blank = told["blank"].as_array().map_or(usize::MAX, Vec::len);
    let wrong = told["wrong"].as_array().map_or(usize::MAX, Vec::len);
    if blank > 0 || wrong > 0 || told["shown"].as_u64() < told["least"].as_u64() {
        window
            .fail(&format!(
                "blank or wrong rows in {:?}: {told:#}",
                began.elapsed()
            ))
            .await;
    }
}

/// Expects the keyboard to be on this row: by name, by its place among all, in sight, and nowhere else.
async fn is_on(window: &Window, name: &str, place: usize) {
    window
        .until(&format!("the keyboard is on {name}"), async || {
            let told = window
                .script(
                    "const grid = document.querySelector('[role=grid]');
                     const cell = document.activeElement.closest('[data-cell]');
                     const row = cell?.closest('[role=row]');
                     if (!row) return null;
                     const [box, at] = [grid.getBoundingClientRect(), row.getBoundingClientRect()];
                     return {
                       name: row.querySelector('[role=rowheader]').textContent.trim(),
                       place: Number(row.ariaRowIndex) - 1,
                       of: Number(grid.ariaRowCount) - 1,
                       inSight: at.top >= box.top + 39 && at.bottom <= box.bottom + 1,
                       stops: grid.querySelectorAll('[tabindex=\"0\"]').length,
                     };",
                    vec![],
                )
                .await;
            let all: Value =
                json!({ "name": name, "place": place, "of": MANY, "inSight": true, "stops": 1 });
            told == all
        })
        .await;
}
