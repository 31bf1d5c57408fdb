//! The list for a CRM: every account by its record ID, what was decided about it, and the flags the CRM itself knows.
//!
//! The columns are headed as the system heads them that most accounts come from, so that its own import recognises
//! them, and ours: a list that goes out and comes in again is the same list. What was decided stands in columns of its
//! own, which our import leaves out.

use std::collections::{BTreeSet, HashMap};

use abm_core::steps::accounts::{Account, AccountField};

use crate::out::Cell;

/// What was decided about an account.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Standing {
    /// In words: `Tier 1`, `Watch`; empty for nothing decided.
    pub tier: String,
    /// From 1 to 3 for accounts on the target list.
    pub rank: Option<u8>,
    /// Its segment; empty for none.
    pub segment: String,
    /// Why it is excluded; empty for no reason.
    pub reason: String,
}

/// Columns for what was decided.
const DECIDED: [&str; 4] = [
    "ABM tier",
    "ABM segment",
    "ABM target account",
    "ABM reason",
];
/// What `HubSpot` calls the same inside; its import matches columns by these names too.
const HUBSPOT: [&str; 2] = ["hs_is_target_account", "hs_ideal_customer_profile"];

/// Whether a header is one of those only we write.
pub(crate) fn is_ours(header: &str) -> bool {
    DECIDED.contains(&header) || HUBSPOT.contains(&header)
}

/// The system most accounts come from; `unknown` if none says.
pub fn system(accounts: &[Account]) -> &str {
    let mut counts: HashMap<&str, usize> = HashMap::new();
    for source in accounts.iter().filter_map(|it| it.source.as_deref()) {
        *counts.entry(source).or_default() += 1;
    }
    let most = counts
        .into_iter()
        .max_by_key(|(name, count)| (*count, *name));
    most.map_or("unknown", |it| it.0)
}

/// What a system calls a field.
fn header(system: &str, field: AccountField) -> &'static str {
    use AccountField as F;
    match (system, field) {
        ("salesforce", F::RecordId) => "Account ID",
        ("salesforce" | "dynamics", F::Name) => "Account Name",
        ("salesforce", F::Owner) => "Account Owner",
        ("salesforce", F::Employees) => "Employees",
        ("salesforce", F::Country) => "Billing Country",
        ("salesforce", F::Region) => "Billing State/Province",
        ("salesforce", F::City) => "Billing City",
        ("salesforce", F::PostalCode) => "Billing Zip/Postal Code",
        ("salesforce", F::LastActivity) => "Last Activity",
        ("salesforce" | "dynamics", F::Parent) => "Parent Account",
        ("salesforce" | "dynamics", F::Website) => "Website",
        ("dynamics", F::RecordId) => "(Do Not Modify) Account",
        ("dynamics", F::Owner) => "Owner",
        ("dynamics", F::Country) => "Address 1: Country/Region",
        ("dynamics", F::Region) => "Address 1: State/Province",
        ("dynamics", F::City) => "Address 1: City",
        ("dynamics", F::PostalCode) => "Address 1: ZIP/Postal Code",
        ("pipedrive", F::RecordId) => "Organization - ID",
        ("pipedrive", F::Name) => "Organization - Name",
        ("pipedrive", F::Owner) => "Organization - Owner",
        ("pipedrive", F::Industry) => "Organization - Industry",
        ("pipedrive", F::Website) => "Organization - Website",
        ("hubspot", F::RecordId) => "Record ID",
        (_, F::RecordId) => "ID",
        (_, F::Name) => "Company name",
        (_, F::Domain) => "Company Domain Name",
        (_, F::Website) => "Website URL",
        (_, F::Industry) => "Industry",
        (_, F::Country) => "Country/Region",
        (_, F::Region) => "State/Region",
        (_, F::City) => "City",
        (_, F::PostalCode) => "Postal Code",
        (_, F::Employees) => "Number of Employees",
        (_, F::Revenue) => "Annual Revenue",
        (_, F::Currency) => "Currency",
        (_, F::Owner) => "Company owner",
        (_, F::Relationship) => "Relationship",
        (_, F::OpenOpportunity) => "Open opportunity",
        (_, F::LastActivity) => "Last Activity Date",
        (_, F::Parent) => "Parent Company",
        (_, F::Notes) => "Notes",
    }
}

/// The header and a row for every account. `standing` says what was decided about each.
pub fn rows<'a>(
    accounts: &'a [Account],
    standing: impl Fn(i64) -> Standing + 'a,
) -> impl Iterator<Item = Vec<Cell>> + 'a {
    let system = system(accounts);
    let hubspot = system == "hubspot";
    let own: BTreeSet<&str> = accounts
        .iter()
        .flat_map(|it| it.facts.custom.keys().map(String::as_str))
        .collect();
    let mut fields = AccountField::ALL.to_vec();
    // The record ID first: it is what a CRM matches by.
    fields.sort_by_key(|it| *it != AccountField::RecordId);
    let head: Vec<Cell> = fields
        .iter()
        .map(|it| header(system, *it))
        .chain(DECIDED)
        .chain(HUBSPOT.into_iter().filter(|_| hubspot))
        .map(Cell::from)
        .chain(own.iter().map(|it| Cell::from(*it)))
        .collect();
    let body = accounts.iter().map(move |account| {
        let decided = standing(account.id);
        let mut row: Vec<Cell> = fields.iter().map(|it| cell(account, *it)).collect();
        let target = if decided.rank.is_some() {
            "true"
        } else {
            "false"
        };
        row.extend([
            Cell::from(decided.tier.as_str()),
            Cell::from(decided.segment.as_str()),
            Cell::from(target),
            Cell::from(decided.reason.as_str()),
        ]);
        if hubspot {
            let profile = decided.rank.map(|rank| format!("tier_{rank}"));
            row.extend([Cell::from(target), Cell::from(profile)]);
        }
        row.extend(
            own.iter()
                .map(|it| Cell::from(account.facts.custom.get(*it).cloned())),
        );
        row
    });
    std::iter::once(head).chain(body)
}

fn cell(account: &Account, field: AccountField) -> Cell {
    use AccountField as F;
    let facts = &account.facts;
    match field {
        F::RecordId => facts.record_id.clone().into(),
        F::Name => facts.name.as_str().into(),
        F::Website => facts.website.clone().into(),
        F::Domain => facts.domain.clone().into(),
        F::Industry => facts.industry.clone().into(),
        F::Country => facts.country.clone().into(),
        F::Region => facts.region.clone().into(),
        F::City => facts.city.clone().into(),
        F::PostalCode => facts.postal_code.clone().into(),
        F::Employees => facts.employees.map(|it| it as f64).into(),
        F::Revenue => facts.revenue.into(),
        F::Currency => facts.currency.clone().into(),
        F::Owner => facts.owner.clone().into(),
        F::Relationship => facts.relationship.map(|it| it.name().to_owned()).into(),
        F::OpenOpportunity => facts.open_opportunity.map(|it| it.to_string()).into(),
        F::LastActivity => facts.last_activity.map(|it| it.to_string()).into(),
        F::Parent => facts.parent.clone().into(),
        F::Notes => facts.notes.clone().into(),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use abm_core::{
        document::schema,
        steps::accounts::{self, AccountFacts, Importer, OnDuplicate, Relationship},
    };
    use proptest::prelude::*;

    use super::*;
    use crate::{List, Manner, Source, out, workbook};

    fn come_in(source: Source) -> (String, Vec<AccountFacts>) {
        let list = List::of(source, &Manner::default(), |_| BTreeMap::new());
        let db = schema::blank().expect("a blank workshop");
        let mut importer =
            Importer::new(&db, Some(list.source), OnDuplicate::Create, list.len()).expect("ready");
        let summary = list.import(&mut importer).expect("imported");
        assert_eq!(summary.rejected, [], "nothing is left out");
        drop(importer);
        let all = accounts::all(&db).expect("read");
        let mut facts: Vec<_> = all.into_iter().map(|it| it.facts).collect();
        facts.sort_by(|a, b| (&a.name, &a.record_id).cmp(&(&b.name, &b.record_id)));
        (list.source.to_owned(), facts)
    }

    fn go_out_and_in(accounts: &[Account]) {
        let mut before: Vec<_> = accounts.iter().map(|it| it.facts.clone()).collect();
        before.sort_by(|a, b| (&a.name, &a.record_id).cmp(&(&b.name, &b.record_id)));
        let table: Vec<Vec<Cell>> = rows(accounts, |_| Standing::default()).collect();
        let csv = out::csv(table.clone());
        let text = Source::text(&csv, &Manner::default()).expect("text");
        let book = workbook::read_here(&out::workbook("Accounts", table)).expect("a workbook");
        for source in [text, Source::book(book).expect("rows")] {
            let (system_, after) = come_in(source);
            assert_eq!(after, before);
            assert_eq!(
                system_,
                system(accounts),
                "it says whose record IDs these are"
            );
        }
    }

    fn account(id: i64, source: &str, facts: AccountFacts) -> Account {
        Account {
            id,
            source: Some(source.to_owned()),
            facts,
        }
    }

    #[test]
    fn a_target_account_is_flagged_as_hubspot_flags_it() {
        let accounts = [
            account(
                1,
                "hubspot",
                AccountFacts {
                    record_id: Some("77".into()),
                    name: "Weber".into(),
                    ..AccountFacts::default()
                },
            ),
            account(
                2,
                "hubspot",
                AccountFacts {
                    name: "Möwe".into(),
                    ..AccountFacts::default()
                },
            ),
        ];
        let standing = |id| match id {
            1 => Standing {
                tier: "Tier 1".into(),
                rank: Some(1),
                ..Standing::default()
            },
            _ => Standing {
                tier: "Excluded".into(),
                reason: "Too small".into(),
                ..Standing::default()
            },
        };
        let table: Vec<Vec<Cell>> = rows(&accounts, standing).collect();
        let of = |row: usize, name: &str| {
            let place = table[0]
                .iter()
                .position(|it| *it == Cell::from(name))
                .expect("a column");
            table[row][place].clone()
        };
        assert_eq!(table[0][0], Cell::from("Record ID"));
        for (name, one, other) in [
            ("hs_is_target_account", "true", "false"),
            ("hs_ideal_customer_profile", "tier_1", ""),
            ("ABM tier", "Tier 1", "Excluded"),
            ("ABM reason", "", "Too small"),
            ("ABM target account", "true", "false"),
        ] {
            assert_eq!(
                (of(1, name), of(2, name)),
                (Cell::from(one), Cell::from(other)),
                "{name}"
            );
        }
    }

    #[test]
    fn every_system_gets_its_own_headers_and_knows_them_again() {
        for name in ["hubspot", "salesforce", "dynamics", "pipedrive"] {
            let full = AccountFacts {
                record_id: Some("0011".into()),
                name: "=Möwe & \"Sohn\" AG".into(),
                website: Some("https://www.moewe.example/de".into()),
                domain: Some("moewe.example".into()),
                industry: Some("-".into()),
                country: Some("DE".into()),
                region: Some("Bayern, Süd".into()),
                city: Some("Hof".into()),
                postal_code: Some("01234".into()),
                employees: Some(1_200),
                revenue: Some(1.234),
                currency: Some("EUR".into()),
                owner: Some("+Jana Öztürk".into()),
                relationship: Some(Relationship::Lost),
                open_opportunity: Some(false),
                last_activity: chrono::NaiveDate::from_ymd_opt(2026, 2, 3),
                parent: Some("@Konzern".into()),
                notes: Some("two\nlines; and 'quotes'".into()),
                custom: [("Tier 2024".to_owned(), "'=A".to_owned())].into(),
            };
            let bare = AccountFacts {
                name: "Nur ein Name".into(),
                ..AccountFacts::default()
            };
            go_out_and_in(&[account(1, name, full), account(2, name, bare)]);
        }
    }

    proptest! {
        #[test]
        fn a_list_that_goes_out_and_comes_in_again_is_the_same(
            all in prop::collection::vec(
                (
                    "[A-Za-zäß=+@'\"-][A-Za-zäöüß0-9 .&=+@'\",;-]{0,12}[A-Za-z]",
                    prop::option::of("[A-Za-z=+'][A-Za-z0-9 ,;'\"=-]{0,8}[a-z]"),
                    prop::option::of(0..2_000_000_i64),
                    prop::option::of((-1_000_000_000_i64..1_000_000_000, 0..4_u32)),
                ),
                1..6,
            ),
        ) {
            let accounts: Vec<Account> = all
                .into_iter()
                .enumerate()
                .map(|(at, (name, city, employees, revenue))| {
                    let revenue = revenue.map(|(it, places)| it as f64 / 10_f64.powi(places as i32));
                    account(at as i64 + 1, "hubspot", AccountFacts {
                        record_id: Some(format!("{}", 1000 + at)),
                        name,
                        city,
                        employees,
                        currency: revenue.map(|_| "EUR".to_owned()),
                        revenue,
                        ..AccountFacts::default()
                    })
                })
                .collect();
            go_out_and_in(&accounts);
        }
    }
}
