//! What a schema makes of an extent: which archives are kept, and where every value is in the file.

use crate::error::{Error, ErrorKind, Result};
use crate::schema::{Archive, Schema};
use std::ops::Range;
use std::sync::Arc;

/// Rows that each archive has beyond those that it answers with. What a loss of power takes from
/// the journal is at most the newest few steps; rows of these steps may have reached the disk, and
/// stand where nothing is read from. 8 steps of 15 s are 2 minutes.
pub(in crate::store) const SPARE_ROWS: u64 = 8;

/// How many series stand side by side in a row: those of a tile. Measured in
/// `docs/internals/columns.md`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::store) struct Tiles {
    /// Where rows are shorter than [`BRISK_SECONDS`](Self::BRISK_SECONDS).
    pub(super) brisk: usize,
    /// Where they are longer: a tile is as many rows in as few pages as a read of one series can
    /// have.
    pub(super) slow: usize,
}

impl Tiles {
    /// Values of a brisk tile's row: one page of 4 KiB, so that a step dirties no byte but its own.
    /// In narrower tiles a page fills over several steps, and systems write it back every 30 s
    /// meanwhile.
    const BRISK: usize = 512;
    /// Values of a slow tile's row: a page holds 8 rows, and is written back as often, which at a
    /// row every 5 minutes is 10 bytes a reading of 15 s.
    const SLOW: usize = 64;
    /// Rows of up to half a minute fill their page before the system writes it back.
    const BRISK_SECONDS: u64 = 30;

    /// The usual ones for an extent of `slots` series.
    pub(super) fn usual(form: &Form, slots: usize) -> Self {
        let tile = |values: usize| {
            let series = (values / form.width().max(1)).max(1);
            let series =
                if series.is_power_of_two() { series } else { series.next_power_of_two() / 2 };
            slots.min(series)
        };
        Self { brisk: tile(Self::BRISK), slow: tile(Self::SLOW) }
    }
}

/// The first extent of a schema has room for so many series, each after it twice as many.
const SLOTS_FIRST: usize = 64;
/// Most series of an extent: 4,096, which with the daemon's archives are 250 MB, made in one call
/// to the system.
pub(in crate::store) const SLOTS_MAX: usize = 4_096;

/// Bytes that start on a page of their own, so that a map's pages are those of the parts.
const PAGE: u64 = 4_096;

/// A schema as columns: what does not change from extent to extent.
#[derive(Debug)]
pub(in crate::store) struct Form {
    pub(super) schema: Arc<Schema>,
    /// The schema's number in the catalogue.
    pub(super) number: u32,
    /// Whether archives of one step a row share their rows.
    pub(super) shared: bool,
    /// For each archive the kept one that has its rows.
    kept_of: Vec<usize>,
    /// The archives that have rows of their own, by their index in the schema.
    pub(super) kept: Vec<usize>,
    /// Whether every data source is a gauge, so that runs of floats are columns.
    pub(super) gauges: bool,
    /// Whether any data source is calculated.
    pub(super) computed: bool,
    /// Data sources that take readings.
    pub(super) measured: usize,
    /// Seconds of the shortest rows.
    pub(super) finest: i64,
}

impl Form {
    /// The form of `schema`. `shared`: rows of one primary data point are the same under every
    /// consolidation function, so archives of one step a row and one length are kept once; not
    /// where an imported file says otherwise.
    ///
    /// # Errors
    /// [`ErrorKind::Unsupported`] for archives of the Holt-Winters family: they read their rows
    /// back, and what is read again after a crash would be what was written before it.
    pub(in crate::store) fn new(schema: Arc<Schema>, number: u32, shared: bool) -> Result<Self> {
        if schema.is_aberrant() {
            let message = "forecasting archives have no columns: keep their series as files";
            return Err(Error::new(ErrorKind::Unsupported, message));
        }
        let (mut kept_of, mut kept) = (Vec::new(), Vec::<usize>::new());
        for (index, archive) in schema.archives().iter().enumerate() {
            let same = |at: &usize| {
                let other = schema.archives().get(*at);
                shared && other.is_some_and(|other| same_rows(other, archive))
            };
            match kept.iter().position(same) {
                Some(at) => kept_of.push(at),
                None => {
                    kept_of.push(kept.len());
                    kept.push(index);
                }
            }
        }
        let sources = schema.data_sources();
        let measured = sources.iter().filter(|source| source.expression().is_none()).count();
        let gauge = crate::schema::DataSourceKind::Gauge;
        let finest = schema.archives().iter().map(|archive| schema.row_seconds(archive)).min();
        Ok(Self {
            number,
            shared,
            kept_of,
            kept,
            gauges: sources.iter().all(|source| source.kind() == gauge),
            computed: measured < sources.len(),
            measured,
            finest: finest.and_then(|seconds| seconds.try_into().ok()).unwrap_or(i64::MAX),
            schema,
        })
    }

    /// Data sources.
    pub(super) fn width(&self) -> usize {
        self.schema.data_sources().len()
    }

    /// Which kept archive has the rows of the schema's archive `index`.
    pub(super) fn kept_of(&self, index: usize) -> usize {
        self.kept_of.get(index).copied().unwrap_or(0)
    }

    /// The kept archives.
    pub(super) fn archives(&self) -> impl Iterator<Item = &Archive> {
        self.kept.iter().filter_map(|index| self.schema.archives().get(*index))
    }

    /// How many series the schema's extent of this number has room for, counted from 0: twice as
    /// many as the one before, up to the most.
    pub(super) fn slots(ordinal: usize) -> usize {
        let doublings = (SLOTS_MAX / SLOTS_FIRST).ilog2();
        SLOTS_FIRST << u32::try_from(ordinal).map_or(doublings, |number| number.min(doublings))
    }
}

fn same_rows(a: &Archive, b: &Archive) -> bool {
    a.pdp_per_row() == 1 && b.pdp_per_row() == 1 && a.rows() == b.rows()
}

/// Where the rows of one kept archive are in an extent's file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Region {
    offset: u64,
    /// Rows of the ring, spare ones included.
    rows: u64,
    /// Series side by side in a row.
    tile: usize,
}

/// Every offset in an extent's file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::store) struct Map {
    /// Series that there is room for.
    pub(super) slots: usize,
    /// Values of one series in a row.
    width: usize,
    regions: Vec<Region>,
    /// Bytes of the file.
    pub(super) size: u64,
}

/// A piece of a row: where it is, and which of the run's values it holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Piece {
    pub(super) offset: u64,
    /// Values, counted from the run's first.
    pub(super) values: Range<usize>,
}

impl Map {
    /// The map of an extent of `slots` series whose rows begin after `header` bytes.
    pub(in crate::store) fn new(form: &Form, slots: usize, tiles: Tiles, header: u64) -> Self {
        let width = form.width();
        let mut offset = header.next_multiple_of(PAGE);
        let slot_bytes = u64::try_from(width.saturating_mul(8)).unwrap_or(u64::MAX);
        let row_bytes = u64::try_from(slots).unwrap_or(u64::MAX).saturating_mul(slot_bytes);
        let mut regions = Vec::new();
        for archive in form.archives() {
            let rows = archive.rows().saturating_add(SPARE_ROWS);
            let brisk = form.schema.row_seconds(archive) <= Tiles::BRISK_SECONDS;
            let tile = if brisk { tiles.brisk } else { tiles.slow };
            regions.push(Region { offset, rows, tile });
            let end = offset.saturating_add(rows.saturating_mul(row_bytes));
            offset = end.checked_next_multiple_of(PAGE).unwrap_or(u64::MAX);
        }
        Self { slots, width, regions, size: offset }
    }

    /// The pieces of row `number` of a kept archive that hold the slots `slots`.
    pub(super) fn pieces(
        &self,
        archive: usize,
        number: i64,
        slots: Range<usize>,
    ) -> impl Iterator<Item = Piece> {
        let region = self.regions.get(archive).copied();
        let mut next = slots.start;
        std::iter::from_fn(move || {
            let region = region?;
            if next >= slots.end {
                return None;
            }
            let end = (next - next % region.tile + region.tile).min(slots.end);
            let offset = self.offset(region, number, next)?;
            let values = (next - slots.start) * self.width..(end - slots.start) * self.width;
            next = end;
            Some(Piece { offset, values })
        })
    }

    /// How many series stand side by side in the rows of a kept archive.
    pub(super) fn tile(&self, archive: usize) -> usize {
        self.regions.get(archive).map_or(1, |region| region.tile)
    }

    /// Slots cut where tiles end.
    pub(super) fn tiles(
        &self,
        archive: usize,
        slots: Range<usize>,
    ) -> impl Iterator<Item = Range<usize>> {
        let tile = self.regions.get(archive).map_or(1, |region| region.tile);
        let mut next = slots.start;
        std::iter::from_fn(move || {
            let start = next;
            next = (start - start % tile + tile).min(slots.end);
            (start < slots.end).then_some(start..next)
        })
    }

    /// How many rows a kept archive's ring has, and whether those of `slots` are bytes without a
    /// gap, as they are a whole tile.
    pub(super) fn ring(&self, archive: usize, slots: &Range<usize>) -> (u64, bool) {
        let region = self.regions.get(archive);
        region.map_or((0, false), |region| (region.rows, slots.len() == region.tile))
    }

    /// Where the values of `slot` begin in row `number` of a kept archive.
    pub(super) fn value(&self, archive: usize, number: i64, slot: usize) -> Option<u64> {
        self.offset(*self.regions.get(archive)?, number, slot)
    }

    /// Where the values of `slot` begin in the rows of a kept archive from number `first` on, one
    /// after the other: a division for all rows, and not four for each.
    pub(super) fn offsets(
        &self,
        archive: usize,
        slot: usize,
        first: i64,
    ) -> Option<impl Iterator<Item = u64> + use<>> {
        let region = self.regions.get(archive)?;
        let step = u64::try_from(region.tile * self.width).ok()? * 8;
        let ring = self.value(archive, 0, slot)?;
        let end = ring + region.rows * step;
        let mut next = self.value(archive, first, slot)?;
        Some(std::iter::repeat_with(move || {
            let offset = next;
            next = if offset + step == end { ring } else { offset + step };
            offset
        }))
    }

    fn offset(&self, region: Region, number: i64, slot: usize) -> Option<u64> {
        let ring = i64::try_from(region.rows).ok()?;
        let row = number.rem_euclid(ring).unsigned_abs();
        let tile = u64::try_from(slot / region.tile).ok()?;
        let of_tile = u64::try_from(slot % region.tile * self.width).ok()?;
        let row_values = u64::try_from(region.tile * self.width).ok()?;
        let values = (tile * region.rows + row) * row_values + of_tile;
        Some(region.offset + values * 8)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::schema::{Consolidation, DataSource, DataSourceKind};

    fn form(sources: &[&str], shared: bool) -> Form {
        let gauge = |name: &&str| DataSource::new(name, DataSourceKind::Gauge, 120).unwrap();
        let functions = [Consolidation::Average, Consolidation::Min, Consolidation::Max];
        let archives = functions.into_iter().flat_map(|function| {
            [(1, 240), (20, 288), (240, 2_160)]
                .map(|(steps, rows)| Archive::new(function, 0.5, steps, rows).unwrap())
        });
        let schema =
            Schema::new(15, sources.iter().map(gauge).collect(), archives.collect()).unwrap();
        Form::new(Arc::new(schema), 0, shared).unwrap()
    }

    #[test]
    fn archives_of_one_step_share_their_rows() {
        let shared = form(&["sum"], true);
        assert_eq!(shared.kept, [0, 1, 2, 4, 5, 7, 8]);
        assert_eq!((shared.kept_of(3), shared.kept_of(6), shared.kept_of(4)), (0, 0, 3));
        assert_eq!(form(&["sum"], false).kept.len(), 9);
    }

    #[test]
    fn extents_grow_to_their_largest() {
        let slots: Vec<usize> = (0..9).map(Form::slots).collect();
        assert_eq!(slots, [64, 128, 256, 512, 1_024, 2_048, 4_096, 4_096, 4_096]);
        // None is smaller again, however many there are: 58 doublings leave nothing of 64.
        assert!((6..1_000).all(|ordinal| Form::slots(ordinal) == SLOTS_MAX));
        assert_eq!(Form::slots(usize::MAX), SLOTS_MAX);
    }

    /// No two values of an extent overlap, and none lies outside of the file.
    #[test]
    fn every_value_has_its_own_place() {
        for (sources, slots) in [(&["a"][..], 64), (&["a", "b", "c"][..], 256)] {
            let form = form(sources, true);
            let tiles = Tiles { brisk: 16, slow: 4 };
            let map = Map::new(&form, slots, tiles, 300);
            let mut seen = std::collections::HashSet::new();
            for (archive, definition) in form.archives().enumerate() {
                let ring = i64::try_from(definition.rows() + SPARE_ROWS).unwrap();
                for number in 1_000..1_000 + ring {
                    let pieces: Vec<Piece> = map.pieces(archive, number, 3..slots).collect();
                    let mut next = 0;
                    for piece in pieces {
                        assert_eq!(piece.values.start, next);
                        next = piece.values.end;
                        let slot = 3 + piece.values.start / sources.len();
                        assert_eq!(map.value(archive, number, slot), Some(piece.offset));
                    }
                    assert_eq!(next, (slots - 3) * sources.len());
                    for slot in 0..slots {
                        let offset = map.value(archive, number, slot).unwrap();
                        assert!(offset >= 4_096);
                        assert!(offset + 8 * u64::try_from(sources.len()).unwrap() <= map.size);
                        assert!(seen.insert(offset));
                    }
                    assert_eq!(map.value(archive, number, 5), map.value(archive, number - ring, 5));
                }
                for first in [-7, 0, ring - 1, 1_000] {
                    let offsets = map.offsets(archive, 5, first).unwrap().map(Some);
                    let ring_and_more = usize::try_from(ring).unwrap() + 3;
                    for (number, offset) in (first..).zip(offsets.take(ring_and_more)) {
                        assert_eq!(map.value(archive, number, 5), offset);
                    }
                }
            }
        }
    }
}
