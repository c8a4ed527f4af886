//! Updates: one value a step on an open database, and gaps that write many rows at once.
#![allow(missing_docs, reason = "criterion's macros make functions without")]

use concertim::{DataSourceKind, Reading, Result, Rrd, Timestamp};
use concertim_benches::{Place, START, STEP, metric, open};
use criterion::{Criterion, Throughput, criterion_group, criterion_main};

/// Bench functions cannot return errors, and a bench that goes on after one measures nothing.
#[expect(clippy::expect_used, reason = "a bench ends at the first fault")]
fn must<T>(result: Result<T>) -> T {
    result.expect("the bench's own database takes it")
}

/// A database and the instant of its last update.
struct Run {
    rrd: Rrd,
    at: i64,
    _folder: tempfile::TempDir,
}

#[expect(clippy::expect_used, reason = "a bench ends at the first fault")]
fn run(place: Place, kind: DataSourceKind, sources: usize) -> Run {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let schema = must(metric(kind, sources));
    let rrd = must(open(place, &folder.path().join("bench.rrd"), &schema));
    Run { rrd, at: START, _folder: folder }
}

fn updates(criterion: &mut Criterion) {
    for kind in [DataSourceKind::Gauge, DataSourceKind::Counter] {
        for sources in [1, 10] {
            let mut group = criterion.benchmark_group(format!("update/{}/{sources}", kind.name()));
            group.throughput(Throughput::Elements(u64::try_from(sources).unwrap_or(1)));
            for place in Place::ALL {
                let mut run = run(place, kind, sources);
                group.bench_function(format!("{place:?}"), |bencher| {
                    let mut readings = vec![Reading::Unsigned(0); sources];
                    bencher.iter(|| {
                        run.at += STEP;
                        readings.fill(Reading::Unsigned(run.at.unsigned_abs()));
                        must(run.rrd.update(Timestamp::from_seconds(run.at), &readings));
                    });
                });
            }
            group.finish();
        }
    }
}

/// An update after a silence of a day: 5,760 steps, more rows than the finest archives have.
fn gaps(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("gap of a day");
    for place in Place::ALL {
        let mut run = run(place, DataSourceKind::Gauge, 1);
        group.bench_function(format!("{place:?}"), |bencher| {
            bencher.iter(|| {
                run.at += 86_400;
                must(run.rrd.update(Timestamp::from_seconds(run.at), &[Reading::Float(1.5)]));
            });
        });
    }
    group.finish();
}

criterion_group!(benches, updates, gaps);
criterion_main!(benches);
