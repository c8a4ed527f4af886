//! Databases to the layout of another machine.

use super::{Head, OpenOptions, Rrd};
use crate::error::{Error, Result};
use crate::format::{self, Layout, Machine};
use crate::schema::{Aberrant, LiveHead, UNKNOWN};
use crate::storage::durable::{self, Placement};
use std::fs::{self, File, Metadata};
use std::io::{self, Write};
use std::os::unix::fs::{MetadataExt, fchown};
use std::path::Path;

/// How a database is converted.
#[derive(Clone, Copy, Debug)]
pub struct ConvertOptions {
    /// The machine whose layout the new file has. Default: [`Machine::STANDARD`].
    pub machine: Machine,
    /// Whether a file of the new name is replaced; if not, it is an error. Default: no.
    pub overwrite: bool,
    /// Whether file and folder are synced before the call returns. Default: yes.
    pub sync: bool,
}

impl Default for ConvertOptions {
    fn default() -> Self {
        Self { machine: Machine::STANDARD, overwrite: false, sync: true }
    }
}

impl Rrd {
    /// Writes the database in `from` to `to`, in the layout of [`ConvertOptions::machine`]: whole
    /// or not at all. Everything is kept to the bit, microseconds and row pointers too, but for
    /// the payload of the unknown, which becomes that of x86-64, and bytes that no field uses.
    ///
    /// # Errors
    /// As [`open_with`](Self::open_with) for `from`;
    /// [`ErrorKind::Exists`](crate::ErrorKind::Exists) when there is a file and it may not be
    /// replaced; [`ErrorKind::OutOfBounds`](crate::ErrorKind::OutOfBounds) for a count or time
    /// that the machine has no room for; [`ErrorKind::Io`](crate::ErrorKind::Io) when the system
    /// refuses.
    pub fn convert(
        from: impl AsRef<Path>,
        to: impl AsRef<Path>,
        options: &ConvertOptions,
    ) -> Result<()> {
        let rrd = Self::open_read_only(from)?;
        let ConvertOptions { machine, overwrite, sync } = *options;
        let placement = Placement { overwrite, sync, mode: super::create::MODE };
        rrd.place_as(machine, to.as_ref(), placement, |_| Ok(()))
    }

    /// Gives the file at `path` the layout of `machine`, as [`convert`](Self::convert) does, and
    /// says of which machine it was; one that is so already stays as it is. The file is locked for
    /// writing meanwhile, and keeps its owner and permissions; a link keeps pointing at it.
    ///
    /// # Errors
    /// Those of [`convert`](Self::convert).
    pub fn convert_in_place(
        path: impl AsRef<Path>,
        machine: Machine,
        sync: bool,
    ) -> Result<Machine> {
        let path = path.as_ref();
        let reading = OpenOptions { write: false, ..OpenOptions::default() };
        let found = Self::open_with(path, &reading)?.machine();
        if found == machine {
            return Ok(found);
        }
        let opening = |error| Error::opening(path, error);
        let path = &fs::canonicalize(path).map_err(opening)?;
        let rrd = Self::open(path)?;
        let before = fs::metadata(path).map_err(opening)?;
        let placement = Placement { overwrite: true, sync, mode: super::create::MODE };
        rrd.place_as(machine, path, placement, |file| keep_owner(file, &before))?;
        Ok(found)
    }

    fn place_as(
        &self,
        machine: Machine,
        to: &Path,
        placement: Placement,
        prepare: impl FnOnce(&File) -> io::Result<()>,
    ) -> Result<()> {
        let (header, rows) = self.at_one_moment(|head| {
            let layout = Layout::of_machine(machine, head.schema);
            let mut live = head.live.clone();
            settle(&mut live);
            let header = format::encode(head.schema, &layout, &live)?;
            Ok((header, head.rows_as(machine)?))
        })?;
        durable::place(to, placement, |file| {
            prepare(file)?;
            file.write_all(&header)?;
            file.write_all(&rows)
        })
    }
}

impl Head<'_> {
    /// The bytes of all rows as they stand in the file, of another machine: as many as the file has,
    /// so that what is written is of one moment.
    fn rows_as(&self, machine: Machine) -> Result<Vec<u8>> {
        let start = self.layout.row(0, 0).unwrap_or(0);
        let size = self.layout.file_size().saturating_sub(start);
        let mut rows = vec![0; usize::try_from(size).unwrap_or(usize::MAX)];
        let read = self.storage.read_at(start, &mut rows);
        read.map_err(|error| Error::io("reading rows", error))?;
        let own = self.layout.machine();
        for cell in rows.as_chunks_mut::<8>().0 {
            *cell = machine.float_bytes(settled(own.float(*cell)));
        }
        Ok(rows)
    }
}

/// Gives `file` the owner of the one that it replaces.
pub(super) fn keep_owner(file: &File, before: &Metadata) -> io::Result<()> {
    let after = file.metadata()?;
    if (after.uid(), after.gid()) == (before.uid(), before.gid()) {
        return Ok(());
    }
    // A daemon that can no longer write its files is worse than a file that stays as it is.
    fchown(file, Some(before.uid()), Some(before.gid()))
}

/// A value with the one payload that the unknown has in new files.
pub(super) fn settled(value: f64) -> f64 {
    if value.is_nan() { UNKNOWN } else { value }
}

/// The same for all that a live head remembers.
pub(super) fn settle(live: &mut LiveHead) {
    let LiveHead { pdp, cdp, .. } = live;
    let columns = [&mut pdp.value, &mut cdp.value, &mut cdp.primary, &mut cdp.secondary];
    for value in columns.into_iter().flatten() {
        *value = settled(*value);
    }
    for aberrant in &mut cdp.aberrant {
        match aberrant {
            Aberrant::Predict { intercept, last_intercept, slope, last_slope, .. } => {
                for value in [intercept, last_intercept, slope, last_slope] {
                    *value = settled(*value);
                }
            }
            Aberrant::Season { value, last, .. } => {
                (*value, *last) = (settled(*value), settled(*last));
            }
            Aberrant::None | Aberrant::Failures { .. } => {}
        }
    }
}
