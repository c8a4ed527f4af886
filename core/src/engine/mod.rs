//! The arithmetic of round-robin databases; no bytes, no files, no clock.
//!
//! The road of a reading: [`rate`] turns what a data source reports into an amount (rate times
//! seconds), [`primary`] spreads amounts over steps and closes primary data points,
//! [`consolidate`] folds those into rows, [`update`] walks one update through all three and hands
//! the rows to be written to its caller; [`fetch`] chooses an archive and says which rows answer a
//! range. [`compute`] is for data sources that take no reading, [`aberrant`] for archives that
//! forecast, and [`smooth`] for their seasons at the end of a call. Everything works on slices that
//! the caller owns, one slot a data source (or, for a store, one slot a series): no state of its
//! own, no allocation per update.

pub(crate) mod aberrant;
pub(crate) mod compute;
pub(crate) mod consolidate;
pub(crate) mod fetch;
pub(crate) mod primary;
pub(crate) mod rate;
pub(crate) mod smooth;
pub(crate) mod update;

/// A count as a float; counts here stay far below 2^53 seconds, where this is exact.
#[expect(clippy::as_conversions, reason = "no From<u64> for f64; exact below 2^53")]
pub(crate) const fn float(count: u64) -> f64 {
    count as f64
}

/// The whole part of a non-negative float; negative and NaN are 0, too large is `u64::MAX`.
#[expect(clippy::as_conversions, reason = "saturating by definition of the language")]
pub(crate) const fn whole(value: f64) -> u64 {
    value as u64
}
