//! Clients that dawdle and connections that idle: the others are answered, and memory stays bounded.

use super::told;
use super::watched::Watched;
use crate::context::{CONCERTIM, connect, eventually, folder, read};
use rustix::fd::OwnedFd;
use rustix::net::{AddressFamily, SocketFlags, SocketType};
use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
use std::io::{BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::process::Command;
use std::time::Duration;

/// What the memory of a server may grow by under a crowd: 1,024 connections on each of three
/// listeners, which have some 11 KiB each.
const GROWTH: u64 = 64 << 20;

/// Connections of a crowd.
const CROWD: usize = 10_000;

/// Lets this process have as many descriptors as the system allows; answers how many.
fn raise_limit() -> usize {
    let Rlimit { maximum, .. } = getrlimit(Resource::Nofile);
    setrlimit(Resource::Nofile, Rlimit { current: maximum, maximum }).unwrap();
    maximum.map_or(usize::MAX, |maximum| maximum as usize)
}

/// A connection under way, which nobody waits for: the server has more of them than it takes.
fn knock(to: SocketAddr) -> OwnedFd {
    let flags = SocketFlags::NONBLOCK | SocketFlags::CLOEXEC;
    let socket =
        rustix::net::socket_with(AddressFamily::INET, SocketType::STREAM, flags, None).unwrap();
    match rustix::net::connect(&socket, &to) {
        Ok(()) | Err(rustix::io::Errno::INPROGRESS) => socket,
        Err(error) => panic!("{error}"),
    }
}

/// A server that has as few descriptors as many systems give without being asked.
fn usual(folder: &std::path::Path) -> Watched {
    let mut command = Command::new("prlimit");
    let (maximum, usual) = (raise_limit(), 1_024);
    command.arg(format!("--nofile={usual}:{maximum}")).arg(CONCERTIM);
    Watched::start_as(command, folder, folder, &[])
}

/// A kept connection is answered.
#[track_caller]
fn assert_answered(kept: &mut BufReader<TcpStream>, bearer: &str, body: &str) {
    let headers = [("Host", "x"), ("Authorization", bearer)];
    crate::context::write(kept.get_mut(), "POST", "/metrics", &headers, body.as_bytes());
    let reply = read(kept).expect("an answer");
    assert_eq!(reply.status, 200, "{}", reply.text());
}

#[test]
fn ten_thousand_idle_connections_keep_nobody_out_for_long() {
    let folder = folder();
    let watched = usual(folder.path());
    let device = watched.server.register("box");
    let (main, reporting, graphite) =
        (watched.server.main, watched.server.reporting, watched.graphite);
    let bearer = format!("Bearer {}", watched.server.token);
    let item = |name: &str, value: usize| {
        format!(r#"{{"device":"{device}","name":"{name}","value":{value}}}"#)
    };
    let mut kept = BufReader::new(connect(reporting));
    assert_answered(&mut kept, &bearer, &item("before", 0));
    let before = watched.memory();
    let count = CROWD.min(raise_limit() - 500);
    let mut idle = Vec::new();
    for at in 0..count {
        let to = [main, reporting, graphite][at % 3];
        idle.push(knock(to));
        if at % 1_000 == 0 {
            // Who is served already is served on, with new series each time: files are written.
            assert_answered(&mut kept, &bearer, &item(&format!("m{at}"), at));
        }
    }
    std::thread::sleep(Duration::from_secs(2));
    // So is who comes now, behind all of them, also to keep its connection.
    for to in [main, reporting] {
        let mut new = BufReader::new(connect(to));
        for _ in 0..3 {
            crate::context::write(new.get_mut(), "GET", "/status", &[("Host", "x")], b"");
            let answer = read(&mut new);
            assert!(answer.is_some(), "no answer from {to}: {}", watched.log());
        }
    }
    assert_answered(&mut kept, &bearer, &item("during", 1));
    let grown = watched.memory().saturating_sub(before);
    println!("{count} idle connections: {} KiB more", grown / 1_024);
    assert!(grown < GROWTH, "{grown} bytes more for {count} connections");
    // They go, and everybody is let in.
    drop(idle);
    watched.server.wait_for(&device, "during");
    watched.assert_sound();
    let mut lines = TcpStream::connect(graphite).unwrap();
    writeln!(lines, "box.after 1 -1").unwrap();
    watched.server.wait_for(&device, "after");
    let log = watched.log();
    assert!(!log.contains("Too many open files"), "{log}");
}

/// A client that sends a byte now and then.
struct Slow {
    stream: TcpStream,
    left: std::vec::IntoIter<u8>,
}

impl Slow {
    fn new(to: SocketAddr, text: &str) -> Self {
        Self { stream: connect(to), left: text.as_bytes().to_vec().into_iter() }
    }

    /// Sends a byte; a server may have had enough of it.
    fn send(&mut self) {
        if let Some(byte) = self.left.next() {
            let _ = self.stream.write_all(&[byte]);
        }
    }
}

#[test]
fn clients_that_send_byte_by_byte_hold_nobody_up() {
    /// Clients of each kind.
    const EACH: usize = 100;
    let folder = folder();
    let watched = usual(folder.path());
    let device = watched.server.register("box");
    let (main, reporting) = (watched.server.main, watched.server.reporting);
    let token = &watched.server.token;
    let before = watched.memory();
    let long = "x".repeat(10_000);
    let head = format!("GET /status HTTP/1.1\r\nHost: x\r\nX-Long: {long}");
    let put = format!(
        "PUT /{device}/metrics HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {token}\r\n\
         Content-Length: 100000\r\n\r\n"
    );
    let post = format!(
        "POST /write HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {token}\r\n\
         Content-Length: 100000\r\n\r\n"
    );
    let mut heads = Vec::new();
    let mut bodies = Vec::new();
    let mut lines = Vec::new();
    for at in 0..EACH {
        heads.push(Slow::new([main, reporting][at % 2], &head));
        for head in [&put, &post] {
            let mut slow = Slow::new(reporting, &long);
            slow.stream.write_all(head.as_bytes()).unwrap();
            bodies.push(slow);
        }
        lines.push(Slow::new(watched.graphite, &format!("box.slow{at} {at} -1\n")));
    }
    let send = |all: &mut [Slow]| all.iter_mut().for_each(Slow::send);
    for round in 0..40 {
        [&mut heads, &mut bodies, &mut lines].into_iter().for_each(|all| send(all));
        std::thread::sleep(Duration::from_millis(50));
        if round % 10 == 0 {
            watched.server.report(&device, "quick", f64::from(round));
            watched.assert_sound();
        }
    }
    // A line counts when it has ended, however long it took.
    for at in [0, EACH - 1] {
        watched.server.wait_for(&device, &format!("slow{at}"));
    }
    let grown = watched.memory().saturating_sub(before);
    println!("{} slow clients: {} KiB more", 4 * EACH, grown / 1_024);
    assert!(grown < GROWTH, "{grown} bytes more");
    // Bodies have 10 s: then they are told, and let go.
    for slow in &mut bodies {
        slow.stream.set_nonblocking(false).unwrap();
        let mut said = String::new();
        let _ = slow.stream.read_to_string(&mut said);
        assert!(said.starts_with("HTTP/1.1 400 "), "{said}");
        assert!(said.contains("i/o timeout"), "{said}");
    }
    if told().is_some() {
        // Heads have 30 s, however busily their bytes come.
        for slow in &mut heads {
            eventually("the head to be too slow", || {
                slow.send();
                slow.stream.set_read_timeout(Some(Duration::from_millis(5))).unwrap();
                match slow.stream.read(&mut [0; 512]) {
                    Ok(0) => Some(()),
                    Ok(_) => None,
                    Err(error) => (error.kind() != std::io::ErrorKind::WouldBlock).then_some(()),
                }
            });
        }
    }
    watched.assert_sound();
}
