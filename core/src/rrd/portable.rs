//! Databases to XML and back (`rrddump(1)`, `rrdrestore(1)`).

use super::create::{CurrentRows, MODE, draw_current_rows, write, write_to};
use super::{Head, Rrd};
use crate::error::{Error, ErrorKind, Result};
use crate::format::xml::{self, DumpOptions, Restored};
use crate::schema::{LiveHead, Schema};
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

/// Most values of a database that is copied to be dumped while others may write: 2^27 as in a
/// fetch, 1 GiB; the largest files in the field have a thousandth.
const COPIED_MAX: u64 = 1 << 27;

/// All of a database: what can be dumped at leisure while others write.
fn copy(head: &Head<'_>) -> Result<(Schema, LiveHead, Vec<Vec<f64>>)> {
    let mut copied = Vec::with_capacity(head.schema.archives().len());
    for archive in 0..head.schema.archives().len() {
        let mut values = Vec::new();
        head.rows(archive, &mut values)?;
        copied.push(values);
    }
    Ok((head.schema.clone(), head.live.clone(), copied))
}

impl Rrd {
    /// Writes the database as XML, byte for byte as `rrdtool dump` does. While others may write,
    /// it is copied first, so that what is dumped is one moment; one of more than 2^27 values is
    /// not, and an update in the meantime is an error.
    ///
    /// # Errors
    /// [`ErrorKind::Locked`] when the database is written without end, [`ErrorKind::Io`] when
    /// reading fails or `out` refuses.
    pub fn dump(&self, out: &mut dyn io::Write, options: &DumpOptions) -> Result<()> {
        let values = self.layout.values();
        if self.is_shared() && values <= COPIED_MAX {
            let (schema, live, mut copied) = self.at_one_moment(copy)?;
            let rows = &mut |archive: usize, values: &mut Vec<f64>| {
                *values = copied.get_mut(archive).map(std::mem::take).unwrap_or_default();
                Ok(())
            };
            return xml::dump(out, &schema, &live, options, rows)
                .map_err(|error| self.named(error));
        }
        let rows = &mut |archive, values: &mut Vec<f64>| self.head().rows(archive, values);
        xml::dump(out, &self.schema, &self.live, options, rows)
            .map_err(|error| self.named(error))?;
        if self.is_shared() && self.changed(&self.header)?.is_some() {
            let message = format!("{values} values were updated while they were dumped");
            return Err(self.named(Error::new(ErrorKind::Locked, message)));
        }
        Ok(())
    }

    /// Creates a database at `path` from the XML of a dump: whole or not at all.
    ///
    /// # Errors
    /// [`ErrorKind::Corrupt`] with the line for XML that is not a dump,
    /// [`ErrorKind::Unsupported`] for types that this crate does
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
