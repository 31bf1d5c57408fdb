//! Cards and voting slips to cut apart: four or eight to a page, with crop marks, nothing on the reverse.

use abm_core::report::{Card, Slip};

use crate::{
    book::Book,
    fonts::Face,
    grid::{CELL_NARROW, CELL_NARROW_STRONG, CELL_STRONG, LABEL, SMALL},
    page::{BAR, HAIRLINE, INK, Kind, Role, WRITING, mm, stroke},
    paragraph::{Breaking, Line, Style},
};

const TITLE: Style = Style::new(Face::Semibold, 16.0, 6.5);
const ANSWER: Style = Style::new(Face::Semibold, 18.0, 8.0);
const WORDS: Style = Style::new(Face::Regular, 10.0, 4.6);
/// From a card's edge to its words.
const INSET: f32 = mm(9.5);
/// As many lines as a title or the line under it may take before the rest goes among the items.
const HEAD: usize = 3;

/// A part of a card: lines that stand under each other.
struct Piece {
    lines: Vec<Line>,
    style: Style,
    before: f32,
    role: Role,
}

/// A page cut into equal parts.
#[derive(Clone, Copy)]
struct Cut {
    across: usize,
    down: usize,
}

impl Book<'_> {
    /// All cards, four to a page.
    pub fn cards(&mut self, cards: &[Card]) {
        if cards.is_empty() {
            return;
        }
        self.section = None;
        self.running.clear();
        let before = self.open(Role::Section);
        let cut = Cut { across: 2, down: 2 };
        let mut at = 0;
        for card in cards {
            if self.stopped() {
                break;
            }
            self.card(card, cut, &mut at);
        }
        self.close(before);
        self.blank_reverse();
    }

    /// Left, top, width and height of the next part of a page.
    fn cell(&mut self, cut: Cut, at: &mut usize) -> (f32, f32, f32, f32) {
        let place = *at % (cut.across * cut.down);
        if place == 0 {
            self.new_page(Kind::Cards);
            self.crop_marks(cut);
        }
        *at += 1;
        let (width, height) = self.paper().size();
        let (w, h) = (width / cut.across as f32, height / cut.down as f32);
        let (column, row) = (place % cut.across, place / cut.across);
        (column as f32 * w, row as f32 * h, w, h)
    }

    /// Ticks outside what printers cannot reach, and a cross where cuts meet.
    fn crop_marks(&mut self, cut: Cut) {
        let (width, height) = self.paper().size();
        let thin = stroke(0.35, INK);
        let arm = mm(2.5);
        for column in 1..cut.across {
            let x = width * column as f32 / cut.across as f32;
            self.line(x, mm(5.0), x, mm(10.0), thin);
            self.line(x, height - mm(10.0), x, height - mm(5.0), thin);
            for row in 1..cut.down {
                let y = height * row as f32 / cut.down as f32;
                self.line(x - arm, y, x + arm, y, thin);
                self.line(x, y - arm, x, y + arm, thin);
            }
        }
        for row in 1..cut.down {
            let y = height * row as f32 / cut.down as f32;
            self.line(mm(5.0), y, mm(10.0), y, thin);
            self.line(width - mm(10.0), y, width - mm(5.0), y, thin);
        }
    }

    /// A card; what one does not hold goes on on the next, which says so.
    fn card(&mut self, card: &Card, cut: Cut, at: &mut usize) {
        let (width, _) = self.paper().size();
        let measure = width / cut.across as f32 - 2.0 * INSET;
        let pieces = self.pieces(card, measure);
        let mut rest = pieces.into_iter().peekable();
        let mut again = false;
        loop {
            let (x, top, _, high) = self.cell(cut, at);
            let x = x + INSET;
            let bottom = top + high - INSET;
            let mut y = self.card_head(card, x, top + INSET, measure, again);
            let start = y;
            while let Some(piece) = rest.peek_mut() {
                let gap = if y > start { piece.before } else { mm(1.0) };
                // A label never stands alone at the foot.
                let keep = if piece.role == Role::Heading2 { 3 } else { 1 };
                let fit = ((bottom - y - gap + 0.1) / piece.style.line)
                    .floor()
                    .max(0.0) as usize;
                let enough = fit >= piece.lines.len().max(keep);
                if !enough && (fit < keep.max(2) || piece.role == Role::Heading2) && y > start {
                    break;
                }
                let take = fit
                    .clamp(1, piece.lines.len().max(1))
                    .min(piece.lines.len());
                let lines: Vec<Line> = piece.lines.drain(..take).collect();
                let (style, role) = (piece.style, piece.role);
                let done = piece.lines.is_empty();
                y = self.card_piece(&lines, style, role, x, y + gap, measure);
                if !done {
                    break;
                }
                rest.next();
            }
            if rest.peek().is_none() || self.stopped() {
                self.card_notes(x, y + mm(4.0), measure, bottom);
                return;
            }
            again = true;
        }
    }

    fn card_head(&mut self, card: &Card, x: f32, top: f32, measure: f32, again: bool) -> f32 {
        self.line(x, top, x + measure, top, BAR);
        let mut y = top + mm(1.5);
        if !card.kind.is_empty() || card.mark.is_some() {
            let mut left = x;
            if let Some(mark) = card.mark {
                self.sign(mark, left, y, LABEL.line);
                left += Self::mark_width(mark);
            }
            let before = self.open(Role::Paragraph);
            let kind = self.shortened(&card.kind, LABEL, x + measure - left);
            self.say(&kind, LABEL, left, y + LABEL.baseline(), 0.0);
            self.close(before);
            y += LABEL.line;
        }
        let title = if again {
            self.words
                .with("print-continued", &[("what", card.title.as_str().into())])
        } else {
            card.title.clone()
        };
        let before = if again {
            self.decorate()
        } else {
            self.open(Role::Heading1)
        };
        let lines = self.wrap_words(&title, TITLE, measure, Breaking::Balanced);
        y = self.set(&lines[..lines.len().min(HEAD)], TITLE, x, y);
        self.close(before);
        if !again {
            let lines = self.wrap_words(&card.sub, CELL_NARROW, measure, Breaking::Whole);
            let before = self.open(Role::Paragraph);
            y = self.set(&lines[..lines.len().min(HEAD)], CELL_NARROW, x, y);
            self.close(before);
        }
        y + mm(1.5)
    }

    fn card_piece(
        &mut self,
        lines: &[Line],
        style: Style,
        role: Role,
        x: f32,
        y: f32,
        measure: f32,
    ) -> f32 {
        let item = role == Role::ListBody;
        if item {
            self.circle(x + mm(1.0), y + style.line / 2.0, mm(0.45), Some(INK), None);
        }
        let before = self.open(if item { Role::Paragraph } else { role });
        let end = self.set(lines, style, if item { x + mm(3.5) } else { x }, y);
        self.close(before);
        if role == Role::Heading2 {
            self.line(x, end, x + measure, end, HAIRLINE);
            return end + mm(0.75);
        }
        end
    }

    /// The card's words below its head, in lines.
    fn pieces(&mut self, card: &Card, measure: f32) -> Vec<Piece> {
        let mut pieces = Vec::new();
        // What a head has no room for is still said.
        for (text, style) in [(&card.title, TITLE), (&card.sub, CELL_NARROW)] {
            let breaking = if style.size > 12.0 {
                Breaking::Balanced
            } else {
                Breaking::Whole
            };
            let mut lines = self.wrap_words(text, style, measure, breaking);
            if lines.len() > HEAD {
                pieces.push(Piece {
                    lines: lines.split_off(HEAD),
                    style,
                    before: 0.0,
                    role: Role::Paragraph,
                });
            }
        }
        for (label, items) in &card.parts {
            if !label.is_empty() {
                pieces.push(Piece {
                    lines: self.wrap_words(label, CELL_NARROW_STRONG, measure, Breaking::Whole),
                    style: CELL_NARROW_STRONG,
                    before: mm(2.5),
                    role: Role::Heading2,
                });
            }
            for item in items {
                let lines = self.wrap(item, CELL_NARROW, measure - mm(3.5), Breaking::Whole);
                if !lines.is_empty() {
                    pieces.push(Piece {
                        lines,
                        style: CELL_NARROW,
                        before: 0.0,
                        role: Role::ListBody,
                    });
                }
            }
        }
        pieces
    }

    /// Lines for own notes, where at least two fit.
    fn card_notes(&mut self, x: f32, top: f32, measure: f32, bottom: f32) {
        let line = mm(9.0);
        let fit = ((bottom - top - LABEL.line) / line).floor() as i32;
        if fit < 2 {
            return;
        }
        let before = self.open(Role::Paragraph);
        let said = self.words.say("print-notes");
        self.say(&said, LABEL, x, top + LABEL.baseline(), 0.0);
        self.close(before);
        for number in 1..=fit.min(4) {
            let y = top + mm(2.0) + number as f32 * line;
            self.line(x, y, x + measure, y, WRITING);
        }
    }

    /// A page of equal slips; as many as their words leave room for.
    pub fn slips(&mut self, slip: &Slip) {
        let (width, height) = self.paper().size();
        let cuts = [(2, 4), (2, 2), (1, 2), (1, 1)];
        let fitting = cuts.into_iter().find_map(|(across, down)| {
            let measure = width / across as f32 - mm(20.0);
            let high = height / down as f32 - mm(17.0);
            let need = self.slip_height(slip, measure)?;
            (need <= high).then_some(Cut { across, down })
        });
        let Some(cut) = fitting else {
            return self.endless_slip(slip);
        };
        self.crop_marks(cut);
        let (w, h) = (width / cut.across as f32, height / cut.down as f32);
        for place in 0..cut.across * cut.down {
            let (column, row) = (place % cut.across, place / cut.across);
            // One is read aloud; the others are the same again.
            let before = if place == 0 {
                self.open(Role::Section)
            } else {
                self.decorate()
            };
            self.slip(
                slip,
                column as f32 * w + mm(10.0),
                row as f32 * h + mm(8.5),
                w - mm(20.0),
                place == 0,
            );
            self.close(before);
        }
        self.y = self.area().bottom;
    }

    /// How high a slip is; none if some of its words cannot stand on one line.
    fn slip_height(&mut self, slip: &Slip, measure: f32) -> Option<f32> {
        let title = self.width(&slip.title, CELL_STRONG.sized(13.0));
        let blank = self.width(&slip.blank, SMALL);
        let ends = self.width(&slip.ends.0, SMALL) + self.width(&slip.ends.1, SMALL);
        let mut boxes = self.width(&slip.note, SMALL);
        for (mark, words) in &slip.boxes {
            let sign = mark.map_or(0.0, Self::mark_width);
            boxes += mm(10.0) + sign + self.width(words, CELL_NARROW);
        }
        let count = slip.answers.len().max(1) as f32;
        let room = (measure - (count - 1.0) * mm(2.5)) / count;
        let longest = slip
            .answers
            .iter()
            .map(|it| self.width(it, ANSWER))
            .fold(0.0, f32::max);
        if title + blank + mm(16.0) > measure
            || ends + mm(4.0) > measure
            || boxes > measure
            || longest + mm(2.0) > room
        {
            return None;
        }
        let lines = self.wrap_words(&slip.question, WORDS, measure, Breaking::Balanced);
        Some(mm(39.0) + lines.len() as f32 * WORDS.line)
    }

    fn slip(&mut self, slip: &Slip, x: f32, top: f32, measure: f32, tagged: bool) {
        let heading = CELL_STRONG.sized(13.0);
        let role = |book: &mut Self, role| {
            if tagged {
                book.open(role)
            } else {
                book.decorate()
            }
        };
        let before = role(self, Role::Heading1);
        self.say(&slip.title, heading, x, top + mm(4.0), 0.0);
        self.close(before);
        let before = role(self, Role::Paragraph);
        if !slip.blank.is_empty() {
            let right = x + measure;
            self.line(
                right - mm(9.0),
                top + mm(4.6),
                right,
                top + mm(4.6),
                WRITING,
            );
            self.say(&slip.blank, SMALL, right - mm(10.0), top + mm(4.0), 1.0);
        }
        let lines = self.wrap_words(&slip.question, WORDS, measure, Breaking::Balanced);
        let mut y = self.set(&lines, WORDS, x, top + mm(6.5)) + mm(2.0);
        let count = slip.answers.len().max(1) as f32;
        let wide = (measure - (count - 1.0) * mm(2.5)) / count;
        for (place, answer) in slip.answers.iter().enumerate() {
            let left = x + place as f32 * (wide + mm(2.5));
            self.rect(left, y, wide, mm(14.0), None, Some(stroke(0.6, INK)));
            self.say(answer, ANSWER, left + wide / 2.0, y + mm(9.3), 0.5);
        }
        y += mm(14.5);
        self.say(&slip.ends.0, SMALL, x, y + SMALL.baseline(), 0.0);
        self.say(&slip.ends.1, SMALL, x + measure, y + SMALL.baseline(), 1.0);
        y += mm(6.0);
        self.line(x, y, x + measure, y, HAIRLINE);
        y += mm(2.0);
        let mut left = x;
        for (mark, words) in &slip.boxes {
            self.rect(
                left,
                y + mm(0.5),
                mm(4.0),
                mm(4.0),
                None,
                Some(stroke(0.6, INK)),
            );
            left += mm(6.0);
            if let Some(mark) = mark {
                self.sign(*mark, left, y, CELL_NARROW.line);
                left += Self::mark_width(*mark);
            }
            left += self.say(words, CELL_NARROW, left, y + CELL_NARROW.baseline(), 0.0) + mm(4.0);
        }
        self.say(&slip.note, SMALL, x + measure, y + mm(3.4), 1.0);
        self.close(before);
    }

    /// Words no slip has room for, on the page as they come.
    fn endless_slip(&mut self, slip: &Slip) {
        self.heading_two(&slip.title, false);
        let rest = [&slip.blank, &slip.question]
            .into_iter()
            .chain(&slip.answers)
            .chain([&slip.ends.0, &slip.ends.1])
            .chain(slip.boxes.iter().map(|it| &it.1))
            .chain([&slip.note]);
        let rest: Vec<_> = rest.filter(|it| !it.is_empty()).cloned().collect();
        for text in rest {
            if self.stopped() {
                return;
            }
            self.paragraph_of(&text.into());
        }
    }
}
