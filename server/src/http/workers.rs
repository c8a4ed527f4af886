//! The threads that serve connections, one a processor, each with an event loop of its own.

use crate::{Error, Result};
use std::sync::Arc;
use std::thread;
use tokio::runtime::{Builder, Handle};
use tokio_util::sync::{CancellationToken, DropGuard};

/// Most threads: 16, as more processors than these wait for the network first.
const WORKERS_MAX: usize = 16;

/// The threads. A connection stays on one of them: where threads share their tasks, as those of the
/// runtime around them do, a report on a quiet connection wakes them twice, and takes up to twice the
/// processor time. So whatever takes long has to be answered elsewhere; see
/// [`Handler::is_quick`](super::Handler::is_quick). They end when this is dropped.
#[derive(Debug)]
pub struct Workers {
    workers: Box<[Worker]>,
    _end: DropGuard,
}

/// One thread.
#[derive(Debug)]
struct Worker {
    event_loop: Handle,
    /// Held by each connection, so that they can be counted.
    connections: Arc<()>,
}

/// A connection's place on a thread.
#[derive(Debug)]
pub(super) struct Place {
    event_loop: Handle,
    connection: Arc<()>,
}

impl Workers {
    /// Starts them.
    ///
    /// # Errors
    /// When the system gives no thread or no event loop.
    pub fn start() -> Result<Self> {
        let count = thread::available_parallelism().map_or(1, usize::from).min(WORKERS_MAX);
        let end = CancellationToken::new();
        let workers: Result<Vec<Worker>> = (0..count).map(|_| Worker::start(&end)).collect();
        Ok(Self { workers: workers?.into(), _end: end.drop_guard() })
    }

    /// A place on the thread that has the fewest connections.
    pub(super) fn place(&self) -> Option<Place> {
        let worker =
            self.workers.iter().min_by_key(|worker| Arc::strong_count(&worker.connections))?;
        let (event_loop, connection) = (worker.event_loop.clone(), Arc::clone(&worker.connections));
        Some(Place { event_loop, connection })
    }
}

impl Worker {
    fn start(end: &CancellationToken) -> Result<Self> {
        let refuse = |error| Error::io("starting a thread for connections", &error);
        let runtime = Builder::new_current_thread().enable_all().build().map_err(refuse)?;
        let event_loop = runtime.handle().clone();
        let end = end.clone();
        let run = move || runtime.block_on(end.cancelled());
        thread::Builder::new().name("connections".to_owned()).spawn(run).map_err(refuse)?;
        Ok(Self { event_loop, connections: Arc::default() })
    }
}

impl Place {
    /// Serves the connection there.
    pub(super) fn spawn(self, serve: impl Future<Output = ()> + Send + 'static) {
        let Self { event_loop, connection } = self;
        event_loop.spawn(async move {
            serve.await;
            drop(connection);
        });
    }
}
