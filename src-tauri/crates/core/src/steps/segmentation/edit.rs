//! What the room can do here.

use chrono::{DateTime, Utc};
use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use super::{
    Reason, Tier,
    store::{self, Place},
};
use crate::{Edit, Error, Label, Result};

/// No sentence in this step is longer, in characters.
const LONGEST: usize = 1_000;

/// A change to the step.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(
    tag = "kind",
    rename_all = "kebab-case",
    rename_all_fields = "camelCase"
)]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "segmentation.ts")
)]
pub enum SegmentationEdit {
    /// Puts accounts into a part of the list. Accounts that become excluded have no reason yet; those that are excluded
    /// already keep theirs.
    SetTier {
        /// Which.
        accounts: Vec<i64>,
        /// Where.
        tier: Tier,
    },
    /// Excludes accounts for a reason, or changes why they are excluded.
    Exclude {
        /// Which.
        accounts: Vec<i64>,
        /// Why; `None` = nobody said yet.
        reason: Option<Reason>,
        /// The same in words; empty for none.
        note: String,
    },
    /// Makes accounts ones that nobody has sorted.
    ClearTier {
        /// Which.
        accounts: Vec<i64>,
    },
}

/// Names one account, or counts several.
fn of_accounts(db: &Connection, key: &str, accounts: &[i64]) -> Result<Label> {
    let name = match accounts {
        [only] => store::names(db, &[*only])?.pop(),
        _ => None,
    };
    Ok(Label::new(key)
        .with("count", accounts.len())
        .with("account", name.unwrap_or_default()))
}

/// Refuses accounts that are not on the list, so that no place is made for nobody.
fn all_known(tx: &Connection, accounts: &[i64]) -> Result<()> {
    for account in accounts {
        if !store::known(tx, *account)? {
            return Err(Error::missing("account"));
        }
    }
    Ok(())
}

fn short(field: &str, text: &str) -> Result<String> {
    let text = text.trim();
    let length = text.chars().count();
    if length > LONGEST {
        return Err(Error::invalid(field, length));
    }
    Ok(text.to_owned())
}

impl Edit for SegmentationEdit {
    fn label(&self, db: &Connection) -> Result<Label> {
        Ok(match self {
            Self::SetTier { accounts, tier } => {
                of_accounts(db, "undo-segmentation-set-tier", accounts)?.with("tier", tier.name())
            }
            Self::Exclude { accounts, .. } => {
                of_accounts(db, "undo-segmentation-exclude", accounts)?
            }
            Self::ClearTier { accounts } => {
                of_accounts(db, "undo-segmentation-clear-tier", accounts)?
            }
        })
    }

    fn merges(&self) -> Option<String> {
        match self {
            // Typing a note.
            Self::Exclude { accounts, .. } => match accounts.as_slice() {
                [only] => Some(format!("segmentation-exclude-{only}")),
                _ => None,
            },
            _ => None,
        }
    }

    fn apply(&self, tx: &Connection, _: DateTime<Utc>) -> Result<Option<i64>> {
        store::sweep(tx)?;
        match self {
            Self::SetTier { accounts, tier } => {
                all_known(tx, accounts)?;
                for account in accounts {
                    store::set_tier(tx, *account, *tier)?;
                }
            }
            Self::Exclude {
                accounts,
                reason,
                note,
            } => {
                all_known(tx, accounts)?;
                let note = short("note", note)?;
                for account in accounts {
                    store::put(
                        tx,
                        &Place {
                            account: *account,
                            tier: Tier::Excluded,
                            reason: *reason,
                            note: note.clone(),
                        },
                    )?;
                }
            }
            Self::ClearTier { accounts } => {
                for account in accounts {
                    store::take_out(tx, *account)?;
                }
            }
        }
        Ok(None)
    }
}

/// An edit at random, for the property tests and the fault harness.
#[cfg(any(test, feature = "random-edits"))]
pub fn random(db: &Connection, dice: &mut dyn FnMut(usize) -> usize) -> Result<SegmentationEdit> {
    let ids: Vec<i64> = db
        .prepare("SELECT id FROM accounts_account ORDER BY id")?
        .query_map([], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    let some = |dice: &mut dyn FnMut(usize) -> usize| -> Vec<i64> {
        if ids.is_empty() {
            return Vec::new();
        }
        let first = dice(ids.len());
        let count = 1 + dice(8);
        ids[first..].iter().copied().take(count).collect()
    };
    Ok(match dice(3) {
        0 => SegmentationEdit::SetTier {
            accounts: some(dice),
            tier: Tier::ALL[dice(Tier::ALL.len())],
        },
        1 => SegmentationEdit::Exclude {
            accounts: some(dice),
            reason: (dice(3) > 0).then(|| Reason::ALL[dice(Reason::ALL.len())]),
            note: ["", "Ümläut „note“", "x"][dice(3)].to_owned(),
        },
        _ => SegmentationEdit::ClearTier {
            accounts: some(dice),
        },
    })
}

#[cfg(test)]
mod tests {
    use super::super::{Market, TargetQuery, TargetShow, read};
    use super::*;
    use crate::{
        Code, Language, Words,
        document::schema::blank,
        steps::accounts::{AccountsEdit, Mirror},
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
        assert_eq!(read(&db).expect("a view").unreasoned, 2);
        assert_eq!(shown(&db, TargetShow::Unreasoned), ["Beta", "Gamma"]);
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
        for _ in 0..600 {
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
        assert_eq!(kinds.len(), 3, "{kinds:?}");
    }
}
