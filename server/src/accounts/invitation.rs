//! One-time links: the first set-up, which makes the root user, and passwords to be set.

use super::user_change::{self, NewUser};
use super::{Accounts, Action, Actor, Of, Subject, cloud, secret, session, token, user};
use crate::database::{By, Change, Columns, Transaction, sql};
use crate::http::{self, Answer};
use crate::rules::{Code, Fault, Refusal};
use serde::Deserialize;

/// How long a link is good: a day.
const SECONDS: i64 = 24 * 3_600;

/// What is sent to a link's address; a link for a password takes `token` and `password` alone.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Given {
    token: String,
    login: Option<String>,
    name: Option<String>,
    email: Option<String>,
    password: String,
}

/// The word of the link that makes the first user, if no root user can sign in yet; links made before end.
///
/// # Errors
/// When the database fails, or the system has no random numbers.
pub(crate) async fn set_up(accounts: &Accounts, now: i64) -> crate::Result<Option<String>> {
    if user::is_set_up(&accounts.database).await? {
        return Ok(None);
    }
    let word = secret::random_text()?;
    let mut transaction = accounts.database.begin().await?;
    transaction.run(sql("DELETE FROM invitations WHERE user_id IS NULL")).await?;
    insert(&mut transaction, &word, None, now).await?;
    transaction.commit(now).await?;
    Ok(Some(word))
}

/// The word of a link with which a user sets its password, for `actor`, who must be a root user; links
/// for the same user that were made before end.
///
/// # Errors
/// No right to, no such user, or the database's failure.
pub(crate) async fn invite(
    transaction: &mut Transaction,
    actor: &Actor,
    user_id: &str,
    now: i64,
) -> Result<String, Refusal> {
    if !actor.may(Action::Create, Subject::User, Of::user(user_id)) {
        return Err(Refusal::Forbidden(None));
    }
    let user = user::locked(transaction, user_id).await?;
    let user = user.filter(|user| user.deleted_at.is_none()).ok_or(Refusal::NotFound)?;
    let word = secret::random_text().map_err(|error| Refusal::Failed(error.to_string()))?;
    let old = sql("DELETE FROM invitations WHERE user_id = $1").text(user_id);
    transaction.run(old).await?;
    insert(transaction, &word, Some(user_id), now).await?;
    let change = Change::new("invite", "user", user_id, &*user.login);
    transaction.note(&actor.by(), Change { user_id: Some(user_id.to_owned()), ..change });
    Ok(word)
}

async fn insert(
    transaction: &mut Transaction,
    word: &str,
    user_id: Option<&str>,
    now: i64,
) -> Result<(), crate::database::Failure> {
    let expires_at = now.saturating_add(SECONDS.saturating_mul(token::MICROS));
    let insert = sql("INSERT INTO invitations (digest, user_id, expires_at) VALUES ($1, $2, $3)")
        .text(secret::digest(word))
        .maybe_text(user_id)
        .whole(expires_at);
    transaction.run(insert).await.map(drop)
}

/// `POST /api/v2/setup`: uses a link. `{"token", "login", "name", "email", "password"}` makes the root
/// user, `{"token", "password"}` sets a password; either is answered with 201 and the user's login.
///
/// # Errors
/// Broken rules, or [`Refusal::NotFound`] for a link that was used, has expired, or never was.
pub(crate) async fn setup(accounts: &Accounts, body: &[u8], now: i64) -> Result<Answer, Refusal> {
    let given: Given = serde_json::from_slice(body)
        .map_err(|error| Refusal::Malformed(format!("the body: {error}")))?;
    let digest = secret::digest(&given.token);
    // Looked at first, so that nobody without a link has us hash passwords.
    let known = sql("SELECT user_id FROM invitations WHERE digest = $1 AND expires_at > $2");
    let known = accounts.database.first(known.text(&*digest).whole(now)).await?;
    let user_id = known.ok_or(Refusal::NotFound)?.maybe_text("user_id")?;
    let password = accounts.password(&given.password).await?;
    let mut transaction = accounts.database.begin().await?;
    // Whoever deletes it is who uses it.
    let take = sql("DELETE FROM invitations WHERE digest = $1 AND expires_at > $2");
    if transaction.run(take.text(&*digest).whole(now)).await? == 0 {
        return Err(Refusal::NotFound);
    }
    let by = By::server("setup");
    let login = match user_id {
        None => {
            if transaction.first(sql(user::ROOTS)).await?.is_some() {
                return Err(Refusal::NotFound);
            }
            let new = NewUser {
                login: given.login.unwrap_or_default(),
                name: given.name.unwrap_or_default(),
                email: given.email.unwrap_or_default(),
                root: true,
                cloud_user_id: None,
                password: Some(password),
            };
            user_change::insert(&mut transaction, &by, new, now).await?.login
        }
        Some(id) => {
            for (attribute, given) in
                [("login", &given.login), ("name", &given.name), ("email", &given.email)]
            {
                if given.is_some() {
                    let says = "is not taken here: this link sets a password";
                    return Err(Fault::new(attribute, Code::Other(says.to_owned())).into());
                }
            }
            let mut invalid = crate::rules::Invalid::default();
            password.check(&mut invalid);
            invalid.check()?;
            let user = user::locked(&mut transaction, &id).await?;
            let user = user.filter(|user| user.deleted_at.is_none()).ok_or(Refusal::NotFound)?;
            user_change::set_password(&mut transaction, &user, &password).await?;
            session::end_all(&mut transaction, &id).await?;
            token::end_others(&mut transaction, &id, &super::Via::Token(String::new()), now)
                .await?;
            let detail = serde_json::json!({ "password": "changed" });
            let change = Change::new("update", "user", &*id, &*user.login);
            transaction.note(&by, Change { user_id: Some(id), detail, ..change });
            cloud::user_changed(&mut transaction, &by, &user, false, true, now).await?;
            user.login
        }
    };
    transaction.commit(now).await?;
    let mut answer = http::json(format!("{}\n", serde_json::json!({ "login": login })));
    *answer.status_mut() = hyper::StatusCode::CREATED;
    Ok(answer)
}
