//! What a store asks of the way in which it keeps series.

use super::batch::{Key, Part};
use super::columns::{Columns, Extent, RowReader};
use super::outcome::Refusal;
use super::steps::Rows;
use super::tree::{Due, FileFault, Round};
use crate::engine::rate::Reading;
use crate::error::{Error, Result};
use crate::schema::{LiveHead, Schema};
use crate::time::Timestamp;
use std::fmt::Debug;
use std::ops::Range;
use std::slice;
use std::sync::Arc;

/// A schema with its number in the catalogue.
#[derive(Clone, Debug)]
pub(super) struct Numbered {
    pub(super) number: u32,
    pub(super) schema: Arc<Schema>,
}

/// Room for series, made while nobody waits for a lock.
#[derive(Debug, Default)]
pub(super) struct Room {
    pub(super) extents: Vec<Extent>,
}

/// Makes room: it asks the system for files, and takes its time.
pub(super) type MakeRoom = Box<dyn FnOnce() -> Result<Room>>;

/// A series that moves in.
#[derive(Debug)]
pub(super) struct Newcomer<'a> {
    /// Its number in the shard.
    pub(super) series: u32,
    pub(super) name: &'a str,
    pub(super) schema: &'a Numbered,
    /// What counts as its last update.
    pub(super) start: Timestamp,
}

/// Work that takes its time, for when no lock is held.
pub(super) type Errand = Box<dyn FnOnce() -> Result<()>>;

/// Readings of one series, in order of time.
pub(super) type Readings<'a> = Box<dyn Iterator<Item = (Timestamp, Vec<Reading<'a>>)> + 'a>;

/// What a checkpoint has to do, put together while nobody writes, and done while everybody may.
#[derive(Default)]
pub(super) struct Snapshot {
    /// What comes first.
    pub(super) errand: Option<Errand>,
    /// Files whose content has to be synced first.
    pub(super) sync: Vec<String>,
    /// Files to be replaced by these bytes then.
    pub(super) replace: Vec<(String, Vec<u8>)>,
}

/// Which rows of many series are wanted together.
#[derive(Clone, Debug)]
pub(super) struct Scan<'a> {
    /// Series of one schema, by their numbers in the shard.
    pub(super) series: &'a [u32],
    pub(super) archive: usize,
    /// The data source.
    pub(super) source: usize,
    /// The numbers of the rows, whether a series has them or not.
    pub(super) numbers: Range<i64>,
}

impl Scan<'_> {
    /// Hands on the rows of one series, which `read` reads.
    ///
    /// # Errors
    /// Those of `read`.
    pub(super) fn one(
        &self,
        schema: &Schema,
        last_update: Timestamp,
        read: impl FnOnce(Range<i64>, &mut Vec<f64>) -> Result<()>,
        rows: &mut dyn Rows,
    ) -> Result<()> {
        let numbers = clip(&self.numbers, &held(schema, self.archive, last_update));
        if numbers.is_empty() {
            return Ok(());
        }
        let first = usize::try_from(numbers.start - self.numbers.start).unwrap_or(usize::MAX);
        let mut values = Vec::new();
        read(numbers, &mut values)?;
        let of_source = values.iter().skip(self.source).step_by(schema.data_sources().len());
        (first..).zip(of_source).for_each(|(row, value)| rows.row(row, slice::from_ref(value)));
        rows.others();
        Ok(())
    }
}

/// The numbers of the rows that an archive holds after the last update.
pub(super) fn held(schema: &Schema, archive: usize, last_update: Timestamp) -> Range<i64> {
    let Some(archive) = schema.archives().get(archive) else { return 0..0 };
    let signed = |count: u64| i64::try_from(count).unwrap_or(i64::MAX);
    let newest = last_update.seconds().div_euclid(signed(schema.row_seconds(archive)));
    let end = newest.saturating_add(1);
    end.saturating_sub(signed(archive.rows()))..end
}

/// What is in both; empty, and at its place in `numbers`, where nothing is.
pub(super) fn clip(numbers: &Range<i64>, to: &Range<i64>) -> Range<i64> {
    let start = to.start.clamp(numbers.start, numbers.end);
    start..to.end.clamp(start, numbers.end)
}

/// How the series of one shard are kept: as columns, or as a file each. The arithmetic is the
/// engine's in both.
pub(super) trait Layout: Debug + Send + Sync {
    /// How to make what room is missing for `series` more of a schema; to be called while no lock
    /// is held.
    ///
    /// # Errors
    /// When the layout has no place for such a schema, or for so many.
    fn room(&self, schema: &Numbered, series: usize) -> Result<MakeRoom>;

    /// Takes over room that was made.
    fn adopt(&mut self, room: Room);

    /// Lets a series move in; says where. There is room.
    ///
    /// # Errors
    /// When the system refuses.
    fn add(&mut self, newcomer: &Newcomer<'_>) -> Result<u32>;

    /// Finds a series where the catalogue says that it lives, when a store is opened.
    ///
    /// # Errors
    /// [`ErrorKind::Corrupt`](crate::ErrorKind::Corrupt) when it cannot live there.
    fn restore(&mut self, newcomer: &Newcomer<'_>, seat: u32) -> Result<()>;

    /// Says that every series of the catalogue has been restored: who else lives here is gone.
    /// Answers whether there was anybody: what is written of them then has to go before another
    /// series gets their number, or it would be found with their history after a crash.
    fn restored(&mut self) -> bool;

    /// Lets a series move out; its history is gone.
    ///
    /// # Errors
    /// When the system refuses.
    fn remove(&mut self, series: u32) -> Result<()>;

    /// Lets a series move out and leaves the file that it has of its own.
    ///
    /// # Errors
    /// When the system refuses.
    fn release(&mut self, series: u32) -> Result<()> {
        self.remove(series)
    }

    /// Lets a series move out that was never recorded: what was there before it stays.
    ///
    /// # Errors
    /// When the system refuses.
    fn withdraw(&mut self, series: u32) -> Result<()> {
        self.remove(series)
    }

    /// A series has another name.
    ///
    /// # Errors
    /// When the system refuses.
    fn rename(&mut self, series: u32, old: &str, new: &str) -> Result<()>;

    /// The catalogue has the new names.
    ///
    /// # Errors
    /// When the system refuses.
    fn renamed(&mut self) -> Result<()> {
        Ok(())
    }

    /// Puts into `keys` the entries of `part` that can be applied, in the order in which they are,
    /// and into `refused` the others.
    fn sort(&self, part: &Part, keys: &mut Vec<Key>, refused: &mut Vec<(u32, Refusal)>);

    /// Applies entries that were sorted, and not refused; the journal has them in the frame
    /// `sequence`.
    ///
    /// # Errors
    /// When the system refuses: what has been applied is then in doubt.
    fn apply(&mut self, part: &Part, keys: &[Key], sequence: u64) -> Result<()>;

    /// Says how many rows of their finest archive the series in a range of seats would close when
    /// these entries are applied, where rows are written in place of others before a checkpoint.
    fn closing(&self, keys: &[Key], each: &mut dyn FnMut(Range<u32>, u64)) {
        let _ = (keys, each);
    }

    /// The oldest frame of the journal with entries that a checkpoint now would not save.
    fn unsaved(&self) -> Option<u64>;

    /// Does what is due at `now` besides: called at every tick.
    ///
    /// # Errors
    /// When the system refuses.
    fn tick(&mut self, now: Timestamp) -> Result<()>;

    /// What a series is.
    fn schema(&self, series: u32) -> Option<&Arc<Schema>>;

    /// When the last reading of a series came.
    fn last_update(&self, series: u32) -> Option<Timestamp>;

    /// What a series remembers.
    ///
    /// # Errors
    /// When the system refuses, or there is no such series.
    fn live(&self, series: u32) -> Result<LiveHead>;

    /// Appends the rows of one series that have these numbers: a row's number is the seconds of
    /// its end by the seconds of a row. They are at most as old as the archive is long.
    ///
    /// # Errors
    /// When the system refuses, or there is no such series or archive.
    fn rows(
        &self,
        series: u32,
        archive: usize,
        numbers: Range<i64>,
        out: &mut Vec<f64>,
    ) -> Result<()>;

    /// How to read rows as [`rows`](Self::rows) does, while no lock is held; none where that cannot
    /// be done.
    ///
    /// # Errors
    /// As there.
    fn row_reader(
        &self,
        series: u32,
        archive: usize,
        numbers: Range<i64>,
    ) -> Result<Option<RowReader>> {
        let _ = (series, archive, numbers);
        Ok(None)
    }

    /// Whether what such a reader has read meanwhile is what the series has.
    fn still_has(&self, series: u32, reader: &RowReader) -> bool {
        let _ = (series, reader);
        false
    }

    /// The next piece of a checkpoint: what has changed in the part of this number, counted from 0.
    /// None after the last part. Whoever asks writes it, or lets no checkpoint succeed any more.
    fn snapshot(&self, part: usize) -> Option<Snapshot>;

    /// Bytes of memory.
    fn memory(&self) -> usize;

    /// The readings of a series that its files do not have yet, and neither `live` nor `rows`: for
    /// layouts that write later than they apply, as are the methods that follow.
    fn waiting(&self, series: u32) -> Readings<'_> {
        let _ = series;
        Box::new(std::iter::empty())
    }

    /// Whether others may change what series have, so that only `live` is sure to know it.
    fn is_shared(&self) -> bool {
        false
    }

    /// Whether so much waits that some of it has to be written.
    fn is_full(&self) -> bool {
        false
    }

    /// The next files to write, if any are due: to be prepared, journaled and written while no
    /// lock is held.
    fn round(&mut self, due: &mut Due, now: Timestamp) -> Option<Round> {
        let _ = (due, now);
        None
    }

    /// Learns what became of a round.
    fn finish(&mut self, round: Round) {
        drop(round);
    }

    /// Learns, when a store is opened, that a journal has bytes for files.
    ///
    /// # Errors
    /// [`ErrorKind::Corrupt`](crate::ErrorKind::Corrupt) for a payload that is none of these.
    fn learn(&mut self, payload: &[u8]) -> Result<()> {
        let _ = payload;
        Ok(())
    }

    /// Looks at the files, when all has been learnt.
    ///
    /// # Errors
    /// When the system refuses.
    fn learnt(&mut self) -> Result<()> {
        Ok(())
    }

    /// Writes bytes for files again.
    ///
    /// # Errors
    /// When the system refuses.
    fn redo(&mut self, payload: &[u8]) -> Result<()> {
        let _ = payload;
        Ok(())
    }

    /// Why what waits for a series is not written.
    fn trouble(&self, series: u32) -> Option<Error> {
        let _ = series;
        None
    }

    /// Files that are gone, or cannot be read or written.
    fn faults(&self) -> Vec<FileFault> {
        Vec::new()
    }

    /// The columns, where series are kept as columns: what is done to their files apart from
    /// readings asks for them.
    fn columns(&self) -> Option<&Columns> {
        None
    }

    /// The same, to be changed.
    fn columns_mut(&mut self) -> Option<&mut Columns> {
        None
    }
}
