//! The six faces everything is set in, embedded in the program.
//!
//! IBM Plex Sans and Condensed (SIL OFL, see `fonts/OFL.txt`) are unpacked from the WOFF files of the npm packages
//! `@ibm/plex-sans` and `@ibm/plex-sans-condensed`, otherwise untouched. What Plex cannot write (Hebrew, Arabic, Armenian,
//! Georgian, signs) comes from a cut of `DejaVu` Sans (`fonts/LICENSE-DejaVu.txt`) that holds only what Plex lacks.
//! Faces are picked by file: inside, Plex calls weight 600 `SmBld`, and by name it would silently become 700.

use serde::Serialize;

/// A face.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
#[repr(u8)]
pub enum Face {
    /// Sans 400.
    Regular = 0,
    /// Sans 600.
    Semibold = 1,
    /// Sans 700, inside marks only.
    Bold = 2,
    /// Condensed 400.
    Condensed = 3,
    /// Condensed 600.
    CondensedSemibold = 4,
    /// For what the others cannot write.
    Fallback = 5,
}

impl Face {
    /// All of them, in the order of their numbers.
    pub const ALL: [Self; 6] = [
        Self::Regular,
        Self::Semibold,
        Self::Bold,
        Self::Condensed,
        Self::CondensedSemibold,
        Self::Fallback,
    ];

    /// The face as strong words are set beside this one.
    #[must_use]
    pub const fn stronger(self) -> Self {
        match self {
            Self::Regular => Self::Semibold,
            Self::Condensed => Self::CondensedSemibold,
            other => other,
        }
    }

    /// Its font file.
    pub(crate) const fn file(self) -> &'static [u8] {
        match self {
            Self::Regular => include_bytes!("../fonts/IBMPlexSans-Regular.ttf"),
            Self::Semibold => include_bytes!("../fonts/IBMPlexSans-SemiBold.ttf"),
            Self::Bold => include_bytes!("../fonts/IBMPlexSans-Bold.ttf"),
            Self::Condensed => include_bytes!("../fonts/IBMPlexSansCondensed-Regular.ttf"),
            Self::CondensedSemibold => {
                include_bytes!("../fonts/IBMPlexSansCondensed-SemiBold.ttf")
            }
            Self::Fallback => include_bytes!("../fonts/DejaVuSans-Rest.ttf"),
        }
    }

    /// Its name inside a PDF.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Regular => "IBMPlexSans-Regular",
            Self::Semibold => "IBMPlexSans-SemiBold",
            Self::Bold => "IBMPlexSans-Bold",
            Self::Condensed => "IBMPlexSansCondensed-Regular",
            Self::CondensedSemibold => "IBMPlexSansCondensed-SemiBold",
            Self::Fallback => "DejaVuSans",
        }
    }
}

/// The outline of a glyph as an SVG path in thousandths of the type size, up being positive; empty for a blank or a
/// glyph that is not there. The number holds the face's number above sixteen bits of the glyph's own.
pub fn outline(glyph: u32) -> String {
    let Some(face) = Face::ALL.get((glyph >> 16) as usize) else {
        return String::new();
    };
    let Ok(font) = ttf_parser::Face::parse(face.file(), 0) else {
        return String::new();
    };
    let mut path = Path {
        scale: 1000.0 / f32::from(font.units_per_em().max(1)),
        said: String::new(),
    };
    font.outline_glyph(ttf_parser::GlyphId((glyph & 0xffff) as u16), &mut path);
    path.said
}

struct Path {
    scale: f32,
    said: String,
}

impl Path {
    fn step(&mut self, command: char, points: &[f32]) {
        self.said.push(command);
        for (place, value) in points.iter().enumerate() {
            if place > 0 {
                self.said.push(' ');
            }
            let value = (value * self.scale * 10.0).round() / 10.0;
            self.said.push_str(&value.to_string());
        }
    }
}

impl ttf_parser::OutlineBuilder for Path {
    fn move_to(&mut self, x: f32, y: f32) {
        self.step('M', &[x, y]);
    }
    fn line_to(&mut self, x: f32, y: f32) {
        self.step('L', &[x, y]);
    }
    fn quad_to(&mut self, x1: f32, y1: f32, x: f32, y: f32) {
        self.step('Q', &[x1, y1, x, y]);
    }
    fn curve_to(&mut self, x1: f32, y1: f32, x2: f32, y2: f32, x: f32, y: f32) {
        self.step('C', &[x1, y1, x2, y2, x, y]);
    }
    fn close(&mut self) {
        self.said.push('Z');
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_letter_has_an_outline_and_a_stranger_has_none() {
        let face = ttf_parser::Face::parse(Face::Semibold.file(), 0).expect("parses");
        let letter = u32::from(face.glyph_index('I').expect("an I").0);
        let path = outline((Face::Semibold as u32) << 16 | letter);
        assert!(path.starts_with('M') && path.ends_with('Z'), "{path}");
        assert_eq!(outline(99 << 16), "");
    }

    #[test]
    fn every_face_is_the_weight_it_says() {
        let weights = Face::ALL.map(|face| {
            ttf_parser::Face::parse(face.file(), 0)
                .expect("an embedded font parses")
                .weight()
                .to_number()
        });
        assert_eq!(weights, [400, 600, 700, 400, 600, 400]);
    }
}
