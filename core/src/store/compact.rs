//! A store after many series have gone: the catalogue without dead records, files without empty
//! slots.

use super::catalogue::{Place, Plan};
use super::columns::{Columns, Move};
use super::series::SeriesId;
use super::shard::{Kept, Shard};
use super::{Store, names};
use crate::error::{Error, Result};
use crate::time::Timestamp;
use std::cell::RefCell;
use std::collections::BTreeSet;
use std::io;

/// Series that move while readings wait: some 100 microseconds each with the daemon's archives.
const AT_ONCE: usize = 64;

/// What a compaction has done.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Compacted {
    /// Bytes of the store's files before.
    pub before: u64,
    /// The same after.
    pub after: u64,
    /// Series that live in other slots now.
    pub moved: usize,
    /// Pairs of files that are gone.
    pub removed: usize,
}

fn columns(kept: &Kept) -> Option<&Columns> {
    kept.layout.columns()
}

impl Store {
    /// Writes the catalogue without what is no more, and lets series of mostly empty files move
    /// into the free slots of others, so that files go. Appends wait for some 10 ms at a time.
    ///
    /// # Errors
    /// [`ErrorKind::Io`](crate::ErrorKind::Io) when the system refuses;
    /// [`ErrorKind::Poisoned`](crate::ErrorKind::Poisoned) after a failed write.
    pub fn compact(&self, now: Timestamp) -> Result<Compacted> {
        // What is covered by the journal alone needs it in its old slots.
        self.checkpoint(now)?;
        let mut compacted = Compacted { before: self.bytes()?, ..Compacted::default() };
        for (number, shard) in (0..).zip(&self.shards) {
            let sparse = columns(&shard.read()).map(Columns::sparse).unwrap_or_default();
            if sparse.is_empty() {
                continue;
            }
            loop {
                let moved = self.move_some(number, shard, &sparse)?;
                if moved == 0 {
                    break;
                }
                compacted.moved += moved;
            }
            for extent in sparse {
                compacted.removed += usize::from(self.remove_empty(shard, extent)?);
            }
        }
        {
            let mut log = self.log.lock();
            let catalogue = self.catalogue.read();
            log.compact(&catalogue)?;
        }
        self.checkpoint(now)?;
        compacted.after = self.bytes()?;
        Ok(compacted)
    }

    /// Moves a portion of series out of sparse extents; answers how many.
    fn move_some(&self, number: u32, shard: &Shard, sparse: &BTreeSet<usize>) -> Result<usize> {
        let mut log = self.log.lock();
        let shards = u32::try_from(self.shards.len()).unwrap_or(u32::MAX).max(1);
        let id = |moved: &Move| SeriesId::from_number(moved.series * shards + number);
        let moves = RefCell::new(Vec::new());
        let change = |kept: &mut Kept| {
            let Some(columns) = kept.layout.columns_mut() else { return Ok(BTreeSet::new()) };
            let moved = columns.move_together(sparse, AT_ONCE)?;
            let parts = Columns::parts(moved.iter().map(|moved| moved.to));
            *moves.borrow_mut() = moved;
            Ok(parts)
        };
        shard.relocate(change, || {
            let records = {
                let catalogue = self.catalogue.read();
                let mut plan = Plan::new(&catalogue);
                for moved in &*moves.borrow() {
                    let Some(Place { schema, .. }) = catalogue.place(id(moved)) else { continue };
                    plan.relocate(id(moved), Place { schema, slot: moved.to })?;
                }
                plan.into_records()
            };
            log.append(&records)?;
            self.record(&records)
        })?;
        let moves = moves.into_inner();
        shard.rearrange(|kept| {
            if let Some(columns) = kept.layout.columns_mut() {
                columns.release(moves.iter().map(|moved| moved.from));
            }
            Ok(())
        })?;
        Ok(moves.len())
    }

    /// Removes the files of an extent, if nobody lives there.
    fn remove_empty(&self, shard: &Shard, extent: usize) -> Result<bool> {
        let _log = self.log.lock();
        shard.tidy(|kept| {
            let columns = kept.layout.columns_mut();
            let Some(number) = columns.and_then(|columns| columns.forget_empty(extent)) else {
                return Ok(false);
            };
            // The states first: without them the rows are those of an extent in which nobody has
            // moved in, and a later extent of the number finds none.
            for name in [names::state(number), names::rows(number)] {
                let removed = match self.folder.remove(&name) {
                    Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
                    removed => removed.and_then(|()| self.folder.sync()),
                };
                removed.map_err(|error| Error::io("removing", error).at_path(name.as_ref()))?;
            }
            Ok(true)
        })
    }
}
