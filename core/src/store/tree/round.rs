//! Files that are written together: what will be written is worked out first, so that the journal
//! has it before.

use super::files::{Files, is_gone};
use super::queue::Queue;
use super::redo;
use crate::error::{Error, ErrorKind, Result};
use crate::rrd::{Changes, Fit, Foreseen};
use crate::schema::Schema;
use crate::time::Timestamp;
use std::sync::Arc;

/// Which files are to be written.
#[derive(Clone, Copy, Debug)]
pub(in crate::store) enum Due {
    /// Those whose time has come.
    At(Timestamp),
    /// All from the series of this number on.
    From(u32),
    /// One series' alone.
    Only(u32),
    /// Those that are due first, until so little waits that there is space again.
    Oldest,
    /// None any more.
    Nothing,
}

impl Due {
    pub(in crate::store) fn everything() -> Self {
        Self::From(0)
    }
}

/// Bytes of what will be written after which a round is full, and of one payload of the journal
/// about: files with long seasons write as much at once.
const ROUND_BYTES: usize = 8 << 20;

/// What became of a file's readings.
#[derive(Debug)]
pub(super) enum Outcome {
    /// Nothing yet: the round was full before.
    Untouched,
    /// They are to be written.
    Planned(Changes),
    /// They are in the file, or not later than what it has. So many were refused.
    Written { last_update: Timestamp, schema: Option<Schema>, refused: usize },
    /// The file cannot be had now.
    Later(String),
    /// It is gone, or no database any more.
    Broken(String),
}

/// The readings of one series on their way to its file.
#[derive(Debug)]
pub(super) struct Delivery {
    pub(super) series: u32,
    pub(super) name: Box<str>,
    pub(super) schema: Arc<Schema>,
    pub(super) readings: Queue,
    pub(super) refused: usize,
    pub(super) outcome: Outcome,
}

/// Files that are written together.
#[derive(Debug)]
pub(in crate::store) struct Round {
    files: Arc<Files>,
    pub(super) deliveries: Vec<Delivery>,
    redo: Vec<Vec<u8>>,
}

impl Round {
    pub(super) fn new(files: Arc<Files>, deliveries: Vec<Delivery>) -> Self {
        Self { files, deliveries, redo: Vec::new() }
    }

    /// Works out what will be written. A file that cannot be had is passed over.
    pub(in crate::store) fn prepare(&mut self) {
        let Self { files, deliveries, redo } = self;
        for delivery in deliveries {
            if redo.len() > 1 {
                break;
            }
            let Delivery { series, name, readings, schema, outcome, refused } = delivery;
            let foreseen = files.with(*series, name, |rrd| {
                let foreseen = rrd.foresee(readings.readings())?;
                let other = (*rrd.schema() != **schema).then(|| rrd.schema().clone());
                Ok((foreseen, rrd.last_update(), other))
            });
            *outcome = match foreseen {
                Ok((Foreseen { changes: Some(changes), refused: late }, _, _)) => {
                    redo::encode(*series, &changes, ROUND_BYTES, redo);
                    *refused = late;
                    Outcome::Planned(changes)
                }
                Ok((Foreseen { changes: None, refused }, last_update, schema)) => {
                    Outcome::Written { last_update, schema, refused }
                }
                Err(error) => failed(&error),
            };
        }
    }

    /// What the journal has to have before anything is written.
    pub(in crate::store) fn redo(&self) -> impl Iterator<Item = &[u8]> {
        self.redo.iter().map(Vec::as_slice)
    }

    /// Writes it. Files that others have changed since it was worked out wait for another round.
    ///
    /// # Errors
    /// When a write fails: what the file has is then in doubt, and the journal knows better.
    pub(in crate::store) fn write(&mut self) -> Result<()> {
        let Self { files, deliveries, .. } = self;
        for Delivery { series, name, schema, outcome, refused, .. } in deliveries {
            let Outcome::Planned(changes) = &*outcome else { continue };
            let mut writing = false;
            let written = files.with(*series, name, |rrd| {
                let written = rrd.write_changes(changes, Fit::Same);
                writing = written.as_ref().is_err_and(|error| error.kind() == ErrorKind::Io);
                let other = (*rrd.schema() != **schema).then(|| rrd.schema().clone());
                Ok((written?, rrd.last_update(), other))
            });
            *outcome = match written {
                Ok((true, last_update, schema)) => {
                    Outcome::Written { last_update, schema, refused: *refused }
                }
                Ok((false, ..)) => Outcome::Later("another program has changed it".to_owned()),
                Err(error) if writing && !is_gone(&error) => return Err(error),
                Err(error) => failed(&error),
            };
        }
        Ok(())
    }
}

/// What an error that a file answers with means for its readings.
fn failed(error: &Error) -> Outcome {
    match error.kind() {
        ErrorKind::Locked | ErrorKind::Poisoned => Outcome::Later(error.to_string()),
        ErrorKind::Io if !is_gone(error) => Outcome::Later(error.to_string()),
        _ => Outcome::Broken(error.to_string()),
    }
}
