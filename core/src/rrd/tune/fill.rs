//! Rows for archives that are new or longer than before, from those that a database has.

use crate::schema::{Archive, Consolidation, Schema, UNKNOWN};
use crate::time::Timestamp;

/// What a database has of rows.
#[derive(Debug)]
pub(super) struct Stock<'a> {
    /// The plain archives, those to ask first before the others.
    held: Vec<Held<'a>>,
    /// Values per row.
    width: usize,
}

/// An archive and its rows.
#[derive(Debug)]
struct Held<'a> {
    archive: &'a Archive,
    /// Seconds per row, and the end of the newest.
    seconds: i64,
    newest: i64,
    /// Oldest row first.
    values: &'a [f64],
}

/// Rows that are asked for.
#[derive(Clone, Copy, Debug)]
pub(super) struct Wanted {
    pub(super) consolidation: Consolidation,
    /// Seconds per row.
    pub(super) seconds: u64,
    /// The end of the newest.
    pub(super) newest: i64,
    /// How many at most: rows before everything that the database has are left out.
    pub(super) count: u64,
}

/// The end of the newest row of `seconds` at the time of the last update.
pub(super) fn newest(last: Timestamp, seconds: u64) -> i64 {
    let seconds = whole(seconds);
    last.seconds().saturating_sub(last.seconds().rem_euclid(seconds))
}

impl<'a> Stock<'a> {
    /// The rows of a database last updated at `last`.
    pub(super) fn new(schema: &'a Schema, last: Timestamp, rows: &'a [Vec<f64>]) -> Self {
        let archives = schema.archives().iter().zip(rows);
        let mut held: Vec<Held<'a>> = archives
            .filter(|(archive, _)| archive.consolidation().is_plain())
            .map(|(archive, values)| {
                let seconds = schema.row_seconds(archive);
                let (newest, seconds) = (newest(last, seconds), whole(seconds));
                Held { archive, seconds, newest, values }
            })
            .collect();
        // As RRDtool asks them: the finest first, of those the longest, of those the first.
        held.sort_by_key(|held| (held.seconds, std::cmp::Reverse(held.archive.rows())));
        Self { held, width: schema.data_sources().len() }
    }

    /// The rows wanted, oldest first, one after the other to `take`. Each value is made of the rows
    /// that overlap with its own in the first archive of the function, or of AVERAGE, that knows
    /// any of them; rows count alike however much of them overlaps. Returns how many of the oldest
    /// are left out.
    pub(super) fn each(&self, wanted: Wanted, mut take: impl FnMut(&[f64])) -> u64 {
        let asked = |held: &&Held<'a>| {
            let function = held.archive.consolidation();
            function == wanted.consolidation || function == Consolidation::Average
        };
        let asked: Vec<&Held<'a>> = self.held.iter().filter(asked).collect();
        let earliest = asked.iter().map(|held| held.start(self.width)).min();
        let Some(earliest) = earliest.filter(|_| wanted.consolidation.is_plain()) else {
            return wanted.count;
        };
        let seconds = whole(wanted.seconds);
        // Rows that end after `earliest`, of those that are wanted.
        let reach = u64::try_from(wanted.newest.saturating_sub(earliest)).unwrap_or(0);
        let count = wanted.count.min(reach.div_ceil(wanted.seconds.max(1)));
        let mut row = vec![UNKNOWN; self.width];
        for age in (0..i64::try_from(count).unwrap_or(i64::MAX)).rev() {
            let end = wanted.newest - age * seconds;
            for (source, value) in row.iter_mut().enumerate() {
                let known = asked.iter().find_map(|held| {
                    held.consolidated(wanted.consolidation, end - seconds, end, source, self.width)
                });
                *value = known.unwrap_or(UNKNOWN);
            }
            take(&row);
        }
        wanted.count - count
    }

    /// The function whose rows are the primary data points, or come closest.
    pub(super) fn primary(&self) -> Consolidation {
        let point = self.held.iter().find(|held| held.archive.pdp_per_row() == 1);
        point.map_or(Consolidation::Average, |held| held.archive.consolidation())
    }
}

impl Held<'_> {
    /// Where the oldest row starts.
    fn start(&self, width: usize) -> i64 {
        let rows = i64::try_from(self.values.len() / width.max(1)).unwrap_or(i64::MAX);
        self.newest.saturating_sub(rows.saturating_mul(self.seconds))
    }

    /// What the rows that overlap with `start` to `end` make, where any is known.
    fn consolidated(
        &self,
        function: Consolidation,
        start: i64,
        end: i64,
        source: usize,
        width: usize,
    ) -> Option<f64> {
        let base = self.start(width);
        let (start, end) = (start.max(base), end.min(self.newest));
        if start >= end {
            return None;
        }
        let first = usize::try_from((start - base) / self.seconds).ok()?;
        let last = usize::try_from((end - 1 - base) / self.seconds).ok()?;
        let rows = self.values.chunks_exact(width).skip(first).take(last - first + 1);
        let known = rows.filter_map(|row| row.get(source).copied()).filter(|value| !value.is_nan());
        let (mut count, mut found) = (0.0, None);
        for value in known {
            count += 1.0;
            found = Some(match (function, found) {
                (_, None) | (Consolidation::Last, _) => value,
                (Consolidation::Min, Some(found)) => value.min(found),
                (Consolidation::Max, Some(found)) => value.max(found),
                (_, Some(found)) => found + value,
            });
        }
        match function {
            Consolidation::Average => found.map(|sum| sum / count),
            _ => found,
        }
    }
}

fn whole(count: u64) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX).max(1)
}
