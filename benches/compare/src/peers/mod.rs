//! Other servers, driven as their users drive them: those that keep series, and a database.

pub(crate) mod cached;
pub(crate) mod http;
pub(crate) mod postgres;
pub(crate) mod remote_write;
pub(crate) mod server;
