//! What new series are: the existing daemon's steps and archives, in both layouts.

use crate::{Error, Result};
use concertim::{Archive, Consolidation, DataSource, DataSourceKind, Schema};

/// Longest silence between two values, in seconds, before the time between them is unknown.
const HEARTBEAT: u32 = 120;

/// Seconds per row and seconds kept, of each consolidation's three archives.
const ARCHIVES: [(u32, u32); 3] = [(15, 3_600), (300, 86_400), (3_600, 90 * 86_400)];

/// The schemas of new series, which have steps of `step` seconds.
#[derive(Debug)]
pub(super) struct Schemas {
    pub(super) step: u32,
    /// Of a device's metric: the data source `sum`.
    pub(super) series: Schema,
    /// Of a cluster's summary of a metric: `sum` and `num`.
    pub(super) summary: Schema,
}

impl Schemas {
    pub(super) fn new(step: u32) -> Result<Self> {
        let schema = |sources: &[&str]| {
            let heartbeat = u64::from(HEARTBEAT.max(2 * step));
            let sources = sources
                .iter()
                .map(|name| DataSource::new(name, DataSourceKind::Gauge, heartbeat))
                .collect::<concertim::Result<_>>()?;
            let functions = [Consolidation::Average, Consolidation::Min, Consolidation::Max];
            let archives = functions.into_iter().flat_map(|function| {
                ARCHIVES.into_iter().map(move |(row, kept)| {
                    // A row is whole steps; with the usual steps it is exactly what is wanted.
                    let steps = row.div_ceil(step);
                    let rows = kept.div_ceil(steps * step);
                    Archive::new(function, 0.5, steps.into(), rows.into())
                })
            });
            Schema::new(step.into(), sources, archives.collect::<concertim::Result<_>>()?)
        };
        let refuse = |e: concertim::Error| Error::new(format!("a step of {step} s: {e}"));
        Ok(Self {
            step,
            series: schema(&["sum"]).map_err(refuse)?,
            summary: schema(&["sum", "num"]).map_err(refuse)?,
        })
    }
}
