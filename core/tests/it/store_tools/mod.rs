//! What is done to a store apart from readings: import, export, verify, compact.

mod compact;
mod creation;
mod export;
mod import;
mod verify;

use concertim::storage::{Memory, Simulated};
use concertim::store::{
    Imported, Labels, Name, NewSeries, SeriesId, Store, StoreOptions, SyncPolicy,
};
use concertim::{
    Archive, Consolidation, CreateOptions, DataSource, DataSourceKind, DumpOptions, Reading, Rrd,
    Schema, Timestamp,
};
use jiff::tz::TimeZone;
use std::path::Path;
use std::sync::Arc;

/// When the databases of these tests begin.
const START: i64 = 1_700_000_000;

/// Pseudo-random choices, the same in every run (xorshift).
struct Random(u64);

impl Random {
    fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1)
    }

    fn below(&mut self, end: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % end
    }

    fn of<T: Copy>(&mut self, all: &[T]) -> T {
        all[self.below(all.len() as u64) as usize]
    }
}

/// A schema with archives of one step a row that may be kept once, and others.
fn schema(random: &mut Random) -> Schema {
    let kinds = [
        DataSourceKind::Gauge,
        DataSourceKind::Counter,
        DataSourceKind::Derive,
        DataSourceKind::Absolute,
    ];
    let sources = (0..=random.below(3)).map(|at| {
        let kind = random.of(&kinds);
        DataSource::new(&format!("ds{at}"), kind, 10 + random.below(200)).unwrap()
    });
    let sources: Vec<DataSource> = sources.collect();
    let functions =
        [Consolidation::Average, Consolidation::Min, Consolidation::Max, Consolidation::Last];
    let archives = (0..=random.below(6)).map(|_| {
        let steps = random.of(&[1, 1, 1, 2, 7, 20]);
        let rows = random.of(&[1, 5, 5, 30, 97]);
        Archive::new(random.of(&functions), random.of(&[0.0, 0.5, 0.9]), steps, rows).unwrap()
    });
    let archives: Vec<Archive> = archives.collect();
    Schema::new(random.of(&[1, 10, 15, 60]), sources, archives).unwrap()
}

/// So many updates, with gaps, unknown readings and microseconds among them.
fn updates(random: &mut Random, schema: &Schema, count: u64) -> Vec<(Timestamp, Vec<f64>)> {
    let step = u64::from(schema.step().seconds());
    let mut at = START;
    let mut total = 0.0;
    let updates = (0..count).map(|_| {
        let gap =
            if random.below(20) == 0 { step * random.below(60) } else { random.below(step * 2) };
        at += 1 + gap as i64;
        let readings = schema.data_sources().iter().map(|source| {
            total += random.below(1_000) as f64;
            match (random.below(9), source.kind()) {
                (0, _) => f64::NAN,
                (_, DataSourceKind::Gauge) => random.below(1_000_000) as f64 / 7.0 - 50_000.0,
                _ => total,
            }
        });
        let readings = readings.collect();
        let micros = random.of(&[0, 0, 250_000, 999_999]);
        (Timestamp::new(at, micros).unwrap(), readings)
    });
    updates.collect()
}

fn readings(values: &[f64]) -> Vec<Reading<'_>> {
    let reading = |value: &f64| match *value {
        value if value.is_nan() => Reading::Unknown,
        value if value.fract() == 0.0 && value >= 0.0 => Reading::Unsigned(value as u64),
        value => Reading::Float(value),
    };
    values.iter().map(reading).collect()
}

fn apply(rrd: &mut Rrd, updates: &[(Timestamp, Vec<f64>)]) {
    for (at, values) in updates {
        rrd.update(*at, &readings(values)).unwrap();
    }
}

fn append(store: &Store, series: SeriesId, updates: &[(Timestamp, Vec<f64>)]) {
    let mut batch = store.batch();
    for (at, values) in updates {
        batch.push_all(series, *at, &readings(values));
    }
    let now = updates.last().map_or(Timestamp::from_seconds(START), |(at, _)| *at);
    let appended = store.append(&mut batch, now).unwrap();
    assert_eq!(appended.refused, []);
}

/// A database with a life behind it.
fn database(seed: u64) -> Rrd {
    let mut random = Random::new(seed);
    let schema = schema(&mut random);
    let options = CreateOptions::new(Timestamp::from_seconds(START));
    let image = Rrd::new_image(&schema, &options).unwrap();
    let mut rrd = Rrd::from_storage(Box::new(Memory::from(image))).unwrap();
    let count = random.of(&[0, 1, 40, 300]);
    let updates = updates(&mut random, &schema, count);
    apply(&mut rrd, &updates);
    rrd
}

fn imported(name: &str, rrd: &Rrd) -> Imported {
    let rows = (0..rrd.schema().archives().len()).map(|archive| {
        let mut rows = Vec::new();
        rrd.rows(archive, &mut rows).unwrap();
        rows
    });
    Imported {
        name: Name::new(name).unwrap(),
        labels: Labels::new([("from", name)]).unwrap(),
        schema: Arc::new(rrd.schema().clone()),
        live: rrd.live().clone(),
        rows: rows.collect(),
    }
}

fn options(shards: u32) -> StoreOptions {
    let mut options = StoreOptions::default();
    (options.shards, options.journal_segment) = (shards, 1 << 20);
    options.sync = SyncPolicy::Never;
    options
}

fn store(folder: &Path, shards: u32) -> Store {
    Store::open(folder, options(shards)).unwrap()
}

/// Opens what a loss of power left.
fn reopened(crashed: &Simulated) -> Store {
    Store::open_in(Arc::new(crashed.clone()), options(2)).unwrap()
}

fn newborn(name: &str) -> NewSeries {
    NewSeries {
        name: Name::new(name).unwrap(),
        labels: Labels::default(),
        schema: StoreOptions::daemon_schema().unwrap(),
        start: Timestamp::from_seconds(START),
    }
}

fn dump(rrd: &Rrd) -> String {
    let mut xml = Vec::new();
    let options = DumpOptions { exact: true, ..DumpOptions::new(TimeZone::UTC) };
    rrd.dump(&mut xml, &options).unwrap();
    String::from_utf8(xml).unwrap()
}

/// Holds a series against a database: the live head, every row bit for bit, and fetches.
#[track_caller]
fn same(store: &Store, series: SeriesId, rrd: &Rrd) {
    let image = store.image(series).unwrap();
    let exported = Rrd::from_storage(Box::new(Memory::from(image))).unwrap();
    assert_eq!(dump(&exported), dump(rrd));
    assert_eq!(exported.schema().version(), rrd.schema().version());
    assert_eq!(store.last(series).unwrap(), rrd.last_update());
    let bits = |values: &[f64]| values.iter().map(|value| value.to_bits()).collect::<Vec<_>>();
    let end = rrd.last_update().seconds();
    for (index, archive) in rrd.schema().archives().iter().enumerate() {
        let (mut theirs, mut ours) = (Vec::new(), Vec::new());
        rrd.rows(index, &mut theirs).unwrap();
        exported.rows(index, &mut ours).unwrap();
        assert_eq!(bits(&ours), bits(&theirs), "archive {index}");
        let function = archive.consolidation();
        let row = rrd.schema().row_seconds(archive);
        let whole = (row * archive.rows()) as i64;
        for (from, to) in [(whole + 50, 0), (whole / 2, whole / 3), (0, -100), (7, 7)] {
            let ours = store.fetch(series, function, end - from, end - to, row).unwrap();
            let theirs = rrd.fetch(function, end - from, end - to, row).unwrap();
            assert_eq!((ours.start, ours.end, ours.step), (theirs.start, theirs.end, theirs.step));
            assert_eq!(bits(&ours.values), bits(&theirs.values));
        }
    }
}
