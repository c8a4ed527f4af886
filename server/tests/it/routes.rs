//! The main port's own paths: the application, the devices, and what is not there.

use crate::context::{Reply, Server, application, ask, folder};

/// What browsers send when somebody goes somewhere.
const VISIT: (&str, &str) = (
    "Accept",
    "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8",
);

fn visit(server: &Server, path: &str) -> Reply {
    ask(server.main, "GET", path, &[VISIT], b"")
}

#[test]
fn browsers_find_the_application_and_programs_what_they_ask_for() {
    let folder = folder();
    let server = Server::start(folder.path());
    server.set_up("a good password");
    let page = visit(&server, "/");
    assert_eq!((page.status, page.header("content-type")), (200, "text/html; charset=utf-8"));
    for path in [
        "/setup",
        "/racks/3",
        "/devices/5/metrics",
        "/users",
        "/users/sign_in",
        "/accounts/edit",
        "/accounts/sign_out",
        "/interactive_rack_views",
        "/teams/1.2",
    ] {
        let reply = visit(&server, path);
        assert!(reply.status == 200 && reply.body == page.body, "{path}: {reply:?}");
        assert_eq!(reply.header("content-security-policy"), page.header("content-security-policy"));
        assert_eq!(reply.header("cache-control"), "no-cache", "{path}");
    }
    // Programs, and what is theirs.
    for (path, accept, status) in [
        ("/racks/3", "*/*", 404),
        ("/users", "*/*", 404),
        ("/users/sign_out", "*/*", 401),
        ("/accounts/sign_out", "application/json", 401),
        ("/users/sign_out.json", VISIT.1, 401),
        ("/irv/nothing", VISIT.1, 404),
        ("/api/v1/racks", VISIT.1, 302),
        ("/api/v2/racks", VISIT.1, 401),
        ("/api/v2/nothing", VISIT.1, 404),
        ("/mrd/nothing", VISIT.1, 404),
        ("/assets/app-OLD.js", VISIT.1, 404),
    ] {
        let reply = ask(server.main, "GET", path, &[("Accept", accept)], b"");
        assert_eq!(reply.status, status, "{path} {accept}: {reply:?}");
    }
    assert_eq!(ask(server.main, "POST", "/racks/3", &[VISIT], b"").status, 404);
    // Nobody is signed out by going somewhere.
    let user = br#"{"user":{"login":"boss","password":"a good password"}}"#;
    let json = [("Content-Type", "application/json")];
    let signed_in = ask(server.main, "POST", "/users/sign_in.json", &json, user);
    let cookie = signed_in.header("set-cookie").split(';').next().unwrap().to_owned();
    for path in ["/accounts/sign_out", "/users/sign_out"] {
        let reply = ask(server.main, "GET", path, &[VISIT, ("Cookie", &cookie)], b"");
        assert_eq!((reply.status, reply.body), (200, page.body.clone()), "{path}");
    }
    let me = ask(server.main, "GET", "/api/v2/me", &[("Cookie", &cookie)], b"");
    assert_eq!(me.status, 200, "{me:?}");
}

#[test]
fn files_of_the_application_are_kept_as_long_as_they_may() {
    let folder = folder();
    let server = Server::start(folder.path());
    let files = application(server.main);
    assert!(files.iter().any(|file| file.ends_with(".js")), "{files:?}");
    for file in files.iter().map(String::as_str).chain(["/icon.svg", "/"]) {
        let plain = ask(server.main, "GET", file, &[], b"");
        assert_eq!((plain.status, plain.header("content-encoding")), (200, ""), "{file}");
        let hashed = file.starts_with("/assets/");
        let control = if hashed { "public, max-age=31536000, immutable" } else { "no-cache" };
        assert_eq!(plain.header("cache-control"), control, "{file}");
        // A line gets no smaller.
        if plain.body.len() < 100 {
            continue;
        }
        let brotli = [("Accept-Encoding", "gzip, deflate, br, zstd")];
        let coded = ask(server.main, "GET", file, &brotli, b"");
        assert_eq!(coded.header("content-encoding"), "br", "{file}");
        assert_eq!(coded.header("content-type"), plain.header("content-type"), "{file}");
        assert_eq!(coded.header("vary"), "Accept-Encoding", "{file}");
        assert!(coded.body.len() < plain.body.len(), "{file}");
        let tag = coded.header("etag");
        assert!(tag.starts_with('"') && tag.ends_with("-br\""), "{file} {tag}");
        let again = ask(server.main, "GET", file, &[brotli[0], ("If-None-Match", tag)], b"");
        assert_eq!((again.status, again.header("etag")), (304, tag), "{file}");
        assert_eq!(again.header("cache-control"), control, "{file}");
        let twin = ask(server.main, "GET", &format!("{file}.br"), &[], b"");
        assert_eq!(twin.status, 404, "{file}");
    }
}

#[test]
fn the_page_and_the_devices_are_on_the_main_port_alone() {
    let folder = folder();
    let server = Server::start(folder.path());
    let page = ask(server.main, "GET", "/", &[], b"");
    assert_eq!((page.status, page.header("content-type")), (200, "text/html; charset=utf-8"));
    let policy = page.header("content-security-policy");
    assert!(policy.starts_with("default-src 'none'; script-src 'self'; style-src 'self'"));
    assert!(!policy.contains("unsafe"), "{policy}");
    let tag = page.header("etag");
    let again = ask(server.main, "GET", "/index.html", &[("If-None-Match", tag)], b"");
    assert_eq!((again.status, again.body.len()), (304, 0));
    for path in ["/../Cargo.toml", "/%2e%2e/Cargo.toml", "/..%2fCargo.toml", "/nothing.js", "/mrd"]
    {
        assert_eq!(ask(server.main, "GET", path, &[], b"").status, 404, "{path}");
    }
    let reply = ask(server.main, "PUT", "/", &[], b"");
    assert_eq!((reply.status, reply.header("allow")), (405, "GET, HEAD"));
    let reply = ask(server.main, "DELETE", "/api/v2/hosts", &[], b"");
    assert_eq!((reply.status, reply.header("allow")), (405, "GET, POST"));

    assert_eq!(ask(server.main, "GET", "/api/v2/hosts", &[], b"").text(), "[]\n");
    assert_eq!(server.register("box"), "1");
    assert_eq!(server.register("second <box>"), "2");
    assert_eq!(server.register("box"), "1");
    assert_eq!(
        ask(server.main, "GET", "/api/v2/hosts", &[], b"").text(),
        "[{\"id\":\"1\",\"name\":\"box\",\"cluster\":\"unspecified\",\"host\":\"device:1\",\
         \"rack\":\"Rack 1\",\"position\":1,\"last_seen\":null},\
         {\"id\":\"2\",\"name\":\"second \\u003cbox\\u003e\",\"cluster\":\"unspecified\",\
         \"host\":\"device:2\",\"rack\":\"Rack 1\",\"position\":2,\"last_seen\":null}]\n"
    );
    for path in ["/api/v2/hosts", "/users/sign_in.json", "/index.html"] {
        assert_eq!(server.get(path).status, 404, "{path}");
    }
    let bearer = format!("Bearer {}", server.token);
    for (body, status) in
        [("{}", 400), ("x", 400), (r#"{"name":""}"#, 422), (r#"{"name":"\u0000"}"#, 422)]
    {
        let headers = [("Authorization", bearer.as_str())];
        let reply = ask(server.main, "POST", "/api/v2/hosts", &headers, body.as_bytes());
        assert_eq!(reply.status, status, "{body}");
    }
    assert_eq!(ask(server.main, "POST", "/api/v2/hosts", &[], b"{}").status, 401);
}
