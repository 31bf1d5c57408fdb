//! What the rule would have done: the activity log as columns in memory, every account's best day, and an answer for every
//! threshold worked out beforehand, so that a dragged threshold costs nothing.
//!
//! An account is looked at on every day on which it did something. It is handed over on the first one on which it has the
//! points within the window, from enough people, one of them deciding where the log says so, and fits. What nobody knows
//! (fit, people, roles) holds nobody up, and the result says that it was not looked at.

use std::collections::{HashMap, HashSet, VecDeque};

use chrono::{Datelike, NaiveDate};
use rusqlite::Connection;

use super::{
    Example, ExamplePart, Item, Missing, Rule, ScoringGroup, ScoringResult, ScoringStrangers,
    THRESHOLD, Threshold, Who, Word, rules,
    store::{self, KeptExample, Meanings},
};
use crate::{
    Result, Step, apart,
    steps::{
        accounts::{AccountFilter, AccountQuery, Host, Mirror, host, name_keys},
        approach::{self, Input},
        segmentation,
    },
};

/// How many accounts test the rule.
const EXAMPLES: usize = 5;
/// How many strangers are named.
const SAMPLES: usize = 5;
/// Bars of the histogram, about.
const BARS: f64 = 20.0;
/// The item nobody logs: it is counted from the people a log names.
const FURTHER: &str = "further-contact";

/// The accounts as the simulator needs them, by id.
struct Roster {
    ids: Vec<i64>,
    names: Vec<String>,
    owners: Vec<String>,
    relationships: Vec<Option<Who>>,
    tiers: Vec<Option<Who>>,
    excluded: Vec<bool>,
    /// What traits give, in points.
    traits: Vec<f64>,
    /// Fit 0 to 100, NaN for an account without one; none if nobody knows any.
    fits: Option<Vec<f32>>,
}

impl Roster {
    fn read(db: &Connection, items: &[Item], fits: Option<&[u8]>) -> Result<Self> {
        let mut roster = Self {
            ids: Vec::new(),
            names: Vec::new(),
            owners: Vec::new(),
            relationships: Vec::new(),
            tiers: Vec::new(),
            excluded: Vec::new(),
            traits: Vec::new(),
            // Without a profile nobody is held back by a fit that was made up.
            fits: None,
        };
        let who = |name: &str| Who::ALL.into_iter().find(|it| it.name() == name);
        let mut statement = db.prepare_cached(
            "SELECT id, name, ifnull(owner, ''), ifnull(relationship, ''), ifnull(tier, '')
             FROM accounts_account LEFT JOIN segmentation_place ON account = id ORDER BY id",
        )?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let tier: String = row.get(4)?;
            roster.ids.push(row.get(0)?);
            roster.names.push(row.get(1)?);
            roster.owners.push(row.get(2)?);
            roster.relationships.push(who(&row.get::<_, String>(3)?));
            roster.excluded.push(tier == "excluded");
            roster.tiers.push(who(&tier));
        }
        roster.traits = vec![0.0; roster.ids.len()];
        // Both are in the order of ids; a list that changed meanwhile has no fit yet.
        roster.fits = fits
            .filter(|it| it.len() == roster.ids.len())
            .map(|it| it.iter().map(|fit| f32::from(*fit)).collect());
        let traits: Vec<_> = items
            .iter()
            .filter(|it| !it.hidden && it.points != 0.0)
            .filter_map(|it| Some((it.about.clone()?, it.points)))
            .collect();
        if !traits.is_empty() {
            // Its rows are in the order of ids as well.
            let mirror = Mirror::read(db)?;
            for (about, points) in traits {
                let query = AccountQuery {
                    filters: vec![AccountFilter {
                        field: about.field,
                        test: about.test,
                    }],
                    ..AccountQuery::default()
                };
                for row in mirror.matching(&query) {
                    roster.traits[row as usize] += points;
                }
            }
        }
        Ok(roster)
    }

    fn fit(&self, row: usize) -> Option<f64> {
        let fit = *self.fits.as_ref()?.get(row)?;
        (!fit.is_nan()).then(|| f64::from(fit))
    }
}

/// The accounts that a log's names stand for: by record id, domain (also that of a mail address), then name.
pub(super) fn find(db: &Connection, names: &[String]) -> Result<Vec<Option<i64>>> {
    let mut by_key: HashMap<String, i64> = HashMap::new();
    let mut statement =
        db.prepare_cached("SELECT id, record_id, domain FROM accounts_account ORDER BY id")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        for key in [row.get::<_, Option<String>>(1)?, row.get(2)?]
            .into_iter()
            .flatten()
        {
            by_key.entry(key).or_insert(row.get(0)?);
        }
    }
    let mut found: Vec<Option<i64>> = names
        .iter()
        .map(|name| {
            let direct = by_key.get(name.trim()).copied();
            direct.or_else(|| match host(name) {
                Host::Own(domain) => by_key.get(&domain).copied(),
                _ => None,
            })
        })
        .collect();
    if found.iter().any(Option::is_none) {
        let mut by_name: HashMap<String, i64> = HashMap::new();
        let mut statement =
            db.prepare_cached("SELECT id, name FROM accounts_account ORDER BY id")?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let (name, other) = name_keys(&row.get::<_, String>(1)?);
            for key in std::iter::once(name)
                .chain(other)
                .filter(|it| !it.is_empty())
            {
                by_name.entry(key).or_insert(row.get(0)?);
            }
        }
        for (found, name) in found.iter_mut().zip(names).filter(|it| it.0.is_none()) {
            let (key, other) = name_keys(name);
            *found = by_name
                .get(&key)
                .or_else(|| other.and_then(|it| by_name.get(&it)))
                .copied();
        }
    }
    Ok(found)
}

/// Companies that are not on the list, the busiest named.
pub(super) fn strangers<'a>(all: impl Iterator<Item = (&'a str, u32)>) -> ScoringStrangers {
    let mut all: Vec<(&str, u32)> = all.collect();
    all.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(b.0)));
    ScoringStrangers {
        companies: all.len() as u32,
        activities: all.iter().map(|it| it.1).sum(),
        samples: all.iter().take(SAMPLES).map(|it| it.0.to_owned()).collect(),
    }
}

/// One activity of an account on the list.
#[derive(Clone, Copy)]
struct Deed {
    row: u32,
    day: i32,
    /// From 1; 0 = nobody is named.
    person: u32,
    /// Its place among the items.
    item: u16,
}

/// How an account stands on its best day.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Standing {
    /// Its points.
    pub points: f64,
    /// That day, counted from the beginning of the calendar.
    pub day: i32,
    /// People who were active within the window.
    pub people: u32,
    /// Whether one of them decides.
    pub decider: bool,
}

/// The whole simulator, read once and asked often.
pub struct Simulation {
    roster: Roster,
    items: Vec<Item>,
    rule: Rule,
    threshold: f64,
    thresholds: Vec<Threshold>,
    examples: Vec<KeptExample>,
    words: Vec<Word>,
    strangers: ScoringStrangers,
    sellers: Option<u32>,
    first: Option<i32>,
    last: Option<i32>,
    roles_known: bool,
    /// Whether the log names anybody.
    people_known: bool,
    /// Sorted by account and day.
    deeds: Vec<Deed>,
    /// Where each account's deeds begin, and behind the last.
    starts: Vec<u32>,
    deciders: HashSet<u32>,
    /// What an item is worth by age in days: `worth[item * days + age]`.
    worth: Vec<f64>,
    /// By account; none for one that did nothing that counts.
    standings: Vec<Option<Standing>>,
    /// Rising points of each account while it lacks nothing else: day and points. Infinite once an action does not wait.
    stairs: Vec<(i32, f64)>,
    stair_starts: Vec<u32>,
}

impl Simulation {
    /// Reads the log and works everything out.
    pub fn read(db: &Connection) -> Result<Self> {
        Self::read_with(db, segmentation::fits(db)?.as_deref())
    }

    /// The same where the fit of every account is known already, in the order of ids; `None` without a profile.
    pub fn read_with(db: &Connection, fits: Option<&[u8]>) -> Result<Self> {
        let items: Vec<Item> = store::items(db, apart::kept(db, Step::Scoring)?)?
            .into_iter()
            .filter(|it| !it.hidden || it.item == THRESHOLD)
            .collect();
        let threshold = items.first().map_or(0.0, |it| it.points);
        let mut it = Self {
            roster: Roster::read(db, &items, fits)?,
            rule: store::rule(db)?,
            threshold,
            thresholds: store::thresholds(db)?,
            examples: store::examples(db)?,
            items,
            words: Vec::new(),
            strangers: ScoringStrangers::default(),
            sellers: None,
            first: None,
            last: None,
            roles_known: false,
            people_known: false,
            deeds: Vec::new(),
            starts: Vec::new(),
            deciders: HashSet::new(),
            worth: Vec::new(),
            standings: Vec::new(),
            stairs: Vec::new(),
            stair_starts: Vec::new(),
        };
        it.sellers = it.sellers_of(db)?;
        it.read_logs(db)?;
        it.score();
        Ok(it)
    }

    /// Sellers of the approach's means, else those who own accounts on the list.
    fn sellers_of(&self, db: &Connection) -> Result<Option<u32>> {
        let means = approach::read(db)?.inputs;
        let said = means
            .iter()
            .find(|it| it.input == Input::Sellers)
            .and_then(|it| it.value);
        let owners: HashSet<&str> = self
            .roster
            .owners
            .iter()
            .map(String::as_str)
            .filter(|it| !it.is_empty())
            .collect();
        let owners = owners.len() as u32;
        Ok(said
            .map(|it| it.round() as u32)
            .or((owners > 0).then_some(owners))
            .filter(|it| *it > 0))
    }

    fn read_logs(&mut self, db: &Connection) -> Result<()> {
        let meanings = Meanings::read(db)?;
        let places: HashMap<String, u16> = self
            .items
            .iter()
            .enumerate()
            .map(|(at, it)| (it.item.clone(), at as u16))
            .collect();
        let mut people: HashMap<String, u32> = HashMap::new();
        let mut words: HashMap<String, u32> = HashMap::new();
        let mut foreign: HashMap<String, u32> = HashMap::new();
        store::each_log(db, |log| {
            let rows: Vec<Option<u32>> = find(db, &log.accounts)?
                .into_iter()
                .map(|id| {
                    let row = self.roster.ids.binary_search(&id?).ok()?;
                    Some(row as u32)
                })
                .collect();
            // None: it counts for nothing, and so does whoever did it.
            let items: Vec<Option<u16>> = log
                .actions
                .iter()
                .map(|word| places.get(&meanings.word(word, 0).item?).copied())
                .collect();
            let persons: Vec<u32> = log
                .people
                .iter()
                .map(|(name, decides)| {
                    let next = people.len() as u32 + 1;
                    let person = *people.entry(name.clone()).or_insert(next);
                    if *decides {
                        self.deciders.insert(person);
                    }
                    person
                })
                .collect();
            self.roles_known |= log.roles;
            let first = log.first_day.num_days_from_ce();
            let mut counts = vec![0_u32; log.actions.len()];
            let mut unknown = vec![0_u32; log.accounts.len()];
            let deeds = &mut self.deeds;
            let (mut from, mut to) = (self.first, self.last);
            store::each_activity(db, log.id, |it| {
                let day = first.saturating_add_unsigned(it.day);
                from = Some(from.map_or(day, |from| from.min(day)));
                to = Some(to.map_or(day, |to| to.max(day)));
                if let Some(count) = counts.get_mut(it.action as usize) {
                    *count += 1;
                }
                match rows.get(it.account as usize).copied().flatten() {
                    Some(row) => {
                        let person = match it.person {
                            0 => 0,
                            place => persons.get(place as usize - 1).copied().unwrap_or_default(),
                        };
                        if let Some(item) = items.get(it.action as usize).copied().flatten() {
                            deeds.push(Deed {
                                row,
                                day,
                                person,
                                item,
                            });
                        }
                    }
                    None => {
                        if let Some(count) = unknown.get_mut(it.account as usize) {
                            *count += 1;
                        }
                    }
                }
            })?;
            (self.first, self.last) = (from, to);
            for (word, count) in log.actions.into_iter().zip(counts) {
                *words.entry(word).or_default() += count;
            }
            for (name, count) in log.accounts.into_iter().zip(unknown) {
                if count > 0 {
                    *foreign.entry(name).or_default() += count;
                }
            }
            Ok(())
        })?;
        self.people_known = self.deeds.iter().any(|it| it.person != 0);
        self.deeds
            .sort_unstable_by_key(|it| (it.row, it.day, it.item));
        self.words = words
            .into_iter()
            .map(|(word, count)| meanings.word(&word, count))
            .collect();
        self.words
            .sort_by(|a, b| b.count.cmp(&a.count).then_with(|| a.word.cmp(&b.word)));
        self.strangers = strangers(foreign.iter().map(|(name, count)| (name.as_str(), *count)));
        Ok(())
    }

    /// Every account's best day, and its way there.
    fn score(&mut self) {
        let days = self.rule.days.max(1) as usize;
        self.worth = self
            .items
            .iter()
            .flat_map(|it| (0..days).map(|age| rules::worth(it.points, it.decay, age as u32)))
            .collect();
        let count = self.roster.ids.len();
        self.starts = vec![0; count + 1];
        for deed in &self.deeds {
            self.starts[deed.row as usize + 1] += 1;
        }
        for row in 0..count {
            self.starts[row + 1] += self.starts[row];
        }
        self.standings = Vec::with_capacity(count);
        self.stairs.clear();
        self.stair_starts = Vec::with_capacity(count + 1);
        let mut walk = Walk::new(&self.items);
        for row in 0..count {
            self.stair_starts.push(self.stairs.len() as u32);
            let mut best: Option<Standing> = None;
            let mut highest = f64::NEG_INFINITY;
            let deeds = &self.deeds[self.starts[row] as usize..self.starts[row + 1] as usize];
            walk.over(deeds, &self.worth, days, &self.deciders, |day, at| {
                let points = at.points + self.roster.traits[row];
                if best.is_none_or(|best| points > best.points) {
                    best = Some(Standing {
                        points,
                        day,
                        people: at.people,
                        decider: at.decider,
                    });
                }
                let enough = (at.people >= self.rule.people || !self.people_known)
                    && (at.decider || !self.rule.decider || !self.roles_known);
                let points = if at.now { f64::INFINITY } else { points };
                if (enough || at.now) && points > highest {
                    highest = points;
                    self.stairs.push((day, points));
                }
            });
            self.standings.push(best);
        }
        self.stair_starts.push(self.stairs.len() as u32);
    }

    /// The part of the list an account belongs to: 0 is the list without the parts that have their own threshold.
    fn group(&self, row: usize) -> usize {
        let at = |who: Option<Who>| {
            let who = who?;
            self.thresholds.iter().position(|it| it.who == who)
        };
        at(self.roster.tiers[row])
            .or_else(|| at(self.roster.relationships[row]))
            .map_or(0, |it| it + 1)
    }

    fn threshold_of(&self, group: usize) -> f64 {
        group
            .checked_sub(1)
            .and_then(|it| self.thresholds.get(it))
            .map_or(self.threshold, |it| it.points)
    }

    fn stairs_of(&self, row: usize) -> &[(i32, f64)] {
        &self.stairs[self.stair_starts[row] as usize..self.stair_starts[row + 1] as usize]
    }

    fn fits(&self, row: usize) -> bool {
        match (self.rule.fit, self.roster.fit(row)) {
            (Some(least), Some(fit)) => fit >= least,
            // An account that has no fit where others have one has not shown that it fits.
            (Some(_), None) => self.roster.fits.is_none(),
            (None, _) => true,
        }
    }

    /// Whether an account can be handed over at all, at whatever threshold.
    fn open(&self, row: usize) -> bool {
        !self.roster.excluded[row] && self.fits(row)
    }

    /// The day on which an account would have been handed over at a threshold.
    fn handed(&self, row: usize, threshold: f64) -> Option<i32> {
        let stairs = self.stairs_of(row);
        let at = stairs.partition_point(|it| it.1 < threshold);
        stairs.get(at).filter(|_| self.open(row)).map(|it| it.0)
    }

    /// Accounts of the general part and of each with an own threshold that would have been handed over, at one threshold
    /// for all of them. What the curves of [`ScoringGroup`] say for whole numbers, asked directly.
    pub fn handed_at(&self, threshold: f64) -> usize {
        (0..self.roster.ids.len())
            .filter(|row| self.handed(*row, threshold).is_some())
            .count()
    }

    /// How an account stands on its best day; none if it is not there or did nothing that counts.
    pub fn standing(&self, account: i64) -> Option<Standing> {
        let row = self.roster.ids.binary_search(&account).ok()?;
        self.standings[row]
    }

    /// Everything the simulator has to say.
    pub fn result(&self) -> ScoringResult {
        let count = self.roster.ids.len();
        let mut groups: Vec<ScoringGroup> = (0..=self.thresholds.len())
            .map(|at| self.empty_group(at))
            .collect();
        let mut by_week: HashMap<NaiveDate, u32> = HashMap::new();
        let mut by_seller: HashMap<&str, u32> = HashMap::new();
        let mut handed = 0;
        for row in 0..count {
            let Some(standing) = self.standings[row].filter(|_| !self.roster.excluded[row]) else {
                continue;
            };
            let group = &mut groups[self.group(row)];
            self.count(group, row, &standing);
            if let Some(day) = self.handed(row, group.threshold) {
                handed += 1;
                *by_week.entry(rules::monday(day_of(day))).or_default() += 1;
                *by_seller.entry(&self.roster.owners[row]).or_default() += 1;
            }
        }
        for group in &mut groups {
            // So far each place counts who ends there; from above, everybody who gets at least that far.
            for curve in [&mut group.reach, &mut group.handed] {
                for at in (1..curve.len()).rev() {
                    curve[at - 1] += curve[at];
                }
            }
        }
        let mut by_seller: Vec<(String, u32)> = by_seller
            .into_iter()
            .map(|(name, count)| (name.to_owned(), count))
            .collect();
        by_seller.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
        ScoringResult {
            first_day: self.first.map(day_of),
            last_day: self.last.map(day_of),
            weeks: self.weeks(),
            activities: self.deeds.len() as u32,
            fit_known: self.roster.fits.is_some(),
            roles_known: self.roles_known,
            people_known: self.people_known,
            groups,
            handed,
            by_week: self.weekly(&by_week),
            by_seller,
            sellers: self.sellers,
            strangers: self.strangers.clone(),
            words: self.words.clone(),
            examples: self.examples(),
        }
    }

    fn weeks(&self) -> f64 {
        match (self.first, self.last) {
            (Some(first), Some(last)) => f64::from(last - first + 1) / 7.0,
            _ => 0.0,
        }
    }

    /// Every week of the log, those without a hand-over too.
    fn weekly(&self, counts: &HashMap<NaiveDate, u32>) -> Vec<(NaiveDate, u32)> {
        let (Some(first), Some(last)) = (self.first, self.last) else {
            return Vec::new();
        };
        rules::monday(day_of(first))
            .iter_weeks()
            .take_while(|it| it.num_days_from_ce() <= last)
            .take(530)
            .map(|it| (it, counts.get(&it).copied().unwrap_or_default()))
            .collect()
    }

    fn empty_group(&self, at: usize) -> ScoringGroup {
        let threshold = self.threshold_of(at);
        let bin = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500]
            .into_iter()
            .find(|bin| f64::from(*bin) * BARS >= 2.0 * threshold)
            .unwrap_or(1_000);
        let bars = ((2.0 * threshold / f64::from(bin)).ceil() as usize).clamp(4, 2 * BARS as usize);
        let places = bars * bin as usize + 1;
        ScoringGroup {
            who: at
                .checked_sub(1)
                .and_then(|it| self.thresholds.get(it))
                .map(|it| it.who),
            threshold,
            active: 0,
            bin,
            bars: vec![0; bars],
            reach: vec![0; places],
            handed: vec![0; places],
            fit_short: 0,
            people_short: 0,
            decider_short: 0,
        }
    }

    fn count(&self, group: &mut ScoringGroup, row: usize, standing: &Standing) {
        group.active += 1;
        let last = group.bars.len() - 1;
        let bar = (standing.points / f64::from(group.bin))
            .floor()
            .clamp(0.0, last as f64);
        group.bars[bar as usize] += 1;
        let end = (group.reach.len() - 1) as f64;
        group.reach[standing.points.floor().clamp(0.0, end) as usize] += 1;
        if self.open(row)
            && let Some((_, highest)) = self.stairs_of(row).last()
        {
            group.handed[highest.floor().clamp(0.0, end) as usize] += 1;
        }
        if standing.points >= group.threshold && self.handed(row, group.threshold).is_none() {
            if !self.fits(row) {
                group.fit_short += 1;
            } else if standing.people < self.rule.people {
                group.people_short += 1;
            } else {
                group.decider_short += 1;
            }
        }
    }

    /// The accounts to test the rule on: those somebody chose or made up, else five that show how it works.
    fn examples(&self) -> Vec<Example> {
        if !self.examples.is_empty() {
            return self
                .examples
                .iter()
                .filter_map(|it| match it.account {
                    Some(account) => {
                        let example = self.example(account)?;
                        Some(Example {
                            id: it.id,
                            ..example
                        })
                    }
                    None => Some(self.made_up(it)),
                })
                .collect();
        }
        let distance = |row: &usize| {
            let points = self.standings[*row].map_or(0.0, |it| it.points);
            (points - self.threshold_of(self.group(*row))).abs()
        };
        let mut rows: Vec<usize> = (0..self.roster.ids.len())
            .filter(|row| self.standings[*row].is_some() && !self.roster.excluded[*row])
            .collect();
        // The nearest to the line are the telling ones.
        rows.sort_by(|a, b| distance(a).total_cmp(&distance(b)).then(a.cmp(b)));
        rows.truncate(60);
        let all: Vec<Example> = rows
            .into_iter()
            .filter_map(|row| self.example(self.roster.ids[row]))
            .collect();
        let kind = |it: &Example| it.missing.first().map(std::mem::discriminant);
        let mut picked: Vec<Example> = Vec::new();
        for most in [1, 2, EXAMPLES] {
            for it in &all {
                let alike = picked
                    .iter()
                    .filter(|other| kind(other) == kind(it))
                    .count();
                if picked.len() < EXAMPLES
                    && alike < most
                    && !picked.iter().any(|other| other.account == it.account)
                {
                    picked.push(it.clone());
                }
            }
        }
        picked.sort_by(|a, b| {
            a.missing
                .len()
                .min(1)
                .cmp(&b.missing.len().min(1))
                .then(b.points.total_cmp(&a.points))
        });
        picked
    }

    /// An account of the list with everything that explains its points; none if it is not there.
    pub fn example(&self, account: i64) -> Option<Example> {
        let row = self.roster.ids.binary_search(&account).ok()?;
        let threshold = self.threshold_of(self.group(row));
        let handed = self.handed(row, threshold);
        let standing = self.standings[row];
        // What is ready is shown as it was when it was handed over, the others on their best day.
        let day = handed.or(standing.map(|it| it.day));
        let (parts, at) = day.map_or((Vec::new(), At::default()), |day| self.parts(row, day));
        let points = at.points + self.roster.traits[row];
        let fit = self.roster.fit(row);
        let decider = self.roles_known.then_some(at.decider);
        let missing = if handed.is_some() {
            Vec::new()
        } else {
            self.missing(&Judged {
                excluded: self.roster.excluded[row],
                fit,
                fit_known: self.roster.fits.is_some(),
                points,
                threshold,
                people: self.people_known.then_some(at.people),
                decider,
            })
        };
        Some(Example {
            id: 0,
            account: Some(account),
            name: self.roster.names[row].clone(),
            fit,
            people: at.people,
            decider,
            deeds: Vec::new(),
            points,
            threshold,
            day: day.map(day_of),
            handed: handed.map(day_of),
            act_now: handed.is_some() && at.now,
            missing,
            parts,
        })
    }

    /// A made-up account: everything it did, it did today.
    fn made_up(&self, it: &KeptExample) -> Example {
        let mut parts = Vec::new();
        let mut now = false;
        for item in &self.items {
            let times = if item.item == FURTHER {
                it.people.saturating_sub(1)
            } else {
                let deed = it.deeds.iter().find(|(deed, _)| *deed == item.item);
                deed.map_or(0, |(_, times)| *times)
            };
            if times > 0 && item.item != THRESHOLD && item.about.is_none() {
                let sum = item.points * f64::from(times);
                let points = rules::capped(sum, item.cap);
                now |= item.act_now;
                parts.push(ExamplePart {
                    item: item.item.clone(),
                    times,
                    points,
                    capped: points != sum,
                    days: Vec::new(),
                });
            }
        }
        by_weight(&mut parts);
        let points = parts.iter().map(|it| it.points).sum();
        let fits = self
            .rule
            .fit
            .is_none_or(|least| it.fit.is_none_or(|fit| fit >= least));
        let missing = if now && fits {
            Vec::new()
        } else {
            self.missing(&Judged {
                excluded: false,
                fit: it.fit,
                fit_known: it.fit.is_some(),
                points,
                threshold: self.threshold,
                people: Some(it.people),
                decider: Some(it.decider),
            })
        };
        Example {
            id: it.id,
            account: None,
            name: it.name.clone(),
            fit: it.fit,
            people: it.people,
            decider: Some(it.decider),
            deeds: it.deeds.clone(),
            points,
            threshold: self.threshold,
            day: None,
            handed: None,
            act_now: now && missing.is_empty(),
            missing,
            parts,
        }
    }

    fn missing(&self, it: &Judged) -> Vec<Missing> {
        let mut missing = Vec::new();
        if it.excluded {
            missing.push(Missing::Excluded);
        }
        if let Some(least) = self.rule.fit
            && it.fit_known
            && it.fit.is_none_or(|fit| fit < least)
        {
            missing.push(Missing::Fit { least });
        }
        if it.points < it.threshold {
            missing.push(Missing::Points {
                short: it.threshold - it.points,
            });
        }
        if it.people.is_some_and(|people| people < self.rule.people) {
            missing.push(Missing::People {
                count: it.people.unwrap_or_default(),
            });
        }
        if self.rule.decider && it.decider == Some(false) {
            missing.push(Missing::Decider);
        }
        missing
    }

    /// Where an account's points come from on a day.
    fn parts(&self, row: usize, day: i32) -> (Vec<ExamplePart>, At) {
        let days = self.rule.days.max(1) as usize;
        let deeds = &self.deeds[self.starts[row] as usize..self.starts[row + 1] as usize];
        let until = deeds.partition_point(|it| it.day <= day);
        let deeds = &deeds[..until];
        let mut walk = Walk::new(&self.items);
        let mut at = At::default();
        walk.over(deeds, &self.worth, days, &self.deciders, |_, it| at = it);
        let mut parts = Vec::new();
        for (place, item) in self.items.iter().enumerate() {
            let within = deeds
                .iter()
                .filter(|it| it.item as usize == place && day - it.day < days as i32);
            let mut on: Vec<NaiveDate> = within.map(|it| day_of(it.day)).collect();
            on.reverse();
            let mut times = on.len() as u32;
            if Some(place) == walk.further {
                times = at.people.saturating_sub(1);
                on = Self::newcomers(deeds, day, days);
            }
            if times > 0 {
                let sum = walk.sums[place];
                let points = rules::capped(sum, item.cap);
                parts.push(ExamplePart {
                    item: item.item.clone(),
                    times,
                    points,
                    capped: (points - sum).abs() > 1e-9,
                    days: on,
                });
            }
        }
        by_weight(&mut parts);
        (parts, at)
    }

    /// The days on which people beyond the first appeared within the window, the last first.
    fn newcomers(deeds: &[Deed], day: i32, days: usize) -> Vec<NaiveDate> {
        let mut seen = HashSet::new();
        let mut on: Vec<NaiveDate> = deeds
            .iter()
            .filter(|it| it.person != 0 && day - it.day < days as i32)
            .filter(|it| seen.insert(it.person))
            .map(|it| day_of(it.day))
            .skip(1)
            .collect();
        on.reverse();
        on
    }
}

/// What is known of an account that waits.
struct Judged {
    excluded: bool,
    fit: Option<f64>,
    fit_known: bool,
    points: f64,
    threshold: f64,
    people: Option<u32>,
    decider: Option<bool>,
}

/// How an account stands at the end of a day.
#[derive(Debug, Clone, Copy, Default)]
struct At {
    points: f64,
    people: u32,
    decider: bool,
    /// Something was done that does not wait.
    now: bool,
}

/// Goes through an account's days with a window behind it.
struct Walk<'items> {
    items: &'items [Item],
    further: Option<usize>,
    /// Day, item, how often.
    window: VecDeque<(i32, u16, u32)>,
    /// Person and the day they were last active.
    people: Vec<(u32, i32)>,
    sums: Vec<f64>,
}

impl<'items> Walk<'items> {
    fn new(items: &'items [Item]) -> Self {
        Self {
            items,
            further: items.iter().position(|it| it.item == FURTHER),
            window: VecDeque::new(),
            people: Vec::new(),
            sums: vec![0.0; items.len()],
        }
    }

    fn over(
        &mut self,
        deeds: &[Deed],
        worth: &[f64],
        days: usize,
        deciders: &HashSet<u32>,
        mut told: impl FnMut(i32, At),
    ) {
        self.window.clear();
        self.people.clear();
        let length = days as i32;
        let mut now_since: Option<i32> = None;
        for on in deeds.chunk_by(|a, b| a.day == b.day) {
            let day = on[0].day;
            for it in on {
                if it.person != 0 {
                    match self.people.iter_mut().find(|other| other.0 == it.person) {
                        Some(other) => other.1 = day,
                        None => self.people.push((it.person, day)),
                    }
                }
                match self.window.back_mut() {
                    Some(last) if last.0 == day && last.1 == it.item => last.2 += 1,
                    _ => self.window.push_back((day, it.item, 1)),
                }
                if self.items[it.item as usize].act_now {
                    now_since = Some(day);
                }
            }
            while self.window.front().is_some_and(|it| day - it.0 >= length) {
                self.window.pop_front();
            }
            self.people.retain(|it| day - it.1 < length);
            self.sums.fill(0.0);
            for (on, item, times) in &self.window {
                let age = (day - on) as usize;
                self.sums[*item as usize] += worth[*item as usize * days + age] * f64::from(*times);
            }
            let people = self.people.len() as u32;
            if let Some(place) = self.further {
                self.sums[place] += self.items[place].points * f64::from(people.saturating_sub(1));
            }
            let points = self
                .sums
                .iter()
                .zip(self.items)
                .map(|(sum, item)| rules::capped(*sum, item.cap))
                .sum();
            told(
                day,
                At {
                    points,
                    people,
                    decider: self.people.iter().any(|it| deciders.contains(&it.0)),
                    now: now_since == Some(day),
                },
            );
        }
    }
}

fn by_weight(parts: &mut [ExamplePart]) {
    parts.sort_by(|a, b| b.points.abs().total_cmp(&a.points.abs()));
}

fn day_of(day: i32) -> NaiveDate {
    NaiveDate::from_num_days_from_ce_opt(day).unwrap_or_default()
}
