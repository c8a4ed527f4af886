//! Threads that append, read, create, delete and write checkpoints at once, for some seconds: who has
//! appended sees it, nobody sees half an entry, and afterwards everything is what it should be.

use crate::fuzz::store::reference::Twin;
use concertim::store::{
    Driver, Labels, Name, NewSeries, SeriesId, Store, StoreOptions, SyncPolicy,
};
use concertim::{
    Archive, Consolidation, DataSource, DataSourceKind, ErrorKind, Reading, Schema, Timestamp,
};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicI64, Ordering};
use std::thread;
use std::time::Duration;

const START: Timestamp = Timestamp::from_seconds(1_700_000_000);
const WRITERS: usize = 3;

fn schema() -> Schema {
    let source = |name| DataSource::new(name, DataSourceKind::Gauge, 1_000).unwrap();
    let archives = [(1, 20), (4, 10)]
        .map(|(steps, rows)| Archive::new(Consolidation::Average, 0.5, steps, rows).unwrap());
    Schema::new(5, vec![source("a"), source("b")], archives.to_vec()).unwrap()
}

fn new(name: &str) -> NewSeries {
    let name = Name::new(name).unwrap();
    NewSeries { name, labels: Labels::default(), schema: schema(), start: START }
}

fn pair(count: i64) -> [Reading<'static>; 2] {
    [Reading::Integer(count), Reading::Integer(-count)]
}

/// What is read belongs together.
fn look(store: &Store, id: SeriesId) -> Option<i64> {
    let info = match store.info(id) {
        Err(error) if error.kind() == ErrorKind::UnknownSeries => return None,
        info => info.unwrap(),
    };
    let text: Vec<f64> =
        info.live.pdp.reading.iter().filter_map(|text| text.to_text().parse().ok()).collect();
    assert!(text.is_empty() || text[0] == -text[1], "half an entry: {text:?}");
    let end = info.live.last_update.seconds();
    let rows = store.fetch(id, Consolidation::Average, end - 60, end, 5).ok()?;
    for (at, row) in rows.rows() {
        assert!(row[0].is_nan() == row[1].is_nan(), "half a row at {at}: {row:?}");
        assert!(row[0].is_nan() || row[0] == -row[1], "half a row at {at}: {row:?}");
    }
    text.first().map(|_| end)
}

fn stress(window: u64, sync: SyncPolicy) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("store");
    let mut options = StoreOptions::default();
    (options.shards, options.sync, options.journal_segment) = (2, sync, 64 << 10);
    options.window = Duration::from_secs(window);
    options.checkpoint_every = Duration::from_secs(100);
    let store = Arc::new(Store::open(&path, options.clone()).unwrap());
    let names: Vec<String> = (0..WRITERS * 8 + 4).map(|number| format!("s{number}")).collect();
    let ids = store.create(names.iter().map(|name| new(name)).collect()).unwrap();
    let (own, shared) = ids.split_at(WRITERS * 8);
    let (clock, stop) = (Arc::new(AtomicI64::new(1)), Arc::new(AtomicBool::new(false)));
    let now = |clock: &AtomicI64| START.plus_seconds(clock.load(Ordering::SeqCst));
    let ticks = Arc::clone(&clock);
    let failed = |error| panic!("{error}");
    let every = Duration::from_millis(20);
    let driver = Driver::start(Arc::clone(&store), every, move || now(&ticks), failed).unwrap();
    let (clock, stop) = (&*clock, &*stop);
    let whole = store;
    let store = &*whole;
    let going = &(|| !stop.load(Ordering::SeqCst));
    let (ids, now) = (&ids, &now);
    let counts = thread::scope(|scope| {
        let write = move |own: &[SeriesId]| {
            let (mut batch, mut seen) = (store.batch(), Vec::new());
            while going() {
                let second = clock.fetch_add(1, Ordering::SeqCst) + 1;
                let at = START.plus_seconds(second);
                own.iter().for_each(|id| batch.push_all(*id, at, &pair(second)));
                shared.iter().for_each(|id| batch.push_all(*id, at, &pair(second)));
                let appended = store.append(&mut batch, at).unwrap();
                let stale = |(entry, why): &(usize, _)| assert!(*entry >= own.len(), "{why:?}");
                appended.refused.iter().for_each(stale);
                for (entry, id) in own.iter().chain(shared).enumerate() {
                    let refused = appended.refused.iter().any(|(other, _)| *other == entry);
                    let last = store.last(*id).unwrap();
                    assert!(refused || last >= at, "a stale read: {last:?} after {at:?}");
                }
                seen.push(second);
            }
            seen
        };
        let writers: Vec<_> = own.chunks(8).map(|own| scope.spawn(move || write(own))).collect();
        let readers = (0..2).map(|_| {
            scope.spawn(|| {
                let mut reads = 0_u64;
                while going() {
                    reads += ids.iter().filter_map(|id| look(store, *id)).count() as u64;
                }
                reads
            })
        });
        let readers: Vec<_> = readers.collect();
        let guests = scope.spawn(|| {
            let mut made = 0_u64;
            while going() {
                let names: Vec<NewSeries> =
                    (0..5).map(|guest| new(&format!("guest {}", made + guest))).collect();
                let created = store.create(names).unwrap();
                made += 5;
                let mut batch = store.batch();
                let at = now(clock);
                created.iter().for_each(|id| batch.push_all(*id, at, &pair(7)));
                assert_eq!(store.append(&mut batch, at).unwrap().accepted, 5);
                for id in &created {
                    assert!(store.last(*id).unwrap() == at);
                    look(store, *id);
                }
                store.delete(&created).unwrap();
                assert!(look(store, created[0]).is_none(), "it is deleted");
            }
            made
        });
        let checkpoints = scope.spawn(|| {
            let mut written = 0_u64;
            while going() {
                store.checkpoint(now(clock)).unwrap();
                written += 1;
                thread::sleep(Duration::from_millis(3));
            }
            written
        });
        for _ in 0..150 {
            thread::sleep(Duration::from_millis(10));
            assert!(!checkpoints.is_finished() && !guests.is_finished(), "a thread has failed");
        }
        stop.store(true, Ordering::SeqCst);
        let seen: Vec<Vec<i64>> = writers.into_iter().map(|one| one.join().unwrap()).collect();
        let reads: u64 = readers.into_iter().map(|one| one.join().unwrap()).sum();
        println!(
            "{} batches, {reads} reads, {} guests, {} checkpoints",
            seen.iter().map(Vec::len).sum::<usize>(),
            guests.join().unwrap(),
            checkpoints.join().unwrap()
        );
        seen
    });
    drop(driver);
    let check = |store: &Store| {
        for ((own, names), seen) in own.chunks(8).zip(names.chunks(8)).zip(&counts) {
            let schema = Arc::new(schema());
            let mut twin = Twin::new(&names[0], Labels::default(), &schema, START);
            for second in seen {
                twin.apply(START.plus_seconds(*second), &pair(*second));
            }
            for (id, name) in own.iter().zip(names) {
                name.clone_into(&mut twin.name);
                twin.compare(store, *id, false).unwrap();
            }
        }
        assert_eq!(store.len(), ids.len());
    };
    check(store);
    drop(whole);
    check(&Store::open(&path, options).unwrap());
}

#[test]
fn threads_at_once_without_a_window() {
    stress(0, SyncPolicy::Always);
}

#[test]
fn threads_at_once_with_a_window() {
    stress(30, SyncPolicy::Interval(Duration::from_secs(20)));
}
