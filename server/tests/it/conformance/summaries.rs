//! Each metric's sum and count over all devices, which a run writes beside the devices' values.

use super::Both;
use super::pipeline::last_update;
use crate::context::{ask, eventually, report};

#[test]
fn sums_and_counts_are_of_all_numbers_that_count() {
    let both = Both::start();
    let put = |device: &str, fields: &[&str]| {
        let reports: Vec<String> = fields.iter().map(|fields| report(fields)).collect();
        both.report(device, &reports.iter().map(String::as_str).collect::<Vec<_>>());
    };
    put(
        "1",
        &[
            r#""name":"alone","value":0.5"#,
            r#""name":"mixed","type":"int32","value":5"#,
            r#""name":"signs","type":"int32","value":-20"#,
            r#""name":"large","type":"uint32","value":4294967295"#,
            r#""name":"half","type":"string","value":"9""#,
            r#""name":"over","value":100,"ttl":2"#,
            r#""name":"exact","value":0.1234567890123"#,
        ],
    );
    put(
        "2",
        &[
            r#""name":"mixed","type":"double","value":2.5"#,
            r#""name":"signs","type":"uint8","value":5"#,
            r#""name":"large","type":"uint32","value":4294967295"#,
            r#""name":"half","type":"int8","value":3"#,
            r#""name":"over","value":1"#,
        ],
    );
    // A value in the file is its sum, then how many there are. The existing daemon adds up the values
    // of the type that comes first, and counts all: `mixed` is 5 2 or 2.5 2 there.
    for (name, values) in [
        ("alone", "0.5 1"),
        ("mixed", "7.5 2"),
        ("signs", "-15 2"),
        ("large", "8589934590 2"),
        // A text is no number.
        ("half", "3 1"),
        // When a value's time is over it is in no sum.
        ("over", "1 1"),
        ("exact", "0.1234567890123 1"),
    ] {
        let file = format!("__SummaryInfo__/{name}.rrd");
        let mut seen = None;
        eventually(&format!("{name} to be {values}"), || {
            seen = last_update(&both, &file);
            (seen.as_ref()?.1 == values).then_some(())
        });
    }
    // Names are all that the existing routes say of them; ours has a route of its own, for both
    // layouts.
    for address in [both.serve.reporting, both.daemon.address] {
        let text = eventually("a row of the summary", || {
            let path = "/api/v2/summaries?metric=mixed";
            let reply = ask(address, "GET", path, &[], b"");
            let all = reply.json();
            let known = all[0]["sum"].as_array()?.iter().any(|sum| !sum.is_null());
            known.then_some(all)
        });
        let known = |key: &str| -> Vec<f64> {
            let values = text[0][key].as_array().unwrap().iter();
            values.filter_map(serde_json::Value::as_f64).collect()
        };
        assert!(known("sum").iter().all(|sum| (5.0..=7.5).contains(sum)), "{text}");
        assert!(known("num").iter().all(|num| (1.0..=2.0).contains(num)), "{text}");
    }
}
