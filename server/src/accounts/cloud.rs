//! What the cloud is to learn of users and teams: jobs of the outbox, in the transaction of the change.

use super::User;
use crate::database::{By, Transaction};
use crate::outbox::{self, Job};
use crate::rules::Refusal;

/// A user has another password, or another address: one who is in the cloud is changed there, another
/// gets an account, for which it needs a password. Root users have none there unless somebody says so.
pub(super) async fn user_changed(
    transaction: &mut Transaction,
    by: &By,
    user: &User,
    email: bool,
    password: bool,
    now: i64,
) -> Result<(), Refusal> {
    let user_id = user.id.clone();
    let job = match &user.cloud_user_id {
        Some(_) if email || password => Job::UserUpdate { user_id, email },
        None if password && !user.root => Job::UserSignup { user_id },
        _ => return Ok(()),
    };
    if outbox::has_cloud(transaction).await? {
        outbox::enqueue(transaction, by, &job, now).await?;
    }
    Ok(())
}

/// A team is new: it gets the project and the billing account that it has not.
pub(super) async fn team_made(
    transaction: &mut Transaction,
    by: &By,
    team: &super::Team,
    now: i64,
) -> Result<(), Refusal> {
    let whole = team.project_id.is_some() && team.billing_acct_id.is_some();
    if !whole && outbox::has_cloud(transaction).await? {
        let job = Job::CreateTeam { team_id: team.id.clone() };
        outbox::enqueue(transaction, by, &job, now).await?;
    }
    Ok(())
}

/// A user or a team is marked for deletion: `job` removes it, here and in the cloud. Whoever marks it
/// again has the job done again, if it has been given up.
pub(super) async fn marked(
    transaction: &mut Transaction,
    by: &By,
    job: &Job,
    now: i64,
) -> Result<(), Refusal> {
    if !outbox::is_queued(transaction, job).await? {
        outbox::enqueue(transaction, by, job, now).await?;
    }
    Ok(())
}
