//! Opening databases.

use super::Rrd;
use super::claim::{Claim, leads_to, refusal};
use super::moment::{read_header, steady_header};
use super::pending::Pending;
use crate::engine::update::Scratch;
use crate::error::{Error, ErrorKind, Result};
use crate::format::{self, Decoded};
use crate::storage::locking::{self, Locking, Part};
use crate::storage::{self, Storage};
use rustix::fs::{FileType, Stat, fstat};
use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// How a file is reached.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum StorageKind {
    /// Positioned reads and writes at first; from the 32nd write on a memory map, where that is
    /// safe. A map updates without system calls (some 15 times faster), but costs as much as ten
    /// writes to make, and a page that cannot be written when it is touched ends the process: so
    /// it is made only on ext2 to ext4 and tmpfs, which write in place what has been allocated,
    /// and not on NFS, on file systems that copy on write, or when the disk is too full to
    /// allocate the file.
    #[default]
    Automatic,
    /// Positioned reads and writes: a failed write is an error, on every file system.
    File,
    /// A memory map. Needs a file system that can allocate.
    Map,
}

/// How a database is opened.
#[derive(Clone, Copy, Debug)]
pub struct OpenOptions {
    /// Whether the database may be updated. Default: yes.
    pub write: bool,
    /// How the file is reached. Default: [`StorageKind::Automatic`] for writing; for reading
    /// positioned reads.
    pub storage: StorageKind,
    /// What happens when somebody else has the lock, which is RRDtool's (`fcntl`, whole file).
    /// Default: wait for 5 s at most.
    ///
    /// Whoever only reads takes no lock and keeps nobody from writing: a call that reads tries
    /// again for so long when the database is written meanwhile.
    pub lock: Locking,
    /// Whether the lock is kept until the handle is closed, so that nobody else writes; if not,
    /// each call that writes is as if the database had been opened for it: it takes the lock,
    /// notices a file that has been replaced, and reads again what others have changed.
    /// Default: yes.
    pub keep_lock: bool,
}

impl Default for OpenOptions {
    fn default() -> Self {
        Self {
            write: true,
            storage: StorageKind::default(),
            lock: Locking::default(),
            keep_lock: true,
        }
    }
}

impl Rrd {
    /// Opens a database for reading and updating, with the defaults of [`OpenOptions`].
    ///
    /// # Errors
    /// As [`open_with`](Self::open_with).
    pub fn open(path: impl AsRef<Path>) -> Result<Self> {
        Self::open_with(path, &OpenOptions::default())
    }

    /// Opens a database for reading.
    ///
    /// # Errors
    /// As [`open_with`](Self::open_with).
    pub fn open_read_only(path: impl AsRef<Path>) -> Result<Self> {
        Self::open_with(path, &OpenOptions { write: false, ..OpenOptions::default() })
    }

    /// Opens a database.
    ///
    /// # Errors
    /// [`ErrorKind::Io`] when the system refuses, [`ErrorKind::Locked`] when somebody else has
    /// the lock for longer than [`OpenOptions::lock`] waits, and what decoding the header finds:
    /// [`ErrorKind::NotADatabase`], [`ErrorKind::OtherMachine`], [`ErrorKind::OtherVersion`],
    /// [`ErrorKind::Unsupported`], [`ErrorKind::Truncated`], [`ErrorKind::Corrupt`],
    /// [`ErrorKind::OutOfBounds`].
    pub fn open_with(path: impl AsRef<Path>, options: &OpenOptions) -> Result<Self> {
        let path = path.as_ref();
        let (file, status) = open_and_lock(path, options)?;
        let file = Arc::new(file);
        let claim = Claim::new(Arc::clone(&file), *options, &status);
        let storage: Box<dyn Storage> = match options.storage {
            StorageKind::Automatic if options.write => Box::new(storage::Automatic::from(file)),
            StorageKind::Automatic | StorageKind::File => Box::new(storage::File::from(file)),
            StorageKind::Map => {
                let map = storage::Map::new(file, options.write).map_err(|error| {
                    Error::io(&format!("mmaping file '{}'", path.display()), error).at_path(path)
                })?;
                Box::new(map)
            }
        };
        Self::assemble(storage, Some(path.to_owned()), Some(claim), options.write)
    }

    /// Opens a database in any storage.
    ///
    /// # Errors
    /// As [`open_with`](Self::open_with), but for the file and its lock.
    pub fn from_storage(storage: Box<dyn Storage>) -> Result<Self> {
        Self::assemble(storage, None, None, true)
    }

    fn assemble(
        storage: Box<dyn Storage>,
        path: Option<PathBuf>,
        claim: Option<Claim>,
        writable: bool,
    ) -> Result<Self> {
        let name = path.as_deref().map_or("database".into(), Path::to_string_lossy).into_owned();
        let named = |error: Error| match &path {
            Some(path) => error.at_path(path),
            None => error,
        };
        let (mut header, size) = match claim.as_ref().filter(|claim| claim.is_shared()) {
            Some(claim) => steady_header(storage.as_ref(), &name, claim),
            None => read_header(storage.as_ref(), &name),
        }
        .map_err(named)?;
        format::unmark(&mut header);
        let Decoded { schema, layout, live } =
            format::decode(&header, size, &name).map_err(named)?;
        let (scratch, pending) = (Scratch::new(&schema), Pending::new(&schema));
        let poisoned = None;
        Ok(Self {
            storage,
            path,
            schema,
            layout,
            live,
            header,
            scratch,
            pending,
            claim,
            writable,
            poisoned,
        })
    }
}

/// Files put in the place of another while their lock was waited for, before it is called a fault.
const REPLACED_MAX: u32 = 16;

/// Opens a file, and locks it when the handle is to keep its lock: the one that is there when the
/// lock has been waited for.
fn open_and_lock(path: &Path, options: &OpenOptions) -> Result<(File, Stat)> {
    let opening = |error| Error::opening(path, error);
    for _ in 0..REPLACED_MAX {
        let file = File::options().read(true).write(options.write).open(path).map_err(opening)?;
        let status = fstat(&file).map_err(|error| opening(error.into()))?;
        if !FileType::from_raw_mode(status.st_mode).is_file() {
            let message = format!("'{}' is not a regular file", path.display());
            return Err(Error::new(ErrorKind::NotADatabase, message).at_path(path));
        }
        if !options.write || !options.keep_lock || options.lock == Locking::None {
            return Ok((file, status));
        }
        locking::acquire(&file, Part::Kept, options.lock)
            .map_err(|error| refusal(error).at_path(path))?;
        if leads_to(path, &status) {
            return Ok((file, status));
        }
    }
    Err(refusal(io::ErrorKind::WouldBlock.into()).at_path(path))
}
