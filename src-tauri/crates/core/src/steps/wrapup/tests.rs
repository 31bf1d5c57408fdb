//! The wrap-up over a quarter: what is frozen stays, what changes is told, what was promised is measured.

use std::collections::BTreeSet;

use chrono::{DateTime, TimeZone, Utc};
use rusqlite::Connection;

use super::{Became, Known, WrapupEdit as E, WrapupView, random, read};
use crate::{
    Edit, Language, Side, Step, Words,
    document::schema,
    facilitation::FacilitationEdit,
    sample::{self, Stage},
    steps::{self, scoring::ScoringEdit},
};

fn finished() -> Connection {
    let db = schema::blank().expect("a blank workshop");
    sample::fill(&db, &Words::of(Language::En), Stage::Finished).expect("fills");
    db
}

fn on(day: u32) -> DateTime<Utc> {
    Utc.with_ymd_and_hms(2026, 11, day, 12, 0, 0)
        .single()
        .expect("a real day")
}

fn apply(db: &Connection, edit: &impl Edit, day: u32) -> Option<i64> {
    edit.apply(db, on(day)).expect("an edit")
}

fn view(db: &Connection) -> WrapupView {
    read(db).expect("reads")
}

#[test]
fn what_is_frozen_stays_as_it_was_and_what_changes_is_told() {
    let db = finished();
    for side in Side::ALL {
        let name = "Jana Lindner".to_owned();
        apply(&db, &E::Sign { side, name }, 19);
    }
    apply(&db, &E::Freeze, 19);
    let first = view(&db);
    let edition = &first.editions[0];
    assert_eq!((edition.number, first.next), (1, 2));
    assert!(edition.facts > 40, "{} decisions", edition.facts);
    assert!(edition.listed > 10 && edition.signed.len() == 2);
    let changes = first.changes.expect("counted from the first one");
    assert!(changes.facts.is_empty(), "{:?}", changes.facts);
    assert!(
        E::Freeze.apply(&db, on(19)).is_err(),
        "an edition that holds is not frozen again"
    );

    // Somebody changes the answer times although the edition holds.
    apply(&db, &ScoringEdit::AgreeSla { agreed: true }, 20);
    db.execute(
        "UPDATE scoring_points SET points = 130 WHERE item = 'threshold'",
        [],
    )
    .expect("the threshold moves");
    let known = Known::read(&db).expect("reads");
    let codes: Vec<_> = known
        .findings_of(Step::Wrapup)
        .into_iter()
        .map(|it| it.code)
        .collect();
    assert!(codes.contains(&"wrapup-strayed-from-edition".to_owned()));

    // A quarter later work on the next one begins: both sign anew, and the change is no stray any more.
    apply(&db, &E::Reopen, 21);
    let reopened = view(&db);
    assert!(reopened.signing.iter().all(|it| it.signature.is_none()));
    let codes: Vec<_> = reopened
        .findings
        .iter()
        .map(|it| it.code.as_str())
        .collect();
    assert!(!codes.contains(&"wrapup-strayed-from-edition"), "{codes:?}");
    let facts = reopened.changes.expect("since the first one").facts;
    let threshold = facts
        .iter()
        .find(|it| it.step == Step::Scoring && it.became == Became::Different)
        .expect("the threshold is different");
    let points = |label: &Option<crate::Label>| {
        let label = label.as_ref().expect("both are there");
        label.params["count"].clone()
    };
    assert_ne!(points(&threshold.before), points(&threshold.now));
    assert_eq!(points(&threshold.now), 130.0.into());

    apply(&db, &E::Freeze, 22);
    let second = view(&db);
    let numbers: Vec<_> = second.editions.iter().map(|it| it.number).collect();
    assert_eq!(numbers, [2, 1]);
    assert_eq!(
        second.changes.expect("the second against the first").since,
        1
    );
}

#[test]
fn a_quarter_of_the_list_may_be_swapped_and_more_is_said() {
    let db = finished();
    apply(&db, &E::Freeze, 19);
    apply(&db, &E::Reopen, 20);
    let spoken = |db: &Connection| {
        let codes: Vec<_> = view(db).findings.into_iter().map(|it| it.code).collect();
        codes.contains(&"wrapup-swapped-too-much".to_owned())
    };
    let swap = view(&db).changes.expect("an edition").swap;
    assert_eq!(
        (swap.swapped, swap.then, swap.now),
        (0, swap.now, swap.then)
    );
    let drop = |db: &Connection, count: usize| {
        db.execute(
            "DELETE FROM segmentation_place WHERE account IN (SELECT account FROM segmentation_place
             WHERE tier IN ('tier-1', 'tier-2', 'tier-3') ORDER BY account LIMIT ?1)",
            [count as i64],
        )
        .expect("dropped");
    };
    drop(&db, swap.most);
    assert!(!spoken(&db), "a quarter may go");
    drop(&db, 1);
    assert!(spoken(&db), "one more may not");
    apply(&db, &E::SetQuota { percent: 100.0 }, 20);
    assert!(!spoken(&db), "unless the room says otherwise");
    assert!(
        E::SetQuota { percent: 101.0 }.apply(&db, on(20)).is_err()
            && E::SetQuota { percent: -1.0 }.apply(&db, on(20)).is_err()
    );
}

#[test]
fn what_a_goal_came_to_is_held_against_what_was_promised_then() {
    let db = finished();
    apply(&db, &E::Freeze, 19);
    apply(&db, &E::Reopen, 20);
    let results = view(&db).results;
    assert!(results.len() >= 3, "{results:?}");
    let goal = results[0].goal;
    let target = match results[0].promise.params["value"] {
        crate::Param::Number(target) => target,
        ref other => panic!("{other:?} is no target"),
    };
    let falls = results[0].promise.params["better"] == "less".into();
    let better = if falls { target - 1.0 } else { target + 1.0 };
    let worse = if falls { target + 1.0 } else { target - 1.0 };
    for (value, reached) in [(better, true), (target, true), (worse, false)] {
        let value = Some(value);
        apply(&db, &E::Record { goal, value }, 20);
        let result = &view(&db).results[0];
        assert_eq!((result.value, result.reached), (value, Some(reached)));
    }
    // The promise of the edition counts, whatever becomes of the goal.
    db.execute("UPDATE goals_goal SET target = NULL", [])
        .expect("the goals lose their targets");
    assert_eq!(view(&db).results.len(), results.len());
    apply(&db, &E::Record { goal, value: None }, 20);
    assert_eq!(view(&db).results[0].reached, None);
}

#[test]
fn what_is_known_follows_every_edit_as_if_it_were_read_anew() {
    let db = finished();
    let mut known = Known::read(&db).expect("reads");
    let mut dice = crate::document::random::dice(11);
    for round in 0..60 {
        let (changed, what): (BTreeSet<Step>, &str) = match round % 6 {
            0 => {
                let edit = random(&db, &mut dice).expect("made up");
                apply(&db, &edit, 21);
                ([Step::Wrapup].into(), "wrapup")
            }
            1 => {
                let edit = steps::roles::random(&db, &mut dice).expect("made up");
                let _ = edit.apply(&db, on(21));
                ([Step::Roles].into(), "roles")
            }
            2 => {
                let edit = steps::segmentation::random(&db, &mut dice).expect("made up");
                let _ = edit.apply(&db, on(21));
                ([Step::Segmentation].into(), "segmentation")
            }
            3 => {
                let edit = crate::facilitation::random(&db, &mut dice).expect("made up");
                let _ = edit.apply(&db, on(21));
                // What was accepted in the matrix is kept there.
                ([Step::Roles].into(), "facilitation")
            }
            4 => {
                let edit = steps::glossary::random(&db, &mut dice).expect("made up");
                let _ = edit.apply(&db, on(21));
                ([Step::Glossary].into(), "glossary")
            }
            _ => {
                let edit = steps::approach::random(&db, &mut dice).expect("made up");
                let _ = edit.apply(&db, on(21));
                ([Step::Approach].into(), "approach")
            }
        };
        known
            .refresh(&db, &changed, |it| steps::findings(it, &db))
            .expect("refreshes");
        assert_eq!(known.view(), view(&db), "after an edit of {what}");
    }
}

#[test]
fn every_edit_made_up_applies_has_a_name_and_comes_back_from_json() {
    let db = finished();
    let mut dice = crate::document::random::dice(5);
    for _ in 0..200 {
        let edit = random(&db, &mut dice).expect("makes one up");
        let label = edit.label(&db).expect("a name");
        for language in Language::ALL {
            let words = Words::of(language);
            assert!(words.has(&label.key), "{} has no text", label.key);
            assert!(!words.label(&label).contains("{ $"), "{label:?}");
        }
        let json = serde_json::to_string(&edit).expect("writes");
        let back: E = serde_json::from_str(&json).expect("reads");
        assert_eq!(back, edit);
        apply(&db, &edit, 21);
    }
}

#[test]
fn a_parked_thing_becomes_an_action_with_its_owner_and_leaves_the_lot() {
    let db = schema::blank().expect("a blank workshop");
    let park = FacilitationEdit::Park {
        step: Some(Step::Scoring),
        text: "Trade fair leads".to_owned(),
        owner: "Hanna Prahl".to_owned(),
    };
    let parked = apply(&db, &park, 19).expect("it has an id");
    apply(&db, &E::TakeParked { parked }, 19);
    let it = view(&db);
    assert!(it.parked.is_empty());
    let action = &it.actions[0];
    assert_eq!(
        (action.text.as_str(), action.owner.as_str(), action.step),
        ("Trade fair leads", "Hanna Prahl", Some(Step::Scoring))
    );
    assert!(
        E::TakeParked { parked }.apply(&db, on(19)).is_err(),
        "it is taken once"
    );
}

#[test]
fn an_action_without_words_and_a_signature_without_a_name_are_refused() {
    let db = schema::blank().expect("a blank workshop");
    let blank = "  ".to_owned();
    let action = E::AddAction {
        text: blank.clone(),
        owner: String::new(),
        due: None,
    };
    let sign = E::Sign {
        side: Side::Sales,
        name: blank,
    };
    assert!(action.apply(&db, on(19)).is_err() && sign.apply(&db, on(19)).is_err());
    assert!(!super::started(&db).expect("reads"));
}

#[test]
fn an_empty_workshop_is_ready_in_nothing_and_every_gap_leads_somewhere() {
    let db = schema::blank().expect("a blank workshop");
    for it in view(&db).readiness {
        assert!(!it.ready && !it.gaps.is_empty(), "{it:?}");
        for language in Language::ALL {
            let words = Words::of(language);
            for label in it.gaps.iter().map(|gap| &gap.what).chain([&it.firm]) {
                assert!(words.has(&label.key), "{} has no text", label.key);
            }
            for gap in &it.gaps {
                let said = words.label(&gap.what);
                assert!(!said.contains("{ $"), "{said}");
            }
        }
    }
}

#[test]
fn an_edit_elsewhere_does_not_read_list_and_log_again() {
    let db = finished();
    apply(&db, &E::Freeze, 19);
    let mut known = Known::read(&db).expect("reads");
    // Whoever asks for one of them now is told that it is gone.
    db.execute_batch(
        "PRAGMA foreign_keys = OFF; DROP TABLE segmentation_place; DROP TABLE accounts_account;
         DROP TABLE scoring_activity",
    )
    .expect("dropped");
    for step in [Step::Buyin, Step::Glossary, Step::Wrapup] {
        known
            .refresh(&db, &[step].into(), |it| steps::findings(it, &db))
            .unwrap_or_else(|error| panic!("after an edit of {}: {error}", step.name()));
        assert!(!known.view().readiness.is_empty());
    }
    assert!(
        known
            .refresh(&db, &[Step::Segmentation].into(), |it| steps::findings(
                it, &db
            ))
            .is_err()
    );
}
