//! What can be wrong with a list, told in groups that are repaired together.

use std::collections::{BTreeMap, HashMap};

use serde::{Deserialize, Serialize};

/// How many example rows a problem names.
const EXAMPLES: usize = 5;
/// How many different cells a problem keeps; the most frequent of them are worth an answer.
const KEPT: usize = 500;
/// How much of a cell is shown.
const SHOWN: usize = 80;

/// What can be wrong with a row or a cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "exchange.ts", rename = "ListProblemKind")
)]
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
    /// An amount with no currency anywhere; kept, the currency left empty.
    NoCurrency,
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
            Self::NoCurrency => "no-currency",
            Self::Range => "range",
            Self::UnreadableNumber => "unreadable-number",
            Self::AmbiguousDay => "ambiguous-day",
            Self::UnreadableDay => "unreadable-day",
            Self::UnknownCountry => "unknown-country",
            Self::UnknownRelationship => "unknown-relationship",
        }
    }

    /// Whether one answer settles a whole column and nothing should come in before it was given.
    pub const fn is_question(self) -> bool {
        matches!(
            self,
            Self::AmbiguousNumber | Self::AmbiguousDay | Self::UnclearCurrency | Self::NoCurrency
        )
    }

    /// Whether the row is left out.
    pub const fn rejects(self) -> bool {
        matches!(
            self,
            Self::UnclosedQuote | Self::TooManyCells | Self::CellTooLong | Self::NoName
        )
    }
}

/// A problem and where it occurs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "exchange.ts", rename = "ListProblem")
)]
pub struct Problem {
    /// What is wrong.
    pub kind: ProblemKind,
    /// The column's place; none for the row as a whole.
    pub place: Option<usize>,
    /// The column's header; empty for the row as a whole.
    pub column: String,
    /// In how many rows.
    pub count: usize,
    /// Lines of the first ones.
    pub lines: Vec<usize>,
    /// What stands there, most frequent first; empty for the row as a whole.
    pub cells: Vec<CellCount>,
    /// How many different cells there are; at [`KEPT`] counting ends.
    pub different: usize,
}

/// A cell and in how many rows it stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "exchange.ts")
)]
pub struct CellCount {
    /// As it stands in the list.
    pub cell: String,
    /// In how many rows.
    pub count: usize,
}

#[derive(Default)]
struct Group {
    count: usize,
    lines: Vec<usize>,
    cells: HashMap<String, usize>,
    /// In the order they came, so that equal counts keep it.
    order: Vec<String>,
}

/// Problems as they come, grouped by kind and column.
#[derive(Default)]
pub struct Problems(BTreeMap<(ProblemKind, Option<usize>), Group>);

impl Problems {
    /// Notes one.
    pub fn add(&mut self, kind: ProblemKind, column: Option<usize>, line: usize, cell: &str) {
        let group = self.0.entry((kind, column)).or_default();
        group.count += 1;
        if group.lines.len() < EXAMPLES {
            group.lines.push(line);
        }
        if cell.is_empty() {
            return;
        }
        if let Some(count) = group.cells.get_mut(cell) {
            *count += 1;
        } else if group.cells.len() < KEPT {
            group.cells.insert(cell.to_owned(), 1);
            group.order.push(cell.to_owned());
        }
    }

    /// All of them, by kind and column.
    pub fn told(self, header: impl Fn(usize) -> String) -> Vec<Problem> {
        self.0
            .into_iter()
            .map(|((kind, place), group)| {
                let mut cells: Vec<CellCount> = group
                    .order
                    .into_iter()
                    .map(|cell| CellCount {
                        count: group.cells.get(&cell).copied().unwrap_or_default(),
                        cell,
                    })
                    .collect();
                cells.sort_by_key(|it| std::cmp::Reverse(it.count));
                Problem {
                    kind,
                    place,
                    column: place.map(&header).unwrap_or_default(),
                    count: group.count,
                    lines: group.lines,
                    different: cells.len(),
                    cells,
                }
            })
            .collect()
    }
}

impl Problem {
    /// The first few cells, short enough for a line of text.
    pub fn samples(&self) -> Vec<String> {
        let short = |it: &CellCount| it.cell.chars().take(SHOWN).collect();
        self.cells.iter().take(EXAMPLES).map(short).collect()
    }
}
