//! Text into rows: which delimiter, where a quoted cell ends, on which line a row begins.

/// The most columns a list may have.
pub const MOST_COLUMNS: usize = 1_000;

/// A row of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The line it begins on, from 1.
    pub line: usize,
    /// Its cells, without quotes and blanks around them.
    pub cells: Cells,
    /// A quote was opened in it and never closed; its last cell holds the rest of that line.
    pub unclosed: bool,
}

/// The cells of a row, one behind the other in one text: a list has millions, and each kept on its own would take longer to
/// keep, to find and to throw away than to read.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Cells {
    text: String,
    ends: Vec<u32>,
}

impl Cells {
    /// How many there are.
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.ends.is_empty()
    }

    /// The cell at a place, if the row goes that far.
    pub fn get(&self, place: usize) -> Option<&str> {
        let end = *self.ends.get(place)?;
        let start = place.checked_sub(1).map_or(0, |before| self.ends[before]);
        Some(&self.text[start as usize..end as usize])
    }

    /// All of them in turn.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        let mut start = 0;
        self.ends.iter().map(move |end| {
            let cell = &self.text[start..*end as usize];
            start = *end as usize;
            cell
        })
    }

    /// One more.
    pub fn push(&mut self, cell: &str) {
        self.text.push_str(cell);
        self.ends.push(self.text.len() as u32);
    }

    /// Writes a cell; those before it that are missing are empty.
    pub fn set(&mut self, place: usize, cell: &str) {
        let width = self.len().max(place + 1);
        *self = (0..width)
            .map(|at| match at {
                _ if at == place => cell,
                _ => self.get(at).unwrap_or_default(),
            })
            .collect();
    }

    /// Each on its own.
    pub fn to_vec(&self) -> Vec<String> {
        self.iter().map(str::to_owned).collect()
    }
}

impl<T: AsRef<str>> FromIterator<T> for Cells {
    fn from_iter<I: IntoIterator<Item = T>>(cells: I) -> Self {
        let mut all = Self::default();
        for cell in cells {
            all.push(cell.as_ref());
        }
        all
    }
}

/// The delimiter: named by a `sep=` line, else the one under which most headers are `known`, else the one that cuts the
/// first rows into the most equal columns. Also the text behind such a line, and how many lines that left out.
pub fn delimiter(text: &str, known: impl Fn(&str) -> bool) -> (char, &str, usize) {
    let (first, rest) = text.split_once('\n').unwrap_or((text, ""));
    let first = first.trim_end_matches('\r').trim_matches('"');
    let named = first
        .get(..4)
        .filter(|it| it.eq_ignore_ascii_case("sep="))
        .map(|_| &first[4..]);
    if let Some(it) = named
        .and_then(|it| it.chars().next())
        .filter(|_| named.is_some_and(|it| it.chars().count() == 1))
    {
        return (it, rest, 1);
    }
    let score = |delimiter: char| {
        let rows: Vec<Row> = rows(text, delimiter).take(20).collect();
        let known = rows
            .iter()
            .map(|row| row.cells.iter().filter(|it| known(it)).count());
        let columns = rows.iter().map(|it| it.cells.len()).max().unwrap_or(0);
        let equal = rows.iter().filter(|it| it.cells.len() == columns).count();
        (known.max(), if columns < 2 { 0 } else { columns * equal })
    };
    let best = [',', ';', '\t', '|']
        .into_iter()
        .rev()
        .max_by_key(|it| score(*it));
    (best.unwrap_or(','), text, 0)
}

/// The rows of a text, blank ones left out. A quote that is never closed costs its own line and no other.
pub fn rows(text: &str, delimiter: char) -> impl Iterator<Item = Row> + '_ {
    Rows {
        rest: text,
        line: 1,
        delimiter,
        last: (0, 0),
    }
    .filter(|row| row.unclosed || row.cells.iter().any(|it| !it.is_empty()))
}

struct Rows<'a> {
    rest: &'a str,
    line: usize,
    delimiter: char,
    /// How long the last row was, and how many cells it had: the next one is much like it.
    last: (usize, usize),
}

impl Iterator for Rows<'_> {
    type Item = Row;

    fn next(&mut self) -> Option<Row> {
        if self.rest.is_empty() {
            return None;
        }
        let mut row = Row {
            line: self.line,
            cells: Cells {
                text: String::with_capacity(self.last.0),
                ends: Vec::with_capacity(self.last.1),
            },
            unclosed: false,
        };
        while self.cell(&mut row) {}
        self.last = (row.cells.text.len(), row.cells.len());
        Some(row)
    }
}

impl Rows<'_> {
    /// Whether a cell ends here.
    fn ends(&self, rest: &str) -> bool {
        let rest = rest.trim_start_matches([' ', '\r', '\u{a0}']);
        rest.is_empty() || rest.starts_with(['\n', self.delimiter])
    }

    /// Takes one cell into a row. Whether there is another one behind it.
    fn cell(&mut self, row: &mut Row) -> bool {
        let blanks = self.rest.len() - self.rest.trim_start_matches([' ', '\u{a0}']).len();
        let mut cell = String::new();
        if self.rest[blanks..].starts_with('"') {
            match quoted(&self.rest[blanks + 1..]) {
                // A quote that ends a cell in the middle of a word, lines further down, is another cell's.
                Some((text, length))
                    if text.contains('\n') && !self.ends(&self.rest[blanks + 1 + length..]) =>
                {
                    row.unclosed = true;
                }
                Some((text, length)) => {
                    self.line += text.matches('\n').count();
                    cell = text;
                    self.rest = &self.rest[blanks + 1 + length..];
                }
                None => row.unclosed = true,
            }
        }
        let (bare, rest) = self.rest.split_at(self.next_sign());
        if cell.is_empty() {
            row.cells.push(bare.trim());
        } else {
            cell.push_str(bare);
            row.cells.push(cell.trim());
        }
        let mut signs = rest.chars();
        let sign = signs.next();
        self.rest = signs.as_str();
        if sign == Some('\n') {
            self.line += 1;
        }
        sign == Some(self.delimiter)
    }

    /// Where the next delimiter or the end of the line is.
    fn next_sign(&self) -> usize {
        let found = match u8::try_from(self.delimiter) {
            Ok(delimiter) if delimiter.is_ascii() => {
                memchr::memchr2(delimiter, b'\n', self.rest.as_bytes())
            }
            _ => self.rest.find([self.delimiter, '\n']),
        };
        found.unwrap_or(self.rest.len())
    }
}

/// What stands in a quoted cell and how long it is with its closing quote; nothing if it is never closed.
fn quoted(text: &str) -> Option<(String, usize)> {
    let mut cell = String::new();
    let mut at = 0;
    loop {
        let quote = at + text[at..].find('"')?;
        cell.push_str(&text[at..quote]);
        if text[quote + 1..].starts_with('"') {
            cell.push('"');
            at = quote + 2;
        } else {
            return Some((cell, quote + 1));
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn cells(text: &str) -> Vec<Vec<String>> {
        let (sign, rest, _) = delimiter(text, |_| false);
        rows(rest, sign).map(|it| it.cells.to_vec()).collect()
    }

    #[test]
    fn rows_are_cut_the_same_whatever_the_delimiter() {
        for sign in [',', ';', '\t', '|'] {
            let text =
                "Name,Ort,Zahl\r\n\"A, B\",Wien,1\r\nC,\"Bad\nIschl\",\"2\"\"\"\r\n\r\nD,,\r\n";
            let text = text.replace("A, B", "A/B").replace(',', &sign.to_string());
            let expected = [
                vec!["Name", "Ort", "Zahl"],
                vec!["A/B", "Wien", "1"],
                vec!["C", "Bad\nIschl", "2\""],
                vec!["D", "", ""],
            ];
            assert_eq!(cells(&text), expected, "delimiter {sign:?}");
            assert_eq!(
                cells(&format!("sep={sign}\r\n{text}")),
                expected,
                "named {sign:?}"
            );
        }
    }

    #[test]
    fn a_row_knows_its_line_and_an_open_quote_costs_only_its_own() {
        let text = "Name,Ort\n\"A\nB\",Wien\n\"C,Graz\nD,Linz\n";
        let rows: Vec<Row> = rows(text, ',').collect();
        let told: Vec<_> = rows
            .iter()
            .map(|it| {
                (
                    it.line,
                    it.unclosed,
                    it.cells.get(0).unwrap_or_default().to_owned(),
                )
            })
            .collect();
        assert_eq!(
            told,
            [
                (1, false, "Name".into()),
                (2, false, "A\nB".into()),
                (4, true, "\"C".into()),
                (5, false, "D".into())
            ]
        );
    }

    #[test]
    fn a_stray_quote_swallows_no_other_row() {
        let text = "Name,Ort\n\"B AG,Wien\nC AG,Graz\n\"D, AG\",Linz\n";
        let told: Vec<_> = rows(text, ',').map(|it| (it.line, it.unclosed)).collect();
        assert_eq!(told, [(1, false), (2, true), (3, false), (4, false)]);
    }

    #[test]
    fn a_cell_is_written_in_its_place_and_beyond_the_end() {
        let mut row: Cells = ["a", "", "ccc"].into_iter().collect();
        row.set(1, "bb");
        row.set(4, "e");
        row.set(0, "");
        assert_eq!(row.to_vec(), ["", "bb", "ccc", "", "e"]);
        assert_eq!((row.get(2), row.get(5)), (Some("ccc"), None));
    }

    proptest! {
        #[test]
        fn any_text_is_cut_into_rows_without_losing_a_letter(text in "[a-c\",;\t\r\n ]{0,60}") {
            let (sign, rest, _) = delimiter(&text, |_| false);
            let letters = |text: &str| text.chars().filter(char::is_ascii_alphabetic).count();
            let kept: usize = rows(rest, sign).flat_map(|it| it.cells.to_vec()).map(|it| letters(&it)).sum();
            prop_assert_eq!(kept, letters(rest));
        }

        #[test]
        fn what_is_written_with_quotes_comes_back(cells in prop::collection::vec("[a-zäß\",;\n]{1,8}", 2..5)) {
            let line: Vec<String> = cells.iter().map(|it| format!("\"{}\"", it.replace('"', "\"\""))).collect();
            let back: Vec<Row> = rows(&line.join(","), ',').collect();
            let expected: Vec<String> = cells.iter().map(|it| it.trim().to_owned()).collect();
            if expected.iter().any(|it| !it.is_empty()) {
                prop_assert_eq!(back[0].cells.to_vec(), expected);
            }
        }
    }
}
