//! The program on the command line, without a display.

use std::{
    ffi::OsStr,
    path::PathBuf,
    process::{Command, Stdio},
};

use serde_json::Value;

use crate::{home::Home, house::binary};

/// The program, living in a home of its own.
#[derive(Default)]
pub struct Program {
    home: Home,
}

/// What it answered.
#[derive(Debug)]
pub struct Answer {
    /// 0 = done, 1 = refused with a reason, 2 = wrong use.
    pub code: i32,
    /// What it printed.
    pub out: String,
    /// What it complained.
    pub err: String,
}

impl Program {
    /// In a fresh home.
    pub fn new() -> Self {
        Self::default()
    }

    /// A place for files of this test.
    pub fn path(&self, name: &str) -> PathBuf {
        self.home.join(name)
    }

    /// The program as a command that lives here, for who runs it in a way of their own.
    pub fn command(&self) -> Command {
        let mut command = Command::new(binary());
        self.home.house(&mut command);
        command
    }

    /// Runs it.
    ///
    /// # Panics
    /// If it cannot be started or is killed by a signal.
    pub fn run<A: AsRef<OsStr>>(&self, arguments: impl IntoIterator<Item = A>) -> Answer {
        let output = self
            .command()
            .args(arguments)
            .stdin(Stdio::null())
            .output()
            .expect("the program starts");
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        let (out, err) = (text(&output.stdout), text(&output.stderr));
        let Some(code) = output.status.code() else {
            panic!("the program was killed: {}\n{out}{err}", output.status)
        };
        Answer { code, out, err }
    }

    /// Runs it and expects it to be done.
    ///
    /// # Panics
    /// If it does not end with 0.
    #[track_caller]
    pub fn done<A: AsRef<OsStr>>(&self, arguments: impl IntoIterator<Item = A>) -> Answer {
        let answer = self.run(arguments);
        assert_eq!(
            answer.code, 0,
            "expected it to be done, but:\n{}{}",
            answer.out, answer.err
        );
        answer
    }

    /// Runs it with `--json` and expects it to be done.
    ///
    /// # Panics
    /// If it does not end with 0 or does not print one JSON value.
    #[track_caller]
    pub fn json<A: AsRef<OsStr>>(&self, arguments: impl IntoIterator<Item = A>) -> Value {
        let arguments = arguments
            .into_iter()
            .map(|it| it.as_ref().to_owned())
            .chain([OsStr::new("--json").to_owned()]);
        self.done(arguments).json()
    }
}

impl Answer {
    /// What it printed, as JSON.
    ///
    /// # Panics
    /// If it is not one JSON value.
    #[track_caller]
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.out)
            .unwrap_or_else(|error| panic!("not JSON ({error}):\n{}{}", self.out, self.err))
    }
}

/// Arguments of different kinds (`&str`, paths) in one list.
#[macro_export]
macro_rules! args {
    ($($argument:expr),* $(,)?) => { [$(::std::ffi::OsString::from($argument)),*] };
}
