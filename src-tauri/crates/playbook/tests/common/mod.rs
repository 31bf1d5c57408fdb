//! A rich document in both languages, for tests and the specimen.
#![allow(dead_code, missing_docs)]

use abm_core::{
    report::{
        Bar, Block, Card, Cell, Column, Cover, Decided, Document, DotRow, Dots, Drawing, Figure,
        Histogram, Layer, Mark, Matrix, MatrixBlock, MatrixGroup, MatrixRow, Meter, Open, Point,
        Quadrants, Row, Scale, Section, Slip, Span, Stage, Summary, Table, Text, TierCount, Tone,
        Topic, Turn, Year, YearRow,
    },
    words::Language,
};
use chrono::NaiveDate;

pub fn cover(language: Language) -> Cover {
    let de = language == Language::De;
    let pick = |en: &str, german: &str| if de { german } else { en }.to_owned();
    Cover {
        kind: "Playbook".into(),
        title: pick("ABM strategy 2027", "ABM-Strategie 2027"),
        client: "Brückmann Antriebe AG".into(),
        facts: vec![
            (
                pick("Edition", "Ausgabe"),
                vec![pick("1 of 18 Nov 2026", "1 vom 18.11.2026")],
            ),
            (
                "Workshop".into(),
                vec![
                    pick("17 and 18 Nov 2026", "17. und 18.11.2026"),
                    pick("Bielefeld, plant 2", "Bielefeld, Werk 2"),
                ],
            ),
            (
                pick("Facilitator", "Moderation"),
                vec!["Katrin Ahlers".into()],
            ),
            (
                pick("Signed", "Gezeichnet"),
                vec![
                    "Miriam Oster, Marketing".into(),
                    pick("Frank Delius, Sales", "Frank Delius, Vertrieb"),
                ],
            ),
        ],
        edition: pick("Edition 1 · 18 Nov 2026", "Ausgabe 1 · 18.11.2026"),
        day: NaiveDate::from_ymd_opt(2026, 11, 18).unwrap_or_default(),
        confidentiality: pick(
            "Confidential: for participants only",
            "Vertraulich: nur für Teilnehmende",
        ),
        draft: None,
        logo: None,
        tiers: vec![
            TierCount {
                tier: Mark::Tier1,
                count: 12,
                caption: pick(
                    "12 in tier 1: an own programme",
                    "12 in Tier 1: eigenes Programm",
                ),
            },
            TierCount {
                tier: Mark::Tier2,
                count: 48,
                caption: pick("48 in tier 2: five clusters", "48 in Tier 2: fünf Cluster"),
            },
            TierCount {
                tier: Mark::Tier3,
                count: 180,
                caption: pick(
                    "180 in tier 3: programmatic",
                    "180 in Tier 3: programmatisch",
                ),
            },
        ],
    }
}

pub fn text(words: &str) -> Text {
    words.into()
}

pub fn topic(id: &str, name: &str, title: &str, blocks: Vec<Block>) -> Topic {
    Topic {
        id: id.into(),
        name: name.into(),
        title: title.into(),
        turn: Turn::Portrait,
        blocks,
    }
}

pub fn accounts(language: Language, count: usize) -> Table {
    let de = language == Language::De;
    let head = |en: &str, german: &str| if de { german } else { en }.to_owned();
    let branches = [
        "Intralogistik",
        "Lebensmittel",
        "Verpackung",
        "Bergbau",
        "Wasser",
    ];
    let places = [
        "Bielefeld",
        "Dortmund",
        "Rosenheim",
        "Crailsheim",
        "Essen",
        "Luzern",
        "Hamburg",
        "Schweinfurt",
    ];
    let mut rows = Vec::new();
    for place in 0..count {
        if place == 0 || place == 12 {
            let tier = if place == 0 { Mark::Tier1 } else { Mark::Tier2 };
            rows.push(Row {
                cells: vec![Cell {
                    mark: Some(tier),
                    text: text(&if place == 0 {
                        head(
                            "Tier 1, an own programme: 12 accounts",
                            "Tier 1, eigenes Programm: 12 Accounts",
                        )
                    } else {
                        head("Tier 2: the rest", "Tier 2: alle übrigen")
                    }),
                }],
                tone: Tone::Group,
            });
        }
        let name = if place % 17 == 3 {
            format!("Kranich Verpackungsmaschinen und Fördertechnik {place} GmbH & Co. KG")
        } else {
            format!("Hartwig Fördersysteme {place} GmbH")
        };
        rows.push(Row {
            cells: vec![
                (place + 1).to_string().into(),
                name.into(),
                branches[place % 5].into(),
                places[place % 8].into(),
                (place * 37 % 1400).to_string().into(),
                (60 + place % 40).to_string().into(),
                "Pohlmann".into(),
            ],
            tone: Tone::Plain,
        });
    }
    let column = |head: String, numeric| Column {
        head,
        numeric,
        ..Column::default()
    };
    let mut columns = vec![
        column(head("No.", "Nr."), true),
        column("Account".into(), false),
        column(head("Industry", "Branche"), false),
        column(head("Town", "Ort"), false),
        column(head("€ million", "Mio. €"), true),
        column(head("Fit", "Passung"), true),
        column(head("Owner", "Betreut"), false),
    ];
    columns[1].weight = 1.0;
    Table {
        caption: head("Target accounts by tier", "Zielaccounts nach Tier"),
        columns,
        rows,
        note: head(
            "Fit by criteria, 0 to 100.",
            "Passung nach Kriterien, 0 bis 100.",
        ),
        dense: true,
        ..Table::default()
    }
}

pub fn matrix(language: Language) -> Matrix {
    let de = language == Language::De;
    let pick = |en: &str, german: &str| if de { german } else { en }.to_owned();
    let heads = |list: &[(&str, &str)]| {
        list.iter()
            .map(|(a, b)| ((*a).to_owned(), (*b).to_owned()))
            .collect()
    };
    let phases = [
        pick("1 Strategy", "1 Strategie"),
        pick("2 Selection", "2 Auswahl"),
        pick("3 Programme", "3 Programm"),
        pick("4 Running", "4 Betrieb"),
        pick("5 Steering", "5 Steuerung"),
    ];
    let names = [
        "Business Case & Budget",
        "ABM-Ansatz wählen",
        "ICP festlegen",
        "Gemeinsame Ziele & KPIs",
        "Glossar abstimmen",
        "RACI & SLA verabschieden",
        "Vertrieb gewinnen / Pilot",
        "CRM-Daten exportieren & bereinigen",
        "Longlist erstellen",
        "Account-Auswahl & Vertriebsvotum",
        "Segmente, Tiers, Cluster",
        "Prüfung Vergessene/Ausgeschlossene",
        "Gebiete & Account-Verantwortung",
        "Buying Center erfassen",
        "Account-Recherche",
        "Messaging & Positionierung",
        "Content-Plan & Personalisierung",
        "Content-Produktion",
        "Referenzen & Erfahrungsberichte",
        "Full-Funnel-Programm steuern",
        "Vertriebsunterlagen / Deal-Kit",
        "Scoring-Modell festlegen",
        "Scoring & Daten pflegen",
        "Anfrage prüfen & qualifizieren",
        "SQA übergeben",
        "Annehmen/Ablehnen mit Grund",
        "Verkaufsgespräche & Abschluss (neu)",
        "Up-/Cross-Selling (Bestand)",
        "Deal-Support",
        "SLA überwachen",
        "Wöchentliches Update",
        "Monats-Meeting",
        "Quartals-Retrospektive & Re-Tiering",
        "Gegenseitiges Hospitieren",
    ];
    let mut number = 0;
    let mut blocks = Vec::new();
    for (phase, count) in phases.into_iter().zip([7, 7, 7, 8, 5]) {
        let rows = (0..count)
            .map(|_| {
                number += 1;
                let cells = (0..12)
                    .map(|column| match (number + column * 5) % 11 {
                        0 if column < 6 => "AR",
                        0 | 1 => "R",
                        2 | 3 => "C",
                        4 | 5 => "I",
                        6 if column == 6 => "A",
                        _ => "",
                    })
                    .map(str::to_owned)
                    .collect();
                MatrixRow {
                    number,
                    name: names[number - 1].into(),
                    cells,
                    findings: if number == 10 { vec![1] } else { vec![] },
                }
            })
            .collect();
        blocks.push(MatrixBlock { name: phase, rows });
    }
    Matrix {
        caption: pick("Who does what", "Wer was verantwortet"),
        corner: pick("Activity", "Tätigkeit"),
        groups: vec![
            MatrixGroup {
                name: "Marketing".into(),
                mark: Some(Mark::Marketing),
                heads: heads(&[
                    ("Leitung Marketing", "Oster"),
                    ("Demand Generation", "Wrede"),
                    ("Marketing Operations", "Kasprzak"),
                    ("Content Marketing", "Demir"),
                    ("Product Marketing", "Rahn"),
                    ("Customer Marketing", "Holtmann"),
                ]),
            },
            MatrixGroup {
                name: pick("Sales", "Vertrieb"),
                mark: Some(Mark::Sales),
                heads: heads(&[
                    ("Leitung Vertrieb", "Delius"),
                    ("SDR", "Reuter"),
                    ("Account Executive", "Böhmer, Pohlmann"),
                    ("Account Management", "Urban"),
                    ("Sales Operations", "Tillmann"),
                ]),
            },
            MatrixGroup {
                name: String::new(),
                mark: None,
                heads: heads(&[("Fachexperten", "Dr. Engelking")]),
            },
        ],
        blocks,
        key: vec![
            (
                "A".into(),
                pick(
                    "accountable: exactly one role a row",
                    "verantwortet: genau eine Rolle je Zeile",
                ),
            ),
            (
                "R".into(),
                pick("does it: at least one", "führt aus: mindestens eine"),
            ),
            ("C".into(), pick("consulted before", "wird vorher gefragt")),
            (
                "I".into(),
                pick("informed after", "wird nachher informiert"),
            ),
        ],
        load: vec![
            (
                pick("Load: A accountable", "Last: A verantwortet"),
                (0..12).map(|it| (it * 5 % 8).to_string()).collect(),
            ),
            (
                pick("Load: R does it", "Last: R führt aus"),
                (0..12).map(|it| (it * 7 % 12).to_string()).collect(),
            ),
        ],
        findings: vec![pick(
            "Row 10: four roles do it. Accepted: all four vote.",
            "Zeile 10: vier ausführende Rollen. Angenommen: alle vier stimmen mit ab.",
        )],
        how: String::new(),
    }
}

pub fn document(language: Language) -> Document {
    let de = language == Language::De;
    let pick = |en: &'static str, german: &'static str| if de { german } else { en };
    let why = |label: &str, words: &str| Block::Why {
        label: label.into(),
        text: text(words),
    };
    let answer = |criterion: &str, weight: &str, m: &str, s: &str, agreed: &str, tone| Row {
        cells: vec![
            criterion.into(),
            weight.into(),
            Cell {
                mark: Some(Mark::Lite),
                text: text(m),
            },
            Cell {
                mark: Some(Mark::Strategic),
                text: text(s),
            },
            Cell {
                mark: Some(Mark::Lite),
                text: Text::strong(agreed),
            },
        ],
        tone,
    };
    let approach = Section {
        id: "approach".into(),
        step: Some(abm_core::Step::Approach),
        title: pick("Approach", "Ansatz").into(),
        question: pick("How do we run ABM: a programme per account, per cluster or per market?", "Wie betreiben wir ABM: ein Programm je Account, je Cluster oder je Markt?").into(),
        answer: pick("Blended. Each tier gets the approach it can carry.", "Gemischt. Jeder Tier bekommt den Ansatz, den er trägt.").into(),
        topics: vec![
            topic("approach-decision", pick("Decision", "Entscheidung"), pick("What we do", "Was wir tun"), vec![
                Block::Lead(text(pick(
                    "We go blended: a programme of their own for 12 accounts, ABM lite for 48, programmatic for 180.",
                    "Wir fahren gemischt: ein eigenes Programm für 12\u{a0}Accounts, ABM lite für 48, programmatisch für 180.",
                ))),
                why(pick("Why we decided this", "Warum so entschieden"), pick(
                    "Each team answered on its own. Marketing alone would have chosen pure ABM lite, sales pure 1:1. Both are right, only for different accounts.",
                    "Jedes Team hat für sich geantwortet. Allein hätte das Marketing reines ABM lite gewählt, der Vertrieb reines 1:1. Beide haben recht, nur für verschiedene Accounts.",
                )),
                Block::Paragraph(Text(vec![
                    Span { text: pick("ABM lite leads with 70.5 points over 1:1 with 65.5. Five points are too few for a pure doctrine, so each tier gets the approach it can carry. See ", "ABM lite führt mit 70,5 Punkten vor 1:1 mit 65,5. Fünf Punkte sind zu wenig für eine reine Lehre, also bekommt jeder Tier den Ansatz, den er trägt. Siehe ").into(), strong: false, link: None, anchor: None },
                    Span { text: pick("the matrix", "die Matrix").into(), strong: false, link: Some("roles-raci".into()), anchor: None },
                    Span { text: ".".into(), strong: false, link: None, anchor: None },
                ])),
                Block::Figure(Figure {
                    title: pick("Result per approach", "Ergebnis je Ansatz").into(),
                    alternative: pick("ABM lite 70.5, strategic 65.5, programmatic 34.5 of 100 points.", "ABM lite 70,5, strategisch 65,5, programmatisch 34,5 von 100 Punkten.").into(),
                    note: pick("Bars: agreed answers. Below: what each team alone would have got.", "Balken: vereinbarte Antworten. Darunter: was jedes Team allein ergeben hätte.").into(),
                    drawing: Drawing::Bars {
                        end: 100.0,
                        bars: vec![
                            Bar { label: pick("Strategic", "Strategisch").into(), sub: pick("1:1, per account", "1:1, je Account").into(), value: 65.5, text: pick("65.5", "65,5").into(), strong: false, marketing: Some(49.0), sales: Some(77.5) },
                            Bar { label: "ABM lite".into(), sub: pick("1:few, per cluster", "1:few, je Cluster").into(), value: 70.5, text: pick("70.5", "70,5").into(), strong: true, marketing: Some(87.0), sales: Some(72.5) },
                            Bar { label: pick("Programmatic", "Programmatisch").into(), sub: pick("1:many, per industry", "1:many, je Branche").into(), value: 34.5, text: pick("34.5", "34,5").into(), strong: false, marketing: Some(51.0), sales: Some(22.5) },
                        ],
                    },
                }),
                Block::Figure(Figure {
                    title: pick("Where the points come from", "Woher die Punkte kommen").into(),
                    alternative: pick("Points of each criterion.", "Punkte je Kriterium.").into(),
                    note: String::new(),
                    drawing: Drawing::Contributions {
                        heads: vec![pick("Strategic", "Strategisch").into(), "ABM lite".into(), pick("Programmatic", "Programmatisch").into()],
                        rows: [("Auftragswert", 16.0, [1.0, 0.5, 0.0]), ("Zahl der Zielaccounts", 14.0, [0.0, 0.5, 1.0]), ("Budget je Account und Jahr", 10.0, [0.5, 1.0, 0.5]), ("Accounts je ABM-Vollzeitkraft", 10.0, [0.5, 1.0, 0.5]), ("Beziehung und Potenzial", 9.0, [1.0, 0.5, 0.0])]
                            .into_iter()
                            .map(|(name, weight, match_)| (name.to_owned(), weight, match_.iter().map(|it| Some(it * weight)).chain(None::<Option<f64>>).collect()))
                            .chain([("Daten und Technik".to_owned(), 5.0, vec![Some(5.0), None, Some(0.0)])])
                            .collect(),
                        total: (pick("Sum", "Summe").into(), vec![65.5, 70.5, 34.5]),
                    },
                }),
            ]),
            topic("approach-answers", pick("Answers", "Antworten"), pick("Two views on eleven questions", "Zwei Sichten auf elf Fragen"), vec![
                Block::Paragraph(text(pick("In five of eleven questions the teams differed. These five were talked about, the others were confirmed within nine minutes.", "In fünf von elf Fragen lagen die Teams auseinander. Über diese fünf wurde gesprochen, die übrigen waren in neun Minuten bestätigt."))),
                Block::Table(Table {
                    caption: String::new(),
                    columns: vec![
                        Column { head: pick("Criterion", "Kriterium").into(), weight: 1.0, ..Column::default() },
                        Column { head: pick("Weight", "Gewicht").into(), numeric: true, ..Column::default() },
                        Column { head: "Marketing".into(), mark: Some(Mark::Marketing), weight: 1.0, ..Column::default() },
                        Column { head: pick("Sales", "Vertrieb").into(), mark: Some(Mark::Sales), weight: 1.0, ..Column::default() },
                        Column { head: pick("Agreed", "Vereinbart").into(), weight: 1.0, ..Column::default() },
                    ],
                    rows: vec![
                        answer("Auftragswert", "16", "140 T€", "240 T€", "210 T€", Tone::Dissent),
                        answer("Zahl der Zielaccounts", "14", "240", "60", "240, drei Tiers", Tone::Dissent),
                        answer("Accounts je ABM-Vollzeitkraft", "10", "16", "15", "16", Tone::Plain),
                        answer("Beziehung und Potenzial", "9", "einige Kontakte", "Sponsor, viel Potenzial", "Sponsor, viel Potenzial", Tone::Dissent),
                        answer("Verkaufszyklus", "7", "10 Monate", "12 Monate", "11 Monate", Tone::Plain),
                        answer(pick("Sum", "Summe"), "56", "", "", "", Tone::Total),
                    ],
                    note: pick("Bands: preset “Market”.", "Bänder: Voreinstellung „Markt“.").into(),
                    ..Table::default()
                }),
                Block::Heading(pick("What was talked about", "Worüber gesprochen wurde").into()),
                Block::Paragraph(text(pick(
                    "Sales knew orders over 240 thousand euros, marketing counted on the mean from the CRM. The median of the last 24 months holds. As to the number of accounts, sales only meant those they look after themselves.",
                    "Der Vertrieb kannte Aufträge über 240 T€, das Marketing rechnete mit dem Mittel aus dem CRM. Gültig ist der Median der letzten 24 Monate: 210 T€. Bei der Zahl der Accounts meinte der Vertrieb nur die selbst betreuten. Verantwortungsbewusste Zusammenarbeitsvereinbarungen zwischen Marketingverantwortlichen und Vertriebsorganisation bleiben Voraussetzung.",
                ))),
                why(pick("Dissent that stays", "Dissens, der bleibt"), pick("Budget per account. Review on 24 June 2027, Delius and Oster.", "Budget je Account. Prüfung am 24.06.2027 in der Quartals-Retrospektive, Delius und Oster.")),
                Block::List(vec![text("Werkstudentin ab April, 12 Stunden je Woche"), text("Zwei statt vier Wellen in Tier 3, bis die Kraft reicht, und danach neu entschieden mit den Zahlen des zweiten Quartals"), text("Prüfung im Juni")]),
            ]),
            topic("approach-robust", pick("Robustness", "Belastbarkeit"), pick("Is there enough strength?", "Reicht die Kraft dafür?"), vec![
                Block::Paragraph(text(pick("Almost. The twelve accounts in tier 1 get their time.", "Fast. Den zwölf Accounts in Tier 1 steht ihre Zeit zu, den 48 in Tier 2 auch. Als Erstes reißt das Versprechen an Tier 3."))),
                why(pick("Nevertheless", "Trotzdem so"), pick("From April a working student helps 12 hours a week.", "Ab April hilft eine Werkstudentin 12 Stunden je Woche. Bis dahin läuft Tier 3 mit zwei statt vier Wellen.")),
                Block::Figure(Figure {
                    title: pick("Capacity", "Kapazität").into(),
                    alternative: pick("Three meters.", "Drei Messer.").into(),
                    note: String::new(),
                    drawing: Drawing::Meters(vec![
                        Meter { label: pick("ABM full-time staff", "ABM-Vollzeitkräfte").into(), need: 4.1, limit: 3.8, text: pick("4.1 of 3.8, 0.3 too many", "4,1 von 3,8, 0,3 zu viel").into() },
                        Meter { label: pick("Accounts sales looks after", "Betreute Accounts im Vertrieb").into(), need: 60.0, limit: 63.0, text: pick("60 of 63", "60 von 63").into() },
                        Meter { label: "Budget 2027".into(), need: 255.0, limit: 260.0, text: pick("€255k of €260k", "255 von 260 T€").into() },
                    ]),
                }),
                Block::Facts(vec![
                    (pick("Decision", "Beschluss").into(), text(pick("Blended approach, three tiers, a budget of €255k", "Gemischter Ansatz, drei Tiers, ein Budget von 255 T€"))),
                    (pick("Decided", "Entschieden").into(), text("Oster, Delius, Dr. Brückmann")),
                    (pick("Dissent", "Dissens").into(), text("Budget (Delius)")),
                ]),
                Block::Signatures(vec!["Miriam Oster, Marketing".into(), "Frank Delius".into()]),
            ]),
        ],
    };
    let list = Section {
        id: "accounts".into(),
        step: Some(abm_core::Step::Accounts),
        title: pick("Accounts and tiers", "Segmente und Tiers").into(),
        question: pick(
            "Whom do we address and whom not?",
            "Wen wir ansprechen und wen nicht",
        )
        .into(),
        answer: pick(
            "240 accounts in three tiers, 61 on watch, 39 excluded.",
            "240 Accounts in drei Tiers, 61 unter Beobachtung, 39 ausgeschlossen.",
        )
        .into(),
        topics: vec![topic(
            "accounts-list",
            pick("Account list", "Accountliste"),
            pick("90 accounts by name", "90 Accounts mit Namen"),
            vec![Block::Table(accounts(language, 90))],
        )],
    };
    let mut raci = topic(
        "roles-raci",
        "Matrix",
        pick("Who does what", "Wer was verantwortet"),
        vec![Block::Matrix(matrix(language))],
    );
    raci.turn = Turn::Landscape;
    let roles = Section {
        id: "roles".into(),
        step: Some(abm_core::Step::Roles),
        title: pick("Roles and RACI", "Rollen und RACI").into(),
        question: pick("Who is responsible for what?", "Wer was verantwortet").into(),
        answer: pick(
            "34 activities, each with exactly one A.",
            "34 Aufgaben, jede mit genau einem A.",
        )
        .into(),
        topics: vec![
            raci,
            topic(
                "roles-sheet",
                pick("Sheet", "Blatt"),
                pick("Add your own", "Eigene Aufgaben"),
                vec![Block::Worksheet {
                    how: pick(
                        "Write one activity per line, then give it one A.",
                        "Eine Tätigkeit je Zeile, dann genau ein A.",
                    )
                    .into(),
                    prompts: vec![(pick("Activities", "Tätigkeiten").into(), 5)],
                }],
            ),
        ],
    };
    Document {
        cover: cover(language),
        language,
        summary: Some(Summary {
            lead: pick(
                "Marketing and sales win 20 deals from 240 accounts",
                "Marketing und Vertrieb gewinnen 20 Aufträge bei 240 Zielaccounts",
            )
            .into(),
            figures: vec![
                ("240".into(), pick("target accounts", "Zielaccounts").into()),
                (pick("€255k", "255 T€").into(), "Budget".into()),
            ],
            decided: [&approach, &list, &roles]
                .map(|it| Decided {
                    topic: it.title.clone(),
                    decision: it.answer.as_str().into(),
                    dissent: it.id == "approach",
                    who: "Oster, Delius".into(),
                    link: it.id.clone(),
                })
                .into(),
            open: vec![Open {
                question: pick("Who cares for the contacts?", "Wer pflegt die Kontakte?").into(),
                who: "Kasprzak".into(),
                link: "roles".into(),
            }],
        }),
        cards: Vec::new(),
        sections: vec![approach, list, roles],
    }
}

/// One of each drawing with many values.
pub fn charts() -> Vec<Block> {
    let figure = |title: &str, alternative: &str, drawing: Drawing| {
        Block::Figure(Figure {
            title: title.into(),
            alternative: alternative.into(),
            note: String::new(),
            drawing,
        })
    };
    let layer = |mark, label: &str, sub: &str, count, limit| Layer {
        mark: Some(mark),
        label: label.into(),
        sub: sub.into(),
        count,
        limit,
    };
    let stage = |label: &str, value: f64, rate: &str| Stage {
        label: label.into(),
        value,
        text: format!("{value}"),
        rate: rate.into(),
    };
    let named = ["Nordwerk AG", "Pumpen Hansen", "Lager Süd", "Kranbau Elbe"];
    let points = (0..240_u32)
        .map(|at| {
            let mark = match at {
                0..12 => Mark::Tier1,
                12..60 => Mark::Tier2,
                _ => Mark::Tier3,
            };
            let base = if at < 12 { 60.0 } else { 5.0 };
            Point {
                across: base + f64::from(at * 37 % 97) * (98.0 - base) / 97.0,
                up: base + f64::from(at * 61 % 89) * (98.0 - base) / 89.0,
                mark: Some(mark),
                name: named.get(at as usize).map_or("", |it| it).into(),
            }
        })
        .collect();
    vec![
        figure(
            "Die Liste als Pyramide",
            "12 Accounts in Tier 1, 48 in Tier 2, 180 in Tier 3.",
            Drawing::Pyramid(vec![
                layer(Mark::Tier1, "Tier 1", "eigenes Programm", 12, Some(15)),
                layer(Mark::Tier2, "Tier 2", "fünf Cluster", 48, Some(40)),
                layer(Mark::Tier3, "Tier 3", "programmatisch", 180, None),
            ]),
        ),
        figure(
            "Passung gegen Einschätzung",
            "Oben rechts liegen die Accounts, die passen und hoch eingeschätzt sind.",
            Drawing::Quadrants(Quadrants {
                across: Scale {
                    label: "Einschätzung des Vertriebs".into(),
                    from: 0.0,
                    to: 100.0,
                    cut: 60.0,
                },
                up: Scale {
                    label: "Passung".into(),
                    from: 0.0,
                    to: 100.0,
                    cut: 60.0,
                },
                fields: [
                    "prüfen".into(),
                    "jetzt gewinnen".into(),
                    "liegen lassen".into(),
                    "warum so hoch?".into(),
                ],
                points,
            }),
        ),
        figure(
            "Wie viele Accounts welche Punktzahl haben",
            "24 Accounts liegen über der Schwelle von 65 Punkten.",
            Drawing::Histogram(Histogram {
                label: "Punkte".into(),
                counted: "Zahl der Accounts".into(),
                from: 0.0,
                to: 100.0,
                bins: vec![3, 12, 34, 48, 51, 40, 28, 15, 7, 2],
                threshold: Some((65.0, "Übergabe ab 65: 38 Accounts".into())),
            }),
        ),
        figure(
            "Vom Account zum Auftrag",
            "Von 240 Accounts bleiben 20 Aufträge.",
            Drawing::Funnel(vec![
                stage("Zielaccounts", 240.0, "35 % gehen weiter"),
                stage("SQA", 84.0, "52 % gehen weiter"),
                stage("Angebote", 44.0, "45 % gehen weiter"),
                stage("Aufträge", 20.0, ""),
            ]),
        ),
        figure(
            "Das Jahr der Termine",
            "Der Monatstermin findet elfmal statt, nicht im August.",
            Drawing::Year(Year {
                months: "Jan Feb Mär Apr Mai Jun Jul Aug Sep Okt Nov Dez"
                    .split(' ')
                    .map(str::to_owned)
                    .collect(),
                rows: vec![
                    YearRow {
                        label: "Wochentermin".into(),
                        sub: "dienstags, 8:30".into(),
                        at: (0..52).map(|it| f64::from(it) * 12.0 / 52.0).collect(),
                        off: vec![(7.0, 7.7)],
                    },
                    YearRow {
                        label: "Quartalsrückblick".into(),
                        sub: String::new(),
                        at: vec![2.9, 5.9, 8.9, 11.6],
                        off: vec![(7.0, 7.7)],
                    },
                ],
            }),
        ),
        figure(
            "Wie fest wir dahinterstehen",
            "Marketing im Mittel 4, Vertrieb im Mittel 2.",
            Drawing::Dots(Dots {
                from: 1.0,
                to: 5.0,
                ends: ("gar nicht".into(), "voll und ganz".into()),
                rows: vec![
                    DotRow {
                        label: "Wir führen ABM ein".into(),
                        marketing: vec![4.0, 4.0, 5.0, 3.0],
                        sales: vec![2.0, 2.0, 2.0, 3.0, 1.0],
                        other: Vec::new(),
                        text: "Median 4 und 2, zwei Stufen auseinander".into(),
                    },
                    DotRow {
                        label: "Die Liste steht".into(),
                        marketing: vec![5.0, 4.0],
                        sales: vec![4.0, 4.0],
                        other: vec![3.0],
                        text: String::new(),
                    },
                ],
            }),
        ),
    ]
}

/// Cards of all lengths.
pub fn cards(count: usize) -> Vec<Card> {
    (0..count)
        .map(|at| Card {
            kind: "Rolle".into(),
            mark: Some(if at % 2 == 0 {
                Mark::Marketing
            } else {
                Mark::Sales
            }),
            title: format!("Marketing Operations {at}"),
            sub: "Lena Kasprzak".into(),
            parts: vec![
                (
                    format!("Verantwortet ({at})"),
                    (0..3 + at * 7)
                        .map(|it| format!("Tätigkeit {at}.{it}").as_str().into())
                        .collect(),
                ),
                ("Führt aus".into(), vec!["Glossar abstimmen".into()]),
            ],
        })
        .collect()
}

/// Sheets to write on, slips among them.
pub fn sheets() -> Vec<Topic> {
    let rows = (0..40).map(|at| Row {
        cells: vec![
            Cell {
                mark: Some(Mark::Box),
                text: if at < 6 {
                    format!("Punkt {at}").as_str().into()
                } else {
                    Text::default()
                },
            },
            Cell::default(),
        ],
        ..Row::default()
    });
    vec![
        topic(
            "sheet-list",
            "Checkliste",
            "Checkliste vor dem Termin",
            vec![
                Block::How("Abhaken, was da ist.".into()),
                Block::Table(Table {
                    columns: vec![
                        Column {
                            head: "Was".into(),
                            weight: 2.0,
                            ..Column::default()
                        },
                        Column {
                            head: "Wer".into(),
                            weight: 1.0,
                            ..Column::default()
                        },
                    ],
                    rows: rows.collect(),
                    writing: true,
                    ..Table::default()
                }),
            ],
        ),
        topic(
            "sheet-slips",
            "Stimmzettel",
            "Stimmzettel",
            vec![Block::Slips(Slip {
                title: "Stimmzettel".into(),
                blank: "Frage Nr.".into(),
                question: "„Ich stehe hinter dieser Entscheidung.“".into(),
                answers: (1..=5).map(|it| it.to_string()).collect(),
                ends: ("gar nicht".into(), "voll und ganz".into()),
                boxes: vec![
                    (Some(Mark::Marketing), "Marketing".into()),
                    (Some(Mark::Sales), "Vertrieb".into()),
                ],
                note: "einmal falten".into(),
            })],
        ),
        topic(
            "sheet-lines",
            "Tätigkeiten",
            "Was wir tun",
            vec![Block::Worksheet {
                how: "Eine Zeile je Tätigkeit.".into(),
                prompts: vec![("Tätigkeiten".into(), 5)],
            }],
        ),
    ]
}
