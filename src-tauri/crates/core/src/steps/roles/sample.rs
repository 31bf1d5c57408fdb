//! The step's part of the sample workshop: everybody has a role but one role has nobody, and what the room made of the
//! starter matrix.

use rusqlite::{Connection, params};

use super::{Duties, Handover, Plan, rules, starter, store};
use crate::{Finding, Result, Words, id, sample::Stage};

/// Fills an empty workshop's step.
pub fn fill(tx: &Connection, words: &Words, stage: Stage) -> Result<()> {
    starter::restore(tx, Handover::default())?;
    hold(tx, &store::plan(tx)?)?;
    let plan = store::plan(tx)?;
    let cell = |number: i64, code: &str, duties: &str| -> Result<()> {
        let activity = plan.activities.iter().find(|it| it.starter == Some(number));
        let role = plan
            .roles
            .iter()
            .find(|it| it.starter.as_deref() == Some(code));
        if let (Some(activity), Some(role)) = (activity, role) {
            store::put(tx, activity.id, role.id, Duties::read(duties)?)?;
        }
        Ok(())
    };
    // What the room changed: content marketing is asked for references, product marketing hears of rejected accounts.
    cell(19, "cm", "C")?;
    cell(26, "pm", "I")?;
    if stage == Stage::Half {
        // Still open: two answer for the hand-over, and nobody for watching the SLA.
        cell(25, "ae", "A")?;
        cell(30, "mo", "R")?;
        return Ok(());
    }
    add(tx, &plan, words)?;
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
}
