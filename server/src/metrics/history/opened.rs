//! The open store, and opening it again after a failure.

use super::History;
use super::by_metric::ByMetric;
use crate::clock;
use crate::telemetry::{HistoryState, SeenHistory};
use concertim::Timestamp;
use concertim::store::{Driver, Store};
use parking_lot::Mutex;
use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};
use std::time::Duration;

/// How often the store is asked what is due.
const TICK: Duration = Duration::from_secs(1);

/// Bytes that a store needs to begin its journals anew.
const ROOM: u64 = 2 * 2 * super::JOURNAL_SEGMENT;

/// The file that takes the place of these bytes when somebody looks for room.
const ROOM_FILE: &str = "room";

/// Lines in the log about files that are no series, at most: the first say what is wrong.
pub(super) const LINES_MAX: usize = 20;

/// An open store, and the thread that lets it write what is due, which ends first.
pub(super) struct Opened {
    _driver: Driver,
    pub(super) store: Arc<Store>,
    pub(super) by_metric: Mutex<ByMetric>,
}

/// Whether history is written: the log is told when that changes, and not at every run.
#[derive(Debug)]
pub(super) struct State {
    now: AtomicU8,
    /// Why it is not.
    why: Mutex<Option<String>>,
}

impl State {
    pub(super) const WRITTEN: u8 = 0;
    /// A write has failed: history is read, and no longer written.
    const REFUSED: u8 = 1;
    const CLOSED: u8 = 2;

    pub(super) fn new() -> Self {
        Self { now: AtomicU8::new(Self::WRITTEN), why: Mutex::new(None) }
    }

    pub(super) fn is(&self, state: u8) -> bool {
        self.now.load(Ordering::Acquire) == state
    }

    pub(super) fn refused(&self, why: impl fmt::Display) {
        let (from, to) = (Self::WRITTEN, Self::REFUSED);
        if self.now.compare_exchange(from, to, Ordering::AcqRel, Ordering::Acquire).is_ok() {
            *self.why.lock() = Some(why.to_string());
            tracing::error!("no history is written until this works again: {why}");
        }
    }

    pub(super) fn closed(&self, why: impl fmt::Display) {
        if self.now.swap(Self::CLOSED, Ordering::AcqRel) != Self::CLOSED {
            *self.why.lock() = Some(why.to_string());
            tracing::error!("no history is read or written until the store can be opened: {why}");
        }
    }

    pub(super) fn written(&self) {
        self.now.store(Self::WRITTEN, Ordering::Release);
        *self.why.lock() = None;
        tracing::info!("history is written again");
    }
}

impl Opened {
    pub(super) fn new(
        open: &(impl Fn() -> concertim::Result<Store> + ?Sized),
        state: &Arc<State>,
    ) -> concertim::Result<Self> {
        let (store, state) = (Arc::new(open()?), Arc::clone(state));
        let passed_over = store.damage();
        for damaged in passed_over.iter().take(LINES_MAX) {
            tracing::warn!("{}: {}", damaged.file, damaged.lost);
        }
        if passed_over.len() > LINES_MAX {
            tracing::warn!("{} more files are no series", passed_over.len() - LINES_MAX);
        }
        let failed = move |error| state.refused(error);
        let driver = Driver::start(Arc::clone(&store), TICK, clock::now, failed)?;
        Ok(Self { _driver: driver, store, by_metric: Mutex::default() })
    }
}

impl History {
    /// How it is now. Nothing is known of a store that is just being opened.
    pub(crate) fn seen(&self) -> SeenHistory {
        let opened = self.opened.try_read();
        let store = opened.as_deref().and_then(|opened| Some(opened.as_ref()?.store.statistics()));
        let state = match self.state.now.load(Ordering::Acquire) {
            State::WRITTEN => HistoryState::Written,
            State::REFUSED => HistoryState::Refused,
            _ => HistoryState::Closed,
        };
        let why = self.state.why.lock().clone();
        SeenHistory { state, why, layout: self.layout.name(), store }
    }

    /// Opens a store that writes no more anew, as soon as there is room for it. What was accepted
    /// is in its journal.
    #[cold]
    pub(super) fn open_again(&self) {
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

    /// Makes the next start quick: nothing has to be read again.
    pub(crate) fn finish(&self, now: Timestamp) {
        if let Some(opened) = &*self.opened.read()
            && let Err(error) = opened.store.checkpoint(now)
        {
            tracing::warn!("the next start reads the store's journal: {error}");
        }
    }
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
