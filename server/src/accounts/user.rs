//! Users: who they are, and how they are read.

use super::{Actor, TeamRole};
use crate::database::{Columns, Database, Failure, Statement, Transaction, sql};
use sqlx::any::AnyRow;

/// A user.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct User {
    /// The id.
    pub(crate) id: String,
    /// What it signs in as.
    pub(crate) login: String,
    /// Its full name.
    pub(crate) name: String,
    /// Its e-mail address, in lower case.
    pub(crate) email: String,
    /// Whether everything is allowed to it.
    pub(crate) root: bool,
    /// Who it is to the cloud.
    pub(crate) cloud_user_id: Option<String>,
    /// Whether it can sign in with a password.
    pub(crate) has_password: bool,
    /// When it was made, in microseconds.
    pub(crate) created_at: i64,
    /// When it was last changed.
    pub(crate) updated_at: i64,
    /// When it was marked for deletion.
    pub(crate) deleted_at: Option<i64>,
    /// Its roles, in the order in which they were given.
    pub(crate) roles: Vec<TeamRole>,
}

/// The columns that a [`User`] is read from.
const COLUMNS: &str = "id, login, name, email, root, cloud_user_id, created_at, updated_at, \
    deleted_at, CASE WHEN password IS NULL THEN 0 ELSE 1 END AS has_password";

impl User {
    /// The query of all users.
    pub(crate) fn select() -> String {
        format!("SELECT {COLUMNS} FROM users")
    }

    /// The user of a row of [`User::select`], without its roles.
    pub(crate) fn of(row: &AnyRow) -> Result<Self, Failure> {
        Ok(Self {
            id: row.text("id")?,
            login: row.text("login")?,
            name: row.text("name")?,
            email: row.text("email")?,
            root: row.flag("root")?,
            cloud_user_id: row.maybe_text("cloud_user_id")?,
            has_password: row.flag("has_password")?,
            created_at: row.whole("created_at")?,
            updated_at: row.whole("updated_at")?,
            deleted_at: row.maybe_whole("deleted_at")?,
            roles: Vec::new(),
        })
    }

    /// `active`, or `pending deletion`.
    pub(crate) fn status(&self) -> &'static str {
        if self.deleted_at.is_none() { "active" } else { "pending deletion" }
    }
}

fn by_id(id: &str) -> Statement<'_> {
    sql(format!("SELECT {COLUMNS} FROM users WHERE id = $1")).text(id)
}

/// The user of that id, with its roles.
///
/// # Errors
/// When the database fails.
pub(crate) async fn find(database: &Database, id: &str) -> Result<Option<User>, Failure> {
    let Some(row) = database.first(by_id(id)).await? else { return Ok(None) };
    let roles = database.all(TeamRole::of_user(id)).await?;
    let roles = roles.iter().map(TeamRole::of).collect::<Result<_, _>>()?;
    Ok(Some(User { roles, ..User::of(&row)? }))
}

/// The same within a transaction, whose row stays as it is until the transaction ends.
///
/// # Errors
/// When the database fails.
pub(crate) async fn locked(
    transaction: &mut Transaction,
    id: &str,
) -> Result<Option<User>, Failure> {
    // An UPDATE that changes nothing locks the row in PostgreSQL; SQLite has one writer anyway.
    let lock = sql("UPDATE users SET id = id WHERE id = $1").text(id);
    if transaction.run(lock).await? == 0 {
        return Ok(None);
    }
    let Some(row) = transaction.first(by_id(id)).await? else { return Ok(None) };
    let roles = transaction.all(TeamRole::of_user(id)).await?;
    let roles = roles.iter().map(TeamRole::of).collect::<Result<_, _>>()?;
    Ok(Some(User { roles, ..User::of(&row)? }))
}

/// The users that `actor` may look at: root users all, others themselves; in the order in which they
/// were made.
///
/// # Errors
/// When the database fails.
pub(crate) async fn list(database: &Database, actor: &Actor) -> Result<Vec<User>, Failure> {
    if !actor.root {
        return Ok(find(database, &actor.id).await?.into_iter().collect());
    }
    let all = sql(format!("SELECT {COLUMNS} FROM users ORDER BY created_at, id"));
    let rows = database.all(all).await?;
    let mut users = rows.iter().map(User::of).collect::<Result<Vec<_>, _>>()?;
    let mut roles = TeamRole::by_user(database).await?;
    for user in &mut users {
        user.roles = roles.remove(&user.id).unwrap_or_default();
    }
    Ok(users)
}

/// The root users who can sign in: those with a password, or with an account at an OpenID provider.
pub(super) const ROOTS: &str = "SELECT users.id FROM users WHERE users.root = 1 \
    AND users.deleted_at IS NULL AND (users.password IS NOT NULL OR EXISTS \
    (SELECT 1 FROM user_identities WHERE user_identities.user_id = users.id))";

/// Whether a root user can sign in: until then the link of the first set-up makes one.
///
/// # Errors
/// When the database fails.
pub(crate) async fn is_set_up(database: &Database) -> Result<bool, Failure> {
    Ok(database.first(sql(format!("{ROOTS} LIMIT 1"))).await?.is_some())
}
