//! Random lives of a store: settings and operations.

use crate::fuzz::store::pair::{Gap, Given, Setting, Sketch, Step};
use crate::fuzz::store::reference::Value;
use concertim::rpn::Expression;
use concertim::store::{LayoutKind, SyncPolicy};
use concertim::{Archive, Consolidation, DataSource, DataSourceKind, Schema};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use std::time::Duration;

/// Expressions that can always be calculated.
const EXPRESSIONS: [&str; 5] = ["a,1,+", "a,a,*,2,/,", "a,UN,0,a,IF", "a,0,10,LIMIT", "a,DUP,-"];

fn sources(step: u64) -> impl Strategy<Value = Vec<DataSource>> {
    let heartbeat = prop_oneof![3 => Just(step * 2), 1 => Just(step), 1 => Just(1),
        1 => Just(step * 30), 1 => Just(step / 2 + 1)];
    let range =
        select(vec![(None, None), (None, None), (Some(0.0), None), (Some(-5.0), Some(1e9))]);
    let kind = prop_oneof![
        3 => Just(None),
        4 => select(DataSourceKind::MEASURED.to_vec()).prop_map(Some),
    ];
    let source = (kind, heartbeat, range, select(EXPRESSIONS.to_vec()));
    vec(source, 1..=3).prop_map(|sources| {
        let source = |(index, (kind, heartbeat, range, text)): (usize, (_, u64, (_, _), &str))| {
            let name = ["a", "b", "c"][index];
            match kind {
                // Half of those that say no kind are gauges; of them, later ones are calculated.
                None if index > 0 && heartbeat % 2 == 0 => {
                    DataSource::compute(name, Expression::compute(text, &["a"]).unwrap()).unwrap()
                }
                kind => {
                    let kind = kind.unwrap_or(DataSourceKind::Gauge);
                    let source = DataSource::new(name, kind, heartbeat.max(1)).unwrap();
                    source.with_range(range.0, range.1).unwrap()
                }
            }
        };
        sources.into_iter().enumerate().map(source).collect()
    })
}

fn archive() -> impl Strategy<Value = Archive> {
    let xff = select(vec![0.0, 0.25, 0.5, 0.5, 0.99]);
    let steps = prop_oneof![4 => Just(1u64), 3 => 2..=6u64, 1 => 7..=30u64];
    let rows = prop_oneof![1 => 1..=3u64, 3 => 3..=12u64];
    let functions = select(Consolidation::PLAIN.to_vec());
    (functions, xff, steps, rows)
        .prop_map(|(function, xff, steps, rows)| Archive::new(function, xff, steps, rows).unwrap())
}

pub(super) fn schema() -> impl Strategy<Value = Schema> {
    let step = select(vec![1u64, 1, 7, 10, 15, 60, 300]);
    step.prop_flat_map(|step| (Just(step), sources(step), vec(archive(), 1..=4)))
        .prop_map(|(step, sources, archives)| Schema::new(step, sources, archives).unwrap())
}

/// Settings of a layout: with a window or none.
pub(super) fn setting(layout: LayoutKind) -> impl Strategy<Value = Setting> {
    let sync = select(vec![
        SyncPolicy::Always,
        SyncPolicy::Interval(Duration::from_secs(30)),
        SyncPolicy::Never,
    ]);
    let window = select(vec![0i64, 0, 5, 60, 600]);
    let segment = select(vec![4_096u64, 16_384]);
    (vec(schema(), 1..=3), window, 1..=3u32, sync, segment).prop_map(
        move |(schemas, window, shards, sync, segment)| Setting {
            layout,
            schemas,
            window,
            shards,
            sync,
            segment,
        },
    )
}

fn float() -> impl Strategy<Value = f64> {
    prop_oneof![
        4 => -100.0..100.0f64,
        1 => any::<f64>(),
        1 => select(vec![0.0, -0.0, f64::INFINITY, f64::NEG_INFINITY, f64::NAN, -f64::NAN,
            f64::from_bits(0x7ff0_0000_0000_1234), 1e300, 5e-324, 9_007_199_254_740_993.0]),
    ]
}

/// Texts that some kind takes, and some that none does.
const TEXTS: [&str; 20] = [
    "U",
    "Unknown",
    "0",
    "-0",
    "007",
    "+7",
    "12",
    "12.5",
    "-3",
    "1e3",
    "nan",
    "inf",
    "18446744073709551615",
    "18446744073709551616",
    "99999999999999999999999999999999999",
    "4294967295",
    "",
    "x",
    "12x",
    " 5",
];

fn given() -> impl Strategy<Value = Given> {
    let value = prop_oneof![
        6 => float().prop_map(Value::Float),
        2 => any::<i64>().prop_map(Value::Integer),
        2 => (-50..50i64).prop_map(Value::Integer),
        2 => any::<u64>().prop_map(Value::Unsigned),
        1 => Just(Value::Unknown),
        3 => select(TEXTS.to_vec()).prop_map(|text| Value::Text(text.as_bytes().to_vec())),
        1 => Just(Value::Text(vec![b'1'; 300])),
    ];
    prop_oneof![
        5 => value.prop_map(Given::Value),
        5 => (0..2_000u32, 0..4u8).prop_map(|(by, form)| Given::Count(by, form)),
    ]
}

fn gap() -> impl Strategy<Value = Gap> {
    let thousandths = prop_oneof![
        4 => Just(1_000i64),
        3 => (1..=3i64).prop_map(|steps| steps * 1_000),
        3 => 1..2_500i64,
        2 => (4..40i64).prop_map(|steps| steps * 1_000),
        1 => 40_000..800_000i64,
        2 => -4_000..=0i64,
    ];
    let microseconds = prop_oneof![4 => Just(0i64), 1 => -999_999..999_999i64];
    (thousandths, prop_oneof![3 => Just(false), 1 => Just(true)], microseconds).prop_map(
        |(thousandths, from_border, microseconds)| Gap { thousandths, from_border, microseconds },
    )
}

fn sketch() -> impl Strategy<Value = Sketch> {
    let series = prop_oneof![20 => 0..12u8, 1 => Just(255)];
    let rarely = || prop::bool::weighted(0.05);
    (series, gap(), vec(given(), 1..=3), rarely(), rarely()).prop_map(
        |(series, gap, given, for_all, surplus)| Sketch { series, gap, given, for_all, surplus },
    )
}

/// One reading each of series side by side at one moment: what a round of polling brings.
fn round() -> impl Strategy<Value = Step> {
    (0..12u8, 1..12u8, gap(), given(), 0..30i64).prop_map(|(first, count, gap, given, later)| {
        let one = |series| Sketch {
            series,
            gap,
            given: vec![given.clone()],
            for_all: false,
            surplus: false,
        };
        let sketches = (first..first + count).map(one).collect();
        Step::Append { sketches, order: 0, later }
    })
}

pub(super) fn append() -> impl Strategy<Value = Step> {
    let later = prop_oneof![6 => 0..30i64, 2 => -120..0i64, 1 => -9_000..0i64, 1 => 0..900i64];
    let any = (vec(sketch(), 1..24), any::<u64>(), later)
        .prop_map(|(sketches, order, later)| Step::Append { sketches, order, later });
    prop_oneof![3 => any, 2 => round()]
}

fn create() -> impl Strategy<Value = Step> {
    let micros = prop_oneof![2 => Just(0u32), 1 => 0..1_000_000u32];
    (0..3usize, any::<u8>(), 0..1_000i64, micros).prop_map(|(schema, count, back, microseconds)| {
        Step::Create { schema, count, back, microseconds }
    })
}

fn fetch() -> impl Strategy<Value = Step> {
    let before = prop_oneof![5 => 0..1_500i64, 1 => -300..0i64, 1 => 0..100_000i64];
    let length = prop_oneof![5 => 1..1_500i64, 1 => -3..=0i64];
    let functions = select(Consolidation::PLAIN.to_vec());
    let resolution = prop_oneof![1 => Just(0u64), 1 => Just(100), 2 => 1..400u64];
    (any::<u8>(), functions, 0..4u8, before, length, resolution).prop_map(
        |(series, consolidation, archive, before, length, resolution)| Step::Fetch {
            series,
            consolidation,
            archive,
            before,
            length,
            resolution,
        },
    )
}

/// One operation; `ends`: whether the store is opened anew among them.
pub(super) fn step(ends: bool) -> impl Strategy<Value = Step> {
    let (closing, killing) =
        if ends { (Step::Reopen, Step::Kill) } else { (Step::Sync, Step::Sync) };
    prop_oneof![
        30 => append(),
        5 => create(),
        2 => vec(any::<u8>(), 1..4).prop_map(Step::Resolve),
        8 => fetch(),
        2 => (0..100u8).prop_map(Step::Delete),
        1 => (0..100u8).prop_map(Step::Rename),
        1 => (0..100u8, any::<u8>()).prop_map(|(series, label)| Step::Relabel(series, label)),
        3 => Just(Step::Checkpoint),
        2 => (0..700i64).prop_map(Step::Tick),
        2 => Just(closing),
        2 => Just(killing),
    ]
}

/// A life: it begins with some series.
pub(super) fn life(ends: bool, most: usize) -> impl Strategy<Value = Vec<Step>> {
    (create(), create(), vec(step(ends), 1..most)).prop_map(|(one, two, rest)| {
        let mut steps = vec![one, two];
        steps.extend(rest);
        steps
    })
}
