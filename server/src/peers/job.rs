//! What each job does: its call, and what follows from the answer.
//!
//! What follows, and that the job is done, is one transaction. So a job whose process dies is as if it
//! had not been begun, but for the call, which may then be made again: with the same `Idempotency-Key`,
//! by which a peer that knows it answers as before.

use super::peer::{Answered, Ask, Trouble};
use super::{Cloud, credentials::Credentials, team_roles};
use crate::accounts::{NewTeamRole, Role, Team, TeamUpdate, User, team_role, teams, users};
use crate::database::{By, Change, Columns, Transaction, sql};
use crate::outbox::{self, Job, Taken};
use crate::rules::Refusal;
use hyper::Method;
use serde_json::{Map, Value, json};

/// Most characters of a team's name, less those of `_team` and of a number.
const TEAM_NAME_MAX: usize = 48;

/// Most names that are tried for a user's own team.
const TEAM_NAMES_MAX: u32 = 100;

/// Does a job.
///
/// # Errors
/// Why it was not done, or may not have been.
pub(super) async fn perform(cloud: &Cloud, taken: &Taken) -> Result<(), Trouble> {
    let doing = Doing { cloud, taken, by: By::server("outbox") };
    match &taken.entry.job {
        None => Err(Trouble::Failed(format!(
            "this version of Concertim knows no job {:?} with these arguments",
            taken.entry.name
        ))),
        Some(Job::UserSignup { user_id }) => doing.user_signup(user_id).await,
        Some(Job::CreateSingleUserTeam { user_id }) => doing.single_user_team(user_id).await,
        Some(Job::CreateTeam { team_id }) => doing.create_team(team_id, None).await,
        Some(Job::CreateTeamThenRole { team_id, user_id, role }) => {
            doing.create_team(team_id, Some((user_id, role))).await
        }
        Some(Job::CreateTeamRole { team_id, user_id, role }) => {
            doing.create_team_role(team_id, user_id, role).await
        }
        Some(Job::UserUpdate { user_id, email }) => doing.user_update(user_id, *email).await,
        Some(Job::UserDeletion { user_id }) => doing.user_deletion(user_id).await,
        Some(Job::DeleteTeam { team_id }) => doing.delete_team(team_id).await,
    }
}

struct Doing<'a> {
    cloud: &'a Cloud,
    taken: &'a Taken,
    by: By,
}

impl Doing<'_> {
    async fn user_signup(&self, user_id: &str) -> Result<(), Trouble> {
        let Some(user) = self.user(user_id).await? else { return self.nothing().await };
        if user.deleted_at.is_some() || user.cloud_user_id.is_some() {
            return self.nothing().await;
        }
        let column = "foreign_password";
        let sealed = self.sealed(user_id, column).await?;
        let Some(password) = self.password(user_id, column).await? else {
            // Its first password queues this again.
            return self.nothing().await;
        };
        let admin = self.cloud.admin().await?;
        let body = json!({
            "cloud_env": admin.json(),
            "username": user.login,
            "name": user.name,
            "password": password,
            "email": user.email,
        });
        let ask = Ask::new(Method::POST, "/user", Some(body)).hiding(&password);
        let answered = self.call(ask, &admin).await?;
        let cloud_user_id = wanted(&answered, "user_cloud_id")?;
        let mut transaction = self.begin().await?;
        let write = sql("UPDATE users SET cloud_user_id = $1, updated_at = $2 WHERE id = $3");
        let write = write.text(&*cloud_user_id).whole(self.cloud.now()).text(user_id);
        transaction.run(write).await?;
        self.note(&mut transaction, "user", &user.id, &user.login, "cloud_user_id", &cloud_user_id);
        // A password that was set meanwhile is not the cloud's yet.
        let late = sql("UPDATE users SET pending_foreign_password = foreign_password, \
             foreign_password = $1 WHERE id = $2 AND foreign_password <> $1");
        let late = late.maybe_text(sealed).text(user_id);
        if transaction.run(late).await? == 1 {
            let job = Job::UserUpdate { user_id: user_id.to_owned(), email: false };
            self.queue(&mut transaction, &job).await?;
        }
        let job = Job::CreateSingleUserTeam { user_id: user.id };
        self.queue(&mut transaction, &job).await?;
        self.done(transaction).await
    }

    async fn single_user_team(&self, user_id: &str) -> Result<(), Trouble> {
        let Some(user) = self.user(user_id).await? else { return self.nothing().await };
        if user.deleted_at.is_some() {
            return self.nothing().await;
        }
        let mut transaction = self.begin().await?;
        let own = "SELECT teams.id FROM teams JOIN team_roles ON team_roles.team_id = teams.id \
                   WHERE team_roles.user_id = $1 AND teams.single_user = 1 LIMIT 1";
        if transaction.first(sql(own).text(user_id)).await?.is_none() {
            let name = free_name(&mut transaction, &user.login).await?;
            let new = TeamUpdate { name: name.into(), ..TeamUpdate::default() };
            let now = self.cloud.now();
            let made = teams::insert(&mut transaction, &self.by, new, true, now).await;
            let made = made.map_err(refused)?;
            let role = Role::Admin.name().to_owned();
            let new = NewTeamRole {
                user_id: user_id.to_owned(),
                team_id: made.id.clone(),
                role: role.clone(),
            };
            team_role::insert(&mut transaction, &self.by, new, now).await.map_err(refused)?;
            let (team_id, user_id) = (made.id, user_id.to_owned());
            let job = Job::CreateTeamThenRole { team_id, user_id, role };
            self.queue(&mut transaction, &job).await?;
        }
        self.done(transaction).await
    }

    async fn create_team(
        &self,
        team_id: &str,
        then: Option<(&String, &String)>,
    ) -> Result<(), Trouble> {
        let Some(team) = self.team(team_id).await? else { return self.nothing().await };
        if team.deleted_at.is_some() {
            return self.nothing().await;
        }
        let (mut project_id, mut billing_id) =
            (team.project_id.clone(), team.billing_acct_id.clone());
        if project_id.is_none() || billing_id.is_none() {
            let admin = self.cloud.admin().await?;
            let mut body = Map::new();
            body.insert("cloud_env".to_owned(), admin.json());
            body.insert("name".to_owned(), team.name.clone().into());
            for (name, id) in [("project_id", &project_id), ("billing_acct_id", &billing_id)] {
                if let Some(id) = id {
                    body.insert(name.to_owned(), id.clone().into());
                }
            }
            let ask = Ask::new(Method::POST, "/team", Some(Value::Object(body)));
            let answered = self.call(ask, &admin).await?;
            project_id = Some(wanted(&answered, "project_id")?);
            // A project that has been made is kept even if the account is missing, so that the next
            // attempt names it, and the peer makes no second one.
            billing_id = wanted(&answered, "billing_acct_id").ok();
        }
        let mut transaction = self.begin().await?;
        let write = sql("UPDATE teams SET project_id = $1, billing_acct_id = $2, updated_at = $3 \
             WHERE id = $4");
        let write = write.maybe_text(project_id.as_deref()).maybe_text(billing_id.as_deref());
        transaction.run(write.whole(self.cloud.now()).text(team_id)).await?;
        for (name, before, after) in [
            ("project_id", &team.project_id, &project_id),
            ("billing_acct_id", &team.billing_acct_id, &billing_id),
        ] {
            if let (true, Some(id)) = (before != after, after) {
                self.note(&mut transaction, "team", &team.id, &team.name, name, id);
            }
        }
        if billing_id.is_none() {
            transaction.commit(self.cloud.now()).await?;
            return Err(missing("billing_acct_id"));
        }
        if let Some((user_id, role)) = then {
            let (team_id, user_id, role) = (team.id, user_id.clone(), role.clone());
            self.queue(&mut transaction, &Job::CreateTeamRole { team_id, user_id, role }).await?;
        }
        self.done(transaction).await
    }

    async fn create_team_role(
        &self,
        team_id: &str,
        user_id: &str,
        role: &str,
    ) -> Result<(), Trouble> {
        let (team, user) = (self.team(team_id).await?, self.user(user_id).await?);
        let (Some(team), Some(user)) = (team, user) else { return self.nothing().await };
        if team.deleted_at.is_some() || user.deleted_at.is_some() {
            return self.nothing().await;
        }
        let admin = self.cloud.admin().await?;
        let body = team_roles::body(&admin, &team, &user, |body| {
            body.insert("role".to_owned(), role.into());
        });
        let body = body.ok_or_else(|| Trouble::Unusable(team_roles::NOT_THERE_YET.to_owned()))?;
        self.call(Ask::new(Method::POST, "/team_role", Some(body)), &admin).await?;
        let mut transaction = self.begin().await?;
        if !user.roles.iter().any(|role| role.team_id == team_id) {
            let new = NewTeamRole { user_id: user.id, team_id: team.id, role: role.to_owned() };
            let now = self.cloud.now();
            team_role::insert(&mut transaction, &self.by, new, now).await.map_err(refused)?;
        }
        self.done(transaction).await
    }

    async fn user_update(&self, user_id: &str, email: bool) -> Result<(), Trouble> {
        let Some(user) = self.user(user_id).await? else { return self.nothing().await };
        let Some(cloud_user_id) = user.cloud_user_id.as_ref().filter(|_| user.deleted_at.is_none())
        else {
            return self.nothing().await;
        };
        let column = "pending_foreign_password";
        let sealed = self.sealed(user_id, column).await?;
        let password = self.password(user_id, column).await?;
        let mut new_data = Map::new();
        if email {
            new_data.insert("email".to_owned(), user.email.clone().into());
        }
        if let Some(password) = &password {
            new_data.insert("password".to_owned(), password.clone().into());
        }
        if new_data.is_empty() {
            return self.nothing().await;
        }
        let admin = self.cloud.admin().await?;
        let body = json!({
            "cloud_env": admin.json(),
            "user_info": { "cloud_user_id": cloud_user_id, "new_data": new_data },
        });
        let ask = Ask::new(Method::PATCH, "/user", Some(body));
        let ask = ask.hiding(password.as_deref().unwrap_or_default());
        self.call(ask, &admin).await?;
        let mut transaction = self.begin().await?;
        if let Some(sealed) = sealed {
            // One that was set meanwhile stays pending: its own job follows.
            let write = sql("UPDATE users SET foreign_password = pending_foreign_password, \
                 pending_foreign_password = NULL WHERE id = $1 AND pending_foreign_password = $2");
            transaction.run(write.text(user_id).text(sealed)).await?;
        }
        self.done(transaction).await
    }

    async fn user_deletion(&self, user_id: &str) -> Result<(), Trouble> {
        let Some(user) = self.user(user_id).await? else { return self.nothing().await };
        if user.deleted_at.is_none() {
            return self.nothing().await;
        }
        if let Some(cloud_user_id) = &user.cloud_user_id {
            let admin = self.cloud.admin().await?;
            let body = json!({
                "cloud_env": admin.json(),
                "user_info": { "cloud_user_id": cloud_user_id },
            });
            self.call(Ask::new(Method::DELETE, "/user", Some(body)), &admin).await?;
        }
        let mut transaction = self.begin().await?;
        users::destroy(&mut transaction, &self.by, user_id).await.map_err(refused)?;
        self.done(transaction).await
    }

    async fn delete_team(&self, team_id: &str) -> Result<(), Trouble> {
        let Some(team) = self.team(team_id).await? else { return self.nothing().await };
        if team.deleted_at.is_none() {
            return self.nothing().await;
        }
        if team.project_id.is_some() || team.billing_acct_id.is_some() {
            let admin = self.cloud.admin().await?;
            let body = json!({
                "cloud_env": admin.json(),
                "team_info": {
                    "billing_acct_id": team.billing_acct_id,
                    "project_id": team.project_id,
                },
            });
            self.call(Ask::new(Method::DELETE, "/team", Some(body)), &admin).await?;
        }
        let mut transaction = self.begin().await?;
        teams::destroy(&mut transaction, &self.by, team_id).await.map_err(refused)?;
        self.done(transaction).await
    }

    async fn call(&self, ask: Ask<'_>, admin: &Credentials) -> Result<Answered, Trouble> {
        let ask = ask.hiding(&admin.password).of_job(&self.taken.entry.id);
        self.cloud.user_handler(ask).await
    }

    async fn user(&self, id: &str) -> Result<Option<User>, Trouble> {
        Ok(users::find(&self.cloud.database, id).await?)
    }

    async fn team(&self, id: &str) -> Result<Option<Team>, Trouble> {
        Ok(teams::find(&self.cloud.database, id).await?)
    }

    async fn sealed(&self, user_id: &str, column: &'static str) -> Result<Option<String>, Trouble> {
        let select = sql(format!("SELECT {column} FROM users WHERE id = $1")).text(user_id);
        let row = self.cloud.database.first(select).await?;
        Ok(row.map(|row| row.maybe_text(column)).transpose()?.flatten())
    }

    async fn password(
        &self,
        user_id: &str,
        column: &'static str,
    ) -> Result<Option<String>, Trouble> {
        let opened =
            self.sealed(user_id, column).await?.map(|sealed| self.cloud.seal.open(&sealed));
        opened.transpose().map_err(|error| Trouble::Failed(error.to_string()))
    }

    async fn begin(&self) -> Result<Transaction, Trouble> {
        Ok(self.cloud.database.begin().await?)
    }

    async fn queue(&self, transaction: &mut Transaction, job: &Job) -> Result<(), Trouble> {
        let queued = outbox::enqueue(transaction, &self.by, job, self.cloud.now()).await;
        queued.map(drop).map_err(refused)
    }

    fn note(
        &self,
        transaction: &mut Transaction,
        kind: &'static str,
        id: &str,
        name: &str,
        field: &str,
        value: &str,
    ) {
        let mut change = Change::new("update", kind, id, name);
        match kind {
            "team" => change.team_id = Some(id.to_owned()),
            _ => change.user_id = Some(id.to_owned()),
        }
        change.detail = json!({ field: value });
        transaction.note(&self.by, change);
    }

    /// There is nothing to do any more.
    async fn nothing(&self) -> Result<(), Trouble> {
        let transaction = self.begin().await?;
        self.done(transaction).await
    }

    /// Commits what follows from the answer, and that the job is done; unless it is somebody else's now.
    async fn done(&self, mut transaction: Transaction) -> Result<(), Trouble> {
        let (lease, name) = (&self.taken.lease, &*self.taken.entry.name);
        if lease.done(&mut transaction, &self.by, name).await? {
            transaction.commit(self.cloud.now()).await?;
        }
        Ok(())
    }
}

/// A text of an answer without which it is none.
fn wanted(answered: &Answered, field: &str) -> Result<String, Trouble> {
    let json = answered.json();
    let text = json.get(field).and_then(Value::as_str).filter(|text| !text.is_empty());
    text.map(str::to_owned).ok_or_else(|| missing(field))
}

fn missing(field: &str) -> Trouble {
    Trouble::Unusable(format!("the answer of the user handler has no {field}"))
}

/// A rule that keeps a job from being done.
fn refused(refusal: Refusal) -> Trouble {
    Trouble::Failed(match refusal {
        Refusal::Invalid(invalid) => {
            let faults = invalid.faults().iter();
            let told = faults.map(|fault| format!("{} {}", fault.attribute, fault.sentence()));
            told.collect::<Vec<_>>().join("; ")
        }
        Refusal::Failed(why) | Refusal::Conflict(why) | Refusal::Peer(why) => why,
        other => format!("{other:?}"),
    })
}

/// A name that no team has, for the team of one user. Names of teams have no dots, and fewer characters
/// than logins may have.
async fn free_name(transaction: &mut Transaction, login: &str) -> Result<String, Trouble> {
    let login: String = login.chars().take(TEAM_NAME_MAX).collect();
    let login = login.replace('.', "_");
    for number in 1..=TEAM_NAMES_MAX {
        let name = match number {
            1 => format!("{login}_team"),
            number => format!("{login}_team{number}"),
        };
        let taken = sql("SELECT id FROM teams WHERE name = $1").text(&*name);
        if transaction.first(taken).await?.is_none() {
            return Ok(name);
        }
    }
    Err(Trouble::Failed(format!("all names like {login}_team are taken")))
}
