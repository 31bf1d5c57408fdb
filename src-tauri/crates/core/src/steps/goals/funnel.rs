//! The funnel's arithmetic, both ways: accounts × shares × deal size = revenue. Any one of the seven numbers follows from
//! the other six; what is needed is then held against the list and against what the teams can carry.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::named::named;

/// One of the funnel's numbers, from the top of the funnel to its end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "goals.ts", rename = "FunnelPart")
)]
pub enum Part {
    /// Accounts on the list.
    Accounts,
    /// Share of them that become active.
    Engagement,
    /// Share of the active ones that go to sales as SQA.
    Handover,
    /// Share of the SQAs that become an opportunity.
    Opportunity,
    /// Share of the opportunities that become an order.
    Win,
    /// What an order is worth, in the workshop's currency.
    Deal,
    /// New revenue, in the workshop's currency.
    Revenue,
}
named!(Part {
    Accounts = "accounts",
    Engagement = "engagement",
    Handover = "handover",
    Opportunity = "opportunity",
    Win = "win",
    Deal = "deal",
    Revenue = "revenue",
});

impl Part {
    /// All seven.
    pub const ALL: [Self; 7] = [
        Self::Accounts,
        Self::Engagement,
        Self::Handover,
        Self::Opportunity,
        Self::Win,
        Self::Deal,
        Self::Revenue,
    ];

    /// The four shares of one.
    pub const SHARES: [Self; 4] = [
        Self::Engagement,
        Self::Handover,
        Self::Opportunity,
        Self::Win,
    ];

    /// Whether it is a share of one.
    pub fn is_share(self) -> bool {
        Self::SHARES.contains(&self)
    }
}

/// What was entered, and what is sought.
#[derive(Debug, Clone, PartialEq)]
pub struct Funnel {
    /// What was entered; the value of the sought part counts for nothing.
    pub entered: BTreeMap<Part, f64>,
    /// The part that follows from the others.
    pub sought: Part,
}

impl Default for Funnel {
    fn default() -> Self {
        Self {
            entered: BTreeMap::new(),
            sought: Part::Accounts,
        }
    }
}

/// What is left at each stage.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, export_to = "goals.ts"))]
pub struct FunnelStages {
    /// Accounts on the list.
    pub accounts: f64,
    /// Active accounts.
    pub engaged: f64,
    /// Accounts handed to sales.
    pub handed: f64,
    /// Opportunities.
    pub opportunities: f64,
    /// Orders.
    pub orders: f64,
}

/// What one number would have to be for the list, or what the teams can carry, to suffice.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, export_to = "goals.ts"))]
pub struct FunnelWay {
    /// Which number.
    pub part: Part,
    /// Its value now.
    pub from: f64,
    /// What it would have to be.
    pub to: f64,
    /// A share cannot be more than one.
    pub possible: bool,
}

/// A number that every account of the funnel is held against.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, export_to = "goals.ts"))]
pub struct FunnelLimit {
    /// How many there are.
    pub there: usize,
    /// How many more are needed.
    pub short: usize,
    /// What would make them suffice, each alone; empty if they do.
    pub ways: Vec<FunnelWay>,
}

/// The funnel on the screen.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, export_to = "goals.ts"))]
pub struct FunnelView {
    /// The seven numbers from top to end: entered, found, or null while missing.
    pub values: Vec<FunnelValue>,
    /// The part that follows from the others.
    pub sought: Part,
    /// How many of the other six are missing.
    pub missing: usize,
    /// The found share is more than one: that cannot be.
    pub impossible: bool,
    /// What is left at each stage, once all seven are known.
    pub stages: Option<FunnelStages>,
    /// Held against the target list; null before it is cut or before the funnel is known.
    pub list: Option<FunnelLimit>,
    /// Held against what the teams can carry.
    pub capacity: Option<FunnelLimit>,
}

/// One of the seven numbers on the screen.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, export_to = "goals.ts"))]
pub struct FunnelValue {
    /// Which.
    pub part: Part,
    /// Its value; a share of one, accounts or money.
    pub value: Option<f64>,
}

/// A number rounded up to a whole, unless it is whole but for the error of its arithmetic.
pub fn whole(number: f64) -> f64 {
    (number - number.abs() * 1e-9).ceil()
}

impl Funnel {
    /// A number as entered; nothing for the sought one.
    pub fn given(&self, part: Part) -> Option<f64> {
        self.entered
            .get(&part)
            .copied()
            .filter(|_| part != self.sought)
    }

    /// How many numbers are missing before the sought one follows.
    pub fn missing(&self) -> usize {
        let others = Part::ALL.into_iter().filter(|part| *part != self.sought);
        others.filter(|part| self.given(*part).is_none()).count()
    }

    /// The sought number; `None` while another one is missing.
    pub fn found(&self) -> Option<f64> {
        let mut top = 1.0;
        for part in Part::ALL {
            if part != Part::Revenue && part != self.sought {
                top *= self.given(part)?;
            }
        }
        let found = if self.sought == Part::Revenue {
            top
        } else {
            self.given(Part::Revenue)? / top
        };
        found.is_finite().then_some(found)
    }

    /// Any of the seven numbers, entered or found.
    pub fn value(&self, part: Part) -> Option<f64> {
        if part == self.sought {
            self.found()
        } else {
            self.given(part)
        }
    }

    /// A found share is more than one.
    pub fn impossible(&self) -> bool {
        self.sought.is_share() && self.found().is_some_and(|it| it > 1.0 + 1e-9)
    }

    /// What is left at each stage; `None` while a number is missing.
    pub fn stages(&self) -> Option<FunnelStages> {
        let accounts = self.value(Part::Accounts)?;
        let engaged = accounts * self.value(Part::Engagement)?;
        let handed = engaged * self.value(Part::Handover)?;
        let opportunities = handed * self.value(Part::Opportunity)?;
        let orders = opportunities * self.value(Part::Win)?;
        self.value(Part::Revenue)?;
        Some(FunnelStages {
            accounts,
            engaged,
            handed,
            opportunities,
            orders,
        })
    }

    /// The accounts held against how many there are.
    pub fn against(&self, there: usize) -> Option<FunnelLimit> {
        let needed = self.stages()?.accounts;
        let short = (whole(needed) - there as f64).max(0.0) as usize;
        let strain = needed / there as f64;
        let mut ways = Vec::new();
        if short > 0 && there > 0 {
            // Each number alone: a share or the deal as much larger as the list is too short, or the revenue as much smaller.
            for part in [
                Part::Engagement,
                Part::Handover,
                Part::Opportunity,
                Part::Win,
                Part::Deal,
            ] {
                let from = self.value(part)?;
                let to = from * strain;
                ways.push(FunnelWay {
                    part,
                    from,
                    to,
                    possible: !part.is_share() || to <= 1.0,
                });
            }
            let from = self.value(Part::Revenue)?;
            ways.push(FunnelWay {
                part: Part::Revenue,
                from,
                to: from / strain,
                possible: true,
            });
        }
        Some(FunnelLimit { there, short, ways })
    }

    /// As the screen shows it.
    pub fn view(&self, listed: Option<usize>, carries: Option<usize>) -> FunnelView {
        FunnelView {
            values: Part::ALL
                .into_iter()
                .map(|part| FunnelValue {
                    part,
                    value: self.value(part),
                })
                .collect(),
            sought: self.sought,
            missing: self.missing(),
            impossible: self.impossible(),
            stages: self.stages(),
            list: listed.and_then(|it| self.against(it)),
            capacity: carries.and_then(|it| self.against(it)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// 1,000 accounts × 40 % × 40 % × 50 % × 25 % × 100 thousand = 2 million.
    const WORKED: [(Part, f64); 7] = [
        (Part::Accounts, 1_000.0),
        (Part::Engagement, 0.4),
        (Part::Handover, 0.4),
        (Part::Opportunity, 0.5),
        (Part::Win, 0.25),
        (Part::Deal, 100_000.0),
        (Part::Revenue, 2_000_000.0),
    ];

    fn seeking(sought: Part) -> Funnel {
        Funnel {
            entered: WORKED.into_iter().collect(),
            sought,
        }
    }

    #[test]
    fn two_million_at_a_hundred_thousand_take_a_thousand_accounts() {
        let funnel = seeking(Part::Accounts);
        let stages = funnel.stages().expect("known");
        let rounded = [
            stages.accounts,
            stages.engaged,
            stages.handed,
            stages.opportunities,
            stages.orders,
        ]
        .map(whole);
        assert_eq!(rounded, [1_000.0, 400.0, 160.0, 80.0, 20.0]);
    }

    #[test]
    fn whichever_number_is_unknown_follows_from_the_other_six() {
        for (part, value) in WORKED {
            let found = seeking(part).found().expect("follows");
            assert!(
                (found - value).abs() < value * 1e-9,
                "{}: {found} instead of {value}",
                part.name()
            );
        }
    }

    #[test]
    fn two_unknown_numbers_leave_the_third_open() {
        let mut funnel = seeking(Part::Accounts);
        funnel.entered.remove(&Part::Win);
        assert_eq!(funnel.missing(), 1);
        assert_eq!(funnel.found(), None);
        assert_eq!(funnel.stages(), None);
        assert_eq!(funnel.against(100), None);
    }

    #[test]
    fn what_was_entered_for_the_sought_number_counts_for_nothing() {
        let mut funnel = seeking(Part::Accounts);
        funnel.entered.insert(Part::Accounts, 7.0);
        assert_eq!(funnel.found().map(whole), Some(1_000.0));
        funnel.sought = Part::Revenue;
        let found = funnel.found().expect("follows");
        assert!(
            (found - 14_000.0).abs() < 1e-6,
            "seven accounts bring {found}"
        );
    }

    #[test]
    fn a_list_of_800_is_200_short_and_each_way_out_alone_would_do() {
        let limit = seeking(Part::Accounts).against(800).expect("known");
        assert_eq!((limit.there, limit.short), (800, 200));
        for way in limit.ways {
            let mut funnel = seeking(Part::Accounts);
            funnel.entered.insert(way.part, way.to);
            let again = funnel.against(800).expect("known");
            assert_eq!(again.short, 0, "{} at {}", way.part.name(), way.to);
        }
    }

    #[test]
    fn a_list_that_is_half_as_long_as_needed_cannot_be_made_up_for_by_a_share_of_60_percent() {
        let mut funnel = seeking(Part::Accounts);
        funnel.entered.insert(Part::Engagement, 0.6);
        let limit = funnel.against(333).expect("known");
        let engagement = limit.ways[0];
        assert_eq!(engagement.part, Part::Engagement);
        assert!(!engagement.possible && engagement.to > 1.0);
    }

    #[test]
    fn a_list_that_is_long_enough_needs_no_way_out() {
        let limit = seeking(Part::Accounts).against(1_000).expect("known");
        assert_eq!(limit.short, 0);
        assert!(limit.ways.is_empty());
    }

    #[test]
    fn a_share_above_one_is_named_impossible() {
        let mut funnel = seeking(Part::Win);
        funnel.entered.insert(Part::Accounts, 200.0);
        assert!(funnel.impossible(), "{:?}", funnel.found());
        funnel.entered.insert(Part::Accounts, 1_000.0);
        assert!(!funnel.impossible());
    }
}
