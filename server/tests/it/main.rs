//! The server's stories: the real binary on ports of its own, spoken to over HTTP.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::as_conversions,
    reason = "a test that meets the unexpected should stop there"
)]

mod context;
mod corpus;
mod postgres;
mod routes;
mod batches;
mod samples;
mod aggregates;
mod agents;
mod coding;
mod exposition;
mod listing;
mod history;
mod moments;
mod events;
mod many;
mod signing_in;
mod oidc;
mod rights;
mod limits;
mod fast_path;
mod watching;
mod durability;
mod faults;
mod web;
mod portal_live;
mod portal;
mod portal_v2;
mod cloud;
mod cached;
mod store_command;
mod taking_over;
mod daemon;
mod racks;
mod conformance;
