//! The protocol over a store in columns: file names become names of series, nothing waits in
//! memory, and the store's journal has a value before it is acknowledged.
//!
//! The road of a value: [`names`] makes a series' name of a path, `readings` makes readings of an
//! UPDATE's words, [`intake`] gathers those of all lines that came in one read, and appends them to
//! the store together.

mod answers;
mod intake;
mod names;
mod readings;

pub(super) use intake::SeriesIntake;

use super::cache::Counts;
use crate::clock;
use concertim::store::{Driver, Store};
use names::Names;
use parking_lot::RwLock;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

/// How often the store is asked what is due: syncs, checkpoints.
const TICK: Duration = Duration::from_secs(1);

/// A store behind the protocol.
#[derive(Debug)]
pub(super) struct Series {
    pub(super) store: Arc<Store>,
    names: Names,
    /// Whether CREATE leaves existing series alone (`-O`).
    overwrites_never: bool,
    pub(super) counts: Counts,
    /// Held by connections while they work on a bunch; who holds it for writing has the last word.
    pub(super) gate: RwLock<()>,
    /// Never stopped: the process ends before it.
    _driver: Driver,
}

impl Series {
    /// Serves a store, whose names are paths below `base`; with `fenced` no others are taken.
    ///
    /// # Errors
    /// When the system has no thread to give.
    pub(super) fn new(
        store: Store,
        base: PathBuf,
        fenced: bool,
        overwrites_never: bool,
    ) -> concertim::Result<Self> {
        let store = Arc::new(store);
        let failed = |error| tracing::error!("the store: {error}");
        let driver = Driver::start(Arc::clone(&store), TICK, clock::now, failed)?;
        Ok(Self {
            store,
            names: Names::new(base, fenced),
            overwrites_never,
            counts: Counts::default(),
            gate: RwLock::new(()),
            _driver: driver,
        })
    }

    /// Ends it: nothing more is taken. With `checkpoint` the next start reads no journal.
    pub(super) fn end(&self, checkpoint: bool) {
        let ended =
            if checkpoint { self.store.checkpoint(clock::now()) } else { self.store.sync() };
        if let Err(error) = ended {
            tracing::error!("ending the store: {error}; its journal is read at the next start");
        }
    }
}
