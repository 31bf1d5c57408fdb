//! The matrix on a turned page: turned heads, letters in boxes, load at the foot, key and findings at the side.

use abm_core::report::{Matrix, MatrixRow};

use crate::{
    book::Book,
    fonts::Face,
    grid::{CELL_NARROW, HEAD, LABEL, RUNNING, SMALL, SMALL_STRONG},
    page::{
        Colour, HAIR, HAIRLINE, INK, MUTED, PETROL, RED, RULE, Role, SAND, Stroke, TINT, WHITE, mm,
        stroke,
    },
    paragraph::{Breaking, Style},
};

const TITLE: Style = Style::new(Face::Semibold, 20.0, 8.0);
const NAME: Style = Style::new(Face::Condensed, 9.5, 3.7);
const ROLE: Style = Style::new(Face::Condensed, 9.5, 3.8);
const PERSON: Style = Style::new(Face::Condensed, 8.5, 3.4).coloured(MUTED);
const LETTER: Style = Style::new(Face::Semibold, 8.5, 4.0);
/// A row that is filled in by hand.
const BY_HAND: f32 = mm(9.0);
const ASIDE: Style = Style::new(Face::Condensed, 9.5, 4.3);

impl Book<'_> {
    /// Sets a matrix on turned pages of its own; the pen may already stand on a fresh one.
    pub fn matrix(&mut self, matrix: &Matrix, title: &str) {
        let heads: Vec<(usize, &(String, String))> = matrix
            .groups
            .iter()
            .enumerate()
            .flat_map(|(group, it)| it.heads.iter().map(move |head| (group, head)))
            .collect();
        // Columns beyond sixteen go to further pages, the rows repeated.
        let sets: Vec<_> = {
            (0..heads.len().max(1))
                .step_by(16)
                .map(|from| from..(from + 16).min(heads.len()))
                .collect()
        };
        // The title is no part of the table, though it stands in its corner.
        let outside = self.open(Role::Heading1);
        let heading = self.element;
        self.close(outside);
        let mut first = true;
        for set in sets {
            // Rows of one table have one number of columns, so every set of columns is a table of its own.
            let mut before = self.open_matrix(matrix);
            let mut rows: Vec<(usize, &MatrixRow)> = matrix
                .blocks
                .iter()
                .enumerate()
                .flat_map(|(block, it)| it.rows.iter().map(move |row| (block, row)))
                .collect();
            loop {
                if self.stopped() {
                    return;
                }
                if !first || !self.area().landscape || self.y > self.area().top + 0.1 {
                    self.turned = true;
                    self.next_page();
                }
                let shown = first.then_some(heading);
                let used =
                    self.matrix_page(matrix, title, &heads[set.clone()], set.start, &rows, shown);
                first = false;
                rows.drain(..used.min(rows.len()));
                if rows.is_empty() {
                    break;
                }
                if !matrix.how.is_empty() {
                    // Whoever writes on this page has the key beside the hand.
                    self.close(before);
                    self.matrix_aside(matrix);
                    before = self.open_matrix(matrix);
                }
            }
            self.close(before);
        }
        self.matrix_aside(matrix);
    }

    fn open_matrix(&mut self, matrix: &Matrix) -> u32 {
        let before = self.open(Role::Table);
        let element = self.element as usize;
        self.elements[element].alternative =
            Some(matrix.caption.clone()).filter(|it| !it.is_empty());
        before
    }

    /// One page of it; returns how many rows it took.
    fn matrix_page(
        &mut self,
        matrix: &Matrix,
        title: &str,
        heads: &[(usize, &(String, String))],
        offset: usize,
        rows: &[(usize, &MatrixRow)],
        heading: Option<u32>,
    ) -> usize {
        let area = self.area();
        let side = mm(47.0);
        let (name_x, grid_x) = (area.left + mm(13.0), area.left + mm(78.0));
        let grid_width = area.right - side - mm(5.0) - grid_x;
        let cell = (grid_width / heads.len().max(1) as f32).min(mm(14.0));
        let grid_right = grid_x + cell * heads.len() as f32;
        // Heads: as high as the longest needs, within reason.
        let fits = ((cell - mm(0.6)) / ROLE.line).floor().max(1.0) as usize;
        let mut high = mm(20.0);
        let mut set = Vec::new();
        loop {
            set.clear();
            let mut whole = true;
            for (_, (role, person)) in heads {
                let roles = self.wrap_words(role, ROLE, high - mm(2.0), Breaking::Whole);
                let people = if person.is_empty() {
                    Vec::new()
                } else {
                    self.wrap_words(person, PERSON, high - mm(2.0), Breaking::Whole)
                };
                whole &= roles.len() + people.len() <= fits;
                set.push((roles, people));
            }
            if whole || high >= mm(52.0) {
                break;
            }
            high += mm(2.0);
        }
        let band = mm(5.5);
        let top = area.top;
        let head_bottom = top + band + high + mm(1.0);
        self.matrix_corner(
            matrix,
            title,
            grid_x - area.left - mm(4.0),
            head_bottom,
            heading,
        );
        // Team bands over the columns.
        let mut from = 0;
        while from < heads.len() {
            let group = heads[from].0;
            let count = heads[from..].iter().take_while(|it| it.0 == group).count();
            let (x1, x2) = (
                grid_x + from as f32 * cell,
                grid_x + (from + count) as f32 * cell,
            );
            if let Some(group) = matrix.groups.get(group)
                && !(group.name.is_empty() && group.mark.is_none())
            {
                self.line(
                    x1 + mm(0.6),
                    top + mm(4.2),
                    x2 - mm(0.6),
                    top + mm(4.2),
                    RULE,
                );
                let sign = group.mark.map_or(0.0, Self::mark_width);
                if let Some(mark) = group.mark {
                    self.sign(mark, x1 + mm(0.6), top - mm(0.4), mm(4.0));
                }
                let style = Style {
                    size: 9.5,
                    ..SMALL_STRONG
                };
                let name = self.shortened(&group.name, style, x2 - x1 - sign - mm(1.0));
                let before = self.decorate();
                self.say(&name, style, x1 + mm(0.6) + sign, top + mm(2.8), 0.0);
                self.close(before);
            }
            self.line(x1, top + band, x1, head_bottom, RULE);
            from += count;
        }
        let head_row = self.open(Role::TableRow);
        let corner = self.open(Role::HeadCell);
        let said = self.shortened(&matrix.corner, HEAD, grid_x - name_x - mm(2.0));
        self.say(&said, HEAD, name_x, head_bottom - mm(1.6), 0.0);
        self.close(corner);
        for (place, (roles, people)) in set.iter().enumerate() {
            let before = self.open(Role::HeadCell);
            let x = grid_x + place as f32 * cell;
            let shown_roles = roles.len().min(fits);
            let shown_people = people.len().min(fits - shown_roles);
            let depth = shown_roles as f32 * ROLE.line + shown_people as f32 * PERSON.line;
            let mut across = x + (cell - depth) / 2.0;
            let lines = roles[..shown_roles]
                .iter()
                .map(|line| (line, ROLE))
                .chain(people[..shown_people].iter().map(|line| (line, PERSON)));
            for (line, style) in lines.collect::<Vec<_>>() {
                let mut said = String::new();
                for piece in &line.pieces {
                    for word in &piece.words {
                        said.push_str(&word.text);
                        said.push(' ');
                    }
                }
                self.say_turned(
                    said.trim_end(),
                    style,
                    across + style.baseline(),
                    head_bottom - mm(1.5),
                    0.0,
                    90.0,
                );
                across += style.line;
            }
            self.close(before);
        }
        self.close(head_row);
        // Rows: as many whole ones as fit, no lower than 4.05 mm and no higher than 6.
        let load = matrix.load.len().min(4) as f32 * mm(4.8);
        let foot = area.bottom - load - mm(2.0);
        let mut names = Vec::with_capacity(rows.len());
        for (_, row) in rows {
            names.push(self.wrap_words(
                &row.name,
                NAME,
                grid_x - name_x - mm(2.0),
                Breaking::Whole,
            ));
        }
        // A few rows too many for the page stand a little closer rather than alone on a next one. A hand needs its height.
        let writing = !matrix.how.is_empty();
        let extra: usize = names.iter().map(|it| it.len().saturating_sub(1)).sum();
        let even = (foot - head_bottom - extra as f32 * NAME.line) / rows.len().max(1) as f32;
        let low = if writing {
            BY_HAND
        } else {
            even.clamp(mm(3.5), mm(4.05))
        };
        let least = |lines: usize| {
            let more = lines.saturating_sub(1) as f32 * NAME.line;
            if writing {
                low.max(NAME.line + more)
            } else {
                low + more
            }
        };
        let mut used = 0;
        let mut height = 0.0;
        while used < rows.len() && height + least(names[used].len()) <= foot - head_bottom + 0.1 {
            height += least(names[used].len());
            used += 1;
        }
        let clipped = used == 0 && !rows.is_empty();
        if clipped {
            used = 1;
        }
        let stretch = if used == rows.len() && !rows.is_empty() && !writing {
            ((foot - head_bottom - height) / used as f32).clamp(0.0, mm(1.4))
        } else {
            0.0
        };
        let mut y = head_bottom;
        self.line(area.left, y, grid_right, y, stroke(1.2, INK));
        let mut block_top = y;
        for (place, (block, row)) in rows[..used].iter().enumerate() {
            let high = (least(names[place].len()) + stretch)
                .min(foot - y + mm(0.1))
                .max(low);
            let opens = place == 0 || rows[place - 1].0 != *block;
            if opens {
                if place > 0 {
                    self.line(area.left, y, grid_right, y, RULE);
                }
                block_top = y;
            } else {
                self.line(area.left + mm(6.0), y, grid_right, y, HAIRLINE);
            }
            let line = self.open(Role::TableRow);
            let head = self.open(Role::RowHead);
            let number = match row.number {
                0 => String::new(),
                number => number.to_string(),
            };
            let base = mm(1.15);
            let middle = y + high / 2.0;
            self.say(
                &number,
                Style { size: 9.0, ..SMALL },
                area.left + mm(11.0),
                middle + base,
                1.0,
            );
            let fit = (((high + mm(0.2)) / NAME.line).floor() as usize).max(1);
            let shown = &names[place][..names[place].len().min(fit)];
            let tall = shown.len() as f32 * NAME.line;
            self.set(shown, NAME, name_x, middle - tall / 2.0);
            self.close(head);
            for column in 0..heads.len() {
                let before = self.open(Role::Cell);
                let letters = row.cells.get(offset + column).map_or("", String::as_str);
                self.letters(letters, grid_x + column as f32 * cell, y, cell, high);
                self.close(before);
            }
            self.close(line);
            let notes: Vec<String> = row.findings.iter().map(ToString::to_string).collect();
            if !notes.is_empty() {
                let before = self.decorate();
                let said = self.shortened(
                    &notes.join(" "),
                    Style {
                        size: 8.5,
                        colour: RED,
                        face: Face::CondensedSemibold,
                        ..SMALL
                    },
                    mm(8.0),
                );
                self.say(
                    &said,
                    Style {
                        size: 8.5,
                        colour: RED,
                        face: Face::CondensedSemibold,
                        ..SMALL
                    },
                    grid_right + mm(1.2),
                    middle + base,
                    0.0,
                );
                self.close(before);
            }
            y += high;
            let closes = place + 1 == used || rows[place + 1].0 != *block;
            if closes {
                self.phase(matrix, *block, area.left, block_top, y);
            }
        }
        self.line(area.left, y, grid_right, y, stroke(1.2, INK));
        for column in 0..=heads.len() {
            let x = grid_x + column as f32 * cell;
            let opens =
                column == 0 || column == heads.len() || heads[column].0 != heads[column - 1].0;
            self.line(
                x,
                head_bottom,
                x,
                y,
                if opens { stroke(0.8, INK) } else { HAIRLINE },
            );
        }
        if used == rows.len() {
            self.load(matrix, offset, heads.len(), name_x, grid_x, cell, y);
        }
        self.y = area.bottom;
        used
    }

    fn matrix_corner(
        &mut self,
        matrix: &Matrix,
        title: &str,
        width: f32,
        bottom: f32,
        heading: Option<u32>,
    ) {
        let area = self.area();
        let before = self.decorate();
        let (client, workshop) = (
            self.document.cover.client.clone(),
            self.document.cover.title.clone(),
        );
        let mut y = area.top - mm(1.0);
        for said in [client, workshop] {
            let said = self.shortened(&said, RUNNING, width);
            self.say(&said, RUNNING, area.left, y + RUNNING.baseline(), 0.0);
            y += RUNNING.line;
        }
        self.close(before);
        y += mm(2.0);
        let title = if title.is_empty() {
            matrix.caption.as_str()
        } else {
            title
        };
        let mut lines = self.wrap_words(title, TITLE, width, Breaking::Balanced);
        let fit = ((bottom - mm(6.0) - y) / TITLE.line).floor().max(1.0) as usize;
        let mut style = TITLE;
        if lines.len() > fit {
            style = CELL_NARROW;
            lines = self.wrap_words(title, style, width, Breaking::Whole);
            let fit = ((bottom - mm(6.0) - y) / style.line).floor().max(1.0) as usize;
            lines.truncate(fit);
        }
        let before = match heading {
            Some(heading) => std::mem::replace(&mut self.element, heading),
            None => self.decorate(),
        };
        self.set(&lines, style, area.left, y);
        self.close(before);
    }

    fn phase(&mut self, matrix: &Matrix, block: usize, x: f32, top: f32, bottom: f32) {
        self.rect(
            x,
            top + mm(0.3),
            mm(5.0),
            bottom - top - mm(0.6),
            Some(TINT),
            None,
        );
        let Some(name) = matrix.blocks.get(block).map(|it| it.name.clone()) else {
            return;
        };
        let style = Style {
            size: 8.5,
            ..SMALL_STRONG
        };
        let said = self.shortened(&name, style, bottom - top - mm(1.0));
        let before = self.decorate();
        self.say_turned(
            &said,
            style,
            x + mm(3.5),
            f32::midpoint(top, bottom),
            0.5,
            90.0,
        );
        self.close(before);
    }

    fn letters(&mut self, letters: &str, x: f32, y: f32, cell: f32, high: f32) {
        let known: Vec<char> = letters.chars().filter(|c| !c.is_whitespace()).collect();
        if known.is_empty() {
            return;
        }
        let wide = mm(4.6).min((cell - mm(0.4)) / known.len() as f32 - mm(0.2));
        let tall = (high - mm(0.8)).min(mm(3.6));
        let step = wide + mm(0.2);
        let all = step * known.len() as f32 - mm(0.2);
        let start = x + (cell - all) / 2.0;
        for (place, letter) in known.into_iter().enumerate() {
            self.letter(
                letter,
                start + place as f32 * step,
                y + (high - tall) / 2.0,
                wide,
                tall,
            );
        }
    }

    fn letter(&mut self, letter: char, x: f32, y: f32, w: f32, h: f32) {
        let dashed = Stroke {
            width: 0.5,
            colour: MUTED,
            dash: Some((1.5, 1.2)),
        };
        let (fill, outline, ink): (Colour, Stroke, Colour) = match letter {
            'A' => (INK, stroke(0.5, INK), WHITE),
            'R' => (PETROL, stroke(0.5, PETROL), WHITE),
            'C' => (SAND, stroke(0.5, INK), INK),
            'I' => (WHITE, dashed, INK),
            _ => (WHITE, stroke(0.5, HAIR), INK),
        };
        self.rect(x, y, w, h, Some(fill), Some(outline));
        self.say(
            &letter.to_string(),
            LETTER.coloured(ink),
            x + w / 2.0,
            y + h / 2.0 + mm(1.05),
            0.5,
        );
    }

    #[allow(clippy::too_many_arguments, reason = "one caller, all of it needed")]
    fn load(
        &mut self,
        matrix: &Matrix,
        offset: usize,
        columns: usize,
        name_x: f32,
        grid_x: f32,
        cell: f32,
        top: f32,
    ) {
        let most = matrix
            .load
            .iter()
            .flat_map(|(_, counts)| counts)
            .filter_map(|it| it.parse::<f32>().ok())
            .fold(1.0, f32::max);
        let mut y = top + mm(0.8);
        for (place, (label, counts)) in matrix.load.iter().take(4).enumerate() {
            let line = self.open(Role::TableRow);
            let head = self.open(Role::RowHead);
            let said = self.shortened(label, SMALL_STRONG, grid_x - name_x - mm(2.0));
            self.say(&said, SMALL_STRONG, name_x, y + mm(3.6), 0.0);
            self.close(head);
            for column in 0..columns {
                let before = self.open(Role::Cell);
                let x = grid_x + column as f32 * cell;
                let count = counts.get(offset + column).cloned().unwrap_or_default();
                let said = self.shortened(&count, SMALL_STRONG, mm(4.2).max(cell * 0.45));
                self.say(&said, SMALL_STRONG, x + mm(4.2), y + mm(3.6), 1.0);
                if let Ok(number) = count.parse::<f32>()
                    && number > 0.0
                {
                    let wide = ((cell - mm(6.0)) * number / most).max(0.4);
                    let colour = if place == 0 { INK } else { PETROL };
                    self.rect(x + mm(5.0), y + mm(1.1), wide, mm(2.6), Some(colour), None);
                }
                self.close(before);
            }
            self.close(line);
            y += mm(4.8);
        }
    }

    /// Key and findings beside the matrix; what has no room goes to the next page.
    fn matrix_aside(&mut self, matrix: &Matrix) {
        let width = mm(47.0);
        let mut y = self.area().top + mm(26.0);
        let x = self.area().right - width;
        if !matrix.key.is_empty() {
            self.line(x, y, x + width, y, RULE);
            let said = self.words.say("print-key");
            y += mm(1.0);
            let before = self.open(Role::Paragraph);
            self.say(&said, LABEL, x, y + LABEL.baseline(), 0.0);
            self.close(before);
            y += LABEL.line;
            for (letter, word) in &matrix.key {
                let lines = self.wrap_words(word, ASIDE, width - mm(7.0), Breaking::Whole);
                let before = self.open(Role::Paragraph);
                if letter.chars().count() == 1 {
                    let letter = letter.chars().next().unwrap_or(' ');
                    self.letter(letter, x, y + mm(0.5), mm(4.6), mm(3.4));
                } else {
                    let said = self.shortened(letter, SMALL_STRONG, mm(6.5));
                    self.say(&said, SMALL_STRONG, x, y + ASIDE.baseline(), 0.0);
                }
                y = self.set(&lines, ASIDE, x + mm(7.0), y) + mm(1.2);
                self.close(before);
            }
            y += mm(3.0);
        }
        if !matrix.how.is_empty() {
            let lines = self.wrap_words(&matrix.how, ASIDE, width, Breaking::Whole);
            self.line(x, y, x + width, y, RULE);
            let before = self.open(Role::Paragraph);
            y = self.set(&lines, ASIDE, x, y + mm(1.5)) + mm(3.0);
            self.close(before);
        }
        if matrix.findings.is_empty() {
            return;
        }
        let mut x = x;
        let mut narrow = true;
        let heading = |book: &mut Self, x: f32, y: f32| {
            book.line(x, y, x + width, y, RULE);
            let said = book.words.say("print-findings");
            let before = book.open(Role::Paragraph);
            book.say(&said, LABEL, x, y + mm(1.0) + LABEL.baseline(), 0.0);
            book.close(before);
            y + mm(1.0) + LABEL.line
        };
        y = heading(self, x, y);
        for (place, finding) in matrix.findings.iter().enumerate() {
            let measure = if narrow {
                width - mm(5.0)
            } else {
                self.area().text_width()
            };
            let lines = self.wrap_words(finding, ASIDE, measure, Breaking::Whole);
            let tall = lines.len() as f32 * ASIDE.line;
            if narrow && y + tall > self.area().bottom - mm(2.0) {
                // On from here over the whole of a next page.
                narrow = false;
                self.turned = false;
                self.next_page();
                self.continued_head();
                x = self.area().left;
                y = heading(self, x, self.y);
                self.y = y;
            }
            let before = self.open(Role::Paragraph);
            let number = (place + 1).to_string();
            let red = Style {
                colour: RED,
                face: Face::CondensedSemibold,
                ..ASIDE
            };
            if narrow {
                self.say(&number, red, x, y + ASIDE.baseline(), 0.0);
                y = self.set(&lines, ASIDE, x + mm(5.0), y) + mm(1.5);
            } else {
                let lines =
                    self.wrap_words(finding, ASIDE, self.area().text_width(), Breaking::Whole);
                if self.room() < ASIDE.line {
                    self.next_page();
                }
                let at = self.area().text_x();
                self.say(&number, red, at, self.y + ASIDE.baseline(), 0.0);
                self.flow_text(&lines, ASIDE, mm(5.0));
                self.y += mm(1.5);
            }
            self.close(before);
        }
    }
}
