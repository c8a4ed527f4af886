//! A store whose files were there before it, in a folder of their own.

use concertim::store::{LayoutKind, Name, NewSeries, Refusal, Store, StoreOptions};
use concertim::{
    Archive, Consolidation, CreateOptions, DataSource, DataSourceKind, Locking, OpenOptions,
    Reading, Rrd, Schema, Timestamp,
};
use std::fs;
use std::os::unix::ffi::OsStrExt;
use std::path::Path;

const START: i64 = 1_700_000_000;

fn at(seconds: i64) -> Timestamp {
    Timestamp::from_seconds(START + seconds)
}

fn schema(rows: u64) -> Schema {
    let source = DataSource::new("sum", DataSourceKind::Gauge, 120).unwrap();
    let archive = Archive::new(Consolidation::Average, 0.5, 1, rows).unwrap();
    Schema::new(15, vec![source], vec![archive]).unwrap()
}

fn open(folder: &Path) -> Store {
    let mut options = StoreOptions::default();
    options.layout = LayoutKind::Tree;
    options.shards = 2;
    options.journal_segment = 64 << 10;
    options.files = Some(folder.join("volume"));
    Store::open(folder.join("store"), options).unwrap()
}

fn make(file: &Path) {
    fs::create_dir_all(file.parent().unwrap()).unwrap();
    Rrd::create(file, &schema(10), &CreateOptions::new(at(0))).unwrap();
}

fn new(name: &str) -> NewSeries {
    let (name, labels) = (Name::new(name).unwrap(), Default::default());
    NewSeries { name, labels, schema: schema(20), start: at(0) }
}

/// Appends one value to the series of that name; answers what was refused.
fn append(store: &Store, name: &str, seconds: i64) -> Vec<(usize, Refusal)> {
    let mut batch = store.batch();
    batch.push(store.series(name).unwrap(), at(seconds), Reading::Integer(seconds));
    store.append(&mut batch, at(seconds)).unwrap().refused
}

#[test]
fn files_are_used_where_they_are_and_the_rest_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let volume = folder.path().join("volume");
    for name in ["a/b/load", "a/b%2Fc/50%25", "lock", "a/x.new/m"] {
        make(&volume.join(format!("{name}.rrd")));
    }
    let bytes = |name: &[u8]| volume.join(std::ffi::OsStr::from_bytes(name));
    make(&bytes(b"a/\xff.rrd"));
    make(&bytes(b"a/\x07.rrd"));
    fs::copy("Cargo.toml", volume.join("a/bad.rrd")).unwrap();
    fs::copy("Cargo.toml", volume.join("a/other.txt")).unwrap();
    std::os::unix::fs::symlink("b", volume.join("a/link")).unwrap();
    std::os::unix::fs::symlink("b/load.rrd", volume.join("a/link.rrd")).unwrap();
    // Somebody updates a file at that moment.
    let options = OpenOptions { lock: Locking::Try, ..OpenOptions::default() };
    let locked = Rrd::open_with(volume.join("a/b/load.rrd"), &options).unwrap();
    let store = open(folder.path());
    assert_eq!(store.len(), 4);
    let mut refused: Vec<_> =
        store.damage().iter().map(|damaged| (&*damaged.file, &*damaged.lost)).collect();
    refused.sort_unstable();
    for ((file, why), (of, says)) in refused.iter().zip([
        ("rrds/a/\u{7}.rrd", "control character"),
        ("rrds/a/bad.rrd", "no series"),
        ("rrds/a/link", "a link"),
        ("rrds/a/link.rrd", "a link"),
        ("rrds/a/\u{fffd}.rrd", "not UTF-8"),
    ]) {
        assert!(*file == of && why.contains(says), "{file}: {why}");
    }
    assert_eq!(refused.len(), 5, "{refused:?}");

    assert_eq!(append(&store, "a/b/load", 15), []);
    store.flush_all(at(15)).unwrap();
    assert_eq!(store.last(store.series("a/b/load").unwrap()).unwrap(), at(15));
    drop(locked);
    store.flush_all(at(16)).unwrap();
    let file = Rrd::open_read_only(volume.join("a/b/load.rrd")).unwrap();
    assert_eq!((file.last_update(), file.schema().clone()), (at(15), schema(10)));
    // New ones come beside them, and nothing is in the store's folder.
    store.create(vec![new("a/new/m")]).unwrap();
    assert!(volume.join("a/new/m.rrd").exists());
    assert!(!folder.path().join("store/rrds").exists());
    store.checkpoint(at(20)).unwrap();
    drop(store);
    assert_eq!(open(folder.path()).len(), 5);
}

#[test]
fn a_series_is_given_up_and_its_file_is_the_next_ones() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("volume/a.rrd");
    let store = open(folder.path());
    store.create(vec![new("a")]).unwrap();
    assert_eq!(append(&store, "a", 15), []);
    fs::remove_file(&file).unwrap();
    store.flush_all(at(15)).unwrap();
    assert!(matches!(append(&store, "a", 30)[..], [(0, Refusal::NoFile(_))]));
    // It is made anew.
    let old = store.series("a").unwrap();
    store.release(&[old]).unwrap();
    assert_eq!(store.series("a"), None);
    let series = store.create(vec![new("a")]).unwrap();
    assert_ne!(series[0], old);
    assert_eq!(append(&store, "a", 30), []);
    store.flush_all(at(30)).unwrap();
    // A file that is well goes on, here and after a start.
    store.release(&series).unwrap();
    assert_eq!(Rrd::open_read_only(&file).unwrap().last_update(), at(30));
    let series = store.create(vec![new("a")]).unwrap();
    assert_eq!(store.last(series[0]).unwrap(), at(30));
    store.release(&series).unwrap();
    drop(store);
    let store = open(folder.path());
    assert_eq!(store.last(store.series("a").unwrap()).unwrap(), at(30));
}

#[test]
fn many_files_are_synced_together() {
    let folder = tempfile::tempdir().unwrap();
    let store = open(folder.path());
    let names: Vec<String> = (0..200).map(|number| format!("m/{number}")).collect();
    store.create(names.iter().map(|name| new(name)).collect()).unwrap();
    fs::remove_file(folder.path().join("volume/m/7.rrd")).unwrap();
    store.checkpoint(at(0)).unwrap();
    for name in &names {
        append(&store, name, 15);
    }
    store.checkpoint(at(15)).unwrap();
    let [fault] = &store.file_faults()[..] else { panic!("{:?}", store.file_faults()) };
    assert_eq!((&*fault.file, fault.lost), ("rrds/m/7.rrd", 1));
}
