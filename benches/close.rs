//! Closing steps: the engine's arithmetic over the columns of many series, by how many stand side
//! by side. Elements are series, so that `time / elements` is what one costs.
#![allow(missing_docs, reason = "criterion's macros make functions without")]

use concertim::internal::columns::Run;
use concertim::{Archive, Consolidation, DataSource, DataSourceKind, Result, Schema, Timestamp};
use concertim_benches::{START, STEP, metric};
use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use std::hint::black_box;

/// Series side by side.
const SERIES: [usize; 5] = [1, 8, 64, 512, 4_096];

/// Bench functions cannot return errors, and a bench that goes on after one measures nothing.
#[expect(clippy::expect_used, reason = "a bench ends at the first fault")]
fn must<T>(result: Result<T>) -> T {
    result.expect("the bench's own schema is within every bound")
}

/// One gauge and one archive of 20 primary data points a row.
fn one_archive(function: Consolidation) -> Result<Schema> {
    let source = DataSource::new("value", DataSourceKind::Gauge, 120)?;
    Schema::new(STEP.unsigned_abs(), vec![source], vec![Archive::new(function, 0.5, 20, 288)?])
}

/// Readings that differ; one of `unknown_of` is unknown, in no order that a processor foresees.
fn readings(series: usize, unknown_of: u32) -> Vec<f64> {
    let mut state = 1u32;
    let turn = std::iter::repeat_with(|| {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        state >> 8
    });
    turn.take(series)
        .map(|turn| match unknown_of {
            2.. if turn % unknown_of == 0 => f64::NAN,
            _ => f64::from(turn % 977) * 1.37,
        })
        .collect()
}

/// Closes the step that ends at `end` again and again, for every count of series.
fn step(criterion: &mut Criterion, name: &str, schema: &Schema, end: i64, unknown_of: u32) {
    let mut group = criterion.benchmark_group(format!("close/{name}"));
    for series in SERIES {
        let (before, end) = (Timestamp::from_seconds(end - STEP), Timestamp::from_seconds(end));
        let mut run = Run::new(schema, series, before);
        let readings = readings(series, unknown_of);
        group.throughput(Throughput::Elements(u64::try_from(series).unwrap_or(1)));
        group.bench_function(series.to_string(), |bencher| {
            bencher.iter(|| {
                run.rewind(before);
                black_box(run.update(end, black_box(&readings)));
                black_box(run.row(0));
            });
        });
    }
    group.finish();
}

/// A step that only adds to the open row, and one that completes it, for each function.
fn functions(criterion: &mut Criterion) {
    for function in Consolidation::PLAIN {
        let schema = must(one_archive(function));
        let name = function.name();
        step(criterion, &format!("{name}/gather"), &schema, START + STEP, 0);
        step(criterion, &format!("{name}/row"), &schema, START, 0);
    }
}

/// The metric daemon's nine archives: most steps add to six open rows and write three rows; one in
/// 240 completes all nine.
fn metrics(criterion: &mut Criterion) {
    let schema = must(metric(DataSourceKind::Gauge, 1));
    step(criterion, "metric/gather", &schema, START + STEP, 0);
    step(criterion, "metric/row", &schema, START, 0);
    step(criterion, "metric/gather, a tenth unknown", &schema, START + STEP, 10);
    step(criterion, "metric/row, a tenth unknown", &schema, START, 10);
}

criterion_group!(benches, functions, metrics);
criterion_main!(benches);
