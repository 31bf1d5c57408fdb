//! What the room said about companies, as topics of the section: the profile, the segments, what both teams say, and what
//! is easily overlooked. Each is there only once there is something to say.

use super::{
    super::{
        Gap, Market, Named, Number, Overlooked, Part, Segment, SegmentationView, Target,
        TargetShow, TargetSort, wording,
    },
    column, mark, row, targets,
};
use crate::{
    Words,
    label::Param,
    report::{
        Block, Cell, Column, Drawing, Figure, Histogram, Mark, Point, Quadrants, Row, Scale, Table,
        Text, Tone, Topic, Turn,
    },
    steps::accounts::Mirror,
};

/// As many names a sentence or a cell holds before the rest is counted.
const NAMES: usize = 5;

fn topic(id: &str, words: &Words, blocks: Vec<Block>) -> Topic {
    Topic {
        id: format!("segmentation-{id}"),
        name: words.say(&format!("segmentation-print-{id}")),
        title: words.say(&format!("segmentation-print-{id}-title")),
        turn: Turn::Portrait,
        blocks,
    }
}

fn numeric(words: &Words, key: &str) -> Column {
    Column {
        head: words.say(key),
        numeric: true,
        ..Column::default()
    }
}

fn count(words: &Words, count: usize) -> Cell {
    words.number(count as f64, 0).into()
}

/// Names, the rest counted.
fn some(words: &Words, names: &[String]) -> String {
    let (first, rest) = names.split_at(names.len().min(NAMES));
    if rest.is_empty() {
        return first.join(", ");
    }
    words.with(
        "segmentation-print-more",
        &[
            ("names", first.join(", ").into()),
            ("count", rest.len().into()),
        ],
    )
}

/// Who fits: criteria with weights, what rules out, how the list stands to it, what a weight decides.
pub(super) fn profile(market: &Market, mirror: &Mirror, words: &Words) -> Option<Topic> {
    let profile = market.profile();
    let mut blocks = Vec::new();
    if !profile.criteria.is_empty() {
        let line = market.told.number(Number::Line) as usize;
        let key = if profile.too_wide {
            "segmentation-print-fits-wide"
        } else {
            "segmentation-print-fits"
        };
        let said = [
            ("fits", profile.fits.into()),
            ("count", mirror.len().into()),
            ("line", line.into()),
            ("share", words.number(profile.share, 0).into()),
            ("most", (market.told.number(Number::Market) as usize).into()),
        ];
        blocks.push(Block::Paragraph(words.with(key, &said).into()));
        let mut rows: Vec<Row> = profile
            .criteria
            .iter()
            .map(|it| {
                row(vec![
                    Text::strong(wording::criterion(words, &it.name, &it.predicate)).into(),
                    wording::test(words, &it.predicate).into(),
                    count(words, usize::from(it.weight)),
                    count(words, it.full),
                ])
            })
            .collect();
        let sum = profile.criteria.iter().map(|it| usize::from(it.weight));
        rows.push(Row {
            cells: vec![
                words.say("segmentation-print-sum").into(),
                Cell::default(),
                count(words, sum.sum()),
                Cell::default(),
            ],
            tone: Tone::Total,
        });
        blocks.push(Block::Table(Table {
            caption: words.say("segmentation-print-criteria"),
            columns: vec![
                column(words, "segmentation-print-criterion", None, 1.2),
                column(words, "segmentation-print-asks", None, 2.6),
                numeric(words, "segmentation-print-weight"),
                numeric(words, "segmentation-print-full"),
            ],
            rows,
            note: words.say("segmentation-print-criteria-note"),
            ..Table::default()
        }));
        let weight =
            |part: Part| -> Param { usize::from(profile.blend[part as usize].weight).into() };
        blocks.push(Block::Paragraph(
            words
                .with(
                    "segmentation-print-blend",
                    &[
                        ("fit", weight(Part::Fit)),
                        ("potential", weight(Part::Potential)),
                        ("relationship", weight(Part::Relationship)),
                        ("trigger", weight(Part::Trigger)),
                    ],
                )
                .into(),
        ));
        blocks.push(Block::Figure(histogram(market, mirror, line, words)));
        blocks.extend(sensitive(market, mirror, words));
    }
    if !profile.nevers.is_empty() {
        let rows = profile.nevers.iter().map(|it| {
            row(vec![
                wording::condition(words, &it.predicate).into(),
                super::why(Some(it.reason), &it.note, words).into(),
                count(words, it.count),
            ])
        });
        blocks.push(Block::Table(Table {
            caption: words.say("segmentation-print-nevers"),
            columns: vec![
                column(words, "segmentation-print-never", None, 1.6),
                column(words, "segmentation-column-reason", None, 1.8),
                numeric(words, "segmentation-print-count"),
            ],
            rows: rows.collect(),
            ..Table::default()
        }));
    }
    (!blocks.is_empty()).then(|| topic("profile", words, blocks))
}

fn histogram(market: &Market, mirror: &Mirror, line: usize, words: &Words) -> Figure {
    let profile = market.profile();
    let bins = profile.histogram;
    let fullest = bins.iter().zip(0_usize..).max_by_key(|it| it.0);
    let from = fullest.map_or(0, |(_, bin)| bin * 100 / bins.len().max(1));
    let said: [(&str, Param); 5] = [
        ("fits", profile.fits.into()),
        ("count", mirror.len().into()),
        ("line", line.into()),
        ("from", from.into()),
        ("to", (from + 100 / bins.len().max(1)).into()),
    ];
    Figure {
        title: words.say("segmentation-print-histogram"),
        alternative: words.with("segmentation-print-histogram-alt", &said),
        note: String::new(),
        drawing: Drawing::Histogram(Histogram {
            label: words.say("segmentation-print-histogram-axis"),
            counted: words.say("segmentation-print-histogram-counted"),
            from: 0.0,
            to: 100.0,
            threshold: Some((
                line as f64,
                words.with("segmentation-print-histogram-line", &said),
            )),
            bins,
        }),
    }
}

/// What moving a weight would change, a sentence each.
fn sensitive(market: &Market, mirror: &Mirror, words: &Words) -> Vec<Block> {
    let sentences: Vec<Text> = market
        .sensitivity(mirror)
        .into_iter()
        .filter_map(|it| {
            let criterion = market
                .told
                .criteria
                .iter()
                .find(|its| its.id == it.criterion)?;
            let key = if it.count > it.names.len() {
                "segmentation-print-sensitivity-more"
            } else {
                "segmentation-print-sensitivity"
            };
            let name = wording::criterion(words, &criterion.name, &criterion.predicate);
            Some(
                words
                    .with(
                        key,
                        &[
                            ("criterion", name.into()),
                            ("from", usize::from(it.from).into()),
                            ("to", usize::from(it.to).into()),
                            ("count", it.count.into()),
                            ("names", Param::list(it.names.into_iter().map(Param::from))),
                        ],
                    )
                    .into(),
            )
        })
        .collect();
    if sentences.is_empty() {
        return Vec::new();
    }
    vec![
        Block::Heading(words.say("segmentation-print-sensitive")),
        Block::List(sentences),
    ]
}

/// Who is addressed alike.
pub(super) fn segments(view: &SegmentationView, words: &Words) -> Option<Topic> {
    if view.segments.is_empty() {
        return None;
    }
    let rules = |it: &Segment| {
        let rules: Vec<String> = it
            .rules
            .iter()
            .map(|rule| wording::condition(words, rule))
            .collect();
        if rules.is_empty() {
            words.say("segmentation-print-by-hand")
        } else {
            rules.join("; ")
        }
    };
    let mut rows: Vec<Row> = view
        .segments
        .iter()
        .map(|it| {
            row(vec![
                Text::strong(it.name.as_str()).into(),
                rules(it).into(),
                count(words, it.count),
                count(words, it.listed),
            ])
        })
        .collect();
    if view.outside > 0 {
        rows.push(row(vec![
            words.say("segmentation-print-outside").into(),
            Cell::default(),
            count(words, view.outside),
            Cell::default(),
        ]));
    }
    let mut blocks = vec![Block::Table(Table {
        caption: words.say("segmentation-print-segments-caption"),
        columns: vec![
            column(words, "segmentation-print-segment", None, 1.3),
            column(words, "segmentation-print-rules", None, 2.4),
            numeric(words, "segmentation-print-count"),
            numeric(words, "segmentation-print-listed"),
        ],
        rows,
        ..Table::default()
    })];
    let name = |id: i64| {
        let segment = view.segments.iter().find(|it| it.id == id);
        segment.map_or("", |it| it.name.as_str())
    };
    let overlaps: Vec<Text> = view
        .segments
        .iter()
        .flat_map(|it| it.overlaps.iter().map(move |other| (it, other)))
        .map(|(it, other)| {
            words
                .with(
                    "segmentation-print-overlap",
                    &[
                        ("first", it.name.as_str().into()),
                        ("second", name(other.segment).into()),
                        ("count", other.count.into()),
                    ],
                )
                .into()
        })
        .collect();
    if !overlaps.is_empty() {
        blocks.push(Block::List(overlaps));
    }
    let clusters: Vec<Row> = view
        .segments
        .iter()
        .filter_map(|it| Some((it, it.check.as_ref()?)))
        .map(|(it, check)| {
            let or_open = |text: &str| match text {
                "" => words.say("segmentation-print-open"),
                text => text.to_owned(),
            };
            row(vec![
                Cell {
                    mark: Some(Mark::Lite),
                    text: Text::strong(it.name.as_str()),
                },
                or_open(&it.problem).into(),
                or_open(&it.reference).into(),
                count(words, check.size),
            ])
        })
        .collect();
    if !clusters.is_empty() {
        blocks.push(Block::Table(Table {
            caption: words.say("segmentation-print-clusters"),
            columns: vec![
                column(words, "segmentation-print-segment", None, 1.2),
                column(words, "segmentation-print-problem", None, 2.0),
                column(words, "segmentation-print-reference", None, 1.2),
                numeric(words, "segmentation-print-listed"),
            ],
            rows: clusters,
            ..Table::default()
        }));
    }
    Some(topic("segments", words, blocks))
}

/// What both teams say, once it lies open.
pub(super) fn votes(
    market: &mut Market,
    mirror: &Mirror,
    view: &SegmentationView,
    words: &Words,
) -> Option<Topic> {
    let voting = &view.voting;
    if !voting.revealed || voting.counts.marketing + voting.counts.sales == 0 {
        return None;
    }
    let gaps: usize = view.gaps.iter().map(|it| it.count).sum();
    let mut blocks = vec![Block::Lead(
        words
            .with(
                "segmentation-print-votes-lead",
                &[
                    ("marketing", voting.counts.marketing.into()),
                    ("sales", voting.counts.sales.into()),
                    ("gaps", gaps.into()),
                ],
            )
            .into(),
    )];
    blocks.extend(plot(market, mirror, words).map(Block::Figure));
    for it in view.gaps.iter().filter(|it| it.count > 0) {
        let found = targets(
            market,
            mirror,
            TargetShow::Gap { gap: it.gap },
            TargetSort::Score,
        );
        blocks.push(Block::Table(gap(it.gap, &found, words)));
    }
    let vetoed: Vec<Row> = market
        .vetoes
        .iter()
        .map(|(at, side, reason)| {
            let side = side.name().into();
            row(vec![
                Text::strong(super::super::judge::name(mirror, *at)).into(),
                words
                    .with("segmentation-print-veto-side", &[("side", side)])
                    .into(),
                reason.as_str().into(),
            ])
        })
        .collect();
    if !vetoed.is_empty() {
        blocks.push(Block::Table(Table {
            caption: words.with(
                "segmentation-print-vetoes",
                &[("count", vetoed.len().into())],
            ),
            columns: vec![
                column(words, "segmentation-column-account", None, 1.4),
                column(words, "segmentation-print-who", None, 0.6),
                column(words, "segmentation-column-reason", None, 2.0),
            ],
            rows: vetoed,
            ..Table::default()
        }));
    }
    Some(topic("votes", words, blocks))
}

/// Fit against sales' rating, tiers as their signs. Nothing where sales rated nobody or there is no profile.
fn plot(market: &Market, mirror: &Mirror, words: &Words) -> Option<Figure> {
    if !market.told.has_profile() {
        return None;
    }
    let (line, high) = (market.told.line(), market.told.high());
    let mut points = Vec::new();
    let mut counts = [0_usize; 4];
    for at in 0..mirror.len() {
        let Some(rating) = market.rating(crate::Side::Sales, at) else {
            continue;
        };
        let fits = market.fit[at] >= line;
        let wanted = rating >= high;
        counts[usize::from(wanted) + 2 * usize::from(!fits)] += 1;
        points.push(Point {
            across: f64::from(rating),
            up: f64::from(market.fit[at]),
            mark: market.tiers[at].map(mark),
            name: if market.gap(at).is_some() {
                super::super::judge::name(mirror, at as u32).to_owned()
            } else {
                String::new()
            },
        });
    }
    if points.is_empty() {
        return None;
    }
    let field =
        |name: &str| words.with("segmentation-print-plot-fields", &[("field", name.into())]);
    let [fits_cold, fits_warm, cold, warm] = counts;
    Some(Figure {
        title: words.say("segmentation-print-plot"),
        alternative: words.with(
            "segmentation-print-plot-alt",
            &[
                ("fitsCold", fits_cold.into()),
                ("fitsWarm", fits_warm.into()),
                ("cold", cold.into()),
                ("warm", warm.into()),
            ],
        ),
        note: String::new(),
        drawing: Drawing::Quadrants(Quadrants {
            across: Scale {
                label: words.say("segmentation-print-plot-across"),
                from: 0.5,
                to: 5.5,
                cut: f64::from(high) - 0.5,
            },
            up: Scale {
                label: words.say("segmentation-print-plot-up"),
                from: 0.0,
                to: 100.0,
                cut: f64::from(line),
            },
            fields: ["fits-cold", "fits-warm", "cold", "warm"].map(field),
            points,
        }),
    })
}

fn gap(gap: Gap, found: &[Target], words: &Words) -> Table {
    let tier = |target: &Target| match target.tier {
        Some(tier) => Cell {
            mark: Some(mark(tier)),
            text: words.say(&format!("segmentation-{}", tier.name())).into(),
        },
        None => words.say("segmentation-unsorted").into(),
    };
    let rating = |rating: Option<u8>| match rating {
        Some(rating) => count(words, usize::from(rating)),
        None => Cell::default(),
    };
    Table {
        caption: words.with(
            "segmentation-print-gap",
            &[
                (
                    "gap",
                    Param::key(format!("segmentation-gap-{}", gap.name())),
                ),
                ("count", found.len().into()),
            ],
        ),
        columns: vec![
            column(
                words,
                "segmentation-column-account",
                Some(Mark::Dissent),
                2.0,
            ),
            column(words, "segmentation-print-tier-column", None, 1.0),
            numeric(words, "segmentation-print-fit"),
            numeric(words, "segmentation-print-sales"),
            numeric(words, "segmentation-print-marketing"),
        ],
        rows: found
            .iter()
            .map(|it| {
                row(vec![
                    Text::strong(it.name.as_str()).into(),
                    tier(it),
                    it.fit
                        .map_or_else(Cell::default, |fit| count(words, usize::from(fit))),
                    rating(it.sales),
                    rating(it.marketing),
                ])
            })
            .collect(),
        ..Table::default()
    }
}

/// What is easily overlooked, with names.
pub(super) fn overlooked(
    market: &mut Market,
    mirror: &Mirror,
    view: &SegmentationView,
    words: &Words,
) -> Option<Topic> {
    let mut rows = Vec::new();
    for it in view.overlooked.iter().filter(|it| it.count > 0) {
        let show = TargetShow::Overlooked {
            overlooked: it.kind,
        };
        let names: Vec<String> = targets(market, mirror, show, TargetSort::Score)
            .into_iter()
            .map(|it| it.name)
            .collect();
        rows.push(look(it.kind, &names, words));
    }
    let absent: Vec<String> = view
        .named
        .iter()
        .filter(|it| it.account.is_none())
        .map(|it| named(it, words))
        .collect();
    if !absent.is_empty() {
        rows.push(row(vec![
            words.say("segmentation-overlooked-absent").into(),
            count(words, absent.len()),
            some(words, &absent).into(),
        ]));
    }
    if rows.is_empty() {
        return None;
    }
    let table = Table {
        caption: words.say("segmentation-print-overlooked-caption"),
        columns: vec![
            column(words, "segmentation-print-look", None, 1.4),
            numeric(words, "segmentation-print-count"),
            column(words, "segmentation-print-who", None, 2.4),
        ],
        rows,
        ..Table::default()
    };
    Some(topic("overlooked", words, vec![Block::Table(table)]))
}

fn look(kind: Overlooked, names: &[String], words: &Words) -> Row {
    row(vec![
        words
            .say(&format!("segmentation-overlooked-{}", kind.name()))
            .into(),
        count(words, names.len()),
        some(words, names).into(),
    ])
}

fn named(it: &Named, words: &Words) -> String {
    if it.who.is_empty() {
        return it.name.clone();
    }
    words.with(
        "segmentation-print-named-who",
        &[
            ("name", it.name.as_str().into()),
            ("who", it.who.as_str().into()),
        ],
    )
}
