//! The files of the layout `rrd-tree`: where they are, what they are made of, and that rrdtool reads
//! and writes them.

use super::Both;
use super::pipeline::last_update;
use crate::context::{FILES, Server, eventually, folder, mode, now, report, rrdtool};
use serde_json::json;
use std::path::Path;

/// What rrdtool says of a file, but for what differs from file to file.
fn shape(file: &Path) -> Vec<String> {
    let changing = ["filename", "last_update", "cur_row", "last_ds", ".value", "unknown"];
    let info = rrdtool(&["info", file.to_str().unwrap()]);
    let same = info.lines().filter(|line| !changing.iter().any(|word| line.contains(word)));
    same.map(str::to_owned).collect()
}

/// A file as the existing daemon has rrdtool create it.
pub(super) fn created(file: &Path, sources: &[&str], start: i64) {
    let archives = ["AVERAGE", "MIN", "MAX"]
        .into_iter()
        .flat_map(|cf| ["15s:1h", "5m:1d", "1h:90d"].map(|rows| format!("RRA:{cf}:0.5:{rows}")));
    let archives: Vec<String> = archives.collect();
    let start = start.to_string();
    let mut arguments = vec!["create", file.to_str().unwrap(), "--start", &start];
    arguments.extend(["--step", "15", "--no-overwrite"]);
    arguments.extend(sources);
    arguments.extend(archives.iter().map(String::as_str));
    rrdtool(&arguments);
}

#[test]
fn new_files_are_those_that_the_existing_daemon_makes() {
    // No rrdtool is needed for that.
    let (place, other) = Both::folders();
    let config = place.text("config.yml").replace("step: 1s", "step: 15s");
    place.put("config.yml", &config.replace("/usr/bin/rrdtool", "/no/such/rrdtool"));
    let both = Both::over(place, other, &["--step", "15"]);
    both.report("1", &[&report(r#""name":"load""#)]);
    let Both { daemon, place, .. } = both;
    // Everything is written before it ends.
    assert_eq!(daemon.stop("-TERM").0, Some(0));
    let cluster = place.rrds().join("unspecified");
    let (file, summary) =
        (cluster.join("device:1/load.rrd"), cluster.join("__SummaryInfo__/load.rrd"));
    let (num, sum) = ("DS:num:GAUGE:120:NaN:NaN", "DS:sum:GAUGE:120:NaN:NaN");
    for (ours, sources, bytes) in [(file, &[sum][..], 66_760), (summary, &[sum, num], 132_224)] {
        let theirs = place.path("theirs.rrd");
        created(&theirs, sources, now());
        assert_eq!(shape(&ours), shape(&theirs));
        assert_eq!(std::fs::metadata(&ours).unwrap().len(), bytes);
        assert_eq!(std::fs::metadata(&theirs).unwrap().len(), bytes);
        assert_eq!(mode(&ours), 0o644);
        assert_eq!(mode(ours.parent().unwrap()), 0o755);
        std::fs::remove_file(theirs).unwrap();
    }
}

/// What is in a folder, sorted.
#[track_caller]
fn entries(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).unwrap();
    let mut names: Vec<String> =
        entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort_unstable();
    names
}

#[test]
fn names_stay_inside_their_folder() {
    let both = Both::start();
    let names = ["a/b", "../escape", "..", ".hidden", "a\\u0000b", "%2F", "-dash", "é"];
    let reports: Vec<String> =
        names.iter().map(|name| report(&format!(r#""name":"{name}""#))).collect();
    both.report("1", &reports.iter().map(String::as_str).collect::<Vec<_>>());
    both.daemon.wait_for("1", "é");
    let folder = both.place.rrds().join("unspecified/device:1");
    // What the existing daemon writes outside, or not at all, is escaped; other names are as they are.
    let files = [
        "%252F.rrd",
        "%2E.%2Fescape.rrd",
        "%2E..rrd",
        "%2Ehidden.rrd",
        "-dash.rrd",
        "a%00b.rrd",
        "a%2Fb.rrd",
        "é.rrd",
    ];
    assert_eq!(entries(&folder), files);
    assert_eq!(entries(&both.place.rrds().join("unspecified")), ["__SummaryInfo__", "device:1"]);
    assert_eq!(entries(&both.place.rrds()), [".concertim", "unspecified"]);
    let [_, daemon] = both.ports();
    for name in ["a%2Fb", "..%2Fescape", "%2E.", ".hidden", "a%00b", "%252F", "-dash", "%C3%A9"] {
        let path = format!("/devices/1/metrics/{name}/historic/last/hour");
        assert_eq!(daemon.get(&path).status, 200, "{name}");
    }
}

#[test]
fn the_longest_name_is_stored() {
    let both = Both::start();
    let name = "n".repeat(251);
    both.report("1", &[&report(&format!(r#""name":"{name}""#))]);
    both.daemon.wait_for("1", &name);
    let Both { daemon, place, .. } = both;
    let (status, log) = daemon.stop("-TERM");
    assert_eq!(status, Some(0), "{log}");
    let cluster = place.rrds().join("unspecified");
    for folder in ["device:1", "__SummaryInfo__"] {
        assert_eq!(entries(&cluster.join(folder)), [format!("{name}.rrd")]);
    }
}

#[test]
fn what_is_written_reads_as_it_was_reported() {
    let both = Both::start();
    for (at, (kind, sent, written)) in [
        ("int32", "-20", "-20"),
        ("uint32", "4294967295", "4294967295"),
        ("double", "0.5", "0.5"),
        ("float", "1e39", "1000000000000000000000000000000000000000"),
        // The existing daemon writes six decimals.
        ("double", "0.123456789", "0.123456789"),
        ("double", "3", "3"),
    ]
    .into_iter()
    .enumerate()
    {
        let body = report(&format!(r#""name":"m{at}","type":"{kind}","value":{sent}"#));
        both.report("1", &[&body]);
        both.daemon.wait_for("1", &format!("m{at}"));
        let (_, found) =
            eventually("the file", || last_update(&both, &format!("device:1/m{at}.rrd")));
        let (found, written): (f64, f64) = (found.parse().unwrap(), written.parse().unwrap());
        assert_eq!(found.to_bits(), written.to_bits(), "{kind} {sent}");
    }
}

#[test]
fn rrdtool_reads_what_runs_write_and_agrees() {
    let folder = folder();
    let server = Server::start_with(folder.path(), &FILES);
    let (first, second) = (server.register("first"), server.register("second"));
    server.report(&first, "load", 1.25);
    server.report(&second, "load", 2.5);
    server.wait_for(&first, "load");
    server.wait_for(&second, "load");
    // Until a row of 15 s is complete there is nothing to agree about.
    let path = format!("/devices/{first}/metrics/load/historic/last/hour");
    eventually("a known row", || {
        let rows = server.get(&path).json();
        rows.as_array().unwrap().iter().any(|row| row["value"] == json!(1.25)).then_some(())
    });
    let file = server.rrd(&first, "load");
    let info = rrdtool(&["info", file.to_str().unwrap()]);
    // Archives are of 15 s, 5 min and an hour whatever the step.
    for line in [
        "step = 1",
        "ds[sum].minimal_heartbeat = 120",
        "rra[0].rows = 240",
        "rra[0].pdp_per_row = 15",
        "rra[1].rows = 288",
        "rra[1].pdp_per_row = 300",
        "rra[2].rows = 2160",
        "rra[2].pdp_per_row = 3600",
        "rra[8].cf = \"MAX\"",
    ] {
        assert!(info.lines().any(|found| found == line), "{line} in {info}");
    }
    let end = now();
    let start = end - 3_600;
    let path = format!("/devices/{first}/metrics/load/historic/{start}/{end}");
    // A run between the two reads completes a row for the second: then both are read again.
    let ours = eventually("rrdtool to agree", || {
        let ours = super::volume::rows(&server.get(&path).json());
        let theirs = super::volume::fetched(&file, 15, start, end);
        (ours == theirs).then_some(ours)
    });
    assert!(ours.iter().any(|(_, value)| *value == Some(1.25)));
}
