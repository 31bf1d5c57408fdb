//! What is wrong with the cut. Counted by SQL over the places, so that a long list costs the frame nothing.

use rusqlite::Connection;

use super::{Tier, market::meter, store};
use crate::{
    Finding, Param, Result, Severity, Step,
    steps::approach::{self, Choice, Criterion},
};

/// What is wrong with it.
pub(super) fn findings(db: &Connection) -> Result<Vec<Finding>> {
    if !store::any(db)? {
        return Ok(Vec::new());
    }
    let counts = store::counts(db)?;
    let count = |tier: Tier| counts.get(&tier).copied().unwrap_or_default();
    let capacity = approach::capacity(db)?;
    let gaps = store::gaps(db)?;
    let listed: usize = Tier::LIST.into_iter().map(count).sum();
    let found = |severity, code: &str| Finding::new(Step::Segmentation, severity, code);
    let mut all = Vec::new();
    for tier in Tier::LIST {
        let meter = meter(tier, count(tier), &capacity);
        if let (Some(cap), true) = (meter.cap, meter.over > 0) {
            all.push(
                found(Severity::Error, "segmentation-tier-over")
                    .at(format!("tier:{}", tier.name()))
                    .with("tier", Param::key(format!("segmentation-{}", tier.name())))
                    .with("count", meter.count)
                    .with("cap", cap)
                    .with("over", meter.over),
            );
        }
    }
    if let Some(most) = longest(db, capacity.choice)?.filter(|most| listed > *most) {
        let choice = capacity.choice.map_or("", Choice::name);
        all.push(
            found(Severity::Warning, "segmentation-list-too-long")
                .at("list")
                .with("approach", Param::key(format!("approach-choice-{choice}")))
                .with("count", listed)
                .with("most", most),
        );
    }
    if gaps.unreasoned > 0 {
        all.push(
            found(Severity::Warning, "segmentation-no-reason")
                .at("unreasoned")
                .with("count", gaps.unreasoned),
        );
    }
    if gaps.unowned > 0 {
        all.push(
            found(Severity::Warning, "segmentation-no-owner")
                .at("unowned")
                .with("count", gaps.unowned),
        );
    }
    Ok(all)
}

/// The longest list that the approach's own limits allow; `None` where the approach sets no end.
fn longest(db: &Connection, choice: Option<Choice>) -> Result<Option<usize>> {
    let limit = |limits: approach::Limits| match choice {
        Some(Choice::Strategic) => Some(limits.strategic),
        Some(Choice::Lite) => Some(limits.lite),
        _ => None,
    };
    if !matches!(choice, Some(Choice::Strategic | Choice::Lite)) {
        return Ok(None);
    }
    Ok(approach::read(db)?
        .criteria
        .into_iter()
        .find(|it| it.criterion == Criterion::TargetAccounts)
        .and_then(|it| it.limits)
        .and_then(limit)
        .map(|it| it as usize))
}
