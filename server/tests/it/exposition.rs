//! Current values for Prometheus, judged by its own `promtool`.

use crate::context::{Server, ask, folder, report};
use std::io::Write;
use std::process::{Command, Stdio};

/// What `promtool check metrics` has to say, and its exit status: 0 for what is right and of good
/// style, 3 for what is right.
fn promtool(text: &str) -> (Option<i32>, String) {
    let mut child = Command::new("promtool")
        .args(["check", "metrics"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("promtool is installed");
    child.stdin.take().unwrap().write_all(text.as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    let said = [output.stdout, output.stderr].concat();
    (output.status.code(), String::from_utf8_lossy(&said).into_owned())
}

#[test]
fn prometheus_reads_every_number() {
    let folder = folder();
    let server = Server::start(folder.path());
    let early = server.get("/metrics");
    assert!(matches!(early.status, 200 | 503), "{early:?}");
    let (first, second) = (server.register("web 1"), server.register("a\"b\\c"));
    for (device, fields) in [
        (&first, r#""name":"load.1m","value":0.25,"units":"""#),
        (&second, r#""name":"load.1m","value":-1e39"#),
        (&first, r#""name":"load/1m","type":"int32","value":-20"#),
        (&first, r#""name":"load_1m","type":"uint32","value":4294967295"#),
        (&first, r#""name":"state","type":"string","value":"up""#),
        (&first, r#""name":"5 é\"\\\n","value":1,"units":"%""#),
    ] {
        assert_eq!(server.put(device, &report(fields)).status, 200, "{fields}");
    }
    server.wait_for(&first, "5 é\"\\\n");
    server.wait_for(&second, "load.1m");
    let reply = server.get("/metrics");
    assert_eq!(reply.header("content-type"), "text/plain; version=0.0.4; charset=utf-8");
    let wanted = concat!(
        "# HELP ______ The last value of 5 é\"\\\\\\n\n",
        "# TYPE ______ gauge\n",
        "______{device=\"1\",name=\"web 1\",metric=\"5 é\\\"\\\\\\n\",unit=\"%\"} 1\n",
        "# HELP load_1m The last value of load.1m\n",
        "# TYPE load_1m gauge\n",
        "load_1m{device=\"1\",name=\"web 1\",metric=\"load.1m\"} 0.25\n",
        "load_1m{device=\"2\",name=\"a\\\"b\\\\c\",metric=\"load.1m\",unit=\"u\"} -1e+39\n",
        "load_1m{device=\"1\",name=\"web 1\",metric=\"load/1m\",unit=\"u\"} -20\n",
        "load_1m{device=\"1\",name=\"web 1\",unit=\"u\"} 4294967295\n",
    );
    assert_eq!(reply.text(), wanted);
    assert_eq!(promtool(reply.text()), (Some(0), String::new()));
    // The judge does judge.
    assert_eq!(promtool(&reply.text().replace("} 1\n", "} one\n")).0, Some(1));

    let main = |path: &str| ask(server.main, "GET", path, &[], b"");
    assert_eq!(main("/mrd/metrics").body, reply.body);
    assert_eq!(main("/api/v2/current?format=prometheus").body, reply.body);
    let one = server.get("/metrics?device=2").text().to_owned();
    assert_eq!(one.lines().count(), 3);
    assert!(one.contains("load_1m{device=\"2\""), "{one}");
    let other = main("/api/v2/current?format=prometheus&metric=load%3F1m&device=1");
    assert_eq!(other.text().lines().filter(|line| !line.starts_with('#')).count(), 3);
    assert_eq!(main("/mrd/metrics?metric=none").text(), "");
    for path in ["/metrics?format=json", "/metrics?x"] {
        assert_eq!(server.get(path).status, 400, "{path}");
    }
    let other = ask(server.reporting, "DELETE", "/metrics", &[], b"");
    assert_eq!((other.status, other.header("allow")), (405, "GET, POST"));
}
