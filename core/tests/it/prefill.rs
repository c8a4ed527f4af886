//! New databases with the history of others: `create --source` and `--template` put to rrdtool and
//! to [`concertim::command`]; the dumps must be equal.

use crate::differential::check;
use crate::differential::command::ours;
use crate::rrdtool::Rrdtool;
use proptest::prelude::*;
use proptest::sample::select;
use std::cell::RefCell;

/// A database of two data sources that history is taken from.
#[derive(Clone, Debug)]
struct Source {
    start: u32,
    step: u32,
    archives: Vec<String>,
    /// Seconds to the next reading and its value, `None` unknown.
    readings: Vec<(u32, Option<i32>)>,
}

fn archive(rows: std::ops::Range<u32>) -> impl Strategy<Value = String> {
    let function = select(vec!["AVERAGE", "AVERAGE", "MIN", "MAX", "LAST"]);
    let xff = select(vec!["0.5", "0", "0.9", "0.25"]);
    (function, xff, prop_oneof![2 => Just(1u32), 3 => 1..7u32], rows)
        .prop_map(|(function, xff, steps, rows)| format!("RRA:{function}:{xff}:{steps}:{rows}"))
}

/// RRDtool loses a single second that follows what is covered; so all steps are multiples of five.
/// It takes nothing where it would need every row of an archive; so sources have more rows
/// than the longest row of a new database needs.
fn source() -> impl Strategy<Value = Source> {
    let reading = (
        prop_oneof![5 => 1..=20u32, 1 => 20..300u32],
        proptest::option::weighted(0.85, -50..100i32),
    );
    let start = prop_oneof![Just(1_000_000_000u32), 1_000_000_000..1_000_000_400u32];
    (
        start,
        select(vec![10u32, 10, 20, 30, 15]),
        proptest::collection::vec(archive(52..90), 1..=4),
        proptest::collection::vec(reading, 0..=40),
    )
        .prop_map(|(start, step, archives, readings)| Source {
            start,
            step,
            archives,
            readings,
        })
}

fn make(rrdtool: &mut Rrdtool, name: &str, source: &Source) {
    rrdtool.must(&format!(
        "create {name} -b {} -s {} DS:a:GAUGE:60:U:U DS:b:GAUGE:60:U:U {}",
        source.start,
        source.step,
        source.archives.join(" ")
    ));
    let mut at = source.start;
    for (later, value) in &source.readings {
        at += later;
        let values = value.map_or("U:U".into(), |value| format!("{value}:{value}.5"));
        rrdtool.must(&format!("update {name} {at}:{values}"));
    }
}

/// Both create the same database with these words.
fn check_same(rrdtool: &mut Rrdtool, words: &str) -> Result<(), TestCaseError> {
    let file = rrdtool.path("new.rrd").display().to_string();
    let line = format!("create {file} {}", words.trim());
    let mut dump = |by_us: bool| {
        let _ = std::fs::remove_file(&file);
        let answer = if by_us { ours(&line) } else { rrdtool.run(&line) };
        answer.and_then(|_| rrdtool.run(&format!("dump {file}")))
    };
    let (ours, theirs) = (dump(true), dump(false));
    if let (Ok(ours), Ok(theirs)) = (&ours, &theirs) {
        let lines = ours.lines().zip(theirs.lines()).enumerate();
        let different = lines.filter(|(_, (ours, theirs))| ours != theirs);
        let different: Vec<_> = different.take(4).collect();
        prop_assert!(different.is_empty(), "create {}: {:#?}", words, different);
        prop_assert_eq!(ours.len(), theirs.len(), "create {}", words);
    } else {
        prop_assert_eq!(ours, theirs, "create {}", words);
    }
    Ok(())
}

#[test]
fn history_is_taken_alike() {
    let rrdtool = RefCell::new(Rrdtool::start());
    let sources = proptest::collection::vec(source(), 1..=3);
    let start = proptest::option::weighted(0.3, 1_000_000_000..1_000_001_000u32);
    let target = (
        start,
        select(vec![10u32, 10, 20, 30, 60, 15, 25]),
        proptest::collection::vec(archive(1..25), 1..=4),
    );
    let kinds = select(vec![
        "DS:a:GAUGE:60:U:U",
        "DS:b:GAUGE:60:U:U DS:a:GAUGE:60:U:U",
        "DS:c=b:GAUGE:60:U:U DS:a=a[1]:GAUGE:60:U:U",
        "DS:a:COUNTER:60:U:U DS:z:GAUGE:60:U:U",
    ]);
    check(400, &(sources, target, kinds), |(sources, (start, step, archives), kinds)| {
        let rrdtool = &mut *rrdtool.borrow_mut();
        let mut words = format!("-s {step} {kinds} {}", archives.join(" "));
        if let Some(start) = start {
            words += &format!(" -b {start}");
        }
        for (index, source) in sources.iter().enumerate() {
            let name = format!("source{index}.rrd");
            make(rrdtool, &name, source);
            words += &format!(" -r {}", rrdtool.path(&name).display());
        }
        check_same(rrdtool, &words)
    });
}

#[test]
fn templates_are_followed_alike() {
    let rrdtool = RefCell::new(Rrdtool::start());
    let more = select(vec![
        "",
        "DS:more:GAUGE:60:U:U",
        "RRA:LAST:0.5:2:9",
        "-s 60",
        "-b 1000000500",
        "DS:sum:COMPUTE:a,b,+ RRA:AVERAGE:0.5:2:3",
        "DS:odd:DCOUNTER:60:U:U RRA:HWPREDICT:9:0.1:0.1:5",
    ]);
    check(150, &(crate::definitions::archives(), more), |(archives, more)| {
        let rrdtool = &mut *rrdtool.borrow_mut();
        let sources = "DS:a:GAUGE:60:0:100 DS:b:DERIVE:60:U:U DS:c:COMPUTE:a,2,*";
        rrdtool.must(&format!("create base.rrd -b 1000000007 -s 10 {sources} {archives}"));
        // RRDtool forgets a template's version, and writes 0003, which has no smoothing windows;
        // into a later version it copies what has no meaning in 0003.
        let later = archives.contains("MHW") || archives.contains("smoothing");
        if more.contains("DCOUNTER") != later {
            return Ok(());
        }
        let base = rrdtool.path("base.rrd").display().to_string();
        check_same(rrdtool, &format!("-t {base} {more}"))?;
        check_same(rrdtool, &format!("--template={base} {more}"))
    });
}

#[test]
fn template_and_source_are_refused_alike() {
    let mut rrdtool = Rrdtool::start();
    let sources = "DS:a:GAUGE:60:U:U DS:b:GAUGE:60:U:U";
    rrdtool.must(&format!("create base.rrd -b 1000000007 -s 10 {sources} RRA:LAST:0.5:1:9"));
    rrdtool.write("text.rrd", b"no database");
    let folder = rrdtool.path("").display().to_string();
    let archive = "RRA:AVERAGE:0.5:1:5";
    for words in [
        "-t @none.rrd".to_owned(),
        "-t @text.rrd".to_owned(),
        "-t @base.rrd -t @base.rrd".to_owned(),
        "-t @base.rrd DS:a:GAUGE:60:U:U".to_owned(),
        "-t @base.rrd DS:c:COMPUTE:z,2,*".to_owned(),
        format!("-r @none.rrd DS:a:GAUGE:60:U:U {archive}"),
        format!("-r @text.rrd DS:a:GAUGE:60:U:U {archive}"),
        format!("-r @base.rrd {archive}"),
        "-r @base.rrd DS:a:GAUGE:60:U:U".to_owned(),
        format!("-r @base.rrd DS:a=:GAUGE:60:U:U {archive}"),
        format!("-r @base.rrd DS:a=b[x]:GAUGE:60:U:U {archive}"),
        format!("-r @base.rrd DS:a=b[1:GAUGE:60:U:U {archive}"),
        format!("-r @base.rrd DS:a=b[1]x:GAUGE:60:U:U {archive}"),
        format!("-r @base.rrd DS:a=b=c:GAUGE:60:U:U {archive}"),
        format!("-r @base.rrd DS:a=abcdefghijklmnopqrst:GAUGE:60:U:U {archive}"),
    ] {
        let line = format!("create {folder}new.rrd {}", words.replace('@', &folder));
        let theirs = rrdtool.run(&line);
        assert!(theirs.is_err(), "{words}");
        assert_eq!(ours(&line), theirs, "{words}");
    }
    for (name, expected) in [
        ("a=b[0]", "DS 'a': sources are counted from 1"),
        ("a=b[2]", "DS 'b' of a source that is not there"),
    ] {
        let line = format!("create {folder}new.rrd -r {folder}base.rrd DS:{name}:GAUGE:60:U:U");
        assert_eq!(ours(&format!("{line} {archive}")), Err(expected.to_owned()));
    }
}

/// The rows of a new database, as RRDtool dumps them.
fn rows(rrdtool: &mut Rrdtool, words: &str) -> Vec<String> {
    let file = rrdtool.path("new.rrd").display().to_string();
    let folder = rrdtool.path("").display().to_string();
    ours(&format!("create {file} {}", words.replace('@', &folder))).unwrap();
    let dump = rrdtool.must(&format!("dump {file}"));
    let row = |line: &str| Some(line.split("<row><v>").nth(1)?.split('<').next()?.to_owned());
    dump.lines().filter_map(row).collect()
}

#[test]
fn history_that_rrdtool_loses_or_makes_up_is_right() {
    let mut rrdtool = Rrdtool::start();
    let line = "create s.rrd -b 1000000000 -s 10 DS:a:GAUGE:60:U:U RRA:AVERAGE:0.5:1:3";
    rrdtool.must(line);
    for step in 1..=8 {
        rrdtool.must(&format!("update s.rrd {}:{step}", 1_000_000_000 + step * 10));
    }
    let source = "-r @s.rrd DS:a:GAUGE:60:U:U";
    // All rows of an archive in one.
    let found = rows(&mut rrdtool, &format!("-s 30 -b 1000000080 {source} RRA:AVERAGE:0.5:1:1"));
    assert_eq!(found, ["7.0000000000e+00"]);
    // 67 to 70 and the second up to 71.
    let found = rows(&mut rrdtool, &format!("-s 1 -b 1000000071 {source} RRA:LAST:0.9:5:1"));
    assert_eq!(found, ["7.0000000000e+00"]);
    // Averages are no forecasts.
    let archives = "RRA:AVERAGE:0.5:1:2 RRA:HWPREDICT:2:0.1:0.1:2";
    let found = rows(&mut rrdtool, &format!("-s 10 {source} {archives}"));
    assert_eq!(found[..2], ["7.0000000000e+00", "8.0000000000e+00"]);
    assert!(found[2..].iter().all(|row| row == "NaN"), "{found:?}");
}

#[test]
fn a_database_of_any_machine_continues_as_a_copy() {
    let folder = tempfile::tempdir().unwrap();
    let new = folder.path().join("new.rrd").display().to_string();
    for machine in ["armhf", "armhf-t64", "i386", "s390x"] {
        for kind in ["", "-aberrant"] {
            let fixtures = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures");
            let old = format!("{fixtures}/{machine}{kind}.rrd");
            ours(&format!("create {new} -t {old} -r {old}")).unwrap();
            let dump = |file: &str| ours(&format!("dump {file}")).unwrap();
            let (old, new) = (dump(&old), dump(&new));
            assert_eq!(old.lines().count(), new.lines().count(), "{machine}{kind}");
            // What is unknown in one archive may be known from another.
            let known = |line: &str| !line.contains("<row>") || !line.contains("NaN");
            let mut lines = old.lines().zip(new.lines()).filter(|(old, _)| known(old));
            assert_eq!(lines.find(|(old, new)| old != new), None, "{machine}{kind}");
        }
    }
}
