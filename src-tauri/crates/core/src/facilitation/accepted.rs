//! Findings the room has decided to live with, each with its reason.
//!
//! Kept for every step in one place, so that no step needs a way of its own. Only `roles` had one before and keeps it: what
//! the matrix finds is accepted there.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use rusqlite::Connection;

use crate::{
    Edit, Error, Finding, Result,
    steps::roles::{self, RolesEdit},
};

/// Reasons by code and place.
pub type Accepted = BTreeMap<(String, String), String>;

/// Every reason on record here.
pub fn accepted(db: &Connection) -> Result<Accepted> {
    Ok(db
        .prepare_cached("SELECT code, place, reason FROM facilitation_accepted")?
        .query_map([], |row| Ok(((row.get(0)?, row.get(1)?), row.get(2)?)))?
        .collect::<rusqlite::Result<_>>()?)
}

/// Gives findings the reasons they were accepted for; those a step has accepted itself stay as they are.
pub fn put_reasons(accepted: &Accepted, findings: &mut [Finding]) {
    if accepted.is_empty() {
        return;
    }
    for it in findings.iter_mut().filter(|it| it.accepted.is_none()) {
        it.accepted = accepted.get(&(it.code.clone(), it.place.clone())).cloned();
    }
}

/// Accepts a finding, or takes the acceptance back where no reason is given.
pub(super) fn accept(
    tx: &Connection,
    (code, place): (&str, &str),
    reason: Option<&str>,
    now: DateTime<Utc>,
) -> Result<()> {
    // Longer than any check's name and any place: nothing of ours.
    if code.is_empty() || code.len() > 100 || place.len() > 200 {
        return Err(Error::invalid("finding", code));
    }
    if roles::rules::CHECKS.contains(&code) {
        let (code, place) = (code.to_owned(), place.to_owned());
        let edit = match reason.map(str::to_owned) {
            Some(reason) => RolesEdit::AcceptFinding {
                code,
                place,
                reason,
            },
            None => RolesEdit::ReopenFinding { code, place },
        };
        edit.apply(tx, now)?;
    } else if let Some(reason) = reason {
        tx.prepare_cached(
            "INSERT INTO facilitation_accepted (code, place, reason) VALUES (?1, ?2, ?3)
             ON CONFLICT (code, place) DO UPDATE SET reason = ?3",
        )?
        .execute((code, place, reason))?;
    } else {
        tx.prepare_cached("DELETE FROM facilitation_accepted WHERE code = ?1 AND place = ?2")?
            .execute((code, place))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        Step,
        document::schema,
        facilitation::FacilitationEdit as E,
        steps::{self, setup},
    };

    fn codes(db: &Connection, step: Step) -> Vec<(String, Option<String>)> {
        let found = steps::findings(step, db).expect("findings");
        found.into_iter().map(|it| (it.code, it.accepted)).collect()
    }

    #[test]
    fn a_finding_of_any_step_is_accepted_with_a_reason_and_open_again_without() {
        let db = schema::blank().expect("a blank workshop");
        let agenda = setup::AgendaPreset::HalfDay;
        setup::create(&db, "Nordwerk AG", None, crate::Language::En, agenda).expect("created");
        let code = "setup-no-facilitator".to_owned();
        let place = "facilitator".to_owned();
        let reason = "We lead it ourselves".to_owned();
        let open = (code.clone(), None);
        assert!(codes(&db, Step::Setup).contains(&open));
        E::AcceptFinding {
            code: code.clone(),
            place: place.clone(),
            reason: reason.clone(),
        }
        .apply(&db, DateTime::UNIX_EPOCH)
        .expect("accepts");
        assert!(codes(&db, Step::Setup).contains(&(code.clone(), Some(reason))));
        let again = E::ReopenFinding {
            code: code.clone(),
            place,
        };
        again.apply(&db, DateTime::UNIX_EPOCH).expect("reopens");
        assert!(codes(&db, Step::Setup).contains(&open));
    }

    #[test]
    fn what_the_matrix_finds_is_accepted_where_the_matrix_keeps_it() {
        let db = schema::blank().expect("a blank workshop");
        let words = crate::Words::of(crate::Language::En);
        for step in [Step::Setup, Step::Roles] {
            steps::sample(step, &db, &words, crate::sample::Stage::Half).expect("fills");
        }
        let found = steps::findings(Step::Roles, &db).expect("findings");
        let first = found.first().expect("the half sample has some").clone();
        E::AcceptFinding {
            code: first.code.clone(),
            place: first.place.clone(),
            reason: "For now".to_owned(),
        }
        .apply(&db, DateTime::UNIX_EPOCH)
        .expect("accepts");
        assert!(accepted(&db).expect("reads").is_empty());
        let plan = roles::plan(&db).expect("reads");
        assert_eq!(plan.accepted[&(first.code, first.place)], "For now");
    }
}
