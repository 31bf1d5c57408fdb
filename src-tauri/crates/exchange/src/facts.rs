//! A row into what it says about a company: the hot path of every import.

use abm_core::steps::accounts::{self, AccountFacts, AccountField, Host};

use crate::{
    columns::Target,
    list::{Column, List, RangeEnd},
    out::bare,
    problem::{ProblemKind, Problems},
    source::Form,
    table::Row,
    values::{self, NoValue},
};

/// The longest cell, in characters: the most a spreadsheet holds.
const LONGEST_CELL: usize = 32_767;

impl List {
    /// What a row says, or why it cannot be taken.
    pub(crate) fn facts(
        &self,
        row: &Row,
        problems: &mut Problems,
    ) -> Result<AccountFacts, ProblemKind> {
        if row.unclosed && !self.taken.contains(&ProblemKind::UnclosedQuote) {
            return Err(ProblemKind::UnclosedQuote);
        }
        let width = self.columns.len();
        if row.cells.len() > width
            && row.cells.iter().skip(width).any(|it| !it.is_empty())
            && !self.taken.contains(&ProblemKind::TooManyCells)
        {
            return Err(ProblemKind::TooManyCells);
        }
        let signed = matches!(self.form, Form::Text { .. });
        let mut facts = AccountFacts::default();
        let mut of_website = None;
        let mut money = None;
        for (place, (cell, column)) in row.cells.iter().zip(&self.columns).enumerate() {
            if cell.len() > LONGEST_CELL && cell.chars().count() > LONGEST_CELL {
                return Err(ProblemKind::CellTooLong);
            }
            // A workbook says by a cell's kind that text is text.
            let cell = if signed { bare(cell) } else { cell };
            let cell = meant(column, cell);
            if cell.is_empty() {
                continue;
            }
            let mut add = |kind: ProblemKind| {
                if !column.left.contains(&kind) {
                    problems.add(kind, Some(place), row.line, cell);
                }
            };
            match column.target {
                Target::Ignored => {}
                Target::Own => own(&mut facts, &column.header, place, cell),
                Target::OpenDeals => {
                    facts.open_opportunity = cell
                        .parse::<f64>()
                        .ok()
                        .map(|it| it > 0.0)
                        .or_else(|| values::yes(cell));
                }
                Target::Field(AccountField::RecordId) if self.own_ids => {
                    own(&mut facts, &column.header, place, cell);
                }
                Target::Field(AccountField::Domain) => match accounts::host(cell) {
                    Host::Own(domain) => facts.domain = Some(domain),
                    Host::Shared | Host::Unreadable => {
                        own(&mut facts, &column.header, place, cell);
                    }
                },
                Target::Field(AccountField::Website) => {
                    if let Host::Own(domain) = accounts::host(cell) {
                        of_website = Some(domain);
                    }
                    facts.website = Some(cell.to_owned());
                }
                Target::Field(AccountField::Employees) => {
                    let read = values::count(cell, column.decimal);
                    facts.employees = number(column, cell, read, |it| it as i64, &mut add);
                }
                Target::Field(AccountField::Revenue) => {
                    money = Some(place);
                    let amount = values::amount(cell, column.decimal);
                    let (said, unclear) = amount
                        .as_ref()
                        .map_or((None, false), |it| (it.currency.clone(), it.unclear));
                    let read = amount.map(|it| it.value);
                    facts.revenue = number(column, cell, read, |it| it, &mut add);
                    if unclear && column.currency.is_none() {
                        add(ProblemKind::UnclearCurrency);
                        money = None;
                    }
                    let said = said.or_else(|| column.currency.clone());
                    facts.currency = facts.currency.or(said);
                }
                Target::Field(AccountField::OpenOpportunity) => {
                    facts.open_opportunity = values::yes(cell);
                }
                Target::Field(AccountField::LastActivity) => {
                    match values::day(cell, column.slashed) {
                        Ok(day) => facts.last_activity = Some(day),
                        Err(NoValue::Empty) => {}
                        Err(NoValue::Ambiguous) => add(ProblemKind::AmbiguousDay),
                        Err(_) => add(ProblemKind::UnreadableDay),
                    }
                }
                Target::Field(AccountField::Country) => {
                    let code = accounts::country_code(cell);
                    if code.is_none() {
                        add(ProblemKind::UnknownCountry);
                    }
                    facts.country = Some(code.unwrap_or(cell).to_owned());
                }
                Target::Field(AccountField::Relationship) => match accounts::relationship(cell) {
                    Some(known) => facts.relationship = known,
                    None => add(ProblemKind::UnknownRelationship),
                },
                Target::Field(AccountField::Currency) => {
                    if cell.len() == 3 && cell.chars().all(|it| it.is_ascii_alphabetic()) {
                        facts.currency = Some(cell.to_uppercase());
                    } else if cell == "€" || cell.eq_ignore_ascii_case("euro") {
                        facts.currency = Some("EUR".to_owned());
                    } else {
                        add(ProblemKind::UnclearCurrency);
                    }
                }
                Target::Field(field) => plain(&mut facts, field, cell),
            }
        }
        facts.domain = facts.domain.or(of_website);
        if facts.name.is_empty() {
            let Some(domain) = &facts.domain else {
                return Err(ProblemKind::NoName);
            };
            facts.name.clone_from(domain);
            problems.add(ProblemKind::NamedByDomain, None, row.line, "");
        }
        if let Some(place) = money
            && facts.revenue.is_some()
            && facts.currency.is_none()
            && !self.columns[place].left.contains(&ProblemKind::NoCurrency)
        {
            let cell = row.cells.get(place).unwrap_or_default();
            problems.add(ProblemKind::NoCurrency, Some(place), row.line, cell);
        }
        Ok(facts)
    }
}

/// What a cell means: what was said about it, else what stands there.
fn meant<'a>(column: &'a Column, cell: &'a str) -> &'a str {
    if column.said.is_empty() {
        return cell;
    }
    column.said.get(cell).map_or(cell, String::as_str)
}

/// A number, or one end of a range where that was settled; notes why there is none.
fn number<T>(
    column: &Column,
    cell: &str,
    read: Result<T, NoValue>,
    of: impl Fn(f64) -> T,
    add: &mut impl FnMut(ProblemKind),
) -> Option<T> {
    match read {
        Ok(value) => return Some(value),
        Err(NoValue::Empty) => {}
        Err(NoValue::Ambiguous) => add(ProblemKind::AmbiguousNumber),
        Err(NoValue::Range) => {
            let ends = values::range(cell, column.decimal);
            if let (Some(end), Some((low, high))) = (column.range, ends) {
                return Some(of(match end {
                    RangeEnd::Low => low,
                    RangeEnd::Middle => low.midpoint(high).round(),
                    RangeEnd::High => high,
                }));
            }
            add(ProblemKind::Range);
        }
        Err(NoValue::Unreadable) => add(ProblemKind::UnreadableNumber),
    }
    None
}

/// Keeps a cell under its header.
fn own(facts: &mut AccountFacts, header: &str, place: usize, cell: &str) {
    let name = if header.is_empty() {
        format!("#{}", place + 1)
    } else {
        header.to_owned()
    };
    facts.custom.insert(name, cell.to_owned());
}

/// A field whose text is taken as it stands.
fn plain(facts: &mut AccountFacts, field: AccountField, cell: &str) {
    let text = Some(cell.to_owned());
    match field {
        AccountField::Name => cell.clone_into(&mut facts.name),
        AccountField::RecordId => facts.record_id = text,
        AccountField::Industry => facts.industry = text,
        AccountField::Region => facts.region = text,
        AccountField::City => facts.city = text,
        AccountField::PostalCode => facts.postal_code = text,
        AccountField::Owner => facts.owner = text,
        AccountField::Parent => facts.parent = text,
        AccountField::Notes => facts.notes = text,
        _ => {}
    }
}
