//! What the accounts print: the buying centres the room has drawn, and a sheet to draw one by hand. The list itself is
//! printed once, by tier, in the section of `segmentation`.

use rusqlite::Connection;

use super::{
    BuyingRole, Event, Gap, Member, Stance, Strength,
    centre::{self, gaps},
    history,
};
use crate::{
    Result, Step, Words,
    report::{Block, Cell, Column, Mark, Row, Section, Table, Text, Topic, Turn},
};

/// Rows to write in on the sheet: as many as a large buying centre has, and as the page holds.
const LINES: usize = 9;

/// The buying centres by the names of their accounts; nothing while none is drawn.
pub(super) fn section(db: &Connection, words: &Words) -> Result<Option<Section>> {
    let drawn = centre::store::drawn(db)?;
    if drawn.is_empty() {
        return Ok(None);
    }
    let mut blocks = vec![Block::Paragraph(words.say("accounts-print-how").into())];
    for (account, name, members) in &drawn {
        blocks.push(Block::Heading(name.clone()));
        blocks.push(Block::Table(map(name, members, words)));
        let events = history::events(db, *account)?;
        if !events.is_empty() {
            blocks.push(Block::Table(told(&events, words)));
        }
    }
    let undecided = drawn
        .iter()
        .filter(|(_, _, members)| gaps(members).contains(&Gap::NoDecider))
        .count();
    Ok(Some(Section {
        id: "accounts".to_owned(),
        step: Some(Step::Accounts),
        title: words.say("accounts-print-title"),
        question: words.say("accounts-print-question"),
        answer: words.with(
            "accounts-print-answer",
            &[
                ("count", drawn.len().into()),
                ("undecided", undecided.into()),
            ],
        ),
        topics: vec![Topic {
            id: "accounts-centres".to_owned(),
            name: words.say("accounts-print-name"),
            title: words.say("accounts-print-heading"),
            turn: Turn::Portrait,
            blocks,
        }],
    }))
}

/// What happened at an account.
fn told(events: &[Event], words: &Words) -> Table {
    Table {
        columns: vec![
            column(words.say("accounts-event-day"), 0.0),
            column(words.say("accounts-event-text"), 1.0),
        ],
        rows: events
            .iter()
            .map(|it| Row {
                cells: vec![words.day(it.day).into(), it.text.as_str().into()],
                ..Row::default()
            })
            .collect(),
        ..Table::default()
    }
}

/// Who has a part in a purchase at one account, and what is missing there.
fn map(account: &str, members: &[Member], words: &Words) -> Table {
    let lacking: Vec<String> = gaps(members)
        .into_iter()
        .map(|it| words.say(&format!("accounts-gap-{}", it.name())))
        .collect();
    let rows = members.iter().map(|member| {
        let parts = member.parts.iter().map(|it| role(*it, words));
        let stance = member.stance.map(|it| stance(it, words));
        let parts: Vec<String> = parts.chain(stance).collect();
        Row {
            cells: vec![
                Text::strong(whole(&member.function)).into(),
                member.name.as_deref().map(whole).unwrap_or_default().into(),
                parts.join(", ").into(),
                member
                    .strength
                    .map(|it| whole(&strength(it, words)))
                    .unwrap_or_default()
                    .into(),
                member.note.clone().unwrap_or_default().into(),
            ],
            ..Row::default()
        }
    });
    Table {
        caption: words.with("accounts-print-centre", &[("account", account.into())]),
        columns: [
            ("accounts-member-function", 0.0),
            ("accounts-print-person", 0.0),
            ("accounts-member-parts", 1.0),
            ("accounts-member-strength", 0.0),
            ("accounts-member-note", 2.0),
        ]
        .into_iter()
        .map(|(key, weight)| column(words.say(key), weight))
        .collect(),
        rows: rows.collect(),
        note: lacking.join(" "),
        ..Table::default()
    }
}

/// The longest text a narrow column keeps on one line, in characters.
const NARROW: usize = 24;

/// A short text that stays on one line beside long notes, which would otherwise take its room.
fn whole(text: &str) -> String {
    if text.chars().count() > NARROW {
        text.to_owned()
    } else {
        text.replace(' ', "\u{a0}")
    }
}

fn column(head: String, weight: f32) -> Column {
    Column {
        head,
        weight,
        ..Column::default()
    }
}

fn role(role: BuyingRole, words: &Words) -> String {
    words.say(&format!("accounts-role-{}", role.name()))
}

fn stance(stance: Stance, words: &Words) -> String {
    words.say(&format!("accounts-stance-{}", stance.name()))
}

fn strength(strength: Strength, words: &Words) -> String {
    words.say(&format!("accounts-strength-{}", strength.name()))
}

/// A sheet to draw a buying centre by hand: a line for each function, a box to tick for each part in the purchase.
pub(super) fn sheet(words: &Words) -> Topic {
    let boxes = BuyingRole::ALL
        .map(|it| role(it, words))
        .into_iter()
        .chain([Stance::Champion, Stance::Blocker].map(|it| stance(it, words)));
    let boxes: Vec<String> = boxes.collect();
    let mut columns = vec![column(words.say("accounts-sheet-function"), 3.4)];
    columns.extend(boxes.iter().map(|head| column(head.clone(), 0.0)));
    columns.push(column(words.say("accounts-sheet-strength"), 0.0));
    columns.push(column(words.say("accounts-sheet-next"), 3.0));
    let rows = (0..LINES).map(|_| {
        let mut cells = vec![Cell::default()];
        cells.extend(boxes.iter().map(|_| Cell {
            mark: Some(Mark::Box),
            text: Text::default(),
        }));
        cells.resize_with(columns.len(), Cell::default);
        Row {
            cells,
            ..Row::default()
        }
    });
    let means = BuyingRole::ALL.map(|it| {
        let mut line = Text::strong(role(it, words));
        let means = words.say(&format!("accounts-role-{}-means", it.name()));
        line.0.extend(Text::from(format!(" · {means}")).0);
        line
    });
    Topic {
        id: "accounts-sheet".to_owned(),
        name: words.say("accounts-sheet-name"),
        title: words.say("accounts-sheet-title"),
        turn: Turn::Landscape,
        blocks: vec![
            Block::How(words.say("accounts-sheet-how")),
            Block::Table(Table {
                caption: words.say("accounts-sheet-caption"),
                rows: rows.collect(),
                note: words.say("accounts-sheet-scale"),
                columns,
                writing: true,
                ..Table::default()
            }),
            Block::List(means.into_iter().collect()),
        ],
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Language, document::schema::blank, sample::Stage, steps::accounts};

    #[test]
    fn every_drawn_centre_is_printed_with_its_gaps_in_both_languages() {
        for language in Language::ALL {
            let words = Words::of(language);
            let db = blank().expect("a blank workshop");
            assert!(
                section(&db, &words).expect("reads").is_none(),
                "nothing drawn"
            );
            accounts::sample(&db, &words, Stage::Finished).expect("filled");
            let section = section(&db, &words).expect("reads").expect("printed");
            let tables: Vec<&Table> = section.topics[0]
                .blocks
                .iter()
                .filter_map(|it| match it {
                    Block::Table(table) if !table.caption.is_empty() => Some(table),
                    _ => None,
                })
                .collect();
            assert_eq!(tables.iter().map(|it| it.rows.len()).sum::<usize>(), 14);
            let notes: Vec<&str> = tables.iter().map(|it| it.note.as_str()).collect();
            let missing = words.say("accounts-gap-no-decider");
            assert_eq!(notes.iter().filter(|it| it.contains(&missing)).count(), 1);
            assert!(notes.iter().any(|it| it.is_empty()), "{notes:?}");
            let printed = format!("{section:?} {:?}", sheet(&words));
            assert!(!printed.contains("accounts-gap-") && !printed.contains("accounts-role-"));
            assert!(!printed.contains("accounts-print-") && !printed.contains("accounts-sheet-h"));
        }
    }
}
