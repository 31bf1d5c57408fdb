//! What goes into people's calendars: every meeting with a first day, every pair with a day.
//!
//! Times are local times of the zone the room chose. How a calendar file is written is the exchange's business.

use chrono::{NaiveDate, NaiveTime};
use rusqlite::Connection;

use super::{Meeting, Plan, Unit, rules, store};
use crate::{Code, Error, Param, Result, Words};

/// A calendar to hand out.
#[derive(Debug, Clone, PartialEq)]
pub struct Calendar {
    /// What it is called.
    pub name: String,
    /// The IANA time zone of every time in it.
    pub zone: String,
    /// In the room's order, meetings first.
    pub events: Vec<Event>,
}

/// Something that takes place.
#[derive(Debug, Clone, PartialEq)]
pub struct Event {
    /// The same each time it is written, so that a calendar updates it instead of adding another.
    pub uid: String,
    /// What it is.
    pub summary: String,
    /// Purpose, agenda, what to bring: one line each.
    pub description: String,
    /// The first day.
    pub day: NaiveDate,
    /// When it begins, local time, and its minutes; the whole day without.
    pub time: Option<(NaiveTime, u32)>,
    /// How it goes on.
    pub repeat: Option<Repeat>,
    /// Days on which it is not held.
    pub except: Vec<NaiveDate>,
}

/// How an event is repeated.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Repeat {
    /// Every so many weeks, on the weekday of the first day, up to and including a day.
    Weeks(u32, NaiveDate),
    /// Every so many months, on the same weekday of the month (5: the last one), up to and including a day.
    Months(u32, u32, NaiveDate),
}

/// Everything that has a day. Meetings run for twelve months from the first of them; the next edition plans on.
///
/// [`Code::Refused`] (`why`: `meetings-no-zone` or `meetings-no-day`) while there is nothing a calendar could hold.
pub fn calendar(db: &Connection, words: &Words) -> Result<Calendar> {
    let plan = store::plan(db)?;
    let refused = |why: &str| Error::new(Code::Refused, "no calendar yet").with("why", why);
    if plan.zone.is_empty() {
        return Err(refused("meetings-no-zone"));
    }
    let until = store::year_from(&plan).map(store::year_to);
    let mut events = Vec::new();
    if let Some(until) = until {
        events.extend(
            plan.meetings
                .iter()
                .filter_map(|it| event(&plan, it, until, words)),
        );
    }
    for pair in &plan.pairs {
        let Some(day) = pair.day else { continue };
        let name = |id: Option<i64>| {
            let person = plan.roles.people.iter().find(|it| Some(it.id) == id);
            person.map_or_else(
                || words.say("meetings-pair-nobody"),
                |person| person.name.clone(),
            )
        };
        events.push(Event {
            uid: format!("pair-{}@abm-workshop", pair.id),
            summary: words.with(
                &format!("meetings-calendar-{}", pair.kind.name()),
                &[
                    ("marketing", name(pair.marketing).into()),
                    ("sales", name(pair.sales).into()),
                ],
            ),
            description: pair.topic.clone(),
            day,
            time: None,
            repeat: None,
            except: Vec::new(),
        });
    }
    if events.is_empty() {
        return Err(refused("meetings-no-day"));
    }
    Ok(Calendar {
        name: words.say("meetings-calendar"),
        zone: plan.zone,
        events,
    })
}

fn event(plan: &Plan, it: &Meeting, until: NaiveDate, words: &Words) -> Option<Event> {
    let first = it.rhythm.first?;
    let repeat = match it.rhythm.unit {
        Unit::Once => None,
        Unit::Week => Some(Repeat::Weeks(it.rhythm.every, until)),
        Unit::Month => Some(Repeat::Months(it.rhythm.every, rules::nth(first), until)),
    };
    let items = it.items.iter().map(|item| {
        words.with(
            "meetings-calendar-item",
            &[
                ("minutes", (item.minutes as usize).into()),
                ("text", item.text.clone()),
            ],
        )
    });
    let line = |key: &str, text: &Param| {
        let said = words.param(text);
        (!said.is_empty()).then(|| words.with(key, &[("text", said.into())]))
    };
    let lines: Vec<String> = Some(words.param(&it.purpose))
        .filter(|said| !said.is_empty())
        .into_iter()
        .chain(items)
        .chain(line("meetings-calendar-inputs", &it.inputs))
        .chain(line("meetings-calendar-outputs", &it.outputs))
        .collect();
    Some(Event {
        uid: format!("meeting-{}@abm-workshop", it.id),
        summary: words.param(&it.name),
        description: lines.join("\n"),
        day: first,
        time: Some((
            NaiveTime::from_num_seconds_from_midnight_opt(it.rhythm.start * 60, 0)?,
            it.rhythm.length,
        )),
        repeat,
        except: rules::held(plan, it, first, until)
            .1
            .into_iter()
            .map(|it| it.day)
            .collect(),
    })
}
