//! Rows of the outbox, as people see them.

use super::Job;
use crate::database::{By, Change, Columns, Database, Failure, Statement, Transaction, sql};
use crate::rules::Refusal;
use sqlx::any::AnyRow;

/// How far a job is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum State {
    /// It has not been tried.
    Queued,
    /// It is being done; due when whoever does it has said nothing for too long.
    Running,
    /// It was tried in vain, and will be again when it is due.
    Waiting,
    /// It was tried in vain so often that somebody should look.
    Failed,
}

impl State {
    /// All of them.
    pub(crate) const ALL: [Self; 4] = [Self::Queued, Self::Running, Self::Waiting, Self::Failed];

    /// The state's name.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Queued => "queued",
            Self::Running => "running",
            Self::Waiting => "waiting",
            Self::Failed => "failed",
        }
    }

    /// The state of that name.
    pub(crate) fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.name() == name)
    }
}

/// A job that is to be done, is being done, or could not be done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Entry {
    /// Its id.
    pub(crate) id: String,
    /// Its place among the jobs of its subject.
    pub(crate) position: i64,
    /// What is to be done; none where another version wrote what this one does not know.
    pub(crate) job: Option<Job>,
    /// Its name, which is there in any case.
    pub(crate) name: String,
    /// What it is about: `user:ID` or `team:ID`.
    pub(crate) subject: String,
    /// How far it is.
    pub(crate) state: State,
    /// How often it was begun.
    pub(crate) attempts: i64,
    /// When it is next looked at, in microseconds since 1970.
    pub(crate) due_at: i64,
    /// Why the last attempt was in vain.
    pub(crate) last_error: Option<String>,
    /// When it was queued.
    pub(crate) created_at: i64,
    /// When its state changed last.
    pub(crate) updated_at: i64,
}

impl Entry {
    /// The columns, for a query.
    pub(crate) const COLUMNS: &'static str = "id, position, job, subject, arguments, state, \
        attempts, due_at, last_error, created_at, updated_at";

    /// The job of a row.
    ///
    /// # Errors
    /// When a column is missing.
    pub(crate) fn of(row: &AnyRow) -> Result<Self, Failure> {
        let name = row.text("job")?;
        Ok(Self {
            id: row.text("id")?,
            position: row.whole("position")?,
            job: Job::of(&name, &row.text("arguments")?),
            name,
            subject: row.text("subject")?,
            // A state that this version does not know is for a person to look at.
            state: State::parse(&row.text("state")?).unwrap_or(State::Failed),
            attempts: row.whole("attempts")?,
            due_at: row.whole("due_at")?,
            last_error: row.maybe_text("last_error")?,
            created_at: row.whole("created_at")?,
            updated_at: row.whole("updated_at")?,
        })
    }
}

/// The jobs of one state or of all, the oldest first.
///
/// # Errors
/// When the database fails.
#[cfg(test)]
pub(crate) async fn list(database: &Database, state: Option<State>) -> Result<Vec<Entry>, Failure> {
    let columns = Entry::COLUMNS;
    let order = "ORDER BY created_at, position, id";
    let select = match state {
        Some(state) => {
            let select = format!("SELECT {columns} FROM outbox WHERE state = $1 {order}");
            sql(select).text(state.name())
        }
        None => sql(format!("SELECT {columns} FROM outbox {order}")),
    };
    database.all(select).await?.iter().map(Entry::of).collect()
}

fn by_id(id: &str) -> Statement<'_> {
    sql(format!("SELECT {} FROM outbox WHERE id = $1", Entry::COLUMNS)).text(id)
}

/// The job of that id.
///
/// # Errors
/// When there is none.
pub(crate) async fn find(database: &Database, id: &str) -> Result<Entry, Refusal> {
    let row = database.first(by_id(id)).await?.ok_or(Refusal::NotFound)?;
    Ok(Entry::of(&row)?)
}

async fn found(transaction: &mut Transaction, id: &str) -> Result<Entry, Refusal> {
    let row = transaction.first(by_id(id)).await?.ok_or(Refusal::NotFound)?;
    Ok(Entry::of(&row)?)
}

/// Makes a job that failed or waits due now, as if it were new.
///
/// # Errors
/// When there is none, or it is being done.
pub(crate) async fn retry(
    transaction: &mut Transaction,
    by: &By,
    id: &str,
    now: i64,
) -> Result<Entry, Refusal> {
    let entry = idle(transaction, id).await?;
    let update = sql("UPDATE outbox SET state = 'queued', attempts = 0, due_at = $1, \
         updated_at = $1 WHERE id = $2 AND state = $3");
    let update = update.whole(now).text(id).text(entry.state.name());
    if transaction.run(update).await? == 0 {
        return Err(busy());
    }
    transaction.note(by, Change::new("retry", "outbox", id, &*entry.name));
    found(transaction, id).await
}

/// Gives a job up: it is not done.
///
/// # Errors
/// When there is none, or it is being done.
pub(crate) async fn discard(
    transaction: &mut Transaction,
    by: &By,
    id: &str,
) -> Result<(), Refusal> {
    let entry = idle(transaction, id).await?;
    let delete = sql("DELETE FROM outbox WHERE id = $1 AND state = $2");
    if transaction.run(delete.text(id).text(entry.state.name())).await? == 0 {
        return Err(busy());
    }
    transaction.note(by, Change::new("delete", "outbox", id, &*entry.name));
    Ok(())
}

/// A job that is not being done.
async fn idle(transaction: &mut Transaction, id: &str) -> Result<Entry, Refusal> {
    let entry = found(transaction, id).await?;
    if entry.state == State::Running { Err(busy()) } else { Ok(entry) }
}

fn busy() -> Refusal {
    Refusal::Conflict("the job is being done at this moment".to_owned())
}
