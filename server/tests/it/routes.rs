//! Every path: status, shape, and what is not there.

use crate::context::{Server, ask, folder};

#[test]
fn every_route_has_its_status_and_shape() {
    let folder = folder();
    let server = Server::start(folder.path());
    let device = server.register("box");
    server.report(&device, "load", 1.5);
    server.wait_for(&device, "load");
    let named = r#"[{"id":"load","name":"load"}]"#;
    let unique = concat!(
        r#"[{"id":"load","max":1.5,"min":1.5,"name":"load","nature":"volatile","units":"u"}]"#,
        "\n"
    );
    for (path, status, body) in [
        ("/status", 200, "{\"status\":200}\n"),
        ("//status/", 200, "{\"status\":200}\n"),
        ("/metrics/current", 200, unique),
        ("/metrics/unique", 200, unique),
        ("/metrics/current/", 200, unique),
        ("/metrics/historic", 200, named),
        ("/metrics/load/current", 200, "[{\"id\":\"1\",\"value\":1.5}]\n"),
        ("/metrics/load/values", 200, "[{\"id\":\"1\",\"value\":1.5}]\n"),
        ("/metrics/%6Coad/values", 200, "[{\"id\":\"1\",\"value\":1.5}]\n"),
        (
            "/metrics/none/current",
            404,
            r#"{"errors":[{"title":"Not Found","detail":"Metric not found"}],"status":404}"#,
        ),
        (
            "/devices/1/metrics/current",
            200,
            concat!(
                r#"[{"id":"load","name":"load","nature":"volatile","units":"u","value":1.5}]"#,
                "\n"
            ),
        ),
        (
            "/devices/9/metrics/current",
            404,
            r#"{"errors":[{"title":"Not Found","detail":"Host not found"}],"status":404}"#,
        ),
        ("/devices/1/metrics/historic", 200, named),
        (
            "/devices/9/metrics/historic",
            404,
            r#"{"errors":[{"title":"Not Found","detail":"Host not found"}],"status":404}"#,
        ),
        ("/devices/1/metrics/load/historic/last/hour", 200, "[{\"timestamp\":"),
        (
            "/devices/1/metrics/load/historic/1700000000/1700000000",
            200,
            "[{\"timestamp\":1700002800,\"value\":null}]\n",
        ),
        ("/metrics/load/historic/last/day", 200, "[{\"id\":\"1\",\"values\":[{\"timestamp\":"),
        ("/metrics/load/historic/1700000000/1700003600", 200, "[{\"id\":\"1\",\"values\":["),
        ("/metrics/none/historic/last/hour", 200, "[]\n"),
        (
            "/devices/1/metrics/none/historic/last/hour",
            404,
            r#"{"errors":[{"title":"Not Found","detail":"Metric not found"}],"status":404}"#,
        ),
        (
            "/devices/9/metrics/load/historic/last/hour",
            404,
            r#"{"errors":[{"title":"Not Found","detail":"Host not found"}],"status":404}"#,
        ),
        (
            "/devices/9/metrics/load/historic/last/week",
            400,
            "{\"errors\":[{\"title\":\"Bad Request\",\"detail\":\"week is not a valid \
             LastDuration, try [hour, day, quarter]\"}],\"status\":400}\n",
        ),
        (
            "/devices/1/metrics/load/historic/abc/1",
            400,
            "{\"errors\":[{\"title\":\"Bad Request\",\"detail\":\"Time format 'abc' is not valid: \
             invalid syntax. It should be integer number of seconds since the unix \
             epoch.\"}],\"status\":400}\n",
        ),
        ("/devices/1/metrics/load/historic/2/1", 400, "{\"errors\":[{\"title\":\"Bad Request\""),
        ("/", 404, "404 page not found\n"),
        ("/x", 404, "404 page not found\n"),
        ("/devices/1/metrics/load/historic/1", 404, "404 page not found\n"),
        ("/status/%2e%2e", 404, "404 page not found\n"),
        ("/%ff/metrics/x", 404, "404 page not found\n"),
        ("/%zz", 400, "400 Bad Request\n"),
    ] {
        for (to, path) in
            [(server.reporting, path.to_owned()), (server.main, format!("/mrd{path}"))]
        {
            let reply = ask(to, "GET", &path, &[], b"");
            assert_eq!(reply.status, status, "{path}");
            assert!(reply.text().starts_with(body), "{path}: {}", reply.text());
            assert_eq!(reply.header("x-content-type-options"), "nosniff", "{path}");
            match body.chars().next() {
                Some('[' | '{') => drop(reply.json()),
                _ => assert_eq!(reply.header("content-type"), "text/plain; charset=utf-8"),
            }
        }
    }
    // A report of no device, as before there was something to read under this path.
    let reply = ask(server.reporting, "PUT", "//metrics", &[], b"");
    assert_eq!((reply.status, reply.text()), (404, "404 page not found\n"));
    for (method, path, allow) in [
        ("HEAD", "/status", "GET"),
        ("OPTIONS", "/status", "GET"),
        ("PUT", "/status", "GET"),
        ("POST", "/metrics/current", "GET"),
        ("GET", "/1/metrics", "PUT"),
        ("DELETE", "/1/metrics", "PUT"),
    ] {
        let reply = ask(server.reporting, method, path, &[], b"");
        let found = (reply.status, reply.header("allow"), reply.body.len());
        assert_eq!(found, (405, allow, 0), "{method} {path}");
    }
}

#[test]
fn the_page_and_the_devices_are_on_the_main_port_alone() {
    let folder = folder();
    let server = Server::start(folder.path());
    let page = ask(server.main, "GET", "/", &[], b"");
    assert_eq!((page.status, page.header("content-type")), (200, "text/html; charset=utf-8"));
    let policy = page.header("content-security-policy");
    assert!(policy.starts_with("default-src 'none'; script-src 'self'; style-src 'self'"));
    assert!(!policy.contains("unsafe"), "{policy}");
    let tag = page.header("etag");
    let again = ask(server.main, "GET", "/index.html", &[("If-None-Match", tag)], b"");
    assert_eq!((again.status, again.body.len()), (304, 0));
    for path in ["/../Cargo.toml", "/%2e%2e/Cargo.toml", "/..%2fCargo.toml", "/nothing.js", "/mrd"]
    {
        assert_eq!(ask(server.main, "GET", path, &[], b"").status, 404, "{path}");
    }
    let reply = ask(server.main, "PUT", "/", &[], b"");
    assert_eq!((reply.status, reply.header("allow")), (405, "GET, HEAD"));
    let reply = ask(server.main, "DELETE", "/api/v2/devices", &[], b"");
    assert_eq!((reply.status, reply.header("allow")), (405, "GET, POST"));

    assert_eq!(ask(server.main, "GET", "/api/v2/devices", &[], b"").text(), "[]\n");
    assert_eq!(server.register("box"), "1");
    assert_eq!(server.register("second <box>"), "2");
    assert_eq!(server.register("box"), "1");
    assert_eq!(
        ask(server.main, "GET", "/api/v2/devices", &[], b"").text(),
        "[{\"id\":\"1\",\"name\":\"box\",\"cluster\":\"unspecified\",\"host\":\"device:1\",\
         \"rack\":\"Rack 1\",\"position\":1,\"last_seen\":null},\
         {\"id\":\"2\",\"name\":\"second \\u003cbox\\u003e\",\"cluster\":\"unspecified\",\
         \"host\":\"device:2\",\"rack\":\"Rack 1\",\"position\":2,\"last_seen\":null}]\n"
    );
    for path in ["/api/v2/devices", "/users/sign_in.json", "/index.html"] {
        assert_eq!(server.get(path).status, 404, "{path}");
    }
    let bearer = format!("Bearer {}", server.token);
    for (body, status) in
        [("{}", 400), ("x", 400), (r#"{"name":""}"#, 422), (r#"{"name":"\u0000"}"#, 422)]
    {
        let headers = [("Authorization", bearer.as_str())];
        let reply = ask(server.main, "POST", "/api/v2/devices", &headers, body.as_bytes());
        assert_eq!(reply.status, status, "{body}");
    }
    assert_eq!(ask(server.main, "POST", "/api/v2/devices", &[], b"{}").status, 401);
}

#[test]
fn current_values_wait_for_the_first_run() {
    let folder = folder();
    let server = Server::start_with(folder.path(), &["--step", "300"]);
    let device = server.register("box");
    server.report(&device, "load", 1.0);
    let waiting = "{\"errors\":[{\"title\":\"Service Unavailable\",\"detail\":\"Waiting on metric \
                   processing run\"}],\"status\":503}\n";
    for path in [
        "/metrics/current",
        "/metrics/unique",
        "/metrics/load/current",
        "/metrics/load/values",
        "/devices/1/metrics/current",
    ] {
        let reply = server.get(path);
        assert_eq!((reply.status, reply.text()), (503, waiting), "{path}");
    }
    assert_eq!(server.get("/metrics/historic").text(), "[]\n");
    assert_eq!(server.get("/devices/1/metrics/historic").text(), "[]\n");
}
