//! Rows that people put in an order of their own.

use crate::{Error, Result};

/// The places of rows, from 1 on, when one of them goes before another one, or last; an error if that other one is not
/// among them.
pub fn reordered(mut order: Vec<i64>, row: i64, before: Option<i64>) -> Result<Vec<(f64, i64)>> {
    order.retain(|it| *it != row);
    let at = match before {
        None => order.len(),
        Some(before) => order
            .iter()
            .position(|it| *it == before)
            .ok_or_else(|| Error::missing("place"))?,
    };
    order.insert(at, row);
    Ok(order
        .into_iter()
        .enumerate()
        .map(|(place, id)| (place as f64 + 1.0, id))
        .collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_goes_before_another_one_or_last_and_nowhere_else() {
        let order = |row, before| -> Vec<i64> {
            let places = reordered(vec![1, 2, 3], row, before).expect("a place");
            assert!(places.iter().map(|(place, _)| *place).eq([1.0, 2.0, 3.0]));
            places.into_iter().map(|(_, id)| id).collect()
        };
        assert_eq!(order(3, Some(1)), [3, 1, 2]);
        assert_eq!(order(1, None), [2, 3, 1]);
        assert_eq!(order(2, Some(3)), [1, 2, 3]);
        assert!(reordered(vec![1, 2, 3], 1, Some(9)).is_err());
        assert!(reordered(vec![1, 2, 3], 1, Some(1)).is_err());
    }
}
