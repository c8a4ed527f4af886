//! How values look in answers: the forms of numbers, and texts that are harmless in pages.

use super::{Both, answer};
use crate::context::report;

/// Reports a value a row as metrics of device 1; they have to come back so.
#[track_caller]
fn come_back(kind: &str, rows: &[(&str, &str)]) {
    let both = Both::start();
    let name = |at: usize| format!("m{at:03}");
    let reports: Vec<String> = rows
        .iter()
        .enumerate()
        .map(|(at, (sent, _))| {
            report(&format!(r#""name":"{}","type":"{kind}","value":{sent}"#, name(at)))
        })
        .collect();
    both.report("1", &reports.iter().map(String::as_str).collect::<Vec<_>>());
    both.wait_for("1", &name(rows.len() - 1));
    let nature = if kind == "string" { "string_and_time" } else { "volatile" };
    let objects: Vec<String> = rows
        .iter()
        .enumerate()
        .map(|(at, (_, shown))| {
            let name = name(at);
            format!(
                r#"{{"id":"{name}","name":"{name}","nature":"{nature}","units":"u","value":{shown}}}"#
            )
        })
        .collect();
    both.gives(&[("/devices/1/metrics/current", 200, &answer(&objects))]);
    for (at, (sent, shown)) in rows.iter().enumerate() {
        let text = format!("[{{\"id\":\"1\",\"value\":{shown}}}]\n");
        let path = format!("/metrics/{}/current", name(at));
        both.gives(&[(&path, 200, &text)]);
        assert!(!text.contains(['<', '>', '&', '\u{2028}']), "{sent}");
    }
}

#[test]
fn floats_have_their_shortest_form() {
    come_back(
        "double",
        &[
            ("3.0", "3"),
            ("3", "3"),
            ("0", "0"),
            ("-0.0", "-0"),
            ("-20.5", "-20.5"),
            ("0.1", "0.1"),
            ("1e2", "100"),
            ("1e20", "100000000000000000000"),
            ("999999999999999900000", "999999999999999900000"),
            // An exponent from 1e21 on, and below 1e-6.
            ("1e21", "1e+21"),
            ("-1.5e21", "-1.5e+21"),
            ("1e39", "1e+39"),
            ("1e300", "1e+300"),
            ("0.000001", "0.000001"),
            // The existing daemon keeps six decimals, so these are 0 and 0.123457 there.
            ("1e-7", "1e-7"),
            ("1e-9", "1e-9"),
            ("2.5e-10", "2.5e-10"),
            ("0.123456789", "0.123456789"),
            ("0.1234567890123", "0.1234567890123"),
            ("5e-324", "5e-324"),
            // Numbers are doubles: above 2^53 not every whole number is one.
            ("9007199254740992", "9007199254740992"),
            ("9007199254740993", "9007199254740992"),
            ("18446744073709551615", "18446744073709552000"),
        ],
    );
}

#[test]
fn whole_numbers_are_plain() {
    come_back(
        "int32",
        &[
            ("0", "0"),
            ("-0.0", "0"),
            ("20.0", "20"),
            ("1e3", "1000"),
            ("20.0000000001", "20"),
            ("2147483647", "2147483647"),
            // The existing daemon loses the sign.
            ("-20", "-20"),
            ("-2147483648", "-2147483648"),
        ],
    );
}

#[test]
fn texts_are_harmless_in_pages() {
    come_back(
        "string",
        &[
            (r#""""#, r#""""#),
            (r#""up""#, r#""up""#),
            (r#""12""#, r#""12""#),
            (r#""<script>&'""#, r#""\u003cscript\u003e\u0026'""#),
            ("\"\u{2028}\u{2029}\"", r#""\u2028\u2029""#),
            (r#""\u003c\/\u2028""#, r#""\u003c/\u2028""#),
            (r#""\"\\\n\r\t""#, r#""\"\\\n\r\t""#),
            (r#""\u0000\u0001\u001f\u007f""#, "\"\\u0000\\u0001\\u001f\u{7f}\""),
            (r#""é\u00e9\ud83d\ude00""#, "\"éé😀\""),
            // Half a pair is no character.
            (r#""\ud83dx""#, "\"\u{fffd}x\""),
        ],
    );
}

#[test]
fn bytes_that_are_no_text_are_replaced() {
    let both = Both::start();
    let good = report(r#""name":"odd","type":"string","value":"a?b""#);
    let bytes: Vec<u8> = good.bytes().map(|byte| if byte == b'?' { 0xff } else { byte }).collect();
    for door in both.ports() {
        assert_eq!(door.put("1", &bytes).status, 200, "{}", door.name);
    }
    both.wait_for("1", "odd");
    both.gives(&[("/metrics/odd/current", 200, "[{\"id\":\"1\",\"value\":\"a\u{fffd}b\"}]\n")]);
}

#[test]
fn names_and_units_are_harmless_too() {
    let both = Both::start();
    both.report("1", &[&report(r#""name":"<b>&\u2029","units":"µs/\\%""#)]);
    both.wait_for("1", "<b>&\u{2029}");
    let name = r"\u003cb\u003e\u0026\u2029";
    let history = format!("[{{\"id\":\"{name}\",\"name\":\"{name}\"}}]\n");
    both.gives(&[
        (
            "/metrics/current",
            200,
            &format!(
                "[{{\"id\":\"{name}\",\"max\":1,\"min\":1,\"name\":\"{name}\",\
                 \"nature\":\"volatile\",\"units\":\"µs/\\\\%\"}}]\n"
            ),
        ),
        ("/metrics/historic", 200, &history),
        ("/devices/1/metrics/historic", 200, &history),
        ("/metrics/%3Cb%3E&%E2%80%A9/current", 200, "[{\"id\":\"1\",\"value\":1}]\n"),
    ]);
}
