//! The existing daemon's routes, rule by rule: a row says what is asked and what has to come back, and
//! is put to both of our servers, through every way in. Where ours differs on purpose, the row says
//! what it does, and why; docs/reference/metric-reporting-api.md lists these, and what differs beside
//! the routes is in docs/operating/metric-reporting-daemon.md.

mod doors;
mod volume;
mod rules;
mod numbers;
mod tokens;
mod status;
mod report;
mod report_fields;
mod device_current;
mod device_names;
mod device_history_last;
mod device_history_range;
mod unique;
mod names;
mod metric_current;
mod metric_history_last;
mod metric_history_range;
mod pipeline;
mod summaries;
mod files;

use doors::{Both, Door, answer, envelope};
use volume::Volume;

/// What a report is answered with, and `/status`.
const ACCEPTED: &str = "{\"status\":200}\n";
