//! What the step gives into people's hands: a card per role to take along, and the matrix to fill in with a pen.

use super::{Plan, Role, Team, report};
use crate::{
    Words,
    report::{Block, Card, Matrix, MatrixBlock, MatrixGroup, MatrixRow, Text, Topic, Turn},
};

/// How many activities a card names per duty before it says how many more there are; what is only heard of is named least.
const NAMED: [(char, usize); 5] = [('A', 6), ('R', 7), ('S', 4), ('C', 4), ('I', 3)];

/// Rows left empty at the end of every phase, for what the room thinks of.
const SPARE: usize = 2;

/// One card per role on show that has anything to do.
pub fn cards(plan: &Plan, words: &Words) -> Vec<Card> {
    plan.shown_roles()
        .filter_map(|role| card(plan, role, words))
        .collect()
}

fn card(plan: &Plan, role: &Role, words: &Words) -> Option<Card> {
    let parts: Vec<(String, Vec<Text>)> = NAMED
        .into_iter()
        .filter(|(duty, _)| plan.variant.letters().iter().any(|(it, _)| it == duty))
        .filter_map(|(duty, most)| {
            let rows: Vec<String> = plan
                .shown_activities()
                .filter(|activity| plan.duties(activity.id, role.id).has(duty))
                .map(|activity| words.param(&activity.name))
                .collect();
            let label = report::duty_key(duty, plan.variant).replace("-duty-", "-card-");
            (!rows.is_empty()).then(|| (words.say(&label), named(&rows, most, words)))
        })
        .collect();
    let holders: Vec<&str> = plan
        .holders_of(role.id)
        .map(|it| it.name.as_str())
        .collect();
    (!parts.is_empty()).then(|| Card {
        kind: words.with("roles-card-kind", &[("team", role.team.code().into())]),
        mark: report::mark(role.team),
        title: words.param(&role.name),
        sub: match holders.as_slice() {
            [] if plan.people.is_empty() => String::new(),
            [] => words.say("roles-nobody"),
            names => names.join(", "),
        },
        parts,
    })
}

/// The first names, then how many more; never one more, which takes as much room as its name.
fn named(rows: &[String], most: usize, words: &Words) -> Vec<Text> {
    let shown = if rows.len() > most {
        most - 1
    } else {
        rows.len()
    };
    let mut texts: Vec<Text> = rows[..shown].iter().map(|it| it.as_str().into()).collect();
    if shown < rows.len() {
        let more = words.with("roles-card-more", &[("count", (rows.len() - shown).into())]);
        texts.push(more.into());
    }
    texts
}

/// The matrix without letters: activities and roles as they stand, and rows still to be named.
pub fn sheet(plan: &Plan, words: &Words) -> Topic {
    let columns = plan.shown_roles().count();
    let spare = || MatrixRow {
        number: 0,
        name: String::new(),
        cells: vec![String::new(); columns],
        findings: Vec::new(),
    };
    let mut number = 0;
    let mut blocks: Vec<MatrixBlock> = plan
        .phases
        .iter()
        .map(|phase| {
            let rows = plan.shown_activities().filter(|it| it.phase == phase.id);
            let mut rows: Vec<MatrixRow> = rows
                .map(|activity| {
                    number += 1;
                    MatrixRow {
                        number,
                        name: words.param(&activity.name),
                        ..spare()
                    }
                })
                .collect();
            rows.extend((0..SPARE).map(|_| spare()));
            MatrixBlock {
                name: words.param(&phase.name),
                rows,
            }
        })
        .collect();
    if number == 0 {
        blocks.push(MatrixBlock {
            name: String::new(),
            rows: (0..12).map(|_| spare()).collect(),
        });
    }
    Topic {
        id: "roles-sheet".to_owned(),
        name: plan.variant.code().to_uppercase(),
        title: words.say("roles-print-matrix-title"),
        turn: Turn::Landscape,
        blocks: vec![Block::Matrix(Matrix {
            caption: words.say("roles-sheet-title"),
            corner: words.say("roles-activity"),
            groups: Team::ALL
                .into_iter()
                .map(|team| MatrixGroup {
                    name: words.say(&format!("roles-team-{}", team.code())),
                    mark: report::mark(team),
                    heads: plan
                        .shown_roles()
                        .filter(|role| role.team == team)
                        .map(|role| (words.param(&role.name), String::new()))
                        .collect(),
                })
                .filter(|group| !group.heads.is_empty())
                .collect(),
            blocks,
            key: report::key(plan.variant, words),
            how: words.with(
                "roles-sheet-how",
                &[("variant", plan.variant.code().into())],
            ),
            ..Matrix::default()
        })],
    }
}

#[cfg(test)]
mod tests {
    use rusqlite::Connection;

    use super::super::{Variant, begin, cards as door, plan, sample, sheets};
    use super::*;
    use crate::{Language, document::schema::blank, sample::Stage};

    fn workshop(language: Language) -> (Connection, Words) {
        let db = blank().expect("a blank workshop");
        let words = Words::of(language);
        begin(&db, &words).expect("starter content");
        (db, words)
    }

    fn said(card: &Card) -> Vec<String> {
        card.parts
            .iter()
            .flat_map(|(label, items)| {
                std::iter::once(format!("{label}:")).chain(items.iter().map(Text::plain))
            })
            .collect()
    }

    #[test]
    fn nobody_gets_a_card_from_a_proposal_nobody_has_talked_about() {
        let (db, words) = workshop(Language::En);
        assert!(door(&db, &words).expect("cards").is_empty());
    }

    #[test]
    fn a_role_reads_on_its_card_what_it_answers_for_does_is_asked_and_told() {
        let (db, words) = workshop(Language::En);
        sample(&db, &words, Stage::Half).expect("a sample");
        let cards = door(&db, &words).expect("cards");
        assert_eq!(cards.len(), 12);
        let sdr = cards.iter().find(|it| it.title == "SDR").expect("a card");
        assert_eq!(
            said(sdr),
            [
                "You are accountable for:",
                "Check and qualify enquiry",
                "Hand over SQA",
                "You do:",
                "Map the buying centre",
                "Research accounts",
                "Check and qualify enquiry",
                "Hand over SQA",
                "Shadow each other",
                "You are asked about:",
                "Agree the glossary",
                "Sign off RACI and SLA",
                "Account selection and sales vote",
                "and 5 more, see the matrix",
                "You are told about:",
                "Business case and budget",
                "Choose ABM approach",
                "and 8 more, see the matrix",
            ]
        );
    }

    #[test]
    fn in_daci_the_card_speaks_of_approving_and_driving() {
        let (db, words) = workshop(Language::De);
        sample(&db, &words, Stage::Finished).expect("a sample");
        let plan = Plan {
            variant: Variant::Daci,
            ..plan(&db).expect("a plan")
        };
        let cards = cards(&plan, &words);
        let labels: Vec<_> = cards[0]
            .parts
            .iter()
            .map(|(label, _)| label.as_str())
            .collect();
        assert_eq!(
            labels,
            [
                "Sie geben frei",
                "Sie treiben voran",
                "Sie tragen bei",
                "Sie werden informiert"
            ]
        );
    }

    #[test]
    fn the_sheet_has_every_row_and_column_but_no_letter() {
        let (db, words) = workshop(Language::De);
        let sheets = sheets(&db, &words).expect("sheets");
        let [Block::Matrix(matrix)] = sheets[0].blocks.as_slice() else {
            panic!("a matrix")
        };
        assert!(!matrix.how.is_empty());
        let rows = || matrix.blocks.iter().flat_map(|it| &it.rows);
        assert_eq!(rows().filter(|it| it.number > 0).count(), 34);
        assert_eq!(rows().filter(|it| it.number == 0).count(), 10);
        assert!(rows().all(|it| it.cells.len() == 12 && it.cells.concat().is_empty()));
    }

    #[test]
    fn a_workshop_without_activities_still_gets_rows_to_write_in() {
        let db = blank().expect("a blank workshop");
        let words = Words::of(Language::En);
        let sheets = sheets(&db, &words).expect("sheets");
        let [Block::Matrix(matrix)] = sheets[0].blocks.as_slice() else {
            panic!("a matrix")
        };
        assert_eq!(matrix.blocks[0].rows.len(), 12);
        let heads: usize = matrix.groups.iter().map(|it| it.heads.len()).sum();
        assert_eq!(heads, 12, "the starter roles stand over them");
    }
}
