//! The sample's list: fictional companies of the German-speaking countries, the same every time.

use chrono::NaiveDate;
use rusqlite::Connection;

use super::{
    AccountFacts, BuyingRole, MemberChange, Relationship, Stance, Strength, centre, fold, history,
    store,
};
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

/// Place of the account on the list | function | name | parts in a purchase | champion or blocker | strength | note. The four
/// accounts of tier 1; the room knows the last of them by hearsay only.
const CENTRES: [&str; 14] = [
    "1|production|Bernd Ohlsen|initiator user||regular|production",
    "1|maintenance|Jörg Staib|user influencer|champion|trusted|maintenance",
    "1|purchasing||buyer gatekeeper|blocker|met|purchasing",
    "1|management|Henrik Sudmark|decider||met|",
    "4|technology|Reto Ammann|initiator influencer|champion|regular|technology",
    "4|purchasing||buyer||none|",
    "4|finance||decider gatekeeper|blocker|none|finance",
    "5|production||initiator user||met|",
    "5|technology|Anja Moorweg|influencer|champion|regular|",
    "5|purchasing|Timo Harms|buyer||met|",
    "5|management|Wiebke Harms|decider||met|management",
    "62|technology||initiator||met|",
    "62|purchasing||buyer||none|",
    "62|project||user gatekeeper||none|project",
];

/// Place of the account on the list | day | what happened.
const EVENTS: [&str; 6] = [
    "1|2024-06-12|sudmark-tender",
    "1|2026-03-18|sudmark-line",
    "1|2026-11-04|sudmark-staib",
    "4|2026-05-20|emmebogen-visit",
    "4|2026-11-10|emmebogen-offer",
    "5|2026-09-01|nordkai-crane",
];

pub(super) fn fill(tx: &Connection, words: &Words, stage: Stage) -> Result<()> {
    companies(tx, words)?;
    // Half-way the room has drawn one of them.
    let reached = |place: i64| stage == Stage::Finished || place == 1;
    for line in CENTRES {
        let cells: Vec<&str> = line.split('|').collect();
        let [place, function, name, parts, stance, strength, note] = cells[..] else {
            continue;
        };
        let Some(place) = place.parse().ok().filter(|it| reached(*it)) else {
            continue;
        };
        let function = words.say(&format!("accounts-function-{function}"));
        let id = centre::store::add(tx, FIRST_ID + place, &function)?;
        let stance = [Stance::Champion, Stance::Blocker]
            .into_iter()
            .find(|it| it.name() == stance);
        let note = match note {
            "" => String::new(),
            note => words.say(&format!("accounts-sample-note-{note}")),
        };
        for change in [
            MemberChange::Name(name.to_owned()),
            MemberChange::Parts(
                BuyingRole::ALL
                    .into_iter()
                    .filter(|it| parts.contains(it.name()))
                    .collect(),
            ),
            MemberChange::Stance(stance),
            MemberChange::Strength(Strength::ALL.into_iter().find(|it| it.name() == strength)),
            MemberChange::Note(note),
        ] {
            centre::store::change(tx, id, &change)?;
        }
    }
    for line in EVENTS {
        let cells: Vec<&str> = line.split('|').collect();
        let [place, day, text] = cells[..] else {
            continue;
        };
        if let Some(place) = place.parse().ok().filter(|it| reached(*it))
            && let Ok(day) = day.parse()
        {
            let text = words.say(&format!("accounts-sample-event-{text}"));
            history::add(tx, FIRST_ID + place, day, &text)?;
        }
    }
    Ok(())
}

fn companies(tx: &Connection, words: &Words) -> Result<()> {
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
