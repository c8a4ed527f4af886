//! The metrics engine of Concertim.

mod error;
pub mod time;
pub mod number;
pub mod schema;

pub use error::{Error, ErrorKind, Result};
pub use schema::{Archive, Consolidation, DataSource, DataSourceKind, Schema};
pub use time::Timestamp;
