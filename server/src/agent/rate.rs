//! Counters into rates: the difference of two looks over the time between them.

use std::time::{Duration, Instant};

use super::measurement::float;

/// What was seen at the look before this one.
#[derive(Debug)]
pub(super) struct Before<T>(Option<(Instant, T)>);

impl<T> Default for Before<T> {
    fn default() -> Self {
        Self(None)
    }
}

impl<T> Before<T> {
    /// Puts what is seen now in the place of what was seen before, and gives that back with the
    /// time between the two; nothing at the first look, or when no time has passed.
    pub(super) fn replace(&mut self, at: Instant, now: T) -> Option<(T, Duration)> {
        let (then, before) = self.0.replace((at, now))?;
        let elapsed = at.checked_duration_since(then)?;
        (!elapsed.is_zero()).then_some((before, elapsed))
    }
}

/// How far a counter has moved. A counter that fell has wrapped round if it was in the last
/// quarter of 32 bits and is now in the first; anything else is a reset, and says nothing.
/// (64-bit counters do not wrap in a machine's life.)
pub(super) fn advance(before: u64, now: u64) -> Option<u64> {
    const WRAP: u64 = 1 << 32;
    const QUARTER: u64 = WRAP / 4;
    match now.checked_sub(before) {
        Some(moved) => Some(moved),
        None if (WRAP - QUARTER..WRAP).contains(&before) && now < QUARTER => {
            Some(WRAP - before + now)
        }
        None => None,
    }
}

/// How fast a counter moves, per second.
pub(super) fn per_second(before: u64, now: u64, elapsed: Duration) -> Option<f64> {
    Some(float(advance(before, now)?) / elapsed.as_secs_f64())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::agent::recorded::now;

    #[track_caller]
    fn check(before: u64, after: u64, moved: Option<u64>) {
        assert_eq!(advance(before, after), moved, "{before} -> {after}");
    }

    #[test]
    fn wraps_count_and_resets_do_not() {
        check(10, 15, Some(5));
        check(10, 10, Some(0));
        check(u64::from(u32::MAX), 0, Some(1));
        check(u64::from(u32::MAX) - 4, 5, Some(10));
        check(10, 5, None);
        check(1 << 33, 5, None);
        check(u64::MAX, 0, None);
        check(1 << 31, 1, None);
    }

    #[test]
    fn a_rate_needs_two_looks_and_time() {
        let start = now();
        let mut before = Before::default();
        assert_eq!(before.replace(start, 1_u64), None);
        assert_eq!(before.replace(start, 2), None);
        let later = start + Duration::from_secs(4);
        assert_eq!(before.replace(later, 10), Some((2, Duration::from_secs(4))));
        assert_eq!(before.replace(start, 11), None, "a clock that went back");
        assert_eq!(per_second(2, 10, Duration::from_secs(4)), Some(2.0));
    }
}
