//! Who, when, how: client, days, people, agenda and what to bring along. Every later step reads the people, the
//! currency and the planned minutes from here; this step reads none of them.

use chrono::NaiveDate;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use crate::{
    Finding, Language, Result, Side, Step, Words, id,
    report::{Card, Section, Topic},
    sample::Stage,
};

mod edit;
mod logo;
mod report;
pub mod rules;
mod sample;
mod store;

#[cfg(any(test, feature = "random-edits"))]
pub use edit::random;
pub use edit::{NewPerson, SetupEdit};
pub use logo::LARGEST_SIDE;
pub use rules::clock;
pub use store::{about, days, language, logo, money, paper, people, read};

/// The step's tables.
pub const SCHEMA: &str = include_str!("schema.sql");

/// Enums kept as text: one name per variant, the same in SQL and JSON.
macro_rules! named {
    ($type:ident { $($variant:ident = $name:literal),* $(,)? }) => {
        impl $type {
            /// Every one, in the order the product shows them.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// The one name it has in the file, on the wire and in locale keys.
            pub const fn name(self) -> &'static str {
                match self { $(Self::$variant => $name),* }
            }

            /// The one with that name.
            pub fn named(name: &str) -> Option<Self> {
                match name { $($name => Some(Self::$variant),)* _ => None }
            }
        }

        impl rusqlite::ToSql for $type {
            fn to_sql(&self) -> rusqlite::Result<rusqlite::types::ToSqlOutput<'_>> {
                Ok(self.name().into())
            }
        }

        impl rusqlite::types::FromSql for $type {
            fn column_result(value: rusqlite::types::ValueRef<'_>) -> rusqlite::types::FromSqlResult<Self> {
                Self::named(value.as_str()?).ok_or(rusqlite::types::FromSqlError::InvalidType)
            }
        }
    };
}

/// Which side of the table somebody sits on. Votes are counted per team.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, export_to = "setup.ts"))]
pub enum Team {
    /// The circle.
    Marketing,
    /// The diamond.
    Sales,
    /// Decides, sits between the two.
    Leadership,
    /// Knows products, customers or data.
    Expert,
}
named!(Team { Marketing = "marketing", Sales = "sales", Leadership = "leadership", Expert = "expert" });

/// The paper the playbook is set for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, export_to = "setup.ts"))]
pub enum Paper {
    /// 210 × 297 mm.
    #[default]
    A4,
    /// 8.5 × 11 in.
    Letter,
}
named!(Paper { A4 = "a4", Letter = "letter" });

/// What a stretch of the agenda is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, export_to = "setup.ts"))]
pub enum AgendaKind {
    /// Counts as net time.
    Work,
    /// A short one.
    Break,
    /// The long one.
    Lunch,
}
named!(AgendaKind { Work = "work", Break = "break", Lunch = "lunch" });

/// What a working block is about. More than the steps that are built: a room may well talk about goals before the app
/// has a screen for them, and a block finds its step by itself once that step exists.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, export_to = "setup.ts"))]
pub enum AgendaTopic {
    /// Winning sales over.
    Buyin,
    /// One language.
    Glossary,
    /// Strategic, lite or programmatic.
    Approach,
    /// The list.
    Accounts,
    /// Whom we address.
    Segmentation,
    /// Who decides inside an account; done in the step `accounts`.
    BuyingCentre,
    /// Responsibilities: who does what.
    Raci,
    /// When an account is ready for sales.
    Scoring,
    /// SLA, regular meetings, joint activities.
    Meetings,
    /// Shared goals.
    Goals,
    /// Checklist and signatures.
    Wrapup,
    /// A look at the document.
    Playbook,
}
named!(AgendaTopic {
    Buyin = "buyin", Glossary = "glossary", Approach = "approach", Accounts = "accounts",
    Segmentation = "segmentation", BuyingCentre = "buying-centre", Raci = "raci", Scoring = "scoring",
    Meetings = "meetings", Goals = "goals", Wrapup = "wrapup", Playbook = "playbook",
});

impl AgendaTopic {
    /// The step this is worked on in; `None` while that step is not built.
    pub fn step(self) -> Option<Step> {
        match self {
            Self::BuyingCentre => Some(Step::Accounts),
            Self::Raci => Some(Step::Roles),
            other => other.name().parse().ok(),
        }
    }
}

/// A ready-made agenda.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, export_to = "setup.ts"))]
pub enum AgendaPreset {
    /// The core decisions: 240 net minutes.
    HalfDay,
    /// Everything once: 425 net minutes.
    FullDay,
    /// Everything with time for the list: twice 360 net minutes.
    TwoDays,
}
named!(AgendaPreset { HalfDay = "half-day", FullDay = "full-day", TwoDays = "two-days" });

/// The facts about the workshop as a whole.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "setup.ts", rename = "SetupAbout")
)]
pub struct About {
    /// Whose workshop it is.
    pub client: String,
    /// What it is called.
    pub title: String,
    /// Where it takes place.
    pub place: String,
    /// Who leads it.
    pub facilitator: String,
    /// What shall be decided by the end.
    pub objective: String,
    /// ISO 4217, `EUR`.
    pub currency: String,
    /// The playbook's language, whatever the screen's is.
    pub language: Language,
    /// The playbook's paper.
    pub paper: Paper,
}

/// Everything the set-up screen shows.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, export_to = "setup.ts"))]
pub struct Setup {
    /// Client, title, place and the like.
    pub about: About,
    /// The client's logo.
    pub logo: Option<Logo>,
    /// The days with their agenda, in order.
    pub days: Vec<AgendaDay>,
    /// Planned working minutes over all days, without breaks.
    pub net: u32,
    /// Planned minutes of breaks over all days.
    pub breaks: u32,
    /// Who takes part, in the room's own order.
    pub people: Vec<Person>,
    /// Heads per team, all four teams.
    pub counts: Vec<TeamCount>,
    /// What to bring along: starter items first, then own ones.
    pub prework: Vec<Prework>,
}

/// The client's logo as the screen shows it.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, export_to = "setup.ts"))]
pub struct Logo {
    /// The file it came from.
    pub name: String,
    /// Stored width in pixels.
    pub width: u32,
    /// Stored height in pixels.
    pub height: u32,
    /// A small PNG as a `data:` address.
    pub preview: String,
}

/// A day of the workshop. Clock times are minutes after midnight, in the room's own time.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, export_to = "setup.ts"))]
pub struct AgendaDay {
    /// Its row.
    pub id: i64,
    /// Which day, once it is fixed.
    pub date: Option<NaiveDate>,
    /// When it begins.
    pub start: u32,
    /// Until when there is a room.
    pub until: u32,
    /// When it ends as planned, breaks included; may lie past midnight.
    pub end: u32,
    /// Working minutes.
    pub net: u32,
    /// Minutes of breaks.
    pub breaks: u32,
    /// Its blocks, in order.
    pub blocks: Vec<AgendaBlock>,
}

/// A block of the agenda.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, export_to = "setup.ts"))]
pub struct AgendaBlock {
    /// Its row.
    pub id: i64,
    /// Work, break or lunch.
    pub kind: AgendaKind,
    /// What it is about; `None` for breaks and free blocks.
    pub topic: Option<AgendaTopic>,
    /// The step it is worked on in, if that step is built.
    pub step: Option<Step>,
    /// Own words; empty for those of its topic or kind.
    pub title: String,
    /// Planned length.
    pub minutes: u32,
    /// When it begins as planned, minutes after midnight.
    pub start: u32,
}

/// Somebody in the room.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, export_to = "setup.ts"))]
pub struct Person {
    /// Their row.
    pub id: i64,
    /// Their name.
    pub name: String,
    /// Their side of the table.
    pub team: Team,
    /// Their job title.
    pub job: String,
    /// Whether they are in the room and vote.
    pub present: bool,
}

/// Heads in a team.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, export_to = "setup.ts"))]
pub struct TeamCount {
    /// Which team.
    pub team: Team,
    /// Everybody invited.
    pub all: u32,
    /// Those in the room.
    pub present: u32,
}

/// Something to have ready before the workshop.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, export_to = "setup.ts"))]
pub struct Prework {
    /// The row of an own item.
    pub id: Option<i64>,
    /// The name of a starter item; its words are the locale key `setup-prework-<item>`.
    pub item: Option<String>,
    /// The words of an own item.
    pub text: String,
    /// Ready.
    pub done: bool,
}

/// Starter items of the checklist, in order.
pub const STARTERS: [&str; 6] = [
    "crm-export",
    "won-lost",
    "capacity",
    "budget",
    "survey",
    "printed-kit",
];

/// Fills a new workshop: the client, a title (the product's own if none is given), the playbook's language and a
/// ready-made agenda.
pub fn create(
    tx: &Connection,
    client: &str,
    title: Option<&str>,
    language: Language,
    agenda: AgendaPreset,
) -> Result<()> {
    let title = title.map_or_else(
        || Words::of(language).say("setup-title-default"),
        str::to_owned,
    );
    tx.execute(
        "INSERT INTO setup_about (id, client, title, language) VALUES (1, ?1, ?2, ?3)
         ON CONFLICT (id) DO UPDATE SET client = ?1, title = ?2, language = ?3",
        (client.trim(), title.trim(), language.code()),
    )?;
    store::use_preset(tx, agenda)
}

/// Whether anything has been entered yet.
pub fn started(db: &Connection) -> Result<bool> {
    store::started(db)
}

/// What is wrong with it.
pub fn findings(db: &Connection) -> Result<Vec<Finding>> {
    if !started(db)? {
        return Ok(Vec::new());
    }
    Ok(rules::findings(&read(db)?))
}

/// What it prints; nothing while it is empty.
pub fn section(db: &Connection, words: &Words) -> Result<Option<Section>> {
    if !started(db)? {
        return Ok(None);
    }
    Ok(Some(report::section(&read(db)?, words)))
}

/// Nobody answers alone here.
pub fn alone(_: &Connection) -> Result<Option<Side>> {
    Ok(None)
}

/// The checklist before the day, to tick by hand.
pub fn sheets(db: &Connection, words: &Words) -> Result<Vec<Topic>> {
    Ok(vec![report::sheet(&store::prework(db)?, words)])
}

/// Nothing to take along.
pub fn cards(_: &Connection, _: &Words) -> Result<Vec<Card>> {
    Ok(Vec::new())
}

/// Fills in its part of the sample workshop. Both stages begin with the same set-up.
pub fn sample(tx: &Connection, words: &Words, stage: Stage) -> Result<()> {
    let _ = stage;
    sample::fill(tx, words)
}

/// A fresh row id; here so that the step's files need not know where ids come from.
fn fresh() -> i64 {
    id::fresh()
}
