//! kill -9 at random moments: while opening, editing, undoing, publishing, keeping versions.

use std::{
    io::Read as _,
    sync::atomic::{AtomicUsize, Ordering},
    thread,
    time::{Duration, Instant},
};

use abm_core::document::random;

use crate::{
    full, seed,
    site::{Heard, Site},
};

#[test]
fn whoever_is_killed_at_a_random_moment_loses_nothing_that_was_promised() {
    let kills = if full() { 10_000 } else { 200 };
    let seed = seed();
    println!("{kills} kills, seed {seed}");
    let start = Instant::now();
    let (next, promises) = (AtomicUsize::new(0), AtomicUsize::new(0));
    let hands = thread::available_parallelism().map_or(2, |it| it.get().min(4));
    thread::scope(|scope| {
        let hands: Vec<_> = (0..hands)
            .map(|_| {
                scope.spawn(|| {
                    // A fresh workshop now and then, so that not every kill meets the same long history.
                    while next.load(Ordering::Relaxed) < kills {
                        let mut site = Site::with_workshop();
                        for _ in 0..50 {
                            let turn = next.fetch_add(1, Ordering::Relaxed);
                            if turn >= kills {
                                return;
                            }
                            let heard = kill(&mut site, seed.wrapping_add(turn as u64));
                            promises.fetch_add(heard, Ordering::Relaxed);
                        }
                    }
                })
            })
            .collect();
        for hand in hands {
            if let Err(panic) = hand.join() {
                std::panic::resume_unwind(panic);
            }
        }
    });
    let promises = promises.into_inner();
    println!(
        "{promises} promises kept over {kills} kills in {:.0} s",
        start.elapsed().as_secs_f64()
    );
    assert!(
        promises > kills,
        "only {promises} promises: the driver was killed before it did anything"
    );
}

/// One session that ends badly. How many promises it gave.
fn kill(site: &mut Site, seed: u64) -> usize {
    let mut dice = random::dice(seed);
    // Opening takes some 30 ms; a fifth of the kills fall into it.
    let moment = Duration::from_micros(dice(200_000) as u64);
    let mut driver = site
        .driver("work", seed)
        .spawn()
        .expect("the driver starts");
    let (mut out, mut err) = (
        driver.stdout.take().expect("its promises"),
        driver.stderr.take().expect("its complaints"),
    );
    let ears = thread::spawn(move || {
        let mut heard = Vec::new();
        out.read_to_end(&mut heard).map(|_| heard)
    });
    thread::sleep(moment);
    driver.kill().expect("it can be killed");
    driver.wait().expect("it ends");
    let heard = ears.join().expect("ears").expect("its promises");
    let mut complaints = Vec::new();
    err.read_to_end(&mut complaints).expect("its complaints");
    let heard = Heard::from(&heard, &complaints);
    let context = format!("ABM_FAULTS_SEED={seed}, killed after {moment:?}");
    assert!(
        heard.failures().is_empty(),
        "{context}: failed by itself: {}",
        heard.complaints
    );
    site.believe(&heard);
    site.verify(dice(3) == 0, &context);
    heard.promises.len()
}
