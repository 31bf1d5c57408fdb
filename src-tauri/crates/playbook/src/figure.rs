//! Figures: bars with each team's own result under them, contributions, meters. Shape and outline carry the meaning, so
//! that grey prints say the same.

use abm_core::report::{Bar, Drawing, Figure, Mark, Meter};

use crate::{
    book::Book,
    fonts::Face,
    grid::{CELL, CELL_STRONG, H2, HEAD, SMALL, SMALL_STRONG},
    page::{AMBER, HAIR, HAIRLINE, INK, MUTED, PETROL, RED, RULE, Role, WHITE, mm, stroke},
    paragraph::{Breaking, Style},
};

/// Whether a drawing keeps to the text's columns.
pub(crate) fn is_narrow(drawing: &Drawing) -> bool {
    matches!(
        drawing,
        Drawing::Meters(_) | Drawing::Pyramid(_) | Drawing::Funnel(_)
    )
}

pub(crate) const TICK: Style = Style::new(Face::Condensed, 8.5, 4.0).coloured(MUTED);
const VALUE: Style = Style::new(Face::Semibold, 13.0, 5.0);

type Contribution = (String, f64, Vec<Option<f64>>);

impl Book<'_> {
    /// How high a figure stands, title and note included.
    pub fn figure_height(&mut self, figure: &Figure) -> f32 {
        let body = match &figure.drawing {
            Drawing::Bars { bars, .. } => mm(8.0) + bars.len() as f32 * mm(12.0),
            Drawing::Contributions { rows, .. } => mm(16.0) + rows.len() as f32 * mm(6.25),
            Drawing::Meters(meters) => meters.len() as f32 * mm(10.0) + mm(4.0),
            other => Self::chart_height(other),
        };
        let width = self.area().measure();
        let title = self
            .wrap_words(&figure.title, H2, width, Breaking::Balanced)
            .len() as f32
            * H2.line
            + mm(2.0);
        body + title + mm(10.0)
    }

    /// Sets a figure; its title only if no heading said it just before.
    pub fn figure(&mut self, figure: &Figure, titled: bool) {
        let meters = is_narrow(&figure.drawing);
        if titled && !figure.title.is_empty() {
            let before = self.open(Role::Heading3);
            let width = self.area().text_width();
            let lines = self.wrap_words(&figure.title, H2, width, Breaking::Balanced);
            for line in &lines {
                if self.room() < H2.line {
                    self.next_page();
                }
                let x = self.figure_x(meters);
                self.y = self.set(std::slice::from_ref(line), H2, x, self.y);
            }
            self.close(before);
            self.y += mm(2.0);
        }
        let before = self.open(Role::Figure);
        let element = self.element;
        self.elements[element as usize].alternative = Some(figure.alternative.clone());
        let shapes = std::mem::replace(&mut self.shapes, element);
        match &figure.drawing {
            Drawing::Bars { end, bars } => self.bars(*end, bars),
            Drawing::Contributions { heads, rows, total } => {
                self.contributions(heads, rows, total);
            }
            Drawing::Meters(list) => self.meters(list),
            other => self.chart(other),
        }
        self.shapes = shapes;
        self.close(before);
        if !figure.note.is_empty() && !self.stopped() {
            self.y += mm(1.0);
            let width = if meters {
                self.area().text_width()
            } else {
                self.area().measure()
            };
            let before = self.open(Role::Paragraph);
            let lines = self.wrap_words(&figure.note, SMALL, width, Breaking::Whole);
            for line in &lines {
                if self.room() < SMALL.line {
                    self.next_page();
                }
                let x = self.figure_x(meters);
                self.y = self.set(std::slice::from_ref(line), SMALL, x, self.y);
            }
            self.close(before);
        }
    }

    fn figure_x(&self, narrow: bool) -> f32 {
        if narrow {
            self.area().text_x()
        } else {
            self.area().left
        }
    }

    fn axis(&mut self, end: f64, x: f32, unit: f32, top: f32, bottom: f32) {
        // Four parts, or five where quarters would have to be rounded: a scale of five is not told in steps of 1.25.
        let even = |parts: &u32| (end / f64::from(*parts) * 10.0).fract() == 0.0;
        let parts = [4, 5].into_iter().find(even).unwrap_or(4);
        for step in 0..=parts {
            let value = end * f64::from(step) / f64::from(parts);
            let at = x + value as f32 * unit;
            self.line(at, top + mm(3.5), at, bottom, HAIRLINE);
            let said = self.words.number(value, 1);
            self.say(&said, TICK, at, top + mm(2.2), 0.5);
        }
    }

    fn bars(&mut self, end: f64, bars: &[Bar]) {
        let end = if end.is_finite() && end > 0.0 {
            end
        } else {
            1.0
        };
        let names = mm(37.0);
        let mut at = 0;
        let mut both = false;
        while at < bars.len() && !self.stopped() {
            let fit = ((self.room() - mm(14.0)) / mm(12.0)).floor() as usize;
            if fit == 0 && self.y > self.area().top + 1.0 {
                self.next_page();
                continue;
            }
            let here = &bars[at..(at + fit.max(1)).min(bars.len())];
            let x = self.area().left + names;
            let unit = (self.area().measure() - names - mm(10.0)) / end as f32;
            let top = self.y;
            let bottom = top + mm(5.0) + here.len() as f32 * mm(12.0);
            self.axis(end, x, unit, top, bottom);
            for (place, bar) in here.iter().enumerate() {
                both |= bar.marketing.is_some() || bar.sales.is_some();
                self.bar(
                    bar,
                    x,
                    names,
                    unit,
                    end,
                    top + mm(6.0) + place as f32 * mm(12.0),
                );
            }
            self.line(x, top + mm(3.5), x, bottom, RULE);
            self.y = bottom + mm(1.0);
            at += here.len();
        }
        if both {
            let signs = [
                (Mark::Marketing, self.words.say("print-marketing")),
                (Mark::Sales, self.words.say("print-sales")),
            ];
            let x = self.area().left;
            if self.room() < SMALL.line {
                self.next_page();
            }
            self.y = self.key(&signs, x, self.y);
        }
    }

    fn bar(&mut self, bar: &Bar, x: f32, names: f32, unit: f32, end: f64, y: f32) {
        let value = |it: f64| {
            if it.is_finite() {
                it.clamp(0.0, end) as f32
            } else {
                0.0
            }
        };
        let wide = value(bar.value) * unit;
        let (fill, outline, ink) = if bar.strong {
            (PETROL, None, WHITE)
        } else {
            (WHITE, Some(stroke(0.8, INK)), INK)
        };
        self.rect(x, y, wide, mm(6.0), Some(fill), outline);
        let left = x - names;
        let name = Style {
            size: 10.5,
            line: mm(4.1),
            ..CELL_STRONG
        };
        // A long name takes a second line, and smaller type before it is shortened.
        let lines = self.wrap_words(&bar.label, name, names - mm(2.0), Breaking::Whole);
        let sub = Style {
            line: mm(3.8),
            ..SMALL
        };
        if lines.len() <= 2 {
            let below = self.set(&lines, name, left, y - mm(0.2));
            let rest = self.wrap_words(&bar.sub, sub, names - mm(2.0), Breaking::Whole);
            let fit = if lines.len() == 1 { 2 } else { 1 };
            self.set(&rest[..rest.len().min(fit)], sub, left, below);
        } else {
            let small = self.wrap_words(&bar.label, sub, names - mm(2.0), Breaking::Whole);
            self.set(&small[..small.len().min(3)], sub, left, y - mm(0.2));
        }
        let text = if bar.text.is_empty() {
            self.words.number(bar.value, 1)
        } else {
            bar.text.clone()
        };
        let said = self.width(&text, VALUE);
        if said + mm(4.0) < wide {
            self.say(
                &text,
                VALUE.coloured(ink),
                x + wide - mm(2.0),
                y + mm(4.5),
                1.0,
            );
        } else {
            let text = self.shortened(&text, VALUE, self.area().right - x - wide - mm(2.0));
            self.say(&text, VALUE, x + wide + mm(2.0), y + mm(4.5), 0.0);
        }
        // What each team alone would have got.
        let below = y + mm(8.6);
        let at = |it: f64| x + value(it) * unit;
        if let (Some(a), Some(b)) = (bar.marketing, bar.sales) {
            let (from, to) = (at(a.min(b)) + mm(1.4), at(a.max(b)) - mm(1.4));
            if to > from {
                self.line(from, below, to, below, stroke(0.6, MUTED));
            }
        }
        let digits = TICK.coloured(INK);
        if let Some(own) = bar.marketing {
            let right = bar.sales.is_some_and(|it| own > it);
            self.circle(at(own), below, mm(1.1), Some(PETROL), None);
            let said = self.words.number(own, 1);
            let (dx, align) = if right {
                (mm(2.0), 0.0)
            } else {
                (-mm(2.0), 1.0)
            };
            self.say(&said, digits, at(own) + dx, below + mm(1.0), align);
        }
        if let Some(own) = bar.sales {
            let right = bar.marketing.is_none_or(|it| own >= it);
            self.diamond(at(own), below, mm(1.3));
            let said = self.words.number(own, 1);
            let (dx, align) = if right {
                (mm(2.2), 0.0)
            } else {
                (-mm(2.2), 1.0)
            };
            self.say(&said, digits, at(own) + dx, below + mm(1.0), align);
        }
    }

    fn contributions(
        &mut self,
        heads: &[String],
        rows: &[Contribution],
        total: &(String, Vec<f64>),
    ) {
        let names = mm(46.0);
        let start = mm(65.0);
        let area = self.area();
        let column = (area.measure() - start) / heads.len().max(1) as f32;
        let most = rows
            .iter()
            .map(|row| row.1)
            .filter(|it| it.is_finite())
            .fold(1.0, f64::max) as f32;
        let unit = mm(1.4).min((column - mm(13.0)).max(mm(2.0)) / most);
        let head = |book: &mut Self| {
            let x = book.area().left;
            let said = book.words.say("print-criterion");
            book.say(&said, HEAD, x, book.y + mm(3.6), 0.0);
            let said = book.words.say("print-weight");
            book.say(&said, HEAD, x + mm(58.0), book.y + mm(3.6), 1.0);
            for (place, head) in heads.iter().enumerate() {
                let said = book.shortened(head, HEAD, column - mm(2.0));
                book.say(
                    &said,
                    HEAD,
                    x + start + place as f32 * column,
                    book.y + mm(3.6),
                    0.0,
                );
            }
            book.y += mm(6.0);
            let width = book.area().measure();
            book.line(x, book.y, x + width, book.y, RULE);
        };
        head(self);
        for (place, (name, weight, points)) in rows.iter().enumerate() {
            if self.stopped() {
                return;
            }
            let lines = self.wrap_words(name, CELL, names, Breaking::Whole);
            let shown = lines.len().min(40);
            let high = mm(6.25).max(shown as f32 * CELL.line + mm(1.25));
            if self.room() < high + mm(8.0) {
                self.next_page();
                head(self);
            } else if place > 0 {
                let (x, width) = (self.area().left, self.area().measure());
                self.line(x, self.y, x + width, self.y, HAIRLINE);
            }
            let (x, y) = (self.area().left, self.y);
            let middle = y + high / 2.0;
            let tall = shown as f32 * CELL.line;
            self.set(&lines[..shown], CELL, x, middle - tall / 2.0);
            let said = self.words.number(*weight, 1);
            self.say(&said, CELL, x + mm(58.0), middle + mm(1.2), 1.0);
            for (column_place, value) in points.iter().take(heads.len()).enumerate() {
                let at = x + start + column_place as f32 * column;
                let weight = if weight.is_finite() {
                    weight.max(0.0)
                } else {
                    0.0
                };
                self.rect(
                    at,
                    middle - mm(1.5),
                    weight as f32 * unit,
                    mm(3.0),
                    Some(WHITE),
                    Some(stroke(0.4, HAIR)),
                );
                let full = value.is_some_and(|it| it >= weight - 0.001 && it > 0.0);
                if let Some(points) = value
                    && points.is_finite()
                    && *points > 0.0
                {
                    self.rect(
                        at,
                        middle - mm(1.5),
                        points.min(weight) as f32 * unit,
                        mm(3.0),
                        Some(if full { PETROL } else { HAIR }),
                        None,
                    );
                }
                let said = match value {
                    Some(points) if *points != 0.0 => self.words.number(*points, 1),
                    Some(_) => "–".to_owned(),
                    None => self.words.say("print-open"),
                };
                let style = if full { SMALL_STRONG } else { SMALL };
                self.say(&said, style, at + column - mm(3.0), middle + mm(1.1), 1.0);
            }
            self.y += high;
        }
        let (x, y) = (self.area().left, self.y);
        self.line(x, y, x + self.area().measure(), y, RULE);
        let said = self.shortened(&total.0, CELL_STRONG, mm(44.0));
        self.say(&said, CELL_STRONG, x, y + mm(4.6), 0.0);
        let weights: f64 = rows.iter().map(|row| row.1).sum();
        let said = self.words.number(weights, 1);
        self.say(&said, CELL_STRONG, x + mm(58.0), y + mm(4.6), 1.0);
        for (place, sum) in total.1.iter().take(heads.len()).enumerate() {
            let said = self.words.number(*sum, 1);
            let at = x + start + (place + 1) as f32 * column - mm(3.0);
            self.say(&said, CELL_STRONG, at, y + mm(4.6), 1.0);
        }
        self.y += mm(6.5);
        let said = self.words.say("print-contributions-key");
        let lines = self.wrap_words(&said, SMALL, self.area().measure(), Breaking::Whole);
        self.y = self.set(&lines, SMALL, x, self.y);
    }

    fn meters(&mut self, meters: &[Meter]) {
        let (names, wide) = (mm(48.0), mm(40.0));
        for meter in meters {
            if self.stopped() {
                return;
            }
            let lines = self.wrap_words(&meter.label, CELL, names - mm(3.0), Breaking::Whole);
            let said = self.wrap_words(
                &meter.text,
                SMALL_STRONG,
                self.area().text_width() - names - wide * 1.25 - mm(3.0),
                Breaking::Whole,
            );
            let high = mm(10.0)
                .max(lines.len() as f32 * CELL.line + mm(2.0))
                .max(said.len() as f32 * SMALL.line + mm(2.0));
            if self.room() < high.min(mm(200.0)) {
                self.next_page();
            }
            let x = self.area().text_x();
            let y = self.y;
            self.set(&lines, CELL, x, y + mm(0.5));
            let x = x + names;
            let share = if meter.limit > 0.0 && meter.need.is_finite() {
                (meter.need / meter.limit).max(0.0) as f32
            } else if meter.need > 0.0 {
                2.0
            } else {
                0.0
            };
            self.rect(
                x,
                y + mm(0.5),
                wide,
                mm(5.0),
                Some(WHITE),
                Some(stroke(0.6, INK)),
            );
            self.rect(
                x,
                y + mm(0.5),
                wide * share.min(1.0),
                mm(5.0),
                Some(PETROL),
                None,
            );
            let over = share > 1.0;
            if over {
                let more = wide * (share - 1.0).min(0.25);
                self.rect(
                    x + wide,
                    y + mm(0.5),
                    more,
                    mm(5.0),
                    Some(AMBER),
                    Some(stroke(0.6, INK)),
                );
            }
            self.line(
                x + wide,
                y - mm(1.0),
                x + wide,
                y + mm(7.0),
                stroke(1.2, INK),
            );
            let style = if over {
                SMALL_STRONG.coloured(RED)
            } else {
                SMALL_STRONG
            };
            self.set(&said, style, x + wide * 1.25 + mm(3.0), y + mm(1.0));
            self.y += high;
        }
    }
}
