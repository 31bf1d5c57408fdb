//! A list: what it is, what each row becomes, and what is said about each problem.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use abm_core::{
    Result,
    steps::accounts::{self, AccountFacts, AccountField, Fate, Host, Importer},
};

use crate::{
    columns::{self, Target},
    table::{self, MOST_COLUMNS, Row},
    text::{decode, no_list},
    values::{self, Decimal, NoValue, Slashed},
};

/// The longest cell, in characters: the most a spreadsheet holds.
const LONGEST_CELL: usize = 32_767;
/// The most rows of one list.
const MOST_ROWS: usize = 2_000_000;
/// How many example rows a problem names.
const EXAMPLES: usize = 5;
/// How many rows at the top may stand before the headers.
const ABOVE_HEADERS: usize = 20;

/// What can be wrong with a row or a cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ProblemKind {
    /// A quote opened and never closed; the row is rejected.
    UnclosedQuote,
    /// More cells than headers; the row is rejected.
    TooManyCells,
    /// A cell longer than any spreadsheet's; the row is rejected.
    CellTooLong,
    /// Neither name nor domain; the row is rejected.
    NoName,
    /// No name, so the domain stands for it.
    NamedByDomain,
    /// One record id for several companies; ids of this list are kept as an own field and match nothing.
    RecordIdsRepeat,
    /// `1.234`: a thousand or a fraction; left empty.
    AmbiguousNumber,
    /// `$`: which dollars; the amount is kept, the currency left empty.
    UnclearCurrency,
    /// `10-50`; left empty.
    Range,
    /// Not a number; left empty.
    UnreadableNumber,
    /// `3/4/2026`: March or April; left empty.
    AmbiguousDay,
    /// Not a day; left empty.
    UnreadableDay,
    /// A country nobody knows; kept as written.
    UnknownCountry,
    /// A relationship nobody knows; left empty.
    UnknownRelationship,
}

impl ProblemKind {
    /// Its one name, also the end of its locale keys `accounts-problem-…` and `accounts-repair-…`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::UnclosedQuote => "unclosed-quote",
            Self::TooManyCells => "too-many-cells",
            Self::CellTooLong => "cell-too-long",
            Self::NoName => "no-name",
            Self::NamedByDomain => "named-by-domain",
            Self::RecordIdsRepeat => "record-ids-repeat",
            Self::AmbiguousNumber => "ambiguous-number",
            Self::UnclearCurrency => "unclear-currency",
            Self::Range => "range",
            Self::UnreadableNumber => "unreadable-number",
            Self::AmbiguousDay => "ambiguous-day",
            Self::UnreadableDay => "unreadable-day",
            Self::UnknownCountry => "unknown-country",
            Self::UnknownRelationship => "unknown-relationship",
        }
    }
}

/// A problem and where it occurs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// What is wrong.
    pub kind: ProblemKind,
    /// The column's header; empty for the row as a whole.
    pub column: String,
    /// In how many rows.
    pub count: usize,
    /// Lines of the first ones.
    pub lines: Vec<usize>,
    /// What stands in the first ones; empty for the row as a whole.
    pub samples: Vec<String>,
}

/// A row that could not be taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rejected {
    /// The line it begins on.
    pub line: usize,
    /// Why.
    pub kind: ProblemKind,
    /// Its cells as they came.
    pub cells: Vec<String>,
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
    /// What was wrong, by kind and column.
    pub problems: Vec<Problem>,
}

/// A list that has been read.
#[derive(Debug, Clone)]
pub struct List {
    /// The system it comes from: `hubspot`, `salesforce`, `dynamics`, `pipedrive`, `unknown`.
    pub source: &'static str,
    /// The encoding it was in.
    pub encoding: &'static str,
    /// What stands between cells.
    pub delimiter: char,
    /// The headers as they stand.
    pub headers: Vec<String>,
    /// What each column becomes.
    pub targets: Vec<Target>,
    rows: Vec<Row>,
    decimals: Vec<Decimal>,
    slashed: Vec<Option<Slashed>>,
    own_ids: bool,
}

impl List {
    /// Reads a list. [`abm_core::Code::Unreadable`] where it is none, [`abm_core::Code::TooLarge`] beyond the limits.
    pub fn read(bytes: &[u8], decimal: Decimal) -> Result<Self> {
        let (text, encoding) = decode(bytes)?;
        let (delimiter, text) = table::delimiter(&text, |it| columns::target(it) != Target::Own);
        let mut rows: Vec<Row> = table::rows(text, delimiter).take(MOST_ROWS + 1).collect();
        if rows.len() > MOST_ROWS || rows.iter().any(|it| it.cells.len() > MOST_COLUMNS) {
            return Err(no_list("over 2,000,000 rows or 1,000 columns"));
        }
        let known = |row: &Row| {
            let targets = row.cells.iter().map(|it| columns::target(it));
            targets.filter(|it| *it != Target::Own).count()
        };
        let named = |row: &Row| {
            let name = [
                AccountField::Name,
                AccountField::Domain,
                AccountField::Website,
            ];
            row.cells.iter().any(|it| {
                name.iter()
                    .any(|field| columns::target(it) == Target::Field(*field))
            })
        };
        let top = rows.iter().take(ABOVE_HEADERS).enumerate();
        let Some((at, _)) = top
            .filter(|(_, row)| named(row))
            .max_by_key(|(at, row)| (known(row), usize::MAX - at))
        else {
            return Err(no_list(
                "no column is headed like a company's name, domain or website",
            ));
        };
        let headers = rows[at].cells.clone();
        rows.drain(..=at);
        let mut taken = BTreeSet::new();
        // The first column of a kind is the field; a second one is kept under its own header.
        let targets: Vec<Target> = headers
            .iter()
            .map(|header| match columns::target(header) {
                Target::Field(field) if !taken.insert(field) => Target::Own,
                target => target,
            })
            .collect();
        let mut list = Self {
            source: columns::source(&headers),
            encoding,
            delimiter,
            decimals: vec![decimal; headers.len()],
            slashed: vec![None; headers.len()],
            own_ids: false,
            headers,
            targets,
            rows,
        };
        list.settle(decimal);
        Ok(list)
    }

    /// How many rows stand below the headers.
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    fn column(&self, column: usize) -> impl Iterator<Item = &str> {
        self.rows
            .iter()
            .filter_map(move |row| row.cells.get(column))
            .map(String::as_str)
    }

    fn place(&self, field: AccountField) -> Option<usize> {
        self.targets
            .iter()
            .position(|it| *it == Target::Field(field))
    }

    /// Finds out from whole columns what single cells do not tell. A column that tells nothing follows the others.
    fn settle(&mut self, told: Decimal) {
        let numbers = [AccountField::Revenue, AccountField::Employees].map(|it| self.place(it));
        if told == Decimal::Auto {
            let seen =
                numbers.map(|column| column.and_then(|it| values::decimal_of(self.column(it))));
            let all = match seen {
                [Some(one), Some(other)] if one != other => None,
                [one, other] => one.or(other),
            };
            for (column, seen) in numbers.into_iter().zip(seen) {
                if let Some(column) = column {
                    self.decimals[column] = seen.or(all).unwrap_or_default();
                }
            }
        }
        if let Some(column) = self.place(AccountField::LastActivity) {
            self.slashed[column] = values::slashed_of(self.column(column));
        }
        if let (Some(id), Some(name)) = (
            self.place(AccountField::RecordId),
            self.place(AccountField::Name),
        ) {
            let mut names: HashMap<&str, &str> = HashMap::new();
            self.own_ids = self.rows.iter().any(|row| {
                let cell = |at: usize| row.cells.get(at).map_or("", String::as_str);
                let (id, name) = (cell(id), cell(name));
                !id.is_empty() && *names.entry(id).or_insert(name) != name
            });
        }
    }

    /// Hands every row to the importer. The same for a rehearsal and for the real thing, so that what was promised is kept.
    pub fn import(&self, importer: &mut Importer<'_>) -> Result<Summary> {
        let mut summary = Summary {
            rows: self.rows.len(),
            ..Summary::default()
        };
        let mut problems = Problems::default();
        if self.own_ids {
            let column = self.place(AccountField::RecordId).unwrap_or_default();
            problems.add(ProblemKind::RecordIdsRepeat, &self.headers[column], 1, "");
        }
        for row in &self.rows {
            match self.facts(row, &mut problems) {
                Ok(facts) => match importer.take(&facts)?.0 {
                    Fate::Created => summary.created += 1,
                    Fate::Updated => summary.updated += 1,
                    Fate::Skipped => summary.skipped += 1,
                },
                Err(kind) => {
                    problems.add(kind, "", row.line, "");
                    summary.rejected.push(Rejected {
                        line: row.line,
                        kind,
                        cells: row.cells.clone(),
                    });
                }
            }
        }
        summary.problems = problems.0.into_values().collect();
        Ok(summary)
    }

    /// What a row says, or why it cannot be taken.
    fn facts(&self, row: &Row, problems: &mut Problems) -> Result<AccountFacts, ProblemKind> {
        if row.unclosed {
            return Err(ProblemKind::UnclosedQuote);
        }
        if row
            .cells
            .iter()
            .skip(self.headers.len())
            .any(|it| !it.is_empty())
        {
            return Err(ProblemKind::TooManyCells);
        }
        let mut facts = AccountFacts::default();
        let mut of_website = None;
        for (column, cell) in row.cells.iter().take(self.headers.len()).enumerate() {
            if cell.chars().count() > LONGEST_CELL {
                return Err(ProblemKind::CellTooLong);
            }
            let cell = bare(cell);
            if cell.is_empty() {
                continue;
            }
            let header = self.headers[column].as_str();
            let mut add = |kind: ProblemKind| problems.add(kind, header, row.line, cell);
            match self.targets[column] {
                Target::Ignored => {}
                Target::Own => own(&mut facts, header, column, cell),
                Target::OpenDeals => {
                    facts.open_opportunity = cell.parse::<f64>().ok().map(|it| it > 0.0);
                }
                Target::Field(AccountField::RecordId) if self.own_ids => {
                    own(&mut facts, header, column, cell);
                }
                Target::Field(AccountField::Domain) => match accounts::host(cell) {
                    Host::Own(domain) => facts.domain = Some(domain),
                    Host::Shared | Host::Unreadable => own(&mut facts, header, column, cell),
                },
                Target::Field(AccountField::Website) => {
                    if let Host::Own(domain) = accounts::host(cell) {
                        of_website = Some(domain);
                    }
                    facts.website = Some(cell.to_owned());
                }
                Target::Field(AccountField::Employees) => {
                    facts.employees = values::count(cell, self.decimals[column])
                        .map_err(|it| number(it, &mut add))
                        .ok();
                }
                Target::Field(AccountField::Revenue) => {
                    if let Ok(amount) = values::amount(cell, self.decimals[column])
                        .map_err(|it| number(it, &mut add))
                    {
                        if amount.unclear {
                            add(ProblemKind::UnclearCurrency);
                        }
                        facts.revenue = Some(amount.value);
                        facts.currency = amount.currency.or(facts.currency);
                    }
                }
                Target::Field(AccountField::LastActivity) => {
                    match values::day(cell, self.slashed[column]) {
                        Ok(day) => facts.last_activity = Some(day),
                        Err(NoValue::Empty) => {}
                        Err(NoValue::Ambiguous) => add(ProblemKind::AmbiguousDay),
                        Err(_) => add(ProblemKind::UnreadableDay),
                    }
                }
                Target::Field(AccountField::Country) => {
                    let code = accounts::country_code(cell);
                    if code.is_none() {
                        add(ProblemKind::UnknownCountry);
                    }
                    facts.country = Some(code.unwrap_or(cell).to_owned());
                }
                Target::Field(AccountField::Relationship) => match accounts::relationship(cell) {
                    Some(known) => facts.relationship = known,
                    None => add(ProblemKind::UnknownRelationship),
                },
                Target::Field(AccountField::Currency) => {
                    if cell.len() == 3 && cell.chars().all(|it| it.is_ascii_alphabetic()) {
                        facts.currency = Some(cell.to_uppercase());
                    } else {
                        add(ProblemKind::UnclearCurrency);
                    }
                }
                Target::Field(field) => plain(&mut facts, field, cell),
            }
        }
        facts.domain = facts.domain.or(of_website);
        if facts.name.is_empty() {
            let Some(domain) = &facts.domain else {
                return Err(ProblemKind::NoName);
            };
            facts.name.clone_from(domain);
            problems.add(ProblemKind::NamedByDomain, "", row.line, "");
        }
        Ok(facts)
    }
}

/// Notes why a cell is no number.
fn number(why: NoValue, add: &mut impl FnMut(ProblemKind)) {
    match why {
        NoValue::Empty => {}
        NoValue::Ambiguous => add(ProblemKind::AmbiguousNumber),
        NoValue::Range => add(ProblemKind::Range),
        NoValue::Unreadable => add(ProblemKind::UnreadableNumber),
    }
}

/// Keeps a cell under its header.
fn own(facts: &mut AccountFacts, header: &str, column: usize, cell: &str) {
    let name = if header.is_empty() {
        format!("#{}", column + 1)
    } else {
        header.to_owned()
    };
    facts.custom.insert(name, cell.to_owned());
}

/// A field whose text is taken as it stands.
fn plain(facts: &mut AccountFacts, field: AccountField, cell: &str) {
    let text = Some(cell.to_owned());
    match field {
        AccountField::Name => cell.clone_into(&mut facts.name),
        AccountField::RecordId => facts.record_id = text,
        AccountField::Industry => facts.industry = text,
        AccountField::Region => facts.region = text,
        AccountField::City => facts.city = text,
        AccountField::PostalCode => facts.postal_code = text,
        AccountField::Owner => facts.owner = text,
        AccountField::Parent => facts.parent = text,
        AccountField::Notes => facts.notes = text,
        _ => {}
    }
}

/// A cell without the sign that keeps a spreadsheet from taking it for a formula.
fn bare(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(rest) if rest.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']) => rest,
        _ => cell,
    }
}

#[derive(Default)]
struct Problems(BTreeMap<(ProblemKind, String), Problem>);

impl Problems {
    fn add(&mut self, kind: ProblemKind, column: &str, line: usize, sample: &str) {
        let problem = self
            .0
            .entry((kind, column.to_owned()))
            .or_insert_with(|| Problem {
                kind,
                column: column.to_owned(),
                count: 0,
                lines: Vec::new(),
                samples: Vec::new(),
            });
        problem.count += 1;
        if problem.lines.len() < EXAMPLES {
            problem.lines.push(line);
            if !sample.is_empty() {
                problem.samples.push(sample.chars().take(80).collect());
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use abm_core::{
        Code,
        document::schema,
        steps::accounts::{Known, OnDuplicate},
    };
    use proptest::prelude::*;

    use super::*;

    fn import(text: &str) -> (List, Summary) {
        let list = List::read(text.as_bytes(), Decimal::Auto).expect("a list");
        let mut importer =
            Importer::rehearse(Known::default(), Some(list.source), OnDuplicate::Skip);
        let summary = list.import(&mut importer).expect("imported");
        (list, summary)
    }

    fn facts(text: &str) -> Vec<AccountFacts> {
        let (list, _) = import(text);
        let mut problems = Problems::default();
        list.rows
            .iter()
            .filter_map(|it| list.facts(it, &mut problems).ok())
            .collect()
    }

    fn problems(text: &str) -> Vec<(&'static str, usize, Vec<usize>)> {
        import(text)
            .1
            .problems
            .into_iter()
            .map(|it| (it.kind.name(), it.count, it.lines))
            .collect()
    }

    #[test]
    fn a_german_report_is_read_with_its_amounts_days_and_own_columns() {
        let text = "Accountname;Account-ID;Accountinhaber;Jahresumsatz;Mitarbeiter;Land (Rechnungsanschrift);Website;Letzte Aktivität;Sparte\n\
                    Nordwerk AG;001A;Jana Öztürk;198.793.637,00 EUR;1.009;Deutschland;www.nordwerk.example;14.07.2024;Bau\n";
        let (list, _) = import(text);
        assert_eq!((list.source, list.delimiter), ("salesforce", ';'));
        let facts = &facts(text)[0];
        assert_eq!(
            (facts.revenue, facts.currency.as_deref(), facts.employees),
            (Some(198_793_637.0), Some("EUR"), Some(1_009))
        );
        assert_eq!(
            (facts.domain.as_deref(), facts.country.as_deref()),
            (Some("nordwerk.example"), Some("DE"))
        );
        assert_eq!(
            facts.last_activity.map(|it| it.to_string()).as_deref(),
            Some("2024-07-14")
        );
        assert_eq!(facts.custom["Sparte"], "Bau");
    }

    #[test]
    fn every_problem_names_its_lines_and_only_hopeless_rows_are_rejected() {
        let text = "Company,Website,Annual Revenue,Country\n\
                    A,a.example,$5,Atlantis\n\
                    ,b.example,1.234,\n\
                    ,,7,\n\
                    C,c.example,lots,,surplus\n\
                    \"D,d.example\n\
                    E,e.example,lots,\n";
        assert_eq!(
            problems(text),
            [
                ("unclosed-quote", 1, vec![6]),
                ("too-many-cells", 1, vec![5]),
                ("no-name", 1, vec![4]),
                ("named-by-domain", 1, vec![3]),
                ("ambiguous-number", 1, vec![3]),
                ("unclear-currency", 1, vec![2]),
                ("unreadable-number", 1, vec![7]),
                ("unknown-country", 1, vec![2]),
            ]
        );
        let (_, summary) = import(text);
        assert_eq!(
            (summary.rows, summary.created, summary.rejected.len()),
            (6, 3, 3)
        );
    }

    #[test]
    fn headers_are_found_below_a_title_and_ids_that_repeat_match_nothing() {
        let text = "Export of 3 May\n\nAccount ID,Account Name\n1,Nordwerk\n1,Südwerk\n";
        let (list, summary) = import(text);
        assert_eq!(list.headers, ["Account ID", "Account Name"]);
        assert_eq!(summary.created, 2);
        assert_eq!(facts(text)[0].custom["Account ID"], "1");
    }

    #[test]
    fn a_list_without_companies_is_refused() {
        let error =
            List::read(b"Date,Amount\n2026-01-01,5\n", Decimal::Auto).expect_err("no companies");
        assert_eq!(error.code, Code::Unreadable);
    }

    proptest! {
        #[test]
        fn whatever_stands_in_a_list_every_row_is_accounted_for(
            body in prop::collection::vec("[A-Za-z0-9äß\"'=.,;$€/() -]{0,40}", 0..12)
        ) {
            let text = format!("Company,Website,Annual Revenue,Employees,Last Activity\n{}\n", body.join("\n"));
            let list = List::read(text.as_bytes(), Decimal::Auto).expect("a list");
            let db = schema::blank().expect("a blank workshop");
            let mut importer = Importer::new(&db, Some(list.source), OnDuplicate::Update, list.len()).expect("ready");
            let summary = list.import(&mut importer).expect("imported");
            prop_assert_eq!(summary.rows, list.len());
            prop_assert_eq!(summary.created + summary.updated + summary.skipped + summary.rejected.len(), summary.rows);
        }
    }
}
