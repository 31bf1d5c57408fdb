//! The step's tables, read and written. [`read`] is the only door to the proposals for the window: what is covered stays in
//! here.

use std::collections::{BTreeMap, HashMap};

use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension, params};

use super::{
    Agreement, Decay, Item, LogView, Mode, Office, Reason, Rule, ScoringCounts, ScoringView, Sla,
    THRESHOLD, Threshold, Trait, Watcher, Who, Word, keep,
    log::{self, Activity},
    rules,
    starter::{ACTIONS, OTHER_WORDS, REASONS, Starter, THRESHOLD_POINTS},
};
use crate::{
    Apart, Error, Language, Param, Result, Side, Step, Words, apart,
    steps::{accounts::fold, roles},
};

/// What is kept of an item besides its points; an empty one leaves no row.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Kept {
    pub name: Option<String>,
    pub about: Option<Trait>,
    pub decay: Option<Decay>,
    /// 0 = no end.
    pub cap: Option<f64>,
    pub act_now: Option<bool>,
    pub hidden: bool,
}

/// The starter of a code.
pub(super) fn starter(item: &str) -> Option<&'static Starter> {
    ACTIONS.iter().find(|it| it.item == item)
}

/// Whether an item exists without a row.
fn inborn(item: &str) -> bool {
    item == THRESHOLD || starter(item).is_some()
}

fn kept_all(db: &Connection) -> Result<BTreeMap<String, Kept>> {
    let mut statement = db.prepare_cached(
        "SELECT item, name, trait, decay, decay_by, cap, act_now, hidden FROM scoring_item",
    )?;
    let mut rows = statement.query([])?;
    let mut all = BTreeMap::new();
    while let Some(row) = rows.next()? {
        let about: Option<String> = row.get(2)?;
        let decay: Option<String> = row.get(3)?;
        let by: Option<f64> = row.get(4)?;
        let about = about
            .map(|text| serde_json::from_str(&text))
            .transpose()
            .map_err(|error| Error::new(crate::Code::Damaged, error.to_string()))?;
        let by = by.unwrap_or(1.0);
        let kept = Kept {
            name: row.get(1)?,
            about,
            decay: decay.map(|kind| match kind.as_str() {
                "week" => Decay::Week { by },
                "month" => Decay::Month { by },
                "half-life" => Decay::HalfLife { by },
                _ => Decay::None,
            }),
            cap: row.get(5)?,
            act_now: row.get(6)?,
            hidden: row.get(7)?,
        };
        all.insert(row.get(0)?, kept);
    }
    Ok(all)
}

/// What is kept of one item; an error if there is no such item.
pub(super) fn kept(db: &Connection, item: &str) -> Result<Kept> {
    match kept_all(db)?.remove(item) {
        Some(kept) => Ok(kept),
        None if inborn(item) => Ok(Kept::default()),
        None => Err(Error::missing("item")),
    }
}

/// Keeps an item.
pub(super) fn put(tx: &Connection, item: &str, kept: &Kept) -> Result<()> {
    if *kept == Kept::default() && inborn(item) {
        tx.execute("DELETE FROM scoring_item WHERE item = ?1", [item])?;
        return Ok(());
    }
    let about = kept
        .about
        .as_ref()
        .map(serde_json::to_string)
        .transpose()
        .map_err(|error| Error::new(crate::Code::Database, error.to_string()))?;
    let (decay, by) = match kept.decay {
        None => (None, None),
        Some(Decay::None) => (Some("none"), None),
        Some(Decay::Week { by }) => (Some("week"), Some(by)),
        Some(Decay::Month { by }) => (Some("month"), Some(by)),
        Some(Decay::HalfLife { by }) => (Some("half-life"), Some(by)),
    };
    tx.prepare_cached(
        "INSERT INTO scoring_item (item, name, trait, decay, decay_by, cap, act_now, hidden)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
         ON CONFLICT (item) DO UPDATE SET name = ?2, trait = ?3, decay = ?4, decay_by = ?5, cap = ?6, act_now = ?7,
             hidden = ?8",
    )?
    .execute(params![item, kept.name, about, decay, by, kept.cap, kept.act_now, kept.hidden])?;
    Ok(())
}

/// Forgets an own item with everything said about it.
pub(super) fn remove(tx: &Connection, item: &str) -> Result<()> {
    tx.execute("DELETE FROM scoring_points WHERE item = ?1", [item])?;
    tx.execute("DELETE FROM scoring_deed WHERE item = ?1", [item])?;
    tx.execute("DELETE FROM scoring_word WHERE item = ?1", [item])?;
    tx.execute("DELETE FROM scoring_item WHERE item = ?1", [item])?;
    Ok(())
}

/// Says or takes back a voice's points.
pub(super) fn put_points(
    tx: &Connection,
    item: &str,
    voice: &str,
    points: Option<f64>,
) -> Result<()> {
    match points {
        Some(points) => tx
            .prepare_cached(
                "INSERT INTO scoring_points (item, voice, points) VALUES (?1, ?2, ?3)
                 ON CONFLICT (item, voice) DO UPDATE SET points = ?3",
            )?
            .execute(params![item, voice, points])?,
        None => tx
            .prepare_cached("DELETE FROM scoring_points WHERE item = ?1 AND voice = ?2")?
            .execute(params![item, voice])?,
    };
    Ok(())
}

fn points(db: &Connection) -> Result<HashMap<(String, String), f64>> {
    let mut statement = db.prepare_cached("SELECT item, voice, points FROM scoring_points")?;
    Ok(statement
        .query_map([], |row| Ok(((row.get(0)?, row.get(1)?), row.get(2)?)))?
        .collect::<rusqlite::Result<_>>()?)
}

/// What an item is called.
pub(super) fn name(item: &str, kept: &Kept) -> Param {
    kept.name
        .as_deref()
        .map_or_else(|| Param::key(format!("scoring-item-{item}")), Param::from)
}

/// Every item as whoever has the laptop may see it: the threshold, starter actions, own actions, traits.
pub(super) fn items(db: &Connection, apart: Apart) -> Result<Vec<Item>> {
    let mut kept = kept_all(db)?;
    let points = points(db)?;
    let inborn = std::iter::once(THRESHOLD).chain(ACTIONS.iter().map(|it| it.item));
    let mut all: Vec<(String, Kept)> = inborn
        .map(|item| (item.to_owned(), kept.remove(item).unwrap_or_default()))
        .collect();
    let (traits, actions): (Vec<_>, Vec<_>) =
        kept.into_iter().partition(|(_, it)| it.about.is_some());
    all.extend(actions);
    all.extend(traits);
    let of = |item: &str, voice: &str| points.get(&(item.to_owned(), voice.to_owned())).copied();
    Ok(all
        .into_iter()
        .map(|(item, kept)| {
            let starter = starter(&item);
            let start = starter.map_or_else(
                || (item == THRESHOLD).then_some(THRESHOLD_POINTS),
                |it| Some(it.points),
            );
            let voice = |side: Side| of(&item, side.name()).filter(|_| apart.shows(side));
            let (marketing, sales) = (voice(Side::Marketing), voice(Side::Sales));
            let both = marketing.zip(sales).filter(|_| apart.revealed);
            // Two equal proposals are an agreement once the room sees them, not before.
            let (agreement, agreed) = rules::agreement(
                both.map(|it| it.0),
                both.map(|it| it.1),
                of(&item, "agreed"),
            );
            Item {
                own: starter.is_none() && item != THRESHOLD,
                name: name(&item, &kept),
                decay: kept
                    .decay
                    .unwrap_or_else(|| starter.map_or(Decay::None, |it| it.decay)),
                cap: kept
                    .cap
                    .or_else(|| starter.and_then(|it| it.cap))
                    .filter(|cap| *cap > 0.0),
                act_now: kept
                    .act_now
                    .unwrap_or_else(|| starter.is_some_and(|it| it.act_now)),
                hidden: kept.hidden,
                about: kept.about,
                starter: start,
                marketing,
                sales,
                agreed,
                agreement,
                apart: both.map(|(marketing, sales)| rules::apart(marketing, sales)),
                points: agreed
                    .or_else(|| both.map(|(marketing, sales)| f64::midpoint(marketing, sales)))
                    .or(start)
                    .unwrap_or_default(),
                item,
            }
        })
        .collect())
}

/// The rule.
pub(super) fn rule(db: &Connection) -> Result<Rule> {
    let rule = db
        .prepare_cached("SELECT fit, days, people, decider, mode, per_seller FROM scoring_rule")?
        .query_row([], |row| {
            Ok(Rule {
                fit: row.get(0)?,
                days: row.get(1)?,
                people: row.get(2)?,
                decider: row.get(3)?,
                mode: row.get::<_, Mode>(4)?,
                per_seller: row.get(5)?,
            })
        })
        .optional()?;
    Ok(rule.unwrap_or_default())
}

/// Keeps the rule; the starter's leaves no row.
pub(super) fn put_rule(tx: &Connection, rule: &Rule) -> Result<()> {
    if *rule == Rule::default() {
        tx.execute("DELETE FROM scoring_rule", [])?;
        return Ok(());
    }
    tx.execute(
        "INSERT INTO scoring_rule (id, fit, days, people, decider, mode, per_seller) VALUES (1, ?1, ?2, ?3, ?4, ?5, ?6)
         ON CONFLICT (id) DO UPDATE SET fit = ?1, days = ?2, people = ?3, decider = ?4, mode = ?5, per_seller = ?6",
        params![rule.fit, rule.days, rule.people, rule.decider, rule.mode, rule.per_seller],
    )?;
    Ok(())
}

/// Own thresholds, in the order in which they go before one another.
pub(super) fn thresholds(db: &Connection) -> Result<Vec<Threshold>> {
    let mut statement = db.prepare_cached("SELECT who, points FROM scoring_threshold")?;
    let mut all: Vec<Threshold> = statement
        .query_map([], |row| {
            Ok(Threshold {
                who: row.get::<_, Who>(0)?,
                points: row.get(1)?,
            })
        })?
        .collect::<rusqlite::Result<_>>()?;
    all.sort_by_key(|it| it.who);
    Ok(all)
}

/// The SLA.
pub(super) fn sla(db: &Connection) -> Result<Sla> {
    let holidays = db
        .prepare_cached("SELECT day FROM scoring_holiday ORDER BY day")?
        .query_map([], |row| row.get::<_, String>(0))?
        .collect::<rusqlite::Result<Vec<_>>>()?;
    let (watcher, mut sla) = db
        .prepare_cached(
            "SELECT watcher, tier_1, tier_2, tier_3, accept, touches, touch_days, recycle_days, breach, opens, closes,
                 weekdays, agreed FROM scoring_sla",
        )?
        .query_row([], |row| {
            let breach: Option<String> = row.get(8)?;
            let weekdays: String = row.get(11)?;
            Ok((
                row.get(0)?,
                Sla {
                    respond: [row.get(1)?, row.get(2)?, row.get(3)?],
                    accept: row.get(4)?,
                    touches: row.get(5)?,
                    touch_days: row.get(6)?,
                    recycle_days: row.get(7)?,
                    breach: breach.map_or_else(starter_breach, Param::from),
                    office: Office {
                        opens: row.get(9)?,
                        closes: row.get(10)?,
                        weekdays: weekdays.chars().filter_map(|it| it.to_digit(10)).collect(),
                        holidays: Vec::new(),
                    },
                    agreed: row.get(12)?,
                    watcher: None,
                    reasons: Vec::new(),
                },
            ))
        })
        .optional()?
        .unwrap_or_else(|| (None, starter_sla()));
    sla.office.holidays = holidays.iter().filter_map(|it| it.parse().ok()).collect();
    sla.reasons = reasons(db)?;
    sla.watcher = watcher_of(db, watcher)?;
    Ok(sla)
}

fn starter_breach() -> Param {
    Param::key("scoring-sla-breach-starter")
}

/// The SLA a room starts with.
fn starter_sla() -> Sla {
    Sla {
        respond: [4.0, 24.0, 48.0],
        accept: 24.0,
        touches: 6,
        touch_days: 10,
        recycle_days: 90,
        watcher: None,
        breach: starter_breach(),
        office: Office {
            opens: 9 * 60,
            closes: 17 * 60,
            weekdays: vec![1, 2, 3, 4, 5],
            holidays: Vec::new(),
        },
        reasons: Vec::new(),
        agreed: false,
    }
}

/// The role that watches over the SLA: the one chosen, else marketing operations; none if it is gone or left out.
fn watcher_of(db: &Connection, chosen: Option<i64>) -> Result<Option<Watcher>> {
    let plan = roles::plan(db)?;
    let role = plan.shown_roles().find(|role| match chosen {
        Some(chosen) => role.id == chosen,
        None => role.starter.as_deref() == Some("mo"),
    });
    Ok(role.map(|role| Watcher {
        role: role.id,
        name: role.name.clone(),
        people: plan
            .holders_of(role.id)
            .map(|person| person.name.clone())
            .collect(),
    }))
}

/// The chosen watcher, as kept.
pub(super) fn chosen_watcher(db: &Connection) -> Result<Option<i64>> {
    Ok(db
        .prepare_cached("SELECT watcher FROM scoring_sla")?
        .query_row([], |row| row.get(0))
        .optional()?
        .flatten())
}

/// Keeps the SLA; the starter's leaves no row. Holidays and reasons have tables of their own.
pub(super) fn put_sla(tx: &Connection, sla: &Sla, watcher: Option<i64>) -> Result<()> {
    let bare = Sla {
        watcher: None,
        reasons: Vec::new(),
        office: Office {
            holidays: Vec::new(),
            ..sla.office.clone()
        },
        ..sla.clone()
    };
    if bare == starter_sla() && watcher.is_none() {
        tx.execute("DELETE FROM scoring_sla", [])?;
        return Ok(());
    }
    let breach = match &sla.breach {
        Param::Text(text) => Some(text.as_str()),
        _ => None,
    };
    let weekdays: String = sla
        .office
        .weekdays
        .iter()
        .map(ToString::to_string)
        .collect();
    tx.execute(
        "INSERT INTO scoring_sla (id, tier_1, tier_2, tier_3, accept, touches, touch_days, recycle_days, watcher, breach,
             opens, closes, weekdays, agreed) VALUES (1, ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)
         ON CONFLICT (id) DO UPDATE SET tier_1 = ?1, tier_2 = ?2, tier_3 = ?3, accept = ?4, touches = ?5,
             touch_days = ?6, recycle_days = ?7, watcher = ?8, breach = ?9, opens = ?10, closes = ?11, weekdays = ?12,
             agreed = ?13",
        params![
            sla.respond[0],
            sla.respond[1],
            sla.respond[2],
            sla.accept,
            sla.touches,
            sla.touch_days,
            sla.recycle_days,
            watcher,
            breach,
            sla.office.opens,
            sla.office.closes,
            weekdays,
            sla.agreed,
        ],
    )?;
    Ok(())
}

fn reasons(db: &Connection) -> Result<Vec<Reason>> {
    let mut statement = db.prepare_cached("SELECT reason, name, hidden FROM scoring_reason")?;
    let mut kept: BTreeMap<String, (Option<String>, bool)> = statement
        .query_map([], |row| Ok((row.get(0)?, (row.get(1)?, row.get(2)?))))?
        .collect::<rusqlite::Result<_>>()?;
    let starters =
        REASONS.map(|reason| (reason.to_owned(), kept.remove(reason).unwrap_or_default()));
    Ok(starters
        .into_iter()
        .chain(kept)
        .map(|(reason, (name, hidden))| Reason {
            own: !REASONS.contains(&reason.as_str()),
            name: name.map_or_else(
                || Param::key(format!("scoring-reason-{reason}")),
                Param::from,
            ),
            reason,
            hidden,
        })
        .collect())
}

/// Keeps a reason; a starter as it was leaves no row.
pub(super) fn put_reason(
    tx: &Connection,
    reason: &str,
    name: Option<&str>,
    hidden: bool,
) -> Result<()> {
    if name.is_none() && !hidden {
        tx.execute("DELETE FROM scoring_reason WHERE reason = ?1", [reason])?;
        return Ok(());
    }
    tx.execute(
        "INSERT INTO scoring_reason (reason, name, hidden) VALUES (?1, ?2, ?3)
         ON CONFLICT (reason) DO UPDATE SET name = ?2, hidden = ?3",
        params![reason, name, hidden],
    )?;
    Ok(())
}

/// What a word for an action means.
pub(super) struct Meanings {
    known: HashMap<String, Option<String>>,
}

impl Meanings {
    /// From names in both languages, usual synonyms, and what somebody said; the last counts most.
    pub(super) fn read(db: &Connection) -> Result<Self> {
        let mut known = HashMap::new();
        for (word, item) in OTHER_WORDS {
            known.insert(fold(word).into_owned(), Some(item.to_owned()));
        }
        let all = items(db, Apart::default())?;
        let actions = || {
            all.iter()
                .filter(|it| it.about.is_none() && it.item != THRESHOLD)
        };
        for language in Language::ALL {
            let words = Words::of(language);
            for it in actions().filter(|it| !it.own) {
                let name = words.say(&format!("scoring-item-{}", it.item));
                known.insert(fold(&name).into_owned(), Some(it.item.clone()));
            }
        }
        for it in actions() {
            if let Param::Text(name) = &it.name {
                known.insert(fold(name).into_owned(), Some(it.item.clone()));
            }
        }
        let mut statement = db.prepare_cached("SELECT word, item FROM scoring_word")?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            known.insert(row.get(0)?, row.get(1)?);
        }
        Ok(Self { known })
    }

    /// The word with its meaning.
    pub(super) fn word(&self, word: &str, count: u32) -> Word {
        let meaning = self.known.get(fold(word.trim()).as_ref());
        Word {
            word: word.to_owned(),
            count,
            ignored: matches!(meaning, Some(None)),
            item: meaning.cloned().flatten(),
        }
    }
}

/// A log with its words.
pub(super) struct Log {
    pub id: i64,
    pub first_day: NaiveDate,
    pub accounts: Vec<String>,
    pub actions: Vec<String>,
    /// Name, and whether the role decides.
    pub people: Vec<(String, bool)>,
    pub roles: bool,
}

/// Hands over every log.
pub(super) fn each_log(db: &Connection, mut take: impl FnMut(Log) -> Result<()>) -> Result<()> {
    let mut statement = db.prepare_cached(
        "SELECT id, first_day, accounts, actions, people, roles FROM scoring_log ORDER BY id",
    )?;
    let mut rows = statement.query([])?;
    let lines = |text: String| text.split('\n').map(str::to_owned).collect::<Vec<_>>();
    while let Some(row) = rows.next()? {
        let people: String = row.get(4)?;
        take(Log {
            id: row.get(0)?,
            first_day: read_day(&row.get::<_, String>(1)?)?,
            accounts: lines(row.get(2)?),
            actions: lines(row.get(3)?),
            people: people.split('\n').map(keep::person).collect(),
            roles: row.get(5)?,
        })?;
    }
    Ok(())
}

/// Hands over every activity of a log.
pub(super) fn each_activity(
    db: &Connection,
    log: i64,
    mut take: impl FnMut(Activity),
) -> Result<()> {
    let mut statement =
        db.prepare_cached("SELECT count, packed FROM scoring_activity WHERE log = ?1 ORDER BY id")?;
    let mut rows = statement.query([log])?;
    while let Some(row) = rows.next()? {
        let packed = row.get_ref(1)?.as_blob().map_err(rusqlite::Error::from)?;
        log::unpack(packed, row.get::<_, u32>(0)? as usize, &mut take)?;
    }
    Ok(())
}

/// A day of the calendar by its number.
pub(super) fn calendar(day: u32) -> NaiveDate {
    i32::try_from(day)
        .ok()
        .and_then(NaiveDate::from_num_days_from_ce_opt)
        .unwrap_or_default()
}

fn read_day(text: &str) -> Result<NaiveDate> {
    text.parse()
        .map_err(|_| Error::new(crate::Code::Damaged, "a day that is none"))
}

/// The logs as the screen lists them, in the order of their days.
pub(super) fn logs(db: &Connection) -> Result<Vec<LogView>> {
    let mut statement = db.prepare_cached(
        "SELECT id, name, count, first_day, last_day FROM scoring_log ORDER BY first_day, id",
    )?;
    let mut rows = statement.query([])?;
    let mut all = Vec::new();
    while let Some(row) = rows.next()? {
        all.push(LogView {
            id: row.get(0)?,
            name: row.get(1)?,
            count: row.get(2)?,
            first_day: read_day(&row.get::<_, String>(3)?)?,
            last_day: read_day(&row.get::<_, String>(4)?)?,
        });
    }
    Ok(all)
}

/// An account to test the rule on, as kept.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct KeptExample {
    pub id: i64,
    pub account: Option<i64>,
    pub name: String,
    pub fit: Option<f64>,
    pub people: u32,
    pub decider: bool,
    pub deeds: Vec<(String, u32)>,
}

/// Accounts to test the rule on, in their order.
pub(super) fn examples(db: &Connection) -> Result<Vec<KeptExample>> {
    let mut deeds =
        db.prepare_cached("SELECT item, times FROM scoring_deed WHERE example = ?1 ORDER BY item")?;
    let mut statement = db.prepare_cached(
        "SELECT id, account, name, fit, people, decider FROM scoring_example ORDER BY place, id",
    )?;
    let mut all = statement
        .query_map([], |row| {
            Ok(KeptExample {
                id: row.get(0)?,
                account: row.get(1)?,
                name: row.get(2)?,
                fit: row.get(3)?,
                people: row.get(4)?,
                decider: row.get(5)?,
                deeds: Vec::new(),
            })
        })?
        .collect::<rusqlite::Result<Vec<_>>>()?;
    for it in &mut all {
        it.deeds = deeds
            .query_map([it.id], |row| Ok((row.get(0)?, row.get(1)?)))?
            .collect::<rusqlite::Result<_>>()?;
    }
    Ok(all)
}

/// Whether anything has been entered yet.
pub(super) fn started(db: &Connection) -> Result<bool> {
    Ok(db
        .prepare_cached(
            "SELECT EXISTS (SELECT 1 FROM scoring_points) OR EXISTS (SELECT 1 FROM scoring_item)
                 OR EXISTS (SELECT 1 FROM scoring_rule) OR EXISTS (SELECT 1 FROM scoring_threshold)
                 OR EXISTS (SELECT 1 FROM scoring_log) OR EXISTS (SELECT 1 FROM scoring_sla)
                 OR EXISTS (SELECT 1 FROM scoring_example) OR EXISTS (SELECT 1 FROM scoring_apart)",
        )?
        .query_row([], |row| row.get(0))?)
}

/// The whole step as its screen needs it, besides what the simulator says.
pub fn read(db: &Connection) -> Result<ScoringView> {
    let apart = apart::kept(db, Step::Scoring)?;
    let items = items(db, apart)?;
    let counts = counts(db, &items)?;
    let open = items
        .iter()
        .filter(|it| !it.hidden && it.agreement == Agreement::Open)
        .count();
    let plan = roles::plan(db)?;
    Ok(ScoringView {
        entering: apart.alone(),
        revealed: apart.revealed,
        counts,
        open: open as u32,
        rule: rule(db)?,
        thresholds: thresholds(db)?,
        sla: sla(db)?,
        roles: plan
            .shown_roles()
            .map(|role| (role.id, role.name.clone()))
            .collect(),
        logs: logs(db)?,
        items,
    })
}

/// How many shown items each team has proposed points for. Numbers only: no proposal leaves with them.
pub(super) fn counts(db: &Connection, items: &[Item]) -> Result<ScoringCounts> {
    let points = points(db)?;
    let of = |side: Side| {
        items
            .iter()
            .filter(|it| !it.hidden)
            .filter(|it| points.contains_key(&(it.item.clone(), side.name().to_owned())))
            .count() as u32
    };
    let shown = items.iter().filter(|it| !it.hidden).count() as u32;
    let (marketing, sales) = (of(Side::Marketing), of(Side::Sales));
    Ok(ScoringCounts {
        marketing,
        sales,
        missing: 2 * shown - marketing - sales,
    })
}
