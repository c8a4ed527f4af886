//! What an export or a picture shows: series fetched from databases (`DEF`), calculated from other
//! series (`CDEF`), and single values of a series (`VDEF`), as `rrdgraph_data(1)` has them.
//!
//! [`Words`] takes an argument apart, [`Definitions`] reads them, and [`Definitions::data`] has
//! the values.

mod data;
mod definition;
mod reduce;
mod statistic;
mod words;

pub use data::{Data, Local, Question, Rows, Value};
pub use definition::{Definitions, Frame};
pub use words::Words;
