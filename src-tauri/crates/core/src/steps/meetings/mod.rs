//! The frame for working together: regular meetings, who comes to them, and what the teams do side by side between them.
//!
//! Owns meetings with purpose, rhythm, agenda and owner, the pairs who listen in on sales calls or make content together,
//! the times of the week in which each team can meet, and the days on which nobody does. Regularity matters more than the
//! rhythm, so a meeting keeps its weekday and its time of day, also when the clocks change. Refuses to move a meeting by
//! itself: one that falls on a holiday is left out, or held, as the room wants it.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use crate::{
    Apart, Finding, Param, Result, Side, Step, Words,
    named::named,
    report::{Card, Section, Topic},
    sample::Stage,
};

mod calendar;
mod edit;
mod findings;
mod holidays;
mod report;
pub mod rules;
mod sample;
mod starter;
mod store;

pub use calendar::{Calendar, Event, Repeat, calendar};
#[cfg(any(test, feature = "random-edits"))]
pub use edit::random;
pub use edit::{MeetingsEdit, MeetingsText};
pub use holidays::Holidays;
pub use report::rhythm_params;
pub use store::{plan, read};

/// The step's tables.
pub const SCHEMA: &str = include_str!("schema.sql");

/// A ready-made meeting.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "meetings.ts", rename = "MeetingsStarter")
)]
pub enum Starter {
    /// The core team: progress and ideas.
    Weekly,
    /// Both teams complete: progress per account, and how the cooperation works.
    Monthly,
    /// Everyone: results, what went well and badly, what to do better.
    Quarterly,
}
named!(Starter { Weekly = "weekly", Monthly = "monthly", Quarterly = "quarterly" });

impl Starter {
    /// In the order of their rhythm.
    pub const ALL: [Self; 3] = [Self::Weekly, Self::Monthly, Self::Quarterly];
}

/// What a meeting's rhythm is counted in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "meetings.ts", rename = "MeetingsUnit")
)]
pub enum Unit {
    /// It is held one time.
    Once,
    /// On the same weekday every so many weeks.
    Week,
    /// On the same weekday of the month (`the second Thursday`) every so many months.
    Month,
}
named!(Unit { Once = "once", Week = "week", Month = "month" });

/// A part of a working day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "meetings.ts", rename = "MeetingsPart")
)]
pub enum Part {
    /// Before 11.
    Morning,
    /// From 11 to 14.
    Midday,
    /// After 14.
    Afternoon,
}
named!(Part { Morning = "morning", Midday = "midday", Afternoon = "afternoon" });

impl Part {
    /// In the order of the day.
    pub const ALL: [Self; 3] = [Self::Morning, Self::Midday, Self::Afternoon];
}

/// How a part of the week suits a team.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "meetings.ts", rename = "MeetingsFit")
)]
pub enum Fit {
    /// Gladly.
    Good,
    /// If it must be.
    Possible,
    /// Not then: on the road, with customers.
    Bad,
}
named!(Fit { Good = "good", Possible = "possible", Bad = "bad" });

/// What two people of the two teams do together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "meetings.ts", rename = "MeetingsJoint")
)]
pub enum Joint {
    /// Marketing listens in on a sales call and says what it heard.
    Listening,
    /// Sales takes part in making a piece of content.
    Content,
}
named!(Joint { Listening = "listening", Content = "content" });

impl Joint {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Listening, Self::Content];
}

/// When a meeting is held.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "meetings.ts", rename = "MeetingsRhythm")
)]
pub struct Rhythm {
    /// Every so many units; 1 for a single meeting.
    pub every: u32,
    /// Of what.
    pub unit: Unit,
    /// The first day, once it is fixed. Later ones keep its weekday and, counted in months, its place in the month.
    pub first: Option<NaiveDate>,
    /// When it begins, minutes after midnight, local time.
    pub start: u32,
    /// How long it takes, minutes.
    pub length: u32,
}

/// One thing on a meeting's agenda.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "meetings.ts", rename = "MeetingsItem")
)]
pub struct Item {
    /// Row identity.
    pub id: i64,
    /// What about.
    pub text: Param,
    /// How long, minutes.
    pub minutes: u32,
}

/// A meeting.
#[derive(Debug, Clone, PartialEq)]
pub struct Meeting {
    /// Row identity.
    pub id: i64,
    /// The ready-made meeting it came from.
    pub starter: Option<Starter>,
    /// What it is called.
    pub name: Param,
    /// What it is there for.
    pub purpose: Param,
    /// What has to be there before it begins.
    pub inputs: Param,
    /// What has to be there when it ends.
    pub outputs: Param,
    /// When.
    pub rhythm: Rhythm,
    /// The role that prepares and leads it.
    pub owner: Option<i64>,
    /// The activity of the matrix that this meeting is.
    pub activity: Option<i64>,
    /// Not held on holidays and closed days.
    pub skips: bool,
    /// Its agenda, in order.
    pub items: Vec<Item>,
    /// Roles that are invited.
    pub roles: BTreeSet<i64>,
    /// People invited besides.
    pub people: BTreeSet<i64>,
    /// Days on which it is not held.
    pub left_out: BTreeSet<NaiveDate>,
}

/// Days on which nobody meets.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "meetings.ts", rename = "MeetingsClosed")
)]
pub struct Closed {
    /// Row identity.
    pub id: i64,
    /// The first of them.
    pub first: NaiveDate,
    /// The last of them.
    pub last: NaiveDate,
    /// Why.
    pub name: String,
}

/// Two people who learn from each other.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "meetings.ts", rename = "MeetingsPair")
)]
pub struct Pair {
    /// Row identity.
    pub id: i64,
    /// What they do.
    pub kind: Joint,
    /// Who comes from marketing.
    pub marketing: Option<i64>,
    /// Who comes from sales.
    pub sales: Option<i64>,
    /// When.
    pub day: Option<NaiveDate>,
    /// The account called on, or the piece of content.
    pub topic: String,
    /// It has taken place.
    pub done: bool,
    /// What came of it.
    pub learned: String,
}

/// What the teams said about the week: side, weekday 1 (Monday) to 5, part of the day.
pub type Slots = BTreeMap<(Side, u8, Part), Fit>;

/// Everything the rules need.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Plan {
    /// The time zone, an IANA name; empty until somebody has chosen.
    pub zone: String,
    /// Whose public holidays count.
    pub holidays: Holidays,
    /// In the room's order.
    pub meetings: Vec<Meeting>,
    /// In order of time.
    pub closed: Vec<Closed>,
    /// In the room's order.
    pub pairs: Vec<Pair>,
    /// When each team can meet.
    pub slots: Slots,
    /// Who has the laptop, and whether the slots lie open.
    pub apart: Apart,
    /// Roles, people and matrix from the step above.
    pub roles: crate::steps::roles::Plan,
}

/// A meeting on the screen.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "meetings.ts")
)]
pub struct MeetingView {
    /// Row identity.
    pub id: i64,
    /// The ready-made meeting it came from; null for an own one.
    pub starter: Option<Starter>,
    /// What it is called.
    pub name: Param,
    /// What it is there for.
    pub purpose: Param,
    /// What has to be there before it begins.
    pub inputs: Param,
    /// What has to be there when it ends.
    pub outputs: Param,
    /// When.
    pub rhythm: Rhythm,
    /// Which weekday of the month the first day is (1 to 4, 5 for the last one); 0 without a first day.
    pub nth: u32,
    /// The role that prepares and leads it.
    pub owner: Option<i64>,
    /// The activity of the matrix that this meeting is.
    pub activity: Option<i64>,
    /// Not held on holidays and closed days.
    pub skips: bool,
    /// Its agenda, in order.
    pub items: Vec<Item>,
    /// Minutes the agenda takes.
    pub planned: u32,
    /// Roles that are invited, in the order of the matrix.
    pub roles: Vec<i64>,
    /// People invited besides.
    pub people: Vec<i64>,
    /// How many people that makes: holders of the roles and those invited besides, each once.
    pub heads: usize,
    /// Its days within the year on show.
    pub days: Vec<NaiveDate>,
    /// Days within that year on which it would be held, but for a holiday, a closed day or the room's wish.
    pub skipped: Vec<Skipped>,
    /// Invited roles without a reason in the matrix to be there.
    pub reasonless: Vec<i64>,
    /// How the time of day suits the teams; null while the slots are covered or the day is open.
    pub suits: Option<Fit>,
}

/// A day on which a meeting is not held.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "meetings.ts", rename = "MeetingsSkipped")
)]
pub struct Skipped {
    /// Which day.
    pub day: NaiveDate,
    /// Why: a holiday, a closed day's name; empty where the room left it out.
    pub why: Param,
    /// The room left it out by hand.
    pub by_hand: bool,
}

/// A role that can be invited, on the screen.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "meetings.ts")
)]
pub struct MeetingsRole {
    /// Row identity in roles.
    pub id: i64,
    /// Whose it is.
    pub team: crate::steps::roles::Team,
    /// What it is called.
    pub name: Param,
    /// Names of those who hold it.
    pub held_by: Vec<String>,
    /// Hours a week in all meetings, averaged over the year.
    pub hours: f64,
}

/// Somebody who can be invited, on the screen.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "meetings.ts")
)]
pub struct MeetingsPerson {
    /// Row identity in setup.
    pub id: i64,
    /// Their name.
    pub name: String,
    /// Their team in setup: `marketing`, `sales`, `leadership` or `expert`.
    pub team: String,
    /// Hours a week in all meetings, averaged over the year.
    pub hours: f64,
}

/// A part of the week on the screen.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "meetings.ts")
)]
pub struct MeetingsSlot {
    /// 1 is Monday.
    pub weekday: u8,
    /// Which part of the day.
    pub part: Part,
    /// What marketing said; null if nothing, or covered.
    pub marketing: Option<Fit>,
    /// What sales said; null if nothing, or covered.
    pub sales: Option<Fit>,
    /// What follows for both; null while covered.
    pub both: Option<Fit>,
}

/// An activity of the matrix a meeting can be.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "meetings.ts")
)]
pub struct MeetingsActivity {
    /// Row identity in roles.
    pub id: i64,
    /// What it is called.
    pub name: Param,
}

/// The whole step as its screen needs it.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "meetings.ts")
)]
pub struct MeetingsView {
    /// The time zone; empty until somebody has chosen.
    pub zone: String,
    /// Whose public holidays count.
    pub holidays: Holidays,
    /// In the room's order.
    pub meetings: Vec<MeetingView>,
    /// The first month of the year on show; null while no meeting has a day.
    pub year_from: Option<NaiveDate>,
    /// Holidays and closed days within that year.
    pub free: Vec<Skipped>,
    /// Days on which nobody meets, as the room entered them.
    pub closed: Vec<Closed>,
    /// Pairs, in the room's order.
    pub pairs: Vec<Pair>,
    /// The working week, day by day.
    pub slots: Vec<MeetingsSlot>,
    /// How many parts of the week marketing has spoken about.
    pub marketing: usize,
    /// How many parts of the week sales has spoken about.
    pub sales: usize,
    /// The team that has the laptop.
    pub entering: Option<Side>,
    /// Both teams' weeks lie open.
    pub revealed: bool,
    /// Who can be invited.
    pub roles: Vec<MeetingsRole>,
    /// Who can be invited besides.
    pub people: Vec<MeetingsPerson>,
    /// Activities a meeting can be.
    pub activities: Vec<MeetingsActivity>,
    /// The last day of the workshop: a first day can be proposed after it.
    pub after: Option<NaiveDate>,
    /// What is wrong.
    pub findings: Vec<Finding>,
}

/// Whether anything has been entered yet.
pub fn started(db: &Connection) -> Result<bool> {
    Ok(db
        .prepare_cached(
            "SELECT 1 FROM meetings_meeting UNION ALL SELECT 1 FROM meetings_pair
             UNION ALL SELECT 1 FROM meetings_slot UNION ALL SELECT 1 FROM meetings_closed LIMIT 1",
        )?
        .exists([])?)
}

/// What is wrong with it.
pub fn findings(db: &Connection) -> Result<Vec<Finding>> {
    if !started(db)? {
        return Ok(Vec::new());
    }
    Ok(findings::of(&plan(db)?))
}

/// What it prints; nothing while it is empty.
pub fn section(db: &Connection, words: &Words) -> Result<Option<Section>> {
    Ok(report::section(&plan(db)?, words))
}

/// The team that has the laptop alone.
pub fn alone(db: &Connection) -> Result<Option<Side>> {
    Ok(crate::apart::kept(db, Step::Meetings)?.alone())
}

/// Sheets to plan an own meeting, and each team's week.
pub fn sheets(_: &Connection, words: &Words) -> Result<Vec<Topic>> {
    Ok(report::sheets(words))
}

/// One card for each meeting.
pub fn cards(db: &Connection, words: &Words) -> Result<Vec<Card>> {
    Ok(report::cards(&plan(db)?, words))
}

/// Fills in its part of the sample workshop.
pub fn sample(tx: &Connection, words: &Words, stage: Stage) -> Result<()> {
    sample::fill(tx, words, stage)
}
