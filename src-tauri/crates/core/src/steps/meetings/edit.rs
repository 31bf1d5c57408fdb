//! Everything the meetings' screen can do, as values.

use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::{Connection, params};
use serde::{Deserialize, Serialize};

use super::{
    Fit, Holidays, Joint, Part, Unit, rules, starter,
    store::{self, Placed},
};
use crate::{
    Apart, Edit, Error, Label, Result, Side, Step, apart, id,
    order::reordered,
    steps::roles::{self, Plan as Matrix},
};

/// The longest name, in characters.
const LONGEST_NAME: usize = 200;
/// The longest text, in characters.
const LONGEST_TEXT: usize = 4_000;

/// What is written about a meeting.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "meetings.ts")
)]
pub enum MeetingsText {
    /// What it is called.
    Name,
    /// What it is there for.
    Purpose,
    /// What has to be there before.
    Inputs,
    /// What has to be there after.
    Outputs,
}

impl MeetingsText {
    const fn name(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Purpose => "purpose",
            Self::Inputs => "inputs",
            Self::Outputs => "outputs",
        }
    }
}

/// A change to the meetings.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(
    tag = "kind",
    rename_all = "kebab-case",
    rename_all_fields = "camelCase"
)]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "meetings.ts")
)]
pub enum MeetingsEdit {
    /// Takes the three ready-made meetings, as far as they are not there. The matrix says who comes and who leads.
    Start {
        /// The computer's time zone, taken if none was chosen yet.
        zone: String,
    },
    /// One more meeting.
    Add {
        /// What it is called.
        name: String,
    },
    /// Drops a meeting.
    Remove {
        /// Which.
        meeting: i64,
    },
    /// Puts a meeting before another one, or last.
    Move {
        /// Which.
        meeting: i64,
        /// Before which; none for last.
        before: Option<i64>,
    },
    /// Words a text of a meeting; an empty one brings a ready-made meeting's own back.
    Write {
        /// Which.
        meeting: i64,
        /// Which text.
        what: MeetingsText,
        /// The words.
        text: String,
    },
    /// How often it is held.
    Repeat {
        /// Which.
        meeting: i64,
        /// Every so many, 1 to 52.
        every: u32,
        /// Of what.
        unit: Unit,
    },
    /// The first day; none to leave it open.
    Begin {
        /// Which.
        meeting: i64,
        /// The day.
        day: Option<NaiveDate>,
    },
    /// When it begins and how long it takes.
    Time {
        /// Which.
        meeting: i64,
        /// Minutes after midnight.
        start: u32,
        /// Minutes, 5 to 1,440.
        length: u32,
    },
    /// Which role prepares and leads it.
    Own {
        /// Which.
        meeting: i64,
        /// The role; none for nobody yet.
        role: Option<i64>,
    },
    /// Which activity of the matrix it is.
    Link {
        /// Which.
        meeting: i64,
        /// The activity; none if it is none.
        activity: Option<i64>,
    },
    /// Whether it is left out on holidays and closed days.
    Skip {
        /// Which.
        meeting: i64,
        /// Left out.
        skips: bool,
    },
    /// Leaves one day out, or holds the meeting then after all.
    LeaveOut {
        /// Which.
        meeting: i64,
        /// Which day.
        day: NaiveDate,
        /// Out.
        out: bool,
    },
    /// Invites a role, or no longer.
    InviteRole {
        /// Which.
        meeting: i64,
        /// The role.
        role: i64,
        /// Invited.
        invited: bool,
    },
    /// Invites somebody besides the roles, or no longer.
    InvitePerson {
        /// Which.
        meeting: i64,
        /// The person.
        person: i64,
        /// Invited.
        invited: bool,
    },
    /// One more thing on the agenda.
    AddItem {
        /// Which.
        meeting: i64,
        /// What about.
        text: String,
        /// How long, minutes.
        minutes: u32,
    },
    /// Words a thing on the agenda.
    WriteItem {
        /// Which.
        item: i64,
        /// The words.
        text: String,
    },
    /// How long a thing on the agenda takes.
    TimeItem {
        /// Which.
        item: i64,
        /// Minutes.
        minutes: u32,
    },
    /// Puts a thing on the agenda before another one of the same meeting, or last.
    MoveItem {
        /// Which.
        item: i64,
        /// Before which; none for last.
        before: Option<i64>,
    },
    /// Takes a thing off the agenda.
    RemoveItem {
        /// Which.
        item: i64,
    },
    /// Where the meetings' clock stands.
    Zone {
        /// IANA name.
        zone: String,
    },
    /// Whose public holidays count.
    Holidays {
        /// The country.
        holidays: Holidays,
    },
    /// Days on which nobody meets.
    Close {
        /// The first.
        first: NaiveDate,
        /// The last.
        last: NaiveDate,
        /// Why.
        name: String,
    },
    /// Takes closed days back.
    Reopen {
        /// Which.
        closed: i64,
    },
    /// One more pair.
    AddPair {
        /// What they will do.
        joint: Joint,
    },
    /// Who is in a pair.
    Pair {
        /// Which.
        pair: i64,
        /// Whose place.
        side: Side,
        /// The person; none for nobody yet.
        person: Option<i64>,
    },
    /// When a pair meets.
    PairDay {
        /// Which.
        pair: i64,
        /// The day; none while it is open.
        day: Option<NaiveDate>,
    },
    /// What a pair is about.
    PairTopic {
        /// Which.
        pair: i64,
        /// The account, or the piece of content.
        text: String,
    },
    /// It has taken place, or not after all.
    PairDone {
        /// Which.
        pair: i64,
        /// Done.
        done: bool,
    },
    /// What came of it.
    PairLearned {
        /// Which.
        pair: i64,
        /// In their words.
        text: String,
    },
    /// Drops a pair.
    RemovePair {
        /// Which.
        pair: i64,
    },
    /// Hands the laptop to a team, which says when it can meet.
    HandOver {
        /// Which team.
        side: Side,
    },
    /// The facilitator takes the laptop back.
    TakeBack,
    /// Shows both teams' weeks.
    Reveal,
    /// Covers them again.
    Cover,
    /// How a part of the week suits a team.
    Slot {
        /// Which team.
        side: Side,
        /// 1 is Monday, 5 is Friday.
        weekday: u8,
        /// Which part of the day.
        part: Part,
        /// How it suits; none to take it back.
        fit: Option<Fit>,
    },
}

/// Text without blanks around it, if it is short enough.
fn tidy(field: &str, text: &str, longest: usize) -> Result<String> {
    let text = text.trim();
    if text.chars().count() > longest {
        return Err(Error::invalid(field, text.chars().count()).with("limit", longest));
    }
    Ok(text.to_owned())
}

fn named(field: &str, text: &str) -> Result<String> {
    let text = tidy(field, text, LONGEST_NAME)?;
    if text.is_empty() {
        return Err(Error::invalid(field, ""));
    }
    Ok(text)
}

fn within(field: &str, value: u32, range: std::ops::RangeInclusive<u32>) -> Result<u32> {
    if range.contains(&value) {
        Ok(value)
    } else {
        Err(Error::invalid(field, f64::from(value)))
    }
}

impl MeetingsEdit {
    fn meeting(&self) -> Option<i64> {
        match self {
            Self::Remove { meeting }
            | Self::Move { meeting, .. }
            | Self::Write { meeting, .. }
            | Self::Repeat { meeting, .. }
            | Self::Begin { meeting, .. }
            | Self::Time { meeting, .. }
            | Self::Own { meeting, .. }
            | Self::Link { meeting, .. }
            | Self::Skip { meeting, .. }
            | Self::LeaveOut { meeting, .. }
            | Self::InviteRole { meeting, .. }
            | Self::InvitePerson { meeting, .. }
            | Self::AddItem { meeting, .. } => Some(*meeting),
            _ => None,
        }
    }

    fn item(&self) -> Option<i64> {
        match self {
            Self::WriteItem { item, .. }
            | Self::TimeItem { item, .. }
            | Self::MoveItem { item, .. }
            | Self::RemoveItem { item } => Some(*item),
            _ => None,
        }
    }

    fn key(&self) -> String {
        match self {
            Self::Start { .. } => "start",
            Self::Add { .. } => "add",
            Self::Remove { .. } => "remove",
            Self::Move { .. } => "move",
            Self::Write { what, .. } => return format!("write-{}", what.name()),
            Self::Repeat { .. } => "repeat",
            Self::Begin { .. } => "begin",
            Self::Time { .. } => "time",
            Self::Own { .. } => "own",
            Self::Link { .. } => "link",
            Self::Skip { .. } => "skip",
            Self::LeaveOut { out: true, .. } => "leave-out",
            Self::LeaveOut { .. } => "hold",
            Self::InviteRole { invited: true, .. } | Self::InvitePerson { invited: true, .. } => {
                "invite"
            }
            Self::InviteRole { .. } | Self::InvitePerson { .. } => "uninvite",
            Self::AddItem { .. } => "add-item",
            Self::WriteItem { .. } => "write-item",
            Self::TimeItem { .. } => "time-item",
            Self::MoveItem { .. } => "move-item",
            Self::RemoveItem { .. } => "remove-item",
            Self::Zone { .. } => "zone",
            Self::Holidays { .. } => "holidays",
            Self::Close { .. } => "close",
            Self::Reopen { .. } => "reopen",
            Self::AddPair { joint } => return format!("add-{}", joint.name()),
            Self::Pair { .. } => "pair",
            Self::PairDay { .. } => "pair-day",
            Self::PairTopic { .. } => "pair-topic",
            Self::PairDone { done: true, .. } => "pair-done",
            Self::PairDone { .. } => "pair-undone",
            Self::PairLearned { .. } => "pair-learned",
            Self::RemovePair { .. } => "remove-pair",
            Self::HandOver { side } => return format!("hand-over-{}", side.name()),
            Self::TakeBack => "take-back",
            Self::Reveal => "reveal",
            Self::Cover => "cover",
            Self::Slot { side, .. } => return format!("slot-{}", side.name()),
        }
        .to_owned()
    }
}

impl Edit for MeetingsEdit {
    fn label(&self, db: &Connection) -> Result<Label> {
        let label = Label::new(format!("undo-meetings-{}", self.key()));
        let meeting = match (self.meeting(), self.item()) {
            (Some(meeting), _) => Some(meeting),
            (None, Some(item)) => Some(store::meeting_of(db, item)?),
            (None, None) => None,
        };
        if let Some(meeting) = meeting {
            return Ok(label.with("meeting", store::meeting(db, meeting)?.name));
        }
        Ok(match self {
            Self::Add { name } | Self::Close { name, .. } => label.with("name", name.trim()),
            _ => label,
        })
    }

    fn merges(&self) -> Option<String> {
        match self {
            Self::Write { meeting, what, .. } => {
                Some(format!("meetings-{}-{meeting}", what.name()))
            }
            Self::WriteItem { item, .. } => Some(format!("meetings-item-{item}")),
            Self::TimeItem { item, .. } => Some(format!("meetings-minutes-{item}")),
            Self::PairTopic { pair, .. } => Some(format!("meetings-topic-{pair}")),
            Self::PairLearned { pair, .. } => Some(format!("meetings-learned-{pair}")),
            _ => None,
        }
    }

    fn apply(&self, tx: &Connection, _: DateTime<Utc>) -> Result<Option<i64>> {
        if let Some(meeting) = self.meeting() {
            // An edit of something that is gone says so instead of doing nothing.
            store::meeting(tx, meeting)?;
        }
        if let Some(item) = self.item() {
            store::meeting_of(tx, item)?;
        }
        match self {
            Self::Start { zone } => starter::start(tx, zone).map(|()| None),
            Self::Add { name } => add(tx, &named("name", name)?).map(Some),
            Self::Remove { meeting } => remove(tx, *meeting).map(|()| None),
            Self::Move { meeting, before } => {
                let order: Vec<i64> = store::plan(tx)?.meetings.iter().map(|it| it.id).collect();
                for (place, id) in reordered(order, *meeting, *before)? {
                    tx.execute(
                        "UPDATE meetings_meeting SET place = ?2 WHERE id = ?1",
                        params![id, place],
                    )?;
                }
                Ok(None)
            }
            Self::Write {
                meeting,
                what,
                text,
            } => write(tx, *meeting, *what, text).map(|()| None),
            Self::Repeat {
                meeting,
                every,
                unit,
            } => {
                let every = if *unit == Unit::Once { 1 } else { *every };
                let every = within("every", every, 1..=52)?;
                set(
                    tx,
                    "UPDATE meetings_meeting SET every = ?2, unit = ?3 WHERE id = ?1",
                    params![meeting, every, unit],
                )
            }
            Self::Begin { meeting, day } => set(
                tx,
                "UPDATE meetings_meeting SET first_on = ?2 WHERE id = ?1",
                params![meeting, day],
            ),
            Self::Time {
                meeting,
                start,
                length,
            } => {
                let start = within("start", *start, 0..=1439)?;
                let length = within("length", *length, 5..=1440)?;
                set(
                    tx,
                    "UPDATE meetings_meeting SET start = ?2, length = ?3 WHERE id = ?1",
                    params![meeting, start, length],
                )
            }
            Self::Own { meeting, role } => {
                if let Some(role) = role {
                    known_role(&roles::plan(tx)?, *role)?;
                }
                set(
                    tx,
                    "UPDATE meetings_meeting SET owner = ?2 WHERE id = ?1",
                    params![meeting, role],
                )
            }
            Self::Link { meeting, activity } => {
                if let Some(activity) = activity
                    && !roles::plan(tx)?
                        .activities
                        .iter()
                        .any(|it| it.id == *activity)
                {
                    return Err(Error::missing("activity"));
                }
                set(
                    tx,
                    "UPDATE meetings_meeting SET activity = ?2 WHERE id = ?1",
                    params![meeting, activity],
                )
            }
            Self::Skip { meeting, skips } => set(
                tx,
                "UPDATE meetings_meeting SET skips = ?2 WHERE id = ?1",
                params![meeting, skips],
            ),
            Self::LeaveOut { meeting, day, out } => {
                let falls = |meeting| -> Result<bool> {
                    let rhythm = store::meeting(tx, meeting)?.rhythm;
                    Ok(rules::days(&rhythm, *day, *day).contains(day))
                };
                if *out && !falls(*meeting)? {
                    return Err(Error::missing("day"));
                }
                set(
                    tx,
                    if *out {
                        "INSERT OR IGNORE INTO meetings_left_out (meeting, day) VALUES (?1, ?2)"
                    } else {
                        "DELETE FROM meetings_left_out WHERE meeting = ?1 AND day = ?2"
                    },
                    params![meeting, day],
                )
            }
            Self::InviteRole {
                meeting,
                role,
                invited,
            } => {
                known_role(&roles::plan(tx)?, *role)?;
                invite(tx, *meeting, "role", *role, *invited)
            }
            Self::InvitePerson {
                meeting,
                person,
                invited,
            } => {
                known_person(&roles::plan(tx)?, *person)?;
                invite(tx, *meeting, "person", *person, *invited)
            }
            Self::AddItem {
                meeting,
                text,
                minutes,
            } => {
                let text = named("text", text)?;
                let minutes = within("minutes", *minutes, 1..=1440)?;
                let id = id::fresh();
                let place = store::last_place(tx, Placed::Item)?;
                tx.execute(
                    "INSERT INTO meetings_item (id, meeting, text, minutes, place) VALUES (?1, ?2, ?3, ?4, ?5)",
                    params![id, meeting, text, minutes, place],
                )?;
                Ok(Some(id))
            }
            Self::WriteItem { item, text } => set(
                tx,
                "UPDATE meetings_item SET text = ?2 WHERE id = ?1",
                params![item, named("text", text)?],
            ),
            Self::TimeItem { item, minutes } => set(
                tx,
                "UPDATE meetings_item SET minutes = ?2 WHERE id = ?1",
                params![item, within("minutes", *minutes, 1..=1440)?],
            ),
            Self::MoveItem { item, before } => {
                let meeting = store::meeting(tx, store::meeting_of(tx, *item)?)?;
                let order = meeting.items.iter().map(|it| it.id).collect();
                for (place, id) in reordered(order, *item, *before)? {
                    tx.execute(
                        "UPDATE meetings_item SET place = ?2 WHERE id = ?1",
                        params![id, place],
                    )?;
                }
                Ok(None)
            }
            Self::RemoveItem { item } => {
                set(tx, "DELETE FROM meetings_item WHERE id = ?1", params![item])
            }
            Self::Zone { zone } => {
                let (_, holidays) = store::settings(tx)?;
                store::put_settings(tx, known_zone(zone)?, holidays).map(|()| None)
            }
            Self::Holidays { holidays } => {
                let (zone, _) = store::settings(tx)?;
                store::put_settings(tx, &zone, *holidays).map(|()| None)
            }
            Self::Close { first, last, name } => {
                let name = named("name", name)?;
                if last < first || (*last - *first).num_days() > 366 {
                    return Err(Error::invalid("last", last.to_string()));
                }
                let id = id::fresh();
                tx.execute(
                    "INSERT INTO meetings_closed (id, first_on, last_on, name) VALUES (?1, ?2, ?3, ?4)",
                    params![id, first, last, name],
                )?;
                Ok(Some(id))
            }
            Self::Reopen { closed } => {
                if tx.execute("DELETE FROM meetings_closed WHERE id = ?1", [closed])? == 0 {
                    return Err(Error::missing("closed"));
                }
                Ok(None)
            }
            Self::AddPair { joint } => {
                let id = id::fresh();
                let place = store::last_place(tx, Placed::Pair)?;
                tx.execute(
                    "INSERT INTO meetings_pair (id, kind, place) VALUES (?1, ?2, ?3)",
                    params![id, joint, place],
                )?;
                Ok(Some(id))
            }
            Self::Pair { pair, .. }
            | Self::PairDay { pair, .. }
            | Self::PairTopic { pair, .. }
            | Self::PairDone { pair, .. }
            | Self::PairLearned { pair, .. }
            | Self::RemovePair { pair } => {
                store::pair(tx, *pair)?;
                self.change_pair(tx)
            }
            Self::HandOver { side } => keep(tx, apart::kept(tx, Step::Meetings)?.hand_over(*side)?),
            Self::TakeBack => keep(tx, apart::kept(tx, Step::Meetings)?.take_back()),
            Self::Reveal => {
                let plan = store::plan(tx)?;
                let silent = Side::ALL
                    .into_iter()
                    .filter(|side| store::spoken(&plan, *side) == 0);
                keep(tx, plan.apart.reveal(silent.count())?)
            }
            Self::Cover => keep(tx, Apart::default()),
            Self::Slot {
                side,
                weekday,
                part,
                fit,
            } => {
                apart::kept(tx, Step::Meetings)?.may_answer(*side)?;
                within("weekday", u32::from(*weekday), 1..=5)?;
                match fit {
                    Some(fit) => set(
                        tx,
                        "INSERT INTO meetings_slot (side, weekday, part, fit) VALUES (?1, ?2, ?3, ?4)
                         ON CONFLICT (side, weekday, part) DO UPDATE SET fit = ?4",
                        params![side, weekday, part, fit],
                    ),
                    None => set(
                        tx,
                        "DELETE FROM meetings_slot WHERE side = ?1 AND weekday = ?2 AND part = ?3",
                        params![side, weekday, part],
                    ),
                }
            }
        }
    }
}

impl MeetingsEdit {
    fn change_pair(&self, tx: &Connection) -> Result<Option<i64>> {
        match self {
            Self::Pair { pair, side, person } => {
                if let Some(person) = person {
                    known_person(&roles::plan(tx)?, *person)?;
                }
                let sql = match side {
                    Side::Marketing => "UPDATE meetings_pair SET marketing = ?2 WHERE id = ?1",
                    Side::Sales => "UPDATE meetings_pair SET sales = ?2 WHERE id = ?1",
                };
                set(tx, sql, params![pair, person])
            }
            Self::PairDay { pair, day } => set(
                tx,
                "UPDATE meetings_pair SET day = ?2 WHERE id = ?1",
                params![pair, day],
            ),
            Self::PairTopic { pair, text } => set(
                tx,
                "UPDATE meetings_pair SET topic = ?2 WHERE id = ?1",
                params![pair, tidy("topic", text, LONGEST_NAME)?],
            ),
            Self::PairDone { pair, done } => set(
                tx,
                "UPDATE meetings_pair SET done = ?2 WHERE id = ?1",
                params![pair, done],
            ),
            Self::PairLearned { pair, text } => set(
                tx,
                "UPDATE meetings_pair SET learned = ?2 WHERE id = ?1",
                params![pair, tidy("learned", text, LONGEST_TEXT)?],
            ),
            Self::RemovePair { pair } => {
                set(tx, "DELETE FROM meetings_pair WHERE id = ?1", params![pair])
            }
            _ => Ok(None),
        }
    }
}

fn set(tx: &Connection, sql: &str, params: &[&dyn rusqlite::ToSql]) -> Result<Option<i64>> {
    tx.prepare_cached(sql)?.execute(params)?;
    Ok(None)
}

fn keep(tx: &Connection, apart: Apart) -> Result<Option<i64>> {
    apart::keep(tx, Step::Meetings, apart).map(|()| None)
}

fn known_role(matrix: &Matrix, role: i64) -> Result<()> {
    if matrix.roles.iter().any(|it| it.id == role) {
        Ok(())
    } else {
        Err(Error::missing("role"))
    }
}

fn known_person(matrix: &Matrix, person: i64) -> Result<()> {
    if matrix.people.iter().any(|it| it.id == person) {
        Ok(())
    } else {
        Err(Error::missing("person"))
    }
}

pub(super) fn known_zone(zone: &str) -> Result<&str> {
    match zone.parse::<chrono_tz::Tz>() {
        Ok(_) => Ok(zone),
        Err(_) => Err(Error::invalid("zone", zone)),
    }
}

fn write(tx: &Connection, meeting: i64, what: MeetingsText, text: &str) -> Result<()> {
    let longest = match what {
        MeetingsText::Name => LONGEST_NAME,
        _ => LONGEST_TEXT,
    };
    let text = tidy(what.name(), text, longest)?;
    let starter = store::meeting(tx, meeting)?.starter;
    if text.is_empty() && what == MeetingsText::Name && starter.is_none() {
        return Err(Error::invalid("name", ""));
    }
    let sql = match what {
        MeetingsText::Name => "UPDATE meetings_meeting SET name = ?2 WHERE id = ?1",
        MeetingsText::Purpose => "UPDATE meetings_meeting SET purpose = ?2 WHERE id = ?1",
        MeetingsText::Inputs => "UPDATE meetings_meeting SET inputs = ?2 WHERE id = ?1",
        MeetingsText::Outputs => "UPDATE meetings_meeting SET outputs = ?2 WHERE id = ?1",
    };
    let kept = (!text.is_empty()).then_some(text);
    set(tx, sql, params![meeting, kept]).map(|_| ())
}

pub(super) fn invite(
    tx: &Connection,
    meeting: i64,
    kind: &str,
    who: i64,
    invited: bool,
) -> Result<Option<i64>> {
    set(
        tx,
        if invited {
            "INSERT OR IGNORE INTO meetings_invited (meeting, kind, who) VALUES (?1, ?2, ?3)"
        } else {
            "DELETE FROM meetings_invited WHERE meeting = ?1 AND kind = ?2 AND who = ?3"
        },
        params![meeting, kind, who],
    )
}

fn add(tx: &Connection, name: &str) -> Result<i64> {
    let id = id::fresh();
    let place = store::last_place(tx, Placed::Meeting)?;
    tx.execute(
        "INSERT INTO meetings_meeting (id, name, every, unit, start, length, place) VALUES (?1, ?2, 1, 'week', 540, 30, ?3)",
        params![id, name, place],
    )?;
    Ok(id)
}

fn remove(tx: &Connection, meeting: i64) -> Result<()> {
    for sql in [
        "DELETE FROM meetings_item WHERE meeting = ?1",
        "DELETE FROM meetings_invited WHERE meeting = ?1",
        "DELETE FROM meetings_left_out WHERE meeting = ?1",
        "DELETE FROM meetings_meeting WHERE id = ?1",
    ] {
        tx.execute(sql, [meeting])?;
    }
    Ok(())
}

/// A user who clicks anywhere.
#[cfg(any(test, feature = "random-edits"))]
pub fn random(db: &Connection, dice: &mut dyn FnMut(usize) -> usize) -> Result<MeetingsEdit> {
    let plan = store::plan(db)?;
    let day = |dice: &mut dyn FnMut(usize) -> usize| {
        NaiveDate::from_ymd_opt(2026, 1 + dice(12) as u32, 1 + dice(28) as u32)
    };
    let text = [
        "",
        "Update",
        "ein Thema",
        "a longer text about what comes out of it",
    ][dice(4)];
    let side = Side::ALL[dice(2)];
    if dice(4) == 0 {
        let both = Side::ALL
            .into_iter()
            .all(|side| store::spoken(&plan, side) > 0);
        let shown = Side::ALL.into_iter().find(|side| plan.apart.shows(*side));
        return Ok(match (dice(8), shown) {
            (0, _) => MeetingsEdit::TakeBack,
            (1, _) if both => MeetingsEdit::Reveal,
            (2, _) if plan.apart.revealed => MeetingsEdit::Cover,
            (_, Some(side)) => MeetingsEdit::Slot {
                side,
                weekday: 1 + dice(5) as u8,
                part: Part::ALL[dice(3)],
                fit: [None, Some(Fit::Good), Some(Fit::Possible), Some(Fit::Bad)][dice(4)],
            },
            (_, None) => MeetingsEdit::HandOver { side },
        });
    }
    if plan.meetings.is_empty() {
        return Ok(MeetingsEdit::Start {
            zone: "Europe/Berlin".to_owned(),
        });
    }
    if let (Some(pair), true) = (plan.pairs.first(), dice(4) == 0) {
        let pair = pair.id;
        return Ok(match dice(5) {
            0 => MeetingsEdit::PairDay {
                pair,
                day: day(dice),
            },
            1 => MeetingsEdit::PairTopic {
                pair,
                text: text.to_owned(),
            },
            2 => MeetingsEdit::PairDone {
                pair,
                done: dice(2) == 0,
            },
            3 => MeetingsEdit::Pair {
                pair,
                side,
                person: plan.roles.people.first().map(|it| it.id),
            },
            _ => MeetingsEdit::RemovePair { pair },
        });
    }
    let it = &plan.meetings[dice(plan.meetings.len())];
    let meeting = it.id;
    if let (Some(item), true) = (it.items.first(), dice(4) == 0) {
        let item = item.id;
        return Ok(match dice(3) {
            0 => MeetingsEdit::TimeItem {
                item,
                minutes: 1 + dice(60) as u32,
            },
            1 => MeetingsEdit::MoveItem { item, before: None },
            _ => MeetingsEdit::RemoveItem { item },
        });
    }
    Ok(match dice(14) {
        0 => MeetingsEdit::Begin {
            meeting,
            day: day(dice),
        },
        1 => MeetingsEdit::Repeat {
            meeting,
            every: 1 + dice(6) as u32,
            unit: [Unit::Once, Unit::Week, Unit::Month][dice(3)],
        },
        2 => MeetingsEdit::Time {
            meeting,
            start: dice(1440) as u32,
            length: 5 + dice(200) as u32,
        },
        3 => MeetingsEdit::Write {
            meeting,
            what: MeetingsText::Purpose,
            text: text.to_owned(),
        },
        4 => MeetingsEdit::Skip {
            meeting,
            skips: dice(2) == 0,
        },
        5 => MeetingsEdit::Remove { meeting },
        6 => MeetingsEdit::Move {
            meeting,
            before: None,
        },
        7 => MeetingsEdit::Own {
            meeting,
            role: plan.roles.roles.first().map(|it| it.id),
        },
        8 if !plan.roles.roles.is_empty() => MeetingsEdit::InviteRole {
            meeting,
            role: plan.roles.roles[dice(plan.roles.roles.len())].id,
            invited: dice(2) == 0,
        },
        9 => MeetingsEdit::AddItem {
            meeting,
            text: "Ausblick".to_owned(),
            minutes: 5,
        },
        10 => MeetingsEdit::AddPair {
            joint: Joint::ALL[dice(2)],
        },
        11 => MeetingsEdit::Holidays {
            holidays: [Holidays::De, Holidays::None][dice(2)],
        },
        12 => match it.rhythm.first {
            Some(first) => MeetingsEdit::LeaveOut {
                meeting,
                day: first,
                out: dice(2) == 0,
            },
            None => MeetingsEdit::Start {
                zone: "Europe/Vienna".to_owned(),
            },
        },
        _ => MeetingsEdit::Add {
            name: format!("Runde {}", dice(9)),
        },
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Code, Language, Words, document::schema, steps::meetings};

    fn blank() -> Connection {
        let db = schema::blank().expect("a blank workshop");
        roles::begin(&db, &Words::of(Language::En)).expect("roles begin");
        db
    }

    fn apply(db: &Connection, edit: &MeetingsEdit) -> Result<Option<i64>> {
        let label = edit.label(db)?;
        for language in Language::ALL {
            assert!(
                Words::of(language).has(&label.key),
                "{} has no words",
                label.key
            );
        }
        edit.apply(db, DateTime::UNIX_EPOCH)
    }

    fn start(db: &Connection) {
        let zone = "Europe/Berlin".to_owned();
        apply(db, &MeetingsEdit::Start { zone }).expect("started");
    }

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a day")
    }

    #[test]
    fn the_ready_made_meetings_invite_whom_the_matrix_names_and_are_led_by_who_answers_for_them() {
        let db = blank();
        assert!(!meetings::started(&db).expect("reads"));
        start(&db);
        start(&db);
        let view = meetings::read(&db).expect("reads");
        assert_eq!(view.zone, "Europe/Berlin");
        let lengths: Vec<_> = view.meetings.iter().map(|it| it.rhythm.length).collect();
        assert_eq!(
            lengths,
            [30, 75, 150],
            "taken once, however often asked for"
        );
        for it in &view.meetings {
            assert_eq!(it.planned, it.rhythm.length, "the agenda fills it");
            let owner = it.owner.expect("somebody leads it");
            assert!(it.roles.contains(&owner) && it.reasonless.is_empty());
        }
        let [weekly, monthly, quarterly] = [0, 1, 2].map(|it| view.meetings[it].roles.len());
        assert!(
            weekly < monthly && monthly <= quarterly,
            "{weekly} {monthly} {quarterly}"
        );
    }

    #[test]
    fn what_is_missing_is_found_and_goes_away_when_it_is_there() {
        let db = blank();
        start(&db);
        let codes = || -> Vec<String> {
            let found = meetings::findings(&db).expect("found");
            found.into_iter().map(|it| it.code).collect()
        };
        let has = |code: &str| codes().iter().any(|it| it == code);
        assert!(has("meetings-no-day") && has("meetings-no-listening"));
        let meeting = meetings::read(&db).expect("reads").meetings[0].id;
        let begin = |day| MeetingsEdit::Begin { meeting, day };
        apply(&db, &begin(Some(day("2026-12-25")))).expect("begun");
        let holidays = Holidays::De;
        apply(&db, &MeetingsEdit::Holidays { holidays }).expect("chosen");
        assert!(has("meetings-first-free"));
        apply(&db, &begin(Some(day("2026-11-30")))).expect("begun");
        assert!(!has("meetings-first-free"));
        let time = MeetingsEdit::Time {
            meeting,
            start: 540,
            length: 15,
        };
        apply(&db, &time).expect("shorter");
        assert!(has("meetings-agenda-over"));
        apply(
            &db,
            &MeetingsEdit::Own {
                meeting,
                role: None,
            },
        )
        .expect("nobody");
        assert!(has("meetings-no-owner"));
        for joint in Joint::ALL {
            apply(&db, &MeetingsEdit::AddPair { joint }).expect("added");
        }
        assert!(!has("meetings-no-listening") && has("meetings-pair-half"));
    }

    #[test]
    fn each_team_speaks_about_its_week_alone_and_a_time_one_of_them_cannot_is_found() {
        let db = blank();
        start(&db);
        let meeting = meetings::read(&db).expect("reads").meetings[0].id;
        let monday = Some(day("2026-11-30"));
        let begin = MeetingsEdit::Begin {
            meeting,
            day: monday,
        };
        apply(&db, &begin).expect("begun");
        let say = |side, fit| MeetingsEdit::Slot {
            side,
            weekday: 1,
            part: Part::Morning,
            fit: Some(fit),
        };
        let early = apply(&db, &say(Side::Sales, Fit::Bad)).expect_err("nobody has the laptop");
        assert_eq!(early.code, Code::Refused);
        for (side, fit) in [(Side::Marketing, Fit::Good), (Side::Sales, Fit::Bad)] {
            apply(&db, &MeetingsEdit::HandOver { side }).expect("handed over");
            apply(&db, &say(side, fit)).expect("said");
            let slot = meetings::read(&db).expect("reads").slots[0];
            let seen = (slot.marketing.is_some(), slot.sales.is_some());
            assert_eq!(seen, (side == Side::Marketing, side == Side::Sales));
        }
        apply(&db, &MeetingsEdit::Reveal).expect("both have spoken");
        let view = meetings::read(&db).expect("reads");
        assert_eq!(view.meetings[0].suits, Some(Fit::Bad));
        assert!(
            view.findings
                .iter()
                .any(|it| it.code == "meetings-bad-time")
        );
        apply(&db, &MeetingsEdit::Cover).expect("covered");
        let view = meetings::read(&db).expect("reads");
        assert!(
            view.slots
                .iter()
                .all(|it| it.marketing.is_none() && it.both.is_none())
        );
    }

    #[test]
    fn what_cannot_be_is_refused_and_names_the_field() {
        let db = blank();
        start(&db);
        let meeting = meetings::read(&db).expect("reads").meetings[0].id;
        for (edit, field) in [
            (
                MeetingsEdit::Zone {
                    zone: "Mars/Olympus".to_owned(),
                },
                "zone",
            ),
            (
                MeetingsEdit::Time {
                    meeting,
                    start: 1440,
                    length: 30,
                },
                "start",
            ),
            (
                MeetingsEdit::Repeat {
                    meeting,
                    every: 0,
                    unit: Unit::Week,
                },
                "every",
            ),
            (
                MeetingsEdit::Close {
                    first: day("2026-12-27"),
                    last: day("2026-12-24"),
                    name: "Betriebsferien".to_owned(),
                },
                "last",
            ),
            (
                MeetingsEdit::Add {
                    name: "  ".to_owned(),
                },
                "name",
            ),
        ] {
            let error = apply(&db, &edit).expect_err("refused");
            assert_eq!(error.code, Code::Invalid);
            assert_eq!(error.params["field"], field.into());
        }
        let gone = MeetingsEdit::Remove { meeting: 1 };
        assert_eq!(apply(&db, &gone).expect_err("gone").code, Code::Missing);
    }

    #[test]
    fn a_meeting_leaves_nothing_behind_when_it_is_removed() {
        let db = blank();
        start(&db);
        for it in meetings::read(&db).expect("reads").meetings {
            apply(&db, &MeetingsEdit::Remove { meeting: it.id }).expect("removed");
        }
        for table in ["meeting", "item", "invited", "left_out"] {
            let sql = format!("SELECT count(*) FROM meetings_{table}");
            let left: i64 = db.query_row(&sql, [], |row| row.get(0)).expect("counts");
            assert_eq!(left, 0, "{table}");
        }
    }
}
