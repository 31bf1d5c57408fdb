//! Neutral blocks: what a step wants printed, without a word about pages, fonts or PDF.
//!
//! A step turns its data into [`Section`]s with finished words in the playbook's language; the playbook crate sets them.
//! Refuses layout: no sizes, no colours, no positions. Meaning only ([`Voice`], [`Tone`], [`Mark`]).

use chrono::NaiveDate;

use crate::{step::Step, words::Language};

mod drawing;

pub use drawing::{
    Bar, DotRow, Dots, Drawing, Histogram, Layer, Meter, Point, Quadrants, Scale, Stage, Year,
    YearRow,
};

/// A whole document to print.
#[derive(Debug, Clone)]
pub struct Document {
    /// What stands on the cover and in the running heads.
    pub cover: Cover,
    /// The language of every word in it.
    pub language: Language,
    /// The whole on one page, first of all.
    pub summary: Option<Summary>,
    /// Cards to cut out, printed before the sections.
    pub cards: Vec<Card>,
    /// In reading order.
    pub sections: Vec<Section>,
}

/// The whole on one page: what was decided, by whom, and what is open.
#[derive(Debug, Clone, Default)]
pub struct Summary {
    /// The agreement in a sentence; empty while there is none.
    pub lead: Text,
    /// Numbers worth knowing by heart: the number in words, and what it counts.
    pub figures: Vec<(String, String)>,
    /// What was decided.
    pub decided: Vec<Decided>,
    /// What is open.
    pub open: Vec<Open>,
}

/// A decision as the summary says it.
#[derive(Debug, Clone)]
pub struct Decided {
    /// What about.
    pub topic: String,
    /// The decision in a sentence or two.
    pub decision: Text,
    /// Somebody sees it differently.
    pub dissent: bool,
    /// By whom; empty if nobody wrote it down.
    pub who: String,
    /// The section or topic that says more.
    pub link: String,
}

/// Something not settled yet.
#[derive(Debug, Clone)]
pub struct Open {
    /// What.
    pub question: Text,
    /// Who settles it; empty if nobody does yet.
    pub who: String,
    /// The section or topic that says more.
    pub link: String,
}

/// Cover and running heads.
#[derive(Debug, Clone)]
pub struct Cover {
    /// `Playbook`, `Handouts` …: the kind of document.
    pub kind: String,
    /// The workshop's title.
    pub title: String,
    /// Whose workshop it is.
    pub client: String,
    /// Small facts at the foot of the cover: label and lines (edition, workshop days and place, facilitator …).
    pub facts: Vec<(String, Vec<String>)>,
    /// `Edition 1 · 18 Nov 2026`.
    pub edition: String,
    /// The day the document speaks for; also the PDF's date.
    pub day: NaiveDate,
    /// `Confidential: for participants only`, printed in every foot; empty for none.
    pub confidentiality: String,
    /// Not final: printed with a watermark.
    pub draft: Option<String>,
    /// The client's logo, PNG or JPEG bytes.
    pub logo: Option<Vec<u8>>,
    /// The list as a picture: one group per tier, strongest first, with its caption. Empty for no picture.
    pub tiers: Vec<TierCount>,
}

/// How many accounts a tier holds.
#[derive(Debug, Clone)]
pub struct TierCount {
    /// Which.
    pub tier: Mark,
    /// How many.
    pub count: usize,
    /// `12 in tier 1: an own programme`.
    pub caption: String,
}

/// One section: an entry in the contents and the outline, a tab at the edge.
#[derive(Debug, Clone)]
pub struct Section {
    /// Stable anchor for links: `approach`, `roles-raci`.
    pub id: String,
    /// The step it speaks for; `None` for front and back matter.
    pub step: Option<Step>,
    /// The formal name in contents, tabs and running heads.
    pub title: String,
    /// The question this section answers, under the title in the contents.
    pub question: String,
    /// The answer in a sentence or two, for the summary and the opener; empty while undecided.
    pub answer: String,
    /// What it says: each topic starts with a speaking title.
    pub topics: Vec<Topic>,
}

/// A titled part of a section; level two in the outline.
#[derive(Debug, Clone)]
pub struct Topic {
    /// Stable anchor for links.
    pub id: String,
    /// Short name for contents and outline (`Decision`).
    pub name: String,
    /// The speaking title on the page (`What we do`).
    pub title: String,
    /// Which way the page is turned.
    pub turn: Turn,
    /// Its blocks.
    pub blocks: Vec<Block>,
}

/// Which way a page is turned.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Turn {
    /// Upright.
    #[default]
    Portrait,
    /// On its side, for wide matrices.
    Landscape,
}

/// Words with meaning attached to parts of them.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Text(pub Vec<Span>);

/// A run of words.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Span {
    /// The words.
    pub text: String,
    /// Set stronger than its surroundings.
    pub strong: bool,
    /// Where it leads inside the document: the id of a section or topic, or of words.
    pub link: Option<String>,
    /// An id of its own, for what leads here.
    pub anchor: Option<String>,
}

impl From<&str> for Text {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}
impl From<String> for Text {
    fn from(text: String) -> Self {
        if text.is_empty() {
            Self::default()
        } else {
            Self(vec![Span {
                text,
                ..Span::default()
            }])
        }
    }
}

impl Text {
    /// Strong words.
    pub fn strong(text: impl Into<String>) -> Self {
        Self(vec![Span {
            text: text.into(),
            strong: true,
            ..Span::default()
        }])
    }

    /// The same words with an id, for what leads here.
    #[must_use]
    pub fn anchored(mut self, id: String) -> Self {
        if let Some(first) = self.0.first_mut() {
            first.anchor = Some(id);
        }
        self
    }

    /// The bare words.
    pub fn plain(&self) -> String {
        self.0.iter().map(|span| span.text.as_str()).collect()
    }
}

/// Whose voice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Voice {
    /// The circle.
    Marketing,
    /// The diamond.
    Sales,
    /// The frame.
    Agreed,
}

/// How a table row or call-out is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Tone {
    /// As usual.
    #[default]
    Plain,
    /// The two teams differ: tinted, with a triangle.
    Dissent,
    /// Head of a group of rows.
    Group,
    /// Sum or result.
    Total,
}

/// A small sign with a meaning, always printed with words beside it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    /// Circle.
    Marketing,
    /// Diamond.
    Sales,
    /// Frame.
    Agreed,
    /// Triangle.
    Dissent,
    /// Tier 1.
    Tier1,
    /// Tier 2.
    Tier2,
    /// Tier 3.
    Tier3,
    /// On watch.
    Watch,
    /// Excluded.
    Excluded,
    /// Strategic ABM, an S.
    Strategic,
    /// ABM lite, an L.
    Lite,
    /// Programmatic ABM, a P.
    Programmatic,
    /// An empty box to tick by hand.
    Box,
}

/// The parts a page is made of.
#[derive(Debug, Clone)]
pub enum Block {
    /// The decision, large, under a thick rule.
    Lead(Text),
    /// A heading inside a topic.
    Heading(String),
    /// Running text; one paragraph.
    Paragraph(Text),
    /// Bulleted items.
    List(Vec<Text>),
    /// Reason beside decision, in the outside margin: label and text. Belongs to the block before it.
    Why {
        /// `Why we decided this`.
        label: String,
        /// The reason.
        text: Text,
    },
    /// Label and value pairs, ruled.
    Facts(Vec<(String, Text)>),
    /// A table.
    Table(Table),
    /// A drawing.
    Figure(Figure),
    /// A matrix with turned heads.
    Matrix(Matrix),
    /// Lines to write on, with what to write.
    Worksheet {
        /// How to use this sheet.
        how: String,
        /// What each group of lines is for, and how many lines.
        prompts: Vec<(String, usize)>,
    },
    /// Lines to sign on: role or name beneath each.
    Signatures(Vec<String>),
    /// How to use this sheet, at the head of a sheet to fill in by hand.
    How(String),
    /// A page of voting slips to cut apart, all the same.
    Slips(Slip),
}

/// A voting slip.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Slip {
    /// What it is (`Ballot`).
    pub title: String,
    /// What is written in by hand at its head (`Question no.`).
    pub blank: String,
    /// What is voted on.
    pub question: String,
    /// The answers, each in a box of its own (`1` to `5`).
    pub answers: Vec<String>,
    /// What the first and the last mean.
    pub ends: (String, String),
    /// Boxes to tick under them: a sign and its words.
    pub boxes: Vec<(Option<Mark>, String)>,
    /// A last small line (`fold once`).
    pub note: String,
}

/// A table whose head repeats on every page and whose rows stay whole.
#[derive(Debug, Clone, Default)]
pub struct Table {
    /// What it shows, for screen readers and as the caption; empty for none.
    pub caption: String,
    /// The columns.
    pub columns: Vec<Column>,
    /// The rows.
    pub rows: Vec<Row>,
    /// A line under the table; empty for none.
    pub note: String,
    /// Many rows: set tighter.
    pub dense: bool,
    /// To be written in by hand: every row is as high as a writing line, with rules between the columns.
    pub writing: bool,
}

/// A column.
#[derive(Debug, Clone, Default)]
pub struct Column {
    /// Its head.
    pub head: String,
    /// A sign before the head.
    pub mark: Option<Mark>,
    /// Numbers stand right.
    pub numeric: bool,
    /// How much of the spare width it takes, compared with the others; 0 = only what its content needs.
    pub weight: f32,
}

/// A row.
#[derive(Debug, Clone, Default)]
pub struct Row {
    /// One cell per column, or a single one that spans them all ([`Tone::Group`]).
    pub cells: Vec<Cell>,
    /// How it is meant.
    pub tone: Tone,
}

/// A cell.
#[derive(Debug, Clone, Default)]
pub struct Cell {
    /// A sign before the words.
    pub mark: Option<Mark>,
    /// The words.
    pub text: Text,
}

impl<T: Into<Text>> From<T> for Cell {
    fn from(text: T) -> Self {
        Self {
            mark: None,
            text: text.into(),
        }
    }
}

/// A card of the handouts: a quarter of a page, cut out and taken along.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Card {
    /// What kind of card (`Role`, `Meeting`): small, at its head.
    pub kind: String,
    /// A sign before the kind.
    pub mark: Option<Mark>,
    /// Whose or what it is.
    pub title: String,
    /// A line under the title (who holds the role, how often the meeting is held); empty for none.
    pub sub: String,
    /// What it says: a label (`You are accountable for`) and its items.
    pub parts: Vec<(String, Vec<Text>)>,
}

/// A drawing, always with its meaning in words for those who cannot see it.
#[derive(Debug, Clone)]
pub struct Figure {
    /// What it shows.
    pub title: String,
    /// The same in a sentence, for screen readers.
    pub alternative: String,
    /// How to read it, one line beneath; empty for none.
    pub note: String,
    /// What is drawn.
    pub drawing: Drawing,
}

/// A matrix with turned heads: RACI.
#[derive(Debug, Clone, Default)]
pub struct Matrix {
    /// What it shows, for screen readers.
    pub caption: String,
    /// What stands over the first column.
    pub corner: String,
    /// Columns, in groups (marketing, sales, both).
    pub groups: Vec<MatrixGroup>,
    /// Row groups (phases).
    pub blocks: Vec<MatrixBlock>,
    /// Letter, word: the key, in reading order.
    pub key: Vec<(String, String)>,
    /// Counts under each column, one line per label.
    pub load: Vec<(String, Vec<String>)>,
    /// Numbered findings printed under the matrix.
    pub findings: Vec<String>,
    /// How to fill it in by hand, printed beside the key; rows are then as high as a writing line. Empty for a matrix to read.
    pub how: String,
}

/// A group of columns.
#[derive(Debug, Clone)]
pub struct MatrixGroup {
    /// Its name.
    pub name: String,
    /// Its sign.
    pub mark: Option<Mark>,
    /// The heads: role, and who holds it.
    pub heads: Vec<(String, String)>,
}

/// A group of rows.
#[derive(Debug, Clone)]
pub struct MatrixBlock {
    /// Its name.
    pub name: String,
    /// The rows.
    pub rows: Vec<MatrixRow>,
}

/// A row of the matrix.
#[derive(Debug, Clone)]
pub struct MatrixRow {
    /// Its number; 0 for a row that is still to be named, by hand.
    pub number: usize,
    /// Its name.
    pub name: String,
    /// The letters per column (`AR`, `C`, empty).
    pub cells: Vec<String>,
    /// Numbers of the findings at this row.
    pub findings: Vec<usize>,
}
