//! Everything the playbook's screen can change, as values.

use chrono::{DateTime, Utc};
use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use super::{OwnPart, Part, store};
use crate::{Edit, Error, Label, Param, Result};

/// A change to how the playbook is printed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(
    tag = "kind",
    rename_all = "kebab-case",
    rename_all_fields = "camelCase"
)]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "playbook.ts")
)]
pub enum PlaybookEdit {
    /// Turns something on or off.
    Switch {
        /// What.
        what: PlaybookSwitch,
        /// On.
        on: bool,
    },
    /// What every foot says; nothing given: the product's own words; empty: none.
    SetConfidentiality {
        /// The words.
        text: Option<String>,
    },
    /// Prints a part, or leaves it out.
    ShowPart {
        /// Which.
        part: Part,
        /// Printed.
        shown: bool,
    },
    /// Puts a part elsewhere. The summary always comes first.
    MovePart {
        /// Which.
        part: Part,
        /// Behind which; first after the summary if not given.
        after: Option<Part>,
    },
    /// All parts, in their usual order.
    ResetParts,
}

/// What is either on or off.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "playbook.ts")
)]
pub enum PlaybookSwitch {
    /// Without colour.
    Grey,
    /// In larger type.
    Large,
    /// For printing on both sides.
    DoubleSided,
    /// Marked as a draft.
    Draft,
    /// With the client's logo.
    Logo,
}

impl PlaybookSwitch {
    const fn name(self) -> &'static str {
        match self {
            Self::Grey => "grey",
            Self::Large => "large",
            Self::DoubleSided => "double-sided",
            Self::Draft => "draft",
            Self::Logo => "logo",
        }
    }
}

/// As long as a foot has room for.
const LABEL: usize = 120;

/// A part there is, and not the playbook itself.
fn known(part: Part) -> Result<Part> {
    if Part::all().contains(&part) {
        Ok(part)
    } else {
        Err(Error::invalid("part", part.name()))
    }
}

impl Edit for PlaybookEdit {
    fn label(&self, _: &Connection) -> Result<Label> {
        let yes = |on: bool| if on { "yes" } else { "no" };
        Ok(match self {
            Self::Switch { what, on } => {
                Label::new(format!("undo-playbook-switch-{}", what.name())).with("on", yes(*on))
            }
            Self::SetConfidentiality { .. } => Label::new("undo-playbook-set-confidentiality"),
            Self::ShowPart { part, shown } => Label::new("undo-playbook-show-part")
                .with("part", Param::key(part.key()))
                .with("shown", yes(*shown)),
            Self::MovePart { part, .. } => {
                Label::new("undo-playbook-move-part").with("part", Param::key(part.key()))
            }
            Self::ResetParts => Label::new("undo-playbook-reset-parts"),
        })
    }

    fn merges(&self) -> Option<String> {
        matches!(self, Self::SetConfidentiality { .. })
            .then(|| "playbook-confidentiality".to_owned())
    }

    fn apply(&self, tx: &Connection, _: DateTime<Utc>) -> Result<Option<i64>> {
        match self {
            Self::Switch { what, on } => {
                let mut options = store::options(tx)?;
                *match what {
                    PlaybookSwitch::Grey => &mut options.grey,
                    PlaybookSwitch::Large => &mut options.large,
                    PlaybookSwitch::DoubleSided => &mut options.double_sided,
                    PlaybookSwitch::Draft => &mut options.draft,
                    PlaybookSwitch::Logo => &mut options.logo,
                } = *on;
                store::put_options(tx, &options)?;
            }
            Self::SetConfidentiality { text } => {
                let text = text.as_deref().map(|text| {
                    let plain = |c: char| if c.is_control() { ' ' } else { c };
                    text.trim().chars().map(plain).collect::<String>()
                });
                if let Some(long) = text.as_ref().filter(|it| it.chars().count() > LABEL) {
                    return Err(Error::invalid("confidentiality", long.as_str()));
                }
                let mut options = store::options(tx)?;
                options.confidentiality = text;
                store::put_options(tx, &options)?;
            }
            Self::ShowPart { part, shown } => {
                let part = known(*part)?;
                let mut parts = store::parts(tx)?;
                parts
                    .iter_mut()
                    .filter(|it| it.part == part)
                    .for_each(|it| it.shown = *shown);
                store::put_parts(tx, &parts)?;
            }
            Self::MovePart { part, after } => {
                let part = known(*part)?;
                if part == Part::Own(OwnPart::Summary) || *after == Some(part) {
                    return Err(Error::invalid("part", part.name()));
                }
                let after = after.map(known).transpose()?;
                let after = after.unwrap_or(Part::Own(OwnPart::Summary));
                let mut parts = store::parts(tx)?;
                if let Some(from) = parts.iter().position(|it| it.part == part) {
                    let moved = parts.remove(from);
                    let to = parts
                        .iter()
                        .position(|it| it.part == after)
                        .map_or(0, |at| at + 1);
                    parts.insert(to, moved);
                }
                store::put_parts(tx, &parts)?;
            }
            Self::ResetParts => store::drop_parts(tx)?,
        }
        Ok(None)
    }
}

/// A made-up edit that the screen could send now. `dice(n)` throws 0 to n - 1.
#[cfg(any(test, feature = "random-edits"))]
pub fn random(_: &Connection, dice: &mut dyn FnMut(usize) -> usize) -> Result<PlaybookEdit> {
    let all = Part::all();
    Ok(match dice(6) {
        0 | 1 => PlaybookEdit::Switch {
            what: [
                PlaybookSwitch::Grey,
                PlaybookSwitch::Large,
                PlaybookSwitch::DoubleSided,
                PlaybookSwitch::Draft,
                PlaybookSwitch::Logo,
            ][dice(5)],
            on: dice(2) == 0,
        },
        2 => PlaybookEdit::SetConfidentiality {
            text: [None, Some(String::new()), Some("Nur intern".to_owned())][dice(3)].clone(),
        },
        3 => PlaybookEdit::ShowPart {
            part: all[dice(all.len())],
            shown: dice(2) == 0,
        },
        4 => {
            let part = all[1 + dice(all.len() - 1)];
            let after = all[dice(all.len())];
            PlaybookEdit::MovePart {
                part,
                after: (after != part).then_some(after),
            }
        }
        _ => PlaybookEdit::ResetParts,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Code, Language, Step, Words, document::schema};

    fn apply(db: &Connection, edit: &PlaybookEdit) -> Result<Option<i64>> {
        edit.apply(db, DateTime::UNIX_EPOCH)
    }

    fn names(db: &Connection) -> Vec<&'static str> {
        let parts = store::parts(db).expect("parts");
        parts.into_iter().map(|it| it.part.name()).collect()
    }

    #[test]
    fn an_untouched_playbook_prints_the_steps_in_rail_order_with_the_glossary_at_the_back() {
        let db = schema::blank().expect("a blank workshop");
        let view = store::read(&db).expect("reads");
        assert!(view.parts.iter().all(|it| it.shown));
        assert_eq!(names(&db)[..2], ["summary", "setup"]);
        let back = ["findings", "glossary", "decisions", "signatures"];
        assert!(names(&db).ends_with(&back), "{:?}", names(&db));
        assert!(view.options.double_sided && view.options.logo && !view.options.grey);
        assert!(!store::started(&db).expect("started"));
    }

    #[test]
    fn a_part_moves_and_the_summary_stays_first() {
        let db = schema::blank().expect("a blank workshop");
        let (roles, setup) = (Part::Step(Step::Roles), Part::Step(Step::Setup));
        let to = |part, after| apply(&db, &PlaybookEdit::MovePart { part, after });
        to(roles, None).expect("moves");
        assert_eq!(names(&db)[..3], ["summary", "roles", "setup"]);
        to(setup, Some(Part::Own(OwnPart::Signatures))).expect("moves");
        assert_eq!(names(&db).last(), Some(&"setup"));
        let summary = Part::Own(OwnPart::Summary);
        assert_eq!(
            to(summary, Some(roles)).expect_err("refused").code,
            Code::Invalid
        );
        assert_eq!(
            to(roles, Some(roles)).expect_err("refused").code,
            Code::Invalid
        );
        apply(&db, &PlaybookEdit::ResetParts).expect("resets");
        assert_eq!(names(&db)[..2], ["summary", "setup"]);
    }

    #[test]
    fn the_playbook_is_no_part_of_itself_and_a_foot_has_room_for_a_line() {
        let db = schema::blank().expect("a blank workshop");
        for edit in [
            PlaybookEdit::ShowPart {
                part: Part::Step(Step::Playbook),
                shown: false,
            },
            PlaybookEdit::SetConfidentiality {
                text: Some("x".repeat(121)),
            },
        ] {
            assert_eq!(apply(&db, &edit).expect_err("refused").code, Code::Invalid);
        }
    }

    #[test]
    fn every_random_edit_applies_and_its_name_is_a_sentence_in_both_languages() {
        let db = schema::blank().expect("a blank workshop");
        let mut seed = 7_u64;
        let mut dice = |n: usize| {
            seed = seed
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            (seed >> 33) as usize % n
        };
        let mut seen = std::collections::BTreeSet::new();
        for _ in 0..400 {
            let edit = random(&db, &mut dice).expect("an edit");
            let label = edit.label(&db).expect("a label");
            for language in Language::ALL {
                let said = Words::of(language).label(&label);
                assert!(!said.contains("playbook-") && !said.contains('{'), "{said}");
            }
            let json = serde_json::to_value(&edit).expect("json");
            assert_eq!(
                serde_json::from_value::<PlaybookEdit>(json.clone()).expect("back"),
                edit
            );
            apply(&db, &edit).unwrap_or_else(|error| panic!("{edit:?}: {error}"));
            seen.insert(json["kind"].as_str().unwrap_or_default().to_owned());
        }
        assert_eq!(seen.len(), 5, "{seen:?}");
        assert_eq!(names(&db)[0], "summary");
    }
}
