//! `GET /devices/{device}/metrics/historic`: metrics of a device that have a history.

use super::{Both, Volume, answer, envelope};
use crate::context::report;

fn list(names: &[&str]) -> String {
    let objects: Vec<String> =
        names.iter().map(|name| format!(r#"{{"id":"{name}","name":"{name}"}}"#)).collect();
    answer(&objects)
}

#[test]
fn a_device_has_its_own_names() {
    let both = Both::start();
    let host = envelope(404, "Not Found", "Host not found");
    // Before the first run, and for one that never reported.
    both.gives(&[
        ("/devices/1/metrics/historic", 200, "[]\n"),
        ("/devices/9/metrics/historic", 404, &host),
    ]);
    both.report(
        "1",
        &[
            &report(r#""name":"b""#),
            &report(r#""name":"B""#),
            &report(r#""name":"state","type":"string","value":"up""#),
            &report(r#""name":"../up/<x>""#),
        ],
    );
    both.report("2", &[&report(r#""name":"other""#)]);
    both.wait_for("1", "../up/<x>");
    both.wait_for("2", "other");
    both.gives(&[
        ("/devices/1/metrics/historic", 200, &list(&["../up/\\u003cx\\u003e", "B", "b"])),
        ("/devices/2/metrics/historic", 200, &list(&["other"])),
        ("/devices/%31/metrics/historic/", 200, &list(&["../up/\\u003cx\\u003e", "B", "b"])),
        ("/devices/9/metrics/historic", 404, &host),
        ("/devices/device:1/metrics/historic", 404, &host),
    ]);
}

#[test]
fn what_was_there_before_the_start_is_there() {
    let volume = Volume::open();
    let none = envelope(404, "Not Found", "Host not found");
    volume.both.gives(&[
        ("/devices/1/metrics/historic", 200, &list(&["a/b", "load"])),
        ("/devices/2/metrics/historic", 200, &list(&["load"])),
        ("/devices/3/metrics/historic", 404, &none),
    ]);
    // The device has a history and has not reported.
    for door in volume.both.ports() {
        assert!(matches!(door.get("/devices/1/metrics/current").status, 404 | 503));
    }
}
