//! Signing in at an OpenID provider: authorization code with PKCE (OpenID Connect Core 1.0, RFC 7636).
//!
//! [`begin`] sends a browser to the provider, with words that only this sign-in has; [`finish`] takes it
//! back, exchanges the code that it brings for an ID token, checks that, finds the user whom it is about,
//! and begins a session as signing in with a password does.

mod id_token;
mod keys;
mod matching;
mod pending;
mod provider;

#[cfg(test)]
mod tests;

use super::sign_in::{self, Shown};
use super::{Accounts, Client, Seal, SignedIn, Wishes};
use crate::clock;
use crate::database::{By, Change, Failure};
use crate::rules::Refusal;
use crate::{Error, Result};
use hyper::header::HeaderMap;
use id_token::{Claims, Expected, Token};
use pending::Pending;
use provider::Provider;
use std::fmt;

/// The path that providers lead back to.
pub(crate) const CALLBACK: &str = "/api/v2/oidc/callback";

/// Longest path to go on at: with it the cookie stays below half of the 4 kB that browsers keep.
const RETURN_TO_MAX: usize = 1_000;

const MICROS: i64 = 1_000_000;

/// Who may sign in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Users {
    /// Those that are here already.
    Known,
    /// Everybody whom the provider knows: a user is made where there is none.
    Create,
}

/// The provider, and what this site is to it.
#[derive(Clone)]
pub(crate) struct Settings {
    /// The provider.
    pub(crate) issuer: String,
    /// What this site is called there.
    pub(crate) client_id: String,
    /// Its password there; none for a client that has none.
    pub(crate) client_secret: Option<String>,
    /// The URL of [`CALLBACK`], as browsers see it.
    pub(crate) redirect_url: String,
    /// What the provider is asked to tell.
    pub(crate) scopes: Vec<String>,
    /// Who may sign in.
    pub(crate) users: Users,
}

impl fmt::Debug for Settings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Not the secret.
        f.debug_struct("Settings")
            .field("issuer", &self.issuer)
            .field("client_id", &self.client_id)
            .field("redirect_url", &self.redirect_url)
            .field("scopes", &self.scopes)
            .field("users", &self.users)
            .finish_non_exhaustive()
    }
}

/// Signing in at one provider.
#[derive(Debug)]
pub(crate) struct Oidc {
    settings: Settings,
    seal: Seal,
    provider: Provider,
}

/// Why somebody was not signed in.
#[derive(Debug)]
pub(crate) enum Trouble {
    /// The browser did not begin here, or too long ago.
    State,
    /// The provider did not want to, or the person: its word for why.
    Denied(String),
    /// The provider is not there, or not as it must be.
    Provider(String),
    /// The provider does not take the code.
    Code,
    /// The ID token does not count.
    Token(&'static str),
    /// There is no user for it.
    User(&'static str),
    /// Everything else.
    Refused(Refusal),
}

impl Trouble {
    /// A word for the page.
    ///
    /// # Errors
    /// What is no matter of this way to sign in.
    pub(crate) fn code(self) -> std::result::Result<&'static str, Refusal> {
        match self {
            Self::State => Ok("oidc_state"),
            Self::Denied(_) => Ok("oidc_denied"),
            Self::Provider(_) => Ok("oidc_provider"),
            Self::Code => Ok("oidc_code"),
            Self::Token(_) => Ok("oidc_token"),
            Self::User(_) => Ok("oidc_user"),
            Self::Refused(refusal) => Err(refusal),
        }
    }

    fn says(&self) -> &str {
        match self {
            Self::State => "the browser did not begin here, or too long ago",
            Self::Denied(why) | Self::Provider(why) => why,
            Self::Code => "the provider does not take the code",
            Self::Token(why) | Self::User(why) => why,
            Self::Refused(_) => "it was refused",
        }
    }
}

impl From<Refusal> for Trouble {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}

impl From<Failure> for Trouble {
    fn from(failure: Failure) -> Self {
        Self::Refused(failure.into())
    }
}

impl From<Error> for Trouble {
    fn from(error: Error) -> Self {
        Self::Refused(Refusal::Failed(error.to_string()))
    }
}

/// Where a browser is sent, and the cookie that it takes along.
#[derive(Debug)]
pub(crate) struct Leave {
    /// The provider's page.
    pub(crate) location: String,
    /// The header `Set-Cookie`.
    pub(crate) set_cookie: String,
}

/// Somebody who is back.
#[derive(Debug)]
pub(crate) struct Back {
    /// The session.
    pub(crate) signed_in: SignedIn,
    /// Where on this site to go on.
    pub(crate) return_to: String,
}

/// What a browser brings back.
#[derive(Debug, Default)]
pub(crate) struct Brought<'a> {
    /// The word that it left with.
    pub(crate) state: &'a str,
    /// What is exchanged for a token.
    pub(crate) code: Option<&'a str>,
    /// Why there is no code.
    pub(crate) error: Option<&'a str>,
    /// Who sends it back (RFC 9207), where the provider says so.
    pub(crate) issuer: Option<&'a str>,
}

/// Whether `path` is one of this site, to go on at.
pub(crate) fn is_path_here(path: &str) -> bool {
    // `//host` and `/\host` are other sites to a browser.
    let here = path.starts_with('/') && !path.starts_with("//") && !path.contains('\\');
    here && path.len() <= RETURN_TO_MAX && path.bytes().all(|byte| byte.is_ascii_graphic())
}

impl Oidc {
    /// The provider as people may know it: its host.
    pub(crate) fn name(&self) -> &str {
        let issuer = &*self.settings.issuer;
        let rest = issuer.split_once("://").map_or(issuer, |(_, rest)| rest);
        rest.split('/').next().unwrap_or(rest)
    }

    /// Signing in as `settings` say; `seal` keeps what browsers take along.
    ///
    /// # Errors
    /// When a URL of the settings cannot be used.
    pub(crate) fn new(settings: Settings, seal: Seal) -> Result<Self> {
        provider::check("oidc.issuer", &settings.issuer, &settings.issuer)?;
        provider::check("oidc.redirect_url", &settings.redirect_url, &settings.redirect_url)?;
        if !settings.redirect_url.ends_with(CALLBACK) {
            let url = &settings.redirect_url;
            return Err(Error::new(format!("oidc.redirect_url: {url:?} has to end in {CALLBACK}")));
        }
        Ok(Self { settings, seal, provider: Provider::new() })
    }

    /// Whether browsers come by https.
    fn is_secure(&self) -> bool {
        self.settings.redirect_url.starts_with("https:")
    }

    /// The header `Set-Cookie` that takes back the cookie of a sign-in.
    pub(crate) fn cookie_taken_back(&self) -> String {
        pending::taken_back(self.is_secure())
    }
}

/// Sends a browser to the provider; it is to go on at `return_to` when it has signed in.
///
/// # Errors
/// When too many have failed from there, or the provider does not answer.
pub(crate) async fn begin(
    accounts: &Accounts,
    oidc: &Oidc,
    client: &Client,
    return_to: &str,
    now: i64,
) -> Result<Leave, Trouble> {
    let attempt = accounts.attempts.begin_unnamed(client.address, clock::monotonic())?;
    accounts.attempts.put_back(&attempt);
    let settings = &oidc.settings;
    let known = oidc.provider.known(&settings.issuer, clock::monotonic()).await;
    let known = known.inspect_err(|trouble| {
        tracing::warn!("the OpenID provider {}: {}", settings.issuer, trouble.says());
    })?;
    let pending = Pending::new(return_to, now)?;
    let asked = provider::form(&[
        ("response_type", "code"),
        ("client_id", &settings.client_id),
        ("redirect_uri", &settings.redirect_url),
        ("scope", &settings.scopes.join(" ")),
        ("state", &pending.state),
        ("nonce", &pending.nonce),
        ("code_challenge", &pending.challenge()),
        ("code_challenge_method", "S256"),
    ]);
    let page = &known.metadata.authorization_endpoint;
    let joint = if page.contains('?') { '&' } else { '?' };
    let set_cookie = pending.set_cookie(&oidc.seal, oidc.is_secure())?;
    Ok(Leave { location: format!("{page}{joint}{asked}"), set_cookie })
}

/// Signs in who comes back from the provider.
///
/// # Errors
/// Why not; it is counted as a failed sign-in of the address, unless the provider is at fault.
pub(crate) async fn finish(
    accounts: &Accounts,
    oidc: &Oidc,
    headers: &HeaderMap,
    client: &Client,
    brought: &Brought<'_>,
    now: i64,
) -> Result<Back, Trouble> {
    let attempt = accounts.attempts.begin_unnamed(client.address, clock::monotonic())?;
    let Some(pending) = Pending::of(headers, &oidc.seal, brought.state, now) else {
        // Nobody guesses such a word; and other sites can send a browser here without.
        accounts.attempts.put_back(&attempt);
        return Err(Trouble::State);
    };
    let done = user(accounts, oidc, &pending, brought, now).await;
    if matches!(done, Ok(_) | Err(Trouble::Provider(_) | Trouble::Refused(_))) {
        accounts.attempts.put_back(&attempt);
    }
    let id = match done {
        Ok(id) => id,
        Err(trouble @ Trouble::Refused(_)) => return Err(trouble),
        Err(trouble) => {
            failed(accounts, client, &trouble, now).await?;
            return Err(trouble);
        }
    };
    let wishes = Wishes::default();
    let signed_in = sign_in::begin(accounts, &id, Shown::AtProvider, client, wishes, now).await;
    let signed_in = signed_in.map_err(|refusal| match refusal {
        Refusal::SignIn(_) => Trouble::User("the user waits for its deletion"),
        refusal => Trouble::Refused(refusal),
    })?;
    Ok(Back { signed_in, return_to: pending.return_to })
}

/// The id of the user who comes back.
async fn user(
    accounts: &Accounts,
    oidc: &Oidc,
    pending: &Pending,
    brought: &Brought<'_>,
    now: i64,
) -> Result<String, Trouble> {
    let settings = &oidc.settings;
    if brought.issuer.is_some_and(|issuer| issuer != settings.issuer) {
        return Err(Trouble::Denied("another provider sends it back".to_owned()));
    }
    let code = match (brought.code, brought.error) {
        (Some(code), None) => code,
        (_, error) => return Err(Trouble::Denied(word(error.unwrap_or_default()))),
    };
    let claims = claims(oidc, pending, code, now).await?;
    let mut transaction = accounts.database.begin().await?;
    let (issuer, users) = (&*settings.issuer, settings.users);
    let id = matching::user(&mut transaction, issuer, &claims, users, now).await?;
    transaction.commit(now).await?;
    Ok(id)
}

/// What the ID token says that the code is worth.
async fn claims(oidc: &Oidc, pending: &Pending, code: &str, now: i64) -> Result<Claims, Trouble> {
    let (settings, provider) = (&oidc.settings, &oidc.provider);
    let mut known = provider.known(&settings.issuer, clock::monotonic()).await?;
    let text = provider.exchange(settings, &known.metadata, code, &pending.verifier).await?;
    let token = Token::parse(&text).map_err(Trouble::Token)?;
    if !token.is_signed_by(&known.keys) {
        // Perhaps with a key that is newer than what is known.
        known = provider.looked_again(&settings.issuer, clock::monotonic()).await?;
    }
    let expected = Expected {
        issuer: &settings.issuer,
        client_id: &settings.client_id,
        nonce: &pending.nonce,
        begun: pending.begun / MICROS,
        now: now / MICROS,
    };
    token.check(&known.keys, &expected).map_err(Trouble::Token)
}

/// A word of the provider's, as far as it goes into a log.
fn word(error: &str) -> String {
    /// The longest of OpenID Connect's has 26 characters.
    const CHARACTERS_MAX: usize = 40;
    let word = error.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '_');
    word.take(CHARACTERS_MAX).collect()
}

/// Notes a failed sign-in.
async fn failed(
    accounts: &Accounts,
    client: &Client,
    trouble: &Trouble,
    now: i64,
) -> Result<(), Trouble> {
    let (from, why) = (client.address.to_string(), trouble.says());
    tracing::warn!(from, why, "a sign-in at the OpenID provider failed");
    let mut transaction = accounts.database.begin().await?;
    let change = Change::new("sign_in_failed", "session", "", "");
    let detail = serde_json::json!({
        "from": from, "user_agent": client.user_agent, "via": "oidc", "why": why,
    });
    transaction.note(&By::server("sign-in"), Change { detail, ..change });
    Ok(transaction.commit(now).await?)
}
