//! Operations on a store and on its reference: one in-memory database per series.

mod bytes;
pub mod pair;
pub mod reference;

pub use bytes::{columns, operations};
