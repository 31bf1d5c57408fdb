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

#[cfg(test)]
mod tests {
    use super::*;

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
