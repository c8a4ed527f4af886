//! A folder in memory that models what a disk keeps: tests ask what a store is worth when calls
//! fail, and what it finds after the end of its process or a loss of power.
//!
//! The model: a write is seen by everybody at once. A file's content becomes durable, whole, when
//! it is synced; until then, at a loss of power, each of its 512-byte sectors has any of the
//! versions that it had since the last sync (of the last 64), independent of all others, and the
//! file any of its sizes; what was never written is zero. So writes are dropped, torn and
//! reordered. What a failed sync did not make durable stays so until it is written again, as
//! with Linux, which then holds it for clean. Maps are files that keep their size.
//!
//! Changes to names (a file made, removed, replaced) are kept in order: a loss of power leaves
//! those before the last sync of the folder, and of those since then the first few. Folders exist
//! as long as files are in them. A replacement is three calls: the new file, its sync, and, with
//! the name changed, the folder's sync; a resize is two.

mod content;
mod faults;
mod random;

pub use faults::{Calls, Refusal};

use super::disk::too_large;
use super::folder::check;
use super::{Folder, Storage, range};
use content::Content;
use faults::{Call, Faults};
use random::{Keep, Random};
use std::collections::BTreeMap;
use std::io;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// A folder in memory as [`Folder`], with calls that fail and losses of power on demand. Clones,
/// and the files handed out, share it.
#[derive(Clone, Debug, Default)]
pub struct Simulated(Arc<Mutex<State>>);

/// A file's content, shared between names, handles and maps.
type Shared = Arc<Mutex<Content>>;
type Names = BTreeMap<String, Shared>;

#[derive(Debug, Default)]
struct State {
    names: Names,
    /// Names as of the last sync of the folder.
    durable: Names,
    /// What happened to names since: a file was put there, or removed.
    changes: Vec<(String, Option<Shared>)>,
    faults: Faults,
}

impl Simulated {
    /// An empty folder.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Calls so far that change something, refused ones and syncs included.
    #[must_use]
    pub fn calls(&self) -> u64 {
        hold(&self.0).faults.calls
    }

    /// Syncs so far, refused ones included.
    #[must_use]
    pub fn syncs(&self) -> u64 {
        hold(&self.0).faults.syncs
    }

    /// Has calls fail from now on, besides those that fail already.
    pub fn refuse(&self, refusal: Refusal) {
        hold(&self.0).faults.refuse(refusal);
    }

    /// Has the process as good as dead after so many more syncs: the next sync then, and every
    /// call after it that changes something, is refused. 0 refuses the next sync.
    pub fn freeze_at_sync(&self, after: u64) {
        hold(&self.0).faults.freeze_in(after);
    }

    /// Whether it is frozen.
    #[must_use]
    pub fn is_frozen(&self) -> bool {
        hold(&self.0).faults.frozen()
    }

    /// Lets all calls succeed again.
    pub fn mend(&self) {
        hold(&self.0).faults.mend();
    }

    /// What another process finds that starts now, after the end of this one: all that was
    /// written, and of that unsynced what was unsynced.
    #[must_use]
    pub fn killed(&self) -> Self {
        let state = hold(&self.0);
        let mut copies = BTreeMap::new();
        let mut copy = |file: &Shared| {
            let copied = || Arc::new(Mutex::new(hold(file).clone()));
            Arc::clone(copies.entry(Arc::as_ptr(file)).or_insert_with(copied))
        };
        let mut names = |names: &Names| -> Names {
            names.iter().map(|(name, file)| (name.clone(), copy(file))).collect()
        };
        let (now, durable) = (names(&state.names), names(&state.durable));
        let changes = state.changes.iter();
        let changes = changes.map(|(name, file)| (name.clone(), file.as_ref().map(&mut copy)));
        let changes = changes.collect();
        let image = State { names: now, durable, changes, faults: Faults::default() };
        Self(Arc::new(Mutex::new(image)))
    }

    /// What is found after a loss of power now, as chance has it from `seed`: one seed in eight
    /// keeps all that was not synced, one nothing.
    #[must_use]
    pub fn crashed(&self, seed: u64) -> Self {
        let state = hold(&self.0);
        let mut random = Random::from(seed);
        let keep = random.keep(6);
        let changes = match keep {
            Keep::All => state.changes.len(),
            Keep::Nothing => 0,
            Keep::Some => random.below(state.changes.len().saturating_add(1)),
        };
        let mut survivors = state.durable.clone();
        for (name, file) in state.changes.iter().take(changes) {
            point(&mut survivors, name, file.clone());
        }
        let mut crashed = |file: &Shared| {
            let keep = if keep == Keep::Some { random.keep(2) } else { keep };
            Arc::new(Mutex::new(hold(file).crashed(keep, &mut random)))
        };
        let names: Names =
            survivors.iter().map(|(name, file)| (name.clone(), crashed(file))).collect();
        let image = State { durable: names.clone(), names, ..State::default() };
        Self(Arc::new(Mutex::new(image)))
    }

    fn handle(&self, content: Shared, map: Option<usize>) -> Box<dyn Storage> {
        Box::new(Handle { folder: self.clone(), content, map })
    }
}

impl State {
    fn file(&self, name: &str) -> io::Result<Shared> {
        check(name)?;
        match self.names.get(name) {
            Some(file) => Ok(Arc::clone(file)),
            None => {
                self.placeable(name)?;
                Err(io::Error::from(io::ErrorKind::NotFound))
            }
        }
    }

    /// Whether there may be a file of that name: no folder is in its place, and no file in its
    /// folder's.
    fn placeable(&self, name: &str) -> io::Result<()> {
        check(name)?;
        let below = format!("{name}/");
        if self
            .names
            .range(below.clone()..)
            .next()
            .is_some_and(|(name, _)| name.starts_with(&below))
        {
            return Err(io::Error::from(io::ErrorKind::IsADirectory));
        }
        let mut folders = name.match_indices('/').map(|(at, _)| name.get(..at).unwrap_or_default());
        if folders.any(|folder| self.names.contains_key(folder)) {
            return Err(io::Error::from(io::ErrorKind::NotADirectory));
        }
        Ok(())
    }

    /// Changes what a name stands for.
    fn put(&mut self, name: &str, file: Option<Shared>) {
        point(&mut self.names, name, file.clone());
        self.changes.push((name.to_owned(), file));
    }

    fn sync(&mut self) -> io::Result<()> {
        self.faults.ask(Call::Sync)?;
        for (name, file) in self.changes.drain(..) {
            point(&mut self.durable, &name, file);
        }
        Ok(())
    }

    fn sync_file(&mut self, file: &Shared) -> io::Result<()> {
        let asked = self.faults.ask(Call::Sync);
        match asked {
            Ok(()) => hold(file).sync(),
            Err(_) => hold(file).lose(),
        }
        Ok(asked?)
    }
}

impl Folder for Simulated {
    fn list(&self) -> io::Result<Vec<String>> {
        Ok(hold(&self.0).names.keys().cloned().collect())
    }

    fn create(&self, name: &str, size: u64) -> io::Result<Box<dyn Storage>> {
        let mut state = hold(&self.0);
        let exists = io::ErrorKind::AlreadyExists;
        state.placeable(name).map_err(|error| match error.kind() {
            io::ErrorKind::IsADirectory => io::Error::from(exists),
            _ => error,
        })?;
        if state.names.contains_key(name) {
            return Err(io::Error::from(exists));
        }
        state.faults.ask(Call::Create)?;
        let file = Arc::new(Mutex::new(Content::zeros(size)?));
        state.put(name, Some(Arc::clone(&file)));
        Ok(self.handle(file, None))
    }

    fn open(&self, name: &str) -> io::Result<Box<dyn Storage>> {
        let file = hold(&self.0).file(name)?;
        Ok(self.handle(file, None))
    }

    fn map(&self, name: &str) -> io::Result<Box<dyn Storage>> {
        let file = hold(&self.0).file(name)?;
        let size = hold(&file).bytes().len();
        Ok(self.handle(file, Some(size)))
    }

    fn read(&self, name: &str, limit: u64) -> io::Result<Vec<u8>> {
        let file = hold(&self.0).file(name)?;
        let file = hold(&file);
        match u64::try_from(file.bytes().len()) {
            Ok(size) if size <= limit => Ok(file.bytes().to_vec()),
            _ => Err(too_large(name, limit)),
        }
    }

    fn replace(&self, name: &str, parts: &[&[u8]]) -> io::Result<()> {
        let mut state = hold(&self.0);
        state.placeable(name)?;
        state.faults.ask(Call::Replace)?;
        state.faults.ask(Call::Sync)?;
        state.put(name, Some(Arc::new(Mutex::new(Content::durable(parts.concat())))));
        state.sync()
    }

    fn resize(&self, name: &str, size: u64) -> io::Result<()> {
        let mut state = hold(&self.0);
        let file = state.file(name)?;
        state.faults.ask(Call::Resize)?;
        hold(&file).resize(size)?;
        state.sync_file(&file)
    }

    fn sync_file(&self, name: &str) -> io::Result<()> {
        let mut state = hold(&self.0);
        let file = state.file(name)?;
        state.sync_file(&file)
    }

    fn remove(&self, name: &str) -> io::Result<()> {
        let mut state = hold(&self.0);
        state.file(name)?;
        state.faults.ask(Call::Remove)?;
        state.put(name, None);
        Ok(())
    }

    fn sync(&self) -> io::Result<()> {
        hold(&self.0).sync()
    }
}

/// A file of the folder, or a map of one: then with the size that it had.
#[derive(Debug)]
struct Handle {
    folder: Simulated,
    content: Shared,
    map: Option<usize>,
}

impl Storage for Handle {
    fn size(&self) -> io::Result<u64> {
        let size = self.map.unwrap_or_else(|| hold(&self.content).bytes().len());
        u64::try_from(size).map_err(io::Error::other)
    }

    fn read_at(&self, offset: u64, out: &mut [u8]) -> io::Result<()> {
        let content = hold(&self.content);
        let bytes = content.bytes();
        let range = range(offset, out.len(), self.map.unwrap_or(bytes.len()).min(bytes.len()))?;
        out.copy_from_slice(bytes.get(range).unwrap_or_default());
        Ok(())
    }

    fn write_at(&mut self, offset: u64, bytes: &[u8]) -> io::Result<()> {
        let mut folder = hold(&self.folder.0);
        let mut content = hold(&self.content);
        if let Some(size) = self.map {
            range(offset, bytes.len(), size.min(content.bytes().len()))?;
        }
        match folder.faults.ask(Call::Write) {
            Ok(()) => content.write(offset, bytes),
            Err(refused) => {
                content.write(offset, bytes.get(..refused.bytes).unwrap_or(bytes))?;
                Err(refused.error)
            }
        }
    }

    fn sync(&mut self) -> io::Result<()> {
        hold(&self.folder.0).sync_file(&self.content)
    }

    fn is_map(&self) -> bool {
        self.map.is_some()
    }
}

fn point(names: &mut Names, name: &str, file: Option<Shared>) {
    match file {
        Some(file) => names.insert(name.to_owned(), file),
        None => names.remove(name),
    };
}

/// The one order of locks: the folder before a file.
fn hold<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
