//! A client's side of HTTP: one connection to one server, kept open; calls with a connection each; and
//! whom TLS trusts.

mod call;
mod connection;
mod trust;

pub use call::Caller;
pub use connection::{Asked, Connection, Terms};
pub use trust::Trust;
