//! Calls that meet at one place: a folder calls back while a file is synced, and what comes between
//! does its worst.

use concertim::storage::{Folder, Simulated, Storage};
use concertim::store::{Labels, Name, NewSeries, SeriesId, Store, StoreOptions};
use concertim::{
    Archive, Consolidation, DataSource, DataSourceKind, ErrorKind, Reading, Schema, Timestamp,
};
use std::fmt;
use std::io;
use std::sync::mpsc::{Receiver, channel};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

type Hook = Box<dyn FnOnce() + Send>;

/// A folder that calls back once, at the next write to a file of such a name.
#[derive(Clone)]
struct Meddling {
    folder: Simulated,
    hook: Arc<Mutex<Option<(&'static str, Hook)>>>,
}

impl fmt::Debug for Meddling {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Meddling")
    }
}

impl Meddling {
    fn new() -> Self {
        Self { folder: Simulated::new(), hook: Arc::default() }
    }

    fn at_write(&self, name: &'static str, hook: impl FnOnce() + Send + 'static) {
        *self.hook.lock().unwrap() = Some((name, Box::new(hook)));
    }

    fn wrap(&self, name: &str, storage: Box<dyn Storage>) -> Box<dyn Storage> {
        Box::new(File { folder: self.clone(), name: name.to_owned(), storage })
    }

    fn meet(&self, name: &str) {
        let mut hook = self.hook.lock().unwrap();
        if hook.as_ref().is_some_and(|(prefix, _)| name.starts_with(prefix)) {
            let (_, call) = hook.take().unwrap();
            drop(hook);
            call();
        }
    }
}

#[derive(Debug)]
struct File {
    folder: Meddling,
    name: String,
    storage: Box<dyn Storage>,
}

impl Storage for File {
    fn size(&self) -> io::Result<u64> {
        self.storage.size()
    }

    fn read_at(&self, offset: u64, out: &mut [u8]) -> io::Result<()> {
        self.storage.read_at(offset, out)
    }

    fn write_at(&mut self, offset: u64, bytes: &[u8]) -> io::Result<()> {
        self.folder.meet(&self.name);
        self.storage.write_at(offset, bytes)
    }

    fn sync(&mut self) -> io::Result<()> {
        self.storage.sync()
    }

    fn is_map(&self) -> bool {
        self.storage.is_map()
    }
}

impl Folder for Meddling {
    fn list(&self) -> io::Result<Vec<String>> {
        self.folder.list()
    }

    fn create(&self, name: &str, size: u64) -> io::Result<Box<dyn Storage>> {
        Ok(self.wrap(name, self.folder.create(name, size)?))
    }

    fn open(&self, name: &str) -> io::Result<Box<dyn Storage>> {
        Ok(self.wrap(name, self.folder.open(name)?))
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

const START: Timestamp = Timestamp::from_seconds(1_700_000_000);

fn schema() -> Schema {
    let source = DataSource::new("a", DataSourceKind::Gauge, 60).unwrap();
    let archive = Archive::new(Consolidation::Average, 0.5, 1, 4).unwrap();
    Schema::new(10, vec![source], vec![archive]).unwrap()
}

fn new(name: &str, start: Timestamp) -> NewSeries {
    let name = Name::new(name).unwrap();
    NewSeries { name, labels: Labels::default(), schema: schema(), start }
}

fn options() -> StoreOptions {
    let mut options = StoreOptions::default();
    (options.shards, options.journal_segment) = (1, 16_384);
    options
}

fn append(store: &Store, series: SeriesId, seconds: i64, value: f64, now: Timestamp) -> usize {
    let mut batch = store.batch();
    batch.push(series, START.plus_seconds(seconds), Reading::Float(value));
    store.append(&mut batch, now).unwrap().accepted
}

/// Does something on another thread, and waits for it as long as who is met can bear.
fn meanwhile(call: impl FnOnce() + Send + 'static) -> Receiver<()> {
    let (done, wait) = channel();
    thread::spawn(move || {
        call();
        done.send(())
    });
    let _ = wait.recv_timeout(Duration::from_millis(200));
    wait
}

#[test]
fn a_reading_of_a_series_that_is_deleted_meanwhile_reaches_nobody_else() {
    let folder = Meddling::new();
    let store = Arc::new(Store::open_in(Arc::new(folder.clone()), options()).unwrap());
    let old = store.create(vec![new("old", START)]).unwrap()[0];
    let (also, now) = (Arc::clone(&store), START.plus_seconds(100));
    folder.at_write("journal", move || {
        drop(meanwhile(move || {
            also.delete(&[old]).unwrap();
            also.create(vec![new("new", START)]).unwrap();
        }));
    });
    append(&store, old, 25, 7.0, now);
    let new = loop {
        match store.series("new") {
            Some(id) => break id,
            None => thread::yield_now(),
        }
    };
    let live = store.info(new).unwrap().live;
    assert_eq!(live.last_update, START, "a reading of the old one: {live:?}");
    assert_eq!(append(&store, new, 15, 1.0, now), 1);
}

#[test]
fn a_checkpoint_during_a_creation_that_fails_leaves_nothing_for_the_next_series() {
    let folder = Meddling::new();
    let store = Arc::new(Store::open_in(Arc::new(folder.clone()), options()).unwrap());
    store.create(vec![new("first", START)]).unwrap();
    let also = Arc::clone(&store);
    // The write fails, so no series is there; the checkpoint has seen it all the same.
    let disk = folder.folder.clone();
    folder.at_write("catalogue", move || {
        also.checkpoint(START).unwrap();
        disk.refuse(concertim::storage::Refusal::one(
            concertim::storage::Calls::Writes,
            0,
            io::ErrorKind::StorageFull,
        ));
    });
    let failed = store.create(vec![new("failed", START.plus_seconds(500))]);
    assert_eq!(failed.unwrap_err().kind(), ErrorKind::Io);
    drop(store);

    let folder = folder.folder.killed();
    let store = Store::open_in(Arc::new(folder.clone()), options()).unwrap();
    let series = store.create(vec![new("second", START)]).unwrap()[0];
    let now = START.plus_seconds(100);
    assert_eq!(append(&store, series, 15, 1.0, now), 1);
    drop(store);
    let store = Store::open_in(Arc::new(folder.killed()), options()).unwrap();
    assert_eq!(store.last(series).unwrap(), START.plus_seconds(15));
}

#[test]
fn late_readings_survive_a_start_without_a_window() {
    let folder = Simulated::new();
    let mut with = options();
    with.window = Duration::from_secs(60);
    let store = Store::open_in(Arc::new(folder.clone()), with).unwrap();
    let series = store.create(vec![new("series", START)]).unwrap()[0];
    let now = START.plus_seconds(40);
    for (seconds, value) in [(30, 3.0), (20, 2.0), (40, 4.0), (10, 1.0)] {
        assert_eq!(append(&store, series, seconds, value, now), 1);
    }
    let from = START.seconds();
    let fetch = |store: &Store| store.fetch(series, Consolidation::Average, from, from + 39, 10);
    let before = fetch(&store).unwrap();
    assert_eq!(before.values, [1.0, 2.0, 3.0, 4.0]);
    drop(store);
    for _ in 0..2 {
        let store = Store::open_in(Arc::new(folder.killed()), options()).unwrap();
        assert_eq!(fetch(&store).unwrap(), before);
        assert_eq!(append(&store, series, 50, 5.0, now), 1);
        drop(store);
    }
}

#[test]
fn what_is_due_is_done_although_another_shard_fails() {
    let folder = Simulated::new();
    let mut two = options();
    two.shards = 2;
    two.window = Duration::from_secs(60);
    let store = Store::open_in(Arc::new(folder.clone()), two).unwrap();
    let series = store.create(vec![new("even", START), new("odd", START)]).unwrap();
    folder.refuse(concertim::storage::Refusal::one(
        concertim::storage::Calls::Writes,
        0,
        io::ErrorKind::Other,
    ));
    let now = START.plus_seconds(40);
    assert_eq!(append(&store, series[0], 15, 1.0, now), 0, "the first shard is poisoned");
    assert_eq!(append(&store, series[1], 15, 1.0, now), 1);
    let later = now.plus_seconds(700);
    assert_eq!(store.tick(later).unwrap_err().kind(), ErrorKind::Poisoned);
    assert_eq!(append(&store, series[1], 12, 1.0, now), 0, "it was applied, and this is late");
}

#[test]
fn a_schema_whose_creation_failed_leaves_no_place_to_the_next() {
    let folder = Simulated::new();
    let store = Store::open_in(Arc::new(folder.clone()), options()).unwrap();
    let other = |name| {
        let archives = [1, 2].map(|steps| Archive::new(Consolidation::Max, 0.5, steps, 3).unwrap());
        let sources =
            ["a", "b"].map(|name| DataSource::new(name, DataSourceKind::Gauge, 9).unwrap());
        NewSeries {
            schema: Schema::new(3, sources.into(), archives.into()).unwrap(),
            ..new(name, START)
        }
    };
    // A name that is there twice, of a schema that is not there yet.
    let failed = store.create(vec![other("same"), other("same")]);
    assert_eq!(failed.unwrap_err().kind(), ErrorKind::Exists);
    store.checkpoint(START).unwrap();
    drop(store);
    for round in 0..3 {
        let store = Store::open_in(Arc::new(folder.killed()), options()).unwrap();
        let (first, second) = if round == 0 { ("new", "other") } else { ("other", "new") };
        let create = |name| match name {
            "other" => store.create(vec![other(name)]).unwrap()[0],
            _ => store.create(vec![new(name, START)]).unwrap()[0],
        };
        if round == 2 {
            // Again in the process that goes on.
            store.create(vec![new("same", START), new("same", START)]).unwrap_err();
        }
        let ids = [create(first), create(second)];
        for (id, name) in ids.into_iter().zip([first, second]) {
            let width = if name == "new" { 1 } else { 2 };
            assert_eq!(store.info(id).unwrap().schema.data_sources().len(), width, "{name}");
        }
    }
}
