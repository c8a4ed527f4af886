//! A change of several rows, whole or not at all, with its entries in the log of changes.

use super::{By, Change, Columns, Database, Failure, Kind, Statement, sql};
use futures_util::TryStreamExt;
use sqlx::Any;
use sqlx::any::AnyRow;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use tokio::sync::watch;

/// Most changes that one INSERT takes: 12 arguments each, and SQLite takes 32,766.
const ROWS_MAX: usize = 1_000;

/// A change that is being made; nothing of it happened unless [`Transaction::commit`] says so.
#[derive(Debug)]
pub(crate) struct Transaction {
    inner: sqlx::Transaction<'static, Any>,
    kind: Kind,
    changes: Vec<(By, Change)>,
    statements: Arc<AtomicU64>,
    committed: watch::Sender<i64>,
}

impl Transaction {
    pub(super) async fn begin(database: &Database) -> Result<Self, Failure> {
        let inner = match database.kind() {
            // The lock at once: a reader that becomes a writer would be refused if another had written.
            Kind::Sqlite => database.writers.begin_with("BEGIN IMMEDIATE").await?,
            Kind::Postgres => database.writers.begin().await?,
        };
        Ok(Self::of(inner, database))
    }

    /// Begins to look at everything as it is at one moment, beside those who write.
    pub(super) async fn snapshot(database: &Database) -> Result<Self, Failure> {
        let begin = match database.kind() {
            Kind::Sqlite => "BEGIN",
            Kind::Postgres => "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY",
        };
        let inner = database.readers.begin_with(begin).await?;
        Ok(Self::of(inner, database))
    }

    fn of(inner: sqlx::Transaction<'static, Any>, database: &Database) -> Self {
        Self {
            inner,
            kind: database.kind(),
            changes: Vec::new(),
            statements: Arc::clone(&database.statements),
            committed: database.committed.clone(),
        }
    }

    /// What a SELECT ends with that keeps others from changing the rows of `tables` until this is over:
    /// names of its FROM, in the order in which all lock them. SQLite has one writer, and no words for it.
    pub(crate) fn locking(&self, tables: &str) -> String {
        match self.kind {
            Kind::Sqlite => String::new(),
            Kind::Postgres => format!(" FOR NO KEY UPDATE OF {tables}"),
        }
    }

    /// All rows of a query.
    ///
    /// # Errors
    /// When the database fails.
    pub(crate) async fn all(&mut self, statement: Statement<'_>) -> Result<Vec<AnyRow>, Failure> {
        self.count();
        Ok(statement.query().fetch_all(&mut *self.inner).await?)
    }

    /// Hands each row of a query to `each`, without keeping all of them.
    ///
    /// # Errors
    /// When the database fails, or what `each` says.
    pub(crate) async fn each<E: From<Failure>>(
        &mut self,
        statement: Statement<'_>,
        mut each: impl FnMut(AnyRow) -> Result<(), E>,
    ) -> Result<(), E> {
        self.count();
        let mut rows = statement.query().fetch(&mut *self.inner);
        while let Some(row) = rows.try_next().await.map_err(Failure::from)? {
            each(row)?;
        }
        Ok(())
    }

    /// The first row of a query, if there is one.
    ///
    /// # Errors
    /// When the database fails.
    pub(crate) async fn first(
        &mut self,
        statement: Statement<'_>,
    ) -> Result<Option<AnyRow>, Failure> {
        self.count();
        Ok(statement.query().fetch_optional(&mut *self.inner).await?)
    }

    /// Does something; answers how many rows it concerned.
    ///
    /// # Errors
    /// When the database fails. In PostgreSQL nothing more can be done in this transaction then.
    pub(crate) async fn run(&mut self, statement: Statement<'_>) -> Result<u64, Failure> {
        self.count();
        Ok(statement.query().execute(&mut *self.inner).await?.rows_affected())
    }

    /// Notes a change for the log; written when the transaction commits.
    pub(crate) fn note(&mut self, by: &By, change: Change) {
        self.changes.push((by.clone(), change));
    }

    /// Makes it so, at the time `now` in microseconds. On the disk when this returns.
    ///
    /// # Errors
    /// When the database fails; then nothing happened.
    pub(crate) async fn commit(mut self, now: i64) -> Result<(), Failure> {
        let last = self.log(now).await?;
        self.inner.commit().await?;
        if let Some(last) = last {
            // Others may have committed later changes already; the number must not go back.
            self.committed.send_if_modified(|newest| {
                let later = last > *newest;
                *newest = (*newest).max(last);
                later
            });
        }
        Ok(())
    }

    /// Undoes it.
    ///
    /// # Errors
    /// When the database fails, which undoes it, too.
    pub(crate) async fn roll_back(self) -> Result<(), Failure> {
        Ok(self.inner.rollback().await?)
    }

    /// Writes the noted changes. The counter's row stays locked until the commit, so that numbers are in
    /// the order of commits: whoever has seen one has seen all before it.
    async fn log(&mut self, now: i64) -> Result<Option<i64>, Failure> {
        let changes = std::mem::take(&mut self.changes);
        let Ok(count) = i64::try_from(changes.len()) else { return Ok(None) };
        if count == 0 {
            return Ok(None);
        }
        let counter =
            sql("UPDATE counters SET value = value + $1 WHERE name = 'changes' RETURNING value");
        self.count();
        let row = counter.whole(count).query().fetch_one(&mut *self.inner).await?;
        let last = row.whole("value")?;
        let mut id = last.saturating_sub(count);
        for changes in changes.chunks(ROWS_MAX) {
            let rows: Vec<String> = (0..changes.len())
                .map(|row| {
                    format!("({})", super::list(row.saturating_mul(12).saturating_add(1), 12))
                })
                .collect();
            let mut insert = sql(format!(
                "INSERT INTO changes (id, at, actor_id, actor, action, kind, subject_id, subject, \
                 rack_id, team_id, user_id, detail) VALUES {}",
                rows.join(", ")
            ));
            for (by, change) in changes {
                id = id.saturating_add(1);
                insert = insert
                    .whole(id)
                    .whole(now)
                    .maybe_text(by.id.as_deref())
                    .text(&*by.name)
                    .text(change.action)
                    .text(change.kind)
                    .text(&*change.subject_id)
                    .text(&*change.subject)
                    .maybe_text(change.rack_id.as_deref())
                    .maybe_text(change.team_id.as_deref())
                    .maybe_text(change.user_id.as_deref())
                    .text(change.detail.to_string());
            }
            self.run(insert).await?;
        }
        Ok(Some(last))
    }

    fn count(&self) {
        self.statements.fetch_add(1, Ordering::Relaxed);
    }
}
