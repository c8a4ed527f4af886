//! Many series in one process, journaled: the heart of a metric server.
//!
//! ```
//! # fn main() -> concertim::Result<()> {
//! use concertim::store::{Store, StoreOptions};
//! use concertim::{Consolidation, Reading, Timestamp};
//!
//! # let folder = tempfile::tempdir().unwrap();
//! # let path = folder.path().join("store");
//! let store = Store::open(&path, StoreOptions::default())?;
//! let mut now = Timestamp::from_seconds(1_700_000_025);
//! let series = store.resolve(&["rack1/host1/load", "rack1/host2/load"], now)?;
//!
//! let mut batch = store.batch();
//! for minute in 0..4 {
//!     for (series, load) in series.iter().flatten().zip([0.25, 4.0]) {
//!         batch.push(*series, now, Reading::Float(load + f64::from(minute)));
//!     }
//!     let appended = store.append(&mut batch, now)?; // in the journal, and on the disk
//!     assert!(appended.refused.is_empty());
//!     now = now.plus_seconds(15);
//! }
//! let load = store.series("rack1/host2/load").unwrap();
//! let rows = store.fetch(load, Consolidation::Average, 1_700_000_025, 1_700_000_069, 15)?;
//! assert_eq!(rows.rows().next(), Some((1_700_000_040, &[5.0][..])));
//! # Ok(())
//! # }
//! ```
//!
//! # The road of a reading
//!
//! [`Batch`] sorts readings by shard as they are pushed; [`Store::append`] sends each shard its
//! part over a bounded channel, and waits. The shard's thread sorts the part by time and place and
//! refuses what comes too late; writes the rest to its journal in one write, and syncs it as the
//! [`SyncPolicy`] says, while nobody holds a lock that a reader wants; then takes the lock and
//! applies it; then answers. So what was acknowledged is in the journal, and whoever reads
//! afterwards sees it. A checkpoint writes what series remember, piece by piece, each of a moment
//! of its own, and lets the journal go: a reading that is read again after a crash is known by its
//! time, as a series applies readings in the order of time and none twice.
//!
//! # What it is not
//!
//! It has no network and no query language, keeps no more history than its archives have rows, and
//! reads no clock: callers pass `now`, and call [`Store::tick`] or start a [`Driver`].

mod aggregate;
mod batch;
pub mod catalogue;
mod columns;
mod compact;
mod creation;
mod definition;
mod driver;
mod export;
mod fold;
mod import;
pub mod journal;
mod layout;
mod lookup;
mod names;
mod opening;
mod options;
mod outcome;
mod portable;
mod readings;
mod record;
mod rest;
pub mod series;
mod shard;
mod statistics;
mod steps;
mod tree;
mod unsynced;
mod usage;
mod verify;
mod view;
mod waiting;
mod worker;

pub use aggregate::{Aggregate, Aggregated, Aggregation, RowRange};
pub use batch::Batch;
pub use catalogue::{LabelMatch, Pattern, Query};
pub use compact::Compacted;
pub use creation::NewSeries;
pub use driver::Driver;
pub use export::{Existing, ExportOptions, Exported};
pub use import::{Imported, TreeImport, TreeStep};
pub use journal::SyncPolicy;
pub use lookup::Found;
pub use opening::Damaged;
pub use options::{LayoutKind, SchemaRule, StoreOptions};
pub use outcome::{Appended, Refusal};
pub use series::{Labels, Name, SeriesId};
pub use statistics::Statistics;
pub use steps::Steps;
pub use tree::{Adopted, FileFault};
pub use usage::{DiskUsage, SchemaUsage};
pub use verify::{Finding, FindingKind, Report, verify};

use crate::error::{Error, ErrorKind, Result};
use crate::rrd::Fetched;
use crate::schema::{Consolidation, LiveHead, Schema};
use crate::storage::Folder;
use crate::time::Timestamp;
use catalogue::{Catalogue, Log};
use crossbeam::channel::{TrySendError, bounded};
use parking_lot::{Mutex, RwLock};
use shard::{Kept, Shard};
use std::ops::ControlFlow;
use std::sync::Arc;
use std::time::Duration;
use view::{Question, View};
use worker::{Request, Worker};

/// Most bytes of a batch for one shard: a frame of the journal holds 64 MiB.
const PART_MAX: usize = 40 << 20;

/// Times that rows are read without a lock before the writer has to wait: each fails only if the
/// series got more than eight rows while it was read.
const READS_MAX: u32 = 3;

/// Many series.
#[derive(Debug)]
pub struct Store {
    options: StoreOptions,
    folder: Arc<dyn Folder>,
    // Before the shards, so that they end when their queues are empty.
    workers: Vec<Worker>,
    shards: Vec<Arc<Shard>>,
    catalogue: RwLock<Catalogue>,
    /// Held while series are created, deleted or renamed.
    log: Mutex<Log>,
    rules: Vec<(Pattern, Schema)>,
    damaged: Vec<Damaged>,
}

/// Everything that is known of one series.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct SeriesInfo {
    /// Its name.
    pub name: String,
    /// Its labels, sorted by key.
    pub labels: Labels,
    /// What it is.
    pub schema: Arc<Schema>,
    /// What it remembers, readings that wait included.
    pub live: LiveHead,
}

impl Store {
    /// An empty batch for this store.
    #[must_use]
    pub fn batch(&self) -> Batch {
        Batch::new(u32::try_from(self.shards.len()).unwrap_or(u32::MAX))
    }

    /// Appends the readings of a batch, which is empty afterwards: when this returns, those that
    /// were accepted are in the journal, and fetches see them. They are applied in the order of
    /// their time, whatever their order in the batch. Waits while the shards have as much to do as
    /// [`StoreOptions::queue_max`] allows.
    ///
    /// # Errors
    /// [`ErrorKind::OutOfBounds`] for a batch of more than [`Batch::ENTRIES_MAX`] entries or 40 MiB
    /// for one shard: nothing was accepted. What becomes of single entries is in the answer.
    pub fn append(&self, batch: &mut Batch, now: Timestamp) -> Result<Appended> {
        self.send(batch, now, true)
    }

    /// The same, but for waiting in the queue.
    ///
    /// # Errors
    /// [`ErrorKind::Busy`] when a shard's queue is full; parts for other shards may have been
    /// accepted then, and are refused as too old when the batch, which is unchanged, is sent again.
    pub fn try_append(&self, batch: &mut Batch, now: Timestamp) -> Result<Appended> {
        self.send(batch, now, false)
    }

    fn send(&self, batch: &mut Batch, now: Timestamp, wait: bool) -> Result<Appended> {
        let entries = batch.len();
        let too_large = batch.parts.iter().any(|part| part.bytes() > PART_MAX);
        if entries > Batch::ENTRIES_MAX || too_large || batch.parts.len() != self.shards.len() {
            let most = Batch::ENTRIES_MAX;
            let message = format!(
                "a batch of {entries} entries: {most} entries, {PART_MAX} bytes a shard and as \
                 many shards as the store are the most"
            );
            return Err(Error::new(ErrorKind::OutOfBounds, message));
        }
        let (reply, answers) = bounded(batch.parts.len());
        let (mut busy, mut ended, mut expected) = (false, false, 0);
        let (mut sent, mut refused) = (0, Vec::new());
        let shards = self.workers.iter().zip(&self.shards);
        for (place, (part, (worker, shard))) in batch.parts.iter_mut().zip(shards).enumerate() {
            let (false, Some(queue)) = (part.is_empty(), worker.queue()) else { continue };
            if let Some(own) = worker::alone(shard, worker, part, now) {
                (expected, sent) = (expected + part.len(), sent + part.len());
                refused.extend(own);
                continue;
            }
            let part = std::mem::take(part);
            expected += part.len();
            let request = Request { part, now, place, reply: reply.clone() };
            let sent = if wait {
                queue.send(request).map_err(|error| TrySendError::Disconnected(error.0))
            } else {
                queue.try_send(request)
            };
            if let Err(back) = sent {
                (busy, ended) = (back.is_full(), back.is_disconnected());
                let request = back.into_inner();
                expected -= request.part.len();
                if let Some(part) = batch.parts.get_mut(request.place) {
                    *part = request.part;
                }
                break;
            }
        }
        drop(reply);
        let mut appended = Appended::default();
        while let Ok(answer) = answers.recv() {
            sent += answer.part.len();
            refused.extend(answer.refused);
            if let Some(part) = batch.parts.get_mut(answer.place) {
                *part = answer.part;
            }
        }
        if busy {
            return Err(Error::new(ErrorKind::Busy, "the store has as much to do as it may"));
        }
        if ended || sent < expected {
            let message = "the thread of a shard has ended; what it left is in its journal";
            return Err(Error::new(ErrorKind::Poisoned, message));
        }
        appended.accepted = sent - refused.len();
        let whole = |entry: u32| usize::try_from(entry).unwrap_or(usize::MAX);
        refused.sort_unstable_by_key(|(entry, _)| *entry);
        appended.refused =
            refused.into_iter().map(|(entry, refusal)| (whole(entry), refusal)).collect();
        batch.clear();
        Ok(appended)
    }

    /// The series of that name.
    #[must_use]
    pub fn series(&self, name: &str) -> Option<SeriesId> {
        self.catalogue.read().lookup(name)
    }

    /// The names and labels of series that a query finds, in the order of their ids.
    #[must_use]
    pub fn list(&self, query: &Query) -> Vec<SeriesId> {
        self.catalogue.read().list(query).collect()
    }

    /// How many series there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.catalogue.read().len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The name of a series.
    #[must_use]
    pub fn name(&self, series: SeriesId) -> Option<String> {
        self.catalogue.read().name(series).map(str::to_owned)
    }

    /// Everything that is known of a series.
    ///
    /// # Errors
    /// [`ErrorKind::UnknownSeries`], or what reading it finds.
    pub fn info(&self, series: SeriesId) -> Result<SeriesInfo> {
        let (name, labels) = {
            let catalogue = self.catalogue.read();
            let name = catalogue.name(series).ok_or_else(columns::unknown_series)?.to_owned();
            (name, Labels::new(catalogue.labels(series))?)
        };
        self.view(series, |view| {
            let schema = Arc::clone(view.schema);
            Ok(SeriesInfo { name, labels, schema, live: view.live()? })
        })
    }

    /// What a series remembers between readings.
    ///
    /// # Errors
    /// [`ErrorKind::UnknownSeries`], or what reading it finds.
    pub fn live(&self, series: SeriesId) -> Result<LiveHead> {
        self.view(series, |view| view.live())
    }

    /// When the last reading of a series came.
    ///
    /// # Errors
    /// [`ErrorKind::UnknownSeries`].
    pub fn last(&self, series: SeriesId) -> Result<Timestamp> {
        self.view(series, |view| Ok(view.last_update))
    }

    /// The rows of a series that cover `start` to `end`, as [`Rrd::fetch`](crate::Rrd::fetch) has
    /// them: what was appended before is in them.
    ///
    /// # Errors
    /// [`ErrorKind::UnknownSeries`], and those of [`Rrd::fetch`](crate::Rrd::fetch).
    pub fn fetch(
        &self,
        series: SeriesId,
        consolidation: Consolidation,
        start: i64,
        end: i64,
        resolution: u64,
    ) -> Result<Fetched> {
        let question = Question { consolidation, start, end, resolution };
        let (shard, local) = self.shard(series)?;
        for _ in 0..READS_MAX {
            let found = self.view(series, |view| view.find(&question))?;
            let Some(found) = found else { break };
            let (fetched, reader) = found.read()?;
            if shard.read().layout.still_has(local, &reader) {
                return Ok(fetched);
            }
        }
        self.view(series, |view| view.fetch(&question))
    }

    /// The rows of many series, one after the other, each handed to `each` while no lock is held;
    /// what it breaks with ends the call. Memory holds one series at a time.
    ///
    /// # Errors
    /// As [`fetch`](Self::fetch), for the first series that has one; series that were deleted
    /// meanwhile are passed over.
    pub fn fetch_many(
        &self,
        series: &[SeriesId],
        consolidation: Consolidation,
        start: i64,
        end: i64,
        resolution: u64,
        mut each: impl FnMut(SeriesId, Fetched) -> ControlFlow<()>,
    ) -> Result<()> {
        for series in series {
            match self.fetch(*series, consolidation, start, end, resolution) {
                Ok(fetched) => {
                    if each(*series, fetched).is_break() {
                        break;
                    }
                }
                Err(error) if error.kind() == ErrorKind::UnknownSeries => {}
                Err(error) => return Err(error),
            }
        }
        Ok(())
    }

    fn view<T>(&self, series: SeriesId, read: impl FnOnce(View<'_>) -> Result<T>) -> Result<T> {
        let (shard, local) = self.shard(series)?;
        let kept = shard.read();
        let kept: &Kept = &kept;
        read(View::new(kept, local)?)
    }

    /// The shard of a series, and its number there.
    fn shard(&self, series: SeriesId) -> Result<(&Arc<Shard>, u32)> {
        let shards = u32::try_from(self.shards.len()).unwrap_or(u32::MAX).max(1);
        let (shard, local) = (series.number() % shards, series.number() / shards);
        let shard = self.shards.get(usize::try_from(shard).unwrap_or(usize::MAX));
        Ok((shard.ok_or_else(columns::unknown_series)?, local))
    }

    /// Does what is due at `now`: overdue syncs, readings that have waited for late ones, and
    /// checkpoints. To be called about every second, by a [`Driver`] or the program's own timer; it
    /// may take as long as a checkpoint, and appends go on meanwhile.
    ///
    /// # Errors
    /// The first failure; that shard is then poisoned.
    pub fn tick(&self, now: Timestamp) -> Result<()> {
        let count = u32::try_from(self.shards.len()).unwrap_or(1).max(1);
        let mut number = 0;
        let ticked = self.every_shard(|shard| {
            let jitter = self.options.checkpoint_jitter / count * number;
            number += 1;
            shard.tick(now, jitter)
        });
        let deleted = self.delete_silent(now);
        ticked.and(deleted)
    }

    /// Writes a checkpoint of every shard now, so that opening reads nothing again.
    ///
    /// # Errors
    /// The first failure; that shard is then poisoned.
    pub fn checkpoint(&self, now: Timestamp) -> Result<()> {
        self.every_shard(|shard| shard.checkpoint(now))
    }

    /// Makes everything that was accepted survive a loss of power, whatever the policy.
    ///
    /// # Errors
    /// When the system refuses; that shard is then poisoned.
    pub fn sync(&self) -> Result<()> {
        self.every_shard(Shard::sync)
    }

    /// Calls every shard, those behind one that fails too; answers the first failure.
    fn every_shard(&self, mut call: impl FnMut(&Shard) -> Result<()>) -> Result<()> {
        let mut answer = Ok(());
        for shard in &self.shards {
            let called = call(shard);
            answer = answer.and(called);
        }
        answer
    }

    /// What was damaged when the store was opened, and has been passed over.
    #[must_use]
    pub fn damage(&self) -> &[Damaged] {
        &self.damaged
    }

    /// How the store was opened; what is kept from its creation is as it is there.
    #[must_use]
    pub fn options(&self) -> &StoreOptions {
        &self.options
    }

    /// The folder that the store is in.
    #[must_use]
    pub fn folder(&self) -> &Arc<dyn Folder> {
        &self.folder
    }
}

/// A whole second's worth of a duration that is not zero.
fn whole_seconds(duration: Duration) -> i64 {
    i64::try_from(duration.as_secs()).unwrap_or(i64::MAX)
}
