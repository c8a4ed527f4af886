//! Disks that are full or turn read-only: refusals say why, the server lives and answers, what was
//! acknowledged stays, and accepting goes on when it can.

use super::scale;
use super::sender::{Line, ROADS, Road, Sender, Sent};
use super::watched::Watched;
use crate::context::{CONCERTIM, LAYOUTS, eventually, folder};
use std::fs::File;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

/// Samples of a request.
const EACH: u64 = 8;

/// Lines of a body that uses up what the store has set aside.
const LINES: usize = 20_000;

/// A file system of its own, gone when dropped.
struct Mounted(PathBuf);

impl Mounted {
    /// Mounts at a new folder; none when this process may not.
    fn new(at: &Path, arguments: &[&str]) -> Option<Self> {
        std::fs::create_dir_all(at).unwrap();
        let mounted = Command::new("mount").args(arguments).arg(at).output().unwrap();
        if !mounted.status.success() {
            eprintln!("not looked at: {}", String::from_utf8_lossy(&mounted.stderr));
            return None;
        }
        Some(Self(at.to_owned()))
    }
}

impl Drop for Mounted {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg("--lazy").arg(&self.0).status();
    }
}

/// A sender for each way in, and some values of each.
fn senders(watched: &Watched) -> Vec<Sender> {
    let new = |road: Road| Sender::new(&watched.server, road, &format!("{road:?}"), EACH);
    let mut senders: Vec<Sender> = ROADS.into_iter().map(new).collect();
    let used = watched.send("POST", "/write?precision=s", &[], b"used,host=Influx up=0 1000000000");
    assert_eq!(used.status, 204, "{}", used.text());
    let mut line = line(watched);
    for sender in &mut senders {
        (0..20).for_each(|_| assert_eq!(sender.send(&mut line), Sent::Acknowledged));
    }
    senders.iter_mut().for_each(|sender| sender.check(&watched.server));
    senders
}

fn line(watched: &Watched) -> Line {
    Line::open(watched.server.reporting, &watched.server.token).unwrap()
}

/// Sends samples that nobody looks at until the store has no room for them.
fn use_up(watched: &Watched, used: &mut usize, why: &str) {
    let lines = |from: usize| -> String {
        (from..from + LINES)
            .map(|at| format!("used,host=Influx up={at} {}\n", 1_000_000_000 + at))
            .collect()
    };
    for _ in 0..300 {
        let body = lines(1 + *used);
        let reply = watched.send("POST", "/write?precision=s", &[], body.as_bytes());
        if reply.status != 204 {
            assert_eq!(reply.status, 503, "{}", reply.text());
            assert!(reply.text().contains(why), "{}", reply.text());
            return;
        }
        *used += LINES;
    }
    panic!("there is room for {used} samples");
}

/// Every way in refuses, and says `why`.
#[track_caller]
fn assert_refused(watched: &Watched, senders: &mut [Sender], why: &str) {
    let mut line = line(watched);
    for sender in senders.iter_mut() {
        let mut sent = (0..10_000).map(|_| sender.send(&mut line));
        let refused = sent.find(|sent| *sent != Sent::Acknowledged);
        drop(sent);
        let Some(Sent::Refused(503 | 207, said)) = refused else {
            panic!("{}: {refused:?}: {}", sender.host(), watched.log())
        };
        assert!(said.contains(why), "{said}");
        // The log names the files; whoever sends need not know them.
        assert!(!said.contains(".rrd") && !said.contains(".journal"), "{said}");
    }
    let reply = watched.send("GET", "/devices/1/metrics/current", &[], b"");
    assert_eq!(reply.status, 200, "{}", reply.text());
    watched.assert_sound();
}

/// Every way in accepts.
#[track_caller]
fn assert_accepted(watched: &Watched, senders: &mut [Sender]) {
    let mut line = line(watched);
    for sender in senders.iter_mut() {
        eventually("a request to be accepted", || match sender.send(&mut line) {
            Sent::Acknowledged => Some(()),
            Sent::Refused(503 | 207, _) => None,
            sent => panic!("{sent:?}"),
        });
        (0..20).for_each(|_| assert_eq!(sender.send(&mut line), Sent::Acknowledged));
    }
    senders.iter_mut().for_each(|sender| sender.check(&watched.server));
    watched.assert_sound();
}

fn fill(layout: &str) {
    let beside = folder();
    let mount = beside.path().join("disk");
    let arguments = ["-t", "tmpfs", "-o", "size=200m", "tmpfs"];
    let Some(_mounted) = Mounted::new(&mount, &arguments) else { return };
    let command = || Command::new(CONCERTIM);
    let start = || Watched::start_as(command(), &mount, beside.path(), &["--layout", layout]);
    let watched = start();
    let mut senders = senders(&watched);
    let (why, mut used) = ("No space left on device", 0);
    // Twice, when there is time: what was mended once can be mended again.
    for _ in 0..scale(1, 10).min(2) {
        let ballast = mount.join("ballast");
        let mut file = File::create(&ballast).unwrap();
        while file.write_all(&[0; 64 * 1_024]).is_ok() {}
        while file.write_all(&[0]).is_ok() {}
        drop(file);
        use_up(&watched, &mut used, why);
        assert_refused(&watched, &mut senders, why);
        std::fs::remove_file(&ballast).unwrap();
        assert_accepted(&watched, &mut senders);
    }
    watched.server.kill();
    let watched = start();
    senders.iter_mut().for_each(|sender| sender.check_after_start(&watched.server));
}

#[test]
fn a_full_disk_refuses_until_there_is_room_for_columns() {
    fill("columns");
}

#[test]
fn a_full_disk_refuses_until_there_is_room_for_files() {
    fill("rrd-tree");
}

#[test]
fn files_that_may_not_grow_are_a_full_disk() {
    for layout in LAYOUTS {
        let folder = folder();
        let mut command = Command::new("sh");
        // Who ignores the signal is told by the call, as on a full disk.
        command.args(["-c", "trap '' XFSZ; exec \"$0\" \"$@\"", CONCERTIM]);
        let watched =
            Watched::start_as(command, folder.path(), folder.path(), &["--layout", layout]);
        let mut senders = senders(&watched);
        let limit = |size: &str| {
            let pid = watched.server.pid().to_string();
            let limited = Command::new("prlimit").args(["--pid", &pid, size]).status();
            assert!(limited.unwrap().success());
        };
        limit("--fsize=0:");
        assert_refused(&watched, &mut senders, "File too large");
        limit("--fsize=unlimited:");
        assert_accepted(&watched, &mut senders);
        watched.server.kill();
        let watched = Watched::start(folder.path(), &["--layout", layout]);
        senders.iter_mut().for_each(|sender| sender.check_after_start(&watched.server));
    }
}

/// A disk that has an error turns read-only while files are open for writing, which nobody can do
/// by hand.
#[test]
fn a_read_only_disk_refuses_until_the_next_start() {
    for layout in LAYOUTS {
        let beside = folder();
        let (image, disk) = (beside.path().join("image"), beside.path().join("disk"));
        File::create(&image).unwrap().set_len(256 << 20).unwrap();
        let made = Command::new("/sbin/mkfs.ext4").arg("-q").arg(&image).status();
        assert!(made.expect("Debian's e2fsprogs").success());
        let mount = || {
            let options = ["-o", "loop,errors=remount-ro", image.to_str().unwrap()];
            Mounted::new(&disk, &options)
        };
        let Some(mounted) = mount() else { return };
        let start = || {
            let command = Command::new(CONCERTIM);
            Watched::start_as(command, &disk, beside.path(), &["--layout", layout])
        };
        let watched = start();
        let mut senders = senders(&watched);
        // What a run has not synced is lost with the disk: two more runs.
        std::thread::sleep(Duration::from_millis(2_500));
        let mounts = std::fs::read_to_string("/proc/mounts").unwrap();
        let at = format!(" {} ", disk.display());
        let device = mounts.lines().find_map(|line| line.split_once(&at)).unwrap().0;
        let device = device.trim_start_matches("/dev/");
        let mut trigger = File::options()
            .write(true)
            .open(format!("/sys/fs/ext4/{device}/trigger_fs_error"))
            .unwrap();
        trigger.write_all(b"test").unwrap();
        assert_refused(&watched, &mut senders, "Read-only file system");
        watched.server.kill();
        // A start says so, too, in a line.
        let refused = Command::new(CONCERTIM)
            .args(["serve", "--listen", "127.0.0.1:0", "--metrics-listen", "127.0.0.1:0"])
            .arg("--data")
            .arg(disk.join("data"))
            .output()
            .unwrap();
        let error = String::from_utf8(refused.stderr).unwrap();
        assert_eq!(refused.status.code(), Some(1), "{error}");
        assert!(error.ends_with("Read-only file system (os error 30)\n"), "{error}");
        drop(mounted);
        let _mounted = mount().unwrap();
        let watched = start();
        senders.iter_mut().for_each(|sender| sender.check_after_start(&watched.server));
        assert_accepted(&watched, &mut senders);
    }
}
