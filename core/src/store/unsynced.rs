//! Rows of each series that were closed by frames which a loss of power may take.

use std::ops::Range;

/// Counts by seat: a byte each, as beyond a few rows the journal is synced.
#[derive(Debug, Default)]
pub(super) struct Unsynced {
    rows: Vec<u8>,
    /// Whether all of them are 0.
    clear: bool,
}

impl Unsynced {
    /// Adds rows to the series of these seats; answers the most that one of them has then.
    pub(super) fn add(&mut self, seats: Range<u32>, rows: u64) -> u64 {
        let rows = u8::try_from(rows).unwrap_or(u8::MAX);
        let whole = |seat: u32| usize::try_from(seat).unwrap_or(usize::MAX);
        let seats = whole(seats.start)..whole(seats.end);
        if self.rows.len() < seats.end {
            self.rows.resize(seats.end, 0);
        }
        self.clear = false;
        let seats = self.rows.get_mut(seats).unwrap_or_default();
        seats.iter_mut().for_each(|seat| *seat = seat.saturating_add(rows));
        seats.iter().max().copied().map_or(0, u64::from)
    }

    /// Everything has been synced.
    pub(super) fn clear(&mut self) {
        if !std::mem::replace(&mut self.clear, true) {
            self.rows.fill(0);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_counted_by_series() {
        let mut unsynced = Unsynced::default();
        assert_eq!(unsynced.add(3..6, 1), 1);
        assert_eq!(unsynced.add(6..9, 1), 1, "others");
        assert_eq!(unsynced.add(5..7, 2), 3);
        assert_eq!(unsynced.add(0..1, 1_000), 255);
        assert_eq!(unsynced.add(0..1, 1), 255);
        unsynced.clear();
        assert_eq!(unsynced.add(0..9, 1), 1);
        assert_eq!(unsynced.add(4..4, 1), 0);
    }
}
