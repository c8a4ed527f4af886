//! Why the database did not do it.

use sqlx::error::ErrorKind;
use std::fmt;

/// A failed statement.
#[derive(Debug)]
pub(crate) struct Failure(Box<sqlx::Error>);

/// A rule of uniqueness that somebody else was quicker to use: the table and its columns.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Taken(String);

impl Failure {
    /// The unique rule that was broken, if that is what happened. Who has looked before and still meets
    /// this was overtaken by another writer.
    pub(crate) fn taken(&self) -> Option<Taken> {
        let error = self.0.as_database_error()?;
        (error.kind() == ErrorKind::UniqueViolation).then(|| {
            // PostgreSQL says `racks_team_id_name_key`, SQLite `racks.team_id, racks.name`.
            let name = error.constraint().unwrap_or_else(|| error.message());
            let name = name.rsplit(": ").next().unwrap_or(name);
            Taken(name.replace(['.', ','], "_").replace(' ', ""))
        })
    }

    /// A value of `column` that this program does not know.
    pub(crate) fn unreadable(column: &str, value: &str) -> Self {
        sqlx::Error::Decode(format!("{column} is '{value}', which is not known").into()).into()
    }

    /// Whether a text has a NUL character, which PostgreSQL keeps nowhere.
    pub(crate) fn has_nul(&self) -> bool {
        let error = self.0.as_database_error();
        error.and_then(|error| error.code()).is_some_and(|code| code == "22021")
    }

    /// Whether a row is still referred to by others, or refers to one that has gone.
    pub(crate) fn refers(&self) -> bool {
        let error = self.0.as_database_error();
        error.is_some_and(|error| error.kind() == ErrorKind::ForeignKeyViolation)
    }

    /// Whether the same may work if it is tried again: two writers met.
    pub(crate) fn passing(&self) -> bool {
        let code = self.0.as_database_error().and_then(|error| error.code());
        // Serialization failure, deadlock, lock time-out; SQLITE_BUSY and its snapshot form.
        code.is_some_and(|code| matches!(&*code, "40001" | "40P01" | "55P03" | "5" | "517"))
    }
}

impl Taken {
    /// Whether the rule is about `column` of `table`.
    pub(crate) fn is(&self, table: &str, column: &str) -> bool {
        self.0.strip_prefix(table).is_some_and(|columns| {
            columns.split(table).any(|part| part.contains(&format!("_{column}")))
        })
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the database: {}", self.0)
    }
}

impl std::error::Error for Failure {}

impl From<sqlx::Error> for Failure {
    fn from(error: sqlx::Error) -> Self {
        Self(Box::new(error))
    }
}
