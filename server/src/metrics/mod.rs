//! Metrics: reports, processing runs, current and historic values.
//!
//! The road of a report: [`api`](self::answer) checks it, `pending` writes it to the `journal` and
//! answers; every step a run takes what came (`series`), stores values and summaries in the
//! `history`, which is a store of columns or of RRD files, swaps in the `current` values, and writes a
//! `checkpoint` that lets the journal go.

mod standing;
mod report;
mod journal;
mod current;
mod coming;
mod pending;
mod history;
mod samples;
mod series;
mod checkpoint;
mod process;
mod historic;
mod read;
mod ingest;
mod plaintext;
mod watched;
mod seen;
mod api;

#[cfg(test)]
pub(crate) mod testing;

pub use crate::inventory::names::NAME_BYTES_MAX;
pub use api::{answer, take};
pub(crate) use historic::Span;
pub use history::{Places, folder as history_folder};
pub use pending::{Limits, SERIES_MAX, SERIES_PER_DEVICE_MAX};
pub use plaintext::serve_plaintext;
pub use process::{Processing, start};
pub use report::{Kind, Report, Slope, TEXT_BYTES_MAX, UNITS_BYTES_MAX, Value};
pub use samples::{DeviceRule, Rules};
pub(crate) use seen::{Described, May, Unseen};

use crate::Result;
use crate::clock;
use crate::durable::{self, PRIVATE_FOLDER};
use crate::inventory::{CLUSTER, Inventory, names};
use crate::telemetry::Telemetry;
use concertim::store::{LayoutKind, SyncPolicy};
pub(crate) use current::Current;
use history::History;
use ingest::Bodies;
use parking_lot::Mutex;
use pending::{Fresh, Intake};
use read::Live;
pub(crate) use read::Moments;
use samples::Samples;
use series::Table;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::{Semaphore, watch};

/// How long samples may be without a sync: a second. Reports have a step.
pub const SAMPLES_SYNC: SyncPolicy = SyncPolicy::Interval(Duration::from_secs(1));

/// History reads at once; more wait. Each holds a thread and, with a slow client, five chunks.
const HISTORY_READS_MAX: usize = 16;

/// What the room is started with.
#[derive(Clone, Debug)]
pub struct Config {
    /// Where history is.
    pub places: Places,
    /// How new history is kept; none says columns.
    pub layout: Option<LayoutKind>,
    /// Folder of the journal.
    pub journal: PathBuf,
    /// File of the checkpoint.
    pub checkpoint: PathBuf,
    /// Seconds between processing runs, and step of new series.
    pub step: u32,
    /// When samples survive a loss of power. A killed process never loses what it acknowledged.
    pub sync: SyncPolicy,
    /// How names and labels of other programs' agents become devices and metrics.
    pub rules: Rules,
    /// How many series there may be.
    pub limits: Limits,
    /// The cluster whose summaries are kept, and whose devices are read together.
    pub cluster: Box<str>,
    /// Whether each run has a line in the log, and not only for who looks for a fault.
    pub log_runs: bool,
    /// Where the room counts.
    pub telemetry: Arc<Telemetry>,
}

impl Config {
    /// The usual places under the data folder `data`.
    #[must_use]
    pub fn new(data: &Path, step: u32, layout: Option<LayoutKind>) -> Self {
        Self {
            places: Places::under(data),
            layout,
            journal: data.join("journal"),
            checkpoint: data.join("pending"),
            step,
            sync: SAMPLES_SYNC,
            rules: Rules::default(),
            limits: Limits::default(),
            cluster: CLUSTER.into(),
            log_runs: false,
            telemetry: Arc::new(Telemetry::new(clock::now(), clock::monotonic())),
        }
    }
}

/// Everything that is known about metrics.
#[derive(Debug)]
pub struct Metrics {
    config: Config,
    inventory: Arc<Inventory>,
    intake: Intake,
    samples: Samples,
    bodies: Bodies,
    history: History,
    /// What the last run saw; none before the first. Who waits for the next run subscribes.
    current: watch::Sender<Option<Arc<Current>>>,
    live: Live,
    /// The series that the last process left, until processing starts.
    restored: Mutex<Option<Table>>,
    was_restored: bool,
    history_reads: Arc<Semaphore>,
}

impl Metrics {
    /// Opens what the data folder holds: history, the last checkpoint, the journal after it.
    ///
    /// # Errors
    /// When it cannot be read, or the journal cannot be written.
    pub fn open(config: Config, inventory: Arc<Inventory>) -> Result<Self> {
        durable::create_folder(&config.journal, PRIVATE_FOLDER)?;
        let history = History::open(&config.places, config.layout, config.step, config.sync)?;
        checkpoint::remove_left_overs(&config.checkpoint);
        let (table, covered) = checkpoint::read(&config.checkpoint)?;
        let mut fresh = Fresh::default();
        let replayed = journal::replay(&config.journal, covered, |device, report| {
            let reports = match fresh.get_mut(device) {
                Some(reports) => reports,
                None => fresh.entry(device.into()).or_default(),
            };
            reports.reports.insert(Arc::clone(&report.name), report);
        })?;
        if replayed.reports > 0 {
            tracing::info!("{} reports were read again from the journal", replayed.reports);
        }
        let devices = inventory.devices();
        let restored = table.iter().map(|(device, series)| (device, &*series.report));
        let replayed_reports = fresh.iter().flat_map(|(device, reports)| {
            reports.reports.values().map(move |report| (device, report))
        });
        for (device, report) in restored.chain(replayed_reports) {
            if let Some(device) = devices.get(device) {
                device.seen(report.reported);
            }
        }
        let was_restored = table.len() + fresh.len() > 0;
        let next = replayed.last.saturating_add(1);
        let intake =
            Intake::new(config.journal.clone(), config.limits, next, replayed.bytes, fresh)?;
        Ok(Self {
            intake,
            samples: Samples::new(config.rules.clone(), config.limits),
            bodies: Bodies::new(),
            config,
            inventory,
            history,
            current: watch::Sender::new(None),
            live: Live::default(),
            restored: Mutex::new(Some(table)),
            was_restored,
            history_reads: Arc::new(Semaphore::new(HISTORY_READS_MAX)),
        })
    }

    /// Ends the streams of events, which would go on for ever: the server stops.
    pub fn end_streams(&self) {
        self.live.end();
    }

    /// What the last run saw, and a wake-up at each run; none before the first.
    pub(crate) fn runs(&self) -> watch::Receiver<Option<Arc<Current>>> {
        self.current.subscribe()
    }

    /// How history is kept.
    #[must_use]
    pub fn layout(&self) -> LayoutKind {
        self.history.layout()
    }
}
