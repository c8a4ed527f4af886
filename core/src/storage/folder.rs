//! A folder of files: what a store keeps its own files in, so that disks, memory and crashes are
//! a page each.

use super::Storage;
use std::fmt::Debug;
use std::io;

/// A folder that one store has to itself. Names are relative, of one or more parts divided by `/`;
/// folders on the way are made when a file is created.
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
    /// What the operating system refuses; the old file is then still there.
    fn replace(&self, name: &str, parts: &[&[u8]]) -> io::Result<()>;

    /// Cuts a file, or grows it with zeros, to `size` bytes, and syncs it.
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
}
