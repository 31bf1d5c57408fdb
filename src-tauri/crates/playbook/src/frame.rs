//! Heads, feet, edge tabs, watermark: stamped on every page once the number of pages is known.

use crate::{
    Form,
    book::Book,
    fonts::Face,
    grid::{RUNNING, RUNNING_STRONG},
    page::{FAINT, HAIRLINE, INK, Kind, MUTED, TINT, WHITE, mm},
    paragraph::Style,
};

/// From one tab to the next.
pub(crate) fn tab_pitch(sections: usize) -> f32 {
    mm(if sections > 8 { 18.5 } else { 28.0 })
}

fn tab_height(sections: usize) -> f32 {
    mm(if sections > 8 { 17.0 } else { 26.0 })
}

impl Book<'_> {
    /// Stamps all pages.
    pub fn frame(&mut self) {
        let all = self.pages.len();
        for page in 0..all {
            self.page = page;
            self.element = 0;
            let (kind, section) = (self.pages[page].kind, self.pages[page].section);
            if let Some(draft) = self.document.cover.draft.clone()
                && kind != Kind::Blank
            {
                self.watermark(&draft);
            }
            if matches!(kind, Kind::Cover | Kind::Cards | Kind::Blank) {
                continue;
            }
            self.head_and_foot(kind, page, all);
            let sections = self.document.sections.len();
            if sections > 12 || self.options.form != Form::Book {
                continue;
            }
            if matches!(kind, Kind::Contents | Kind::Opener) {
                for place in 0..sections {
                    self.tab(place, false);
                }
            }
            if let Some(place) = section {
                self.tab(place, true);
            }
        }
        self.element = 1;
    }

    fn head_and_foot(&mut self, kind: Kind, page: usize, all: usize) {
        let area = self.area();
        let document = self.document;
        let cover = &document.cover;
        let half = area.measure() * 0.5;
        if kind != Kind::Opener && !area.landscape {
            let said = if cover.client.is_empty() {
                cover.title.clone()
            } else {
                format!("{} · {}", cover.client, cover.title)
            };
            let said = self.shortened(&said, RUNNING, half);
            self.say(&said, RUNNING, area.left, mm(12.0), 0.0);
            let running = self.pages[page].running.clone();
            let said = self.shortened(&running, RUNNING_STRONG, half - mm(4.0));
            self.say(&said, RUNNING_STRONG, area.right, mm(12.0), 1.0);
        }
        let foot = area.height - if area.landscape { mm(6.0) } else { mm(12.0) };
        if !area.landscape {
            self.line(
                area.left,
                foot - mm(5.0),
                area.right,
                foot - mm(5.0),
                HAIRLINE,
            );
        }
        let number = self.words.with(
            "print-page",
            &[
                ("page", (page + 1).to_string().into()),
                ("pages", all.to_string().into()),
            ],
        );
        let edition = self.shortened(&cover.edition, RUNNING, half * 0.7);
        let label = self.shortened(&cover.confidentiality, RUNNING, half * 0.9);
        let said: Vec<_> = [edition, label]
            .into_iter()
            .filter(|it| !it.is_empty())
            .collect();
        let said = said.join("\u{a0}\u{a0} ");
        if area.right_hand {
            self.say(&said, RUNNING, area.left, foot, 0.0);
            self.say(&number, RUNNING_STRONG, area.right, foot, 1.0);
        } else {
            self.say(&number, RUNNING_STRONG, area.left, foot, 0.0);
            self.say(&said, RUNNING, area.right, foot, 1.0);
        }
    }

    /// A tab that bleeds off the outside; its label stays where printers reach.
    fn tab(&mut self, place: usize, active: bool) {
        let area = self.area();
        let document = self.document;
        let sections = document.sections.len();
        let (pitch, high) = (tab_pitch(sections), tab_height(sections));
        let y = mm(40.0) + place as f32 * pitch;
        let wide = mm(10.0);
        let (fill, ink) = if active { (INK, WHITE) } else { (TINT, MUTED) };
        let style = Style::new(Face::CondensedSemibold, 8.5, 4.0).coloured(ink);
        let title = document
            .sections
            .get(place)
            .map_or("", |it| it.title.as_str());
        // Whole words as long as they fit: a tab is a pointer, the contents say the rest.
        let mut said = format!("{}", place + 1);
        for word in title.split_whitespace().take(6) {
            let longer = format!("{said} {word}");
            if self.width(&longer, style) > high - mm(2.0) {
                break;
            }
            said = longer;
        }
        let weak = |word: &str| word.chars().count() < 4 && word.chars().all(char::is_alphabetic);
        while let Some((head, tail)) = said.rsplit_once(' ')
            && weak(tail)
            && title.split_whitespace().last() != Some(tail)
            && head.contains(' ')
        {
            said = head.to_owned();
        }
        if area.landscape {
            let x = area.width - y - high;
            self.rect(x, area.height - wide, high, wide, Some(fill), None);
            self.say(&said, style, x + high / 2.0, area.height - mm(6.1), 0.5);
        } else if area.right_hand {
            self.rect(area.width - wide, y, wide, high, Some(fill), None);
            self.say_turned(
                &said,
                style,
                area.width - mm(6.1),
                y + high / 2.0,
                0.5,
                90.0,
            );
        } else {
            self.rect(0.0, y, wide, high, Some(fill), None);
            self.say_turned(&said, style, mm(6.1), y + high / 2.0, 0.5, -90.0);
        }
    }

    fn watermark(&mut self, draft: &str) {
        let area = self.area();
        let drawn = self.pages[self.page].items.len();
        let mut style = Style::new(Face::Bold, 150.0, 50.0).coloured(FAINT);
        let room = area.width.hypot(area.height) * 0.72;
        let wide = self.width(draft, style).max(1.0);
        style.size = (style.size * room / wide).clamp(24.0, 150.0);
        let said = self.shortened(draft, style, room);
        let (sin, cos) = 55.0_f32.to_radians().sin_cos();
        let lift = style.size * 0.35;
        self.say_turned(
            &said,
            style,
            area.width / 2.0 + lift * sin,
            area.height / 2.0 + lift * cos,
            0.5,
            55.0,
        );
        // Behind everything else.
        let items = &mut self.pages[self.page].items;
        let mark = items.split_off(drawn);
        items.splice(0..0, mark);
    }
}
