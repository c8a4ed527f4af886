//! Current values as events: what comes, when it ends, and how many may listen.

use crate::context::{Server, ask, connect, eventually, folder, write};
use serde_json::Value;
use std::io::{BufRead, BufReader, Read};
use std::net::TcpStream;

/// A stream of events.
struct Events {
    stream: BufReader<TcpStream>,
    text: String,
    head: String,
}

impl Events {
    fn open(server: &Server, query: &str, headers: &[(&str, &str)]) -> Self {
        let mut stream = connect(server.main);
        let path = format!("/api/v2/current/events{query}");
        write(&mut stream, "GET", &path, headers, b"");
        let mut stream = BufReader::new(stream);
        let mut head = String::new();
        while !head.ends_with("\r\n\r\n") {
            assert!(stream.read_line(&mut head).unwrap() > 0, "{head}");
        }
        Self { stream, text: String::new(), head }
    }

    /// The next block, up to its empty line; `None` at the end.
    fn block(&mut self) -> Option<String> {
        loop {
            if let Some((block, rest)) = self.text.split_once("\n\n") {
                let (block, rest) = (block.to_owned(), rest.to_owned());
                self.text = rest;
                return Some(block);
            }
            let mut size = String::new();
            self.stream.read_line(&mut size).unwrap();
            let size = usize::from_str_radix(size.trim_end(), 16).ok()?;
            let mut chunk = vec![0; size + 2];
            self.stream.read_exact(&mut chunk).unwrap();
            if size == 0 {
                return None;
            }
            self.text.push_str(std::str::from_utf8(&chunk[..size]).unwrap());
        }
    }

    /// The time and the values of the next event.
    fn event(&mut self) -> Option<(i64, Value)> {
        loop {
            let block = self.block()?;
            let Some(event) = block.strip_prefix("id: ") else { continue };
            let (id, data) = event.split_once("\ndata: ").unwrap();
            return Some((id.parse().unwrap(), serde_json::from_str(data).unwrap()));
        }
    }
}

#[test]
fn each_run_is_an_event_of_what_is_asked_for() {
    let folder = folder();
    let server = Server::start(folder.path());
    let (first, second) = (server.register("one"), server.register("two"));
    server.report(&first, "load", 1.5);
    server.report(&first, "other", 9.0);
    server.report(&second, "load", 2.5);
    server.wait_for(&first, "load");
    server.wait_for(&second, "load");
    let mut events = Events::open(&server, "?metric=lo*&device=1", &[("Accept-Encoding", "gzip")]);
    assert!(events.head.starts_with("HTTP/1.1 200"), "{}", events.head);
    let head = events.head.to_ascii_lowercase();
    assert!(head.contains("content-type: text/event-stream\r\n"), "{head}");
    assert!(!head.contains("content-encoding"), "{head}");
    assert_eq!(events.block().unwrap(), "retry: 3000");
    let (run, values) = events.event().unwrap();
    let all = values.as_array().unwrap();
    assert_eq!(all.len(), 1, "{values}");
    assert_eq!((&all[0]["device"], &all[0]["value"]), (&"1".into(), &1.5.into()));
    server.report(&first, "load", 3.5);
    let mut last = run;
    loop {
        let (run, values) = events.event().unwrap();
        assert!(run > last);
        last = run;
        if values[0]["value"] == 3.5 {
            break;
        }
    }
    // Who comes back is not told the run that it has.
    let mut again = Events::open(&server, "?device=1", &[("Last-Event-ID", &last.to_string())]);
    assert_ne!(again.event().unwrap().0, last);
    // Before the first run, and with nothing to tell, there is an answer already.
    let mut nothing = Events::open(&server, "?metric=none", &[]);
    assert_eq!(nothing.event().unwrap().1, serde_json::json!([]));
    // The end of the server is the end of each stream, and waits for none.
    assert_eq!(server.stop("-TERM"), Some(0));
    while events.event().is_some() {}
    while again.block().is_some() {}
}

#[test]
fn streams_are_counted() {
    let folder = folder();
    let server = Server::start(folder.path());
    let mut streams: Vec<Events> = (0..128).map(|_| Events::open(&server, "", &[])).collect();
    assert!(streams.iter().all(|events| events.head.starts_with("HTTP/1.1 200")));
    let path = "/api/v2/current/events";
    let refused = ask(server.main, "GET", path, &[], b"");
    assert_eq!((refused.status, refused.header("retry-after")), (503, "30"));
    assert!(refused.text().contains("128 streams"), "{}", refused.text());
    // Others are served, and a place that was left is free.
    assert_eq!(ask(server.main, "GET", "/mrd/status", &[], b"").status, 200);
    streams.pop();
    eventually("a free place", || {
        Events::open(&server, "", &[]).head.starts_with("HTTP/1.1 200").then_some(())
    });
    for (path, status) in [("?device=9", 404), ("?format=json", 400)] {
        let reply = ask(server.main, "GET", &format!("/api/v2/current/events{path}"), &[], b"");
        assert_eq!(reply.status, status, "{path}");
    }
}
