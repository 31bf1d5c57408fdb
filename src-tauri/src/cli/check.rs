//! `check`: what is wrong with the plan.

use std::path::Path;

use abm_core::{
    Language, Result, Step, Words,
    document::{Document, Home},
    steps,
};
use chrono::Utc;
use serde_json::json;

use super::{Answer, refusal::at};
use crate::place;

/// Every open finding of every step; well where there is none.
pub fn check(file: &Path, language: Option<Language>) -> Result<Answer> {
    let document = Document::open(file, &Home::at(place::data()?), Utc::now()).map_err(at(file))?;
    let words = Words::of(language.unwrap_or(crate::settings::Settings::default().language));
    let findings = document.read(|db| {
        let mut all = Vec::new();
        for step in Step::ALL {
            all.extend(steps::findings(step, db)?);
        }
        Ok(all)
    })?;
    document.close(Utc::now())?;
    let mut lines = Vec::new();
    let mut data = Vec::new();
    for finding in findings.iter().filter(|finding| finding.accepted.is_none()) {
        let sentence = words.fill(&format!("finding-{}", finding.code), &finding.params);
        let step = finding.step;
        lines.push(format!(
            "{}: {sentence}",
            words.say(&format!("step-{}", step.name()))
        ));
        data.push(json!({
            "code": finding.code, "severity": finding.severity, "step": step, "sentence": sentence, "place": finding.place,
        }));
    }
    let well = data.is_empty();
    if well {
        lines.push("Nothing is wrong with the plan.".to_owned());
    }
    Ok(Answer {
        lines,
        data: json!({ "findings": data }),
        well,
    })
}
