//! Reports on the fast path of a connection and behind it: the same answers, whatever comes with them.

use crate::context::{Listener, ask, connect, folder, read, report, watched};
use bytes::Bytes;
use concertim_server::http::{self, Answer, Came, Handler, Limits, Put, Request};
use std::collections::BTreeMap;
use std::io::{BufReader, Read, Write};
use std::net::{Shutdown, SocketAddr};
use std::time::Duration;

/// Takes reports of 3 bytes on the fast path; what comes to hyper is answered with 418.
struct Three;

impl Handler for Three {
    async fn answer(&self, request: Request) -> Answer {
        let body = http::read_body(request.body, &Limits::default()).await;
        let body = body.unwrap_or(Bytes::from_static(b"cut off"));
        http::with_status(418.try_into().unwrap(), "text/plain".parse().unwrap(), body)
    }

    async fn take(&self, put: &Put<'_>, _came: Came) -> bool {
        (put.path, put.authorization, put.body.len()) == ("/d/metrics", "Bearer a.b.c", 3)
    }
}

/// A listener with a short time for silence.
fn listener() -> Listener {
    Listener::start(Three, Limits { head_time_max: Duration::from_secs(2), ..Limits::default() })
}

/// A request in which a line of the head may be changed.
fn request(line: &str, more: &str, body: &str) -> String {
    let length = body.len();
    format!(
        "{line}\r\nHost: x\r\nAuthorization: Bearer a.b.c\r\nContent-Length: {length}\r\n{more}\r\n{body}"
    )
}

const LINE: &str = "PUT /d/metrics HTTP/1.1";

/// The statuses and bodies of so many answers to these bytes, and of all that come once there are no
/// more bytes.
fn answers(to: SocketAddr, pieces: &[&[u8]], count: usize) -> Vec<(u16, String)> {
    let mut stream = connect(to);
    for (at, piece) in pieces.iter().enumerate() {
        if at > 0 {
            // So that the pieces come one by one.
            std::thread::sleep(Duration::from_millis(2));
        }
        stream.write_all(piece).unwrap();
    }
    let mut stream = BufReader::new(stream);
    let next = |stream: &mut _| read(stream).map(|reply| (reply.status, reply.text().to_owned()));
    let mut found: Vec<_> = std::iter::from_fn(|| next(&mut stream)).take(count).collect();
    stream.get_ref().shutdown(Shutdown::Write).unwrap();
    found.extend(std::iter::from_fn(|| next(&mut stream)));
    found
}

fn taken() -> (u16, String) {
    (200, "{\"status\":200}\n".to_owned())
}

fn passed_on(body: &str) -> (u16, String) {
    (418, body.to_owned())
}

#[test]
fn plain_reports_are_taken_and_all_else_is_passed_on_with_what_follows() {
    let listener = listener();
    let check = |bytes: &str, wanted: &[(u16, String)]| {
        let found = answers(listener.address, &[bytes.as_bytes()], wanted.len());
        assert_eq!(found, wanted, "{bytes:?}");
    };
    let good = request(LINE, "", "abc");
    check(&good, &[taken()]);
    check(&good.repeat(3), &[taken(), taken(), taken()]);
    // 200 of them are more than are held at once.
    assert_eq!(answers(listener.address, &[good.repeat(200).as_bytes()], 200), vec![taken(); 200]);
    check(&request(LINE, "Connection: keep-alive\r\nAccept: */*\r\nX-A: b\r\n", "abc"), &[taken()]);
    for other in [
        request(LINE, "", "abcd"),
        request(LINE, "", ""),
        request("PUT /%64/metrics HTTP/1.1", "", "abc"),
        request("PUT /d/metrics?x HTTP/1.1", "", "abc"),
        request("PUT http://x/d/metrics HTTP/1.1", "", "abc"),
        request("PUT /d HTTP/1.1", "", "abc"),
        request("POST /d/metrics HTTP/1.1", "", "abc"),
        request("PUTT /d/metrics HTTP/1.1", "", "abc"),
        request(LINE, "Content-Encoding: gzip\r\n", "abc"),
        request(LINE, "Authorization: Bearer a.b.c\r\n", "abc"),
        request(LINE, "Expect: 100-continu\r\n", "abc"),
        request(LINE, "Upgrade: x\r\n", "abc"),
        request(LINE, &"X: y\r\n".repeat(30), "abc"),
        good.replace("a.b.c", "a.b.d"),
        good.replace("Authorization", "Authorisation"),
    ] {
        let body = other.split_once("\r\n\r\n").unwrap().1;
        check(&other, &[passed_on(body)]);
        // What was taken before is answered before, and from then on all goes one way.
        let line = [&good, &good, &other, &good].map(String::as_str).concat();
        check(&line, &[taken(), taken(), passed_on(body), passed_on("abc")]);
    }
    check(&request(LINE, "Connection: close\r\n", "abc"), &[passed_on("abc")]);
    check(&request("PUT /d/metrics HTTP/1.0", "", "abc"), &[passed_on("abc")]);
    let chunked = good.replace("Content-Length: 3", "Transfer-Encoding: chunked");
    let chunked = chunked.replace("\r\n\r\nabc", "\r\n\r\n3\r\nabc\r\n0\r\n\r\n");
    check(&(chunked + &good), &[passed_on("abc"), passed_on("abc")]);
    let long = "x".repeat(9_000);
    check(&request(LINE, "", &long), &[passed_on(&long)]);
    check(&request(LINE, &format!("X-Long: {long}\r\n"), "abc"), &[passed_on("abc")]);
}

#[test]
fn what_is_no_request_is_refused_as_before() {
    let listener = listener();
    let good = request(LINE, "", "abc");
    for broken in [
        good.replace("Host: x", "Host x"),
        good.replace("HTTP/1.1", "HTTP/3.0"),
        good.replace("Content-Length: 3", "Content-Length: +3"),
        good.replace("Content-Length: 3", "Content-Length: 3\r\nContent-Length: 4"),
        good.replace("Content-Length: 3", "Content-Length: 99999999999999999999999"),
    ] {
        for before in [0, 2] {
            let bytes = good.repeat(before) + &broken;
            let found = answers(listener.address, &[bytes.as_bytes()], before + 1);
            let (refused, before_it) = found.split_last().expect("an answer");
            assert_eq!(refused, &(400, String::new()), "{broken:?}");
            assert_eq!(before_it, vec![taken(); before]);
        }
    }
    // Cut off: in the body, in the head, before it.
    for (length, answer) in [(good.len() - 1, Some("cut off")), (40, None), (2, None), (0, None)] {
        let bytes = good.repeat(2) + &good[..length];
        let wanted = [Some(taken()), Some(taken()), answer.map(passed_on)];
        let wanted: Vec<_> = wanted.into_iter().flatten().collect();
        assert_eq!(answers(listener.address, &[bytes.as_bytes()], 2), wanted);
    }
}

#[test]
fn requests_may_come_in_any_pieces() {
    let listener = listener();
    let line = request(LINE, "", "abc") + &request(LINE, "", "xyz") + &request(LINE, "", "four");
    let line = line.as_bytes();
    let wanted = [taken(), taken(), passed_on("four")];
    for at in 0..line.len() {
        let (first, second) = line.split_at(at);
        assert_eq!(answers(listener.address, &[first, second], 3), wanted, "cut at {at}");
    }
    let bytes: Vec<&[u8]> = line.chunks(1).collect();
    assert_eq!(answers(listener.address, &bytes, 3), wanted);
}

#[test]
fn who_is_slow_is_passed_on_and_who_is_silent_is_let_go() {
    let listener = listener();
    let good = request(LINE, "", "abc");
    let mut slow = connect(listener.address);
    slow.write_all(&good.as_bytes()[..good.len() - 1]).unwrap();
    std::thread::sleep(Duration::from_millis(1_300));
    slow.write_all(b"c").unwrap();
    let mut slow = BufReader::new(slow);
    assert_eq!(read(&mut slow).unwrap().status, 418);
    let mut silent = connect(listener.address);
    silent.write_all(good.as_bytes()).unwrap();
    let mut silent = BufReader::new(silent);
    assert_eq!(read(&mut silent).unwrap().status, 200);
    assert_eq!(silent.read(&mut [0]).unwrap(), 0, "closed");
    assert_eq!(connect(listener.address).read(&mut [0]).unwrap(), 0, "closed");
}

#[test]
fn the_end_waits_for_what_has_begun() {
    let listener = listener();
    let good = request(LINE, "", "abc");
    let mut idle = connect(listener.address);
    let mut begun = connect(listener.address);
    begun.write_all(&good.as_bytes()[..good.len() - 1]).unwrap();
    std::thread::sleep(Duration::from_millis(100));
    listener.shutdown.cancel();
    assert_eq!(idle.read(&mut [0]).unwrap(), 0, "closed");
    begun.write_all(b"c").unwrap();
    assert_eq!(read(&mut BufReader::new(begun)).unwrap().status, 418);
    listener.runtime.block_on(listener.served).unwrap();
}

/// What is counted of reports, by name and labels.
fn counts_of_reports(admin: SocketAddr) -> BTreeMap<String, f64> {
    let text = ask(admin, "GET", "/metrics", &[], b"");
    let is_count = |name: &str| {
        let of_report = ["concertim_reports_", "concertim_received_", "concertim_rate_limited"];
        of_report.iter().any(|start| name.starts_with(start))
            || name.contains("route=\"report\"")
            || name == "concertim_report_duration_seconds_count"
    };
    let samples = text.text().lines().filter_map(|line| line.rsplit_once(' '));
    let counts = samples.filter(|(name, _)| is_count(name));
    counts.map(|(name, count)| (name.to_owned(), count.parse().unwrap())).collect()
}

/// The answer to `request`, on a connection that has left the fast path or not.
fn raw(to: SocketAddr, leaves: bool, request: &str) -> String {
    let mut stream = connect(to);
    if leaves {
        stream.write_all(b"GET /status HTTP/1.1\r\nHost: x\r\n\r\n").unwrap();
        let mut first = BufReader::new(stream.try_clone().unwrap());
        read(&mut first).unwrap();
    }
    // The last one ends the connection.
    let last = "GET /status HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
    stream.write_all((request.to_owned() + last).as_bytes()).unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    let end = answer.rfind("HTTP/1.1 ").unwrap();
    answer.truncate(end);
    let is_date = |line: &&str| line.starts_with("date: ");
    let (date, lines): (Vec<&str>, Vec<&str>) = answer.split("\r\n").partition(is_date);
    assert_eq!(date.len(), 1, "{answer:?}");
    let place = answer.split("\r\n").position(|line| is_date(&line));
    format!("{place:?} {}", lines.join("\r\n"))
}

#[test]
fn the_real_server_answers_the_same_on_both_paths_and_counts_the_same() {
    let folder = folder();
    let (server, admin) = watched(folder.path(), &[]);
    let device = server.register("box");
    let put = |path: &str, token: &str, body: &str| {
        let length = body.len();
        format!(
            "PUT {path} HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {token}\r\n\
             Content-Length: {length}\r\n\r\n{body}"
        )
    };
    let good = report(r#""name":"m","value":7"#);
    let narrow = server.token_with(&["--scope", "read"]);
    let other = server.token_with(&["--device", "other"]);
    for (to, before) in [(server.reporting, ""), (server.main, "/mrd")] {
        let path = format!("{before}/{device}/metrics");
        for (path, token, body, status) in [
            (&*path, &*server.token, &*good, 200),
            (&path, &server.token, &report(r#""name":"m","value":"x""#), 422),
            (&path, &server.token, "{", 400),
            (&path, &narrow, &good, 403),
            (&path, &other, &good, 403),
            (&path, "a.b.c", &good, 401),
            (&format!("{before}/nobody/metrics"), &server.token, &good, 404),
            (&format!("{before}/metrics"), &server.token, &good, 404),
            (&format!("{before}/a/{device}/metrics"), &server.token, &good, 404),
        ] {
            let request = put(path, token, body);
            let mut counts: Vec<Vec<(String, f64)>> = Vec::new();
            let replies = [false, true].map(|leaves| {
                let before = counts_of_reports(admin);
                let reply = raw(to, leaves, &request);
                let after = counts_of_reports(admin);
                let more = after.into_iter().map(|(name, count)| {
                    let more = count - before[&name];
                    (name, more)
                });
                counts.push(more.collect());
                reply
            });
            assert!(replies[0].contains(&format!("HTTP/1.1 {status} ")), "{path} {}", replies[0]);
            assert_eq!(replies[0], replies[1], "{path} {body}");
            assert_eq!(counts[0], counts[1], "{path} {body}");
            let accepted = counts[0].iter().find(|(name, _)| name.contains("accepted_total"));
            assert_eq!(accepted.unwrap().1, f64::from(u8::from(status == 200)), "{path} {body}");
        }
    }
    server.wait_for(&device, "m");
}
