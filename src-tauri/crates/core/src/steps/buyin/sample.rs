//! The buy-in of the sample workshop: sales doubts that marketing's leads are hotter, and one objection stays open.

use rusqlite::{Connection, params};

use super::{Benefit, Round, STARTERS, store};
use crate::{
    Apart, Result, Side, Step, Words, apart, id, sample::Stage, steps::setup::Team,
    votes::VoteCount,
};

/// Marketing's and sales' rating.
const RATINGS: [(Benefit, u8, u8); 5] = [
    (Benefit::HotterLeads, 5, 2),
    (Benefit::FasterCloses, 3, 4),
    (Benefit::BuyingCentre, 4, 5),
    (Benefit::BiggerDeals, 4, 4),
    (Benefit::HigherMargins, 2, 3),
];

/// Who promises, which words, who sees to it, by when.
const PROMISES: [(Side, &str, &str, Option<&str>); 4] = [
    (
        Side::Marketing,
        "signals",
        "Tobias Rehm",
        Some("2026-12-14"),
    ),
    (Side::Marketing, "list", "Jana Lindner", Some("2026-12-04")),
    (Side::Sales, "answer", "Clemens Möhle", Some("2027-01-11")),
    (Side::Sales, "contacts", "Hanna Prahl", None),
];

/// Votes for one, two, three, four, five, of the two teams that have to work together.
type Votes = [(Team, [u32; 5]); 2];

const BEFORE: Votes = [
    (Team::Marketing, [0, 0, 2, 2, 1]),
    (Team::Sales, [1, 2, 1, 1, 0]),
];
const AFTER: Votes = [
    (Team::Marketing, [0, 0, 0, 3, 2]),
    (Team::Sales, [0, 1, 1, 2, 1]),
];

pub(super) fn fill(tx: &Connection, words: &Words, stage: Stage) -> Result<()> {
    let say = |key: &str| words.say(&format!("buyin-sample-{key}"));
    let finished = stage == Stage::Finished;
    for (benefit, marketing, sales) in RATINGS {
        store::rate(tx, benefit, Side::Marketing, Some(marketing))?;
        store::rate(tx, benefit, Side::Sales, Some(sales))?;
    }
    apart::keep(
        tx,
        Step::Buyin,
        Apart {
            entering: None,
            revealed: true,
        },
    )?;
    store::note(tx, Benefit::HotterLeads, &say("note-hotter-leads"))?;
    store::note(tx, Benefit::BuyingCentre, &say("note-buying-centre"))?;
    for starter in STARTERS {
        let id = id::fresh();
        store::add_objection(tx, id, Some(starter), None)?;
        let role = match starter {
            "fewer-leads" | "tried-before" => "head-of-sales",
            "account-missing" | "commission-falls" => "regional-sales",
            _ => "account-executive",
        };
        tx.execute(
            "UPDATE buyin_objection SET role = ?2 WHERE id = ?1",
            params![id, say(&format!("role-{role}"))],
        )?;
        match starter {
            "tried-before" if finished => {
                store::answer(tx, id, false, &say("answer-tried-before"))?;
                store::set_status(tx, id, super::Status::Answered)?;
            }
            "more-admin" if finished => store::set_status(tx, id, super::Status::Parked)?,
            // Not come to yet; and commission stays open to the end: only the managing director can settle it.
            "more-admin" | "tried-before" | "commission-falls" => {}
            _ => {
                store::answer(tx, id, true, "")?;
                store::set_status(tx, id, super::Status::Answered)?;
            }
        }
    }
    for (side, code, owner, due) in PROMISES {
        let id = id::fresh();
        if !finished && code == "contacts" {
            continue;
        }
        store::add_promise(tx, id, side, &say(&format!("promise-{code}")))?;
        tx.execute(
            "UPDATE buyin_promise SET owner = ?2, due = ?3 WHERE id = ?1",
            params![id, owner, due],
        )?;
    }
    let close = |round: Round, votes: Votes| {
        let given = votes.into_iter().flat_map(|(team, votes)| {
            (1..).zip(votes).map(move |(answer, votes)| VoteCount {
                team,
                answer,
                votes,
            })
        });
        store::put_pulse(tx, round, &given.collect::<Vec<_>>())
    };
    close(Round::Before, BEFORE)?;
    if finished {
        close(Round::After, AFTER)?;
    }
    Ok(())
}
