//! What a person reads when a verb refuses: where, why, and the way out. A window knows which file is meant; a command
//! line may name three, so that each refusal carries its place.

use std::path::Path;

use abm_core::{Code, Error, Param, Words};

/// Says at which file or folder something went wrong, for `map_err`. The first place said is the one.
pub fn at(place: &Path) -> impl FnOnce(Error) -> Error {
    let place = place.display().to_string();
    move |error| {
        if error.params.contains_key("place") {
            error
        } else {
            error.with("place", place)
        }
    }
}

/// What is wrong, with its place, and what to do about it.
pub fn sentences(error: &Error, words: &Words) -> (String, String) {
    let key = key(error, words);
    let says = words.fill(&key, &error.params);
    let says = match error.params.get("place") {
        Some(Param::Text(place)) => format!("{place}: {says}"),
        _ => says,
    };
    let means = format!("{key}.means");
    let todo = words.fill(&means, &error.params);
    (says, if todo == means { String::new() } else { todo })
}

/// The window's sentence, unless it would mislead where there is no window.
fn key(error: &Error, words: &Words) -> String {
    let code = serde_json::to_value(error.code)
        .ok()
        .and_then(|it| it.as_str().map(str::to_owned))
        .unwrap_or_default();
    let field = error.params.get("field");
    if error.code == Code::Invalid && field == Some(&Param::from("path")) {
        return "cli-exists".to_owned();
    }
    let own = format!("cli-{code}");
    if words.has(&own) {
        own
    } else {
        format!("error-{code}")
    }
}

#[cfg(test)]
mod tests {
    use abm_core::Language;

    use super::*;

    #[test]
    fn a_refusal_says_where_why_and_the_way_out_in_both_languages() {
        let errors = [
            Error::from(std::io::Error::from(std::io::ErrorKind::NotFound)),
            Error::from(std::io::Error::from(std::io::ErrorKind::PermissionDenied)),
            Error::from(std::io::Error::from(std::io::ErrorKind::IsADirectory)),
            Error::invalid("path", "list.csv"),
            Error::new(Code::Unreadable, "the file is empty"),
            Error::new(Code::NotAWorkshop, "no SQLite header"),
            Error::new(Code::Damaged, "cut off"),
            Error::new(Code::Newer, "schema 9"),
        ];
        for language in [Language::En, Language::De] {
            let words = Words::of(language);
            for error in errors.clone() {
                let error = at(Path::new("elsewhere"))(at(Path::new("list.csv"))(error));
                let (says, todo) = sentences(&error, &words);
                assert!(says.starts_with("list.csv: "), "{says}");
                assert!(!says.contains("error-") && !says.contains("cli-"), "{says}");
                assert!(!todo.is_empty(), "no way out of {says}");
            }
        }
    }
}
