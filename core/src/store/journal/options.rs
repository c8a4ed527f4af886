//! When a journal is synced, and how large its segments are.

use std::time::Duration;

/// When what was committed must survive a loss of power. What was committed survives the end of
/// the process under each of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SyncPolicy {
    /// At each commit, before it returns: nothing that was acknowledged is lost. A sync of a disk
    /// takes from 20 microseconds (with a cache that keeps its power) to 10 milliseconds, so this
    /// needs groups.
    Always,
    /// When the last sync is at least this long ago, at a commit or a tick: a loss of power takes
    /// what was committed since, at most that much and the time between two ticks.
    Interval(Duration),
    /// When the system likes, or somebody calls [`Writer::sync`](super::Writer::sync): a loss of
    /// power takes what the system had not written, usually half a minute. Rows in columns that were
    /// closed by more than eight steps of what is lost may stand in the place of the oldest ones.
    Never,
}

/// How a journal is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Options {
    /// When it is synced.
    pub sync: SyncPolicy,
    /// Bytes of a segment, promised by the disk when it is begun. Larger ones are made less often,
    /// smaller ones give their space back earlier; a group that is larger gets one of its own.
    pub segment_size: u64,
}

impl Options {
    /// 64 MiB: half a minute of ten million readings a minute, and a file that every disk has room
    /// for in one piece.
    pub const SEGMENT_SIZE: u64 = 64 << 20;

    /// Segments of [`SEGMENT_SIZE`](Self::SEGMENT_SIZE), synced as `sync` says.
    #[must_use]
    pub fn new(sync: SyncPolicy) -> Self {
        Self { sync, segment_size: Self::SEGMENT_SIZE }
    }
}
