//! Who may write: the lock of a handle, and how it tells readers that it is writing.

use super::{OpenOptions, Rrd};
use crate::error::{Error, ErrorKind, Result};
use crate::format;
use crate::storage::locking::{self, Holder, Locking, Part};
use rustix::fs::{Stat, stat};
use std::fs::File;
use std::io;
use std::path::Path;
use std::sync::Arc;
use std::thread;
use std::time::Duration;

/// Calls after which a handle looks whether a reader asks for a pause, through a map and by system
/// calls: some 300 microseconds of work, of which the question is a few thousandths.
const CALLS_BEFORE_LOOK: [u32; 2] = [1024, 64];
/// How long a pause lasts before the reader is asked whether it is done.
const PAUSE: Duration = Duration::from_micros(100);
/// Most such pauses at once: 2 ms, in which a reader copies 10 MB. No reader can hold up a writer
/// for longer, not even one that has been stopped.
const PAUSES_MAX: u32 = 20;

/// A handle's right to write.
#[derive(Debug)]
pub(super) struct Claim {
    file: Arc<File>,
    options: OpenOptions,
    identity: Identity,
    inside: Inside,
    calls: u32,
}

/// How a call that writes is known to others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Inside {
    /// No call is under way, or nobody is told.
    No,
    /// By a lock.
    Locked(Part),
    /// By a mark in the file: see [`format::WRITING`].
    Marked,
}

/// What makes a path's file the one that is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Identity {
    place: [u64; 2],
    size: i64,
    permission: [u32; 3],
}

impl Identity {
    fn of(stat: &Stat) -> Self {
        let permission = [stat.st_mode, stat.st_uid, stat.st_gid];
        Self { place: [stat.st_dev, stat.st_ino], size: stat.st_size, permission }
    }
}

/// Whether `path` leads to a file with this status, and nothing about it has changed that a fresh
/// look would find.
pub(super) fn leads_to(path: &Path, status: &Stat) -> bool {
    stat(path).is_ok_and(|now| Identity::of(&now) == Identity::of(status))
}

/// The refusal of a lock.
#[cold]
pub(super) fn refusal(error: io::Error) -> Error {
    match error.kind() {
        io::ErrorKind::WouldBlock => Error::new(ErrorKind::Locked, "could not lock RRD"),
        _ => Error::io("could not lock RRD", error),
    }
}

impl Claim {
    pub(super) fn new(file: Arc<File>, options: OpenOptions, status: &Stat) -> Self {
        let identity = Identity::of(status);
        Self { file, options, identity, inside: Inside::No, calls: 0 }
    }

    pub(super) fn locking(&self) -> Locking {
        self.options.lock
    }

    /// Whether others may write between the calls of this handle.
    pub(super) fn is_shared(&self) -> bool {
        !(self.options.write && self.options.keep_lock)
    }

    /// Who else has the database locked for writing.
    pub(super) fn others(&self) -> io::Result<Holder> {
        match self.options.lock {
            Locking::None => Ok(Holder::Nobody),
            _ => locking::writer(&self.file),
        }
    }

    pub(super) fn ask_for_pause(&self) {
        // A file system that refuses has no such writers either.
        let _ = locking::ask_for_pause(&self.file);
    }

    pub(super) fn no_more_pause(&self) {
        locking::release(&self.file, Part::Pause);
    }

    /// A shared handle's lock for one call.
    fn lock_whole(&mut self) -> io::Result<()> {
        locking::acquire(&self.file, Part::Whole, self.options.lock)?;
        self.inside = Inside::Locked(Part::Whole);
        Ok(())
    }
}

impl Drop for Claim {
    fn drop(&mut self) {
        if !self.is_shared() && self.options.lock != Locking::None {
            locking::release_all(&self.file);
        }
    }
}

impl Rrd {
    /// Begins a call that writes. A shared handle locks the database and makes sure that it is
    /// what it was: what others have changed is read again.
    pub(super) fn enter(&mut self) -> Result<()> {
        let Some(claim) = &mut self.claim else { return Ok(()) };
        if claim.is_shared() {
            return self.enter_shared();
        }
        if claim.options.lock == Locking::None {
            return Ok(());
        }
        if self.storage.is_map() {
            claim.inside = Inside::Marked;
            let marked = self.storage.write_at(self.layout.mark_at(), &format::WRITING);
            return marked.map_err(|error| self.poison("writing the header", error));
        }
        match locking::acquire(&claim.file, Part::First, claim.options.lock) {
            Ok(()) => claim.inside = Inside::Locked(Part::First),
            Err(error) => return Err(self.named(refusal(error))),
        }
        Ok(())
    }

    fn enter_shared(&mut self) -> Result<()> {
        /// Files put in the place of another while their lock was waited for.
        const REPLACED_MAX: u32 = 16;
        for _ in 0..REPLACED_MAX {
            let (Some(claim), Some(path)) = (&mut self.claim, &self.path) else { return Ok(()) };
            claim.lock_whole().map_err(|error| refusal(error).at_path(path))?;
            let same = stat(path).is_ok_and(|now| Identity::of(&now) == claim.identity);
            if same {
                let refreshed = self.refresh_locked();
                if refreshed.is_err() {
                    self.leave();
                }
                return refreshed;
            }
            let (path, options) = (path.clone(), claim.options);
            self.leave();
            *self = Self::open_with(path, &options)?;
        }
        Err(self.named(refusal(io::ErrorKind::WouldBlock.into())))
    }

    /// Whether the path still leads to the file that is open, and not to another or to none.
    pub(crate) fn is_in_place(&self) -> bool {
        let (Some(claim), Some(path)) = (&self.claim, &self.path) else { return true };
        stat(path).is_ok_and(|now| Identity::of(&now) == claim.identity)
    }

    /// Ends a call that writes.
    pub(super) fn leave(&mut self) {
        let Some(claim) = &mut self.claim else { return };
        let inside = std::mem::replace(&mut claim.inside, Inside::No);
        match inside {
            Inside::No => return,
            Inside::Locked(Part::Whole) => locking::release_all(&claim.file),
            Inside::Locked(part) => locking::release(&claim.file, part),
            Inside::Marked => {
                let unmarked = format::unmarked(&self.header, &self.layout);
                if let Err(error) = self.storage.write_at(self.layout.mark_at(), &unmarked) {
                    let _ = self.poison("writing the header", error);
                    return;
                }
            }
        }
        let [by_map, by_calls] = CALLS_BEFORE_LOOK;
        let every = if inside == Inside::Marked { by_map } else { by_calls };
        claim.calls = claim.calls.wrapping_add(1);
        // The first call of a handle looks, too: a writer that opens the file each time makes no
        // other, and leaves a reader no more than the moment between two of its opens.
        if claim.calls == 1 || claim.calls.is_multiple_of(every) {
            let mut pauses = 0;
            while pauses < PAUSES_MAX && locking::pause_is_asked(&claim.file) {
                thread::sleep(PAUSE);
                pauses += 1;
            }
        }
    }
}
