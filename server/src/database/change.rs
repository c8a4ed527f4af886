//! What was changed: an entry of the audit log, and of the live stream.

use super::{Columns, Failure, Statement, sql};
use serde_json::Value;
use sqlx::any::AnyRow;

/// Who changed something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct By {
    /// The user's id; none for the server itself.
    pub(crate) id: Option<String>,
    /// The login, or what the server calls itself.
    pub(crate) name: String,
}

impl By {
    /// The server itself, as `what` (`"outbox"`, `"import"`).
    pub(crate) fn server(what: &str) -> Self {
        Self { id: None, name: what.to_owned() }
    }
}

/// What was done to one thing.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Change {
    /// `create`, `update`, `delete`, or what else was done (`move`, `sign_in`).
    pub(crate) action: &'static str,
    /// What it is: `rack`, `device`, `team`, …
    pub(crate) kind: &'static str,
    /// Its id.
    pub(crate) subject_id: String,
    /// Its name.
    pub(crate) subject: String,
    /// The rack that looks different now, if one does.
    pub(crate) rack_id: Option<String>,
    /// The team whose members may see it; none leaves it to root users and `user_id`.
    pub(crate) team_id: Option<String>,
    /// The user whom it concerns, if it is one.
    pub(crate) user_id: Option<String>,
    /// The fields that changed, with their new values; never a secret.
    pub(crate) detail: Value,
}

impl Change {
    /// A change that no team sees, of no rack and no user.
    pub(crate) fn new(
        action: &'static str,
        kind: &'static str,
        subject_id: impl Into<String>,
        subject: impl Into<String>,
    ) -> Self {
        Self {
            action,
            kind,
            subject_id: subject_id.into(),
            subject: subject.into(),
            rack_id: None,
            team_id: None,
            user_id: None,
            detail: Value::Object(serde_json::Map::new()),
        }
    }
}

/// A change as the log has it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Changed {
    /// Rises by one with each change, in the order of commits.
    pub(crate) id: i64,
    /// When, in microseconds since 1970.
    pub(crate) at: i64,
    /// Who.
    pub(crate) by: By,
    /// See [`Change::action`].
    pub(crate) action: String,
    /// See [`Change::kind`].
    pub(crate) kind: String,
    /// See [`Change::subject_id`].
    pub(crate) subject_id: String,
    /// See [`Change::subject`].
    pub(crate) subject: String,
    /// See [`Change::rack_id`].
    pub(crate) rack_id: Option<String>,
    /// See [`Change::team_id`].
    pub(crate) team_id: Option<String>,
    /// See [`Change::user_id`].
    pub(crate) user_id: Option<String>,
    /// See [`Change::detail`].
    pub(crate) detail: String,
}

impl Changed {
    /// The columns, for a query.
    pub(crate) const COLUMNS: &'static str = "id, at, actor_id, actor, action, kind, subject_id, \
        subject, rack_id, team_id, user_id, detail";

    /// At most `most` changes after the number `after`, in their order.
    pub(crate) fn after<'a>(after: i64, most: i64) -> Statement<'a> {
        let columns = Self::COLUMNS;
        sql(format!("SELECT {columns} FROM changes WHERE id > $1 ORDER BY id LIMIT $2"))
            .whole(after)
            .whole(most)
    }

    /// The change of a row.
    ///
    /// # Errors
    /// When a column is missing.
    pub(crate) fn of(row: &AnyRow) -> Result<Self, Failure> {
        Ok(Self {
            id: row.whole("id")?,
            at: row.whole("at")?,
            by: By { id: row.maybe_text("actor_id")?, name: row.text("actor")? },
            action: row.text("action")?,
            kind: row.text("kind")?,
            subject_id: row.text("subject_id")?,
            subject: row.text("subject")?,
            rack_id: row.maybe_text("rack_id")?,
            team_id: row.maybe_text("team_id")?,
            user_id: row.maybe_text("user_id")?,
            detail: row.text("detail")?,
        })
    }
}
