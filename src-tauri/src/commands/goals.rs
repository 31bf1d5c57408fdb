//! The step `goals`.

use abm_core::{
    Result,
    steps::goals::{self, GoalsEdit, GoalsFormula, GoalsView},
};
use tauri::State;

use crate::room::Room;

super::step_commands!(goals, edit_goals, GoalsView, GoalsEdit);

/// A formula while somebody writes it: what is wrong with it, or what it comes to today. Nothing is kept.
#[tauri::command]
pub async fn goals_formula(room: State<'_, Room>, goal: i64, text: String) -> Result<GoalsFormula> {
    room.open()?
        .desk
        .read(move |reading| goals::try_out(&reading.db, goal, &text))
        .await
}
