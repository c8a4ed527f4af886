//! `GET /metrics/current`, and its older name `/metrics/unique`: every metric that has a value.

use super::{Both, answer, envelope};
use crate::context::{eventually, report};

fn object(name: &str, max: &str, min: &str, nature: &str, units: &str) -> String {
    format!(
        r#"{{"id":"{name}","max":{max},"min":{min},"name":"{name}","nature":"{nature}","units":"{units}"}}"#
    )
}

#[test]
fn metrics_have_their_bounds_over_all_devices() {
    let both = Both::start();
    let put = |device: &str, fields: &[&str]| {
        let reports: Vec<String> = fields.iter().map(|fields| report(fields)).collect();
        both.report(device, &reports.iter().map(String::as_str).collect::<Vec<_>>());
    };
    // The second device first, as the order of reports must not count.
    put(
        "2",
        &[
            r#""name":"alone","value":0.5"#,
            r#""name":"both","value":-2.5"#,
            r#""name":"mixed","type":"double","value":2.5,"units":"second","slope":"zero""#,
            r#""name":"state","type":"string","value":"up""#,
            r#""name":"half","type":"string","value":"none""#,
            r#""name":"number.first","type":"string","value":"9""#,
            r#""name":"unsigned","type":"uint32","value":4294967295"#,
            r#""name":"kinds","type":"uint8","value":200"#,
        ],
    );
    put(
        "1",
        &[
            r#""name":"both","value":1e39"#,
            r#""name":"mixed","type":"int32","value":-20,"units":"first""#,
            r#""name":"state","type":"string","value":"down","slope":"zero""#,
            r#""name":"half","type":"int32","value":3"#,
            r#""name":"number.first","value":3"#,
            r#""name":"unsigned","type":"uint8","value":0"#,
            r#""name":"kinds","type":"double","value":199.5"#,
            r#""name":"<n>","value":1,"slope":"zero""#,
        ],
    );
    both.wait_for("1", "<n>");
    both.wait_for("2", "kinds");
    let text = answer(&[
        object("\\u003cn\\u003e", "1", "1", "constant", "u"),
        object("alone", "0.5", "0.5", "volatile", "u"),
        object("both", "1e+39", "-2.5", "volatile", "u"),
        // Texts have no bounds, and are in nobody's way. Units and nature are the first device's,
        // where the existing daemon takes any device's.
        object("half", "3", "3", "volatile", "u"),
        // Bounds are over values of all types; there only over those of the type that came first.
        object("kinds", "200", "199.5", "volatile", "u"),
        object("mixed", "2.5", "-20", "volatile", "first"),
        object("number.first", "3", "3", "volatile", "u"),
        object("state", "null", "null", "string_and_time", "u"),
        object("unsigned", "4294967295", "0", "volatile", "u"),
    ]);
    both.gives(&[("/metrics/current", 200, &text), ("/metrics/unique", 200, &text)]);
}

#[test]
fn nothing_reported_is_an_empty_list_once_a_run_has_ended() {
    let both = Both::start();
    for door in both.doors() {
        eventually("the first run", || (door.get("/metrics/current").status == 200).then_some(()));
    }
    both.gives(&[("/metrics/current", 200, "[]\n"), ("/metrics/unique", 200, "[]\n")]);
    let both = Both::start_with_step("300");
    both.report("1", &[&report(r#""name":"m""#)]);
    let waiting = envelope(503, "Service Unavailable", "Waiting on metric processing run");
    both.gives(&[("/metrics/current", 503, &waiting), ("/metrics/unique", 503, &waiting)]);
}
