//! A workbook's sheets, cell by cell as they stream past: nothing is kept but the texts that cells share.

use std::{
    collections::HashMap,
    io::{BufRead, BufReader, Read, Seek},
};

use chrono::{Duration, NaiveDate, NaiveDateTime};
use quick_xml::{
    Reader,
    events::{BytesStart, Event},
};

use super::{Refusal, Why, zip::Archive};
use crate::{table::MOST_COLUMNS, values::plain};

/// The longest text a cell may hold; what Excel allows.
const LONGEST_CELL: usize = 32_767 * 4;
/// The most texts cells may share, as many as there can be cells with one.
const MOST_SHARED: usize = 8_000_000;

/// A sheet as the workbook lists it.
pub struct Sheet {
    /// Its name.
    pub name: String,
    /// Whether a person sees it.
    pub visible: bool,
    path: String,
}

/// What a workbook says about itself.
pub struct Contents {
    /// Its sheets, in their order.
    pub sheets: Vec<Sheet>,
    shared: Option<String>,
    styles: Option<String>,
    since_1904: bool,
}

impl Contents {
    /// Reads the list of sheets.
    pub fn read<F: Read + Seek>(archive: &mut Archive<F>) -> Result<Self, Refusal> {
        let home = "xl/workbook.xml";
        if !archive.has(home) {
            return Err(Refusal::new(
                Why::NoWorkbook,
                "an archive without xl/workbook.xml",
            ));
        }
        let mut targets: HashMap<String, (String, String)> = HashMap::new();
        let relations = "xl/_rels/workbook.xml.rels";
        if archive.has(relations) {
            each(archive.part(relations)?, |tag, _| {
                if let Tag::Open(it) = tag
                    && it.local_name().into_inner() == "Relationship"
                    && let (Some(id), Some(target)) = (attribute(it, "Id"), attribute(it, "Target"))
                {
                    let kind = attribute(it, "Type").unwrap_or_default();
                    let path = match target.strip_prefix('/') {
                        Some(whole) => whole.to_owned(),
                        None => format!("xl/{target}"),
                    };
                    targets.insert(id, (path, kind));
                }
                Ok(true)
            })?;
        }
        let of_kind = |kind: &str| {
            targets
                .values()
                .find(|it| it.1.ends_with(kind))
                .map(|it| it.0.clone())
        };
        let (shared, styles) = (of_kind("/sharedStrings"), of_kind("/styles"));
        let (mut sheets, mut since_1904) = (Vec::new(), false);
        each(archive.part(home)?, |tag, _| {
            let Tag::Open(it) = tag else { return Ok(true) };
            match it.local_name().into_inner() {
                "workbookPr" => {
                    since_1904 = matches!(attribute(it, "date1904").as_deref(), Some("1" | "true"));
                }
                "sheet" => {
                    let id = attribute(it, "r:id").or_else(|| attribute(it, "id"));
                    if let (Some(name), Some((path, _))) =
                        (attribute(it, "name"), id.and_then(|id| targets.get(&id)))
                    {
                        let visible = attribute(it, "state").is_none_or(|state| state == "visible");
                        sheets.push(Sheet {
                            name,
                            visible,
                            path: path.clone(),
                        });
                    }
                }
                _ => {}
            }
            Ok(true)
        })?;
        // Chart sheets and the like have no cells.
        sheets.retain(|it| archive.has(&it.path));
        if sheets.is_empty() {
            return Err(Refusal::new(Why::NoWorkbook, "a workbook without a sheet"));
        }
        Ok(Self {
            sheets,
            shared,
            styles,
            since_1904,
        })
    }

    /// The texts cells share.
    pub fn texts<F: Read + Seek>(&self, archive: &mut Archive<F>) -> Result<Vec<String>, Refusal> {
        let mut texts = Vec::new();
        let Some(path) = self.shared.as_ref().filter(|it| archive.has(it)) else {
            return Ok(texts);
        };
        let (mut text, mut inside, mut spoken) = (String::new(), false, false);
        each(archive.part(path)?, |tag, words| {
            match tag {
                Tag::Open(it) => match it.local_name().into_inner() {
                    "si" => text.clear(),
                    "t" => inside = !spoken,
                    // How a Japanese name is pronounced, beside the name.
                    "rPh" => spoken = true,
                    _ => {}
                },
                Tag::Close("t") => inside = false,
                Tag::Close("rPh") => spoken = false,
                Tag::Close("si") => {
                    if texts.len() == MOST_SHARED {
                        return Err(Refusal::new(Why::TooLarge, "over 8,000,000 shared texts"));
                    }
                    texts.push(tidy(&text));
                    text.clear();
                }
                Tag::Close(_) => {}
                Tag::Text => {
                    if inside {
                        add(&mut text, words)?;
                    }
                }
            }
            Ok(true)
        })?;
        Ok(texts)
    }

    /// Which styles show a number as a day.
    fn days<F: Read + Seek>(&self, archive: &mut Archive<F>) -> Result<Vec<bool>, Refusal> {
        let (mut formats, mut days, mut inside) = (HashMap::new(), Vec::new(), false);
        let Some(path) = self.styles.as_ref().filter(|it| archive.has(it)) else {
            return Ok(days);
        };
        each(archive.part(path)?, |tag, _| {
            match tag {
                Tag::Open(it) => match it.local_name().into_inner() {
                    "numFmt" => {
                        if let (Some(id), Some(code)) =
                            (attribute(it, "numFmtId"), attribute(it, "formatCode"))
                        {
                            formats.insert(id, is_day(&code));
                        }
                    }
                    "cellXfs" => inside = true,
                    "xf" if inside => {
                        let id = attribute(it, "numFmtId").unwrap_or_default();
                        let known = || {
                            matches!(
                                id.parse(),
                                Ok(14..=17 | 22 | 27..=31 | 34..=36 | 50..=54 | 57 | 58)
                            )
                        };
                        days.push(formats.get(&id).copied().unwrap_or_else(known));
                    }
                    _ => {}
                },
                Tag::Close("cellXfs") => inside = false,
                _ => {}
            }
            Ok(true)
        })?;
        Ok(days)
    }

    /// Hands over every row of a sheet that holds anything, with its number, as texts; `take` says whether to go on.
    pub fn rows<F: Read + Seek>(
        &self,
        archive: &mut Archive<F>,
        sheet: usize,
        texts: &[String],
        mut take: impl FnMut(usize, &[String]) -> Result<bool, Refusal>,
    ) -> Result<(), Refusal> {
        let days = self.days(archive)?;
        let path = &self.sheets[sheet].path;
        let mut row = RowNow::default();
        let mut cell = CellNow::default();
        each(archive.part(path)?, |tag, words| {
            match tag {
                Tag::Open(it) => match it.local_name().into_inner() {
                    "row" => row.begin(attribute(it, "r")),
                    "c" => cell.begin(it, &mut row),
                    "v" => cell.inside = true,
                    "t" => cell.inside = !cell.spoken,
                    "rPh" => cell.spoken = true,
                    _ => {}
                },
                Tag::Close(name) => match name {
                    "v" | "t" => cell.inside = false,
                    "rPh" => cell.spoken = false,
                    "c" => {
                        let text = cell.text(texts, &days, self.since_1904);
                        row.put(cell.column, text)?;
                    }
                    "row" => {
                        let filled = row.cells.iter().any(|it| !it.is_empty());
                        if filled && !take(row.number, &row.cells)? {
                            return Ok(false);
                        }
                    }
                    "sheetData" => return Ok(false),
                    _ => {}
                },
                Tag::Text => {
                    if cell.inside {
                        add(&mut cell.words, words).map_err(|it| it.at(row.number, cell.column))?;
                    }
                }
            }
            Ok(true)
        })
        .map_err(|it| {
            if it.row == 0 {
                it.at(row.number, 0)
            } else {
                it
            }
        })
    }
}

#[derive(Default)]
struct RowNow {
    number: usize,
    cells: Vec<String>,
    next: usize,
}

impl RowNow {
    fn begin(&mut self, number: Option<String>) {
        self.number = number
            .and_then(|it| it.parse().ok())
            .unwrap_or(self.number + 1);
        self.cells.clear();
        self.next = 0;
    }

    fn put(&mut self, column: usize, text: String) -> Result<(), Refusal> {
        if text.is_empty() {
            return Ok(());
        }
        if column >= MOST_COLUMNS {
            return Err(Refusal::new(Why::TooLarge, "over 1,000 columns").at(self.number, column));
        }
        if self.cells.len() <= column {
            self.cells.resize(column + 1, String::new());
        }
        self.cells[column] = text;
        Ok(())
    }
}

#[derive(Default)]
struct CellNow {
    column: usize,
    kind: String,
    style: usize,
    words: String,
    inside: bool,
    spoken: bool,
}

impl CellNow {
    fn begin(&mut self, tag: &BytesStart, row: &mut RowNow) {
        self.words.clear();
        (self.inside, self.spoken) = (false, false);
        self.column = attribute(tag, "r")
            .and_then(|it| column(&it))
            .unwrap_or(row.next);
        row.next = self.column + 1;
        self.kind = attribute(tag, "t").unwrap_or_default();
        self.style = attribute(tag, "s")
            .and_then(|it| it.parse().ok())
            .unwrap_or_default();
    }

    fn text(&self, shared: &[String], days: &[bool], since_1904: bool) -> String {
        match self.kind.as_str() {
            "s" => self
                .words
                .trim()
                .parse()
                .ok()
                .and_then(|at: usize| shared.get(at))
                .cloned()
                .unwrap_or_default(),
            "b" => if self.words.trim() == "1" {
                "true"
            } else {
                "false"
            }
            .to_owned(),
            "" | "n" => {
                let number = self.words.trim().parse::<f64>();
                match number {
                    Ok(it) if days.get(self.style) == Some(&true) => {
                        day(it, since_1904).unwrap_or_else(|| plain(it))
                    }
                    Ok(it) if it.is_finite() => plain(it),
                    _ => self.words.clone(),
                }
            }
            _ => tidy(&self.words),
        }
    }
}

/// The day a number stands for, with the time if it has one.
fn day(number: f64, since_1904: bool) -> Option<String> {
    if !(1.0..2_958_466.0).contains(&number) {
        return None;
    }
    let base = if since_1904 {
        NaiveDate::from_ymd_opt(1904, 1, 1)?
    } else if number < 60.0 {
        NaiveDate::from_ymd_opt(1899, 12, 31)?
    } else {
        // Excel has a 29 February 1900.
        NaiveDate::from_ymd_opt(1899, 12, 30)?
    };
    let at: NaiveDateTime = base.and_hms_opt(0, 0, 0)?
        + Duration::days(number as i64)
        + Duration::seconds((number.fract() * 86_400.0).round() as i64);
    Some(if number.fract() == 0.0 {
        at.format("%Y-%m-%d").to_string()
    } else {
        at.format("%Y-%m-%d %H:%M").to_string()
    })
}

/// Whether a number format shows a day: it names year or day outside of quotes and brackets.
fn is_day(code: &str) -> bool {
    let (mut quoted, mut bracket, mut escaped) = (false, false, false);
    code.chars().any(|it| {
        if std::mem::take(&mut escaped) {
            return false;
        }
        match it {
            '\\' | '_' => escaped = true,
            '"' => quoted = !quoted,
            '[' if !quoted => bracket = true,
            ']' => bracket = false,
            _ => {}
        }
        !quoted && !bracket && matches!(it, 'y' | 'Y' | 'd' | 'D')
    }) && !code.eq_ignore_ascii_case("standard")
}

/// `BC12` is column 54, counted from 0.
fn column(reference: &str) -> Option<usize> {
    let letters = reference.bytes().take_while(u8::is_ascii_alphabetic);
    let mut place = 0_usize;
    for letter in letters {
        place = place
            .checked_mul(26)?
            .checked_add(usize::from(letter.to_ascii_uppercase() - b'A') + 1)?;
    }
    place.checked_sub(1)
}

/// `_x000D_` is how a workbook writes a character XML does not have.
fn tidy(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find("_x") {
        kept.push_str(&rest[..at]);
        let sign = rest
            .get(at + 2..at + 7)
            .filter(|it| it.ends_with('_'))
            .and_then(|it| u32::from_str_radix(&it[..4], 16).ok())
            .and_then(char::from_u32);
        if let Some(sign) = sign {
            kept.push(sign);
            rest = &rest[at + 7..];
        } else {
            kept.push_str("_x");
            rest = &rest[at + 2..];
        }
    }
    kept.push_str(rest);
    kept.retain(|it| !it.is_control() || matches!(it, '\n' | '\t'));
    kept.trim().to_owned()
}

fn add(text: &mut String, words: &str) -> Result<(), Refusal> {
    if text.len() + words.len() > LONGEST_CELL {
        return Err(Refusal::new(
            Why::TooLarge,
            "a cell of over 32,767 characters",
        ));
    }
    text.push_str(words);
    Ok(())
}

enum Tag<'a, 'b> {
    Open(&'a BytesStart<'b>),
    Close(&'a str),
    Text,
}

fn attribute(tag: &BytesStart, name: &str) -> Option<String> {
    let found = tag.try_get_attribute(name).ok().flatten()?;
    found
        .normalized_value(quick_xml::XmlVersion::Implicit1_0)
        .ok()
        .map(std::borrow::Cow::into_owned)
}

/// Hands over every tag and text of a part until told to stop. Entities of its own making are not resolved.
fn each(
    part: impl Read,
    mut take: impl FnMut(Tag<'_, '_>, &str) -> Result<bool, Refusal>,
) -> Result<(), Refusal> {
    let mut reader = Reader::from_reader(BufReader::with_capacity(64 * 1024, part));
    let mut buffer = Vec::new();
    loop {
        let go_on = match next(&mut reader, &mut buffer)? {
            Event::Start(tag) => take(Tag::Open(&tag), "")?,
            Event::Empty(tag) => {
                take(Tag::Open(&tag), "")? && take(Tag::Close(tag.local_name().into_inner()), "")?
            }
            Event::End(tag) => take(Tag::Close(tag.local_name().into_inner()), "")?,
            Event::Text(text) => take(Tag::Text, &text)?,
            Event::CData(text) => take(Tag::Text, &text)?,
            Event::GeneralRef(name) => {
                let sign = match name.resolve_char_ref() {
                    Ok(Some(sign)) => sign.to_string(),
                    _ => quick_xml::escape::resolve_xml_entity(&name)
                        .ok_or_else(|| Refusal::new(Why::Broken, "an entity of its own"))?
                        .to_owned(),
                };
                take(Tag::Text, &sign)?
            }
            Event::DocType(_) => {
                return Err(Refusal::new(Why::Broken, "a document type in a workbook"));
            }
            Event::Eof => return Ok(()),
            _ => true,
        };
        if !go_on {
            return Ok(());
        }
        buffer.clear();
    }
}

fn next<'b, R: BufRead>(
    reader: &mut Reader<R>,
    buffer: &'b mut Vec<u8>,
) -> Result<Event<'b>, Refusal> {
    reader.read_event_into(buffer).map_err(|error| match error {
        quick_xml::Error::Io(error) => Refusal::from(std::io::Error::other(error.to_string())),
        other => Refusal::new(Why::Broken, &other.to_string()),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_counted_as_spreadsheets_name_them() {
        for (name, place) in [
            ("A1", Some(0)),
            ("Z9", Some(25)),
            ("AA10", Some(26)),
            ("XFD1048576", Some(16_383)),
            ("12", None),
        ] {
            assert_eq!(column(name), place, "{name}");
        }
    }

    #[test]
    fn numbers_that_are_days_are_written_as_days() {
        assert_eq!(day(46_349.0, false).as_deref(), Some("2026-11-23"));
        assert_eq!(day(46_349.5, false).as_deref(), Some("2026-11-23 12:00"));
        assert_eq!(day(44_887.0, true).as_deref(), Some("2026-11-23"));
        assert_eq!(day(-1.0, false), None);
        for (code, shown) in [
            ("dd.mm.yyyy", true),
            ("yyyy-mm-dd hh:mm", true),
            ("Standard", false),
            ("#,##0.00", false),
            ("#,##0 \"days\"", false),
            ("[$-409]#,##0", false),
            ("0.00E+00", false),
        ] {
            assert_eq!(is_day(code), shown, "{code}");
        }
    }

    #[test]
    fn characters_xml_does_not_have_are_read_and_controls_dropped() {
        assert_eq!(tidy("A_x000D_\nB"), "A\nB");
        assert_eq!(tidy("_x0041_x_y"), "Ax_y");
        assert_eq!(tidy("snake_xy"), "snake_xy");
    }
}
