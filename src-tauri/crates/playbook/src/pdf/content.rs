//! One page's content stream, deflated. Pages are written on all cores.

use std::sync::{
    Mutex,
    atomic::{AtomicUsize, Ordering},
};

use super::{Subset, font_name};
use crate::{
    Error, Layout,
    fonts::Face,
    page::{Colour, Page, Role, Run, Shape, Stroke},
};

/// A written page.
pub(super) struct Content {
    /// Deflated.
    pub bytes: Vec<u8>,
    /// The element of each marked piece, in order.
    pub marked: Vec<u32>,
}

pub(super) fn all(layout: &Layout, subsets: &[Subset]) -> Result<Vec<Content>, Error> {
    let mut numbers: [&[u16]; 6] = [&[]; 6];
    let mut spaces = [0_u16; 6];
    let shaper = crate::shape::Shaper::new()?;
    for subset in subsets {
        numbers[subset.face as usize] = &subset.numbers;
        let space = shaper.space_glyph(subset.face);
        spaces[subset.face as usize] = subset.numbers.get(usize::from(space)).copied().unwrap_or(0);
    }
    let next = AtomicUsize::new(0);
    let done: Vec<Mutex<Option<Content>>> = layout.pages.iter().map(|_| Mutex::new(None)).collect();
    let cores = std::thread::available_parallelism()
        .map_or(1, usize::from)
        .min(8);
    std::thread::scope(|scope| {
        for _ in 0..cores.min(layout.pages.len().max(1)) {
            scope.spawn(|| {
                let mut deflate =
                    libdeflater::Compressor::new(libdeflater::CompressionLvl::default());
                loop {
                    let place = next.fetch_add(1, Ordering::Relaxed);
                    let Some(page) = layout.pages.get(place) else {
                        break;
                    };
                    let mut writer = Writer::new(page, &numbers, &spaces, layout);
                    writer.page(page);
                    let mut bytes = vec![0; deflate.zlib_compress_bound(writer.out.len())];
                    let Ok(length) = deflate.zlib_compress(&writer.out, &mut bytes) else {
                        break;
                    };
                    bytes.truncate(length);
                    if let Ok(mut slot) = done[place].lock() {
                        *slot = Some(Content {
                            bytes,
                            marked: writer.marked,
                        });
                    }
                }
            });
        }
    });
    done.into_iter()
        .map(|slot| {
            slot.into_inner()
                .ok()
                .flatten()
                .ok_or_else(|| Error::Pdf("a page was not written".into()))
        })
        .collect()
}

struct Writer<'a> {
    out: Vec<u8>,
    marked: Vec<u32>,
    height: f32,
    numbers: &'a [&'a [u16]; 6],
    spaces: &'a [u16; 6],
    layout: &'a Layout,
    fill: Option<Colour>,
    line: Option<Colour>,
    width: f32,
    dash: Option<(f32, f32)>,
    font: Option<(Face, f32)>,
    open: Option<u32>,
}

impl<'a> Writer<'a> {
    fn new(
        page: &Page,
        numbers: &'a [&'a [u16]; 6],
        spaces: &'a [u16; 6],
        layout: &'a Layout,
    ) -> Self {
        Self {
            out: Vec::with_capacity(32 * 1024),
            marked: Vec::new(),
            height: page.height,
            numbers,
            spaces,
            layout,
            fill: None,
            line: None,
            width: -1.0,
            dash: None,
            font: None,
            open: None,
        }
    }

    fn page(&mut self, page: &Page) {
        for item in &page.items {
            self.mark(item.element);
            match &item.shape {
                Shape::Text(run) => self.run(run),
                Shape::Rect {
                    x,
                    y,
                    w,
                    h,
                    fill,
                    stroke,
                } => {
                    self.paint(*fill, *stroke);
                    for value in [*x, self.height - y - h, *w, *h] {
                        self.number(value);
                    }
                    self.raw("re ");
                    self.finish(*fill, *stroke);
                }
                Shape::Line { from, to, stroke } => {
                    self.paint(None, Some(*stroke));
                    self.point(*from);
                    self.raw("m ");
                    self.point(*to);
                    self.raw("l S\n");
                }
                Shape::Polygon {
                    points,
                    fill,
                    stroke,
                } => {
                    self.paint(*fill, *stroke);
                    for (place, point) in points.iter().enumerate() {
                        self.point(*point);
                        self.raw(if place == 0 { "m " } else { "l " });
                    }
                    self.raw("h ");
                    self.finish(*fill, *stroke);
                }
                Shape::Circle {
                    x,
                    y,
                    r,
                    fill,
                    stroke,
                } => {
                    self.paint(*fill, *stroke);
                    let (x, y, r, k) = (*x, *y, *r, 0.5523 * r);
                    self.point((x + r, y));
                    self.raw("m ");
                    for [a, b, c] in [
                        [(x + r, y + k), (x + k, y + r), (x, y + r)],
                        [(x - k, y + r), (x - r, y + k), (x - r, y)],
                        [(x - r, y - k), (x - k, y - r), (x, y - r)],
                        [(x + k, y - r), (x + r, y - k), (x + r, y)],
                    ] {
                        self.point(a);
                        self.point(b);
                        self.point(c);
                        self.raw("c ");
                    }
                    self.raw("h ");
                    self.finish(*fill, *stroke);
                }
                Shape::Logo { x, y, w, h } => {
                    self.raw("q ");
                    self.number(*w);
                    self.raw("0 0 ");
                    self.number(*h);
                    self.number(*x);
                    self.number(self.height - y - h);
                    self.raw("cm /Logo Do Q\n");
                }
            }
        }
        self.unmark();
    }

    /// Everything drawn is either part of an element or decoration.
    fn mark(&mut self, element: u32) {
        if self.open == Some(element) {
            return;
        }
        self.unmark();
        if element == 0 {
            self.raw("/Artifact BMC\n");
        } else {
            let role = self
                .layout
                .elements
                .get(element as usize)
                .map_or(Role::Span, |it| it.role);
            let number = self.marked.len();
            self.marked.push(element);
            self.out.extend_from_slice(
                format!(
                    "/{} <</MCID {number}>> BDC\n",
                    super::patch::role_name(role)
                )
                .as_bytes(),
            );
        }
        self.open = Some(element);
    }

    fn unmark(&mut self) {
        if self.open.take().is_some() {
            self.raw("EMC\n");
        }
    }

    fn run(&mut self, run: &Run) {
        self.colour(run.colour);
        self.raw("BT ");
        self.face(run.face, run.size);
        if run.angle == 0.0 {
            self.number(run.x);
            self.number(self.height - run.y);
            self.raw("Td [<");
        } else {
            let (sin, cos) = run.angle.to_radians().sin_cos();
            for value in [cos, sin, -sin, cos] {
                self.fine(value);
            }
            self.number(run.x);
            self.number(self.height - run.y);
            self.raw("Tm [<");
        }
        for (place, word) in run.words.iter().enumerate() {
            if place > 0 {
                self.switch(run.face, run.size);
                self.glyph(self.spaces[run.face as usize]);
            }
            for glyph in &word.glyphs {
                self.switch(glyph.face, run.size);
                let number = self.numbers[glyph.face as usize]
                    .get(usize::from(glyph.id))
                    .copied()
                    .unwrap_or(0);
                if glyph.shift == (0.0, 0.0) {
                    self.glyph(number);
                    self.kern(glyph.nominal - glyph.advance);
                } else {
                    // A mark above or below its base.
                    self.kern(-glyph.shift.0);
                    self.raw(">] TJ ");
                    self.number(glyph.shift.1 * run.size / 1000.0);
                    self.raw("Ts [<");
                    self.glyph(number);
                    self.raw(">] TJ 0 Ts [<");
                    self.kern(glyph.nominal - glyph.advance + glyph.shift.0);
                }
            }
        }
        if run.spaced {
            self.switch(run.face, run.size);
            self.glyph(self.spaces[run.face as usize]);
        }
        self.raw(">] TJ ET\n");
    }

    fn switch(&mut self, face: Face, size: f32) {
        if self.font.map(|it| it.0) != Some(face) {
            self.raw(">] TJ ");
            self.face(face, size);
            self.raw("[<");
        }
    }

    fn face(&mut self, face: Face, size: f32) {
        if self.font != Some((face, size)) {
            self.font = Some((face, size));
            self.raw("/");
            self.raw(font_name(face));
            self.raw(" ");
            self.number(size);
            self.raw("Tf ");
        }
    }

    fn kern(&mut self, back: f32) {
        let back = back.round();
        if back != 0.0 {
            self.raw(">");
            self.number(back);
            self.raw("<");
        }
    }

    fn glyph(&mut self, number: u16) {
        const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
        for shift in [12, 8, 4, 0] {
            self.out.push(DIGITS[usize::from(number >> shift & 15)]);
        }
    }

    fn paint(&mut self, fill: Option<Colour>, stroke: Option<Stroke>) {
        if let Some(fill) = fill {
            self.colour(fill);
        }
        let Some(stroke) = stroke else {
            return;
        };
        if self.line != Some(stroke.colour) {
            self.line = Some(stroke.colour);
            self.channels(stroke.colour, "RG\n", "G\n");
        }
        if self.width != stroke.width {
            self.width = stroke.width;
            self.number(stroke.width);
            self.raw("w\n");
        }
        if self.dash != stroke.dash {
            self.dash = stroke.dash;
            match stroke.dash {
                Some((dash, gap)) => {
                    self.raw("[");
                    self.number(dash);
                    self.number(gap);
                    self.raw("] 0 d\n");
                }
                None => self.raw("[] 0 d\n"),
            }
        }
    }

    fn finish(&mut self, fill: Option<Colour>, stroke: Option<Stroke>) {
        self.raw(match (fill, stroke) {
            (Some(_), Some(_)) => "B\n",
            (Some(_), None) => "f\n",
            (None, Some(_)) => "S\n",
            (None, None) => "n\n",
        });
    }

    fn colour(&mut self, colour: Colour) {
        if self.fill != Some(colour) {
            self.fill = Some(colour);
            self.channels(colour, "rg\n", "g\n");
        }
    }

    /// Greys are written as greys, so that a grey print is one in the file too.
    fn channels(&mut self, colour: Colour, rgb: &str, grey: &str) {
        let [r, g, b] = colour.0;
        if r == g && g == b {
            self.fine(f32::from(r) / 255.0);
            self.raw(grey);
        } else {
            for channel in colour.0 {
                self.fine(f32::from(channel) / 255.0);
            }
            self.raw(rgb);
        }
    }

    fn point(&mut self, (x, y): (f32, f32)) {
        self.number(x);
        self.number(self.height - y);
    }

    fn number(&mut self, value: f32) {
        self.decimal(value, 2);
    }

    fn fine(&mut self, value: f32) {
        self.decimal(value, 4);
    }

    fn decimal(&mut self, value: f32, places: usize) {
        let value = if value.is_finite() {
            f64::from(value)
        } else {
            0.0
        };
        let mut text = format!("{value:.places$}");
        if text.contains('.') {
            text.truncate(text.trim_end_matches('0').trim_end_matches('.').len());
        }
        if text == "-0" || text.is_empty() {
            text = "0".into();
        }
        self.raw(&text);
        self.raw(" ");
    }

    fn raw(&mut self, text: &str) {
        self.out.extend_from_slice(text.as_bytes());
    }
}
