//! The portal's database: SQLite in the data folder, or PostgreSQL by URL, behind one face.
//!
//! SQL is written once, for both: `$1` for arguments, TEXT and BIGINT for values. Reads go through
//! [`Database::all`], [`Database::first`] and [`Database::one`]; what changes something goes through a
//! [`Transaction`], which writes the log of changes as it commits.

mod change;
mod failure;
mod migrate;
mod row;
mod statement;
mod transaction;
mod url;

#[cfg(test)]
pub(crate) mod testing;
#[cfg(test)]
mod tests;

pub(crate) use change::{By, Change, Changed};
pub(crate) use failure::Failure;
pub(crate) use row::Columns;
pub(crate) use statement::{Statement, list, sql};
pub(crate) use transaction::Transaction;
pub(crate) use url::Location;

use crate::{Error, Result};
use sqlx::any::{AnyPoolOptions, AnyRow};
use sqlx::{AnyConnection, AnyPool, Connection};
use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;
use tokio::sync::watch;

/// Which database it is, where the two differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// SQLite: one writer at a time, any number of readers beside it (WAL).
    Sqlite,
    /// PostgreSQL.
    Postgres,
}

/// Connections that read: 8, four for each of two processors; a read of SQLite occupies a thread.
const READERS: u32 = 8;

/// Connections that write: SQLite has one writer, and waiting in our queue is fairer than in its.
const SQLITE_WRITERS: u32 = 1;

/// Longest wait for a connection, and for SQLite's lock while another process writes.
const WAIT: Duration = Duration::from_secs(10);

/// An open database of the current schema.
pub(crate) struct Database {
    location: Location,
    readers: AnyPool,
    writers: AnyPool,
    /// Statements executed, for those who count what a request costs.
    statements: Arc<AtomicU64>,
    /// The number of the last change that was committed here: a wake-up for those who follow.
    committed: watch::Sender<i64>,
}

impl fmt::Debug for Database {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Database").field("location", &self.location).finish_non_exhaustive()
    }
}

impl Database {
    /// Opens the database, made and brought to the current schema where it is not.
    ///
    /// # Errors
    /// When it cannot be reached, or belongs to a later version than this.
    pub(crate) async fn open(location: Location) -> Result<Self> {
        let database = Self::connect(location).await?;
        database.migrate().await?;
        Ok(database)
    }

    /// Opens the database as it stands.
    ///
    /// # Errors
    /// When it cannot be reached.
    pub(crate) async fn connect(location: Location) -> Result<Self> {
        sqlx::any::install_default_drivers();
        location.prepare()?;
        let writers = match location.kind() {
            Kind::Sqlite => SQLITE_WRITERS,
            Kind::Postgres => READERS,
        };
        let pool = |connections: u32| {
            let setting_up = location.kind();
            AnyPoolOptions::new()
                .max_connections(connections)
                .acquire_timeout(WAIT)
                .after_connect(move |connection, _| Box::pin(set_up(connection, setting_up)))
                .before_acquire(|connection, _| Box::pin(is_sound(connection)))
                .connect_lazy(&location.url())
                .map_err(|error| location.refused(&error))
        };
        let (readers, writers) = (pool(READERS)?, pool(writers)?);
        // The first connection shows whether there is anybody.
        drop(writers.acquire().await.map_err(|error| location.refused(&error))?);
        Ok(Self {
            location,
            readers,
            writers,
            statements: Arc::default(),
            committed: watch::Sender::new(0),
        })
    }

    /// Which database it is.
    pub(crate) fn kind(&self) -> Kind {
        self.location.kind()
    }

    /// Where it is.
    pub(crate) fn location(&self) -> &Location {
        &self.location
    }

    /// All rows of a query.
    ///
    /// # Errors
    /// When the database fails.
    pub(crate) async fn all(&self, statement: Statement<'_>) -> Result<Vec<AnyRow>, Failure> {
        self.count();
        Ok(statement.query().fetch_all(&self.readers).await?)
    }

    /// The first row of a query, if there is one.
    ///
    /// # Errors
    /// When the database fails.
    pub(crate) async fn first(&self, statement: Statement<'_>) -> Result<Option<AnyRow>, Failure> {
        self.count();
        Ok(statement.query().fetch_optional(&self.readers).await?)
    }

    /// The row of a query that always has one.
    ///
    /// # Errors
    /// When the database fails.
    pub(crate) async fn one(&self, statement: Statement<'_>) -> Result<AnyRow, Failure> {
        self.count();
        Ok(statement.query().fetch_one(&self.readers).await?)
    }

    /// Begins to change something. What the transaction reads is not changed by others meanwhile in
    /// SQLite, which has one writer; in PostgreSQL lock the row that all writers of a thing share.
    ///
    /// # Errors
    /// When the database fails.
    pub(crate) async fn begin(&self) -> Result<Transaction, Failure> {
        Transaction::begin(self).await
    }

    /// Begins to look at everything as it is at one moment, while others may write.
    ///
    /// # Errors
    /// When the database fails.
    pub(crate) async fn snapshot(&self) -> Result<Transaction, Failure> {
        Transaction::snapshot(self).await
    }

    /// How many statements have been executed so far.
    #[cfg(test)]
    pub(crate) fn statements(&self) -> u64 {
        self.statements.load(Ordering::Relaxed)
    }

    /// Tells of commits: the value is the number of the last change, 0 before the first.
    pub(crate) fn commits(&self) -> watch::Receiver<i64> {
        self.committed.subscribe()
    }

    /// Waits for what is under way, and closes all connections.
    pub(crate) async fn close(&self) {
        self.readers.close().await;
        self.writers.close().await;
    }

    fn count(&self) {
        self.statements.fetch_add(1, Ordering::Relaxed);
    }
}

/// Whether a connection has ended its last transaction. Where the disk is full SQLite ends it by itself,
/// and no connection could begin another that believes to be in it: such a one is closed, for a new one.
async fn is_sound(connection: &mut AnyConnection) -> Result<bool, sqlx::Error> {
    Ok(!connection.is_in_transaction())
}

/// What each connection is told first.
async fn set_up(connection: &mut AnyConnection, kind: Kind) -> Result<(), sqlx::Error> {
    let settings = match kind {
        // FULL: a commit is on the disk when it returns, so that what was answered survives a loss of
        // power. 64 MiB of mapped pages and 16 MiB of cache: the site of 10,000 devices has 12 MiB.
        Kind::Sqlite => {
            "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; \
             PRAGMA busy_timeout = 10000; PRAGMA mmap_size = 67108864; PRAGMA cache_size = -16384"
        }
        Kind::Postgres => "SET TIME ZONE 'UTC'; SET lock_timeout = '10s'",
    };
    sqlx::raw_sql(settings).execute(connection).await.map(drop)
}

impl From<Failure> for Error {
    fn from(failure: Failure) -> Self {
        Self::new(failure.to_string())
    }
}
