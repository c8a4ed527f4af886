//! The mark of a database that is being written through a memory map: bytes of the header that
//! RRDtool has never used, set while rows and header change, and back as they were afterwards. It
//! costs no system call, where a lock for each call costs more than the call.

use super::layout::{Layout, stat_head};
use super::machine;

/// The mark.
pub(crate) const WRITING: [u8; 8] = *b"writing\n";

/// Whether the header says that its database is being written: by a process that has the lock, or
/// by one that died.
pub(crate) fn is_being_written(header: &[u8]) -> bool {
    place(header).and_then(|at| header.get(at..)?.first_chunk()) == Some(&WRITING)
}

/// What stands in the place of the mark when nobody writes.
pub(crate) fn unmarked(header: &[u8], layout: &Layout) -> [u8; 8] {
    let found = header.get(layout.mark()..).and_then(|rest| rest.first_chunk::<8>());
    found.filter(|bytes| **bytes != WRITING).copied().unwrap_or_default()
}

/// Takes the mark away.
pub(crate) fn unmark(header: &mut [u8]) {
    if let Some(at) = place(header)
        && let Some(mark) = header.get_mut(at..).and_then(|rest| rest.first_chunk_mut::<8>())
        && *mark == WRITING
    {
        mark.fill(0);
    }
}

/// Where the mark is; none in bytes that are no header.
fn place(header: &[u8]) -> Option<usize> {
    let (machine, _) = machine::detect(header, "").ok()?;
    Some(stat_head::unused(machine))
}
