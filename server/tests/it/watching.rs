//! What the server tells of itself, and limits that a configuration file sets.

use crate::context::{Reply, Server, ask, eventually, folder, now, report, watched};
use serde_json::Value;
use std::io::Write;
use std::net::{SocketAddr, TcpStream};
use std::path::Path;
use std::process::{Command, Stdio};

/// Bytes that the journal may have.
const GIB: u64 = 1 << 30;

/// Writes a configuration file; answers where it is.
#[expect(clippy::disallowed_methods, reason = "a test's own folder outlives no crash")]
fn put(folder: &Path, text: &str) -> String {
    let file = folder.join("config.yml");
    std::fs::write(&file, text).unwrap();
    file.to_str().unwrap().to_owned()
}

/// A server over `data` with a configuration file of that text.
#[track_caller]
fn configured(data: &Path, text: &str) -> Server {
    Server::start_with(data, &["--step", "1", "--config-file", &put(data, text)])
}

#[track_caller]
fn post(server: &Server, path: &str, body: &str) -> Reply {
    let bearer = format!("Bearer {}", server.token);
    ask(server.reporting, "POST", path, &[("Authorization", &bearer)], body.as_bytes())
}

fn named(name: &str) -> String {
    report(&format!("\"name\":\"{name}\""))
}

#[test]
fn series_are_limited_as_the_file_says() {
    let folder = folder();
    let server = configured(folder.path(), "limits: {series_per_device: 3, series: 5}\n");
    let (one, two) = (server.register("one"), server.register("two"));
    let batch = |device: &str, names: &[&str]| {
        let item =
            |name: &&str| named(name).replacen('{', &format!("{{\"device\":\"{device}\","), 1);
        let items: Vec<String> = names.iter().map(item).collect();
        post(&server, "/metrics", &items.join("\n"))
    };
    let reply = batch(&one, &["a", "b", "c", "d"]);
    assert_eq!(reply.status, 207, "{reply:?}");
    assert_eq!(reply.json()["accepted"], 3);
    assert!(reply.text().contains("is new, and a device has 3 at most"), "{}", reply.text());
    let reply = server.put(&one, &named("d"));
    assert_eq!(reply.status, 422);
    assert!(reply.text().contains("name is new, and a device has 3 at most"), "{}", reply.text());
    // What is there goes on, also once a run has seen it.
    assert_eq!(server.put(&one, &named("a")).status, 200);
    server.wait_for(&one, "c");
    assert_eq!(server.put(&one, &named("a")).status, 200);
    assert_eq!(server.put(&one, &named("d")).status, 422);
    assert_eq!(batch(&two, &["a", "b"]).status, 200);
    let reply = server.put(&two, &named("c"));
    assert_eq!(reply.status, 422);
    let says = "name is new, and there are 5 series, the most there can be";
    assert!(reply.text().contains(says), "{reply:?}");
    let reply = batch(&two, &["c"]);
    assert_eq!(reply.status, 422);
    assert!(reply.text().contains(says), "{reply:?}");
}

#[test]
fn series_of_samples_are_limited_too_and_within_a_request() {
    let folder = folder();
    let server = configured(folder.path(), "limits: {series_per_device: 3, series: 5}\n");
    let reply = post(&server, "/write", "m,host=box a=1,b=2,c=3,d=4,e=5");
    assert_eq!(reply.status, 400);
    let says = "accepted=3 late=0 dropped=2: 1: 'box' has 3 metrics, the most of one device";
    assert!(reply.text().contains(says), "{}", reply.text());
    // Reported ones count.
    let other = server.register("other");
    for name in ["x", "y"] {
        assert_eq!(server.put(&other, &named(name)).status, 200);
    }
    server.wait_for(&other, "y");
    let reply = post(&server, "/write", "m,host=third a=1");
    assert!(reply.text().contains("there are 5 series, the most"), "{}", reply.text());
    assert_eq!(post(&server, "/write", "m,host=box a=2,b=3").status, 204);
}

/// The value of a sample, by its name and labels as they are written.
#[track_caller]
fn sample(admin: SocketAddr, name: &str) -> f64 {
    let reply = ask(admin, "GET", "/metrics", &[], b"");
    let found = reply.text().lines().find_map(|line| line.strip_prefix(name)?.strip_prefix(' '));
    found.unwrap_or_else(|| panic!("{name} is not in\n{}", reply.text())).parse().unwrap()
}

#[test]
fn prometheus_finds_nothing_to_mend() {
    let folder = folder();
    let (server, admin) = watched(folder.path(), &[]);
    let device = server.register("named-box");
    server.report(&device, "named-metric", 1.0);
    server.wait_for(&device, "named-metric");
    let reply = ask(admin, "GET", "/metrics", &[], b"");
    assert_eq!(reply.header("content-type"), "text/plain; version=0.0.4; charset=utf-8");
    let mut promtool = Command::new("promtool")
        .args(["check", "metrics"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    promtool.stdin.take().unwrap().write_all(&reply.body).unwrap();
    let output = promtool.wait_with_output().unwrap();
    let says = String::from_utf8_lossy(&output.stderr) + String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success() && says.is_empty(), "{says}\n{}", reply.text());
    // Whoever reaches the port sees no names.
    for path in ["/metrics", "/status", "/healthz"] {
        let reply = ask(admin, "GET", path, &[], b"");
        assert_eq!(reply.status, 200, "{path}");
        assert!(!reply.text().contains("named"), "{}", reply.text());
    }
}

#[test]
fn values_show_in_the_right_counters() {
    let folder = folder();
    let (server, admin) = watched(folder.path(), &["--graphite-listen", "127.0.0.1:0"]);
    let device = server.register("box");
    server.report(&device, "m", 1.0);
    assert_eq!(server.put(&device, "{").status, 400);
    assert_eq!(server.put(&device, &report("\"ttl\":0")).status, 422);
    assert_eq!(server.put("99", &report("\"value\":1")).status, 404);
    let item = |more: &str| named("b").replacen('{', &format!("{{\"device\":\"1\",{more}"), 1);
    let time = format!("\"time\":{},", now());
    let batch = [item(""), item(&time), "nonsense".to_owned()].join("\n");
    assert_eq!(post(&server, "/metrics", &batch).status, 207);
    let lines = "m,host=other a=1,b=\"text\"\nbroken\n";
    assert_eq!(post(&server, "/write", lines).status, 400);
    assert_eq!(post(&server, "/write", "m,host=other a=1 1000000000").status, 204);
    let graphite = server.welcome.lines().find_map(|line| line.trim().strip_prefix("graphite"));
    let graphite = graphite.unwrap().split(',').next().unwrap().trim();
    let mut stream = TcpStream::connect(graphite).unwrap();
    stream.write_all(b"third.a 1 N\nthird\n").unwrap();
    eventually("the line of Graphite", || {
        let name = "concertim_samples_total{protocol=\"graphite\",outcome=\"refused\"}";
        (sample(admin, name) == 1.0).then_some(())
    });
    for (name, value) in [
        ("requests_total{route=\"report\",class=\"2xx\"}", 1.0),
        ("requests_total{route=\"report\",class=\"4xx\"}", 3.0),
        ("requests_total{route=\"batch\",class=\"2xx\"}", 1.0),
        ("requests_total{route=\"influx\",class=\"4xx\"}", 1.0),
        ("requests_total{route=\"influx\",class=\"2xx\"}", 1.0),
        ("report_duration_seconds_count", 4.0),
        ("reports_accepted_total", 2.0),
        ("reports_refused_total{reason=\"malformed\"}", 2.0),
        ("reports_refused_total{reason=\"invalid\"}", 1.0),
        ("reports_refused_total{reason=\"unknown_device\"}", 1.0),
        ("batch_items_total", 3.0),
        ("samples_total{protocol=\"batch\",outcome=\"accepted\"}", 1.0),
        ("samples_total{protocol=\"influx\",outcome=\"accepted\"}", 1.0),
        ("samples_total{protocol=\"influx\",outcome=\"refused\"}", 1.0),
        ("samples_total{protocol=\"influx\",outcome=\"late\"}", 1.0),
        ("samples_total{protocol=\"graphite\",outcome=\"accepted\"}", 1.0),
        ("left_out_total{kind=\"text\"}", 1.0),
        ("received_bytes_total{protocol=\"graphite\"}", 18.0),
        ("received_bytes_total{protocol=\"batch\"}", batch.len() as f64),
        ("connections{listener=\"graphite\"}", 1.0),
        ("connections{listener=\"admin\"}", 1.0),
        ("devices", 3.0),
        ("history_state{state=\"written\"}", 1.0),
        ("journal_broken", 0.0),
        ("healthy", 1.0),
    ] {
        assert_eq!(sample(admin, &format!("concertim_{name}")), value, "{name}");
    }
    server.wait_for(&device, "m");
    assert!(sample(admin, "concertim_values_written_total") >= 1.0);
    assert!(sample(admin, "concertim_store_series") >= 1.0);
    assert!(sample(admin, "concertim_current_series") >= 1.0);
    assert!(sample(admin, "concertim_memory_bytes") > 100_000.0);
    drop(stream);
    eventually("the connection to be gone", || {
        (sample(admin, "concertim_connections{listener=\"graphite\"}") == 0.0).then_some(())
    });
}

#[test]
fn who_asks_too_often_is_counted() {
    let folder = folder();
    let file = put(folder.path(), "limits: {requests_per_second: 1, burst: 1}\n");
    let (server, admin) = watched(folder.path(), &["--config-file", &file]);
    let device = server.register("box");
    let reads = (0..20).filter(|_| server.get("/metrics/historic").status == 429).count();
    let reports = (0..20).filter(|_| server.put(&device, &named("m")).status == 429).count();
    assert!(reads > 0 && reports > 0);
    let refused = (reads + reports) as f64;
    assert_eq!(sample(admin, "concertim_rate_limited_total"), refused);
}

#[test]
fn the_status_is_for_machines() {
    let folder = folder();
    let (server, admin) = watched(folder.path(), &[]);
    let device = server.register("box");
    server.report(&device, "m", 1.0);
    server.wait_for(&device, "m");
    let bearer = format!("Bearer {}", server.token);
    let headers = [("Authorization", bearer.as_str()), ("Host", "metrics.example")];
    for (address, path) in [
        (server.main, "/api/v2/status"),
        (server.main, "/mrd/api/v2/status"),
        (server.reporting, "/api/v2/status"),
        (admin, "/status"),
    ] {
        let status = ask(address, "GET", path, &headers, b"").json();
        assert_eq!(status["version"], env!("CARGO_PKG_VERSION"), "{path}");
        assert_eq!((&status["healthy"], &status["trouble"]), (&true.into(), &Value::Null));
        assert!(status["uptime_seconds"].as_f64().unwrap() > 0.0);
        let run = &status["last_run"];
        assert!((run["at"].as_i64().unwrap() - now()).abs() < 60, "{run}");
        for key in ["duration_seconds", "lag_seconds", "stale", "written", "failures"] {
            assert!(run[key].is_number(), "{key}: {run}");
        }
        assert_eq!((&run["series"], &run["failures"]), (&1.into(), &0.into()));
        let history = &status["history"];
        assert_eq!((&history["state"], &history["reason"]), (&"written".into(), &Value::Null));
        // The metric and its summary.
        assert_eq!(history["series"], 2);
        let journal = &status["journal"];
        assert_eq!(
            (&journal["state"], &journal["limit_bytes"]),
            (&"accepting".into(), &GIB.into())
        );
        assert!(journal["bytes"].as_u64().unwrap() > 0, "{journal}");
        assert_eq!((&status["devices"], &status["series"]), (&1.into(), &1.into()));
        assert!(status["memory_bytes"].as_u64().unwrap() > 100_000);
        assert_eq!(status["device_map"], Value::Null);
    }
    // The existing one is as it was, and open to all.
    let strange = [("Host", "metrics.example")];
    let reply = ask(server.reporting, "GET", "/status", &strange, b"");
    assert_eq!((reply.status, reply.text()), (200, "{\"status\":200}\n"));
    assert_eq!(ask(server.main, "GET", "/mrd/status", &strange, b"").text(), reply.text());
    // The detail is for who may read everything.
    for address in [server.main, server.reporting] {
        let status = |headers: &[(&str, &str)], method: &str| {
            ask(address, method, "/api/v2/status", headers, b"").status
        };
        assert_eq!(status(&strange, "GET"), 401);
        assert_eq!(status(&[], "PUT"), 405);
        for (arguments, answer) in
            [(["--scope", "write"], 403), (["--device", "1"], 403), (["--scope", "read"], 200)]
        {
            let token = format!("Bearer {}", server.token_with(&arguments));
            assert_eq!(status(&[("Authorization", &token), strange[0]], "GET"), answer);
        }
        let reply = ask(address, "GET", "/api/v2/status?detail=1", &[], b"");
        assert_eq!(reply.status, 400, "{reply:?}");
    }
}

#[test]
fn the_admin_port_is_there_only_where_asked_and_tells_nothing_else() {
    let folder = folder();
    let server = Server::start(&folder.path().join("without"));
    assert!(!server.welcome.contains("watching"), "{}", server.welcome);
    let reply = ask(server.main, "GET", "/healthz", &[], b"");
    assert_eq!(reply.status, 404);
    let text = ask(server.reporting, "GET", "/metrics", &[], b"");
    assert!(!text.text().contains("concertim_runs_total"));
    let file = put(folder.path(), "admin: {ip: 127.0.0.1, port: 0}\n");
    let server = Server::start_with(folder.path(), &["--step", "1", "--config-file", &file]);
    let line = server.welcome.lines().find(|line| line.contains("watching ")).unwrap();
    let admin: SocketAddr =
        line.split_once("http://").unwrap().1.split('/').next().unwrap().parse().unwrap();
    for path in ["/", "/metrics/current", "/api/v2/status", "/api/v2/hosts", "/mrd/status", "/%"] {
        assert_eq!(ask(admin, "GET", path, &[], b"").status, 404, "{path}");
    }
    for path in ["/metrics", "/status", "/healthz"] {
        assert_eq!(ask(admin, "POST", path, &[], b"").status, 405, "{path}");
        assert_eq!(ask(admin, "GET", path, &[("Host", "x")], b"").status, 200, "{path}");
    }
    let reply = ask(admin, "GET", "/healthz", &[], b"");
    assert_eq!((reply.status, reply.text()), (200, "ok\n"));
}

#[test]
fn every_number_is_in_the_documentation() {
    let folder = folder();
    let (server, admin) = watched(folder.path(), &[]);
    eventually("a run", || (server.get("/metrics/current").status == 200).then_some(()));
    let text = include_str!("../../../docs/operating/watching.md");
    let reply = ask(admin, "GET", "/metrics", &[], b"");
    let names: Vec<&str> = reply
        .text()
        .lines()
        .filter_map(|line| line.strip_prefix("# TYPE ")?.split(' ').next())
        .collect();
    assert!(names.len() > 50, "{names:?}");
    for name in names {
        assert!(text.contains(&format!("`{name}")), "{name}");
    }
}
