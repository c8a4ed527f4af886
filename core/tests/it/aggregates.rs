//! What many series come to is what their rows, fetched one by one, come to.

use concertim::storage::Simulated;
use concertim::store::{
    Aggregate, Aggregated, Labels, LayoutKind, Name, NewSeries, RowRange, SeriesId, Steps, Store,
    StoreOptions,
};
use concertim::{
    Archive, Consolidation, DataSource, DataSourceKind, ErrorKind, Reading, Schema, Timestamp,
};
use proptest::prelude::*;
use std::sync::Arc;
use std::time::Duration;

const STEP: i64 = 15;
/// A border of every archive's rows.
const START: i64 = 1_699_999_200;

const ALL: [Aggregate; 8] = [
    Aggregate::Sum,
    Aggregate::Average,
    Aggregate::Min,
    Aggregate::Max,
    Aggregate::Count,
    Aggregate::Quantile(0.0),
    Aggregate::Quantile(0.5),
    Aggregate::Quantile(0.99),
];

/// Archives of 1, 4 and 12 steps a row, for averages and maxima.
fn schema(sources: &[&str]) -> Schema {
    let sources = sources.iter().map(|name| DataSource::new(name, DataSourceKind::Gauge, 60));
    let archives = [Consolidation::Average, Consolidation::Max].into_iter().flat_map(|function| {
        [(1, 12), (4, 10), (12, 8)].map(|(steps, rows)| Archive::new(function, 0.5, steps, rows))
    });
    let sources = sources.collect::<concertim::Result<_>>().unwrap();
    Schema::new(15, sources, archives.collect::<concertim::Result<_>>().unwrap()).unwrap()
}

fn store(layout: LayoutKind, shards: u32, window: u64) -> Store {
    let mut options = StoreOptions::default();
    options.layout = layout;
    options.shards = shards;
    options.journal_segment = 1 << 20;
    options.window = Duration::from_secs(window);
    Store::open_in(Arc::new(Simulated::new()), options).unwrap()
}

fn new(name: &str, schema: &Schema, start: i64) -> NewSeries {
    NewSeries {
        name: Name::new(name).unwrap(),
        labels: Labels::default(),
        schema: schema.clone(),
        start: Timestamp::from_seconds(start),
    }
}

/// Numbers that look random (SplitMix64).
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, most: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        (mixed ^ (mixed >> 31)) % most
    }

    fn reading(&mut self) -> Reading<'static> {
        match self.below(12) {
            0 => Reading::Unknown,
            1 => Reading::Float(0.0),
            2 => Reading::Float(-0.0),
            3 => Reading::Float(1e17),
            4 => Reading::Float(-1e17),
            _ => Reading::Float(self.below(2_000_000) as f64 / 1024.0 - 900.0),
        }
    }
}

/// Series of two schemas and of many ages, some of them silent, some deleted and others in their
/// places.
struct World {
    store: Store,
    schemas: [Schema; 2],
    alive: Vec<(SeriesId, usize)>,
    dead: Vec<SeriesId>,
    numbers: Numbers,
    now: i64,
}

impl World {
    fn create(&mut self, count: usize) {
        for _ in 0..count {
            let sources = self.numbers.below(4) / 3;
            let age = i64::try_from(self.numbers.below(40 * 15)).unwrap();
            let which = usize::try_from(sources).unwrap();
            let name = format!("s{}", self.alive.len() + self.dead.len());
            let series = new(&name, &self.schemas[which], self.now - age);
            self.alive.push((self.store.create(vec![series]).unwrap()[0], which));
        }
    }

    fn delete(&mut self, count: usize) {
        for _ in 0..count.min(self.alive.len() - 1) {
            let at = usize::try_from(self.numbers.below(self.alive.len() as u64)).unwrap();
            let (id, _) = self.alive.swap_remove(at);
            self.store.delete(&[id]).unwrap();
            self.dead.push(id);
        }
    }

    fn report(&mut self, steps: usize, quiet: u64) {
        for _ in 0..steps {
            self.now += STEP;
            let mut batch = self.store.batch();
            for (id, which) in &self.alive {
                // One in four reports seldom.
                let seldom = id.number().is_multiple_of(4);
                if self.numbers.below(100) < if seldom { 70 } else { quiet } {
                    continue;
                }
                let late = i64::try_from(self.numbers.below(20)).unwrap();
                let at = Timestamp::from_seconds(self.now - late);
                let readings = [self.numbers.reading(), self.numbers.reading()];
                batch.push_all(*id, at, &readings[..=*which]);
            }
            self.store.append(&mut batch, Timestamp::from_seconds(self.now)).unwrap();
        }
    }
}

/// The value of one series in the row that ends at `end`.
fn value(store: &Store, id: SeriesId, range: &RowRange, end: i64, step: u64) -> f64 {
    let row = store.fetch(id, range.consolidation, end - 1, end - 1, step).unwrap();
    // Another archive answers where the one that is meant does not reach back.
    if row.step == step { row.values[range.source] } else { f64::NAN }
}

/// What an aggregate is, by the book; with what it may differ by.
fn by_the_book(aggregate: Aggregate, known: &mut [f64]) -> (f64, f64) {
    let count = known.len() as f64;
    let size: f64 = known.iter().map(|value| value.abs()).sum();
    let off = size * count * f64::EPSILON;
    if known.is_empty() && aggregate != Aggregate::Count {
        return (f64::NAN, 0.0);
    }
    match aggregate {
        Aggregate::Sum => (known.iter().sum(), off),
        Aggregate::Average => (known.iter().sum::<f64>() / count, off / count),
        Aggregate::Min => (known.iter().copied().reduce(f64::min).unwrap(), 0.0),
        Aggregate::Max => (known.iter().copied().reduce(f64::max).unwrap(), 0.0),
        Aggregate::Count => (count, 0.0),
        Aggregate::Quantile(share) => {
            known.sort_by(f64::total_cmp);
            let place = share * (count - 1.0);
            let (low, high) = (known[place.floor() as usize], known[place.ceil() as usize]);
            let between = place.fract();
            (low * (1.0 - between) + high * between, size * f64::EPSILON)
        }
        _ => unreachable!(),
    }
}

/// Whether an answer is what the values of all series in the row with an end come to.
#[track_caller]
fn check(answer: &Aggregated, values: impl Fn(i64) -> Vec<f64>) {
    let step = i64::try_from(answer.step).unwrap();
    for (row, known) in (0..).zip(&answer.known) {
        let mut values = values(answer.start + (row + 1) * step);
        values.retain(|value| !value.is_nan());
        assert_eq!(usize::try_from(*known).unwrap(), values.len(), "row {row} of {answer:?}");
        for (aggregate, column) in ALL.iter().zip(&answer.values) {
            let found = column[usize::try_from(row).unwrap()];
            let (wanted, off) = by_the_book(*aggregate, &mut values);
            let same = found == wanted || found.is_nan() && wanted.is_nan();
            assert!(
                same || (found - wanted).abs() <= off,
                "{aggregate:?} in row {row}: {found}, and {wanted} by the book"
            );
        }
    }
    assert_eq!((answer.end - answer.start) / step, i64::try_from(answer.known.len()).unwrap());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn aggregates_are_those_of_the_rows(
        seed: u64,
        layout in prop_oneof![5 => Just(LayoutKind::Columns), 1 => Just(LayoutKind::Tree)],
        shards in 1_u32..4,
        window in prop_oneof![Just(0_u64), Just(0), Just(90)],
        (first, more, fewer) in (1_usize..220, 0_usize..60, 0_usize..50),
        (quiet, steps, later) in (0_u64..60, 1_usize..30, 0_usize..30),
        queries in prop::collection::vec(
            (0_u8..2, any::<bool>(), -700_i64..100, 0_i64..500, 1_u64..200, 0_u64..3, 1_u64..20), 4
        ),
    ) {
        let mut world = World {
            store: store(layout, shards, window),
            schemas: [schema(&["a"]), schema(&["a", "b"])],
            alive: Vec::new(),
            dead: Vec::new(),
            numbers: Numbers(seed),
            now: START,
        };
        world.create(first);
        world.report(steps, quiet);
        world.delete(fewer);
        world.create(more);
        world.report(later, quiet);
        for (function, second, start, length, resolution, sparse, step) in queries {
            let source = usize::from(second);
            let mut ids: Vec<SeriesId> = world
                .alive
                .iter()
                .filter(|(_, which)| *which >= source)
                .map(|(id, _)| *id)
                .collect();
            ids.retain(|_| world.numbers.below(1 + sparse) == 0);
            ids.sort_unstable();
            let mut asked: Vec<SeriesId> = ids.iter().rev().copied().collect();
            asked.extend(ids.first());
            asked.extend(&world.dead);
            asked.push(SeriesId::from_number(4_000_000_000));
            let functions = [Consolidation::Average, Consolidation::Max];
            let range = RowRange {
                consolidation: functions[usize::from(function)],
                source,
                start: world.now + start,
                end: world.now + start + length,
                resolution,
                steps: None,
            };
            let store = &world.store;
            let answer = store.aggregate(&asked, &ALL, &range).unwrap();
            assert_eq!(answer.gone, world.dead.len() + 1);
            let Some(ahead) = ids.iter().max_by_key(|id| store.last(**id).unwrap()) else {
                assert!(answer.known.is_empty());
                continue;
            };
            let RowRange { consolidation, start, end, .. } = range;
            let same = store.fetch(*ahead, consolidation, start, end, resolution).unwrap();
            let grid = (answer.start, answer.end, answer.step);
            assert_eq!(grid, (same.start, same.end, same.step));
            check(&answer, |end| {
                ids.iter().map(|id| value(store, *id, &range, end, answer.step)).collect()
            });
            let function = PLAIN[usize::try_from(step % 4).unwrap()];
            check_steps(store, (&ids, *ahead), &range, Steps { seconds: 15 * step, function });
        }
    }
}

const PLAIN: [Consolidation; 4] =
    [Consolidation::Average, Consolidation::Min, Consolidation::Max, Consolidation::Last];

/// What known rows of one series become in a step.
fn of_step(function: Consolidation, rows: &[f64]) -> f64 {
    let count = rows.len() as f64;
    match function {
        Consolidation::Average => rows.iter().sum::<f64>() / count,
        Consolidation::Min => rows.iter().copied().reduce(f64::min).unwrap_or(f64::NAN),
        Consolidation::Max => rows.iter().copied().reduce(f64::max).unwrap_or(f64::NAN),
        _ => rows.last().copied().unwrap_or(f64::NAN),
    }
}

/// Steps are of the rows that reach back to the first step's beginning, or at least to `start`.
#[track_caller]
fn check_steps(
    store: &Store,
    (ids, ahead): (&[SeriesId], SeriesId),
    range: &RowRange,
    steps: Steps,
) {
    let RowRange { consolidation, start, end, resolution, .. } = *range;
    let fetch = |start| store.fetch(ahead, consolidation, start, end, resolution).unwrap();
    let seconds = i64::try_from(steps.seconds).unwrap();
    let whole = fetch((start / seconds * seconds).min(end));
    let rows = if steps.seconds.is_multiple_of(whole.step) { whole } else { fetch(start) };
    let range = RowRange { steps: Some(steps), ..*range };
    let answer = store.aggregate(ids, &ALL, &range);
    if !steps.seconds.is_multiple_of(rows.step) {
        let error = answer.unwrap_err();
        let says = format!("a step of {seconds} s cannot be had: the rows of series 's");
        assert!(error.message().starts_with(&says), "{error}");
        assert_eq!(error.kind(), ErrorKind::Argument);
        return;
    }
    let (answer, row) = (answer.unwrap(), i64::try_from(rows.step).unwrap());
    assert_eq!(answer.start, rows.start / seconds * seconds);
    assert_eq!(answer.end, (rows.end + seconds - 1) / seconds * seconds);
    assert_eq!(answer.step, steps.seconds);
    check(&answer, |step_end| {
        let first = (step_end - seconds).max(rows.start);
        let ends = (first + row..=step_end.min(rows.end)).step_by(usize::try_from(row).unwrap());
        let of_one = |id: &SeriesId| {
            let values = ends.clone().map(|end| value(store, *id, &range, end, rows.step));
            let known: Vec<f64> = values.filter(|value| !value.is_nan()).collect();
            of_step(steps.function, &known)
        };
        ids.iter().map(of_one).collect()
    });
}

fn minutes(source: usize, resolution: u64) -> RowRange {
    let consolidation = Consolidation::Average;
    RowRange { consolidation, source, start: START, end: START + 149, resolution, steps: None }
}

#[test]
fn what_cannot_be_answered_is_refused_by_name() {
    let store = store(LayoutKind::Columns, 2, 0);
    let archives = vec![Archive::new(Consolidation::Average, 0.5, 2, 40).unwrap()];
    let source = DataSource::new("a", DataSourceKind::Gauge, 60).unwrap();
    let coarse = Schema::new(15, vec![source], archives).unwrap();
    let series = vec![new("fine", &schema(&["a", "b"]), START), new("coarse", &coarse, START)];
    let ids = store.create(series).unwrap();
    for (series, aggregate, range, kind, message) in [
        (
            &ids[..],
            Aggregate::Sum,
            minutes(0, 15),
            ErrorKind::Argument,
            "series 'fine' answers with rows of 15 s, and series 'coarse' with rows of 30 s",
        ),
        (
            &ids[1..],
            Aggregate::Sum,
            minutes(1, 15),
            ErrorKind::OutOfBounds,
            "series 'coarse' has 1 data sources, and no number 1",
        ),
        (
            &ids[1..],
            Aggregate::Sum,
            RowRange { consolidation: Consolidation::Max, ..minutes(0, 15) },
            ErrorKind::OutOfBounds,
            "series 'coarse': the RRD does not contain an RRA matching the chosen CF",
        ),
        (
            &ids[..1],
            Aggregate::Quantile(1.5),
            minutes(0, 15),
            ErrorKind::Argument,
            "the quantile 1.5 is not within 0 to 1",
        ),
        (
            &ids[..1],
            Aggregate::Quantile(f64::NAN),
            minutes(0, 15),
            ErrorKind::Argument,
            "the quantile NaN is not within 0 to 1",
        ),
    ] {
        let error = store.aggregate(series, &[aggregate], &range).unwrap_err();
        assert_eq!((error.kind(), error.message()), (kind, message));
    }
    for steps in [
        Steps { seconds: 0, function: Consolidation::Average },
        Steps { seconds: 15, function: Consolidation::Failures },
    ] {
        let range = RowRange { steps: Some(steps), ..minutes(0, 15) };
        assert_eq!(store.aggregation(&ids, &range).unwrap_err().kind(), ErrorKind::Argument);
    }
    // Rows of different lengths become steps together.
    let minute = Some(Steps { seconds: 60, function: Consolidation::Average });
    let together = RowRange { steps: minute, ..minutes(0, 15) };
    let together = store.aggregation(&ids, &together).unwrap();
    assert_eq!((together.series(), together.rows(), together.rows_of_a_series()), (2, 3, 10));
    let none = store.aggregate(&[], &ALL, &minutes(0, 15)).unwrap();
    assert_eq!((none.step, none.values, none.known), (0, vec![vec![]; 8], vec![]));
    let long = RowRange { start: 0, ..minutes(0, 15) };
    let one = store.aggregate(&ids[..1], &[Aggregate::Sum], &long).unwrap();
    assert_eq!((one.step, one.known.iter().sum::<u32>()), (180, 0));
    assert!(store.aggregate(&ids[..1], &[Aggregate::Sum; 200], &long).is_err());
}

/// Rows that are complete are the same whoever appends meanwhile.
#[test]
fn appends_go_on() {
    let store = store(LayoutKind::Columns, 2, 0);
    let (schema, names) = (schema(&["a"]), (0..3_000).map(|number| format!("n{number}")));
    let ids = store.create(names.map(|name| new(&name, &schema, START)).collect()).unwrap();
    let step = |turn: i64| {
        let at = Timestamp::from_seconds(START + turn * STEP);
        let mut batch = store.batch();
        ids.iter().for_each(|id| batch.push(*id, at, Reading::Integer(turn)));
        assert!(store.append(&mut batch, at).unwrap().refused.is_empty());
    };
    (1..=4).for_each(step);
    std::thread::scope(|scope| {
        let writer = scope.spawn(|| (5..=11).for_each(step));
        let mut turns = 0;
        while !writer.is_finished() || turns == 0 {
            let range = RowRange { end: START + 4 * STEP - 1, ..minutes(0, 15) };
            let answer = store.aggregate(&ids, &ALL, &range).unwrap();
            assert_eq!(answer.known, [3_000; 4]);
            let sums = [3_000.0, 6_000.0, 9_000.0, 12_000.0];
            assert_eq!(answer.values[0], sums);
            assert_eq!(answer.values[6], [1.0, 2.0, 3.0, 4.0]);
            turns += 1;
        }
    });
}
