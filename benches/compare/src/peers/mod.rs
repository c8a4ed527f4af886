//! Other servers that keep series, driven as their users drive them.

pub(crate) mod cached;
pub(crate) mod http;
pub(crate) mod remote_write;
pub(crate) mod server;
