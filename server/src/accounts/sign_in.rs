//! Signing in and out.

use super::authenticate::WRONG;
use super::client::Client;
use super::password::Verdict;
use super::session::{self, Begun};
use super::user::{self, User};
use super::{Accounts, Actor, Via, token};
use crate::clock;
use crate::database::{By, Change, Columns, sql};
use crate::rules::Refusal;
use serde_json::json;

/// Somebody who has signed in.
#[derive(Clone, Debug)]
pub(crate) struct SignedIn {
    /// Who.
    pub(crate) user: User,
    /// The token, for the header `Authorization`; programs get one, and browsers do not.
    pub(crate) token: Option<String>,
    /// The session.
    pub(crate) session: Begun,
}

/// How somebody is to be signed in.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Wishes {
    /// Whether the session is to last for two weeks.
    pub(crate) remember: bool,
    /// Whether there is to be a token.
    pub(crate) token: bool,
}

/// How a user has shown who it is.
#[derive(Debug)]
pub(super) enum Shown {
    /// With its password; what was made anew takes the place of what was kept, if nobody was quicker.
    Password(Option<Anew>),
    /// At an OpenID provider.
    AtProvider,
}

/// Signs in with a login and a password. A hash of an old kind is made anew.
///
/// # Errors
/// [`Refusal::SignIn`] when they are not right, which takes as long where there is no such user;
/// [`Refusal::TooMany`] after too many failures.
pub(crate) async fn sign_in(
    accounts: &Accounts,
    login: &str,
    password: &str,
    client: &Client,
    wishes: Wishes,
    now: i64,
) -> Result<SignedIn, Refusal> {
    let attempt = accounts.attempts.begin(login, client.address, clock::monotonic())?;
    let text = "SELECT id, password FROM users WHERE login = $1 AND deleted_at IS NULL";
    let row = accounts.database.first(sql(text).text(login)).await?;
    let (id, kept) = match &row {
        Some(row) => (Some(row.text("id")?), row.maybe_text("password")?),
        None => (None, None),
    };
    let verdict = accounts.passwords.verify(password, kept.as_deref()).await?;
    let (Some(id), true) = (&id, verdict != Verdict::Wrong) else {
        failed(accounts, id.as_deref(), login, client, now).await?;
        return Err(Refusal::SignIn(WRONG));
    };
    accounts.attempts.put_back(&attempt);
    let anew = match verdict {
        Verdict::Outdated => {
            let hash = accounts.passwords.hash(password).await?;
            let sealed = accounts.seal().seal(password);
            let sealed = sealed.map_err(|error| Refusal::Failed(error.to_string()))?;
            kept.map(|kept| Anew { kept, hash, sealed })
        }
        Verdict::Right | Verdict::Wrong => None,
    };
    begin(accounts, id, Shown::Password(anew), client, wishes, now).await
}

/// A password whose hash is of an old kind: of a user who was taken over from the existing service.
#[derive(Debug)]
pub(super) struct Anew {
    kept: String,
    hash: String,
    /// The password for the cloud, which could not be taken over with the user, and is the same.
    sealed: String,
}

/// Begins a session, and makes a token where one is wished, of a user who has shown who it is.
pub(super) async fn begin(
    accounts: &Accounts,
    id: &str,
    shown: Shown,
    client: &Client,
    wishes: Wishes,
    now: i64,
) -> Result<SignedIn, Refusal> {
    let mut transaction = accounts.database.begin().await?;
    // Its row is locked from here on, so that it is not being deleted meanwhile.
    let user = user::locked(&mut transaction, id).await?;
    let user = user.filter(|user| user.deleted_at.is_none()).ok_or(Refusal::SignIn(WRONG))?;
    if let Shown::Password(Some(Anew { kept, hash, sealed })) = &shown {
        let write = sql("UPDATE users SET password = $2, \
             foreign_password = COALESCE(foreign_password, $4) WHERE id = $1 AND password = $3");
        transaction.run(write.text(id).text(&**hash).text(&**kept).text(&**sealed)).await?;
    }
    let session = session::begin(&mut transaction, id, client, wishes.remember, now).await?;
    let token = match wishes.token {
        false => None,
        true => {
            let aud = client.audience.as_deref();
            Some(token::issue(&mut transaction, &accounts.key, id, aud, now).await?)
        }
    };
    let by = By { id: Some(user.id.clone()), name: user.login.clone() };
    let mut detail = json!({ "from": client.address.to_string(), "user_agent": client.user_agent });
    if let (Shown::AtProvider, Some(detail)) = (&shown, detail.as_object_mut()) {
        detail.insert("via".to_owned(), "oidc".into());
    }
    let change = Change::new("sign_in", "session", &*session.id, &*user.login);
    transaction.note(&by, Change { user_id: Some(user.id.clone()), detail, ..change });
    transaction.commit(now).await?;
    accounts.begun(&user.id, &session);
    Ok(SignedIn { user, token, session })
}

/// Notes a failed sign-in. A login that nobody has is not noted: people type passwords there.
async fn failed(
    accounts: &Accounts,
    id: Option<&str>,
    login: &str,
    client: &Client,
    now: i64,
) -> Result<(), Refusal> {
    let from = client.address.to_string();
    tracing::warn!(from, known = id.is_some(), "a sign-in failed");
    let mut transaction = accounts.database.begin().await?;
    let login = if id.is_some() { login } else { "" };
    let change = Change::new("sign_in_failed", "session", "", login);
    let detail = json!({ "from": from, "user_agent": client.user_agent });
    let change = Change { user_id: id.map(str::to_owned), detail, ..change };
    transaction.note(&By::server("sign-in"), change);
    Ok(transaction.commit(now).await?)
}

/// Signs out: ends the token or the session that `actor` came with; `digest` is that of the cookie of
/// the same request, whose session ends with it if it is the same user's.
///
/// # Errors
/// When the database fails.
pub(crate) async fn sign_out(
    accounts: &Accounts,
    actor: &Actor,
    headers: &hyper::HeaderMap,
    now: i64,
) -> Result<(), Refusal> {
    let digest = session::digest_of(headers).unwrap_or_default();
    let mut transaction = accounts.database.begin().await?;
    let end = sql("DELETE FROM sessions WHERE user_id = $1 AND (digest = $2 OR id = $3)");
    let (session, jti) = match &actor.via {
        Via::Session(id) => (&**id, ""),
        Via::Token(jti) => ("", &**jti),
    };
    transaction.run(end.text(&*actor.id).text(&*digest).text(session)).await?;
    let end = sql("UPDATE tokens SET revoked_at = $3 WHERE jti = $1 AND user_id = $2");
    if !jti.is_empty() {
        transaction.run(end.text(jti).text(&*actor.id).whole(now)).await?;
    }
    let change = Change::new("sign_out", "session", session, &*actor.login);
    transaction.note(&actor.by(), Change { user_id: Some(actor.id.clone()), ..change });
    transaction.commit(now).await?;
    accounts.ended(jti, &digest);
    Ok(())
}

/// Whether `password` is the present one of `actor`, who is about to change it or to remove the account;
/// counted as a sign-in is.
///
/// # Errors
/// After too many failures, or when the database fails.
pub(crate) async fn confirm(
    accounts: &Accounts,
    actor: &Actor,
    password: &str,
    client: &Client,
) -> Result<bool, Refusal> {
    let attempt = accounts.attempts.begin(&actor.login, client.address, clock::monotonic())?;
    let text = "SELECT password FROM users WHERE id = $1";
    let row = accounts.database.first(sql(text).text(&*actor.id)).await?;
    let kept = row.map(|row| row.maybe_text("password")).transpose()?.flatten();
    let right = accounts.passwords.verify(password, kept.as_deref()).await? != Verdict::Wrong;
    if right {
        accounts.attempts.put_back(&attempt);
    }
    Ok(right)
}
