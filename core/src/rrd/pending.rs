//! The rows that a call has completed and not yet written.

use crate::engine::update::RowWrite;
use crate::format::Layout;
use crate::schema::{Parameters, Schema};
use crate::storage::Storage;
use std::io;

/// Most bytes of rows in one write: a gap of many steps is written in pieces of 64 KiB.
const WRITE_MAX: usize = 64 * 1024;

/// Rows on their way to the storage, archive by archive, in the order in which they were
/// completed.
#[derive(Debug, Default)]
pub(super) struct Pending {
    archives: Vec<Archive>,
    /// Bytes for one write.
    bytes: Vec<u8>,
}

/// The pending rows of one archive.
#[derive(Debug)]
struct Archive {
    /// How many rows it has.
    rows: u64,
    /// Values per row.
    width: usize,
    /// Whether each row is written after the one before it: not where seasons pass over rows in a
    /// gap, and keep what stands there.
    in_turn: bool,
    spans: Vec<Span>,
    /// One row of values a span.
    values: Vec<f64>,
}

/// Rows that follow each other in the file and hold the same values.
#[derive(Clone, Copy, Debug)]
struct Span {
    row: u64,
    count: u64,
}

impl Pending {
    pub(super) fn new(schema: &Schema) -> Self {
        let width = schema.data_sources().len();
        let archives = schema.archives().iter().map(|archive| Archive {
            rows: archive.rows(),
            width,
            in_turn: !matches!(archive.parameters(), Parameters::Season { .. }),
            spans: Vec::new(),
            values: Vec::new(),
        });
        Self { archives: archives.collect(), bytes: Vec::new() }
    }

    pub(super) fn push(&mut self, write: &RowWrite<'_>) {
        let Some(archive) = self.archives.get_mut(write.archive) else { return };
        archive.spans.push(Span { row: write.row, count: write.count });
        archive.values.extend_from_slice(write.values);
        // What has been overtaken twice over goes, so that no call holds more than the archive
        // twice, however many readings it has.
        let twice = archive.rows.saturating_mul(2).max(64);
        if u64::try_from(archive.spans.len()).is_ok_and(|spans| spans > twice) {
            archive.forget_overtaken();
        }
    }

    /// Fills `values` with a row as the call has left it: the one that it has completed, or that of
    /// the storage.
    ///
    /// # Errors
    /// The storage's.
    pub(super) fn read(
        &mut self,
        storage: &dyn Storage,
        layout: &Layout,
        (archive, row): (usize, u64),
        values: &mut [f64],
    ) -> io::Result<()> {
        if let Some(pending) = self.row(archive, row) {
            values.copy_from_slice(pending);
            return Ok(());
        }
        let offset = layout.row(archive, row);
        let offset = offset.ok_or_else(|| io::Error::from(io::ErrorKind::InvalidInput))?;
        self.bytes.clear();
        self.bytes.resize(size_of_val(values), 0);
        let read = storage.read_at(offset, &mut self.bytes);
        let machine = layout.machine();
        for (value, bytes) in values.iter_mut().zip(self.bytes.as_chunks().0) {
            *value = machine.float(*bytes);
        }
        self.bytes.clear();
        read
    }

    /// The values of a row as the call has left them; none for a row that it has not completed.
    fn row(&self, archive: usize, row: u64) -> Option<&[f64]> {
        let archive = self.archives.get(archive)?;
        let holds = |span: &Span| (span.row..span.row + span.count).contains(&row);
        let at = archive.spans.iter().rposition(holds)?;
        archive.values.get(at * archive.width..(at + 1) * archive.width)
    }

    pub(super) fn clear(&mut self) {
        for archive in &mut self.archives {
            archive.spans.clear();
            archive.values.clear();
        }
    }

    /// Writes all rows, those that follow each other in one piece, and forgets them.
    ///
    /// # Errors
    /// The storage's.
    pub(super) fn write(&mut self, storage: &mut dyn Storage, layout: &Layout) -> io::Result<()> {
        let Self { archives, bytes } = self;
        for (index, archive) in archives.iter().enumerate().filter(|(_, all)| !all.spans.is_empty())
        {
            let mut piece = Piece { storage, layout, archive: index, row: 0, bytes };
            let skipped = archive.overtaken();
            let rows = archive.values.chunks_exact(archive.width).skip(skipped);
            for (span, values) in archive.spans.iter().skip(skipped).zip(rows) {
                piece.take(*span, values)?;
            }
            piece.write()?;
        }
        self.clear();
        Ok(())
    }
}

impl Archive {
    /// Drops spans that later ones have written over whole.
    fn forget_overtaken(&mut self) {
        if self.in_turn {
            let overtaken = self.overtaken();
            self.spans.drain(..overtaken);
            self.values.drain(..overtaken * self.width);
            return;
        }
        let mut later = std::collections::HashSet::new();
        // A span of a season is one row: it repeats none.
        let mut keep: Vec<bool> =
            self.spans.iter().rev().map(|span| later.insert(span.row)).collect();
        keep.reverse();
        let mut rows = keep.iter().flat_map(|keep| std::iter::repeat_n(*keep, self.width));
        self.values.retain(|_| rows.next().unwrap_or(true));
        let mut spans = keep.iter();
        self.spans.retain(|_| spans.next().copied().unwrap_or(true));
    }

    /// How many of the first spans later ones have written over whole.
    fn overtaken(&self) -> usize {
        if !self.in_turn {
            return 0;
        }
        let mut later = 0u64;
        let newest = self.spans.iter().rev().take_while(|span| {
            let needed = later < self.rows;
            later = later.saturating_add(span.count);
            needed
        });
        self.spans.len() - newest.count()
    }
}

/// Rows that go out in one write.
struct Piece<'a> {
    storage: &'a mut dyn Storage,
    layout: &'a Layout,
    archive: usize,
    /// The first row.
    row: u64,
    bytes: &'a mut Vec<u8>,
}

impl Piece<'_> {
    fn take(&mut self, span: Span, values: &[f64]) -> io::Result<()> {
        let width = size_of_val(values);
        let held = u64::try_from(self.bytes.len() / width).unwrap_or(0);
        if span.row != self.row + held {
            self.write()?;
        }
        if self.bytes.is_empty() {
            self.row = span.row;
        }
        for _ in 0..span.count {
            if self.bytes.len() + width > WRITE_MAX {
                let next = self.row + u64::try_from(self.bytes.len() / width).unwrap_or(0);
                self.write()?;
                self.row = next;
            }
            // Two loops: the usual one is a copy.
            if self.layout.machine().is_big_endian() {
                self.bytes.extend(values.iter().flat_map(|value| value.to_be_bytes()));
            } else {
                self.bytes.extend(values.iter().flat_map(|value| value.to_le_bytes()));
            }
        }
        Ok(())
    }

    fn write(&mut self) -> io::Result<()> {
        if self.bytes.is_empty() {
            return Ok(());
        }
        let offset = self.layout.row(self.archive, self.row);
        let offset = offset.ok_or_else(|| io::Error::from(io::ErrorKind::InvalidInput))?;
        let written = self.storage.write_at(offset, self.bytes);
        self.bytes.clear();
        written
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::schema::{Archive, Consolidation, DataSource, DataSourceKind};
    use crate::storage::Memory;

    /// Two data sources, archives of 5 and 3 rows.
    fn schema() -> Schema {
        let source = |name| DataSource::new(name, DataSourceKind::Gauge, 60).unwrap();
        let archive = |rows| Archive::new(Consolidation::Average, 0.5, 1, rows).unwrap();
        Schema::new(10, vec![source("a"), source("b")], vec![archive(5), archive(3)]).unwrap()
    }

    #[test]
    fn rows_of_a_call_are_seen_before_they_are_written_and_the_last_one_counts() {
        let schema = schema();
        let layout = Layout::new(&schema);
        let size = usize::try_from(layout.file_size()).unwrap();
        let mut pending = Pending::new(&schema);
        let mut storage = Memory::from(vec![0; size]);
        // Round the first archive twice, a gap of two rows each time, and one row of the second.
        let mut last = [None; 5];
        let mut row = 3;
        for turn in 0..5u8 {
            let values = [f64::from(turn), -f64::from(turn)];
            let count = if row == 4 { 1 } else { 2 };
            pending.push(&RowWrite { archive: 0, row, count, values: &values });
            (row..row + count).for_each(|row| last[usize::try_from(row).unwrap()] = Some(values));
            row = (row + count) % 5;
        }
        pending.push(&RowWrite { archive: 1, row: 2, count: 1, values: &[7.0, 8.0] });
        for (row, values) in last.iter().enumerate() {
            let found = pending.row(0, u64::try_from(row).unwrap());
            assert_eq!(found, values.as_ref().map(|values| &values[..]), "{row}");
        }
        assert_eq!(pending.row(1, 2), Some(&[7.0, 8.0][..]));
        assert_eq!(pending.row(1, 1), None);
        assert_eq!(pending.row(2, 0), None);

        pending.write(&mut storage, &layout).unwrap();
        let value = |archive, row, source: u64| {
            let mut bytes = [0; 8];
            let at = layout.row(archive, row).unwrap() + source * 8;
            storage.read_at(at, &mut bytes).unwrap();
            f64::from_le_bytes(bytes)
        };
        for (row, values) in last.iter().enumerate() {
            let row = u64::try_from(row).unwrap();
            assert_eq!([value(0, row, 0), value(0, row, 1)], values.unwrap(), "{row}");
        }
        assert_eq!([value(1, 2, 0), value(1, 2, 1)], [7.0, 8.0]);
        assert_eq!(pending.row(1, 2), None, "what is written is no longer pending");
    }

    #[test]
    fn no_call_holds_more_than_an_archive_twice_over() {
        let schema = schema();
        let mut pending = Pending::new(&schema);
        for turn in 0..1_000_u32 {
            let values = [f64::from(turn); 2];
            pending.push(&RowWrite {
                archive: 1,
                row: u64::from(turn % 3),
                count: 1,
                values: &values,
            });
        }
        assert!(pending.archives[1].spans.len() <= 65);
        assert_eq!(pending.row(1, 0), Some(&[999.0; 2][..]));
        assert_eq!(pending.row(1, 2), Some(&[998.0; 2][..]));
    }
}
