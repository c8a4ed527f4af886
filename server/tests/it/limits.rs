//! What a client may cost: sizes, counts, times.

use crate::context::{Listener, Server, ask, connect, folder, read, report, write};
use bytes::Bytes;
use concertim_server::http::{self, Answer, Handler, Limits, Request};
use std::io::{BufReader, Read, Write};
use std::time::Duration;

/// Answers with the length of the body, or with 64 MiB for `/large`.
struct Length(Limits);

impl Handler for Length {
    async fn answer(&self, request: Request) -> Answer {
        if request.head.uri.path() == "/large" {
            return http::json(Bytes::from(vec![b' '; 64 * 1_024 * 1_024]));
        }
        match http::read_body(request.body, &self.0).await {
            Ok(body) => http::json(body.len().to_string()),
            Err(failure) => http::body_failure(failure, &self.0),
        }
    }
}

/// A listener with short times.
fn small() -> Listener {
    let limits = Limits {
        connections_max: 2,
        head_bytes_max: 8_192,
        body_bytes_max: 1_000,
        head_time_max: Duration::from_millis(300),
        body_time_max: Duration::from_millis(300),
        stall_time_max: Duration::from_millis(300),
        drain_time_max: Duration::from_secs(2),
        ..Limits::default()
    };
    Listener::start(Length(limits.clone()), limits)
}

#[test]
fn bodies_are_limited_in_size_and_time() {
    let small = small();
    for (length, status) in [(0, 200), (1_000, 200), (1_001, 413), (100_000, 413)] {
        let reply = ask(small.address, "PUT", "/", &[], &vec![b'x'; length]);
        assert_eq!(reply.status, status, "{length}");
    }
    let chunked = |count: usize| {
        let mut stream = connect(small.address);
        write(&mut stream, "GET", "/", &[("Transfer-Encoding", "chunked")], b"");
        for _ in 0..count {
            let _ = stream.write_all(b"64\r\n");
            let _ = stream.write_all(&[b'x'; 100]);
            let _ = stream.write_all(b"\r\n");
        }
        let _ = stream.write_all(b"0\r\n\r\n");
        read(&mut BufReader::new(stream)).unwrap()
    };
    assert_eq!(chunked(10).text(), "1000");
    assert_eq!(chunked(11).status, 413);
    let mut stream = connect(small.address);
    stream.write_all(b"PUT / HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\nabc").unwrap();
    let mut stream = BufReader::new(stream);
    let reply = read(&mut stream).unwrap();
    assert_eq!((reply.status, reply.header("connection")), (400, "close"));
    assert!(reply.text().contains("i/o timeout"), "{}", reply.text());
    assert_eq!(stream.read(&mut [0]).unwrap(), 0, "closed");
}

#[test]
fn heads_are_limited_in_size_count_and_time() {
    let small = small();
    let fields = |count: usize| -> Vec<(String, String)> {
        (0..count).map(|at| (format!("X-{at}"), "y".to_owned())).collect()
    };
    // `Host` is one of them.
    for (count, status) in [(Limits::HEADERS_MAX - 1, 200), (Limits::HEADERS_MAX, 431)] {
        let fields = fields(count);
        let fields: Vec<(&str, &str)> = fields.iter().map(|(n, v)| (&**n, &**v)).collect();
        assert_eq!(ask(small.address, "GET", "/", &fields, b"").status, status, "{count}");
    }
    let long = "y".repeat(9_000);
    assert_eq!(ask(small.address, "GET", "/", &[("X-Long", &long)], b"").status, 431);
    for start in ["", "GET / HT", "GET / HTTP/1.1\r\nHost: x\r\n"] {
        let mut stream = connect(small.address);
        stream.write_all(start.as_bytes()).unwrap();
        // Closed, with or without a word; not held.
        let _ = stream.read_to_end(&mut Vec::new());
    }
    // A kept connection that is silent is closed, too.
    let mut stream = connect(small.address);
    write(&mut stream, "GET", "/", &[], b"");
    let mut stream = BufReader::new(stream);
    assert_eq!(read(&mut stream).unwrap().status, 200);
    assert_eq!(stream.read(&mut [0]).unwrap(), 0, "closed");
}

#[test]
fn connections_wait_for_their_turn_and_who_stalls_loses_it() {
    let small = small();
    // Two take answers larger than the system buffers, and read nothing of them.
    let stalled: Vec<_> = (0..2)
        .map(|_| {
            let mut stream = connect(small.address);
            write(&mut stream, "GET", "/large", &[], b"");
            stream
        })
        .collect();
    assert_eq!(ask(small.address, "GET", "/", &[], b"").status, 200);
    // One of them was cut off to make room; the other will have been by now.
    std::thread::sleep(Duration::from_secs(1));
    for mut stream in stalled {
        let mut got = Vec::new();
        let ended = stream.read_to_end(&mut got);
        assert!(ended.is_err() || got.len() < 64 * 1_024 * 1_024, "it was cut off");
    }
}

#[test]
fn who_is_silent_gives_way_and_who_is_answered_does_not() {
    let small = small();
    // One that has been answered and says no more, and one that has never said anything.
    let mut silent = [connect(small.address), connect(small.address)];
    write(&mut silent[0], "GET", "/", &[], b"");
    let mut answered = BufReader::new(silent[0].try_clone().unwrap());
    assert_eq!(read(&mut answered).unwrap().status, 200);
    let mut reads: Vec<_> = (0..2)
        .map(|_| {
            let mut stream = connect(small.address);
            write(&mut stream, "GET", "/large", &[], b"");
            BufReader::new(stream)
        })
        .collect();
    for stream in &mut silent {
        assert!(matches!(stream.read(&mut [0]), Ok(0) | Err(_)), "closed");
    }
    // Both take their time, longer than a silent one would be left.
    let mut third = connect(small.address);
    write(&mut third, "GET", "/", &[], b"");
    let mut taken = [0, 0];
    while taken.iter().any(|bytes| *bytes < 64 << 20) {
        for (stream, taken) in reads.iter_mut().zip(&mut taken) {
            let mut piece = vec![0; 8 << 20];
            let read = stream.read(&mut piece).unwrap();
            *taken += read;
            assert!(read > 0 || *taken >= 64 << 20, "cut off after {taken} bytes");
        }
        std::thread::sleep(Duration::from_millis(10));
    }
    drop(reads);
    assert_eq!(read(&mut BufReader::new(third)).unwrap().status, 200);
}

#[test]
fn the_end_waits_for_requests_under_way_and_not_for_ever() {
    let small = small();
    let mut under_way = connect(small.address);
    under_way.write_all(b"PUT / HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\n\r\na").unwrap();
    let idle = connect(small.address);
    std::thread::sleep(Duration::from_millis(50));
    small.shutdown.cancel();
    under_way.write_all(b"bc").unwrap();
    assert_eq!(read(&mut BufReader::new(under_way)).unwrap().text(), "3");
    small.runtime.block_on(small.served).unwrap();
    drop(idle);
}

#[test]
fn the_real_server_keeps_its_limits_and_lives_on() {
    let folder = folder();
    let server = Server::start(folder.path());
    let device = server.register("box");
    let large = report(&format!(r#""name":"n","more":"{}""#, "x".repeat(1_024 * 1_024)));
    let reply = server.put(&device, &large);
    assert_eq!(reply.status, 413);
    assert!(reply.json()["errors"][0]["detail"].as_str().unwrap().contains("1048576"));
    let fits = report(&format!(r#""name":"n","more":"{}""#, "x".repeat(1_024 * 1_000)));
    assert_eq!(server.put(&device, &fits).status, 200);
    let path = format!("/metrics/{}/current", "x".repeat(70_000));
    assert_eq!(server.get(&path).status, 431);
    assert_eq!(server.get("/status").status, 200);
}
