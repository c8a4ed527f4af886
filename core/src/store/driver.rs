//! A thread that ticks, for programs without a timer of their own.

use super::Store;
use crate::error::{Error, Result};
use crate::time::Timestamp;
use crossbeam::channel::{RecvTimeoutError, Sender, bounded};
use std::sync::Arc;
use std::thread::{self, JoinHandle};
use std::time::Duration;

/// Calls [`Store::tick`] until it is dropped.
#[derive(Debug)]
pub struct Driver {
    stop: Option<Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Driver {
    /// Ticks every so often with what `clock` says. What goes wrong is handed to `failed`; the
    /// store says it again at every append.
    ///
    /// # Errors
    /// [`ErrorKind::Io`](crate::ErrorKind::Io) when the system has no thread to give.
    pub fn start(
        store: Arc<Store>,
        every: Duration,
        clock: impl Fn() -> Timestamp + Send + 'static,
        failed: impl Fn(Error) + Send + 'static,
    ) -> Result<Self> {
        let (stop, stopped) = bounded(1);
        let thread = thread::Builder::new().name("store driver".to_owned()).spawn(move || {
            while stopped.recv_timeout(every) == Err(RecvTimeoutError::Timeout) {
                if let Err(error) = store.tick(clock()) {
                    failed(error);
                }
            }
        });
        let thread = thread.map_err(|error| Error::io("starting the driver", error))?;
        Ok(Self { stop: Some(stop), thread: Some(thread) })
    }
}

impl Drop for Driver {
    /// Waits for the tick under way.
    fn drop(&mut self) {
        self.stop = None;
        if let Some(thread) = self.thread.take() {
            // It fails when the thread has panicked, which has been reported.
            let _ = thread.join();
        }
    }
}
