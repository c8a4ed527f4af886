//! A database as values, all of one moment, and back: for a store that keeps series in another way.

use super::Rrd;
use super::create::{MODE, write, write_to};
use crate::error::{Error, Result};
use crate::schema::{LiveHead, Schema};
use crate::storage::durable::{self, Placement};
use std::path::Path;

/// Everything that a database is.
#[derive(Clone, Debug)]
pub(crate) struct Whole {
    /// What it is.
    pub(crate) schema: Schema,
    /// What it remembers.
    pub(crate) live: LiveHead,
    /// For each archive its rows, oldest first.
    pub(crate) rows: Vec<Vec<f64>>,
}

impl Rrd {
    /// Everything that the database is now.
    ///
    /// # Errors
    /// [`ErrorKind::Io`](crate::ErrorKind::Io) when reading fails,
    /// [`ErrorKind::Locked`](crate::ErrorKind::Locked) when the database is written without end.
    pub(crate) fn whole(&self) -> Result<Whole> {
        self.at_one_moment(|head| {
            let archives = head.schema.archives().len();
            let mut rows = Vec::with_capacity(archives);
            for index in 0..archives {
                let mut values = Vec::new();
                head.rows(index, &mut values)?;
                rows.push(values);
            }
            Ok(Whole { schema: head.schema.clone(), live: head.live.clone(), rows })
        })
    }
}

impl Whole {
    /// Puts the database at `path`, whole or not at all.
    ///
    /// # Errors
    /// [`ErrorKind::Exists`](crate::ErrorKind::Exists) when there is a file and it may not be
    /// replaced, [`ErrorKind::Io`](crate::ErrorKind::Io) when the system refuses.
    pub(crate) fn place(&self, path: &Path, overwrite: bool, sync: bool) -> Result<()> {
        let placement = Placement { overwrite, sync, mode: MODE };
        let Self { schema, live, rows } = self;
        durable::place(path, placement, |file| write(file, schema, live, Some(rows)))
    }

    /// The bytes of the database.
    ///
    /// # Errors
    /// [`ErrorKind::Io`](crate::ErrorKind::Io) for what no file holds.
    pub(crate) fn image(&self) -> Result<Vec<u8>> {
        let mut image = Vec::new();
        let written = write_to(&mut image, &self.schema, &self.live, Some(&self.rows));
        written.map_err(|error| Error::io("writing a database", error))?;
        Ok(image)
    }
}
