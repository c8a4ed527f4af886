//! What the server counts of itself, and how it tells: numbers for Prometheus, a status for
//! machines, and whether it is well.
//!
//! Counters are plain atomics in one [`Telemetry`], which is handed to every room that counts; there
//! is no global. No name of a device or metric is counted under, so the number of counters is fixed,
//! and whoever may see them learns nothing of what is kept. What other rooms know anyway (how long
//! the journal is, how many devices there are) is not counted twice: they tell it as [`Seen`] when
//! somebody asks.

mod counter;
mod histogram;
mod labels;
mod process;
mod seen;
mod exposition;
mod status;

pub use counter::{Counter, Gauge, Label, Of};
pub use histogram::Histogram;
pub use labels::{Class, HistoryState, Listener, Protocol, Reason, Route, Shortage};
pub use seen::{Seen, SeenHistory, SeenJournal, SeenMap};
pub use status::Detail;

use concertim::Timestamp;
use parking_lot::Mutex;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

/// The version of this program.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");

/// Steps without a run after which something is wrong: three, as a run that is a little longer than a
/// step leaves one out.
const STEPS_WITHOUT_RUN: u32 = 3;

/// Shortest time without a run that is told: a machine that is busy for some seconds is not ill.
const WITHOUT_RUN_MIN: Duration = Duration::from_secs(10);

/// Everything that is counted, from the start of the process.
#[derive(Debug)]
pub struct Telemetry {
    started: Timestamp,
    origin: Instant,
    /// Requests answered, by what was asked for and how it ended.
    pub requests: Of<Route, Of<Class, Counter>>,
    /// How long reports took, from the head of the request to its answer.
    pub report_times: Histogram,
    /// Bytes of bodies and lines that carried values, as they came.
    pub bytes: Of<Protocol, Counter>,
    /// Reports that are in the journal; items of batches without a time are reports, too.
    pub reports_accepted: Counter,
    /// Reports and items of batches that were not taken.
    pub reports_refused: Of<Reason, Counter>,
    /// Items of batches, whatever became of them.
    pub batch_items: Counter,
    /// Values with a time of their own.
    pub samples: Of<Protocol, Samples>,
    /// Values of other people's agents that are texts, which have no history.
    pub texts_left_out: Counter,
    /// Native histograms of remote write.
    pub histograms_left_out: Counter,
    /// Exemplars of remote write.
    pub exemplars_left_out: Counter,
    /// Requests answered with 429 because there was no room.
    pub pushed_back: Of<Shortage, Counter>,
    /// Requests of who asked more often than is allowed.
    pub rate_limited: Counter,
    /// Connections of each listener.
    pub connections: Of<Listener, Arc<Connections>>,
    /// Processing runs.
    pub runs: Runs,
    /// Checkpoints of what the runs know.
    pub checkpoints: Checkpoints,
}

/// What became of the samples of one protocol.
#[derive(Debug, Default)]
pub struct Samples {
    /// In the history.
    pub accepted: Counter,
    /// Not later than the last of their series.
    pub late: Counter,
    /// Not taken for another reason; a line that cannot be read counts as one.
    pub refused: Counter,
}

impl Samples {
    /// Counts what became of the samples of a request.
    pub fn count(&self, accepted: usize, late: usize, refused: usize) {
        self.accepted.add(accepted);
        self.late.add(late);
        self.refused.add(refused);
    }
}

/// The connections of a listener.
#[derive(Debug, Default)]
pub struct Connections {
    /// Those that are there.
    pub open: Gauge,
    /// Those that were taken.
    pub taken: Counter,
    /// Times that all that there may be were there, and the next had to wait.
    pub full: Counter,
    /// Times that the system gave none, mostly for want of descriptors.
    pub failed: Counter,
}

impl Connections {
    /// Counts a connection for as long as what this answers is kept.
    #[must_use]
    pub fn taken(self: &Arc<Self>) -> Open {
        self.taken.one();
        self.open.up();
        Open(Arc::clone(self))
    }
}

/// A connection that is there.
#[derive(Debug)]
pub struct Open(Arc<Connections>);

impl Drop for Open {
    fn drop(&mut self) {
        self.0.open.down();
    }
}

/// A processing run.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Run {
    /// Its second, since 1970.
    pub at: i64,
    /// How long it took.
    pub took: Duration,
    /// How long after its time it began.
    pub lag: Duration,
    /// Devices that have reported.
    pub hosts: usize,
    /// Series that have a value that counts.
    pub series: usize,
    /// Names among them.
    pub names: usize,
    /// Series whose time was over.
    pub stale: usize,
    /// Values written to history.
    pub written: usize,
    /// Values that could not be written.
    pub not_written: usize,
}

/// All processing runs, and the last.
#[derive(Debug, Default)]
pub struct Runs {
    count: Counter,
    time: Counter,
    stale: Counter,
    written: Counter,
    not_written: Counter,
    /// Steps that were left out, because a run took longer.
    pub skipped: Counter,
    /// When the last began: microseconds after the process did, and nought before the first.
    began: AtomicU64,
    /// One value, so that its numbers are of one run; the lock is taken once a step and once a look.
    last: Mutex<Option<Run>>,
}

impl Runs {
    fn last(&self) -> Option<Run> {
        *self.last.lock()
    }
}

/// The checkpoints of this process.
#[derive(Debug, Default)]
pub struct Checkpoints {
    written: Counter,
    failed: Counter,
    time: Counter,
    last: AtomicU64,
}

impl Checkpoints {
    /// Counts one that took so long.
    pub fn written(&self, took: Duration) {
        self.written.one();
        self.time.add_time(took);
        self.last.store(counter::micros(took), Ordering::Relaxed);
    }

    /// Counts one that could not be written.
    pub fn failed(&self) {
        self.failed.one();
    }

    fn last(&self) -> Duration {
        Duration::from_micros(self.last.load(Ordering::Relaxed))
    }
}

impl Telemetry {
    /// Nothing counted yet, of a process that started at `now`, which is `origin` by the clock that
    /// never goes back.
    #[must_use]
    pub fn new(now: Timestamp, origin: Instant) -> Self {
        Self {
            started: now,
            origin,
            requests: Of::default(),
            report_times: Histogram::default(),
            bytes: Of::default(),
            reports_accepted: Counter::default(),
            reports_refused: Of::default(),
            batch_items: Counter::default(),
            samples: Of::default(),
            texts_left_out: Counter::default(),
            histograms_left_out: Counter::default(),
            exemplars_left_out: Counter::default(),
            pushed_back: Of::default(),
            rate_limited: Counter::default(),
            connections: Of::default(),
            runs: Runs::default(),
            checkpoints: Checkpoints::default(),
        }
    }

    /// Counts a request that was answered with that status.
    pub fn answered(&self, route: Route, status: u16) {
        if let Some(of_route) = self.requests.of(route) {
            of_route.one(Class::of(status));
        }
    }

    /// Counts what became of a request's samples.
    pub fn sampled(&self, protocol: Protocol, accepted: usize, late: usize, refused: usize) {
        if let Some(samples) = self.samples.of(protocol) {
            samples.count(accepted, late, refused);
        }
    }

    /// The connections of a listener.
    #[must_use]
    pub fn connections(&self, listener: Listener) -> Option<Arc<Connections>> {
        self.connections.of(listener).map(Arc::clone)
    }

    /// Notes that a run begins.
    pub fn run_begins(&self, now: Instant) {
        let since = counter::micros(now.saturating_duration_since(self.origin));
        self.runs.began.store(since.max(1), Ordering::Relaxed);
    }

    /// Counts a run that has ended.
    pub fn run_ended(&self, run: Run) {
        let runs = &self.runs;
        runs.count.one();
        runs.time.add_time(run.took);
        runs.stale.add(run.stale);
        runs.written.add(run.written);
        runs.not_written.add(run.not_written);
        *runs.last.lock() = Some(run);
    }

    /// How long the process runs.
    fn uptime(&self, now: Instant) -> Duration {
        now.saturating_duration_since(self.origin)
    }

    /// Whether the server does its work: runs begin, reports are taken, history is written.
    ///
    /// # Errors
    /// What it does not do, without the names of devices, metrics and files.
    pub fn health(&self, seen: &Seen, now: Instant) -> Result<(), String> {
        let began = Duration::from_micros(self.runs.began.load(Ordering::Relaxed));
        let without = self.uptime(now).saturating_sub(began);
        let most = Duration::from_secs(seen.step.into()).saturating_mul(STEPS_WITHOUT_RUN);
        if without > most.max(WITHOUT_RUN_MIN) {
            return Err(format!("no processing run has begun for {} s", without.as_secs()));
        }
        match seen.journal.state() {
            "accepting" => {}
            state => return Err(format!("the journal is {state}: reports are refused")),
        }
        match seen.history.state {
            HistoryState::Written => Ok(()),
            state => Err(format!("history is {}: the log says why", state.name())),
        }
    }
}

#[cfg(test)]
mod tests;
