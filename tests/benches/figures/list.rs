//! The list on the screen: each thing a person does to it must be answered within a frame at 100,000 accounts, and
//! within a blink at 1,000,000. The floor is the same question asked of SQLite.

use abm_core::document::Document;
use abm_core::steps::{
    accounts::{
        AccountField, AccountFilter, AccountQuery, AccountSort, AccountTest, AccountsEdit, Mirror,
    },
    segmentation::{
        Band, Market, Predicate, PredicateTest, SegmentationEdit, TargetQuery, TargetShow, Tier,
    },
};
use chrono::Utc;
use rusqlite::Connection;

use crate::{
    figure::{Report, Target, Unit, in_turns, seconds},
    workshop::Workshop,
};

const ROUNDS: usize = 9;
/// Rows on a large screen.
const SCREEN: usize = 60;

/// Takes the figures.
pub fn measure(report: &mut Report) {
    for (rows, most) in [(100_000, 0.016), (1_000_000, 0.1)] {
        report.about(&format!(
            "{rows} accounts; floor: the same question asked of SQLite"
        ));
        at(report, rows, Target::AtMost(most));
    }
}

struct Asked<'a> {
    report: &'a mut Report,
    db: &'a Connection,
    mirror: &'a mut Mirror,
    target: Target,
}

impl Asked<'_> {
    /// A query no one asked before, its first screen of rows included, against SQL that finds the same.
    fn ask(&mut self, name: &str, queries: &[AccountQuery], sql: &str) {
        let mut turn = 0;
        let mut statement = self.db.prepare(sql).expect("the question is well put");
        let pair = in_turns(
            ROUNDS,
            || {
                turn += 1;
                // Whatever was answered last is forgotten, as after an edit.
                self.mirror.find(&AccountQuery {
                    search: format!("nobody {turn}"),
                    ..AccountQuery::default()
                });
                let query = &queries[turn % queries.len()];
                seconds(|| {
                    self.mirror
                        .window(self.db, query, 0, SCREEN)
                        .expect("it answers")
                })
            },
            || {
                seconds(|| {
                    let mut rows = statement.query([]).expect("it answers");
                    let mut found = 0;
                    while rows.next().expect("it answers").is_some() {
                        found += 1;
                    }
                    found
                })
            },
        );
        self.report.pair(name, Unit::Seconds, &pair, self.target);
    }
}

fn searching(text: &str) -> AccountQuery {
    AccountQuery {
        search: text.into(),
        ..AccountQuery::default()
    }
}

fn sorted(fields: &[(AccountField, bool)]) -> AccountQuery {
    AccountQuery {
        sort: fields
            .iter()
            .map(|(field, descending)| AccountSort {
                field: *field,
                descending: *descending,
            })
            .collect(),
        ..AccountQuery::default()
    }
}

fn at(report: &mut Report, rows: usize, target: Target) {
    let workshop = Workshop::filled(rows);
    let mut document = workshop.open("home");
    let db = document.reader().expect("a second connection");
    let read: Vec<f64> = (0..3)
        .map(|_| seconds(|| Mirror::read(&db).expect("the list is read")))
        .collect();
    report.alone(
        "read the list into memory, once",
        Unit::Seconds,
        &read,
        Target::None,
    );
    let mut mirror = Mirror::read(&db).expect("the list is read");
    let mut asked = Asked {
        report,
        db: &db,
        mirror: &mut mirror,
        target,
    };
    asked.ask(
        "search as you type: one letter, half of all rows",
        &[searching("s"), searching("t"), searching("m")],
        "SELECT * FROM accounts_account WHERE name LIKE '%s%' OR domain LIKE '%s%' OR city LIKE '%s%' OR owner LIKE '%s%'
         ORDER BY name LIMIT 60",
    );
    asked.ask(
        "search as you type: a word, some rows",
        &[searching("muller"), searching("stern"), searching("alpen")],
        "SELECT * FROM accounts_account WHERE name LIKE '%müller%' OR domain LIKE '%müller%' OR city LIKE '%müller%'
         OR owner LIKE '%müller%' ORDER BY name LIMIT 60",
    );
    asked.ask(
        "search: two words, hardly a row",
        &[searching("ganterkabel 17"), searching("möwenguss 23 wien")],
        "SELECT * FROM accounts_account WHERE (name LIKE '%ganterkabel%' OR city LIKE '%ganterkabel%')
         AND (name LIKE '%17%' OR city LIKE '%17%') ORDER BY name LIMIT 60",
    );
    let filters = |low: f64| AccountQuery {
        filters: vec![
            AccountFilter {
                field: AccountField::Country,
                test: AccountTest::OneOf {
                    values: vec!["DE".into(), "AT".into()],
                },
            },
            AccountFilter {
                field: AccountField::Employees,
                test: AccountTest::Between {
                    from: Some(low),
                    to: None,
                },
            },
        ],
        ..AccountQuery::default()
    };
    asked.ask(
        "filter by country and size",
        &[filters(100.0), filters(20_000.0)],
        "SELECT * FROM accounts_account WHERE country IN ('DE', 'AT') AND employees >= 100 ORDER BY name LIMIT 60",
    );
    asked.ask(
        "sort by revenue",
        &[
            sorted(&[(AccountField::Revenue, true)]),
            sorted(&[(AccountField::Revenue, false)]),
        ],
        "SELECT * FROM accounts_account ORDER BY revenue DESC, name LIMIT 60",
    );
    asked.ask(
        "sort by country, industry and size",
        &[
            sorted(&[
                (AccountField::Country, false),
                (AccountField::Industry, true),
                (AccountField::Employees, true),
            ]),
            sorted(&[
                (AccountField::Country, true),
                (AccountField::Industry, false),
                (AccountField::Employees, false),
            ]),
        ],
        "SELECT * FROM accounts_account ORDER BY country, industry DESC, employees DESC, name LIMIT 60",
    );
    let mut place = 0;
    let mut statement = db
        .prepare("SELECT * FROM accounts_account ORDER BY name LIMIT 60 OFFSET ?1")
        .expect("the question is well put");
    let scrolled = in_turns(
        ROUNDS,
        || {
            place = (place + 7_919_113) % (rows - 100);
            seconds(|| {
                mirror
                    .window(&db, &AccountQuery::default(), place, SCREEN)
                    .expect("it answers")
            })
        },
        || {
            seconds(|| {
                let mut found = statement.query([rows as i64 / 2]).expect("it answers");
                while found.next().expect("it answers").is_some() {}
            })
        },
    );
    report.pair("scroll anywhere: 60 rows", Unit::Seconds, &scrolled, target);
    let ids = mirror.row_ids().to_vec();
    let edited: Vec<f64> = (0..ROUNDS)
        .map(|turn| {
            let id = ids[turn * 7_919 % ids.len()];
            let edit = AccountsEdit::ChangeAccount {
                id,
                field: AccountField::Owner,
                value: format!("Person {turn}"),
            };
            document.apply(&edit, Utc::now()).expect("it is done");
            seconds(|| {
                mirror.refresh(&db, &[id]).expect("it follows");
                mirror
                    .window(&db, &AccountQuery::default(), 0, SCREEN)
                    .expect("it answers")
            })
        })
        .collect();
    report.alone(
        "follow an edit of one account",
        Unit::Seconds,
        &edited,
        target,
    );
    for (tier, part) in [
        (Tier::Tier1, 0..20),
        (Tier::Tier2, 20..120),
        (Tier::Tier3, 120..10_000),
    ] {
        let edit = SegmentationEdit::SetTier {
            accounts: ids[part].to_vec(),
            tier,
        };
        document.apply(&edit, Utc::now()).expect("it is done");
    }
    let mut market = Market::over(&mut mirror);
    let mut count = db
        .prepare("SELECT tier, count(*) FROM segmentation_place GROUP BY tier")
        .expect("the question is well put");
    let counted = in_turns(
        ROUNDS,
        || {
            seconds(|| {
                market.judge(&db, &mirror).expect("it is judged");
                market.view(&mirror)
            })
        },
        || {
            seconds(|| {
                let mut found = count.query([]).expect("it answers");
                while found.next().expect("it answers").is_some() {}
            })
        },
    );
    report.pair(
        "judge every account and count the tiers",
        Unit::Seconds,
        &counted,
        target,
    );
    let first = profile(&mut document);
    market.judge(&db, &mirror).expect("it is judged");
    let mut fitting = db
        .prepare(
            "SELECT count(*), sum(tier = 'tier-1') FROM (SELECT id,
                 CASE WHEN industry IN (SELECT industry FROM accounts_account LIMIT 4) THEN ?1 ELSE 0 END
                 + CASE WHEN country IN ('DE', 'AT') THEN 20 ELSE 0 END
                 + CASE WHEN employees BETWEEN 200 AND 5000 THEN 28 ELSE 0 END
                 + CASE WHEN relationship IN ('customer', 'lost') THEN 12 ELSE 0 END
                 + CASE WHEN open_opportunity THEN 10 ELSE 0 END AS fit FROM accounts_account)
             LEFT JOIN segmentation_place ON account = id WHERE fit >= 50",
        )
        .expect("the question is well put");
    let mut turn = 0_u8;
    let moved = in_turns(
        ROUNDS,
        || {
            turn += 1;
            let edit = SegmentationEdit::SetWeight {
                id: first,
                weight: 20 + turn,
            };
            document.apply(&edit, Utc::now()).expect("it is done");
            seconds(|| {
                market
                    .follow(&db, &mut mirror, &[], &[])
                    .expect("it follows");
                (market.view(&mirror), market.findings(&mirror))
            })
        },
        || {
            seconds(|| {
                let mut found = fitting.query([30]).expect("it answers");
                while found.next().expect("it answers").is_some() {}
            })
        },
    );
    report.pair(
        "move a weight: fit, cut, 20 segments, findings",
        Unit::Seconds,
        &moved,
        target,
    );
    let sorted: Vec<f64> = (0..ROUNDS)
        .map(|turn| {
            let id = ids[turn * 104_729 % ids.len()];
            let edit = SegmentationEdit::SetTier {
                accounts: vec![id],
                tier: Tier::Tier2,
            };
            document.apply(&edit, Utc::now()).expect("it is done");
            seconds(|| {
                market
                    .follow(&db, &mut mirror, &[], &[id])
                    .expect("it follows");
                (market.view(&mirror), market.findings(&mirror))
            })
        })
        .collect();
    report.alone(
        "put an account into a tier by key",
        Unit::Seconds,
        &sorted,
        target,
    );
    let explained: Vec<f64> = (0..3)
        .map(|_| seconds(|| market.sensitivity(&mirror)))
        .collect();
    report.alone(
        "say what each weight decides",
        Unit::Seconds,
        &explained,
        Target::None,
    );
    let shown: Vec<f64> = [TargetShow::Listed, TargetShow::Unsorted, TargetShow::All]
        .into_iter()
        .cycle()
        .take(ROUNDS)
        .map(|show| {
            let query = TargetQuery {
                show,
                ..TargetQuery::default()
            };
            seconds(|| market.window(&mirror, &query, 0, SCREEN))
        })
        .collect();
    report.alone(
        "show one part of the tier list",
        Unit::Seconds,
        &shown,
        target,
    );
}

/// A profile of five criteria and twenty segments. The id of the first criterion.
fn profile(document: &mut Document) -> i64 {
    let mut apply = |edit: SegmentationEdit| {
        let outcome = document.apply(&edit, Utc::now()).expect("it is done");
        outcome.value
    };
    apply(SegmentationEdit::BeginProfile);
    let one_of = |field, values: &[&str]| Predicate {
        field,
        test: PredicateTest::OneOf {
            values: values.iter().map(|it| (*it).to_owned()).collect(),
        },
    };
    let first = apply(SegmentationEdit::AddCriterion {
        predicate: one_of(AccountField::Country, &["DE", "AT"]),
    });
    for place in 0..20_u32 {
        let id = apply(SegmentationEdit::AddSegment {
            name: format!("Segment {place}"),
        });
        let from = f64::from(place) * 50.0;
        let rules = vec![
            one_of(AccountField::Country, &["DE", "AT", "CH", "FR"]),
            Predicate {
                field: AccountField::Employees,
                test: PredicateTest::Bands {
                    bands: vec![Band {
                        from: Some(from),
                        to: Some(from + 80.0),
                        share: 100,
                    }],
                },
            },
        ];
        apply(SegmentationEdit::SetRules {
            id: id.expect("a segment has an id"),
            rules,
        });
    }
    first.expect("a criterion has an id")
}
