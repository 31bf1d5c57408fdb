//! `export`: a document out of a workshop.

use std::path::PathBuf;

use abm_core::{
    Language, Result, Words,
    document::{Document, Home},
    steps::{playbook, setup},
};
use abm_playbook::Paper;
use chrono::Utc;
use clap::{Args, ValueEnum};
use serde_json::json;

use super::{Answer, Lang, refusal::at};
use crate::{
    listing::{self, Format, Part},
    place, printing,
};

/// What can be written.
#[derive(Clone, Copy, PartialEq, ValueEnum)]
enum As {
    Playbook,
    Handouts,
    RaciPoster,
    BlankKit,
    AccountsXlsx,
    AccountsCsv,
    Calendar,
}

#[derive(Clone, Copy, ValueEnum)]
enum Sheet {
    A4,
    Letter,
}

/// The arguments of `export`.
#[derive(Args)]
pub struct Export {
    /// The workshop.
    file: PathBuf,
    /// What to write.
    #[arg(long = "as", value_enum)]
    what: As,
    /// Where to; an existing file is replaced as a whole.
    #[arg(long)]
    out: PathBuf,
    /// The document's language; otherwise the one chosen in the workshop.
    #[arg(long, value_enum)]
    lang: Option<Lang>,
    /// The paper; otherwise the one chosen in the workshop.
    #[arg(long, value_enum)]
    paper: Option<Sheet>,
    /// Without colour.
    #[arg(long)]
    grey: bool,
    /// Only the target list, for accounts-xlsx and accounts-csv.
    #[arg(long)]
    targets: bool,
    /// Answer in JSON.
    #[arg(long)]
    pub json: bool,
}

impl Export {
    /// Writes it.
    pub fn run(self) -> Result<Answer> {
        let kind = match self.what {
            As::Playbook => playbook::Kind::Playbook,
            As::Handouts => playbook::Kind::Handouts,
            As::RaciPoster => playbook::Kind::RaciPoster,
            As::BlankKit => playbook::Kind::BlankKit,
            As::Calendar => {
                return super::calendar::write(&self.file, &self.out, self.lang.map(Into::into));
            }
            As::AccountsXlsx => return self.list(Format::Xlsx),
            As::AccountsCsv => return self.list(Format::Csv),
        };
        let document = Document::open(&self.file, &Home::at(place::data()?), Utc::now())
            .map_err(at(&self.file))?;
        let day = chrono::Local::now().date_naive();
        let (pages, mut options) = document.read(|db| {
            let language = match self.lang {
                Some(lang) => Language::from(lang),
                None => setup::language(db)?,
            };
            printing::prepare(db, kind, &Words::of(language), day)
        })?;
        match self.paper {
            Some(Sheet::A4) => options.paper = Paper::A4,
            Some(Sheet::Letter) => options.paper = Paper::Letter,
            None => {}
        }
        options.grey |= self.grey;
        let printed =
            abm_playbook::print(&pages, &options).map_err(|error| printing::failed(&error))?;
        printing::write(&self.out, &printed.bytes).map_err(at(&self.out))?;
        document.close(Utc::now())?;
        let data = json!({
            "out": self.out, "pages": printed.pages, "bytes": printed.bytes.len(), "warnings": printed.warnings,
        });
        Ok(Answer::well(
            format!("Wrote {} ({} pages)", self.out.display(), printed.pages),
            data,
        ))
    }

    /// Writes the list of accounts for the CRM.
    fn list(self, format: Format) -> Result<Answer> {
        let document = Document::open(&self.file, &Home::at(place::data()?), Utc::now())?;
        let part = if self.targets {
            Part::Targets
        } else {
            Part::All
        };
        let listing = document.read(|db| {
            let language = match self.lang {
                Some(lang) => Language::from(lang),
                None => setup::language(db)?,
            };
            listing::make(db, &Words::of(language), format, part)
        })?;
        printing::write(&self.out, &listing.bytes)?;
        document.close(Utc::now())?;
        let data = json!({
            "out": self.out, "accounts": listing.accounts, "withoutRecordId": listing.without_id,
            "bytes": listing.bytes.len(),
        });
        Ok(Answer::well(
            format!(
                "Wrote {} ({} accounts)",
                self.out.display(),
                listing.accounts
            ),
            data,
        ))
    }
}
