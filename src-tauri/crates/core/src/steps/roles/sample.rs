//! The step's part of the sample workshop: everybody has a role but one role has nobody, what both teams wrote apart, and
//! what the room made of it.

use chrono::NaiveDate;
use rusqlite::{Connection, params};

use super::{Duties, Handover, Plan, rules, starter, store, turns};
use crate::{Error, Finding, Result, Side, Words, id, sample::Stage};

/// The day of the sample workshop.
const DAY: NaiveDate = match NaiveDate::from_ymd_opt(2026, 11, 19) {
    Some(day) => day,
    None => NaiveDate::MAX,
};

/// Letters by the code of the role.
type Letters = &'static [(&'static str, &'static str)];

/// Rows the teams saw differently: the activity, the team that departs from what the matrix proposes, and how.
const APART: [(i64, Side, Letters); 7] = [
    (10, Side::Marketing, &[("dg", "AR"), ("sl", "C")]),
    (13, Side::Marketing, &[("dg", "C")]),
    (14, Side::Sales, &[("sdr", "C"), ("dg", "R")]),
    (25, Side::Sales, &[("sdr", "R"), ("dg", ""), ("ae", "A")]),
    (27, Side::Sales, &[("dg", "")]),
    (28, Side::Sales, &[("dg", "")]),
    (30, Side::Sales, &[("mo", "R"), ("so", "R")]),
];

/// How the room settled them: which rows at once, as which team saw them (none: the two that differ are both asked),
/// the name of the reason, and whether that was done already in the half-done workshop.
const SETTLED: [(&[i64], Option<Side>, &str, bool); 6] = [
    (&[10], Some(Side::Sales), "selection", true),
    (&[25], Some(Side::Marketing), "handover", false),
    (&[30], Some(Side::Marketing), "sla", false),
    (&[14], None, "centre", false),
    (&[13], Some(Side::Sales), "territories", false),
    (&[27, 28], Some(Side::Marketing), "talks", true),
];

/// Fills an empty workshop's step.
pub fn fill(tx: &Connection, words: &Words, stage: Stage) -> Result<()> {
    starter::restore(tx, Handover::default())?;
    hold(tx, &store::plan(tx)?)?;
    let plan = store::plan(tx)?;
    let at = Spots(&plan);
    // What the room changed: content marketing is asked for references, product marketing hears of rejected accounts.
    at.put(tx, 19, "cm", "C")?;
    at.put(tx, 26, "pm", "I")?;
    if stage == Stage::Finished {
        add(tx, &plan, words)?;
    }
    answer(tx, &at)?;
    settle(tx, &at, words, stage)?;
    if stage == Stage::Half {
        // Still open: two answer for the hand-over, and nobody for watching the SLA.
        at.put(tx, 25, "ae", "A")?;
        at.put(tx, 30, "mo", "R")?;
        return Ok(());
    }
    for (code, reason) in [
        ("raci-many-informed", "informed"),
        ("raci-many-responsible", "responsible"),
        ("raci-many-rows", "rows"),
    ] {
        accept(
            tx,
            code,
            &words.say(&format!("roles-sample-reason-{reason}")),
        )?;
    }
    Ok(())
}

/// Cells of the starter matrix by number and code.
struct Spots<'a>(&'a Plan);

impl Spots<'_> {
    fn activity(&self, number: i64) -> Result<i64> {
        let mut rows = self.0.activities.iter();
        rows.find(|it| it.starter == Some(number))
            .map(|it| it.id)
            .ok_or_else(|| Error::missing("activity"))
    }

    fn role(&self, code: &str) -> Result<i64> {
        let mut roles = self.0.roles.iter();
        roles
            .find(|it| it.starter.as_deref() == Some(code))
            .map(|it| it.id)
            .ok_or_else(|| Error::missing("role"))
    }

    fn put(&self, tx: &Connection, number: i64, code: &str, duties: &str) -> Result<()> {
        let duties = Duties::read(duties)?;
        store::put(tx, self.activity(number)?, self.role(code)?, duties)
    }
}

/// Both teams filled the matrix apart and took most of it as proposed; both lie open.
fn answer(tx: &Connection, at: &Spots<'_>) -> Result<()> {
    for side in Side::ALL {
        turns::take_proposal(tx, side)?;
    }
    for (number, side, cells) in APART {
        for (code, duties) in cells {
            let duties = Duties::read(duties)?;
            turns::put(tx, side, at.activity(number)?, at.role(code)?, duties)?;
        }
    }
    turns::reveal(tx)
}

fn settle(tx: &Connection, at: &Spots<'_>, words: &Words, stage: Stage) -> Result<()> {
    let asked = Duties::read("C")?;
    for (numbers, side, why, early) in SETTLED {
        if stage == Stage::Half && !early {
            continue;
        }
        let rows = numbers.iter().map(|it| at.activity(*it));
        let rows: Vec<i64> = rows.collect::<Result<_>>()?;
        let letters = |plan: &Plan, activity, role| match side {
            Some(side) => plan.voices.duties(plan, side, activity, role),
            None => asked,
        };
        turns::settle(tx, &rows, letters, DAY)?;
        let why = words.say(&format!("roles-sample-why-{why}"));
        if let Some(row) = rows.first() {
            turns::write_why(tx, *row, &why)?;
        }
    }
    Ok(())
}

/// One activity of the room's own, at the end of the phase in which the programme runs.
fn add(tx: &Connection, plan: &Plan, words: &Words) -> Result<()> {
    let Some(phase) = plan.phases.get(3) else {
        return Ok(());
    };
    let activity = id::fresh();
    tx.prepare_cached(
        "INSERT INTO roles_activity (id, phase, place, name, joint) VALUES (?1, ?2, 29.5, ?3, 1)",
    )?
    .execute(params![
        activity,
        phase.id,
        words.say("roles-sample-activity")
    ])?;
    for (code, duties) in [
        ("cm", "R"),
        ("km", "C"),
        ("am", "AR"),
        ("fe", "C"),
        ("sl", "I"),
    ] {
        let role = plan
            .roles
            .iter()
            .find(|it| it.starter.as_deref() == Some(code));
        if let Some(role) = role {
            store::put(tx, activity, role.id, Duties::read(duties)?)?;
        }
    }
    Ok(())
}

fn accept(tx: &Connection, code: &str, reason: &str) -> Result<()> {
    let findings: Vec<Finding> = rules::findings(&store::plan(tx)?);
    for finding in findings.iter().filter(|it| it.code == code) {
        tx.prepare_cached("INSERT INTO roles_accepted VALUES (?1, ?2, ?3)")?
            .execute(params![code, finding.place, reason])?;
    }
    Ok(())
}

/// Words in a job title, in either language, that tell which role its holder has.
const JOBS: [(&str, &[&str]); 11] = [
    ("ml", &["head of marketing", "marketingleit"]),
    ("dg", &["demand"]),
    ("mo", &["marketing operations"]),
    ("cm", &["content"]),
    ("pm", &["product marketing", "produktmarketing"]),
    ("sl", &["head of sales", "vertriebsleit"]),
    ("sdr", &["sdr", "inside sales", "innendienst"]),
    ("ae", &["account executive", "neukunden"]),
    ("am", &["key account", "key-account"]),
    (
        "so",
        &["sales operations", "regional sales", "gebietsverkauf"],
    ),
    ("km", &["customer marketing", "kundenmarketing"]),
];

/// Gives everybody the role their job says; experts are experts.
fn hold(tx: &Connection, plan: &Plan) -> Result<()> {
    for person in &plan.people {
        let job = person.job.to_lowercase();
        let code = if person.team == "expert" {
            Some("fe")
        } else {
            JOBS.iter()
                .find(|(_, jobs)| jobs.iter().any(|it| job.contains(it)))
                .map(|(code, _)| *code)
        };
        let role = plan
            .roles
            .iter()
            .find(|it| it.starter.is_some() && it.starter.as_deref() == code);
        if let Some(role) = role {
            tx.prepare_cached("INSERT OR IGNORE INTO roles_holder VALUES (?1, ?2)")?
                .execute([role.id, person.id])?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::super::findings;
    use super::*;
    use crate::{Language, Severity, document::schema::blank};

    #[test]
    fn the_finished_sample_has_no_errors_and_the_half_one_has_two_to_find() {
        for (stage, errors) in [
            (Stage::Finished, vec![]),
            (
                Stage::Half,
                vec!["raci-many-accountable", "raci-no-accountable"],
            ),
        ] {
            let db = blank().expect("a blank workshop");
            fill(&db, &Words::of(Language::De), stage).expect("a sample");
            let found = findings(&db).expect("findings");
            let codes: Vec<_> = found
                .iter()
                .filter(|it| it.severity == Severity::Error)
                .map(|it| it.code.as_str())
                .collect();
            assert_eq!(codes, errors, "{stage:?}");
        }
    }

    #[test]
    fn seven_rows_were_seen_differently_all_settled_in_the_end_and_three_half_way() {
        for (stage, open, decisions) in [
            (Stage::Finished, vec![], 6),
            (Stage::Half, vec![25, 30, 14, 13], 2),
        ] {
            let db = blank().expect("a blank workshop");
            fill(&db, &Words::of(Language::En), stage).expect("a sample");
            let plan = store::plan(&db).expect("a plan");
            assert_eq!(plan.voices.missing(&plan), 0, "{stage:?}");
            assert_eq!(plan.voices.clashes(&plan).len(), APART.len(), "{stage:?}");
            let still: Vec<_> = plan
                .voices
                .open(&plan)
                .iter()
                .filter_map(|it| plan.activities.iter().find(|row| row.id == it.activity))
                .filter_map(|row| row.starter)
                .collect();
            assert_eq!(still, open, "{stage:?}");
            let log = turns::decisions(&db).expect("a log");
            assert_eq!(log.len(), decisions, "{stage:?}");
            assert!(log.iter().all(|it| !it.why.is_empty()), "{stage:?}");
        }
    }
}
