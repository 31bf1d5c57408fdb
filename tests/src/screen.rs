//! A screen nobody sees, and processes that never outlive their test.

use std::{
    io::{BufRead, BufReader},
    os::unix::process::CommandExt,
    path::Path,
    process::{Child, Command, Stdio},
};

/// A process with all it has started; all of them end with it.
pub struct Process(Child);

impl Process {
    /// Starts it as the head of a group of its own.
    ///
    /// # Panics
    /// If it is not installed.
    pub fn start(command: &mut Command) -> Self {
        let name = command.get_program().to_string_lossy().into_owned();
        Self(command.process_group(0).spawn().unwrap_or_else(|error| {
            panic!("{name} does not start: {error}; `./dev test` installs it")
        }))
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        // The group, so that a driver takes the app it started along.
        let _ = Command::new("kill")
            .args(["-KILL", "--", &format!("-{}", self.0.id())])
            .stderr(Stdio::null())
            .status();
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// An X server in memory.
pub struct Screen {
    name: String,
    _server: Process,
}

impl Screen {
    /// A screen of this size; the server picks a free number.
    ///
    /// # Panics
    /// If Xvfb does not come up.
    pub fn new(width: u32, height: u32) -> Self {
        Self::start(width, height, Command::new("Xvfb"))
    }

    /// A screen whose picture is the file `Xvfb_screen0` of a folder, in the format of xwd, for who watches it.
    ///
    /// # Panics
    /// If Xvfb does not come up.
    pub fn watched(width: u32, height: u32, folder: &Path) -> Self {
        let mut command = Command::new("Xvfb");
        command.arg("-fbdir").arg(folder);
        Self::start(width, height, command)
    }

    fn start(width: u32, height: u32, mut command: Command) -> Self {
        let mut server = Process::start(
            command
                .args([
                    "-displayfd",
                    "1",
                    "-screen",
                    "0",
                    &format!("{width}x{height}x24"),
                    "-nolisten",
                    "tcp",
                ])
                .stdout(Stdio::piped())
                .stderr(Stdio::null()),
        );
        let mut number = String::new();
        let out = server.0.stdout.take().expect("its output is a pipe");
        BufReader::new(out)
            .read_line(&mut number)
            .expect("Xvfb says its number");
        assert!(!number.trim().is_empty(), "Xvfb did not start");
        Self {
            name: format!(":{}", number.trim()),
            _server: server,
        }
    }

    /// For `DISPLAY`.
    pub fn name(&self) -> &str {
        &self.name
    }
}
