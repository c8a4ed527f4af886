//! Reading without a lock: what a reading call answers is what the database was at one moment.
//!
//! A reader looks, in this order, at the header, at who has the file locked, at the rows, at the
//! locks again and at the header again. The answer counts when nobody was writing at either look
//! and the header is the same: whoever wrote in between was done by the second look, and would
//! have changed the header, whose time of the last update only grows. Otherwise it reads again.

use super::claim::{Claim, refusal};
use super::pending::Pending;
use super::{Head, Rrd};
use crate::engine::update::Scratch;
use crate::error::{Error, Result};
use crate::format::{self, Decoded};
use crate::storage::Storage;
use crate::storage::locking::{Holder, Locking, Naps};
use std::io;
use std::time::Duration;

/// Tries that follow each other at once: most writers are gone after the first.
const EAGER: u32 = 16;
/// The longest nap between later tries: shorter than the pauses that writers make when asked.
const NAP: Duration = Duration::from_micros(50);

/// The tries of one reading call.
#[derive(Debug)]
struct Tries<'a> {
    claim: Option<&'a Claim>,
    made: u32,
    naps: Naps,
    asking: bool,
}

impl<'a> Tries<'a> {
    fn new(claim: Option<&'a Claim>) -> Self {
        let patience = match claim.map(Claim::locking) {
            Some(Locking::Wait(patience)) => patience,
            Some(Locking::None) => Locking::PATIENCE,
            Some(Locking::Try) | None => Duration::ZERO,
        };
        Self { claim, made: 0, naps: Naps::new(patience), asking: false }
    }

    /// Who else has the database locked for writing.
    fn holder(&self) -> Result<Holder> {
        self.claim.map_or(Ok(Holder::Nobody), |claim| claim.others().map_err(refusal))
    }

    /// Gets ready for another try.
    fn again(&mut self) -> Result<()> {
        self.made += 1;
        if self.made < EAGER {
            return Ok(());
        }
        if let Some(claim) = self.claim.filter(|_| !self.asking)
            && matches!(claim.others(), Ok(Holder::Keeping | Holder::Writing))
        {
            self.asking = true;
            claim.ask_for_pause();
        }
        if self.naps.nap(NAP) { Ok(()) } else { Err(refusal(io::ErrorKind::WouldBlock.into())) }
    }
}

impl Drop for Tries<'_> {
    fn drop(&mut self) {
        if let (true, Some(claim)) = (self.asking, self.claim) {
            claim.no_more_pause();
        }
    }
}

/// Whether the holder of the lock may be writing a database with this header.
fn may_write(holder: Holder, header: &[u8]) -> bool {
    match holder {
        Holder::Writing | Holder::Stranger => true,
        Holder::Keeping => format::is_being_written(header),
        // A mark that nobody is left to take away: the state after a crash.
        Holder::Nobody => false,
    }
}

/// The first bytes of a header in one read: enough for 1 data source and 9 archives, so that most
/// files need no second read.
const FIRST_READ: usize = 4096;

/// The header as it is now, half of one and half of the next when somebody is writing it; and the
/// size of the file.
pub(super) fn read_header(storage: &dyn Storage, name: &str) -> Result<(Vec<u8>, u64)> {
    let reading = |error| Error::io("reading", error);
    let size = storage.size().map_err(reading)?;
    let first = usize::try_from(size).unwrap_or(usize::MAX).min(FIRST_READ);
    let mut header = vec![0; first];
    storage.read_at(0, &mut header).map_err(reading)?;
    let needed = format::header_size(&header, size, name)?;
    if needed > first {
        // At most the file's size, which header_size has checked.
        header.resize(needed, 0);
        storage.read_at(0, &mut header).map_err(reading)?;
    }
    header.truncate(needed);
    Ok((header, size))
}

/// The header of one moment.
pub(super) fn steady_header(
    storage: &dyn Storage,
    name: &str,
    claim: &Claim,
) -> Result<(Vec<u8>, u64)> {
    let mut tries = Tries::new(Some(claim));
    let mut known = read_header(storage, name)?;
    loop {
        let holder = tries.holder()?;
        let now = read_header(storage, name)?;
        if now == known && !may_write(holder, &now.0) {
            return Ok(known);
        }
        known = now;
        tries.again()?;
    }
}

/// A header other than the one that a handle knows.
#[derive(Debug)]
pub(super) struct Newer {
    bytes: Vec<u8>,
    decoded: Decoded,
}

impl Rrd {
    /// What `read` finds at one moment, which is now; it may be called several times.
    ///
    /// # Errors
    /// [`ErrorKind::Locked`](crate::ErrorKind::Locked) when the database is written without end;
    /// those of `read`.
    pub(super) fn at_one_moment<T>(&self, read: impl FnMut(&Head<'_>) -> Result<T>) -> Result<T> {
        self.look(read).map(|(answer, _)| answer).map_err(|error| self.named(error))
    }

    /// Looks at the header again, of a database that others may change: what
    /// [`live`](Self::live), [`last_update`](Self::last_update) and [`schema`](Self::schema) say
    /// is what they said when the handle was opened, last written through or last refreshed.
    /// Fetching and dumping look by themselves. Says whether anything has changed.
    ///
    /// # Errors
    /// As [`open_with`](Self::open_with), but for opening the file.
    pub fn refresh(&mut self) -> Result<bool> {
        let (_, newer) = self.look(|_| Ok(())).map_err(|error| self.named(error))?;
        Ok(newer.map(|newer| self.adopt(newer)).is_some())
    }

    /// The same for a handle that has just locked the database.
    pub(super) fn refresh_locked(&mut self) -> Result<()> {
        let newer = match self.changed(&self.header) {
            Ok(None) => return Ok(()),
            Ok(Some(bytes)) => self.newer(bytes),
            Err(error) => Err(error),
        };
        self.adopt(newer.map_err(|error| self.named(error))?);
        Ok(())
    }

    fn newer(&self, bytes: Vec<u8>) -> Result<Newer> {
        let size = self.storage.size().map_err(|error| Error::io("reading", error))?;
        let decoded = format::decode(&bytes, size, &self.name())?;
        Ok(Newer { bytes, decoded })
    }

    fn adopt(&mut self, newer: Newer) {
        let Newer { bytes, decoded: Decoded { schema, layout, live } } = newer;
        if schema != self.schema {
            self.scratch = Scratch::new(&schema);
            self.pending = Pending::new(&schema);
        }
        (self.schema, self.layout, self.live) = (schema, layout, live);
        self.header = bytes;
        format::unmark(&mut self.header);
    }

    /// The header as it is now, when it is not `known`.
    pub(super) fn changed(&self, known: &[u8]) -> Result<Option<Vec<u8>>> {
        let mut buffer = [0; 2048];
        let mut at = 0;
        let same = known.chunks(buffer.len()).all(|known| {
            let now = buffer.get_mut(..known.len()).unwrap_or_default();
            let read = self.storage.read_at(at, now);
            at += u64::try_from(known.len()).unwrap_or(0);
            read.is_ok() && now == known
        });
        if same {
            return Ok(None);
        }
        read_header(self.storage.as_ref(), &self.name()).map(|(now, _)| Some(now))
    }

    /// The same as [`at_one_moment`](Self::at_one_moment), and the header of that moment where it
    /// is not the one that the handle knows.
    fn look<T>(&self, mut read: impl FnMut(&Head<'_>) -> Result<T>) -> Result<(T, Option<Newer>)> {
        if !self.is_shared() {
            return Ok((read(&self.head())?, None));
        }
        let mut tries = Tries::new(self.claim.as_ref());
        let mut newer: Option<Newer> = None;
        let mut refused = None;
        loop {
            let (bytes, head) = match &newer {
                None => (&self.header, self.head()),
                Some(Newer { bytes, decoded: Decoded { schema, layout, live } }) => {
                    (bytes, Head { storage: self.storage.as_ref(), schema, layout, live })
                }
            };
            // The header that the handle knows is whole: it has been looked at like this before.
            let whole = newer.is_none() || !may_write(tries.holder()?, bytes);
            let answer = whole.then(|| read(&head));
            let holder = tries.holder()?;
            let now = self.changed(bytes)?;
            let writing = may_write(holder, now.as_ref().unwrap_or(bytes));
            match (answer, &now, writing) {
                (Some(answer), None, false) => return answer.map(|answer| (answer, newer)),
                // Half of a header may not decode, and a whole one is found later.
                (_, Some(_), false) => {
                    let now = now.unwrap_or_default();
                    match self.newer(now) {
                        Ok(found) => (newer, refused) = (Some(found), None),
                        Err(error) => refused = Some(error),
                    }
                }
                _ => {}
            }
            tries.again().map_err(|error| refused.take().unwrap_or(error))?;
        }
    }
}
