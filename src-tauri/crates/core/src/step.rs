//! The steps of the rail, in rail order. Data flows down: a step may read the steps above it, never one below.

use serde::{Deserialize, Serialize};

/// One step of the workshop. The same name is its folder in core and UI, its table prefix, its commands, its locale
/// file and its tests.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, export_to = "house.ts"))]
pub enum Step {
    /// Who, when, how.
    Setup,
    /// Strategic, lite or programmatic.
    Approach,
    /// The list.
    Accounts,
    /// Whom we address.
    Segmentation,
    /// Responsibilities and RACI.
    Roles,
    /// The document in people's hands.
    Playbook,
}

impl Step {
    /// Every step that is built, in rail order.
    pub const ALL: [Self; 6] = [
        Self::Setup,
        Self::Approach,
        Self::Accounts,
        Self::Segmentation,
        Self::Roles,
        Self::Playbook,
    ];

    /// The step's one name.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Setup => "setup",
            Self::Approach => "approach",
            Self::Accounts => "accounts",
            Self::Segmentation => "segmentation",
            Self::Roles => "roles",
            Self::Playbook => "playbook",
        }
    }

    /// The step that owns a table, read from the table's prefix; `None` for the house's own tables.
    pub fn owning(table: &str) -> Option<Self> {
        let prefix = table.split('_').next().unwrap_or(table);
        Self::ALL.into_iter().find(|step| step.name() == prefix)
    }
}

impl std::str::FromStr for Step {
    type Err = crate::Error;

    fn from_str(name: &str) -> crate::Result<Self> {
        Self::ALL
            .into_iter()
            .find(|step| step.name() == name)
            .ok_or_else(|| crate::Error::invalid("step", name))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_belongs_to_the_step_it_is_named_after() {
        assert_eq!(Step::owning("approach_answer"), Some(Step::Approach));
        assert_eq!(Step::owning("setup"), Some(Step::Setup));
        assert_eq!(Step::owning("history"), None);
    }
}
