//! What is wrong with points, rule and hand-over. The log is read only where there is one.

use rusqlite::Connection;

use super::{Agreement, ScoringView, Simulation, THRESHOLD, store};
use crate::{
    Finding, Param, Result, Severity, Step,
    steps::{
        approach::{self, Input},
        roles,
    },
};

/// From this share of the larger on, two proposals are far apart: 10 against 20.
const FAR_APART: f64 = 0.5;
/// A threshold that more than this share of the active accounts reaches sorts nothing.
const EVERYBODY: f64 = 0.5;
/// The starter activity "define account scoring".
const DEFINE_SCORING: i64 = 22;
/// Weeks of a quarter.
const QUARTER: f64 = 13.0;

/// What is wrong with it.
pub(super) fn findings(db: &Connection) -> Result<Vec<Finding>> {
    if !store::started(db)? {
        return Ok(Vec::new());
    }
    let view = store::read(db)?;
    let mut all = agreements(&view);
    if !accountable(db)? {
        all.push(found("scoring-nobody-accountable"));
    }
    if !view.logs.is_empty() {
        all.extend(simulated(db, &view)?);
    }
    Ok(all)
}

fn found(code: &str) -> Finding {
    Finding::new(Step::Scoring, Severity::Warning, code)
}

fn agreements(view: &ScoringView) -> Vec<Finding> {
    let mut all = Vec::new();
    let far: Vec<_> = view
        .items
        .iter()
        .filter(|it| !it.hidden && it.agreement == Agreement::Open)
        .filter(|it| it.apart.is_some_and(|apart| apart >= FAR_APART))
        .collect();
    if let Some(first) = far.first() {
        all.push(
            found("scoring-far-apart")
                .at(format!("item:{}", first.item))
                .with("count", far.len())
                .with("items", Param::list(far.iter().map(|it| it.name.clone()))),
        );
    }
    let threshold = view.items.iter().find(|it| it.item == THRESHOLD);
    if threshold.is_some_and(|it| it.agreement != Agreement::Open) && !view.sla.agreed {
        all.push(found("scoring-no-sla").at("sla"));
    }
    if view.sla.watcher.is_none() {
        all.push(found("scoring-no-watcher").at("sla"));
    }
    all
}

/// Whether somebody answers for the scoring.
fn accountable(db: &Connection) -> Result<bool> {
    let plan = roles::plan(db)?;
    let activity = plan
        .shown_activities()
        .find(|it| it.starter == Some(DEFINE_SCORING));
    Ok(activity.is_some_and(|activity| {
        plan.shown_roles()
            .any(|role| plan.duties(activity.id, role.id).has('A'))
    }))
}

fn simulated(db: &Connection, view: &ScoringView) -> Result<Vec<Finding>> {
    let result = Simulation::read(db)?.result();
    let mut all = Vec::new();
    for group in result.groups.iter().filter(|it| it.active > 0) {
        let at = (group.threshold.ceil() as usize).min(group.reach.len() - 1);
        let code = if group.reach[at] == 0 {
            "scoring-nobody-reaches"
        } else if f64::from(group.reach[at]) > EVERYBODY * f64::from(group.active) {
            "scoring-everybody-reaches"
        } else {
            continue;
        };
        let who = group.who.map_or("rest", super::Who::name);
        all.push(
            found(code)
                .at(format!("threshold:{who}"))
                .with("who", Param::key(format!("scoring-who-{who}")))
                .with("threshold", group.threshold)
                .with("count", f64::from(group.reach[at]))
                .with("active", f64::from(group.active)),
        );
    }
    if view.rule.fit.is_some() && !result.fit_known {
        all.push(found("scoring-fit-unknown").at("rule"));
    }
    let unknown = result
        .words
        .iter()
        .filter(|it| it.item.is_none() && !it.ignored);
    let unknown: Vec<Param> = unknown.map(|it| it.word.as_str().into()).collect();
    if !unknown.is_empty() {
        all.push(
            found("scoring-unknown-words")
                .at("words")
                .with("count", unknown.len())
                .with("words", Param::list(unknown.into_iter().take(3))),
        );
    }
    if result.weeks > 0.0 {
        let week = f64::from(result.handed) / result.weeks;
        all.extend(overload(db, view, week, result.sellers)?);
    }
    Ok(all)
}

/// More accounts than sales can take: by the week where somebody said how many a seller can, else by the quarter against
/// what the approach promises.
fn overload(
    db: &Connection,
    view: &ScoringView,
    week: f64,
    sellers: Option<u32>,
) -> Result<Option<Finding>> {
    let rounded = |it: f64| (it * 10.0).round() / 10.0;
    if let (Some(per_seller), Some(sellers)) = (view.rule.per_seller, sellers) {
        let most = per_seller * f64::from(sellers);
        return Ok((week > most).then(|| {
            found("scoring-more-than-a-week")
                .at("rule")
                .with("week", rounded(week))
                .with("most", rounded(most))
                .with("sellers", f64::from(sellers))
        }));
    }
    let inputs = approach::read(db)?.inputs;
    let said = |input: Input| inputs.iter().find(|it| it.input == input)?.value;
    let (Some(sellers), Some(each)) = (said(Input::Sellers), said(Input::PerSeller)) else {
        return Ok(None);
    };
    let quarter = (week * QUARTER).round();
    Ok((quarter > sellers * each).then(|| {
        found("scoring-more-than-a-quarter")
            .at("rule")
            .with("quarter", quarter)
            .with("most", sellers * each)
    }))
}
