//! The metrics engine of Concertim.

mod error;
pub mod time;
pub mod number;
pub mod schema;
mod format;
mod engine;
pub mod storage;
pub mod rrd;

pub use engine::rate::Reading;
pub use error::{Error, ErrorKind, Result};
pub use rrd::{CreateOptions, CurrentRows, Fetched, OpenOptions, Rrd, StorageKind};
pub use schema::{Archive, Consolidation, DataSource, DataSourceKind, Schema};
pub use time::Timestamp;
