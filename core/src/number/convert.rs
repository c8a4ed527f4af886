//! Whole numbers to floats and back, where rounding is known not to matter.

/// A count as a float; counts here stay far below 2^53, where this is exact.
#[expect(clippy::as_conversions, reason = "no From<u64> for f64; exact below 2^53")]
pub(crate) const fn float(count: u64) -> f64 {
    count as f64
}

/// Seconds as a float: exact below 2^53, 285 million years.
#[expect(clippy::as_conversions, reason = "no From<i64> for f64; exact below 2^53 seconds")]
pub(crate) const fn seconds(count: i64) -> f64 {
    count as f64
}

/// The whole part of a non-negative float; negative and NaN are 0, too large is `u64::MAX`.
#[expect(clippy::as_conversions, reason = "saturating by definition of the language")]
pub(crate) const fn whole(value: f64) -> u64 {
    value as u64
}
