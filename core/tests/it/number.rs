//! Numbers as RRDtool reads them: the same bits as the installed `rrdtool` makes of the same text.

use concertim::number::{parse, print_c_e10, print_dump_e10};
use proptest::prelude::*;
use proptest::strategy::ValueTree as _;
use proptest::string::string_regex;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use std::ffi::OsStr;
use std::io::{Seek as _, SeekFrom, Write as _};
use std::path::Path;
use std::process::{Command, Output};

/// Data sources per file: the texts of one run of rrdtool.
const TEXTS_PER_FILE: usize = 500;

/// Runs rrdtool to its end.
fn rrdtool<S: AsRef<OsStr>>(arguments: impl IntoIterator<Item = S>) -> Output {
    Command::new("rrdtool").args(arguments).output().expect("rrdtool is installed")
}

/// Has rrdtool create a file of gauges with a step of one second.
fn create(path: &Path, gauges: impl Iterator<Item = String>) -> Output {
    let path = path.to_str().unwrap().to_owned();
    let head = ["create", &path, "--start", "1000000000", "--step", "1"].map(str::to_owned);
    rrdtool(head.into_iter().chain(gauges).chain(["RRA:LAST:0.5:1:1".to_owned()]))
}

/// The doubles of a file from `offset` on.
fn doubles(path: &Path, offset: usize) -> Vec<u64> {
    let file = std::fs::read(path).unwrap();
    file[offset..].as_chunks().0.iter().map(|bytes| u64::from_le_bytes(*bytes)).collect()
}

/// What rrdtool makes of texts given as readings of gauges, each covering exactly one step, so
/// that the row is the reading (but for the sign of zero and NaN).
fn read_as_readings(texts: &[String]) -> Vec<u64> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("numbers.rrd");
    let sources = texts.len();
    let output = create(&path, (0..sources).map(|i| format!("DS:s{i}:GAUGE:9:U:U")));
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let reading = format!("1000000001:{}", texts.join(":"));
    let output = rrdtool([OsStr::new("update"), path.as_os_str(), OsStr::new(&reading)]);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    // One row, at the end of the file: after the heads and preparation areas.
    doubles(&path, 128 + 120 * sources + 120 + 16 + 112 * sources + 80 * sources + 8)
}

/// Texts of one strategy, the same in every run.
fn texts(strategy: impl Strategy<Value = String>, count: usize) -> Vec<String> {
    let rng = TestRng::deterministic_rng(RngAlgorithm::ChaCha);
    let mut runner = TestRunner::new_with_rng(Config::default(), rng);
    (0..count).map(|_| strategy.new_tree(&mut runner).unwrap().current()).collect()
}

#[test]
fn thousands_of_texts_have_the_bits_that_rrdtool_stores() {
    let digits = "[-+]?([0-9]{1,25}(\\.[0-9]{0,25})?|\\.[0-9]{1,25})";
    let exponents = format!("{digits}[eE]([-+]?[0-9]{{1,2}}|-?[12][0-9]{{2}}|[-+]?3[0-4][0-9])");
    let mut all = texts(string_regex(digits).unwrap(), 4_000);
    all.extend(texts(string_regex(&exponents).unwrap(), 6_000));
    // What programs report: few digits, and the texts of rrdtool's own output.
    all.extend(texts(
        any::<f64>().prop_filter("range", |v| v.is_finite()).prop_map(|v| format!("{v:.10e}")),
        2_000,
    ));
    all.extend(texts(
        (0u64..1 << 48, 0usize..7)
            .prop_map(|(n, decimals)| format!("{}.{}", n, &"123456"[..decimals])),
        2_000,
    ));
    for texts in all.chunks(TEXTS_PER_FILE) {
        let theirs = read_as_readings(texts);
        assert_eq!(theirs.len(), texts.len());
        for (text, theirs) in texts.iter().zip(theirs) {
            let ours = parse(text.as_bytes()).map(|value| (0.0 + value).to_bits());
            assert_eq!(ours, Some(theirs), "{text}: {ours:x?} is not {theirs:x}");
        }
    }
}

/// As the minimum of a data source, a number is stored with all its bits (`ds_def.par[1]`).
#[test]
fn a_single_text_is_refused_or_has_all_the_bits_that_rrdtool_stores() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("number.rrd");
    let edges = [
        "1e1024",
        "1e1025",
        "1e-1021",
        "1e-1022",
        "0.01e1026",
        "0.01e1027",
        "0e600",
        "-0e600",
        "-0",
        "-0.0e5",
        "nan",
        "-nan",
        "+nan",
        "nano",
        "inf",
        "-inf",
        "+inf",
        "e1",
        " 1",
        "1 ",
        "1e4294967297",
        "1e-4294967297",
        "1e2147483648",
        "-1e-2147483648",
        "1.e2",
        "1e",
        "-.e1",
    ];
    let mut all: Vec<String> = edges.map(str::to_owned).into();
    all.extend(texts(string_regex("[-+0-9.einfa]{1,6}").unwrap(), 200));
    for text in all {
        let output = create(&path, std::iter::once(format!("DS:s:GAUGE:9:{text}:U")));
        let theirs = output.status.success().then(|| doubles(&path, 128 + 40 + 8)[0]);
        assert_eq!(parse(text.as_bytes()).map(f64::to_bits), theirs, "{text:?}");
    }
}

/// Values that a file holds in one archive, as `command` shows them.
fn shown_by_rrdtool(values: &[f64], command: &[&str]) -> Vec<String> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("numbers.rrd");
    let rows = values.len();
    let name = path.to_str().unwrap();
    let start = ["create", name, "--start", "1000000000", "--step", "1", "DS:a:GAUGE:9:U:U"];
    let archive = format!("RRA:LAST:0.5:1:{rows}");
    let output = rrdtool(start.into_iter().chain([archive.as_str()]));
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    // The number of the last row stands before the rows.
    let last = 128 + 120 + 120 + 16 + 112 + 80;
    let mut file = std::fs::OpenOptions::new().write(true).open(&path).unwrap();
    file.seek(SeekFrom::Start(last)).unwrap();
    file.write_all(&u64::try_from(rows - 1).unwrap().to_le_bytes()).unwrap();
    for value in values {
        file.write_all(&value.to_le_bytes()).unwrap();
    }
    let output = rrdtool([command[0], name].into_iter().chain(command[1..].iter().copied()));
    let text = String::from_utf8(output.stdout).unwrap();
    let row = |line: &str| {
        let dumped = line.split_once("<v>").map(|(_, tail)| tail.trim_end_matches("</v></row>"));
        dumped.or_else(|| line.split_once(": ").map(|(_, value)| value)).map(str::to_owned)
    };
    text.lines()
        .filter(|line| line.contains("<v>") || !line.contains('<'))
        .filter_map(row)
        .collect()
}

/// Values of every size, and many that end in the middle between two digits.
fn values(count: usize) -> Vec<f64> {
    let rng = TestRng::deterministic_rng(RngAlgorithm::ChaCha);
    let mut runner = TestRunner::new_with_rng(Config::default(), rng);
    let strategy = prop_oneof![
        any::<f64>(),
        any::<u64>().prop_map(f64::from_bits),
        (10_000_000_000_u64..100_000_000_000, -4..12)
            .prop_map(|(n, e)| (n as f64 + 0.5) * 10f64.powi(e)),
        (any::<i32>(), 1..5000).prop_map(|(n, d)| f64::from(n) / f64::from(d)),
        (-330..309).prop_map(|e| format!("1e{e}").parse().unwrap()),
        (1u64..2000).prop_map(f64::from_bits),
    ];
    (0..count).map(|_| strategy.new_tree(&mut runner).unwrap().current()).collect()
}

#[test]
fn dumped_digits_are_those_of_rrdtool() {
    let values = values(40_000);
    let theirs = shown_by_rrdtool(&values, &["dump"]);
    assert_eq!(theirs.len(), values.len());
    for (value, theirs) in values.iter().zip(theirs) {
        let mut ours = Vec::new();
        print_dump_e10(&mut ours, *value);
        assert_eq!(String::from_utf8(ours).unwrap(), theirs, "{value:e}");
    }
}

#[test]
fn fetched_digits_are_those_of_rrdtool() {
    let values = values(10_000);
    let start = (1_000_000_000 - values.len()).to_string();
    let fetch = ["fetch", "LAST", "--start", &start, "--end", "999999999"];
    let theirs = shown_by_rrdtool(&values, &fetch);
    assert_eq!(theirs.len(), values.len());
    for (value, theirs) in values.iter().zip(theirs) {
        let mut ours = Vec::new();
        print_c_e10(&mut ours, *value);
        assert_eq!(String::from_utf8(ours).unwrap(), theirs, "{value:e}");
    }
}
