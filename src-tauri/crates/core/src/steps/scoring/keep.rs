//! An activity log on its way in: every word once, what is there already left alone, then packed into the file.

use std::collections::HashMap;

use chrono::{Datelike, NaiveDate};
use rusqlite::{Connection, params};

use super::{
    ScoringStrangers, Word,
    log::{self, Activity, PAGE},
    rules, simulation, store,
};
use crate::{Result, id};

/// Words, each once.
#[derive(Debug, Default)]
struct Words {
    all: Vec<String>,
    places: HashMap<String, u32>,
}

impl Words {
    fn place(&mut self, word: &str) -> u32 {
        if let Some(place) = self.places.get(word) {
            return *place;
        }
        let place = self.all.len() as u32;
        self.all.push(word.to_owned());
        self.places.insert(word.to_owned(), place);
        place
    }
}

/// Activities gathered from a list, not yet in the file.
#[derive(Debug, Default)]
pub struct Activities {
    accounts: Words,
    actions: Words,
    people: Words,
    roles: Vec<String>,
    named_roles: bool,
    /// Account, day, action, person; the day counted from the beginning of the calendar.
    all: Vec<Activity>,
}

/// What became of a log.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Kept {
    /// Activities that are new.
    pub new: usize,
    /// Activities that were in the file already.
    pub known: usize,
    /// Activities of companies that are not on the list. They are kept, and count once the company is.
    pub strangers: ScoringStrangers,
    /// Words for actions that nobody knows. They are kept, and count once somebody says what they mean.
    pub unknown: Vec<Word>,
}

impl Activities {
    /// Gathers one activity. Texts without blanks around them; `person` and `role` empty for none.
    pub fn push(&mut self, account: &str, day: NaiveDate, action: &str, person: &str, role: &str) {
        let who = if person.is_empty() {
            0
        } else {
            let place = self.people.place(person) as usize;
            if place == self.roles.len() {
                self.roles.push(String::new());
            }
            if !role.is_empty() {
                self.named_roles = true;
                if self.roles[place].is_empty() {
                    role.clone_into(&mut self.roles[place]);
                }
            }
            place as u32 + 1
        };
        self.all.push(Activity {
            account: self.accounts.place(account),
            day: u32::try_from(day.num_days_from_ce()).unwrap_or_default(),
            action: self.actions.place(action),
            person: who,
        });
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.all.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.all.is_empty()
    }

    /// Takes out what is in the file already: as many equal activities as there are of it.
    fn leave_known(&mut self, db: &Connection) -> Result<usize> {
        let mut there: HashMap<Activity, u32> = HashMap::new();
        store::each_log(db, |log| {
            let places = |words: &[String], known: &Words| -> Vec<Option<u32>> {
                words
                    .iter()
                    .map(|word| known.places.get(word).copied())
                    .collect()
            };
            let accounts = places(&log.accounts, &self.accounts);
            let actions = places(&log.actions, &self.actions);
            let names: Vec<String> = log.people.iter().map(|it| it.0.clone()).collect();
            let people = places(&names, &self.people);
            let first = u32::try_from(log.first_day.num_days_from_ce()).unwrap_or_default();
            store::each_activity(db, log.id, |it| {
                let of =
                    |all: &[Option<u32>], place: u32| all.get(place as usize).copied().flatten();
                let person = match it.person {
                    0 => Some(0),
                    place => of(&people, place - 1).map(|it| it + 1),
                };
                if let (Some(account), Some(action), Some(person)) =
                    (of(&accounts, it.account), of(&actions, it.action), person)
                {
                    let same = Activity {
                        account,
                        day: first.saturating_add(it.day),
                        action,
                        person,
                    };
                    *there.entry(same).or_default() += 1;
                }
            })
        })?;
        let before = self.all.len();
        if !there.is_empty() {
            self.all.retain(|it| match there.get_mut(it) {
                Some(left) if *left > 0 => {
                    *left -= 1;
                    false
                }
                _ => true,
            });
        }
        Ok(before - self.all.len())
    }

    /// What would become of them, without writing anything.
    pub fn rehearse(mut self, db: &Connection) -> Result<Kept> {
        let known = self.leave_known(db)?;
        self.told(db, known)
    }

    /// Writes them into the file under the name of the list they came from.
    pub fn keep(mut self, tx: &Connection, name: &str) -> Result<Kept> {
        let known = self.leave_known(tx)?;
        let kept = self.told(tx, known)?;
        let (Some(first), Some(last)) = (
            self.all.iter().map(|it| it.day).min(),
            self.all.iter().map(|it| it.day).max(),
        ) else {
            return Ok(kept);
        };
        for it in &mut self.all {
            it.day -= first;
        }
        self.all.sort_unstable();
        let log = id::fresh();
        let people: Vec<String> = self
            .people
            .all
            .iter()
            .zip(&self.roles)
            .map(|(person, role)| {
                if role.is_empty() {
                    line(person)
                } else {
                    format!("{}\t{}", line(person), line(role))
                }
            })
            .collect();
        let lines = |words: &[String]| {
            words
                .iter()
                .map(|it| line(it))
                .collect::<Vec<_>>()
                .join("\n")
        };
        tx.prepare_cached(
            "INSERT INTO scoring_log (id, name, count, first_day, last_day, accounts, actions, people, roles)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
        )?
        .execute(params![
            log,
            name,
            self.all.len() as i64,
            store::calendar(first).to_string(),
            store::calendar(last).to_string(),
            lines(&self.accounts.all),
            lines(&self.actions.all),
            people.join("\n"),
            self.named_roles,
        ])?;
        let mut insert = tx.prepare_cached(
            "INSERT INTO scoring_activity (id, log, count, packed) VALUES (?1, ?2, ?3, ?4)",
        )?;
        let pages = self.all.chunks(PAGE);
        let first = id::fresh_run(pages.len());
        for (at, page) in pages.enumerate() {
            insert.execute(params![
                first + at as i64,
                log,
                page.len() as i64,
                log::pack(page)
            ])?;
        }
        Ok(kept)
    }

    /// What there is to say about those that are new.
    fn told(&self, db: &Connection, known: usize) -> Result<Kept> {
        let count = |words: &Words, of: &dyn Fn(&Activity) -> u32| {
            let mut counts = vec![0_u32; words.all.len()];
            for it in &self.all {
                counts[of(it) as usize] += 1;
            }
            counts
        };
        let accounts = count(&self.accounts, &|it| it.account);
        let actions = count(&self.actions, &|it| it.action);
        let found = simulation::find(db, &self.accounts.all)?;
        let strangers = simulation::strangers(
            self.accounts
                .all
                .iter()
                .zip(&found)
                .zip(accounts)
                .filter(|((_, found), count)| found.is_none() && *count > 0)
                .map(|((name, _), count)| (name.as_str(), count)),
        );
        let meanings = store::Meanings::read(db)?;
        let mut unknown: Vec<Word> = self
            .actions
            .all
            .iter()
            .zip(actions)
            .filter(|(_, count)| *count > 0)
            .map(|(word, count)| meanings.word(word, count))
            .filter(|it| it.item.is_none() && !it.ignored)
            .collect();
        unknown.sort_by_key(|it| std::cmp::Reverse(it.count));
        Ok(Kept {
            new: self.all.len(),
            known,
            strangers,
            unknown,
        })
    }
}

/// A word that stands on a line of its own.
fn line(word: &str) -> String {
    if word.contains(['\n', '\t']) {
        word.replace(['\n', '\t'], " ")
    } else {
        word.to_owned()
    }
}

/// A person as the file keeps them: the name, and whether their role decides.
pub(super) fn person(line: &str) -> (String, bool) {
    match line.split_once('\t') {
        Some((name, role)) => (name.to_owned(), rules::decides(role)),
        None => (line.to_owned(), false),
    }
}
