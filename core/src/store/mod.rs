//! Many series in one process, acknowledged when the journal has them.

pub mod catalogue;
pub mod journal;
mod names;
pub mod series;
