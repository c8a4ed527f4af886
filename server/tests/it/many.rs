//! Reads of ten thousand series: what is sent in pieces, and what is refused.

use crate::context::{Reply, Server, ask, connect, eventually, folder, read, report, write};
use std::io::BufReader;

/// Metrics of each device.
const EACH: usize = 5_001;

#[test]
fn answers_of_many_series_come_in_pieces_or_are_refused() {
    let folder = folder();
    let server = Server::start(folder.path());
    let bearer = format!("Bearer {}", server.token);
    let mut stream = BufReader::new(connect(server.reporting));
    for name in ["one", "two"] {
        let path = format!("/{}/metrics", server.register(name));
        for number in 0..EACH {
            let body = report(&format!(r#""name":"metric.{number:05}","value":{number}"#));
            let headers = [("Authorization", bearer.as_str())];
            write(stream.get_mut(), "PUT", &path, &headers, body.as_bytes());
            assert_eq!(read(&mut stream).unwrap().status, 200);
        }
    }
    let get = |path: &str| ask(server.main, "GET", &format!("/api/v2/{path}"), &[], b"");
    let all = eventually("every value", || {
        let all = get("current");
        (all.status == 200 && all.text().matches("\"device\"").count() == 2 * EACH).then_some(all)
    });
    assert_eq!(all.header("transfer-encoding"), "chunked");
    let values = all.json();
    let metrics = values.as_array().unwrap().iter().map(|one| one["metric"].as_str().unwrap());
    assert!(metrics.is_sorted());
    // Its tag is that of the run: the same as long as the run is the last one, never one of another
    // question.
    let tag = all.header("etag").to_owned();
    assert!(tag.starts_with('"'), "{tag}");
    assert_ne!(get("current?metric=*").header("etag"), tag);
    eventually("two questions between two runs", || {
        let tag = get("current").header("etag").to_owned();
        let again = ask(server.main, "GET", "/api/v2/current", &[("If-None-Match", &tag)], b"");
        (again.status == 304).then_some(())
    });
    let headers = [("Accept-Encoding", "zstd")];
    let coded = ask(server.main, "GET", "/api/v2/current", &headers, b"");
    assert_eq!(coded.header("content-encoding"), "zstd");
    assert!(coded.body.len() < all.body.len() / 8, "{}", coded.body.len());
    let plain = zstd::stream::decode_all(&*coded.body).unwrap();
    assert_eq!(plain.split(|byte| *byte == b'{').count(), 2 * EACH + 1);
    let csv = get("current?format=csv");
    assert_eq!(csv.text().matches("\r\n").count(), 2 * EACH + 1);
    let scrape = server.get("/metrics");
    assert_eq!(scrape.header("transfer-encoding"), "chunked");
    assert_eq!(scrape.text().lines().filter(|line| line.starts_with("# TYPE")).count(), EACH);
    assert_eq!(scrape.text().lines().count(), 4 * EACH);

    let refused = |path: &str, says: &str| {
        let reply: Reply = get(path);
        assert_eq!(reply.status, 413, "{path}");
        assert!(reply.text().contains(says), "{path}: {}", reply.text());
    };
    refused("current/events", "10002 values, and an event may have 5000");
    refused("current/events?device=1", "5001 values");
    eventually("every series", || {
        let names = server.get("/devices/2/metrics/historic").json();
        (names.as_array().unwrap().len() == EACH).then_some(())
    });
    refused("history", "more than 10000 series");
    refused("history?metric=metric.*", "more than 10000 series");
    refused("history?device=1&from=now-2y&step=3600", "an answer may have 25000000");
    let some = get("history?device=1&metric=metric.0*&from=now-1min&to=now&format=ndjson");
    assert_eq!((some.status, some.text().lines().count()), (200, EACH));
}
