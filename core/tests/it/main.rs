//! The engine's stories, one module each, in one binary.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::as_conversions,
    reason = "a test that meets the unexpected should stop there"
)]

mod aggregates;
mod at_style;
mod convert;
mod commands;
mod corpus;
mod crash;
mod damage;
mod definitions;
mod differential;
#[allow(unreachable_pub, reason = "the file is the fuzz targets' library, too")]
#[path = "../../../fuzz/src/lib.rs"]
mod fuzz;
mod folder;
mod journal;
mod locking;
mod list;
mod machines;
mod number;
mod one_moment;
mod prefill;
mod real_files;
mod rpn;
mod rrdtool;
mod simulated;
mod store;
mod store_files;
mod store_tools;
mod store_tree;
mod tune;
mod update_all;
mod xml;
mod xml_forecasts;
mod xport;
