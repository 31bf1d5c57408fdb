//! Measures: paper, margins, the twelve columns, the styles.

use crate::{
    fonts::Face,
    page::{MUTED, PETROL, mm},
    paragraph::Style,
};

/// Paper size.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Paper {
    /// 210 × 297 mm.
    #[default]
    A4,
    /// 8½ × 11 in.
    Letter,
}

impl Paper {
    /// Width and height in points, upright.
    pub const fn size(self) -> (f32, f32) {
        match self {
            Self::A4 => (mm(210.0), mm(297.0)),
            Self::Letter => (612.0, 792.0),
        }
    }
}

pub(crate) const GUTTER: f32 = mm(4.0);
/// The baseline step.
pub(crate) const STEP: f32 = mm(5.0);

/// Where things stand on one page.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Area {
    pub width: f32,
    pub height: f32,
    pub left: f32,
    pub right: f32,
    pub top: f32,
    pub bottom: f32,
    /// The outside edge is on the right.
    pub right_hand: bool,
    pub landscape: bool,
    /// Running text takes all columns: a sheet to write on has no margin for reasons.
    pub full: bool,
}

impl Area {
    /// Upright page; the inside margin is wider. A page printed larger by `scale` is laid out on smaller paper, with
    /// margins that come out as on every other page.
    pub fn portrait(paper: Paper, right_hand: bool, scale: f32) -> Self {
        let (width, height) = paper.size();
        let (width, height) = (width / scale, height / scale);
        let mm = |length: f32| mm(length) / scale;
        let (inside, outside) = (mm(25.0), mm(18.0));
        let left = if right_hand { inside } else { outside };
        Self {
            width,
            height,
            left,
            right: left + width - inside - outside,
            top: mm(20.0),
            bottom: height - mm(22.0),
            right_hand,
            landscape: false,
            full: false,
        }
    }

    /// Turned page; its upper edge lies in the spine.
    pub fn landscape(paper: Paper) -> Self {
        let (height, width) = paper.size();
        Self {
            width,
            height,
            left: mm(20.0),
            right: width - mm(18.0),
            top: mm(17.0),
            bottom: height - mm(10.5),
            right_hand: true,
            landscape: true,
            full: false,
        }
    }

    pub fn measure(&self) -> f32 {
        self.right - self.left
    }

    fn column(&self) -> f32 {
        (self.measure() - 11.0 * GUTTER) / 12.0
    }

    /// The width of so many columns.
    pub fn columns(&self, count: f32) -> f32 {
        count * self.column() + (count - 1.0) * GUTTER
    }

    /// Where a column starts, counted from 0.
    pub fn column_x(&self, place: f32) -> f32 {
        self.left + place * (self.column() + GUTTER)
    }

    /// The text: nine columns on the inside.
    pub fn text_x(&self) -> f32 {
        if self.right_hand || self.full {
            self.left
        } else {
            self.column_x(3.0)
        }
    }

    pub fn text_width(&self) -> f32 {
        self.columns(if self.full { 12.0 } else { 9.0 })
    }

    /// The reason: three columns on the outside.
    pub fn note_x(&self) -> f32 {
        if self.right_hand {
            self.column_x(9.0)
        } else {
            self.left
        }
    }

    pub fn note_width(&self) -> f32 {
        self.columns(3.0)
    }
}

use Face::{Condensed, CondensedSemibold, Regular, Semibold};

pub(crate) const DISPLAY: Style = Style::new(Semibold, 44.0, 15.0);
pub(crate) const OPENER_NUMBER: Style = Style::new(Semibold, 120.0, 40.0).coloured(PETROL);
pub(crate) const OPENER_TITLE: Style = Style::new(Semibold, 32.0, 12.5);
pub(crate) const H1: Style = Style::new(Semibold, 22.0, 10.0);
pub(crate) const LEAD: Style = Style::new(Semibold, 16.0, 7.5);
pub(crate) const H2: Style = Style::new(Semibold, 13.0, 5.0);
pub(crate) const BODY: Style = Style::new(Regular, 11.0, 5.0);
pub(crate) const CELL: Style = Style::new(Regular, 10.0, 5.0);
pub(crate) const CELL_STRONG: Style = Style::new(Semibold, 10.0, 5.0);
pub(crate) const CELL_NARROW: Style = Style::new(Condensed, 10.0, 5.0);
pub(crate) const CELL_NARROW_STRONG: Style = Style::new(CondensedSemibold, 10.0, 5.0);
pub(crate) const NOTE: Style = Style::new(Condensed, 10.0, 4.5);
pub(crate) const LABEL: Style = Style::new(CondensedSemibold, 9.0, 5.0).coloured(PETROL);
pub(crate) const HEAD: Style = Style::new(CondensedSemibold, 9.0, 4.0).coloured(MUTED);
pub(crate) const SMALL: Style = Style::new(Condensed, 9.0, 4.0).coloured(MUTED);
pub(crate) const SMALL_STRONG: Style = Style::new(CondensedSemibold, 9.0, 4.0);
pub(crate) const RUNNING: Style = Style::new(Condensed, 8.5, 4.0).coloured(MUTED);
pub(crate) const RUNNING_STRONG: Style = Style::new(CondensedSemibold, 8.5, 4.0);
