//! Roles in teams: the cloud's first, ours when it has agreed.
//!
//! A person waits for these. What is asked for is checked against our rules first, without being kept;
//! then the cloud is asked; then it is kept. If the process dies in between, the cloud has the role and
//! we have not: asking again is harmless, as giving somebody a role twice is.

use super::Cloud;
use super::credentials::Credentials;
use super::peer::{Ask, Trouble};
use crate::accounts::{Actor, NewTeamRole, Team, TeamRole, User, team_role, teams, users};
use crate::rules::Refusal;
use hyper::Method;
use serde_json::{Map, Value, json};

/// Gives a user a role.
///
/// # Errors
/// Broken rules, no right to, or why the cloud did not agree.
pub(crate) async fn create(
    cloud: &Cloud,
    actor: &Actor,
    new: NewTeamRole,
    now: i64,
) -> Result<TeamRole, Refusal> {
    let mut checking = cloud.database.begin().await?;
    let role = team_role::create(&mut checking, actor, new.clone(), now).await?;
    checking.roll_back().await?;
    tell(cloud, &role, Method::POST, |body| {
        body.insert("role".to_owned(), role.role.name().into());
    })
    .await?;
    let mut transaction = cloud.database.begin().await?;
    let role = team_role::create(&mut transaction, actor, new, now).await?;
    transaction.commit(now).await?;
    Ok(role)
}

/// Changes a role.
///
/// # Errors
/// Broken rules, no right to, or why the cloud did not agree.
pub(crate) async fn update(
    cloud: &Cloud,
    actor: &Actor,
    id: &str,
    to: &str,
    now: i64,
) -> Result<TeamRole, Refusal> {
    let before = team_role::find(&cloud.database, id).await?.ok_or(Refusal::NotFound)?;
    let mut checking = cloud.database.begin().await?;
    let after = team_role::update(&mut checking, actor, id, to, now).await?;
    checking.roll_back().await?;
    if before.role == after.role {
        return Ok(before);
    }
    tell(cloud, &before, Method::PATCH, |body| {
        body.insert("current_role".to_owned(), before.role.name().into());
        body.insert("new_role".to_owned(), after.role.name().into());
    })
    .await?;
    let mut transaction = cloud.database.begin().await?;
    let role = team_role::update(&mut transaction, actor, id, to, now).await?;
    transaction.commit(now).await?;
    Ok(role)
}

/// Takes a role away.
///
/// # Errors
/// No right to, or why the cloud did not agree.
pub(crate) async fn delete(
    cloud: &Cloud,
    actor: &Actor,
    id: &str,
    now: i64,
) -> Result<TeamRole, Refusal> {
    let mut checking = cloud.database.begin().await?;
    let role = team_role::delete(&mut checking, actor, id).await?;
    checking.roll_back().await?;
    tell(cloud, &role, Method::DELETE, |body| {
        body.insert("role".to_owned(), role.role.name().into());
    })
    .await?;
    let mut transaction = cloud.database.begin().await?;
    let role = team_role::delete(&mut transaction, actor, id).await?;
    transaction.commit(now).await?;
    Ok(role)
}

/// Asks the cloud, if there is one. Without one, roles are ours alone, unless user and team are in a
/// cloud that nobody has said how to reach.
async fn tell(
    cloud: &Cloud,
    role: &TeamRole,
    method: Method,
    what: impl FnOnce(&mut Map<String, Value>),
) -> Result<(), Refusal> {
    let team = teams::find(&cloud.database, &role.team_id).await?.ok_or(Refusal::NotFound)?;
    let user = users::find(&cloud.database, &role.user_id).await?.ok_or(Refusal::NotFound)?;
    let admin = match cloud.admin().await {
        Err(Trouble::NoConfiguration)
            if user.cloud_user_id.is_none() || team.project_id.is_none() =>
        {
            return Ok(());
        }
        admin => admin?,
    };
    let body = body(&admin, &team, &user, what)
        .ok_or_else(|| Refusal::Conflict(NOT_THERE_YET.to_owned()))?;
    let ask = Ask::new(method, "/team_role", Some(body)).hiding(&admin.password);
    cloud.user_handler(ask).await?;
    Ok(())
}

/// Why a role cannot be given.
pub(super) const NOT_THERE_YET: &str =
    "the user has no account in the cloud yet, or the team no project";

/// What the user handler is told of a role; none unless user and team are in the cloud.
pub(super) fn body(
    admin: &Credentials,
    team: &Team,
    user: &User,
    what: impl FnOnce(&mut Map<String, Value>),
) -> Option<Value> {
    let mut role = Map::new();
    what(&mut role);
    role.insert("project_id".to_owned(), team.project_id.clone()?.into());
    role.insert("user_id".to_owned(), user.cloud_user_id.clone()?.into());
    Some(json!({ "cloud_env": admin.json(), "team_role": role }))
}
