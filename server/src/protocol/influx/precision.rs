//! The unit of a request's times.

/// The unit in which the times of a request count since 1970.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Precision {
    /// The unit of a request that names none.
    #[default]
    Nanoseconds,
    /// Millionths of a second.
    Microseconds,
    /// Thousandths of a second.
    Milliseconds,
    /// Seconds.
    Seconds,
    /// Minutes; only version 1 has them.
    Minutes,
    /// Hours; only version 1 has them.
    Hours,
}

impl Precision {
    /// The word of a request's `precision`, of either version.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        Some(match word {
            "n" | "ns" => Self::Nanoseconds,
            // The sign for micro has two code points.
            "u" | "us" | "\u{b5}" | "\u{b5}s" | "\u{3bc}" | "\u{3bc}s" => Self::Microseconds,
            "ms" => Self::Milliseconds,
            "s" => Self::Seconds,
            "m" => Self::Minutes,
            "h" => Self::Hours,
            _ => return None,
        })
    }

    /// How many nanoseconds the unit has.
    #[must_use]
    pub fn nanoseconds(self) -> i64 {
        match self {
            Self::Nanoseconds => 1,
            Self::Microseconds => 1_000,
            Self::Milliseconds => 1_000_000,
            Self::Seconds => 1_000_000_000,
            Self::Minutes => 60 * 1_000_000_000,
            Self::Hours => 3600 * 1_000_000_000,
        }
    }

    /// `time` in nanoseconds, if 64 bits hold them: they reach from 1677 to 2262.
    #[must_use]
    pub fn to_nanoseconds(self, time: i64) -> Option<i64> {
        time.checked_mul(self.nanoseconds())
    }

    /// `time` in microseconds, rounded down, if 64 bits hold them.
    #[must_use]
    pub fn to_microseconds(self, time: i64) -> Option<i64> {
        match self {
            Self::Nanoseconds => Some(time.div_euclid(1_000)),
            _ => time.checked_mul(self.nanoseconds() / 1_000),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_and_units() {
        let cases = [
            ("n", 1_000, 1),
            ("ns", 1_999, 1),
            ("ns", -1, -1),
            ("u", 5, 5),
            ("us", 5, 5),
            ("\u{b5}", 5, 5),
            ("\u{3bc}s", 5, 5),
            ("ms", -5, -5_000),
            ("s", 5, 5_000_000),
            ("m", 1, 60_000_000),
            ("h", 1, 3_600_000_000),
        ];
        for (word, time, microseconds) in cases {
            let precision = Precision::parse(word).unwrap();
            assert_eq!(precision.to_microseconds(time), Some(microseconds), "{time} {word}");
        }
        for word in ["", "N", "sec", "d", "S", "ns "] {
            assert_eq!(Precision::parse(word), None, "{word}");
        }
        assert_eq!(Precision::Hours.to_nanoseconds(1), Some(3_600_000_000_000));
        assert_eq!(Precision::Seconds.to_nanoseconds(9_223_372_037), None);
        assert_eq!(Precision::Seconds.to_nanoseconds(-9_223_372_037), None);
        assert_eq!(Precision::Milliseconds.to_microseconds(i64::MAX), None);
        assert_eq!(Precision::Nanoseconds.to_microseconds(i64::MIN), Some(-9_223_372_036_854_776));
        assert_eq!(Precision::default(), Precision::Nanoseconds);
    }
}
