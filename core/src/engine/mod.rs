//! The arithmetic of round-robin databases; no bytes, no files, no clock.
//!
//! The road of a reading: [`rate`] turns what a data source reports into an amount (rate times
//! seconds), [`primary`] spreads amounts over steps and closes primary data points,
//! [`consolidate`] folds those into rows, [`update`] walks one update through all three and hands
//! the rows to be written to its caller; [`fetch`] chooses an archive and says which rows answer a
//! range. [`compute`] is for data sources that take no reading, [`aberrant`] for archives that
//! forecast, and [`smooth`] for their seasons at the end of a call. Everything works on slices that
//! the caller owns, one slot a data source (or, for a store, one slot a series): no state of its
//! own, no allocation per update. [`columns`] is such a caller for benches and tests.

pub(crate) mod aberrant;
pub mod columns;
pub(crate) mod compute;
pub(crate) mod consolidate;
mod counter;
pub(crate) mod fetch;
pub(crate) mod primary;
pub(crate) mod rate;
pub(crate) mod smooth;
pub(crate) mod update;
