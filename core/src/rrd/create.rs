//! Creating databases (`rrdcreate(1)`).

use super::Rrd;
use super::prefill::{Origin, Source, prefill};
use crate::error::{Error, ErrorKind, Result};
use crate::format::{self, Layout};
use crate::schema::{Archive, LiveHead, Schema, UNKNOWN};
use crate::storage::durable::{self, Placement};
use crate::time::Timestamp;
use std::fs::File;
use std::io::{self, BufWriter, Write};
use std::path::Path;

/// A new file's permission bits: what RRDtool gives, whatever the umask.
pub(super) const MODE: u32 = 0o644;

/// How a database is created.
#[derive(Clone, Debug)]
pub struct CreateOptions {
    /// What counts as the last update: readings must be later. Microseconds are dropped.
    pub start: Timestamp,
    /// Whether a file of that name is replaced; if not, it is an error. Default: yes, as RRDtool.
    pub overwrite: bool,
    /// Where in each archive writing starts. Default: random.
    pub current_rows: CurrentRows,
    /// Whether file and folder are synced before the call returns. Default: yes.
    pub sync: bool,
}

/// Which row of each archive counts as written last in a new database.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum CurrentRows {
    /// A random one each, so that many databases do not reach the ends of their pages together.
    Random,
    /// These, one an archive; each is taken modulo the archive's rows.
    At(Vec<u64>),
}

impl CreateOptions {
    /// The defaults, with `start` as the last update.
    #[must_use]
    pub fn new(start: Timestamp) -> Self {
        Self { start, overwrite: true, current_rows: CurrentRows::Random, sync: true }
    }
}

/// Where the history of a new data source is, among the sources of
/// [`create_from`](Rrd::create_from).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ancestor {
    /// The data source's name there.
    pub name: String,
    /// The only source that is asked, counted from 0; all are asked in order where there is none.
    pub source: Option<usize>,
}

/// Most values of a database that takes history from others, 1 GiB of them, as they are put
/// together in memory.
const FILLED_MAX: u64 = 1 << 27;

impl Rrd {
    /// Creates a database at `path` with the history that `sources` have: whole or not at all
    /// (`rrdcreate(1)`, "--source"). `ancestors` names for each data source of the schema, in
    /// order, where it is found; what no source has is unknown.
    ///
    /// # Errors
    /// Those of [`create`](Self::create), [`ErrorKind::Io`] when reading a source fails, and
    /// [`ErrorKind::OutOfBounds`] for a schema of more than 2^27 values.
    pub fn create_from(
        path: impl AsRef<Path>,
        schema: &Schema,
        options: &CreateOptions,
        sources: &[Self],
        ancestors: &[Ancestor],
    ) -> Result<()> {
        let width = u64::try_from(schema.data_sources().len()).unwrap_or(u64::MAX);
        let rows: u64 = schema.archives().iter().map(Archive::rows).sum();
        if rows.saturating_mul(width) > FILLED_MAX {
            let message = format!("a database with history has at most {FILLED_MAX} values");
            return Err(Error::new(ErrorKind::OutOfBounds, message));
        }
        let mut live = LiveHead::new(schema, options.start, current_rows(schema, options)?);
        let origins: Vec<Vec<Origin>> =
            ancestors.iter().map(|ancestor| origins(sources, ancestor)).collect();
        let mut read = Vec::with_capacity(sources.len());
        for rrd in sources {
            let mut rows = Vec::with_capacity(rrd.schema.archives().len());
            for index in 0..rrd.schema.archives().len() {
                let mut values = Vec::new();
                rrd.rows(index, &mut values)?;
                rows.push(values);
            }
            read.push(Source { schema: &rrd.schema, live: &rrd.live, rows });
        }
        let rows = prefill(schema, &mut live, &read, &origins);
        drop(read);
        let path = path.as_ref();
        let placement = Placement { overwrite: options.overwrite, sync: options.sync, mode: MODE };
        durable::place(path, placement, |file| write(file, schema, &live, Some(&rows)))
    }

    /// Creates a database at `path`: whole or not at all, by a temporary file beside it.
    ///
    /// # Errors
    /// [`ErrorKind::Exists`] when there is a file and it may not be replaced;
    /// [`ErrorKind::OutOfBounds`] for a start before 1980 or current rows that are not one an
    /// archive; [`ErrorKind::Io`] when the system refuses.
    pub fn create(path: impl AsRef<Path>, schema: &Schema, options: &CreateOptions) -> Result<()> {
        let live = LiveHead::new(schema, options.start, current_rows(schema, options)?);
        let path = path.as_ref();
        let placement = Placement { overwrite: options.overwrite, sync: options.sync, mode: MODE };
        durable::place(path, placement, |file| write(file, schema, &live, None))
    }

    /// The bytes of a new database, for [`Memory`](crate::storage::Memory) or a store of one's
    /// own.
    ///
    /// # Errors
    /// As [`create`](Self::create), but for the file.
    pub fn new_image(schema: &Schema, options: &CreateOptions) -> Result<Vec<u8>> {
        let live = LiveHead::new(schema, options.start, current_rows(schema, options)?);
        let mut image = Vec::new();
        write_to(&mut image, schema, &live, None).map_err(|error| Error::io("creating", error))?;
        Ok(image)
    }
}

/// The data sources that a new one continues, in the order of the sources.
fn origins(sources: &[Rrd], ancestor: &Ancestor) -> Vec<Origin> {
    let mut found = Vec::new();
    for (source, rrd) in sources.iter().enumerate() {
        let asked = ancestor.source.is_none_or(|only| only == source);
        if asked && let Ok(data_source) = rrd.schema.data_source_index(&ancestor.name) {
            found.push(Origin { source, data_source });
        }
    }
    found
}

fn current_rows(schema: &Schema, options: &CreateOptions) -> Result<Vec<u64>> {
    if options.start < Timestamp::EARLIEST {
        let message = "the first entry to the RRD should be after 1980";
        return Err(Error::new(ErrorKind::OutOfBounds, message));
    }
    draw_current_rows(schema, &options.current_rows)
}

/// One current row an archive, as `wanted` says.
pub(super) fn draw_current_rows(schema: &Schema, wanted: &CurrentRows) -> Result<Vec<u64>> {
    let archives = schema.archives();
    let rows: Vec<u64> = match wanted {
        CurrentRows::Random => archives
            .iter()
            .map(|_| getrandom::u64())
            .collect::<Result<_, _>>()
            .map_err(|error| Error::io("drawing random numbers", io::Error::other(error)))?,
        CurrentRows::At(rows) if rows.len() == archives.len() => rows.clone(),
        CurrentRows::At(rows) => {
            let message = format!("{} current rows for {} archives", rows.len(), archives.len());
            return Err(Error::new(ErrorKind::OutOfBounds, message));
        }
    };
    Ok(rows.iter().zip(archives).map(|(row, archive)| row % archive.rows()).collect())
}

/// Writes a whole database; `rows` are each archive's values, oldest row first, all unknown when
/// absent.
pub(super) fn write(
    file: &mut File,
    schema: &Schema,
    live: &LiveHead,
    rows: Option<&[Vec<f64>]>,
) -> io::Result<()> {
    let mut out = BufWriter::with_capacity(64 * 1024, file);
    write_to(&mut out, schema, live, rows)?;
    out.flush()
}

pub(super) fn write_to(
    out: &mut impl Write,
    schema: &Schema,
    live: &LiveHead,
    rows: Option<&[Vec<f64>]>,
) -> io::Result<()> {
    let layout = Layout::new(schema);
    out.write_all(&format::encode(schema, &layout, live).map_err(io::Error::other)?)?;
    let width = schema.data_sources().len();
    for (index, (archive, current)) in schema.archives().iter().zip(&live.current_row).enumerate() {
        let Some(values) = rows.and_then(|rows| rows.get(index)) else {
            let unknown = UNKNOWN.to_le_bytes().repeat(width);
            for _ in 0..archive.rows() {
                out.write_all(&unknown)?;
            }
            continue;
        };
        // The row after the current one is the oldest; on disk rows stand by number.
        let oldest_at = usize::try_from((current + 1) % archive.rows()).unwrap_or(0) * width;
        let (older, newer) = values.split_at(values.len().saturating_sub(oldest_at));
        for value in newer.iter().chain(older) {
            out.write_all(&value.to_le_bytes())?;
        }
    }
    Ok(())
}
