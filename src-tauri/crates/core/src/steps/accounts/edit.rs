//! Changing the list by hand. Lists from outside come through [`super::Importer`].

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::{Connection, ToSql};
use serde::{Deserialize, Serialize};

use super::{
    AccountFacts, AccountField, Host, MemberChange, Relationship, centre, history, rules, store,
};
use crate::{Edit, Error, Label, Result, id};

/// The longest text a fact holds, in characters; the same as a cell of a list from outside.
const LONGEST: usize = 32_767;

/// A new value for one cell of the list.
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
pub enum CellChange {
    /// A fact every account has.
    Fact {
        /// Whose.
        id: i64,
        /// Which.
        field: AccountField,
        /// What it becomes.
        value: String,
    },
    /// An own field.
    Own {
        /// Whose.
        id: i64,
        /// The field's name.
        name: String,
        /// What it becomes.
        value: String,
    },
}

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
    /// Changes many cells at once: a block from a spreadsheet. One cell that is refused refuses all.
    ChangeCells {
        /// Which, and what each becomes.
        cells: Vec<CellChange>,
    },
    /// Takes accounts off the list.
    RemoveAccounts {
        /// Which.
        ids: Vec<i64>,
    },
    /// Adds a function to the buying centre of an account.
    AddMember {
        /// Which account.
        account: i64,
        /// What they do there.
        function: String,
    },
    /// Changes a function in a buying centre.
    ChangeMember {
        /// Which.
        id: i64,
        /// What.
        change: MemberChange,
    },
    /// Takes a function out of a buying centre.
    RemoveMember {
        /// Which.
        id: i64,
    },
    /// Writes down what happened at an account.
    AddEvent {
        /// Which account.
        account: i64,
        /// When.
        day: NaiveDate,
        /// What, in a sentence.
        text: String,
    },
    /// Tells it otherwise.
    ChangeEvent {
        /// Which.
        id: i64,
        /// When.
        day: NaiveDate,
        /// What, in a sentence.
        text: String,
    },
    /// Takes it out of the history.
    RemoveEvent {
        /// Which.
        id: i64,
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
        let member = |key: &str, id: i64| -> Result<Label> {
            Ok(match centre::store::member(db, id)? {
                Some(it) => named(key, it.account)?.with("function", it.function),
                None => Label::new(key).with("account", "").with("function", ""),
            })
        };
        let event = |key: &str, id: i64| -> Result<Label> {
            named(key, history::event(db, id)?.map_or(0, |it| it.account))
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
            Self::ChangeCells { cells } => {
                let accounts: BTreeSet<i64> = cells.iter().map(CellChange::account).collect();
                Ok(Label::new("undo-accounts-change-cells").with("count", accounts.len()))
            }
            Self::AddMember { account, function } => {
                Ok(named("undo-accounts-add-member", *account)?.with("function", function.trim()))
            }
            Self::ChangeMember { id, .. } => member("undo-accounts-change-member", *id),
            Self::RemoveMember { id } => member("undo-accounts-remove-member", *id),
            Self::AddEvent { account, .. } => named("undo-accounts-add-event", *account),
            Self::ChangeEvent { id, .. } => event("undo-accounts-change-event", *id),
            Self::RemoveEvent { id } => event("undo-accounts-remove-event", *id),
            Self::RememberMapping { .. } => Ok(Label::new("undo-accounts-remember-mapping")),
        }
    }

    fn merges(&self) -> Option<String> {
        match self {
            Self::ChangeAccount { id, field, .. } => Some(format!("accounts-{id}-{}", field.key())),
            Self::ChangeOwnField { id, name, .. } => Some(format!("accounts-{id}-own-{name}")),
            Self::ChangeMember { id, change } => {
                Some(format!("accounts-member-{id}-{}", change.part()))
            }
            Self::ChangeEvent { id, .. } => Some(format!("accounts-event-{id}")),
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
                change_own(tx, *id, name, value)?;
                Ok(None)
            }
            Self::ChangeCells { cells } => {
                for cell in cells {
                    match cell {
                        CellChange::Fact { id, field, value } => change(tx, &[*id], *field, value)?,
                        CellChange::Own { id, name, value } => change_own(tx, *id, name, value)?,
                    }
                }
                Ok(None)
            }
            Self::RemoveAccounts { ids } => {
                centre::store::remove_of(tx, ids)?;
                history::remove_of(tx, ids)?;
                store::remove(tx, ids)?;
                Ok(None)
            }
            Self::AddMember { account, function } => {
                centre::store::add(tx, *account, function).map(Some)
            }
            Self::ChangeMember { id, change } => {
                centre::store::change(tx, *id, change)?;
                Ok(None)
            }
            Self::RemoveMember { id } => {
                centre::store::remove(tx, *id)?;
                Ok(None)
            }
            Self::AddEvent { account, day, text } => {
                history::add(tx, *account, *day, text).map(Some)
            }
            Self::ChangeEvent { id, day, text } => {
                history::change(tx, *id, *day, text)?;
                Ok(None)
            }
            Self::RemoveEvent { id } => {
                history::remove(tx, *id)?;
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

impl CellChange {
    const fn account(&self) -> i64 {
        match self {
            Self::Fact { id, .. } | Self::Own { id, .. } => *id,
        }
    }
}

/// Text without gaps around it; `None` for none.
pub(super) fn tidy(field: &str, text: &str) -> Result<Option<String>> {
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

fn change_own(tx: &Connection, id: i64, name: &str, value: &str) -> Result<()> {
    let name = required("name", name)?;
    let value = tidy("value", value)?;
    if store::set_custom(tx, id, &name, value.as_deref())? {
        Ok(())
    } else {
        Err(Error::missing("account"))
    }
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
        let cell = |field, value: &str| CellChange::Fact {
            id: ids[0],
            field,
            value: value.into(),
        };
        let own = CellChange::Own {
            id: ids[1],
            name: "Plant".into(),
            value: "Graz".into(),
        };
        let cells = vec![
            cell(AccountField::City, "Graz"),
            cell(AccountField::Employees, "12"),
            own,
        ];
        let edit = AccountsEdit::ChangeCells { cells };
        assert_eq!(
            edit.label(&db).unwrap(),
            Label::new("undo-accounts-change-cells").with("count", 2_usize)
        );
        apply(&db, &edit).unwrap();
        let facts = |id| store::account(&db, id).unwrap().unwrap().facts;
        assert_eq!(facts(ids[0]).employees, Some(12));
        assert_eq!(facts(ids[1]).custom["Plant"], "Graz");
        let cells = vec![cell(AccountField::Employees, "a dozen")];
        let refused = apply(&db, &AccountsEdit::ChangeCells { cells }).unwrap_err();
        assert_eq!(refused.code, crate::Code::Invalid);
        let (account, function) = (ids[0], "Purchasing".to_owned());
        apply(&db, &AccountsEdit::AddMember { account, function }).unwrap();
        apply(&db, &AccountsEdit::RemoveAccounts { ids }).unwrap();
        assert!(!store::any(&db).unwrap());
    }
}
