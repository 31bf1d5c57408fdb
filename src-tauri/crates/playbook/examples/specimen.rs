//! Prints the test document: `cargo run -p abm-playbook --example specimen -- out.pdf [en|de] [letter] [grey] [draft] [charts|cards|sheets] [rows=10000]`.

#[path = "../tests/common/mod.rs"]
mod common;

use abm_core::{report::Block, words::Language};
use abm_playbook::{Form, Options, Paper};

fn main() {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let has = |word: &str| words.iter().any(|it| it == word);
    let Some(out) = words.first() else {
        eprintln!(
            "specimen OUT.pdf [en|de] [letter] [grey] [draft] [charts|cards|sheets] [rows=N]"
        );
        std::process::exit(2);
    };
    let language = if has("en") {
        Language::En
    } else {
        Language::De
    };
    let mut document = common::document(language);
    if has("draft") {
        document.cover.draft = Some("Entwurf".into());
    }
    let mut form = Form::Book;
    if has("charts") {
        document.sections[0].topics[0]
            .blocks
            .extend(common::charts());
    }
    if has("cards") {
        form = Form::Cards;
        document.cards = common::cards(7);
        document.sections.truncate(1);
    }
    if has("sheets") {
        form = Form::Sheets;
        document.sections.truncate(1);
        document.sections[0].topics = common::sheets();
    }
    if let Some(rows) = words
        .iter()
        .find_map(|it| it.strip_prefix("rows="))
        .and_then(|it| it.parse().ok())
    {
        document.sections[1].topics[0].blocks =
            vec![Block::Table(common::accounts(language, rows))];
    }
    let options = Options {
        paper: if has("letter") {
            Paper::Letter
        } else {
            Paper::A4
        },
        grey: has("grey"),
        form,
        ..Options::default()
    };
    let start = std::time::Instant::now();
    match abm_playbook::print(&document, &options) {
        Ok(printed) => {
            println!(
                "{} pages, {} bytes, {:?}, {:?}",
                printed.pages,
                printed.bytes.len(),
                start.elapsed(),
                printed.warnings
            );
            if let Err(error) = std::fs::write(out, printed.bytes) {
                eprintln!("{out}: {error}");
                std::process::exit(1);
            }
        }
        Err(error) => {
            eprintln!("{error}");
            std::process::exit(1);
        }
    }
}
