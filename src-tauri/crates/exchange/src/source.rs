//! Where a list comes from: text with delimiters or a workbook, taken apart into rows before anybody says what they mean.

use std::{
    fs::File,
    io::{Read, Seek, SeekFrom},
    path::Path,
};

use abm_core::{Code, Error, Result};
use serde::{Deserialize, Serialize};

use crate::{
    columns::{self, Target},
    table::{self, MOST_COLUMNS, Row},
    text::{LARGEST, decode, no_list},
    values::Decimal,
    workbook::{self, Book},
};

/// The most rows of one list.
pub const MOST_ROWS: usize = 2_000_000;

/// How a list is to be read where a person knows better; what is not said is found out.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "exchange.ts", rename = "ListManner")
)]
pub struct Manner {
    /// The encoding's name.
    pub encoding: Option<String>,
    /// What stands between cells.
    pub delimiter: Option<char>,
    /// Which of a workbook's visible sheets.
    pub sheet: Option<usize>,
    /// The line of the headers; 0: there are none.
    pub header: Option<usize>,
    /// How decimals are written where neither cell nor column tells.
    pub decimal: Decimal,
}

/// What kind of file it was.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(
    tag = "kind",
    rename_all = "kebab-case",
    rename_all_fields = "camelCase"
)]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "exchange.ts", rename = "ListForm")
)]
pub enum Form {
    /// Text with delimiters.
    Text {
        /// The encoding's name.
        encoding: String,
        /// What stands between cells.
        delimiter: char,
    },
    /// A workbook.
    Workbook {
        /// Its visible sheets.
        sheets: Vec<String>,
        /// The one that was read.
        sheet: usize,
    },
}

/// Rows as they stand in a list.
#[derive(Debug, Clone)]
pub struct Source {
    /// What kind of file it was.
    pub form: Form,
    pub(crate) rows: Vec<Row>,
    /// What Dynamics calls its columns: schema name by title.
    pub(crate) schema: Vec<(String, String)>,
}

impl Source {
    /// Text with delimiters. [`Code::Unreadable`] where it is no text, [`Code::TooLarge`] beyond the limits.
    pub fn text(bytes: &[u8], manner: &Manner) -> Result<Self> {
        let (text, encoding) = decode(bytes, manner.encoding.as_deref())?;
        let known = |it: &str| columns::target(it) != Target::Own;
        let (found, rest, first) = table::delimiter(&text, known);
        let delimiter = manner.delimiter.unwrap_or(found);
        let mut rows: Vec<Row> = table::rows(rest, delimiter).take(MOST_ROWS + 2).collect();
        for row in &mut rows {
            row.line += first;
        }
        check(&rows)?;
        Ok(Self {
            form: Form::Text {
                encoding: encoding.to_owned(),
                delimiter,
            },
            rows,
            schema: Vec::new(),
        })
    }

    /// A workbook that was read.
    pub fn book(book: Book) -> Result<Self> {
        check(&book.rows)?;
        if book.rows.is_empty() {
            return Err(no_list("the workbook is empty"));
        }
        Ok(Self {
            form: Form::Workbook {
                sheets: book.sheets,
                sheet: book.sheet,
            },
            schema: book
                .dynamics
                .as_deref()
                .map(workbook::schema_names)
                .unwrap_or_default(),
            rows: book.rows,
        })
    }

    /// A file of either kind, told by how it begins, not by its name.
    pub fn open(path: &Path, manner: &Manner) -> Result<Self> {
        let mut file = File::open(path)?;
        let about = file.metadata()?;
        if !about.is_file() {
            return Err(Error::missing("file"));
        }
        if about.len() > LARGEST as u64 {
            return Err(Error::new(Code::TooLarge, "the list is over 200 MB").with("what", "list"));
        }
        let mut head = Vec::new();
        file.by_ref().take(8).read_to_end(&mut head)?;
        file.seek(SeekFrom::Start(0))?;
        if workbook::is_workbook(&head) {
            workbook::refuse_old(&head)?;
            return Self::book(workbook::read(&workbook::program()?, file, manner.sheet)?);
        }
        let mut bytes = Vec::with_capacity(about.len() as usize);
        file.take(LARGEST as u64 + 1).read_to_end(&mut bytes)?;
        Self::text(&bytes, manner)
    }

    /// The first rows as they stand, for choosing the one with the headers.
    pub fn top(&self, count: usize) -> Vec<(usize, Vec<String>)> {
        let rows = self.rows.iter().take(count);
        rows.map(|row| (row.line, row.cells.to_vec())).collect()
    }
}

fn check(rows: &[Row]) -> Result<()> {
    let widest = |row: &&Row| row.cells.len() > MOST_COLUMNS;
    let problem = if rows.len() > MOST_ROWS {
        rows.last().map(|it| (it.line, None))
    } else {
        rows.iter()
            .find(widest)
            .map(|it| (it.line, Some(MOST_COLUMNS + 1)))
    };
    let Some((row, column)) = problem else {
        return Ok(());
    };
    let error = Error::new(Code::TooLarge, "over 2,000,000 rows or 1,000 columns")
        .with("what", "list")
        .with("row", row);
    Err(match column {
        Some(column) => error.with("column", column),
        None => error,
    })
}
