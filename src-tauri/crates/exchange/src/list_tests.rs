//! Lists as they come, and what is said about each.

use abm_core::{
    document::schema,
    steps::accounts::{Known, OnDuplicate},
};
use proptest::prelude::*;

use super::*;

fn import(text: &str) -> (List, Summary) {
    let list = List::read(text.as_bytes(), Decimal::Auto).expect("a list");
    let mut importer = Importer::rehearse(Known::default(), Some(list.source), OnDuplicate::Skip);
    let summary = list.import(&mut importer).expect("imported");
    (list, summary)
}

fn facts(text: &str) -> Vec<AccountFacts> {
    let (list, _) = import(text);
    let mut problems = Problems::default();
    list.rows
        .iter()
        .filter_map(|it| list.facts(it, &mut problems).ok())
        .collect()
}

fn problems(text: &str) -> Vec<(&'static str, usize, Vec<usize>)> {
    import(text)
        .1
        .problems
        .into_iter()
        .map(|it| (it.kind.name(), it.count, it.lines))
        .collect()
}

#[test]
fn a_german_report_is_read_with_its_amounts_days_and_own_columns() {
    let text = "Accountname;Account-ID;Accountinhaber;Jahresumsatz;Mitarbeiter;Land (Rechnungsanschrift);Website;Letzte Aktivität;Sparte\n\
                Nordwerk AG;001A;Jana Öztürk;198.793.637,00 EUR;1.009;Deutschland;www.nordwerk.example;14.07.2024;Bau\n";
    let (list, _) = import(text);
    assert_eq!(list.source, "salesforce");
    assert_eq!(
        list.form,
        Form::Text {
            encoding: "UTF-8".into(),
            delimiter: ';'
        }
    );
    let facts = &facts(text)[0];
    assert_eq!(
        (facts.revenue, facts.currency.as_deref(), facts.employees),
        (Some(198_793_637.0), Some("EUR"), Some(1_009))
    );
    assert_eq!(
        (facts.domain.as_deref(), facts.country.as_deref()),
        (Some("nordwerk.example"), Some("DE"))
    );
    assert_eq!(
        facts.last_activity.map(|it| it.to_string()).as_deref(),
        Some("2024-07-14")
    );
    assert_eq!(facts.custom["Sparte"], "Bau");
}

#[test]
fn every_problem_names_its_lines_and_only_hopeless_rows_are_rejected() {
    let text = "Company,Website,Annual Revenue,Country\n\
                A,a.example,$5,Atlantis\n\
                ,b.example,1.234,\n\
                ,,7,\n\
                C,c.example,lots,,surplus\n\
                \"D,d.example\n\
                E,e.example,lots,\n";
    assert_eq!(
        problems(text),
        [
            ("unclosed-quote", 1, vec![6]),
            ("too-many-cells", 1, vec![5]),
            ("no-name", 1, vec![4]),
            ("named-by-domain", 1, vec![3]),
            ("ambiguous-number", 1, vec![3]),
            ("unclear-currency", 1, vec![2]),
            ("unreadable-number", 1, vec![7]),
            ("unknown-country", 1, vec![2]),
        ]
    );
    let (_, summary) = import(text);
    assert_eq!(
        (summary.rows, summary.created, summary.rejected.len()),
        (6, 3, 3)
    );
}

#[test]
fn headers_are_found_below_a_title_and_ids_that_repeat_match_nothing() {
    let text = "Export of 3 May\n\nAccount ID,Account Name\n1,Nordwerk\n1,Südwerk\n";
    let (list, summary) = import(text);
    let headers: Vec<&str> = list.columns.iter().map(|it| it.header.as_str()).collect();
    assert_eq!(headers, ["Account ID", "Account Name"]);
    assert_eq!(summary.created, 2);
    assert_eq!(facts(text)[0].custom["Account ID"], "1");
}

#[test]
fn a_list_without_companies_is_refused() {
    let error =
        List::read(b"Date,Amount\n2026-01-01,5\n", Decimal::Auto).expect_err("no companies");
    assert_eq!(error.code, Code::Unreadable);
}

proptest! {
    #[test]
    fn whatever_stands_in_a_list_every_row_is_accounted_for(
        body in prop::collection::vec("[A-Za-z0-9äß\"'=.,;$€/() -]{0,40}", 0..12)
    ) {
        let text = format!("Company,Website,Annual Revenue,Employees,Last Activity\n{}\n", body.join("\n"));
        let list = List::read(text.as_bytes(), Decimal::Auto).expect("a list");
        let db = schema::blank().expect("a blank workshop");
        let mut importer = Importer::new(&db, Some(list.source), OnDuplicate::Update, list.len()).expect("ready");
        let summary = list.import(&mut importer).expect("imported");
        prop_assert_eq!(summary.rows, list.len());
        prop_assert_eq!(summary.created + summary.updated + summary.skipped + summary.rejected.len(), summary.rows);
    }
}
