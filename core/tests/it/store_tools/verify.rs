//! Damage of each kind is found, named and left as it is.

use super::*;
use concertim::ErrorKind;
use concertim::storage::{Disk, Folder};
use concertim::store::{FindingKind, Report, verify};
use std::fs::{self, OpenOptions};
use std::os::unix::fs::FileExt;
use std::path::PathBuf;

/// A store with three series, two shards, a checkpoint and a journal behind it.
fn built(folder: &Path) -> PathBuf {
    let path = folder.join("store");
    let store = store(&path, 2);
    let databases: Vec<Rrd> = (0..3).map(|seed| database(200 + seed)).collect();
    for (at, rrd) in databases.iter().enumerate() {
        store.import(&[imported(&format!("v/{at}"), rrd)]).unwrap();
    }
    store.checkpoint(Timestamp::from_seconds(START)).unwrap();
    for (at, rrd) in databases.iter().enumerate() {
        let series = store.series(&format!("v/{at}")).unwrap();
        for later in 1..4 {
            let values = vec![1e6 * later as f64; rrd.schema().data_sources().len()];
            append(&store, series, &[(rrd.last_update().plus_seconds(later), values)]);
            store.sync().unwrap();
        }
    }
    path
}

/// Bytes of all files.
fn content(path: &Path) -> Vec<(String, Vec<u8>)> {
    let mut files: Vec<(String, Vec<u8>)> = fs::read_dir(path)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .map(|path| {
            (path.file_name().unwrap().to_str().unwrap().to_owned(), fs::read(path).unwrap())
        })
        .collect();
    files.sort();
    files
}

#[track_caller]
fn checked(path: &Path) -> Report {
    let before = content(path);
    let report = verify(&Disk::open(path).unwrap()).unwrap();
    assert!(content(path) == before, "verify has changed the store");
    report
}

/// What is found after `harm`.
#[track_caller]
fn found(harm: impl Fn(&Path), kind: FindingKind, file: &str, text: &str) {
    let folder = tempfile::tempdir().unwrap();
    let path = built(folder.path());
    harm(&path);
    let report = checked(&path);
    let findings = &report.findings;
    let hit = findings.iter().find(|found| {
        found.kind == kind && found.file.starts_with(file) && found.text.contains(text)
    });
    assert!(hit.is_some(), "{findings:#?}");
    assert_eq!(report.bad + report.notes, findings.len() as u64);
    assert_eq!(report.bad > 0, findings.iter().any(|found| found.kind.is_bad()));
}

fn flip(path: &Path, file: &str, offset: u64) {
    let file = OpenOptions::new().read(true).write(true).open(path.join(file)).unwrap();
    let mut byte = [0];
    file.read_exact_at(&mut byte, offset).unwrap();
    file.write_all_at(&[byte[0] ^ 0x10], offset).unwrap();
}

fn cut(path: &Path, file: &str, by: u64) {
    let file = OpenOptions::new().write(true).open(path.join(file)).unwrap();
    file.set_len(file.metadata().unwrap().len() - by).unwrap();
}

/// The newest segment of a shard with frames in it.
fn segment(path: &Path) -> String {
    let names = content(path).into_iter().filter(|(name, bytes)| {
        name.starts_with("journal-00-") && bytes[64..].iter().any(|byte| *byte != 0)
    });
    names.max().unwrap().0
}

const ROWS: &str = "columns-00-0000000";
const STATE: &str = "state-00-0000000";

#[test]
fn a_sound_store_has_no_findings() {
    let folder = tempfile::tempdir().unwrap();
    let path = built(folder.path());
    let report = checked(&path);
    assert_eq!(report.findings, []);
    assert_eq!((report.series, report.frames), (3, 9));
    assert!(report.extents >= 2 && report.bytes > 100_000);
    let store = store(&path, 2);
    assert_eq!(Disk::open(&path).unwrap_err().kind(), ErrorKind::Locked);
    drop(store);
    let nothing = Disk::open(&folder.path().join("nothing")).unwrap();
    assert_eq!(verify(&nothing).unwrap_err().kind(), ErrorKind::Argument);
    assert_eq!(nothing.list().unwrap(), [""; 0]);
}

#[test]
fn damage_of_each_kind_is_found() {
    use FindingKind::{Catalogue, Columns, Journal, Seat, Store, Stray, Torn};
    found(|path| flip(path, "store", 18), Store, "store", "checksum");
    found(|path| fs::remove_file(path.join("store")).unwrap(), Store, "store", "missing");
    found(|path| flip(path, "catalogue", 90), Catalogue, "catalogue", "damaged");
    found(|path| flip(path, "catalogue", 3), Catalogue, "catalogue", "no catalogue");
    found(
        |path| fs::remove_file(path.join("catalogue")).unwrap(),
        Catalogue,
        "catalogue",
        "missing",
    );
    found(|path| cut(path, "catalogue", 1), Torn, "catalogue", "never written whole");
    found(|path| flip(path, ROWS, 20), Columns, ROWS, "not this file's");
    found(|path| flip(path, ROWS, 100), Columns, ROWS, "checksum");
    found(|path| cut(path, ROWS, 8), Columns, ROWS, "its header says");
    found(
        |path| fs::File::create(path.join(ROWS)).map(drop).unwrap(),
        Columns,
        ROWS,
        "in its header",
    );
    found(|path| flip(path, STATE, 300), Columns, STATE, "checksum");
    found(|path| cut(path, STATE, 4), Columns, STATE, "");
    found(
        |path| fs::remove_file(path.join(ROWS)).unwrap(),
        Seat,
        ROWS,
        "lives here, and the file is missing",
    );
    found(|path| flip(path, &segment(path), 64 + 30), Journal, "journal-00-", "had been synced");
    found(|path| flip(path, "covered-01", 20), Journal, "covered-01", "checksum");
    let unmade = |path: &Path| {
        fs::File::create(path.join("columns-01-0000055")).map(drop).unwrap();
    };
    found(unmade, Torn, "columns-01-0000055", "nobody lives here");
    let strange = |path: &Path| fs::File::create(path.join("notes")).map(drop).unwrap();
    found(strange, Stray, "notes", "none of the store's");
    let left = |path: &Path| {
        fs::copy(path.join(STATE), path.join("state-00-0000077")).map(drop).unwrap();
    };
    found(left, Stray, "state-00-0000077", "no rows");
    let torn = |path: &Path| {
        let (name, bytes) = content(path).into_iter().find(|(n, _)| *n == segment(path)).unwrap();
        let end = bytes.iter().rposition(|byte| *byte != 0).unwrap();
        flip(path, &name, end as u64);
    };
    found(torn, Torn, "journal-00-", "never written whole");
}
