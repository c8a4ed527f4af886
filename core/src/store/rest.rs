//! What is left to read of bytes that the store wrote: little-endian, and never past their end.

use crate::error::{Error, ErrorKind, Result};
use crate::time::Timestamp;

/// Bytes from a place on.
#[derive(Debug)]
pub(super) struct Rest<'a>(pub(super) &'a [u8]);

impl<'a> Rest<'a> {
    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The next so many bytes.
    ///
    /// # Errors
    /// [`ErrorKind::Corrupt`] when there are fewer, as in each of these calls.
    pub(super) fn take(&mut self, bytes: usize) -> Result<&'a [u8]> {
        let (taken, rest) = self.0.split_at_checked(bytes).ok_or_else(ends)?;
        self.0 = rest;
        Ok(taken)
    }

    pub(super) fn array<const N: usize>(&mut self) -> Result<[u8; N]> {
        let (taken, rest) = self.0.split_first_chunk().ok_or_else(ends)?;
        self.0 = rest;
        Ok(*taken)
    }

    pub(super) fn u16(&mut self) -> Result<u16> {
        self.array().map(u16::from_le_bytes)
    }

    pub(super) fn u32(&mut self) -> Result<u32> {
        self.array().map(u32::from_le_bytes)
    }

    /// The length of what follows.
    pub(super) fn length(&mut self) -> Result<usize> {
        self.u32().map(|length| usize::try_from(length).unwrap_or(usize::MAX))
    }

    /// Seconds and microseconds.
    pub(super) fn moment(&mut self) -> Result<Timestamp> {
        Timestamp::new(i64::from_le_bytes(self.array()?), self.u32()?)
    }

    /// So many values of one kind.
    pub(super) fn column<T, const N: usize>(
        &mut self,
        length: usize,
        read: impl Fn([u8; N]) -> T,
    ) -> Result<Vec<T>> {
        let bytes = length.checked_mul(N).ok_or_else(ends)?;
        Ok(self.take(bytes)?.as_chunks().0.iter().map(|bytes| read(*bytes)).collect())
    }
}

#[cold]
pub(super) fn ends() -> Error {
    Error::new(ErrorKind::Corrupt, "a record ends in its middle")
}
