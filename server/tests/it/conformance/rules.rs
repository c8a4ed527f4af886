//! What all routes have in common: paths, methods, errors, frames.

use super::{ACCEPTED, Both, envelope};
use crate::context::report;
use std::io::BufReader;

const NOWHERE: &str = "404 page not found\n";

#[test]
fn paths_lead_where_they_always_did() {
    let both = Both::start();
    both.report("1", &[&report(r#""name":"load","value":1.5"#)]);
    both.wait_for("1", "load");
    let unique = concat!(
        r#"[{"id":"load","max":1.5,"min":1.5,"name":"load","nature":"volatile","units":"u"}]"#,
        "\n"
    );
    let value = "[{\"id\":\"1\",\"value\":1.5}]\n";
    both.gives(&[
        // Repeated slashes and one at the end are nothing.
        ("/metrics/current/", 200, unique),
        ("//metrics///current//", 200, unique),
        ("/metrics/load/current/", 200, value),
        // No route has a parameter.
        ("/metrics/current?limit=0", 200, unique),
        ("/metrics/load/current?device=7", 200, value),
        // The existing daemon does not decode what is not written as it would write it. Names are
        // decoded here however they are escaped.
        ("/metrics/%6Coad/current", 200, value),
        ("/metrics/%6coad/%63urrent", 200, value),
        // Nowhere.
        ("/x", 404, NOWHERE),
        ("/Status", 404, NOWHERE),
        ("/metrics/load", 404, NOWHERE),
        ("/metrics/load/historic", 404, NOWHERE),
        ("/metrics/load/historic/1", 404, NOWHERE),
        ("/metrics/load/historic/1/2/3", 404, NOWHERE),
        ("/devices", 404, NOWHERE),
        ("/devices/1", 404, NOWHERE),
        ("/devices/1/metrics", 404, NOWHERE),
        ("/devices/1/metrics/load", 404, NOWHERE),
        ("/devices/1/metrics/load/current", 404, NOWHERE),
        ("/devices/1/metrics/load/historic/1700000000", 404, NOWHERE),
        ("/devices/1/metrics/load/historic/1/", 404, NOWHERE),
        ("/status/%2e%2e", 404, NOWHERE),
        // Names are text, so what is none leads nowhere; the existing daemon takes any bytes.
        ("/metrics/%ff/current", 404, NOWHERE),
        ("/%zz", 400, "400 Bad Request\n"),
        ("/%", 400, "400 Bad Request\n"),
    ]);
    for door in both.doors() {
        // No route of the existing daemon; ours gives Prometheus' text.
        let reply = door.get("/metrics");
        assert_eq!((reply.status, reply.text().starts_with("# HELP load ")), (200, true));
    }
    for door in both.ports() {
        // Of the main port this is the page.
        assert_eq!((door.get("/").status, door.get("/").text()), (404, NOWHERE));
        // A report of no device.
        let reply = door.ask("PUT", "//metrics", &[], b"");
        assert_eq!((reply.status, reply.text()), (404, NOWHERE), "{}", door.name);
        for path in ["/x", "/metrics/load"] {
            let reply = door.get(path);
            assert_eq!(reply.header("x-content-type-options"), "nosniff", "{path}");
        }
    }
}

#[test]
fn another_method_is_told_the_right_one() {
    let both = Both::start();
    let rows = [
        ("/status", "GET"),
        ("/1/metrics", "PUT"),
        ("/devices/1/metrics/current", "GET"),
        ("/devices/1/metrics/historic", "GET"),
        ("/devices/1/metrics/m/historic/last/hour", "GET"),
        ("/devices/1/metrics/m/historic/1/2", "GET"),
        ("/metrics/current", "GET"),
        ("/metrics/unique", "GET"),
        ("/metrics/historic", "GET"),
        ("/metrics/m/current", "GET"),
        ("/metrics/m/values", "GET"),
        ("/metrics/m/historic/last/hour", "GET"),
        ("/metrics/m/historic/1/2", "GET"),
    ];
    for door in both.doors() {
        for (path, allow) in rows {
            for method in ["GET", "HEAD", "OPTIONS", "PUT", "POST", "PATCH", "DELETE"] {
                if method == allow {
                    continue;
                }
                let reply = door.ask(method, path, &[], b"");
                let found = (reply.status, reply.header("allow"), reply.body.len());
                assert_eq!(found, (405, allow, 0), "{} {method} {path}", door.name);
            }
        }
    }
}

#[test]
fn errors_are_envelopes_with_nothing_empty_in_them() {
    let both = Both::start_with_step("300");
    let waiting = envelope(503, "Service Unavailable", "Waiting on metric processing run");
    let host = envelope(404, "Not Found", "Host not found");
    both.gives(&[
        ("/metrics/current", 503, &waiting),
        ("/metrics/unique", 503, &waiting),
        ("/metrics/m/current", 503, &waiting),
        ("/metrics/m/values", 503, &waiting),
        ("/devices/1/metrics/current", 503, &waiting),
        // Whether there is such a device is not looked at before.
        ("/devices/9/metrics/current", 503, &waiting),
        // History needs no run.
        ("/metrics/historic", 200, "[]\n"),
        ("/devices/1/metrics/historic", 200, "[]\n"),
        ("/devices/9/metrics/historic", 404, &host),
        ("/metrics/m/historic/last/hour", 200, "[]\n"),
    ]);
}

#[test]
fn requests_and_answers_may_have_a_length_or_chunks() {
    let both = Both::start();
    for door in both.doors() {
        let path = format!("{}/1/metrics", door.prefix);
        let (token, body) = (&door.token, report(r#""name":"m""#));
        let (first, second) = body.split_at(20);
        let chunks = format!(
            "{:x}\r\n{first}\r\n{:x};name=value\r\n{second}\r\n0\r\n\r\n",
            first.len(),
            second.len()
        );
        let length = format!("Content-Length: {}\r\n", body.len());
        for (version, framing, body) in [
            ("1.1", length.as_str(), body.as_str()),
            ("1.0", &length, &body),
            ("1.1", "Transfer-Encoding: chunked\r\n", &chunks),
            // A type, another type, and none are the same.
            ("1.1", &format!("Content-Type: text/plain\r\n{length}"), &body),
            ("1.1", &format!("Content-Type: application/json\r\nAccept: a/b\r\n{length}"), &body),
        ] {
            let answer = door.exchange(&format!(
                "PUT {path} HTTP/{version}\r\nHost: x\r\nAuthorization: Bearer {token}\r\n\
                 {framing}Connection: close\r\n\r\n{body}"
            ));
            let start = format!("HTTP/{version} 200 OK\r\n");
            assert!(answer.starts_with(&start), "{} {framing}: {answer}", door.name);
            assert!(answer.ends_with(&format!("\r\n\r\n{ACCEPTED}")), "{framing}: {answer}");
        }
        // Who waits to be told to go on is told.
        let answer = door.exchange(&format!(
            "PUT {path} HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {token}\r\n\
             Expect: 100-continue\r\n{length}Connection: close\r\n\r\n{body}"
        ));
        assert!(answer.starts_with("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK"), "{answer}");
        // A long answer for one who knows no chunks ends with the connection or has a length.
        let path = format!("{}/metrics/m/historic/last/quarter", door.prefix);
        door_waits(&door);
        let answer = door.exchange(&format!("GET {path} HTTP/1.0\r\nHost: localhost\r\n\r\n"));
        let (head, body) = answer.split_once("\r\n\r\n").unwrap();
        assert!(head.starts_with("HTTP/1.0 200 OK") && !head.contains("chunked"), "{head}");
        let rows: serde_json::Value = serde_json::from_str(body).unwrap();
        assert_eq!(rows[0]["values"].as_array().unwrap().len(), 2_161, "{}", door.name);
        // Several requests may come on one connection.
        let mut stream = crate::context::connect(door.address);
        let mut answers = BufReader::new(stream.try_clone().unwrap());
        for path in ["/status", "/metrics/historic", "/status"] {
            let path = format!("{}{path}", door.prefix);
            crate::context::write(&mut stream, "GET", &path, &[], b"");
            assert_eq!(crate::context::read(&mut answers).unwrap().status, 200, "{path}");
        }
    }
}

/// Waits until the metric `m` has a history.
#[track_caller]
fn door_waits(door: &super::Door) {
    crate::context::eventually("the history of m", || {
        (door.get("/metrics/historic").text().contains("\"m\"")).then_some(())
    });
}

#[test]
fn heads_have_a_limit() {
    let both = Both::start();
    for door in both.doors() {
        let padding = |bytes: usize| "x".repeat(bytes);
        let status = |bytes: usize| {
            door.ask("GET", "/status", &[("X-Padding", &padding(bytes))], b"").status
        };
        assert_eq!(status(32 * 1_024), 200);
        // The existing daemon takes a MiB; 64 KiB hold the longest name and a browser's cookies.
        assert_eq!(status(80 * 1_024), 431, "{}", door.name);
    }
}

#[test]
fn answers_are_plain_unless_asked_for_otherwise() {
    let both = Both::start();
    both.report("1", &[&report(r#""name":"m""#)]);
    both.wait_for("1", "m");
    let path = "/devices/1/metrics/m/historic/last/day";
    for door in both.doors() {
        let plain = door.get(path);
        assert_eq!(plain.header("content-encoding"), "", "{}", door.name);
        assert!(plain.text().ends_with("]\n") && !plain.text().contains(": "), "compact");
        // The existing daemon does not look at what is accepted. A client that says that it takes
        // gzip gets it here, as its library undoes it.
        let coded = door.ask("GET", path, &[("Accept-Encoding", "gzip")], b"");
        assert_eq!(coded.header("content-encoding"), "gzip", "{}", door.name);
        assert!(coded.body.len() < plain.body.len() / 4);
        // Scripts of other sites read nothing.
        let foreign = door.ask("GET", "/metrics/current", &[("Origin", "http://x.example")], b"");
        assert_eq!(foreign.header("access-control-allow-origin"), "", "{}", door.name);
    }
}
