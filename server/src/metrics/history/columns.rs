//! History in a store of columns: a run's values in one batch, synced before the run is done.

use super::schemas::Schemas;
use super::{Entry, Failures, Of, Stored};
use crate::metrics::names::{escape, unescape};
use crate::{Error, Result, clock};
use concertim::Timestamp;
use concertim::store::{
    Appended, Batch, Driver, Labels, Name, NewSeries, Pattern, Query, Refusal, SeriesId, Store,
    StoreOptions,
};
use concertim::{ErrorKind, Reading};
use parking_lot::RwLock;
use std::collections::BTreeMap;
use std::fmt;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};
use std::time::Duration;

/// Parts of a new store: two, as a run comes once a step and is done in milliseconds, and each part
/// costs a thread and two files of its journal.
const SHARDS: u32 = 2;

/// Bytes of a journal's file: 16 MiB, some 200 runs of 10,000 series. Larger ones would take more
/// of a small machine's disk than its history does.
const JOURNAL_SEGMENT: u64 = 16 << 20;

/// Most values of a batch: 100,000, which is 3 MB on their way.
const BATCH: usize = 100_000;

/// How often the store is asked what is due.
const TICK: Duration = Duration::from_secs(1);

/// Bytes that a store needs to begin its journals anew.
const ROOM: u64 = 2 * 2 * JOURNAL_SEGMENT;

/// The file that takes the place of these bytes when somebody looks for room.
const ROOM_FILE: &str = "room";

/// How the store is opened: with `SyncPolicy::Always`, one sync a part and run.
pub(super) fn options() -> StoreOptions {
    let mut options = StoreOptions::default();
    options.shards = SHARDS;
    options.journal_segment = JOURNAL_SEGMENT;
    options.create_on_append = false;
    options
}

/// The store, and what new series are like.
pub(crate) struct Columns {
    open: Box<dyn Fn() -> concertim::Result<Store> + Send + Sync>,
    schemas: Schemas,
    /// None when the store was closed after a failure, and cannot be opened again.
    opened: RwLock<Option<Opened>>,
    state: Arc<State>,
}

/// An open store, and the thread that lets it write checkpoints, which ends first.
struct Opened {
    _driver: Driver,
    store: Arc<Store>,
}

/// Whether history is written: the log is told when that changes, and not at every run.
#[derive(Debug)]
struct State(AtomicU8);

impl State {
    const WRITTEN: u8 = 0;
    /// A write has failed: history is read, and no longer written.
    const REFUSED: u8 = 1;
    const CLOSED: u8 = 2;

    fn is(&self, state: u8) -> bool {
        self.0.load(Ordering::Acquire) == state
    }

    fn refused(&self, why: impl fmt::Display) {
        let (from, to) = (Self::WRITTEN, Self::REFUSED);
        if self.0.compare_exchange(from, to, Ordering::AcqRel, Ordering::Acquire).is_ok() {
            tracing::error!("no history is written until this works again: {why}");
        }
    }

    fn closed(&self, why: impl fmt::Display) {
        if self.0.swap(Self::CLOSED, Ordering::AcqRel) != Self::CLOSED {
            tracing::error!("no history is read or written until the store can be opened: {why}");
        }
    }

    fn written(&self) {
        self.0.store(Self::WRITTEN, Ordering::Release);
        tracing::info!("history is written again");
    }
}

impl fmt::Debug for Columns {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Columns").field("state", &self.state).finish_non_exhaustive()
    }
}

impl Columns {
    /// The store in `folder`, which is made when it is not there.
    pub(super) fn open(folder: PathBuf, schemas: Schemas) -> Result<Self> {
        let shown = folder.display().to_string();
        Self::open_with(move || Store::open(&folder, options()), schemas)
            .map_err(|error| Error::new(format!("the store {shown}: {error}")))
    }

    /// A store that is opened, and after a failure opened again, by `open`.
    pub(super) fn open_with(
        open: impl Fn() -> concertim::Result<Store> + Send + Sync + 'static,
        schemas: Schemas,
    ) -> concertim::Result<Self> {
        let state = Arc::new(State(AtomicU8::new(State::WRITTEN)));
        let opened = RwLock::new(Some(Opened::new(&open, &state)?));
        Ok(Self { open: Box::new(open), schemas, opened, state })
    }

    /// Stores values, in batches that are each on the disk when this returns.
    pub(super) fn store(&self, entries: &mut [Entry<'_>], now: Timestamp) -> Failures {
        if !self.state.is(State::WRITTEN) {
            self.open_again();
        }
        let mut failures = Failures::default();
        match &*self.opened.read() {
            Some(opened) => {
                let mut batch = opened.store.batch();
                for entries in entries.chunks_mut(BATCH) {
                    self.look_up(&opened.store, entries, &mut failures);
                    self.append(&opened.store, entries, &mut batch, now, &mut failures);
                }
            }
            None => {
                failures.count = entries.len();
                failures.known = entries.len();
                failures.first = Some("the store cannot be opened".to_owned());
            }
        }
        failures
    }

    /// Finds the series of entries that nobody has looked for yet; creates what is missing.
    fn look_up(&self, store: &Store, entries: &mut [Entry<'_>], failures: &mut Failures) {
        let (mut new, mut missing) = (Vec::new(), BTreeMap::<Name, Vec<usize>>::new());
        for (place, entry) in entries.iter_mut().enumerate() {
            if entry.series.is_some() {
                continue;
            }
            let name = name(entry.of, entry.metric);
            entry.series = store.series(&name);
            if entry.series.is_some() {
                continue;
            }
            match Name::new(&name) {
                Ok(name) => missing.entry(name).or_default().push(place),
                Err(error) => failures.add(|| error.to_string()),
            }
        }
        for (name, places) in &missing {
            let Some(entry) = places.first().and_then(|place| entries.get(*place)) else {
                continue;
            };
            let schema = match entry.count {
                None => &self.schemas.series,
                Some(_) => &self.schemas.summary,
            };
            let start = Timestamp::from_seconds(entry.at);
            new.push(NewSeries {
                name: name.clone(),
                labels: Labels::default(),
                schema: schema.clone(),
                start: start.plus_seconds(-i64::from(self.schemas.step)),
            });
        }
        if new.is_empty() {
            return;
        }
        match store.create(new) {
            Ok(created) => {
                for (series, places) in created.into_iter().zip(missing.into_values()) {
                    for place in places {
                        if let Some(entry) = entries.get_mut(place) {
                            entry.series = Some(series);
                        }
                    }
                }
            }
            Err(error) => {
                let count = missing.values().map(Vec::len).sum::<usize>();
                failures.count += count;
                failures.first.get_or_insert_with(|| format!("{count} new series: {error}"));
                if error.kind() == ErrorKind::Poisoned {
                    failures.known += count;
                    self.state.refused(&error);
                }
            }
        }
    }

    fn append(
        &self,
        store: &Store,
        entries: &mut [Entry<'_>],
        batch: &mut Batch,
        now: Timestamp,
        failures: &mut Failures,
    ) {
        let mut pushed: Vec<&mut Entry<'_>> = Vec::with_capacity(entries.len());
        for entry in entries {
            let Some(series) = entry.series else { continue };
            let at = Timestamp::from_seconds(entry.at);
            match entry.count {
                None => batch.push(series, at, entry.value),
                Some(count) => {
                    batch.push_all(series, at, &[entry.value, Reading::Unsigned(count)]);
                }
            }
            pushed.push(entry);
        }
        let Appended { refused, .. } = match store.append(batch, now) {
            Ok(appended) => appended,
            Err(error) => {
                failures.count += pushed.len();
                failures.first.get_or_insert_with(|| error.to_string());
                batch.clear();
                return;
            }
        };
        for entry in &mut pushed {
            entry.stored = Stored::Now;
        }
        for (place, refusal) in refused {
            let Some(entry) = pushed.get_mut(place) else { continue };
            if refusal == Refusal::TooOld {
                entry.stored = Stored::Before;
                continue;
            }
            entry.stored = Stored::Not;
            failures.add(|| format!("{}: {refusal}", name(entry.of, entry.metric)));
            match refusal {
                Refusal::Poisoned(why) => {
                    failures.known += 1;
                    self.state.refused(why);
                }
                Refusal::UnknownSeries => entry.series = None,
                _ => {}
            }
        }
    }

    /// Opens a store that writes no more anew, as soon as there is room for it. What was accepted
    /// is in its journal.
    #[cold]
    fn open_again(&self) {
        if let Some(opened) = &*self.opened.read()
            && let Err(error) = has_room(&opened.store)
        {
            return tracing::debug!("the store stays closed for writing: {error}");
        }
        let mut opened = self.opened.write();
        *opened = None;
        match Opened::new(&*self.open, &self.state) {
            Ok(again) => {
                *opened = Some(again);
                self.state.written();
            }
            Err(error) => self.state.closed(error),
        }
    }

    /// What `read` finds in a series; `None` when there is none.
    pub(super) fn read<T>(
        &self,
        of: Of<'_>,
        metric: &str,
        read: impl FnOnce(&Store, SeriesId) -> concertim::Result<T>,
    ) -> Result<Option<T>> {
        self.with(|store| {
            let name = name(of, metric);
            let Some(series) = store.series(&name) else { return Ok(None) };
            match read(store, series) {
                Ok(found) => Ok(Some(found)),
                Err(error) if error.kind() == ErrorKind::UnknownSeries => Ok(None),
                Err(error) => Err(Error::new(format!("{name}: {error}"))),
            }
        })
    }

    /// The metrics that have history, in whatever order.
    pub(super) fn names(&self, of: Of<'_>) -> Result<Vec<String>> {
        let [cluster, host] = of.folders();
        let folder = format!("{cluster}/{host}/");
        let mut pattern = String::with_capacity(folder.len() + 1);
        for c in folder.chars() {
            // What has a meaning in patterns is taken as it is.
            if matches!(c, '*' | '?' | '[' | ']' | '{' | '}' | '\\' | ',' | '!') {
                pattern.push('\\');
            }
            pattern.push(c);
        }
        pattern.push('*');
        let pattern = Pattern::new(&pattern).map_err(|error| Error::new(error.to_string()))?;
        self.with(|store| {
            let series = store.list(&Query { name: Some(pattern), labels: Vec::new() });
            let names = series.into_iter().filter_map(|series| store.name(series));
            Ok(names.filter_map(|name| Some(unescape(name.strip_prefix(&folder)?))).collect())
        })
    }

    fn with<T>(&self, read: impl FnOnce(&Store) -> Result<T>) -> Result<T> {
        match &*self.opened.read() {
            Some(opened) => read(&opened.store),
            None => Err(Error::new("the store cannot be opened; the log says why")),
        }
    }

    /// Writes what series remember, so that opening reads nothing again.
    pub(super) fn finish(&self, now: Timestamp) {
        if let Some(opened) = &*self.opened.read()
            && let Err(error) = opened.store.checkpoint(now)
        {
            tracing::warn!("the next start reads the store's journal: {error}");
        }
    }
}

impl Opened {
    fn new(
        open: &(impl Fn() -> concertim::Result<Store> + ?Sized),
        state: &Arc<State>,
    ) -> concertim::Result<Self> {
        let (store, state) = (Arc::new(open()?), Arc::clone(state));
        let failed = move |error| state.refused(error);
        let driver = Driver::start(Arc::clone(&store), TICK, clock::now, failed)?;
        Ok(Self { _driver: driver, store })
    }
}

/// The name of a series: the path of its file without extension.
fn name(of: Of<'_>, metric: &str) -> String {
    let ([cluster, host], metric) = (of.folders(), escape(metric));
    [&*cluster, &*host, &*metric].join("/")
}

/// Whether the disk takes what opening a store writes.
fn has_room(store: &Store) -> std::io::Result<()> {
    let folder = store.folder();
    // One that is there already is of a process that was killed here.
    let _ = folder.remove(ROOM_FILE);
    let made = folder.create(ROOM_FILE, ROOM).and_then(|mut file| {
        file.write_at(0, &[0; 4_096])?;
        file.sync()
    });
    folder.remove(ROOM_FILE).and(made)
}
