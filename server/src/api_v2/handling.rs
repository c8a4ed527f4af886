//! From a route to its handler and back: transactions, preconditions, and answers.

use super::idempotency::{self, Turn};
use super::{Problem, Reply};
use crate::database::{Transaction, sql};
use crate::http;
use crate::portal::{Answering, Call};
use crate::rules::Refusal;
use hyper::header;
use serde::Serialize;
use std::pin::Pin;

/// What a handler does, some time.
pub(crate) type Doing<'a> = Pin<Box<dyn Future<Output = Result<Reply, Problem>> + Send + 'a>>;

/// What looks something up: `|call| Box::pin(show(call))`.
pub(crate) type Look = for<'a> fn(&'a Call) -> Doing<'a>;

/// What changes something: `|call, transaction| Box::pin(update(call, transaction))`.
pub(crate) type Make = for<'a> fn(&'a Call, &'a mut Transaction) -> Doing<'a>;

/// The answer of what looks something up.
pub(crate) fn read(call: Call, look: Look) -> Answering {
    Box::pin(async move {
        let reply = look(&call).await;
        Ok(reply.map_or_else(|problem| problem.answer(), |reply| reply.answer(&call.head)))
    })
}

/// The answer of what changes something, in one transaction: done, or nothing happened.
pub(crate) fn change(call: Call, make: Make) -> Answering {
    Box::pin(async move {
        let made = match call.head.headers.contains_key(idempotency::HEADER) {
            true => Err(Problem::parameter("Idempotency-Key", "is not taken by this route")),
            false => in_transaction(&call, make).await,
        };
        Ok(made.map_or_else(|problem| problem.answer(), |reply| reply.answer(&call.head)))
    })
}

/// The answer of what creates something, in one transaction, once for each `Idempotency-Key`. The
/// answer is kept for a day: one that holds a secret is one of [`change`].
pub(crate) fn create(call: Call, make: Make) -> Answering {
    Box::pin(async move {
        let made = once(&call, make).await;
        Ok(made.map_or_else(|problem| problem.answer(), |reply| reply.answer(&call.head)))
    })
}

/// The answer of what asks another service to do something: without a transaction, which nobody may hold
/// while that service thinks.
pub(crate) fn ask(call: Call, look: Look) -> Answering {
    Box::pin(async move {
        let made = match call.head.headers.contains_key(idempotency::HEADER) {
            true => Err(Problem::parameter("Idempotency-Key", "is not taken by this route")),
            false => look(&call).await,
        };
        Ok(made.map_or_else(|problem| problem.answer(), |reply| reply.answer(&call.head)))
    })
}

async fn in_transaction(call: &Call, make: Make) -> Result<Reply, Problem> {
    let mut transaction = call.portal.database.begin().await?;
    let reply = make(call, &mut transaction).await?;
    transaction.commit(call.now).await?;
    Ok(reply)
}

async fn once(call: &Call, make: Make) -> Result<Reply, Problem> {
    let mut transaction = call.portal.database.begin().await?;
    let key = match idempotency::take(call, &mut transaction).await? {
        Turn::Again(reply) => return Ok(reply),
        Turn::First(key) => key,
    };
    let reply = make(call, &mut transaction).await?;
    if let Some(key) = key {
        idempotency::keep(call, &mut transaction, &key, &reply).await?;
    }
    transaction.commit(call.now).await?;
    Ok(reply)
}

/// Whether what `call` changes is still as it was when the client read it, where the client says so with
/// `If-Match`: `now` is what reading it would give.
///
/// # Errors
/// When it is not.
pub(crate) fn unchanged(call: &Call, now: &impl Serialize) -> Result<(), Problem> {
    if !call.head.headers.contains_key(header::IF_MATCH) {
        return Ok(());
    }
    let tag = Reply::ok(now)?.tag();
    match http::expected(&call.head.headers, &tag) {
        true => Ok(()),
        false => Err(Refusal::Stale.into()),
    }
}

/// Keeps others from changing the row `id` of `table` until the transaction is over. One statement.
///
/// # Errors
/// When the database fails.
pub(crate) async fn hold(
    transaction: &mut Transaction,
    table: &'static str,
    id: &str,
) -> Result<(), Problem> {
    let lock = transaction.locking(table);
    transaction.all(sql(format!("SELECT id FROM {table} WHERE id = $1{lock}")).text(id)).await?;
    Ok(())
}
