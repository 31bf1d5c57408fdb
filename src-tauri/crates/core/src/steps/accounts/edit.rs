//! Changing the list by hand. Lists from outside come through [`super::Importer`].

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::{Connection, ToSql};
use serde::{Deserialize, Serialize};

use super::{AccountFacts, AccountField, Host, Relationship, rules, store};
use crate::{Edit, Error, Label, Result, id};

/// The longest text a fact holds, in characters; the same as a cell of a list from outside.
const LONGEST: usize = 32_767;

/// A change to the list. Values cross as text: numbers as `1234.5`, days as `2026-11-23`, yes and no as `true` and
/// `false`, relationships and countries by their codes; empty text takes the fact away.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(
    tag = "kind",
    rename_all = "kebab-case",
    rename_all_fields = "camelCase"
)]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "accounts.ts")
)]
pub enum AccountsEdit {
    /// Adds an account.
    AddAccount {
        /// Its name.
        name: String,
    },
    /// Changes one fact of one account.
    ChangeAccount {
        /// Which.
        id: i64,
        /// Which fact.
        field: AccountField,
        /// What it becomes.
        value: String,
    },
    /// Changes one own field of one account.
    ChangeOwnField {
        /// Which.
        id: i64,
        /// The field's name.
        name: String,
        /// What it becomes.
        value: String,
    },
    /// Changes one fact of many accounts.
    ChangeAccounts {
        /// Which.
        ids: Vec<i64>,
        /// Which fact.
        field: AccountField,
        /// What it becomes.
        value: String,
    },
    /// Takes accounts off the list.
    RemoveAccounts {
        /// Which.
        ids: Vec<i64>,
    },
    /// Keeps what the columns of a source's export become.
    RememberMapping {
        /// `hubspot`, `salesforce` …
        source: String,
        /// Target by header.
        targets: BTreeMap<String, String>,
    },
}

impl Edit for AccountsEdit {
    fn label(&self, db: &Connection) -> Result<Label> {
        let named = |key: &str, id: i64| -> Result<Label> {
            let name = store::account(db, id)?
                .map(|it| it.facts.name)
                .unwrap_or_default();
            Ok(Label::new(key).with("account", name))
        };
        match self {
            Self::AddAccount { name } => {
                Ok(Label::new("undo-accounts-add-account").with("account", name.trim()))
            }
            Self::ChangeAccount { id, .. } => named("undo-accounts-change-account", *id),
            Self::ChangeOwnField { id, .. } => named("undo-accounts-change-own-field", *id),
            Self::ChangeAccounts { ids, .. } => {
                Ok(Label::new("undo-accounts-change-accounts").with("count", ids.len()))
            }
            Self::RemoveAccounts { ids } => match ids.as_slice() {
                [id] => named("undo-accounts-remove-account", *id),
                _ => Ok(Label::new("undo-accounts-remove-accounts").with("count", ids.len())),
            },
            Self::RememberMapping { .. } => Ok(Label::new("undo-accounts-remember-mapping")),
        }
    }

    fn merges(&self) -> Option<String> {
        match self {
            Self::ChangeAccount { id, field, .. } => Some(format!("accounts-{id}-{}", field.key())),
            Self::ChangeOwnField { id, name, .. } => Some(format!("accounts-{id}-own-{name}")),
            _ => None,
        }
    }

    fn apply(&self, tx: &Connection, _: DateTime<Utc>) -> Result<Option<i64>> {
        match self {
            Self::AddAccount { name } => {
                let name = required("name", name)?;
                let made = id::fresh();
                store::insert(
                    tx,
                    made,
                    None,
                    &AccountFacts {
                        name,
                        ..AccountFacts::default()
                    },
                )?;
                Ok(Some(made))
            }
            Self::ChangeAccount { id, field, value } => {
                change(tx, &[*id], *field, value)?;
                Ok(None)
            }
            Self::ChangeAccounts { ids, field, value } => {
                change(tx, ids, *field, value)?;
                Ok(None)
            }
            Self::ChangeOwnField { id, name, value } => {
                let name = required("name", name)?;
                let value = tidy("value", value)?;
                if store::set_custom(tx, *id, &name, value.as_deref())? {
                    Ok(None)
                } else {
                    Err(Error::missing("account"))
                }
            }
            Self::RemoveAccounts { ids } => {
                store::remove(tx, ids)?;
                Ok(None)
            }
            Self::RememberMapping { source, targets } => {
                let source = required("source", source)?;
                store::remember(
                    tx,
                    &source,
                    targets
                        .iter()
                        .map(|(header, target)| (header.as_str(), target.as_str())),
                )?;
                Ok(None)
            }
        }
    }
}

/// Text without gaps around it; `None` for none.
fn tidy(field: &str, text: &str) -> Result<Option<String>> {
    let text = text.trim();
    if text.chars().count() > LONGEST {
        return Err(Error::invalid(
            field,
            format!("{}…", text.chars().take(40).collect::<String>()),
        ));
    }
    Ok((!text.is_empty()).then(|| text.replace('\0', "")))
}

fn required(field: &str, text: &str) -> Result<String> {
    tidy(field, text)?.ok_or_else(|| Error::invalid(field, text))
}

fn change(tx: &Connection, ids: &[i64], field: AccountField, text: &str) -> Result<()> {
    let value = typed(field, text)?;
    for id in ids {
        if !store::set(tx, *id, field, &*value)? {
            return Err(Error::missing("account"));
        }
        if let AccountField::Website = field {
            // The domain follows its address; a page on a shared host has none.
            let domain = match rules::host(text) {
                Host::Own(domain) => Some(domain),
                Host::Shared | Host::Unreadable => None,
            };
            store::set(tx, *id, AccountField::Domain, &domain)?;
        }
    }
    Ok(())
}

/// The value as its column holds it, or why not.
fn typed(field: AccountField, text: &str) -> Result<Box<dyn ToSql>> {
    let key = field.key();
    let refused = || Error::invalid(key, text.trim());
    let Some(value) = tidy(key, text)? else {
        return if field == AccountField::Name {
            Err(refused())
        } else {
            Ok(Box::new(None::<String>))
        };
    };
    Ok(match field {
        AccountField::Employees => Box::new(
            value
                .parse::<i64>()
                .ok()
                .filter(|it| (0..=1_000_000_000).contains(it))
                .ok_or_else(refused)?,
        ),
        AccountField::Revenue => Box::new(
            value
                .parse::<f64>()
                .ok()
                .filter(|it| it.is_finite() && it.abs() < 1e15)
                .ok_or_else(refused)?,
        ),
        AccountField::Currency => {
            let code = value.to_uppercase();
            if code.len() != 3 || !code.bytes().all(|it| it.is_ascii_uppercase()) {
                return Err(refused());
            }
            Box::new(code)
        }
        AccountField::OpenOpportunity => Box::new(value.parse::<bool>().map_err(|_| refused())?),
        AccountField::LastActivity => Box::new(
            NaiveDate::parse_from_str(&value, "%Y-%m-%d")
                .map_err(|_| refused())?
                .to_string(),
        ),
        AccountField::Relationship => {
            Box::new(Relationship::named(&value).ok_or_else(refused)?.name())
        }
        AccountField::Country => Box::new(rules::country_code(&value).map_or(value, str::to_owned)),
        AccountField::Domain => match rules::host(&value) {
            Host::Own(domain) => Box::new(domain),
            Host::Shared | Host::Unreadable => return Err(refused()),
        },
        AccountField::Website if rules::host(&value) == Host::Unreadable => return Err(refused()),
        _ => Box::new(value),
    })
}

/// An edit at random, for the property tests and the fault harness.
#[cfg(any(test, feature = "random-edits"))]
pub fn random(db: &Connection, dice: &mut dyn FnMut(usize) -> usize) -> Result<AccountsEdit> {
    let mut ids: Vec<i64> = db
        .prepare("SELECT id FROM accounts_account ORDER BY id")?
        .query_map([], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    let name = |dice: &mut dyn FnMut(usize) -> usize| {
        let first = ["Möller", "Ostsee", "Å-Technik", "=Kranbau", "日本"][dice(5)];
        format!(
            "{first} {} {}",
            dice(1000),
            ["GmbH", "AG", "Ltd.", ""][dice(4)]
        )
    };
    if ids.is_empty() {
        return Ok(AccountsEdit::AddAccount { name: name(dice) });
    }
    let change = |dice: &mut dyn FnMut(usize) -> usize| {
        let field = AccountField::ALL[dice(AccountField::ALL.len())];
        let number = dice(1_000_000);
        let value = match field {
            AccountField::Name => name(dice),
            AccountField::Employees | AccountField::Revenue => number.to_string(),
            AccountField::Currency => ["EUR", "CHF", ""][dice(3)].to_owned(),
            AccountField::Relationship => Relationship::ALL[dice(4)].name().to_owned(),
            AccountField::OpenOpportunity => ["true", "false", ""][dice(3)].to_owned(),
            AccountField::LastActivity => format!("2026-{:02}-{:02}", 1 + dice(12), 1 + dice(28)),
            AccountField::Domain | AccountField::Website => format!("firma{number}.example"),
            AccountField::Country => ["DE", "Österreich", "Atlantis", ""][dice(4)].to_owned(),
            _ => ["", "Nürnberg", "\u{202e}abc", "'quoted'"][dice(4)].to_owned(),
        };
        (field, value)
    };
    let id = ids[dice(ids.len())];
    Ok(match dice(6) {
        0 => AccountsEdit::AddAccount { name: name(dice) },
        1 => {
            let (field, value) = change(dice);
            AccountsEdit::ChangeAccount { id, field, value }
        }
        2 => AccountsEdit::ChangeOwnField {
            id,
            name: format!("Own {}", dice(3)),
            value: ["", "A", "B"][dice(3)].to_owned(),
        },
        3 => {
            let (field, value) = change(dice);
            ids.truncate(1 + dice(20));
            AccountsEdit::ChangeAccounts { ids, field, value }
        }
        4 => {
            ids.truncate(1 + dice(3));
            AccountsEdit::RemoveAccounts { ids }
        }
        _ => AccountsEdit::RememberMapping {
            source: "hubspot".into(),
            targets: [(
                format!("Column {}", dice(5)),
                ["name", "skip", "custom"][dice(3)].to_owned(),
            )]
            .into(),
        },
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::schema::blank;

    fn apply(db: &Connection, edit: &AccountsEdit) -> Result<Option<i64>> {
        edit.apply(db, DateTime::UNIX_EPOCH)
    }

    #[test]
    fn facts_are_checked_before_they_are_kept() {
        let db = blank().unwrap();
        let id = apply(
            &db,
            &AccountsEdit::AddAccount {
                name: " Weber AG ".into(),
            },
        )
        .unwrap()
        .unwrap();
        let set = |field, value: &str| {
            apply(
                &db,
                &AccountsEdit::ChangeAccount {
                    id,
                    field,
                    value: value.into(),
                },
            )
        };
        for (field, good) in [
            (AccountField::Employees, "1200"),
            (AccountField::Revenue, "1234567.5"),
            (AccountField::Currency, "eur"),
            (AccountField::Country, "Österreich"),
            (AccountField::LastActivity, "2026-02-28"),
            (AccountField::OpenOpportunity, "true"),
            (AccountField::Relationship, "lost"),
            (AccountField::Website, "https://www.weber.example/de"),
        ] {
            assert!(set(field, good).is_ok(), "{field:?} takes {good}");
        }
        for (field, bad) in [
            (AccountField::Name, "  "),
            (AccountField::Employees, "many"),
            (AccountField::Employees, "-1"),
            (AccountField::Revenue, "1e99"),
            (AccountField::Currency, "€"),
            (AccountField::LastActivity, "2026-02-30"),
            (AccountField::OpenOpportunity, "maybe"),
            (AccountField::Relationship, "friend"),
            (AccountField::Domain, "not a domain"),
            (AccountField::City, &"x".repeat(40_000)),
        ] {
            assert_eq!(
                set(field, bad).unwrap_err().code,
                crate::Code::Invalid,
                "{field:?} refuses"
            );
        }
        let facts = store::account(&db, id).unwrap().unwrap().facts;
        assert_eq!(facts.name, "Weber AG");
        assert_eq!(
            (facts.country.as_deref(), facts.currency.as_deref()),
            (Some("AT"), Some("EUR"))
        );
        assert_eq!(facts.domain.as_deref(), Some("weber.example"));
    }

    #[test]
    fn a_change_of_many_names_how_many() {
        let db = blank().unwrap();
        let ids: Vec<i64> = ["A", "B"]
            .iter()
            .map(|name| {
                apply(
                    &db,
                    &AccountsEdit::AddAccount {
                        name: (*name).into(),
                    },
                )
                .unwrap()
                .unwrap()
            })
            .collect();
        let edit = AccountsEdit::ChangeAccounts {
            ids: ids.clone(),
            field: AccountField::Owner,
            value: "Jana".into(),
        };
        assert_eq!(
            edit.label(&db).unwrap(),
            Label::new("undo-accounts-change-accounts").with("count", 2_usize)
        );
        apply(&db, &edit).unwrap();
        assert!(
            store::page(&db, &ids)
                .unwrap()
                .iter()
                .all(|it| it.facts.owner.as_deref() == Some("Jana"))
        );
        apply(&db, &AccountsEdit::RemoveAccounts { ids }).unwrap();
        assert!(!store::any(&db).unwrap());
    }

    #[test]
    fn random_edits_always_apply() {
        let db = blank().unwrap();
        let mut seed = 7_u64;
        let mut dice = |sides: usize| {
            seed = seed
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            (seed >> 33) as usize % sides
        };
        for _ in 0..500 {
            let edit = random(&db, &mut dice).unwrap();
            edit.label(&db).unwrap();
            apply(&db, &edit).unwrap_or_else(|error| panic!("{edit:?}: {error}"));
        }
    }
}
