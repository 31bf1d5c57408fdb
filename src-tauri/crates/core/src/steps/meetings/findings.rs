//! What is wrong with the frame for working together.

use std::collections::BTreeSet;

use super::{Fit, Joint, Meeting, Plan, Unit, rules};
use crate::{
    Finding, Param, Severity, Step,
    steps::roles::{Role, Team},
};

fn finding(severity: Severity, code: &str) -> Finding {
    Finding::new(Step::Meetings, severity, code)
}

/// Everything that is wrong, errors first.
pub(super) fn of(plan: &Plan) -> Vec<Finding> {
    let mut found: Vec<Finding> = plan
        .meetings
        .iter()
        .flat_map(|it| of_meeting(plan, it))
        .collect();
    // Without a regular meeting of both teams there is no frame at all.
    let regular = plan
        .meetings
        .iter()
        .any(|it| it.rhythm.unit != Unit::Once && missing_team(plan, it).is_none());
    if !regular {
        found.push(finding(Severity::Error, "meetings-no-rhythm"));
    }
    for kind in Joint::ALL {
        let mut pairs = plan.pairs.iter().filter(|it| it.kind == kind).peekable();
        if pairs.peek().is_none() {
            found.push(
                finding(Severity::Warning, &format!("meetings-no-{}", kind.name())).at("pairs"),
            );
        }
        for pair in pairs {
            let place = format!("pair:{}", pair.id);
            if pair.marketing.is_none() || pair.sales.is_none() {
                found.push(finding(Severity::Warning, "meetings-pair-half").at(place));
            } else if pair.day.is_none() && !pair.done {
                found.push(finding(Severity::Warning, "meetings-pair-no-day").at(place));
            }
        }
    }
    if plan.zone.is_empty() && plan.meetings.iter().any(|it| it.rhythm.first.is_some()) {
        found.push(finding(Severity::Warning, "meetings-no-zone").at("settings"));
    }
    found.sort_by_key(|it| it.severity);
    found
}

fn of_meeting(plan: &Plan, it: &Meeting) -> Vec<Finding> {
    let mut found = Vec::new();
    let mut add = |severity, code: &str, params: &[(&str, Param)]| {
        let mut one = finding(severity, code)
            .at(format!("meeting:{}", it.id))
            .with("meeting", it.name.clone());
        for (name, value) in params {
            one = one.with(name, value.clone());
        }
        found.push(one);
    };
    let role = |id: i64| plan.roles.roles.iter().find(|role| role.id == id);
    match it.owner.and_then(role) {
        None => add(Severity::Error, "meetings-no-owner", &[]),
        Some(owner) if owner.hidden || plan.roles.holders_of(owner.id).next().is_none() => {
            add(
                Severity::Warning,
                "meetings-owner-empty",
                &[("role", owner.name.clone())],
            );
        }
        Some(owner) if !it.roles.contains(&owner.id) => {
            add(
                Severity::Warning,
                "meetings-owner-absent",
                &[("role", owner.name.clone())],
            );
        }
        Some(_) => {}
    }
    if let Some(team) = missing_team(plan, it) {
        let team = match team {
            Team::Marketing => "marketing",
            Team::Sales => "sales",
            Team::Both => "both",
        };
        add(
            Severity::Error,
            "meetings-one-team",
            &[("team", team.into())],
        );
    }
    match it.rhythm.first {
        None => add(Severity::Warning, "meetings-no-day", &[]),
        Some(first) => {
            if let Some(why) = rules::free(plan, first) {
                add(Severity::Warning, "meetings-first-free", &[("why", why)]);
            }
        }
    }
    let planned: u32 = it.items.iter().map(|item| item.minutes).sum();
    if planned > it.rhythm.length {
        add(
            Severity::Warning,
            "meetings-agenda-over",
            &[
                ("planned", (planned as usize).into()),
                ("length", (it.rhythm.length as usize).into()),
            ],
        );
    }
    let reasonless: Vec<Param> = rules::reasonless(plan, it)
        .into_iter()
        .filter_map(role)
        .map(|role: &Role| role.name.clone())
        .collect();
    if !reasonless.is_empty() {
        add(
            Severity::Warning,
            "meetings-no-reason",
            &[
                ("count", reasonless.len().into()),
                ("roles", Param::list(reasonless)),
            ],
        );
    }
    if plan.apart.revealed && rules::suits(&plan.slots, &it.rhythm) == Some(Fit::Bad) {
        add(Severity::Warning, "meetings-bad-time", &[]);
    }
    found
}

/// The team nobody of which is invited; `Both` if neither is.
fn missing_team(plan: &Plan, it: &Meeting) -> Option<Team> {
    let of_roles = plan
        .roles
        .roles
        .iter()
        .filter(|role| it.roles.contains(&role.id))
        .map(|role| role.team);
    let of_people = plan
        .roles
        .people
        .iter()
        .filter(|person| it.people.contains(&person.id))
        .filter_map(|person| {
            Team::ALL
                .into_iter()
                .find(|team| team.code() == person.team)
        });
    let there: BTreeSet<Team> = of_roles.chain(of_people).collect();
    let is_there = |team| there.contains(&team);
    match (is_there(Team::Marketing), is_there(Team::Sales)) {
        (true, true) => None,
        (false, true) => Some(Team::Marketing),
        (true, false) => Some(Team::Sales),
        (false, false) => Some(Team::Both),
    }
}
