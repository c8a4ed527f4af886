//! What is live, over real connections and on both databases.

mod browser;
mod racks;
mod sockets;
mod streams;

use super::{Live, Settings};
use crate::accounts::{Actor, Role, Via};
use crate::database::testing::Both;
use crate::database::{By, Change, Columns, Database, Transaction, sql};
use crate::http::{self, Answer, Handler, Limits, Request};
use crate::metrics::{self, Metrics};
use hyper::header;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;
use tokio::net::{TcpListener, TcpStream};
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::tungstenite::client::IntoClientRequest;
use tokio_util::sync::CancellationToken;

/// A time far from now, for what does not expire.
const FOR_EVER: i64 = i64::MAX;

/// A site: two teams, a user of each, one of both, and a root user, each with a session and a token
/// of the user's own name.
pub(super) struct Site {
    pub(super) database: Arc<Database>,
    pub(super) live: Arc<Live>,
    pub(super) metrics: Arc<Metrics>,
    pub(super) address: SocketAddr,
    end: CancellationToken,
    _folder: tempfile::TempDir,
}

impl Drop for Site {
    fn drop(&mut self) {
        self.end.cancel();
    }
}

/// The site on both databases.
pub(super) async fn sites(settings: Settings) -> (Both, Vec<Site>) {
    let both = Both::new().await;
    let mut sites = Vec::new();
    for database in &both.databases {
        sites.push(Site::new(Arc::clone(database), settings.clone()).await);
    }
    (both, sites)
}

/// Who asks is who the token or the session is of; what is asked for is told by the path.
struct Door {
    live: Arc<Live>,
    database: Arc<Database>,
}

impl Door {
    async fn actor(&self, request: &Request) -> Option<Actor> {
        let text = |name| request.head.headers.get(name).and_then(|value| value.to_str().ok());
        let token = text(header::AUTHORIZATION).and_then(|value| value.strip_prefix("Bearer "));
        let session = text(header::COOKIE).and_then(|value| value.strip_prefix("session="));
        let (via, statement) = match (token, session) {
            (Some(token), _) => (
                Via::Token(token.into()),
                sql("SELECT user_id FROM tokens WHERE jti = $1").text(token),
            ),
            (None, Some(id)) => (
                Via::Session(id.into()),
                sql("SELECT user_id FROM sessions WHERE id = $1").text(id),
            ),
            (None, None) => return None,
        };
        let id = self.database.first(statement).await.unwrap()?.text("user_id").unwrap();
        Some(self::actor(&self.database, &id, via).await)
    }
}

/// A user as it is now.
pub(super) async fn actor(database: &Database, id: &str, via: Via) -> Actor {
    let user = sql("SELECT root FROM users WHERE id = $1").text(id.to_owned());
    let root = database.one(user).await.unwrap().flag("root").unwrap();
    let roles = sql("SELECT team_id, role FROM team_roles WHERE user_id = $1 ORDER BY team_id");
    let roles = database.all(roles.text(id.to_owned())).await.unwrap();
    let role = |row: &sqlx::any::AnyRow| {
        (row.text("team_id").unwrap(), Role::parse(&row.text("role").unwrap()).unwrap())
    };
    let roles = roles.iter().map(role).collect();
    Actor { id: id.into(), login: id.into(), root, roles, via }
}

impl Handler for Door {
    async fn answer(&self, request: Request) -> Answer {
        let actor = self.actor(&request).await;
        if request.head.uri.path() == "/cable" {
            return self.live.cable(request.head, actor).await;
        }
        let Some(actor) = actor else { return http::unauthorized("sign in") };
        let query = http::Query::decode(request.head.uri.query()).unwrap();
        self.live.events(actor, &query, &request.head.headers).await.unwrap()
    }
}

impl Site {
    async fn new(database: Arc<Database>, settings: Settings) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let metrics = metrics::testing::open(folder.path());
        people(&database).await;
        let end = CancellationToken::new();
        let (of, to) = (Arc::clone(&database), Arc::clone(&metrics));
        let live = Live::open(of, to, settings).await.unwrap();
        tokio::spawn(Arc::clone(&live).follow(end.clone()));
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let door = Door { live: Arc::clone(&live), database: Arc::clone(&database) };
        let limits = Limits::default();
        tokio::spawn(http::serve(listener, Arc::new(door), limits, end.clone()));
        Self { database, live, metrics, address, end, _folder: folder }
    }

    /// Changes something, and notes it.
    pub(super) async fn change<const N: usize>(&self, statements: [&str; N], notes: &[Change]) {
        let mut transaction = self.database.begin().await.unwrap();
        for statement in statements {
            transaction.run(sql(statement.to_owned())).await.unwrap();
        }
        for note in notes {
            transaction.note(&By::server("test"), note.clone());
        }
        transaction.commit(1).await.unwrap();
    }

    /// Makes a rack.
    pub(super) async fn rack(&self, id: &str, team: &str, name: &str) {
        let mut transaction = self.database.begin().await.unwrap();
        insert_rack(&mut transaction, id, team, name).await;
        transaction.note(&By::server("test"), noted("create", "rack", id, id, team));
        transaction.commit(1).await.unwrap();
    }

    /// Makes a device of one unit.
    pub(super) async fn device(&self, id: &str, rack: &str, team: &str, start_u: i64) {
        let mut transaction = self.database.begin().await.unwrap();
        insert_device(&mut transaction, id, rack, start_u).await;
        transaction.note(&By::server("test"), noted("create", "device", id, rack, team));
        transaction.commit(1).await.unwrap();
    }

    /// Gives a device another cost.
    pub(super) async fn cost(&self, id: &str, rack: &str, team: &str, cost: &str) {
        let update = format!("UPDATE devices SET cost = '{cost}' WHERE id = '{id}'");
        self.change([update.as_str()], &[noted("update", "device", id, rack, team)]).await;
    }

    /// Takes a user out of a team.
    pub(super) async fn expel(&self, user: &str, team: &str) {
        let delete =
            format!("DELETE FROM team_roles WHERE user_id = '{user}' AND team_id = '{team}'");
        self.change([delete.as_str()], &[role_noted("delete", user, team)]).await;
    }

    /// Signs a user out: the token and the session are gone.
    pub(super) async fn sign_out(&self, user: &str) {
        let mut note = Change::new("delete", "session", user, user);
        note.user_id = Some(user.into());
        let tokens = format!("UPDATE tokens SET revoked_at = 1 WHERE user_id = '{user}'");
        let sessions = format!("DELETE FROM sessions WHERE user_id = '{user}'");
        self.change([tokens.as_str(), sessions.as_str()], &[note]).await;
    }

    /// Opens a WebSocket with these headers beside its own.
    pub(super) async fn open(
        &self,
        headers: &[(header::HeaderName, &str)],
    ) -> Result<Cable, tokio_tungstenite::tungstenite::Error> {
        let mut request = format!("ws://{}/cable", self.address).into_client_request().unwrap();
        let protocols = "actioncable-v1-json, actioncable-unsupported".parse().unwrap();
        request.headers_mut().insert(header::SEC_WEBSOCKET_PROTOCOL, protocols);
        for (name, value) in headers {
            request.headers_mut().insert(name, value.parse().unwrap());
        }
        let stream = TcpStream::connect(self.address).await.unwrap();
        let (socket, answer) = tokio_tungstenite::client_async(request, stream).await?;
        let protocol = answer.headers().get(header::SEC_WEBSOCKET_PROTOCOL).unwrap();
        assert_eq!(protocol, "actioncable-v1-json");
        Ok(Cable(socket))
    }

    /// A WebSocket of the user with this token, subscribed and told all racks.
    pub(super) async fn cable(&self, token: &str) -> Cable {
        let bearer = format!("Bearer {token}");
        let mut cable = self.open(&[(header::AUTHORIZATION, &bearer)]).await.unwrap();
        assert_eq!(cable.next().await.unwrap(), serde_json::json!({ "type": "welcome" }));
        cable.subscribe().await;
        cable
    }
}

/// The identifier of the one channel.
pub(super) const CHANNEL: &str = "{\"channel\":\"InteractiveRackViewChannel\"}";

/// The other end of a WebSocket.
pub(super) struct Cable(pub(super) WebSocketStream<TcpStream>);

impl Cable {
    /// Sends a command.
    pub(super) async fn say(&mut self, command: &str, data: &str) {
        use futures_util::SinkExt;
        let text = serde_json::json!({ "command": command, "identifier": CHANNEL, "data": data });
        self.0.send(Message::text(text.to_string())).await.unwrap();
    }

    /// Subscribes, and asks for all racks.
    pub(super) async fn subscribe(&mut self) {
        self.say("subscribe", "").await;
        let confirmed =
            serde_json::json!({ "identifier": CHANNEL, "type": "confirm_subscription" });
        assert_eq!(self.next().await.unwrap(), confirmed);
    }

    /// The next message but signs of life; `None` at the end.
    pub(super) async fn next(&mut self) -> Option<serde_json::Value> {
        use futures_util::StreamExt;
        loop {
            let next = tokio::time::timeout(Duration::from_secs(60), self.0.next()).await;
            match next.expect("a message within a minute")? {
                Ok(Message::Text(text)) => {
                    let value: serde_json::Value = serde_json::from_str(&text).unwrap();
                    if value["type"] != "ping" {
                        return Some(value);
                    }
                }
                Ok(Message::Close(_)) | Err(_) => return None,
                Ok(_) => {}
            }
        }
    }

    /// The next message of the channel.
    pub(super) async fn told(&mut self) -> serde_json::Value {
        let mut next = self.next().await.expect("a message");
        assert_eq!(next["identifier"], CHANNEL, "{next}");
        next["message"].take()
    }

    /// The action of the next message, and the racks that it names.
    pub(super) async fn heard(&mut self) -> (String, Vec<String>) {
        let told = self.told().await;
        let id = |rack: &serde_json::Value| rack["id"].as_str().unwrap().to_owned();
        let racks = match told["Racks"]["Rack"].as_array() {
            Some(racks) => racks.iter().map(id).collect(),
            None => vec![id(&told["rack"])],
        };
        (told["action"].as_str().unwrap().to_owned(), racks)
    }
}

/// A change of a thing that a team has.
pub(super) fn noted(
    action: &'static str,
    kind: &'static str,
    id: &str,
    rack: &str,
    team: &str,
) -> Change {
    let mut change = Change::new(action, kind, id, id);
    (change.rack_id, change.team_id) = (Some(rack.into()), Some(team.into()));
    change
}

/// A change of a role.
pub(super) fn role_noted(action: &'static str, user: &str, team: &str) -> Change {
    let mut change = Change::new(action, "team_role", format!("{user}-{team}"), user);
    (change.user_id, change.team_id) = (Some(user.into()), Some(team.into()));
    change
}

/// Users, teams, roles, and the two templates.
async fn people(database: &Database) {
    let mut transaction = database.begin().await.unwrap();
    for team in ["b", "a"] {
        let statement = sql("INSERT INTO teams (id, name, cost, credits, created_at, updated_at) \
                             VALUES ($1, $2, '12.345', '100', 0, 0)");
        transaction.run(statement.text(team).text(format!("Team {team}"))).await.unwrap();
    }
    for (user, roles) in [
        ("root", &[][..]),
        ("ann", &[("a", "admin")]),
        ("bob", &[("b", "member")]),
        ("cat", &[("a", "member"), ("b", "admin")]),
        ("dan", &[]),
    ] {
        let statement = sql("INSERT INTO users (id, login, name, email, root, created_at, \
                             updated_at) VALUES ($1, $1, $1, $1, $2, 0, 0)");
        transaction.run(statement.text(user).flag(user == "root")).await.unwrap();
        let token = sql("INSERT INTO tokens (jti, user_id, kind, name, scopes, created_at, \
                         expires_at) VALUES ($1, $1, 'user', '', '', 0, $2)");
        transaction.run(token.text(user).whole(FOR_EVER)).await.unwrap();
        let session = sql("INSERT INTO sessions (digest, id, user_id, csrf, peer, user_agent, \
                           created_at, seen_at, expires_at) \
                           VALUES ($1, $1, $1, '', '', '', 0, 0, $2)");
        transaction.run(session.text(user).whole(FOR_EVER)).await.unwrap();
        for (team, role) in roles {
            insert_role(&mut transaction, user, team, role).await;
        }
    }
    let template = "INSERT INTO templates (id, name, template_type, height, depth, rackable, images, \
                    rows_count, columns_count, created_at, updated_at) VALUES ";
    for values in [
        "('tr', 'rack', 'HwRack', 42, 2, 3, '{\"rack_front_top\":\"top.png\"}', NULL, NULL, 0, 0)",
        "('td', 'm1.small', 'Device', 2, 2, 1, '{\"front\":\"f.png\"}', 1, 1, 0, 0)",
    ] {
        transaction.run(sql(format!("{template}{values}"))).await.unwrap();
    }
    transaction.commit(0).await.unwrap();
}

/// Gives a user a role.
pub(super) async fn insert_role(transaction: &mut Transaction, user: &str, team: &str, role: &str) {
    let statement =
        sql("INSERT INTO team_roles (id, user_id, team_id, role, created_at, updated_at) \
                         VALUES ($1, $2, $3, $4, 0, 0)");
    let (id, user, team, role) =
        (format!("{user}-{team}"), user.to_owned(), team.to_owned(), role.to_owned());
    transaction.run(statement.text(id).text(user).text(team).text(role)).await.unwrap();
}

/// Writes a rack of 42 units.
pub(super) async fn insert_rack(transaction: &mut Transaction, id: &str, team: &str, name: &str) {
    let statement =
        sql("INSERT INTO racks (id, name, team_id, template_id, u_height, status, cost, \
                         order_id, created_at, updated_at) \
                         VALUES ($1, $2, $3, 'tr', 42, 'ACTIVE', '1234.5', $1, 0, 0)");
    let (id, name, team) = (id.to_owned(), name.to_owned(), team.to_owned());
    transaction.run(statement.text(id).text(name).text(team)).await.unwrap();
}

/// Writes a device of two units.
pub(super) async fn insert_device(
    transaction: &mut Transaction,
    id: &str,
    rack: &str,
    start_u: i64,
) {
    let statement = sql(
        "INSERT INTO devices (id, name, type, status, template_id, rack_id, start_u, \
                         u_height, u_depth, facing, chassis_id, chassis_name, map_to_grid, \
                         map_to_cluster, map_to_host, created_at, updated_at) VALUES ($1, $1, \
                         'Instance', 'ACTIVE', 'td', $2, $3, 2, 2, 'f', $4, $4, 'g', 'c', $1, 0, 0)",
    );
    let (chassis, id, rack) = (format!("chassis-{id}"), id.to_owned(), rack.to_owned());
    transaction.run(statement.text(id).text(rack).whole(start_u).text(chassis)).await.unwrap();
}
