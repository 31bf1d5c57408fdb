//! Where things lie.

use std::{
    env,
    path::{Path, PathBuf},
};

/// The repository's top folder.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .map(Path::to_owned)
        .unwrap_or_default()
}

/// Where cargo builds.
pub fn target() -> PathBuf {
    env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), |dir| root().join(dir))
}

/// The program under test: `ABM_WORKSHOP_BIN`, or the debug build of this tree.
///
/// # Panics
/// If it is not built, saying how to build it.
pub fn binary() -> PathBuf {
    let path = env::var_os("ABM_WORKSHOP_BIN")
        .map_or_else(|| target().join("debug/abm-workshop"), PathBuf::from);
    assert!(
        path.is_file(),
        "{} is not there. Run the tests with `./dev test`, or build the app with\n  \
         cargo build -p abm-workshop --features abm-workshop/rehearsal\n\
         or point ABM_WORKSHOP_BIN to one.",
        path.display()
    );
    path
}

/// A file of tests/data: real exports, see the README there.
///
/// # Panics
/// If it is not there.
pub fn data(name: &str) -> PathBuf {
    let path = root().join("tests/data").join(name);
    assert!(path.is_file(), "{} is not there", path.display());
    path
}
