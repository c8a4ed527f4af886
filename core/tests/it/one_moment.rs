//! Reading while somebody writes without a pause: what a call answers was true at one moment, and
//! the writer is never refused.

use crate::rrdtool::Rrdtool;
use concertim::{
    Archive, Consolidation, CreateOptions, DataSource, DataSourceKind, DumpOptions, Locking,
    OpenOptions, Reading, Rrd, Schema, StorageKind, Timestamp,
};
use jiff::tz::TimeZone;
use std::path::Path;
use std::sync::atomic::{AtomicBool, AtomicI64, Ordering};
use std::thread;

const START: i64 = 1_700_000_000;
const ROWS: u64 = 1_000;
/// Reads after which a writer that has hardly written hangs.
const TURNS_MAX: usize = 20_000;

/// Three data sources, a row a second, and rows of 10 s.
fn create(path: &Path) {
    let source = |name| DataSource::new(name, DataSourceKind::Gauge, 60).unwrap();
    let archive = |n, rows| Archive::new(Consolidation::Last, 0.0, n, rows).unwrap();
    let sources = vec![source("a"), source("b"), source("c")];
    let schema = Schema::new(1, sources, vec![archive(1, ROWS), archive(10, ROWS / 10)]).unwrap();
    Rrd::create(path, &schema, &CreateOptions::new(Timestamp::from_seconds(START))).unwrap();
}

/// The update of a second: its number in every data source.
fn update(rrd: &mut Rrd, second: i64) -> concertim::Result<()> {
    rrd.update(Timestamp::from_seconds(START + second), &[Reading::Integer(second); 3])
}

/// A row says when it is, three times, or nothing.
fn check_row(time: i64, row: &[f64]) -> bool {
    let second = (time - START) as f64;
    let known = row.iter().all(|value| *value == second);
    assert!(known || row.iter().all(|value| value.is_nan()), "{row:?} at {second}");
    known
}

/// Everything that a fetch says fits one moment; says which, in whole rows. A writer in a hurry is
/// soon beyond the short rows of `start`, and then the answer has long ones, or none.
fn check_fetch(rrd: &Rrd, start: i64) -> Option<i64> {
    let fetched = rrd.fetch(Consolidation::Last, start, start + 10_000, 1).unwrap();
    let known: Vec<i64> =
        fetched.rows().filter_map(|(time, row)| check_row(time, row).then_some(time)).collect();
    let (first, last) = (*known.first()?, *known.last()?);
    let step = fetched.step as i64;
    assert_eq!((known.len() as i64 - 1) * step, last - first, "no row is missing between");
    let oldest = last - (ROWS as i64 / step - 1) * step;
    let reached = oldest.max(fetched.start + step).max(START + step);
    if last < fetched.end - step {
        assert_eq!(first, reached, "the archive reaches back as far as it does at {last}");
    }
    Some(last)
}

/// The same of a dump.
fn check_dump(rrd: &Rrd) -> i64 {
    let mut dump = Vec::new();
    rrd.dump(&mut dump, &DumpOptions::new(TimeZone::UTC)).unwrap();
    let dump = String::from_utf8(dump).unwrap();
    let between = |line: &str, start: &str, end: &str| -> Option<i64> {
        line.split_once(start)?.1.split_once(end)?.0.parse().ok()
    };
    let last = dump.lines().find_map(|line| between(line, "<lastupdate>", "<")).unwrap();
    let mut known = 0;
    for line in dump.lines().filter(|line| line.contains("<row>")) {
        let time = between(line, "/ ", " -->").unwrap();
        let values: Vec<f64> = line
            .split("<v>")
            .skip(1)
            .map(|v| v.split('<').next().unwrap().parse().unwrap())
            .collect();
        assert!(time <= last);
        let is_known = check_row(time, &values);
        assert_eq!(is_known, time > START && time <= last, "{time} in a dump of {last}");
        known += i64::from(is_known);
    }
    let long = (last.div_euclid(10) - START.div_euclid(10)).min(ROWS as i64 / 10);
    assert_eq!(known, (last - START).min(ROWS as i64) + long);
    assert!(dump.matches("<last_ds>").count() == 3);
    assert_eq!(dump.matches(&format!("<last_ds>{}</last_ds>", last - START)).count(), 3);
    last
}

/// Reads in every way until enough has been read, while `write` is called for one second after
/// the other.
fn read_while(path: &Path, mut write: impl FnMut(i64) + Send) {
    let (done, written) = (AtomicBool::new(false), AtomicI64::new(0));
    thread::scope(|threads| {
        threads.spawn(|| {
            for second in 2.. {
                if done.load(Ordering::Relaxed) {
                    return;
                }
                write(second);
                written.store(START + second, Ordering::Release);
            }
        });
        // Whatever happens here, the writer ends.
        let ended = End(&done);
        let written = || written.load(Ordering::Acquire);
        let mut long = Rrd::open_read_only(path).unwrap();
        let (mut moments, mut advanced) = (0, 0);
        for turn in 0..TURNS_MAX {
            // On a busy machine the writer may sleep through many reads.
            if turn >= 150 && advanced > 75 {
                break;
            }
            let before = written();
            let rrd = Rrd::open_read_only(path).unwrap();
            assert!(rrd.last_update().seconds() >= before, "what was written is read");
            assert!(rrd.live().pdp.reading.iter().all(|reading| reading.as_bytes()
                == (rrd.last_update().seconds() - START).to_string().as_bytes()));
            let at_opening = rrd.last_update().seconds();
            let last = match turn % 3 {
                0 => Some(check_dump(&rrd)),
                _ => check_fetch(&rrd, at_opening - 1_000),
            };
            let Some(last) = last else { continue };
            assert!(last > at_opening - 10);
            let recent = check_fetch(&long, last - 3).unwrap_or(last);
            assert!(recent > last - 10);
            if turn % 10 == 0 {
                long.refresh().unwrap();
                assert!(long.last_update().seconds() >= recent);
            }
            advanced += i64::from(last > moments);
            moments = last;
        }
        drop(ended);
        println!("{advanced} moments, up to second {}", moments - START);
        assert!(advanced > 75, "the writer wrote meanwhile");
    });
}

/// Says that it is over, also when an assertion fails.
struct End<'a>(&'a AtomicBool);

impl Drop for End<'_> {
    fn drop(&mut self) {
        self.0.store(true, Ordering::Relaxed);
    }
}

/// One of our handles writes: `Try` would be refused if a reader ever locked anything.
fn ours(storage: StorageKind, keep_lock: bool) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("f.rrd");
    create(&path);
    let options = OpenOptions { write: true, storage, lock: Locking::Try, keep_lock };
    let mut rrd = Rrd::open_with(&path, &options).unwrap();
    update(&mut rrd, 1).unwrap();
    read_while(&path, |second| update(&mut rrd, second).unwrap());
}

#[test]
fn of_a_writer_through_a_map() {
    ours(StorageKind::Map, true);
}

#[test]
fn of_a_writer_through_positioned_writes() {
    ours(StorageKind::File, true);
}

#[test]
fn of_a_writer_that_locks_each_call() {
    ours(StorageKind::Automatic, false);
}

#[test]
fn of_a_writer_that_opens_the_file_each_time() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("f.rrd");
    create(&path);
    let options = OpenOptions { lock: Locking::Try, ..OpenOptions::default() };
    update(&mut Rrd::open(&path).unwrap(), 1).unwrap();
    read_while(&path, |second| {
        update(&mut Rrd::open_with(&path, &options).unwrap(), second).unwrap();
    });
}

#[test]
fn of_rrdtool() {
    let mut rrdtool = Rrdtool::start();
    let path = rrdtool.path("f.rrd");
    create(&path);
    let mut line = |second: i64| {
        rrdtool.must(&format!("update f.rrd {}:{second}:{second}:{second}", START + second));
    };
    line(1);
    read_while(&path, line);
}

#[test]
fn a_mark_that_a_crash_has_left_stops_nobody() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("f.rrd");
    create(&path);
    update(&mut Rrd::open(&path).unwrap(), 1).unwrap();
    let clean = std::fs::read(&path).unwrap();
    let mut marked = clean.clone();
    marked[120..128].copy_from_slice(b"writing\n");
    #[expect(clippy::disallowed_methods, reason = "a test's own folder outlives no crash")]
    std::fs::write(&path, &marked).unwrap();
    let reader = Rrd::open_read_only(&path).unwrap();
    assert_eq!(check_fetch(&reader, START), Some(START + 1));
    assert_eq!(check_dump(&reader), START + 1);
    let options = OpenOptions { storage: StorageKind::Map, ..OpenOptions::default() };
    let mut rrd = Rrd::open_with(&path, &options).unwrap();
    update(&mut rrd, 2).unwrap();
    drop(rrd);
    assert_eq!(std::fs::read(&path).unwrap()[120..128], [0; 8]);
    assert_eq!(check_fetch(&reader, START), Some(START + 2));
}
