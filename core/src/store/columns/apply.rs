//! Readings into columns: runs of series side by side that were updated at one moment and now get
//! a reading of one moment go through the engine together.

use super::extent::Extent;
use super::form::Form;
use super::state::{Kept, OpenRow, State};
use crate::engine::compute::{self, Calculator};
use crate::engine::consolidate::{Columns, RowSpan, consolidate};
use crate::engine::primary::{self, Span};
use crate::engine::rate::{self, Reading};
use crate::schema::{Archive, DataSourceKind, ReadingText, UNKNOWN};
use crate::store::batch::{Cell, Key, Part};
use crate::time::Timestamp;
use std::io;
use std::ops::Range;
use std::slice;

/// Room to compute in, as large as the longest run.
#[derive(Debug, Default)]
pub(super) struct Scratch {
    values: Vec<f64>,
    amounts: Vec<f64>,
    shares: Vec<f64>,
    pdps: Vec<f64>,
    bytes: Vec<u8>,
    silent: Vec<bool>,
    calculator: Calculator,
}

/// The slots of a run: they are side by side, and have the last update in common.
#[derive(Clone, Debug)]
pub(super) struct Run<'a> {
    pub(super) slots: Range<usize>,
    pub(super) last: Timestamp,
    pub(super) at: Timestamp,
    pub(super) keys: &'a [Key],
}

fn cut<T>(column: &mut [T], range: Range<usize>) -> &mut [T] {
    column.get_mut(range).unwrap_or_default()
}

impl Extent {
    /// Applies one reading a data source to each series of a run.
    ///
    /// # Errors
    /// The storage's.
    pub(super) fn apply(
        &mut self,
        run: &Run<'_>,
        part: &Part,
        scratch: &mut Scratch,
    ) -> io::Result<()> {
        let form = &*self.form;
        let width = form.width();
        let values = run.slots.start * width..run.slots.end * width;
        let span = Span::new(run.last, run.at, form.schema.step());
        scratch.amounts.resize(values.len(), 0.0);
        gather(form, &mut self.state, run, part, &span, scratch);
        cut(&mut self.state.last_update, run.slots.clone()).fill(run.at);
        self.change();
        if span.elapsed == 0 {
            let unknown = cut(&mut self.state.unknown_seconds, values.clone());
            let open = cut(&mut self.state.value, values);
            primary::accumulate(&scratch.amounts, &span, unknown, open);
            return Ok(());
        }
        let Some((first, rest)) = span.first_alone() else {
            return self.close(run.slots.clone(), &span, scratch);
        };
        scratch.shares.clear();
        for amount in &mut scratch.amounts {
            let share = *amount * first.interval / span.interval;
            scratch.shares.push(share);
            *amount -= share;
        }
        std::mem::swap(&mut scratch.amounts, &mut scratch.shares);
        self.close(run.slots.clone(), &first, scratch)?;
        std::mem::swap(&mut scratch.amounts, &mut scratch.shares);
        self.close(run.slots.clone(), &rest, scratch)
    }

    /// Closes the steps of `span` for the series in `slots`, whose amounts are in the scratch.
    fn close(&mut self, slots: Range<usize>, span: &Span, scratch: &mut Scratch) -> io::Result<()> {
        let Self { form, map, rows, state, .. } = self;
        let sources = form.schema.data_sources();
        let width = sources.len();
        let values = slots.start * width..slots.end * width;
        let Scratch { amounts, pdps, bytes, silent, calculator, .. } = scratch;
        pdps.resize(values.len(), 0.0);
        silent.clear();
        silent.extend(sources.iter().map(|source| span.is_silence(source.heartbeat())));
        let unknown = cut(&mut state.unknown_seconds, values.clone());
        let open = cut(&mut state.value, values.clone());
        primary::close(amounts, span, silent, unknown, open, pdps);
        if form.computed {
            for series in pdps.chunks_exact_mut(width) {
                if compute::compute(sources, calculator, series).is_err() {
                    let computed = sources.iter().zip(series);
                    let computed = computed.filter(|(source, _)| source.expression().is_some());
                    computed.for_each(|(_, pdp)| *pdp = UNKNOWN);
                }
            }
        }
        for (kept, (archive, open)) in form.archives().zip(&mut state.open_rows).enumerate() {
            let complete = RowSpan::new(archive, span.closed, span.elapsed);
            let OpenRow { value, unknown, primary, secondary } = open;
            let into = Columns {
                value: cut(value, values.clone()),
                unknown: cut(unknown, values.clone()),
                primary: cut(primary, values.clone()),
                secondary: cut(secondary, values.clone()),
            };
            consolidate(archive, &complete, pdps, into);
            let mut row: &[f64] = cut(primary, values.clone());
            for number in numbers(archive, span, complete.rows) {
                for piece in map.pieces(kept, number, slots.clone()) {
                    bytes.clear();
                    let piece_values = row.get(piece.values).unwrap_or_default();
                    piece_values.iter().for_each(|v| bytes.extend_from_slice(&v.to_le_bytes()));
                    rows.write_at(piece.offset, bytes)?;
                }
                row = secondary.get(values.clone()).unwrap_or_default();
            }
        }
        Ok(())
    }
}

/// The numbers of the rows that `span` completed, the newest `rows` of them.
fn numbers(archive: &Archive, span: &Span, rows: u64) -> Range<i64> {
    let per_row = i64::try_from(archive.pdp_per_row()).unwrap_or(i64::MAX);
    let elapsed = i64::try_from(span.elapsed).unwrap_or(i64::MAX);
    let newest = span.closed.saturating_add(elapsed).div_euclid(per_row);
    newest - i64::try_from(rows).unwrap_or(0) + 1..newest + 1
}

/// Turns the readings of a run into amounts, and keeps them as the last readings.
fn gather(
    form: &Form,
    state: &mut State,
    run: &Run<'_>,
    part: &Part,
    span: &Span,
    scratch: &mut Scratch,
) {
    let sources = form.schema.data_sources();
    let width = sources.len();
    let kept = cut(&mut state.reading, run.slots.start * width..run.slots.end * width);
    if form.gauges && floats(part, run.keys, width, &mut scratch.values) {
        for (kept, value) in kept.iter_mut().zip(&scratch.values) {
            *kept = Kept::Float(*value);
        }
        if let [source] = sources {
            rate::gauge_amounts(source, span.interval, &scratch.values, &mut scratch.amounts);
            return;
        }
        let slots = scratch.values.iter().zip(&mut scratch.amounts);
        for ((value, amount), source) in slots.zip(sources.iter().cycle()) {
            let (value, amount) = (slice::from_ref(value), slice::from_mut(amount));
            rate::gauge_amounts(source, span.interval, value, amount);
        }
        return;
    }
    let series = kept.chunks_exact_mut(width).zip(scratch.amounts.chunks_exact_mut(width));
    for ((kept, amounts), key) in series.zip(run.keys) {
        let cell = part.cell_of(key.entry);
        let cells = part.cells_of(&cell);
        let for_all = cells.len() == width;
        let mut cells = cells.iter();
        for ((kept, amount), source) in kept.iter_mut().zip(amounts).zip(sources) {
            let computed = source.expression().is_some();
            let cell = if computed && !for_all { None } else { cells.next() };
            let reading = cell.map_or(Reading::Unknown, |cell| part.reading(cell));
            *amount = if computed {
                UNKNOWN
            } else {
                // What is no number of its form was refused before it came here.
                let found =
                    rate::amount(source, &before(source.kind(), kept), &reading, span.interval);
                found.map_or(UNKNOWN, |(_, amount)| amount)
            };
            *kept = Kept::of(&reading);
        }
    }
}

/// The last reading's text, for the kinds that look at it.
fn before(kind: DataSourceKind, kept: &Kept) -> ReadingText {
    match kind {
        DataSourceKind::Gauge | DataSourceKind::Absolute | DataSourceKind::Compute => {
            ReadingText::UNKNOWN
        }
        _ => kept.text(),
    }
}

/// The readings of a run where all of them are floats.
fn floats(part: &Part, keys: &[Key], width: usize, values: &mut Vec<f64>) -> bool {
    values.clear();
    for key in keys {
        match part.cell_of(key.entry) {
            Cell::Float(value) => values.push(value),
            cell @ Cell::Several { .. } => {
                for cell in part.cells_of(&cell) {
                    let Cell::Float(value) = cell else { return false };
                    values.push(*value);
                }
            }
            _ => return false,
        }
    }
    values.len() == keys.len() * width
}
