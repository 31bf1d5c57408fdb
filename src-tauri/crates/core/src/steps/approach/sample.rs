//! The approach of the sample workshop: marketing thinks in clusters, sales in named accounts, the room settles on lite
//! and the head of sales keeps a dissent.

use chrono::NaiveDate;
use rusqlite::Connection;

use super::{
    Band, Choice, Criterion, Decision, Input, Side,
    store::{self, Given},
};
use crate::{Apart, Result, Words, sample::Stage};

use Given::{Band as Pick, Value};

/// Per criterion: marketing, sales, what the room settled (`None` where both said the same band).
const ANSWERS: [(Criterion, Given, Given, Option<Given>); Criterion::COUNT] = [
    (
        Criterion::DealValue,
        Value(120_000.0),
        Value(260_000.0),
        Some(Value(180_000.0)),
    ),
    (
        Criterion::TargetAccounts,
        Value(180.0),
        Value(40.0),
        Some(Value(120.0)),
    ),
    (
        Criterion::BudgetPerAccount,
        Value(1_500.0),
        Value(6_000.0),
        Some(Value(1_200.0)),
    ),
    (
        Criterion::AccountsPerPerson,
        Value(40.0),
        Value(5.0),
        Some(Value(30.0)),
    ),
    (
        Criterion::Relationship,
        Pick(Band::Lite),
        Pick(Band::Strategic),
        Some(Pick(Band::Strategic)),
    ),
    (
        Criterion::BuyingCentre,
        Value(6.0),
        Value(9.0),
        Some(Value(9.0)),
    ),
    (
        Criterion::Concentration,
        Value(35.0),
        Value(60.0),
        Some(Value(55.0)),
    ),
    (Criterion::SalesCycle, Value(9.0), Value(14.0), None),
    (
        Criterion::Commitment,
        Pick(Band::Programmatic),
        Pick(Band::Strategic),
        Some(Pick(Band::Lite)),
    ),
    (
        Criterion::Personalisation,
        Pick(Band::Lite),
        Pick(Band::Lite),
        None,
    ),
    (
        Criterion::Data,
        Pick(Band::Strategic),
        Pick(Band::Strategic),
        None,
    ),
];

/// Criteria nobody has settled yet in the half-done workshop.
const STILL_OPEN: [Criterion; 3] = [
    Criterion::BudgetPerAccount,
    Criterion::Commitment,
    Criterion::Concentration,
];

/// Criteria with a remembered word.
const NOTES: [Criterion; 3] = [
    Criterion::DealValue,
    Criterion::TargetAccounts,
    Criterion::Commitment,
];

/// Fills in its part of the sample workshop.
pub fn sample(tx: &Connection, words: &Words, stage: Stage) -> Result<()> {
    for (criterion, marketing, sales, settled) in ANSWERS {
        store::put_answer(tx, criterion, Side::Marketing.name(), marketing)?;
        store::put_answer(tx, criterion, Side::Sales.name(), sales)?;
        let open = stage == Stage::Half && STILL_OPEN.contains(&criterion);
        if let Some(settled) = settled.filter(|_| !open) {
            store::put_answer(tx, criterion, "agreed", settled)?;
        }
    }
    for criterion in NOTES {
        if stage == Stage::Finished || !STILL_OPEN.contains(&criterion) {
            let note = words.say(&format!("approach-sample-note-{}", criterion.name()));
            store::put_note(tx, criterion, &note)?;
        }
    }
    store::put_state(tx, Apart::default().reveal(0)?)?;
    for (input, value) in [
        (Input::People, 2.5),
        (Input::Sellers, 6.0),
        (Input::Fixed, 30_000.0),
        (Input::Budget, 180_000.0),
    ] {
        store::put_input(tx, input, Some(value))?;
    }
    if stage == Stage::Finished {
        // The room cut its list to what the team can serve.
        store::put_input(tx, Input::Accounts, Some(75.0))?;
        store::put_decision(
            tx,
            &Decision {
                choice: Some(Choice::Lite),
                scope: words.say("approach-sample-scope"),
                reason: words.say("approach-sample-reason"),
                dissent: words.say("approach-sample-dissent"),
                dissent_side: Some(Side::Sales),
                review_on: NaiveDate::from_ymd_opt(2027, 6, 24),
                who: words.say("approach-sample-who"),
                decided_on: NaiveDate::from_ymd_opt(2026, 11, 19),
            },
        )?;
    }
    Ok(())
}
