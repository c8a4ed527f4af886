//! Changes of users and teams of which the cloud has to learn: the change, and the job that tells it, in
//! one transaction.

use crate::accounts::{Actor, Team, TeamUpdate, User, UserUpdate, teams, users};
use crate::database::{Failure, Transaction, sql};
use crate::outbox::{self, Job};
use crate::rules::Refusal;

/// Whether there is a cloud.
///
/// # Errors
/// When the database fails.
pub(crate) async fn configured(transaction: &mut Transaction) -> Result<bool, Failure> {
    let any = sql("SELECT id FROM cloud_configuration WHERE id = 1");
    Ok(transaction.first(any).await?.is_some())
}

/// Has a user who has just been made get an account in the cloud, if there is one. (Who is made before
/// there is one gets it when it is configured.)
///
/// # Errors
/// When the database fails.
pub(crate) async fn signed_up(
    transaction: &mut Transaction,
    actor: Option<&Actor>,
    user: &User,
    now: i64,
) -> Result<(), Refusal> {
    if user.root || user.cloud_user_id.is_some() || !configured(transaction).await? {
        return Ok(());
    }
    let by = actor.map_or_else(|| crate::database::By::server("sign-up"), Actor::by);
    let job = Job::UserSignup { user_id: user.id.clone() };
    outbox::enqueue(transaction, &by, &job, now).await.map(drop)
}

/// Changes a user; the cloud learns a new address or password.
///
/// # Errors
/// Broken rules, no right to, no such user, or the database's failure.
pub(crate) async fn update_user(
    transaction: &mut Transaction,
    actor: &Actor,
    id: &str,
    update: UserUpdate,
    now: i64,
) -> Result<User, Refusal> {
    let before = users::locked(transaction, id).await?.ok_or(Refusal::NotFound)?;
    let password = update.password.is_some();
    let after = users::update(transaction, actor, id, update, now).await?;
    let email = after.email != before.email;
    if after.cloud_user_id.is_some() && (email || password) && configured(transaction).await? {
        let job = Job::UserUpdate { user_id: after.id.clone(), email };
        outbox::enqueue(transaction, &actor.by(), &job, now).await?;
    }
    Ok(after)
}

/// Marks a user for deletion; it goes when the cloud has removed its account.
///
/// # Errors
/// See [`users::mark_deleted`].
pub(crate) async fn delete_user(
    transaction: &mut Transaction,
    actor: &Actor,
    id: &str,
    recurse: bool,
    now: i64,
) -> Result<User, Refusal> {
    let user = users::mark_deleted(transaction, actor, id, recurse, now).await?;
    let job = Job::UserDeletion { user_id: user.id.clone() };
    once(transaction, actor, &job, now).await?;
    Ok(user)
}

/// Makes a team, and has it get a project and a billing account, if there is a cloud.
///
/// # Errors
/// See [`teams::create`].
pub(crate) async fn create_team(
    transaction: &mut Transaction,
    actor: &Actor,
    new: TeamUpdate,
    now: i64,
) -> Result<Team, Refusal> {
    let team = teams::create(transaction, actor, new, now).await?;
    let whole = team.project_id.is_some() && team.billing_acct_id.is_some();
    if !whole && configured(transaction).await? {
        let job = Job::CreateTeam { team_id: team.id.clone() };
        outbox::enqueue(transaction, &actor.by(), &job, now).await?;
    }
    Ok(team)
}

/// Marks a team for deletion; it goes with its racks when the cloud has removed its project and account.
///
/// # Errors
/// See [`teams::mark_deleted`].
pub(crate) async fn delete_team(
    transaction: &mut Transaction,
    actor: &Actor,
    id: &str,
    recurse: bool,
    now: i64,
) -> Result<Team, Refusal> {
    let team = teams::mark_deleted(transaction, actor, id, recurse, now).await?;
    let job = Job::DeleteTeam { team_id: team.id.clone() };
    once(transaction, actor, &job, now).await?;
    Ok(team)
}

/// Queues a deletion, unless it is queued already.
async fn once(
    transaction: &mut Transaction,
    actor: &Actor,
    job: &Job,
    now: i64,
) -> Result<(), Refusal> {
    if outbox::is_queued(transaction, job).await? {
        return Ok(());
    }
    outbox::enqueue(transaction, &actor.by(), job, now).await.map(drop)
}
