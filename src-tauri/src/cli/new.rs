//! `new` and `sample`.

use std::path::Path;

use abm_core::{
    Language, Result,
    document::{Document, Home},
    sample::Stage,
    steps::setup::AgendaPreset,
};
use chrono::Utc;
use serde_json::json;

use super::{Answer, refusal::at};
use crate::{commands::workshop, place};

/// Makes a new workshop with a full day's agenda.
pub fn new(file: &Path, client: &str, language: Language) -> Result<Answer> {
    make(file, language, |document| {
        workshop::begin(document, client, language, AgendaPreset::FullDay)
    })
}

/// Makes the sample workshop.
pub fn sample(file: &Path, language: Language, stage: Stage) -> Result<Answer> {
    make(file, language, |document| {
        workshop::fill_sample(document, language, stage)
    })
}

fn make(
    file: &Path,
    language: Language,
    fill: impl FnOnce(&mut Document) -> Result<()>,
) -> Result<Answer> {
    let mut document =
        Document::create(file, &Home::at(place::data()?), Utc::now()).map_err(at(file))?;
    if let Err(error) = fill(&mut document) {
        // What was begun must not stay behind as an empty workshop.
        let path = document.path().to_owned();
        drop(document);
        let _ = std::fs::remove_file(path);
        return Err(error);
    }
    document.close(Utc::now())?;
    let data = json!({ "file": file, "language": language });
    Ok(Answer::well(format!("Made {}", file.display()), data))
}
