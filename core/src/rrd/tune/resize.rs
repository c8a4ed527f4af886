//! A copy of a database with another number of rows (`rrdresize(1)`).

use super::structure::check_season;
use super::{Rebuilt, RowCount};
use crate::error::{Error, ErrorKind, Result};
use crate::format::Machine;
use crate::rrd::Rrd;
use crate::schema::{Archive, Schema, Version};
use std::path::Path;

impl Rrd {
    /// Writes a copy of the database to `copy`, with the archive at `index` longer or shorter at
    /// its old end. New rows are unknown; [`tune`](Self::tune) fills them.
    ///
    /// # Errors
    /// [`ErrorKind::OutOfBounds`] when there is no such archive, when it has not so many rows,
    /// and when it is a season; [`ErrorKind::Io`] when the system refuses.
    pub fn resize_to(&self, copy: &Path, index: usize, rows: RowCount) -> Result<()> {
        let refuse = |message: &str| self.named(Error::new(ErrorKind::OutOfBounds, message));
        let mut archives = self.schema.archives().to_vec();
        let mut live = self.live.clone();
        let (Some(archive), Some(current)) =
            (archives.get_mut(index), live.current_row.get_mut(index))
        else {
            return Err(refuse("no such RRA in this RRD"));
        };
        let there = archive.rows();
        let new = match rows {
            RowCount::More(more) => there.checked_add(more),
            RowCount::Fewer(fewer) => there.checked_sub(fewer),
            RowCount::Exactly(rows) => Some(rows),
        };
        let new = new.filter(|rows| *rows > 0);
        let new = new.ok_or_else(|| refuse("This RRA is not that big"))?;
        check_season(index, archive, new).map_err(|error| self.named(error))?;
        let (function, per_row) = (archive.consolidation(), archive.pdp_per_row());
        let resized = Archive::from_file(function, *archive.parameters(), per_row, new);
        *archive = resized.map_err(|error| self.named(error))?;
        // The newest rows stay where they are while there is room before them.
        *current = (*current).min(new - 1);
        let mut rows = self.every_row()?;
        if let Some(values) = rows.get_mut(index) {
            let dropped = usize::try_from(there.saturating_sub(new)).unwrap_or(usize::MAX);
            let dropped = dropped.saturating_mul(self.schema.data_sources().len());
            values.drain(..dropped.min(values.len()));
        }
        let version = self.schema.version().max(Version::V3);
        let sources = self.schema.data_sources().to_vec();
        let schema = Schema::with_version(version, self.schema.step(), sources, archives)
            .map_err(|error| self.named(error))?;
        let mut rebuilt = Rebuilt { schema, live, rows };
        if self.machine() != Machine::STANDARD {
            rebuilt.settle();
        }
        rebuilt.place(copy, |_| Ok(()))
    }
}
