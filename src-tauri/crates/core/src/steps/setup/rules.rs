//! Pure rules of the set-up: head counts, the agenda's arithmetic, what is missing.

use std::collections::BTreeMap;

use super::{AgendaKind, AgendaPreset, AgendaTopic, Person, Setup, Team, TeamCount};
use crate::{Finding, Severity, Step};

/// A day begins at nine unless somebody says otherwise; minutes after midnight.
pub const START: u32 = 9 * 60;
/// And the room is booked until six.
pub const UNTIL: u32 = 18 * 60;
/// Longer than this without a break, and nobody listens any more; minutes.
pub const LONGEST_STRETCH: u32 = 150;

/// Heads per team: everybody, and those in the room.
pub fn counts(people: &[Person]) -> Vec<TeamCount> {
    Team::ALL
        .iter()
        .map(|&team| {
            let of_team = || people.iter().filter(move |person| person.team == team);
            TeamCount {
                team,
                all: of_team().count() as u32,
                present: of_team().filter(|person| person.present).count() as u32,
            }
        })
        .collect()
}

/// A block of a ready-made agenda.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Planned {
    /// Work, break or lunch.
    pub kind: AgendaKind,
    /// What about.
    pub topic: Option<AgendaTopic>,
    /// How long.
    pub minutes: u32,
}

/// The blocks of a ready-made agenda, day by day.
pub fn preset(which: AgendaPreset) -> Vec<Vec<Planned>> {
    use AgendaTopic as T;
    let work = |topic, minutes| Planned {
        kind: AgendaKind::Work,
        topic: Some(topic),
        minutes,
    };
    let pause = |minutes| Planned {
        kind: AgendaKind::Break,
        topic: None,
        minutes,
    };
    let lunch = Planned {
        kind: AgendaKind::Lunch,
        topic: None,
        minutes: 60,
    };
    match which {
        AgendaPreset::HalfDay => vec![vec![
            work(T::Buyin, 20),
            work(T::Glossary, 15),
            work(T::Approach, 60),
            pause(15),
            work(T::Segmentation, 60),
            work(T::Raci, 45),
            pause(15),
            work(T::Goals, 25),
            work(T::Wrapup, 15),
        ]],
        AgendaPreset::FullDay => vec![vec![
            work(T::Buyin, 30),
            work(T::Glossary, 30),
            work(T::Approach, 60),
            pause(15),
            work(T::Segmentation, 90),
            work(T::BuyingCentre, 30),
            lunch,
            work(T::Raci, 60),
            work(T::Scoring, 45),
            pause(20),
            work(T::Meetings, 40),
            work(T::Goals, 25),
            work(T::Wrapup, 15),
        ]],
        AgendaPreset::TwoDays => vec![
            vec![
                work(T::Buyin, 45),
                work(T::Glossary, 45),
                pause(15),
                work(T::Approach, 90),
                lunch,
                work(T::Accounts, 60),
                pause(15),
                work(T::Segmentation, 120),
            ],
            vec![
                work(T::BuyingCentre, 45),
                work(T::Raci, 90),
                pause(15),
                work(T::Scoring, 75),
                lunch,
                work(T::Meetings, 60),
                work(T::Goals, 50),
                pause(15),
                work(T::Wrapup, 40),
            ],
        ],
    }
}

/// What a list of blocks adds up to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Totals {
    /// Working minutes.
    pub net: u32,
    /// Minutes of breaks.
    pub breaks: u32,
    /// The longest stretch of work between two breaks.
    pub stretch: u32,
}

/// Adds up blocks given as kind and minutes.
pub fn totals(blocks: impl IntoIterator<Item = (AgendaKind, u32)>) -> Totals {
    let (mut sum, mut stretch) = (Totals::default(), 0);
    for (kind, minutes) in blocks {
        if kind == AgendaKind::Work {
            sum.net += minutes;
            stretch += minutes;
            sum.stretch = sum.stretch.max(stretch);
        } else {
            sum.breaks += minutes;
            stretch = 0;
        }
    }
    sum
}

/// Minutes after midnight as a clock shows them: `9:05`, `17:40`; past midnight it starts over.
pub fn clock(minutes: u32) -> String {
    format!("{}:{:02}", minutes / 60 % 24, minutes % 60)
}

/// Where something goes in an ordered list.
#[derive(Debug, Clone, PartialEq)]
pub struct Slot {
    /// Its place.
    pub place: f64,
    /// New places for the others, when there was no room left between two neighbours.
    pub renumber: Vec<(i64, f64)>,
}

/// A place behind `after` (or in front of everybody) in a list of ids with their places, ascending.
pub fn slot(list: &[(i64, f64)], after: Option<i64>) -> Slot {
    let at = after.map_or(0, |id| {
        list.iter()
            .position(|row| row.0 == id)
            .map_or(list.len(), |it| it + 1)
    });
    let before = at.checked_sub(1).map(|it| list[it].1);
    let behind = list.get(at).map(|it| it.1);
    let place = match (before, behind) {
        (None, None) => 1.0,
        (Some(before), None) => before + 1.0,
        (None, Some(behind)) => behind - 1.0,
        (Some(before), Some(behind)) => f64::midpoint(before, behind),
    };
    let room = before.is_none_or(|it| it < place) && behind.is_none_or(|it| place < it);
    if room {
        return Slot {
            place,
            renumber: Vec::new(),
        };
    }
    let renumber = list
        .iter()
        .enumerate()
        .map(|(index, row)| {
            (
                row.0,
                (if index < at { index + 1 } else { index + 2 }) as f64,
            )
        })
        .collect();
    Slot {
        place: (at + 1) as f64,
        renumber,
    }
}

/// What is missing or does not fit.
pub fn findings(setup: &Setup) -> Vec<Finding> {
    let warning = |code: &str| Finding::new(Step::Setup, Severity::Warning, code);
    let mut found = Vec::new();
    if setup.people.is_empty() {
        found.push(warning("setup-no-people").at("people"));
    }
    for count in setup
        .counts
        .iter()
        .filter(|it| matches!(it.team, Team::Marketing | Team::Sales))
    {
        let code = match (setup.people.is_empty(), count.all, count.present) {
            (false, 0, _) => format!("setup-no-{}", count.team.name()),
            (false, _, 0) => format!("setup-{}-absent", count.team.name()),
            _ => continue,
        };
        // Without both voices there is nothing to compare, and every later step is about the comparison.
        found.push(Finding::new(Step::Setup, Severity::Error, &code).at("people"));
    }
    let mut names: BTreeMap<String, usize> = BTreeMap::new();
    for person in &setup.people {
        let key = person.name.trim().to_lowercase();
        let seen = names.entry(key).or_default();
        *seen += 1;
        if *seen == 2 && !person.name.trim().is_empty() {
            found.push(
                warning("setup-same-name")
                    .at(format!("person:{}", person.id))
                    .with("name", person.name.as_str()),
            );
        }
    }
    if setup.about.facilitator.trim().is_empty() {
        found.push(warning("setup-no-facilitator").at("facilitator"));
    }
    if setup.days.iter().all(|day| day.blocks.is_empty()) {
        found.push(warning("setup-no-agenda").at("agenda"));
    }
    if setup.days.iter().any(|day| day.date.is_none()) || setup.days.is_empty() {
        found.push(warning("setup-no-date").at("days"));
    }
    for (index, day) in setup.days.iter().enumerate() {
        let number = index + 1;
        let place = format!("day:{}", day.id);
        if day.end > day.until {
            found.push(
                warning("setup-day-too-long")
                    .at(place.clone())
                    .with("day", number)
                    .with("end", clock(day.end))
                    .with("until", clock(day.until))
                    .with("minutes", i64::from(day.end - day.until)),
            );
        }
        let stretch = totals(day.blocks.iter().map(|it| (it.kind, it.minutes))).stretch;
        if stretch > LONGEST_STRETCH {
            found.push(
                warning("setup-no-break")
                    .at(place.clone())
                    .with("day", number)
                    .with("minutes", i64::from(stretch)),
            );
        }
        let before = index.checked_sub(1).and_then(|it| setup.days[it].date);
        if let (Some(before), Some(date)) = (before, day.date)
            && date <= before
        {
            found.push(warning("setup-days-order").at(place).with("day", number));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn person(id: i64, team: Team, present: bool) -> Person {
        Person {
            id,
            name: format!("P{id}"),
            team,
            job: String::new(),
            present,
        }
    }

    #[test]
    fn heads_are_counted_per_team_all_and_present() {
        let people = [
            person(1, Team::Marketing, true),
            person(2, Team::Marketing, false),
            person(3, Team::Sales, true),
            person(4, Team::Expert, false),
        ];
        let table: Vec<_> = counts(&people)
            .iter()
            .map(|it| (it.team.name(), it.all, it.present))
            .collect();
        assert_eq!(
            table,
            [
                ("marketing", 2, 1),
                ("sales", 1, 1),
                ("leadership", 0, 0),
                ("expert", 1, 0)
            ]
        );
    }

    #[test]
    fn ready_made_agendas_keep_their_promised_length() {
        for (which, days) in [
            (AgendaPreset::HalfDay, vec![(240, 30, "13:30")]),
            (AgendaPreset::FullDay, vec![(425, 95, "17:40")]),
            (
                AgendaPreset::TwoDays,
                vec![(360, 90, "16:30"), (360, 90, "16:30")],
            ),
        ] {
            let found: Vec<_> = preset(which)
                .iter()
                .map(|day| {
                    let sum = totals(day.iter().map(|it| (it.kind, it.minutes)));
                    assert!(sum.stretch <= LONGEST_STRETCH, "{which:?} needs a break");
                    (sum.net, sum.breaks, clock(START + sum.net + sum.breaks))
                })
                .collect();
            let days: Vec<_> = days
                .into_iter()
                .map(|(net, breaks, end)| (net, breaks, end.to_owned()))
                .collect();
            assert_eq!(found, days, "{which:?}");
        }
    }

    #[test]
    fn a_break_ends_a_stretch_of_work() {
        use AgendaKind::{Break, Lunch, Work};
        for (blocks, expected) in [
            (vec![], Totals::default()),
            (
                vec![(Work, 30), (Work, 45)],
                Totals {
                    net: 75,
                    breaks: 0,
                    stretch: 75,
                },
            ),
            (
                vec![(Work, 30), (Break, 10), (Work, 45)],
                Totals {
                    net: 75,
                    breaks: 10,
                    stretch: 45,
                },
            ),
            (
                vec![(Lunch, 60), (Work, 90), (Work, 90)],
                Totals {
                    net: 180,
                    breaks: 60,
                    stretch: 180,
                },
            ),
        ] {
            assert_eq!(totals(blocks.clone()), expected, "{blocks:?}");
        }
    }

    #[test]
    fn a_clock_time_past_midnight_starts_over() {
        for (minutes, text) in [(0, "0:00"), (545, "9:05"), (1060, "17:40"), (1500, "1:00")] {
            assert_eq!(clock(minutes), text);
        }
    }

    #[test]
    fn a_place_between_two_neighbours_is_found_even_when_they_touch() {
        let list = [(1, 1.0), (2, 2.0), (3, 3.0)];
        for (after, place) in [(None, 0.0), (Some(1), 1.5), (Some(3), 4.0), (Some(99), 4.0)] {
            assert_eq!(
                slot(&list, after),
                Slot {
                    place,
                    renumber: vec![]
                },
                "after {after:?}"
            );
        }
        let touching = [(1, 1.0), (2, 1.0_f64.next_up())];
        let found = slot(&touching, Some(1));
        assert_eq!(
            found,
            Slot {
                place: 2.0,
                renumber: vec![(1, 1.0), (2, 3.0)]
            }
        );
    }

    #[test]
    fn the_agenda_ties_topics_to_the_step_that_works_on_them() {
        for (topic, step) in [
            (AgendaTopic::BuyingCentre, Some(Step::Accounts)),
            (AgendaTopic::Raci, Some(Step::Roles)),
            (AgendaTopic::Approach, Some(Step::Approach)),
        ] {
            assert_eq!(topic.step(), step, "{topic:?}");
        }
    }
}
