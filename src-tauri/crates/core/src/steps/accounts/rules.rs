//! What makes two accounts the same, and how their facts are written: pure functions without a table in sight.

use std::{borrow::Cow, collections::HashMap, sync::OnceLock};

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

use super::Relationship;
use crate::Language;

/// Lower case without accents: `Größe` and `GROSSE` fold to the same text. For search, sorting and comparing.
pub fn fold(text: &str) -> Cow<'_, str> {
    if text.is_ascii() {
        if text.bytes().any(|it| it.is_ascii_uppercase()) {
            return Cow::Owned(text.to_ascii_lowercase());
        }
        return Cow::Borrowed(text);
    }
    let mut folded = String::with_capacity(text.len());
    for letter in text.nfkd().filter(|it| !is_combining_mark(*it)) {
        match letter {
            'ß' | 'ẞ' => folded.push_str("ss"),
            'ø' | 'Ø' => folded.push('o'),
            'æ' | 'Æ' => folded.push_str("ae"),
            'œ' | 'Œ' => folded.push_str("oe"),
            'ł' | 'Ł' => folded.push('l'),
            'đ' | 'Đ' | 'ð' | 'Ð' => folded.push('d'),
            'þ' | 'Þ' => folded.push_str("th"),
            'ı' => folded.push('i'),
            other => folded.extend(other.to_lowercase()),
        }
    }
    Cow::Owned(folded)
}

/// Words at the end of a company's name that say how it is registered, not who it is, in the order of the alphabet. Dots are
/// gone by then.
const LEGAL_FORMS: &[&str] = &[
    "ab",
    "ag",
    "aktiebolag",
    "aktiengesellschaft",
    "aps",
    "as",
    "asa",
    "bv",
    "bvba",
    "cie",
    "co",
    "company",
    "corp",
    "corporation",
    "cv",
    "doo",
    "eg",
    "ek",
    "ekfm",
    "ekfr",
    "ev",
    "ewiv",
    "gbr",
    "gesellschaft",
    "gesmbh",
    "ggmbh",
    "gmbh",
    "haftungsbeschrankt",
    "inc",
    "incorporated",
    "kft",
    "kg",
    "kgaa",
    "kk",
    "limited",
    "llc",
    "llp",
    "lp",
    "ltd",
    "ltda",
    "mbb",
    "mbh",
    "nv",
    "ohg",
    "oy",
    "oyj",
    "partg",
    "partgmbb",
    "plc",
    "pte",
    "pty",
    "pvt",
    "sa",
    "sarl",
    "sas",
    "sasu",
    "sca",
    "se",
    "sl",
    "slu",
    "spa",
    "spk",
    "spzoo",
    "srl",
    "srls",
    "sro",
    "ug",
    "vof",
    "zrt",
];

/// Whether the text ends like a company's name (`… GmbH`, `… Ltd.`).
pub fn has_legal_form(text: &str) -> bool {
    let folded = fold(text);
    let words = words(&folded);
    words.len() > 1 && words.last().is_some_and(|last| is_legal_form(last))
}

fn is_legal_form(word: &str) -> bool {
    LEGAL_FORMS.binary_search(&word).is_ok()
}

/// Words of a folded name, dots dropped (`e.k.` is `ek`), everything else that is no letter or digit a gap.
fn words(folded: &str) -> Vec<String> {
    split(folded)
        .map(|word| {
            word.chars()
                .filter(|it| it.is_alphanumeric())
                .collect::<String>()
        })
        .filter(|word| !word.is_empty())
        .collect()
}

fn split(folded: &str) -> impl Iterator<Item = &str> {
    folded.split(|it: char| !it.is_alphanumeric() && it != '.' && it != '\'' && it != '’')
}

fn key(folded: &str) -> String {
    // The words one behind the other, and where each begins: hundreds of thousands of names come by here.
    let mut key = String::with_capacity(folded.len());
    let mut starts = Vec::with_capacity(8);
    for word in split(folded.strip_suffix("a/s").unwrap_or(folded)) {
        let start = key.len();
        key.extend(word.chars().filter(|it| it.is_alphanumeric()));
        if key.len() > start {
            starts.push(start);
        }
    }
    if let [_, .., sp, z, oo] = starts[..]
        && (&key[sp..z], &key[z..oo], &key[oo..]) == ("sp", "z", "oo")
    {
        key.truncate(sp);
        starts.truncate(starts.len() - 3);
    }
    let given = starts.len();
    // A name made of nothing but legal forms keeps its first word: "Co. KG" is not "".
    while let [_, .., last] = starts[..] {
        let word = &key[last..];
        if !is_legal_form(word) && (starts.len() == given || !matches!(word, "und" | "and")) {
            break;
        }
        key.truncate(last);
        starts.pop();
    }
    key
}

/// The keys under which a name counts as the same company: folded for case, accents, punctuation and legal form. A name
/// with umlauts has two, `muller` and `mueller`, because both spellings are in use; `Bauer` and `Baur` stay apart.
pub fn name_keys(name: &str) -> (String, Option<String>) {
    let first = key(&fold(name));
    let second = name
        .contains(['ä', 'ö', 'ü', 'Ä', 'Ö', 'Ü', 'å', 'Å', 'ø', 'Ø'])
        .then(|| {
            let mut spelled = String::with_capacity(name.len() + 8);
            for letter in name.chars() {
                match letter {
                    'ä' | 'Ä' => spelled.push_str("ae"),
                    'ö' | 'Ö' | 'ø' | 'Ø' => spelled.push_str("oe"),
                    'ü' | 'Ü' => spelled.push_str("ue"),
                    'å' | 'Å' => spelled.push_str("aa"),
                    other => spelled.push(other),
                }
            }
            key(&fold(&spelled))
        });
    (first, second)
}

/// Hosts that many companies share: a page there says nothing about who it is.
const SHARED_HOSTS: &[&str] = &[
    "aol.com",
    "blogspot.com",
    "facebook.com",
    "freenet.de",
    "github.com",
    "github.io",
    "gmail.com",
    "gmx.at",
    "gmx.de",
    "gmx.net",
    "google.com",
    "googlemail.com",
    "hotmail.com",
    "icloud.com",
    "instagram.com",
    "linkedin.com",
    "outlook.com",
    "sites.google.com",
    "t-online.de",
    "twitter.com",
    "web.de",
    "wixsite.com",
    "wordpress.com",
    "x.com",
    "xing.com",
    "yahoo.com",
    "youtube.com",
    "wikipedia.org",
];

/// What an address says about whose it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Host {
    /// A domain of its own, bare and lower case.
    Own(String),
    /// A page or mailbox on a host that many share.
    Shared,
    /// No address.
    Unreadable,
}

/// The domain in a web address, a mail address or a bare domain.
///
/// ```
/// use abm_core::steps::accounts::{Host, host};
/// assert_eq!(host("https://www.Example.com:443/de?x=1"), Host::Own("example.com".into()));
/// assert_eq!(host("facebook.com/bakery"), Host::Shared);
/// ```
pub fn host(address: &str) -> Host {
    let text = address.trim().to_lowercase();
    let rest = match text.find("://") {
        Some(at) => &text[at + 3..],
        None => text.trim_start_matches("//").trim_start_matches("mailto:"),
    };
    let rest = rest
        .split(['/', '?', '#', '\\', ',', ' '])
        .next()
        .unwrap_or_default();
    let rest = rest.rsplit('@').next().unwrap_or_default();
    let rest = rest
        .split(':')
        .next()
        .unwrap_or_default()
        .trim_end_matches('.');
    let bare = rest
        .strip_prefix("www.")
        .filter(|it| it.contains('.'))
        .unwrap_or(rest);
    let labels: Vec<&str> = bare.split('.').collect();
    let fine = labels.len() >= 2
        && bare.len() <= 253
        && labels.iter().all(|label| {
            !label.is_empty()
                && label.len() <= 63
                && !label.starts_with('-')
                && !label.ends_with('-')
                && label
                    .chars()
                    .all(|it| it.is_alphanumeric() || it == '-' || it == '_')
        })
        && labels
            .last()
            .is_some_and(|last| last.chars().count() >= 2 && last.chars().any(char::is_alphabetic));
    if !fine {
        return Host::Unreadable;
    }
    let shared = SHARED_HOSTS.iter().any(|it| {
        bare == *it
            || bare
                .strip_suffix(it)
                .is_some_and(|before| before.ends_with('.'))
    });
    if shared {
        Host::Shared
    } else {
        Host::Own(bare.to_owned())
    }
}

/// A country: its code and its names.
struct Country {
    code: &'static str,
    en: &'static str,
    de: &'static str,
}

struct Atlas {
    countries: Vec<Country>,
    spellings: HashMap<String, usize>,
}

/// Spelling without case, accents, dots and gaps.
fn spelling(text: &str) -> String {
    fold(text)
        .chars()
        .filter(|it| it.is_alphanumeric())
        .collect()
}

fn atlas() -> &'static Atlas {
    static ATLAS: OnceLock<Atlas> = OnceLock::new();
    ATLAS.get_or_init(|| {
        let mut atlas = Atlas {
            countries: Vec::new(),
            spellings: HashMap::new(),
        };
        for line in include_str!("countries.txt").lines() {
            let mut parts = line.split(';');
            let (Some(code), Some(en), Some(de)) = (parts.next(), parts.next(), parts.next())
            else {
                continue;
            };
            let place = atlas.countries.len();
            atlas.countries.push(Country { code, en, de });
            for text in [code, en, de]
                .into_iter()
                .chain(parts.next().into_iter().flat_map(|more| more.split('|')))
            {
                atlas.spellings.entry(spelling(text)).or_insert(place);
            }
        }
        atlas
    })
}

/// The ISO 3166 code of a country written in English or German, as a code, or in a common short form.
pub fn country_code(text: &str) -> Option<&'static str> {
    let atlas = atlas();
    atlas
        .spellings
        .get(&spelling(text))
        .map(|place| atlas.countries[*place].code)
}

/// A country's name in a language; what was written, if it is no code we know.
pub fn country_name(code: &str, language: Language) -> &str {
    atlas()
        .countries
        .iter()
        .find(|it| it.code == code)
        .map_or(code, |it| match language {
            Language::En => it.en,
            Language::De => it.de,
        })
}

/// Every country: code, English name, German name.
pub fn countries() -> impl Iterator<Item = (&'static str, &'static str, &'static str)> {
    atlas().countries.iter().map(|it| (it.code, it.en, it.de))
}

/// The relationship a word in a CRM means. `Some(None)`: understood, and it says there is none worth a word.
pub fn relationship(text: &str) -> Option<Option<Relationship>> {
    use Relationship::{Customer, Lost, Partner, Prospect};
    Some(match spelling(text).as_str() {
        "customer" | "kunde" | "kundin" | "bestandskunde" | "client" | "existingcustomer"
        | "customerdirect" | "customerchannel" | "evangelist" | "furspreaker" | "furspracher"
        | "stammkunde" | "aktiv" | "activecustomer" | "kundedirekt" | "keyaccount" => {
            Some(Customer)
        }
        "prospect"
        | "prospekt"
        | "interessent"
        | "interessentin"
        | "lead"
        | "opportunity"
        | "target"
        | "zielkunde"
        | "ziel"
        | "potenziellerkunde"
        | "potentiellerkunde"
        | "potential"
        | "potentialcustomer"
        | "newbusiness"
        | "neukunde"
        | "subscriber"
        | "abonnent"
        | "marketingqualifiedlead"
        | "salesqualifiedlead"
        | "mql"
        | "sql"
        | "verkaufschance"
        | "suspect"
        | "targetaccount"
        | "zielaccount" => Some(Prospect),
        "lost" | "verloren" | "former" | "formercustomer" | "ehemalig" | "ehem" | "ehemals"
        | "ehemaligerkunde" | "exkunde" | "churned" | "inactive" | "inaktiv" | "closedlost"
        | "lostcustomer" | "verlorenerkunde" | "gekundigt" => Some(Lost),
        "partner"
        | "reseller"
        | "wiederverkaufer"
        | "channelpartner"
        | "channelpartnerreseller"
        | "vertriebspartner"
        | "haendler"
        | "handler"
        | "technologypartner"
        | "vendor"
        | "lieferant"
        | "integrator"
        | "installationpartner"
        | "distributor" => Some(Partner),
        "other" | "andere" | "sonstige" | "sonstiges" | "none" | "keine" | "press" | "analyst"
        | "investor" | "competitor" | "wettbewerber" => None,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn legal_forms_stand_in_the_order_they_are_looked_up_by() {
        assert!(LEGAL_FORMS.is_sorted());
        assert_eq!(name_keys("Volvo Aktiebolag").0, "volvo");
        assert_eq!(name_keys("Orlen Energia Sp. z o.o.").0, "orlenenergia");
        assert_eq!(name_keys("Sp. z o.o.").0, "spzoo");
        assert_eq!(name_keys("Weber und Co.").0, "weber");
    }

    #[test]
    fn the_same_company_under_other_spellings() {
        let same = |a: &str, b: &str| {
            let (a, b) = (name_keys(a), name_keys(b));
            let all = |it: (String, Option<String>)| {
                std::iter::once(it.0).chain(it.1).collect::<Vec<_>>()
            };
            let b = all(b);
            all(a).iter().any(|key| b.contains(key))
        };
        for (a, b) in [
            ("Müller GmbH", "MUELLER GmbH & Co. KG"),
            ("Müller AG", "Muller"),
            ("A. O. Smith", "A.O. Smith Corp."),
            ("Société Générale S.A.", "societe generale"),
            ("Hansa-Papier e.K.", "Hansapapier"),
            ("Sørlandet AS", "Sorlandet A/S"),
            ("O'Hara Ltd", "O’Hara Limited"),
            ("Strauß KGaA", "STRAUSS KGaA"),
        ] {
            assert!(same(a, b), "{a} and {b} should be the same");
        }
        for (a, b) in [
            ("Bauer GmbH", "Baur GmbH"),
            ("Kaiserpharma 0 GmbH", "Kaiserpharma 1 GmbH"),
            ("Co. KG", "AG"),
            ("株式会社", "有限会社"),
        ] {
            assert!(!same(a, b), "{a} and {b} are two companies");
        }
    }

    #[test]
    fn addresses_become_domains() {
        for (text, domain) in [
            ("example.com", "example.com"),
            ("HTTPS://www.Example.com/", "example.com"),
            ("www.müller.example", "müller.example"),
            ("info@shop.example.co.uk", "shop.example.co.uk"),
            ("http://user:pw@host.example:8080/x?y#z", "host.example"),
            ("example.com, example.net", "example.com"),
            ("www.de", "www.de"),
        ] {
            assert_eq!(host(text), Host::Own(domain.to_owned()), "{text}");
        }
        for text in [
            "",
            "-",
            "n/a",
            "http://",
            "localhost",
            "12.5",
            "1.2.3.4",
            "a b c",
            "..",
            "a..b",
            "GmbH",
        ] {
            assert_eq!(host(text), Host::Unreadable, "{text}");
        }
        assert_eq!(host("https://de-de.facebook.com/x"), Host::Shared);
        assert_eq!(host("baeckerei@gmx.de"), Host::Shared);
    }

    #[test]
    fn countries_in_both_languages_and_as_codes() {
        for (text, code) in [
            ("Germany", "DE"),
            ("BRD", "DE"),
            ("österreich", "AT"),
            ("USA", "US"),
            ("U.S.A.", "US"),
            ("Czech Republic", "CZ"),
            ("Niederlande", "NL"),
            ("ch", "CH"),
        ] {
            assert_eq!(country_code(text), Some(code), "{text}");
        }
        assert_eq!(country_code("Czechia (CR)"), None);
        assert_eq!(country_name("CH", Language::De), "Schweiz");
        assert_eq!(country_name("Atlantis", Language::De), "Atlantis");
    }
}
