//! What crosses to the window: the step as its screens show it.

use serde::{Deserialize, Serialize};

use super::{Number, Part, Predicate, Reason, Tier};
use crate::{
    Side,
    steps::{accounts::Relationship, approach::Choice},
};

/// A type that crosses to the window, in the step's file there.
macro_rules! crosses {
    ($($(#[$meta:meta])* pub struct $name:ident { $($body:tt)* })*) => {
        $(
            #[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
            $(#[$meta])*
            #[serde(rename_all = "camelCase")]
            #[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, export_to = "segmentation.ts"))]
            pub struct $name { $($body)* }
        )*
    };
}

crosses! {
    /// A tier with its cap and what is in it.
    pub struct TierMeter {
        /// Which.
        pub tier: Tier,
        /// Accounts in it.
        pub count: usize,
        /// How many it may hold, from the capacity in `approach`; `None` = nothing limits it, or nobody said.
        pub cap: Option<usize>,
        /// How many too many.
        pub over: usize,
    }

    /// A criterion of the profile, and how the list stands to it.
    pub struct FitCriterion {
        /// Its id.
        pub id: i64,
        /// Its own name; empty = the field's.
        pub name: String,
        /// What it asks.
        pub predicate: Predicate,
        /// How much it counts, of 100.
        pub weight: u8,
        /// Other weights do not move it.
        pub locked: bool,
        /// Accounts that get all of its points.
        pub full: usize,
        /// Accounts that get some.
        pub some: usize,
        /// Accounts of which the list does not say it.
        pub unknown: usize,
    }

    /// What rules accounts out.
    pub struct Never {
        /// Its id.
        pub id: i64,
        /// What it asks.
        pub predicate: Predicate,
        /// Why.
        pub reason: Reason,
        /// The same in words.
        pub note: String,
        /// Accounts it meets.
        pub count: usize,
    }

    /// A part of the score and its weight.
    pub struct BlendPart {
        /// Which.
        pub part: Part,
        /// How much it counts, of 100.
        pub weight: u8,
        /// Other weights do not move it.
        pub locked: bool,
    }

    /// The ideal customer profile, and what it finds.
    pub struct FitProfile {
        /// Its criteria; the weights sum to 100.
        pub criteria: Vec<FitCriterion>,
        /// What rules accounts out.
        pub nevers: Vec<Never>,
        /// Of what the score is made; the weights sum to 100.
        pub blend: Vec<BlendPart>,
        /// Accounts that reach the line.
        pub fits: usize,
        /// The same as percent of the list.
        pub share: f64,
        /// More of the market than a profile should find.
        pub too_wide: bool,
        /// Accounts by fit in twenty steps of five points; the last one includes 100.
        pub histogram: Vec<usize>,
    }

    /// Accounts two segments would both take.
    pub struct Overlap {
        /// The segment further down.
        pub segment: i64,
        /// Accounts that meet both.
        pub count: usize,
    }

    /// Whether a cluster can be addressed by one programme.
    pub struct ClusterCheck {
        /// Accounts of the target list in it.
        pub size: usize,
        /// Different industries among them.
        pub industries: usize,
        /// How many the size may be.
        pub least: usize,
        /// How many the size may be.
        pub most: usize,
    }

    /// A segment, and what is in it.
    pub struct Segment {
        /// Its id.
        pub id: i64,
        /// What it is called.
        pub name: String,
        /// Gets one programme of its own: ABM lite.
        pub cluster: bool,
        /// What all in it have to solve.
        pub problem: String,
        /// The customer all in it believe.
        pub reference: String,
        /// What an account must meet: all of it. Nothing = only those put in by hand.
        pub rules: Vec<Predicate>,
        /// Accounts in it.
        pub count: usize,
        /// Of those, on the target list.
        pub listed: usize,
        /// Of those, put in by hand.
        pub by_hand: usize,
        /// Accounts that meet its rules, wherever they are.
        pub matches: usize,
        /// Which segments further down meet accounts that it takes first.
        pub overlaps: Vec<Overlap>,
        /// Whether a programme of its own can work, if it is a cluster.
        pub check: Option<ClusterCheck>,
    }

    /// How far each team is with its votes.
    pub struct VoteCounts {
        /// Accounts marketing has rated or vetoed.
        pub marketing: usize,
        /// Accounts sales has rated or vetoed.
        pub sales: usize,
        /// Teams that have not said anything.
        pub missing: usize,
    }

    /// The vote of both teams.
    pub struct Voting {
        /// The team that has the laptop.
        pub entering: Option<Side>,
        /// Everybody sees both.
        pub revealed: bool,
        /// How far they are.
        pub counts: VoteCounts,
        /// Accounts to vote on.
        pub total: usize,
    }

    /// An account in the drawing of fit against sales' rating.
    pub struct PlotDot {
        /// The account.
        pub id: i64,
        /// Its name.
        pub name: String,
        /// Its fit.
        pub fit: u8,
        /// Where it is.
        pub tier: Option<Tier>,
        /// Which mistake it may be.
        pub gap: Option<Gap>,
    }

    /// Ten points of fit at one rating.
    pub struct PlotCell {
        /// Sales' rating, 1 to 5.
        pub rating: u8,
        /// Where it begins: 0, 10 … 90; the last one includes 100.
        pub fit: u8,
        /// Accounts in it.
        pub count: usize,
        /// Each of them; none where they are too many to tell apart.
        pub dots: Vec<PlotDot>,
    }

    /// A kind of mistake and how often it may have been made.
    pub struct GapCount {
        /// Which.
        pub gap: Gap,
        /// How often.
        pub count: usize,
    }

    /// Something to look at again, and how often.
    pub struct OverlookedCount {
        /// What.
        pub kind: Overlooked,
        /// How often.
        pub count: usize,
    }

    /// A company somebody named by heart.
    pub struct Named {
        /// Its id here.
        pub id: i64,
        /// The name as said.
        pub name: String,
        /// Who said it.
        pub who: String,
        /// The account of that name, if the list has it.
        pub account: Option<i64>,
        /// Where that account is.
        pub tier: Option<Tier>,
    }

    /// Accounts the cut would move.
    pub struct CutMove {
        /// From where; `None` = nobody sorted them.
        pub from: Option<Tier>,
        /// Where to.
        pub to: Tier,
        /// How many.
        pub count: usize,
    }

    /// The cut the app suggests.
    pub struct CutProposal {
        /// Nothing to cut by: no profile.
        pub blind: bool,
        /// Accounts that would move.
        pub changes: usize,
        /// From where to where.
        pub moves: Vec<CutMove>,
    }

    /// A number the room may change.
    pub struct NumberView {
        /// Which.
        pub number: Number,
        /// What it is now.
        pub value: u32,
        /// What it is while nobody changed it.
        pub usual: u32,
        /// What it can be at least.
        pub least: u32,
        /// What it can be at most.
        pub most: u32,
    }

    /// Everything the screen shows besides the rows of the list.
    pub struct SegmentationView {
        /// Accounts in all.
        pub count: usize,
        /// Accounts in tiers 1 to 3.
        pub listed: usize,
        /// Accounts nobody has sorted yet.
        pub unsorted: usize,
        /// Tiers 1 to 3, watch, excluded.
        pub tiers: Vec<TierMeter>,
        /// The most accounts for which every promise can be kept.
        pub carries: Option<usize>,
        /// The approach that was chosen, else advised.
        pub choice: Option<Choice>,
        /// What makes an account fit.
        pub profile: FitProfile,
        /// The cut the app suggests.
        pub cut: CutProposal,
        /// In their order.
        pub segments: Vec<Segment>,
        /// Accounts in no segment.
        pub outside: usize,
        /// The vote of both teams.
        pub voting: Voting,
        /// Fit against sales' rating; nothing while the votes are covered.
        pub plot: Vec<PlotCell>,
        /// The two costly mistakes.
        pub gaps: Vec<GapCount>,
        /// What may have been overlooked.
        pub overlooked: Vec<OverlookedCount>,
        /// Companies somebody named by heart.
        pub named: Vec<Named>,
        /// Numbers the room may change.
        pub numbers: Vec<NumberView>,
    }

    /// A veto.
    pub struct Veto {
        /// Whose.
        pub side: Side,
        /// Why.
        pub reason: String,
    }

    /// An account as a row of this step's list.
    pub struct Target {
        /// The account's id.
        pub id: i64,
        /// Its name.
        pub name: String,
        /// Its industry.
        pub industry: Option<String>,
        /// Its country: ISO 3166 code where recognised.
        pub country: Option<String>,
        /// Who in sales looks after it.
        pub owner: Option<String>,
        /// How many people work there.
        pub employees: Option<f64>,
        /// Revenue a year.
        pub revenue: Option<f64>,
        /// In which currency.
        pub currency: Option<String>,
        /// What it is to the client.
        pub relationship: Option<Relationship>,
        /// Which part of the list it is in; `None` = nobody sorted it.
        pub tier: Option<Tier>,
        /// Why it is excluded.
        pub reason: Option<Reason>,
        /// The same in words.
        pub note: String,
        /// How well it fits, 0 to 100; `None` without a profile.
        pub fit: Option<u8>,
        /// What each criterion gives, in their order; `None` where the list does not say.
        pub points: Vec<Option<u8>>,
        /// Potential, relationship and trigger, 0 to 100 each.
        pub parts: [u8; 3],
        /// What it scores, 0 to 100; `None` without a profile.
        pub score: Option<f64>,
        /// Where the cut would put it, if that is somewhere else.
        pub proposed: Option<Tier>,
        /// What rules it out.
        pub never: Option<i64>,
        /// Its segment.
        pub segment: Option<i64>,
        /// Its segment's name.
        pub segment_name: Option<String>,
        /// Put there by hand.
        pub segment_by_hand: bool,
        /// Marketing's rating, where it may be seen.
        pub marketing: Option<u8>,
        /// Sales' rating, where it may be seen.
        pub sales: Option<u8>,
        /// Who is against it.
        pub vetoes: Vec<Veto>,
        /// Which mistake it may be.
        pub gap: Option<Gap>,
    }

    /// Some rows of the list, and how many there are in all.
    pub struct TargetWindow {
        /// How many accounts the query finds.
        pub total: usize,
        /// Which of them the first row here is.
        pub offset: usize,
        /// The rows.
        pub rows: Vec<Target>,
    }

    /// What moving a weight would change.
    pub struct Sensitivity {
        /// Which criterion.
        pub criterion: i64,
        /// Its weight now.
        pub from: u8,
        /// Its weight then.
        pub to: u8,
        /// Accounts the cut would put somewhere else.
        pub count: usize,
        /// The first of them, best score first.
        pub names: Vec<String>,
    }

    /// A question to the list.
    #[derive(Default)]
    #[serde(default)]
    pub struct TargetQuery {
        /// Words that all must occur somewhere in an account.
        pub search: String,
        /// Which of them.
        pub show: TargetShow,
        /// By what they are ordered.
        pub sort: TargetSort,
        /// Largest or last first; what has no value comes last either way.
        pub descending: bool,
    }
}

/// The two costly mistakes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "segmentation.ts", rename = "TargetGap")
)]
pub enum Gap {
    /// On the list, or fitting, and sales finds it uninteresting.
    Uninteresting,
    /// Sales finds it important, and it is left out.
    LeftOut,
}
named!(Gap { Uninteresting = "uninteresting", LeftOut = "left-out" });

/// What is easily overlooked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "segmentation.ts")
)]
pub enum Overlooked {
    /// Among the largest, and not on the list.
    TopRevenue,
    /// A deal is open, and it is not on the list.
    OpenOpportunity,
    /// Lost not long ago, and not on the list.
    Lost,
    /// On the list, and nobody has voted on it.
    Unvoted,
    /// On the list, and nobody in sales owns it.
    Unowned,
    /// Excluded without a reason.
    Unreasoned,
}
named!(Overlooked {
    TopRevenue = "top-revenue",
    OpenOpportunity = "open-opportunity",
    Lost = "lost",
    Unvoted = "unvoted",
    Unowned = "unowned",
    Unreasoned = "unreasoned",
});

/// Which accounts of the list.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(
    tag = "kind",
    rename_all = "kebab-case",
    rename_all_fields = "camelCase"
)]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "segmentation.ts")
)]
pub enum TargetShow {
    /// All of them.
    #[default]
    All,
    /// Tiers 1 to 3.
    Listed,
    /// Those in one part of the list.
    Tier {
        /// Which.
        tier: Tier,
    },
    /// Those nobody has sorted yet.
    Unsorted,
    /// Those the teams vote on.
    Ballot,
    /// Those the cut would put somewhere else.
    Proposed,
    /// Those with a fit between two ends, both included.
    Fit {
        /// The low end.
        from: u8,
        /// The high end.
        to: u8,
    },
    /// Those something rules out.
    Never {
        /// What.
        never: i64,
    },
    /// Those in a segment.
    Segment {
        /// Which; `None` = in none.
        segment: Option<i64>,
    },
    /// Those in one place of the drawing.
    Cell {
        /// Sales' rating.
        rating: u8,
        /// Where the ten points of fit begin.
        fit: u8,
    },
    /// Those that may be a mistake.
    Gap {
        /// Which.
        gap: Gap,
    },
    /// Those that may have been overlooked.
    Overlooked {
        /// How.
        overlooked: Overlooked,
    },
}

/// By what the list is ordered; equal ones by name.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "segmentation.ts")
)]
pub enum TargetSort {
    /// Name.
    #[default]
    Name,
    /// Tier 1 first, unsorted last.
    Tier,
    /// Industry.
    Industry,
    /// Country.
    Country,
    /// Owner in sales.
    Owner,
    /// Employees.
    Employees,
    /// Revenue.
    Revenue,
    /// Fit.
    Fit,
    /// Score.
    Score,
    /// Marketing's rating.
    Marketing,
    /// Sales' rating.
    Sales,
    /// Segment, in their order.
    Segment,
}
