//! `explain` on files that rrdtool made, each with one thing gone wrong.

use super::{OURS, rrdtool, run, split};
use serde_json::{Value, json};
use std::path::Path;
use tempfile::TempDir;

/// A counter with a maximum and a gauge with a range; readings every 10 s from 1000000010 on, but:
/// silence from 1000000100 to 1000000210, a gauge of 101 at 1000000320, a counter that begins anew
/// at 1000000340 and an unknown gauge at 1000000360.
fn folder() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path();
    rrdtool(
        path,
        "create f.rrd -b 1000000000 -s 10 DS:in:COUNTER:60:0:1000 DS:temp:GAUGE:60:-50:100 \
         RRA:AVERAGE:0.5:1:60 RRA:AVERAGE:0.2:6:20 RRA:LAST:0.5:6:20 RRA:MAX:0:12:20",
    );
    let mut line = "update f.rrd".to_owned();
    for n in (1..=10).chain(21..=38) {
        let counter = if n < 34 { n * 500 } else { (n - 33) * 500 };
        let temperature = match n {
            31 => "97".to_owned(),
            32 => "101".to_owned(),
            36 => "U".to_owned(),
            _ => (20 + n % 7).to_string(),
        };
        line += &format!(" {}:{counter}:{temperature}", 1_000_000_000 + n * 10);
    }
    rrdtool(path, &line);
    folder
}

fn explain(folder: &Path, words: &str) -> String {
    let answer = run(OURS, folder, &split(&format!("explain f.rrd {words}")), b"");
    assert_eq!((answer.status, answer.errors.as_str()), (Some(0), ""), "{words}");
    // How long the last update is ago changes from run to run.
    answer
        .output
        .lines()
        .map(|line| match (line.split_once("update is "), line.split_once(" s ago")) {
            (Some((before, _)), Some((_, after))) => format!("{before}update is # s ago{after}\n"),
            _ => format!("{line}\n"),
        })
        .collect()
}

#[test]
fn each_cause_is_told_from_the_others() {
    let folder = folder();
    for (words, expected) in [
        (
            "1000000155 --cf AVERAGE --ds temp",
            "\
f.rrd at 1000000155
last update 1000000380, a step of 10 s

rra[0] AVERAGE of 1 x 10 s, row 1000000150 to 1000000160
  temp: unknown
    likely    heartbeat  unknown from 1000000100 to 1000000210, 110 s, and all data sources with it: a silence of more than 60 s does that
    possible  range      a value outside -50.0 to 100.0 is unknown
    possible  reading    a reading was U

rra[1] AVERAGE of 6 x 10 s, row 1000000140 to 1000000200
  temp: unknown
    certain   xff        6 of its 6 primary data points are unknown; xff 0.2 allows 1
    likely    heartbeat  unknown from 1000000100 to 1000000210, 110 s, and all data sources with it: a silence of more than 60 s does that
    possible  range      a value outside -50.0 to 100.0 is unknown
    possible  reading    a reading was U
",
        ),
        (
            "1000000320",
            "\
f.rrd at 1000000320
last update 1000000380, a step of 10 s

rra[0] AVERAGE of 1 x 10 s, row 1000000310 to 1000000320
  in: known 5.0000000000e+01
  temp: unknown
    likely    range      a value outside -50.0 to 100.0 is unknown, and values beside it are near max
    possible  reading    a reading was U
    not       heartbeat  unknown from 1000000310 to 1000000320, 10 s: too short for a silence of more than 60 s

rra[1] AVERAGE of 6 x 10 s, row 1000000260 to 1000000320
  in: known 5.0000000000e+01
  temp: known 3.7200000000e+01
    certain   xff        1 of its 6 primary data points is unknown; xff 0.2 allows 1

rra[2] LAST of 6 x 10 s, row 1000000260 to 1000000320
  in: known 5.0000000000e+01
  temp: unknown
    certain   last       LAST is its last primary data point, which is unknown
    likely    range      a value outside -50.0 to 100.0 is unknown, and values beside it are near max
    possible  reading    a reading was U
    not       heartbeat  unknown from 1000000310 to 1000000320, 10 s: too short for a silence of more than 60 s

rra[3] MAX of 12 x 10 s, row 1000000200 to 1000000320
  in: unknown
    certain   xff        1 of its 12 primary data points is unknown; xff 0 allows 0
    likely    heartbeat  unknown from 1000000100 to 1000000210, 110 s, and all data sources with it: a silence of more than 60 s does that
    possible  range      a rate outside 0.0 to 1000.0 is unknown
    possible  reading    a reading was U: the difference to the one before and after it is unknown
  temp: unknown
    certain   xff        2 of its 12 primary data points are unknown; xff 0 allows 0
    likely    heartbeat  unknown from 1000000100 to 1000000210, 110 s, and all data sources with it: a silence of more than 60 s does that
    likely    range      unknown from 1000000310 to 1000000320: a value outside -50.0 to 100.0 is unknown, and values beside it are near max
",
        ),
        (
            "1000000335 --ds in --cf AVERAGE",
            "\
f.rrd at 1000000335
last update 1000000380, a step of 10 s

rra[0] AVERAGE of 1 x 10 s, row 1000000330 to 1000000340
  in: unknown
    likely    reset      a counter that begins anew looks like one that has wrapped, a rate above max 1000.0; one interval is unknown
    possible  range      a rate outside 0.0 to 1000.0 is unknown
    possible  reading    a reading was U: the difference to the one before and after it is unknown
    not       heartbeat  unknown from 1000000330 to 1000000340, 10 s: too short for a silence of more than 60 s

rra[1] AVERAGE of 6 x 10 s, row 1000000320 to 1000000380
  in: known 5.0000000000e+01
    certain   xff        1 of its 6 primary data points is unknown; xff 0.2 allows 1
",
        ),
        (
            "999990000 --cf LAST --ds in --iso",
            "\
f.rrd at 2001-09-08T23:00:00Z
last update 2001-09-09T01:53:00Z, a step of 10 s

rra[2] LAST of 6 x 10 s, row 2001-09-08T22:59:00Z to 2001-09-08T23:00:00Z
  in: gone
    certain   before     the archive keeps 20 rows of 60 s, from 2001-09-09T01:33:00Z on
",
        ),
        (
            "999999950 --cf LAST --ds temp",
            "\
f.rrd at 999999950
last update 1000000380, a step of 10 s

rra[2] LAST of 6 x 10 s, row 999999900 to 999999960
  temp: unknown
    certain   xff        6 of its 6 primary data points are unknown; xff 0.5 allows 3
    likely    beginning  nothing is known before 1000000000 either: the database may have begun then
    likely    heartbeat  unknown from 999999780 to 1000000000, 220 s, and all data sources with it: a silence of more than 60 s does that
    possible  range      a value outside -50.0 to 100.0 is unknown
    possible  reading    a reading was U
",
        ),
        (
            "1000000385 --cf AVERAGE --ds temp --full-precision",
            "\
f.rrd at 1000000385
last update 1000000380, a step of 10 s

rra[0] AVERAGE of 1 x 10 s, row 1000000380 to 1000000390
  temp: not yet
    certain   open       the row is written when a reading of 1000000390 or later comes: 0 of 1 primary data points are done, 1 missing
    likely    heartbeat  the last update is # s ago and the heartbeat is 60 s: unless older readings come, the time since then will be unknown

rra[1] AVERAGE of 6 x 10 s, row 1000000380 to 1000000440
  temp: not yet
    certain   open       the row is written when a reading of 1000000440 or later comes: 0 of 6 primary data points are done, 6 missing
    likely    heartbeat  the last update is # s ago and the heartbeat is 60 s: unless older readings come, the time since then will be unknown
",
        ),
        (
            "1000000330 --cf MAX --ds temp",
            "\
f.rrd at 1000000330
last update 1000000380, a step of 10 s

rra[3] MAX of 12 x 10 s, row 1000000320 to 1000000440
  temp: not yet
    certain   open       the row is written when a reading of 1000000440 or later comes: 6 of 12 primary data points are done, 6 missing
    certain   xff        1 of the primary data points that are done are unknown, and xff 0 allows 0: the row will be unknown
    likely    heartbeat  the last update is # s ago and the heartbeat is 60 s: unless older readings come, the time since then will be unknown
",
        ),
    ] {
        assert_eq!(explain(folder.path(), words), expected, "{words}");
    }
}

#[test]
fn the_time_to_come_is_open() {
    let folder = folder();
    let text = explain(folder.path(), "'now + 1 day' --cf LAST --ds in");
    assert!(
        text.contains("  in: not yet\n    certain   future     it is 86400 s from now\n"),
        "{text}"
    );
}

#[test]
fn a_reading_of_another_source_excludes_silence() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path();
    rrdtool(
        path,
        "create f.rrd -b 1000000000 -s 10 DS:a:GAUGE:30:U:U DS:b:GAUGE:30:U:U DS:c:COMPUTE:a,2,* \
         RRA:AVERAGE:0.5:1:60",
    );
    let updates: String = (1..=20)
        .map(|n| format!(" {}:{}:1", 1_000_000_000 + n * 10, if n % 20 < 5 { "1" } else { "U" }))
        .collect();
    rrdtool(path, &format!("update f.rrd{updates}"));
    assert_eq!(
        explain(path, "1000000100"),
        "\
f.rrd at 1000000100
last update 1000000200, a step of 10 s

rra[0] AVERAGE of 1 x 10 s, row 1000000090 to 1000000100
  a: unknown
    likely    reading    a reading was U
    not       heartbeat  unknown from 1000000040 to 1000000190, 150 s, but b is known there: readings came
  b: known 1.0000000000e+00
  c: unknown
    likely    computed   unknown from 1000000040 to 1000000190: a,2,* lacks a
"
    );
}

#[test]
fn coarse_rows_are_explained_by_what_is_left() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path();
    // Rows of 2 reach back 200 s, those of 6 back to the beginning.
    rrdtool(
        path,
        "create f.rrd -b 1000000020 -s 10 DS:a:DERIVE:30:0:U RRA:MIN:0:2:10 RRA:MIN:0:6:20",
    );
    let reading = |n: i64| match n {
        // Nothing from 1000000100 to 1000000160; anew at 1000000460.
        9..16 => String::new(),
        n => format!(" {}:{}", 1_000_000_020 + n * 10, if n < 44 { n } else { n - 44 }),
    };
    let updates: String = (1..54).map(reading).collect();
    rrdtool(path, &format!("update f.rrd{updates}"));
    assert_eq!(
        explain(path, "1000000140"),
        "\
f.rrd at 1000000140
last update 1000000550, a step of 10 s

rra[0] MIN of 2 x 10 s, row 1000000120 to 1000000140
  a: gone
    certain   before     the archive keeps 10 rows of 20 s, from 1000000340 on

rra[1] MIN of 6 x 10 s, row 1000000080 to 1000000140
  a: unknown
    certain   xff        more than 0 of its 6 primary data points were unknown, which xff 0 does not allow; which ones, the file does not know any more
    likely    beginning  nothing is known before 1000000200 either: the database may have begun then
    likely    heartbeat  unknown from 999999300 to 1000000200, 900 s: a silence of more than 30 s does that
    possible  range      a rate outside 0.0 to U is unknown
    possible  reading    a reading was U: the difference to the one before and after it is unknown
"
    );
    assert_eq!(
        explain(path, "1000000460"),
        "\
f.rrd at 1000000460
last update 1000000550, a step of 10 s

rra[0] MIN of 2 x 10 s, row 1000000440 to 1000000460
  a: unknown
    certain   xff        more than 0 of its 2 primary data points were unknown, which xff 0 does not allow; which ones, the file does not know any more
    likely    reset      a counter that begins anew has a rate below min 0.0; one interval is unknown
    possible  heartbeat  unknown from 1000000440 to 1000000460, 20 s: a silence of more than 30 s does that
    possible  range      a rate outside 0.0 to U is unknown
    possible  reading    a reading was U: the difference to the one before and after it is unknown

rra[1] MIN of 6 x 10 s, row 1000000440 to 1000000500
  a: unknown
    likely    xff        1 of the 3 rows of rra[0] in it is unknown; xff 0 allows 0 unknown primary data points
    likely    reset      a counter that begins anew has a rate below min 0.0; one interval is unknown
    possible  heartbeat  unknown from 1000000440 to 1000000460, 20 s: a silence of more than 30 s does that
    possible  range      a rate outside 0.0 to U is unknown
    possible  reading    a reading was U: the difference to the one before and after it is unknown
"
    );
}

#[test]
fn scripts_get_json() {
    let folder = folder();
    let text = explain(folder.path(), "1000000335 --json --cf LAST");
    let found: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(found["time"], 1_000_000_335);
    assert_eq!(found["rra"][0]["cf"], "LAST");
    assert_eq!(found["rra"][0]["to"], 1_000_000_380);
    let known = &found["rra"][0]["ds"]["in"];
    assert_eq!(known["state"], "known");
    assert_eq!(known["value"], 50.0);
    assert_eq!(
        known["reasons"],
        json!([{
            "name": "xff", "certainty": "certain",
            "text": "1 of its 6 primary data points is unknown; xff 0.5 allows 3",
        }])
    );
}

#[test]
fn what_cannot_be_asked_is_refused() {
    let folder = folder();
    for (line, error) in [
        ("explain f.rrd", "Usage: explain FILE TIME [--ds NAME] [--cf CF]"),
        ("explain f.rrd 1000000100 x", "Usage: explain FILE TIME [--ds NAME] [--cf CF]"),
        ("explain f.rrd foo", "time: unparsable time: foo"),
        (
            "explain f.rrd end-1d",
            "time: specifying time relative to the 'start' or 'end' makes no sense here",
        ),
        ("explain f.rrd 1000000100 --ds x", "unknown DS name 'x'"),
        ("explain f.rrd 1000000100 --cf x", "unknown consolidation function 'x'"),
        (
            "explain f.rrd 1000000100 --cf MIN",
            "the RRD does not contain an RRA matching the chosen CF",
        ),
        ("explain no 1000000100", "opening 'no': No such file or directory"),
    ] {
        let answer = run(OURS, folder.path(), &split(line), b"");
        assert_eq!(answer.errors, format!("ERROR: {error}\n"), "{line}");
        assert_eq!((answer.status, answer.output.as_str()), (Some(1), ""));
    }
}
