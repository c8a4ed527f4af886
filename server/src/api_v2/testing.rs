//! The interface in a test: requests without a connection, as any actor.

use super::ApiV2;
use crate::accounts::{Accounts, Actor, Role, Seal, Via};
use crate::database::{Database, sql};
use crate::http::{Answer, Limits};
use crate::identity::Key;
use crate::inventory::Inventory;
use crate::live::{self, Live};
use crate::metrics::{self, Metrics};
use crate::peers::{self, Cloud};
use crate::portal::Portal;
use crate::racks::template;
use crate::readings::Readings;
use crate::rules::Refusal;
use hyper::Request;
use hyper::header::HeaderMap;
use serde_json::{Value, json};
use std::sync::Arc;

/// An answer, read.
#[derive(Debug)]
pub(super) struct Told {
    pub(super) status: u16,
    pub(super) headers: HeaderMap,
    pub(super) json: Value,
}

/// The interface to a database.
pub(super) struct Asked {
    pub(super) api: ApiV2,
    pub(super) database: Arc<Database>,
    _folder: tempfile::TempDir,
}

/// The time of every request, in microseconds.
pub(super) const NOW: i64 = 1_700_000_000_000_000;

/// A root user of that login, whose id is `id-LOGIN`.
pub(super) fn root(login: &str) -> Actor {
    let (id, login) = (format!("id-{login}"), login.to_owned());
    Actor { id, login, root: true, roles: Vec::new(), via: Via::Session("s".into()) }
}

/// A user with roles in teams.
pub(super) fn user(login: &str, roles: &[(&str, Role)]) -> Actor {
    let roles = roles.iter().map(|(team, role)| ((*team).to_owned(), *role)).collect();
    Actor { root: false, roles, ..root(login) }
}

/// A root user `r`; a team with the admin `a` and the member `m`; and `s`, who has no role. Their ids
/// are `id-LOGIN` and `team`.
pub(super) struct Site {
    pub(super) asked: Asked,
    pub(super) root: Actor,
    pub(super) admin: Actor,
    pub(super) member: Actor,
    pub(super) stranger: Actor,
}

impl Site {
    pub(super) async fn new(database: Arc<Database>) -> Self {
        let mut transaction = database.begin().await.unwrap();
        for login in ["r", "a", "m", "s"] {
            let insert = "INSERT INTO users (id, login, name, email, root, created_at, updated_at) \
                VALUES ($1, $2, $2, $3, $4, 1, 1)";
            let insert = sql(insert).text(format!("id-{login}")).text(login);
            let insert = insert.text(format!("{login}@x")).flag(login == "r");
            transaction.run(insert).await.unwrap();
        }
        let insert = "INSERT INTO teams (id, name, created_at, updated_at) \
            VALUES ('team', 'Team', 1, 1)";
        transaction.run(sql(insert)).await.unwrap();
        for (login, role) in [("a", "admin"), ("m", "member")] {
            let insert = "INSERT INTO team_roles (id, user_id, team_id, role, created_at, \
                updated_at) VALUES ($1, $2, 'team', $3, 1, 1)";
            let insert = sql(insert).text(format!("role-{login}")).text(format!("id-{login}"));
            transaction.run(insert.text(role)).await.unwrap();
        }
        transaction.commit(NOW).await.unwrap();
        template::seed(&database, NOW).await.unwrap();
        Self {
            asked: Asked::new(database).await,
            root: root("r"),
            admin: user("a", &[("team", Role::Admin)]),
            member: user("m", &[("team", Role::Member)]),
            stranger: user("s", &[]),
        }
    }

    /// What the admin of the team is told.
    pub(super) async fn ask(&self, line: &str, body: Value) -> Told {
        self.asked.ask(Some(&self.admin), line, &[], &written(&body)).await
    }

    /// What a root user is told.
    pub(super) async fn root(&self, line: &str, body: Value) -> Told {
        self.asked.ask(Some(&self.root), line, &[], &written(&body)).await
    }

    /// The id of a new template of that height.
    pub(super) async fn template(&self, name: &str, height: i64) -> String {
        let body = json!({ "name": name, "height": height });
        self.root("POST /api/v2/templates", body).await.created()
    }

    /// The id of a new rack of the team.
    pub(super) async fn rack(&self, name: &str) -> String {
        let body = json!({ "team_id": "team", "name": name, "status": "ACTIVE", "u_height": 10 });
        self.ask("POST /api/v2/racks", body).await.created()
    }
}

/// A device to be made.
pub(super) fn device(name: &str, template: &str, rack: &str, start_u: i64) -> Value {
    json!({
        "name": name,
        "type": "Instance",
        "status": "ACTIVE",
        "template_id": template,
        "location": { "rack_id": rack, "start_u": start_u, "facing": "f" },
    })
}

fn written(body: &Value) -> String {
    if body.is_null() { String::new() } else { body.to_string() }
}

impl Told {
    /// The id of what was created.
    #[track_caller]
    pub(super) fn created(&self) -> String {
        assert_eq!(self.status, 201, "{}", self.json);
        self.json["id"].as_str().unwrap().to_owned()
    }

    /// The tag.
    #[track_caller]
    pub(super) fn tag(&self) -> &str {
        self.headers["etag"].to_str().unwrap()
    }

    /// The pointers of broken rules, and their codes.
    pub(super) fn faults(&self) -> Vec<(&str, &str)> {
        let errors = self.json["errors"].as_array().map_or(&[][..], Vec::as_slice);
        errors
            .iter()
            .map(|error| {
                (error["pointer"].as_str().unwrap_or("?"), error["code"].as_str().unwrap())
            })
            .collect()
    }
}

impl Asked {
    /// The interface to `database`, with no metrics.
    pub(super) async fn new(database: Arc<Database>) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let inventory = Arc::new(Inventory::open(folder.path().join("devices.json")).unwrap());
        let config = metrics::Config::new(folder.path(), 15, None);
        let metrics = Arc::new(Metrics::open(config, Arc::clone(&inventory)).unwrap());
        let limits = Limits::default();
        let key = Key::new(&[7; 32]).unwrap();
        let (seal, standing) = (Seal::new([7; Seal::KEY_BYTES]), Arc::default());
        let accounts = Accounts::open(Arc::clone(&database), key, seal, standing, NOW);
        let accounts = accounts.await.unwrap();
        let live = Arc::clone(&metrics);
        let live = Live::open(Arc::clone(&database), live, live::Settings::default()).await;
        let (key, seal) = (accounts.key().clone(), accounts.seal().clone());
        let cloud = Cloud::new(Arc::clone(&database), key, seal, peers::CREDITS_NEEDED);
        let portal = Portal {
            database: Arc::clone(&database),
            accounts: Arc::new(accounts),
            oidc: None,
            inventory,
            live: live.unwrap(),
            readings: Readings::Here(metrics),
            cloud: Arc::new(cloud),
            limits,
        };
        Self { api: ApiV2::new(Arc::new(portal)).unwrap(), database, _folder: folder }
    }

    /// What somebody is told that is no JSON.
    pub(super) async fn text(
        &self,
        who: &Actor,
        line: &str,
        headers: &[(&str, &str)],
    ) -> (hyper::http::response::Parts, String) {
        let (head, body) = self.answer(Some(who), line, headers, "").await.into_parts();
        (head, String::from_utf8(body.whole().unwrap().to_vec()).unwrap())
    }

    pub(super) async fn ask(
        &self,
        who: Option<&Actor>,
        line: &str,
        headers: &[(&str, &str)],
        body: &str,
    ) -> Told {
        let (head, body) = self.answer(who, line, headers, body).await.into_parts();
        let body = body.whole().unwrap().clone();
        let json =
            if body.is_empty() { Value::Null } else { serde_json::from_slice(&body).unwrap() };
        Told { status: head.status.as_u16(), headers: head.headers, json }
    }

    async fn answer(
        &self,
        who: Option<&Actor>,
        line: &str,
        headers: &[(&str, &str)],
        body: &str,
    ) -> Answer {
        let (method, target) = line.split_once(' ').unwrap();
        let mut request = Request::builder().method(method).uri(target);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let (head, ()) = request.body(()).unwrap().into_parts();
        let body = body.to_owned().into();
        self.api.answer_whole(head, body, who.cloned().ok_or(Refusal::SignIn("")), NOW).await
    }
}
