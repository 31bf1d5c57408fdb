//! When two wordings are the same, and where the room stands with a term.

use super::{Agreement, Status};

/// Where the room stands with a term.
pub fn status(marketing: &str, sales: &str, agreement: Option<Agreement>, marked: bool) -> Status {
    let spoken = !marketing.trim().is_empty() && !sales.trim().is_empty();
    match agreement {
        _ if marked => Status::Disputed,
        Some(_) => Status::Agreed,
        None if !spoken => Status::Open,
        None if same(marketing, sales) => Status::Same,
        None => Status::Disputed,
    }
}

/// Whether two wordings differ in nothing but case, punctuation and blanks.
fn same(one: &str, other: &str) -> bool {
    let words = |text: &str| -> Vec<String> {
        text.split(|it: char| !it.is_alphanumeric())
            .filter(|it| !it.is_empty())
            .map(str::to_lowercase)
            .collect()
    };
    words(one) == words(other)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_term_is_disputed_where_wordings_differ_and_agreed_only_when_the_room_says_so() {
        let own = Some(Agreement::Own);
        for (marketing, sales, agreement, marked, expected, why) in [
            ("", "", None, false, Status::Open, "nobody has spoken"),
            (
                "A firm",
                "",
                None,
                false,
                Status::Open,
                "one team has spoken",
            ),
            (
                "A firm",
                "  ",
                None,
                false,
                Status::Open,
                "blanks are no wording",
            ),
            (
                "A firm.",
                "a  firm",
                None,
                false,
                Status::Same,
                "case and punctuation do not count",
            ),
            (
                "Schlüssel-Kunde",
                "schlüssel kunde",
                None,
                false,
                Status::Same,
                "hyphens do not count",
            ),
            (
                "A firm",
                "A person",
                None,
                false,
                Status::Disputed,
                "they differ",
            ),
            (
                "A firm",
                "A person",
                own,
                false,
                Status::Agreed,
                "the room settled it",
            ),
            (
                "",
                "",
                Some(Agreement::Starter),
                false,
                Status::Agreed,
                "the proposal was taken",
            ),
            (
                "A firm",
                "A firm",
                own,
                true,
                Status::Disputed,
                "somebody marked it all the same",
            ),
        ] {
            assert_eq!(
                status(marketing, sales, agreement, marked),
                expected,
                "{why}"
            );
        }
    }
}
