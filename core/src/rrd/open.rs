//! Opening databases, and the lock that old tools honour too.

use super::Rrd;
use crate::engine::update::Scratch;
use crate::error::{Error, ErrorKind, Result};
use crate::format::{self, Decoded};
use crate::storage::{self, Storage};
use rustix::fs::{FlockOperation, fcntl_lock};
use rustix::io::Errno;
use std::fs::File;
use std::path::{Path, PathBuf};

/// How a file is reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum StorageKind {
    /// Positioned reads and writes: a failed write is an error, on every file system.
    File,
    /// A memory map: updates without system calls. Needs a file system that can allocate.
    Map,
}

/// How a database is opened.
#[derive(Clone, Copy, Debug)]
pub struct OpenOptions {
    /// Whether the database may be updated. Default: yes.
    pub write: bool,
    /// How the file is reached. Default: positioned reads and writes.
    pub storage: StorageKind,
    /// Whether the file is locked while it is open, as RRDtool locks it (`fcntl`, whole file,
    /// tried once): for writing when `write`, else for reading. Default: yes.
    pub lock: bool,
}

impl Default for OpenOptions {
    fn default() -> Self {
        Self { write: true, storage: StorageKind::File, lock: true }
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
    /// [`ErrorKind::Io`] when the system refuses, [`ErrorKind::Locked`] when another process holds
    /// the lock, and what decoding the header finds: [`ErrorKind::NotADatabase`],
    /// [`ErrorKind::OtherMachine`], [`ErrorKind::OtherVersion`], [`ErrorKind::Unsupported`],
    /// [`ErrorKind::Truncated`], [`ErrorKind::Corrupt`], [`ErrorKind::OutOfBounds`].
    pub fn open_with(path: impl AsRef<Path>, options: &OpenOptions) -> Result<Self> {
        let path = path.as_ref();
        let opening = |error| Error::opening(path, error);
        let file = File::options().read(true).write(options.write).open(path).map_err(opening)?;
        if !file.metadata().map_err(opening)?.is_file() {
            let message = format!("'{}' is not a regular file", path.display());
            return Err(Error::new(ErrorKind::NotADatabase, message).at_path(path));
        }
        if options.lock {
            lock(&file, options.write).map_err(|error| error.at_path(path))?;
        }
        let storage: Box<dyn Storage> = match options.storage {
            StorageKind::File => Box::new(storage::File::from(file)),
            StorageKind::Map => {
                let map = storage::Map::new(file, options.write).map_err(|error| {
                    Error::io(&format!("mmaping file '{}'", path.display()), error).at_path(path)
                })?;
                Box::new(map)
            }
        };
        Self::assemble(storage, Some(path.to_owned()), options.write)
    }

    /// Opens a database in any storage.
    ///
    /// # Errors
    /// As [`open_with`](Self::open_with), but for the file and its lock.
    pub fn from_storage(storage: Box<dyn Storage>) -> Result<Self> {
        Self::assemble(storage, None, true)
    }

    fn assemble(storage: Box<dyn Storage>, path: Option<PathBuf>, writable: bool) -> Result<Self> {
        let name = path.as_deref().map_or("database".into(), |path| path.display().to_string());
        let named = |error: Error| match &path {
            Some(path) => error.at_path(path),
            None => error,
        };
        let header = read_header(storage.as_ref(), &name).map_err(named)?;
        let size = storage.size().map_err(|error| named(Error::io("reading", error)))?;
        let Decoded { schema, layout, live } =
            format::decode(&header, size, &name).map_err(named)?;
        let image = header.get(layout.live()).unwrap_or_default().to_vec();
        let scratch = Scratch::new(&schema);
        let (rows, poisoned) = (Vec::new(), None);
        Ok(Self { storage, path, schema, layout, live, image, scratch, rows, writable, poisoned })
    }
}

/// The first bytes of a header in one read: enough for 1 data source and 9 archives, so that most
/// files need no second read.
const FIRST_READ: usize = 4096;

fn read_header(storage: &dyn Storage, name: &str) -> Result<Vec<u8>> {
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
    Ok(header)
}

fn lock(file: &File, write: bool) -> Result<()> {
    let operation = if write {
        FlockOperation::NonBlockingLockExclusive
    } else {
        FlockOperation::NonBlockingLockShared
    };
    fcntl_lock(file, operation).map_err(|error| match error {
        Errno::AGAIN | Errno::ACCESS => Error::new(ErrorKind::Locked, "could not lock RRD"),
        other => Error::io("could not lock RRD", other.into()),
    })
}
