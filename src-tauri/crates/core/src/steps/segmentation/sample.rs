//! The step's part of the sample workshop: who fits, who is addressed alike, and the list as the room cut it, with a few
//! accounts on which sales and the profile disagree. Half done, tier 1 holds more than it may, an exclusion lacks its
//! reason, half of the list is unsorted, the profile is too wide and the votes are still covered.

use rusqlite::Connection;

use super::{
    Band, Number, Predicate, PredicateTest, Reason, Tier,
    store::{self, Criterion, Named, Never, Place, Segment, Vote},
};
use crate::{
    Apart, Result, Step, Words, apart,
    sample::Stage,
    steps::accounts::{self, AccountField, Relationship},
};

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

/// What the profile's criteria weigh: industry, employees, country, relationship, open opportunity.
const WEIGHTS: [u8; 5] = [30, 28, 20, 12, 10];
/// Whom sales sees differently than the profile and the cut do: place in the list, rating.
const DOUBTED: [(usize, u8); 2] = [(30, 1), (38, 2)];
const MISSED: [(usize, u8); 1] = [(7, 5)];
/// Whom sales does not want addressed at all.
const VETOED: usize = 52;
/// Half of the voting: sales got that far when the laptop was taken back.
const SALES_GOT_TO: usize = 12;

pub(super) fn fill(tx: &Connection, words: &Words, stage: Stage) -> Result<()> {
    profile(tx, words, stage)?;
    segments(tx, words, stage)?;
    cut(tx, words, stage)?;
    votes(tx, words, stage)?;
    named(tx, stage)
}

fn one_of(field: AccountField, values: impl IntoIterator<Item = String>) -> Predicate {
    Predicate {
        field,
        test: PredicateTest::OneOf {
            values: values.into_iter().collect(),
        },
    }
}

/// Industries by the words of the list.
fn industries(words: &Words, names: &[&str]) -> Predicate {
    let names = names.iter();
    one_of(
        AccountField::Industry,
        names.map(|it| words.say(&format!("accounts-sample-industry-{it}"))),
    )
}

fn employees(bands: &[(f64, Option<f64>, u8)]) -> Predicate {
    Predicate {
        field: AccountField::Employees,
        test: PredicateTest::Bands {
            bands: bands
                .iter()
                .map(|(from, to, share)| Band {
                    from: Some(*from),
                    to: *to,
                    share: *share,
                })
                .collect(),
        },
    }
}

fn countries(codes: &[&str]) -> Predicate {
    one_of(
        AccountField::Country,
        codes.iter().map(|it| (*it).to_owned()),
    )
}

fn profile(tx: &Connection, words: &Words, stage: Stage) -> Result<()> {
    let of = |relationships: &[Relationship]| {
        let names = relationships.iter().map(|it| it.name().to_owned());
        one_of(AccountField::Relationship, names)
    };
    let predicates = [
        industries(words, &["machinery", "logistics", "packaging", "food"]),
        employees(&[(400.0, Some(3_000.0), 100), (200.0, Some(6_000.0), 50)]),
        countries(&["DE", "AT"]),
        of(&[Relationship::Customer, Relationship::Lost]),
        one_of(AccountField::OpenOpportunity, ["true".to_owned()]),
    ];
    for (id, (predicate, weight)) in (1..).zip(predicates.into_iter().zip(WEIGHTS)) {
        store::put_criterion(
            tx,
            &Criterion {
                id,
                name: String::new(),
                predicate,
                weight,
                locked: false,
            },
        )?;
    }
    if stage == Stage::Half {
        return Ok(());
    }
    // The list had been chosen before it was imported: more of it fits than of a whole market.
    store::put_number(tx, Number::Market, 60)?;
    let nevers = [
        (of(&[Relationship::Partner]), Reason::Partner, String::new()),
        (
            Predicate {
                field: AccountField::Employees,
                test: PredicateTest::Bands {
                    bands: vec![Band {
                        from: None,
                        to: Some(170.0),
                        share: 100,
                    }],
                },
            },
            Reason::TooSmall,
            words.say("segmentation-sample-never-small"),
        ),
    ];
    for (id, (predicate, reason, note)) in (1..).zip(nevers) {
        store::put_never(
            tx,
            &Never {
                id,
                predicate,
                reason,
                note,
            },
        )?;
    }
    Ok(())
}

fn segments(tx: &Connection, words: &Words, stage: Stage) -> Result<()> {
    let clusters = [
        ("food", vec![industries(words, &["food"])]),
        (
            "machinery-de",
            vec![industries(words, &["machinery"]), countries(&["DE"])],
        ),
        (
            "machinery-alps",
            vec![industries(words, &["machinery"]), countries(&["AT", "CH"])],
        ),
        ("metals", vec![industries(words, &["metals"])]),
    ];
    let half = stage == Stage::Half;
    let made = if half { 2 } else { clusters.len() };
    for (id, (key, rules)) in (1..).zip(clusters.into_iter().take(made)) {
        let say = |what: &str| words.say(&format!("segmentation-sample-{what}-{key}"));
        // Half done, nobody has found the customer yet that bakers and dairies believe.
        let open = half && key == "food";
        store::put_segment(
            tx,
            &Segment {
                id,
                name: say("segment"),
                cluster: true,
                problem: say("problem"),
                reference: if open {
                    String::new()
                } else {
                    say("reference")
                },
                rules,
            },
        )?;
    }
    if half {
        return Ok(());
    }
    let others = [
        (
            "moving",
            vec![industries(words, &["logistics", "packaging"])],
        ),
        ("large", vec![employees(&[(2_500.0, None, 100)])]),
    ];
    for (id, (key, rules)) in (5..).zip(others) {
        store::put_segment(
            tx,
            &Segment {
                id,
                name: words.say(&format!("segmentation-sample-segment-{key}")),
                cluster: false,
                problem: String::new(),
                reference: String::new(),
                rules,
            },
        )?;
    }
    Ok(())
}

/// What both teams think of whom they were asked about.
fn votes(tx: &Connection, words: &Words, stage: Stage) -> Result<()> {
    let half = stage == Stage::Half;
    for (at, letter) in CUT.concat().chars().enumerate() {
        if half && at >= 40 {
            break;
        }
        let (marketing, sales) = match letter {
            '1' => (5, 5),
            '2' => (4 + u8::from(at % 3 == 0), 4),
            '3' => (3 + u8::from(at % 2 == 0), 3),
            'w' => (2 + u8::from(at % 3 == 0), 2),
            _ => continue,
        };
        let differs = DOUBTED.iter().chain(&MISSED).find(|it| it.0 == at);
        let sales = differs.map_or(sales, |it| it.1);
        let against = at == VETOED && !half;
        store::put_vote(
            tx,
            &Vote {
                account: accounts::FIRST_SAMPLE_ID + at as i64,
                ratings: [
                    Some(marketing),
                    (!half || at < SALES_GOT_TO).then_some(sales),
                ],
                vetoes: [
                    String::new(),
                    if against {
                        words.say("segmentation-sample-veto")
                    } else {
                        String::new()
                    },
                ],
            },
        )?;
    }
    if !half {
        let open = Apart {
            entering: None,
            revealed: true,
        };
        apart::keep(tx, Step::Segmentation, open)?;
    }
    Ok(())
}

/// Companies the sales people named by heart before they saw the list.
fn named(tx: &Connection, stage: Stage) -> Result<()> {
    let mut names = vec![
        ("Sudmark Pumpenbau", "Clemens Möhle"),
        ("Havelbogen Schienentechnik", "Lena Voigt"),
        ("Weserbogen Fahrzeugteile", "Clemens Möhle"),
    ];
    if stage == Stage::Half {
        names.push(("Wiesenthal Robotik", "Hanna Prahl"));
    }
    for (id, (name, who)) in (1..).zip(names) {
        store::put_named(
            tx,
            &Named {
                id,
                name: name.to_owned(),
                who: who.to_owned(),
            },
        )?;
    }
    Ok(())
}

fn cut(tx: &Connection, words: &Words, stage: Stage) -> Result<()> {
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
        assert_eq!(
            found(&db),
            [
                "segmentation-uninteresting",
                "segmentation-left-out",
                "segmentation-no-owner"
            ]
        );

        let db = sample(Stage::Half, Language::En);
        assert_eq!(
            found(&db),
            [
                "segmentation-tier-over",
                "segmentation-too-wide",
                "segmentation-cluster-bare",
                "segmentation-absent",
                "segmentation-no-reason"
            ]
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
            let topics: Vec<_> = section.topics.iter().map(|it| it.id.as_str()).collect();
            let said = [
                "profile",
                "segments",
                "tiers",
                "left-out",
                "votes",
                "overlooked",
            ];
            assert_eq!(topics, said.map(|it| format!("segmentation-{it}")));
            let tables = |topic: usize| {
                section.topics[topic].blocks.iter().filter_map(|block| {
                    if let Block::Table(table) = block {
                        Some((table.rows.len(), table.caption.as_str()))
                    } else {
                        None
                    }
                })
            };
            let rows: Vec<_> = tables(2).chain(tables(3)).map(|it| it.0).collect();
            assert_eq!(rows, [4, 15, 29, 10, 14]);
            // The criteria and their sum; what rules out.
            let rows: Vec<_> = tables(0).map(|it| it.0).collect();
            assert_eq!(rows, [6, 2]);
            // Sales' doubts and what it misses, and the veto.
            let rows: Vec<_> = tables(4).map(|it| it.0).collect();
            assert_eq!(rows, [2, 1, 1]);
            let caption = match language {
                Language::En => "Tier 1: 4 accounts",
                Language::De => "Tier 1: 4 Accounts",
            };
            assert_eq!(tables(2).next().expect("a table").1, caption);
            let said = format!("{section:?}");
            assert!(
                !said.contains("segmentation-print-") && !said.contains("{ $"),
                "{said}"
            );
        }
    }
}
