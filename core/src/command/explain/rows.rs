//! An archive's rows by the times that they cover.

use crate::error::Result;
use crate::rrd::Rrd;
use crate::schema::Archive;

/// All rows of an archive. A row covers the seconds after its start up to its end.
#[derive(Debug)]
pub(super) struct Rows<'a> {
    pub(super) archive: &'a Archive,
    pub(super) index: usize,
    /// Seconds per row.
    pub(super) length: i64,
    /// The start of the oldest row.
    pub(super) oldest: i64,
    /// The end of the newest row.
    pub(super) newest: i64,
    values: Vec<f64>,
    sources: usize,
}

/// Rows without a value that follow each other.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Run {
    /// The start of the first of them.
    pub(super) from: i64,
    /// The end of the last.
    pub(super) to: i64,
    /// The value before them; `None` where they reach the oldest row.
    pub(super) before: Option<f64>,
    /// The value after them; `None` where they reach the newest row.
    pub(super) after: Option<f64>,
}

impl<'a> Rows<'a> {
    pub(super) fn read(rrd: &'a Rrd, index: usize) -> Result<Self> {
        let mut values = Vec::new();
        rrd.rows(index, &mut values)?;
        let schema = rrd.schema();
        let archive = schema.archives().get(index).ok_or_else(|| {
            crate::error::Error::new(crate::ErrorKind::OutOfBounds, "invalid rraindex number")
        })?;
        let length = i64::try_from(schema.row_seconds(archive)).unwrap_or(i64::MAX);
        let last = rrd.last_update().seconds();
        let newest = last.saturating_sub(last.rem_euclid(length));
        let rows = i64::try_from(archive.rows()).unwrap_or(i64::MAX);
        let oldest = newest.saturating_sub(rows.saturating_mul(length));
        let sources = schema.data_sources().len();
        Ok(Self { archive, index, length, oldest, newest, values, sources })
    }

    /// The end of the row that covers `time`.
    pub(super) fn end_of(&self, time: i64) -> i64 {
        match time.rem_euclid(self.length) {
            0 => time,
            into => time.saturating_add(self.length - into),
        }
    }

    /// The value of the row that ends at `end`; `None` outside the archive.
    pub(super) fn value(&self, end: i64, source: usize) -> Option<f64> {
        if end <= self.oldest || end > self.newest {
            return None;
        }
        let row = end.saturating_sub(self.oldest) / self.length - 1;
        let place = usize::try_from(row).ok()?.checked_mul(self.sources)?.checked_add(source)?;
        self.values.get(place).copied()
    }

    /// Whether the archive has every row between two times.
    pub(super) fn covers(&self, from: i64, to: i64) -> bool {
        from >= self.oldest && to <= self.newest
    }

    /// The ends of the rows between two times, which must be borders of rows.
    pub(super) fn ends(&self, from: i64, to: i64) -> impl Iterator<Item = i64> {
        let length = self.length;
        let first = from.saturating_add(length);
        std::iter::successors(Some(first), move |end| end.checked_add(length))
            .take_while(move |end| *end <= to)
    }

    /// The rows without a value around the one that ends at `end`.
    pub(super) fn run(&self, end: i64, source: usize) -> Run {
        let known = |end| self.value(end, source).filter(|value| !value.is_nan());
        let (mut from, mut to) = (end.saturating_sub(self.length), end);
        while from > self.oldest && known(from).is_none() {
            from = from.saturating_sub(self.length);
        }
        while to < self.newest && known(to.saturating_add(self.length)).is_none() {
            to = to.saturating_add(self.length);
        }
        let after = to.checked_add(self.length).and_then(known);
        Run { from, to, before: known(from), after }
    }
}
