//! The step `playbook`: the document in people's hands, collected from all steps.
//!
//! Owns what is printed and in which order. Refuses to say anything of its own about a step, and to lay out a page.

use chrono::NaiveDate;
use rusqlite::Connection;

use super::setup;
use crate::{
    Finding, Result, Step, Words,
    report::{Cover, Document, Section},
    sample::Stage,
};

/// The step's tables.
pub const SCHEMA: &str = include_str!("schema.sql");

/// Everything the workshop has to print, in rail order; a step with nothing to say prints nothing. `day` is the day the
/// document speaks for.
pub fn assemble(db: &Connection, words: &Words, day: NaiveDate) -> Result<Document> {
    let about = setup::about(db)?;
    let dates: Vec<_> = setup::days(db)?
        .iter()
        .filter_map(|it| it.date)
        .map(|date| words.day(date))
        .collect();
    let fact = |key: &str, lines: Vec<String>| {
        let lines: Vec<_> = lines.into_iter().filter(|line| !line.is_empty()).collect();
        (!lines.is_empty()).then(|| (words.say(key), lines))
    };
    let facts = [
        fact(
            "playbook-fact-workshop",
            dates.into_iter().chain([about.place]).collect(),
        ),
        fact("playbook-fact-facilitator", vec![about.facilitator]),
    ];
    let sections = Step::ALL
        .into_iter()
        .filter(|&step| step != Step::Playbook)
        .filter_map(|step| super::section(step, db, words).transpose())
        .collect::<Result<_>>()?;
    Ok(Document {
        cover: Cover {
            kind: words.say("playbook-kind"),
            title: about.title,
            client: about.client,
            facts: facts.into_iter().flatten().collect(),
            edition: words.with("playbook-as-of", &[("day", words.day(day).into())]),
            day,
            confidentiality: words.say("playbook-confidential"),
            draft: None,
            logo: setup::logo(db)?,
            tiers: Vec::new(),
        },
        language: words.language(),
        sections,
    })
}

/// Whether anything has been entered yet; the playbook only collects.
pub fn started(_: &Connection) -> Result<bool> {
    Ok(false)
}

/// What is wrong with it; each step says that for itself.
pub fn findings(_: &Connection) -> Result<Vec<Finding>> {
    Ok(Vec::new())
}

/// What it prints of its own.
pub fn section(_: &Connection, _: &Words) -> Result<Option<Section>> {
    Ok(None)
}

/// Nothing to fill in.
pub fn sample(_: &Connection, _: &Words, _: Stage) -> Result<()> {
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Language, document::schema, sample};

    fn day() -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, 23).expect("a real day")
    }

    #[test]
    fn an_empty_workshop_prints_a_cover_and_no_empty_section() {
        let db = schema::blank().expect("a blank workshop");
        let document = assemble(&db, &Words::of(Language::En), day()).expect("assembles");
        assert!(document.sections.is_empty());
        assert!(document.cover.facts.is_empty());
    }

    #[test]
    fn the_sample_prints_its_steps_in_rail_order() {
        for language in Language::ALL {
            let db = schema::blank().expect("a blank workshop");
            let words = Words::of(language);
            sample::fill(&db, &words, Stage::Finished).expect("fills");
            let document = assemble(&db, &words, day()).expect("assembles");
            let steps: Vec<_> = document
                .sections
                .iter()
                .filter_map(|section| section.step)
                .collect();
            assert_eq!(
                steps,
                [Step::Setup, Step::Approach, Step::Segmentation, Step::Roles]
            );
            assert_eq!(document.cover.client, "Brückmann Antriebe AG");
        }
    }
}
