//! The step's part of the sample workshop: the list as the room cut it. Half done, tier 1 holds more than it may, an
//! exclusion lacks its reason and half of the list is unsorted.

use rusqlite::Connection;

use super::{
    Reason, Tier,
    store::{self, Place},
};
use crate::{Result, Words, sample::Stage, steps::accounts};

/// One letter per sample account, in the order of the list: a tier, `w` for watch, else why it is excluded.
const CUT: [&str; 8] = [
    "2122112w32",
    "2333232w3m",
    "3w23233wpp",
    "33332w3323",
    "w23ww3333w",
    "3w323ssww3",
    "nn12i33bw3",
    "cw",
];

/// What the half-done workshop has besides.
const TOO_MANY: [usize; 3] = [2, 10, 22];

pub(super) fn fill(tx: &Connection, words: &Words, stage: Stage) -> Result<()> {
    for (at, letter) in CUT.concat().chars().enumerate() {
        let half = stage == Stage::Half;
        if half && at >= 40 && letter != 'c' {
            continue;
        }
        let letter = if half && TOO_MANY.contains(&at) {
            '1'
        } else {
            letter
        };
        let (tier, reason) = place(letter);
        let account = accounts::FIRST_SAMPLE_ID + at as i64;
        if !store::known(tx, account)? {
            continue;
        }
        let unsaid = half && letter == 'c';
        let note = match (letter, unsaid) {
            ('i' | 'b' | 'c', false) => words.say(&format!("segmentation-sample-note-{letter}")),
            _ => String::new(),
        };
        store::put(
            tx,
            &Place {
                account,
                tier,
                reason: reason.filter(|_| !unsaid),
                note,
            },
        )?;
    }
    Ok(())
}

fn place(letter: char) -> (Tier, Option<Reason>) {
    let out = |reason| (Tier::Excluded, Some(reason));
    match letter {
        '1' => (Tier::Tier1, None),
        '2' => (Tier::Tier2, None),
        '3' => (Tier::Tier3, None),
        'w' => (Tier::Watch, None),
        's' => out(Reason::TooSmall),
        'm' => out(Reason::OutsideMarket),
        'n' => out(Reason::NoNeed),
        'c' => out(Reason::Competitor),
        'p' => out(Reason::Partner),
        'i' => out(Reason::Insolvent),
        'b' => out(Reason::BadExperience),
        _ => out(Reason::Other),
    }
}

#[cfg(test)]
mod tests {
    use super::super::{findings, read, section};
    use super::*;
    use crate::{Language, document::schema::blank, report::Block, sample as workshop};

    fn sample(stage: Stage, language: Language) -> Connection {
        let db = blank().expect("a blank workshop");
        workshop::fill(&db, &Words::of(language), stage).expect("a sample");
        db
    }

    fn found(db: &Connection) -> Vec<String> {
        let found = findings(db).expect("findings");
        found.into_iter().map(|it| it.code).collect()
    }

    #[test]
    fn the_finished_list_keeps_its_caps_and_the_half_one_has_things_to_find() {
        let db = sample(Stage::Finished, Language::En);
        let view = read(&db).expect("a view");
        let counts: Vec<_> = view.tiers.iter().map(|it| (it.count, it.cap)).collect();
        assert_eq!(
            counts,
            [
                (4, Some(4)),
                (15, Some(15)),
                (29, Some(56)),
                (14, None),
                (10, None)
            ]
        );
        assert_eq!((view.count, view.unsorted), (72, 0));
        assert_eq!(found(&db), ["segmentation-no-owner"]);

        let db = sample(Stage::Half, Language::En);
        assert_eq!(
            found(&db),
            ["segmentation-tier-over", "segmentation-no-reason"]
        );
        assert!(read(&db).expect("a view").unsorted > 30);
    }

    #[test]
    fn the_playbook_lists_every_account_of_a_tier_and_why_others_are_left_out() {
        for language in Language::ALL {
            let db = sample(Stage::Finished, language);
            let section = section(&db, &Words::of(language))
                .expect("prints")
                .expect("a section");
            let tables = |topic: usize| {
                section.topics[topic].blocks.iter().filter_map(|block| {
                    if let Block::Table(table) = block {
                        Some((table.rows.len(), table.caption.as_str()))
                    } else {
                        None
                    }
                })
            };
            let rows: Vec<_> = tables(0).chain(tables(1)).map(|it| it.0).collect();
            assert_eq!(rows, [4, 15, 29, 10, 14]);
            let caption = match language {
                Language::En => "Tier 1: 4 accounts",
                Language::De => "Tier 1: 4 Accounts",
            };
            assert_eq!(tables(0).next().expect("a table").1, caption);
        }
    }
}
