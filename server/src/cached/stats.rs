//! STATS in its nine lines, and COUNTERS for what they leave out.

use super::answers::Answer;
use super::cache::Cache;
use super::journal::Journal;
use std::sync::atomic::{AtomicU64, Ordering};

/// The original's nine lines.
pub(super) fn stats(cache: &Cache) -> Answer {
    let (files, queued, _) = cache.sizes();
    let (bytes, rotations) = cache.journal.as_ref().map_or((0, 0), Journal::counts);
    let counts = &cache.counts;
    // The original keeps names in a balanced tree; this is how deep one of that many is at least.
    let depth = usize::BITS - files.leading_zeros();
    lines(
        "Statistics follow",
        &[
            ("QueueLength", queued.to_string()),
            ("UpdatesReceived", show(&counts.updates_received)),
            ("FlushesReceived", show(&counts.flushes_received)),
            ("UpdatesWritten", show(&counts.updates_written)),
            ("DataSetsWritten", show(&counts.values_written)),
            ("TreeNodesNumber", files.to_string()),
            ("TreeDepth", depth.to_string()),
            ("JournalBytes", bytes.to_string()),
            ("JournalRotate", rotations.to_string()),
        ],
    )
}

/// Refusals, and how full the daemon is.
pub(super) fn counters(cache: &Cache) -> Answer {
    let (_, _, bytes) = cache.sizes();
    let counts = &cache.counts;
    let connections = counts.connections.load(Ordering::Relaxed);
    lines(
        "Counters follow",
        &[
            ("UpdatesRefused", show(&counts.updates_refused)),
            ("ValuesRefusedByFiles", show(&counts.values_refused)),
            ("ValuesKnownAlready", show(&counts.values_known)),
            ("WritesPutOff", show(&counts.writes_put_off)),
            ("JournalErrors", show(&counts.journal_errors)),
            ("JournalLinesDamaged", show(&counts.journal_damaged)),
            ("QueuedBytes", bytes.to_string()),
            ("QueuedBytesMax", cache.limits.queued_bytes.to_string()),
            ("Connections", connections.to_string()),
            ("ConnectionsRefused", show(&counts.connections_refused)),
        ],
    )
}

/// A counter as text.
pub(super) fn show(count: &AtomicU64) -> String {
    count.load(Ordering::Relaxed).to_string()
}

/// Lines `KEY: VALUE` under a title.
pub(super) fn lines(title: &str, lines: &[(&str, String)]) -> Answer {
    let text: String = lines.iter().map(|(key, value)| format!("{key}: {value}\n")).collect();
    Answer::Lines(title.to_owned(), text.into_bytes())
}
