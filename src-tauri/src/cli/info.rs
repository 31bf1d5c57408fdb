//! `info`: what is in a workshop.

use std::path::Path;

use abm_core::{
    Result, Step, Words,
    document::{Document, Home},
    facilitation, steps,
};
use chrono::Utc;
use serde_json::{Map, Value, json};

use super::{Answer, refusal::at};
use crate::place;

/// Counts per step, and the document's versions.
pub fn info(file: &Path) -> Result<Answer> {
    let document = Document::open(file, &Home::at(place::data()?), Utc::now()).map_err(at(file))?;
    let (frame, counts) = document.read(|db| {
        let mut counts = Map::new();
        for step in Step::ALL {
            let rows = steps::counts(step, db)?;
            let mut count: Map<_, _> = rows
                .into_iter()
                .map(|(name, rows)| (name, rows.into()))
                .collect();
            count.insert("started".to_owned(), Value::Bool(steps::started(step, db)?));
            let findings = steps::findings(step, db)?;
            count.insert(
                "findings".to_owned(),
                findings
                    .iter()
                    .filter(|it| it.accepted.is_none())
                    .count()
                    .into(),
            );
            counts.insert(step.name().to_owned(), Value::Object(count));
        }
        Ok((facilitation::frame(db)?, counts))
    })?;
    let versions = document.versions()?;
    let revision = document.revision()?;
    let words = Words::of(crate::settings::Settings::default().language);
    let mut lines = vec![format!("{} · {}", frame.client, frame.title)];
    for (step, count) in &counts {
        let facts: Vec<_> = count
            .as_object()
            .into_iter()
            .flatten()
            .filter(|(name, value)| *name != "started" && value.as_f64() != Some(0.0))
            .map(|(name, value)| format!("{value} {name}"))
            .collect();
        lines.push(format!(
            "  {}: {}",
            words.say(&format!("step-{step}")),
            if facts.is_empty() {
                "–".to_owned()
            } else {
                facts.join(", ")
            }
        ));
    }
    lines.push(format!(
        "  revision {revision}, {} kept versions",
        versions.len()
    ));
    let data = json!({
        "file": file,
        "client": frame.client,
        "title": frame.title,
        "document": { "id": document.identity(), "revision": revision, "schema": abm_core::document::schema::MIGRATIONS.len() },
        "steps": counts,
        "versions": versions,
    });
    document.close(Utc::now())?;
    Ok(Answer {
        lines,
        data,
        well: true,
    })
}
