//! A real folder: files of one file system, locked against other processes.

use super::folder::{LOCK, NEW, check};
use super::{File, Folder, Map, Storage, durable};
use crate::error::{Error, ErrorKind, Result};
use rustix::fs::{FallocateFlags, fallocate};
use rustix::io::Errno;
use std::collections::BTreeSet;
use std::fs::{self, DirBuilder, OpenOptions, TryLockError};
use std::io::{self, Read};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// A folder of the file system as [`Folder`]. While the value lives it holds the lock on the file
/// `lock` in it, so that no other process, and no other value of this one, opens it too.
///
/// Files have mode 0600 and folders 0700. While one thread replaces a file, no other may replace
/// the same.
#[derive(Debug)]
pub struct Disk {
    path: PathBuf,
    _lock: fs::File,
    /// Folders in which names changed that are not synced.
    changed: Mutex<BTreeSet<PathBuf>>,
    /// Held while folders are synced: who asks for a sync meanwhile has to wait for that one, too.
    syncing: Mutex<()>,
}

impl Disk {
    /// Opens the folder, made if it is missing, and removes what a crash left of unfinished files.
    ///
    /// # Errors
    /// [`ErrorKind::Locked`] when it is open already; [`ErrorKind::Io`] when the system refuses.
    pub fn open(path: &Path) -> Result<Self> {
        let opening = |error| Error::opening(path, error);
        make_folder(path).map_err(opening)?;
        let mut options = OpenOptions::new();
        options.read(true).write(true).create(true).truncate(false).mode(0o600);
        let lock = options.open(path.join(LOCK)).map_err(opening)?;
        lock.try_lock().map_err(|error| match error {
            TryLockError::WouldBlock => {
                let message = format!("'{}' is in use: its file 'lock' is locked", path.display());
                Error::new(ErrorKind::Locked, message).at_path(path)
            }
            TryLockError::Error(error) => opening(error),
        })?;
        // What a killed process did to names may still be unsynced, so every folder counts as
        // changed.
        let (files, folders) = walk(path).map_err(opening)?;
        for left_over in files.iter().filter(|name| name.ends_with(NEW)) {
            fs::remove_file(path.join(left_over)).map_err(opening)?;
        }
        let (changed, syncing) = (Mutex::new(folders), Mutex::new(()));
        Ok(Self { path: path.to_owned(), _lock: lock, changed, syncing })
    }

    /// Where it is.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The path of a file, whose name is checked.
    fn at(&self, name: &str) -> io::Result<PathBuf> {
        check(name)?;
        Ok(self.path.join(name))
    }

    fn opened(&self, name: &str) -> io::Result<fs::File> {
        OpenOptions::new().read(true).write(true).open(self.at(name)?)
    }

    /// Makes the folders that `name` is in.
    fn parents(&self, name: &str) -> io::Result<()> {
        for (at, _) in name.match_indices('/') {
            let folder = self.path.join(name.get(..at).unwrap_or_default());
            match DirBuilder::new().mode(0o700).create(&folder) {
                Ok(()) => self.changed(&folder),
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
                Err(error) => return Err(error),
            }
        }
        Ok(())
    }

    /// Notes that `path` is new in its folder, or gone; to be called after it is, so that a sync
    /// that comes between does not forget it.
    fn changed(&self, path: &Path) {
        if let Some(folder) = path.parent() {
            hold(&self.changed).insert(folder.to_owned());
        }
    }
}

impl Folder for Disk {
    fn list(&self) -> io::Result<Vec<String>> {
        let (mut files, _) = walk(&self.path)?;
        files.retain(|name| name != LOCK && !name.ends_with(NEW));
        files.sort_unstable();
        Ok(files)
    }

    fn create(&self, name: &str, size: u64) -> io::Result<Box<dyn Storage>> {
        let path = self.at(name)?;
        self.parents(name)?;
        let mut options = OpenOptions::new();
        let file = options.read(true).write(true).create_new(true).mode(0o600).open(&path)?;
        let allocated = allocate(&file, 0, size);
        if allocated.is_err() {
            // The error being returned says more than one about the left-over would.
            let _ = fs::remove_file(&path);
        }
        self.changed(&path);
        allocated?;
        Ok(Box::new(File::from(file)))
    }

    fn open(&self, name: &str) -> io::Result<Box<dyn Storage>> {
        Ok(Box::new(File::from(self.opened(name)?)))
    }

    fn map(&self, name: &str) -> io::Result<Box<dyn Storage>> {
        Ok(Box::new(Map::new(self.opened(name)?, true)?.page_by_page()?))
    }

    fn read(&self, name: &str, limit: u64) -> io::Result<Vec<u8>> {
        let file = fs::File::open(self.at(name)?)?;
        let size = file.metadata()?.len();
        let mut bytes = Vec::new();
        if size <= limit {
            bytes.reserve_exact(usize::try_from(size).map_err(io::Error::other)?);
            // One more than allowed, for a file that grows meanwhile.
            file.take(limit.saturating_add(1)).read_to_end(&mut bytes)?;
        }
        if size > limit || u64::try_from(bytes.len()).is_ok_and(|read| read > limit) {
            return Err(too_large(name, limit));
        }
        Ok(bytes)
    }

    fn replace(&self, name: &str, parts: &[&[u8]]) -> io::Result<()> {
        let path = self.at(name)?;
        self.parents(name)?;
        // Nobody finds the new file without the changes to names before it.
        self.sync()?;
        let temporary = self.path.join(format!("{name}{NEW}"));
        let replaced = durable::replace(&path, &temporary, parts);
        if replaced.is_err() {
            self.changed(&path);
        }
        replaced
    }

    fn resize(&self, name: &str, size: u64) -> io::Result<()> {
        let file = self.opened(name)?;
        let old = file.metadata()?.len();
        if size > old {
            let grown = allocate(&file, old, size);
            if grown.is_err() {
                // What was allocated before space ran out.
                let _ = file.set_len(old);
            }
            grown?;
        } else {
            file.set_len(size)?;
        }
        file.sync_all()
    }

    fn sync_file(&self, name: &str) -> io::Result<()> {
        self.opened(name)?.sync_data()
    }

    fn remove(&self, name: &str) -> io::Result<()> {
        let path = self.at(name)?;
        fs::remove_file(&path)?;
        self.changed(&path);
        Ok(())
    }

    fn sync(&self) -> io::Result<()> {
        let _one_at_a_time = hold(&self.syncing);
        let folders = std::mem::take(&mut *hold(&self.changed));
        for folder in &folders {
            let synced = fs::File::open(folder).and_then(|folder| folder.sync_all());
            if synced.is_err() {
                hold(&self.changed).extend(folders);
                return synced;
            }
        }
        Ok(())
    }

    fn real_path(&self, name: &str) -> Option<PathBuf> {
        self.at(name).ok()
    }
}

/// The error of a file that has more bytes than its reader wants.
#[cold]
pub(super) fn too_large(name: &str, limit: u64) -> io::Error {
    io::Error::new(io::ErrorKind::FileTooLarge, format!("'{name}' has more than {limit} bytes"))
}

/// Makes `file` `size` bytes long, from `old` on zero and with space promised where the file
/// system does that (NFS, and others that have no `fallocate`, only take the size).
fn allocate(file: &fs::File, old: u64, size: u64) -> io::Result<()> {
    let Some(length) = size.checked_sub(old).filter(|length| *length > 0) else { return Ok(()) };
    match fallocate(file, FallocateFlags::empty(), old, length) {
        Err(Errno::OPNOTSUPP) => file.set_len(size),
        allocated => Ok(allocated?),
    }
}

/// Makes a folder, and those that it is in, so that they survive a loss of power.
fn make_folder(path: &Path) -> io::Result<()> {
    let make = || DirBuilder::new().mode(0o700).create(path);
    let made = match make() {
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            make_folder(path.parent().ok_or(error)?)?;
            make()
        }
        made => made,
    };
    match made {
        Ok(()) => durable::sync_parent(path),
        Err(_) if path.is_dir() => Ok(()),
        Err(error) => Err(error),
    }
}

/// The names of all files below `path`, in no order, and the paths of all folders, itself among
/// them. Names that are not UTF-8 are none of ours.
fn walk(path: &Path) -> io::Result<(Vec<String>, BTreeSet<PathBuf>)> {
    let (mut files, mut folders) = (Vec::new(), BTreeSet::new());
    let mut ahead = vec![String::new()];
    while let Some(folder) = ahead.pop() {
        let whole = path.join(&folder);
        for entry in fs::read_dir(&whole)? {
            let entry = entry?;
            let kind = entry.file_type()?;
            let Ok(name) = entry.file_name().into_string() else { continue };
            if kind.is_dir() {
                ahead.push(format!("{folder}{name}/"));
            } else if kind.is_file() {
                files.push(format!("{folder}{name}"));
            }
        }
        folders.insert(whole);
    }
    Ok((files, folders))
}

fn hold<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
