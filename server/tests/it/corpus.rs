//! The fuzz targets of the protocols over their checked-in corpus, so that what a fuzzer once found
//! stays fixed, on every machine and without a fuzzer.

#[allow(unreachable_pub, reason = "the file is the fuzz targets' library, too")]
#[path = "../../../fuzz/src/protocol.rs"]
mod protocol;

use std::path::Path;

/// Runs a target over each file of its corpus.
#[track_caller]
fn run(target: &str, entry: impl Fn(&[u8])) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../fuzz/corpus").join(target);
    let mut files: Vec<_> =
        std::fs::read_dir(&folder).unwrap().map(|file| file.unwrap().path()).collect();
    files.sort();
    assert!(files.len() >= 3, "{} has lost its files", folder.display());
    for file in &files {
        println!("{}", file.display());
        entry(&std::fs::read(file).unwrap());
    }
}

#[test]
fn influx() {
    run("influx", protocol::influx);
}

#[test]
fn remote_write() {
    run("remote_write", protocol::remote_write);
}

#[test]
fn graphite() {
    run("graphite", protocol::graphite);
}

#[test]
fn collectd() {
    run("collectd", protocol::collectd);
}

#[test]
fn parameters() {
    run("parameters", protocol::parameters);
}

#[test]
fn start() {
    run("start", protocol::start);
}
