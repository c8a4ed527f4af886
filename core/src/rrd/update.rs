//! Updating a database (`rrdupdate(1)`).

use super::Rrd;
use crate::engine::rate::Reading;
use crate::engine::update::{RowWrite, update};
use crate::error::Result;
use crate::format::{self, Layout};
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
        let Self { storage, schema, layout, live, scratch, rows, .. } = self;
        let mut failed: Option<io::Error> = None;
        let applied = update(schema, live, at, readings, scratch, |write| {
            if failed.is_none() {
                failed = write_rows(storage.as_mut(), layout, &write, rows).err();
            }
        });
        let closed = applied.map_err(|error| self.named(error))?;
        if let Some(error) = failed {
            return Err(self.poison("writing rows", error));
        }
        self.write_live(closed)
    }

    /// Writes the live head in one piece: as much of it as changes when a step `closed`, or when
    /// none did.
    fn write_live(&mut self, closed: bool) -> Result<()> {
        let Self { storage, schema, layout, live, image, .. } = self;
        format::encode_live(schema, layout, live, closed, image);
        let changed = if closed { layout.live() } else { layout.open_step() };
        let start = u64::try_from(changed.start).unwrap_or(u64::MAX);
        let written = storage.write_at(start, image.get(..changed.len()).unwrap_or_default());
        written.map_err(|error| self.poison("writing the header", error))
    }
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
        buffer.extend(write.values.iter().flat_map(|value| value.to_le_bytes()));
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
