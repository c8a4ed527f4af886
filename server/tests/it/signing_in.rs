//! Who may look, signing in and out, and the secrets' files.

use crate::context::{CONCERTIM, PASSWORD, Reply, Server, ask, folder, mode};
use std::os::unix::fs::PermissionsExt;
use std::process::Command;

fn sign_in(server: &Server, login: &str, password: &str) -> Reply {
    let body = serde_json::json!({"user": {"login": login, "password": password}}).to_string();
    let headers = [("Content-Type", "application/json")];
    ask(server.main, "POST", "/users/sign_in.json", &headers, body.as_bytes())
}

#[test]
fn signing_in_gives_a_token_and_a_session() {
    let folder = folder();
    let server = Server::start(folder.path());
    assert_eq!(sign_in(&server, "admin", PASSWORD).status, 401, "there is nobody yet");
    server.set_up();
    let reply = sign_in(&server, "admin", PASSWORD);
    assert_eq!(reply.status, 201);
    let bearer = reply.header("authorization").to_owned();
    assert!(bearer.starts_with("Bearer "));
    let cookie = reply.header("set-cookie").to_owned();
    assert!(cookie.contains("; HttpOnly; SameSite=Lax"), "{cookie}");
    let cookie = cookie.split(';').next().unwrap().to_owned();
    let host = ("Host", "portal.example");
    for header in [("Authorization", bearer.as_str()), ("Cookie", cookie.as_str())] {
        let reply = ask(server.main, "GET", "/api/v2/hosts", &[host, header], b"");
        assert_eq!(reply.status, 200, "{header:?}");
    }
    // A page of another site could have the browser send the cookie, so it reports nothing.
    for (header, status) in
        [(("Authorization", bearer.as_str()), 201), (("Cookie", cookie.as_str()), 401)]
    {
        let reply = ask(server.main, "POST", "/api/v2/hosts", &[header], br#"{"name":"box"}"#);
        assert_eq!(reply.status, status, "{header:?}");
    }
    for (login, given) in [("admin", ""), ("admin", "admin"), ("Admin", PASSWORD), ("", PASSWORD)] {
        let reply = sign_in(&server, login, given);
        assert_eq!(reply.status, 401, "{login} {given}");
        assert_eq!(reply.header("authorization"), "");
        assert_eq!(reply.header("set-cookie"), "");
    }
    let own = [("Cookie", cookie.as_str()), ("Sec-Fetch-Site", "same-origin"), host];
    let reply = ask(server.main, "POST", "/users/sign_out.json", &own, b"");
    assert_eq!(reply.status, 204);
    assert_eq!(ask(server.main, "GET", "/api/v2/hosts", &own, b"").status, 401);
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
    let (key, seal) = (data.join("secrets/jwt-secret"), data.join("secrets/seal-key"));
    assert_eq!((mode(&data), mode(&data.join("secrets"))), (0o700, 0o700));
    assert_eq!((mode(&key), mode(&seal)), (0o600, 0o600));
    let secrets = [std::fs::read(&key).unwrap(), std::fs::read(&seal).unwrap()];
    assert!(secrets[0].len() > 60 && secrets[1].len() > 16, "{secrets:?}");
    assert_eq!(server.stop("-INT"), Some(0));
    std::fs::set_permissions(&key, std::fs::Permissions::from_mode(0o644)).unwrap();
    let server = Server::start(folder.path());
    assert_eq!(mode(&key), 0o600);
    assert_eq!([std::fs::read(&key).unwrap(), std::fs::read(&seal).unwrap()], secrets);
    server.kill();

    // A secret cut short, as by a full disk, is told rather than used.
    std::fs::OpenOptions::new().write(true).truncate(true).open(&key).unwrap();
    let output = Command::new(CONCERTIM).args(["create-auth-token", "--data"]).arg(&data).output();
    let output = output.unwrap();
    assert_eq!(output.status.code(), Some(1));
    let error = String::from_utf8(output.stderr).unwrap();
    assert!(error.contains("jwt-secret: the token secret has 0 bytes"), "{error}");
}
