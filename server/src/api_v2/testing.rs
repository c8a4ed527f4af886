//! The interface in a test: requests without a connection, as any actor.

use super::ApiV2;
use crate::accounts::{Accounts, Actor, Role, Seal, Via};
use crate::database::Database;
use crate::http::Limits;
use crate::identity::Key;
use crate::inventory::Inventory;
use crate::live::{self, Live};
use crate::metrics::{self, Metrics};
use crate::peers::{self, Cloud};
use crate::portal::Portal;
use crate::readings::Readings;
use crate::rules::Refusal;
use hyper::Request;
use hyper::header::HeaderMap;
use serde_json::Value;
use std::sync::Arc;

/// An answer, read.
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
        let accounts = Accounts::open(Arc::clone(&database), key, seal, standing).await.unwrap();
        let live = Arc::clone(&metrics);
        let live = Live::open(Arc::clone(&database), live, live::Settings::default()).await;
        let (key, seal) = (accounts.key().clone(), accounts.seal().clone());
        let cloud = Cloud::new(Arc::clone(&database), key, seal, peers::CREDITS_NEEDED);
        let portal = Portal {
            database: Arc::clone(&database),
            accounts: Arc::new(accounts),
            inventory,
            live: live.unwrap(),
            readings: Readings::Here(Arc::clone(&metrics)),
            metrics,
            cloud: Arc::new(cloud),
            limits,
        };
        Self { api: ApiV2::new(Arc::new(portal)).unwrap(), database, _folder: folder }
    }

    pub(super) async fn ask(
        &self,
        who: Option<&Actor>,
        line: &str,
        headers: &[(&str, &str)],
        body: &str,
    ) -> Told {
        let (method, target) = line.split_once(' ').unwrap();
        let mut request = Request::builder().method(method).uri(target);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let (head, ()) = request.body(()).unwrap().into_parts();
        let body = body.to_owned().into();
        let answer =
            self.api.answer_whole(head, body, who.cloned().ok_or(Refusal::SignIn("")), NOW).await;
        let (head, body) = answer.into_parts();
        let body = body.whole().unwrap().clone();
        let json =
            if body.is_empty() { Value::Null } else { serde_json::from_slice(&body).unwrap() };
        Told { status: head.status.as_u16(), headers: head.headers, json }
    }
}
