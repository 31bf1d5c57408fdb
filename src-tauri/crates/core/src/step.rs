//! The steps of the rail, in rail order. Data flows down: a step may read the steps above it, never one below.

use serde::{Deserialize, Serialize};

/// The one list of steps, in rail order: module and locale file, variant, what it is about. A step is added here, in a
/// folder of its own, and nowhere else in core; [`Step`], the doors, the schema and the words are made from it.
macro_rules! every_step {
    ($then:ident) => {
        $then! {
            setup Setup "Who, when, how.";
            buyin Buyin "Winning sales over.";
            glossary Glossary "One language.";
            approach Approach "Strategic, lite or programmatic.";
            accounts Accounts "The list.";
            segmentation Segmentation "Whom we address.";
            roles Roles "Responsibilities and RACI.";
            scoring Scoring "When an account is ready for sales.";
            meetings Meetings "The frame for working together.";
            goals Goals "Shared goals, and what the funnel needs for them.";
            wrapup Wrapup "Is the foundation solid.";
            playbook Playbook "The document in people's hands.";
        }
    };
}
pub(crate) use every_step;

macro_rules! step {
    ($($name:ident $variant:ident $about:literal;)*) => {
        /// One step of the workshop. The same name is its folder in core and UI, its table prefix, its commands, its
        /// locale file and its tests.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(rename_all = "lowercase")]
        #[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, export_to = "house.ts"))]
        pub enum Step {
            $(#[doc = $about] $variant,)*
        }

        impl Step {
            /// Every step that is built, in rail order.
            pub const ALL: [Self; [$(stringify!($name)),*].len()] = [$(Self::$variant),*];

            /// The step's one name.
            pub const fn name(self) -> &'static str {
                match self {
                    $(Self::$variant => stringify!($name),)*
                }
            }
        }
    };
}
every_step!(step);

impl Step {
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
