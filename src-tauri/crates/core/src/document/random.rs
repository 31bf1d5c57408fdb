//! A user who clicks anywhere: random edits over all steps, for the property test and the fault harness.

use chrono::{DateTime, Utc};
use rusqlite::Connection;

use super::{Document, Outcome};
use crate::{Edit, Label, Result, Step, steps};

impl Document {
    /// Makes up an edit of any step and applies it. `dice(n)` throws 0 to n - 1. `None` for a step that has nothing to edit yet.
    pub fn apply_random(
        &mut self,
        dice: &mut dyn FnMut(usize) -> usize,
        now: DateTime<Utc>,
    ) -> Result<Option<Outcome<Option<i64>>>> {
        let throw = dice(Step::ALL.len() + 2);
        let Some(step) = Step::ALL.get(throw) else {
            return if throw == Step::ALL.len() {
                self.made_up(crate::facilitation::random, dice, now)
            } else {
                self.list_comes_in(dice, now).map(Some)
            };
        };
        match step {
            Step::Setup => self.made_up(steps::setup::random, dice, now),
            Step::Buyin => self.made_up(steps::buyin::random, dice, now),
            Step::Glossary => self.made_up(steps::glossary::random, dice, now),
            Step::Approach => self.made_up(steps::approach::random, dice, now),
            Step::Accounts => self.made_up(steps::accounts::random, dice, now),
            Step::Roles => self.made_up(steps::roles::random, dice, now),
            Step::Segmentation => self.made_up(steps::segmentation::random, dice, now),
            Step::Scoring => self.made_up(steps::scoring::random, dice, now),
            Step::Meetings => self.made_up(steps::meetings::random, dice, now),
            Step::Goals => self.made_up(steps::goals::random, dice, now),
            Step::Wrapup => self.made_up(steps::wrapup::random, dice, now),
            Step::Playbook => self.made_up(steps::playbook::random, dice, now),
        }
    }

    fn list_comes_in(
        &mut self,
        dice: &mut dyn FnMut(usize) -> usize,
        now: DateTime<Utc>,
    ) -> Result<Outcome<Option<i64>>> {
        let label = Label::new("undo-accounts-import-paste");
        self.edit_bulk(label, now, |bulk| {
            steps::accounts::random_list(bulk, dice).map(|()| None)
        })
    }

    fn made_up<E: Edit>(
        &mut self,
        random: impl FnOnce(&Connection, &mut dyn FnMut(usize) -> usize) -> Result<E>,
        dice: &mut dyn FnMut(usize) -> usize,
        now: DateTime<Utc>,
    ) -> Result<Option<Outcome<Option<i64>>>> {
        let edit = random(&self.db, dice)?;
        self.apply(&edit, now).map(Some)
    }
}

/// Every row of every table that edits may touch, as text: two workshops with the same dump have the same content.
pub fn dump(db: &Connection) -> Result<String> {
    let mut tables = super::publish::tracked_tables(db)?;
    tables.sort_unstable();
    let mut text = String::new();
    for table in tables {
        let mut statement =
            db.prepare(&format!("SELECT * FROM {}", super::publish::quoted(&table)))?;
        let columns = statement.column_count();
        let mut rows = statement.query([])?;
        let mut lines = Vec::new();
        while let Some(row) = rows.next()? {
            let values = (0..columns)
                .map(|column| Ok(format!("{:?}", row.get_ref(column)?)))
                .collect::<Result<Vec<_>>>()?;
            lines.push(format!("{table}: {}\n", values.join(" | ")));
        }
        lines.sort_unstable();
        text.extend(lines);
    }
    Ok(text)
}

/// Dice whose throws depend on nothing but the seed.
pub fn dice(seed: u64) -> impl FnMut(usize) -> usize {
    // Zero would stay zero forever.
    let mut state = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1;
    move |sides| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        (state >> 16) as usize % sides.max(1)
    }
}
