//! What a call would write, before it is written: for a store that writes it down elsewhere first,
//! so that a loss of power in the middle of the file can be mended.

use super::Rrd;
use super::update::Batch;
use crate::engine::rate::Reading;
use crate::error::{Error, ErrorKind, Result};
use crate::format::{self, Decoded};
use crate::storage::Storage;
use crate::time::Timestamp;
use std::io;

/// Bytes that go to places of a file, in this order: rows first, the header last.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Changes {
    /// The last update before.
    pub(crate) before: Timestamp,
    /// The last update afterwards.
    pub(crate) after: Timestamp,
    /// The checksum of the part of the header that says what the database is.
    pub(crate) fixed: u32,
    /// The checksum of the whole header before.
    pub(crate) header: u32,
    /// Where, and what.
    pub(crate) pieces: Vec<(u64, Vec<u8>)>,
}

/// What readings would do to a database.
#[derive(Debug)]
pub(crate) struct Foreseen {
    /// What would be written; none when no reading counts.
    pub(crate) changes: Option<Changes>,
    /// Readings that are not later than the database, or that it cannot take.
    pub(crate) refused: usize,
}

/// What a database has to be for changes to be written to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fit {
    /// As it was when they were foreseen.
    Same,
    /// Of the same schema and machine: what it remembers may be torn.
    Torn,
}

/// Keeps what is written.
#[derive(Debug, Default)]
struct Recorder(Vec<(u64, Vec<u8>)>);

impl Storage for Recorder {
    fn size(&self) -> io::Result<u64> {
        Ok(0)
    }

    fn read_at(&self, _: u64, _: &mut [u8]) -> io::Result<()> {
        Err(io::ErrorKind::Unsupported.into())
    }

    fn write_at(&mut self, offset: u64, bytes: &[u8]) -> io::Result<()> {
        self.0.push((offset, bytes.to_vec()));
        Ok(())
    }

    fn sync(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Batch<'_> {
    /// Adds an update as a call of its own would be: seasons are smoothed for it alone, and not
    /// once for all of the call.
    fn update_alone(&mut self, at: Timestamp, readings: &[Reading<'_>]) -> Result<()> {
        self.update(at, readings)?;
        if std::mem::take(&mut self.smooth) {
            self.rrd.smooth()?;
        }
        Ok(())
    }

    /// What a commit would write; the call is over without one.
    fn changes(self, before: Timestamp) -> Result<Option<Changes>> {
        if !self.applied {
            return Ok(None);
        }
        let header = crc32c::crc32c(&self.rrd.header);
        let fixed = self.rrd.fixed();
        let Rrd { schema, layout, live, header: known, pending, .. } = &mut *self.rrd;
        let mut recorder = Recorder::default();
        let recorded = pending.write(&mut recorder, layout);
        recorded.map_err(|error| Error::io("collecting rows", error))?;
        let start = layout.live_head();
        let mut image = known.clone();
        let part = image.get_mut(start..).unwrap_or_default();
        format::encode_live(schema, layout, live, self.closed, part)?;
        let changed = if self.closed { layout.live() } else { layout.open_step() };
        let changed = image.get(changed).unwrap_or_default().to_vec();
        let mut pieces = recorder.0;
        pieces.push((u64::try_from(start).unwrap_or(u64::MAX), changed));
        let after = live.last_update;
        Ok(Some(Changes { before, after, fixed, header, pieces }))
    }
}

impl Rrd {
    /// What these readings would write, each as a call of its own. Nothing is written, and the
    /// lock is not kept.
    ///
    /// # Errors
    /// Those of [`batch`](Self::batch), and [`ErrorKind::Io`] when reading fails.
    pub(crate) fn foresee<'a, R: AsRef<[Reading<'a>]>>(
        &mut self,
        updates: impl IntoIterator<Item = (Timestamp, R)>,
    ) -> Result<Foreseen> {
        let mut batch = self.batch()?;
        let before = batch.last_update();
        let mut refused = 0;
        for (at, readings) in updates {
            match batch.update_alone(at, readings.as_ref()) {
                Ok(()) => {}
                Err(error) if batch.rrd.poisoned.is_some() => return Err(error),
                Err(_) => refused += 1,
            }
        }
        Ok(Foreseen { changes: batch.changes(before)?, refused })
    }

    /// Writes changes, if the database fits; says whether it did.
    ///
    /// # Errors
    /// Those of [`batch`](Self::batch); [`ErrorKind::Io`] when a write fails, after which the
    /// handle refuses further writes.
    pub(crate) fn write_changes(&mut self, changes: &Changes, fit: Fit) -> Result<bool> {
        self.check_writable()?;
        self.enter()?;
        let fits = match fit {
            Fit::Same => crc32c::crc32c(&self.header) == changes.header,
            Fit::Torn => self.fixed() == changes.fixed,
        };
        let written = if fits { self.write_pieces(changes) } else { Ok(()) };
        self.leave();
        written.map(|()| fits)
    }

    fn write_pieces(&mut self, changes: &Changes) -> Result<()> {
        let (size, start) = (self.layout.file_size(), self.layout.live_head());
        for (offset, bytes) in &changes.pieces {
            let end = u64::try_from(bytes.len()).ok().and_then(|length| offset.checked_add(length));
            if end.is_none_or(|end| end > size) {
                let message = "changes that reach past the end of the file";
                return Err(self.named(Error::new(ErrorKind::Corrupt, message)));
            }
            if let Err(error) = self.storage.write_at(*offset, bytes) {
                return Err(self.poison("writing", error));
            }
            if usize::try_from(*offset) == Ok(start)
                && let Some(part) = self.header.get_mut(start..start + bytes.len())
            {
                part.copy_from_slice(bytes);
            }
        }
        let Decoded { live, .. } = format::decode(&self.header, size, &self.name())?;
        self.live = live;
        Ok(())
    }

    /// The checksum of what the header says for good.
    fn fixed(&self) -> u32 {
        crc32c::crc32c(self.header.get(..self.layout.live_head()).unwrap_or_default())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::schema::{Archive, Consolidation, DataSource, DataSourceKind, Schema};
    use crate::storage::Memory;
    use crate::{CreateOptions, CurrentRows};

    #[test]
    fn what_is_foreseen_and_written_is_what_an_update_writes() {
        let load = DataSource::new("load", DataSourceKind::Gauge, 120).unwrap();
        let archive = |steps| Archive::new(Consolidation::Average, 0.5, steps, 5).unwrap();
        let schema = Schema::new(60, vec![load], vec![archive(1), archive(3)]).unwrap();
        let options = CreateOptions {
            current_rows: CurrentRows::At(vec![0, 0]),
            ..CreateOptions::new(Timestamp::from_seconds(1_700_000_040))
        };
        let image = Rrd::new_image(&schema, &options).unwrap();
        let open = || Rrd::from_storage(Box::new(Memory::from(image.clone()))).unwrap();
        let (mut plain, mut planned) = (open(), open());
        let mut at = options.start;
        for call in 0..20_u32 {
            let mut readings = Vec::new();
            for _ in 0..call {
                at = at.plus_seconds(25);
                readings.push((at, [Reading::Float(f64::from(call))]));
            }
            for (at, reading) in &readings {
                plain.update(*at, reading).unwrap();
            }
            readings.push((at, [Reading::Float(0.0)]));
            let Foreseen { changes, refused } = planned.foresee(readings).unwrap();
            assert_eq!(refused, 1, "the last is not later");
            let Some(changes) = changes else { continue };
            assert_ne!(planned.last_update(), plain.last_update(), "nothing is written yet");
            assert!(planned.write_changes(&changes, Fit::Same).unwrap());
            assert!(!planned.write_changes(&changes, Fit::Same).unwrap(), "it is another now");
            assert!(planned.write_changes(&changes, Fit::Torn).unwrap(), "again is the same");
            assert_eq!(format!("{:?}", planned.live()), format!("{:?}", plain.live()));
            let rows = |rrd: &Rrd, archive| {
                let mut rows = Vec::new();
                rrd.rows(archive, &mut rows).unwrap();
                rows.iter().map(|value| value.to_bits()).collect::<Vec<_>>()
            };
            assert_eq!(rows(&planned, 0), rows(&plain, 0));
            assert_eq!(rows(&planned, 1), rows(&plain, 1));
        }
    }
}
