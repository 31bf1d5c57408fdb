//! What the step prints: who holds which role, and the matrix on a page turned on its side.

use std::collections::BTreeMap;

use rusqlite::Connection;

use super::{Plan, Role, Team, Variant, rules};
use crate::{
    Finding, Result, Severity, Step, Words,
    label::Param,
    report::{
        Block, Cell, Column, Mark, Matrix, MatrixBlock, MatrixGroup, MatrixRow, Row, Section,
        Table, Text, Tone, Topic, Turn,
    },
};

/// The locale key of a duty's word in a variant: `roles-duty-daci-r`.
pub fn duty_key(duty: char, variant: Variant) -> String {
    let family = match variant {
        Variant::Raci | Variant::Rasci => "raci",
        Variant::Daci => "daci",
    };
    format!("roles-duty-{family}-{}", duty.to_ascii_lowercase())
}

/// The section of the playbook.
pub fn section(plan: &Plan, words: &Words) -> Section {
    Section {
        id: "roles".to_owned(),
        step: Some(Step::Roles),
        title: title(plan, words),
        question: words.say("roles-question"),
        answer: answer(plan, words),
        topics: vec![people(plan, words), matrix_topic(plan, words)],
    }
}

/// The matrix alone, for the wall; nothing if it has no rows.
pub fn poster(db: &Connection, words: &Words) -> Result<Option<Section>> {
    let plan = super::plan(db)?;
    Ok(plan.shown_activities().next().is_some().then(|| Section {
        topics: vec![matrix_topic(&plan, words)],
        ..section(&plan, words)
    }))
}

fn title(plan: &Plan, words: &Words) -> String {
    let letters = plan.variant.code().to_uppercase();
    words.with("roles-print-title", &[("variant", letters.into())])
}

/// How far the room got, in a sentence or two.
fn answer(plan: &Plan, words: &Words) -> String {
    let rows = plan.shown_activities().count();
    let clear = plan
        .shown_activities()
        .filter(|row| {
            let holders = |duty| {
                plan.shown_roles()
                    .filter(|role| plan.duties(row.id, role.id).has(duty))
                    .count()
            };
            holders('A') == 1 && holders('R') > 0
        })
        .count();
    let filled = plan
        .shown_roles()
        .filter(|role| plan.holders_of(role.id).next().is_some())
        .count();
    words.with(
        "roles-answer",
        &[
            ("rows", rows.into()),
            ("clear", clear.into()),
            ("whole", if clear == rows { "yes" } else { "no" }.into()),
            ("roles", plan.shown_roles().count().into()),
            ("filled", filled.into()),
        ],
    )
}

fn people(plan: &Plan, words: &Words) -> Topic {
    let mut rows = Vec::new();
    for team in Team::ALL {
        let members: Vec<&Role> = plan.shown_roles().filter(|it| it.team == team).collect();
        if members.is_empty() {
            continue;
        }
        rows.push(Row {
            cells: vec![Cell {
                mark: mark(team),
                text: words.say(&format!("roles-team-{}", team.code())).into(),
            }],
            tone: Tone::Group,
        });
        for role in members {
            let names: Vec<&str> = plan
                .holders_of(role.id)
                .map(|it| it.name.as_str())
                .collect();
            rows.push(Row {
                cells: vec![
                    Text::strong(words.param(&role.name)).into(),
                    names.join(", ").into(),
                    words.param(&role.task).into(),
                ],
                tone: Tone::Plain,
            });
        }
    }
    Topic {
        id: "roles-who".to_owned(),
        name: words.say("roles-print-who"),
        title: words.say("roles-print-who-title"),
        turn: Turn::Portrait,
        blocks: vec![
            Block::Lead(answer(plan, words).into()),
            Block::Table(Table {
                caption: words.say("roles-print-who"),
                columns: vec![
                    Column {
                        head: words.say("roles-print-role"),
                        weight: 1.0,
                        ..Column::default()
                    },
                    Column {
                        head: words.say("roles-print-people"),
                        weight: 1.0,
                        ..Column::default()
                    },
                    Column {
                        head: words.say("roles-print-task"),
                        weight: 2.4,
                        ..Column::default()
                    },
                ],
                rows,
                ..Table::default()
            }),
            Block::Heading(words.say("roles-handover")),
            Block::Paragraph(
                words
                    .say(&format!("roles-handover-{}-print", plan.handover.code()))
                    .into(),
            ),
        ],
    }
}

fn matrix_topic(plan: &Plan, words: &Words) -> Topic {
    Topic {
        id: "roles-raci".to_owned(),
        name: title_of_matrix(plan),
        title: words.say("roles-print-matrix-title"),
        turn: Turn::Landscape,
        blocks: vec![Block::Matrix(matrix(plan, words))],
    }
}

fn title_of_matrix(plan: &Plan) -> String {
    plan.variant.code().to_uppercase()
}

/// The team's sign; none for what belongs to both.
pub fn mark(team: Team) -> Option<Mark> {
    match team {
        Team::Marketing => Some(Mark::Marketing),
        Team::Sales => Some(Mark::Sales),
        Team::Both => None,
    }
}

/// Who holds a role, short enough for a turned head: one name, two with initials, or how many.
fn holders(plan: &Plan, role: i64, words: &Words) -> String {
    let names: Vec<&str> = plan.holders_of(role).map(|it| it.name.as_str()).collect();
    match names.as_slice() {
        [] if plan.people.is_empty() => String::new(),
        [] => words.say("roles-nobody"),
        [one] => (*one).to_owned(),
        [one, two] => format!("{}, {}", initialled(one), initialled(two)),
        more => words.with("roles-people-count", &[("count", more.len().into())]),
    }
}

/// `Carla Möhle` → `C. Möhle`; a single word stays.
fn initialled(name: &str) -> String {
    match (name.chars().next(), name.rsplit_once(' ')) {
        (Some(first), Some((_, last))) => format!("{first}.\u{a0}{last}"),
        _ => name.to_owned(),
    }
}

fn matrix(plan: &Plan, words: &Words) -> Matrix {
    let (findings, at_rows) = numbered(plan, words);
    let mut number = 0;
    let mut blocks = Vec::new();
    for phase in &plan.phases {
        let rows: Vec<MatrixRow> = plan
            .shown_activities()
            .filter(|it| it.phase == phase.id)
            .map(|activity| {
                number += 1;
                MatrixRow {
                    number,
                    name: words.param(&activity.name),
                    cells: plan
                        .shown_roles()
                        .map(|role| plan.duties(activity.id, role.id).letters(plan.variant))
                        .collect(),
                    findings: at_rows.get(&activity.id).cloned().unwrap_or_default(),
                }
            })
            .collect();
        if !rows.is_empty() {
            blocks.push(MatrixBlock {
                name: words.param(&phase.name),
                rows,
            });
        }
    }
    let loads: Vec<_> = plan
        .shown_roles()
        .map(|role| rules::load(plan, &[role.id]))
        .collect();
    let line = |duty: char, counts: Vec<u32>| {
        (
            words.say(&duty_key(duty, plan.variant)),
            counts.iter().map(ToString::to_string).collect(),
        )
    };
    Matrix {
        caption: title(plan, words),
        corner: words.say("roles-activity"),
        groups: Team::ALL
            .into_iter()
            .map(|team| MatrixGroup {
                name: words.say(&format!("roles-team-{}", team.code())),
                mark: mark(team),
                heads: plan
                    .shown_roles()
                    .filter(|role| role.team == team)
                    .map(|role| (words.param(&role.name), holders(plan, role.id, words)))
                    .collect(),
            })
            .filter(|group| !group.heads.is_empty())
            .collect(),
        blocks,
        key: key(plan.variant, words),
        load: vec![
            line('A', loads.iter().map(|it| it.accountable).collect()),
            line('R', loads.iter().map(|it| it.responsible).collect()),
        ],
        findings,
        how: String::new(),
    }
}

/// Every letter of a variant with its word.
pub fn key(variant: Variant, words: &Words) -> Vec<(String, String)> {
    let letters = variant.letters().iter();
    letters
        .map(|(duty, letter)| (letter.to_string(), words.say(&duty_key(*duty, variant))))
        .collect()
}

/// The findings as numbered sentences, those of one kind and one answer together, and which of them each row has.
fn numbered(plan: &Plan, words: &Words) -> (Vec<String>, BTreeMap<i64, Vec<usize>>) {
    let mut groups: Vec<Vec<Finding>> = Vec::new();
    for finding in rules::findings(plan) {
        let alike = groups
            .iter_mut()
            .find(|group| group[0].code == finding.code && group[0].accepted == finding.accepted);
        match alike {
            // Two errors are two things to settle: each is said by itself.
            Some(group) if finding.severity == Severity::Warning => group.push(finding),
            _ => groups.push(vec![finding]),
        }
    }
    let mut at_rows: BTreeMap<i64, Vec<usize>> = BTreeMap::new();
    let mut sentences = Vec::new();
    for (place, group) in groups.iter().enumerate() {
        for finding in group {
            let row = finding.place.strip_prefix("activity:");
            if let Some(row) = row.and_then(|id| id.parse().ok()) {
                at_rows.entry(row).or_default().push(place + 1);
            }
        }
        let mut sentence = match group.as_slice() {
            [only] => words.fill(&format!("finding-{}", only.code), &only.params),
            several => together(several, words),
        };
        if let Some(reason) = &group[0].accepted {
            sentence.push(' ');
            sentence.push_str(&words.with("roles-accepted", &[("reason", reason.as_str().into())]));
        }
        sentences.push(sentence);
    }
    (sentences, at_rows)
}

fn together(group: &[Finding], words: &Words) -> String {
    let numbers: Vec<usize> = group
        .iter()
        .filter_map(|it| match it.params.get("number") {
            Some(Param::Number(number)) => Some(*number as usize),
            _ => None,
        })
        .collect();
    let names = group.iter().filter_map(|it| {
        let name = it.params.get("role").or_else(|| it.params.get("person"));
        name.cloned()
    });
    let mut params = group[0].params.clone();
    params.insert("rows".to_owned(), ranges(&numbers).into());
    params.insert("names".to_owned(), Param::list(names));
    params.insert("count".to_owned(), group.len().into());
    words.fill(&format!("roles-together-{}", group[0].code), &params)
}

/// `1, 2, 4–7, 34`.
fn ranges(numbers: &[usize]) -> String {
    let mut runs: Vec<(usize, usize)> = Vec::new();
    for number in numbers {
        match runs.last_mut() {
            Some((_, end)) if *end + 1 == *number => *end = *number,
            _ => runs.push((*number, *number)),
        }
    }
    let runs: Vec<String> = runs
        .into_iter()
        .map(|(start, end)| match end - start {
            0 => start.to_string(),
            1 => format!("{start}, {end}"),
            _ => format!("{start}–{end}"),
        })
        .collect();
    runs.join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Language, document::schema::blank};

    #[test]
    fn row_numbers_read_as_ranges() {
        assert_eq!(ranges(&[1, 2, 4, 5, 6, 7, 32, 34]), "1, 2, 4–7, 32, 34");
        assert_eq!(ranges(&[]), "");
    }

    #[test]
    fn the_matrix_prints_every_row_and_column_in_its_group() {
        let db = blank().expect("a blank workshop");
        let words = Words::of(Language::De);
        super::super::begin(&db, &words).expect("starter content");
        let section = poster(&db, &words).expect("prints").expect("a matrix");
        assert_eq!(section.title, "Rollen und RACI");
        let Block::Matrix(matrix) = &section.topics[0].blocks[0] else {
            panic!("a matrix")
        };
        let columns: usize = matrix.groups.iter().map(|it| it.heads.len()).sum();
        let rows: usize = matrix.blocks.iter().map(|it| it.rows.len()).sum();
        assert_eq!((columns, rows, matrix.blocks.len()), (12, 34, 5));
        let row = &matrix.blocks[3].rows[3];
        assert_eq!((row.number, row.name.as_str()), (25, "SQA übergeben"));
        assert_eq!(row.cells.concat(), "RIARCC");
        assert_eq!(matrix.load[0].1.join(" "), "4 5 5 2 2 1 7 2 3 1 2 0");
        assert!(
            matrix.findings[0].starts_with("Zeilen 1, 2, 4–7, 32, 34"),
            "{:?}",
            matrix.findings
        );
        assert_eq!(matrix.blocks[4].rows[2].findings, [1]);
    }
}
