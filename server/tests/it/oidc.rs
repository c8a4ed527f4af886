//! Signing in at an OpenID provider: a real one, and the real server.

use crate::context::{Reply, Server, ask, folder, python};
use serde_json::{Value, json};
use std::fs::File;
use std::io::{BufRead, BufReader, Write};
use std::net::SocketAddr;
use std::path::Path;
use std::process::{Child, Stdio};
use tempfile::TempDir;

const PASSWORD: &str = "correct horse";

/// Where the provider leads back to: what stands before it is a proxy's, which is not there.
const BACK: &str = "http://127.0.0.1:7000/api/v2/oidc/callback";

/// An OpenID provider on a port of its own; killed when dropped.
struct Provider {
    child: Child,
    address: SocketAddr,
    /// This site's name and password there.
    client: [String; 2],
}

impl Provider {
    fn start() -> Self {
        let program = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/oidc_provider.py");
        let mut command = python("oidc-provider");
        let command = command.arg(program).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut child = command.spawn().unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let address = line.trim().strip_prefix("http://").unwrap().parse().unwrap();
        let reply = send(address, "POST /oauth2/clients", &json!({ "redirect_uris": [BACK] }));
        assert_eq!(reply.status, 201, "{reply:?}");
        let made: Value = serde_json::from_slice(&reply.body).unwrap();
        let client = ["client_id", "client_secret"].map(|name| made[name].as_str().unwrap().into());
        Self { child, address, client }
    }

    /// Knows `subject` by these claims from now on.
    fn knows(&self, subject: &str, claims: &Value) {
        let reply = send(self.address, &format!("PUT /users/{subject}"), claims);
        assert_eq!(reply.status, 204, "{reply:?}");
    }

    /// Forges its tokens so from now on.
    fn forges(&self, order: &Value) {
        assert_eq!(send(self.address, "PUT /test", order).status, 204);
    }

    /// `subject` agrees on the page of `location`; answers where that leads to on our site.
    fn agrees(&self, location: &str, subject: &str) -> String {
        self.answers(location, &format!("sub={subject}"))
    }

    fn answers(&self, location: &str, form: &str) -> String {
        let origin = format!("http://{}", self.address);
        let path = location.strip_prefix(&origin).unwrap();
        let kind = [("Content-Type", "application/x-www-form-urlencoded")];
        let reply = ask(self.address, "POST", path, &kind, form.as_bytes());
        assert_eq!(reply.status, 302, "{reply:?}");
        let back = reply.header("location").to_owned();
        assert!(back.starts_with(BACK), "{back}");
        back.strip_prefix("http://127.0.0.1:7000").unwrap().to_owned()
    }
}

impl Drop for Provider {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn write(file: &Path, text: &str) {
    File::create(file).unwrap().write_all(text.as_bytes()).unwrap();
}

fn send(to: SocketAddr, line: &str, body: &Value) -> Reply {
    let (method, path) = line.split_once(' ').unwrap();
    let body = body.to_string();
    ask(to, method, path, &[("Content-Type", "application/json")], body.as_bytes())
}

/// A server whose people sign in at a provider, with a root user and its session.
struct Site {
    provider: Provider,
    server: Server,
    root: [(&'static str, String); 2],
    _folder: TempDir,
}

impl Site {
    fn start(users: &str) -> Self {
        let (folder, provider) = (folder(), Provider::start());
        let (file, secret) = (folder.path().join("config.yml"), folder.path().join("secret"));
        let [id, word] = &provider.client;
        write(&secret, &format!("{word}\n"));
        let issuer = format!("http://{}", provider.address);
        let secret = secret.display();
        let text = format!(
            "oidc:\n  issuer: {issuer}\n  client_id: {id}\n  client_secret_file: {secret}\n  \
             redirect_url: {BACK}\n  users: {users}\n"
        );
        write(&file, &text);
        let file = file.to_str().unwrap();
        let server = Server::start_with(folder.path(), &["--config-file", file]);
        server.set_up(PASSWORD);
        let door = ask(server.main, "GET", "/api/v2/door", &[], b"").json();
        let name = provider.address.to_string();
        assert_eq!(door, json!({ "oidc": { "name": name }, "set_up": false }));
        let sign_in = json!({ "login": "boss", "password": PASSWORD });
        let reply = send(server.main, "POST /api/v2/session", &sign_in);
        assert_eq!(reply.status, 201, "{reply:?}");
        let csrf = reply.json()["csrf_token"].as_str().unwrap().to_owned();
        let root = [("Cookie", cookie(&reply)), ("X-CSRF-Token", csrf)];
        Self { provider, server, root, _folder: folder }
    }

    fn as_root(&self, line: &str, body: &Value) -> Value {
        let (method, path) = line.split_once(' ').unwrap();
        let body = if body.is_null() { String::new() } else { body.to_string() };
        let headers = self.root.each_ref().map(|(name, value)| (*name, &**value));
        let headers = [&headers[..], &[("Content-Type", "application/json")]].concat();
        let reply = ask(self.server.main, method, path, &headers, body.as_bytes());
        assert!(matches!(reply.status, 200 | 201), "{line}: {reply:?}");
        reply.json()
    }

    fn user(&self, login: &str) {
        let email = format!("{login}@example.org");
        self.as_root(
            "POST /api/v2/users",
            &json!({ "login": login, "name": login, "email": email }),
        );
    }

    /// A browser leaves for the provider: where to, and its cookie.
    fn leave(&self, query: &str) -> (String, String) {
        let path = format!("/api/v2/oidc/sign-in{query}");
        let reply = ask(self.server.main, "GET", &path, &[], b"");
        assert_eq!((reply.status, reply.header("cache-control")), (303, "no-store"), "{reply:?}");
        let set = reply.header("set-cookie");
        assert!(set.ends_with("; HttpOnly; SameSite=Lax") && set.contains("Max-Age=600"), "{set}");
        (reply.header("location").to_owned(), cookie(&reply))
    }

    /// It comes back.
    fn back(&self, path: &str, cookie: &str) -> Reply {
        ask(self.server.main, "GET", path, &[("Cookie", cookie)], b"")
    }

    /// The whole way of `subject`; answers what it is told in the end.
    fn whole_way(&self, subject: &str) -> Reply {
        let (location, cookie) = self.leave("");
        self.back(&self.provider.agrees(&location, subject), &cookie)
    }

    /// Who has signed in with this answer.
    #[track_caller]
    fn who(&self, reply: &Reply) -> Value {
        assert_eq!(reply.status, 303, "{reply:?}");
        let cookie = cookie(reply);
        assert!(cookie.starts_with("_ct_app_session="), "{reply:?}");
        let me = ask(self.server.main, "GET", "/api/v2/me", &[("Cookie", &cookie)], b"");
        assert_eq!(me.status, 200, "{me:?}");
        me.json()["user"].clone()
    }

    /// Entries of the log of changes of that action.
    fn changes(&self, action: &str) -> Vec<Value> {
        let log = self.as_root("GET /api/v2/changes?sort=id&limit=1000", &Value::Null);
        let items = log["items"].as_array().unwrap().clone();
        items.into_iter().filter(|item| item["action"] == action).collect()
    }
}

fn cookie(reply: &Reply) -> String {
    reply.header("set-cookie").split(';').next().unwrap().to_owned()
}

fn person(email: &str) -> Value {
    json!({ "email": email, "email_verified": true })
}

#[track_caller]
fn refused(reply: &Reply, code: &str) {
    let told = (reply.status, reply.header("location"));
    assert_eq!(told, (303, &*format!("/?error={code}")), "{reply:?}");
    assert!(cookie(reply).is_empty() || cookie(reply) == "concertim_oidc=", "{reply:?}");
}

#[test]
fn a_known_user_signs_in_and_stays_the_same_whatever_its_address() {
    let site = Site::start("known");
    site.user("bob");
    site.provider.knows("s-1", &person("Bob@Example.org"));
    let (location, word) = site.leave("?return_to=/racks%3Fx%3D1");
    assert!(location.contains("code_challenge_method=S256"), "{location}");
    let reply = site.back(&site.provider.agrees(&location, "s-1"), &word);
    assert_eq!(reply.header("location"), "/racks?x=1");
    assert_eq!(site.who(&reply)["login"], "bob");
    site.provider.knows("s-1", &person("boss@example.com"));
    let reply = site.whole_way("s-1");
    assert_eq!((reply.header("location"), &site.who(&reply)["login"]), ("/", &json!("bob")));
    let links = site.changes("link");
    assert_eq!((links.len(), &links[0]["subject"]), (1, &json!("bob")), "{links:?}");
    let signed: Vec<_> =
        site.changes("sign_in").iter().map(|item| item["detail"]["via"].clone()).collect();
    assert_eq!(signed, [Value::Null, json!("oidc"), json!("oidc")]);
}

#[test]
fn nobody_else_signs_in() {
    let site = Site::start("known");
    let provider = &site.provider;
    site.user("bob");
    provider.knows("s-1", &person("bob@example.org"));
    provider.knows("eve", &person("eve@example.org"));
    provider.knows("fake", &json!({ "email": "bob@example.org", "email_verified": false }));
    provider.knows("root", &person("boss@example.com"));
    for subject in ["eve", "fake", "root"] {
        refused(&site.whole_way(subject), "oidc_user");
    }
    // Another browser, another word, and none.
    let (location, word) = site.leave("");
    let back = provider.agrees(&location, "s-1");
    let (_, other) = site.leave("");
    for cookie in ["", "concertim_oidc=1:AAAA", &other] {
        refused(&site.back(&back, cookie), "oidc_state");
    }
    refused(&site.back(&back.replace("state=", "state=x"), &word), "oidc_state");
    refused(&site.back("/api/v2/oidc/callback", &word), "oidc_state");
    let tampered = |what: &str, code: &str| {
        let (location, word) = site.leave("");
        let (before, after) = location.split_once(&format!("{what}=")).unwrap();
        let location = format!("{before}{what}=x{after}");
        refused(&site.back(&provider.agrees(&location, "s-1"), &word), code);
    };
    tampered("nonce", "oidc_token");
    tampered("code_challenge", "oidc_code");
    // A code counts once, and for the sign-in that it was given to.
    let good = site.back(&back, &word);
    assert_eq!(site.who(&good)["login"], "bob");
    refused(&site.back(&back, &word), "oidc_code");
    let (location, word) = site.leave("");
    let fresh = provider.agrees(&location, "s-1");
    let code = |path: &str| {
        let (_, after) = path.split_once("code=").unwrap();
        after.split('&').next().unwrap().to_owned()
    };
    refused(&site.back(&fresh.replace(&code(&fresh), &code(&back)), &word), "oidc_code");
    let (location, word) = site.leave("");
    refused(&site.back(&provider.answers(&location, "action=deny"), &word), "oidc_state");
    let state = location.split("&state=").nth(1).unwrap().split('&').next().unwrap();
    let denied = format!("/api/v2/oidc/callback?error=access_denied&state={state}");
    refused(&site.back(&denied, &word), "oidc_denied");
    let failures = site.changes("sign_in_failed");
    assert_eq!(failures.len(), 8, "{failures:?}");
    assert!(failures.iter().all(|item| item["detail"]["via"] == "oidc"), "{failures:?}");
    // As with passwords, an address that fails too often has to wait.
    let late = (0..40).find_map(|_| {
        let reply = site.back(&denied, &word);
        (reply.status == 429).then_some(reply)
    });
    let late = late.expect("30 failures at once are the most");
    assert!(late.header("retry-after").parse::<u64>().unwrap() > 0, "{late:?}");
    let reply = ask(site.server.main, "GET", "/api/v2/oidc/sign-in", &[], b"");
    assert_eq!(reply.status, 429, "{reply:?}");
}

#[test]
fn forged_tokens_do_not_count_and_new_keys_do() {
    let site = Site::start("known");
    let provider = &site.provider;
    site.user("bob");
    provider.knows("s-1", &person("bob@example.org"));
    provider.forges(&json!({ "claims": { "groups": ["a"] } }));
    assert_eq!(site.who(&site.whole_way("s-1"))["login"], "bob");
    // A key that nobody knew when the server asked for them.
    provider.forges(&json!({ "sign": "new-key" }));
    assert_eq!(site.who(&site.whole_way("s-1"))["login"], "bob");
    for order in [
        json!({ "sign": "none" }),
        json!({ "sign": "hs256" }),
        json!({ "sign": "other-key" }),
        json!({ "broken": true }),
        json!({ "claims": { "exp": 1_700_000_000 } }),
        json!({ "claims": { "iat": 1_700_000_000 } }),
        json!({ "claims": { "iss": "http://127.0.0.1:1" } }),
        json!({ "claims": { "aud": "another" } }),
        json!({ "claims": { "aud": [provider.client[0], "another"] } }),
        json!({ "claims": { "azp": "another" } }),
        json!({ "claims": { "nonce": null } }),
        json!({ "claims": { "sub": null } }),
    ] {
        provider.forges(&order);
        refused(&site.whole_way("s-1"), "oidc_token");
    }
    // Asked for keys again at most once a minute: the next new one has to wait.
    provider.forges(&json!({ "sign": "new-key" }));
    refused(&site.whole_way("s-1"), "oidc_token");
}

#[test]
fn people_whom_nobody_knows_become_users_where_the_site_wants_that() {
    let mut site = Site::start("create");
    site.user("bob");
    site.provider.knows(
        "s-1",
        &json!({ "email": "robert@example.org", "email_verified": true,
            "preferred_username": "bob", "name": "Robert" }),
    );
    let user = site.who(&site.whole_way("s-1"));
    assert_eq!(
        (&user["login"], &user["name"], &user["email"], &user["root"]),
        (&json!("bob-2"), &json!("Robert"), &json!("robert@example.org"), &json!(false))
    );
    assert_eq!(site.who(&site.whole_way("s-1"))["id"], user["id"]);
    site.provider.knows("root", &person("boss@example.com"));
    refused(&site.whole_way("root"), "oidc_user");
    for path in ["//evil.example", "https://evil.example", "/%5Cevil.example"] {
        let path = format!("/api/v2/oidc/sign-in?return_to={path}");
        let reply = ask(site.server.main, "GET", &path, &[], b"");
        assert_eq!((reply.status, reply.header("location")), (400, ""), "{path}");
    }
    // Without the provider nobody waits, and the page says why.
    let (location, word) = site.leave("");
    let back = site.provider.agrees(&location, "s-1");
    site.provider.child.kill().unwrap();
    site.provider.child.wait().unwrap();
    refused(&site.back(&back, &word), "oidc_provider");
}

#[test]
fn a_site_without_a_provider_has_no_such_pages() {
    let folder = folder();
    let server = Server::start(folder.path());
    for path in ["/api/v2/oidc/sign-in", "/api/v2/oidc/callback?code=a&state=b"] {
        let reply = ask(server.main, "GET", path, &[], b"");
        let told = (reply.status, reply.header("content-type"));
        assert_eq!(told, (404, "application/problem+json"), "{path}");
    }
}
