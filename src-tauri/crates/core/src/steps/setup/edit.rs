//! Everything the set-up screen can do, as values.

use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::{Connection, OptionalExtension};
use serde::{Deserialize, Serialize};

use super::{
    AgendaBlock, AgendaKind, AgendaPreset, AgendaTopic, Paper, STARTERS, Team, fresh,
    logo::{self, to_base64},
    rules, store,
};
use crate::{Edit, Error, Label, Language, Param, Result};

/// A change to the set-up.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(
    tag = "kind",
    rename_all = "kebab-case",
    rename_all_fields = "camelCase"
)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, export_to = "setup.ts"))]
pub enum SetupEdit {
    /// Whose workshop it is.
    RenameClient {
        /// The new name.
        name: String,
    },
    /// What it is called.
    Retitle {
        /// The new title.
        title: String,
    },
    /// Where it takes place.
    SetPlace {
        /// Town, house, room.
        place: String,
    },
    /// Who leads it.
    SetFacilitator {
        /// Their name.
        name: String,
    },
    /// What shall be decided by the end.
    SetObjective {
        /// In the room's words.
        text: String,
    },
    /// The currency of every amount; amounts are not converted.
    SetCurrency {
        /// ISO 4217.
        currency: String,
    },
    /// The playbook's language.
    SetLanguage {
        /// Which.
        language: Language,
    },
    /// The playbook's paper.
    SetPaper {
        /// Which.
        paper: Paper,
    },
    /// Takes a picture as the client's logo.
    SetLogo {
        /// The file it came from.
        name: String,
        /// PNG or JPEG as base64.
        data: String,
    },
    /// Goes without a logo.
    RemoveLogo,
    /// One more day, behind the others.
    AddDay {
        /// Which, if it is fixed.
        date: Option<NaiveDate>,
    },
    /// Fixes a day, or leaves it open again.
    SetDayDate {
        /// The day.
        id: i64,
        /// Which.
        date: Option<NaiveDate>,
    },
    /// When a day begins and until when there is a room; minutes after midnight.
    SetDayHours {
        /// The day.
        id: i64,
        /// Begins.
        start: u32,
        /// Room until.
        until: u32,
    },
    /// Drops a day with its blocks.
    RemoveDay {
        /// The day.
        id: i64,
    },
    /// Replaces the agenda by a ready-made one.
    UsePreset {
        /// Which.
        preset: AgendaPreset,
    },
    /// One more block.
    AddBlock {
        /// Its day; the last one if not given, made if there is none.
        day: Option<i64>,
        /// Behind which block; in front if not given.
        after: Option<i64>,
        /// Work, break or lunch.
        block: AgendaKind,
        /// What about.
        topic: Option<AgendaTopic>,
        /// Own words; may be empty.
        title: String,
        /// How long.
        minutes: u32,
    },
    /// What a block is; a break has no topic.
    SetBlockKind {
        /// The block.
        id: i64,
        /// Work, break or lunch.
        block: AgendaKind,
        /// What about.
        topic: Option<AgendaTopic>,
    },
    /// A block's own words; empty for those of its topic.
    RetitleBlock {
        /// The block.
        id: i64,
        /// The words.
        title: String,
    },
    /// How long a block lasts.
    SetBlockMinutes {
        /// The block.
        id: i64,
        /// 1 to 720.
        minutes: u32,
    },
    /// Puts a block elsewhere.
    MoveBlock {
        /// The block.
        id: i64,
        /// Into which day.
        day: i64,
        /// Behind which block; in front if not given.
        after: Option<i64>,
    },
    /// Drops a block.
    RemoveBlock {
        /// The block.
        id: i64,
    },
    /// Somebody more.
    AddPerson {
        /// Their name.
        name: String,
        /// Their side of the table.
        team: Team,
        /// Their job title; may be empty.
        job: String,
        /// Behind whom; at the end if not given.
        after: Option<i64>,
    },
    /// Several at once, as pasted from a spreadsheet.
    AddPeople {
        /// In order.
        people: Vec<NewPerson>,
    },
    /// Their name.
    RenamePerson {
        /// Who.
        id: i64,
        /// The new name.
        name: String,
    },
    /// Their side of the table.
    SetPersonTeam {
        /// Who.
        id: i64,
        /// Which.
        team: Team,
    },
    /// Their job title.
    SetPersonJob {
        /// Who.
        id: i64,
        /// The new one.
        job: String,
    },
    /// Whether they are in the room.
    SetPersonPresent {
        /// Who.
        id: i64,
        /// In the room.
        present: bool,
    },
    /// Puts somebody elsewhere in the list.
    MovePerson {
        /// Who.
        id: i64,
        /// Behind whom; in front if not given.
        after: Option<i64>,
    },
    /// Takes somebody off the list.
    RemovePerson {
        /// Who.
        id: i64,
    },
    /// Ticks a starter item of the checklist.
    TickStarter {
        /// Which.
        item: String,
        /// Ready.
        done: bool,
    },
    /// Takes a starter item off the checklist, or puts it back.
    HideStarter {
        /// Which.
        item: String,
        /// Off the list.
        hidden: bool,
    },
    /// An own item for the checklist.
    AddPrework {
        /// Its words.
        text: String,
    },
    /// Ticks an own item.
    TickPrework {
        /// Which.
        id: i64,
        /// Ready.
        done: bool,
    },
    /// Words an own item anew.
    RewordPrework {
        /// Which.
        id: i64,
        /// Its words.
        text: String,
    },
    /// Drops an own item.
    RemovePrework {
        /// Which.
        id: i64,
    },
}

/// Somebody pasted from a list.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, export_to = "setup.ts"))]
pub struct NewPerson {
    /// Their name.
    pub name: String,
    /// Their side of the table.
    pub team: Team,
    /// Their job title; may be empty.
    pub job: String,
}

impl SetupEdit {
    /// A picture file as the client's logo, for files dropped on the window.
    pub fn logo(name: &str, bytes: &[u8]) -> Self {
        Self::SetLogo {
            name: name.to_owned(),
            data: to_base64(bytes),
        }
    }
}

/// One line of text: trimmed, no line breaks, not longer than `most` characters.
fn line(field: &str, text: &str, most: usize) -> Result<String> {
    let text: String = text
        .trim()
        .chars()
        .map(|it| if it.is_control() { ' ' } else { it })
        .collect();
    if text.chars().count() > most {
        return Err(Error::invalid(field, text));
    }
    Ok(text)
}

/// The same, and something must be there.
fn words(field: &str, text: &str, most: usize) -> Result<String> {
    let text = line(field, text, most)?;
    if text.is_empty() {
        Err(Error::invalid(field, text))
    } else {
        Ok(text)
    }
}

const NAME: usize = 200;
const TEXT: usize = 2000;

fn minutes(minutes: u32) -> Result<u32> {
    if (1..=720).contains(&minutes) {
        Ok(minutes)
    } else {
        Err(Error::invalid("minutes", i64::from(minutes)))
    }
}

/// An update must meet a row, or the window shows something that is gone.
fn met(rows: usize, what: &str) -> Result<Option<i64>> {
    if rows == 0 {
        Err(Error::missing(what))
    } else {
        Ok(None)
    }
}

fn about(tx: &Connection) -> Result<()> {
    tx.execute(
        "INSERT INTO setup_about (id) VALUES (1) ON CONFLICT (id) DO NOTHING",
        [],
    )?;
    Ok(())
}

fn team_name(team: Team) -> Param {
    Param::key(format!("setup-team-{}", team.name()))
}

fn block_name(block: &AgendaBlock) -> Param {
    if !block.title.is_empty() {
        return block.title.as_str().into();
    }
    Param::key(match (block.kind, block.topic) {
        (AgendaKind::Work, Some(topic)) => format!("setup-topic-{}", topic.name()),
        (AgendaKind::Work, None) => "setup-topic-free".to_owned(),
        (kind, _) => format!("setup-kind-{}", kind.name()),
    })
}

fn starter(item: &str) -> Result<&'static str> {
    STARTERS
        .into_iter()
        .find(|it| *it == item)
        .ok_or_else(|| Error::invalid("item", item))
}

fn put_person(tx: &Connection, person: (&str, Team, &str), place: f64) -> Result<i64> {
    let id = fresh();
    tx.execute(
        "INSERT INTO setup_person (id, name, team, job, present, place) VALUES (?1, ?2, ?3, ?4, 1, ?5)",
        (id, words("name", person.0, NAME)?, person.1, line("job", person.2, NAME)?, place),
    )?;
    Ok(id)
}

/// Makes room among people and says where.
fn person_slot(tx: &Connection, without: Option<i64>, after: Option<i64>) -> Result<f64> {
    let slot = rules::slot(&store::person_places(tx, without)?, after);
    for (id, place) in slot.renumber {
        tx.execute(
            "UPDATE setup_person SET place = ?2 WHERE id = ?1",
            (id, place),
        )?;
    }
    Ok(slot.place)
}

/// Makes room among a day's blocks and says where.
fn block_slot(tx: &Connection, day: i64, without: Option<i64>, after: Option<i64>) -> Result<f64> {
    let slot = rules::slot(&store::block_places(tx, day, without)?, after);
    for (id, place) in slot.renumber {
        tx.execute(
            "UPDATE setup_block SET place = ?2 WHERE id = ?1",
            (id, place),
        )?;
    }
    Ok(slot.place)
}

fn prework_name(db: &Connection, id: i64) -> Result<String> {
    db.query_row(
        "SELECT text FROM setup_prework WHERE id = ?1",
        [id],
        |row| row.get(0),
    )
    .optional()?
    .ok_or_else(|| Error::missing("prework"))
}

/// Keeps a starter item's row only while it differs from the starter list.
fn touch_starter(
    tx: &Connection,
    item: &str,
    done: Option<bool>,
    hidden: Option<bool>,
) -> Result<()> {
    let item = starter(item)?;
    let (was_done, was_hidden) = tx
        .query_row(
            "SELECT done, hidden FROM setup_starter WHERE item = ?1",
            [item],
            |row| Ok((row.get(0)?, row.get(1)?)),
        )
        .optional()?
        .unwrap_or_default();
    let (done, hidden) = (done.unwrap_or(was_done), hidden.unwrap_or(was_hidden));
    if done || hidden {
        tx.execute(
            "INSERT INTO setup_starter (item, done, hidden) VALUES (?1, ?2, ?3)
             ON CONFLICT (item) DO UPDATE SET done = ?2, hidden = ?3",
            (item, done, hidden),
        )?;
    } else {
        tx.execute("DELETE FROM setup_starter WHERE item = ?1", [item])?;
    }
    Ok(())
}

impl Edit for SetupEdit {
    fn label(&self, db: &Connection) -> Result<Label> {
        let person = |key: &str, id: i64| {
            store::person(db, id)
                .map(|it| Label::new(format!("undo-setup-{key}")).with("name", it.name))
        };
        let block = |key: &str, id: i64| {
            store::block(db, id)
                .map(|it| Label::new(format!("undo-setup-{key}")).with("block", block_name(&it)))
        };
        let named = |key: &str| Label::new(format!("undo-setup-{key}"));
        let item = |item: &str| Param::key(format!("setup-prework-{item}"));
        Ok(match self {
            Self::RenameClient { name } => named("rename-client").with("name", name.trim()),
            Self::Retitle { title } => named("retitle").with("title", title.trim()),
            Self::SetPlace { place } => named("set-place").with("place", place.trim()),
            Self::SetFacilitator { name } => named("set-facilitator").with("name", name.trim()),
            Self::SetObjective { .. } => named("set-objective"),
            Self::SetCurrency { currency } => {
                named("set-currency").with("currency", currency.as_str())
            }
            Self::SetLanguage { language } => named("set-language").with(
                "language",
                Param::key(format!("setup-language-{}", language.code())),
            ),
            Self::SetPaper { paper } => named("set-paper")
                .with("paper", Param::key(format!("setup-paper-{}", paper.name()))),
            Self::SetLogo { name, .. } => named("set-logo").with("name", name.as_str()),
            Self::RemoveLogo => named("remove-logo"),
            Self::AddDay { .. } => named("add-day"),
            Self::SetDayDate { .. } => named("set-day-date"),
            Self::SetDayHours { start, until, .. } => named("set-day-hours")
                .with("start", rules::clock(*start))
                .with("until", rules::clock(*until)),
            Self::RemoveDay { .. } => named("remove-day"),
            Self::UsePreset { preset } => named("use-preset").with(
                "preset",
                Param::key(format!("setup-preset-{}", preset.name())),
            ),
            Self::AddBlock {
                block,
                topic,
                title,
                minutes,
                ..
            } => {
                let like = AgendaBlock {
                    id: 0,
                    kind: *block,
                    topic: *topic,
                    step: None,
                    title: title.trim().to_owned(),
                    minutes: *minutes,
                    start: 0,
                };
                named("add-block").with("block", block_name(&like))
            }
            Self::SetBlockKind { id, .. } => block("set-block-kind", *id)?,
            Self::RetitleBlock { id, .. } => block("retitle-block", *id)?,
            Self::SetBlockMinutes { id, minutes } => {
                block("set-block-minutes", *id)?.with("minutes", i64::from(*minutes))
            }
            Self::MoveBlock { id, .. } => block("move-block", *id)?,
            Self::RemoveBlock { id } => block("remove-block", *id)?,
            Self::AddPerson { name, .. } => named("add-person").with("name", name.trim()),
            Self::AddPeople { people } => named("add-people").with("count", people.len()),
            Self::RenamePerson { id, .. } => person("rename-person", *id)?,
            Self::SetPersonTeam { id, team } => {
                person("set-person-team", *id)?.with("team", team_name(*team))
            }
            Self::SetPersonJob { id, .. } => person("set-person-job", *id)?,
            Self::SetPersonPresent { id, present } => person(
                if *present {
                    "person-present"
                } else {
                    "person-absent"
                },
                *id,
            )?,
            Self::MovePerson { id, .. } => person("move-person", *id)?,
            Self::RemovePerson { id } => person("remove-person", *id)?,
            Self::TickStarter { item: which, .. } => {
                named("tick-prework").with("item", item(starter(which)?))
            }
            Self::HideStarter {
                item: which,
                hidden,
            } => named(if *hidden {
                "remove-prework"
            } else {
                "add-prework"
            })
            .with("item", item(starter(which)?)),
            Self::AddPrework { text } => named("add-prework").with("item", text.trim()),
            Self::TickPrework { id, .. } => {
                named("tick-prework").with("item", prework_name(db, *id)?)
            }
            Self::RewordPrework { id, .. } => {
                named("reword-prework").with("item", prework_name(db, *id)?)
            }
            Self::RemovePrework { id } => {
                named("remove-prework").with("item", prework_name(db, *id)?)
            }
        })
    }

    fn merges(&self) -> Option<String> {
        Some(match self {
            Self::RenameClient { .. } => "setup-client".to_owned(),
            Self::Retitle { .. } => "setup-title".to_owned(),
            Self::SetPlace { .. } => "setup-place".to_owned(),
            Self::SetFacilitator { .. } => "setup-facilitator".to_owned(),
            Self::SetObjective { .. } => "setup-objective".to_owned(),
            Self::SetDayHours { id, .. } => format!("setup-hours-{id}"),
            Self::RetitleBlock { id, .. } => format!("setup-block-title-{id}"),
            Self::SetBlockMinutes { id, .. } => format!("setup-minutes-{id}"),
            Self::MoveBlock { id, .. } => format!("setup-move-block-{id}"),
            Self::RenamePerson { id, .. } => format!("setup-name-{id}"),
            Self::SetPersonJob { id, .. } => format!("setup-job-{id}"),
            Self::MovePerson { id, .. } => format!("setup-move-person-{id}"),
            Self::RewordPrework { id, .. } => format!("setup-prework-{id}"),
            _ => return None,
        })
    }

    fn apply(&self, tx: &Connection, _now: DateTime<Utc>) -> Result<Option<i64>> {
        match self {
            Self::RenameClient { name } => {
                about(tx)?;
                tx.execute(
                    "UPDATE setup_about SET client = ?1",
                    [line("client", name, NAME)?],
                )?;
            }
            Self::Retitle { title } => {
                about(tx)?;
                tx.execute(
                    "UPDATE setup_about SET title = ?1",
                    [line("title", title, NAME)?],
                )?;
            }
            Self::SetPlace { place } => {
                about(tx)?;
                tx.execute(
                    "UPDATE setup_about SET place = ?1",
                    [line("place", place, NAME)?],
                )?;
            }
            Self::SetFacilitator { name } => {
                about(tx)?;
                tx.execute(
                    "UPDATE setup_about SET facilitator = ?1",
                    [line("facilitator", name, NAME)?],
                )?;
            }
            Self::SetObjective { text } => {
                about(tx)?;
                tx.execute(
                    "UPDATE setup_about SET objective = ?1",
                    [line("objective", text, TEXT)?],
                )?;
            }
            Self::SetCurrency { currency } => {
                if currency.len() != 3 || !currency.bytes().all(|it| it.is_ascii_uppercase()) {
                    return Err(Error::invalid("currency", currency.as_str()));
                }
                about(tx)?;
                tx.execute("UPDATE setup_about SET currency = ?1", [currency])?;
            }
            Self::SetLanguage { language } => {
                about(tx)?;
                tx.execute("UPDATE setup_about SET language = ?1", [language.code()])?;
            }
            Self::SetPaper { paper } => {
                about(tx)?;
                tx.execute("UPDATE setup_about SET paper = ?1", [paper])?;
            }
            Self::SetLogo { name, data } => {
                let taken = logo::take(&logo::from_base64(data)?)?;
                tx.execute(
                    "INSERT INTO setup_logo (id, name, width, height, png, preview) VALUES (1, ?1, ?2, ?3, ?4, ?5)
                     ON CONFLICT (id) DO UPDATE SET name = ?1, width = ?2, height = ?3, png = ?4, preview = ?5",
                    (line("name", name, NAME)?, taken.width, taken.height, taken.png, taken.preview),
                )?;
            }
            Self::RemoveLogo => {
                tx.execute("DELETE FROM setup_logo", [])?;
            }
            Self::AddDay { date } => {
                let last = store::days(tx)?.pop();
                let (start, until) =
                    last.map_or((rules::START, rules::UNTIL), |day| (day.start, day.until));
                return store::add_day(tx, *date, start, until).map(Some);
            }
            Self::SetDayDate { id, date } => {
                let date = date.map(|it| it.to_string());
                return met(
                    tx.execute("UPDATE setup_day SET date = ?2 WHERE id = ?1", (id, date))?,
                    "day",
                );
            }
            Self::SetDayHours { id, start, until } => {
                if *start > 1439 || *until > 1439 {
                    return Err(Error::invalid("hours", rules::clock((*start).max(*until))));
                }
                let rows = tx.execute(
                    "UPDATE setup_day SET start = ?2, until = ?3 WHERE id = ?1",
                    (id, start, until),
                )?;
                return met(rows, "day");
            }
            Self::RemoveDay { id } => {
                tx.execute("DELETE FROM setup_block WHERE day = ?1", [id])?;
                return met(
                    tx.execute("DELETE FROM setup_day WHERE id = ?1", [id])?,
                    "day",
                );
            }
            Self::UsePreset { preset } => store::use_preset(tx, *preset)?,
            Self::AddBlock {
                day,
                after,
                block,
                topic,
                title,
                minutes: length,
            } => {
                let topic = topic.filter(|_| *block == AgendaKind::Work);
                let (title, length) = (line("block", title, NAME)?, minutes(*length)?);
                let day = match (day, store::day_places(tx)?.last()) {
                    (Some(day), _) | (None, Some((day, _))) => *day,
                    (None, None) => store::add_day(tx, None, rules::START, rules::UNTIL)?,
                };
                let place = block_slot(tx, day, None, *after)?;
                let id = fresh();
                tx.execute(
                    "INSERT INTO setup_block (id, day, kind, topic, title, minutes, place)
                     VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
                    (id, day, block, topic, title, length, place),
                )?;
                return Ok(Some(id));
            }
            Self::SetBlockKind { id, block, topic } => {
                let topic = topic.filter(|_| *block == AgendaKind::Work);
                let rows = tx.execute(
                    "UPDATE setup_block SET kind = ?2, topic = ?3 WHERE id = ?1",
                    (id, block, topic),
                )?;
                return met(rows, "block");
            }
            Self::RetitleBlock { id, title } => {
                let title = line("block", title, NAME)?;
                return met(
                    tx.execute(
                        "UPDATE setup_block SET title = ?2 WHERE id = ?1",
                        (id, title),
                    )?,
                    "block",
                );
            }
            Self::SetBlockMinutes {
                id,
                minutes: length,
            } => {
                let length = minutes(*length)?;
                return met(
                    tx.execute(
                        "UPDATE setup_block SET minutes = ?2 WHERE id = ?1",
                        (id, length),
                    )?,
                    "block",
                );
            }
            Self::MoveBlock { id, day, after } => {
                let place = block_slot(tx, *day, Some(*id), *after)?;
                let rows = tx.execute(
                    "UPDATE setup_block SET day = ?2, place = ?3 WHERE id = ?1",
                    (id, day, place),
                )?;
                return met(rows, "block");
            }
            Self::RemoveBlock { id } => {
                return met(
                    tx.execute("DELETE FROM setup_block WHERE id = ?1", [id])?,
                    "block",
                );
            }
            Self::AddPerson {
                name,
                team,
                job,
                after,
            } => {
                let last = store::person_places(tx, None)?.last().map(|it| it.0);
                let place = person_slot(tx, None, after.or(last))?;
                return put_person(tx, (name, *team, job), place).map(Some);
            }
            Self::AddPeople { people } => {
                if people.is_empty() || people.len() > 500 {
                    return Err(Error::invalid("people", people.len()));
                }
                let last = store::person_places(tx, None)?
                    .last()
                    .map_or(0.0, |it| it.1);
                for (index, person) in people.iter().enumerate() {
                    put_person(
                        tx,
                        (&person.name, person.team, &person.job),
                        last + (index + 1) as f64,
                    )?;
                }
            }
            Self::RenamePerson { id, name } => {
                let name = words("name", name, NAME)?;
                return met(
                    tx.execute(
                        "UPDATE setup_person SET name = ?2 WHERE id = ?1",
                        (id, name),
                    )?,
                    "person",
                );
            }
            Self::SetPersonTeam { id, team } => {
                return met(
                    tx.execute(
                        "UPDATE setup_person SET team = ?2 WHERE id = ?1",
                        (id, team),
                    )?,
                    "person",
                );
            }
            Self::SetPersonJob { id, job } => {
                let job = line("job", job, NAME)?;
                return met(
                    tx.execute("UPDATE setup_person SET job = ?2 WHERE id = ?1", (id, job))?,
                    "person",
                );
            }
            Self::SetPersonPresent { id, present } => {
                let rows = tx.execute(
                    "UPDATE setup_person SET present = ?2 WHERE id = ?1",
                    (id, present),
                )?;
                return met(rows, "person");
            }
            Self::MovePerson { id, after } => {
                let place = person_slot(tx, Some(*id), *after)?;
                return met(
                    tx.execute(
                        "UPDATE setup_person SET place = ?2 WHERE id = ?1",
                        (id, place),
                    )?,
                    "person",
                );
            }
            Self::RemovePerson { id } => {
                return met(
                    tx.execute("DELETE FROM setup_person WHERE id = ?1", [id])?,
                    "person",
                );
            }
            Self::TickStarter { item, done } => touch_starter(tx, item, Some(*done), None)?,
            Self::HideStarter { item, hidden } => touch_starter(tx, item, None, Some(*hidden))?,
            Self::AddPrework { text } => {
                let id = fresh();
                tx.execute(
                    "INSERT INTO setup_prework (id, text, done, place)
                     VALUES (?1, ?2, 0, (SELECT coalesce(max(place), 0) + 1 FROM setup_prework))",
                    (id, words("item", text, TEXT)?),
                )?;
                return Ok(Some(id));
            }
            Self::TickPrework { id, done } => {
                return met(
                    tx.execute(
                        "UPDATE setup_prework SET done = ?2 WHERE id = ?1",
                        (id, done),
                    )?,
                    "prework",
                );
            }
            Self::RewordPrework { id, text } => {
                let text = words("item", text, TEXT)?;
                return met(
                    tx.execute(
                        "UPDATE setup_prework SET text = ?2 WHERE id = ?1",
                        (id, text),
                    )?,
                    "prework",
                );
            }
            Self::RemovePrework { id } => {
                return met(
                    tx.execute("DELETE FROM setup_prework WHERE id = ?1", [id])?,
                    "prework",
                );
            }
        }
        Ok(None)
    }
}

/// Any edit that fits the workshop as it stands: `dice(n)` gives `0..n`. For property tests and the fault harness.
#[cfg(any(test, feature = "random-edits"))]
pub fn random(db: &Connection, dice: &mut dyn FnMut(usize) -> usize) -> Result<SetupEdit> {
    const NAMES: [&str; 5] = [
        "Ada Ölmann",
        "Böhm & Söhne",
        "Çelik",
        "  Dora  ",
        "Ein sehr langer Name, mit Komma",
    ];
    let name = |dice: &mut dyn FnMut(usize) -> usize| NAMES[dice(NAMES.len())].to_owned();
    let team = |dice: &mut dyn FnMut(usize) -> usize| Team::ALL[dice(Team::ALL.len())];
    let topic = |dice: &mut dyn FnMut(usize) -> usize| {
        AgendaTopic::ALL
            .get(dice(AgendaTopic::ALL.len() + 1))
            .copied()
    };
    let kind = |dice: &mut dyn FnMut(usize) -> usize| AgendaKind::ALL[dice(AgendaKind::ALL.len())];
    let pick = |ids: &[i64], dice: &mut dyn FnMut(usize) -> usize| {
        (!ids.is_empty()).then(|| ids[dice(ids.len())])
    };
    let days: Vec<i64> = store::day_places(db)?.into_iter().map(|it| it.0).collect();
    let people: Vec<i64> = store::person_places(db, None)?
        .into_iter()
        .map(|it| it.0)
        .collect();
    let blocks: Vec<i64> = store::days(db)?
        .into_iter()
        .flat_map(|day| day.blocks)
        .map(|it| it.id)
        .collect();
    let own: Vec<i64> = store::prework(db)?
        .into_iter()
        .filter_map(|it| it.id)
        .collect();
    let date = NaiveDate::from_ymd_opt(2026, 11, 1 + dice(28) as u32);
    let add_person = SetupEdit::AddPerson {
        name: name(dice),
        team: team(dice),
        job: name(dice),
        after: None,
    };
    let edit = match dice(33) {
        0 => Some(SetupEdit::RenameClient { name: name(dice) }),
        1 => Some(SetupEdit::Retitle { title: name(dice) }),
        2 => Some(SetupEdit::SetPlace { place: name(dice) }),
        3 => Some(SetupEdit::SetFacilitator { name: name(dice) }),
        4 => Some(SetupEdit::SetObjective { text: name(dice) }),
        5 => Some(SetupEdit::SetCurrency {
            currency: ["EUR", "CHF", "USD"][dice(3)].to_owned(),
        }),
        6 => Some(SetupEdit::SetLanguage {
            language: Language::ALL[dice(2)],
        }),
        7 => Some(SetupEdit::SetPaper {
            paper: Paper::ALL[dice(2)],
        }),
        8 => {
            let side = 1 + dice(6) as u32;
            let mut png = std::io::Cursor::new(Vec::new());
            image::RgbImage::new(side, 7 - side)
                .write_to(&mut png, image::ImageFormat::Png)
                .map_err(|it| Error::new(crate::Code::Io, it.to_string()))?;
            Some(SetupEdit::logo("logo.png", &png.into_inner()))
        }
        9 => Some(SetupEdit::RemoveLogo),
        10 => Some(SetupEdit::AddDay { date }),
        11 => pick(&days, dice).map(|id| SetupEdit::SetDayDate { id, date }),
        12 => pick(&days, dice).map(|id| SetupEdit::SetDayHours {
            id,
            start: dice(1440) as u32,
            until: dice(1440) as u32,
        }),
        13 => pick(&days, dice).map(|id| SetupEdit::RemoveDay { id }),
        14 => Some(SetupEdit::UsePreset {
            preset: AgendaPreset::ALL[dice(3)],
        }),
        15 => Some(SetupEdit::AddBlock {
            day: pick(&days, dice),
            after: pick(&blocks, dice),
            block: kind(dice),
            topic: topic(dice),
            title: name(dice),
            minutes: 1 + dice(720) as u32,
        }),
        16 => pick(&blocks, dice).map(|id| SetupEdit::SetBlockKind {
            id,
            block: kind(dice),
            topic: topic(dice),
        }),
        17 => pick(&blocks, dice).map(|id| SetupEdit::RetitleBlock {
            id,
            title: name(dice),
        }),
        18 => pick(&blocks, dice).map(|id| SetupEdit::SetBlockMinutes {
            id,
            minutes: 1 + dice(720) as u32,
        }),
        19 => match (pick(&blocks, dice), pick(&days, dice)) {
            (Some(id), Some(day)) => Some(SetupEdit::MoveBlock {
                id,
                day,
                after: pick(&blocks, dice),
            }),
            _ => None,
        },
        20 => pick(&blocks, dice).map(|id| SetupEdit::RemoveBlock { id }),
        21 => Some(SetupEdit::AddPeople {
            people: (0..=dice(3))
                .map(|_| NewPerson {
                    name: name(dice),
                    team: team(dice),
                    job: String::new(),
                })
                .collect(),
        }),
        22 => pick(&people, dice).map(|id| SetupEdit::RenamePerson {
            id,
            name: name(dice),
        }),
        23 => pick(&people, dice).map(|id| SetupEdit::SetPersonTeam {
            id,
            team: team(dice),
        }),
        24 => pick(&people, dice).map(|id| SetupEdit::SetPersonJob {
            id,
            job: name(dice),
        }),
        25 => pick(&people, dice).map(|id| SetupEdit::SetPersonPresent {
            id,
            present: dice(2) == 0,
        }),
        26 => pick(&people, dice).map(|id| SetupEdit::MovePerson {
            id,
            after: pick(&people, dice),
        }),
        27 => pick(&people, dice).map(|id| SetupEdit::RemovePerson { id }),
        28 => Some(SetupEdit::TickStarter {
            item: STARTERS[dice(6)].to_owned(),
            done: dice(2) == 0,
        }),
        29 => Some(SetupEdit::HideStarter {
            item: STARTERS[dice(6)].to_owned(),
            hidden: dice(2) == 0,
        }),
        30 => Some(SetupEdit::AddPrework { text: name(dice) }),
        31 => pick(&own, dice).map(|id| match dice(3) {
            0 => SetupEdit::TickPrework {
                id,
                done: dice(2) == 0,
            },
            1 => SetupEdit::RewordPrework {
                id,
                text: name(dice),
            },
            _ => SetupEdit::RemovePrework { id },
        }),
        _ => None,
    };
    Ok(edit.unwrap_or(add_person))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Code, Language, Words, document::schema};

    fn apply(db: &Connection, edit: &SetupEdit) -> Result<Option<i64>> {
        edit.apply(db, DateTime::UNIX_EPOCH)
    }

    fn add(db: &Connection, name: &str) -> i64 {
        let edit = SetupEdit::AddPerson {
            name: name.to_owned(),
            team: Team::Sales,
            job: String::new(),
            after: None,
        };
        apply(db, &edit).expect("added").expect("an id")
    }

    fn names(db: &Connection) -> Vec<String> {
        store::people(db)
            .expect("people")
            .into_iter()
            .map(|it| it.name)
            .collect()
    }

    #[test]
    fn people_are_added_behind_somebody_moved_and_removed() {
        let db = schema::blank().expect("a blank workshop");
        let (a, c) = (add(&db, "A"), add(&db, "C"));
        let b = SetupEdit::AddPerson {
            name: " B ".to_owned(),
            team: Team::Expert,
            job: String::new(),
            after: Some(a),
        };
        apply(&db, &b).expect("added");
        assert_eq!(names(&db), ["A", "B", "C"]);
        apply(&db, &SetupEdit::MovePerson { id: c, after: None }).expect("moved");
        assert_eq!(names(&db), ["C", "A", "B"]);
        apply(&db, &SetupEdit::RemovePerson { id: a }).expect("removed");
        assert_eq!(names(&db), ["C", "B"]);
    }

    #[test]
    fn moving_somebody_between_the_same_two_a_thousand_times_never_runs_out_of_room() {
        let db = schema::blank().expect("a blank workshop");
        let ids = [add(&db, "A"), add(&db, "B"), add(&db, "C")];
        for round in 0..1000 {
            let order = store::person_places(&db, None).expect("places");
            let edit = SetupEdit::MovePerson {
                id: order[2].0,
                after: Some(order[0].0),
            };
            apply(&db, &edit).expect("moved");
            let after = store::person_places(&db, None).expect("places");
            assert_eq!(after[1].0, order[2].0, "round {round}");
            assert_eq!(after[0].0, ids[0]);
        }
    }

    #[test]
    fn a_block_moves_to_another_day_and_its_clock_times_follow() {
        let db = schema::blank().expect("a blank workshop");
        store::use_preset(&db, AgendaPreset::TwoDays).expect("preset");
        let days = store::days(&db).expect("days");
        let (moved, day) = (days[0].blocks[0].id, days[1].id);
        apply(
            &db,
            &SetupEdit::MoveBlock {
                id: moved,
                day,
                after: None,
            },
        )
        .expect("moved");
        let days = store::days(&db).expect("days");
        assert_eq!(days[1].blocks[0].id, moved);
        assert_eq!(days[1].blocks[1].start, rules::START + 45);
        assert_eq!((days[0].net, days[1].net), (315, 405));
    }

    #[test]
    fn a_shorter_agenda_drops_the_days_it_does_not_need_and_keeps_the_date() {
        let db = schema::blank().expect("a blank workshop");
        let date = NaiveDate::from_ymd_opt(2026, 11, 19);
        apply(&db, &SetupEdit::AddDay { date }).expect("a day");
        apply(
            &db,
            &SetupEdit::UsePreset {
                preset: AgendaPreset::TwoDays,
            },
        )
        .expect("preset");
        let days = store::days(&db).expect("days");
        assert_eq!(days[1].date, date.and_then(|it| it.succ_opt()));
        apply(
            &db,
            &SetupEdit::UsePreset {
                preset: AgendaPreset::HalfDay,
            },
        )
        .expect("preset");
        let days = store::days(&db).expect("days");
        assert_eq!((days.len(), days[0].date, days[0].net), (1, date, 240));
    }

    #[test]
    fn what_cannot_be_is_refused_naming_the_field() {
        let db = schema::blank().expect("a blank workshop");
        let id = add(&db, "A");
        for (edit, code) in [
            (
                SetupEdit::RenamePerson {
                    id,
                    name: "  ".to_owned(),
                },
                Code::Invalid,
            ),
            (
                SetupEdit::RenamePerson {
                    id: 7,
                    name: "B".to_owned(),
                },
                Code::Missing,
            ),
            (
                SetupEdit::SetCurrency {
                    currency: "euro".to_owned(),
                },
                Code::Invalid,
            ),
            (
                SetupEdit::Retitle {
                    title: "x".repeat(201),
                },
                Code::Invalid,
            ),
            (
                SetupEdit::TickStarter {
                    item: "cake".to_owned(),
                    done: true,
                },
                Code::Invalid,
            ),
            (
                SetupEdit::SetLogo {
                    name: "a.png".to_owned(),
                    data: "Zm9v".to_owned(),
                },
                Code::Unreadable,
            ),
            (SetupEdit::AddPeople { people: Vec::new() }, Code::Invalid),
        ] {
            assert_eq!(
                apply(&db, &edit).expect_err("refused").code,
                code,
                "{edit:?}"
            );
        }
    }

    #[test]
    fn unticking_a_starter_item_leaves_no_trace() {
        let db = schema::blank().expect("a blank workshop");
        for done in [true, false] {
            apply(
                &db,
                &SetupEdit::TickStarter {
                    item: "budget".to_owned(),
                    done,
                },
            )
            .expect("ticked");
        }
        assert!(!store::started(&db).expect("started"));
    }

    #[test]
    fn every_random_edit_applies_and_its_name_is_a_sentence_in_both_languages() {
        let db = schema::blank().expect("a blank workshop");
        let mut seed = 7_u64;
        let mut dice = |n: usize| {
            seed = seed
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            (seed >> 33) as usize % n
        };
        let mut seen = std::collections::BTreeSet::new();
        for _ in 0..1500 {
            let edit = random(&db, &mut dice).expect("an edit");
            let label = edit.label(&db).expect("a label");
            for language in Language::ALL {
                let said = Words::of(language).label(&label);
                assert!(!said.contains("setup-") && !said.contains('{'), "{said}");
            }
            let json = serde_json::to_value(&edit).expect("json");
            assert_eq!(
                serde_json::from_value::<SetupEdit>(json.clone()).expect("back"),
                edit
            );
            edit.apply(&db, DateTime::UNIX_EPOCH)
                .unwrap_or_else(|error| panic!("{edit:?}: {error}"));
            seen.insert(json["kind"].as_str().unwrap_or_default().to_owned());
        }
        assert_eq!(seen.len(), 35, "{seen:?}");
        super::super::read(&db).expect("still readable");
    }
}
