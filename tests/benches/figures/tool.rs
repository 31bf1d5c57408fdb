//! Other programs, weighed: how long they take, how much processor, how much memory.

use std::{
    env, fs,
    path::PathBuf,
    process::{Command, ExitCode, Stdio},
    time::Instant,
};

use abm_tests::house::target;
use nix::sys::{
    resource::{UsageWho, getrusage},
    time::TimeValLike,
};

/// The first argument by which this program becomes the scales.
pub const WEIGH: &str = "--weigh";

/// What a program took, all it started included.
#[derive(Debug, Clone, Copy)]
pub struct Weight {
    /// By the clock on the wall, in seconds.
    pub seconds: f64,
    /// Of the processors, in seconds.
    pub cpu: f64,
    /// The most memory one of its processes held, in bytes.
    pub peak: f64,
}

/// Runs a program on the scales; its output is thrown away.
///
/// # Panics
/// If it fails, with what it said.
pub fn run(command: &Command) -> Weight {
    let note = tempfile::NamedTempFile::new().expect("a temporary file");
    // A process of its own for every weighing: what its children took is then exactly what this one took.
    let mut scales = Command::new(env::current_exe().expect("this program knows where it is"));
    scales
        .arg(WEIGH)
        .arg(note.path())
        .arg(command.get_program())
        .args(command.get_args())
        .stdin(Stdio::null());
    for (name, value) in command.get_envs() {
        match value {
            Some(value) => scales.env(name, value),
            None => scales.env_remove(name),
        };
    }
    let output = scales.output().expect("this program starts again");
    assert!(
        output.status.success(),
        "{command:?} failed:\n{}{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    );
    let said = fs::read_to_string(note.path()).expect("the scales wrote something");
    let numbers: Vec<f64> = said.split(' ').filter_map(|it| it.parse().ok()).collect();
    let [seconds, cpu, peak] = numbers[..] else {
        panic!("the scales say {said:?}")
    };
    Weight { seconds, cpu, peak }
}

/// The scales themselves: runs a program and writes down what it took.
pub fn weigh(arguments: &[String]) -> ExitCode {
    let [note, program, rest @ ..] = arguments else {
        return ExitCode::from(2);
    };
    let started = Instant::now();
    let status = match Command::new(program).args(rest).status() {
        Ok(status) => status,
        Err(error) => {
            eprintln!("{program}: {error}");
            return ExitCode::FAILURE;
        }
    };
    let seconds = started.elapsed().as_secs_f64();
    let Ok(usage) = getrusage(UsageWho::RUSAGE_CHILDREN) else {
        return ExitCode::FAILURE;
    };
    let cpu = (usage.user_time().num_microseconds() + usage.system_time().num_microseconds())
        as f64
        / 1e6;
    let peak = usage.max_rss() * 1024;
    match fs::write(note, format!("{seconds} {cpu} {peak}")) {
        Ok(()) if status.success() => ExitCode::SUCCESS,
        _ => ExitCode::FAILURE,
    }
}

/// Where a program is, if it is on this machine.
pub fn find(names: &[&str]) -> Option<PathBuf> {
    let folders = env::var_os("PATH")?;
    names.iter().find_map(|name| {
        env::split_paths(&folders)
            .map(|folder| folder.join(name))
            .find(|path| path.is_file())
    })
}

/// The Python that has a package, if `./dev bench` could install it.
pub fn python(package: &str) -> Option<PathBuf> {
    let python = target().join("bench-venv/bin/python3");
    let has = Command::new(&python)
        .args(["-c", &format!("import {package}")])
        .stderr(Stdio::null())
        .status();
    has.is_ok_and(|it| it.success()).then_some(python)
}

/// A script of tests/benches/figures.
pub fn script(name: &str) -> PathBuf {
    abm_tests::house::root()
        .join("tests/benches/figures")
        .join(name)
}
