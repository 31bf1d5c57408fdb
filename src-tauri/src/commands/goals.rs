//! The step `goals`.

use abm_core::steps::goals::{GoalsEdit, GoalsView};

super::step_commands!(goals, edit_goals, GoalsView, GoalsEdit);
