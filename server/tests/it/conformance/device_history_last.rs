//! `GET /devices/{device}/metrics/{metric}/historic/last/{duration}`: history up to now.

use super::volume::read;
use super::{Both, Volume, envelope};
use crate::context::{now, report};

#[test]
fn durations_have_their_grids() {
    let volume = Volume::open();
    for door in volume.both.doors() {
        for (duration, length, resolution, count) in [
            ("hour", 3_600, 15, 241),
            ("day", 86_400, 300, 289),
            ("quarter", 90 * 86_400, 3_600, 2_161),
        ] {
            let path = format!("/devices/1/metrics/load/historic/last/{duration}");
            let (before, rows, after) = (now(), read(&door, &path), now());
            assert_eq!(rows.len(), count, "{} {duration}", door.name);
            let even = rows.windows(2).all(|pair| pair[1].0 - pair[0].0 == resolution);
            assert!(even, "{} {duration}", door.name);
            // One row beyond now, which nobody knows yet.
            let next = |time: i64| time / resolution * resolution + resolution;
            let (last, value) = rows[count - 1];
            assert!((next(before)..=next(after)).contains(&last), "{duration}: {last}");
            assert_eq!(value, None, "{} {duration}", door.name);
            assert_eq!(rows[0].0, last - length, "{} {duration}", door.name);
            // And what rrdtool says of the same file.
            let theirs =
                volume.fetched("device:1/load.rrd", resolution, last - length - 1, last - 1);
            assert_eq!(rows, theirs, "{} {duration}", door.name);
            assert!(rows.iter().flat_map(|row| row.1).count() > 20, "{} {duration}", door.name);
        }
    }
}

#[test]
fn who_asks_for_something_else_is_told() {
    let both = Both::start();
    both.report(
        "1",
        &[
            &report(r#""name":"load""#),
            &report(r#""name":"last""#),
            &report(r#""name":"state","type":"string","value":"up""#),
        ],
    );
    both.wait_for("1", "state");
    let host = envelope(404, "Not Found", "Host not found");
    let metric = envelope(404, "Not Found", "Metric not found");
    let duration = |name: &str| {
        let says = format!("{name} is not a valid LastDuration, try [hour, day, quarter]");
        envelope(400, "Bad Request", &says)
    };
    let [week, upper, empty, odd] = ["week", "Hour", "hour ", "\\u003c/\\u003e"].map(duration);
    both.gives(&[
        // The duration is looked at before the device, the device before the metric.
        ("/devices/9/metrics/none/historic/last/week", 400, &week),
        ("/devices/1/metrics/load/historic/last/week", 400, &week),
        ("/devices/1/metrics/load/historic/last/Hour", 400, &upper),
        ("/devices/1/metrics/load/historic/last/hour%20", 400, &empty),
        ("/devices/1/metrics/load/historic/last/%3C%2F%3E", 400, &odd),
        ("/devices/9/metrics/none/historic/last/hour", 404, &host),
        ("/devices/1/metrics/none/historic/last/day", 404, &metric),
        ("/devices/1/metrics/LOAD/historic/last/day", 404, &metric),
        // Texts have no history.
        ("/devices/1/metrics/state/historic/last/quarter", 404, &metric),
        // Known, and without one.
        ("/devices/2/metrics/load/historic/last/hour", 404, &metric),
        ("/devices/1/metrics/load/historic/last", 404, "404 page not found\n"),
    ]);
    for door in both.doors() {
        for path in [
            "/devices/1/metrics/last/historic/last/hour",
            "/devices/%31/metrics/%6Coad/historic/last/day/",
        ] {
            assert_eq!(door.get(path).status, 200, "{} {path}", door.name);
        }
    }
}

#[test]
fn a_file_that_cannot_be_read_is_an_error_without_its_path() {
    let volume = Volume::open_with(|_| {});
    let file = volume.both.place.rrds().join("unspecified/device:1/load.rrd");
    let [_, daemon] = volume.both.ports();
    let path = "/devices/1/metrics/load/historic/last/hour";
    assert_eq!(daemon.get(path).status, 200);
    let handle = std::fs::OpenOptions::new().write(true).truncate(true).open(&file).unwrap();
    drop(handle);
    let reply = daemon.get(path);
    // The existing daemon tells where its files are, and what rrdtool says of them.
    let says = "fetching metrics: the files cannot be read; the server's log says why";
    let wanted = envelope(500, "Internal Server Error", says);
    assert_eq!((reply.status, reply.text()), (500, wanted.as_str()));
    // Of many devices it is left out.
    let all = daemon.get("/metrics/load/historic/last/hour");
    assert_eq!(all.status, 200);
    let ids: Vec<String> = all
        .json()
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one["id"].as_str().unwrap().to_owned())
        .collect();
    assert_eq!(ids, ["2"]);
}
