//! The book while it is being set: its pages, where the pen stands, what each piece means, and the tools that draw.

use std::sync::Arc;

use abm_core::{
    report::{Document, Mark, Text},
    words::Words,
};

use crate::{
    Error, Form, Options, Progress, Stage,
    fonts::Face,
    front::Reserved,
    grid::{Area, CELL, Paper, SMALL},
    page::{
        AMBER, Colour, Element, Entry, INK, Item, Kind, Link, PETROL, Page, RED, Role, Run, Shape,
        Stroke, WHITE, mm, stroke,
    },
    paragraph::{Breaking, Line, Style, lines, turn_backwards},
    shape::{Shaper, is_gap, is_line_end},
};

/// Large print: 14 pt where there were 11.
const LARGE: f32 = 14.0 / 11.0;

/// A book being set.
pub(crate) struct Book<'a> {
    pub document: &'a Document,
    pub options: &'a Options,
    pub words: Words,
    pub shaper: Shaper,
    pub pages: Vec<Page>,
    pub elements: Vec<Element>,
    pub anchors: Vec<(String, usize, f32)>,
    pub outline: Vec<Entry>,
    /// The page being drawn on.
    pub page: usize,
    /// How far down it is used.
    pub y: f32,
    /// How far down the outside margin of this page is used.
    pub floor: f32,
    /// The element words belong to now; 0 for decoration.
    pub element: u32,
    /// The element shapes belong to now; mostly decoration.
    pub shapes: u32,
    /// The section being set, its name in running heads, and what a continued page says.
    pub section: Option<usize>,
    pub running: String,
    pub kicker: String,
    /// No page past this one may be started: trying sets `over`.
    pub limit: Option<usize>,
    pub over: bool,
    pub cancelled: bool,
    pub watch: &'a mut dyn FnMut(Progress) -> bool,
    /// New pages are turned.
    pub turned: bool,
    /// What is drawn last.
    pub reserved: Reserved,
    /// The logo's size in pixels, if it can be read.
    pub logo: Option<(f32, f32)>,
}

/// A place to return to when a trial does not fit.
pub(crate) struct Bookmark {
    pages: usize,
    page: usize,
    items: usize,
    links: usize,
    elements: usize,
    anchors: usize,
    outline: usize,
    y: f32,
    floor: f32,
    element: u32,
    turned: bool,
}

impl Bookmark {
    /// How many pages there were.
    pub fn pages(&self) -> usize {
        self.pages
    }
}

impl<'a> Book<'a> {
    pub fn new(
        document: &'a Document,
        options: &'a Options,
        watch: &'a mut dyn FnMut(Progress) -> bool,
    ) -> Result<Self, Error> {
        let nobody = Element {
            role: Role::Document,
            parent: 0,
            alternative: None,
            span: 1,
        };
        Ok(Self {
            document,
            options,
            words: Words::of(document.language),
            shaper: Shaper::new()?,
            pages: Vec::new(),
            // 0 is decoration, 1 the document.
            elements: vec![nobody.clone(), nobody],
            anchors: Vec::new(),
            outline: Vec::new(),
            page: 0,
            y: 0.0,
            floor: 0.0,
            element: 1,
            shapes: 0,
            section: None,
            running: String::new(),
            kicker: String::new(),
            limit: None,
            over: false,
            cancelled: false,
            watch,
            turned: false,
            reserved: Reserved::default(),
            logo: None,
        })
    }

    // Pages

    /// Where things stand on a page.
    pub fn area_of(&self, page: usize) -> Area {
        if self.pages.get(page).map_or(self.turned, Page::is_landscape) {
            Area::landscape(self.paper())
        } else {
            let right_hand = self.options.single_sided || page.is_multiple_of(2);
            let scale = self.pages.get(page).map_or(1.0, |it| it.scale);
            Area {
                full: self.options.form == Form::Sheets,
                ..Area::portrait(self.paper(), right_hand, scale)
            }
        }
    }

    /// The paper it is laid out on; a poster is enlarged from A4.
    pub fn paper(&self) -> Paper {
        if self.options.form == Form::Poster {
            Paper::A4
        } else {
            self.options.paper
        }
    }

    /// Brings pages in large print to their size. Heads and feet come later and are the same on all pages.
    pub fn enlarge(&mut self) {
        for (place, page) in self.pages.iter_mut().enumerate() {
            let factor = std::mem::replace(&mut page.scale, 1.0);
            if factor == 1.0 {
                continue;
            }
            page.enlarge(factor);
            self.anchors
                .iter_mut()
                .filter(|it| it.1 == place)
                .for_each(|it| it.2 *= factor);
            self.outline
                .iter_mut()
                .filter(|it| it.page == place)
                .for_each(|it| it.y *= factor);
        }
    }

    /// Where things stand on this page.
    pub fn area(&self) -> Area {
        self.area_of(self.page)
    }

    /// Starts a page at the end of the book and moves the pen there.
    pub fn new_page(&mut self, kind: Kind) {
        if self.limit.is_some_and(|limit| self.pages.len() > limit) {
            self.over = true;
        }
        // What is written on or cut apart has nothing on its reverse.
        let alone = kind == Kind::Cards
            || self.options.form == Form::Sheets
            || self.pages.last().is_some_and(|it| it.kind == Kind::Cards);
        if alone
            && kind != Kind::Blank
            && !self.options.single_sided
            && !self.pages.len().is_multiple_of(2)
        {
            self.blank_reverse();
        }
        let (mut width, mut height) = self.paper().size();
        if self.turned {
            std::mem::swap(&mut width, &mut height);
        }
        // Wide matrices have no room to grow; cover, contents and openers are large already.
        let scale = if self.options.large && kind == Kind::Body && !self.turned {
            LARGE
        } else {
            1.0
        };
        self.pages.push(Page {
            width: width / scale,
            height: height / scale,
            scale,
            kind,
            section: self.section,
            running: self.running.clone(),
            items: Vec::new(),
            links: Vec::new(),
        });
        self.page = self.pages.len() - 1;
        let area = self.area();
        self.y = area.top;
        self.floor = area.top;
        self.tell(Stage::Layout, self.pages.len(), 0);
    }

    /// An empty page behind the last one, if that is a right-hand page.
    pub fn blank_reverse(&mut self) {
        if !self.options.single_sided && !self.pages.len().is_multiple_of(2) {
            let section = self.section.take();
            self.new_page(Kind::Blank);
            self.section = section;
        }
    }

    /// Goes on overleaf.
    pub fn next_page(&mut self) {
        self.new_page(Kind::Body);
    }

    /// How much of this page is left.
    pub fn room(&self) -> f32 {
        self.area().bottom - self.y
    }

    /// Whether the trial has failed or the reader has stopped waiting.
    pub fn stopped(&self) -> bool {
        self.over || self.cancelled
    }

    /// Says how far it is; notes when nobody waits any more.
    pub fn tell(&mut self, stage: Stage, done: usize, of: usize) {
        if !self.cancelled && !(self.watch)(Progress { stage, done, of }) {
            self.cancelled = true;
        }
    }

    pub fn bookmark(&self) -> Bookmark {
        let page = self.pages.get(self.page);
        Bookmark {
            pages: self.pages.len(),
            page: self.page,
            items: page.map_or(0, |it| it.items.len()),
            links: page.map_or(0, |it| it.links.len()),
            elements: self.elements.len(),
            anchors: self.anchors.len(),
            outline: self.outline.len(),
            y: self.y,
            floor: self.floor,
            element: self.element,
            turned: self.turned,
        }
    }

    pub fn back_to(&mut self, mark: &Bookmark) {
        self.pages.truncate(mark.pages);
        self.page = mark.page;
        if let Some(page) = self.pages.get_mut(mark.page) {
            page.items.truncate(mark.items);
            page.links.truncate(mark.links);
        }
        self.elements.truncate(mark.elements);
        self.anchors.truncate(mark.anchors);
        self.outline.truncate(mark.outline);
        self.y = mark.y;
        self.floor = mark.floor;
        self.element = mark.element;
        self.turned = mark.turned;
        self.over = false;
    }

    /// An anchor here.
    pub fn anchor(&mut self, id: &str, y: f32) {
        if !id.is_empty() {
            self.anchors.push((id.to_owned(), self.page, y));
        }
    }

    /// The page of an anchor, counted from 0.
    pub fn page_of(&self, id: &str) -> Option<usize> {
        self.anchors
            .iter()
            .find(|(anchor, ..)| anchor == id)
            .map(|it| it.1)
    }

    // Meaning

    /// Words drawn from here on are part of a new element; returns the one before.
    pub fn open(&mut self, role: Role) -> u32 {
        self.elements.push(Element {
            role,
            parent: self.element,
            alternative: None,
            span: 1,
        });
        std::mem::replace(&mut self.element, self.elements.len() as u32 - 1)
    }

    /// Back to the element before.
    pub fn close(&mut self, before: u32) {
        self.element = before;
    }

    /// Decoration from here on.
    pub fn decorate(&mut self) -> u32 {
        std::mem::replace(&mut self.element, 0)
    }

    // Drawing

    fn put(&mut self, element: u32, shape: Shape) {
        if let Some(page) = self.pages.get_mut(self.page) {
            page.items.push(Item { element, shape });
        }
    }

    pub fn shape(&mut self, shape: Shape) {
        self.put(self.shapes, shape);
    }

    pub fn line(&mut self, x1: f32, y1: f32, x2: f32, y2: f32, stroke: Stroke) {
        self.shape(Shape::Line {
            from: (x1, y1),
            to: (x2, y2),
            stroke,
        });
    }

    pub fn rect(
        &mut self,
        x: f32,
        y: f32,
        w: f32,
        h: f32,
        fill: Option<Colour>,
        stroke: Option<Stroke>,
    ) {
        self.shape(Shape::Rect {
            x,
            y,
            w,
            h,
            fill,
            stroke,
        });
    }

    pub fn circle(&mut self, x: f32, y: f32, r: f32, fill: Option<Colour>, stroke: Option<Stroke>) {
        self.shape(Shape::Circle {
            x,
            y,
            r,
            fill,
            stroke,
        });
    }

    pub fn diamond(&mut self, x: f32, y: f32, r: f32) {
        self.shape(Shape::Polygon {
            points: vec![(x, y - r), (x + r, y), (x, y + r), (x - r, y)],
            fill: Some(AMBER),
            stroke: Some(stroke(0.6, INK)),
        });
    }

    pub fn triangle(&mut self, x: f32, y: f32, r: f32) {
        self.shape(Shape::Polygon {
            points: vec![
                (x - r, y + 0.8 * r),
                (x + r, y + 0.8 * r),
                (x, y - 0.95 * r),
            ],
            fill: Some(RED),
            stroke: None,
        });
    }

    /// Lines set at a place; `y` is the top of the first. Returns how far down they reach.
    pub fn set(&mut self, lines: &[Line], style: Style, x: f32, y: f32) -> f32 {
        let mut top = y;
        for line in lines {
            self.set_line(line, style, x, top);
            top += style.line;
        }
        top
    }

    fn set_line(&mut self, line: &Line, style: Style, x: f32, top: f32) {
        let y = top + style.baseline();
        for piece in &line.pieces {
            if let Some(anchor) = &piece.anchor {
                self.anchor(anchor, top);
            }
            let run = Shape::Text(Run {
                x: x + piece.x,
                y,
                size: style.size,
                face: piece.face,
                colour: if piece.link.is_some() {
                    PETROL
                } else {
                    style.colour
                },
                angle: 0.0,
                words: piece.words.clone(),
                spaced: piece.spaced,
                width: piece.width,
            });
            let Some(target) = &piece.link else {
                self.put(self.element, run);
                continue;
            };
            let before = self.open(Role::Link);
            let element = self.element;
            let words: Vec<_> = piece.words.iter().map(|it| it.text.as_ref()).collect();
            let words = words.join(" ");
            self.put(element, run);
            self.link_to(x + piece.x, top, piece.width, style.line, target, words);
            self.close(before);
        }
    }

    /// An area that leads to an anchor.
    pub fn link_to(&mut self, x: f32, y: f32, w: f32, h: f32, target: &str, words: String) {
        let element = self.element;
        if let Some(page) = self.pages.get_mut(self.page) {
            page.links.push(Link {
                x,
                y,
                w,
                h,
                target: target.to_owned(),
                words,
                element,
            });
        }
    }

    /// Breaks a text into lines.
    pub fn wrap(&mut self, text: &Text, style: Style, width: f32, breaking: Breaking) -> Vec<Line> {
        lines(
            &mut self.shaper,
            text,
            style,
            width,
            breaking,
            self.document.language,
        )
    }

    /// Breaks plain words into lines.
    pub fn wrap_words(
        &mut self,
        text: &str,
        style: Style,
        width: f32,
        breaking: Breaking,
    ) -> Vec<Line> {
        self.wrap(&text.into(), style, width, breaking)
    }

    /// Words broken into lines and set at a place. Returns how far down they reach.
    pub fn write(&mut self, text: &str, style: Style, x: f32, y: f32, width: f32) -> f32 {
        let lines = self.wrap_words(text, style, width, Breaking::Whole);
        self.set(&lines, style, x, y)
    }

    /// How wide words are on one line.
    pub fn width(&mut self, text: &str, style: Style) -> f32 {
        self.shaper.width(style.face, style.size, text)
    }

    /// Words on one line; `y` is the baseline. `align` 0 = starts at x, 0.5 = centred, 1 = ends at x. Returns the width.
    pub fn say(&mut self, text: &str, style: Style, x: f32, y: f32, align: f32) -> f32 {
        self.say_turned(text, style, x, y, align, 0.0)
    }

    /// The same, turned anticlockwise by degrees around (x, y).
    pub fn say_turned(
        &mut self,
        text: &str,
        style: Style,
        x: f32,
        y: f32,
        align: f32,
        angle: f32,
    ) -> f32 {
        let mut words: Vec<Arc<_>> = text
            .split(|c| is_gap(c) || is_line_end(c))
            .filter(|it| !it.is_empty())
            .map(|it| self.shaper.word(style.face, it))
            .filter(|it| !it.glyphs.is_empty())
            .collect();
        if words.is_empty() {
            return 0.0;
        }
        turn_backwards(&mut words);
        let width = (words.iter().map(|it| it.width).sum::<f32>()
            + self.shaper.space(style.face) * (words.len() - 1) as f32)
            * style.size
            / 1000.0;
        let (sin, cos) = angle.to_radians().sin_cos();
        let back = width * align;
        self.put(
            self.element,
            Shape::Text(Run {
                x: x - back * cos,
                y: y + back * sin,
                size: style.size,
                face: style.face,
                colour: style.colour,
                angle,
                words,
                spaced: true,
                width,
            }),
        );
        width
    }

    /// As many words as fit on one line, with an ellipsis if some do not. For repeated heads only: the whole stands elsewhere.
    pub fn shortened(&mut self, text: &str, style: Style, width: f32) -> String {
        let clean: String = text
            .chars()
            .take(400)
            .map(|c| if is_line_end(c) { ' ' } else { c })
            .collect();
        if clean.len() == text.len() && self.width(&clean, style) <= width {
            return clean;
        }
        let mut kept = clean.as_str();
        loop {
            let shorter = kept
                .char_indices()
                .next_back()
                .map_or("", |(at, _)| &kept[..at]);
            if shorter.is_empty() {
                return String::new();
            }
            kept = shorter.trim_end();
            let said = format!("{kept}…");
            // Shaped uncached would be kinder to memory, but heads are few.
            if self.width(&said, style) <= width {
                return said;
            }
            // Far too long: take bigger bites.
            if kept.len() > 120 {
                let mut at = kept.len() / 2;
                while !kept.is_char_boundary(at) {
                    at -= 1;
                }
                let half = &kept[..at];
                if self.width(half, style) > width {
                    kept = half;
                }
            }
        }
    }

    // Signs

    /// How much room a sign takes before its words.
    pub fn mark_width(mark: Mark) -> f32 {
        match mark {
            Mark::Marketing | Mark::Sales | Mark::Agreed | Mark::Dissent => mm(3.6),
            _ => mm(5.6),
        }
    }

    /// A sign whose line starts at (x, top).
    pub fn sign(&mut self, mark: Mark, x: f32, top: f32, line: f32) {
        let y = top + line / 2.0;
        match mark {
            Mark::Marketing => self.circle(x + mm(1.2), y, mm(1.1), Some(PETROL), None),
            Mark::Sales => self.diamond(x + mm(1.35), y, mm(1.3)),
            Mark::Agreed => self.rect(
                x + mm(0.3),
                y - mm(1.0),
                mm(2.0),
                mm(2.0),
                None,
                Some(stroke(1.0, INK)),
            ),
            Mark::Dissent => self.triangle(x + mm(1.3), y, mm(1.3)),
            Mark::Tier1 => self.chip("1", Some(INK), stroke(0.6, INK), WHITE, x, y),
            Mark::Tier2 => self.chip("2", Some(PETROL), stroke(0.6, PETROL), WHITE, x, y),
            Mark::Tier3 => self.chip("3", Some(WHITE), stroke(0.6, INK), INK, x, y),
            Mark::Watch => self.chip("–", Some(WHITE), stroke(0.6, INK), INK, x, y),
            Mark::Excluded => self.chip("×", Some(WHITE), dashed(), INK, x, y),
            Mark::Strategic => self.chip("S", Some(INK), stroke(0.6, INK), WHITE, x, y),
            Mark::Lite => self.chip("L", Some(PETROL), stroke(0.6, PETROL), WHITE, x, y),
            Mark::Programmatic => self.chip("P", Some(WHITE), stroke(0.6, INK), INK, x, y),
            Mark::Box => self.rect(
                x,
                y - mm(2.0),
                mm(4.0),
                mm(4.0),
                None,
                Some(stroke(0.6, INK)),
            ),
        }
    }

    fn chip(
        &mut self,
        letter: &str,
        fill: Option<Colour>,
        outline: Stroke,
        ink: Colour,
        x: f32,
        y: f32,
    ) {
        let (w, h) = (mm(4.0), mm(3.8));
        self.rect(x, y - h / 2.0, w, h, fill, Some(outline));
        // The words beside it say the same.
        let before = self.decorate();
        let style = Style {
            colour: ink,
            size: 8.5,
            face: Face::Semibold,
            ..CELL
        };
        self.say(letter, style, x + w / 2.0, y + mm(1.05), 0.5);
        self.close(before);
    }

    /// A key on one line: signs with their words. Returns how far down it reaches.
    pub fn key(&mut self, signs: &[(Mark, String)], x: f32, top: f32) -> f32 {
        let mut at = x;
        for (mark, words) in signs {
            self.sign(*mark, at, top, SMALL.line);
            at += Self::mark_width(*mark);
            at += self.say(words, SMALL, at, top + SMALL.baseline(), 0.0) + mm(3.0);
        }
        top + SMALL.line
    }
}

/// Outline of what is not on the list.
fn dashed() -> Stroke {
    Stroke {
        width: 0.6,
        colour: INK,
        dash: Some((1.5, 1.2)),
    }
}
