//! The catalogue of a million series: reading its file, looking up names, listing.
#![allow(missing_docs, reason = "criterion's macros make functions without")]

use concertim::internal::catalogue::{Catalogue, Damage, Pattern, Place, Plan, Query, image, read};
use concertim::store::series::{Labels, Name, SeriesId};
use concertim::{DataSourceKind, Result, Timestamp};
use concertim_benches::{START, metric};
use criterion::{BatchSize, Criterion, Throughput, criterion_group, criterion_main};

const SERIES: u32 = 1_000_000;

/// Bench functions cannot return errors, and a bench that goes on after one measures nothing.
#[expect(clippy::expect_used, reason = "a bench ends at the first fault")]
fn must<T>(result: Result<T>) -> T {
    result.expect("the bench's own catalogue takes it")
}

/// 36 bytes: cluster, host of 10,000, one of 100 metrics each.
fn name(number: u32) -> String {
    format!("cluster-1/host-{:05}/metric_of_it_{:02}", number / 100, number % 100)
}

fn million() -> Catalogue {
    let mut catalogue = must(Catalogue::new());
    let mut plan = Plan::new(&catalogue);
    let schema = must(plan.schema(&must(metric(DataSourceKind::Gauge, 1))));
    let start = Timestamp::from_seconds(START);
    for slot in 0..SERIES {
        let place = Place { schema, slot };
        must(plan.create(must(Name::new(&name(slot))), place, start, Labels::default()));
    }
    let records = plan.into_records();
    records.iter().for_each(|record| must(catalogue.apply(record)));
    catalogue
}

fn catalogue(criterion: &mut Criterion) {
    let catalogue = million();
    let names: Vec<String> = (0..SERIES).map(name).collect();
    let bytes = names.iter().map(String::len).sum::<usize>();
    let file = must(image(&catalogue)).concat();
    println!(
        "a million series: {bytes} bytes of names, {} of file, {} of memory",
        file.len(),
        catalogue.memory()
    );
    let mut group = criterion.benchmark_group("catalogue of 1,000,000");
    group.throughput(Throughput::Elements(u64::from(SERIES))).sample_size(10);
    group.bench_function("read", |bencher| {
        bencher.iter_with_large_drop(|| must(read(&file, Damage::Refuse)));
    });
    group.bench_function("write", |bencher| bencher.iter(|| must(image(&catalogue)).len()));
    // 7,919 is prime: every name, far from the one before.
    let far = || (0..SERIES).map(|number| u64::from(number) * 7_919 % u64::from(SERIES));
    let far: Vec<&str> =
        far().filter_map(|at| names.get(usize::try_from(at).ok()?)).map(String::as_str).collect();
    group.bench_function("lookup by hash, in order", |bencher| {
        bencher.iter(|| names.iter().filter(|name| catalogue.lookup(name).is_some()).count());
    });
    group.bench_function("lookup by hash, far", |bencher| {
        bencher.iter(|| far.iter().filter(|name| catalogue.lookup(name).is_some()).count());
    });
    group.bench_function("lookup near", |bencher| {
        bencher.iter(|| {
            let found = (0..).map(SeriesId::from_number).zip(&names);
            found.filter(|(id, name)| catalogue.lookup_near(name, *id).is_some()).count()
        });
    });
    for pattern in ["cluster-1/host-00042/*", "**/metric_of_it_07", "*/host-0[0-4]*/*_{1,2}?"] {
        let query = Query { name: Some(must(Pattern::new(pattern))), labels: Vec::new() };
        group.bench_function(format!("list {pattern}"), |bencher| {
            bencher.iter(|| catalogue.list(&query).count());
        });
    }
    group.bench_function("delete every tenth", |bencher| {
        let delete = |catalogue: &mut Catalogue| {
            let mut plan = Plan::new(catalogue);
            (0..SERIES).step_by(10).for_each(|id| must(plan.delete(SeriesId::from_number(id))));
            let records = plan.into_records();
            records.iter().for_each(|record| must(catalogue.apply(record)));
        };
        bencher.iter_batched_ref(|| catalogue.clone(), delete, BatchSize::PerIteration);
    });
    group.finish();
}

criterion_group!(benches, catalogue);
criterion_main!(benches);
