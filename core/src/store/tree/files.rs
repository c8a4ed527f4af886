//! The files of a shard's series: paths that other programs share, or names of a folder that has
//! none; which of them are open; and what of them is not yet safe from a loss of power.

use super::place::Place;
use crate::error::{Error, ErrorKind, Result};
use crate::rrd::{Locking, OpenOptions, StorageKind};
use crate::schema::Schema;
use crate::storage::durable;
use crate::store::names;
use crate::time::Timestamp;
use crate::{CreateOptions, CurrentRows, Rrd};
use parking_lot::Mutex;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fs::{self, DirBuilder};
use std::io;
use std::os::unix::fs::DirBuilderExt;
#[cfg(target_os = "linux")]
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// How long a file's lock is waited for: RRDtool has it for some 50 microseconds, and who has it for
/// longer than this is waited for with the next file instead.
const PATIENCE: Duration = Duration::from_millis(100);

/// Positioned writes, not maps: a file gets some ten writes in half an hour, which no map pays for,
/// and one that fails is an error and not a signal. The lock is not kept, so that other programs
/// write in between, which each call notices.
const OPEN: OpenOptions = OpenOptions {
    write: true,
    storage: StorageKind::File,
    lock: Locking::Wait(PATIENCE),
    keep_lock: false,
};

/// Most files that are synced one by one. Each takes a disk 1 to 3 milliseconds; from this many on,
/// the file systems that they are in are synced instead, at once.
const SYNCED_ALONE_MAX: usize = 64;

/// For a look at a file: whoever has it locked is not in the way.
const LOOK: OpenOptions =
    OpenOptions { write: false, storage: StorageKind::File, lock: OPEN.lock, keep_lock: false };

/// Files that are open, by series.
#[derive(Debug, Default)]
struct Open {
    files: HashMap<u32, (u64, Rrd)>,
    /// The same in the order in which they were used last.
    order: BTreeMap<u64, u32>,
    clock: u64,
}

/// The files of a shard.
#[derive(Debug)]
pub(super) struct Files {
    place: Place,
    open_max: usize,
    open: Mutex<Open>,
    /// Folders in which names changed that are not synced.
    changed: Mutex<BTreeSet<PathBuf>>,
}

impl Files {
    pub(super) fn new(place: Place, open_max: usize) -> Self {
        let (open, changed) = (Mutex::new(Open::default()), Mutex::new(BTreeSet::new()));
        Self { place, open_max, open, changed }
    }

    /// Has `work` done with the file of a series.
    ///
    /// # Errors
    /// Those of opening it, with [`ErrorKind::Io`] for one that is not there; those of `work`.
    pub(super) fn with<T>(
        &self,
        series: u32,
        name: &str,
        work: impl FnOnce(&mut Rrd) -> Result<T>,
    ) -> Result<T> {
        let kept = {
            let mut open = self.open.lock();
            let kept = open.files.remove(&series);
            kept.map(|(used, rrd)| {
                open.order.remove(&used);
                rrd
            })
        };
        let mut rrd = match kept.filter(Rrd::is_in_place) {
            Some(rrd) => rrd,
            None => self.open(name, &OPEN)?,
        };
        let done = work(&mut rrd)?;
        // A handle that has failed is not used again, and one without a path would not notice what
        // another writes.
        if rrd.path().is_some() {
            self.keep(series, rrd);
        }
        Ok(done)
    }

    fn open(&self, name: &str, options: &OpenOptions) -> Result<Rrd> {
        let name = names::file(name);
        match self.place.path(&name) {
            Some(path) => Rrd::open_with(path, options),
            None => {
                let opened = self.place.folder().open(&name);
                let storage = opened.map_err(|error| Error::opening(name.as_ref(), error))?;
                Rrd::from_storage(storage).map_err(|error| error.at_path(name.as_ref()))
            }
        }
    }

    /// Keeps a file open, and closes another when there are too many.
    fn keep(&self, series: u32, rrd: Rrd) {
        let mut open = self.open.lock();
        open.clock += 1;
        let used = open.clock;
        if let Some((before, _)) = open.files.insert(series, (used, rrd)) {
            open.order.remove(&before);
        }
        open.order.insert(used, series);
        while open.files.len() > self.open_max {
            let Some((_, oldest)) = open.order.pop_first() else { break };
            open.files.remove(&oldest);
        }
    }

    /// Closes a file whose name is another's now, or nobody's.
    pub(super) fn close(&self, series: u32) {
        let mut open = self.open.lock();
        if let Some((used, _)) = open.files.remove(&series) {
            open.order.remove(&used);
        }
    }

    /// What the file of this name is, and when it was updated last; none when there is no file.
    ///
    /// # Errors
    /// Those of opening it.
    pub(super) fn find(&self, name: &str) -> Result<Option<(Schema, Timestamp)>> {
        match self.open(name, &LOOK) {
            Ok(rrd) => Ok(Some((rrd.schema().clone(), rrd.last_update()))),
            Err(error) if is_gone(&error) => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// Makes a new file, which is not synced. Which row of each archive is its first depends on
    /// `seed`, so that many files do not reach the ends of their pages together.
    ///
    /// # Errors
    /// [`ErrorKind::Exists`] when there is one, [`ErrorKind::Io`].
    pub(super) fn create(
        &self,
        name: &str,
        schema: &Schema,
        start: Timestamp,
        seed: u32,
    ) -> Result<()> {
        let rows = (0..).take(schema.archives().len());
        let rows = rows.map(|archive| scatter((u64::from(seed) << 32) | archive)).collect();
        let options = CreateOptions {
            overwrite: false,
            current_rows: CurrentRows::At(rows),
            sync: false,
            ..CreateOptions::new(start)
        };
        let name = names::file(name);
        let creating = |error| Error::io("creating", error).at_path(name.as_ref());
        let Some(path) = self.place.path(&name) else {
            let image = Rrd::new_image(schema, &options)?;
            let created = self.place.folder().create(&name, 0);
            return created.and_then(|mut file| file.write_at(0, &image)).map_err(creating);
        };
        let folder = path.parent().unwrap_or(&path);
        self.make_folder(folder).map_err(creating)?;
        Rrd::create(&path, schema, &options)?;
        self.change(&path);
        Ok(())
    }

    /// Removes a file, if it is there.
    ///
    /// # Errors
    /// When the system refuses.
    pub(super) fn remove(&self, name: &str) -> Result<()> {
        let name = names::file(name);
        let removed = match self.place.path(&name) {
            Some(path) => {
                self.change(&path);
                fs::remove_file(path)
            }
            None => self.place.folder().remove(&name),
        };
        match removed {
            Err(error) if error.kind() != io::ErrorKind::NotFound => {
                Err(Error::io("removing", error).at_path(name.as_ref()))
            }
            _ => Ok(()),
        }
    }

    /// Gives a file a second name. It is there after a loss of power, with the file's content.
    ///
    /// # Errors
    /// [`ErrorKind::Exists`] when there is a file of that name, [`ErrorKind::Io`].
    pub(super) fn link(&self, old: &str, new: &str) -> Result<()> {
        let (old, new) = (names::file(old), names::file(new));
        let linked = match self.place.path(&old).zip(self.place.path(&new)) {
            Some((old, new)) => {
                let folder = new.parent().unwrap_or(&new);
                self.make_folder(folder)
                    .and_then(|()| fs::File::open(&old)?.sync_all())
                    .and_then(|()| fs::hard_link(&old, &new))
                    .and_then(|()| self.sync_folders())
                    .and_then(|()| durable::sync_parent(&new))
            }
            // Such a folder is nobody else's, and small.
            None if self.place.folder().open(&new).is_ok() => {
                Err(io::ErrorKind::AlreadyExists.into())
            }
            None => self
                .place
                .folder()
                .read(&old, u64::MAX)
                .and_then(|bytes| self.place.folder().replace(&new, &[&bytes])),
        };
        linked.map_err(|error| {
            if error.kind() == io::ErrorKind::AlreadyExists {
                let message = format!("there is a file '{new}' already");
                return Error::new(ErrorKind::Exists, message).at_path(new.as_ref());
            }
            Error::io("renaming", error).at_path(new.as_ref())
        })
    }

    /// Makes the folders that a file will be in, readable for everybody, as its file is.
    fn make_folder(&self, folder: &Path) -> io::Result<()> {
        let make = || DirBuilder::new().mode(0o755).create(folder);
        let made = match make() {
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                self.make_folder(folder.parent().ok_or(error)?)?;
                make()
            }
            made => made,
        };
        match made {
            Ok(()) => {
                self.change(folder);
                Ok(())
            }
            Err(_) if folder.is_dir() => Ok(()),
            Err(error) => Err(error),
        }
    }

    /// Notes that a name is new in its folder, or gone.
    fn change(&self, path: &Path) {
        if let Some(folder) = path.parent() {
            self.changed.lock().insert(folder.to_owned());
        }
    }

    /// Makes the names survive a loss of power that changed so far.
    fn sync_folders(&self) -> io::Result<()> {
        let changed = std::mem::take(&mut *self.changed.lock());
        for folder in changed {
            match fs::File::open(folder).and_then(|folder| folder.sync_all()) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
                _ => {}
            }
        }
        self.place.folder().sync()
    }

    /// Makes files and their names survive a loss of power. A file that is not there is passed
    /// over: whoever writes to it next finds out.
    ///
    /// # Errors
    /// When the system refuses.
    pub(super) fn sync(&self, all: &[Box<str>]) -> Result<()> {
        let paths = all.iter().filter_map(|name| self.place.path(&names::file(name)));
        let synced = all.len() > SYNCED_ALONE_MAX
            && sync_file_systems(paths)
                .map_err(|error| Error::io("syncing the files of series", error))?;
        for name in if synced { &[] } else { all } {
            let name = names::file(name);
            let synced = match self.place.path(&name) {
                Some(path) => fs::File::open(path).and_then(|file| file.sync_data()),
                None => self.place.folder().sync_file(&name),
            };
            match synced {
                Err(error) if error.kind() != io::ErrorKind::NotFound => {
                    return Err(Error::io("syncing", error).at_path(name.as_ref()));
                }
                _ => {}
            }
        }
        self.sync_folders().map_err(|error| Error::io("syncing the folders of files", error))
    }
}

/// Syncs every file system that one of the files is in; says whether there is a way to do that.
/// Files that are not there are passed over.
#[cfg(target_os = "linux")]
fn sync_file_systems(paths: impl Iterator<Item = PathBuf>) -> io::Result<bool> {
    let mut synced = BTreeSet::new();
    for path in paths {
        let device = match fs::metadata(&path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
            status => status?.dev(),
        };
        if synced.contains(&device) {
            continue;
        }
        match fs::File::open(&path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
            file => rustix::fs::syncfs(file?)?,
        }
        synced.insert(device);
    }
    // Without any, they are none of a file system's.
    Ok(!synced.is_empty())
}

#[cfg(not(target_os = "linux"))]
fn sync_file_systems(_: impl Iterator<Item = PathBuf>) -> io::Result<bool> {
    Ok(false)
}

/// Whether an error says that a file is not there.
pub(super) fn is_gone(error: &Error) -> bool {
    let source = std::error::Error::source(error).and_then(|source| source.downcast_ref());
    source.is_some_and(|source: &io::Error| {
        matches!(source.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory)
    })
}

/// A number that looks random, the same for the same seed.
pub(super) fn scatter(seed: u64) -> u64 {
    let mut bits = seed.wrapping_add(0x9E37_79B9_7F4A_7C15);
    bits = (bits ^ (bits >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    bits = (bits ^ (bits >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    bits ^ (bits >> 31)
}
