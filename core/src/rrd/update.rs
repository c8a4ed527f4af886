//! Updating a database (`rrdupdate(1)`).

use super::Rrd;
use crate::engine::rate::Reading;
use crate::engine::smooth;
use crate::engine::update::{Applied, RowWrite, Rows, update};
use crate::error::Result;
use crate::format::{self, Layout};
use crate::schema::UNKNOWN;
use crate::storage::Storage;
use crate::time::Timestamp;
use std::io;

/// Most bytes of rows in one write: a gap of many steps is written in pieces of 64 KiB.
const WRITE_MAX: usize = 64 * 1024;

impl Rrd {
    /// Applies one reading per data source, in file order, taken at `at`.
    ///
    /// Rows are written before the header that makes them count, so a process killed between the
    /// two has changed nothing that a reader sees but the oldest row.
    ///
    /// # Errors
    /// [`Argument`](crate::ErrorKind::Argument) for a wrong number of readings or one that is not
    /// a number of the kind's form, [`NotLaterThanLast`](crate::ErrorKind::NotLaterThanLast) for a
    /// time not after the last: nothing has changed. [`Io`](crate::ErrorKind::Io) when a write
    /// fails: the handle then refuses further updates as
    /// [`Poisoned`](crate::ErrorKind::Poisoned).
    pub fn update(&mut self, at: Timestamp, readings: &[Reading<'_>]) -> Result<()> {
        self.check_writable()?;
        if self.layout.machine().is_narrow() {
            self.try_update(at, readings)?;
        }
        let Self { storage, schema, layout, live, scratch, rows, .. } = self;
        let mut stored = Stored { storage: storage.as_mut(), layout, buffer: rows, failed: None };
        let applied = update(schema, live, at, readings, scratch, &mut stored);
        if let Ok(Applied { smooth: true, .. }) = applied {
            smooth::smooth(schema, live, scratch, &mut stored);
        }
        let failed = stored.failed;
        let Applied { closed, .. } = applied.map_err(|error| self.named(error))?;
        if let Some((action, error)) = failed {
            return Err(self.poison(action, error));
        }
        self.write_live(closed)
    }

    /// Applies the readings to copies, to learn before anything is written whether the file's
    /// machine has room for what would be.
    #[cold]
    fn try_update(&mut self, at: Timestamp, readings: &[Reading<'_>]) -> Result<()> {
        let Self { schema, layout, live, image, scratch, .. } = self;
        let (mut live, mut image) = (live.clone(), image.clone());
        update(schema, &mut live, at, readings, scratch, &mut NoRows)
            .and_then(|_| format::encode_live(schema, layout, &live, true, &mut image))
            .map_err(|error| self.named(error))
    }

    /// Writes the live head in one piece: as much of it as changes when a step `closed`, or when
    /// none did.
    fn write_live(&mut self, closed: bool) -> Result<()> {
        let Self { storage, schema, layout, live, image, .. } = self;
        if let Err(error) = format::encode_live(schema, layout, live, closed, image) {
            return Err(self.named(error));
        }
        let changed = if closed { layout.live() } else { layout.open_step() };
        let start = u64::try_from(changed.start).unwrap_or(u64::MAX);
        let written = storage.write_at(start, image.get(..changed.len()).unwrap_or_default());
        written.map_err(|error| self.poison("writing the header", error))
    }
}

/// The rows in a storage.
struct Stored<'a> {
    storage: &'a mut dyn Storage,
    layout: &'a Layout,
    buffer: &'a mut Vec<u8>,
    /// What the storage first refused, and while what was done.
    failed: Option<(&'static str, io::Error)>,
}

impl Rows for Stored<'_> {
    fn read(&mut self, archive: usize, row: u64, values: &mut [f64]) {
        values.fill(UNKNOWN);
        if self.failed.is_some() {
            return;
        }
        self.buffer.clear();
        self.buffer.resize(size_of_val(values), 0);
        let offset = self.layout.row(archive, row).unwrap_or(u64::MAX);
        match self.storage.read_at(offset, self.buffer) {
            Ok(()) => {
                let (cells, _) = self.buffer.as_chunks();
                for (value, bytes) in values.iter_mut().zip(cells) {
                    *value = self.layout.machine().float(*bytes);
                }
            }
            Err(error) => self.failed = Some(("reading rows", error)),
        }
    }

    fn write(&mut self, write: RowWrite<'_>) {
        if self.failed.is_none() {
            let written = write_rows(self.storage, self.layout, &write, self.buffer);
            self.failed = written.err().map(|error| ("writing rows", error));
        }
    }
}

/// Rows of which none is read and none written, where counts and times alone are of interest.
struct NoRows;

impl Rows for NoRows {
    fn read(&mut self, _: usize, _: u64, values: &mut [f64]) {
        values.fill(UNKNOWN);
    }

    fn write(&mut self, _: RowWrite<'_>) {}
}

fn write_rows(
    storage: &mut dyn Storage,
    layout: &Layout,
    write: &RowWrite<'_>,
    buffer: &mut Vec<u8>,
) -> io::Result<()> {
    let Some(mut offset) = layout.row(write.archive, write.row) else {
        return Err(io::Error::from(io::ErrorKind::InvalidInput));
    };
    buffer.clear();
    let width = size_of_val(write.values);
    let at_once = usize::try_from(write.count).unwrap_or(usize::MAX).min(WRITE_MAX / width + 1);
    for _ in 0..at_once {
        if layout.machine().is_big_endian() {
            buffer.extend(write.values.iter().flat_map(|value| value.to_be_bytes()));
        } else {
            buffer.extend(write.values.iter().flat_map(|value| value.to_le_bytes()));
        }
    }
    let mut left = write.count;
    while left > 0 {
        let rows = usize::try_from(left).unwrap_or(usize::MAX).min(at_once);
        let bytes = buffer.get(..rows * width).unwrap_or_default();
        storage.write_at(offset, bytes)?;
        offset += u64::try_from(bytes.len()).unwrap_or(0);
        left -= u64::try_from(rows).unwrap_or(left);
    }
    Ok(())
}
