//! `PUT /{device}/metrics`: bodies that are taken, bodies that are refused, and what comes first.

use super::{ACCEPTED, Both, envelope};
use crate::context::report;

/// The 400 with these words.
fn bad(detail: &str) -> String {
    envelope(400, "Bad Request", detail)
}

/// The 400 of a field with a JSON value of another type.
fn misfit(what: &str, field: &str, wanted: &str) -> String {
    bad(&format!(
        "json: cannot unmarshal {what} into Go struct field putMetricRequest.{field} of type {wanted}"
    ))
}

/// Each body through each door, and its answer.
#[track_caller]
fn answers(both: &Both, rows: &[(String, u16, String)]) {
    for door in both.doors() {
        for (body, status, text) in rows {
            let reply = door.put("1", body);
            let found = (reply.status, reply.text());
            assert_eq!(found, (*status, text.as_str()), "{}: {body}", door.name);
            assert_eq!(reply.header("content-type"), "application/json; charset=utf-8");
        }
    }
}

#[test]
fn bodies_that_are_no_report_are_refused_in_known_words() {
    let both = Both::start();
    let start = "looking for beginning of value";
    let key = "looking for beginning of object key string";
    let rows: Vec<(String, u16, String)> = [
        ("", bad("EOF")),
        (" \t\r\n", bad("EOF")),
        ("{", bad("unexpected EOF")),
        (r#"{"name""#, bad("unexpected EOF")),
        (r#"{"name":"a"#, bad("unexpected EOF")),
        (r#"{"name":"a","value":1"#, bad("unexpected EOF")),
        ("tru", bad("unexpected EOF")),
        ("x", bad(&format!("invalid character 'x' {start}"))),
        ("<a>", bad(&format!("invalid character '\\u003c' {start}"))),
        ("\u{feff}{}", bad(&format!("invalid character 'ï' {start}"))),
        ("name=m&value=1", bad("invalid character 'a' in literal null (expecting 'u')")),
        (r#"{"value":NaN}"#, bad(&format!("invalid character 'N' {start}"))),
        (r#"{"value":Infinity}"#, bad(&format!("invalid character 'I' {start}"))),
        (r#"{"value":-Infinity}"#, bad("invalid character 'I' in numeric literal")),
        (r#"{"value":.5}"#, bad(&format!("invalid character '.' {start}"))),
        (r#"{"value":1.}"#, bad("invalid character '}' after decimal point in numeric literal")),
        (r#"{"value":01}"#, bad("invalid character '1' after object key:value pair")),
        (r#"{"value":0x1}"#, bad("invalid character 'x' after object key:value pair")),
        ("{name:1}", bad(&format!("invalid character 'n' {key}"))),
        ("{'name':1}", bad(&format!("invalid character '\\\\'' {key}"))),
        (r#"{"name":"m",}"#, bad(&format!("invalid character '}}' {key}"))),
        (r#"{"name" "m"}"#, bad("invalid character '\\\"' after object key")),
        ("{\"name\":\"a\nb\"}", bad("invalid character '\\\\n' in string literal")),
        (r#"{"name":"\x"}"#, bad("invalid character 'x' in string escape code")),
        (
            r#"{"name":"\u00g0"}"#,
            bad("invalid character 'g' in \\\\u hexadecimal character escape"),
        ),
    ]
    .into_iter()
    .chain([("[]", "array"), ("[{}]", "array"), ("1", "number"), ("\"a\"", "string")].map(
        |(body, what)| {
            let says =
                format!("json: cannot unmarshal {what} into Go value of type api.putMetricRequest");
            (body, bad(&says))
        },
    ))
    .map(|(body, text)| (body.to_owned(), 400, text))
    .collect();
    answers(&both, &rows);
}

#[test]
fn fields_of_another_type_are_refused_in_known_words() {
    let both = Both::start();
    let mut rows = Vec::new();
    let jsons = [
        ("1", "number"),
        ("true", "bool"),
        ("[1]", "array"),
        ("{}", "object"),
        ("\"x\"", "string"),
    ];
    for field in ["name", "units", "type", "slope"] {
        for (json, what) in jsons.into_iter().filter(|(_, what)| *what != "string") {
            let body = report(&format!(r#""{field}":{json}"#));
            rows.push((body, 400, misfit(what, field, "string")));
        }
    }
    for (json, what) in jsons.into_iter().filter(|(_, what)| *what != "number") {
        rows.push((report(&format!(r#""ttl":{json}"#)), 400, misfit(what, "ttl", "int")));
    }
    // Whole seconds, without a fraction or an exponent, of 64 bits.
    for number in ["1.5", "60.0", "1e3", "9223372036854775808", "-9223372036854775809"] {
        let what = format!("number {number}");
        rows.push((report(&format!(r#""ttl":{number}"#)), 400, misfit(&what, "ttl", "int")));
    }
    for number in ["1e400", "-1e400"] {
        let what = format!("number {number}");
        let body = report(&format!(r#""value":{number}"#));
        rows.push((body, 400, misfit(&what, "value", "float64")));
    }
    // The first of them is told, and only if the whole is well formed.
    rows.push((report(r#""ttl":"60","name":1"#), 400, misfit("string", "ttl", "int")));
    rows.push((r#"{"name":1,"ttl":"#.into(), 400, bad("unexpected EOF")));
    // Before any rule of a field.
    rows.push((report(r#""slope":"up","ttl":"60""#), 400, misfit("string", "ttl", "int")));
    answers(&both, &rows);
}

#[test]
fn bodies_are_read_with_a_light_hand() {
    let both = Both::start();
    let good = |body: String| (body, 200, ACCEPTED.to_owned());
    let deep = format!(r#""deep":{}{}"#, "[".repeat(5_000), "]".repeat(5_000));
    let many: String = (0..1_000).map(|at| format!(r#""k{at}":{at},"#)).collect();
    answers(
        &both,
        &[
            good(report(r#""name":"plain""#)),
            good(format!(" \n\t{}", report(r#""name":"spaces""#))),
            // What follows the first value is not looked at.
            good(report(r#""name":"trailing""#) + " trailing {"),
            good(report(r#""name":"twice""#) + "{}"),
            // Keys match whatever their case; the last of two counts; unknown ones do not.
            good(report(r#""NAME":"keys""#)),
            good(report(r#""name":"keys","TTL":1,"Ttl":3600,"tTL":60"#)),
            good(report(r#""name":1.5,"name":"x""#).replace("1.5", "\"y\"")),
            good(report(r#""name":"unknown","time":"x","device":[1,{"a":null}],"":0"#)),
            good(report(&format!(r#""name":"deep",{deep}"#))),
            good(report(&format!(r#"{many}"name":"many""#))),
            // `null` is as absent.
            good(report(r#""name":"nulls","name":null,"units":null,"ttl":null,"type":null"#)),
            good(r#"{"name":"no.units","value":1,"type":"double","slope":"both","ttl":60}"#.into()),
            good(r#"{"\u006eame":"n","value":1,"type":"double","slope":"both","ttl":60}"#.into()),
        ],
    );
    both.wait_for("1", "unknown");
    // The last of two names, and that of before `null`.
    for name in ["keys", "x", "nulls", "n", "no.units"] {
        both.wait_for("1", name);
    }
    both.gives(&[("/metrics/y/current", 404, &envelope(404, "Not Found", "Metric not found"))]);
}

#[test]
fn the_token_comes_first_then_the_body_then_the_device() {
    let both = Both::start();
    for door in both.doors() {
        assert_eq!(door.ask("PUT", "/9/metrics", &[], b"x").status, 401, "{}", door.name);
        assert_eq!(door.put("9", "x").status, 400, "{}", door.name);
        assert_eq!(door.put("9", "{}").status, 422, "{}", door.name);
        let good = report(r#""name":"n""#);
        for (device, shown) in [
            ("9", "9"),
            ("99999", "99999"),
            ("01", "01"),
            ("device:1", "device:1"),
            ("a%20b", "a b"),
            // Not one of the existing daemon's, whose names are decoded by halves.
            ("a%2Fb", "a/b"),
            ("%3Cb%3E", "\\u003cb\\u003e"),
        ] {
            let reply = door.put(device, &good);
            let detail = format!("adding host: Unknown host: {shown}");
            let wanted = envelope(404, "Host Not Found", &detail);
            assert_eq!((reply.status, reply.text()), (404, wanted.as_str()), "{}", door.name);
        }
        // An id is decoded as names are; the existing daemon knows no such device.
        assert_eq!(door.put("%31", &good).status, 200, "{}", door.name);
        assert_eq!(door.put("/1/", &good).status, 200, "{}: slashes are nothing", door.name);
    }
}

#[test]
fn a_device_is_whatever_the_map_calls_it() {
    let (place, _) = Both::folders();
    let map = r#"{"g":{"unspecified":{"a":"node x","b":"µ:1","c":"metrics","d":"a/b","e":"%31"}}}"#;
    place.put("map.json", map);
    let daemon = place.start();
    daemon.wait_for_device("node%20x");
    for id in ["%C2%B5:1", "%c2%b5%3A1", "metrics", "a%2Fb", "%2531"] {
        assert_eq!(daemon.put(id, "m", 1.0).status, 200, "{id}");
    }
    daemon.wait_for("a%2Fb", "m");
    let values = daemon.get("/metrics/m/current").json();
    let ids: Vec<&str> =
        values.as_array().unwrap().iter().map(|one| one["id"].as_str().unwrap()).collect();
    // As numbers are: the shorter first.
    assert_eq!(ids, ["%31", "a/b", "µ:1", "node x", "metrics"]);
}

#[test]
fn large_slow_and_cut_bodies_are_refused() {
    let both = Both::start();
    let slow = |door: &super::Door, length: &str, body: &str| {
        door.exchange(&format!(
            "PUT {}/1/metrics HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {}\r\n\
             {length}\r\n\r\n{body}",
            door.prefix, door.token
        ))
    };
    for door in both.doors() {
        // The existing daemon takes what comes within 100 ms; here a body has a length.
        let long = report(&format!(r#""unknown":"{}""#, "x".repeat(1 << 20)));
        let reply = door.put("1", &long);
        let wanted = envelope(413, "Payload Too Large", "a body may have 1048576 bytes");
        assert_eq!((reply.status, reply.text()), (413, wanted.as_str()), "{}", door.name);
        let almost = report(&format!(r#""name":"n","unknown":"{}""#, "x".repeat(1_000_000)));
        assert_eq!(door.put("1", &almost).status, 200, "{}", door.name);
        // Told before the body has come, when its length is known.
        let answer = slow(&door, "Connection: close\r\nContent-Length: 1048577", "");
        assert!(answer.starts_with("HTTP/1.1 413 "), "{}: {answer}", door.name);
    }
    // `read_timeout`, as the existing file has it; that of the whole system is 10 s.
    let [_, daemon] = both.ports();
    for (length, body) in [
        ("Content-Length: 500", r#"{"name":"slow","#.to_owned()),
        ("Transfer-Encoding: chunked", "5\r\n{\"nam\r\n".to_owned()),
        // The existing daemon takes a report that is whole before its body is. What a client did not
        // send to its end may be half of something else, and is refused here.
        ("Content-Length: 500", report(r#""name":"slow""#)),
    ] {
        let answer = slow(&daemon, length, &body);
        let (head, text) = answer.split_once("\r\n\r\n").unwrap();
        assert!(head.starts_with("HTTP/1.1 400 Bad Request"), "{head}");
        assert!(head.to_ascii_lowercase().contains("connection: close"), "{head}");
        // The existing daemon tells the addresses of both ends before `i/o timeout`.
        assert_eq!(text, bad("reading the body: i/o timeout"));
    }
    assert!(!both.daemon.get("/metrics/historic").text().contains("slow"));
}

#[test]
fn a_slow_head_ends_the_connection_without_a_word() {
    let (place, _) = Both::folders();
    let config = place.text("config.yml").replace("idle_timeout: 120s", "idle_timeout: 300ms");
    place.put("config.yml", &config);
    let daemon = place.start();
    for head in ["", "GET /status HTTP/1.1\r\nHost: x\r\nX-Slow: "] {
        let mut stream = crate::context::connect(daemon.address);
        std::io::Write::write_all(&mut stream, head.as_bytes()).unwrap();
        let mut answer = String::new();
        std::io::Read::read_to_string(&mut stream, &mut answer).unwrap();
        assert_eq!(answer, "", "{head:?}");
    }
    assert_eq!(daemon.get("/status").status, 200);
}
