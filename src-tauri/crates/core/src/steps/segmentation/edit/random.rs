//! A user who clicks anywhere, for the property tests and the fault harness.

use rusqlite::Connection;

use super::SegmentationEdit as E;
use crate::{
    Result, Side, Step, apart,
    steps::{
        accounts::AccountField,
        segmentation::{Band, Number, Part, Predicate, PredicateTest, Reason, Tier, store},
    },
};

type Dice<'a> = dyn FnMut(usize) -> usize + 'a;

fn predicate(dice: &mut Dice) -> Predicate {
    let (field, test) = match dice(4) {
        0 => (
            AccountField::Industry,
            PredicateTest::OneOf {
                values: vec![["Maschinenbau", "Food", "ümläut"][dice(3)].to_owned()],
            },
        ),
        1 => (
            AccountField::Name,
            PredicateTest::Contains {
                text: ["a", "gmbh, ag", "ß"][dice(3)].to_owned(),
            },
        ),
        2 => (
            AccountField::Employees,
            PredicateTest::Bands {
                bands: vec![Band {
                    from: Some(dice(100) as f64),
                    to: None,
                    share: [50, 100][dice(2)],
                }],
            },
        ),
        _ => (
            AccountField::LastActivity,
            PredicateTest::Within {
                months: 1 + dice(24) as u32,
            },
        ),
    };
    Predicate { field, test }
}

/// An edit at random that applies to this workshop.
pub fn random(db: &Connection, dice: &mut Dice) -> Result<E> {
    let ids: Vec<i64> = db
        .prepare("SELECT id FROM accounts_account ORDER BY id")?
        .query_map([], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    let some = |dice: &mut Dice| -> Vec<i64> {
        if ids.is_empty() {
            return Vec::new();
        }
        let first = dice(ids.len());
        let count = 1 + dice(8);
        ids[first..].iter().copied().take(count).collect()
    };
    let criteria = store::criteria(db)?;
    let nevers = store::nevers(db)?;
    let segments = store::segments(db)?;
    let said = store::named(db)?;
    let apart = apart::kept(db, Step::Segmentation)?;
    let side = Side::ALL[dice(2)];
    let note = ["", "Ümläut „note“", "x"][dice(3)].to_owned();
    let reason = Reason::ALL[dice(Reason::ALL.len())];
    let one = |dice: &mut Dice| -> Option<i64> { (!ids.is_empty()).then(|| ids[dice(ids.len())]) };
    Ok(match dice(32) {
        0 => E::SetTier {
            accounts: some(dice),
            tier: Tier::ALL[dice(Tier::ALL.len())],
        },
        1 => E::Exclude {
            accounts: some(dice),
            reason: (dice(3) > 0).then_some(reason),
            note,
        },
        2 => E::ClearTier {
            accounts: some(dice),
        },
        3 => E::AcceptCut {
            accounts: (dice(2) == 0).then(|| some(dice)),
        },
        4 if criteria.is_empty() => E::BeginProfile,
        5 if criteria.len() < 6 => E::AddCriterion {
            predicate: predicate(dice),
        },
        6 if !criteria.is_empty() => E::ChangeCriterion {
            id: criteria[dice(criteria.len())].id,
            name: note,
            predicate: predicate(dice),
        },
        7 | 8 if !criteria.is_empty() => E::SetWeight {
            id: criteria[dice(criteria.len())].id,
            weight: dice(101) as u8,
        },
        9 if !criteria.is_empty() => E::LockWeight {
            id: criteria[dice(criteria.len())].id,
            locked: dice(2) == 0,
        },
        10 if !criteria.is_empty() => E::RemoveCriterion {
            id: criteria[dice(criteria.len())].id,
        },
        11 if nevers.len() < 4 => E::AddNever {
            predicate: predicate(dice),
            reason,
            note,
        },
        12 if !nevers.is_empty() => E::ChangeNever {
            id: nevers[dice(nevers.len())].id,
            predicate: predicate(dice),
            reason,
            note,
        },
        13 if !nevers.is_empty() => E::RemoveNever {
            id: nevers[dice(nevers.len())].id,
        },
        14 => E::SetBlend {
            part: Part::ALL[dice(4)],
            weight: dice(101) as u8,
        },
        15 => E::LockBlend {
            part: Part::ALL[dice(4)],
            locked: dice(2) == 0,
        },
        16 => {
            let number = Number::ALL[dice(Number::ALL.len())];
            let (_, least, most) = number.usual();
            E::SetNumber {
                number,
                value: (dice(3) > 0).then(|| least + dice((most - least + 1) as usize) as u32),
            }
        }
        17 if segments.len() < 5 => E::AddSegment {
            name: format!("Segment {}", dice(9)),
        },
        18 if !segments.is_empty() => E::ChangeSegment {
            id: segments[dice(segments.len())].id,
            name: format!("Cluster {}", dice(9)),
            cluster: dice(2) == 0,
            problem: note.clone(),
            reference: note,
        },
        19 if !segments.is_empty() => E::SetRules {
            id: segments[dice(segments.len())].id,
            rules: (0..dice(3)).map(|_| predicate(dice)).collect(),
        },
        20 if !segments.is_empty() => E::MoveSegment {
            id: segments[dice(segments.len())].id,
            to: dice(5),
        },
        21 if !segments.is_empty() => E::RemoveSegment {
            id: segments[dice(segments.len())].id,
        },
        22 => E::PutInSegment {
            accounts: some(dice),
            segment: match (dice(3), segments.first()) {
                (0, _) => None,
                (1, Some(first)) => Some(first.id),
                _ => Some(0),
            },
        },
        23 if !apart.revealed => E::HandOver { side },
        24 => E::TakeBack,
        25 if store::voted(db)?.iter().all(|it| *it > 0) => E::Reveal,
        26 => E::Cover,
        27 | 28 => match one(dice).filter(|_| apart.shows(side)) {
            Some(account) => E::Rate {
                side,
                account,
                rating: (dice(4) > 0).then(|| 1 + dice(5) as u8),
            },
            None => E::TakeBack,
        },
        29 => match one(dice).filter(|_| apart.shows(side)) {
            Some(account) => E::Veto {
                side,
                account,
                reason: note,
            },
            None => E::TakeBack,
        },
        30 if said.len() < 4 => E::AddNamed {
            name: ["Alpha", "Nobody Ltd"][dice(2)].to_owned(),
            who: note,
        },
        31 if !said.is_empty() => E::RemoveNamed {
            id: said[dice(said.len())].id,
        },
        _ => E::SetTier {
            accounts: some(dice),
            tier: Tier::Watch,
        },
    })
}
