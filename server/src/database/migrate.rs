//! The steps from an empty database to the current schema; only forward.

use super::{Columns, Database, Failure, sql};
use crate::{Error, Result};
use sqlx::migrate::Migrator;

/// The steps, in order, the same for both databases.
static STEPS: Migrator = sqlx::migrate!("./migrations");

/// How far a database is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Schema {
    /// The last step that was taken; 0 in an empty database.
    pub(crate) taken: i64,
    /// The last step that this program knows.
    pub(crate) newest: i64,
}

impl Database {
    /// Brings the database to the current schema, each step whole or not at all.
    ///
    /// # Errors
    /// When a step fails, or the database is of a later version than this program.
    pub(crate) async fn migrate(&self) -> Result<Schema> {
        let before = self.schema().await?;
        if before.taken > before.newest {
            return Err(Error::new(format!(
                "the database {} has schema {}, and this program knows {}: it was used by a later one",
                self.location, before.taken, before.newest
            )));
        }
        let wrong =
            |error| Error::new(format!("the schema of the database {}: {error}", self.location));
        STEPS.run(&self.writers).await.map_err(wrong)?;
        Ok(self.schema().await?)
    }

    /// How far the database is.
    ///
    /// # Errors
    /// When the database fails.
    pub(crate) async fn schema(&self) -> Result<Schema, Failure> {
        let newest = STEPS.iter().map(|step| step.version).max().unwrap_or(0);
        let tables = match self.kind() {
            super::Kind::Sqlite => "SELECT name FROM sqlite_master WHERE name = '_sqlx_migrations'",
            super::Kind::Postgres => {
                "SELECT CAST(tablename AS TEXT) AS name FROM pg_tables \
                 WHERE schemaname = current_schema() AND tablename = '_sqlx_migrations'"
            }
        };
        let taken = match self.first(sql(tables)).await? {
            None => 0,
            Some(_) => {
                let last = "SELECT COALESCE(MAX(version), 0) AS version FROM _sqlx_migrations \
                            WHERE success";
                self.one(sql(last)).await?.whole("version")?
            }
        };
        Ok(Schema { taken, newest })
    }
}
