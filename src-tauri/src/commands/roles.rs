//! The step `roles`.

use abm_core::steps::roles::{RolesEdit, RolesView};

super::step_commands!(roles, edit_roles, RolesView, RolesEdit);
