//! The sample's list: fictional companies of the German-speaking countries, the same every time.

use chrono::NaiveDate;
use rusqlite::Connection;

use super::{AccountFacts, Relationship, fold, store};
use crate::{Result, Words, sample::Stage};

/// Name | industry | country | city | postal code | employees | revenue in millions | owner | relationship | open deal |
/// last activity.
const COMPANIES: &str = include_str!("sample.txt");

/// Who in the sample's sales team owns accounts; the same people as in the set-up.
const OWNERS: [&str; 5] = [
    "Clemens Möhle",
    "Hanna Prahl",
    "Ali Demir",
    "Sven Brandt",
    "Lena Voigt",
];

/// Ids of the sample's accounts follow one another from here, so that the steps below can name them too.
pub(in crate::steps) const FIRST_ID: i64 = 1_000_001;

pub(super) fn fill(tx: &Connection, words: &Words, _: Stage) -> Result<()> {
    for (place, line) in COMPANIES.lines().enumerate() {
        let cells: Vec<&str> = line.split('|').collect();
        let [
            name,
            industry,
            country,
            city,
            postal_code,
            employees,
            millions,
            owner,
            relationship,
            open,
            day,
        ] = cells[..]
        else {
            continue;
        };
        let domain = format!("{}.example", host(name));
        let revenue = millions.parse::<f64>().ok().map(|it| it * 1e6);
        let facts = AccountFacts {
            record_id: Some(format!("{}", 40_012_000 + 37 * place)),
            name: name.to_owned(),
            website: Some(format!("https://www.{domain}")),
            domain: Some(domain),
            industry: Some(words.say(&format!("accounts-sample-industry-{industry}"))),
            country: Some(country.to_owned()),
            city: Some(city.to_owned()),
            postal_code: Some(postal_code.to_owned()),
            employees: employees.parse().ok(),
            revenue,
            currency: revenue.map(|_| "EUR".to_owned()),
            owner: owner
                .parse::<usize>()
                .ok()
                .and_then(|it| OWNERS.get(it))
                .map(|it| (*it).to_owned()),
            relationship: Relationship::named(relationship),
            open_opportunity: Some(open == "1"),
            last_activity: NaiveDate::parse_from_str(day, "%Y-%m-%d").ok(),
            ..AccountFacts::default()
        };
        store::insert(tx, FIRST_ID + place as i64, Some("hubspot"), &facts)?;
    }
    Ok(())
}

/// A name as a host: `Müller & Sohn GmbH` is `mueller-sohn`.
fn host(name: &str) -> String {
    let spelled: String = name
        .chars()
        .map(|letter| match letter {
            'ä' => "ae".to_owned(),
            'ö' => "oe".to_owned(),
            'ü' => "ue".to_owned(),
            other => other.to_string(),
        })
        .collect();
    fold(&spelled)
        .split(|it: char| !it.is_ascii_alphanumeric())
        .filter(|word| !matches!(*word, "" | "gmbh" | "co" | "kg" | "ag" | "se"))
        .collect::<Vec<_>>()
        .join("-")
}
