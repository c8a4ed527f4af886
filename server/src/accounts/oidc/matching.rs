//! From somebody whom the provider knows to a user here.

use super::id_token::Claims;
use super::{Trouble, Users};
use crate::accounts::user_change::{self, LOGIN_MAX, NAME_MAX, NewUser};
use crate::accounts::{rule, user};
use crate::database::{By, Change, Columns, Failure, Transaction, sql};
use crate::rules::Refusal;

/// How many logins are tried before there is none: the one of the provider, and so many with a number.
const LOGINS_TRIED: usize = 50;

/// The id of the user who `claims` are about: the one who signed in as this before, or one with the same
/// e-mail address, or a new one.
///
/// # Errors
/// When there is none, or the database fails.
pub(super) async fn user(
    transaction: &mut Transaction,
    issuer: &str,
    claims: &Claims,
    users: Users,
    now: i64,
) -> Result<String, Trouble> {
    let known = sql("SELECT user_id FROM user_identities WHERE issuer = $1 AND subject = $2");
    let known = transaction.first(known.text(issuer).text(&*claims.sub)).await?;
    if let Some(row) = known {
        return Ok(row.text("user_id")?);
    }
    // Anybody may call an address theirs: only one that the provider has looked at says who it is.
    let email = claims.email.as_deref().filter(|_| claims.email_verified).map(rule::email);
    let email = email.ok_or(Trouble::User("the provider tells no verified e-mail address"))?;
    let find = sql("SELECT id FROM users WHERE email = $1").text(&*email);
    let id = match (transaction.first(find).await?, users) {
        (Some(row), _) => row.text("id")?,
        (None, Users::Create) => create(transaction, claims, email, now).await?,
        (None, Users::Known) => return Err(Trouble::User("no user has the e-mail address")),
    };
    let user = user::locked(transaction, &id).await?;
    let user = user.filter(|user| user.deleted_at.is_none());
    let user = user.ok_or(Trouble::User("the user waits for its deletion"))?;
    // Whoever rules over the provider's addresses is not to rule over the site.
    if user.root {
        return Err(Trouble::User("root users are not found by their e-mail address"));
    }
    let link = sql("INSERT INTO user_identities (issuer, subject, user_id) VALUES ($1, $2, $3)");
    transaction.run(link.text(issuer).text(&*claims.sub).text(&*id)).await?;
    let detail = serde_json::json!({ "issuer": issuer, "subject": claims.sub });
    let change = Change::new("link", "user", &*id, &*user.login);
    transaction.note(&By::server("oidc"), Change { user_id: Some(id.clone()), detail, ..change });
    Ok(id)
}

async fn create(
    transaction: &mut Transaction,
    claims: &Claims,
    email: String,
    now: i64,
) -> Result<String, Trouble> {
    let wanted = claims.preferred_username.as_deref().unwrap_or(&email);
    let login = free(transaction, &fit(wanted)).await?;
    let login = login.ok_or(Trouble::User("every login like its own is taken"))?;
    let name = claims.name.as_deref().unwrap_or_default().trim();
    let name = if name.is_empty() { &*login } else { name };
    let name = name.chars().take(NAME_MAX).collect();
    let new = NewUser { login, name, email, ..NewUser::default() };
    match user_change::insert(transaction, &By::server("oidc"), new, now).await {
        Ok(user) => Ok(user.id),
        Err(Refusal::Invalid(_)) => Err(Trouble::User("what the provider tells breaks a rule")),
        Err(refusal) => Err(refusal.into()),
    }
}

/// A login of the letters that logins have: what stands before `@`.
fn fit(wanted: &str) -> String {
    let before = wanted.split('@').next().unwrap_or_default();
    let fit = before.chars().map(|c| if rule::is_login(&c.to_string()) { c } else { '-' });
    let fit: String = fit.take(LOGIN_MAX).collect();
    match fit.trim_matches('-') {
        "" => "user".to_owned(),
        fit => fit.to_owned(),
    }
}

/// The login that is like `wanted` and nobody's.
async fn free(transaction: &mut Transaction, wanted: &str) -> Result<Option<String>, Failure> {
    for number in 1..=LOGINS_TRIED {
        let end = if number == 1 { String::new() } else { format!("-{number}") };
        let start = wanted.chars().take(LOGIN_MAX.saturating_sub(end.len()));
        let login: String = start.chain(end.chars()).collect();
        let taken = sql("SELECT id FROM users WHERE login = $1").text(&*login);
        if transaction.first(taken).await?.is_none() {
            return Ok(Some(login));
        }
    }
    Ok(None)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn logins_are_made_to_fit() {
        let long = "x".repeat(200);
        for (wanted, login) in [
            ("bob", "bob"),
            ("bob@example.org", "bob"),
            ("b\u{f6}b o'hara", "b-b-o-hara"),
            ("CORP\\bob", "CORP-bob"),
            ("@", "user"),
            ("\u{4f60}\u{597d}", "user"),
            (&long, &long[..80]),
        ] {
            assert_eq!(fit(wanted), login, "{wanted}");
        }
    }
}
