//! What the server tells of itself, and limits that a configuration file sets.

use crate::context::{Reply, Server, ask, folder, report};
use std::path::Path;

/// A server over `data` with a configuration file of that text.
#[track_caller]
#[expect(clippy::disallowed_methods, reason = "a test's own folder outlives no crash")]
fn configured(data: &Path, text: &str) -> Server {
    let file = data.join("config.yml");
    std::fs::write(&file, text).unwrap();
    Server::start_with(data, &["--step", "1", "--config-file", file.to_str().unwrap()])
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
    assert_eq!(reply.status, 503);
    assert!(reply.text().contains("there are 5 series, the most there can be"), "{reply:?}");
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
