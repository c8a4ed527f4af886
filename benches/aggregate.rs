//! What many series of a store come to, and the rows of one of them.
#![allow(missing_docs, reason = "criterion's macros make functions without")]

use concertim::store::{Aggregate, RowRange, SeriesId, Store, StoreOptions, SyncPolicy};
use concertim::{Consolidation, Reading, Result, Timestamp};
use concertim_benches::{START, STEP};
use criterion::{Criterion, Throughput, criterion_group, criterion_main};

/// Rows of the last hour.
const ROWS: i64 = 240;

/// Bench functions cannot return errors, and a bench that goes on after one measures nothing.
#[expect(clippy::expect_used, reason = "a bench ends at the first fault")]
fn must<T>(result: Result<T>) -> T {
    result.expect("the bench's own store takes it")
}

/// A store of so many series with the metric daemon's archives, and a little more than an hour in
/// them.
fn filled(folder: &tempfile::TempDir, count: usize) -> (Store, Vec<SeriesId>) {
    let mut options = StoreOptions::default();
    (options.shards, options.sync) = (2, SyncPolicy::Never);
    let store = must(Store::open(folder.path().join(count.to_string()), options));
    let names: Vec<String> = (0..count).map(|number| format!("host{number}/load")).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let at = |turn: i64| Timestamp::from_seconds(START + turn * STEP);
    let series = must(store.resolve(&names, at(1)));
    let series: Vec<SeriesId> = series.into_iter().flatten().collect();
    let mut batch = store.batch();
    for turn in 1..=ROWS + 10 {
        for series in &series {
            let value = (i64::from(series.number()) * 7_919 + turn * 104_729) % 10_007;
            batch.push(
                *series,
                at(turn),
                Reading::Float(f64::from(i32::try_from(value).unwrap_or(0))),
            );
        }
        must(store.append(&mut batch, at(turn)));
    }
    (store, series)
}

#[expect(clippy::expect_used, reason = "a bench ends at the first fault")]
fn aggregates(criterion: &mut Criterion) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let end = START + (ROWS + 10) * STEP - 1;
    let start = end + 1 - ROWS * STEP;
    let consolidation = Consolidation::Average;
    let hour = RowRange { consolidation, source: 0, start, end, resolution: 15, steps: None };
    for count in [1_000, 10_000] {
        let (store, series) = filled(&folder, count);
        let mut group = criterion.benchmark_group(format!("last hour of {count} series"));
        let values = u64::try_from(count).unwrap_or(0) * ROWS.unsigned_abs();
        group.throughput(Throughput::Elements(values));
        let all = [Aggregate::Min, Aggregate::Average, Aggregate::Max];
        for (name, wanted) in [
            ("average", &[Aggregate::Average][..]),
            ("max", &[Aggregate::Max]),
            ("min, average and max", &all),
            ("p99", &[Aggregate::Quantile(0.99)]),
        ] {
            group.bench_function(name, |bencher| {
                bencher.iter(|| must(store.aggregate(&series, wanted, &hour)));
            });
        }
        let tenth: Vec<SeriesId> = series.iter().step_by(10).copied().collect();
        group.throughput(Throughput::Elements(values / 10));
        group.bench_function("average of every tenth", |bencher| {
            bencher.iter(|| must(store.aggregate(&tenth, &[Aggregate::Average], &hour)));
        });
        group.throughput(Throughput::Elements(ROWS.unsigned_abs()));
        let mut turn = series.iter().cycle().step_by(997);
        group.bench_function("fetch of one", |bencher| {
            bencher.iter(|| {
                let one = turn.next().copied().unwrap_or(SeriesId::from_number(0));
                must(store.fetch(one, consolidation, start, end, 15))
            });
        });
        group.finish();
    }
}

criterion_group!(benches, aggregates);
criterion_main!(benches);
