//! What is wrong with the buy-in.

use super::{BuyinView, Pulse, Round, Status};
use crate::{
    Finding, Param, Severity, Side, Step,
    votes::{self, VoteSays, VoteScale},
};

/// Ratings this far apart are worth talking about.
pub const FAR: u8 = 2;
/// A median below this is no support.
const SUPPORT: f64 = 3.0;

/// A round in which somebody voted.
fn asked(view: &BuyinView, round: Round) -> Option<&Pulse> {
    let mut asked = view.pulse.iter().filter(|it| it.voters > 0);
    asked.find(|it| it.round == round)
}

/// The median of the whole room.
pub fn median(pulse: &Pulse) -> f64 {
    let mut room = vec![0; usize::from(VoteScale::Five.most())];
    for group in &pulse.groups {
        for (sum, votes) in room.iter_mut().zip(&group.votes) {
            *sum += votes;
        }
    }
    votes::group(VoteScale::Five, None, &room).map_or(0.0, |it| it.median)
}

/// What is wrong with the buy-in.
pub fn findings(view: &BuyinView) -> Vec<Finding> {
    let warning = |code: &str| Finding::new(Step::Buyin, Severity::Warning, code);
    let mut found = Vec::new();
    for it in &view.benefits {
        let (Some(marketing), Some(sales), Some(apart)) = (it.marketing, it.sales, it.apart) else {
            continue;
        };
        if apart >= FAR {
            found.push(
                warning("buyin-far-apart")
                    .at(format!("benefit:{}", it.benefit.name()))
                    .with("benefit", Param::key(it.benefit.key()))
                    .with("marketing", i64::from(marketing))
                    .with("sales", i64::from(sales)),
            );
        }
    }
    for it in view
        .objections
        .iter()
        .filter(|it| it.status == Status::Open)
    {
        found.push(
            warning("buyin-objection-open")
                .at(format!("objection:{}", it.id))
                .with("objection", it.objection.clone()),
        );
    }
    for it in &view.promises {
        let lacks = match (it.owner.is_empty(), it.due.is_none()) {
            (true, true) => "both",
            (true, false) => "owner",
            (false, true) => "due",
            (false, false) => continue,
        };
        found.push(
            warning("buyin-promise-loose")
                .at(format!("promise:{}", it.id))
                .with("promise", it.promise.as_str())
                .with("lacks", lacks),
        );
    }
    if !view.promises.is_empty() {
        for side in Side::ALL {
            if view.promises.iter().all(|it| it.side != side) {
                found.push(
                    warning("buyin-promise-one-sided")
                        .at("promises")
                        .with("side", side.name()),
                );
            }
        }
    }
    let (before, after) = (asked(view, Round::Before), asked(view, Round::After));
    if let (Some(before), Some(after)) = (before.map(median), after.map(median))
        && after < before
    {
        found.push(
            warning("buyin-pulse-fell")
                .at("pulse")
                .with("before", before)
                .with("after", after),
        );
    }
    if let Some(last) = after.or(before) {
        if median(last) < SUPPORT {
            found.push(
                warning("buyin-pulse-low")
                    .at("pulse")
                    .with("median", median(last)),
            );
        }
        if last.says == VoteSays::Apart {
            found.push(warning("buyin-pulse-apart").at("pulse"));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        steps::{
            buyin::{Benefit, BenefitView, Objection, Promise, Rated},
            setup::Team,
        },
        votes::VoteCount,
    };

    /// A round with so many votes for one, two, three, four, five in marketing and in sales.
    fn pulse(round: Round, teams: [[u32; 5]; 2]) -> Pulse {
        let mut counts = Vec::new();
        for (team, votes) in [Team::Marketing, Team::Sales].into_iter().zip(teams) {
            let given = (1..).zip(votes).map(|(answer, votes)| VoteCount {
                team,
                answer,
                votes,
            });
            counts.extend(given);
        }
        let groups: Vec<_> = votes::grouped(VoteScale::Five, &counts)
            .into_iter()
            .filter_map(|(team, tally)| votes::group(VoteScale::Five, team, &tally))
            .collect();
        Pulse {
            round,
            voters: groups.iter().map(|it| it.voters).sum(),
            says: votes::says(VoteScale::Five, &groups),
            groups,
        }
    }

    fn view(before: [[u32; 5]; 2], after: [[u32; 5]; 2]) -> BuyinView {
        BuyinView {
            benefits: Vec::new(),
            counts: Rated {
                marketing: 0,
                sales: 0,
                missing: 10,
            },
            entering: None,
            revealed: false,
            tradeoffs: Vec::new(),
            objections: Vec::new(),
            starters: Vec::new(),
            promises: Vec::new(),
            pulse: vec![pulse(Round::Before, before), pulse(Round::After, after)],
        }
    }

    fn codes(view: &BuyinView) -> Vec<String> {
        findings(view).into_iter().map(|it| it.code).collect()
    }

    const NONE: [[u32; 5]; 2] = [[0; 5]; 2];

    #[test]
    fn the_pulse_is_a_finding_when_it_falls_stays_low_or_parts_the_teams() {
        let of = |counts| [counts, [0; 5]];
        for (before, after, expected, why) in [
            (NONE, NONE, vec![], "nobody was asked"),
            (of([0, 1, 3, 1, 0]), of([0, 0, 2, 3, 0]), vec![], "it rose"),
            (
                of([0, 0, 2, 3, 0]),
                of([0, 1, 3, 1, 0]),
                vec!["buyin-pulse-fell"],
                "it fell to three",
            ),
            (
                of([1, 3, 1, 0, 0]),
                NONE,
                vec!["buyin-pulse-low"],
                "most do not support it yet",
            ),
            (
                of([1, 3, 1, 0, 0]),
                of([0, 0, 1, 4, 0]),
                vec![],
                "won over by the end",
            ),
            (
                of([0, 0, 1, 4, 0]),
                of([1, 3, 1, 0, 0]),
                vec!["buyin-pulse-fell", "buyin-pulse-low"],
                "lost over the day",
            ),
            (
                [[0, 0, 0, 3, 2], [0, 3, 2, 0, 0]],
                NONE,
                vec!["buyin-pulse-apart"],
                "marketing four, sales two, the room between them",
            ),
            (
                [[0, 0, 0, 3, 2], [0, 3, 2, 0, 0]],
                [[0, 0, 0, 3, 2], [0, 0, 2, 3, 0]],
                vec![],
                "apart in the morning, together by the end",
            ),
            (
                [[0, 0, 0, 2, 2], [2, 2, 0, 0, 0]],
                NONE,
                vec![],
                "four and four are one room; its middle is three",
            ),
        ] {
            assert_eq!(codes(&view(before, after)), expected, "{why}");
        }
    }

    #[test]
    fn two_points_apart_an_open_objection_and_a_loose_promise_are_findings() {
        let mut it = view(NONE, NONE);
        let benefit = |marketing: u8, sales: u8| BenefitView {
            benefit: Benefit::BiggerDeals,
            note: String::new(),
            marketing: Some(marketing),
            sales: Some(sales),
            apart: Some(marketing.abs_diff(sales)),
        };
        it.benefits = vec![benefit(4, 3)];
        assert!(codes(&it).is_empty(), "one apart is no difference");
        it.benefits = vec![benefit(2, 4)];
        assert_eq!(codes(&it), ["buyin-far-apart"]);
        it.benefits.clear();
        let objection = |status: Status| Objection {
            id: 1,
            objection: "No time".into(),
            role: String::new(),
            answer: None,
            proposal: None,
            status,
        };
        it.objections = vec![objection(Status::Parked), objection(Status::Open)];
        assert_eq!(codes(&it), ["buyin-objection-open"]);
        it.objections.clear();
        let promise = |side: Side, owner: &str, due: Option<chrono::NaiveDate>| Promise {
            id: 1,
            side,
            promise: "A call within a day".to_owned(),
            owner: owner.to_owned(),
            due,
        };
        let day = chrono::NaiveDate::from_ymd_opt(2026, 12, 1);
        it.promises = vec![promise(Side::Marketing, "Jana", day)];
        assert_eq!(codes(&it), ["buyin-promise-one-sided"]);
        it.promises.push(promise(Side::Sales, "Clemens", None));
        assert_eq!(codes(&it), ["buyin-promise-loose"]);
    }
}
