//! Making a journal on disk what it was read as: without the tail that does not count, and with
//! everything else there for good.

use super::layout::FIRST_FRAME;
use crate::error::{Error, Result};
use crate::storage::Folder;
use crate::store::names;
use std::path::Path;

/// Bytes that are written again at once.
const PIECE: u64 = 4 << 20;

/// A place: a segment, counted from 0, and an offset in it.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Spot {
    pub(super) segment: usize,
    pub(super) offset: u64,
}

/// How far a journal counts.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Settled {
    /// Everything before this is proven to be synced.
    pub(super) synced: Spot,
    /// The end of the last frame that counts, where there is one.
    pub(super) end: Option<Spot>,
}

/// Cuts what is behind the end, and writes again what may be in memory only.
pub(super) fn settle(
    folder: &dyn Folder,
    shard: u32,
    numbers: &[u64],
    settled: &Settled,
) -> Result<()> {
    let kept = settled.end.map_or(0, |end| end.segment.saturating_add(1));
    // The last one first, and one by one: a crash in between leaves the same question and the
    // same answer, and never a later file without an earlier one.
    for number in numbers.iter().skip(kept).rev() {
        let name = names::segment(shard, *number);
        let removed = folder.remove(&name).and_then(|()| folder.sync());
        removed.map_err(|error| failure("cutting", error, &name))?;
    }
    let Some(end) = settled.end else { return Ok(()) };
    for (segment, number) in numbers.iter().enumerate().take(kept).skip(settled.synced.segment) {
        let name = names::segment(shard, *number);
        let from = match settled.synced {
            // A header is written with the first frame.
            Spot { segment: at, offset } if at == segment && offset > FIRST_FRAME => offset,
            _ => 0,
        };
        let to = if segment == end.segment { Some(end.offset) } else { None };
        again(folder, &name, from, to).map_err(|error| failure("settling", error, &name))?;
    }
    Ok(())
}

/// Writes the bytes of a file again, from `from` to `to`, where it is made to end. A sync alone is
/// not enough: after one that failed, the system takes for clean what it could not write, shows
/// it to the next process, and has nothing left for the next sync to do.
fn again(folder: &dyn Folder, name: &str, mut from: u64, to: Option<u64>) -> std::io::Result<()> {
    let mut file = folder.open(name)?;
    let size = file.size()?;
    let to = to.unwrap_or(size).min(size);
    let mut piece = Vec::new();
    while from < to {
        let length = to.saturating_sub(from).min(PIECE);
        piece.resize(usize::try_from(length).map_err(std::io::Error::other)?, 0);
        file.read_at(from, &mut piece)?;
        file.write_at(from, &piece)?;
        from = from.saturating_add(length);
    }
    // What is behind the end must never be read; it is cut also where it is zero, as space that
    // was promised and not used is given back.
    if size > to { folder.resize(name, to) } else { file.sync() }
}

#[cold]
fn failure(action: &str, error: std::io::Error, name: &str) -> Error {
    Error::io(&format!("{action} the journal"), error).at_path(Path::new(name))
}
