//! `Idempotency-Key`: a creation that is sent again creates nothing again, and gets the same answer.

use super::{Problem, Reply};
use crate::database::{Columns, Transaction, sql};
use crate::http::tag;
use crate::portal::Call;
use hyper::StatusCode;
use hyper::header::{self, HeaderName};

/// The header.
pub(super) const HEADER: &str = "idempotency-key";

/// Tells that an answer is that of the first time.
const REPLAYED: HeaderName = HeaderName::from_static("idempotency-replayed");

/// Longest key: a UUID has 36 characters, and a digest 64.
const LENGTH_MAX: usize = 255;

/// How long answers are kept, in microseconds: 24 hours, longer than anybody tries again.
pub(crate) const KEPT: i64 = 24 * 3_600 * 1_000_000;

/// What becomes of a creation.
pub(super) enum Turn {
    /// It is the first of its key, or has none: whether its answer is to be kept.
    First(Option<String>),
    /// It was done before: what was answered.
    Again(Reply),
}

/// Takes the key of `call`, if it has one, within the transaction that creates. Who comes with the same
/// key meanwhile waits here until that has ended: SQLite has one writer, and PostgreSQL lets the second
/// insert of a key wait for the first.
pub(super) async fn take(call: &Call, transaction: &mut Transaction) -> Result<Turn, Problem> {
    let Some(key) = key(call)? else { return Ok(Turn::First(None)) };
    let user = &call.actor()?.id;
    let (method, path) = (call.head.method.as_str(), call.head.uri.path());
    let digest = tag(&[method.as_bytes(), b"\n", path.as_bytes(), b"\n", &call.body]);
    let old = call.now.saturating_sub(KEPT);
    let purge = "DELETE FROM idempotency_keys WHERE created_at < $1";
    transaction.run(sql(purge).whole(old)).await?;
    let insert = "INSERT INTO idempotency_keys \
        (user_id, idempotency_key, request_digest, status, body, created_at) \
        VALUES ($1, $2, $3, 0, '', $4) ON CONFLICT (user_id, idempotency_key) DO NOTHING";
    let insert = sql(insert).text(user).text(&key).text(&digest).whole(call.now);
    if transaction.run(insert).await? == 1 {
        return Ok(Turn::First(Some(key)));
    }
    let kept = "SELECT request_digest, status, location, body FROM idempotency_keys \
        WHERE user_id = $1 AND idempotency_key = $2";
    let kept = transaction.first(sql(kept).text(user).text(&key)).await?;
    let Some(kept) = kept else { return Err(Problem::key_reused()) };
    if kept.text("request_digest")? != digest {
        return Err(Problem::key_reused());
    }
    let status = u16::try_from(kept.whole("status")?).ok();
    let status = status.and_then(|status| StatusCode::from_u16(status).ok());
    let body = kept.text("body")?;
    let reply = Reply::stored(status.unwrap_or(StatusCode::OK), Some(body));
    let reply = match kept.maybe_text("location")? {
        Some(location) => reply.with(header::LOCATION, &location),
        None => reply,
    };
    Ok(Turn::Again(reply.with(REPLAYED, "true")))
}

/// Keeps the answer with its key; it is there if and only if what it tells of is.
pub(super) async fn keep(
    call: &Call,
    transaction: &mut Transaction,
    key: &str,
    reply: &Reply,
) -> Result<(), Problem> {
    let keep = "UPDATE idempotency_keys SET status = $1, location = $2, body = $3 \
        WHERE user_id = $4 AND idempotency_key = $5";
    let keep = sql(keep)
        .whole(reply.status.as_u16().into())
        .maybe_text(reply.location())
        .text(reply.body.as_deref().unwrap_or_default())
        .text(&call.actor()?.id)
        .text(key);
    transaction.run(keep).await?;
    Ok(())
}

/// The key of a request.
fn key(call: &Call) -> Result<Option<String>, Problem> {
    let Some(value) = call.head.headers.get(HEADER) else { return Ok(None) };
    let key = value.to_str().unwrap_or_default();
    if key.is_empty() || key.len() > LENGTH_MAX {
        let says = format!("must have 1 to {LENGTH_MAX} visible characters");
        return Err(Problem::parameter("Idempotency-Key", says));
    }
    Ok(Some(key.to_owned()))
}
