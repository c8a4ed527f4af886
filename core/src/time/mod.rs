//! Instants and steps. Nothing here reads a clock: callers pass `now`.

mod at_style;
mod calendar;
mod duration;
mod step;

pub use at_style::{AtTime, resolve_pair};
pub use duration::parse_duration;
pub use step::Step;

use crate::error::{Error, ErrorKind, Result};
use std::fmt;

/// Microseconds in a second.
const MICROSECONDS: u32 = 1_000_000;

/// An instant: whole seconds since 1970-01-01 00:00 UTC, and microseconds.
///
/// RRD files keep exactly these two numbers (`last_up`, `last_up_usec`).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Timestamp {
    seconds: i64,
    microseconds: u32,
}

impl Timestamp {
    /// RRDtool's first moment, ten years of 365 days after 1970: no database begins before it and
    /// no span that is asked for; smaller numbers are dates where people write times.
    pub const EARLIEST: Self = Self::from_seconds(10 * 365 * 86_400);

    /// A whole second.
    #[must_use]
    pub const fn from_seconds(seconds: i64) -> Self {
        Self { seconds, microseconds: 0 }
    }

    /// A second and microseconds.
    ///
    /// # Errors
    /// [`ErrorKind::OutOfBounds`] when `microseconds` is 1,000,000 or more.
    pub fn new(seconds: i64, microseconds: u32) -> Result<Self> {
        if microseconds >= MICROSECONDS {
            return Err(Error::new(
                ErrorKind::OutOfBounds,
                format!("microseconds are 0 to 999999, not {microseconds}"),
            ));
        }
        Ok(Self { seconds, microseconds })
    }

    /// Whole seconds since 1970-01-01 00:00 UTC.
    #[must_use]
    pub const fn seconds(self) -> i64 {
        self.seconds
    }

    /// Microseconds past [`seconds`](Self::seconds): 0 to 999,999.
    #[must_use]
    pub const fn microseconds(self) -> u32 {
        self.microseconds
    }

    /// The instant `seconds` later (earlier when negative), held at the ends of the range.
    #[must_use]
    pub const fn plus_seconds(self, seconds: i64) -> Self {
        Self { seconds: self.seconds.saturating_add(seconds), microseconds: self.microseconds }
    }
}

impl From<std::time::SystemTime> for Timestamp {
    /// The instant to the microsecond; times before 1970 become negative seconds.
    fn from(time: std::time::SystemTime) -> Self {
        match time.duration_since(std::time::UNIX_EPOCH) {
            Ok(since) => Self {
                seconds: i64::try_from(since.as_secs()).unwrap_or(i64::MAX),
                microseconds: since.subsec_micros(),
            },
            Err(before) => {
                let before = before.duration();
                let seconds = i64::try_from(before.as_secs()).map_or(i64::MIN, |s| -s);
                match before.subsec_micros() {
                    0 => Self { seconds, microseconds: 0 },
                    micros => Self {
                        seconds: seconds.saturating_sub(1),
                        microseconds: MICROSECONDS - micros,
                    },
                }
            }
        }
    }
}

impl fmt::Debug for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl fmt::Display for Timestamp {
    /// Seconds, with six decimals where there are microseconds.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.microseconds {
            0 => write!(f, "{}", self.seconds),
            micros => write!(f, "{}.{micros:06}", self.seconds),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn system_times_before_1970_keep_order() {
        let at = |micros: u64| std::time::UNIX_EPOCH - std::time::Duration::from_micros(micros);
        assert_eq!(Timestamp::from(at(1)), Timestamp::new(-1, 999_999).unwrap());
        assert_eq!(Timestamp::from(at(1_000_000)), Timestamp::from_seconds(-1));
        assert!(Timestamp::from(at(2)) < Timestamp::from(at(1)));
    }

    #[test]
    fn a_million_microseconds_are_refused() {
        assert_eq!(Timestamp::new(0, 1_000_000).unwrap_err().kind(), ErrorKind::OutOfBounds);
    }
}
