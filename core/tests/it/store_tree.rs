//! A store whose series are files of their own: against one database in memory each, after the end
//! of its process and losses of power, and beside an rrdtool that uses the same files.

use super::rrdtool::Rrdtool;
use concertim::storage::{Folder, Memory, Simulated};
use concertim::store::{
    LayoutKind, Name, NewSeries, Refusal, SeriesId, Store, StoreOptions, SyncPolicy,
};
use concertim::{
    Archive, Consolidation, CreateOptions, CurrentRows, DataSource, DataSourceKind, ErrorKind,
    OpenOptions, Reading, Rrd, Schema, Timestamp,
};
use proptest::prelude::*;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

const START: i64 = 1_700_000_000;

fn at(seconds: i64) -> Timestamp {
    Timestamp::from_seconds(START + seconds)
}

fn options(shards: u32) -> StoreOptions {
    let mut options = StoreOptions::default();
    options.layout = LayoutKind::Tree;
    options.shards = shards;
    options.file_flush_every = Duration::from_secs(120);
    options.checkpoint_every = Duration::from_secs(300);
    options.checkpoint_jitter = Duration::ZERO;
    options.journal_segment = 64 << 10;
    options
}

fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures").join(name)
}

/// Two plain data sources and three archives.
fn plain() -> Schema {
    let source = |name, kind| DataSource::new(name, kind, 60).unwrap();
    let sources = vec![source("a", DataSourceKind::Gauge), source("b", DataSourceKind::Derive)];
    let archive = |function, steps, rows| Archive::new(function, 0.5, steps, rows).unwrap();
    let archives = vec![
        archive(Consolidation::Average, 1, 12),
        archive(Consolidation::Max, 3, 7),
        archive(Consolidation::Last, 5, 4),
    ];
    Schema::new(15, sources, archives).unwrap()
}

/// Forecasts, as rrdtool made them.
fn forecasts() -> Schema {
    Rrd::open_read_only(fixture("i386-aberrant.rrd")).unwrap().schema().clone()
}

fn new(name: &str, schema: &Schema) -> NewSeries {
    let (name, labels) = (Name::new(name).unwrap(), Default::default());
    NewSeries { name, labels, schema: schema.clone(), start: at(0) }
}

/// A new series as one database in memory, whose rows begin where the series' do: forecasts depend
/// on it.
fn reference(store: &Store, series: SeriesId) -> Rrd {
    let info = store.info(series).unwrap();
    let current_rows = CurrentRows::At(info.live.current_row);
    let options = CreateOptions { current_rows, ..CreateOptions::new(at(0)) };
    let image = Rrd::new_image(&info.schema, &options).unwrap();
    Rrd::from_storage(Box::new(Memory::from(image))).unwrap()
}

/// Everything of a series is what the reference has, to the last bit.
#[track_caller]
fn same(store: &Store, series: SeriesId, reference: &Rrd) {
    let (ours, theirs) = (store.info(series).unwrap().live, reference.live());
    assert_eq!(ours.last_update, theirs.last_update);
    assert_eq!(store.last(series).unwrap(), theirs.last_update);
    let bits = |values: &[f64]| values.iter().map(|value| value.to_bits()).collect::<Vec<_>>();
    assert_eq!(format!("{:?}", ours.pdp.reading), format!("{:?}", theirs.pdp.reading));
    assert_eq!(ours.pdp.unknown_seconds, theirs.pdp.unknown_seconds);
    assert_eq!(bits(&ours.pdp.value), bits(&theirs.pdp.value));
    assert_eq!(bits(&ours.cdp.value), bits(&theirs.cdp.value));
    assert_eq!(bits(&ours.cdp.primary), bits(&theirs.cdp.primary));
    assert_eq!(format!("{:?}", ours.cdp.aberrant), format!("{:?}", theirs.cdp.aberrant));
    let end = theirs.last_update.seconds();
    for archive in reference.schema().archives() {
        let seconds = reference.schema().row_seconds(archive);
        let span = i64::try_from(seconds * archive.rows()).unwrap();
        let ours = store.fetch(series, archive.consolidation(), end - span, end, seconds).unwrap();
        let theirs = reference.fetch(archive.consolidation(), end - span, end, seconds).unwrap();
        assert_eq!((ours.start, ours.end, ours.step), (theirs.start, theirs.end, theirs.step));
        assert_eq!(bits(&ours.values), bits(&theirs.values), "{:?}", archive.consolidation());
    }
}

#[derive(Clone, Debug)]
enum Act {
    Append(usize, i64, i32),
    Quiet(usize, i64),
    Flush(usize),
    FlushAll,
    Tick,
    Checkpoint,
    Reopen,
    Compare(usize),
}

fn acts() -> impl Strategy<Value = Vec<Act>> {
    let which = 0..4usize;
    let act = prop_oneof![
        12 => (which.clone(), 1..40i64, -50..50i32).prop_map(|(s, d, v)| Act::Append(s, d, v)),
        1 => (which.clone(), 100..900i64).prop_map(|(s, d)| Act::Quiet(s, d)),
        1 => which.clone().prop_map(Act::Flush),
        1 => Just(Act::FlushAll),
        2 => Just(Act::Tick),
        1 => Just(Act::Checkpoint),
        1 => Just(Act::Reopen),
        2 => which.prop_map(Act::Compare),
    ];
    proptest::collection::vec(act, 1..120)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_done_a_series_is_what_one_database_in_memory_is(acts in acts()) {
        let mut folder = Simulated::new();
        let mut store = Store::open_in(Arc::new(folder.clone()), options(2)).unwrap();
        let schemas = [plain(), plain(), forecasts(), forecasts()];
        let all = schemas.iter().enumerate();
        let all = all.map(|(number, schema)| new(&format!("rack{number}/load"), schema)).collect();
        let series = store.create(all).unwrap();
        let mut references: Vec<Rrd> = series.iter().map(|series| reference(&store, *series)).collect();
        let mut now = at(0);
        for act in acts {
            match act {
                Act::Append(which, later, value) => {
                    // Steps of 15 seconds, and of 300.
                    let later = if which < 2 { later } else { later * 20 };
                    let moment = references[which].last_update().plus_seconds(later);
                    now = now.max(moment);
                    let single = [Reading::Float(f64::from(value) / 8.0)];
                    let text = value.to_string();
                    let double = [single[0], Reading::Text(text.as_bytes())];
                    let readings = if which < 2 { &double[..] } else { &single[..] };
                    let readings = if schemas[which].data_sources().len() == readings.len() {
                        readings.to_vec()
                    } else {
                        vec![single[0]; schemas[which].data_sources().len()]
                    };
                    let mut batch = store.batch();
                    batch.push_all(series[which], moment, &readings);
                    let appended = store.append(&mut batch, now).unwrap();
                    let applied = references[which].update(moment, &readings);
                    prop_assert_eq!(appended.refused.is_empty(), applied.is_ok());
                }
                Act::Quiet(which, seconds) => {
                    let moment = references[which].last_update().plus_seconds(seconds);
                    now = now.max(moment);
                    let sources = schemas[which].data_sources().len();
                    let readings = vec![Reading::Unknown; sources];
                    let mut batch = store.batch();
                    batch.push_all(series[which], moment, &readings);
                    prop_assert_eq!(store.append(&mut batch, now).unwrap().refused, vec![]);
                    references[which].update(moment, &readings).unwrap();
                }
                Act::Flush(which) => store.flush(series[which], now).unwrap(),
                Act::FlushAll => store.flush_all(now).unwrap(),
                Act::Tick => store.tick(now).unwrap(),
                Act::Checkpoint => store.checkpoint(now).unwrap(),
                Act::Reopen => {
                    folder = folder.killed();
                    drop(store);
                    store = Store::open_in(Arc::new(folder.clone()), options(2)).unwrap();
                }
                Act::Compare(which) => same(&store, series[which], &references[which]),
            }
        }
        for (series, reference) in series.iter().zip(&references) {
            same(&store, *series, reference);
        }
        store.flush_all(now).unwrap();
        for (series, reference) in series.iter().zip(&references) {
            same(&store, *series, reference);
        }
        prop_assert_eq!(store.file_faults(), vec![]);
    }
}

/// Appends one reading of every series, at `moment`, to the store and to the references.
fn append(store: &Store, series: &[SeriesId], references: &mut [Rrd], moment: Timestamp) -> bool {
    let mut batch = store.batch();
    let value = |number: usize| f64::from(u32::try_from(number).unwrap()) + 0.25;
    for (number, series) in series.iter().enumerate() {
        batch.push_all(*series, moment, &[Reading::Float(value(number)), Reading::Integer(7)]);
    }
    let appended = store.append(&mut batch, moment);
    let accepted = appended.is_ok_and(|appended| appended.refused.is_empty());
    for (number, reference) in references.iter_mut().enumerate().filter(|_| accepted) {
        let readings = [Reading::Float(value(number)), Reading::Integer(7)];
        reference.update(moment, &readings).unwrap();
    }
    accepted
}

/// Loses power after so many syncs, at one of the `seeds`: what was acknowledged is there, and
/// files are as if nothing had happened.
#[test]
fn a_loss_of_power_takes_nothing_that_was_acknowledged_and_tears_no_file() {
    let (mut losses, mut most) = (0, 0);
    for after in 0..100_u64 {
        let folder = Simulated::new();
        let store = Store::open_in(Arc::new(folder.clone()), options(1)).unwrap();
        let series = store.create((0..3).map(|n| new(&format!("s{n}"), &plain())).collect());
        let series = series.unwrap();
        let mut references: Vec<Rrd> =
            series.iter().map(|series| reference(&store, *series)).collect();
        folder.freeze_at_sync(after);
        let mut rounds = 0;
        for round in 1..60 {
            let now = at(round * 14);
            if !append(&store, &series, &mut references, now) || store.tick(now).is_err() {
                break;
            }
            if round % 25 == 0 && store.checkpoint(now).is_err() {
                break;
            }
            rounds = round;
        }
        most = most.max(rounds);
        for seed in 0..8 {
            losses += 1;
            let found = folder.crashed(after * 8 + seed);
            let again = Store::open_in(Arc::new(found.clone()), options(1)).unwrap();
            assert_eq!(again.file_faults(), [], "{after} {seed}");
            for (series, known) in series.iter().zip(&references) {
                // What was refused may have been on its way: nothing older than what was accepted
                // is missing, and nothing is half there.
                let last = again.last(*series).unwrap();
                assert!(last >= known.last_update(), "{after} {seed}: {last:?}");
                let extra = last > known.last_update();
                if !extra {
                    same(&again, *series, known);
                }
            }
            // The files are whole: what waits goes into them, and nothing else is left to mend.
            let now = at(2_000);
            let mut later: Vec<Rrd> = Vec::new();
            again.flush_all(now).unwrap();
            again.checkpoint(now).unwrap();
            for series in &series {
                let name = format!("rrds/{}.rrd", again.name(*series).unwrap());
                later.push(Rrd::from_storage(found.open(&name).unwrap()).unwrap());
            }
            for (series, file) in series.iter().zip(&later) {
                same(&again, *series, file);
            }
        }
    }
    assert_eq!(losses, 800);
    assert!(most > 50, "the last ones freeze late: {most}");
}

#[test]
fn rrdtool_reads_and_updates_the_files_while_the_store_is_open() {
    let mut rrdtool = Rrdtool::start();
    let mut options = options(1);
    options.sync = SyncPolicy::Never;
    let store = Store::open(rrdtool.path("store"), options).unwrap();
    let series = store.create(vec![new("rack1/host1/load", &plain())]).unwrap();
    let file = "store/rrds/rack1/host1/load.rrd";
    let mut references = vec![reference(&store, series[0])];
    for round in 1..=40 {
        assert!(append(&store, &series, &mut references, at(round * 15)));
    }
    assert_eq!(rrdtool.must(&format!("last {file}")).trim(), START.to_string(), "it waits");
    store.flush(series[0], at(600)).unwrap();
    assert_eq!(rrdtool.must(&format!("last {file}")).trim(), (START + 600).to_string());
    let end = START + 600;
    let rows = rrdtool.must(&format!("fetch {file} AVERAGE -r 15 -s {} -e {end}", end - 60));
    assert!(rows.contains("2.5000000000e-01"), "{rows}");
    assert!(rrdtool.must(&format!("dump {file}")).contains("<lastupdate>1700000600"));
    // Another program updates the file, while readings wait and while none do.
    rrdtool.must(&format!("update {file} {}:5:9", START + 615));
    let readings = [Reading::Text(b"5"), Reading::Text(b"9")];
    references[0].update(at(615), &readings).unwrap();
    same(&store, series[0], &references[0]);
    let mut batch = store.batch();
    batch.push_all(series[0], at(640), &readings);
    assert_eq!(store.append(&mut batch, at(640)).unwrap().accepted, 1);
    rrdtool.must(&format!("update {file} {}:6:10", START + 630));
    references[0].update(at(630), &[Reading::Text(b"6"), Reading::Text(b"10")]).unwrap();
    references[0].update(at(640), &readings).unwrap();
    same(&store, series[0], &references[0]);
    // A reading that another program overtakes does not count.
    batch.push_all(series[0], at(650), &readings);
    assert_eq!(store.append(&mut batch, at(650)).unwrap().accepted, 1);
    store.flush(series[0], at(650)).unwrap();
    references[0].update(at(650), &readings).unwrap();
    batch.push_all(series[0], at(660), &readings);
    assert_eq!(store.append(&mut batch, at(660)).unwrap().accepted, 1);
    rrdtool.must(&format!("update {file} {}:6:11", START + 670));
    references[0].update(at(670), &[Reading::Text(b"6"), Reading::Text(b"11")]).unwrap();
    store.flush(series[0], at(670)).unwrap();
    same(&store, series[0], &references[0]);
    let faults = store.file_faults();
    assert_eq!((faults.len(), faults[0].lost), (1, 1), "{faults:?}");
    // The file that comes into the place of another is read from then on.
    rrdtool.must(&format!("dump {file} a.xml"));
    rrdtool.must(&format!("restore -f a.xml {file}"));
    rrdtool.must(&format!("update {file} {}:6:12", START + 680));
    assert_eq!(store.last(series[0]).unwrap(), at(680));
}

#[test]
fn a_locked_file_waits_and_a_file_that_is_gone_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("store");
    let store = Store::open(&path, options(1)).unwrap();
    let series = store.create(vec![new("a", &plain()), new("b", &plain())]).unwrap();
    let mut references = vec![reference(&store, series[0]), reference(&store, series[1])];
    assert!(append(&store, &series, &mut references, at(15)));
    let locked = Rrd::open_with(path.join("rrds/a.rrd"), &OpenOptions::default()).unwrap();
    store.flush_all(at(20)).unwrap();
    store.checkpoint(at(20)).unwrap();
    assert_eq!(store.flush(series[0], at(20)).unwrap_err().kind(), ErrorKind::Busy);
    store.flush(series[1], at(20)).unwrap();
    assert_eq!(locked.last_update(), at(0));
    same(&store, series[0], &references[0]);
    assert!(append(&store, &series, &mut references, at(30)), "the shard lives");
    drop(locked);
    store.tick(at(21)).unwrap();
    let read = |name: &str| Rrd::open_read_only(path.join("rrds").join(name)).unwrap();
    assert_eq!(read("a.rrd").last_update(), at(0), "it is not due before 10 seconds");
    store.tick(at(40)).unwrap();
    assert_eq!(read("a.rrd").last_update(), at(30));
    // What a locked file's readings need stays in the journal.
    drop(store);
    let store = Store::open(&path, options(1)).unwrap();
    same(&store, series[0], &references[0]);
    same(&store, series[1], &references[1]);

    assert!(append(&store, &series, &mut references, at(45)));
    std::fs::remove_file(path.join("rrds/a.rrd")).unwrap();
    store.flush_all(at(50)).unwrap();
    let faults = store.file_faults();
    assert_eq!((faults.len(), faults[0].lost), (1, 1), "{faults:?}");
    assert_eq!(faults[0].file, "rrds/a.rrd");
    let mut batch = store.batch();
    batch.push_all(series[0], at(60), &[Reading::Unknown; 2]);
    batch.push_all(series[1], at(60), &[Reading::Unknown; 2]);
    let refused = store.append(&mut batch, at(60)).unwrap().refused;
    assert!(matches!(refused.as_slice(), [(0, Refusal::NoFile(_))]), "{refused:?}");
    assert!(store.fetch(series[0], Consolidation::Average, START, START + 60, 15).is_err());
    store.checkpoint(at(60)).unwrap();
    drop(store);
    let store = Store::open(&path, options(1)).unwrap();
    assert_eq!(store.file_faults().len(), 1, "no new file takes its place");
    store.delete(&series[..1]).unwrap();
    assert_eq!(store.list(&Default::default()).len(), 1);
}

/// A reading that was late, and then waits for its file, stays in the journal.
#[test]
fn readings_that_waited_for_late_ones_are_not_lost_before_they_are_in_their_files() {
    let folder = Simulated::new();
    let mut options = options(1);
    options.window = Duration::from_secs(30);
    options.checkpoint_every = Duration::from_secs(1);
    options.file_flush_every = Duration::from_secs(1 << 30);
    let store = Store::open_in(Arc::new(folder.clone()), options.clone()).unwrap();
    let series = store.create(vec![new("a", &plain()), new("b", &plain())]).unwrap();
    let mut references = [reference(&store, series[0]), reference(&store, series[1])];
    for (which, seconds) in [(0, 12), (1, 10), (0, 5), (1, 20)] {
        let mut batch = store.batch();
        batch.push_all(series[which], at(seconds), &[Reading::Float(1.0), Reading::Integer(2)]);
        assert_eq!(store.append(&mut batch, at(20)).unwrap().refused, []);
    }
    for (which, seconds) in [(0, 5), (0, 12), (1, 10), (1, 20)] {
        let readings = [Reading::Float(1.0), Reading::Integer(2)];
        references[which].update(at(seconds), &readings).unwrap();
    }
    for seconds in [45, 47, 49, 60, 62] {
        store.tick(at(seconds)).unwrap();
        let killed = folder.killed();
        let found = Store::open_in(Arc::new(killed.clone()), options.clone()).unwrap();
        same(&found, series[0], &references[0]);
        same(&found, series[1], &references[1]);
        let file = Rrd::from_storage(killed.open("rrds/a.rrd").unwrap()).unwrap();
        assert_eq!(file.last_update(), at(0), "its moment is far away");
    }
    store.checkpoint(at(62)).unwrap();
    let file = Rrd::from_storage(folder.open("rrds/a.rrd").unwrap()).unwrap();
    assert_eq!(file.last_update(), at(12));
}

/// What waits for files has its share of memory; the oldest goes first.
#[test]
fn files_are_written_early_when_much_waits_for_them() {
    let folder = Simulated::new();
    let mut options = options(1);
    options.memory_max = 64 << 10;
    options.sync = SyncPolicy::Never;
    options.file_flush_every = Duration::from_secs(1 << 30);
    let store = Store::open_in(Arc::new(folder.clone()), options).unwrap();
    let all = (0..8).map(|number| new(&format!("s{number}"), &plain())).collect();
    let series = store.create(all).unwrap();
    let mut references: Vec<Rrd> = series.iter().map(|series| reference(&store, *series)).collect();
    for round in 1..=200 {
        assert!(append(&store, &series, &mut references, at(round * 15)));
    }
    let files = (0..8).map(|number| {
        let file = folder.open(&format!("rrds/s{number}.rrd")).unwrap();
        Rrd::from_storage(file).unwrap().last_update()
    });
    assert!(files.min().unwrap() > at(0), "each has been written, and nobody ticked");
    assert!(store.statistics().memory < 64 << 10, "{}", store.statistics().memory);
    for (series, reference) in series.iter().zip(&references) {
        same(&store, *series, reference);
    }
}

#[test]
fn few_files_are_open_at_a_time() {
    let folder = tempfile::tempdir().unwrap();
    let mut options = options(1);
    options.open_files_max = 2;
    let store = Store::open(folder.path().join("store"), options).unwrap();
    let all = (0..20).map(|number| new(&format!("only2-{number}"), &plain())).collect();
    let series = store.create(all).unwrap();
    let mut references: Vec<Rrd> = series.iter().map(|series| reference(&store, *series)).collect();
    for round in 1..=30 {
        assert!(append(&store, &series, &mut references, at(round * 15)));
        store.tick(at(round * 15)).unwrap();
        for (series, reference) in series.iter().zip(&references).step_by(7) {
            same(&store, *series, reference);
        }
        let open = std::fs::read_dir("/proc/self/fd").unwrap();
        let ours = open.filter_map(|entry| std::fs::read_link(entry.ok()?.path()).ok());
        let ours = ours.filter(|path| path.to_string_lossy().contains("/only2-")).count();
        assert!(ours <= 2, "{ours}");
    }
}

#[test]
fn a_file_has_the_longest_name_that_a_series_may_have() {
    let folder = tempfile::tempdir().unwrap();
    let files = folder.path().join("files");
    let mut elsewhere = options(1);
    elsewhere.files = Some(files.clone());
    // In the store's own folder, names of 251 bytes with their `.rrd` are the longest.
    let own = folder.path().join("own/rrds");
    for (store, options, files, most) in
        [("store", elsewhere, files, 251), ("own", options(1), own, 247)]
    {
        let store = Store::open(folder.path().join(store), options).unwrap();
        let part = "x".repeat(most);
        let series = store.create(vec![new(&format!("{part}/{part}"), &plain())]).unwrap();
        let mut references = vec![reference(&store, series[0])];
        assert!(append(&store, &series, &mut references, at(15)));
        store.checkpoint(at(16)).unwrap();
        same(&store, series[0], &references[0]);
        let names = std::fs::read_dir(files.join(&part)).unwrap();
        let names: Vec<_> = names.map(|file| file.unwrap().file_name()).collect();
        assert_eq!(names, [format!("{part}.rrd").as_str()]);
    }
}

#[test]
fn files_that_are_there_become_series_and_are_used_in_place() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("store");
    std::fs::create_dir_all(path.join("rrds/old")).unwrap();
    let names = ["armhf", "armhf-t64", "i386", "s390x", "i386-aberrant", "s390x-aberrant"];
    for name in names {
        let to = path.join(format!("rrds/old/{name}.rrd"));
        std::fs::copy(fixture(&format!("{name}.rrd")), to).unwrap();
    }
    std::fs::copy(fixture("README.md"), path.join("rrds/readme.rrd")).unwrap();
    let store = Store::open(&path, options(2)).unwrap();
    assert_eq!(store.len(), names.len());
    let [damaged] = store.damage() else { panic!("{:?}", store.damage()) };
    assert_eq!(damaged.file, "rrds/readme.rrd");
    let mut references = Vec::new();
    for name in names {
        let bytes = std::fs::read(fixture(&format!("{name}.rrd"))).unwrap();
        let reference = Rrd::from_storage(Box::new(Memory::from(bytes))).unwrap();
        let series = store.series(&format!("old/{name}")).unwrap();
        same(&store, series, &reference);
        references.push((name, series, reference));
    }
    for round in 1..=30 {
        for (_, series, reference) in &mut references {
            let step = i64::from(reference.schema().step().seconds());
            let moment = reference.last_update().plus_seconds(step);
            let sources = reference.schema().data_sources();
            let readings: Vec<Reading<'_>> = sources
                .iter()
                .filter(|source| source.expression().is_none())
                .map(|_| Reading::Integer(round))
                .collect();
            let mut batch = store.batch();
            batch.push_all(*series, moment, &readings);
            assert_eq!(store.append(&mut batch, moment).unwrap().refused, []);
            reference.update(moment, &readings).unwrap();
            same(&store, *series, reference);
        }
    }
    store.flush_all(at(0)).unwrap();
    assert_eq!(store.file_faults(), []);
    for (name, series, reference) in &references {
        same(&store, *series, reference);
        let file = Rrd::open_read_only(path.join(format!("rrds/old/{name}.rrd"))).unwrap();
        assert_eq!(file.machine(), reference.machine(), "in place");
        assert_eq!(file.last_update(), reference.last_update());
    }
    // One that comes later, under a name that somebody creates, if its schema fits.
    let schema = references[0].2.schema().clone();
    std::fs::copy(fixture("i386.rrd"), path.join("rrds/late.rrd")).unwrap();
    let error = store.create(vec![new("late", &plain())]).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Exists, "{error}");
    assert!(path.join("rrds/late.rrd").exists(), "a refusal removes nothing");
    let late = store.create(vec![new("late", &schema)]).unwrap();
    assert!(store.last(late[0]).unwrap().seconds() > 0);
    store.rename(late[0], Name::new("new/late").unwrap()).unwrap();
    store.tick(at(0)).unwrap();
    assert!(!path.join("rrds/late.rrd").exists());
    assert!(path.join("rrds/new/late.rrd").exists());
    store.delete(&late).unwrap();
    assert!(!path.join("rrds/new/late.rrd").exists());
    assert_eq!(store.adopt().unwrap().series, []);
}
