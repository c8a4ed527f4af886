//! The main port's own paths: the page, the devices, and what is not there.

use crate::context::{Server, ask, folder};

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
