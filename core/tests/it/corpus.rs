//! The fuzz targets over their checked-in corpus, so that what a fuzzer once found stays fixed,
//! on every machine and without a fuzzer.

use super::fuzz;
use std::path::Path;

/// Runs a target over each file of its corpus, and says how many there were.
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
fn decode() {
    run("decode", fuzz::decode);
}

#[test]
fn restore() {
    run("restore", fuzz::restore);
}

#[test]
fn arguments() {
    run("arguments", fuzz::arguments);
}

#[test]
fn catalogue() {
    run("catalogue", fuzz::catalogue);
}

#[test]
fn rpn() {
    run("rpn", fuzz::rpn);
}

#[test]
fn journal() {
    run("journal", fuzz::journal);
}

#[test]
fn store_operations() {
    run("store_operations", fuzz::store::operations);
}

#[test]
fn columns() {
    run("columns", fuzz::store::columns);
}
