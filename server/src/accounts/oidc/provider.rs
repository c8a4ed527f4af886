//! The provider: what it says of itself, its keys, and what it gives for a code.

use super::keys::Keys;
use super::{Settings, Trouble};
use crate::client::{Asked, Caller, Terms, Trust};
use crate::{Error, Result};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use hyper::header::{AUTHORIZATION, CONTENT_TYPE, HeaderName, HeaderValue};
use hyper::{Method, StatusCode, Uri};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Deserialize;
use std::net::IpAddr;
use std::sync::Arc;
use std::time::{Duration, Instant};
use tokio::sync::Mutex;

/// Longest wait for an answer: 10 s, as a person waits for it.
const WAIT: Duration = Duration::from_secs(10);

/// Longest answer: 256 KiB. What a provider says of itself has some 5 kB, its keys 10 kB, a token of many
/// groups 20 kB.
const ANSWER_BYTES_MAX: usize = 256 * 1_024;

/// Calls under way at once: enough for everybody at nine in the morning, with answers in 0.1 s.
const AT_ONCE: usize = 16;

/// How long what the provider says of itself and its keys count: an hour, so that a key that it gave up
/// is soon given up here.
const FRESH: Duration = Duration::from_secs(3_600);

/// The shortest time between two looks for keys that are not known: anybody can make some up.
const LOOK_AGAIN: Duration = Duration::from_secs(60);

/// The shortest time between two attempts at a provider that does not answer: else sign-ins would wait for
/// it one after the other.
const TRY_AGAIN: Duration = Duration::from_secs(5);

/// What a provider says of itself (OpenID Connect Discovery 1.0, 3), as far as it matters here.
#[derive(Debug, Deserialize)]
pub(super) struct Metadata {
    issuer: String,
    /// Where browsers are sent to.
    pub(super) authorization_endpoint: String,
    token_endpoint: String,
    jwks_uri: String,
    token_endpoint_auth_methods_supported: Option<Vec<String>>,
}

/// What is known of the provider.
#[derive(Clone, Debug)]
pub(super) struct Known {
    /// What it says of itself.
    pub(super) metadata: Arc<Metadata>,
    /// Its keys.
    pub(super) keys: Arc<Keys>,
    read: Instant,
    looked: Instant,
}

/// The provider.
#[derive(Debug)]
pub(super) struct Provider {
    caller: Caller,
    known: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    known: Option<Known>,
    failed: Option<Instant>,
}

/// What comes for a code.
#[derive(Deserialize)]
struct Tokens {
    id_token: String,
}

/// A URL of the provider's that may be called: https, or of this machine where the issuer is.
pub(super) fn may_call(issuer: &str, url: &str) -> bool {
    let parsed = |text: &str| text.parse::<Uri>().ok();
    let (Some(issuer), Some(url)) = (parsed(issuer), parsed(url)) else { return false };
    match url.scheme_str() {
        Some("https") => url.host().is_some(),
        Some("http") => is_here(&issuer) && is_here(&url),
        _ => false,
    }
}

/// Whether it is a URL of this machine.
fn is_here(url: &Uri) -> bool {
    let host = url.host().unwrap_or_default().trim_start_matches('[').trim_end_matches(']');
    host == "localhost" || host.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
}

/// A text as it stands in a form.
pub(super) fn coded(text: &str) -> String {
    utf8_percent_encode(text, NON_ALPHANUMERIC).to_string()
}

/// Names and values as a form.
pub(super) fn form(pairs: &[(&str, &str)]) -> String {
    let pairs = pairs.iter().map(|(name, value)| format!("{name}={}", coded(value)));
    pairs.collect::<Vec<_>>().join("&")
}

impl Provider {
    /// A provider of which nothing is known yet.
    pub(super) fn new() -> Self {
        let terms = Terms {
            user_agent: concat!("concertim/", env!("CARGO_PKG_VERSION")),
            trust: Trust::System,
            answer_wait: WAIT,
            answer_bytes_max: ANSWER_BYTES_MAX,
        };
        Self { caller: Caller::new(terms, AT_ONCE), known: Mutex::default() }
    }

    /// What is known of it, asked for where that is old or nothing.
    ///
    /// # Errors
    /// When it does not answer, or with what cannot be used.
    pub(super) async fn known(&self, issuer: &str, now: Instant) -> Result<Known, Trouble> {
        let mut state = self.known.lock().await;
        let since = |moment: Instant| now.saturating_duration_since(moment);
        if let Some(known) = state.known.as_ref().filter(|known| since(known.read) < FRESH) {
            return Ok(known.clone());
        }
        if state.failed.is_some_and(|failed| since(failed) < TRY_AGAIN) {
            return Err(Trouble::Provider("it did not answer a moment ago".to_owned()));
        }
        let read = self.read(issuer, now).await;
        state.failed = read.is_err().then_some(now);
        let known = read.map_err(Trouble::Provider)?;
        state.known = Some(known.clone());
        Ok(known)
    }

    /// The same, after a token was not signed with a key that is known: its keys are asked for again, at most
    /// once a minute.
    ///
    /// # Errors
    /// See [`Provider::known`].
    pub(super) async fn looked_again(&self, issuer: &str, now: Instant) -> Result<Known, Trouble> {
        let known = self.known(issuer, now).await?;
        let mut state = self.known.lock().await;
        let known = state.known.clone().unwrap_or(known);
        if now.saturating_duration_since(known.looked) < LOOK_AGAIN {
            return Ok(known);
        }
        let keys = self.keys(issuer, &known.metadata).await;
        let looked = Known { looked: now, ..known };
        // A look in vain counts, too.
        let looked = match keys {
            Ok(keys) => Known { keys: Arc::new(keys), ..looked },
            Err(why) => {
                tracing::warn!("the OpenID provider's keys: {why}");
                looked
            }
        };
        state.known = Some(looked.clone());
        Ok(looked)
    }

    async fn read(&self, issuer: &str, now: Instant) -> Result<Known, String> {
        let url = format!("{}/.well-known/openid-configuration", issuer.trim_end_matches('/'));
        let answer = self.get(&url).await?;
        let metadata: Metadata =
            serde_json::from_slice(&answer).map_err(|error| format!("{url}: {error}"))?;
        if metadata.issuer != issuer {
            return Err(format!("{url}: the issuer is {:?}, and not {issuer:?}", metadata.issuer));
        }
        for url in [&metadata.authorization_endpoint, &metadata.token_endpoint, &metadata.jwks_uri]
        {
            if !may_call(issuer, url) {
                return Err(format!("{url} is no https URL"));
            }
        }
        let keys = Arc::new(self.keys(issuer, &metadata).await?);
        // Keys that have just been read may be looked at again at once: only the second look has to wait.
        let looked = now.checked_sub(LOOK_AGAIN).unwrap_or(now);
        Ok(Known { metadata: Arc::new(metadata), keys, read: now, looked })
    }

    async fn keys(&self, issuer: &str, metadata: &Metadata) -> Result<Keys, String> {
        let url = &metadata.jwks_uri;
        debug_assert!(may_call(issuer, url), "looked at when it was read");
        Keys::parse(&self.get(url).await?).map_err(|why| format!("{url}: {why}"))
    }

    /// The ID token that a code is worth.
    ///
    /// # Errors
    /// When the provider does not answer, or refuses the code.
    pub(super) async fn exchange(
        &self,
        settings: &Settings,
        metadata: &Metadata,
        code: &str,
        verifier: &str,
    ) -> Result<String, Trouble> {
        let mut pairs = vec![
            ("grant_type", "authorization_code"),
            ("code", code),
            ("redirect_uri", &settings.redirect_url),
            ("code_verifier", verifier),
        ];
        let form_type = HeaderValue::from_static("application/x-www-form-urlencoded");
        let mut headers = vec![(CONTENT_TYPE, form_type)];
        let ways = metadata.token_endpoint_auth_methods_supported.as_deref();
        let takes = |way: &str| ways.is_some_and(|ways| ways.iter().any(|one| one == way));
        match &settings.client_secret {
            None => pairs.push(("client_id", &settings.client_id)),
            // What a provider takes that does not say.
            Some(secret) if ways.is_none() || takes("client_secret_basic") => {
                let both = format!("{}:{}", coded(&settings.client_id), coded(secret));
                let value = HeaderValue::try_from(format!("Basic {}", STANDARD.encode(both)));
                let mut value = value.map_err(|error| Trouble::Provider(error.to_string()))?;
                value.set_sensitive(true);
                headers.push((AUTHORIZATION, value));
            }
            Some(secret) if takes("client_secret_post") => {
                pairs.extend([("client_id", &*settings.client_id), ("client_secret", secret)]);
            }
            Some(_) => {
                let says = "it takes the client's secret in none of the ways known here";
                return Err(Trouble::Provider(says.to_owned()));
            }
        }
        let url = &metadata.token_endpoint;
        let (status, answer) = self
            .call(Method::POST, url, &headers, form(&pairs).into())
            .await
            .map_err(Trouble::Provider)?;
        match status.as_u16() {
            200 => {}
            400..=499 => return Err(Trouble::Code),
            _ => return Err(Trouble::Provider(format!("{url}: {status}"))),
        }
        let tokens: Tokens = serde_json::from_slice(&answer)
            // What was read may hold a token, and is not shown.
            .map_err(|_| Trouble::Provider(format!("{url}: there is no id_token")))?;
        Ok(tokens.id_token)
    }

    async fn get(&self, url: &str) -> Result<Bytes, String> {
        match self.call(Method::GET, url, &[], Bytes::new()).await? {
            (StatusCode::OK, body) => Ok(body),
            (status, _) => Err(format!("{url}: {status}")),
        }
    }

    async fn call(
        &self,
        method: Method,
        url: &str,
        headers: &[(HeaderName, HeaderValue)],
        body: Bytes,
    ) -> Result<(StatusCode, Bytes), String> {
        let parsed: Uri = url.parse().map_err(|error| format!("{url}: {error}"))?;
        let (Some(scheme), Some(authority)) = (parsed.scheme_str(), parsed.authority()) else {
            return Err(format!("{url} is no whole URL"));
        };
        let path = parsed.path_and_query().map_or("/", |path| path.as_str());
        let asked = Asked { method, path, token: None, headers, body };
        let answer = self.caller.call(&format!("{scheme}://{authority}"), &asked, WAIT).await;
        let answer = answer.map_err(|why| format!("{url}: {why}"))?;
        Ok((answer.status(), answer.into_body()))
    }
}

/// Checks a URL of the settings.
///
/// # Errors
/// When it is none that may be called.
pub(super) fn check(key: &str, issuer: &str, url: &str) -> Result<()> {
    match may_call(issuer, url) && !url.contains(['?', '#', '@']) {
        true => Ok(()),
        false => Err(Error::new(format!(
            "{key}: {url:?} has to be an https URL without a query; http is for providers on this \
             machine alone"
        ))),
    }
}
