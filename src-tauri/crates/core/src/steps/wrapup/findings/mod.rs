//! What contradicts itself across the steps. What one step can see by itself it says itself; here stands only what shows when
//! two of them are laid side by side.

use super::Known;
use crate::{Finding, Param, Severity, Step};

mod close;
mod handover;
mod list;
mod people;
#[cfg(test)]
mod tests;

/// The check for a term that other steps build on while its meaning is disputed.
pub(super) const TERM_DISPUTED: &str = "wrapup-term-disputed";

/// A check: it looks at everything and says what it found.
type Check = fn(&Known) -> Vec<Finding>;

/// Every check, in the order of the rail.
pub(super) const CHECKS: &[Check] = &[
    list::not_yet_but_listed,
    list::listed_before_decided,
    list::nothing_listed,
    list::strategic_in_tiers,
    list::few_for_lite,
    list::more_than_carried,
    list::capacity_unknown,
    list::fewer_sellers,
    list::dissent_without_meeting,
    people::nobody_for_tier_one,
    people::absent_but_accountable,
    people::accountable_without_meeting,
    people::too_many_meetings,
    people::meeting_against_matrix,
    people::agreed_with_errors,
    people::parked_without_action,
    handover::nobody_hands_over,
    handover::watcher_without_person,
    handover::watcher_without_meeting,
    handover::threshold_for_nobody,
    handover::sla_without_threshold,
    handover::sla_without_tiers,
    handover::disputed_terms,
    handover::open_terms,
    close::decisions_of_nobody,
    close::parked_by_nobody,
    close::no_actions,
    close::actions_of_nobody,
    close::actions_without_day,
    close::actions_too_late,
    close::owner_unknown,
    close::one_does_it_all,
    close::signed_by_one,
    close::signed_with_errors,
    close::changed_since_signing,
    close::swapped_too_much,
    close::strayed_from_edition,
    close::results_missing,
];

/// Everything that is wrong, errors first.
pub(super) fn of(known: &Known) -> Vec<Finding> {
    let mut found: Vec<Finding> = CHECKS.iter().flat_map(|check| check(known)).collect();
    found.sort_by_key(|it| it.severity);
    found
}

/// The plan cannot work like this.
fn error(step: Step, code: &str) -> Finding {
    Finding::new(step, Severity::Error, code)
}

/// Worth a second look.
fn warning(step: Step, code: &str) -> Finding {
    Finding::new(step, Severity::Warning, code)
}

/// A step's name, in the reader's language.
fn name_of(step: Step) -> Param {
    Param::key(format!("step-{}", step.name()))
}

/// One finding, or none.
fn when(holds: bool, finding: impl FnOnce() -> Finding) -> Vec<Finding> {
    if holds { vec![finding()] } else { Vec::new() }
}
