//! Lists out again: CSV and workbooks that a CRM takes, with nothing in them a spreadsheet would run.
//!
//! We write workbooks ourselves: one sheet of texts and numbers needs five small parts, the same bytes every time, and no
//! library. Text stays text there by its cell's kind; in CSV a sign in front keeps it from being a formula, and our own
//! import takes exactly that sign off again.

use std::{fmt::Write as _, io::Write as _};

use flate2::{Compression, Crc, write::DeflateEncoder};

use crate::values::plain;

/// A cell that goes out.
#[derive(Debug, Clone, PartialEq)]
pub enum Cell {
    /// Nothing.
    Empty,
    /// Text, whatever it looks like.
    Text(String),
    /// A number.
    Number(f64),
}

impl From<Option<String>> for Cell {
    fn from(text: Option<String>) -> Self {
        text.filter(|it| !it.is_empty())
            .map_or(Self::Empty, Self::Text)
    }
}

impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        Self::from(Some(text.to_owned()))
    }
}

impl From<Option<f64>> for Cell {
    fn from(number: Option<f64>) -> Self {
        number
            .filter(|it| it.is_finite())
            .map_or(Self::Empty, Self::Number)
    }
}

/// What makes a spreadsheet take a cell for a formula.
const FORMULA: [char; 7] = ['=', '+', '-', '@', '\t', '\r', '\n'];

/// Whether a text needs the sign in front, or has one that must not be taken for ours.
fn needs_sign(text: &str) -> bool {
    text.trim_start_matches('\'').starts_with(FORMULA)
}

/// A cell without the sign that keeps a spreadsheet from taking it for a formula.
pub(crate) fn bare(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(rest) if needs_sign(rest) => rest,
        _ => cell,
    }
}

/// Rows as CSV: UTF-8 with a byte order mark, so that Excel reads the umlauts; commas; CRLF.
pub fn csv(rows: impl IntoIterator<Item = Vec<Cell>>) -> Vec<u8> {
    let mut text = String::from("\u{feff}");
    for row in rows {
        for (place, cell) in row.iter().enumerate() {
            if place > 0 {
                text.push(',');
            }
            match cell {
                Cell::Empty => {}
                Cell::Number(number) => {
                    text.push_str(&plain(*number));
                }
                Cell::Text(words) => {
                    let sign = if needs_sign(words) { "'" } else { "" };
                    let _ = write!(text, "\"{sign}{}\"", words.replace('"', "\"\""));
                }
            }
        }
        text.push_str("\r\n");
    }
    text.into_bytes()
}

/// Rows as a workbook with one sheet; the first row is the header and stays in sight.
pub fn workbook(sheet: &str, rows: impl IntoIterator<Item = Vec<Cell>>) -> Vec<u8> {
    let mut zip = Zip::default();
    let parts = [
        ("[Content_Types].xml", CONTENT_TYPES.to_owned()),
        ("_rels/.rels", RELATIONS.to_owned()),
        (
            "xl/workbook.xml",
            format!(
                "{XML}<workbook xmlns=\"{MAIN}\" xmlns:r=\"{OFFICE}\"><sheets><sheet name=\"{}\" sheetId=\"1\" \
                 r:id=\"rId1\"/></sheets></workbook>",
                escaped(&sheet_name(sheet))
            ),
        ),
        ("xl/_rels/workbook.xml.rels", WORKBOOK_RELATIONS.to_owned()),
        ("xl/styles.xml", STYLES.to_owned()),
    ];
    for (path, text) in parts {
        zip.add(path, text.as_bytes());
    }
    zip.add("xl/worksheets/sheet1.xml", cells(rows).as_bytes());
    zip.end()
}

const XML: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const CONTENT_TYPES: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n\
    <Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">\
    <Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>\
    <Default Extension=\"xml\" ContentType=\"application/xml\"/>\
    <Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>\
    <Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>\
    <Override PartName=\"/xl/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/>\
    </Types>";
const RELATIONS: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n\
    <Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\
    <Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/>\
    </Relationships>";
const WORKBOOK_RELATIONS: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n\
    <Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\
    <Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/>\
    <Relationship Id=\"rId2\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles\" Target=\"styles.xml\"/>\
    </Relationships>";
/// Two styles: plain, and bold for the header.
const STYLES: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n\
    <styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">\
    <fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font><font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>\
    <fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill></fills>\
    <borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>\
    <cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>\
    <cellXfs count=\"2\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>\
    <xf numFmtId=\"0\" fontId=\"1\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyFont=\"1\"/></cellXfs>\
    <cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles></styleSheet>";

/// A name a sheet can have.
fn sheet_name(wish: &str) -> String {
    let kept: String = wish
        .chars()
        .filter(|it| !it.is_control() && !r"[]:*?/\".contains(*it))
        .take(31)
        .collect();
    let kept = kept.trim_matches('\'').trim();
    if kept.is_empty() { "Accounts" } else { kept }.to_owned()
}

fn escaped(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    for sign in text.chars() {
        match sign {
            '&' => kept.push_str("&amp;"),
            '<' => kept.push_str("&lt;"),
            '>' => kept.push_str("&gt;"),
            '"' => kept.push_str("&quot;"),
            '\r' => kept.push_str("&#13;"),
            '\n' | '\t' => kept.push(sign),
            // XML has none of the others.
            it if it.is_control() || matches!(it, '\u{fffe}' | '\u{ffff}') => {}
            it => kept.push(it),
        }
    }
    kept
}

/// `A`, `Z`, `AA`: what a spreadsheet calls a column, counted from 0.
fn letters(mut column: usize) -> String {
    let mut name = Vec::new();
    loop {
        name.push(b'A' + (column % 26) as u8);
        if column < 26 {
            break;
        }
        column = column / 26 - 1;
    }
    name.reverse();
    name.into_iter().map(char::from).collect()
}

fn cells(rows: impl IntoIterator<Item = Vec<Cell>>) -> String {
    let mut text = format!(
        "{XML}<worksheet xmlns=\"{MAIN}\"><sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" \
         topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>\
         <sheetFormatPr defaultRowHeight=\"15\"/><sheetData>"
    );
    for (at, row) in rows.into_iter().enumerate() {
        let line = at + 1;
        let style = if at == 0 { " s=\"1\"" } else { "" };
        let _ = write!(text, "<row r=\"{line}\">");
        for (place, cell) in row.iter().enumerate() {
            let name = letters(place);
            let _ = match cell {
                Cell::Empty => Ok(()),
                Cell::Number(number) => {
                    write!(text, "<c r=\"{name}{line}\"{style}><v>{number}</v></c>")
                }
                Cell::Text(words) => write!(
                    text,
                    "<c r=\"{name}{line}\"{style} t=\"inlineStr\"><is><t xml:space=\"preserve\">{}</t></is></c>",
                    escaped(words)
                ),
            };
        }
        text.push_str("</row>");
    }
    text.push_str("</sheetData></worksheet>");
    text
}

/// An archive as it is written.
#[derive(Default)]
struct Zip {
    bytes: Vec<u8>,
    directory: Vec<u8>,
    parts: u16,
}

impl Zip {
    fn add(&mut self, path: &str, plain: &[u8]) {
        let mut crc = Crc::new();
        crc.update(plain);
        let mut packer = DeflateEncoder::new(Vec::new(), Compression::default());
        // Writing into memory does not fail.
        let packed = packer
            .write_all(plain)
            .and_then(|()| packer.finish())
            .unwrap_or_default();
        let at = self.bytes.len() as u32;
        // Version 2.0, names in UTF-8, deflate, 1 January 1980: the same list is the same file.
        let mut common = Vec::new();
        for half in [20_u16, 1 << 11, 8, 0, 33] {
            common.extend(half.to_le_bytes());
        }
        for word in [crc.sum(), packed.len() as u32, plain.len() as u32] {
            common.extend(word.to_le_bytes());
        }
        common.extend((path.len() as u16).to_le_bytes());
        common.extend(0_u16.to_le_bytes());
        self.bytes.extend(b"PK\x03\x04");
        self.bytes.extend(&common);
        self.bytes.extend(path.as_bytes());
        self.bytes.extend(packed);
        self.directory.extend(b"PK\x01\x02");
        self.directory.extend(20_u16.to_le_bytes());
        self.directory.extend(&common);
        // No comment, first disk, no attributes.
        self.directory.extend([0; 10]);
        self.directory.extend(at.to_le_bytes());
        self.directory.extend(path.as_bytes());
        self.parts += 1;
    }

    fn end(mut self) -> Vec<u8> {
        let at = self.bytes.len() as u32;
        self.bytes.extend(&self.directory);
        self.bytes.extend(b"PK\x05\x06\0\0\0\0");
        self.bytes.extend(self.parts.to_le_bytes());
        self.bytes.extend(self.parts.to_le_bytes());
        self.bytes
            .extend((self.directory.len() as u32).to_le_bytes());
        self.bytes.extend(at.to_le_bytes());
        self.bytes.extend(0_u16.to_le_bytes());
        self.bytes
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_a_spreadsheet_would_run_stays_text_and_comes_back_as_it_was() {
        for (text, written) in [
            ("=1+1", "\"'=1+1\""),
            ("+49 40", "\"'+49 40\""),
            ("-5", "\"'-5\""),
            ("@x", "\"'@x\""),
            ("'=1", "\"''=1\""),
            ("'s Hertogenbosch", "\"'s Hertogenbosch\""),
            ("A \"B\", C", "\"A \"\"B\"\", C\""),
        ] {
            let csv = csv([vec![Cell::from(text)]]);
            let line = String::from_utf8(csv).expect("text");
            assert_eq!(line.trim_start_matches('\u{feff}').trim_end(), written);
            let cell = written[1..written.len() - 1].replace("\"\"", "\"");
            assert_eq!(bare(&cell), text);
        }
    }

    #[test]
    fn columns_are_named_as_spreadsheets_do() {
        for (place, name) in [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA")] {
            assert_eq!(letters(place), name);
        }
    }

    #[test]
    fn a_sheet_gets_a_name_it_can_have() {
        for (wish, name) in [
            ("Accounts", "Accounts"),
            ("a/b:c", "abc"),
            ("''", "Accounts"),
            (&"x".repeat(40), &"x".repeat(31)),
        ] {
            assert_eq!(sheet_name(wish), name);
        }
    }

    proptest! {
        #[test]
        fn a_workbook_we_write_is_read_back_as_it_was(
            texts in prop::collection::vec(prop::collection::vec("[A-Za-zäß=+@'\"<>&_x0-9\n -]{0,12}", 1..5), 1..8),
            number in -1.0e12..1.0e12_f64,
        ) {
            let mut rows: Vec<Vec<Cell>> = texts
                .iter()
                .map(|row| row.iter().map(|it| Cell::from(it.trim())).collect())
                .collect();
            rows.push(vec![Cell::Number(number.trunc())]);
            let bytes = workbook("Liste", rows);
            let book = crate::workbook::read_here(&bytes).expect("a workbook");
            let wanted: Vec<Vec<String>> = texts
                .iter()
                .map(|row| {
                    let mut row: Vec<String> = row.iter().map(|it| it.trim().to_owned()).collect();
                    while row.last().is_some_and(String::is_empty) {
                        row.pop();
                    }
                    row
                })
                .filter(|row| !row.is_empty())
                .chain([vec![format!("{}", number.trunc())]])
                .collect();
            let came: Vec<Vec<String>> = book.rows.into_iter().map(|it| it.cells.to_vec()).collect();
            prop_assert_eq!(came, wanted);
        }
    }
}
