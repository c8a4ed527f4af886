//! Changing a database (`rrdtune(1)`): its settings in place, its structure by a new file in the
//! old one's place. Either way a call is applied whole or not at all.

mod draft;
mod fill;
mod resize;
mod step;
mod structure;

use super::Rrd;
use super::convert::{keep_owner, settle, settled};
use super::create::MODE;
use crate::error::{Error, ErrorKind, Result};
use crate::format::{self, Layout, Machine};
use crate::schema::{Archive, DataSource, DataSourceKind, LiveHead, Schema, UNKNOWN};
use crate::storage::durable::{self, Placement};
use crate::time::Step;
use draft::Draft;
use std::fs::{self, File};
use std::io::{self, BufWriter, Write};
use std::path::Path;
use structure::Structure;

/// One change of a database. Archives that exist are counted in file order from 0, as they stand
/// before the call; what is added speaks of data sources and archives as they stand after it.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Change {
    /// The longest silence of a data source, in seconds.
    Heartbeat(String, u64),
    /// The lowest rate that counts; `None` for no bound.
    Minimum(String, Option<f64>),
    /// The highest rate that counts; `None` for no bound.
    Maximum(String, Option<f64>),
    /// How readings become rates, COMPUTE excepted. A new kind forgets the last reading.
    Kind(String, DataSourceKind),
    /// The data source's name, then its new one.
    Rename(String, String),
    /// Weight of the newest value in the intercept, between 0 and 1. This and the settings up to
    /// [`DeltaNeg`](Self::DeltaNeg) are the first archive's of their function.
    Alpha(f64),
    /// Weight of the newest slope, between 0 and 1.
    Beta(f64),
    /// Weight of the newest value in its seasonal coefficient, between 0 and 1.
    Gamma(f64),
    /// The same in its seasonal deviation.
    GammaDeviation(f64),
    /// Share of the season that smoothing of the coefficients averages over, 0 to 1.
    SmoothingWindow(f64),
    /// The same for the deviations.
    SmoothingWindowDeviation(f64),
    /// Violations that make a failure, 1 to 28; forgets those seen.
    FailureThreshold(u64),
    /// Newest primary data points that are looked at for violations, 1 to 28; forgets those seen.
    WindowLength(u64),
    /// Deviations above the forecast that are a violation, at least 0.1.
    DeltaPos(f64),
    /// Deviations below it.
    DeltaNeg(f64),
    /// Lets every forecast of a data source begin again.
    AberrantReset(String),
    /// The step, in seconds: one that divides the old one. Rows keep their seconds.
    Step(u64),
    /// Removes a data source and its values.
    DeleteDataSource(String),
    /// Adds a data source after the others, without values.
    AddDataSource(DataSource),
    /// Removes an archive.
    DeleteArchive(usize),
    /// Adds an archive after the others, filled from the archives that there are.
    AddArchive(Archive),
    /// How many rows an archive has; new rows are filled from the archives that there are.
    Rows(usize, RowCount),
}

impl Change {
    /// Whether the structure stays.
    fn is_setting(&self) -> bool {
        !matches!(
            self,
            Self::Step(_)
                | Self::DeleteDataSource(_)
                | Self::AddDataSource(_)
                | Self::DeleteArchive(_)
                | Self::AddArchive(_)
                | Self::Rows(..)
        )
    }
}

/// How the number of an archive's rows changes. An archive that would have none is removed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RowCount {
    /// So many more, at the old end.
    More(u64),
    /// So many less, at the old end.
    Fewer(u64),
    /// So many.
    Exactly(u64),
}

impl Rrd {
    /// Applies `changes` to the database at `path`: all of them or, on an error, none.
    ///
    /// Settings are written in place in one piece, in the file's own layout. For any other change,
    /// and for one that needs more room than the file has (microseconds in files before version
    /// 0003), a new file takes the old one's place while the old one is locked: a process killed
    /// at any moment leaves one of the two. Whoever holds the file open by then
    /// ([`Rrd::open`]) has the old one.
    ///
    /// # Errors
    /// Those of [`open`](Self::open); [`ErrorKind::UnknownDataSource`];
    /// [`ErrorKind::OutOfBounds`] for settings outside their ranges, archives that do not exist
    /// and a structure that cannot be; [`ErrorKind::Argument`] for names that are taken or no
    /// names; [`ErrorKind::Io`] when the system refuses.
    ///
    /// # Example
    /// ```
    /// # fn main() -> concertim::Result<()> {
    /// use concertim::{Archive, Change, Consolidation, CreateOptions, DataSource, DataSourceKind};
    /// use concertim::{RowCount, Rrd, Schema, Timestamp};
    ///
    /// # let folder = tempfile::tempdir().unwrap();
    /// # let path = folder.path().join("port.rrd");
    /// let bytes = DataSource::new("in", DataSourceKind::Counter, 600)?;
    /// let day = Archive::new(Consolidation::Average, 0.5, 1, 288)?;
    /// let schema = Schema::new(300, vec![bytes], vec![day])?;
    /// Rrd::create(&path, &schema, &CreateOptions::new(Timestamp::from_seconds(1_700_000_100)))?;
    ///
    /// // A faster port, and its other direction.
    /// Rrd::tune(
    ///     &path,
    ///     &[
    ///         Change::Maximum("in".into(), Some(1.25e8)),
    ///         Change::AddDataSource(DataSource::new("out", DataSourceKind::Counter, 600)?),
    ///         Change::Rows(0, RowCount::Exactly(576)),
    ///         Change::AddArchive(Archive::new(Consolidation::Max, 0.5, 12, 336)?),
    ///     ],
    /// )?;
    /// let rrd = Rrd::open_read_only(&path)?;
    /// assert_eq!(rrd.schema().data_sources()[1].name(), "out");
    /// assert_eq!(rrd.schema().archives()[0].rows(), 576);
    /// # Ok(())
    /// # }
    /// ```
    pub fn tune(path: impl AsRef<Path>, changes: &[Change]) -> Result<()> {
        Self::open(path)?.apply(changes)
    }

    /// Applies `changes` to the open database; what they make of its file is another one, so that
    /// the handle ends here.
    pub(crate) fn apply(mut self, changes: &[Change]) -> Result<()> {
        self.check_writable()?;
        let planned = plan(&self, changes);
        let (draft, structure) = planned.map_err(|error| self.named(error))?;
        if structure.is_some() || draft.forgets_rows() {
            let rebuilt = structure::build(&self, draft, structure.as_ref());
            let rebuilt = rebuilt.map_err(|error| self.named(error))?;
            return self.replace(rebuilt);
        }
        let (schema, live) = draft.finish().map_err(|error| self.named(error))?;
        if schema.version().has_microseconds() != self.schema.version().has_microseconds() {
            let rows = self.every_row()?;
            return self.replace(Rebuilt { schema, live, rows });
        }
        self.write_settings(&schema, &live)
    }

    /// The data sources, archives and step that `changes` leave, for what is to be added to them.
    pub(crate) fn parts_after(
        &self,
        changes: &[Change],
    ) -> Result<(Vec<DataSource>, Vec<Archive>, Step)> {
        let parts = || {
            let (draft, structure) = plan(self, changes)?;
            match structure {
                Some(structure) => structure.parts(&draft),
                None => Ok((draft.sources, draft.archives, draft.step)),
            }
        };
        parts().map_err(|error| self.named(error))
    }

    /// Writes what has changed of the header, in one piece.
    fn write_settings(&mut self, schema: &Schema, live: &LiveHead) -> Result<()> {
        let encoded = |schema, live| format::encode(schema, &self.layout, live);
        let old = encoded(&self.schema, &self.live).map_err(|error| self.named(error))?;
        let new = encoded(schema, live).map_err(|error| self.named(error))?;
        // Bytes that mean nothing stay as they are; a higher version gives some of them a meaning.
        let raised = schema.version() != self.schema.version();
        let changes = |((there, old), new): ((&u8, &u8), &u8)| {
            there != new && (old != new || (raised && *new != 0))
        };
        let fields = || self.header.iter().zip(&old).zip(&new);
        let first = fields().position(changes);
        let last =
            self.header.len() - fields().rev().position(changes).unwrap_or(self.header.len());
        let Some(first) = first else { return Ok(()) };
        let merged: Vec<u8> = fields()
            .map(|field| if changes(field) { *field.1 } else { *field.0.0 })
            .take(last)
            .skip(first)
            .collect();
        let at = u64::try_from(first).unwrap_or(u64::MAX);
        let written = self.storage.write_at(at, &merged);
        written.map_err(|error| self.poison("writing the header", error))
    }

    /// Puts another file in this one's place; the lock on this one is held until then.
    fn replace(&self, mut rebuilt: Rebuilt) -> Result<()> {
        let Some(path) = &self.path else {
            let message = "a database without a file keeps its structure";
            return Err(Error::new(ErrorKind::Argument, message));
        };
        if self.machine() != Machine::STANDARD {
            rebuilt.settle();
        }
        let opening = |error| Error::opening(path, error);
        let path = &fs::canonicalize(path).map_err(opening)?;
        let before = fs::metadata(path).map_err(opening)?;
        rebuilt.place(path, |file| keep_owner(file, &before))
    }

    /// The rows of every archive, oldest first.
    fn every_row(&self) -> Result<Vec<Vec<f64>>> {
        let rows = |archive| {
            let mut rows = Vec::new();
            self.rows(archive, &mut rows).map(|()| rows)
        };
        (0..self.schema.archives().len()).map(rows).collect()
    }
}

/// A whole database on its way to a file.
struct Rebuilt {
    schema: Schema,
    live: LiveHead,
    /// Each archive's values, oldest row first; what an archive has too few of is unknown, at the
    /// old end.
    rows: Vec<Vec<f64>>,
}

impl Rebuilt {
    /// Gives the unknown the one payload that it has in new files.
    fn settle(&mut self) {
        settle(&mut self.live);
        self.rows.iter_mut().flatten().for_each(|value| *value = settled(*value));
    }

    /// Puts the database at `path`, in the standard layout and in one step, once `prepare` has seen
    /// its file.
    fn place(&self, path: &Path, prepare: impl FnOnce(&File) -> io::Result<()>) -> Result<()> {
        let placement = Placement { overwrite: true, sync: true, mode: MODE };
        let header = format::encode(&self.schema, &Layout::new(&self.schema), &self.live)?;
        durable::place(path, placement, |file| {
            prepare(file)?;
            self.write(&header, file)
        })
    }

    fn write(&self, header: &[u8], file: &mut File) -> io::Result<()> {
        let mut out = BufWriter::with_capacity(64 * 1024, file);
        out.write_all(header)?;
        let width = self.schema.data_sources().len();
        let unknown = UNKNOWN.to_le_bytes().repeat(width);
        let archives = self.schema.archives().iter().zip(&self.live.current_row).zip(&self.rows);
        for ((archive, current), values) in archives {
            let held = u64::try_from(values.len() / width.max(1)).unwrap_or(0);
            let missing = archive.rows().saturating_sub(held);
            // On disk the newest rows may come first: the one after the current is the oldest.
            let newest_at = archive.rows().saturating_sub(current + 1);
            for ages in [newest_at..archive.rows(), 0..newest_at] {
                for _ in ages.start..ages.end.min(missing) {
                    out.write_all(&unknown)?;
                }
                let place = |age: u64| {
                    let row = usize::try_from(age.saturating_sub(missing)).unwrap_or(usize::MAX);
                    row.saturating_mul(width)
                };
                let values = values.get(place(ages.start)..place(ages.end)).unwrap_or_default();
                for value in values {
                    out.write_all(&value.to_le_bytes())?;
                }
            }
        }
        out.flush()
    }
}

/// Settings applied, and the structure where it changes.
fn plan(rrd: &Rrd, changes: &[Change]) -> Result<(Draft, Option<Structure>)> {
    let mut draft = Draft::of(rrd);
    for change in changes {
        draft.set(change)?;
    }
    let structure = Structure::of(&draft, changes)?;
    Ok((draft, structure))
}
