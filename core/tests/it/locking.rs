//! Who keeps whom from writing: handles of this process, rrdtool, and other programs that lock.

use crate::rrdtool::Rrdtool;
use concertim::{ErrorKind, Locking, OpenOptions, Reading, Rrd, StorageKind, Timestamp};
use std::io::{BufRead, BufReader, Read, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};
use std::thread;
use std::time::Duration;

const START: i64 = 1_700_000_000;
const TRY: OpenOptions = with(Locking::Try);

/// The default options but for the lock.
const fn with(lock: Locking) -> OpenOptions {
    OpenOptions { write: true, storage: StorageKind::Automatic, lock, keep_lock: true }
}

/// An rrdtool in a folder with a database: an ABSOLUTE data source, a row a second.
fn rrdtool() -> Rrdtool {
    let mut rrdtool = Rrdtool::start();
    create(&mut rrdtool, "f.rrd", START);
    rrdtool
}

fn create(rrdtool: &mut Rrdtool, name: &str, start: i64) {
    rrdtool.must(&format!(
        "create {name} -b {start} -s 1 DS:a:ABSOLUTE:100000:U:U RRA:AVERAGE:0:1:20000"
    ));
}

fn update(rrd: &mut Rrd, second: i64) -> concertim::Result<()> {
    rrd.update(Timestamp::from_seconds(START + second), &[Reading::Unsigned(1)])
}

/// What rrdtool says to an update.
fn theirs(rrdtool: &mut Rrdtool, second: i64) -> Result<String, String> {
    rrdtool.run(&format!("update f.rrd {}:1", START + second))
}

fn is_locked(path: &Path) -> bool {
    match Rrd::open_with(path, &TRY) {
        Ok(_) => false,
        Err(error) => {
            assert_eq!(error.kind(), ErrorKind::Locked, "{error}");
            assert_eq!(error.message(), "could not lock RRD");
            true
        }
    }
}

/// Another program that has locked a file for writing, as RRDtool does, until it is told to stop.
struct Other(Child, ChildStdin);

impl Other {
    fn lock(path: &Path) -> Self {
        let script = "import fcntl, sys\n\
                      file = open(sys.argv[1], 'r+b')\n\
                      fcntl.lockf(file, fcntl.LOCK_EX)\n\
                      print('locked', flush=True)\n\
                      sys.stdin.readline()\n";
        let mut child = Command::new("python3")
            .args(["-c", script])
            .arg(path)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("python3 is installed");
        let input = child.stdin.take().unwrap();
        let mut output = BufReader::new(child.stdout.take().unwrap());
        let mut line = String::new();
        output.read_line(&mut line).unwrap();
        assert_eq!(line, "locked\n");
        Self(child, input)
    }

    fn stop(mut self) {
        self.1.write_all(b"\n").unwrap();
        drop(self.1);
        assert!(self.0.wait().unwrap().success());
    }
}

#[test]
fn an_open_database_keeps_rrdtool_out_and_a_closed_one_does_not() {
    let mut rrdtool = rrdtool();
    for storage in [StorageKind::Automatic, StorageKind::File, StorageKind::Map] {
        let options = OpenOptions { storage, ..OpenOptions::default() };
        let mut rrd = Rrd::open_with(rrdtool.path("f.rrd"), &options).unwrap();
        let first = rrd.last_update().seconds() - START + 1;
        assert_eq!(theirs(&mut rrdtool, first + 100).unwrap_err(), "could not lock RRD");
        // Forty updates: the automatic storage has become a map on the way.
        for second in first..first + 40 {
            update(&mut rrd, second).unwrap();
            if second % 13 == 0 {
                assert_eq!(theirs(&mut rrdtool, first + 100).unwrap_err(), "could not lock RRD");
            }
        }
        drop(rrd);
        theirs(&mut rrdtool, first + 100).unwrap();
    }
}

#[test]
fn two_handles_of_one_process_exclude_each_other() {
    let rrdtool = rrdtool();
    let path = rrdtool.path("f.rrd");
    let mut first = Rrd::open(&path).unwrap();
    assert!(is_locked(&path));
    // Whoever only reads neither waits nor, by closing the file, opens the lock.
    drop(Rrd::open_read_only(&path).unwrap());
    drop(std::fs::File::open(&path).unwrap());
    assert!(is_locked(&path));
    let error = Rrd::open_with(&path, &with(Locking::Wait(Duration::from_millis(2)))).unwrap_err();
    assert_eq!((error.kind(), error.message()), (ErrorKind::Locked, "could not lock RRD"));
    drop(Rrd::open_with(&path, &with(Locking::None)).unwrap());

    update(&mut first, 1).unwrap();
    for (turn, lock) in [(2, Locking::default()), (3, Locking::Wait(Duration::MAX))] {
        first = thread::scope(|threads| {
            let second = threads.spawn(|| Rrd::open_with(&path, &with(lock)).unwrap());
            drop(first);
            second.join().unwrap()
        });
        assert!(is_locked(&path));
        update(&mut first, turn).unwrap();
    }
}

#[test]
fn a_writer_waits_for_another_programs_lock_and_goes_on() {
    let mut rrdtool = rrdtool();
    let path = rrdtool.path("f.rrd");
    let other = Other::lock(&path);
    assert!(is_locked(&path));
    assert_eq!(theirs(&mut rrdtool, 1).unwrap_err(), "could not lock RRD");
    let reader = OpenOptions { write: false, ..TRY };
    assert_eq!(Rrd::open_with(&path, &reader).unwrap_err().kind(), ErrorKind::Locked);
    let shared = OpenOptions { keep_lock: false, lock: Locking::None, ..TRY };
    drop(Rrd::open_with(&path, &shared).unwrap());

    thread::scope(|threads| {
        let writer = threads.spawn(|| update(&mut Rrd::open(&path).unwrap(), 1));
        let reader = threads.spawn(|| Rrd::open_read_only(&path).map(drop));
        other.stop();
        writer.join().unwrap().unwrap();
        reader.join().unwrap().unwrap();
    });
    assert!(theirs(&mut rrdtool, 1).unwrap_err().contains("illegal attempt"));
}

#[test]
fn a_writer_waits_for_an_rrdtool_that_reads() {
    let mut rrdtool = rrdtool();
    let path = rrdtool.path("f.rrd");
    theirs(&mut rrdtool, 30_000).unwrap();
    // Two megabytes that nobody takes: it stops in the middle, with its lock for reading.
    let mut dump = Command::new("rrdtool");
    let mut dump = dump.arg("dump").arg(&path).stdout(Stdio::piped()).spawn().unwrap();
    let mut output = dump.stdout.take().unwrap();
    let mut text = vec![0; 60_000];
    output.read_exact(&mut text).unwrap();
    assert!(is_locked(&path));
    // Readers do not mind each other.
    drop(Rrd::open_read_only(&path).unwrap());
    thread::scope(|threads| {
        let writer = threads.spawn(|| update(&mut Rrd::open(&path).unwrap(), 30_001));
        output.read_to_end(&mut text).unwrap();
        writer.join().unwrap().unwrap();
    });
    assert!(dump.wait().unwrap().success());
    assert!(text.ends_with(b"</rrd>\n"));
    let before = format!("<lastupdate>{}</lastupdate>", START + 30_000);
    assert!(String::from_utf8_lossy(&text).contains(&before), "it dumped what was there before");
}

#[test]
fn a_writer_that_has_waited_writes_the_file_that_is_there_then() {
    let mut rrdtool = rrdtool();
    let path = rrdtool.path("f.rrd");
    let other = Other::lock(&path);
    create(&mut rrdtool, "new.rrd", START + 500);
    thread::scope(|threads| {
        let writer = threads.spawn(|| update(&mut Rrd::open(&path).unwrap(), 501));
        #[expect(clippy::disallowed_methods, reason = "a test's own folder outlives no crash")]
        std::fs::rename(rrdtool.path("new.rrd"), &path).unwrap();
        other.stop();
        writer.join().unwrap().unwrap();
    });
    assert_eq!(rrdtool.must("last f.rrd"), format!("{}\n", START + 501));
}

#[test]
fn a_shared_handle_sees_what_others_do_between_its_calls() {
    let mut rrdtool = rrdtool();
    let path = rrdtool.path("f.rrd");
    let shared = OpenOptions { keep_lock: false, ..OpenOptions::default() };
    let mut rrd = Rrd::open_with(&path, &shared).unwrap();
    let mut second = 0;
    // In turn, until the handle writes through a map, and beyond.
    for _ in 0..30 {
        second += 2;
        update(&mut rrd, second - 1).unwrap();
        assert!(!is_locked(&path));
        theirs(&mut rrdtool, second).unwrap();
        let error = update(&mut rrd, second).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::NotLaterThanLast, "{error}");
        assert_eq!(rrd.last_update().seconds(), START + second);
    }
    rrdtool.must("tune f.rrd --heartbeat a:77 --data-source-rename a:b");
    update(&mut rrd, second + 1).unwrap();
    let source = &rrd.schema().data_sources()[0];
    assert_eq!((source.name(), source.heartbeat()), ("b", 77));
    // It waits for the lock, as its options say.
    let other = Other::lock(&path);
    let mut hasty = Rrd::open_with(&path, &OpenOptions { lock: Locking::None, ..shared }).unwrap();
    update(&mut hasty, second + 2).unwrap();
    thread::scope(|threads| {
        let waiting = threads.spawn(|| update(&mut rrd, second + 3));
        other.stop();
        waiting.join().unwrap().unwrap();
    });

    // Another file in its place, then none, then one that is none, then a longer one.
    create(&mut rrdtool, "f.rrd", START + 2_000);
    update(&mut rrd, 2_001).unwrap();
    assert_eq!(rrdtool.must("last f.rrd"), format!("{}\n", START + 2_001));
    std::fs::remove_file(&path).unwrap();
    let error = update(&mut rrd, 2_002).unwrap_err();
    let missing = format!("opening '{}': No such file or directory", path.display());
    assert_eq!(error.message(), missing);
    rrdtool.write("f.rrd", b"no database");
    assert!(update(&mut rrd, 2_002).is_err());
    std::fs::remove_file(&path).unwrap();
    rrdtool.must(&format!(
        "create f.rrd -b {START} -s 1 DS:x:GAUGE:60:U:U DS:y:GAUGE:60:U:U RRA:MAX:0:1:50"
    ));
    let two = [Reading::Float(1.0), Reading::Float(2.0)];
    rrd.update(Timestamp::from_seconds(START + 1), &two).unwrap();
    assert_eq!(rrd.schema().data_sources().len(), 2);
    assert_eq!(rrdtool.must("lastupdate f.rrd"), format!(" x y\n\n{}: 1 2\n", START + 1));
}

/// Each accepted update adds 1 to the sum of all rows, whoever made it.
#[test]
fn nothing_is_lost_when_many_update_one_file() {
    const EACH: u64 = 400;
    let mut first = rrdtool();
    let path = first.path("f.rrd");
    let (second, accepted) = (AtomicI64::new(1), AtomicU64::new(0));
    let next = || second.fetch_add(1, Ordering::Relaxed);
    let done = || accepted.load(Ordering::Relaxed) >= EACH * 6;
    let count = || accepted.fetch_add(1, Ordering::Relaxed);
    let refused = AtomicU64::new(0);
    thread::scope(|threads| {
        for keep in [true, true, false, false] {
            let (path, next, done, count) = (&path, &next, &done, &count);
            threads.spawn(move || {
                let options = OpenOptions { keep_lock: keep, ..OpenOptions::default() };
                let mut open = None;
                while !done() {
                    let mut rrd = match open.take() {
                        Some(rrd) => rrd,
                        None => Rrd::open_with(path, &options).unwrap(),
                    };
                    match update(&mut rrd, next()) {
                        Ok(()) => count(),
                        // Another was faster with a later second.
                        Err(error) if error.kind() == ErrorKind::NotLaterThanLast => 0,
                        Err(error) => panic!("{error}"),
                    };
                    open = (!keep).then_some(rrd);
                }
            });
        }
        for _ in 0..2 {
            threads.spawn(|| {
                let mut rrdtool = Rrdtool::start();
                while !done() {
                    let line = format!("update {} {}:1", path.display(), START + next());
                    match rrdtool.run(&line) {
                        Ok(_) => count(),
                        Err(text) if text == "could not lock RRD" => {
                            refused.fetch_add(1, Ordering::Relaxed)
                        }
                        Err(text) if text.contains("illegal attempt") => 0,
                        Err(text) => panic!("{text}"),
                    };
                }
            });
        }
    });
    let accepted = accepted.load(Ordering::Relaxed);
    let rrd = Rrd::open(&path).unwrap();
    assert!(rrd.last_update().seconds() - START < 20_000, "every row is still there");
    let mut rows = Vec::new();
    rrd.rows(0, &mut rows).unwrap();
    drop(rrd);
    let sum: f64 = rows.iter().filter(|value| !value.is_nan()).sum();
    println!("{accepted} accepted, rrdtool locked out {} times", refused.into_inner());
    assert!((sum - accepted as f64).abs() < 1e-3, "{sum} of {accepted}");
    assert!(theirs(&mut first, 30_000).is_ok());
}
