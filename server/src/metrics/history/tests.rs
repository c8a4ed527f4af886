//! Both layouts side by side, and a store whose folder fails.

use super::*;
use crate::inventory::{CLUSTER, Inventory};
use concertim::Timestamp;
use concertim::storage::{Calls, Refusal, Simulated};
use concertim::store::Store;
use std::io;
use std::sync::Arc;

const START: i64 = 1_700_000_000;
const SECOND: SyncPolicy = SyncPolicy::Interval(std::time::Duration::from_secs(1));

fn entry<'a>(of: Of<'a>, metric: &'a str, at: i64, value: f64, count: Option<u64>) -> Entry<'a> {
    let (at, value) = (START + at, Reading::Float(value));
    Entry { of, metric, at, value, count, series: None, stored: Stored::Not }
}

/// Opens a store that a test may fill and copy quickly.
fn open(
    disk: &Simulated,
    sync: SyncPolicy,
) -> impl Fn() -> concertim::Result<Store> + Send + Sync + 'static {
    let disk = disk.clone();
    let mut options = options(LayoutKind::Columns, None, sync);
    options.journal_segment = 1 << 16;
    move || Store::open_in(Arc::new(disk.clone()), options.clone())
}

fn inventory(folder: &Path) -> Inventory {
    let inventory = Inventory::open(folder.join("inventory.json")).unwrap();
    inventory.register("first", None).unwrap();
    inventory.register("second", None).unwrap();
    inventory
}

/// What a history answers about a metric: every row, bit for bit, of spans inside, beside and
/// across what it has.
fn told(history: &History, of: Of<'_>, metric: &str, end: i64) -> Vec<Option<(i64, Vec<u64>)>> {
    let spans = [
        (end - 3_600, end, 15),
        (end - 86_400, end, 300),
        (end - 90 * 86_400, end, 3_600),
        (end - 100, end - 100, 15),
        (end - 20, end + 1_000, 15),
        (end - 200 * 86_400, end - 190 * 86_400, 3_600),
        (0, 12, 15),
        (end + 5_000, end + 6_000, 15),
    ];
    let fetch = |(start, end, resolution)| {
        let rows = history.fetch(of, metric, Rows { start, end, resolution }).unwrap()?;
        Some((rows.start, rows.values.iter().map(|value| value.to_bits()).collect()))
    };
    spans.into_iter().map(fetch).collect()
}

#[test]
fn both_layouts_answer_the_same() {
    let folders = [(); 2].map(|()| tempfile::tempdir().unwrap());
    let layouts = [LayoutKind::Columns, LayoutKind::Tree];
    let histories: Vec<History> = folders
        .iter()
        .zip(layouts)
        .map(|(folder, layout)| {
            History::open(&Places::under(folder.path()), Some(layout), 15, SECOND).unwrap()
        })
        .collect();
    let inventory = inventory(folders[0].path());
    let devices = inventory.devices();
    let (first, second) = (devices.get("1").unwrap(), devices.get("2").unwrap());
    let of = [Of::Device(first), Of::Device(second), Of::Cluster(CLUSTER)];
    let strange = "a/b [x]*{1,2}\u{85}\n%";
    // Steps just met, just missed, silences beyond the heartbeat, two values of a second.
    let mut at = 3;
    for round in 0..1_500_i64 {
        at += [15, 15, 14, 16, 1, 0, 29, 15, 400, 15][usize::try_from(round % 10).unwrap()];
        let value = f64::from(u32::try_from(round % 97).unwrap()) * 0.37 - 11.0;
        let outcomes: Vec<Vec<Stored>> = histories
            .iter()
            .map(|history| {
                let mut entries = vec![
                    entry(of[0], "load", at, value, None),
                    entry(of[0], strange, at - 1, -value, None),
                    entry(of[2], "load", at, value * 3.0, Some(2)),
                ];
                if round > 700 {
                    entries.push(entry(of[1], "load", at, 1e300, None));
                }
                assert_eq!(history.store(&mut entries, START + at).count, 0);
                entries.iter().map(|entry| entry.stored).collect()
            })
            .collect();
        assert_eq!(outcomes[0], outcomes[1], "{round}");
    }
    for (of, metrics) in of.into_iter().zip([&[strange, "load"][..], &["load"], &["load"]]) {
        for history in &histories {
            assert_eq!(history.names(of).unwrap(), metrics);
            assert!(told(history, of, "none", START + at).iter().all(Option::is_none));
        }
        for metric in metrics {
            let [ours, theirs] = [&histories[0], &histories[1]]
                .map(|history| (told(history, of, metric, START + at), history.last(of, metric)));
            assert_eq!(ours, theirs, "{metric}");
            let known = |bits: &u64| !f64::from_bits(*bits).is_nan();
            assert!(ours.0[0].as_ref().unwrap().1.iter().any(known), "{metric}");
        }
    }
}

#[test]
fn a_folder_keeps_the_layout_that_it_has() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path();
    let open = |wanted| {
        History::open(&Places::under(data), wanted, 15, SECOND).map(|history| history.layout())
    };
    std::fs::create_dir(data.join("rrds")).unwrap();
    let refused = || {
        let error = open(Some(LayoutKind::Columns)).unwrap_err().to_string();
        assert!(error.contains("keeps its history as rrd-tree"), "{error}");
    };
    refused();
    assert!(!data.join("store").exists());
    assert_eq!(open(None).unwrap(), LayoutKind::Tree);
    assert_eq!(open(Some(LayoutKind::Tree)).unwrap(), LayoutKind::Tree);
    refused();
    // The store knows it without the files.
    std::fs::remove_dir(data.join("rrds")).unwrap();
    assert_eq!(open(None).unwrap(), LayoutKind::Tree);
    std::fs::remove_dir_all(data.join("store")).unwrap();
    assert_eq!(open(None).unwrap(), LayoutKind::Columns);
    assert_eq!(open(None).unwrap(), LayoutKind::Columns);
    let error = open(Some(LayoutKind::Tree)).unwrap_err().to_string();
    assert!(error.contains("keeps its history as columns"), "{error}");
    // With both, the store is what somebody has made of the files.
    std::fs::create_dir(data.join("rrds")).unwrap();
    assert_eq!(open(None).unwrap(), LayoutKind::Columns);
}

#[test]
fn a_store_without_room_is_read_and_written_again_when_there_is_room() {
    // What a run has stored survives in any case.
    for sync in [SyncPolicy::Always, SECOND, SyncPolicy::Never] {
        without_room(sync);
    }
}

fn without_room(sync: SyncPolicy) {
    let folder = tempfile::tempdir().unwrap();
    let inventory = inventory(folder.path());
    let devices = inventory.devices();
    let of = Of::Device(devices.get("1").unwrap());
    let disk = Simulated::new();
    let history = History::open_with(open(&disk, sync), Schemas::new(15).unwrap()).unwrap();
    let store = |at: i64, metric: &str| {
        let mut entries = [entry(of, metric, at, 0.5, None), entry(of, "other", at, 1.0, None)];
        let failures = history.store(&mut entries, START + at);
        (entries.map(|entry| entry.stored), failures)
    };
    let rows = Rows { start: START, end: START + 30, resolution: 15 };
    assert_eq!(store(0, "m").0, [Stored::Now, Stored::Now]);
    assert_eq!(history.last(of, "m").unwrap().0, START);

    let full = io::ErrorKind::StorageFull;
    disk.refuse(Refusal { calls: Calls::Any, after: 0, error: full, bytes: 0, always: true });
    for at in [15, 30] {
        let (stored, failures) = store(at, "m");
        assert_eq!(stored, [Stored::Not, Stored::Not]);
        assert_eq!((failures.count, failures.known), (2, 2), "{failures:?}");
    }
    // Neither does a new series go through, nor anything that is there go away.
    assert_eq!(store(31, "new").0, [Stored::Not, Stored::Not]);
    assert_eq!(history.names(of).unwrap(), ["m", "other"]);
    assert_eq!(history.last(of, "m").unwrap().0, START);
    assert!(history.fetch(of, "m", rows).unwrap().is_some());

    disk.mend();
    let (stored, failures) = store(45, "m");
    assert_eq!(stored, [Stored::Now, Stored::Now], "{failures:?}");
    assert_eq!(history.last(of, "m").unwrap().0, START + 45);
    assert_eq!(store(46, "new").0, [Stored::Now, Stored::Now]);

    // What was stored is there for who comes after a loss of power.
    for seed in 0..20 {
        let open = open(&disk.crashed(seed), sync);
        let history = History::open_with(open, Schemas::new(15).unwrap()).unwrap();
        assert_eq!(history.last(of, "m").unwrap(), (START + 45, "0.5".to_owned()));
        assert_eq!(history.last(of, "new").unwrap().0, START + 46);
    }
}

/// The path of a metric's file of the first device.
fn file(folder: &Path, metric: &str) -> PathBuf {
    folder.join(format!("rrds/unspecified/device:1/{metric}.rrd"))
}

/// Makes a file as the existing daemon did once: two archives.
fn make_old(file: &Path) {
    let archive = |function| concertim::Archive::new(function, 0.5, 1, 240).unwrap();
    let archives = [Consolidation::Average, Consolidation::Max].map(archive).to_vec();
    let source = concertim::DataSource::new("sum", concertim::DataSourceKind::Gauge, 120).unwrap();
    let schema = concertim::Schema::new(15, vec![source], archives).unwrap();
    durable::create_folder(file.parent().unwrap(), 0o755).unwrap();
    let start = Timestamp::from_seconds(START);
    concertim::Rrd::create(file, &schema, &concertim::CreateOptions::new(start)).unwrap();
}

/// When a file was updated last, and how many archives it has.
fn found(file: &Path) -> (i64, usize) {
    let rrd = concertim::Rrd::open_read_only(file).unwrap();
    (rrd.last_update().seconds() - START, rrd.schema().archives().len())
}

#[test]
fn files_of_others_are_used_where_they_are() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path();
    let inventory = inventory(data);
    let devices = inventory.devices();
    let of = Of::Device(devices.get("1").unwrap());
    make_old(&file(data, "old"));
    make_old(&file(data, "a%2Fb"));
    durable::replace(&file(data, "bad"), b"no database", 0o600).unwrap();
    let history = History::open(&Places::under(data), None, 15, SECOND).unwrap();
    assert_eq!(history.names(of).unwrap(), ["a/b", "old"]);
    // One comes while the server runs.
    make_old(&file(data, "late"));
    let mut entries =
        ["old", "a/b", "late", "bad", "new"].map(|name| entry(of, name, 15, 1.0, None));
    let failures = history.store(&mut entries, START + 15);
    assert_eq!(failures.count, 1);
    let why = failures.first.unwrap();
    assert!(why.contains("bad.rrd"), "{why}");
    let stored = entries.map(|entry| entry.stored);
    assert_eq!(stored.iter().filter(|stored| **stored == Stored::Now).count(), 4, "{stored:?}");
    // They have the run's values, whoever looks.
    for (metric, archives) in [("old", 2), ("a%2Fb", 2), ("late", 2), ("new", 9)] {
        assert_eq!(found(&file(data, metric)), (15, archives), "{metric}");
    }
    // Whoever has mended a file finds it used.
    std::fs::remove_file(file(data, "bad")).unwrap();
    let mut entries = [entry(of, "bad", 30, 1.0, None)];
    assert_eq!(history.store(&mut entries, START + 30).count, 0);
    assert_eq!(found(&file(data, "bad")), (30, 9));
    // Samples use and refuse the same files; of two for one metric there is one series.
    make_old(&file(data, "later"));
    durable::replace(&file(data, "worse"), b"no database", 0o600).unwrap();
    let metrics = ["later", "worse", "fresh", "later"].map(|metric| NewMetric {
        device: Arc::clone(devices.get("1").unwrap()),
        metric: metric.into(),
        units: "".into(),
        first: Timestamp::from_seconds(START + 45),
    });
    let made = history.resolve(&metrics);
    assert!(made[0].is_ok() && made[0] == made[3] && made[2].is_ok(), "{made:?}");
    let (why, is_servers_fault) = made[1].clone().unwrap_err();
    assert!(why.contains("worse.rrd") && !is_servers_fault, "{why}");
    assert_eq!(found(&file(data, "later")).1, 2);
    assert_eq!(found(&file(data, "fresh")).1, 9);
}

#[test]
fn a_locked_file_gets_its_values_later_and_one_that_is_gone_is_made_anew() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path();
    let inventory = inventory(data);
    let devices = inventory.devices();
    let of = Of::Device(devices.get("1").unwrap());
    let history = History::open(&Places::under(data), Some(LayoutKind::Tree), 15, SECOND).unwrap();
    let mut kept = [None; 2];
    let mut run = |at: i64| {
        let mut entries = [entry(of, "m", at, 0.5, None), entry(of, "other", at, 1.0, None)];
        entries.iter_mut().zip(kept).for_each(|(entry, kept)| entry.series = kept);
        assert_eq!(history.store(&mut entries, START + at).count, 0);
        kept = entries.each_ref().map(|entry| entry.series);
        assert_eq!(entries.map(|entry| entry.stored), [Stored::Now; 2]);
    };
    run(0);
    let locked = concertim::Rrd::open(file(data, "m")).unwrap();
    run(15);
    assert_eq!(found(&file(data, "other")).0, 15);
    assert_eq!(found(&file(data, "m")).0, 0);
    assert_eq!(history.last(of, "m"), Some((START + 15, "0.5".to_owned())));
    drop(locked);
    run(30);
    assert_eq!(found(&file(data, "m")).0, 30);
    std::fs::remove_file(file(data, "m")).unwrap();
    // The first run finds it gone.
    run(45);
    run(60);
    assert_eq!(found(&file(data, "m")).0, 60);
    assert_eq!(found(&file(data, "other")).0, 60);
}

#[test]
fn series_that_come_together_are_neighbours_in_their_order() {
    let folder = tempfile::tempdir().unwrap();
    let inventory = inventory(folder.path());
    let devices = inventory.devices();
    let places = Places::under(folder.path());
    let history = History::open(&places, Some(LayoutKind::Columns), 15, SECOND).unwrap();
    let metrics = ["z", "b", "y", "a", "z", "c"].map(|metric| NewMetric {
        device: Arc::clone(devices.get("1").unwrap()),
        metric: metric.into(),
        units: "".into(),
        first: Timestamp::from_seconds(START),
    });
    let made: Vec<SeriesId> = history.resolve(&metrics).into_iter().map(Result::unwrap).collect();
    let numbers = made.iter().map(|series| series.number() - made[0].number());
    assert_eq!(numbers.collect::<Vec<_>>(), [0, 1, 2, 3, 0, 4]);
}

#[test]
fn series_of_samples_are_known_to_the_next_process() {
    for layout in [LayoutKind::Columns, LayoutKind::Tree] {
        let folder = tempfile::tempdir().unwrap();
        let inventory = inventory(folder.path());
        let devices = inventory.devices();
        let first = Arc::clone(devices.get("1").unwrap());
        let places = Places::under(folder.path());
        let open = || History::open(&places, Some(layout), 15, SECOND).unwrap();
        let at = |second| Timestamp::from_seconds(START + second);
        let new = |metric: &str, units: &str| NewMetric {
            device: Arc::clone(&first),
            metric: metric.into(),
            units: units.into(),
            first: at(0),
        };
        let history = open();
        assert!(!history.has_samples());
        // Reports made this one; samples that come for it are marked as all others.
        let mut entries = [entry(Of::Device(&first), "both", 0, 1.0, None)];
        history.store(&mut entries, START);
        let metrics = [new("both", "B"), new("a/b", "\u{b0}C"), new("old", ""), new("ended", "\n")];
        let series: Vec<SeriesId> =
            history.resolve(&metrics).into_iter().map(Result::unwrap).collect();
        let samples = [(0, 10, 1.5), (1, 11, -0.1), (2, 9, 3.0), (3, 12, f64::NAN)];
        let reading = |value: f64| match value.is_nan() {
            true => Reading::Unknown,
            false => Reading::Float(value),
        };
        let samples =
            samples.map(|(place, second, value)| (series[place], at(second), reading(value)));
        assert_eq!(history.append_samples(samples.into_iter(), at(12)).unwrap(), []);
        let check = |history: &History| {
            assert!(history.has_samples());
            let kept = history.samples_since(&devices, START + 10).unwrap();
            let told = kept.iter().map(|one| (&*one.metric, &*one.units, one.at, one.value));
            let mut told: Vec<_> = told.collect();
            told.sort_by(|a, b| a.0.cmp(b.0));
            assert_eq!(told, [("a/b", "\u{b0}C", at(11), -0.1), ("both", "B", at(10), 1.5)]);
            assert!(kept.iter().all(|one| one.device.id == first.id));
        };
        check(&history);
        drop(history);
        check(&open());
    }
}
