//! The buying centre of an account: which functions have a part in a purchase, in which role, and how close we are to them.
//!
//! The function is what the plan is made for; a person's name is optional, because people change and names are nobody
//! else's business. Refuses to fill a gap by guessing: what nobody said stays unsaid, and only what was said is found
//! wanting.

use rusqlite::Connection;
use serde::{Deserialize, Serialize};

use crate::{Finding, Result, Severity, Step, named::named};

pub(super) mod store;

pub use store::members;

/// What somebody does in a purchase. One function can do several.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "accounts.ts")
)]
pub enum BuyingRole {
    /// Says first that something is needed.
    Initiator,
    /// Will work with it.
    User,
    /// Is asked for advice.
    Influencer,
    /// Negotiates and orders.
    Buyer,
    /// Has the last word.
    Decider,
    /// Says who and what gets through.
    Gatekeeper,
}
named!(BuyingRole {
    Initiator = "initiator",
    User = "user",
    Influencer = "influencer",
    Buyer = "buyer",
    Decider = "decider",
    Gatekeeper = "gatekeeper",
});

impl BuyingRole {
    /// All of them, in the order of a purchase.
    pub const ALL: [Self; 6] = [
        Self::Initiator,
        Self::User,
        Self::Influencer,
        Self::Buyer,
        Self::Decider,
        Self::Gatekeeper,
    ];
}

/// Where somebody stands towards us, when it matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "accounts.ts")
)]
pub enum Stance {
    /// Speaks for us when we are not in the room.
    Champion,
    /// Speaks against us.
    Blocker,
}
named!(Stance {
    Champion = "champion",
    Blocker = "blocker",
});

/// How strong the relationship is, as something that can be observed rather than felt.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "accounts.ts")
)]
pub enum Strength {
    /// Nobody of us knows them.
    None,
    /// We have met.
    Met,
    /// We talk regularly.
    Regular,
    /// They ask us first.
    Trusted,
}
named!(Strength {
    None = "none",
    Met = "met",
    Regular = "regular",
    Trusted = "trusted",
});

impl Strength {
    /// All of them, from far to near.
    pub const ALL: [Self; 4] = [Self::None, Self::Met, Self::Regular, Self::Trusted];
}

/// A function in the buying centre of an account.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "accounts.ts")
)]
pub struct Member {
    /// Its id.
    pub id: i64,
    /// The account.
    pub account: i64,
    /// What they do there: `Head of production`.
    pub function: String,
    /// Who it is; none where nobody knows or it matters not.
    pub name: Option<String>,
    /// What they do in the purchase, in the order of a purchase.
    pub parts: Vec<BuyingRole>,
    /// Whether they speak for or against us.
    pub stance: Option<Stance>,
    /// How close we are; none where nobody said.
    pub strength: Option<Strength>,
    /// What to do about them next, or anything else worth knowing.
    pub note: Option<String>,
}

/// A change to a function in a buying centre.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "what", content = "value", rename_all = "camelCase")]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "accounts.ts")
)]
pub enum MemberChange {
    /// What they do there; never empty.
    Function(String),
    /// Who it is; empty for nobody.
    Name(String),
    /// What they do in the purchase.
    Parts(Vec<BuyingRole>),
    /// Whether they speak for or against us.
    Stance(Option<Stance>),
    /// How close we are.
    Strength(Option<Strength>),
    /// What to do about them next.
    Note(String),
}

impl MemberChange {
    /// Which part it changes: typing on in one part is one step of undo.
    pub(super) const fn part(&self) -> &'static str {
        match self {
            Self::Function(_) => "function",
            Self::Name(_) => "name",
            Self::Parts(_) => "parts",
            Self::Stance(_) => "stance",
            Self::Strength(_) => "strength",
            Self::Note(_) => "note",
        }
    }
}

/// What a buying centre lacks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[cfg_attr(
    feature = "ts",
    derive(ts_rs::TS),
    ts(export, export_to = "accounts.ts", rename = "CentreGap")
)]
pub enum Gap {
    /// Nobody known has the last word.
    NoDecider,
    /// Who has the last word is known, but nobody of us knows them.
    DeciderUnreached,
    /// Nobody of us knows anybody.
    NoContact,
    /// All of it hangs on one person: if they leave, we start again.
    OneContact,
    /// Nobody speaks for us when we are not in the room.
    NoChampion,
}
named!(Gap {
    NoDecider = "no-decider",
    DeciderUnreached = "decider-unreached",
    NoContact = "no-contact",
    OneContact = "one-contact",
    NoChampion = "no-champion",
});

/// What a buying centre lacks, most important first; nothing where nobody has drawn one yet.
pub fn gaps(members: &[Member]) -> Vec<Gap> {
    if members.is_empty() {
        return Vec::new();
    }
    let mut gaps = Vec::new();
    let unknown = |it: &&Member| it.strength == Some(Strength::None);
    let (deciders, unreached) = members
        .iter()
        .filter(|it| it.parts.contains(&BuyingRole::Decider))
        .fold((0, 0), |(all, far), it| {
            (all + 1, far + usize::from(unknown(&it)))
        });
    if deciders == 0 {
        gaps.push(Gap::NoDecider);
    } else if unreached == deciders {
        gaps.push(Gap::DeciderUnreached);
    }
    let contacts = members
        .iter()
        .filter(|it| it.strength.is_some_and(|it| it > Strength::None))
        .count();
    if contacts == 1 {
        gaps.push(Gap::OneContact);
    } else if members.iter().filter(unknown).count() == members.len() {
        gaps.push(Gap::NoContact);
    }
    if !members.iter().any(|it| it.stance == Some(Stance::Champion)) {
        gaps.push(Gap::NoChampion);
    }
    gaps
}

/// What the drawn buying centres lack, one finding for each kind of gap; it leads to the first account that has it. That a
/// centre has no champion is said on the card only: for many accounts it is the goal of the plan, not a fault in it.
pub(super) fn findings(db: &Connection) -> Result<Vec<Finding>> {
    let drawn = store::drawn(db)?;
    let of: Vec<(i64, &str, Vec<Gap>)> = drawn
        .iter()
        .map(|(account, name, members)| (*account, name.as_str(), gaps(members)))
        .collect();
    let kinds = [
        Gap::NoDecider,
        Gap::DeciderUnreached,
        Gap::NoContact,
        Gap::OneContact,
    ];
    Ok(kinds
        .into_iter()
        .filter_map(|gap| {
            let mut having = of.iter().filter(|(_, _, gaps)| gaps.contains(&gap));
            let (account, name, _) = having.next()?;
            let code = format!("accounts-{}", gap.name());
            Some(
                Finding::new(Step::Accounts, Severity::Warning, &code)
                    .at(format!("centre:{account}"))
                    .with("account", *name)
                    .with("count", 1 + having.count()),
            )
        })
        .collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn member(parts: &[BuyingRole], stance: Option<Stance>, strength: Option<Strength>) -> Member {
        Member {
            id: 1,
            account: 1,
            function: "Head of production".into(),
            name: None,
            parts: parts.to_vec(),
            stance,
            strength,
            note: None,
        }
    }

    #[test]
    fn a_buying_centre_lacks_what_was_said_to_be_missing_and_nothing_that_was_not_said() {
        use BuyingRole::{Decider, User};
        use Strength::{Met, None as Nobody, Regular, Trusted};
        let for_us = Some(Stance::Champion);
        let centres: [(&str, Vec<Member>, &[Gap]); 8] = [
            ("nobody has drawn one", vec![], &[]),
            (
                "only functions so far",
                vec![member(&[], None, None), member(&[], None, None)],
                &[Gap::NoDecider, Gap::NoChampion],
            ),
            (
                "the decider is named, nobody said how close we are",
                vec![member(&[Decider], for_us, None)],
                &[],
            ),
            (
                "two good contacts, one of them decides and speaks for us",
                vec![
                    member(&[Decider], for_us, Some(Trusted)),
                    member(&[User], None, Some(Met)),
                ],
                &[],
            ),
            (
                "we know the users well and the decider not at all",
                vec![
                    member(&[Decider], None, Some(Nobody)),
                    member(&[User], for_us, Some(Regular)),
                    member(&[User], None, Some(Met)),
                ],
                &[Gap::DeciderUnreached],
            ),
            (
                "two decide, we know one of them: reached, and our only contact",
                vec![
                    member(&[Decider], for_us, Some(Met)),
                    member(&[Decider], None, Some(Nobody)),
                ],
                &[Gap::OneContact],
            ),
            (
                "we know nobody",
                vec![
                    member(&[Decider], None, Some(Nobody)),
                    member(&[User], None, Some(Nobody)),
                ],
                &[Gap::DeciderUnreached, Gap::NoContact, Gap::NoChampion],
            ),
            (
                "a blocker is no champion",
                vec![
                    member(&[Decider], Some(Stance::Blocker), Some(Met)),
                    member(&[User], None, Some(Met)),
                ],
                &[Gap::NoChampion],
            ),
        ];
        for (sentence, members, lacks) in centres {
            assert_eq!(gaps(&members), lacks, "{sentence}");
        }
    }
}
