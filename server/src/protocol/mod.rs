//! The formats in which other people's agents send readings: bytes to borrowed values, and nothing else.
//!
//! Pure parsers: no I/O, no clock, no threads, and no allocation where nothing is escaped. What a
//! device and a metric are is decided by who calls. One bad line or item never costs its neighbours:
//! each iterator gives [`Malformed`] for it and goes on.
//!
//! The grammar of each format: docs/internals/protocols.md.

pub mod collectd;
pub mod graphite;
pub mod influx;
pub mod remote_write;
mod malformed;
mod number;

pub use malformed::Malformed;
