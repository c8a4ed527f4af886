//! The server's stories: a real server on a port of its own, spoken to over HTTP.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::as_conversions,
    reason = "a test that meets the unexpected should stop there"
)]

mod page;
