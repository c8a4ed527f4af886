//! Reads for people and tools: current values as JSON, CSV, Prometheus text and events; the history
//! of many series in one answer.

mod filter;
mod values;
mod listing;
mod exposition;
mod events;
mod range;
mod consolidate;
mod wanted;
mod table;
mod rows;
mod aggregates;
mod moments;
mod api;

pub(super) use api::answer;
pub(super) use events::Live;
pub(super) use exposition::CONTENT_TYPE as EXPOSITION_TYPE;
pub(crate) use moments::Moments;
