//! Buying centres in the file.

use rusqlite::{Connection, OptionalExtension, Row, params};

use super::{BuyingRole, Member, MemberChange};
use crate::{Error, Result, id, steps::accounts::edit::tidy};

/// Every column, in the order [`from_row`] reads them.
macro_rules! columns {
    () => {
        "accounts_member.id, account, function, accounts_member.name, parts, stance, strength, note"
    };
}

fn from_row(row: &Row) -> rusqlite::Result<Member> {
    let parts: String = row.get(4)?;
    Ok(Member {
        id: row.get(0)?,
        account: row.get(1)?,
        function: row.get(2)?,
        name: row.get(3)?,
        parts: BuyingRole::ALL
            .into_iter()
            .filter(|it| parts.split(' ').any(|name| name == it.name()))
            .collect(),
        stance: row.get(5)?,
        strength: row.get(6)?,
        note: row.get(7)?,
    })
}

/// The buying centre of an account, in the order it was drawn.
pub fn members(db: &Connection, account: i64) -> Result<Vec<Member>> {
    let mut statement = db.prepare_cached(concat!(
        "SELECT ",
        columns!(),
        " FROM accounts_member WHERE account = ?1 ORDER BY place, id"
    ))?;
    let rows = statement.query_map([account], from_row)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Every buying centre that has been drawn: account, its name, its members. In the order of names.
pub(in crate::steps::accounts) fn drawn(
    db: &Connection,
) -> Result<Vec<(i64, String, Vec<Member>)>> {
    let mut statement = db.prepare_cached(concat!(
        "SELECT ",
        columns!(),
        ", accounts_account.name FROM accounts_member JOIN accounts_account ON accounts_account.id = account
         ORDER BY accounts_account.name COLLATE NOCASE, account, place, accounts_member.id"
    ))?;
    let mut rows = statement.query([])?;
    let mut drawn: Vec<(i64, String, Vec<Member>)> = Vec::new();
    while let Some(row) = rows.next()? {
        let member = from_row(row)?;
        match drawn.last_mut() {
            Some((account, _, members)) if *account == member.account => members.push(member),
            _ => drawn.push((member.account, row.get(8)?, vec![member])),
        }
    }
    Ok(drawn)
}

pub(in crate::steps::accounts) fn member(db: &Connection, id: i64) -> Result<Option<Member>> {
    Ok(db
        .prepare_cached(concat!(
            "SELECT ",
            columns!(),
            " FROM accounts_member WHERE id = ?1"
        ))?
        .query_row([id], from_row)
        .optional()?)
}

fn function(text: &str) -> Result<String> {
    tidy("function", text)?.ok_or_else(|| Error::invalid("function", text))
}

/// Adds a function to the end of an account's buying centre.
pub(in crate::steps::accounts) fn add(tx: &Connection, account: i64, text: &str) -> Result<i64> {
    let function = function(text)?;
    let there = tx
        .prepare_cached("SELECT 1 FROM accounts_account WHERE id = ?1")?
        .exists([account])?;
    if !there {
        return Err(Error::missing("account"));
    }
    let made = id::fresh();
    tx.prepare_cached(
        "INSERT INTO accounts_member (id, account, place, function)
         VALUES (?1, ?2, (SELECT ifnull(max(place), 0) + 1 FROM accounts_member WHERE account = ?2), ?3)",
    )?
    .execute(params![made, account, function])?;
    Ok(made)
}

/// Changes one.
pub(in crate::steps::accounts) fn change(
    tx: &Connection,
    id: i64,
    change: &MemberChange,
) -> Result<()> {
    macro_rules! set {
        ($column:literal, $value:expr) => {
            tx.prepare_cached(concat!(
                "UPDATE accounts_member SET ",
                $column,
                " = ?2 WHERE id = ?1"
            ))?
            .execute(params![id, $value])?
        };
    }
    let done = match change {
        MemberChange::Function(text) => set!("function", function(text)?),
        MemberChange::Name(text) => set!("name", tidy("name", text)?),
        MemberChange::Parts(parts) => {
            let all = BuyingRole::ALL.into_iter();
            let names: Vec<&str> = all
                .filter(|it| parts.contains(it))
                .map(BuyingRole::name)
                .collect();
            set!("parts", names.join(" "))
        }
        MemberChange::Stance(stance) => set!("stance", stance),
        MemberChange::Strength(strength) => set!("strength", strength),
        MemberChange::Note(text) => set!("note", tidy("note", text)?),
    };
    if done == 0 {
        return Err(Error::missing("member"));
    }
    Ok(())
}

/// Takes one out.
pub(in crate::steps::accounts) fn remove(tx: &Connection, id: i64) -> Result<()> {
    tx.prepare_cached("DELETE FROM accounts_member WHERE id = ?1")?
        .execute([id])?;
    Ok(())
}

/// Takes the buying centres of these accounts out.
pub(in crate::steps::accounts) fn remove_of(tx: &Connection, accounts: &[i64]) -> Result<()> {
    let mut statement = tx.prepare_cached("DELETE FROM accounts_member WHERE account = ?1")?;
    for account in accounts {
        statement.execute([account])?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{super::Strength, *};
    use crate::{
        Code,
        document::schema::blank,
        steps::accounts::{AccountFacts, Stance, store as list},
    };

    #[test]
    fn a_buying_centre_is_kept_in_its_order_and_goes_with_its_account() {
        let db = blank().unwrap();
        let facts = AccountFacts {
            name: "Weber AG".into(),
            ..AccountFacts::default()
        };
        list::insert(&db, 1, None, &facts).unwrap();
        assert_eq!(add(&db, 2, "Purchasing").unwrap_err().code, Code::Missing);
        assert_eq!(add(&db, 1, "  ").unwrap_err().code, Code::Invalid);
        let head = add(&db, 1, " Head of production ").unwrap();
        add(&db, 1, "Purchasing").unwrap();
        for it in [
            MemberChange::Parts(vec![BuyingRole::Decider, BuyingRole::Initiator]),
            MemberChange::Name("Ines Kolb".into()),
            MemberChange::Stance(Some(Stance::Champion)),
            MemberChange::Strength(Some(Strength::Regular)),
        ] {
            change(&db, head, &it).unwrap();
        }
        let missing = change(&db, 99, &MemberChange::Stance(None)).unwrap_err();
        assert_eq!(missing.code, Code::Missing);
        let all = members(&db, 1).unwrap();
        let functions: Vec<&str> = all.iter().map(|it| it.function.as_str()).collect();
        assert_eq!(functions, ["Head of production", "Purchasing"]);
        assert_eq!(all[0].parts, [BuyingRole::Initiator, BuyingRole::Decider]);
        assert_eq!(all[0].name.as_deref(), Some("Ines Kolb"));
        assert_eq!(all[0].stance, Some(Stance::Champion));
        assert_eq!(all[0].strength, Some(Strength::Regular));
        assert_eq!(drawn(&db).unwrap(), [(1, "Weber AG".to_owned(), all)]);
        remove_of(&db, &[1]).unwrap();
        assert!(members(&db, 1).unwrap().is_empty());
    }
}
