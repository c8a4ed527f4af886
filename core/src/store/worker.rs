//! The thread of a shard: takes what waits in its queue together, so that many small batches share
//! one write and one sync.

use super::batch::Part;
use super::outcome::Refusal;
use super::shard::Shard;
use crate::error::{Error, Result};
use crate::time::Timestamp;
use crossbeam::channel::{Receiver, Sender, bounded};
use std::sync::Arc;
use std::thread::{self, JoinHandle};

/// Bytes of parts that are written together where each write is synced: a group larger than this
/// delays its first part more than a sync of its own would.
const SYNCED_GROUP_BYTES: usize = 8 << 20;
/// The same where it is not: putting parts together costs a copy, 15 ns an entry when it falls out
/// of the cache, which a write of a few microseconds is worth for small ones alone.
const GROUP_BYTES: usize = 128 << 10;

/// A part on its way to its shard.
#[derive(Debug)]
pub(super) struct Request {
    pub(super) part: Part,
    pub(super) now: Timestamp,
    /// Which part of its batch it is.
    pub(super) place: usize,
    pub(super) reply: Sender<Answer>,
}

/// A part that comes back, and its entries that were refused, by their number in the batch.
#[derive(Debug)]
pub(super) struct Answer {
    pub(super) part: Part,
    pub(super) place: usize,
    pub(super) refused: Vec<(u32, Refusal)>,
}

/// The thread of a shard, and the queue before it.
#[derive(Debug)]
pub(super) struct Worker {
    queue: Option<Sender<Request>>,
    thread: Option<JoinHandle<()>>,
}

impl Worker {
    /// Starts the thread of shard `number`.
    ///
    /// # Errors
    /// When the system has no thread to give.
    pub(super) fn start(shard: Arc<Shard>, number: u32, queue_max: usize) -> Result<Self> {
        let (queue, requests) = bounded(queue_max.max(1));
        let builder = thread::Builder::new().name(format!("shard {number}"));
        let thread = builder
            .spawn(move || work(&shard, &requests))
            .map_err(|error| Error::io("starting the thread of a shard", error))?;
        Ok(Self { queue: Some(queue), thread: Some(thread) })
    }

    /// The queue; none once the store is being closed.
    pub(super) fn queue(&self) -> Option<&Sender<Request>> {
        self.queue.as_ref()
    }
}

impl Drop for Worker {
    /// What is in the queue is written first.
    fn drop(&mut self) {
        self.queue = None;
        if let Some(thread) = self.thread.take() {
            // It fails when the thread has panicked, which has been reported.
            let _ = thread.join();
        }
    }
}

fn work(shard: &Shard, requests: &Receiver<Request>) {
    let mut together = Part::default();
    let most = if shard.syncs_always() { SYNCED_GROUP_BYTES } else { GROUP_BYTES };
    while let Ok(first) = requests.recv() {
        let (mut bytes, mut latest) = (first.part.bytes(), first.now);
        let mut group = vec![first];
        while bytes < most
            && let Ok(next) = requests.try_recv()
        {
            bytes += next.part.bytes();
            latest = latest.max(next.now);
            group.push(next);
        }
        if group.len() > 1 {
            all(shard, group, &mut together, latest);
        } else if let Some(only) = group.pop() {
            let refused = shard.append(&only.part, only.now).into_iter();
            let of_batch = refused.map(|(entry, refusal)| (at(&only.part.index, entry), refusal));
            let of_batch = of_batch.collect();
            answer(only, of_batch);
        }
        afterwards(shard, latest);
    }
}

fn afterwards(shard: &Shard, now: Timestamp) {
    // A failure of either poisons the shard, and the next append says so.
    let _ = shard.make_space(now);
    if shard.is_full() {
        // Nobody ticks, or ticks too rarely: whoever appends waits, and the journal stays small.
        let _ = shard.checkpoint(now);
    }
}

/// Most bytes of a part that its caller writes itself: 1,600 entries, which take some 100 us. The
/// parts of a larger batch are worth a thread each.
const ALONE_MAX: usize = 48 << 10;

/// Appends a part in the caller's thread when nothing is before it, which saves waking another and
/// being woken: half of the processor time of a batch of 1,000. None when it has to queue. A part
/// that is synced goes to its thread, since others may wait for their syncs meanwhile.
pub(super) fn alone(
    shard: &Shard,
    worker: &Worker,
    part: &Part,
    now: Timestamp,
) -> Option<Vec<(u32, Refusal)>> {
    let is_next = worker.queue()?.is_empty() && part.bytes() <= ALONE_MAX;
    if !is_next || shard.syncs_always() {
        return None;
    }
    let refused = shard.try_append(part, now)?;
    afterwards(shard, now);
    Some(refused.into_iter().map(|(entry, refusal)| (at(&part.index, entry), refusal)).collect())
}

/// Appends what several requests bring in one go, and answers each.
fn all(shard: &Shard, group: Vec<Request>, together: &mut Part, now: Timestamp) {
    together.clear();
    group.iter().for_each(|request| together.append(&request.part));
    let mut refused = shard.append(together, now);
    refused.sort_unstable_by_key(|(entry, _)| *entry);
    let mut refused = refused.into_iter().peekable();
    let mut before = 0;
    for request in group {
        let end = before + u32::try_from(request.part.len()).unwrap_or(u32::MAX);
        let mut own = Vec::new();
        while let Some((entry, refusal)) = refused.next_if(|(entry, _)| *entry < end) {
            own.push((at(&request.part.index, entry - before), refusal));
        }
        before = end;
        answer(request, own);
    }
}

fn at(index: &[u32], entry: u32) -> u32 {
    index.get(usize::try_from(entry).unwrap_or(usize::MAX)).copied().unwrap_or(u32::MAX)
}

fn answer(request: Request, refused: Vec<(u32, Refusal)>) {
    let Request { part, place, reply, .. } = request;
    // Whoever asked may have gone.
    let _ = reply.send(Answer { part, place, refused });
}
