//! Where bytes live: a file, a memory map, memory, and memory that fails on purpose; and folders of
//! them, real and simulated.

mod automatic;
mod disk;
pub mod durable;
mod faulty;
mod file;
mod folder;
pub(crate) mod locking;
mod map;
mod memory;
mod simulated;

pub use automatic::Automatic;
pub use disk::Disk;
pub use faulty::{Fault, Faulty};
pub use file::File;
pub use folder::Folder;
pub use locking::Locking;
pub use map::Map;
pub use memory::Memory;
pub use simulated::{Calls, Refusal, Simulated};

use std::fmt::Debug;
use std::io;

/// Bytes that a database lives in. Four methods to write, so that faults, crashes, memory and files are a
/// page each.
pub trait Storage: Debug + Send + Sync {
    /// How many bytes there are.
    ///
    /// # Errors
    /// What the operating system refuses.
    fn size(&self) -> io::Result<u64>;

    /// Fills `out` from `offset` on.
    ///
    /// # Errors
    /// [`io::ErrorKind::UnexpectedEof`] when the bytes end before, or what the system refuses.
    fn read_at(&self, offset: u64, out: &mut [u8]) -> io::Result<()>;

    /// Writes `bytes` from `offset` on; what lies past the end is refused or grows the storage,
    /// as the implementation says.
    ///
    /// # Errors
    /// What the operating system refuses.
    fn write_at(&mut self, offset: u64, bytes: &[u8]) -> io::Result<()>;

    /// Makes everything written so far survive a loss of power.
    ///
    /// # Errors
    /// What the operating system refuses; what was written is then in doubt.
    fn sync(&mut self) -> io::Result<()>;

    /// Whether writes go to memory that other processes see at once, and cost no system call.
    fn is_map(&self) -> bool {
        false
    }
}

/// The range `offset..offset + length` of memory; past the end is an unexpected end of file.
fn range(offset: u64, length: usize, size: usize) -> io::Result<std::ops::Range<usize>> {
    let start = usize::try_from(offset).ok();
    start
        .and_then(|start| Some(start..start.checked_add(length)?))
        .filter(|range| range.end <= size)
        .ok_or_else(|| io::Error::from(io::ErrorKind::UnexpectedEof))
}
