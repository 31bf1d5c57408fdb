//! The glossary of the sample workshop: two terms were worded differently by the teams; finished, one of them is still
//! disputed.

use rusqlite::Connection;

use super::{
    Agreement, STARTERS,
    store::{self, Kept},
};
use crate::{Result, Words, sample::Stage};

pub(super) fn fill(tx: &Connection, words: &Words, stage: Stage) -> Result<()> {
    let say = |key: &str| words.say(&format!("glossary-sample-{key}"));
    for term in STARTERS {
        let own = |what: &str| Kept {
            marketing: say(&format!("{term}-marketing")),
            sales: say(&format!("{term}-sales")),
            agreement: (what == "agreed" && stage == Stage::Finished).then_some(Agreement::Own),
            wording: if what == "agreed" && stage == Stage::Finished {
                say(&format!("{term}-agreed"))
            } else {
                String::new()
            },
            ..Kept::default()
        };
        let kept = match term {
            "sqa" | "target-account" => own("agreed"),
            "engagement" => own("disputed"),
            // The half-done room has not come to the last ones.
            "pipeline-velocity" | "acv-clv" | "play" if stage == Stage::Half => continue,
            _ => Kept {
                agreement: Some(Agreement::Starter),
                ..Kept::default()
            },
        };
        store::put(tx, term, &kept)?;
    }
    Ok(())
}
