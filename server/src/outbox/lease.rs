//! Who does a job, and for how long that is believed.
//!
//! A job is taken by an update that succeeds for one process only, whichever of the two databases it is.
//! Who took it says so again and again while the call lasts; who falls silent loses it to the next that
//! looks. What is written after a call carries the number of the attempt, so that whoever lost a job
//! meanwhile writes nothing.

use super::Entry;
use crate::database::{By, Change, Columns, Database, Failure, Kind, Transaction, sql};

/// How long who took a job is believed to be doing it: 15 s, three times [`Lease::RENEWAL`], so that one
/// slow disk or one lost update does not cost it the job, and a job of a dead process waits no longer.
const LEASE: i64 = 15_000_000;

/// Most attempts.
const ATTEMPTS_MAX: i64 = 10;

/// Longest error kept: what a person reads in a table; peers answer with whole pages at times.
const ERROR_CHARACTERS_MAX: usize = 500;

/// Whether a job is the first of its subject. A failed one holds up none: it waits for a person, who may
/// never come.
const FIRST: &str = "state IN ('queued', 'waiting', 'running') AND NOT EXISTS (SELECT 1 FROM outbox \
    AS other WHERE other.subject = mine.subject AND other.state <> 'failed' \
    AND (other.position < mine.position \
    OR (other.position = mine.position AND other.id < mine.id)))";

/// The right to do a job.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Lease {
    id: String,
    attempt: i64,
}

/// A job that is ours to do.
#[derive(Debug)]
pub(crate) struct Taken {
    /// The job.
    pub(crate) entry: Entry,
    /// The right to do it.
    pub(crate) lease: Lease,
}

/// At most `most` jobs that are due at `now`, now ours: of each subject its first.
///
/// # Errors
/// When the database fails.
pub(crate) async fn take(
    database: &Database,
    most: usize,
    now: i64,
) -> Result<Vec<Taken>, Failure> {
    let most_rows = i64::try_from(most).unwrap_or(i64::MAX);
    let columns = Entry::COLUMNS;
    let due = sql(format!(
        "SELECT {columns} FROM outbox AS mine WHERE {FIRST} AND due_at <= $1 \
         ORDER BY due_at, position, id LIMIT $2"
    ));
    let due = database.all(due.whole(now).whole(most_rows)).await?;
    let mut taken = Vec::new();
    for row in &due {
        let mut entry = Entry::of(row)?;
        let attempt = entry.attempts.saturating_add(1);
        let claim = sql("UPDATE outbox SET state = 'running', attempts = $1, due_at = $2, \
             updated_at = $3 WHERE id = $4 AND state = $5 AND attempts = $6 AND due_at = $7");
        let claim = claim
            .whole(attempt)
            .whole(now.saturating_add(LEASE))
            .whole(now)
            .text(&*entry.id)
            .text(entry.state.name())
            .whole(entry.attempts)
            .whole(entry.due_at);
        let mut transaction = database.begin().await?;
        let ours = transaction.run(claim).await? == 1;
        transaction.commit(now).await?;
        if ours {
            entry.attempts = attempt;
            taken.push(Taken { lease: Lease { id: entry.id.clone(), attempt }, entry });
        }
    }
    Ok(taken)
}

/// Takes over what an earlier life of this process was doing. A file of SQLite has one server, which has
/// just started; in PostgreSQL another process may be at it, and leases end by themselves.
///
/// # Errors
/// When the database fails.
pub(crate) async fn adopt(database: &Database, now: i64) -> Result<(), Failure> {
    if database.kind() == Kind::Postgres {
        return Ok(());
    }
    let mut transaction = database.begin().await?;
    let update = sql("UPDATE outbox SET due_at = $1 WHERE state = 'running'").whole(now);
    transaction.run(update).await?;
    transaction.commit(now).await
}

/// When the next job is due, or a lease ends; none when there is nothing to do.
///
/// # Errors
/// When the database fails.
pub(crate) async fn next_at(database: &Database) -> Result<Option<i64>, Failure> {
    let next = sql(format!("SELECT MIN(due_at) AS next FROM outbox AS mine WHERE {FIRST}"));
    database.one(next).await?.maybe_whole("next")
}

impl Lease {
    /// How often who does a job says so, in microseconds.
    pub(crate) const RENEWAL: u64 = 5_000_000;

    /// Says that the job is still being done; whether it is still ours.
    ///
    /// # Errors
    /// When the database fails.
    pub(crate) async fn renew(&self, database: &Database, now: i64) -> Result<bool, Failure> {
        let mut transaction = database.begin().await?;
        let update = sql("UPDATE outbox SET due_at = $1 \
             WHERE id = $2 AND state = 'running' AND attempts = $3");
        let update = update.whole(now.saturating_add(LEASE)).text(&*self.id).whole(self.attempt);
        let ours = transaction.run(update).await? == 1;
        transaction.commit(now).await?;
        Ok(ours)
    }

    /// Takes the job out of the outbox, in the transaction with what follows from its answer; whether
    /// it was still ours. If it was not, the transaction must not be committed.
    ///
    /// # Errors
    /// When the database fails.
    pub(crate) async fn done(
        &self,
        transaction: &mut Transaction,
        by: &By,
        name: &str,
    ) -> Result<bool, Failure> {
        let delete =
            sql("DELETE FROM outbox WHERE id = $1 AND state = 'running' AND attempts = $2");
        let ours = transaction.run(delete.text(&*self.id).whole(self.attempt)).await? == 1;
        transaction.note(by, Change::new("done", "outbox", &*self.id, name));
        Ok(ours)
    }

    /// Puts the job back for another attempt, or, after the last, for a person.
    ///
    /// # Errors
    /// When the database fails.
    pub(crate) async fn put_back(
        &self,
        transaction: &mut Transaction,
        by: &By,
        name: &str,
        why: &str,
        now: i64,
    ) -> Result<(), Failure> {
        let last = self.attempt >= ATTEMPTS_MAX;
        let (state, action) = if last { ("failed", "fail") } else { ("waiting", "wait") };
        let why: String = why.chars().take(ERROR_CHARACTERS_MAX).collect();
        let update = sql("UPDATE outbox SET state = $1, due_at = $2, last_error = $3, \
             updated_at = $4 WHERE id = $5 AND state = 'running' AND attempts = $6");
        let update = update
            .text(state)
            .whole(now.saturating_add(wait(self.attempt, chance())))
            .text(&*why)
            .whole(now)
            .text(&*self.id)
            .whole(self.attempt);
        if transaction.run(update).await? == 1 {
            let mut change = Change::new(action, "outbox", &*self.id, name);
            change.detail = serde_json::json!({ "attempt": self.attempt, "error": why });
            transaction.note(by, change);
        }
        Ok(())
    }
}

/// How long to wait after so many attempts, in microseconds: the fourth power of n s, up to 15 % more so that what failed
/// together is not tried together, and 2 s. `chance` is from 0 to 255.
pub(super) fn wait(attempt: i64, chance: u8) -> i64 {
    let base = attempt.saturating_pow(4).saturating_mul(1_000_000);
    let extra = base.saturating_mul(15).saturating_mul(i64::from(chance)) / (100 * 255);
    base.saturating_add(extra).saturating_add(2_000_000)
}

/// A random byte; without random numbers, none is as good as any.
fn chance() -> u8 {
    let mut byte = [0];
    let _ = getrandom::fill(&mut byte);
    let [byte] = byte;
    byte
}
