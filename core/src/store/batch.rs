//! Batches: readings on their way into a store, sorted by shard as they are pushed.

use super::series::SeriesId;
use crate::engine::rate::Reading;
use crate::time::Timestamp;

/// A reading of a batch.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Cell {
    Unknown,
    Float(f64),
    Integer(i64),
    Unsigned(u64),
    /// Bytes of the part's texts.
    Text {
        from: u32,
        bytes: u32,
    },
    /// Readings of several data sources, among the part's `several`.
    Several {
        from: u32,
        count: u32,
    },
}

/// Where an entry stands among those of a shard: entries are applied in this order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Key {
    pub(super) at: Timestamp,
    /// Where the layout has the series.
    pub(super) seat: u32,
    pub(super) entry: u32,
}

/// One shard's share of a batch.
#[derive(Clone, Debug, Default)]
pub(super) struct Part {
    /// Moments, and from which entry on they hold.
    times: Vec<(Timestamp, u32)>,
    /// The series of each entry, by its number in the shard.
    pub(super) series: Vec<u32>,
    /// The number of each entry in the batch.
    pub(super) index: Vec<u32>,
    cells: Vec<Cell>,
    several: Vec<Cell>,
    texts: Vec<u8>,
}

fn place(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}

fn range(from: u32, count: u32) -> std::ops::Range<usize> {
    let from = usize::try_from(from).unwrap_or(usize::MAX);
    from..from.saturating_add(usize::try_from(count).unwrap_or(usize::MAX))
}

impl Part {
    pub(super) fn len(&self) -> usize {
        self.series.len()
    }

    pub(super) fn is_empty(&self) -> bool {
        self.series.is_empty()
    }

    pub(super) fn clear(&mut self) {
        self.times.clear();
        self.series.clear();
        self.index.clear();
        self.cells.clear();
        self.several.clear();
        self.texts.clear();
    }

    /// Bytes that the part holds.
    pub(super) fn bytes(&self) -> usize {
        self.series.len() * (8 + size_of::<Cell>())
            + self.times.len() * size_of::<(Timestamp, u32)>()
            + self.several.len() * size_of::<Cell>()
            + self.texts.len()
    }

    #[inline]
    pub(super) fn push(&mut self, series: u32, index: u32, at: Timestamp, reading: Reading<'_>) {
        let cell = self.cell(reading);
        self.push_cell(series, index, at, cell);
    }

    /// Adds an entry of one reading a data source.
    pub(super) fn push_all(
        &mut self,
        series: u32,
        index: u32,
        at: Timestamp,
        readings: &[Reading<'_>],
    ) {
        if let [only] = readings {
            return self.push(series, index, at, *only);
        }
        let from = place(self.several.len());
        for reading in readings {
            let cell = self.cell(*reading);
            self.several.push(cell);
        }
        let cell = Cell::Several { from, count: place(readings.len()) };
        self.push_cell(series, index, at, cell);
    }

    #[inline]
    fn push_cell(&mut self, series: u32, index: u32, at: Timestamp, cell: Cell) {
        if self.times.last().is_none_or(|(last, _)| *last != at) {
            self.times.push((at, place(self.series.len())));
        }
        self.series.push(series);
        self.index.push(index);
        self.cells.push(cell);
    }

    #[inline]
    fn cell(&mut self, reading: Reading<'_>) -> Cell {
        match reading {
            Reading::Unknown => Cell::Unknown,
            Reading::Float(value) => Cell::Float(value),
            Reading::Integer(value) => Cell::Integer(value),
            Reading::Unsigned(value) => Cell::Unsigned(value),
            Reading::Text(text) => {
                let from = place(self.texts.len());
                self.texts.extend_from_slice(text);
                Cell::Text { from, bytes: place(text.len()) }
            }
        }
    }

    /// Adds the entries of another part, numbered on.
    pub(super) fn append(&mut self, other: &Self) {
        let (entries, several, texts) =
            (place(self.series.len()), place(self.several.len()), place(self.texts.len()));
        let moved = |cell: &Cell| match *cell {
            Cell::Text { from, bytes } => Cell::Text { from: from + texts, bytes },
            Cell::Several { from, count } => Cell::Several { from: from + several, count },
            cell => cell,
        };
        self.times.extend(other.times.iter().map(|(at, from)| (*at, from + entries)));
        self.series.extend_from_slice(&other.series);
        self.index.extend_from_slice(&other.index);
        self.cells.extend(other.cells.iter().map(moved));
        self.several.extend(other.several.iter().map(moved));
        self.texts.extend_from_slice(&other.texts);
    }

    /// Every entry's moment, series and number in the part.
    pub(super) fn entries(&self) -> impl Iterator<Item = (Timestamp, u32, u32)> {
        let ends = self.times.iter().skip(1).map(|(_, from)| *from);
        let ends = ends.chain(std::iter::once(place(self.series.len())));
        let runs = self.times.iter().zip(ends);
        runs.flat_map(|((at, from), end)| {
            let entries = *from..end;
            let series = self.series.get(range(*from, end - from)).unwrap_or_default();
            series.iter().zip(entries).map(|(series, entry)| (*at, *series, entry))
        })
    }

    #[inline]
    pub(super) fn cell_of(&self, entry: u32) -> Cell {
        let entry = usize::try_from(entry).unwrap_or(usize::MAX);
        self.cells.get(entry).copied().unwrap_or(Cell::Unknown)
    }

    #[inline]
    pub(super) fn series_of(&self, entry: u32) -> u32 {
        let entry = usize::try_from(entry).unwrap_or(usize::MAX);
        self.series.get(entry).copied().unwrap_or(u32::MAX)
    }

    /// The cells of an entry's data sources.
    #[inline]
    pub(super) fn cells_of<'a>(&'a self, cell: &'a Cell) -> &'a [Cell] {
        match *cell {
            Cell::Several { from, count } => {
                self.several.get(range(from, count)).unwrap_or_default()
            }
            _ => std::slice::from_ref(cell),
        }
    }

    #[inline]
    pub(super) fn reading(&self, cell: &Cell) -> Reading<'_> {
        match *cell {
            Cell::Unknown | Cell::Several { .. } => Reading::Unknown,
            Cell::Float(value) => Reading::Float(value),
            Cell::Integer(value) => Reading::Integer(value),
            Cell::Unsigned(value) => Reading::Unsigned(value),
            Cell::Text { from, bytes } => {
                Reading::Text(self.texts.get(range(from, bytes)).unwrap_or_default())
            }
        }
    }

    /// The readings of an entry, one a data source.
    pub(super) fn readings(&self, entry: u32) -> Vec<Reading<'_>> {
        let cell = self.cell_of(entry);
        self.cells_of(&cell).iter().map(|cell| self.reading(cell)).collect()
    }
}

/// Readings to be appended together, each of a series and a moment.
///
/// Kept and reused from call to call, a batch allocates nothing: [`Store::append`] empties it.
///
/// [`Store::append`]: super::Store::append
#[derive(Clone, Debug)]
pub struct Batch {
    pub(super) parts: Vec<Part>,
    entries: u32,
}

impl Batch {
    /// Most entries of a batch: 2^20, some 30 MiB on their way.
    pub const ENTRIES_MAX: usize = 1 << 20;

    pub(super) fn new(shards: u32) -> Self {
        Self { parts: (0..shards.max(1)).map(|_| Part::default()).collect(), entries: 0 }
    }

    /// Entries so far.
    #[must_use]
    pub fn len(&self) -> usize {
        usize::try_from(self.entries).unwrap_or(usize::MAX)
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.entries == 0
    }

    /// Forgets all entries.
    pub fn clear(&mut self) {
        self.parts.iter_mut().for_each(Part::clear);
        self.entries = 0;
    }

    /// Adds the reading of a series with one data source. Entries are numbered in the order in
    /// which they are added, from 0.
    #[inline]
    pub fn push(&mut self, series: SeriesId, at: Timestamp, reading: Reading<'_>) {
        let index = self.next();
        if let Some((part, local)) = self.part(series) {
            part.push(local, index, at, reading);
        }
    }

    /// Adds the readings of a series, one for each data source that takes them, in the order of
    /// its schema.
    pub fn push_all(&mut self, series: SeriesId, at: Timestamp, readings: &[Reading<'_>]) {
        let index = self.next();
        if let Some((part, local)) = self.part(series) {
            part.push_all(local, index, at, readings);
        }
    }

    #[inline]
    fn next(&mut self) -> u32 {
        let index = self.entries;
        self.entries = index.saturating_add(1);
        index
    }

    #[inline]
    fn part(&mut self, series: SeriesId) -> Option<(&mut Part, u32)> {
        let shards = u32::try_from(self.parts.len()).unwrap_or(u32::MAX);
        let (shard, local) = (series.number() % shards, series.number() / shards);
        Some((self.parts.get_mut(usize::try_from(shard).ok()?)?, local))
    }
}
