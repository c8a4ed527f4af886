//! A portal of its own, in place of the existing service, with users that nobody had to invite.

use super::compare::{Bound, fill};
use crate::context::{CONCERTIM, Reply, ask};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hmac::{Hmac, KeyInit, Mac};
use serde_json::json;
use sha2::Sha256;
use sqlx::{AnyConnection, Connection, Row};
use std::collections::HashMap;
use std::io::{BufRead, BufReader};
use std::net::SocketAddr;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use tokio::runtime::Runtime;

/// The secret that signs tokens.
pub(super) const SECRET: &str = "0123456789abcdef0123456789abcdef";

/// The password of everybody.
pub(super) const PASSWORD: &str = "correct horse battery";

/// When the tokens of the tests end: in the year 2100.
const EXPIRES: i64 = 4_102_444_800;

/// A running portal.
pub(super) struct Site {
    child: Child,
    pub(super) main: SocketAddr,
    runtime: Runtime,
    database: AnyConnection,
    /// Users' ids by login.
    pub(super) users: HashMap<String, String>,
    pub(super) bound: Bound,
}

impl Site {
    /// A new one over `data`, on that database, or on the data folder's own. Its root user is `admin`.
    pub(super) fn start(
        data: &Path,
        database: Option<&str>,
        metric_daemon: Option<SocketAddr>,
    ) -> Self {
        let mut command = Command::new(CONCERTIM);
        command.args(["visualisation", "--listen", "127.0.0.1:0", "--data"]).arg(data);
        if let Some(url) = database {
            command.args(["--database", url]);
        }
        if let Some(address) = metric_daemon {
            command.env("METRIC_DAEMON_URL", format!("http://{address}/"));
        }
        let mut child = command.env("JWT_SECRET", SECRET).stdout(Stdio::piped()).spawn().unwrap();
        let mut welcome = String::new();
        let mut lines = BufReader::new(child.stdout.take().unwrap());
        while !welcome.contains("create-auth-token") {
            let read = lines.read_line(&mut welcome).unwrap();
            assert!(read > 0, "the server ended: {welcome}");
        }
        let after = |before: &str| {
            let line = welcome.lines().find(|line| line.contains(before)).unwrap();
            line.split_once("http://").unwrap().1.to_owned()
        };
        let main = after("page ").split('/').next().unwrap().parse().unwrap();
        let link = after("set up ");
        let word = link.split_once('#').unwrap().1.split(',').next().unwrap();
        let admin = json!({
            "token": word, "login": "admin", "name": "System Administrator",
            "email": "admin@test.com", "password": PASSWORD,
        });
        let headers = [("Content-Type", "application/json")];
        let reply = ask(main, "POST", "/api/v2/setup", &headers, admin.to_string().as_bytes());
        assert_eq!(reply.status, 201, "{reply:?}");
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        sqlx::any::install_default_drivers();
        let url = match database {
            Some(url) => url.to_owned(),
            None => format!("sqlite://{}", data.join("portal.sqlite").display()),
        };
        let database = runtime.block_on(AnyConnection::connect(&url)).unwrap();
        let (users, bound) = (HashMap::new(), Bound::new());
        let mut site = Self { child, main, runtime, database, users, bound };
        let id = site.query("SELECT id FROM users WHERE login = 'admin'");
        site.users.insert("admin".to_owned(), id.clone());
        site.list_token(&id);
        site.bound.insert("<uuid14>".to_owned(), id);
        site
    }

    /// Does something in the database.
    pub(super) fn sql(&mut self, statement: &str) {
        let statement = fill(statement, &self.bound);
        let statement = sqlx::raw_sql(sqlx::AssertSqlSafe(statement.clone()));
        self.runtime.block_on(statement.execute(&mut self.database)).unwrap();
    }

    /// The one value of a query.
    pub(super) fn query(&mut self, query: &str) -> String {
        let query = sqlx::query(sqlx::AssertSqlSafe(fill(query, &self.bound)));
        let row = self.runtime.block_on(query.fetch_one(&mut self.database)).unwrap();
        row.get(0)
    }

    /// Makes a user: login, name, e-mail, `as`, the name of its id, its id in the cloud.
    pub(super) fn user(&mut self, words: &[String]) {
        let [login, name, email, _, id, cloud @ ..] = words else { panic!("{words:?}") };
        let uuid = self.id(id);
        let cloud = cloud.first().map_or("NULL".to_owned(), |cloud| format!("'{cloud}'"));
        self.sql(&format!(
            "INSERT INTO users (id, login, name, email, password, cloud_user_id, created_at, \
             updated_at) SELECT '{uuid}', '{login}', '{name}', '{email}', password, {cloud}, 1, 1 \
             FROM users WHERE login = 'admin'"
        ));
        self.users.insert(login.clone(), uuid.clone());
        self.list_token(&uuid);
    }

    /// Makes a team: name, project, billing account, cost, credits, `as`, the name of its id.
    pub(super) fn team(&mut self, words: &[String]) {
        let [name, project, billing, cost, credits, _, id] = words else { panic!("{words:?}") };
        let uuid = self.id(id);
        let or_null = |text: &str| if text == "-" { "NULL".into() } else { format!("'{text}'") };
        let (project, billing) = (or_null(project), or_null(billing));
        self.sql(&format!(
            "INSERT INTO teams (id, name, project_id, billing_acct_id, cost, credits, created_at, \
             updated_at) VALUES ('{uuid}', '{name}', {project}, {billing}, '{cost}', '{credits}', \
             1, 1)"
        ));
    }

    /// Makes a role: user, team, role, `as`, the name of its id.
    pub(super) fn role(&mut self, words: &[String]) {
        let [user, team, role, _, id] = words else { panic!("{words:?}") };
        let uuid = self.id(id);
        self.sql(&format!(
            "INSERT INTO team_roles (id, user_id, team_id, role, created_at, updated_at) \
             VALUES ('{uuid}', '{user}', '{team}', '{role}', 1, 1)"
        ));
    }

    /// A new id, bound to `name`.
    fn id(&mut self, name: &str) -> String {
        let uuid = uuid::Uuid::new_v4().to_string();
        self.bound.insert(name.to_owned(), uuid.clone());
        uuid
    }

    /// Lists the token of a user, whose `jti` is the user's id.
    fn list_token(&mut self, user: &str) {
        self.sql(&format!(
            "INSERT INTO tokens (jti, user_id, kind, name, scopes, created_at, expires_at) \
             VALUES ('{user}', '{user}', 'user', '', '', 1, {EXPIRES}000000)"
        ));
    }

    /// The headers that show who asks; see `portal.cases` for the forms of `who`.
    pub(super) fn credentials(&self, who: &str) -> Vec<(String, String)> {
        let (kind, login) = who.split_once(':').unwrap_or(("", who));
        let bearer = |token: String| vec![("Authorization".to_owned(), format!("Bearer {token}"))];
        let claims = |login: &str| {
            let user = &self.users[login];
            json!({"sub": user, "scp": "user", "iat": 1, "exp": EXPIRES.to_string(), "jti": user})
        };
        match (kind, login) {
            ("", "-") => Vec::new(),
            ("", "garbage") => bearer("garbage".to_owned()),
            ("", login) => bearer(signed(&claims(login))),
            ("cookie", login) => {
                let body = json!({"user": {"login": login, "password": PASSWORD}}).to_string();
                let headers = [("Content-Type", "application/json")];
                let reply =
                    ask(self.main, "POST", "/users/sign_in.json", &headers, body.as_bytes());
                assert_eq!(reply.status, 201, "{reply:?}");
                let cookie = reply.header("set-cookie").split(';').next().unwrap().to_owned();
                [bearer("garbage".to_owned()), vec![("Cookie".to_owned(), cookie)]].concat()
            }
            (kind, login) => {
                let mut claims = claims(login);
                match kind {
                    "unlisted" => claims["jti"] = uuid::Uuid::new_v4().to_string().into(),
                    "numeric" => claims["exp"] = EXPIRES.into(),
                    "aud" => claims["aud"] = "other".into(),
                    "scp" => claims["scp"] = "admin".into(),
                    "lower" | "bare" => {}
                    _ => panic!("{who}: no such kind of token"),
                }
                let token = signed(&claims);
                let value = match kind {
                    "lower" => format!("bearer {token}"),
                    "bare" => token,
                    _ => format!("Bearer {token}"),
                };
                vec![("Authorization".to_owned(), value)]
            }
        }
    }

    /// Asks as `who`, for JSON and with JSON unless `headers` say otherwise.
    pub(super) fn ask(
        &self,
        who: &str,
        method: &str,
        path: &str,
        headers: &[(String, String)],
        body: &str,
    ) -> Reply {
        let mut all = self.credentials(who);
        all.extend_from_slice(headers);
        for (name, usual) in [("Accept", "application/json"), ("Content-Type", "application/json")]
        {
            if !all.iter().any(|(given, _)| given == name) {
                all.push((name.to_owned(), usual.to_owned()));
            }
        }
        all.retain(|(_, value)| !value.is_empty());
        let all: Vec<(&str, &str)> = all.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
        ask(self.main, method, path, &all, body.as_bytes())
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A token of these claims.
fn signed(claims: &serde_json::Value) -> String {
    let part = |text: &str| URL_SAFE_NO_PAD.encode(text);
    let text = format!("{}.{}", part(r#"{"alg":"HS256"}"#), part(&claims.to_string()));
    let mut mac = Hmac::<Sha256>::new_from_slice(SECRET.as_bytes()).unwrap();
    mac.update(text.as_bytes());
    format!("{text}.{}", URL_SAFE_NO_PAD.encode(mac.finalize().into_bytes()))
}
