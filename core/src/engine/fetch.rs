//! Which archive answers a range, and which of its rows (`rrdfetch(1)`).

use crate::error::{Error, ErrorKind, Result};
use crate::schema::{Archive, Consolidation, Schema};
use crate::time::Timestamp;

/// Most values of one answer: 2^27, a gigabyte. RRDtool has no limit and fails in its allocator.
const VALUES_MAX: u64 = 1 << 27;

/// The rows that answer a range: stamped `start + step`, …, `end`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Plan {
    pub(crate) archive: usize,
    pub(crate) start: i64,
    pub(crate) end: i64,
    pub(crate) step: u64,
    /// Rows of the answer.
    pub(crate) rows: u64,
    /// Rows at the front that are older than the archive.
    pub(crate) before: u64,
    /// Rows that the archive holds.
    pub(crate) held: u64,
    /// Age order of the first of them: 0 is the archive's oldest row.
    pub(crate) first: u64,
}

/// Chooses the archive and the rows for `start` to `end` in seconds, at about `resolution`
/// seconds a row.
///
/// # Errors
/// [`ErrorKind::Argument`] when start is after end, [`ErrorKind::OutOfBounds`] when no archive
/// fits or the answer would pass [`VALUES_MAX`].
pub(crate) fn plan(
    schema: &Schema,
    last_update: Timestamp,
    consolidation: Consolidation,
    start: i64,
    end: i64,
    resolution: u64,
) -> Result<Plan> {
    // Equal is accepted: the end grows by a row below.
    if start > end {
        return Err(Error::new(
            ErrorKind::Argument,
            format!("start ({start}) should be less than end ({end})"),
        ));
    }
    let index = choose(schema, last_update, consolidation, start, end, resolution)?;
    let archive = schema.archives().get(index).ok_or_else(no_archive)?;
    let step = row_seconds(schema, archive);
    let start = start.saturating_sub(start.rem_euclid(step));
    let end = end.saturating_add(step - end.rem_euclid(step));
    let rows = (end.saturating_sub(start) / step).unsigned_abs();
    let sources = u64::try_from(schema.data_sources().len()).unwrap_or(u64::MAX);
    if rows.saturating_mul(sources) > VALUES_MAX {
        return Err(Error::new(
            ErrorKind::OutOfBounds,
            format!("{rows} rows of {sources} values, and {VALUES_MAX} values are the most"),
        ));
    }
    let newest = newest(last_update, step);
    let oldest_start = oldest_start(archive, newest, step);
    let clamp = |time: i64| u64::try_from(time.saturating_sub(start) / step).unwrap_or(0).min(rows);
    let (before, until) = (clamp(oldest_start), clamp(newest));
    let first = u64::try_from(start.saturating_sub(oldest_start) / step).unwrap_or(0);
    Ok(Plan {
        archive: index,
        start,
        end,
        step: step.unsigned_abs(),
        rows,
        before,
        held: until.saturating_sub(before),
        first,
    })
}

/// The end of the newest complete row.
fn newest(last_update: Timestamp, step: i64) -> i64 {
    last_update.seconds().saturating_sub(last_update.seconds().rem_euclid(step))
}

/// The start of the oldest row.
fn oldest_start(archive: &Archive, newest: i64, step: i64) -> i64 {
    let rows = i64::try_from(archive.rows()).unwrap_or(i64::MAX);
    newest.saturating_sub(rows.saturating_mul(step))
}

fn row_seconds(schema: &Schema, archive: &Archive) -> i64 {
    i64::try_from(schema.row_seconds(archive)).unwrap_or(i64::MAX)
}

/// The archive whose rows reach back to `start` and come closest to `resolution`; where none
/// reaches back, the one that covers most.
fn choose(
    schema: &Schema,
    last_update: Timestamp,
    consolidation: Consolidation,
    start: i64,
    end: i64,
    resolution: u64,
) -> Result<usize> {
    let mut full: Option<(u64, usize)> = None;
    let mut part: Option<(i64, u64, usize)> = None;
    for (index, archive) in schema.archives().iter().enumerate() {
        // A row of one primary data point is the same under every function that consolidates.
        let found = archive.consolidation();
        let same = found.is_plain() && consolidation.is_plain() && archive.pdp_per_row() == 1;
        if found != consolidation && !same {
            continue;
        }
        let step = row_seconds(schema, archive);
        let oldest = oldest_start(archive, newest(last_update, step), step);
        let off = step.unsigned_abs().abs_diff(resolution);
        if oldest <= start {
            if full.is_none_or(|(best, _)| off < best) {
                full = Some((off, index));
            }
            continue;
        }
        let covered = end.saturating_sub(start).saturating_sub(oldest.saturating_sub(start));
        let better =
            part.is_none_or(|(most, best, _)| covered > most || (covered == most && off < best));
        if better {
            part = Some((covered, off, index));
        }
    }
    let chosen = full.map(|(_, index)| index).or(part.map(|(_, _, index)| index));
    chosen.ok_or_else(no_archive)
}

#[cold]
fn no_archive() -> Error {
    Error::new(ErrorKind::OutOfBounds, "the RRD does not contain an RRA matching the chosen CF")
}
