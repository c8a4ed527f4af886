//! One update through rates, primary data points and rows.

use super::aberrant;
use super::consolidate::{self, Columns, RowSpan};
use super::primary::{self, Span};
use super::rate::{self, Reading};
use super::smooth::Season;
use crate::error::{Error, ErrorKind, Result};
use crate::schema::{LiveHead, Parameters, ReadingText, Schema};
use crate::time::Timestamp;

/// Rows to be written: `count` rows from `row` on, all with the same `values`, one a data source.
/// They do not pass the archive's last row.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct RowWrite<'a> {
    pub(crate) archive: usize,
    pub(crate) row: u64,
    pub(crate) count: u64,
    pub(crate) values: &'a [f64],
}

/// The archives' rows, wherever the caller keeps them. An update has no use for a failure: the
/// caller remembers the first one and says so when the update is done.
pub(crate) trait Rows {
    /// Fills `values`, one a data source, with a row as it was written last; NaN after a failure.
    fn read(&mut self, archive: usize, row: u64, values: &mut [f64]);

    /// Takes rows that are complete. A later write to the same row replaces the earlier one.
    fn write(&mut self, write: RowWrite<'_>);
}

/// What an update did besides changing the live head.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Applied {
    /// Whether a step closed, and with it open rows and row pointers may have moved.
    pub(crate) closed: bool,
    /// Whether seasons are to be smoothed once the call's last update is applied.
    pub(crate) smooth: bool,
}

/// The columns that an update computes in, kept by the caller so that no update allocates.
#[derive(Clone, Debug)]
pub(crate) struct Scratch {
    texts: Vec<ReadingText>,
    amounts: Vec<f64>,
    shares: Vec<f64>,
    pdps: Vec<f64>,
    /// One row read back.
    coming: Vec<f64>,
    pub(super) season: Season,
}

impl Scratch {
    /// Scratch for a schema's data sources.
    pub(crate) fn new(schema: &Schema) -> Self {
        let sources = schema.data_sources().len();
        Self {
            texts: vec![ReadingText::UNKNOWN; sources],
            amounts: vec![0.0; sources],
            shares: vec![0.0; sources],
            pdps: vec![0.0; sources],
            coming: vec![0.0; sources],
            season: Season::default(),
        }
    }
}

/// Applies one reading per data source at `at`: changes `live` and hands every row that it completes
/// to `rows`, archive by archive.
///
/// # Errors
/// Wrong number of readings, a time not after the last, a reading that is no number: nothing has
/// changed.
pub(crate) fn update(
    schema: &Schema,
    live: &mut LiveHead,
    at: Timestamp,
    readings: &[Reading<'_>],
    scratch: &mut Scratch,
    rows: &mut impl Rows,
) -> Result<Applied> {
    // Versions without microseconds never had them: neither the check nor the interval sees any.
    let at = if schema.version().has_microseconds() {
        at
    } else {
        Timestamp::from_seconds(at.seconds())
    };
    check(schema, live, at, readings)?;
    let span = Span::new(live.last_update, at, schema.step());
    let into = scratch.texts.iter_mut().zip(&mut scratch.amounts);
    let from = schema.data_sources().iter().zip(&live.pdp.reading).zip(readings);
    for ((text, amount), ((source, last), reading)) in into.zip(from) {
        (*text, *amount) = rate::amount(source, last, reading, span.interval)?;
    }
    // From here on nothing can fail.
    live.pdp.reading.copy_from_slice(&scratch.texts);
    live.last_update = at;
    if span.elapsed == 0 {
        let (unknown, values) = (&mut live.pdp.unknown_seconds, &mut live.pdp.value);
        primary::accumulate(&scratch.amounts, &span, unknown, values);
        return Ok(Applied { closed: false, smooth: false });
    }
    let (mut rest, mut smooth) = (span, false);
    if let Some((first, after)) = span.first_alone() {
        for (share, amount) in scratch.shares.iter_mut().zip(&mut scratch.amounts) {
            *share = *amount * first.interval / span.interval;
            *amount -= *share;
        }
        let Scratch { shares, pdps, coming, .. } = scratch;
        smooth |= close_steps(schema, live, &first, shares, pdps, coming, rows);
        rest = after;
    }
    let Scratch { amounts, pdps, coming, .. } = scratch;
    smooth |= close_steps(schema, live, &rest, amounts, pdps, coming, rows);
    Ok(Applied { closed: true, smooth })
}

fn check(schema: &Schema, live: &LiveHead, at: Timestamp, readings: &[Reading<'_>]) -> Result<()> {
    if schema.data_sources().iter().any(|ds| ds.expression().is_some()) {
        let message = "data sources of type COMPUTE cannot be updated";
        return Err(Error::new(ErrorKind::Unsupported, message));
    }
    let sources = schema.data_sources().len();
    if readings.len() != sources {
        return Err(Error::new(
            ErrorKind::Argument,
            format!(
                "expected {sources} data source readings (got {}) from {}",
                readings.len(),
                at.seconds()
            ),
        ));
    }
    if at <= live.last_update {
        return Err(Error::new(
            ErrorKind::NotLaterThanLast,
            format!(
                "illegal attempt to update using time {} when last update time is {} \
                 (minimum one second step)",
                at.seconds(),
                live.last_update.seconds()
            ),
        ));
    }
    Ok(())
}

/// Closes the steps of `span` and takes them into every archive; says whether seasons are to be
/// smoothed.
fn close_steps(
    schema: &Schema,
    live: &mut LiveHead,
    span: &Span,
    amounts: &[f64],
    pdps: &mut [f64],
    coming: &mut [f64],
    rows: &mut impl Rows,
) -> bool {
    let sources = schema.data_sources();
    let heartbeat = |slot: usize| sources.get(slot).map_or(0, |source| source.heartbeat());
    let (unknown, values) = (&mut live.pdp.unknown_seconds, &mut live.pdp.value);
    primary::close(amounts, span, heartbeat, unknown, values, pdps);

    // Before any row is written: what is read back are the rows before this update.
    let aberrant = !live.cdp.aberrant.is_empty();
    let smooth = aberrant && aberrant::advance(schema, live, span, pdps, coming, rows);

    let width = sources.len();
    let columns = live.cdp.value.chunks_exact_mut(width);
    let columns = columns.zip(live.cdp.unknown.chunks_exact_mut(width));
    let columns = columns.zip(live.cdp.primary.chunks_exact_mut(width));
    let columns = columns.zip(live.cdp.secondary.chunks_exact_mut(width));
    let archives = schema.archives().iter().zip(&mut live.current_row).zip(columns).enumerate();
    for (index, ((archive, current), (((value, unknown), primary), secondary))) in archives {
        let complete = RowSpan::new(archive, span.closed, span.elapsed);
        if archive.consolidation().is_plain() {
            let into = Columns { value, unknown, primary, secondary };
            consolidate::consolidate(archive, &complete, pdps, into);
        } else if span.elapsed > 1 && matches!(archive.parameters(), Parameters::Season { .. }) {
            // A gap leaves the season as it was.
            *current = (*current + complete.rows) % archive.rows();
            continue;
        }
        if complete.rows == 0 {
            continue;
        }
        *current = (*current + 1) % archive.rows();
        rows.write(RowWrite { archive: index, row: *current, count: 1, values: primary });
        let mut left = complete.rows - 1;
        while left > 0 {
            let row = (*current + 1) % archive.rows();
            let count = left.min(archive.rows() - row);
            rows.write(RowWrite { archive: index, row, count, values: secondary });
            *current = row + count - 1;
            left -= count;
        }
    }
    smooth
}
