//! What is wrong with the plan, as data: shown with a jump, accepted with a reason, printed. Never an error.

use serde::{Deserialize, Serialize};

use crate::{
    label::{Param, Params},
    step::Step,
};

/// How much it matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, export_to = "house.ts"))]
pub enum Severity {
    /// The plan cannot work like this.
    Error,
    /// Worth a second look.
    Warning,
}

/// One thing that is wrong with the plan. Its sentence is the locale key `finding-<code>`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, export_to = "house.ts"))]
pub struct Finding {
    /// Which check found it, kebab-case, unique over all steps: `raci-two-accountable`.
    pub code: String,
    /// The step whose screen fixes it.
    pub step: Step,
    /// How much it matters.
    pub severity: Severity,
    /// What the sentence fills in.
    pub params: Params,
    /// Where on that screen, in the step's own terms (`activity:123`, `cell:123:456`); empty for the screen as a whole.
    pub place: String,
    /// The reason somebody gave for living with it, if any.
    pub accepted: Option<String>,
}

impl Finding {
    /// A finding about a whole screen, not accepted.
    pub fn new(step: Step, severity: Severity, code: &str) -> Self {
        Self {
            code: code.to_owned(),
            step,
            severity,
            params: Params::new(),
            place: String::new(),
            accepted: None,
        }
    }

    /// The same finding at a place.
    #[must_use]
    pub fn at(mut self, place: impl Into<String>) -> Self {
        self.place = place.into();
        self
    }

    /// The same finding with one more parameter for its sentence.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<Param>) -> Self {
        self.params.insert(name.to_owned(), value.into());
        self
    }
}
