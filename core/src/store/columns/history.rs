//! Series that come with their history: their slots are taken first, then their rows are written
//! while nobody waits, and then they move in.

use super::form::{Form, Map};
use super::{Columns, Number, Seat};
use crate::error::{Error, ErrorKind, Result};
use crate::schema::{Archive, LiveHead, Schema};
use crate::storage::Storage;
use crate::store::layout::{MakeRoom, Numbered};
use std::collections::BTreeMap;
use std::io;
use std::ops::Range;
use std::sync::Arc;

/// Bytes of rows that are put together for one write, about: as much as a processor keeps at hand.
const PIECE: usize = 1 << 20;

/// The history of one series.
#[derive(Clone, Copy, Debug)]
pub(in crate::store) struct History<'a> {
    pub(in crate::store) live: &'a LiveHead,
    /// For each archive of the schema its rows, oldest first.
    pub(in crate::store) rows: &'a [Vec<f64>],
}

impl History<'_> {
    /// Whether archives of one step a row and one length have the same rows, and remember the same,
    /// so that they can be kept once. RRDtool's do, unless somebody has changed the file: by
    /// `tune`, or a dump that was edited.
    pub(in crate::store) fn is_shared(&self, schema: &Schema) -> bool {
        let archives = schema.archives();
        let width = schema.data_sources().len();
        let briefest = |archive: &Archive| archive.pdp_per_row() == 1;
        let mut first: BTreeMap<u64, usize> = BTreeMap::new();
        (0..).zip(archives).filter(|(_, archive)| briefest(archive)).all(|(index, archive)| {
            let with = *first.entry(archive.rows()).or_insert(index);
            with == index || self.alike(with, index, width)
        })
    }

    fn alike(&self, a: usize, b: usize, width: usize) -> bool {
        let cdp = &self.live.cdp;
        let slots = |index: usize| index * width..(index + 1) * width;
        let same = |column: &[f64]| {
            let (a, b) = (column.get(slots(a)), column.get(slots(b)));
            a.zip(b).is_some_and(|(a, b)| same_bits(a, b))
        };
        same(&cdp.value)
            && same(&cdp.primary)
            && same(&cdp.secondary)
            && cdp.unknown.get(slots(a)) == cdp.unknown.get(slots(b))
            && self.rows.get(a).zip(self.rows.get(b)).is_some_and(|(a, b)| same_bits(a, b))
    }
}

fn same_bits(a: &[f64], b: &[f64]) -> bool {
    a.len() == b.len() && a.iter().zip(b).all(|(a, b)| a.to_bits() == b.to_bits())
}

/// Slots side by side in one extent that were taken for series which are not there yet.
#[derive(Clone, Debug)]
pub(in crate::store) struct Target {
    pub(in crate::store) number: Number,
    pub(in crate::store) slots: Range<u32>,
    form: Arc<Form>,
    map: Map,
}

impl Target {
    /// The seats, in order.
    pub(in crate::store) fn seats(&self) -> impl Iterator<Item = u32> {
        let extent = self.number.extent;
        self.slots.clone().map(move |slot| Seat::number(extent, slot))
    }

    /// Writes every row of the series that will have the slots, in their order: tile by tile, and a
    /// tile in as few writes as it is whole. Nobody else writes these bytes, so no lock is needed.
    ///
    /// # Errors
    /// The storage's.
    pub(in crate::store) fn write(
        &self,
        storage: &mut dyn Storage,
        series: &[History<'_>],
    ) -> io::Result<()> {
        let whole = |slot: u32| usize::try_from(slot).unwrap_or(usize::MAX);
        let slots = whole(self.slots.start)..whole(self.slots.end);
        let mut bytes = Vec::new();
        for (kept, index) in self.form.kept.iter().enumerate() {
            let Some(archive) = self.form.schema.archives().get(*index) else { continue };
            for tile in self.map.tiles(kept, slots.clone()) {
                let from = tile.start.saturating_sub(slots.start);
                let newcomers = series.iter().skip(from).take(tile.len());
                let columns = newcomers.map(|history| self.column(archive, *index, history));
                let columns: Vec<Column<'_>> = columns.collect();
                self.write_tile(storage, kept, tile, &columns, &mut bytes)?;
            }
        }
        Ok(())
    }

    fn column<'a>(&self, archive: &Archive, index: usize, history: &History<'a>) -> Column<'a> {
        let seconds = i64::try_from(self.form.schema.row_seconds(archive)).unwrap_or(i64::MAX);
        let values = history.rows.get(index).map_or(&[][..], Vec::as_slice);
        let rows = i64::try_from(values.len() / self.form.width().max(1)).unwrap_or(i64::MAX);
        let newest = history.live.last_update.seconds().div_euclid(seconds);
        Column { oldest: newest.saturating_sub(rows).saturating_add(1), values }
    }

    fn write_tile(
        &self,
        storage: &mut dyn Storage,
        kept: usize,
        slots: Range<usize>,
        columns: &[Column<'_>],
        bytes: &mut Vec<u8>,
    ) -> io::Result<()> {
        let width = self.form.width();
        let line = columns.len().saturating_mul(width).saturating_mul(8).max(1);
        let (ring, whole) = self.map.ring(kept, &slots);
        let mut at = 0;
        while at < ring {
            let lines = (PIECE / line).max(1);
            let count = u64::try_from(lines).unwrap_or(1).min(ring - at);
            let lines = usize::try_from(count).unwrap_or(lines);
            bytes.clear();
            // Rows beyond those that the archive has are read by nobody.
            bytes.resize(lines.saturating_mul(line), 0);
            for (place, column) in columns.iter().enumerate() {
                column.put(at, ring, width, bytes.chunks_exact_mut(line), place);
            }
            let write = if whole { lines.saturating_mul(line) } else { line };
            for (row, bytes) in (at..).zip(bytes.chunks(write)) {
                let row = i64::try_from(row).unwrap_or(i64::MAX);
                let offset = self.map.value(kept, row, slots.start);
                storage.write_at(offset.ok_or(io::ErrorKind::InvalidInput)?, bytes)?;
            }
            at += count;
        }
        Ok(())
    }
}

/// The rows of one series and archive.
#[derive(Clone, Copy, Debug)]
struct Column<'a> {
    /// The number of the oldest.
    oldest: i64,
    values: &'a [f64],
}

impl Column<'_> {
    /// Puts the rows whose places in the ring are from `at` on into `lines`, each at `place`.
    fn put<'a>(
        &self,
        at: u64,
        ring: u64,
        width: usize,
        lines: impl Iterator<Item = &'a mut [u8]>,
        place: usize,
    ) {
        let (Ok(at), Ok(ring)) = (i64::try_from(at), i64::try_from(ring)) else { return };
        // How many rows after the oldest one each place of the ring is.
        let first = at.saturating_sub(self.oldest.rem_euclid(ring)).rem_euclid(ring);
        let ages = (first..ring).chain(0..);
        for (age, line) in ages.zip(lines) {
            let age = usize::try_from(age).unwrap_or(usize::MAX);
            let row =
                age.checked_mul(width).and_then(|start| self.values.get(start..)?.get(..width));
            let (Some(row), Some(bytes)) = (row, line.get_mut(place * width * 8..)) else {
                continue;
            };
            for (to, value) in bytes.as_chunks_mut::<8>().0.iter_mut().zip(row) {
                *to = value.to_le_bytes();
            }
        }
    }
}

impl Columns {
    /// How to make what room is missing for series whose archives of one step a row are kept once,
    /// or not.
    ///
    /// # Errors
    /// As [`Layout::room`](crate::store::layout::Layout::room).
    pub(in crate::store) fn room_of(
        &self,
        schema: &Numbered,
        shared: bool,
        series: usize,
    ) -> Result<MakeRoom> {
        let form = self.form(schema, shared)?;
        self.room_for(self.group(schema, shared), &form, series)
    }

    /// Takes slots for so many series. There is room.
    ///
    /// # Errors
    /// [`ErrorKind::OutOfBounds`] when there is none; nothing is taken then.
    pub(in crate::store) fn reserve(
        &mut self,
        key: (u32, bool),
        series: usize,
    ) -> Result<Vec<Target>> {
        let Self { groups, extents, .. } = self;
        let mut left = series;
        let mut targets: Vec<Target> = Vec::new();
        let numbers = groups.get(&key).map_or(&[][..], |group| &group.extents);
        for number in numbers {
            let at = usize::try_from(*number).unwrap_or(usize::MAX);
            let Some(Some(extent)) = extents.get_mut(at) else { continue };
            while left > 0
                && let Some(slot) = extent.take_slot()
            {
                left -= 1;
                match targets.last_mut() {
                    Some(last) if last.number == extent.number && last.slots.end == slot => {
                        last.slots.end += 1;
                    }
                    _ => targets.push(Target {
                        number: extent.number,
                        slots: slot..slot + 1,
                        form: Arc::clone(&extent.form),
                        map: extent.map.clone(),
                    }),
                }
            }
        }
        if left > 0 {
            self.release(targets.iter().flat_map(Target::seats));
            let message = format!("no room was made for {left} series");
            return Err(Error::new(ErrorKind::OutOfBounds, message));
        }
        Ok(targets)
    }

    /// Gives slots back.
    pub(in crate::store) fn release(&mut self, seats: impl IntoIterator<Item = u32>) {
        for seat in seats {
            let Seat { extent, slot } = Seat::of(seat);
            if let Some(extent) = self.extent_mut(extent) {
                extent.vacate(u32::try_from(slot).unwrap_or(u32::MAX));
            }
        }
    }

    /// Lets a series move into a slot that was taken for it and has its rows; answers which extent
    /// that is in.
    ///
    /// # Errors
    /// [`ErrorKind::OutOfBounds`] when there is no such extent.
    pub(in crate::store) fn move_in_with_history(
        &mut self,
        series: u32,
        seat: u32,
        live: &LiveHead,
    ) -> Result<usize> {
        let Seat { extent: number, slot } = Seat::of(seat);
        let extent = self.extent_mut(number);
        let extent = extent.ok_or_else(|| {
            Error::new(ErrorKind::OutOfBounds, format!("there is no extent {number}"))
        })?;
        let form = Arc::clone(&extent.form);
        extent.state.settle(&form, slot, series, live, i64::MIN);
        extent.change();
        self.settle(series, seat);
        Ok(number)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_stand_in_the_ring_by_their_numbers() {
        // Numbers 17 to 21 in a ring of 7: at 3, 4, 5, 6 and 0.
        let values: Vec<f64> = (17..22).flat_map(|n| [f64::from(n), f64::from(-n)]).collect();
        let column = Column { oldest: 17, values: &values };
        let mut bytes = vec![0; 7 * 2 * 16];
        for (at, lines) in [(0, 0..3), (3, 3..6), (6, 6..7)] {
            let lines = bytes.chunks_exact_mut(32).skip(lines.start).take(lines.len());
            column.put(at, 7, 2, lines, 1);
        }
        let found: Vec<f64> =
            bytes.as_chunks().0.iter().map(|value| f64::from_le_bytes(*value)).collect();
        let rows: Vec<&[f64]> = found.chunks(4).map(|row| &row[2..]).collect();
        let mut expected = vec![[0.0, 0.0]; 7];
        for (row, number) in [(3, 17.0), (4, 18.0), (5, 19.0), (6, 20.0), (0, 21.0)] {
            expected[row] = [number, -number];
        }
        assert_eq!(rows, expected);
        assert!(found.chunks(4).all(|row| row[..2] == [0.0, 0.0]));
    }
}
