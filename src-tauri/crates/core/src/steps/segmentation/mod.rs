//! Segmentation: whom we address. The list is cut into tiers by both teams together, under caps set before the cut.
//!
//! For the shell: keep one [`Market`] beside the [`Mirror`](super::accounts::Mirror) of an open workshop. Build it again when
//! `changed` names accounts, [`Market::judge`] it again when `changed` names a step up to this one. Then `market.view()`
//! answers the command `segmentation` and `market.window(…)` answers `segmentation_window`. Without one at hand [`read`]
//! does the same from scratch. Edits: [`SegmentationEdit`] through `document.apply`.

use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use crate::{
    Finding, Result, Side, Words,
    report::{Card, Section, Topic},
    sample::Stage,
};

use super::{
    accounts::{Mirror, Relationship},
    approach::Choice,
};

mod edit;
mod findings;
mod market;
mod report;
mod sample;
mod store;

pub use edit::SegmentationEdit;
#[cfg(any(test, feature = "random-edits"))]
pub use edit::random;
pub use market::Market;

/// The step's tables.
pub const SCHEMA: &str = include_str!("schema.sql");

/// Enums kept as text: one name per variant, the same in SQL, JSON and locale keys.
macro_rules! named {
    ($type:ident { $($variant:ident = $name:literal),* $(,)? }) => {
        impl $type {
            /// All of them, in reading order.
            pub const ALL: [Self; [$($name),*].len()] = [$(Self::$variant),*];

            /// Its one name in the file, on the wire and in locale keys.
            pub const fn name(self) -> &'static str {
                match self { $(Self::$variant => $name),* }
            }

            /// The one of a name.
            pub fn named(name: &str) -> Option<Self> {
                Self::ALL.into_iter().find(|it| it.name() == name)
            }
        }

        impl rusqlite::ToSql for $type {
            fn to_sql(&self) -> rusqlite::Result<rusqlite::types::ToSqlOutput<'_>> {
                Ok(self.name().into())
            }
        }

        impl rusqlite::types::FromSql for $type {
            fn column_result(
                value: rusqlite::types::ValueRef<'_>,
            ) -> rusqlite::types::FromSqlResult<Self> {
                Self::named(value.as_str()?).ok_or(rusqlite::types::FromSqlError::InvalidType)
            }
        }
    };
}

/// Which part of the list an account is in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "segmentation.ts", rename = "AccountTier")
)]
pub enum Tier {
    /// The few that get most.
    #[serde(rename = "tier-1")]
    Tier1,
    /// The next ones.
    #[serde(rename = "tier-2")]
    Tier2,
    /// The rest of those addressed.
    #[serde(rename = "tier-3")]
    Tier3,
    /// Not addressed now, looked at again.
    #[serde(rename = "watch")]
    Watch,
    /// Not addressed, for a reason.
    #[serde(rename = "excluded")]
    Excluded,
}
named!(Tier { Tier1 = "tier-1", Tier2 = "tier-2", Tier3 = "tier-3", Watch = "watch", Excluded = "excluded" });

impl Tier {
    /// The three that are addressed: the target list.
    pub const LIST: [Self; 3] = [Self::Tier1, Self::Tier2, Self::Tier3];

    /// Whether accounts in it are on the target list.
    pub fn listed(self) -> bool {
        Self::LIST.contains(&self)
    }
}

/// Why an account is excluded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "segmentation.ts", rename = "ExclusionReason")
)]
pub enum Reason {
    /// Too small to be worth it.
    TooSmall,
    /// Outside the industries or countries that are served.
    OutsideMarket,
    /// Has no use for what the client sells.
    NoNeed,
    /// Bound to somebody else for years.
    BoundElsewhere,
    /// A competitor, or belongs to one.
    Competitor,
    /// Works with the client as a partner.
    Partner,
    /// Insolvent or close to it.
    Insolvent,
    /// It was tried, and it went badly.
    BadExperience,
    /// Something else; the note says what.
    Other,
}
named!(Reason {
    TooSmall = "too-small",
    OutsideMarket = "outside-market",
    NoNeed = "no-need",
    BoundElsewhere = "bound-elsewhere",
    Competitor = "competitor",
    Partner = "partner",
    Insolvent = "insolvent",
    BadExperience = "bad-experience",
    Other = "other",
});

/// A tier with its cap and what is in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "segmentation.ts")
)]
pub struct TierMeter {
    /// Which.
    pub tier: Tier,
    /// Accounts in it.
    pub count: usize,
    /// How many it may hold, from the capacity in `approach`; `None` = nothing limits it, or nobody said.
    pub cap: Option<usize>,
    /// How many too many.
    pub over: usize,
}

/// Everything the screen shows besides the rows of the list.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "segmentation.ts")
)]
pub struct SegmentationView {
    /// Accounts in all.
    pub count: usize,
    /// Accounts in tiers 1 to 3.
    pub listed: usize,
    /// Accounts nobody has sorted yet.
    pub unsorted: usize,
    /// Tiers 1 to 3, watch, excluded.
    pub tiers: Vec<TierMeter>,
    /// The most accounts for which every promise can be kept.
    pub carries: Option<usize>,
    /// The approach that was chosen, else advised.
    pub choice: Option<Choice>,
    /// Excluded accounts without a reason.
    pub unreasoned: usize,
    /// Accounts on the target list that nobody in sales owns.
    pub unowned: usize,
}

/// Which accounts of the list.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(
    tag = "kind",
    rename_all = "kebab-case",
    rename_all_fields = "camelCase"
)]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "segmentation.ts")
)]
pub enum TargetShow {
    /// All of them.
    #[default]
    All,
    /// Tiers 1 to 3.
    Listed,
    /// Those in one part of the list.
    Tier {
        /// Which.
        tier: Tier,
    },
    /// Those nobody has sorted yet.
    Unsorted,
    /// Excluded without a reason.
    Unreasoned,
    /// On the target list without an owner in sales.
    Unowned,
}

/// By what the list is ordered; equal ones by name.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "segmentation.ts")
)]
pub enum TargetSort {
    /// Name.
    #[default]
    Name,
    /// Tier 1 first, unsorted last.
    Tier,
    /// Industry.
    Industry,
    /// Country.
    Country,
    /// Owner in sales.
    Owner,
    /// Employees.
    Employees,
    /// Revenue.
    Revenue,
}

/// A question to the list.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "segmentation.ts")
)]
pub struct TargetQuery {
    /// Words that all must occur somewhere in an account.
    pub search: String,
    /// Which of them.
    pub show: TargetShow,
    /// By what they are ordered.
    pub sort: TargetSort,
    /// Largest or last first; what has no value comes last either way.
    pub descending: bool,
}

/// An account as a row of this step's list.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "segmentation.ts")
)]
pub struct Target {
    /// The account's id.
    pub id: i64,
    /// Its name.
    pub name: String,
    /// Its industry.
    pub industry: Option<String>,
    /// Its country: ISO 3166 code where recognised.
    pub country: Option<String>,
    /// Who in sales looks after it.
    pub owner: Option<String>,
    /// How many people work there.
    pub employees: Option<f64>,
    /// Revenue a year.
    pub revenue: Option<f64>,
    /// In which currency.
    pub currency: Option<String>,
    /// What it is to the client.
    pub relationship: Option<Relationship>,
    /// Which part of the list it is in; `None` = nobody sorted it.
    pub tier: Option<Tier>,
    /// Why it is excluded.
    pub reason: Option<Reason>,
    /// The same in words.
    pub note: String,
}

/// Some rows of the list, and how many there are in all.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "segmentation.ts")
)]
pub struct TargetWindow {
    /// How many accounts the query finds.
    pub total: usize,
    /// Which of them the first row here is.
    pub offset: usize,
    /// The rows.
    pub rows: Vec<Target>,
}

/// Whether anything has been entered yet.
pub fn started(db: &Connection) -> Result<bool> {
    store::any(db)
}

/// How many accounts are on the target list, tiers 1 to 3; nothing before anybody has cut the list.
pub fn listed(db: &Connection) -> Result<Option<usize>> {
    if !store::any(db)? {
        return Ok(None);
    }
    let counts = store::counts(db)?;
    let listed = Tier::LIST.into_iter().filter_map(|tier| counts.get(&tier));
    Ok(Some(listed.sum()))
}

/// Everything the screen shows. Reads the whole list; a window on screen keeps a [`Market`] instead.
pub fn read(db: &Connection) -> Result<SegmentationView> {
    let mut mirror = Mirror::read(db)?;
    let mut market = Market::over(&mut mirror);
    market.judge(db, &mirror)?;
    Ok(market.view())
}

/// What is wrong with it.
pub fn findings(db: &Connection) -> Result<Vec<Finding>> {
    findings::findings(db)
}

/// What it prints: the accounts by tier; nothing while none is sorted.
pub fn section(db: &Connection, words: &Words) -> Result<Option<Section>> {
    report::section(db, words)
}

/// Nobody answers alone here.
pub fn alone(_: &Connection) -> Result<Option<Side>> {
    Ok(None)
}

/// Nothing to fill in by hand.
pub fn sheets(_: &Connection, _: &Words) -> Result<Vec<Topic>> {
    Ok(Vec::new())
}

/// Nothing to take along.
pub fn cards(_: &Connection, _: &Words) -> Result<Vec<Card>> {
    Ok(Vec::new())
}

/// Fills in its part of the sample workshop.
pub fn sample(tx: &Connection, words: &Words, stage: Stage) -> Result<()> {
    sample::fill(tx, words, stage)
}
