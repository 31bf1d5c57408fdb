//! Leads from a word in the printed documents to what the room agreed it means: the first time a topic uses it, and only
//! there, so that pages stay calm.
//!
//! Refuses to guess. A word is a term only as the glossary spells it: letters count as they are in short words (`Fit` is
//! a term, `fit` is a verb), longer ones may start in lower case inside a sentence, a plural `s` may follow, and a word
//! that is part of a longer one is left alone. Lists of accounts are names, not language, and stay as they are.

use std::collections::HashSet;

use serde::Serialize;

use super::{Status, Term};
use crate::{
    Words,
    report::{Block, Card, Section, Span, Text},
};

/// A single word of fewer letters counts only as the glossary spells it: the short ones are everyday words, too.
const EVERYDAY: usize = 6;

/// The anchor of a term's row.
pub(super) fn anchor(term: &str) -> String {
    format!("glossary-term-{term}")
}

/// An agreed term, for whoever meets it in a text: in the window, or on paper.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "glossary.ts")
)]
pub struct AgreedTerm {
    /// Its identity.
    pub term: String,
    /// What it is called.
    pub name: String,
    /// What the room agreed it means.
    pub meaning: String,
    /// How it is written in a sentence.
    pub spellings: Vec<Spelling>,
}

/// One way a term is written in a sentence. A plural `s` may follow; no letter, digit or hyphen may touch it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "glossary.ts", rename = "TermSpelling")
)]
pub struct Spelling {
    /// The term as the glossary writes it.
    pub letters: String,
    /// It may start in lower case.
    pub lower: bool,
}

/// What is agreed and shown, with a meaning.
pub(super) fn agreed(terms: &[Term], words: &Words) -> Vec<AgreedTerm> {
    terms
        .iter()
        .filter(|it| it.status == Status::Agreed && !it.hidden)
        .filter_map(|it| {
            let name = words.param(&it.name);
            let written = |letters: &str| Spelling {
                letters: letters.to_owned(),
                lower: starts_lower(letters),
            };
            Some(AgreedTerm {
                term: it.term.clone(),
                meaning: words.param(it.wording.as_ref()?),
                spellings: spellings(&name).map(written).collect(),
                name,
            })
        })
        .collect()
}

/// The agreed terms by their spellings, longest first: `target account list` before `account`. Each with its anchor.
pub struct Links(Vec<(Spelling, String)>);

impl Links {
    pub(super) fn of(terms: Vec<AgreedTerm>) -> Self {
        let mut all: Vec<(Spelling, String)> = terms
            .into_iter()
            .flat_map(|it| {
                let anchor = anchor(&it.term);
                it.spellings
                    .into_iter()
                    .map(move |spelling| (spelling, anchor.clone()))
            })
            .collect();
        all.sort_by_key(|it| std::cmp::Reverse(it.0.letters.len()));
        Self(all)
    }

    /// Marks the terms in a section.
    pub fn mark(&self, section: &mut Section) {
        if self.0.is_empty() {
            return;
        }
        for topic in &mut section.topics {
            let mut told = HashSet::new();
            for block in &mut topic.blocks {
                self.block(block, &mut told);
            }
        }
    }

    /// Marks the terms on a card.
    pub fn mark_card(&self, card: &mut Card) {
        let mut told = HashSet::new();
        for text in card.parts.iter_mut().flat_map(|(_, items)| items) {
            self.text(text, &mut told);
        }
    }

    fn block<'a>(&'a self, block: &mut Block, told: &mut HashSet<&'a str>) {
        match block {
            Block::Lead(text) | Block::Paragraph(text) | Block::Why { text, .. } => {
                self.text(text, told);
            }
            Block::List(items) => items.iter_mut().for_each(|it| self.text(it, told)),
            Block::Facts(facts) => facts.iter_mut().for_each(|(_, it)| self.text(it, told)),
            Block::Table(table) if !table.dense && !table.writing => {
                for cell in table.rows.iter_mut().flat_map(|it| &mut it.cells) {
                    self.text(&mut cell.text, told);
                }
            }
            _ => {}
        }
    }

    fn text<'a>(&'a self, text: &mut Text, told: &mut HashSet<&'a str>) {
        if !text.0.iter().any(|it| self.found(it, told).is_some()) {
            return;
        }
        let mut marked = Vec::with_capacity(text.0.len() + 2);
        for span in std::mem::take(&mut text.0) {
            let mut rest = span;
            while let Some((from, to, anchor)) = self.found(&rest, told) {
                told.insert(anchor);
                let after = rest.text.split_off(to);
                let word = rest.text.split_off(from);
                if !rest.text.is_empty() {
                    marked.push(rest.clone());
                }
                marked.push(Span {
                    text: word,
                    link: Some(anchor.to_owned()),
                    ..rest.clone()
                });
                rest = Span {
                    text: after,
                    anchor: None,
                    ..rest
                };
            }
            if !rest.text.is_empty() {
                marked.push(rest);
            }
        }
        text.0 = marked;
    }

    /// The first term in a span that was not led to yet: from where to where, and its anchor.
    fn found(&self, span: &Span, told: &HashSet<&str>) -> Option<(usize, usize, &str)> {
        // Strong words are names and heads; what leads somewhere already leads there.
        if span.strong || span.link.is_some() {
            return None;
        }
        let text = span.text.as_str();
        let mut inside = false;
        for (at, c) in text.char_indices() {
            let starts = is_word(c) && !inside;
            inside = is_word(c);
            if !starts {
                continue;
            }
            let rest = text.get(at..)?;
            let hit = self.0.iter().find_map(|(spelling, anchor)| {
                let long = spelling.begins(rest)?;
                (!told.contains(anchor.as_str())).then_some((at, at + long, anchor.as_str()))
            });
            if hit.is_some() {
                return hit;
            }
        }
        None
    }
}

impl Spelling {
    /// How long the term is that a text begins with, if it begins with this one.
    fn begins(&self, text: &str) -> Option<usize> {
        let same = text.get(..self.letters.len()).is_some_and(|start| {
            let (mut here, mut there) = (start.chars(), self.letters.chars());
            let first = match (here.next(), there.next()) {
                (Some(one), Some(other)) => {
                    one == other || (self.lower && other.to_lowercase().eq([one]))
                }
                _ => false,
            };
            first && here.as_str() == there.as_str()
        });
        if !same {
            return None;
        }
        let after = text.get(self.letters.len()..)?;
        let ends = |rest: &str| !rest.chars().next().is_some_and(is_word);
        if ends(after) {
            Some(self.letters.len())
        } else {
            let plural = after.strip_prefix('s').is_some_and(ends);
            plural.then_some(self.letters.len() + 1)
        }
    }
}

/// A hyphen belongs to the word: `ABM-Strategie` is not `ABM`.
fn is_word(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '-' | '\u{2010}' | '\u{2011}')
}

/// `Buying centre (BC)` is spelt `Buying centre` and `BC`, `ACV, CLV` is two words; what has no letters is none.
fn spellings(name: &str) -> impl Iterator<Item = &str> {
    name.split(['(', ')', ',', ';', '/'])
        .map(str::trim)
        .filter(|it| it.chars().filter(|c| c.is_alphabetic()).count() >= 2)
        .filter(|it| !it.contains(':'))
}

fn starts_lower(letters: &str) -> bool {
    let acronym = letters
        .split(' ')
        .next()
        .is_some_and(|it| it.chars().filter(|c| c.is_uppercase()).count() > 1);
    let short = !letters.contains(' ') && letters.chars().count() < EVERYDAY;
    !acronym && !short
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        Language,
        document::schema,
        report::{Table, Topic, Turn},
        sample::Stage,
        steps::glossary,
    };

    fn links() -> (Links, Words) {
        let words = Words::of(Language::En);
        let db = schema::blank().expect("a blank workshop");
        glossary::sample(&db, &words, Stage::Finished).expect("filled");
        (glossary::links(&db, &words).expect("reads"), words)
    }

    fn led(text: &str) -> Vec<(String, String)> {
        let mut said = Text::from(text);
        links().0.text(&mut said, &mut HashSet::new());
        assert_eq!(said.plain(), text, "not a letter is lost");
        said.0
            .into_iter()
            .filter_map(|it| Some((it.text, it.link?)))
            .collect()
    }

    #[test]
    fn a_term_leads_to_its_row_as_the_glossary_spells_it() {
        let cases: [(&str, &[&str]); 8] = [
            ("An SQA is handed over.", &["SQA"]),
            ("Sales takes SQAs within two days.", &["SQAs"]),
            (
                "The target account list is short.",
                &["target account list"],
            ),
            (
                "The ideal customer profile says so.",
                &["ideal customer profile"],
            ),
            ("Does it fit?", &[]),
            ("Fit counts, as does decay.", &["Fit"]),
            ("The SQA-Prozess and the SQAX", &[]),
            ("", &[]),
        ];
        for (text, expected) in cases {
            let found: Vec<_> = led(text).into_iter().map(|it| it.0).collect();
            assert_eq!(found, expected, "{text}");
        }
        assert_eq!(led("An SQA")[0].1, "glossary-term-sqa");
    }

    #[test]
    fn each_topic_leads_to_a_term_once_and_names_are_no_terms() {
        let text = |words: &str| Block::Paragraph(words.into());
        let list = Table {
            dense: true,
            rows: vec![crate::report::Row {
                cells: vec!["SQA GmbH".into()],
                ..Default::default()
            }],
            ..Table::default()
        };
        let topic = |blocks| Topic {
            id: "a".into(),
            name: "a".into(),
            title: "a".into(),
            turn: Turn::Portrait,
            blocks,
        };
        let mut section = Section {
            id: "a".into(),
            step: None,
            title: "a".into(),
            question: String::new(),
            answer: String::new(),
            topics: vec![
                topic(vec![
                    Block::Table(list),
                    Block::Paragraph(Text::strong("SQA")),
                    text("An SQA, and one more SQA."),
                ]),
                topic(vec![text("And an SQA here.")]),
            ],
        };
        links().0.mark(&mut section);
        let count = |topic: &Topic| format!("{topic:?}").matches("Some(\"glossary-term").count();
        assert_eq!(section.topics.iter().map(count).collect::<Vec<_>>(), [1, 1]);
    }
}
