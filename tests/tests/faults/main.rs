//! What the workshop file must survive. Somebody at work (`faults-driver`) promises, line by line, what is done for good; then a
//! fault strikes, and every promise must still be true.
//!
//! `./dev test` runs a short form (200 kills, a handful of each systematic fault, about two minutes). `./dev test faults`
//! runs all of it (10,000 kills, every system call; well over an hour). A failure prints the seed to repeat it with:
//! `ABM_FAULTS_SEED=… ./dev test faults`.

mod kills;
mod released;
mod site;

/// Whether everything is to be tried, not only a sample.
fn full() -> bool {
    std::env::var("ABM_FAULTS").is_ok_and(|it| it == "full")
}

/// Where this run's dice start.
fn seed() -> u64 {
    std::env::var("ABM_FAULTS_SEED")
        .ok()
        .and_then(|it| it.parse().ok())
        .unwrap_or_else(|| u64::from(std::process::id()))
}
