//! Sessions of browsers: a cookie, of which the digest is kept.

use super::client::Client;
use super::token::MICROS;
use super::{Action, Actor, Of, Subject, Via, secret};
use crate::database::{Change, Columns, Database, Failure, Transaction, sql};
use crate::rules::Refusal;
use hyper::header::{self, HeaderMap};
use sqlx::any::AnyRow;
use std::sync::Arc;

/// The cookie's name: the existing service's.
pub(crate) const COOKIE: &str = crate::identity::SESSION_COOKIE;

/// How long a session lasts: a day, as a token; two weeks for who wants to be remembered.
const SECONDS: i64 = 24 * 3_600;
const REMEMBERED_SECONDS: i64 = 14 * 24 * 3_600;

/// Most sessions of a user at once: see the most of its tokens.
const LIVE_MAX: i64 = 1_000;

/// A session as users see it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Session {
    /// The id, which says nothing about the cookie.
    pub(crate) id: String,
    /// Whose it is.
    pub(crate) user_id: String,
    /// Where it was begun.
    pub(crate) peer: String,
    /// With which browser.
    pub(crate) user_agent: String,
    /// When, in microseconds.
    pub(crate) created_at: i64,
    /// When it was last used, to the minute.
    pub(crate) seen_at: i64,
    /// When it ends.
    pub(crate) expires_at: i64,
}

/// A session that begins: what only the browser gets to know.
#[derive(Clone, Debug)]
pub(crate) struct Begun {
    /// See [`Session::id`].
    pub(crate) id: String,
    /// The whole value of the header `Set-Cookie`.
    pub(crate) set_cookie: String,
    /// What changes must carry in `X-CSRF-Token` where the browser does not say that they come from the
    /// same site.
    pub(crate) csrf: String,
    /// The digest of the cookie.
    pub(super) digest: String,
    /// When it ends, in microseconds.
    pub(crate) expires_at: i64,
}

/// Begins a session.
pub(super) async fn begin(
    transaction: &mut Transaction,
    user_id: &str,
    client: &Client,
    remember: bool,
    now: i64,
) -> Result<Begun, Refusal> {
    let failed = |error: crate::Error| Refusal::Failed(error.to_string());
    let (cookie, csrf) = (secret::random_text(), secret::random_text());
    let (cookie, csrf) = (cookie.map_err(failed)?, csrf.map_err(failed)?);
    let (id, digest) = (uuid::Uuid::new_v4().to_string(), secret::digest(&cookie));
    let seconds = if remember { REMEMBERED_SECONDS } else { SECONDS };
    let expires_at = now.saturating_add(seconds.saturating_mul(MICROS));
    let insert = sql(
        "INSERT INTO sessions (digest, id, user_id, csrf, peer, user_agent, created_at, seen_at, \
         expires_at) SELECT $1, $2, $3, $4, $5, $6, $7, $7, $8 \
         WHERE (SELECT COUNT(*) FROM sessions WHERE user_id = $3 AND expires_at > $7) < $9",
    )
    .text(&*digest)
    .text(&*id)
    .text(user_id)
    .text(&*csrf)
    .text(client.address.to_string())
    .text(&*client.user_agent)
    .whole(now)
    .whole(expires_at)
    .whole(LIVE_MAX);
    if transaction.run(insert).await? == 0 {
        return Err(Refusal::TooMany(3_600));
    }
    let lasting = if remember { format!("; Max-Age={REMEMBERED_SECONDS}") } else { String::new() };
    let secure = if client.https { "; Secure" } else { "" };
    let set_cookie = format!("{COOKIE}={cookie}; Path=/{lasting}; HttpOnly; SameSite=Lax{secure}");
    Ok(Begun { id, set_cookie, csrf, digest, expires_at })
}

/// The header `Set-Cookie` that takes the cookie back.
pub(crate) fn cookie_taken_back(https: bool) -> String {
    let secure = if https { "; Secure" } else { "" };
    format!("{COOKIE}=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax{secure}")
}

/// The digest of the session's cookie of a request.
pub(super) fn digest_of(headers: &HeaderMap) -> Option<String> {
    cookie(headers, COOKIE).map(secret::digest)
}

/// The value of the first cookie of that name that has one.
pub(super) fn cookie<'h>(headers: &'h HeaderMap, wanted: &str) -> Option<&'h str> {
    let cookies = headers.get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok());
    let mut pairs = cookies
        .flat_map(|cookies| cookies.split(';'))
        .filter_map(|pair| pair.trim().split_once('='));
    let (_, value) = pairs.find(|(name, value)| *name == wanted && !value.is_empty())?;
    Some(value)
}

const COLUMNS: &str = "id, user_id, peer, user_agent, created_at, seen_at, expires_at";

fn of(row: &AnyRow) -> Result<Session, Failure> {
    Ok(Session {
        id: row.text("id")?,
        user_id: row.text("user_id")?,
        peer: row.text("peer")?,
        user_agent: row.text("user_agent")?,
        created_at: row.whole("created_at")?,
        seen_at: row.whole("seen_at")?,
        expires_at: row.whole("expires_at")?,
    })
}

/// How exactly it is known when a session was used: to a minute, so that a page that asks often does not
/// have the database write as often.
const SEEN: i64 = 60 * MICROS;

/// Notes that a session, which was last noted at `before`, is used; nobody waits for it, nor is refused
/// because it fails.
pub(super) fn seen(database: &Arc<Database>, id: &str, before: i64, now: i64) {
    if now.saturating_sub(before) < SEEN {
        return;
    }
    let (database, id) = (Arc::clone(database), id.to_owned());
    tokio::spawn(async move {
        let note = async {
            let mut transaction = database.begin().await?;
            let update = sql("UPDATE sessions SET seen_at = $2 WHERE id = $1 AND seen_at < $2");
            transaction.run(update.text(id).whole(now)).await?;
            transaction.commit(now).await
        };
        if let Err(failure) = note.await {
            tracing::warn!("noting that a session is used: {failure}");
        }
    });
}

/// The sessions of a user, for `actor`; the newest first.
///
/// # Errors
/// No right to, or the database's failure.
pub(crate) async fn list(
    database: &Database,
    actor: &Actor,
    user_id: &str,
    now: i64,
) -> Result<Vec<Session>, Refusal> {
    if !actor.may(Action::Read, Subject::Session, Of::user(user_id)) {
        return Err(Refusal::Forbidden(None));
    }
    let text = format!(
        "SELECT {COLUMNS} FROM sessions WHERE user_id = $1 AND expires_at > $2 \
         ORDER BY created_at DESC, id"
    );
    let rows = database.all(sql(text).text(user_id).whole(now)).await?;
    Ok(rows.iter().map(of).collect::<Result<_, _>>()?)
}

/// The token against forged requests of the session that `actor` comes with, if it comes with one.
///
/// # Errors
/// When the database fails.
pub(crate) async fn csrf(database: &Database, actor: &Actor) -> Result<Option<String>, Failure> {
    let Via::Session(id) = &actor.via else { return Ok(None) };
    let row = database.first(sql("SELECT csrf FROM sessions WHERE id = $1").text(id)).await?;
    row.map(|row| row.text("csrf")).transpose()
}

/// Ends a session for `actor`, whose it is unless it is a root user.
///
/// # Errors
/// No right to, no such session, or the database's failure.
pub(crate) async fn revoke(
    transaction: &mut Transaction,
    actor: &Actor,
    id: &str,
) -> Result<(), Refusal> {
    let text = format!("SELECT {COLUMNS} FROM sessions WHERE id = $1");
    let row = transaction.first(sql(text).text(id)).await?.ok_or(Refusal::NotFound)?;
    let session = of(&row)?;
    if !actor.may(Action::Destroy, Subject::Session, Of::user(&session.user_id)) {
        return Err(Refusal::Forbidden(None));
    }
    transaction.run(sql("DELETE FROM sessions WHERE id = $1").text(id)).await?;
    let change = Change::new("revoke", "session", id, "");
    transaction.note(&actor.by(), Change { user_id: Some(session.user_id), ..change });
    Ok(())
}

/// Ends all sessions of a user.
pub(super) async fn end_all(transaction: &mut Transaction, user_id: &str) -> Result<(), Failure> {
    let end = sql("DELETE FROM sessions WHERE user_id = $1").text(user_id);
    transaction.run(end).await.map(drop)
}

/// Ends all sessions of a user but for the one that `via` is.
pub(super) async fn end_others(
    transaction: &mut Transaction,
    user_id: &str,
    via: &Via,
) -> Result<(), Failure> {
    let kept = match via {
        Via::Session(id) => id,
        Via::Token(_) => "",
    };
    let end = sql("DELETE FROM sessions WHERE user_id = $1 AND id <> $2").text(user_id).text(kept);
    transaction.run(end).await.map(drop)
}
