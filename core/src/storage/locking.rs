//! Locks on files: those that RRDtool takes and honours, and what readers learn from them.
//!
//! RRDtool locks a whole file with `fcntl`, to the end of all numbers, while it has it open. These locks are of the same kind,
//! but belong to the open file and not to the process (`F_OFD_SETLK`, Linux 3.15): they exclude
//! RRDtool in other processes and other handles of this one, and closing some other descriptor of
//! the file does not drop them.
//!
//! A handle that keeps its lock for life holds every byte but the first, which is enough to keep
//! RRDtool out, and takes the first only while it writes. So a reader, who takes no lock, can
//! tell a database that is being written from one that is only kept. No handle locks the bytes
//! from 2^62 on; there a reader asks writers for a pause that follow each other without one.

use nix::errno::Errno;
use nix::fcntl::{FcntlArg, fcntl};
use nix::libc::{F_RDLCK, F_UNLCK, F_WRLCK, SEEK_SET, c_int, c_short, flock};
use std::fs::File;
use std::io;
use std::thread;
use std::time::Duration;

/// What happens when another process, or another handle of this one, has the database's lock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Locking {
    /// Wait for it, so long at most; [`Duration::MAX`] is without end.
    Wait(Duration),
    /// Fail at once, as RRDtool does: `could not lock RRD`.
    Try,
    /// Take no lock and look for none; for file systems that have none.
    None,
}

impl Locking {
    /// How long a call waits unless told otherwise: 5 s. RRDtool keeps its lock for one command:
    /// 50 microseconds for an update, below 1 s for the largest graphs and dumps; so whoever
    /// keeps it longer hangs, and programs that wait for us (pollers with a minute a round) can
    /// still act on the error.
    pub const PATIENCE: Duration = Duration::from_secs(5);
}

impl Default for Locking {
    fn default() -> Self {
        Self::Wait(Self::PATIENCE)
    }
}

/// Where the bytes end that a kept lock covers; beyond any file.
const KEPT_END: i64 = 1 << 62;

/// Bytes that are locked together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Part {
    /// All of any file: a handle's lock for one call.
    Whole,
    /// All but the first: a handle's lock for life.
    Kept,
    /// The first: locked while a handle writes that holds the rest.
    First,
    /// The byte after those kept, locked for reading by a reader that asks for a pause.
    Pause,
}

impl Part {
    fn lock(self, kind: c_int) -> flock {
        let (l_start, l_len) = match self {
            Self::Whole => (0, KEPT_END),
            Self::Kept => (1, KEPT_END - 1),
            Self::First => (0, 1),
            Self::Pause => (KEPT_END, 1),
        };
        // The kernel wants 0 for the process: the lock is not one's.
        flock { l_type: short(kind), l_whence: short(SEEK_SET), l_start, l_len, l_pid: 0 }
    }
}

fn short(constant: c_int) -> c_short {
    c_short::try_from(constant).unwrap_or_default()
}

/// Who else has locked a file for writing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Holder {
    /// Nobody.
    Nobody,
    /// A handle that keeps it and is not writing, unless it says so in the file.
    Keeping,
    /// A handle that may be writing now.
    Writing,
    /// RRDtool, or another program that locks as it does; it may be writing now.
    Stranger,
}

/// The first nap of a waiting caller: as long as RRDtool's shortest update.
const FIRST_NAP: Duration = Duration::from_micros(50);
/// The longest: short beside what a person notices, long beside what looking costs.
const LONGEST_NAP: Duration = Duration::from_millis(5);

/// Naps that grow; their sum is what a caller is willing to wait. Nobody reads a clock.
#[derive(Debug)]
pub(crate) struct Naps {
    next: Duration,
    left: Duration,
}

impl Naps {
    pub(crate) fn new(patience: Duration) -> Self {
        Self { next: FIRST_NAP, left: patience }
    }

    /// Sleeps, at most so long; false when there is no patience left.
    pub(crate) fn nap(&mut self, longest: Duration) -> bool {
        if self.left.is_zero() {
            return false;
        }
        let nap = self.next.min(longest).min(self.left);
        thread::sleep(nap);
        self.left -= nap;
        self.next = (self.next * 2).min(LONGEST_NAP);
        true
    }
}

/// Locks a part of `file` for writing.
///
/// # Errors
/// [`io::ErrorKind::WouldBlock`] when another has a lock on it, for as long as `locking` waits; or
/// what the system refuses.
pub(crate) fn acquire(file: &File, part: Part, locking: Locking) -> io::Result<()> {
    let lock = part.lock(F_WRLCK);
    let mut naps = match locking {
        Locking::None => return Ok(()),
        Locking::Try => Naps::new(Duration::ZERO),
        Locking::Wait(Duration::MAX) => return set(file, FcntlArg::F_OFD_SETLKW(&lock)),
        Locking::Wait(patience) => Naps::new(patience),
    };
    loop {
        match set(file, FcntlArg::F_OFD_SETLK(&lock)) {
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => {
                if !naps.nap(LONGEST_NAP) {
                    return Err(error);
                }
            }
            other => return other,
        }
    }
}

/// Asks whoever keeps `file` for a pause: a lock for reading, which stops nobody.
///
/// # Errors
/// What the system refuses.
pub(crate) fn ask_for_pause(file: &File) -> io::Result<()> {
    set(file, FcntlArg::F_OFD_SETLK(&Part::Pause.lock(F_RDLCK)))
}

/// Whether a reader asks for a pause.
pub(crate) fn pause_is_asked(file: &File) -> bool {
    holder(file, Part::Pause, F_WRLCK).is_ok_and(|holder| holder != Holder::Nobody)
}

/// Gives back a part's lock.
pub(crate) fn release(file: &File, part: Part) {
    // Nothing can refuse this for a file that is open; closing gives back what is left.
    let _ = set(file, FcntlArg::F_OFD_SETLK(&part.lock(F_UNLCK)));
}

/// Gives back every lock, which costs the kernel less than a part. Closing the file would do, if
/// no process that was started meanwhile had a copy of it for the moment before its program runs.
pub(crate) fn release_all(file: &File) {
    let all = flock { l_len: 0, ..Part::Whole.lock(F_UNLCK) };
    let _ = set(file, FcntlArg::F_OFD_SETLK(&all));
}

/// Who else has `file` locked for writing.
///
/// # Errors
/// What the system refuses.
pub(crate) fn writer(file: &File) -> io::Result<Holder> {
    holder(file, Part::Whole, F_RDLCK)
}

/// Whose lock stands against one of this `kind`.
fn holder(file: &File, part: Part, kind: c_int) -> io::Result<Holder> {
    let mut lock = part.lock(kind);
    set(file, FcntlArg::F_OFD_GETLK(&mut lock))?;
    Ok(match (lock.l_start, lock.l_len) {
        _ if lock.l_type == short(F_UNLCK) => Holder::Nobody,
        (0, KEPT_END) => Holder::Writing,
        (1, _) => Holder::Keeping,
        _ => Holder::Stranger,
    })
}

fn set(file: &File, what: FcntlArg<'_>) -> io::Result<()> {
    // A signal's handler may interrupt a wait; the argument lives on, so the call is made again.
    match what {
        FcntlArg::F_OFD_SETLKW(lock) => loop {
            match fcntl(file, FcntlArg::F_OFD_SETLKW(lock)) {
                Err(Errno::EINTR) => {}
                other => return done(other),
            }
        },
        other => done(fcntl(file, other)),
    }
}

fn done(outcome: nix::Result<c_int>) -> io::Result<()> {
    match outcome {
        Ok(_) => Ok(()),
        Err(Errno::EACCES | Errno::EAGAIN) => Err(io::ErrorKind::WouldBlock.into()),
        Err(error) => Err(error.into()),
    }
}
