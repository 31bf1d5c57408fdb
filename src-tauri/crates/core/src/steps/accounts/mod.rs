//! Accounts: the list of companies the workshop talks about, up to 100,000 of them and more.
//!
//! For the shell and the command line:
//! - the window's view and pages: keep one [`Mirror`] per open workshop ([`Mirror::read`], built again whenever `changed`
//!   names [`crate::Step::Accounts`]); `mirror.view()` answers the command `accounts`, `mirror.window(&db, &query, offset,
//!   limit)` answers `account_window`. Without a mirror at hand, [`read`] and [`window`] do the same from scratch.
//! - edits: [`AccountsEdit`] through `document.apply`.
//! - lists from outside: crate `abm-exchange`, which reads a file into [`AccountFacts`] and hands them to an [`Importer`]
//!   inside one `document.edit_bulk`; what a column became is kept with [`remember`] and found again with [`remembered`].

use std::collections::BTreeMap;

use chrono::NaiveDate;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use crate::{
    Finding, Result, Severity, Side, Step, Words,
    report::{Card, Section, Topic},
    sample::Stage,
};

mod centre;
mod columns;
mod edit;
mod history;
mod import;
mod mirror;
#[cfg(any(test, feature = "random-edits"))]
mod random;
mod report;
mod rules;
mod sample;
mod store;

pub use centre::{BuyingRole, Gap, Member, MemberChange, Stance, Strength, gaps, members};
pub(in crate::steps) use columns::{NOWHERE, by_place, rising};
pub use edit::{AccountsEdit, CellChange};
pub use history::{Event, events};
#[cfg(any(test, feature = "random-edits"))]
pub use import::random_list;
pub use import::{Fate, Importer, Known, Match, Newcomer, OnDuplicate, Sameness};
pub use mirror::{
    AccountFilter, AccountQuery, AccountSort, AccountTest, AccountWindow, AccountsView, Mirror,
    ValueCount,
};
#[cfg(any(test, feature = "random-edits"))]
pub use random::random;
pub use rules::{
    Host, countries, country_code, country_name, fold, has_legal_form, host, name_keys,
    relationship,
};
pub(in crate::steps) use sample::FIRST_ID as FIRST_SAMPLE_ID;
pub use store::{account, all_remembered, page, remember, remembered};

/// The step's tables.
pub const SCHEMA: &str = include_str!("schema.sql");

/// What a company is to the client today.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "accounts.ts")
)]
pub enum Relationship {
    /// Buys from us.
    Customer,
    /// Does not buy from us yet.
    Prospect,
    /// Bought or was offered to, and is gone.
    Lost,
    /// Sells with us or to us.
    Partner,
}

impl Relationship {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Customer, Self::Prospect, Self::Lost, Self::Partner];

    /// Its one name, in the file and on the wire.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Customer => "customer",
            Self::Prospect => "prospect",
            Self::Lost => "lost",
            Self::Partner => "partner",
        }
    }

    /// The relationship of a name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.name() == name)
    }
}

/// What is known about a company. Empty texts never occur: a fact is there or it is `None`.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "accounts.ts")
)]
pub struct AccountFacts {
    /// The source system's own id, for the way back.
    pub record_id: Option<String>,
    /// The company's name.
    pub name: String,
    /// Its web address as given.
    pub website: Option<String>,
    /// Its domain, bare and lower case; none for a page on a host that many share.
    pub domain: Option<String>,
    /// Its industry, in the source's words.
    pub industry: Option<String>,
    /// ISO 3166 code where recognised, else as written.
    pub country: Option<String>,
    /// State or region.
    pub region: Option<String>,
    /// City.
    pub city: Option<String>,
    /// Postal code; text, because zeros lead it.
    pub postal_code: Option<String>,
    /// How many people work there.
    pub employees: Option<i64>,
    /// Revenue a year, in `currency`.
    pub revenue: Option<f64>,
    /// ISO 4217; none until somebody said it, never guessed.
    pub currency: Option<String>,
    /// Who in sales looks after it.
    pub owner: Option<String>,
    /// What it is to the client today.
    pub relationship: Option<Relationship>,
    /// Whether a deal is open.
    pub open_opportunity: Option<bool>,
    /// The last day anything happened.
    pub last_activity: Option<NaiveDate>,
    /// The company it belongs to.
    pub parent: Option<String>,
    /// Free notes.
    pub notes: Option<String>,
    /// Own fields by name.
    pub custom: BTreeMap<String, String>,
}

/// An account on the list.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "accounts.ts")
)]
pub struct Account {
    /// Its id in this workshop.
    pub id: i64,
    /// Which system its record id belongs to (`hubspot`, `salesforce` …).
    pub source: Option<String>,
    /// What is known about it.
    #[serde(flatten)]
    pub facts: AccountFacts,
}

/// What the card of an account shows beside its facts.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "accounts.ts")
)]
pub struct AccountCard {
    /// The buying centre, in the order it was drawn.
    pub centre: Vec<Member>,
    /// What it lacks, most important first.
    pub gaps: Vec<Gap>,
    /// What happened there, newest first.
    pub history: Vec<Event>,
}

/// A field of an account.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "accounts.ts")
)]
#[allow(missing_docs, reason = "the same words as in AccountFacts")]
pub enum AccountField {
    RecordId,
    Name,
    Website,
    Domain,
    Industry,
    Country,
    Region,
    City,
    PostalCode,
    Employees,
    Revenue,
    Currency,
    Owner,
    Relationship,
    OpenOpportunity,
    LastActivity,
    Parent,
    Notes,
}

impl AccountField {
    /// All of them, in the order a reader expects.
    pub const ALL: [Self; 18] = [
        Self::Name,
        Self::Domain,
        Self::Website,
        Self::Industry,
        Self::Country,
        Self::Region,
        Self::City,
        Self::PostalCode,
        Self::Employees,
        Self::Revenue,
        Self::Currency,
        Self::Owner,
        Self::Relationship,
        Self::OpenOpportunity,
        Self::LastActivity,
        Self::Parent,
        Self::RecordId,
        Self::Notes,
    ];

    /// Its locale key: `accounts-field-postal-code`.
    pub const fn key(self) -> &'static str {
        match self {
            Self::RecordId => "accounts-field-record-id",
            Self::Name => "accounts-field-name",
            Self::Website => "accounts-field-website",
            Self::Domain => "accounts-field-domain",
            Self::Industry => "accounts-field-industry",
            Self::Country => "accounts-field-country",
            Self::Region => "accounts-field-region",
            Self::City => "accounts-field-city",
            Self::PostalCode => "accounts-field-postal-code",
            Self::Employees => "accounts-field-employees",
            Self::Revenue => "accounts-field-revenue",
            Self::Currency => "accounts-field-currency",
            Self::Owner => "accounts-field-owner",
            Self::Relationship => "accounts-field-relationship",
            Self::OpenOpportunity => "accounts-field-open-opportunity",
            Self::LastActivity => "accounts-field-last-activity",
            Self::Parent => "accounts-field-parent",
            Self::Notes => "accounts-field-notes",
        }
    }
}

/// Whether anything has been entered yet.
pub fn started(db: &Connection) -> Result<bool> {
    store::any(db)
}

/// The list as a whole: how long it is and what stands in it. Reads everything; a window keeps a [`Mirror`] instead.
pub fn read(db: &Connection) -> Result<AccountsView> {
    Ok(Mirror::read(db)?.view())
}

/// A window of the list. Reads everything; a window on screen keeps a [`Mirror`] instead.
pub fn window(
    db: &Connection,
    query: &AccountQuery,
    offset: usize,
    limit: usize,
) -> Result<AccountWindow> {
    Mirror::read(db)?.window(db, query, offset, limit)
}

/// What the card of an account shows beside its facts.
pub fn card(db: &Connection, account: i64) -> Result<AccountCard> {
    let centre = members(db, account)?;
    Ok(AccountCard {
        gaps: gaps(&centre),
        history: events(db, account)?,
        centre,
    })
}

/// Every account in the order of their names, for exports and print.
pub fn all(db: &Connection) -> Result<Vec<Account>> {
    store::all(db)
}

/// What is wrong with it.
pub fn findings(db: &Connection) -> Result<Vec<Finding>> {
    let gaps = store::gaps(db)?;
    let mut found = Vec::new();
    if gaps.unsaid_currency > 0 {
        found.push(
            Finding::new(Step::Accounts, Severity::Warning, "accounts-no-currency")
                .with("count", gaps.unsaid_currency),
        );
    }
    if gaps.mixed_currencies > 1 {
        found.push(
            Finding::new(
                Step::Accounts,
                Severity::Warning,
                "accounts-mixed-currencies",
            )
            .with("count", gaps.mixed_currencies),
        );
    }
    if gaps.without_owner > 0 && gaps.without_owner < gaps.all {
        found.push(
            Finding::new(Step::Accounts, Severity::Warning, "accounts-no-owner")
                .with("count", gaps.without_owner),
        );
    }
    if gaps.same_domain > 0 {
        found.push(
            Finding::new(Step::Accounts, Severity::Warning, "accounts-same-domain")
                .with("count", gaps.same_domain),
        );
    }
    found.extend(centre::findings(db)?);
    Ok(found)
}

/// What it prints: the buying centres that were drawn, and what happened at those accounts. The list itself is printed
/// once, by tier, in the section of `segmentation`.
pub fn section(db: &Connection, words: &Words) -> Result<Option<Section>> {
    report::section(db, words)
}

/// Nobody answers alone here.
pub fn alone(_: &Connection) -> Result<Option<Side>> {
    Ok(None)
}

/// A sheet to draw a buying centre by hand.
pub fn sheets(_: &Connection, words: &Words) -> Result<Vec<Topic>> {
    Ok(vec![report::sheet(words)])
}

/// Nothing to take along.
pub fn cards(_: &Connection, _: &Words) -> Result<Vec<Card>> {
    Ok(Vec::new())
}

/// Fills in its part of the sample workshop: a list of fictional companies, the same at both stages, and the buying centres
/// of the most important ones.
pub fn sample(tx: &Connection, words: &Words, stage: Stage) -> Result<()> {
    sample::fill(tx, words, stage)
}
