//! Many series in one process, acknowledged when the journal has them.

pub mod journal;
mod names;
