//! What every step says, gathered once and kept: readiness and findings are worked out from it without asking the file again.
//!
//! After an edit only those parts are read again that could have changed. What reads the list of accounts or the activity log
//! is read again only when one of them, or what they are judged by, has changed.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write,
};

use chrono::NaiveDate;
use rusqlite::Connection;
use sha2::{Digest, Sha256};

use super::{
    Action,
    edition::Edition,
    editions::{self, Actual},
    store::{self, KeptSignature},
    swap::{self, Swap},
};
use crate::{
    Finding, Result, Step,
    facilitation::{self, Accepted, Decided, Parked, StepMark},
    steps::{
        self,
        approach::{self, ApproachView, Capacity, Choice},
        buyin::{self, BuyinView},
        glossary::{self, Term},
        goals, meetings, roles,
        scoring::{self, ScoringView},
        segmentation::{self, Tier, TierMeter},
        setup::{self, Person},
    },
};

/// What every step says.
pub struct Known {
    /// Who takes part.
    pub(super) people: Vec<Person>,
    /// The last day of the workshop.
    pub(super) last_day: Option<NaiveDate>,
    /// Ratings, objections, promises and pulse, covered ratings left out.
    pub(super) buyin: BuyinView,
    /// The glossary's terms on show.
    pub(super) terms: Vec<Term>,
    /// The approach, covered answers left out.
    pub(super) approach: ApproachView,
    /// How many accounts the company can carry.
    pub(super) capacity: Capacity,
    /// How full each part of the list is.
    pub(super) tiers: Vec<TierMeter>,
    /// Points, rule and SLA, covered proposals left out.
    pub(super) scoring: ScoringView,
    /// Meetings, and with them roles, people and matrix.
    pub(super) meetings: meetings::Plan,
    /// Goals and funnel.
    pub(super) goals: goals::Plan,
    /// Steps in which somebody has entered something.
    pub(super) started: BTreeSet<Step>,
    /// What each step finds wrong with itself.
    pub(super) findings: BTreeMap<Step, Vec<Finding>>,
    /// What the room says about the steps.
    pub(super) marks: BTreeMap<Step, StepMark>,
    /// What the room lives with.
    pub(super) accepted: Accepted,
    /// The parking lot.
    pub(super) parked: Vec<Parked>,
    /// The decision log.
    pub(super) decisions: Vec<Decided>,
    /// What is to be done.
    pub(super) actions: Vec<Action>,
    /// Who has signed.
    pub(super) signatures: Vec<KeptSignature>,
    /// What was frozen, the newest first.
    pub(super) editions: Vec<Edition>,
    /// How much of the list may be swapped, in per cent.
    pub(super) quota: f64,
    /// What goals have come to.
    pub(super) actuals: Vec<Actual>,
    /// How the list differs from the edition that changes are counted from.
    pub(super) swap: Option<Swap>,
}

/// The steps whose tables a step's own findings are read from.
fn sources(step: Step) -> &'static [Step] {
    use Step as S;
    match step {
        S::Setup => &[S::Setup],
        S::Buyin => &[S::Setup, S::Buyin],
        S::Glossary => &[S::Glossary],
        S::Approach => &[S::Setup, S::Approach],
        S::Accounts => &[S::Accounts],
        S::Segmentation => &[S::Approach, S::Accounts, S::Segmentation],
        S::Roles => &[S::Setup, S::Roles],
        S::Scoring => &[
            S::Approach,
            S::Accounts,
            S::Segmentation,
            S::Roles,
            S::Scoring,
        ],
        S::Meetings => &[S::Setup, S::Roles, S::Meetings],
        S::Goals => &[
            S::Setup,
            S::Approach,
            S::Accounts,
            S::Segmentation,
            S::Roles,
            S::Meetings,
            S::Goals,
        ],
        S::Wrapup | S::Playbook => &[],
    }
}

impl Known {
    /// Reads every step.
    pub fn read(db: &Connection) -> Result<Self> {
        Self::read_with(db, |step| steps::findings(step, db))
    }

    /// Reads every step; `findings` says what a step finds wrong with itself, for those who know already.
    pub fn read_with(
        db: &Connection,
        findings: impl FnMut(Step) -> Result<Vec<Finding>>,
    ) -> Result<Self> {
        let mut known = Self {
            people: Vec::new(),
            last_day: None,
            buyin: buyin::read(db)?,
            terms: Vec::new(),
            approach: approach::read(db)?,
            capacity: Capacity::default(),
            tiers: Vec::new(),
            scoring: scoring::read(db)?,
            meetings: meetings::Plan::default(),
            goals: goals::Plan::default(),
            started: BTreeSet::new(),
            findings: BTreeMap::new(),
            marks: BTreeMap::new(),
            accepted: Accepted::new(),
            parked: Vec::new(),
            decisions: Vec::new(),
            actions: Vec::new(),
            signatures: Vec::new(),
            editions: Vec::new(),
            quota: 0.0,
            actuals: Vec::new(),
            swap: None,
        };
        known.refresh(db, &Step::ALL.into_iter().collect(), findings)?;
        Ok(known)
    }

    /// Reads again what can be different now that tables of these steps have changed. What belongs to no step is always
    /// read again.
    pub fn refresh(
        &mut self,
        db: &Connection,
        changed: &BTreeSet<Step>,
        mut findings: impl FnMut(Step) -> Result<Vec<Finding>>,
    ) -> Result<()> {
        let any = |of: &[Step]| of.iter().any(|step| changed.contains(step));
        let accepted = facilitation::accepted(db)?;
        let accepted_anew = accepted != self.accepted;
        for step in Step::ALL {
            let of = sources(step);
            if any(of) || accepted_anew && !of.is_empty() && self.judged_anew(step, &accepted) {
                self.findings.insert(step, findings(step)?);
            }
            if changed.contains(&step) {
                if steps::started(step, db)? {
                    self.started.insert(step);
                } else {
                    self.started.remove(&step);
                }
            }
        }
        self.accepted = accepted;
        if any(&[Step::Setup]) {
            self.people = setup::people(db)?;
            self.last_day = setup::days(db)?.iter().filter_map(|it| it.date).max();
        }
        if any(sources(Step::Buyin)) {
            self.buyin = buyin::read(db)?;
        }
        if any(&[Step::Glossary]) {
            self.terms = glossary::read(db)?.terms;
            self.terms.retain(|it| !it.hidden);
        }
        if any(&[Step::Setup, Step::Approach]) {
            self.approach = approach::read(db)?;
            self.capacity = approach::capacity(db)?;
        }
        if any(sources(Step::Segmentation)) {
            self.tiers = segmentation::tiers(db)?;
        }
        if any(&[Step::Setup, Step::Roles, Step::Scoring]) {
            self.scoring = scoring::read(db)?;
        }
        if any(sources(Step::Meetings)) {
            self.meetings = meetings::plan(db)?;
        }
        if any(sources(Step::Goals)) {
            self.goals = goals::plan(db)?;
        }
        if any(&[Step::Wrapup]) {
            self.actions = store::actions(db)?;
            self.signatures = store::signatures(db)?;
            self.actuals = editions::actuals(db)?;
        }
        self.refresh_editions(db, changed)?;
        self.marks = facilitation::marks(db)?;
        self.parked = facilitation::parked(db)?;
        self.decisions = facilitation::decisions(db)?;
        Ok(())
    }

    /// Editions are read again only when there is another one, and the lists compared only when one of the two has changed.
    fn refresh_editions(&mut self, db: &Connection, changed: &BTreeSet<Step>) -> Result<()> {
        let any = |of: &[Step]| of.iter().any(|step| changed.contains(step));
        let mut compare = any(&[Step::Accounts, Step::Segmentation]);
        if any(&[Step::Wrapup]) {
            let quota = editions::quota(db)?;
            let last = editions::last(db)?.map(|it| (it.id, it.holds));
            let known = self
                .editions
                .first()
                .map(|it| (it.id, it.reopened_on.is_none()));
            if last != known {
                self.editions = editions::editions(db)?;
            }
            compare |= last != known || quota != self.quota;
            self.quota = quota;
        }
        if compare {
            self.swap = match self.base() {
                Some(base) => {
                    let now = segmentation::targets(db)?;
                    Some(swap::swap(&base.listed, &now, self.quota))
                }
                None => None,
            };
        }
        Ok(())
    }

    /// Whether what the room lives with has changed for a step: a reason was given for one of its findings, or taken back.
    fn judged_anew(&self, step: Step, accepted: &Accepted) -> bool {
        self.findings.get(&step).into_iter().flatten().any(|it| {
            let key = (it.code.clone(), it.place.clone());
            self.accepted.get(&key) != accepted.get(&key)
        })
    }

    /// Roles, people and matrix.
    pub(super) fn matrix(&self) -> &roles::Plan {
        &self.meetings.roles
    }

    /// What was decided about the approach; nothing while it is a draft.
    pub(super) fn choice(&self) -> Option<Choice> {
        let decision = &self.approach.decision;
        decision.choice.filter(|_| decision.decided_on.is_some())
    }

    /// How many accounts a part of the list holds.
    pub(super) fn count(&self, tier: Tier) -> usize {
        self.tiers
            .iter()
            .filter(|it| it.tier == tier)
            .map(|it| it.count)
            .sum()
    }

    /// How many accounts are on the target list.
    pub(super) fn listed(&self) -> usize {
        Tier::LIST.into_iter().map(|tier| self.count(tier)).sum()
    }

    /// Whether anybody has entered anything in a step.
    pub(super) fn has(&self, step: Step) -> bool {
        self.started.contains(&step)
    }

    /// Findings of the other steps that nobody has accepted.
    pub(super) fn open(&self) -> impl Iterator<Item = &Finding> {
        self.findings
            .values()
            .flatten()
            .filter(|it| it.accepted.is_none())
    }

    /// The day the plan of actions begins.
    pub(super) fn begins(&self) -> Option<NaiveDate> {
        self.last_day
    }

    /// A fingerprint of what both teams sign: approach, tiers, matrix, rule, SLA and meetings.
    pub(super) fn print(&self) -> String {
        let matrix = self.matrix();
        let mut hash = Sha256::new();
        let mut put = |part: String| hash.update(part.as_bytes());
        put(format!("{:?}", self.approach.decision));
        put(format!("{:?}", Tier::LIST.map(|tier| self.count(tier))));
        put(format!("{:?}{:?}", matrix.cells, matrix.holders));
        let points: Vec<_> = self
            .scoring
            .items
            .iter()
            .filter(|it| !it.hidden)
            .map(|it| (&it.item, it.agreed))
            .collect();
        let scoring = &self.scoring;
        put(format!(
            "{points:?}{:?}{:?}{:?}",
            scoring.rule, scoring.thresholds, scoring.sla
        ));
        for it in &self.meetings.meetings {
            put(format!("{:?}", (it.id, &it.rhythm, it.owner, &it.roles)));
        }
        for it in &self.goals.goals {
            put(format!(
                "{:?}",
                (it.id, it.whose, it.target, it.due, it.owner)
            ));
        }
        let digest = hash.finalize();
        let mut short = String::with_capacity(16);
        for byte in &digest[..8] {
            let _ = write!(short, "{byte:02x}");
        }
        short
    }
}
