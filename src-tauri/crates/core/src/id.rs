//! Row identities: random, so that two copies of a workshop can be merged one day, and 53 bits wide, because the window
//! reads them as JavaScript numbers and anything wider would be rounded there.

use rusqlite::Connection;

use crate::Result;

/// The widest id: the largest integer a JavaScript number holds exactly.
pub const WIDEST: i64 = (1 << 53) - 1;

/// A fresh random id between 1 and [`WIDEST`].
///
/// # Panics
/// If the operating system has no randomness to give; no workshop can be kept safe on such a machine.
pub fn fresh() -> i64 {
    let mut bytes = [0; 8];
    getrandom::fill(&mut bytes).expect("the operating system provides randomness");
    (i64::from_le_bytes(bytes) & WIDEST).max(1)
}

/// The first of `count` consecutive ids at a random place. Bulk rows get these so that they append to the end of a
/// table's tree instead of scattering over it.
pub fn fresh_run(count: usize) -> i64 {
    fresh().min(WIDEST - count as i64).max(1)
}

/// The first of `count` consecutive ids at a random place of which no row of a table has one.
pub fn free_run(db: &Connection, table: &str, count: usize) -> Result<i64> {
    let mut taken = db.prepare_cached(&format!(
        "SELECT EXISTS (SELECT 1 FROM \"{table}\" WHERE id >= ?1 AND id < ?2)"
    ))?;
    loop {
        let first = fresh_run(count);
        if !taken.query_row([first, first + count as i64], |row| row.get::<_, bool>(0))? {
            return Ok(first);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_fit_a_javascript_number() {
        assert!((0..1000).all(|_| (1..=WIDEST).contains(&fresh())));
        assert!(fresh_run(1_000_000) + 1_000_000 <= WIDEST);
    }
}
