//! What is left at the end of the day: decisions, parked things, actions and signatures.

use chrono::TimeDelta;

use super::{warning, when};
use crate::{
    Finding, Severity, Step, facilitation,
    steps::wrapup::{Action, HORIZON, Known},
};

/// From so many open actions on it shows whether one person does them all.
const MANY: usize = 6;

fn open(known: &Known) -> impl Iterator<Item = &Action> {
    known.actions.iter().filter(|it| it.done_on.is_none())
}

/// Decisions in the log that do not say who decided. What a step keeps itself names its people there.
pub(super) fn decisions_of_nobody(known: &Known) -> Vec<Finding> {
    let count = known
        .decisions
        .iter()
        .filter(|it| it.id.is_some() && it.who.is_empty())
        .count();
    when(count > 0, || {
        warning(Step::Wrapup, "wrapup-decisions-of-nobody")
            .at("decisions")
            .with("count", count)
    })
}

/// Parked things nobody looks after.
pub(super) fn parked_by_nobody(known: &Known) -> Vec<Finding> {
    let mut open = known.parked.iter().filter(|it| it.settled.is_none());
    let count = open.by_ref().filter(|it| it.owner.is_empty()).count();
    when(count > 0, || {
        warning(Step::Wrapup, "wrapup-parked-by-nobody")
            .at("parked")
            .with("count", count)
    })
}

/// Something was decided, and nothing is to be done about it.
pub(super) fn no_actions(known: &Known) -> Vec<Finding> {
    when(known.choice().is_some() && known.actions.is_empty(), || {
        warning(Step::Wrapup, "wrapup-no-actions").at("actions")
    })
}

fn about(code: &str, actions: &[&Action]) -> Vec<Finding> {
    actions
        .first()
        .map(|first| {
            warning(Step::Wrapup, code)
                .at(format!("action:{}", first.id))
                .with("count", actions.len())
                .with("text", facilitation::short(&first.text))
        })
        .into_iter()
        .collect()
}

/// Actions nobody does.
pub(super) fn actions_of_nobody(known: &Known) -> Vec<Finding> {
    let all: Vec<&Action> = open(known).filter(|it| it.owner.is_empty()).collect();
    about("wrapup-actions-of-nobody", &all)
}

/// Actions without a day.
pub(super) fn actions_without_day(known: &Known) -> Vec<Finding> {
    let all: Vec<&Action> = open(known).filter(|it| it.due.is_none()).collect();
    about("wrapup-actions-without-day", &all)
}

/// Actions for after the 90 days.
pub(super) fn actions_too_late(known: &Known) -> Vec<Finding> {
    let Some(end) = known
        .begins()
        .and_then(|it| it.checked_add_signed(TimeDelta::days(HORIZON)))
    else {
        return Vec::new();
    };
    let all: Vec<&Action> = open(known)
        .filter(|it| it.due.is_some_and(|due| due > end))
        .collect();
    about("wrapup-actions-too-late", &all)
}

/// Actions of somebody who is not on the list of people.
pub(super) fn owner_unknown(known: &Known) -> Vec<Finding> {
    if known.people.is_empty() {
        return Vec::new();
    }
    let folded = |name: &str| name.trim().to_lowercase();
    open(known)
        .filter(|it| !it.owner.is_empty())
        .filter(|it| {
            let owner = folded(&it.owner);
            !known
                .people
                .iter()
                .any(|person| folded(&person.name) == owner)
        })
        .map(|it| {
            warning(Step::Wrapup, "wrapup-owner-unknown")
                .at(format!("action:{}", it.id))
                .with("owner", it.owner.as_str())
                .with("text", facilitation::short(&it.text))
        })
        .collect()
}

/// More than half of what is to be done falls to one person.
pub(super) fn one_does_it_all(known: &Known) -> Vec<Finding> {
    let all = open(known).count();
    known
        .people
        .iter()
        .filter_map(|person| {
            let count = open(known).filter(|it| it.owner == person.name).count();
            (all >= MANY && count * 2 > all).then(|| {
                warning(Step::Wrapup, "wrapup-one-does-it-all")
                    .at("actions")
                    .with("owner", person.name.as_str())
                    .with("count", count)
                    .with("all", all)
            })
        })
        .collect()
}

/// One team has signed and the other has not.
pub(super) fn signed_by_one(known: &Known) -> Vec<Finding> {
    match known.signatures.as_slice() {
        [only] => {
            let other = match only.side {
                crate::Side::Marketing => "sales",
                crate::Side::Sales => "marketing",
            };
            vec![
                warning(Step::Wrapup, "wrapup-signed-by-one")
                    .at("signatures")
                    .with("side", other),
            ]
        }
        _ => Vec::new(),
    }
}

/// It is signed although something cannot work as planned.
pub(super) fn signed_with_errors(known: &Known) -> Vec<Finding> {
    let errors = known
        .open()
        .filter(|it| it.severity == Severity::Error)
        .count();
    when(!known.signatures.is_empty() && errors > 0, || {
        warning(Step::Wrapup, "wrapup-signed-with-errors")
            .at("signatures")
            .with("count", errors)
    })
}

/// What was signed is no longer what was decided.
pub(super) fn changed_since_signing(known: &Known) -> Vec<Finding> {
    let print = known.print();
    when(known.signatures.iter().any(|it| it.print != print), || {
        warning(Step::Wrapup, "wrapup-changed-since-signing").at("signatures")
    })
}

/// More accounts were swapped since the last edition than a quarter can bear.
pub(super) fn swapped_too_much(known: &Known) -> Vec<Finding> {
    let Some((base, swap)) = known.base().zip(known.swap.as_ref()) else {
        return Vec::new();
    };
    when(swap.swapped > swap.most, || {
        warning(Step::Segmentation, "wrapup-swapped-too-much")
            .at("list")
            .with("count", swap.swapped)
            .with("most", swap.most)
            .with("edition", i64::from(base.number))
    })
}

/// An edition holds, and something is decided differently.
pub(super) fn strayed_from_edition(known: &Known) -> Vec<Finding> {
    known
        .strayed()
        .map(|(number, count)| {
            warning(Step::Wrapup, "wrapup-strayed-from-edition")
                .at("editions")
                .with("edition", i64::from(number))
                .with("count", count)
        })
        .into_iter()
        .collect()
}

/// Work on the next edition has begun, and nobody has said what the goals came to.
pub(super) fn results_missing(known: &Known) -> Vec<Finding> {
    let Some(last) = known.editions.first().filter(|it| it.reopened_on.is_some()) else {
        return Vec::new();
    };
    let results = known.results();
    let count = results.iter().filter(|it| it.value.is_none()).count();
    when(count > 0, || {
        warning(Step::Wrapup, "wrapup-results-missing")
            .at("results")
            .with("edition", i64::from(last.number))
            .with("count", count)
    })
}
