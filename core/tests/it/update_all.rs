//! Several updates in one call: all of them or none, whatever is refused and wherever it ends.

use concertim::storage::{Fault, Faulty, Memory};
use concertim::{
    Archive, Consolidation, CreateOptions, CurrentRows, DataSource, DataSourceKind, ErrorKind,
    OpenOptions, Reading, Refused, Rrd, Schema, StorageKind, Timestamp,
};
use proptest::prelude::*;

const START: i64 = 1_700_000_000;

fn schema() -> Schema {
    let source = |name, kind| DataSource::new(name, kind, 60).unwrap();
    let archive = |function, n, rows| Archive::new(function, 0.5, n, rows).unwrap();
    Schema::new(
        10,
        vec![source("load", DataSourceKind::Gauge), source("bytes", DataSourceKind::Counter)],
        vec![
            archive(Consolidation::Average, 1, 8),
            archive(Consolidation::Max, 3, 5),
            archive(Consolidation::Last, 6, 3),
        ],
    )
    .unwrap()
}

type Update = (Timestamp, [Reading<'static>; 2]);

/// Readings `second` after the start.
fn reading(second: i64) -> Update {
    let count = u64::try_from(second).unwrap() * 7;
    let load = if second % 5 == 0 { Reading::Unknown } else { Reading::Integer(second % 11) };
    (Timestamp::from_seconds(START + second), [load, Reading::Unsigned(count)])
}

/// A database with some minutes in it, the last update 600 s after the start.
fn seasoned() -> Vec<u8> {
    let mut options = CreateOptions::new(Timestamp::from_seconds(START));
    options.current_rows = CurrentRows::At(vec![3, 4, 0]);
    let image = Rrd::new_image(&schema(), &options).unwrap();
    one_by_one(image, &(1..=60).map(|step| reading(step * 10)).collect::<Vec<_>>())
}

/// What updates leave when each is a call.
fn one_by_one(image: Vec<u8>, updates: &[Update]) -> Vec<u8> {
    let storage = Faulty::new(image, Fault::None);
    let mut rrd = Rrd::from_storage(Box::new(storage.clone())).unwrap();
    updates.iter().for_each(|(at, readings)| rrd.update(*at, readings).unwrap());
    storage.crash_image()
}

/// The updates of a call: steps that close nothing, one row, many rows, and the short archives
/// several times over.
fn updates() -> Vec<Update> {
    [604, 610, 611, 620, 630, 671, 672, 690, 700, 725, 730, 740, 750].map(reading).to_vec()
}

#[test]
fn a_call_leaves_the_bytes_that_as_many_calls_leave() {
    let before = seasoned();
    let storage = Faulty::new(before.clone(), Fault::None);
    let mut rrd = Rrd::from_storage(Box::new(storage.clone())).unwrap();
    rrd.update_all(updates(), Refused::None).unwrap();
    assert_eq!(storage.crash_image(), one_by_one(before, &updates()));
    // 16 rows in the first archive of 8, six and four in the others: two pieces each at most.
    assert!(storage.writes() <= 7, "{} writes", storage.writes());
    let more = reading(1_000);
    rrd.update_all([more], Refused::None).unwrap();
    let all = [updates(), vec![more]].concat();
    assert_eq!(storage.crash_image(), one_by_one(seasoned(), &all));
    rrd.update_all(Vec::<Update>::new(), Refused::None).unwrap();
}

#[test]
fn one_that_is_refused_undoes_the_call_or_keeps_those_before_it() {
    let before = seasoned();
    let late = (Timestamp::from_seconds(START + 760), [Reading::Unknown, Reading::Text(b"1x")]);
    for (bad, kind) in [
        (reading(750), ErrorKind::NotLaterThanLast),
        ((reading(760).0, [Reading::Text(b"a"), Reading::Unknown]), ErrorKind::Argument),
        (late, ErrorKind::Argument),
    ] {
        let call = [updates(), vec![bad, reading(770)]].concat();
        for (refused, kept) in [(Refused::None, Vec::new()), (Refused::KeepEarlier, updates())] {
            let storage = Faulty::new(before.clone(), Fault::None);
            let mut rrd = Rrd::from_storage(Box::new(storage.clone())).unwrap();
            let error = rrd.update_all(call.iter().copied(), refused).unwrap_err();
            assert_eq!(error.kind(), kind, "{error}");
            assert_eq!(storage.crash_image(), one_by_one(before.clone(), &kept));
            // The handle is none the worse.
            rrd.update_all([reading(780)], Refused::None).unwrap();
            let after = [kept, vec![reading(780)]].concat();
            assert_eq!(storage.crash_image(), one_by_one(before.clone(), &after));
        }
    }
}

#[test]
fn a_batch_that_is_dropped_has_not_happened() {
    let storage = Faulty::new(seasoned(), Fault::None);
    let mut rrd = Rrd::from_storage(Box::new(storage.clone())).unwrap();
    let live = format!("{:?}", rrd.live());
    let mut batch = rrd.batch().unwrap();
    for (at, readings) in updates() {
        batch.update(at, &readings).unwrap();
        assert_eq!(batch.last_update(), at);
    }
    drop(batch);
    assert_eq!(format!("{:?}", rrd.live()), live);
    assert_eq!((storage.writes(), storage.crash_image()), (0, seasoned()));
}

/// The header, and every row that the call would not have written.
fn kept(image: &[u8]) -> (Vec<u8>, Vec<Vec<u64>>) {
    let rrd = Rrd::from_storage(Box::new(Memory::from(image.to_vec()))).unwrap();
    let header = image[..rrd.header_size()].to_vec();
    // 15, 5 and 2 rows are written; of 8, 5 and 3.
    let rows = [8, 5, 2].into_iter().enumerate().map(|(archive, written)| {
        let mut rows = Vec::new();
        rrd.rows(archive, &mut rows).unwrap();
        rows.into_iter().skip(written * 2).map(f64::to_bits).collect()
    });
    (header, rows.collect())
}

#[test]
fn a_process_that_dies_anywhere_leaves_the_old_header_or_the_new_one() {
    let before = seasoned();
    let after = one_by_one(before.clone(), &updates());
    let header = Rrd::from_storage(Box::new(Memory::from(before.clone()))).unwrap().header_size();
    let (mut old, mut new, mut died) = (0, 0, 0);
    for write in 0.. {
        for bytes in 0..200 {
            let storage = Faulty::new(before.clone(), Fault::TearWrite { write, bytes });
            let mut rrd = Rrd::from_storage(Box::new(storage.clone())).unwrap();
            if rrd.update_all(updates(), Refused::None).is_ok() {
                assert_eq!(storage.crash_image(), after);
                assert!(write > 3 && old > 0 && new > 0, "{write} writes, {died} times");
                return;
            }
            died += 1;
            let image = storage.crash_image();
            if image[header..] == after[header..] {
                // Every row is there, and the header is under way: one write, its first byte or
                // all of them tried here, what is between in `crash.rs`.
                new += 1;
            } else {
                assert_eq!(kept(&image), kept(&before), "{bytes} bytes of write {write}");
                old += 1;
            }
            assert_eq!(
                rrd.update_all([reading(999)], Refused::None).unwrap_err().kind(),
                ErrorKind::Poisoned
            );
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    /// Any updates, put into calls of any length, to a file that becomes a map on the way.
    #[test]
    fn calls_of_any_length_leave_the_same_file(
        gaps in proptest::collection::vec(prop_oneof![5 => 1..25i64, 1 => 25..400i64], 1..120),
        lengths in proptest::collection::vec(1..9usize, 1..9),
    ) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("f.rrd");
        let mut options = CreateOptions::new(Timestamp::from_seconds(START));
        options.current_rows = CurrentRows::At(vec![0, 1, 2]);
        options.sync = false;
        Rrd::create(&path, &schema(), &options).unwrap();
        let image = std::fs::read(&path).unwrap();
        let times = gaps.iter().scan(0, |time, gap| { *time += gap; Some(*time) });
        let updates: Vec<Update> = times.map(reading).collect();
        let options = OpenOptions { storage: StorageKind::Automatic, ..OpenOptions::default() };
        let mut rrd = Rrd::open_with(&path, &options).unwrap();
        let (mut left, mut lengths) = (&updates[..], lengths.iter().cycle());
        while !left.is_empty() {
            let (call, rest) = left.split_at((*lengths.next().unwrap()).min(left.len()));
            rrd.update_all(call.iter().copied(), Refused::None).unwrap();
            left = rest;
        }
        drop(rrd);
        prop_assert!(std::fs::read(&path).unwrap() == one_by_one(image, &updates));
    }
}
