//! What a matrix must be like: pure rules, no database, no words. The same plan always has the same findings.

use super::{Duties, Plan, RolesLoad, Team, starter};
use crate::{Finding, Severity, Step, label::Param};

/// Every check there is, by code, in the order findings are listed within a severity.
pub const CHECKS: [&str; 15] = [
    "raci-no-accountable",
    "raci-many-accountable",
    "raci-no-responsible",
    "raci-many-responsible",
    "raci-many-consulted",
    "raci-many-informed",
    "raci-one-team",
    "raci-overloaded-accountable",
    "raci-overloaded-responsible",
    "raci-idle-role",
    "raci-empty-role",
    "raci-idle-person",
    "raci-many-rows",
    "raci-hidden-accountable",
    "raci-open-clash",
];

/// Whether anybody has changed the starter content: renamed, reordered, filled, assigned, accepted.
pub fn touched(plan: &Plan) -> bool {
    if plan.activities.is_empty() && plan.roles.is_empty() {
        return false;
    }
    // What both teams wrote apart lies open: whatever it says, it was talked about.
    if plan.voices.revealed || !plan.voices.settled.is_empty() {
        return true;
    }
    if !plan.holders.is_empty()
        || !plan.accepted.is_empty()
        || plan.variant != super::Variant::default()
        || plan.handover != super::Handover::default()
        || plan.roles.len() != starter::ROLES.len()
        || plan.activities.len() != starter::ACTIVITIES.len()
        || plan.phases.len() != starter::PHASES as usize
    {
        return true;
    }
    let reworded = |name: &Param| !matches!(name, Param::Key { .. });
    plan.phases.iter().any(|it| reworded(&it.name))
        || plan
            .roles
            .iter()
            .zip(&starter::ROLES)
            .any(|(role, (code, team))| {
                role.starter.as_deref() != Some(*code)
                    || role.team != *team
                    || role.hidden
                    || reworded(&role.name)
                    || reworded(&role.task)
            })
        || plan
            .activities
            .iter()
            .zip(&starter::ACTIVITIES)
            .any(|(activity, first)| {
                activity.starter != Some(first.number)
                    || activity.hidden
                    || activity.joint != first.joint
                    || reworded(&activity.name)
                    || plan.roles.iter().any(|role| {
                        let code = role.starter.as_deref().unwrap_or_default();
                        plan.duties(activity.id, role.id)
                            != starter::proposed(plan.handover, first, code)
                    })
            })
}

/// What a role carries over the rows on show, in the letters of the plan's variant; with several roles, what somebody
/// carries who holds them all: a row counts once for each duty.
pub fn load(plan: &Plan, roles: &[i64]) -> RolesLoad {
    let mut load = RolesLoad::default();
    let mut rows = 0_u32;
    for activity in plan.shown_activities() {
        rows += 1;
        let duties = roles
            .iter()
            .filter(|role| plan.roles.iter().any(|it| it.id == **role && !it.hidden))
            .fold(Duties::default(), |all, role| {
                all.and(plan.duties(activity.id, *role).shown(plan.variant))
            });
        load.accountable += u32::from(duties.has('A'));
        load.responsible += u32::from(duties.has('R'));
        load.supporting += u32::from(duties.has('S'));
        load.consulted += u32::from(duties.has('C'));
        load.informed += u32::from(duties.has('I'));
    }
    if rows > 0 {
        load.accountable_share = f64::from(load.accountable) / f64::from(rows);
        load.responsible_share = f64::from(load.responsible) / f64::from(rows);
    }
    load
}

/// Everything that is wrong: errors first, then warnings, accepted ones last; within that in reading order.
pub fn findings(plan: &Plan) -> Vec<Finding> {
    let mut found = Vec::new();
    rows(plan, &mut found);
    clashes(plan, &mut found);
    columns(plan, &mut found);
    people(plan, &mut found);
    let shown = plan.shown_activities().count();
    if shown > plan.limits.rows as usize {
        found.push(
            Finding::new(Step::Roles, Severity::Warning, "raci-many-rows")
                .with("count", shown)
                .with("limit", f64::from(plan.limits.rows)),
        );
    }
    for finding in &mut found {
        let key = (finding.code.clone(), finding.place.clone());
        finding.accepted = plan.accepted.get(&key).cloned();
    }
    found.sort_by_key(|it| (it.accepted.is_some(), it.severity));
    found
}

fn rows(plan: &Plan, found: &mut Vec<Finding>) {
    for (place, activity) in plan.shown_activities().enumerate() {
        let holding = |duty: char| -> Vec<&super::Role> {
            plan.shown_roles()
                .filter(|role| {
                    plan.duties(activity.id, role.id)
                        .shown(plan.variant)
                        .has(duty)
                })
                .collect()
        };
        let names = |roles: &[&super::Role]| Param::list(roles.iter().map(|it| it.name.clone()));
        let mut say = |severity, code, more: &[(&str, Param)]| {
            let mut finding = Finding::new(Step::Roles, severity, code)
                .at(format!("activity:{}", activity.id))
                .with("variant", plan.variant.code())
                .with("number", place + 1)
                .with("activity", activity.name.clone());
            for (name, value) in more {
                finding = finding.with(name, value.clone());
            }
            found.push(finding);
        };
        let (accountable, responsible) = (holding('A'), holding('R'));
        match accountable.len() {
            0 => {
                let hidden = plan
                    .roles
                    .iter()
                    .find(|role| role.hidden && plan.duties(activity.id, role.id).has('A'));
                match hidden {
                    Some(role) => say(
                        Severity::Error,
                        "raci-hidden-accountable",
                        &[("role", role.name.clone())],
                    ),
                    None => say(Severity::Error, "raci-no-accountable", &[]),
                }
            }
            1 => {}
            count => say(
                Severity::Error,
                "raci-many-accountable",
                &[("roles", names(&accountable)), ("count", count.into())],
            ),
        }
        if responsible.is_empty() {
            say(Severity::Error, "raci-no-responsible", &[]);
        }
        for (holders, limit, code) in [
            (
                responsible.len(),
                plan.limits.responsible,
                "raci-many-responsible",
            ),
            (
                holding('C').len(),
                plan.limits.consulted,
                "raci-many-consulted",
            ),
            (
                holding('I').len(),
                plan.limits.informed,
                "raci-many-informed",
            ),
        ] {
            if holders > limit as usize {
                say(
                    Severity::Warning,
                    code,
                    &[
                        ("count", holders.into()),
                        ("limit", f64::from(limit).into()),
                    ],
                );
            }
        }
        if activity.joint {
            let at_work = |team| {
                plan.shown_roles().any(|role| {
                    role.team == team
                        && !works(plan.duties(activity.id, role.id).shown(plan.variant)).is_empty()
                })
            };
            match (at_work(Team::Marketing), at_work(Team::Sales)) {
                (true, true) => {}
                (true, false) => say(
                    Severity::Warning,
                    "raci-one-team",
                    &[("team", "sales".into())],
                ),
                (false, true) => say(
                    Severity::Warning,
                    "raci-one-team",
                    &[("team", "marketing".into())],
                ),
                (false, false) => say(
                    Severity::Warning,
                    "raci-one-team",
                    &[("team", "both".into())],
                ),
            }
        }
    }
}

/// Rows the teams see differently and have not settled.
fn clashes(plan: &Plan, found: &mut Vec<Finding>) {
    for clash in plan.voices.open(plan) {
        let row = plan
            .shown_activities()
            .enumerate()
            .find(|(_, it)| it.id == clash.activity);
        let Some((place, row)) = row else { continue };
        found.push(
            Finding::new(Step::Roles, Severity::Warning, "raci-open-clash")
                .at(format!("clash:{}", row.id))
                .with("number", place + 1)
                .with("activity", row.name.clone()),
        );
    }
}

/// Being told is no work.
fn works(duties: Duties) -> Duties {
    duties.without('I')
}

fn columns(plan: &Plan, found: &mut Vec<Finding>) {
    for role in plan.shown_roles() {
        let load = load(plan, &[role.id]);
        let finding = |code| {
            Finding::new(Step::Roles, Severity::Warning, code)
                .at(format!("role:{}", role.id))
                .with("variant", plan.variant.code())
                .with("role", role.name.clone())
        };
        if load.accountable_share > plan.limits.accountable_share {
            found.push(
                finding("raci-overloaded-accountable")
                    .with("count", f64::from(load.accountable))
                    .with("share", (load.accountable_share * 100.0).round())
                    .with("limit", (plan.limits.accountable_share * 100.0).round()),
            );
        }
        if load.responsible_share > plan.limits.responsible_share {
            found.push(
                finding("raci-overloaded-responsible")
                    .with("count", f64::from(load.responsible))
                    .with("share", (load.responsible_share * 100.0).round())
                    .with("limit", (plan.limits.responsible_share * 100.0).round()),
            );
        }
        if load.accountable + load.responsible + load.supporting + load.consulted == 0 {
            found.push(finding("raci-idle-role"));
        }
        // Before anybody is entered in setup every role is empty; saying so twelve times would help nobody.
        if !plan.people.is_empty() && plan.holders_of(role.id).next().is_none() {
            found.push(finding("raci-empty-role"));
        }
    }
}

fn people(plan: &Plan, found: &mut Vec<Finding>) {
    for person in &plan.people {
        // Leadership may sign without doing daily work.
        let busy = plan
            .shown_roles()
            .any(|role| plan.holders.contains(&(role.id, person.id)));
        if !busy && person.team != "leadership" {
            found.push(
                Finding::new(Step::Roles, Severity::Warning, "raci-idle-person")
                    .at(format!("person:{}", person.id))
                    .with("person", person.name.clone()),
            );
        }
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::super::{Activity, Role, RolesLimits, RolesPerson, Variant};
    use super::*;

    /// A small plan: two marketing roles, two sales roles, and one row per string of cells.
    pub fn plan(rows: &[&str]) -> Plan {
        let roles = [
            (1, Team::Marketing),
            (2, Team::Marketing),
            (3, Team::Sales),
            (4, Team::Sales),
        ];
        let mut plan = Plan {
            roles: roles
                .iter()
                .map(|(id, team)| Role {
                    id: *id,
                    team: *team,
                    starter: None,
                    name: format!("Role {id}").into(),
                    task: "".into(),
                    hidden: false,
                })
                .collect(),
            // Roomy shares, so that a plan of one row speaks only about that row.
            limits: RolesLimits {
                accountable_share: 1.0,
                responsible_share: 1.0,
                ..RolesLimits::default()
            },
            ..Plan::default()
        };
        for (place, row) in rows.iter().enumerate() {
            let id = 100 + place as i64;
            plan.activities.push(Activity {
                id,
                phase: 1,
                starter: None,
                name: format!("Row {}", place + 1).into(),
                joint: false,
                hidden: false,
            });
            for (role, cell) in row.split(' ').enumerate() {
                let duties = Duties::read(cell.trim_matches('-')).expect("letters");
                if !duties.is_empty() {
                    plan.cells.insert((id, role as i64 + 1), duties);
                }
            }
        }
        plan
    }

    fn codes(plan: &Plan) -> Vec<String> {
        findings(plan).into_iter().map(|it| it.code).collect()
    }

    #[test]
    fn each_row_is_checked_on_its_own() {
        for (what, row, expected) in [
            (
                "accountable and responsible in one cell is a whole row",
                "AR C C C",
                vec![],
            ),
            ("nobody accountable", "R C C C", vec!["raci-no-accountable"]),
            ("two accountable", "AR A C C", vec!["raci-many-accountable"]),
            ("nobody responsible", "A C C C", vec!["raci-no-responsible"]),
            (
                "three responsible are fine, four are not",
                "AR R R R",
                vec!["raci-many-responsible"],
            ),
            (
                "an empty row lacks both, and its roles have nothing to do",
                "- - - -",
                vec![
                    "raci-no-accountable",
                    "raci-no-responsible",
                    "raci-idle-role",
                    "raci-idle-role",
                    "raci-idle-role",
                    "raci-idle-role",
                ],
            ),
            (
                "a role that is only told has no task",
                "AR C C I",
                vec!["raci-idle-role"],
            ),
        ] {
            assert_eq!(codes(&plan(&[row])), expected, "{what}: {row}");
        }
    }

    #[test]
    fn two_accountable_roles_are_named() {
        let found = findings(&plan(&["AR C A C"]));
        assert_eq!(
            found[0].params["roles"],
            Param::list(["Role 1".into(), "Role 3".into()])
        );
        assert_eq!(found[0].place, "activity:100");
    }

    #[test]
    fn thresholds_speak_one_above_the_limit() {
        let mut plan = plan(&["AR C C C"]);
        assert_eq!(codes(&plan), Vec::<String>::new());
        plan.limits.consulted = 2;
        assert_eq!(codes(&plan), ["raci-many-consulted"]);
        plan.limits.consulted = 3;
        plan.limits.rows = 0;
        assert_eq!(codes(&plan), ["raci-many-rows"]);
    }

    #[test]
    fn a_role_accountable_for_more_than_its_share_is_named_with_both_numbers() {
        let mut plan = plan(&["AR R C C", "R AR C C", "R C A C", "R C C A"]);
        plan.limits.accountable_share = 0.25;
        assert_eq!(
            codes(&plan),
            Vec::<String>::new(),
            "a quarter each is the limit"
        );
        plan.limits.responsible_share = 0.5;
        let found = findings(&plan);
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].code, "raci-overloaded-responsible");
        assert_eq!(found[0].place, "role:1");
        assert_eq!(found[0].params["share"], Param::Number(100.0));
        assert_eq!(found[0].params["limit"], Param::Number(50.0));
    }

    #[test]
    fn a_joint_activity_needs_somebody_of_each_team_at_work() {
        for (row, lacking) in [
            ("AR C C C", None),
            ("AR C I I", Some("sales")),
            ("I I AR C", Some("marketing")),
        ] {
            let mut plan = plan(&[row, "AR C C C"]);
            plan.activities[0].joint = true;
            let found = findings(&plan);
            let team = found
                .iter()
                .find(|it| it.code == "raci-one-team")
                .map(|it| it.params["team"].clone());
            assert_eq!(team, lacking.map(Param::from), "{row}");
        }
    }

    #[test]
    fn roles_without_people_and_people_without_roles_are_found_once_there_are_people() {
        let mut plan = plan(&["AR C C C"]);
        plan.people = ["sales", "leadership", "marketing"]
            .iter()
            .enumerate()
            .map(|(id, team)| RolesPerson {
                id: id as i64,
                name: format!("Person {id}"),
                team: (*team).to_owned(),
                job: String::new(),
            })
            .collect();
        plan.holders.extend([(1, 0), (2, 0), (3, 0)]);
        let found = findings(&plan);
        let places: Vec<_> = found
            .iter()
            .map(|it| (it.code.as_str(), it.place.as_str()))
            .collect();
        assert_eq!(
            places,
            [
                ("raci-empty-role", "role:4"),
                ("raci-idle-person", "person:2")
            ]
        );
    }

    #[test]
    fn what_is_hidden_is_not_checked_but_a_hidden_role_may_not_answer_for_a_row() {
        let mut plan = plan(&["AR C C C", "- - - -"]);
        plan.activities[1].hidden = true;
        assert_eq!(codes(&plan), Vec::<String>::new());
        plan.roles[0].hidden = true;
        assert_eq!(
            codes(&plan),
            ["raci-hidden-accountable", "raci-no-responsible"]
        );
    }

    #[test]
    fn accepted_findings_keep_their_reason_and_go_last() {
        let mut plan = plan(&["AR R R R", "AR AR C C"]);
        plan.accepted.insert(
            ("raci-many-accountable".into(), "activity:101".into()),
            "both sign".into(),
        );
        let found = findings(&plan);
        assert_eq!(found[0].code, "raci-many-responsible");
        assert_eq!(found[1].accepted.as_deref(), Some("both sign"));
    }

    #[test]
    fn a_supporting_role_counts_only_where_the_variant_shows_it() {
        let mut plan = plan(&["AR C C S"]);
        assert_eq!(codes(&plan), ["raci-idle-role"]);
        plan.variant = Variant::Rasci;
        assert_eq!(codes(&plan), Vec::<String>::new());
        assert_eq!(load(&plan, &[4]).supporting, 1);
    }

    #[test]
    fn somebody_with_two_roles_carries_a_row_once() {
        let mut plan = plan(&["AR C C R", "C R C A", "I R C A"]);
        let both = load(&plan, &[1, 4]);
        assert_eq!((both.accountable, both.responsible), (3, 1));
        assert_eq!((both.consulted, both.informed), (1, 1));
        plan.roles[3].hidden = true;
        assert_eq!(
            load(&plan, &[1, 4]).accountable,
            1,
            "a role left out counts nowhere"
        );
    }

    #[test]
    fn what_a_variant_cannot_show_survives_a_change_in_it() {
        let before = Duties::read("RS").expect("letters");
        let after = Duties::read("C").expect("letters");
        assert_eq!(after.over(before, Variant::Raci).to_string(), "SC");
        assert_eq!(after.over(before, Variant::Rasci).to_string(), "C");
        assert_eq!(before.letters(Variant::Daci), "D");
    }
}
