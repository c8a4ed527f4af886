//! One database: schema, engine and storage together.

mod changes;
mod check;
mod claim;
mod convert;
mod create;
mod fetch;
mod info;
mod moment;
mod open;
mod pending;
mod portable;
mod prefill;
mod tune;
mod update;
mod whole;

pub use crate::storage::Locking;
pub(crate) use changes::{Changes, Fit, Foreseen};
pub use check::{Finding, FindingKind};
pub use convert::ConvertOptions;
pub use create::{Ancestor, CreateOptions, CurrentRows};
pub use fetch::Fetched;
pub(crate) use info::facts;
pub use info::{Fact, FactValue};
pub use open::{OpenOptions, StorageKind};
pub use portable::RestoreOptions;
pub use tune::{Change, RowCount};
pub use update::{Batch, Refused, WrittenRows};
pub(crate) use whole::Whole;

use crate::engine::update::Scratch;
use crate::error::{Error, ErrorKind, Result};
use crate::format::{Layout, Machine};
use crate::schema::{LiveHead, Schema};
use crate::storage::Storage;
use crate::time::Timestamp;
use claim::Claim;
use pending::Pending;
use std::borrow::Cow;
use std::io;
use std::path::{Path, PathBuf};

/// An open round-robin database.
///
/// # Example
/// ```
/// # fn main() -> concertim::Result<()> {
/// use concertim::{Archive, Consolidation, CreateOptions, DataSource, DataSourceKind};
/// use concertim::{Reading, Rrd, Schema, Timestamp};
///
/// # let folder = tempfile::tempdir().unwrap();
/// # let path = folder.path().join("load.rrd");
/// let load = DataSource::new("load", DataSourceKind::Gauge, 120)?;
/// let minutes = Archive::new(Consolidation::Average, 0.5, 1, 60)?;
/// let schema = Schema::new(60, vec![load], vec![minutes])?;
/// Rrd::create(&path, &schema, &CreateOptions::new(Timestamp::from_seconds(1_700_000_040)))?;
///
/// let mut rrd = Rrd::open(&path)?;
/// rrd.update(Timestamp::from_seconds(1_700_000_100), &[Reading::Float(0.5)])?;
/// let rows = rrd.fetch(Consolidation::Average, 1_700_000_040, 1_700_000_100, 60)?;
/// assert_eq!(rows.rows().next(), Some((1_700_000_100, &[0.5][..])));
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
pub struct Rrd {
    storage: Box<dyn Storage>,
    path: Option<PathBuf>,
    schema: Schema,
    layout: Layout,
    live: LiveHead,
    /// The header's bytes, as the storage has them.
    header: Vec<u8>,
    scratch: Scratch,
    /// The rows of the call under way.
    pending: Pending,
    /// The right to the file; none for other storage.
    claim: Option<Claim>,
    writable: bool,
    /// The write that failed; after it the storage and `live` may differ.
    poisoned: Option<String>,
}

/// A header's facts, and the storage that has the rows to it.
#[derive(Clone, Copy, Debug)]
struct Head<'a> {
    storage: &'a dyn Storage,
    schema: &'a Schema,
    layout: &'a Layout,
    live: &'a LiveHead,
}

impl Rrd {
    /// What the database is.
    #[must_use]
    pub fn schema(&self) -> &Schema {
        &self.schema
    }

    /// What the database remembers between updates.
    #[must_use]
    pub fn live(&self) -> &LiveHead {
        &self.live
    }

    /// When the last reading came.
    #[must_use]
    pub fn last_update(&self) -> Timestamp {
        self.live.last_update
    }

    /// Bytes before the first row.
    #[must_use]
    pub fn header_size(&self) -> usize {
        self.layout.header_size()
    }

    /// The kind of machine whose layout the file has, and keeps.
    #[must_use]
    pub fn machine(&self) -> Machine {
        self.layout.machine()
    }

    /// The file, where the database lives in one.
    #[must_use]
    pub fn path(&self) -> Option<&Path> {
        self.path.as_deref()
    }

    /// The end of the oldest row of `archive` in seconds, whether or not it holds a value
    /// (`rrdfirst(1)`).
    ///
    /// # Errors
    /// [`ErrorKind::OutOfBounds`] when there is no such archive.
    pub fn first(&self, archive: usize) -> Result<i64> {
        first_row(&self.schema, self.last_update(), archive)
    }

    /// Says what time `NOW` is in the expressions of COMPUTE data sources; unknown until then, as the
    /// engine reads no clock.
    pub fn set_now(&mut self, now: Timestamp) {
        self.scratch.set_now(u32::try_from(now.seconds()).ok());
    }

    /// Makes everything written so far survive a loss of power.
    ///
    /// # Errors
    /// [`ErrorKind::Io`] when the system refuses; the handle then refuses further writes.
    pub fn sync(&mut self) -> Result<()> {
        self.check_writable()?;
        let synced = self.storage.sync();
        synced.map_err(|error| self.poison("syncing", error))
    }

    fn head(&self) -> Head<'_> {
        let Self { storage, schema, layout, live, .. } = self;
        Head { storage: storage.as_ref(), schema, layout, live }
    }

    /// Whether others may write between the calls of this handle.
    fn is_shared(&self) -> bool {
        self.claim.as_ref().is_some_and(Claim::is_shared)
    }

    /// The name for messages.
    fn name(&self) -> Cow<'_, str> {
        self.path.as_deref().map_or("database".into(), Path::to_string_lossy)
    }

    fn check_writable(&self) -> Result<()> {
        if let Some(reason) = &self.poisoned {
            let message = format!("an earlier write failed, nothing more is written: {reason}");
            return Err(self.named(Error::new(ErrorKind::Poisoned, message)));
        }
        if !self.writable {
            let message = "the database is open for reading only";
            return Err(self.named(Error::new(ErrorKind::Argument, message)));
        }
        Ok(())
    }

    #[cold]
    fn poison(&mut self, action: &str, error: io::Error) -> Error {
        let error = self.named(Error::io(action, error));
        self.poisoned = Some(error.message().to_owned());
        error
    }

    #[cold]
    fn named(&self, error: Error) -> Error {
        match &self.path {
            Some(path) => error.at_path(path),
            None => error,
        }
    }
}

/// The end of the oldest row of an archive in seconds, after a last update.
///
/// # Errors
/// When there is no such archive.
pub(crate) fn first_row(schema: &Schema, last_update: Timestamp, archive: usize) -> Result<i64> {
    let archive = schema.archives().get(archive).ok_or_else(no_archive)?;
    let row = i64::try_from(schema.row_seconds(archive)).unwrap_or(i64::MAX);
    let newest = last_update.seconds();
    let newest = newest.saturating_sub(newest.rem_euclid(row));
    let before = i64::try_from(archive.rows() - 1).unwrap_or(i64::MAX);
    Ok(newest.saturating_sub(before.saturating_mul(row)))
}

#[cold]
fn no_archive() -> Error {
    Error::new(ErrorKind::OutOfBounds, "invalid rraindex number")
}
