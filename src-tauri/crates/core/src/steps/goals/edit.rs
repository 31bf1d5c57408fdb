//! Everything the goals' screen can do, as values.

use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::{Connection, params};
use serde::{Deserialize, Serialize};

use super::{
    Better, Claim, Goal, Kind, Part, Proposal, Stage, Unit, Whose, figures, rules, starter,
    store::{self, goal},
};
use crate::{
    Apart, Code, Edit, Error, Label, Param, Result, Side, Step, apart, id,
    order::reordered,
    steps::{meetings, roles},
};

/// The longest name, in characters.
const LONGEST_NAME: usize = 200;
/// The longest source, in characters.
const LONGEST_SOURCE: usize = 400;
/// The largest number anybody measures: beyond it, digits get lost on the way.
const LARGEST: f64 = 1e15;

/// A change to the goals.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(
    tag = "kind",
    rename_all = "kebab-case",
    rename_all_fields = "camelCase"
)]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, export_to = "goals.ts"))]
pub enum GoalsEdit {
    /// Takes the usual goals, as far as they are not there; nobody's until the room settles them.
    Start,
    /// One more goal.
    Add {
        /// What it is called.
        name: String,
        /// Where in the funnel.
        stage: Stage,
    },
    /// Drops a goal.
    Remove {
        /// Which.
        goal: i64,
    },
    /// Puts a goal before another one of its stage, or last.
    Move {
        /// Which.
        goal: i64,
        /// Before which; none for last.
        before: Option<i64>,
    },
    /// Calls a goal something else; a usual one gets its own name back with an empty one.
    Rename {
        /// Which.
        goal: i64,
        /// The new name.
        name: String,
    },
    /// Where in the funnel it belongs.
    Stage {
        /// Which.
        goal: i64,
        /// The stage.
        stage: Stage,
    },
    /// Whose it is; none opens it again.
    Settle {
        /// Which.
        goal: i64,
        /// Whose.
        whose: Option<Whose>,
    },
    /// Takes what a team proposed: whose it is, and the target if that team named one.
    SettleWith {
        /// Which.
        goal: i64,
        /// Whose proposal.
        side: Side,
    },
    /// Settles every open goal for which both teams proposed the same.
    SettleSame,
    /// Settles every open usual goal as usual.
    SettleUsual,
    /// Whether it says something early or late.
    Kind {
        /// Which.
        goal: i64,
        /// Leading or lagging.
        which: Kind,
    },
    /// What it counts, and which way is better.
    Measure {
        /// Which.
        goal: i64,
        /// The unit.
        unit: Unit,
        /// The better way.
        better: Better,
    },
    /// Today's value; none if nobody knows it.
    Baseline {
        /// Which.
        goal: i64,
        /// The value; per cent as 62.
        value: Option<f64>,
    },
    /// Until when an unknown value of today is measured.
    MeasureBy {
        /// Which.
        goal: i64,
        /// The day.
        day: Option<NaiveDate>,
    },
    /// What it shall reach.
    Target {
        /// Which.
        goal: i64,
        /// The value; per cent as 62.
        value: Option<f64>,
    },
    /// Until when.
    Due {
        /// Which.
        goal: i64,
        /// The day.
        day: Option<NaiveDate>,
    },
    /// Which role answers for it.
    Own {
        /// Which.
        goal: i64,
        /// The role; none for nobody yet.
        role: Option<i64>,
    },
    /// Where the number comes from; a usual goal gets its own words back with an empty one.
    Source {
        /// Which.
        goal: i64,
        /// The words.
        text: String,
    },
    /// Which meeting looks at it.
    Review {
        /// Which.
        goal: i64,
        /// The meeting; none for none.
        meeting: Option<i64>,
    },
    /// Hands the laptop to a team.
    HandOver {
        /// Which team.
        side: Side,
    },
    /// The facilitator takes the laptop back.
    TakeBack,
    /// Shows both teams' proposals.
    Reveal,
    /// Covers them again.
    Cover,
    /// Whose goal a team thinks it should be; none takes it back.
    Propose {
        /// Which.
        goal: i64,
        /// Which team.
        side: Side,
        /// Whose, or no goal at all.
        claim: Option<Claim>,
    },
    /// What a team thinks it should reach; none takes it back.
    ProposeTarget {
        /// Which.
        goal: i64,
        /// Which team.
        side: Side,
        /// The value.
        target: Option<f64>,
    },
    /// How a goal is calculated, as a person writes it: `[accepted SQAs] / [SQAs handed over]`.
    Formula {
        /// Which.
        goal: i64,
        /// The formula; empty for a number that is only counted, none for the usual formula.
        text: Option<String>,
    },
    /// Takes what its formula comes to as today's value.
    TakeCalculated {
        /// Which.
        goal: i64,
    },
    /// Takes it for every goal whose value of today is unknown.
    TakeAllCalculated,
    /// One more figure for formulas.
    AddFigure {
        /// What it is called.
        name: String,
        /// What it counts.
        unit: Unit,
    },
    /// Calls a figure something else; a usual one gets its own name back with an empty one.
    RenameFigure {
        /// Which.
        figure: String,
        /// The new name.
        name: String,
    },
    /// What an own figure counts.
    MeasureFigure {
        /// Which.
        figure: String,
        /// The unit.
        unit: Unit,
    },
    /// A figure's value today; none if nobody knows it.
    Figure {
        /// Which.
        figure: String,
        /// The value; per cent as 62.
        value: Option<f64>,
    },
    /// Drops an own figure no formula needs.
    RemoveFigure {
        /// Which.
        figure: String,
    },
    /// One of the funnel's numbers.
    Funnel {
        /// Which.
        part: Part,
        /// Its value, a share of one where it is one; none forgets it.
        value: Option<f64>,
    },
    /// Which of the funnel's numbers follows from the others. Its present value stays as entered, so that seeking another
    /// one starts from where the funnel is.
    Seek {
        /// Which.
        part: Part,
    },
}

/// Text without blanks around it, if it is short enough.
fn tidy(field: &str, text: &str, longest: usize) -> Result<String> {
    let text = text.trim();
    if text.chars().count() > longest {
        return Err(Error::invalid(field, text.chars().count()).with("limit", longest));
    }
    Ok(text.to_owned())
}

fn number(field: &str, value: Option<f64>) -> Result<Option<f64>> {
    match value {
        Some(value) if !value.is_finite() || value.abs() > LARGEST => {
            Err(Error::invalid(field, value))
        }
        value => Ok(value),
    }
}

impl GoalsEdit {
    fn goal(&self) -> Option<i64> {
        match self {
            Self::Remove { goal }
            | Self::Move { goal, .. }
            | Self::Rename { goal, .. }
            | Self::Stage { goal, .. }
            | Self::Settle { goal, .. }
            | Self::SettleWith { goal, .. }
            | Self::Kind { goal, .. }
            | Self::Measure { goal, .. }
            | Self::Baseline { goal, .. }
            | Self::MeasureBy { goal, .. }
            | Self::Target { goal, .. }
            | Self::Due { goal, .. }
            | Self::Own { goal, .. }
            | Self::Source { goal, .. }
            | Self::Review { goal, .. }
            | Self::Formula { goal, .. }
            | Self::TakeCalculated { goal }
            | Self::Propose { goal, .. }
            | Self::ProposeTarget { goal, .. } => Some(*goal),
            Self::Start
            | Self::Add { .. }
            | Self::TakeAllCalculated
            | Self::AddFigure { .. }
            | Self::RenameFigure { .. }
            | Self::MeasureFigure { .. }
            | Self::Figure { .. }
            | Self::RemoveFigure { .. }
            | Self::SettleSame
            | Self::SettleUsual
            | Self::HandOver { .. }
            | Self::TakeBack
            | Self::Reveal
            | Self::Cover
            | Self::Funnel { .. }
            | Self::Seek { .. } => None,
        }
    }

    fn key(&self) -> String {
        match self {
            Self::Start => "start",
            Self::Add { .. } => "add",
            Self::Remove { .. } => "remove",
            Self::Move { .. } => "move",
            Self::Rename { .. } => "rename",
            Self::Stage { .. } => "stage",
            Self::Settle { whose: None, .. } => "reopen",
            Self::Settle { .. } | Self::SettleWith { .. } => "settle",
            Self::SettleSame => "settle-same",
            Self::SettleUsual => "settle-usual",
            Self::Kind { .. } => "kind",
            Self::Measure { .. } => "measure",
            Self::Baseline { .. } => "baseline",
            Self::MeasureBy { .. } => "measure-by",
            Self::Target { .. } => "target",
            Self::Due { .. } => "due",
            Self::Own { .. } => "own",
            Self::Source { .. } => "source",
            Self::Review { .. } => "review",
            Self::HandOver { side } => return format!("hand-over-{}", side.name()),
            Self::TakeBack => "take-back",
            Self::Reveal => "reveal",
            Self::Cover => "cover",
            Self::Propose { side, .. } | Self::ProposeTarget { side, .. } => {
                return format!("propose-{}", side.name());
            }
            Self::Formula { .. } => "formula",
            Self::TakeCalculated { .. } => "take-calculated",
            Self::TakeAllCalculated => "take-all-calculated",
            Self::AddFigure { .. } => "add-figure",
            Self::RenameFigure { .. } => "rename-figure",
            Self::MeasureFigure { .. } => "measure-figure",
            Self::Figure { .. } => "figure",
            Self::RemoveFigure { .. } => "remove-figure",
            Self::Funnel { .. } => "funnel",
            Self::Seek { .. } => "seek",
        }
        .to_owned()
    }
}

impl Edit for GoalsEdit {
    fn label(&self, db: &Connection) -> Result<Label> {
        let label = Label::new(format!("undo-goals-{}", self.key()));
        Ok(match (self, self.goal()) {
            (_, Some(goal)) => label.with("goal", store::goal(db, goal)?.name),
            (Self::Add { name, .. }, _) => label.with("goal", name.trim()),
            (Self::AddFigure { name, .. }, _) => label.with("figure", name.trim()),
            (
                Self::RenameFigure { figure, .. }
                | Self::MeasureFigure { figure, .. }
                | Self::Figure { figure, .. }
                | Self::RemoveFigure { figure },
                _,
            ) => {
                let plan = store::plan(db)?;
                let name = figures::name_of(&plan, figure);
                label.with("figure", name.ok_or_else(|| Error::missing("figure"))?)
            }
            (Self::Funnel { part, .. } | Self::Seek { part }, _) => {
                label.with("part", Param::key(format!("goals-funnel-{}", part.name())))
            }
            _ => label,
        })
    }

    fn merges(&self) -> Option<String> {
        match self {
            Self::Rename { goal, .. } => Some(format!("goals-name-{goal}")),
            Self::Source { goal, .. } => Some(format!("goals-source-{goal}")),
            Self::Baseline { goal, .. } => Some(format!("goals-baseline-{goal}")),
            Self::Target { goal, .. } => Some(format!("goals-target-{goal}")),
            Self::ProposeTarget { goal, side, .. } => {
                Some(format!("goals-target-{}-{goal}", side.name()))
            }
            Self::Funnel { part, .. } => Some(format!("goals-funnel-{}", part.name())),
            Self::Formula { goal, .. } => Some(format!("goals-formula-{goal}")),
            Self::Figure { figure, .. } => Some(format!("goals-figure-{figure}")),
            Self::RenameFigure { figure, .. } => Some(format!("goals-figure-name-{figure}")),
            _ => None,
        }
    }

    fn apply(&self, tx: &Connection, _: DateTime<Utc>) -> Result<Option<i64>> {
        if let Some(id) = self.goal() {
            // An edit of something that is gone says so instead of doing nothing.
            let goal = goal(tx, id)?;
            return self.change(tx, &goal).map(|()| None);
        }
        match self {
            Self::Start => starter::start(tx)?,
            Self::Add { name, stage } => return add(tx, name, *stage).map(Some),
            Self::SettleSame => settle_same(tx)?,
            Self::SettleUsual => settle_usual(tx)?,
            Self::HandOver { side } => keep(tx, apart::kept(tx, Step::Goals)?.hand_over(*side)?)?,
            Self::TakeBack => keep(tx, apart::kept(tx, Step::Goals)?.take_back())?,
            Self::Reveal => {
                let plan = store::plan(tx)?;
                if plan.goals.is_empty() {
                    return Err(Error::missing("goal"));
                }
                keep(tx, plan.apart.reveal(plan.missing())?)?;
            }
            Self::Cover => keep(tx, Apart::default())?,
            Self::Funnel { part, value } => {
                let value = number("value", *value)?;
                if value.is_some_and(|it| it <= 0.0 || part.is_share() && it > 1.0) {
                    return Err(Error::invalid(part.name(), value.unwrap_or_default()));
                }
                store::put_part(tx, *part, value)?;
            }
            Self::Seek { part } => seek(tx, *part)?,
            Self::TakeAllCalculated => {
                let plan = store::plan(tx)?;
                for goal in plan.goals.iter().filter(|it| it.baseline.is_none()) {
                    take_calculated(tx, goal, figures::calculated(&plan, goal))?;
                }
            }
            Self::AddFigure { name, unit } => return add_figure(tx, name, *unit).map(Some),
            Self::RenameFigure { figure, .. }
            | Self::MeasureFigure { figure, .. }
            | Self::Figure { figure, .. }
            | Self::RemoveFigure { figure } => self.change_figure(tx, figure)?,
            _ => {}
        }
        Ok(None)
    }
}

impl GoalsEdit {
    /// Changes one goal.
    fn change(&self, tx: &Connection, goal: &Goal) -> Result<()> {
        let id = goal.id;
        let starter = goal.starter.is_some();
        match self {
            Self::Remove { .. } => {
                unused(tx, &figures::code_of(id))?;
                tx.execute("DELETE FROM goals_proposal WHERE goal = ?1", [id])?;
                tx.execute("DELETE FROM goals_goal WHERE id = ?1", [id])?;
                Ok(())
            }
            Self::Move { before, .. } => reorder(tx, goal, *before),
            Self::Rename { name, .. } => {
                let name = tidy("name", name, LONGEST_NAME)?;
                if name.is_empty() && !starter {
                    return Err(Error::invalid("name", ""));
                }
                let name = (!name.is_empty()).then_some(name);
                set(
                    tx,
                    "UPDATE goals_goal SET name = ?2 WHERE id = ?1",
                    params![id, name],
                )
            }
            Self::Source { text, .. } => {
                let text = tidy("source", text, LONGEST_SOURCE)?;
                let text = (!text.is_empty()).then_some(text);
                set(
                    tx,
                    "UPDATE goals_goal SET source = ?2 WHERE id = ?1",
                    params![id, text],
                )
            }
            Self::Stage { stage, .. } => set(
                tx,
                "UPDATE goals_goal SET stage = ?2, place = ?3 WHERE id = ?1",
                params![id, stage, store::last_place(tx)?],
            ),
            Self::Settle { whose, .. } => settle(tx, id, *whose),
            Self::SettleWith { side, .. } => {
                apart::kept(tx, Step::Goals)?.lies_open()?;
                let proposal = store::proposal(tx, id, *side)?;
                let whose = proposal
                    .claim
                    .and_then(Claim::whose)
                    .ok_or_else(|| Error::missing("proposal"))?;
                take(tx, id, whose, proposal.target)
            }
            Self::Kind { which, .. } => set(
                tx,
                "UPDATE goals_goal SET kind = ?2 WHERE id = ?1",
                params![id, which],
            ),
            Self::Measure { unit, better, .. } => set(
                tx,
                "UPDATE goals_goal SET unit = ?2, better = ?3 WHERE id = ?1",
                params![id, unit, better],
            ),
            Self::Baseline { value, .. } => set(
                tx,
                "UPDATE goals_goal SET baseline = ?2 WHERE id = ?1",
                params![id, number("baseline", *value)?],
            ),
            Self::MeasureBy { day, .. } => set(
                tx,
                "UPDATE goals_goal SET measure_by = ?2 WHERE id = ?1",
                params![id, day],
            ),
            Self::Target { value, .. } => set(
                tx,
                "UPDATE goals_goal SET target = ?2 WHERE id = ?1",
                params![id, number("target", *value)?],
            ),
            Self::Due { day, .. } => set(
                tx,
                "UPDATE goals_goal SET due = ?2 WHERE id = ?1",
                params![id, day],
            ),
            Self::Own { role, .. } => {
                if let Some(role) = role {
                    known(roles::plan(tx)?.roles.iter().map(|it| it.id), *role, "role")?;
                }
                set(
                    tx,
                    "UPDATE goals_goal SET owner = ?2 WHERE id = ?1",
                    params![id, role],
                )
            }
            Self::Review { meeting, .. } => {
                if let Some(meeting) = meeting {
                    let frame = meetings::plan(tx)?;
                    known(frame.meetings.iter().map(|it| it.id), *meeting, "meeting")?;
                }
                set(
                    tx,
                    "UPDATE goals_goal SET meeting = ?2 WHERE id = ?1",
                    params![id, meeting],
                )
            }
            Self::Formula { text, .. } => write_formula(tx, goal, text.as_deref()),
            Self::TakeCalculated { .. } => {
                let found = figures::calculated(&store::plan(tx)?, goal);
                take_calculated(
                    tx,
                    goal,
                    Some(found.ok_or_else(|| Error::missing("value"))?),
                )
            }
            Self::Propose { side, claim, .. } => propose(tx, id, *side, |it| it.claim = *claim),
            Self::ProposeTarget { side, target, .. } => {
                let target = number("target", *target)?;
                propose(tx, id, *side, |it| it.target = target)
            }
            _ => Ok(()),
        }
    }
}

impl GoalsEdit {
    /// Changes one figure.
    fn change_figure(&self, tx: &Connection, figure: &str) -> Result<()> {
        let mut kept = figures::kept(tx, figure)?;
        let usual = figures::FIGURES.iter().any(|(code, _)| *code == figure);
        match self {
            Self::RenameFigure { name, .. } => {
                let name = tidy_name(name)?;
                if name.is_empty() && !usual {
                    return Err(Error::invalid("name", ""));
                }
                kept.name = (!name.is_empty()).then_some(name);
            }
            Self::MeasureFigure { unit, .. } if usual => {
                return Err(Error::invalid("unit", unit.name()));
            }
            Self::MeasureFigure { unit, .. } => kept.unit = Some(*unit),
            Self::Figure { .. } if figure == figures::LISTED => {
                return Err(Error::invalid("figure", figure));
            }
            Self::Figure { value, .. } => kept.value = number("value", *value)?,
            Self::RemoveFigure { .. } if usual => return Err(Error::invalid("figure", figure)),
            Self::RemoveFigure { .. } => {
                unused(tx, figure)?;
                return figures::remove(tx, figure);
            }
            _ => {}
        }
        figures::put(tx, figure, &kept)
    }
}

/// A name that can stand in a formula: without the signs that formulas are made of.
fn tidy_name(name: &str) -> Result<String> {
    let name = tidy("name", name, LONGEST_NAME)?;
    if name.contains(['[', ']', '{', '}']) {
        return Err(Error::invalid("name", name));
    }
    Ok(name)
}

fn add_figure(tx: &Connection, name: &str, unit: Unit) -> Result<i64> {
    let name = tidy_name(name)?;
    if name.is_empty() {
        return Err(Error::invalid("name", ""));
    }
    let id = id::fresh();
    let kept = figures::Kept {
        name: Some(name),
        unit: Some(unit),
        value: None,
    };
    figures::put(tx, &format!("own-{id}"), &kept)?;
    Ok(id)
}

/// What formulas name cannot go: they would name nothing.
fn unused(tx: &Connection, code: &str) -> Result<()> {
    let plan = store::plan(tx)?;
    let users: Vec<Param> = figures::users(&plan, code)
        .filter(|it| figures::code_of(it.id) != code)
        .map(|it| it.name.clone())
        .collect();
    if users.is_empty() {
        return Ok(());
    }
    Err(Error::new(Code::Refused, "formulas name it")
        .with("why", "goals-used")
        .with("goals", Param::list(users)))
}

fn take_calculated(tx: &Connection, goal: &Goal, value: Option<f64>) -> Result<()> {
    match value {
        // As exact as anybody says it.
        Some(value) => set(
            tx,
            "UPDATE goals_goal SET baseline = ?2 WHERE id = ?1",
            params![goal.id, (value * 100.0).round() / 100.0],
        ),
        None => Ok(()),
    }
}

fn write_formula(tx: &Connection, goal: &Goal, text: Option<&str>) -> Result<()> {
    let kept = match text {
        None => None,
        Some(text) => {
            let read = figures::check(&store::plan(tx)?, goal, text).map_err(|problem| {
                Error::new(Code::Refused, "the formula is not understood")
                    .with("why", "goals-formula")
                    .with(
                        "trouble",
                        Param::key(format!("goals-why-{}", problem.trouble.name())),
                    )
                    .with("at", problem.from + 1)
                    .with("text", problem.text)
            })?;
            Some(read.map(|it| it.kept).unwrap_or_default())
        }
    };
    set(
        tx,
        "UPDATE goals_goal SET formula = ?2 WHERE id = ?1",
        params![goal.id, kept],
    )
}

fn set(tx: &Connection, sql: &str, params: &[&dyn rusqlite::ToSql]) -> Result<()> {
    tx.prepare_cached(sql)?.execute(params)?;
    Ok(())
}

fn keep(tx: &Connection, apart: Apart) -> Result<()> {
    apart::keep(tx, Step::Goals, apart)
}

fn known(mut there: impl Iterator<Item = i64>, wanted: i64, what: &str) -> Result<()> {
    if there.any(|it| it == wanted) {
        Ok(())
    } else {
        Err(Error::missing(what))
    }
}

fn add(tx: &Connection, name: &str, stage: Stage) -> Result<i64> {
    let name = tidy("name", name, LONGEST_NAME)?;
    if name.is_empty() {
        return Err(Error::invalid("name", ""));
    }
    let id = id::fresh();
    tx.execute(
        "INSERT INTO goals_goal (id, name, stage, kind, unit, better, place) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        params![
            id,
            name,
            stage,
            Kind::Leading,
            Unit::Percent,
            Better::More,
            store::last_place(tx)?
        ],
    )?;
    Ok(id)
}

/// A goal moves within its stage.
fn reorder(tx: &Connection, goal: &Goal, before: Option<i64>) -> Result<()> {
    let of_stage = store::goals(tx)?
        .into_iter()
        .filter(|it| it.stage == goal.stage);
    let order = of_stage.map(|it| it.id).collect();
    for (place, id) in reordered(order, goal.id, before)? {
        set(
            tx,
            "UPDATE goals_goal SET place = ?2 WHERE id = ?1",
            params![id, place],
        )?;
    }
    Ok(())
}

fn settle(tx: &Connection, goal: i64, whose: Option<Whose>) -> Result<()> {
    set(
        tx,
        "UPDATE goals_goal SET whose = ?2 WHERE id = ?1",
        params![goal, whose],
    )
}

/// Settles a goal with a proposal; a target nobody named leaves the one that is there.
fn take(tx: &Connection, goal: i64, whose: Whose, target: Option<f64>) -> Result<()> {
    settle(tx, goal, Some(whose))?;
    match target {
        Some(target) => set(
            tx,
            "UPDATE goals_goal SET target = ?2 WHERE id = ?1",
            params![goal, target],
        ),
        None => Ok(()),
    }
}

fn settle_same(tx: &Connection) -> Result<()> {
    let plan = store::plan(tx)?;
    plan.apart.lies_open()?;
    for goal in plan.goals.iter().filter(|it| it.whose.is_none()) {
        let (marketing, sales) = plan.both(goal.id);
        if let Some((whose, target)) = rules::same(marketing, sales) {
            take(tx, goal.id, whose, target)?;
        }
    }
    Ok(())
}

fn settle_usual(tx: &Connection) -> Result<()> {
    for goal in store::goals(tx)?.iter().filter(|it| it.whose.is_none()) {
        let usual = goal.starter.as_deref().and_then(starter::usual_of);
        if let Some(usual) = usual {
            settle(tx, goal.id, Some(usual.whose))?;
        }
    }
    Ok(())
}

fn propose(
    tx: &Connection,
    goal: i64,
    side: Side,
    change: impl FnOnce(&mut Proposal),
) -> Result<()> {
    apart::kept(tx, Step::Goals)?.may_answer(side)?;
    let mut proposal = store::proposal(tx, goal, side)?;
    change(&mut proposal);
    store::put_proposal(tx, goal, side, proposal)
}

/// Seeks another number: the one that was found becomes an entered one, so that the funnel stands as it stood.
fn seek(tx: &Connection, part: Part) -> Result<()> {
    let funnel = store::funnel(tx)?;
    let found = funnel
        .found()
        .filter(|it| *it > 0.0 && *it <= LARGEST && !funnel.impossible());
    if let Some(found) = found
        && part != funnel.sought
    {
        store::put_part(tx, funnel.sought, Some(found))?;
    }
    store::put_sought(tx, part)
}

/// A user who clicks anywhere.
#[cfg(any(test, feature = "random-edits"))]
pub fn random(db: &Connection, dice: &mut dyn FnMut(usize) -> usize) -> Result<GoalsEdit> {
    let plan = store::plan(db)?;
    let value = [None, Some(0.0), Some(12.5), Some(80.0), Some(250_000.0)][dice(5)];
    let day = NaiveDate::from_ymd_opt(2027, 1 + dice(12) as u32, 1 + dice(28) as u32);
    let day = day.filter(|_| dice(4) > 0);
    let side = Side::ALL[dice(2)];
    let stage = Stage::ALL[dice(4)];
    if dice(5) == 0 {
        let part = Part::ALL[dice(7)];
        let share = [0.25, 0.5, 1.0][dice(3)];
        let value = if part.is_share() { share } else { share * 1e6 };
        return Ok(match dice(3) {
            0 => GoalsEdit::Seek { part },
            1 => GoalsEdit::Funnel { part, value: None },
            _ => GoalsEdit::Funnel {
                part,
                value: Some(value),
            },
        });
    }
    if dice(6) == 0 {
        let at = &plan.figures[dice(plan.figures.len())];
        let figure = at.figure.clone();
        let free = at.own && figures::users(&plan, &figure).next().is_none();
        return Ok(match dice(6) {
            0 => GoalsEdit::AddFigure {
                name: format!("Zahl {}", dice(9)),
                unit: Unit::ALL[dice(Unit::ALL.len())],
            },
            1 if at.own => GoalsEdit::MeasureFigure {
                figure,
                unit: Unit::ALL[dice(Unit::ALL.len())],
            },
            2 if free => GoalsEdit::RemoveFigure { figure },
            3 => GoalsEdit::RenameFigure {
                figure,
                name: ["Leads", "Treffer", "a longer name"][dice(3)].to_owned(),
            },
            _ if at.derived => GoalsEdit::TakeAllCalculated,
            _ => GoalsEdit::Figure { figure, value },
        });
    }
    if plan.goals.is_empty() {
        return Ok(GoalsEdit::Start);
    }
    let at = &plan.goals[dice(plan.goals.len())];
    let goal = at.id;
    if dice(4) == 0 {
        let shown = Side::ALL.into_iter().find(|side| plan.apart.shows(*side));
        return Ok(match (dice(8), shown) {
            (0, _) => GoalsEdit::TakeBack,
            (1, _) if plan.missing() == 0 => GoalsEdit::Reveal,
            (2, _) if plan.apart.revealed => GoalsEdit::Cover,
            (3, _) if plan.apart.revealed => GoalsEdit::SettleSame,
            (4, Some(side)) => GoalsEdit::ProposeTarget {
                goal,
                side,
                target: value,
            },
            (_, Some(side)) => GoalsEdit::Propose {
                goal,
                side,
                claim: [
                    None,
                    Some(Claim::Shared),
                    Some(Claim::Sales),
                    Some(Claim::None),
                ][dice(4)],
            },
            (_, None) => GoalsEdit::HandOver { side },
        });
    }
    // A formula a user would write: one that fits what the goal counts.
    let own = ["{active} / {listed}", "2 * {covered} / {handed}", "", "3"][dice(4)];
    let fits = figures::check(&plan, at, own).is_ok();
    Ok(match dice(18) {
        16 => GoalsEdit::Formula {
            goal,
            text: fits.then(|| own.to_owned()),
        },
        17 if figures::calculated(&plan, at).is_some() => GoalsEdit::TakeCalculated { goal },
        0 => GoalsEdit::Start,
        1 => GoalsEdit::Add {
            name: format!("Ziel {}", dice(9)),
            stage,
        },
        2 => GoalsEdit::Remove { goal },
        3 => GoalsEdit::Move { goal, before: None },
        4 => GoalsEdit::Rename {
            goal,
            name: ["Reach", "Abdeckung", "a longer name"][dice(3)].to_owned(),
        },
        5 => GoalsEdit::Stage { goal, stage },
        6 => GoalsEdit::Settle {
            goal,
            whose: [None, Some(Whose::Shared), Some(Whose::Sales)][dice(3)],
        },
        7 => GoalsEdit::SettleUsual,
        8 => GoalsEdit::Kind {
            goal,
            which: [Kind::Leading, Kind::Lagging][dice(2)],
        },
        9 => GoalsEdit::Measure {
            goal,
            unit: Unit::ALL[dice(Unit::ALL.len())],
            better: [Better::More, Better::Less][dice(2)],
        },
        10 => GoalsEdit::Baseline { goal, value },
        11 => GoalsEdit::Target { goal, value },
        12 => GoalsEdit::Due { goal, day },
        13 => GoalsEdit::Own {
            goal,
            role: plan.roles.roles.first().map(|it| it.id),
        },
        14 => GoalsEdit::Review {
            goal,
            meeting: plan.meetings.first().map(|it| it.id),
        },
        _ => GoalsEdit::MeasureBy { goal, day },
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Language, Words, document::schema, steps::goals};

    fn blank() -> Connection {
        let db = schema::blank().expect("a blank workshop");
        roles::begin(&db, &Words::of(Language::En)).expect("roles begin");
        db
    }

    fn apply(db: &Connection, edit: &GoalsEdit) -> Result<Option<i64>> {
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

    fn done(db: &Connection, edit: &GoalsEdit) {
        apply(db, edit).unwrap_or_else(|error| panic!("{edit:?}: {error}"));
    }

    fn by_code(db: &Connection, code: &str) -> Goal {
        let goals = store::goals(db).expect("reads");
        let found = goals
            .into_iter()
            .find(|it| it.starter.as_deref() == Some(code));
        found.unwrap_or_else(|| panic!("{code} is a goal"))
    }

    fn why(error: &Error) -> Option<&Param> {
        error.params.get("why")
    }

    #[test]
    fn the_usual_goals_are_taken_once_and_are_nobody_s_until_the_room_settles_them() {
        let db = blank();
        assert!(!goals::started(&db).expect("reads"));
        done(&db, &GoalsEdit::Start);
        done(&db, &GoalsEdit::Start);
        let view = goals::read(&db).expect("reads");
        assert_eq!((view.goals.len(), view.open, view.left_out), (11, 11, 0));
        assert!(view.goals.is_sorted_by_key(|it| it.stage));
        assert!(view.stages.iter().all(|it| it.shared == 0));
        done(&db, &GoalsEdit::SettleUsual);
        let view = goals::read(&db).expect("reads");
        assert!(
            view.stages.iter().all(|it| it.shared == 1),
            "{:?}",
            view.stages
        );
        let goal = by_code(&db, "roi").id;
        done(&db, &GoalsEdit::Remove { goal });
        assert_eq!(goals::read(&db).expect("reads").left_out, 1);
        let gone = apply(&db, &GoalsEdit::Remove { goal }).expect_err("it is gone");
        assert_eq!(gone.code, Code::Missing);
    }

    #[test]
    fn what_a_team_proposes_stays_covered_until_both_have_spoken_about_every_goal() {
        let db = blank();
        done(&db, &GoalsEdit::Start);
        let goal = by_code(&db, "acceptance").id;
        done(
            &db,
            &GoalsEdit::Target {
                goal,
                value: Some(70.0),
            },
        );
        let propose = |side, claim| GoalsEdit::Propose {
            goal,
            side,
            claim: Some(claim),
        };
        let early = apply(&db, &propose(Side::Sales, Claim::Sales)).expect_err("not its turn");
        assert_eq!(why(&early), Some(&"apart-not-your-turn".into()));
        for (side, claim) in [
            (Side::Marketing, Claim::Shared),
            (Side::Sales, Claim::Sales),
        ] {
            done(&db, &GoalsEdit::HandOver { side });
            done(&db, &propose(side, claim));
            let view = goals::read(&db).expect("reads");
            let it = view.goals.iter().find(|it| it.id == goal).expect("there");
            let (own, other) = match side {
                Side::Marketing => (it.marketing, it.sales),
                Side::Sales => (it.sales, it.marketing),
            };
            assert_eq!(own.claim, Some(claim));
            assert_eq!(other, Proposal::default(), "the other one stays covered");
            assert_eq!(it.target, None, "a target from before would steer the team");
            assert!(view.findings.is_empty());
        }
        let early = apply(&db, &GoalsEdit::Reveal).expect_err("most goals are unanswered");
        assert_eq!(why(&early), Some(&"apart-missing".into()));
        for side in Side::ALL {
            done(&db, &GoalsEdit::HandOver { side });
            for it in store::goals(&db).expect("reads") {
                if it.id != goal {
                    let edit = GoalsEdit::Propose {
                        goal: it.id,
                        side,
                        claim: Some(Claim::Shared),
                    };
                    done(&db, &edit);
                }
            }
        }
        done(&db, &GoalsEdit::Reveal);
        let view = goals::read(&db).expect("reads");
        assert_eq!(view.same, 10);
        assert!(view.goals.iter().all(|it| it.differs == (it.id == goal)));
        done(&db, &GoalsEdit::SettleSame);
        done(
            &db,
            &GoalsEdit::SettleWith {
                goal,
                side: Side::Sales,
            },
        );
        let it = by_code(&db, "acceptance");
        assert_eq!((it.whose, it.target), (Some(Whose::Sales), Some(70.0)));
        assert_eq!(goals::read(&db).expect("reads").open, 0);
    }

    #[test]
    fn the_last_target_a_team_names_is_taken_over_with_its_proposal() {
        let db = blank();
        done(&db, &GoalsEdit::Start);
        let goal = by_code(&db, "sla").id;
        for side in Side::ALL {
            done(&db, &GoalsEdit::HandOver { side });
            for it in store::goals(&db).expect("reads") {
                let edit = GoalsEdit::Propose {
                    goal: it.id,
                    side,
                    claim: Some(Claim::Shared),
                };
                done(&db, &edit);
            }
            let target = Some(if side == Side::Sales { 80.0 } else { 95.0 });
            done(&db, &GoalsEdit::ProposeTarget { goal, side, target });
        }
        let covered = apply(&db, &GoalsEdit::SettleSame).expect_err("nothing lies open yet");
        assert_eq!(why(&covered), Some(&"apart-covered".into()));
        done(&db, &GoalsEdit::Reveal);
        done(
            &db,
            &GoalsEdit::SettleWith {
                goal,
                side: Side::Sales,
            },
        );
        assert_eq!(by_code(&db, "sla").target, Some(80.0));
    }

    #[test]
    fn a_goal_moves_within_its_stage_and_comes_last_in_another() {
        let db = blank();
        done(&db, &GoalsEdit::Start);
        let order = |stage| -> Vec<String> {
            let goals = store::goals(&db).expect("reads");
            let of_stage = goals.into_iter().filter(|it| it.stage == stage);
            of_stage.filter_map(|it| it.starter).collect()
        };
        let goal = by_code(&db, "penetration").id;
        let before = Some(by_code(&db, "coverage").id);
        done(&db, &GoalsEdit::Move { goal, before });
        assert_eq!(order(Stage::Reach), ["penetration", "coverage", "engaged"]);
        done(&db, &GoalsEdit::Move { goal, before: None });
        assert_eq!(order(Stage::Reach), ["coverage", "engaged", "penetration"]);
        let stage = Stage::HandOver;
        done(&db, &GoalsEdit::Stage { goal, stage });
        assert_eq!(order(stage), ["acceptance", "sla", "penetration"]);
        let astray = GoalsEdit::Move { goal, before };
        assert_eq!(
            apply(&db, &astray).expect_err("another stage").code,
            Code::Missing
        );
    }

    #[test]
    fn what_no_goal_can_hold_is_refused_with_its_field() {
        let db = blank();
        done(&db, &GoalsEdit::Start);
        let goal = by_code(&db, "roi").id;
        let stage = Stage::Grow;
        let own = apply(
            &db,
            &GoalsEdit::Add {
                name: "Own".to_owned(),
                stage,
            },
        )
        .expect("added")
        .expect("an id");
        for (edit, code) in [
            (
                GoalsEdit::Target {
                    goal,
                    value: Some(f64::INFINITY),
                },
                Code::Invalid,
            ),
            (
                GoalsEdit::Add {
                    name: "  ".to_owned(),
                    stage,
                },
                Code::Invalid,
            ),
            (
                GoalsEdit::Rename {
                    goal: own,
                    name: String::new(),
                },
                Code::Invalid,
            ),
            (
                GoalsEdit::Own {
                    goal,
                    role: Some(-1),
                },
                Code::Missing,
            ),
            (
                GoalsEdit::Review {
                    goal,
                    meeting: Some(-1),
                },
                Code::Missing,
            ),
            (
                GoalsEdit::Funnel {
                    part: Part::Win,
                    value: Some(1.2),
                },
                Code::Invalid,
            ),
            (
                GoalsEdit::Funnel {
                    part: Part::Deal,
                    value: Some(0.0),
                },
                Code::Invalid,
            ),
        ] {
            assert_eq!(
                apply(&db, &edit).expect_err("refused").code,
                code,
                "{edit:?}"
            );
        }
        done(
            &db,
            &GoalsEdit::Rename {
                goal,
                name: "Rendite".to_owned(),
            },
        );
        done(
            &db,
            &GoalsEdit::Rename {
                goal,
                name: String::new(),
            },
        );
        assert_eq!(by_code(&db, "roi").name, Param::key("goals-name-roi"));
    }

    #[test]
    fn a_formula_is_written_in_either_language_and_brings_today_s_value() {
        let db = blank();
        done(&db, &GoalsEdit::Start);
        let goal = by_code(&db, "acceptance").id;
        let write = |text: &str| GoalsEdit::Formula {
            goal,
            text: Some(text.to_owned()),
        };
        done(
            &db,
            &write("[vom Vertrieb angenommene SQA] / SQAs handed over"),
        );
        assert_eq!(by_code(&db, "acceptance").formula, "{accepted} ÷ {handed}");
        let nothing = apply(&db, &GoalsEdit::TakeCalculated { goal }).expect_err("no figures yet");
        assert_eq!(nothing.code, Code::Missing);
        for (figure, value) in [("accepted", 54.0), ("handed", 80.0)] {
            done(
                &db,
                &GoalsEdit::Figure {
                    figure: figure.to_owned(),
                    value: Some(value),
                },
            );
        }
        done(&db, &GoalsEdit::TakeAllCalculated);
        assert_eq!(by_code(&db, "acceptance").baseline, Some(67.5));
        done(&db, &write(""));
        assert_eq!(by_code(&db, "acceptance").formula, "");
        done(&db, &GoalsEdit::Formula { goal, text: None });
        assert_eq!(by_code(&db, "acceptance").formula, "{accepted} ÷ {handed}");
    }

    #[test]
    fn a_formula_that_is_not_understood_or_goes_round_in_a_circle_is_refused_with_its_place() {
        let db = blank();
        done(&db, &GoalsEdit::Start);
        let (one, other) = (by_code(&db, "acceptance").id, by_code(&db, "sla").id);
        let write = |goal: i64, text: String| GoalsEdit::Formula {
            goal,
            text: Some(text),
        };
        let slip =
            apply(&db, &write(one, "SQAs handed over / acepted".to_owned())).expect_err("a slip");
        assert_eq!(why(&slip), Some(&"goals-formula".into()));
        assert_eq!(slip.params["at"], 20.0.into());
        done(&db, &write(one, format!("{{goal-{other}}} * 0,5")));
        let round = apply(&db, &write(other, format!("2 * {{goal-{one}}}"))).expect_err("a circle");
        assert_eq!(round.params["trouble"], Param::key("goals-why-circle"));
        let needed =
            apply(&db, &GoalsEdit::Remove { goal: other }).expect_err("a formula names it");
        assert_eq!(why(&needed), Some(&"goals-used".into()));
    }

    #[test]
    fn own_figures_come_and_go_and_usual_ones_stay() {
        let db = blank();
        done(&db, &GoalsEdit::Start);
        let made = apply(
            &db,
            &GoalsEdit::AddFigure {
                name: "Meetings".to_owned(),
                unit: Unit::Count,
            },
        );
        let figure = format!("own-{}", made.expect("added").expect("an id"));
        let goal = by_code(&db, "engaged").id;
        done(
            &db,
            &GoalsEdit::Formula {
                goal,
                text: Some("2 * meetings".to_owned()),
            },
        );
        let remove = GoalsEdit::RemoveFigure {
            figure: figure.clone(),
        };
        assert_eq!(
            why(&apply(&db, &remove).expect_err("needed")),
            Some(&"goals-used".into())
        );
        done(&db, &GoalsEdit::Formula { goal, text: None });
        done(&db, &remove);
        for edit in [
            GoalsEdit::RemoveFigure {
                figure: "won".to_owned(),
            },
            GoalsEdit::Figure {
                figure: figures::LISTED.to_owned(),
                value: Some(7.0),
            },
            GoalsEdit::MeasureFigure {
                figure: "won".to_owned(),
                unit: Unit::Money,
            },
            GoalsEdit::RenameFigure {
                figure: "won".to_owned(),
                name: "a [bracket]".to_owned(),
            },
        ] {
            assert_eq!(
                apply(&db, &edit).expect_err("refused").code,
                Code::Invalid,
                "{edit:?}"
            );
        }
        assert_eq!(apply(&db, &remove).expect_err("gone").code, Code::Missing);
    }

    #[test]
    fn seeking_another_number_keeps_the_funnel_as_it_stands() {
        let db = blank();
        for (part, value) in [
            (Part::Engagement, 0.4),
            (Part::Handover, 0.4),
            (Part::Opportunity, 0.5),
            (Part::Win, 0.25),
            (Part::Deal, 100_000.0),
            (Part::Revenue, 2_000_000.0),
        ] {
            done(
                &db,
                &GoalsEdit::Funnel {
                    part,
                    value: Some(value),
                },
            );
        }
        done(
            &db,
            &GoalsEdit::Seek {
                part: Part::Revenue,
            },
        );
        let funnel = store::funnel(&db).expect("reads");
        let accounts = funnel
            .given(Part::Accounts)
            .expect("what was found is entered");
        assert!((accounts - 1_000.0).abs() < 1e-6);
        done(
            &db,
            &GoalsEdit::Funnel {
                part: Part::Accounts,
                value: Some(500.0),
            },
        );
        let found = store::funnel(&db).expect("reads").found().expect("follows");
        assert!(
            (found - 1_000_000.0).abs() < 1e-6,
            "half the list brings half"
        );
    }
}
