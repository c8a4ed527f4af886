//! A folder in memory, for the targets and tests of what keeps its files in one.

use concertim::storage::{Folder, Memory, Storage};
use std::collections::BTreeMap;
use std::io;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// What a [`Shelf`] refuses, on purpose.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Refusal {
    /// Nothing.
    #[default]
    Nothing,
    /// Every write, after this many of its bytes arrived.
    Writes(usize),
    /// Every sync.
    Syncs,
    /// Every new file.
    Files,
}

#[derive(Debug, Default)]
struct State {
    files: BTreeMap<String, Memory>,
    refusal: Refusal,
    /// The names that were synced, file by file, in order; the folder's is empty.
    synced: Vec<String>,
}

/// Files by name. Clones share them.
#[derive(Clone, Debug, Default)]
pub struct Shelf(Arc<Mutex<State>>);

impl Shelf {
    /// A shelf of its own with the same files, that refuses nothing.
    #[must_use]
    pub fn copy(&self) -> Self {
        let files = self.state().files.clone();
        Self(Arc::new(Mutex::new(State { files, ..State::default() })))
    }

    /// The names and bytes of all files.
    #[must_use]
    pub fn files(&self) -> Vec<(String, Vec<u8>)> {
        let state = self.state();
        state.files.iter().map(|(name, file)| (name.clone(), file.bytes().to_vec())).collect()
    }

    /// Puts a file in its place.
    pub fn put(&self, name: &str, bytes: Vec<u8>) {
        self.state().files.insert(name.to_owned(), Memory::from(bytes));
    }

    /// Takes what was synced since the last call.
    #[must_use]
    pub fn take_synced(&self) -> Vec<String> {
        std::mem::take(&mut self.state().synced)
    }

    /// From now on refuses this.
    pub fn refuse(&self, refusal: Refusal) {
        self.state().refusal = refusal;
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn sync_name(&self, name: &str) -> io::Result<()> {
        let mut state = self.state();
        if state.refusal == Refusal::Syncs {
            return Err(refused());
        }
        state.synced.push(name.to_owned());
        Ok(())
    }
}

/// A file of a shelf.
#[derive(Debug)]
struct Item {
    shelf: Shelf,
    name: String,
}

impl Item {
    fn with<T>(&self, look: impl FnOnce(&mut Memory) -> io::Result<T>) -> io::Result<T> {
        look(self.shelf.state().files.get_mut(&self.name).ok_or(io::ErrorKind::NotFound)?)
    }
}

/// The same bytes, cut or grown with zeros.
fn resized(memory: &Memory, size: u64) -> io::Result<Memory> {
    let mut bytes = memory.bytes().to_vec();
    bytes.resize(usize::try_from(size).map_err(io::Error::other)?, 0);
    Ok(Memory::from(bytes))
}

impl Storage for Item {
    fn size(&self) -> io::Result<u64> {
        self.with(|memory| memory.size())
    }

    fn read_at(&self, offset: u64, out: &mut [u8]) -> io::Result<()> {
        self.with(|memory| memory.read_at(offset, out))
    }

    fn write_at(&mut self, offset: u64, bytes: &[u8]) -> io::Result<()> {
        let refusal = self.shelf.state().refusal;
        let kept = match refusal {
            Refusal::Writes(kept) => bytes.get(..kept).unwrap_or(bytes),
            _ => bytes,
        };
        self.with(|memory| {
            let end = offset + u64::try_from(kept.len()).map_err(io::Error::other)?;
            if end > memory.size()? {
                *memory = resized(memory, end)?;
            }
            memory.write_at(offset, kept)
        })?;
        if matches!(refusal, Refusal::Writes(_)) { Err(refused()) } else { Ok(()) }
    }

    fn sync(&mut self) -> io::Result<()> {
        self.shelf.sync_name(&self.name)
    }
}

impl Folder for Shelf {
    fn list(&self) -> io::Result<Vec<String>> {
        Ok(self.state().files.keys().cloned().collect())
    }

    fn create(&self, name: &str, size: u64) -> io::Result<Box<dyn Storage>> {
        if self.state().refusal == Refusal::Files {
            return Err(io::ErrorKind::StorageFull.into());
        }
        if self.state().files.contains_key(name) {
            return Err(io::ErrorKind::AlreadyExists.into());
        }
        self.put(name, vec![0; usize::try_from(size).map_err(io::Error::other)?]);
        self.open(name)
    }

    fn open(&self, name: &str) -> io::Result<Box<dyn Storage>> {
        let item = Item { shelf: self.clone(), name: name.to_owned() };
        item.size()?;
        Ok(Box::new(item))
    }

    fn map(&self, name: &str) -> io::Result<Box<dyn Storage>> {
        self.open(name)
    }

    fn read(&self, name: &str, limit: u64) -> io::Result<Vec<u8>> {
        let state = self.state();
        let file = state.files.get(name).ok_or(io::ErrorKind::NotFound)?;
        if file.size()? > limit {
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        Ok(file.bytes().to_vec())
    }

    fn replace(&self, name: &str, parts: &[&[u8]]) -> io::Result<()> {
        self.put(name, parts.concat());
        Ok(())
    }

    fn resize(&self, name: &str, size: u64) -> io::Result<()> {
        let mut state = self.state();
        let file = state.files.get_mut(name).ok_or(io::ErrorKind::NotFound)?;
        *file = resized(file, size)?;
        drop(state);
        self.sync_name(name)
    }

    fn sync_file(&self, name: &str) -> io::Result<()> {
        self.open(name)?;
        self.sync_name(name)
    }

    fn remove(&self, name: &str) -> io::Result<()> {
        let removed = self.state().files.remove(name);
        removed.map(|_| ()).ok_or_else(|| io::ErrorKind::NotFound.into())
    }

    fn sync(&self) -> io::Result<()> {
        self.sync_name("")
    }
}

fn refused() -> io::Error {
    io::Error::other("refused by the test")
}
