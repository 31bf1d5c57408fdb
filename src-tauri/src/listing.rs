//! The list of accounts with what was decided about each, as a file for the CRM. The one place where the step accounts and
//! the step segmentation below it meet on their way out.

use std::collections::{HashMap, HashSet};

use abm_core::{
    Result, Words,
    steps::{
        accounts::{self, Mirror},
        segmentation::{Market, TargetQuery, Tier},
    },
};
use abm_exchange::{crm, out};
use rusqlite::Connection;
use serde::{Deserialize, Serialize};

/// Which kind of file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Format {
    /// A workbook.
    Xlsx,
    /// Text with commas.
    Csv,
}

/// Which accounts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Part {
    /// All of them.
    All,
    /// Those on the target list.
    Targets,
}

/// A list ready to be written.
pub struct Listing {
    /// The file.
    pub bytes: Vec<u8>,
    /// How many accounts are in it.
    pub accounts: usize,
    /// How many of them have no record ID: the CRM will take them for new ones.
    pub without_id: usize,
}

/// Makes the list.
pub fn make(db: &Connection, words: &Words, format: Format, part: Part) -> Result<Listing> {
    let standings = standings(db, words)?;
    let mut list = accounts::all(db)?;
    if part == Part::Targets {
        let on_it: HashSet<i64> = standings
            .iter()
            .filter(|(_, it)| it.rank.is_some())
            .map(|(id, _)| *id)
            .collect();
        list.retain(|it| on_it.contains(&it.id));
    }
    let rows = crm::rows(&list, |id| standings.get(&id).cloned().unwrap_or_default());
    let bytes = match format {
        Format::Xlsx => out::workbook(&words.say("step-accounts"), rows),
        Format::Csv => out::csv(rows),
    };
    Ok(Listing {
        bytes,
        accounts: list.len(),
        without_id: list
            .iter()
            .filter(|it| it.facts.record_id.is_none())
            .count(),
    })
}

/// What was decided about each account that anything was decided about.
fn standings(db: &Connection, words: &Words) -> Result<HashMap<i64, crm::Standing>> {
    let mut mirror = Mirror::read(db)?;
    let mut market = Market::over(&mut mirror);
    market.judge(db, &mirror)?;
    let query = TargetQuery::default();
    let mut standings = HashMap::new();
    let mut offset = 0;
    loop {
        let page = market.window(&mirror, &query, offset, 500);
        if page.rows.is_empty() {
            return Ok(standings);
        }
        offset += page.rows.len();
        for target in page.rows {
            let segment = target.segment_name.unwrap_or_default();
            if target.tier.is_none() && segment.is_empty() {
                continue;
            }
            let reason = match (target.reason, target.note.as_str()) {
                (None, note) => note.to_owned(),
                (Some(reason), "") => words.say(&format!("segmentation-reason-{}", reason.name())),
                (Some(reason), note) => {
                    let reason = words.say(&format!("segmentation-reason-{}", reason.name()));
                    format!("{reason}: {note}")
                }
            };
            let standing = crm::Standing {
                tier: target.tier.map_or_else(String::new, |tier| {
                    words.say(&format!("segmentation-{}", tier.name()))
                }),
                rank: Tier::LIST
                    .iter()
                    .position(|it| Some(*it) == target.tier)
                    .map(|at| at as u8 + 1),
                segment,
                reason,
            };
            standings.insert(target.id, standing);
        }
    }
}
