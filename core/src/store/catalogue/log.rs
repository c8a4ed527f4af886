//! The file of the catalogue, written at its end: one write and one sync for each call.

use super::file::{self, Cut, Damage, Damaged, wide};
use super::record::Record;
use super::table::{self, Catalogue};
use crate::error::{Error, ErrorKind, Result};
use crate::storage::{Folder, Storage};
use crate::store::names::CATALOGUE;
use crate::store::series::{Labels, Name, SeriesId};
use std::io;
use std::path::Path;
use std::sync::Arc;

/// Most bytes of a file: it is read whole. Of 100 million series with names of 40 bytes; a file
/// grows beyond the series there are by changes since it was last compacted.
const FILE_MAX: u64 = 16 << 30;

/// Whether changes are taken.
#[derive(Debug)]
enum State {
    Open,
    /// Something was passed over when the file was read: a compaction takes it away.
    Damaged,
    /// A write or sync failed, with this reason.
    Poisoned(String),
}

/// The file of the catalogue.
#[derive(Debug)]
pub struct Log {
    folder: Arc<dyn Folder>,
    storage: Box<dyn Storage>,
    end: u64,
    records: u64,
    next: u32,
    state: State,
    damaged: Vec<Damaged>,
    cut: Option<Cut>,
    /// Bytes of the frame being written, kept for the next.
    payload: Vec<u8>,
}

impl Log {
    /// Opens the catalogue of a folder, or makes one where there is none. A torn end is cut off;
    /// of damage before it, `damage` says what to do.
    ///
    /// # Errors
    /// [`ErrorKind::Corrupt`] for what is no catalogue, or damaged;
    /// [`ErrorKind::OtherVersion`] for one of another version; [`ErrorKind::Io`].
    pub fn open(folder: Arc<dyn Folder>, damage: Damage) -> Result<(Self, Catalogue)> {
        let bytes = match folder.read(CATALOGUE, FILE_MAX) {
            Ok(bytes) => bytes,
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                let new = file::image(&Catalogue::new()?)?;
                replace(folder.as_ref(), &new)?;
                new.concat()
            }
            Err(error) => return Err(failed("reading", error)),
        };
        let image = file::read(&bytes, damage)?;
        if image.cut.is_some() && image.damaged.is_empty() {
            folder.resize(CATALOGUE, image.end).map_err(|error| failed("cutting", error))?;
        }
        let mut storage = open(folder.as_ref())?;
        if let Some(last) = image.last {
            // A sync that failed ended the process before: the system takes for clean what it could
            // not write, shows it to this process, and has nothing left for the next sync to do.
            let range = usize::try_from(last).ok().zip(usize::try_from(image.end).ok());
            let frame = range.and_then(|(from, to)| bytes.get(from..to)).unwrap_or_default();
            let written = storage.write_at(last, frame).and_then(|()| storage.sync());
            written.map_err(|error| failed("settling", error))?;
        }
        drop(bytes);
        let log = Self {
            storage,
            folder,
            end: image.end,
            records: image.records,
            next: image.catalogue.next().number(),
            state: if image.damaged.is_empty() { State::Open } else { State::Damaged },
            damaged: image.damaged,
            cut: image.cut,
            payload: Vec::new(),
        };
        Ok((log, image.catalogue))
    }

    /// Writes changes and syncs them: after a crash all are there or, until this has returned,
    /// none. Then the caller applies them to the catalogue.
    ///
    /// # Errors
    /// [`ErrorKind::OutOfBounds`] for more than [`FRAME_MAX`](super::FRAME_MAX) bytes at once, or
    /// what the file has no room for: nothing is written then. [`ErrorKind::Io`] when the write or
    /// the sync fails; after that [`ErrorKind::Poisoned`], always.
    pub fn append(&mut self, records: &[Record]) -> Result<()> {
        match &self.state {
            State::Open => {}
            State::Damaged => {
                let message = "the catalogue is damaged, and takes no changes before a compaction";
                return Err(named(Error::new(ErrorKind::Poisoned, message)));
            }
            State::Poisoned(reason) => return Err(poisoned(reason)),
        }
        if records.is_empty() {
            return Ok(());
        }
        self.payload.clear();
        let mut next = self.next;
        for record in records {
            if let Record::Create { id, .. } = record {
                if id.number() < next {
                    let message = format!("series {id} is not new: the next is {next}");
                    return Err(Error::new(ErrorKind::OutOfBounds, message));
                }
                next = id.number().checked_add(1).ok_or_else(table::spent)?;
            }
            record.encode(&mut self.payload)?;
        }
        let frame = file::frame(self.end, SeriesId::from_number(next), &self.payload)?;
        // Kept for small changes, not for the largest ever.
        self.payload.shrink_to(64 << 10);
        let written = self.storage.write_at(self.end, &frame);
        if let Err(error) = written.and_then(|()| self.storage.sync()) {
            let error = failed("writing", error);
            self.state = State::Poisoned(error.message().to_owned());
            return Err(error);
        }
        self.end += wide(frame.len());
        self.records += wide(records.len());
        self.next = next;
        Ok(())
    }

    /// Writes the file anew, without what is no more. Damage is gone then, and what it took.
    ///
    /// # Errors
    /// [`ErrorKind::Io`]: the old file is still there. [`ErrorKind::Poisoned`] after a failed write.
    pub fn compact(&mut self, catalogue: &Catalogue) -> Result<()> {
        if let State::Poisoned(reason) = &self.state {
            return Err(poisoned(reason));
        }
        let parts = file::image(catalogue)?;
        replace(self.folder.as_ref(), &parts)?;
        match open(self.folder.as_ref()) {
            Ok(storage) => self.storage = storage,
            // What is open is the file that is no more.
            Err(error) => {
                self.state = State::Poisoned(error.message().to_owned());
                return Err(error);
            }
        }
        self.end = parts.iter().map(|part| wide(part.len())).sum();
        self.records = wide(catalogue.schemas().len() + catalogue.len());
        self.next = catalogue.next().number();
        self.state = State::Open;
        Ok(())
    }

    /// Bytes of the file.
    #[must_use]
    pub fn size(&self) -> u64 {
        self.end
    }

    /// How many records the file has; after a compaction one for each schema and series.
    #[must_use]
    pub fn records(&self) -> u64 {
        self.records
    }

    /// What was passed over when the file was opened.
    #[must_use]
    pub fn damaged(&self) -> &[Damaged] {
        &self.damaged
    }

    /// The torn end that was found when the file was opened.
    #[must_use]
    pub fn cut(&self) -> Option<Cut> {
        self.cut
    }

    /// Why changes are refused, after a failed write.
    #[must_use]
    pub fn poisoned(&self) -> Option<&str> {
        match &self.state {
            State::Poisoned(reason) => Some(reason),
            State::Open | State::Damaged => None,
        }
    }
}

/// The record that makes a series what it is now.
pub(super) fn create(catalogue: &Catalogue, id: SeriesId) -> Result<Record> {
    let (Some(name), Some(place), Some(start)) =
        (catalogue.name(id), catalogue.place(id), catalogue.start(id))
    else {
        return Err(table::unknown(id));
    };
    let (name, labels) = (Name::new(name)?, Labels::new(catalogue.labels(id))?);
    Ok(Record::Create { id, place, start, name, labels })
}

fn replace(folder: &dyn Folder, parts: &[Vec<u8>]) -> Result<()> {
    let slices: Vec<&[u8]> = parts.iter().map(Vec::as_slice).collect();
    folder.replace(CATALOGUE, &slices).map_err(|error| failed("replacing", error))
}

fn open(folder: &dyn Folder) -> Result<Box<dyn Storage>> {
    folder.open(CATALOGUE).map_err(|error| failed("opening", error))
}

#[cold]
fn failed(action: &str, error: io::Error) -> Error {
    named(Error::io(&format!("{action} the catalogue"), error))
}

#[cold]
fn poisoned(reason: &str) -> Error {
    let message = format!("the catalogue takes no changes since a write failed: {reason}");
    named(Error::new(ErrorKind::Poisoned, message))
}

fn named(error: Error) -> Error {
    error.at_path(Path::new(CATALOGUE))
}
