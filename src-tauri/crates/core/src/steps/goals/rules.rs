//! What can be said about goals without asking anybody: which stage has a shared one, where the teams differ, and whether
//! a target leads the right way.

use std::collections::BTreeMap;

use super::{Better, Goal, Plan, Proposal, Stage, Whose};
use crate::Side;

/// How many goals of a stage both teams answer for.
pub fn shared(goals: &[Goal], stage: Stage) -> usize {
    goals
        .iter()
        .filter(|it| it.stage == stage && it.whose == Some(Whose::Shared))
        .count()
}

/// Whether two proposals contradict each other: another team, or another target where both named one.
pub fn differ(one: Proposal, other: Proposal) -> bool {
    let (Some(claim), Some(against)) = (one.claim, other.claim) else {
        return false;
    };
    claim != against
        || one
            .target
            .zip(other.target)
            .is_some_and(|(target, against)| (target - against).abs() > f64::EPSILON)
}

/// What both proposed, if they proposed the same and a goal at all; a target only one of them named counts.
pub fn same(one: Proposal, other: Proposal) -> Option<(Whose, Option<f64>)> {
    if differ(one, other) || other.claim.is_none() {
        return None;
    }
    Some((one.claim?.whose()?, one.target.or(other.target)))
}

/// A target that is no better than today.
pub fn leads_back(goal: &Goal) -> bool {
    let (Some(baseline), Some(target)) = (goal.baseline, goal.target) else {
        return false;
    };
    match goal.better {
        Better::More => target <= baseline,
        Better::Less => target >= baseline,
    }
}

/// How many goals a team has said something about: whose they should be.
pub fn spoken(goals: &[Goal], proposals: &BTreeMap<(i64, Side), Proposal>, side: Side) -> usize {
    goals
        .iter()
        .filter(|goal| {
            proposals
                .get(&(goal.id, side))
                .is_some_and(|it| it.claim.is_some())
        })
        .count()
}

impl Plan {
    /// What a team proposed for a goal.
    pub fn proposal(&self, goal: i64, side: Side) -> Proposal {
        self.proposals
            .get(&(goal, side))
            .copied()
            .unwrap_or_default()
    }

    /// Both teams' proposals: marketing's, then sales'.
    pub fn both(&self, goal: i64) -> (Proposal, Proposal) {
        (
            self.proposal(goal, Side::Marketing),
            self.proposal(goal, Side::Sales),
        )
    }

    /// Answers both teams together still miss.
    pub fn missing(&self) -> usize {
        let spoken = |side| spoken(&self.goals, &self.proposals, side);
        2 * self.goals.len() - spoken(Side::Marketing) - spoken(Side::Sales)
    }

    /// A goal the teams proposed differently and nobody has settled; only once both proposals lie open.
    pub fn disputed(&self, goal: &Goal) -> bool {
        let (marketing, sales) = self.both(goal.id);
        self.apart.revealed && goal.whose.is_none() && differ(marketing, sales)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::steps::goals::{Claim, Kind, Unit};

    fn goal(baseline: Option<f64>, target: Option<f64>, better: Better) -> Goal {
        Goal {
            id: 1,
            starter: None,
            name: "x".into(),
            stage: Stage::Reach,
            whose: None,
            kind: Kind::Leading,
            unit: Unit::Percent,
            better,
            baseline,
            measure_by: None,
            target,
            due: None,
            owner: None,
            source: "".into(),
            meeting: None,
            formula: String::new(),
        }
    }

    #[test]
    fn proposals_differ_by_team_or_by_target_and_silence_is_no_contradiction() {
        let said = |claim, target| Proposal { claim, target };
        let shared = Some(Claim::Shared);
        for (one, other, expected, why) in [
            (said(shared, None), said(shared, None), false, "the same"),
            (
                said(shared, Some(40.0)),
                said(shared, None),
                false,
                "only one names a target",
            ),
            (
                said(shared, Some(40.0)),
                said(shared, Some(30.0)),
                true,
                "two targets",
            ),
            (
                said(shared, None),
                said(Some(Claim::Sales), None),
                true,
                "two teams",
            ),
            (
                said(shared, None),
                said(Some(Claim::None), None),
                true,
                "one wants no goal",
            ),
            (
                said(shared, None),
                said(None, Some(5.0)),
                false,
                "one has not spoken",
            ),
        ] {
            assert_eq!(differ(one, other), expected, "{why}");
            assert_eq!(differ(other, one), expected, "{why}, the other way round");
        }
    }

    #[test]
    fn what_both_propose_is_taken_with_the_target_one_of_them_named() {
        let said = |claim, target| Proposal {
            claim: Some(claim),
            target,
        };
        assert_eq!(
            same(said(Claim::Shared, None), said(Claim::Shared, Some(80.0))),
            Some((Whose::Shared, Some(80.0)))
        );
        assert_eq!(same(said(Claim::None, None), said(Claim::None, None)), None);
        assert_eq!(
            same(said(Claim::Sales, None), said(Claim::Shared, None)),
            None
        );
        assert_eq!(same(said(Claim::Sales, None), Proposal::default()), None);
    }

    #[test]
    fn a_target_leads_back_when_it_is_no_better_than_today() {
        for (baseline, target, better, expected) in [
            (Some(54.0), Some(80.0), Better::More, false),
            (Some(54.0), Some(54.0), Better::More, true),
            (Some(54.0), Some(40.0), Better::More, true),
            (Some(11.0), Some(9.0), Better::Less, false),
            (Some(11.0), Some(12.0), Better::Less, true),
            (None, Some(1.0), Better::More, false),
            (Some(1.0), None, Better::More, false),
        ] {
            assert_eq!(
                leads_back(&goal(baseline, target, better)),
                expected,
                "{baseline:?} to {target:?}, {better:?}"
            );
        }
    }
}
