//! The cache: which files there are, the values that wait for them, and when they are written.

use super::base::Base;
use super::entry::{Entry, State};
use super::journal::{Contents, Journal};
use super::line::{self, Words};
use super::queue::Queue;
use crate::clock;
use concertim::Rrd;
use parking_lot::{Mutex, RwLock};
use std::collections::HashMap;
use std::hash::{BuildHasher, RandomState};
use std::io;
use std::os::unix::ffi::OsStrExt;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicIsize, AtomicU64, AtomicUsize, Ordering};
use std::time::{Duration, Instant};

/// Parts of the table of names, each with its own lock: many more than threads that look things up
/// at a time.
const SHARDS: usize = 64;

/// Names under which one file is found without looking at the file system; any other spelling
/// costs a look each time, so that no client can fill memory with spellings.
const WORDS_MAX: usize = 4;

/// How long values wait, and how much room they have.
#[derive(Clone, Copy, Debug)]
pub(super) struct Limits {
    /// Values are written this long after the first of them came (`-w`).
    pub(super) write: Duration,
    /// Most of the delay that files add to it, each its own (`-z`).
    pub(super) jitter: Duration,
    /// Values of files that no more came for are written after this long (`-f`).
    pub(super) flush: Duration,
    /// Most bytes of values that wait.
    pub(super) queued_bytes: usize,
}

/// Counters since the start.
#[derive(Debug, Default)]
pub(super) struct Counts {
    pub(super) updates_received: AtomicU64,
    pub(super) flushes_received: AtomicU64,
    /// Writes of a file.
    pub(super) updates_written: AtomicU64,
    /// Values written.
    pub(super) values_written: AtomicU64,
    /// UPDATE commands that were answered with an error.
    pub(super) updates_refused: AtomicU64,
    /// Values that were accepted and that the file then refused.
    pub(super) values_refused: AtomicU64,
    /// Values of a journal that the file had already.
    pub(super) values_known: AtomicU64,
    /// Writes put off, because the file was locked or the system refused.
    pub(super) writes_put_off: AtomicU64,
    pub(super) journal_errors: AtomicU64,
    /// Lines in the log about single files since the last second began.
    pub(super) said: AtomicU64,
    /// Lines of journals that were left out at the start.
    pub(super) journal_damaged: AtomicU64,
    pub(super) connections: AtomicUsize,
    pub(super) connections_refused: AtomicU64,
}

/// A table of names: what clients write, byte for byte, to the file that they mean.
type Names = RwLock<HashMap<Box<[u8]>, Arc<Entry>>>;

/// All of the daemon that its threads share.
#[derive(Debug)]
pub(super) struct Cache {
    pub(super) base: Base,
    pub(super) limits: Limits,
    /// Whether CREATE leaves existing files alone (`-O`).
    pub(super) overwrites_never: bool,
    pub(super) counts: Counts,
    pub(super) queue: Queue,
    pub(super) journal: Option<Journal>,
    /// Files that wait in the queue.
    queued: AtomicUsize,
    /// Bytes of values that wait. Below zero for moments: a write thread may be done with values
    /// before the connection that took them has counted them.
    bytes: AtomicIsize,
    names: Vec<Names>,
    hasher: RandomState,
    files: Mutex<HashMap<PathBuf, Arc<Entry>>>,
    /// Held by connections while they work on a bunch; who holds it for writing has the last word.
    pub(super) gate: RwLock<()>,
}

/// What one connection took in since it last answered: the journal has it before the answers go
/// out.
#[derive(Debug)]
pub(super) struct Bunch {
    /// Records for the journal.
    journal: Vec<u8>,
    /// Bytes of values.
    bytes: usize,
    updates: u64,
    refused: u64,
    /// When the lines were read.
    pub(super) now: Instant,
}

impl Bunch {
    pub(super) fn new() -> Self {
        let now = clock::monotonic();
        Self { journal: Vec::new(), bytes: 0, updates: 0, refused: 0, now }
    }
}

/// Why an update was not taken, or not whole.
#[derive(Debug)]
pub(super) enum Refused {
    /// The entry is none of the cache's any more, or must be looked up again.
    Stale,
    /// What the client is told.
    Text(String),
}

impl From<String> for Refused {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl Cache {
    pub(super) fn new(
        base: Base,
        limits: Limits,
        journal: Option<Journal>,
        overwrites_never: bool,
    ) -> Self {
        Self {
            base,
            limits,
            overwrites_never,
            counts: Counts::default(),
            queue: Queue::default(),
            journal,
            queued: AtomicUsize::new(0),
            bytes: AtomicIsize::new(0),
            names: (0..SHARDS).map(|_| Names::default()).collect(),
            hasher: RandomState::new(),
            files: Mutex::new(HashMap::new()),
            gate: RwLock::new(()),
        }
    }

    /// Takes over what journals held; the files are not looked at.
    pub(super) fn install(&self, contents: Contents) {
        let now = clock::monotonic();
        let mut files = self.files.lock();
        self.counts.updates_received.fetch_add(contents.updates, Ordering::Relaxed);
        self.counts.journal_damaged.fetch_add(contents.damaged, Ordering::Relaxed);
        for (path, replayed) in contents.files {
            let word = path.as_os_str().as_bytes().into();
            let entry = Arc::new(Entry::new(path.clone(), word, self.jitter(&path), now));
            let mut state = entry.state.lock();
            self.kept(replayed.values.len());
            (state.values, state.count) = (replayed.values, replayed.count);
            (state.last, state.replayed) = (replayed.last, true);
            // Nobody knows how long they have waited: the next value writes them.
            state.due = now;
            drop(state);
            files.insert(path, entry);
        }
    }

    /// The file's own delay: the same at every write, so that writes stay spread.
    fn jitter(&self, path: &Path) -> Duration {
        let most = u64::try_from(self.limits.jitter.as_millis()).unwrap_or(u64::MAX);
        let own = self.hasher.hash_one(path).checked_rem(most.saturating_add(1)).unwrap_or(0);
        Duration::from_millis(own)
    }

    fn names(&self, word: &[u8]) -> Option<&Names> {
        let shards = u64::try_from(SHARDS).unwrap_or(1);
        let shard = self.hasher.hash_one(word).checked_rem(shards)?;
        self.names.get(usize::try_from(shard).ok()?)
    }

    /// The entry that `word` stands for, if there is one; the file system may be looked at, the
    /// file itself is not.
    pub(super) fn find(&self, word: &[u8]) -> Option<Arc<Entry>> {
        if let Some(entry) = self.names(word).and_then(|names| names.read().get(word).cloned()) {
            return Some(entry);
        }
        let path = self.base.join(word);
        if let Some(entry) = self.files.lock().get(&path) {
            return Some(Arc::clone(entry));
        }
        let path = std::fs::canonicalize(path).ok()?;
        self.files.lock().get(&path).cloned()
    }

    /// The entry that `word` stands for, ready to take values: the file's header is read when the
    /// file is new to the cache.
    ///
    /// # Errors
    /// What the client is told: no such file, not a regular file, outside the fence, no database.
    pub(super) fn touch(&self, word: &[u8], now: Instant) -> Result<Arc<Entry>, String> {
        let known = self.names(word).and_then(|names| names.read().get(word).cloned());
        if let Some(entry) = known
            && entry.state.lock().forms.is_some()
        {
            return Ok(entry);
        }
        let path = self.base.admit(word)?;
        regular(&path)?;
        let rrd = Rrd::open_read_only(&path)
            .map_err(|error| format!("RRD Error: {}", error.message()))?;
        let found = std::fs::canonicalize(&path).map_err(|_| no_such_file(&path))?;
        let mut files = self.files.lock();
        // A journal names files as it likes: by the path as it was put together, too.
        let entry = match files.get(&found).or_else(|| files.get(&path)) {
            Some(entry) => Arc::clone(entry),
            None => {
                let jitter = self.jitter(&found);
                let entry = Arc::new(Entry::new(found.clone(), word.into(), jitter, now));
                files.insert(found, Arc::clone(&entry));
                entry
            }
        };
        let mut state = entry.state.lock();
        state.learn(&rrd);
        state.touched = now;
        if state.words.len() < WORDS_MAX
            && !state.words.iter().any(|known| **known == *word)
            && let Some(names) = self.names(word)
        {
            state.words.push(word.into());
            names.write().insert(word.into(), Arc::clone(&entry));
        }
        drop(state);
        Ok(entry)
    }

    /// Takes the values of an UPDATE, those before the first that is refused.
    ///
    /// # Errors
    /// Why one was refused.
    #[inline]
    pub(super) fn append(
        &self,
        entry: &Arc<Entry>,
        words: &mut Words<'_>,
        bunch: &mut Bunch,
    ) -> Result<usize, Refused> {
        let mut state = entry.state.lock();
        let before = state.values.len();
        let mut count = 0usize;
        let mut refused = None;
        {
            let State { values, last, forms, dead, .. } = &mut *state;
            let (Some(forms), false) = (forms.as_deref(), *dead) else {
                return Err(Refused::Stale);
            };
            let journal = self.journal.is_some();
            while let Some(value) = words.next() {
                match check(&value, *last, forms) {
                    Ok(time) => *last = time,
                    Err(text) => {
                        refused = Some(text);
                        break;
                    }
                }
                values.extend_from_slice(&value);
                values.push(b'\n');
                if journal {
                    if count == 0 {
                        bunch.journal.extend_from_slice(&entry.record);
                    } else {
                        bunch.journal.push(b' ');
                    }
                    if words.are_plain() {
                        bunch.journal.extend_from_slice(&value);
                    } else {
                        line::escape(&value, &mut bunch.journal);
                    }
                }
                count += 1;
            }
        }
        if count > 0 {
            if self.journal.is_some() {
                bunch.journal.push(b'\n');
            }
            bunch.bytes += state.values.len() - before;
            self.taken(entry, &mut state, count, bunch.now);
        }
        match refused {
            None => Ok(count),
            Some(text) => Err(Refused::Text(text)),
        }
    }

    /// Notes that `count` values came, and queues the file when its time is up.
    #[inline]
    fn taken(&self, entry: &Arc<Entry>, state: &mut State, count: usize, now: Instant) {
        if state.count == 0 {
            state.due = now + self.limits.write + state.jitter;
            state.generation = self.journal.as_ref().map_or(0, Journal::generation);
        }
        state.count += count;
        state.touched = now;
        // From half of the room on nothing waits any longer.
        if now >= state.due || self.waiting() > self.limits.queued_bytes / 2 {
            self.enqueue(entry, state, false);
        }
    }

    /// Puts a file into the queue, unless it is there already or is suspended.
    pub(super) fn enqueue(&self, entry: &Arc<Entry>, state: &mut State, front: bool) {
        if state.suspended || state.count == 0 || (state.queued && !front) {
            return;
        }
        if !std::mem::replace(&mut state.queued, true) {
            self.queued.fetch_add(1, Ordering::Relaxed);
        }
        self.queue.push(Arc::clone(entry), front);
    }

    /// Takes a file out of the queue; false when it is not there.
    pub(super) fn dequeue(&self, state: &mut State) -> bool {
        let queued = std::mem::replace(&mut state.queued, false);
        if queued {
            self.queued.fetch_sub(1, Ordering::Relaxed);
        }
        queued
    }

    /// Writes a file's values now and waits until they are written; false when they stay in memory,
    /// since the file is suspended.
    ///
    /// # Errors
    /// What went wrong with them.
    pub(super) fn flush(&self, entry: &Arc<Entry>) -> Result<bool, String> {
        let mut state = entry.state.lock();
        if state.count == 0 && !state.writing {
            return Ok(true);
        }
        // The write under way has what waited when it began; what waits now comes with the next.
        let wanted = if state.count > 0 { state.begun + 1 } else { state.begun };
        self.enqueue(entry, &mut state, true);
        while state.done < wanted && !state.dead {
            if state.suspended && !state.writing {
                return Ok(false);
            }
            entry.written.wait(&mut state);
        }
        match &state.failure {
            Some((number, reason)) if *number >= wanted => Err(reason.clone()),
            _ => Ok(true),
        }
    }

    /// Keeps a file's values in memory from now on, or no longer; false when that was so already.
    pub(super) fn suspend(&self, entry: &Arc<Entry>, suspended: bool) -> bool {
        let mut state = entry.state.lock();
        if std::mem::replace(&mut state.suspended, suspended) == suspended {
            return false;
        }
        if suspended {
            self.dequeue(&mut state);
        } else if clock::monotonic() >= state.due {
            self.enqueue(entry, &mut state, false);
        }
        drop(state);
        entry.written.notify_all();
        true
    }

    /// Whether there is room for more values.
    ///
    /// # Errors
    /// What the client is told when there is none.
    pub(super) fn room(&self, bunch: &Bunch) -> Result<(), String> {
        let bytes = self.waiting().saturating_add(bunch.bytes);
        if bytes < self.limits.queued_bytes {
            return Ok(());
        }
        Err(format!(
            "{bytes} bytes of values wait to be written and the limit is {}: not taken",
            self.limits.queued_bytes
        ))
    }

    /// Counts an UPDATE.
    #[inline]
    pub(super) fn count_update(bunch: &mut Bunch, refused: bool) {
        bunch.updates += 1;
        bunch.refused += u64::from(refused);
    }

    /// Values left memory.
    pub(super) fn released(&self, bytes: usize) {
        self.bytes.fetch_sub(isize::try_from(bytes).unwrap_or(0), Ordering::Relaxed);
    }

    /// Values came to memory.
    fn kept(&self, bytes: usize) {
        self.bytes.fetch_add(isize::try_from(bytes).unwrap_or(0), Ordering::Relaxed);
    }

    /// Bytes of values that wait.
    fn waiting(&self) -> usize {
        usize::try_from(self.bytes.load(Ordering::Relaxed)).unwrap_or(0)
    }

    /// Puts a bunch into the journal and the counters. After this its answers may go out.
    ///
    /// # Errors
    /// The system's, when the journal did not take it: nothing of it may be acknowledged.
    pub(super) fn commit(&self, bunch: &mut Bunch) -> io::Result<()> {
        if bunch.updates > 0 {
            let counts = &self.counts;
            counts.updates_received.fetch_add(bunch.updates, Ordering::Relaxed);
            counts.updates_refused.fetch_add(bunch.refused, Ordering::Relaxed);
            self.kept(bunch.bytes);
        }
        (bunch.updates, bunch.refused, bunch.bytes) = (0, 0, 0);
        let Some(journal) = self.journal.as_ref().filter(|_| !bunch.journal.is_empty()) else {
            return Ok(());
        };
        let committed = journal.commit(&bunch.journal);
        bunch.journal.clear();
        if committed.is_err() {
            self.counts.journal_errors.fetch_add(1, Ordering::Relaxed);
        }
        committed
    }

    /// Drops a file's values; false when the cache does not know it.
    pub(super) fn forget(&self, word: &[u8]) -> bool {
        let Some(entry) = self.find(word) else { return false };
        self.drop_entry(&entry, true)
    }

    /// Lets go of a file; false when that had happened. With `forget` the journal drops its values,
    /// too.
    fn drop_entry(&self, entry: &Arc<Entry>, forget: bool) -> bool {
        let mut state = entry.state.lock();
        if std::mem::replace(&mut state.dead, true) {
            return false;
        }
        self.dequeue(&mut state);
        self.released(state.values.len());
        (state.values, state.count) = (Vec::new(), 0);
        let words = std::mem::take(&mut state.words);
        if let Some(journal) = self.journal.as_ref().filter(|_| forget) {
            journal.hold(&record(b"forget ", entry));
        }
        drop(state);
        entry.written.notify_all();
        for word in words {
            if let Some(names) = self.names(&word) {
                names.write().remove(&word);
            }
        }
        self.files.lock().remove(&entry.path);
        true
    }

    /// Every file that the cache knows.
    pub(super) fn all(&self) -> Vec<Arc<Entry>> {
        self.files.lock().values().cloned().collect()
    }

    /// Files known, files queued, bytes of values waiting.
    pub(super) fn sizes(&self) -> (usize, usize, usize) {
        let files = self.files.lock().len();
        (files, self.queued.load(Ordering::Relaxed), self.waiting())
    }

    /// Queues every file that has values: all of them, or those that no value came for since
    /// `before`; with `before` also lets go of those that have none.
    pub(super) fn sweep(&self, before: Option<Instant>) {
        for entry in self.all() {
            let mut state = entry.state.lock();
            let idle = before.is_none_or(|before| state.touched < before);
            if state.count > 0 && idle {
                self.enqueue(&entry, &mut state, false);
            } else if state.count == 0 && before.is_some() && idle && !state.writing {
                let suspended = state.suspended;
                drop(state);
                if !suspended {
                    self.drop_idle(&entry);
                }
            }
        }
    }

    /// Lets go of a file without values, if none came in the meantime.
    fn drop_idle(&self, entry: &Arc<Entry>) {
        let busy = {
            let mut state = entry.state.lock();
            let busy = state.count > 0 || state.writing || state.dead;
            // From here on an update finds it stale and looks the file up again.
            state.forms = None;
            busy
        };
        if !busy {
            self.drop_empty(entry);
        }
    }

    fn drop_empty(&self, entry: &Arc<Entry>) {
        if entry.state.lock().count == 0 {
            self.drop_entry(entry, false);
        }
    }

    /// The file changed under another name than UPDATE: its header is read again at the next
    /// value.
    pub(super) fn changed(&self, path: &Path) {
        let found = std::fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
        let entry = self.files.lock().get(&found).cloned();
        if let Some(entry) = entry {
            let mut state = entry.state.lock();
            state.forms = None;
            if state.count == 0 {
                state.last = f64::NEG_INFINITY;
            }
        }
    }

    /// Deletes journals whose values are all in the files. Values that cannot be written now, since
    /// their file is suspended, go into the present journal again.
    pub(super) fn trim_journals(&self) {
        let Some(journal) = &self.journal else { return };
        let present = journal.generation();
        let mut oldest = present;
        for entry in self.all() {
            let mut state = entry.state.lock();
            if state.writing {
                oldest = oldest.min(state.generation);
            } else if state.count > 0 && state.generation < present {
                if state.suspended && state.generation + 1 < present {
                    journal.hold(&pending(&entry, &state));
                    state.generation = present;
                } else {
                    oldest = oldest.min(state.generation);
                }
            }
        }
        // One generation more than needed stays, as the original keeps two.
        let oldest = oldest.min(present.saturating_sub(1));
        if oldest <= journal.oldest() {
            return;
        }
        let trimmed = journal.sync().and_then(|()| journal.delete_before(oldest));
        if let Err(error) = trimmed {
            tracing::error!("deleting old journals: {error}");
        }
    }
}

/// The record that a file's values were written, and those that came since once more: theirs may
/// stand before it.
pub(super) fn wrote(entry: &Entry, state: &State) -> Vec<u8> {
    let mut records = record(b"wrote ", entry);
    if state.count > 0 {
        records.extend_from_slice(&pending(entry, state));
    }
    records
}

fn record(verb: &[u8], entry: &Entry) -> Vec<u8> {
    let path = entry.record.strip_prefix(b"update ").unwrap_or_default();
    let path = path.strip_suffix(b" ").unwrap_or_default();
    [verb, path, b"\n"].concat()
}

/// The record of all values that wait for a file.
fn pending(entry: &Entry, state: &State) -> Vec<u8> {
    let mut out = entry.record.to_vec();
    for value in state.values.split(|byte| *byte == b'\n').filter(|value| !value.is_empty()) {
        line::escape(value, &mut out);
        out.push(b' ');
    }
    out.pop();
    out.push(b'\n');
    out
}

/// Checks one value of an UPDATE and returns its time.
#[inline]
fn check(value: &[u8], last: f64, forms: &[line::Form]) -> Result<f64, String> {
    let Some((time, rest)) = line::time(value) else { return Err(no_timestamp(value)) };
    if time <= last {
        return Err(too_early(time, last));
    }
    let stamp = value.get(..value.len() - rest.len() - 1).unwrap_or_default();
    line::check(forms, rest, stamp)?;
    Ok(time)
}

/// What the client is told of a value without a time.
#[cold]
pub(super) fn no_timestamp(value: &[u8]) -> String {
    format!("Cannot find timestamp in '{}'!", String::from_utf8_lossy(value))
}

/// What the client is told of a time that is not after the last.
#[cold]
pub(super) fn too_early(time: f64, last: f64) -> String {
    format!(
        "illegal attempt to update using time {time:.6} when last update time is {last:.6} \
         (minimum one second step)"
    )
}

/// The sentence for a file that is not there.
pub(super) fn no_such_file(path: &Path) -> String {
    format!("No such file: {}", path.display())
}

/// Checks that there is a regular file.
fn regular(path: &Path) -> Result<(), String> {
    match std::fs::metadata(path) {
        Ok(metadata) if metadata.is_file() => Ok(()),
        Ok(_) => Err(format!("Not a regular file: {}", path.display())),
        Err(_) => Err(no_such_file(path)),
    }
}
