//! Sockets: who may do what, limits, TLS and the token, the background.

use super::{Daemon, PATIENCE, Place, value};
use crate::context::{CONCERTIM, eventually, mode};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::os::unix::net::UnixStream;
use std::process::Command;
use std::sync::Arc;
use tokio_rustls::rustls::pki_types::pem::PemObject;
use tokio_rustls::rustls::pki_types::{CertificateDer, ServerName};
use tokio_rustls::rustls::{ClientConfig, ClientConnection, RootCertStore, StreamOwned};

/// A port that was free a moment ago.
fn port() -> u16 {
    TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port()
}

fn ask(stream: impl Read + Write, lines: &str) -> String {
    let mut stream = BufReader::new(stream);
    stream.get_mut().write_all(lines.as_bytes()).unwrap();
    let mut answer = String::new();
    for _ in lines.lines() {
        if stream.read_line(&mut answer).unwrap_or(0) == 0 {
            answer.push_str("<end>");
            break;
        }
    }
    answer
}

fn connect(port: u16) -> TcpStream {
    let stream = TcpStream::connect(("127.0.0.1", port)).unwrap();
    stream.set_read_timeout(Some(PATIENCE)).unwrap();
    stream
}

#[test]
fn each_socket_has_its_own_permissions_and_mode() {
    let place = Place::new();
    place.create("a.rrd");
    let (reader, port) = (place.text("reader"), port());
    let tcp = format!("127.0.0.1:{port}");
    let daemon = Daemon::ours(
        &place,
        &[
            "-P",
            "FETCH,PING",
            "-m",
            "660",
            "-l",
            &reader,
            "-P",
            "BATCH,UPDATE",
            "-l",
            &tcp,
            "-P",
            "STATS,PING,UPDATE,HELP",
            "-m",
            "600",
        ],
    );
    assert_eq!((mode(reader.as_ref()), mode(&daemon.socket)), (0o660, 0o600));
    let unix = || UnixStream::connect(&reader).unwrap();
    assert_eq!(ask(unix(), "PING\n"), "0 PONG\n");
    assert_eq!(
        ask(unix(), "STATS\nUPDATE a.rrd 920804700:1:2\nBATCH\n.\nDUMP a.rrd\nFOO\n"),
        "-1 Permission denied.\n".repeat(5) + "-1 Unknown command: FOO\n"
    );
    assert_eq!(
        ask(connect(port), "UPDATE a.rrd 920804700:1:2\nPING\n"),
        "0 errors, enqueued 1 value(s).\n-1 Permission denied.\n"
    );
    let batch = ask(connect(port), "BATCH\nFLUSH a.rrd\n.\n");
    assert!(batch.ends_with("1 errors\n1 Permission denied.\n"), "{batch}");
}

#[test]
fn limits_hold() {
    let place = Place::new();
    place.create("a.rrd");
    let daemon = Daemon::ours(&place, &["--queue-bytes", "1000", "--connections", "3"]);
    let mut client = daemon.talk();
    client.ask("SUSPEND a.rrd");
    let mut taken = 0;
    let refused = loop {
        let answer = client.ask(&format!("UPDATE a.rrd {}:1:2", 920_804_500 + taken));
        if !answer.starts_with("0 errors") {
            break answer;
        }
        taken += 1;
        if taken == 1 {
            client.ask("SUSPEND a.rrd");
        }
    };
    // 13 bytes each and one between them.
    assert_eq!(taken, 1000 / 14 + 1);
    assert!(refused.starts_with("-1 1008 bytes of values wait"), "{refused}");
    client.ask("RESUME a.rrd");
    assert!(client.ask("FLUSH a.rrd").starts_with("0 Success"));
    assert!(client.ask("UPDATE a.rrd 920809000:1:2").starts_with("0 errors"));

    let mut long = daemon.talk();
    let line = "x".repeat(70_000);
    long.send(&line);
    assert_eq!(long.rest(), "-1 a line is longer than 65536 bytes\n");

    // Whoever is gone makes room.
    let second = eventually("room for a second", || {
        let mut second = daemon.talk();
        (second.ask("PING").is_empty()).then_some(second)
    });
    let third = daemon.talk();
    let fourth = eventually("a fourth to be refused", || {
        let said = daemon.talk().rest_of_greeting();
        said.starts_with("-1").then_some(said)
    });
    assert_eq!(fourth, "-1 Too many connections.\n");
    assert!(value(&client.ask("COUNTERS"), "ConnectionsRefused") >= 1);
    drop((second, third));
}

impl super::Client {
    /// What comes without a question, within a moment.
    fn rest_of_greeting(mut self) -> String {
        self.0.get_ref().set_read_timeout(Some(std::time::Duration::from_millis(200))).unwrap();
        let mut line = String::new();
        let _ = self.0.read_line(&mut line);
        line
    }
}

/// Makes a certificate for localhost.
fn certificate(place: &Place) -> [String; 2] {
    let [cert, key] = [place.text("cert.pem"), place.text("key.pem")];
    let made = Command::new("openssl")
        .args(["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1"])
        .args(["-nodes", "-days", "2", "-subj", "/CN=localhost"])
        .args(["-addext", "subjectAltName=DNS:localhost"])
        .args(["-addext", "basicConstraints=critical,CA:FALSE"])
        .args(["-keyout", &key, "-out", &cert])
        .output()
        .expect("apt-get install openssl");
    assert!(made.status.success(), "{made:?}");
    [cert, key]
}

#[test]
#[expect(clippy::disallowed_methods, reason = "a test's own folder outlives no crash")]
fn tcp_may_ask_for_tls_and_a_token() {
    let place = Place::new();
    place.create("a.rrd");
    let [cert, key] = certificate(&place);
    let token = "0123456789abcdef0123456789abcdef";
    std::fs::write(place.path("token"), format!("{token}\nnot this\n")).unwrap();
    let port = port();
    let daemon = Daemon::ours(
        &place,
        &[
            "--tls-cert",
            &cert,
            "--tls-key",
            &key,
            "--token-file",
            &place.text("token"),
            "-l",
            &format!("127.0.0.1:{port}"),
        ],
    );
    let mut roots = RootCertStore::empty();
    roots.add(CertificateDer::from_pem_file(&cert).unwrap()).unwrap();
    let provider = Arc::new(tokio_rustls::rustls::crypto::ring::default_provider());
    let config = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_root_certificates(roots)
        .with_no_client_auth();
    let config = Arc::new(config);
    let tls = || {
        let name = ServerName::try_from("localhost").unwrap();
        let session = ClientConnection::new(Arc::clone(&config), name).unwrap();
        StreamOwned::new(session, connect(port))
    };
    assert_eq!(
        ask(tls(), &format!("PING\nUPDATE a.rrd 920804700:1:2\nauth {token}\nPING\n")),
        "-1 Authentication required: AUTH <token>\n".repeat(2) + "0 Welcome\n0 PONG\n"
    );
    for wrong in ["", "0123456789abcdef0123456789abcdee", "0", &format!("{token}0")] {
        assert_eq!(ask(tls(), &format!("AUTH {wrong}\nPING\n")), "-1 Wrong token.\n<end>");
    }
    // Without TLS nothing is answered, and a UNIX socket asks for neither.
    let plain = ask(connect(port), "PING\nPING\n");
    assert!(!plain.contains("PONG"), "{plain}");
    assert_eq!(daemon.ask("PING"), "");
    assert_eq!(daemon.ask("PENDING a.rrd"), "0 updates pending\n");
}

#[test]
fn in_the_background_it_listens_when_the_command_returns() {
    let place = Place::new();
    place.create("a.rrd");
    let socket = place.path("socket");
    // Called by the name of the original.
    let link = place.path("rrdcached");
    std::os::unix::fs::symlink(CONCERTIM, &link).unwrap();
    let start = |arguments: &[&str]| {
        Command::new(&link)
            .args(["-l", socket.to_str().unwrap(), "-p", &place.text("pid")])
            .args(["-b", &place.text("base"), "-o", &place.text("log")])
            .args(arguments)
            .output()
            .unwrap()
    };
    let started = start(&[]);
    assert!(started.status.success(), "{started:?}");
    assert_eq!(ask(UnixStream::connect(&socket).unwrap(), "PING\n"), "0 PONG\n");
    let pid = std::fs::read_to_string(place.path("pid")).unwrap();

    let second = start(&[]);
    assert_eq!(second.status.code(), Some(1));
    let said = String::from_utf8_lossy(&second.stderr).into_owned();
    assert!(said.contains(&format!("is running?? (pid {})", pid.trim())), "{said}");
    let wrong = start(&["-w", "x"]);
    assert_eq!(wrong.status.code(), Some(1));

    assert!(Command::new("kill").arg(pid.trim()).status().unwrap().success());
    eventually("the daemon to end", || {
        (!socket.exists() && !place.path("pid").exists()).then_some(())
    });
}
