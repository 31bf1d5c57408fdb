//! The set-up's rows: read as one view, ordered by their place.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension, Row};

use super::{
    About, AgendaBlock, AgendaDay, AgendaPreset, AgendaTopic, Logo, Paper, Person, Prework,
    STARTERS, Setup, fresh, logo::to_base64, rules,
};
use crate::{Error, Language, Result};

/// Everything the set-up screen shows.
pub fn read(db: &Connection) -> Result<Setup> {
    let people = people(db)?;
    let days = days(db)?;
    Ok(Setup {
        about: about(db)?,
        logo: logo_preview(db)?,
        net: days.iter().map(|day| day.net).sum(),
        breaks: days.iter().map(|day| day.breaks).sum(),
        days,
        counts: rules::counts(&people),
        people,
        prework: prework(db)?,
    })
}

/// Client, title, place and the like; defaults while nothing is entered.
pub fn about(db: &Connection) -> Result<About> {
    let found = db
        .query_row(
            "SELECT client, title, place, facilitator, objective, currency, language, paper FROM setup_about",
            [],
            |row| {
                Ok(About {
                    client: row.get(0)?,
                    title: row.get(1)?,
                    place: row.get(2)?,
                    facilitator: row.get(3)?,
                    objective: row.get(4)?,
                    currency: row.get(5)?,
                    language: row.get::<_, String>(6)?.parse().unwrap_or_default(),
                    paper: row.get(7)?,
                })
            },
        )
        .optional()?;
    Ok(found.unwrap_or_else(|| About {
        currency: "EUR".to_owned(),
        ..About::default()
    }))
}

/// The currency every amount of the workshop is in, ISO 4217.
pub fn money(db: &Connection) -> Result<String> {
    Ok(about(db)?.currency)
}

/// The playbook's language.
pub fn language(db: &Connection) -> Result<Language> {
    Ok(about(db)?.language)
}

/// The playbook's paper.
pub fn paper(db: &Connection) -> Result<Paper> {
    Ok(about(db)?.paper)
}

/// The client's logo as PNG bytes, for the cover.
pub fn logo(db: &Connection) -> Result<Option<Vec<u8>>> {
    Ok(db
        .query_row("SELECT png FROM setup_logo", [], |row| row.get(0))
        .optional()?)
}

fn logo_preview(db: &Connection) -> Result<Option<Logo>> {
    Ok(db
        .query_row(
            "SELECT name, width, height, preview FROM setup_logo",
            [],
            |row| {
                Ok(Logo {
                    name: row.get(0)?,
                    width: row.get(1)?,
                    height: row.get(2)?,
                    preview: format!(
                        "data:image/png;base64,{}",
                        to_base64(&row.get::<_, Vec<u8>>(3)?)
                    ),
                })
            },
        )
        .optional()?)
}

/// Who takes part, in the room's own order.
pub fn people(db: &Connection) -> Result<Vec<Person>> {
    let mut query = db.prepare_cached(
        "SELECT id, name, team, job, present FROM setup_person ORDER BY place, id",
    )?;
    Ok(query
        .query_map([], person_of)?
        .collect::<rusqlite::Result<_>>()?)
}

fn person_of(row: &Row) -> rusqlite::Result<Person> {
    Ok(Person {
        id: row.get(0)?,
        name: row.get(1)?,
        team: row.get(2)?,
        job: row.get(3)?,
        present: row.get(4)?,
    })
}

pub(super) fn person(db: &Connection, id: i64) -> Result<Person> {
    db.query_row(
        "SELECT id, name, team, job, present FROM setup_person WHERE id = ?1",
        [id],
        person_of,
    )
    .optional()?
    .ok_or_else(|| Error::missing("person"))
}

/// The days with their agenda, in order.
pub fn days(db: &Connection) -> Result<Vec<AgendaDay>> {
    let mut blocks: BTreeMap<i64, Vec<AgendaBlock>> = BTreeMap::new();
    let mut query = db.prepare_cached(
        "SELECT id, kind, topic, title, minutes, day FROM setup_block ORDER BY place, id",
    )?;
    let mut rows = query.query([])?;
    while let Some(row) = rows.next()? {
        blocks.entry(row.get(5)?).or_default().push(block_of(row)?);
    }
    let mut query =
        db.prepare_cached("SELECT id, date, start, until FROM setup_day ORDER BY place, id")?;
    let days = query.query_map([], |row| {
        let id = row.get(0)?;
        let start: u32 = row.get(2)?;
        let mut blocks = blocks.remove(&id).unwrap_or_default();
        let mut end = start;
        for block in &mut blocks {
            block.start = end;
            end += block.minutes;
        }
        let sum = rules::totals(blocks.iter().map(|it| (it.kind, it.minutes)));
        let date = row
            .get::<_, Option<String>>(1)?
            .and_then(|it| it.parse::<NaiveDate>().ok());
        Ok(AgendaDay {
            id,
            date,
            start,
            until: row.get(3)?,
            end,
            net: sum.net,
            breaks: sum.breaks,
            blocks,
        })
    })?;
    Ok(days.collect::<rusqlite::Result<_>>()?)
}

fn block_of(row: &Row) -> rusqlite::Result<AgendaBlock> {
    let topic = row
        .get::<_, Option<String>>(2)?
        .and_then(|it| AgendaTopic::named(&it));
    Ok(AgendaBlock {
        id: row.get(0)?,
        kind: row.get(1)?,
        topic,
        step: topic.and_then(AgendaTopic::step),
        title: row.get(3)?,
        minutes: row.get(4)?,
        start: 0,
    })
}

pub(super) fn block(db: &Connection, id: i64) -> Result<AgendaBlock> {
    db.query_row(
        "SELECT id, kind, topic, title, minutes FROM setup_block WHERE id = ?1",
        [id],
        block_of,
    )
    .optional()?
    .ok_or_else(|| Error::missing("block"))
}

/// The checklist: starter items that were not taken off, then own ones.
pub(super) fn prework(db: &Connection) -> Result<Vec<Prework>> {
    let mut query = db.prepare_cached("SELECT item, done, hidden FROM setup_starter")?;
    let touched: BTreeMap<String, (bool, bool)> = query
        .query_map([], |row| Ok((row.get(0)?, (row.get(1)?, row.get(2)?))))?
        .collect::<rusqlite::Result<_>>()?;
    let starters = STARTERS.iter().filter_map(|&item| {
        let (done, hidden) = touched.get(item).copied().unwrap_or_default();
        (!hidden).then(|| Prework {
            id: None,
            item: Some(item.to_owned()),
            text: String::new(),
            done,
        })
    });
    let mut query =
        db.prepare_cached("SELECT id, text, done FROM setup_prework ORDER BY place, id")?;
    let own = query.query_map([], |row| {
        Ok(Prework {
            id: Some(row.get(0)?),
            item: None,
            text: row.get(1)?,
            done: row.get(2)?,
        })
    })?;
    let mut list: Vec<_> = starters.collect();
    for item in own {
        list.push(item?);
    }
    Ok(list)
}

/// Whether any row is there.
pub(super) fn started(db: &Connection) -> Result<bool> {
    Ok(db.query_row(
        "SELECT EXISTS (SELECT 1 FROM setup_about) OR EXISTS (SELECT 1 FROM setup_day)
             OR EXISTS (SELECT 1 FROM setup_person) OR EXISTS (SELECT 1 FROM setup_starter)
             OR EXISTS (SELECT 1 FROM setup_prework) OR EXISTS (SELECT 1 FROM setup_logo)",
        [],
        |row| row.get(0),
    )?)
}

/// Days with their places, in order.
pub(super) fn day_places(db: &Connection) -> Result<Vec<(i64, f64)>> {
    places(db, "SELECT id, place FROM setup_day ORDER BY place, id")
}

/// People with their places, without one of them.
pub(super) fn person_places(db: &Connection, without: Option<i64>) -> Result<Vec<(i64, f64)>> {
    let mut list = places(db, "SELECT id, place FROM setup_person ORDER BY place, id")?;
    list.retain(|row| Some(row.0) != without);
    Ok(list)
}

/// A day's blocks with their places, without one of them.
pub(super) fn block_places(
    db: &Connection,
    day: i64,
    without: Option<i64>,
) -> Result<Vec<(i64, f64)>> {
    let mut query =
        db.prepare_cached("SELECT id, place FROM setup_block WHERE day = ?1 ORDER BY place, id")?;
    let rows = query.query_map([day], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let mut list: Vec<(i64, f64)> = rows.collect::<rusqlite::Result<_>>()?;
    list.retain(|row| Some(row.0) != without);
    Ok(list)
}

fn places(db: &Connection, sql: &'static str) -> Result<Vec<(i64, f64)>> {
    let mut query = db.prepare_cached(sql)?;
    let rows = query.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Adds a day behind the others.
pub(super) fn add_day(
    tx: &Connection,
    date: Option<NaiveDate>,
    start: u32,
    until: u32,
) -> Result<i64> {
    let list = day_places(tx)?;
    let place = rules::slot(&list, list.last().map(|it| it.0)).place;
    let id = fresh();
    tx.execute(
        "INSERT INTO setup_day (id, date, start, until, place) VALUES (?1, ?2, ?3, ?4, ?5)",
        (id, date.map(|it| it.to_string()), start, until, place),
    )?;
    Ok(id)
}

/// Replaces the agenda. Days keep their date and hours; missing ones are added, surplus ones go.
pub(super) fn use_preset(tx: &Connection, which: AgendaPreset) -> Result<()> {
    let plan = rules::preset(which);
    tx.execute("DELETE FROM setup_block", [])?;
    let mut ids: Vec<i64> = day_places(tx)?.into_iter().map(|it| it.0).collect();
    for &id in ids.iter().skip(plan.len()) {
        tx.execute("DELETE FROM setup_day WHERE id = ?1", [id])?;
    }
    while ids.len() < plan.len() {
        // The next day is most often the day after.
        let last = days(tx)?.pop();
        let date = last
            .as_ref()
            .and_then(|day| day.date)
            .and_then(|date| date.succ_opt());
        let (start, until) =
            last.map_or((rules::START, rules::UNTIL), |day| (day.start, day.until));
        ids.push(add_day(tx, date, start, until)?);
    }
    for (day, blocks) in ids.into_iter().zip(plan) {
        for (index, block) in blocks.into_iter().enumerate() {
            tx.execute(
                "INSERT INTO setup_block (id, day, kind, topic, title, minutes, place)
                 VALUES (?1, ?2, ?3, ?4, '', ?5, ?6)",
                (
                    fresh(),
                    day,
                    block.kind,
                    block.topic,
                    block.minutes,
                    (index + 1) as f64,
                ),
            )?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{document::schema, sample::Stage, steps::setup, words::Words};

    #[test]
    fn an_empty_workshop_has_defaults_and_no_rows() {
        let db = schema::blank().expect("a blank workshop");
        let setup = read(&db).expect("read");
        assert!(!started(&db).expect("started"));
        assert_eq!(setup.about.currency, "EUR");
        assert_eq!((setup.net, setup.days.len(), setup.people.len()), (0, 0, 0));
        assert_eq!(setup.prework.len(), STARTERS.len());
        assert!(setup::findings(&db).expect("findings").is_empty());
        assert!(
            setup::section(&db, &Words::of(Language::De))
                .expect("section")
                .is_none()
        );
    }

    #[test]
    fn a_new_workshop_has_a_client_a_title_and_an_agenda() {
        let db = schema::blank().expect("a blank workshop");
        setup::create(
            &db,
            "Okertal GmbH",
            None,
            Language::De,
            AgendaPreset::TwoDays,
        )
        .expect("created");
        let setup = read(&db).expect("read");
        assert_eq!(setup.about.client, "Okertal GmbH");
        assert_eq!(setup.about.title, "ABM-Workshop");
        assert_eq!((setup.days.len(), setup.net, setup.breaks), (2, 720, 180));
        assert_eq!(setup.days[1].blocks[1].start, rules::START + 45);
    }

    #[test]
    fn the_sample_is_the_same_in_both_stages_and_has_nothing_to_complain_about() {
        for language in Language::ALL {
            let words = Words::of(language);
            let read_sample = |stage| {
                let db = schema::blank().expect("a blank workshop");
                setup::sample(&db, &words, stage).expect("filled");
                assert_eq!(setup::findings(&db).expect("findings"), []);
                let view = read(&db).expect("read");
                assert_eq!(view.net, 425);
                assert_eq!(rules::clock(view.days[0].end), "17:40");
                assert!(
                    view.counts.iter().all(|it| it.all > 0),
                    "every team is in the room"
                );
                (
                    view.about,
                    view.people
                        .into_iter()
                        .map(|it| (it.name, it.job))
                        .collect::<Vec<_>>(),
                )
            };
            assert_eq!(read_sample(Stage::Finished), read_sample(Stage::Half));
        }
    }
}
