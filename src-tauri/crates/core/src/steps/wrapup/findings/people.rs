//! Who is to do it against who was in the room, who comes to the meetings and what the room said about the steps.

use std::collections::BTreeSet;

use super::{error, list, name_of, warning, when};
use crate::{
    Finding, Severity, Step,
    facilitation::StepMark,
    steps::{
        meetings::{Unit, rules},
        roles::Role,
        segmentation::Tier,
        wrapup::Known,
    },
};

/// Somebody accountable for so many activities belongs into a meeting.
const ANSWERS_FOR: usize = 3;
/// More hours a week than this in meetings about ABM alone leave no time for it.
const MOST_HOURS: f64 = 5.0;

/// Tier 1 gets an own programme each, and nobody talks to it.
pub(super) fn nobody_for_tier_one(known: &Known) -> Vec<Finding> {
    let count = known.count(Tier::Tier1);
    when(count > 0 && list::sellers(known) == 0, || {
        error(Step::Roles, "wrapup-nobody-for-tier-one").with("count", count)
    })
}

/// How many activities on show a role answers for.
fn answers_for(known: &Known, role: &Role) -> usize {
    let plan = known.matrix();
    plan.shown_activities()
        .filter(|it| plan.duties(it.id, role.id).has('A'))
        .count()
}

/// Somebody who was not in the room answers for something that was agreed there.
pub(super) fn absent_but_accountable(known: &Known) -> Vec<Finding> {
    let plan = known.matrix();
    let absent = known.people.iter().filter(|it| !it.present);
    absent
        .filter_map(|person| {
            let count: usize = plan
                .shown_roles()
                .filter(|role| plan.holders.contains(&(role.id, person.id)))
                .map(|role| answers_for(known, role))
                .sum();
            (count > 0).then(|| {
                warning(Step::Roles, "wrapup-absent-but-accountable")
                    .at(format!("person:{}", person.id))
                    .with("person", person.name.as_str())
                    .with("count", count)
            })
        })
        .collect()
}

/// Everybody who comes to a regular meeting.
pub(super) fn regulars(known: &Known) -> BTreeSet<i64> {
    let plan = &known.meetings;
    plan.meetings
        .iter()
        .filter(|it| it.rhythm.unit != Unit::Once)
        .flat_map(|it| rules::attendees(plan, it))
        .collect()
}

/// A role that answers for much, and nobody who holds it comes to any regular meeting.
pub(super) fn accountable_without_meeting(known: &Known) -> Vec<Finding> {
    if !known.has(Step::Meetings) {
        return Vec::new();
    }
    let plan = known.matrix();
    let regulars = regulars(known);
    plan.shown_roles()
        .filter_map(|role| {
            let count = answers_for(known, role);
            let mut holders = plan.holders_of(role.id).peekable();
            let away =
                holders.peek().is_some() && holders.all(|person| !regulars.contains(&person.id));
            (count >= ANSWERS_FOR && away).then(|| {
                warning(Step::Meetings, "wrapup-accountable-without-meeting")
                    .with("role", role.name.clone())
                    .with("count", count)
            })
        })
        .collect()
}

/// Somebody sits in meetings for longer than the work allows.
pub(super) fn too_many_meetings(known: &Known) -> Vec<Finding> {
    known
        .people
        .iter()
        .filter_map(|person| {
            let hours = rules::hours_of_person(&known.meetings, person.id);
            (hours > MOST_HOURS).then(|| {
                warning(Step::Meetings, "wrapup-too-many-meetings")
                    .with("person", person.name.as_str())
                    .with("hours", (hours * 10.0).round() / 10.0)
            })
        })
        .collect()
}

/// A meeting is led by one role, and the matrix says another answers for it.
pub(super) fn meeting_against_matrix(known: &Known) -> Vec<Finding> {
    let plan = known.matrix();
    known
        .meetings
        .meetings
        .iter()
        .filter_map(|meeting| {
            let (owner, activity) = (meeting.owner?, meeting.activity?);
            plan.shown_activities().find(|it| it.id == activity)?;
            let answers: Vec<&Role> = plan
                .shown_roles()
                .filter(|role| plan.duties(activity, role.id).has('A'))
                .collect();
            let [only] = answers.as_slice() else {
                return None;
            };
            let leads = plan.roles.iter().find(|role| role.id == owner)?;
            (only.id != owner).then(|| {
                warning(Step::Meetings, "wrapup-meeting-against-matrix")
                    .at(format!("meeting:{}", meeting.id))
                    .with("meeting", meeting.name.clone())
                    .with("leads", leads.name.clone())
                    .with("answers", only.name.clone())
            })
        })
        .collect()
}

/// The room called a step agreed that cannot work as it is.
pub(super) fn agreed_with_errors(known: &Known) -> Vec<Finding> {
    known
        .marks
        .iter()
        .filter(|(_, mark)| **mark == StepMark::Agreed)
        .filter_map(|(step, _)| {
            let errors: Vec<&Finding> = known
                .findings
                .get(step)
                .into_iter()
                .flatten()
                .filter(|it| it.accepted.is_none() && it.severity == Severity::Error)
                .collect();
            let first = errors.first()?;
            Some(
                warning(*step, "wrapup-agreed-with-errors")
                    .at(first.place.clone())
                    .with("step", name_of(*step))
                    .with("count", errors.len()),
            )
        })
        .collect()
}

/// Steps the rest of the plan stands on.
const PILLARS: [Step; 5] = [
    Step::Approach,
    Step::Segmentation,
    Step::Roles,
    Step::Scoring,
    Step::Meetings,
];

/// A step was set aside for another day, and no action says when it goes on.
pub(super) fn parked_without_action(known: &Known) -> Vec<Finding> {
    PILLARS
        .into_iter()
        .filter(|step| known.marks.get(step) == Some(&StepMark::Parked))
        .filter(|step| {
            let mut open = known.actions.iter().filter(|it| it.done_on.is_none());
            !open.any(|it| it.step == Some(*step))
        })
        .map(|step| warning(step, "wrapup-parked-without-action").with("step", name_of(step)))
        .collect()
}
