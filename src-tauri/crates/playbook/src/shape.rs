//! Words to glyphs: kerning, fallback for what a face lacks, right-to-left runs. Every word is shaped once and kept.
//!
//! Refuses to fail: control and zero-width characters are dropped, and a character no face can write becomes a box and a
//! warning.

use std::{collections::BTreeMap, collections::HashMap, sync::Arc};

use rustybuzz::{
    BufferClusterLevel, Direction, Feature, ShapePlan, UnicodeBuffer, ttf_parser::GlyphId,
    ttf_parser::Tag,
};

use crate::{Error, fonts::Face};

/// A glyph of a shaped word. Lengths in thousandths of the type size.
#[derive(Debug, Clone)]
pub(crate) struct Glyph {
    pub face: Face,
    pub id: u16,
    /// How far the pen moves.
    pub advance: f32,
    /// How far it would move without kerning, as the PDF's width table says.
    pub nominal: f32,
    /// Where it is drawn, from the pen.
    pub shift: (f32, f32),
    /// The bytes of the word it writes.
    pub writes: (u32, u32),
}

/// A shaped word.
#[derive(Debug)]
pub(crate) struct Word {
    pub text: Box<str>,
    pub glyphs: Box<[Glyph]>,
    /// In thousandths of the type size.
    pub width: f32,
    /// Reads from right to left.
    pub backwards: bool,
}

struct Loaded {
    face: rustybuzz::Face<'static>,
    plan: ShapePlan,
    scale: f32,
    kept: HashMap<Box<str>, Arc<Word>>,
    space: f32,
}

/// Shapes words and remembers them.
pub(crate) struct Shaper {
    faces: Vec<Loaded>,
    /// Characters no face can write, and how often.
    pub missing: BTreeMap<char, usize>,
}

/// What stands for a character no face can write.
const BOX: char = '\u{25a1}';

impl Shaper {
    pub fn new() -> Result<Self, Error> {
        // Plex offers no discretionary niceties we want in tables and search results: a glyph stays a character.
        let off = [b"liga", b"clig", b"calt"].map(|tag| Feature::new(Tag::from_bytes(tag), 0, ..));
        let mut faces = Vec::with_capacity(Face::ALL.len());
        for face in Face::ALL {
            let loaded = rustybuzz::Face::from_slice(face.file(), 0)
                .ok_or_else(|| Error::Font(face.name().to_owned()))?;
            let plan = ShapePlan::new(
                &loaded,
                Direction::LeftToRight,
                Some(rustybuzz::script::LATIN),
                None,
                &off,
            );
            let scale = 1000.0 / loaded.units_per_em() as f32;
            let space = loaded
                .glyph_index(' ')
                .and_then(|id| loaded.glyph_hor_advance(id))
                .map_or(250.0, |it| (f32::from(it) * scale).floor());
            faces.push(Loaded {
                face: loaded,
                plan,
                scale,
                kept: HashMap::new(),
                space,
            });
        }
        Ok(Self {
            faces,
            missing: BTreeMap::new(),
        })
    }

    /// The width of a space, in thousandths of the type size.
    pub fn space(&self, face: Face) -> f32 {
        self.faces[face as usize].space
    }

    /// The glyph of the space.
    pub fn space_glyph(&self, face: Face) -> u16 {
        self.faces[face as usize]
            .face
            .glyph_index(' ')
            .map_or(0, |id| id.0)
    }

    /// A word in a face.
    pub fn word(&mut self, face: Face, text: &str) -> Arc<Word> {
        if let Some(word) = self.faces[face as usize].kept.get(text) {
            return Arc::clone(word);
        }
        let word = Arc::new(self.shape(face, text));
        self.faces[face as usize]
            .kept
            .insert(text.into(), Arc::clone(&word));
        word
    }

    /// How wide a line of words is at a size.
    pub fn width(&mut self, face: Face, size: f32, text: &str) -> f32 {
        let space = self.space(face);
        let mut width = 0.0;
        let mut first = true;
        for part in text.split(is_gap).filter(|it| !it.is_empty()) {
            if !first {
                width += space;
            }
            first = false;
            width += self.word(face, part).width;
        }
        width * size / 1000.0
    }

    fn shape(&mut self, face: Face, text: &str) -> Word {
        let mut glyphs = Vec::with_capacity(text.len());
        let mut backwards = false;
        // Runs of one face and one direction; a mark stays with its base.
        let mut run = String::new();
        let mut source: Vec<(u32, u32)> = Vec::new();
        let mut now = (face, false);
        let mut flush = |this: &Self, run: &mut String, source: &mut Vec<(u32, u32)>, now| {
            if !run.is_empty() {
                this.run(now, run, source, &mut glyphs);
                run.clear();
                source.clear();
            }
        };
        for (at, c) in text.char_indices() {
            if is_nothing(c) {
                continue;
            }
            let can = |this: &Self, it: Face| this.faces[it as usize].face.glyph_index(c).is_some();
            let (mut wanted, mut drawn) = (face, c);
            if !can(self, face) {
                wanted = Face::Fallback;
                if !can(self, Face::Fallback) {
                    drawn = BOX;
                    *self.missing.entry(c).or_default() += 1;
                }
            } else if is_mark(c) && now.0 == Face::Fallback && can(self, Face::Fallback) {
                wanted = Face::Fallback;
            }
            let right_to_left = match is_right_to_left(c) {
                Some(it) => it,
                None => now.1 && !run.is_empty(),
            };
            backwards |= right_to_left;
            if (wanted, right_to_left) != now {
                flush(self, &mut run, &mut source, now);
                now = (wanted, right_to_left);
            }
            source.resize(run.len(), (0, 0));
            run.push(drawn);
            source.push((at as u32, (at + c.len_utf8()) as u32));
        }
        flush(self, &mut run, &mut source, now);
        let width = glyphs.iter().map(|glyph| glyph.advance).sum();
        Word {
            text: text.into(),
            glyphs: glyphs.into_boxed_slice(),
            width,
            backwards,
        }
    }

    fn run(
        &self,
        (face, right_to_left): (Face, bool),
        text: &str,
        source: &[(u32, u32)],
        glyphs: &mut Vec<Glyph>,
    ) {
        let loaded = &self.faces[face as usize];
        let mut buffer = UnicodeBuffer::new();
        buffer.push_str(text);
        buffer.set_cluster_level(BufferClusterLevel::Characters);
        let shaped = if face == Face::Fallback || right_to_left {
            buffer.guess_segment_properties();
            buffer.set_direction(if right_to_left {
                Direction::RightToLeft
            } else {
                Direction::LeftToRight
            });
            rustybuzz::shape(&loaded.face, &[], buffer)
        } else {
            buffer.set_script(rustybuzz::script::LATIN);
            buffer.set_direction(Direction::LeftToRight);
            rustybuzz::shape_with_plan(&loaded.face, &loaded.plan, buffer)
        };
        let (infos, positions) = (shaped.glyph_infos(), shaped.glyph_positions());
        // A glyph writes from its own cluster to the next higher one.
        let mut starts: Vec<u32> = infos.iter().map(|info| info.cluster).collect();
        starts.sort_unstable();
        starts.dedup();
        for (info, position) in infos.iter().zip(positions) {
            let id = info.glyph_id as u16;
            let end = starts
                .get(starts.partition_point(|&it| it <= info.cluster))
                .map_or(text.len(), |&it| it as usize);
            let first = source.get(info.cluster as usize).map_or(0, |it| it.0);
            let last = text[..end]
                .char_indices()
                .next_back()
                .and_then(|(at, _)| source.get(at))
                .map_or(first, |it| it.1);
            glyphs.push(Glyph {
                face,
                id,
                advance: position.x_advance as f32 * loaded.scale,
                nominal: self.nominal(face, id),
                shift: (
                    position.x_offset as f32 * loaded.scale,
                    position.y_offset as f32 * loaded.scale,
                ),
                writes: (first, last.max(first)),
            });
        }
    }

    /// The advance the PDF's width table will hold: whole thousandths, rounded down as printpdf does.
    pub fn nominal(&self, face: Face, id: u16) -> f32 {
        let loaded = &self.faces[face as usize];
        loaded
            .face
            .glyph_hor_advance(GlyphId(id))
            .map_or(0.0, |it| (f32::from(it) * loaded.scale).floor())
    }
}

/// Where a line may break and a space is drawn.
pub(crate) fn is_gap(c: char) -> bool {
    matches!(
        c,
        ' ' | '\t' | '\u{1680}' | '\u{2000}'..='\u{2006}' | '\u{2008}'..='\u{200a}' | '\u{205f}' | '\u{3000}'
    )
}

/// What asks for a new line.
pub(crate) fn is_line_end(c: char) -> bool {
    matches!(
        c,
        '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}'
    )
}

/// Characters that leave no trace on paper.
pub(crate) fn is_nothing(c: char) -> bool {
    c.is_control()
        || matches!(
            c,
            '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}'
                | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}'
                | '\u{feff}' | '\u{ffa0}' | '\u{fff0}'..='\u{fffb}' | '\u{1bca0}'..='\u{1bca3}' | '\u{1d173}'..='\u{1d17a}'
                | '\u{e0000}'..='\u{e0fff}'
        )
}

fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{483}'..='\u{489}' | '\u{591}'..='\u{5bd}' | '\u{610}'..='\u{61a}' | '\u{64b}'..='\u{65f}'
        | '\u{1ab0}'..='\u{1aff}' | '\u{1dc0}'..='\u{1dff}' | '\u{20d0}'..='\u{20ff}' | '\u{fe20}'..='\u{fe2f}')
}

/// Whether a character is strongly right-to-left (`Some(true)`), strongly left-to-right, or follows its neighbours.
fn is_right_to_left(c: char) -> Option<bool> {
    match c {
        '\u{590}'..='\u{65f}'
        | '\u{66a}'..='\u{6ef}'
        | '\u{6fa}'..='\u{8ff}'
        | '\u{fb1d}'..='\u{fdff}'
        | '\u{fe70}'..='\u{fefc}'
        | '\u{10800}'..='\u{10fff}'
        | '\u{1e800}'..='\u{1efff}' => Some(true),
        _ if is_mark(c) || c.is_ascii_punctuation() => None,
        _ => Some(false),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_keeps_every_character_it_writes() {
        let mut shaper = Shaper::new().expect("fonts load");
        for text in [
            "Übergabe",
            "Größe",
            "Žižek",
            "Ωμέγα",
            "Правда",
            "שלום",
            "سلام",
            "é",
        ] {
            let word = shaper.word(Face::Regular, text);
            let mut pieces: Vec<_> = word.glyphs.iter().map(|it| it.writes).collect();
            pieces.sort_unstable();
            pieces.dedup();
            let back: String = pieces
                .iter()
                .map(|&(from, to)| &text[from as usize..to as usize])
                .collect();
            assert_eq!(back, text);
            assert!(word.glyphs.iter().all(|it| it.id != 0), "{text}");
        }
        assert!(shaper.missing.is_empty());
    }

    #[test]
    fn what_no_face_can_write_is_a_box_and_a_warning() {
        let mut shaper = Shaper::new().expect("fonts load");
        let word = shaper.word(Face::Regular, "a\u{1f9ff}漢\u{0}\u{200b}b");
        assert_eq!(word.glyphs.len(), 4);
        assert!(word.glyphs.iter().all(|it| it.id != 0));
        assert_eq!(
            shaper.missing.keys().copied().collect::<Vec<_>>(),
            ['漢', '\u{1f9ff}']
        );
    }

    #[test]
    fn pairs_are_kerned() {
        let mut shaper = Shaper::new().expect("fonts load");
        let pair = shaper.word(Face::Regular, "AV").width;
        let apart = shaper.word(Face::Regular, "A").width + shaper.word(Face::Regular, "V").width;
        assert!(pair < apart);
    }
}
