//! Current values as lists: filters, formats, order, tags, refusals.

use crate::context::{Reply, Server, ask, folder, now, report};
use serde_json::{Value, json};

fn reported() -> (tempfile::TempDir, Server) {
    let folder = folder();
    let server = Server::start(folder.path());
    for name in ["one", "two", "three"] {
        server.register(name);
    }
    for (device, fields) in [
        ("2", r#""name":"load.1m","value":2.5,"units":"""#),
        ("1", r#""name":"load.1m","value":-1.5"#),
        ("1", r#""name":"load.5m","type":"int8","value":-5,"slope":"zero""#),
        ("1", r#""name":"state","type":"string","value":"=up, \"really\"""#),
        ("1", r#""name":"-x","type":"string","value":"two\nlines""#),
        ("3", r#""name":"a/b","value":7"#),
    ] {
        assert_eq!(server.put(device, &report(fields)).status, 200, "{fields}");
    }
    for (device, metric) in [("1", "-x"), ("2", "load.1m"), ("3", "a/b")] {
        server.wait_for(device, metric);
    }
    (folder, server)
}

fn get(server: &Server, query: &str) -> Reply {
    ask(server.main, "GET", &format!("/api/v2/current{query}"), &[], b"")
}

#[test]
fn filters_let_through_what_they_name() {
    let (_folder, server) = reported();
    let pairs = |query: &str| {
        let reply = get(&server, query);
        assert_eq!(reply.status, 200, "{query}: {}", reply.text());
        let pair = |value: &Value| {
            format!("{}:{}", value["device"].as_str().unwrap(), value["metric"].as_str().unwrap())
        };
        reply.json().as_array().unwrap().iter().map(pair).collect::<Vec<_>>().join(" ")
    };
    let all = "1:-x 3:a/b 1:load.1m 2:load.1m 1:load.5m 1:state";
    for (query, wanted) in [
        ("", all),
        ("?", all),
        ("?device=3&device=1&device=2", all),
        ("?metric=*", all),
        ("?device=2", "2:load.1m"),
        ("?device=1&device=1&metric=load*", "1:load.1m 1:load.5m"),
        ("?metric=load.1m", "1:load.1m 2:load.1m"),
        ("?metric=load.1m&metric=state", "1:load.1m 2:load.1m 1:state"),
        ("?metric=load.?m&metric=a%2Fb", "3:a/b 1:load.1m 2:load.1m 1:load.5m"),
        ("?metric=*b", "3:a/b"),
        ("?metric=load", ""),
        (r"?metric=load.%5C?m", ""),
        ("?device=3&metric=load*", ""),
    ] {
        assert_eq!(pairs(query), wanted, "{query}");
    }
    let reported = get(&server, "?metric=load.5m").json();
    let time = reported[0]["time"].as_i64().unwrap();
    assert!((now() - 60..=now()).contains(&time));
    let wanted = json!([{"device":"1","metric":"load.5m","value":-5,"units":"u",
        "nature":"constant","time":time}]);
    assert_eq!(reported, wanted);
    // The same on the metric reporting port, and under its name on the main one.
    let body = get(&server, "?metric=load*").body;
    assert_eq!(server.get("/api/v2/current?metric=load*").body, body);
    let other = ask(server.main, "GET", "/mrd/api/v2/current?metric=load*", &[], b"");
    assert_eq!(other.body, body);
}

#[test]
fn csv_is_quoted_and_holds_no_formulas() {
    let (_folder, server) = reported();
    let reply = get(&server, "?format=csv");
    assert_eq!(reply.header("content-type"), "text/csv; charset=utf-8; header=present");
    let lines: Vec<&str> = reply.text().split_terminator("\r\n").collect();
    let begins = [
        "device,metric,value,units,nature,time",
        "1,'-x,\"two\nlines\",u,string_and_time,",
        "3,a/b,7,u,volatile,",
        "1,load.1m,-1.5,u,volatile,",
        "2,load.1m,2.5,,volatile,",
        "1,load.5m,-5,u,constant,",
        "1,state,\"'=up, \"\"really\"\"\",u,string_and_time,",
    ];
    assert_eq!(lines.len(), begins.len(), "{lines:?}");
    for (line, begin) in lines.iter().zip(begins) {
        assert!(line.starts_with(begin), "{line}");
    }
    assert_eq!(get(&server, "?format=csv&metric=none").text(), format!("{}\r\n", begins[0]));
}

#[test]
fn who_has_the_values_is_not_sent_them_again() {
    let (_folder, server) = reported();
    for query in ["", "?format=csv", "?metric=load*"] {
        let reply = get(&server, query);
        let tag = reply.header("etag");
        assert!(tag.starts_with('"'), "{query} {tag}");
        let path = format!("/api/v2/current{query}");
        let again = ask(server.main, "GET", &path, &[("If-None-Match", tag)], b"");
        assert_eq!((again.status, again.body.len()), (304, 0), "{query}");
    }
}

#[test]
fn what_is_asked_for_wrongly_is_told() {
    let (_folder, server) = reported();
    let many = "metric=*x&".repeat(17);
    for (query, status, says) in [
        ("?devices=1", 400, "there is no parameter devices here, only device, metric, format"),
        ("?format=xml", 400, "format must be one of json, csv, prometheus"),
        ("?format=csv&format=csv", 400, "the parameter format is there twice"),
        ("?metric=a%5C", 400, "a metric's pattern ends with"),
        ("?metric=%zz", 400, "parameter 1 is not percent-encoded UTF-8"),
        ("?device=1&metric=%ff", 400, "parameter 2 is not percent-encoded UTF-8"),
        (&format!("?{many}"), 400, "more than 16 patterns"),
        (&format!("?{}", "device=1&".repeat(1_001)), 400, "more than 1000 parameters"),
        ("?device=9", 404, "there is no device 9"),
        ("?device=", 404, "there is no device "),
    ] {
        let reply = get(&server, query);
        assert_eq!(reply.status, status, "{query}");
        let detail = reply.json()["errors"][0]["detail"].as_str().unwrap().to_owned();
        assert!(detail.contains(says), "{query}: {detail}");
    }
    for path in [
        "/api/v2/current",
        "/api/v2/current/events",
        "/api/v2/history",
        "/api/v2/summaries",
        "/mrd/metrics",
    ] {
        let elsewhere = ask(server.main, "GET", path, &[("Host", "elsewhere.example")], b"");
        assert_eq!((elsewhere.status, elsewhere.text()), (401, "no token found\n"), "{path}");
        let allow = if path == "/mrd/metrics" { "GET, POST" } else { "GET" };
        let other = ask(server.main, "DELETE", path, &[], b"");
        assert_eq!((other.status, other.header("allow")), (405, allow), "{path}");
    }
    for path in ["/api/v2/current/x", "/api/v2/history/x", "/api/v2/summaries/x/y"] {
        assert_eq!(ask(server.main, "GET", path, &[], b"").status, 404, "{path}");
    }
}
