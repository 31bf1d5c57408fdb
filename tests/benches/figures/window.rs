//! The first frame: from the start of the process until the screen shows something written. The floor is a Tauri window
//! with one word in it, of the same size, on the same screen.

use std::{
    collections::HashSet,
    fs::File,
    os::unix::fs::FileExt,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    thread,
    time::{Duration, Instant},
};

use abm_tests::{
    home::Home,
    house::binary,
    screen::{Process, Screen},
};

use crate::{
    figure::{Report, Target, Unit, in_turns},
    tool,
    workshop::Workshop,
};

const ROUNDS: usize = 8;
/// So many different colours there are only where letters are drawn: a blank window has one.
const WRITTEN: usize = 8;
/// How long nothing moves until a picture counts as finished.
const STILL: Duration = Duration::from_millis(1_500);
const PATIENCE: Duration = Duration::from_mins(1);

/// Takes the figures.
pub fn measure(report: &mut Report) {
    let Some(empty) = floor() else {
        report.skip(
            "first frame",
            "the example empty-window is not built; run this through `./dev bench`",
        );
        return;
    };
    if tool::find(&["Xvfb"]).is_none() {
        report.skip(
            "first frame",
            "Xvfb is not on this machine (Debian package xvfb)",
        );
        return;
    }
    report.about("from the start of the process; floor: a Tauri window with one word in it");
    let start = |program: &Path, file: Option<&Path>| {
        let mut command = Command::new(program);
        command.args(file);
        watch(command)
    };
    let mut stood = (Vec::new(), Vec::new());
    let frames = in_turns(
        ROUNDS,
        || {
            let seen = start(&binary(), None);
            stood.0.push(seen.stands);
            seen.first
        },
        || {
            let seen = start(&empty, None);
            stood.1.push(seen.stands);
            seen.first
        },
    );
    report.pair(
        "first frame of the start screen",
        Unit::Seconds,
        &frames,
        Target::Times(1.3),
    );
    stood.0.remove(0);
    stood.1.remove(0);
    report.pair(
        "until the start screen stands still",
        Unit::Seconds,
        &stood,
        Target::None,
    );
    let sample = Workshop::sample();
    let opened = in_turns(
        ROUNDS,
        || start(&binary(), Some(&sample.file)).first,
        || start(&empty, None).first,
    );
    report.pair(
        "first frame with the sample workshop",
        Unit::Seconds,
        &opened,
        Target::None,
    );
}

fn floor() -> Option<PathBuf> {
    let path = binary().parent()?.join("examples/empty-window");
    path.is_file().then_some(path)
}

/// When a person sees what, in seconds from the start.
struct Seen {
    first: f64,
    stands: f64,
}

/// Starts a program on a screen of its own and looks at the screen's memory, every few milliseconds.
fn watch(mut command: Command) -> Seen {
    let home = Home::new();
    let screen = Screen::watched(1280, 800, &home.join("run"));
    home.house(&mut command);
    command
        .env("DISPLAY", screen.name())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    let picture = Picture::of(&home.join("run").join("Xvfb_screen0"));
    let started = Instant::now();
    let _program = Process::start(&mut command);
    let (mut first, mut last, mut before) = (None, Duration::ZERO, Vec::new());
    loop {
        let now = started.elapsed();
        let pixels = picture.sample();
        if pixels != before {
            last = now;
            if first.is_none() && colours(&pixels) >= WRITTEN {
                first = Some(now);
            }
            before = pixels;
        }
        if let Some(first) = first
            && now.saturating_sub(last) > STILL
        {
            return Seen {
                first: first.as_secs_f64(),
                stands: last.as_secs_f64(),
            };
        }
        assert!(now < PATIENCE, "{command:?} shows nothing");
        thread::sleep(Duration::from_millis(4));
    }
}

fn colours(pixels: &[u8]) -> usize {
    let mut seen = HashSet::new();
    for pixel in pixels.chunks_exact(4) {
        seen.insert(pixel);
        if seen.len() >= WRITTEN {
            break;
        }
    }
    seen.len()
}

/// The memory Xvfb draws into, as a file in the format of xwd.
struct Picture {
    file: File,
    pixels: u64,
    line: u64,
    lines: u64,
}

impl Picture {
    fn of(path: &Path) -> Self {
        let file = File::open(path).expect("Xvfb draws into a file");
        let field = |at: u64| {
            let mut bytes = [0; 4];
            file.read_exact_at(&mut bytes, at * 4)
                .expect("the picture has a header");
            u64::from(u32::from_be_bytes(bytes))
        };
        // The header's fields by their place in XWDFile.h: its own size, height, bytes a line, number of colours.
        let (header, lines, line, colours) = (field(0), field(5), field(12), field(19));
        Self {
            pixels: header + colours * 12,
            line,
            lines,
            file,
        }
    }

    /// Every seventh line: letters are taller.
    fn sample(&self) -> Vec<u8> {
        let mut pixels = Vec::new();
        let mut bytes = vec![0; self.line as usize];
        for line in (0..self.lines).step_by(7) {
            self.file
                .read_exact_at(&mut bytes, self.pixels + line * self.line)
                .expect("the picture is whole");
            pixels.extend_from_slice(&bytes);
        }
        pixels
    }
}
