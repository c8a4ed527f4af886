//! What a store has, and has done since it was opened.

use super::Store;

/// Counts of a store.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Statistics {
    /// Series.
    pub series: usize,
    /// Parts with a thread and a journal of their own.
    pub shards: usize,
    /// Parts that write nothing any more after a failure.
    pub poisoned: usize,
    /// Bytes of memory for what series remember, names, labels and readings that wait.
    pub memory: usize,
    /// Frames written to the journals: groups of readings with one write each.
    pub journal_frames: u64,
    /// Bytes written to the journals.
    pub journal_written: u64,
    /// Syncs of the journals.
    pub journal_syncs: u64,
    /// Bytes in the journals that would be read again after a crash now.
    pub journal_bytes: u64,
    /// Batches that wait in the queues.
    pub queued: usize,
}

impl Store {
    /// What the store has, and has done since it was opened.
    #[must_use]
    pub fn statistics(&self) -> Statistics {
        let mut statistics = Statistics {
            series: self.len(),
            shards: self.shards.len(),
            memory: self.memory(),
            ..Statistics::default()
        };
        for (shard, worker) in self.shards.iter().zip(&self.workers) {
            let (counters, bytes) = shard.journal();
            statistics.poisoned += usize::from(shard.poisoned().is_some());
            statistics.journal_frames += counters.frames;
            statistics.journal_written += counters.bytes;
            statistics.journal_syncs += counters.syncs;
            statistics.journal_bytes += bytes;
            statistics.queued += worker.queue().map_or(0, |queue| queue.len());
        }
        statistics
    }

    /// Bytes of memory, about.
    pub(super) fn memory(&self) -> usize {
        let shards = self.shards.iter().map(|shard| {
            let kept = shard.read();
            kept.layout.memory() + kept.waiting.memory()
        });
        shards.sum::<usize>() + self.catalogue.read().memory()
    }
}
