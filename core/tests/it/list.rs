//! `list` against rrdtool's.

use crate::differential::command::ours;
use std::fs;
use std::process::Command;

/// A folder with files of all sorts in it.
fn tree() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    for name in ["sub/deep", "empty", ".hidden", "x.rrd.d"] {
        fs::create_dir_all(at(name)).unwrap();
    }
    for name in [
        "a.rrd",
        "b.rrd",
        ".h.rrd",
        "A.RRD",
        "n.rrdx",
        "x.txt",
        "sub/c.rrd",
        "sub/y.txt",
        "sub/deep/d.rrd",
        "sub/deep/e.rrd",
        ".hidden/e.rrd",
    ] {
        fs::File::create(at(name)).unwrap();
    }
    for (to, name) in [("a.rrd", "link.rrd"), ("sub", "linked"), ("nowhere", "broken.rrd")] {
        std::os::unix::fs::symlink(to, at(name)).unwrap();
    }
    folder
}

fn sorted(text: &str) -> Vec<String> {
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    lines.sort();
    lines
}

#[test]
fn folders_and_patterns_are_listed_alike() {
    let folder = tree();
    let root = folder.path().display();
    for line in [
        format!("list {root}"),
        format!("list {root}/sub"),
        format!("list {root}/sub/"),
        format!("list {root}/linked"),
        format!("list -r {root}"),
        format!("list --recursive {root}/sub"),
        format!("list {root}/*"),
        format!("list {root}/*.rrd"),
        format!("list {root}/?.rrd"),
        format!("list {root}/[ab]*.rrd"),
        format!("list {root}/sub*/*"),
        format!("list {root}/*/d*"),
        format!("list -F {root}"),
    ] {
        let theirs = Command::new("rrdtool").args(line.split(' ')).output().unwrap();
        let theirs = String::from_utf8(theirs.stdout).unwrap();
        let ours = ours(&line).unwrap();
        assert!(!ours.is_empty(), "{line}");
        assert_eq!(sorted(&ours), sorted(&theirs), "{line}");
    }
    assert_eq!(ours(&format!("list {root}/empty")), Ok(String::new()));
}

#[test]
fn what_cannot_be_listed_is_an_error() {
    let folder = tree();
    let root = folder.path().display();
    for (path, expected) in [
        ("nowhere", "opening 'R/nowhere': No such file or directory"),
        ("a.rrd", "opening 'R/a.rrd': Not a directory"),
        ("sub/..", "'R/sub/..' leads out of the folder: Permission denied"),
        ("../x", "'R/../x' leads out of the folder: Permission denied"),
        ("z*", "'R/z*': No such file or directory"),
    ] {
        let expected = expected.replace('R', &root.to_string());
        assert_eq!(ours(&format!("list {root}/{path}")), Err(expected), "{path}");
    }
    let usage = "Usage: rrdtool list [--daemon <addr> [--noflush]] [--recursive] <directory>";
    assert_eq!(ours("list a b"), Err(usage.into()));
    let refused = ours(&format!("list -r {root}/*")).unwrap_err();
    assert_eq!(refused, format!("'{root}/*' is a pattern: --recursive takes a folder"));
}

#[test]
fn a_link_to_a_folder_that_it_is_in_is_followed_once() {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("sub")).unwrap();
    fs::File::create(folder.path().join("sub/a.rrd")).unwrap();
    std::os::unix::fs::symlink(folder.path(), folder.path().join("sub/up")).unwrap();
    let listed = ours(&format!("list -r {}", folder.path().display()));
    assert_eq!(listed, Ok("sub/a.rrd\n".into()));
}
