//! The bytes of a simulated file: as processes see them, and what a loss of power may leave.

use super::random::{Keep, Random};
use std::collections::BTreeMap;
use std::fmt;
use std::io;
use std::ops::Range;
use std::sync::Arc;

/// What a disk writes whole or not at all.
pub(super) const SECTOR: usize = 512;
/// Largest file; a test that asks for more has miscounted, and should not take the machine's memory.
const BYTES_MAX: usize = 1 << 30;
/// Versions of one sector that are remembered between two syncs: the durable one and the last 63
/// before the present one. A header that is written a million times without a sync takes 32 kB.
const VERSIONS_MAX: usize = 64;

/// A file's bytes.
#[derive(Clone, Default)]
pub(super) struct Content {
    /// What processes see. Shared between a file and its images until one of them writes.
    now: Arc<Vec<u8>>,
    /// The sectors written since they were last durable, by number.
    unsynced: BTreeMap<usize, Versions>,
    /// The sizes before the present one, the durable one first.
    sizes: Vec<usize>,
}

/// What a sector held before it holds what it does now.
#[derive(Clone, Default)]
struct Versions {
    /// The durable version first, then later ones in no order; filled up with zeros.
    before: Vec<[u8; SECTOR]>,
    /// How often the sector was written.
    writes: usize,
    /// Whether a sync of it failed: the system then holds it for clean, and no later sync writes it.
    lost: bool,
}

impl Content {
    /// A new file of zeros, nothing of it durable.
    ///
    /// # Errors
    /// [`io::ErrorKind::FileTooLarge`].
    pub(super) fn zeros(size: u64) -> io::Result<Self> {
        let size = limited(size, 0)?.end;
        let sizes = if size > 0 { vec![0] } else { Vec::new() };
        Ok(Self { now: Arc::new(vec![0; size]), sizes, ..Self::default() })
    }

    /// A file of these bytes, all durable.
    pub(super) fn durable(bytes: Vec<u8>) -> Self {
        Self { now: Arc::new(bytes), ..Self::default() }
    }

    /// What processes see.
    pub(super) fn bytes(&self) -> &[u8] {
        &self.now
    }

    /// Writes `bytes` from `offset` on, past the end too.
    ///
    /// # Errors
    /// [`io::ErrorKind::FileTooLarge`].
    pub(super) fn write(&mut self, offset: u64, bytes: &[u8]) -> io::Result<()> {
        let range = limited(offset, bytes.len())?;
        if bytes.is_empty() {
            return Ok(());
        }
        self.remember(range.clone());
        let size = self.now.len();
        let now = Arc::make_mut(&mut self.now);
        if range.end > size {
            self.sizes.push(size);
            now.resize(range.end, 0);
        }
        now.get_mut(range).unwrap_or_default().copy_from_slice(bytes);
        Ok(())
    }

    /// Cuts the file, or grows it with zeros.
    ///
    /// # Errors
    /// [`io::ErrorKind::FileTooLarge`].
    pub(super) fn resize(&mut self, size: u64) -> io::Result<()> {
        let size = limited(size, 0)?.end;
        let old = self.now.len();
        if size < old {
            self.remember(size..old);
        }
        if size != old {
            self.sizes.push(old);
            Arc::make_mut(&mut self.now).resize(size, 0);
        }
        Ok(())
    }

    /// Makes what processes see durable, but for what an earlier sync has failed to.
    pub(super) fn sync(&mut self) {
        self.unsynced.retain(|_, versions| versions.lost);
        self.sizes.clear();
    }

    /// What a failed sync does: what is not durable now will not be until it is written again.
    pub(super) fn lose(&mut self) {
        self.unsynced.values_mut().for_each(|versions| versions.lost = true);
    }

    /// What is found after a loss of power.
    pub(super) fn crashed(&self, keep: Keep, random: &mut Random) -> Self {
        let size = match self.sizes.len() {
            0 => self.now.len(),
            older => {
                let at = random.version(keep, older);
                self.sizes.get(at).copied().unwrap_or(self.now.len())
            }
        };
        if self.unsynced.is_empty() && size == self.now.len() {
            return Self { now: Arc::clone(&self.now), ..Self::default() };
        }
        let mut bytes = Vec::clone(&self.now);
        bytes.resize(size, 0);
        for (sector, versions) in &self.unsynced {
            let at = random.version(keep, versions.before.len());
            if let Some(version) = versions.before.get(at) {
                let start = sector.saturating_mul(SECTOR).min(size);
                copy(bytes.get_mut(start..).unwrap_or_default(), version);
            }
        }
        Self::durable(bytes)
    }

    /// Keeps what the sectors of a range hold, before they are written.
    fn remember(&mut self, range: Range<usize>) {
        for sector in range.start / SECTOR..range.end.div_ceil(SECTOR) {
            let start = sector.saturating_mul(SECTOR).min(self.now.len());
            let mut old = [0; SECTOR];
            copy(&mut old, self.now.get(start..).unwrap_or_default());
            let versions = self.unsynced.entry(sector).or_default();
            // The durable one, at 0, stays; of the others the oldest makes room.
            let oldest = 1 + versions.writes.saturating_sub(1) % (VERSIONS_MAX - 1);
            match versions.before.get_mut(oldest) {
                Some(place) if versions.writes >= VERSIONS_MAX => *place = old,
                _ => versions.before.push(old),
            }
            versions.writes += 1;
            versions.lost = false;
        }
    }
}

impl fmt::Debug for Content {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} bytes, {} sectors unsynced", self.now.len(), self.unsynced.len())
    }
}

/// Copies as much as there is and fits.
fn copy(to: &mut [u8], from: &[u8]) {
    let length = to.len().min(from.len());
    let to = to.get_mut(..length).unwrap_or_default();
    to.copy_from_slice(from.get(..length).unwrap_or_default());
}

/// `offset..offset + length` within the largest file.
fn limited(offset: u64, length: usize) -> io::Result<Range<usize>> {
    let start = usize::try_from(offset).ok();
    start
        .and_then(|start| Some(start..start.checked_add(length)?))
        .filter(|range| range.end <= BYTES_MAX)
        .ok_or_else(|| {
            io::Error::new(io::ErrorKind::FileTooLarge, "a simulated file ends at 1 GiB")
        })
}
