//! Everything the glossary's screen can do, as values.

use chrono::{DateTime, Utc};
use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use super::{
    Agreement, STARTERS, Status,
    store::{self, Kept},
};
use crate::{Edit, Error, Label, Result, Side, id};

/// The longest name, in characters.
const LONGEST_NAME: usize = 200;
/// The longest wording, in characters.
const LONGEST_WORDING: usize = 4_000;

/// A change to the glossary.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(
    tag = "kind",
    rename_all = "kebab-case",
    rename_all_fields = "camelCase"
)]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "glossary.ts")
)]
pub enum GlossaryEdit {
    /// What a term means to a team.
    Word {
        /// Which term.
        term: String,
        /// Whose wording.
        side: Side,
        /// The words; empty takes them back.
        text: String,
    },
    /// What a term shall mean from now on, in the room's words; empty takes the agreement back.
    Agree {
        /// Which term.
        term: String,
        /// The words.
        text: String,
    },
    /// Takes a team's wording as the agreed one.
    AgreeWith {
        /// Which term.
        term: String,
        /// Whose wording.
        side: Side,
    },
    /// Takes the proposed meaning.
    AgreeStarter {
        /// Which term.
        term: String,
    },
    /// Takes the proposed meaning of every term on show about which nobody has said anything.
    AgreeUntouched,
    /// Takes an agreement back.
    Reopen {
        /// Which term.
        term: String,
    },
    /// Marks a term as disputed, or no longer.
    Mark {
        /// Which term.
        term: String,
        /// Disputed.
        disputed: bool,
    },
    /// One more term.
    Add {
        /// What it is called.
        name: String,
    },
    /// Calls a term something else; a starter term gets its own name back with an empty one.
    Rename {
        /// Which term.
        term: String,
        /// The new name.
        name: String,
    },
    /// Leaves a term out, or shows it again.
    Hide {
        /// Which term.
        term: String,
        /// Out.
        hidden: bool,
    },
    /// Drops an own term.
    Remove {
        /// Which term.
        term: String,
    },
}

impl GlossaryEdit {
    fn term(&self) -> Option<&str> {
        match self {
            Self::Word { term, .. }
            | Self::Agree { term, .. }
            | Self::AgreeWith { term, .. }
            | Self::AgreeStarter { term }
            | Self::Reopen { term }
            | Self::Mark { term, .. }
            | Self::Rename { term, .. }
            | Self::Hide { term, .. }
            | Self::Remove { term } => Some(term),
            Self::AgreeUntouched | Self::Add { .. } => None,
        }
    }
}

/// Text without blanks around it, if it is short enough.
fn tidy(field: &str, text: &str, longest: usize) -> Result<String> {
    let text = text.trim();
    if text.chars().count() > longest {
        return Err(Error::invalid(field, text.chars().count()).with("limit", longest));
    }
    Ok(text.to_owned())
}

impl Edit for GlossaryEdit {
    fn label(&self, db: &Connection) -> Result<Label> {
        let key = match self {
            Self::Word { side, .. } => &format!("word-{}", side.name()),
            Self::Agree { .. } | Self::AgreeWith { .. } | Self::AgreeStarter { .. } => "agree",
            Self::AgreeUntouched => "agree-untouched",
            Self::Reopen { .. } => "reopen",
            Self::Mark { disputed: true, .. } => "mark",
            Self::Mark { .. } => "unmark",
            Self::Add { .. } => "add",
            Self::Rename { .. } => "rename",
            Self::Hide { hidden: true, .. } => "hide",
            Self::Hide { .. } => "show",
            Self::Remove { .. } => "remove",
        };
        let label = Label::new(format!("undo-glossary-{key}"));
        Ok(match self {
            Self::Add { name } => label.with("term", name.trim()),
            _ => match self.term() {
                Some(term) => label.with("term", store::name(term, &store::kept(db, term)?)),
                None => label,
            },
        })
    }

    fn merges(&self) -> Option<String> {
        match self {
            Self::Word { term, side, .. } => Some(format!("glossary-{}-{term}", side.name())),
            Self::Agree { term, .. } => Some(format!("glossary-agree-{term}")),
            Self::Rename { term, .. } => Some(format!("glossary-name-{term}")),
            _ => None,
        }
    }

    fn apply(&self, tx: &Connection, _: DateTime<Utc>) -> Result<Option<i64>> {
        let change = |term: &str, how: &dyn Fn(&mut Kept) -> Result<()>| -> Result<Option<i64>> {
            let mut kept = store::kept(tx, term)?;
            how(&mut kept)?;
            store::put(tx, term, &kept).map(|()| None)
        };
        match self {
            Self::Word { term, side, text } => {
                let text = tidy("wording", text, LONGEST_WORDING)?;
                change(term, &|kept| {
                    side_of(kept, *side).clone_from(&text);
                    Ok(())
                })
            }
            Self::Agree { term, text } => {
                let text = tidy("wording", text, LONGEST_WORDING)?;
                change(term, &|kept| {
                    agree(kept, (!text.is_empty()).then_some(Agreement::Own), &text);
                    Ok(())
                })
            }
            Self::AgreeWith { term, side } => change(term, &|kept| {
                let text = side_of(kept, *side).clone();
                if text.is_empty() {
                    return Err(Error::invalid("wording", ""));
                }
                agree(kept, Some(Agreement::Own), &text);
                Ok(())
            }),
            Self::AgreeStarter { term } => {
                if !STARTERS.contains(&term.as_str()) {
                    return Err(Error::missing("meaning"));
                }
                change(term, &|kept| {
                    agree(kept, Some(Agreement::Starter), "");
                    Ok(())
                })
            }
            Self::AgreeUntouched => {
                for term in store::terms(tx)? {
                    let untouched = term.marketing.is_empty() && term.sales.is_empty();
                    if untouched && term.status == Status::Open && !term.own && !term.hidden {
                        change(&term.term, &|kept| {
                            agree(kept, Some(Agreement::Starter), "");
                            Ok(())
                        })?;
                    }
                }
                Ok(None)
            }
            Self::Reopen { term } => change(term, &|kept| {
                agree(kept, None, "");
                Ok(())
            }),
            Self::Mark { term, disputed } => change(term, &|kept| {
                kept.disputed = *disputed;
                Ok(())
            }),
            Self::Add { name } => {
                let name = tidy("name", name, LONGEST_NAME)?;
                if name.is_empty() {
                    return Err(Error::invalid("name", ""));
                }
                let id = id::fresh();
                let kept = Kept {
                    name: Some(name),
                    ..Kept::default()
                };
                store::put(tx, &format!("own-{id}"), &kept)?;
                Ok(Some(id))
            }
            Self::Rename { term, name } => {
                let name = tidy("name", name, LONGEST_NAME)?;
                if name.is_empty() && !STARTERS.contains(&term.as_str()) {
                    return Err(Error::invalid("name", ""));
                }
                change(term, &|kept| {
                    kept.name = (!name.is_empty()).then(|| name.clone());
                    Ok(())
                })
            }
            Self::Hide { term, hidden } => change(term, &|kept| {
                kept.hidden = *hidden;
                Ok(())
            }),
            Self::Remove { term } => {
                store::kept(tx, term)?;
                if STARTERS.contains(&term.as_str()) {
                    return Err(Error::invalid("term", term.as_str()));
                }
                store::remove(tx, term).map(|()| None)
            }
        }
    }
}

fn side_of(kept: &mut Kept, side: Side) -> &mut String {
    match side {
        Side::Marketing => &mut kept.marketing,
        Side::Sales => &mut kept.sales,
    }
}

/// An agreement settles a dispute; taking it back leaves the wordings as they were.
fn agree(kept: &mut Kept, agreement: Option<Agreement>, text: &str) {
    kept.agreement = agreement;
    text.clone_into(&mut kept.wording);
    if agreement.is_some() {
        kept.disputed = false;
    }
}

/// A user who clicks anywhere.
#[cfg(any(test, feature = "random-edits"))]
pub fn random(db: &Connection, dice: &mut dyn FnMut(usize) -> usize) -> Result<GlossaryEdit> {
    let terms = store::terms(db)?;
    let own: Vec<_> = terms.iter().filter(|it| it.own).collect();
    let term = terms[dice(terms.len())].term.clone();
    let starter = STARTERS[dice(STARTERS.len())].to_owned();
    let side = Side::ALL[dice(2)];
    let text = ["", "Ein Wort", "a firm worth the effort", "x"][dice(4)].to_owned();
    Ok(match dice(11) {
        0 | 1 => GlossaryEdit::Word { term, side, text },
        2 => GlossaryEdit::Agree { term, text },
        3 if !store::kept(db, &starter)?.marketing.is_empty() => GlossaryEdit::AgreeWith {
            term: starter,
            side: Side::Marketing,
        },
        4 => GlossaryEdit::AgreeStarter { term: starter },
        5 => GlossaryEdit::AgreeUntouched,
        6 => GlossaryEdit::Reopen { term },
        7 => GlossaryEdit::Mark {
            term,
            disputed: dice(2) == 0,
        },
        8 => GlossaryEdit::Rename {
            term,
            name: format!("Name {}", dice(9)),
        },
        9 => GlossaryEdit::Hide {
            term,
            hidden: dice(2) == 0,
        },
        10 if !own.is_empty() => GlossaryEdit::Remove {
            term: own[dice(own.len())].term.clone(),
        },
        _ => GlossaryEdit::Add {
            name: format!("Term {}", dice(9)),
        },
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Code, Language, Words, document::schema, steps::glossary};

    fn apply(db: &Connection, edit: &GlossaryEdit) -> Result<Option<i64>> {
        let label = edit.label(db)?;
        for language in Language::ALL {
            assert!(
                Words::of(language).has(&label.key),
                "{} has no words",
                label.key
            );
        }
        edit.apply(db, DateTime::UNIX_EPOCH)
    }

    fn word(term: &str, side: Side, text: &str) -> GlossaryEdit {
        GlossaryEdit::Word {
            term: term.to_owned(),
            side,
            text: text.to_owned(),
        }
    }

    fn term(db: &Connection, wanted: &str) -> glossary::Term {
        let terms = glossary::read(db).expect("reads").terms;
        terms
            .into_iter()
            .find(|it| it.term == wanted)
            .expect("there")
    }

    #[test]
    fn two_wordings_are_a_finding_until_the_room_agrees_on_one() {
        let db = schema::blank().expect("a blank workshop");
        assert!(!glossary::started(&db).expect("reads"));
        apply(&db, &word("sqa", Side::Marketing, "Reached 100 points")).expect("worded");
        assert_eq!(glossary::findings(&db).expect("found"), []);
        apply(&db, &word("sqa", Side::Sales, "Has a budget")).expect("worded");
        assert_eq!(term(&db, "sqa").status, Status::Disputed);
        let findings = glossary::findings(&db).expect("found");
        assert_eq!(
            (findings.len(), findings[0].code.as_str()),
            (1, "glossary-disputed")
        );
        assert_eq!(findings[0].place, "term:sqa");
        apply(
            &db,
            &GlossaryEdit::AgreeWith {
                term: "sqa".to_owned(),
                side: Side::Sales,
            },
        )
        .expect("agreed");
        let agreed = term(&db, "sqa");
        assert_eq!(
            (agreed.status, agreed.wording),
            (Status::Agreed, Some("Has a budget".into()))
        );
        assert_eq!(glossary::findings(&db).expect("found"), []);
    }

    #[test]
    fn the_proposed_meaning_follows_the_reader_and_leaves_terms_alone_that_were_talked_about() {
        let db = schema::blank().expect("a blank workshop");
        apply(&db, &word("icp", Side::Marketing, "Our best customers")).expect("worded");
        let hide = GlossaryEdit::Hide {
            term: "play".to_owned(),
            hidden: true,
        };
        apply(&db, &hide).expect("hidden");
        apply(&db, &GlossaryEdit::AgreeUntouched).expect("agreed");
        let terms = glossary::read(&db).expect("reads").terms;
        let agreed = terms
            .iter()
            .filter(|it| it.agreement == Some(Agreement::Starter));
        assert_eq!(agreed.count(), STARTERS.len() - 2);
        assert_eq!(term(&db, "icp").status, Status::Open);
        assert_eq!(term(&db, "play").agreement, None);
        let Some(meaning) = term(&db, "abm").wording else {
            panic!("abm is agreed")
        };
        let [en, de] = Language::ALL.map(|it| Words::of(it).param(&meaning));
        assert_ne!(en, de);
    }

    #[test]
    fn taking_everything_back_leaves_no_trace_of_a_starter_term() {
        let db = schema::blank().expect("a blank workshop");
        apply(&db, &word("fit", Side::Sales, "They pay")).expect("worded");
        assert!(glossary::started(&db).expect("reads"));
        apply(&db, &word("fit", Side::Sales, "")).expect("taken back");
        assert!(!glossary::started(&db).expect("reads"));
    }

    #[test]
    fn an_own_term_is_added_renamed_and_dropped_and_a_starter_term_only_hidden() {
        let db = schema::blank().expect("a blank workshop");
        let add = |name: &str| {
            apply(
                &db,
                &GlossaryEdit::Add {
                    name: name.to_owned(),
                },
            )
        };
        assert_eq!(add("  ").expect_err("no name").code, Code::Invalid);
        let id = add("Key account").expect("added").expect("an id");
        let own = format!("own-{id}");
        assert_eq!(term(&db, &own).name, "Key account".into());
        let remove = |term: &str| {
            apply(
                &db,
                &GlossaryEdit::Remove {
                    term: term.to_owned(),
                },
            )
        };
        assert_eq!(remove("abm").expect_err("a starter").code, Code::Invalid);
        remove(&own).expect("dropped");
        assert_eq!(remove(&own).expect_err("gone").code, Code::Missing);
    }
}
