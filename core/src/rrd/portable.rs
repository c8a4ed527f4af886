//! Databases to XML and back (`rrddump(1)`, `rrdrestore(1)`).

use super::Rrd;
use super::create::{CurrentRows, MODE, draw_current_rows, write, write_to};
use crate::error::{Error, Result};
use crate::format::xml::{self, DumpOptions, Restored};
use crate::storage::durable::{self, Placement};
use std::io;
use std::path::Path;

/// How a database is restored.
#[derive(Clone, Debug)]
pub struct RestoreOptions {
    /// Whether values outside their data source's minimum and maximum become unknown.
    pub range_check: bool,
    /// Whether a file of that name is replaced; if not, it is an error.
    pub overwrite: bool,
    /// Where in each archive writing goes on. Default: random.
    pub current_rows: CurrentRows,
    /// Whether file and folder are synced before the call returns. Default: yes.
    pub sync: bool,
}

impl Default for RestoreOptions {
    fn default() -> Self {
        Self { range_check: false, overwrite: false, current_rows: CurrentRows::Random, sync: true }
    }
}

impl Rrd {
    /// Writes the database as XML, byte for byte as `rrdtool dump` does.
    ///
    /// # Errors
    /// [`ErrorKind::Io`](crate::ErrorKind::Io) when reading fails or `out` refuses.
    pub fn dump(&self, out: &mut dyn io::Write, options: &DumpOptions) -> Result<()> {
        let rows = &mut |archive, values: &mut Vec<f64>| self.rows(archive, values);
        xml::dump(out, &self.schema, &self.live, options, rows).map_err(|error| self.named(error))
    }

    /// Creates a database at `path` from the XML of a dump: whole or not at all.
    ///
    /// # Errors
    /// [`ErrorKind::Corrupt`](crate::ErrorKind::Corrupt) with the line for XML that is not a dump,
    /// [`ErrorKind::Unsupported`](crate::ErrorKind::Unsupported) for types that this crate does
    /// not have, and those of [`create`](Self::create).
    pub fn restore(xml: &[u8], path: impl AsRef<Path>, options: &RestoreOptions) -> Result<()> {
        let Restored { schema, mut live, rows } = xml::restore(xml, options.range_check)?;
        live.current_row = draw_current_rows(&schema, &options.current_rows)?;
        let placement = Placement { overwrite: options.overwrite, sync: options.sync, mode: MODE };
        durable::place(path.as_ref(), placement, |file| write(file, &schema, &live, Some(&rows)))
    }

    /// The bytes of the database that a dump describes, for
    /// [`Memory`](crate::storage::Memory) or a store of one's own.
    ///
    /// # Errors
    /// As [`restore`](Self::restore), but for the file.
    pub fn restore_image(xml: &[u8], options: &RestoreOptions) -> Result<Vec<u8>> {
        let Restored { schema, mut live, rows } = xml::restore(xml, options.range_check)?;
        live.current_row = draw_current_rows(&schema, &options.current_rows)?;
        let mut image = Vec::new();
        write_to(&mut image, &schema, &live, Some(&rows))
            .map_err(|error| Error::io("restoring", error))?;
        Ok(image)
    }
}
