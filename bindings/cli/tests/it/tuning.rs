//! A `tune` that is killed while it makes the new file: the old one or the new one is there.

use super::OURS;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

/// Bytes of the largest other file in the folder: the one that is being made.
fn being_made(folder: &Path) -> Option<u64> {
    let entries = fs::read_dir(folder).unwrap().filter_map(Result::ok);
    let others = entries.filter(|entry| entry.file_name() != "f.rrd");
    others.filter_map(|entry| entry.metadata().ok()).map(|data| data.len()).max()
}

#[expect(clippy::disallowed_methods, reason = "a test's own folder outlives no crash")]
fn replace(path: &Path, bytes: &[u8]) {
    fs::write(path, bytes).unwrap();
}

#[test]
fn a_killed_tune_leaves_the_old_file_or_the_new_one() {
    let folder = tempfile::tempdir().unwrap();
    let ours = |words: &str| {
        let mut command = Command::new(OURS);
        command.args(words.split(' ')).current_dir(folder.path()).env_clear().env("TZ", "UTC");
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        command
    };
    let create = "create f.rrd -b 1700000000 -s 10 DS:a:GAUGE:60:U:U RRA:AVERAGE:0.5:1:200000";
    assert!(ours(create).status().unwrap().success());
    let path = folder.path().join("f.rrd");
    let old = fs::read(&path).unwrap();
    // From the moment that the new file is there to the one in which it is almost written.
    let mut killed = 0;
    for least in [0, 1, 200_000, 800_000, 1_600_000, 3_200_000, 4_700_000] {
        let mut child = ours("tune f.rrd RRA#0:+100000 DS:b:GAUGE:60:U:U").spawn().unwrap();
        loop {
            if being_made(folder.path()).is_some_and(|size| size >= least) {
                child.kill().unwrap();
                child.wait().unwrap();
                break;
            }
            if child.try_wait().unwrap().is_some() {
                break;
            }
        }
        let now = fs::read(&path).unwrap();
        if now == old {
            killed += 1;
        } else {
            // The header of the file with both data sources, and all of its rows.
            let header = 128 + 2 * 120 + 120 + 16 + 2 * 112 + 2 * 80 + 8;
            assert_eq!(now.len(), header + 300_000 * 2 * 8, "killed at {least} bytes");
            assert!(ours("info f.rrd").status().unwrap().success());
            replace(&path, &old);
        }
        for entry in fs::read_dir(folder.path()).unwrap().filter_map(Result::ok) {
            if entry.file_name() != "f.rrd" {
                fs::remove_file(entry.path()).unwrap();
            }
        }
    }
    assert!(killed > 0, "every tune was done before it was killed");
}
