//! `create` and `restore` killed in the middle of writing: what was there stays as it was.

use std::fs;
use std::os::unix::process::ExitStatusExt;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitStatus};

/// Runs the program in `folder`, and lets the system kill it when a file of its grows beyond
/// 32 KiB: in the middle of each larger one, at the same byte every time.
fn run_and_kill(folder: &Path, words: &str) -> ExitStatus {
    let program = env!("CARGO_BIN_EXE_concertim-rrd");
    // Blocks of 512 bytes, as POSIX has them.
    Command::new("sh")
        .arg("-c")
        .arg(format!("ulimit -c 0; ulimit -f 64; exec {program} {words}"))
        .current_dir(folder)
        .status()
        .unwrap()
}

/// The files of a folder other than `known`.
fn others(folder: &Path, known: &[&str]) -> Vec<PathBuf> {
    let paths = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    paths.filter(|path| !known.iter().any(|name| path.ends_with(name))).collect()
}

#[test]
fn the_old_file_stays_and_a_part_of_the_new_one_is_beside_it() {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    let run = |words: &str| {
        let mut program = Command::new(env!("CARGO_BIN_EXE_concertim-rrd"));
        let output = program.args(words.split(' ')).current_dir(folder.path()).output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    };
    let definition = "-b 1000000000 -s 10 DS:a:GAUGE:60:U:U RRA:AVERAGE:0.5:1";
    run(&format!("create a.rrd {definition}:10"));
    run(&format!("create large.rrd {definition}:50000"));
    run("dump large.rrd large.xml");
    let known = ["a.rrd", "large.rrd", "large.xml"];
    let old = fs::read(at("a.rrd")).unwrap();
    for words in [
        format!("create a.rrd {definition}:50000"),
        "create a.rrd -t large.rrd -r large.rrd".to_owned(),
        "restore -f large.xml a.rrd".to_owned(),
    ] {
        let status = run_and_kill(folder.path(), &words);
        assert_eq!(status.signal(), Some(25), "SIGXFSZ, not {status}: {words}");
        assert_eq!(fs::read(at("a.rrd")).unwrap(), old, "{words}");
        let left = others(folder.path(), &known);
        let [left] = &left[..] else { panic!("{words} left {left:?}") };
        assert!(left.to_str().unwrap().starts_with(at("a.rrd").to_str().unwrap()), "{left:?}");
        assert_eq!(fs::metadata(left).unwrap().len(), 64 * 512);
        // And nobody else's work is in its way.
        fs::remove_file(left).unwrap();
    }
    // A file that is not there yet does not appear at all.
    let status = run_and_kill(folder.path(), "restore large.xml b.rrd");
    assert_eq!(status.signal(), Some(25), "{status}");
    assert!(!at("b.rrd").exists());
    // The next call has its way.
    run("restore -f large.xml a.rrd");
    assert_eq!(
        fs::metadata(at("a.rrd")).unwrap().len(),
        fs::metadata(at("large.rrd")).unwrap().len()
    );
}
