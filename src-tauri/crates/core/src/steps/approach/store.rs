//! The step's tables, read and written. [`read`] is the only door to the answers for the window: what is covered stays
//! in here.

use rusqlite::{Connection, OptionalExtension as _, params};

use super::{
    Agreement, Answer, AnswerCounts, Approach, ApproachResult, ApproachView, Band, BandChoice,
    Capacity, Choice, Criterion, CriterionView, Decision, FlipView, Input, InputView, Limits,
    Preset, Side,
    rules::{self, Bands, Means, Strength, Weights},
    wording,
};
use crate::{
    Apart, Label, Result,
    steps::{StepDecision, setup},
};

/// Marketing, sales, agreed: the column of [`Stored::answers`].
pub(super) const AGREED: usize = 2;

/// A stored answer: a number, or a picked band.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Given {
    /// A band was picked.
    Band(Band),
    /// A number was typed; its band follows from the limits.
    Value(f64),
}

impl Given {
    /// Where it falls under these limits.
    pub(super) fn band(self, criterion: Criterion, limits: Option<&Limits>) -> Band {
        match (self, limits) {
            (Self::Band(band), _) => band,
            (Self::Value(value), Some(limits)) => rules::band_of(criterion, limits, value),
            (Self::Value(_), None) => Band::Unknown,
        }
    }

    fn value(self) -> Option<f64> {
        match self {
            Self::Value(value) => Some(value),
            Self::Band(_) => None,
        }
    }
}

/// Everything in the tables. Holds covered answers: never leaves this step.
#[derive(Debug, Clone)]
pub(super) struct Stored {
    /// The workshop's currency.
    pub currency: String,
    /// Starter limits.
    pub preset: Preset,
    /// Who has the laptop, and whether the answers lie open.
    pub apart: Apart,
    /// Some weight or limit differs from the starter values.
    pub adjusted: bool,
    /// Weights in force.
    pub weights: Weights,
    /// Limits in force.
    pub limits: [Option<Limits>; Criterion::COUNT],
    /// Per criterion: marketing, sales, settled by the room.
    pub answers: [[Option<Given>; 3]; Criterion::COUNT],
    /// Per criterion: what was said.
    pub notes: [String; Criterion::COUNT],
    /// Numbers entered for the capacity check.
    pub inputs: [Option<f64>; Input::ALL.len()],
    /// The decision or its draft.
    pub decision: Decision,
}

/// Reads all tables.
pub(super) fn stored(db: &Connection) -> Result<Stored> {
    let (preset, apart) = db
        .query_row(
            "SELECT preset, entering, revealed FROM approach_state WHERE id = 1",
            [],
            |row| {
                let apart = Apart {
                    entering: row.get(1)?,
                    revealed: row.get(2)?,
                };
                Ok((row.get(0)?, apart))
            },
        )
        .optional()?
        .unwrap_or_default();
    let mut it = Stored {
        currency: setup::money(db)?,
        preset,
        apart,
        adjusted: false,
        weights: Criterion::ALL.map(Criterion::weight),
        limits: Criterion::ALL.map(|criterion| preset.limits(criterion)),
        answers: [[None; 3]; Criterion::COUNT],
        notes: Default::default(),
        inputs: [None; Input::ALL.len()],
        decision: decision(db)?,
    };
    let mut rows = db.prepare_cached(
        "SELECT criterion, weight, strategic, lite, programmatic FROM approach_criterion",
    )?;
    let mut rows = rows.query([])?;
    while let Some(row) = rows.next()? {
        let place = row.get::<_, Criterion>(0)? as usize;
        if let Some(weight) = row.get(1)? {
            it.weights[place] = weight;
            it.adjusted = true;
        }
        if let (Some(strategic), Some(lite)) = (row.get(2)?, row.get(3)?) {
            it.limits[place] = Some(Limits {
                strategic,
                lite,
                programmatic: row.get(4)?,
            });
            it.adjusted = true;
        }
    }
    let mut rows =
        db.prepare_cached("SELECT criterion, voice, band, value FROM approach_answer")?;
    let mut rows = rows.query([])?;
    while let Some(row) = rows.next()? {
        let criterion: Criterion = row.get(0)?;
        let voice: String = row.get(1)?;
        let column = match voice.as_str() {
            "marketing" => 0,
            "sales" => 1,
            _ => AGREED,
        };
        let band: Option<Band> = row.get(2)?;
        let value: Option<f64> = row.get(3)?;
        it.answers[criterion as usize][column] = band.map(Given::Band).or(value.map(Given::Value));
    }
    let mut rows = db.prepare_cached("SELECT criterion, note FROM approach_note")?;
    let mut rows = rows.query([])?;
    while let Some(row) = rows.next()? {
        it.notes[row.get::<_, Criterion>(0)? as usize] = row.get(1)?;
    }
    let mut rows = db.prepare_cached("SELECT means, value FROM approach_means")?;
    let mut rows = rows.query([])?;
    while let Some(row) = rows.next()? {
        it.inputs[row.get::<_, Input>(0)? as usize] = Some(row.get(1)?);
    }
    Ok(it)
}

/// The decision, a draft until it carries a day.
pub fn decision(db: &Connection) -> Result<Decision> {
    let decision = db
        .query_row(
            "SELECT choice, scope, reason, dissent, dissent_side, review_on, who, decided_on
             FROM approach_decision WHERE id = 1",
            [],
            |row| {
                Ok(Decision {
                    choice: row.get(0)?,
                    scope: row.get(1)?,
                    reason: row.get(2)?,
                    dissent: row.get(3)?,
                    dissent_side: row.get(4)?,
                    review_on: day(row.get(5)?),
                    who: row.get(6)?,
                    decided_on: day(row.get(7)?),
                })
            },
        )
        .optional()?;
    Ok(decision.unwrap_or_default())
}

/// The choice of approach, for the decision log.
pub fn decisions(db: &Connection) -> Result<Vec<StepDecision>> {
    let it = decision(db)?;
    let Some(choice) = it.choice else {
        return Ok(Vec::new());
    };
    let key = format!("approach-print-do-{}", choice.name());
    Ok(vec![StepDecision {
        what: if it.scope.is_empty() {
            Label::new(key)
        } else {
            Label::new(format!("{key}-scope")).with("scope", it.scope)
        },
        answers: true,
        why: it.reason,
        who: it.who,
        dissent: it.dissent,
        on: it.decided_on,
    }])
}

fn day(text: Option<String>) -> Option<chrono::NaiveDate> {
    text.and_then(|text| text.parse().ok())
}

impl Stored {
    /// A team's or the settled answers as bands.
    pub(super) fn bands(&self, column: usize) -> Bands {
        Criterion::ALL.map(|criterion| {
            let given = self.answers[criterion as usize][column]?;
            Some(given.band(criterion, self.limits[criterion as usize].as_ref()))
        })
    }

    /// What is agreed: what the room settled, else what both teams said within one band. Before the reveal only what
    /// was settled in an earlier round; the rest would give covered answers away.
    pub(super) fn agreed(&self, criterion: Criterion) -> (Option<Given>, Agreement) {
        let [marketing, sales, settled] = self.answers[criterion as usize];
        if let Some(settled) = settled {
            return (Some(settled), Agreement::Settled);
        }
        let limits = self.limits[criterion as usize].as_ref();
        let (Some(marketing), Some(sales), true) = (marketing, sales, self.apart.revealed) else {
            return (None, Agreement::Open);
        };
        if marketing.band(criterion, limits) != sales.band(criterion, limits) {
            return (None, Agreement::Open);
        }
        let common = match (marketing.value(), sales.value(), limits) {
            (Some(one), Some(other), Some(limits)) => {
                Given::Value(rules::middle(criterion, limits, one, other))
            }
            (Some(one), None, _) | (None, Some(one), _) => Given::Value(one),
            _ => marketing,
        };
        (Some(common), Agreement::Same)
    }

    /// The agreed answers as bands.
    pub(super) fn agreed_bands(&self) -> Bands {
        Criterion::ALL.map(|criterion| {
            let given = self.agreed(criterion).0?;
            Some(given.band(criterion, self.limits[criterion as usize].as_ref()))
        })
    }

    /// How many criteria a team has answered.
    pub(super) fn answered(&self, side: Side) -> usize {
        self.answers
            .iter()
            .filter(|voices| voices[side as usize].is_some())
            .count()
    }

    /// Answers of both teams still missing.
    pub(super) fn missing(&self) -> usize {
        2 * Criterion::COUNT
            - Side::ALL
                .map(|side| self.answered(side))
                .iter()
                .sum::<usize>()
    }

    /// Halfway between the two teams: between their numbers, or the one band between their bands.
    fn middle(&self, criterion: Criterion) -> Option<Given> {
        let [marketing, sales, _] = self.answers[criterion as usize];
        let (marketing, sales) = (marketing?, sales?);
        let limits = self.limits[criterion as usize].as_ref();
        if let (Some(one), Some(other), Some(limits)) = (marketing.value(), sales.value(), limits) {
            return (one != other)
                .then(|| Given::Value(rules::middle(criterion, limits, one, other)));
        }
        let places = [marketing, sales].map(|it| it.band(criterion, limits).place());
        match places {
            [Some(one), Some(other)] if one.abs_diff(other) == 2 => criterion
                .bands()
                .into_iter()
                .find(|band| band.place() == Some(one.midpoint(other)))
                .map(Given::Band),
            _ => None,
        }
    }

    /// The bands between the two teams.
    pub(super) fn apart(&self, criterion: Criterion) -> Option<usize> {
        let [marketing, sales, _] = self.answers[criterion as usize];
        let limits = self.limits[criterion as usize].as_ref();
        let place =
            |given: Option<Given>| given.and_then(|given| given.band(criterion, limits).place());
        Some(place(marketing)?.abs_diff(place(sales)?))
    }

    /// An answer in words.
    pub(super) fn words(&self, criterion: Criterion, given: Given) -> Label {
        let limits = self.limits[criterion as usize].as_ref();
        match (given, criterion.unit()) {
            (Given::Value(value), Some(unit)) => wording::value(unit, value, &self.currency),
            _ => self.band_words(criterion, given.band(criterion, limits)),
        }
    }

    /// A band in words.
    pub(super) fn band_words(&self, criterion: Criterion, band: Band) -> Label {
        wording::band(
            criterion,
            band,
            self.limits[criterion as usize].as_ref(),
            &self.currency,
        )
    }

    fn answer(&self, criterion: Criterion, given: Given) -> Answer {
        Answer {
            band: given.band(criterion, self.limits[criterion as usize].as_ref()),
            value: given.value(),
            words: self.words(criterion, given),
        }
    }

    /// What counts for an input while nothing is entered: the agreed answer, so that the check holds the room to its
    /// own promises; else the starter value.
    pub(super) fn usual(&self, input: Input) -> Option<f64> {
        let agreed = |criterion: Criterion, band: Option<Band>| {
            let given = self.agreed(criterion).0?;
            let fits = band.is_none_or(|band| {
                given.band(criterion, self.limits[criterion as usize].as_ref()) == band
            });
            given.value().filter(|value| fits && *value > 0.0)
        };
        let promised = match input {
            Input::Accounts => agreed(Criterion::TargetAccounts, None),
            Input::PerPersonStrategic => {
                agreed(Criterion::AccountsPerPerson, Some(Band::Strategic))
            }
            Input::PerPersonLite => agreed(Criterion::AccountsPerPerson, Some(Band::Lite)),
            Input::PerPersonProgrammatic => {
                agreed(Criterion::AccountsPerPerson, Some(Band::Programmatic))
            }
            Input::CostStrategic => agreed(Criterion::BudgetPerAccount, Some(Band::Strategic)),
            Input::CostLite => agreed(Criterion::BudgetPerAccount, Some(Band::Lite)),
            Input::CostProgrammatic => {
                agreed(Criterion::BudgetPerAccount, Some(Band::Programmatic))
            }
            _ => None,
        };
        promised.or(input.usual())
    }

    fn input(&self, input: Input) -> Option<f64> {
        self.inputs[input as usize].or_else(|| self.usual(input))
    }

    /// The numbers in force.
    pub(super) fn means(&self) -> Means {
        let sizes = |inputs: [Input; 3]| inputs.map(|input| self.input(input).unwrap_or_default());
        Means {
            accounts: self.input(Input::Accounts),
            people: self.input(Input::People),
            per_person: sizes([
                Input::PerPersonStrategic,
                Input::PerPersonLite,
                Input::PerPersonProgrammatic,
            ]),
            sellers: self.input(Input::Sellers),
            per_seller: self.input(Input::PerSeller),
            cost: sizes([
                Input::CostStrategic,
                Input::CostLite,
                Input::CostProgrammatic,
            ]),
            fixed: self.input(Input::Fixed).unwrap_or_default(),
            budget: self.input(Input::Budget),
        }
    }

    /// The advice on the agreed answers.
    pub(super) fn advice(&self) -> rules::Advice {
        rules::advise(&self.agreed_bands(), &self.weights)
    }

    /// What the plan is checked for: the room's choice, else the advice once the answers lie open.
    pub(super) fn plan(&self) -> Option<Choice> {
        self.decision
            .choice
            .or_else(|| self.apart.revealed.then(|| self.advice().choice).flatten())
    }

    /// The capacity check.
    pub(super) fn strength(&self) -> Option<Strength> {
        rules::strength(self.plan()?, &self.means())
    }

    /// Everything that follows from the answers; `None` while they are covered.
    pub(super) fn result(&self) -> Option<ApproachResult> {
        if !self.apart.revealed {
            return None;
        }
        let bands = self.agreed_bands();
        let flips = rules::flips(&bands, &self.weights)
            .into_iter()
            .map(|flip| FlipView {
                to: self.band_words(flip.criterion, flip.to),
                from: self
                    .agreed(flip.criterion)
                    .0
                    .filter(|_| flip.from.is_some())
                    .map(|given| self.words(flip.criterion, given)),
                flip,
            })
            .collect();
        let open = |criterion: &Criterion| self.agreed(*criterion).1 == Agreement::Open;
        let far = |criterion: &Criterion| self.apart(*criterion).unwrap_or(0);
        // The criteria stand heaviest first; the earliest of the most distant is the one to start with.
        let first = Criterion::ALL
            .into_iter()
            .rev()
            .filter(|criterion| open(criterion) && far(criterion) > 0)
            .max_by_key(far)
            .or_else(|| {
                Criterion::ALL
                    .into_iter()
                    .rev()
                    .filter(|criterion| far(criterion) > 0)
                    .max_by_key(far)
            });
        Some(ApproachResult {
            advice: rules::advise(&bands, &self.weights),
            marketing: rules::advise(&self.bands(Side::Marketing as usize), &self.weights),
            sales: rules::advise(&self.bands(Side::Sales as usize), &self.weights),
            flips,
            ranges: rules::weight_ranges(&bands, &self.weights),
            first,
            open: Criterion::ALL
                .iter()
                .filter(|criterion| open(criterion))
                .count(),
        })
    }
}

/// Everything the screen shows. While the answers are covered it holds the answers of the team that has the laptop and
/// nothing that could be worked back to the other team's.
pub fn read(db: &Connection) -> Result<ApproachView> {
    let it = stored(db)?;
    let criteria = Criterion::ALL
        .into_iter()
        .map(|criterion| {
            let place = criterion as usize;
            let voice = |side: Side| {
                it.answers[place][side as usize]
                    .filter(|_| it.apart.shows(side))
                    .map(|given| it.answer(criterion, given))
            };
            let (agreed, agreement) = if it.apart.revealed {
                it.agreed(criterion)
            } else {
                (None, Agreement::Open)
            };
            let mut bands = criterion.bands();
            bands.push(Band::Unknown);
            CriterionView {
                criterion,
                weight: it.weights[place],
                usual_weight: criterion.weight(),
                unit: criterion.unit(),
                reading: criterion.reading(),
                limits: it.limits[place],
                usual_limits: it.preset.limits(criterion),
                bands: bands
                    .into_iter()
                    .map(|band| BandChoice {
                        band,
                        words: it.band_words(criterion, band),
                    })
                    .collect(),
                marketing: voice(Side::Marketing),
                sales: voice(Side::Sales),
                agreed: agreed.map(|given| it.answer(criterion, given)),
                agreement,
                middle: (it.apart.revealed && agreement != Agreement::Same)
                    .then(|| it.middle(criterion))
                    .flatten()
                    .map(|given| it.answer(criterion, given)),
                apart: it.apart.revealed.then(|| it.apart(criterion)).flatten(),
                note: if it.apart.revealed {
                    it.notes[place].clone()
                } else {
                    String::new()
                },
            }
        })
        .collect();
    // While a team enters, a plan or a number promised in an earlier round would steer it.
    let blind = it.apart.entering.is_some() && !it.apart.revealed;
    Ok(ApproachView {
        criteria,
        counts: AnswerCounts {
            marketing: it.answered(Side::Marketing),
            sales: it.answered(Side::Sales),
            missing: it.missing(),
        },
        result: it.result(),
        inputs: Input::ALL
            .into_iter()
            .map(|input| InputView {
                input,
                value: it.inputs[input as usize],
                usual: if it.apart.revealed {
                    it.usual(input)
                } else {
                    input.usual()
                },
                unit: input.unit(),
            })
            .collect(),
        strength: if it.apart.revealed {
            it.strength()
        } else {
            None
        },
        decision: if blind {
            Decision::default()
        } else {
            it.decision
        },
        currency: it.currency,
        preset: it.preset,
        adjusted: it.adjusted,
        entering: it.apart.entering,
        revealed: it.apart.revealed,
    })
}

/// The team that has the laptop while the answers are covered.
pub fn alone(db: &Connection) -> Result<Option<Side>> {
    let entering = db
        .prepare_cached("SELECT entering FROM approach_state WHERE id = 1 AND revealed = 0")?
        .query_row([], |row| row.get(0))
        .optional()?;
    Ok(entering.flatten())
}

/// Whether anything has been entered yet.
pub fn started(db: &Connection) -> Result<bool> {
    Ok(db.query_row(
        "SELECT EXISTS (SELECT 1 FROM approach_answer)
             OR EXISTS (SELECT 1 FROM approach_note)
             OR EXISTS (SELECT 1 FROM approach_criterion)
             OR EXISTS (SELECT 1 FROM approach_means)
             OR EXISTS (SELECT 1 FROM approach_decision)
             OR EXISTS (SELECT 1 FROM approach_state)",
        [],
        |row| row.get(0),
    )?)
}

/// How many accounts each tier can hold under the chosen, else the advised approach. A purely strategic plan has one
/// tier; any other is cut like a blend from as many accounts as can be carried.
pub fn capacity(db: &Connection) -> Result<Capacity> {
    let it = stored(db)?;
    let Some(choice) = it.plan() else {
        return Ok(Capacity::default());
    };
    let means = it.means();
    let carries = rules::strength(choice, &means).and_then(|strength| strength.carries);
    let whole = |number: f64| Some(number as usize);
    let mut capacity = Capacity {
        choice: Some(choice),
        carries: carries.and_then(whole),
        ..Capacity::default()
    };
    let Some(accounts) = means.accounts.filter(|_| choice != Choice::NotYet) else {
        return Ok(capacity);
    };
    let kept = carries.map_or(accounts, |carries| carries.min(accounts));
    capacity.tiers = if choice == Approach::Strategic.into() {
        [whole(kept), None, None]
    } else {
        rules::blend(kept, means.first_tier_capacity()).map(whole)
    };
    Ok(capacity)
}

// Writing. Each of these is one statement; edit.rs decides which are allowed.

/// Takes or replaces an answer.
pub(super) fn put_answer(
    tx: &Connection,
    criterion: Criterion,
    voice: &str,
    given: Given,
) -> Result<()> {
    let (band, value) = match given {
        Given::Band(band) => (Some(band), None),
        Given::Value(value) => (None, Some(value)),
    };
    tx.execute(
        "INSERT INTO approach_answer (criterion, voice, band, value) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT (criterion, voice) DO UPDATE SET band = excluded.band, value = excluded.value",
        params![criterion, voice, band, value],
    )?;
    Ok(())
}

/// Takes an answer away.
pub(super) fn drop_answer(tx: &Connection, criterion: Criterion, voice: &str) -> Result<()> {
    tx.execute(
        "DELETE FROM approach_answer WHERE criterion = ?1 AND voice = ?2",
        params![criterion, voice],
    )?;
    Ok(())
}

/// Writes or empties a note.
pub(super) fn put_note(tx: &Connection, criterion: Criterion, note: &str) -> Result<()> {
    if note.is_empty() {
        tx.execute(
            "DELETE FROM approach_note WHERE criterion = ?1",
            [criterion],
        )?;
    } else {
        tx.execute(
            "INSERT INTO approach_note (criterion, note) VALUES (?1, ?2)
             ON CONFLICT (criterion) DO UPDATE SET note = excluded.note",
            params![criterion, note],
        )?;
    }
    Ok(())
}

/// Sets a weight; the starter weight needs no row of its own.
pub(super) fn put_weight(tx: &Connection, criterion: Criterion, weight: f64) -> Result<()> {
    let weight = (weight != criterion.weight()).then_some(weight);
    tx.execute(
        "INSERT INTO approach_criterion (criterion, weight) VALUES (?1, ?2)
         ON CONFLICT (criterion) DO UPDATE SET weight = excluded.weight",
        params![criterion, weight],
    )?;
    forget_unadjusted(tx)
}

/// Sets limits; the preset's own need no row.
pub(super) fn put_limits(
    tx: &Connection,
    criterion: Criterion,
    limits: Option<Limits>,
) -> Result<()> {
    tx.execute(
        "INSERT INTO approach_criterion (criterion, strategic, lite, programmatic) VALUES (?1, ?2, ?3, ?4)
         ON CONFLICT (criterion) DO UPDATE
         SET strategic = excluded.strategic, lite = excluded.lite, programmatic = excluded.programmatic",
        params![
            criterion,
            limits.map(|it| it.strategic),
            limits.map(|it| it.lite),
            limits.and_then(|it| it.programmatic),
        ],
    )?;
    forget_unadjusted(tx)
}

fn forget_unadjusted(tx: &Connection) -> Result<()> {
    tx.execute(
        "DELETE FROM approach_criterion WHERE weight IS NULL AND strategic IS NULL AND lite IS NULL",
        [],
    )?;
    Ok(())
}

/// Forgets all own limits.
pub(super) fn drop_limits(tx: &Connection) -> Result<()> {
    tx.execute(
        "UPDATE approach_criterion SET strategic = NULL, lite = NULL, programmatic = NULL",
        [],
    )?;
    forget_unadjusted(tx)
}

/// Forgets all own weights.
pub(super) fn drop_weights(tx: &Connection) -> Result<()> {
    tx.execute("UPDATE approach_criterion SET weight = NULL", [])?;
    forget_unadjusted(tx)
}

/// Makes sure the state has its row.
fn state_row(tx: &Connection) -> Result<()> {
    tx.execute("INSERT OR IGNORE INTO approach_state (id) VALUES (1)", [])?;
    Ok(())
}

/// Chooses starter limits.
pub(super) fn put_preset(tx: &Connection, preset: Preset) -> Result<()> {
    state_row(tx)?;
    tx.execute(
        "UPDATE approach_state SET preset = ?1 WHERE id = 1",
        [preset],
    )?;
    Ok(())
}

/// Says who has the laptop and whether the answers lie open.
pub(super) fn put_state(tx: &Connection, apart: Apart) -> Result<()> {
    state_row(tx)?;
    tx.execute(
        "UPDATE approach_state SET entering = ?1, revealed = ?2 WHERE id = 1",
        params![apart.entering, apart.revealed],
    )?;
    Ok(())
}

/// Sets or empties a number of the capacity check.
pub(super) fn put_input(tx: &Connection, input: Input, value: Option<f64>) -> Result<()> {
    match value {
        Some(value) => tx.execute(
            "INSERT INTO approach_means (means, value) VALUES (?1, ?2)
             ON CONFLICT (means) DO UPDATE SET value = excluded.value",
            params![input, value],
        )?,
        None => tx.execute("DELETE FROM approach_means WHERE means = ?1", [input])?,
    };
    Ok(())
}

/// Writes the decision as it now is; an empty draft leaves no row.
pub(super) fn put_decision(tx: &Connection, decision: &Decision) -> Result<()> {
    if *decision == Decision::default() {
        tx.execute("DELETE FROM approach_decision WHERE id = 1", [])?;
        return Ok(());
    }
    tx.execute(
        "INSERT INTO approach_decision
             (id, choice, scope, reason, dissent, dissent_side, review_on, who, decided_on)
         VALUES (1, ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
         ON CONFLICT (id) DO UPDATE SET choice = excluded.choice, scope = excluded.scope,
             reason = excluded.reason, dissent = excluded.dissent, dissent_side = excluded.dissent_side,
             review_on = excluded.review_on, who = excluded.who, decided_on = excluded.decided_on",
        params![
            decision.choice,
            decision.scope,
            decision.reason,
            decision.dissent,
            decision.dissent_side,
            decision.review_on.map(|day| day.to_string()),
            decision.who,
            decision.decided_on.map(|day| day.to_string()),
        ],
    )?;
    Ok(())
}
