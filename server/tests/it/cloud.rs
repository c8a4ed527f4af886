//! The real server beside a cloud: what is queued survives that the server is killed (kill -9), and the
//! rack view's requests are answered as the existing service answers them.

use crate::context::{Reply, Server, ask, eventually, folder};
use serde_json::{Value, json};
use std::collections::HashMap;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

/// A call as the cloud's services got it: method and path, `Idempotency-Key`, body.
pub(crate) type Called = (String, String, Value);

/// Both services of the cloud. Their ids are made of names, so that the same call gets the same answer.
pub(crate) struct Cloud {
    pub(crate) address: SocketAddr,
    called: Arc<Mutex<Vec<Called>>>,
    /// While this is set, they do not answer.
    silent: Arc<AtomicBool>,
}

impl Cloud {
    pub(crate) fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let (called, silent) = (Arc::default(), Arc::new(AtomicBool::new(false)));
        let cloud = Self { address, called: Arc::clone(&called), silent: Arc::clone(&silent) };
        std::thread::spawn(move || {
            for stream in listener.incoming() {
                let (called, silent) = (Arc::clone(&called), Arc::clone(&silent));
                // Whoever called may be dead by now.
                std::thread::spawn(move || {
                    stream.and_then(|stream| answer(stream, &called, &silent))
                });
            }
        });
        cloud
    }

    pub(crate) fn called(&self) -> Vec<Called> {
        self.called.lock().unwrap().clone()
    }
}

fn answer(
    stream: TcpStream,
    called: &Mutex<Vec<Called>>,
    silent: &AtomicBool,
) -> std::io::Result<()> {
    let mut reader = BufReader::new(stream.try_clone()?);
    let (mut first, mut key, mut length) = (String::new(), String::new(), 0);
    reader.read_line(&mut first)?;
    loop {
        let mut line = String::new();
        if reader.read_line(&mut line)? == 0 {
            return Ok(()); // killed before it had said what it wanted
        }
        let Some((name, value)) = line.trim().split_once(": ") else { break };
        match &*name.to_ascii_lowercase() {
            "idempotency-key" => value.clone_into(&mut key),
            "content-length" => length = value.parse().unwrap(),
            _ => {}
        }
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body)?;
    let body: Value = serde_json::from_slice(&body).unwrap_or_default();
    let text = |name: &str| body[name].as_str().unwrap_or_default().to_owned();
    let line = first.trim().trim_end_matches(" HTTP/1.1").to_owned();
    let kind = json!({ "id": "kind", "title": "Kind", "instructions": [{ "id": "first" }] });
    // Each caller takes of this what it asked for.
    let given = match &*line {
        "GET /cluster-types/" => json!([kind]),
        "GET /cluster-types/kind" => kind,
        line if line.starts_with("GET /cloud_assets/") => json!({ "images": [] }),
        _ => json!({
            "user_cloud_id": format!("cloud {}", text("username")),
            "project_id": format!("project {}", text("name")),
            "billing_acct_id": format!("account {}", text("name")),
            "key_pairs": [{ "name": "key" }],
            "key_pair": { "fingerprint": "f" },
            "limits": { "maxTotalCores": 8 },
            "stats": { "running_vms": 7 },
            "invoices": [{ "invoice_id": "1" }],
            "total_invoices": 1,
            "invoice": { "invoice_id": "1" },
            "draft_invoice": { "amount": "1" },
        }),
    };
    called.lock().unwrap().push((line, key, body));
    while silent.load(Ordering::Relaxed) {
        std::thread::sleep(Duration::from_millis(5));
    }
    let given = given.to_string();
    let length = given.len();
    write!(
        &stream,
        "HTTP/1.1 200 OK\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n{given}"
    )
}

/// A root user's requests.
struct Boss(String);

impl Boss {
    fn sign_in(server: &Server) -> Self {
        server.set_up("a good password");
        let body = json!({"user": {"login": "boss", "password": "a good password"}}).to_string();
        let json = [("Content-Type", "application/json")];
        let reply = ask(server.main, "POST", "/users/sign_in.json", &json, body.as_bytes());
        assert_eq!(reply.status, 201, "{reply:?}");
        Self(reply.header("authorization").to_owned())
    }

    fn ask(&self, server: &Server, line: &str, body: &Value) -> Reply {
        let (method, path) = line.split_once(' ').unwrap();
        let headers =
            [("Authorization", &*self.0), ("Content-Type", "application/json"), ("Accept", "*/*")];
        let body = if body.is_null() { String::new() } else { body.to_string() };
        ask(server.main, method, path, &headers, body.as_bytes())
    }

    #[track_caller]
    fn get(&self, server: &Server, path: &str) -> Vec<Value> {
        let reply = self.ask(server, &format!("GET {path}"), &Value::Null);
        assert_eq!(reply.status, 200, "{reply:?}");
        reply.json()["items"].as_array().unwrap().clone()
    }

    #[track_caller]
    fn configure(&self, server: &Server, cloud: &Cloud) {
        let url = format!("http://{}", cloud.address);
        let body = json!({
            "admin_user_id": "a", "admin_project_id": "p", "admin_foreign_password": "admin-secret",
            "internal_auth_url": "http://keystone", "user_handler_base_url": url,
            "cluster_builder_base_url": url,
        });
        let reply = self.ask(server, "POST /api/v2/cloud-configuration", &body);
        assert_eq!(reply.status, 201, "{reply:?}");
    }
}

#[test]
fn what_is_queued_survives_kills() {
    const ROUNDS: usize = 6;
    let (folder, cloud) = (folder(), Cloud::start());
    let mut server = Server::start(folder.path());
    let boss = Boss::sign_in(&server);
    boss.configure(&server, &cloud);
    for round in 0..ROUNDS {
        let login = format!("user.{round}");
        let new = json!({"login": login, "name": "U", "email": format!("{login}@example.com")});
        let made = boss.ask(&server, "POST /api/v2/users", &new);
        assert_eq!(made.status, 201, "{made:?}");
        let before = cloud.called().len();
        cloud.silent.store(round % 3 == 1, Ordering::Relaxed);
        // The password is what the account in the cloud waits for.
        let body = json!({"token": made.json()["token"], "password": "a good password"});
        let set = ask(server.main, "POST", "/api/v2/setup", &[], body.to_string().as_bytes());
        assert_eq!(set.status, 201, "{set:?}");
        if round % 3 > 0 {
            // Killed while the cloud is silent, or while its answer is on the way; else at once.
            eventually("a call", || (cloud.called().len() > before).then_some(()));
        }
        server.kill();
        cloud.silent.store(false, Ordering::Relaxed);
        server = Server::start(folder.path());
    }
    eventually("an empty outbox", || boss.get(&server, "/api/v2/outbox").is_empty().then_some(()));
    let users = boss.get(&server, "/api/v2/users");
    let teams = boss.get(&server, "/api/v2/teams");
    for round in 0..ROUNDS {
        let login = format!("user.{round}");
        let user = users.iter().find(|user| user["login"] == login).unwrap();
        assert_eq!(user["cloud_user_id"], format!("cloud {login}"));
        let name = format!("user_{round}_team");
        let team = teams.iter().find(|team| team["name"] == name).unwrap();
        assert_eq!(team["project_id"], format!("project {name}"));
        assert_eq!(team["billing_acct_id"], format!("account {name}"));
    }
    assert_eq!(teams.len(), ROUNDS, "no team is there twice");
    let mut keys: HashMap<String, (String, usize)> = HashMap::new();
    for (line, key, body) in cloud.called() {
        let what = format!("{line} {body}");
        let (known, count) = keys.entry(key).or_insert((what.clone(), 0));
        assert_eq!(*known, what, "one key is one call");
        *count += 1;
    }
    assert_eq!(keys.len(), ROUNDS * 3, "{keys:#?}");
    let again: usize = keys.values().map(|(_, count)| count - 1).sum();
    assert!(again >= 2, "calls were made again where the cloud was silent: {again}");
}

#[test]
fn requests_for_a_status_are_answered_as_recorded() {
    let (folder, cloud) = (folder(), Cloud::start());
    let server = Server::start(folder.path());
    let boss = Boss::sign_in(&server);
    let team = boss.ask(&server, "POST /api/v2/teams", &json!({"name": "Team A"}));
    let rack = json!({"rack": {
        "team_id": team.json()["id"], "name": "rack-1", "order_id": "ord-1", "status": "ACTIVE",
        "u_height": "42", "metadata": {"openstack_stack_id": "st-1"},
    }});
    let rack = boss.ask(&server, "POST /api/v1/racks", &rack);
    assert_eq!(rack.status, 200, "{rack:?}");
    let rack: Value = serde_json::from_slice(&rack.body).unwrap();
    let path =
        format!("POST /api/v1/irv/racks/{}/request_status_change", rack["id"].as_str().unwrap());
    let told = |line: &str, body: &Value| {
        let reply = boss.ask(&server, line, body);
        (reply.status, reply.text().to_owned())
    };
    let destroy = format!("{path}?task=destroy");
    let none = r#"{"success":false,"errors":["No cloud configuration has been set. Please contact an admin"]}"#;
    assert_eq!(told(&destroy, &Value::Null), (403, none.to_owned()));
    boss.configure(&server, &cloud);
    assert_eq!(told(&destroy, &Value::Null), (200, r#"{"success":true}"#.to_owned()));
    let (line, _, body) = cloud.called().pop().unwrap();
    assert_eq!((&*line, &body["action"]), ("POST /update_status/racks/st-1", &json!("destroy")));
    for (body, task) in [(json!({"task": "off"}), "off"), (Value::Null, "")] {
        let says = format!("cannot perform action '{task}' on this rack");
        let wanted = json!({"success": false, "errors": [says]});
        let (status, text) = told(&path, &body);
        assert_eq!((status, serde_json::from_str::<Value>(&text).unwrap()), (400, wanted));
    }
    assert_eq!(cloud.called().len(), 1);
}
