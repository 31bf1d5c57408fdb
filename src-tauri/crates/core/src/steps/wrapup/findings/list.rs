//! The approach against the list, and both against what the company can carry.

use super::{error, warning, when};
use crate::{
    Finding, Param, Step,
    steps::{
        approach::{Choice, Criterion, Input},
        meetings::Unit,
        segmentation::Tier,
        wrapup::Known,
    },
};

/// Roles that talk to accounts: account executive and account manager.
pub(super) const SELLERS: [&str; 2] = ["ae", "am"];

/// Account-based marketing was put off, and yet there is a target list.
pub(super) fn not_yet_but_listed(known: &Known) -> Vec<Finding> {
    when(
        known.choice() == Some(Choice::NotYet) && known.listed() > 0,
        || {
            error(Step::Approach, "wrapup-not-yet-but-listed")
                .at("decision")
                .with("count", known.listed())
        },
    )
}

/// The list was cut before anybody decided what for.
pub(super) fn listed_before_decided(known: &Known) -> Vec<Finding> {
    when(known.choice().is_none() && known.listed() > 0, || {
        warning(Step::Approach, "wrapup-listed-before-decided")
            .at("decision")
            .with("count", known.listed())
    })
}

/// An approach is decided, but there is nobody to address.
pub(super) fn nothing_listed(known: &Known) -> Vec<Finding> {
    let choice = known.choice().filter(|it| *it != Choice::NotYet);
    choice
        .filter(|_| known.listed() == 0)
        .map(|choice| {
            let name = Param::key(format!("approach-choice-{}", choice.name()));
            error(Step::Segmentation, "wrapup-nothing-listed").with("approach", name)
        })
        .into_iter()
        .collect()
}

/// One programme for each account, but most of the list is in the tiers for many.
pub(super) fn strategic_in_tiers(known: &Known) -> Vec<Finding> {
    let others = known.count(Tier::Tier2) + known.count(Tier::Tier3);
    when(
        known.choice() == Some(Choice::Strategic) && others > 0,
        || {
            warning(Step::Segmentation, "wrapup-strategic-in-tiers")
                .at("list")
                .with("count", others)
        },
    )
}

/// A programme for a segment, but so few accounts that each could have its own.
pub(super) fn few_for_lite(known: &Known) -> Vec<Finding> {
    let most = known
        .approach
        .criteria
        .iter()
        .find(|it| it.criterion == Criterion::TargetAccounts)
        .and_then(|it| it.limits)
        .map_or(0, |it| it.strategic as usize);
    let listed = known.listed();
    when(
        known.choice() == Some(Choice::Lite) && (1..=most).contains(&listed),
        || {
            warning(Step::Approach, "wrapup-few-for-lite")
                .at("decision")
                .with("count", listed)
                .with("most", most)
        },
    )
}

/// More accounts on the list than every promise can be kept for.
pub(super) fn more_than_carried(known: &Known) -> Vec<Finding> {
    let carries = known.capacity.carries.unwrap_or(usize::MAX);
    when(known.listed() > carries, || {
        error(Step::Approach, "wrapup-more-than-carried")
            .at("capacity")
            .with("count", known.listed())
            .with("carries", carries)
    })
}

/// An approach is decided, but nobody said what the company can carry.
pub(super) fn capacity_unknown(known: &Known) -> Vec<Finding> {
    let decided = known.choice().is_some_and(|it| it != Choice::NotYet);
    when(decided && known.capacity.carries.is_none(), || {
        warning(Step::Approach, "wrapup-capacity-unknown").at("capacity")
    })
}

/// The capacity check reckons with more sellers than the roles have.
pub(super) fn fewer_sellers(known: &Known) -> Vec<Finding> {
    let sellers = sellers(known);
    let said = known
        .approach
        .inputs
        .iter()
        .find(|it| it.input == Input::Sellers)
        .and_then(|it| it.value);
    said.filter(|said| sellers > 0 && *said > sellers as f64)
        .map(|said| {
            warning(Step::Approach, "wrapup-fewer-sellers")
                .at("capacity")
                .with("said", said)
                .with("count", sellers)
        })
        .into_iter()
        .collect()
}

/// How many people talk to accounts.
pub(super) fn sellers(known: &Known) -> usize {
    let plan = known.matrix();
    let roles = plan.shown_roles().filter(|role| {
        role.starter
            .as_deref()
            .is_some_and(|it| SELLERS.contains(&it))
    });
    let people: std::collections::BTreeSet<i64> = roles
        .flat_map(|role| plan.holders_of(role.id).map(|it| it.id))
        .collect();
    people.len()
}

/// A dissent is to be looked at again, and no meeting lies before that day.
pub(super) fn dissent_without_meeting(known: &Known) -> Vec<Finding> {
    let Some(day) = known.approach.decision.review_on else {
        return Vec::new();
    };
    let before = known.meetings.meetings.iter().any(|it| {
        it.rhythm.first.is_some_and(|first| first <= day)
            && (it.rhythm.unit != Unit::Once || it.rhythm.first == Some(day))
    });
    when(!before && known.has(Step::Meetings), || {
        warning(Step::Meetings, "wrapup-dissent-without-meeting")
    })
}
