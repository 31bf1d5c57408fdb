//! Blocks in, printed pages out.
//!
//! The crates read as the pipeline: [`fonts`] → `shape` (words to glyphs) → `paragraph` (lines) → `flow`, `table`,
//! `matrix`, `figure`, `front`, `frame` (pages) → [`page`] (the display list) → `pdf` (bytes). Layout knows nothing of
//! PDF, `pdf` nothing of layout; a preview draws the very same [`page::Page`]s.
//!
//! The same document and options give the same bytes. No text can make it fail.
#![deny(unsafe_code)]

mod book;
mod cards;
mod chart;
mod figure;
mod flow;
pub mod fonts;
mod frame;
mod front;
mod grid;
mod matrix;
pub mod page;
mod paragraph;
mod pdf;
mod shape;
mod structure;
mod table;

use abm_core::report::Document;
use serde::{Deserialize, Serialize};

pub use grid::Paper;

/// How to print.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "camelCase")]
#[allow(
    clippy::struct_excessive_bools,
    reason = "switches, none depending on another"
)]
pub struct Options {
    /// The paper.
    pub paper: Paper,
    /// In greys: every colour by its lightness.
    pub grey: bool,
    /// For printing on one side: no mirrored margins, no blank pages before openers.
    pub single_sided: bool,
    /// In larger type: running text 14 pt instead of 11.
    pub large: bool,
    /// How pages become a document.
    pub form: Form,
}

/// How pages become a document.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Form {
    /// A book: cover, summary, contents, sections.
    #[default]
    Book,
    /// A matrix alone on A3, for the wall: no cover, no contents, whatever the paper.
    Poster,
    /// Cards to cut out, then sections without cover and contents.
    Cards,
    /// Sheets to write on: each topic on a page of its own with an empty reverse, as wide as the page.
    Sheets,
}

/// What came out.
#[derive(Debug, Clone)]
pub struct Printed {
    /// The PDF file.
    pub bytes: Vec<u8>,
    /// How many pages.
    pub pages: usize,
    /// What did not print as written.
    pub warnings: Vec<Warning>,
}

/// Something that did not print as written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Warning {
    /// No font has this character; a box stands in its place.
    MissingGlyph {
        /// The character.
        character: char,
        /// In how many different words.
        words: usize,
    },
    /// The logo cannot be read; the client's name stands in its place.
    Logo,
}

/// Why there is no playbook.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Stopped on request.
    #[error("stopped on request")]
    Cancelled,
    /// A font that ships with the program cannot be read.
    #[error("the font {0} cannot be read")]
    Font(String),
    /// The file could not be written together.
    #[error("the PDF could not be put together: {0}")]
    Pdf(String),
}

/// What is being done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Stage {
    /// Setting pages; how many there will be is not known yet.
    Layout,
    /// Writing the file.
    Write,
}

/// How far it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Progress {
    /// What is being done.
    pub stage: Stage,
    /// Pages done.
    pub done: usize,
    /// Of how many; 0 while unknown.
    pub of: usize,
}

/// Finished pages, before any file format.
#[derive(Debug, Serialize)]
pub struct Layout {
    /// The pages.
    pub pages: Vec<page::Page>,
    /// The outline.
    pub outline: Vec<page::Entry>,
    /// Where links lead: anchor, page counted from 0, points from its top.
    pub anchors: Vec<(String, usize, f32)>,
    /// What did not print as written.
    pub warnings: Vec<Warning>,
    #[serde(skip)]
    elements: Vec<page::Element>,
    #[serde(skip)]
    logo: Option<image::RgbaImage>,
}

/// Prints a document.
///
/// # Errors
/// [`Error::Font`] and [`Error::Pdf`] if the program itself is broken; no content causes them.
pub fn print(document: &Document, options: &Options) -> Result<Printed, Error> {
    print_with(document, options, &mut |_| true)
}

/// Prints a document and says how far it is; answering `false` stops it.
///
/// # Errors
/// As [`print`], and [`Error::Cancelled`].
pub fn print_with(
    document: &Document,
    options: &Options,
    watch: &mut dyn FnMut(Progress) -> bool,
) -> Result<Printed, Error> {
    let layout = lay_out(document, options, watch)?;
    let pages = layout.pages.len();
    let bytes = pdf::write(document, &layout, watch)?;
    Ok(Printed {
        bytes,
        pages,
        warnings: layout.warnings,
    })
}

/// Lays a document out: the pages a preview draws and [`print`] writes.
///
/// # Errors
/// As [`print_with`].
pub fn lay_out(
    document: &Document,
    options: &Options,
    watch: &mut dyn FnMut(Progress) -> bool,
) -> Result<Layout, Error> {
    let mut book = book::Book::new(document, options, watch)?;
    let logo = document.cover.logo.as_deref().and_then(read_logo);
    book.logo = logo
        .as_ref()
        .map(|it| (it.width() as f32, it.height() as f32));
    if options.form == Form::Book {
        book.cover();
        book.reserve_front();
    }
    book.cards(&document.cards);
    for (place, section) in document.sections.iter().enumerate() {
        if book.cancelled {
            break;
        }
        if options.form == Form::Sheets {
            book.sheets(place, section);
        } else {
            book.section(place, section);
        }
    }
    if !book.cancelled {
        if options.form == Form::Book {
            book.finish_front();
        }
        book.enlarge();
        book.frame();
    }
    if book.cancelled {
        return Err(Error::Cancelled);
    }
    let mut warnings: Vec<Warning> = book
        .shaper
        .missing
        .iter()
        .map(|(&character, &words)| Warning::MissingGlyph { character, words })
        .collect();
    if document.cover.logo.is_some() && logo.is_none() {
        warnings.push(Warning::Logo);
    }
    let mut pages = std::mem::take(&mut book.pages);
    if options.form == Form::Poster {
        // A3 is A4 enlarged by the root of two, so everything on it is.
        let factor = std::f32::consts::SQRT_2;
        for page in &mut pages {
            page.enlarge(factor);
        }
        book.anchors.iter_mut().for_each(|it| it.2 *= factor);
        book.outline.iter_mut().for_each(|it| it.y *= factor);
    }
    if options.grey {
        for page in &mut pages {
            page.turn_grey();
        }
    }
    let mut elements = std::mem::take(&mut book.elements);
    structure::level(&mut elements);
    Ok(Layout {
        pages,
        outline: std::mem::take(&mut book.outline),
        anchors: std::mem::take(&mut book.anchors),
        warnings,
        elements,
        logo: logo.map(|it| {
            if options.grey {
                image::DynamicImage::ImageRgba8(it).grayscale().to_rgba8()
            } else {
                it
            }
        }),
    })
}

/// A logo within limits, or none.
fn read_logo(bytes: &[u8]) -> Option<image::RgbaImage> {
    let mut reader = image::ImageReader::new(std::io::Cursor::new(bytes))
        .with_guessed_format()
        .ok()?;
    let mut limits = image::Limits::default();
    limits.max_image_width = Some(4096);
    limits.max_image_height = Some(4096);
    limits.max_alloc = Some(160 << 20);
    reader.limits(limits);
    let image = reader.decode().ok()?.to_rgba8();
    (image.width() > 0 && image.height() > 0).then_some(image)
}
