//! The scoring of the sample workshop: marketing gives points for interest, sales for people it can call; a careers page is
//! still disputed, and four months of activities show what the rule would have done.

use chrono::{NaiveDate, TimeDelta};
use rusqlite::{Connection, params};

use super::{
    Activities, Rule, Sla, THRESHOLD, Trait,
    store::{self, Kept},
};
use crate::{
    Apart, Result, Side, Step, Words, apart,
    sample::Stage,
    steps::accounts::{self, AccountField, AccountTest},
};

/// Per item: marketing, sales, what the room settled where they differ.
const POINTS: [(&str, f64, f64, Option<f64>); 15] = [
    (THRESHOLD, 80.0, 120.0, Some(100.0)),
    ("demo-request", 50.0, 50.0, None),
    ("product-form", 40.0, 40.0, None),
    ("form", 25.0, 25.0, None),
    ("pricing-page", 25.0, 10.0, Some(20.0)),
    ("case-study", 20.0, 15.0, Some(20.0)),
    ("webinar-attended", 15.0, 5.0, Some(10.0)),
    ("webinar-registered", 10.0, 0.0, Some(5.0)),
    ("further-contact", 10.0, 20.0, Some(15.0)),
    ("email-click", 5.0, 5.0, None),
    ("page-view", 1.0, 1.0, None),
    ("careers-page", -10.0, 0.0, None),
    ("unsubscribe", -15.0, -15.0, None),
    ("opportunity-lost", -100.0, -100.0, None),
    ("own-1", 10.0, 10.0, None),
];

/// What the half-done room has not settled yet.
const STILL_OPEN: [&str; 3] = [THRESHOLD, "pricing-page", "webinar-attended"];

/// The log's first day, a Monday, and how many days it covers.
const FIRST: Option<NaiveDate> = NaiveDate::from_ymd_opt(2026, 7, 20);
const DAYS: usize = 119;

pub(super) fn fill(tx: &Connection, words: &Words, stage: Stage) -> Result<()> {
    let large = Kept {
        name: Some(words.say("scoring-sample-trait")),
        about: Some(Trait {
            field: AccountField::Employees,
            test: AccountTest::Between {
                from: Some(1_000.0),
                to: None,
            },
        }),
        ..Kept::default()
    };
    store::put(tx, "own-1", &large)?;
    for (item, marketing, sales, settled) in POINTS {
        store::put_points(tx, item, Side::Marketing.name(), Some(marketing))?;
        store::put_points(tx, item, Side::Sales.name(), Some(sales))?;
        let open = stage == Stage::Half && STILL_OPEN.contains(&item);
        if settled.is_some() && !open {
            store::put_points(tx, item, "agreed", settled)?;
        }
    }
    apart::keep(tx, Step::Scoring, Apart::default().reveal(0)?)?;
    for (who, points) in [("tier-1", 80.0), ("customer", 120.0)] {
        tx.execute(
            "INSERT INTO scoring_threshold (who, points) VALUES (?1, ?2)",
            params![who, points],
        )?;
    }
    if stage == Stage::Finished {
        store::put_rule(
            tx,
            &Rule {
                per_seller: Some(1.0),
                ..Rule::default()
            },
        )?;
        let sla: Sla = store::sla(tx)?;
        store::put_sla(
            tx,
            &Sla {
                agreed: true,
                ..sla
            },
            None,
        )?;
    }
    activities(tx, words)?.keep(tx, &words.say("scoring-sample-log"))?;
    Ok(())
}

/// Four months of what the sample's accounts did: most leaf a little, some come back, a few mean it.
fn activities(db: &Connection, words: &Words) -> Result<Activities> {
    let say = |item: &str| words.say(&format!("scoring-item-{item}"));
    let light = [
        say("page-view"),
        say("email-click"),
        say("page-view"),
        say("page-view"),
    ];
    let middling = [
        say("case-study"),
        say("webinar-registered"),
        say("webinar-attended"),
        say("pricing-page"),
        say("email-click"),
        say("form"),
    ];
    let strong = [
        say("pricing-page"),
        say("product-form"),
        say("form"),
        say("case-study"),
    ];
    let roles = ["user", "influencer", "decider", "buyer"]
        .map(|role| words.say(&format!("scoring-sample-role-{role}")));
    let mut all = Activities::default();
    let (Some(first), mut dice) = (FIRST, Dice(0x5eed_ab0b)) else {
        return Ok(all);
    };
    for (at, account) in accounts::all(db)?.into_iter().enumerate() {
        let Some(domain) = account.facts.domain else {
            continue;
        };
        // How much an account means it follows from its place on the list, the same at every run.
        let warmth = [0, 1, 2, 1, 3, 1, 2, 0, 3, 2, 1, 3][at % 12];
        let people = [1, 1, 2 + dice.throw(2), 3 + dice.throw(2)][warmth];
        let mut act = |action: &str, dice: &mut Dice| {
            let who = dice.throw(people);
            // Who means it comes in the last two months.
            let from = if warmth == 3 { DAYS / 2 } else { 0 };
            let day = first + TimeDelta::days((from + dice.throw(DAYS - from)) as i64);
            let role = &roles[(who + at) % roles.len()];
            all.push(&domain, day, action, &format!("{}@{domain}", who + 1), role);
        };
        for _ in 0..warmth * (1 + dice.throw(3)) {
            let action = &light[dice.throw(light.len())];
            act(action, &mut dice);
        }
        for _ in 0..warmth.saturating_sub(1) * (2 + dice.throw(3)) {
            let action = &middling[dice.throw(middling.len())];
            act(action, &mut dice);
        }
        if warmth == 3 {
            for _ in 0..=dice.throw(3) {
                let action = &strong[dice.throw(strong.len())];
                act(action, &mut dice);
            }
        }
        match at % 23 {
            4 => act(&say("demo-request"), &mut dice),
            9 => act(&say("careers-page"), &mut dice),
            15 => act(&say("unsubscribe"), &mut dice),
            20 => act(&say("opportunity-lost"), &mut dice),
            _ => {}
        }
    }
    Ok(all)
}

/// Throws that depend on nothing but how many came before.
struct Dice(u64);

impl Dice {
    fn throw(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 16) as usize % sides.max(1)
    }
}
