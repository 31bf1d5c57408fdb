//! Strategic, lite or programmatic: eleven criteria answered by marketing and by sales apart, revealed together, agreed
//! one by one. The rules read the agreed answers and advise; the room decides.
//!
//! While the answers are covered nobody outside this module gets to see them: [`read`] hands out the answers of the team
//! that has the laptop and of nobody else.

use chrono::NaiveDate;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};

pub use crate::Side;
use crate::{
    Label, Result, Words,
    named::named,
    report::{Card, Topic},
};

mod edit;
mod findings;
mod report;
pub mod rules;
mod sample;
mod sheets;
mod store;
mod wording;

pub use edit::ApproachEdit;
#[cfg(any(test, feature = "random-edits"))]
pub use edit::random;
pub use findings::findings;
pub use report::section;
pub use rules::{Advice, Counted, Flip, Need, Part, Resource, Score, Strength, WeightRange};
pub use sample::sample;
pub use store::{alone, capacity, decision, decisions, read, started};

/// The step's tables.
pub const SCHEMA: &str = include_str!("schema.sql");

/// A criteria sheet for each team, and a page of ballots.
pub fn sheets(db: &Connection, words: &Words) -> Result<Vec<Topic>> {
    Ok(sheets::sheets(&store::stored(db)?, words))
}

/// Nothing to take along.
pub fn cards(_: &Connection, _: &Words) -> Result<Vec<Card>> {
    Ok(Vec::new())
}

/// A way to do account-based marketing, in the order of effort per account.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "approach.ts")
)]
pub enum Approach {
    /// 1:1, an own programme for each account.
    Strategic,
    /// 1:few, one programme per cluster of similar accounts.
    Lite,
    /// 1:many, one programme for a whole industry or market.
    Programmatic,
}
named!(Approach { Strategic = "strategic", Lite = "lite", Programmatic = "programmatic" });

impl Approach {
    /// All three.
    pub const ALL: [Self; 3] = [Self::Strategic, Self::Lite, Self::Programmatic];
}

/// What the room can choose.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "approach.ts", rename = "ApproachChoice")
)]
pub enum Choice {
    /// 1:1.
    Strategic,
    /// 1:few.
    Lite,
    /// 1:many.
    Programmatic,
    /// Each tier its own approach.
    Blended,
    /// Not ABM, or not yet: an honest outcome.
    NotYet,
}
named!(Choice {
    Strategic = "strategic",
    Lite = "lite",
    Programmatic = "programmatic",
    Blended = "blended",
    NotYet = "not-yet",
});

impl Choice {
    /// All five.
    pub const ALL: [Self; 5] = [
        Self::Strategic,
        Self::Lite,
        Self::Programmatic,
        Self::Blended,
        Self::NotYet,
    ];
}

impl From<Approach> for Choice {
    fn from(approach: Approach) -> Self {
        match approach {
            Approach::Strategic => Self::Strategic,
            Approach::Lite => Self::Lite,
            Approach::Programmatic => Self::Programmatic,
        }
    }
}

/// Where an answer falls.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "approach.ts")
)]
pub enum Band {
    /// Speaks for 1:1.
    Strategic,
    /// Speaks for 1:few.
    Lite,
    /// Speaks for 1:many.
    Programmatic,
    /// Speaks against ABM.
    Against,
    /// The team does not know: an answer too, but one that counts for nothing.
    Unknown,
}
named!(Band {
    Strategic = "strategic",
    Lite = "lite",
    Programmatic = "programmatic",
    Against = "against",
    Unknown = "unknown",
});

impl Band {
    /// Its place from left to right; `None` for "don't know".
    pub const fn place(self) -> Option<usize> {
        match self {
            Self::Strategic => Some(0),
            Self::Lite => Some(1),
            Self::Programmatic => Some(2),
            Self::Against => Some(3),
            Self::Unknown => None,
        }
    }
}

/// The strategic questions, heaviest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "approach.ts")
)]
pub enum Criterion {
    /// What a customer is worth: contract value a year, or over the lifetime.
    DealValue,
    /// How many accounts are meant.
    TargetAccounts,
    /// Money per account and year.
    BudgetPerAccount,
    /// Accounts one full-time person for ABM has to serve.
    AccountsPerPerson,
    /// How well the accounts are known, and how much is still unsold there.
    Relationship,
    /// How many people take part in a buying decision.
    BuyingCentre,
    /// Share of the market that the fifty largest accounts make up.
    Concentration,
    /// Months from first contact to signature.
    SalesCycle,
    /// What sales puts in.
    Commitment,
    /// How far content can be made personal.
    Personalisation,
    /// What data and tools are there.
    Data,
}
named!(Criterion {
    DealValue = "deal-value",
    TargetAccounts = "target-accounts",
    BudgetPerAccount = "budget-per-account",
    AccountsPerPerson = "accounts-per-person",
    Relationship = "relationship",
    BuyingCentre = "buying-centre",
    Concentration = "concentration",
    SalesCycle = "sales-cycle",
    Commitment = "commitment",
    Personalisation = "personalisation",
    Data = "data",
});

/// How a number is held against its limits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "approach.ts")
)]
pub enum Reading {
    /// The more, the more strategic; a limit belongs to the band above it.
    AtLeast,
    /// The more, the more strategic; only more than the first limit is strategic.
    Over,
    /// The fewer, the more strategic; a limit belongs to the band below it.
    UpTo,
    /// No number: a band is picked.
    Picked,
}

/// What a number counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "approach.ts", rename = "ApproachUnit")
)]
pub enum Unit {
    /// The workshop's currency.
    Money,
    /// Accounts.
    Accounts,
    /// People.
    People,
    /// Per cent, 0 to 100.
    Percent,
    /// Months.
    Months,
}

impl Criterion {
    /// How many there are.
    pub const COUNT: usize = 11;

    /// All of them, heaviest first.
    pub const ALL: [Self; Self::COUNT] = [
        Self::DealValue,
        Self::TargetAccounts,
        Self::BudgetPerAccount,
        Self::AccountsPerPerson,
        Self::Relationship,
        Self::BuyingCentre,
        Self::Concentration,
        Self::SalesCycle,
        Self::Commitment,
        Self::Personalisation,
        Self::Data,
    ];

    /// Its starter weight; all together are 100.
    pub const fn weight(self) -> f64 {
        match self {
            Self::DealValue => 16.0,
            Self::TargetAccounts => 14.0,
            Self::BudgetPerAccount | Self::AccountsPerPerson => 10.0,
            Self::Relationship => 9.0,
            Self::BuyingCentre | Self::Concentration => 8.0,
            Self::SalesCycle | Self::Commitment => 7.0,
            Self::Personalisation => 6.0,
            Self::Data => 5.0,
        }
    }

    /// How a number is read.
    pub const fn reading(self) -> Reading {
        match self {
            Self::DealValue | Self::BudgetPerAccount | Self::BuyingCentre | Self::SalesCycle => {
                Reading::AtLeast
            }
            Self::Concentration => Reading::Over,
            Self::TargetAccounts | Self::AccountsPerPerson => Reading::UpTo,
            Self::Relationship | Self::Commitment | Self::Personalisation | Self::Data => {
                Reading::Picked
            }
        }
    }

    /// What a number counts; `None` where a band is picked.
    pub const fn unit(self) -> Option<Unit> {
        match self {
            Self::DealValue | Self::BudgetPerAccount => Some(Unit::Money),
            Self::TargetAccounts | Self::AccountsPerPerson => Some(Unit::Accounts),
            Self::BuyingCentre => Some(Unit::People),
            Self::Concentration => Some(Unit::Percent),
            Self::SalesCycle => Some(Unit::Months),
            Self::Relationship | Self::Commitment | Self::Personalisation | Self::Data => None,
        }
    }

    /// The bands an answer can fall into, besides "don't know". A cold market or a scattered one is no reason against
    /// ABM, so these two have no such band.
    pub fn bands(self) -> Vec<Band> {
        let mut bands = vec![Band::Strategic, Band::Lite, Band::Programmatic];
        if !matches!(self, Self::Relationship | Self::Concentration) {
            bands.push(Band::Against);
        }
        bands
    }

    /// Whether an answer against ABM rules it out whatever the points say.
    pub const fn gates(self) -> bool {
        matches!(
            self,
            Self::DealValue | Self::TargetAccounts | Self::Commitment
        )
    }
}

/// Where the bands of a number begin and end.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "approach.ts", rename = "BandLimits")
)]
pub struct Limits {
    /// Between strategic and lite.
    pub strategic: f64,
    /// Between lite and programmatic.
    pub lite: f64,
    /// Between programmatic and against ABM, where there is such a limit.
    pub programmatic: Option<f64>,
}

impl Limits {
    /// Whether they are in order and inside what the unit allows.
    pub fn make_sense(&self, criterion: Criterion) -> bool {
        let all = [Some(self.strategic), Some(self.lite), self.programmatic];
        let finite = all
            .into_iter()
            .flatten()
            .all(|it| it.is_finite() && it > 0.0);
        let ordered = match criterion.reading() {
            Reading::AtLeast | Reading::Over => {
                self.strategic > self.lite && self.programmatic.is_none_or(|it| self.lite > it)
            }
            Reading::UpTo => self.strategic < self.lite,
            Reading::Picked => false,
        };
        let whole = criterion.unit() != Some(Unit::Percent) || self.strategic <= 100.0;
        finite && ordered && whole
    }
}

/// A set of starter limits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "approach.ts", rename = "LimitsPreset")
)]
pub enum Preset {
    /// As practitioners' articles put it: lite means 50 to 1,000 accounts.
    Article,
    /// As most teams in the market work: lite means 26 to 200 accounts.
    #[default]
    Market,
}
named!(Preset { Article = "article", Market = "market" });

impl Preset {
    /// The limits of a criterion; `None` where a band is picked.
    pub const fn limits(self, criterion: Criterion) -> Option<Limits> {
        #[allow(clippy::unnecessary_wraps, reason = "keeps the table below readable")]
        const fn limits(strategic: f64, lite: f64, programmatic: Option<f64>) -> Option<Limits> {
            Some(Limits {
                strategic,
                lite,
                programmatic,
            })
        }
        match criterion {
            Criterion::DealValue => limits(200_000.0, 50_000.0, Some(25_000.0)),
            Criterion::TargetAccounts => match self {
                Self::Article => limits(49.0, 1_000.0, None),
                Self::Market => limits(25.0, 200.0, None),
            },
            Criterion::BudgetPerAccount => limits(5_000.0, 500.0, None),
            Criterion::AccountsPerPerson => limits(5.0, 40.0, None),
            Criterion::BuyingCentre => limits(8.0, 5.0, Some(3.0)),
            Criterion::Concentration => limits(50.0, 20.0, None),
            Criterion::SalesCycle => limits(9.0, 4.0, Some(3.0)),
            Criterion::Relationship
            | Criterion::Commitment
            | Criterion::Personalisation
            | Criterion::Data => None,
        }
    }
}

/// A number about what the company can put behind the plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "approach.ts", rename = "CapacityInput")
)]
pub enum Input {
    /// Accounts on the list, estimated.
    Accounts,
    /// Full-time people for ABM.
    People,
    /// Accounts per person, 1:1.
    PerPersonStrategic,
    /// Accounts per person, 1:few.
    PerPersonLite,
    /// Accounts per person, 1:many.
    PerPersonProgrammatic,
    /// Account executives.
    Sellers,
    /// Target accounts per account executive.
    PerSeller,
    /// Cost per account and year, 1:1.
    CostStrategic,
    /// Cost per account and year, 1:few.
    CostLite,
    /// Cost per account and year, 1:many.
    CostProgrammatic,
    /// Fixed cost a year.
    Fixed,
    /// Budget a year.
    Budget,
}
named!(Input {
    Accounts = "accounts",
    People = "people",
    PerPersonStrategic = "per-person-strategic",
    PerPersonLite = "per-person-lite",
    PerPersonProgrammatic = "per-person-programmatic",
    Sellers = "sellers",
    PerSeller = "per-seller",
    CostStrategic = "cost-strategic",
    CostLite = "cost-lite",
    CostProgrammatic = "cost-programmatic",
    Fixed = "fixed",
    Budget = "budget",
});

impl Input {
    /// All of them, in the order of the screen.
    pub const ALL: [Self; 12] = [
        Self::Accounts,
        Self::People,
        Self::PerPersonStrategic,
        Self::PerPersonLite,
        Self::PerPersonProgrammatic,
        Self::Sellers,
        Self::PerSeller,
        Self::CostStrategic,
        Self::CostLite,
        Self::CostProgrammatic,
        Self::Fixed,
        Self::Budget,
    ];

    /// What it counts.
    pub const fn unit(self) -> Unit {
        match self {
            Self::People | Self::Sellers => Unit::People,
            Self::CostStrategic
            | Self::CostLite
            | Self::CostProgrammatic
            | Self::Fixed
            | Self::Budget => Unit::Money,
            _ => Unit::Accounts,
        }
    }

    /// Its starter value; `None` where only the company can know.
    pub const fn usual(self) -> Option<f64> {
        match self {
            Self::Accounts | Self::People | Self::Sellers | Self::Budget => None,
            Self::PerPersonStrategic => Some(5.0),
            Self::PerPersonLite => Some(30.0),
            Self::PerPersonProgrammatic => Some(300.0),
            Self::PerSeller => Some(25.0),
            Self::CostStrategic => Some(5_000.0),
            Self::CostLite => Some(1_200.0),
            Self::CostProgrammatic => Some(200.0),
            Self::Fixed => Some(0.0),
        }
    }
}

/// An answer as it is shown.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "approach.ts", rename = "ApproachAnswer")
)]
pub struct Answer {
    /// Where it falls.
    pub band: Band,
    /// The number typed, if one was.
    pub value: Option<f64>,
    /// It in words.
    pub words: Label,
}

/// A band as it is offered.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "approach.ts")
)]
pub struct BandChoice {
    /// Which.
    pub band: Band,
    /// It in words, with today's limits.
    pub words: Label,
}

/// How an agreed answer came about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "approach.ts")
)]
pub enum Agreement {
    /// Nothing agreed.
    Open,
    /// Both teams answered within one band; nobody had to settle it.
    Same,
    /// The room settled it.
    Settled,
}

/// One criterion with everything the window may know about it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "approach.ts")
)]
pub struct CriterionView {
    /// Which.
    pub criterion: Criterion,
    /// Its weight today.
    pub weight: f64,
    /// Its starter weight.
    pub usual_weight: f64,
    /// What a number counts; `None` where a band is picked.
    pub unit: Option<Unit>,
    /// How a number is read.
    pub reading: Reading,
    /// Its limits today; `None` where a band is picked.
    pub limits: Option<Limits>,
    /// The preset's limits.
    pub usual_limits: Option<Limits>,
    /// The bands on offer, from left to right, "don't know" last.
    pub bands: Vec<BandChoice>,
    /// Marketing's answer, if it may be seen now.
    pub marketing: Option<Answer>,
    /// Sales' answer, if it may be seen now.
    pub sales: Option<Answer>,
    /// What is agreed, once revealed.
    pub agreed: Option<Answer>,
    /// How it came about.
    pub agreement: Agreement,
    /// Halfway between the two teams, once revealed: between their numbers, or the band between their bands. `None` where
    /// there is no halfway, or nothing to bridge.
    pub middle: Option<Answer>,
    /// Bands between the two teams: 0 = same; `None` if one does not know or has not answered.
    pub apart: Option<usize>,
    /// What the room said about it.
    pub note: String,
}

/// How many of the eleven criteria a team has answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "approach.ts")
)]
pub struct AnswerCounts {
    /// By marketing.
    pub marketing: usize,
    /// By sales.
    pub sales: usize,
    /// By both together still missing before they can be revealed.
    pub missing: usize,
}

/// Everything that follows from the answers; only once they are revealed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "approach.ts")
)]
pub struct ApproachResult {
    /// From the agreed answers.
    pub advice: Advice,
    /// What marketing alone would get.
    pub marketing: Advice,
    /// What sales alone would get.
    pub sales: Advice,
    /// Single answers that would change the advice.
    pub flips: Vec<FlipView>,
    /// Over which weights it holds.
    pub ranges: Vec<WeightRange>,
    /// The criterion the teams are furthest apart on among those still open, else among all.
    pub first: Option<Criterion>,
    /// Agreed answers still open.
    pub open: usize,
}

/// A flip with its answer in words.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "approach.ts")
)]
pub struct FlipView {
    /// What would change.
    pub flip: Flip,
    /// The answer it takes, in words.
    pub to: Label,
    /// Today's answer, in words; `None` if it is open.
    pub from: Option<Label>,
}

/// One number of the capacity check.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "approach.ts")
)]
pub struct InputView {
    /// Which.
    pub input: Input,
    /// What was entered.
    pub value: Option<f64>,
    /// What counts while nothing is entered: the agreed answer, else the starter value.
    pub usual: Option<f64>,
    /// What it counts.
    pub unit: Unit,
}

/// The decision, a draft until it carries a day.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "approach.ts", rename = "ApproachDecision")
)]
pub struct Decision {
    /// What was chosen.
    pub choice: Option<Choice>,
    /// How far it goes, in the room's words: "75 accounts in 6 clusters".
    pub scope: String,
    /// Why.
    pub reason: String,
    /// Who sees it differently, and how.
    pub dissent: String,
    /// Whose dissent it is.
    pub dissent_side: Option<Side>,
    /// When the dissent is looked at again.
    pub review_on: Option<NaiveDate>,
    /// Who decided.
    pub who: String,
    /// The day it was recorded; `None` = draft.
    pub decided_on: Option<NaiveDate>,
}

/// Everything the screen shows.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "approach.ts")
)]
pub struct ApproachView {
    /// The workshop's currency.
    pub currency: String,
    /// The starter limits in use.
    pub preset: Preset,
    /// Some weight or limit differs from them.
    pub adjusted: bool,
    /// The team that has the laptop.
    pub entering: Option<Side>,
    /// The answers lie open.
    pub revealed: bool,
    /// How far each team is.
    pub counts: AnswerCounts,
    /// The eleven criteria.
    pub criteria: Vec<CriterionView>,
    /// What follows from the answers, once revealed.
    pub result: Option<ApproachResult>,
    /// The numbers of the capacity check.
    pub inputs: Vec<InputView>,
    /// The capacity check of the chosen, else the advised approach.
    pub strength: Option<Strength>,
    /// The decision.
    pub decision: Decision,
}

/// How many accounts each tier can hold; set before anybody cuts the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "approach.ts", rename = "TierCapacity")
)]
pub struct Capacity {
    /// Tiers 1 to 3; `None` = nothing limits it, or nobody said.
    pub tiers: [Option<usize>; 3],
    /// The most accounts for which every promise can be kept.
    pub carries: Option<usize>,
    /// The chosen, else the advised approach; what a list is held against.
    pub choice: Option<Choice>,
}
