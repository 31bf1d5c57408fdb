//! Many accounts at once: which of them are on the list already, and what then. The same code rehearses an import for
//! the preview and carries it out, so that the numbers promised are the numbers kept.

use std::collections::HashMap;

use rusqlite::{Connection, Statement};
use serde::{Deserialize, Serialize};

use super::{AccountFacts, rules, store};
use crate::{Result, id};

/// What to do with a row whose account is on the list already.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "accounts.ts")
)]
pub enum OnDuplicate {
    /// Fill in what the row knows.
    #[default]
    Update,
    /// Leave the list as it is.
    Skip,
    /// Add it a second time.
    Create,
}

impl std::str::FromStr for OnDuplicate {
    type Err = crate::Error;

    fn from_str(name: &str) -> Result<Self> {
        match name {
            "update" => Ok(Self::Update),
            "skip" => Ok(Self::Skip),
            "create" => Ok(Self::Create),
            _ => Err(crate::Error::invalid("on-duplicate", name)),
        }
    }
}

/// What became of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fate {
    /// A new account.
    Created,
    /// Filled in an account that was there.
    Updated,
    /// Left the list as it was.
    Skipped,
}

/// Why two accounts count as the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sameness {
    /// The same id in the same system.
    Record,
    /// The same domain.
    Domain,
    /// The same name, but for case, accents, punctuation and legal form.
    Name,
}

/// The account a row is the same as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Match {
    /// Its id.
    pub id: i64,
    /// Why.
    pub by: Sameness,
    /// Whether it came from this very list, further up.
    pub from_this_list: bool,
}

/// The accounts on the list, by what makes them the same.
#[derive(Debug, Clone, Default)]
pub struct Known {
    keys: HashMap<String, i64>,
}

/// The key of a record id in its system; none where the system is not known, for row numbers of two lists would meet.
fn record_key(source: Option<&str>, facts: &AccountFacts) -> Option<String> {
    let (source, record) = (source?, facts.record_id.as_deref()?);
    (source != "unknown").then(|| format!("r{source}\u{0}{record}"))
}

impl Known {
    /// Everything on the list now.
    pub fn read(db: &Connection) -> Result<Self> {
        let mut known = Self::default();
        let mut statement = db.prepare_cached(
            "SELECT id, source, record_id, name, domain FROM accounts_account ORDER BY id",
        )?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let facts = AccountFacts {
                record_id: row.get(2)?,
                name: row.get(3)?,
                domain: row.get(4)?,
                ..AccountFacts::default()
            };
            let source: Option<String> = row.get(1)?;
            known.learn(row.get(0)?, Keys::of(source.as_deref(), &facts));
        }
        Ok(known)
    }

    fn find(&self, keys: &Keys) -> Option<(i64, Sameness)> {
        let get = |key: &Option<String>| key.as_ref().and_then(|key| self.keys.get(key)).copied();
        get(&keys.record)
            .map(|id| (id, Sameness::Record))
            .or_else(|| get(&keys.domain).map(|id| (id, Sameness::Domain)))
            .or_else(|| {
                get(&keys.name)
                    .or_else(|| get(&keys.other_name))
                    .map(|id| (id, Sameness::Name))
            })
    }

    /// Files an account under its keys. The first one keeps a key, as it was there first.
    fn learn(&mut self, id: i64, keys: Keys) {
        for key in [keys.record, keys.domain, keys.name, keys.other_name]
            .into_iter()
            .flatten()
        {
            self.keys.entry(key).or_insert(id);
        }
    }
}

struct Keys {
    record: Option<String>,
    domain: Option<String>,
    name: Option<String>,
    other_name: Option<String>,
}

impl Keys {
    fn of(source: Option<&str>, facts: &AccountFacts) -> Self {
        let (name, other) = rules::name_keys(&facts.name);
        let filed = |name: String| (!name.is_empty()).then(|| format!("n{name}"));
        Self {
            record: record_key(source, facts),
            domain: facts.domain.as_ref().map(|domain| format!("d{domain}")),
            name: filed(name),
            other_name: other.and_then(filed),
        }
    }
}

/// Takes accounts in, one at a time. Two lives: [`Importer::rehearse`] only counts, [`Importer::new`] writes.
pub struct Importer<'db> {
    known: Known,
    source: Option<String>,
    on_duplicate: OnDuplicate,
    first: i64,
    next: i64,
    statements: Option<(Statement<'db>, Statement<'db>)>,
}

impl Importer<'static> {
    /// Counts what would happen; writes nothing.
    pub fn rehearse(known: Known, source: Option<&str>, on_duplicate: OnDuplicate) -> Self {
        Self {
            known,
            source: source.map(str::to_owned),
            on_duplicate,
            first: i64::MAX / 2,
            next: i64::MAX / 2,
            statements: None,
        }
    }
}

impl<'db> Importer<'db> {
    /// Writes into the open transaction. `rows` is how many will come at most: their ids follow one another, so that they
    /// append to the end of the table.
    pub fn new(
        tx: &'db Connection,
        source: Option<&str>,
        on_duplicate: OnDuplicate,
        rows: usize,
    ) -> Result<Self> {
        let first = free_run(tx, rows)?;
        let mut known = Known::read(tx)?;
        // Room for all at once: growing step by step files every key again each time.
        known.keys.reserve(rows * 3);
        Ok(Self {
            known,
            source: source.map(str::to_owned),
            on_duplicate,
            first,
            next: first,
            statements: Some((tx.prepare(store::INSERT)?, tx.prepare(store::UPDATE)?)),
        })
    }

    /// Takes one account in. Says what became of it, and which account it is the same as, if any.
    pub fn take(&mut self, facts: &AccountFacts) -> Result<(Fate, Option<Match>)> {
        let keys = Keys::of(self.source.as_deref(), facts);
        let same = self.known.find(&keys).map(|(id, by)| Match {
            id,
            by,
            from_this_list: (self.first..self.next).contains(&id),
        });
        let fate = match (same, self.on_duplicate) {
            (Some(_), OnDuplicate::Skip) => Fate::Skipped,
            (Some(same), OnDuplicate::Update) => {
                if let Some((_, update)) = &mut self.statements {
                    store::bind(update, same.id, self.source.as_deref(), facts)?;
                }
                self.known.learn(same.id, keys);
                Fate::Updated
            }
            (None, _) | (Some(_), OnDuplicate::Create) => {
                let id = self.next;
                self.next += 1;
                if let Some((insert, _)) = &mut self.statements {
                    store::bind(insert, id, self.source.as_deref(), facts)?;
                }
                self.known.learn(id, keys);
                Fate::Created
            }
        };
        Ok((fate, same))
    }
}

/// The first of `rows` ids in a row of which none is taken.
fn free_run(db: &Connection, rows: usize) -> Result<i64> {
    let mut taken = db.prepare_cached(
        "SELECT EXISTS (SELECT 1 FROM accounts_account WHERE id BETWEEN ?1 AND ?2)",
    )?;
    loop {
        let first = id::fresh_run(rows);
        if !taken.query_row([first, first + rows as i64], |row| row.get::<_, bool>(0))? {
            return Ok(first);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::schema::blank;

    fn facts(name: &str, domain: &str) -> AccountFacts {
        AccountFacts {
            name: name.to_owned(),
            domain: (!domain.is_empty()).then(|| domain.to_owned()),
            ..AccountFacts::default()
        }
    }

    #[test]
    fn a_duplicate_is_created_updated_or_skipped_as_told() {
        for (on_duplicate, fate, count) in [
            (OnDuplicate::Create, Fate::Created, 3),
            (OnDuplicate::Update, Fate::Updated, 2),
            (OnDuplicate::Skip, Fate::Skipped, 2),
        ] {
            let db = blank().unwrap();
            let mut importer = Importer::new(&db, Some("hubspot"), on_duplicate, 10).unwrap();
            assert_eq!(
                importer
                    .take(&facts("Müller GmbH", "mueller.example"))
                    .unwrap(),
                (Fate::Created, None)
            );
            assert_eq!(
                importer.take(&facts("Weber AG", "")).unwrap().0,
                Fate::Created
            );
            let mut again = facts("MUELLER", "");
            again.employees = Some(12);
            let (what, same) = importer.take(&again).unwrap();
            assert_eq!(what, fate);
            assert!(matches!(
                same,
                Some(Match {
                    by: Sameness::Name,
                    from_this_list: true,
                    ..
                })
            ));
            drop(importer);
            assert_eq!(store::all(&db).unwrap().len(), count);
        }
    }

    #[test]
    fn an_update_fills_in_and_never_empties() {
        let db = blank().unwrap();
        let mut first = facts("Weber AG", "weber.example");
        first.city = Some("Wien".into());
        first.revenue = Some(5.0e6);
        first.currency = Some("EUR".into());
        first.custom.insert("Tier 2024".into(), "A".into());
        Importer::new(&db, None, OnDuplicate::Update, 1)
            .unwrap()
            .take(&first)
            .unwrap();
        let mut second = facts("Weber AG", "weber.example");
        second.employees = Some(80);
        second.revenue = Some(6.0e6);
        second.custom.insert("Note".into(), "x".into());
        let mut importer = Importer::new(&db, None, OnDuplicate::Update, 1).unwrap();
        let (fate, same) = importer.take(&second).unwrap();
        assert_eq!(
            (fate, same.map(|it| it.from_this_list)),
            (Fate::Updated, Some(false))
        );
        let now = &store::all(&db).unwrap()[0].facts;
        assert_eq!(
            (now.city.as_deref(), now.employees, now.custom.len()),
            (Some("Wien"), Some(80), 2)
        );
        // A new amount never keeps the old amount's currency: that would be a guess.
        assert_eq!((now.revenue, now.currency.as_deref()), (Some(6.0e6), None));
    }

    #[test]
    fn record_ids_of_unknown_lists_never_match() {
        let db = blank().unwrap();
        let mut row = facts("One", "");
        row.record_id = Some("1".into());
        let mut other = facts("Two", "");
        other.record_id = Some("1".into());
        for (source, fate) in [("unknown", Fate::Created), ("hubspot", Fate::Updated)] {
            let mut importer =
                Importer::rehearse(Known::read(&db).unwrap(), Some(source), OnDuplicate::Update);
            importer.take(&row).unwrap();
            assert_eq!(importer.take(&other).unwrap().0, fate);
        }
    }
}
