//! Memory that fails on purpose: tests ask what a database is worth after a failed write, and
//! what is left after a crash in the middle of one.

use super::{Memory, Storage};
use std::io;
use std::sync::{Arc, Mutex, PoisonError};

/// When and how a [`Faulty`] storage fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Never.
    None,
    /// The write of this number (0 is the next) is refused whole, and every write after it.
    RefuseWrite(usize),
    /// The write of this number keeps only its first `bytes`, is then refused, and so is every
    /// write after it: a process killed in the middle.
    TearWrite {
        /// Which write, 0 is the next.
        write: usize,
        /// How many of its bytes arrive.
        bytes: usize,
    },
    /// Every sync is refused.
    RefuseSync,
}

/// Memory with a [`Fault`]. Clones share the bytes, so a test keeps one to look at what survived.
#[derive(Clone, Debug)]
pub struct Faulty(Arc<Mutex<State>>);

#[derive(Debug)]
struct State {
    memory: Memory,
    fault: Fault,
    writes: usize,
}

impl Faulty {
    /// Storage of `bytes` that fails as `fault` says.
    #[must_use]
    pub fn new(bytes: Vec<u8>, fault: Fault) -> Self {
        Self(Arc::new(Mutex::new(State { memory: Memory::from(bytes), fault, writes: 0 })))
    }

    /// What a process would find that starts after a crash now.
    #[must_use]
    pub fn crash_image(&self) -> Vec<u8> {
        self.with(|state| state.memory.bytes().to_vec())
    }

    /// Writes asked for so far, refused ones included.
    #[must_use]
    pub fn writes(&self) -> usize {
        self.with(|state| state.writes)
    }

    fn with<T>(&self, look: impl FnOnce(&mut State) -> T) -> T {
        look(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Storage for Faulty {
    fn size(&self) -> io::Result<u64> {
        self.with(|state| state.memory.size())
    }

    fn read_at(&self, offset: u64, out: &mut [u8]) -> io::Result<()> {
        self.with(|state| state.memory.read_at(offset, out))
    }

    fn write_at(&mut self, offset: u64, bytes: &[u8]) -> io::Result<()> {
        self.with(|state| {
            let write = state.writes;
            state.writes += 1;
            match state.fault {
                Fault::RefuseWrite(from) if write >= from => Err(refused()),
                Fault::TearWrite { write: at, bytes: kept } if write == at => {
                    let kept = bytes.get(..kept).unwrap_or(bytes);
                    state.memory.write_at(offset, kept)?;
                    Err(refused())
                }
                Fault::TearWrite { write: at, .. } if write > at => Err(refused()),
                _ => state.memory.write_at(offset, bytes),
            }
        })
    }

    fn sync(&mut self) -> io::Result<()> {
        self.with(|state| match state.fault {
            Fault::RefuseSync => Err(refused()),
            _ => Ok(()),
        })
    }
}

fn refused() -> io::Error {
    io::Error::other("refused by the test")
}
