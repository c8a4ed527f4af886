//! A folder of files: what a store keeps its own files in, so that disks, memory and crashes are
//! a page each.

use super::Storage;
use std::fmt::Debug;
use std::io;
use std::path::PathBuf;

/// A folder that one store has to itself. Names are relative, of one or more parts divided by `/`;
/// folders on the way are made when a file is created. A name has at most 1,024 bytes and a part at
/// most 251; no part is empty, `.` or `..`, the first is not `lock` and the last does not end in
/// `.new`, which the folder needs itself. Other names are [`io::ErrorKind::InvalidFilename`].
///
/// What a call has done survives the end of the process when the call returns. It survives a loss
/// of power when it has been synced: the content of a file by [`Storage::sync`] or
/// [`sync_file`](Self::sync_file), that a file is there, gone or renamed by [`sync`](Self::sync).
pub trait Folder: Debug + Send + Sync {
    /// The names of all files, sorted, with those in folders below.
    ///
    /// # Errors
    /// What the operating system refuses.
    fn list(&self) -> io::Result<Vec<String>>;

    /// A new file of `size` bytes, all zero, with space promised for each of them; written in
    /// place by positioned writes, which grow it past its end.
    ///
    /// # Errors
    /// [`io::ErrorKind::AlreadyExists`] when there is a file of that name,
    /// [`io::ErrorKind::StorageFull`] when there is no space, or what else the system refuses;
    /// there is then no new file.
    fn create(&self, name: &str, size: u64) -> io::Result<Box<dyn Storage>>;

    /// A file that is there, for reading and positioned writes, which grow it past its end.
    ///
    /// # Errors
    /// [`io::ErrorKind::NotFound`], or what the operating system refuses.
    fn open(&self, name: &str) -> io::Result<Box<dyn Storage>>;

    /// A file that is there, as a memory map of its size where the folder has maps.
    ///
    /// # Errors
    /// [`io::ErrorKind::NotFound`], or what the operating system refuses.
    fn map(&self, name: &str) -> io::Result<Box<dyn Storage>>;

    /// A file's bytes, if there are no more than `limit`.
    ///
    /// # Errors
    /// [`io::ErrorKind::NotFound`], [`io::ErrorKind::FileTooLarge`], or what the operating system
    /// refuses.
    fn read(&self, name: &str, limit: u64) -> io::Result<Vec<u8>>;

    /// Puts a file of these bytes, one slice after the other, in the place of what is there: a
    /// reader finds the old one or the new one, whole, after a loss of power too.
    ///
    /// # Errors
    /// What the operating system refuses; the old file is then still there. Only where the sync of
    /// the folder was refused the new one is, and a loss of power may bring the old one back.
    fn replace(&self, name: &str, parts: &[&[u8]]) -> io::Result<()>;

    /// Cuts a file, or grows it with zeros, to `size` bytes, and syncs it. A file is not cut while it
    /// is mapped.
    ///
    /// # Errors
    /// [`io::ErrorKind::NotFound`], or what the operating system refuses.
    fn resize(&self, name: &str, size: u64) -> io::Result<()>;

    /// Makes a file's content survive a loss of power, whatever handle or map it was written
    /// through.
    ///
    /// # Errors
    /// [`io::ErrorKind::NotFound`], or what the operating system refuses; what was written is then
    /// in doubt.
    fn sync_file(&self, name: &str) -> io::Result<()>;

    /// Removes a file.
    ///
    /// # Errors
    /// [`io::ErrorKind::NotFound`], or what the operating system refuses.
    fn remove(&self, name: &str) -> io::Result<()>;

    /// Makes the names of files survive a loss of power: those made, removed or replaced so far.
    ///
    /// # Errors
    /// What the operating system refuses.
    fn sync(&self) -> io::Result<()>;

    /// Where in the file system a file of that name is or would be, for those who share it with
    /// other programs; none where there is no such place.
    fn real_path(&self, name: &str) -> Option<PathBuf> {
        let _ = name;
        None
    }
}

/// The file in the folder that is locked for as long as somebody has the folder.
pub(super) const LOCK: &str = "lock";
/// What a file's name ends in while it is written that will replace another.
pub(super) const NEW: &str = ".new";

/// Longest name: a quarter of the longest path that Linux takes, for the folder's own path is before it.
const NAME_BYTES: usize = 1024;
/// Longest part of a name: Linux's file systems take 255 bytes, and [`NEW`] must fit behind.
const PART_BYTES: usize = 255 - NEW.len();

/// Whether `name` may be a file's in a folder, as [`Folder`] says.
///
/// # Errors
/// [`io::ErrorKind::InvalidFilename`].
pub(super) fn check(name: &str) -> io::Result<()> {
    let rule = if name.len() > NAME_BYTES {
        "has more than 1,024 bytes"
    } else if name.contains('\0') {
        "has a NUL"
    } else if name.split('/').any(|part| matches!(part, "" | "." | "..")) {
        "has a part that is empty, '.' or '..'"
    } else if name.split('/').any(|part| part.len() > PART_BYTES) {
        "has a part of more than 251 bytes"
    } else if name.split('/').next() == Some(LOCK) || name.ends_with(NEW) {
        "is the folder's own: 'lock' and '*.new' are"
    } else {
        return Ok(());
    };
    let start: String = name.chars().take(64).collect();
    Err(io::Error::new(io::ErrorKind::InvalidFilename, format!("name {start:?} {rule}")))
}
