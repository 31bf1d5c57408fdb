//! The step `glossary`.

use abm_core::{
    Language, Result, Words,
    steps::glossary::{self as core, AgreedTerm, GlossaryEdit, GlossaryView},
};
use tauri::State;

use crate::room::Room;

super::step_commands!(glossary, edit_glossary, GlossaryView, GlossaryEdit);

/// The terms the room agreed on, as a reader of a language meets them.
#[tauri::command]
pub async fn agreed_terms(room: State<'_, Room>, language: Language) -> Result<Vec<AgreedTerm>> {
    room.open()?
        .desk
        .read(move |reading| core::agreed(&reading.db, &Words::of(language)))
        .await
}
