//! One shard: a journal, and series in a layout. What is accepted is written to the journal while
//! nobody holds a lock that a reader wants, and then applied.

use super::batch::{Key, Part};
use super::columns::SPARE_ROWS;
use super::journal::{Counters, SyncPolicy, Writer};
use super::layout::{Layout, Snapshot};
use super::opening::write_covered;
use super::outcome::Refusal;
use super::record;
use super::tree::Due;
use super::unsynced::Unsynced;
use super::waiting::Waiting;
use crate::error::{Error, ErrorKind, Result};
use crate::storage::Folder;
use crate::time::Timestamp;
use parking_lot::{Mutex, RwLock, RwLockReadGuard, RwLockWriteGuard};
use std::collections::BTreeSet;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

/// What every shard of a store is told alike.
#[derive(Clone, Debug)]
pub(super) struct Rules {
    pub(super) window: Duration,
    pub(super) future_max: Duration,
    pub(super) waiting_max: usize,
    pub(super) checkpoint_every: Duration,
    pub(super) journal_max: u64,
    pub(super) sync: SyncPolicy,
}

/// Everything of a shard but its journal.
#[derive(Debug)]
pub(super) struct Kept {
    pub(super) layout: Box<dyn Layout>,
    pub(super) waiting: Waiting,
    /// The newest frame of the journal that has been applied, or waits.
    applied: u64,
    /// Why nothing is written any more.
    poisoned: Option<Arc<str>>,
}

/// What the thread that writes a shard works with.
#[derive(Debug)]
struct Desk {
    journal: Writer,
    keys: Vec<Key>,
    refused: Vec<(u32, Refusal)>,
    payload: Vec<u8>,
    ripe: Part,
    unsynced: Unsynced,
}

/// One shard of a store.
#[derive(Debug)]
pub(super) struct Shard {
    folder: Arc<dyn Folder>,
    number: u32,
    rules: Rules,
    /// Held while the journal is written; no reader wants it.
    desk: Mutex<Desk>,
    kept: RwLock<Kept>,
    /// When the last checkpoint began.
    checkpointed: Mutex<Option<Timestamp>>,
    /// Bytes that the last checkpoint had to leave in the journal.
    left: AtomicU64,
    /// Held while files are written.
    flushing: Mutex<()>,
}

impl Shard {
    pub(super) fn new(
        folder: Arc<dyn Folder>,
        number: u32,
        rules: Rules,
        journal: Writer,
        layout: Box<dyn Layout>,
        waiting: Waiting,
        applied: u64,
    ) -> Self {
        let desk = Desk {
            journal,
            keys: Vec::new(),
            refused: Vec::new(),
            payload: Vec::new(),
            ripe: Part::default(),
            unsynced: Unsynced::default(),
        };
        Self {
            folder,
            number,
            rules,
            desk: Mutex::new(desk),
            kept: RwLock::new(Kept { layout, waiting, applied, poisoned: None }),
            checkpointed: Mutex::new(None),
            left: AtomicU64::new(0),
            flushing: Mutex::new(()),
        }
    }

    /// For reading: writers wait for as long as this is held.
    pub(super) fn read(&self) -> RwLockReadGuard<'_, Kept> {
        self.kept.read()
    }

    /// For changes that are not readings: who moves in and out.
    ///
    /// # Errors
    /// [`ErrorKind::Poisoned`] after a failed write.
    pub(super) fn write(&self) -> Result<RwLockWriteGuard<'_, Kept>> {
        let kept = self.kept.write();
        match &kept.poisoned {
            Some(why) => Err(poisoned(why)),
            None => Ok(kept),
        }
    }

    /// Lets a series move out quietly.
    ///
    /// # Errors
    /// [`ErrorKind::Poisoned`] after a failed write, or the layout's.
    pub(super) fn remove(&self, series: u32) -> Result<()> {
        self.quietly(|| self.evict(series))
    }

    /// The same, but for files that a series has of its own, which stay.
    ///
    /// # Errors
    /// As there.
    pub(super) fn release(&self, series: u32) -> Result<()> {
        self.quietly(|| {
            let mut kept = self.write()?;
            kept.waiting.forget(series);
            kept.layout.release(series)
        })
    }

    /// Changes quietly who lives where.
    ///
    /// # Errors
    /// [`ErrorKind::Poisoned`] after a failed write, or those of `change`.
    pub(super) fn rearrange<T>(&self, change: impl FnOnce(&mut Kept) -> Result<T>) -> Result<T> {
        self.quietly(|| change(&mut *self.write()?))
    }

    /// Does something while no reading is on its way to any series, and appends wait: from when it
    /// is sorted to when it is applied, a reading knows its series by the place, which somebody else
    /// may have next.
    pub(super) fn quietly<T>(&self, work: impl FnOnce() -> Result<T>) -> Result<T> {
        let _desk = self.desk.lock();
        work()
    }

    /// The part of [`remove`](Self::remove) that is done quietly.
    ///
    /// # Errors
    /// As there.
    pub(super) fn evict(&self, series: u32) -> Result<()> {
        let mut kept = self.write()?;
        kept.waiting.forget(series);
        kept.layout.remove(series)
    }

    /// Takes back that a series has moved in, which no reading knows of yet.
    ///
    /// # Errors
    /// [`ErrorKind::Poisoned`] after a failed write, or the layout's.
    pub(super) fn withdraw(&self, series: u32) -> Result<()> {
        self.write()?.layout.withdraw(series)
    }

    /// Accepts the entries of a part: journals them, makes that durable as the policy says, applies
    /// them. Answers the refused ones by their number in the part.
    pub(super) fn append(&self, part: &Part, now: Timestamp) -> Vec<(u32, Refusal)> {
        self.append_at(&mut self.desk.lock(), part, now)
    }

    /// The same where nobody else is writing; none where somebody is.
    pub(super) fn try_append(&self, part: &Part, now: Timestamp) -> Option<Vec<(u32, Refusal)>> {
        let mut desk = self.desk.try_lock()?;
        Some(self.append_at(&mut desk, part, now))
    }

    fn append_at(&self, desk: &mut Desk, part: &Part, now: Timestamp) -> Vec<(u32, Refusal)> {
        // What has waited long enough comes before what is newer.
        let ripened = self.apply_ripe(now, desk);
        let Desk { journal, keys, refused, payload, unsynced, .. } = &mut *desk;
        keys.clear();
        refused.clear();
        let outcome = ripened.and_then(|()| {
            self.sort(part, now, keys, refused);
            if keys.is_empty() {
                return Ok(());
            }
            payload.clear();
            record::encode(part, keys, !self.rules.window.is_zero(), payload);
            let sequence = journal.append(&[payload])?;
            journal.commit(now)?;
            let at_once = self.rules.window.is_zero();
            if at_once {
                self.protect(journal, unsynced, keys)?;
            }
            let mut kept = self.kept.write();
            let Kept { layout, waiting, applied, .. } = &mut *kept;
            *applied = sequence;
            if at_once {
                layout.apply(part, keys, sequence)
            } else {
                waiting.take(part, keys, sequence);
                Ok(())
            }
        });
        let outcome = outcome.and_then(|()| self.apply_ripe(now, desk));
        let refused = &mut desk.refused;
        if let Err(error) = outcome {
            let why = self.poison(&error);
            refused.clear();
            let all = 0..u32::try_from(part.len()).unwrap_or(u32::MAX);
            refused.extend(all.map(|entry| (entry, Refusal::Poisoned(Arc::clone(&why)))));
        }
        std::mem::take(refused)
    }

    /// Which entries can be accepted, in the order in which they are applied.
    fn sort(
        &self,
        part: &Part,
        now: Timestamp,
        keys: &mut Vec<Key>,
        refused: &mut Vec<(u32, Refusal)>,
    ) {
        let kept = self.kept.read();
        if let Some(why) = &kept.poisoned {
            let all = 0..u32::try_from(part.len()).unwrap_or(u32::MAX);
            refused.extend(all.map(|entry| (entry, Refusal::Poisoned(Arc::clone(why)))));
            return;
        }
        kept.layout.sort(part, keys, refused);
        let latest = plus(now, self.rules.future_max);
        let bounds = Timestamp::EARLIEST..=latest;
        let inside = |key: Option<&Key>| key.is_none_or(|key| bounds.contains(&key.at));
        if !inside(keys.first()) || !inside(keys.last()) {
            keys.retain(|key| {
                let inside = bounds.contains(&key.at);
                if !inside {
                    refused.push((key.entry, Refusal::OutOfBounds));
                }
                inside
            });
        }
        if self.rules.window.is_zero() {
            return;
        }
        let full = kept.waiting.memory() > self.rules.waiting_max;
        keys.retain(|key| {
            let refusal = if kept.waiting.has(part.series_of(key.entry), key.at) {
                Some(Refusal::TooOld)
            } else if full {
                let message = "too many readings wait for late ones";
                Some(Refusal::OverLimit(message.to_owned()))
            } else {
                None
            };
            refusal.map(|refusal| refused.push((key.entry, refusal))).is_none()
        });
    }

    /// Syncs the journal earlier than the interval says before rows are closed whose loss would be
    /// seen: rows of readings that a loss of power takes may stand on the disk in the place of old
    /// ones, and an archive has [`SPARE_ROWS`] places where nobody looks.
    fn protect(&self, journal: &mut Writer, unsynced: &mut Unsynced, keys: &[Key]) -> Result<()> {
        if !matches!(self.rules.sync, SyncPolicy::Interval(_)) {
            return Ok(());
        }
        let kept = self.kept.read();
        if journal.durable() >= kept.applied {
            unsynced.clear();
        }
        let mut most = 0;
        kept.layout.closing(keys, &mut |seats, rows| most = most.max(unsynced.add(seats, rows)));
        drop(kept);
        if most > SPARE_ROWS {
            journal.sync()?;
            unsynced.clear();
        }
        Ok(())
    }

    /// Applies what has waited for the whole window.
    fn apply_ripe(&self, now: Timestamp, desk: &mut Desk) -> Result<()> {
        if self.rules.window.is_zero() || self.kept.read().waiting.is_empty() {
            return Ok(());
        }
        let Desk { journal, ripe, keys, unsynced, .. } = desk;
        let (until, mut refused) = (minus(now, self.rules.window), Vec::new());
        let sequence = {
            let kept = self.kept.read();
            ripe.clear();
            let sequence = kept.waiting.ripe(until, ripe);
            keys.clear();
            kept.layout.sort(ripe, keys, &mut refused);
            sequence
        };
        self.protect(journal, unsynced, keys)?;
        let mut kept = self.kept.write();
        kept.waiting.drop_ripe(until);
        kept.layout.apply(ripe, keys, sequence)
    }

    /// From now on nothing is written.
    #[cold]
    fn poison(&self, error: &Error) -> Arc<str> {
        let mut kept = self.kept.write();
        let why = kept.poisoned.get_or_insert_with(|| error.to_string().into());
        Arc::clone(why)
    }

    /// Does what is due at `now`: syncs the journal, applies what has waited, and writes a
    /// checkpoint; `jitter` is what this shard adds to the time between two.
    ///
    /// # Errors
    /// What failed; the shard is then poisoned.
    pub(super) fn tick(&self, now: Timestamp, jitter: Duration) -> Result<()> {
        let due = {
            let mut desk = self.desk.lock();
            let ticked = desk.journal.tick(now).and_then(|()| self.apply_ripe(now, &mut desk));
            ticked.map_err(|error| self.failed(error))?;
            self.grown(&desk.journal) > self.rules.journal_max
        };
        let ticked = self.write()?.layout.tick(now);
        ticked.map_err(|error| self.failed(error))?;
        self.flush(Due::At(now), now)?;
        let last = *self.checkpointed.lock();
        let last = *self.checkpointed.lock().get_or_insert(last.unwrap_or(now));
        if due {
            self.checkpoint(now)?;
        } else if now >= plus(last, self.rules.checkpoint_every + jitter) {
            // What waits for its file's turn stays in the journal.
            self.checkpoint_of(Due::At(now), now)?;
        }
        Ok(())
    }

    #[cold]
    fn failed(&self, error: Error) -> Error {
        self.poison(&error);
        error
    }

    /// Whether everything is synced before it is acknowledged.
    pub(super) fn syncs_always(&self) -> bool {
        self.rules.sync == SyncPolicy::Always
    }

    /// Whether the journal has more than it should.
    pub(super) fn is_full(&self) -> bool {
        self.grown(&self.desk.lock().journal) > self.rules.journal_max.saturating_mul(2)
    }

    /// Bytes that the journal has more than the last checkpoint had to leave.
    fn grown(&self, journal: &Writer) -> u64 {
        journal.bytes().saturating_sub(self.left.load(Ordering::Relaxed))
    }

    /// Writes what series remember, so that the journal so far can go. Readings are taken meanwhile:
    /// each piece is of a moment of its own, and a reading that is read again is known by its time.
    ///
    /// # Errors
    /// When the system refuses; the shard is then poisoned.
    pub(super) fn checkpoint(&self, now: Timestamp) -> Result<()> {
        self.checkpoint_of(Due::everything(), now)
    }

    /// The same for files that are `due`; what waits for others stays in the journal.
    fn checkpoint_of(&self, due: Due, now: Timestamp) -> Result<()> {
        let mut checkpointed = self.checkpointed.lock();
        *checkpointed = Some(now);
        self.flush(due, now)?;
        // What is written below may have readings of the newest frames, and would outlive older ones
        // that wait.
        self.sync()?;
        let covered = {
            let kept = self.kept.read();
            if let Some(why) = &kept.poisoned {
                return Err(poisoned(why));
            }
            let unsaved = [kept.waiting.oldest_frame(), kept.layout.unsaved()];
            let before = unsaved.into_iter().flatten().map(|frame| frame.saturating_sub(1));
            before.fold(kept.applied, u64::min)
        };
        let saved =
            self.save(0..).and_then(|()| write_covered(&*self.folder, self.number, covered));
        saved.map_err(|error| self.failed(error))?;
        let mut desk = self.desk.lock();
        let forgotten = desk.journal.forget(covered);
        self.left.store(desk.journal.bytes(), Ordering::Relaxed);
        drop(desk);
        forgotten.map_err(|error| self.failed(error))
    }

    /// Writes the pieces of these numbers that have changed, up to one that is behind the last.
    fn save(&self, parts: impl IntoIterator<Item = usize>) -> Result<()> {
        for part in parts {
            let snapshot = self.kept.read().layout.snapshot(part);
            let Some(snapshot) = snapshot else { break };
            write_snapshot(&*self.folder, snapshot)?;
        }
        Ok(())
    }

    /// Writes the pieces of these numbers, so that who moved in there survives a loss of power.
    ///
    /// # Errors
    /// When the system refuses; the shard is then poisoned.
    pub(super) fn save_parts(&self, parts: &BTreeSet<usize>) -> Result<()> {
        // A checkpoint would write the same files.
        let _no_checkpoint = self.checkpointed.lock();
        self.sync()?;
        self.save(parts.iter().copied()).map_err(|error| self.failed(error))
    }

    /// Writes the files that are due, in rounds: what will be written is worked out while no lock
    /// is held, journaled, and written.
    ///
    /// # Errors
    /// When the system refuses; the shard is then poisoned.
    pub(super) fn flush(&self, mut due: Due, now: Timestamp) -> Result<()> {
        let _turn = self.flushing.lock();
        loop {
            let round = self.write()?.layout.round(&mut due, now);
            let Some(mut round) = round else { return Ok(()) };
            round.prepare();
            let mut payloads = round.redo();
            let journaled = payloads.try_for_each(|payload| {
                let Desk { journal, .. } = &mut *self.desk.lock();
                journal.append(&[payload])?;
                journal.commit(now)?;
                // Who can lose the last readings does not want torn files with it.
                if self.rules.sync == SyncPolicy::Never { Ok(()) } else { journal.sync() }
            });
            drop(payloads);
            let written = journaled.and_then(|()| round.write());
            written.map_err(|error| self.failed(error))?;
            self.write()?.layout.finish(round);
        }
    }

    /// Writes some files early when too much waits for them.
    ///
    /// # Errors
    /// As [`flush`](Self::flush).
    pub(super) fn make_space(&self, now: Timestamp) -> Result<()> {
        if self.kept.read().layout.is_full() { self.flush(Due::Oldest, now) } else { Ok(()) }
    }

    /// Lets series live elsewhere: `change` takes them there and says which pieces they are in now,
    /// `record` tells the catalogue once these are written. No checkpoint begins in between: were
    /// the catalogue not told after a crash, they would live where they lived before, and need the
    /// journal from then on.
    ///
    /// # Errors
    /// What failed; the shard is then poisoned.
    pub(super) fn relocate(
        &self,
        change: impl FnOnce(&mut Kept) -> Result<BTreeSet<usize>>,
        record: impl FnOnce() -> Result<()>,
    ) -> Result<()> {
        let _no_checkpoint = self.checkpointed.lock();
        self.sync()?;
        let changed = self.rearrange(change);
        let saved = changed.and_then(|parts| self.save(parts));
        saved.and_then(|()| record()).map_err(|error| self.failed(error))
    }

    /// Changes which files there are, while nobody writes any of them.
    ///
    /// # Errors
    /// [`ErrorKind::Poisoned`] after a failed write, or those of `change`.
    pub(super) fn tidy<T>(&self, change: impl FnOnce(&mut Kept) -> Result<T>) -> Result<T> {
        let _no_checkpoint = self.checkpointed.lock();
        self.rearrange(change)
    }

    /// Syncs the journal, whatever the policy.
    ///
    /// # Errors
    /// When the system refuses; the shard is then poisoned.
    pub(super) fn sync(&self) -> Result<()> {
        let synced = self.desk.lock().journal.sync();
        synced.map_err(|error| self.failed(error))
    }

    /// What the journal has done since the store was opened, and the bytes in it.
    pub(super) fn journal(&self) -> (Counters, u64) {
        let desk = self.desk.lock();
        (desk.journal.counters(), desk.journal.bytes())
    }

    /// Why nothing is written any more, if so.
    pub(super) fn poisoned(&self) -> Option<Arc<str>> {
        self.kept.read().poisoned.clone()
    }
}

/// Applies what has waited, up to `until`, by way of `ripe`, while a store is opened.
///
/// # Errors
/// The layout's.
pub(super) fn apply_waiting(
    layout: &mut dyn Layout,
    waiting: &mut Waiting,
    until: Timestamp,
    ripe: &mut Part,
) -> Result<()> {
    ripe.clear();
    let sequence = waiting.ripe(until, ripe);
    waiting.drop_ripe(until);
    let (mut keys, mut refused) = (Vec::new(), Vec::new());
    layout.sort(ripe, &mut keys, &mut refused);
    layout.apply(ripe, &keys, sequence)
}

/// Writes a piece of a checkpoint.
///
/// # Errors
/// [`ErrorKind::Io`] when the system refuses.
pub(super) fn write_snapshot(folder: &dyn Folder, snapshot: Snapshot) -> Result<()> {
    let Snapshot { errand, sync, replace } = snapshot;
    if let Some(errand) = errand {
        errand()?;
    }
    for name in sync {
        let synced = folder.sync_file(&name);
        synced.map_err(|error| Error::io("syncing", error).at_path(name.as_ref()))?;
    }
    for (name, bytes) in replace {
        let replaced = folder.replace(&name, &[&bytes]);
        replaced.map_err(|error| Error::io("writing", error).at_path(name.as_ref()))?;
    }
    Ok(())
}

#[cold]
fn poisoned(why: &str) -> Error {
    let message = format!("an earlier write failed, nothing more is written: {why}");
    Error::new(ErrorKind::Poisoned, message)
}

fn seconds(duration: Duration) -> i64 {
    i64::try_from(duration.as_secs()).unwrap_or(i64::MAX)
}

/// `at` and `duration` in whole seconds later.
pub(super) fn plus(at: Timestamp, duration: Duration) -> Timestamp {
    at.plus_seconds(seconds(duration))
}

/// `at` and `duration` in whole seconds earlier.
pub(super) fn minus(at: Timestamp, duration: Duration) -> Timestamp {
    at.plus_seconds(-seconds(duration))
}
