//! Who makes a request: by a bearer's token or the cookie of a session.

use super::actor::{Actor, Role, Via};
use super::{Accounts, client, session};
use crate::database::{Columns, Failure, sql};
use crate::identity::Unread;
use crate::rules::Refusal;
use hyper::Method;
use hyper::header::{self, HeaderMap};
use hyper::http::request::Parts;
use serde_json::{Map, Value};
use sqlx::any::AnyRow;
use subtle::ConstantTimeEq;

/// What is said where nobody has signed in.
pub(crate) const SIGN_IN_FIRST: &str = "You need to sign in or sign up before continuing.";

/// What is said of a wrong login, a wrong password, and a user that waits for its deletion.
pub(super) const WRONG: &str = "Invalid Login or password.";

/// Longest token looked at, in bytes.
const TOKEN_MAX: usize = crate::identity::TOKEN_BYTES_MAX;

/// A token whose signature and claims are right; whether it is listed, the database knows.
struct Claimed {
    user: String,
    jti: String,
}

/// Who makes the request of this head: one statement. Where a token is no good and the cookie is, the
/// cookie counts.
///
/// # Errors
/// [`Refusal::SignIn`] where nobody has signed in, and [`Refusal::Forbidden`] for a change that comes
/// with a cookie, and without a sign that it comes from this site's own pages.
pub(crate) async fn authenticate(
    accounts: &Accounts,
    head: &Parts,
    now: i64,
) -> Result<Actor, Refusal> {
    let claimed = bearer(&head.headers).map(|token| claimed(accounts, token, &head.headers, now));
    let digest = session::digest_of(&head.headers);
    let token = claimed.as_ref().and_then(|claimed| claimed.as_ref().ok());
    let rows = match (token, digest) {
        (None, None) => Vec::new(),
        (token, digest) => read(accounts, token, digest.as_deref(), now).await?,
    };
    let of = |via: &str| {
        let mut found = Vec::new();
        for row in &rows {
            if row.text("via")? == via {
                found.push(row);
            }
        }
        Ok::<_, Failure>(found)
    };
    let refused = match claimed {
        None => SIGN_IN_FIRST,
        Some(Err(why)) => why,
        Some(Ok(claimed)) => match by_token(&of("token")?, claimed.jti)? {
            Ok(actor) => return Ok(actor),
            Err(why) => why,
        },
    };
    let Some(Comes { actor, csrf, seen_at }) = by_session(&of("session")?)? else {
        return Err(Refusal::SignIn(refused));
    };
    if let Via::Session(id) = &actor.via {
        session::seen(&accounts.database, id, seen_at, now);
    }
    if is_safe(&head.method) || is_of_this_site(&head.headers, &csrf) {
        return Ok(actor);
    }
    Err(Refusal::Forbidden(Some(
        "The request has a session's cookie, and nothing that shows that it comes from this site: \
         send X-CSRF-Token, or a token in Authorization."
            .to_owned(),
    )))
}

/// The token of `Authorization: Bearer T`; other words, and other cases of this one, do not count.
fn bearer(headers: &HeaderMap) -> Option<&str> {
    let value = headers.get(header::AUTHORIZATION)?.to_str().ok()?;
    let token = value.strip_prefix("Bearer ")?.trim();
    (!token.is_empty()).then_some(token)
}

/// What a token claims, if it may; else why not, in the existing service's words.
fn claimed(
    accounts: &Accounts,
    token: &str,
    headers: &HeaderMap,
    now: i64,
) -> Result<Claimed, &'static str> {
    if token.len() > TOKEN_MAX {
        return Err("Not enough or too many segments");
    }
    let claims = accounts.key.claims(token).map_err(|unread| match unread {
        Unread::Segments => "Not enough or too many segments",
        Unread::Encoding => "Invalid segment encoding",
        Unread::Algorithm => "Expected a different algorithm",
        Unread::Signature => "No verification key available",
    })?;
    let seconds = now / super::token::MICROS;
    match claims.get("exp").map(time) {
        None => {}
        Some(Some(expires)) if expires > seconds => {}
        Some(_) => return Err("Signature has expired"),
    }
    if claims.get("nbf").and_then(time).is_some_and(|from| from > seconds) {
        return Err("Signature nbf has not been reached");
    }
    let text = |claims: &Map<String, Value>, name: &str| {
        claims.get(name).and_then(Value::as_str).map(str::to_owned)
    };
    let jti = text(&claims, "jti").filter(|jti| !jti.is_empty()).ok_or("Missing jti")?;
    if claims.get("scp").and_then(Value::as_str) != Some("user") {
        return Err("wrong scope");
    }
    let aud = claims.get("aud").filter(|aud| !aud.is_null());
    let aud_is_right = match (aud, client::audience(headers)) {
        (None, _) => true,
        (Some(aud), wanted) => aud.as_str() == wanted,
    };
    if !aud_is_right {
        return Err("wrong aud");
    }
    let user = text(&claims, "sub").ok_or("nil user")?;
    Ok(Claimed { user, jti })
}

/// A claim's seconds: a number, or the same as a text.
fn time(claim: &Value) -> Option<i64> {
    match claim {
        Value::Number(number) => number.as_i64().or_else(|| number.as_f64().map(whole)),
        Value::String(text) => text.trim().parse().ok(),
        _ => None,
    }
}

#[expect(clippy::as_conversions, reason = "no other way from f64; it holds at the ends")]
fn whole(seconds: f64) -> i64 {
    seconds as i64
}

/// Users with their roles, a row for each role, by token, by session, or by both.
async fn read(
    accounts: &Accounts,
    token: Option<&Claimed>,
    digest: Option<&str>,
    now: i64,
) -> Result<Vec<AnyRow>, Failure> {
    const USER: &str = "users.id, users.login, users.root, users.deleted_at, \
        team_roles.team_id, team_roles.role";
    const ROLES: &str = "LEFT JOIN team_roles ON team_roles.user_id = users.id";
    let by_token = |first: usize| {
        let [jti, user, now] = [first, first + 1, first + 2];
        format!(
            "SELECT 'token' AS via, tokens.jti AS credential, '' AS csrf, 0 AS seen_at, {USER} FROM users \
             LEFT JOIN tokens ON tokens.jti = ${jti} AND tokens.user_id = users.id \
             AND tokens.kind = 'user' AND tokens.revoked_at IS NULL AND tokens.expires_at > ${now} \
             {ROLES} WHERE users.id = ${user}"
        )
    };
    let by_session = |first: usize| {
        let [digest, now] = [first, first + 1];
        format!(
            "SELECT 'session' AS via, sessions.id AS credential, sessions.csrf AS csrf, \
             sessions.seen_at AS seen_at, {USER} FROM sessions JOIN users ON users.id = sessions.user_id {ROLES} \
             WHERE sessions.digest = ${digest} AND sessions.expires_at > ${now} \
             AND users.deleted_at IS NULL"
        )
    };
    let mut selects = Vec::new();
    if token.is_some() {
        selects.push(by_token(1));
    }
    if digest.is_some() {
        selects.push(by_session(if token.is_some() { 4 } else { 1 }));
    }
    // In the order of teams, as roles are kept.
    let mut statement = sql(format!("{} ORDER BY team_id", selects.join(" UNION ALL ")));
    if let Some(Claimed { user, jti }) = token {
        statement = statement.text(&**jti).text(&**user).whole(now);
    }
    if let Some(digest) = digest {
        statement = statement.text(digest).whole(now);
    }
    accounts.database.all(statement).await
}

/// Who comes with a listed token, or why it does not count.
fn by_token(rows: &[&AnyRow], jti: String) -> Result<Result<Actor, &'static str>, Failure> {
    let Some(row) = rows.first() else { return Ok(Err("nil user")) };
    if row.maybe_text("credential")?.is_none() {
        return Ok(Err("revoked token"));
    }
    if row.maybe_whole("deleted_at")?.is_some() {
        return Ok(Err(WRONG));
    }
    Ok(Ok(actor(row, rows, Via::Token(jti))?))
}

/// Who comes with the cookie of a session.
struct Comes {
    actor: Actor,
    /// The session's token against forged requests.
    csrf: String,
    /// When the session was last used, as far as it was noted.
    seen_at: i64,
}

fn by_session(rows: &[&AnyRow]) -> Result<Option<Comes>, Failure> {
    let Some(row) = rows.first() else { return Ok(None) };
    let actor = actor(row, rows, Via::Session(row.text("credential")?))?;
    Ok(Some(Comes { actor, csrf: row.text("csrf")?, seen_at: row.whole("seen_at")? }))
}

fn actor(row: &AnyRow, rows: &[&AnyRow], via: Via) -> Result<Actor, Failure> {
    let mut roles = Vec::new();
    for row in rows {
        if let (Some(team), Some(role)) = (row.maybe_text("team_id")?, row.maybe_text("role")?)
            && let Some(role) = Role::parse(&role)
        {
            roles.push((team, role));
        }
    }
    let (id, login) = (row.text("id")?, row.text("login")?);
    Ok(Actor { id, login, root: row.flag("root")?, roles, via })
}

/// Whether a request of that method changes nothing.
fn is_safe(method: &Method) -> bool {
    matches!(*method, Method::GET | Method::HEAD | Method::OPTIONS)
}

/// Whether a request comes from this site's own pages: by the browser's word, which pages cannot
/// change, or by the session's own token.
fn is_of_this_site(headers: &HeaderMap, csrf: &str) -> bool {
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    if let Some(token) = text("x-csrf-token") {
        return token.as_bytes().ct_eq(csrf.as_bytes()).into();
    }
    if let Some(site) = text("sec-fetch-site") {
        return site == "same-origin";
    }
    let host = text("host");
    let origin = text("origin").and_then(|origin| origin.split_once("://"));
    origin.is_some_and(|(_, authority)| host.is_some_and(|host| authority == host))
}
