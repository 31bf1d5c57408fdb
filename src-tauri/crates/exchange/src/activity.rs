//! An activity log: which account did what, when, and who of it. A million rows are read one by one and never held as rows.

use std::collections::BTreeMap;

use abm_core::{
    Result,
    steps::{accounts::fold, scoring::Activities},
};

use crate::{
    table::{self, Row},
    text::{decode, no_list},
    values::{self, NoValue, Slashed},
};

/// The longest cell taken, in characters: names and mail addresses are shorter.
const LONGEST_CELL: usize = 500;
/// The most rows of one log.
const MOST_ROWS: usize = 2_000_000;
/// How many example rows a problem names.
const EXAMPLES: usize = 5;
/// How many rows at the top may stand before the headers.
const ABOVE_HEADERS: usize = 20;

/// Headers by what stands under them, folded. The first list that knows a header has it.
const ACCOUNT: &[&str] = &[
    "account",
    "account name",
    "accountname",
    "account id",
    "account-id",
    "company",
    "company name",
    "company domain",
    "company domain name",
    "domain",
    "website",
    "firma",
    "firmenname",
    "unternehmen",
    "unternehmensname",
    "organization",
    "organisation",
    "kunde",
];
const DAY: &[&str] = &[
    "date",
    "day",
    "datum",
    "tag",
    "timestamp",
    "time",
    "zeitpunkt",
    "activity date",
    "event date",
    "created",
    "created date",
    "create date",
    "erstellt",
    "erstellt am",
    "aktivitatsdatum",
    "occurred at",
];
const ACTION: &[&str] = &[
    "action",
    "activity",
    "event",
    "event type",
    "event name",
    "activity type",
    "aktion",
    "aktivitat",
    "ereignis",
    "aktivitatstyp",
    "handlung",
];
const PERSON: &[&str] = &[
    "person",
    "contact",
    "contact name",
    "contact email",
    "email",
    "e-mail",
    "email address",
    "user",
    "lead",
    "kontakt",
    "kontaktname",
    "ansprechpartner",
    "ansprechperson",
    "e-mail-adresse",
    "mail",
];
const ROLE: &[&str] = &[
    "role",
    "buying role",
    "buyer role",
    "job title",
    "title",
    "rolle",
    "position",
    "funktion",
    "kaufrolle",
    "titel",
];

/// What can be wrong with a row; each of them rejects it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ActivityProblemKind {
    /// A quote opened and never closed.
    UnclosedQuote,
    /// A cell longer than any name.
    CellTooLong,
    /// No account.
    NoAccount,
    /// No action.
    NoAction,
    /// `3/4/2026`: March or April.
    AmbiguousDay,
    /// Not a day, or none.
    UnreadableDay,
}

impl ActivityProblemKind {
    /// Its one name, also the end of its locale key `scoring-problem-…`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::UnclosedQuote => "unclosed-quote",
            Self::CellTooLong => "cell-too-long",
            Self::NoAccount => "no-account",
            Self::NoAction => "no-action",
            Self::AmbiguousDay => "ambiguous-day",
            Self::UnreadableDay => "unreadable-day",
        }
    }
}

/// A problem and where it occurs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ActivityProblem {
    /// What is wrong.
    pub kind: ActivityProblemKind,
    /// In how many rows.
    pub count: usize,
    /// Lines of the first ones.
    pub lines: Vec<usize>,
}

/// An activity log that has been read.
#[derive(Debug)]
pub struct ActivityList {
    /// The encoding it was in.
    pub encoding: &'static str,
    /// What stands between cells.
    pub delimiter: char,
    /// Rows below the headers, blank ones left out.
    pub rows: usize,
    /// The activities.
    pub activities: Activities,
    /// What was wrong, by kind.
    pub problems: Vec<ActivityProblem>,
}

/// Where the columns are.
struct Columns {
    account: usize,
    day: usize,
    action: usize,
    person: Option<usize>,
    role: Option<usize>,
}

impl Columns {
    fn of(row: &Row) -> Option<Self> {
        let headers: Vec<String> = row
            .cells
            .iter()
            .map(|it| fold(it.trim_end_matches('*').trim()).into_owned())
            .collect();
        let place = |known: &[&str]| headers.iter().position(|it| known.contains(&it.as_str()));
        Some(Self {
            account: place(ACCOUNT)?,
            day: place(DAY)?,
            action: place(ACTION)?,
            person: place(PERSON),
            role: place(ROLE),
        })
    }
}

fn known(header: &str) -> bool {
    let header = fold(header);
    [ACCOUNT, DAY, ACTION, PERSON, ROLE]
        .iter()
        .any(|it| it.contains(&header.as_ref()))
}

fn cell(row: &Row, column: usize) -> &str {
    let text = row.cells.get(column).unwrap_or_default();
    // A sign that keeps a spreadsheet from taking a cell for a formula.
    match text.strip_prefix('\'') {
        Some(rest) if rest.starts_with(['=', '+', '-', '@']) => rest,
        _ => text,
    }
}

impl ActivityList {
    /// Whether a list is an activity log: some row at its top heads an account, a day and an action.
    pub fn is_one(bytes: &[u8]) -> bool {
        // Its headers are near its beginning; a character cut in two there does not matter.
        let head = &bytes[..bytes.len().min(64 * 1024)];
        let text = decode(head, None)
            .map_or_else(|_| String::from_utf8_lossy(head).into_owned(), |it| it.0);
        let (delimiter, text, _) = table::delimiter(&text, known);
        table::rows(text, delimiter)
            .take(ABOVE_HEADERS)
            .any(|row| Columns::of(&row).is_some())
    }

    /// Reads a log. [`abm_core::Code::Unreadable`] where it is none, [`abm_core::Code::TooLarge`] beyond the limits.
    pub fn read(bytes: &[u8]) -> Result<Self> {
        let (text, encoding) = decode(bytes, None)?;
        let (delimiter, text, _) = table::delimiter(&text, known);
        let mut rows = table::rows(text, delimiter);
        let columns = rows
            .by_ref()
            .take(ABOVE_HEADERS)
            .find_map(|row| Columns::of(&row));
        let Some(columns) = columns else {
            return Err(no_list("no row heads an account, a day and an action"));
        };
        let mut days = Days {
            slashed: None,
            last: String::new(),
            answer: Err(NoValue::Empty),
        };
        if text.contains('/') {
            let all: Vec<String> = table::rows(text, delimiter)
                .map(|row| cell(&row, columns.day).to_owned())
                .filter(|it| it.contains('/'))
                .collect();
            days.slashed = values::slashed_of(all.iter().map(String::as_str));
        }
        let mut list = Self {
            encoding,
            delimiter,
            rows: 0,
            activities: Activities::default(),
            problems: Vec::new(),
        };
        let mut problems: BTreeMap<ActivityProblemKind, ActivityProblem> = BTreeMap::new();
        for row in rows {
            list.rows += 1;
            if list.rows > MOST_ROWS {
                return Err(no_list("over 2,000,000 rows"));
            }
            if let Err(kind) = list.take(&row, &columns, &mut days) {
                let problem = problems.entry(kind).or_insert_with(|| ActivityProblem {
                    kind,
                    count: 0,
                    lines: Vec::new(),
                });
                problem.count += 1;
                if problem.lines.len() < EXAMPLES {
                    problem.lines.push(row.line);
                }
            }
        }
        list.problems = problems.into_values().collect();
        Ok(list)
    }

    fn take(
        &mut self,
        row: &Row,
        columns: &Columns,
        days: &mut Days,
    ) -> Result<(), ActivityProblemKind> {
        use ActivityProblemKind as Kind;
        if row.unclosed {
            return Err(Kind::UnclosedQuote);
        }
        let (account, action) = (cell(row, columns.account), cell(row, columns.action));
        let (person, role) = (
            columns.person.map_or("", |it| cell(row, it)),
            columns.role.map_or("", |it| cell(row, it)),
        );
        // Bytes first: counting characters is for the few that are near the end.
        if [account, action, person, role]
            .iter()
            .any(|it| it.len() > LONGEST_CELL && it.chars().count() > LONGEST_CELL)
        {
            return Err(Kind::CellTooLong);
        }
        if account.is_empty() {
            return Err(Kind::NoAccount);
        }
        if action.is_empty() {
            return Err(Kind::NoAction);
        }
        let day = days.read(cell(row, columns.day)).map_err(|why| match why {
            NoValue::Ambiguous => Kind::AmbiguousDay,
            _ => Kind::UnreadableDay,
        })?;
        self.activities.push(account, day, action, person, role);
        Ok(())
    }
}

/// Reads days; logs are in their order, so that the last answer is often the next.
struct Days {
    slashed: Option<Slashed>,
    last: String,
    answer: Result<chrono::NaiveDate, NoValue>,
}

impl Days {
    fn read(&mut self, cell: &str) -> Result<chrono::NaiveDate, NoValue> {
        if cell != self.last || self.last.is_empty() {
            cell.clone_into(&mut self.last);
            self.answer = values::day(cell, self.slashed);
        }
        self.answer
    }
}

#[cfg(test)]
mod tests {
    use abm_core::{document::schema::blank, steps::scoring};

    use super::*;

    #[test]
    fn a_log_is_known_by_its_headers_in_both_languages_and_a_list_of_accounts_is_none() {
        for (head, is_one) in [
            ("account,date,action,person\n", true),
            (
                "Exported on Monday\n\nCompany;Datum;Aktivität;E-Mail\n",
                true,
            ),
            ("Domain\tDay\tEvent type\tContact\tJob title\n", true),
            (
                "Company name,Company Domain Name,Type,Last Activity Date\n",
                false,
            ),
            ("Account Name;Type;Industry;Last Activity\n", false),
            ("action,date\n", false),
        ] {
            assert_eq!(ActivityList::is_one(head.as_bytes()), is_one, "{head}");
        }
    }

    #[test]
    fn every_row_is_an_activity_or_a_problem_with_its_line() {
        let text = "Firma;Datum;Aktion;Kontakt;Rolle\n\
            Nordwerk AG;2026-07-01;Demo;a@nordwerk.example;Geschäftsführer\n\
            Nordwerk AG;02.07.2026;\"Formular; lang\";;\n\
            ;2026-07-01;Demo;;\n\
            Nordwerk AG;yesterday;Demo;;\n\
            Nordwerk AG;;Demo;;\n\
            Nordwerk AG;2026-07-03;;;\n";
        let list = ActivityList::read(text.as_bytes()).expect("a log");
        assert_eq!(
            (list.rows, list.activities.len(), list.delimiter),
            (6, 2, ';')
        );
        let told: Vec<_> = list
            .problems
            .iter()
            .map(|it| (it.kind.name(), it.count, it.lines.clone()))
            .collect();
        assert_eq!(
            told,
            [
                ("no-account", 1, vec![4]),
                ("no-action", 1, vec![7]),
                ("unreadable-day", 2, vec![5, 6])
            ]
        );
        let db = blank().expect("a blank workshop");
        let kept = list.activities.keep(&db, "log.csv").expect("kept");
        assert_eq!(
            (
                kept.new,
                kept.strangers.companies,
                kept.strangers.activities
            ),
            (2, 1, 2)
        );
        let words: Vec<_> = kept.unknown.iter().map(|it| it.word.as_str()).collect();
        assert_eq!(words, ["Formular; lang"], "a demo is known");
        assert_eq!(scoring::read(&db).expect("reads").logs[0].count, 2);
    }

    #[test]
    fn slashed_days_follow_the_column_and_a_log_that_does_not_tell_loses_no_row_silently() {
        let told = "account,date,action\nA,7/14/2026,Demo\nB,3/4/2026,Demo\n";
        assert_eq!(
            ActivityList::read(told.as_bytes())
                .expect("a log")
                .activities
                .len(),
            2
        );
        let silent = "account,date,action\nA,3/4/2026,Demo\n";
        let list = ActivityList::read(silent.as_bytes()).expect("a log");
        assert_eq!(list.problems[0].kind, ActivityProblemKind::AmbiguousDay);
        assert!(ActivityList::read(b"name,city\nA,Wien\n").is_err());
    }
}
