//! Positioned reads and writes of a file. A write is in the kernel when the call returns, so it
//! survives the end of the process.

use super::Storage;
use std::io;
use std::os::unix::fs::FileExt;
use std::sync::Arc;

/// A file as storage.
#[derive(Debug)]
pub struct File(Arc<std::fs::File>);

impl From<std::fs::File> for File {
    fn from(file: std::fs::File) -> Self {
        Self(Arc::new(file))
    }
}

impl From<Arc<std::fs::File>> for File {
    fn from(file: Arc<std::fs::File>) -> Self {
        Self(file)
    }
}

impl Storage for File {
    fn size(&self) -> io::Result<u64> {
        Ok(self.0.metadata()?.len())
    }

    fn read_at(&self, offset: u64, out: &mut [u8]) -> io::Result<()> {
        self.0.read_exact_at(out, offset)
    }

    fn write_at(&mut self, offset: u64, bytes: &[u8]) -> io::Result<()> {
        self.0.write_all_at(bytes, offset)
    }

    fn sync(&mut self) -> io::Result<()> {
        self.0.sync_data()
    }
}
