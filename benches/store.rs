//! Each step of the store's road: journal, names, appends, reads, checkpoint and opening.
#![allow(missing_docs, reason = "criterion's macros make functions without")]

use concertim::internal::journal::{Options, Writer};
use concertim::storage::{Disk, Folder};
use concertim::store::catalogue::{Damage, Log};
use concertim::store::{Batch, SeriesId, Store, StoreOptions, SyncPolicy};
use concertim::{Consolidation, Reading, Result, Timestamp};
use concertim_benches::START;
use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use std::hint::black_box;
use std::path::Path;
use std::sync::Arc;
use tempfile::TempDir;

/// Series, and readings of a batch.
const SERIES: u32 = 20_000;
/// Bytes of a reading in the journal, about.
const READING_BYTES: usize = 10;

/// Bench functions cannot return errors, and a bench that goes on after one measures nothing.
#[expect(clippy::expect_used, reason = "a bench ends at the first fault")]
fn must<T>(result: Result<T>) -> T {
    result.expect("the bench's own store takes it")
}

#[expect(clippy::expect_used, reason = "a bench ends at the first fault")]
fn temporary() -> TempDir {
    tempfile::tempdir().expect("a temporary folder")
}

fn disk(folder: &Path) -> Arc<dyn Folder> {
    Arc::new(must(Disk::open(folder)))
}

/// A store with series, and the moment of the last round.
struct Run {
    store: Store,
    names: Vec<String>,
    ids: Vec<SeriesId>,
    batch: Batch,
    at: Timestamp,
    folder: TempDir,
}

/// One shard, so that every figure is of one thread and its caller.
fn options(sync: SyncPolicy) -> StoreOptions {
    let mut options = StoreOptions::default();
    options.shards = 1;
    options.sync = sync;
    options
}

fn run(sync: SyncPolicy) -> Run {
    let folder = temporary();
    let store = must(Store::open(folder.path().join("store"), options(sync)));
    let name = |series| format!("unspecified/host{:04}/metric.{:03}", series / 50, series % 50);
    let names: Vec<String> = (0..SERIES).map(name).collect();
    let at = Timestamp::from_seconds(START);
    let texts: Vec<&str> = names.iter().map(String::as_str).collect();
    let ids = must(store.resolve(&texts, at)).into_iter().flatten().collect();
    let batch = store.batch();
    Run { store, names, ids, batch, at, folder }
}

/// Numbers up to `SERIES` in a random order, another one with each seed.
fn shuffled(seed: &mut u64) -> Vec<usize> {
    let mut order: Vec<usize> = (0..SERIES).filter_map(|series| series.try_into().ok()).collect();
    for at in (1..order.len()).rev() {
        *seed ^= *seed << 13;
        *seed ^= *seed >> 7;
        *seed ^= *seed << 17;
        let below = u64::try_from(at).unwrap_or(0) + 1;
        order.swap(at, usize::try_from(*seed % below).unwrap_or(0));
    }
    order
}

/// Several orders, so that none is learnt.
fn orders(random: bool) -> Vec<Vec<usize>> {
    let mut seed = 1;
    let in_order = || (0..SERIES).filter_map(|series| series.try_into().ok()).collect();
    if random { (0..16).map(|_| shuffled(&mut seed)).collect() } else { vec![in_order()] }
}

impl Run {
    fn by_id(&mut self, order: &[usize]) {
        self.at = self.at.plus_seconds(15);
        for id in order.iter().filter_map(|series| self.ids.get(*series)) {
            self.batch.push(*id, self.at, Reading::Float(1.5));
        }
        self.append();
    }

    fn by_name(&mut self, order: &[usize]) {
        self.at = self.at.plus_seconds(15);
        let names = order.iter().filter_map(|series| self.names.get(*series));
        let names: Vec<&str> = names.map(String::as_str).collect();
        for id in must(self.store.resolve(&names, self.at)).into_iter().flatten() {
            self.batch.push(id, self.at, Reading::Float(1.5));
        }
        self.append();
    }

    fn append(&mut self) {
        let appended = must(self.store.append(&mut self.batch, self.at));
        assert!(appended.refused.is_empty(), "every reading is newer than the last");
    }

    /// Rounds in order, so that there is history.
    fn rounds(&mut self, count: u32) {
        let orders = orders(false);
        (0..count).zip(orders.iter().cycle()).for_each(|(_, order)| self.by_id(order));
    }
}

/// Batches of 20,000, in one order and in random ones.
fn appends(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("store/append");
    group.throughput(Throughput::Elements(SERIES.into())).sample_size(20);
    type Road = fn(&mut Run, &[usize]);
    let roads: [(&str, Road); 2] = [("id", Run::by_id), ("name", Run::by_name)];
    for (sync, policy) in [("never", SyncPolicy::Never), ("always", SyncPolicy::Always)] {
        let mut run = run(policy);
        for (road, append) in roads {
            for (order, random) in [("in order", false), ("random", true)] {
                let orders = orders(random);
                let mut next = orders.iter().cycle();
                group.bench_function(format!("{road}, {order}, sync {sync}"), |bencher| {
                    bencher.iter(|| next.next().iter().for_each(|order| append(&mut run, order)));
                });
            }
        }
    }
    group.finish();
}

/// A frame of as many bytes as a batch of 20,000 has, written by itself.
fn journal(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("store/journal");
    let payload = vec![7; usize::try_from(SERIES).unwrap_or(0) * READING_BYTES];
    group.throughput(Throughput::Elements(SERIES.into())).sample_size(20);
    for (sync, policy) in [("never", SyncPolicy::Never), ("always", SyncPolicy::Always)] {
        let folder = temporary();
        let mut writer = must(Writer::open(disk(folder.path()), 0, Options::new(policy), 1));
        let now = Timestamp::from_seconds(START);
        group.bench_function(format!("append and commit, sync {sync}"), |bencher| {
            bencher.iter(|| {
                let sequence = must(writer.append(&[&payload]));
                must(writer.commit(now));
                // The disk keeps some segments and no more.
                if sequence.is_multiple_of(1_024) {
                    must(writer.forget(sequence));
                }
            });
        });
    }
    group.finish();
}

/// Names to ids: as expected, and by hash.
fn names(criterion: &mut Criterion) {
    let run = run(SyncPolicy::Never);
    let mut group = criterion.benchmark_group("store/catalogue");
    group.throughput(Throughput::Elements(SERIES.into()));
    let Run { store, names, folder, .. } = run;
    drop(store);
    let (_log, catalogue) = must(Log::open(disk(&folder.path().join("store")), Damage::Refuse));
    group.bench_function("predicted", |bencher| {
        bencher.iter(|| {
            for (name, number) in names.iter().zip(0..) {
                black_box(catalogue.lookup_near(name, SeriesId::from_number(number)));
            }
        });
    });
    let random = orders(true);
    let random: Vec<&String> =
        random.iter().flatten().filter_map(|series| names.get(*series)).collect();
    let mut part = random.chunks(names.len()).cycle();
    group.bench_function("by hash, random order", |bencher| {
        bencher.iter(|| {
            for name in part.next().into_iter().flatten() {
                black_box(catalogue.lookup(name));
            }
        });
    });
    group.finish();
}

/// An hour of one series after the other.
fn fetch(criterion: &mut Criterion) {
    let mut run = run(SyncPolicy::Never);
    run.rounds(250);
    let orders = orders(true);
    let ids = orders.iter().flatten().filter_map(|series| run.ids.get(*series));
    let mut next = ids.cycle();
    let end = run.at.seconds();
    criterion.bench_function("store/fetch 240 rows", |bencher| {
        bencher.iter(|| {
            next.next().map(|id| {
                must(run.store.fetch(*id, Consolidation::Average, end - 3_600, end - 1, 15))
            })
        });
    });
}

/// What series remember, written after a round of all of them.
fn checkpoint(criterion: &mut Criterion) {
    let mut run = run(SyncPolicy::Never);
    let mut group = criterion.benchmark_group("store");
    group.throughput(Throughput::Elements(SERIES.into())).sample_size(10);
    group.bench_function("a round and its checkpoint", |bencher| {
        bencher.iter(|| {
            run.rounds(1);
            must(run.store.checkpoint(run.at));
        });
    });
    group.finish();
}

/// Opening what was closed, and what was not: 50 rounds are read again.
fn opening(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("store/open");
    group.sample_size(10);
    for (what, saved) in [("after a checkpoint", true), ("with a million readings", false)] {
        let mut run = run(SyncPolicy::Never);
        run.rounds(50);
        if saved {
            must(run.store.checkpoint(run.at));
        }
        let Run { store, folder, .. } = run;
        drop(store);
        let path = folder.path().join("store");
        group.bench_function(what, |bencher| {
            bencher.iter_with_large_drop(|| must(Store::open(&path, options(SyncPolicy::Never))));
        });
    }
    group.finish();
}

criterion_group!(benches, appends, journal, names, fetch, checkpoint, opening);
criterion_main!(benches);
