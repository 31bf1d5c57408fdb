//! The set-up of the sample workshop: a fictional maker of industrial drives and the people it sends into the room.

use rusqlite::Connection;

use super::{AgendaPreset, STARTERS, Team, fresh, store};
use crate::{Result, Words};

/// Name, team, locale key of the job title, present.
const PEOPLE: [(&str, Team, &str, bool); 14] = [
    ("Jana Lindner", Team::Marketing, "head-of-marketing", true),
    ("Tobias Rehm", Team::Marketing, "demand-generation", true),
    ("Aylin Kaya", Team::Marketing, "content", true),
    ("Mara Feldkamp", Team::Marketing, "product-marketing", true),
    (
        "Felix Ostermann",
        Team::Marketing,
        "marketing-operations",
        true,
    ),
    ("Clemens Möhle", Team::Sales, "head-of-sales", true),
    ("Hanna Prahl", Team::Sales, "account-manager", true),
    ("Ali Demir", Team::Sales, "account-executive", true),
    ("Sven Brandt", Team::Sales, "regional-sales", true),
    ("Lena Voigt", Team::Sales, "inside-sales", true),
    (
        "Ulrike Brückmann",
        Team::Leadership,
        "managing-director",
        true,
    ),
    ("Martin Thoma", Team::Leadership, "finance", false),
    (
        "Jörg Sattler",
        Team::Expert,
        "application-engineering",
        true,
    ),
    ("Petra Nowak", Team::Expert, "service", true),
];

pub(super) fn fill(tx: &Connection, words: &Words) -> Result<()> {
    tx.execute(
        "INSERT INTO setup_about (id, client, title, place, facilitator, objective, currency, language, paper)
         VALUES (1, 'Brückmann Antriebe AG', ?1, ?2, ?3, ?4, 'EUR', ?5, 'a4')",
        (
            words.say("setup-sample-title"),
            words.say("setup-sample-place"),
            "Katrin Sommer",
            words.say("setup-sample-objective"),
            words.language().code(),
        ),
    )?;
    store::use_preset(tx, AgendaPreset::FullDay)?;
    tx.execute("UPDATE setup_day SET date = '2026-11-19'", [])?;
    for (index, (name, team, job, present)) in PEOPLE.into_iter().enumerate() {
        tx.execute(
            "INSERT INTO setup_person (id, name, team, job, present, place) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            (
                fresh(),
                name,
                team,
                words.say(&format!("setup-sample-job-{job}")),
                present,
                (index + 1) as f64,
            ),
        )?;
    }
    for item in STARTERS {
        tx.execute(
            "INSERT INTO setup_starter (item, done, hidden) VALUES (?1, 1, 0)",
            [item],
        )?;
    }
    Ok(())
}
