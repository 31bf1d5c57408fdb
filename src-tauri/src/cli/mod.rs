//! The command line: the same workshop without a window. Needs no display.
//!
//! Exit codes: 0 done, 1 refused with a reason, 2 wrong use. With `--json` the answer, or the refusal, is one JSON object
//! on standard output.

use std::path::PathBuf;
use std::process::ExitCode;

use abm_core::{Error, Language, Words};
use clap::{Parser, Subcommand, ValueEnum};
use serde_json::{Value, json};

mod activity;
mod calendar;
mod check;
mod export;
mod import;
mod info;
mod new;
mod refusal;

/// Plans account-based marketing with marketing and sales in one room, offline, and prints the playbook.
#[derive(Parser)]
#[command(name = "abm-workshop", version, args_conflicts_with_subcommands = true)]
struct Line {
    /// The workshop to open in the window.
    file: Option<PathBuf>,
    #[command(subcommand)]
    verb: Option<Verb>,
}

#[derive(Subcommand)]
enum Verb {
    /// Make a new workshop.
    New {
        /// The file to make; an existing one is never replaced.
        file: PathBuf,
        /// Whose workshop it is.
        #[arg(long, value_parser = name)]
        client: String,
        /// The language of its starter content and playbook.
        #[arg(long, value_enum, default_value = "en")]
        lang: Lang,
        /// Answer in JSON.
        #[arg(long)]
        json: bool,
    },
    /// Make the sample workshop.
    Sample {
        /// The file to make; an existing one is never replaced.
        file: PathBuf,
        /// Its language.
        #[arg(long, value_enum, default_value = "en")]
        lang: Lang,
        /// Finished, or half done to practise on.
        #[arg(long, value_enum, default_value = "finished")]
        stage: Stage,
        /// Answer in JSON.
        #[arg(long)]
        json: bool,
    },
    /// Bring a list of accounts in, or a log of what accounts did.
    Import {
        /// The workshop.
        file: PathBuf,
        /// The list.
        source: PathBuf,
        /// How the list writes decimals.
        #[arg(long, default_value = "auto", value_parser = ["auto", "point", "comma"])]
        decimal: String,
        /// What to do with accounts that are there already.
        #[arg(long, default_value = "skip", value_parser = ["skip", "update", "create"])]
        on_duplicate: String,
        /// What the list is; unsaid, its headers tell.
        #[arg(long = "as", value_parser = ["accounts", "activity"])]
        what: Option<String>,
        /// Where to put rows that could not be taken.
        #[arg(long)]
        rejects: Option<PathBuf>,
        /// Only look.
        #[arg(long)]
        dry_run: bool,
        /// Answer in JSON.
        #[arg(long)]
        json: bool,
    },
    /// Write a document out of a workshop.
    Export(export::Export),
    /// Reads a workbook given as standard input; the program calls itself with this.
    #[command(name = abm_exchange::workbook::VERB, hide = true)]
    ReadWorkbook {
        /// Which of its visible sheets.
        sheet: Option<usize>,
    },
    /// Say what is in a workshop.
    Info {
        /// The workshop.
        file: PathBuf,
        /// Answer in JSON.
        #[arg(long)]
        json: bool,
    },
    /// Say what is wrong with the plan; 0 where nothing is.
    Check {
        /// The workshop.
        file: PathBuf,
        /// The language of the sentences.
        #[arg(long, value_enum)]
        lang: Option<Lang>,
        /// Answer in JSON.
        #[arg(long)]
        json: bool,
    },
}

/// A language on the command line.
#[derive(Clone, Copy, ValueEnum)]
enum Lang {
    En,
    De,
}

impl From<Lang> for Language {
    fn from(lang: Lang) -> Self {
        match lang {
            Lang::En => Self::En,
            Lang::De => Self::De,
        }
    }
}

#[derive(Clone, Copy, ValueEnum)]
enum Stage {
    Finished,
    Half,
}

impl From<Stage> for abm_core::sample::Stage {
    fn from(stage: Stage) -> Self {
        match stage {
            Stage::Finished => Self::Finished,
            Stage::Half => Self::Half,
        }
    }
}

/// What a verb has to say: sentences for a person, the same as data, and whether all is well.
struct Answer {
    lines: Vec<String>,
    data: Value,
    well: bool,
}

impl Answer {
    fn well(line: String, data: Value) -> Self {
        Self {
            lines: vec![line],
            data,
            well: true,
        }
    }
}

/// Runs the command line, or the window where no verb is given.
pub fn main() -> ExitCode {
    let line = match Line::try_parse() {
        Ok(line) => line,
        Err(error) => {
            let _ = error.print();
            return if error.use_stderr() {
                ExitCode::from(2)
            } else {
                ExitCode::SUCCESS
            };
        }
    };
    let Some(verb) = line.verb else {
        return window(line.file);
    };
    let (json, answer) = match verb {
        Verb::New {
            file,
            client,
            lang,
            json,
        } => (json, new::new(&file, &client, lang.into())),
        Verb::Sample {
            file,
            lang,
            stage,
            json,
        } => (json, new::sample(&file, lang.into(), stage.into())),
        Verb::Import {
            file,
            source,
            decimal,
            on_duplicate,
            what,
            rejects,
            dry_run,
            json,
        } => {
            let bring = || {
                let manner = import::Manner {
                    decimal: decimal.parse()?,
                    on_duplicate: on_duplicate.parse()?,
                    rejects: rejects.as_deref(),
                    dry_run,
                    activity: what.map(|it| it == "activity"),
                };
                import::import(&file, &source, &manner)
            };
            (json, bring())
        }
        Verb::ReadWorkbook { sheet } => return read_workbook(sheet),
        Verb::Export(export) => (export.json, export.run()),
        Verb::Info { file, json } => (json, info::info(&file)),
        Verb::Check { file, lang, json } => (json, check::check(&file, lang.map(Into::into))),
    };
    tell(json, answer)
}

/// The other side of [`abm_exchange::workbook::read`].
fn read_workbook(sheet: Option<usize>) -> ExitCode {
    // Standard input is a file here, which Rust lets nobody seek in; read it whole, as large as a list may be.
    let mut bytes = Vec::new();
    let read = std::io::Read::read_to_end(
        &mut std::io::Read::take(std::io::stdin(), abm_exchange::LARGEST as u64),
        &mut bytes,
    )
    .and_then(|_| {
        let input = std::io::Cursor::new(bytes);
        abm_exchange::workbook::serve(input, sheet, std::io::stdout().lock())
    });
    if read.is_ok() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

fn tell(json: bool, answer: Result<Answer, Error>) -> ExitCode {
    use std::io::Write;
    let mut out = std::io::stdout().lock();
    // A reader that stops listening (`| head`) is no failure of ours.
    match answer {
        Ok(answer) => {
            let _ = if json {
                writeln!(out, "{:#}", answer.data)
            } else {
                answer
                    .lines
                    .iter()
                    .try_for_each(|line| writeln!(out, "{line}"))
            };
            if answer.well {
                ExitCode::SUCCESS
            } else {
                ExitCode::FAILURE
            }
        }
        Err(error) => {
            let (says, todo) = refusal::sentences(&error, &words());
            if json {
                let _ = writeln!(
                    out,
                    "{:#}",
                    json!({ "error": error, "message": says, "todo": todo })
                );
            } else {
                eprintln!("abm-workshop: {says}");
                if !todo.is_empty() {
                    eprintln!("  {todo}");
                }
                eprintln!("  ({error})");
            }
            ExitCode::FAILURE
        }
    }
}

/// A name that names somebody.
fn name(text: &str) -> Result<String, String> {
    let text = text.trim();
    if text.is_empty() {
        Err("a name cannot be blank".to_owned())
    } else {
        Ok(text.to_owned())
    }
}

/// The words of the terminal's language.
fn words() -> Words {
    Words::of(crate::settings::Settings::default().language)
}

fn window(file: Option<PathBuf>) -> ExitCode {
    #[cfg(all(unix, not(target_os = "macos")))]
    if !["DISPLAY", "WAYLAND_DISPLAY"]
        .iter()
        .any(|name| std::env::var_os(name).is_some_and(|it| !it.is_empty()))
    {
        let words = words();
        eprintln!("abm-workshop: {}", words.say("cli-no-display"));
        eprintln!("  {}", words.say("cli-no-display.means"));
        return ExitCode::FAILURE;
    }
    let file = file.map(|file| std::path::absolute(&file).unwrap_or(file));
    match crate::run(file) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("abm-workshop: the window could not open: {error}");
            ExitCode::FAILURE
        }
    }
}
