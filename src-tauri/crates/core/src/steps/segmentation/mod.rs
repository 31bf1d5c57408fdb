//! Segmentation: whom we address. A profile says how well each account fits, both teams vote, and the list is cut into tiers
//! under caps set before the cut. The app suggests; nothing is in a tier unless somebody put it there.
//!
//! For the shell: keep one [`Market`] beside the [`Mirror`](super::accounts::Mirror) of an open workshop. Build it again when
//! accounts changed, [`Market::judge`] it again when anything else did. Then `market.view()`
//! answers the command `segmentation` and `market.window(…)` answers `segmentation_window`. Without one at hand [`read`]
//! does the same from scratch. Edits: [`SegmentationEdit`] through `document.apply`.

use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use crate::{
    Finding, Result, Side, Step, Words, apart,
    report::{Card, Section, Topic},
    sample::Stage,
};

use super::accounts::Mirror;

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

mod edit;
mod findings;
mod follow;
mod judge;
mod market;
mod order;
mod predicate;
mod report;
mod sample;
mod scores;
mod sheets;
mod shown;
mod starter;
mod store;
mod targets;
mod view;
mod weights;
mod wording;

pub use edit::SegmentationEdit;
#[cfg(any(test, feature = "random-edits"))]
pub use edit::random;
pub use market::Market;
pub use predicate::{Band, Predicate, PredicateTest};
pub use targets::{Listed, targets, tiers};
pub use view::*;

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

/// A part of the score.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "segmentation.ts", rename = "ScorePart")
)]
pub enum Part {
    /// How well it fits the profile.
    Fit,
    /// How large it is beside the others.
    Potential,
    /// What it is to the client.
    Relationship,
    /// Whether something is going on there.
    Trigger,
}
named!(Part { Fit = "fit", Potential = "potential", Relationship = "relationship", Trigger = "trigger" });

impl Part {
    /// Its weight while the room has not changed it.
    pub const fn usual(self) -> u8 {
        match self {
            Self::Fit => 40,
            Self::Potential => 30,
            Self::Relationship | Self::Trigger => 15,
        }
    }
}

/// A number of the step that the room may change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "segmentation.ts", rename = "SegmentationNumber")
)]
pub enum Number {
    /// Fit from which an account fits.
    Line,
    /// Percent of the market a profile should find at most.
    Market,
    /// Sales' rating from which an account is important.
    High,
    /// Sales' rating up to which it is uninteresting.
    Low,
    /// Percent of the fitting accounts tier 1 takes where no cap is set.
    First,
    /// The same for tier 2.
    Second,
    /// How many of the largest accounts should not be overlooked.
    Largest,
    /// Months for which a lost account is worth another look.
    Lost,
    /// Accounts a cluster has at least.
    ClusterLeast,
    /// Accounts a cluster has at most.
    ClusterMost,
    /// What being a customer gives, of 100.
    Customer,
    /// What having been lost gives.
    Gone,
    /// What being a prospect gives.
    Prospect,
    /// What being a partner gives.
    Partner,
    /// What an open opportunity gives as a trigger, of 100.
    Open,
    /// What recent activity gives as a trigger.
    Recent,
    /// Up to how many months ago is recent.
    Months,
}
named!(Number {
    Line = "line",
    Market = "market",
    High = "high",
    Low = "low",
    First = "first",
    Second = "second",
    Largest = "largest",
    Lost = "lost",
    ClusterLeast = "cluster-least",
    ClusterMost = "cluster-most",
    Customer = "customer",
    Gone = "gone",
    Prospect = "prospect",
    Partner = "partner",
    Open = "open",
    Recent = "recent",
    Months = "months",
});

impl Number {
    /// The starter value, and what it can be at least and at most.
    pub const fn usual(self) -> (u32, u32, u32) {
        match self {
            Self::Line => (50, 1, 100),
            Self::Market => (40, 1, 100),
            Self::High => (4, 2, 5),
            Self::Low => (2, 1, 4),
            Self::First => (5, 1, 100),
            Self::Second | Self::Largest => (20, 1, 100),
            Self::Lost => (24, 1, 120),
            Self::ClusterLeast => (5, 1, 1_000),
            Self::ClusterMost => (15, 1, 1_000),
            Self::Customer | Self::Open => (100, 0, 100),
            Self::Gone | Self::Recent => (60, 0, 100),
            Self::Prospect => (40, 0, 100),
            Self::Partner => (20, 0, 100),
            Self::Months => (12, 1, 120),
        }
    }
}

/// Whether anything has been entered yet.
pub fn started(db: &Connection) -> Result<bool> {
    store::any(db)
}

/// How many accounts are on the target list, tiers 1 to 3; nothing before anybody has cut the list.
pub fn listed(db: &Connection) -> Result<Option<usize>> {
    store::listed(db)
}

/// How well every account fits, 0 to 100, in the order of ids; `None` while there is no profile.
pub fn fits(db: &Connection) -> Result<Option<Vec<u8>>> {
    if !store::has_profile(db)? {
        return Ok(None);
    }
    let mut mirror = Mirror::read(db)?;
    let mut market = Market::over(&mut mirror);
    market.judge(db, &mirror)?;
    Ok(market.fits().map(<[u8]>::to_vec))
}

/// Everything the screen shows. Reads the whole list; a window on screen keeps a [`Market`] instead.
pub fn read(db: &Connection) -> Result<SegmentationView> {
    let mut mirror = Mirror::read(db)?;
    let mut market = Market::over(&mut mirror);
    market.judge(db, &mirror)?;
    Ok(market.view(&mirror))
}

/// What is wrong with it. Reads the whole list where there is a profile; a window on screen asks its [`Market`].
pub fn findings(db: &Connection) -> Result<Vec<Finding>> {
    if !store::any(db)? {
        return Ok(Vec::new());
    }
    let mut mirror = Mirror::read(db)?;
    let mut market = Market::over(&mut mirror);
    market.judge(db, &mirror)?;
    Ok(market.findings(&mirror))
}

/// What it prints: the accounts by tier; nothing while none is sorted.
pub fn section(db: &Connection, words: &Words) -> Result<Option<Section>> {
    report::section(db, words)
}

/// A team that votes alone at the laptop.
pub fn alone(db: &Connection) -> Result<Option<Side>> {
    Ok(apart::kept(db, Step::Segmentation)?.alone())
}

/// The profile as a canvas, segments, and a ballot for each team, to fill in by hand.
pub fn sheets(db: &Connection, words: &Words) -> Result<Vec<Topic>> {
    sheets::sheets(db, words)
}

/// Nothing to take along.
pub fn cards(_: &Connection, _: &Words) -> Result<Vec<Card>> {
    Ok(Vec::new())
}

/// Fills in its part of the sample workshop.
pub fn sample(tx: &Connection, words: &Words, stage: Stage) -> Result<()> {
    sample::fill(tx, words, stage)
}
