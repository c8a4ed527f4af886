//! The rules of reports as tables.

use super::*;

const ALL_KINDS: &str =
    "type must be one of [string int8 uint8 int16 uint16 int32 uint32 float double]";

#[track_caller]
fn check(body: &str, faults: &[(&str, &str, &str)]) {
    let found = validate(&decode(body.as_bytes()).unwrap(), 7).err().unwrap_or_default();
    let found: Vec<_> = found.iter().map(|f| (f.title, f.source, f.detail.as_str())).collect();
    assert_eq!(found, faults, "{body}");
}

/// A good report, with `field` (`"name":"x"`) in place of its own.
fn with(field: &str) -> String {
    let good = [
        r#""name":"n""#,
        r#""value":1"#,
        r#""units":"""#,
        r#""type":"double""#,
        r#""slope":"both""#,
        r#""ttl":60"#,
    ];
    format!("{{{},{field}}}", good.join(","))
}

#[test]
fn faults_come_one_a_field_in_order() {
    check(
        "{}",
        &[
            ("required", "name", "name is a required field"),
            ("required", "value", "value is a required field"),
            ("required", "type", "type is a required field"),
            ("required", "slope", "slope is a required field"),
            ("required", "ttl", "ttl is a required field"),
        ],
    );
    check(
        r#"{"name":" ","value":null,"units":"<","type":"int8","slope":"up","ttl":-1}"#,
        &[
            ("notblank", "name", "name cannot be blank"),
            ("required", "value", "value is a required field"),
            (
                "excludesall",
                "units",
                "units cannot contain any of the following characters '<>'\"&'",
            ),
            ("oneof", "slope", "slope must be one of [zero positive negative both derivative]"),
            ("min", "ttl", "ttl must be 1 or greater"),
            ("validtype", "value", "value is not valid for type int8"),
        ],
    );
    check(&with(r#""type":"int64","value":true"#), &[("oneof", "type", ALL_KINDS)]);
    check(&with(r#""type":"Double""#), &[("oneof", "type", ALL_KINDS)]);
    check(&with(r#""name":"a""#), &[]);
    check(&with(r#""name":"\u001c\u2003\t""#), &[("notblank", "name", "name cannot be blank")]);
}

#[test]
fn lengths_are_limited() {
    let name = |length: usize, c: &str| with(&format!(r#""name":"{}""#, c.repeat(length)));
    let long = "name must be a maximum of 251 bytes in length";
    check(&name(251, "a"), &[]);
    check(&name(252, "a"), &[("max", "name", long)]);
    check(&name(83, "/"), &[]);
    check(&name(84, "/"), &[("max", "name", long)]);
    let units = |length: usize| with(&format!(r#""units":"{}""#, "u".repeat(length)));
    check(&units(255), &[]);
    check(&units(256), &[("max", "units", "units must be a maximum of 255 bytes in length")]);
    let text =
        |length: usize| with(&format!(r#""type":"string","value":"{}""#, "v".repeat(length)));
    check(&text(16_384), &[]);
    let long = "value must be a maximum of 16384 bytes in length";
    check(&text(16_385), &[("max", "value", long)]);
}

#[test]
fn values_fit_their_type_or_are_refused() {
    let check = |kind: &str, json: &str, value: Option<Value>| {
        let body = with(&format!(r#""type":"{kind}","value":{json}"#));
        let report = validate(&decode(body.as_bytes()).unwrap(), 7);
        assert_eq!(report.ok().map(|report| report.value), value, "{kind} {json}");
    };
    let signed = |value| Some(Value::Signed(value));
    let unsigned = |value| Some(Value::Unsigned(value));
    check("int8", "-128", signed(-128));
    check("int8", "-129", None);
    check("int8", "127", signed(127));
    check("int8", "128", None);
    check("int16", "-32768", signed(-32_768));
    check("int16", "32768", None);
    check("int32", "-20", signed(-20));
    check("int32", "2147483647", signed(2_147_483_647));
    check("int32", "2147483648", None);
    check("int32", "1e3", signed(1_000));
    check("int32", "20.0000000001", signed(20));
    check("int32", "-20.0000000001", signed(-20));
    check("int32", "20.9999999999", None);
    check("int32", "20.5", None);
    check("int32", "1e300", None);
    check("uint8", "255", unsigned(255));
    check("uint8", "256", None);
    check("uint16", "65535", unsigned(65_535));
    check("uint16", "65536", None);
    check("uint32", "4294967295", unsigned(4_294_967_295));
    check("uint32", "4294967296", None);
    check("uint32", "-1", None);
    check("uint32", "-0.0", None);
    check("uint32", "0", unsigned(0));
    check("double", "1e-9", Some(Value::Float(1e-9)));
    check("double", "0.123456789", Some(Value::Float(0.123_456_789)));
    check("float", "1e39", Some(Value::Float(1e39)));
    check("double", "9007199254740993", Some(Value::Float(9_007_199_254_740_992.0)));
    check("string", r#""""#, Some(Value::Text("".into())));
    for kind in Kind::ALL.map(Kind::name) {
        for json in ["true", "[]", "{}", "[1]"] {
            check(kind, json, None);
        }
        check(kind, if kind == "string" { "1" } else { r#""1""# }, None);
    }
}
