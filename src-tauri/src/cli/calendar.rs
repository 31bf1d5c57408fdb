//! `export --as calendar`: the meetings for everybody's calendar.

use std::path::Path;

use abm_core::{
    Language, Result, Words,
    document::{Document, Home},
    steps::{meetings, setup},
};
use chrono::Utc;
use serde_json::json;

use super::Answer;
use crate::{place, printing};

/// Writes the calendar of a workshop.
pub fn write(file: &Path, out: &Path, language: Option<Language>) -> Result<Answer> {
    let document = Document::open(file, &Home::at(place::data()?), Utc::now())?;
    let calendar = document.read(|db| {
        let language = match language {
            Some(language) => language,
            None => setup::language(db)?,
        };
        meetings::calendar(db, &Words::of(language))
    })?;
    let bytes = abm_exchange::write_calendar(&calendar, Utc::now())?;
    printing::write(out, &bytes)?;
    document.close(Utc::now())?;
    Ok(Answer::well(
        format!("Wrote {} ({} dates)", out.display(), calendar.events.len()),
        json!({ "out": out, "events": calendar.events.len(), "bytes": bytes.len() }),
    ))
}
