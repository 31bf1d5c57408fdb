//! `check`: is the plan ready, and what is wrong with it.

use std::path::Path;

use abm_core::{
    Finding, Language, Result, Step, Words,
    document::{Document, Home},
    steps::wrapup::{self, Known, Readiness},
};
use chrono::Utc;
use serde_json::{Value, json};

use super::{Answer, refusal::at};
use crate::place;

/// The five things that must be in place, and every open finding of every step; well where all are and there is none.
pub fn check(file: &Path, language: Option<Language>) -> Result<Answer> {
    let document = Document::open(file, &Home::at(place::data()?), Utc::now()).map_err(at(file))?;
    let words = Words::of(language.unwrap_or(crate::settings::Settings::default().language));
    let (readiness, findings) = document.read(|db| {
        let known = Known::read(db)?;
        let findings = Step::ALL.into_iter().flat_map(|it| known.findings_of(it));
        let open = findings.filter(|it| it.accepted.is_none());
        Ok((known.readiness(), open.collect::<Vec<Finding>>()))
    })?;
    document.close(Utc::now())?;

    let mut lines: Vec<String> = Vec::new();
    let mut data = Vec::new();
    for it in &readiness {
        let (line, value) = of_readiness(it, &words);
        lines.push(line);
        data.push(value);
    }
    let mut found = Vec::new();
    for finding in &findings {
        let sentence = words.fill(&format!("finding-{}", finding.code), &finding.params);
        lines.push(format!("{}: {sentence}", step(finding.step, &words)));
        found.push(json!({
            "code": finding.code, "severity": finding.severity, "step": finding.step, "sentence": sentence,
            "place": finding.place,
        }));
    }
    if findings.is_empty() {
        lines.push(words.say("wrapup-check-nothing"));
    }
    Ok(Answer {
        lines,
        well: findings.is_empty() && readiness.iter().all(|it| it.ready),
        data: json!({ "readiness": data, "findings": found }),
    })
}

/// One of the five as a line for people and as data for scripts.
fn of_readiness(it: &Readiness, words: &Words) -> (String, Value) {
    let name = words.say(&format!("wrapup-ready-{}", it.which.name()));
    let gaps: Vec<Value> = it
        .gaps
        .iter()
        .map(|gap| json!({ "step": gap.step, "place": gap.place, "sentence": wrapup::sentence(&gap.what, words) }))
        .collect();
    let sentence = match it.gaps.first() {
        Some(gap) => wrapup::sentence(&gap.what, words),
        None => wrapup::sentence(&it.firm, words),
    };
    let line = words.with(
        "wrapup-check-line",
        &[
            ("name", name.as_str().into()),
            ("ready", if it.ready { "yes" } else { "no" }.into()),
            ("done", it.done.into()),
            ("of", it.of.into()),
            ("sentence", sentence.as_str().into()),
        ],
    );
    let value = json!({
        "code": it.which, "ready": it.ready, "done": it.done, "of": it.of, "name": name, "sentence": sentence,
        "missing": gaps,
    });
    (line, value)
}

fn step(step: Step, words: &Words) -> String {
    words.say(&format!("step-{}", step.name()))
}
