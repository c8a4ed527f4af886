//! The files that wait to be written: those asked for first, then the others in order.

use super::entry::Entry;
use parking_lot::{Condvar, Mutex};
use std::collections::VecDeque;
use std::sync::Arc;

/// The queue between connections and write threads. It holds no file twice at a time but for one
/// that moved to the front, whose second turn finds nothing to do.
#[derive(Debug, Default)]
pub(super) struct Queue {
    waiting: Mutex<Waiting>,
    more: Condvar,
}

#[derive(Debug, Default)]
struct Waiting {
    front: VecDeque<Arc<Entry>>,
    back: VecDeque<Arc<Entry>>,
    /// Threads at work on what they took.
    busy: usize,
    closed: bool,
}

impl Queue {
    pub(super) fn push(&self, entry: Arc<Entry>, front: bool) {
        let mut waiting = self.waiting.lock();
        if front {
            waiting.front.push_back(entry);
        } else {
            waiting.back.push_back(entry);
        }
        drop(waiting);
        self.more.notify_one();
    }

    /// The next file; waits for one. `None` once the queue is closed and empty, and nobody is at
    /// work who could put something back.
    pub(super) fn take(&self) -> Option<Arc<Entry>> {
        let mut waiting = self.waiting.lock();
        loop {
            let next = waiting.front.pop_front();
            if let Some(entry) = next.or_else(|| waiting.back.pop_front()) {
                waiting.busy += 1;
                return Some(entry);
            }
            if waiting.closed && waiting.busy == 0 {
                return None;
            }
            self.more.wait(&mut waiting);
        }
    }

    /// The work on a file that was taken is done.
    pub(super) fn done(&self) {
        let mut waiting = self.waiting.lock();
        waiting.busy -= 1;
        if waiting.closed {
            self.more.notify_all();
        }
    }

    /// Nothing more comes, so that threads end when they have written what waits.
    pub(super) fn close(&self) {
        self.waiting.lock().closed = true;
        self.more.notify_all();
    }

    /// What waits, in order.
    pub(super) fn all(&self) -> Vec<Arc<Entry>> {
        let waiting = self.waiting.lock();
        waiting.front.iter().chain(&waiting.back).map(Arc::clone).collect()
    }
}
