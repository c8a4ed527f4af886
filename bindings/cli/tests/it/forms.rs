//! Answers in forms that rrdtool does not have: JSON, every digit, times that people read.

use super::{OURS, rrdtool, run, split};
use serde_json::{Value, json};
use std::path::Path;
use tempfile::TempDir;

/// A database with a last update between two seconds and values with many digits.
fn folder() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path();
    rrdtool(
        path,
        "create f.rrd -b 1000000000 -s 10 DS:a:GAUGE:60:U:U DS:b-2:COUNTER:60:0:1e6 \
         RRA:AVERAGE:0.5:1:4 RRA:MAX:0.5:2:2",
    );
    rrdtool(path, "update f.rrd 1000000010:0.1:7 1000000020:0.3:8 1000000021.25:U:9");
    folder
}

fn ours(folder: &Path, line: &str) -> String {
    let answer = run(OURS, folder, &split(line), b"");
    assert_eq!((answer.status, answer.errors.as_str()), (Some(0), ""), "{line}");
    answer.output
}

fn parsed(folder: &Path, line: &str) -> Value {
    let text = ours(folder, line);
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{line}: {error}: {text}"))
}

#[test]
fn rows_as_json_hold_every_digit() {
    let folder = folder();
    let line = "fetch f.rrd AVERAGE -s 1000000000 -e 1000000020 --json";
    assert_eq!(
        parsed(folder.path(), line),
        json!({
            "start": 1_000_000_000, "end": 1_000_000_030, "step": 10, "names": ["a", "b-2"],
            "rows": [
                [1_000_000_010, 0.1, null],
                [1_000_000_020, 0.3, 0.1],
                [1_000_000_030, null, null],
            ],
        })
    );
    let rows = &parsed(folder.path(), &format!("{line} --iso"))["rows"];
    assert_eq!(rows[0], json!(["2001-09-09T01:46:50Z", 0.1, null]));
}

#[test]
fn rows_as_text_may_hold_every_digit_and_read_times() {
    let folder = folder();
    let line = "fetch f.rrd AVERAGE -s 1000000010 -e 1000000010";
    let names = "                              a                 b-2\n\n";
    for (options, row) in [
        ("--full-precision", "1000000020: 0.3 0.1\n"),
        ("--iso", "2001-09-09T01:47:00Z: 3.0000000000e-01 1.0000000000e-01\n"),
        ("--iso --full-precision", "2001-09-09T01:47:00Z: 0.3 0.1\n"),
    ] {
        assert_eq!(ours(folder.path(), &format!("{line} {options}")), format!("{names}{row}"));
    }
    let unknown = ours(folder.path(), "fetch f.rrd AVERAGE -s 999999999 -e s+0 --full-precision");
    assert!(unknown.ends_with("1000000000: -nan -nan\n"), "{unknown}");
}

#[test]
fn facts_as_json_are_a_tree() {
    let folder = folder();
    let found = parsed(folder.path(), "info f.rrd --json");
    assert_eq!(found["filename"], "f.rrd");
    assert_eq!(found["last_update"], 1_000_000_021);
    assert_eq!(found["ds"]["b-2"]["max"], 1e6);
    assert_eq!(found["ds"]["a"]["max"], Value::Null);
    assert_eq!(found["ds"]["a"]["last_ds"], "U");
    assert_eq!(found["rra"][1]["cf"], "MAX");
    assert_eq!(found["rra"][1]["cdp_prep"].as_array().unwrap().len(), 2);
    // Each line of the text is there once.
    fn leaves(value: &Value) -> usize {
        match value {
            Value::Object(object) => object.values().map(leaves).sum(),
            Value::Array(array) => array.iter().map(leaves).sum(),
            _ => 1,
        }
    }
    assert_eq!(leaves(&found), ours(folder.path(), "info f.rrd").lines().count());
    let text = ours(folder.path(), "info f.rrd --iso --full-precision");
    assert!(text.contains("\nlast_update = \"2001-09-09T01:47:01Z\"\n"), "{text}");
    assert!(text.contains("\nrra[0].xff = 0.5\n"), "{text}");
}

#[test]
fn moments_have_each_form() {
    let folder = folder();
    for (line, expected) in [
        ("last f.rrd", "1000000021\n"),
        ("last f.rrd --full-precision", "1000000021.250000\n"),
        ("last f.rrd --iso", "2001-09-09T01:47:01Z\n"),
        ("last f.rrd --iso --full-precision", "2001-09-09T01:47:01.25Z\n"),
        ("last f.rrd --json", "{\"last\":1000000021.250000}\n"),
        ("last f.rrd --json --iso", "{\"last\":\"2001-09-09T01:47:01.25Z\"}\n"),
        ("first f.rrd --json", "{\"first\":999999990}\n"),
        ("first f.rrd --iso --rraindex 1", "2001-09-09T01:46:40Z\n"),
        ("lastupdate f.rrd --iso", " a b-2\n\n2001-09-09T01:47:01Z: U 9\n"),
        ("lastupdate f.rrd --full-precision", " a b-2\n\n1000000021.250000: U 9\n"),
        (
            "lastupdate f.rrd --json",
            "{\"time\":1000000021.250000,\"readings\":{\"a\":null,\"b-2\":\"9\"}}\n",
        ),
    ] {
        assert_eq!(ours(folder.path(), line), expected, "{line}");
    }
}

#[test]
fn errors_stay_one_line_beside_json() {
    let folder = folder();
    for line in ["last no --json", "first f.rrd --rraindex 7 --json", "info no --json"] {
        let answer = run(OURS, folder.path(), &split(line), b"");
        assert_eq!((answer.status, answer.output.as_str()), (Some(1), ""), "{line}");
        assert!(answer.errors.starts_with("ERROR: "), "{line}: {}", answer.errors);
        assert_eq!(answer.errors.lines().count(), 1);
    }
}

#[test]
fn a_dump_with_every_digit_restores_to_the_same() {
    let folder = folder();
    let dump = ours(folder.path(), "dump f.rrd --full-precision");
    assert!(dump.contains("microseconds=\"250000\""), "{dump}");
    let answer = run(OURS, folder.path(), &split("restore - g.rrd"), dump.as_bytes());
    assert_eq!(answer.status, Some(0), "{}", answer.errors);
    assert_eq!(ours(folder.path(), "dump g.rrd --full-precision"), dump);
}
