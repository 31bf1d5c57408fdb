//! The list in the file: reading accounts by id, writing single facts, counting gaps.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension, Row, ToSql, params};

use super::{Account, AccountFacts, AccountField, Relationship};
use crate::Result;

/// Every column, in the order [`from_row`] reads them.
macro_rules! columns {
    () => {
        "id, source, record_id, name, website, domain, industry, country, region, city, postal_code, employees, revenue, currency, \
         owner, relationship, open_opportunity, last_activity, parent, notes, custom"
    };
}

/// Adds one account: see [`bind`].
pub(super) const INSERT: &str = concat!(
    "INSERT INTO accounts_account (",
    columns!(),
    ") VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21)"
);

/// Fills in what a list knows and leaves alone what it does not; own fields are added to those there are.
pub(super) const UPDATE: &str = "UPDATE accounts_account SET
    source = CASE WHEN ?3 IS NULL THEN source ELSE ?2 END, record_id = ifnull(?3, record_id),
    name = CASE WHEN ?4 = ?6 THEN name ELSE ?4 END, -- a row without a name is called by its domain
    website = ifnull(?5, website), domain = ifnull(?6, domain), industry = ifnull(?7, industry), country = ifnull(?8, country),
    region = ifnull(?9, region), city = ifnull(?10, city), postal_code = ifnull(?11, postal_code),
    employees = ifnull(?12, employees), currency = CASE WHEN ?13 IS NULL THEN ifnull(?14, currency) ELSE ?14 END,
    revenue = ifnull(?13, revenue), owner = ifnull(?15, owner), relationship = ifnull(?16, relationship),
    open_opportunity = ifnull(?17, open_opportunity), last_activity = ifnull(?18, last_activity), parent = ifnull(?19, parent),
    notes = ifnull(?20, notes), custom = CASE WHEN ?21 IS NULL THEN custom ELSE json_patch(ifnull(custom, '{}'), ?21) END
    WHERE id = ?1";

/// What is known about a company, as the file keeps it.
#[derive(Debug)]
pub(super) struct Written {
    facts: AccountFacts,
    day: Option<String>,
    custom: Option<String>,
}

impl Written {
    /// From what is known.
    pub fn of(facts: AccountFacts) -> Self {
        Self {
            day: facts.last_activity.map(|day| day.to_string()),
            custom: custom_text(&facts.custom),
            facts,
        }
    }
}

/// Runs [`INSERT`] or [`UPDATE`] with what is known about an account.
pub(super) fn bind(
    statement: &mut rusqlite::Statement,
    id: i64,
    source: Option<&str>,
    Written { facts, day, custom }: &Written,
) -> Result<()> {
    statement.execute(params![
        id,
        facts.record_id.as_ref().and(source),
        facts.record_id,
        facts.name,
        facts.website,
        facts.domain,
        facts.industry,
        facts.country,
        facts.region,
        facts.city,
        facts.postal_code,
        facts.employees,
        facts.revenue,
        facts.currency,
        facts.owner,
        facts.relationship.map(Relationship::name),
        facts.open_opportunity,
        day,
        facts.parent,
        facts.notes,
        custom,
    ])?;
    Ok(())
}

fn custom_text(custom: &BTreeMap<String, String>) -> Option<String> {
    // Texts by text always serialise.
    (!custom.is_empty()).then(|| serde_json::to_string(custom).unwrap_or_default())
}

fn from_row(row: &Row) -> rusqlite::Result<Account> {
    let relationship: Option<String> = row.get(15)?;
    let day: Option<String> = row.get(17)?;
    let custom: Option<String> = row.get(20)?;
    Ok(Account {
        id: row.get(0)?,
        source: row.get(1)?,
        facts: AccountFacts {
            record_id: row.get(2)?,
            name: row.get(3)?,
            website: row.get(4)?,
            domain: row.get(5)?,
            industry: row.get(6)?,
            country: row.get(7)?,
            region: row.get(8)?,
            city: row.get(9)?,
            postal_code: row.get(10)?,
            employees: row.get(11)?,
            revenue: row.get(12)?,
            currency: row.get(13)?,
            owner: row.get(14)?,
            relationship: relationship.as_deref().and_then(Relationship::named),
            open_opportunity: row.get(16)?,
            last_activity: day.and_then(|day| NaiveDate::parse_from_str(&day, "%Y-%m-%d").ok()),
            parent: row.get(18)?,
            notes: row.get(19)?,
            custom: custom
                .and_then(|text| serde_json::from_str(&text).ok())
                .unwrap_or_default(),
        },
    })
}

/// Whether there is any account.
pub(super) fn any(db: &Connection) -> Result<bool> {
    Ok(db.query_row(
        "SELECT EXISTS (SELECT 1 FROM accounts_account)",
        [],
        |row| row.get(0),
    )?)
}

/// One account.
pub fn account(db: &Connection, id: i64) -> Result<Option<Account>> {
    Ok(db
        .prepare_cached(concat!(
            "SELECT ",
            columns!(),
            " FROM accounts_account WHERE id = ?1"
        ))?
        .query_row([id], from_row)
        .optional()?)
}

/// The accounts of these ids, in this order; those that are gone are left out.
pub fn page(db: &Connection, ids: &[i64]) -> Result<Vec<Account>> {
    let mut statement = db.prepare_cached(concat!(
        "SELECT ",
        columns!(),
        " FROM accounts_account WHERE id = ?1"
    ))?;
    let mut accounts = Vec::with_capacity(ids.len());
    for id in ids {
        accounts.extend(statement.query_row([id], from_row).optional()?);
    }
    Ok(accounts)
}

/// Every account, by name.
pub(super) fn all(db: &Connection) -> Result<Vec<Account>> {
    let mut statement = db.prepare_cached(concat!(
        "SELECT ",
        columns!(),
        " FROM accounts_account ORDER BY name COLLATE NOCASE, id"
    ))?;
    Ok(statement
        .query_map([], from_row)?
        .collect::<rusqlite::Result<_>>()?)
}

/// Every account as the file has it, by id, one at a time: for whoever reads all of them and keeps none.
pub(super) fn each(db: &Connection, mut take: impl FnMut(&Row) -> Result<()>) -> Result<()> {
    let mut statement = db.prepare_cached(concat!(
        "SELECT ",
        columns!(),
        " FROM accounts_account ORDER BY id"
    ))?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        take(row)?;
    }
    Ok(())
}

/// Where [`each`] finds a field.
pub(super) const fn place(field: AccountField) -> usize {
    match field {
        AccountField::RecordId => 2,
        AccountField::Name => 3,
        AccountField::Website => 4,
        AccountField::Domain => 5,
        AccountField::Industry => 6,
        AccountField::Country => 7,
        AccountField::Region => 8,
        AccountField::City => 9,
        AccountField::PostalCode => 10,
        AccountField::Employees => 11,
        AccountField::Revenue => 12,
        AccountField::Currency => 13,
        AccountField::Owner => 14,
        AccountField::Relationship => 15,
        AccountField::OpenOpportunity => 16,
        AccountField::LastActivity => 17,
        AccountField::Parent => 18,
        AccountField::Notes => 19,
    }
}

/// Where [`each`] finds the own fields: a JSON object of texts.
pub(super) const OWN_FIELDS: usize = 20;

/// Adds an account.
pub(super) fn insert(
    tx: &Connection,
    id: i64,
    source: Option<&str>,
    facts: &AccountFacts,
) -> Result<()> {
    let mut statement = tx.prepare_cached(INSERT)?;
    bind(&mut statement, id, source, &Written::of(facts.clone()))
}

/// Writes one field of one account; the value is already of the field's type. Says whether the account was there.
pub(super) fn set(
    tx: &Connection,
    id: i64,
    field: AccountField,
    value: &dyn ToSql,
) -> Result<bool> {
    macro_rules! update {
        ($column:literal) => {
            concat!(
                "UPDATE accounts_account SET ",
                $column,
                " = ?2 WHERE id = ?1"
            )
        };
    }
    let sql = match field {
        AccountField::RecordId => update!("record_id"),
        AccountField::Name => update!("name"),
        AccountField::Website => update!("website"),
        AccountField::Domain => update!("domain"),
        AccountField::Industry => update!("industry"),
        AccountField::Country => update!("country"),
        AccountField::Region => update!("region"),
        AccountField::City => update!("city"),
        AccountField::PostalCode => update!("postal_code"),
        AccountField::Employees => update!("employees"),
        AccountField::Revenue => update!("revenue"),
        AccountField::Currency => update!("currency"),
        AccountField::Owner => update!("owner"),
        AccountField::Relationship => update!("relationship"),
        AccountField::OpenOpportunity => update!("open_opportunity"),
        AccountField::LastActivity => update!("last_activity"),
        AccountField::Parent => update!("parent"),
        AccountField::Notes => update!("notes"),
    };
    Ok(tx.prepare_cached(sql)?.execute(params![id, value])? > 0)
}

/// Writes one own field of one account; nothing removes it.
pub(super) fn set_custom(
    tx: &Connection,
    id: i64,
    name: &str,
    value: Option<&str>,
) -> Result<bool> {
    let Some(mut account) = account(tx, id)? else {
        return Ok(false);
    };
    match value {
        Some(value) => account
            .facts
            .custom
            .insert(name.to_owned(), value.to_owned()),
        None => account.facts.custom.remove(name),
    };
    tx.prepare_cached("UPDATE accounts_account SET custom = ?2 WHERE id = ?1")?
        .execute(params![id, custom_text(&account.facts.custom)])?;
    Ok(true)
}

/// Takes accounts off the list.
pub(super) fn remove(tx: &Connection, ids: &[i64]) -> Result<()> {
    let mut statement = tx.prepare_cached("DELETE FROM accounts_account WHERE id = ?1")?;
    for id in ids {
        statement.execute([id])?;
    }
    Ok(())
}

/// What is missing, counted.
pub(super) struct Gaps {
    pub all: i64,
    pub without_owner: i64,
    pub unsaid_currency: i64,
    pub mixed_currencies: i64,
    pub same_domain: i64,
}

pub(super) fn gaps(db: &Connection) -> Result<Gaps> {
    Ok(db
        .prepare_cached(
            "SELECT count(*), ifnull(sum(owner IS NULL), 0), ifnull(sum(revenue IS NOT NULL AND currency IS NULL), 0),
                count(DISTINCT CASE WHEN revenue IS NOT NULL THEN currency END), count(domain) - count(DISTINCT domain)
             FROM accounts_account",
        )?
        .query_row([], |row| {
            Ok(Gaps {
                all: row.get(0)?,
                without_owner: row.get(1)?,
                unsaid_currency: row.get(2)?,
                mixed_currencies: row.get(3)?,
                same_domain: row.get(4)?,
            })
        })?)
}

/// What the columns of a source's export became last time: target by header.
pub fn remembered(db: &Connection, source: &str) -> Result<BTreeMap<String, String>> {
    let mut statement =
        db.prepare_cached("SELECT header, target FROM accounts_mapping WHERE source = ?1")?;
    Ok(statement
        .query_map([source], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<rusqlite::Result<_>>()?)
}

/// What the columns of every source's exports became: target by header, by source.
pub fn all_remembered(db: &Connection) -> Result<BTreeMap<String, BTreeMap<String, String>>> {
    let mut statement = db.prepare_cached("SELECT source, header, target FROM accounts_mapping")?;
    let mut rows = statement.query([])?;
    let mut all = BTreeMap::<String, BTreeMap<String, String>>::new();
    while let Some(row) = rows.next()? {
        all.entry(row.get(0)?)
            .or_default()
            .insert(row.get(1)?, row.get(2)?);
    }
    Ok(all)
}

/// Keeps what the columns of a source's export became, for next time.
pub fn remember<'a>(
    tx: &Connection,
    source: &str,
    columns: impl IntoIterator<Item = (&'a str, &'a str)>,
) -> Result<()> {
    let mut statement = tx.prepare_cached(
        "INSERT INTO accounts_mapping (source, header, target) VALUES (?1, ?2, ?3)
         ON CONFLICT (source, header) DO UPDATE SET target = excluded.target WHERE target <> excluded.target",
    )?;
    for (header, target) in columns {
        statement.execute([source, header, target])?;
    }
    Ok(())
}
