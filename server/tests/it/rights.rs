//! Tokens of narrower right, the ways to send one, and how often one may ask.

use crate::context::{Reply, Server, ask, create_auth_token, eventually, folder, report};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use concertim_server::identity::{RateLimit, Reads, Secrets};
use concertim_server::serve;
use std::net::SocketAddr;
use std::path::Path;
use tokio::runtime::Runtime;
use tokio_util::sync::CancellationToken;

/// A request of an elsewhere that is not this machine.
fn ask_from_elsewhere(server: &Server, method: &str, path: &str, token: Option<&str>) -> Reply {
    let bearer = token.map(|token| format!("Bearer {token}"));
    let mut headers = vec![("Host", "portal.example")];
    headers.extend(bearer.as_deref().map(|bearer| ("Authorization", bearer)));
    let body = match method {
        "PUT" => report(r#""name":"load""#),
        "POST" => r#"{"name":"first"}"#.to_owned(),
        _ => String::new(),
    };
    ask(server.main, method, path, &headers, body.as_bytes())
}

/// A server with two devices, `first` and `second`, that both have a load; the second has a metric of
/// its own.
fn two_devices(folder: &Path) -> Server {
    let server = Server::start(folder);
    for (name, id) in [("first", "1"), ("second", "2")] {
        assert_eq!(server.register(name), id);
    }
    server.report("1", "load", 1.0);
    server.report("2", "load", 2.0);
    server.report("2", "own", 3.0);
    server.wait_for("1", "load");
    server.wait_for("2", "load");
    server.wait_for("2", "own");
    // A run may see a report as current and leave its second to the next.
    eventually("history of all", || {
        let paths = ["/metrics/load/historic/last/hour", "/devices/2/metrics/historic"];
        let whole = |path: &&str| server.get(path).json().as_array().is_some_and(|a| a.len() == 2);
        paths.iter().all(whole).then_some(())
    });
    server
}

#[test]
fn a_narrow_tokens_batch_does_not_learn_which_devices_there_are() {
    let folder = folder();
    let server = two_devices(folder.path());
    let bearer = format!("Bearer {}", server.token_with(&["--device", "1"]));
    let lines = ["1", "2", "9"]
        .map(|device| format!(r#"{{"device":"{device}","name":"load","value":1}}"#))
        .join("\n");
    let headers = [("Authorization", &*bearer)];
    let reply = ask(server.reporting, "POST", "/metrics", &headers, lines.as_bytes()).json();
    assert_eq!((&reply["accepted"], &reply["refused"]), (&1.into(), &2.into()), "{reply}");
    for (item, device) in [(0, 2), (1, 9)] {
        let error = &reply["items"][item]["errors"][0];
        assert_eq!(error["title"], "Forbidden", "{reply}");
        assert_eq!(error["detail"], format!("the token is not for device {device}"));
    }
}

#[test]
fn every_route_asks_for_its_right() {
    let folder = folder();
    let server = two_devices(folder.path());
    let tokens = [
        None,
        Some(server.token_with(&["--scope", "read"])),
        Some(server.token_with(&["--scope", "write"])),
        Some(server.token_with(&["--device", "1"])),
        Some(server.token_with(&["--scope", "read,write"])),
    ];
    // Without a token, to read, to write, for device 1, for all.
    for (method, path, statuses) in [
        ("GET", "/", [200, 200, 200, 200, 200]),
        ("GET", "/mrd/status", [200, 200, 200, 200, 200]),
        ("PUT", "/mrd/1/metrics", [401, 403, 200, 200, 200]),
        ("PUT", "/mrd/2/metrics", [401, 403, 200, 403, 200]),
        ("PUT", "/mrd/9/metrics", [401, 403, 404, 403, 404]),
        ("GET", "/mrd/devices/1/metrics/current", [401, 200, 403, 200, 200]),
        ("GET", "/mrd/devices/2/metrics/current", [401, 200, 403, 403, 200]),
        ("GET", "/mrd/devices/9/metrics/current", [401, 404, 403, 403, 404]),
        ("GET", "/mrd/devices/1/metrics/historic", [401, 200, 403, 200, 200]),
        ("GET", "/mrd/devices/2/metrics/historic", [401, 200, 403, 403, 200]),
        ("GET", "/mrd/devices/1/metrics/load/historic/last/hour", [401, 200, 403, 200, 200]),
        ("GET", "/mrd/devices/2/metrics/load/historic/last/hour", [401, 200, 403, 403, 200]),
        ("GET", "/mrd/devices/2/metrics/load/historic/last/week", [401, 400, 403, 403, 400]),
        ("GET", "/mrd/devices/1/metrics/load/historic/5/9", [401, 200, 403, 200, 200]),
        ("GET", "/mrd/devices/2/metrics/load/historic/5/9", [401, 200, 403, 403, 200]),
        ("GET", "/mrd/metrics/current", [401, 200, 403, 200, 200]),
        ("GET", "/mrd/metrics/unique", [401, 200, 403, 200, 200]),
        ("GET", "/mrd/metrics/historic", [401, 200, 403, 200, 200]),
        ("GET", "/mrd/metrics/load/current", [401, 200, 403, 200, 200]),
        ("GET", "/mrd/metrics/load/values", [401, 200, 403, 200, 200]),
        ("GET", "/mrd/metrics/own/current", [401, 200, 403, 404, 200]),
        ("GET", "/mrd/metrics/load/historic/last/hour", [401, 200, 403, 200, 200]),
        ("GET", "/mrd/metrics/load/historic/5/9", [401, 200, 403, 200, 200]),
        ("GET", "/api/v2/hosts", [401, 200, 403, 200, 200]),
        ("POST", "/api/v2/hosts", [401, 403, 200, 403, 200]),
    ] {
        for ((at, token), status) in tokens.iter().enumerate().zip(statuses) {
            let reply = ask_from_elsewhere(&server, method, path, token.as_deref());
            assert_eq!(reply.status, status, "{method} {path} with token {at}: {reply:?}");
            if status == 401 {
                assert_eq!(reply.text(), "no token found\n", "{method} {path}");
                assert_eq!(reply.header("www-authenticate"), "Bearer", "{method} {path}");
            }
            if status == 403 {
                let detail = match (at, path) {
                    (1, _) => "the token has not the right to write".to_owned(),
                    (2, _) => "the token has not the right to read".to_owned(),
                    (_, "/api/v2/hosts") => "the token is limited to some devices, and this is \
                        for those that are not"
                        .to_owned(),
                    (_, path) => {
                        let id = if path.contains('9') && !path.contains("/5/9") { 9 } else { 2 };
                        format!("the token is not for device {id}")
                    }
                };
                let wanted = serde_json::json!({
                    "errors": [{"title": "Forbidden", "detail": detail}], "status": 403
                });
                assert_eq!(reply.json(), wanted, "{method} {path} with token {at}");
            }
        }
    }
}

#[test]
fn lists_show_what_a_token_may_see() {
    let folder = folder();
    let server = two_devices(folder.path());
    let (first, second) = (
        server.token_with(&["--device", "1"]),
        server.token_with(&["--device", "2", "--device", "7", "--scope", "read"]),
    );
    let bearers = [Some(first), Some(second), None];
    // For device 1, for device 2 and one that is not there, from this machine without a token.
    for (path, pointer, wanted) in [
        ("/api/v2/hosts", "/id", [&["1"][..], &["2"], &["1", "2"]]),
        ("/mrd/metrics/current", "/id", [&["load"], &["load", "own"], &["load", "own"]]),
        ("/mrd/metrics/unique", "/id", [&["load"], &["load", "own"], &["load", "own"]]),
        ("/mrd/metrics/historic", "/id", [&["load"], &["load", "own"], &["load", "own"]]),
        ("/mrd/metrics/load/current", "/id", [&["1"], &["2"], &["1", "2"]]),
        ("/mrd/metrics/load/current", "/value", [&["1"], &["2"], &["1", "2"]]),
        ("/mrd/metrics/current", "/max", [&["1"], &["2", "3"], &["2", "3"]]),
        ("/mrd/metrics/current", "/min", [&["1"], &["2", "3"], &["1", "3"]]),
        ("/mrd/metrics/load/historic/last/hour", "/id", [&["1"], &["2"], &["1", "2"]]),
    ] {
        for (bearer, wanted) in bearers.iter().zip(wanted) {
            let bearer = bearer.as_ref().map(|token| format!("Bearer {token}"));
            let headers: Vec<_> = bearer.iter().map(|b| ("Authorization", b.as_str())).collect();
            let list = ask(server.main, "GET", path, &headers, b"").json();
            let found = list.as_array().unwrap().iter().map(|one| one.pointer(pointer).unwrap());
            let found: Vec<String> =
                found.map(|one| one.as_str().map_or(one.to_string(), str::to_owned)).collect();
            assert_eq!(found, wanted, "{path} {pointer} {headers:?}");
        }
    }
}

#[test]
fn a_token_comes_in_each_of_the_ways_in_which_programs_send_one() {
    let folder = folder();
    let server = Server::start(folder.path());
    server.register("box");
    let good = &server.token;
    let basic = |pair: String| format!("Basic {}", STANDARD.encode(pair));
    let (missing, wrong) = ("no token found\n", "token is unauthorized\n");
    for (name, value, status, text) in [
        ("Authorization", format!("Bearer {good}"), 200, "{\"status\":200}\n"),
        ("Authorization", format!("Token {good}"), 200, "{\"status\":200}\n"),
        ("Authorization", basic(format!("telegraf:{good}")), 200, "{\"status\":200}\n"),
        ("Authorization", basic(format!(":{good}")), 200, "{\"status\":200}\n"),
        ("Cookie", format!("jwt={good}"), 200, "{\"status\":200}\n"),
        ("Authorization", format!("Bearer {good}x"), 401, wrong),
        ("Authorization", format!("Token {good}x"), 401, wrong),
        ("Authorization", basic(format!("telegraf:{good}x")), 401, wrong),
        ("Cookie", format!("jwt={good}x"), 401, wrong),
        ("Authorization", format!("Bearer {}", "x".repeat(9_000)), 401, wrong),
        ("Authorization", "Token secret".to_owned(), 401, missing),
        ("Authorization", basic("admin:secret".to_owned()), 401, missing),
        ("Authorization", basic(good.clone()), 401, missing),
        ("Authorization", format!("Basic {good}"), 401, missing),
    ] {
        let body = report(r#""name":"load""#);
        let headers = [(name, value.as_str())];
        let reply = ask(server.reporting, "PUT", "/1/metrics", &headers, body.as_bytes());
        assert_eq!((reply.status, reply.text()), (status, text), "{name}: {value}");
    }
}

#[test]
fn the_tool_says_in_a_line_what_it_cannot_make() {
    let folder = folder();
    let server = Server::start(folder.path());
    let ids: Vec<String> = (10_000..11_000).map(|id| format!("--device={id}")).collect();
    let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
    for (arguments, says) in [
        (&["--scope", "admin"][..], "concertim: --scope takes read and write, not \"admin\"\n"),
        (&["--scope", "read,"], "concertim: --scope takes read and write, not \"\"\n"),
        (
            &["--device", "1,2"],
            "concertim: --device takes one id, without spaces, commas and slashes, not \"1,2\"; \
             give it once for each device\n",
        ),
        (&ids, "concertim: with so many devices the header `Authorization` has "),
    ] {
        let output = create_auth_token(server.data(), arguments);
        let error = String::from_utf8(output.stderr).unwrap();
        assert_eq!((output.status.code(), output.stdout.len()), (Some(1), 0), "{error}");
        assert!(error.starts_with(says) && error.lines().count() == 1, "{error}");
    }
}

/// A server with settings that no option has; ends with its runtime.
struct Configured {
    runtime: Runtime,
    main: SocketAddr,
    shutdown: CancellationToken,
    served: tokio::task::JoinHandle<concertim_server::Result<()>>,
}

impl Configured {
    fn start(data: &Path, reads: Reads, rate_limit: Option<RateLimit>) -> Self {
        let any = SocketAddr::from(([127, 0, 0, 1], 0));
        let config = serve::Config {
            data: data.to_owned(),
            listen: any,
            metrics_listen: Some(any),
            reads,
            rate_limit,
            ..serve::Config::default()
        };
        let runtime = Runtime::new().unwrap();
        let server = runtime.block_on(serve::Server::open(config)).unwrap();
        let (main, shutdown) = (server.main_address, CancellationToken::new());
        let served = runtime.spawn(server.run(shutdown.clone()));
        Self { runtime, main, shutdown, served }
    }

    fn stop(self) {
        self.shutdown.cancel();
        self.runtime.block_on(self.served).unwrap().unwrap();
    }
}

#[test]
fn who_asks_too_often_is_told_when_to_come_again() {
    let folder = folder();
    let data = folder.path().join("data");
    // One comes back in a quarter of an hour: none while the test lasts.
    let limit = RateLimit::new(0.001, Some(3)).unwrap();
    let server = Configured::start(&data, Reads::Token, Some(limit));
    let key = Secrets::at(&data).existing_key().unwrap();
    let bearer = |seconds: i64| format!("Bearer {}", key.token(crate::context::now(), seconds));
    let (one, other) = (bearer(3_600), bearer(7_200));
    let status = |method: &str, path: &str, headers: &[(&str, &str)], body: &str| {
        let reply = ask(server.main, method, path, headers, body.as_bytes());
        if reply.status == 429 {
            let seconds: u64 = reply.header("retry-after").parse().unwrap();
            assert!((900..=1_000).contains(&seconds), "{seconds}");
            assert_eq!(
                reply.text(),
                "{\"errors\":[{\"title\":\"Too Many Requests\",\"detail\":\"more requests than \
                 this token or address is allowed\"}],\"status\":429}\n"
            );
        }
        reply.status
    };
    let one = [("Authorization", one.as_str())];
    let good = report(r#""name":"load""#);
    // Reports, reads and registering take from one bucket.
    assert_eq!(status("POST", "/api/v2/hosts", &one, r#"{"name":"box"}"#), 201);
    assert_eq!(status("PUT", "/mrd/1/metrics", &one, &good), 200);
    assert_eq!(status("GET", "/mrd/metrics/historic", &one, ""), 200);
    for (method, path, body) in [
        ("POST", "/api/v2/hosts", r#"{"name":"box"}"#),
        ("PUT", "/mrd/1/metrics", good.as_str()),
        ("GET", "/mrd/metrics/historic", ""),
        ("GET", "/api/v2/hosts", ""),
    ] {
        assert_eq!(status(method, path, &one, body), 429, "{method} {path}");
    }
    // Another token has its own, and so has who comes without one; a broken token has none.
    let other = [("Authorization", other.as_str())];
    assert_eq!(status("PUT", "/mrd/1/metrics", &other, &good), 200);
    let read = || status("GET", "/api/v2/hosts", &[], "");
    assert_eq!([read(), read(), read(), read()], [200, 200, 200, 429]);
    assert_eq!(status("PUT", "/mrd/1/metrics", &[], &good), 401);
    // Neither the page nor the signs of life are counted.
    for path in ["/", "/mrd/status"] {
        assert_eq!(status("GET", path, &[], ""), 200, "{path}");
    }
    server.stop();
}

#[test]
fn open_reads_need_nothing_and_writes_a_token() {
    let folder = folder();
    let data = folder.path().join("data");
    let server = Configured::start(&data, Reads::Open, None);
    for headers in [
        &[("Host", "portal.example")][..],
        &[("Host", "portal.example"), ("Authorization", "Bearer a.b.c")],
    ] {
        for path in ["/api/v2/hosts", "/mrd/metrics/historic"] {
            let reply = ask(server.main, "GET", path, headers, b"");
            assert_eq!((reply.status, reply.text()), (200, "[]\n"), "{path} {headers:?}");
        }
        assert_eq!(ask(server.main, "PUT", "/mrd/1/metrics", headers, b"{}").status, 401);
        assert_eq!(ask(server.main, "POST", "/api/v2/hosts", headers, b"{}").status, 401);
    }
    server.stop();
}

#[test]
fn a_narrow_token_does_not_learn_which_devices_can_be_read() {
    let folder = folder();
    let server = two_devices(folder.path());
    let token = server.token_with(&["--device", "1"]);
    for path in ["current", "current/events", "history"] {
        for device in ["2", "9"] {
            let path = format!("/api/v2/{path}?device={device}");
            let reply = ask_from_elsewhere(&server, "GET", &path, Some(&token));
            assert_eq!(reply.status, 403, "{path}: {}", reply.text());
        }
    }
}
