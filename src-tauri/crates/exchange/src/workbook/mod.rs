//! Workbooks (.xlsx), read by a process of their own.
//!
//! A workbook of a few kilobytes can unfold to gigabytes or name a cell sixteen thousand columns away. So this program starts
//! itself once more, hands the file over as standard input, and takes rows back; that process has a limit of memory and
//! of processor time, counts what it inflates, and keeps no sheet. If it dies, a list could not be read, and nothing else
//! has happened. Between the two: records of fields, in characters no cell can hold.

use std::{
    fs::File,
    io::{self, BufRead, BufReader, BufWriter, Read, Seek, Write},
    path::{Path, PathBuf},
    process::{Command, Stdio},
    sync::{Mutex, PoisonError, mpsc},
    time::Duration,
};

use abm_core::{Code, Error, Result};

use crate::table::Row;

mod cells;
mod zip;

/// How the reading process is called on its command line.
pub const VERB: &str = "read-workbook";
/// How long reading may take.
const PATIENCE: Duration = Duration::from_millis(9_500);
/// Processor time of the reading process, in seconds.
const SECONDS: u64 = 9;
/// Memory of the reading process, in bytes.
const MEMORY: u64 = 1024 * 1024 * 1024;
/// The most that comes back: as much as may be inflated.
const MOST_ANSWERED: u64 = zip::MOST_INFLATED;
/// The sheet in which Dynamics 365 says what its columns are.
const DYNAMICS: &str = "hiddenSheet";

/// Between fields.
const FIELD: char = '\u{1f}';
/// Behind a record.
const RECORD: char = '\u{1e}';

/// Why a workbook is not read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Why {
    /// Not a workbook at all.
    NoWorkbook,
    /// A workbook with something missing or torn.
    Broken,
    /// Larger than we read.
    TooLarge,
    /// Protected by a password, or of the years before 2007.
    Locked,
}

impl Why {
    const ALL: [Self; 4] = [Self::NoWorkbook, Self::Broken, Self::TooLarge, Self::Locked];

    const fn name(self) -> &'static str {
        match self {
            Self::NoWorkbook => "no-workbook",
            Self::Broken => "broken",
            Self::TooLarge => "too-large",
            Self::Locked => "locked",
        }
    }
}

/// A workbook that is not read, and where in it.
#[derive(Debug)]
struct Refusal {
    why: Why,
    detail: String,
    row: usize,
    column: usize,
}

impl Refusal {
    fn new(why: Why, detail: &str) -> Self {
        Self {
            why,
            detail: detail.to_owned(),
            row: 0,
            column: 0,
        }
    }

    /// In this row (from 1) and column (from 0).
    fn at(mut self, row: usize, column: usize) -> Self {
        (self.row, self.column) = (row, column + 1);
        self
    }
}

impl From<io::Error> for Refusal {
    fn from(error: io::Error) -> Self {
        let detail = error.to_string();
        let why = if detail.contains(zip::TOO_MUCH) {
            Why::TooLarge
        } else {
            Why::Broken
        };
        Self::new(why, &detail)
    }
}

/// A workbook as it was read.
#[derive(Debug, Clone, Default)]
pub struct Book {
    /// The names of its visible sheets.
    pub sheets: Vec<String>,
    /// Which of them the rows are from.
    pub sheet: usize,
    /// What Dynamics says its columns are.
    pub dynamics: Option<String>,
    /// The rows that hold anything.
    pub rows: Vec<Row>,
}

/// Whether these first bytes are those of a workbook, readable or not.
pub fn is_workbook(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06") || is_old(bytes)
}

/// Workbooks before 2007, and those with a password.
fn is_old(bytes: &[u8]) -> bool {
    bytes.starts_with(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")
}

/// The reading process: reads the workbook on `input` and writes records to `out`. Which sheet: a place among the visible
/// ones, else the first that holds anything.
pub fn serve(input: impl Read + Seek, sheet: Option<usize>, out: impl Write) -> io::Result<()> {
    limit();
    let mut out = BufWriter::with_capacity(64 * 1024, out);
    match told(input, sheet, &mut out) {
        Ok(()) => record(&mut out, &["end"])?,
        Err(refused) => record(
            &mut out,
            &[
                "refused",
                refused.why.name(),
                &refused.detail,
                &refused.row.to_string(),
                &refused.column.to_string(),
            ],
        )?,
    }
    out.flush()
}

fn record(out: &mut impl Write, fields: &[&str]) -> io::Result<()> {
    for (place, field) in fields.iter().enumerate() {
        if place > 0 {
            write!(out, "{FIELD}")?;
        }
        out.write_all(field.as_bytes())?;
    }
    write!(out, "{RECORD}")
}

fn told(
    input: impl Read + Seek,
    sheet: Option<usize>,
    out: &mut impl Write,
) -> Result<(), Refusal> {
    let mut archive = zip::Archive::open(input)?;
    let contents = cells::Contents::read(&mut archive)?;
    let texts = contents.texts(&mut archive)?;
    let mut visible: Vec<usize> = (0..contents.sheets.len())
        .filter(|place| contents.sheets[*place].visible)
        .collect();
    if visible.is_empty() {
        visible.push(0);
    }
    let names: Vec<&str> = std::iter::once("sheets")
        .chain(visible.iter().map(|it| contents.sheets[*it].name.as_str()))
        .collect();
    record(out, &names)?;
    if let Some(hidden) = contents.sheets.iter().position(|it| it.name == DYNAMICS) {
        let mut said = String::new();
        contents.rows(&mut archive, hidden, &texts, |_, cells| {
            said = cells.first().cloned().unwrap_or_default();
            Ok(false)
        })?;
        record(out, &["dynamics", &said])?;
    }
    let wanted = match sheet {
        Some(place) => place.min(visible.len() - 1)..visible.len(),
        None => 0..visible.len(),
    };
    for place in wanted {
        let mut any = false;
        contents.rows(&mut archive, visible[place], &texts, |number, cells| {
            if !any {
                any = true;
                record(out, &["from", &place.to_string()])?;
            }
            write!(out, "row{FIELD}{number}")?;
            for cell in cells {
                write!(out, "{FIELD}{cell}")?;
            }
            write!(out, "{RECORD}")?;
            Ok(true)
        })?;
        if any || sheet.is_some() {
            break;
        }
    }
    Ok(())
}

/// Limits this process for good.
#[cfg(unix)]
fn limit() {
    use rustix::process::{Resource, Rlimit, setrlimit};
    let both = |it| Rlimit {
        current: Some(it),
        maximum: Some(it),
    };
    // Where the system knows a limit not, the parent's patience and the count of what is inflated remain.
    let _ = setrlimit(Resource::Cpu, both(SECONDS));
    let _ = setrlimit(Resource::Core, both(0));
    // Not the address space: the libraries of a window are mapped into it before we begin.
    #[cfg(target_os = "linux")]
    let _ = setrlimit(Resource::Data, both(MEMORY));
    #[cfg(not(target_os = "linux"))]
    let _ = setrlimit(Resource::As, both(4 * MEMORY));
}

#[cfg(not(unix))]
fn limit() {}

/// This program, to be started once more.
pub fn program() -> io::Result<PathBuf> {
    // The very program that runs, even where its file has been replaced by an update meanwhile.
    let itself = Path::new("/proc/self/exe");
    if itself.exists() {
        return Ok(itself.to_owned());
    }
    std::env::current_exe()
}

/// Has a workbook read by a process of its own.
pub fn read(program: &Path, file: File, sheet: Option<usize>) -> Result<Book> {
    let mut command = Command::new(program);
    command.arg(VERB);
    if let Some(sheet) = sheet {
        command.arg(sheet.to_string());
    }
    let mut child = command
        .stdin(file)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()?;
    let answer = child.stdout.take();
    let child = Mutex::new(child);
    let end = || {
        let mut child = child.lock().unwrap_or_else(PoisonError::into_inner);
        let _ = child.kill();
    };
    let (done, watch) = mpsc::channel::<()>();
    let (book, late) = std::thread::scope(|scope| {
        let end = &end;
        let watcher = scope.spawn(move || {
            let late = matches!(
                watch.recv_timeout(PATIENCE),
                Err(mpsc::RecvTimeoutError::Timeout)
            );
            if late {
                end();
            }
            late
        });
        let book = collect(BufReader::with_capacity(
            64 * 1024,
            answer
                .into_iter()
                .fold(Box::new(io::empty()) as Box<dyn Read>, |_, it| Box::new(it)),
        ));
        drop(done);
        (book, watcher.join().unwrap_or(true))
    });
    // It has said all it had to say, or it has died, or it said too much.
    end();
    let status = child
        .into_inner()
        .unwrap_or_else(PoisonError::into_inner)
        .wait();
    match book {
        Ok(Some(book)) => Ok(book),
        Ok(None) if late => Err(too_large("reading it took over nine seconds")),
        // No end was told: the limits ended it.
        Ok(None) => Err(too_large(&format!(
            "the reading process ended early ({})",
            status.map_or_else(|error| error.to_string(), |it| it.to_string())
        ))),
        Err(error) => Err(error),
    }
}

fn too_large(detail: &str) -> Error {
    Error::new(Code::TooLarge, detail).with("what", "list")
}

/// Takes records in; nothing if they break off.
fn collect(answer: impl BufRead) -> Result<Option<Book>> {
    let mut answer = answer.take(MOST_ANSWERED);
    let mut book = Book::default();
    let mut record = Vec::new();
    loop {
        record.clear();
        answer.read_until(RECORD as u8, &mut record)?;
        if record.pop() != Some(RECORD as u8) {
            return Ok(None);
        }
        let Ok(text) = std::str::from_utf8(&record) else {
            return Ok(None);
        };
        let mut fields = text.split(FIELD);
        match fields.next() {
            Some("sheets") => book.sheets = fields.map(str::to_owned).collect(),
            Some("dynamics") => book.dynamics = fields.next().map(str::to_owned),
            Some("from") => book.sheet = number(fields.next()),
            Some("row") => {
                let line = number(fields.next());
                book.rows.push(Row {
                    line,
                    cells: fields.collect(),
                    unclosed: false,
                });
            }
            Some("refused") => {
                let why = fields.next().unwrap_or_default();
                let detail = fields.next().unwrap_or_default();
                let (row, column) = (number(fields.next()), number(fields.next()));
                return Err(refused(why, detail, row, column));
            }
            Some("end") => return Ok(Some(book)),
            _ => return Ok(None),
        }
    }
}

fn number(field: Option<&str>) -> usize {
    field.and_then(|it| it.parse().ok()).unwrap_or_default()
}

fn refused(why: &str, detail: &str, row: usize, column: usize) -> Error {
    let why = Why::ALL
        .into_iter()
        .find(|it| it.name() == why)
        .unwrap_or(Why::Broken);
    let error = match why {
        Why::TooLarge => too_large(detail),
        _ => Error::new(Code::Unreadable, detail).with("why", why.name()),
    };
    let error = if row > 0 {
        error.with("row", row)
    } else {
        error
    };
    if column > 0 {
        error.with("column", column)
    } else {
        error
    }
}

/// A workbook nobody has to read to know that it cannot be read.
pub fn refuse_old(bytes: &[u8]) -> Result<()> {
    if is_old(bytes) {
        return Err(refused(
            Why::Locked.name(),
            "a workbook of before 2007, or one with a password",
            0,
            0,
        ));
    }
    Ok(())
}

/// Reads a workbook in this process, for tests.
#[cfg(test)]
pub(crate) fn read_here(bytes: &[u8]) -> Result<Book> {
    let mut answer = Vec::new();
    match told(io::Cursor::new(bytes), None, &mut answer) {
        Ok(()) => record(&mut answer, &["end"])?,
        Err(it) => return Err(refused(it.why.name(), &it.detail, it.row, it.column)),
    }
    collect(&answer[..])?.ok_or_else(|| too_large("it broke off"))
}

/// What Dynamics says its columns are: schema name by title. `account:<checksum>:accountid=<title>&name=<title>…`, the
/// titles encoded as in addresses.
pub fn schema_names(said: &str) -> Vec<(String, String)> {
    let Some(list) = said
        .strip_prefix("account:")
        .and_then(|it| it.split_once(':'))
        .map(|it| it.1)
    else {
        return Vec::new();
    };
    list.split('&')
        .filter_map(|pair| pair.split_once('='))
        .map(|(name, title)| (decoded(title), name.to_owned()))
        .collect()
}

/// `Adresse%201%3A+Ort` is `Adresse 1: Ort`.
fn decoded(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, behind @ ..] = rest {
        let sign = (*first == b'%')
            .then(|| behind.get(..2))
            .flatten()
            .and_then(|it| std::str::from_utf8(it).ok())
            .and_then(|it| u8::from_str_radix(it, 16).ok());
        if let Some(sign) = sign {
            bytes.push(sign);
            rest = &behind[2..];
        } else {
            bytes.push(if *first == b'+' { b' ' } else { *first });
            rest = behind;
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dynamics_names_its_columns_in_any_language() {
        let said = "account:Zm9v%3D:accountid=%28Nicht%20%C3%A4ndern%29%20Firma&name=Firmenname&address1_city=Adresse%201%3A+Ort";
        assert_eq!(
            schema_names(said),
            [
                ("(Nicht ändern) Firma".to_owned(), "accountid".to_owned()),
                ("Firmenname".to_owned(), "name".to_owned()),
                ("Adresse 1: Ort".to_owned(), "address1_city".to_owned()),
            ]
        );
        assert!(schema_names("contact:x:name=y").is_empty());
        assert!(schema_names("").is_empty());
    }

    #[test]
    fn an_answer_that_breaks_off_is_no_book() {
        for answer in ["", "sheets\u{1f}A\u{1e}row\u{1f}1\u{1f}x", "nonsense\u{1e}"] {
            assert!(
                collect(answer.as_bytes()).expect("no failure").is_none(),
                "{answer:?}"
            );
        }
        let whole = "sheets\u{1f}A\u{1f}B\u{1e}from\u{1f}1\u{1e}row\u{1f}4\u{1f}x\u{1f}\u{1f}y\u{1e}end\u{1e}";
        let book = collect(whole.as_bytes()).expect("read").expect("whole");
        assert_eq!((book.sheets.len(), book.sheet), (2, 1));
        assert_eq!(book.rows[0].line, 4);
        assert_eq!(book.rows[0].cells.to_vec(), ["x", "", "y"]);
    }

    #[test]
    fn a_refusal_says_where() {
        let said = "refused\u{1f}too-large\u{1f}over 1,000 columns\u{1f}1048576\u{1f}16384\u{1e}";
        let error = collect(said.as_bytes()).expect_err("refused");
        assert_eq!(error.code, Code::TooLarge);
        assert_eq!(error.params["row"], abm_core::Param::from(1_048_576_usize));
        assert_eq!(error.params["column"], abm_core::Param::from(16_384_usize));
    }
}
