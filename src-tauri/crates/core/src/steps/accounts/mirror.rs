//! The list as columns in memory. The file holds the truth; this answers what the room waits for (search, filter, sort) in a
//! few milliseconds at 100,000 accounts, and names the rows that SQL then fetches for the screen.

use std::{
    borrow::Cow,
    collections::{BTreeSet, HashMap},
};

use chrono::NaiveDate;
use memchr::memmem::Finder;
use rusqlite::{Connection, Row};
use serde::{Deserialize, Serialize};

use super::{
    Account, AccountField, Relationship,
    columns::{Filler, Numbers, Texts},
    countries, fold, store,
};
use crate::Result;

/// Most rows a window holds.
const WIDEST_WINDOW: usize = 500;
/// More changed accounts than this are read with the whole list.
const MOST_PATCHED: usize = 20_000;
/// More accounts made or removed than this, too: each moves all behind it.
const MOST_MOVED: usize = 16;

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
    /// A day between two, both included; an open end is null.
    Days {
        /// The first day.
        from: Option<NaiveDate>,
        /// The last day.
        to: Option<NaiveDate>,
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

/// The list as columns in memory.
pub struct Mirror {
    ids: Vec<i64>,
    texts: HashMap<AccountField, Texts>,
    employees: Numbers,
    revenue: Numbers,
    /// Which own fields an account has: their names, one a line.
    own_fields: Texts,
    /// What search looks through: every account's words, folded, one after another.
    haystack: String,
    starts: Vec<usize>,
    countries: Countries,
    answered: Option<(AccountQuery, Vec<u32>)>,
}

/// Names of the countries in both languages, folded, by code.
type Countries = HashMap<&'static str, String>;

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

fn given(text: Option<&String>) -> Cow<'_, str> {
    Cow::Borrowed(text.map_or("", String::as_str))
}

/// What an account has in [`TEXTS`]; empty for none.
fn texts(account: &Account) -> [Cow<'_, str>; 16] {
    let facts = &account.facts;
    [
        given(facts.record_id.as_ref()),
        Cow::Borrowed(&facts.name),
        given(facts.website.as_ref()),
        given(facts.domain.as_ref()),
        given(facts.industry.as_ref()),
        given(facts.country.as_ref()),
        given(facts.region.as_ref()),
        given(facts.city.as_ref()),
        given(facts.postal_code.as_ref()),
        given(facts.currency.as_ref()),
        given(facts.owner.as_ref()),
        Cow::Borrowed(facts.relationship.map_or("", Relationship::name)),
        Cow::Borrowed(match facts.open_opportunity {
            Some(true) => "true",
            Some(false) => "false",
            None => "",
        }),
        facts
            .last_activity
            .map_or(Cow::Borrowed(""), |day| Cow::Owned(day.to_string())),
        given(facts.parent.as_ref()),
        given(facts.notes.as_ref()),
    ]
}

/// What the file says of a field in [`TEXTS`], as [`texts`] would say it.
fn stored<'a>(row: &'a Row<'_>, field: AccountField) -> rusqlite::Result<Cow<'a, str>> {
    let value = row.get_ref(store::place(field))?;
    Ok(match field {
        AccountField::OpenOpportunity => Cow::Borrowed(match value.as_i64_or_null()? {
            None => "",
            Some(0) => "false",
            Some(_) => "true",
        }),
        _ => Cow::Borrowed(value.as_str_or_null()?.unwrap_or_default()),
    })
}

/// The own fields of an account as they are stored, by name.
struct OwnFields<'a>(Vec<(Cow<'a, str>, Cow<'a, str>)>);

impl<'a> OwnFields<'a> {
    /// None where they cannot be read.
    fn of(row: &'a Row<'_>) -> rusqlite::Result<Vec<(Cow<'a, str>, Cow<'a, str>)>> {
        let Some(json) = row.get_ref(store::OWN_FIELDS)?.as_str_or_null()? else {
            return Ok(Vec::new());
        };
        let mut fields = serde_json::from_str(json).map_or_else(|_| Vec::new(), |Self(it)| it);
        fields.sort_unstable();
        Ok(fields)
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for OwnFields<'a> {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct Each;

        /// Not copied where it stands without escapes.
        #[derive(Deserialize)]
        struct Text<'a>(#[serde(borrow)] Cow<'a, str>);

        impl<'de> serde::de::Visitor<'de> for Each {
            type Value = Vec<(Cow<'de, str>, Cow<'de, str>)>;

            fn expecting(&self, to: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                to.write_str("texts by name")
            }

            fn visit_map<A: serde::de::MapAccess<'de>>(
                self,
                mut map: A,
            ) -> Result<Self::Value, A::Error> {
                let mut fields = Vec::new();
                while let Some((Text(name), Text(value))) = map.next_entry()? {
                    fields.push((name, value));
                }
                Ok(fields)
            }
        }

        from.deserialize_map(Each).map(OwnFields)
    }
}

/// Where in [`TEXTS`] search looks. Relationship, currency and yes/no are filtered, not searched: "true" should not find
/// half the list.
const SEARCHED: [usize; 10] = [1, 3, 0, 4, 6, 7, 8, 10, 14, 15];
/// The country's place in [`TEXTS`]: searched by its names.
const COUNTRY: usize = 5;

/// Adds what search finds an account by.
fn straw(to: &mut String, texts: &[Cow<'_, str>; 16], account: &Account, countries: &Countries) {
    let mut add = |text: &str| {
        if !text.is_empty() {
            to.push_str(text);
            to.push('\n');
        }
    };
    for place in SEARCHED {
        add(&fold(&texts[place]));
    }
    match countries.get(texts[COUNTRY].as_ref()) {
        Some(names) => add(names),
        None => add(&fold(&texts[COUNTRY])),
    }
    for value in account.facts.custom.values() {
        add(&fold(value));
    }
}

/// The names of an account's own fields.
fn own_fields(account: &Account) -> String {
    let names: Vec<&str> = account.facts.custom.keys().map(String::as_str).collect();
    names.join("\n")
}

fn employees(account: &Account) -> f64 {
    account.facts.employees.map_or(f64::NAN, |it| it as f64)
}

fn revenue(account: &Account) -> f64 {
    account.facts.revenue.unwrap_or(f64::NAN)
}

impl Mirror {
    /// Reads the whole list.
    pub fn read(db: &Connection) -> Result<Self> {
        let mut mirror = Self {
            ids: Vec::new(),
            texts: HashMap::new(),
            employees: Numbers::default(),
            revenue: Numbers::default(),
            own_fields: Texts::default(),
            haystack: String::new(),
            starts: vec![0],
            countries: countries()
                .map(|(code, en, de)| (code, format!("{} {}", fold(en), fold(de))))
                .collect(),
            answered: None,
        };
        let mut fillers: Vec<Filler> = TEXTS.iter().map(|_| Filler::default()).collect();
        let mut own = Filler::default();
        let mut names = String::new();
        store::each(db, |row| {
            let mut words = [0; TEXTS.len()];
            for ((word, filler), field) in words.iter_mut().zip(&mut fillers).zip(TEXTS) {
                *word = filler.push(&stored(row, field)?);
            }
            for place in SEARCHED {
                mirror.hay(fillers[place].folded(words[place]));
            }
            let country = &fillers[COUNTRY];
            let code = stored(row, AccountField::Country)?;
            match mirror.countries.get(code.as_ref()) {
                Some(names) => {
                    mirror.haystack.push_str(names);
                    mirror.haystack.push('\n');
                }
                None => mirror.hay(country.folded(words[COUNTRY])),
            }
            names.clear();
            for (name, value) in OwnFields::of(row)? {
                if !names.is_empty() {
                    names.push('\n');
                }
                names.push_str(&name);
                mirror.hay(&fold(&value));
            }
            own.push(&names);
            mirror.starts.push(mirror.haystack.len());
            mirror.ids.push(row.get(0)?);
            let people: Option<i64> = row.get(store::place(AccountField::Employees))?;
            mirror
                .employees
                .push(people.map_or(f64::NAN, |it| it as f64));
            let revenue: Option<f64> = row.get(store::place(AccountField::Revenue))?;
            mirror.revenue.push(revenue.unwrap_or(f64::NAN));
            Ok(())
        })?;
        mirror.own_fields = own.done();
        // Every answer is in the order of names, the first one too.
        mirror.texts = TEXTS
            .into_iter()
            .zip(fillers)
            .map(|(field, filler)| match field {
                AccountField::Name => (field, filler.in_order()),
                _ => (field, filler.done()),
            })
            .collect();
        Ok(mirror)
    }

    /// Adds a text to the words of the last account.
    fn hay(&mut self, text: &str) {
        if !text.is_empty() {
            self.haystack.push_str(text);
            self.haystack.push('\n');
        }
    }

    /// Brings the mirror up to date after these accounts were written, made or removed. Whether every row stands where it
    /// stood: whoever keeps columns of its own over the rows makes them anew otherwise.
    pub fn refresh(&mut self, db: &Connection, ids: &[i64]) -> Result<bool> {
        let ids: BTreeSet<i64> = ids.iter().copied().collect();
        if ids.is_empty() {
            return Ok(true);
        }
        if ids.len() > MOST_PATCHED {
            *self = Self::read(db)?;
            return Ok(false);
        }
        let (mut changed, mut moved) = (Vec::new(), Vec::new());
        for id in ids {
            let there = self.ids.binary_search(&id).ok();
            match (there, store::account(db, id)?) {
                (Some(row), Some(account)) => changed.push((row, account)),
                (None, None) => {}
                (_, account) => moved.push((id, account)),
            }
        }
        if moved.len() > MOST_MOVED {
            *self = Self::read(db)?;
            return Ok(false);
        }
        self.answered = None;
        self.overwrite(&changed);
        let stands = moved.is_empty();
        for (id, account) in moved {
            match (self.ids.binary_search(&id), account) {
                (Ok(row), None) => self.remove(row),
                (Err(row), Some(account)) => self.insert(row, &account),
                _ => {}
            }
        }
        Ok(stands)
    }

    /// Writes accounts over those in their rows; rows ascend.
    fn overwrite(&mut self, changed: &[(usize, Account)]) {
        let mut straws: Vec<(usize, String)> = Vec::new();
        for (row, account) in changed {
            let values = texts(account);
            for (field, value) in TEXTS.iter().zip(&values) {
                if let Some(column) = self.texts.get_mut(field) {
                    column.set(*row, value);
                }
            }
            self.own_fields.set(*row, &own_fields(account));
            self.employees.set(*row, employees(account));
            self.revenue.set(*row, revenue(account));
            let mut new = String::new();
            straw(&mut new, &values, account, &self.countries);
            if new != self.haystack[self.starts[*row]..self.starts[row + 1]] {
                straws.push((*row, new));
            }
        }
        if straws.len() <= MOST_MOVED {
            for (row, new) in straws {
                self.restraw(row, row + 1, &new);
            }
        } else {
            self.restraw_many(straws);
        }
    }

    fn insert(&mut self, row: usize, account: &Account) {
        let values = texts(account);
        for (field, value) in TEXTS.iter().zip(&values) {
            if let Some(column) = self.texts.get_mut(field) {
                column.insert(row, value);
            }
        }
        self.own_fields.insert(row, &own_fields(account));
        self.employees.insert(row, employees(account));
        self.revenue.insert(row, revenue(account));
        self.ids.insert(row, account.id);
        self.starts.insert(row, self.starts[row]);
        let mut new = String::new();
        straw(&mut new, &values, account, &self.countries);
        self.restraw(row, row + 1, &new);
    }

    fn remove(&mut self, row: usize) {
        for column in self.texts.values_mut() {
            column.remove(row);
        }
        self.own_fields.remove(row);
        self.employees.remove(row);
        self.revenue.remove(row);
        self.ids.remove(row);
        self.restraw(row, row + 1, "");
        self.starts.remove(row);
    }

    /// Puts other words in the place of those of some rows.
    fn restraw(&mut self, from: usize, to: usize, new: &str) {
        let (start, end) = (self.starts[from], self.starts[to]);
        self.haystack.replace_range(start..end, new);
        let grown = start + new.len();
        for start in &mut self.starts[to..] {
            *start = *start - end + grown;
        }
    }

    /// The same for many rows at once: everything is copied once instead of moved for each.
    fn restraw_many(&mut self, straws: Vec<(usize, String)>) {
        let mut haystack = String::with_capacity(self.haystack.len());
        let mut starts = Vec::with_capacity(self.starts.len());
        let mut straws = straws.into_iter().peekable();
        for row in 0..self.ids.len() {
            starts.push(haystack.len());
            match straws.next_if(|(changed, _)| *changed == row) {
                Some((_, new)) => haystack.push_str(&new),
                None => haystack.push_str(&self.haystack[self.starts[row]..self.starts[row + 1]]),
            }
        }
        starts.push(haystack.len());
        self.haystack = haystack;
        self.starts = starts;
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
            AccountField::Employees => Some(self.employees.of()),
            AccountField::Revenue => Some(self.revenue.of()),
            _ => None,
        }
    }

    /// A column of texts: each different text once, and which of them every row of the mirror holds. `None` for a
    /// field that holds numbers.
    pub fn texts(&self, field: AccountField) -> Option<(&[String], &[u32])> {
        let texts = self.texts.get(&field)?;
        Some((texts.words(), texts.of()))
    }

    /// Every row of the mirror in the order of names. Leaves alone what the list's own screen asked last.
    pub fn by_name(&mut self) -> Vec<u32> {
        let mut rows: Vec<u32> = (0..self.ids.len() as u32).collect();
        self.order(&mut rows, &[]);
        rows
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
            own_fields: self.own_field_names(),
            industries: counts(AccountField::Industry),
            countries: counts(AccountField::Country),
            owners: counts(AccountField::Owner),
            relationships: counts(AccountField::Relationship),
            currencies: counts(AccountField::Currency),
        }
    }

    fn own_field_names(&self) -> Vec<String> {
        let names: BTreeSet<&str> = self
            .own_fields
            .used()
            .flat_map(|(names, _)| names.lines())
            .collect();
        names.into_iter().map(str::to_owned).collect()
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
        // The longest word is the rarest: it is looked for in everything at once, the others only where it stands.
        let mut finders: Vec<Finder> = words.iter().map(Finder::new).collect();
        finders.sort_by_key(|it| std::cmp::Reverse(it.needle().len()));
        let mut found: Vec<u32> = match finders.split_first() {
            None => (0..self.ids.len() as u32).collect(),
            Some((rarest, _)) => self.rows_with(rarest),
        };
        if !tests.is_empty() {
            found.retain(|row| tests.iter().all(|test| test(*row as usize)));
        }
        if finders.len() > 1 {
            found.retain(|row| {
                let row = *row as usize;
                let straw = &self.haystack.as_bytes()[self.starts[row]..self.starts[row + 1]];
                finders[1..].iter().all(|word| word.find(straw).is_some())
            });
        }
        found
    }

    /// The rows in which a word stands, ascending. No word goes beyond its row, as each value ends with its line.
    fn rows_with(&self, word: &Finder) -> Vec<u32> {
        let haystack = self.haystack.as_bytes();
        let mut found = Vec::new();
        let (mut from, mut row) = (0, 0);
        while let Some(at) = word.find(&haystack[from..]) {
            // The row is the last one that starts there or before: near where we are for a frequent word, far for a rare one.
            let mut step = 1;
            while row + step < self.ids.len() && self.starts[row + step] <= from + at {
                row += step;
                step *= 2;
            }
            row += self.starts[row + 1..(row + step).min(self.ids.len())]
                .partition_point(|start| *start <= from + at);
            found.push(row as u32);
            row += 1;
            from = self.starts[row];
        }
        found
    }

    /// Whether a row of the mirror meets a condition. Made once per condition, asked once per row.
    pub fn test<'a>(&'a self, filter: &'a AccountFilter) -> Box<dyn Fn(usize) -> bool + 'a> {
        let numbers = match filter.field {
            AccountField::Employees => Some(self.employees.of()),
            AccountField::Revenue => Some(self.revenue.of()),
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
            (AccountTest::Days { from, to }, None, Some(texts))
                if filter.field == AccountField::LastActivity =>
            {
                // Written year first, days stand in the order of their texts.
                let from = from.map_or_else(String::new, |day| day.to_string());
                let to = to.map(|day| day.to_string());
                let wanted: Vec<bool> = texts
                    .words()
                    .iter()
                    .map(|word| {
                        !word.is_empty() && *word >= from && to.as_ref().is_none_or(|to| word <= to)
                    })
                    .collect();
                Box::new(move |row| wanted[texts.of()[row] as usize])
            }
            (AccountTest::OneOf { values }, _, Some(texts)) => {
                let wanted: Vec<bool> = texts
                    .words()
                    .iter()
                    .map(|word| values.contains(word))
                    .collect();
                Box::new(move |row| wanted[texts.of()[row] as usize])
            }
            (AccountTest::Contains { text }, _, Some(texts)) => {
                let text = fold(text).into_owned();
                let wanted: Vec<bool> = texts
                    .words()
                    .iter()
                    .map(|word| fold(word).contains(&text))
                    .collect();
                Box::new(move |row| wanted[texts.of()[row] as usize])
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
                AccountField::Employees => self.employees.order(found, *descending),
                AccountField::Revenue => self.revenue.order(found, *descending),
                _ => {
                    if let Some(texts) = self.texts.get_mut(field) {
                        texts.order(found, *descending);
                    }
                }
            }
        }
    }
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

    #[test]
    fn a_day_is_asked_for_by_its_ends_and_no_day_is_in_no_span() {
        let db = list();
        for (id, day) in [(1, "2025-12-31"), (2, "2026-01-01"), (4, "2026-06-30")] {
            let id: i64 = id;
            store::set(&db, id, AccountField::LastActivity, &day).unwrap();
        }
        let mirror = Mirror::read(&db).unwrap();
        let day = |text: &str| text.parse::<NaiveDate>().ok();
        let found = |field, from: &str, to: &str| {
            let test = AccountTest::Days {
                from: day(from),
                to: day(to),
            };
            let query = AccountQuery {
                filters: vec![AccountFilter { field, test }],
                ..AccountQuery::default()
            };
            let rows = mirror.matching(&query).into_iter();
            rows.map(|row| mirror.id(row)).collect::<Vec<_>>()
        };
        let active = AccountField::LastActivity;
        assert_eq!(found(active, "2026-01-01", "2026-06-30"), [2, 4]);
        assert_eq!(found(active, "", "2026-01-01"), [1, 2]);
        assert_eq!(found(active, "2026-01-02", ""), [4]);
        assert!(found(AccountField::City, "2026-01-02", "").is_empty());
    }

    /// What two mirrors of one list must agree on.
    fn answers(mirror: &mut Mirror, db: &Connection) -> Vec<String> {
        let mut told = vec![format!("{:?} {:?}", mirror.view(), mirror.row_ids())];
        for (search, field, descending) in [
            ("", AccountField::Name, true),
            ("a", AccountField::Employees, true),
            ("germany", AccountField::Revenue, false),
            ("gmbh e", AccountField::Owner, true),
        ] {
            let query = AccountQuery {
                search: search.into(),
                filters: Vec::new(),
                sort: vec![AccountSort { field, descending }],
            };
            let window = mirror.window(db, &query, 0, 100).unwrap();
            told.push(format!("{window:?}"));
        }
        told
    }

    proptest::proptest! {
        #![proptest_config(proptest::test_runner::Config::with_cases(60))]
        #[test]
        fn a_mirror_that_follows_edits_answers_like_one_read_anew(rolls in proptest::collection::vec(0..usize::MAX, 400)) {
            let db = list();
            let mut mirror = Mirror::read(&db).unwrap();
            let mut rolls = rolls.into_iter().cycle();
            for _ in 0..12 {
                let before = mirror.row_ids().to_vec();
                let edit = super::super::random(&db, &mut |most| rolls.next().unwrap_or(0) % most.max(1)).unwrap();
                // A refused edit changes nothing; saying its accounts all the same does no harm.
                drop(crate::Edit::apply(&edit, &db, chrono::DateTime::UNIX_EPOCH));
                let after = Mirror::read(&db).unwrap().row_ids().to_vec();
                mirror.refresh(&db, &[before, after].concat()).unwrap();
                let mut anew = Mirror::read(&db).unwrap();
                proptest::prop_assert_eq!(answers(&mut mirror, &db), answers(&mut anew, &db));
            }
        }
    }

    #[test]
    fn many_accounts_changed_at_once_are_found_by_their_new_words() {
        let db = blank().unwrap();
        for id in 1..=50 {
            let facts = AccountFacts {
                name: format!("Firma {id}"),
                ..AccountFacts::default()
            };
            store::insert(&db, id, None, &facts).unwrap();
        }
        let mut mirror = Mirror::read(&db).unwrap();
        db.execute(
            "UPDATE accounts_account SET city = 'Köln' WHERE id % 2 = 0",
            [],
        )
        .unwrap();
        let ids: Vec<i64> = (1..=50).collect();
        mirror.refresh(&db, &ids).unwrap();
        let found = mirror.ids(&AccountQuery {
            search: "koln".into(),
            ..AccountQuery::default()
        });
        assert_eq!(found.len(), 25);
        assert!(found.iter().all(|id| id % 2 == 0));
        assert_eq!(
            answers(&mut mirror, &db),
            answers(&mut Mirror::read(&db).unwrap(), &db)
        );
    }
}
