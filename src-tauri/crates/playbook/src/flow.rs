//! Sections, topics and blocks down the page: what stays together, what stands in the margin, where a page ends.

use abm_core::report::{Block, Section, Text, Topic, Turn};

use crate::{
    Form,
    book::Book,
    figure, front,
    grid::{BODY, CELL, H1, H2, LABEL, LEAD, NOTE, SMALL, STEP},
    page::{BAR, Entry, INK, Kind, RULE, Role, WRITING, mm},
    paragraph::{Breaking, Line, Style},
};

/// A note for the outside margin, broken into lines.
struct Note {
    label: Vec<Line>,
    lines: Vec<Line>,
    height: f32,
}

impl Book<'_> {
    /// A section: with an opener if it is long, without if it is short.
    pub fn section(&mut self, place: usize, section: &Section) {
        self.section = Some(place);
        self.running.clone_from(&section.title);
        let mark = self.bookmark();
        // Three pages or more deserve an opener; trying stops as soon as that is known.
        let opener = self.options.form == Form::Book && front::opener_fits(self, section);
        let outer = self.limit;
        if opener {
            self.limit = Some(mark.pages() + 1);
        }
        self.section_body(place, section, false);
        self.limit = outer;
        if opener && self.over && !self.cancelled {
            self.back_to(&mark);
            self.section = Some(place);
            self.turned = false;
            if !self.options.single_sided && !self.pages.len().is_multiple_of(2) {
                self.section = None;
                self.new_page(Kind::Blank);
                self.section = Some(place);
            }
            self.new_page(Kind::Opener);
            self.section_body(place, section, true);
        }
    }

    fn section_body(&mut self, place: usize, section: &Section, opened: bool) {
        let before = self.open(Role::Section);
        if opened {
            let page = self.page;
            front::reserve_opener(self, place, page);
            self.anchor(&section.id, 0.0);
            self.enter(1, &format!("{} {}", place + 1, section.title), 0.0);
        }
        let mut named = opened;
        for (number, topic) in section.topics.iter().enumerate() {
            if self.stopped() {
                break;
            }
            self.kicker = if topic.name.is_empty() {
                format!("{}.{}", place + 1, number + 1)
            } else {
                format!("{}.{} {}", place + 1, number + 1, topic.name)
            };
            // A short topic may follow on the same page; one that does not fit whole starts its own.
            let follows = number > 0
                && named
                && !self.turned
                && topic.turn == Turn::Portrait
                && self.y < self.area().top + (self.area().bottom - self.area().top) * 0.6;
            if follows {
                let mark = self.bookmark();
                let outer = self.limit;
                self.limit =
                    Some(outer.map_or(self.pages.len() - 1, |it| it.min(self.pages.len() - 1)));
                self.y = self.y.max(self.floor) + mm(15.0);
                self.topic(section, topic, false, &mut named);
                self.limit = outer;
                if !self.over || self.cancelled {
                    continue;
                }
                self.back_to(&mark);
            }
            self.turned = topic.turn == Turn::Landscape;
            self.topic(section, topic, true, &mut named);
        }
        if section.topics.is_empty() && !opened {
            self.turned = false;
            self.kicker = format!("{}", place + 1);
            self.next_page();
            self.anchor(&section.id, self.y);
            self.enter(1, &format!("{} {}", place + 1, section.title), self.y);
            let title = section.title.clone();
            self.heading_one(&title);
            self.block_lead(&section.answer.as_str().into());
        }
        self.turned = false;
        self.close(before);
    }

    /// Sheets to write on: one topic a sheet.
    pub fn sheets(&mut self, place: usize, section: &Section) {
        self.section = Some(place);
        self.running.clone_from(&section.title);
        let before = self.open(Role::Section);
        let mut named = false;
        for topic in &section.topics {
            if self.stopped() {
                break;
            }
            self.kicker.clone_from(&topic.title);
            self.turned = topic.turn == Turn::Landscape;
            self.topic(section, topic, true, &mut named);
            self.turned = false;
            self.blank_reverse();
        }
        self.close(before);
    }

    /// An entry in the outline, here.
    pub fn enter(&mut self, level: u8, title: &str, y: f32) {
        self.outline.push(Entry {
            level,
            title: title.to_owned(),
            page: self.page,
            y: (y - mm(2.0)).max(0.0),
        });
    }

    fn topic(&mut self, section: &Section, topic: &Topic, fresh: bool, named: &mut bool) {
        // Slips to cut apart bring their own pages.
        let slips = matches!(topic.blocks.as_slice(), [Block::Slips(_)]);
        if fresh && !slips {
            self.next_page();
        }
        if slips {
            self.new_page(Kind::Cards);
        }
        let y = self.y;
        let first = !*named;
        if first {
            self.anchor(&section.id, y);
            let title = match self.section {
                Some(place) => format!("{} {}", place + 1, section.title),
                None => section.title.clone(),
            };
            self.enter(1, &title, y);
            *named = true;
        }
        self.anchor(&topic.id, y);
        let name = if topic.name.is_empty() {
            &topic.title
        } else {
            &topic.name
        };
        if !name.is_empty() {
            self.enter(2, &name.clone(), y);
        }
        let mut blocks = topic.blocks.as_slice();
        if slips {
            self.blocks(blocks);
            return;
        }
        if self.options.form == Form::Sheets {
            // A matrix brings its title along, on a page of its own.
            if let ([Block::Matrix(matrix), rest @ ..], true) = (blocks, self.turned) {
                self.matrix(matrix, &topic.title);
                blocks = rest;
            } else {
                self.sheet_head(&topic.title);
            }
            self.blocks(blocks);
            return;
        }
        if let ([Block::Matrix(matrix), rest @ ..], true) = (blocks, self.turned) {
            self.matrix(matrix, &topic.title);
            blocks = rest;
            if blocks.is_empty() || self.stopped() {
                return;
            }
            self.turned = false;
            self.next_page();
            self.continued_head();
        } else {
            self.kicker_line();
            self.heading_one(&topic.title);
            // What the summary could not hold is said here.
            let said =
                matches!(blocks.first(), Some(Block::Lead(text)) if text.plain() == section.answer);
            if front::answer_is_left(self, section) && first && !said {
                self.block_lead(&section.answer.as_str().into());
                self.y += mm(5.0);
            }
        }
        self.blocks(blocks);
    }

    fn kicker_line(&mut self) {
        let kicker = self.kicker.clone();
        let before = self.open(Role::Paragraph);
        let (x, width) = (self.area().left, self.area().measure());
        let lines = self.wrap_words(&kicker, LABEL, width, Breaking::Whole);
        self.flow(&lines, LABEL, x, 1);
        self.close(before);
    }

    /// What a page says at its head when something goes on from the page before.
    pub fn continued_head(&mut self) {
        let kicker = self.kicker.clone();
        if kicker.is_empty() {
            return;
        }
        let (x, width) = (self.area().left, self.area().measure());
        let said = self
            .words
            .with("print-continued", &[("what", kicker.into())]);
        let said = self.shortened(&said, LABEL, width);
        let before = self.decorate();
        self.say(&said, LABEL, x, self.y + LABEL.baseline(), 0.0);
        self.close(before);
        self.y += LABEL.line;
    }

    /// A sheet says at its head what it is, over a thick rule.
    fn sheet_head(&mut self, title: &str) {
        let before = self.open(Role::Heading1);
        let (x, width) = (self.area().left, self.area().measure());
        let lines = self.wrap_words(title, H1, width, Breaking::Balanced);
        self.flow(&lines, H1, x, 1);
        self.close(before);
        self.line(x, self.y, x + width, self.y, BAR);
        self.y += mm(2.0);
    }

    fn heading_one(&mut self, title: &str) {
        if title.is_empty() {
            return;
        }
        let before = self.open(Role::Heading1);
        let (x, width) = (self.area().left, self.area().measure());
        let lines = self.wrap_words(title, H1, width, Breaking::Balanced);
        self.flow(&lines, H1, x, 1);
        self.close(before);
        self.y += STEP;
    }

    // Blocks

    fn blocks(&mut self, blocks: &[Block]) {
        let mut previous: Option<&Block> = None;
        let mut at = 0;
        while at < blocks.len() && !self.stopped() {
            let block = &blocks[at];
            let mut next = at + 1;
            while matches!(blocks.get(next), Some(Block::Why { .. }))
                && !matches!(block, Block::Why { .. })
            {
                next += 1;
            }
            let notes: Vec<&Block> = blocks[at + 1..next].iter().collect();
            let heading = matches!(block, Block::Heading(_));
            let follower = if heading { blocks.get(next) } else { None };
            self.block(block, &notes, previous, follower);
            previous = Some(block);
            at = next;
        }
        self.y = self.y.max(self.floor);
    }

    fn block(
        &mut self,
        block: &Block,
        notes: &[&Block],
        previous: Option<&Block>,
        follower: Option<&Block>,
    ) {
        let mut notes: Vec<Note> = notes.iter().filter_map(|it| self.note(it)).collect();
        let area = self.area();
        let page = area.bottom - area.top;
        let wide = self.is_wide(block, !notes.is_empty());
        // A note longer than half a page moves into the text; so do notes beside what takes all columns.
        let beside: f32 = notes.iter().map(|it| it.height).sum::<f32>()
            + STEP * notes.len().saturating_sub(1) as f32;
        let inside = !notes.is_empty() && (beside > page / 2.0 || wide);
        if wide {
            self.y = self.y.max(self.floor);
        }
        let fresh = self.y <= area.top + 0.1;
        let gap = if fresh { 0.0 } else { gap(previous, block) };
        let mut need = self.opening(block);
        if let Some(follower) = follower {
            need += mm(2.0) + self.opening(follower);
        }
        if !inside {
            need = need.max(if notes.is_empty() { 0.0 } else { beside });
        }
        if !fresh && gap + need > self.room() {
            self.next_page();
        } else {
            self.y += gap;
        }
        if self.stopped() {
            return;
        }
        if inside {
            for note in notes.drain(..) {
                self.note_inside(&note);
                self.y += STEP;
            }
        } else if !notes.is_empty() {
            // Notes of one margin never touch.
            let mut top = self.y;
            if self.floor > self.area().top && self.floor + STEP > top {
                top = self.floor + STEP;
            }
            if top + beside > self.area().bottom {
                self.next_page();
                top = self.y;
            }
            let (x, width) = (self.area().note_x(), self.area().note_width());
            for note in &notes {
                top = self.note_at(note, x, top, width) + STEP;
            }
            self.floor = top - STEP;
        }
        match block {
            Block::Lead(text) => self.block_lead(text),
            Block::Heading(text) => {
                let wide = follower.is_some_and(|it| self.is_wide(it, false));
                self.heading_two(text, wide);
            }
            Block::Paragraph(text) => self.paragraph_of(text),
            Block::List(items) => self.list(items),
            Block::Why { label, text } => {
                if let Some(note) = self.note(&Block::Why {
                    label: label.clone(),
                    text: text.clone(),
                }) {
                    self.note_inside(&note);
                }
            }
            Block::Facts(facts) => self.facts(facts),
            Block::Table(table) => {
                let caption = !matches!(previous, Some(Block::Heading(_)));
                self.table(table, wide, caption);
            }
            Block::Figure(figure) => {
                let titled =
                    matches!(previous, Some(Block::Heading(text)) if *text == figure.title);
                self.figure(figure, !titled);
            }
            Block::Matrix(matrix) => {
                let was = std::mem::replace(&mut self.turned, true);
                self.matrix(matrix, "");
                self.turned = was;
                // What follows starts upright again.
                self.y = self.area().bottom;
            }
            Block::Worksheet { how, prompts } => self.worksheet(how, prompts),
            Block::Signatures(names) => self.signatures(names),
            Block::How(text) => self.how(text),
            Block::Slips(slip) => self.slips(slip),
        }
    }

    fn is_wide(&mut self, block: &Block, noted: bool) -> bool {
        match block {
            Block::Table(table) => {
                if noted {
                    self.natural_width(table) > self.area().text_width()
                } else {
                    true
                }
            }
            Block::Figure(figure) => !figure::is_narrow(&figure.drawing),
            Block::Matrix(_) | Block::Signatures(_) | Block::Slips(_) => true,
            _ => false,
        }
    }

    /// How much of a block must stand together at its start.
    fn opening(&mut self, block: &Block) -> f32 {
        let width = self.area().text_width();
        let page = self.area().bottom - self.area().top;
        let height = match block {
            Block::Lead(text) => {
                mm(2.0) + self.wrap(text, LEAD, width, Breaking::Balanced).len() as f32 * LEAD.line
            }
            Block::Heading(text) => {
                self.wrap_words(text, H2, width, Breaking::Balanced).len() as f32 * H2.line
            }
            Block::Paragraph(text) => {
                let lines = self.wrap(text, BODY, width, Breaking::Hyphenated).len();
                BODY.line * if lines <= 3 { lines } else { 2 } as f32
            }
            Block::List(items) => {
                let lines = items.first().map_or(0, |item| {
                    self.wrap(item, BODY, width - mm(5.0), Breaking::Hyphenated)
                        .len()
                });
                BODY.line * if lines <= 3 { lines } else { 2 } as f32
            }
            Block::Why { .. } | Block::Facts(_) => mm(12.0),
            Block::Table(_) => mm(32.0),
            Block::Figure(figure) => self.figure_height(figure),
            Block::Matrix(_) | Block::Slips(_) => 0.0,
            Block::How(_) => mm(15.0),
            Block::Worksheet { .. } => mm(24.0),
            Block::Signatures(names) => mm(30.0) * names.len().div_ceil(2).min(3) as f32,
        };
        height.min(page)
    }

    /// Lines down the text column and over pages; never one line alone at a foot or a head.
    pub fn flow_text(&mut self, lines: &[Line], style: Style, indent: f32) {
        self.flow_where(lines, style, 2, |book| book.area().text_x() + indent);
    }

    fn flow(&mut self, lines: &[Line], style: Style, _x: f32, keep: usize) {
        self.flow_where(lines, style, keep, |book| book.area().left);
    }

    fn flow_where(&mut self, lines: &[Line], style: Style, keep: usize, x: impl Fn(&Self) -> f32) {
        let mut at = 0;
        while at < lines.len() && !self.stopped() {
            let left = lines.len() - at;
            let fit = ((self.room() + 0.1) / style.line).floor().max(0.0) as usize;
            let mut take = fit.min(left);
            if take < left {
                if left - take < keep {
                    take = left.saturating_sub(keep);
                }
                if take < keep {
                    take = 0;
                }
            }
            if take == 0 {
                // A page that is empty takes what it can, or we would never end.
                if self.y <= self.area().top + 0.1 {
                    take = fit.clamp(1, left);
                } else {
                    self.next_page();
                    continue;
                }
            }
            let x = x(self);
            self.y = self.set(&lines[at..at + take], style, x, self.y);
            at += take;
            if at < lines.len() {
                self.next_page();
            }
        }
    }

    /// Running text.
    pub fn paragraph_of(&mut self, text: &Text) {
        let before = self.open(Role::Paragraph);
        let lines = self.wrap(text, BODY, self.area().text_width(), Breaking::Hyphenated);
        self.flow_text(&lines, BODY, 0.0);
        self.close(before);
    }

    fn block_lead(&mut self, text: &Text) {
        let area = self.area();
        if text.0.is_empty() {
            return;
        }
        let lines = self.wrap(text, LEAD, area.text_width(), Breaking::Balanced);
        self.line(
            area.text_x(),
            self.y,
            area.text_x() + area.text_width(),
            self.y,
            BAR,
        );
        self.y += mm(2.0);
        let before = self.open(Role::Paragraph);
        self.flow_text(&lines, LEAD, 0.0);
        self.close(before);
    }

    pub fn heading_two(&mut self, text: &str, wide: bool) {
        let before = self.open(Role::Heading2);
        let width = if wide {
            self.area().measure()
        } else {
            self.area().text_width()
        };
        let lines = self.wrap_words(text, H2, width, Breaking::Balanced);
        if wide {
            self.flow(&lines, H2, 0.0, 1);
        } else {
            self.flow_text(&lines, H2, 0.0);
        }
        self.close(before);
    }

    fn list(&mut self, items: &[Text]) {
        let before = self.open(Role::List);
        for (place, item) in items.iter().enumerate() {
            if self.stopped() {
                break;
            }
            if place > 0 {
                self.y += mm(1.25);
            }
            let lines = self.wrap(
                item,
                BODY,
                self.area().text_width() - mm(5.0),
                Breaking::Hyphenated,
            );
            if self.room() < BODY.line * lines.len().min(2) as f32 {
                self.next_page();
            }
            let x = self.area().text_x();
            self.circle(
                x + mm(1.2),
                self.y + BODY.line / 2.0,
                mm(0.6),
                Some(INK),
                None,
            );
            let outer = self.open(Role::ListItem);
            let inner = self.open(Role::ListBody);
            self.flow_text(&lines, BODY, mm(5.0));
            self.close(inner);
            self.close(outer);
        }
        self.close(before);
    }

    fn note(&mut self, block: &Block) -> Option<Note> {
        let Block::Why { label, text } = block else {
            return None;
        };
        let width = self.area().note_width();
        let label = self.wrap_words(label, LABEL, width, Breaking::Whole);
        let lines = self.wrap(text, NOTE, width, Breaking::Hyphenated);
        let height = mm(0.75) + label.len() as f32 * LABEL.line + lines.len() as f32 * NOTE.line;
        Some(Note {
            label,
            lines,
            height,
        })
    }

    fn note_at(&mut self, note: &Note, x: f32, top: f32, width: f32) -> f32 {
        self.line(x, top, x + width, top, RULE);
        let before = self.open(Role::Note);
        let heading = self.open(Role::Paragraph);
        let y = self.set(&note.label, LABEL, x, top + mm(0.75));
        self.close(heading);
        let body = self.open(Role::Paragraph);
        let y = self.set(&note.lines, NOTE, x, y);
        self.close(body);
        self.close(before);
        y
    }

    /// A note too long for the margin, set in the text.
    fn note_inside(&mut self, note: &Note) {
        let area = self.area();
        if self.room() < mm(20.0) {
            self.next_page();
        }
        let x = self.area().text_x();
        self.line(x, self.y, x + area.note_width(), self.y, RULE);
        self.y += mm(0.75);
        let before = self.open(Role::Note);
        let heading = self.open(Role::Paragraph);
        self.flow_text(&note.label, LABEL, 0.0);
        self.close(heading);
        let body = self.open(Role::Paragraph);
        // Broken again: the column is wider than the margin. The words are the pieces' own.
        self.flow_text(&note.lines, NOTE, 0.0);
        self.close(body);
        self.close(before);
    }

    pub fn facts(&mut self, facts: &[(String, Text)]) {
        if facts.is_empty() {
            return;
        }
        let area = self.area();
        let widest = facts
            .iter()
            .map(|(label, _)| self.width(label, LABEL))
            .fold(mm(22.0), f32::max);
        let labels = widest.min(mm(45.0));
        let values = area.text_width() - labels - mm(4.0);
        let before = self.open(Role::Table);
        let rule = |book: &mut Self, stroke| {
            let x = book.area().text_x();
            let width = book.area().text_width();
            book.line(x, book.y, x + width, book.y, stroke);
        };
        rule(self, RULE);
        self.y += mm(1.25);
        for (label, value) in facts {
            if self.stopped() {
                break;
            }
            let label = self.wrap_words(label, LABEL, labels, Breaking::Whole);
            let value = self.wrap(value, CELL, values, Breaking::Whole);
            let row = self.open(Role::TableRow);
            let (label_element, value_element) = {
                let back = self.open(Role::RowHead);
                let first = self.element;
                self.close(back);
                let back = self.open(Role::Cell);
                let second = self.element;
                self.close(back);
                (first, second)
            };
            // Both columns line by line, so that the longest value prints.
            for line in 0..label.len().max(value.len()) {
                let whole = label.len().max(value.len()) <= 6;
                let need = if whole && line == 0 {
                    label.len().max(value.len())
                } else {
                    1
                };
                if self.room() < CELL.line * need as f32 + mm(1.25) {
                    rule(self, RULE);
                    self.next_page();
                    rule(self, RULE);
                    self.y += mm(1.25);
                }
                let x = self.area().text_x();
                let back = self.element;
                if let Some(line) = label.get(line..=line) {
                    self.element = label_element;
                    self.set(line, LABEL, x, self.y);
                }
                if let Some(line) = value.get(line..=line) {
                    self.element = value_element;
                    self.set(line, CELL, x + labels + mm(4.0), self.y);
                }
                self.element = back;
                self.y += CELL.line;
            }
            self.close(row);
        }
        self.y += mm(1.25);
        rule(self, RULE);
        self.close(before);
    }

    /// How to use a sheet: a strong label, then the words.
    fn how(&mut self, text: &str) {
        if text.is_empty() {
            return;
        }
        let mut said = Text::strong(format!("{} ", self.words.say("print-how")));
        said.0.extend(Text::from(text).0);
        let before = self.open(Role::Paragraph);
        let lines = self.wrap(&said, CELL, self.area().text_width(), Breaking::Hyphenated);
        self.flow_text(&lines, CELL, 0.0);
        self.close(before);
    }

    fn worksheet(&mut self, how: &str, prompts: &[(String, usize)]) {
        self.how(how);
        for (prompt, count) in prompts {
            if self.stopped() {
                break;
            }
            self.y += mm(4.0);
            let lines = self.wrap_words(prompt, LABEL, self.area().text_width(), Breaking::Whole);
            if self.room() < LABEL.line * lines.len() as f32 + mm(20.0) {
                self.next_page();
            }
            let before = self.open(Role::Paragraph);
            self.flow_text(&lines, LABEL, 0.0);
            self.close(before);
            // Nobody writes more than a few pages; a wrong number must not print a thousand.
            for _ in 0..(*count).min(200) {
                if self.room() < mm(9.0) {
                    self.next_page();
                }
                self.y += mm(9.0);
                let (x, width) = (self.area().text_x(), self.area().text_width());
                self.line(x, self.y, x + width, self.y, WRITING);
            }
        }
    }

    fn signatures(&mut self, names: &[String]) {
        for pair in names.chunks(2) {
            if self.stopped() {
                break;
            }
            let width = self.area().columns(5.0);
            let wrapped: Vec<_> = pair
                .iter()
                .map(|name| self.wrap_words(name, SMALL, width, Breaking::Whole))
                .collect();
            let tallest = wrapped.iter().map(Vec::len).max().unwrap_or(1) as f32 * SMALL.line;
            if self.room() < mm(24.0) + tallest.min(mm(100.0)) {
                self.next_page();
            }
            self.y += mm(22.0);
            let top = self.y;
            let mut lowest = top;
            if wrapped.iter().any(|lines| lines.len() > 12) {
                // Nobody is called like that, but what is there must print.
                for lines in &wrapped {
                    let before = self.open(Role::Paragraph);
                    self.flow_text(lines, SMALL, 0.0);
                    self.close(before);
                }
                continue;
            }
            for (place, lines) in wrapped.iter().enumerate() {
                let x = self.area().column_x(place as f32 * 6.5);
                self.line(x, top, x + width, top, RULE);
                let before = self.open(Role::Paragraph);
                lowest = lowest.max(self.set(lines, SMALL, x, top + mm(1.0)));
                self.close(before);
            }
            self.y = lowest;
        }
    }
}

/// The space between two blocks.
fn gap(previous: Option<&Block>, next: &Block) -> f32 {
    let Some(previous) = previous else {
        return 0.0;
    };
    mm(match (previous, next) {
        (Block::Heading(_), Block::Table(_)) => 1.0,
        (Block::How(_), _) => 5.0,
        (Block::Heading(_), _) => 2.0,
        (_, Block::Heading(_)) => 8.5,
        (Block::Lead(_), Block::Paragraph(_)) => 3.0,
        (Block::Paragraph(_) | Block::List(_), Block::Paragraph(_) | Block::List(_)) => 2.5,
        (Block::Paragraph(_), Block::Table(_) | Block::Figure(_)) => 6.0,
        _ => 7.5,
    })
}
