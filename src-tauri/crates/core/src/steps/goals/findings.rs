//! What is wrong with the goals, and with the funnel under them.

use super::{Goal, Plan, Stage, Whose, figures, rules};
use crate::{Finding, Param, Severity, Step};

fn finding(severity: Severity, code: &str) -> Finding {
    Finding::new(Step::Goals, severity, code)
}

/// Everything that is wrong, errors first.
pub(super) fn of(plan: &Plan) -> Vec<Finding> {
    let mut found = Vec::new();
    if !plan.goals.is_empty() {
        for stage in Stage::ALL {
            // The rule the step is there for: what only one team answers for is handed over, not done together.
            if rules::shared(&plan.goals, stage) == 0 {
                found.push(
                    finding(Severity::Error, "goals-no-shared")
                        .at(format!("stage:{}", stage.name()))
                        .with("stage", Param::key(format!("goals-stage-{}", stage.name()))),
                );
            }
        }
        found.extend(open(plan));
        found.extend(plan.goals.iter().flat_map(|it| of_goal(plan, it)));
        found.extend(together(plan));
    }
    found.extend(of_funnel(plan));
    found.sort_by_key(|it| it.severity);
    found
}

/// What the room has not settled: where the teams differ, and what nobody has spoken about.
fn open(plan: &Plan) -> Option<Finding> {
    let open: Vec<&Goal> = plan.goals.iter().filter(|it| it.whose.is_none()).collect();
    let disputed: Vec<&Goal> = open
        .iter()
        .copied()
        .filter(|it| plan.disputed(it))
        .collect();
    let (code, goals, place) = if disputed.is_empty() {
        ("goals-open", open, "goals")
    } else {
        ("goals-differ", disputed, "proposals")
    };
    (!goals.is_empty()).then(|| {
        finding(Severity::Warning, code)
            .at(place)
            .with("count", goals.len())
            .with("goals", names(goals))
    })
}

fn names<'a>(goals: impl IntoIterator<Item = &'a Goal>) -> Param {
    Param::list(goals.into_iter().map(|it| it.name.clone()))
}

fn of_goal(plan: &Plan, goal: &Goal) -> Vec<Finding> {
    // Nothing is expected of a goal that may not be one.
    if goal.whose.is_none() {
        return Vec::new();
    }
    let mut found = Vec::new();
    let at = |code: &str| {
        finding(Severity::Warning, code)
            .at(format!("goal:{}", goal.id))
            .with("goal", goal.name.clone())
    };
    let lacks: Vec<Param> = [
        (goal.target.is_none(), "goals-lacks-target"),
        (goal.due.is_none(), "goals-lacks-due"),
        (goal.owner.is_none(), "goals-lacks-owner"),
    ]
    .into_iter()
    .filter(|(missing, _)| *missing)
    .map(|(_, key)| Param::key(key))
    .collect();
    if !lacks.is_empty() {
        found.push(at("goals-incomplete").with("what", Param::list(lacks)));
    }
    if goal.baseline.is_none() {
        let code = if goal.measure_by.is_some() {
            "goals-no-baseline-yet"
        } else {
            "goals-no-baseline"
        };
        found.push(at(code));
    }
    if rules::leads_back(goal) {
        found.push(at("goals-leads-back"));
    }
    if let (Some(due), Some(held)) = (goal.due, plan.held)
        && due < held
    {
        found.push(at("goals-due-past"));
    }
    found.extend(of_formula(plan, goal).map(|(code, params)| {
        let start = at(code);
        params
            .into_iter()
            .fold(start, |it, (name, value)| it.with(name, value))
    }));
    let owner = goal
        .owner
        .and_then(|id| plan.roles.roles.iter().find(|role| role.id == id));
    if let Some(owner) = owner
        && (owner.hidden || plan.roles.holders_of(owner.id).next().is_none())
    {
        found.push(at("goals-owner-empty").with("role", owner.name.clone()));
    }
    found
}

/// From this share of the larger on, a value that was entered and one that was calculated contradict each other.
const APART: f64 = 0.05;

/// What a formula contradicts: its unit, or the value somebody entered.
fn of_formula(plan: &Plan, goal: &Goal) -> Option<(&'static str, Vec<(&'static str, Param)>)> {
    if let Err(problem) = figures::check(plan, goal, &goal.formula) {
        let why = Param::key(format!("goals-why-{}", problem.trouble.name()));
        return Some(("goals-formula", vec![("why", why)]));
    }
    let (entered, calculated) = goal.baseline.zip(figures::calculated(plan, goal))?;
    let larger = entered.abs().max(calculated.abs());
    ((entered - calculated).abs() > APART * larger).then(|| {
        (
            "goals-baseline-differs",
            vec![
                ("entered", entered.into()),
                ("calculated", calculated.into()),
            ],
        )
    })
}

/// What only shows when all goals are looked at together.
fn together(plan: &Plan) -> Vec<Finding> {
    let mut found = Vec::new();
    let settled: Vec<&Goal> = plan.goals.iter().filter(|it| it.whose.is_some()).collect();
    if settled.is_empty() {
        return found;
    }
    if !settled.iter().any(|it| it.kind == super::Kind::Leading) {
        found.push(finding(Severity::Warning, "goals-none-leading").at("goals"));
    }
    let unseen: Vec<&Goal> = settled
        .iter()
        .copied()
        .filter(|it| !plan.meetings.iter().any(|m| Some(m.id) == it.meeting))
        .collect();
    if !unseen.is_empty() && !plan.meetings.is_empty() {
        found.push(
            finding(Severity::Warning, "goals-no-meeting")
                .at(format!("goal:{}", unseen[0].id))
                .with("count", unseen.len())
                .with("goals", names(unseen)),
        );
    }
    for (whose, code) in [
        (Whose::Marketing, "goals-only-marketing"),
        (Whose::Sales, "goals-only-sales"),
    ] {
        if settled.len() > 1 && settled.iter().all(|it| it.whose == Some(whose)) {
            found.push(finding(Severity::Warning, code).at("goals"));
        }
    }
    found
}

fn of_funnel(plan: &Plan) -> Vec<Finding> {
    let mut found = Vec::new();
    let funnel = &plan.funnel;
    let at = |severity, code: &str| finding(severity, code).at("funnel");
    if funnel.impossible() {
        found.push(at(Severity::Error, "goals-funnel-impossible").with(
            "part",
            Param::key(format!("goals-funnel-{}", funnel.sought.name())),
        ));
    }
    let needed = funnel.stages().map(|it| super::funnel::whole(it.accounts));
    for (there, code) in [
        (plan.listed, "goals-list-short"),
        (plan.carries, "goals-capacity-short"),
    ] {
        let Some(limit) = there.and_then(|it| funnel.against(it)) else {
            continue;
        };
        if limit.short > 0 {
            found.push(
                at(Severity::Warning, code)
                    .with("needed", needed.unwrap_or_default())
                    .with("there", limit.there)
                    .with("short", limit.short),
            );
        }
    }
    if !funnel.entered.is_empty() && funnel.missing() > 0 {
        found.push(at(Severity::Warning, "goals-funnel-open").with("missing", funnel.missing()));
    }
    found
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::*;
    use crate::{
        Apart, Side,
        steps::{
            goals::{Better, Claim, Figure, Funnel, GoalsMeeting, Kind, Part, Proposal, Unit},
            roles::{Plan as Matrix, Role, RolesPerson, Team},
        },
    };

    fn day(text: &str) -> NaiveDate {
        text.parse().expect("a day")
    }

    /// A goal nothing is wrong with.
    fn goal(id: i64, stage: Stage) -> Goal {
        Goal {
            id,
            starter: None,
            name: format!("goal {id}").into(),
            stage,
            whose: Some(Whose::Shared),
            kind: Kind::Leading,
            unit: Unit::Percent,
            better: Better::More,
            baseline: Some(10.0),
            measure_by: None,
            target: Some(20.0),
            due: Some(day("2027-06-30")),
            owner: Some(7),
            source: "CRM".into(),
            meeting: Some(3),
            formula: String::new(),
        }
    }

    fn sound() -> Plan {
        let role = Role {
            id: 7,
            team: Team::Marketing,
            starter: None,
            name: "Owner".into(),
            task: "".into(),
            hidden: false,
        };
        let person = RolesPerson {
            id: 9,
            name: "Jana".to_owned(),
            team: "marketing".to_owned(),
            job: String::new(),
        };
        Plan {
            goals: (1..).zip(Stage::ALL).map(|(id, it)| goal(id, it)).collect(),
            roles: Matrix {
                roles: vec![role],
                people: vec![person],
                holders: [(7, 9)].into(),
                ..Matrix::default()
            },
            meetings: vec![GoalsMeeting {
                id: 3,
                name: "Monthly".into(),
            }],
            held: Some(day("2026-11-19")),
            ..Plan::default()
        }
    }

    fn codes(plan: &Plan) -> Vec<String> {
        of(plan).into_iter().map(|it| it.code).collect()
    }

    #[test]
    fn a_plan_in_which_every_stage_has_a_complete_shared_goal_is_sound() {
        assert_eq!(codes(&sound()), Vec::<String>::new());
    }

    #[test]
    fn a_stage_without_a_shared_goal_is_an_error_at_that_stage() {
        let mut plan = sound();
        plan.goals[2].whose = Some(Whose::Sales);
        let found = of(&plan);
        assert_eq!(found[0].code, "goals-no-shared");
        assert_eq!(found[0].severity, Severity::Error);
        assert_eq!(found[0].place, "stage:win");
        assert_eq!(found.len(), 1);
    }

    #[test]
    fn each_gap_of_a_goal_is_found_at_the_goal() {
        type Change = fn(&mut Plan);
        let changes: [(&str, Change); 8] = [
            ("goals-incomplete", |it| it.goals[0].target = None),
            ("goals-incomplete", |it| it.goals[0].due = None),
            ("goals-no-baseline", |it| it.goals[0].baseline = None),
            ("goals-no-baseline-yet", |it| {
                it.goals[0].baseline = None;
                it.goals[0].measure_by = Some(day("2027-01-31"));
            }),
            ("goals-leads-back", |it| it.goals[0].target = Some(5.0)),
            ("goals-due-past", |it| {
                it.goals[0].due = Some(day("2026-11-18"));
            }),
            ("goals-owner-empty", |it| it.roles.holders.clear()),
            ("goals-no-meeting", |it| it.goals[0].meeting = None),
        ];
        for (code, change) in changes {
            let mut plan = sound();
            change(&mut plan);
            let found = of(&plan);
            assert_eq!(found[0].code, code);
            assert_eq!(found[0].place, "goal:1", "{code}");
        }
    }

    #[test]
    fn a_value_that_contradicts_its_formula_and_a_formula_of_another_unit_are_found() {
        let mut plan = sound();
        let figure = |code: &str, value| Figure {
            figure: code.to_owned(),
            own: true,
            name: code.into(),
            unit: Unit::Accounts,
            value: Some(value),
            derived: false,
        };
        plan.figures = vec![figure("own-1", 21.0), figure("own-2", 200.0)];
        plan.goals[0].formula = "{own-1} ÷ {own-2}".to_owned();
        assert_eq!(
            codes(&plan),
            Vec::<String>::new(),
            "10.5 is close enough to 10"
        );
        plan.figures[0].value = Some(30.0);
        let found = of(&plan);
        assert_eq!(found[0].code, "goals-baseline-differs");
        assert_eq!(found[0].params["calculated"], 15.0.into());
        plan.goals[0].unit = Unit::Money;
        assert_eq!(codes(&plan), ["goals-formula"]);
        plan.goals[0].unit = Unit::Percent;
        plan.figures.remove(0);
        assert_eq!(codes(&plan), ["goals-formula"], "a name that is gone");
    }

    #[test]
    fn an_incomplete_goal_says_everything_it_lacks_at_once() {
        let mut plan = sound();
        plan.goals[1].target = None;
        plan.goals[1].owner = None;
        let found = of(&plan);
        assert_eq!(found.len(), 1, "{found:?}");
        let Param::List { list } = &found[0].params["what"] else {
            panic!("a list")
        };
        assert_eq!(list.len(), 2);
    }

    #[test]
    fn proposals_count_only_once_they_lie_open_and_only_while_nobody_has_settled_them() {
        let mut plan = sound();
        plan.goals.push(Goal {
            whose: None,
            ..goal(5, Stage::Win)
        });
        for (side, claim) in [
            (Side::Marketing, Claim::Shared),
            (Side::Sales, Claim::Sales),
        ] {
            let proposal = Proposal {
                claim: Some(claim),
                target: None,
            };
            plan.proposals.insert((5, side), proposal);
        }
        assert_eq!(codes(&plan), ["goals-open"], "still covered");
        plan.apart = Apart {
            entering: None,
            revealed: true,
        };
        assert_eq!(codes(&plan), ["goals-differ"]);
        plan.goals[4].whose = Some(Whose::Sales);
        assert_eq!(codes(&plan), Vec::<String>::new(), "settled");
    }

    #[test]
    fn goals_that_all_speak_late_or_all_belong_to_one_team_are_named() {
        let mut plan = sound();
        for goal in &mut plan.goals {
            goal.kind = Kind::Lagging;
            goal.whose = Some(Whose::Marketing);
        }
        let found = codes(&plan);
        assert!(
            found.contains(&"goals-none-leading".to_owned()),
            "{found:?}"
        );
        assert!(
            found.contains(&"goals-only-marketing".to_owned()),
            "{found:?}"
        );
    }

    #[test]
    fn a_funnel_that_needs_more_accounts_than_there_are_says_how_many_are_missing() {
        let mut plan = sound();
        plan.funnel = Funnel {
            entered: [
                (Part::Engagement, 0.4),
                (Part::Handover, 0.4),
                (Part::Opportunity, 0.5),
                (Part::Win, 0.25),
                (Part::Deal, 100_000.0),
                (Part::Revenue, 2_000_000.0),
            ]
            .into(),
            sought: Part::Accounts,
        };
        plan.listed = Some(990);
        plan.carries = Some(75);
        let found = of(&plan);
        let of = |code: &str| found.iter().find(|it| it.code == code).expect(code);
        assert_eq!(of("goals-list-short").params["short"], 10.0.into());
        assert_eq!(of("goals-capacity-short").params["short"], 925.0.into());
        assert_eq!(of("goals-capacity-short").params["needed"], 1_000.0.into());

        plan.funnel.entered.remove(&Part::Win);
        assert_eq!(codes(&plan), ["goals-funnel-open"]);
        plan.funnel.entered.insert(Part::Accounts, 100.0);
        plan.funnel.sought = Part::Win;
        let found = super::of(&plan);
        assert_eq!(found[0].code, "goals-funnel-impossible");
        assert_eq!(found[0].severity, Severity::Error);
    }
}
