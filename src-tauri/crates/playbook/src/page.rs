//! The display list: finished pages as glyph runs and shapes, before any file format. The PDF is written from it, and a
//! preview can draw the very same pages.
//!
//! Lengths in points, x from the left, y from the top.

use std::sync::Arc;

use serde::{Serialize, Serializer};

use crate::{fonts::Face, shape::Word};

/// One millimetre in points.
pub(crate) const fn mm(length: f32) -> f32 {
    length * 72.0 / 25.4
}

/// A colour, as red, green and blue.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Colour(pub [u8; 3]);

impl Colour {
    /// The same lightness without a hue.
    #[must_use]
    pub fn grey(self) -> Self {
        let [r, g, b] = self.0.map(f32::from);
        let y = (0.2126 * r + 0.7152 * g + 0.0722 * b).round() as u8;
        Self([y; 3])
    }
}

/// Text and strong rules.
pub(crate) const INK: Colour = Colour([0x14, 0x20, 0x2e]);
/// Secondary text.
pub(crate) const MUTED: Colour = Colour([0x5b, 0x66, 0x75]);
/// Petrol: labels, counts.
pub(crate) const PETROL: Colour = Colour([0x0b, 0x5a, 0x73]);
/// Over capacity, sales.
pub(crate) const AMBER: Colour = Colour([0xe5, 0xa5, 0x2b]);
/// Consulted.
pub(crate) const SAND: Colour = Colour([0xf3, 0xd9, 0xa0]);
/// Dissent.
pub(crate) const RED: Colour = Colour([0xa6, 0x3a, 0x2b]);
/// The one tint.
pub(crate) const TINT: Colour = Colour([0xed, 0xf1, 0xf4]);
/// Hairlines.
pub(crate) const HAIR: Colour = Colour([0xb9, 0xc2, 0xcc]);
/// Paper.
pub(crate) const WHITE: Colour = Colour([0xff, 0xff, 0xff]);
/// Watermark.
pub(crate) const FAINT: Colour = Colour([0xee, 0xf0, 0xf2]);

/// How a line is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Stroke {
    /// In points.
    pub width: f32,
    /// Its colour.
    pub colour: Colour,
    /// Dash and gap in points; none for a solid line.
    pub dash: Option<(f32, f32)>,
}

/// Between rows.
pub(crate) const HAIRLINE: Stroke = stroke(0.35, HAIR);
/// To write on.
pub(crate) const WRITING: Stroke = stroke(0.5, MUTED);
/// Closes a table's head and foot, opens a note.
pub(crate) const RULE: Stroke = stroke(0.8, INK);
/// Opens a decision.
pub(crate) const BAR: Stroke = stroke(2.0, INK);

pub(crate) const fn stroke(width: f32, colour: Colour) -> Stroke {
    Stroke {
        width,
        colour,
        dash: None,
    }
}

/// A piece of one line in one style.
#[derive(Debug, Clone)]
pub struct Run {
    /// Where it starts.
    pub x: f32,
    /// Its baseline.
    pub y: f32,
    /// Type size in points.
    pub size: f32,
    /// Its face.
    pub face: Face,
    /// Its colour.
    pub colour: Colour,
    /// Turned anticlockwise by this many degrees around its start.
    pub angle: f32,
    /// The words, drawn with a space between them.
    pub(crate) words: Vec<Arc<Word>>,
    /// A space follows, drawn or not, so that readers do not glue it to what comes next.
    pub(crate) spaced: bool,
    /// How wide it is, in points.
    pub width: f32,
}

impl Run {
    /// Its glyphs as they are drawn, three numbers each: the glyph as [`crate::fonts::outline`] knows it, and where it
    /// stands from the run's start, right and up, in thousandths of the type size.
    fn glyphs(&self) -> Vec<i32> {
        let all: f32 = self.words.iter().map(|word| word.width).sum();
        let gaps = self.words.len().saturating_sub(1) as f32;
        let space = if gaps > 0.0 && self.size > 0.0 {
            (self.width * 1000.0 / self.size - all) / gaps
        } else {
            0.0
        };
        let mut pen = 0.0;
        let mut numbers = Vec::new();
        for word in &self.words {
            for glyph in &word.glyphs {
                numbers.push(i32::from(glyph.face as u8) << 16 | i32::from(glyph.id));
                numbers.push((pen + glyph.shift.0).round() as i32);
                numbers.push(glyph.shift.1.round() as i32);
                pen += glyph.advance;
            }
            pen += space;
        }
        numbers
    }

    /// What it says.
    pub fn text(&self) -> String {
        let mut text = String::new();
        for (place, word) in self.words.iter().enumerate() {
            if place > 0 {
                text.push(' ');
            }
            text.push_str(&word.text);
        }
        text
    }
}

impl Serialize for Run {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[derive(Serialize)]
        struct Plain {
            x: f32,
            y: f32,
            size: f32,
            colour: Colour,
            angle: f32,
            glyphs: Vec<i32>,
            text: String,
        }
        Plain {
            x: self.x,
            y: self.y,
            size: self.size,
            colour: self.colour,
            angle: self.angle,
            glyphs: self.glyphs(),
            text: self.text(),
        }
        .serialize(serializer)
    }
}

/// Something drawn.
#[derive(Debug, Clone, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Shape {
    /// Words.
    Text(Run),
    /// A rectangle.
    Rect {
        /// Left edge.
        x: f32,
        /// Top edge.
        y: f32,
        /// Width.
        w: f32,
        /// Height.
        h: f32,
        /// Inside.
        fill: Option<Colour>,
        /// Outline.
        stroke: Option<Stroke>,
    },
    /// A straight line.
    Line {
        /// Start.
        from: (f32, f32),
        /// End.
        to: (f32, f32),
        /// How.
        stroke: Stroke,
    },
    /// A closed polygon.
    Polygon {
        /// Its corners.
        points: Vec<(f32, f32)>,
        /// Inside.
        fill: Option<Colour>,
        /// Outline.
        stroke: Option<Stroke>,
    },
    /// A circle.
    Circle {
        /// Centre.
        x: f32,
        /// Centre.
        y: f32,
        /// Radius.
        r: f32,
        /// Inside.
        fill: Option<Colour>,
        /// Outline.
        stroke: Option<Stroke>,
    },
    /// The client's logo.
    Logo {
        /// Left edge.
        x: f32,
        /// Top edge.
        y: f32,
        /// Width.
        w: f32,
        /// Height.
        h: f32,
    },
}

/// Something drawn, and what it is part of.
#[derive(Debug, Clone, Serialize)]
pub struct Item {
    /// The element it belongs to; 0 for decoration.
    #[serde(skip)]
    pub(crate) element: u32,
    /// What is drawn.
    #[serde(flatten)]
    pub shape: Shape,
}

/// An area that leads somewhere.
#[derive(Debug, Clone, Serialize)]
pub struct Link {
    /// Left edge.
    pub x: f32,
    /// Top edge.
    pub y: f32,
    /// Width.
    pub w: f32,
    /// Height.
    pub h: f32,
    /// The anchor it leads to.
    pub target: String,
    /// The same in words.
    pub words: String,
    #[serde(skip)]
    pub(crate) element: u32,
}

/// What a page is for; decides its frame.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// No frame at all.
    Cover,
    /// Contents: all tabs.
    Contents,
    /// Opens a section: all tabs, no head.
    Opener,
    /// Cards to cut out: crop marks, no frame.
    Cards,
    /// Everything else.
    Body,
    /// Left empty on purpose.
    Blank,
}

/// A finished page.
#[derive(Debug, Clone, Serialize)]
pub struct Page {
    /// In points.
    pub width: f32,
    /// In points.
    pub height: f32,
    /// How much larger it is printed than it is laid out; 1 once it has been enlarged.
    #[serde(skip)]
    pub(crate) scale: f32,
    /// What it is for.
    pub kind: Kind,
    /// The section it belongs to, counted from 0.
    pub section: Option<usize>,
    /// What its head says.
    pub running: String,
    /// In drawing order.
    pub items: Vec<Item>,
    /// In reading order.
    pub links: Vec<Link>,
}

impl Page {
    /// Whether it is turned.
    pub fn is_landscape(&self) -> bool {
        self.width > self.height
    }
}

/// What a piece of a page means to a screen reader.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    Document,
    Section,
    Title,
    Heading1,
    Heading2,
    Heading3,
    Paragraph,
    Note,
    List,
    ListItem,
    ListBody,
    Table,
    TableRow,
    HeadCell,
    RowHead,
    Cell,
    Figure,
    Contents,
    ContentsItem,
    Link,
    Span,
}

/// A node of the structure tree.
#[derive(Debug, Clone)]
pub(crate) struct Element {
    pub role: Role,
    pub parent: u32,
    /// What it says to those who cannot see it.
    pub alternative: Option<String>,
    /// How many columns a cell spans.
    pub span: usize,
}

/// An entry of the outline.
#[derive(Debug, Clone, Serialize)]
pub struct Entry {
    /// 1 for sections, 2 for topics.
    pub level: u8,
    /// What it says.
    pub title: String,
    /// Its page, counted from 0.
    pub page: usize,
    /// How far down.
    pub y: f32,
}

impl Page {
    /// Every colour by its lightness.
    pub(crate) fn turn_grey(&mut self) {
        let outline = |it: &mut Option<Stroke>| {
            if let Some(stroke) = it {
                stroke.colour = stroke.colour.grey();
            }
        };
        for item in &mut self.items {
            match &mut item.shape {
                Shape::Text(run) => run.colour = run.colour.grey(),
                Shape::Line { stroke, .. } => stroke.colour = stroke.colour.grey(),
                Shape::Rect { fill, stroke, .. }
                | Shape::Polygon { fill, stroke, .. }
                | Shape::Circle { fill, stroke, .. } => {
                    *fill = fill.map(Colour::grey);
                    outline(stroke);
                }
                Shape::Logo { .. } => {}
            }
        }
    }
}

impl Page {
    /// Everything on it, and itself, larger by a factor.
    pub(crate) fn enlarge(&mut self, factor: f32) {
        self.width *= factor;
        self.height *= factor;
        let outline = |it: &mut Stroke| {
            it.width *= factor;
            if let Some((dash, gap)) = &mut it.dash {
                *dash *= factor;
                *gap *= factor;
            }
        };
        for item in &mut self.items {
            match &mut item.shape {
                Shape::Text(run) => {
                    for length in [&mut run.x, &mut run.y, &mut run.size, &mut run.width] {
                        *length *= factor;
                    }
                }
                Shape::Line { from, to, stroke } => {
                    for length in [&mut from.0, &mut from.1, &mut to.0, &mut to.1] {
                        *length *= factor;
                    }
                    outline(stroke);
                }
                Shape::Rect {
                    x, y, w, h, stroke, ..
                } => {
                    for length in [x, y, w, h] {
                        *length *= factor;
                    }
                    stroke.iter_mut().for_each(outline);
                }
                Shape::Polygon { points, stroke, .. } => {
                    for point in points {
                        point.0 *= factor;
                        point.1 *= factor;
                    }
                    stroke.iter_mut().for_each(outline);
                }
                Shape::Circle {
                    x, y, r, stroke, ..
                } => {
                    for length in [x, y, r] {
                        *length *= factor;
                    }
                    stroke.iter_mut().for_each(outline);
                }
                Shape::Logo { x, y, w, h } => {
                    for length in [x, y, w, h] {
                        *length *= factor;
                    }
                }
            }
        }
        for link in &mut self.links {
            for length in [&mut link.x, &mut link.y, &mut link.w, &mut link.h] {
                *length *= factor;
            }
        }
    }
}
