//! Samples in other programs' formats: what they become, and what is said of bad ones.

use crate::context::{Reply, Server, ask, eventually, folder, now};
use serde_json::Value;
use std::io::Write;
use std::net::TcpStream;

#[track_caller]
fn post(server: &Server, path: &str, body: &[u8]) -> Reply {
    let bearer = format!("Bearer {}", server.token);
    ask(server.reporting, "POST", path, &[("Authorization", &bearer)], body)
}

/// The current values of the device of that name, by metric, once there are so many.
#[track_caller]
fn current(server: &Server, device: &str, count: usize) -> Vec<(String, Value)> {
    eventually("the current values", || {
        let devices = ask(server.main, "GET", "/api/v2/hosts", &[], b"").json();
        let found = devices.as_array()?.iter().find(|one| one["name"] == device)?.clone();
        let id = found["id"].as_str()?;
        let reply = server.get(&format!("/devices/{id}/metrics/current"));
        let values = (reply.status == 200).then(|| reply.json())?;
        let pair = |one: &Value| (one["name"].as_str().unwrap().to_owned(), one["value"].clone());
        let values: Vec<_> = values.as_array()?.iter().map(pair).collect();
        (values.len() == count).then_some(values)
    })
}

fn pairs(values: &[(&str, f64)]) -> Vec<(String, Value)> {
    let number = |value: f64| match value.fract() == 0.0 {
        true => Value::from(value as i64),
        false => Value::from(value),
    };
    values.iter().map(|(name, value)| ((*name).to_owned(), number(*value))).collect()
}

#[test]
fn lines_of_influxdb_are_taken() {
    let folder = folder();
    let server = Server::start(folder.path());
    let now = now();
    let body = format!(
        "# a comment\n\
         cpu,host=web\\ 1,cpu=cpu0 idle=98.5,steal=1i,ok=t,busy=3u,note=\"text\" {now}000000000\n\
         mem,host=db free=7 {now}000000000\r\n"
    );
    let reply = post(&server, "/write?db=telegraf", body.as_bytes());
    assert_eq!((reply.status, reply.header("x-influxdb-version")), (204, "1.8-concertim"));
    let expected = [
        ("cpu.busy{cpu=\"cpu0\"}", 3.0),
        ("cpu.idle{cpu=\"cpu0\"}", 98.5),
        ("cpu.ok{cpu=\"cpu0\"}", 1.0),
        ("cpu.steal{cpu=\"cpu0\"}", 1.0),
    ];
    assert_eq!(current(&server, "web 1", 4), pairs(&expected));
    assert_eq!(current(&server, "db", 1), pairs(&[("mem.free", 7.0)]));
    // Version 2, other precisions, no time, tags in another order.
    for (query, time) in [
        ("?org=o&bucket=b&precision=ms", format!(" {}000", now + 1)),
        ("?precision=s", format!(" {}", now + 2)),
        ("?precision=us", format!(" {}000000", now + 3)),
    ] {
        let line = format!("cpu,cpu=cpu0,host=web\\ 1 idle=42{time}");
        let reply = post(&server, &format!("/api/v2/write{query}"), line.as_bytes());
        assert_eq!(reply.status, 204, "{query}: {}", reply.text());
    }
    eventually("the later value", || (current(&server, "web 1", 4)[1].1 == 42).then_some(()));
    // Good lines are kept beside bad ones.
    let body = b"cpu,host=a x=1\ncpu,host=a x=\ncpu x=1\nfree text\nmem,host=a y=2\n";
    let reply = post(&server, "/write", body);
    assert_eq!(reply.status, 400);
    let told = reply.json()["error"].as_str().unwrap().to_owned();
    for part in [
        "partial write: accepted=2",
        "dropped=3",
        "line 2: ",
        "no tag names the device",
        "line 4: ",
    ] {
        assert!(told.contains(part), "{part} in {told}");
    }
    current(&server, "a", 2);
    // The same again is late, which a sender that tries again need not know.
    let line = format!("cpu,host=b x=1 {now}000000000");
    for _ in 0..2 {
        assert_eq!(post(&server, "/write", line.as_bytes()).status, 204);
    }
    assert_eq!(post(&server, "/write?precision=weeks", b"a,host=b x=1").status, 400);
    assert_eq!(server.get("/ping").status, 204);
    assert_eq!(server.get("/health").json()["status"], "pass");
}

#[test]
fn tokens_may_come_as_agents_send_them() {
    use base64::Engine;
    let folder = folder();
    let server = Server::start(folder.path());
    let basic = base64::engine::general_purpose::STANDARD.encode(format!("any:{}", server.token));
    for (header, status) in [
        (format!("Token {}", server.token), 204),
        (format!("Basic {basic}"), 204),
        ("Token x".to_owned(), 401),
    ] {
        let headers = [("Authorization", header.as_str())];
        let reply = ask(server.reporting, "POST", "/write", &headers, b"cpu,host=a x=1");
        assert_eq!(reply.status, status, "{header}");
    }
}

#[test]
fn a_message_of_a_real_prometheus_is_taken() {
    let recorded = include_bytes!("../data/remote_write_1.bin");
    let folder = folder();
    let server = Server::start(folder.path());
    let bearer = format!("Bearer {}", server.token);
    let coded = snap::raw::Encoder::new().compress_vec(recorded).unwrap();
    let headers = [
        ("Authorization", bearer.as_str()),
        ("Content-Encoding", "snappy"),
        ("Content-Type", "application/x-protobuf"),
        ("X-Prometheus-Remote-Write-Version", "0.1.0"),
    ];
    let reply = ask(server.reporting, "POST", "/api/v1/write", &headers, &coded);
    let written = reply.header("x-prometheus-remote-write-samples-written").to_owned();
    assert_eq!(reply.status, 204, "{}", reply.text());
    assert!(written.parse::<usize>().unwrap() > 0);
    // Its times are of the day when it was recorded: history, and nothing current.
    let names = eventually("names with history", || {
        let devices = ask(server.main, "GET", "/api/v2/hosts", &[], b"").json();
        let id = devices[0]["id"].as_str()?.to_owned();
        let names = server.get(&format!("/devices/{id}/metrics/historic")).json();
        (names.as_array()?.len() > 1).then_some(names)
    });
    assert!(
        names.as_array().unwrap().iter().any(|name| name["id"] == "up{site=\"north \\\"1\\\"\"}"),
        "{names}"
    );
    for (body, kind, status) in [
        (&b"\xff\xff"[..], "application/x-protobuf", 400),
        (&coded[..], "text/plain", 415),
        (&coded[..], "application/x-protobuf;proto=other.Message", 415),
    ] {
        let headers = [headers[0], headers[1], ("Content-Type", kind)];
        let reply = ask(server.reporting, "POST", "/api/v1/write", &headers, body);
        assert_eq!(reply.status, status, "{kind}: {}", reply.text());
    }
}

#[test]
fn value_lists_of_collectd_are_taken() {
    let folder = folder();
    let server = Server::start(folder.path());
    let now = now();
    let list = |source: &str, value: &str| {
        format!(
            r#"{{"values":[{value}],"dstypes":["gauge"],"dsnames":["{source}"],"time":{now}.25,
            "interval":10.0,"host":"web","plugin":"cpu","plugin_instance":"0","type":"cpu",
            "type_instance":"idle"}}"#
        )
    };
    let body = format!("[{},{},{}]", list("value", "12.5"), list("x", "null"), list("y", "3"));
    let reply = post(&server, "/collectd", body.as_bytes());
    assert_eq!(reply.status, 204, "{}", reply.text());
    let expected = [("cpu-0.cpu-idle", 12.5), ("cpu-0.cpu-idle.y", 3.0)];
    assert_eq!(current(&server, "web", 2), pairs(&expected));
    let reply = post(&server, "/collectd", b"[{\"values\":[1]}]");
    assert_eq!(reply.status, 400);
    assert!(reply.text().contains("item 1"), "{}", reply.text());
}

#[test]
fn lines_of_graphite_are_taken_over_tcp() {
    let folder = folder();
    let server =
        Server::start_with(folder.path(), &["--step", "1", "--graphite-listen", "127.0.0.1:0"]);
    let line = server.welcome.lines().find(|line| line.contains("graphite ")).unwrap();
    let address = line.split_whitespace().nth(1).unwrap().trim_end_matches(',');
    let mut stream = TcpStream::connect(address).unwrap();
    let now = now();
    // In pieces, a bad line among them, and a last one that is cut off.
    for piece in [
        format!("web1.load.one 1.5 {now}\nnonsense\nweb1.load.f"),
        format!("ive 2 {now}\nload.ten;host=web1;x=y 3 -1\nweb1.cut 12"),
    ] {
        stream.write_all(piece.as_bytes()).unwrap();
        stream.flush().unwrap();
    }
    let expected = [("load.five", 2.0), ("load.one", 1.5), ("load.ten{x=\"y\"}", 3.0)];
    assert_eq!(current(&server, "web1", 3), pairs(&expected));
    drop(stream);
    // A line without end is not waited for.
    let mut stream = TcpStream::connect(address).unwrap();
    let _ = stream.write_all(&vec![b'x'; 1 << 20]);
    let mut rest = Vec::new();
    let _ = std::io::Read::read_to_end(&mut stream, &mut rest);
    assert!(rest.is_empty());
}

#[test]
fn names_of_devices_and_metrics_have_limits() {
    let folder = folder();
    let server = Server::start(folder.path());
    let long = "x".repeat(300);
    let body = format!("cpu,host={long} x=1\ncpu,host=a {long}=1\ncpu,host=..\\ /etc ../../y=2\n");
    let reply = post(&server, "/write", body.as_bytes());
    assert_eq!(reply.status, 400);
    assert!(reply.text().contains("accepted=2"), "{}", reply.text());
    let cut = current(&server, "a", 1);
    assert!(cut[0].0.len() == 251 && cut[0].0.contains('~'), "{cut:?}");
    assert_eq!(current(&server, ".. /etc", 1), pairs(&[("cpu.../../y", 2.0)]));
}

#[test]
#[expect(clippy::disallowed_methods, reason = "a test's own folder outlives no crash")]
fn the_configuration_file_changes_the_rules() {
    let folder = folder();
    let file = folder.path().join("config.yml");
    let rules = "agents:\n  devices: known\n  influx: {device_tags: [node, host], separator: '/'}\n  \
                 prometheus: {device_labels: [pod], ignore_labels: []}\n  \
                 graphite: {ip: 127.0.0.1, port: 0, device_segment: 1, prefix: 'servers.'}\n  \
                 collectd: {separator: ':'}\n";
    std::fs::write(&file, rules).unwrap();
    let server = Server::start_with(
        folder.path(),
        &["--step", "1", "--config-file", file.to_str().unwrap()],
    );
    let now = now();
    let strange = post(&server, "/write", b"cpu,node=box idle=1");
    assert_eq!(strange.status, 400);
    assert!(strange.text().contains("there is no device 'box'"), "{}", strange.text());
    let id = server.register("box");
    assert_eq!(post(&server, "/write", b"cpu,host=x,node=box idle=1").status, 204);
    let list = format!(
        r#"[{{"values":[2],"dstypes":["gauge"],"dsnames":["value"],"time":{now},"interval":10,
        "host":"{id}","plugin":"load","type":"load"}}]"#
    );
    let reply = post(&server, "/collectd", list.as_bytes());
    assert_eq!(reply.status, 204, "{}", reply.text());
    let line = server.welcome.lines().find(|line| line.contains("graphite ")).unwrap();
    let address = line.split_whitespace().nth(1).unwrap().trim_end_matches(',');
    let mut stream = TcpStream::connect(address).unwrap();
    stream.write_all(format!("servers.eu.box.load 3 {now}\n").as_bytes()).unwrap();
    let expected = [("cpu/idle{host=\"x\"}", 1.0), ("eu.load", 3.0), ("load:load", 2.0)];
    assert_eq!(current(&server, "box", 3), pairs(&expected));
}

#[test]
fn a_token_for_some_devices_writes_to_those() {
    let folder = folder();
    let server = Server::start(folder.path());
    let (a, _) = (server.register("a"), server.register("b"));
    let token = std::process::Command::new(crate::context::CONCERTIM)
        .args(["create-auth-token", "--device", &a, "--data"])
        .arg(server.data())
        .output()
        .unwrap();
    let bearer = format!("Bearer {}", String::from_utf8(token.stdout).unwrap().trim());
    let send = |path: &str, body: &[u8]| {
        ask(server.reporting, "POST", path, &[("Authorization", &bearer)], body)
    };
    // Known to the server already, which is no reason to take it.
    assert_eq!(post(&server, "/write", b"cpu,host=b x=1\n").status, 204);
    let reply = send("/write", b"cpu,host=a x=1\ncpu,host=b x=2\ncpu,host=new x=1\n");
    assert_eq!(reply.status, 400);
    for told in ["accepted=1", "dropped=2", "the token is not for device 2", "no device 'new'"] {
        assert!(reply.text().contains(told), "{told} in {}", reply.text());
    }
    let items = br#"[{"device":"1","name":"m","value":1},{"device":"2","name":"m","value":1}]"#;
    let reply = send("/metrics", items);
    assert_eq!((reply.status, &reply.json()["accepted"]), (207, &1.into()));
    assert_eq!(current(&server, "b", 1), pairs(&[("cpu.x", 1.0)]));
    let devices = ask(server.main, "GET", "/api/v2/hosts", &[], b"").json();
    assert!(devices[1]["last_seen"].is_i64(), "{devices}");
}
