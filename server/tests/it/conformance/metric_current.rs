//! `GET /metrics/{metric}/current`, and its older name `/metrics/{metric}/values`: the value of a metric
//! in each device.

use super::{Both, envelope};
use crate::context::report;

#[test]
fn a_metric_has_a_value_in_each_device() {
    let both = Both::start();
    let put = |device: &str, fields: &[&str]| {
        let reports: Vec<String> = fields.iter().map(|fields| report(fields)).collect();
        both.report(device, &reports.iter().map(String::as_str).collect::<Vec<_>>());
    };
    put(
        "2",
        &[
            r#""name":"load","value":2"#,
            r#""name":"mixed","type":"string","value":"<up>""#,
            r#""name":"a:b","value":4"#,
            r#""name":"current","value":5"#,
        ],
    );
    put(
        "1",
        &[
            r#""name":"load","value":0.25"#,
            r#""name":"mixed","type":"int8","value":-1"#,
            r#""name":"one","type":"uint32","value":4294967295"#,
            r#""name":"a/b ../é\u0000%2F","value":1"#,
            r#""name":"µ +;x=1","value":3"#,
            r#""name":"..","value":6"#,
        ],
    );
    for (device, metric) in [("1", ".."), ("1", "one"), ("2", "current")] {
        both.wait_for(device, metric);
    }
    let missing = envelope(404, "Not Found", "Metric not found");
    let rows = [
        ("load", 200, r#"[{"id":"1","value":0.25},{"id":"2","value":2}]"#),
        ("mixed", 200, r#"[{"id":"1","value":-1},{"id":"2","value":"\u003cup\u003e"}]"#),
        ("one", 200, r#"[{"id":"1","value":4294967295}]"#),
        ("current", 200, r#"[{"id":"2","value":5}]"#),
        ("none", 404, ""),
        ("Load", 404, ""),
        ("load%20", 404, ""),
        ("load%2F", 404, ""),
        // Found however it is escaped: the web application escapes what the existing daemon then does
        // not find. Names with a slash are never found there.
        ("a:b", 200, r#"[{"id":"2","value":4}]"#),
        ("a%3Ab", 200, r#"[{"id":"2","value":4}]"#),
        ("a%3ab", 200, r#"[{"id":"2","value":4}]"#),
        ("%61%3A%62", 200, r#"[{"id":"2","value":4}]"#),
        ("a%2Fb%20..%2F%C3%A9%00%252F", 200, r#"[{"id":"1","value":1}]"#),
        ("%C2%B5%20+;x=1", 200, r#"[{"id":"1","value":3}]"#),
        ("%c2%b5%20%2b%3bx%3d1", 200, r#"[{"id":"1","value":3}]"#),
        // A plus is a plus.
        ("%C2%B5++;x=1", 404, ""),
        ("..", 200, r#"[{"id":"1","value":6}]"#),
        ("%2e%2E", 200, r#"[{"id":"1","value":6}]"#),
    ];
    for (name, status, text) in rows {
        let text = if status == 404 { missing.clone() } else { format!("{text}\n") };
        let (path, old) = (format!("/metrics/{name}/current"), format!("/metrics/{name}/values"));
        both.gives(&[(&path, status, &text), (&old, status, &text)]);
    }
}
