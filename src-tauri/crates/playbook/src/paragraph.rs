//! Text to lines: ragged right, hyphenated with restraint, headings balanced, nothing ever wider than its measure.
//!
//! Words are hyphenated only where they leave a hole, never in two lines running, never into the last line, with at
//! least four letters before and three (English four) after. A word wider than the measure breaks anywhere.

use std::{rc::Rc, sync::Arc};

use abm_core::{report::Text, words::Language};

use crate::{
    fonts::Face,
    page::{Colour, INK},
    shape::{Shaper, Word, is_gap, is_line_end, is_nothing},
};

/// A size inside a line box of fixed height; capitals stand in its middle.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Style {
    pub face: Face,
    /// Points.
    pub size: f32,
    /// Height of a line in points.
    pub line: f32,
    pub colour: Colour,
}

/// Height of Plex's capitals, in em.
const CAPITALS: f32 = 0.698;

impl Style {
    pub const fn new(face: Face, size: f32, line_mm: f32) -> Self {
        Self {
            face,
            size,
            line: crate::page::mm(line_mm),
            colour: INK,
        }
    }

    pub const fn coloured(mut self, colour: Colour) -> Self {
        self.colour = colour;
        self
    }

    /// The same with another size in the same line box.
    pub const fn sized(mut self, size: f32) -> Self {
        self.size = size;
        self
    }

    /// From the top of a line to its baseline.
    pub fn baseline(&self) -> f32 {
        f32::midpoint(self.line, CAPITALS * self.size)
    }

    /// The same with another size, its line box in proportion.
    pub fn scaled(mut self, factor: f32) -> Self {
        self.size *= factor;
        self.line *= factor;
        self
    }
}

/// A line of one paragraph.
#[derive(Debug, Clone, Default)]
pub(crate) struct Line {
    pub pieces: Vec<Piece>,
    /// Points.
    pub width: f32,
}

/// Words of one face and one link in a line.
#[derive(Debug, Clone)]
pub(crate) struct Piece {
    /// From the start of the line, points.
    pub x: f32,
    pub width: f32,
    pub face: Face,
    pub words: Vec<Arc<Word>>,
    pub link: Option<Rc<str>>,
    /// What leads here.
    pub anchor: Option<Rc<str>>,
    /// Whether a space follows (also at a line's end, unless the word goes on).
    pub spaced: bool,
}

/// How to break.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Breaking {
    /// Running text.
    Hyphenated,
    /// Cells, labels, names.
    Whole,
    /// Headings and leads: no lonely word in the last line.
    Balanced,
}

#[derive(Clone)]
struct Atom {
    word: Arc<Word>,
    face: Face,
    link: Option<Rc<str>>,
    anchor: Option<Rc<str>>,
    /// A space stands before it.
    gap: bool,
    /// It may start a line.
    free: bool,
    /// It must start a line.
    forced: bool,
}

/// Breaks a text into lines no wider than `width` points. Never returns no line at all.
pub(crate) fn lines(
    shaper: &mut Shaper,
    text: &Text,
    style: Style,
    width: f32,
    breaking: Breaking,
    language: Language,
) -> Vec<Line> {
    // Almost every cell of a long list is one short plain line.
    if let [span] = text.0.as_slice()
        && span.text.len() < 64
        && span.link.is_none()
        && span.anchor.is_none()
        && !span.text.contains(is_line_end)
    {
        let face = if span.strong {
            style.face.stronger()
        } else {
            style.face
        };
        let words: Vec<_> = span
            .text
            .split(is_gap)
            .filter(|it| !it.is_empty())
            .map(|it| shaper.word(face, it))
            .filter(|it| !it.glyphs.is_empty())
            .collect();
        let natural = natural(shaper, face, &words) * style.size / 1000.0;
        if natural <= width {
            return vec![whole(words, face, natural)];
        }
    }
    let atoms = atoms(shaper, text, style.face);
    let limit = width * 1000.0 / style.size;
    let run = |shaper: &mut Shaper, limit: f32, hyphens: usize| {
        break_lines(shaper, &atoms, limit, hyphens, language)
    };
    let mut broken = match breaking {
        Breaking::Hyphenated => {
            let mut broken = run(shaper, limit, usize::MAX);
            let mut tries = 0;
            // Never a hyphen into the last line.
            while broken.len() > 1 && broken[broken.len() - 2].hyphen.is_some() && tries < 3 {
                let at = broken[broken.len() - 2].hyphen.unwrap_or(0);
                broken = run(shaper, limit, at);
                tries += 1;
            }
            // Never a crumb as the last line.
            for narrower in [0.96, 0.92, 0.88] {
                let crumb = broken.len() > 1
                    && broken
                        .last()
                        .is_some_and(|line| line.letters < 4 || line.width < limit * 0.08);
                if !crumb {
                    break;
                }
                let again = run(shaper, limit * narrower, usize::MAX);
                if again.len() == broken.len()
                    && again[again.len() - 2].hyphen.is_none()
                    && again.last().is_some_and(|line| line.letters >= 4)
                {
                    broken = again;
                }
            }
            broken
        }
        Breaking::Whole => run(shaper, limit, 0),
        Breaking::Balanced => {
            let mut broken = run(shaper, limit, 0);
            if (2..8).contains(&broken.len()) {
                let (mut low, mut high) = (limit * 0.4, limit);
                for _ in 0..8 {
                    let middle = f32::midpoint(low, high);
                    let again = run(shaper, middle, 0);
                    // A narrower setting must not cut a word that was whole.
                    let cut = |lines: &[Broken]| lines.iter().filter(|it| it.runs_on).count();
                    let fits = again.len() <= broken.len()
                        && cut(&again) <= cut(&broken)
                        && again.iter().all(|line| line.width <= middle + 0.5);
                    if fits {
                        high = middle;
                        broken = again;
                    } else {
                        low = middle;
                    }
                }
            }
            broken
        }
    };
    if broken.is_empty() {
        return vec![Line::default()];
    }
    broken
        .drain(..)
        .map(|line| finish(shaper, line, style.size))
        .collect()
}

fn natural(shaper: &Shaper, face: Face, words: &[Arc<Word>]) -> f32 {
    words.iter().map(|word| word.width).sum::<f32>()
        + shaper.space(face) * words.len().saturating_sub(1) as f32
}

fn whole(mut words: Vec<Arc<Word>>, face: Face, width: f32) -> Line {
    turn_backwards(&mut words);
    Line {
        pieces: if words.is_empty() {
            Vec::new()
        } else {
            vec![Piece {
                x: 0.0,
                width,
                face,
                words,
                link: None,
                anchor: None,
                spaced: true,
            }]
        },
        width,
    }
}

/// Words read from right to left stand in reverse on a line that is read from left to right.
pub(crate) fn turn_backwards(words: &mut [Arc<Word>]) {
    let mut at = 0;
    while at < words.len() {
        let run = words[at..].iter().take_while(|word| word.backwards).count();
        words[at..at + run].reverse();
        at += run.max(1);
    }
}

fn atoms(shaper: &mut Shaper, text: &Text, face: Face) -> Vec<Atom> {
    let mut atoms: Vec<Atom> = Vec::new();
    let (mut gap, mut forced) = (false, false);
    for span in &text.0 {
        let face = if span.strong { face.stronger() } else { face };
        let link: Option<Rc<str>> = span.link.as_deref().map(Rc::from);
        let mut anchor: Option<Rc<str>> = span.anchor.as_deref().map(Rc::from);
        let mut rest = span.text.as_str();
        while let Some(c) = rest.chars().next() {
            if is_line_end(c) {
                forced |= !atoms.is_empty();
                gap = true;
                rest = &rest[c.len_utf8()..];
                continue;
            }
            if is_gap(c) {
                gap = true;
                rest = &rest[c.len_utf8()..];
                continue;
            }
            let end = rest
                .find(|it: char| is_gap(it) || is_line_end(it))
                .unwrap_or(rest.len());
            let (token, after) = rest.split_at(end);
            rest = after;
            let mut free = gap || atoms.is_empty();
            for part in parts(token) {
                let word = shaper.word(face, part);
                if word.glyphs.is_empty() {
                    continue;
                }
                atoms.push(Atom {
                    word,
                    face,
                    link: link.clone(),
                    anchor: anchor.take(),
                    gap: std::mem::take(&mut gap),
                    free,
                    forced: std::mem::take(&mut forced),
                });
                free = true;
            }
        }
    }
    atoms
}

/// A token cut where it may break by itself: after hyphens, dashes and slashes between letters, at zero-width spaces.
fn parts(token: &str) -> impl Iterator<Item = &str> {
    let mut cuts = vec![0];
    let mut before: Option<char> = None;
    let mut letters = 0;
    for (at, c) in token.char_indices() {
        if let Some(last) = before {
            let seam = matches!(last, '-' | '\u{2010}' | '\u{2013}' | '\u{2014}' | '/')
                && c.is_alphabetic()
                && letters >= 2;
            let wide = |it: char| ('\u{2e80}'..='\u{ffdc}').contains(&it) && it.is_alphabetic();
            if seam
                || matches!(c, '\u{200b}' | '\u{ad}')
                || (wide(last) && !('\u{fb00}'..'\u{fe00}').contains(&last))
            {
                cuts.push(at);
                letters = 0;
            }
        }
        if c.is_alphabetic() {
            letters += 1;
        }
        before = Some(c);
    }
    cuts.push(token.len());
    let mut pieces = Vec::with_capacity(cuts.len());
    for pair in cuts.windows(2) {
        if pair[0] < pair[1] {
            pieces.push(&token[pair[0]..pair[1]]);
        }
    }
    pieces.into_iter()
}

struct Broken {
    atoms: Vec<Atom>,
    /// Thousandths of the type size.
    width: f32,
    /// Ends in a hyphen put there: the place of the atom that was cut.
    hyphen: Option<usize>,
    letters: usize,
    /// The word goes on in the next line without a hyphen or space.
    runs_on: bool,
}

fn break_lines(
    shaper: &mut Shaper,
    atoms: &[Atom],
    limit: f32,
    hyphens_before: usize,
    language: Language,
) -> Vec<Broken> {
    let mut broken: Vec<Broken> = Vec::new();
    let mut line: Vec<Atom> = Vec::new();
    let mut used = 0.0_f32;
    let mut hyphen_last = false;
    let close = |line: &mut Vec<Atom>,
                 used: &mut f32,
                 hyphen: Option<usize>,
                 runs_on: bool,
                 broken: &mut Vec<Broken>| {
        let letters = line.iter().map(|atom| atom.word.glyphs.len()).sum();
        broken.push(Broken {
            atoms: std::mem::take(line),
            width: std::mem::take(used),
            hyphen,
            letters,
            runs_on,
        });
    };
    let mut at = 0;
    while at < atoms.len() {
        let mut end = at + 1;
        while end < atoms.len() && !atoms[end].free && !atoms[end].forced {
            end += 1;
        }
        if atoms[at].forced && !line.is_empty() {
            close(&mut line, &mut used, None, false, &mut broken);
            hyphen_last = false;
        }
        let space = |shaper: &Shaper, atom: &Atom, first: bool| {
            if first || !atom.gap {
                0.0
            } else {
                shaper.space(atom.face)
            }
        };
        let mut width = 0.0;
        for (place, atom) in atoms[at..end].iter().enumerate() {
            width += space(shaper, atom, line.is_empty() && place == 0) + atom.word.width;
        }
        if used + width <= limit {
            line.extend(atoms[at..end].iter().cloned());
            used += width;
            at = end;
            continue;
        }
        // A hyphen only where its absence would leave a hole.
        let lead = space(shaper, &atoms[at], line.is_empty());
        let room = limit - used - lead;
        let hole = room > limit * 0.12 || line.is_empty();
        if at < hyphens_before
            && end == at + 1
            && !hyphen_last
            && hole
            && let Some((head, tail)) = hyphenate(shaper, &atoms[at], room, language)
        {
            used += lead + head.width;
            line.push(Atom {
                word: head,
                ..atoms[at].clone()
            });
            close(&mut line, &mut used, Some(at), false, &mut broken);
            hyphen_last = true;
            used = tail.width;
            line.push(Atom {
                word: tail,
                gap: false,
                forced: false,
                ..atoms[at].clone()
            });
            if used <= limit {
                at = end;
                continue;
            }
            // Still too wide: cut what is left.
            let rest = line.pop().map(|atom| atom.word);
            used = 0.0;
            if let Some(rest) = rest {
                cut(
                    shaper,
                    &atoms[at],
                    &rest,
                    limit,
                    &mut line,
                    &mut used,
                    |line, used| {
                        close(line, used, None, true, &mut broken);
                    },
                );
            }
            at = end;
            continue;
        }
        if !line.is_empty() {
            close(&mut line, &mut used, None, false, &mut broken);
            hyphen_last = false;
            continue;
        }
        // A group wider than the line: piece by piece, and a piece wider than the line anywhere.
        for atom in &atoms[at..end] {
            let lead = space(shaper, atom, line.is_empty());
            if used + lead + atom.word.width <= limit {
                used += lead + atom.word.width;
                line.push(atom.clone());
            } else {
                if !line.is_empty() {
                    close(&mut line, &mut used, None, !atom.gap, &mut broken);
                }
                let word = Arc::clone(&atom.word);
                cut(
                    shaper,
                    atom,
                    &word,
                    limit,
                    &mut line,
                    &mut used,
                    |line, used| {
                        close(line, used, None, true, &mut broken);
                    },
                );
            }
        }
        hyphen_last = false;
        at = end;
    }
    if !line.is_empty() {
        close(&mut line, &mut used, None, false, &mut broken);
    }
    broken
}

/// Cuts a word wider than the line between its characters. Leaves the last piece on the open line.
fn cut(
    shaper: &mut Shaper,
    atom: &Atom,
    word: &Arc<Word>,
    limit: f32,
    line: &mut Vec<Atom>,
    used: &mut f32,
    mut close: impl FnMut(&mut Vec<Atom>, &mut f32),
) {
    let text = word.text.clone();
    // Advances by character, in reading order.
    let mut steps: Vec<(usize, f32)> = Vec::new();
    let mut by_start: Vec<_> = word
        .glyphs
        .iter()
        .map(|glyph| (glyph.writes.0 as usize, glyph.advance))
        .collect();
    by_start.sort_by_key(|it| it.0);
    for (start, advance) in by_start {
        match steps.last_mut() {
            Some(last) if last.0 == start || advance <= 0.0 => last.1 += advance,
            _ => steps.push((start, advance)),
        }
    }
    let mut from = 0;
    let mut width = 0.0;
    let mut cuts = Vec::new();
    for &(start, advance) in &steps {
        if width + advance > limit && start > from {
            cuts.push((from, start));
            from = start;
            width = 0.0;
        }
        width += advance;
    }
    cuts.push((from, text.len()));
    let last = cuts.len() - 1;
    for (place, (from, to)) in cuts.into_iter().enumerate() {
        let Some(part) = text.get(from..to) else {
            continue;
        };
        // Not through the cache: a piece of a broken word is not seen twice.
        let piece = shaper.word(atom.face, part);
        *used += piece.width;
        line.push(Atom {
            word: piece,
            face: atom.face,
            link: atom.link.clone(),
            anchor: if place == 0 {
                atom.anchor.clone()
            } else {
                None
            },
            gap: false,
            free: true,
            forced: false,
        });
        if place < last {
            close(line, used);
        }
    }
}

/// The longest head of a word with a hyphen that fits the room, and its tail.
fn hyphenate(
    shaper: &mut Shaper,
    atom: &Atom,
    room: f32,
    language: Language,
) -> Option<(Arc<Word>, Arc<Word>)> {
    let text = atom.word.text.clone();
    let start = text.find(char::is_alphabetic)?;
    let core = &text[start..];
    let core = &core[..core
        .find(|c: char| !c.is_alphabetic())
        .unwrap_or(core.len())];
    let letters = core.chars().count();
    let (before, after, lang) = match language {
        Language::De => (4, 3, hypher::Lang::German),
        Language::En => (4, 4, hypher::Lang::English),
    };
    // Abbreviations, product names and, in English, proper names stay whole.
    let capitals = core.chars().skip(1).any(char::is_uppercase);
    let name = language == Language::En && core.starts_with(char::is_uppercase);
    if !(before + after..64).contains(&letters) || capitals || name || text.contains(is_nothing) {
        return None;
    }
    if text[start + core.len()..].contains(char::is_alphanumeric) {
        return None;
    }
    let mut best = None;
    let mut at = 0;
    let mut count = 0;
    for syllable in hypher::hyphenate(core, lang) {
        at += syllable.len();
        count += syllable.chars().count();
        if count < before {
            continue;
        }
        if letters.saturating_sub(count) < after {
            break;
        }
        let head = shaper.word(atom.face, &format!("{}-", &text[..start + at]));
        if head.width > room {
            break;
        }
        best = Some((head, start + at));
    }
    best.map(|(head, at)| (head, shaper.word(atom.face, &text[at..])))
}

fn finish(shaper: &Shaper, line: Broken, size: f32) -> Line {
    let scale = size / 1000.0;
    let mut pieces: Vec<Piece> = Vec::new();
    let mut x = 0.0;
    // Adjacent atoms without a gap between them are words of their own pieces, so that no space is drawn.
    for atom in line.atoms {
        let joins = pieces.last().is_some_and(|piece| {
            atom.gap && piece.face == atom.face && piece.link == atom.link && atom.anchor.is_none()
        });
        let lead = if pieces.is_empty() || !atom.gap {
            0.0
        } else {
            shaper.space(atom.face) * scale
        };
        let width = atom.word.width * scale;
        match pieces.last_mut() {
            Some(piece) if joins => {
                piece.width += lead + width;
                piece.words.push(atom.word);
            }
            last => {
                if let Some(piece) = last {
                    piece.spaced = atom.gap;
                }
                pieces.push(Piece {
                    x: x + lead,
                    width,
                    face: atom.face,
                    words: vec![atom.word],
                    link: atom.link,
                    anchor: atom.anchor,
                    spaced: true,
                });
            }
        }
        x += lead + width;
    }
    if let Some(piece) = pieces.last_mut() {
        piece.spaced = line.hyphen.is_none() && !line.runs_on;
    }
    for piece in &mut pieces {
        turn_backwards(&mut piece.words);
    }
    Line { pieces, width: x }
}

#[cfg(test)]
mod tests {
    use super::*;
    use abm_core::report::Span;

    const BODY: Style = Style::new(Face::Regular, 11.0, 5.0);

    fn set(text: &str, width: f32, breaking: Breaking, language: Language) -> Vec<String> {
        let mut shaper = Shaper::new().expect("fonts load");
        let lines = lines(&mut shaper, &text.into(), BODY, width, breaking, language);
        for line in &lines {
            assert!(line.width <= width + 0.1, "{} > {width}", line.width);
        }
        lines
            .iter()
            .map(|line| {
                let mut said = String::new();
                for piece in &line.pieces {
                    let words: Vec<_> = piece.words.iter().map(|it| it.text.as_ref()).collect();
                    said.push_str(&words.join(" "));
                    if piece.spaced {
                        said.push(' ');
                    }
                }
                said
            })
            .collect()
    }

    #[test]
    fn nothing_is_lost_and_nothing_is_wider_than_the_measure() {
        let text = "Die Verantwortlichkeitsverteilung zwischen Marketingabteilung und Vertriebsorganisation steht fest.";
        for width in [40.0, 80.0, 120.0, 200.0, 400.0] {
            let said: String = set(text, width, Breaking::Hyphenated, Language::De).concat();
            assert_eq!(said.replace('-', "").trim(), text);
        }
    }

    #[test]
    fn no_two_hyphens_run_and_none_leads_into_the_last_line() {
        let text = "Kundenbeziehungsmanagement Vertriebsorganisation Marketingverantwortung Unternehmensberatung \
                    Geschäftsführungsebene Entscheidungsgremium Zusammenarbeit";
        for width in 90..260 {
            let lines = set(text, width as f32, Breaking::Hyphenated, Language::De);
            let hyphened: Vec<_> = lines.iter().map(|line| line.ends_with('-')).collect();
            assert!(
                !hyphened.windows(2).any(|pair| pair[0] && pair[1]),
                "{width}: {lines:?}"
            );
        }
    }

    #[test]
    fn a_word_longer_than_a_page_still_prints() {
        let text = "x".repeat(10_000);
        let said = set(&text, 120.0, Breaking::Whole, Language::En).concat();
        assert_eq!(said.trim(), text);
    }

    #[test]
    fn a_heading_has_no_lonely_last_word() {
        let lines = set(
            "We run three programmes for two hundred and forty accounts now",
            240.0,
            Breaking::Balanced,
            Language::En,
        );
        assert!(lines.last().is_some_and(|line| line.trim().contains(' ')));
    }

    #[test]
    fn balancing_a_heading_cuts_no_word() {
        let lines = set(
            "Quartalsretrospektive, Fortsetzung",
            150.0,
            Breaking::Balanced,
            Language::De,
        );
        assert_eq!(
            lines.iter().map(|it| it.trim()).collect::<Vec<_>>(),
            ["Quartalsretrospektive,", "Fortsetzung"]
        );
    }

    #[test]
    fn strong_words_and_links_keep_their_spaces() {
        let mut shaper = Shaper::new().expect("fonts load");
        let span = |text: &str, strong| Span {
            text: text.into(),
            strong,
            link: None,
            anchor: None,
        };
        let text = Text(vec![
            span("see ", false),
            span("this", true),
            span(", then go", false),
        ]);
        let lines = lines(
            &mut shaper,
            &text,
            BODY,
            500.0,
            Breaking::Whole,
            Language::En,
        );
        let spaced: Vec<_> = lines[0].pieces.iter().map(|it| it.spaced).collect();
        assert_eq!(spaced, [true, false, true, true][..spaced.len()]);
        assert_eq!(lines.len(), 1);
    }
}
