//! The advice, pure: same answers, weights and limits always give the same result.
//!
//! An approach earns a criterion's full weight if the answer falls into its band, half of it from the neighbouring
//! band, nothing from further away. An answer that speaks against ABM earns nothing for anybody.

use serde::{Deserialize, Serialize};

use super::{Approach, Band, Choice, Criterion, Limits, Reading};

/// The lead in points below which no approach is clearly ahead and the advice is to blend.
pub const CLEAR_LEAD: f64 = 10.0;

/// The heaviest weight a criterion can get.
pub const HEAVIEST: f64 = 100.0;

/// Rounding noise that must not decide anything.
const NOISE: f64 = 1e-9;

/// One answer per criterion, in the order of [`Criterion::ALL`]; `None` is unanswered.
pub type Bands = [Option<Band>; Criterion::COUNT];

/// One weight per criterion, in the order of [`Criterion::ALL`]. Only their proportions count.
pub type Weights = [f64; Criterion::COUNT];

/// The band a number falls into.
pub fn band_of(criterion: Criterion, limits: &Limits, value: f64) -> Band {
    let lowest = |floor: Option<f64>| match floor {
        Some(floor) if value < floor => Band::Against,
        _ => Band::Programmatic,
    };
    match criterion.reading() {
        Reading::Picked => Band::Unknown,
        // No budget, no account, no person: nothing to do ABM with.
        Reading::AtLeast | Reading::UpTo if value <= 0.0 => Band::Against,
        Reading::AtLeast if value >= limits.strategic => Band::Strategic,
        Reading::AtLeast if value >= limits.lite => Band::Lite,
        Reading::AtLeast => lowest(limits.programmatic),
        Reading::Over if value > limits.strategic => Band::Strategic,
        Reading::Over if value >= limits.lite => Band::Lite,
        Reading::UpTo if value <= limits.strategic => Band::Strategic,
        Reading::UpTo if value <= limits.lite => Band::Lite,
        Reading::Over | Reading::UpTo => Band::Programmatic,
    }
}

/// How well an answer suits an approach: 1, ½ or 0.
pub fn suits(band: Band, approach: Approach) -> f64 {
    let Some(place) = band.place().filter(|place| *place < 3) else {
        return 0.0;
    };
    match place.abs_diff(approach as usize) {
        0 => 1.0,
        1 => 0.5,
        _ => 0.0,
    }
}

/// What one criterion gives one approach.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "approach.ts")
)]
pub struct Part {
    /// Which criterion.
    pub criterion: Criterion,
    /// Points it gives, of 100 over all answered criteria.
    pub points: f64,
    /// Points it could give.
    pub possible: f64,
}

/// An approach's result.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "approach.ts")
)]
pub struct Score {
    /// Which approach.
    pub approach: Approach,
    /// 0 to 100.
    pub points: f64,
    /// Where they come from; answered criteria only.
    pub parts: Vec<Part>,
}

/// What the answers speak for.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "approach.ts")
)]
pub struct Advice {
    /// The recommendation; `None` while nothing is answered.
    pub choice: Option<Choice>,
    /// The approach with the most points; on a tie the one with less effort.
    pub leader: Option<Approach>,
    /// Points between the first and the second.
    pub lead: f64,
    /// Share of the weight that is answered, 0 to 1.
    pub confidence: f64,
    /// Answers that rule ABM out whatever the points say.
    pub gates: Vec<Criterion>,
    /// All three, in the order of effort.
    pub scores: Vec<Score>,
}

/// Reads the answers.
pub fn advise(bands: &Bands, weights: &Weights) -> Advice {
    let answered: Vec<(Criterion, Band, f64)> = Criterion::ALL
        .into_iter()
        .filter_map(|criterion| {
            let band = bands[criterion as usize].filter(|band| *band != Band::Unknown)?;
            Some((criterion, band, weights[criterion as usize].max(0.0)))
        })
        .collect();
    let total: f64 = weights.iter().map(|weight| weight.max(0.0)).sum();
    let counted: f64 = answered.iter().map(|(_, _, weight)| weight).sum();
    let scores: Vec<Score> = Approach::ALL
        .into_iter()
        .map(|approach| {
            let parts: Vec<Part> = answered
                .iter()
                .map(|&(criterion, band, weight)| {
                    let possible = if counted > 0.0 {
                        100.0 * weight / counted
                    } else {
                        0.0
                    };
                    Part {
                        criterion,
                        points: possible * suits(band, approach),
                        possible,
                    }
                })
                .collect();
            Score {
                approach,
                points: parts.iter().map(|part| part.points).sum(),
                parts,
            }
        })
        .collect();
    let gates: Vec<Criterion> = answered
        .iter()
        .filter(|(criterion, band, _)| criterion.gates() && *band == Band::Against)
        .map(|(criterion, _, _)| *criterion)
        .collect();
    if counted <= 0.0 {
        let ruled_out = !gates.is_empty();
        return Advice {
            choice: ruled_out.then_some(Choice::NotYet),
            leader: None,
            lead: 0.0,
            confidence: 0.0,
            gates,
            scores,
        };
    }
    let (leader, lead) = front(&scores);
    let best = scores[leader as usize].points;
    let choice = if !gates.is_empty() || best < NOISE {
        Choice::NotYet
    } else if lead + NOISE < CLEAR_LEAD {
        Choice::Blended
    } else {
        leader.into()
    };
    Advice {
        choice: Some(choice),
        leader: (best >= NOISE).then_some(leader),
        lead,
        confidence: if total > 0.0 { counted / total } else { 0.0 },
        gates,
        scores,
    }
}

/// The front runner and its lead. A tie goes to the approach with less effort: more must be earned.
fn front(scores: &[Score]) -> (Approach, f64) {
    let mut leader = &scores[0];
    for score in &scores[1..] {
        if score.points + NOISE >= leader.points {
            leader = score;
        }
    }
    let second = scores
        .iter()
        .filter(|score| score.approach != leader.approach)
        .map(|score| score.points)
        .fold(0.0, f64::max);
    (leader.approach, (leader.points - second).max(0.0))
}

/// One answer that would change the advice.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "approach.ts")
)]
pub struct Flip {
    /// Whose answer.
    pub criterion: Criterion,
    /// What it is today; `None` if it is open.
    pub from: Option<Band>,
    /// What it would have to be.
    pub to: Band,
    /// The recommendation then.
    pub choice: Choice,
    /// Who would be ahead then.
    pub leader: Option<Approach>,
    /// By how many points.
    pub lead: f64,
    /// It rules ABM out rather than moving points.
    pub gate: bool,
}

/// Every single answer that would change the recommendation or the front runner: the nearest band per outcome, those
/// that only need one step first, heavy criteria before light ones, gates last.
pub fn flips(bands: &Bands, weights: &Weights) -> Vec<Flip> {
    let today = advise(bands, weights);
    if today.choice.is_none() {
        return Vec::new();
    }
    let mut found: Vec<(usize, Flip)> = Vec::new();
    for criterion in Criterion::ALL {
        let from = bands[criterion as usize].filter(|band| *band != Band::Unknown);
        let mut own: Vec<(usize, Flip)> = Vec::new();
        for to in criterion.bands() {
            if Some(to) == from {
                continue;
            }
            let mut changed = *bands;
            changed[criterion as usize] = Some(to);
            let then = advise(&changed, weights);
            let Some(choice) = then.choice else { continue };
            if Some(choice) == today.choice && then.leader == today.leader {
                continue;
            }
            let steps = match (from.and_then(Band::place), to.place()) {
                (Some(from), Some(to)) => from.abs_diff(to),
                _ => 1,
            };
            own.push((
                steps,
                Flip {
                    criterion,
                    from,
                    to,
                    choice,
                    leader: then.leader,
                    lead: then.lead,
                    gate: criterion.gates() && to == Band::Against,
                },
            ));
        }
        own.sort_by_key(|(steps, _)| *steps);
        let mut outcomes = Vec::new();
        for (steps, flip) in own {
            let outcome = (flip.choice, flip.leader, flip.gate);
            if !outcomes.contains(&outcome) {
                outcomes.push(outcome);
                found.push((steps, flip));
            }
        }
    }
    found.sort_by(|(a_steps, a), (b_steps, b)| {
        a.gate
            .cmp(&b.gate)
            .then(a_steps.cmp(b_steps))
            .then_with(|| weights[b.criterion as usize].total_cmp(&weights[a.criterion as usize]))
    });
    found.into_iter().map(|(_, flip)| flip).collect()
}

/// Over which weights of one criterion, all others unchanged, the result holds. Whole points from 0 to [`HEAVIEST`].
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "approach.ts")
)]
pub struct WeightRange {
    /// Which criterion.
    pub criterion: Criterion,
    /// Its weight today.
    pub weight: f64,
    /// From here …
    pub leads_from: f64,
    /// … to here the front runner stays in front.
    pub leads_to: f64,
    /// From here …
    pub holds_from: f64,
    /// … to here the recommendation stays the same.
    pub holds_to: f64,
}

/// The weight ranges of the answered criteria.
pub fn weight_ranges(bands: &Bands, weights: &Weights) -> Vec<WeightRange> {
    let today = advise(bands, weights);
    if today.choice.is_none() {
        return Vec::new();
    }
    Criterion::ALL
        .into_iter()
        .filter(|criterion| bands[*criterion as usize].is_some_and(|band| band != Band::Unknown))
        .map(|criterion| {
            let weight = weights[criterion as usize];
            let with = |changed: f64| {
                let mut weights = *weights;
                weights[criterion as usize] = changed;
                advise(bands, &weights)
            };
            let reach = |holds: &dyn Fn(&Advice) -> bool| {
                let (mut from, mut to) = (weight, weight);
                let mut next = weight.ceil() - 1.0;
                while next >= 0.0 && holds(&with(next)) {
                    from = next;
                    next -= 1.0;
                }
                let mut next = weight.floor() + 1.0;
                while next <= HEAVIEST && holds(&with(next)) {
                    to = next;
                    next += 1.0;
                }
                (from, to)
            };
            let (leads_from, leads_to) = reach(&|then| then.leader == today.leader);
            let (holds_from, holds_to) = reach(&|then| then.choice == today.choice);
            WeightRange {
                criterion,
                weight,
                leads_from,
                leads_to,
                holds_from,
                holds_to,
            }
        })
        .collect()
}

/// How many accounts each approach gets, in the order of [`Approach::ALL`]; also tiers 1 to 3.
pub type Sizes = [f64; 3];

/// Sizes a blend: tier 1 is the top 5 % but no more than can be served one by one, tier 2 the next 20 %, tier 3 the
/// rest.
pub fn blend(accounts: f64, first_tier_capacity: Option<f64>) -> Sizes {
    let accounts = accounts.max(0.0).floor();
    let share = |part: f64| (accounts * part).round().max(1.0).min(accounts);
    let first =
        share(0.05).min(first_tier_capacity.map_or(f64::INFINITY, |it| it.max(0.0).floor()));
    let second = share(0.20).min(accounts - first);
    [first, second, accounts - first - second]
}

/// What the company can put behind the plan. `None` where nobody said yet.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Means {
    /// Accounts on the list, counted or estimated.
    pub accounts: Option<f64>,
    /// Full-time people for ABM.
    pub people: Option<f64>,
    /// Accounts one of them can serve, per approach.
    pub per_person: Sizes,
    /// Account executives.
    pub sellers: Option<f64>,
    /// Target accounts one of them can look after beside the daily business.
    pub per_seller: Option<f64>,
    /// Cost per account and year, per approach.
    pub cost: Sizes,
    /// Fixed cost a year: tools, agency.
    pub fixed: f64,
    /// Budget a year.
    pub budget: Option<f64>,
}

impl Means {
    /// How many accounts can be served one by one: the scarcer of people and sellers.
    pub fn first_tier_capacity(&self) -> Option<f64> {
        let people = self.people.map(|people| people * self.per_person[0]);
        let sellers = self
            .sellers
            .zip(self.per_seller)
            .map(|(sellers, each)| sellers * each);
        match (people, sellers) {
            (Some(people), Some(sellers)) => Some(people.min(sellers)),
            (one, other) => one.or(other),
        }
    }
}

/// Something that can run out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "approach.ts")
)]
pub enum Resource {
    /// The ABM team.
    People,
    /// Sales.
    Sellers,
    /// Money.
    Budget,
}

/// In what a need is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "approach.ts")
)]
pub enum Counted {
    /// Accounts.
    Accounts,
    /// Full-time people.
    People,
    /// Money a year.
    Money,
}

/// A need against what there is.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "approach.ts")
)]
pub struct Need {
    /// What can run out.
    pub resource: Resource,
    /// The unit of both numbers.
    pub counted: Counted,
    /// How much the plan needs.
    pub need: f64,
    /// How much there is; `None` if nobody said.
    pub limit: Option<f64>,
}

impl Need {
    /// Need as a share of what there is.
    fn strain(&self) -> Option<f64> {
        let limit = self.limit?;
        if limit > 0.0 {
            Some(self.need / limit)
        } else {
            (self.need > 0.0).then_some(f64::INFINITY)
        }
    }

    /// More is needed than there is.
    pub fn broken(&self) -> bool {
        self.strain().is_some_and(|strain| strain > 1.0 + NOISE)
    }
}

/// Whether the plan can be carried.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "approach.ts")
)]
pub struct Strength {
    /// The plan that was checked.
    pub choice: Choice,
    /// Accounts per approach (tiers 1 to 3 of a blend).
    pub sizes: Sizes,
    /// Needs against limits.
    pub needs: Vec<Need>,
    /// The promise that breaks first; `None` if all can be kept or nothing is known.
    pub breaks: Option<Resource>,
    /// The most accounts for which every promise can be kept; `None` if nothing limits them.
    pub carries: Option<f64>,
}

/// Accounts per approach for a choice.
pub fn sizes(choice: Choice, accounts: f64, means: &Means) -> Sizes {
    let accounts = accounts.max(0.0).floor();
    match choice {
        Choice::Strategic => [accounts, 0.0, 0.0],
        Choice::Lite => [0.0, accounts, 0.0],
        Choice::Programmatic => [0.0, 0.0, accounts],
        Choice::Blended => blend(accounts, means.first_tier_capacity()),
        Choice::NotYet => [0.0; 3],
    }
}

fn needs(choice: Choice, sizes: Sizes, means: &Means) -> Vec<Need> {
    let only = Approach::ALL.into_iter().find(|it| choice == (*it).into());
    let people = match only {
        // One approach: everybody thinks in accounts.
        Some(approach) => Need {
            resource: Resource::People,
            counted: Counted::Accounts,
            need: sizes[approach as usize],
            limit: means
                .people
                .map(|people| (people * means.per_person[approach as usize]).floor()),
        },
        // A blend: an account of tier 1 takes more time than one of tier 3, so the sum is counted in people.
        None => Need {
            resource: Resource::People,
            counted: Counted::People,
            need: (0..3)
                .filter(|tier| sizes[*tier] > 0.0)
                .map(|tier| {
                    if means.per_person[tier] > 0.0 {
                        sizes[tier] / means.per_person[tier]
                    } else {
                        f64::INFINITY
                    }
                })
                .sum(),
            limit: means.people,
        },
    };
    let mut needs = vec![people];
    // Programmatic accounts are not looked after one by one; sales only answers when they raise a hand.
    let looked_after = sizes[0] + sizes[1];
    if looked_after > 0.0 {
        needs.push(Need {
            resource: Resource::Sellers,
            counted: Counted::Accounts,
            need: looked_after,
            limit: means
                .sellers
                .zip(means.per_seller)
                .map(|(sellers, each)| (sellers * each).floor()),
        });
    }
    needs.push(Need {
        resource: Resource::Budget,
        counted: Counted::Money,
        need: (0..3)
            .map(|tier| sizes[tier] * means.cost[tier])
            .sum::<f64>()
            + means.fixed,
        limit: means.budget,
    });
    needs
}

/// Checks a plan: ABM people × accounts per person, sellers × accounts per seller, Σ accounts × cost + fixed ≤ budget.
/// `None` while the number of accounts is unknown or there is no plan to check.
pub fn strength(choice: Choice, means: &Means) -> Option<Strength> {
    let accounts = means.accounts.filter(|_| choice != Choice::NotYet)?;
    let sizes_now = sizes(choice, accounts, means);
    let needs_now = needs(choice, sizes_now, means);
    let breaks = needs_now
        .iter()
        .filter(|need| need.broken())
        .max_by(|a, b| {
            a.strain()
                .partial_cmp(&b.strain())
                .unwrap_or(std::cmp::Ordering::Equal)
        })
        .map(|need| need.resource);
    let kept = |accounts: f64| {
        !needs(choice, sizes(choice, accounts, means), means)
            .iter()
            .any(Need::broken)
    };
    let carries = needs_now
        .iter()
        .any(|need| need.limit.is_some())
        .then(|| most(kept))
        .flatten();
    Some(Strength {
        choice,
        sizes: sizes_now,
        needs: needs_now,
        breaks,
        carries,
    })
}

/// The largest whole number that `kept` still holds for; `None` if it holds for a million.
fn most(kept: impl Fn(f64) -> bool) -> Option<f64> {
    const WIDEST: u32 = 1_000_000;
    if kept(f64::from(WIDEST)) {
        return None;
    }
    let (mut holds, mut breaks) = (0_u32, WIDEST);
    while breaks - holds > 1 {
        let middle = holds.midpoint(breaks);
        if kept(f64::from(middle)) {
            holds = middle;
        } else {
            breaks = middle;
        }
    }
    Some(f64::from(holds))
}

/// What two teams in the same band would agree on: the middle of their numbers, rounded where that stays in the band.
pub fn middle(criterion: Criterion, limits: &Limits, marketing: f64, sales: f64) -> f64 {
    let exact = f64::midpoint(marketing, sales);
    let rounded = exact.round();
    if band_of(criterion, limits, rounded) == band_of(criterion, limits, exact) {
        rounded
    } else {
        exact
    }
}

#[cfg(test)]
mod tests {
    use super::super::Preset;
    use super::*;
    use proptest::prelude::*;

    const S: Option<Band> = Some(Band::Strategic);
    const L: Option<Band> = Some(Band::Lite);
    const P: Option<Band> = Some(Band::Programmatic);
    const X: Option<Band> = Some(Band::Against);
    const U: Option<Band> = Some(Band::Unknown);

    /// The worked example: six answers for lite, five for strategic.
    const EXAMPLE: Bands = [L, L, L, L, S, S, S, S, L, L, S];

    fn weights() -> Weights {
        Criterion::ALL.map(Criterion::weight)
    }

    fn points(advice: &Advice) -> Vec<f64> {
        advice.scores.iter().map(|score| score.points).collect()
    }

    #[test]
    fn starter_weights_sum_to_a_hundred() {
        assert_eq!(weights().iter().sum::<f64>(), 100.0);
    }

    #[test]
    fn a_number_falls_into_the_band_the_table_says() {
        use Criterion as C;
        let market = |criterion: Criterion| Preset::Market.limits(criterion).expect("numeric");
        let cases = [
            (
                C::DealValue,
                200_000.0,
                Band::Strategic,
                "200k is the first strategic deal",
            ),
            (
                C::DealValue,
                199_999.0,
                Band::Lite,
                "just below 200k is lite",
            ),
            (
                C::DealValue,
                50_000.0,
                Band::Lite,
                "50k is the first lite deal",
            ),
            (
                C::DealValue,
                25_000.0,
                Band::Programmatic,
                "25k is the first programmatic deal",
            ),
            (
                C::DealValue,
                24_999.0,
                Band::Against,
                "below 25k speaks against ABM",
            ),
            (
                C::TargetAccounts,
                25.0,
                Band::Strategic,
                "25 accounts are strategic",
            ),
            (C::TargetAccounts, 26.0, Band::Lite, "26 accounts are lite"),
            (
                C::TargetAccounts,
                200.0,
                Band::Lite,
                "200 accounts are lite",
            ),
            (
                C::TargetAccounts,
                201.0,
                Band::Programmatic,
                "201 accounts are programmatic",
            ),
            (
                C::TargetAccounts,
                0.0,
                Band::Against,
                "no account at all cannot be named",
            ),
            (
                C::BudgetPerAccount,
                5_000.0,
                Band::Strategic,
                "5k a year is strategic",
            ),
            (
                C::BudgetPerAccount,
                499.0,
                Band::Programmatic,
                "below 500 is programmatic",
            ),
            (
                C::BudgetPerAccount,
                0.0,
                Band::Against,
                "no budget speaks against ABM",
            ),
            (
                C::AccountsPerPerson,
                3.0,
                Band::Strategic,
                "3 accounts a person are strategic",
            ),
            (
                C::AccountsPerPerson,
                40.0,
                Band::Lite,
                "40 accounts a person are lite",
            ),
            (
                C::AccountsPerPerson,
                300.0,
                Band::Programmatic,
                "hundreds a person are programmatic",
            ),
            (
                C::BuyingCentre,
                8.0,
                Band::Strategic,
                "8 people are strategic",
            ),
            (C::BuyingCentre, 7.0, Band::Lite, "7 people are lite"),
            (
                C::BuyingCentre,
                2.0,
                Band::Against,
                "2 people speak against ABM",
            ),
            (
                C::Concentration,
                50.0,
                Band::Lite,
                "half of the market in 50 accounts is lite",
            ),
            (
                C::Concentration,
                51.0,
                Band::Strategic,
                "more than half is strategic",
            ),
            (
                C::Concentration,
                0.0,
                Band::Programmatic,
                "no concentration is programmatic, never against",
            ),
            (
                C::SalesCycle,
                9.0,
                Band::Strategic,
                "9 months are strategic",
            ),
            (
                C::SalesCycle,
                3.0,
                Band::Programmatic,
                "3 months are programmatic",
            ),
            (
                C::SalesCycle,
                2.9,
                Band::Against,
                "below 3 months speaks against ABM",
            ),
        ];
        for (criterion, value, band, sentence) in cases {
            assert_eq!(
                band_of(criterion, &market(criterion), value),
                band,
                "{sentence}"
            );
        }
        let article = Preset::Article.limits(C::TargetAccounts).expect("numeric");
        for (value, band) in [
            (49.0, Band::Strategic),
            (50.0, Band::Lite),
            (1000.0, Band::Lite),
            (1001.0, Band::Programmatic),
        ] {
            assert_eq!(
                band_of(C::TargetAccounts, &article, value),
                band,
                "article, {value}"
            );
        }
    }

    #[test]
    fn full_points_in_the_band_half_beside_it_none_further_away_or_against() {
        let table = [
            (Band::Strategic, [1.0, 0.5, 0.0]),
            (Band::Lite, [0.5, 1.0, 0.5]),
            (Band::Programmatic, [0.0, 0.5, 1.0]),
            (Band::Against, [0.0, 0.0, 0.0]),
            (Band::Unknown, [0.0, 0.0, 0.0]),
        ];
        for (band, expected) in table {
            assert_eq!(
                Approach::ALL.map(|it| suits(band, it)),
                expected,
                "{band:?}"
            );
        }
    }

    #[test]
    fn six_lite_and_five_strategic_answers_give_81_5_to_68_5_to_31_5_and_the_advice_lite() {
        let advice = advise(&EXAMPLE, &weights());
        assert_eq!(points(&advice), [68.5, 81.5, 31.5]);
        assert_eq!(advice.choice, Some(Choice::Lite));
        assert_eq!(advice.leader, Some(Approach::Lite));
        assert_eq!(advice.lead, 13.0);
        assert_eq!(advice.confidence, 1.0);
    }

    #[test]
    fn a_lead_of_five_points_means_blended() {
        let bands = [S, P, L, L, S, S, L, S, L, L, S];
        let advice = advise(&bands, &weights());
        assert_eq!(points(&advice), [65.5, 70.5, 34.5]);
        assert_eq!(advice.choice, Some(Choice::Blended));
        assert_eq!(advice.leader, Some(Approach::Lite));
    }

    #[test]
    fn a_lead_of_exactly_ten_points_is_clear() {
        // 60 strategic, 40 lite: 80 to 70.
        let mut even = [0.0; Criterion::COUNT];
        (even[0], even[1]) = (60.0, 40.0);
        let mut bands = [None; Criterion::COUNT];
        (bands[0], bands[1]) = (S, L);
        let advice = advise(&bands, &even);
        assert_eq!(advice.lead, 10.0);
        assert_eq!(advice.choice, Some(Choice::Strategic));
    }

    #[test]
    fn unanswered_and_unknown_count_neither_for_nor_against_but_lower_the_confidence() {
        let mut bands = EXAMPLE;
        bands[0] = None; // 16
        bands[1] = U; // 14
        let advice = advise(&bands, &weights());
        assert!((advice.confidence - 0.7).abs() < 1e-9);
        // lite: (10 + 10 + 7 + 6 + 37 / 2) / 70
        assert!((advice.scores[1].points - 100.0 * 51.5 / 70.0).abs() < 1e-9);
        let empty = advise(&[None; Criterion::COUNT], &weights());
        assert_eq!(
            (empty.choice, empty.leader, empty.confidence),
            (None, None, 0.0)
        );
        assert_eq!(advise(&[U; Criterion::COUNT], &weights()).choice, None);
    }

    #[test]
    fn a_gate_overrides_any_score() {
        for gate in [
            Criterion::DealValue,
            Criterion::TargetAccounts,
            Criterion::Commitment,
        ] {
            let mut bands = [S; Criterion::COUNT];
            bands[gate as usize] = X;
            let advice = advise(&bands, &weights());
            assert_eq!(advice.choice, Some(Choice::NotYet), "{gate:?}");
            assert_eq!(advice.gates, [gate]);
            assert_eq!(
                advice.leader,
                Some(Approach::Strategic),
                "the points stay visible"
            );
        }
        let mut bands = [S; Criterion::COUNT];
        bands[Criterion::Data as usize] = X;
        assert_eq!(
            advise(&bands, &weights()).choice,
            Some(Choice::Strategic),
            "no CRM costs points, no more"
        );
        let mut weightless = weights();
        weightless[0] = 0.0;
        let mut bands = [S; Criterion::COUNT];
        bands[0] = X;
        assert_eq!(
            advise(&bands, &weightless).choice,
            Some(Choice::NotYet),
            "a gate needs no weight"
        );
    }

    #[test]
    fn a_tie_goes_to_the_approach_with_less_effort() {
        let mut even = [0.0; Criterion::COUNT];
        (even[0], even[1]) = (50.0, 50.0);
        let mut bands = [None; Criterion::COUNT];
        (bands[0], bands[1]) = (S, L);
        let advice = advise(&bands, &even);
        assert_eq!(points(&advice), [75.0, 75.0, 25.0]);
        assert_eq!(advice.leader, Some(Approach::Lite));
        assert_eq!(advice.choice, Some(Choice::Blended));
    }

    #[test]
    fn a_deal_value_of_200k_would_put_strategic_ahead_and_a_larger_budget_would_only_blend() {
        let flips = flips(&EXAMPLE, &weights());
        let of = |criterion, to| {
            flips
                .iter()
                .find(|flip| flip.criterion == criterion && flip.to == to)
                .map(|flip| (flip.choice, flip.leader, flip.lead))
        };
        assert_eq!(
            of(Criterion::DealValue, Band::Strategic),
            Some((Choice::Blended, Some(Approach::Strategic), 3.0))
        );
        assert_eq!(
            of(Criterion::TargetAccounts, Band::Strategic),
            Some((Choice::Blended, Some(Approach::Strategic), 1.0))
        );
        assert_eq!(
            of(Criterion::BudgetPerAccount, Band::Strategic),
            Some((Choice::Blended, Some(Approach::Lite), 3.0))
        );
        assert_eq!(
            of(Criterion::DealValue, Band::Programmatic),
            None,
            "towards programmatic lite and strategic lose the same, so lite stays clearly ahead"
        );
        assert_eq!(
            of(Criterion::Commitment, Band::Against).map(|it| it.0),
            Some(Choice::NotYet)
        );
        assert_eq!(flips[0].criterion, Criterion::DealValue, "heaviest first");
        let first_gate = flips.iter().position(|flip| flip.gate).expect("gates");
        assert!(
            flips[first_gate..].iter().all(|flip| flip.gate),
            "gates last"
        );
        assert_eq!(flips.iter().filter(|flip| flip.gate).count(), 3);
    }

    #[test]
    fn lite_stays_in_front_whatever_the_deal_value_weighs_and_clearly_from_weight_9() {
        let ranges = weight_ranges(&EXAMPLE, &weights());
        let deal = ranges[Criterion::DealValue as usize];
        assert_eq!((deal.leads_from, deal.leads_to), (0.0, 100.0));
        // Without it lite leads by (47 − 37) / 2 = 5 of 84; with weight w by (5 + w / 2) of (84 + w): ten per cent at w = 8.5.
        assert_eq!((deal.holds_from, deal.holds_to), (9.0, 100.0));
        let relationship = ranges[Criterion::Relationship as usize];
        assert!(
            relationship.leads_to < 100.0,
            "a heavy relationship would put strategic ahead"
        );
    }

    #[test]
    fn two_hundred_forty_accounts_blend_into_12_and_48_and_180() {
        assert_eq!(blend(240.0, None), [12.0, 48.0, 180.0]);
        assert_eq!(blend(240.0, Some(12.5)), [12.0, 48.0, 180.0]);
        assert_eq!(
            blend(240.0, Some(8.0)),
            [8.0, 48.0, 184.0],
            "capacity before share"
        );
        assert_eq!(blend(3.0, None), [1.0, 1.0, 1.0]);
        assert_eq!(blend(1.0, None), [1.0, 0.0, 0.0]);
        assert_eq!(blend(0.0, None), [0.0, 0.0, 0.0]);
    }

    fn means() -> Means {
        Means {
            accounts: Some(120.0),
            people: Some(2.5),
            per_person: [5.0, 30.0, 300.0],
            sellers: Some(6.0),
            per_seller: Some(25.0),
            cost: [5_000.0, 1_200.0, 200.0],
            fixed: 30_000.0,
            budget: Some(180_000.0),
        }
    }

    #[test]
    fn a_team_of_two_and_a_half_breaks_first_at_120_lite_accounts_and_carries_75() {
        let strength = strength(Choice::Lite, &means()).expect("a list");
        let numbers: Vec<_> = strength
            .needs
            .iter()
            .map(|it| (it.need, it.limit))
            .collect();
        assert_eq!(
            numbers,
            [
                (120.0, Some(75.0)),
                (120.0, Some(150.0)),
                (174_000.0, Some(180_000.0))
            ]
        );
        assert_eq!(strength.breaks, Some(Resource::People));
        assert_eq!(strength.carries, Some(75.0));
    }

    #[test]
    fn the_promise_most_overdrawn_breaks_first() {
        let poor = Means {
            budget: Some(50_000.0),
            ..means()
        };
        assert_eq!(
            strength(Choice::Lite, &poor).and_then(|it| it.breaks),
            Some(Resource::Budget)
        );
        let broke = Means {
            budget: Some(0.0),
            ..means()
        };
        assert_eq!(
            strength(Choice::Lite, &broke).and_then(|it| it.breaks),
            Some(Resource::Budget)
        );
        let lonely = Means {
            sellers: Some(1.0),
            ..means()
        };
        assert_eq!(
            strength(Choice::Lite, &lonely).and_then(|it| it.breaks),
            Some(Resource::Sellers)
        );
        let rich = Means {
            accounts: Some(60.0),
            ..means()
        };
        assert_eq!(strength(Choice::Lite, &rich).and_then(|it| it.breaks), None);
    }

    #[test]
    fn a_blend_counts_people_because_its_tiers_take_different_time() {
        let strength = strength(
            Choice::Blended,
            &Means {
                accounts: Some(240.0),
                people: Some(3.8),
                ..means()
            },
        )
        .expect("a list");
        assert_eq!(strength.sizes, [12.0, 48.0, 180.0]);
        let people = strength.needs[0];
        assert!((people.need - (12.0 / 5.0 + 48.0 / 30.0 + 180.0 / 300.0)).abs() < 1e-9);
        assert_eq!(
            strength.needs[1].need, 60.0,
            "sales looks after tiers 1 and 2"
        );
        assert_eq!(strength.breaks, Some(Resource::People));
    }

    #[test]
    fn what_nobody_said_breaks_nothing() {
        let unknown = Means {
            people: None,
            sellers: None,
            budget: None,
            ..means()
        };
        let it = strength(Choice::Lite, &unknown).expect("a list");
        assert_eq!((it.breaks, it.carries), (None, None));
        assert_eq!(strength(Choice::NotYet, &means()), None);
        assert_eq!(
            strength(
                Choice::Lite,
                &Means {
                    accounts: None,
                    ..means()
                }
            ),
            None
        );
    }

    #[test]
    fn teams_in_one_band_meet_in_the_middle() {
        let limits = Preset::Market
            .limits(Criterion::TargetAccounts)
            .expect("numeric");
        assert_eq!(
            middle(Criterion::TargetAccounts, &limits, 180.0, 40.0),
            110.0
        );
        assert_eq!(middle(Criterion::TargetAccounts, &limits, 25.0, 24.0), 25.0);
        let narrow = Limits {
            strategic: 25.4,
            ..limits
        };
        assert_eq!(middle(Criterion::TargetAccounts, &narrow, 25.4, 25.4), 25.0);
    }

    fn any_band() -> impl Strategy<Value = Option<Band>> {
        prop::sample::select(vec![None, S, L, P, X, U])
    }

    proptest! {
        #[test]
        fn same_answers_give_the_same_advice(
            bands in prop::array::uniform11(any_band()),
            weights in prop::array::uniform11(0_u8..=40),
            scale in 1_u8..=9,
        ) {
            let weights = weights.map(f64::from);
            let advice = advise(&bands, &weights);
            prop_assert_eq!(&advice, &advise(&bands, &weights));
            // Only proportions count.
            let scaled = advise(&bands, &weights.map(|it| it * f64::from(scale)));
            prop_assert_eq!(advice.choice, scaled.choice);
            prop_assert_eq!(advice.leader, scaled.leader);
            for score in &advice.scores {
                prop_assert!((0.0..=100.0 + 1e-6).contains(&score.points));
                let sum: f64 = score.parts.iter().map(|part| part.points).sum();
                prop_assert!((sum - score.points).abs() < 1e-9, "the parts make the score");
            }
            prop_assert!((0.0..=1.0 + 1e-9).contains(&advice.confidence));
        }

        #[test]
        fn a_flip_does_what_it_says(bands in prop::array::uniform11(any_band())) {
            let weights = Criterion::ALL.map(Criterion::weight);
            let today = advise(&bands, &weights);
            for flip in flips(&bands, &weights) {
                let mut changed = bands;
                changed[flip.criterion as usize] = Some(flip.to);
                let then = advise(&changed, &weights);
                prop_assert_eq!(then.choice, Some(flip.choice));
                prop_assert_eq!(then.leader, flip.leader);
                prop_assert!(then.choice != today.choice || then.leader != today.leader);
            }
        }

        #[test]
        fn inside_its_weight_range_the_recommendation_holds(bands in prop::array::uniform11(any_band())) {
            let weights = Criterion::ALL.map(Criterion::weight);
            let today = advise(&bands, &weights);
            for range in weight_ranges(&bands, &weights) {
                for weight in [range.holds_from, f64::midpoint(range.holds_from, range.holds_to).round(), range.holds_to] {
                    let mut changed = weights;
                    changed[range.criterion as usize] = weight;
                    prop_assert_eq!(advise(&bands, &changed).choice, today.choice);
                }
            }
        }

        #[test]
        fn a_blend_holds_every_account_once(accounts in 0_u32..5000, capacity in prop::option::of(0_u32..100)) {
            let sizes = blend(f64::from(accounts), capacity.map(f64::from));
            prop_assert_eq!(sizes.iter().sum::<f64>(), f64::from(accounts));
            prop_assert!(sizes.iter().all(|size| *size >= 0.0));
        }
    }
}
