//! Reads: opening, fetching 1,440 rows, dumping and restoring.
#![allow(missing_docs, reason = "criterion's macros make functions without")]

use concertim::{Consolidation, DataSourceKind, DumpOptions, RestoreOptions, Result, Rrd};
use concertim_benches::{Place, START, day, fill, metric, open};
use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use jiff::tz::TimeZone;

/// Bench functions cannot return errors, and a bench that goes on after one measures nothing.
#[expect(clippy::expect_used, reason = "a bench ends at the first fault")]
fn must<T>(result: Result<T>) -> T {
    result.expect("the bench's own database takes it")
}

#[expect(clippy::expect_used, reason = "a bench ends at the first fault")]
fn folder() -> tempfile::TempDir {
    tempfile::tempdir().expect("a temporary folder")
}

fn fetch(criterion: &mut Criterion) {
    let folder = folder();
    for sources in [1, 10] {
        let mut group = criterion.benchmark_group(format!("fetch 1,440 rows/{sources}"));
        group.throughput(Throughput::Elements(1_440 * u64::try_from(sources).unwrap_or(1)));
        for place in Place::ALL {
            let path = folder.path().join(format!("fetch-{sources}-{place:?}.rrd"));
            let mut rrd = must(open(place, &path, &must(day(sources))));
            must(fill(&mut rrd, 1_440));
            let end = START + 1_440 * 60 - 1;
            group.bench_function(format!("{place:?}"), |bencher| {
                bencher.iter(|| must(rrd.fetch(Consolidation::Average, START, end, 60)));
            });
        }
        group.finish();
    }
}

fn files(criterion: &mut Criterion) {
    let folder = folder();
    let path = folder.path().join("metric.rrd");
    let mut rrd = must(open(Place::File, &path, &must(metric(DataSourceKind::Gauge, 1))));
    must(fill(&mut rrd, 20_000));
    let mut group = criterion.benchmark_group("whole file of 8,064 rows");
    group.bench_function("dump", |bencher| {
        let mut xml = Vec::new();
        bencher.iter(|| {
            xml.clear();
            must(rrd.dump(&mut xml, &DumpOptions::new(TimeZone::UTC)));
        });
    });
    let mut xml = Vec::new();
    must(rrd.dump(&mut xml, &DumpOptions::new(TimeZone::UTC)));
    group.bench_function("restore", |bencher| {
        let to = folder.path().join("restored.rrd");
        let options = RestoreOptions { overwrite: true, sync: false, ..RestoreOptions::default() };
        bencher.iter(|| must(Rrd::restore(&xml, &to, &options)));
    });
    drop(rrd);
    group.bench_function("open", |bencher| bencher.iter(|| must(Rrd::open_read_only(&path))));
    group.finish();
}

criterion_group!(benches, fetch, files);
criterion_main!(benches);
