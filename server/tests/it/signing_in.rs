//! Who may look, signing in and out, and the secrets' files.

use crate::context::{CONCERTIM, Reply, Server, ask, folder, mode, report};
use std::os::unix::fs::PermissionsExt;
use std::process::Command;

fn sign_in(server: &Server, login: &str, password: &str) -> Reply {
    let body = serde_json::json!({"user": {"login": login, "password": password}}).to_string();
    ask(server.main, "POST", "/users/sign_in.json", &[], body.as_bytes())
}

/// What a browser sends back of `Set-Cookie`.
fn cookie(reply: &Reply) -> String {
    reply.header("set-cookie").split(';').next().unwrap().to_owned()
}

#[test]
fn signing_in_gives_a_token_and_a_session() {
    let folder = folder();
    let server = Server::start(folder.path());
    assert!(server.welcome.contains("once and within a day"), "{}", server.welcome);
    server.set_up("a good password");
    let reply = sign_in(&server, "boss", "a good password");
    assert_eq!((reply.status, reply.header("location")), (201, "/"));
    let body = reply.json();
    let fields: Vec<&str> = reply.text()[1..]
        .split(",\"")
        .map(|part| part.trim_start_matches('"').split('"').next().unwrap())
        .collect();
    assert_eq!(
        fields,
        [
            "id",
            "login",
            "name",
            "email",
            "authentication_token",
            "root",
            "cloud_user_id",
            "foreign_password",
            "created_at",
            "updated_at",
            "deleted_at",
            "pending_foreign_password",
        ]
    );
    assert_eq!((&body["login"], &body["root"]), (&"boss".into(), &true.into()));
    for secret in ["authentication_token", "foreign_password", "pending_foreign_password"] {
        assert!(body[secret].is_null(), "{secret}");
    }
    assert!(!reply.text().contains("a good password"));
    assert!(body["created_at"].as_str().unwrap().ends_with('Z'));
    let bearer = reply.header("authorization").to_owned();
    assert!(bearer.starts_with("Bearer "));
    let set_cookie = reply.header("set-cookie").to_owned();
    assert!(set_cookie.starts_with("_ct_app_session="), "{set_cookie}");
    assert!(set_cookie.ends_with("; Path=/; HttpOnly; SameSite=Lax"), "{set_cookie}");
    let cookie = cookie(&reply);
    let host = ("Host", "portal.example");
    for header in [("Authorization", bearer.as_str()), ("Cookie", cookie.as_str())] {
        for path in ["/api/v1/users/current", "/api/v2/hosts", "/mrd/metrics/historic"] {
            let reply = ask(server.main, "GET", path, &[host, header], b"");
            assert_eq!(reply.status, 200, "{path} {header:?}");
        }
    }
    // A root user's token registers hosts and reports for them; a session only looks.
    let body = br#"{"name":"box"}"#;
    let register = |header| ask(server.main, "POST", "/api/v2/hosts", &[host, header], body).status;
    assert!(matches!(register(("Authorization", &bearer)), 200 | 201));
    assert_eq!(register(("Cookie", &cookie)), 401);
    for (login, given) in [
        ("boss", ""),
        ("boss", "another password"),
        ("Boss", "a good password"),
        ("", "a good password"),
        ("admin", "admin"),
    ] {
        let reply = sign_in(&server, login, given);
        assert_eq!(reply.status, 401, "{login} {given}");
        assert_eq!(reply.text(), r#"{"error":"Invalid Login or password."}"#);
        assert_eq!(reply.header("authorization"), "");
        assert_eq!(reply.header("set-cookie"), "");
    }
    let first = r#"{"error":"You need to sign in or sign up before continuing."}"#;
    let post = |body: &[u8]| ask(server.main, "POST", "/users/sign_in.json", &[], body);
    for body in ["{}", r#"{"login":"boss"}"#, r#"{"user":{"login":"boss"}}"#] {
        assert_eq!((post(body.as_bytes()).status, post(body.as_bytes()).text()), (401, first));
    }
    assert_eq!(post(b"{").status, 400);
    assert_eq!(ask(server.main, "GET", "/users/sign_in.json", &[], b"").status, 404);
    let elsewhere = [("Sec-Fetch-Site", "cross-site")];
    let body = br#"{"user":{"login":"boss","password":"a good password"}}"#;
    assert_eq!(ask(server.main, "POST", "/users/sign_in.json", &elsewhere, body).status, 403);
    let secure = [("X-Forwarded-Proto", "https")];
    let reply = ask(server.main, "POST", "/accounts/sign_in.json", &secure, body);
    assert!(reply.header("set-cookie").ends_with("; HttpOnly; SameSite=Lax; Secure"));
}

#[test]
fn who_has_signed_out_is_out_everywhere() {
    let folder = folder();
    let server = Server::start(folder.path());
    server.set_up("a good password");
    let host = ("Host", "portal.example");
    let device = server.register("box");
    let report = report(r#""name":"m","value":1.5"#);
    for (method, path) in [
        ("GET", "/accounts/sign_out.json"),
        ("POST", "/users/sign_out.json"),
        ("DELETE", "/users/sign_out"),
    ] {
        let reply = sign_in(&server, "boss", "a good password");
        let (bearer, cookie) = (reply.header("authorization").to_owned(), cookie(&reply));
        let bearer = ("Authorization", bearer.as_str());
        let put = || {
            let path = format!("/{device}/metrics");
            ask(server.reporting, "PUT", &path, &[bearer], report.as_bytes())
        };
        assert_eq!(put().status, 200);
        let json = ("Accept", "application/json");
        let reply = ask(server.main, method, path, &[json, bearer, ("Cookie", &cookie)], b"");
        assert_eq!((reply.status, reply.text()), (204, ""), "{method} {path}");
        assert!(reply.header("set-cookie").starts_with("_ct_app_session=; Path=/; Max-Age=0;"));
        let reply = ask(server.main, "GET", "/api/v1/users/current", &[json, bearer], b"");
        assert_eq!((reply.status, reply.text()), (401, r#"{"error":"revoked token"}"#));
        // At the intake as well, at once.
        assert_eq!((put().status, put().text()), (401, "revoked token\n"));
        let lines = [host, ("Cookie", cookie.as_str())];
        assert_eq!(ask(server.main, "GET", "/api/v2/hosts", &lines, b"").status, 401);
    }
    // And after a start of the server anew.
    let reply = sign_in(&server, "boss", "a good password");
    let (ended, cookie) = (reply.header("authorization").to_owned(), cookie(&reply));
    let kept = sign_in(&server, "boss", "a good password").header("authorization").to_owned();
    let lines = [("Authorization", ended.as_str()), ("Cookie", cookie.as_str())];
    assert_eq!(ask(server.main, "GET", "/users/sign_out.json", &lines, b"").status, 204);
    assert_eq!(server.stop("-INT"), Some(0));
    let server = Server::start(folder.path());
    assert!(!server.welcome.contains("/setup#"), "{}", server.welcome);
    for (bearer, status) in [(&ended, 401), (&kept, 200)] {
        let path = format!("/{device}/metrics");
        let lines = [("Authorization", bearer.as_str())];
        let reply = ask(server.reporting, "PUT", &path, &lines, report.as_bytes());
        assert_eq!(reply.status, status, "{}", reply.text());
    }
}

#[test]
fn changes_with_a_cookie_need_a_sign_that_they_are_meant() {
    let folder = folder();
    let server = Server::start(folder.path());
    server.set_up("a good password");
    let reply = sign_in(&server, "boss", "a good password");
    let (cookie, csrf) = (cookie(&reply), reply.header("x-csrf-token").to_owned());
    let id = reply.json()["id"].as_str().unwrap().to_owned();
    let patch = |lines: &[(&str, &str)]| {
        let lines: Vec<_> = lines.iter().copied().chain([("Cookie", cookie.as_str())]).collect();
        let body = br#"{"user":{"cloud_user_id":"c"}}"#;
        ask(server.main, "PATCH", &format!("/api/v1/users/{id}"), &lines, body).status
    };
    assert_eq!(patch(&[]), 403);
    assert_eq!(patch(&[("Sec-Fetch-Site", "cross-site")]), 403);
    assert_eq!(patch(&[("Sec-Fetch-Site", "same-origin")]), 200);
    assert_eq!(patch(&[("X-CSRF-Token", "x")]), 403);
    assert_eq!(patch(&[("X-CSRF-Token", &csrf)]), 200);
    assert_eq!(patch(&[("Host", "here"), ("Origin", "http://here")]), 200);
}

#[test]
fn guesses_are_few() {
    let folder = folder();
    let server = Server::start(folder.path());
    server.set_up("a good password");
    let statuses: Vec<Reply> = std::thread::scope(|scope| {
        let guesses: Vec<_> =
            (0..20).map(|_| scope.spawn(|| sign_in(&server, "boss", "a guess"))).collect();
        guesses.into_iter().map(|guess| guess.join().unwrap()).collect()
    });
    let of = |status: u16| statuses.iter().filter(|reply| reply.status == status).count();
    assert_eq!(of(401) + of(429), 20);
    // Ten at once, and one in 30 seconds.
    assert!((10..=12).contains(&of(401)), "{}", of(401));
    let late = statuses.iter().find(|reply| reply.status == 429).unwrap();
    let seconds: u64 = late.header("retry-after").parse().unwrap();
    assert!((1..=30).contains(&seconds), "{seconds}");
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
