//! A client's side of HTTP: one connection to one server, kept open; and whom TLS trusts.

mod connection;
mod trust;

pub use connection::{Asked, Connection, Terms};
pub use trust::Trust;
