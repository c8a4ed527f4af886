//! A run of series side by side, in memory: the engine's road over long columns, for benches and
//! tests.
//!
//! A store keeps its own columns, in its own files, and takes them along the same road; here there
//! is nothing but the arithmetic. See `docs/internals/arithmetic.md`.

use super::consolidate::{self, Columns, RowSpan};
use super::primary::{self, Span};
use super::rate;
use crate::schema::{CdpPrep, LiveHead, PdpPrep, Schema};
use crate::time::Timestamp;

/// Series of one schema with one last update. Slots are series-major: slot = series * data sources
/// + data source; the columns of the archives stand one after the other.
#[derive(Clone, Debug)]
pub struct Run {
    schema: Schema,
    /// Series times data sources.
    slots: usize,
    last_update: Timestamp,
    pdp: PdpPrep,
    cdp: CdpPrep,
    amounts: Vec<f64>,
    shares: Vec<f64>,
    pdps: Vec<f64>,
}

impl Run {
    /// So many new series, last updated at `start`. Every data source counts as a gauge, and
    /// archives that forecast stay as they are.
    #[must_use]
    pub fn new(schema: &Schema, series: usize, start: Timestamp) -> Self {
        let one = LiveHead::new(schema, start, Vec::new());
        let sources = schema.data_sources().len();
        let slots = series * sources;
        let pdp = PdpPrep {
            reading: Vec::new(),
            unknown_seconds: one.pdp.unknown_seconds.repeat(series),
            value: one.pdp.value.repeat(series),
        };
        let cdp = CdpPrep {
            value: repeat(&one.cdp.value, sources, series),
            unknown: repeat(&one.cdp.unknown, sources, series),
            primary: repeat(&one.cdp.primary, sources, series),
            secondary: repeat(&one.cdp.secondary, sources, series),
            aberrant: Vec::new(),
        };
        Self {
            schema: schema.clone(),
            slots,
            last_update: one.last_update,
            pdp,
            cdp,
            amounts: vec![0.0; slots],
            shares: vec![0.0; slots],
            pdps: vec![0.0; slots],
        }
    }

    /// Moves the last update and nothing else, so that a bench can close the same step again.
    pub fn rewind(&mut self, last_update: Timestamp) {
        self.last_update = last_update;
    }

    /// One reading a slot at `at`, which is later than the last update; says whether a step closed.
    pub fn update(&mut self, at: Timestamp, readings: &[f64]) -> bool {
        let span = Span::new(self.last_update, at, self.schema.step());
        self.last_update = at;
        let sources = self.schema.data_sources();
        if let [source] = sources {
            rate::gauge_amounts(source, span.interval, readings, &mut self.amounts);
        } else {
            let one_each = readings.chunks(1).zip(self.amounts.chunks_mut(1));
            for ((reading, amount), source) in one_each.zip(sources.iter().cycle()) {
                rate::gauge_amounts(source, span.interval, reading, amount);
            }
        }
        if span.elapsed == 0 {
            let PdpPrep { unknown_seconds, value, .. } = &mut self.pdp;
            primary::accumulate(&self.amounts, &span, unknown_seconds, value);
            return false;
        }
        let mut rest = span;
        if let Some((alone, after)) = span.first_alone() {
            for (share, amount) in self.shares.iter_mut().zip(&mut self.amounts) {
                *share = *amount * alone.interval / span.interval;
                *amount -= *share;
            }
            // The shares become the amounts of the first step, and then the other way round.
            std::mem::swap(&mut self.shares, &mut self.amounts);
            self.close(&alone);
            std::mem::swap(&mut self.shares, &mut self.amounts);
            rest = after;
        }
        self.close(&rest);
        true
    }

    /// The first of the rows that an archive's last complete span made, one value a slot.
    #[must_use]
    pub fn row(&self, archive: usize) -> &[f64] {
        self.cdp.primary.chunks_exact(self.slots.max(1)).nth(archive).unwrap_or_default()
    }

    /// Closes the steps of `span` with the amounts at hand.
    fn close(&mut self, span: &Span) {
        let sources = self.schema.data_sources();
        let heartbeat =
            |slot: usize| sources.get(slot % sources.len()).map_or(0, |source| source.heartbeat());
        let PdpPrep { unknown_seconds, value, .. } = &mut self.pdp;
        primary::close(&self.amounts, span, heartbeat, unknown_seconds, value, &mut self.pdps);
        let slots = self.slots.max(1);
        let columns = self.cdp.value.chunks_exact_mut(slots);
        let columns = columns.zip(self.cdp.unknown.chunks_exact_mut(slots));
        let columns = columns.zip(self.cdp.primary.chunks_exact_mut(slots));
        let columns = columns.zip(self.cdp.secondary.chunks_exact_mut(slots));
        let columns = self.schema.archives().iter().zip(columns);
        for (archive, (((value, unknown), primary), secondary)) in columns {
            if archive.consolidation().is_plain() {
                let rows = RowSpan::new(archive, span.closed, span.elapsed);
                let into = Columns { value, unknown, primary, secondary };
                consolidate::consolidate(archive, &rows, &self.pdps, into);
            }
        }
    }
}

/// The columns of one series, `sources` slots an archive, as those of so many series.
fn repeat<T: Copy>(one: &[T], sources: usize, series: usize) -> Vec<T> {
    one.chunks(sources).flat_map(|archive| archive.repeat(series)).collect()
}
