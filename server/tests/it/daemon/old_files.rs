//! The existing daemon's volume: files that rrdtool made, of its two generations of archives.

use super::Place;
use crate::context::{eventually, now, rrdtool};
use std::path::Path;

const MAP: &str = r#"{"g":{"unspecified":{"device:1":"1"}, "left": {"host": "2"}}}"#;

/// A file with `archives` and a value a step for the last 40 steps before `end`.
fn old_file(path: &Path, archives: &[&str], end: i64) {
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    let path = path.to_str().unwrap();
    let start = (end - 41 * 15).to_string();
    let mut create = vec!["create", path, "--start", &start, "--step", "15"];
    create.push("DS:sum:GAUGE:120:NaN:NaN");
    create.extend(archives);
    rrdtool(&create);
    let updates: Vec<String> =
        (0..40).map(|step| format!("{}:{step}", end - (39 - step) * 15)).collect();
    let mut update = vec!["update", path];
    update.extend(updates.iter().map(String::as_str));
    rrdtool(&update);
}

fn place() -> Place {
    let more = "dsm: {frequency: 1s, throttle: 100ms, testdata: map.json}\n";
    let place = Place::new(more);
    place.put("map.json", MAP);
    // The step of the files, as the existing daemon has it.
    place.put("config.yml", &place.text("config.yml").replace("step: 1s", "step: 15s"));
    place
}

#[test]
fn a_volume_of_two_archives_is_read_and_written_on() {
    let place = place();
    let end = now() / 15 * 15 - 30;
    let file = place.rrds().join("unspecified/device:1/load.rrd");
    old_file(&file, &["RRA:AVERAGE:0.5:1:5760", "RRA:AVERAGE:0.5:240:2160"], end);
    let daemon = place.start();
    let names = eventually("the device", || {
        let reply = daemon.get("/devices/1/metrics/historic");
        (reply.status == 200).then(|| reply.json())
    });
    assert_eq!(names, serde_json::json!([{"id": "load", "name": "load"}]));
    // Every value, in steps of 15 s, also where the existing daemon asks for 5 minutes: the file has none.
    for span in ["last/hour".to_owned(), "last/day".to_owned(), format!("{}/{end}", end - 7_200)] {
        let rows = daemon.get(&format!("/devices/1/metrics/load/historic/{span}")).json();
        let row = |time: i64| {
            rows.as_array().unwrap().iter().find(|row| row["timestamp"] == time).cloned()
        };
        for step in [1, 20, 39] {
            let time = end - (39 - step) * 15;
            let row = row(time).unwrap_or_else(|| panic!("{span}: no row at {time}"));
            assert_eq!(row["value"], step, "{span}");
        }
    }
    assert_eq!(daemon.put("1", "load", 123.5).status, 200);
    assert_eq!(daemon.stop("-TERM").0, Some(0));
    let last = rrdtool(&["lastupdate", file.to_str().unwrap()]);
    assert!(last.trim_end().ends_with(": 123.5"), "{last}");
    // Its archives are what they were.
    let info = rrdtool(&["info", file.to_str().unwrap()]);
    assert!(info.contains("rra[1].rows = 2160") && !info.contains("rra[2]"), "{info}");
}

#[test]
fn the_usual_archives_are_written_on_and_new_files_are_like_them() {
    let place = place();
    let end = now() / 15 * 15 - 30;
    let mut archives = Vec::new();
    for function in ["AVERAGE", "MIN", "MAX"] {
        archives.extend(
            ["1:240", "20:288", "240:2160"].map(|rows| format!("RRA:{function}:0.5:{rows}")),
        );
    }
    let archives: Vec<&str> = archives.iter().map(String::as_str).collect();
    let old = place.rrds().join("left/host/temp.rrd");
    old_file(&old, &archives, end);
    let daemon = place.start();
    daemon.wait_for_device("2");
    assert_eq!(daemon.put("2", "temp", 5.0).status, 200);
    assert_eq!(daemon.put("2", "new", 6.0).status, 200);
    assert_eq!(daemon.stop("-TERM").0, Some(0));
    let last = rrdtool(&["lastupdate", old.to_str().unwrap()]);
    assert!(last.trim_end().ends_with(": 5"), "{last}");
    let new = place.rrds().join("left/host/new.rrd");
    let shape = |file: &Path| {
        let info = rrdtool(&["info", file.to_str().unwrap()]);
        let is_shape = |line: &&str| {
            ["step", "rows", "cf", "xff", "pdp_per_row", "type", "heartbeat"]
                .iter()
                .any(|word| line.contains(word))
        };
        info.lines().filter(is_shape).map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(shape(&new), shape(&old));
    // Summaries are of the configured cluster, whatever the device's own.
    let summary = place.rrds().join("unspecified/__SummaryInfo__/temp.rrd");
    let last = rrdtool(&["lastupdate", summary.to_str().unwrap()]);
    assert!(last.trim_end().ends_with(": 5 1"), "{last}");
}

#[test]
fn columns_are_for_new_folders() {
    let place = place();
    let text = place.text("config.yml");
    place.put("config.yml", &format!("{text}layout: columns\n"));
    let daemon = place.start();
    daemon.wait_for_device("1");
    assert_eq!(daemon.put("1", "m", 4.5).status, 200);
    assert_eq!(daemon.stop("-TERM").0, Some(0));
    assert!(!place.rrds().join("unspecified").exists());
    // Without the key it goes on as it is.
    place.put("config.yml", &text);
    let daemon = place.start();
    let names = eventually("the device", || {
        let reply = daemon.get("/devices/1/metrics/historic");
        (reply.status == 200).then(|| reply.json())
    });
    assert!(names.as_array().unwrap().iter().any(|name| name["id"] == "m"), "{names}");
    assert_eq!(daemon.stop("-TERM").0, Some(0));
    let old = self::place();
    let file = old.rrds().join("unspecified/device:1/load.rrd");
    old_file(&file, &["RRA:AVERAGE:0.5:1:5760"], now() / 15 * 15 - 30);
    old.put("config.yml", &format!("{}layout: columns\n", old.text("config.yml")));
    let says = old.refusal();
    assert!(says.contains("keeps its history as rrd-tree"), "{says}");
}

#[test]
fn the_cluster_of_the_file_has_the_summaries() {
    let place = place();
    let text = place.text("config.yml").replace("cluster_name: unspecified", "cluster_name: left");
    place.put("config.yml", &text.replace("step: 15s", "step: 1s"));
    let daemon = place.start();
    for device in ["1", "2"] {
        daemon.wait_for_device(device);
        assert_eq!(daemon.put(device, "m", 1.5).status, 200);
        daemon.wait_for(device, "m");
    }
    eventually("the name of the cluster's metric", || {
        let names = daemon.get("/metrics/historic").json();
        names.as_array()?.iter().any(|name| name["id"] == "m").then_some(())
    });
    assert!(place.rrds().join("left/__SummaryInfo__/m.rrd").exists());
    assert!(!place.rrds().join("unspecified/__SummaryInfo__").exists());
    // Reads of many devices are of its devices, too.
    let of_all = daemon.get("/metrics/m/historic/last/hour").json();
    let ids: Vec<&str> =
        of_all.as_array().unwrap().iter().map(|d| d["id"].as_str().unwrap()).collect();
    assert_eq!(ids, ["2"]);
}
