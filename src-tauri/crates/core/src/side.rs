//! The two teams whose voices are heard apart and then compared.

use serde::{Deserialize, Serialize};

use crate::named::named;

/// One of the two teams.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, export_to = "house.ts"))]
pub enum Side {
    /// The circle.
    Marketing,
    /// The diamond.
    Sales,
}
named!(Side { Marketing = "marketing", Sales = "sales" });

impl Side {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Marketing, Self::Sales];
}
