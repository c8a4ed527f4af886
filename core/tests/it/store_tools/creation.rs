//! Series are created and deleted while the power goes, and while readings come.

use super::*;
use concertim::storage::{Folder, Storage};
use std::io;
use std::sync::{Mutex, mpsc};
use std::thread;
use std::time::Duration;

#[test]
fn a_store_opens_whatever_file_was_being_made() {
    let mut frozen = true;
    let mut after = 0;
    while frozen {
        let folder = Simulated::new();
        {
            let store = reopened(&folder);
            folder.freeze_at_sync(after);
            let _ = store.create(vec![newborn("a"), newborn("b")]);
        }
        frozen = folder.is_frozen();
        for seed in 0..16 {
            let store = reopened(&folder.crashed(seed));
            assert!(frozen || store.len() == 2);
            store.create(vec![newborn("c"), newborn("d")]).unwrap();
        }
        after += 1;
    }
    assert!(after > 3);
}

/// A folder that calls back when a journal is synced.
#[derive(Debug)]
struct Hooked {
    folder: Simulated,
    hook: Hook,
}

/// What is called at the next sync.
type Call = Box<dyn FnOnce() + Send>;

#[derive(Clone, Default)]
struct Hook(Arc<Mutex<Option<Call>>>);

impl std::fmt::Debug for Hook {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Hook")
    }
}

/// A file of it.
#[derive(Debug)]
struct HookedFile(Box<dyn Storage>, Hook);

impl Storage for HookedFile {
    fn size(&self) -> io::Result<u64> {
        self.0.size()
    }
    fn read_at(&self, offset: u64, out: &mut [u8]) -> io::Result<()> {
        self.0.read_at(offset, out)
    }
    fn write_at(&mut self, offset: u64, bytes: &[u8]) -> io::Result<()> {
        self.0.write_at(offset, bytes)
    }
    fn sync(&mut self) -> io::Result<()> {
        let hook = self.1.0.lock().unwrap().take();
        if let Some(hook) = hook {
            hook();
        }
        self.0.sync()
    }
}

impl Hooked {
    fn file(&self, name: &str, file: Box<dyn Storage>) -> Box<dyn Storage> {
        if name.starts_with("journal") {
            Box::new(HookedFile(file, self.hook.clone()))
        } else {
            file
        }
    }
}

impl Folder for Hooked {
    fn list(&self) -> io::Result<Vec<String>> {
        self.folder.list()
    }
    fn create(&self, name: &str, size: u64) -> io::Result<Box<dyn Storage>> {
        self.folder.create(name, size).map(|file| self.file(name, file))
    }
    fn open(&self, name: &str) -> io::Result<Box<dyn Storage>> {
        self.folder.open(name).map(|file| self.file(name, file))
    }
    fn map(&self, name: &str) -> io::Result<Box<dyn Storage>> {
        self.folder.map(name)
    }
    fn read(&self, name: &str, limit: u64) -> io::Result<Vec<u8>> {
        self.folder.read(name, limit)
    }
    fn replace(&self, name: &str, parts: &[&[u8]]) -> io::Result<()> {
        self.folder.replace(name, parts)
    }
    fn resize(&self, name: &str, size: u64) -> io::Result<()> {
        self.folder.resize(name, size)
    }
    fn sync_file(&self, name: &str) -> io::Result<()> {
        self.folder.sync_file(name)
    }
    fn remove(&self, name: &str) -> io::Result<()> {
        self.folder.remove(name)
    }
    fn sync(&self) -> io::Result<()> {
        self.folder.sync()
    }
}

#[test]
fn a_reading_for_a_series_that_is_deleted_goes_to_no_other() {
    let hook = Hook::default();
    let folder = Hooked { folder: Simulated::new(), hook: hook.clone() };
    let mut always = options(1);
    always.sync = SyncPolicy::Always;
    let store = Arc::new(Store::open_in(Arc::new(folder), always).unwrap());
    let gone = store.create(vec![newborn("gone")]).unwrap()[0];
    let (done, finished) = mpsc::channel();
    let meanwhile = Arc::clone(&store);
    // While the reading is being synced, its series goes and another comes.
    *hook.0.lock().unwrap() = Some(Box::new(move || {
        thread::spawn(move || {
            meanwhile.delete(&[gone]).unwrap();
            let _ = done.send(meanwhile.create(vec![newborn("new")]).unwrap()[0]);
        });
        thread::sleep(Duration::from_millis(100));
    }));
    append(&store, gone, &[(Timestamp::from_seconds(START + 60), vec![4.0])]);
    let new = finished.recv().unwrap();
    assert_eq!(store.last(new).unwrap(), Timestamp::from_seconds(START));
}
