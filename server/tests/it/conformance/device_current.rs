//! `GET /devices/{device}/metrics/current`: the values of one device that count.

use super::{Both, answer, envelope};
use crate::context::{eventually, report};

fn object(name: &str, nature: &str, units: &str, value: &str) -> String {
    format!(
        r#"{{"id":"{name}","name":"{name}","nature":"{nature}","units":"{units}","value":{value}}}"#
    )
}

#[test]
fn a_device_has_its_values_by_name() {
    let both = Both::start();
    let mut reports = Vec::new();
    let mut objects = Vec::new();
    let kinds = ["int8", "uint8", "int16", "uint16", "int32", "uint32", "float", "double"];
    // The nature is of the slope alone, but for texts.
    for slope in ["zero", "positive", "negative", "both", "derivative"] {
        for kind in kinds {
            let name = format!("{kind}.{slope}");
            reports.push(report(&format!(
                r#""name":"{name}","type":"{kind}","slope":"{slope}","value":7,"units":"""#
            )));
            let nature = if slope == "zero" { "constant" } else { "volatile" };
            objects.push((name.clone(), object(&name, nature, "", "7")));
        }
        let name = format!("string.{slope}");
        reports.push(report(&format!(
            r#""name":"{name}","type":"string","slope":"{slope}","value":"x","units":"state""#
        )));
        objects.push((name.clone(), object(&name, "string_and_time", "state", r#""x""#)));
    }
    both.report("1", &reports.iter().map(String::as_str).collect::<Vec<_>>());
    both.report("2", &[&report(r#""name":"other","value":2"#)]);
    both.wait_for("1", "string.derivative");
    both.wait_for("2", "other");
    // By name, where the existing daemon has them in any order.
    objects.sort_unstable();
    let objects: Vec<String> = objects.into_iter().map(|(_, object)| object).collect();
    let host = envelope(404, "Not Found", "Host not found");
    both.gives(&[
        ("/devices/1/metrics/current", 200, &answer(&objects)),
        ("/devices/2/metrics/current", 200, &answer(&[object("other", "volatile", "u", "2")])),
        ("/devices/9/metrics/current", 404, &host),
        ("/devices/01/metrics/current", 404, &host),
        ("/devices/unspecified/metrics/current", 404, &host),
        ("/devices/device:1/metrics/current", 404, &host),
        // Decoded, as all names are.
        ("/devices/%32/metrics/current", 200, &answer(&[object("other", "volatile", "u", "2")])),
    ]);
}

#[test]
fn a_device_that_never_reported_is_not_found_and_one_whose_values_are_over_is_empty() {
    let both = Both::start();
    let host = envelope(404, "Not Found", "Host not found");
    for door in both.doors() {
        eventually("the first run", || {
            (door.get("/devices/1/metrics/current").status != 503).then_some(())
        });
    }
    both.gives(&[("/devices/1/metrics/current", 404, &host)]);
    both.report("1", &[&report(r#""name":"short","ttl":1"#)]);
    both.wait_for("1", "short");
    for door in both.doors() {
        eventually("the value to be over", || {
            (door.get("/devices/1/metrics/current").text() == "[]\n").then_some(())
        });
    }
    both.gives(&[
        ("/devices/1/metrics/current", 200, "[]\n"),
        ("/devices/2/metrics/current", 404, &host),
        ("/metrics/current", 200, "[]\n"),
        ("/metrics/short/current", 404, &envelope(404, "Not Found", "Metric not found")),
        // What is over has a history still.
        ("/devices/1/metrics/historic", 200, "[{\"id\":\"short\",\"name\":\"short\"}]\n"),
        ("/metrics/historic", 200, "[{\"id\":\"short\",\"name\":\"short\"}]\n"),
    ]);
}

#[test]
fn a_new_report_replaces_the_old_one_wholly() {
    let both = Both::start();
    both.report("1", &[&report(r#""name":"m","value":1,"units":"s","slope":"zero""#)]);
    both.wait_for("1", "m");
    both.report("1", &[&report(r#""name":"m","type":"string","value":"off","units":"""#)]);
    let text = answer(&[object("m", "string_and_time", "", r#""off""#)]);
    for door in both.doors() {
        eventually("the new report", || {
            (door.get("/devices/1/metrics/current").text() == text).then_some(())
        });
    }
}
