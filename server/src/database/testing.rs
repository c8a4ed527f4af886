//! Databases for tests: every test of what is in a database runs on both.

#[path = "../../tests/it/postgres.rs"]
mod postgres;

use super::{Database, Location};
use std::sync::Arc;

/// An empty database of the current schema of each kind, gone when dropped.
pub(crate) struct Both {
    /// SQLite's and PostgreSQL's.
    pub(crate) databases: [Arc<Database>; 2],
    /// A URL of another, empty database of the PostgreSQL server.
    pub(crate) spare: String,
    server: postgres::Postgres,
    _folder: tempfile::TempDir,
}

impl Both {
    /// Makes them.
    pub(crate) async fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let server = postgres::Postgres::start();
        let places = [
            Location::File(folder.path().join("test.sqlite")),
            Location::Server(server.database("one")),
        ];
        let mut databases = Vec::new();
        for place in places {
            databases.push(Arc::new(Database::open(place).await.unwrap()));
        }
        let spare = server.database("spare");
        let databases = databases.try_into().map_err(|_| "two").unwrap();
        Self { databases, spare, server, _folder: folder }
    }

    /// What psql says of `sql` in the spare database.
    pub(crate) fn psql(&self, sql: &str) -> String {
        self.server.psql("spare", sql)
    }
}

/// A database of SQLite in a folder that lives as long as the second value.
pub(crate) async fn sqlite() -> (Arc<Database>, tempfile::TempDir) {
    let folder = tempfile::tempdir().unwrap();
    let place = Location::File(folder.path().join("test.sqlite"));
    (Arc::new(Database::open(place).await.unwrap()), folder)
}
