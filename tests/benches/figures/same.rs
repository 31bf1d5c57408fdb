//! The same document for other typesetters: headings, paragraphs, lists and tables, as plain as can be. What we draw
//! (figures, marks, margins) is left out, in favour of them.

use std::fmt::Write as _;

use abm_core::report::{Block, Document, Text};

/// What two languages of markup have in common.
trait Markup {
    fn heading(&self, out: &mut String, depth: usize, text: &str);
    fn paragraph(&self, out: &mut String, text: &str);
    fn item(&self, out: &mut String, text: &str);
    fn table(&self, out: &mut String, heads: &[&str], rows: &mut dyn Iterator<Item = Vec<String>>);
}

/// For Typst.
pub fn typst(document: &Document) -> String {
    let mut out = String::from(
        "#set page(paper: \"a4\", numbering: \"1\")\n#set text(size: 9pt)\n#set heading(numbering: \"1.1\")\n#outline()\n",
    );
    write(document, &Typst, &mut out);
    out
}

/// For a browser.
pub fn html(document: &Document) -> String {
    let mut out = String::from(
        "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><style>@page{size:A4;margin:20mm}body{font:9pt sans-serif}\
         table{border-collapse:collapse;width:100%}td,th{border-bottom:1px solid #999;text-align:left;padding:2pt}\
         h1{break-before:page}</style><body>",
    );
    write(document, &Html, &mut out);
    out
}

fn write(document: &Document, markup: &dyn Markup, out: &mut String) {
    markup.heading(out, 1, &document.cover.title);
    for section in &document.sections {
        markup.heading(out, 1, &section.title);
        markup.paragraph(out, &section.question);
        markup.paragraph(out, &section.answer);
        for topic in &section.topics {
            markup.heading(out, 2, &topic.title);
            for block in &topic.blocks {
                one(block, markup, out);
            }
        }
    }
}

fn one(block: &Block, markup: &dyn Markup, out: &mut String) {
    match block {
        Block::Lead(text) | Block::Paragraph(text) => markup.paragraph(out, &text.plain()),
        Block::Heading(text) => markup.heading(out, 3, text),
        Block::List(items) => {
            for item in items {
                markup.item(out, &item.plain());
            }
        }
        Block::Why { label, text } => markup.paragraph(out, &format!("{label}: {}", text.plain())),
        Block::Facts(facts) => {
            let pair = |(name, value): &(String, Text)| vec![name.clone(), value.plain()];
            markup.table(out, &["", ""], &mut facts.iter().map(pair));
        }
        Block::Table(table) => {
            let heads: Vec<&str> = table.columns.iter().map(|it| it.head.as_str()).collect();
            let mut rows = table.rows.iter().map(|row| {
                let cells = row.cells.iter().map(|cell| cell.text.plain());
                cells
                    .chain(std::iter::repeat(String::new()))
                    .take(heads.len())
                    .collect()
            });
            markup.table(out, &heads, &mut rows);
            markup.paragraph(out, &table.note);
        }
        Block::Matrix(matrix) => {
            let heads: Vec<&str> = std::iter::once(matrix.corner.as_str())
                .chain(
                    matrix
                        .groups
                        .iter()
                        .flat_map(|group| group.heads.iter().map(|it| it.0.as_str())),
                )
                .collect();
            let mut rows = matrix
                .blocks
                .iter()
                .flat_map(|block| &block.rows)
                .map(|row| {
                    let cells = std::iter::once(row.name.clone()).chain(row.cells.iter().cloned());
                    cells
                        .chain(std::iter::repeat(String::new()))
                        .take(heads.len())
                        .collect()
                });
            markup.table(out, &heads, &mut rows);
        }
        // Drawn things, and lines to write on.
        _ => {}
    }
}

struct Typst;

/// Text that Typst takes as text.
fn quoted(text: &str) -> String {
    let plain: String = text.chars().filter(|it| !it.is_control()).collect();
    format!("#\"{}\"", plain.replace('\\', "\\\\").replace('"', "\\\""))
}

impl Markup for Typst {
    fn heading(&self, out: &mut String, depth: usize, text: &str) {
        let _ = writeln!(out, "\n{} {}\n", "=".repeat(depth), quoted(text));
    }

    fn paragraph(&self, out: &mut String, text: &str) {
        let _ = writeln!(out, "{}\n", quoted(text));
    }

    fn item(&self, out: &mut String, text: &str) {
        let _ = writeln!(out, "- {}", quoted(text));
    }

    fn table(&self, out: &mut String, heads: &[&str], rows: &mut dyn Iterator<Item = Vec<String>>) {
        let _ = write!(out, "#table(columns: {}, table.header(", heads.len());
        for head in heads {
            let _ = write!(out, "[{}],", quoted(head));
        }
        out.push_str("),\n");
        for row in rows {
            for cell in row {
                let _ = write!(out, "[{}],", quoted(&cell));
            }
            out.push('\n');
        }
        out.push_str(")\n\n");
    }
}

struct Html;

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}

impl Markup for Html {
    fn heading(&self, out: &mut String, depth: usize, text: &str) {
        let _ = writeln!(out, "<h{depth}>{}</h{depth}>", escaped(text));
    }

    fn paragraph(&self, out: &mut String, text: &str) {
        let _ = writeln!(out, "<p>{}</p>", escaped(text));
    }

    fn item(&self, out: &mut String, text: &str) {
        let _ = writeln!(out, "<li>{}</li>", escaped(text));
    }

    fn table(&self, out: &mut String, heads: &[&str], rows: &mut dyn Iterator<Item = Vec<String>>) {
        out.push_str("<table><thead><tr>");
        for head in heads {
            let _ = write!(out, "<th>{}</th>", escaped(head));
        }
        out.push_str("</tr></thead><tbody>\n");
        for row in rows {
            out.push_str("<tr>");
            for cell in row {
                let _ = write!(out, "<td>{}</td>", escaped(&cell));
            }
            out.push_str("</tr>\n");
        }
        out.push_str("</tbody></table>\n");
    }
}
