//! The step `approach`.

use abm_core::steps::approach::{ApproachEdit, ApproachView};

super::step_commands!(approach, edit_approach, ApproachView, ApproachEdit);
