//! One update through rates, primary data points and rows.

use super::aberrant;
use super::compute::{self, Calculator};
use super::consolidate::{self, Columns, RowSpan};
use super::primary::{self, Span};
use super::rate::{self, Reading};
use super::smooth::Season;
use crate::error::{Error, ErrorKind, Result};
use crate::schema::{LiveHead, Parameters, PdpPrep, ReadingText, Schema, UNKNOWN};
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
    work: Work,
    /// Copies of the open steps, to try what may fail.
    trial: PdpPrep,
    /// Data sources that take readings.
    measured: usize,
    pub(super) season: Season,
}

/// The columns of closing steps.
#[derive(Clone, Debug)]
struct Work {
    /// Which data sources were silent for too long.
    silent: Vec<bool>,
    pdps: Vec<f64>,
    /// One row read back.
    coming: Vec<f64>,
    /// Where there are COMPUTE data sources.
    calculator: Option<Calculator>,
}

impl Scratch {
    /// Scratch for a schema's data sources.
    pub(crate) fn new(schema: &Schema) -> Self {
        let sources = schema.data_sources().len();
        let measured = schema.data_sources().iter().filter(|ds| ds.expression().is_none()).count();
        Self {
            texts: vec![ReadingText::UNKNOWN; sources],
            amounts: vec![0.0; sources],
            shares: vec![0.0; sources],
            work: Work {
                silent: vec![false; sources],
                pdps: vec![0.0; sources],
                coming: vec![0.0; sources],
                calculator: (measured < sources).then(Calculator::default),
            },
            trial: PdpPrep::default(),
            measured,
            season: Season::default(),
        }
    }

    /// Says what `NOW` is in the expressions of COMPUTE data sources, in seconds since 1970.
    pub(crate) fn set_now(&mut self, now: Option<u32>) {
        if let Some(calculator) = &mut self.work.calculator {
            calculator.now = now;
        }
    }
}

/// Applies readings at `at`, one per data source that takes them: changes `live` and hands every row
/// that it completes to `rows`, archive by archive.
///
/// COMPUTE data sources take none. Where there is a reading for every data source, theirs is kept as
/// their last reading, as RRDtool keeps what a template gives them, and counts for nothing.
///
/// # Errors
/// Wrong number of readings, a time not after the last, a reading that is no number, an expression
/// that cannot be calculated: nothing has changed.
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
    check(schema, live, at, readings, scratch.measured)?;
    let span = Span::new(live.last_update, at, schema.step());
    gather(schema, live, readings, &span, scratch)?;
    let (mut first, mut rest) = (None, span);
    if let Some((alone, after)) = span.first_alone() {
        for (share, amount) in scratch.shares.iter_mut().zip(&mut scratch.amounts) {
            *share = *amount * alone.interval / span.interval;
            *amount -= *share;
        }
        (first, rest) = (Some(alone), after);
    }
    if span.elapsed > 0 && scratch.work.calculator.is_some() {
        try_expressions(schema, live, first.as_ref(), &rest, scratch)?;
    }
    // From here on nothing can fail.
    live.pdp.reading.copy_from_slice(&scratch.texts);
    live.last_update = at;
    let Scratch { amounts, shares, work, .. } = scratch;
    if span.elapsed == 0 {
        let (unknown, values) = (&mut live.pdp.unknown_seconds, &mut live.pdp.value);
        primary::accumulate(amounts, &span, unknown, values);
        return Ok(Applied { closed: false, smooth: false });
    }
    let mut smooth = false;
    if let Some(first) = first {
        smooth |= close_steps(schema, live, &first, shares, work, rows)?;
    }
    smooth |= close_steps(schema, live, &rest, amounts, work, rows)?;
    Ok(Applied { closed: true, smooth })
}

/// Turns readings into the scratch's texts and amounts.
fn gather(
    schema: &Schema,
    live: &LiveHead,
    readings: &[Reading<'_>],
    span: &Span,
    scratch: &mut Scratch,
) -> Result<()> {
    let for_all = readings.len() == schema.data_sources().len();
    let mut readings = readings.iter();
    let into = scratch.texts.iter_mut().zip(&mut scratch.amounts);
    let from = schema.data_sources().iter().zip(&live.pdp.reading);
    for ((text, amount), (source, last)) in into.zip(from) {
        let computed = source.expression().is_some();
        let reading = if computed && !for_all { None } else { readings.next() };
        let reading = reading.unwrap_or(&Reading::Unknown);
        (*text, *amount) = if computed {
            (rate::kept(reading), UNKNOWN)
        } else {
            rate::amount(source, last, reading, span.interval)?
        };
    }
    Ok(())
}

/// Closes the steps of copies, to learn whether the expressions can be calculated.
#[cold]
fn try_expressions(
    schema: &Schema,
    live: &LiveHead,
    first: Option<&Span>,
    rest: &Span,
    scratch: &mut Scratch,
) -> Result<()> {
    let Scratch { amounts, shares, trial, work, .. } = scratch;
    trial.unknown_seconds.clone_from(&live.pdp.unknown_seconds);
    trial.value.clone_from(&live.pdp.value);
    if let Some(first) = first {
        primary_points(schema, first, shares, trial, work)?;
    }
    primary_points(schema, rest, amounts, trial, work)
}

fn check(
    schema: &Schema,
    live: &LiveHead,
    at: Timestamp,
    readings: &[Reading<'_>],
    measured: usize,
) -> Result<()> {
    if readings.len() != measured && readings.len() != schema.data_sources().len() {
        return Err(Error::new(
            ErrorKind::Argument,
            format!(
                "expected {measured} data source readings (got {}) from {}",
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

/// Closes the steps of `span` in `open` and calculates what follows from them: `work` then has
/// their primary data points.
fn primary_points(
    schema: &Schema,
    span: &Span,
    amounts: &[f64],
    open: &mut PdpPrep,
    work: &mut Work,
) -> Result<()> {
    let sources = schema.data_sources();
    for (silent, source) in work.silent.iter_mut().zip(sources) {
        *silent = span.is_silence(source.heartbeat());
    }
    let PdpPrep { unknown_seconds, value, .. } = open;
    primary::close(amounts, span, &work.silent, unknown_seconds, value, &mut work.pdps);
    match &mut work.calculator {
        Some(calculator) => compute::compute(sources, calculator, &mut work.pdps),
        None => Ok(()),
    }
}

/// Closes the steps of `span` and takes them into every archive; says whether seasons are to be
/// smoothed.
fn close_steps(
    schema: &Schema,
    live: &mut LiveHead,
    span: &Span,
    amounts: &[f64],
    work: &mut Work,
    rows: &mut impl Rows,
) -> Result<bool> {
    primary_points(schema, span, amounts, &mut live.pdp, work)?;
    let Work { pdps, coming, .. } = work;

    // Before any row is written: what is read back are the rows before this update.
    let aberrant = !live.cdp.aberrant.is_empty();
    let smooth = aberrant && aberrant::advance(schema, live, span, pdps, coming, rows);

    let width = pdps.len();
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
    Ok(smooth)
}
