//! How a store is opened: every limit, with its reason.

use super::journal::SyncPolicy;
use crate::error::Result;
use crate::schema::{Archive, Consolidation, DataSource, DataSourceKind, Schema};
use std::path::PathBuf;
use std::time::Duration;

/// How series are kept.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum LayoutKind {
    /// Many series of one schema side by side in mapped files: a step of all of them is one pass.
    #[default]
    Columns,
    /// One `.rrd` file a series, in folders as the series' names say, for sites whose other tools
    /// read the files.
    Tree,
}

impl LayoutKind {
    /// The name that options and files use: `columns`, `rrd-tree`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Columns => "columns",
            Self::Tree => "rrd-tree",
        }
    }
}

/// Which schema new series get that are created by their name alone.
#[derive(Clone, Debug)]
pub struct SchemaRule {
    /// Names that it is for, as a glob: `*` and `?` within a part, `**` for any parts,
    /// `[abc]` for one of some characters.
    pub pattern: String,
    /// What they are.
    pub schema: Schema,
}

/// How a [`Store`](super::Store) is opened. Fields that say so are kept from when it was created.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct StoreOptions {
    /// How series are kept. Kept from the store's creation. Default: columns.
    pub layout: LayoutKind,
    /// Parts that series are dealt out to, each with its journal and a thread that writes it. Kept
    /// from the store's creation. Default 0: one a core, 64 at most, as beyond that they would
    /// wait for one disk.
    pub shards: u32,
    /// When what was acknowledged survives a loss of power; it survives the end of the process
    /// always. Default: always.
    pub sync: SyncPolicy,
    /// Bytes of a journal's file. Default: 64 MiB, see
    /// [`Options::SEGMENT_SIZE`](super::journal::Options::SEGMENT_SIZE).
    pub journal_segment: u64,
    /// The time between two checkpoints, which let the journal go. Default: 10 minutes, in which a
    /// series of 15 s gets 40 readings of 8 bytes in the journal, about what a checkpoint writes
    /// for it.
    pub checkpoint_every: Duration,
    /// Most of the time that each shard adds to that, its own, so that they do not write at once.
    /// Default: 1 minute.
    pub checkpoint_jitter: Duration,
    /// Bytes in a shard's journal after which a checkpoint is due at once. Default: 256 MiB, some
    /// 30 million readings, which are read again in about 3 seconds.
    pub journal_max: u64,
    /// How late a reading may come, for others of its series that are newer to wait for it. Those
    /// that wait are journaled, and fetches see them. Default: none.
    pub window: Duration,
    /// How far ahead of `now` a reading's time may be. A clock that is a year ahead would keep
    /// its series from being written for a year. Default: 1 hour, a forgotten time zone.
    pub future_max: Duration,
    /// Most series. Default: 10 million; with the default schema 650 GB of disk.
    pub series_max: usize,
    /// Most bytes of memory for what series remember, their names and readings that wait: beyond,
    /// no series is created, and no reading waits. Default: 8 GiB.
    pub memory_max: usize,
    /// Batches that wait for a shard: an append waits when there are as many. Default: 64; at
    /// 20,000 readings a batch that is 32 MiB.
    pub queue_max: usize,
    /// The schemas of series that are created by name; the first pattern that fits counts. Default:
    /// one rule for all names, [`StoreOptions::daemon_schema`].
    pub schemas: Vec<SchemaRule>,
    /// Whether a reading for a name that nobody has creates the series. Default: yes.
    pub create_on_append: bool,
    /// Series without a reading for so long are deleted. Default: none are.
    pub silence_max: Option<Duration>,
    /// Of the layout of files: how long a file's readings wait to be written together, as
    /// rrdcached's `-w`. Default: 30 minutes, which writes 270 bytes a reading of 15 s.
    pub file_flush_every: Duration,
    /// Of the layout of files: the folder that they are in, `CLUSTER/HOST/METRIC.rrd` for a series
    /// `CLUSTER/HOST/METRIC`, for trees that are there already. It is of a real file system, and
    /// belongs to one store. Default: `rrds` in the store's folder.
    pub files: Option<PathBuf>,
    /// Of the layout of files: most files kept open. Default: 4,096; many systems allow 1,024 at
    /// first and 1,048,576 when asked.
    pub open_files_max: usize,
    /// Whether a store whose journal or catalogue is damaged in the middle is opened with what is
    /// left of it, and the damage reported ([`Store::damage`](super::Store::damage)); if not, it
    /// is an error. Default: no.
    pub salvage: bool,
}

/// Steps, steps a row and rows of the metric daemon's archives: an hour, a day, 90 days.
const DAEMON_ARCHIVES: [(u64, u64); 3] = [(1, 240), (20, 288), (240, 2_160)];

impl StoreOptions {
    /// The schema of the metric reporting daemon: one gauge `sum` of 15 s steps and 120 s
    /// heartbeat, AVERAGE, MIN and MAX for an hour, a day and 90 days.
    ///
    /// # Errors
    /// None: the schema keeps every rule.
    pub fn daemon_schema() -> Result<Schema> {
        let functions = [Consolidation::Average, Consolidation::Min, Consolidation::Max];
        let archives = functions.into_iter().flat_map(|function| {
            DAEMON_ARCHIVES.map(|(steps, rows)| Archive::new(function, 0.5, steps, rows))
        });
        let sum = DataSource::new("sum", DataSourceKind::Gauge, 120)?;
        Schema::new(15, vec![sum], archives.collect::<Result<_>>()?)
    }
}

impl Default for StoreOptions {
    fn default() -> Self {
        let schema = Self::daemon_schema().ok();
        let rule = schema.map(|schema| SchemaRule { pattern: "**".to_owned(), schema });
        Self {
            layout: LayoutKind::default(),
            shards: 0,
            sync: SyncPolicy::Always,
            journal_segment: super::journal::Options::SEGMENT_SIZE,
            checkpoint_every: Duration::from_secs(600),
            checkpoint_jitter: Duration::from_secs(60),
            journal_max: 256 << 20,
            window: Duration::ZERO,
            future_max: Duration::from_secs(3_600),
            series_max: 10_000_000,
            memory_max: 8 << 30,
            queue_max: 64,
            schemas: rule.into_iter().collect(),
            create_on_append: true,
            silence_max: None,
            file_flush_every: Duration::from_secs(1_800),
            files: None,
            open_files_max: 4_096,
            salvage: false,
        }
    }
}
