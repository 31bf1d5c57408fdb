//! What a column is, told by its values where its header says nothing, and how sure that is.

use abm_core::steps::accounts::{self, AccountField, Host};

use crate::{
    columns::Target,
    table::Cells,
    values::{self, Decimal, NoValue},
};

/// How many cells are looked at.
pub const LOOKED_AT: usize = 200;

/// The currencies a column of currencies may name; enough to tell it from other columns of three letters.
const CURRENCIES: [&str; 24] = [
    "EUR", "USD", "CHF", "GBP", "SEK", "NOK", "DKK", "PLN", "CZK", "HUF", "RON", "BGN", "JPY",
    "CNY", "INR", "AUD", "CAD", "NZD", "SGD", "HKD", "BRL", "MXN", "ZAR", "TRY",
];

/// Which share of the cells fits a field; all of them where any text will do.
pub fn fit(field: AccountField, cells: &[&str], decimal: Decimal) -> f64 {
    use AccountField as F;
    let readable = |cell: &str| match field {
        F::Employees => number(values::count(cell, decimal).map(drop)),
        F::Revenue => number(values::amount(cell, decimal).map(drop)),
        F::Country => accounts::country_code(cell).is_some(),
        F::Relationship => accounts::relationship(cell).is_some(),
        F::Domain | F::Website => accounts::host(cell) != Host::Unreadable,
        F::Currency => is_currency(cell),
        F::LastActivity => !matches!(values::day(cell, None), Err(NoValue::Unreadable)),
        F::OpenOpportunity => values::yes(cell).is_some(),
        _ => true,
    };
    if cells.is_empty() {
        return 1.0;
    }
    cells.iter().filter(|it| readable(it)).count() as f64 / cells.len() as f64
}

/// A number, or one that only waits for an answer.
fn number(read: Result<(), NoValue>) -> bool {
    !matches!(read, Err(NoValue::Unreadable))
}

fn is_currency(cell: &str) -> bool {
    CURRENCIES.contains(&cell.to_uppercase().as_str())
}

/// How sure a header and a fit make: four is certain.
pub fn sure(fit: f64) -> u8 {
    match fit {
        it if it >= 0.95 => 4,
        it if it >= 0.8 => 3,
        it if it >= 0.4 => 2,
        _ => 1,
    }
}

/// What the values of a column say it is, if they do.
pub fn by_values(cells: &[&str]) -> Option<Target> {
    use AccountField as F;
    let share = |is: &dyn Fn(&str) -> bool| {
        cells.iter().filter(|it| is(it)).count() as f64 / cells.len().max(1) as f64
    };
    let of = |least: f64, is: &dyn Fn(&str) -> bool| cells.len() >= 2 && share(is) >= least;
    let address = |it: &str| !it.contains('@') && matches!(accounts::host(it), Host::Own(_));
    let named = |it: &str| it.chars().any(char::is_alphabetic) && it.len() > 2;
    let field = if of(0.8, &|it| {
        address(it) && (it.contains("://") || it.starts_with("www."))
    }) {
        F::Website
    } else if of(0.8, &|it| {
        address(it) && !it.contains(' ') && !it.contains("//")
    }) {
        F::Domain
    } else if of(0.4, &accounts::has_legal_form) {
        F::Name
    } else if of(0.8, &is_currency) {
        F::Currency
    } else if of(0.8, &|it| named(it) && accounts::country_code(it).is_some()) {
        F::Country
    } else if of(0.8, &|it| named(it) && accounts::relationship(it).is_some()) {
        F::Relationship
    } else {
        return None;
    };
    Some(Target::Field(field))
}

/// Whether a first row looks like a company rather than like headers.
pub fn is_data(cells: &Cells) -> bool {
    cells.iter().any(|it| {
        accounts::has_legal_form(it)
            || (!it.contains(' ') && matches!(accounts::host(it), Host::Own(_)))
            || values::amount(it, Decimal::Point).is_ok()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_say_what_a_column_is_where_they_can() {
        use AccountField as F;
        for (cells, field) in [
            (&["Weber AG", "Nordwerk GmbH", "Möwe"][..], Some(F::Name)),
            (&["weber.example", "nordwerk.example"], Some(F::Domain)),
            (
                &["https://weber.example", "www.nordwerk.example"],
                Some(F::Website),
            ),
            (&["Deutschland", "Schweiz", "Österreich"], Some(F::Country)),
            (&["Kunde", "Interessent", "Partner"], Some(F::Relationship)),
            (&["EUR", "CHF"], Some(F::Currency)),
            (&["A", "B", "C"], None),
            (&["12", "13"], None),
            (&["jana@weber.example", "ali@weber.example"], None),
            (&[], None),
        ] {
            assert_eq!(by_values(cells), field.map(Target::Field), "{cells:?}");
        }
    }

    #[test]
    fn how_sure_a_column_is_follows_what_its_cells_can_be_read_as() {
        for (field, cells, bars) in [
            (AccountField::Employees, &["12", "1.200", "85"][..], 4),
            (AccountField::Employees, &["12", "many", "few", "some"], 1),
            (AccountField::Country, &["Germany", "Atlantis"], 2),
            (AccountField::City, &["anything"], 4),
        ] {
            assert_eq!(sure(fit(field, cells, Decimal::Auto)), bars, "{cells:?}");
        }
    }

    #[test]
    fn a_company_on_top_is_no_header() {
        let row = |cells: &[&str]| cells.iter().collect::<Cells>();
        assert!(is_data(&row(&["Weber AG", "Wien", "120"])));
        assert!(!is_data(&row(&["Firma", "Ort", "Mitarbeiter"])));
    }
}
