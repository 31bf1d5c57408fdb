//! Votes of the room: what of a closed one may be kept, what it shows, how it is printed. The tables belong to whoever asked:
//! the facilitator, or a step with a question of its own.
//!
//! An open vote lives in nobody's file: it is counted at the laptop and handed over when it is closed. Refuses to keep, let
//! alone show, anything a single person could be told by: no order, no time, no names, and no team of fewer than five.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::{Error, Result, named::named, steps::setup::Team};

mod print;

pub use print::table;

/// A team of fewer voters than this is not shown on its own.
pub const ALONE: u32 = 5;
/// More people than this do not vote at once.
const MOST_VOTERS: u32 = 1_000;
/// Whose votes they are, where teams are too small to stand alone.
const TOGETHER: &str = "together";

/// How a question is answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, export_to = "votes.ts"))]
pub enum VoteScale {
    /// One (not at all) to five (fully).
    Five,
    /// No is 1, yes is 2.
    YesNo,
}
named!(VoteScale { Five = "five", YesNo = "yes-no" });

impl VoteScale {
    /// The highest answer.
    pub const fn most(self) -> u8 {
        match self {
            Self::Five => 5,
            Self::YesNo => 2,
        }
    }
}

/// How the votes were given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, export_to = "votes.ts"))]
pub enum VoteWay {
    /// Hands or cards, counted.
    Hands,
    /// Ballots on paper, typed in.
    Paper,
    /// The laptop went round.
    Laptop,
}
named!(VoteWay { Hands = "hands", Paper = "paper", Laptop = "laptop" });

/// How often a team gave an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, export_to = "votes.ts"))]
pub struct VoteCount {
    /// Whose.
    pub team: Team,
    /// 1 to the scale's highest.
    pub answer: u8,
    /// How many.
    pub votes: u32,
}

/// Votes by answer, the first entry for answer 1.
pub type Tally = Vec<u32>;

/// Who is shown together.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, export_to = "votes.ts"))]
pub struct VoteGroup {
    /// The team; `None` for those who are too few to be shown apart (or for the whole room).
    pub team: Option<Team>,
    /// Votes by answer, the first for answer 1.
    pub votes: Tally,
    /// How many voted.
    pub voters: u32,
    /// The middle vote; between two answers if the room is even.
    pub median: f64,
    /// The lowest answer given.
    pub least: u8,
    /// The highest answer given.
    pub most: u8,
    /// Answers that lie far from this group's middle.
    pub dissent: Vec<u8>,
}

/// What a vote says, in one word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, export_to = "votes.ts"))]
pub enum VoteSays {
    /// No vote lies far from the others.
    Together,
    /// Some lie far from the others.
    Dissent {
        /// How many.
        votes: u32,
    },
    /// The middles of marketing and sales lie far apart.
    Apart,
}

/// Counts as they may be kept: teams large enough on their own, all others in one group. If those others would be few, the
/// smallest of the large teams joins them, or subtracting would tell what they said. Empty if nobody voted.
pub fn grouped(scale: VoteScale, counts: &[VoteCount]) -> Vec<(Option<Team>, Tally)> {
    let mut teams: BTreeMap<Team, Tally> = BTreeMap::new();
    for it in counts.iter().filter(|it| it.votes > 0) {
        let tally = teams
            .entry(it.team)
            .or_insert_with(|| vec![0; usize::from(scale.most())]);
        if let Some(votes) = tally.get_mut(usize::from(it.answer).wrapping_sub(1)) {
            *votes += it.votes;
        }
    }
    let voters = |tally: &Tally| tally.iter().sum::<u32>();
    let (mut alone, few): (Vec<_>, Vec<_>) = teams
        .into_iter()
        .partition(|(_, tally)| voters(tally) >= ALONE);
    let mut rest: Vec<Tally> = few.into_iter().map(|(_, tally)| tally).collect();
    let many = |rest: &[Tally]| rest.iter().map(voters).sum::<u32>();
    while !rest.is_empty() && many(&rest) < ALONE {
        let smallest = (0..alone.len()).min_by_key(|&place| voters(&alone[place].1));
        let Some(place) = smallest else { break };
        rest.push(alone.remove(place).1);
    }
    // A team that is the only one left is the whole room.
    if rest.is_empty() && alone.len() == 1 {
        rest.extend(alone.pop().map(|(_, tally)| tally));
    }
    let mut groups: Vec<_> = alone
        .into_iter()
        .map(|(team, tally)| (Some(team), tally))
        .collect();
    let together = rest.into_iter().reduce(|mut sum, tally| {
        sum.iter_mut()
            .zip(tally)
            .for_each(|(sum, votes)| *sum += votes);
        sum
    });
    groups.extend(together.map(|tally| (None, tally)));
    groups
}

/// What a group's votes show. `None` without votes.
pub fn group(scale: VoteScale, team: Option<Team>, votes: &[u32]) -> Option<VoteGroup> {
    let given: Vec<u8> = (1..=scale.most())
        .zip(votes)
        .flat_map(|(answer, &votes)| std::iter::repeat_n(answer, votes as usize))
        .collect();
    let (least, most) = (*given.first()?, *given.last()?);
    let middle = given.len() / 2;
    let median = if given.len() % 2 == 1 {
        f64::from(given[middle])
    } else {
        f64::midpoint(f64::from(given[middle - 1]), f64::from(given[middle]))
    };
    let far = |answer: u8| match scale {
        VoteScale::Five => (f64::from(answer) - median).abs() >= 2.0,
        // Between yes and no there is no middle: who is not with the majority dissents; in a tie nobody is.
        VoteScale::YesNo => (f64::from(answer) - median).abs() >= 1.0,
    };
    let mut dissent: Vec<u8> = given.iter().copied().filter(|&it| far(it)).collect();
    dissent.dedup();
    Some(VoteGroup {
        team,
        votes: votes.to_vec(),
        voters: u32::try_from(given.len()).unwrap_or(u32::MAX),
        median,
        least,
        most,
        dissent,
    })
}

/// Whether these are the votes of a room: at least one, and answers the scale has. An error of the field `votes` otherwise.
pub fn check(scale: VoteScale, counts: &[VoteCount]) -> Result<()> {
    let voters = counts
        .iter()
        .try_fold(0_u32, |sum, it| sum.checked_add(it.votes));
    let fits = counts
        .iter()
        .all(|it| (1..=scale.most()).contains(&it.answer));
    match voters {
        Some(1..=MOST_VOTERS) if fits => Ok(()),
        voters => Err(Error::invalid(
            "votes",
            i64::from(voters.unwrap_or(u32::MAX)),
        )),
    }
}

/// The rows of a table that keeps a vote: whose, the answer, how often. What must not be told apart is put together.
pub fn rows(scale: VoteScale, counts: &[VoteCount]) -> Vec<(&'static str, u8, u32)> {
    let mut rows = Vec::new();
    for (team, tally) in grouped(scale, counts) {
        let who = team.map_or(TOGETHER, Team::name);
        let given = (1..).zip(tally).filter(|(_, votes)| *votes > 0);
        rows.extend(given.map(|(answer, votes)| (who, answer, votes)));
    }
    rows
}

/// What the rows of such a table show: the teams in their order, then those kept together.
pub fn groups(
    scale: VoteScale,
    rows: impl IntoIterator<Item = (String, u8, u32)>,
) -> Vec<VoteGroup> {
    let mut tallies: BTreeMap<String, Tally> = BTreeMap::new();
    for (who, answer, votes) in rows {
        let tally = tallies
            .entry(who)
            .or_insert_with(|| vec![0; usize::from(scale.most())]);
        if let Some(place) = tally.get_mut(usize::from(answer).wrapping_sub(1)) {
            *place += votes;
        }
    }
    let teams = Team::ALL.iter().copied().map(Some);
    teams
        .chain([None])
        .filter_map(|team| {
            let tally = tallies.get(team.map_or(TOGETHER, Team::name))?;
            group(scale, team, tally)
        })
        .collect()
}

/// What the groups say together.
pub fn says(scale: VoteScale, groups: &[VoteGroup]) -> VoteSays {
    let median = |team| {
        groups
            .iter()
            .find(|it| it.team == Some(team))
            .map(|it| it.median)
    };
    let gap = match scale {
        VoteScale::Five => 2.0,
        VoteScale::YesNo => 1.0,
    };
    if let (Some(marketing), Some(sales)) = (median(Team::Marketing), median(Team::Sales))
        && (marketing - sales).abs() >= gap
    {
        return VoteSays::Apart;
    }
    let far = |it: &VoteGroup| -> u32 {
        it.dissent
            .iter()
            .filter_map(|&answer| it.votes.get(usize::from(answer) - 1))
            .sum()
    };
    match groups.iter().map(far).sum() {
        0 => VoteSays::Together,
        votes => VoteSays::Dissent { votes },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn votes(team: Team, answers: &[u8]) -> Vec<VoteCount> {
        answers
            .iter()
            .map(|&answer| VoteCount {
                team,
                answer,
                votes: 1,
            })
            .collect()
    }
    fn room(teams: &[(Team, &[u8])]) -> Vec<VoteCount> {
        teams
            .iter()
            .flat_map(|(team, it)| votes(*team, it))
            .collect()
    }
    fn shown(scale: VoteScale, counts: &[VoteCount]) -> Vec<VoteGroup> {
        grouped(scale, counts)
            .into_iter()
            .filter_map(|(team, tally)| group(scale, team, &tally))
            .collect()
    }

    #[test]
    fn only_teams_of_five_stand_alone_and_nobody_can_be_found_by_subtraction() {
        use Team::{Expert, Leadership, Marketing, Sales};
        let one = |voters: usize| vec![3_u8; voters];
        for (sentence, teams, groups) in [
            (
                "six and seven stand alone",
                vec![(Marketing, 6), (Sales, 7)],
                vec![(Some(Marketing), 6), (Some(Sales), 7)],
            ),
            (
                "four do not: the room is one",
                vec![(Marketing, 4), (Sales, 4)],
                vec![(None, 8)],
            ),
            (
                "the others stand together if they are five",
                vec![(Marketing, 6), (Sales, 7), (Leadership, 2), (Expert, 3)],
                vec![(Some(Marketing), 6), (Some(Sales), 7), (None, 5)],
            ),
            (
                "two others take the smaller team in, or subtracting would show them",
                vec![(Marketing, 6), (Sales, 7), (Leadership, 2)],
                vec![(Some(Sales), 7), (None, 8)],
            ),
            (
                "six and one are the room",
                vec![(Marketing, 6), (Sales, 1)],
                vec![(None, 7)],
            ),
            (
                "one team alone is the room",
                vec![(Sales, 9)],
                vec![(None, 9)],
            ),
            ("three are the room", vec![(Sales, 3)], vec![(None, 3)]),
            ("nobody is nothing", vec![], vec![]),
        ] {
            let teams: Vec<_> = teams
                .into_iter()
                .map(|(team, many)| (team, one(many)))
                .collect();
            let counts: Vec<_> = teams
                .iter()
                .flat_map(|(team, it)| votes(*team, it))
                .collect();
            let found: Vec<_> = shown(VoteScale::Five, &counts)
                .into_iter()
                .map(|it| (it.team, it.voters))
                .collect();
            assert_eq!(found, groups, "{sentence}");
        }
    }

    #[test]
    fn a_group_shows_its_middle_its_ends_and_who_lies_far_from_it() {
        for (sentence, scale, answers, median, ends, dissent) in [
            (
                "six in marketing: 4.5, and nobody far",
                VoteScale::Five,
                vec![3, 4, 4, 5, 5, 5],
                4.5,
                (3, 5),
                vec![],
            ),
            (
                "seven in sales: one far below 4",
                VoteScale::Five,
                vec![1, 3, 3, 4, 4, 4, 5],
                4.0,
                (1, 5),
                vec![1],
            ),
            (
                "a room in two halves has no middle to stand at",
                VoteScale::Five,
                vec![1, 1, 5, 5],
                3.0,
                (1, 5),
                vec![1, 5],
            ),
            (
                "all the same",
                VoteScale::Five,
                vec![2, 2],
                2.0,
                (2, 2),
                vec![],
            ),
            (
                "one no among yes",
                VoteScale::YesNo,
                vec![1, 2, 2, 2, 2],
                2.0,
                (1, 2),
                vec![1],
            ),
            (
                "as many yes as no: nobody is the minority",
                VoteScale::YesNo,
                vec![1, 1, 2, 2],
                1.5,
                (1, 2),
                vec![],
            ),
        ] {
            let tally = grouped(scale, &votes(Team::Sales, &answers)).remove(0).1;
            let it = group(scale, None, &tally).expect("votes");
            assert!((it.median - median).abs() < f64::EPSILON, "{sentence}");
            assert_eq!(
                ((it.least, it.most), it.dissent),
                (ends, dissent),
                "{sentence}"
            );
        }
    }

    #[test]
    fn the_gap_between_the_teams_is_said_before_single_dissent() {
        use Team::{Marketing, Sales};
        for (sentence, teams, said) in [
            (
                "close together",
                [(Marketing, [4, 4, 5, 5, 5]), (Sales, [3, 4, 4, 4, 5])],
                VoteSays::Together,
            ),
            (
                "one far away",
                [(Marketing, [4, 4, 5, 5, 5]), (Sales, [1, 4, 4, 4, 5])],
                VoteSays::Dissent { votes: 1 },
            ),
            (
                "the teams apart",
                [(Marketing, [5, 5, 5, 5, 1]), (Sales, [2, 3, 3, 3, 3])],
                VoteSays::Apart,
            ),
        ] {
            let teams: Vec<_> = teams.iter().map(|(team, it)| (*team, &it[..])).collect();
            let groups = shown(VoteScale::Five, &room(&teams));
            assert_eq!(says(VoteScale::Five, &groups), said, "{sentence}");
        }
        let yes = shown(
            VoteScale::YesNo,
            &room(&[(Marketing, &[2; 5]), (Sales, &[1; 5])]),
        );
        assert_eq!(says(VoteScale::YesNo, &yes), VoteSays::Apart);
    }
}
