//! Metrics: reports, processing runs, current and historic values.
//!
//! The road of a report: [`api`](self::answer) checks it, `pending` writes it to the `journal` and
//! answers; every step a run takes what came (`series`), stores values and summaries in the `tree`
//! of RRD files, swaps in the `current` values, and writes a `checkpoint` that lets the journal go.

mod names;
mod report;
mod journal;
mod current;
mod pending;
mod tree;
mod series;
mod checkpoint;
mod process;
mod historic;
mod api;

pub use api::answer;
pub use names::NAME_BYTES_MAX;
pub use pending::{SERIES_MAX, SERIES_PER_DEVICE_MAX};
pub use process::{Processing, start};
pub use report::{Kind, Report, Slope, TEXT_BYTES_MAX, UNITS_BYTES_MAX, Value};

use crate::Result;
use crate::durable::{self, PRIVATE_FOLDER};
use crate::inventory::Inventory;
use current::Current;
use journal::Journal;
use parking_lot::{Mutex, RwLock};
use pending::Intake;
use series::Table;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use tokio::sync::Semaphore;
use tree::Tree;

/// History reads at once; more wait. Each holds a thread and, with a slow client, five chunks.
const HISTORY_READS_MAX: usize = 16;

/// Where a data folder keeps its RRD files.
#[must_use]
pub fn rrd_folder(data: &Path) -> PathBuf {
    data.join("rrds")
}

/// What the room is started with.
#[derive(Clone, Debug)]
pub struct Config {
    /// Folder of the RRD files.
    pub rrds: PathBuf,
    /// Folder of the journal.
    pub journal: PathBuf,
    /// File of the checkpoint.
    pub checkpoint: PathBuf,
    /// Seconds between processing runs, and step of new RRD files.
    pub step: u32,
}

impl Config {
    /// The usual places under the data folder `data`.
    #[must_use]
    pub fn new(data: &Path, step: u32) -> Self {
        Self {
            rrds: rrd_folder(data),
            journal: data.join("journal"),
            checkpoint: data.join("pending"),
            step,
        }
    }
}

/// Everything that is known about metrics.
#[derive(Debug)]
pub struct Metrics {
    config: Config,
    inventory: Arc<Inventory>,
    intake: Intake,
    tree: Tree,
    /// What the last run saw; none before the first.
    current: RwLock<Option<Arc<Current>>>,
    /// The series that the last process left, until processing starts.
    restored: Mutex<Option<Table>>,
    was_restored: bool,
    history_reads: Arc<Semaphore>,
}

impl Metrics {
    /// Opens what the data folder holds: RRD files, the last checkpoint, the journal after it.
    ///
    /// # Errors
    /// When it cannot be read, or the journal cannot be written.
    pub fn open(config: Config, inventory: Arc<Inventory>) -> Result<Self> {
        // Other programs of this user read the files; who else may is the data folder's matter.
        durable::create_folder(&config.rrds, 0o755)?;
        durable::create_folder(&config.journal, PRIVATE_FOLDER)?;
        let tree = Tree::new(config.rrds.clone(), config.step)?;
        checkpoint::remove_left_overs(&config.checkpoint);
        let (table, covered) = checkpoint::read(&config.checkpoint)?;
        let mut reports = Vec::new();
        let replayed = journal::replay(&config.journal, covered, |device, report| {
            reports.push((Arc::from(device), report));
        })?;
        if replayed.reports > 0 {
            tracing::info!("{} reports were read again from the journal", replayed.reports);
        }
        let devices = inventory.devices();
        let restored = table.iter().map(|(device, series)| (device, &*series.report));
        let replayed_reports = reports.iter().map(|(device, report)| (device, report));
        for (device, report) in restored.chain(replayed_reports) {
            if let Some(device) = devices.get(device) {
                device.seen(report.reported);
            }
        }
        let was_restored = table.len() + reports.len() > 0;
        let next = replayed.last.saturating_add(1);
        let journal = Journal::create(config.journal.clone(), next, replayed.bytes)?;
        Ok(Self {
            intake: Intake::new(config.journal.clone(), journal, reports),
            config,
            inventory,
            tree,
            current: RwLock::new(None),
            restored: Mutex::new(Some(table)),
            was_restored,
            history_reads: Arc::new(Semaphore::new(HISTORY_READS_MAX)),
        })
    }
}
