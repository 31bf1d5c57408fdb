//! A list: what its columns are, what a person answered about it, and how it comes in.

use std::{
    collections::{BTreeMap, BTreeSet, HashMap, HashSet},
    sync::mpsc::{self, Receiver, SyncSender},
    thread,
};

use abm_core::{
    Code, Error, Result,
    steps::accounts::{AccountFacts, AccountField, Fate, Importer, Newcomer, Sameness},
};
use serde::{Deserialize, Serialize};

use crate::{
    columns::{self, Target},
    guess,
    out::{self, Cell},
    problem::{Problem, ProblemKind, Problems},
    source::{Form, Manner, Source},
    table::Row,
    text::no_list,
    values::{self, Decimal, Slashed},
};

/// How many rows at the top may stand before the headers.
const ABOVE_HEADERS: usize = 20;
/// How many sample cells a column shows.
const SAMPLES: usize = 3;
/// How often an import says how far it is and asks whether to go on, in rows.
const BREATH: usize = 256;
/// What so many rows say, or why they cannot be taken.
type Batch = Vec<Result<Newcomer, ProblemKind>>;
/// How many batches of so many rows are understood before they are taken in.
const AHEAD: usize = 8;

/// What says what a column is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "exchange.ts", rename = "ColumnBy")
)]
pub enum By {
    /// Its header.
    Header,
    /// Its values.
    Values,
    /// The system it comes from, in a sheet of its own.
    System,
    /// It was chosen for a list of the same system before.
    Memory,
    /// Somebody chose it now.
    Person,
    /// Nothing.
    Nothing,
}

/// Which number of a range is taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "exchange.ts")
)]
pub enum RangeEnd {
    /// The lower end.
    Low,
    /// In the middle.
    Middle,
    /// The upper end.
    High,
}

/// A column and what it becomes.
#[derive(Debug, Clone)]
pub struct Column {
    /// Its header as it stands; empty if it has none.
    pub header: String,
    /// What it becomes.
    pub target: Target,
    /// What says so.
    pub by: By,
    /// How sure that is, from 0 to 4.
    pub sure: u8,
    /// The first different cells.
    pub samples: Vec<String>,
    /// In how many rows anything stands.
    pub filled: usize,
    /// How it writes decimals, found out or told.
    pub decimal: Decimal,
    /// Which of two numbers around a slash is the day.
    pub slashed: Option<Slashed>,
    /// The currency of amounts that name none.
    pub currency: Option<String>,
    /// Which number of a range is taken.
    pub range: Option<RangeEnd>,
    /// What single cells mean; empty: nothing.
    pub(crate) said: HashMap<String, String>,
    /// What was left as it is on purpose.
    pub(crate) left: BTreeSet<ProblemKind>,
}

/// An answer about a list.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(
    tag = "kind",
    rename_all = "kebab-case",
    rename_all_fields = "camelCase"
)]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "exchange.ts", rename = "ListAnswer")
)]
pub enum Answer {
    /// What a column becomes.
    Target {
        /// Which column.
        place: usize,
        /// The target's name.
        target: String,
    },
    /// How a column writes decimals.
    Decimal {
        /// Which column.
        place: usize,
        /// How.
        decimal: Decimal,
    },
    /// Which of two numbers around a slash is the day.
    Days {
        /// Which column.
        place: usize,
        /// Which.
        slashed: Slashed,
    },
    /// The currency of amounts that name none; empty: not known.
    Currency {
        /// Which column.
        place: usize,
        /// ISO 4217.
        code: String,
    },
    /// Which number of a range is taken.
    Range {
        /// Which column.
        place: usize,
        /// Which.
        end: RangeEnd,
    },
    /// These cells stay empty, on purpose.
    Leave {
        /// Which column.
        place: usize,
        /// What is wrong with them.
        problem: ProblemKind,
    },
    /// What a cell means wherever it stands in a column; empty: nothing.
    Means {
        /// Which column.
        place: usize,
        /// The cell as it stands.
        cell: String,
        /// What it means.
        value: String,
    },
    /// A single cell, corrected.
    Cell {
        /// The line of its row.
        line: usize,
        /// Which column.
        place: usize,
        /// What it says now.
        value: String,
    },
    /// Rows with this problem come in as far as they can be read, or stay out.
    Rows {
        /// What is wrong with them.
        problem: ProblemKind,
        /// Whether they come in.
        take: bool,
    },
}

/// A row that could not be taken.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "exchange.ts", rename = "RejectedRow")
)]
pub struct Rejected {
    /// The line it begins on.
    pub line: usize,
    /// Why.
    pub kind: ProblemKind,
    /// Its cells as they came.
    pub cells: Vec<String>,
}

/// A row whose company is on the list already.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Double {
    /// Which row.
    pub row: usize,
    /// The account it is the same as.
    pub id: i64,
    /// Why.
    pub by: Sameness,
    /// Whether that account came from this very list, further up.
    pub from_this_list: bool,
}

/// What became of a list.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Summary {
    /// Rows below the headers, blank ones left out.
    pub rows: usize,
    /// New accounts.
    pub created: usize,
    /// Accounts filled in.
    pub updated: usize,
    /// Rows whose account was on the list already and was left alone.
    pub skipped: usize,
    /// Rows that could not be taken.
    pub rejected: Vec<Rejected>,
    /// Rows whose company is on the list already, whatever was done about it.
    pub doubles: Vec<Double>,
    /// What was wrong, by kind and column.
    pub problems: Vec<Problem>,
}

/// A list that has been read.
#[derive(Debug, Clone)]
pub struct List {
    /// The system it comes from: `hubspot`, `salesforce`, `dynamics`, `pipedrive`, `linkedin`, `unknown`.
    pub source: &'static str,
    /// What kind of file it was.
    pub form: Form,
    /// The line of the headers; 0: there are none.
    pub header: usize,
    /// Its columns.
    pub columns: Vec<Column>,
    pub(crate) rows: Vec<Row>,
    pub(crate) own_ids: bool,
    pub(crate) taken: BTreeSet<ProblemKind>,
}

impl List {
    /// Reads text with delimiters, as far as it says itself what it is.
    pub fn read(bytes: &[u8], decimal: Decimal) -> Result<Self> {
        let manner = Manner {
            decimal,
            ..Manner::default()
        };
        let list = Self::of(Source::text(bytes, &manner)?, &manner, |_| BTreeMap::new());
        list.named()?;
        Ok(list)
    }

    /// Finds out what the columns of a source are. `memory` says what the columns of a system's
    /// lists became before: target by header.
    pub fn of(
        source: Source,
        manner: &Manner,
        memory: impl FnOnce(&str) -> BTreeMap<String, String>,
    ) -> Self {
        let Source {
            form,
            mut rows,
            schema,
        } = source;
        let at = match manner.header {
            Some(0) => None,
            Some(line) => rows.iter().position(|row| row.line == line),
            None => headers(&rows),
        };
        let (header, titles) = match at {
            Some(at) => {
                let line = rows[at].line;
                let titles = rows.drain(..=at).next_back().map(|it| it.cells.to_vec());
                (line, titles.unwrap_or_default())
            }
            None => (0, Vec::new()),
        };
        let widest = rows.iter().map(|it| it.cells.len()).max().unwrap_or(0);
        let width = if header == 0 { widest } else { titles.len() };
        let mut list = Self {
            source: columns::source(&titles),
            form,
            header,
            columns: Vec::new(),
            rows,
            own_ids: false,
            taken: BTreeSet::new(),
        };
        let mut filled = vec![0; width];
        for row in &list.rows {
            for (count, cell) in filled.iter_mut().zip(row.cells.iter()) {
                *count += usize::from(!cell.is_empty());
            }
        }
        list.columns = (0..width)
            .map(|place| {
                let header = titles.get(place).map_or("", String::as_str);
                list.look_at(place, header, filled[place], manner)
            })
            .collect();
        let memory = memory(list.source);
        list.name(&schema, &memory);
        list.settle(manner.decimal);
        list.judge();
        list
    }

    /// How many rows stand below the headers.
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// Refuses a list in which no column says which company a row is about.
    pub fn named(&self) -> Result<()> {
        let naming = [
            AccountField::Name,
            AccountField::Domain,
            AccountField::Website,
        ];
        if naming.into_iter().any(|it| self.place(it).is_some()) {
            Ok(())
        } else {
            Err(
                no_list("no column is headed like a company's name, domain or website")
                    .with("why", "no-company"),
            )
        }
    }

    /// The headers, as they stand.
    pub fn headers(&self) -> impl Iterator<Item = &str> {
        self.columns.iter().map(|it| it.header.as_str())
    }

    /// What the columns became, to be remembered for the next list of the same system.
    pub fn mapping(&self) -> impl Iterator<Item = (&str, &str)> {
        self.columns
            .iter()
            .filter(|it| !it.header.is_empty())
            .map(|it| (it.header.as_str(), it.target.name()))
    }

    /// Takes an answer. [`Code::Missing`] for a column or row that is not there, [`Code::Invalid`] for no such target.
    pub fn answer(&mut self, answer: Answer) -> Result<()> {
        match answer {
            Answer::Target { place, target } => {
                let target = Target::named(&target)
                    .ok_or_else(|| Error::invalid("target", target.as_str()))?;
                self.column_mut(place)?;
                // Two columns cannot be the same field: the one that was it keeps its own name.
                if let Target::Field(_) | Target::OpenDeals = target {
                    for other in self.columns.iter_mut().filter(|it| it.target == target) {
                        (other.target, other.by, other.sure) = (Target::Own, By::Nothing, 4);
                    }
                }
                let column = self.column_mut(place)?;
                (column.target, column.by) = (target, By::Person);
                self.settle(Decimal::Auto);
                self.judge();
            }
            Answer::Decimal { place, decimal } => self.column_mut(place)?.decimal = decimal,
            Answer::Days { place, slashed } => self.column_mut(place)?.slashed = Some(slashed),
            Answer::Currency { place, code } => {
                let code = code.trim().to_uppercase();
                if !code.is_empty()
                    && (code.len() != 3 || !code.bytes().all(|it| it.is_ascii_uppercase()))
                {
                    return Err(Error::invalid("currency", code));
                }
                let column = self.column_mut(place)?;
                let both = [ProblemKind::NoCurrency, ProblemKind::UnclearCurrency];
                if code.is_empty() {
                    column.currency = None;
                    column.left.extend(both);
                } else {
                    column.currency = Some(code);
                    column.left.retain(|it| !both.contains(it));
                }
            }
            Answer::Range { place, end } => self.column_mut(place)?.range = Some(end),
            Answer::Leave { place, problem } => {
                self.column_mut(place)?.left.insert(problem);
            }
            Answer::Means { place, cell, value } => {
                self.column_mut(place)?
                    .said
                    .insert(cell, value.trim().to_owned());
            }
            Answer::Cell { line, place, value } => {
                self.column_mut(place)?;
                let row = self
                    .rows
                    .iter_mut()
                    .find(|it| it.line == line)
                    .ok_or_else(|| Error::missing("row"))?;
                row.cells.set(place, value.trim());
            }
            Answer::Rows { problem, take } => {
                if take {
                    self.taken.insert(problem);
                } else {
                    self.taken.remove(&problem);
                }
            }
        }
        Ok(())
    }

    fn column_mut(&mut self, place: usize) -> Result<&mut Column> {
        self.columns
            .get_mut(place)
            .ok_or_else(|| Error::missing("column"))
    }

    fn cells(&self, column: usize) -> impl Iterator<Item = &str> {
        self.rows
            .iter()
            .filter_map(move |row| row.cells.get(column))
            .filter(|it| !it.is_empty())
    }

    pub(crate) fn place(&self, field: AccountField) -> Option<usize> {
        self.columns
            .iter()
            .position(|it| it.target == Target::Field(field))
    }

    /// A column before it is known what it is.
    fn look_at(&self, place: usize, header: &str, filled: usize, manner: &Manner) -> Column {
        let mut samples: Vec<String> = Vec::new();
        for cell in self.cells(place).take(guess::LOOKED_AT) {
            if samples.len() == SAMPLES {
                break;
            }
            if !samples.iter().any(|it| it == cell) {
                samples.push(cell.to_owned());
            }
        }
        Column {
            header: header.to_owned(),
            target: Target::Own,
            by: By::Nothing,
            sure: 0,
            samples,
            filled,
            decimal: manner.decimal,
            slashed: None,
            currency: None,
            range: None,
            said: HashMap::new(),
            left: BTreeSet::new(),
        }
    }

    /// Says what each column is: what was chosen before, what the system says, what the header says, what the values say.
    fn name(&mut self, schema: &[(String, String)], memory: &BTreeMap<String, String>) {
        let mut taken = BTreeSet::new();
        // The first column of a kind is the field; a second one is kept under its own header.
        let mut claim = |target: Target| match target {
            Target::Field(field) => taken.insert(field),
            _ => true,
        };
        for column in &mut self.columns {
            let said = |list: &[(String, String)]| {
                let pair = list.iter().find(|(title, _)| *title == column.header);
                pair.map(|(_, name)| columns::of_schema(name))
            };
            let before = memory
                .get(&column.header)
                .and_then(|name| Target::named(name));
            let (target, by) = if let Some(target) = before {
                (target, By::Memory)
            } else if let Some(target) = said(schema) {
                (target, By::System)
            } else {
                match columns::target(&column.header) {
                    Target::Own => continue,
                    target => (target, By::Header),
                }
            };
            if claim(target) {
                (column.target, column.by) = (target, by);
            }
        }
        for place in 0..self.columns.len() {
            if self.columns[place].by != By::Nothing {
                continue;
            }
            let cells: Vec<&str> = self.cells(place).take(guess::LOOKED_AT).collect();
            let guessed = guess::by_values(&cells);
            let column = &mut self.columns[place];
            if let Some(target) = guessed.filter(|it| claim(*it)) {
                (column.target, column.by) = (target, By::Values);
            }
        }
    }

    /// Says how sure each column is.
    fn judge(&mut self) {
        for place in 0..self.columns.len() {
            let column = &self.columns[place];
            let sure = match (column.target, column.by) {
                (Target::Field(field), by) => {
                    let cells: Vec<&str> = self.cells(place).take(guess::LOOKED_AT).collect();
                    let sure = guess::sure(guess::fit(field, &cells, column.decimal));
                    if by == By::Values { sure.min(2) } else { sure }
                }
                (Target::Own, By::Nothing) => 3,
                _ => 4,
            };
            self.columns[place].sure = sure;
        }
    }

    /// Finds out from whole columns what single cells do not tell. A column that tells nothing follows the others.
    fn settle(&mut self, told: Decimal) {
        let numbers = [AccountField::Revenue, AccountField::Employees].map(|it| self.place(it));
        if told == Decimal::Auto {
            let seen =
                numbers.map(|column| column.and_then(|it| values::decimal_of(self.cells(it))));
            let all = match seen {
                [Some(one), Some(other)] if one != other => None,
                [one, other] => one.or(other),
            };
            for (column, seen) in numbers.into_iter().zip(seen) {
                if let Some(column) = column.filter(|it| self.columns[*it].decimal == told) {
                    self.columns[column].decimal = seen.or(all).unwrap_or_default();
                }
            }
        }
        if let Some(column) = self
            .place(AccountField::LastActivity)
            .filter(|it| self.columns[*it].slashed.is_none())
        {
            self.columns[column].slashed = values::slashed_of(self.cells(column));
        }
        self.own_ids = self.ids_repeat();
    }

    /// Whether one record id stands for companies of different names.
    fn ids_repeat(&self) -> bool {
        let (Some(id), Some(name)) = (
            self.place(AccountField::RecordId),
            self.place(AccountField::Name),
        ) else {
            return false;
        };
        let mut names: HashMap<&str, &str> = HashMap::with_capacity(self.rows.len());
        self.rows.iter().any(|row| {
            let cell = |at: usize| row.cells.get(at).unwrap_or_default();
            let (id, name) = (cell(id), cell(name));
            !id.is_empty() && *names.entry(id).or_insert(name) != name
        })
    }

    /// Hands every row to the importer. The same for a rehearsal and for the real thing, so that what was promised is kept.
    pub fn import(&self, importer: &mut Importer<'_>) -> Result<Summary> {
        self.import_with(importer, &mut |_| true)
    }

    /// The same, telling how many rows are done; stops with [`Code::Cancelled`] when told `false`.
    ///
    /// Another thread understands the rows while this one takes them in, a batch ahead.
    pub fn import_with(
        &self,
        importer: &mut Importer<'_>,
        progress: &mut dyn FnMut(usize) -> bool,
    ) -> Result<Summary> {
        let mut summary = Summary {
            rows: self.rows.len(),
            ..Summary::default()
        };
        let source = importer.source().map(str::to_owned);
        let problems = thread::scope(|scope| {
            let (give, batches) = mpsc::sync_channel(AHEAD);
            let (back, used) = mpsc::channel();
            let reader = scope.spawn(move || self.understand(source.as_deref(), &give, &used));
            let mut at = 0;
            for batch in batches {
                if !progress(at) {
                    return Err(Error::new(Code::Cancelled, "the import was stopped"));
                }
                for row in &batch {
                    self.take_in(importer, at, row, &mut summary)?;
                    at += 1;
                }
                // Memory is best given back where it came from; a reader that is done does not need it any more.
                let _ = back.send(batch);
            }
            match reader.join() {
                Ok(problems) => Ok(problems),
                Err(panic) => std::panic::resume_unwind(panic),
            }
        })?;
        summary.problems = problems.told(|place| self.columns[place].header.clone());
        Ok(summary)
    }

    /// Hands over what the rows say, a batch at a time, and says what is wrong with them. Ends early where nobody listens.
    fn understand(
        &self,
        source: Option<&str>,
        give: &SyncSender<Batch>,
        used: &Receiver<Batch>,
    ) -> Problems {
        let mut problems = Problems::default();
        if self.own_ids {
            let place = self.place(AccountField::RecordId);
            problems.add(ProblemKind::RecordIdsRepeat, place, self.header.max(1), "");
        }
        for rows in self.rows.chunks(BREATH) {
            used.try_iter().for_each(drop);
            let mut batch = Vec::with_capacity(rows.len());
            for row in rows {
                let read = self.facts(row, &mut problems);
                let read = read.inspect_err(|kind| problems.add(*kind, None, row.line, ""));
                batch.push(read.map(|facts| Newcomer::from(source, facts)));
            }
            if give.send(batch).is_err() {
                break;
            }
        }
        problems
    }

    fn take_in(
        &self,
        importer: &mut Importer<'_>,
        at: usize,
        row: &Result<Newcomer, ProblemKind>,
        summary: &mut Summary,
    ) -> Result<()> {
        match row {
            Ok(newcomer) => {
                let (fate, same) = importer.take(newcomer)?;
                match fate {
                    Fate::Created => summary.created += 1,
                    Fate::Updated => summary.updated += 1,
                    Fate::Skipped => summary.skipped += 1,
                }
                if let Some(same) = same {
                    summary.doubles.push(Double {
                        row: at,
                        id: same.id,
                        by: same.by,
                        from_this_list: same.from_this_list,
                    });
                }
            }
            Err(kind) => {
                let row = &self.rows[at];
                summary.rejected.push(Rejected {
                    line: row.line,
                    kind: *kind,
                    cells: row.cells.to_vec(),
                });
            }
        }
        Ok(())
    }

    /// The rows that could not be taken, with line and reason, as a list that can be repaired and brought in.
    pub fn rejects(
        &self,
        rejected: &[Rejected],
        titles: [&str; 2],
        reason: impl Fn(ProblemKind) -> String,
    ) -> Vec<u8> {
        let width = rejected
            .iter()
            .map(|it| it.cells.len())
            .chain([self.columns.len()])
            .max()
            .unwrap_or_default();
        let row = |cells: &mut dyn Iterator<Item = &str>, line: &str, reason: &str| {
            let mut row: Vec<Cell> = cells.map(Cell::from).collect();
            row.resize(width, Cell::Empty);
            row.extend([Cell::from(line), Cell::from(reason)]);
            row
        };
        let head = row(&mut self.headers(), titles[0], titles[1]);
        let body = rejected.iter().map(|it| {
            let cells = &mut it.cells.iter().map(String::as_str);
            row(cells, &it.line.to_string(), &reason(it.kind))
        });
        out::csv(std::iter::once(head).chain(body))
    }

    /// Some rows as they will come in: line and facts, or why not.
    pub fn preview(
        &self,
        rows: impl IntoIterator<Item = usize>,
    ) -> Vec<(usize, Result<AccountFacts, ProblemKind>)> {
        let mut problems = Problems::default();
        rows.into_iter()
            .filter_map(|at| self.rows.get(at))
            .map(|row| (row.line, self.facts(row, &mut problems)))
            .collect()
    }
}

/// Which row holds the headers: the one with most known names among the first, if one of them names a company; else the
/// first one, unless it is a company itself.
fn headers(rows: &[Row]) -> Option<usize> {
    let known = |row: &Row| {
        let targets: HashSet<&str> = row
            .cells
            .iter()
            .map(columns::target)
            .filter(|it| *it != Target::Own)
            .map(Target::name)
            .collect();
        targets.len()
    };
    let naming = |row: &Row| {
        row.cells.iter().any(|it| {
            matches!(
                columns::target(it),
                Target::Field(AccountField::Name | AccountField::Domain | AccountField::Website)
            )
        })
    };
    let best = rows
        .iter()
        .take(ABOVE_HEADERS)
        .enumerate()
        .filter(|(_, row)| {
            naming(row) && !(row.cells.len() > 1 && known(row) < 2 && guess::is_data(&row.cells))
        })
        .max_by_key(|(at, row)| (known(row), usize::MAX - at))
        .map(|it| it.0);
    best.or_else(|| {
        rows.first()
            .filter(|it| !guess::is_data(&it.cells))
            .map(|_| 0)
    })
}

#[cfg(test)]
#[path = "list_tests.rs"]
mod tests;
