//! Live updates of the real server, on both databases: what each request tells who watches.

use crate::context::{Server, ask, connect, folder, write};
use crate::postgres::Postgres;
use futures_util::{SinkExt, StreamExt};
use serde_json::{Value, json};
use sqlx::{AnyConnection, Connection};
use std::io::{BufRead, BufReader};
use std::time::Duration;
use tokio::net::TcpStream;
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::tungstenite::client::IntoClientRequest;

const CHANNEL: &str = "{\"channel\":\"InteractiveRackViewChannel\"}";

/// A team, and the template of racks if there is none: what no interface of this server makes.
const ROWS: &str = "INSERT INTO teams (id, name, created_at, updated_at) VALUES ('team', 'T', 0, 0); \
    INSERT INTO templates (id, name, template_type, height, depth, rackable, images, tag, \
    created_at, updated_at) VALUES ('rack', 'rack', 'HwRack', 42, 2, 3, '{\"front\":\"r.png\"}', \
    'rack', 0, 0) ON CONFLICT DO NOTHING";

/// A server with a root user, who has signed in.
struct Site {
    server: Server,
    cookie: String,
    token: String,
}

impl Site {
    async fn start(data: &std::path::Path, database: &str) -> Self {
        let server = Server::start_with(data, &["--step", "1", "--database", database]);
        let (_, word) = server.welcome.split_once("/setup#").expect("a link to set up");
        let word = word.split(',').next().unwrap();
        let user = json!({
            "token": word, "login": "root", "name": "Root", "email": "root@example.org",
            "password": "correct horse",
        });
        let json = [("Content-Type", "application/json")];
        let body = user.to_string();
        let set_up = ask(server.main, "POST", "/api/v2/setup", &json, body.as_bytes());
        assert_eq!(set_up.status, 201, "{set_up:?}");
        let user = json!({ "user": { "login": "root", "password": "correct horse" } }).to_string();
        let signed_in = ask(server.main, "POST", "/users/sign_in.json", &json, user.as_bytes());
        assert_eq!(signed_in.status, 201, "{signed_in:?}");
        let cookie = signed_in.header("set-cookie").split(';').next().unwrap().to_owned();
        let token = signed_in.header("authorization").to_owned();
        sqlx::any::install_default_drivers();
        let mut connection = AnyConnection::connect(database).await.unwrap();
        sqlx::raw_sql(ROWS).execute(&mut connection).await.unwrap();
        connection.close().await.unwrap();
        Self { server, cookie, token }
    }

    /// A request with the token; its status and JSON.
    fn ask(&self, method: &str, path: &str, body: Value) -> (u16, Value) {
        let headers = [("Authorization", &*self.token), ("Content-Type", "application/json")];
        let body = body.to_string();
        let reply = ask(self.server.main, method, path, &headers, body.as_bytes());
        (reply.status, serde_json::from_slice(&reply.body).unwrap_or_default())
    }

    /// A WebSocket with the session's cookie, or with the token.
    async fn cable(&self, by_cookie: bool) -> Cable {
        let mut request = format!("ws://{}/cable", self.server.main).into_client_request().unwrap();
        let origin = format!("http://{}", self.server.main);
        let headers = request.headers_mut();
        headers.insert("sec-websocket-protocol", "actioncable-v1-json".parse().unwrap());
        if by_cookie {
            headers.insert("origin", origin.parse().unwrap());
            headers.insert("cookie", self.cookie.parse().unwrap());
        } else {
            headers.insert("authorization", self.token.parse().unwrap());
        }
        let stream = TcpStream::connect(self.server.main).await.unwrap();
        let (socket, _) = tokio_tungstenite::client_async(request, stream).await.unwrap();
        let mut cable = Cable(socket);
        assert_eq!(cable.next().await["type"], "welcome");
        let subscribe = json!({ "command": "subscribe", "identifier": CHANNEL }).to_string();
        cable.0.send(Message::text(subscribe)).await.unwrap();
        assert_eq!(cable.next().await["type"], "confirm_subscription");
        cable
    }
}

struct Cable(WebSocketStream<TcpStream>);

impl Cable {
    /// The next message but signs of life.
    async fn next(&mut self) -> Value {
        loop {
            let next = tokio::time::timeout(Duration::from_secs(60), self.0.next()).await;
            let next = next.expect("a message within a minute").expect("a message").unwrap();
            let Message::Text(text) = next else { continue };
            let value: Value = serde_json::from_str(&text).unwrap();
            if value["type"] != "ping" {
                return value;
            }
        }
    }

    /// The action of the next message of the channel.
    async fn action(&mut self) -> String {
        let next = self.next().await;
        next["message"]["action"].as_str().unwrap_or_else(|| panic!("{next}")).to_owned()
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn each_request_tells_what_it_changed() {
    let postgres = Postgres::start();
    let of_file = folder();
    let file = format!("sqlite://{}", of_file.path().join("portal.sqlite").display());
    for database in [file, postgres.database("live")] {
        let data = folder();
        each_request_of(Site::start(data.path(), &database).await).await;
    }
}

async fn each_request_of(site: Site) {
    let (mut cable, mut by_token) = (site.cable(true).await, site.cable(false).await);
    let rack = json!({ "rack": {
        "team_id": "team", "name": "rack-1", "u_height": 42, "status": "ACTIVE", "order_id": "o1",
    } });
    let (status, made) = site.ask("POST", "/api/v1/racks", rack);
    assert_eq!(status, 200, "{made}");
    assert_eq!(cable.action().await, "added");
    let rack = made["id"].as_str().unwrap().to_owned();
    let template = json!({ "template": {
        "name": "small", "height": 2, "version": 1, "foreign_id": "f", "vcpus": 1, "ram": 1, "disk": 1,
    } });
    let (status, template) = site.ask("POST", "/api/v1/templates", template);
    assert_eq!(status, 200, "{template}");
    let template = template["id"].as_str().unwrap().to_owned();
    let node = |name: &str, start_u: u32| {
        json!({ "template_id": template, "device": {
            "name": name, "type": "Instance", "status": "ACTIVE",
            "location": { "rack_id": rack, "start_u": start_u, "facing": "f" },
        } })
    };
    let (status, device) = site.ask("POST", "/api/v1/nodes", node("n1", 1));
    assert_eq!(status, 200, "{device}");
    assert_eq!(cable.action().await, "modified");
    let device = format!("/api/v1/devices/{}", device["id"].as_str().unwrap());
    let view = site.ask("GET", "/api/v1/irv/racks", Value::Null).1;
    let chassis = view["Racks"]["Rack"][0]["Chassis"]["id"].as_str().unwrap().to_owned();
    let moving = format!("/api/v1/irv/chassis/{chassis}/update_position");
    let (of_rack, of_template) =
        (format!("/api/v1/racks/{rack}"), format!("/api/v1/templates/{template}"));
    let recursive = format!("{of_rack}?recurse=true");
    let another = json!({ "rack": {
        "team_id": "team", "name": "rack-2", "u_height": 42, "status": "ACTIVE", "order_id": "o2",
    } });
    // The recorded table of the existing service; there what changes a rack in several ways is told of
    // several times, and one that is refused is told of, too.
    let table = [
        ("PATCH", &*device, json!({ "device": { "status": "STOPPED" } }), 200, &["modified"][..]),
        (
            "PATCH",
            &device,
            json!({ "device": { "location": { "start_u": 5, "facing": "f" } } }),
            200,
            &["modified"],
        ),
        (
            "PATCH",
            &device,
            json!({ "device": { "details": { "type": "Device::ComputeDetails", "ssh_key": "k" } } }),
            200,
            &["modified"],
        ),
        ("PATCH", &device, json!({ "device": { "status": "ODD" } }), 422, &[]),
        (
            "POST",
            &moving,
            json!({ "start_u": 9, "facing": "f", "type": "RackChassis" }),
            200,
            &["modified"],
        ),
        ("PATCH", &of_rack, json!({ "rack": { "cost": "12.5" } }), 200, &["modified"]),
        ("DELETE", &device, Value::Null, 200, &["modified"]),
        ("POST", "/api/v1/nodes", node("n2", 3), 200, &["modified"]),
        ("PATCH", &of_template, json!({ "template": { "description": "x" } }), 200, &[]),
        ("PATCH", "/api/v1/teams/team", json!({ "team": { "cost": "3" } }), 200, &[]),
        ("DELETE", &recursive, Value::Null, 200, &["deleted"]),
        ("POST", "/api/v1/racks", another, 200, &["added"]),
    ];
    let mut told = vec!["added".to_owned(), "modified".to_owned()];
    for (method, path, body, expected, actions) in table {
        let (status, answer) = site.ask(method, path, body.clone());
        assert_eq!(status, expected, "{method} {path} {body}: {answer}");
        for action in actions {
            assert_eq!(cable.action().await, *action, "{method} {path} {body}");
            told.push((*action).to_owned());
        }
    }
    // The other socket was told the same, in the same order.
    for action in &told {
        assert_eq!(by_token.action().await, *action);
    }
    // The log, from its beginning, as a stream: each change once, and the two racks among them.
    let mut stream = connect(site.server.main);
    let bearer = [("Authorization", &*site.token)];
    write(&mut stream, "GET", "/api/v2/events?after=0&kinds=rack", &bearer, b"");
    let lines = BufReader::new(stream).lines().map_while(Result::ok);
    let changes = lines.filter_map(|line| {
        let change: Value = serde_json::from_str(line.strip_prefix("data: ")?).unwrap();
        Some(change["action"].as_str()?.to_owned())
    });
    let changes: Vec<String> = changes.take(4).collect();
    assert_eq!(changes, ["create", "update", "delete", "create"]);
    // Nobody, and somebody who signs out.
    assert_eq!(ask(site.server.main, "GET", "/api/v2/events", &[], b"").status, 401);
    assert_eq!(ask(site.server.main, "GET", "/cable", &bearer, b"").status, 426);
    assert_eq!(site.ask("GET", "/api/v2/events?since=1", Value::Null).0, 400);
    let out = [("Cookie", &*site.cookie), ("Accept", "application/json")];
    assert_eq!(ask(site.server.main, "GET", "/users/sign_out", &out, b"").status, 204);
    let gone = cable.next().await;
    assert_eq!(gone, json!({ "type": "disconnect", "reason": "remote", "reconnect": true }));
    // A server that stops says so, and does not wait for who listens.
    let stopping = std::thread::spawn(move || site.server.stop("-TERM"));
    let last = by_token.next().await;
    assert_eq!(
        last,
        json!({ "type": "disconnect", "reason": "server_restart", "reconnect": true })
    );
    assert_eq!(stopping.join().unwrap(), Some(0));
}
