//! The hand-over against the roles, the meetings, the tiers and the words it is written in.

use super::{TERM_DISPUTED, error, people, warning, when};
use crate::{
    Finding, Param, Step,
    steps::{
        approach::Choice,
        glossary::{Status, Term},
        scoring::{Agreement, Mode, THRESHOLD, Who},
        segmentation::Tier,
        wrapup::Known,
    },
};

/// Starter activities without which nothing is handed over: hand over an SQA, accept or reject it.
const HANDS_OVER: [i64; 2] = [25, 26];

/// Whether both teams have settled from how many points on an account is handed over.
fn threshold_agreed(known: &Known) -> bool {
    let mut items = known.scoring.items.iter();
    items.any(|it| it.item == THRESHOLD && it.agreement != Agreement::Open)
}

/// The rule hands accounts over, and the matrix no longer has the activity.
pub(super) fn nobody_hands_over(known: &Known) -> Vec<Finding> {
    let plan = known.matrix();
    if !threshold_agreed(known) || !known.has(Step::Roles) {
        return Vec::new();
    }
    HANDS_OVER
        .into_iter()
        .filter(|number| {
            let mut shown = plan.shown_activities();
            !shown.any(|it| it.starter == Some(*number))
        })
        .map(|number| {
            error(Step::Roles, "wrapup-nobody-hands-over")
                .with("activity", Param::key(format!("roles-activity-{number}")))
        })
        .collect()
}

/// Somebody shall watch over the SLA, and nobody holds that role.
pub(super) fn watcher_without_person(known: &Known) -> Vec<Finding> {
    let sla = &known.scoring.sla;
    let watcher = sla.watcher.as_ref().filter(|it| it.people.is_empty());
    watcher
        .filter(|_| sla.agreed)
        .map(|it| {
            error(Step::Roles, "wrapup-watcher-without-person")
                .at(format!("role:{}", it.role))
                .with("role", it.name.clone())
        })
        .into_iter()
        .collect()
}

/// Whoever watches over the SLA comes to no regular meeting: nobody would hear of a breach.
pub(super) fn watcher_without_meeting(known: &Known) -> Vec<Finding> {
    let sla = &known.scoring.sla;
    if !sla.agreed || !known.has(Step::Meetings) {
        return Vec::new();
    }
    let regulars = people::regulars(known);
    let plan = known.matrix();
    sla.watcher
        .as_ref()
        .filter(|it| !it.people.is_empty())
        .filter(|it| plan.holders_of(it.role).all(|p| !regulars.contains(&p.id)))
        .map(|it| {
            warning(Step::Meetings, "wrapup-watcher-without-meeting").with("role", it.name.clone())
        })
        .into_iter()
        .collect()
}

/// A tier has a threshold of its own and no account.
pub(super) fn threshold_for_nobody(known: &Known) -> Vec<Finding> {
    if known.listed() == 0 {
        return Vec::new();
    }
    known
        .scoring
        .thresholds
        .iter()
        .filter(|it| {
            let tier = match it.who {
                Who::Tier1 => Tier::Tier1,
                Who::Tier2 => Tier::Tier2,
                Who::Tier3 => Tier::Tier3,
                _ => return false,
            };
            known.count(tier) == 0
        })
        .map(|it| {
            warning(Step::Scoring, "wrapup-threshold-for-nobody")
                .at(format!("threshold:{}", it.who.name()))
                .with("who", Param::key(format!("scoring-who-{}", it.who.name())))
        })
        .collect()
}

/// Sales has agreed to answer in time, and nobody knows from how many points on.
pub(super) fn sla_without_threshold(known: &Known) -> Vec<Finding> {
    when(known.scoring.sla.agreed && !threshold_agreed(known), || {
        error(Step::Scoring, "wrapup-sla-without-threshold").at("rule")
    })
}

/// The SLA says how fast each tier is answered, and no account is in a tier.
pub(super) fn sla_without_tiers(known: &Known) -> Vec<Finding> {
    when(known.scoring.sla.agreed && known.listed() == 0, || {
        warning(Step::Segmentation, "wrapup-sla-without-tiers")
    })
}

/// Terms that other steps build on, and which step does.
fn terms_in_use(known: &Known) -> Vec<(&'static str, Step)> {
    let mut used = Vec::new();
    match known.choice() {
        Some(Choice::Strategic) => used.push(("strategic-abm", Step::Approach)),
        Some(Choice::Lite) => used.push(("abm-lite", Step::Approach)),
        Some(Choice::Programmatic) => used.push(("programmatic-abm", Step::Approach)),
        Some(Choice::Blended) => {
            for term in ["strategic-abm", "abm-lite", "programmatic-abm"] {
                used.push((term, Step::Approach));
            }
        }
        Some(Choice::NotYet) | None => {}
    }
    if known.listed() > 0 {
        used.push(("target-account", Step::Segmentation));
        used.push(("tier", Step::Segmentation));
    }
    if threshold_agreed(known) {
        used.push(("threshold", Step::Scoring));
        used.push(("sqa", Step::Scoring));
        if known.scoring.rule.mode == Mode::TwoStep {
            used.push(("mqa", Step::Scoring));
        }
        if known.scoring.rule.fit.is_some() {
            used.push(("fit", Step::Scoring));
        }
    }
    if known.scoring.sla.agreed {
        used.push(("sla", Step::Scoring));
        used.push(("recycling", Step::Scoring));
    }
    used
}

fn term<'a>(known: &'a Known, code: &str) -> Option<&'a Term> {
    known.terms.iter().find(|it| it.term == code)
}

/// Another step builds on a term about whose meaning the teams differ.
pub(super) fn disputed_terms(known: &Known) -> Vec<Finding> {
    terms_in_use(known)
        .into_iter()
        .filter_map(|(code, step)| {
            let it = term(known, code).filter(|it| it.status == Status::Disputed)?;
            Some(
                warning(Step::Glossary, TERM_DISPUTED)
                    .at(format!("term:{code}"))
                    .with("term", it.name.clone())
                    .with("step", super::name_of(step)),
            )
        })
        .collect()
}

/// Other steps build on terms nobody has agreed a meaning of.
pub(super) fn open_terms(known: &Known) -> Vec<Finding> {
    if !known.has(Step::Glossary) {
        return Vec::new();
    }
    let open: Vec<&Term> = terms_in_use(known)
        .into_iter()
        .filter_map(|(code, _)| term(known, code))
        .filter(|it| matches!(it.status, Status::Open | Status::Same))
        .collect();
    open.first()
        .map(|first| {
            warning(Step::Glossary, "wrapup-terms-open")
                .at(format!("term:{}", first.term))
                .with("count", open.len())
                .with("terms", Param::list(open.iter().map(|it| it.name.clone())))
        })
        .into_iter()
        .collect()
}
