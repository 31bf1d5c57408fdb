//! Two teams at one laptop: each answers alone, then both answers are uncovered at once.
//!
//! Every step with two voices that must not hear each other first keeps one of these. While the answers are covered a step
//! hands out those of the team that has the laptop and of nobody else.

use rusqlite::{Connection, OptionalExtension, params};

use crate::{Code, Error, Result, Side, Step};

/// Who has the laptop, and whether the answers lie open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Apart {
    /// The team answering.
    pub entering: Option<Side>,
    /// Everybody sees both.
    pub revealed: bool,
}

fn refused(detail: &str, why: &str) -> Error {
    Error::new(Code::Refused, detail).with("why", why)
}

impl Apart {
    /// Whether a team's answers may be shown and changed now: in its own hands, or openly in front of the room.
    pub fn shows(self, side: Side) -> bool {
        self.revealed || self.entering == Some(side)
    }

    /// The team that has the laptop alone.
    pub fn alone(self) -> Option<Side> {
        self.entering.filter(|_| !self.revealed)
    }

    /// Hands the laptop to a team; not while the answers lie open.
    pub fn hand_over(self, side: Side) -> Result<Self> {
        if self.revealed {
            return Err(refused("the answers lie open", "apart-revealed"));
        }
        Ok(Self {
            entering: Some(side),
            revealed: false,
        })
    }

    /// The facilitator takes the laptop back.
    #[must_use]
    pub fn take_back(self) -> Self {
        Self {
            entering: None,
            ..self
        }
    }

    /// Uncovers both; needs every answer, so that no team can wait for the other's.
    pub fn reveal(self, missing: usize) -> Result<Self> {
        if missing > 0 {
            return Err(refused("answers are missing", "apart-missing").with("missing", missing));
        }
        Ok(Self {
            entering: None,
            revealed: true,
        })
    }

    /// Covers them again for another round.
    #[must_use]
    pub fn cover(self) -> Self {
        Self::default()
    }

    /// A team's answers change only in its own hands, or openly in front of the room.
    pub fn may_answer(self, side: Side) -> Result<()> {
        if self.shows(side) {
            Ok(())
        } else {
            Err(refused(
                "the team does not have the laptop",
                "apart-not-your-turn",
            ))
        }
    }

    /// What the room says about the answers can be said once it sees them.
    pub fn lies_open(self) -> Result<()> {
        if self.revealed {
            Ok(())
        } else {
            Err(refused("the answers are covered", "apart-covered"))
        }
    }
}

/// Who has the laptop in a step. The step keeps it in a table `<step>_apart` of one row:
///
/// ```sql
/// CREATE TABLE buyin_apart (
///     id INTEGER PRIMARY KEY CHECK (id = 1),
///     entering TEXT CHECK (entering IN ('marketing', 'sales')),
///     revealed INTEGER NOT NULL DEFAULT 0 CHECK (revealed IN (0, 1))
/// ) STRICT;
/// ```
pub fn kept(db: &Connection, step: Step) -> Result<Apart> {
    // A table's name cannot be a parameter; the step's name is the program's own.
    let table = step.name();
    let apart = db
        .prepare_cached(&format!(
            "SELECT entering, revealed FROM {table}_apart WHERE id = 1"
        ))?
        .query_row([], |row| {
            Ok(Apart {
                entering: row.get(0)?,
                revealed: row.get(1)?,
            })
        })
        .optional()?;
    Ok(apart.unwrap_or_default())
}

/// Keeps who has the laptop in a step, in the table that [`kept`] reads. The usual state leaves no row behind.
pub fn keep(tx: &Connection, step: Step, apart: Apart) -> Result<()> {
    let table = step.name();
    if apart == Apart::default() {
        tx.execute(&format!("DELETE FROM {table}_apart"), [])?;
    } else {
        tx.execute(
            &format!(
                "INSERT INTO {table}_apart (id, entering, revealed) VALUES (1, ?1, ?2)
                 ON CONFLICT (id) DO UPDATE SET entering = ?1, revealed = ?2"
            ),
            params![apart.entering, apart.revealed],
        )?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_team_sees_and_changes_only_its_own_answers_until_all_are_in() {
        let start = Apart::default();
        assert_eq!(start.alone(), None);
        assert!(start.may_answer(Side::Sales).is_err());
        let turn = start.hand_over(Side::Sales).expect("covered");
        assert_eq!(turn.alone(), Some(Side::Sales));
        assert!(turn.shows(Side::Sales) && !turn.shows(Side::Marketing));
        assert!(turn.may_answer(Side::Marketing).is_err() && turn.lies_open().is_err());
        assert!(turn.reveal(3).is_err());
        let open = turn.reveal(0).expect("all are in");
        assert_eq!((open.alone(), open.entering), (None, None));
        assert!(open.shows(Side::Marketing) && open.lies_open().is_ok());
        assert!(open.hand_over(Side::Sales).is_err());
        assert_eq!(open.cover(), start);
        assert_eq!(turn.take_back(), start);
    }
}
