//! Updating a database (`rrdupdate(1)`).

use super::Rrd;
use super::pending::Pending;
use crate::engine::primary::Span;
use crate::engine::rate::Reading;
use crate::engine::smooth;
use crate::engine::update::{Applied, RowWrite, Rows, update};
use crate::error::Result;
use crate::format::{self, Decoded, Layout};
use crate::number::whole;
use crate::schema::{Schema, UNKNOWN};
use crate::storage::Storage;
use crate::time::Timestamp;
use std::io;

/// What becomes of a call's updates when one of them is refused.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Refused {
    /// None is applied: nothing has changed.
    #[default]
    None,
    /// Those before it stay applied, as RRDtool does.
    KeepEarlier,
}

/// Rows that an update has completed (`rrdtool updatev`): `count` rows of one archive that follow
/// each other and hold the same values.
#[derive(Clone, Debug, PartialEq)]
pub struct WrittenRows {
    /// The archive, counted from 0.
    pub archive: usize,
    /// The end of the first row, in seconds.
    pub end: i64,
    /// How many rows.
    pub count: u64,
    /// The end that RRDtool shows for the first row: those of a gap but its first are shown a row
    /// too late, and after an update with microseconds the first may be shown a row too early.
    pub shown: i64,
    /// The values, one a data source.
    pub values: Vec<f64>,
}

/// A write of rows, kept.
struct Completed {
    archive: usize,
    row: u64,
    count: u64,
    values: Vec<f64>,
}

impl From<RowWrite<'_>> for Completed {
    fn from(write: RowWrite<'_>) -> Self {
        let RowWrite { archive, row, count, values } = write;
        Self { archive, row, count, values: values.to_vec() }
    }
}

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
    /// [`Poisoned`](crate::ErrorKind::Poisoned). [`Locked`](crate::ErrorKind::Locked) for a handle
    /// that does not keep its lock and does not get it.
    pub fn update(&mut self, at: Timestamp, readings: &[Reading<'_>]) -> Result<()> {
        let mut batch = self.batch()?;
        batch.update(at, readings)?;
        batch.commit()
    }

    /// Applies updates that belong together, in order: each a time and one reading per data
    /// source. The rows of all are written once, then the header once: a reader, and who finds the
    /// file after a crash, sees all of them or none.
    ///
    /// # Errors
    /// As [`update`](Self::update), for the first that is refused; `refused` says what then
    /// becomes of those before it.
    pub fn update_all<'a, R: AsRef<[Reading<'a>]>>(
        &mut self,
        updates: impl IntoIterator<Item = (Timestamp, R)>,
        refused: Refused,
    ) -> Result<()> {
        let mut batch = self.batch()?;
        for (at, readings) in updates {
            if let Err(error) = batch.update(at, readings.as_ref()) {
                if refused == Refused::KeepEarlier {
                    batch.commit_earlier()?;
                }
                return Err(error);
            }
        }
        batch.commit()
    }

    /// Begins a call of several updates, for callers who make them one by one.
    ///
    /// # Errors
    /// [`Poisoned`](crate::ErrorKind::Poisoned) after a failed write;
    /// [`Argument`](crate::ErrorKind::Argument) when the database is open for reading only; for a
    /// handle that does not keep its lock, those of opening.
    pub fn batch(&mut self) -> Result<Batch<'_>> {
        self.check_writable()?;
        self.enter()?;
        Ok(Batch { rrd: self, closed: false, smooth: false, applied: false, report: None })
    }

    /// Writes the rows of a call and then the header, as much of it as changes when a step
    /// `closed`, or when none did.
    fn write(&mut self, closed: bool, smooth: bool) -> Result<()> {
        if smooth {
            self.smooth()?;
        }
        let Self { storage, schema, layout, live, header, pending, .. } = self;
        if let Err(error) = pending.write(storage.as_mut(), layout) {
            return Err(self.poison("writing rows", error));
        }
        let start = layout.live_head();
        let image = header.get_mut(start..).unwrap_or_default();
        if let Err(error) = format::encode_live(schema, layout, live, closed, image) {
            // The rows are written, and the header in memory is half way.
            self.poisoned = Some(error.message().to_owned());
            return Err(self.named(error));
        }
        let changed = if closed { layout.live() } else { layout.open_step() };
        let changed = header.get(changed).unwrap_or_default();
        let written = storage.write_at(u64::try_from(start).unwrap_or(u64::MAX), changed);
        written.map_err(|error| self.poison("writing the header", error))
    }

    /// Smooths the seasons of forecasts, once for all updates of a call.
    pub(super) fn smooth(&mut self) -> Result<()> {
        let Self { storage, schema, layout, live, scratch, pending, .. } = self;
        let mut rows = Overlay::new(storage.as_ref(), layout, pending, None);
        smooth::smooth(schema, live, scratch, &mut rows);
        match rows.failed {
            Some(error) => Err(self.poison("reading rows", error)),
            None => Ok(()),
        }
    }

    /// Applies the readings to copies, to learn whether the file's machine has room for what would
    /// be written.
    #[cold]
    fn try_update(&mut self, at: Timestamp, readings: &[Reading<'_>]) -> Result<()> {
        let Self { schema, layout, live, header, scratch, .. } = self;
        let mut live = live.clone();
        let mut image = header.get(layout.live_head()..).unwrap_or_default().to_vec();
        update(schema, &mut live, at, readings, scratch, &mut NoRows)
            .and_then(|_| format::encode_live(schema, layout, &live, true, &mut image))
            .map_err(|error| self.named(error))
    }

    /// The ends of the rows that the update after `before` has completed.
    fn ends(&self, before: Timestamp, completed: &[Completed]) -> Vec<WrittenRows> {
        let (step, at) = (self.schema.step(), self.live.last_update);
        let seconds = i64::from(step.seconds());
        // The end of the step that was open, when it was closed alone, and where RRDtool has it.
        let alone = Span::new(before, at, step).first_alone().map(|(first, _)| {
            let open = i64::try_from(whole(first.interval)).unwrap_or(0);
            let begun = before.seconds().rem_euclid(seconds);
            (before.seconds() - begun + seconds, before.seconds() + open)
        });
        let mut seen = vec![(false, false); self.schema.archives().len()];
        let rows = completed.iter().filter_map(|Completed { archive, row, count, values }| {
            let definition = self.schema.archives().get(*archive)?;
            let length = i64::try_from(self.schema.row_seconds(definition)).ok()?;
            let (alone_seen, rest_seen) = seen.get_mut(*archive)?;
            let (end, shown) = match alone.filter(|(end, _)| end % length == 0 && !*alone_seen) {
                Some((end, shown)) => {
                    *alone_seen = true;
                    (end, shown - shown.rem_euclid(length))
                }
                None => {
                    let newest = at.seconds() - at.seconds().rem_euclid(length);
                    let current = self.live.current_row.get(*archive)?;
                    let age = (current + definition.rows() - row) % definition.rows();
                    let end = newest - i64::try_from(age).ok()?.saturating_mul(length);
                    let first = !std::mem::replace(rest_seen, true);
                    (end, if first { end } else { end.saturating_add(length) })
                }
            };
            let (archive, count, values) = (*archive, *count, values.clone());
            Some(WrittenRows { archive, end, shown, count, values })
        });
        rows.collect()
    }

    /// Makes the live head what the header says again: no update of the call has happened.
    fn forget(&mut self) {
        self.pending.clear();
        let decoded = format::decode(&self.header, self.layout.file_size(), &self.name());
        match decoded {
            Ok(Decoded { live, .. }) => self.live = live,
            // It was decoded, or encoded, by this handle.
            Err(error) => self.poisoned = Some(error.message().to_owned()),
        }
    }
}

/// The rows of a database as the call under way has left them: those that it has completed over
/// those in the storage.
struct Overlay<'a> {
    storage: &'a dyn Storage,
    layout: &'a Layout,
    pending: &'a mut Pending,
    /// The same rows again, for a report.
    completed: Option<&'a mut Vec<Completed>>,
    /// What the storage first refused.
    failed: Option<io::Error>,
}

impl<'a> Overlay<'a> {
    fn new(
        storage: &'a dyn Storage,
        layout: &'a Layout,
        pending: &'a mut Pending,
        completed: Option<&'a mut Vec<Completed>>,
    ) -> Self {
        Self { storage, layout, pending, completed, failed: None }
    }
}

impl Rows for Overlay<'_> {
    fn read(&mut self, archive: usize, row: u64, values: &mut [f64]) {
        let read = self.pending.read(self.storage, self.layout, (archive, row), values);
        if let Err(error) = read {
            self.failed.get_or_insert(error);
            values.fill(UNKNOWN);
        }
    }

    fn write(&mut self, write: RowWrite<'_>) {
        self.pending.push(&write);
        if let Some(completed) = &mut self.completed {
            completed.push(Completed::from(write));
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

/// Updates that belong together: all of them are applied by [`commit`](Self::commit), and none
/// without it. Others cannot write meanwhile.
#[derive(Debug)]
pub struct Batch<'a> {
    pub(super) rrd: &'a mut Rrd,
    /// Whether a step closed.
    pub(super) closed: bool,
    /// Whether seasons are to be smoothed at the end.
    pub(super) smooth: bool,
    /// Whether there is anything to write.
    pub(super) applied: bool,
    report: Option<Vec<WrittenRows>>,
}

impl Batch<'_> {
    /// What the database is.
    #[must_use]
    pub fn schema(&self) -> &Schema {
        &self.rrd.schema
    }

    /// When the last reading came, those of the call included.
    #[must_use]
    pub fn last_update(&self) -> Timestamp {
        self.rrd.live.last_update
    }

    /// From now on remembers the rows that updates complete, for [`report`](Self::report).
    pub fn keep_report(&mut self) {
        self.report.get_or_insert_default();
    }

    /// The rows that updates have completed, in the order in which they were.
    #[must_use]
    pub fn report(&self) -> &[WrittenRows] {
        self.report.as_deref().unwrap_or_default()
    }

    /// Adds an update: one reading per data source, in file order, taken at `at`.
    ///
    /// # Errors
    /// As [`Rrd::update`] when it is refused; the call is then as if it had not been added.
    pub fn update(&mut self, at: Timestamp, readings: &[Reading<'_>]) -> Result<()> {
        let before = self.last_update();
        let Self { rrd, report, .. } = self;
        if rrd.layout.machine().is_narrow() {
            rrd.try_update(at, readings)?;
        }
        let Rrd { storage, layout, schema, live, scratch, pending, .. } = &mut **rrd;
        let mut completed = report.as_ref().map(|_| Vec::new());
        let mut rows = Overlay::new(storage.as_ref(), layout, pending, completed.as_mut());
        let applied = update(schema, live, at, readings, scratch, &mut rows);
        if let Some(error) = rows.failed {
            return Err(rrd.poison("reading rows", error));
        }
        let Applied { closed, smooth } = applied.map_err(|error| self.rrd.named(error))?;
        self.closed |= closed;
        self.smooth |= smooth;
        self.applied = true;
        if let Some(completed) = completed {
            let rows = self.rrd.ends(before, &completed);
            self.report.get_or_insert_default().extend(rows);
        }
        Ok(())
    }

    /// Writes what the updates before a refused one have changed, as RRDtool leaves a call: forecasts
    /// are not smoothed for them.
    ///
    /// # Errors
    /// As [`commit`](Self::commit).
    pub fn commit_earlier(mut self) -> Result<()> {
        self.smooth = false;
        self.commit()
    }

    /// Writes what the updates have changed. After an error the handle refuses further writes.
    ///
    /// # Errors
    /// [`Io`](crate::ErrorKind::Io) when a write fails.
    pub fn commit(mut self) -> Result<()> {
        if !std::mem::take(&mut self.applied) {
            return Ok(());
        }
        self.rrd.write(self.closed, self.smooth)
    }
}

impl Drop for Batch<'_> {
    fn drop(&mut self) {
        if self.applied {
            self.rrd.forget();
        }
        self.rrd.leave();
    }
}
