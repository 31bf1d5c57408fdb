//! The formulas of goals: a small language of names, numbers and the four operations, with units.
//!
//! `[accepted SQAs] / [SQAs handed over]` is what a person writes, in either language; `{accepted} / {handed}` is what is
//! kept, so that a formula follows the reader's language and survives a new name. Whatever cannot be understood is a
//! [`Problem`] with its place in the text and a code whose sentence says the way out. Refuses to guess: `1.000` may be a
//! thousand or a one, and a revenue cannot be added to a number of days.

use std::collections::BTreeSet;

use super::Unit;
use crate::named::named;

/// The longest formula, in characters.
pub const LONGEST: usize = 1_000;
/// How deep brackets can be nested; nobody reads deeper ones.
const DEEPEST: usize = 24;
/// Days of a month, on average over four years.
const MONTH: f64 = 30.4375;

/// Something a formula can name.
#[derive(Debug, Clone, PartialEq)]
pub struct Name {
    /// What is kept: a figure's code, or `goal-<id>`.
    pub code: String,
    /// What people write, in both languages.
    pub words: Vec<String>,
    /// What it counts.
    pub unit: Unit,
}

/// Why a formula cannot be understood.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Trouble {
    /// Longer than anybody reads.
    TooLong,
    /// Brackets in brackets in brackets.
    TooDeep,
    /// Nothing is called that.
    UnknownName,
    /// `1.000`: a thousand, or one?
    UnclearNumber,
    /// This sign has no place in a formula.
    StrangeSign,
    /// A value is expected here.
    NoValue,
    /// Two values without a sign between them.
    NoSign,
    /// A bracket that is not closed.
    NotClosed,
    /// A bracket that was never opened.
    NotOpened,
    /// Two things of different units are added or taken from one another.
    UnlikeUnits,
    /// The whole gives another unit than the goal counts.
    WrongUnit,
    /// The goal would follow from itself.
    Circle,
}
named!(Trouble {
    TooLong = "too-long",
    TooDeep = "too-deep",
    UnknownName = "unknown-name",
    UnclearNumber = "unclear-number",
    StrangeSign = "strange-sign",
    NoValue = "no-value",
    NoSign = "no-sign",
    NotClosed = "not-closed",
    NotOpened = "not-opened",
    UnlikeUnits = "unlike-units",
    WrongUnit = "wrong-unit",
    Circle = "circle",
});

/// What is wrong with a formula, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// What.
    pub trouble: Trouble,
    /// The first character it is about, counted from 0.
    pub from: usize,
    /// The character after the last one.
    pub to: usize,
    /// The text it is about.
    pub text: String,
    /// The name that was probably meant.
    pub meant: Option<String>,
}

/// What a value is made of: exponents of money, of days and of things counted. `free` is a bare number, which goes with
/// anything that has no unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Dimension {
    money: i8,
    days: i8,
    count: i8,
    free: bool,
}

/// What a formula gives, in a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Gives {
    /// A number of things.
    Count,
    /// A share, or how many times something is something else.
    Share,
    /// Money.
    Money,
    /// Money in some time.
    Speed,
    /// Time.
    Time,
    /// Nothing a goal can count.
    Nothing,
}
named!(Gives {
    Count = "count",
    Share = "share",
    Money = "money",
    Speed = "speed",
    Time = "time",
    Nothing = "nothing",
});

impl Dimension {
    const fn of(unit: Unit) -> Self {
        let (money, days, count, free) = match unit {
            Unit::Accounts | Unit::People | Unit::Count => (0, 0, 1, false),
            Unit::Number => (0, 0, 0, true),
            Unit::Percent | Unit::Ratio => (0, 0, 0, false),
            Unit::Money => (1, 0, 0, false),
            Unit::MoneyPerMonth => (1, -1, 0, false),
            Unit::Hours | Unit::Days | Unit::Months => (0, 1, 0, false),
        };
        Self {
            money,
            days,
            count,
            free,
        }
    }

    const FREE: Self = Self::of(Unit::Number);

    fn pure(self) -> bool {
        self.money == 0 && self.days == 0
    }

    /// The unit of a sum; `None` where the two have nothing in common.
    fn plus(self, other: Self) -> Option<Self> {
        match (self.free, other.free) {
            (true, _) if other.pure() => Some(other),
            (_, true) if self.pure() => Some(self),
            (true, _) | (_, true) => None,
            _ => {
                let alike = self.money == other.money
                    && self.days == other.days
                    // How many orders a revenue is divided by does not make it another money.
                    && (!self.pure() || self.count == other.count);
                alike.then_some(self)
            }
        }
    }

    fn times(self, other: Self, way: i8) -> Self {
        let power = |one: i8, other: i8| one.saturating_add(other.saturating_mul(way));
        Self {
            money: power(self.money, other.money),
            days: power(self.days, other.days),
            count: power(self.count, other.count),
            free: self.free && other.free,
        }
    }

    /// Whether a goal that counts this unit can take it.
    fn fits(self, unit: Unit) -> bool {
        let wanted = Self::of(unit);
        if !wanted.pure() {
            return self.money == wanted.money && self.days == wanted.days;
        }
        self.pure() && (self.free || wanted.free || self.count == wanted.count)
    }

    fn gives(self) -> Gives {
        match (self.money, self.days, self.count) {
            (0, 0, 0) => Gives::Share,
            (0, 0, 1) => Gives::Count,
            (1, 0, _) => Gives::Money,
            (1, -1, _) => Gives::Speed,
            (0, 1, _) => Gives::Time,
            _ => Gives::Nothing,
        }
    }
}

/// How many of the unit in which formulas calculate one of this unit is: days, shares of one, money, things.
const fn scale(unit: Unit) -> f64 {
    match unit {
        Unit::Percent => 0.01,
        Unit::Hours => 1.0 / 24.0,
        Unit::Months => MONTH,
        Unit::MoneyPerMonth => 1.0 / MONTH,
        _ => 1.0,
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Sign {
    Plus,
    Minus,
    Times,
    Over,
}

#[derive(Debug, Clone, PartialEq)]
enum Node {
    Number(f64),
    /// A place in the list of names.
    Name(usize),
    Minus(Box<Node>),
    /// Left, sign, right, and the characters all of it takes.
    Both(Box<Node>, Sign, Box<Node>, (usize, usize)),
}

/// A formula that has been understood.
#[derive(Debug, Clone, PartialEq)]
pub struct Formula {
    node: Node,
    names: Vec<Name>,
    /// What is kept: names as `{code}`.
    pub kept: String,
}

/// What a formula comes to.
#[derive(Debug, Clone, PartialEq)]
pub enum Outcome {
    /// A value in the unit asked for.
    Value(f64),
    /// These have no value, by code.
    Lacks(BTreeSet<String>),
    /// Something is divided by nothing.
    Zero,
}

impl Formula {
    /// Reads a formula as a person writes it or as it is kept. `None` if there is nothing but blanks.
    pub fn read(text: &str, names: &[Name]) -> Result<Option<Self>, Problem> {
        let signs: Vec<char> = text.chars().collect();
        let mut reading = Reading {
            signs: &signs,
            names,
            at: 0,
            deep: 0,
            kept: String::new(),
        };
        if signs.len() > LONGEST {
            return Err(reading.problem(Trouble::TooLong, LONGEST, signs.len()));
        }
        reading.blanks();
        if reading.at == signs.len() {
            return Ok(None);
        }
        let node = reading.sum()?;
        match reading.peek() {
            None => {}
            Some(')') => {
                return Err(reading.problem(Trouble::NotOpened, reading.at, reading.at + 1));
            }
            Some(_) => return Err(reading.left_over()),
        }
        let formula = Self {
            node,
            names: names.to_vec(),
            kept: reading.kept.trim().to_owned(),
        };
        // A code can be longer than the name it stands for.
        if formula.kept.chars().count() > LONGEST {
            return Err(reading.problem(Trouble::TooLong, 0, signs.len()));
        }
        formula.unit_of(&formula.node, &signs)?;
        Ok(Some(formula))
    }

    /// The codes it names.
    pub fn codes(&self) -> BTreeSet<&str> {
        let mut codes = BTreeSet::new();
        self.collect(&self.node, &mut codes);
        codes
    }

    fn collect<'a>(&'a self, node: &Node, codes: &mut BTreeSet<&'a str>) {
        match node {
            Node::Number(_) => {}
            Node::Name(place) => {
                codes.insert(&self.names[*place].code);
            }
            Node::Minus(of) => self.collect(of, codes),
            Node::Both(left, _, right, _) => {
                self.collect(left, codes);
                self.collect(right, codes);
            }
        }
    }

    fn unit_of(&self, node: &Node, signs: &[char]) -> Result<Dimension, Problem> {
        Ok(match node {
            Node::Number(_) => Dimension::FREE,
            Node::Name(place) => Dimension::of(self.names[*place].unit),
            Node::Minus(of) => self.unit_of(of, signs)?,
            Node::Both(left, sign, right, (from, to)) => {
                let (one, other) = (self.unit_of(left, signs)?, self.unit_of(right, signs)?);
                match sign {
                    Sign::Times => one.times(other, 1),
                    Sign::Over => one.times(other, -1),
                    Sign::Plus | Sign::Minus => one.plus(other).ok_or_else(|| Problem {
                        trouble: Trouble::UnlikeUnits,
                        from: *from,
                        to: *to,
                        text: signs[*from..*to].iter().collect(),
                        meant: None,
                    })?,
                }
            }
        })
    }

    /// What it gives.
    pub fn gives(&self) -> Gives {
        self.dimension().map_or(Gives::Nothing, Dimension::gives)
    }

    fn dimension(&self) -> Option<Dimension> {
        self.unit_of(&self.node, &[' '; LONGEST]).ok()
    }

    /// Whether a goal that counts this unit can take it.
    pub fn fits(&self, unit: Unit) -> bool {
        self.dimension().is_some_and(|it| it.fits(unit))
    }

    /// What it comes to in a unit, from the values of what it names, each in its own unit.
    pub fn value(&self, unit: Unit, value: &dyn Fn(&str) -> Option<f64>) -> Outcome {
        let lacks: BTreeSet<String> = self
            .codes()
            .into_iter()
            .filter(|code| value(code).is_none())
            .map(str::to_owned)
            .collect();
        if !lacks.is_empty() {
            return Outcome::Lacks(lacks);
        }
        let found = self.number(&self.node, value) / scale(unit);
        if found.is_finite() {
            Outcome::Value(found)
        } else {
            Outcome::Zero
        }
    }

    fn number(&self, node: &Node, value: &dyn Fn(&str) -> Option<f64>) -> f64 {
        match node {
            Node::Number(number) => *number,
            Node::Name(place) => {
                let name = &self.names[*place];
                value(&name.code).map_or(f64::NAN, |it| it * scale(name.unit))
            }
            Node::Minus(of) => -self.number(of, value),
            Node::Both(left, sign, right, _) => {
                let (one, other) = (self.number(left, value), self.number(right, value));
                match sign {
                    Sign::Plus => one + other,
                    Sign::Minus => one - other,
                    Sign::Times => one * other,
                    Sign::Over => one / other,
                }
            }
        }
    }
}

/// A kept formula in pieces: text as it stands, and codes of names.
pub fn pieces(kept: &str) -> Vec<(bool, String)> {
    let mut pieces = Vec::new();
    let mut rest = kept;
    while let Some((before, after)) = rest.split_once('{') {
        let Some((code, after)) = after.split_once('}') else {
            break;
        };
        if !before.is_empty() {
            pieces.push((false, before.to_owned()));
        }
        pieces.push((true, code.to_owned()));
        rest = after;
    }
    if !rest.is_empty() {
        pieces.push((false, rest.to_owned()));
    }
    pieces
}

/// The names of a circle a formula would close, from the goal on; empty if it closes none. `next` says what a code's own
/// formula names.
pub fn circle(
    start: &str,
    codes: &BTreeSet<&str>,
    next: &dyn Fn(&str) -> Vec<String>,
) -> Vec<String> {
    let mut ways: Vec<Vec<String>> = codes.iter().map(|code| vec![(*code).to_owned()]).collect();
    let mut seen = BTreeSet::new();
    while let Some(way) = ways.pop() {
        let Some(last) = way.last().cloned() else {
            continue;
        };
        if last == start {
            return std::iter::once(start.to_owned()).chain(way).collect();
        }
        if seen.insert(last.clone()) {
            ways.extend(next(&last).into_iter().map(|code| {
                let mut longer = way.clone();
                longer.push(code);
                longer
            }));
        }
    }
    Vec::new()
}

struct Reading<'a> {
    signs: &'a [char],
    names: &'a [Name],
    at: usize,
    deep: usize,
    kept: String,
}

impl Reading<'_> {
    fn problem(&self, trouble: Trouble, from: usize, to: usize) -> Problem {
        let to = to.clamp(from, self.signs.len());
        Problem {
            trouble,
            from: from.min(self.signs.len()),
            to,
            text: self.signs[from.min(to)..to].iter().collect(),
            meant: None,
        }
    }

    fn blanks(&mut self) {
        while self.signs.get(self.at).is_some_and(|it| it.is_whitespace()) {
            self.at += 1;
        }
    }

    fn peek(&mut self) -> Option<char> {
        self.blanks();
        self.signs.get(self.at).copied()
    }

    /// Takes an operator and keeps it in one spelling.
    fn sign(&mut self, which: &[(char, Sign)]) -> Option<Sign> {
        let next = self.peek()?;
        let (_, sign) = which.iter().find(|(it, _)| *it == next)?;
        self.at += 1;
        self.kept.push_str(match sign {
            Sign::Plus => " + ",
            Sign::Minus => " \u{2212} ",
            Sign::Times => " × ",
            Sign::Over => " ÷ ",
        });
        Some(*sign)
    }

    fn sum(&mut self) -> Result<Node, Problem> {
        self.blanks();
        let from = self.at;
        let mut left = self.product()?;
        while let Some(sign) = self.sign(&[
            ('+', Sign::Plus),
            ('-', Sign::Minus),
            ('\u{2212}', Sign::Minus),
            ('\u{2013}', Sign::Minus),
        ]) {
            let right = self.product()?;
            left = Node::Both(Box::new(left), sign, Box::new(right), (from, self.at));
        }
        Ok(left)
    }

    fn product(&mut self) -> Result<Node, Problem> {
        self.blanks();
        let from = self.at;
        let mut left = self.factor()?;
        while let Some(sign) = self.sign(&[
            ('*', Sign::Times),
            ('×', Sign::Times),
            ('·', Sign::Times),
            ('/', Sign::Over),
            ('÷', Sign::Over),
            (':', Sign::Over),
        ]) {
            let right = self.factor()?;
            left = Node::Both(Box::new(left), sign, Box::new(right), (from, self.at));
        }
        Ok(left)
    }

    fn factor(&mut self) -> Result<Node, Problem> {
        let Some(next) = self.peek() else {
            let end = self.signs.len();
            return Err(self.problem(Trouble::NoValue, end.saturating_sub(1), end));
        };
        match next {
            '-' | '\u{2212}' | '\u{2013}' => {
                self.at += 1;
                self.kept.push('\u{2212}');
                self.deeper(self.at - 1, Self::factor)
                    .map(|it| Node::Minus(Box::new(it)))
            }
            '(' => {
                let opened = self.at;
                self.at += 1;
                self.kept.push('(');
                let inside = self.deeper(opened, Self::sum)?;
                match self.peek() {
                    Some(')') => {
                        self.at += 1;
                        self.kept.push(')');
                        Ok(inside)
                    }
                    None => Err(self.problem(Trouble::NotClosed, opened, opened + 1)),
                    Some(_) => Err(self.left_over()),
                }
            }
            '0'..='9' => self.number(),
            '+' | '*' | '×' | '·' | '/' | '÷' | ':' | ')' | '%' => {
                Err(self.problem(Trouble::NoValue, self.at, self.at + 1))
            }
            _ => self.name(),
        }
    }

    fn deeper(
        &mut self,
        opened: usize,
        read: impl FnOnce(&mut Self) -> Result<Node, Problem>,
    ) -> Result<Node, Problem> {
        if self.deep == DEEPEST {
            return Err(self.problem(Trouble::TooDeep, opened, opened + 1));
        }
        self.deep += 1;
        let node = read(self);
        self.deep -= 1;
        node
    }

    /// `12`, `0,5`, `2.5`, `25 %`.
    fn number(&mut self) -> Result<Node, Problem> {
        let from = self.at;
        let mut text = String::new();
        while let Some(next) = self.signs.get(self.at) {
            match next {
                '0'..='9' => text.push(*next),
                '.' | ',' => text.push('.'),
                _ => break,
            }
            self.at += 1;
        }
        let unclear = |it: &Self| it.problem(Trouble::UnclearNumber, from, it.at);
        // Three digits after a single point may be thousands or thousandths; two points are no number at all.
        if let Some((_, after)) = text.split_once('.')
            && (after.contains('.') || after.is_empty() || after.len() == 3)
        {
            return Err(unclear(self));
        }
        let mut number: f64 = text.parse().map_err(|_| unclear(self))?;
        self.kept.push_str(&text);
        if self.peek() == Some('%') {
            self.at += 1;
            self.kept.push('%');
            number /= 100.0;
        }
        Ok(Node::Number(number))
    }

    /// `[accepted SQAs]`, `{accepted}`, or a name without brackets.
    fn name(&mut self) -> Result<Node, Problem> {
        let from = self.at;
        let close = match self.signs[from] {
            '[' => Some(']'),
            '{' => Some('}'),
            it if it.is_alphanumeric() => None,
            _ => return Err(self.problem(Trouble::StrangeSign, from, from + 1)),
        };
        let (place, end) = match close {
            Some(close) => {
                let rest = &self.signs[from..];
                let Some(length) = rest.iter().position(|it| *it == close) else {
                    return Err(self.problem(Trouble::NotClosed, from, from + 1));
                };
                let inside: String = rest[1..length].iter().collect();
                let end = from + length + 1;
                let found = self.names.iter().position(|name| {
                    if close == '}' {
                        name.code == inside
                    } else {
                        name.words.iter().any(|it| folded(it) == folded(&inside))
                    }
                });
                (found, end)
            }
            None => self.bare(from),
        };
        let Some(place) = place else {
            let mut problem = self.problem(Trouble::UnknownName, from, end);
            problem.meant = self.like(&problem.text);
            return Err(problem);
        };
        self.at = end;
        self.kept.push('{');
        self.kept.push_str(&self.names[place].code);
        self.kept.push('}');
        Ok(Node::Name(place))
    }

    /// The longest name that stands here, which ends where a word ends; else where the words end.
    fn bare(&self, from: usize) -> (Option<usize>, usize) {
        let mut best: Option<(usize, usize)> = None;
        for (place, name) in self.names.iter().enumerate() {
            for words in &name.words {
                let length = words.chars().count();
                let end = from + length;
                if end > self.signs.len() || best.is_some_and(|(_, it)| it >= end) {
                    continue;
                }
                let here: String = self.signs[from..end].iter().collect();
                let ends = self.signs.get(end).is_none_or(|it| !it.is_alphanumeric());
                if ends && folded(&here) == folded(words) {
                    best = Some((place, end));
                }
            }
        }
        if let Some((place, end)) = best {
            return (Some(place), end);
        }
        let word = |it: &char| it.is_alphanumeric() || matches!(it, ' ' | '_' | '\'' | '’');
        let length = self.signs[from..].iter().take_while(|it| word(it)).count();
        let words = self.signs[from..from + length].iter().rev();
        let blanks = words.take_while(|it| it.is_whitespace()).count();
        (None, from + length - blanks)
    }

    /// The name most like what was written, if any is.
    fn like(&self, text: &str) -> Option<String> {
        let text = folded(text.trim_matches(['[', ']', '{', '}']));
        let names = self.names.iter().flat_map(|it| &it.words);
        names
            .map(|name| (strsim(&text, &folded(name)), name))
            .filter(|(apart, name)| *apart * 2 <= name.chars().count())
            .min_by_key(|(apart, _)| *apart)
            .map(|(_, name)| name.clone())
    }

    /// What stands where a sign or the end is expected.
    fn left_over(&mut self) -> Problem {
        self.blanks();
        let next = self.signs.get(self.at).copied().unwrap_or(' ');
        let value = next.is_alphanumeric() || matches!(next, '[' | '{' | '(');
        let trouble = if value {
            Trouble::NoSign
        } else {
            Trouble::StrangeSign
        };
        self.problem(trouble, self.at, self.at + 1)
    }
}

/// Names are the same in any case and with any blanks between their words.
fn folded(text: &str) -> String {
    text.split_whitespace()
        .map(str::to_lowercase)
        .collect::<Vec<_>>()
        .join(" ")
}

/// How many letters have to be changed, added or dropped to make one text the other.
fn strsim(one: &str, other: &str) -> usize {
    let other: Vec<char> = other.chars().collect();
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (at, letter) in one.chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = at + 1;
        for place in 0..other.len() {
            let change = diagonal + usize::from(other[place] != letter);
            diagonal = row[place + 1];
            row[place + 1] = change.min(row[place] + 1).min(diagonal + 1);
        }
    }
    row[other.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names() -> Vec<Name> {
        [
            (
                "active",
                "active accounts",
                "aktive Accounts",
                Unit::Accounts,
            ),
            (
                "listed",
                "accounts on the list",
                "Accounts auf der Liste",
                Unit::Accounts,
            ),
            ("revenue", "revenue", "Umsatz", Unit::Money),
            (
                "cost",
                "cost of the programme",
                "Kosten des Programms",
                Unit::Money,
            ),
            (
                "cycle",
                "length of the cycle",
                "Dauer des Zyklus",
                Unit::Months,
            ),
            ("orders", "orders", "Aufträge", Unit::Count),
            ("win", "win rate", "Abschlussquote", Unit::Percent),
            ("non", "non-ABM orders", "Nicht-ABM-Aufträge", Unit::Count),
            ("goal-7", "pipeline velocity", "Tempo", Unit::MoneyPerMonth),
        ]
        .map(|(code, en, de, unit)| Name {
            code: code.to_owned(),
            words: vec![en.to_owned(), de.to_owned()],
            unit,
        })
        .into()
    }

    fn read(text: &str) -> Formula {
        match Formula::read(text, &names()) {
            Ok(Some(formula)) => formula,
            other => panic!("{text}: {other:?}"),
        }
    }

    fn value(text: &str, unit: Unit) -> f64 {
        let values = |code: &str| {
            Some(match code {
                "active" => 30.0,
                "listed" => 48.0,
                "revenue" => 900_000.0,
                "cost" => 300_000.0,
                "cycle" => 9.0,
                "orders" => 5.0,
                "win" => 40.0,
                "non" => 20.0,
                _ => return None,
            })
        };
        match read(text).value(unit, &values) {
            Outcome::Value(value) => value,
            other => panic!("{text}: {other:?}"),
        }
    }

    #[test]
    fn worked_examples_come_out_in_the_unit_asked_for() {
        for (text, unit, expected) in [
            (
                "[active accounts] / [accounts on the list]",
                Unit::Percent,
                62.5,
            ),
            (
                "aktive Accounts ÷ Accounts auf der Liste",
                Unit::Percent,
                62.5,
            ),
            ("revenue / orders", Unit::Money, 180_000.0),
            ("REVENUE : cost of the programme", Unit::Ratio, 3.0),
            (
                "(revenue - cost of the programme) / cost of the programme",
                Unit::Ratio,
                2.0,
            ),
            ("revenue / cost of the programme - 1", Unit::Percent, 200.0),
            ("revenue × win rate", Unit::Money, 360_000.0),
            ("revenue * 40 %", Unit::Money, 360_000.0),
            ("revenue * 0,4", Unit::Money, 360_000.0),
            (
                "revenue / length of the cycle",
                Unit::MoneyPerMonth,
                100_000.0,
            ),
            ("length of the cycle", Unit::Days, 273.9375),
            ("2 + 3 * 4", Unit::Number, 14.0),
            ("(2 + 3) * 4", Unit::Number, 20.0),
            ("2 - 3 - 4", Unit::Number, -5.0),
            ("-2 * -3", Unit::Number, 6.0),
            ("non-ABM orders - orders", Unit::Count, 15.0),
        ] {
            let found = value(text, unit);
            assert!((found - expected).abs() < 1e-6, "{text}: {found}");
            assert!(read(text).fits(unit), "{text}");
        }
    }

    #[test]
    fn what_is_kept_reads_as_the_same_formula_and_follows_no_language() {
        for (written, kept) in [
            (
                "aktive accounts/[Accounts on the list]",
                "{active} ÷ {listed}",
            ),
            (
                "( revenue-cost of the programme )/orders",
                "({revenue} − {cost}) ÷ {orders}",
            ),
            ("revenue * 2,5%", "{revenue} × 2.5%"),
            ("-orders + 1", "−{orders} + 1"),
        ] {
            let formula = read(written);
            assert_eq!(formula.kept, kept);
            assert_eq!(read(kept).kept, kept, "reads again");
            assert_eq!(formula.codes(), read(kept).codes());
        }
        let names: Vec<_> = pieces("{active} ÷ {listed}");
        assert_eq!(
            names,
            [
                (true, "active".to_owned()),
                (false, " ÷ ".to_owned()),
                (true, "listed".to_owned())
            ]
        );
    }

    #[test]
    fn every_trouble_names_its_place() {
        let deep = format!("{}1{}", "(".repeat(40), ")".repeat(40));
        let long = "1 + ".repeat(300);
        for (text, trouble, from, to) in [
            ("revenue / ordrs", Trouble::UnknownName, 10, 15),
            ("[ordrs]", Trouble::UnknownName, 0, 7),
            ("revenue / 1.000", Trouble::UnclearNumber, 10, 15),
            ("1.2.3", Trouble::UnclearNumber, 0, 5),
            ("revenue & cost", Trouble::StrangeSign, 8, 9),
            ("revenue /", Trouble::NoValue, 8, 9),
            ("* revenue", Trouble::NoValue, 0, 1),
            ("revenue / / orders", Trouble::NoValue, 10, 11),
            ("revenue orders", Trouble::NoSign, 8, 9),
            ("2 (3)", Trouble::NoSign, 2, 3),
            ("(revenue / orders", Trouble::NotClosed, 0, 1),
            ("[revenue / orders", Trouble::NotClosed, 0, 1),
            ("revenue / orders)", Trouble::NotOpened, 16, 17),
            ("revenue + length of the cycle", Trouble::UnlikeUnits, 0, 29),
            ("2 * (revenue - orders)", Trouble::UnlikeUnits, 5, 21),
            ("revenue + 5", Trouble::UnlikeUnits, 0, 11),
            ("orders + win rate", Trouble::UnlikeUnits, 0, 17),
            (deep.as_str(), Trouble::TooDeep, 24, 25),
            (long.as_str(), Trouble::TooLong, 1_000, 1_200),
        ] {
            let problem = match Formula::read(text, &names()) {
                Err(problem) => problem,
                Ok(formula) => panic!("{text} was understood: {formula:?}"),
            };
            assert_eq!(
                (problem.trouble, problem.from, problem.to),
                (trouble, from, to),
                "{text}"
            );
        }
        assert_eq!(Formula::read("  ", &names()), Ok(None));
    }

    #[test]
    fn a_name_with_a_slip_is_told_what_was_probably_meant() {
        let meant = |text: &str| match Formula::read(text, &names()) {
            Err(problem) => problem.meant,
            Ok(formula) => panic!("{formula:?}"),
        };
        assert_eq!(meant("revenue / ordrs").as_deref(), Some("orders"));
        assert_eq!(
            meant("[aktive Acounts]").as_deref(),
            Some("aktive Accounts")
        );
        assert_eq!(meant("[something else entirely]"), None);
    }

    #[test]
    fn a_formula_that_gives_something_else_than_the_goal_counts_does_not_fit() {
        for (text, unit, gives) in [
            ("revenue", Unit::Percent, Gives::Money),
            ("orders", Unit::Percent, Gives::Count),
            ("orders / non-ABM orders", Unit::Accounts, Gives::Share),
            ("revenue / length of the cycle", Unit::Money, Gives::Speed),
            ("length of the cycle", Unit::Money, Gives::Time),
            ("revenue * revenue", Unit::Money, Gives::Nothing),
        ] {
            let formula = read(text);
            assert!(!formula.fits(unit), "{text}");
            assert_eq!(formula.gives(), gives, "{text}");
        }
        assert!(
            read("3").fits(Unit::Accounts),
            "a bare number counts anything"
        );
        assert!(read("orders / non-ABM orders").fits(Unit::Number));
    }

    #[test]
    fn what_has_no_value_is_named_and_nothing_is_divided_by_nothing() {
        let formula = read("revenue / orders");
        let lacks = formula.value(Unit::Money, &|code| (code == "revenue").then_some(1.0));
        assert_eq!(lacks, Outcome::Lacks(["orders".to_owned()].into()));
        let zero = formula.value(Unit::Money, &|code| {
            Some(if code == "orders" { 0.0 } else { 1.0 })
        });
        assert_eq!(zero, Outcome::Zero);
    }

    #[test]
    fn a_goal_that_would_follow_from_itself_shows_the_way_round() {
        let next = |code: &str| -> Vec<String> {
            match code {
                "goal-2" => vec!["active".to_owned(), "goal-3".to_owned()],
                "goal-3" => vec!["goal-1".to_owned()],
                _ => Vec::new(),
            }
        };
        assert_eq!(
            circle("goal-1", &["goal-2"].into(), &next),
            ["goal-1", "goal-2", "goal-3", "goal-1"]
        );
        assert_eq!(
            circle("goal-1", &["goal-1"].into(), &next),
            ["goal-1", "goal-1"]
        );
        assert!(circle("goal-1", &["active"].into(), &next).is_empty());
        // A circle somebody else is in does not make this walk forever.
        let round = |code: &str| vec![if code == "a" { "b" } else { "a" }.to_owned()];
        assert!(circle("goal-1", &["a"].into(), &round).is_empty());
    }

    proptest::proptest! {
        #[test]
        fn no_text_breaks_the_reader_and_every_problem_lies_within_it(text in "\\PC{0,60}") {
            match Formula::read(&text, &names()) {
                Ok(Some(formula)) => proptest::prop_assert!(Formula::read(&formula.kept, &names()).is_ok()),
                Ok(None) => {}
                Err(problem) => {
                    let length = text.chars().count();
                    proptest::prop_assert!(problem.from <= problem.to && problem.to <= length);
                }
            }
        }
    }
}
