//! `PUT /{device}/metrics`: the rules of each field, their words, and the order in which they are told.

use super::{ACCEPTED, Both};
use crate::context::report;

/// One error of a 422.
fn fault(title: &str, source: &str, says: &str) -> String {
    format!(r#"{{"status":422,"title":"{title}","detail":"{source} {says}","source":"{source}"}}"#)
}

fn required(field: &str) -> String {
    fault("required", field, "is a required field")
}

fn invalid(kind: &str) -> String {
    fault("validtype", "value", &format!("is not valid for type {kind}"))
}

const KINDS: &str = "must be one of [string int8 uint8 int16 uint16 int32 uint32 float double]";
const SLOPES: &str = "must be one of [zero positive negative both derivative]";
const UNITS: &str = r#"cannot contain any of the following characters '\u003c\u003e'\"\u0026'"#;

/// Each body through each door: accepted when it has no faults.
#[track_caller]
fn told(rows: &[(String, Vec<String>)]) {
    let both = Both::start();
    for door in both.doors() {
        for (body, faults) in rows {
            let reply = door.put("1", body);
            let wanted = match faults.as_slice() {
                [] => (200, ACCEPTED.to_owned()),
                faults => (422, format!("{{\"errors\":[{}],\"status\":422}}\n", faults.join(","))),
            };
            assert_eq!((reply.status, reply.text()), (wanted.0, wanted.1.as_str()), "{body}");
        }
    }
}

#[test]
fn every_field_is_told_once_and_in_order() {
    let all = ["name", "value", "type", "slope", "ttl"].map(required).to_vec();
    told(&[
        ("{}".into(), all.clone()),
        ("null".into(), all.clone()),
        (r#"{"unknown":1}"#.into(), all.clone()),
        (
            r#"{"name":null,"value":null,"units":null,"type":null,"slope":null,"ttl":null}"#.into(),
            all,
        ),
        (
            r#"{"name":"","value":null,"units":"<","type":"","slope":"","ttl":0}"#.into(),
            vec![
                required("name"),
                required("value"),
                fault("excludesall", "units", UNITS),
                required("type"),
                required("slope"),
                required("ttl"),
            ],
        ),
        (
            r#"{"name":" ","value":1,"units":"&","type":"int64","slope":"up","ttl":-5}"#.into(),
            vec![
                fault("notblank", "name", "cannot be blank"),
                fault("excludesall", "units", UNITS),
                fault("oneof", "type", KINDS),
                fault("oneof", "slope", SLOPES),
                fault("min", "ttl", "must be 1 or greater"),
            ],
        ),
        // The fit of the value comes last, and only for a type that is one.
        (
            r#"{"name":"m","value":"x","type":"int8","slope":"up","ttl":-1}"#.into(),
            vec![
                fault("oneof", "slope", SLOPES),
                fault("min", "ttl", "must be 1 or greater"),
                invalid("int8"),
            ],
        ),
        (report(r#""value":null"#), vec![required("value"), invalid("double")]),
        (report(r#""value":null,"type":"string""#), vec![required("value"), invalid("string")]),
        (report(r#""value":null,"type":"x""#), {
            vec![required("value"), fault("oneof", "type", KINDS)]
        }),
        (report(r#""value":true,"type":"x""#), vec![fault("oneof", "type", KINDS)]),
        // The example of the existing documents.
        (r#"{"value":1,"type":"double","slope":"both","ttl":60}"#.into(), vec![required("name")]),
    ]);
}

#[test]
fn names_may_hold_anything_that_is_not_blank() {
    let blank = || vec![fault("notblank", "name", "cannot be blank")];
    let named = |json: &str| report(&format!(r#""name":{json}"#));
    let long = || vec![fault("max", "name", "must be a maximum of 251 bytes in length")];
    told(&[
        (named(r#""""#), vec![required("name")]),
        (named(r#"" ""#), blank()),
        (named(r#""\t\n\r\u000b\f""#), blank()),
        (named(r#""\u0085\u00a0\u2003\u3000""#), blank()),
        (named(r#""\u001c\u001d\u001e\u001f""#), blank()),
        // Neither white space nor of these four.
        (named(r#""\u200b""#), vec![]),
        (named(r#""\u001b""#), vec![]),
        (named(r#"" x ""#), vec![]),
        (named(r#""/""#), vec![]),
        (named(r#""..""#), vec![]),
        (named(r#""../escape""#), vec![]),
        (named(r#""\u0000""#), vec![]),
        (named(r#""-leading""#), vec![]),
        (named(r#""<&>'\"""#), vec![]),
        (named(r#""caf\u00e9 \ud83d\ude00""#), vec![]),
        // A name that fits no file's name fails at each run of the existing daemon, and is refused
        // here; what leads out of a folder counts as it is escaped.
        (named(&format!("\"{}\"", "n".repeat(251))), vec![]),
        (named(&format!("\"{}\"", "n".repeat(252))), long()),
        (named(&format!("\"{}\"", "/".repeat(83))), vec![]),
        (named(&format!("\"{}\"", "/".repeat(84))), long()),
    ]);
}

#[test]
fn units_have_no_markup() {
    let of = |json: &str| report(&format!(r#""units":{json},"name":"n""#));
    let excluded = || vec![fault("excludesall", "units", UNITS)];
    let long = || vec![fault("max", "units", "must be a maximum of 255 bytes in length")];
    told(&[
        (of(r#""""#), vec![]),
        (of(r#""%""#), vec![]),
        (of(r#""°C / µs; m^2 \\ `""#), vec![]),
        (of(r#""<""#), excluded()),
        (of(r#""a>b""#), excluded()),
        (of(r#""'""#), excluded()),
        (of(r#""\"""#), excluded()),
        (of(r#""B&s""#), excluded()),
        (of(r#""\u003c""#), excluded()),
        // The existing daemon has no limit; units are a word or two.
        (of(&format!("\"{}\"", "u".repeat(255))), vec![]),
        (of(&format!("\"{}\"", "u".repeat(256))), long()),
    ]);
}

#[test]
fn types_slopes_and_times_are_out_of_their_lists() {
    let with = |fields: &str| report(&format!(r#""name":"n",{fields}"#));
    let mut rows = Vec::new();
    for kind in ["int8", "uint8", "int16", "uint16", "int32", "uint32", "float", "double"] {
        rows.push((with(&format!(r#""type":"{kind}""#)), vec![]));
    }
    rows.push((with(r#""type":"string","value":"x""#), vec![]));
    for kind in ["Int8", "DOUBLE", "int64", "uint64", "bool", " double", "double "] {
        rows.push((with(&format!(r#""type":"{kind}""#)), vec![fault("oneof", "type", KINDS)]));
    }
    for slope in ["zero", "positive", "negative", "both", "derivative"] {
        rows.push((with(&format!(r#""slope":"{slope}""#)), vec![]));
    }
    for slope in ["Zero", "up", "unspecified", " both"] {
        rows.push((with(&format!(r#""slope":"{slope}""#)), vec![fault("oneof", "slope", SLOPES)]));
    }
    for ttl in ["1", "3600", "9223372036", "9223372037", "9223372036854775807"] {
        rows.push((with(&format!(r#""ttl":{ttl}"#)), vec![]));
    }
    rows.push((with(r#""ttl":0"#), vec![required("ttl")]));
    rows.push((with(r#""ttl":-0"#), vec![required("ttl")]));
    for ttl in ["-1", "-9223372036854775808"] {
        let fault = fault("min", "ttl", "must be 1 or greater");
        rows.push((with(&format!(r#""ttl":{ttl}"#)), vec![fault]));
    }
    told(&rows);
}

#[test]
fn a_value_fits_its_type() {
    let mut rows = Vec::new();
    let mut row = |kind: &str, json: &str, fits: bool| {
        let body = report(&format!(r#""name":"n","type":"{kind}","value":{json}"#));
        rows.push((body, if fits { vec![] } else { vec![invalid(kind)] }));
    };
    let whole = ["int8", "uint8", "int16", "uint16", "int32", "uint32"];
    for kind in whole {
        // Nought is a value; a whole number may be written as any number.
        for (json, fits) in [
            ("0", true),
            ("20.0", true),
            ("2e1", true),
            ("20.0000000001", true),
            ("20.0000000009", true),
            ("20.000000005", false),
            ("20.9999999999", false),
            ("20.5", false),
            ("0.5", false),
            ("1e-10", true),
        ] {
            row(kind, json, fits);
        }
    }
    for kind in ["int8", "int16", "int32"] {
        row(kind, "-20", true);
        row(kind, "-0.0", true);
    }
    for kind in ["uint8", "uint16", "uint32"] {
        row(kind, "-20", false);
        row(kind, "-1", false);
        row(kind, "-0.0", false);
        row(kind, "-0", false);
    }
    // The existing daemon takes numbers of any width, and wraps those of 2^63 and more.
    for (kind, json, fits) in [
        ("int8", "127", true),
        ("int8", "128", false),
        ("int8", "-128", true),
        ("int8", "-129", false),
        ("int8", "300", false),
        ("uint8", "255", true),
        ("uint8", "256", false),
        ("int16", "32767", true),
        ("int16", "32768", false),
        ("int16", "-32769", false),
        ("uint16", "65535", true),
        ("uint16", "65536", false),
        ("int32", "2147483647", true),
        ("int32", "2147483648", false),
        ("int32", "-2147483649", false),
        ("int32", "1e10", false),
        ("int32", "9223372036854775808", false),
        ("int32", "1e300", false),
        ("uint32", "4294967295", true),
        ("uint32", "4294967296", false),
        ("uint32", "18446744073709551616", false),
    ] {
        row(kind, json, fits);
    }
    for kind in ["float", "double"] {
        // The range of a float is that of a double.
        for json in ["0", "-0.0", "1", "-1.5", "1e-9", "1e39", "-1e300", "5e-324", "1e-400"] {
            row(kind, json, true);
        }
    }
    row("string", r#""""#, true);
    row("string", r#""12""#, true);
    row("string", "12", false);
    for kind in whole.into_iter().chain(["float", "double"]) {
        row(kind, r#""12""#, false);
        row(kind, r#""""#, false);
    }
    for kind in whole.into_iter().chain(["float", "double", "string"]) {
        for json in ["true", "false", "[]", "[1]", "{}", r#"{"a":1}"#] {
            row(kind, json, false);
        }
    }
    // The existing daemon takes a text of any length; 16 KiB are kept for each metric here.
    let text = |bytes: usize| {
        report(&format!(r#""name":"n","type":"string","value":"{}""#, "x".repeat(bytes)))
    };
    let long = fault("max", "value", "must be a maximum of 16384 bytes in length");
    rows.push((text(16_384), vec![]));
    rows.push((text(16_385), vec![long]));
    told(&rows);
}
