//! A file mapped into memory: updates without system calls. The only `unsafe` of this crate.
//!
//! The contract: blocks are allocated before a writable map is made, so that a full disk is an
//! error here and not a signal later; nobody shortens the file while it is mapped (RRDtool never
//! does; a database's file keeps its size for life). Other processes may change the bytes, so
//! they are only ever copied out, never borrowed.
#![expect(unsafe_code, reason = "copies between a memory map and slices")]

use super::{Storage, range};
use memmap2::{Advice, MmapOptions, MmapRaw};
use rustix::fs::{FallocateFlags, SeekFrom, fallocate, seek};
use std::fs::File;
use std::io;
use std::sync::Arc;
use std::sync::atomic::{Ordering, fence};

/// A whole file, mapped and shared.
#[derive(Debug)]
pub struct Map {
    map: MmapRaw,
    /// A map outlives its descriptor, but a lock on the file does not.
    _file: Arc<File>,
    writable: bool,
}

impl Map {
    /// Maps `file`, which is open for reading and, when `writable`, for writing; it stays open, and
    /// locked where it is locked, as long as the map.
    ///
    /// # Errors
    /// When the system refuses the map, or, when `writable`, cannot promise space for every byte
    /// (a full disk, or a file system without allocation such as NFS; use a
    /// [`File`](super::File) there).
    pub fn new(file: impl Into<Arc<File>>, writable: bool) -> io::Result<Self> {
        let file = file.into();
        let map = if writable {
            let size = file.metadata()?.len();
            // A file without holes has its blocks; allocating again would cost a transaction.
            if size > 0 && seek(&*file, SeekFrom::Hole(0)).ok() != Some(size) {
                fallocate(&*file, FallocateFlags::empty(), 0, size)?;
            }
            MmapOptions::new().map_raw(&*file)?
        } else {
            MmapOptions::new().map_raw_read_only(&*file)?
        };
        Ok(Self { map, _file: file, writable })
    }
}

impl Map {
    /// The same map, for whom pages stand alone: a page that is touched brings no others. Systems
    /// read ahead up to 8 MiB around one, which a writer of rows pays with a stall of 200 ms for
    /// 20,000 series.
    ///
    /// # Errors
    /// What the system refuses.
    pub(super) fn page_by_page(self) -> io::Result<Self> {
        self.map.advise(Advice::Random)?;
        Ok(self)
    }
}

impl Storage for Map {
    fn size(&self) -> io::Result<u64> {
        u64::try_from(self.map.len()).map_err(io::Error::other)
    }

    fn read_at(&self, offset: u64, out: &mut [u8]) -> io::Result<()> {
        let range = range(offset, out.len(), self.map.len())?;
        // SAFETY: `range` proved start + length <= the map's length, so the pointer stays inside.
        let from = unsafe { self.map.as_ptr().add(range.start) };
        // SAFETY: the map is valid for `out.len()` bytes from `from` while `self` lives (nobody
        // shortens the file: module contract); `out` is ours alone and cannot overlap a map that
        // is never lent out.
        unsafe { std::ptr::copy_nonoverlapping(from, out.as_mut_ptr(), out.len()) };
        Ok(())
    }

    fn write_at(&mut self, offset: u64, bytes: &[u8]) -> io::Result<()> {
        if !self.writable {
            return Err(io::Error::from(io::ErrorKind::PermissionDenied));
        }
        let range = range(offset, bytes.len(), self.map.len())?;
        // Readers of other processes see writes in their order: rows before the header.
        fence(Ordering::Release);
        // SAFETY: `range` proved start + length <= the map's length, so the pointer stays inside.
        let to = unsafe { self.map.as_mut_ptr().add(range.start) };
        // SAFETY: the map is writable (checked above) and valid for `bytes.len()` bytes from `to`
        // while `self` lives; `&mut self` makes this the only writer of this handle, and `bytes`
        // cannot overlap a map that is never lent out.
        unsafe { std::ptr::copy_nonoverlapping(bytes.as_ptr(), to, bytes.len()) };
        Ok(())
    }

    fn sync(&mut self) -> io::Result<()> {
        self.map.flush()
    }

    fn is_map(&self) -> bool {
        true
    }
}
