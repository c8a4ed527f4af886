//! The journal: what was acknowledged and is not in the files yet, in RRDtool's own form.
//!
//! Files `rrd.journal.SECONDS.MICROSECONDS` hold a record a line: `update FILE VALUE...`,
//! `wrote FILE`, `forget FILE`. rrdcached replays ours and we replay its own. Ours begin with a
//! record that marks them ([`MARK`]): two connections may write the values of one file in another
//! order than they were accepted in, and replay then sorts them.

mod replay;

pub(super) use replay::{Contents, replay};

use crate::{Error, Result};
use concertim::Timestamp;
use parking_lot::Mutex;
use std::collections::VecDeque;
use std::fs::{self, File};
use std::io::{self, Write};
use std::os::unix::fs::{MetadataExt, OpenOptionsExt, PermissionsExt};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

/// The first line of a journal of ours: to rrdcached, a file that it knows nothing about.
const MARK: &[u8] = b"wrote concertim-journal-1\n";

/// A journal is followed by a new one at this many bytes: the original's limit.
const FILE_MAX: u64 = 1 << 30;

/// Bytes of `wrote` records that wait for the next write.
const HELD_MAX: usize = 64 * 1024;

/// When journals are made to survive a loss of power (`fdatasync`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sync {
    /// Before an answer.
    Always,
    /// Each second.
    Interval,
    /// When the system does.
    Never,
}

/// The journals of one folder.
#[derive(Debug)]
pub(super) struct Journal {
    folder: PathBuf,
    sync: Sync,
    current: Mutex<Current>,
    /// The number of the present journal; earlier ones count down.
    generation: AtomicU64,
    /// Bytes written since the start.
    bytes: AtomicU64,
    rotations: AtomicU64,
    /// The writes that are on the disk; its lock is held while syncing, so that waiters share one.
    synced: Mutex<u64>,
}

#[derive(Debug)]
struct Current {
    file: File,
    path: PathBuf,
    length: u64,
    /// `wrote` records: they may come late, since what they say is found out from the file, too,
    /// but not after a record that came after them.
    held: Vec<u8>,
    /// Writes so far.
    writes: u64,
    /// Older journals with their numbers, oldest first.
    older: VecDeque<(u64, PathBuf)>,
}

impl Journal {
    /// Begins a new journal in `folder` after those of `older`.
    ///
    /// # Errors
    /// When the system refuses.
    pub(super) fn begin(
        folder: PathBuf,
        sync: Sync,
        older: Vec<PathBuf>,
        now: Timestamp,
    ) -> Result<Self> {
        let (path, file) = create(&folder, now)
            .map_err(|error| Error::io(format_args!("journal in {}", folder.display()), &error))?;
        let length = length(MARK);
        let older = older.into_iter().map(|path| (0, path)).collect();
        let current = Current { file, path, length, held: Vec::new(), writes: 0, older };
        Ok(Self {
            folder,
            sync,
            current: Mutex::new(current),
            generation: AtomicU64::new(1),
            bytes: AtomicU64::new(0),
            rotations: AtomicU64::new(0),
            synced: Mutex::new(0),
        })
    }

    /// The number of the journal that the next records go to.
    pub(super) fn generation(&self) -> u64 {
        self.generation.load(Ordering::Acquire)
    }

    /// Bytes written and journals begun after the first, since the start.
    pub(super) fn counts(&self) -> (u64, u64) {
        (self.bytes.load(Ordering::Relaxed), self.rotations.load(Ordering::Relaxed))
    }

    /// Whether the present journal has reached its size.
    pub(super) fn is_full(&self) -> bool {
        self.current.lock().length >= FILE_MAX
    }

    /// Hands records to the system; when this returns, a killed process loses none of them.
    ///
    /// # Errors
    /// The system's; the journal then ends before them.
    pub(super) fn commit(&self, records: &[u8]) -> io::Result<()> {
        let mut current = self.current.lock();
        let writes = self.write(&mut current, records)?;
        drop(current);
        match self.sync {
            Sync::Always => self.sync_until(writes),
            Sync::Interval | Sync::Never => Ok(()),
        }
    }

    /// Takes a record that may reach the file late, with the next commit.
    pub(super) fn hold(&self, record: &[u8]) {
        let mut current = self.current.lock();
        current.held.extend_from_slice(record);
        if current.held.len() > HELD_MAX
            && let Err(error) = self.write(&mut current, &[])
        {
            tracing::error!("writing the journal: {error}");
        }
    }

    fn write(&self, current: &mut Current, records: &[u8]) -> io::Result<u64> {
        let Current { file, length: end, held, .. } = current;
        let kept = held.len();
        let bytes = if held.is_empty() {
            records
        } else {
            held.extend_from_slice(records);
            held.as_slice()
        };
        if let Err(error) = file.write_all(bytes) {
            // No half of a record stays for the next one to follow.
            if let Err(error) = file.set_len(*end) {
                tracing::error!("cutting the journal: {error}");
            }
            held.truncate(kept);
            return Err(error);
        }
        *end += length(bytes);
        self.bytes.fetch_add(length(bytes), Ordering::Relaxed);
        held.clear();
        current.writes += 1;
        Ok(current.writes)
    }

    /// Hands over what is held, and makes everything written so far survive a loss of power, where
    /// that is asked for at all.
    ///
    /// # Errors
    /// The system's.
    pub(super) fn sync(&self) -> io::Result<()> {
        let mut current = self.current.lock();
        let writes = match current.held.is_empty() {
            true => current.writes,
            false => self.write(&mut current, &[])?,
        };
        drop(current);
        match self.sync {
            Sync::Always | Sync::Interval => self.sync_until(writes),
            Sync::Never => Ok(()),
        }
    }

    fn sync_until(&self, writes: u64) -> io::Result<()> {
        let mut synced = self.synced.lock();
        if *synced >= writes {
            return Ok(());
        }
        let current = self.current.lock();
        let (file, reached) = (current.file.try_clone()?, current.writes);
        drop(current);
        file.sync_data()?;
        *synced = reached;
        Ok(())
    }

    /// Begins the next journal.
    ///
    /// # Errors
    /// The system's; the present one then stays.
    pub(super) fn rotate(&self, now: Timestamp) -> io::Result<()> {
        let (path, file) = create(&self.folder, now)?;
        let mut current = self.current.lock();
        self.write(&mut current, &[])?;
        if self.sync != Sync::Never {
            current.file.sync_data()?;
        }
        let generation = self.generation.fetch_add(1, Ordering::AcqRel);
        let before = std::mem::replace(&mut current.path, path);
        current.older.push_back((generation, before));
        (current.file, current.length) = (file, length(MARK));
        self.rotations.fetch_add(1, Ordering::Relaxed);
        Ok(())
    }

    /// Deletes the journals before `generation`: what they hold is in the files.
    ///
    /// # Errors
    /// The system's.
    pub(super) fn delete_before(&self, generation: u64) -> io::Result<()> {
        let mut current = self.current.lock();
        while let Some((number, path)) = current.older.front() {
            if *number >= generation {
                break;
            }
            fs::remove_file(path)?;
            current.older.pop_front();
        }
        Ok(())
    }

    /// The number of the oldest journal that is left.
    pub(super) fn oldest(&self) -> u64 {
        let current = self.current.lock();
        current.older.front().map_or_else(|| self.generation(), |(number, _)| *number)
    }

    /// Deletes every journal: all values are in the files, and the daemon ends.
    ///
    /// # Errors
    /// The system's.
    pub(super) fn delete_all(&self) -> io::Result<()> {
        self.delete_before(u64::MAX)?;
        let mut current = self.current.lock();
        current.held.clear();
        fs::remove_file(&current.path)
    }

    /// Hands over what is held, before the process ends.
    pub(super) fn close(&self) {
        let mut current = self.current.lock();
        if let Err(error) = self.write(&mut current, &[]) {
            tracing::error!("writing the journal: {error}");
        }
    }
}

/// Makes a journal that no other is, with its mark.
fn create(folder: &Path, now: Timestamp) -> io::Result<(PathBuf, File)> {
    let mut micros = now.microseconds();
    loop {
        let path = folder.join(format!("rrd.journal.{:010}.{micros:06}", now.seconds()));
        let mut options = File::options();
        // Only the daemon reads its journals, and it refuses those that others may write.
        match options.append(true).create_new(true).mode(0o600).open(&path) {
            Ok(mut file) => {
                file.write_all(MARK)?;
                return Ok((path, file));
            }
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists && micros < 999_999 => {
                micros += 1;
            }
            Err(error) => return Err(error),
        }
    }
}

/// The journals of `folder` in order of their names, and those that are left out because others
/// could have written them.
///
/// # Errors
/// When the folder cannot be read.
pub(super) fn find(folder: &Path) -> Result<Vec<PathBuf>> {
    let failed = |error: io::Error| Error::io(format_args!("reading {}", folder.display()), &error);
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).map_err(failed)? {
        let path = entry.map_err(failed)?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if !name.starts_with("rrd.journal.") {
            continue;
        }
        let metadata = fs::symlink_metadata(&path).map_err(failed)?;
        let ours = metadata.uid() == rustix::process::geteuid().as_raw();
        let mode = metadata.permissions().mode();
        if !metadata.is_file() || !ours || mode & 0o022 != 0 {
            tracing::error!(
                "journal {} is left out: it must be a file of the daemon's user that nobody else \
                 may write (mode {:o})",
                path.display(),
                mode & 0o7777
            );
            continue;
        }
        found.push(path);
    }
    found.sort();
    Ok(found)
}

fn length(bytes: &[u8]) -> u64 {
    u64::try_from(bytes.len()).unwrap_or(u64::MAX)
}
