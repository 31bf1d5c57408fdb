//! Edits at random, for the property tests and the fault harness: every one of them is valid.

use chrono::NaiveDate;
use rusqlite::Connection;

use super::{
    AccountField, AccountsEdit, BuyingRole, CellChange, MemberChange, Relationship, Stance,
    Strength,
};
use crate::Result;

/// An edit at random, for the property tests and the fault harness.
pub fn random(db: &Connection, dice: &mut dyn FnMut(usize) -> usize) -> Result<AccountsEdit> {
    let mut ids: Vec<i64> = db
        .prepare("SELECT id FROM accounts_account ORDER BY id")?
        .query_map([], |row| row.get(0))?
        .collect::<rusqlite::Result<_>>()?;
    let name = |dice: &mut dyn FnMut(usize) -> usize| {
        let first = ["Möller", "Ostsee", "Å-Technik", "=Kranbau", "日本"][dice(5)];
        format!(
            "{first} {} {}",
            dice(1000),
            ["GmbH", "AG", "Ltd.", ""][dice(4)]
        )
    };
    if ids.is_empty() {
        return Ok(AccountsEdit::AddAccount { name: name(dice) });
    }
    let change = |dice: &mut dyn FnMut(usize) -> usize| {
        let field = AccountField::ALL[dice(AccountField::ALL.len())];
        let number = dice(1_000_000);
        let value = match field {
            AccountField::Name => name(dice),
            AccountField::Employees | AccountField::Revenue => number.to_string(),
            AccountField::Currency => ["EUR", "CHF", ""][dice(3)].to_owned(),
            AccountField::Relationship => Relationship::ALL[dice(4)].name().to_owned(),
            AccountField::OpenOpportunity => ["true", "false", ""][dice(3)].to_owned(),
            AccountField::LastActivity => format!("2026-{:02}-{:02}", 1 + dice(12), 1 + dice(28)),
            AccountField::Domain | AccountField::Website => format!("firma{number}.example"),
            AccountField::Country => ["DE", "Österreich", "Atlantis", ""][dice(4)].to_owned(),
            _ => ["", "Nürnberg", "\u{202e}abc", "'quoted'"][dice(4)].to_owned(),
        };
        (field, value)
    };
    let id = ids[dice(ids.len())];
    let rows = |sql: &str| -> Result<Vec<i64>> {
        let mut rows = db.prepare(sql)?;
        let rows = rows.query_map([], |row| row.get(0))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    };
    let members = rows("SELECT id FROM accounts_member ORDER BY id")?;
    let events = rows("SELECT id FROM accounts_event ORDER BY id")?;
    let day = |dice: &mut dyn FnMut(usize) -> usize| {
        NaiveDate::from_yo_opt(2020 + dice(8) as i32, 1 + dice(365) as u32).unwrap_or_default()
    };
    Ok(match dice(14) {
        0 => AccountsEdit::AddAccount { name: name(dice) },
        1 => {
            let (field, value) = change(dice);
            AccountsEdit::ChangeAccount { id, field, value }
        }
        2 => AccountsEdit::ChangeOwnField {
            id,
            name: format!("Own {}", dice(3)),
            value: ["", "A", "B"][dice(3)].to_owned(),
        },
        3 => {
            let (field, value) = change(dice);
            ids.truncate(1 + dice(20));
            AccountsEdit::ChangeAccounts { ids, field, value }
        }
        4 => {
            ids.truncate(1 + dice(3));
            AccountsEdit::RemoveAccounts { ids }
        }
        5 => {
            ids.truncate(1 + dice(5));
            let cells = ids.into_iter().map(|id| {
                let (field, value) = change(dice);
                match dice(3) {
                    0 => CellChange::Own {
                        id,
                        name: format!("Own {}", dice(3)),
                        value: ["", "A"][dice(2)].to_owned(),
                    },
                    _ => CellChange::Fact { id, field, value },
                }
            });
            AccountsEdit::ChangeCells {
                cells: cells.collect(),
            }
        }
        6 | 7 => AccountsEdit::AddMember {
            account: id,
            function: format!("Function {}", dice(20)),
        },
        8 if !members.is_empty() => AccountsEdit::ChangeMember {
            id: members[dice(members.len())],
            change: match dice(6) {
                0 => MemberChange::Function(format!("Function {}", dice(20))),
                1 => MemberChange::Name(["", "Ines", "\u{202e}"][dice(3)].to_owned()),
                2 => MemberChange::Parts(BuyingRole::ALL[..dice(7)].to_vec()),
                3 => MemberChange::Stance(
                    [None, Some(Stance::Champion), Some(Stance::Blocker)][dice(3)],
                ),
                4 => MemberChange::Strength(Strength::ALL.get(dice(5)).copied()),
                _ => MemberChange::Note(["", "a\nb"][dice(2)].to_owned()),
            },
        },
        9 if !members.is_empty() => AccountsEdit::RemoveMember {
            id: members[dice(members.len())],
        },
        10 if !events.is_empty() => AccountsEdit::ChangeEvent {
            id: events[dice(events.len())],
            day: day(dice),
            text: format!("It happened {} times", dice(9)),
        },
        11 if !events.is_empty() => AccountsEdit::RemoveEvent {
            id: events[dice(events.len())],
        },
        10..=12 => AccountsEdit::AddEvent {
            account: id,
            day: day(dice),
            text: format!("It happened {} times", dice(9)),
        },
        _ => AccountsEdit::RememberMapping {
            source: "hubspot".into(),
            targets: [(
                format!("Column {}", dice(5)),
                ["name", "skip", "custom"][dice(3)].to_owned(),
            )]
            .into(),
        },
    })
}

#[cfg(test)]
mod tests {
    use chrono::DateTime;

    use super::*;
    use crate::{Edit, document::schema::blank};

    #[test]
    fn random_edits_always_apply() {
        let db = blank().unwrap();
        let mut seed = 7_u64;
        let mut dice = |sides: usize| {
            seed = seed
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            (seed >> 33) as usize % sides
        };
        for _ in 0..2_000 {
            let edit = random(&db, &mut dice).unwrap();
            edit.label(&db).unwrap();
            edit.apply(&db, DateTime::UNIX_EPOCH)
                .unwrap_or_else(|error| panic!("{edit:?}: {error}"));
        }
    }
}
