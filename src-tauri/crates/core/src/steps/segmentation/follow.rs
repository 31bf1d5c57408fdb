//! Keeping up: what was written is taken over by the row, so that an edit costs what it changes and a few passes over
//! bytes, however long the list is.

use rusqlite::Connection;

use super::{Market, judge, store};
use crate::{
    Result, Side,
    steps::accounts::{Mirror, name_keys},
};

/// More accounts than this are read with all the others.
const MOST_PATCHED: usize = 1_000;

impl Market {
    /// Brings the market up to date after anything was written. `accounts` are those whose facts changed, `said` those
    /// about which this step's tables say something else now. The mirror has followed already and every row of it stands
    /// where it stood; after rows were made or removed a new market is due ([`Market::over`]).
    pub fn follow(
        &mut self,
        db: &Connection,
        mirror: &mut Mirror,
        accounts: &[i64],
        said: &[i64],
    ) -> Result<()> {
        let told = judge::hear(db, mirror)?;
        let turned = told.apart != self.told.apart;
        if accounts.is_empty() && said.is_empty() && told == self.told {
            return Ok(());
        }
        self.told = told;
        let row_of = |id: &i64| mirror.row_ids().binary_search(id).ok();
        let mut rows: Vec<u32> = accounts
            .iter()
            .filter_map(row_of)
            .map(|row| row as u32)
            .collect();
        rows.sort_unstable();
        rows.dedup();
        if turned || said.len() > MOST_PATCHED {
            self.hear_all(db, mirror)?;
        } else {
            self.hear_some(db, mirror, said)?;
        }
        if !rows.is_empty() {
            self.look_again(mirror, &rows);
        }
        self.work(mirror);
        Ok(())
    }

    /// What was said about some accounts.
    fn hear_some(&mut self, db: &Connection, mirror: &Mirror, said: &[i64]) -> Result<()> {
        let mut said = said.to_vec();
        said.sort_unstable();
        said.dedup();
        for account in said {
            let Ok(at) = mirror.row_ids().binary_search(&account) else {
                continue;
            };
            let row = at as u32;
            self.put(row, store::place(db, account)?);
            for side in Side::ALL {
                self.silence(side, row);
            }
            self.vote_on(row, store::vote(db, account)?);
            let member = store::member(db, account)?;
            match (self.members.binary_search_by_key(&row, |it| it.0), member) {
                (Ok(at), Some(segment)) => self.members[at].1 = segment,
                (Ok(at), None) => {
                    self.members.remove(at);
                }
                (Err(at), Some(segment)) => self.members.insert(at, (row, segment)),
                (Err(_), None) => {}
            }
        }
        Ok(())
    }

    /// What the list says about some rows is something else now.
    fn look_again(&mut self, mirror: &mut Mirror, rows: &[u32]) {
        self.by_name = mirror.by_name();
        self.rank();
        if rows.len() > MOST_PATCHED {
            self.columns.clear();
            self.ruled.clear();
            self.known.clear();
        } else {
            let today = self.told.today;
            for (predicate, shares) in &mut self.columns {
                for row in rows {
                    shares[*row as usize] = predicate.share(mirror, *row, today);
                }
            }
            for row in rows {
                self.masks[*row as usize] = judge::mask(&self.ruled, |rule| {
                    judge::meets(rule.share(mirror, *row, today))
                });
            }
            self.look_for_names(mirror, rows);
        }
        self.measure(mirror);
    }

    /// A row may have got a name that was said by heart, or lost it.
    fn look_for_names(&mut self, mirror: &Mirror, rows: &[u32]) {
        // Whose account is called something else now is looked for everywhere.
        self.known
            .retain(|(_, row)| row.is_none_or(|row| !rows.contains(&row)));
        let keys: Vec<_> = rows
            .iter()
            .map(|row| (*row, name_keys(judge::name(mirror, *row))))
            .collect();
        for (name, found) in &mut self.known {
            let wanted = name_keys(name);
            let same = keys
                .iter()
                .find(|(_, keys)| judge::same_name(keys, &wanted))
                .map(|(row, _)| *row);
            // The first of a name counts, as when all are looked through.
            if let Some(row) = same {
                *found = Some(found.map_or(row, |it| it.min(row)));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use chrono::DateTime;
    use proptest::prelude::*;

    use super::super::{TargetQuery, random};
    use super::*;
    use crate::{
        Edit, Language, Words,
        document::schema::blank,
        sample,
        steps::accounts::{AccountField, AccountsEdit},
    };

    /// Everything a market says, in words that can be compared.
    fn said(market: &mut Market, mirror: &Mirror) -> String {
        let rows = market.window(mirror, &TargetQuery::default(), 0, 500);
        format!(
            "{:?}\n{:?}\n{:?}",
            market.view(mirror),
            market.findings(mirror),
            rows
        )
    }

    /// What single accounts were said to be, as rows that can be compared.
    fn rows(db: &Connection) -> BTreeSet<(i64, String)> {
        let places = store::places(db).expect("places").into_iter();
        let votes = store::votes(db).expect("votes").into_iter();
        let members = store::members(db).expect("members").into_iter();
        places
            .map(|it| (it.account, format!("{it:?}")))
            .chain(votes.map(|it| (it.account, format!("{it:?}"))))
            .chain(members.map(|it| (it.0, format!("{it:?}"))))
            .collect()
    }

    /// Another fact about an account, made up.
    fn fact(dice: &mut dyn FnMut(usize) -> usize) -> (AccountField, String) {
        let (field, values) = match dice(8) {
            0 => (AccountField::Name, ["Alpha", "Nobody Ltd", "Öl AG"]),
            1 => (AccountField::Industry, ["Food", "Metals", ""]),
            2 => (AccountField::Employees, ["7", "40000", ""]),
            3 => (AccountField::Revenue, ["1000", "9000000000", ""]),
            4 => (AccountField::Currency, ["EUR", "CHF", ""]),
            5 => (AccountField::Owner, ["Ali Demir", "Somebody", ""]),
            6 => (AccountField::OpenOpportunity, ["true", "false", ""]),
            _ => (AccountField::LastActivity, ["2026-11-18", "2020-01-01", ""]),
        };
        (field, values[dice(3)].to_owned())
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(24))]
        #[test]
        fn a_market_that_follows_says_what_a_new_one_says(seed in any::<u64>()) {
            let db = blank().expect("a blank workshop");
            sample::fill(&db, &Words::of(Language::En), sample::Stage::Half).expect("a sample");
            let mut mirror = Mirror::read(&db).expect("a mirror");
            let mut market = Market::over(&mut mirror);
            market.judge(&db, &mirror).expect("judged");
            let ids = mirror.row_ids().to_vec();
            let mut dice = crate::document::random::dice(seed);
            let (mut accounts, mut told) = (Vec::new(), Vec::new());
            for turn in 0..40 {
                if dice(4) == 0 {
                    let id = ids[dice(ids.len())];
                    let (field, value) = fact(&mut dice);
                    let edit = AccountsEdit::ChangeAccount { id, field, value };
                    edit.apply(&db, DateTime::UNIX_EPOCH).expect("changes");
                    accounts.push(id);
                } else {
                    let edit = random(&db, &mut dice).expect("an edit");
                    let before = rows(&db);
                    edit.apply(&db, DateTime::UNIX_EPOCH)
                        .unwrap_or_else(|error| panic!("{edit:?}: {error}"));
                    told.extend(before.symmetric_difference(&rows(&db)).map(|it| it.0));
                }
                if dice(2) == 0 {
                    continue;
                }
                prop_assert!(mirror.refresh(&db, &accounts).expect("it follows"));
                market.follow(&db, &mut mirror, &accounts, &told).expect("it follows");
                (accounts, told) = (Vec::new(), Vec::new());
                let mut again = Mirror::read(&db).expect("a mirror");
                let mut fresh = Market::over(&mut again);
                fresh.judge(&db, &again).expect("judged");
                prop_assert_eq!(said(&mut market, &mirror), said(&mut fresh, &again), "turn {}", turn);
            }
        }
    }
}
