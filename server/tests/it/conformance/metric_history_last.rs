//! `GET /metrics/{metric}/historic/last/{duration}`: history of a metric in each device, up to now.

use super::volume::{read, rows, write_file};
use super::{Both, Volume, envelope};
use crate::context::report;
use serde_json::Value;

/// The devices of an answer.
pub(super) fn ids(list: &Value) -> Vec<&str> {
    list.as_array().unwrap().iter().map(|one| one["id"].as_str().unwrap()).collect()
}

#[test]
fn every_device_has_the_rows_of_its_own_route() {
    let volume = Volume::open();
    for door in volume.both.doors() {
        for (duration, count) in [("hour", 241), ("day", 289), ("quarter", 2_161)] {
            // A second may pass between two requests, and with it a row.
            let all = crate::context::eventually("answers of one second", || {
                let one = |device: &str| {
                    let path = format!("/devices/{device}/metrics/load/historic/last/{duration}");
                    read(&door, &path)
                };
                let before = [one("1"), one("2")];
                let all = door.get(&format!("/metrics/load/historic/last/{duration}")).json();
                (before == [one("1"), one("2")]).then_some((before, all))
            });
            let (each, all) = all;
            assert_eq!(ids(&all), ["1", "2"], "{}", door.name);
            for (one, each) in all.as_array().unwrap().iter().zip(each) {
                let keys: Vec<&String> = one.as_object().unwrap().keys().collect();
                assert_eq!(keys, ["id", "values"]);
                assert_eq!(rows(&one["values"]), each, "{} {duration}", door.name);
                assert_eq!(each.len(), count, "{} {duration}", door.name);
            }
        }
        let text = door.get("/metrics/load/historic/last/hour").text().to_owned();
        assert!(text.starts_with("[{\"id\":\"1\",\"values\":[{\"timestamp\":"), "{}", door.name);
        // Of a metric that one device has, the others say nothing.
        for name in ["a%2Fb", "a%2fb", "%61%2Fb"] {
            let all = door.get(&format!("/metrics/{name}/historic/last/day")).json();
            assert_eq!(ids(&all), ["1"], "{} {name}", door.name);
        }
    }
}

#[test]
fn what_nobody_has_is_an_empty_list() {
    let both = Both::start();
    both.report(
        "1",
        &[&report(r#""name":"load""#), &report(r#""name":"state","type":"string","value":"up""#)],
    );
    both.wait_for("1", "state");
    let says = "fortnight is not a valid LastDuration, try [hour, day, quarter]";
    let fortnight = envelope(400, "Bad Request", says);
    both.gives(&[
        ("/metrics/none/historic/last/hour", 200, "[]\n"),
        ("/metrics/state/historic/last/hour", 200, "[]\n"),
        ("/metrics/none/historic/last/fortnight", 400, &fortnight),
        ("/metrics/load/historic/last", 404, "404 page not found\n"),
    ]);
}

#[test]
fn folders_that_are_no_devices_of_the_cluster_are_left_out() {
    let volume = Volume::open_with(|rrds| {
        let end = crate::context::now() / 15 * 15;
        write_file(&rrds.join("unspecified/device:77/load.rrd"), &["sum"], end, 0.0);
        write_file(&rrds.join("other/device:1/load.rrd"), &["sum"], end, 0.0);
        write_file(&rrds.join("other/device:5/load.rrd"), &["sum"], end, 0.0);
    });
    let map = r#"{"g":{"unspecified":{"device:1":"1","device:2":"2"},"other":{"device:5":"5"}}}"#;
    volume.both.place.put("map.json", map);
    let [_, daemon] = volume.both.ports();
    crate::context::eventually("the device of another cluster", || {
        (daemon.get("/devices/5/metrics/historic").status == 200).then_some(())
    });
    // Read on its own, and not with those of the configured cluster.
    assert_eq!(read(&daemon, "/devices/5/metrics/load/historic/last/hour").len(), 241);
    assert_eq!(ids(&daemon.get("/metrics/load/historic/last/hour").json()), ["1", "2"]);
    // A device that the map has dropped has no history to read, and its files stay.
    volume.both.place.put("map.json", r#"{"g":{"unspecified":{"device:2":"2"}}}"#);
    crate::context::eventually("the device to be gone", || {
        (daemon.get("/devices/1/metrics/historic").status == 404).then_some(())
    });
    assert_eq!(ids(&daemon.get("/metrics/load/historic/last/hour").json()), ["2"]);
    assert!(volume.both.place.rrds().join("unspecified/device:1/load.rrd").exists());
    assert!(volume.both.place.rrds().join("unspecified/device:77/load.rrd").exists());
}
