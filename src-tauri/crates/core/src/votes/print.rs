//! Closed votes as a table on a page.

use super::{VoteGroup, VoteScale};
use crate::{
    Words,
    report::{Cell, Column, Mark, Row, Table, Text, Tone},
};

/// What was voted on, each with its groups: the distribution, and on a scale of five the median and the spread. All of one
/// scale.
pub fn table(scale: VoteScale, asked: &[(String, &[VoteGroup])], words: &Words) -> Table {
    let count = |head: String| Column {
        head,
        numeric: true,
        ..Column::default()
    };
    let mut columns = vec![Column {
        head: words.say("vote-print-who"),
        weight: 1.0,
        ..Column::default()
    }];
    match scale {
        VoteScale::Five => {
            columns.extend((1..=5).map(|answer| count(answer.to_string())));
            columns.push(count(words.say("vote-median")));
            columns.push(count(words.say("vote-spread")));
        }
        VoteScale::YesNo => {
            columns.push(count(words.say("vote-no")));
            columns.push(count(words.say("vote-yes")));
        }
    }
    let rows = asked.iter().flat_map(|(question, groups)| {
        // The question as a line of its own, then a row for every group.
        let head = Row {
            cells: vec![Text::strong(question.clone()).into()],
            tone: Tone::Group,
        };
        let alone = groups.len() == 1;
        std::iter::once(head).chain(groups.iter().map(move |it| row(scale, it, alone, words)))
    });
    Table {
        caption: words.say("vote-print"),
        columns,
        rows: rows.collect(),
        note: words.say(match scale {
            VoteScale::Five => "vote-print-five",
            VoteScale::YesNo => "vote-print-yes-no",
        }),
        ..Table::default()
    }
}

/// A group; `alone`: it is the only one, hence the whole room.
fn row(scale: VoteScale, group: &VoteGroup, alone: bool, words: &Words) -> Row {
    let key = match group.team {
        Some(team) => format!("vote-group-{}", team.name()),
        None if alone => "vote-group-room".to_owned(),
        None => "vote-group-others".to_owned(),
    };
    let who = words.with(&key, &[("voters", i64::from(group.voters).into())]);
    let mut cells = vec![Cell::from(who)];
    for (answer, votes) in (1_u8..).zip(&group.votes) {
        cells.push(Cell {
            mark: group.dissent.contains(&answer).then_some(Mark::Dissent),
            text: match votes {
                0 => Text::default(),
                votes => votes.to_string().into(),
            },
        });
    }
    if scale == VoteScale::Five {
        cells.push(words.number(group.median, 1).into());
        let ends = [
            ("least", i64::from(group.least).into()),
            ("most", i64::from(group.most).into()),
        ];
        cells.push(words.with("vote-between", &ends).into());
    }
    Row {
        cells,
        tone: Tone::Plain,
    }
}
