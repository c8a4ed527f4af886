//! Metrics: reports, processing runs, current and historic values.

mod api;
mod process;

pub use api::answer;
pub use process::{Processing, start};

use crate::Result;
use crate::inventory::Inventory;
use std::path::{Path, PathBuf};
use std::sync::Arc;

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
    /// Seconds between processing runs.
    pub step: u32,
}

impl Config {
    /// The usual places under the data folder `data`.
    #[must_use]
    pub fn new(data: &Path, step: u32) -> Self {
        Self { rrds: rrd_folder(data), step }
    }
}

/// Everything that is known about metrics.
#[derive(Debug)]
pub struct Metrics {
    pub(crate) config: Config,
    pub(crate) inventory: Arc<Inventory>,
}

impl Metrics {
    /// Opens what the data folder holds.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn open(config: Config, inventory: Arc<Inventory>) -> Result<Self> {
        Ok(Self { config, inventory })
    }
}
