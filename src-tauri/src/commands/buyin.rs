//! The step `buyin`.

use abm_core::steps::buyin::{BuyinEdit, BuyinView};

super::step_commands!(buyin, edit_buyin, BuyinView, BuyinEdit);
