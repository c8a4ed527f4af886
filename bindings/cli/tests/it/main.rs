//! The same command lines put to the installed `rrdtool` and to `concertim-rrd`: what both print,
//! where, with which exit status, and the bytes of the files they leave.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test that meets the unexpected should stop there"
)]

mod daemon;
mod encrypted;
mod explain;
mod forms;
mod interrupted;
mod lines;
mod names;
mod machines;
mod lives;
mod pipe;
mod tuning;
mod updating;

use std::fmt::Write as _;
use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};
use tempfile::TempDir;

/// Our binary.
const OURS: &str = env!("CARGO_BIN_EXE_concertim-rrd");

/// What a run leaves to look at.
#[derive(Debug, PartialEq)]
struct Answer {
    status: Option<i32>,
    output: String,
    errors: String,
}

/// Runs `program` in `folder` with `words`, and `input` to read.
fn run(program: &str, folder: &Path, words: &[String], input: &[u8]) -> Answer {
    run_with(program, folder, words, input, &[])
}

/// The same, with more in the environment.
fn run_with(
    program: &str,
    folder: &Path,
    words: &[String],
    input: &[u8],
    environment: &[(&str, String)],
) -> Answer {
    let mut child = Command::new(program)
        .args(words)
        .current_dir(folder)
        .env_clear()
        .env("TZ", "UTC")
        .envs(environment.iter().map(|(name, value)| (name, value)))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap_or_else(|error| panic!("{program}: {error}"));
    let mut stdin = child.stdin.take().unwrap();
    let output = std::thread::scope(|threads| {
        threads.spawn(|| {
            // A program that does not read its input may be gone already.
            let _ = stdin.write_all(input);
            drop(stdin);
        });
        child.wait_with_output().unwrap()
    });
    let text = |bytes: Vec<u8>| String::from_utf8_lossy(&bytes).into_owned();
    let (errors, status) = (text(output.stderr), output.status.code());
    Answer { status, output: text(output.stdout), errors }
}

/// The words of a line: blanks separate them, quotes hold them together.
fn split(line: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word: Option<String> = None;
    let mut quote = None;
    for c in line.chars() {
        match quote {
            Some(open) if c == open => quote = None,
            Some(_) => word.get_or_insert_default().push(c),
            None if c == '\'' || c == '"' => {
                quote = Some(c);
                word.get_or_insert_default();
            }
            None if c == ' ' => words.extend(word.take()),
            None => word.get_or_insert_default().push(c),
        }
    }
    words.extend(word);
    words
}

/// Runs rrdtool, which must succeed.
fn rrdtool(folder: &Path, line: &str) -> String {
    let answer = run("rrdtool", folder, &split(line), b"");
    assert_eq!(answer.status, Some(0), "rrdtool {line}: {}", answer.errors);
    answer.output
}

/// A folder with a database of every simple kind, some readings in it, and files that are none.
fn folder() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path();
    rrdtool(
        path,
        "create f.rrd -b 1000000000 -s 10 DS:a:GAUGE:60:U:U DS:b:COUNTER:60:0:1e6 \
         DS:a_long_name_19_char:DERIVE:60:U:U RRA:AVERAGE:0.5:1:10 RRA:MAX:0.5:6:10 \
         RRA:LAST:0.25:2:7",
    );
    let mut line = "update f.rrd".to_owned();
    for step in 1..=30 {
        let (time, a, b, c) = (1_000_000_000 + step * 10, step * step, step * 100, 7 - step * 3);
        let reading = if step % 11 == 0 { "U".to_owned() } else { format!("{a}.5") };
        write!(line, " {time}:{reading}:{b}:{c}").unwrap();
    }
    rrdtool(path, &line);
    rrdtool(path, "dump f.rrd f.xml");
    let database = fs::read(path.join("f.rrd")).unwrap();
    for (name, length) in [("head.rrd", 50), ("short.rrd", 300), ("cut.rrd", database.len() - 1)] {
        fs::File::create(path.join(name)).unwrap().write_all(&database[..length]).unwrap();
    }
    fs::File::create(path.join("text")).unwrap().write_all(b"no database at all\n").unwrap();
    folder
}

/// A copy of a folder's files.
fn copy(from: &Path) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        fs::copy(entry.path(), folder.path().join(entry.file_name())).unwrap();
    }
    folder
}

/// What differs between two folders: names, and the first place in a file.
fn difference(left: &Path, right: &Path) -> Option<String> {
    let (left, right) = (contents(left), contents(right));
    let names = |files: &[(String, Vec<u8>)]| -> Vec<String> {
        files.iter().map(|(name, _)| name.clone()).collect()
    };
    if names(&left) != names(&right) {
        return Some(format!("{:?}, {:?}", names(&left), names(&right)));
    }
    left.iter().zip(&right).find(|(left, right)| left != right).map(|((name, left), (_, right))| {
        let at = left.iter().zip(right).position(|(left, right)| left != right);
        format!("{name}: {} and {} bytes, first at {at:?}", left.len(), right.len())
    })
}

/// The names in a folder and the bytes of its files, in order.
fn contents(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let mut files: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| {
            let entry = entry.unwrap();
            let name = entry.file_name().into_string().unwrap();
            (name, fs::read(entry.path()).unwrap_or_default())
        })
        .collect();
    files.sort();
    files
}
