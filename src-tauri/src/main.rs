//! Decides between window and command line before anything graphical is touched.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

fn main() -> std::process::ExitCode {
    abm_workshop::cli::main()
}
