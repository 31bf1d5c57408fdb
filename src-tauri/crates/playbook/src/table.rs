//! Tables: columns as wide as their content asks, rows whole, heads and group heads repeated, hundreds of pages.

use abm_core::report::{Cell, Mark, Row, Table, Tone};

use crate::{
    Stage,
    book::Book,
    grid::{CELL, CELL_NARROW, CELL_NARROW_STRONG, CELL_STRONG, H2, HEAD, SMALL, SMALL_STRONG},
    page::{HAIRLINE, RULE, Role, TINT, WRITING, mm},
    paragraph::{Breaking, Line, Style},
    shape::{is_gap, is_line_end},
};

/// A table's measures, settled before the first row is drawn.
struct Plan {
    widths: Vec<f32>,
    gap: f32,
    pad: f32,
    /// To be written in by hand.
    writing: bool,
    inset: f32,
    plain: Style,
    strong: Style,
    head: Vec<Vec<Line>>,
    head_height: f32,
}

struct Composed {
    cells: Vec<Vec<Line>>,
    height: f32,
}

impl Book<'_> {
    /// How wide a table would like to be.
    pub fn natural_width(&mut self, table: &Table) -> f32 {
        let gap = mm(if table.dense { 1.5 } else { 3.0 });
        let wants = self.wants(table, CELL);
        wants.iter().map(|it| it.1).sum::<f32>() + gap * wants.len().saturating_sub(1) as f32
    }

    /// The least and the natural width of each column.
    fn wants(&mut self, table: &Table, style: Style) -> Vec<(f32, f32)> {
        let count = columns(table);
        let mut wants = vec![(mm(4.0), mm(4.0)); count];
        for (place, column) in table.columns.iter().enumerate() {
            let sign = column.mark.map_or(0.0, Self::mark_width);
            for word in column.head.split(|c| is_gap(c) || is_line_end(c)) {
                wants[place].0 = wants[place].0.max(self.width(word, HEAD) + sign);
            }
            let head = self.width(&column.head, HEAD) + sign;
            wants[place].1 = wants[place].1.max(head);
        }
        for row in &table.rows {
            if row.cells.len() == 1 && count > 1 {
                continue;
            }
            for (place, cell) in row.cells.iter().take(count).enumerate() {
                let sign = cell.mark.map_or(0.0, Self::mark_width);
                let (mut line, mut longest) = (0.0_f32, 0.0_f32);
                let space = self.shaper.space(style.face);
                for span in &cell.text.0 {
                    let face = if span.strong || row.tone == Tone::Total {
                        style.face.stronger()
                    } else {
                        style.face
                    };
                    for word in span
                        .text
                        .split(|c| is_gap(c) || is_line_end(c))
                        .filter(|it| !it.is_empty())
                    {
                        let width = self.shaper.word(face, word).width;
                        longest = longest.max(width);
                        line += width + space;
                    }
                }
                let scale = style.size / 1000.0;
                wants[place].0 = wants[place].0.max(longest * scale + sign);
                // A little more than measured: rounding must not break a line that fits.
                wants[place].1 = wants[place]
                    .1
                    .max(((line - space).max(0.0) * scale) + sign + 0.5);
            }
        }
        wants
    }

    fn plan(&mut self, table: &Table, measure: f32) -> Plan {
        let mut dense = table.dense;
        let tinted = table
            .rows
            .iter()
            .any(|row| matches!(row.tone, Tone::Dissent | Tone::Group));
        let inset = if tinted { mm(1.2) } else { 0.0 };
        let count = columns(table);
        let mut gap = mm(if dense { 1.5 } else { 3.0 });
        let mut plain = if dense { CELL_NARROW } else { CELL };
        let mut wants = self.wants(table, plain);
        let room = |gap: f32| {
            (measure - 2.0 * inset - gap * count.saturating_sub(1) as f32).max(count as f32)
        };
        if !dense && wants.iter().map(|it| it.1).sum::<f32>() > room(gap) * 1.4 {
            dense = true;
            gap = mm(2.0).min(measure / (4.0 * count as f32));
            plain = CELL_NARROW;
            wants = self.wants(table, plain);
        }
        gap = gap.min(measure / (4.0 * count as f32));
        let widths = share(table, &wants, room(gap));
        let mut head = Vec::new();
        for (place, width) in widths.iter().enumerate() {
            let (text, mark) = table
                .columns
                .get(place)
                .map_or((String::new(), None), |it| (it.head.clone(), it.mark));
            let sign = mark.map_or(0.0, Self::mark_width);
            head.push(self.wrap_words(&text, HEAD, (width - sign).max(mm(2.0)), Breaking::Whole));
        }
        let lines = head.iter().map(Vec::len).max().unwrap_or(0).min(12);
        let headed = table
            .columns
            .iter()
            .any(|it| !it.head.is_empty() || it.mark.is_some());
        let head_height = if headed {
            lines as f32 * HEAD.line + mm(1.0)
        } else {
            0.0
        };
        Plan {
            widths,
            gap,
            pad: mm(if dense { 0.6 } else { 1.25 }),
            writing: table.writing,
            inset,
            plain,
            strong: if dense {
                CELL_NARROW_STRONG
            } else {
                CELL_STRONG
            },
            head,
            head_height,
        }
    }

    /// Sets a table; over all columns or beside the margin.
    pub fn table(&mut self, table: &Table, wide: bool, caption: bool) {
        if columns(table) == 0 {
            return;
        }
        let measure = if wide {
            self.area().measure()
        } else {
            self.area().text_width()
        };
        if caption && !table.caption.is_empty() {
            let before = self.open(Role::Heading3);
            let lines = self.wrap_words(&table.caption, H2, measure, Breaking::Balanced);
            for line in &lines {
                if self.room() < H2.line {
                    self.next_page();
                }
                let x = self.table_x(wide);
                self.y = self.set(std::slice::from_ref(line), H2, x, self.y);
            }
            self.close(before);
            self.y += mm(1.0);
        }
        let plan = self.plan(table, measure);
        let before = self.open(Role::Table);
        let element = self.element as usize;
        self.elements[element].alternative =
            Some(table.caption.clone()).filter(|it| !it.is_empty());
        self.rows(table, &plan, wide, measure);
        self.close(before);
        if !table.note.is_empty() && !self.stopped() {
            self.y += mm(1.5);
            let before = self.open(Role::Paragraph);
            let lines = self.wrap_words(&table.note, SMALL, measure, Breaking::Whole);
            for line in &lines {
                if self.room() < SMALL.line {
                    self.next_page();
                }
                let x = self.table_x(wide);
                self.y = self.set(std::slice::from_ref(line), SMALL, x, self.y);
            }
            self.close(before);
        }
    }

    fn table_x(&self, wide: bool) -> f32 {
        if wide {
            self.area().left
        } else {
            self.area().text_x()
        }
    }

    fn rows(&mut self, table: &Table, plan: &Plan, wide: bool, measure: f32) {
        let total = table
            .rows
            .iter()
            .filter(|row| row.tone != Tone::Group)
            .count();
        let foot = mm(6.0);
        // A long caption may have used up the page.
        if self.room() < plan.head_height + mm(16.0) && self.y > self.area().top + mm(1.0) {
            self.next_page();
            self.continued_head();
        }
        self.table_head(table, plan, wide, measure, true);
        let mut composed: Vec<Option<Composed>> = Vec::new();
        composed.resize_with(table.rows.len(), || None);
        let (mut shown, mut first_here) = (0, 1);
        let mut group: Option<&Row> = None;
        let mut on_page = 0;
        let mut hairline = false;
        for (place, row) in table.rows.iter().enumerate() {
            if place % 200 == 0 {
                self.tell(Stage::Layout, self.pages.len(), 0);
            }
            if self.stopped() {
                return;
            }
            // What must stand together with this row at least.
            let together = match row.tone {
                Tone::Group => 4,
                _ if place + 2 == table.rows.len() => 2,
                _ => 1,
            };
            let end = (place + together).min(table.rows.len());
            let mut need = 0.0;
            for (near, slot) in composed[place..end].iter_mut().enumerate() {
                if near > 0 && table.rows[place + near].tone == Tone::Group {
                    break;
                }
                if slot.is_none() {
                    *slot = Some(self.compose(&table.rows[place + near], plan, measure));
                }
                need += slot.as_ref().map_or(0.0, |it| it.height);
            }
            let Some(this) = composed[place].take() else {
                continue;
            };
            let page = self.area().bottom - self.area().top - plan.head_height - foot - mm(14.0);
            let reserve = if place + 1 == table.rows.len() {
                0.0
            } else {
                foot
            };
            let fits = |book: &Self, need: f32| need + reserve <= book.room() + 0.1;
            let endless = on_page == 0 && this.height > page;
            if !endless && !fits(self, need.min(page)) {
                self.table_foot(table, first_here, shown, total, wide, measure);
                self.next_page();
                self.continued_head();
                self.table_head(table, plan, wide, measure, false);
                first_here = shown + 1;
                on_page = 0;
                hairline = false;
                if row.tone != Tone::Group
                    && let Some(group) = group
                {
                    let mut again = self.compose(group, plan, measure);
                    let words = self
                        .words
                        .with("print-continued", &[("what", plain(group).into())]);
                    again.cells = vec![self.wrap_words(
                        &words,
                        CELL_NARROW_STRONG,
                        measure - mm(10.0),
                        Breaking::Whole,
                    )];
                    // A repeated head is a pointer: two lines say enough.
                    again.cells[0].truncate(2);
                    again.height = row_height(&again.cells, plan, CELL_NARROW_STRONG.line, true);
                    let before = self.decorate();
                    self.row(group, again, plan, table, wide, measure, false);
                    self.close(before);
                    hairline = true;
                }
            }
            if row.tone == Tone::Group {
                group = Some(row);
            } else {
                shown += 1;
                on_page += 1;
            }
            if hairline {
                let x = self.table_x(wide);
                let stroke = if row.tone == Tone::Total {
                    RULE
                } else if table.writing {
                    WRITING
                } else {
                    HAIRLINE
                };
                self.line(x, self.y, x + measure, self.y, stroke);
            }
            let back = self.open(Role::TableRow);
            self.row(row, this, plan, table, wide, measure, true);
            self.close(back);
            hairline = true;
        }
        let x = self.table_x(wide);
        self.line(x, self.y, x + measure, self.y, RULE);
        if first_here > 1 && !table.writing {
            self.y += mm(1.0);
            let said = self.words.with(
                "print-rows",
                &[
                    ("from", first_here.into()),
                    ("to", shown.into()),
                    ("all", total.into()),
                ],
            );
            let before = self.decorate();
            self.say(&said, SMALL, x, self.y + SMALL.baseline(), 0.0);
            self.close(before);
            self.y += SMALL.line;
        }
    }

    fn table_foot(
        &mut self,
        table: &Table,
        from: usize,
        to: usize,
        all: usize,
        wide: bool,
        measure: f32,
    ) {
        let x = self.table_x(wide);
        self.line(x, self.y, x + measure, self.y, RULE);
        let before = self.decorate();
        let top = self.y + mm(1.0);
        // Nobody counts rows to write in.
        if to >= from && !table.writing {
            let said = self.words.with(
                "print-rows",
                &[
                    ("from", from.into()),
                    ("to", to.into()),
                    ("all", all.into()),
                ],
            );
            self.say(&said, SMALL, x, top + SMALL.baseline(), 0.0);
        }
        let next = (self.pages.len() + 1).to_string();
        let said = self
            .words
            .with("print-continued-on", &[("page", next.into())]);
        self.say(
            &said,
            SMALL_STRONG,
            x + measure,
            top + SMALL.baseline(),
            1.0,
        );
        self.close(before);
    }

    fn table_head(&mut self, table: &Table, plan: &Plan, wide: bool, measure: f32, first: bool) {
        let left = self.table_x(wide);
        let before = if first && plan.head_height > 0.0 {
            self.open(Role::TableRow)
        } else {
            self.decorate()
        };
        if plan.head_height > 0.0 {
            let bottom = self.y + plan.head_height - mm(1.0);
            let mut x = left + plan.inset;
            for (place, lines) in plan.head.iter().enumerate() {
                let column = table.columns.get(place);
                let cell = if first {
                    self.open(Role::HeadCell)
                } else {
                    self.element
                };
                let lines = &lines[..lines.len().min(12)];
                let top = bottom - lines.len() as f32 * HEAD.line;
                let sign = column.and_then(|it| it.mark);
                let numeric = column.is_some_and(|it| it.numeric);
                let mark = sign.map_or(0.0, Self::mark_width);
                for (number, line) in lines.iter().enumerate() {
                    let y = top + number as f32 * HEAD.line;
                    let at = if numeric {
                        x + plan.widths[place] - line.width
                    } else {
                        x + mark
                    };
                    if let (Some(sign), 0) = (sign, number) {
                        self.sign(sign, at - mark, y, HEAD.line);
                    }
                    self.set(std::slice::from_ref(line), HEAD, at, y);
                }
                if first {
                    self.close(cell);
                }
                x += plan.widths[place] + plan.gap;
            }
            self.y = bottom + mm(1.0);
        }
        self.close(before);
        self.line(left, self.y, left + measure, self.y, RULE);
    }

    fn compose(&mut self, row: &Row, plan: &Plan, measure: f32) -> Composed {
        let spans = row.cells.len() == 1 && plan.widths.len() > 1;
        let style = style_of(row, plan);
        let mut cells = Vec::with_capacity(row.cells.len());
        for (place, cell) in row.cells.iter().take(plan.widths.len()).enumerate() {
            let width = if spans {
                measure - 2.0 * plan.inset
            } else {
                plan.widths[place]
            };
            let sign = sign_of(row, cell, place).map_or(0.0, Self::mark_width);
            cells.push(self.wrap(
                &cell.text,
                style,
                (width - sign).max(mm(2.0)),
                Breaking::Whole,
            ));
        }
        let height = row_height(&cells, plan, style.line, row.tone == Tone::Group);
        Composed { cells, height }
    }

    /// Draws a row here; one taller than a page goes on line by line.
    #[allow(clippy::too_many_arguments, reason = "one caller, all of it needed")]
    fn row(
        &mut self,
        row: &Row,
        mut composed: Composed,
        plan: &Plan,
        table: &Table,
        wide: bool,
        measure: f32,
        tagged: bool,
    ) {
        let spans = row.cells.len() == 1 && plan.widths.len() > 1;
        let style = style_of(row, plan);
        let mut elements = Vec::new();
        if tagged {
            for place in 0..composed.cells.len() {
                let heads =
                    (spans && row.tone == Tone::Group) || (place == 0 && row.tone == Tone::Total);
                let before = self.open(if heads { Role::RowHead } else { Role::Cell });
                if place + 1 == composed.cells.len() {
                    // A row that ends early: its last cell stands for the rest too.
                    let element = self.element as usize;
                    self.elements[element].span = plan.widths.len().saturating_sub(place).max(1);
                }
                elements.push(self.element);
                self.close(before);
            }
        }
        let mut start = true;
        loop {
            let longest = composed
                .cells
                .iter()
                .map(Vec::len)
                .max()
                .unwrap_or(0)
                .max(1);
            let pad = plan.padding(longest, style.line, row.tone == Tone::Group);
            let fit = ((self.room() - 2.0 * pad - mm(6.0)) / style.line)
                .floor()
                .max(0.0) as usize;
            let take = if self.room() + 0.1 >= longest as f32 * style.line + 2.0 * pad {
                longest
            } else if fit < 2 && self.y > self.area().top + plan.head_height + mm(12.0) {
                0
            } else {
                fit.max(1)
            };
            if take > 0 {
                let height = take.min(longest) as f32 * style.line + 2.0 * pad;
                let left = self.table_x(wide);
                if matches!(row.tone, Tone::Dissent | Tone::Group) {
                    // Below the hairline, not over it.
                    self.rect(left, self.y + 0.2, measure, height - 0.2, Some(TINT), None);
                }
                let mut x = left + plan.inset;
                for place in 0..composed.cells.len() {
                    let lines = &mut composed.cells[place];
                    let now: Vec<Line> = lines.drain(..take.min(lines.len())).collect();
                    let back = self.element;
                    if let Some(&element) = elements.get(place) {
                        self.element = element;
                    }
                    let sign = sign_of(row, &row.cells[place], place);
                    let mark = sign.map_or(0.0, Self::mark_width);
                    let numeric = !spans && table.columns.get(place).is_some_and(|it| it.numeric);
                    let width = if spans { measure } else { plan.widths[place] };
                    for (number, line) in now.iter().enumerate() {
                        let y = self.y + pad + number as f32 * style.line;
                        let at = if numeric {
                            x + width - line.width
                        } else {
                            x + mark
                        };
                        self.set(std::slice::from_ref(line), style, at, y);
                    }
                    if let (Some(sign), true) = (sign, start) {
                        let at = match now.first() {
                            Some(line) if numeric => x + width - line.width - mark,
                            _ => x,
                        };
                        self.sign(sign, at, self.y + pad, style.line);
                    }
                    self.element = back;
                    x += width + plan.gap;
                }
                if table.writing && !spans {
                    // Rules between the columns, so that a hand knows where to write.
                    let mut x = left + plan.inset;
                    for width in &plan.widths[..plan.widths.len().saturating_sub(1)] {
                        x += width + plan.gap;
                        let at = x - plan.gap / 2.0;
                        self.line(at, self.y, at, self.y + height, HAIRLINE);
                    }
                }
                self.y += height;
                start = false;
            }
            if composed.cells.iter().all(Vec::is_empty) || self.stopped() {
                return;
            }
            let left = self.table_x(wide);
            self.line(left, self.y, left + measure, self.y, RULE);
            self.next_page();
            self.continued_head();
            self.table_head(table, plan, wide, measure, false);
        }
    }
}

impl Plan {
    /// The room above and below a row's words. In a table to write in, a row is as high as a hand needs, whatever stands
    /// in it already.
    fn padding(&self, lines: usize, line: f32, group: bool) -> f32 {
        if group {
            mm(0.4)
        } else if self.writing {
            ((mm(9.0) - lines as f32 * line) / 2.0).max(mm(0.6))
        } else {
            self.pad
        }
    }
}

fn row_height(cells: &[Vec<Line>], plan: &Plan, line: f32, group: bool) -> f32 {
    let lines = cells.iter().map(Vec::len).max().unwrap_or(0).max(1);
    lines as f32 * line + 2.0 * plan.padding(lines, line, group)
}

fn style_of(row: &Row, plan: &Plan) -> Style {
    match row.tone {
        Tone::Group => CELL_NARROW_STRONG,
        Tone::Total => plan.strong,
        _ => plan.plain,
    }
}

/// A row in which the teams differ always carries its triangle.
fn sign_of(row: &Row, cell: &Cell, place: usize) -> Option<Mark> {
    cell.mark.or_else(|| {
        let bare = row.tone == Tone::Dissent
            && place == 0
            && !row.cells.iter().any(|it| it.mark == Some(Mark::Dissent));
        bare.then_some(Mark::Dissent)
    })
}

fn plain(row: &Row) -> String {
    row.cells
        .first()
        .map_or(String::new(), |it| it.text.plain())
}

fn columns(table: &Table) -> usize {
    table.columns.len().max(
        table
            .rows
            .iter()
            .map(|row| row.cells.len())
            .max()
            .unwrap_or(0),
    )
}

/// Shares the measure among the columns: as wide as they like if there is room, else as wide as they must and a fair
/// part of the rest.
fn share(table: &Table, wants: &[(f32, f32)], room: f32) -> Vec<f32> {
    let natural: f32 = wants.iter().map(|it| it.1).sum();
    let weights: Vec<f32> = (0..wants.len())
        .map(|place| {
            table
                .columns
                .get(place)
                .map_or(0.0, |it| it.weight.max(0.0))
        })
        .collect();
    let weighed: f32 = weights.iter().sum();
    if natural <= room {
        let spare = room - natural;
        let text: Vec<f32> = wants
            .iter()
            .enumerate()
            .map(|(place, want)| {
                if weighed > 0.0 {
                    weights[place]
                } else if table.columns.get(place).is_some_and(|it| it.numeric) {
                    want.1 * 0.25
                } else {
                    want.1
                }
            })
            .collect();
        let sum: f32 = text.iter().sum::<f32>().max(0.001);
        return wants
            .iter()
            .zip(&text)
            .map(|(want, part)| want.1 + spare * part / sum)
            .collect();
    }
    // One endless word must not starve the other columns.
    let cap = (room / wants.len() as f32 * 1.6).max(mm(12.0));
    let least: Vec<f32> = wants.iter().map(|want| want.0.min(cap)).collect();
    let sum: f32 = least.iter().sum();
    if sum >= room {
        return least.iter().map(|it| it * room / sum).collect();
    }
    let wish: Vec<f32> = wants
        .iter()
        .zip(&least)
        .map(|(want, least)| (want.1 - least).clamp(0.0, room))
        .collect();
    let wishes: f32 = wish.iter().sum::<f32>().max(0.001);
    least
        .iter()
        .zip(&wish)
        .map(|(least, wish)| least + (room - sum) * wish / wishes)
        .collect()
}
