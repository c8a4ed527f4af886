//! Bytes in memory: tests, fuzzing, and databases that never need a file.

use super::{Storage, range};
use std::io;

/// A vector as storage; writes past its end are refused.
#[derive(Clone, Debug, Default)]
pub struct Memory(Vec<u8>);

impl Memory {
    /// The bytes as they are now.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.0
    }
}

impl From<Vec<u8>> for Memory {
    fn from(bytes: Vec<u8>) -> Self {
        Self(bytes)
    }
}

impl Storage for Memory {
    fn size(&self) -> io::Result<u64> {
        u64::try_from(self.0.len()).map_err(io::Error::other)
    }

    fn read_at(&self, offset: u64, out: &mut [u8]) -> io::Result<()> {
        let range = range(offset, out.len(), self.0.len())?;
        out.copy_from_slice(self.0.get(range).unwrap_or_default());
        Ok(())
    }

    fn write_at(&mut self, offset: u64, bytes: &[u8]) -> io::Result<()> {
        let range = range(offset, bytes.len(), self.0.len())?;
        self.0.get_mut(range).unwrap_or_default().copy_from_slice(bytes);
        Ok(())
    }

    fn sync(&mut self) -> io::Result<()> {
        Ok(())
    }
}
