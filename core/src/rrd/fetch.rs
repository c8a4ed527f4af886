//! Reading rows (`rrdfetch(1)`).

use super::{Head, Rrd, no_archive};
use crate::engine::fetch::{Plan, plan};
use crate::error::{Error, ErrorKind, Result};
use crate::schema::{Consolidation, UNKNOWN};
use std::ops::Range;

/// Bytes read at once: what stays in a core's second-level cache.
const READ_MAX: usize = 64 * 1024;

/// The rows that answer a range.
#[derive(Clone, Debug, PartialEq)]
pub struct Fetched {
    /// The start of the first row, in seconds.
    pub start: i64,
    /// The end of the last row, in seconds.
    pub end: i64,
    /// Seconds per row.
    pub step: u64,
    /// Values per row: one a data source, in file order.
    pub sources: usize,
    /// The values, row after row, oldest first; NaN is unknown.
    pub values: Vec<f64>,
}

impl Fetched {
    /// The rows, oldest first: the end of the row's interval in seconds, and its values.
    pub fn rows(&self) -> impl Iterator<Item = (i64, &[f64])> {
        let step = i64::try_from(self.step).unwrap_or(i64::MAX);
        self.values.chunks_exact(self.sources.max(1)).scan(self.start, move |time, row| {
            *time = time.saturating_add(step);
            Some((*time, row))
        })
    }
}

impl Rrd {
    /// Rows that cover `start` to `end` (seconds), consolidated by `consolidation`, from the
    /// archive that reaches back to `start` and is closest to `resolution` seconds a row.
    ///
    /// The range is widened to whole rows, and an `end` on a row's border grows by one row more,
    /// as RRDtool's does. Rows outside the archive are unknown.
    ///
    /// # Errors
    /// [`ErrorKind::Argument`] when start is after end; [`ErrorKind::OutOfBounds`] when no archive
    /// answers to the consolidation function, or the answer would have more than 2^27 values;
    /// [`ErrorKind::Io`] when reading fails.
    pub fn fetch(
        &self,
        consolidation: Consolidation,
        start: i64,
        end: i64,
        resolution: u64,
    ) -> Result<Fetched> {
        let mut held = Vec::new();
        let (plan, sources) = self.at_one_moment(|head| {
            let newest = head.live.last_update;
            let plan = plan(head.schema, newest, consolidation, start, end, resolution)?;
            held.clear();
            head.read_rows(plan.archive, plan.first, plan.held, &mut held)?;
            Ok((plan, head.schema.data_sources().len()))
        })?;
        let Plan { start, end, step, .. } = plan;
        let mut values = Vec::new();
        pad(&mut values, plan.before, sources);
        if values.is_empty() {
            values = held;
        } else {
            values.append(&mut held);
        }
        pad(&mut values, plan.rows - plan.before - plan.held, sources);
        Ok(Fetched { start, end, step, sources, values })
    }

    /// All rows of `archive`, oldest first, appended to `out`: one value a data source each.
    ///
    /// # Errors
    /// [`ErrorKind::OutOfBounds`] when there is no such archive, [`ErrorKind::Io`] when reading
    /// fails.
    pub fn rows(&self, archive: usize, out: &mut Vec<f64>) -> Result<()> {
        let before = out.len();
        self.at_one_moment(|head| {
            out.truncate(before);
            head.rows(archive, out)
        })
    }

    /// Appends the rows of `archive` that have these numbers: a row's number is the seconds of its
    /// end by the seconds of a row. Those that the archive has not are unknown.
    ///
    /// # Errors
    /// As [`rows`](Self::rows).
    pub(crate) fn numbered_rows(
        &self,
        archive: usize,
        numbers: &Range<i64>,
        out: &mut Vec<f64>,
    ) -> Result<()> {
        let before = out.len();
        self.at_one_moment(|head| {
            out.truncate(before);
            let definition = head.schema.archives().get(archive).ok_or_else(no_archive)?;
            let signed = |count| i64::try_from(count).unwrap_or(i64::MAX);
            let seconds = signed(head.schema.row_seconds(definition));
            let newest = head.live.last_update.seconds().div_euclid(seconds);
            let oldest = newest.saturating_sub(signed(definition.rows())).saturating_add(1);
            let first = numbers.start.clamp(oldest, newest.saturating_add(1));
            let end = numbers.end.clamp(first, newest.saturating_add(1));
            let count = |from: i64, to: i64| u64::try_from(to.saturating_sub(from)).unwrap_or(0);
            let sources = head.schema.data_sources().len();
            pad(out, count(numbers.start, first.min(numbers.end)), sources);
            head.read_rows(archive, count(oldest, first), count(first, end), out)?;
            pad(out, count(end.max(numbers.start), numbers.end), sources);
            Ok(())
        })
    }
}

impl Head<'_> {
    /// Appends all rows of `archive`, oldest first.
    pub(super) fn rows(&self, archive: usize, out: &mut Vec<f64>) -> Result<()> {
        let archives = self.schema.archives();
        let count = archives.get(archive).ok_or_else(no_archive)?.rows();
        self.read_rows(archive, 0, count, out)
    }

    /// Appends `count` rows of `archive`, counted by age from the oldest, which is 0.
    fn read_rows(&self, archive: usize, first: u64, count: u64, out: &mut Vec<f64>) -> Result<()> {
        let rows = self.schema.archives().get(archive).ok_or_else(no_archive)?.rows();
        let current = self.live.current_row.get(archive).copied().unwrap_or(0);
        let mut row = (current + 1 + first) % rows;
        let mut left = count;
        while left > 0 {
            let run = left.min(rows - row);
            self.read_run(archive, row, run, out)?;
            row = 0;
            left -= run;
        }
        Ok(())
    }

    /// Appends `count` rows that follow each other in the file.
    fn read_run(&self, archive: usize, row: u64, count: u64, out: &mut Vec<f64>) -> Result<()> {
        let bytes = count.saturating_mul(self.layout.row_size());
        let (Some(mut offset), Ok(mut left)) =
            (self.layout.row(archive, row), usize::try_from(bytes))
        else {
            return Err(Error::new(ErrorKind::OutOfBounds, "row outside the file"));
        };
        out.reserve(left / size_of::<f64>());
        let mut buffer = vec![0; left.min(READ_MAX)];
        while left > 0 {
            let piece = left.min(READ_MAX);
            let buffer = buffer.get_mut(..piece).unwrap_or_default();
            self.storage
                .read_at(offset, buffer)
                .map_err(|error| Error::io("reading rows", error))?;
            let (values, _) = buffer.as_chunks::<{ size_of::<f64>() }>();
            if self.layout.machine().is_big_endian() {
                out.extend(values.iter().map(|value| f64::from_be_bytes(*value)));
            } else {
                out.extend(values.iter().map(|value| f64::from_le_bytes(*value)));
            }
            offset += u64::try_from(piece).unwrap_or(0);
            left -= piece;
        }
        Ok(())
    }
}

fn pad(values: &mut Vec<f64>, rows: u64, sources: usize) {
    let count = usize::try_from(rows).unwrap_or(0).saturating_mul(sources);
    values.extend(std::iter::repeat_n(UNKNOWN, count));
}
