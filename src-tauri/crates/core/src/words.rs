//! The product's words in both languages, and how it writes numbers, money and dates.
//!
//! One set of Fluent files under `ui/locales` serves the window and everything made here: starter content, command line
//! and printed pages. Refuses to glue sentences: a text is a whole sentence with parameters.

use std::fmt::Write as _;
use std::sync::{Arc, OnceLock};

use chrono::{Datelike, NaiveDate};
use fluent_bundle::{
    FluentArgs, FluentError, FluentResource, FluentValue, concurrent::FluentBundle,
};
use serde::{Deserialize, Serialize};

use crate::{
    label::{Label, Param, Params},
    step::every_step,
};

/// A language the product speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(feature = "ts", derive(ts_rs::TS), ts(export, export_to = "house.ts"))]
pub enum Language {
    /// English, as written in the European Union.
    #[default]
    En,
    /// German.
    De,
}

impl Language {
    /// Both.
    pub const ALL: [Self; 2] = [Self::En, Self::De];

    /// The BCP 47 code.
    pub const fn code(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::De => "de",
        }
    }
}

impl std::str::FromStr for Language {
    type Err = crate::Error;

    fn from_str(code: &str) -> crate::Result<Self> {
        Self::ALL
            .into_iter()
            .find(|it| it.code() == code)
            .ok_or_else(|| crate::Error::invalid("language", code))
    }
}

macro_rules! locales {
    ($($name:ident $variant:ident $about:literal;)*) => {
        /// The locale files, by language: name and text.
        const fn sources(language: Language) -> &'static [(&'static str, &'static str)] {
            macro_rules! files {
                ($language:literal) => {
                    &[
                        ("house", locale!($language, house)),
                        ("facilitation", locale!($language, facilitation)),
                        $((stringify!($name), locale!($language, $name))),*
                    ]
                };
            }
            match language {
                Language::En => files!("en"),
                Language::De => files!("de"),
            }
        }
    };
}
macro_rules! locale {
    ($language:literal, $name:ident) => {
        include_str!(concat!(
            "../../../../ui/locales/",
            $language,
            "/",
            stringify!($name),
            ".ftl"
        ))
    };
}
every_step!(locales);

/// The words of one language. Cheap to clone.
#[derive(Clone)]
pub struct Words {
    language: Language,
    bundle: Arc<FluentBundle<FluentResource>>,
}

impl Words {
    /// The words of a language, read once and kept.
    pub fn of(language: Language) -> Self {
        static EN: OnceLock<Words> = OnceLock::new();
        static DE: OnceLock<Words> = OnceLock::new();
        let kept = match language {
            Language::En => &EN,
            Language::De => &DE,
        };
        kept.get_or_init(|| Self::read(language)).clone()
    }

    fn read(language: Language) -> Self {
        let id = match language {
            Language::En => "en-IE",
            Language::De => "de-DE",
        };
        let mut bundle = FluentBundle::new_concurrent(vec![id.parse().unwrap_or_default()]);
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(match language {
            Language::En => |value, _| write_number(Language::En, value),
            Language::De => |value, _| write_number(Language::De, value),
        }));
        for (_, text) in sources(language) {
            // A broken message must not take the others with it; the locale test below reports it.
            let resource =
                FluentResource::try_new((*text).to_owned()).unwrap_or_else(|(partly, _)| partly);
            bundle.add_resource_overriding(resource);
        }
        Self {
            language,
            bundle: Arc::new(bundle),
        }
    }

    /// Which language these are.
    pub fn language(&self) -> Language {
        self.language
    }

    /// The text of a key; the key itself if there is none, so that a gap is visible and never fatal.
    pub fn say(&self, key: &str) -> String {
        self.fill(key, &Params::new())
    }

    /// The text of a key with parameters: `words.with("list-count", &[("count", 3.into())])`.
    pub fn with(&self, key: &str, params: &[(&str, Param)]) -> String {
        self.fill(
            key,
            &params
                .iter()
                .map(|(name, value)| ((*name).to_owned(), value.clone()))
                .collect(),
        )
    }

    /// A label in words.
    pub fn label(&self, label: &Label) -> String {
        self.fill(&label.key, &label.params)
    }

    /// The text of a key with parameters.
    pub fn fill(&self, key: &str, params: &Params) -> String {
        let (id, attribute) = key
            .split_once('.')
            .map_or((key, None), |(id, attribute)| (id, Some(attribute)));
        let Some(message) = self.bundle.get_message(id) else {
            return key.to_owned();
        };
        let pattern = match attribute {
            Some(attribute) => message.get_attribute(attribute).map(|it| it.value()),
            None => message.value(),
        };
        let Some(pattern) = pattern else {
            return key.to_owned();
        };
        let mut args = FluentArgs::new();
        for (name, value) in params {
            match value {
                Param::Number(number) => args.set(name.as_str(), *number),
                Param::Text(text) => args.set(name.as_str(), text.as_str()),
                Param::Key { .. } | Param::List { .. } => {
                    args.set(name.as_str(), self.param(value));
                }
            }
        }
        let mut errors: Vec<FluentError> = Vec::new();
        self.bundle
            .format_pattern(pattern, Some(&args), &mut errors)
            .into_owned()
    }

    /// A parameter in words: starter content in this language, a list joined the way the language joins.
    pub fn param(&self, param: &Param) -> String {
        match param {
            Param::Number(number) => self.number(*number, 2),
            Param::Text(text) => text.clone(),
            Param::Key { key } => self.say(key),
            Param::List { list } => {
                let and = match self.language {
                    Language::En => " and ",
                    Language::De => " und ",
                };
                let items: Vec<String> = list.iter().map(|it| self.param(it)).collect();
                match items.split_last() {
                    Some((last, rest)) if !rest.is_empty() => {
                        format!("{}{and}{last}", rest.join(", "))
                    }
                    Some((only, _)) => only.clone(),
                    None => String::new(),
                }
            }
        }
    }

    /// Whether a key has a text.
    pub fn has(&self, key: &str) -> bool {
        self.bundle
            .has_message(key.split('.').next().unwrap_or(key))
    }

    /// A number with the language's separators and at most `decimals` decimals, trailing zeros dropped.
    pub fn number(&self, value: f64, decimals: usize) -> String {
        let text = grouped(self.language, value, decimals);
        let point = if self.language == Language::De {
            ','
        } else {
            '.'
        };
        if text.contains(point) {
            text.trim_end_matches('0')
                .trim_end_matches(point)
                .to_owned()
        } else {
            text
        }
    }

    /// A share of one as per cent: `41 %` (with a non-breaking space), `41%`.
    pub fn percent(&self, share: f64, decimals: usize) -> String {
        let gap = if self.language == Language::De {
            "\u{a0}"
        } else {
            ""
        };
        format!("{}{gap}%", self.number(share * 100.0, decimals))
    }

    /// An amount of money, rounded to the unit: `1.250 €`, `€1,250`; a currency without a sign keeps its code.
    pub fn money(&self, amount: f64, currency: &str) -> String {
        let number = self.number(amount.round(), 0);
        let sign = match currency {
            "EUR" => "€",
            "USD" => "$",
            "GBP" => "£",
            other => other,
        };
        match self.language {
            Language::De => format!("{number}\u{a0}{sign}"),
            Language::En if sign.chars().count() == 1 => format!("{sign}{number}"),
            Language::En => format!("{sign}\u{a0}{number}"),
        }
    }

    /// A day: `23.11.2026`, `23 Nov 2026`.
    pub fn day(&self, day: NaiveDate) -> String {
        const MONTHS: [&str; 12] = [
            "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
        ];
        match self.language {
            Language::De => format!("{:02}.{:02}.{}", day.day(), day.month(), day.year()),
            Language::En => {
                format!(
                    "{}\u{a0}{}\u{a0}{}",
                    day.day(),
                    MONTHS[day.month0() as usize],
                    day.year()
                )
            }
        }
    }
}

/// How Fluent writes a number parameter: grouped, at most two decimals.
#[allow(clippy::unnecessary_wraps, reason = "Fluent's formatter signature")]
fn write_number(language: Language, value: &FluentValue) -> Option<String> {
    let FluentValue::Number(number) = value else {
        return None;
    };
    let text = grouped(language, number.value, 2);
    let point = if language == Language::De { ',' } else { '.' };
    Some(
        text.trim_end_matches('0')
            .trim_end_matches(point)
            .to_owned(),
    )
    .filter(|it| !it.is_empty())
}

fn grouped(language: Language, value: f64, decimals: usize) -> String {
    let (thousands, point) = if language == Language::De {
        ('.', ',')
    } else {
        (',', '.')
    };
    let plain = format!("{:.decimals$}", value.abs());
    let (whole, fraction) = plain.split_once('.').unwrap_or((&plain, ""));
    let mut text = String::with_capacity(plain.len() + plain.len() / 3 + 1);
    if value < 0.0 && plain.bytes().any(|digit| (b'1'..=b'9').contains(&digit)) {
        text.push('\u{2212}');
    }
    for (place, digit) in whole.chars().enumerate() {
        if place > 0 && (whole.len() - place) % 3 == 0 {
            text.push(thousands);
        }
        text.push(digit);
    }
    if !fraction.is_empty() {
        let _ = write!(text, "{point}{fraction}");
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    fn keys(language: Language) -> BTreeSet<String> {
        let mut keys = BTreeSet::new();
        for (file, text) in sources(language) {
            let resource = fluent_syntax::parser::parse(*text).unwrap_or_else(|(_, errors)| {
                panic!("{}/{file}.ftl does not parse: {errors:?}", language.code())
            });
            for entry in resource.body {
                if let fluent_syntax::ast::Entry::Message(message) = entry {
                    let fresh = keys.insert(message.id.name.to_owned());
                    assert!(
                        fresh,
                        "{}/{file}.ftl says {} twice",
                        language.code(),
                        message.id.name
                    );
                    for attribute in message.attributes {
                        keys.insert(format!("{}.{}", message.id.name, attribute.id.name));
                    }
                }
            }
        }
        keys
    }

    #[test]
    fn both_languages_say_the_same_things() {
        let (en, de) = (keys(Language::En), keys(Language::De));
        let (only_en, only_de): (Vec<_>, Vec<_>) =
            (en.difference(&de).collect(), de.difference(&en).collect());
        assert!(
            only_en.is_empty() && only_de.is_empty(),
            "only English: {only_en:?}; only German: {only_de:?}"
        );
    }

    #[test]
    fn numbers_money_and_days_follow_the_language() {
        let (en, de) = (Words::of(Language::En), Words::of(Language::De));
        assert_eq!(de.number(1_234_567.5, 1), "1.234.567,5");
        assert_eq!(en.number(1_234_567.5, 1), "1,234,567.5");
        assert_eq!(en.number(100.0, 0), "100");
        assert_eq!(de.number(-0.001, 2), "0");
        assert_eq!(de.number(-12.0, 0), "\u{2212}12");
        assert_eq!(de.money(1250.4, "EUR"), "1.250\u{a0}€");
        assert_eq!(en.money(1250.4, "EUR"), "€1,250");
        assert_eq!(en.money(1250.0, "CHF"), "CHF\u{a0}1,250");
        assert_eq!(de.percent(0.41, 0), "41\u{a0}%");
        let list = Param::list(["A".into(), "B".into(), "C".into()]);
        assert_eq!(de.param(&list), "A, B und C");
        assert_eq!(en.param(&list), "A, B and C");
        let day = NaiveDate::from_ymd_opt(2026, 11, 3).expect("a real day");
        assert_eq!(de.day(day), "03.11.2026");
        assert_eq!(en.day(day), "3\u{a0}Nov\u{a0}2026");
    }
}
