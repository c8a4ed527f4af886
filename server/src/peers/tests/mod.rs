//! Calls and jobs, against real servers that answer what the test says.

mod clusters;
mod failures;
mod jobs;
mod killed;
mod sync;

use super::peer::{Deadlines, Line};
use super::*;
use crate::accounts::{
    Actor, NewTeamRole, NewUser, Password, Role, Team, TeamUpdate, User, Via, team_role, teams,
    users,
};
use crate::database::testing::{Both, sqlite};
use crate::database::{By, Columns, sql};
use crate::outbox::{self, Entry, Job};
use crate::rules::{Given, Refusal};
use configuration::NewConfiguration;
use serde_json::{Value, json};
use std::time::Duration;
use testing::{Answer, Asked, Peer};

/// A site with a cloud: the user handler and the cluster builder are one server here.
struct Site {
    cloud: Arc<Cloud>,
    peer: Peer,
    _folder: Option<tempfile::TempDir>,
}

/// What the admin of the cloud is in bodies.
fn admin_env(site: &Site) -> Value {
    let _ = site;
    json!({
        "auth_url": "http://keystone/v3",
        "user_id": "admin-1",
        "password": "admin-secret",
        "project_id": "admin-project",
    })
}

fn root() -> Actor {
    Actor {
        id: "root-id".into(),
        login: "admin".into(),
        root: true,
        roles: Vec::new(),
        via: Via::Token("t".into()),
    }
}

impl Site {
    async fn new() -> Self {
        let (database, folder) = sqlite().await;
        Self { _folder: Some(folder), ..Self::on(database).await }
    }

    async fn on(database: Arc<Database>) -> Self {
        let site = Self::without_cloud(database).await;
        site.configure().await;
        site
    }

    async fn without_cloud(database: Arc<Database>) -> Self {
        Self::beside(database, Peer::start().await).await
    }

    async fn beside(database: Arc<Database>, peer: Peer) -> Self {
        let (key, seal) = (Key::new(b"0123456789abcdef").unwrap(), Seal::new([7; 32]));
        // Long enough for a busy machine, short enough to wait for.
        let deadlines = Deadlines { person: Duration::from_secs(3), job: Duration::from_secs(3) };
        let cloud = Cloud {
            line: Line::new(key.clone(), deadlines),
            ..Cloud::new(database, key, seal, CREDITS_NEEDED)
        };
        Self { cloud: Arc::new(cloud), peer, _folder: None }
    }

    async fn configure(&self) {
        let new = NewConfiguration {
            admin_user_id: Some("admin-1".into()),
            admin_project_id: Some("admin-project".into()),
            admin_foreign_password: Some("admin-secret".into()),
            internal_auth_url: Some("http://keystone/v3".into()),
            user_handler_base_url: Some(self.peer.url()),
            cluster_builder_base_url: Some(self.peer.url()),
        };
        let mut transaction = self.cloud.database.begin().await.unwrap();
        let seal = &self.cloud.seal;
        configuration::create(&mut transaction, &root(), seal, new, 1).await.unwrap();
        transaction.commit(1).await.unwrap();
    }

    /// A user with the password `secret-NAME` for the cloud.
    async fn user(&self, login: &str, cloud_id: Option<&str>) -> User {
        let sealed = self.cloud.seal.seal(&format!("secret-{login}")).unwrap();
        let new = NewUser {
            login: login.into(),
            name: format!("The {login:.50}"),
            email: format!("{}@example.com", login.to_lowercase()),
            ..NewUser::default()
        };
        let mut transaction = self.cloud.database.begin().await.unwrap();
        let user = users::insert(&mut transaction, &By::server("test"), new, 1).await.unwrap();
        let write = sql("UPDATE users SET cloud_user_id = $1, foreign_password = $2 WHERE id = $3");
        let write = write.maybe_text(cloud_id).text(sealed).text(&*user.id);
        transaction.run(write).await.unwrap();
        transaction.commit(1).await.unwrap();
        users::find(&self.cloud.database, &user.id).await.unwrap().unwrap()
    }

    async fn team(&self, name: &str, project: Option<&str>, billing: Option<&str>) -> Team {
        let new = TeamUpdate {
            name: name.to_owned().into(),
            project_id: project.map_or(Given::Absent, |id| id.to_owned().into()),
            billing_acct_id: billing.map_or(Given::Absent, |id| id.to_owned().into()),
            credits: Given::Value(Decimal::from(100).into()),
            ..TeamUpdate::default()
        };
        let mut transaction = self.cloud.database.begin().await.unwrap();
        let team = teams::insert(&mut transaction, &By::server("test"), new, false, 1).await;
        transaction.commit(1).await.unwrap();
        team.unwrap()
    }

    async fn role(&self, team: &Team, user: &User, role: Role) -> Actor {
        let new = NewTeamRole {
            user_id: user.id.clone(),
            team_id: team.id.clone(),
            role: role.name().into(),
        };
        let mut transaction = self.cloud.database.begin().await.unwrap();
        team_role::insert(&mut transaction, &By::server("test"), new, 1).await.unwrap();
        transaction.commit(1).await.unwrap();
        Actor {
            id: user.id.clone(),
            login: user.login.clone(),
            root: false,
            roles: vec![(team.id.clone(), role)],
            via: Via::Token("t".into()),
        }
    }

    async fn queue(&self, job: Job) {
        let mut transaction = self.cloud.database.begin().await.unwrap();
        let now = self.cloud.now();
        outbox::enqueue(&mut transaction, &By::server("test"), &job, now).await.unwrap();
        transaction.commit(now).await.unwrap();
    }

    /// Does jobs until none is due, and gives those that are left.
    async fn work(&self) -> Vec<Entry> {
        let stop = tokio_util::sync::CancellationToken::new();
        let working = tokio::spawn(work(Arc::clone(&self.cloud), stop.clone()));
        let left = loop {
            let left = outbox::list(&self.cloud.database, None).await.unwrap();
            let idle = |entry: &Entry| {
                matches!(entry.state, outbox::State::Waiting | outbox::State::Failed)
            };
            if left.iter().all(idle) {
                break left;
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        };
        stop.cancel();
        working.await.unwrap();
        left
    }

    /// What the peer was asked since the last time, all with good tokens.
    fn asked(&self) -> Vec<Asked> {
        let asked = self.peer.asked();
        for asked in &asked {
            asked.check_token();
        }
        asked
    }

    /// The only thing that the peer was asked: method, path and body.
    fn asked_once(&self) -> (String, Value) {
        let mut asked = self.asked();
        assert_eq!(asked.len(), 1, "{asked:?}");
        let asked = asked.remove(0);
        (asked.line, asked.body)
    }
}
