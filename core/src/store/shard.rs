//! One shard: a journal, and series in a layout. What is accepted is written to the journal while
//! nobody holds a lock that a reader wants, and then applied.

use super::batch::{Key, Part};
use super::journal::{Counters, Writer};
use super::layout::{Layout, Snapshot};
use super::opening::write_covered;
use super::outcome::Refusal;
use super::record;
use super::waiting::Waiting;
use crate::error::{Error, ErrorKind, Result};
use crate::storage::Folder;
use crate::time::Timestamp;
use parking_lot::{Mutex, RwLock, RwLockReadGuard, RwLockWriteGuard};
use std::sync::Arc;
use std::time::Duration;

/// What every shard of a store is told alike.
#[derive(Clone, Debug)]
pub(super) struct Rules {
    pub(super) window: Duration,
    pub(super) future_max: Duration,
    pub(super) waiting_max: usize,
    pub(super) checkpoint_every: Duration,
    pub(super) journal_max: u64,
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
        };
        Self {
            folder,
            number,
            rules,
            desk: Mutex::new(desk),
            kept: RwLock::new(Kept { layout, waiting, applied, poisoned: None }),
            checkpointed: Mutex::new(None),
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

    /// Lets a series move out, while no reading is on its way to it: from when it is sorted to when it
    /// is applied, a reading knows its series by the place, which somebody else may have next.
    ///
    /// # Errors
    /// [`ErrorKind::Poisoned`] after a failed write, or the layout's.
    pub(super) fn remove(&self, series: u32) -> Result<()> {
        let _desk = self.desk.lock();
        let mut kept = self.write()?;
        kept.waiting.forget(series);
        kept.layout.remove(series)
    }

    /// Accepts the entries of a part: journals them, makes that durable as the policy says, applies
    /// them. Answers the refused ones by their number in the part.
    pub(super) fn append(&self, part: &Part, now: Timestamp) -> Vec<(u32, Refusal)> {
        let mut desk = self.desk.lock();
        let Desk { journal, keys, refused, payload, ripe } = &mut *desk;
        keys.clear();
        refused.clear();
        // What has waited long enough comes before what is newer.
        let outcome = self.apply_ripe(now, ripe).and_then(|()| {
            self.sort(part, now, keys, refused);
            if keys.is_empty() {
                return Ok(());
            }
            payload.clear();
            record::encode(part, keys, !self.rules.window.is_zero(), payload);
            let sequence = journal.append(&[payload])?;
            journal.commit(now)?;
            let mut kept = self.kept.write();
            let Kept { layout, waiting, applied, .. } = &mut *kept;
            *applied = sequence;
            if self.rules.window.is_zero() {
                layout.apply(part, keys, sequence)
            } else {
                waiting.take(part, keys, sequence);
                Ok(())
            }
        });
        let outcome = outcome.and_then(|()| self.apply_ripe(now, ripe));
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

    /// Applies what has waited for the whole window.
    fn apply_ripe(&self, now: Timestamp, ripe: &mut Part) -> Result<()> {
        if self.rules.window.is_zero() || self.kept.read().waiting.is_empty() {
            return Ok(());
        }
        let until = minus(now, self.rules.window);
        let mut kept = self.kept.write();
        let Kept { layout, waiting, .. } = &mut *kept;
        apply_waiting(&mut **layout, waiting, until, ripe)
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
            let Desk { journal, ripe, .. } = &mut *desk;
            let ticked = journal.tick(now).and_then(|()| self.apply_ripe(now, ripe));
            ticked.map_err(|error| self.failed(error))?;
            journal.bytes() > self.rules.journal_max
        };
        let ticked = self.write()?.layout.tick(now);
        ticked.map_err(|error| self.failed(error))?;
        let last = *self.checkpointed.lock();
        let last = *self.checkpointed.lock().get_or_insert(last.unwrap_or(now));
        if due || now >= plus(last, self.rules.checkpoint_every + jitter) {
            self.checkpoint(now)?;
        }
        Ok(())
    }

    #[cold]
    fn failed(&self, error: Error) -> Error {
        self.poison(&error);
        error
    }

    /// Whether the journal has more than it should.
    pub(super) fn is_full(&self) -> bool {
        self.desk.lock().journal.bytes() > self.rules.journal_max.saturating_mul(2)
    }

    /// Writes what series remember, so that the journal so far can go. Readings are taken meanwhile:
    /// each piece is of a moment of its own, and a reading that is read again is known by its time.
    ///
    /// # Errors
    /// When the system refuses; the shard is then poisoned.
    pub(super) fn checkpoint(&self, now: Timestamp) -> Result<()> {
        let mut checkpointed = self.checkpointed.lock();
        *checkpointed = Some(now);
        let covered = {
            let kept = self.kept.read();
            if let Some(why) = &kept.poisoned {
                return Err(poisoned(why));
            }
            let unsaved = [kept.waiting.oldest_frame(), kept.layout.unsaved()];
            let before = unsaved.into_iter().flatten().map(|frame| frame.saturating_sub(1));
            before.fold(kept.applied, u64::min)
        };
        let saved = self.save().and_then(|()| write_covered(&*self.folder, self.number, covered));
        saved.map_err(|error| self.failed(error))?;
        let forgotten = self.desk.lock().journal.forget(covered);
        forgotten.map_err(|error| self.failed(error))
    }

    /// Writes every piece that has changed.
    fn save(&self) -> Result<()> {
        for part in 0.. {
            let snapshot = self.kept.read().layout.snapshot(part);
            let Some(Snapshot { sync, replace }) = snapshot else { break };
            for name in sync {
                let synced = self.folder.sync_file(&name);
                synced.map_err(|error| Error::io("syncing", error).at_path(name.as_ref()))?;
            }
            for (name, bytes) in replace {
                let replaced = self.folder.replace(&name, &[&bytes]);
                replaced.map_err(|error| Error::io("writing", error).at_path(name.as_ref()))?;
            }
        }
        Ok(())
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

/// Applies what has waited, up to `until`, by way of `ripe`.
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
    let (mut keys, mut refused) = (Vec::new(), Vec::new());
    layout.sort(ripe, &mut keys, &mut refused);
    layout.apply(ripe, &keys, sequence)
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
