//! The metrics engine of Concertim: round-robin databases in RRDtool's file format, read, written
//! and calculated bit for bit as RRDtool 1.7 does on x86-64, without a process, a network or a
//! clock of its own.
//!
//! ```
//! # let folder = tempfile::tempdir().unwrap();
//! # let path = folder.path().join("load.rrd");
//! use concertim::{Archive, Consolidation, CreateOptions, DataSource, DataSourceKind};
//! use concertim::{Reading, Rrd, Schema, Timestamp};
//!
//! let load = DataSource::new("load", DataSourceKind::Gauge, 120)?;
//! let hour = Archive::new(Consolidation::Average, 0.5, 1, 60)?;
//! let schema = Schema::new(60, vec![load], vec![hour])?;
//! let start = Timestamp::from_seconds(1_700_000_040);
//! Rrd::create(&path, &schema, &CreateOptions::new(start))?;
//! let mut rrd = Rrd::open(&path)?;
//! rrd.update(start.plus_seconds(60), &[Reading::Float(0.75)])?;
//! for (time, row) in rrd.fetch(Consolidation::Average, 1_700_000_040, 1_700_000_100, 60)?.rows() {
//!     println!("{time}: {row:?}");
//! }
//! # Ok::<(), concertim::Error>(())
//! ```
//!
//! # The rooms, in reading order
//!
//! - [`time`]: instants, steps, and the times that people write.
//! - [`number`]: numbers as RRDtool reads and prints them.
//! - [`rpn`]: calculations over data sources and series.
//! - [`schema`]: what a database is, as checked values.
//! - `format`: bytes to schema and back; the XML of dump and restore.
//! - `engine`: readings to rates to primary data points to rows, over slices.
//! - [`storage`]: where bytes live: file, memory map, memory, memory that fails on purpose.
//! - [`rrd`]: one database.
//! - [`store`]: many series in one process, journaled, side by side in mapped columns.
//! - [`graph`]: series for exports and pictures: fetched, calculated, or one value of them.
//! - [`command`]: RRDtool's commands, words in and text out.
//!
//! # What this crate does not do
//!
//! It serves no network, draws no pictures, raises no alarms and knows no query language. It has
//! no threads but those of a [`Store`](store::Store), and no state outside the values that it hands
//! out.
//!
//! # The file's promise
//!
//! New files are those of 64-bit little-endian machines. Files of every [`Machine`], versions 0001
//! to 0005, are read, and updated in their own layout: what either tool wrote is read and updated
//! by the other. Bytes that are not a database make an [`Error`]
//! that names file, offset and rule; they never make a panic, and never an allocation of more than
//! a few times their size.

mod error;
pub mod time;
pub mod number;
pub mod rpn;
pub mod schema;
mod format;
mod engine;
pub mod storage;
pub mod rrd;
pub mod store;
pub mod graph;
pub mod command;

pub use engine::rate::Reading;
pub use error::{Error, ErrorKind, Result};
pub use format::Machine;
pub use format::xml::{DumpHeader, DumpOptions};
pub use rrd::{
    Ancestor, Batch, Change, ConvertOptions, CreateOptions, CurrentRows, Fact, FactValue, Fetched,
    Finding, FindingKind, OpenOptions, Refused, RestoreOptions, RowCount, Rrd, StorageKind,
    WrittenRows,
};
pub use schema::{Archive, Consolidation, DataSource, DataSourceKind, Parameters, Schema};
pub use storage::Locking;
pub use time::Timestamp;

/// For the crate's own tests, fuzz targets and benches; not for users.
#[doc(hidden)]
pub mod internal {
    pub use crate::engine::columns;
    pub use crate::format::xml;
    pub use crate::store::{catalogue, journal};
}

/// The examples of the documents for embedders, compiled and run as tests.
#[cfg(doctest)]
mod documents {
    #[doc = include_str!("../../docs/embedding.md")]
    struct Embedding;
    #[doc = include_str!("../../README.md")]
    struct Readme;
}
