//! The documents, put together: cover, summary, the steps' sections in the chosen order, back matter.

use chrono::NaiveDate;
use rusqlite::Connection;

use super::{OwnPart, Part, PlaybookOptions, back, store};
use crate::{
    Result, Severity, Step, Words,
    report::{
        Block, Card, Cover, Decided, Document, Mark, Open, Section, Summary, Text, TierCount,
    },
    steps::{
        self,
        approach::{self, Input},
        glossary, roles,
        segmentation::{self, Tier},
        setup, wrapup,
    },
};

/// Everything the workshop has to print; a step with nothing to say prints nothing.
pub(super) fn playbook(db: &Connection, words: &Words, day: NaiveDate) -> Result<Document> {
    let parts: Vec<Part> = store::parts(db)?
        .into_iter()
        .filter(|it| it.shown)
        .map(|it| it.part)
        .collect();
    let log = back::log(db, words)?;
    let mut sections = Vec::new();
    for part in &parts {
        sections.extend(match part {
            Part::Step(step) => steps::section(*step, db, words)?,
            Part::Own(OwnPart::Summary) => None,
            Part::Own(OwnPart::Findings) => back::findings(db, words)?,
            Part::Own(OwnPart::Decisions) => back::decisions(db, &log, words)?,
            Part::Own(OwnPart::Signatures) => back::signatures(db, words, !log.is_empty())?,
        });
    }
    lead_to_terms(db, words, &mut sections, &mut [])?;
    let summary = if parts.contains(&Part::Own(OwnPart::Summary)) {
        summary(db, words, &sections, &log)?
    } else {
        None
    };
    Ok(Document {
        cover: cover(db, words, day, words.say("playbook-kind"))?,
        language: words.language(),
        summary,
        cards: Vec::new(),
        sections,
    })
}

/// Lets words lead to what they mean here, if the document holds the glossary.
fn lead_to_terms(
    db: &Connection,
    words: &Words,
    sections: &mut [Section],
    cards: &mut [Card],
) -> Result<()> {
    let glossary = |it: &Section| it.step == Some(Step::Glossary);
    if !sections.iter().any(glossary) {
        return Ok(());
    }
    let links = glossary::links(db, words)?;
    for section in sections.iter_mut().filter(|it| !glossary(it)) {
        links.mark(section);
    }
    for card in cards {
        links.mark_card(card);
    }
    Ok(())
}

/// The matrix alone.
pub(super) fn poster(db: &Connection, words: &Words, day: NaiveDate) -> Result<Option<Document>> {
    let Some(mut section) = roles::poster(db, words)? else {
        return Ok(None);
    };
    for block in section.topics.iter_mut().flat_map(|it| &mut it.blocks) {
        if let Block::Matrix(matrix) = block {
            // The wall shows who does what; what is still wrong with it stands in the playbook.
            matrix.findings.clear();
            let rows = matrix.blocks.iter_mut().flat_map(|it| &mut it.rows);
            rows.for_each(|row| row.findings.clear());
        }
    }
    Ok(Some(Document {
        cover: cover(db, words, day, words.say("playbook-kind-poster"))?,
        language: words.language(),
        summary: None,
        cards: Vec::new(),
        sections: vec![section],
    }))
}

/// Cards to cut out, and the glossary; nothing while there is neither.
pub(super) fn handouts(db: &Connection, words: &Words, day: NaiveDate) -> Result<Option<Document>> {
    let mut cards = Vec::new();
    for step in Step::ALL {
        cards.extend(steps::cards(step, db, words)?);
    }
    let mut sections = Vec::from_iter(steps::section(Step::Glossary, db, words)?);
    if cards.is_empty() && sections.is_empty() {
        return Ok(None);
    }
    lead_to_terms(db, words, &mut sections, &mut cards)?;
    Ok(Some(Document {
        cover: cover(db, words, day, words.say("playbook-document-handouts"))?,
        language: words.language(),
        summary: None,
        cards,
        sections,
    }))
}

/// The sheets of all steps in rail order; nothing while no step has any.
pub(super) fn blank_kit(
    db: &Connection,
    words: &Words,
    day: NaiveDate,
) -> Result<Option<Document>> {
    let mut sections = Vec::new();
    for step in Step::ALL {
        let topics = steps::sheets(step, db, words)?;
        if !topics.is_empty() {
            sections.push(Section {
                id: step.name().to_owned(),
                step: Some(step),
                title: words.say(&format!("step-{}", step.name())),
                question: String::new(),
                answer: String::new(),
                topics,
            });
        }
    }
    if sections.is_empty() {
        return Ok(None);
    }
    Ok(Some(Document {
        cover: cover(db, words, day, words.say("playbook-document-blank-kit"))?,
        language: words.language(),
        summary: None,
        cards: Vec::new(),
        sections,
    }))
}

/// What the cover says and every head and foot repeats.
pub(super) fn cover(db: &Connection, words: &Words, day: NaiveDate, kind: String) -> Result<Cover> {
    let about = setup::about(db)?;
    let PlaybookOptions {
        draft,
        logo,
        confidentiality,
        ..
    } = store::options(db)?;
    let dates: Vec<_> = setup::days(db)?
        .iter()
        .filter_map(|it| it.date)
        .map(|date| words.day(date))
        .collect();
    let fact = |key: &str, lines: Vec<String>| {
        let lines: Vec<_> = lines.into_iter().filter(|line| !line.is_empty()).collect();
        (!lines.is_empty()).then(|| (words.say(key), lines))
    };
    let edition = edition(db, words, day)?;
    let facts = [
        fact("playbook-fact-edition", vec![edition.clone()]),
        fact(
            "playbook-fact-workshop",
            dates.into_iter().chain([about.place]).collect(),
        ),
        fact("playbook-fact-facilitator", vec![about.facilitator]),
    ];
    Ok(Cover {
        kind,
        title: about.title,
        client: about.client,
        facts: facts.into_iter().flatten().collect(),
        edition,
        day,
        confidentiality: confidentiality.unwrap_or_else(|| words.say("playbook-confidential")),
        draft: draft.then(|| words.say("playbook-draft")),
        logo: if logo { setup::logo(db)? } else { None },
        tiers: tiers(db, words)?,
    })
}

/// Which edition it is: the last one as it was frozen, the next one as it stands, or none yet.
fn edition(db: &Connection, words: &Words, day: NaiveDate) -> Result<String> {
    let (key, number, day) = match wrapup::last(db)? {
        None => ("playbook-as-of", 0, day),
        Some(last) if last.holds => ("playbook-edition", last.number, last.frozen_on),
        Some(last) => ("playbook-edition-next", last.number + 1, day),
    };
    Ok(words.with(
        key,
        &[
            ("number", i64::from(number).into()),
            ("day", words.day(day).into()),
        ],
    ))
}

/// The target list as a picture; nothing before it is cut.
fn tiers(db: &Connection, words: &Words) -> Result<Vec<TierCount>> {
    if !segmentation::started(db)? {
        return Ok(Vec::new());
    }
    let meters = segmentation::tiers(db)?;
    let listed = meters.into_iter().filter(|it| it.count > 0);
    Ok(listed
        .filter_map(|it| {
            let (mark, key) = match it.tier {
                Tier::Tier1 => (Mark::Tier1, "playbook-cover-tier-1"),
                Tier::Tier2 => (Mark::Tier2, "playbook-cover-tier-2"),
                Tier::Tier3 => (Mark::Tier3, "playbook-cover-tier-3"),
                Tier::Watch | Tier::Excluded => return None,
            };
            Some(TierCount {
                tier: mark,
                count: it.count,
                caption: words.with(key, &[("count", it.count.into())]),
            })
        })
        .collect())
}

/// The whole on one page; nothing while nothing is decided and nothing is open.
fn summary(
    db: &Connection,
    words: &Words,
    sections: &[Section],
    log: &[back::Logged],
) -> Result<Option<Summary>> {
    let mut decided = Vec::new();
    for section in sections {
        // The set-up's answer says who met, which nobody decided.
        if section.answer.is_empty() || matches!(section.step, None | Some(Step::Setup)) {
            continue;
        }
        let logged = log
            .iter()
            .find(|it| it.step == section.step && it.source == back::Source::Answer);
        decided.push(Decided {
            topic: section.title.clone(),
            decision: section.answer.as_str().into(),
            dissent: logged.is_some_and(|it| !it.dissent.is_empty()),
            who: logged.map(|it| it.who.clone()).unwrap_or_default(),
            link: section.id.clone(),
        });
    }
    let printed = |id: &str| sections.iter().any(|it| it.id == id);
    let log_link = |step: Option<Step>| match step {
        Some(step) if printed(step.name()) => step.name().to_owned(),
        _ => back::DECISIONS.to_owned(),
    };
    // What a step decided on the way to its answer stands in the log; one page has room for the answer.
    for logged in log.iter().filter(|it| it.source == back::Source::Room) {
        decided.push(Decided {
            topic: logged
                .step
                .map(|step| words.say(&format!("step-{}", step.name())))
                .unwrap_or_default(),
            decision: logged.decision.as_str().into(),
            dissent: !logged.dissent.is_empty(),
            who: logged.who.clone(),
            link: log_link(logged.step),
        });
    }
    let mut open = Vec::new();
    for step in Step::ALL {
        for finding in steps::findings(step, db)? {
            if finding.accepted.is_none() && finding.severity == Severity::Error {
                open.push(Open {
                    question: back::sentence(&finding, words).into(),
                    who: String::new(),
                    link: log_link(Some(step)),
                });
            }
        }
    }
    if decided.is_empty() && open.is_empty() {
        return Ok(None);
    }
    let lead = sections
        .iter()
        .find(|it| it.step == Some(Step::Approach))
        .map(|it| Text::from(it.answer.as_str()))
        .unwrap_or_default();
    Ok(Some(Summary {
        lead,
        figures: figures(db, words)?,
        decided,
        open,
    }))
}

/// Numbers worth knowing by heart, at most five.
fn figures(db: &Connection, words: &Words) -> Result<Vec<(String, String)>> {
    let count = |sql: &str| -> Result<i64> { Ok(db.query_row(sql, [], |row| row.get(0))?) };
    let mut figures = Vec::new();
    let mut put = |count: i64, key: &str| {
        if count > 0 {
            figures.push((
                words.number(count as f64, 0),
                words.with(key, &[("count", count.into())]),
            ));
        }
    };
    put(
        count("SELECT count(*) FROM accounts_account")?,
        "playbook-figure-accounts",
    );
    let plan = roles::plan(db)?;
    let rows = plan.shown_activities().count() as i64;
    let held = plan
        .shown_roles()
        .filter(|role| plan.holders_of(role.id).next().is_some())
        .count() as i64;
    put(rows, "playbook-figure-activities");
    put(held, "playbook-figure-roles");
    let people = setup::people(db)?;
    put(
        people.iter().filter(|it| it.present).count() as i64,
        "playbook-figure-people",
    );
    let view = approach::read(db)?;
    let budget = view.inputs.iter().find(|it| it.input == Input::Budget);
    if let Some(budget) = budget.and_then(|it| it.value) {
        let money = words.money(budget, &view.currency);
        figures.insert(
            usize::from(!figures.is_empty()),
            (money, words.say("playbook-figure-budget")),
        );
    }
    figures.truncate(5);
    Ok(figures)
}

#[cfg(test)]
mod tests {
    use super::super::{Kind, PlaybookEdit, PlaybookSwitch, assemble};
    use super::*;
    use crate::{Edit, Language, document::schema, sample, sample::Stage};
    use chrono::DateTime;

    fn day() -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, 23).expect("a real day")
    }

    fn full(language: Language) -> (Connection, Words) {
        let db = schema::blank().expect("a blank workshop");
        let words = Words::of(language);
        sample::fill(&db, &words, Stage::Finished).expect("fills");
        (db, words)
    }

    fn printed(db: &Connection, words: &Words) -> Document {
        assemble(db, Kind::Playbook, words, day())
            .expect("assembles")
            .expect("a playbook")
    }

    #[test]
    fn an_empty_workshop_prints_a_cover_and_nothing_empty() {
        let db = schema::blank().expect("a blank workshop");
        let words = Words::of(Language::En);
        let document = printed(&db, &words);
        assert!(document.sections.is_empty(), "{:?}", document.sections);
        assert!(document.summary.is_none());
        assert_eq!(document.cover.facts.len(), 1);
        let poster = assemble(&db, Kind::RaciPoster, &words, day()).expect("assembles");
        assert!(poster.is_none());
    }

    #[test]
    fn the_sample_prints_its_steps_in_rail_order_and_then_what_no_step_says() {
        for language in Language::ALL {
            let (db, words) = full(language);
            let document = printed(&db, &words);
            let steps: Vec<_> = document.sections.iter().filter_map(|it| it.step).collect();
            let (front, back): (Vec<_>, Vec<_>) =
                steps.iter().partition(|&&step| step != Step::Glossary);
            assert!(front.is_sorted() && front.len() > 3, "{front:?}");
            assert_eq!(back, [Step::Glossary]);
            assert_eq!(steps.last(), back.first());
            assert!(document.cover.tiers.len() >= 2);
            let last = document.sections.last().expect("sections");
            assert_eq!(last.id, "signatures");
            let signs = |it: &Block| matches!(it, Block::Signatures(names) if names.len() >= 2);
            assert!(last.topics[0].blocks.iter().any(signs));
            assert_eq!(document.cover.client, "Brückmann Antriebe AG");
        }
    }

    #[test]
    fn the_summary_says_what_was_decided_by_whom_and_that_somebody_differs() {
        for (language, who) in [
            (Language::En, "approach-sample-who"),
            (Language::De, "approach-sample-who"),
        ] {
            let (db, words) = full(language);
            let summary = printed(&db, &words).summary.expect("a summary");
            let mut decided = summary.decided.iter();
            let approach = decided.find(|it| it.link == "approach");
            let approach = approach.expect("the approach was decided");
            assert_eq!(approach.who, words.say(who));
            assert!(approach.dissent);
            assert!(!summary.lead.plain().is_empty());
            assert!(summary.figures.len() >= 3, "{:?}", summary.figures);
        }
    }

    #[test]
    fn what_a_step_decided_on_its_way_stands_in_the_log_with_its_reason_and_not_in_the_summary() {
        let (db, words) = full(Language::En);
        let document = printed(&db, &words);
        let yielded = "Sales yielded.";
        let log = document
            .sections
            .iter()
            .find(|it| it.id == back::DECISIONS)
            .map(|it| format!("{it:?}"))
            .expect("a log");
        for said in [
            "“Hand over SQA”: SDR is accountable; Demand generation and SDR do the work. Sales yielded.",
            "2 rows as marketing sees them:",
            "Marketing has to hear how talks end",
        ] {
            assert!(log.contains(said), "{said}: {log}");
        }
        let summary = format!("{:?}", document.summary);
        assert!(!summary.contains(yielded), "{summary}");
    }

    #[test]
    fn what_is_left_out_is_not_printed_and_what_is_moved_is_printed_there() {
        let (db, words) = full(Language::De);
        let edit = |edit: PlaybookEdit| edit.apply(&db, DateTime::UNIX_EPOCH).expect("applies");
        let roles = Part::Step(Step::Roles);
        edit(PlaybookEdit::ShowPart {
            part: Part::Own(OwnPart::Summary),
            shown: false,
        });
        edit(PlaybookEdit::ShowPart {
            part: Part::Step(Step::Approach),
            shown: false,
        });
        edit(PlaybookEdit::MovePart {
            part: roles,
            after: None,
        });
        edit(PlaybookEdit::Switch {
            what: PlaybookSwitch::Draft,
            on: true,
        });
        edit(PlaybookEdit::SetConfidentiality {
            text: Some("Nur für den Vorstand".to_owned()),
        });
        let document = printed(&db, &words);
        assert!(document.summary.is_none());
        assert_eq!(document.sections[0].step, Some(Step::Roles));
        assert!(
            document
                .sections
                .iter()
                .all(|it| it.step != Some(Step::Approach))
        );
        assert_eq!(document.cover.draft.as_deref(), Some("Entwurf"));
        assert_eq!(document.cover.confidentiality, "Nur für den Vorstand");
    }

    #[test]
    fn an_empty_workshop_has_a_blank_kit_and_no_handouts() {
        let db = schema::blank().expect("a blank workshop");
        for language in Language::ALL {
            let words = Words::of(language);
            let kit = assemble(&db, Kind::BlankKit, &words, day()).expect("assembles");
            let kit = kit.expect("sheets");
            let steps: Vec<_> = kit.sections.iter().filter_map(|it| it.step).collect();
            assert!(steps.is_sorted());
            for step in [Step::Setup, Step::Glossary, Step::Approach] {
                assert!(steps.contains(&step), "{step:?}");
            }
            let handouts = assemble(&db, Kind::Handouts, &words, day()).expect("assembles");
            assert!(handouts.is_none());
        }
    }

    #[test]
    fn the_handouts_end_with_the_glossary() {
        let (db, words) = full(Language::De);
        let handouts = assemble(&db, Kind::Handouts, &words, day()).expect("assembles");
        let handouts = handouts.expect("handouts");
        assert_eq!(
            handouts.sections.last().and_then(|it| it.step),
            Some(Step::Glossary)
        );
    }

    #[test]
    fn no_key_is_left_without_words() {
        use std::fmt::Write as _;

        for language in Language::ALL {
            let (db, words) = full(language);
            let mut said = String::new();
            for kind in Kind::ALL {
                let made = assemble(&db, kind, &words, day()).expect("assembles");
                write!(said, "{made:?}").expect("a string takes it");
            }
            for left in [
                "playbook-figure",
                "playbook-document",
                "sheet-criteria-how",
                "sheet-ballot-low",
                "playbook-log",
                "playbook-sign",
                "finding-",
                "{ $",
            ] {
                assert!(!said.contains(left), "{language:?}: {left}");
            }
        }
    }
}
