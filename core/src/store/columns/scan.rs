//! Rows of many series at once: read as they lie, tile by tile, and handed on as slices.

use super::extent::Extent;
use super::{Columns, NOBODY, SLOT_BITS, Seat, names};
use crate::error::{Error, Result};
use crate::schema::UNKNOWN;
use crate::store::layout::{Scan, clip};
use crate::store::steps::Rows;
use std::io;
use std::ops::Range;

/// Most values that nobody wants between two that somebody wants, for one read to take all of
/// them: those of a cache line, which comes whole anyway.
const GAP_MAX: usize = 8;

/// What is wanted of one tile's rows, and room for a row; kept from tile to tile.
#[derive(Debug, Default)]
struct Tile {
    /// Values of the tile's row that are read, as stretches.
    reads: Vec<Range<usize>>,
    /// For each series its value's place among those that are read.
    places: Vec<usize>,
    /// For each series the rows that it has.
    held: Vec<Range<i64>>,
    /// The series, by their place, that do not have all of the rows that are wanted.
    partly: Vec<(usize, Range<i64>)>,
    bytes: Vec<u8>,
    values: Vec<f64>,
}

impl Tile {
    fn clear(&mut self) {
        self.reads.clear();
        self.places.clear();
        self.held.clear();
        self.partly.clear();
        self.bytes.clear();
    }

    /// Notes a value of the tile's row, further on than those before.
    fn want(&mut self, value: usize, held: Range<i64>) {
        let read = self.bytes.len() / 8;
        let more = match self.reads.last_mut() {
            Some(last) if value <= last.end + GAP_MAX => {
                let more = value + 1 - last.end;
                last.end = value + 1;
                more
            }
            _ => {
                self.reads.push(value..value + 1);
                1
            }
        };
        self.bytes.resize((read + more) * 8, 0);
        self.places.push(read + more - 1);
        self.held.push(held);
    }

    /// Puts the wanted values of the row at `offset` where they can be used.
    fn read(&mut self, extent: &Extent, offset: u64) -> io::Result<()> {
        let Self { reads, places, bytes, values, .. } = self;
        let mut rest = bytes.as_mut_slice();
        for read in &*reads {
            let from = offset + u64::try_from(read.start * 8).unwrap_or(u64::MAX);
            let (piece, after) = rest.split_at_mut(read.len() * 8);
            extent.rows.read_at(from, piece)?;
            rest = after;
        }
        let (read, _) = bytes.as_chunks();
        values.clear();
        if places.len() == read.len() {
            values.extend(read.iter().map(|value| f64::from_le_bytes(*value)));
        } else {
            let wanted = places.iter().map(|place| read.get(*place));
            values.extend(wanted.map(|value| value.map_or(UNKNOWN, |v| f64::from_le_bytes(*v))));
        }
        Ok(())
    }
}

impl Columns {
    /// Hands on the values that rows of many series have for one data source: as many at a time as are
    /// side by side. Unknown ones are NaN; rows that a series does not have come as NaN or not at
    /// all, and so do series that there are not.
    ///
    /// # Errors
    /// The storage's.
    pub(in crate::store) fn scan(&self, scan: &Scan<'_>, rows: &mut dyn Rows) -> Result<()> {
        let seats = scan.series.iter().map(|series| usize::try_from(*series).unwrap_or(usize::MAX));
        let seats = seats.filter_map(|series| self.seats.get(series).copied());
        let mut seats: Vec<u32> = seats.filter(|seat| *seat != NOBODY).collect();
        if !seats.is_sorted() {
            seats.sort_unstable();
        }
        let mut tile = Tile::default();
        for seats in seats.chunk_by(|a, b| a >> SLOT_BITS == b >> SLOT_BITS) {
            let number = seats.first().map(|seat| Seat::of(*seat).extent);
            let Some(extent) = number.and_then(|number| self.extent(number)) else { continue };
            let side = extent.map.tile(extent.form.kept_of(scan.archive));
            for seats in seats.chunk_by(|a, b| Seat::of(*a).slot / side == Seat::of(*b).slot / side)
            {
                extent.scan(seats, scan, &mut tile, rows).map_err(|error| {
                    Error::io("reading rows", error).at_path(names::rows(extent.number).as_ref())
                })?;
                rows.others();
            }
        }
        Ok(())
    }
}

impl Extent {
    /// The same for the series of one tile.
    fn scan(
        &self,
        seats: &[u32],
        scan: &Scan<'_>,
        tile: &mut Tile,
        rows: &mut dyn Rows,
    ) -> io::Result<()> {
        let (width, kept) = (self.form.width(), self.form.kept_of(scan.archive));
        let mut slots = seats.iter().map(|seat| Seat::of(*seat).slot).peekable();
        let base = slots.peek().map_or(0, |first| first - first % self.map.tile(kept));
        tile.clear();
        let mut any: Option<Range<i64>> = None;
        let mut before: Option<(i64, i64, Range<i64>)> = None;
        for slot in slots {
            let last = self.state.last_update.get(slot).map_or(i64::MIN, |last| last.seconds());
            let start = self.state.starts.get(slot).copied().unwrap_or(i64::MAX);
            // Series side by side are mostly of one age.
            let held = match before {
                Some((same_last, same_start, held)) if (same_last, same_start) == (last, start) => {
                    held
                }
                _ => self.held(kept, last, start),
            };
            any = Some(
                any.map_or(held.clone(), |any| any.start.min(held.start)..any.end.max(held.end)),
            );
            tile.want((slot - base) * width + scan.source, held.clone());
            before = Some((last, start, held));
        }
        let numbers = clip(&scan.numbers, &any.unwrap_or(0..0));
        let partly = tile.held.iter().enumerate();
        let partly = partly.filter(|(_, held)| clip(&numbers, held) != numbers);
        tile.partly.extend(partly.map(|(series, held)| (series, held.clone())));
        let row = usize::try_from(numbers.start - scan.numbers.start).unwrap_or(usize::MAX);
        let offsets = self.map.offsets(kept, base, numbers.start);
        let offsets = offsets.ok_or(io::ErrorKind::InvalidInput)?;
        for ((row, number), offset) in (row..).zip(numbers).zip(offsets) {
            tile.read(self, offset)?;
            for (series, held) in &tile.partly {
                if let Some(value) = tile.values.get_mut(*series)
                    && !held.contains(&number)
                {
                    *value = UNKNOWN;
                }
            }
            rows.row(row, &tile.values);
        }
        Ok(())
    }

    /// The numbers of the rows that a series has in a kept archive, by its last update and what is
    /// before its first row.
    fn held(&self, kept: usize, last: i64, start: i64) -> Range<i64> {
        let seconds = self.row_seconds(kept);
        let newest = last.div_euclid(seconds);
        let rows = self.form.archives().nth(kept).map_or(0, |archive| archive.rows());
        let oldest = newest.saturating_sub(i64::try_from(rows).unwrap_or(i64::MAX));
        oldest.max(start.div_euclid(seconds)).saturating_add(1)..newest.saturating_add(1)
    }
}
