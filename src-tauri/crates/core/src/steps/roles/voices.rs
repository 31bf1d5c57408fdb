//! Two teams fill the matrix apart; this is what their two matrices say beside each other. Pure: no database, no words.
//!
//! A row clashes where the letters a variant shows differ in any column on show. What is settled lies in the matrix of the
//! room; the two answers stay as they were given.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{Duties, Plan, RolesCell};
use crate::{Side, label::Param};

/// What a team wrote, by activity and role.
pub type Answer = BTreeMap<(i64, i64), Duties>;

/// How two answers to a row differ, worst first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "roles.ts", rename = "RolesClashKind")
)]
pub enum ClashKind {
    /// Put together, two or more would answer for it.
    TwoAccountable,
    /// For a team nobody answers for it.
    NoneAccountable,
    /// Two roles with letters have each other's.
    Swapped,
    /// Different roles do the work.
    Work,
    /// Different roles are asked or told.
    Voice,
}

/// A row the teams see differently.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Clash {
    /// Which row.
    pub activity: i64,
    /// In what way.
    pub kind: ClashKind,
    /// The columns that differ, in their order.
    pub roles: Vec<i64>,
}

/// How the room settled one or several rows at once.
#[derive(Debug, Clone, PartialEq)]
pub struct Settlement {
    /// Row identity.
    pub id: i64,
    /// The rows it settles.
    pub activities: BTreeSet<i64>,
    /// Who gave way; `None` if both did.
    pub yielded: Option<Side>,
    /// Why, in the room's words; empty if nobody said.
    pub why: String,
    /// When.
    pub on: NaiveDate,
}

/// Everything about the two voices.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Voices {
    /// Both lie open.
    pub revealed: bool,
    /// What marketing and sales wrote.
    pub answers: [Answer; 2],
    /// What is settled, oldest first.
    pub settled: Vec<Settlement>,
}

impl Voices {
    /// Whether any team has written anything.
    pub fn begun(&self) -> bool {
        self.answers.iter().any(|it| !it.is_empty())
    }

    /// What a team wrote in a cell, in the letters on show.
    pub fn duties(&self, plan: &Plan, side: Side, activity: i64, role: i64) -> Duties {
        self.answers[side as usize]
            .get(&(activity, role))
            .copied()
            .unwrap_or_default()
            .shown(plan.variant)
    }

    /// How many of the rows on show a team has answered: a row with any letter is.
    pub fn answered(&self, plan: &Plan, side: Side) -> usize {
        plan.shown_activities()
            .filter(|row| self.has_answered(plan, side, row.id))
            .count()
    }

    /// Whether a team has put any letter into a row.
    pub fn has_answered(&self, plan: &Plan, side: Side, activity: i64) -> bool {
        plan.shown_roles()
            .any(|role| !self.duties(plan, side, activity, role.id).is_empty())
    }

    /// How many rows both together still miss.
    pub fn missing(&self, plan: &Plan) -> usize {
        let rows = plan.shown_activities().count();
        Side::ALL
            .into_iter()
            .map(|side| rows - self.answered(plan, side))
            .sum()
    }

    /// How a row was settled, if it was.
    pub fn settlement(&self, activity: i64) -> Option<&Settlement> {
        self.settled
            .iter()
            .find(|it| it.activities.contains(&activity))
    }

    /// Every row on show the teams see differently, worst first, in reading order within a kind; none while they are covered.
    pub fn clashes(&self, plan: &Plan) -> Vec<Clash> {
        if !self.revealed {
            return Vec::new();
        }
        let mut clashes: Vec<Clash> = plan
            .shown_activities()
            .filter_map(|row| self.clash(plan, row.id))
            .collect();
        clashes.sort_by_key(|it| it.kind);
        clashes
    }

    /// The rows still to be settled.
    pub fn open(&self, plan: &Plan) -> Vec<Clash> {
        let mut clashes = self.clashes(plan);
        clashes.retain(|it| self.settlement(it.activity).is_none());
        clashes
    }

    fn clash(&self, plan: &Plan, activity: i64) -> Option<Clash> {
        let pairs: Vec<(i64, Duties, Duties)> = plan
            .shown_roles()
            .map(|role| {
                let [marketing, sales] =
                    Side::ALL.map(|side| self.duties(plan, side, activity, role.id));
                (role.id, marketing, sales)
            })
            .collect();
        let roles: Vec<i64> = pairs
            .iter()
            .filter(|(_, marketing, sales)| marketing != sales)
            .map(|(role, ..)| *role)
            .collect();
        (!roles.is_empty()).then(|| Clash {
            activity,
            kind: kind(&pairs),
            roles,
        })
    }
}

/// In what way the answers to a row differ, at least one of which does.
fn kind(pairs: &[(i64, Duties, Duties)]) -> ClashKind {
    let answering = |of: fn(&(i64, Duties, Duties)) -> Duties| {
        pairs.iter().filter(|it| of(it).has('A')).count()
    };
    let together = pairs
        .iter()
        .filter(|(_, marketing, sales)| marketing.and(*sales).has('A'))
        .count();
    if together > 1 {
        return ClashKind::TwoAccountable;
    }
    if answering(|it| it.1) == 0 || answering(|it| it.2) == 0 {
        return ClashKind::NoneAccountable;
    }
    let differing = || {
        pairs
            .iter()
            .filter(|(_, marketing, sales)| marketing != sales)
    };
    if differing().any(|(role, marketing, sales)| {
        !marketing.is_empty()
            && !sales.is_empty()
            && differing()
                .any(|(other, theirs, ours)| role != other && marketing == ours && sales == theirs)
    }) {
        return ClashKind::Swapped;
    }
    let works = |duties: Duties| duties.without('C').without('I');
    if differing().any(|(_, marketing, sales)| works(*marketing) != works(*sales)) {
        ClashKind::Work
    } else {
        ClashKind::Voice
    }
}

/// Who gave way, judged by what came out: the team whose letters none of the differing cells kept; `None` if both did or
/// neither.
pub fn yielded(voices: &Voices, plan: &Plan, clash: &Clash) -> Option<Side> {
    let kept = |side: Side| {
        clash.roles.iter().all(|role| {
            plan.duties(clash.activity, *role).shown(plan.variant)
                == voices.duties(plan, side, clash.activity, *role)
        })
    };
    match (kept(Side::Marketing), kept(Side::Sales)) {
        (true, false) => Some(Side::Sales),
        (false, true) => Some(Side::Marketing),
        _ => None,
    }
}

/// A cell of a clash on the screen, in letters kept.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, export_to = "roles.ts"))]
pub struct RolesClashCell {
    /// Its column.
    pub role: i64,
    /// What marketing wrote.
    pub marketing: String,
    /// What sales wrote.
    pub sales: String,
    /// What stands in the matrix.
    pub agreed: String,
}

/// How a clash was settled, on the screen.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, export_to = "roles.ts"))]
pub struct RolesSettled {
    /// Who gave way; null if both did.
    pub yielded: Option<Side>,
    /// Why; empty if nobody said.
    pub why: String,
    /// When.
    #[cfg_attr(feature = "ts", ts(type = "string"))]
    pub on: NaiveDate,
    /// How many rows were settled with it, this one too.
    pub rows: usize,
}

/// A row the teams see differently, on the screen.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, export_to = "roles.ts"))]
pub struct RolesClash {
    /// Its row.
    pub activity: i64,
    /// Its phase.
    pub phase: i64,
    /// The number in front.
    pub number: usize,
    /// What it is called.
    pub name: Param,
    /// In what way they differ.
    pub kind: ClashKind,
    /// The columns that differ.
    pub cells: Vec<RolesClashCell>,
    /// The columns in which both wrote the same letters.
    pub alike: Vec<RolesCell>,
    /// How it was settled; null while it is open.
    pub settled: Option<RolesSettled>,
}

/// How far the teams are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, export_to = "roles.ts"))]
pub struct RolesCounts {
    /// Rows marketing has answered.
    pub marketing: usize,
    /// Rows sales has answered.
    pub sales: usize,
    /// Rows on show.
    pub total: usize,
    /// Answers both together still miss.
    pub missing: usize,
}

/// The clashes as the screen shows them.
pub fn view(voices: &Voices, plan: &Plan) -> Vec<RolesClash> {
    let number = |activity| plan.shown_activities().position(|it| it.id == activity);
    voices
        .clashes(plan)
        .into_iter()
        .filter_map(|clash| {
            let row = plan.activities.iter().find(|it| it.id == clash.activity)?;
            let settled = voices.settlement(row.id);
            Some(RolesClash {
                activity: row.id,
                phase: row.phase,
                number: number(row.id)? + 1,
                name: row.name.clone(),
                kind: clash.kind,
                cells: clash
                    .roles
                    .iter()
                    .map(|role| {
                        let said = |side| voices.duties(plan, side, row.id, *role).to_string();
                        RolesClashCell {
                            role: *role,
                            marketing: said(Side::Marketing),
                            sales: said(Side::Sales),
                            agreed: plan.duties(row.id, *role).shown(plan.variant).to_string(),
                        }
                    })
                    .collect(),
                alike: plan
                    .shown_roles()
                    .filter(|role| !clash.roles.contains(&role.id))
                    .map(|role| RolesCell {
                        activity: row.id,
                        role: role.id,
                        duties: voices
                            .duties(plan, Side::Marketing, row.id, role.id)
                            .to_string(),
                    })
                    .filter(|it| !it.duties.is_empty())
                    .collect(),
                settled: settled.map(|it| RolesSettled {
                    yielded: it.yielded,
                    why: it.why.clone(),
                    on: it.on,
                    rows: it.activities.len(),
                }),
            })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::rules::tests::plan;
    use super::*;

    /// Two answers to rows of four columns (two of marketing, two of sales), open.
    fn voices(marketing: &[&str], sales: &[&str]) -> (Plan, Voices) {
        let plan = plan(&vec!["- - - -"; marketing.len()]);
        let read = |rows: &[&str]| -> Answer {
            let mut answer = Answer::new();
            for (place, row) in rows.iter().enumerate() {
                for (role, cell) in row.split(' ').enumerate() {
                    let duties = Duties::read(cell.trim_matches('-')).expect("letters");
                    if !duties.is_empty() {
                        answer.insert((100 + place as i64, role as i64 + 1), duties);
                    }
                }
            }
            answer
        };
        let voices = Voices {
            revealed: true,
            answers: [read(marketing), read(sales)],
            settled: Vec::new(),
        };
        (plan, voices)
    }

    #[test]
    fn each_row_clashes_in_its_own_way() {
        use ClashKind as K;
        for (what, marketing, sales, expected) in [
            ("the same letters", "AR C - I", "AR C - I", None),
            (
                "each team wants another role to answer",
                "AR - C -",
                "R - AC -",
                Some(K::TwoAccountable),
            ),
            (
                "one team names two",
                "A A R -",
                "A - R -",
                Some(K::TwoAccountable),
            ),
            (
                "one team names nobody",
                "AR - C -",
                "R - C -",
                Some(K::NoneAccountable),
            ),
            (
                "neither names anybody",
                "R - C -",
                "R - - -",
                Some(K::NoneAccountable),
            ),
            (
                "asked and doing are exchanged",
                "A R C -",
                "A C R -",
                Some(K::Swapped),
            ),
            (
                "another role does the work",
                "A R - -",
                "A - R -",
                Some(K::Work),
            ),
            (
                "one more does the work",
                "A R - -",
                "A R R -",
                Some(K::Work),
            ),
            ("one more is told", "AR - - -", "AR - - I", Some(K::Voice)),
            (
                "asked instead of told",
                "AR - C -",
                "AR - I -",
                Some(K::Voice),
            ),
        ] {
            let (plan, voices) = voices(&[marketing], &[sales]);
            let found = voices.clashes(&plan).first().map(|it| it.kind);
            assert_eq!(found, expected, "{what}: {marketing} | {sales}");
        }
    }

    #[test]
    fn clashes_are_listed_worst_first_and_only_once_both_lie_open() {
        let (plan, mut voices) = voices(
            &["AR - - I", "A R C -", "R - - -", "AR - - -"],
            &["AR - - -", "A C R -", "AR - - -", "R A - -"],
        );
        let rows: Vec<i64> = voices.clashes(&plan).iter().map(|it| it.activity).collect();
        assert_eq!(rows, [103, 102, 101, 100]);
        voices.revealed = false;
        assert!(voices.clashes(&plan).is_empty());
    }

    #[test]
    fn what_is_left_out_neither_counts_nor_clashes() {
        let (mut plan, voices) = voices(&["AR - - -", "A - - -"], &["AR I - -", "- A - -"]);
        plan.roles[1].hidden = true;
        plan.activities[1].hidden = true;
        assert!(voices.clashes(&plan).is_empty());
        assert_eq!(voices.missing(&plan), 0);
        plan.activities[1].hidden = false;
        assert_eq!(
            voices.missing(&plan),
            1,
            "sales' only letter is in a hidden column"
        );
    }

    #[test]
    fn whoever_kept_no_letter_has_yielded() {
        let (mut plan, voices) = voices(&["AR - C -"], &["R - AC -"]);
        let clash = voices.clashes(&plan).remove(0);
        assert_eq!(clash.roles, [1, 3]);
        for (first, third, expected) in [
            ("AR", "C", Some(Side::Sales)),
            ("R", "AC", Some(Side::Marketing)),
            ("R", "C", None),
        ] {
            for (role, duties) in [(1, first), (3, third)] {
                let duties = Duties::read(duties).expect("letters");
                plan.cells.insert((100, role), duties);
            }
            assert_eq!(yielded(&voices, &plan, &clash), expected, "{first} {third}");
        }
    }
}
