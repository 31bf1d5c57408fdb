//! The step as a room uses it: proposals apart, a rule, a log that shows what it does, an SLA, paper.

use chrono::{DateTime, NaiveDate};
use rusqlite::Connection;

use super::{
    Activities, Agreement, Missing, ScoringEdit as E, ScoringResult, Simulation, THRESHOLD, Who,
    cards, findings, read, section, sheets,
};
use crate::{
    Code, Edit, Language, Result, Side, Words,
    document::schema::blank,
    report::{Block, Tone},
    sample::{Stage, fill},
    steps::{
        accounts::{AccountField, AccountsEdit},
        roles,
        segmentation::{SegmentationEdit, Tier},
    },
};

fn apply(db: &Connection, edit: &impl Edit) -> Result<Option<i64>> {
    let label = edit.label(db)?;
    for language in Language::ALL {
        assert!(
            Words::of(language).has(&label.key),
            "{} has no words",
            label.key
        );
    }
    edit.apply(db, DateTime::UNIX_EPOCH)
}

#[allow(
    clippy::needless_pass_by_value,
    reason = "a test says each edit once, where it is done"
)]
fn done(db: &Connection, edit: E) -> Option<i64> {
    apply(db, &edit).expect("it can be done")
}

fn account(db: &Connection, name: &str) -> i64 {
    let add = AccountsEdit::AddAccount {
        name: name.to_owned(),
    };
    apply(db, &add).expect("added").expect("an id")
}

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

/// A rule without fit, people and roles, so that only points count.
fn points_only() -> Connection {
    let db = blank().expect("a blank workshop");
    done(&db, E::SetFit { fit: None });
    done(&db, E::SetPeople { people: 1 });
    done(&db, E::SetDecider { decider: false });
    db
}

fn log(db: &Connection, deeds: &[(&str, &str, &str, &str, &str)]) {
    let mut all = Activities::default();
    for (account, on, action, person, role) in deeds {
        all.push(account, day(on), action, person, role);
    }
    all.keep(db, "log.csv").expect("kept");
}

fn result(db: &Connection) -> ScoringResult {
    Simulation::read(db).expect("reads").result()
}

fn codes(db: &Connection) -> Vec<String> {
    let found = findings(db).expect("finds");
    let words = Words::of(Language::De);
    found
        .into_iter()
        .map(|it| {
            let sentence = words.fill(&format!("finding-{}", it.code), &it.params);
            assert!(
                !sentence.contains("finding-") && !sentence.contains("{$"),
                "{sentence}"
            );
            it.code
        })
        .collect()
}

#[test]
fn a_team_proposes_alone_and_nothing_of_it_is_seen_before_both_are_in() {
    let db = blank().expect("a blank workshop");
    let propose = |side, points| E::Propose {
        item: "pricing-page".into(),
        side,
        points: Some(points),
    };
    assert!(
        apply(&db, &propose(Side::Sales, 10.0)).is_err(),
        "nobody has the laptop"
    );
    for (side, points) in [(Side::Marketing, 30.0), (Side::Sales, 10.0)] {
        done(&db, E::HandOver { side });
        done(&db, propose(side, points));
        assert_eq!(
            apply(&db, &E::Reveal)
                .expect_err("the rest is missing")
                .code,
            Code::Refused
        );
        let agree = E::Agree {
            item: THRESHOLD.into(),
            points: Some(90.0),
        };
        assert!(
            apply(&db, &agree).is_err(),
            "nobody settles behind a team's back"
        );
        done(&db, E::ProposeStarters { side });
        let seen = read(&db).expect("reads");
        let of = |it: &super::Item| match side {
            Side::Marketing => (it.marketing, it.sales),
            Side::Sales => (it.sales, it.marketing),
        };
        assert!(
            seen.items
                .iter()
                .all(|it| of(it).0.is_some() && of(it).1.is_none())
        );
        // The simulator does not give away what a team said either.
        assert!(seen.items.iter().all(|it| Some(it.points) == it.starter));
    }
    done(&db, E::Reveal);
    let view = read(&db).expect("reads");
    let pricing = view
        .items
        .iter()
        .find(|it| it.item == "pricing-page")
        .expect("there");
    assert_eq!(
        (pricing.agreement, pricing.points),
        (Agreement::Open, 20.0),
        "the middle until settled"
    );
    assert_eq!(view.open, 1, "the same from both is an agreement");
    assert_eq!(
        codes(&db),
        [
            "scoring-far-apart",
            "scoring-no-sla",
            "scoring-no-watcher",
            "scoring-nobody-accountable"
        ]
    );
    done(
        &db,
        E::Agree {
            item: "pricing-page".into(),
            points: Some(15.0),
        },
    );
    assert_eq!(read(&db).expect("reads").open, 0);
}

#[test]
fn points_fade_are_capped_and_lead_to_a_hand_over_on_the_day_they_suffice() {
    let db = points_only();
    let firm = account(&db, "Nordwerk AG");
    log(
        &db,
        &[
            ("nordwerk ag", "2026-07-01", "Product form sent", "", ""), // 40, halves in 60 days
            ("Nordwerk AG", "2026-08-30", "Case study", "", ""),        // 20 + 40 × ½ = 40
            ("Nordwerk", "2026-08-31", "Webinar attended", "", ""),
            ("NORDWERK AG", "2026-08-31", "Form", "", ""), // 15 + 25 + 39.2 = 79.5
            ("Nordwerk AG", "2026-09-01", "Opportunity lost", "", ""),
        ],
    );
    let simulation = Simulation::read(&db).expect("reads");
    let standing = simulation.standing(firm).expect("active");
    assert_eq!(
        super::store::calendar(standing.day as u32),
        day("2026-08-31")
    );
    assert!(
        (standing.points - 79.54).abs() < 0.05,
        "{}",
        standing.points
    );
    let example = simulation.example(firm).expect("there");
    assert_eq!(example.parts[0].item, "form");
    assert!(
        matches!(example.missing[..], [Missing::Points { .. }]),
        "{:?}",
        example.missing
    );
    for (threshold, handed) in [
        (79.0, Some("2026-08-31")),
        (80.0, None),
        (40.0, Some("2026-07-01")),
    ] {
        done(
            &db,
            E::Agree {
                item: THRESHOLD.into(),
                points: Some(threshold),
            },
        );
        let simulation = Simulation::read(&db).expect("reads");
        let example = simulation.example(firm).expect("there");
        assert_eq!(example.handed, handed.map(day), "threshold {threshold}");
        assert_eq!(
            simulation.handed_at(threshold),
            usize::from(handed.is_some())
        );
        let group = &simulation.result().groups[0];
        assert_eq!(
            group.handed[threshold as usize],
            u32::from(handed.is_some())
        );
    }
    done(
        &db,
        E::SetCap {
            item: "product-form".into(),
            cap: Some(10.0),
        },
    );
    let capped = Simulation::read(&db)
        .expect("reads")
        .example(firm)
        .expect("there");
    assert!(
        capped
            .parts
            .iter()
            .any(|it| it.item == "product-form" && it.capped)
    );
}

#[test]
fn a_page_leafed_through_a_hundred_times_stays_under_its_cap() {
    let db = points_only();
    account(&db, "Leafers Ltd");
    let deeds = [("Leafers Ltd", "2026-07-01", "Page view", "", ""); 100];
    log(&db, &deeds);
    let example = &result(&db).examples[0];
    assert_eq!(
        (
            example.points,
            example.parts[0].times,
            example.parts[0].capped
        ),
        (10.0, 100, true)
    );
}

#[test]
fn enough_people_one_deciding_and_fit_are_asked_for_only_where_somebody_knows_them() {
    let db = blank().expect("a blank workshop");
    for name in ["Alone AG", "Two AG", "Deciding AG"] {
        account(&db, name);
    }
    let strong = |account, person, role| (account, "2026-07-01", "Product form", person, role);
    let mut deeds = vec![
        strong("Alone AG", "a", ""),
        strong("Alone AG", "a", ""),
        strong("Alone AG", "a", ""),
        strong("Two AG", "b", "User"),
        strong("Two AG", "c", ""),
        strong("Two AG", "c", ""),
        strong("Deciding AG", "d", "User"),
        strong("Deciding AG", "e", "CEO"),
        strong("Deciding AG", "e", ""),
    ];
    log(&db, &deeds);
    let told = result(&db);
    let group = &told.groups[0];
    assert_eq!(
        (told.handed, group.people_short, group.decider_short),
        (1, 1, 1)
    );
    assert!(told.roles_known && !told.fit_known);
    let ready = told
        .examples
        .iter()
        .find(|it| it.missing.is_empty())
        .expect("one");
    assert_eq!(ready.name, "Deciding AG");
    // The further person counts by itself: 3 × 40 + 10.
    assert_eq!(ready.points, 130.0);
    let log_id = read(&db).expect("reads").logs[0].id;
    done(&db, E::RemoveLog { log: log_id });
    for it in &mut deeds {
        it.4 = "";
    }
    log(&db, &deeds);
    assert_eq!(
        result(&db).handed,
        2,
        "a log without roles holds nobody up for a role"
    );
}

#[test]
fn what_acts_now_waits_for_no_points_and_an_excluded_account_is_never_handed_over() {
    let db = blank().expect("a blank workshop");
    let firms = ["Eager AG", "Shut AG"].map(|name| account(&db, name));
    log(
        &db,
        &[
            ("Eager AG", "2026-07-02", "Demo request", "a", ""),
            ("Shut AG", "2026-07-02", "Demo request", "b", ""),
        ],
    );
    let shut = SegmentationEdit::SetTier {
        accounts: vec![firms[1]],
        tier: Tier::Excluded,
    };
    apply(&db, &shut).expect("excluded");
    let simulation = Simulation::read(&db).expect("reads");
    let [eager, shut] = firms.map(|it| simulation.example(it).expect("there"));
    assert!(eager.act_now && eager.missing.is_empty());
    assert_eq!(eager.handed, Some(day("2026-07-02")));
    assert_eq!(shut.missing[0], Missing::Excluded);
    assert_eq!(simulation.result().handed, 1);
    done(
        &db,
        E::SetActNow {
            item: "demo-request".into(),
            act_now: false,
        },
    );
    assert_eq!(result(&db).handed, 0);
}

#[test]
fn a_tier_s_threshold_goes_before_that_of_a_relationship_and_traits_count_for_whom_they_hold() {
    let db = points_only();
    let firm = account(&db, "Both AG");
    for (field, value) in [
        (AccountField::Relationship, "customer"),
        (AccountField::Employees, "2500"),
    ] {
        let edit = AccountsEdit::ChangeAccount {
            id: firm,
            field,
            value: value.into(),
        };
        apply(&db, &edit).expect("changed");
    }
    let tier = SegmentationEdit::SetTier {
        accounts: vec![firm],
        tier: Tier::Tier1,
    };
    apply(&db, &tier).expect("sorted");
    log(&db, &[("Both AG", "2026-07-01", "Form", "a", "")]);
    for (who, points) in [(Who::Customer, 200.0), (Who::Tier1, 30.0)] {
        done(
            &db,
            E::SetThreshold {
                who,
                points: Some(points),
            },
        );
    }
    let told = result(&db);
    assert_eq!(
        told.groups.iter().map(|it| it.active).collect::<Vec<_>>(),
        [0, 1, 0]
    );
    assert_eq!(
        (told.groups[1].who, told.handed),
        (Some(Who::Tier1), 0),
        "25 of 30 points"
    );
    let about = super::Trait {
        field: AccountField::Employees,
        test: crate::steps::accounts::AccountTest::Between {
            from: Some(1_000.0),
            to: None,
        },
    };
    let id = done(
        &db,
        E::AddTrait {
            name: "Large".into(),
            about,
        },
    )
    .expect("an id");
    done(
        &db,
        E::Agree {
            item: format!("own-{id}"),
            points: Some(10.0),
        },
    );
    assert_eq!(result(&db).handed, 1, "25 for the form and 10 for the size");
}

#[test]
fn a_log_is_brought_in_once_and_counts_what_it_does_not_know() {
    let db = points_only();
    account(&db, "Known AG");
    let gather = || {
        let mut all = Activities::default();
        for (account, action) in [
            ("Known AG", "Form"),
            ("Known AG", "Form"),
            ("Known AG", "Trade fair"),
            ("Strange AG", "Form"),
        ] {
            all.push(account, day("2026-07-01"), action, "a@b.example", "");
        }
        all
    };
    let rehearsed = gather().rehearse(&db).expect("counted");
    let kept = gather().keep(&db, "one.csv").expect("kept");
    assert_eq!(kept, rehearsed, "what was promised is kept");
    assert_eq!((kept.new, kept.known, kept.strangers.companies), (4, 0, 1));
    assert_eq!(kept.unknown[0].word, "Trade fair");
    let again = gather().keep(&db, "two.csv").expect("kept");
    assert_eq!((again.new, again.known), (0, 4));
    assert_eq!(
        read(&db).expect("reads").logs.len(),
        1,
        "an empty log leaves no trace"
    );
    let mut more = gather();
    more.push("Known AG", day("2026-07-01"), "Form", "a@b.example", "");
    let more = more.keep(&db, "three.csv").expect("kept");
    assert_eq!(
        (more.new, more.known),
        (1, 4),
        "a third form on that day is a third form"
    );

    assert_eq!(result(&db).examples[0].points, 75.0, "three forms");
    assert!(codes(&db).contains(&"scoring-unknown-words".to_owned()));
    let word = |item: Option<&str>, ignored| E::SetWord {
        word: "trade FAIR".into(),
        item: item.map(str::to_owned),
        ignored,
    };
    done(&db, word(Some("case-study"), false));
    assert_eq!(result(&db).examples[0].points, 95.0);
    done(&db, word(None, true));
    assert_eq!(result(&db).examples[0].points, 75.0);
    assert!(!codes(&db).contains(&"scoring-unknown-words".to_owned()));
    // A company that comes to the list later finds its activities.
    assert_eq!(result(&db).strangers.companies, 1);
    account(&db, "Strange AG");
    let told = result(&db);
    assert_eq!((told.strangers.companies, told.groups[0].active), (0, 2));
}

#[test]
fn examples_can_be_made_up_without_any_log() {
    let db = blank().expect("a blank workshop");
    let id = done(
        &db,
        E::MakeExample {
            name: "Any AG".into(),
        },
    )
    .expect("an id");
    let change = |fit, people, decider| E::ChangeExample {
        id,
        name: "Any AG".into(),
        fit,
        people,
        decider,
    };
    let deed = |item: &str, times| E::CountDeed {
        id,
        item: item.into(),
        times,
    };
    done(&db, change(Some(58.0), 1, false));
    done(&db, deed("case-study", 4));
    let example = || result(&db).examples[0].clone();
    assert_eq!(
        example().missing,
        [
            Missing::Fit { least: 60.0 },
            Missing::Points { short: 20.0 },
            Missing::People { count: 1 },
            Missing::Decider
        ]
    );
    done(&db, change(Some(61.0), 2, true));
    done(&db, deed("form", 1));
    let ready = example();
    // 4 × 20 + 25 + one further person 10.
    assert_eq!((ready.points, ready.missing.len()), (115.0, 0));
    done(&db, deed("form", 0));
    done(&db, deed("demo-request", 1));
    assert!(example().act_now);
    done(&db, E::RemoveExample { id });
    assert!(apply(&db, &E::RemoveExample { id }).is_err());
}

#[test]
fn taking_everything_back_leaves_no_trace_and_nonsense_is_refused() {
    let db = blank().expect("a blank workshop");
    for edit in [
        E::SetFit { fit: Some(101.0) },
        E::SetDays { days: 0 },
        E::Agree {
            item: THRESHOLD.into(),
            points: Some(0.0),
        },
        E::Agree {
            item: "form".into(),
            points: Some(f64::NAN),
        },
        E::Agree {
            item: "own-1".into(),
            points: Some(1.0),
        },
        E::Hide {
            item: THRESHOLD.into(),
            hidden: true,
        },
        E::Remove {
            item: "form".into(),
        },
        E::SetResponse {
            tier: 4,
            hours: 1.0,
        },
        E::SetOffice {
            opens: 600,
            closes: 540,
            weekdays: vec![1],
        },
        E::SetOffice {
            opens: 540,
            closes: 600,
            weekdays: vec![8],
        },
        E::AddAction { name: "  ".into() },
    ] {
        assert!(apply(&db, &edit).is_err(), "{edit:?}");
    }
    done(&db, E::SetFit { fit: Some(70.0) });
    done(&db, E::SetFit { fit: Some(60.0) });
    done(
        &db,
        E::SetCap {
            item: "page-view".into(),
            cap: None,
        },
    );
    done(
        &db,
        E::SetCap {
            item: "page-view".into(),
            cap: Some(10.0),
        },
    );
    done(&db, E::AgreeSla { agreed: true });
    done(&db, E::AgreeSla { agreed: false });
    assert!(!super::started(&db).expect("reads"));
}

#[test]
fn the_threshold_wants_to_sort_the_accounts_and_sales_to_cope() {
    let db = points_only();
    roles::begin(&db, &Words::of(Language::En)).expect("roles");
    for at in 0..10 {
        account(&db, &format!("Firm {at}"));
    }
    let names: Vec<String> = (0..10).map(|at| format!("Firm {at}")).collect();
    let deeds: Vec<_> = names
        .iter()
        .map(|it| (it.as_str(), "2026-07-01", "Form", "", ""))
        .collect();
    log(&db, &deeds);
    assert_eq!(codes(&db), ["scoring-nobody-reaches"]);
    done(
        &db,
        E::Agree {
            item: THRESHOLD.into(),
            points: Some(25.0),
        },
    );
    done(&db, E::AgreeSla { agreed: true });
    assert_eq!(codes(&db), ["scoring-everybody-reaches"]);
    done(
        &db,
        E::SetPerSeller {
            per_seller: Some(1.0),
        },
    );
    let owner = AccountsEdit::ChangeAccount {
        id: crate::steps::accounts::all(&db).expect("reads")[0].id,
        field: AccountField::Owner,
        value: "Ali".into(),
    };
    apply(&db, &owner).expect("owned");
    assert_eq!(
        codes(&db),
        ["scoring-everybody-reaches", "scoring-more-than-a-week"]
    );
}

#[test]
fn the_sample_shows_a_spread_of_accounts_a_dispute_and_prints_without_a_gap() {
    for language in Language::ALL {
        for stage in [Stage::Finished, Stage::Half] {
            let db = blank().expect("a blank workshop");
            let words = Words::of(language);
            fill(&db, &words, stage).expect("a sample");
            let told = result(&db);
            let active: u32 = told.groups.iter().map(|it| it.active).sum();
            assert!(told.strangers.companies == 0 && told.words.iter().all(|it| it.item.is_some()));
            assert!(
                active > 40 && (4..active / 3).contains(&told.handed),
                "{} of {active}",
                told.handed
            );
            assert_eq!(told.examples.len(), 5);
            let ready = told
                .examples
                .iter()
                .filter(|it| it.missing.is_empty())
                .count();
            assert!((1..5).contains(&ready), "{ready} of five are ready");
            let mut expected = vec!["scoring-far-apart"];
            if !told.fit_known {
                expected.push("scoring-fit-unknown");
            }
            assert_eq!(codes(&db), expected, "{stage:?}");
            let section = section(&db, &words).expect("prints").expect("a section");
            let printed = format!("{section:?}");
            assert!(!printed.contains("scoring-print-") && !printed.contains("scoring-item-"));
            assert_eq!(section.answer.is_empty(), stage == Stage::Half);
            let Some(Block::Table(points)) = section.topics[1].blocks.first() else {
                panic!("a table of points")
            };
            assert!(points.rows.iter().any(|it| it.tone == Tone::Dissent));
            let paper = format!(
                "{:?}",
                (
                    sheets(&db, &words).expect("prints"),
                    cards(&db, &words).expect("prints")
                )
            );
            for key in [
                "scoring-print-",
                "scoring-card-",
                "scoring-sla-",
                "-how",
                "scoring-sheet-t",
            ] {
                assert!(!paper.contains(key), "{key} in {paper}");
            }
            assert_eq!(
                cards(&db, &words).expect("prints").len(),
                usize::from(stage == Stage::Finished)
            );
        }
    }
}
