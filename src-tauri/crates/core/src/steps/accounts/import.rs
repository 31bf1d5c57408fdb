//! Many accounts at once: which of them are on the list already, and what then. The same code rehearses an import for
//! the preview and carries it out, so that the numbers promised are the numbers kept.

use std::{
    collections::HashMap,
    hash::{BuildHasher, Hash, Hasher, RandomState},
    sync::LazyLock,
};

use rusqlite::{Connection, Statement};
use serde::{Deserialize, Serialize};

use super::{AccountFacts, rules, store};
use crate::{Result, document::Bulk, id};

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
    keys: HashMap<Key, i64, Spread>,
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
            let text = |column| -> Result<_> {
                let value = row.get_ref(column)?.as_str_or_null();
                Ok(value.map_err(rusqlite::Error::from)?)
            };
            let keys = Keys::of(text(1)?, text(2)?, text(3)?.unwrap_or_default(), text(4)?);
            known.learn(row.get(0)?, &keys);
        }
        Ok(known)
    }

    fn find(&self, keys: &Keys) -> Option<(i64, Sameness)> {
        let get = |key: Option<Key>| self.keys.get(&key?).copied();
        get(keys.record)
            .map(|id| (id, Sameness::Record))
            .or_else(|| get(keys.domain).map(|id| (id, Sameness::Domain)))
            .or_else(|| {
                get(keys.name)
                    .or_else(|| get(keys.other_name))
                    .map(|id| (id, Sameness::Name))
            })
    }

    /// Files an account under its keys. The first one keeps a key, as it was there first.
    fn learn(&mut self, id: i64, keys: &Keys) {
        let Keys {
            record,
            domain,
            name,
            other_name,
        } = *keys;
        for key in [record, domain, name, other_name].into_iter().flatten() {
            self.keys.entry(key).or_insert(id);
        }
    }
}

/// What an account is recognised by, as 128 bits that differ from start to start: hundreds of thousands of texts need neither be kept
/// nor compared. That two of a million meet is as likely as one in 10²⁶.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Key(u64, u64);

impl Key {
    fn of(what: impl Hash) -> Self {
        static SEEDS: LazyLock<[RandomState; 2]> =
            LazyLock::new(|| [(); 2].map(|()| RandomState::new()));
        Self(SEEDS[0].hash_one(&what), SEEDS[1].hash_one(&what))
    }
}

impl Hash for Key {
    fn hash<H: Hasher>(&self, to: &mut H) {
        to.write_u64(self.0);
    }
}

/// Keys are spread already.
#[derive(Debug, Clone, Copy, Default)]
struct Spread;

impl BuildHasher for Spread {
    type Hasher = AsItIs;

    fn build_hasher(&self) -> AsItIs {
        AsItIs(0)
    }
}

/// The hash of a number is the number.
struct AsItIs(u64);

impl Hasher for AsItIs {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = self.0.rotate_left(8) ^ u64::from(*byte);
        }
    }

    fn write_u64(&mut self, number: u64) {
        self.0 = number;
    }
}

/// A company at the door: what a row says of it, and what it would be recognised by. Working that out takes no list, so
/// that another thread can do it.
#[derive(Debug)]
pub struct Newcomer {
    row: store::Written,
    keys: Keys,
}

impl Newcomer {
    /// A company from a system's list.
    pub fn from(source: Option<&str>, facts: AccountFacts) -> Self {
        let keys = Keys::of(
            source,
            facts.record_id.as_deref(),
            &facts.name,
            facts.domain.as_deref(),
        );
        Self {
            row: store::Written::of(facts),
            keys,
        }
    }
}

#[derive(Debug)]
struct Keys {
    record: Option<Key>,
    domain: Option<Key>,
    name: Option<Key>,
    other_name: Option<Key>,
}

impl Keys {
    fn of(source: Option<&str>, record: Option<&str>, name: &str, domain: Option<&str>) -> Self {
        let (name, other) = rules::name_keys(name);
        let filed = |name: String| (!name.is_empty()).then(|| Key::of(("name", name)));
        // Where the system is not known there is no key: row numbers of two lists would meet.
        let source = source.filter(|it| *it != "unknown");
        Self {
            record: source.zip(record).map(|it| Key::of(("record", it))),
            domain: domain.map(|domain| Key::of(("domain", domain))),
            name: filed(name),
            other_name: other.and_then(filed),
        }
    }
}

/// Takes accounts in, one at a time. Two lives: [`Importer::rehearse`] only counts, the others write.
pub struct Importer<'db> {
    known: Known,
    source: Option<String>,
    on_duplicate: OnDuplicate,
    first: i64,
    next: i64,
    writing: Option<Writing<'db>>,
}

struct Writing<'db> {
    insert: Statement<'db>,
    update: Statement<'db>,
    bulk: Option<&'db Bulk<'db>>,
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
            writing: None,
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
        let first = id::free_run(tx, TABLE, rows)?;
        Self::writing(tx, first, None, source, on_duplicate, rows)
    }

    /// Writes into an edit that makes rows by the thousand: the new accounts are recorded only if it is undone.
    pub fn bulk(
        bulk: &'db Bulk<'db>,
        source: Option<&str>,
        on_duplicate: OnDuplicate,
        rows: usize,
    ) -> Result<Self> {
        let first = bulk.reserve(TABLE, rows)?;
        Self::writing(bulk.tx(), first, Some(bulk), source, on_duplicate, rows)
    }

    fn writing(
        tx: &'db Connection,
        first: i64,
        bulk: Option<&'db Bulk<'db>>,
        source: Option<&str>,
        on_duplicate: OnDuplicate,
        rows: usize,
    ) -> Result<Self> {
        let mut known = Known::read(tx)?;
        // Room for all at once: growing step by step files every key again each time.
        known.keys.reserve(rows * 3);
        Ok(Self {
            known,
            source: source.map(str::to_owned),
            on_duplicate,
            first,
            next: first,
            writing: Some(Writing {
                insert: tx.prepare(store::INSERT)?,
                update: tx.prepare(store::UPDATE)?,
                bulk,
            }),
        })
    }

    /// The system the accounts come from.
    pub fn source(&self) -> Option<&str> {
        self.source.as_deref()
    }

    /// Takes one account in. Says what became of it, and which account it is the same as, if any.
    pub fn take(&mut self, newcomer: &Newcomer) -> Result<(Fate, Option<Match>)> {
        let Newcomer { row, keys } = newcomer;
        let same = self.known.find(keys).map(|(id, by)| Match {
            id,
            by,
            from_this_list: (self.first..self.next).contains(&id),
        });
        let fate = match (same, self.on_duplicate) {
            (Some(_), OnDuplicate::Skip) => Fate::Skipped,
            (Some(same), OnDuplicate::Update) => {
                if let Some(Writing { update, bulk, .. }) = &mut self.writing {
                    let source = self.source.as_deref();
                    let mut write = || store::bind(update, same.id, source, row);
                    match bulk {
                        Some(bulk) => bulk.change(same.id, write)?,
                        None => write()?,
                    }
                }
                self.known.learn(same.id, keys);
                Fate::Updated
            }
            (None, _) | (Some(_), OnDuplicate::Create) => {
                let id = self.next;
                if let Some(Writing { insert, bulk, .. }) = &mut self.writing {
                    let source = self.source.as_deref();
                    let mut write = || store::bind(insert, id, source, row);
                    match bulk {
                        Some(bulk) => bulk.make(id, write)?,
                        None => write()?,
                    }
                }
                self.next += 1;
                self.known.learn(id, keys);
                Fate::Created
            }
        };
        Ok((fate, same))
    }
}

/// Where accounts are kept.
const TABLE: &str = "accounts_account";

/// A list at random, for the property tests and the fault harness: companies that are on the list, companies that come twice
/// and new ones, and columns to remember.
#[cfg(any(test, feature = "random-edits"))]
pub fn random_list(bulk: &Bulk<'_>, dice: &mut dyn FnMut(usize) -> usize) -> Result<()> {
    use OnDuplicate::{Create, Skip, Update};
    let names: Vec<String> = bulk
        .tx()
        .prepare("SELECT name FROM accounts_account ORDER BY id LIMIT 50")?
        .query_map([], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    let rows = 1 + dice(30);
    let source = Some("hubspot");
    let mut importer = Importer::bulk(bulk, source, [Create, Update, Skip][dice(3)], rows)?;
    for _ in 0..rows {
        let name = match dice(3) {
            0 if !names.is_empty() => names[dice(names.len())].clone(),
            _ => format!("Nordlicht {} GmbH", dice(40)),
        };
        let mut facts = AccountFacts {
            name,
            city: [None, Some("Nürnberg".to_owned())][dice(2)].clone(),
            employees: (dice(2) == 0).then(|| dice(9_000) as i64),
            ..AccountFacts::default()
        };
        if dice(4) == 0 {
            facts.custom.insert("Sparte".into(), dice(9).to_string());
        }
        importer.take(&Newcomer::from(source, facts))?;
    }
    let target = ["city", "own"][dice(2)];
    store::remember(bulk.tx(), "hubspot", [("Ort", target)])
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

    fn row(facts: AccountFacts) -> Newcomer {
        Newcomer::from(Some("hubspot"), facts)
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
                    .take(&row(facts("Müller GmbH", "mueller.example")))
                    .unwrap(),
                (Fate::Created, None)
            );
            assert_eq!(
                importer.take(&row(facts("Weber AG", ""))).unwrap().0,
                Fate::Created
            );
            let mut again = facts("MUELLER", "");
            again.employees = Some(12);
            let (what, same) = importer.take(&row(again)).unwrap();
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
            .take(&row(first))
            .unwrap();
        let mut second = facts("Weber AG", "weber.example");
        second.employees = Some(80);
        second.revenue = Some(6.0e6);
        second.custom.insert("Note".into(), "x".into());
        let mut importer = Importer::new(&db, None, OnDuplicate::Update, 1).unwrap();
        let (fate, same) = importer.take(&row(second)).unwrap();
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
        let mut one = facts("One", "");
        one.record_id = Some("1".into());
        let mut other = facts("Two", "");
        other.record_id = Some("1".into());
        for (source, fate) in [("unknown", Fate::Created), ("hubspot", Fate::Updated)] {
            let mut importer =
                Importer::rehearse(Known::read(&db).unwrap(), Some(source), OnDuplicate::Update);
            let mut take = |facts: &AccountFacts| {
                let newcomer = Newcomer::from(Some(source), facts.clone());
                importer.take(&newcomer).unwrap().0
            };
            take(&one);
            assert_eq!(take(&other), fate);
        }
    }
}
