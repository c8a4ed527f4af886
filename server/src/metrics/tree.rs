//! The tree of RRD files: `<root>/<cluster>/<host>/<metric>.rrd`.

use super::names::{self, EXTENSION, SUMMARIES, escape, host_folder};
use crate::{Error, Result};
use concertim::{
    Archive, Consolidation, CreateOptions, DataSource, DataSourceKind, ErrorKind, Locking,
    OpenOptions, Reading, Rrd, Schema, StorageKind, Timestamp,
};
use parking_lot::RwLock;
use std::fs::{self, DirBuilder};
use std::hash::{BuildHasher, BuildHasherDefault, DefaultHasher};
use std::io;
use std::os::unix::fs::DirBuilderExt;
use std::path::{Path, PathBuf};

/// Longest silence between two values, in seconds, before the time between them is unknown.
const HEARTBEAT: u32 = 120;

/// Locks between the one writer and readers of the same file: 64, so that they rarely meet over
/// different ones.
const LOCKS: usize = 64;

/// Seconds per row and seconds kept, of each consolidation's three archives.
const ARCHIVES: [(u32, u32); 3] = [(15, 3_600), (300, 86_400), (3_600, 90 * 86_400)];

/// How files are written: one that somebody else has locked waits for the next run, and the others
/// of this run do not wait for it.
const WRITE: OpenOptions =
    OpenOptions { write: true, storage: StorageKind::File, lock: Locking::Try, keep_lock: true };

/// The files, and what new ones are like.
#[derive(Debug)]
pub(crate) struct Tree {
    root: PathBuf,
    step: u32,
    series: Schema,
    summary: Schema,
    locks: [RwLock<()>; LOCKS],
}

/// What became of a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stored {
    /// It is in the file.
    Now,
    /// The file has a value of that second or later, as after a restart.
    Before,
}

impl Tree {
    /// A tree in `root`; new files have steps of `step` seconds.
    pub(crate) fn new(root: PathBuf, step: u32) -> Result<Self> {
        let schema = |sources: &[&str]| {
            let heartbeat = u64::from(HEARTBEAT.max(2 * step));
            let sources = sources
                .iter()
                .map(|name| DataSource::new(name, DataSourceKind::Gauge, heartbeat))
                .collect::<concertim::Result<_>>()?;
            let functions = [Consolidation::Average, Consolidation::Min, Consolidation::Max];
            let archives = functions.into_iter().flat_map(|function| {
                ARCHIVES.into_iter().map(move |(row, kept)| {
                    // A row is whole steps; with the usual steps it is exactly what is wanted.
                    let steps = row.div_ceil(step);
                    let rows = kept.div_ceil(steps * step);
                    Archive::new(function, 0.5, steps.into(), rows.into())
                })
            });
            Schema::new(step.into(), sources, archives.collect::<concertim::Result<_>>()?)
        };
        let refuse = |e: concertim::Error| Error::new(format!("a step of {step} s: {e}"));
        Ok(Self {
            root,
            step,
            series: schema(&["sum"]).map_err(refuse)?,
            summary: schema(&["sum", "num"]).map_err(refuse)?,
            locks: [const { RwLock::new(()) }; LOCKS],
        })
    }

    /// The folder of a host's files.
    pub(crate) fn host(&self, cluster: &str, host: &str) -> PathBuf {
        self.root.join(&*escape(cluster)).join(&*host_folder(host))
    }

    /// The folder of a cluster's summaries.
    pub(crate) fn summaries(&self, cluster: &str) -> PathBuf {
        self.root.join(&*escape(cluster)).join(SUMMARIES)
    }

    /// The file of `metric` in `folder`.
    pub(crate) fn file(folder: &Path, metric: &str) -> PathBuf {
        folder.join(format!("{}{EXTENSION}", escape(metric)))
    }

    /// Stores a value of a series at the second `at`.
    pub(crate) fn store(
        &self,
        file: &Path,
        at: i64,
        value: Reading<'_>,
    ) -> concertim::Result<Stored> {
        self.update(file, &self.series, at, &[value])
    }

    /// Stores a summary at the second `at`.
    pub(crate) fn store_summary(
        &self,
        file: &Path,
        at: i64,
        sum: f64,
        count: u64,
    ) -> concertim::Result<Stored> {
        self.update(file, &self.summary, at, &[Reading::Float(sum), Reading::Unsigned(count)])
    }

    fn update(
        &self,
        file: &Path,
        schema: &Schema,
        at: i64,
        readings: &[Reading<'_>],
    ) -> concertim::Result<Stored> {
        let _lock = self.lock(file).write();
        let mut rrd = match Rrd::open_with(file, &WRITE) {
            Err(error) if is_missing(&error) => {
                if let Some(folder) = file.parent() {
                    // What goes wrong here goes wrong again, with a better text, in `create`.
                    let _ = DirBuilder::new().recursive(true).mode(0o755).create(folder);
                }
                let start = Timestamp::from_seconds(at).plus_seconds(-i64::from(self.step));
                let mut options = CreateOptions::new(start);
                options.overwrite = false;
                // A sync a file would make the first run of 10,000 series last a minute; the
                // checkpoint has the values until the next.
                options.sync = false;
                Rrd::create(file, schema, &options)?;
                Rrd::open_with(file, &WRITE)?
            }
            opened => opened?,
        };
        match rrd.update(Timestamp::from_seconds(at), readings) {
            Ok(()) => Ok(Stored::Now),
            Err(error) if error.kind() == ErrorKind::NotLaterThanLast => Ok(Stored::Before),
            Err(error) => Err(error),
        }
    }

    /// Reads a file; `None` when there is none.
    pub(crate) fn read<T>(
        &self,
        file: &Path,
        read: impl FnOnce(&Rrd) -> concertim::Result<T>,
    ) -> concertim::Result<Option<T>> {
        let _lock = self.lock(file).read();
        match Rrd::open_read_only(file) {
            Ok(rrd) => read(&rrd).map(Some),
            Err(error) if is_missing(&error) => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// The metrics that have a file in `folder`, sorted; none when there is no such folder.
    pub(crate) fn names(folder: &Path) -> io::Result<Vec<String>> {
        let entries = match fs::read_dir(folder) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
            entries => entries?,
        };
        let mut found = Vec::new();
        for entry in entries {
            // A name that is not UTF-8 is no metric's: reports are UTF-8.
            found.extend(entry?.file_name().to_str().and_then(names::metric_of_file));
        }
        found.sort_unstable();
        Ok(found)
    }

    fn lock(&self, file: &Path) -> &RwLock<()> {
        let [first, ..] = &self.locks;
        let hash = BuildHasherDefault::<DefaultHasher>::default().hash_one(file);
        let at = usize::try_from(hash % 64).unwrap_or(0);
        self.locks.get(at).unwrap_or(first)
    }
}

fn is_missing(error: &concertim::Error) -> bool {
    use std::error::Error as _;
    error
        .source()
        .and_then(|source| source.downcast_ref::<io::Error>())
        .is_some_and(|source| source.kind() == io::ErrorKind::NotFound)
}
