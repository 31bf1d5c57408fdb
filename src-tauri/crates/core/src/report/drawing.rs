//! What figures draw, as values in the unit of their axis. Refuses sizes and colours.

use super::Mark;

/// What a figure draws. All values are in the unit of its axis.
#[derive(Debug, Clone)]
pub enum Drawing {
    /// Result bars, each with the two teams' own results marked.
    Bars {
        /// Where the axis ends.
        end: f64,
        /// The bars.
        bars: Vec<Bar>,
    },
    /// One row per criterion, one column of bars per approach: outline is the weight, fill the points.
    Contributions {
        /// Column heads.
        heads: Vec<String>,
        /// Name, weight, points per column (`None` = unanswered).
        rows: Vec<(String, f64, Vec<Option<f64>>)>,
        /// Label and sums of the last row.
        total: (String, Vec<f64>),
    },
    /// What is needed against what there is.
    Meters(Vec<Meter>),
    /// Tiers on top of each other, strongest first, wider the more accounts they hold.
    Pyramid(Vec<Layer>),
    /// Two measures against each other, cut into four fields.
    Quadrants(Quadrants),
    /// How many lie where on a scale, and where the threshold cuts.
    Histogram(Histogram),
    /// What is left from stage to stage, first to last.
    Funnel(Vec<Stage>),
    /// What happens when in a year.
    Year(Year),
    /// What each person said on a scale, with the middle and the spread of each team.
    Dots(Dots),
}

/// A result bar.
#[derive(Debug, Clone)]
pub struct Bar {
    /// Its name.
    pub label: String,
    /// A smaller line under the name; empty for none.
    pub sub: String,
    /// The agreed value.
    pub value: f64,
    /// The value in words.
    pub text: String,
    /// The winner is drawn strong.
    pub strong: bool,
    /// Marketing's own value.
    pub marketing: Option<f64>,
    /// Sales' own value.
    pub sales: Option<f64>,
}

/// A need against a limit.
#[derive(Debug, Clone)]
pub struct Meter {
    /// What is measured.
    pub label: String,
    /// What is needed.
    pub need: f64,
    /// What there is.
    pub limit: f64,
    /// Both in words (`120 of 75`).
    pub text: String,
}

/// A layer of a pyramid.
#[derive(Debug, Clone)]
pub struct Layer {
    /// A sign before the name.
    pub mark: Option<Mark>,
    /// Its name.
    pub label: String,
    /// A smaller line under the name; empty for none.
    pub sub: String,
    /// How many.
    pub count: usize,
    /// How many there is room for; `None` without a limit.
    pub limit: Option<usize>,
}

/// Two measures against each other.
#[derive(Debug, Clone, Default)]
pub struct Quadrants {
    /// To the right.
    pub across: Scale,
    /// Upwards.
    pub up: Scale,
    /// What the fields are called: upper left, upper right, lower left, lower right; their counts are added.
    pub fields: [String; 4],
    /// What is drawn.
    pub points: Vec<Point>,
}

/// An axis.
#[derive(Debug, Clone, Default)]
pub struct Scale {
    /// What it measures.
    pub label: String,
    /// Where it begins.
    pub from: f64,
    /// Where it ends.
    pub to: f64,
    /// Where it is cut; a value on the cut counts as above it.
    pub cut: f64,
}

/// A point in a field.
#[derive(Debug, Clone, Default)]
pub struct Point {
    /// To the right.
    pub across: f64,
    /// Upwards.
    pub up: f64,
    /// Its tier, which decides its sign; none for a plain dot.
    pub mark: Option<Mark>,
    /// Its name if it is to be named; empty otherwise.
    pub name: String,
}

/// How many lie where on a scale.
#[derive(Debug, Clone, Default)]
pub struct Histogram {
    /// What the scale measures.
    pub label: String,
    /// What is counted (`accounts`).
    pub counted: String,
    /// Where the scale begins.
    pub from: f64,
    /// Where it ends.
    pub to: f64,
    /// How many per bin, all bins equally wide, from left to right.
    pub bins: Vec<usize>,
    /// Where it is cut, and in words (`handed over from 60: 24 accounts`).
    pub threshold: Option<(f64, String)>,
}

/// A stage of a funnel.
#[derive(Debug, Clone)]
pub struct Stage {
    /// Its name.
    pub label: String,
    /// How much is left.
    pub value: f64,
    /// The same in words.
    pub text: String,
    /// What share goes on to the next stage, in words (`35 % go on`); empty for the last, or where nobody knows.
    pub rate: String,
}

/// What happens when in a year.
#[derive(Debug, Clone, Default)]
pub struct Year {
    /// The twelve months' short names, in the order drawn.
    pub months: Vec<String>,
    /// One row per kind.
    pub rows: Vec<YearRow>,
}

/// A row of a year.
#[derive(Debug, Clone, Default)]
pub struct YearRow {
    /// What happens.
    pub label: String,
    /// A smaller line under the name (`every second Tuesday`); empty for none.
    pub sub: String,
    /// When: twelfths of the year from its start, 0 to 12.
    pub at: Vec<f64>,
    /// Times nothing happens (holidays, quarter ends): from, to, in twelfths of the year.
    pub off: Vec<(f64, f64)>,
}

/// What each person said on a scale.
#[derive(Debug, Clone, Default)]
pub struct Dots {
    /// Where the scale begins.
    pub from: f64,
    /// Where it ends.
    pub to: f64,
    /// What its ends mean (`not at all`, `entirely`); empty for none.
    pub ends: (String, String),
    /// One row per question.
    pub rows: Vec<DotRow>,
}

/// What was said to one question.
#[derive(Debug, Clone, Default)]
pub struct DotRow {
    /// The question, short.
    pub label: String,
    /// Each voice of marketing.
    pub marketing: Vec<f64>,
    /// Each voice of sales.
    pub sales: Vec<f64>,
    /// Voices of neither team, or of nobody in particular.
    pub other: Vec<f64>,
    /// What it comes to in words (`median 4, two steps apart`); empty for none.
    pub text: String,
}
