//! The five things that must be in place, each worked out from what the steps say: how much of it is, and what is missing.

use super::{Gap, Known, Precondition, Readiness};
use crate::{
    Label, Param, Severity, Side, Step,
    steps::{
        approach::{Agreement as Answered, Choice},
        buyin::{self, Round, Status as Objected},
        glossary::Status,
        goals::{self, Goal, Stage, Whose},
        meetings::{Joint, Meeting, Unit},
        scoring::{Agreement as Points, THRESHOLD},
        setup::Team,
    },
};

/// As many names as a line can still be read with.
const NAMED: usize = 4;
/// From this median on the room stands behind it: more like it than not.
const SUPPORT: f64 = 4.0;

/// All five, in the order in which they are asked.
pub(super) fn of(known: &Known) -> Vec<Readiness> {
    vec![
        sales(known),
        roles(known),
        frame(known),
        questions(known),
        goals(known),
    ]
}

/// Counts what is in place and keeps what is not.
struct Tally {
    which: Precondition,
    done: usize,
    of: usize,
    gaps: Vec<Gap>,
}

impl Tally {
    fn new(which: Precondition) -> Self {
        Self {
            which,
            done: 0,
            of: 0,
            gaps: Vec::new(),
        }
    }

    /// One part that is in place, or leaves this gap.
    fn part(&mut self, holds: bool, gap: impl FnOnce() -> Gap) {
        self.of += 1;
        if holds {
            self.done += 1;
        } else {
            self.gaps.push(gap());
        }
    }

    /// Several parts of one kind, some of which are in place; one gap speaks for the rest.
    fn parts(&mut self, done: usize, of: usize, gap: impl FnOnce(usize) -> Gap) {
        self.done += done;
        self.of += of;
        if done < of {
            self.gaps.push(gap(of - done));
        }
    }

    fn sum(self, firm: Label) -> Readiness {
        Readiness {
            which: self.which,
            done: self.done,
            of: self.of,
            ready: self.of > 0 && self.done == self.of,
            firm,
            gaps: self.gaps,
        }
    }
}

fn gap(step: Step, place: impl Into<String>, what: Label) -> Gap {
    Gap {
        what,
        step,
        place: place.into(),
    }
}

fn says(name: &str) -> Label {
    Label::new(format!("wrapup-gap-{name}"))
}

fn firm(name: &str) -> Label {
    Label::new(format!("wrapup-firm-{name}"))
}

/// Sales can live with it: both teams have spoken, objections are answered, each has promised the other something, and the
/// room stands behind it at the end.
fn sales(known: &Known) -> Readiness {
    let buyin = &known.buyin;
    let mut tally = Tally::new(Precondition::Sales);
    tally.part(buyin.revealed, || {
        let missing = buyin.counts.missing;
        gap(Step::Buyin, "", says("not-rated").with("missing", missing))
    });
    let open: Vec<_> = buyin
        .objections
        .iter()
        .filter(|it| it.status == Objected::Open)
        .collect();
    tally.part(
        open.is_empty() && !buyin.objections.is_empty(),
        || match open.first() {
            Some(first) => gap(
                Step::Buyin,
                format!("objection:{}", first.id),
                says("objections")
                    .with("count", open.len())
                    .with("objection", first.objection.clone()),
            ),
            None => gap(Step::Buyin, "objections", says("no-objections")),
        },
    );
    for side in Side::ALL {
        tally.part(buyin.promises.iter().any(|it| it.side == side), || {
            let what = says("no-promise").with("side", side.name());
            gap(Step::Buyin, "promises", what)
        });
    }
    let median = |round| {
        let asked = buyin.pulse.iter().find(|it| it.round == round)?;
        // Sales speaks for itself where it is large enough to be shown apart.
        let mut groups = asked.groups.iter();
        let apart = groups.find(|it| it.team == Some(Team::Sales));
        let median = apart.map_or_else(|| buyin::median(asked), |it| it.median);
        (asked.voters > 0).then_some(median)
    };
    let (before, after) = (median(Round::Before), median(Round::After));
    tally.part(after.is_some_and(|it| it >= SUPPORT), || {
        let what = match after {
            Some(after) => says("support-low").with("median", after),
            None => says("no-pulse"),
        };
        gap(Step::Buyin, "pulse", what)
    });
    tally.sum(match (before, after) {
        (Some(before), Some(after)) => firm("sales-pulse")
            .with("before", before)
            .with("after", after),
        _ => firm("sales"),
    })
}

/// Goals pull in one direction: each stage has one both teams answer for, and each goal says from where to where, until when
/// and who.
fn goals(known: &Known) -> Readiness {
    let plan = &known.goals;
    let mut tally = Tally::new(Precondition::Goals);
    for stage in Stage::ALL {
        let shared = goals::rules::shared(&plan.goals, stage) > 0;
        tally.part(shared, || {
            let name = Param::key(format!("goals-stage-{}", stage.name()));
            let place = format!("stage:{}", stage.name());
            gap(Step::Goals, place, says("no-shared").with("stage", name))
        });
    }
    let whole = |it: &&Goal| {
        let settled = it.whose.is_some() && it.target.is_some() && it.due.is_some();
        // Today's value is known, or there is a day by which it will be.
        settled && it.owner.is_some() && (it.baseline.is_some() || it.measure_by.is_some())
    };
    let open: Vec<&Goal> = plan.goals.iter().filter(|it| !whole(it)).collect();
    tally.parts(plan.goals.len() - open.len(), plan.goals.len(), |count| {
        let place = open
            .first()
            .map_or_else(String::new, |it| format!("goal:{}", it.id));
        let names = Param::list(open.iter().map(|it| it.name.clone()));
        let what = says("goals").with("count", count).with("goals", names);
        gap(Step::Goals, place, what)
    });
    let shared = plan
        .goals
        .iter()
        .filter(|it| it.whose == Some(Whose::Shared))
        .count();
    tally.sum(
        firm("goals")
            .with("count", plan.goals.len())
            .with("shared", shared),
    )
}

/// Every role on show has somebody, and every activity exactly one who answers for it.
fn roles(known: &Known) -> Readiness {
    let plan = known.matrix();
    let mut tally = Tally::new(Precondition::Roles);
    let mut empty = plan
        .shown_roles()
        .filter(|role| plan.holders_of(role.id).next().is_none())
        .peekable();
    let first = empty.peek().map(|role| role.id);
    let empty: Vec<Param> = empty.map(|role| role.name.clone()).collect();
    let all = plan.shown_roles().count();
    tally.parts(all - empty.len(), all, |_| {
        gap(
            Step::Roles,
            first.map_or_else(String::new, |id| format!("role:{id}")),
            if empty.len() > NAMED {
                says("roles-nobody").with("count", empty.len())
            } else {
                says("role-nobody")
                    .with("count", empty.len())
                    .with("roles", Param::list(empty))
            },
        )
    });
    let errors: Vec<_> = known
        .findings
        .get(&Step::Roles)
        .into_iter()
        .flatten()
        .filter(|it| it.accepted.is_none() && it.severity == Severity::Error)
        .collect();
    tally.part(
        known.has(Step::Roles) && errors.is_empty(),
        || match errors.first() {
            Some(first) => gap(
                Step::Roles,
                first.place.clone(),
                says("matrix-errors").with("count", errors.len()),
            ),
            None => gap(Step::Roles, "", says("matrix-untouched")),
        },
    );
    let people = plan
        .people
        .iter()
        .filter(|person| plan.holders.iter().any(|(_, held)| *held == person.id))
        .count();
    tally.sum(
        firm("roles")
            .with("roles", all)
            .with("people", people)
            .with("activities", plan.shown_activities().count()),
    )
}

/// Whether a meeting can begin: it has a day, and somebody leads it.
fn stands(known: &Known, it: &Meeting) -> bool {
    let led = it
        .owner
        .is_some_and(|owner| known.matrix().holders_of(owner).next().is_some());
    led && it.rhythm.first.is_some()
}

/// There are regular meetings that can begin, and both kinds of joint work have their pairs.
fn frame(known: &Known) -> Readiness {
    let plan = &known.meetings;
    let mut tally = Tally::new(Precondition::Frame);
    let regular: Vec<_> = plan
        .meetings
        .iter()
        .filter(|it| it.rhythm.unit != Unit::Once)
        .collect();
    tally.part(!regular.is_empty(), || {
        gap(Step::Meetings, "", says("no-meeting"))
    });
    for it in &regular {
        tally.part(stands(known, it), || {
            let what = if it.rhythm.first.is_none() {
                says("meeting-no-day")
            } else {
                says("meeting-no-owner")
            };
            let place = format!("meeting:{}", it.id);
            gap(Step::Meetings, place, what.with("meeting", it.name.clone()))
        });
    }
    for kind in Joint::ALL {
        let pairs = plan.pairs.iter().filter(|it| it.kind == kind);
        let whole = pairs
            .filter(|it| it.marketing.is_some() && it.sales.is_some())
            .any(|it| it.day.is_some() || it.done);
        tally.part(whole, || {
            gap(
                Step::Meetings,
                "pairs",
                says(&format!("no-{}", kind.name())),
            )
        });
    }
    let first = regular
        .iter()
        .filter_map(|it| Some((it.rhythm.first?, it)))
        .min_by_key(|(day, _)| *day);
    tally.sum(match first {
        Some((day, it)) => firm("frame")
            .with("meeting", it.name.clone())
            .with("count", regular.len())
            .with("day", day.to_string()),
        None => firm("frame-open"),
    })
}

/// What both teams answered apart was brought together: criteria and decision, terms, points, rule and SLA.
fn questions(known: &Known) -> Readiness {
    let mut tally = Tally::new(Precondition::Questions);
    let criteria = &known.approach.criteria;
    let agreed = criteria
        .iter()
        .filter(|it| it.agreement != Answered::Open)
        .count();
    let open = criteria
        .iter()
        .find(|it| it.agreement == Answered::Open)
        .map_or_else(String::new, |it| {
            format!("criterion:{}", it.criterion.name())
        });
    tally.parts(agreed, criteria.len(), |count| {
        gap(Step::Approach, open, says("criteria").with("count", count))
    });
    tally.part(known.choice().is_some(), || {
        gap(Step::Approach, "decision", says("undecided"))
    });
    // A term nobody has said anything about is no question that was asked.
    let asked = |status: &Status| *status != Status::Open;
    let terms: Vec<_> = known.terms.iter().filter(|it| asked(&it.status)).collect();
    let open: Vec<_> = terms
        .iter()
        .filter(|it| it.status != Status::Agreed)
        .collect();
    tally.parts(terms.len() - open.len(), terms.len(), |count| {
        let place = open
            .first()
            .map_or_else(String::new, |it| format!("term:{}", it.term));
        let names = Param::list(open.iter().map(|it| it.name.clone()));
        let what = says("terms").with("count", count).with("terms", names);
        gap(Step::Glossary, place, what)
    });
    let scoring = &known.scoring;
    let items: Vec<_> = scoring.items.iter().filter(|it| !it.hidden).collect();
    let open: Vec<_> = items
        .iter()
        .filter(|it| it.agreement == Points::Open)
        .collect();
    tally.parts(items.len() - open.len(), items.len(), |count| {
        let place = open
            .first()
            .map_or_else(String::new, |it| format!("item:{}", it.item));
        let threshold = open.iter().any(|it| it.item == THRESHOLD);
        let what = says(if threshold { "threshold" } else { "points" });
        gap(Step::Scoring, place, what.with("count", count))
    });
    tally.part(scoring.sla.agreed, || {
        gap(Step::Scoring, "sla", says("sla"))
    });
    let choice = known.choice().map(Choice::name).unwrap_or_default();
    tally.sum(firm("questions").with("approach", Param::key(format!("approach-choice-{choice}"))))
}
