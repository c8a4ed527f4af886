//! A file that is written in place at first, and through a memory map once that pays.

use super::{File, Map, Storage};
use rustix::fs::fstatfs;
use std::io;
use std::sync::Arc;

/// Writes after which the map is made: it costs some ten of them (a map, and a fault for each of
/// its pages), so a database that is opened for one update never pays, and one that stays open
/// soon has it back.
const WRITES_BEFORE_MAP: u32 = 32;

/// File systems that write allocated blocks in place, so that a map of them needs no space later:
/// ext2 to ext4, and tmpfs. Those that copy on write (btrfs, XFS after `cp --reflink`, overlays of
/// them) find no space when a page is written back or touched, and the process gets a signal;
/// network file systems cannot allocate.
const IN_PLACE: [i128; 2] = [0xEF53, 0x0102_1994];

/// A file, mapped when it has been written often enough and its file system makes that safe.
#[derive(Debug)]
pub struct Automatic {
    file: File,
    handle: Arc<std::fs::File>,
    map: Option<Map>,
    writes: u32,
}

impl From<Arc<std::fs::File>> for Automatic {
    fn from(file: Arc<std::fs::File>) -> Self {
        Self { file: File::from(Arc::clone(&file)), handle: file, map: None, writes: 0 }
    }
}

impl Automatic {
    /// The map, where the file system can promise space for every byte of it.
    fn mapped(&self) -> Option<Map> {
        let kind = i128::from(fstatfs(&self.handle).ok()?.f_type);
        let in_place = IN_PLACE.contains(&kind);
        in_place.then(|| Map::new(Arc::clone(&self.handle), true).ok()).flatten()
    }
}

impl Storage for Automatic {
    fn size(&self) -> io::Result<u64> {
        self.map.as_ref().map_or_else(|| self.file.size(), Storage::size)
    }

    fn read_at(&self, offset: u64, out: &mut [u8]) -> io::Result<()> {
        match &self.map {
            Some(map) => map.read_at(offset, out),
            None => self.file.read_at(offset, out),
        }
    }

    fn write_at(&mut self, offset: u64, bytes: &[u8]) -> io::Result<()> {
        if let Some(map) = &mut self.map {
            return map.write_at(offset, bytes);
        }
        self.file.write_at(offset, bytes)?;
        self.writes = self.writes.saturating_add(1);
        if self.writes == WRITES_BEFORE_MAP {
            self.map = self.mapped();
        }
        Ok(())
    }

    fn sync(&mut self) -> io::Result<()> {
        match &mut self.map {
            Some(map) => map.sync(),
            None => self.file.sync(),
        }
    }

    fn is_map(&self) -> bool {
        self.map.is_some()
    }
}
