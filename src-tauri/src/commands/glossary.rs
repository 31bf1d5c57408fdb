//! The step `glossary`.

use abm_core::steps::glossary::{GlossaryEdit, GlossaryView};

super::step_commands!(glossary, edit_glossary, GlossaryView, GlossaryEdit);
