//! The tree of RRD files: `<root>/<cluster>/<host>/<metric>.rrd`.

use super::schemas::Schemas;
use super::{Entry, Failures, Of, Stored};
use crate::Result;
use crate::durable;
use crate::metrics::names::{self, EXTENSION, escape};
use concertim::{
    CreateOptions, ErrorKind, Locking, OpenOptions, Reading, Rrd, Schema, StorageKind, Timestamp,
};
use parking_lot::RwLock;
use std::fs::{self, DirBuilder};
use std::hash::{BuildHasher, BuildHasherDefault, DefaultHasher};
use std::io;
use std::os::unix::fs::DirBuilderExt;
use std::path::{Path, PathBuf};

/// Locks between the one writer and readers of the same file: 64, so that they rarely meet over
/// different ones.
const LOCKS: usize = 64;

/// How files are written: one that somebody else has locked waits for the next run, and the others
/// of this run do not wait for it.
const WRITE: OpenOptions =
    OpenOptions { write: true, storage: StorageKind::File, lock: Locking::Try, keep_lock: true };

/// The files, and what new ones are like.
#[derive(Debug)]
pub(crate) struct Tree {
    root: PathBuf,
    schemas: Schemas,
    locks: Box<[RwLock<()>; LOCKS]>,
}

impl Tree {
    /// The tree in `root`, which is made when it is not there.
    pub(super) fn open(root: PathBuf, schemas: Schemas) -> Result<Self> {
        // Other programs of this user read the files; who else may is the data folder's matter.
        durable::create_folder(&root, 0o755)?;
        Ok(Self { root, schemas, locks: Box::new([const { RwLock::new(()) }; LOCKS]) })
    }

    /// The folder of the files of a device, or of summaries.
    pub(super) fn folder(&self, of: Of<'_>) -> PathBuf {
        let [cluster, host] = of.folders();
        self.root.join(&*cluster).join(&*host)
    }

    /// The file of a metric.
    pub(super) fn file(&self, of: Of<'_>, metric: &str) -> PathBuf {
        let mut file = self.folder(of);
        file.push(format!("{}{EXTENSION}", escape(metric)));
        file
    }

    /// Stores values one after the other, each in its file.
    pub(super) fn store_all(&self, entries: &mut [Entry<'_>]) -> Failures {
        let mut failures = Failures::default();
        for entry in entries {
            let file = self.file(entry.of, entry.metric);
            let stored = match entry.count {
                None => self.update(&file, &self.schemas.series, entry.at, &[entry.value]),
                Some(count) => {
                    let readings = [entry.value, Reading::Unsigned(count)];
                    self.update(&file, &self.schemas.summary, entry.at, &readings)
                }
            };
            match stored {
                Ok(stored) => entry.stored = stored,
                Err(error) => failures.add(|| error.to_string()),
            }
        }
        failures
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
                let start = Timestamp::from_seconds(at).plus_seconds(-i64::from(self.schemas.step));
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
    pub(super) fn read<T>(
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

    /// The metrics that have a file in `folder`, in whatever order; none when there is no such folder.
    pub(super) fn names(folder: &Path) -> io::Result<Vec<String>> {
        let entries = match fs::read_dir(folder) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
            entries => entries?,
        };
        let mut found = Vec::new();
        for entry in entries {
            // A name that is not UTF-8 is no metric's: reports are UTF-8.
            found.extend(entry?.file_name().to_str().and_then(names::metric_of_file));
        }
        Ok(found)
    }

    fn lock(&self, file: &Path) -> &RwLock<()> {
        let [first, ..] = &*self.locks;
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
