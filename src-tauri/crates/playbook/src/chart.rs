//! Drawings of many values: pyramid, four fields, histogram, funnel, year, dots. Shape, fill and outline carry the
//! meaning, so that grey prints say the same; nothing a caller can hand in (no values, not a number) breaks a page.

use abm_core::report::{
    DotRow, Dots, Drawing, Histogram, Layer, Mark, Point, Quadrants, Scale, Stage, Year, YearRow,
};

use crate::{
    book::Book,
    figure::TICK,
    fonts::Face,
    grid::{CELL_STRONG, SMALL, SMALL_STRONG},
    page::{
        AMBER, HAIR, HAIRLINE, INK, MUTED, PETROL, RULE, Shape, Stroke, TINT, WHITE, mm, stroke,
    },
    paragraph::{Breaking, Line, Style},
};

const COUNT: Style = Style::new(Face::Semibold, 13.0, 5.0);
/// Past this many points a field is a cloud: tiers 1 and 2 are all drawn, the rest thinned.
const CLOUD: usize = 300;
/// A row's name and the smaller words under it.
const NAME: Style = CELL_STRONG;

/// A share of a length, 0 to 1, whatever the values are.
fn share(value: f64, from: f64, to: f64) -> f32 {
    let share = (value - from) / (to - from);
    if share.is_finite() {
        share.clamp(0.0, 1.0) as f32
    } else {
        0.0
    }
}

/// A name with smaller words under it, broken into lines.
struct Label {
    name: Vec<Line>,
    sub: Vec<Line>,
    height: f32,
}

impl Book<'_> {
    /// How high a drawing stands.
    pub fn chart_height(drawing: &Drawing) -> f32 {
        match drawing {
            Drawing::Pyramid(layers) => layers.len() as f32 * mm(15.0),
            Drawing::Quadrants(_) => mm(118.0),
            Drawing::Histogram(_) => mm(66.0),
            Drawing::Funnel(stages) => stages.len() as f32 * mm(15.0),
            Drawing::Year(year) => mm(6.0) + year.rows.len() as f32 * mm(12.0),
            Drawing::Dots(dots) => {
                let rows: f32 = dots.rows.iter().map(dot_height).sum();
                rows + mm(14.0)
            }
            Drawing::Bars { .. } | Drawing::Contributions { .. } | Drawing::Meters(_) => 0.0,
        }
    }

    /// Draws it here.
    pub fn chart(&mut self, drawing: &Drawing) {
        match drawing {
            Drawing::Pyramid(layers) => self.pyramid(layers),
            Drawing::Quadrants(quadrants) => self.quadrants(quadrants),
            Drawing::Histogram(histogram) => self.histogram(histogram),
            Drawing::Funnel(stages) => self.funnel(stages),
            Drawing::Year(year) => self.year(year),
            Drawing::Dots(dots) => self.dots(dots),
            Drawing::Bars { .. } | Drawing::Contributions { .. } | Drawing::Meters(_) => {}
        }
    }

    fn label(&mut self, name: &str, sub: &str, width: f32) -> Label {
        let mut name = self.wrap_words(name, NAME, width, Breaking::Whole);
        let mut sub = self.wrap_words(sub, SMALL, width, Breaking::Whole);
        // As much as half a page holds; nobody names a row like that.
        name.truncate(20);
        sub.truncate(10);
        let height = name.len() as f32 * NAME.line + sub.len() as f32 * SMALL.line;
        Label { name, sub, height }
    }

    fn set_label(&mut self, label: &Label, x: f32, top: f32) {
        let y = self.set(&label.name, NAME, x, top);
        self.set(&label.sub, SMALL, x, y);
    }

    /// Room for a row, on the next page if need be.
    fn room_for(&mut self, height: f32) {
        if self.room() < height && self.y > self.area().top + 1.0 {
            self.next_page();
        }
    }

    /// Words on the paper's white, so that lines behind them do not strike them through.
    fn knocked(&mut self, text: &str, style: Style, x: f32, y: f32, align: f32) {
        let wide = self.width(text, style);
        let left = x - wide * align;
        self.rect(
            left - 1.5,
            y - style.size * 0.78,
            wide + 3.0,
            style.size,
            Some(WHITE),
            None,
        );
        self.say(text, style, x, y, align);
    }

    fn pyramid(&mut self, layers: &[Layer]) {
        let names = mm(46.0);
        let most = layers
            .iter()
            .map(|it| it.count.max(it.limit.unwrap_or(0)))
            .max()
            .unwrap_or(1)
            .max(1) as f32;
        for layer in layers {
            if self.stopped() {
                return;
            }
            let sign = layer.mark.map_or(0.0, Self::mark_width);
            let label = self.label(&layer.label, &layer.sub, names - sign - mm(3.0));
            let high = (label.height + mm(2.0)).max(mm(14.0));
            self.room_for(high);
            let (x, y) = (self.area().text_x(), self.y);
            if let Some(mark) = layer.mark {
                self.sign(mark, x, y, NAME.line);
            }
            self.set_label(&label, x + sign, y);
            let said = match layer.limit {
                Some(limit) => self.words.with(
                    "print-of",
                    &[("count", layer.count.into()), ("limit", limit.into())],
                ),
                None => self.words.number(layer.count as f64, 0),
            };
            let words = mm(22.0);
            let room = self.area().text_width() - names - words;
            let middle = x + names + room / 2.0;
            // Areas speak, so sides go by the root: twelve accounts stay visible beside a thousand.
            let wide = |count: usize| (room * (count as f32 / most).sqrt()).max(mm(1.0));
            let (w, h) = (wide(layer.count), mm(10.0));
            let (fill, outline) = match layer.mark {
                Some(Mark::Tier1) => (INK, INK),
                Some(Mark::Tier3) | None => (WHITE, INK),
                Some(Mark::Watch | Mark::Excluded) => (TINT, MUTED),
                Some(_) => (PETROL, PETROL),
            };
            if layer.count > 0 {
                self.rect(
                    middle - w / 2.0,
                    y,
                    w,
                    h,
                    Some(fill),
                    Some(stroke(0.8, outline)),
                );
            }
            if let Some(limit) = layer.limit {
                let w = wide(limit);
                let dashed = Stroke {
                    dash: Some((2.0, 1.6)),
                    ..stroke(0.6, INK)
                };
                self.rect(middle - w / 2.0, y - 2.0, w, h + 4.0, None, Some(dashed));
                if layer.count > limit {
                    // What is over stands out at both ends.
                    let over = (wide(layer.count) - w) / 2.0;
                    for left in [middle - w / 2.0 - over, middle + w / 2.0] {
                        self.rect(left, y, over, h, Some(AMBER), Some(stroke(0.6, INK)));
                    }
                }
            }
            self.say(&said, COUNT, x + self.area().text_width(), y + mm(6.6), 1.0);
            self.y += high + mm(1.0);
        }
        self.y += mm(1.0);
    }

    /// A sign for a point: size and fill tell tiers apart without colour.
    fn point(&mut self, mark: Option<Mark>, x: f32, y: f32) {
        match mark {
            Some(Mark::Tier1) => {
                self.circle(x, y, mm(1.3), Some(INK), Some(stroke(0.5, WHITE)));
            }
            Some(Mark::Tier3) => {
                self.circle(x, y, mm(0.8), Some(WHITE), Some(stroke(0.5, INK)));
            }
            Some(Mark::Watch | Mark::Excluded) => {
                let r = mm(0.8);
                self.line(x - r, y - r, x + r, y + r, stroke(0.5, MUTED));
                self.line(x - r, y + r, x + r, y - r, stroke(0.5, MUTED));
            }
            Some(Mark::Sales) => self.diamond(x, y, mm(1.2)),
            Some(Mark::Dissent) => self.triangle(x, y, mm(1.2)),
            _ => self.circle(x, y, mm(1.05), Some(PETROL), Some(stroke(0.5, WHITE))),
        }
    }

    fn quadrants(&mut self, it: &Quadrants) {
        self.room_for(mm(118.0));
        let area = self.area();
        let (left, right) = (area.left + mm(14.0), area.right);
        let (top, bottom) = (self.y + mm(1.0), self.y + mm(98.0));
        let at_x = |value: f64| left + (right - left) * share(value, it.across.from, it.across.to);
        let at_y = |value: f64| bottom - (bottom - top) * share(value, it.up.from, it.up.to);
        let (cut_x, cut_y) = (at_x(it.across.cut), at_y(it.up.cut));
        // The field where both are high is what everybody looks for.
        self.rect(cut_x, top, right - cut_x, cut_y - top, Some(TINT), None);
        self.line(cut_x, top, cut_x, bottom, stroke(0.6, MUTED));
        self.line(left, cut_y, right, cut_y, stroke(0.6, MUTED));
        self.line(left, top, left, bottom, RULE);
        self.line(left, bottom, right, bottom, RULE);
        self.ticks(&it.across, |value| (at_x(value), bottom + mm(4.0), 0.5));
        self.ticks(&it.up, |value| (left - mm(1.5), at_y(value) + mm(1.0), 1.0));
        let said = self.shortened(&it.across.label, SMALL_STRONG, right - left);
        self.say(&said, SMALL_STRONG, right, bottom + mm(9.0), 1.0);
        let said = self.shortened(&it.up.label, SMALL_STRONG, bottom - top);
        self.say_turned(&said, SMALL_STRONG, area.left + mm(3.2), top, 1.0, 90.0);

        let shown = thinned(&it.points);
        for &point in &shown {
            self.point(point.mark, at_x(point.across), at_y(point.up));
        }
        let mut taken = self.field_names(it, (left, cut_x, right), (top, bottom));
        // Names, strongest tier first; a name goes where it covers no other name.
        let mut homeless = Vec::new();
        let named = it.points.iter().filter(|it| !it.name.is_empty());
        for point in named {
            let (x, y) = (at_x(point.across), at_y(point.up));
            let said = self.shortened(&point.name, SMALL_STRONG, mm(52.0));
            let wide = self.width(&said, SMALL_STRONG);
            let gap = mm(2.0);
            let places = [
                (x + gap, y + mm(1.0)),
                (x - gap - wide, y + mm(1.0)),
                (x - wide / 2.0, y - mm(2.0)),
                (x - wide / 2.0, y + mm(4.4)),
            ];
            let free = places.into_iter().find(|&(px, py)| {
                let mine = (px - 2.0, py - mm(2.6), px + wide + 2.0, py + mm(0.9));
                mine.0 >= left
                    && mine.2 <= right
                    && mine.1 >= top
                    && mine.3 <= bottom
                    && taken.iter().all(|it| apart(it, &mine))
            });
            match free {
                Some((px, py)) if said == point.name => {
                    taken.push((px - 2.0, py - mm(2.6), px + wide + 2.0, py + mm(0.9)));
                    self.knocked(&said, SMALL_STRONG, px, py, 0.0);
                }
                _ => homeless.push(point.name.clone()),
            }
        }
        self.y = bottom + mm(11.0);
        self.field_key(it, shown.len());
        if !homeless.is_empty() {
            let said = self
                .words
                .with("print-also-drawn", &[("names", homeless.join(", ").into())]);
            let lines = self.wrap_words(&said, SMALL, self.area().measure(), Breaking::Whole);
            for line in &lines {
                if self.stopped() {
                    return;
                }
                self.room_for(SMALL.line);
                let x = self.area().left;
                self.y = self.set(std::slice::from_ref(line), SMALL, x, self.y);
            }
        }
    }

    /// Writes ends and cut of an axis; `place` says where a value stands and how it is aligned.
    fn ticks(&mut self, scale: &Scale, place: impl Fn(f64) -> (f32, f32, f32)) {
        for value in [scale.from, scale.cut, scale.to] {
            if value.is_finite() {
                let (x, y, align) = place(value);
                let said = self.words.number(value, 1);
                self.say(&said, TICK, x, y, align);
            }
        }
    }

    /// Names of the four fields with how many lie in each; where they stand.
    fn field_names(
        &mut self,
        it: &Quadrants,
        (left, cut_x, right): (f32, f32, f32),
        (top, bottom): (f32, f32),
    ) -> Vec<(f32, f32, f32, f32)> {
        let mut taken = Vec::new();
        for (place, name) in it.fields.iter().enumerate() {
            let (high, rightward) = (place < 2, place % 2 == 1);
            let count = it
                .points
                .iter()
                .filter(|p| (p.up >= it.up.cut) == high && (p.across >= it.across.cut) == rightward)
                .count();
            let (from, to) = if rightward {
                (cut_x, right)
            } else {
                (left, cut_x)
            };
            let count = self.words.number(count as f64, 0);
            let wide = self.width(&count, COUNT) + mm(2.0);
            let said = self.shortened(
                name,
                SMALL_STRONG,
                (to - from - wide - mm(4.0)).max(mm(4.0)),
            );
            let y = if high {
                top + mm(5.0)
            } else {
                bottom - mm(2.0)
            };
            let x = from + mm(2.0);
            let end = x + wide + self.width(&said, SMALL_STRONG);
            self.knocked(&count, COUNT, x, y, 0.0);
            self.knocked(&said, SMALL_STRONG, x + wide, y, 0.0);
            taken.push((x, y - mm(4.0), end, y + mm(1.2)));
        }
        taken
    }

    /// Which sign means what, and whether some points are left out.
    fn field_key(&mut self, it: &Quadrants, shown: usize) {
        let (mut x, top) = (self.area().left + mm(14.0), self.y);
        for (mark, key) in [
            (Mark::Tier1, "print-tier-1"),
            (Mark::Tier2, "print-tier-2"),
            (Mark::Tier3, "print-tier-3"),
            (Mark::Watch, "print-tier-watch"),
        ] {
            if it.points.iter().any(|point| point.mark == Some(mark)) {
                self.point(Some(mark), x + mm(1.3), top + SMALL.line / 2.0);
                let said = self.words.say(key);
                x += mm(3.6);
                x += self.say(&said, SMALL, x, top + SMALL.baseline(), 0.0) + mm(4.0);
            }
        }
        if shown < it.points.len() {
            let said = self.words.with(
                "print-thinned",
                &[("shown", shown.into()), ("all", it.points.len().into())],
            );
            self.say(&said, SMALL, self.area().right, top + SMALL.baseline(), 1.0);
        }
        self.y = top + SMALL.line;
    }

    fn histogram(&mut self, it: &Histogram) {
        self.room_for(mm(66.0));
        let area = self.area();
        let (left, right) = (area.left, area.right);
        let (top, bottom) = (self.y + mm(11.0), self.y + mm(52.0));
        let most = it.bins.iter().copied().max().unwrap_or(1).max(1) as f32;
        let count = it.bins.len().clamp(1, 200);
        let step = (right - left) / count as f32;
        let cut = it
            .threshold
            .as_ref()
            .map(|(value, _)| left + (right - left) * share(*value, it.from, it.to));
        for (place, &bin) in it.bins.iter().take(200).enumerate() {
            let x = left + place as f32 * step + mm(0.6);
            let wide = (step - mm(1.2)).max(0.5);
            let high = (bottom - top) * bin as f32 / most;
            if bin > 0 {
                let y = bottom - high;
                // Outline below the threshold, filled from it on.
                let split = cut.map_or(x, |it| it.clamp(x, x + wide));
                self.rect(x, y, wide, high, Some(WHITE), Some(stroke(0.6, INK)));
                if split < x + wide - 0.1 {
                    self.rect(split, y, x + wide - split, high, Some(PETROL), None);
                }
                let said = self.words.number(bin as f64, 0);
                if self.width(&said, SMALL_STRONG) < step {
                    self.say(&said, SMALL_STRONG, x + wide / 2.0, y - mm(1.2), 0.5);
                }
            }
            // As many values under the axis as stand apart from each other.
            let every = (mm(12.0) / step).ceil().max(1.0) as usize;
            if place % every == 0 {
                let value = it.from + (it.to - it.from) * place as f64 / count as f64;
                let said = self.words.number(value, 1);
                let align = if place == 0 { 0.0 } else { 0.5 };
                self.say(&said, TICK, x - mm(0.6), bottom + mm(4.0), align);
            }
        }
        let end = self.words.number(it.to, 1);
        self.say(&end, TICK, right, bottom + mm(4.0), 1.0);
        self.line(left, bottom, right, bottom, RULE);
        if let (Some(x), Some((_, said))) = (cut, &it.threshold) {
            let dashed = Stroke {
                dash: Some((3.0, 2.0)),
                ..stroke(1.2, INK)
            };
            let head = self.y + mm(1.0);
            self.line(x, head, x, bottom, dashed);
            // On the side with more room.
            let room = (right - x).max(x - left) - mm(2.0);
            let said = self.shortened(said, SMALL_STRONG, room);
            if right - x > x - left {
                self.say(&said, SMALL_STRONG, x + mm(1.5), head + mm(3.0), 0.0);
            } else {
                self.say(&said, SMALL_STRONG, x - mm(1.5), head + mm(3.0), 1.0);
            }
        }
        let said = self.shortened(&it.label, SMALL_STRONG, (right - left) * 0.6);
        self.say(&said, SMALL_STRONG, right, bottom + mm(9.0), 1.0);
        let said = self.shortened(&it.counted, SMALL, (right - left) * 0.38);
        self.say(&said, SMALL, left, bottom + mm(9.0), 0.0);
        self.y = bottom + mm(12.0);
    }

    fn funnel(&mut self, stages: &[Stage]) {
        let names = mm(40.0);
        let most = stages
            .iter()
            .map(|it| it.value)
            .filter(|it| it.is_finite())
            .fold(0.0, f64::max);
        let mut above: Option<(f32, f32)> = None;
        for (place, stage) in stages.iter().enumerate() {
            if self.stopped() {
                return;
            }
            let label = self.label(&stage.label, "", names - mm(3.0));
            let high = mm(9.0).max(label.height);
            if self.room() < high + mm(6.0) && self.y > self.area().top + 1.0 {
                self.next_page();
                above = None;
            }
            let (x, y) = (self.area().text_x(), self.y);
            let room = self.area().text_width() - names - mm(26.0);
            let middle = x + names + room / 2.0;
            let wide = (room * share(stage.value, 0.0, most)).max(mm(0.8));
            if let Some((before, bottom)) = above {
                // What is lost on the way lies between the sides.
                self.shape(Shape::Polygon {
                    points: vec![
                        (middle - before / 2.0, bottom),
                        (middle + before / 2.0, bottom),
                        (middle + wide / 2.0, y),
                        (middle - wide / 2.0, y),
                    ],
                    fill: Some(TINT),
                    stroke: None,
                });
                if !stages[place - 1].rate.is_empty() {
                    let said = self.shortened(&stages[place - 1].rate, SMALL, room);
                    self.say(&said, SMALL, middle, y - mm(1.7), 0.5);
                }
            }
            let last = place + 1 == stages.len();
            self.rect(
                middle - wide / 2.0,
                y,
                wide,
                mm(9.0),
                Some(if last { INK } else { PETROL }),
                None,
            );
            self.set_label(&label, x, y + (high - label.height) / 2.0);
            let right = x + self.area().text_width();
            let said = self.wrap_words(&stage.text, COUNT, mm(25.0), Breaking::Whole);
            if said.len() == 1 {
                self.say(&stage.text, COUNT, right, y + mm(6.2), 1.0);
            } else {
                let small = self.wrap_words(&stage.text, SMALL_STRONG, mm(25.0), Breaking::Whole);
                let shown = small.len().min(3);
                self.set(&small[..shown], SMALL_STRONG, right - mm(25.0), y - mm(1.0));
            }
            above = Some((wide, y + mm(9.0)));
            self.y += high + if last { mm(2.0) } else { mm(6.0) };
        }
    }

    fn year(&mut self, it: &Year) {
        let names = mm(44.0);
        let head = |book: &mut Self| {
            let x = book.area().left + names;
            let step = (book.area().measure() - names) / 12.0;
            for (place, month) in it.months.iter().take(12).enumerate() {
                let said = book.shortened(month, TICK, step);
                book.say(
                    &said,
                    TICK,
                    x + (place as f32 + 0.5) * step,
                    book.y + mm(3.4),
                    0.5,
                );
            }
            book.y += mm(5.0);
            let right = book.area().right;
            book.line(book.area().left, book.y, right, book.y, RULE);
        };
        self.room_for(mm(18.0));
        head(self);
        for row in &it.rows {
            if self.stopped() {
                return;
            }
            let label = self.label(&row.label, &row.sub, names - mm(3.0));
            let high = (label.height + mm(2.5)).max(mm(8.0));
            if self.room() < high {
                self.next_page();
                head(self);
            }
            self.year_row(row, &label, names, high);
            self.y += high;
            let (left, right) = (self.area().left, self.area().right);
            self.line(left, self.y, right, self.y, HAIRLINE);
        }
        self.y += mm(1.0);
    }

    fn year_row(&mut self, row: &YearRow, label: &Label, names: f32, high: f32) {
        let (left, y) = (self.area().left, self.y);
        let (from, wide) = (left + names, self.area().measure() - names);
        let at = |month: f64| from + wide * share(month, 0.0, 12.0);
        for &(start, end) in &row.off {
            let (start, end) = (at(start), at(end));
            self.rect(
                start,
                y + 0.3,
                (end - start).max(0.0),
                high - 0.6,
                Some(TINT),
                None,
            );
        }
        for month in 0..=12_u8 {
            let x = at(f64::from(month));
            self.line(x, y, x, y + high, HAIRLINE);
        }
        self.set_label(label, left, y + mm(1.25));
        for &moment in row.at.iter().take(400) {
            self.circle(at(moment), y + high / 2.0, mm(1.0), Some(PETROL), None);
        }
    }

    fn dots(&mut self, it: &Dots) {
        let names = mm(56.0);
        let head = |book: &mut Self| {
            let x = book.area().left + names;
            let right = book.area().right - mm(2.0);
            let half = (right - x) / 2.0 - mm(3.0);
            let low = book.shortened(&it.ends.0, SMALL, half);
            book.say(&low, SMALL, x, book.y + mm(3.0), 0.0);
            let high = book.shortened(&it.ends.1, SMALL, half);
            book.say(&high, SMALL, right, book.y + mm(3.0), 1.0);
            book.y += mm(5.0);
        };
        self.room_for(mm(24.0));
        head(self);
        let (mut marketing, mut sales) = (false, false);
        for row in &it.rows {
            if self.stopped() {
                return;
            }
            let label = self.label(&row.label, &row.text, names - mm(4.0));
            let high = dot_height(row).max(label.height + mm(3.0));
            if self.room() < high + mm(6.0) && self.y > self.area().top + mm(6.0) {
                self.next_page();
                head(self);
            }
            marketing |= !row.marketing.is_empty();
            sales |= !row.sales.is_empty();
            self.dot_row(row, it, &label, names, high);
            self.y += high;
            let (left, right) = (self.area().left, self.area().right);
            self.line(left, self.y, right, self.y, HAIRLINE);
        }
        self.y += mm(1.5);
        let mut signs = Vec::new();
        if marketing {
            signs.push((Mark::Marketing, self.words.say("print-marketing")));
        }
        if sales {
            signs.push((Mark::Sales, self.words.say("print-sales")));
        }
        self.room_for(SMALL.line);
        let x = self.area().left;
        let top = self.y;
        self.key(&signs, x, top);
        let said = self.words.say("print-median-key");
        self.say(&said, SMALL, self.area().right, top + SMALL.baseline(), 1.0);
        self.y = top + SMALL.line;
    }

    fn dot_row(&mut self, row: &DotRow, it: &Dots, label: &Label, names: f32, high: f32) {
        let (left, y) = (self.area().left, self.y);
        let (from, to) = (left + names + mm(2.0), self.area().right - mm(4.0));
        let at = |value: f64| from + (to - from) * share(value, it.from, it.to);
        self.set_label(label, left, y + mm(1.5));
        // Whole steps of the scale, if they are few.
        let steps = it.to - it.from;
        if steps.is_finite() && (1.0..=20.0).contains(&steps) {
            for step in 0..=steps as u8 {
                let x = at(it.from + f64::from(step));
                self.line(x, y + mm(0.5), x, y + high - mm(0.5), HAIRLINE);
                let said = self.words.number(it.from + f64::from(step), 1);
                self.say(&said, TICK, x, y + high - mm(0.9), 0.5);
            }
        }
        // Marketing above the line, sales below, so that equal answers do not hide each other.
        let up = stacked(&row.marketing).max(stacked(&row.other)) as f32;
        let line = y + mm(2.5) + up.max(1.0) * mm(2.6);
        self.line(from, line, to, line, stroke(0.6, HAIR));
        for (voices, way) in [
            (&row.marketing, -1.0),
            (&row.sales, 1.0),
            (&row.other, -1.0),
        ] {
            let mut seen: Vec<(f32, f32)> = Vec::new();
            for &value in voices.iter().filter(|it| it.is_finite()).take(200) {
                let x = at(value);
                let level = seen.iter().filter(|it| (it.0 - x).abs() < mm(2.0)).count() as f32;
                // A heap stays in its row: past eight they lie on top of each other.
                let level = level.min(7.0);
                seen.push((x, level));
                let centre = line + way * (mm(1.5) + level * mm(2.6));
                if way > 0.0 {
                    self.diamond(x, centre, mm(1.2));
                } else if std::ptr::eq(voices, &raw const row.other) {
                    self.circle(x, centre, mm(1.1), Some(WHITE), Some(stroke(0.8, INK)));
                } else {
                    self.circle(x, centre, mm(1.1), Some(PETROL), None);
                }
            }
            let Some((low, middle, top)) = spread(voices) else {
                continue;
            };
            // From the lowest to the highest, with a bar at the middle.
            let base = line + way * mm(0.2);
            self.line(at(low), base, at(top), base, stroke(1.6, MUTED));
            self.line(
                at(middle),
                base - mm(if way < 0.0 { 1.8 } else { 0.2 }),
                at(middle),
                base + mm(if way < 0.0 { 0.2 } else { 1.8 }),
                stroke(1.6, INK),
            );
        }
    }
}

/// How high a row of dots stands.
fn dot_height(row: &DotRow) -> f32 {
    let above = stacked(&row.marketing).max(stacked(&row.other)).max(1) as f32;
    let below = stacked(&row.sales).max(1) as f32;
    mm(9.0) + (above + below) * mm(2.6)
}

/// The highest heap of equal answers, at most eight.
fn stacked(values: &[f64]) -> usize {
    values
        .iter()
        .map(|a| values.iter().filter(|b| (*b - a).abs() < 0.1).count())
        .max()
        .unwrap_or(0)
        .min(8)
}

/// Lowest, middle and highest; none without values. Of an even number, the middle lies between the two in the middle.
fn spread(values: &[f64]) -> Option<(f64, f64, f64)> {
    let mut sorted: Vec<f64> = values.iter().copied().filter(|it| it.is_finite()).collect();
    sorted.sort_by(f64::total_cmp);
    let (low, top) = (*sorted.first()?, *sorted.last()?);
    let half = sorted.len() / 2;
    let middle = if sorted.len() % 2 == 1 {
        sorted[half]
    } else {
        f64::midpoint(sorted[half - 1], sorted[half])
    };
    Some((low, middle, top))
}

/// The points to draw: all of them, or tiers 1 and 2 and every so many of the rest.
fn thinned(points: &[Point]) -> Vec<&Point> {
    if points.len() <= CLOUD {
        return points.iter().collect();
    }
    let strong =
        |it: &&Point| matches!(it.mark, Some(Mark::Tier1 | Mark::Tier2)) || !it.name.is_empty();
    let mut kept: Vec<&Point> = points.iter().filter(strong).take(1_000).collect();
    let rest: Vec<&Point> = points.iter().filter(|it| !strong(it)).collect();
    let room = CLOUD.saturating_sub(kept.len()).max(100);
    let every = rest.len().div_ceil(room).max(1);
    // The weak lie under the strong.
    let mut all: Vec<&Point> = rest.into_iter().step_by(every).collect();
    all.append(&mut kept);
    all
}

fn apart(a: &(f32, f32, f32, f32), b: &(f32, f32, f32, f32)) -> bool {
    a.2 < b.0 || b.2 < a.0 || a.3 < b.1 || b.3 < a.1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_middle_of_four_answers_lies_between_the_inner_two() {
        assert_eq!(spread(&[5.0, 1.0, 2.0, 3.0]), Some((1.0, 2.5, 5.0)));
        assert_eq!(spread(&[4.0]), Some((4.0, 4.0, 4.0)));
        assert_eq!(spread(&[f64::NAN]), None);
    }

    #[test]
    fn a_share_of_nothing_is_nothing() {
        assert!(share(3.0, 0.0, 0.0).abs() < 1e-6);
        assert!(share(f64::NAN, 0.0, 1.0).abs() < 1e-6);
        assert!((share(150.0, 0.0, 100.0) - 1.0).abs() < 1e-6);
    }

    #[test]
    fn a_cloud_is_thinned_but_keeps_the_strong_and_the_named() {
        let points: Vec<Point> = (0..5_000)
            .map(|at| Point {
                mark: Some(if at < 60 { Mark::Tier2 } else { Mark::Tier3 }),
                name: if at == 4_999 {
                    "Nordwerk".into()
                } else {
                    String::new()
                },
                ..Point::default()
            })
            .collect();
        let shown = thinned(&points);
        assert!(shown.len() <= CLOUD + 1, "{}", shown.len());
        let strong = shown.iter().filter(|it| it.mark == Some(Mark::Tier2));
        assert_eq!(strong.count(), 60);
        assert!(shown.iter().any(|it| it.name == "Nordwerk"));
        assert_eq!(thinned(&points[..300]).len(), 300);
    }
}
