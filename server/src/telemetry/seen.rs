//! What other rooms know of themselves when somebody asks.

use super::labels::HistoryState;
use concertim::store::Statistics;
use std::time::Duration;

/// The rooms as they are at one moment.
#[derive(Clone, Debug)]
pub struct Seen {
    /// Seconds between processing runs.
    pub step: u32,
    /// The journal of reports.
    pub journal: SeenJournal,
    /// The history.
    pub history: SeenHistory,
    /// How many devices there are.
    pub devices: usize,
    /// How many series there may be, of all devices and of one.
    pub series_max: [usize; 2],
    /// The device map, where devices come from one.
    pub map: Option<SeenMap>,
}

/// The journal of reports, and what waits in memory for the next run.
#[derive(Clone, Debug)]
pub struct SeenJournal {
    /// Bytes of its files.
    pub bytes: u64,
    /// Most bytes that it may have.
    pub bytes_max: u64,
    /// Bytes of memory of reports that wait for the next run, about.
    pub waiting: usize,
    /// Most bytes that may wait.
    pub waiting_max: usize,
    /// Whether a write has failed, and reports are refused until it works again.
    pub is_broken: bool,
}

impl SeenJournal {
    /// Whether it takes reports: `accepting`, `full` or `broken`.
    #[must_use]
    pub fn state(&self) -> &'static str {
        match self {
            Self { is_broken: true, .. } => "broken",
            // The next report would not fit, or one of the next.
            Self { bytes, bytes_max, waiting, waiting_max, .. }
                if bytes >= bytes_max || waiting >= waiting_max =>
            {
                "full"
            }
            _ => "accepting",
        }
    }
}

/// The history.
#[derive(Clone, Debug)]
pub struct SeenHistory {
    /// Whether it is written.
    pub state: HistoryState,
    /// Why it is not; may name files, and so devices and metrics.
    pub why: Option<String>,
    /// How it is kept.
    pub layout: &'static str,
    /// What the store has and has done; none while it cannot be opened.
    pub store: Option<Statistics>,
}

/// The device map.
#[derive(Clone, Copy, Debug)]
pub struct SeenMap {
    /// How old the last good one is; none when this process has seen none.
    pub age: Option<Duration>,
    /// Good ones that came.
    pub refreshes: u64,
    /// Times that none came, or one that is refused.
    pub failures: u64,
    /// Whether the last refresh failed.
    pub is_failing: bool,
}
