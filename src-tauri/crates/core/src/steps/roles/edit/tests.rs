use proptest::prelude::*;

use super::super::{Duties, begin, findings, read, rules, section, started, store, turns};
use super::{label::activity_name, order::arrange, *};
use crate::{Code, Language, Words, document::schema::blank, label::Param};

/// The same throws for the same seed.
fn dice(mut seed: u64) -> impl FnMut(usize) -> usize {
    move |sides| {
        seed = seed
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (seed >> 33) as usize % sides.max(1)
    }
}

fn workshop() -> Connection {
    let db = blank().expect("a blank workshop");
    begin(&db, &Words::of(Language::En)).expect("starter content");
    db
}

fn apply(db: &Connection, edit: &RolesEdit) -> Result<Option<i64>> {
    edit.apply(db, DateTime::UNIX_EPOCH)
}

fn activity(db: &Connection, number: i64) -> i64 {
    db.query_row(
        "SELECT id FROM roles_activity WHERE starter = ?1",
        [number],
        |row| row.get(0),
    )
    .expect("a starter activity")
}

fn role(db: &Connection, code: &str) -> i64 {
    db.query_row(
        "SELECT id FROM roles_role WHERE starter = ?1",
        [code],
        |row| row.get(0),
    )
    .expect("a starter role")
}

fn set(db: &Connection, number: i64, code: &str, duties: &str) {
    let edit = E::SetCell {
        activity: activity(db, number),
        role: role(db, code),
        duties: duties.to_owned(),
    };
    apply(db, &edit).expect("letters in a cell");
}

fn letters(db: &Connection, number: i64, code: &str) -> String {
    let plan = store::plan(db).expect("a plan");
    plan.duties(activity(db, number), role(db, code))
        .to_string()
}

#[test]
fn the_starter_content_is_whole_and_nobodys_decision_yet() {
    let db = workshop();
    let view = read(&db).expect("a view");
    assert_eq!(view.roles.len(), 12);
    assert_eq!(view.phases.len(), 5);
    assert_eq!(
        view.phases
            .iter()
            .map(|it| it.activities.len())
            .sum::<usize>(),
        34
    );
    assert!(!started(&db).expect("started"));
    assert!(findings(&db).expect("findings").is_empty());
    assert!(
        section(&db, &Words::of(Language::De))
            .expect("section")
            .is_none()
    );
}

#[test]
fn the_starter_loads_are_those_of_the_reference_matrix() {
    let db = workshop();
    let plan = store::plan(&db).expect("a plan");
    let loads: Vec<(u32, u32)> = plan
        .roles
        .iter()
        .map(|it| rules::load(&plan, &[it.id]))
        .map(|it| (it.accountable, it.responsible))
        .collect();
    assert_eq!(
        loads,
        [
            (4, 1),
            (5, 13),
            (5, 11),
            (2, 5),
            (2, 4),
            (1, 2),
            (7, 0),
            (2, 5),
            (3, 7),
            (1, 6),
            (2, 8),
            (0, 1)
        ]
    );
}

#[test]
fn the_starter_matrix_has_no_errors() {
    let db = workshop();
    let plan = store::plan(&db).expect("a plan");
    let errors: Vec<_> = rules::findings(&plan)
        .into_iter()
        .filter(|it| it.severity == crate::Severity::Error)
        .collect();
    assert!(errors.is_empty(), "{errors:?}");
}

#[test]
fn a_second_accountable_role_is_a_finding_in_both_languages() {
    let db = workshop();
    set(&db, 25, "ae", "A");
    let found = findings(&db).expect("findings");
    let key = format!("finding-{}", found[0].code);
    assert_eq!(
        Words::of(Language::En).fill(&key, &found[0].params),
        "“Hand over SQA”: SDR and Account executive are both accountable. Only one can be."
    );
    assert_eq!(
        Words::of(Language::De).fill(&key, &found[0].params),
        "„SQA übergeben“: SDR und Account Executive verantworten beide. Nur eine Rolle kann es."
    );
}

#[test]
fn undo_says_the_duty_the_activity_and_the_role() {
    let db = workshop();
    let edit = E::SetCell {
        activity: activity(&db, 25),
        role: role(&db, "sl"),
        duties: "A".to_owned(),
    };
    let label = edit.label(&db).expect("a label");
    assert_eq!(
        Words::of(Language::En).label(&label),
        "accountable for “Hand over SQA” → Head of Sales"
    );
}

#[test]
fn the_hand_over_setting_moves_untouched_starter_rows_and_comes_back() {
    let db = workshop();
    let before = store::plan(&db).expect("a plan").cells;
    let to = |handover| apply(&db, &E::SetHandover { handover }).expect("a setting");
    to(Handover::Manager);
    assert_eq!(letters(&db, 26, "am"), "AR");
    assert_eq!(letters(&db, 24, "am"), "I");
    assert_eq!(letters(&db, 24, "ae"), "");
    to(Handover::Split);
    assert_eq!(store::plan(&db).expect("a plan").cells, before);
    set(&db, 26, "am", "C");
    to(Handover::Manager);
    assert_eq!(letters(&db, 26, "am"), "C", "the room's own letters stay");
    assert_eq!(letters(&db, 25, "ae"), "I");
}

#[test]
fn a_block_from_a_spreadsheet_fills_what_is_on_show() {
    let db = workshop();
    let hide = E::HideRole {
        role: role(&db, "dg"),
        hidden: true,
    };
    apply(&db, &hide).expect("a hidden role");
    let block = |rows: &[&[&str]]| E::PasteCells {
        activity: activity(&db, 33),
        role: role(&db, "ml"),
        rows: rows
            .iter()
            .map(|row| row.iter().map(|it| (*it).to_owned()).collect())
            .collect(),
    };
    apply(&db, &block(&[&["a/r", "-"], &["C", " i "]])).expect("a block");
    assert_eq!(letters(&db, 33, "ml"), "AR");
    assert_eq!(letters(&db, 33, "dg"), "R", "hidden columns are skipped");
    assert_eq!(letters(&db, 33, "mo"), "");
    assert_eq!(letters(&db, 34, "mo"), "I");
    let refused = apply(&db, &block(&[&["A"], &["A"], &["A"]])).expect_err("too tall");
    assert_eq!(refused.code, Code::Refused);
    let refused = apply(&db, &block(&[&["maybe"]])).expect_err("not letters");
    assert_eq!(refused.code, Code::Invalid);
}

#[test]
fn a_letter_over_a_range_is_one_edit() {
    let db = workshop();
    let cell = |number, code, duties: &str| RolesCell {
        activity: activity(&db, number),
        role: role(&db, code),
        duties: duties.to_owned(),
    };
    let edit = E::SetCells {
        cells: vec![
            cell(25, "sl", "C"),
            cell(26, "sl", "C"),
            cell(25, "ae", "CR"),
        ],
    };
    let label = edit.label(&db).expect("a label");
    assert_eq!(Words::of(Language::En).label(&label), "letters in 3 cells");
    apply(&db, &edit).expect("a range");
    assert_eq!(letters(&db, 25, "sl"), "C");
    assert_eq!(letters(&db, 26, "sl"), "C");
    assert_eq!(letters(&db, 25, "ae"), "RC");
}

#[test]
fn starter_names_come_back_when_the_new_one_is_emptied() {
    let db = workshop();
    let rename = |name: &str| E::RenameActivity {
        activity: activity(&db, 3),
        name: name.to_owned(),
    };
    apply(&db, &rename(" Who is ideal ")).expect("a name");
    let name = |db: &Connection| activity_name(db, activity(db, 3)).expect("a name");
    assert_eq!(name(&db), Param::from("Who is ideal"));
    apply(&db, &rename("")).expect("its own name");
    assert_eq!(name(&db), Param::key("roles-activity-3"));
}

#[test]
fn moving_keeps_an_order_however_often_it_is_done() {
    let mut rows: Vec<(i64, f64)> = (1..=4).map(|id| (id, id as f64)).collect();
    for turn in 0..200 {
        let (moved, before) = if turn % 2 == 0 { (3, 2) } else { (2, 3) };
        for (id, place) in arrange(&rows, moved, Some(before)) {
            rows.iter_mut().find(|it| it.0 == id).expect("known").1 = place;
        }
        rows.sort_by(|a, b| a.1.total_cmp(&b.1));
        let order: Vec<i64> = rows.iter().map(|it| it.0).collect();
        let expected = if turn % 2 == 0 {
            [1, 3, 2, 4]
        } else {
            [1, 2, 3, 4]
        };
        assert_eq!(order, expected, "turn {turn}");
    }
}

#[test]
fn starting_over_keeps_what_is_the_rooms_own() {
    let db = workshop();
    let own = apply(
        &db,
        &E::AddRole {
            team: Team::Sales,
            name: "Inside sales".to_owned(),
        },
    )
    .expect("a role")
    .expect("its id");
    apply(
        &db,
        &E::RemoveActivity {
            activity: activity(&db, 1),
        },
    )
    .expect("removed");
    set(&db, 25, "sdr", "");
    apply(&db, &E::StartFromStarter).expect("starter content");
    let view = read(&db).expect("a view");
    assert!(view.roles.iter().any(|it| it.id == own));
    assert_eq!(letters(&db, 25, "sdr"), "AR");
    assert_eq!(view.phases[0].activities.len(), 7);
}

#[test]
fn every_edit_and_every_check_has_its_words() {
    let words = Words::of(Language::De);
    for code in rules::CHECKS {
        assert!(words.has(&format!("finding-{code}")), "finding-{code}");
    }
    let db = workshop();
    let mut dice = dice(7);
    for _ in 0..400 {
        let edit = random(&db, &mut dice).expect("an edit");
        let label = edit.label(&db).expect("a label");
        assert!(words.has(&label.key), "{}", label.key);
        apply(&db, &edit).expect("applies");
    }
}

fn hand_over(db: &Connection, side: Side) {
    apply(db, &E::HandOver { side }).expect("handed over");
}

/// Both teams fill the matrix apart: marketing as proposed, sales too but for the rows given; both lie open.
fn both(db: &Connection, sales: &[(i64, &str, &str)]) {
    hand_over(db, Side::Marketing);
    apply(db, &E::TakeProposal).expect("as proposed");
    hand_over(db, Side::Sales);
    for (number, code, duties) in sales {
        set(db, *number, code, duties);
    }
    apply(db, &E::TakeProposal).expect("the rest as proposed");
    apply(db, &E::Reveal).expect("both are in");
}

#[test]
fn a_team_fills_the_matrix_alone_and_sees_neither_the_other_answer_nor_the_matrix() {
    let db = workshop();
    hand_over(&db, Side::Marketing);
    set(&db, 25, "sdr", "A");
    let view = read(&db).expect("a view");
    let letters = |view: &crate::steps::roles::RolesView| -> String {
        let rows = view.phases.iter().flat_map(|it| &it.activities);
        rows.flat_map(|it| it.cells.clone()).collect()
    };
    assert_eq!(letters(&view), "A", "its own letter and nothing else");
    assert_eq!((view.counts.marketing, view.counts.missing), (1, 67));
    hand_over(&db, Side::Sales);
    let view = read(&db).expect("a view");
    assert_eq!(letters(&view), "");
    assert!(view.findings.is_empty() && view.clashes.is_empty());
    apply(&db, &E::TakeBack).expect("taken back");
    assert_eq!(
        self::letters(&db, 25, "sdr"),
        "AR",
        "the matrix is as it was"
    );
}

#[test]
fn undo_names_the_team_but_never_what_it_wrote() {
    let db = workshop();
    hand_over(&db, Side::Sales);
    let edit = E::SetCell {
        activity: activity(&db, 25),
        role: role(&db, "ae"),
        duties: "A".to_owned(),
    };
    let label = edit.label(&db).expect("a label");
    assert_eq!(Words::of(Language::En).label(&label), "sales’ answer");
}

#[test]
fn rows_and_columns_stay_while_a_team_has_the_laptop() {
    let db = workshop();
    hand_over(&db, Side::Sales);
    for edit in [
        E::RemoveActivity {
            activity: activity(&db, 3),
        },
        E::SetVariant {
            variant: Variant::Daci,
        },
        E::StartFromStarter,
        E::Cover,
    ] {
        let error = apply(&db, &edit).expect_err("it must be refused");
        assert_eq!(error.code, Code::Refused, "{edit:?}");
        assert_eq!(error.params["why"], "roles-alone".into());
    }
}

#[test]
fn nothing_is_uncovered_before_both_have_answered_every_row_on_show() {
    let db = workshop();
    hand_over(&db, Side::Marketing);
    apply(&db, &E::TakeProposal).expect("as proposed");
    let error = apply(&db, &E::Reveal).expect_err("sales is missing");
    assert_eq!(error.params["missing"], 34_usize.into());
}

#[test]
fn what_both_wrote_alike_stands_in_the_matrix_and_the_rest_is_settled_one_by_one() {
    let db = workshop();
    set(&db, 8, "so", "I");
    both(
        &db,
        &[
            (25, "ae", "A"),
            (25, "sdr", "R"),
            (30, "so", "A"),
            (30, "mo", "R"),
        ],
    );
    let view = read(&db).expect("a view");
    let rows: Vec<_> = view
        .clashes
        .iter()
        .map(|it| (it.number, it.cells.len()))
        .collect();
    assert_eq!(
        rows,
        [(25, 5), (30, 4)],
        "sales left the rest of these rows empty"
    );
    let found = findings(&db).expect("findings");
    let open = |found: &[crate::Finding]| {
        let open = found.iter().filter(|it| it.code == "raci-open-clash");
        open.map(|it| it.place.clone()).collect::<Vec<_>>()
    };
    assert_eq!(
        open(&found),
        [25, 30].map(|number| format!("clash:{}", activity(&db, number)))
    );

    let settle = |number, side| {
        let activities = vec![activity(&db, number)];
        apply(&db, &E::Settle { activities, side }).expect("settled");
    };
    settle(25, Some(Side::Marketing));
    assert_eq!(letters(&db, 25, "sdr"), "AR");
    settle(30, Some(Side::Sales));
    assert_eq!(
        (letters(&db, 30, "so"), letters(&db, 30, "ml")),
        ("A".into(), String::new())
    );
    apply(
        &db,
        &E::WriteWhy {
            activity: activity(&db, 30),
            why: " Sales operations sees it first. ".to_owned(),
        },
    )
    .expect("a reason");
    assert!(open(&findings(&db).expect("findings")).is_empty());
    let words = Words::of(Language::En);
    let log: Vec<_> = crate::steps::roles::decisions(&db)
        .expect("a log")
        .iter()
        .map(|it| (words.label(&it.what), it.why.clone()))
        .collect();
    assert!(
        log.contains(&(
            "“Monitor the SLA”: Sales operations is accountable; Marketing operations does the work. Marketing yielded."
                .to_owned(),
            "Sales operations sees it first.".to_owned()
        )),
        "{log:#?}"
    );
    assert_eq!(log.len(), 2);

    let again = E::Unsettle {
        activity: activity(&db, 30),
    };
    apply(&db, &again).expect("open again");
    assert_eq!(open(&findings(&db).expect("findings")).len(), 1);
    assert_eq!(letters(&db, 30, "so"), "A", "its letters stay");
}

#[test]
fn a_phase_is_settled_at_once_and_logged_as_one_decision() {
    let db = workshop();
    both(&db, &[(24, "ae", "AR"), (25, "ae", "AR"), (2, "sl", "AR")]);
    let activities: Vec<i64> = [24, 25].map(|number| activity(&db, number)).to_vec();
    apply(
        &db,
        &E::Settle {
            activities,
            side: Some(Side::Sales),
        },
    )
    .expect("settled");
    let log = crate::steps::roles::decisions(&db).expect("a log");
    assert_eq!(log.len(), 1);
    assert_eq!(
        Words::of(Language::De).label(&log[0].what),
        "2 Zeilen, wie der Vertrieb sie sieht: Anfrage prüfen und qualifizieren und SQA übergeben. Das Marketing gibt nach."
    );
}

#[test]
fn a_row_can_be_settled_cell_by_cell_and_then_both_gave_way() {
    let db = workshop();
    both(
        &db,
        &[
            (25, "ae", "A"),
            (25, "sdr", "R"),
            (25, "dg", "R"),
            (25, "am", "C"),
            (25, "mo", "I"),
        ],
    );
    let row = activity(&db, 25);
    let cells = [("sdr", "A"), ("ae", "R")]
        .map(|(code, duties)| RolesCell {
            activity: row,
            role: role(&db, code),
            duties: duties.to_owned(),
        })
        .to_vec();
    apply(
        &db,
        &E::SettleCells {
            activity: row,
            cells,
        },
    )
    .expect("settled");
    assert_eq!(
        (letters(&db, 25, "sdr"), letters(&db, 25, "ae")),
        ("A".into(), "R".into())
    );
    let view = read(&db).expect("a view");
    let settled = view.clashes[0].settled.as_ref().expect("settled");
    assert_eq!(settled.yielded, None);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    /// Whatever the room does, a cell changes only when it is set, and what the variant hides survives even that. What a
    /// team writes alone changes neither the matrix nor what the other one wrote.
    #[test]
    fn any_sequence_of_edits_and_variant_switches_keeps_every_cell(seed in any::<u64>()) {
        let db = workshop();
        let mut dice = dice(seed);
        for _ in 0..60 {
            let plan = store::plan(&db).expect("a plan");
            let (before, alone) = (plan.cells, turns::state(&db).expect("a turn").alone());
            let edit = random(&db, &mut dice).expect("an edit");
            let (variant, ..) = store::settings(&db).expect("settings");
            apply(&db, &edit).unwrap_or_else(|error| panic!("{edit:?}: {error}"));
            let now = store::plan(&db).expect("a plan");
            let after = now.cells;
            for side in Side::ALL {
                let mine = alone == Some(side) && edit.belongs_to_a_turn();
                if !mine && !matches!(edit, E::RemoveActivity { .. } | E::RemoveRole { .. }) {
                    prop_assert_eq!(&plan.voices.answers[side as usize], &now.voices.answers[side as usize]);
                }
            }
            let only = |changes: &dyn Fn((i64, i64)) -> bool| {
                for spot in before.keys().chain(after.keys()) {
                    let [was, is] = [&before, &after].map(|it| it.get(spot).copied().unwrap_or_default());
                    if changes(*spot) {
                        assert_eq!(Duties::default().over(is, variant), Duties::default().over(was, variant));
                    } else {
                        assert_eq!(is, was, "{edit:?}");
                    }
                }
            };
            match &edit {
                _ if alone.is_some() && edit != E::Reveal => prop_assert_eq!(&before, &after),
                E::SetCell { activity, role, .. } | E::PasteCells { activity, role, .. } => {
                    only(&|spot| spot == (*activity, *role));
                }
                E::ClearCells { cells } => only(&|spot| spot == (cells[0].activity, cells[0].role)),
                E::SetCells { cells } => only(&|spot| spot == (cells[0].activity, cells[0].role)),
                E::Reveal => only(&|_| true),
                E::Settle { activities, .. } => only(&|spot| activities.contains(&spot.0)),
                E::SettleCells { activity, .. } => only(&|spot| spot.0 == *activity),
                E::RemoveActivity { activity } => prop_assert!(
                    before.iter().all(|(spot, duties)| spot.0 == *activity || after.get(spot) == Some(duties))
                ),
                E::RemoveRole { role } => prop_assert!(
                    before.iter().all(|(spot, duties)| spot.1 == *role || after.get(spot) == Some(duties))
                ),
                E::StartFromStarter | E::SetHandover { .. } => {}
                _ => prop_assert_eq!(&before, &after),
            }
        }
    }
}
