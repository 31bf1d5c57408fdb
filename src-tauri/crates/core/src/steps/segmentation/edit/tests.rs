use super::super::{Market, Overlooked, PredicateTest, TargetQuery, TargetShow, read};
use super::*;
use crate::{
    Code, Language, Words,
    document::schema::blank,
    steps::accounts::{AccountField, AccountsEdit, Mirror},
};

fn add(db: &Connection, name: &str) -> i64 {
    AccountsEdit::AddAccount { name: name.into() }
        .apply(db, DateTime::UNIX_EPOCH)
        .expect("adds")
        .expect("an id")
}

fn apply(db: &Connection, edit: &SegmentationEdit) -> Result<Option<i64>> {
    edit.apply(db, DateTime::UNIX_EPOCH)
}

fn shown(db: &Connection, show: TargetShow) -> Vec<String> {
    let mut mirror = Mirror::read(db).expect("a mirror");
    let mut market = Market::over(&mut mirror);
    market.judge(db, &mirror).expect("judged");
    let query = TargetQuery {
        show,
        ..TargetQuery::default()
    };
    let window = market.window(&mirror, &query, 0, 100);
    window.rows.into_iter().map(|row| row.name).collect()
}

#[test]
fn many_accounts_move_at_once_and_only_those_newly_excluded_lack_a_reason() {
    let db = blank().expect("a blank workshop");
    let [a, b, c] = ["Alpha", "Beta", "Gamma"].map(|name| add(&db, name));
    apply(
        &db,
        &SegmentationEdit::Exclude {
            accounts: vec![a],
            reason: Some(Reason::TooSmall),
            note: " six people ".into(),
        },
    )
    .expect("excludes");
    let all_out = SegmentationEdit::SetTier {
        accounts: vec![a, b, c],
        tier: Tier::Excluded,
    };
    assert_eq!(
        all_out.label(&db).expect("a label").params["count"],
        3_usize.into()
    );
    apply(&db, &all_out).expect("excludes");
    let unreasoned = TargetShow::Overlooked {
        overlooked: Overlooked::Unreasoned,
    };
    assert_eq!(shown(&db, unreasoned), ["Beta", "Gamma"]);
    apply(
        &db,
        &SegmentationEdit::SetTier {
            accounts: vec![a],
            tier: Tier::Tier1,
        },
    )
    .expect("moves");
    assert_eq!(shown(&db, TargetShow::Listed), ["Alpha"]);
    let place = store::places(&db).expect("places").into_iter();
    let alpha = place.clone().find(|it| it.account == a).expect("a place");
    assert_eq!((alpha.reason, alpha.note.as_str()), (None, ""));
    apply(&db, &SegmentationEdit::ClearTier { accounts: vec![a] }).expect("clears");
    assert_eq!(shown(&db, TargetShow::Unsorted), ["Alpha"]);
}

#[test]
fn who_is_voted_on_does_not_tell_what_the_other_team_voted() {
    let db = blank().expect("a blank workshop");
    let [a, _] = ["Alpha", "Beta"].map(|name| add(&db, name));
    let edits = [
        SegmentationEdit::AddCriterion {
            predicate: Predicate {
                field: AccountField::Name,
                test: PredicateTest::Contains { text: "a".into() },
            },
        },
        SegmentationEdit::HandOver {
            side: Side::Marketing,
        },
        SegmentationEdit::Veto {
            side: Side::Marketing,
            account: a,
            reason: "Insolvent".into(),
        },
    ];
    for edit in &edits {
        apply(&db, edit).expect("applies");
    }
    assert_eq!(shown(&db, TargetShow::Ballot), ["Alpha", "Beta"]);
    let to_sales = SegmentationEdit::HandOver { side: Side::Sales };
    apply(&db, &to_sales).expect("hands over");
    assert_eq!(shown(&db, TargetShow::Ballot), ["Alpha", "Beta"]);
}

#[test]
fn a_place_is_made_for_nobody_who_is_not_on_the_list() {
    let db = blank().expect("a blank workshop");
    let refused = apply(
        &db,
        &SegmentationEdit::SetTier {
            accounts: vec![42],
            tier: Tier::Watch,
        },
    );
    assert_eq!(refused.expect_err("refuses").code, Code::Missing);
    let long = apply(
        &db,
        &SegmentationEdit::Exclude {
            accounts: vec![],
            reason: None,
            note: "x".repeat(LONGEST + 1),
        },
    );
    assert_eq!(long.expect_err("refuses").code, Code::Invalid);
}

#[test]
fn an_account_that_leaves_the_list_counts_for_nothing_and_is_forgotten_with_the_next_edit() {
    let db = blank().expect("a blank workshop");
    let [a, b] = ["Alpha", "Beta"].map(|name| add(&db, name));
    let tier = |accounts: Vec<i64>| SegmentationEdit::SetTier {
        accounts,
        tier: Tier::Tier2,
    };
    apply(&db, &tier(vec![a, b])).expect("sorts");
    AccountsEdit::RemoveAccounts { ids: vec![a] }
        .apply(&db, DateTime::UNIX_EPOCH)
        .expect("removes");
    assert_eq!(read(&db).expect("a view").listed, 1);
    assert_eq!(store::places(&db).expect("places").len(), 2);
    apply(&db, &tier(vec![b])).expect("sorts");
    assert_eq!(store::places(&db).expect("places").len(), 1);
}

#[test]
fn random_edits_reach_every_kind_and_always_apply() {
    let db = blank().expect("a blank workshop");
    for name in ["Alpha", "Beta", "Gamma", "Delta"] {
        add(&db, name);
    }
    let mut dice = crate::document::random::dice(7);
    let mut kinds = std::collections::BTreeSet::new();
    for _ in 0..2_000 {
        let edit = random(&db, &mut dice).expect("an edit");
        let json = serde_json::to_value(&edit).expect("json");
        kinds.insert(json["kind"].to_string());
        let label = edit.label(&db).expect("a label");
        for language in Language::ALL {
            assert!(Words::of(language).has(&label.key), "{}", label.key);
        }
        apply(&db, &edit).unwrap_or_else(|error| panic!("{edit:?}: {error}"));
        read(&db).expect("a view");
    }
    assert_eq!(kinds.len(), 30, "{kinds:?}");
}
