//! How the cloud is reached: one row.

use super::peer::Trouble;
use crate::accounts::{Actor, Seal};
use crate::database::{Change, Columns, Database, Failure, Transaction, sql};
use crate::outbox::{self, Job};
use crate::rules::{Code, Fault, Invalid, Refusal};
use hyper::Uri;
use sqlx::any::AnyRow;
use std::fmt;

/// Longest value, in characters: the existing service's columns.
const CHARACTERS_MAX: usize = 255;

/// Where the services of a usual installation are.
pub(super) const USER_HANDLER: &str = "http://user_handler:42356";
pub(super) const CLUSTER_BUILDER: &str = "http://cluster_builder:42378";

/// How the cloud is reached.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct CloudConfiguration {
    /// The cloud's id of the user that makes users and teams.
    pub(crate) admin_user_id: String,
    /// The project of that user.
    pub(crate) admin_project_id: String,
    /// That user's password, sealed.
    sealed_password: String,
    /// Where peers sign in to the cloud.
    pub(crate) internal_auth_url: String,
    /// The user handler.
    pub(crate) user_handler_base_url: String,
    /// The cluster builder.
    pub(crate) cluster_builder_base_url: String,
    /// When it was changed last.
    pub(crate) updated_at: i64,
}

impl fmt::Debug for CloudConfiguration {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CloudConfiguration")
            .field("admin_user_id", &self.admin_user_id)
            .field("user_handler_base_url", &self.user_handler_base_url)
            .field("cluster_builder_base_url", &self.cluster_builder_base_url)
            .finish_non_exhaustive()
    }
}

/// What is to be changed; what is none stays, or is as usual.
#[derive(Clone, Default)]
pub(crate) struct NewConfiguration {
    /// See [`CloudConfiguration`].
    pub(crate) admin_user_id: Option<String>,
    /// See [`CloudConfiguration`].
    pub(crate) admin_project_id: Option<String>,
    /// The password, in clear.
    pub(crate) admin_foreign_password: Option<String>,
    /// See [`CloudConfiguration`].
    pub(crate) internal_auth_url: Option<String>,
    /// See [`CloudConfiguration`].
    pub(crate) user_handler_base_url: Option<String>,
    /// See [`CloudConfiguration`].
    pub(crate) cluster_builder_base_url: Option<String>,
}

impl fmt::Debug for NewConfiguration {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("NewConfiguration(..)")
    }
}

const SELECT: &str = "SELECT admin_user_id, admin_project_id, admin_foreign_password, \
    internal_auth_url, user_handler_base_url, cluster_builder_base_url, updated_at \
    FROM cloud_configuration WHERE id = 1";

impl CloudConfiguration {
    fn of(row: &AnyRow) -> Result<Self, Failure> {
        Ok(Self {
            admin_user_id: row.text("admin_user_id")?,
            admin_project_id: row.text("admin_project_id")?,
            sealed_password: row.text("admin_foreign_password")?,
            internal_auth_url: row.text("internal_auth_url")?,
            user_handler_base_url: row.text("user_handler_base_url")?,
            cluster_builder_base_url: row.text("cluster_builder_base_url")?,
            updated_at: row.whole("updated_at")?,
        })
    }

    /// The configuration, if there is one.
    ///
    /// # Errors
    /// When the database fails.
    pub(crate) async fn find(database: &Database) -> Result<Option<Self>, Failure> {
        database.first(sql(SELECT)).await?.as_ref().map(Self::of).transpose()
    }

    /// The configuration, which a call cannot do without.
    ///
    /// # Errors
    /// When there is none, or the database fails.
    pub(super) async fn wanted(database: &Database) -> Result<Self, Trouble> {
        Self::find(database).await?.ok_or(Trouble::NoConfiguration)
    }

    /// The password of the cloud's admin.
    ///
    /// # Errors
    /// When it was sealed with another key.
    pub(super) fn password(&self, seal: &Seal) -> Result<String, Trouble> {
        seal.open(&self.sealed_password).map_err(|error| Trouble::Failed(error.to_string()))
    }
}

/// Sets the configuration for the first time, and queues that every user who is not in the cloud gets an
/// account there. (Who has no password yet gets it with the first.)
///
/// # Errors
/// When there is one already, or rules are broken.
pub(crate) async fn create(
    transaction: &mut Transaction,
    actor: &Actor,
    seal: &Seal,
    new: NewConfiguration,
    now: i64,
) -> Result<CloudConfiguration, Refusal> {
    if transaction.first(sql(SELECT)).await?.is_some() {
        return Err(Refusal::Conflict("there is a cloud configuration already".to_owned()));
    }
    let new = NewConfiguration {
        user_handler_base_url: Some(new.user_handler_base_url.unwrap_or(USER_HANDLER.to_owned())),
        cluster_builder_base_url: Some(
            new.cluster_builder_base_url.unwrap_or(CLUSTER_BUILDER.to_owned()),
        ),
        ..new
    };
    let configuration = checked(None, new, seal, now)?;
    let insert = sql("INSERT INTO cloud_configuration (id, admin_user_id, admin_project_id, \
         admin_foreign_password, internal_auth_url, user_handler_base_url, \
         cluster_builder_base_url, updated_at) VALUES (1, $1, $2, $3, $4, $5, $6, $7)");
    transaction.run(bound(insert, &configuration)).await?;
    note(transaction, actor, "create", &configuration);
    let users = sql("SELECT id FROM users \
         WHERE root = 0 AND cloud_user_id IS NULL AND foreign_password IS NOT NULL \
         AND deleted_at IS NULL ORDER BY created_at, id");
    for user in transaction.all(users).await? {
        let job = Job::UserSignup { user_id: user.text("id")? };
        outbox::enqueue(transaction, &actor.by(), &job, now).await?;
    }
    Ok(configuration)
}

/// Changes the configuration.
///
/// # Errors
/// When there is none, or rules are broken.
pub(crate) async fn update(
    transaction: &mut Transaction,
    actor: &Actor,
    seal: &Seal,
    new: NewConfiguration,
    now: i64,
) -> Result<CloudConfiguration, Refusal> {
    let row = transaction.first(sql(SELECT)).await?.ok_or(Refusal::NotFound)?;
    let configuration = checked(Some(CloudConfiguration::of(&row)?), new, seal, now)?;
    let update = sql("UPDATE cloud_configuration SET admin_user_id = $1, admin_project_id = $2, \
         admin_foreign_password = $3, internal_auth_url = $4, user_handler_base_url = $5, \
         cluster_builder_base_url = $6, updated_at = $7 WHERE id = 1");
    transaction.run(bound(update, &configuration)).await?;
    note(transaction, actor, "update", &configuration);
    Ok(configuration)
}

fn bound<'a>(
    statement: crate::database::Statement<'a>,
    configuration: &'a CloudConfiguration,
) -> crate::database::Statement<'a> {
    statement
        .text(&*configuration.admin_user_id)
        .text(&*configuration.admin_project_id)
        .text(&*configuration.sealed_password)
        .text(&*configuration.internal_auth_url)
        .text(&*configuration.user_handler_base_url)
        .text(&*configuration.cluster_builder_base_url)
        .whole(configuration.updated_at)
}

fn note(
    transaction: &mut Transaction,
    actor: &Actor,
    action: &'static str,
    configuration: &CloudConfiguration,
) {
    let mut change = Change::new(action, "cloud_configuration", "1", "cloud configuration");
    change.detail = serde_json::json!({
        "admin_user_id": configuration.admin_user_id,
        "admin_project_id": configuration.admin_project_id,
        "internal_auth_url": configuration.internal_auth_url,
        "user_handler_base_url": configuration.user_handler_base_url,
        "cluster_builder_base_url": configuration.cluster_builder_base_url,
    });
    transaction.note(&actor.by(), change);
}

/// What the configuration is with what is `new`, if no rule is broken.
fn checked(
    before: Option<CloudConfiguration>,
    new: NewConfiguration,
    seal: &Seal,
    now: i64,
) -> Result<CloudConfiguration, Refusal> {
    let mut invalid = Invalid::default();
    let before = before.as_ref();
    let mut value = |attribute, new: Option<String>, before: Option<&String>| {
        let value = new.or_else(|| before.cloned()).unwrap_or_default().trim().to_owned();
        present(&mut invalid, attribute, &value);
        value
    };
    let admin_user_id = value("admin_user_id", new.admin_user_id, before.map(|b| &b.admin_user_id));
    let admin_project_id =
        value("admin_project_id", new.admin_project_id, before.map(|b| &b.admin_project_id));
    let mut url = |attribute, new: Option<String>, before: Option<&String>| {
        let value = new.or_else(|| before.cloned()).unwrap_or_default().trim().to_owned();
        if present(&mut invalid, attribute, &value) && !is_url(&value) {
            invalid.push(no_url(attribute));
        }
        value
    };
    let internal_auth_url =
        url("internal_auth_url", new.internal_auth_url, before.map(|b| &b.internal_auth_url));
    let user_handler_base_url = url(
        "user_handler_base_url",
        new.user_handler_base_url,
        before.map(|b| &b.user_handler_base_url),
    );
    let cluster_builder_base_url = url(
        "cluster_builder_base_url",
        new.cluster_builder_base_url,
        before.map(|b| &b.cluster_builder_base_url),
    );
    let sealed_password = match (new.admin_foreign_password, before) {
        (None, Some(before)) => before.sealed_password.clone(),
        (password, _) => {
            let password = password.unwrap_or_default();
            present(&mut invalid, "admin_foreign_password", &password);
            seal.seal(&password).map_err(|error| Refusal::Failed(error.to_string()))?
        }
    };
    invalid.check()?;
    Ok(CloudConfiguration {
        admin_user_id,
        admin_project_id,
        sealed_password,
        internal_auth_url,
        user_handler_base_url,
        cluster_builder_base_url,
        updated_at: now,
    })
}

/// Whether there is a value of a length that may be; says what is wrong if not.
fn present(invalid: &mut Invalid, attribute: &'static str, value: &str) -> bool {
    if value.is_empty() {
        invalid.add(attribute, Code::Blank);
    } else if value.chars().count() > CHARACTERS_MAX {
        invalid.add(attribute, Code::TooLong(CHARACTERS_MAX));
    } else {
        return true;
    }
    false
}

/// What is said where there is no URL.
pub(super) fn no_url(attribute: &'static str) -> Fault {
    Fault::new(attribute, Code::Other("must be a URL, as http://host:port".to_owned()))
}

/// Whether it is a URL of a server: http or https, a host, no user, no query.
pub(super) fn is_url(text: &str) -> bool {
    text.parse::<Uri>().is_ok_and(|url| {
        matches!(url.scheme_str(), Some("http" | "https"))
            && url.host().is_some_and(|host| !host.is_empty())
            && url.query().is_none()
            && url.authority().is_some_and(|authority| !authority.as_str().contains('@'))
    })
}
