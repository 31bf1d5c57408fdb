//! Reads and writes the step's tables.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike, Days, Months, NaiveDate};
use rusqlite::{Connection, OptionalExtension, params};

use super::{
    Closed, Holidays, Item, Meeting, MeetingView, MeetingsActivity, MeetingsPerson, MeetingsRole,
    MeetingsSlot, MeetingsView, Pair, Part, Plan, Rhythm, Skipped, Starter, rules,
};
use crate::{
    Error, Param, Result, Side, Step, apart,
    steps::{roles, setup},
};

/// Everything the rules need.
pub fn plan(db: &Connection) -> Result<Plan> {
    let (zone, holidays) = settings(db)?;
    Ok(Plan {
        zone,
        holidays,
        meetings: meetings(db)?,
        closed: closed(db)?,
        pairs: pairs(db)?,
        slots: db
            .prepare_cached("SELECT side, weekday, part, fit FROM meetings_slot")?
            .query_map([], |row| {
                Ok(((row.get(0)?, row.get(1)?, row.get(2)?), row.get(3)?))
            })?
            .collect::<rusqlite::Result<_>>()?,
        apart: apart::kept(db, Step::Meetings)?,
        roles: roles::plan(db)?,
    })
}

/// Time zone and holidays.
pub fn settings(db: &Connection) -> Result<(String, Holidays)> {
    let kept = db
        .prepare_cached("SELECT zone, holidays FROM meetings_settings WHERE id = 1")?
        .query_row([], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    Ok(kept.unwrap_or_default())
}

/// Keeps time zone and holidays.
pub fn put_settings(tx: &Connection, zone: &str, holidays: Holidays) -> Result<()> {
    tx.execute(
        "INSERT INTO meetings_settings (id, zone, holidays) VALUES (1, ?1, ?2)
         ON CONFLICT (id) DO UPDATE SET zone = ?1, holidays = ?2",
        params![zone, holidays],
    )?;
    Ok(())
}

/// A text of a meeting: the room's words, else the starter's, else nothing.
fn words(kept: Option<String>, starter: Option<Starter>, what: &str) -> Param {
    match (kept, starter) {
        (Some(text), _) => text.into(),
        (None, Some(starter)) => Param::key(format!("meetings-{what}-{}", starter.name())),
        (None, None) => "".into(),
    }
}

fn meetings(db: &Connection) -> Result<Vec<Meeting>> {
    let mut items: BTreeMap<i64, Vec<Item>> = BTreeMap::new();
    let mut rows = db.prepare_cached(
        "SELECT meeting, id, starter, text, minutes FROM meetings_item ORDER BY place, id",
    )?;
    let rows = rows.query_map([], |row| {
        let (starter, text): (Option<String>, Option<String>) = (row.get(2)?, row.get(3)?);
        let text = match (text, starter) {
            (Some(text), _) => text.into(),
            (None, Some(starter)) => Param::key(format!("meetings-item-{starter}")),
            (None, None) => "".into(),
        };
        let item = Item {
            id: row.get(1)?,
            text,
            minutes: row.get(4)?,
        };
        Ok((row.get(0)?, item))
    })?;
    for row in rows {
        let (meeting, item): (i64, Item) = row?;
        items.entry(meeting).or_default().push(item);
    }
    let mut invited: BTreeMap<(i64, bool), BTreeSet<i64>> = BTreeMap::new();
    let mut rows = db.prepare_cached("SELECT meeting, kind = 'role', who FROM meetings_invited")?;
    let rows = rows.query_map([], |row| Ok(((row.get(0)?, row.get(1)?), row.get(2)?)))?;
    for row in rows {
        let (key, who) = row?;
        invited.entry(key).or_default().insert(who);
    }
    let mut left_out: BTreeMap<i64, BTreeSet<NaiveDate>> = BTreeMap::new();
    let mut rows = db.prepare_cached("SELECT meeting, day FROM meetings_left_out")?;
    for row in rows.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))? {
        let (meeting, day) = row?;
        left_out.entry(meeting).or_default().insert(day);
    }
    Ok(db
        .prepare_cached(
            "SELECT id, starter, name, purpose, inputs, outputs, every, unit, first_on, start, length, owner, activity,
                    skips
             FROM meetings_meeting ORDER BY place, id",
        )?
        .query_map([], |row| {
            let (id, starter) = (row.get(0)?, row.get(1)?);
            Ok(Meeting {
                id,
                starter,
                name: words(row.get(2)?, starter, "name"),
                purpose: words(row.get(3)?, starter, "purpose"),
                inputs: words(row.get(4)?, starter, "inputs"),
                outputs: words(row.get(5)?, starter, "outputs"),
                rhythm: Rhythm {
                    every: row.get(6)?,
                    unit: row.get(7)?,
                    first: row.get(8)?,
                    start: row.get(9)?,
                    length: row.get(10)?,
                },
                owner: row.get(11)?,
                activity: row.get(12)?,
                skips: row.get(13)?,
                items: items.remove(&id).unwrap_or_default(),
                roles: invited.remove(&(id, true)).unwrap_or_default(),
                people: invited.remove(&(id, false)).unwrap_or_default(),
                left_out: left_out.remove(&id).unwrap_or_default(),
            })
        })?
        .collect::<rusqlite::Result<_>>()?)
}

fn closed(db: &Connection) -> Result<Vec<Closed>> {
    Ok(db
        .prepare_cached(
            "SELECT id, first_on, last_on, name FROM meetings_closed ORDER BY first_on, last_on, id",
        )?
        .query_map([], |row| {
            Ok(Closed {
                id: row.get(0)?,
                first: row.get(1)?,
                last: row.get(2)?,
                name: row.get(3)?,
            })
        })?
        .collect::<rusqlite::Result<_>>()?)
}

fn pairs(db: &Connection) -> Result<Vec<Pair>> {
    Ok(db
        .prepare_cached(
            "SELECT id, kind, marketing, sales, day, topic, done, learned FROM meetings_pair ORDER BY place, id",
        )?
        .query_map([], |row| {
            Ok(Pair {
                id: row.get(0)?,
                kind: row.get(1)?,
                marketing: row.get(2)?,
                sales: row.get(3)?,
                day: row.get(4)?,
                topic: row.get(5)?,
                done: row.get(6)?,
                learned: row.get(7)?,
            })
        })?
        .collect::<rusqlite::Result<_>>()?)
}

/// One meeting; an error if it is not there.
pub fn meeting(db: &Connection, id: i64) -> Result<Meeting> {
    meetings(db)?
        .into_iter()
        .find(|it| it.id == id)
        .ok_or_else(|| Error::missing("meeting"))
}

/// One pair; an error if it is not there.
pub fn pair(db: &Connection, id: i64) -> Result<Pair> {
    pairs(db)?
        .into_iter()
        .find(|it| it.id == id)
        .ok_or_else(|| Error::missing("pair"))
}

/// The meeting an agenda item belongs to; an error if the item is not there.
pub fn meeting_of(db: &Connection, item: i64) -> Result<i64> {
    db.prepare_cached("SELECT meeting FROM meetings_item WHERE id = ?1")?
        .query_row([item], |row| row.get(0))
        .optional()?
        .ok_or_else(|| Error::missing("item"))
}

/// The first month of the year in which meetings take place: that of the earliest one.
pub fn year_from(plan: &Plan) -> Option<NaiveDate> {
    let firsts = plan.meetings.iter().filter_map(|it| it.rhythm.first);
    firsts.min().and_then(|it| it.with_day(1))
}

/// The last day of the twelve months from a day on.
pub fn year_to(from: NaiveDate) -> NaiveDate {
    from.checked_add_months(Months::new(12))
        .and_then(|it| it.checked_sub_days(Days::new(1)))
        .unwrap_or(from)
}

/// The whole step as its screen needs it.
pub fn read(db: &Connection) -> Result<MeetingsView> {
    let plan = plan(db)?;
    let year_from = year_from(&plan);
    let matrix = &plan.roles;
    Ok(MeetingsView {
        findings: crate::steps::findings(Step::Meetings, db)?,
        zone: plan.zone.clone(),
        holidays: plan.holidays,
        meetings: plan
            .meetings
            .iter()
            .map(|it| meeting_view(&plan, it, year_from))
            .collect(),
        year_from,
        free: year_from.map_or_else(Vec::new, |from| free(&plan, from)),
        closed: plan.closed.clone(),
        pairs: plan.pairs.clone(),
        slots: slots(&plan),
        marketing: spoken(&plan, Side::Marketing),
        sales: spoken(&plan, Side::Sales),
        entering: plan.apart.entering,
        revealed: plan.apart.revealed,
        roles: matrix
            .shown_roles()
            .map(|role| MeetingsRole {
                id: role.id,
                team: role.team,
                name: role.name.clone(),
                held_by: matrix
                    .holders_of(role.id)
                    .map(|it| it.name.clone())
                    .collect(),
                hours: rules::hours_of_role(&plan, role.id),
            })
            .collect(),
        people: matrix
            .people
            .iter()
            .map(|it| MeetingsPerson {
                id: it.id,
                name: it.name.clone(),
                team: it.team.clone(),
                hours: rules::hours_of_person(&plan, it.id),
            })
            .collect(),
        activities: matrix
            .shown_activities()
            .map(|it| MeetingsActivity {
                id: it.id,
                name: it.name.clone(),
            })
            .collect(),
        after: setup::days(db)?.iter().filter_map(|it| it.date).max(),
    })
}

fn meeting_view(plan: &Plan, it: &Meeting, year_from: Option<NaiveDate>) -> MeetingView {
    let (days, skipped) = year_from.map_or_else(Default::default, |from| {
        rules::held(plan, it, from, year_to(from))
    });
    MeetingView {
        id: it.id,
        starter: it.starter,
        name: it.name.clone(),
        purpose: it.purpose.clone(),
        inputs: it.inputs.clone(),
        outputs: it.outputs.clone(),
        rhythm: it.rhythm,
        nth: it.rhythm.first.map_or(0, rules::nth),
        owner: it.owner,
        activity: it.activity,
        skips: it.skips,
        items: it.items.clone(),
        planned: it.items.iter().map(|item| item.minutes).sum(),
        roles: plan
            .roles
            .roles
            .iter()
            .map(|role| role.id)
            .filter(|role| it.roles.contains(role))
            .collect(),
        people: it.people.iter().copied().collect(),
        heads: rules::attendees(plan, it).len(),
        days,
        skipped,
        reasonless: rules::reasonless(plan, it),
        suits: if plan.apart.revealed {
            rules::suits(&plan.slots, &it.rhythm)
        } else {
            None
        },
    }
}

/// Holidays and closed days of the year on show.
fn free(plan: &Plan, from: NaiveDate) -> Vec<Skipped> {
    from.iter_days()
        .take_while(|day| *day <= year_to(from))
        .filter_map(|day| {
            Some(Skipped {
                day,
                why: rules::free(plan, day)?,
                by_hand: false,
            })
        })
        .collect()
}

/// The working week; of covered answers only those of the team that has the laptop.
fn slots(plan: &Plan) -> Vec<MeetingsSlot> {
    let mut slots = Vec::new();
    for weekday in 1..=5 {
        for part in Part::ALL {
            let said = |side| {
                plan.slots
                    .get(&(side, weekday, part))
                    .copied()
                    .filter(|_| plan.apart.shows(side))
            };
            let (marketing, sales) = (said(Side::Marketing), said(Side::Sales));
            slots.push(MeetingsSlot {
                weekday,
                part,
                marketing,
                sales,
                both: if plan.apart.revealed {
                    rules::both(marketing, sales)
                } else {
                    None
                },
            });
        }
    }
    slots
}

/// How many parts of the week a team has spoken about.
pub fn spoken(plan: &Plan, side: Side) -> usize {
    plan.slots.keys().filter(|(it, ..)| *it == side).count()
}

/// A place after the last of a table's rows.
pub fn last_place(tx: &Connection, table: Placed) -> Result<f64> {
    let sql = match table {
        Placed::Meeting => "SELECT ifnull(max(place), 0) + 1 FROM meetings_meeting",
        Placed::Item => "SELECT ifnull(max(place), 0) + 1 FROM meetings_item",
        Placed::Pair => "SELECT ifnull(max(place), 0) + 1 FROM meetings_pair",
    };
    Ok(tx.prepare_cached(sql)?.query_row([], |row| row.get(0))?)
}

/// Rows with an order of the room's own.
#[derive(Debug, Clone, Copy)]
pub enum Placed {
    /// Meetings.
    Meeting,
    /// Agenda items.
    Item,
    /// Pairs.
    Pair,
}

/// The weekday of a day, 1 for Monday.
pub fn weekday(day: NaiveDate) -> u32 {
    day.weekday().number_from_monday()
}
