//! What is to be done, and how it gets into the outbox.

use crate::database::{By, Change, Failure, Transaction, sql};
use crate::rules::Refusal;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

/// A call to be made. It names what it is about; what the call says is read when it is made, so that it
/// is what is true then, and no secret is kept here.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "job", content = "arguments", rename_all = "snake_case")]
pub(crate) enum Job {
    /// Makes the user's account in the cloud, then a team of its own.
    UserSignup {
        /// Whose.
        user_id: String,
    },
    /// Makes the team of a single user; no call, but one follows.
    CreateSingleUserTeam {
        /// Whose.
        user_id: String,
    },
    /// Makes the team's project and billing account.
    CreateTeam {
        /// Of which team.
        team_id: String,
    },
    /// The same, and then gives the user a role in it.
    CreateTeamThenRole {
        /// Of which team.
        team_id: String,
        /// To whom.
        user_id: String,
        /// `admin` or `member`.
        role: String,
    },
    /// Gives the user a role in the team's project.
    CreateTeamRole {
        /// In which team.
        team_id: String,
        /// To whom.
        user_id: String,
        /// `admin` or `member`.
        role: String,
    },
    /// Tells the cloud the user's new address or password.
    UserUpdate {
        /// Whose.
        user_id: String,
        /// Whether the address is new. The password is, if one is pending.
        email: bool,
    },
    /// Removes the user's account in the cloud, and then the user.
    UserDeletion {
        /// Whose.
        user_id: String,
    },
    /// Removes the team's project and billing account, and then the team.
    DeleteTeam {
        /// Of which team.
        team_id: String,
    },
}

impl Job {
    /// What it is about: jobs of one subject are done one after the other, in the order in which they
    /// were queued.
    pub(crate) fn subject(&self) -> String {
        match self {
            Self::UserSignup { user_id }
            | Self::CreateSingleUserTeam { user_id }
            | Self::UserUpdate { user_id, .. }
            | Self::UserDeletion { user_id } => format!("user:{user_id}"),
            Self::CreateTeam { team_id }
            | Self::CreateTeamThenRole { team_id, .. }
            | Self::CreateTeamRole { team_id, .. }
            | Self::DeleteTeam { team_id } => format!("team:{team_id}"),
        }
    }

    /// Whether it ends what it is about, so that waiting jobs of the same subject have nothing to wait
    /// for any more.
    fn ends(&self) -> bool {
        matches!(self, Self::UserDeletion { .. } | Self::DeleteTeam { .. })
    }

    /// Its name and its arguments, as the outbox keeps them.
    pub(super) fn columns(&self) -> Result<(String, String), Refusal> {
        let failed = |why: String| Refusal::Failed(format!("a job cannot be written: {why}"));
        let value = serde_json::to_value(self).map_err(|error| failed(error.to_string()))?;
        match (value.get("job").and_then(Value::as_str), value.get("arguments")) {
            (Some(job), Some(arguments)) => Ok((job.to_owned(), arguments.to_string())),
            _ => Err(failed(value.to_string())),
        }
    }

    /// The job of a row.
    pub(super) fn of(job: &str, arguments: &str) -> Option<Self> {
        let arguments: Value = serde_json::from_str(arguments).ok()?;
        serde_json::from_value(json!({ "job": job, "arguments": arguments })).ok()
    }
}

/// Queues `job` in the transaction that wants it, and gives its id. Whoever does the jobs wakes up when
/// the transaction is committed.
///
/// # Errors
/// When the database fails.
pub(crate) async fn enqueue(
    transaction: &mut Transaction,
    by: &By,
    job: &Job,
    now: i64,
) -> Result<String, Refusal> {
    let (id, subject) = (uuid::Uuid::new_v4().to_string(), job.subject());
    let (name, arguments) = job.columns()?;
    if job.ends() {
        hurry(transaction, &subject, now).await?;
    }
    // Positions are counted for each subject: one counter for all would make every writer wait for
    // every other.
    let insert =
        sql("INSERT INTO outbox (id, position, job, subject, arguments, state, attempts, \
         due_at, created_at, updated_at) \
         SELECT $1, COALESCE(MAX(position), 0) + 1, $2, $3, $4, 'queued', 0, $5, $5, $5 \
         FROM outbox WHERE subject = $3");
    let insert = insert.text(&*id).text(&*name).text(&*subject).text(arguments).whole(now);
    transaction.run(insert).await?;
    let mut change = Change::new("create", "outbox", &*id, &*name);
    change.detail = json!({ "subject": subject });
    transaction.note(by, change);
    Ok(id)
}

/// Whether there is a cloud that could be called.
///
/// # Errors
/// When the database fails.
pub(crate) async fn has_cloud(transaction: &mut Transaction) -> Result<bool, Failure> {
    Ok(transaction.first(sql("SELECT id FROM cloud_configuration LIMIT 1")).await?.is_some())
}

/// Whether the same is already to be done.
///
/// # Errors
/// When the database fails.
pub(crate) async fn is_queued(transaction: &mut Transaction, job: &Job) -> Result<bool, Refusal> {
    let (name, arguments) = job.columns()?;
    let same = sql("SELECT id FROM outbox WHERE subject = $1 AND job = $2 AND arguments = $3");
    let same = same.text(job.subject()).text(name).text(arguments);
    Ok(transaction.first(same).await?.is_some())
}

/// Makes waiting jobs of `subject` due: they find that it is about to end, and do nothing.
async fn hurry(transaction: &mut Transaction, subject: &str, now: i64) -> Result<(), Failure> {
    let update = sql("UPDATE outbox SET due_at = $1 WHERE subject = $2 AND state = 'waiting'");
    transaction.run(update.whole(now).text(subject)).await.map(drop)
}
