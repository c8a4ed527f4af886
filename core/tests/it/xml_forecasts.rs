//! The XML of archives with forecasts and of calculated data sources, against rrdtool's: dumps to
//! the letter, restored files to the byte.

use crate::definitions::archives;
use crate::differential::check;
use crate::differential::command::ours;
use crate::rrdtool::Rrdtool;
use concertim::internal::xml::restore;
use concertim::{Archive, ErrorKind, Parameters, Rrd};
use proptest::prelude::*;
use proptest::sample::select;
use std::cell::RefCell;

/// A database's life so far: what `create` is told after the file, and readings, `None` unknown.
type Life = (Vec<&'static str>, String, Vec<(u32, Option<i32>)>);

fn life() -> impl Strategy<Value = Life> {
    let calculated = select(vec!["a,2,*", "a,b,-,ABS", "b,UN,0,b,IF,-7,MAX", "a,b,LT,INF,b,IF"]);
    let calculated = proptest::collection::vec(calculated, 0..=2);
    // RRDtool reads seasons beyond their rows, and beyond the file, where two steps or more close
    // at once; here none do.
    let reading = (1..=10u32, proptest::option::weighted(0.9, -5..100i32));
    (calculated, archives(), proptest::collection::vec(reading, 0..=60))
}

/// Makes `name` with rrdtool and gives it its readings.
fn make(rrdtool: &mut Rrdtool, name: &str, (calculated, archives, readings): &Life) {
    let mut line =
        format!("create {name} -b 1000000007 -s 10 DS:a:GAUGE:40:U:U DS:b:DERIVE:40:U:U");
    for (index, expression) in calculated.iter().enumerate() {
        line += &format!(" DS:c{index}:COMPUTE:{expression}");
    }
    rrdtool.must(&format!("{line} {archives}"));
    let mut at = 1_000_000_007;
    for (later, value) in readings {
        at += later;
        let value = value.map_or("U".into(), |value| value.to_string());
        rrdtool.must(&format!("update {name} {at}:{value}:{value}"));
    }
}

/// Restores the XML with both and compares the files, but for where their rows begin.
fn check_restored(rrdtool: &mut Rrdtool, xml: &str) -> Result<(), TestCaseError> {
    let path = |name: &str| rrdtool.path(name).display().to_string();
    let line = format!("restore -f {} {}", path(xml), path("ours.rrd"));
    prop_assert_eq!(ours(&line), Ok(String::new()));
    let _ = std::fs::remove_file(path("theirs.rrd"));
    rrdtool.must(&format!("restore {xml} theirs.rrd"));
    let rrd = Rrd::open_read_only(rrdtool.path("ours.rrd")).map_err(|error| {
        TestCaseError::fail(format!("what restore made does not open: {error}"))
    })?;
    let end = rrd.header_size() - 8 * rrd.schema().archives().len();
    let (mine, theirs) = (rrdtool.bytes("ours.rrd"), rrdtool.bytes("theirs.rrd"));
    prop_assert_eq!(mine.len(), theirs.len());
    // RRDtool drops what a history has beyond ten places.
    let short = |archive: &Archive| match *archive.parameters() {
        Parameters::Failures { window, .. } => window <= 10,
        _ => true,
    };
    if !rrd.schema().archives().iter().all(short) {
        return Ok(());
    }
    let different = mine.iter().zip(&theirs).take(end).position(|(mine, theirs)| mine != theirs);
    prop_assert_eq!(different, None, "the first different byte of the header");
    // The rows: as digits that hold every bit.
    let exact =
        |name: &str| ours(&format!("dump --full-precision {}", rrdtool.path(name).display()));
    let (mine, theirs) = (exact("ours.rrd"), exact("theirs.rrd"));
    prop_assert!(mine.is_ok() && mine == theirs, "the restored rows");
    Ok(())
}

#[test]
fn dumps_and_restored_files_are_rrdtools() {
    let rrdtool = RefCell::new(Rrdtool::start());
    check(150, &life(), |life| {
        let rrdtool = &mut *rrdtool.borrow_mut();
        make(rrdtool, "a.rrd", &life);
        let file = rrdtool.path("a.rrd").display().to_string();
        let theirs = rrdtool.must("dump a.rrd");
        let mine = ours(&format!("dump {file}")).map_err(TestCaseError::fail)?;
        let different = mine.lines().zip(theirs.lines()).find(|(mine, theirs)| mine != theirs);
        prop_assert_eq!(different, None);
        prop_assert_eq!(mine.len(), theirs.len());
        rrdtool.write("a.xml", mine.as_bytes());
        check_restored(rrdtool, "a.xml")?;

        // Restoring rounds to the digits of a dump, and then no more.
        let again = format!("dump {}", rrdtool.path("ours.rrd").display());
        prop_assert!(ours(&again) == Ok(mine), "the dump of what was restored");

        // The exact form loses nothing, and rrdtool reads it.
        let exact = ours(&format!("dump --full-precision {file}")).map_err(TestCaseError::fail)?;
        rrdtool.write("exact.xml", exact.as_bytes());
        let back = rrdtool.path("back.rrd").display().to_string();
        let xml = rrdtool.path("exact.xml").display().to_string();
        prop_assert_eq!(ours(&format!("restore -f {xml} {back}")), Ok(String::new()));
        let again = ours(&format!("dump --full-precision {back}"));
        prop_assert!(again == Ok(exact), "the exact dump of what was restored");
        let schema = |file| Rrd::open_read_only(file).expect("it was dumped").schema().clone();
        prop_assert_eq!(schema(&file), schema(&back));
        let _ = std::fs::remove_file(rrdtool.path("theirs.rrd"));
        rrdtool.must("restore exact.xml theirs.rrd");
        // Its reader is not exact, so the eleventh digit may move.
        prop_assert_eq!(rrdtool.must("dump theirs.rrd").lines().count(), theirs.lines().count());
        Ok(())
    });
}

/// A dump of a forecast and what comes with it, and a calculated data source.
fn dumped(rrdtool: &mut Rrdtool) -> String {
    let readings = (0..30).map(|step| (10, Some(step % 4 * 10 + step))).collect();
    make(rrdtool, "d.rrd", &(vec!["a,2,*"], "RRA:HWPREDICT:6:0.1:0.0035:4".into(), readings));
    rrdtool.must("dump --no-header d.rrd")
}

fn changed(text: &str, from: &str, to: &str) -> String {
    assert!(text.contains(from), "{from}");
    text.replacen(from, to, 1)
}

#[test]
fn odd_but_legal_forms_are_restored_as_rrdtool_restores_them() {
    let mut rrdtool = Rrdtool::start();
    let text = dumped(&mut rrdtool);
    let alpha = "<hw_alpha>1.0000000000e-01</hw_alpha>";
    let history = text.split("<history>").nth(1).unwrap().split('<').next().unwrap();
    let history = format!("<history>{history}</history>");
    for text in [
        // What is only for later versions.
        changed(
            &text,
            "</seasonal_gamma>",
            "</seasonal_gamma><smoothing_window>0.3</smoothing_window>",
        ),
        changed(&text, "<version>0003", "<version>0004"),
        // What old dumps lack.
        changed(&text, &history, ""),
        changed(&text, "<last_nan_count>1</last_nan_count>", ""),
        // What no tool writes, and an update can live with.
        changed(
            &text,
            &history,
            &history.replace("<history>", "<History> ").replace("</h", " </H"),
        ),
        changed(&text, "<seasonal_smooth_idx>", "<seasonal_smooth_idx>9"),
        changed(&text, "<init_flag>4", "<init_flag>99"),
        changed(&text, "<failure_threshold>7", "<failure_threshold>50"),
        changed(&text, alpha, "<hw_alpha>2</hw_alpha>"),
        changed(&text, "<cf>HWPREDICT", "<cf>MHWPREDICT"),
        changed(&text, "<cdef> a,2,* </cdef>", "<cdef>a,2,*</cdef>"),
    ] {
        rrdtool.write("odd.xml", text.as_bytes());
        check_restored(&mut rrdtool, "odd.xml").unwrap();
    }
}

/// RRDtool keeps them where nobody looks.
#[test]
fn what_another_family_has_is_left_aside() {
    let mut rrdtool = Rrdtool::start();
    let text = dumped(&mut rrdtool);
    let plain = restore(text.as_bytes(), false).unwrap();
    for (before, more) in [
        ("<hw_alpha>", "<xff>0.5</xff><seasonal_gamma>0.5</seasonal_gamma>"),
        ("<intercept>", "<value>5</value><unknown_datapoints>1</unknown_datapoints>"),
        ("<intercept>", "<history>01</history><init_flag>7</init_flag>"),
        ("<history>", "<slope>5</slope>"),
    ] {
        let text = changed(&text, before, &format!("{more}{before}"));
        let restored = restore(text.as_bytes(), false).unwrap();
        assert_eq!(restored.schema, plain.schema, "{more}");
        let remembered = (format!("{:?}", restored.live), format!("{:?}", plain.live));
        assert_eq!(remembered.0, remembered.1, "{more}");
    }
}

#[test]
fn damaged_dumps_are_refused_with_line_and_rule() {
    let mut rrdtool = Rrdtool::start();
    let text = dumped(&mut rrdtool);
    let row = text.split("<row>").nth(1).unwrap().split("</row>").next().unwrap();
    let history = text.split("<history>").nth(1).unwrap().split('<').next().unwrap();
    let history =
        |to: &str| changed(&text, &format!("<history>{history}<"), &format!("<history>{to}<"));
    let window = |to: &str| changed(&text, "<window_len>9", &format!("<window_len>{to}"));
    let from = text.find("<database>").unwrap();
    let to = text.find("</database>").unwrap();
    let empty = format!("{}{}", &text[..from + "<database>".len()], &text[to..]);
    for (text, expected) in [
        (window("29"), "Invalid window length 29: must be 1 to 28"),
        (window("0"), "Invalid window length 0: must be 1 to 28"),
        (window("-1"), "<window_len> is not a whole number in range: '-1'"),
        (window("8"), "<history> of 9 for a <window_len> of 8"),
        (window("28"), "<history> of 9 for a <window_len> of 28"),
        (history("010"), "<history> of 3 for a <window_len> of 9"),
        (history("01000100011"), "<history> of 11 for a <window_len> of 9"),
        (history(&"1".repeat(29)), "<history> has 29 places, and 28 are the most"),
        (history("01x000000"), "<history> is not a row of 0 and 1 in range: '01x000000'"),
        (changed(&text, row, ""), "expected <v> element but found </row>"),
        (changed(&text, row, &format!("{row}<v>1</v>")), "expected </row> element but found <v>"),
        (changed(&text, row, "<w>1</w>"), "parse_tag_rra_database: Unknown tag: w"),
        (empty, "expected <row> element but found </database>"),
        (
            changed(&text, "<dependent_rra_idx>1", "<dependent_rra_idx>99"),
            "archive 0 (HWPREDICT) depends on archive 99, which is no SEASONAL",
        ),
        (
            changed(&text, "<dependent_rra_idx>2", "<dependent_rra_idx>1"),
            "archive 3 (DEVPREDICT) depends on archive 1, which is no DEVSEASONAL",
        ),
        (
            changed(&text, "<dependent_rra_idx>1", "<dependent_rra_idx>-1"),
            "<dependent_rra_idx> is not a whole number in range: '-1'",
        ),
        (
            changed(&text, "<dependent_rra_idx>1</dependent_rra_idx>", ""),
            "<params> lacks <dependent_rra_idx>",
        ),
        (changed(&text, "<hw_alpha>1.0000000000e-01</hw_alpha>", ""), "<params> lacks <hw_alpha>"),
        (changed(&text, "<window_len>9</window_len>", ""), "<params> lacks <window_len>"),
        (changed(&text, "<cf>HWPREDICT", "<cf>AVERAGE"), "<rra> lacks <xff>"),
        (changed(&text, "<pdp_per_row>1", "<pdp_per_row>2"), "Invalid step: must be 1 to 1, not 2"),
        (
            changed(&text, "<nan_count>1", "<nan_count>x"),
            "<nan_count> is not a whole number in range: 'x'",
        ),
        (changed(&text, "<slope>", "<slope>1</slope><slope>"), "<slope> is given twice"),
        (changed(&text, " a,2,* ", " a,2,FOO "), "<cdef>: failed to parse computed data source"),
        (changed(&text, " a,2,* ", " c0,2,* "), "<cdef>: failed to parse computed data source"),
        (changed(&text, "<cdef> a,2,* </cdef>", ""), "<ds> lacks <cdef>"),
        (changed(&text, " COMPUTE ", " GAUGE "), "<cdef> in a data source of type GAUGE"),
        (changed(&text, " GAUGE ", " COMPUTE "), "<ds> lacks <cdef>"),
    ] {
        let error = restore(text.as_bytes(), false).unwrap_err();
        assert!(error.message().ends_with(expected), "{expected}: {error}");
        assert!(matches!(error.kind(), ErrorKind::Corrupt | ErrorKind::OutOfBounds), "{error:?}");
    }
    let wide = changed(&text, "<version>0003", "<version>0004");
    let wide = changed(
        &wide,
        "</seasonal_gamma>",
        "</seasonal_gamma><smoothing_window>3</smoothing_window>",
    );
    let error = restore(wide.as_bytes(), false).unwrap_err();
    assert!(
        error.message().ends_with("Invalid smoothing-window 3: must be between 0 and 1"),
        "{error}"
    );
}
