//! Who may look, signing in and out, and the secrets' files.

use crate::context::{CONCERTIM, Reply, Server, ask, folder, mode};
use std::os::unix::fs::PermissionsExt;
use std::process::Command;

fn sign_in(server: &Server, login: &str, password: &str) -> Reply {
    let body = serde_json::json!({"user": {"login": login, "password": password}}).to_string();
    ask(server.main, "POST", "/users/sign_in.json", &[], body.as_bytes())
}

#[test]
fn signing_in_gives_a_token_in_header_and_cookie() {
    let folder = folder();
    let server = Server::start(folder.path());
    let password = std::fs::read_to_string(server.data().join("secrets/admin-password")).unwrap();
    let reply = sign_in(&server, "admin", password.trim());
    assert_eq!(reply.status, 200);
    let bearer = reply.header("authorization").to_owned();
    assert!(bearer.starts_with("Bearer "));
    let cookie = reply.header("set-cookie").to_owned();
    assert!(cookie.ends_with("; Path=/; Max-Age=86400; HttpOnly; SameSite=Strict"), "{cookie}");
    let cookie = cookie.split(';').next().unwrap().to_owned();
    for header in [("Authorization", bearer.as_str()), ("Cookie", cookie.as_str())] {
        let body = br#"{"name":"box"}"#;
        let reply = ask(server.main, "POST", "/api/v2/hosts", &[header], body);
        assert!(matches!(reply.status, 200 | 201), "{header:?}");
        let host = ("Host", "portal.example");
        let reply = ask(server.main, "GET", "/api/v2/hosts", &[host, header], b"");
        assert_eq!(reply.status, 200, "{header:?}");
    }
    for (login, given) in
        [("admin", ""), ("admin", "admin"), ("Admin", password.trim()), ("", password.trim())]
    {
        let reply = sign_in(&server, login, given);
        assert_eq!(reply.status, 401, "{login} {given}");
        assert_eq!(reply.header("authorization"), "");
        assert_eq!(reply.header("set-cookie"), "");
    }
    let reply = ask(server.main, "POST", "/users/sign_in.json", &[], b"{}");
    assert_eq!(reply.status, 400);
    assert_eq!(ask(server.main, "GET", "/users/sign_in.json", &[], b"").status, 405);
    let reply = ask(server.main, "POST", "/users/sign_out.json", &[], b"");
    assert_eq!(reply.status, 200);
    assert!(reply.header("set-cookie").starts_with("jwt=; Path=/; Max-Age=0;"));
}

#[test]
fn failed_sign_ins_are_slow_and_few_at_a_time() {
    let folder = folder();
    let server = Server::start(folder.path());
    let statuses: Vec<u16> = std::thread::scope(|scope| {
        let guesses: Vec<_> =
            (0..12).map(|_| scope.spawn(|| sign_in(&server, "admin", "guess").status)).collect();
        guesses.into_iter().map(|guess| guess.join().unwrap()).collect()
    });
    let of = |status: u16| statuses.iter().filter(|found| **found == status).count();
    assert_eq!(of(401) + of(429), 12, "{statuses:?}");
    assert!(of(429) >= 1, "{statuses:?}");
}

#[test]
fn looking_from_elsewhere_needs_a_token() {
    let folder = folder();
    let server = Server::start(folder.path());
    let bearer = format!("Bearer {}", server.token);
    let reads = ["/api/v2/hosts", "/mrd/metrics/historic", "/mrd/devices/1/metrics/current"];
    for path in reads {
        for header in [
            ("Host", "portal.example"),
            ("Host", "localhost.portal.example:7000"),
            ("X-Forwarded-For", "10.0.0.1"),
            ("Forwarded", "for=10.0.0.1"),
        ] {
            let reply = ask(server.main, "GET", path, &[header], b"");
            assert_eq!(
                (reply.status, reply.text()),
                (401, "no token found\n"),
                "{path} {header:?}"
            );
            let token = ("Authorization", bearer.as_str());
            let reply = ask(server.main, "GET", path, &[header, token], b"");
            assert_ne!(reply.status, 401, "{path} {header:?}");
        }
        assert_ne!(ask(server.main, "GET", path, &[("Host", "localhost:1")], b"").status, 401);
    }
    // Neither the page, nor whether the server lives, says anything about anybody.
    for path in ["/", "/mrd/status"] {
        assert_eq!(ask(server.main, "GET", path, &[("Host", "portal.example")], b"").status, 200);
    }
}

#[test]
fn secrets_are_for_their_owner_alone() {
    let folder = folder();
    let server = Server::start(folder.path());
    let data = server.data().to_owned();
    let (key, password) = (data.join("secrets/jwt-secret"), data.join("secrets/admin-password"));
    assert_eq!((mode(&data), mode(&data.join("secrets"))), (0o700, 0o700));
    assert_eq!((mode(&key), mode(&password)), (0o600, 0o600));
    let secrets = [std::fs::read(&key).unwrap(), std::fs::read(&password).unwrap()];
    assert!(secrets[0].len() > 60 && secrets[1].len() > 16, "{secrets:?}");
    assert_eq!(server.stop("-INT"), Some(0));
    std::fs::set_permissions(&key, std::fs::Permissions::from_mode(0o644)).unwrap();
    let server = Server::start(folder.path());
    assert_eq!(mode(&key), 0o600);
    assert_eq!([std::fs::read(&key).unwrap(), std::fs::read(&password).unwrap()], secrets);
    server.kill();

    // A secret cut short, as by a full disk, is told rather than used.
    std::fs::OpenOptions::new().write(true).truncate(true).open(&key).unwrap();
    let output = Command::new(CONCERTIM).args(["create-auth-token", "--data"]).arg(&data).output();
    let output = output.unwrap();
    assert_eq!(output.status.code(), Some(1));
    let error = String::from_utf8(output.stderr).unwrap();
    assert!(error.contains("jwt-secret: the token secret has 0 bytes"), "{error}");
}
