//! The usual goals of account-based marketing, stage by stage. Their words are `goals-name-<code>` and
//! `goals-source-<code>`; targets and owners are the room's.

use rusqlite::{Connection, params};

use super::{Better, Kind, Stage, Unit, Whose, store};
use crate::{Result, id};

/// A usual goal.
#[derive(Debug, Clone, Copy)]
pub struct Usual {
    /// Its code.
    pub code: &'static str,
    /// Where in the funnel.
    pub stage: Stage,
    /// Whose it usually is.
    pub whose: Whose,
    /// Whether it says something early or late.
    pub kind: Kind,
    /// What it counts.
    pub unit: Unit,
    /// Which way is better.
    pub better: Better,
}

const fn usual(code: &'static str, stage: Stage, whose: Whose, kind: Kind, unit: Unit) -> Usual {
    Usual {
        code,
        stage,
        whose,
        kind,
        unit,
        better: Better::More,
    }
}

/// All of them, from the top of the funnel to its end.
pub const USUAL: [Usual; 11] = [
    usual(
        "coverage",
        Stage::Reach,
        Whose::Marketing,
        Kind::Leading,
        Unit::Percent,
    ),
    usual(
        "engaged",
        Stage::Reach,
        Whose::Shared,
        Kind::Leading,
        Unit::Accounts,
    ),
    usual(
        "penetration",
        Stage::Reach,
        Whose::Marketing,
        Kind::Leading,
        Unit::Number,
    ),
    usual(
        "acceptance",
        Stage::HandOver,
        Whose::Shared,
        Kind::Leading,
        Unit::Percent,
    ),
    usual(
        "sla",
        Stage::HandOver,
        Whose::Sales,
        Kind::Leading,
        Unit::Percent,
    ),
    usual(
        "opportunity-rate",
        Stage::Win,
        Whose::Sales,
        Kind::Lagging,
        Unit::Percent,
    ),
    usual(
        "velocity",
        Stage::Win,
        Whose::Sales,
        Kind::Lagging,
        Unit::MoneyPerMonth,
    ),
    usual(
        "win-rate",
        Stage::Win,
        Whose::Shared,
        Kind::Lagging,
        Unit::Ratio,
    ),
    usual(
        "deal-size",
        Stage::Win,
        Whose::Sales,
        Kind::Lagging,
        Unit::Ratio,
    ),
    usual(
        "existing",
        Stage::Grow,
        Whose::Sales,
        Kind::Lagging,
        Unit::Percent,
    ),
    usual(
        "roi",
        Stage::Grow,
        Whose::Shared,
        Kind::Lagging,
        Unit::Ratio,
    ),
];

/// The usual goal of a code.
pub fn usual_of(code: &str) -> Option<&'static Usual> {
    USUAL.iter().find(|it| it.code == code)
}

/// Takes the usual goals that are not there yet, nobody's until the room settles them.
pub fn start(tx: &Connection) -> Result<()> {
    let goals = store::goals(tx)?;
    let there = |code: &str| goals.iter().any(|it| it.starter.as_deref() == Some(code));
    for it in USUAL.iter().filter(|it| !there(it.code)) {
        tx.execute(
            "INSERT INTO goals_goal (id, starter, stage, kind, unit, better, place) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
            params![
                id::fresh(),
                it.code,
                it.stage,
                it.kind,
                it.unit,
                it.better,
                store::last_place(tx)?,
            ],
        )?;
    }
    Ok(())
}
