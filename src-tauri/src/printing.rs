//! Putting a printed document where a person wants it.

use std::io::Write;
use std::path::Path;

use abm_core::{
    Code, Error, Result, Words, report,
    steps::{
        playbook::{self, Kind},
        setup,
    },
};
use abm_playbook::{Form, Options, Paper};
use chrono::NaiveDate;
use rusqlite::Connection;

/// A document with the options chosen for it in the workshop.
pub fn prepare(
    db: &Connection,
    kind: Kind,
    words: &Words,
    day: NaiveDate,
) -> Result<(report::Document, Options)> {
    let document =
        playbook::assemble(db, kind, words, day)?.ok_or_else(|| Error::missing(kind.name()))?;
    let chosen = playbook::options(db)?;
    let options = Options {
        paper: match setup::paper(db)? {
            setup::Paper::A4 => Paper::A4,
            setup::Paper::Letter => Paper::Letter,
        },
        grey: chosen.grey,
        single_sided: !chosen.double_sided,
        large: chosen.large,
        form: match kind {
            Kind::Playbook => Form::Book,
            Kind::Handouts => Form::Cards,
            Kind::RaciPoster => Form::Poster,
            Kind::BlankKit => Form::Sheets,
        },
    };
    Ok((document, options))
}

/// A failure of the printer as one of ours.
pub fn failed(error: &abm_playbook::Error) -> Error {
    let code = match error {
        abm_playbook::Error::Cancelled => Code::Cancelled,
        _ => Code::Io,
    };
    Error::new(code, error.to_string())
}

/// Writes a file as a whole: beside the target first, then in its place, so that a full disk leaves the old one.
pub fn write(path: &Path, bytes: &[u8]) -> Result<()> {
    let name = path
        .file_name()
        .ok_or_else(|| Error::missing("file"))?
        .to_string_lossy()
        .into_owned();
    let fresh = path.with_file_name(format!(".{name}.{}.part", abm_core::id::fresh()));
    let written = (|| {
        let mut file = std::fs::File::create_new(&fresh)?;
        file.write_all(bytes)?;
        file.sync_all()?;
        std::fs::rename(&fresh, path)
    })();
    if written.is_err() {
        let _ = std::fs::remove_file(&fresh);
    }
    written.map_err(Error::from)
}

#[cfg(test)]
mod tests {
    use super::write;

    #[test]
    fn a_file_is_replaced_as_a_whole_and_leaves_nothing_beside_it() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let path = folder.path().join("out.pdf");
        write(&path, b"old").expect("writes");
        write(&path, b"new").expect("replaces");
        assert_eq!(std::fs::read(&path).expect("reads"), b"new");
        assert_eq!(std::fs::read_dir(folder.path()).expect("lists").count(), 1);
    }

    #[test]
    fn a_folder_that_is_not_there_is_said_so() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let error = write(&folder.path().join("none/out.pdf"), b"x").expect_err("refuses");
        assert_eq!(error.code, abm_core::Code::Missing);
    }
}
