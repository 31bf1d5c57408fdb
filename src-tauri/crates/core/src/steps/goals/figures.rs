//! The figures that formulas are made of: counts and sums out of CRM, scoring and accounting, with their value of today.
//! Their words are `goals-figure-<code>`. One of them the workshop knows itself: how many accounts are on the list.

use std::collections::BTreeMap;

use rusqlite::{Connection, params};

use super::{
    Figure, Goal, Plan, Unit,
    formula::{Formula, Name, Outcome, Problem, Trouble, circle},
    store,
};
use crate::{Error, Language, Param, Result, Words};

/// The figure the workshop counts itself.
pub const LISTED: &str = "listed";

/// The figures every workshop starts with, in the order of the funnel.
pub const FIGURES: [(&str, Unit); 19] = [
    (LISTED, Unit::Accounts),
    ("covered", Unit::Accounts),
    ("active", Unit::Accounts),
    ("active-people", Unit::People),
    ("handed", Unit::Accounts),
    ("in-time", Unit::Accounts),
    ("accepted", Unit::Accounts),
    ("opportunities", Unit::Count),
    ("open", Unit::Count),
    ("won", Unit::Count),
    ("revenue", Unit::Money),
    ("cycle", Unit::Months),
    ("other-opportunities", Unit::Count),
    ("other-won", Unit::Count),
    ("other-revenue", Unit::Money),
    ("existing", Unit::Money),
    ("existing-before", Unit::Money),
    ("contribution", Unit::Money),
    ("cost", Unit::Money),
];

/// How a usual goal is calculated; nothing for one that is only counted.
pub const fn usual_formula(code: &str) -> &'static str {
    match code.as_bytes() {
        b"coverage" => "{covered} ÷ {listed}",
        b"engaged" => "{active}",
        b"penetration" => "{active-people} ÷ {active}",
        b"acceptance" => "{accepted} ÷ {handed}",
        b"sla" => "{in-time} ÷ {handed}",
        b"opportunity-rate" => "{opportunities} ÷ {accepted}",
        b"velocity" => "{open} × ({revenue} ÷ {won}) × ({won} ÷ {opportunities}) ÷ {cycle}",
        b"win-rate" => "({won} ÷ {opportunities}) ÷ ({other-won} ÷ {other-opportunities})",
        b"deal-size" => "({revenue} ÷ {won}) ÷ ({other-revenue} ÷ {other-won})",
        b"existing" => "{existing} ÷ {existing-before} \u{2212} 1",
        b"roi" => "{contribution} ÷ {cost}",
        _ => "",
    }
}

/// The code under which a formula names a goal.
pub fn code_of(goal: i64) -> String {
    format!("goal-{goal}")
}

/// What somebody may write for a name: the words of both languages, so that nobody has to know in which one a formula was
/// written.
fn spoken(name: &Param) -> Vec<String> {
    match name {
        Param::Key { key } => Language::ALL
            .into_iter()
            .map(|language| Words::of(language).say(key))
            .collect(),
        Param::Text(text) => vec![text.clone()],
        Param::Number(_) | Param::List { .. } => Vec::new(),
    }
}

/// Everything a formula can name: figures first, so that one wins over a goal of the same name.
pub fn names(plan: &Plan) -> Vec<Name> {
    let figures = plan.figures.iter().map(|it| Name {
        code: it.figure.clone(),
        words: spoken(&it.name),
        unit: it.unit,
    });
    let goals = plan.goals.iter().map(|it| Name {
        code: code_of(it.id),
        words: spoken(&it.name),
        unit: it.unit,
    });
    figures.chain(goals).collect()
}

/// Reads a formula for a goal: understood, in its unit, and in no circle.
pub fn check(
    plan: &Plan,
    goal: &Goal,
    text: &str,
) -> std::result::Result<Option<Formula>, Problem> {
    let names = names(plan);
    let Some(formula) = Formula::read(text, &names)? else {
        return Ok(None);
    };
    let whole = |trouble, meant| Problem {
        trouble,
        from: 0,
        to: text.chars().count(),
        text: text.to_owned(),
        meant,
    };
    if !formula.fits(goal.unit) {
        return Err(whole(Trouble::WrongUnit, None));
    }
    let next = |code: &str| -> Vec<String> {
        let other = plan.goals.iter().find(|it| code_of(it.id) == code);
        let pieces = other.map(|it| super::formula::pieces(&it.formula));
        let named = pieces.into_iter().flatten().filter(|(name, _)| *name);
        named.map(|(_, code)| code).collect()
    };
    let round = circle(&code_of(goal.id), &formula.codes(), &next);
    if !round.is_empty() {
        let way: Vec<String> = round
            .iter()
            .filter_map(|code| name_of(plan, code))
            .map(|name| said(&name))
            .collect();
        return Err(whole(Trouble::Circle, Some(way.join(" → "))));
    }
    Ok(Some(formula))
}

/// A name in one string, for a way round: own words as they are, starter content in both languages would only confuse.
fn said(name: &Param) -> String {
    spoken(name).into_iter().next().unwrap_or_default()
}

/// What a code is called.
pub fn name_of(plan: &Plan, code: &str) -> Option<Param> {
    let figure = plan.figures.iter().find(|it| it.figure == code);
    let goal = || plan.goals.iter().find(|it| code_of(it.id) == code);
    figure
        .map(|it| it.name.clone())
        .or_else(|| goal().map(|it| it.name.clone()))
}

/// The value of today of whatever a formula names.
fn value(plan: &Plan, code: &str, deep: usize) -> Option<f64> {
    if let Some(figure) = plan.figures.iter().find(|it| it.figure == code) {
        return figure.value;
    }
    let goal = plan.goals.iter().find(|it| code_of(it.id) == code)?;
    goal.baseline
        .or_else(|| match outcome(plan, goal, deep + 1)? {
            Outcome::Value(value) => Some(value),
            Outcome::Lacks(_) | Outcome::Zero => None,
        })
}

fn outcome(plan: &Plan, goal: &Goal, deep: usize) -> Option<Outcome> {
    // A circle cannot be entered; should a file bring one, it has no value instead of no end.
    if deep > plan.goals.len() {
        return None;
    }
    let formula = Formula::read(&goal.formula, &names(plan)).ok()??;
    formula
        .fits(goal.unit)
        .then(|| formula.value(goal.unit, &|code| value(plan, code, deep)))
}

/// What a goal's formula comes to today; `None` without a formula, or with one that cannot be understood.
pub fn today(plan: &Plan, goal: &Goal) -> Option<Outcome> {
    outcome(plan, goal, 0)
}

/// What a goal's formula comes to today, as a number.
pub fn calculated(plan: &Plan, goal: &Goal) -> Option<f64> {
    match today(plan, goal)? {
        Outcome::Value(value) => Some(value),
        Outcome::Lacks(_) | Outcome::Zero => None,
    }
}

/// The goals whose formula names a code.
pub fn users<'a>(plan: &'a Plan, code: &'a str) -> impl Iterator<Item = &'a Goal> {
    plan.goals.iter().filter(move |it| {
        super::formula::pieces(&it.formula)
            .iter()
            .any(|(name, piece)| *name && piece == code)
    })
}

/// What is kept of a figure.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Kept {
    /// Own name.
    pub name: Option<String>,
    /// Own unit.
    pub unit: Option<Unit>,
    /// Its value today.
    pub value: Option<f64>,
}

fn all(db: &Connection) -> Result<BTreeMap<String, Kept>> {
    Ok(db
        .prepare_cached("SELECT figure, name, unit, value FROM goals_figure")?
        .query_map([], |row| {
            let kept = Kept {
                name: row.get(1)?,
                unit: row.get(2)?,
                value: row.get(3)?,
            };
            Ok((row.get(0)?, kept))
        })?
        .collect::<rusqlite::Result<_>>()?)
}

/// Every figure: the usual ones in their order, then own ones in the order they were added.
pub fn figures(db: &Connection, listed: Option<usize>) -> Result<Vec<Figure>> {
    let mut kept = all(db)?;
    let usual = FIGURES.map(|(code, unit)| {
        let kept = kept.remove(code).unwrap_or_default();
        Figure {
            figure: code.to_owned(),
            own: false,
            name: kept
                .name
                .map_or_else(|| Param::key(format!("goals-figure-{code}")), Param::from),
            unit,
            value: if code == LISTED {
                listed.map(|it| it as f64)
            } else {
                kept.value
            },
            derived: code == LISTED,
        }
    });
    let own = kept.into_iter().map(|(figure, kept)| Figure {
        figure,
        own: true,
        name: kept.name.unwrap_or_default().into(),
        unit: kept.unit.unwrap_or(Unit::Number),
        value: kept.value,
        derived: false,
    });
    Ok(usual.into_iter().chain(own).collect())
}

/// What is kept of one figure; an error if there is none of that code.
pub fn kept(db: &Connection, figure: &str) -> Result<Kept> {
    match all(db)?.remove(figure) {
        Some(kept) => Ok(kept),
        None if FIGURES.iter().any(|(code, _)| *code == figure) => Ok(Kept::default()),
        None => Err(Error::missing("figure")),
    }
}

/// Keeps a figure; a usual one nobody has said anything about leaves no row behind.
pub fn put(tx: &Connection, figure: &str, kept: &Kept) -> Result<()> {
    if *kept == Kept::default() {
        return remove(tx, figure);
    }
    tx.prepare_cached(
        "INSERT INTO goals_figure (figure, name, unit, value) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT (figure) DO UPDATE SET name = ?2, unit = ?3, value = ?4",
    )?
    .execute(params![figure, kept.name, kept.unit, kept.value])?;
    Ok(())
}

/// Forgets a figure.
pub fn remove(tx: &Connection, figure: &str) -> Result<()> {
    tx.execute("DELETE FROM goals_figure WHERE figure = ?1", [figure])?;
    Ok(())
}

/// A formula while somebody writes it: what is wrong with it, or what it comes to. Nothing is kept.
pub fn try_out(db: &Connection, goal: i64, text: &str) -> Result<super::GoalsFormula> {
    let plan = store::plan(db)?;
    let goal = plan
        .goals
        .iter()
        .find(|it| it.id == goal)
        .ok_or_else(|| Error::missing("goal"))?;
    Ok(match check(&plan, goal, text) {
        Err(problem) => super::GoalsFormula {
            problem: Some(super::FormulaProblem {
                trouble: problem.trouble.name().to_owned(),
                from: problem.from,
                to: problem.to,
                text: problem.text,
                meant: problem.meant,
                gives: Formula::read(text, &names(&plan))
                    .ok()
                    .flatten()
                    .map(|it| it.gives().name().to_owned()),
            }),
            ..super::GoalsFormula::default()
        },
        Ok(None) => super::GoalsFormula::default(),
        Ok(Some(formula)) => {
            let (value, lacks, zero) = match formula.value(goal.unit, &|code| value(&plan, code, 0))
            {
                Outcome::Value(value) => (Some(value), Vec::new(), false),
                Outcome::Lacks(codes) => (
                    None,
                    codes
                        .iter()
                        .filter_map(|code| name_of(&plan, code))
                        .collect(),
                    false,
                ),
                Outcome::Zero => (None, Vec::new(), true),
            };
            super::GoalsFormula {
                problem: None,
                value,
                lacks,
                zero,
            }
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{document::schema, steps::goals::starter};

    #[test]
    fn every_usual_formula_is_understood_in_the_unit_of_its_goal() {
        let db = schema::blank().expect("a blank workshop");
        starter::start(&db).expect("started");
        let plan = store::plan(&db).expect("reads");
        assert_eq!(plan.goals.len(), starter::USUAL.len());
        for goal in &plan.goals {
            let formula = check(&plan, goal, &goal.formula);
            assert!(
                matches!(formula, Ok(Some(_))),
                "{:?}: {formula:?}",
                goal.starter
            );
        }
        let unused: Vec<_> = plan
            .figures
            .iter()
            .filter(|it| users(&plan, &it.figure).next().is_none())
            .collect();
        assert!(unused.is_empty(), "figures no goal needs: {unused:?}");
    }

    #[test]
    fn names_are_told_apart_in_both_languages() {
        let db = schema::blank().expect("a blank workshop");
        let plan = store::plan(&db).expect("reads");
        let mut all: Vec<String> = names(&plan)
            .into_iter()
            .flat_map(|it| {
                // A word both languages share is one name.
                let mut words: Vec<String> = it.words.iter().map(|it| it.to_lowercase()).collect();
                words.dedup();
                words
            })
            .collect();
        let count = all.len();
        all.sort();
        all.dedup();
        assert_eq!(all.len(), count, "two figures have the same name");
    }
}
