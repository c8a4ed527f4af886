//! Reading one series' rows while nobody holds a lock: a page may have to come from the disk.
//!
//! Rows that a reader wants stand where they are until eight more have been written, as an archive
//! has so many spare places. So a reader notes where the rows are, reads them, and then looks
//! whether the series still lives there and how many rows it has got meanwhile.

use super::extent::Extent;
use super::form::SPARE_ROWS;
use super::{Columns, Seat, names};
use crate::error::{Error, Result};
use crate::schema::UNKNOWN;
use crate::storage::Storage;
use std::io;
use std::ops::Range;
use std::sync::Arc;

/// Rows of one series, and where they are.
#[derive(Debug)]
pub(in crate::store) struct RowReader {
    rows: Arc<dyn Storage>,
    name: String,
    /// Values of a row.
    width: usize,
    /// Rows before the first that was written.
    missing: usize,
    offsets: Vec<u64>,
    seat: u32,
    start: i64,
    /// Seconds of a row, and the number of the newest when the reader was made.
    seconds: i64,
    newest: i64,
}

impl RowReader {
    /// Appends the rows' values.
    ///
    /// # Errors
    /// The storage's.
    pub(in crate::store) fn read(&self, out: &mut Vec<f64>) -> Result<()> {
        let (missing, written) = (self.missing * self.width, self.offsets.len() * self.width);
        out.reserve(missing + written);
        out.extend(std::iter::repeat_n(UNKNOWN, missing));
        let mut bytes = vec![0; self.width * 8];
        for offset in &self.offsets {
            let read = self.rows.read_at(*offset, &mut bytes);
            read.map_err(|e| Error::io("reading rows", e).at_path(self.name.as_ref()))?;
            out.extend(bytes.as_chunks().0.iter().map(|value| f64::from_le_bytes(*value)));
        }
        Ok(())
    }
}

impl Extent {
    /// A reader of the rows numbered `rows` of a kept archive, for the series in `slot`.
    ///
    /// # Errors
    /// When there is no such archive.
    pub(super) fn row_reader(
        &self,
        kept: usize,
        slot: usize,
        seat: u32,
        rows: Range<i64>,
    ) -> io::Result<RowReader> {
        let seconds = self.row_seconds(kept);
        let start = self.state.starts.get(slot).copied().unwrap_or(i64::MAX);
        let last = self.state.last_update.get(slot).copied().unwrap_or_default();
        // Rows that end at the start or before were never written.
        let written = start.div_euclid(seconds).saturating_add(1).clamp(rows.start, rows.end);
        let offsets = self.map.offsets(kept, slot, written).ok_or(io::ErrorKind::InvalidInput)?;
        Ok(RowReader {
            rows: Arc::clone(&self.reader),
            name: names::rows(self.number),
            width: self.form.width(),
            missing: usize::try_from(written - rows.start).unwrap_or(0),
            offsets: (written..rows.end).zip(offsets).map(|(_, offset)| offset).collect(),
            seat,
            start,
            seconds,
            newest: last.seconds().div_euclid(seconds),
        })
    }
}

impl Columns {
    /// A reader of rows of a series.
    ///
    /// # Errors
    /// [`ErrorKind::UnknownSeries`](crate::ErrorKind::UnknownSeries), or when there is no such
    /// archive.
    pub(super) fn reader_of(
        &self,
        series: u32,
        archive: usize,
        numbers: Range<i64>,
    ) -> Result<RowReader> {
        let (extent, slot) = self.find(series)?;
        let seat = self.seats.get(usize::try_from(series).unwrap_or(usize::MAX));
        let seat = seat.copied().unwrap_or(super::NOBODY);
        let reader = extent.row_reader(extent.form.kept_of(archive), slot, seat, numbers);
        reader.map_err(|error| Error::io("reading rows", error))
    }

    /// Whether what was read is what the series has.
    pub(super) fn still_has(&self, series: u32, reader: &RowReader) -> bool {
        let seat = self.seats.get(usize::try_from(series).unwrap_or(usize::MAX));
        let Seat { extent, slot } = Seat::of(reader.seat);
        let Some(extent) = self.extent(extent).filter(|_| seat == Some(&reader.seat)) else {
            return false;
        };
        let last = extent.state.last_update.get(slot).copied().unwrap_or_default();
        let newest = last.seconds().div_euclid(reader.seconds);
        let more = newest.saturating_sub(reader.newest);
        extent.state.starts.get(slot) == Some(&reader.start)
            && u64::try_from(more).is_ok_and(|more| more <= SPARE_ROWS)
    }
}
