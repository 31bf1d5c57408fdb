//! The playbook's options in the file.

use rusqlite::{Connection, OptionalExtension};

use super::{Part, PartView, PlaybookOptions, PlaybookView};
use crate::{
    Result, Step,
    steps::{self, setup},
};

/// Everything the screen shows.
pub fn read(db: &Connection) -> Result<PlaybookView> {
    let mut findings = Vec::new();
    for step in Step::ALL {
        findings.extend(
            steps::findings(step, db)?
                .into_iter()
                .filter(|it| it.accepted.is_none()),
        );
    }
    Ok(PlaybookView {
        language: setup::language(db)?,
        paper: setup::paper(db)?,
        logo: setup::logo(db)?.is_some(),
        options: options(db)?,
        parts: parts(db)?,
        findings,
    })
}

/// Whether any option differs from the usual.
pub(super) fn started(db: &Connection) -> Result<bool> {
    Ok(db.query_row(
        "SELECT EXISTS (SELECT 1 FROM playbook_options) OR EXISTS (SELECT 1 FROM playbook_part)",
        [],
        |row| row.get(0),
    )?)
}

/// How it is printed.
pub fn options(db: &Connection) -> Result<PlaybookOptions> {
    let kept = db
        .query_row(
            "SELECT grey, large, double_sided, draft, logo, confidentiality FROM playbook_options WHERE id = 1",
            [],
            |row| {
                Ok(PlaybookOptions {
                    grey: row.get(0)?,
                    large: row.get(1)?,
                    double_sided: row.get(2)?,
                    draft: row.get(3)?,
                    logo: row.get(4)?,
                    confidentiality: row.get(5)?,
                })
            },
        )
        .optional()?;
    Ok(kept.unwrap_or_default())
}

pub(super) fn put_options(tx: &Connection, options: &PlaybookOptions) -> Result<()> {
    tx.execute(
        "INSERT INTO playbook_options (id, grey, large, double_sided, draft, logo, confidentiality)
         VALUES (1, ?1, ?2, ?3, ?4, ?5, ?6)
         ON CONFLICT (id) DO UPDATE SET grey = ?1, large = ?2, double_sided = ?3, draft = ?4, logo = ?5,
             confidentiality = ?6",
        (
            options.grey,
            options.large,
            options.double_sided,
            options.draft,
            options.logo,
            &options.confidentiality,
        ),
    )?;
    Ok(())
}

/// The parts in the order they are printed, those left out in their place.
pub(super) fn parts(db: &Connection) -> Result<Vec<PartView>> {
    let mut placed = Vec::new();
    let mut query = db.prepare_cached("SELECT shown, place FROM playbook_part WHERE part = ?1")?;
    for (usual, part) in Part::all().into_iter().enumerate() {
        let kept: Option<(bool, f64)> = query
            .query_row([part.name()], |row| Ok((row.get(0)?, row.get(1)?)))
            .optional()?;
        let (shown, place) = kept.unwrap_or((true, usual as f64));
        placed.push((place, PartView { part, shown }));
    }
    // The sort is stable: parts at one place keep their usual order.
    placed.sort_by(|a, b| a.0.total_cmp(&b.0));
    Ok(placed.into_iter().map(|it| it.1).collect())
}

pub(super) fn put_parts(tx: &Connection, parts: &[PartView]) -> Result<()> {
    let mut put = tx.prepare_cached(
        "INSERT INTO playbook_part (part, shown, place) VALUES (?1, ?2, ?3)
         ON CONFLICT (part) DO UPDATE SET shown = ?2, place = ?3",
    )?;
    for (place, it) in parts.iter().enumerate() {
        put.execute((it.part.name(), it.shown, place as f64))?;
    }
    Ok(())
}

pub(super) fn drop_parts(tx: &Connection) -> Result<()> {
    tx.execute("DELETE FROM playbook_part", [])?;
    Ok(())
}
