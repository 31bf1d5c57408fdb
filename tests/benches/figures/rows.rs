//! A made-up list, the same every time: sixteen columns as a CRM writes them, names nobody bears, a few duplicates.

use std::{
    fs::File,
    io::{BufWriter, Write},
    path::Path,
};

const HEADERS: &str = "Record ID,Company name,Company Domain Name,Industry,Number of Employees,Annual Revenue,\
    Currency,City,State/Region,Postal Code,Country/Region,Company owner,Lifecycle Stage,Last Activity Date,\
    Number of open deals,Sparte";
/// The column two rows of the same company share.
pub const DOMAIN: &str = "Company Domain Name";
/// The columns the other tools index.
pub const INDEXED: [&str; 5] = [
    "Record ID",
    "Company name",
    DOMAIN,
    "Industry",
    "Annual Revenue",
];

const STEMS: [&str; 24] = [
    "Nord", "Süd", "West", "Ost", "Alpen", "Hansa", "Rhein", "Elbe", "Kaiser", "Müller", "Weiß",
    "Brück", "Stern", "Falken", "Linden", "Berg", "Thal", "Hafen", "Möwen", "Ganter", "Kron",
    "Adler", "Eisen", "Silber",
];
const BRANCHES: [&str; 20] = [
    "werk", "stahl", "papier", "pharma", "druck", "technik", "glas", "chemie", "logistik", "optik",
    "bau", "textil", "energie", "kabel", "guss", "motoren", "pumpen", "waagen", "ventile",
    "antriebe",
];
const FORMS: [&str; 6] = ["GmbH", "AG", "KG", "SE", "e.K.", "GmbH & Co. KG"];
const INDUSTRIES: [&str; 12] = [
    "Maschinenbau",
    "Chemie",
    "Pharma",
    "Logistik",
    "Bau",
    "Energie",
    "Textil",
    "Druck",
    "Optik",
    "Automotive",
    "Software",
    "Handel",
];
const PLACES: [(&str, &str, &str); 10] = [
    ("Nürnberg", "Bayern", "Germany"),
    ("Berlin", "Berlin", "Germany"),
    ("Köln", "NRW", "Germany"),
    ("Wien", "Wien", "Austria"),
    ("Graz", "Steiermark", "Austria"),
    ("Zürich", "ZH", "Switzerland"),
    ("Basel", "BS", "Switzerland"),
    ("Lyon", "ARA", "France"),
    ("Leeds", "York", "United Kingdom"),
    ("Turin", "TO", "Italy"),
];
const OWNERS: [&str; 9] = [
    "Jana Öztürk",
    "Björn Weiß",
    "Ida Holm",
    "Per Lund",
    "Eva Roth",
    "Tim Beck",
    "Lea Vogt",
    "Max Ernst",
    "Ute Kern",
];
const STAGES: [&str; 4] = ["prospect", "customer", "lead", "opportunity"];

/// Writes the list. Every fiftieth row is a company further up once more.
pub fn write(path: &Path, rows: usize) {
    let mut out = BufWriter::new(File::create(path).expect("a file for the list"));
    writeln!(out, "{HEADERS}").expect("the list is written");
    for row in 0..rows {
        let company = if row % 50 == 49 { row - 25 } else { row };
        // A plain congruential sequence: the same list on every machine and in every year.
        let mut state = company as u64 ^ 0x9E37_79B9_7F4A_7C15;
        let mut pick = |most: usize| {
            state = state
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            (state >> 33) as usize % most
        };
        let name = format!(
            "{}{} {company}",
            STEMS[pick(STEMS.len())],
            BRANCHES[pick(BRANCHES.len())]
        );
        let (city, region, country) = PLACES[pick(PLACES.len())];
        writeln!(
            out,
            "{},{name} {},c{company}.example,{},{},{},EUR,{city},{region},{:05},{country},{},{},202{}-{:02}-{:02},{},S{}",
            10_000_000 + row,
            FORMS[pick(FORMS.len())],
            INDUSTRIES[pick(INDUSTRIES.len())],
            1 + pick(40_000),
            50_000 + pick(900_000_000),
            pick(99_999),
            OWNERS[pick(OWNERS.len())],
            STAGES[pick(STAGES.len())],
            4 + pick(3),
            1 + pick(12),
            1 + pick(28),
            pick(4),
            pick(9),
        )
        .expect("the list is written");
    }
    out.flush().expect("the list is written");
}
