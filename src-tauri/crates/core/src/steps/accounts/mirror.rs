//! The list as columns in memory. The file holds the truth; this answers what the room waits for (search, filter, sort) in a
//! few milliseconds at 100,000 accounts, and names the rows that SQL then fetches for the screen.

use std::collections::HashMap;

use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use super::{Account, AccountField, countries, fold, store};
use crate::Result;

/// Most rows a window holds.
const WIDEST_WINDOW: usize = 500;
/// Most values a filter menu offers per field.
const MOST_VALUES: usize = 300;

/// Which accounts, in which order.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "accounts.ts")
)]
pub struct AccountQuery {
    /// Words that all must occur somewhere in an account, case and accents aside.
    pub search: String,
    /// Conditions that all must hold.
    pub filters: Vec<AccountFilter>,
    /// Most important first; accounts without a value come last either way.
    pub sort: Vec<AccountSort>,
}

/// A condition on one field.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "accounts.ts")
)]
pub struct AccountFilter {
    /// Which field.
    pub field: AccountField,
    /// What must hold.
    pub test: AccountTest,
}

/// What must hold of a field.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "accounts.ts")
)]
pub enum AccountTest {
    /// One of these values exactly; the empty text stands for none.
    OneOf {
        /// The values.
        values: Vec<String>,
    },
    /// The text occurs in it, case and accents aside.
    Contains {
        /// The text.
        text: String,
    },
    /// A number between two ends, both included; an open end is null.
    Between {
        /// The low end.
        from: Option<f64>,
        /// The high end.
        to: Option<f64>,
    },
}

/// One criterion of the order.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "accounts.ts")
)]
pub struct AccountSort {
    /// Which field.
    pub field: AccountField,
    /// Largest first.
    pub descending: bool,
}

/// Some rows of the list, and how many there are in all.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "accounts.ts")
)]
pub struct AccountWindow {
    /// How many accounts the query finds.
    pub total: usize,
    /// Which of them the first row here is.
    pub offset: usize,
    /// The rows.
    pub rows: Vec<Account>,
}

/// A value and how many accounts have it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "accounts.ts")
)]
pub struct ValueCount {
    /// The value; empty for none.
    pub value: String,
    /// How many.
    pub count: usize,
}

/// The list as a whole.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "accounts.ts")
)]
pub struct AccountsView {
    /// How many accounts there are.
    pub count: usize,
    /// Names of the own fields that occur.
    pub own_fields: Vec<String>,
    /// Industries, most frequent first.
    pub industries: Vec<ValueCount>,
    /// Countries, most frequent first.
    pub countries: Vec<ValueCount>,
    /// Sales owners, most frequent first.
    pub owners: Vec<ValueCount>,
    /// Relationships, most frequent first.
    pub relationships: Vec<ValueCount>,
    /// Currencies, most frequent first.
    pub currencies: Vec<ValueCount>,
}

/// A column of texts, each kept once.
#[derive(Default)]
struct Texts {
    of: Vec<u32>,
    words: Vec<String>,
    /// Place of each word in the order of the alphabet; made when first asked for.
    ranks: Vec<u32>,
}

impl Texts {
    fn value(&self, row: usize) -> &str {
        &self.words[self.of[row] as usize]
    }

    fn ranks(&mut self) -> &[u32] {
        if self.ranks.len() != self.words.len() {
            let mut order: Vec<(String, u32)> = self
                .words
                .iter()
                .enumerate()
                .map(|(place, word)| (fold(word).into_owned(), place as u32))
                .collect();
            order.sort_unstable();
            self.ranks = vec![0; self.words.len()];
            for (rank, (word, place)) in order.into_iter().enumerate() {
                // None sorts last in either direction.
                self.ranks[place as usize] = if word.is_empty() {
                    u32::MAX
                } else {
                    rank as u32
                };
            }
        }
        &self.ranks
    }

    fn counts(&self) -> Vec<ValueCount> {
        let mut counts = vec![0_usize; self.words.len()];
        for word in &self.of {
            counts[*word as usize] += 1;
        }
        let mut counts: Vec<ValueCount> = self
            .words
            .iter()
            .zip(counts)
            .filter(|(_, count)| *count > 0)
            .map(|(value, count)| ValueCount {
                value: value.clone(),
                count,
            })
            .collect();
        counts.sort_by(|a, b| b.count.cmp(&a.count).then_with(|| a.value.cmp(&b.value)));
        counts.truncate(MOST_VALUES);
        counts
    }
}

/// Fills [`Texts`].
#[derive(Default)]
struct Filler {
    texts: Texts,
    seen: HashMap<String, u32>,
}

impl Filler {
    fn push(&mut self, value: Option<&str>) {
        let value = value.unwrap_or_default();
        let word = if let Some(word) = self.seen.get(value) {
            *word
        } else {
            let word = self.texts.words.len() as u32;
            self.texts.words.push(value.to_owned());
            self.seen.insert(value.to_owned(), word);
            word
        };
        self.texts.of.push(word);
    }
}

/// The list as columns in memory.
pub struct Mirror {
    ids: Vec<i64>,
    texts: HashMap<AccountField, Texts>,
    employees: Vec<f64>,
    revenue: Vec<f64>,
    own_fields: Vec<String>,
    /// What search looks through: every account's words, folded, one after another.
    haystack: String,
    starts: Vec<usize>,
    answered: Option<(AccountQuery, Vec<u32>)>,
}

/// Fields held as texts; days are texts too, as they sort like them.
const TEXTS: [AccountField; 16] = [
    AccountField::RecordId,
    AccountField::Name,
    AccountField::Website,
    AccountField::Domain,
    AccountField::Industry,
    AccountField::Country,
    AccountField::Region,
    AccountField::City,
    AccountField::PostalCode,
    AccountField::Currency,
    AccountField::Owner,
    AccountField::Relationship,
    AccountField::OpenOpportunity,
    AccountField::LastActivity,
    AccountField::Parent,
    AccountField::Notes,
];

impl Mirror {
    /// Reads the whole list.
    pub fn read(db: &Connection) -> Result<Self> {
        let names: HashMap<&str, String> = countries()
            .map(|(code, en, de)| (code, format!("{} {}", fold(en), fold(de))))
            .collect();
        let mut fillers: Vec<Filler> = TEXTS.iter().map(|_| Filler::default()).collect();
        let mut own_fields = std::collections::BTreeSet::new();
        let mut mirror = Self {
            ids: Vec::new(),
            texts: HashMap::new(),
            employees: Vec::new(),
            revenue: Vec::new(),
            own_fields: Vec::new(),
            haystack: String::new(),
            starts: vec![0],
            answered: None,
        };
        store::each(db, |account| {
            let facts = &account.facts;
            let day = facts.last_activity.map(|day| day.to_string());
            let values: [Option<&str>; 16] = [
                facts.record_id.as_deref(),
                Some(&facts.name),
                facts.website.as_deref(),
                facts.domain.as_deref(),
                facts.industry.as_deref(),
                facts.country.as_deref(),
                facts.region.as_deref(),
                facts.city.as_deref(),
                facts.postal_code.as_deref(),
                facts.currency.as_deref(),
                facts.owner.as_deref(),
                facts.relationship.map(super::Relationship::name),
                facts
                    .open_opportunity
                    .map(|open| if open { "true" } else { "false" }),
                day.as_deref(),
                facts.parent.as_deref(),
                facts.notes.as_deref(),
            ];
            for (filler, value) in fillers.iter_mut().zip(values) {
                filler.push(value);
            }
            mirror.ids.push(account.id);
            mirror
                .employees
                .push(facts.employees.map_or(f64::NAN, |it| it as f64));
            mirror.revenue.push(facts.revenue.unwrap_or(f64::NAN));
            // Relationship, currency and yes/no are filtered, not searched: "true" should not find half the list.
            for place in [1, 3, 0, 4, 6, 7, 8, 10, 14, 15] {
                if let Some(value) = values[place] {
                    mirror.haystack.push_str(&fold(value));
                    mirror.haystack.push('\n');
                }
            }
            if let Some(country) = values[5] {
                match names.get(country) {
                    Some(names) => mirror.haystack.push_str(names),
                    None => mirror.haystack.push_str(&fold(country)),
                }
                mirror.haystack.push('\n');
            }
            for (name, value) in &facts.custom {
                mirror.haystack.push_str(&fold(value));
                mirror.haystack.push('\n');
                if !own_fields.contains(name) {
                    own_fields.insert(name.clone());
                }
            }
            mirror.starts.push(mirror.haystack.len());
        })?;
        mirror.own_fields = own_fields.into_iter().collect();
        mirror.texts = TEXTS
            .into_iter()
            .zip(fillers.into_iter().map(|filler| filler.texts))
            .collect();
        Ok(mirror)
    }

    /// Brings the mirror up to date after these accounts were written, made or removed.
    pub fn refresh(&mut self, db: &Connection, ids: &[i64]) -> Result<()> {
        if !ids.is_empty() {
            *self = Self::read(db)?;
        }
        Ok(())
    }

    /// How many accounts there are.
    pub fn len(&self) -> usize {
        self.ids.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.ids.is_empty()
    }

    /// The id of the account in a row of the mirror.
    pub fn id(&self, row: u32) -> i64 {
        self.ids[row as usize]
    }

    /// The text of a field in a row of the mirror; empty for none, and for numbers.
    pub fn text(&self, row: u32, field: AccountField) -> &str {
        self.texts
            .get(&field)
            .map_or("", |texts| texts.value(row as usize))
    }

    /// A column of numbers by the mirror's rows, NaN for none; `None` for a field that holds texts.
    pub fn numbers(&self, field: AccountField) -> Option<&[f64]> {
        match field {
            AccountField::Employees => Some(&self.employees),
            AccountField::Revenue => Some(&self.revenue),
            _ => None,
        }
    }

    /// A column of texts: each different text once, and which of them every row of the mirror holds. `None` for a
    /// field that holds numbers.
    pub fn texts(&self, field: AccountField) -> Option<(&[String], &[u32])> {
        let texts = self.texts.get(&field)?;
        Some((&texts.words, &texts.of))
    }

    /// The rows' ids, ascending.
    pub fn row_ids(&self) -> &[i64] {
        &self.ids
    }

    /// The list as a whole.
    pub fn view(&self) -> AccountsView {
        let counts = |field| {
            self.texts
                .get(&field)
                .map(Texts::counts)
                .unwrap_or_default()
        };
        AccountsView {
            count: self.ids.len(),
            own_fields: self.own_fields.clone(),
            industries: counts(AccountField::Industry),
            countries: counts(AccountField::Country),
            owners: counts(AccountField::Owner),
            relationships: counts(AccountField::Relationship),
            currencies: counts(AccountField::Currency),
        }
    }

    /// Some rows of what a query finds. The order is worked out once per query; scrolling on costs only the rows.
    pub fn window(
        &mut self,
        db: &Connection,
        query: &AccountQuery,
        offset: usize,
        limit: usize,
    ) -> Result<AccountWindow> {
        let found = self.find(query);
        let rows: Vec<u32> = found
            .iter()
            .skip(offset)
            .take(limit.min(WIDEST_WINDOW))
            .copied()
            .collect();
        let total = found.len();
        let ids: Vec<i64> = rows.into_iter().map(|row| self.id(row)).collect();
        Ok(AccountWindow {
            total,
            offset,
            rows: store::page(db, &ids)?,
        })
    }

    /// The ids of everything a query finds, in its order: for "select all".
    pub fn ids(&mut self, query: &AccountQuery) -> Vec<i64> {
        let rows = self.find(query).to_vec();
        rows.into_iter().map(|row| self.id(row)).collect()
    }

    /// The mirror's rows a query finds, in its order.
    pub fn find(&mut self, query: &AccountQuery) -> &[u32] {
        if self
            .answered
            .as_ref()
            .is_none_or(|(asked, _)| asked != query)
        {
            let mut found = self.matching(query);
            self.order(&mut found, &query.sort);
            self.answered = Some((query.clone(), found));
        }
        self.answered.as_ref().map_or(&[], |(_, found)| found)
    }

    /// The mirror's rows a query finds, in no order a reader would expect; for steps below that have an order of their own.
    pub fn matching(&self, query: &AccountQuery) -> Vec<u32> {
        let search = fold(&query.search);
        let words: Vec<&str> = search.split_whitespace().collect();
        let tests: Vec<Box<dyn Fn(usize) -> bool + '_>> = query
            .filters
            .iter()
            .map(|filter| self.test(filter))
            .collect();
        (0..self.ids.len())
            .filter(|row| tests.iter().all(|test| test(*row)))
            .filter(|row| {
                let straw = &self.haystack[self.starts[*row]..self.starts[row + 1]];
                words.iter().all(|word| straw.contains(word))
            })
            .map(|row| row as u32)
            .collect()
    }

    /// Whether a row of the mirror meets a condition. Made once per condition, asked once per row.
    pub fn test<'a>(&'a self, filter: &'a AccountFilter) -> Box<dyn Fn(usize) -> bool + 'a> {
        let numbers = match filter.field {
            AccountField::Employees => Some(&self.employees),
            AccountField::Revenue => Some(&self.revenue),
            _ => None,
        };
        match (&filter.test, numbers, self.texts.get(&filter.field)) {
            (AccountTest::Between { from, to }, Some(numbers), _) => {
                let (from, to) = (
                    from.unwrap_or(f64::NEG_INFINITY),
                    to.unwrap_or(f64::INFINITY),
                );
                Box::new(move |row| (from..=to).contains(&numbers[row]))
            }
            (AccountTest::OneOf { values }, _, Some(texts)) => {
                let wanted: Vec<bool> = texts
                    .words
                    .iter()
                    .map(|word| values.contains(word))
                    .collect();
                Box::new(move |row| wanted[texts.of[row] as usize])
            }
            (AccountTest::Contains { text }, _, Some(texts)) => {
                let text = fold(text).into_owned();
                let wanted: Vec<bool> = texts
                    .words
                    .iter()
                    .map(|word| fold(word).contains(&text))
                    .collect();
                Box::new(move |row| wanted[texts.of[row] as usize])
            }
            // A text condition on a number, or the reverse: nothing meets it.
            _ => Box::new(|_| false),
        }
    }

    fn order(&mut self, found: &mut [u32], sort: &[AccountSort]) {
        // The mirror's own order is the order of ids; by name is what a reader expects.
        let by_name = AccountSort {
            field: AccountField::Name,
            descending: false,
        };
        let last_first = std::iter::once(&by_name).chain(sort.iter().rev());
        for AccountSort { field, descending } in last_first {
            match field {
                AccountField::Employees => by_number(found, &self.employees, *descending),
                AccountField::Revenue => by_number(found, &self.revenue, *descending),
                _ => {
                    let Some(texts) = self.texts.get_mut(field) else {
                        continue;
                    };
                    texts.ranks();
                    let rank = |row: &u32| texts.ranks[texts.of[*row as usize] as usize];
                    if *descending {
                        found.sort_by_key(|row| match rank(row) {
                            u32::MAX => u32::MAX,
                            rank => u32::MAX - 1 - rank,
                        });
                    } else {
                        found.sort_by_key(rank);
                    }
                }
            }
        }
    }
}

fn by_number(found: &mut [u32], numbers: &[f64], descending: bool) {
    found.sort_by(|a, b| {
        let (a, b) = (numbers[*a as usize], numbers[*b as usize]);
        match (a.is_nan(), b.is_nan()) {
            (false, false) if descending => b.total_cmp(&a),
            (false, false) => a.total_cmp(&b),
            (a, b) => a.cmp(&b),
        }
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{document::schema::blank, steps::accounts::AccountFacts};

    fn list() -> Connection {
        let db = blank().unwrap();
        for (id, (name, country, employees)) in [
            ("Öltechnik AG", Some("DE"), Some(20)),
            ("alpha GmbH", Some("AT"), None),
            ("Zeta Ltd", None, Some(5)),
            ("Beta", Some("DE"), Some(900)),
        ]
        .into_iter()
        .enumerate()
        {
            let facts = AccountFacts {
                name: name.into(),
                country: country.map(Into::into),
                employees,
                ..AccountFacts::default()
            };
            store::insert(&db, id as i64 + 1, None, &facts).unwrap();
        }
        db
    }

    fn names(query: &AccountQuery) -> Vec<String> {
        let db = list();
        let window = Mirror::read(&db)
            .unwrap()
            .window(&db, query, 0, 10)
            .unwrap();
        window.rows.into_iter().map(|row| row.facts.name).collect()
    }

    fn sorted(sort: &[(AccountField, bool)]) -> Vec<String> {
        let sort = sort
            .iter()
            .map(|(field, descending)| AccountSort {
                field: *field,
                descending: *descending,
            })
            .collect();
        names(&AccountQuery {
            sort,
            ..AccountQuery::default()
        })
    }

    #[test]
    fn the_alphabet_knows_no_accents_and_missing_values_come_last() {
        assert_eq!(
            sorted(&[]),
            ["alpha GmbH", "Beta", "Öltechnik AG", "Zeta Ltd"]
        );
        assert_eq!(
            sorted(&[(AccountField::Employees, false)]),
            ["Zeta Ltd", "Öltechnik AG", "Beta", "alpha GmbH"]
        );
        assert_eq!(
            sorted(&[(AccountField::Employees, true)]),
            ["Beta", "Öltechnik AG", "Zeta Ltd", "alpha GmbH"]
        );
        assert_eq!(
            sorted(&[
                (AccountField::Country, true),
                (AccountField::Employees, true)
            ]),
            ["Beta", "Öltechnik AG", "alpha GmbH", "Zeta Ltd"]
        );
    }

    #[test]
    fn search_finds_all_words_whatever_their_accents_and_countries_by_name() {
        let search = |text: &str| {
            names(&AccountQuery {
                search: text.into(),
                ..AccountQuery::default()
            })
        };
        assert_eq!(search("OLTECH"), ["Öltechnik AG"]);
        assert_eq!(search("germany"), ["Beta", "Öltechnik AG"]);
        assert_eq!(search("deutsch bet"), ["Beta"]);
        assert!(search("nowhere").is_empty());
    }

    #[test]
    fn filters_hold_together() {
        let filter = |filters| {
            names(&AccountQuery {
                filters,
                ..AccountQuery::default()
            })
        };
        let german = AccountFilter {
            field: AccountField::Country,
            test: AccountTest::OneOf {
                values: vec!["DE".into()],
            },
        };
        let small = AccountFilter {
            field: AccountField::Employees,
            test: AccountTest::Between {
                from: None,
                to: Some(100.0),
            },
        };
        let nowhere = AccountFilter {
            field: AccountField::Country,
            test: AccountTest::OneOf {
                values: vec![String::new()],
            },
        };
        assert_eq!(filter(vec![german.clone(), small]), ["Öltechnik AG"]);
        assert_eq!(filter(vec![nowhere]), ["Zeta Ltd"]);
        assert_eq!(filter(vec![german.clone(), german]).len(), 2);
    }
}
